import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { dpkg } from "../../src/ecosystems/dpkg/index.ts";
import { parseDpkgLog } from "../../src/ecosystems/dpkg/log.ts";
import { ownedByDpkg } from "../../src/ecosystems/dpkg/owned.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { collectFrom, freshFolder, missing, namesAndVersions } from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const status = "/var/lib/dpkg/status";

function paragraph(fields: Record<string, string>): string {
  const all = { Status: "install ok installed", Architecture: "amd64", Version: "1.0", ...fields };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}Description: words\n more words: with a colon\n .\n last\n\n`;
}

function collect(files: Record<string, MemoryFile>): Promise<Collected> {
  return collectFrom(dpkg, memoryTree(files));
}

function ids(collected: Collected): string[] {
  assert.notEqual(collected.status, "absent");
  if (collected.status === "absent") return [];
  for (const found of collected.packages) packageSchema.parse(found);
  return collected.packages.map((found) => `${found.name}:${found.arch}@${found.version}`);
}

function assertError(collected: Collected, path: string, message: RegExp): void {
  assert.equal(collected.status, "error");
  if (collected.status !== "error") return;
  assert.equal(collected.path, path);
  assert.match(collected.message, message);
}

test("installed and held packages are listed, removed and purged ones are not", async () => {
  const collected = await collect({
    [status]: [
      paragraph({ Package: "curl" }),
      paragraph({ Package: "held", Status: "hold ok installed" }),
      paragraph({ Package: "waiting", Status: "install ok triggers-awaited" }),
      paragraph({ Package: "chosen-for-removal", Status: "deinstall ok installed" }),
      paragraph({ Package: "removed", Status: "deinstall ok config-files" }),
      paragraph({ Package: "purged", Status: "purge ok not-installed" }),
    ].join(""),
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), [
    "chosen-for-removal:amd64@1.0",
    "curl:amd64@1.0",
    "held:amd64@1.0",
    "waiting:amd64@1.0",
  ]);
});

test("one package in two architectures is two packages", async () => {
  const collected = await collect({
    [status]: paragraph({ Package: "libc6" }) + paragraph({ Package: "libc6", Architecture: "i386" }),
  });
  assert.deepEqual(ids(collected), ["libc6:amd64@1.0", "libc6:i386@1.0"]);
});

test("a package carries its distribution, source and whether apt chose it by itself", async () => {
  const collected = await collect({
    "/etc/os-release": 'NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="24.04"\n',
    [status]: [
      paragraph({ Package: "attr", Version: "1:2.4.47-2+b1", Source: "attr (1:2.4.47-2)" }),
      paragraph({ Package: "libc6", Version: "2.36-9", Source: "glibc" }),
      paragraph({ Package: "tzdata", Version: "2024a", Architecture: "all", Source: "tzdata" }),
    ].join(""),
    "/var/lib/apt/extended_states":
      "Package: tzdata\nArchitecture: amd64\nAuto-Installed: 1\n\nPackage: libc6\nArchitecture: i386\nAuto-Installed: 1\n\nPackage: attr\nArchitecture: amd64\nAuto-Installed: 0\n\n",
  });
  assert.deepEqual(collected, {
    status: "present",
    packages: [
      {
        name: "attr",
        version: "1:2.4.47-2+b1",
        purl: "pkg:deb/ubuntu/attr@1:2.4.47-2%2Bb1?arch=amd64&distro=ubuntu-24.04",
        arch: "amd64",
        source: "attr@1:2.4.47-2",
        auto: false,
      },
      {
        name: "libc6",
        version: "2.36-9",
        purl: "pkg:deb/ubuntu/libc6@2.36-9?arch=amd64&distro=ubuntu-24.04",
        arch: "amd64",
        source: "glibc@2.36-9",
        auto: false,
      },
      {
        name: "tzdata",
        version: "2024a",
        purl: "pkg:deb/ubuntu/tzdata@2024a?arch=all&distro=ubuntu-24.04",
        arch: "all",
        auto: true,
      },
    ],
  });
});

test("distroless images are read from status.d, without the md5sums beside the packages", async () => {
  const collected = await collect({
    "/usr/lib/os-release": "ID='debian'\n",
    "/var/lib/dpkg/status.d/base": "Package: base-files\nVersion: 12.4\nArchitecture: amd64",
    "/var/lib/dpkg/status.d/base.md5sums": "0123456789abcdef0123456789abcdef  etc/debian_version\n",
  });
  assert.equal(collected.status, "present");
  assert.deepEqual(ids(collected), ["base-files:amd64@12.4"]);
  assert.equal(
    collected.status === "present" && collected.packages[0]?.location,
    "/var/lib/dpkg/status.d/base",
  );
});

test("an image without dpkg is absent, not empty", async () => {
  assert.deepEqual(await collect({ "/bin/busybox": "" }), { status: "absent" });
});

test("a database that is cut off in the middle of a line is an error, with what could be read", async () => {
  const whole = paragraph({ Package: "curl" }) + paragraph({ Package: "wget" });
  const collected = await collect({ [status]: whole.slice(0, -3) });
  assertError(collected, status, /middle of a line/);
  assert.deepEqual(ids(collected), ["curl:amd64@1.0", "wget:amd64@1.0"]);
});

test("a database that is cut off between two packages is an error, because file lists are left over", async () => {
  const collected = await collect({
    [status]: paragraph({ Package: "curl" }),
    "/var/lib/dpkg/info/curl.list": "/usr/bin/curl\n",
    "/var/lib/dpkg/info/libc6:amd64.list": "/lib/libc.so.6\n",
  });
  assertError(collected, "/var/lib/dpkg/info/libc6:amd64.list", /no entry for libc6/);
  assert.deepEqual(ids(collected), ["curl:amd64@1.0"]);
});

test("a database that was taken away is an error, not absent", async () => {
  const collected = await collect({ "/var/lib/dpkg/info/curl.list": "/usr/bin/curl\n" });
  assertError(collected, "/var/lib/dpkg/info/curl.list", /no entry for curl/);
});

test("two entries of one package are an error", async () => {
  const collected = await collect({
    [status]: paragraph({ Package: "curl" }) + paragraph({ Package: "curl", Version: "2.0" }),
  });
  assertError(collected, status, /two entries.*curl:amd64/);
});

test("an entry without a version is an error, and the others are read", async () => {
  const collected = await collect({
    [status]: `Package: curl\nStatus: install ok installed\nArchitecture: amd64\n\n${paragraph({ Package: "wget" })}`,
  });
  assertError(collected, status, /no version of "curl"/);
  assert.deepEqual(ids(collected), ["wget:amd64@1.0"]);
});

test("another encoding is an error in a name only, and the others are read", async () => {
  const latin1 = (name: string) =>
    Buffer.from(
      paragraph({ Package: name, Maintainer: "Jos\xe9" }) + paragraph({ Package: "wget" }),
      "latin1",
    );
  const collected = await collect({ [status]: latin1("curl") });
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(ids(collected), ["curl:amd64@1.0", "wget:amd64@1.0"]);
  const broken = await collect({ [status]: latin1("c\xe9") });
  assertError(broken, status, /the name of .* is not valid UTF-8/);
  assert.deepEqual(ids(broken), ["wget:amd64@1.0"]);
});

test("a line that is not a field is an error, and the others are read", async () => {
  const collected = await collect({ [status]: `\0\0\0\0\n\n${paragraph({ Package: "wget" })}` });
  assertError(collected, status, /line 1 is not a field/);
  assert.deepEqual(ids(collected), ["wget:amd64@1.0"]);
});

test("a package whose files are there is listed and noted if dpkg did not configure it", async () => {
  for (const state of ["half-configured", "unpacked"]) {
    const collected = await collect({
      [status]: paragraph({ Package: "curl", Status: `install ok ${state}` }),
    });
    assert.deepEqual(ids(collected), ["curl:amd64@1.0"]);
    assert.deepEqual(collected.status === "present" && collected.notes, [
      { path: status, message: `curl is ${JSON.stringify(state)}: dpkg did not finish with it` },
    ]);
  }
});

test("a package of which only a part may be there is an error, and listed", async () => {
  const collected = await collect({
    [status]: paragraph({ Package: "curl", Status: "install reinstreq half-installed" }),
  });
  assertError(collected, status, /curl is "half-installed"/);
  assert.deepEqual(ids(collected), ["curl:amd64@1.0"]);
});

test("a package that dpkg did not finish with is noted in a system that is only a folder of the image", async () => {
  const path = "/srv/rootfs/var/lib/dpkg/status";
  const entry = (name: string, state: string) => paragraph({ Package: name, Status: `install ok ${state}` });
  const found = await collectFrom(
    dpkg,
    memoryTree({
      [path]: [
        entry("curl", "installed"),
        entry("jq", "unpacked"),
        entry("half", "half-installed"),
        entry("old", "config-files"),
      ].join("\n"),
    }),
  );
  assert.deepEqual(namesAndVersions(found), ["curl 1.0", "jq 1.0"]);
  assert.deepEqual(
    found.status === "present" && found.notes?.map(({ message }) => message),
    ["jq", "half"].map((name) =>
      name === "jq"
        ? 'jq is "unpacked": dpkg did not finish with it'
        : 'half is "half-installed": dpkg did not finish with it',
    ),
  );
});

describe("changes that dpkg has not merged into its status yet", () => {
  const updates = "/var/lib/dpkg/updates";
  const files = {
    [status]: [
      paragraph({ Package: "curl" }),
      paragraph({ Package: "gone" }),
      paragraph({ Package: "libc6", "Multi-Arch": "same" }),
    ].join("\n"),
    [`${updates}/0000`]: paragraph({ Package: "wget" }),
    [`${updates}/0001`]: paragraph({ Package: "curl", Version: "2.0" }),
    [`${updates}/0002`]: paragraph({ Package: "curl", Version: "2.1", Architecture: "all" }),
    [`${updates}/0003`]: paragraph({ Package: "gone", Status: "deinstall ok not-installed" }),
    [`${updates}/0004`]: paragraph({ Package: "libc6", "Multi-Arch": "same", Architecture: "i386" }),
    [`${updates}/tmp.i`]: "",
  };

  test("count, in the order of their numbers", async (context) => {
    const collected = await collect(files);
    const expected = ["curl:all@2.1", "libc6:amd64@1.0", "libc6:i386@1.0", "wget:amd64@1.0"];
    assert.deepEqual(ids(collected).sort(), expected);
    assert.match(JSON.stringify(collected), /not merged into its status yet/);
    if (missing("dpkg-query")) return;
    const folder = freshFolder(context);
    for (const [path, content] of Object.entries(files)) {
      const at = join(folder, path.slice("/var/lib/dpkg".length));
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, content);
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills it in.
    const format = "${db:Status-Status} ${Package}:${Architecture}@${Version}\n";
    const own = execFileSync("dpkg-query", [`--admindir=${folder}`, "-W", "-f", format], {
      encoding: "utf8",
    });
    const installed = own.split("\n").filter((line) => line.startsWith("installed "));
    assert.deepEqual(installed.map((line) => line.slice("installed ".length)).sort(), expected);
  });

  test("are an error where one cannot be read", async () => {
    const collected = await collect({
      [status]: paragraph({ Package: "curl" }),
      [`${updates}/0000`]: "Pack",
    });
    assertError(collected, `${updates}/0000`, /line 1 is not a field/);
    assert.deepEqual(ids(collected), ["curl:amd64@1.0"]);
  });
});

test("a folder among distroless packages is none of them", async () => {
  const collected = await collect({
    "/var/lib/dpkg/status.d/tzdata": "Package: tzdata\nVersion: 1\nArchitecture: all\n",
    "/var/lib/dpkg/status.d/info": { type: "dir" },
  });
  assert.equal(collected.status, "present");
});

test("a status that is a link in a circle is an error, not absent", async () => {
  assertError(await collect({ [status]: { target: "status" } }), status, /leads nowhere/);
});

test("owned files are known by their place in a merged /usr", async () => {
  const tree = memoryTree({
    "/lib": { target: "usr/lib" },
    "/usr/lib/x86_64-linux-gnu/libc.so.6": "",
    "/var/lib/dpkg/info/libc6:amd64.list": "/.\n/lib\n/lib/x86_64-linux-gnu/libc.so.6\n",
    "/var/lib/dpkg/info/curl.list": "/usr/bin/curl\n",
  });
  const owned = await ownedByDpkg(tree);
  assert.ok(owned.has("/usr/lib/x86_64-linux-gnu/libc.so.6"));
  assert.ok(owned.has("/usr/bin/curl"));
  assert.ok(!owned.has("/usr/bin/wget"));
  assert.equal(await ownedByDpkg(tree), owned);
});

test("distroless packages own what their sums name", async () => {
  const owned = await ownedByDpkg(
    memoryTree({
      "/lib": { target: "usr/lib" },
      "/usr/lib/x/libc.so.6": "",
      "/var/lib/dpkg/status.d/libc6": "Package: libc6\n",
      "/var/lib/dpkg/status.d/libc6.md5sums": "0123456789abcdef0123456789abcdef  lib/x/libc.so.6\n",
    }),
  );
  assert.deepEqual([...owned], ["/usr/lib/x/libc.so.6"]);
});

test("the log tells packages that were removed again, each once", () => {
  const log = [
    "2024-01-01 00:00:00 startup archives unpack",
    "2024-01-01 00:00:00 install gcc-12:amd64 <none> 12.2.0-14",
    "2024-01-01 00:00:01 status half-configured gcc-12:amd64 12.2.0-14",
    "2024-01-01 00:00:01 status installed gcc-12:amd64 12.2.0-14",
    "2024-01-01 00:00:02 status installed libc-bin:amd64 2.36-9",
    "2024-01-01 00:00:03 status installed libc-bin:amd64 2.36-9",
    "2024-01-01 00:00:04 remove gcc-12:amd64 12.2.0-14 <none>",
    "2024-01-01 00:00:04 status not-installed gcc-12:amd64 <none>",
    "2024-01-01 00:00:05 status installed gcc-12:amd64 12.2.0-15",
    "cut off in the midd",
  ].join("\n");
  const packages = parseDpkgLog(log);
  assert.deepEqual(
    packages.map(({ name, arch, version }) => `${name}:${arch}@${version}`),
    ["gcc-12:amd64@12.2.0-14", "libc-bin:amd64@2.36-9", "gcc-12:amd64@12.2.0-15"],
  );
  assert.equal(packages[0]?.purl, "pkg:deb/debian/gcc-12@12.2.0-14?arch=amd64");
});
