import { basename } from "node:path";
import { Failure } from "../../failure.ts";
import { snapshotContext } from "../../github/context.ts";
import { exportLock, type Format, formatNamed, formats } from "../../lock/export/index.ts";
import type { Licences } from "../../lock/licences/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { imageKey } from "../image-key.ts";
import { lockGiven } from "../lock-given.ts";
import { writeOutput } from "../output.ts";
import { digestStep, doing, say } from "../steps.ts";
import { imageGiven, withArgument } from "../subject.ts";
import { assertComplete } from "../whole-list.ts";

export async function exportPackages(
  subject: string,
  flags: {
    store: string;
    format?: string;
    output?: string;
    prefix?: string;
    licences?: boolean;
    pemPath?: string;
  },
): Promise<void> {
  const format = formatNamed(flags.format);
  if (flags.prefix !== undefined && !format.prefix) {
    throw new Failure("usage", `--prefix cannot be used with the format ${format.name}`, {
      code: "wrong-use",
      why: "this format does not describe one environment",
      remedy: `leave out --prefix, or use one of ${formatsWith("prefix")}`,
    });
  }
  if (flags.licences && !format.licences) {
    throw new Failure("usage", `--licences cannot be used with the format ${format.name}`, {
      code: "wrong-use",
      why: "this format has no place for licences",
      remedy: `leave out --licences, or use one of ${formatsWith("licences")}`,
    });
  }
  const store = absolute(flags.store);
  const { lock, licences } = await withArgument(subject, store, async (given) => {
    const found = await lockGiven(given, store, flags.pemPath);
    if (!flags.licences) return { lock: found };
    return { lock: found, licences: await licencesOf(found, await imageGiven(given, store), flags.pemPath) };
  });
  const text = await exportLock(lock, format.name, {
    ...(flags.prefix ? { prefix: flags.prefix.replace(/(?<=.)\/+$/, "") } : {}),
    ...snapshotOf(lock),
    ...(licences && { licences }),
  });
  await writeOutput(text, flags.output);
  noteEmpty(lock, format);
  assertComplete(lock, subject, format.ecosystems);
}

/** The names of the formats that have this, for a message. */
const formatsWith = (what: "prefix" | "licences") =>
  formats
    .filter((format) => format[what])
    .map(({ name }) => name)
    .join(", ");

/** The licences that an image's packages declare. @throws Failure("usage", "wrong-kind-of-file") where there is only a lock */
async function licencesOf(lock: Lock, path: string, pemPath: string | undefined): Promise<Licences> {
  const kind = await fileKind(path);
  if (kind !== "image" && kind !== "folder" && kind !== "tar archive")
    throw new Failure("usage", "the licences of packages are read from the image, which is not here", {
      code: "wrong-kind-of-file",
      why: `a lock does not have them, and no image lies beside ${path}`,
      remedy: "name the image, or leave out --licences",
    });
  if (kind === "image") await assertImageOf(lock, path);
  const key = await imageKey(pemPath);
  return doing(`Reading licences in ${basename(path)}`, async () => {
    const [{ openImage }, { readLicences }] = await Promise.all([
      import("../../image/open.ts"),
      import("../../lock/licences/read.ts"),
    ]);
    const tree = await openImage(path, key);
    try {
      return await readLicences(lock, tree);
    } finally {
      await tree.close();
    }
  });
}

/** An image that merely lies beside a lock may have the same packages under other licences. */
async function assertImageOf({ image }: Lock, path: string): Promise<void> {
  if (image.sha256 === undefined) return;
  const digest = await digestStep(path);
  if (digest === image.sha256) return;
  throw new Failure("inconclusive", `${path} is not the image of this lock`, {
    code: "lock-of-other-image",
    why: `its sha256 is ${digest}, the lock names ${image.sha256}`,
    remedy: "name the image itself instead of its lock",
  });
}

/** Prints a note about an output without packages, which is valid but rarely intended. */
function noteEmpty(lock: Lock, { name, ecosystems }: Format): void {
  if (!ecosystems?.every((id) => lock.ecosystems[id]?.status === "absent")) return;
  say(`Note: there is no ${ecosystems.join(" or ")} package in this image, so the ${name} file is empty.`);
}

/** The commit and job for GitHub's dependency snapshot, if this runs in a workflow. */
function snapshotOf({ name }: Lock) {
  const snapshot = snapshotContext(process.env, name);
  return snapshot ? { snapshot } : {};
}
