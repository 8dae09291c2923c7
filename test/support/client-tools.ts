import { execFile } from "node:child_process";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { packageIndexes } from "../../scripts/machine.ts";

const run = promisify(execFile);
const cache = join(import.meta.dirname, "../../.cache/clients");

/** Installs something once into the checkout's cache. @returns why it could not be, or undefined */
async function once(marker: string, install: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await access(marker);
    return undefined;
  } catch {
    // Not installed yet.
  }
  await mkdir(cache, { recursive: true });
  try {
    await install();
    return undefined;
  } catch (error) {
    return String(error).split("\n")[0];
  }
}

const env = () => ({ ...process.env, ...packageIndexes() });

/** A folder with the programs of some Python packages (`["uv==0.13.9"]`), or why it is not there. */
export async function pythonTools(
  name: string,
  packages: string[],
): Promise<{ bin: string } | { missing: string }> {
  const venv = join(cache, name);
  const bin = join(venv, "bin");
  const missing = await once(join(venv, "complete"), async () => {
    await run("python3", ["-m", "venv", venv], { timeout: 3_600_000 });
    await run(join(bin, "pip"), ["install", "--quiet", ...packages], { env: env(), timeout: 3_600_000 });
    await run("touch", [join(venv, "complete")]);
  });
  return missing === undefined ? { bin } : { missing: `pip could not install ${packages}: ${missing}` };
}

/** A folder with the programs of some npm packages (`["pnpm@10.34.8"]`), or why it is not there. */
export async function npmTools(
  name: string,
  packages: string[],
): Promise<{ bin: string } | { missing: string }> {
  const folder = join(cache, name);
  const missing = await once(join(folder, "node_modules/.bin"), async () => {
    await mkdir(folder, { recursive: true });
    const args = ["install", "--no-audit", "--no-fund", "--prefix", folder, ...packages];
    await run("npm", args, { env: env(), timeout: 3_600_000 });
  });
  const bin = join(folder, "node_modules/.bin");
  return missing === undefined ? { bin } : { missing: `npm could not install ${packages}: ${missing}` };
}
