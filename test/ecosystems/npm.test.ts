import assert from "node:assert/strict";
import { test } from "node:test";
import { originOf } from "../../src/ecosystems/npm/collect.ts";
import { npm } from "../../src/ecosystems/npm/index.ts";
import { rootOf } from "../../src/ecosystems/npm/places.ts";
import { parsePnpmLock } from "../../src/ecosystems/npm/resolutions.ts";
import { parseYarnLock } from "../../src/ecosystems/npm/yarn-lock.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import type { Package } from "../../src/lock/schema.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";
import { collectFrom } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const globals = "/usr/lib/node_modules";

function manifest(name: string, version: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ name, version, dependencies: { x: "1" }, ...more });
}

function program(...strings: string[]): MemoryFile {
  return { content: Buffer.from(`\x7fELF\0junk\0${strings.join("\0")}\0`, "latin1"), mode: 0o755 };
}

function collect(files: Record<string, MemoryFile>): Promise<Collected> {
  return collectFrom(npm, memoryTree(files));
}

function packages(collected: Collected): Package[] {
  assert.notEqual(collected.status, "absent");
  return collected.status === "absent"
    ? []
    : collected.packages.map((found) => packageSchema.parse(found) as Package);
}

function ids(collected: Collected): string[] {
  return packages(collected).map((found) => `${found.prefix} ${found.name} ${found.version}`);
}

async function only(files: Record<string, MemoryFile>): Promise<Package> {
  const found = packages(await collect(files));
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0]!;
}

async function assertError(
  files: Record<string, MemoryFile>,
  path: string,
  message: RegExp,
  read: string[],
): Promise<void> {
  const collected = await collect(files);
  assert.equal(collected.status, "error", JSON.stringify(collected));
  if (collected.status !== "error") return;
  assert.equal(collected.path, path);
  assert.match(collected.message, message);
  assert.deepEqual(
    collected.packages.map((found) => found.name),
    read,
  );
}

test("a folder belongs to the node_modules from where an unbroken chain of packages leads to it", () => {
  const cases: [string, string | undefined][] = [
    ["/usr/lib/node_modules/npm", "/usr/lib/node_modules"],
    ["/usr/lib/node_modules/@s/a", "/usr/lib/node_modules"],
    ["/usr/lib/node_modules/@s/a/node_modules/b/node_modules/@s/c", "/usr/lib/node_modules"],
    ["/app/node_modules/.pnpm/a@1.0.0/node_modules/@s/a", "/app/node_modules"],
    [
      "/root/.local/share/pnpm/global/5/.pnpm/a@1/node_modules/a",
      "/root/.local/share/pnpm/global/5/node_modules",
    ],
    ["/app/node_modules/.store/a-npm-1-abc/node_modules/a", "/app/node_modules"],
    ["/usr/share/nodejs/acorn", "/usr/share/nodejs"],
    ["/usr/lib/x86_64-linux-gnu/nodejs/iconv", "/usr/lib/x86_64-linux-gnu/nodejs"],
    ["/usr/share/nodejs/npm/node_modules/a", "/usr/share/nodejs"],
    ["/node_modules/a", "/node_modules"],
    ["/usr/share/nodejs/acorn/dist", undefined],
    ["/app/node_modules/a/test/node_modules/b", "/app/node_modules/a/test/node_modules"],
    ["/app/node_modules/a/x/node_modules/b/node_modules/c", "/app/node_modules/a/x/node_modules"],
    ["/app/node_modules/.deno/a@1.0.0/node_modules/a", "/app/node_modules"],
    ["/app/node_modules/.new/@s+a@1/node_modules/@s/a", "/app/node_modules"],
    [`/p/store/v11/links/@/a/1.0.0/${"0".repeat(64)}/node_modules/a`, "/p/store/v11/links"],
    [`/p/store/v11/links/@s/a/1.0.0/${"0".repeat(64)}/node_modules/@s/a`, "/p/store/v11/links"],
    ["/p/global/v11/2fb6-18ec16c5b80ccd28-0/node_modules/a", "/p/global/v11/node_modules"],
    ["/app/node_modules/a/dist/cjs", undefined],
    ["/app/node_modules/.a-x1y2", undefined],
    ["/app/node_modules/.bin/a", undefined],
    ["/app/node_modules/@s", undefined],
    ["/app/src", undefined],
  ];
  for (const [folder, root] of cases) assert.equal(rootOf(folder), root, folder);
});

