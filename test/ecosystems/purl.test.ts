import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import type { Package } from "../../src/ecosystems/package.ts";
import { type PurlParts, purl } from "../../src/ecosystems/purl.ts";
import { purlContradiction } from "../../src/ecosystems/purl-check.ts";

/** The spellings that the specification's type definitions and its test suite call canonical. */
const canonical: [string, PurlParts, string][] = [
  [
    "deb",
    { namespace: "debian", name: "attr", version: "1:2.4.47-2+b1", qualifiers: { arch: "amd64" } },
    "pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64",
  ],
  [
    "deb",
    {
      namespace: "Debian",
      name: "curl",
      version: "7.50.3-1",
      qualifiers: { distro: "jessie", arch: "i386" },
    },
    "pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie",
  ],
  [
    "deb",
    { namespace: "debian", name: "libstdc++6", version: "12.2.0-14~rc1" },
    "pkg:deb/debian/libstdc%2B%2B6@12.2.0-14~rc1",
  ],
  ["pypi", { name: "Django_Allauth.X", version: "12.23" }, "pkg:pypi/django-allauth-x@12.23"],
  ["pypi", { name: "torch", version: "2.3.0+cu121" }, "pkg:pypi/torch@2.3.0%2Bcu121"],
  [
    "npm",
    { namespace: "@angular", name: "animation", version: "12.3.1" },
    "pkg:npm/%40angular/animation@12.3.1",
  ],
  // Its definition calls npm's names case-sensitive since 2025.
  ["npm", { name: "JSONStream", version: "1.3.5" }, "pkg:npm/JSONStream@1.3.5"],
  [
    "npm",
    {
      name: "mypackage",
      version: "12.4.5",
      qualifiers: { vcs_url: "git://host.com/path/to/repo.git@4345abcd34343" },
    },
    "pkg:npm/mypackage@12.4.5?vcs_url=git://host.com/path/to/repo.git%404345abcd34343",
  ],
  [
    "conda",
    {
      name: "absl-py",
      version: "0.4.1",
      qualifiers: { type: "tar.bz2", subdir: "linux-64", channel: "main", build: "py36h06a4308_0" },
    },
    "pkg:conda/absl-py@0.4.1?build=py36h06a4308_0&channel=main&subdir=linux-64&type=tar.bz2",
  ],
  [
    "generic",
    {
      name: "openssl",
      version: "1.1.10g",
      qualifiers: {
        download_url: "https://openssl.org/source/openssl-1.1.0g.tar.gz",
        checksum: "sha256:de4d501267da",
      },
    },
    "pkg:generic/openssl@1.1.10g?checksum=sha256:de4d501267da&download_url=https://openssl.org/source/openssl-1.1.0g.tar.gz",
  ],
  [
    "generic",
    { name: "bitwarderl", qualifiers: { vcs_url: "git+https://git.fsfe.org/dxtr/bitwarderl@cc55108da32" } },
    "pkg:generic/bitwarderl?vcs_url=git%2Bhttps://git.fsfe.org/dxtr/bitwarderl%40cc55108da32",
  ],
  [
    "golang",
    {
      namespace: "google.golang.org",
      name: "genproto",
      version: "abcdedf",
      subpath: "/googleapis/api/annotations/",
    },
    "pkg:golang/google.golang.org/genproto@abcdedf#googleapis/api/annotations",
  ],
  [
    "golang",
    { namespace: "github.com/BurntSushi", name: "toml", version: "v1.2" },
    "pkg:golang/github.com/burntsushi/toml@v1.2",
  ],
  ["cran", { name: "R6", version: "2.5.1" }, "pkg:cran/R6@2.5.1"],
  [
    "maven",
    { namespace: "org.Apache", name: "Commons-IO", version: "1.3.4" },
    "pkg:maven/org.Apache/Commons-IO@1.3.4",
  ],
  [
    "rpm",
    { namespace: "Fedora", name: "Curl", version: "7.50.3-1.fc25", qualifiers: { epoch: "1" } },
    "pkg:rpm/fedora/Curl@7.50.3-1.fc25?epoch=1",
  ],
  [
    "cpan",
    { namespace: "oalders", name: "libwww-perl", version: "6.76" },
    "pkg:cpan/OALDERS/libwww-perl@6.76",
  ],
  ["gem", { name: "ruby-advisory-db-check", version: "0.12.4" }, "pkg:gem/ruby-advisory-db-check@0.12.4"],
  ["generic", { name: "a b/c'(x)*!", version: "ü" }, "pkg:generic/a%20b%2Fc%27%28x%29%2A%21@%C3%BC"],
  ["generic", { name: "x", qualifiers: { empty: "", none: undefined } }, "pkg:generic/x"],
  ["generic", { name: "broken\udc80name" }, "pkg:generic/broken%EF%BF%BDname"],
];

const types = new Map(ecosystems.flatMap((each) => each.purl ?? []).map((each) => [each.type, each]));

for (const [type, parts, expected] of canonical) {
  test(`purl of ${type} ${parts.name} is ${expected}`, () =>
    assert.equal(purl(types.get(type) ?? type, parts), expected));
}

