import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { Failure } from "../../src/failure.ts";
import { packageId } from "../../src/lock/export/ids.ts";
import { type ExportOptions, exportLock, formats } from "../../src/lock/export/index.ts";
import { licenceOf } from "../../src/lock/licences/expression.ts";
import type { Lock, Package } from "../../src/lock/schema.ts";
import { absent, broken, conda, deb, digest, lockOf, mixedLock, npm, present, pypi } from "./sample.ts";

const snapshot = { sha: "a".repeat(40), ref: "refs/heads/main", job: { id: "7", correlator: "build lab" } };
const write = (lock: Lock, format: string, options: ExportOptions = {}) =>
  exportLock(lock, format, { snapshot, ...options });
const lines = async (lock: Lock, format: string, options: ExportOptions = {}) =>
  (await write(lock, format, options)).split("\n");
const json = async (lock: Lock, format: string, options: ExportOptions = {}) =>
  JSON.parse(await write(lock, format, options));

/** Which ecosystem a format is about; the others hold all of them. */
const about: Record<string, string> = {
  requirements: "python",
  pylock: "python",
  "conda-explicit": "conda",
  "conda-environment": "conda",
  "conda-lock": "conda",
  pixi: "conda",
  renv: "r",
  "npm-list": "npm",
  "dpkg-list": "dpkg",
  "scitex-pip": "python",
  "scitex-dpkg": "dpkg",
  "scitex-npm": "npm",
};

