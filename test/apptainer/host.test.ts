import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { parseOsRelease } from "../../src/ecosystems/os-release.ts";
import { certificates, hasOwnCa, injectHostCa, uniqueCertificates } from "../../src/host/ca.ts";
import { choosePrivileges, hasAllCapabilities } from "../../src/host/privileges.ts";
import { debianArch } from "../../src/host/release.ts";
import { freeStart, parseSubids, rangeOf } from "../../src/host/subids.ts";
import { examineHost } from "../../src/operations/doctor.ts";
import { execute, folderFor } from "./support.ts";

test("subordinate ids are read as newuidmap reads them", () => {
  const ranges = parseSubids("alice:100000:65536\n# comment\nbob:x:1\n1001:200000:1000\n\nroot:300000:65536");
  assert.deepEqual(
    ranges.map(({ owner }) => owner),
    ["alice", "1001", "root"],
  );
  assert.equal(rangeOf(ranges, { name: "root", uid: 0 })?.start, 300_000);
  assert.equal(rangeOf(ranges, { name: "carol", uid: 1001 }), undefined, "1000 ids are too few");
  assert.equal(rangeOf(ranges, { name: "nobody", uid: 5 }), undefined);
});

test("a new range overlaps nobody's", () => {
  assert.equal(freeStart([]), 300_000);
  assert.equal(freeStart(parseSubids("a:100000:65536")), 300_000);
  assert.equal(freeStart(parseSubids("a:300000:65536\nb:365536:65536\nc:900000:65536")), 431_072);
  assert.equal(freeStart(parseSubids("a:290000:20000\nb:320000:10")), 320_010);
});

test("a root that lacks one capability is told from one that has all", () => {
  assert.ok(hasAllCapabilities("CapEff:\t000001ffffffffff\n", 40));
  assert.ok(!hasAllCapabilities("CapEff:\t000001fffeffffff\n", 40));
  assert.ok(!hasAllCapabilities("CapEff:\t000000ffffffffff\n", 40));
  assert.ok(hasAllCapabilities("CapEff:\t000000ffffffffff\n", 39));
  assert.ok(!hasAllCapabilities("", 40));
});

test("with the privileges that were chosen a command is root, over a whole range of ids where that is promised", async () => {
  const { mode, wrap } = await choosePrivileges("auto");
  const [command, ...args] = wrap([
    "sh",
    "-c",
    "id -u; cat /proc/self/uid_map; grep CapEff /proc/self/status",
  ]);
  const { stdout } = await execute(command!, args);
  if (mode.startsWith("root")) {
    assert.match(stdout, /^0\n/);
    const last = Number(readFileSync("/proc/sys/kernel/cap_last_cap", "utf8"));
    assert.ok(hasAllCapabilities(stdout, last), stdout);
  }
  if (mode === "root-userns") assert.match(stdout, /^\s*1\s+\d+\s+65535$/m);
  const asOwner = (await choosePrivileges("auto")).asOwner;
  assert.equal(asOwner !== undefined, mode === "user-subuid");
});

test("that root can make a namespace is tried out once, and again where anything differs", async (t) => {
  if ((await choosePrivileges("auto")).mode !== "root-userns")
    return t.skip("only for root without capabilities");
  const cache = await folderFor(t);
  const file = join(cache, "stx-container/namespaces/root");
  const module = join(import.meta.dirname, "../../src/host/privileges.ts");
  const script = `const { runPrivileges } = await import(${JSON.stringify(module)});
const [program] = (await runPrivileges())(["true"]);
console.log(program, process.moduleLoadList.includes("NativeModule child_process"));`;
  const ask = (env: Record<string, string> = {}) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: { PATH: process.env.PATH, XDG_CACHE_HOME: cache, ...env },
      encoding: "utf8",
    }).trim();
  assert.equal(ask({ CI: "true" }), "unshare true");
  assert.equal(existsSync(file), false);
  assert.equal(ask(), "unshare true");
  assert.equal(ask(), "unshare false");
  assert.equal(ask({ PATH: `${process.env.PATH}:/nowhere` }), "unshare true");
  writeFileSync(file, `${readFileSync(file, "utf8")} `);
  assert.equal(ask({ PATH: `${process.env.PATH}:/nowhere` }), "unshare true");
});

