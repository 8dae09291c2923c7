import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { downloadPackages, privateApt, updateLists } from "../../src/apptainer/install/apt.ts";
import { installFromDebian } from "../../src/apptainer/install/debian.ts";
import { ensureApptainer, type InstallOptions, installMethods } from "../../src/apptainer/install/ensure.ts";
import { keyFingerprints } from "../../src/apptainer/install/key-fingerprints.ts";
import { chooseAsset, installFromArchive, installFromRelease } from "../../src/apptainer/install/upstream.ts";
import { Failure } from "../../src/failure.ts";
import { debianArch, type HostRelease } from "../../src/host/release.ts";
import { execute, folderFor, needPrograms, serve } from "./support.ts";

/** This processor in Debian's words; upstream's release packages are for amd64 only, so tests of those say amd64. */
const arch = debianArch();
let shared: string;
let gnupg: string;

before(async () => {
  shared = await mkdtemp(join(tmpdir(), "stx-install-"));
  await chmod(shared, 0o755);
  await needPrograms({
    gpg: "gpg",
    "gpg-agent": "gpg-agent",
    "dpkg-scanpackages": "dpkg-dev",
    patchelf: "patchelf",
  });
  gnupg = join(shared, "gnupg");
  await mkdir(gnupg, { mode: 0o700 });
  for (const who of ["archive", "stranger"]) {
    await gpg("--quick-gen-key", "--passphrase", "", `${who}@example.invalid`, "rsa2048", "sign", "never");
  }
  await gpg("--output", join(shared, "archive.gpg"), "--export", "archive@example.invalid");
  await gpg("--armor", "--output", join(shared, "archive.asc"), "--export", "archive@example.invalid");
  await gpg("--armor", "--output", join(shared, "both.asc"), "--export");
});
after(async () => {
  await execute("gpgconf", ["--homedir", gnupg, "--kill", "all"]).catch(() => {});
  await rm(shared, { recursive: true, force: true });
});

async function gpg(...args: string[]): Promise<string> {
  const { stdout } = await execute("gpg", [
    "--homedir",
    gnupg,
    "--batch",
    "--yes",
    "--pinentry-mode",
    "loopback",
    ...args,
  ]);
  return stdout;
}

async function fingerprintOf(who: string): Promise<string> {
  const listed = await gpg("--with-colons", "--list-keys", `${who}@example.invalid`);
  return /^fpr:+([0-9A-F]{40}):/m.exec(listed)![1]!;
}

/** Makes a package of these files (path → content or a file to copy); gives the file's path. */
async function makeDeb(
  folder: string,
  name: string,
  version: string,
  files: Record<string, string | { copy: string }>,
): Promise<string> {
  const tree = join(folder, `tree-${name}-${version}`);
  await mkdir(join(tree, "DEBIAN"), { recursive: true });
  const control = `Package: ${name}\nVersion: ${version}\nArchitecture: ${arch}\nMaintainer: x <x@example.invalid>\nDescription: x\n`;
  await writeFile(join(tree, "DEBIAN", "control"), control);
  for (const [path, content] of Object.entries(files)) {
    const to = join(tree, path);
    await mkdir(join(to, ".."), { recursive: true });
    if (typeof content === "string") await writeFile(to, content);
    else await cp(content.copy, to, { dereference: true });
    if (/\/bin\//.test(path)) await chmod(to, 0o755);
  }
  const deb = join(folder, `${name}_${version}_${arch}.deb`);
  await execute("dpkg-deb", ["--root-owner-group", "--build", tree, deb]);
  await rm(tree, { recursive: true });
  return deb;
}

/** An Apptainer laid out as upstream's packages have it, which prints this version. */
const upstreamFiles = (version: string): Record<string, string> => ({
  "usr/bin/apptainer": `#!/bin/sh\necho 'apptainer version ${version}'\n`,
  "usr/libexec/apptainer/bin/starter": "#!/bin/sh\n",
  "etc/apptainer/apptainer.conf": "# conf\n",
});

/** Turns a folder of packages into a suite of an archive, signed or not. */
async function publish(root: string, suite: string, signer: string | undefined): Promise<void> {
  const index = `dists/${suite}/main/binary-${arch}`;
  await mkdir(join(root, index), { recursive: true });
  const { stdout } = await execute("dpkg-scanpackages", ["--multiversion", `pool/${suite}`], { cwd: root });
  await writeFile(join(root, index, "Packages"), stdout);
  const bytes = Buffer.from(stdout);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const release = [
    "Origin: Debian",
    "Label: Debian",
    `Suite: ${suite}`,
    `Codename: ${suite}`,
    `Date: ${new Date().toUTCString().replace("GMT", "UTC")}`,
    `Architectures: ${arch}`,
    "Components: main",
    "SHA256:",
    ` ${hash} ${bytes.length} main/binary-${arch}/Packages`,
    "",
  ].join("\n");
  const path = join(root, "dists", suite, "Release");
  await writeFile(path, release);
  if (!signer) return;
  await gpg(
    "--local-user",
    `${signer}@example.invalid`,
    "--output",
    join(root, "dists", suite, "InRelease"),
    "--clearsign",
    path,
  );
}

/** Expects a failure that says this. */
async function refused(work: Promise<unknown>, what: RegExp, why?: RegExp): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.kind, "infrastructure");
    assert.match(`${error.message}\n${error.why}`, what);
    if (why) assert.match(error.why ?? "", why);
    return true;
  });
}

