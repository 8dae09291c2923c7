import { byCodeUnit } from "../ecosystems/order.ts";
import type { Fetched } from "../lock/schema.ts";
import type { VaultIndex } from "./keep/schema.ts";

/**
 * What a build downloaded, as its lock lists it: every address whose body was received completely, with the last
 * response.
 */
export function fetchedOf(index: VaultIndex, lineOf: (url: string) => number | undefined): Fetched[] {
  const byUrl = new Map<string, Fetched>();
  for (const { method, url, answers } of index.exchanges) {
    const last = answers.at(-1);
    if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut) continue;
    const line = lineOf(url);
    byUrl.set(url, {
      url,
      sha256: last.body,
      size: last.size ?? 0,
      ...(line === undefined ? {} : { line }),
    });
  }
  return [...byUrl.values()].sort((a, b) => byCodeUnit(a.url, b.url));
}

/** A function that gives the line of a recipe that names an address, if exactly one does. */
export function lineNaming(recipe: string): (url: string) => number | undefined {
  const lines = recipe.split("\n");
  return (url) => {
    const spellings = [url, url.replace(/\/$/, "")];
    const hits = lines.flatMap((line, n) =>
      spellings.some((spelling) => names(line, spelling)) ? [n + 1] : [],
    );
    return hits.length === 1 ? hits[0] : undefined;
  };
}

/** Whether a line contains an address as a whole, not as the beginning of a longer one. */
function names(line: string, url: string): boolean {
  const at = line.indexOf(url);
  return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
}
