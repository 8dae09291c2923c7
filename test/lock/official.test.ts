import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { Ajv } from "ajv";
import { exportLock } from "../../src/lock/export/index.ts";
import { parseHash } from "../../src/lock/hashes.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { locateSpdxSchema, pythonWith, run, validateSpdx } from "./python-tools.ts";
import { broken, deb, digest, lockOf, mixedLock, npm, present } from "./sample.ts";

/** The official schemas and the tools themselves judge what we export. Tools that can't be had are named in the skip. */

const folder = await mkdtemp(join(tmpdir(), "stx-official-"));
after(() => rm(folder, { recursive: true, force: true }));

// All awaits before the first test: a file whose tests are over is torn down, whatever it still waits for.
/** The SPDX project's own library. */
const spdxTools = await pythonWith(join(folder, "spdx"), ["spdx-tools==0.8.5"]);
/** SPDX's official schema; only that is wanted of it, not what it depends on. */
const spdxSchema = await pythonWith(join(folder, "schema"), ["--no-deps", "lib4sbom==0.10.4"]);
const rattlerTools = await pythonWith(join(folder, "rattler"), ["py-rattler==0.28.0"]);
const noSpdx = spdxTools.skip ?? spdxSchema.skip;

/** The body of "create a snapshot of dependencies" in GitHub's own description of its API. */
const gitHub = await (async () => {
  try {
    await run("npm", ["pack", "@octokit/openapi@23.0.1", "--silent", "--pack-destination", folder], {
      timeout: 3_600_000,
    });
    const tar = [
      "-xzOf",
      join(folder, "octokit-openapi-23.0.1.tgz"),
      "package/generated/api.github.com.json",
    ];
    const { stdout } = await run("tar", tar, { maxBuffer: 64 * 1024 * 1024 });
    // OpenAPI's "nullable", which JSON Schema has not: without it the description is stricter.
    const { components, paths } = JSON.parse(stdout, (key, value) =>
      key === "nullable" ? undefined : value,
    );
    const { post } = paths["/repos/{owner}/{repo}/dependency-graph/snapshots"];
    return { schema: { ...post.requestBody.content["application/json"].schema, components } };
  } catch (error) {
    return { skip: `no @octokit/openapi from the npm registry: ${String(error).split("\n")[0]}` };
  }
})();
const apt = await run("dpkg-query", [
  "-W",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders.
  "-f=${Package} ${Architecture} ${Version}\n",
  "dpkg",
  "apt",
  "tzdata",
]).then(
  ({ stdout }) => ({ installed: stdout.trim().split("\n") }),
  (error: Error) => ({ skip: `no dpkg with dpkg, apt and tzdata here: ${error.message.split("\n")[0]}` }),
);

const locks: [string, Lock][] = [
  ["a mixed image", mixedLock()],
  ["an image without packages", lockOf({})],
  [
    "an image that could not be read whole",
    lockOf(
      { dpkg: broken("/db", "cut\noff", deb("x", "1")) },
      { unlocked: [{ what: "\u0000<x>", reason: "“why”" }] },
    ),
  ],
];

for (const [what, lock] of locks) {
  test(`CycloneDX's own validator accepts the bill of ${what}, 1.6 and 1.7`, async () => {
    for (const [format, version] of [
      ["cyclonedx", Version.v1dot6],
      ["cyclonedx-1.7", Version.v1dot7],
    ] as const) {
      const bill = await exportLock(lock, format);
      assert.equal(JSON.parse(bill).specVersion, version);
      const problem = await new JsonStrictValidator(version).validate(bill);
      assert.equal(problem, null, JSON.stringify(problem));
    }
  });
}

test("CycloneDX's validator would refuse a wrong bill", async () => {
  const bom = JSON.parse(await exportLock(mixedLock(), "cyclonedx"));
  bom.components[0].type = "pastry";
  assert.notEqual(await new JsonStrictValidator(Version.v1dot6).validate(JSON.stringify(bom)), null);
});

for (const [what, lock] of locks) {
  test(
    `SPDX's official 2.3 schema and library accept the bill of ${what}`,
    noSpdx === undefined ? {} : { skip: noSpdx },
    async () => {
      const text = await exportLock(lock, "spdx");
      const schema = JSON.parse(await readFile(await spdxSchema.py(locateSpdxSchema), "utf8"));
      const validate = new Ajv({ strict: false }).compile(schema);
      assert.equal(schema.title, "SPDX 2.3");
      assert(validate(JSON.parse(text)), JSON.stringify(validate.errors));
      const wrong = JSON.parse(text);
      wrong.packages[0].primaryPackagePurpose = "PASTRY";
      assert.equal(validate(wrong), false, "the schema can say no");
      const file = join(folder, `${locks.findIndex(([name]) => name === what)}.spdx.json`);
      await writeFile(file, text);
      const messages = await spdxTools.py(validateSpdx, file);
      assert.equal(messages, "");
    },
  );
}

test(
  "rattler reads the @EXPLICIT list, each package with its platform",
  rattlerTools.skip === undefined ? {} : { skip: rattlerTools.skip },
  async () => {
    const read = async (text: string) => {
      const script = `import sys
from rattler.explicit_environment import ExplicitEnvironmentSpec as Spec
spec = Spec.from_str(sys.argv[1])
print(spec.platform, *[package.url for package in spec.packages], sep="\\n", end="")`;
      return (await rattlerTools.py(script, text)).split("\n");
    };
    const text = await exportLock(mixedLock(), "conda-explicit");
    const urls = text.split("\n").filter((line) => /^https:/.test(line));
    assert.equal(urls.length, 2);
    assert.deepEqual(await read(text), ["linux-64", ...urls]);
    await assert.rejects(read(text.replace("@EXPLICIT", "")), /EXPLICIT/);
  },
);