const work = async (t: TestContext) => {
  const folder = await folderFor(t);
  await chmod(folder, 0o755);
  return folder;
};

test("fingerprints are those that gpg tells, of armoured and of binary keys", async () => {
  const expected = await fingerprintOf("archive");
  for (const name of ["archive.gpg", "archive.asc"]) {
    assert.deepEqual(keyFingerprints(await readFile(join(shared, name))), [expected]);
  }
  const both = keyFingerprints(await readFile(join(shared, "both.asc")));
  assert.deepEqual(both.toSorted(), [expected, await fingerprintOf("stranger")].toSorted());
  assert.deepEqual(keyFingerprints(Buffer.from("<html>no key</html>")), []);
  assert.deepEqual(keyFingerprints(Buffer.alloc(0)), []);
});

/** Debian's layout in small: real programs that need a libc, which comes from the other suite. */
async function smallDebian(t: TestContext, signer: string | undefined): Promise<string> {
  const root = await work(t);
  const { stdout } = await execute("sh", ["-c", "ldd /bin/true | grep -oE '/[^ ]+'"]);
  const needed = stdout.trim().split("\n");
  const loader = needed.find((path) => /\/ld-linux/.test(path))!;
  const libc = needed.find((path) => /\/libc\.so/.test(path))!;
  const triplet = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
  const lib = `usr/lib/${triplet}`;
  const pool = (suite: string) => join(root, "pool", suite);
  for (const suite of ["new", "older"]) await mkdir(pool(suite), { recursive: true });
  await makeDeb(pool("new"), "apptainer", "1.4.9-1", {
    "usr/bin/apptainer": { copy: "/bin/true" },
    [`${lib}/apptainer/bin/starter`]: { copy: "/bin/true" },
    "etc/apptainer/apptainer.conf": "# conf\n",
  });
  await makeDeb(pool("older"), "libc6", "2.41-1", {
    [`${lib}/${loader.split("/").at(-1)}`]: { copy: loader },
    [`${lib}/libc.so.6`]: { copy: libc },
  });
  for (const name of ["libseccomp2", "libsqlite3-0"]) {
    await makeDeb(pool("older"), name, "1.0-1", { [`${lib}/${name}.so`]: "x" });
  }
  for (const suite of ["new", "older"]) await publish(root, suite, signer);
  return root;
}

