import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { staticBusybox } from "../../test/apptainer/support.ts";
import { registryTools, startRegistry } from "../../test/registry/support.ts";
import { tarBytes } from "../../test/support/oci.ts";

/** A registry with the base of the docker recipe: layers with whiteouts, set-id files and hard links. */
export async function docker(work: string): Promise<{ host: string; stop: () => void }> {
  const tools = await registryTools();
  if ("missing" in tools) throw new Error(tools.missing);
  const folder = mkdtempSync(join(work, "docker-"));
  const file = (name: string, more: object = {}) => ({ name, mode: 0o644, content: `${name}\n`, ...more });
  const layers = [
    [
      ...["bin", "etc", "opt", "tmp", "usr", "usr/local", "usr/local/bin", "var", "var/gone"].map((name) => ({
        name,
        type: "directory" as const,
        mode: name === "tmp" ? 0o1777 : 0o755,
      })),
      ...[file("opt/of-the-base"), file("opt/removed"), file("var/gone/one"), file("var/gone/two")],
      file("usr/local/bin/as-man", { mode: 0o6755, uid: 6, gid: 12 }),
      { name: "usr/local/bin/as-man-too", type: "link" as const, linkname: "usr/local/bin/as-man" },
      file("etc/passwd", { content: "root:x:0:0:root:/root:/bin/sh\n" }),
    ],
    [
      ...[".wh.removed"].map((name) => file(`opt/${name}`, { content: "" })),
      ...[file("var/gone/.wh..wh..opq", { content: "" }), file("var/gone/three")],
    ],
  ];
  const paths = await Promise.all(
    layers.map(async (layer, at) => {
      const path = join(folder, `${at}.tar`);
      writeFileSync(path, await tarBytes(layer));
      return path;
    }),
  );
  const shell = join(folder, "shell.tar");
  mkdirSync(join(folder, "bin"));
  copyFileSync(await staticBusybox(folder), join(folder, "bin/busybox"));
  execFileSync(
    "sh",
    [
      "-c",
      `for name in sh cat mkdir mkfifo chown chmod ln rm cp; do ln -s busybox bin/$name; done
    tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf ${shell} bin`,
    ],
    { cwd: folder },
  );
  const { host, stop } = await startRegistry(tools.registry);
  const files = [shell, ...paths].flatMap((path) => ["--new_layer", path]);
  execFileSync(tools.crane, [
    "append",
    "--insecure",
    ...files,
    "--new_tag",
    `${host}/base:1`,
    "--platform",
    `linux/${process.arch === "x64" ? "amd64" : process.arch}`,
  ]);
  return { host, stop };
}
