import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { toolFolders } from "../../src/apptainer/find.ts";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { Failure } from "../../src/failure.ts";
import { type ImageKey, passphraseOf } from "../../src/image/encryption/key.ts";
import { openImage } from "../../src/image/open.ts";
import { readSif } from "../../src/image/sif.ts";
import { parseLock } from "../../src/lock/read.ts";
import { commandFile } from "../support/command.ts";
import { sifBytes } from "../support/sif.ts";
import { makeSquashfs, temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);
const root = at("root");
const passphrase = "not so secret";
const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
const keys = pair();

before(() => {
  chmodSync(folder.path, 0o755);
  mkdirSync(join(root, "etc"), { recursive: true });
  // What does not pack spans blocks of every name; what packs well, and a hole, lie between.
  writeFileSync(join(root, "etc/random"), randomBytes(3_000_001));
  writeFileSync(join(root, "etc/even"), "the same line again\n".repeat(100_000));
  writeFileSync(join(root, "etc/sparse"), "");
  truncateSync(join(root, "etc/sparse"), 1_000_000);
  for (let n = 0; n < 300; n++) writeFileSync(join(root, `etc/small${n}`), randomBytes(n));
  symlinkSync("random", join(root, "etc/link"));
});

async function digestOf(path: string, key?: ImageKey): Promise<Map<string, string>> {
  const tree = await openImage(path, key);
  try {
    return await tree.digests();
  } finally {
    await tree.close();
  }
}

/** Every file of the root is there with its content; what Apptainer adds (`/.singularity.d`, …) may be there, too. */
async function holdsTheSame(path: string, key: ImageKey): Promise<void> {
  const [expected, found] = [await digestOf(root), await digestOf(path, key)];
  assert.equal(expected.size, 303);
  assert.deepEqual(
    [...expected].filter(([name, digest]) => found.get(name) !== digest),
    [],
  );
}

function refuses(path: string, key: ImageKey | undefined, why: RegExp) {
  return assert.rejects(digestOf(path, key), (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.kind, "inconclusive");
    assert.match(error.why ?? "", why);
    return true;
  });
}

test("an encrypted key that is none is refused, however short", () => {
  for (const bytes of [[], [4], [4, 0x84], [4, 0x84, 0], [4, 0x82, 1], [4, 5, 0], [4, 0x89, 0, 0, 0, 0]]) {
    const message = `-----BEGIN MESSAGE-----\n${Buffer.from(bytes).toString("base64")}\n-----END MESSAGE-----\n`;
    assert.throws(
      () => passphraseOf("x.sif", message, { pem: keys.privateKey }),
      (error) => error instanceof Failure && /not an RSA message/.test(error.why ?? ""),
    );
  }
});

/** A copy with one bit flipped. */
function flipped(path: string, position: number): string {
  const bytes = readFileSync(path);
  bytes[position]! ^= 4;
  writeFileSync(`${path}.flipped`, bytes);
  return `${path}.flipped`;
}

const without = (name: string) => spawnSync("which", [name]).status !== 0 && `${name} is not installed`;

/** gocryptfs mounts what it fills. */
const fuse = statSync("/dev/fuse", { throwIfNoEntry: false });
const noFuse = !fuse || (fuse.mode & 0o006) !== 0o006 ? "ordinary users may not use /dev/fuse here" : false;