test("Debian's packages become a private copy that runs with the libraries it came with", async (t) => {
  const folder = await work(t);
  const { address } = await serve(t, await smallDebian(t, "archive"));
  const source = {
    mirror: address,
    keyring: join(shared, "archive.gpg"),
    suite: "new",
    librarySuite: "older",
  };
  const command = await installFromDebian(join(folder, "copies"), join(folder, "work"), source, {}, () => {});
  assert.equal(command, join(folder, "copies", "1.4.9-1", "bin", "apptainer"));
  await execute(command, []);
  const { stdout } = await execute("patchelf", ["--print-interpreter", command]);
  assert.match(stdout, new RegExp(`^${folder}/copies/1\\.4\\.9-1/glibc/ld-linux`));
  const prefix = join(command, "..", "..");
  // The starter takes <prefix>/lib for its prefix; what it looks for there leads back.
  for (const path of [
    "etc/apptainer/apptainer.conf",
    "lib/etc/apptainer/apptainer.conf",
    "lib/var/lib/apptainer/mnt/session",
  ]) {
    assert.ok(await stat(join(prefix, path)), path);
  }
  assert.equal((await stat(prefix)).mode & 0o777, 0o755);
  assert.deepEqual(await readdir(join(folder, "copies")), ["1.4.9-1"]);
});

for (const [what, signer] of [
  ["nobody", undefined],
  ["a key that is not the archive's", "stranger"],
] as const) {
  test(`packages signed by ${what} are refused`, async (t) => {
    const folder = await work(t);
    const { address } = await serve(t, await smallDebian(t, signer));
    const source = {
      mirror: address,
      keyring: join(shared, "archive.gpg"),
      suite: "new",
      librarySuite: "older",
    };
    const copies = join(folder, "copies");
    await refused(
      installFromDebian(copies, join(folder, "work"), source, {}, () => {}),
      /update of the package lists failed/,
    );
    assert.deepEqual(await readdir(copies).catch(() => []), []);
  });
}

test("a package that is not what the signed list says is refused", async (t) => {
  const folder = await work(t);
  const root = await smallDebian(t, "archive");
  const { address } = await serve(t, root);
  const deb = join(root, "pool", "new", `apptainer_1.4.9-1_${arch}.deb`);
  const bytes = await readFile(deb);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(deb, bytes);
  const apt = await privateApt(
    join(folder, "apt"),
    `deb [signed-by=${join(shared, "archive.gpg")}] ${address} new main\n`,
  );
  await updateLists(apt);
  await refused(
    downloadPackages(apt, ["apptainer"], join(folder, "debs")),
    /download of apptainer failed/,
    /Hash Sum|hash/i,
  );
});

test("a package that was kept is taken by its sha256 in the signed list, and anything else is downloaded", async (t) => {
  const folder = await work(t);
  const root = await smallDebian(t, "archive");
  const { address, requests } = await serve(t, root);
  const apt = await privateApt(
    join(folder, "apt"),
    `deb [signed-by=${join(shared, "archive.gpg")}] ${address} new main\n`,
  );
  await updateLists(apt);
  const name = `apptainer_1.4.9-1_${arch}.deb`;
  const right = join(root, "pool", "new", name);
  const downloads = () => requests.filter((path) => path.endsWith(name)).length;
  const download = async (into: string, offered: string) => {
    const kept = { offered: join(folder, offered), used: join(folder, `${into}-used`) };
    await downloadPackages(apt, ["apptainer"], join(folder, into), kept);
    for (const path of [join(folder, into, name), join(kept.used, name)]) {
      assert.ok((await readFile(path)).equals(await readFile(right)), path);
    }
  };
  await download("first", "nothing");
  assert.equal(downloads(), 1);
  await download("second", "first-used");
  assert.equal(downloads(), 1);

  await mkdir(join(folder, "poisoned"));
  const bytes = await readFile(right);
  bytes[bytes.length - 1]! ^= 1;
  await writeFile(join(folder, "poisoned", name), bytes);
  await download("third", "poisoned");
  assert.equal(downloads(), 2);
  await mkdir(join(folder, "linked"));
  await symlink(right, join(folder, "linked", name));
  await download("fourth", "linked");
  assert.equal(downloads(), 3);
});

/** Upstream's archive in small, with its key beside it. */
async function smallArchive(t: TestContext, signer: string | undefined, key = "archive.asc") {
  const root = await work(t);
  await mkdir(join(root, "pool", "noble"), { recursive: true });
  await makeDeb(join(root, "pool", "noble"), "apptainer", "1.5.8-1~noble", upstreamFiles("1.5.8-1~noble"));
  await publish(root, "noble", signer);
  await cp(join(shared, key), join(root, "key.asc"));
  const { address } = await serve(t, root);
  return { url: address, keyUrl: `${address}/key.asc`, fingerprint: await fingerprintOf("archive") };
}