for (const { name } of formats) {
  test(`${name}: the same lock gives the same bytes, in whatever order it holds its packages`, async () => {
    const turned = mixedLock();
    turned.ecosystems = Object.fromEntries(Object.entries(turned.ecosystems).reverse());
    for (const side of Object.values(turned.ecosystems))
      if (side.status !== "absent") side.packages.reverse();
    assert.equal(await write(turned, name), await write(mixedLock(), name));
  });

  test(`${name}: every package is there, or said not to be there`, async () => {
    const lock = mixedLock();
    const text = await write(lock, name);
    for (const [ecosystem, side] of Object.entries(lock.ecosystems)) {
      const seed = name === "seed" && ["python", "dpkg"].includes(ecosystem);
      if (
        side.status === "absent" ||
        // npm's global packages alone.
        name === "scitex-npm" ||
        (about[name] !== ecosystem && (about[name] !== undefined || name === "seed") && !seed)
      )
        continue;
      for (const item of side.packages) {
        // R's own packages are said by R's version; a snapshot knows packages by their purl.
        if ((name === "renv" && ["R", "base"].includes(item.name)) || item.name === "python") continue;
        const shown = JSON.stringify(item.name).slice(1, -1);
        assert(
          text.includes(shown.toWellFormed()) ||
            text.includes(item.name.toWellFormed()) ||
            text.includes(item.purl),
          `${item.name}\n${text}`,
        );
        assert(text.includes(item.version) || text.includes(item.purl), `${item.name} ${item.version}`);
      }
    }
  });

  test(`${name}: an ecosystem that could not be read whole says so`, async () => {
    const ecosystem = about[name] ?? "dpkg";
    const text = await write(lockOf({ [ecosystem]: broken("/db/broken", "cut off in the middle") }), name);
    assert.match(text, /could not be read whole: \/db\/broken: cut off in the middle/);
  });

  test(`${name}: text from an image begins no line of its own and ends no string`, async () => {
    const evil = 'x"\n-r /etc/passwd\n\u2028evil\u0000\\';
    const hostile: Package = {
      name: evil,
      version: evil,
      purl: "pkg:generic/x",
      prefix: evil,
      location: evil,
      url: evil,
      origin: evil,
      build: evil,
      hash: evil,
    };
    const sides = ["python", "dpkg", "npm", "conda", "r", "go"].map((id) => [id, present(hostile)] as const);
    const lock = lockOf(Object.fromEntries(sides), {
      name: "lab",
      unlocked: [{ what: evil, reason: evil }],
    });
    const text = await write(lock, name);
    if (/^\s*\{/.test(text)) JSON.parse(text);
    else assert(!text.split("\n").some((line) => /^\s*(-r|evil)/.test(line)), text);
  });
}

test("an unknown format is refused with those there are", async () => {
  await assert.rejects(exportLock(mixedLock(), "xml"), (error) => {
    assert(error instanceof Failure && error.kind === "usage");
    return formats.every(({ name }) => error.remedy?.includes(name));
  });
});

test("a prefix that is not there is refused with those there are", async () => {
  await assert.rejects(write(mixedLock(), "requirements", { prefix: "/nowhere" }), (error) => {
    assert(error instanceof Failure && error.kind === "usage");
    return /\/opt\/old, \/opt\/venv/.test(error.why ?? "");
  });
});

test("requirements of one prefix hold that prefix alone, and name what was left out", async () => {
  const found = await lines(mixedLock(), "requirements", { prefix: "/opt/old" });
  assert.deepEqual(
    found.filter((line) => line && !line.startsWith("#")),
    ["numpy==1.26.4"],
  );
  assert(found.some((line) => /^# left out as asked: .*\/opt\/venv/.test(line)));
});

test("requirements demand hashes where each line has one, and only there", async () => {
  const hash = `sha256:${digest("a")}`;
  const all = lockOf({ python: present(pypi("a", "1", { hash }), pypi("b", "2")) });
  const artifacts = {
    "b==2": [{ file: "b-2.tar.gz", url: "https://i.example/b-2.tar.gz", sha256: digest("b") }],
  };
  assert.doesNotMatch(await write(all, "requirements"), /--hash/);
  assert.match(
    await write(all, "requirements", { artifacts }),
    new RegExp(`\\na==1 \\\\\\n {4}--hash=${hash}\\nb==2 \\\\\\n {4}--hash=sha256:${digest("b")}\\n$`),
  );
});

test("direct and editable installs are asked for by commit or archive, folders of the image are not asked for", async () => {
  const lock = lockOf({
    python: present(
      pypi("a", "1", { url: "git+https://g.example/a", commit: "c".repeat(40) }),
      pypi("b", "1", { url: "git+ssh://git@g.example/b.git", commit: "d".repeat(40), editable: true }),
      pypi("c", "1", { url: "file:///src/c" }),
      pypi("d", "1", { url: "https://g.example/d-1.zip#subdirectory=py  # d 1" }),
      pypi("e", "1", {
        url: "https://g.example/e-1.zip#subdirectory=py",
        hash: `sha256:${digest("e")}`,
      }),
    ),
  });
  const found = await lines(lock, "requirements");
  assert.deepEqual(
    found.filter((line) => line && !line.startsWith("#")),
    [
      `a @ git+https://g.example/a@${"c".repeat(40)}  # a 1`,
      `-e git+ssh://git@g.example/b.git@${"d".repeat(40)}#egg=b  # b 1`,
      `e @ https://g.example/e-1.zip#sha256=${digest("e")}&subdirectory=py  # e 1`,
    ],
  );
  assert(found.some((line) => /^# d==1 {2}# its subdirectory has a name/.test(line)));
  assert(
    found.some((line) => /^# c==1 {2}# installed from a folder of the image, file:\/\/\/src\/c$/.test(line)),
  );
});

test("an editable install whose address is no path of the image is said, not tripped over", async () => {
  for (const url of ["file:///src%2Fa", "file:///src/%00"]) {
    const lock = lockOf({ python: present(pypi("a", "1", { url, editable: true })) });
    const found = await lines(lock, "requirements");
    assert(found.some((line) => line.startsWith("# a==1  # installed from a folder of the image")));
  }
});

test("a package that is called like an option is none to apt-get or pip", async () => {
  const lock = lockOf({
    dpkg: present(
      deb("-oDPkg::Pre-Invoke::", "touch$IFS/pwned", { arch: "all" }),
      deb("'x'", "1"),
      deb("g++", "4:12~1+b1"),
    ),
    python: present(pypi("--index-url", "1"), pypi("-e git+https://x", "1"), pypi("good", "1")),
  });
  for (const format of ["dpkg-list", "scitex-dpkg", "requirements", "scitex-pip", "seed", "pylock"]) {
    const found = await lines(lock, format);
    assert.deepEqual(
      found.filter((line) => /^\s*['"]?(-|\.|\/)/.test(line)),
      [],
      format,
    );
  }
  assert((await lines(lock, "dpkg-list")).includes("g++:amd64=4:12~1+b1"));
  assert(!(await lines(lock, "dpkg-list")).some((line) => /^[^#].*'/.test(line)));
});

test("what pip installed stands before what the distribution brought, whatever their prefixes", async () => {
  const lock = lockOf({
    python: present(
      pypi("numpy", "1.24.2", { prefix: "/usr", owner: "dpkg" }),
      pypi("numpy", "2.1.2", { prefix: "/usr/local" }),
    ),
  });
  const found = await lines(lock, "requirements");
  assert(found.includes("numpy==2.1.2"));
  assert(found.some((line) => /^# not here: numpy 1\.24\.2 in \/usr;/.test(line)));
});

test("conda's list has URLs with hashes, and names pip's packages of the same prefix", async () => {
  const lock = lockOf({
    conda: present(conda("xz", "5.6"), conda("python", "3.12", { hash: `md5:${"e".repeat(32)}` })),
    python: present(
      pypi("rich", "13", { prefix: "/opt/conda" }),
      pypi("numpy", "2", { prefix: "/opt/conda", owner: "conda" }),
    ),
  });
  const found = await lines(lock, "conda-explicit");
  assert.deepEqual(found.slice(found.indexOf("@EXPLICIT")), [
    "@EXPLICIT",
    `https://channel.example.org/forge/linux-64/python-3.12-h1_0.conda#${"e".repeat(32)}`,
    `https://channel.example.org/forge/linux-64/xz-5.6-h1_0.conda#sha256:${digest("c")}`,
    "",
  ]);
  assert.deepEqual(
    found.filter((line) => line.includes("by pip")),
    ["# installed by pip, not by conda: rich==13"],
  );
});

test("pylock.toml says what pip needs to take commits beside hashes", async () => {
  const commit = pypi("b", "1", { url: "git+https://g.example/b", commit: "c".repeat(40) });
  const archive = pypi("c", "1", { url: "https://g.example/c-1.tar.gz", hash: `sha256:${digest("c")}` });
  const exported = (...packages: Package[]) => write(lockOf({ python: present(...packages) }), "pylock");
  assert.match(await exported(archive, commit), /with --no-require-hashes alone/);
  assert.doesNotMatch(await exported(archive), /require-hashes/);
  assert.doesNotMatch(await exported(commit), /require-hashes/);
});

test("renv.lock has R's version, repositories by URL, and commits", async () => {
  const r = (name: string, version: string, more: Partial<Package> = {}): Package => ({
    name,
    version,
    purl: `pkg:cran/${name}@${version}`,
    prefix: "/lib",
    ...more,
  });
  const found = await json(
    lockOf({
      r: present(
        r("R", "4.3.1"),
        r("a", "1", { origin: "https://cran.example" }),
        r("b", "2", { commit: "f".repeat(40), url: "git@gitlab.example:x/b.git" }),
      ),
    }),
    "renv",
  );
  assert.deepEqual(found.R, {
    Version: "4.3.1",
    Repositories: [{ Name: "CRAN", URL: "https://cran.example" }],
  });
  assert.deepEqual(found.Packages.a, {
    Package: "a",
    Version: "1",
    Source: "Repository",
    Repository: "CRAN",
  });
  assert.equal(found.Packages.b.RemoteSha, "f".repeat(40));
});

test("npm's list nests packages as their folders do", async () => {
  const found = await json(
    lockOf({
      npm: present(
        npm("npm", "10.0.0", "node_modules/npm"),
        npm("semver", "7.0.0", "node_modules/npm/node_modules/semver"),
        npm("lru", "6.0.0", "node_modules/npm/node_modules/semver/node_modules/lru"),
        npm("@lab/cli", "1.0.0", "node_modules/@lab/cli"),
        npm("lru", "5.0.0", "node_modules/@lab/cli/node_modules/lru"),
      ),
    }),
    "npm-list",
  );
  assert.equal(found.dependencies.npm.dependencies.semver.dependencies.lru.version, "6.0.0");
  assert.equal(found.dependencies["@lab/cli"].dependencies.lru.version, "5.0.0");
  assert.deepEqual(Object.keys(found.dependencies), ["@lab/cli", "npm"]);
  assert.equal(found.problems, undefined);
});

test("npm's list holds every prefix, and a package under its alias", async () => {
  const lock = lockOf({
    npm: present(
      npm("wrap", "8.0.0", "node_modules/wrap"),
      npm("wrap", "7.0.0", "node_modules/wrap-cjs"),
      npm("ansi", "4.0.0", "node_modules/wrap-cjs/node_modules/ansi"),
      npm("wrap", "8.0.0", "node_modules/wrap", {
        prefix: "/opt/app",
        location: "/opt/app/node_modules/wrap/package.json",
      }),
    ),
  });
  const found = await json(lock, "npm-list");
  assert.deepEqual(found.dependencies, {
    "/opt/app": {
      path: "/opt/app",
      dependencies: { wrap: { version: "8.0.0", path: "/opt/app/node_modules/wrap" } },
    },
    "/usr/lib": {
      path: "/usr/lib",
      dependencies: {
        wrap: { version: "8.0.0", path: "/usr/lib/node_modules/wrap" },
        "wrap-cjs": {
          name: "wrap",
          version: "7.0.0",
          path: "/usr/lib/node_modules/wrap-cjs",
          dependencies: {
            ansi: { version: "4.0.0", path: "/usr/lib/node_modules/wrap-cjs/node_modules/ansi" },
          },
        },
      },
    },
  });
  assert.equal(found.problems, undefined);
  const one = await json(lock, "npm-list", { prefix: "/opt/app" });
  assert.deepEqual(Object.keys(one.dependencies), ["wrap"]);
});

test("an interpreter is no package of an index, whichever it is; a package called like one is", async () => {
  const interpreter = (name: string) => ({
    name,
    version: "7.3",
    purl: `pkg:generic/${name}@7.3`,
    prefix: "/opt",
  });
  const lock = lockOf({
    python: present(interpreter("python"), interpreter("pypy"), pypi("six", "1.16", { prefix: "/opt" })),
    npm: present(interpreter("node"), npm("node", "20.1.0", "node_modules/node")),
    conda: present(conda("libzlib", "1.3.1", { prefix: "/opt" })),
  });
  for (const format of ["requirements", "conda-explicit", "scitex-pip", "pylock"])
    assert.doesNotMatch(await write(lock, format), /pypy==|python==|name = "pypy"/, format);
  assert.match(await write(lock, "requirements"), /# the interpreter: PyPy 7\.3 in \/opt\n/);
  assert.deepEqual(Object.keys(JSON.parse(await write(lock, "npm-list")).dependencies ?? {}), ["node"]);
});

test("requirements of several environments are told apart, and say what pip can't have", async () => {
  const lock = lockOf({
    python: present(
      pypi("a", "1"),
      pypi("b", "2", { prefix: "/opt/old" }),
      pypi("c", "3", { url: "file:///wheels/c-3-py3-none-any.whl", hash: `sha256:${digest("c")}` }),
      pypi("d", "4", { url: "git+file:///src/d", commit: "d".repeat(40) }),
      pypi("e", "5", { owner: "conda" }),
    ),
  });
  const [, ...found] = await lines(lock, "requirements");
  assert.deepEqual(found, [
    "# 2 environments are in this file; --prefix chooses one",
    "",
    "# in /opt/old:",
    "b==2",
    "",
    "# in /opt/venv:",
    "a==1",
    "",
    "# not installable from outside the image:",
    "# c==3  # installed from a file of the image, file:///wheels/c-3-py3-none-any.whl",
    "# d==4  # installed from a repository of the image, file:///src/d",
    "# e==5  # installed by conda",
    "",
  ]);
});

test("apt's list names the architecture, but not of packages for all", async () => {
  const found = await lines(
    lockOf({ dpkg: present(deb("b", "1"), deb("b", "1", { arch: "i386" }), deb("a", "2", { arch: "all" })) }),
    "dpkg-list",
  );
  assert.deepEqual(found.slice(1), ["a=2", "b:amd64=1", "b:i386=1", ""]);
  assert.match((await lines(lockOf({ dpkg: absent }), "dpkg-list"))[1] ?? "", /no dpkg in this image/);
});

test("every bill of materials has every purl, and nothing twice", async () => {
  const lock = mixedLock();
  const all = Object.values(lock.ecosystems).flatMap((side) =>
    side.status === "absent" ? [] : side.packages,
  );
  const purls = all.map(({ purl }) => purl).sort();
  const cyclonedx = await json(lock, "cyclonedx");
  assert.deepEqual(cyclonedx.components.map((item: { purl: string }) => item.purl).sort(), purls);
  const references = cyclonedx.components.flatMap(
    (item: { externalReferences?: object[] }) => item.externalReferences ?? [],
  );
  const isOf = (kind: string) => references.some(({ type }: { type: string }) => type === kind);
  assert.ok(isOf("vcs") && isOf("distribution"), "where packages came from that no index gave");
  const refs = cyclonedx.components.map((item: Record<string, string>) => item["bom-ref"]);
  assert.equal(new Set(refs).size, all.length);
  const root = cyclonedx.dependencies.find((item: { ref: string }) => item.ref === "image");
  assert.deepEqual(root.dependsOn.toSorted(), refs.toSorted());
  const spdx = await json(lock, "spdx");
  const [, ...packages] = spdx.packages;
  assert.deepEqual(
    packages
      .map((item: { externalRefs: { referenceLocator: string }[] }) => item.externalRefs[0]!.referenceLocator)
      .sort(),
    purls,
  );
  assert.equal(new Set(spdx.packages.map((item: { SPDXID: string }) => item.SPDXID)).size, all.length + 1);
  const manifests = Object.values((await json(lock, "github-snapshot")).manifests) as { resolved: object }[];
  assert.deepEqual(
    [...new Set(manifests.flatMap(({ resolved }) => Object.keys(resolved)))].sort(),
    [...new Set(purls)].sort(),
  );
});

test("inputs that could not be locked are in every bill of materials", async () => {
  for (const format of ["cyclonedx", "spdx"])
    assert.match(await write(mixedLock(), format), /curl \| sh \(line 7\): a script from the network/);
  assert.equal((await json(mixedLock(), "github-snapshot")).metadata.unlocked, 1);
});

test("a snapshot for GitHub needs a commit, and keeps to eight keys of metadata", async () => {
  await assert.rejects(exportLock(mixedLock(), "github-snapshot"), Failure);
  const full: Package = {
    ...conda("x", "1"),
    location: "/l",
    source: "s",
    commit: "c",
    editable: true,
    installer: "i",
    owner: "o",
  };
  const found = await json(lockOf({ conda: present(full) }), "github-snapshot");
  const [manifest] = Object.values(found.manifests) as { resolved: Record<string, { metadata: object }> }[];
  assert(Object.keys(manifest!.resolved[full.purl]!.metadata).length <= 8);
});

test("CycloneDX names the operating system, by which scanners choose their data", async () => {
  const systemOf = async (distro: string) => {
    const purl = `pkg:deb/debian/curl@1?arch=amd64${distro}`;
    const bom = JSON.parse(
      await exportLock(lockOf({ dpkg: present(deb("curl", "1", { purl })) }), "cyclonedx", {}),
    );
    return bom.components.find((item: { type: string }) => item.type === "operating-system");
  };
  const system = await systemOf("&distro=debian-12");
  assert.deepEqual([system.name, system.version], ["debian", "12"]);
  assert.equal((await systemOf("&distro=opensuse-leap-15.5")).name, "opensuse-leap");
  assert.equal(await systemOf(""), undefined);
});

test("environment.yml has channels, builds, and what pip put into the environment", async () => {
  const zlib = {
    ...conda("zlib", "1.3.1"),
    build: "hb9d3cd8_2",
    origin: "https://conda.example.org/conda-forge",
    prefix: "/opt/conda",
  };
  const lock = lockOf({
    conda: present(zlib),
    python: present({ ...pypi("six", "1.17.0"), prefix: "/opt/conda" }),
  });
  const found = parse(await write(lock, "conda-environment"));
  assert.deepEqual(found, {
    name: lock.name,
    channels: ["https://conda.example.org/conda-forge", "nodefaults"],
    dependencies: ["zlib=1.3.1=hb9d3cd8_2", "pip", { pip: ["six==1.17.0"] }],
  });
});

test("a table's cells end no row, no quotation and no LaTeX group, and start no formula", async () => {
  const evil: Package = {
    name: '=HYPERLINK("x")',
    version: "1|2",
    purl: "pkg:generic/x",
    origin: "50% & {a}_\\b",
  };
  const lock = lockOf({ go: present(evil) });
  assert.match(
    await write(lock, "table-csv"),
    /^go,"'=HYPERLINK\(""x""\)",1\|2,50% & \{a\}_\\b,pkg:generic\/x\r$/m,
  );
  assert.match(await write(lock, "table-markdown"), /^\| go \| =HYPERLINK\("x"\) \| 1\\\|2 \|/m);
  assert.match(await write(lock, "table-latex"), /50\\% \\& \\\{a\\\}\\_\\textbackslash\{\}b/);
});

test("a table has a column for licences where they were read, and every row has all columns", async () => {
  const [free, bare] = [deb("jq", "1.6"), deb("bc", "1.07")];
  const lock = lockOf({ dpkg: present(free, bare) });
  const licences = new Map([[packageId("dpkg", free), licenceOf("MIT")]]);
  const csv = (await exportLock(lock, "table-csv", { licences })).trimEnd().split("\r\n");
  assert.equal(csv[0], "ecosystem,package,version,origin,licence,package URL");
  assert.match(csv.find((line) => line.startsWith("dpkg,jq,")) ?? "", /^dpkg,jq,1\.6,,MIT,pkg:/);
  assert.match(csv.find((line) => line.startsWith("dpkg,bc,")) ?? "", /^dpkg,bc,1\.07,,,pkg:/);
  assert.deepEqual(new Set(csv.map((line) => line.split(",").length)), new Set([6]));
  const tex = await exportLock(lock, "table-latex", { licences });
  assert.match(tex, /^dpkg & jq & 1\.6 & {2}& MIT \\\\$/m);
  assert.match(tex, /longtable\}\{l(?:p\{[^}]*\}){4}\}/);
  assert.match(
    await exportLock(lock, "table-markdown", { licences }),
    /^\| dpkg \| jq \| 1\.6 \| {2}\| MIT \|/m,
  );
});
