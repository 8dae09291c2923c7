import { byCodeUnit } from "../../ecosystems/order.ts";
import type { Answer, VaultIndex } from "./schema.ts";

/** The response to one request in each of two builds. */
export interface Difference {
  request: string;
  before: string | undefined;
  after: string | undefined;
}

/** A short description of a response: its status, and the digest of its body. */
const nameOf = ({ status, body }: Answer) => `${status}${body ? ` sha256:${body}` : ""}`;

function lastAnswers(index: VaultIndex): Map<string, string> {
  const answers = new Map<string, string>();
  for (const { method, url, answers: all } of index.exchanges)
    answers.set(`${method} ${url}`, nameOf(all.at(-1) as Answer));
  return answers;
}

/** The requests that only one of two builds made, or that were answered differently. */
export function differences(before: VaultIndex, after: VaultIndex): Difference[] {
  const [a, b] = [lastAnswers(before), lastAnswers(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort(byCodeUnit)
    .filter((request) => a.get(request) !== b.get(request))
    .map((request) => ({ request, before: a.get(request), after: b.get(request) }));
}
