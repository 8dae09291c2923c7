// CPAN's index and Go's module proxies, asked over the wire.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { comparePerlVersions } from "../../src/ecosystems/perl/version.ts";
import type { Package } from "../../src/lock/schema.ts";
import { forecast } from "../../src/operations/forecast.ts";
import { indexesNamedIn } from "../../src/operations/forecast-indexes.ts";
import { lockOf, present } from "../lock/sample.ts";
import { freshFolder, missing } from "../support/ecosystems.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import { makeCpan } from "../support/upstreams/languages.ts";

let folder = "";
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => serveFolder(folder)(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const put = (path: string, content: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};

async function answers(id: "perl" | "go", packages: readonly Package[]): Promise<string[]> {
  const lock = lockOf({ [id]: present(...packages) });
  const [found] = await forecast({ lock, indexes: { [id]: origin }, env: process.env });
  if (found?.failed !== undefined) return [found.failed];
  return found!.available!.map(({ package: item, state, newest, why }) =>
    [`${item.name} ${item.version}`, state, newest ?? why].join(": "),
  );
}

const perl = (name: string, version: string, origin?: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:cpan/TEST/${name}@${version}`, prefix: "/usr/local/lib/perl5" },
  ...{ location: `/usr/local/lib/perl5/auto/${name}/.packlist`, ...(origin && { origin }), ...more },
});

test("CPAN's index and its authors' lists are read", async (t) => {
  folder = freshFolder(t);
  makeCpan(folder, [
    { name: "Leaf", version: "1.9" },
    { name: "Leaf", version: "1.10" },
    { name: "Twin", version: "2.00" },
  ]);
  const author = "T/TE/TEST";
  // Without its author's list a file counts as being there.
  rmSync(join(folder, "authors/id", author, "CHECKSUMS"));
  const packages = [
    ...[perl("Leaf", "1.9", `${author}/Leaf-1.9.tar.gz`), perl("Leaf", "1.1", `${author}/Leaf-1.10.tar.gz`)],
    ...[
      perl("Twin", "2"),
      perl("Twin", "2.00", `${author}/Twin-1.99.tar.gz`),
      perl("Leaf::Part", "v1.100.0"),
    ],
    ...[perl("None", "1"), perl("perl", "5.36.0"), perl("Owned", "1", undefined, { owner: "dpkg" })],
  ];
  // "1.10" is a number of CPAN, and so older than "1.9".
  assert.deepEqual(await answers("perl", packages), [
    "Leaf 1.9: newer: 1.10",
    "Leaf 1.1: same: 1.1",
    "Twin 2: same: 2",
    "Twin 2.00: newer: Twin-2.00",
    "Leaf::Part v1.100.0: same: v1.100.0",
    "None 1: unknown: CPAN's index does not list this module",
  ]);
  put(`authors/id/${author}/CHECKSUMS`, "$cksum = { 'Leaf-1.10.tar.gz' => {}, 'Twin-2.00.tar.gz' => {} };\n");
  assert.deepEqual(await answers("perl", packages.slice(0, 2)), [
    "Leaf 1.9: gone: 1.10",
    "Leaf 1.1: same: 1.1",
  ]);
  put("modules/02packages.details.txt", "<h1>Log in</h1>\n");
  rmSync(join(folder, "modules/02packages.details.txt.gz"));
  assert.deepEqual(await answers("perl", packages), ["its index did not answer with a list of packages"]);
});

test("Perl's versions are ordered as the real version.pm orders them", { skip: missing("perl") }, () => {
  const versions = [
    ...["1.0", "1.00", "1", "1.2", "1.20", "1.02", "1.10", "1.9", "v1.2", "v1.2.0", "v1.20.0", "1.2.3"],
    ...["1.002003", "1.2_01", "1.201", "0.99", "v0.990.0", "1.0023", "2013.0523", "v1.10", "6.61_01"],
  ];
  const script = 'for my $one (@ARGV) { print version->parse($one) <=> version->parse($_), " " for @ARGV }';
  const said = execFileSync("perl", ["-Mversion", "-e", script, ...versions], { encoding: "utf8" });
  const orders = said.trim().split(" ").map(Number);
  const pairs = versions.flatMap((one) => versions.map((two) => [one, two] as const));
  assert.equal(orders.length, pairs.length);
  for (const [at, [one, two]] of pairs.entries())
    assert.equal(Math.sign(comparePerlVersions(one, two)), orders[at], `${one} ${two}`);
});

const tool = "example.org/Lab/tool";
const program = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:golang/${name}@${version}`, prefix: `/usr/local/bin/${version}` },
  ...{ build: "go1.24.1", hash: "h1:AAAA=", ...more },
});