/** A URL that a collector writes, name and version of its package, and, below, URLs that are of other packages. */
const own: [purl: string, name: string, version: string, more?: Partial<Package>][] = [
  ["pkg:deb/debian/attr@1:2.4.47-2%2Bb1?arch=amd64", "attr", "1:2.4.47-2+b1"],
  ["pkg:rpm/fedora/Curl@7.50.3-1.fc25?arch=x86_64&epoch=1", "Curl", "1:7.50.3-1.fc25"],
  ["pkg:rpm/fedora/curl@7.50.3-1.fc25", "curl", "7.50.3-1.fc25"],
  ["pkg:pypi/django-allauth-x@1.0%2Bcu1", "django-allauth-x", "1.0+CU1"],
  ["pkg:npm/%40angular/animation@12.3.1", "@angular/animation", "12.3.1"],
  ["pkg:golang/github.com/burntsushi/toml@v1.2", "github.com/BurntSushi/toml", "v1.2"],
  ["pkg:maven/org.apache/Commons-IO@1.3.4", "org.apache:Commons-IO", "1.3.4"],
  ["pkg:maven/org.apache/x", "org.apache:x", "sha256:12"],
  ["pkg:generic/x?checksum=sha256:12", "/opt/bin/x", "sha256:12"],
  ["pkg:generic/torch/resnet@1", "owner/resnet", "1"],
  ["pkg:generic/r@4.3", "R", "4.3"],
  ["pkg:github/hadley/r6@abc", "R6x", "2.5.1", { commit: "abc", url: "https://github.com/Hadley/R6" }],
  ["pkg:github/hadley/r6@abc", "R6x", "2.5.1", { commit: "abc", url: "https://github.com/hadley/r6.git" }],
  ["pkg:github/hadley/r6@abc", "R6", "2.5.1", { commit: "abc" }],
  ["pkg:github/lab/paper@abc", "Lab/Paper", "abc", { commit: "abc" }],
  ["pkg:cpan/OALDERS/libwww-perl@6.76", "LWP", "6.76", { origin: "O/OA/OALDERS/libwww-perl-6.76.tar.gz" }],
  ["pkg:cpan/OALDERS/Try-Tiny@0.31", "Try::Tiny", "0.31"],
  ["pkg:cpan/List::Util@1.63", "List::Util", "1.63"],
  ["pkg:huggingface/org/model@abc", "org/model", "ABC"],
  ["pkg:julia/JSON@0.21?uuid=1", "JSON", "0.21"],
  ["pkg:composer/acme/lib@v1.0", "acme/lib", "v1.0"],
  ["pkg:vcpkg/curl@8.6.0?port_version=1&triplet=x64-linux", "curl", "8.6.0#1"],
  ["pkg:vcpkg/zlib@1.3.1?triplet=x64-linux", "zlib", "1.3.1"],
];
const foreign: typeof own = [
  ["pkg:composer/evil/lib@v1.0", "acme/lib", "v1.0"],
  ["pkg:vcpkg/curl@8.6.0?port_version=2", "curl", "8.6.0#1"],
  ["pkg:vcpkg/curl@8.6.0", "curl", "8.6.0#1"],
  ["pkg:deb/debian/attr", "attr", "1"],
  ["pkg:deb/debian/attr@", "attr", "1"],
  ["pkg:deb/debian/attr@1@2", "attr", "1"],
  ["pkg:deb/attr@2", "attr", "1"],
  ["pkg:deb/debian%2Fattr@1", "attr", "1"],
  ["pkg:deb/debian/%ff@1", "attr", "1"],
  ["pkg:deb@1", "deb", "1"],
  ["pkg:rpm/fedora/curl@7?epoch=2", "curl", "1:7"],
  ["pkg:rpm/fedora/curl@7", "curl", "1:7"],
  ["pkg:npm/animation@1", "@angular/animation", "1"],
  ["pkg:npm/a-b@1", "a.b", "1"],
  ["pkg:npm/JSONStream@1", "jsonstream", "1"],
  ["pkg:golang/evil.example/toml@1", "github.com/burntsushi/toml", "1"],
  ["pkg:maven/org.evil/x@1", "org.apache:x", "1"],
  ["pkg:generic/x?checksum=sha256:13", "/opt/bin/x", "sha256:12"],
  ["pkg:generic/y?checksum=sha256:12", "/opt/bin/x", "sha256:12"],
  ["pkg:github/evil/paper@abc", "lab/paper", "abc"],
  ["pkg:github/hadley/r6", "R6", "2.5.1"],
  ["pkg:github/hadley/r7@abc", "R6", "2.5.1", { commit: "abc" }],
  ["pkg:github/evil/r6@abc", "R6", "2.5.1", { commit: "abc", url: "https://github.com/hadley/r6" }],
  ["pkg:github/hadley/r6@abc", "R6", "2.5.1", { commit: "abc", url: "https://github.com" }],
  ["pkg:cran/R7@2.5.1", "R6", "2.5.1"],
  ["pkg:bioconductor/limma@3.60", "Biobase", "3.60"],
  ["pkg:cpan/OALDERS/libwww-perl@6.77", "LWP", "6.76", { origin: "O/OA/OALDERS/libwww-perl-6.76.tar.gz" }],
  ["pkg:cpan/OALDERS/libwww-perl@6.76", "LWP", "6.76"],
  ["pkg:cpan/EVIL/libwww-perl@6.76", "LWP", "6.76", { origin: "O/OA/OALDERS/libwww-perl-6.76.tar.gz" }],
  ["pkg:cpan/OALDERS/HTTP@6.76", "LWP", "6.76", { origin: "O/OA/OALDERS/libwww-perl-6.76.tar.gz" }],
  ["pkg:cpan/List::Utils@1.63", "List::Util", "1.63"],
  ["pkg:nobody-knows/y@1", "x", "1"],
];
for (const [list, isOwn] of [
  [own, true],
  [foreign, false],
] as const)
  for (const [text, name, version, more = {}] of list)
    test(`${text} ${isOwn ? "is" : "is not"} the URL of ${name} ${version} ${Object.values(more)}`, () => {
      const item = { name, version, purl: text, ...more };
      assert.equal(purlContradiction(item) === undefined, isOwn);
    });
