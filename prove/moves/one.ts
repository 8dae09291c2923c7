import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Comparison, compareLocks } from "../../src/lock/compare.ts";
import { parseLock } from "../../src/lock/read.ts";
import type { Lock } from "../../src/lock/schema.ts";
import { stx } from "../../test/e2e/support.ts";
import { serveFolder } from "../../test/support/upstreams/files.ts";
import { serveGit } from "../../test/support/upstreams/git.ts";
import { type Installer, layAnew } from "./installers.ts";
import type { MoveResult, Outcome, Said } from "./results.ts";
import { type Move, moves, stand } from "./stand.ts";

/** A reason on one line, without the command, which names the port of this run. */
const short = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("command: "))
    .join("; ")
    .slice(0, 400);

async function buildRough(folder: string, store: string): Promise<{ lock: Lock; ts: string } | string> {
  const { code, out, err } = await stx(["build", "it.def", "--store", store, "--force", "--json"], folder);
  if (code !== 0) {
    const { what, why = "" } = out ? (JSON.parse(out).error ?? { what: out }) : { what: err };
    return `${what}\n${why}`.trim();
  }
  const { ts, files } = JSON.parse(out).built;
  return { ts, lock: parseLock(readFileSync(files.lock, "utf8"), files.lock) };
}

const changesOf = ({ ecosystems }: Comparison): string[] =>
  Object.values(ecosystems).flatMap(({ changes }) =>
    changes.map(({ name, from, to, differences = [] }) =>
      from === to
        ? `${name} ${from} (another ${differences.map(({ field }) => field).join(", ")})`
        : `${name} ${from ?? "none"} → ${to ?? "none"}`,
    ),
  );

/** How the rough recipe's second build differs from its first. */
async function roughOutcome(folder: string, first: Lock): Promise<Outcome> {
  const store = join(folder, "rough");
  const again = await buildRough(folder, store);
  rmSync(store, { recursive: true, force: true });
  if (typeof again === "string") return { is: "stop", what: short(again) };
  const named = changesOf(compareLocks(first, again.lock, []));
  if (named.length > 0) return { is: "drift", what: named.join(", ") };
  return first.image.contentDigest === again.lock.image.contentDigest
    ? { is: "same", what: "" }
    : { is: "drift", what: "the same versions with other content" };
}

/** What verify says of the locked recipe; `whole` has every package and file. */
async function lockedOutcome(folder: string, build: string): Promise<Outcome & { whole: string }> {
  const args = ["verify", build, "--store", join(folder, "containers"), "--context", folder];
  const { code, out, err } = await stx([...args, "--level", "content", "--json"], folder);
  const { verified, error } = JSON.parse(out || "{}");
  if (verified?.verdict === "verified" && verified.level === "content")
    return { is: "same", what: "", whole: "" };
  const files: string[] = (verified?.differingFiles ?? []).map(({ path }: { path: string }) => path);
  const changed = verified?.comparison ? changesOf(verified.comparison) : [];
  const differing = changed.length > 0 ? changed : files;
  const reason: string = verified?.reason ?? error?.what ?? err;
  // The reason names the first itself.
  const said = [reason, ...(differing.length > 1 ? [differing.join(", ")] : [])].join("; ");
  return {
    is: verified?.verdict === "verified" || code === 5 ? "drift" : "stop",
    what: short(said),
    whole: [reason, ...changed, ...files].join("\n"),
  };
}

/** Whether the lock's `unlocked` and lint name the same lines of the recipe: some where it floats, else none. */
async function whatIsSaid(folder: string, { unlocked }: Lock, floats: boolean): Promise<Said> {
  const named = unlocked.filter(({ line }) => line !== undefined);
  const { out, err } = await stx(["lint", "it.def", "--json"], folder);
  const linted: { line: number; why: string }[] = JSON.parse(out || err);
  const isLinted = named.every(({ line, reason }) =>
    linted.some((each) => each.line === line && each.why === reason),
  );
  return {
    unlocked: named.map(({ what, reason }) => `${what}: ${reason}`),
    isRight: isLinted && named.length > 0 === floats,
  };
}

/**
 * Builds an installer's recipe, and then, for each move, lets its upstream move, builds the rough recipe again and verifies
 * the locked one.
 * @param folder an empty one, which is used up
 * @param base path of the image to build on
 * @param onSaid called with what is said of the recipe's lines, where that is looked at
 * @param onResult called with each move's result when it is there
 */
export async function proveInstaller(
  installer: Installer,
  folder: string,
  base: string,
  wanted: readonly Move[],
  onResult: (move: Move, result: MoveResult) => void,
  onSaid: (said: Said) => void = () => {},
): Promise<void> {
  const site = join(folder, "site");
  mkdirSync(site, { recursive: true });
  const [files, repositories] = [serveFolder(site), serveGit(join(site, "git"))];
  const server = createServer((request, response) => {
    if (!request.url?.startsWith("/git/")) return files(request, response);
    request.url = request.url.slice("/git".length);
    repositories(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await layAnew(installer, site, address, stand);
    const post = installer.post(address).map((line) => `    ${line}\n`);
    const app = installer.app?.(address).map((line) => `    ${line}\n`);
    const sections = [`%post\n${post.join("")}`, ...(app ? [`%appinstall tool\n${app.join("")}`] : [])];
    writeFileSync(join(folder, "it.def"), `Bootstrap: localimage\nFrom: ${base}\n\n${sections.join("\n")}`);
    const first = await buildRough(folder, join(folder, "containers"));
    if (typeof first === "string") throw new Error(first);
    const { floats } = installer;
    if (floats !== undefined) onSaid(await whatIsSaid(folder, first.lock, floats));
    for (const move of wanted) {
      await layAnew(installer, site, address, moves[move].change(stand));
      const { whole, ...locked } = await lockedOutcome(folder, `it-${first.ts}`);
      const rough = await roughOutcome(folder, first.lock);
      const said = [installer.stops[move] ?? []].flat();
      const isHeld = said.length === 0 ? locked.is === "same" : locked.is !== "same";
      const isRight = rough.is !== "same" && isHeld && said.every((each) => each.test(whole));
      onResult(move, { rough, locked, isRight });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
