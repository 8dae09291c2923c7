// The indexes of R, conda, RubyGems and crates, as their own tools write them, asked over the wire.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { compareCondaVersions } from "../../src/ecosystems/conda/version.ts";
import { compareGemVersions } from "../../src/ecosystems/gem/available.ts";
import { compareRVersions } from "../../src/ecosystems/r/available.ts";
import type { Lock, Package } from "../../src/lock/schema.ts";
import { forecast } from "../../src/operations/forecast.ts";
import { indexesNamedIn } from "../../src/operations/forecast-indexes.ts";
import { conda, lockOf, present, pypi } from "../lock/sample.ts";
import { pythonTools } from "../support/client-tools.ts";
import { freshFolder, missing } from "../support/ecosystems.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import { makeChannel, makeCrates } from "../support/upstreams/languages.ts";
import { cranShelf } from "../support/upstreams.ts";

let folder = "";
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => serveFolder(folder)(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const asked = (ecosystems: Lock["ecosystems"], indexes = {}) =>
  forecast({ lock: lockOf(ecosystems), indexes, env: process.env });
const states = async (...request: Parameters<typeof asked>) =>
  (await asked(...request)).flatMap<unknown>(({ available = [], failed }) =>
    failed === undefined
      ? available.map(({ package: item, state, newest }) => [`${item.name} ${item.version}`, state, newest])
      : [failed],
  );

const put = (path: string, content: string | Buffer) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const site = "/usr/local/lib/R/site-library";
const r = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:cran/${name}@${version}`, prefix: site, location: `${site}/${name}` },
  ...more,
});

test("a repository of R lists one version of each package", { skip: missing("Rscript") }, async (t) => {
  folder = freshFolder(t);
  const shelf = cranShelf(join(folder, "src/contrib"));
  for (const version of ["1.0", "1.10", "1.9-1"]) shelf.publish("leaf", version);
  shelf.publish("branch", "2.0");
  shelf.publish("lost", "0.1");
  shelf.yank("lost", "0.1");
  const packages = [
    r("R", "4.2.2", { purl: "pkg:generic/r@4.2.2" }),
    r("leaf", "1.9-1", { origin }),
    r("leaf", "1.10", { origin, prefix: "/opt/library" }),
    r("branch", "2.0", { origin }),
    r("lost", "0.1", { origin }),
    r("labr", "0.1", { commit: "f".repeat(40) }),
    r("digest", "0.6", { owner: "dpkg" }),
  ];
  const expected = [
    ["leaf 1.9-1", "same", "1.9-1"],
    ["leaf 1.10", "newer", "1.9-1"],
    ["branch 2.0", "same", "2.0"],
    ["lost 0.1", "gone", undefined],
  ];
  assert.deepEqual(await states({ r: present(...packages) }), expected);
  assert.deepEqual(await states({ r: present(...packages) }, { r: `${origin}/` }), expected);
});

test("what needs a newer R does not count", async (t) => {
  folder = freshFolder(t);
  const list = [
    ...["Package: one", "Version: 2.0", "Depends: methods,", "        R (>= 4.4.0)", "License: MIT", ""],
    ...["Package: two", "Version: 2.0", "Depends: R (>= 4.2)", ""],
  ];
  put("src/contrib/PACKAGES.gz", gzipSync(list.join("\n")));
  const packages = [r("R", "4.2.2", { purl: "pkg:generic/r@4.2.2" }), r("one", "1.0"), r("two", "1.0")];
  assert.deepEqual(await states({ r: present(...packages) }, { r: origin }), [
    ["one 1.0", "gone", undefined],
    ["two 1.0", "newer", "2.0"],
  ]);
});

test("a channel of conda is read as its indexer writes it", async (t) => {
  const tools = await pythonTools("rattler", ["py-rattler==0.28.0"]);
  if ("missing" in tools) return t.skip(tools.missing);
  folder = freshFolder(t);
  makeChannel(`${tools.bin}/python`, join(folder, "forge"), [
    ["leaf", "1.9", "noarch", []],
    ["leaf", "1.10", "noarch", []],
    ["leaf", "2.0rc1", "noarch", []],
    ["branch", "2.0", "linux-64", ["leaf >=1"]],
  ]);
  const own = { origin: `${origin}/forge`, build: "0" };
  const packages = [
    conda("leaf", "1.9", own),
    conda("branch", "2.0", own),
    conda("branch", "1.0", { ...own, prefix: "/opt/other" }),
    conda("elsewhere", "1.0", own),
    conda("local", "1.0", { origin: "file:///channel" }),
  ];
  assert.deepEqual(await states({ conda: present(...packages) }), [
    ["leaf 1.9", "newer", "1.10"],
    ["branch 2.0", "same", "2.0"],
    ["branch 1.0", "gone", "2.0"],
    ["elsewhere 1.0", "gone", undefined],
  ]);
});

test("builds for another Python, and what a channel took back, do not count", async (t) => {
  folder = freshFolder(t);
  const files = ["numpy-2.0-py311h1_0", "numpy-2.1-py312h1_0", "numpy-1.0-py311h1_0", "tool-1.0-h1_0"];
  const filler = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`other-${at}-h_0.conda`, {}]));
  const document = {
    info: { subdir: "linux-64" },
    packages: { "tool-0.9-h1_0.tar.bz2": { name: "tool", depends: ["tool-9.9-x_0.conda"] } },
    "packages.conda": { ...filler, ...Object.fromEntries(files.map((file) => [`${file}.conda`, {}])) },
    removed: ["tool-2.0-h1_0.conda"],
  };
  put("own/linux-64/repodata.json.zst", zstdCompressSync(JSON.stringify(document, null, 2)));
  put("page/linux-64/repodata.json", "<h1>Log in</h1>");
  const found = (channel: string) =>
    states({
      conda: present(
        conda("numpy", "1.0", { build: "py311h1_0", origin: `${origin}/${channel}` }),
        conda("tool", "2.0", { origin: `${origin}/${channel}` }),
      ),
    });
  assert.deepEqual(await found("own"), [
    ["numpy 1.0", "newer", "2.0"],
    ["tool 2.0", "gone", "1.0"],
  ]);
  assert.deepEqual(await found("page"), ["its index did not answer with a list of packages"]);
  assert.deepEqual(await found("none"), [
    ["numpy 1.0", "unknown", undefined],
    ["tool 2.0", "unknown", undefined],
  ]);
});

test("a source of gems is asked by its compact index", async (t) => {
  folder = freshFolder(t);
  const lines = [
    ...[
      "---",
      "1.0.0 rake:>= 0|checksum:aa",
      "1.2.0 |checksum:ab,ruby:>= 3.0",
      "1.10.0 |checksum:ac,ruby:>= 3.1.2",
    ],
    ...[
      "1.11.0-java |checksum:ad",
      "1.12.0 |checksum:ae,ruby:>= 3.3&< 4.0.dev",
      "2.0.0.rc1 |checksum:af",
      "",
    ],
  ];
  put("info/leaf", lines.join("\n"));
  put("info/page", "<h1>Log in</h1>");
  const gem = (name: string, version: string, more: Partial<Package> = {}): Package => ({
    ...{ name, version, purl: `pkg:gem/${name}@${version}`, prefix: "/var/lib/gems/3.1.0" },
    ...{ location: `/var/lib/gems/3.1.0/specifications/${name}-${version}.gemspec`, ...more },
  });
  const answers = (...packages: Package[]) => states({ gem: present(...packages) }, { gem: origin });
  const inRuby = "/usr/lib/ruby/gems/3.1.0/specifications/default/leaf-1.0.0.gemspec";
  assert.deepEqual(
    await answers(
      gem("leaf", "1.2.0"),
      gem("leaf", "1.10.0", { prefix: "/opt/gems/3.1.0" }),
      gem("leaf", "1.1.0", { prefix: "/opt/gems/3.3.0" }),
      gem("leaf", "1.11.0", { arch: "java", prefix: "/opt/jruby" }),
      gem("leaf", "1.0.0", { location: inRuby }),
      gem("unknown", "1.0"),
    ),
    [
      ["leaf 1.2.0", "newer", "1.10.0"],
      ["leaf 1.10.0", "same", "1.10.0"],
      ["leaf 1.1.0", "gone", "1.12.0"],
      ["leaf 1.11.0", "newer", "1.12.0"],
      ["unknown 1.0", "unknown", undefined],
    ],
  );
  assert.deepEqual(await answers(gem("page", "1.0")), ["its index did not answer with a list of packages"]);
});

test("a registry of crates is asked by its sparse index, where it has one", async (t) => {
  folder = freshFolder(t);
  makeCrates(folder, origin, [
    { name: "leaf", version: "1.2.0" },
    { name: "leaf", version: "1.10.0" },
    { name: "leaf", version: "1.11.0", yanked: true },
    { name: "leaf", version: "2.0.0-rc.1" },
  ]);
  const crate = (name: string, version: string, more: Partial<Package> = {}): Package => ({
    ...{ name, version, purl: `pkg:cargo/${name}@${version}`, prefix: "/root/.cargo", origin: `${origin}/` },
    ...more,
  });
  const git = { origin: "https://git.example.org/index.git" };
  const packages = [
    crate("leaf", "1.2.0"),
    crate("leaf", "1.10.0", { prefix: "/opt/a" }),
    crate("leaf", "1.11.0", { prefix: "/opt/b" }),
    crate("leaf", "2.0.0-rc.1", { prefix: "/opt/c" }),
    crate("unknown", "1.0.0"),
    crate("leaf", "1.0.0", git),
  ];
  const expected = [
    ["leaf 1.2.0", "newer", "1.10.0"],
    ["leaf 1.10.0", "same", "1.10.0"],
    ["leaf 1.11.0", "yanked", "1.10.0"],
    ["leaf 2.0.0-rc.1", "same", "2.0.0-rc.1"],
    ["unknown 1.0.0", "unknown", undefined],
  ];
  assert.deepEqual(await states({ cargo: present(...packages) }), expected);
  assert.ok(readFileSync(join(folder, "le/af/leaf"), "utf8").includes("2.0.0-rc.1"));
});

test("without a network, each ecosystem says so, and no more requests are begun than fit in one go", async () => {
  let requests = 0;
  const silent = createServer((_, response) => {
    requests += 1;
    response.destroy();
  });
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const port = (silent.address() as AddressInfo).port;
  const at = `http://127.0.0.1:${port}`;
  const many = Array.from({ length: 200 }, (_, number) => pypi(`package-${number}`, "1.0"));
  const found = await asked(
    {
      python: present(...many),
      r: present(r("leaf", "1.0")),
      conda: present(conda("leaf", "1.0", { origin: at })),
      gem: present({ name: "leaf", version: "1.0", purl: "pkg:gem/leaf@1.0" }),
      cargo: present({ name: "leaf", version: "1.0", purl: "pkg:cargo/leaf@1.0", origin: at }),
    },
    { python: at, r: at, gem: at },
  );
  silent.close();
  const ids = ["cargo", "conda", "gem", "python", "r"];
  assert.deepEqual(
    found.map(({ ecosystem, failed }) => [ecosystem, failed?.split(":")[0]]),
    ids.map((id) => [id, "cannot reach 127.0.0.1"]),
  );
  // 16 packages at a time, twice each.
  assert.ok(requests <= 16 * 2 + 12, String(requests));
});

