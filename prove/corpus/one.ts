import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { passed, stx } from "../../test/e2e/support.ts";
import { startHosts } from "../../test/support/upstreams/hosts.ts";
import { edited, unreachableHosts } from "../support/edits.ts";
import { makeContext, reasonOf } from "../support/here.ts";
import { standIns } from "../support/stand-ins.ts";
import type { Came, Row } from "./results.ts";

/** A recipe of others, and what it is built with here. */
export interface Given {
  text: string;
  /** Path of the image that each stage is built on. */
  bases: readonly string[];
  /** Whether the archive of the bases' release has a package. */
  isKnown: (name: string) => boolean;
  /** An empty folder. */
  folder: string;
}

/** Where R looks for packages if a recipe names no other place. */
const cranHosts = ["cloud.r-project.org", "cran.r-project.org", "cran.rstudio.com"];

/** Where pip looks up to its version 9; since 2018 it leads to the index of today. */
const oldIndex = "pypi.python.org";

/** Runs the command line. @returns its answer, or why there is none */
async function run(args: string[], folder: string, by: readonly string[]) {
  const began = Date.now();
  const options = ["--store", join(folder, "store"), "--context", join(folder, "context"), "--json"];
  const { code, out, err } = await stx(
    [...args, ...options, "--time-limit", "10m", ...passed],
    folder,
    {},
    by,
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  const said = out.startsWith("{") ? JSON.parse(out) : {};
  return { code, seconds, said, why: reasonOf(out, err).replaceAll(folder, "FOLDER") };
}

/** What a rebuild came to, with what differs. */
function cameOf({ seconds, said: { verified }, why }: Awaited<ReturnType<typeof run>>): Came {
  if (verified === undefined) return { reason: why, seconds };
  const { verdict, level, reason, notJudged, differingFiles = [], comparison } = verified;
  const packages = Object.values(comparison?.ecosystems ?? {}).flatMap((each) =>
    (each as { changes: { name: string; from?: string; to?: string }[] }).changes.map(
      ({ name, from, to }) => `${name} ${from ?? "none"} → ${to ?? "none"}`,
    ),
  );
  const files = differingFiles.map(({ path, kind }: { path: string; kind: string }) => `${path} (${kind})`);
  const differing = [...packages, ...files].slice(0, 20);
  const isVerified = verdict === "verified";
  const words = [isVerified ? "" : verdict, reason, notJudged].filter(Boolean).join(": ");
  return {
    ...(isVerified && { level }),
    ...(level !== "content" && words !== "" && { reason: words.slice(0, 400) }),
    ...(differing.length > 0 && { differing }),
    seconds,
  };
}

/**
 * Builds a recipe with stand-ins for what is not to be had here while it is recorded, verifies it from them and the
 * servers, ends all stand-ins, and verifies it from the vault with no network at all.
 */
export async function proveRecipe({ text, bases, isKnown, folder }: Given): Promise<Partial<Row>> {
  const { text: recipe, dropped } = edited(text, { bases, isKnown });
  writeFileSync(join(folder, "it.def"), recipe, "latin1");
  makeContext(join(folder, "context"), text);
  const hosts = await startHosts({ atUsualPorts: true });
  try {
    const answer = standIns(join(folder, "stand-ins"), text);
    const names = new Set([...unreachableHosts(text), ...(/\bR(?:script)?\b/.test(text) ? cranHosts : [])]);
    await hosts.add(oldIndex, (request, response) => {
      response.writeHead(301, { location: `https://pypi.org${request.url}` }).end();
    });
    names.delete(oldIndex);
    for (const host of names)
      await hosts.add(host, (request, response) => {
        request.url = `/${host}${request.url}`;
        answer(request, response);
      });
    const build = ["build", "it.def", "--force"];
    const recorded = await run([...build, "--vault"], folder, hosts.prefix);
    const built = recorded.code === 0 ? recorded : await run(build, folder, hosts.prefix);
    if (built.code !== 0) return { dropped, failed: built.why, seconds: built.seconds };
    const { lock, ts } = built.said.built;
    const packages = Object.values(lock.ecosystems as Record<string, { packages?: unknown[] }>);
    const about = {
      dropped,
      ...(built !== recorded && { unrecorded: recorded.why }),
      seconds: built.seconds,
      packages: packages.reduce((sum, each) => sum + (each.packages?.length ?? 0), 0),
    };
    const verify = ["verify", `it-${ts}`];
    const upstream = cameOf(await run(verify, folder, hosts.prefix));
    await hosts.stopAll();
    if (built !== recorded) return { ...about, upstream };
    const vault = await run([...verify, "--from-vault"], folder, ["unshare", "--net"]);
    return { ...about, upstream, vault: cameOf(vault) };
  } finally {
    await hosts.close();
  }
}
