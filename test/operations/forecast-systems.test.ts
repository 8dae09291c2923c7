// The repositories of rpm's managers, apk and pacman, as an image's settings name them, asked over the wire.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { apkRepositories } from "../../src/ecosystems/apk/repositories.ts";
import { compareApkVersions } from "../../src/ecosystems/apk/version.ts";
import { pacmanRepositories } from "../../src/ecosystems/pacman/repositories.ts";
import type { Repository } from "../../src/ecosystems/repositories.ts";
import { rpmRepositories } from "../../src/ecosystems/rpm/repositories.ts";
import { compareRpmVersions } from "../../src/ecosystems/rpm/version.ts";
import type { Package } from "../../src/lock/schema.ts";
import { forecast } from "../../src/operations/forecast.ts";
import { indexesNamedIn } from "../../src/operations/forecast-indexes.ts";
import { lockOf, present } from "../lock/sample.ts";
import { freshFolder, missing } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { buildRpms, type RpmRecipe } from "../support/rpm.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import { tarOf } from "../support/upstreams.ts";

let folder = "";
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => serveFolder(folder)(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** A variable of a settings file, which is none of this one. */
const braced = (name: string) => `$\{${name}}`;

const put = (path: string, content: string | Buffer) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};

async function answers(
  id: "rpm" | "apk" | "pacman",
  packages: readonly Package[],
  repositories: Repository[] | undefined,
) {
  const named = { [id]: { instead: [], beside: [], ...(repositories && { repositories }) } };
  const lock = lockOf({ [id]: present(...packages) });
  const [found] = await forecast({ lock, indexes: {}, named, env: process.env });
  if (found?.failed !== undefined) return [found.failed];
  return found!.available!.map(({ package: item, state, newest, why }) =>
    [`${item.name} ${item.version}`, state, newest ?? why].join(": "),
  );
}

const rpm = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, arch: "noarch", purl: `pkg:rpm/fedora/${name}@${version}`, ...more },
});

/** A repository by the real tools. */
function makeRepository(path: string, recipes: readonly RpmRecipe[], compression: "gz" | "xz"): void {
  const at = join(folder, path);
  mkdirSync(join(at, "Packages"), { recursive: true });
  for (const file of buildRpms(join(folder), recipes))
    copyFileSync(file, join(at, "Packages", basename(file)));
  execFileSync("createrepo_c", ["--quiet", "--general-compress-type", compression, at], { stdio: "ignore" });
}

test("repositories of rpm are read as createrepo_c writes them", {
  skip: missing("rpmbuild", "createrepo_c"),
}, async (t) => {
  folder = freshFolder(t);
  const recipe = (name: string, version: string, release: string, epoch?: number): RpmRecipe => ({
    ...{ name, version, release, ...(epoch === undefined ? {} : { epoch }) },
  });
  const base = [
    ...[recipe("leaf", "1.9", "1"), recipe("leaf", "1.10~rc1", "1"), recipe("leaf", "1.10", "1")],
    ...[recipe("turned", "1.0", "1", 1), recipe("stream", "2.0", "1.module_el9+1")],
    ...[recipe("stream", "3.0", "1.module_el9+2"), recipe("both", "1.0", "1"), recipe("both", "2.0", "1")],
  ];
  makeRepository("base", base, "gz");
  folder = join(folder, "base");
  const repositories: Repository[] = [{ name: "base", urls: [`${origin}/gone`, origin] }];
  const packages = [
    ...[rpm("leaf", "1.9-1"), rpm("leaf", "1.10-1", { prefix: "/opt/root" }), rpm("turned", "1:1.0-1")],
    ...[rpm("turned", "9.0-1", { arch: "x86_64" }), rpm("stream", "2.0-1.module_el9+1"), rpm("none", "1-1")],
    ...[rpm("stream", "1.0-1"), rpm("both", "2.0-1"), rpm("gpg-pubkey", "fd431d51-4ae0493b")],
  ];
  assert.deepEqual(await answers("rpm", packages, repositories), [
    "leaf 1.9-1: newer: 1.10-1",
    "leaf 1.10-1: unknown: it is not from the image's own repositories",
    "turned 1:1.0-1: same: 1:1.0-1",
    "turned 9.0-1: gone: 1:1.0-1",
    "stream 2.0-1.module_el9+1: unknown: it is from a stream of a module, and what a stream offers beside it is not read",
    "none 1-1: unknown: no enabled repository of the image has this name",
    "stream 1.0-1: unknown: no enabled repository of the image has this name",
    "both 2.0-1: same: 2.0-1",
  ]);
  // A repository that cannot be asked may have something newer, or what is gone from the others.
  const closed = { name: "closed", urls: [] };
  const unread = "these repositories could not be asked: closed, moved";
  const moved = { name: "moved", urls: [`${origin}/nothing`] };
  assert.deepEqual(
    await answers("rpm", [packages[0]!, packages[2]!, packages[3]!], [...repositories, closed, moved]),
    ["leaf 1.9-1: newer: 1.10-1", "turned 1:1.0-1: unknown: 1:1.0-1", "turned 9.0-1: unknown: 1:1.0-1"],
  );
  const lock = lockOf({ rpm: present(packages[2]!) });
  const named = { rpm: { instead: [], beside: [], repositories: [closed, moved] } };
  const [found] = await forecast({ lock, indexes: {}, named, env: process.env });
  assert.match(found!.available![0]!.why!, /no enabled repository/);
  const beside = { rpm: { instead: [], beside: [], repositories: [...repositories, closed, moved] } };
  const [other] = await forecast({ lock, indexes: {}, named: beside, env: process.env });
  assert.equal(other!.available![0]!.why, unread);
});