test("versions are ordered as each manager orders them", () => {
  const check = (compare: (a: string, b: string) => number, ordered: string[]) => {
    for (const [at, one] of ordered.entries())
      for (const [other, two] of ordered.entries())
        assert.equal(Math.sign(compare(one, two)), Math.sign(at - other), `${one} ${two}`);
  };
  check(compareRVersions, ["0.9", "1.0", "1.0.1", "1.0-2", "1.2", "1.10"]);
  check(compareGemVersions, ["1.0.a", "1.0.rc1", "1.0", "1.0.1", "1.2", "1.10", "2.0.0.pre", "2.0.0"]);
  const condas = ["0.4", "0.4.1.rc", "0.4.1", "0.5a1", "0.5b3", "0.5", "0.9.6", "0.960923", "1.0", "1.1dev1"];
  const more = [
    "1.1a1",
    "1.1.dev1",
    "1.1.a1",
    "1.1.0rc1",
    "1.1.0",
    "1.1.post1",
    "1.1post1",
    "1996.07.12",
    "1!0.4",
  ];
  check(compareCondaVersions, [...condas, ...more]);
});

const recipe = `Bootstrap: docker
From: python:3.12

%environment
    export npm_config_registry=https://registry.example.org/npm/

%post
    # pip install -i https://commented.example.org/simple no
    pip config set global.index-url "https://user:word@pypi.example.org/simple/"
    pip install numpy \\
        --extra-index-url https://wheels.example.org/whl/cpu
    pip install -i $MIRROR/simple a && curl -i https://not.example.org/
    uv pip install --index lab=https://lab.example.org/simple b
    Rscript -e 'install.packages("glue", repos = c(CRAN = "https://cran.example.org"))'
    gem install rake --source https://gems.example.org/
`;

