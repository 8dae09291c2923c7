// Histories that were shortened, emptied or written by hand, and markers that were put back.
import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { sha256 } from "../../../src/files/digest.ts";
import { formatMarker, makeStatement } from "../../../src/verdict/marker.ts";
import { makeBuild } from "../../support/verdicts.ts";
import { type Attack, attacks, fifo, later, type Scene, sparse, ts, unverified } from "./support.ts";

const at = "2026-11-25T00:00:00.000Z";
const hex = "ef".repeat(32);
const line = (scene: Scene) => JSON.parse(scene.lines()[0]!);
const marker = (scene: Scene) => line(scene).marker;

/** What a verification that came later wrote: its line, and its marker in the place of the one before. */
function laterVerdict(scene: Scene, verdict: "verified" | "unverified", when = at): string {
  const evidence = { ...(verdict === "unverified" ? unverified : {}), previous: [marker(scene)] };
  const { statement, marker: text } = makeBuild({ evidence, verifiedAt: new Date(when) });
  scene.setHistory(...scene.lines(), {
    event: verdict,
    ts,
    at: when,
    marker: sha256(statement),
    previous: [marker(scene)],
  });
  return text;
}

attacks("the history's file", [
  ["none", "history-missing", ({ history }) => rmSync(history)],
  ["empty", "history-lacks-marker", ({ history }) => truncateSync(history, 0)],
  [
    "a link to another",
    "not-a-regular-file",
    ({ history, store }) => {
      cpSync(history, `${store}/kept`);
      rmSync(history);
      symlinkSync("../kept", history);
    },
  ],
  [
    "a link to /dev/zero",
    "not-a-regular-file",
    ({ history }) => {
      rmSync(history);
      symlinkSync("/dev/zero", history);
    },
  ],
  ["a FIFO", "not-a-regular-file", ({ history }) => fifo(history)],
  [
    "a folder",
    "not-a-regular-file",
    ({ history }) => {
      rmSync(history);
      mkdirSync(history);
    },
  ],
  ["65 MiB", "file-too-large", ({ history }) => sparse(history, 65 * 1024 ** 2)],
  ["words", "history-lacks-marker", (scene) => scene.setHistory("all verified")],
  ["the line cut off", "history-damaged", (scene) => scene.setHistory(scene.lines()[0]!.slice(0, -4))],
  [
    "a damaged line about this build beside it",
    "history-damaged",
    (scene) => scene.setHistory(...scene.lines(), `{"event":"unverified","ts":"${ts}"`),
  ],
  [
    "a line that may have been about any build",
    "history-damaged",
    (scene) => scene.setHistory(...scene.lines(), "?"),
  ],
  [
    "an unresolved merge",
    "history-damaged",
    (scene) => scene.setHistory("<<<<<<< HEAD", ...scene.lines(), "=======", ">>>>>>> main"),
  ],
  [
    "a verdict that appears twice in one line",
    "history-damaged",
    (scene) => scene.setHistory(scene.lines()[0]!.replace('{"event"', '{"event":"unverified","event"')),
  ],
  [
    "a verdict that appears twice, once in escapes",
    "history-damaged",
    (scene) => scene.setHistory(scene.lines()[0]!.replace('{"event"', '{"even\\u0074":"unverified","event"')),
  ],
  [
    "a marker's digest that is none",
    "history-damaged",
    (scene) => scene.setHistory({ ...line(scene), marker: "yes" }),
  ],
  [
    "the history of another name",
    "history-lacks-marker",
    async (scene) => {
      await scene.add({ name: "other", recipe: "Bootstrap: docker\nFrom: alpine\n", ts: later });
      cpSync(`${scene.store}/other/history.jsonl`, scene.history);
    },
  ],
]);

attacks("what the history says", [
  [
    "nothing of this build",
    "history-lacks-marker",
    (scene) => scene.setHistory({ ...line(scene), ts: later }),
  ],
  [
    "another marker of this build alone",
    "replayed",
    (scene) => scene.setHistory({ ...line(scene), marker: hex }),
  ],
  [
    "unverified of this very marker",
    "history-contradicts-marker",
    (scene) => scene.setHistory({ ...line(scene), event: "unverified" }),
  ],
  [
    "published, with the marker",
    "history-contradicts-marker",
    (scene) => scene.setHistory({ ...line(scene), event: "published" }),
  ],
  [
    "another predecessor",
    "history-shortened",
    (scene) => scene.setHistory({ ...line(scene), previous: [hex] }),
  ],
  [
    "a predecessor that the marker does not name",
    "history-contradicts-marker",
    (scene) =>
      scene.setHistory(
        { event: "unverified", ts, at, marker: hex, previous: [] },
        { ...line(scene), previous: [hex] },
      ),
  ],
  ["a later verdict that no marker is here of", "replayed", (scene) => laterVerdict(scene, "unverified")],
  [
    "a later verdict with an earlier date",
    "replayed",
    (scene) => {
      laterVerdict(scene, "unverified", "2001-01-01T00:00:00.000Z");
    },
  ],
  [
    "a later verdict in front of the file",
    "replayed",
    (scene) => {
      laterVerdict(scene, "unverified");
      scene.setHistory(...scene.lines().reverse());
    },
  ],
  ["a later verified verdict", "replayed", (scene) => laterVerdict(scene, "verified")],
  [
    "a second first verdict",
    "history-forked",
    (scene) => scene.setHistory(...scene.lines(), { event: "unverified", ts, at, marker: hex, previous: [] }),
  ],
  [
    "a second first verdict, verified",
    "history-forked",
    (scene) => scene.setHistory(...scene.lines(), { event: "verified", ts, at, marker: hex, previous: [] }),
  ],
  [
    "a line of 0.1.0 after it",
    "replayed",
    (scene) => scene.setHistory(...scene.lines(), { event: "unverified", ts, at, marker: hex }),
  ],
]);

