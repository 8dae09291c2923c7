import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import type { TestContext } from "node:test";
import { promisify } from "node:util";
import { installPackages } from "../../src/apptainer/install/tools.ts";
import { rootPrefix } from "../../src/host/as-root.ts";
import { findProgram } from "../../src/process/find-program.ts";

export const execute = promisify(execFile);

/** A folder of a test's own, removed when it ends. */
export async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stx-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits until something is so; fails after half an hour at the least: a busy machine may take long, a hang is for ever. */
export async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 36_000; i++) {
    if (await what()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("it did not come to pass");
}

/** Serves a folder on 127.0.0.1, plus answers made up at run time; the address without a slash at the end. */
export async function serve(
  t: TestContext,
  folder: string,
  answers: Record<string, (address: string) => string> = {},
): Promise<{ address: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    requests.push(path);
    const answer = answers[path];
    if (answer) return response.end(answer(address));
    const file = join(folder, normalize(path));
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return response.writeHead(404).end();
    response.end(await readFile(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  t.after(() => server.close());
  return { address, requests };
}

/**
 * A statically linked busybox: the machine's, else the one of Debian's package, downloaded by the machine's own apt
 * into `folder`.
 */
export async function staticBusybox(folder: string): Promise<string> {
  const own = "/bin/busybox";
  if (existsSync(own) && !(await readFile(own)).includes("/ld-linux")) return own;
  await execute("apt-get", ["download", "busybox-static"], { cwd: folder });
  await execute("sh", ["-c", "dpkg-deb --extract busybox-static_*.deb unpacked"], { cwd: folder });
  for (const path of ["bin/busybox", "usr/bin/busybox"]) {
    if (existsSync(join(folder, "unpacked", path))) return join(folder, "unpacked", path);
  }
  throw new Error("the package busybox-static holds no busybox");
}

/** A recipe of an image that holds nothing but busybox. `post` is its `%post`. */
export function busyboxRecipe(busybox: string, post: string): string {
  return [
    "Bootstrap: scratch",
    "",
    "%setup",
    "    mkdir -p $APPTAINER_ROOTFS/bin $APPTAINER_ROOTFS/etc",
    `    cp ${busybox} $APPTAINER_ROOTFS/bin/busybox`,
    "    ln -s busybox $APPTAINER_ROOTFS/bin/sh",
    "",
    "%post",
    "    /bin/busybox --install -s /bin",
    ...post.split("\n").map((line) => `    ${line}`),
    "",
  ].join("\n");
}

/**
 * Makes sure that programs which a test works with are there, by the machine's own apt where they are not.
 * @param packages program → Debian package that has it
 */
export async function needPrograms(packages: Record<string, string>): Promise<void> {
  const missing: string[] = [];
  for (const [program, name] of Object.entries(packages))
    if (!(await findProgram(program))) missing.push(name);
  if (missing.length === 0) return;
  const asRoot = await rootPrefix();
  if (!asRoot)
    throw new Error(`these tests need the packages ${missing.join(", ")}, and may not install them`);
  await installPackages(asRoot, missing);
}
