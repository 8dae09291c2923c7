import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { Ajv } from "ajv";
import { exportLock } from "../../src/lock/export/index.ts";
import type { Artifact } from "../../src/lock/export/selection.ts";
import { parseHash } from "../../src/lock/hashes.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { broken, deb, digest, lockOf, mixedLock, npm, present, pypi } from "./sample.ts";

/** The official schemas and the tools themselves judge what we export. Tools that can't be had are named in the skip. */

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "stx-official-"));
after(() => rm(folder, { recursive: true, force: true }));

// All awaits before the first test: a file whose tests are over is torn down, whatever it still waits for.
const site = join(folder, "python");

/** Why there is no Python with the SPDX project's own library, its schema, and PyPA's `packaging`; undefined where there is. */
const missing = await (async () => {
  const install = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--no-compile",
    "--target",
    site,
  ];
  const options = { timeout: 300_000, env: process.env };
  try {
    await run("python3", [...install, "spdx-tools==0.8.5", "packaging==26.3"], options);
    // Only the schema is wanted of it, not what it depends on.
    await run("python3", [...install, "--no-deps", "lib4sbom==0.10.4"], options);
    return undefined;
  } catch (error) {
    return `no Python with spdx-tools, packaging and lib4sbom: ${String(error).split("\n")[0]}`;
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
  test(`CycloneDX's own validator accepts the bill of ${what}`, async () => {
    const problem = await new JsonStrictValidator(Version.v1dot6).validate(
      await exportLock(lock, "cyclonedx"),
    );
    assert.equal(problem, null, JSON.stringify(problem));
  });
}

test("CycloneDX's validator would refuse a wrong bill", async () => {
  const bom = JSON.parse(await exportLock(mixedLock(), "cyclonedx"));
  bom.components[0].type = "pastry";
  assert.notEqual(await new JsonStrictValidator(Version.v1dot6).validate(JSON.stringify(bom)), null);
});

const needsPython = missing === undefined ? {} : { skip: missing };
const pythonEnv = { PATH: process.env.PATH, HOME: folder, PYTHONPATH: site };
const py = async (script: string, ...args: string[]) =>
  (await run("python3", ["-c", script, ...args], { env: pythonEnv, timeout: 120_000 })).stdout;

const locate =
  "import lib4sbom, os; print(os.path.join(os.path.dirname(lib4sbom.__file__), 'schemas/spdx/2.3-schema.json'), end='')";

for (const [what, lock] of locks) {
  test(`SPDX's official 2.3 schema and library accept the bill of ${what}`, needsPython, async () => {
    const text = await exportLock(lock, "spdx");
    const schema = JSON.parse(await readFile(await py(locate), "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.equal(schema.title, "SPDX 2.3");
    assert(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const wrong = JSON.parse(text);
    wrong.packages[0].primaryPackagePurpose = "PASTRY";
    assert.equal(validate(wrong), false, "the schema can say no");
    const file = join(folder, `${locks.findIndex(([name]) => name === what)}.spdx.json`);
    await writeFile(file, text);
    const messages = await py(
      `import sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
for message in validate_full_spdx_document(parse_file(sys.argv[1])): print(message.validation_message)`,
      file,
    );
    assert.equal(messages, "");
  });
}

/** A wheel that pip can install, made of nothing but its metadata. */
async function wheel(name: string, version: string): Promise<Artifact> {
  const file = `${name}-${version}-py3-none-any.whl`;
  const path = join(folder, "index", file);
  await mkdir(dirname(path), { recursive: true });
  const sha256 = await py(
    `import sys, zipfile, hashlib
path, name, version = sys.argv[1:]
with zipfile.ZipFile(path, "w") as archive:
    info = f"{name}-{version}.dist-info/"
    archive.writestr(info + "METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
    archive.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    archive.writestr(info + "RECORD", "")
print(hashlib.sha256(open(path, "rb").read()).hexdigest(), end="")`,
    path,
    name,
    version,
  );
  return { file, url: `https://index.example/${file}`, sha256 };
}

test(
  "pip installs exactly what requirements.txt asks for, with hashes and without",
  needsPython,
  async () => {
    const artifacts = {
      "alpha==1.0": [await wheel("alpha", "1.0")],
      "beta-two==2.0.1": [await wheel("beta_two", "2.0.1")],
    };
    await wheel("alpha", "1.1");
    const lock = lockOf({ python: present(pypi("alpha", "1.0"), pypi("beta-two", "2.0.1")) });
    for (const [name, options] of [
      ["plain", {}],
      ["hashed", { artifacts }],
    ] as const) {
      const file = join(folder, `${name}.txt`);
      await writeFile(file, await exportLock(lock, "requirements", options));
      const target = join(folder, name);
      const pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-index",
        "--no-deps",
        "--find-links",
        join(folder, "index"),
        "--target",
        target,
        "-r",
        file,
      ];
      if (name === "hashed") pip.push("--require-hashes");
      await run("python3", pip, {
        env: { PATH: process.env.PATH, HOME: folder },
        timeout: 120_000,
      });
      const installed = await py(
        "import sys, importlib.metadata as m; print(*sorted(d.name + ' ' + d.version for d in m.distributions(path=[sys.argv[1]])), sep=',', end='')",
        target,
      );
      assert.equal(installed, "alpha 1.0,beta_two 2.0.1");
    }
  },
);

test("PyPA's own library accepts pylock.toml, with nothing but what has a source", needsPython, async () => {
  const artifacts = {
    "numpy==2.1.2": [
      {
        file: "numpy-2.1.2-cp311-cp311-linux_x86_64.whl",
        url: "https://i.example/numpy-2.1.2-cp311-cp311-linux_x86_64.whl",
        sha256: digest("a"),
      },
    ],
    "typing-extensions==4.12.2": [
      {
        file: "typing_extensions-4.12.2.tar.gz",
        url: "https://i.example/typing_extensions-4.12.2.tar.gz",
        sha256: digest("b"),
      },
    ],
  };
  for (const [options, expected] of [
    [{}, "lab-tools,torch"],
    [{ artifacts, prefix: "/opt/venv" }, "lab-tools,numpy,torch,typing-extensions"],
    [{ prefix: "/usr" }, ""],
  ] as const) {
    const file = join(folder, "pylock.toml");
    await writeFile(file, await exportLock(mixedLock(), "pylock", options));
    const names = await py(
      "import sys, tomllib; from packaging.pylock import Pylock; p = Pylock.from_dict(tomllib.load(open(sys.argv[1], 'rb'))); print(*[x.name for x in p.packages], sep=',', end='')",
      file,
    );
    assert.equal(names, expected);
  }
});

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
  const { stdout } = await run("npm", ["ls", "--all", "--json", "--offline"], { cwd: root, timeout: 60_000 });
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