const unread =
  (text: (scene: Scene) => string): Attack[2] =>
  (scene) =>
    appendFileSync(scene.history, `${text(scene)}\n`);
const bad = (scene: Scene, more = {}) => ({
  ...{ event: "unverified", ts, at, marker: hex, previous: [JSON.parse(scene.lines()[0]!).marker] },
  ...more,
});
attacks("a later bad verdict that a reader may pass over", [
  [
    "without its marker",
    "history-damaged",
    unread((scene) => JSON.stringify(bad(scene, { marker: undefined }))),
  ],
  ["its marker null", "history-damaged", unread((scene) => JSON.stringify(bad(scene, { marker: null })))],
  [
    "its digest in capitals",
    "history-damaged",
    unread((scene) => JSON.stringify(bad(scene, { marker: "A".repeat(64) }))),
  ],
  [
    "a blank behind the build's moment",
    "history-damaged",
    unread((scene) => JSON.stringify(bad(scene, { ts: `${ts} ` }))),
  ],
  ["in a list", "history-damaged", unread((scene) => JSON.stringify([bad(scene)]))],
  ["behind a #", "history-damaged", unread((scene) => `# ${JSON.stringify(bad(scene))}`)],
  ["behind a byte order mark", "history-damaged", unread((scene) => `\ufeff${JSON.stringify(bad(scene))}`)],
  [
    "behind another event on its line",
    "history-damaged",
    unread(
      (scene) => `${JSON.stringify({ event: "published", ts: later, at })}${JSON.stringify(bad(scene))}`,
    ),
  ],
  [
    "its event given twice",
    "history-damaged",
    unread((scene) => JSON.stringify(bad(scene)).replace("{", '{"event":"published",')),
  ],
  [
    "its moment with an escape",
    "replayed",
    unread((scene) => JSON.stringify(bad(scene)).replace('"ts":"2', '"ts":"\\u0032')),
  ],
  [
    "of the marker that is verified on another line",
    "history-contradicts-marker",
    unread((scene) => JSON.stringify({ ...JSON.parse(scene.lines()[0]!), event: "unverified" })),
  ],
  [
    "a circle of verdicts",
    "replayed",
    (scene) => {
      const good = JSON.parse(scene.lines()[0]!);
      scene.setHistory({ ...good, previous: [hex] }, bad(scene));
    },
  ],
]);

attacks("a good marker put back after a bad verdict", [
  [
    "the history as it is",
    "replayed",
    (scene) => {
      const good = readFileSync(scene.files.verified);
      writeFileSync(scene.files.unverified, laterVerdict(scene, "unverified"));
      rmSync(scene.files.unverified);
      writeFileSync(scene.files.verified, good);
    },
  ],
  [
    "the bad one left beside it",
    "both-markers",
    (scene) => {
      writeFileSync(scene.files.unverified, laterVerdict(scene, "unverified"));
    },
  ],
  [
    "the bad one's line taken out, another's left",
    "history-shortened",
    (scene) => {
      const bad = laterVerdict(scene, "unverified");
      const digest = sha256(Buffer.from(JSON.parse(bad).payload, "base64"));
      const again = makeBuild({ evidence: { previous: [digest] } });
      scene.setHistory(scene.lines()[0]!, {
        ...line(scene),
        marker: sha256(again.statement),
        previous: [digest],
      });
      writeFileSync(scene.files.verified, again.marker);
    },
  ],
  [
    "its line written once more behind",
    "replayed",
    (scene) => {
      laterVerdict(scene, "unverified");
      scene.setHistory(...scene.lines(), { ...line(scene), at: "2026-12-01T00:00:00.000Z" });
    },
  ],
  [
    "its line written once more, with the bad one as predecessor",
    "replayed",
    (scene) => {
      laterVerdict(scene, "unverified");
      const bad = JSON.parse(scene.lines()[1]!).marker;
      scene.setHistory(...scene.lines(), { ...line(scene), previous: [bad] });
    },
  ],
  [
    "its line written once more in front, with the bad one as predecessor",
    "history-contradicts-marker",
    (scene) => {
      laterVerdict(scene, "unverified");
      const [first, bad] = scene.lines().map((text) => JSON.parse(text));
      scene.setHistory({ ...first, previous: [bad.marker] }, { ...bad, previous: [] });
    },
  ],
]);

