import assert from "node:assert/strict";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const debian = { "/etc/os-release": "ID=debian\nVERSION_ID=12\n" };
const elf = { content: `\x7fELF\x02\x01\x01${"\0".repeat(57)}`, mode: 0o755 };

function deb(name: string, version: string): string {
  return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n\n`;
}

test("systems in a folder of the image are read, under their own names, and own their files", async () => {
  const found = await inventory(
    memoryTree({
      ...debian,
      "/var/lib/dpkg/status": deb("curl", "1"),
      "/opt/rootfs/var/lib/dpkg/status": deb("curl", "2"),
      "/opt/rootfs/var/lib/dpkg/info/curl.list": "/.\n/usr/bin/curl\n",
      "/opt/rootfs/usr/bin/curl": elf,
      "/opt/rootfs/etc/os-release": "ID=ubuntu\nVERSION_ID=24.04\n",
      "/opt/alpine/lib/apk/db/installed": "P:musl\nV:1.2.4-r2\nA:x86_64\nF:lib\nR:libc.so\n\n",
      "/opt/alpine/lib/libc.so": elf,
      "/opt/alpine/etc/os-release": "ID=alpine\nVERSION_ID=3.20\n",
      "/usr/share/doc/opkg/status": "the state of this project\n",
      "/usr/lib/opkg/status": deb("busybox", "1.36"),
    }),
  );
  assert.deepEqual(
    packagesOf(found.dpkg!).map(({ name, prefix, purl }) => [name, prefix, purl]),
    [
      ["curl", undefined, "pkg:deb/debian/curl@1?arch=amd64&distro=debian-12"],
      ["busybox", "/", "pkg:deb/debian/busybox@1.36?arch=amd64&distro=debian-12"],
      ["curl", "/opt/rootfs", "pkg:deb/ubuntu/curl@2?arch=amd64&distro=ubuntu-24.04"],
    ],
  );
  assert.deepEqual(
    packagesOf(found.apk!).map(({ name, prefix, purl }) => [name, prefix, purl]),
    [["musl", "/opt/alpine", "pkg:apk/alpine/musl@1.2.4-r2?arch=x86_64&distro=alpine-3.20"]],
  );
  assert.deepEqual(found.unowned, { status: "absent" });
});

test("a package manager that is not read is named", async () => {
  const found = await inventory(
    memoryTree({
      ...debian,
      "/home/linuxbrew/.linuxbrew/Cellar/jq/1.7/INSTALL_RECEIPT.json": "{}",
      "/home/linuxbrew/.linuxbrew/Cellar/oniguruma/6.9/INSTALL_RECEIPT.json": "{}",
      "/srv/app/vendor/composer/installed.json": "{}",
      "/usr/lib/opkg/status": "",
      "/root/.nuget/packages/serilog/3.1.1/.nupkg.metadata": "{}",
      "/srv/site/bower_components/d3/.bower.json": "{}",
      "/usr/pkg/pkgdb/bash-5.2.15/+CONTENTS": "@name bash-5.2.15\n",
      "/root/.local/share/code-server/extensions/extensions.json": "[]",
    }),
  );
  assert.ok(found.software?.status === "present");
  assert.deepEqual(found.software.notes, [
    {
      path: "/home/linuxbrew/.linuxbrew/Cellar/jq/1.7/INSTALL_RECEIPT.json",
      message: "belongs to Homebrew, whose packages are not read (2 such places)",
    },
    {
      path: "/root/.local/share/code-server/extensions/extensions.json",
      message: "belongs to Visual Studio Code, whose packages are not read",
    },
    {
      path: "/root/.nuget/packages/serilog/3.1.1/.nupkg.metadata",
      message: "belongs to NuGet, whose packages are not read",
    },
    {
      path: "/srv/app/vendor/composer/installed.json",
      message: "belongs to Composer, whose packages are not read",
    },
    {
      path: "/srv/site/bower_components/d3/.bower.json",
      message: "belongs to Bower, whose packages are not read",
    },
    { path: "/usr/lib/opkg/status", message: "belongs to opkg, whose packages are not read" },
    {
      path: "/usr/pkg/pkgdb/bash-5.2.15/+CONTENTS",
      message: "belongs to pkgsrc, whose packages are not read",
    },
  ]);
});

test("one stray file condemns no ecosystem", async () => {
  const site = "/usr/lib/python3/dist-packages";
  const found = await inventory(
    memoryTree({
      ...debian,
      "/opt/conda/conda-meta/history": "",
      "/opt/conda/conda-meta/zlib-1.3-0.json": '{"name":"zlib","version":"1.3"}',
      "/opt/conda/conda-meta/notes.json": '{"my":"notes"}',
      [`${site}/six-1.16.0.dist-info/METADATA`]: "Metadata-Version: 2.1\nName: six\nVersion: 1.16.0\n\n",
      [`${site}/idna-3.7.dist-info/METADATA`]: "",
      "/usr/local/lib/perl5/auto/X/.packlist": "\n",
    }),
  );
  assert.deepEqual(namesAndVersions(found.conda!), ["zlib 1.3"]);
  assert.deepEqual(namesAndVersions(found.python!), ["six 1.16.0"]);
  for (const id of ["conda", "python", "perl"]) {
    const answer = found[id]!;
    assert.ok(answer.status === "present", JSON.stringify(answer));
    assert.equal(answer.notes?.length, 1, id);
  }
});