test("the indexes that a recipe and an image's settings name are found, without passwords", async (t) => {
  const at = freshFolder(t);
  const image = join(at, "image");
  const files = {
    "etc/pip.conf":
      "[global]\nextra-index-url =\n    https://ignored.example.org\ntimeout = 3\nextra-index-url = https://two.example.org/a https://two.example.org/b\n",
    "root/.npmrc": "@lab:registry=https://npm.lab.example.org/\n//npm.lab.example.org/:_authToken=abc\n",
    "usr/lib/R/etc/Rprofile.site":
      "options(repos = c(CRAN = 'https://packages.example.org/cran/2026-01-01'))\n",
    "root/.gemrc": ":sources:\n- https://internal.example.org/\n",
    ".singularity.d/env/10-docker2singularity.sh": 'export PIP_INDEX_URL="https://base.example.org/simple"\n',
    ".singularity.d/runscript": "#!/bin/sh\n",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(image, path, ".."), { recursive: true });
    writeFileSync(join(image, path), text);
  }
  writeFileSync(join(at, "lab.def"), recipe);
  const named = await indexesNamedIn({ recipe: join(at, "lab.def"), image });
  assert.deepEqual(named, {
    python: {
      instead: ["https://pypi.example.org/simple", "https://base.example.org/simple"],
      beside: [
        "https://wheels.example.org/whl/cpu",
        "https://lab.example.org/simple",
        "https://two.example.org/a",
        "https://two.example.org/b",
      ],
    },
    npm: { instead: ["https://registry.example.org/npm"], beside: ["https://npm.lab.example.org"] },
    r: { instead: ["https://cran.example.org", "https://packages.example.org/cran/2026-01-01"], beside: [] },
    gem: { instead: [], beside: ["https://gems.example.org", "https://internal.example.org"] },
    go: { instead: [], beside: [] },
    perl: { instead: [], beside: [] },
  });
  assert.deepEqual(await indexesNamedIn({ recipe: undefined, image: undefined }), {
    ...Object.fromEntries(
      ["python", "npm", "r", "gem", "go", "perl"].map((id) => [id, { instead: [], beside: [] }]),
    ),
  });
});

