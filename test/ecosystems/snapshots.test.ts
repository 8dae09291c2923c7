import assert from "node:assert/strict";
import { test } from "node:test";
import { findSnapshots } from "../../src/ecosystems/dpkg/snapshots.ts";
import { aptSources, formatSources } from "../../src/ecosystems/dpkg/sources.ts";
import { memoryTree } from "../support/memory-tree.ts";

const debian = {
  uri: "http://mirror.example/debian/",
  suite: "bookworm",
  components: ["main"],
  trusted: false,
};
const domain = "debian.org";
const debianSnapshots = `http://snapshot.${domain}/archive/debian`;
const now = new Date("2026-11-20T21:00:00Z");

/** A server with these Release files, by address. */
const serving =
  (files: Record<string, string>) =>
  async (url: string): Promise<string | undefined> =>
    files[url];
const release = (origin: string, label: string) =>
  `Origin: ${origin}\nLabel: ${label}\nSuite: stable\nDate: Sat, 14 Nov 2026 10:15:30 UTC\n`;
const signed = (text: string) =>
  `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${text}SHA256:\n 00 1 main/Packages\n-----BEGIN PGP SIGNATURE-----\n\nxx\n-----END PGP SIGNATURE-----\n`;

test("sources are read in both styles, as apt reads them", async () => {
  const tree = memoryTree({
    "/etc/apt/sources.list": [
      "# deb http://commented.example/debian x main",
      "deb http://mirror.example/debian bookworm main contrib # the release",
      "deb-src http://mirror.example/debian bookworm main",
      "deb [arch=amd64 signed-by=/usr/share/keyrings/lab.gpg trusted=yes] https://lab.example/apt ./",
      "deb cdrom:[Debian]/ bookworm main",
      "",
    ].join("\n"),
    "/etc/apt/sources.list.d/debian.sources": [
      "# A comment",
      "Types: deb deb-src",
      "URIs: http://one.example/debian http://two.example/debian",
      "# Another",
      "Suites: trixie trixie-updates",
      "Components: main",
      "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg",
      "",
      "Types: deb",
      "Enabled: no",
      "URIs: http://off.example/debian",
      "Suites: trixie",
      "Components: main",
      "",
      "Types: deb",
      "URIs: https://key.example/",
      "Suites: stable",
      "Components: main",
      "Signed-By:",
      " -----BEGIN PGP PUBLIC KEY BLOCK-----",
      " .",
      " abc",
      " -----END PGP PUBLIC KEY BLOCK-----",
      "",
    ].join("\n"),
    "/etc/apt/sources.list.d/old.list.save": "deb http://saved.example/debian bookworm main\n",
  });
  const found = await aptSources(tree);
  assert.deepEqual(
    found.map(({ uri, suite, components }) => `${uri} ${suite} ${components.join(" ")}`.trim()),
    [
      "http://mirror.example/debian/ bookworm main contrib",
      "https://lab.example/apt/ ./",
      "http://one.example/debian/ trixie main",
      "http://one.example/debian/ trixie-updates main",
      "http://two.example/debian/ trixie main",
      "http://two.example/debian/ trixie-updates main",
      "https://key.example/ stable main",
    ],
  );
  assert.equal(found[1]!.trusted, true);
  assert.equal(found[1]!.signedBy, "/usr/share/keyrings/lab.gpg");
  assert.match(found[6]!.signedBy!, /^-----BEGIN PGP PUBLIC KEY BLOCK-----\n\.\nabc\n-----END/);
  const again = memoryTree({
    "/etc/apt/sources.list.d/again.sources": `${formatSources(found).join("\n")}\n`,
  });
  assert.deepEqual(await aptSources(again), found, "what is written is what was read");
});

test("Debian is known by its Release file, on any mirror; the state is that of the archive's own date", async () => {
  const { archives, unlocked } = await findSnapshots(
    [debian],
    {},
    now,
    serving({
      "http://mirror.example/debian/dists/bookworm/InRelease": signed(release("Debian", "Debian")),
      [`${debianSnapshots}/20261114T131530Z/dists/bookworm/InRelease`]: signed(release("Debian", "Debian")),
    }),
  );
  assert.deepEqual(unlocked, []);
  assert.deepEqual(archives, [{ ...debian, snapshot: `${debianSnapshots}/20261114T131530Z/` }]);
});

