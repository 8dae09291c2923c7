import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { packageIndexes } from "../../scripts/machine.ts";
import { withLock } from "../../src/files/lock.ts";

const run = promisify(execFile);
const cache = join(import.meta.dirname, "../../.cache/clients");

/** Milliseconds that the installation of another file's test is waited for; only a hang takes as long. */
const waitMs = 60 * 60_000;

/**
 * Installs something once into a folder of the checkout's cache; a file's tests that want it meanwhile wait.
 * @returns why it could not be, or undefined
 */
async function once(name: string, install: () => Promise<unknown>): Promise<string | undefined> {
  await mkdir(join(cache, name), { recursive: true });
  const complete = join(cache, name, "complete");
  return withLock(cache, join(cache, `${name}.lock`), { what: name, waitMs }, async () => {
    if (existsSync(complete)) return undefined;
    try {
      await install();
      await writeFile(complete, "");
      return undefined;
    } catch (error) {
      return String(error).split("\n")[0];
    }
  });
}

const env = () => ({ ...process.env, ...packageIndexes() });

/** A folder with the programs of some Python packages (`["uv==0.13.9"]`), or why it is not there. */
export async function pythonTools(
  name: string,
  packages: string[],
): Promise<{ bin: string } | { missing: string }> {
  const venv = join(cache, name);
  const bin = join(venv, "bin");
  const missing = await once(name, async () => {
    await run("python3", ["-m", "venv", venv], { timeout: 3_600_000 });
    await run(join(bin, "pip"), ["install", "--quiet", ...packages], { env: env(), timeout: 3_600_000 });
  });
  return missing === undefined ? { bin } : { missing: `pip could not install ${packages}: ${missing}` };
}

/** A folder with the programs of some npm packages (`["pnpm@10.34.8"]`), or why it is not there. */
export async function npmTools(
  name: string,
  packages: string[],
): Promise<{ bin: string } | { missing: string }> {
  const folder = join(cache, name);
  const missing = await once(name, async () => {
    const args = ["install", "--no-audit", "--no-fund", "--prefix", folder, ...packages];
    await run("npm", args, { env: env(), timeout: 3_600_000 });
  });
  const bin = join(folder, "node_modules/.bin");
  return missing === undefined ? { bin } : { missing: `npm could not install ${packages}: ${missing}` };
}

/** Where Go keeps what it compiled: the standard library alone takes it a quarter of a minute. */
export const goCache = join(cache, "go-build");

/** A folder with the programs of some Go packages (`["example.org/cmd/tool@v1.0.0"]`), or why it is not there. */
export async function goTools(
  name: string,
  packages: string[],
): Promise<{ bin: string } | { missing: string }> {
  const bin = join(cache, name);
  const missing = await once(name, () =>
    run("go", ["install", ...packages], {
      env: { ...env(), GOBIN: bin, GOCACHE: goCache },
      timeout: 3_600_000,
    }),
  );
  return missing === undefined ? { bin } : { missing: `go could not install ${packages}: ${missing}` };
}
