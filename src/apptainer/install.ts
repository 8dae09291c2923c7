import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { apt } from "./apt.ts";
import { rootPrefix, withVariables } from "./asroot.ts";
import { type DebianSource, installPrivately, missingTools } from "./debian.ts";
import { type Apptainer, examineProgram, findApptainer, privateRoot } from "./find.ts";
import { alone } from "./guard.ts";
import { makeReady } from "./host.ts";

export interface InstallOptions {
  debian?: DebianSource;
  /** Told of every step and of every change to the host. */
  note?: (text: string) => void;
}

/** Installs what builds need besides from the machine's own apt; as far as that is possible. */
async function installTools(asRoot: string[] | undefined, note: (text: string) => void): Promise<void> {
  const missing = await missingTools();
  if (missing.length === 0) return;
  if (!asRoot) {
    throw new Failure(
      "infrastructure",
      `Building images needs packages that are missing: ${missing.join(", ")}`,
      {
        why: "Installing them takes root, or sudo without a password.",
        remedy: `Ask for \`apt-get install ${missing.join(" ")}\`.`,
      },
    );
  }
  note(`Installing ${missing.join(", ")}`);
  const variables = { DEBIAN_FRONTEND: "noninteractive" };
  const options = ["-q", "-y", "--no-install-recommends", "-oDPkg::Lock::Timeout=300"];
  const install = withVariables(asRoot, variables, ["apt-get", ...options, "install", ...missing]);
  try {
    await apt("Installing packages", install);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // Lists may be missing (a fresh container) or older than the mirror.
    await apt("Reading the package lists", withVariables(asRoot, variables, ["apt-get", "-q", "update"]));
    await apt("Installing packages", install);
  }
}

/**
 * Makes sure that there is an Apptainer that builds images here, and that the host lets it.
 * @throws Failure where no verified way leads to one
 */
export async function ensureApptainer(options: InstallOptions = {}): Promise<Apptainer> {
  const note = options.note ?? (() => {});
  const asRoot = await rootPrefix();
  const found = await findApptainer();
  if (found) {
    await makeReady(asRoot, note);
    return found;
  }
  const root = privateRoot();
  await mkdir(root, { recursive: true });
  return alone(join(root, ".lock"), async () => {
    // Whoever held the lock before us may have done the work.
    const meanwhile = await findApptainer();
    if (meanwhile) return meanwhile;
    for (const name of await readdir(root)) {
      if (name.startsWith(".new-")) await rm(join(root, name), { recursive: true, force: true });
    }
    const work = await mkdtemp(join(tmpdir(), "stx-apptainer-"));
    try {
      await installTools(asRoot, note);
      const command = await installPrivately(root, work, options.debian ?? {}, note);
      await makeReady(asRoot, note);
      const installed = await examineProgram(command);
      if (!installed) throw new Failure("infrastructure", `The installed ${command} does not run`);
      note(`Installed Apptainer ${installed.version} in ${root}`);
      return installed;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}
