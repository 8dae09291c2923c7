import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type GoModule, readBuildInfo } from "../../src/ecosystems/go/buildinfo.ts";
import { go } from "../../src/ecosystems/go/index.ts";
import { assertError, collectFrom, freshFolder, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** `go` has no --version. */
function noGo(): string | false {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return false;
  } catch {
    return "not installed here: go";
  }
}

describe("programs that go made", { skip: noGo() }, () => {
  const folder = freshFolder({ after });
  const programs: { target: string; file: string }[] = [];
  const environment = (more: Record<string, string>) => ({
    PATH: process.env.PATH!,
    // Go's own build cache is used: a standard library for five targets takes most of a minute.
    HOME: process.env.HOME!,
    GOFLAGS: "-mod=mod",
    GOPROXY: "off",
    GOTOOLCHAIN: "local",
    CGO_ENABLED: "0",
    ...more,
  });

  before(() => {
    const write = (name: string, lines: string[]) => {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
    };
    write("lib/go.mod", ["module example.org/lib/v2", "go 1.20"]);
    write("lib/lib.go", ["package lib", 'func Hello() string { return "hi" }']);
    write("tool/go.mod", [
      "module example.org/tool",
      "go 1.20",
      "require example.org/asked/v2 v2.3.4",
      "replace example.org/asked/v2 v2.3.4 => ../lib",
    ]);
    write("lib/go.mod", ["module example.org/asked/v2", "go 1.20"]);
    write("tool/main.go", [
      "package main",
      'import "example.org/asked/v2"',
      "func main() { println(lib.Hello()) }",
    ]);
    for (const target of ["linux/amd64", "linux/s390x", "linux/386", "windows/amd64", "darwin/arm64"]) {
      const [GOOS, GOARCH] = target.split("/") as [string, string];
      const file = join(folder, `tool-${GOOS}-${GOARCH}`);
      const flags = target === "linux/386" ? ["-ldflags=-s -w", "-tags=one two"] : [];
      execFileSync("go", ["build", ...flags, "-o", file, "."], {
        cwd: join(folder, "tool"),
        env: environment({ GOOS, GOARCH }),
        timeout: 3_600_000,
      });
      programs.push({ target, file });
    }
  });

  test("a program in an npm package's folder is read: npm keeps no list by which a replaced one would show", async () => {
    const modules = "/usr/lib/node_modules/tool";
    const collected = await collectFrom(
      go,
      memoryTree({
        [`${modules}/package.json`]: JSON.stringify({ name: "tool", version: "1.0.0" }),
        [`${modules}/bin/tool`]: { content: readFileSync(programs[0]!.file), mode: 0o755 },
      }),
    );
    assert.deepEqual(
      packagesOf(collected)
        .map(({ name }) => name)
        .filter((name) => name !== "stdlib"),
      ["example.org/asked/v2", "example.org/tool"],
    );
  });

  /** What `go version -m` prints: the version, and a line of fields for every module and setting. */
  function truth(file: string): { goVersion: string; lines: string[] } {
    const text = execFileSync("go", ["version", "-m", file], { encoding: "utf8", env: environment({}) });
    const [first, ...lines] = text.trimEnd().split("\n");
    return {
      goVersion: first!.slice(first!.lastIndexOf(": ") + 2),
      lines: lines.map((line) => line.slice(1)),
    };
  }

  /** The same lines out of what we read; a replaced module's own line is not ours to know. */
  function asPrinted(info: ReturnType<typeof readBuildInfo>): string[] {
    assert.ok(info && typeof info !== "string");
    const module = ({ path, version, sum, folder }: GoModule) =>
      folder !== undefined ? `${folder}\t(devel)` : `${path}\t${version}\t${sum}`.trimEnd();
    return [
      `path\t${info.path}`,
      ...(info.main ? [`mod\t${module(info.main)}`] : []),
      ...info.deps.map((dep) => `=>\t${module(dep)}`),
      ...[...info.settings].map(
        ([key, value]) => `build\t${key}=${/[ "]/.test(value) ? JSON.stringify(value) : value}`,
      ),
    ];
  }

  test("build information is what go version -m prints: ELF of three kinds, PE and Mach-O", () => {
    for (const { target, file } of programs) {
      const info = readBuildInfo(readFileSync(file));
      const { goVersion, lines } = truth(file);
      assert.ok(info && typeof info !== "string", target);
      assert.equal(info.goVersion, goVersion, target);
      const printed = lines
        .filter((line) => line !== "" && !line.startsWith("dep\t"))
        .map((line) => line.trimEnd());
      assert.deepEqual(asPrinted(info), printed, target);
    }
  });

  test("a program without section headers still tells", () => {
    const file = Buffer.from(readFileSync(programs[0]!.file));
    file.writeBigUInt64LE(0n, 40);
    file.writeUInt16LE(0, 60);
    file.writeUInt16LE(0, 62);
    const stripped = join(folder, "stripped");
    writeFileSync(stripped, file, { mode: 0o755 });
    const info = readBuildInfo(file);
    assert.ok(info && typeof info !== "string");
    assert.equal(info.goVersion, truth(stripped).goVersion);
    assert.equal(info.path, "example.org/tool");
  });

  test("the form before Go 1.18, with pointers, is read; written by hand into a program, go agrees", () => {
    // No Go as old as that is to be had: the mark of a new program is rewritten in the old form, its strings
    // stay where they are, and their headers are put over the beginning of the list of modules.
    for (const { target, file, pointer, littleEndian } of [
      { ...programs[0]!, pointer: 8, littleEndian: true },
      { ...programs[1]!, pointer: 8, littleEndian: false },
      { ...programs[2]!, pointer: 4, littleEndian: true },
    ]) {
      const old = toPointerForm(readFileSync(file), pointer, littleEndian);
      const changed = join(folder, `old-${target.replace("/", "-")}`);
      writeFileSync(changed, old, { mode: 0o755 });
      const info = readBuildInfo(old);
      assert.ok(info && typeof info !== "string", target);
      assert.equal(info.goVersion, truth(changed).goVersion, target);
      assert.equal(info.goVersion, "go1.16.3");
    }
  });

  test("modules are listed by program, with Go's own library, and one that a folder replaced under its own name", async () => {
    const content = readFileSync(programs[0]!.file);
    const tree = memoryTree({
      "/usr/local/bin/tool": { content, mode: 0o755 },
      "/opt/not-executable": { content, mode: 0o644 },
      "/usr/bin/of-a-package": { content, mode: 0o755 },
      "/var/lib/dpkg/info/tool.list": "/.\n/usr/bin/of-a-package\n",
    });
    const collected = await collectFrom(go, tree);
    assert.equal(collected.status, "present");
    const goVersion = truth(programs[0]!.file).goVersion;
    assert.deepEqual(
      packagesOf(collected).map(({ name, version, prefix, build }) => [name, version, prefix, build]),
      [
        ["example.org/asked/v2", "v2.3.4", "/usr/local/bin/tool", undefined],
        ["example.org/tool", "(devel)", "/usr/local/bin/tool", goVersion],
        ["stdlib", goVersion.slice(2).split(" ")[0], "/usr/local/bin/tool", undefined],
      ],
    );
    assert.equal(packagesOf(collected)[0]!.url, "file:../lib");
    assert.equal(packagesOf(collected)[2]!.purl, `pkg:golang/stdlib@${goVersion.slice(2).split(" ")[0]}`);
  });

  test("a program that is cut off within its build information is an error; other programs stay", async () => {
    const content = readFileSync(programs[0]!.file);
    const at = content.indexOf(Buffer.from("\xff Go buildinf:", "latin1"));
    const cut = Buffer.from(content);
    // A length that leads out of the file.
    cut.fill(0xff, at + 32, at + 36);
    cut[at + 36] = 0x7f;
    const collected = await collectFrom(
      go,
      memoryTree({
        "/opt/a": { content: cut, mode: 0o755 },
        "/opt/b": { content, mode: 0o755 },
      }),
    );
    assertError(collected, "/opt/a", /build information is damaged/);
    assert.deepEqual([...new Set(packagesOf(collected).map(({ prefix }) => prefix))], ["/opt/b"]);
  });

  describe("in programs of more than 128 MiB, which are not held in memory", () => {
    const collect = (files: Record<string, Buffer>) =>
      collectFrom(
        go,
        memoryTree(
          Object.fromEntries(
            Object.entries(files).map(([path, content]) => [path, { content, mode: 0o755 }]),
          ),
        ),
      );
    const large = (content: Buffer) => Buffer.concat([content, Buffer.alloc(129 * 1024 * 1024)]);

    test("the same modules are listed as in smaller ones", async () => {
      const small = Object.fromEntries(
        programs.map(({ target, file }) => [`/opt/${target}`, readFileSync(file)] as const),
      );
      for (const [path, content] of Object.entries(small)) {
        assert.deepEqual(await collect({ [path]: large(content) }), await collect({ [path]: content }));
      }
    });

    test("what is damaged, or of the older form, is an error; the mark alone, and data, are nothing", async () => {
      const content = readFileSync(programs[0]!.file);
      const at = content.indexOf(Buffer.from("\xff Go buildinf:", "latin1"));
      const cut = Buffer.from(content);
      cut.fill(0xff, at + 32, at + 37);
      assertError(await collect({ "/opt/a": large(cut) }), "/opt/a", /build information is damaged/);
      const older = toPointerForm(content, 8, true);
      assertError(await collect({ "/opt/a": large(older) }), "/opt/a", /before Go 1.18/);
      const alone = Buffer.concat([
        Buffer.from("\x7fELF", "latin1"),
        Buffer.alloc(12),
        Buffer.from("\xff Go buildinf: and more text\n\n\n", "latin1"),
      ]);
      assert.deepEqual(await collect({ "/opt/a": large(alone) }), { status: "absent" });
      assert.deepEqual(await collect({ "/opt/data": Buffer.alloc(129 * 1024 * 1024, 7) }), {
        status: "absent",
      });
    });
  });

  test("no damage to a program's tables throws, or takes long", () => {
    const content = readFileSync(programs[0]!.file).subarray(0, 200_000);
    let state = 99;
    for (let round = 0; round < 300; round += 1) {
      const damaged = Buffer.from(content);
      for (let i = 0; i < 6; i += 1) {
        state = (state * 1103515245 + 12345) % 2147483648;
        damaged[4 + (state % 1000)] = state >>> 16;
      }
      readBuildInfo(damaged);
    }
  });
});