test(
  "GitHub's own API description accepts the dependency snapshot",
  "schema" in gitHub ? {} : gitHub,
  async () => {
    const validate = new Ajv({ strict: false, logger: false }).compile(
      "schema" in gitHub ? gitHub.schema : {},
    );
    const snapshot = {
      sha: "a".repeat(40),
      ref: "refs/heads/main",
      job: { id: "7", correlator: "build lab" },
    };
    for (const [what, lock] of locks) {
      const body = JSON.parse(await exportLock(lock, "github-snapshot", { snapshot }));
      assert(validate(body), `${what}: ${JSON.stringify(validate.errors)}`);
    }
    const wrong = JSON.parse(await exportLock(mixedLock(), "github-snapshot", { snapshot }));
    const [first] = Object.values(wrong.manifests) as { resolved: Record<string, { metadata: object }> }[];
    Object.values(first!.resolved)[0]!.metadata = Object.fromEntries(
      "abcdefghi".split("").map((key) => [key, 1]),
    );
    assert.equal(validate(wrong), false, "the description can say no");
  },
);

test("npm itself lists a tree as we do", async () => {
  const root = join(folder, "npm");
  const put = async (path: string, name: string, version: string, dependencies = {}) => {
    await mkdir(join(root, path), { recursive: true });
    await writeFile(join(root, path, "package.json"), JSON.stringify({ name, version, dependencies }));
    return npm(name, version, path, { prefix: root, location: `${root}/${path}/package.json` });
  };
  await put("", "lab", "1.0.0", { a: "1", "@s/b": "1" });
  const packages = [
    await put("node_modules/a", "a", "1.0.0", { "@s/b": "2", c: "3" }),
    await put("node_modules/a/node_modules/@s/b", "@s/b", "2.0.0"),
    await put("node_modules/a/node_modules/c", "c", "3.0.0"),
    await put("node_modules/@s/b", "@s/b", "1.0.0"),
  ];
  const { stdout } = await run("npm", ["ls", "--all", "--json", "--offline"], {
    cwd: root,
    timeout: 3_600_000,
  });
  const bare = (node: { version?: string; dependencies?: Record<string, object> }): object => ({
    version: node.version,
    dependencies: Object.fromEntries(
      Object.entries(node.dependencies ?? {})
        .sort()
        .map(([name, child]) => [name, bare(child)]),
    ),
  });
  const ours = JSON.parse(await exportLock(lockOf({ npm: present(...packages) }), "npm-list"));
  assert.deepEqual(
    bare({ dependencies: ours.dependencies }),
    bare({ dependencies: JSON.parse(stdout).dependencies }),
  );
});

test(
  "apt-get takes the dpkg list, and finds everything in place already",
  "skip" in apt ? apt : {},
  async () => {
    const packages = ("installed" in apt ? apt.installed : []).map((line) => {
      const [name, arch, version] = line.split(" ") as [string, string, string];
      return deb(name, version, { arch });
    });
    const text = await exportLock(lockOf({ dpkg: present(...packages) }), "dpkg-list");
    const list = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    assert.equal(list.length, 3);
    const { stdout } = await run("apt-get", ["--simulate", "install", ...list], {
      env: { PATH: process.env.PATH, LC_ALL: "C" },
    });
    for (const { name } of packages)
      assert.match(stdout, new RegExp(`^${name} is already the newest version|^${name} is already`, "m"));
  },
);

test("a hash is read from hex and from an SRI string, and nothing else", () => {
  const bytes = Buffer.alloc(64, 7);
  assert.deepEqual(parseHash(`sha512-${bytes.toString("base64")}`), {
    algorithm: "sha512",
    hex: bytes.toString("hex"),
  });
  assert.deepEqual(
    parseHash(`sha1-${Buffer.alloc(20).toString("base64")} sha512-${bytes.toString("base64")}`)?.algorithm,
    "sha512",
  );
  assert.deepEqual(parseHash(`sha256:${digest("a")}`), { algorithm: "sha256", hex: digest("a") });
  for (const wrong of [undefined, "", "sha256:abc", "sha256:", "sha512-AAAA", "crc32:00000000", digest("a")])
    assert.equal(parseHash(wrong), undefined);
});

test("rattler, on which pixi is built, takes a pixi.lock", { skip: rattlerTools.skip }, async () => {
  const url = "https://channel.example.org/forge/linux-64/numpy-2.1.2-h1_0.conda";
  const found = { name: "numpy", version: "2.1.2", purl: "pkg:conda/numpy@2.1.2", prefix: "/opt/conda", url };
  const more = {
    arch: "linux-64",
    origin: "https://channel.example.org/forge",
    hash: `sha256:${digest("a")}`,
  };
  const file = join(folder, "pixi.lock");
  await writeFile(file, await exportLock(lockOf({ conda: present({ ...found, ...more }) }), "pixi"));
  const script = `
import sys, rattler
records = rattler.LockFile.from_path(sys.argv[1]).default_environment().conda_repodata_records()
print([(platform, record.name.normalized, record.sha256.hex()) for platform, all in records.items() for record in all])`;
  assert.equal((await rattlerTools.py(script, file)).trim(), `[('linux-64', 'numpy', '${digest("a")}')]`);
});
