import { constants } from "node:fs";
import { chmod, mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { openStore } from "../../store/open.ts";
import { VaultFolder } from "../../vault/keep/folder.ts";
import { vaultFolder } from "../../vault/session.ts";
import { type ExportedPart, VaultArchive } from "../../vault/travel/archive.ts";
import { assertBuildId } from "../../vault/travel/import.ts";
import { assertTakeable, placeBuild } from "./travel.ts";

/** A build from an exported file. */
export interface UnpackedBuild {
  buildId: string;
  /** Folder with the files that its recipe copies. */
  context: string;
  close(): Promise<void>;
}

/**
 * Takes the files of a build from an exported vault: lock, recipes and image go into the store if it does not have
 * them, and the files that the recipe copies into a private folder. The vault's bodies stay in the export.
 * @throws Failure("usage") for an export without its build
 */
export async function unpackBuild(path: string, to: string): Promise<UnpackedBuild> {
  const store = await openStore(to);
  const archive = await VaultArchive.open(path);
  const context = await mkdtemp(join(tmpdir(), "stx-context-"));
  const close = () => rm(context, { recursive: true, force: true });
  try {
    assertBuildId(archive.buildId);
    if (!archive.part("lock")) {
      throw new Failure("usage", `${path} has no lock`, {
        code: "vault-export-damaged",
        why: "it was exported without its build",
        remedy: "give the build's files with --lock and --recipe",
      });
    }
    const vault = new VaultFolder(vaultFolder(store));
    await vault.make();
    const read = async (part: ExportedPart) => archive.read(part.sha256);
    await assertTakeable(path, archive.buildId, archive.parts, read, store, vault);
    await placeBuild(store, vault, archive.buildId, archive.parts, read);
    await unpackContext(archive, context);
    return { buildId: archive.buildId, context, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    await archive.close();
  }
}

/**
 * Runs `use` with a private folder of the files that the recipe copies, taken from an exported vault.
 * @throws Failure("inconclusive") for an export that is damaged
 */
export async function withVaultContext<T>(path: string, use: (context: string) => Promise<T>): Promise<T> {
  const context = await mkdtemp(join(tmpdir(), "stx-context-"));
  try {
    const archive = await VaultArchive.open(path);
    await unpackContext(archive, context).finally(() => archive.close());
    return await use(context);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

async function unpackContext(archive: VaultArchive, folder: string): Promise<void> {
  const part = archive.part("context");
  if (!part) return;
  for (const { name, mode, read } of await archive.filesOf(part)) {
    if (
      name.startsWith("/") ||
      name
        .replace(/\/$/, "")
        .split("/")
        .some((piece) => piece === "" || piece === "." || piece === "..")
    ) {
      throw new Failure("inconclusive", `invalid path ${JSON.stringify(name)} in ${archive.path}`, {
        code: "vault-export-damaged",
        why: "it leads out of the folder that it belongs to",
        remedy: "make the export again with `stx-container vault export`",
      });
    }
    const path = join(folder, name);
    if (name.endsWith("/")) {
      await mkdir(path, { recursive: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = constants;
    const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    try {
      for await (const bytes of read() as AsyncIterable<Buffer>) await file.write(bytes);
    } finally {
      await file.close();
    }
    await chmod(path, mode);
  }
}
