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
      "/root/.conan/data/zlib/1.3/_/_/package/a/conaninfo.txt": "[settings]\n",
      "/root/.conan/data/fmt/10.2/_/_/package/b/conaninfo.txt": "[settings]\n",
      "/usr/lib/opkg/status": "",
      "/srv/site/bower_components/d3/.bower.json": "{}",
      "/usr/pkg/pkgdb/bash-5.2.15/+CONTENTS": "@name bash-5.2.15\n",
    }),
  );
  assert.ok(found.software?.status === "present");
  assert.deepEqual(found.software.notes, [
    {
      path: "/root/.conan/data/fmt/10.2/_/_/package/b/conaninfo.txt",
      message: "belongs to Conan, whose packages are not read (2 such places)",
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

// Each path is what the real installer left: cabal 3.4, Stack's layout after its documentation, rebar3 3.19, zef 0.13.8, raco 8.7,
// pear 1.10.13, nimble 0.13.1, chicken-install 5.3, ansible-galaxy of ansible-core 2.19.
test("packages of managers that are not read are named at each place where these keep them", async () => {
  const store = "/root/.cabal/store/ghc-9.0.2/package.db";
  const egg = `((installed-files "/usr/local/lib/chicken/11/srfi-1.so")\n (version "0.5.1"))\n`;
  const found = await inventory(
    memoryTree({
      ...debian,
      "/var/lib/dpkg/status": deb("ghc", "9.0.2-4"),
      "/var/lib/dpkg/info/ghc.list": "/.\n/var/lib/ghc/package.conf.d/base-4.15.1.0.conf\n",
      "/var/lib/ghc/package.conf.d/base-4.15.1.0.conf": "name: base\n",
      "/var/lib/ghc/package.conf.d/package.cache": "",
      [`${store}/mylib-0.7.1-c2697373.conf`]: "name: mylib\n",
      [`${store}/package.cache`]: "",
      "/srv/app/.stack-work/install/x86_64-linux/abc/9.4.7/pkgdb/app-0.1-x.conf": "name: app\n",
      "/opt/app/releases/start_erl.data": "13.1.5 0.9.0\n",
      "/opt/raku/repo.lock": "",
      "/root/.local/share/racket/8.7/pkgs/pkgs.rktd": "#hash()",
      "/usr/local/lib/php/.registry/.channel.pecl.php.net/apcu.reg": "a:0:{}",
      "/usr/local/lib/php/.channels/pecl.php.net.reg": "a:0:{}",
      "/root/.nimble/pkgs/nimp-0.4.2/nimblemeta.json": "{}",
      "/usr/local/lib/chicken/11/srfi-1.egg-info": egg,
      "/etc/ansible/roles/qe/meta/.galaxy_install_info": "version: null\n",
    }),
  );
  assert.ok(found.software?.status === "present");
  const named = found.software.notes?.map(({ path, message }) => [
    path,
    message.replace(/, whose.*read/, ""),
  ]);
  assert.deepEqual(named, [
    ["/etc/ansible/roles/qe/meta/.galaxy_install_info", "belongs to Ansible Galaxy"],
    ["/opt/app/releases/start_erl.data", "belongs to Erlang/OTP"],
    ["/opt/raku/repo.lock", "belongs to Raku"],
    [`${store}/mylib-0.7.1-c2697373.conf`, "belongs to GHC (2 such places)"],
    ["/root/.local/share/racket/8.7/pkgs/pkgs.rktd", "belongs to Racket"],
    ["/root/.nimble/pkgs/nimp-0.4.2/nimblemeta.json", "belongs to Nimble"],
    ["/usr/local/lib/chicken/11/srfi-1.egg-info", "belongs to CHICKEN"],
    ["/usr/local/lib/php/.registry/.channel.pecl.php.net/apcu.reg", "belongs to PEAR"],
  ]);
  // An egg of Scheme's is no error of Python's.
  assert.deepEqual(found.python, {
    status: "present",
    packages: [],
    notes: [
      {
        path: "/usr/local/lib/chicken/11/srfi-1.egg-info",
        message: "is of an egg of CHICKEN Scheme, and no package of Python",
      },
    ],
  });
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