/** The bad verdict's line, changed. */
const changedLater = (scene: Scene, change: (bad: Record<string, unknown>) => object) => {
  laterVerdict(scene, "unverified");
  const [first, bad] = scene.lines().map((text) => JSON.parse(text));
  return { first, bad, changed: change(bad) };
};
attacks("a later bad verdict that nothing leads to", [
  [
    "it follows itself",
    "history-damaged",
    (scene) => {
      const { first, changed } = changedLater(scene, (bad) => ({ ...bad, previous: [bad.marker] }));
      scene.setHistory(first, changed);
    },
  ],
  [
    "a line before it says so",
    "history-damaged",
    (scene) => {
      const { first, bad, changed } = changedLater(scene, (it) => ({ ...it, previous: [it.marker] }));
      scene.setHistory(changed, first, bad);
    },
  ],
  [
    "it and another one follow each other",
    "history-damaged",
    (scene) => {
      const { first, bad, changed } = changedLater(scene, (it) => ({ ...it, previous: [hex] }));
      scene.setHistory(first, changed, { ...bad, marker: hex, previous: [bad.marker] });
    },
  ],
  [
    "two lines disagree on it",
    "history-damaged",
    (scene) => {
      const { first, bad, changed } = changedLater(scene, (it) => ({ ...it, previous: [] }));
      scene.setHistory(first, bad, changed);
    },
  ],
]);

attacks("a marker written by a script from the lock alone", [
  [
    "beside a history that says unverified",
    "replayed",
    (scene) => {
      writeFileSync(scene.files.unverified, laterVerdict(scene, "unverified"));
      rmSync(scene.files.unverified);
      const { evidence, lock, lockText, locked } = scene.built;
      const statement = makeStatement({
        evidence,
        subjects: {
          image: lock.image.sha256,
          lock: sha256(lockText),
          lockedRecipe: sha256(locked),
          recipe: lock.recipe.sha256,
        },
        hasConfiguration: false,
        verifiedAt: new Date(),
        version: lock.writer.program,
      });
      writeFileSync(scene.files.verified, formatMarker(statement));
    },
  ],
  [
    "without a line in the history",
    "replayed",
    (scene) => {
      const { marker: text } = makeBuild({ verifiedAt: new Date(Date.now() - 1000) });
      writeFileSync(scene.files.verified, text);
    },
  ],
  [
    "with a line that forks it",
    "history-forked",
    (scene) => {
      const { marker: text, statement } = makeBuild({ verifiedAt: new Date(Date.now() - 1000) });
      writeFileSync(scene.files.verified, text);
      appendFileSync(scene.history, `${JSON.stringify({ ...line(scene), marker: sha256(statement) })}\n`);
    },
  ],
]);

attacks("time", [
  [
    "made in the future",
    "made-in-the-future",
    (scene) =>
      scene.statement((it) => {
        it.predicate.timeVerified = "2999-01-01T00:00:00.000Z";
      }),
  ],
  [
    "an hour ahead",
    "made-in-the-future",
    (scene) =>
      scene.statement((it) => {
        it.predicate.timeVerified = new Date(Date.now() + 3_600_000).toISOString();
      }),
  ],
  [
    "expired",
    "too-old",
    (scene) =>
      scene.statement((it) => {
        it.predicate.timeVerified = "2019-01-01T00:00:00.000Z";
        it.predicate["https://github.com/stx/container-action/evidence/v2"].notAfter =
          "2020-01-01T00:00:00.000Z";
      }),
  ],
  [
    "older than the policy allows",
    "too-old",
    (scene) => {
      writeFileSync(`${scene.store}/config.yaml`, "max_age_days: 1\n");
      scene.statement((it) => {
        it.predicate.timeVerified = new Date(Date.now() - 2 * 86_400_000).toISOString();
      });
    },
  ],
  [
    "a clock of this machine that was set back",
    "made-in-the-future",
    () => {},
    { now: new Date("2020-01-01") },
  ],
]);

// What is right stays open.
attacks("control: a later verdict's own marker, lines merged in either order and twice", [
  [
    "then the marker removed",
    "no-marker",
    (scene) => {
      writeFileSync(scene.files.verified, laterVerdict(scene, "verified"));
      scene.setHistory(...scene.lines().reverse(), ...scene.lines());
      assert.equal(scene.lines().length, 4);
      rmSync(scene.files.verified);
    },
  ],
]);
