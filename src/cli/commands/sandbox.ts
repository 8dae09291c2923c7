import { basename } from "node:path";
import { exitCodes } from "../../failure.ts";
import { findImage } from "../../operations/exec/resolve.ts";
import type { Given } from "../../operations/given/given.ts";
import { maintainCommand, updateSandbox } from "../../operations/sandbox/change.ts";
import { createSandbox } from "../../operations/sandbox/create.ts";
import { cleanupSandboxes, configurePs1, sandboxToSif } from "../../operations/sandbox/finish.ts";
import {
  findSandbox,
  listSandboxes,
  rollbackSandbox,
  switchSandbox,
} from "../../operations/sandbox/sandboxes.ts";
import { purgeSifs } from "../../operations/versions/flat.ts";
import { oneLine, stripControl, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { imageBeside } from "../image-subject.ts";
import { replaceProcess } from "../replace-process.ts";
import { doing, say } from "../steps.ts";
import { stopSignal } from "../stopping.ts";
import { withImage } from "../subject.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const show = (flags: Flags, result: unknown, words: string) =>
  process.stdout.write(`${flags.json ? terminalJson(result) : words}\n`);
const box = (word: string, flags: Flags) => findSandbox(absolute(flags.store), word, absolute);

export async function create(
  source: string,
  flags: Flags & { output?: string; force?: boolean },
): Promise<void> {
  const folder = absolute(flags.store);
  const made = (subject: Given) =>
    doing(`Making a sandbox of ${source}`, async () =>
      createSandbox({
        source: await findImage({ subject, store: folder }),
        folder,
        output: flags.output && absolute(flags.output),
        force: flags.force ?? false,
        onLine: say,
        signal: stopSignal(),
      }),
    );
  const path = (await isToBuild(source))
    ? await made({ path: absolute(source) })
    : await withImage(source, folder, made);
  show(flags, { sandbox: path }, `Made ${path}.`);
}

/** Whether a sandbox is built from a recipe, and not unpacked from the image of the build that a recipe belongs to. */
async function isToBuild(source: string): Promise<boolean> {
  const path = absolute(source);
  if (imageBeside(path) !== path) return false;
  const kind = await fileKind(path);
  return kind === "recipe" || kind === "locked recipe" || /\.def$/.test(source);
}

export async function maintain(word: string, command: string[], flags: Flags): Promise<void> {
  const words = command[0] === "--" ? command.slice(1) : command;
  await replaceProcess(await maintainCommand(await box(word, flags), words));
}

export async function update(word: string, flags: Flags & { repo: string[]; deps?: boolean }): Promise<void> {
  const repositories = Object.fromEntries(
    flags.repo.map((path) => [basename(absolute(path)), absolute(path)]),
  );
  const watch = { onLine: say, signal: stopSignal() };
  const sandbox = await box(word, flags);
  const results = await doing(`Updating ${word}`, () =>
    updateSandbox(sandbox, repositories, flags.deps ?? false, watch),
  );
  if (Object.values(results).includes("failed")) process.exitCode = exitCodes.failed;
  show(flags, results, formatTable(Object.entries(results).map(([name, what]) => [oneLine(name), what])));
}

export async function toSif(word: string, image: string, flags: Flags): Promise<void> {
  const sandbox = await box(word, flags);
  const made = await doing(`Packing ${word}`, () =>
    sandboxToSif(sandbox, absolute(image), { onLine: say, signal: stopSignal() }),
  );
  const note = "It has no recipe, so it cannot be verified.";
  show(flags, made, `Made ${made.image} and ${basename(made.lock)}. ${note}`);
}

export async function configurePrompt(word: string, flags: Flags & { ps1: string }): Promise<void> {
  process.stdout.write(`Wrote ${await configurePs1(await box(word, flags), flags.ps1)}.\n`);
}

export async function list(flags: Flags): Promise<void> {
  const store = absolute(flags.store);
  const found = await listSandboxes(store);
  const rows = found.map(({ version, path, active }) => [active ? "→" : " ", version, stripControl(path)]);
  const none = `No sandboxes in ${store}. To make one: stx-container sandbox create IMAGE`;
  show(flags, found, found.length > 0 ? formatTable(rows) : none);
}

const isActive = (version: string, from: string | undefined) =>
  `sandbox-${version} is active now${from ? ` (before: ${from})` : ""}.`;

export async function switchTo(version: string, flags: Flags): Promise<void> {
  const from = await switchSandbox(absolute(flags.store), version);
  show(flags, { active: version, from: from ?? null }, isActive(version, from));
}

export async function rollback(flags: Flags): Promise<void> {
  const { version, from } = await rollbackSandbox(absolute(flags.store));
  show(flags, { active: version, from }, isActive(version, from));
}

interface RemovalFlags extends Flags {
  keep: string;
  yes?: boolean;
}

export const clean = (flags: RemovalFlags): Promise<void> => remove(flags, cleanupSandboxes);
export const purge = (flags: RemovalFlags): Promise<void> => remove(flags, purgeSifs);

async function remove(
  flags: RemovalFlags,
  work: (folder: string, keep: number, apply: boolean) => Promise<string[]>,
): Promise<void> {
  const applied = flags.yes ?? false;
  const paths = await work(absolute(flags.store), Number(flags.keep), applied);
  const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${oneLine(path)}`);
  const end = paths.length > 0 && !applied ? ["Nothing was removed yet. To do it, add --yes"] : [];
  show(flags, { paths, applied }, [...lines, ...end].join("\n") || "Nothing to remove.");
}