test("mirrors are taken from a metalink or a list, and the best priority decides", {
  skip: missing("rpmbuild", "createrepo_c"),
}, async (t) => {
  folder = freshFolder(t);
  const home = folder;
  makeRepository("one", [{ name: "leaf", version: "1.0", release: "1" }], "xz");
  folder = freshFolder(t);
  makeRepository("two", [{ name: "leaf", version: "2.0", release: "1" }], "gz");
  execFileSync("cp", ["-r", join(folder, "two"), home]);
  folder = home;
  const metalink = [
    '<?xml version="1.0"?><metalink><files><file name="repomd.xml"><resources>',
    `<url protocol="rsync">rsync://127.0.0.1/one/repodata/repomd.xml</url>`,
    `<url protocol="http" preference="100">${origin}/stale/repodata/repomd.xml</url>`,
    `<url protocol="http" preference="99">${origin}/one/repodata/repomd.xml</url>`,
  ];
  put("metalink", metalink.join("\n"));
  put("mirrorlist", `# a comment\n${origin}/two/\n`);
  const by = (name: string, path: string, priority?: number): Repository => ({
    ...{ name, urls: [], mirrors: `${origin}/${path}`, ...(priority === undefined ? {} : { priority }) },
  });
  const packages = [rpm("leaf", "1.0-1")];
  assert.deepEqual(await answers("rpm", packages, [by("one", "metalink"), by("two", "mirrorlist")]), [
    "leaf 1.0-1: newer: 2.0-1",
  ]);
  assert.deepEqual(await answers("rpm", packages, [by("one", "metalink", 10), by("two", "mirrorlist")]), [
    "leaf 1.0-1: same: 1.0-1",
  ]);
  put(
    "broken/repodata/repomd.xml",
    '<repomd><data type="primary"><location href="primary.xml"/></data></repomd>',
  );
  put("broken/primary.xml", '<metadata packages="2"><package><name>leaf</name></metadata>');
  assert.deepEqual(await answers("rpm", packages, [{ name: "broken", urls: [`${origin}/broken`] }]), [
    "its index did not answer with a list of packages",
  ]);
  assert.deepEqual(await answers("rpm", packages, undefined), [
    "leaf 1.0-1: unknown: no repositories are known: only the image's settings name them; forecast the image, or give --index rpm=https://…",
  ]);
});

test("versions of rpm are ordered as the real rpm orders them", { skip: missing("rpm") }, () => {
  const versions = [
    ...["1.0-1", "1.0~rc1-1", "1.0^git1-1", "1.0^-1", "1.0.1-1", "1.0a-1", "1.0a1-1", "1-1", "01.0-1"],
    ...["1_0-1", "1.0.-1", "1:0.1-1", "0:1.0-1", "1.0^20260101~pre-1", "1.0~~-1", "1.0~-1", "1.10-1"],
    ...["1.0-1.fc40", "1.0-1.el9", "1.0-1.el9_4", "xyz.4-1", "xyz4-1", "a-1", "1.0-1~bootstrap", "1.0-1^x"],
    ...["20240101000000000000000000001-1", "20240101000000000000000000002-1"],
  ];
  const pairs = versions.flatMap((one) => versions.map((two) => [one, two] as const));
  const script = pairs.map(([one, two]) => `io.write(rpm.vercmp("${one}", "${two}"), " ")`).join(" ");
  const said = execFileSync("rpm", ["--eval", `%{lua: ${script}}`], { encoding: "utf8" });
  const orders = said.trim().split(/\s+/).map(Number);
  assert.equal(orders.length, pairs.length);
  for (const [at, [one, two]] of pairs.entries())
    assert.equal(Math.sign(compareRpmVersions(one, two)), orders[at], `${one} ${two}`);
});