test("fakeroot on request is Apptainer's own; sudo that does not work says so", async (t) => {
  const fakeroot = await choosePrivileges("fakeroot");
  assert.equal(fakeroot.mode, "fakeroot");
  assert.deepEqual(fakeroot.flags, ["--fakeroot"]);
  if (process.getuid?.() === 0) {
    assert.equal((await choosePrivileges("sudo")).mode, "sudo");
    return;
  }
  try {
    execFileSync("sudo", ["-n", "true"], { stdio: "ignore" });
    t.diagnostic("sudo works here, so its refusal is not tried");
  } catch {
    await assert.rejects(choosePrivileges("sudo"), /cannot use sudo/);
  }
});

const pem = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;

test("of a bundle only certificates are taken, each once however its lines are broken", () => {
  const text = `# c\n${pem("AAAA\nBBBB")}\n-----BEGIN RSA PRIVATE KEY-----\nK\n-----END RSA PRIVATE KEY-----\n${pem("CC")}`;
  assert.equal(certificates(text).length, 2);
  assert.equal(uniqueCertificates([text, pem("AAAABBBB"), pem("DD")]).length, 3);
});

test("what a build is lent can be read by every user in it, also where the umask forbids that", async (t) => {
  const folder = await folderFor(t);
  const before = process.umask(0o077);
  t.after(() => process.umask(before));
  const lent = await injectHostCa("auto", folder, { certificate: pem("T1dO"), replays: true });
  for (const path of lent!.files)
    assert.equal(statSync(path).mode & 0o777, path.endsWith("/gpgv") ? 0o755 : 0o644, path);
});

test("a bundle that a variable names is lent; without asking for it nothing is", async (t) => {
  const folder = await folderFor(t);
  const own = join(folder, "own.pem");
  await writeFile(own, pem("T1dO"));
  const before = process.env.SSL_CERT_FILE;
  process.env.SSL_CERT_FILE = own;
  t.after(() => {
    if (before === undefined) delete process.env.SSL_CERT_FILE;
    else process.env.SSL_CERT_FILE = before;
  });
  assert.ok(await hasOwnCa());
  const lent = await injectHostCa("auto", folder);
  const text = readFileSync(lent!.files[0]!, "utf8");
  assert.ok(text.includes("T1dO"));
  assert.equal(lent?.env.NODE_EXTRA_CA_CERTS, lent?.env.PIP_CERT);
  assert.equal(await injectHostCa("off", folder), undefined);
});

test("os-release is read with and without quotes", () => {
  const text = 'NAME="Rocky Linux"\nID=\'rocky\'\nID_LIKE="rhel centos fedora"\nVERSION_CODENAME=\n#x\n';
  const fields = parseOsRelease(text);
  assert.deepEqual([fields.ID, fields.ID_LIKE, fields.VERSION_CODENAME], ["rocky", "rhel centos fedora", ""]);
  assert.deepEqual(
    ["x64", "arm64", "ppc64"].map((node) => debianArch(node)),
    ["amd64", "arm64", "ppc64el"],
  );
});

test("the doctor looks at everything, and what is not well carries a remedy", async (t) => {
  const findings = await examineHost(join(await folderFor(t), "not", "there", "yet"));
  const ids = findings.map(({ id }) => id);
  assert.deepEqual(ids, [
    "apptainer",
    "privileges",
    "user-namespaces",
    "apparmor",
    "fuse",
    "subids",
    "newuidmap",
    "squashfs-tools",
    "ca-bundle",
    "build-space",
    "cache-space",
    "build-filesystem",
  ]);
  for (const { id, level, detail, remedy } of findings) {
    assert.ok(detail.length > 0, id);
    if (level !== "ok") assert.ok(remedy, `${id} is ${level} without a remedy`);
  }
});

test("the doctor warns of too little space for another image like the largest", async (t) => {
  const root = await folderFor(t);
  await execute("truncate", ["-s", "900T", join(root, "huge.sif")]).catch(() =>
    execute("truncate", ["-s", "8T", join(root, "huge.sif")]),
  );
  const space = (await examineHost(root)).find(({ id }) => id === "build-space");
  assert.equal(space?.level, "warning");
  assert.match(space?.detail ?? "", /may need \d+/);
});

test("os-release is read with quotes, escapes, indented lines and a repeated field", () => {
  const text =
    'ID=one\n  NAME=\'it is\'\nPRETTY_NAME="a \\"b\\" \\$c"\r\nID=two\n#ID=three\nbroken\nVERSION_ID=\n';
  const expected = { ID: "two", NAME: "it is", PRETTY_NAME: 'a "b" $c', VERSION_ID: "" };
  assert.deepEqual(parseOsRelease(text), expected);
});
