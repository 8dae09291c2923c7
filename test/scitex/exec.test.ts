import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { runPrivileges } from "../../src/host/privileges.ts";
import { envArguments, execOptions } from "../../src/operations/exec/arguments.ts";
import { buildDevPythonpath, buildExecArgs, buildHostMountBinds } from "../../src/scitex/exec.ts";
import { captureLock } from "../../src/scitex/locks.ts";
import { folderFor } from "../apptainer/support.ts";
import { busyboxRoot, tinyImage } from "../operations/support.ts";

const session = (folder: string, more: object = {}) => ({
  containerPath: join(folder, "x.sif"),
  username: "alice",
  hostUserDir: join(folder, "home"),
  hostProjectDir: join(folder, "project"),
  projectSlug: "my-project",
  ...more,
});

describe("arguments of exec", () => {
  test("W98: the image's own PATH stays, and GPUs are an option", () => {
    const args = buildExecArgs(session("/f", { nv: true, devices: ["nvidia.com/gpu=all"] }));
    assert.equal(
      args.find((word) => word.startsWith("PATH=")),
      undefined,
    );
    assert.ok(args.includes("--nv"));
    assert.deepEqual(args.slice(args.indexOf("--device")).slice(0, 2), ["--device", "nvidia.com/gpu=all"]);
    assert.deepEqual(args.slice(0, 4), ["apptainer", "exec", "--containall", "--cleanenv"]);
    assert.equal(args.at(-1), "/f/x.sif");
  });

  test("W93: names that lead out of a folder or a line are refused", () => {
    for (const name of ["", "..", "a/b", "a\nb", "-rf", "$(id)", "a b"]) {
      assert.throws(() => buildExecArgs(session("/f", { username: name })), /invalid user name/, name);
      assert.throws(() => buildExecArgs(session("/f", { projectSlug: name })), /invalid project/, name);
      assert.throws(() => buildDevPythonpath([{ name, hostPath: "/x" }]), /invalid repository name/, name);
    }
  });

  test("W92: what cannot arrive exactly is refused", () => {
    assert.throws(() => envArguments("A", 'ends in "'), /cannot pass the variable A/);
    assert.throws(() => envArguments("A", "a\0b"), /invalid value/);
    assert.throws(() => envArguments("A B", "x"), /invalid variable name/);
    assert.throws(() => envArguments("A", "x=1,\r\n"), /cannot pass/);
    assert.throws(() => execOptions({ home: { source: "/a:b", destination: "/h" } }), /cannot use/);
    assert.throws(
      () => execOptions({ mounts: [{ source: "a", destination: "/b", writable: true }] }),
      /invalid path/,
    );
  });

  test("W106: TeX Live that is not there is not mounted, and the rest at its own path, read-only", async (t) => {
    const folder = await folderFor(t);
    assert.deepEqual(buildHostMountBinds({ texlivePrefix: folder }), []);
    mkdirSync(join(folder, "share/texlive"), { recursive: true });
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin/pdflatex"), "");
    const at = (path: string) => [
      "--mount",
      `type=bind,source=${folder}/${path},destination=${folder}/${path},ro`,
    ];
    assert.deepEqual(buildHostMountBinds({ texlivePrefix: `${folder}/` }), [
      ...at("share/texlive"),
      ...at("bin/pdflatex"),
    ]);
  });
});

describe("in a real container", () => {
  let apptainer: string;
  before(async () => {
    apptainer = (await ensureApptainer()).command;
  });

  test("W92: values and paths with every character arrive exactly", async (t) => {
    const folder = await folderFor(t);
    const image = await tinyImage(folder);
    const values = [
      "x=1,b=2",
      'say "hi" = 1',
      "$HOME",
      "$(id)",
      "`id`",
      "a\nb",
      "'q'",
      "é,ü",
      "",
      "trail\\",
      "{}",
    ];
    const wrap = await runPrivileges();
    for (const [n, value] of values.entries()) {
      const source = join(folder, `${n} ,:"'=$HOME`);
      mkdirSync(source);
      writeFileSync(join(source, "f"), value);
      const options = execOptions({
        isolated: true,
        mounts: [{ source, destination: `/mnt/${n},:"`, writable: false }],
      });
      const script = `printf '%s|' "$V"; cat '/mnt/${n},:"/f'`;
      const argv = wrap([
        apptainer,
        "--silent",
        "exec",
        ...options,
        ...envArguments("V", value),
        image,
        "/bin/sh",
        "-c",
        script,
      ]);
      const out = execFileSync(argv[0] as string, argv.slice(1), { encoding: "utf8" });
      assert.equal(out, `${value}|${value}`);
    }
  });

  test("W69: an image's lock is read without running it, so that nothing of the host is in it", async (t) => {
    const folder = await folderFor(t);
    const root = await busyboxRoot(folder);
    const packages = (home: string, name: string) => {
      const info = join(home, `lib/python3.11/site-packages/${name}-1.dist-info`);
      mkdirSync(info, { recursive: true });
      writeFileSync(join(info, "METADATA"), `Metadata-Version: 2.1\nName: ${name}\nVersion: 1\n`);
    };
    packages(join(root, "usr/local"), "inside");
    packages(join(folder, "home/.local"), "bleed");
    const image = await tinyImage(folder);
    const { HOME, PATH } = process.env;
    t.after(() => Object.assign(process.env, { HOME, PATH }));
    // Without any program, also without Apptainer.
    Object.assign(process.env, { HOME: join(folder, "home"), PATH: join(folder, "none") });
    const { ecosystems } = await captureLock(image, join(folder, "image.lock"));
    assert.match(JSON.stringify(ecosystems.python), /inside/);
    assert.doesNotMatch(JSON.stringify(ecosystems), /bleed/);
  });

  test("a session has the user's home and project, and nothing of the host", async (t) => {
    const folder = await folderFor(t);
    const image = await tinyImage(folder);
    for (const name of ["home", "project", "repo"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "project/data"), "mine");
    const args = buildExecArgs(
      session(folder, { containerPath: image, devRepos: [{ name: "repo", hostPath: join(folder, "repo") }] }),
    );
    const wrap = await runPrivileges();
    const script =
      "pwd; cat data; echo $USER $PYTHONPATH; touch /opt/dev/repo/x 2>/dev/null && echo WROTE; touch new; ls /tmp";
    const argv = wrap([apptainer, "--silent", ...args.slice(1), "/bin/sh", "-c", script]);
    const out = execFileSync(argv[0] as string, argv.slice(1), {
      encoding: "utf8",
      env: { ...process.env, LEAK: "1" },
    });
    assert.equal(out, "/home/alice/proj/my-project\nmine" + "alice /opt/dev/repo/src\n");
  });
});
