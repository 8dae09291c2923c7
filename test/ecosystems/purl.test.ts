import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { type PurlParts, purl } from "../../src/ecosystems/purl.ts";

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