test("repositories that dnf, yum and zypper are set to are found, with their variables", async () => {
  const system = { "/etc/os-release": 'ID="rocky"\nVERSION_ID="9.4"\n' };
  const repositories = async (files: Record<string, string>, arch = "amd64") =>
    rpmRepositories({ ...memoryTree({ ...system, ...files }), arch });
  const base = [
    ...[
      "[baseos]",
      "name=Base $releasever",
      `baseurl = https://one.example.org/$releasever/${braced("basearch")}/os/`,
    ],
    ...[
      "    https://two.example.org/$releasever/",
      "priority=10",
      "[extras]",
      "enabled = 0",
      "baseurl=https://x",
    ],
    ...["[app]", "mirrorlist=https://mirrors.example.org/?arch=$basearch&repo=App-$releasever$rltype"],
    ...["; a comment", "[fedora]", "metalink=https://mirrors.example.org/metalink?repo=$unset", "[disk]"],
    ...["baseurl=file:///media", "[paid]", "sslclientcert=/etc/pki/x.pem", "baseurl=https://cdn.example.org"],
  ];
  assert.deepEqual(
    await repositories({
      "/etc/yum.repos.d/rocky.repo": base.join("\n"),
      "/etc/yum.repos.d/rocky.repo.rpmsave": "[old]\nbaseurl=https://old.example.org\n",
      "/etc/dnf/dnf.conf": "[main]\ngpgcheck=1\n",
      "/etc/dnf/vars/rltype": "\n",
      "/etc/dnf/repos.override.d/99-config_manager.repo": "[app]\npriority=5\n[extras]\nenabled=0\n",
    }),
    [
      {
        name: "baseos",
        urls: ["https://one.example.org/9/x86_64/os", "https://two.example.org/9"],
        priority: 10,
      },
      { name: "app", urls: [], mirrors: "https://mirrors.example.org/?arch=x86_64&repo=App-9", priority: 5 },
      { name: "fedora", urls: [] },
      { name: "disk", urls: [] },
      { name: "paid", urls: [] },
    ],
  );
  const suse = "[oss]\nenabled=1\nbaseurl=http://download.example.org/leap/$releasever/\npath=/repo/oss/\n";
  assert.deepEqual(
    await repositories({
      "/etc/os-release": 'ID="opensuse-leap"\nVERSION_ID="15.6"\n',
      "/etc/zypp/repos.d/oss.repo": suse,
    }),
    [{ name: "oss", urls: ["http://download.example.org/leap/15.6/repo/oss"] }],
  );
  assert.equal(await repositories({ "/etc/yum.conf": "[main]\n" }), undefined);
});

const apk = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, arch: "x86_64", purl: `pkg:apk/alpine/${name}@${version}`, ...more },
});

/** As `apk index` and `abuild-sign` write it: a signature and an index, each compressed by itself. There is no apk here, so it is written by hand. */
function putApkIndex(path: string, packages: readonly (readonly [string, string])[]): void {
  const blocks = packages.map(([name, version]) => `C:Q1aaaa=\nP:${name}\nV:${version}\nA:x86_64\nT:V:9.9\n`);
  const signature = tarOf({ ".SIGN.RSA.key.rsa.pub": "x".repeat(256) }).subarray(0, 1024);
  const index = tarOf({ DESCRIPTION: "v3.22.0\n", APKINDEX: `${blocks.join("\n")}\n` });
  put(`${path}/APKINDEX.tar.gz`, Buffer.concat([gzipSync(signature), gzipSync(index)]));
}

test("repositories of apk are read as its own settings name them", async (t) => {
  folder = freshFolder(t);
  putApkIndex("main/x86_64", [
    ["zlib", "1.3-r1"],
    ["zlib", "1.3.1_rc1-r0"],
    ["musl", "1.2.5-r0"],
  ]);
  putApkIndex("edge/x86_64", [
    ["zlib", "1.4-r0"],
    ["nim", "2.2-r0"],
  ]);
  const lines = ["# mirrors", `${origin}/main/`, `@edge ${origin}/edge`, "/media/cdrom/apks"];
  const image = join(folder, "image");
  put("image/etc/apk/repositories", lines.slice(0, 3).join("\n"));
  put("image/.singularity.d/runscript", "#!/bin/sh\n");
  const { apk: named } = await indexesNamedIn({ recipe: undefined, image });
  const repositories = [...named!.repositories!];
  const packages = [
    ...[apk("zlib", "1.3-r1"), apk("musl", "1.2.5-r0"), apk("musl", "1.2.4-r9", { prefix: "/opt/root" })],
    ...[apk("nim", "2.2-r0"), apk("nim", "2.0-r0"), apk("none", "1-r0"), apk(".build", "0")],
  ];
  assert.deepEqual(await answers("apk", packages, repositories), [
    "zlib 1.3-r1: newer: 1.3.1_rc1-r0",
    "musl 1.2.5-r0: same: 1.2.5-r0",
    "musl 1.2.4-r9: unknown: it is not from the image's own repositories",
    "nim 2.2-r0: same: 2.2-r0",
    "nim 2.0-r0: gone: 2.2-r0",
    "none 1-r0: unknown: no repository of the image has this name",
    ".build 0: unknown: it is not from the image's own repositories",
  ]);
  put("page/x86_64/APKINDEX.tar.gz", gzipSync("<h1>Log in</h1>"));
  assert.deepEqual(await answers("apk", packages, [{ name: "page", urls: [`${origin}/page`] }]), [
    "its index did not answer with a list of packages",
  ]);
  assert.deepEqual(
    await apkRepositories(
      memoryTree({
        "/etc/apk/repositories": lines.join("\n"),
        "/etc/apk/repositories.d/own.list": `https://own.example.org/${braced("branch")}/main\n`,
      }),
    ),
    [
      { name: `${origin}/main/`, urls: [`${origin}/main`] },
      { name: `${origin}/edge`, urls: [`${origin}/edge`], tag: "edge" },
      { name: "/media/cdrom/apks", urls: [] },
      { name: `https://own.example.org/${braced("branch")}/main`, urls: [] },
    ],
  );
});

