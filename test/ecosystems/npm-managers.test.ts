import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { promisify } from "node:util";
import { parseBunLock } from "../../src/ecosystems/npm/bun-lock.ts";
import { npm } from "../../src/ecosystems/npm/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import { openFolder } from "../../src/image/folder.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import type { Package } from "../../src/lock/schema.ts";
import { collectFrom, freshFolder, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const tools = join(import.meta.dirname, "../../.cache/npm-managers");
/** The package with the program itself: that named bun fetches it by a script, and scripts may be switched off. */
const bunPackage = `@oven/bun-linux-${process.arch === "arm64" ? "aarch64" : "x64-baseline"}`;
const wanted = ["pnpm@10.34.9", "yarn@1.22.22", "@yarnpkg/cli-dist@4.18.1", `${bunPackage}@1.4.5`];

async function run(file: string, argv: readonly string[], cwd: string, home: string): Promise<string> {
  // On a CI server yarn refuses to write a lockfile of its own accord; here it is to make one.
  const yarn = {
    YARN_ENABLE_TELEMETRY: "0",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "0",
    YARN_ENABLE_HARDENED_MODE: "0",
  };
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, NO_COLOR: "1", ...yarn };
  // Whoever calls these tests through npm would otherwise have its settings taken for the application's.
  for (const name of Object.keys(env)) if (/^npm_(?!config_(registry|cafile)$)/i.test(name)) delete env[name];
  return (
    await promisify(execFile)(file, argv, {
      cwd,
      env: { ...env, YARN_CACHE_FOLDER: join(home, "cache") },
      timeout: 3_600_000,
      maxBuffer: 2 ** 26,
    })
  ).stdout;
}

const yarn1 = join(tools, "node_modules/yarn/bin/yarn.js");
const yarn4 = join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js");
const pnpm = join(tools, "node_modules/pnpm/bin/pnpm.cjs");
const bun = join(tools, "node_modules", bunPackage, "bin/bun");

/** The managers themselves, fetched once; or why they cannot be had. */
async function noManagers(): Promise<string | false> {
  try {
    for (const program of [bun, pnpm, yarn1, yarn4]) await stat(program);
    return false;
  } catch {
    await mkdir(tools, { recursive: true });
    await writeFile(join(tools, "package.json"), "{}");
    const install = ["install", "--no-audit", "--no-fund", "--foreground-scripts", ...wanted];
    return await promisify(execFile)("npm", install, { cwd: tools, timeout: 3_600_000 }).then(
      () => false as const,
      (error) => `the registry does not give pnpm, yarn and bun: ${String(error).split("\n")[0]}`,
    );
  }
}

/** A scope, an alias, a dependency of a dependency, and what yarn patches. */
const dependencies = {
  "is-odd": "3.0.1",
  "@sindresorhus/is": "0.14.0",
  "left-pad-alias": "npm:left-pad@1.3.0",
  resolve: "1.22.8",
};

interface Listed {
  name?: string;
  from?: string;
  version?: string;
  dependencies?: Record<string, Listed>;
}

/** "name@version" of everything in the JSON that npm and pnpm list. */
function listed(top: Listed): string[] {
  return Object.entries(top.dependencies ?? {}).flatMap(([key, one]) => [
    `${one.from ?? one.name ?? key}@${one.version}`,
    ...listed(one),
  ]);
}