test("globals and the trees of applications are read, with every nested copy", async () => {
  const collected = await collect({
    [`${globals}/npm/package.json`]: manifest("npm", "10.8.2"),
    [`${globals}/npm/node_modules/@s/a/package.json`]: manifest("@s/a", "1.0.0"),
    "/opt/app/package.json": manifest("app", "0.0.1"),
    "/opt/app/node_modules/a/package.json": manifest("a", "1.0.0"),
    "/opt/app/node_modules/b/node_modules/a/package.json": manifest("a", "2.0.0"),
    "/opt/app/node_modules/b/package.json": `\ufeff${manifest("b", "1.0.0")}`,
    "/root/.nvm/versions/node/v20.0.0/lib/node_modules/a/package.json": manifest("a", "3.0.0"),
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), [
    "/opt/app/node_modules a 1.0.0",
    "/opt/app/node_modules a 2.0.0",
    "/opt/app/node_modules b 1.0.0",
    "/root/.nvm/versions/node/v20.0.0/lib/node_modules a 3.0.0",
    `${globals} @s/a 1.0.0`,
    `${globals} npm 10.8.2`,
  ]);
  assert.equal(packages(collected)[4]?.purl, "pkg:npm/%40s/a@1.0.0");
  assert.equal(packages(collected)[1]?.location, "/opt/app/node_modules/b/node_modules/a/package.json");
});

test("an image without node_modules and Node.js is absent", async () => {
  assert.deepEqual(await collect({ "/opt/app/package.json": manifest("app", "1.0.0") }), {
    status: "absent",
  });
});

test("npm's hidden lock gives integrity and registry, of the same version only", async () => {
  const collected = await collect({
    "/app/node_modules/.package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: {
        "../own": { version: "1.0.0" },
        "node_modules/a": {
          version: "1.0.0",
          resolved: "https://u:p@npm.example.org/repo/a/-/a-1.0.0.tgz",
          integrity: "sha512-AAAA",
        },
        "node_modules/b": { version: "1.0.0", integrity: "sha512-BBBB" },
        "node_modules/c": {
          version: "1.0.0",
          resolved: "git+ssh://git@git.example.org/c.git#0123456789abcdef0123456789abcdef01234567",
        },
      },
    }),
    "/app/node_modules/a/package.json": manifest("a", "1.0.0"),
    "/app/node_modules/b/package.json": manifest("b", "1.0.1"),
    "/app/node_modules/c/package.json": manifest("c", "1.0.0"),
  });
  const [a, b, c] = packages(collected);
  assert.deepEqual([a?.hash, a?.origin, a?.url], ["sha512-AAAA", "https://npm.example.org/repo", undefined]);
  assert.equal(b?.hash, undefined);
  assert.equal(c?.url, "git+ssh://git@git.example.org/c.git");
  assert.equal(c?.commit, "0123456789abcdef0123456789abcdef01234567");
});

test("pnpm's store gives each package once, with the integrity of its lock", async () => {
  const lock =
    "lockfileVersion: '9.0'\n\npackages:\n\n  a@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n";
  const collected = await collect({
    "/app/node_modules/a": { target: ".pnpm/a@1.0.0/node_modules/a" },
    "/app/node_modules/.pnpm/lock.yaml": lock,
    "/app/node_modules/.pnpm/a@1.0.0/node_modules/a/package.json": manifest("a", "1.0.0"),
    "/g/5/node_modules/a": { target: "../.pnpm/a@1.0.0/node_modules/a" },
    "/g/5/.pnpm/lock.yaml": lock,
    "/g/5/.pnpm/a@1.0.0/node_modules/a/package.json": manifest("a", "1.0.0"),
  });
  assert.deepEqual(ids(collected), ["/app/node_modules a 1.0.0", "/g/5/node_modules a 1.0.0"]);
  assert.deepEqual(
    packages(collected).map((found) => found.hash),
    ["sha512-AAAA", "sha512-AAAA"],
  );
});

