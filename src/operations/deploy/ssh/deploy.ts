import { lstat } from "node:fs/promises";
import { sha256 } from "../../../files/digest.ts";
import { readHistoryLines } from "../../../store/history.ts";
import { type StoreFiles, storeFiles } from "../../../store/names.ts";
import { newStoreFiles } from "../../../store/open.ts";
import {
  conflict,
  type Deployed,
  type DeployedFile,
  type DeployRequest,
  missingVerdicts,
  type Part,
  parts,
  type Source,
} from "../source.ts";
import { parseSshTarget, type SshTarget } from "./address.ts";
import { assertRemoteGateAccepts } from "./gate.ts";
import { sendImage } from "./image.ts";
import { RemoteStore, type Seen } from "./store.ts";

/** A deployment over ssh. */
interface Work {
  store: string;
  source: Source;
  request: DeployRequest;
  target: SshTarget;
  remote: RemoteStore;
  /** The build's files there. */
  to: StoreFiles;
}

/**
 * Deploys a build that was already read and checked to a store on another machine, over one connection of the user's
 * own ssh. The other machine needs a POSIX shell, GNU coreutils and flock, but not this program. That store's policy
 * is asked before anything is sent, and each file gets its name only after its sha256 was computed there.
 * @throws Failure where the connection fails, that store's gate refuses the build, or it has other files under the
 * build id
 */
export async function deployBySsh(store: string, source: Source, request: DeployRequest): Promise<Deployed> {
  const target = parseSshTarget(request.target);
  const { name, ts } = source.build;
  const remote = await RemoteStore.open(target, name, request.signal);
  const work = { store, source, request, target, remote, to: storeFiles(target.folder, name, ts) };
  try {
    await assertRemoteGateAccepts(remote, store, source);
    if (request.dryRun) return await plan(work);
    await remote.prepare(newStoreFiles);
    return await deployPrepared(work);
  } finally {
    await remote.shell.close();
  }
}

async function deployPrepared(work: Work): Promise<Deployed> {
  const { remote, source, request, to, store } = work;
  const planned = await plan(work);
  const missing = new Set(parts.filter((part) => isCopied(planned, work, part)));
  for (const part of ["lock", "lockedRecipe", "recipe"] as const) {
    const text = source.texts[part];
    if (text && missing.has(part)) await remote.put(to[part], text, "new");
  }
  if (missing.has("image")) await sendImage(remote, source, to, request);
  await remote.locked(async () => {
    await assertRemoteGateAccepts(remote, store, source);
    await publishThere(work);
  });
  return planned;
}

const isCopied = ({ files }: Deployed, { to, target }: Work, part: Part) =>
  files.some(({ path, action }) => path === shown(target, to[part]) && action === "copy");

/** Writes verdicts, marker, the line in the history, and the link, as in a store on this machine. */
async function publishThere({ store, source: { build, texts }, remote, to }: Work): Promise<void> {
  const { name, ts } = build;
  await remote.cutTornLine();
  await remote.append(missingVerdicts(await readHistoryLines(store, name), await remote.history(), ts));
  if (texts.verified) await remote.put(to.verified, texts.verified, "replace");
  if ((await remote.published()) === ts) return;
  await remote.append([{ event: "published", ts, at: new Date().toISOString() }]);
  await remote.publish(ts);
}

async function plan({ source, request, target, remote, to }: Work): Promise<Deployed> {
  const { build, texts, imageSha256 } = source;
  const { size } = await lstat(build.files.image);
  const seen = await remote.look(parts.map((part) => to[part]));
  const files: DeployedFile[] = [];
  parts.forEach((part, at) => {
    const text = part === "image" ? undefined : texts[part];
    if (part !== "image" && !text) return;
    const path = shown(target, to[part]);
    const isThere = isPresent(part, text ? sha256(text) : imageSha256, seen[at] ?? "none", path);
    files.push({ path, bytes: text?.length ?? size, action: isThere ? "present" : "copy" });
  });
  const from = await remote.published();
  return {
    name: build.name,
    ts: build.ts,
    target: target.text,
    files,
    from,
    dryRun: request.dryRun ?? false,
  };
}

function isPresent(part: Part, expected: string, seen: Seen, path: string): boolean {
  if (seen === expected) return true;
  const isFile = seen !== "link" && seen !== "other";
  // A later verdict replaces the marker.
  if (seen === "none" || (part === "verified" && isFile)) return false;
  throw conflict(path, expected);
}

/** The address of a path there, in a form that the user can copy. */
const shown = ({ text, folder }: SshTarget, path: string) => text + path.slice(folder.length);
