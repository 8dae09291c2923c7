import { dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { Folder } from "../files/folder.ts";
import { openInside } from "../files/inside.ts";
import { removeEntry } from "../files/remove-tree.ts";
import type { Privileges } from "../host/privileges.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/** Folders of one build in its scratch. */
export interface BuildScratch {
  tmp: string;
  varTmp: string;
  work: string;
  /** What `work` shows where it is an overlay: an empty folder, what is written, and the overlay's own. */
  lower: string;
  upper: string;
  overlay: string;
  cache: string;
  ca: string;
  image: string;
}

/**
 * Creates the folders of one build below its scratch folder.
 * @throws Failure if the folder cannot be created, or has a name that Apptainer cannot mount
 */
export async function makeBuildScratch(request: { scratch: string }): Promise<BuildScratch> {
  if (/[,:"\n]/.test(request.scratch)) {
    throw new Failure("usage", `cannot use the scratch folder ${request.scratch}`, {
      code: "scratch-unusable",
      why: "Apptainer cannot mount a path that contains a comma, a colon or a double quote",
      remedy: "choose a folder without these characters with --tmp",
    });
  }
  const inside = (name: string) => join(request.scratch, name);
  const scratch: BuildScratch = {
    tmp: inside("tmp"),
    varTmp: inside("var-tmp"),
    work: inside("work"),
    lower: inside("lower"),
    upper: inside("upper"),
    overlay: inside("overlay"),
    ca: inside("ca"),
    cache: inside("cache"),
    image: inside("image.sif"),
  };
  const at = await openInside(dirname(request.scratch), request.scratch, "make folders").catch((error) => {
    throw fileFailure(error, `could not create the scratch folder ${request.scratch}`);
  });
  try {
    for (const folder of ["work", "lower", "upper", "overlay", "ca", "cache"]) await at.make(folder, 0o700);
    // Programs expect /tmp and /var/tmp to be world-writable.
    for (const folder of ["tmp", "var-tmp"]) await makeWorldWritable(at, folder);
  } catch (error) {
    throw fileFailure(error, `could not create the scratch folder ${request.scratch}`);
  } finally {
    await at.close();
  }
  return scratch;
}

async function makeWorldWritable(parent: Folder, name: string): Promise<void> {
  await parent.make(name, 0o700);
  const folder = await parent.folder(name);
  await folder.chmod(0o1777).finally(() => folder.close());
}

/** Removes folders and files below `scratch` in which a build may have left files that belong to other user ids. */
export async function removeBuildScratch(
  scratch: string,
  names: string[],
  privileges: Privileges,
): Promise<void> {
  const parent = await Folder.open(scratch);
  try {
    for (const name of names) {
      // What cannot be removed now is removed with the whole scratch folder, or by the next run.
      await removeEntry(parent, name).catch(() => removeAsOwner(parent, [name], privileges).catch(() => {}));
    }
  } finally {
    await parent.close();
  }
}

/**
 * Removes what builds left under other user ids, in a namespace where those ids are ours.
 * @param folder the open folder with the entries `names`; `rm` begins there and follows no link below it (fts(3))
 */
export async function removeAsOwner(folder: Folder, names: string[], privileges: Privileges): Promise<void> {
  const asOwner = privileges.asOwner ?? privileges.wrap;
  const [command, ...args] = asOwner(["rm", "-rf", "--", ...names.map((name) => `./${name}`)]);
  const limits = { env: scrubbedEnvironment(), timeLimitMs: 5 * 60_000 };
  const { code, stderr } = await run(command!, args, { cwd: folder.reference, ...limits });
  if (code !== 0) throw new Error(stderr.trim());
}
