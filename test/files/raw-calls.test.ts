import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const src = join(import.meta.dirname, "../../src");

/** What of node:fs writes, removes or renames; `open` only where its flags say so, which a reader of the list sees. */
const writing =
  /^(?:appendFile|chmod|chown|copyFile|cp|createWriteStream|fchmod|fchown|ftruncate|futimes|lchmod|lchown|link|lutimes|mkdir|mkdtemp|mkdtempDisposable|rename|rm|rmdir|symlink|truncate|unlink|utimes|writeFile|write|writev)(?:Sync)?$/;

/**
 * Rooms that write by themselves, and why they may. Stores and scratch are written by files/ alone: there a link, a
 * copy or somebody else's folder may lie.
 */
const allowed: Record<string, string[]> = {
  // A folder that mkdtemp made for this run below the runner's temporary folder.
  "actions/apptainer.ts": ["rm"],
  "actions/attest.ts": ["writeFile"],
  "actions/evidence.ts": ["mkdir", "rename"],
  "actions/main.ts": ["mkdtemp", "rm"],
  "actions/recorded.ts": ["mkdir", "mkdtemp", "writeFile"],
  "actions/verify.ts": ["rename", "rm"],
  "actions/vault.ts": ["rename"],
  "github/artifacts.ts": ["mkdir", "mkdtemp", "rm"],
  "github/cache.ts": ["mkdir", "rm"],
  "github/git.ts": ["mkdtemp", "rm", "writeFile"],
  "vault/network.ts": ["mkdtemp", "rm"],
  // Folders that mkdtemp made for this run below the temporary folder.
  "operations/deploy/ssh/gate.ts": ["mkdtemp", "rm", "writeFile"],
  "operations/vault/run.ts": ["mkdtemp", "rm"],
  "operations/vault/unpack.ts": ["chmod", "mkdir", "mkdtemp", "rm"],
  // The file that the runner made for the job's summary.
  "github/summary.ts": ["appendFile"],
  // The user's own Apptainer below the cache folder, and an installation's work below mkdtemp's folder.
  "apptainer/install/apt.ts": ["mkdir", "writeFile"],
  "apptainer/install/ensure.ts": ["mkdtemp", "rm"],
  "apptainer/install/kept-packages.ts": ["copyFile", "mkdir", "rm"],
  "apptainer/install/prefix.ts": ["chmod", "cp", "mkdir", "mkdtemp", "rename", "rm", "symlink"],
  "apptainer/install/upstream.ts": ["cp", "mkdir", "writeFile"],
  // A device or pipe that the user named with --output, and the mode of a file that was replaced there.
  "cli/output.ts": ["chmod", "writeFile"],
  // A zip file at a path that the user named, written beside it and renamed; and one unpacked below mkdtemp's folder.
  "operations/bundle/write.ts": ["createWriteStream", "rename", "rm"],
  // A vault that is exported beside that zip file, for as long as it is packed.
  "cli/commands/bundle.ts": ["rm"],
  // What a user gave, unpacked or fetched into a private folder.
  "operations/given/private-folder.ts": ["chmod", "createWriteStream", "mkdir", "rmSync"],
  "operations/given/fetched.ts": ["rename"],
  // The images of the same run, in the runner's folder for this job; a recipe in the job's own scratch folder, and a
  // folder of the checkout for an archive, which is placed there only where nothing is yet.
  "actions/parents.ts": ["mkdir"],
  "actions/source.ts": ["mkdir", "writeFile"],
  "github/fetching-repository.ts": ["mkdtemp"],
  // Private folders and files of one build or packing, in its own scratch folder.
  "apptainer/pack.ts": ["mkdir", "writeFile"],
  "apptainer/secrets.ts": ["writeFile"],
  "apptainer/binds.ts": ["mkdir", "writeFile"],
  // One build's folder in the scratch of the search, which only this run can write to.
  "operations/bisect/attempt.ts": ["rm"],
  // A new archive in the folder that the user named for what is recovered, and the modes of new files there.
  "image/tar-file.ts": ["ftruncateSync", "writeSync"],
  "operations/recover/recover.ts": ["chmod", "rm"],
  // A sandbox at a path that the user named: made beside it under a new name, and renamed.
  "operations/sandbox/change.ts": ["cp", "mkdtemp"],
  "operations/sandbox/create.ts": ["mkdir", "rename"],
  "operations/sandbox/finish.ts": ["mkdir", "rename"],
  // A pulled image at a path that the user named, likewise.
  "operations/transfer/pull.ts": ["mkdir", "rename", "rm", "writeFile"],
  // A key at a path that the user named; files for ssh-keygen below mkdtemp's folder.
  "signing/keygen.ts": ["link", "rm"],
  "signing/ssh-keygen.ts": ["chmod", "mkdtemp", "rm", "writeFile"],
  // The user's own cache.
  // Standard output and error.
  "cli/commands/exec.ts": ["writeSync"],
  "cli/main.ts": ["writeSync"],
  // Bodies under random names, in folders that were opened without following a link.
  "vault/keep/folder.ts": ["rename", "rm"],
  // An export, at a path that the user named.
  "vault/travel/layout.ts": ["createWriteStream", "rename", "rm"],
};

/** Names that a module takes from node:fs, `fs.name` of a whole import included. */
function namesOf(text: string): string[] {
  const found: string[] = [];
  for (const [, names] of text.matchAll(/import\s*\{([^}]*)\}\s*from\s*"node:fs(?:\/promises)?"/g))
    found.push(...(names as string).split(",").map((name) => name.trim().split(/\s+as\s+/)[0] as string));
  for (const [, whole] of text.matchAll(
    /import\s*(?:\*\s*as\s+)?(\w+)\s*(?:,\s*\{[^}]*\})?\s*from\s*"node:fs(?:\/promises)?"/g,
  ))
    for (const [, name] of text.matchAll(new RegExp(`\\b${whole}\\.(?:promises\\.)?(\\w+)`, "g")))
      found.push(name as string);
  return found.filter((name) => writing.test(name)).sort();
}

test("only files/ writes into folders where other people's files may be", () => {
  const found: Record<string, string[]> = {};
  for (const path of globSync("**/*.ts", { cwd: src }).sort()) {
    if (path.startsWith("files/")) continue;
    const names = [...new Set(namesOf(readFileSync(join(src, path), "utf8")))];
    if (names.length > 0) found[path] = names;
  }
  assert.deepEqual(found, allowed);
});