test("upstream's signed archive gives a private copy where we are not root", async (t) => {
  const folder = await work(t);
  const source = await smallArchive(t, "archive");
  const target = { root: join(folder, "copies"), parts: {} };
  const command = await installFromArchive(source, "noble", join(folder, "work"), target);
  assert.equal((await execute(command!, [])).stdout, "apptainer version 1.5.8-1~noble\n");
});

test("a key other than the expected one, or one more beside it, is refused", async (t) => {
  const folder = await work(t);
  const target = { root: join(folder, "copies"), parts: {} };
  const install = (source: Awaited<ReturnType<typeof smallArchive>>, n: number) =>
    installFromArchive(source, "noble", join(folder, `work${n}`), target);
  const good = await smallArchive(t, "archive");
  await refused(install({ ...good, fingerprint: "0".repeat(40) }, 1), /wrong signing key/);
  await refused(install(await smallArchive(t, "stranger", "both.asc"), 2), /wrong signing key/);
  await refused(install(await smallArchive(t, undefined), 3), /update of the package lists failed/);
});

/** A release API in small: one release with one package. */
async function smallRelease(t: TestContext, version: string, digest: (hex: string) => string | null) {
  const root = await work(t);
  const deb = await makeDeb(root, "apptainer", version, upstreamFiles(version));
  const sha256 = createHash("sha256")
    .update(await readFile(deb))
    .digest("hex");
  const describe = (address: string) =>
    JSON.stringify({
      tag_name: `v${version}`,
      assets: [
        {
          name: `apptainer-suid_${version}_amd64.deb`,
          digest: `sha256:${"1".repeat(64)}`,
          browser_download_url: "x",
        },
        {
          name: `apptainer_${version}_amd64.deb`,
          digest: digest(sha256),
          browser_download_url: `${address}/apptainer_${version}_${arch}.deb`,
        },
      ],
    });
  const answers = { "/releases/latest": describe, [`/releases/tags/v${version}`]: describe };
  const { address, requests } = await serve(t, root, answers);
  return { source: { api: `${address}/releases` }, sha256, requests };
}

test("a release package is installed when it has the sha256 that the release states, or the one given", async (t) => {
  const stated = await smallRelease(t, "9.9.1", (hex) => `sha256:${hex}`);
  const silent = await smallRelease(t, "9.9.2", () => null);
  for (const [i, [release, wanted]] of (
    [
      [stated, { arch: "amd64" }],
      [silent, { arch: "amd64", version: "9.9.2", sha256: silent.sha256.toUpperCase() }],
    ] as const
  ).entries()) {
    const folder = await work(t);
    const target = { root: join(folder, "copies"), parts: {} };
    const command = await installFromRelease(release.source, wanted, join(folder, "work"), target);
    assert.equal((await execute(command!, [])).stdout, `apptainer version 9.9.${i + 1}\n`);
  }
});

test("W105: a release package with another sha256, or with none to check it by, is refused", async (t) => {
  const folder = await work(t);
  const target = { root: join(folder, "copies"), parts: {} };
  const install = async (digest: (hex: string) => string | null, sha256?: string) => {
    const { source } = await smallRelease(t, "9.9.3", digest);
    const wanted = { arch: "amd64", version: "9.9.3", ...(sha256 && { sha256 }) };
    return installFromRelease(source, wanted, join(folder, "work"), target);
  };
  await refused(
    install(() => `sha256:${"0".repeat(64)}`),
    /wrong digest/,
  );
  await refused(
    install((hex) => `sha256:${hex}`, "f".repeat(64)),
    /wrong digest/,
  );
  await refused(
    install(() => null),
    /cannot verify/,
  );
  await refused(
    install(() => "md5:abc"),
    /cannot verify/,
  );
  assert.deepEqual(await readdir(join(folder, "copies")).catch(() => []), []);
});

