import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { compareDebVersions } from "../../src/ecosystems/dpkg/version.ts";
import { allows } from "../../src/ecosystems/python/specifiers.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { expectedMoves, forecast } from "../../src/operations/forecast.ts";
import { deb, lockOf, npm, present, pypi } from "../lock/sample.ts";

const pages: Record<string, Buffer | string | number> = {};
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ""] ?? 404;
    response.writeHead(typeof page === "number" ? page : 200);
    response.end(typeof page === "number" ? "" : page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const asked = async (ecosystems: Lock["ecosystems"], more: Partial<Lock> = {}, indexes = {}) =>
  forecast({ lock: lockOf(ecosystems, more as object), indexes, env: process.env });
const states = async (...request: Parameters<typeof asked>) =>
  (await asked(...request)).flatMap(({ available = [] }) =>
    available.map(({ package: item, state, newest }) => [item.name, state, newest]),
  );

test("PyPI is asked at its usual address, npm's registry at that of this machine", async () => {
  const found = await states({
    python: present(pypi("humanize", "4.0.0"), pypi("humanize", "4.0.99", { prefix: "/opt/other" })),
    npm: present(npm("left-pad", "1.2.0", "node_modules/left-pad")),
  });
  const [leftPad, humanize, neverThere] = found;
  assert.deepEqual(leftPad, ["left-pad", "newer", "1.3.0"]);
  assert.equal(humanize?.[1], "newer");
  assert.deepEqual(neverThere, ["humanize", "gone", humanize?.[2]]);
});

test("a Python index decides by yanked files, pre-releases and the environment's Python", async () => {
  const file = (filename: string, more = {}) => ({ filename, ...more });
  const list = {
    files: [
      file("lab_tools-1.0-py3-none-any.whl"),
      file("lab-tools-1.1.tar.gz", { yanked: "broken" }),
      file("lab_tools-1.2.0-py3-none-any.whl", { "requires-python": ">=3.8" }),
      file("lab_tools-1.3-py3-none-any.whl", { "requires-python": ">=3.12,<4" }),
      file("lab_tools-2.0rc1-py3-none-any.whl"),
      file("other-9.tar.gz"),
    ],
  };
  pages["/simple/lab-tools/"] = JSON.stringify(list);
  const interpreter = pypi("python", "3.11.2", { purl: "pkg:generic/python@3.11.2" });
  const answer = async (version: string, more = {}) => {
    const lock = { python: present(interpreter, pypi("lab_tools", version, more)) };
    return (await states(lock, {}, { python: `${origin}/simple/` })).map(([, ...rest]) => rest);
  };
  assert.deepEqual(await answer("1.0"), [["newer", "1.2.0"]]);
  // Debian's pip installs below /usr/local, where no interpreter is.
  const location = "/usr/local/lib/python3.11/dist-packages/lab_tools-1.0.dist-info";
  assert.deepEqual(await answer("1.0", { prefix: "/usr/local", location }), [["newer", "1.2.0"]]);
  assert.deepEqual(await answer("1.2"), [["same", "1.2"]]);
  assert.deepEqual(await answer("1.1"), [["yanked", "1.2.0"]]);
  assert.deepEqual(await answer("2.0rc1"), [["same", "2.0rc1"]]);
  assert.deepEqual(await answer("1.0", { url: "https://example.org/lab.whl" }), []);
  assert.deepEqual(await answer("1.0+local"), []);
});

test("an index without JSON is read, too", async () => {
  pages["/simple/plain/"] =
    '<a href="a">plain-1.0.tar.gz</a><a data-requires-python="&gt;=3.99" href="b">plain-1.1.tar.gz</a>' +
    '<a data-yanked="" href="c">plain-1.2-py3-none-any.whl</a>';
  const interpreter = pypi("python", "3.11.2", { purl: "pkg:generic/python@3.11.2" });
  const lock = { python: present(interpreter, pypi("plain", "1.0")) };
  assert.deepEqual(await states(lock, {}, { python: `${origin}/simple` }), [["plain", "same", "1.0"]]);
});

test("npm stays in the range that it would write itself", async () => {
  const versions = ["0.0.3", "0.0.4", "0.2.1", "0.2.9", "0.3.0", "1.2.0", "1.9.0", "1.10.0-rc.1", "2.0.0"];
  pages["/@lab%2ftools"] = JSON.stringify({ versions: Object.fromEntries(versions.map((one) => [one, {}])) });
  const answer = async (version: string) => {
    const lock = { npm: present(npm("@lab/tools", version, "node_modules/@lab/tools")) };
    return (await states(lock, {}, { npm: origin }))[0]?.slice(1);
  };
  assert.deepEqual(await answer("1.2.0"), ["newer", "1.9.0"]);
  assert.deepEqual(await answer("0.2.1"), ["newer", "0.2.9"]);
  assert.deepEqual(await answer("0.0.3"), ["same", "0.0.3"]);
  assert.deepEqual(await answer("2.0.0"), ["same", "2.0.0"]);
  assert.deepEqual(await answer("1.2.1"), ["gone", "1.9.0"]);
});

test("apt's lists are read from every archive of the image; backports count for what came out of them", async () => {
  const list = (...packages: [string, string][]) =>
    gzipSync(packages.map(([name, version]) => `Package: ${name}\nVersion: ${version}\n`).join("\n"));
  pages["/debian/dists/trixie/main/binary-amd64/Packages.gz"] = list(["jq", "1.7-1"], ["vim", "2:9.1"]);
  pages["/security/dists/trixie-security/main/binary-amd64/Packages.gz"] = list(["jq", "1.7-1+deb13u1"]);
  pages["/debian/dists/trixie-backports/main/binary-amd64/Packages.gz"] = list(
    ["vim", "2:9.9-1~bpo13+1"],
    ["git", "1:2.51-1~bpo13+1"],
  );
  const archive = (path: string, suite: string) => ({
    uri: `${origin}/${path}/`,
    suite,
    components: ["main"],
    trusted: false,
  });
  const archives = [
    archive("debian", "trixie"),
    archive("security", "trixie-security"),
    archive("debian", "trixie-backports"),
  ];
  const packages = [
    deb("jq", "1.7-1"),
    deb("vim", "2:9.1"),
    deb("git", "1:2.50-1~bpo13+1"),
    deb("mine", "1"),
  ];
  assert.deepEqual(await states({ dpkg: present(...packages) }, { archives }), [
    ["jq", "newer", "1.7-1+deb13u1"],
    ["vim", "same", "2:9.1"],
    ["git", "gone", "1:2.51-1~bpo13+1"],
    ["mine", "unknown", undefined],
  ]);
});

test("an index that does not answer is named, and the others are asked all the same", async () => {
  pages["/broken/tools"] = 403;
  pages["/simple/tools/"] = "{ not JSON";
  for (const [at, page] of ["null", '{"errors": []}', "<h1>Log in</h1>"].entries()) {
    pages[`/login-${at}/tools/`] = page;
    const asPython = await asked(
      { python: present(pypi("tools", "1.0")) },
      {},
      { python: `${origin}/login-${at}` },
    );
    assert.equal(asPython[0]?.failed, "its index did not answer with a list of packages", page);
  }
  pages["/array/tools"] = "[]";
  const asNpm = await asked({ npm: present(npm("tools", "1.0.0", "n")) }, {}, { npm: `${origin}/array` });
  assert.equal(asNpm[0]?.failed, "its index did not answer with a list of packages");
  const lock = {
    npm: present(npm("tools", "1.0.0", "node_modules/tools")),
    python: present(pypi("tools", "1.0")),
    gem: present(deb("rake", "13")),
  };
  const found = await asked(lock, {}, { npm: `${origin}/broken`, python: `${origin}/simple` });
  const failed = Object.fromEntries(found.map(({ ecosystem, failed }) => [ecosystem, failed]));
  assert.match(failed.npm ?? "", /answered with HTTP status 403/);
  assert.equal(failed.python, "its index did not answer with a list of packages");
  assert.deepEqual(
    found.map(({ ecosystem, available }) => [ecosystem, available]),
    [
      ["gem", undefined],
      ["npm", undefined],
      ["python", undefined],
    ],
  );
  assert.deepEqual(expectedMoves(found), []);
});

test("the registry is the one that npm itself names, and none where there is no npm", async () => {
  const [path, registry] = [process.env.PATH, process.env.npm_config_registry];
  const lock = { npm: present(npm("left-pad", "1.2.0", "node_modules/left-pad")) };
  pages["/own/left-pad"] = JSON.stringify({ versions: { "1.2.0": {}, "1.2.9": {} } });
  try {
    process.env.npm_config_registry = `${origin}/own/`;
    assert.deepEqual(await states(lock), [["left-pad", "newer", "1.2.9"]]);
    process.env.PATH = "/nonexistent";
    assert.match(
      (await asked(lock))[0]?.failed ?? "",
      /no address of npm's registry is known: npm is not on/,
    );
  } finally {
    process.env.PATH = path;
    if (registry === undefined) delete process.env.npm_config_registry;
    else process.env.npm_config_registry = registry;
  }
});

test("Debian's versions are ordered as dpkg orders them", () => {
  const ordered = ["1.0~rc1", "1.0", "1.0-1~bpo12+1", "1.0-1", "1.0-1+b1", "1.0a", "1.0.1", "1.10", "1:0.1"];
  for (const [at, version] of ordered.entries()) {
    for (const [other, second] of ordered.entries())
      assert.equal(
        Math.sign(compareDebVersions(version, second)),
        Math.sign(at - other),
        `${version} ${second}`,
      );
  }
});

test("version specifiers allow what PEP 440 says", () => {
  const allowed = [">=3.8", ">=3.8,<4", "~=3.8", "==3.*", "!=3.10.*", "", "nonsense"];
  const refused = [">=3.12", "<3.11", "~=3.10.0", "==3.10.*", "!=3.11.*", "===3.11.3"];
  assert.deepEqual(
    allowed.filter((one) => !allows(one, "3.11.2")),
    [],
  );
  assert.deepEqual(
    refused.filter((one) => allows(one, "3.11.2")),
    [],
  );
});

test("version specifiers treat builds, pre-releases and post-releases as pip does", () => {
  const allowed = [
    "2.4.0+cpu ==2.4.0",
    "2.4.0+cpu <=2.4.0",
    "2.0 >2.0b1",
    "2.0 <2.0.post1",
    "1.4.9 ~=1.4.5a4",
  ];
  allowed.push("1.4 ==1.4.0.*", "1.4rc1 ==1.4.*", "2.3 ~=2.2.post3", "1!2.0 ==1!2.*", "1.1 ==1.01.*");
  const refused = [
    "2.4.0+cpu ==2.4.0+cu121",
    "2.4.0+cpu >2.4.0",
    "2.0rc1 <2.0",
    "1.7.post1 >1.7",
    "3.3 ~=2.2.post3",
  ];
  refused.push("1!2.0 ==2.*", "2.0 ===2", "1.40 ==1.4.*");
  const isAllowed = (one: string) => allows(one.split(" ")[1]!, one.split(" ")[0]!);
  assert.deepEqual(
    allowed.filter((one) => !isAllowed(one)),
    [],
  );
  assert.deepEqual(refused.filter(isAllowed), []);
});
