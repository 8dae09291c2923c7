import { readdirSync, readFileSync, statSync } from "node:fs";

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder: string): number[] {
  const mentions = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
    } catch {
      // It ended meanwhile, or is not ours to look into.
      return false;
    }
  };
  try {
    return readdirSync("/proc")
      .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
      .map(Number);
  } catch {
    // No /proc here.
    return [];
  }
}

/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
export async function endOrphans(scratch: string): Promise<void> {
  // Another user's folder does not show what this user runs.
  if (statSync(scratch).uid !== process.getuid?.()) return;
  const name = Buffer.from(scratch).toString("latin1");
  for (let round = 0; round < 20; round++) {
    const found = processesIn(name);
    if (found.length === 0) return;
    for (const pid of found) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It ended meanwhile, or is root's.
      }
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