test("pnpm's store is known by its folders wherever it is, its Plug'n'Play by what is in node_modules", async () => {
  // As pnpm 10.34.9 and 12.21.0 leave it with virtualStoreDir: .vs, and with nodeLinker: pnp.
  const store = "/srv/.vs";
  const collected = await collect({
    [`${store}/lock.yaml`]:
      "lockfileVersion: '9.0'\n\npackages:\n\n  is-odd@3.0.1:\n    resolution: {integrity: sha512-CQ==}\n",
    [`${store}/is-odd@3.0.1/node_modules/is-odd/package.json`]: manifest("is-odd", "3.0.1"),
    [`${store}/is-odd@3.0.1/node_modules/is-number`]: {
      target: "../../is-number@6.0.0/node_modules/is-number",
    },
    [`${store}/is-number@6.0.0/node_modules/is-number/package.json`]: manifest("is-number", "6.0.0"),
    [`${store}/@s+a@1.0.0_peer@2.0.0/node_modules/@s/a/package.json`]: manifest("@s/a", "1.0.0"),
    "/srv/node_modules/is-odd": { target: "../.vs/is-odd@3.0.1/node_modules/is-odd" },
    "/opt/app@1.0.0/node_modules/b/package.json": manifest("b", "1.0.0"),
    "/var/p/node_modules/.modules.yaml": "{}",
    "/var/p/node_modules/.pnpm/c@1.0.0/node_modules/c/package.json": manifest("c", "1.0.0"),
    "/var/p/.pnp.cjs": '"use strict"\nconst registry = {"packages":{}}.packages\n',
  });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), [
    "/opt/app@1.0.0/node_modules b 1.0.0",
    "/srv/.vs/node_modules @s/a 1.0.0",
    "/srv/.vs/node_modules is-number 6.0.0",
    "/srv/.vs/node_modules is-odd 3.0.1",
    "/var/p/node_modules c 1.0.0",
  ]);
  assert.equal(packages(collected)[3]?.hash, "sha512-CQ==");
});

test("pnpm's lock is read in all its spellings", () => {
  const lock = [
    "packages:",
    "",
    "  /a/1.0.0:",
    "    resolution: {integrity: sha512-A, tarball: https://npm.example.org/a/-/a-1.0.0.tgz}",
    "    dev: false",
    "",
    "  /@s/b@2.0.0(react@18.0.0)(a@1.0.0):",
    "    resolution: {integrity: sha512-B}",
    "",
    "  '@s/c@3.0.0-rc.1':",
    "    resolution: {integrity: sha512-C}",
    "",
    "  d@https://codeload.example.org/d/tar.gz/0123:",
    "    resolution: {tarball: https://codeload.example.org/d/tar.gz/0123}",
    "    version: 4.0.0",
    "",
    "  '@s/e@git+ssh://git@git.example.org/e.git#0123':",
    "    resolution: {commit: 0123, repo: ssh://git@git.example.org/e.git, type: git}",
    "    version: 5.0.0",
    "",
    "snapshots:",
    "",
    "  a@1.0.0: {}",
  ].join("\n");
  assert.deepEqual(Object.fromEntries(parsePnpmLock(lock)), {
    "a@1.0.0": {
      version: "1.0.0",
      integrity: "sha512-A",
      resolved: "https://npm.example.org/a/-/a-1.0.0.tgz",
    },
    "@s/b@2.0.0": { version: "2.0.0", integrity: "sha512-B", resolved: undefined },
    "@s/c@3.0.0-rc.1": { version: "3.0.0-rc.1", integrity: "sha512-C", resolved: undefined },
    "d@4.0.0": {
      version: "4.0.0",
      integrity: undefined,
      resolved: "https://codeload.example.org/d/tar.gz/0123",
    },
    "@s/e@5.0.0": { version: "5.0.0", resolved: "git+ssh://git@git.example.org/e.git#0123" },
  });
});