test("a release without a package for this machine, or an answer that is none, is said clearly", () => {
  assert.throws(
    () => chooseAsset('{"tag_name":"v1.5.3","assets":[]}', "arm64", undefined),
    /has no package apptainer_1.5.3_arm64/,
  );
  assert.throws(() => chooseAsset("<html>", "amd64", undefined), /unexpected response/);
  assert.throws(() => chooseAsset("[]", "amd64", undefined), /has no package/);
});

/** Options by which `ensureApptainer` needs nothing but a small release; the version is one that nobody has. */
async function smallOptions(
  t: TestContext,
  version: string,
): Promise<{ options: InstallOptions; requests: string[] }> {
  const { source, requests } = await smallRelease(t, version, (hex) => `sha256:${hex}`);
  const root = join(await work(t), "copies");
  return { options: { version, root, sources: { release: source } }, requests };
}

const onAmd64 = arch === "amd64" ? false : "upstream's release packages are for amd64 only";

test("a version that is asked for is brought once, then found without asking anybody", {
  skip: onAmd64,
}, async (t) => {
  const { options, requests } = await smallOptions(t, "9.8.1");
  const first = await ensureApptainer(options);
  assert.equal(first.version, "9.8.1");
  const asked = requests.length;
  assert.deepEqual(await ensureApptainer(options), first);
  assert.equal(requests.length, asked);
});

test("two installations at once do the work once", { skip: onAmd64 }, async (t) => {
  const { options, requests } = await smallOptions(t, "9.8.2");
  const both = await Promise.all([ensureApptainer(options), ensureApptainer(options)]);
  assert.deepEqual(both[0], both[1]);
  assert.equal(requests.filter((path) => path.endsWith(".deb")).length, 1);
});

test("what a cut-off installation left is neither used nor kept", { skip: onAmd64 }, async (t) => {
  const { options } = await smallOptions(t, "9.8.3");
  const bin = join(options.root!, ".new-cut", "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "apptainer"), "#!/bin/sh\necho apptainer version 9.8.3\n", { mode: 0o755 });
  await mkdir(join(options.root!, "9.8.3"));
  assert.equal((await ensureApptainer(options)).command, join(options.root!, "9.8.3", "bin", "apptainer"));
  assert.deepEqual((await readdir(options.root!)).toSorted(), [".lock", "9.8.3"]);
});

test("where every way fails, one message tells all of them and the way out", { skip: onAmd64 }, async (t) => {
  const { options } = await smallOptions(t, "9.8.4");
  await refused(ensureApptainer({ ...options, version: "9.8.5" }), /Apptainer not found/, /release: .*404/);
});

test("each system has its own ways, best first, and none that does not verify", () => {
  const host = (id: string, like = "", architecture = "amd64"): HostRelease => ({
    id,
    prettyName: "",
    like: like.split(" "),
    codename: "x",
    arch: architecture,
  });
  const nothing = {};
  assert.deepEqual(installMethods(host("debian"), nothing, false), ["debian", "release"]);
  assert.deepEqual(installMethods(host("debian"), nothing, true), ["package", "debian", "release"]);
  assert.deepEqual(installMethods(host("debian", "", "arm64"), nothing, false), ["debian"]);
  assert.deepEqual(installMethods(host("ubuntu", "debian"), nothing, false), ["archive", "release"]);
  assert.deepEqual(installMethods(host("ubuntu", "debian", "arm64"), nothing, false), ["archive"]);
  assert.deepEqual(installMethods(host("linuxmint", "ubuntu debian"), nothing, false), [
    "archive",
    "release",
  ]);
  assert.deepEqual(installMethods(host("ubuntu", "debian"), { version: "1.5.3" }, false), ["release"]);
  assert.deepEqual(installMethods(host("ubuntu", "debian", "arm64"), { version: "1.5.3" }, false), [
    "archive",
  ]);
  assert.deepEqual(installMethods(host("debian"), { version: "1.5.3", sha256: "x" }, true), ["release"]);
  assert.deepEqual(installMethods(host("rocky", "rhel centos fedora"), nothing, true), ["package"]);
  assert.deepEqual(installMethods(host("alpine"), nothing, false), []);
});
