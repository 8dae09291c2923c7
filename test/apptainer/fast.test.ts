import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { buildImage } from "../../src/apptainer/build.ts";
import type { Compression } from "../../src/apptainer/compression.ts";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { openLog } from "../../src/files/log.ts";
import { canonicalDigest } from "../../src/image/canonical.ts";
import { openImage } from "../../src/image/open.ts";
import { busyboxRecipe, folderFor, needPrograms, staticBusybox } from "./support.ts";

const epoch = 1_700_000_000;

/** Where a squashfs superblock has the number of its compression, and those numbers (kernel, fs/squashfs/squashfs_fs.h). */
const compressionAt = 20;
const numbers = { gzip: 1, zstd: 6 };

/** What depends on the file system: links of both kinds, owners, set-id, attributes, capabilities, renames, holes. */
const post = `mkdir -p /srv/a/b /tmp /etc
echo one >/srv/a/file
ln /srv/a/file /srv/a/b/same
ln -s /srv/a/nothing /srv/link
mv /srv/a /srv/moved
mkfifo /srv/queue
chown 6:12 /srv/moved/b
chmod 3777 /srv/moved/b
cp /bin/busybox /srv/set-id; chmod 6755 /srv/set-id
truncate -s 3000000 /srv/hole
rm -r /srv/moved/b; mkdir /srv/moved/b; touch /srv/moved/b/new
dd if=/dev/zero of=/srv/synced bs=4k count=3 conv=fsync 2>/dev/null
echo "the folder is $(grep -c volatile /proc/self/mountinfo) times volatile"`;

test("the fast way and the plain way of building give equal trees", async (t) => {
  await needPrograms({ setfattr: "attr" });
  const folder = await folderFor(t);
  const busybox = await staticBusybox(folder);
  const apptainer = await ensureApptainer({});
  const attributes = "    setfattr -n user.note -v x $APPTAINER_ROOTFS/etc/noted\n";
  const recipe = busyboxRecipe(busybox, post).replace(
    "\n%post",
    `    touch $APPTAINER_ROOTFS/etc/noted\n${attributes}\n%post`,
  );
  await writeFile(join(folder, "it.def"), recipe);
  /** Builds it. @param scratch with a backslash in its name no overlay is laid over it */
  const build = async (scratch: string, compression: Compression) => {
    const [image, logFile] = [join(folder, `${compression}.sif`), join(folder, `${compression}.log`)];
    await mkdir(join(folder, scratch));
    const log = await openLog(folder, logFile);
    await buildImage({
      apptainer,
      recipe: join(folder, "it.def"),
      image,
      context: folder,
      buildArgs: {},
      settings: { privileges: "auto", hostCa: "off", passEnv: [], timeLimitMs: 3_600_000 },
      scratch: join(folder, scratch),
      postEnv: {},
      sourceDateEpoch: epoch,
      log,
      onLine: () => {},
      compression,
    }).finally(() => log.close());
    const tree = await openImage(image);
    // The date of the build is in the labels of Apptainer before 1.5.
    const paths = [...tree.entries.values()].filter(({ path }) => path !== "/.singularity.d/labels.json");
    const digest = await canonicalDigest(
      {
        ...tree,
        entries: new Map(paths.map((each) => [each.path, each])),
        digests: (...args) => tree.digests(...args),
      },
      epoch,
    );
    const noted = tree.entries.get("/etc/noted")?.xattrs;
    await tree.close();
    const bytes = await readFile(image);
    const packing = bytes.readUInt16LE(bytes.indexOf("hsqs") + compressionAt);
    return { digest, noted, packing, log: await readFile(logFile, "utf8") };
  };
  const plain = await build("plain\\way", "gzip");
  const fast = await build("fast-way", "fastest");
  assert.deepEqual(Object.keys(plain.noted ?? {}), ["user.note"]);
  assert.equal(fast.digest, plain.digest);
  const small = await build("small", "zstd");
  assert.equal(small.digest, plain.digest);
  assert.deepEqual([plain.packing, small.packing], [numbers.gzip, numbers.zstd]);
  assert.match(plain.log, /is 0 times volatile/);
  if (process.getuid?.() === 0) assert.match(fast.log, /is [1-9] times volatile/);
  else t.diagnostic("only root lays an overlay over its scratch, so both builds were plain");
});