test("yarn's lock gives integrity and registry, only where yarn made the folder", async () => {
  const lock = [
    "# yarn lockfile v1",
    "",
    '"@s/a@^1.0.0", "@s/a@~1.0.0", "alias@npm:@s/a@^1.0.0":',
    '  version "1.0.2"',
    '  resolved "https://npm.example.org/@s/a/-/a-1.0.2.tgz#0123456789012345678901234567890123456789"',
    "  integrity sha512-AAAA",
    "  dependencies:",
    '    version "^9.9.9"',
    "",
    "b@1:",
    '  version "1.0.0"',
    '  resolved "https://codeload.example.org/o/b/tar.gz/0123456789abcdef0123456789abcdef01234567"',
  ].join("\n");
  assert.deepEqual([...parseYarnLock(lock).byId.keys()], ["@s/a@1.0.2", "b@1.0.0"]);
  const files = {
    "/app/yarn.lock": lock,
    "/app/node_modules/@s/a/package.json": manifest("@s/a", "1.0.2"),
    "/app/node_modules/b/package.json": manifest("b", "1.0.0"),
  };
  const [a, b] = packages(await collect({ ...files, "/app/node_modules/.yarn-integrity": "{}" }));
  assert.deepEqual([a?.hash, a?.origin], ["sha512-AAAA", "https://npm.example.org"]);
  assert.equal(b?.commit, "0123456789abcdef0123456789abcdef01234567");
  assert.equal(packages(await collect(files))[0]?.hash, undefined);
});

test("an address made to keep a parser busy is passed over", async () => {
  const address = `https://x${"/a/-/".repeat(1_000_000)}`;
  assert.deepEqual(await withinProcessorTime(() => originOf(address)), {});
});

test("where a package came from: registry, repository, archive", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  assert.deepEqual(originOf("https://npm.example.org/@s%2fa/-/a-1.tgz"), {
    origin: "https://npm.example.org",
  });
  assert.deepEqual(originOf(`git+https://t@git.example.org/a.git#${commit}`), {
    url: "git+https://git.example.org/a.git",
    commit,
  });
  assert.deepEqual(originOf(`https://example.org/a.tgz#${commit}`), { url: "https://example.org/a.tgz" });
  assert.deepEqual(originOf("../own"), {});
  assert.deepEqual(originOf(undefined), {});
});

test("a linked package has the version of its sources; a workspace without one is no package", async () => {
  const collected = await collect({
    [`${globals}/own`]: { target: "../../../opt/own" },
    "/opt/own/package.json": manifest("own", "0.3.0"),
    [`${globals}/private`]: { target: "/opt/private" },
    "/opt/private/package.json": '{"name":"private"}',
    [`${globals}/gone`]: { target: "/opt/gone" },
    [`${globals}/circle`]: { target: "circle" },
  });
  assert.deepEqual(collected, {
    status: "present",
    packages: [
      {
        name: "own",
        version: "0.3.0",
        purl: "pkg:npm/own@0.3.0",
        prefix: globals,
        location: `${globals}/own/package.json`,
        editable: true,
      },
    ],
    notes: [
      {
        path: `${globals}/private/package.json`,
        message: "names no version: it is a folder of the user's own",
      },
    ],
  });
});

test("an alias is listed under the package's own name", async () => {
  assert.deepEqual(
    ids(await collect({ "/app/node_modules/alias/package.json": manifest("real", "1.0.0") })),
    ["/app/node_modules real 1.0.0"],
  );
});

