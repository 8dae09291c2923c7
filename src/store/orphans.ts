import { readdirSync, readFileSync, statSync } from "node:fs";

/**
 * Processes whose environment names a path below `folder`, according to /proc; those of other users are not visible.
 */
function processesIn(folder: string): number[] {
  const mentions = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
    } catch {
      // It has ended, or belongs to another user.
      return false;
    }
  };
  try {
    return readdirSync("/proc")
      .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
      .map(Number);
  } catch {
    // There is no /proc here.
    return [];
  }
}

/**
 * Ends processes that a killed owner's builds left running: they would continue for hours and write into its scratch
 * folder. They are recognized by their environment, in which Apptainer puts its scratch folders and its root file
 * system, so that a process with a reused number is never mistaken for one.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
export async function endOrphans(scratch: string): Promise<void> {
  // Nothing in another user's folder says what this user runs.
  if (statSync(scratch).uid !== process.getuid?.()) return;
  const name = Buffer.from(scratch).toString("latin1");
  for (let round = 0; round < 20; round++) {
    const found = processesIn(name);
    if (found.length === 0) return;
    for (const pid of found) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended, or belongs to root.
      }
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
