import { basename } from "node:path";
import { z } from "zod";
import { readBounded, readBoundedIfThere } from "./bounded.ts";
import { writeFileInside, writeNewFileInside } from "./inside.ts";

/**
 * Files that say what this program shall do later for the user who wrote them: what it passes on, binds, submits. They
 * lie in a store, and a store may be a clone of a stranger's repository, a copy, or a folder that others write to. So
 * each names its user and its own inode: a file that was written elsewhere, or by another user, cannot name both.
 */
const proofSchema = z.looseObject({
  owner: z.looseObject({ name: z.string(), inode: z.string(), uid: z.number() }),
});

const uid = () => process.getuid?.() ?? -1;

const textOf = (path: string, value: object) => (inode: bigint) =>
  `${JSON.stringify({ ...value, owner: { name: basename(path), inode: String(inode), uid: uid() } })}\n`;

/** Writes an object as JSON with the proof of who wrote it; a plain file of that name is replaced. */
export const writeOwnFile = (root: string, path: string, value: object) =>
  writeFileInside(root, path, textOf(path, value));

/** The same for a file that must not exist yet. @throws Failure where something has that name */
export const writeNewOwnFile = (root: string, path: string, value: object) =>
  writeNewFileInside(root, path, textOf(path, value));

/** What such a file holds, without its proof, and whether this user wrote this very file. */
export interface OwnFile {
  value: unknown;
  isOwn: boolean;
}

/** Reads such a file. @throws Failure as `readBounded`; SyntaxError where it is not JSON */
export async function readOwnFile(path: string, limit: number): Promise<OwnFile> {
  const facts: Facts = { inode: "", uid: -1, nlink: 0n };
  return parse(path, await readBounded(path, limit, { look: (found) => note(facts, found) }), facts);
}

/** {@link readOwnFile}, or undefined where there is nothing of that name. */
export async function readOwnFileIfThere(path: string, limit: number): Promise<OwnFile | undefined> {
  const facts: Facts = { inode: "", uid: -1, nlink: 0n };
  const bytes = await readBoundedIfThere(path, limit, { look: (found) => note(facts, found) });
  return bytes && parse(path, bytes, facts);
}

interface Facts {
  inode: string;
  uid: number;
  nlink: bigint;
}

function note(facts: Facts, found: { ino: bigint; uid: bigint; nlink: bigint }): void {
  Object.assign(facts, { inode: String(found.ino), uid: Number(found.uid), nlink: found.nlink });
}

function parse(path: string, bytes: Buffer, facts: Facts): OwnFile {
  const value: unknown = JSON.parse(bytes.toString("utf8"));
  const said = proofSchema.safeParse(value);
  if (!said.success) return { value, isOwn: false };
  const { owner, ...rest } = said.data;
  const isOwn =
    owner.name === basename(path) &&
    owner.inode === facts.inode &&
    owner.uid === uid() &&
    facts.uid === uid() &&
    facts.nlink === 1n;
  return { value: rest, isOwn };
}