test("Yarn's Plug'n'Play packages are read from its list, those of the image's archives only", async () => {
  const archive = "/root/.yarn/berry/cache/a-npm-1.0.0-abc-10c0.zip";
  const inCache = (name: string) => `../../root/.yarn/berry/cache/${name}.zip/node_modules/x/`;
  const state = (more: unknown[] = []) => ({
    __info: ["it's generated"],
    packageRegistryData: [
      [null, [[null, { packageLocation: "./", linkType: "SOFT" }]]],
      ["app", [["workspace:.", { packageLocation: "./", linkType: "SOFT" }]]],
      [
        "@s/a",
        [
          ["npm:1.0.0", { packageLocation: inCache("a-npm-1.0.0-abc-10c0"), linkType: "HARD" }],
          [
            "virtual:0123#npm:1.0.0",
            {
              packageLocation: `./.yarn/__virtual__/a-virtual-01/0/../${inCache("a-npm-1.0.0-abc-10c0")}`,
              linkType: "HARD",
            },
          ],
        ],
      ],
      ...more,
    ],
  });
  const escaped = JSON.stringify(state(), null, 2)
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\\n");
  const program = `const RAW_RUNTIME_STATE =\n'${escaped}';\nfunction x() { return '}'; }\n`;
  const expected = {
    name: "@s/a",
    version: "1.0.0",
    purl: "pkg:npm/%40s/a@1.0.0",
    prefix: "/opt/app/.pnp.cjs",
    location: archive,
  };
  assert.deepEqual(await collect({ "/opt/app/.pnp.cjs": program, [archive]: "PK" }), {
    status: "present",
    packages: [expected],
  });
  const apart = {
    "/opt/app/.pnp.cjs": "",
    "/opt/app/.pnp.data.json": JSON.stringify(state()),
    [archive]: "PK",
  };
  assert.equal((await only(apart)).name, "@s/a");
  const list = "/opt/app/.pnp.cjs";
  await assertError({ [list]: program }, list, /archive is not in the image/, []);
  await assertError({ [list]: program.slice(0, 300), [archive]: "PK" }, list, /invalid list of Yarn/, []);
  const git = [
    "b",
    [["https://git.example.org/b.git#commit=01", { packageLocation: "./b/", linkType: "HARD" }]],
  ];
  await assertError(
    { "/opt/app/.pnp.data.json": JSON.stringify(state([git])), [archive]: "PK" },
    "/opt/app/.pnp.data.json",
    /"b" does not come from a registry/,
    ["@s/a"],
  );
});

test("Debian's own modules and conda's are owned", async () => {
  const collected = await collect({
    "/usr/share/nodejs/acorn/package.json": manifest("acorn", "8.8.1"),
    "/usr/share/node_modules": { target: "nodejs" },
    "/var/lib/dpkg/info/node-acorn.list": "/usr/share/nodejs/acorn/package.json\n",
    "/opt/conda/lib/node_modules/npm/package.json": manifest("npm", "10.0.0"),
    "/opt/conda/conda-meta/nodejs-20-0.json": JSON.stringify({
      name: "nodejs",
      version: "20",
      files: ["lib/node_modules/npm/package.json"],
    }),
  });
  assert.deepEqual(
    packages(collected).map((found) => `${found.name} ${found.owner}`),
    ["npm conda", "acorn dpkg"],
  );
});

test("damaged manifests are errors with their path, and the other packages are read", async () => {
  const cases: [string | Buffer, RegExp][] = [
    ['{"name":"bad"', /valid JSON/],
    [manifest("bad\u001b[31m", "1.0.0"), /control characters/],
    [Buffer.from(manifest("bad\xe9", "1.0.0"), "latin1"), /the name of .* is not valid UTF-8/],
    [Buffer.alloc(9 * 1024 * 1024, " "), /bytes/],
  ];
  for (const [content, message] of cases) {
    const path = "/app/node_modules/bad/package.json";
    await assertError(
      { [path]: content, "/app/node_modules/good/package.json": manifest("good", "1.0.0") },
      path,
      message,
      ["good"],
    );
  }
});