test("Ubuntu's and an own service are asked for the instant of the build", async () => {
  const ubuntu = { ...debian, uri: "http://mirror.example/ubuntu/", suite: "noble-updates" };
  const lab = { ...debian, uri: "https://lab.example/apt/", suite: "./" };
  const { archives } = await findSnapshots(
    [ubuntu, lab],
    { Lab: "https://lab.example/kept/{id}" },
    now,
    serving({
      "http://mirror.example/ubuntu/dists/noble-updates/InRelease": release("Ubuntu", "Ubuntu"),
      "http://snapshot.ubuntu.com/ubuntu/20261120T210000Z/dists/noble-updates/InRelease": "Origin: Ubuntu\n",
      "https://lab.example/apt/Release": release("Lab", "Lab"),
      "https://lab.example/kept/20261120T210000Z/Release": release("Lab", "Lab"),
    }),
  );
  assert.deepEqual(
    archives.map(({ snapshot }) => snapshot),
    ["http://snapshot.ubuntu.com/ubuntu/20261120T210000Z/", "https://lab.example/kept/20261120T210000Z/"],
  );
});

test("what has no snapshot is said, each with its own reason", async () => {
  const of = async (files: Record<string, string>, addresses = {}) => {
    const { archives, unlocked } = await findSnapshots([debian], addresses, now, serving(files));
    assert.deepEqual(archives, [debian], "it is still asked what it offers");
    assert.equal(unlocked[0]!.what, "apt archive http://mirror.example/debian/ bookworm");
    return unlocked[0]!.reason;
  };
  const live = "http://mirror.example/debian/dists/bookworm/InRelease";
  assert.match(await of({}), /its Release file could not be read/);
  assert.match(await of({ [live]: release("NVIDIA", "cuda") }), /no snapshot of it is known/);
  assert.match(await of({ [live]: release("Impostor", "Debian") }), /no snapshot of it is known/);
  assert.match(
    await of({ [live]: release("Debian", "Debian") }, { Debian: false }),
    /no snapshot of it is known/,
  );
  assert.match(
    await of({ [live]: release("Debian", "Debian") }),
    /snapshot http:\/\/snapshot\.[a-z.]+\/archive\/debian\/20261114T131530Z\/ could not be reached/,
  );
});

test("what a hostile archive or image says breaks nothing: odd addresses, labels, dates", async () => {
  const tree = memoryTree({
    "/etc/apt/sources.list":
      "deb http://[bad/debian bookworm main\ndeb http://good.example/debian bookworm main\n",
    "/etc/apt/sources.list.d/x.sources":
      "Types: deb\nURIs: https://[bad\nSuites: x\n\nTypes: deb\r\nURIs: https://k.example/\r\nSuites: x\r\nSigned-By:\r\n -----BEGIN\r\n abc\r\n",
  });
  const sources = await aptSources(tree);
  assert.deepEqual(
    sources.map(({ uri }) => uri),
    ["http://good.example/debian/", "https://k.example/"],
  );
  assert.equal(sources[1]!.signedBy, "-----BEGIN\nabc");
  const file = "http://mirror.example/debian/dists/bookworm/InRelease";
  for (const text of [
    release("Lab", "constructor"),
    release("Lab", "__proto__"),
    release("Debian", "Debian").replace(/^Date: .*/m, "Date: Sat, 13 Sep 275760 00:00:00 UTC"),
  ]) {
    const { unlocked } = await findSnapshots([debian], {}, now, serving({ [file]: text }));
    assert.equal(unlocked.length, 1);
  }
});

test("what gives access to a private archive stays out of the lock", async () => {
  const source = { ...debian, uri: "https://lab:s3cret@apt.example/debian/" };
  const files = {
    [`${source.uri}dists/bookworm/InRelease`]: release("Lab", "Lab"),
    "http://kept.example/20261120T210000Z/dists/bookworm/InRelease": release("Lab", "Lab"),
  };
  for (const address of ["http://kept.example/{id}/", "http://lost.example/{id}/"]) {
    const found = await findSnapshots([source], { Lab: address }, now, serving(files));
    assert.equal(found.archives.filter(({ snapshot }) => snapshot).length + found.unlocked.length, 1);
    assert.doesNotMatch(JSON.stringify(found), /s3cret/);
  }
});
