// Writes one verdict after the other on one build, as `verify` does, until it is ended: node write-verdicts.ts STORE
import { sha256 } from "../../src/files/digest.ts";
import { readHistoryLines } from "../../src/store/history.ts";
import { holdBuild, withNameLock } from "../../src/store/name-lock.ts";
import { storeFiles } from "../../src/store/names.ts";
import { recordVerdict } from "../../src/store/record-verdict.ts";
import { chainOf } from "../../src/verdict/chain.ts";
import { makeBuild } from "./verdicts.ts";

const [store = ""] = process.argv.slice(2);
const unverified = { verdict: "unverified", level: undefined, failure: { what: "it does not build" } };
const { lock } = makeBuild();
let previous = chainOf(await readHistoryLines(store, lock.name), lock.ts).heads;
for (let at = 0; ; at++) {
  const verdict = at % 2 === 0 ? "unverified" : "verified";
  const more = verdict === "verified" ? {} : unverified;
  const made = makeBuild({ evidence: { ...more, previous } as never, verifiedAt: new Date() });
  const digest = sha256(made.statement);
  const release = await holdBuild(store, lock.name, lock.ts);
  await withNameLock(store, lock.name, () =>
    recordVerdict(store, storeFiles(store, lock.name, lock.ts), {
      name: lock.name,
      ts: lock.ts,
      verdict,
      marker: made.marker,
      digest,
      previous,
    }),
  );
  await release();
  previous = [digest];
  if (at === 0) process.stdout.write("begun\n");
}
