import { access, constants } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { deploy as deployBuild } from "../../operations/deploy/deploy.ts";
import { deployFlat, type FlatDeployed } from "../../operations/deploy/flat.ts";
import type { Deployed } from "../../operations/deploy/source.ts";
import { isSshTarget, parseSshTarget } from "../../operations/deploy/ssh/address.ts";
import { promote } from "../../operations/promote.ts";
import { flatVersions, switchFlat } from "../../operations/versions/flat.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { absolute } from "../absolute.ts";
import { failureText } from "../errors.ts";
import { replaceProcess } from "../replace-process.ts";
import { changeStep, doing, warn } from "../steps.ts";
import { stopSignal } from "../stopping.ts";
import { buildIdGiven, withArgument } from "../subject.ts";

interface Flags {
  store: string;
  sudo?: boolean;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function switchTo(version: string, flags: Flags): Promise<void> {
  const store = absolute(flags.store);
  const isFlat = (await flatVersions(store)).some((each) => each.version === version);
  const { from, now, was } = isFlat
    ? await switchFlat(store, version, flags.sudo).then((from) => ({
        from,
        now: `scitex-v${version}.sif`,
        was: from,
      }))
    : await withArgument(version, store, (given) => buildIdGiven(given, store))
        .then((id) => promote(store, id))
        .then(({ name, ts, from }) => ({
          from,
          now: `${name}-${ts}`,
          was: from && `${name}-${from}`,
        }));
  if (flags.json) return void print(terminalJson({ active: now, from: from || null }));
  print(was === now ? `${now} is active already.` : `${now} is active now${was ? ` (before: ${was})` : ""}.`);
}

interface DeployFlags extends Flags {
  target: string[];
  flat?: boolean;
  rsync?: boolean;
  dryRun?: boolean;
}

/** Deploys to each target; a failure of one does not stop the others. */
export async function deploy(build: string | undefined, flags: DeployFlags): Promise<void> {
  if (!flags.flat === (build === undefined))
    throw new Failure("usage", "name a build, or the folder's active image with --flat", {
      code: "wrong-use",
      why: "one of them is needed",
      remedy: "stx-container deploy BUILD --target DIR, or: stx-container deploy --flat --target DIR",
    });
  const targets = flags.target.map((each) => (isSshTarget(each) ? each : absolute(each)));
  assertPossible(targets, flags);
  if (flags.sudo) await becomeRootIfNeeded(targets);
  const done: (Deployed | FlatDeployed)[] = [];
  const failures: Failure[] = [];
  for (const target of targets) {
    try {
      done.push(await doing(`Deploying to ${target}`, () => deployTo(target, build, flags)));
    } catch (error) {
      if (!(error instanceof Failure) || targets.length === 1) throw error;
      failures.push(error);
      warn(failureText(error));
    }
  }
  if (failures[0]) process.exitCode = exitCodes[failures[0].kind];
  print(flags.json ? terminalJson(done) : done.map(deployText).join("\n"));
}

async function deployTo(target: string, word: string | undefined, flags: DeployFlags) {
  const dryRun = flags.dryRun ?? false;
  const store = absolute(flags.store);
  if (word === undefined) return deployFlat(store, target, dryRun);
  const build = await withArgument(word, store, (given) => buildIdGiven(given, store));
  const rsync = flags.rsync ?? false;
  return deployBuild({ store, build, target, dryRun, rsync, signal: stopSignal(), onProgress });
}

/** Reports what cannot be done before anything is written. */
function assertPossible(targets: readonly string[], { flat, sudo, rsync }: DeployFlags): void {
  for (const each of targets.filter(isSshTarget)) parseSshTarget(each);
  const remote = targets.find(isSshTarget);
  const [option, remedy] =
    remote && flat
      ? ["--flat", "deploy a build: stx-container deploy BUILD --target user@host:/folder"]
      : remote && sudo
        ? ["--sudo", "log in as a user who may write there: --target user@host:/folder"]
        : rsync && !remote
          ? ["--rsync", "leave it out"]
          : [];
  if (!option) return;
  throw new Failure("usage", `${option} has no effect for ${remote ?? "a folder of this machine"}`, {
    code: "wrong-use",
    why: remote ? "it works for folders of this machine only" : "it works for targets of other machines only",
    remedy,
  });
}

const onProgress = (file: string, done: number, size: number) =>
  changeStep(`Copying ${basename(file)}: ${formatSize(done)} of ${formatSize(size)}`);

function deployText(deployed: Deployed | FlatDeployed): string {
  const { files, target, dryRun, from } = deployed;
  const id = "version" in deployed ? `scitex-v${deployed.version}.sif` : `${deployed.name}-${deployed.ts}`;
  const rows = files.map(({ path, bytes, action }) => [
    action === "present" ? "there" : dryRun ? "would copy" : "copied",
    formatSize(bytes),
    oneLine(path),
  ]);
  const end = dryRun
    ? `Would publish ${id} in ${target}.`
    : `${id} is published in ${target}${before(id, "name" in deployed && from ? `${deployed.name}-${from}` : from)}.`;
  return `${formatTable(rows)}\n${end}`;
}

const before = (id: string, from: string | undefined) =>
  from && !id.endsWith(from) ? ` (before: ${from})` : "";

/** Starts this program again as root if a target is not writable. */
async function becomeRootIfNeeded(targets: readonly string[]): Promise<void> {
  const writable = await Promise.all(targets.map(canWrite));
  if (process.getuid?.() === 0 || writable.every(Boolean)) return;
  const words = process.argv.slice(1).filter((word) => word !== "--sudo");
  await replaceProcess({
    argv: ["sudo", "--", process.execPath, ...words],
    env: { ...process.env } as Record<string, string>,
  });
}

async function canWrite(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || path === dirname(path)) return false;
    return canWrite(dirname(path));
  }
}