test("packages in a node_modules below another package's folder are listed: its scripts installed them", async () => {
  const inner = `${globals}/tool/server/node_modules`;
  const collected = await collect({
    [`${globals}/tool/package.json`]: manifest("tool", "1.0.0"),
    [`${inner}/is-number/package.json`]: manifest("is-number", "6.0.0"),
    [`${inner}/is-number/node_modules/kind-of/package.json`]: manifest("kind-of", "3.0.0"),
    // What it brings for its own tests.
    [`${globals}/tool/test/node_modules/broken/package.json`]: "not even JSON",
    [`${globals}/tool/test/node_modules/nameless/package.json`]: "{}",
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), [
    `${globals} tool 1.0.0`,
    `${inner} is-number 6.0.0`,
    `${inner} kind-of 3.0.0`,
  ]);
});

test("a link into a store whose layout is not known is a problem, never a partial list", async () => {
  await assertError(
    {
      "/app/node_modules/a": { target: ".new/a-1" },
      "/app/node_modules/.new/a-1/package.json": manifest("a", "1.0.0"),
    },
    "/app/node_modules/a",
    /store whose layout is not known/,
    ["a"],
  );
});

test("a package without version or name is listed, as Node.js finds it by its folder", async () => {
  const collected = await collect({
    "/app/node_modules/lib/package.json": '{"name":"lib"}',
    "/app/node_modules/@s/bare/package.json": '{"type":"module"}',
    "/app/node_modules/list/package.json": "[]",
    "/app/node_modules/null/package.json": '{"name":{"toString":1},"version":null,"_resolved":false}',
    "/app/node_modules/number/package.json": '{"name":"number","version":1.5}',
    "/app/node_modules/old/package.json": Buffer.from(
      '{"name":"old","version":"1.0.0","author":"Jos\xe9"}',
      "latin1",
    ),
  });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), [
    "/app/node_modules @s/bare 0.0.0",
    "/app/node_modules lib 0.0.0",
    "/app/node_modules list 0.0.0",
    "/app/node_modules null 0.0.0",
    "/app/node_modules number 1.5",
    "/app/node_modules old 1.0.0",
  ]);
});

test("what deno runs from where it fetched it is listed, but for what it unpacked for an application", async () => {
  const deno = "/deno-dir/npm/registry.example.org";
  const files = {
    [`${deno}/chalk/registry.json`]: "{}",
    [`${deno}/chalk/4.1.2/package.json`]: manifest("chalk", "4.1.2"),
    [`${deno}/chalk/4.1.2/source/package.json`]: "{}",
    [`${deno}/@s/is/registry.json`]: "{}",
    [`${deno}/@s/is/7.0.0/package.json`]: manifest("@s/is", "7.0.0"),
    [`${deno}/other/1.0.0/package.json`]: manifest("other", "1.0.0"),
    "/deno-dir/gen/file": { type: "dir" as const },
    "/deno-dir/remote/https/jsr.io/0a1b": "export {};",
  };
  const collected = await collect(files);
  assert.deepEqual(ids(collected), [`${deno} @s/is 7.0.0`, `${deno} chalk 4.1.2`]);
  assert.deepEqual(collected.status === "present" && collected.notes, [
    {
      path: "/deno-dir/remote",
      message: "has modules that deno fetched by their address, which are not listed",
    },
  ]);
  const modules = "/app/node_modules/.deno";
  const application = await collect({
    ...files,
    [`${modules}/chalk@4.1.2/node_modules/chalk/package.json`]: manifest("chalk", "4.1.2"),
    [`${modules}/@s+is@7.0.0_peer@1.0.0/node_modules/@s/is/package.json`]: manifest("@s/is", "7.0.0"),
  });
  assert.deepEqual(ids(application), ["/app/node_modules @s/is 7.0.0", "/app/node_modules chalk 4.1.2"]);
});