suite("applications that the real pnpm, yarn, bun and npm installed", { skip: await noManagers() }, () => {
  const root = freshFolder({ after });
  const home = join(root, "root");
  let tree: ImageTree;
  let packages: Package[];
  let commit: string;

  const folder = (name: string) => join(root, "opt", name);
  const read = (name: string) => packages.filter(({ prefix }) => prefix!.startsWith(`/opt/${name}/`));
  const ids = (found: readonly string[]) => [...new Set(found)].sort();
  const readIds = (name: string) => ids(read(name).map((found) => `${found.name}@${found.version}`));

  async function makeRepository(): Promise<string> {
    const source = join(root, "srv/vcs-thing");
    await mkdir(source, { recursive: true });
    await writeFile(join(source, "package.json"), '{"name":"vcs-thing","version":"1.2.3"}');
    const call = (...argv: string[]) =>
      run("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...argv], source, home);
    await call("init", "-q");
    await call("add", ".");
    await call("commit", "-q", "-m", "x");
    return (await call("rev-parse", "HEAD")).trim();
  }

  before(
    async () => {
      await mkdir(home, { recursive: true });
      const registry = (await run("npm", ["config", "get", "registry"], root, process.env.HOME!)).trim();
      const later = (linker: string) =>
        [`nodeLinker: ${linker}`, `npmRegistryServer: "${registry}"`, "enableGlobalCache: false"].join("\n") +
        (process.env.NODE_EXTRA_CA_CERTS ? `\nhttpsCaFilePath: ${process.env.NODE_EXTRA_CA_CERTS}\n` : "\n");
      const make = async (
        name: string,
        argv: readonly string[],
        more: Record<string, string> = {},
        wants: Record<string, string> = dependencies,
      ) => {
        await mkdir(folder(name), { recursive: true });
        const manifest = { name: `app-${name}`, version: "1.0.0", private: true, dependencies: wants };
        await writeFile(join(folder(name), "package.json"), JSON.stringify(manifest));
        const npmrc = `registry=${registry}\nstore-dir=${home}/store\n`;
        await writeFile(join(folder(name), ".npmrc"), npmrc);
        for (const [file, text] of Object.entries(more)) await writeFile(join(folder(name), file), text);
        await run(argv[0]!, argv.slice(1), folder(name), home);
      };
      await Promise.all([
        make("npm", ["npm", "install"]),
        make("linked", ["npm", "install", "--install-strategy=linked"]),
        make("pnpm", ["node", pnpm, "install"]),
        make("yarn1", ["node", yarn1, "install", "--registry", registry]),
        make("bun", [bun, "install"], { "bunfig.toml": `[install]\nregistry = "${registry}"\n` }),
      ]);
      commit = await makeRepository();
      const wants = { "vcs-thing": `git+file://${join(root, "srv/vcs-thing")}` };
      await make("git-npm", ["npm", "install"], {}, wants);
      await make("git-pnpm", ["node", pnpm, "install"], {}, wants);
      await make("git-yarn1", ["node", yarn1, "install"], {}, wants);
      await make("git-bun", [bun, "install"], {}, wants);
      for (const linker of ["node-modules", "pnp", "pnpm"]) {
        await make(`yarn4-${linker}`, ["node", yarn4, "install"], {
          ".yarnrc.yml": later(linker),
          "yarn.lock": "",
        });
      }
      const native = { ".yarnrc.yml": later("pnp"), "yarn.lock": "" };
      await make("native-pnp", ["node", yarn4, "install"], native, { esbuild: "0.21.5" });
      tree = await openFolder(root);
      const collected = await collectFrom(npm, tree);
      assert.equal(collected.status, "present", JSON.stringify(collected).slice(0, 300));
      packages = packagesOf(collected);
    },
    { timeout: 3_600_000 },
  );
  after(() => tree?.close());

  const yarnIds = (text: string) =>
    ids(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).value as string)
        .filter((value) => !value.includes("@workspace:"))
        .map((value) =>
          decodeURIComponent(value)
            .replace(/^(@?[^@]+)@virtual:[^#]+#/, "$1@")
            .replace(/^(@?[^@]+)@(?:npm:|patch:[^#]*@npm:)([^#]*).*$/, "$1@$2"),
        ),
    );

  const truths: Record<string, () => Promise<string[]>> = {
    npm: async () => listed(JSON.parse(await run("npm", ["ls", "--all", "--json"], folder("npm"), home))),
    pnpm: async () => {
      const argv = [pnpm, "ls", "--depth", "Infinity", "--json"];
      return (JSON.parse(await run("node", argv, folder("pnpm"), home)) as Listed[]).flatMap(listed);
    },
    yarn1: async () => {
      const trees = JSON.parse(await run("node", [yarn1, "list", "--json"], folder("yarn1"), home)).data
        .trees;
      // An alias is listed under both names.
      return (trees as { name: string }[]).map(({ name }) => name);
    },
    bun: async () => {
      const text = await run(bun, ["pm", "ls", "--all"], folder("bun"), home);
      return [...text.matchAll(/[├└]── (\S+)/g)].map((match) => match[1]!);
    },
  };
  for (const linker of ["node-modules", "pnp", "pnpm"]) {
    truths[`yarn4-${linker}`] = async () => {
      const argv = [yarn4, "info", "--all", "--recursive", "--json"];
      return yarnIds(await run("node", argv, folder(`yarn4-${linker}`), home));
    };
  }

  for (const [name, truth] of Object.entries(truths)) {
    test(`${name} lists the same packages`, async () => {
      const tool = ids(
        (await truth()).map((id) => id.replace(/^left-pad-alias@(?:npm:left-pad@)?/, "left-pad@")),
      );
      assert.ok(tool.length >= 10, tool.join());
      assert.deepEqual(readIds(name), tool);
    });
  }

  test("each package is there once, and with its integrity", () => {
    for (const name of [...Object.keys(truths), "linked"]) {
      assert.equal(read(name).length, readIds(name).length, name);
      assert.deepEqual(
        read(name).filter(({ hash }) => !hash),
        [],
        name,
      );
      assert.deepEqual(
        read(name).filter(({ editable }) => editable),
        [],
        name,
      );
    }
    const sums = new Set(read("npm").map(({ hash }) => hash));
    for (const name of ["pnpm", "yarn1", "bun", "linked"]) {
      assert.deepEqual(new Set(read(name).map(({ hash }) => hash)), sums, name);
    }
    for (const { hash } of read("yarn4-pnp")) assert.match(hash!, /^yarn:\w+\/[0-9a-f]{128}$/);
  });

  test("Plug'n'Play packages for other systems are not missed, unpacked ones are there once", () => {
    const found = read("native-pnp").map(({ name, version }) => `${name}@${version}`);
    assert.equal(found.length, 2, found.join());
    assert.ok(found.includes("esbuild@0.21.5"));
    assert.match(found.find((id) => id !== "esbuild@0.21.5")!, /^@esbuild\/linux-\w+@0\.21\.5$/);
    assert.doesNotMatch(JSON.stringify(read("native-pnp")), /undefined/);
  });

  test("a package out of a git repository has its address and commit", () => {
    for (const name of ["git-npm", "git-pnpm", "git-yarn1", "git-bun"]) {
      const [found, ...more] = read(name);
      assert.equal(more.length, 0, name);
      const { version, url } = found!;
      assert.deepEqual([version, found!.commit], ["1.2.3", commit], name);
      assert.match(url!, /^git\+file:.*\/srv\/vcs-thing$/, name);
    }
  });

  test("no program of a package is unowned", async () => {
    const found = packagesOf(await collectFrom(unowned, tree)).map(({ name }) => name);
    assert.deepEqual(
      found.filter((path) => path.startsWith("/opt/") && !path.endsWith("/.pnp.cjs")),
      [],
    );
  });
});

test("yarn's later locks: the sum's form, a repository's commit, a workspace's own folder", async () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const lock = [
    "__metadata:\n  version: 6\n  cacheKey: 8",
    '"a@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: abcd\n  linkType: hard',
    `"b@https://git.example.org/b.git":\n  version: 2.0.0\n  resolution: "b@https://git.example.org/b.git#commit=${commit}"\n  checksum: ef01\n  linkType: hard`,
    '"own@workspace:x":\n  version: 0.0.0-use.local\n  resolution: "own@workspace:x"\n  linkType: soft',
  ].join("\n\n");
  const file = (name: string, version: string) => JSON.stringify({ name, version });
  const found = packagesOf(
    await collectFrom(
      npm,
      memoryTree({
        "/app/yarn.lock": lock,
        "/app/node_modules/.yarn-state.yml": "",
        "/app/node_modules/b/package.json": file("b", "2.0.0"),
        "/app/own/node_modules/a/package.json": file("a", "1.0.0"),
        "/other/node_modules/a/package.json": file("a", "1.0.0"),
      }),
    ),
  );
  assert.deepEqual(
    found.map(({ name, hash, commit, url }) => [name, hash, commit, url]),
    [
      ["b", "yarn:8/ef01", commit, "https://git.example.org/b.git"],
      ["a", "yarn:8/abcd", undefined, undefined],
      ["a", undefined, undefined, undefined],
    ],
  );
});

test("bun names folders of nested packages in its own way", () => {
  const lock = parseBunLock(
    '{ "packages": { "@s/a/@t/b/c": ["c@github:o/c#0123456", {}, "o-c-0123456"], "d": ["d@1.0.0", "", {}, "sha512-D"], } }',
  );
  assert.deepEqual(lock?.byFolder, [
    [
      "node_modules/@s/a/node_modules/@t/b/node_modules/c",
      { version: undefined, resolved: "github:o/c#0123456" },
    ],
  ]);
  assert.deepEqual([...lock!.byId.keys()], ["d@1.0.0"]);
});

test("a bun.lock that is cut off is an error, and the packages are read", async () => {
  const collected = await collectFrom(
    npm,
    memoryTree({
      "/app/bun.lock": '{ "packages": { "a": ["a@1.0.0", "", {}, "sha512-',
      "/app/node_modules/a/package.json": '{"name":"a","version":"1.0.0"}',
    }),
  );
  assert.equal(collected.status === "error" && collected.path, "/app/bun.lock");
  assert.equal(packagesOf(collected).length, 1);
});