/** A file of Go's inline form in the form of pointers: two pointers to string headers, each address and length. */
function toPointerForm(content: Buffer, pointer: number, littleEndian: boolean): Buffer {
  const file = Buffer.from(content);
  const at = file.indexOf(Buffer.from("\xff Go buildinf:", "latin1"));
  const wide = pointer === 8;
  const number = (where: number, size: number) => {
    if (size === 8) return Number(littleEndian ? file.readBigUInt64LE(where) : file.readBigUInt64BE(where));
    if (size === 2) return littleEndian ? file.readUInt16LE(where) : file.readUInt16BE(where);
    return littleEndian ? file.readUInt32LE(where) : file.readUInt32BE(where);
  };
  const put = (where: number, value: number) => {
    if (wide && littleEndian) file.writeBigUInt64LE(BigInt(value), where);
    else if (wide) file.writeBigUInt64BE(BigInt(value), where);
    else file.writeUInt32LE(value, where);
  };
  // The segment that holds the mark says at which address it is loaded.
  const table = number(wide ? 32 : 28, pointer);
  const size = number(wide ? 54 : 42, 2);
  const count = number(wide ? 56 : 44, 2);
  let address = 0;
  for (let i = 0; i < count; i += 1) {
    const start = table + i * size;
    const [offset, loadedAt] = wide
      ? [number(start + 8, 8), number(start + 16, 8)]
      : [number(start + 4, 4), number(start + 8, 4)];
    const bytes = number(start + (wide ? 32 : 16), pointer);
    if (number(start, 4) === 1 && at >= offset && at < offset + bytes) address = loadedAt + (at - offset);
  }
  assert.notEqual(address, 0);
  file[at + 14] = pointer;
  file[at + 15] = littleEndian ? 0 : 1;
  // Behind the pointers: two string headers, then the text of the version. No modules.
  const headers = 16 + 2 * pointer;
  const text = headers + 4 * pointer;
  put(at + 16, address + headers);
  put(at + 16 + pointer, address + headers + 2 * pointer);
  put(at + headers, address + text);
  put(at + headers + pointer, "go1.16.3".length);
  put(at + headers + 2 * pointer, address + text);
  put(at + headers + 3 * pointer, 0);
  file.write("go1.16.3", at + text, "latin1");
  return file;
}

test("programs of other compilers, scripts and plain files have no modules", async () => {
  const collected = await collectFrom(
    go,
    memoryTree({
      "/opt/elf": { content: Buffer.from("\x7fELF\x02\x01\x01", "latin1"), mode: 0o755 },
      "/opt/script": { content: "#!/bin/sh\n\xff Go buildinf:\n", mode: 0o755 },
      "/opt/node": { content: readFileSync(process.execPath).subarray(0, 4096), mode: 0o755 },
    }),
  );
  assert.deepEqual(collected, { status: "absent" });
});