/** A module as a proxy offers it (go.dev/ref/mod, "GOPROXY protocol"). */
function putModule(spelled: string, versions: readonly string[], mod = ""): void {
  put(`${spelled}/@v/list`, `${versions.join("\n")}\n`);
  for (const version of versions) put(`${spelled}/@v/${version}.mod`, `module example.org/x\n${mod}`);
}

test("a module proxy is asked for programs that came out of it", async (t) => {
  folder = freshFolder(t);
  const retracted = "retract (\n\tv1.3.0 // broken\n\t[v1.0.0, v1.1.0]\n)\nretract v1.12.0\n";
  putModule("example.org/!lab/tool", ["v1.2.0", "v1.10.0", "v1.3.0", "v1.12.0", "v2.0.0-rc.1"], retracted);
  put("example.org/commits/@v/list", "");
  put("example.org/commits/@latest", JSON.stringify({ Version: "v0.0.0-20260201000000-bbbbbbbbbbbb" }));
  const old = "v0.0.0-20250101000000-aaaaaaaaaaaa";
  put(`example.org/commits/@v/${old}.info`, JSON.stringify({ Version: old }));
  put("example.org/page/@v/list", "");
  put("example.org/page/@latest", "<h1>Log in</h1>");
  const packages = [
    ...[program(tool, "v1.2.0"), program(tool, "v1.10.0"), program(tool, "v1.3.0"), program(tool, "v1.11.0")],
    ...[program("example.org/commits", old), program("example.org/none", "v1.0.0")],
    program("example.org/folder", "(devel)"),
    program("example.org/stamped", "v1.0.0", { hash: undefined }),
    program("golang.org/x/net", "v0.1.0", { build: undefined }),
    program("stdlib", "1.24.1", { build: undefined, hash: undefined }),
  ];
  const folderReason = "the program was made in a folder, not from a module of a proxy";
  assert.deepEqual(await answers("go", packages), [
    `${tool} v1.2.0: newer: v1.10.0`,
    `${tool} v1.10.0: same: v1.10.0`,
    `${tool} v1.3.0: yanked: v1.10.0`,
    `${tool} v1.11.0: gone: v1.10.0`,
    `example.org/commits ${old}: newer: v0.0.0-20260201000000-bbbbbbbbbbbb`,
    "example.org/none v1.0.0: unknown: the module proxy does not know this module",
    `example.org/folder (devel): unknown: ${folderReason}`,
    `example.org/stamped v1.0.0: unknown: ${folderReason}`,
    "golang.org/x/net v0.1.0: unknown: the go.mod of the program that it is linked into decides its version",
    "stdlib 1.24.1: unknown: it is part of the Go that made the program",
  ]);
  assert.deepEqual(await answers("go", [program("example.org/page", "v1.0.0")]), [
    "its index did not answer with a list of packages",
  ]);
});

test("go itself names the same newest version", { skip: missing("go") }, (t) => {
  folder = freshFolder(t);
  const site = join(folder, "site");
  const retracted = "retract v1.12.0\n";
  folder = site;
  putModule("example.org/!lab/tool", ["v1.2.0", "v1.10.0", "v1.12.0", "v2.0.0-rc.1"], retracted);
  for (const version of ["v1.2.0", "v1.10.0", "v1.12.0"]) {
    put(`example.org/!lab/tool/@v/${version}.mod`, `module ${tool}\n${retracted}`);
    put(`example.org/!lab/tool/@v/${version}.info`, JSON.stringify({ Version: version }));
  }
  const env = {
    ...{ ...process.env, GOPROXY: `file://${site}`, GONOSUMDB: "*", GOFLAGS: "-modcacherw" },
    ...{ GOPATH: join(site, "path"), GOCACHE: join(site, "cache"), GOTOOLCHAIN: "local" },
  };
  const args = ["list", "-m", "-f", "{{.Version}}", `${tool}@latest`];
  assert.equal(execFileSync("go", args, { cwd: site, env, encoding: "utf8" }).trim(), "v1.10.0");
});

test("the proxies and mirrors that a recipe names are asked", async (t) => {
  const at = freshFolder(t);
  const lines = [
    "export GOPROXY=https://goproxy.example.org|https://two.example.org,direct",
    "cpanm --mirror https://cpan.example.org/ --mirror-only Leaf",
    "cpm install -r 02packages,https://dark.example.org Twin",
  ];
  writeFileSync(join(at, "lab.def"), `Bootstrap: scratch\n\n%post\n${lines.join("\n")}\n`);
  const { go, perl } = await indexesNamedIn({ recipe: join(at, "lab.def"), image: undefined });
  assert.deepEqual(perl?.instead, ["https://cpan.example.org", "https://dark.example.org"]);
  assert.deepEqual(go?.instead, ["https://goproxy.example.org", "https://two.example.org"]);
});
