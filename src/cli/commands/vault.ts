import { dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { type FoundVault, findVault } from "../../operations/vault/find.ts";
import { runFromVault, serveVault } from "../../operations/vault/run.ts";
import { exportVault, importVault, isRegistry } from "../../operations/vault/travel.ts";
import { plural } from "../../plural.ts";
import { shellQuoted } from "../../process/shell-word.ts";
import { oneLine } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { findBuild } from "../../store/builds.ts";
import { faultsOf, indexedBuilds } from "../../vault/keep/check.ts";
import { differences } from "../../vault/keep/diff.ts";
import { VaultFolder } from "../../vault/keep/folder.ts";
import { collectGarbage } from "../../vault/keep/gc.ts";
import { blobsOf, readIndex } from "../../vault/keep/index-file.ts";
import type { VaultIndex } from "../../vault/keep/schema.ts";
import { vaultFolder } from "../../vault/session.ts";
import { absolute } from "../absolute.ts";
import { doing, say, warn } from "../steps.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

const bodyCount = (count: number, kind = "") => `${count} ${kind}${count === 1 ? "body" : "bodies"}`;

async function withVault<T>(
  what: string,
  flags: { store: string },
  work: (vault: FoundVault) => Promise<T>,
): Promise<T> {
  const vault = await findVault(what, absolute(what), absolute(flags.store));
  try {
    return await work(vault);
  } finally {
    await vault.close();
  }
}

/** Counts and sizes of what an index contains. */
function figuresOf(index: VaultIndex) {
  const blobs = blobsOf(index);
  const bytes = [...blobs.values()].reduce((total, { size }) => total + size, 0);
  return { requests: index.exchanges.length, bodies: blobs.size, bytes, unrecorded: index.unrecorded.length };
}

export async function vaultList(flags: Flags): Promise<void> {
  const vault = new VaultFolder(vaultFolder(absolute(flags.store)));
  const rows = [];
  for (const buildId of await indexedBuilds(vault))
    rows.push({ build: buildId, ...figuresOf(await readIndex(vault.paths.index(buildId))) });
  if (flags.json) return void print(JSON.stringify(rows));
  if (rows.length === 0)
    return void print(
      `No builds in ${oneLine(vault.folder)}. Record one: stx-container build RECIPE --vault`,
    );
  const cells = rows.map(({ build, requests, bodies, bytes, unrecorded }) => [
    ...[build, String(requests), String(bodies), formatSize(bytes)],
    unrecorded > 0 ? `${unrecorded} not recorded` : "",
  ]);
  print(formatTable([["BUILD", "REQUESTS", "BODIES", "SIZE", ""], ...cells]));
}

export function vaultShow(what: string, flags: Flags & { urls?: boolean }): Promise<void> {
  return withVault(what, flags, async ({ index, buildId }) => {
    if (flags.json) return void print(JSON.stringify({ build: buildId, ...index }));
    const { requests, bodies, bytes } = figuresOf(index);
    const hosts = Map.groupBy(index.exchanges, ({ url }) => new URL(url).host);
    const lines = [
      `${buildId}: ${plural(requests, "request")}, ${bodyCount(bodies)}, ${formatSize(bytes)}${index.bodies ? "" : " (digests only)"}`,
      `index sha256:${index.sha256}`,
      "",
      formatTable([...hosts].map(([host, all]) => [host, plural(all.length, "request")])),
      ...index.unrecorded.map(
        ({ host, port, protocol, connections, reason }) =>
          `not recorded: ${plural(connections, "connection")} to ${host}:${port} (${protocol}): ${reason}`,
      ),
      ...(flags.urls ? ["", ...urlLines(index)] : []),
    ];
    print(lines.map((line) => line.trimEnd()).join("\n"));
  });
}

function urlLines(index: VaultIndex): string[] {
  return index.exchanges.flatMap(({ method, url, answers }) =>
    answers.map(({ status, body, size, times, cut }) =>
      oneLine(
        `${method} ${url} ${status}${body ? ` sha256:${body} ${formatSize(size ?? 0)}` : ""}${cut ? " cut off" : ""}${times > 1 ? ` ×${times}` : ""}`,
      ),
    ),
  );
}

export async function vaultDiff(before: string, after: string, flags: Flags): Promise<void> {
  const found = await withVault(before, flags, (a) =>
    withVault(after, flags, async (b) => differences(a.index, b.index)),
  );
  if (found.length > 0) process.exitCode = exitCodes.unverified;
  if (flags.json) return void print(JSON.stringify(found));
  if (found.length === 0) return void print("Every request was answered the same.");
  const short = (answer: string | undefined) => answer?.replace(/(sha256:.{12}).*/, "$1…") ?? "not asked";
  for (const { request, before: a, after: b } of found)
    print(oneLine(`${request}: ${short(a)} → ${short(b)}`));
}

/** The indexes to check: one, or all of the store. */
async function checked(what: string | undefined, flags: Flags) {
  if (what !== undefined)
    return [
      await withVault(what, flags, async (vault) => ({
        ...vault,
        faults: await faultsOf(vault.bodies, vault.index),
      })),
    ];
  const vault = new VaultFolder(vaultFolder(absolute(flags.store)));
  const results = [];
  for (const buildId of await indexedBuilds(vault)) {
    const known = await findBuild(absolute(flags.store), buildId).catch(() => undefined);
    results.push(
      known
        ? await withVault(buildId, flags, async (each) => ({
            ...each,
            faults: await faultsOf(each.bodies, each.index),
          }))
        : { buildId, faults: await faultsOf(vault, await readIndex(vault.paths.index(buildId))) },
    );
  }
  return results;
}

export async function vaultCheck(what: string | undefined, flags: Flags): Promise<void> {
  const found = await doing("Checking what the vault holds", () => checked(what, flags));
  const results = found.map(({ buildId, faults }) => ({ build: buildId, faults }));
  const all = results.flatMap(({ faults }) => faults);
  if (all.length > 0) process.exitCode = exitCodes.inconclusive;
  if (flags.json) return void print(JSON.stringify(results));
  for (const { build, faults } of results) {
    print(`${faults.length === 0 ? "✔" : "✘"} ${build}`);
    for (const { sha256, url, what: fault } of faults)
      print(oneLine(`  ${fault}: sha256:${sha256} of ${url}`));
  }
  if (results.length === 0) print("The vault has no builds.");
}

export async function vaultGc(flags: Flags & { builds?: boolean; dryRun?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  const garbage = await doing("Looking for what no build needs", () =>
    collectGarbage(new VaultFolder(vaultFolder(store)), {
      dryRun: flags.dryRun ?? false,
      isGone: async (buildId) => flags.builds === true && !(await isInStore(store, buildId)),
    }),
  );
  if (flags.json) return void print(JSON.stringify(garbage));
  const verb = flags.dryRun ? "Would remove" : "Removed";
  for (const buildId of garbage.indexes) print(`${verb} the index of ${buildId}.`);
  print(`${verb} ${bodyCount(garbage.bodies)}, ${formatSize(garbage.bytes)}.`);
}

const isInStore = (store: string, buildId: string) =>
  findBuild(store, buildId).then(
    ({ state }) => state !== "unfinished",
    () => false,
  );

export function vaultExport(
  what: string,
  flags: Flags & { output: string; image?: boolean; context?: string },
): Promise<void> {
  return withVault(what, flags, async (vault) => {
    const context = absolute(flags.context ?? dirname(absolute(flags.store)));
    const to = isRegistry(flags.output) ? flags.output : toPath(flags.output);
    const exported = await doing(`Exporting the vault of ${vault.buildId}`, () =>
      exportVault(vault, to, { image: flags.image ?? false, context }, (part) => say(`sent ${part}`)),
    );
    if (flags.json) return void print(JSON.stringify(exported));
    for (const name of exported.missing)
      warn(`left out: ${name}, which is not what was built from; name its folder with --context`);
    const { pushed, bytes, buildId } = exported;
    print(
      pushed
        ? `Pushed ${buildId} to ${to.replace(/(?:[:@][^/]*)?$/, "")}@${pushed.digest}: ${plural(pushed.sent, "new part")} of ${exported.parts}, ${formatSize(bytes)} in all.`
        : `Exported ${buildId} to ${to}: ${formatSize(bytes)}.`,
    );
  });
}

/** A path made absolute; a slash at its end, which asks for a folder, is kept. */
const toPath = (text: string) => `${absolute(text)}${text.endsWith("/") ? "/" : ""}`;

export async function vaultImport(from: string, flags: Flags): Promise<void> {
  const imported = await doing(`Importing ${from}`, () =>
    importVault(isRegistry(from) ? from : absolute(from), absolute(flags.store)),
  );
  if (flags.json) return void print(JSON.stringify(imported));
  print(
    `Imported ${imported.buildId}: ${bodyCount(imported.bodies, "new ")}, ${formatSize(imported.bytes)}.`,
  );
  for (const file of imported.files) print(`  ${file}`);
}

export function vaultRun(
  what: string,
  command: string[],
  flags: { store: string; sudo?: boolean; fakeroot?: boolean },
): Promise<void> {
  return withVault(what, flags, async (vault) => {
    const privilege = flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto";
    const { code, misses, damaged } = await runFromVault(vault, command, privilege);
    for (const text of misses) warn(text);
    for (const sha256 of damaged)
      warn(`stx-container: the vault lacks the body sha256:${sha256}, or has other bytes for it`);
    process.exitCode = code;
  });
}

export function vaultServe(
  what: string,
  flags: { store: string; port: string; json?: boolean },
): Promise<void> {
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Failure("usage", `invalid port ${JSON.stringify(flags.port)}`, {
      code: "vault-port-invalid",
      why: "ports are numbers from 0 to 65535; 0 takes a free one",
      remedy: "give another number with --port",
    });
  }
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => stop.abort());
  return withVault(what, flags, (vault) =>
    serveVault(
      vault,
      port,
      stop.signal,
      (env) => {
        if (flags.json) return void print(JSON.stringify(env));
        for (const [name, value] of Object.entries(env)) print(`export ${name}=${shellQuoted(value)}`);
        say("Serving until Ctrl-C. Paste these lines into another shell.");
      },
      warn,
    ),
  );
}