test("the package managers that Corepack fetched are listed, as the registry calls them", async () => {
  const home = "/root/.cache/node/corepack/v1";
  const record = (name: string, reference: string) =>
    JSON.stringify({ locator: { name, reference }, bin: {}, hash: "sha512.00ff" });
  const files = {
    [`${home}/pnpm/9.15.0/.corepack`]: record("pnpm", "9.15.0"),
    [`${home}/pnpm/9.15.0/bin/pnpm.cjs`]: { content: "#!/usr/bin/env node\n", mode: 0o755 },
    [`${home}/pnpm/9.15.0/dist/node_modules/which/package.json`]: manifest("which", "4.0.0"),
    [`${home}/yarn/4.9.1/.corepack`]: record("yarn", "4.9.1"),
    [`${home}/yarn/1.22.22/.corepack`]: record("yarn", "1.22.22"),
  };
  const collected = await collect(files);
  assert.deepEqual(ids(collected), [
    `${home} @yarnpkg/cli-dist 4.9.1`,
    `${home} pnpm 9.15.0`,
    `${home} yarn 1.22.22`,
    `${home}/pnpm/9.15.0/dist/node_modules which 4.0.0`,
  ]);
  assert.equal(packages(collected)[1]?.hash, "sha512-AP8=");
  assert.deepEqual(await collectFrom(unowned, memoryTree(files)), { status: "absent" });
});

test("all files are looked through once for libnode, however many programs are called node", async () => {
  const passes = async (count: number) => {
    const files = Array.from({ length: count }, (_, i) => [`/opt/${i}/bin/node`, program()] as const);
    const tree = memoryTree({ ...Object.fromEntries(files), "/opt/0/lib/libnode.so.115": program() });
    let walks = 0;
    const entries = new Map(tree.entries);
    entries.values = () => {
      walks += 1;
      return tree.entries.values();
    };
    await collectFrom(npm, { ...tree, entries });
    return walks;
  };
  assert.equal(await passes(20), await passes(1));
});

test("Node.js's version is in its headers, in Debian's package, in the program or in libnode", async () => {
  const release = "https://nodejs.org/download/release/v20.11.1/node-v20.11.1.tar.gz";
  const versionOf = async (files: Record<string, MemoryFile>) => {
    const found = packages(await collect(files));
    assert.equal(found.length, 1);
    return `${found[0]?.prefix} ${found[0]?.purl} ${found[0]?.owner}`;
  };
  assert.equal(
    await versionOf({
      "/usr/local/bin/node": program(),
      "/usr/local/bin/nodejs": { target: "node" },
      "/usr/local/include/node/node_version.h":
        "#define NODE_MAJOR_VERSION 22\n#define NODE_MINOR_VERSION 1\n#define NODE_PATCH_VERSION 0\n",
    }),
    "/usr/local pkg:generic/node@22.1.0 undefined",
  );
  assert.equal(
    await versionOf({
      "/usr/bin/node": program(),
      "/var/lib/dpkg/info/nodejs.list": "/usr/bin/node\n",
      "/var/lib/dpkg/status":
        "Package: nodejs\nStatus: install ok installed\nArchitecture: amd64\nVersion: 18.20.4+dfsg-1~deb12u1\n\n",
    }),
    "/usr pkg:generic/node@18.20.4 dpkg",
  );
  assert.equal(
    await versionOf({ "/opt/node/bin/node": program("/node-v0.x-archive", release) }),
    "/opt/node pkg:generic/node@20.11.1 undefined",
  );
  assert.equal(
    await versionOf({ "/usr/bin/node": program(), "/usr/lib64/libnode.so.115": program(release) }),
    "/usr pkg:generic/node@20.11.1 undefined",
  );
});

test("a script called node is no Node.js, a program without a version an error", async () => {
  const script = { content: "#!/bin/sh\n", mode: 0o755 };
  assert.deepEqual(await collect({ "/root/shims/bin/node": script }), { status: "absent" });
  await assertError(
    { "/usr/bin/node": program() },
    "/usr/bin/node",
    /cannot determine the version of this .*: it names none/,
    [],
  );
});