test("an index that every command names replaces the usual one", async (t) => {
  const at = freshFolder(t);
  const named = async (...commands: string[]) => {
    writeFileSync(join(at, "lab.def"), `Bootstrap: scratch\n\n%post\n${commands.join("\n")}\n`);
    const { python, npm } = await indexesNamedIn({ recipe: join(at, "lab.def"), image: undefined });
    return { python, npm };
  };
  const [own, none] = ["https://own.example.org/simple", { instead: [], beside: [] }];
  assert.deepEqual(
    await named(`pip install -i ${own} a`, `cd /x && /opt/venv/bin/pip3 install --index-url=${own}/ b`),
    { python: { instead: [own], beside: [] }, npm: none },
  );
  assert.deepEqual(await named(`pip install -i ${own} a && pip install b`), {
    python: { instead: [], beside: [own] },
    npm: none,
  });
  assert.deepEqual(await named("npm install -g --registry https://npm.example.org/ a", "npm run build"), {
    python: none,
    npm: { instead: ["https://npm.example.org"], beside: [] },
  });
});

test("named indexes are asked, together, and what only they have is judged", async (t) => {
  folder = freshFolder(t);
  const page = (...files: string[]) => JSON.stringify({ files: files.map((filename) => ({ filename })) });
  put("own/torch/index.json", page("torch-2.4.0+cu121-cp312-cp312-linux_x86_64.whl"));
  put("beside/torch/index.json", page("torch-2.5.0+cu121-cp312-cp312-linux_x86_64.whl"));
  const [answer] = await forecast({
    lock: lockOf({ python: present(pypi("torch", "2.4.0+cu121"), pypi("missing", "1.0")) }),
    indexes: {},
    named: { python: { instead: [`${origin}/own`], beside: [`${origin}/beside`] } },
    env: process.env,
  });
  assert.deepEqual(
    answer?.available?.map(({ state, newest }) => [state, newest]),
    [
      ["newer", "2.5.0+cu121"],
      ["unknown", undefined],
    ],
  );
  assert.deepEqual(answer?.asked, [origin]);
});