suite("encrypted by Apptainer as an ordinary user (gocryptfs)", {
  skip: without("gocryptfs") || noFuse,
}, () => {
  before(
    async () => {
      const apptainer = await ensureApptainer();
      const work = at("user");
      execFileSync("cp", ["-r", root, `${work}-root`]);
      mkdirSync(work);
      const anybody = 65534;
      const isRoot = process.getuid?.() === 0;
      if (isRoot) {
        chownSync(work, anybody, anybody);
        execFileSync("chown", ["-R", `${anybody}:${anybody}`, `${work}-root`]);
      }
      // Root in a container encrypts by LUKS, which takes the kernel's device mapper.
      const asUser = ["setpriv", `--reuid=${anybody}`, `--regid=${anybody}`, "--clear-groups"];
      writeFileSync(at("public.pem"), keys.publicKey);
      for (const [name, flags, variables] of [
        ["rsa.sif", ["--pem-path", at("public.pem")], {}],
        ["passphrase.sif", [], { APPTAINER_ENCRYPTION_PASSPHRASE: passphrase }],
      ] as const) {
        const argv = ["build", "--encrypt", ...flags, join(work, name), `${work}-root`];
        const [command, ...args] = [...(isRoot ? asUser : []), apptainer.command, ...argv];
        const PATH = [...toolFolders(apptainer), process.env.PATH].join(":");
        execFileSync(command!, args, { env: { PATH, HOME: work, ...variables }, stdio: "pipe", cwd: work });
      }
    },
    { timeout: 3_600_000 },
  );

  test("the private key opens what the public key closed", async () => {
    assert.equal((await readSif(at("user/rsa.sif"))).primary.fs, "gocryptfs");
    await holdsTheSame(at("user/rsa.sif"), { pem: keys.privateKey });
  });

  test("the passphrase opens what it closed", () => holdsTheSame(at("user/passphrase.sif"), { passphrase }));

  test("freeze takes the key as Apptainer does: a flag for the file, variables for file, text and passphrase", () => {
    const freeze = (name: string, flags: string[], variables: Record<string, string>) =>
      execFileSync(process.execPath, [commandFile, "freeze", at(`user/${name}.sif`), ...flags], {
        env: { PATH: process.env.PATH, ...variables },
        encoding: "utf8",
      });
    writeFileSync(at("private.pem"), keys.privateKey);
    for (const text of [
      freeze("rsa", ["--pem-path", at("private.pem")], {}),
      freeze("rsa", [], { APPTAINER_ENCRYPTION_PEM_PATH: at("private.pem") }),
      freeze("rsa", [], { SINGULARITY_ENCRYPTION_PEM_DATA: keys.privateKey }),
      freeze("passphrase", [], { APPTAINER_ENCRYPTION_PASSPHRASE: passphrase }),
    ])
      assert.match(parseLock(text, "lock").image.contentDigest ?? "", /^[0-9a-f]{64}$/);
  });

  test("without a key, with another or with one of the other kind it says so", async () => {
    await refuses(at("user/rsa.sif"), undefined, /no key was given/);
    await refuses(at("user/rsa.sif"), { pem: pair().privateKey }, /RSA key does not fit/);
    await refuses(at("user/rsa.sif"), { pem: keys.publicKey }, /RSA key does not fit/);
    await refuses(at("user/rsa.sif"), { passphrase }, /only a passphrase was given/);
    await refuses(at("user/passphrase.sif"), { passphrase: "guessed" }, /does not fit/);
    await refuses(at("user/passphrase.sif"), { pem: keys.privateKey }, /only an RSA key was given/);
  });

  test("a flipped bit of the data is found, and the block named", async () => {
    const { primary } = await readSif(at("user/passphrase.sif"));
    const changed = flipped(at("user/passphrase.sif"), primary.offset + primary.size / 2);
    await refuses(changed, { passphrase }, /block \d+ of its encrypted file system was changed/);
  });

  test("settings that would take all memory, or that nothing takes, are refused", async () => {
    const work = at("hostile");
    const { primary } = await readSif(at("user/passphrase.sif"));
    const inner = at("inner.squashfs");
    writeFileSync(inner, readFileSync(at("user/passphrase.sif")).subarray(primary.offset));
    execFileSync("unsquashfs", ["-quiet", "-no-progress", "-dest", work, inner], { stdio: "pipe" });
    const config = join(work, "gocryptfs.conf");
    chmodSync(config, 0o600);
    const given = readFileSync(config, "utf8");
    for (const [n, why] of [
      ["1073741824", /over 1 GiB of memory/],
      ["65535", /what scrypt does not take/],
    ] as const) {
      writeFileSync(config, given.replace(/"N": 65536/, `"N": ${n}`));
      const content = readFileSync(makeSquashfs(work, at("outer.squashfs")));
      writeFileSync(at("hostile.sif"), sifBytes([{ type: 0x4004, content, partition: [6, 2, "02"] }]));
      await refuses(at("hostile.sif"), { passphrase }, why);
    }
  });
});

// Apptainer as root writes through the kernel's device mapper, which containers lack; cryptsetup can do without.
// Its lock lies where only root may write: others give it a /run of their own.
const [shell, ...asRoot] =
  process.getuid?.() === 0
    ? ["env"]
    : [
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        'mount -t tmpfs none /run && exec "$@"',
        "sh",
      ];
const noLock =
  spawnSync(shell!, [...asRoot, "true"]).status !== 0 && "cryptsetup takes root or a user namespace";

suite("encrypted as by root (LUKS2)", { skip: without("cryptsetup") || noLock }, () => {
  /** What `cryptsetup` makes of the root's squashfs, as the partition that Apptainer would put into a SIF. */
  function encrypted(name: string, settings: readonly string[]): string {
    const volume = makeSquashfs(root, at(`${name}.luks`));
    truncateSync(volume, 40 * 1024 * 1024);
    const base = ["reencrypt", "--encrypt", "--type", "luks2", "--reduce-device-size", "32M", "--batch-mode"];
    const argv = [...base, "--key-file", "-", "--pbkdf-force-iterations", ...settings, volume];
    execFileSync(shell!, [...asRoot, "cryptsetup", ...argv], {
      input: passphrase,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const content = readFileSync(volume);
    writeFileSync(at(`${name}.sif`), sifBytes([{ type: 0x4004, content, partition: [5, 2, "02"] }]));
    return at(`${name}.sif`);
  }

  const settings: [string, string[]][] = [
    ["argon2id, sectors of 512 bytes", ["4", "--pbkdf-memory", "65536", "--sector-size", "512"]],
    ["argon2id, sectors of 4096 bytes", ["4", "--pbkdf-memory", "65536", "--sector-size", "4096"]],
    ["pbkdf2, a key of 256 bits", ["1000", "--pbkdf", "pbkdf2", "--key-size", "256"]],
  ];
  settings.forEach(([what, flags], n) => {
    test(`the passphrase opens it: ${what}`, () =>
      holdsTheSame(encrypted(`luks${n}`, flags), { passphrase }));
  });

  test("another passphrase, a changed header and other ciphers are refused", async () => {
    const pbkdf2 = ["1000", "--pbkdf", "pbkdf2"];
    const image = encrypted("refused", pbkdf2);
    const { primary } = await readSif(image);
    await refuses(image, { passphrase: "guessed" }, /does not fit/);
    await refuses(flipped(image, primary.offset + 5000), { passphrase }, /its own checksum/);
    await refuses(flipped(image, primary.offset + 3), { passphrase }, /no LUKS2 header/);
    const other = encrypted("cbc", [...pbkdf2, "--cipher", "aes-cbc-essiv:sha256", "--key-size", "256"]);
    await refuses(other, { passphrase }, /settings are not among those/);
  });
});