const arch = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, arch: "x86_64", purl: `pkg:alpm/arch/${name}@${version}`, ...more },
});

test("repositories of pacman are read in the order of its settings", async (t) => {
  folder = freshFolder(t);
  // As `repo-add` writes them; it needs bsdtar, which is missing here.
  const database = (packages: Record<string, string>) =>
    tarOf(
      Object.fromEntries(
        Object.entries(packages).map(([name, version]) => [
          `${name}-${version}/desc`,
          `%FILENAME%\n${name}.pkg.tar.zst\n\n%NAME%\n${name}\n\n%VERSION%\n${version}\n\n%DEPENDS%\nzlib\n`,
        ]),
      ),
    );
  put("core/os/x86_64/core.db", gzipSync(database({ zlib: "1:1.3-1", both: "1.0-1" })));
  put("extra/os/x86_64/extra.db", zstdCompressSync(database({ both: "9.0-1", moved: "2.0-1" })));
  put("plain/plain.db", database({ own: "1-1" }));
  const repositories = await pacmanRepositories(
    memoryTree({
      "/etc/pacman.conf": [
        ...["[options]", "Architecture = auto", "[core]", "Include = /etc/pacman.d/mirrorlist"],
        ...["[extra]", "Include = /etc/pacman.d/mirrorlist", "[plain]", `Server=${origin}/$repo`],
      ].join("\n"),
      "/etc/pacman.d/mirrorlist": `# mirrors\n#Server = https://off.example.org\nServer = ${origin}/$repo/os/$arch\n`,
    }),
  );
  assert.deepEqual(
    repositories?.map(({ urls }) => urls),
    [[`${origin}/core/os/$arch`], [`${origin}/extra/os/$arch`], [`${origin}/plain`]],
  );
  const packages = [
    ...[arch("zlib", "1:1.3-1"), arch("both", "0.9-1"), arch("moved", "2.0-1"), arch("own", "1-1")],
    ...[arch("none", "1-1"), arch("zlib", "1:1.3-1", { prefix: "/opt/root" })],
  ];
  assert.deepEqual(await answers("pacman", packages, repositories), [
    "zlib 1:1.3-1: same: 1:1.3-1",
    "both 0.9-1: gone: 1.0-1",
    "moved 2.0-1: same: 2.0-1",
    "own 1-1: same: 1-1",
    "none 1-1: unknown: no repository of the image has this name",
    "zlib 1:1.3-1: unknown: it is not from the image's own repositories",
  ]);
  put("page.db", "<h1>Log in</h1>");
  assert.deepEqual(await answers("pacman", packages, [{ name: "page", urls: [origin] }]), [
    "its index did not answer with a list of packages",
  ]);
  assert.equal(await pacmanRepositories(memoryTree({})), undefined);
});

test("versions of apk are ordered by its documented rules", () => {
  const ordered = [
    ...["1.0_alpha_pre2", "1.0_alpha", "1.0_alpha2", "1.0_beta", "1.0_pre20191002222144-r0", "1.0_rc1-r9"],
    ...["1.0", "1.0-r0", "1.0-r1", "1.0-r10", "1.0_git20260101", "1.0_p1-r0"],
    ...["1.0a", "1.0.001", "1.0.01", "1.0.1", "1.06", "1.1", "1.2", "1.10", "20260101"],
  ];
  for (const [at, one] of ordered.entries())
    for (const [other, two] of ordered.entries())
      assert.equal(Math.sign(compareApkVersions(one, two)), Math.sign(at - other), `${one} ${two}`);
});
