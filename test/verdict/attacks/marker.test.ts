// Markers that were made, edited or copied by hand: envelope, statement, and what contradicts itself.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { canonicalJson } from "../../../src/files/canonical-json.ts";
import { sha256 } from "../../../src/files/digest.ts";
import { boundedList } from "../../../src/verdict/bounded-list.ts";
import {
  type Any,
  type Attack,
  attacks,
  evidenceOf,
  fifo,
  later,
  type Scene,
  sparse,
  subject,
} from "./support.ts";

const text = (scene: Scene) => readFileSync(scene.files.verified, "utf8");
const write = (scene: Scene, bytes: string | Uint8Array) => writeFileSync(scene.files.verified, bytes);
const edit = (change: (envelope: Any) => void) => (scene: Scene) => {
  const envelope = JSON.parse(text(scene));
  change(envelope);
  write(scene, `${canonicalJson(envelope)}\n`);
};
const bytes = (make: (text: string) => string | Uint8Array) => (scene: Scene) =>
  write(scene, make(text(scene)));

attacks("the marker's file", [
  ["none", "no-marker", ({ files }) => rmSync(files.verified)],
  ["both", "both-markers", ({ files }) => cpSync(files.verified, files.unverified)],
  [
    "a link to a marker",
    "not-a-regular-file",
    ({ files, store }) => {
      cpSync(files.verified, `${store}/kept`);
      rmSync(files.verified);
      symlinkSync("../kept", files.verified);
    },
  ],
  [
    "a link to /dev/zero",
    "not-a-regular-file",
    ({ files }) => {
      rmSync(files.verified);
      symlinkSync("/dev/zero", files.verified);
    },
  ],
  [
    "a dangling link",
    "not-a-regular-file",
    ({ files }) => {
      rmSync(files.verified);
      symlinkSync("nowhere", files.verified);
    },
  ],
  ["a FIFO", "not-a-regular-file", ({ files }) => fifo(files.verified)],
  ["a FIFO in the opposite's place", "not-a-regular-file", ({ files }) => fifo(files.unverified)],
  [
    "a folder",
    "not-a-regular-file",
    ({ files }) => {
      rmSync(files.verified);
      mkdirSync(files.verified);
    },
  ],
  [
    "a socket",
    "not-a-regular-file",
    async ({ files }) => {
      rmSync(files.verified);
      const server = createServer();
      await new Promise<void>((done) => server.listen(files.verified, done));
      server.unref();
    },
  ],
  ["one of 17 MiB", "file-too-large", ({ files }) => sparse(files.verified, 17 * 1024 ** 2)],
  ["the opposite of 17 MiB", "file-too-large", ({ files }) => sparse(files.unverified, 17 * 1024 ** 2)],
  [
    "renamed to .unverified",
    "not-verified",
    ({ files }) => {
      cpSync(files.verified, files.unverified);
      rmSync(files.verified);
    },
  ],
]);

attacks(
  "the envelope",
  (
    [
      ["empty (touch)", () => ""],
      ["words", () => "round trip verified\n"],
      ["a list", () => "[]\n"],
      ["null", () => "null\n"],
      ["a number", () => "1\n"],
      ["the statement bare", (was) => Buffer.from(JSON.parse(was).payload, "base64")],
      ["no newline at the end", (was) => was.trimEnd()],
      ["two newlines", (was) => `${was}\n`],
      ["a second document after it", (was) => was + was],
      ["CR LF", (was) => was.replace("\n", "\r\n")],
      ["a byte order mark", (was) => `\ufeff${was}`],
      ["spaces", (was) => JSON.stringify(JSON.parse(was), null, 1)],
      ["the payload twice", (was) => was.replace(/"payload":"[^"]*",/, (found) => found + found)],
      ["cut off", (was) => was.slice(0, -10)],
      ["compressed", (was) => gzipSync(was)],
      ["a byte that is not UTF-8", (was) => Buffer.concat([Buffer.from(was), Buffer.from([0xff])])],
      ["a zero byte", (was) => `${was.trimEnd()}\0\n`],
    ] as [string, (was: string) => string | Uint8Array][]
  ).map(
    ([what, make]): Attack => [
      what,
      // A statement without an envelope is how 0.1.0 wrote markers, with other keys.
      what === "the statement bare" ? "marker-unreadable" : "envelope-unreadable",
      bytes(make),
    ],
  ),
);

attacks(
  "the envelope's fields",
  (
    [
      [
        "an unknown key",
        (it) => {
          it.trusted = true;
        },
      ],
      [
        "another payloadType",
        (it) => {
          it.payloadType = "text/plain";
        },
      ],
      [
        "no payloadType",
        (it) => {
          delete it.payloadType;
        },
      ],
      [
        "no payload",
        (it) => {
          delete it.payload;
        },
      ],
      [
        "a payload that is an object",
        (it) => {
          it.payload = {};
        },
      ],
      [
        "a payload with a part of a byte at its end",
        (it) => {
          it.payload = `${it.payload.slice(0, -4)}A`;
        },
      ],
      [
        "a payload in base64url",
        (it) => {
          it.payload = Buffer.from("\xff\xfe\xfd>>>???", "latin1").toString("base64url");
        },
      ],
      [
        "no signatures",
        (it) => {
          delete it.signatures;
        },
      ],
      [
        "signatures that are an object",
        (it) => {
          it.signatures = {};
        },
      ],
      [
        "a signature without bytes",
        (it) => {
          it.signatures = [{ sig: "" }];
        },
      ],
      [
        "a signature with an unknown key",
        (it) => {
          it.signatures = [{ sig: "AAAA", ok: true }];
        },
      ],
      [
        "65 signatures",
        (it) => {
          it.signatures = Array(65).fill({ sig: "AAAA" });
        },
      ],
    ] as [string, (envelope: Any) => void][]
  ).map(([what, change]): Attack => [what, "envelope-unreadable", edit(change)]),
);

const raw = (change: (text: string) => string) => (scene: Scene) =>
  scene.payload(change(Buffer.from(scene.built.statement).toString("utf8")));

attacks(
  "the statement's text",
  (
    [
      ["not JSON", () => "{"],
      ["a list", () => "[]"],
      [
        "FAILED, then PASSED",
        (was) => was.replace('"verificationResult":', '"verificationResult":"FAILED","verificationResult":'),
      ],
      [
        "PASSED, then PASSED",
        (was) => was.replace('"verificationResult":', '"verificationResult":"PASSED","verificationResult":'),
      ],
      ["a level twice", (was) => was.replace('"level":', '"level":"versions","level":')],
      ["a key twice, once escaped", (was) => was.replace('"level":', '"\\u006cevel":"versions","level":')],
      ["a number as 2.0", (was) => was.replace('"equal":2', '"equal":2.0')],
      ["a number as 2e0", (was) => was.replace('"equal":2', '"equal":2e0')],
      ["spaces", (was) => JSON.stringify(JSON.parse(was), null, 1)],
      ["a newline at the end", (was) => `${was}\n`],
      [
        "keys in another order",
        (was) => JSON.stringify({ subject: JSON.parse(was).subject, ...JSON.parse(was) }),
      ],
      [
        "an ecosystem __proto__",
        (was) => was.replace('"ecosystems":{', '"ecosystems":{"__proto__":{"equal":0},'),
      ],
      ["__proto__", (was) => was.replace("{", '{"__proto__":{"verified":true},')],
    ] as [string, (was: string) => string][]
  ).map(([what, change]): Attack => [what, "marker-unreadable", raw(change)]),
);

const change = (make: (statement: Any) => void) => (scene: Scene) => scene.statement(make);
const hex = "ab".repeat(32);

attacks(
  "the statement's fields",
  (
    [
      [
        "an unknown key",
        (it) => {
          it.approvedBy = "me";
        },
      ],
      [
        "an unknown key of the predicate",
        (it) => {
          it.predicate.slsaVersion = "1.0";
        },
      ],
      [
        "an unknown key of the evidence",
        (it) => {
          evidenceOf(it).approved = true;
        },
      ],
      [
        "another _type",
        (it) => {
          it._type = "https://in-toto.io/Statement/v0.1";
        },
      ],
      [
        "another predicate",
        (it) => {
          it.predicateType = "https://slsa.dev/provenance/v1";
        },
      ],
      [
        "another verifier",
        (it) => {
          it.predicate.verifier.id = "https://example.org/me";
        },
      ],
      [
        "two subjects",
        (it) => {
          it.subject.length = 2;
        },
      ],
      [
        "no subjects",
        (it) => {
          it.subject = [];
        },
      ],
      [
        "the recipe left out, the image twice",
        (it) => {
          it.subject[3] = it.subject[0];
        },
      ],
      [
        "a role twice",
        (it) => {
          it.subject.push(it.subject[1]);
        },
      ],
      [
        "subjects in another order",
        (it) => {
          it.subject.reverse();
        },
      ],
      [
        "a subject of another build",
        (it) => {
          it.subject[0].name = `lab-${later}.sif`;
        },
      ],
      [
        "a subject with a path",
        (it) => {
          it.subject[0].name = `../${it.subject[0].name}`;
        },
      ],
      [
        "an unknown role",
        (it) => {
          it.subject[0].annotations.role = "anything";
        },
      ],
      [
        "a role given to another file",
        (it) => {
          it.subject[0].annotations.role = "lock";
        },
      ],
      [
        "sha512 in place of sha256",
        (it) => {
          it.subject[0].digest = { sha512: hex + hex };
        },
      ],
      [
        "two digests of a subject",
        (it) => {
          it.subject[0].digest.md5 = "0".repeat(32);
        },
      ],
      [
        "a digest in capitals",
        (it) => {
          subject(it, "image", "AB".repeat(32));
        },
      ],
      [
        "a digest cut short",
        (it) => {
          subject(it, "lock", "ab");
        },
      ],
      [
        "a time without a zone",
        (it) => {
          it.predicate.timeVerified = "2026-11-20T00:00:00";
        },
      ],
      [
        "a day that does not exist",
        (it) => {
          it.predicate.timeVerified = "2026-02-30T00:00:00.000Z";
        },
      ],
      [
        "a policy from the web",
        (it) => {
          it.predicate.policy.uri = "https://example.org/lax.yaml";
        },
      ],
      [
        "verdict error",
        (it) => {
          evidenceOf(it).verdict = "error";
        },
      ],
      [
        "an unknown level",
        (it) => {
          evidenceOf(it).level = "bytes+";
        },
      ],
      [
        "packages from elsewhere",
        (it) => {
          evidenceOf(it).from = "memory";
        },
      ],
      [
        "a negative count",
        (it) => {
          evidenceOf(it).ecosystems.dpkg.changed = -1;
        },
      ],
      [
        "half a package",
        (it) => {
          evidenceOf(it).ecosystems.dpkg.equal = 1.5;
        },
      ],
      [
        "counts as text",
        (it) => {
          evidenceOf(it).ecosystems.dpkg.equal = "2";
        },
      ],
      [
        "a predecessor that is no digest",
        (it) => {
          evidenceOf(it).previous = ["../x"];
        },
      ],
      [
        "17 predecessors",
        (it) => {
          evidenceOf(it).previous = Array.from({ length: 17 }, (_, at) => sha256(`${at}`));
        },
      ],
      [
        "no builder",
        (it) => {
          delete evidenceOf(it).builder;
        },
      ],
      [
        "no writers",
        (it) => {
          delete evidenceOf(it).writers;
        },
      ],
      [
        "no policy in it",
        (it) => {
          delete evidenceOf(it).policy;
        },
      ],
      [
        "no list of changes",
        (it) => {
          delete evidenceOf(it).changes;
        },
      ],
    ] as [string, (statement: Any) => void][]
  ).map(([what, make]): Attack => [what, "marker-unreadable", change(make)]),
);

const moved = { kind: "changed" as const, ecosystem: "dpkg", name: "jq", from: "1", to: "2" };
const difference = { path: "/etc/x", kind: "content" };
const counts = (it: Any) => evidenceOf(it).ecosystems.dpkg;

attacks(
  "a statement that contradicts itself",
  (
    [
      [
        "FAILED, and verified",
        (it) => {
          it.predicate.verificationResult = "FAILED";
        },
      ],
      [
        "unverified, and PASSED",
        (it) => {
          Object.assign(evidenceOf(it), { verdict: "unverified", failure: { what: "x" } });
        },
      ],
      [
        "inconclusive, and PASSED",
        (it) => {
          evidenceOf(it).verdict = "inconclusive";
        },
      ],
      [
        "no levels in words",
        (it) => {
          it.predicate.verifiedLevels = [];
        },
      ],
      [
        "the stronger level alone",
        (it) => {
          it.predicate.verifiedLevels = ["STX_CONTENT"];
        },
      ],
      [
        "a level of SLSA's",
        (it) => {
          it.predicate.verifiedLevels.push("SLSA_BUILD_LEVEL_3");
        },
      ],
      [
        "another resource",
        (it) => {
          it.predicate.resourceUri = "container:other";
        },
      ],
      [
        "no level",
        (it) => {
          delete evidenceOf(it).level;
          it.predicate.verifiedLevels = [];
        },
      ],
      [
        "no rebuilder",
        (it) => {
          delete evidenceOf(it).rebuilder;
        },
      ],
      [
        "no rebuild",
        (it) => {
          delete evidenceOf(it).rebuilt;
        },
      ],
      [
        "neither rebuild nor rebuilder",
        (it) => {
          delete evidenceOf(it).rebuilt;
          delete evidenceOf(it).rebuilder;
        },
      ],
      [
        "a rebuild that failed",
        (it) => {
          evidenceOf(it).failure = { what: "it does not build" };
        },
      ],
      [
        "one of two packages equal",
        (it) => {
          counts(it).equal = 1;
        },
      ],
      [
        "more equal than locked",
        (it) => {
          counts(it).equal = 5;
        },
      ],
      [
        "none locked, five equal",
        (it) => {
          Object.assign(counts(it), { locked: 0, rebuilt: 0, equal: 5 });
        },
      ],
      [
        "fewer rebuilt",
        (it) => {
          counts(it).rebuilt = 1;
        },
      ],
      [
        "drift in the counts",
        (it) => {
          Object.assign(counts(it), { equal: 1, changed: 1 });
        },
      ],
      [
        "drift in counts and list",
        (it) => {
          Object.assign(counts(it), { equal: 1, changed: 1 });
          evidenceOf(it).changes = boundedList([
            { kind: "changed", ecosystem: "dpkg", name: "jq", from: "1", to: "2" },
          ]);
        },
      ],
      [
        "drift called a float in the counts alone",
        (it) => {
          Object.assign(counts(it), { equal: 1, floated: { changed: 1, missing: 0, extra: 0 } });
        },
      ],
      [
        "a list of changes with another digest",
        (it) => {
          evidenceOf(it).changes.sha256 = hex;
        },
      ],
      [
        "a list of changes with another count",
        (it) => {
          evidenceOf(it).changes.count = 1;
        },
      ],
      [
        "a list of floats with another digest",
        (it) => {
          evidenceOf(it).floated.sha256 = hex;
        },
      ],
      [
        "a list of files with another digest",
        (it) => {
          evidenceOf(it).differingFiles.sha256 = hex;
        },
      ],
      [
        "files differ at level content",
        (it) => {
          evidenceOf(it).differingFiles = boundedList([difference]);
        },
      ],
      [
        "content digests differ at level content",
        (it) => {
          evidenceOf(it).rebuilt.contentDigest = hex;
        },
      ],
      [
        "content digests are the same at level versions",
        (it) => {
          evidenceOf(it).level = "versions";
          it.predicate.verifiedLevels = ["STX_VERSIONS"];
        },
      ],
      [
        "another digest of the policy",
        (it) => {
          it.predicate.policy.digest.sha256 = hex;
        },
      ],
      [
        "a policy with more floats than its digest",
        (it) => {
          evidenceOf(it).policy.floats = ["dpkg:*"];
        },
      ],
      [
        "a policy without a level than its digest",
        (it) => {
          evidenceOf(it).policy.required_level = "content";
        },
      ],
      [
        "expired before it was made",
        (it) => {
          evidenceOf(it).notAfter = "2020-01-01T00:00:00.000Z";
        },
      ],
      [
        "files compared of an image that was not read",
        (it) => {
          it.subject.shift();
        },
      ],
      [
        "a different program from its verifier's",
        (it) => {
          it.predicate.verifier.version["stx-container"] = "9.9.9";
        },
      ],
      [
        "drift called a float, and no float is for it",
        (it) => {
          Object.assign(counts(it), { equal: 1, floated: { changed: 1, missing: 0, extra: 0 } });
          evidenceOf(it).floated = boundedList([moved]);
        },
      ],
      [
        "drift called a float, and another float is declared",
        (it) => {
          Object.assign(counts(it), { equal: 1, floated: { changed: 1, missing: 0, extra: 0 } });
          evidenceOf(it).floated = boundedList([moved]);
          evidenceOf(it).floats = ["dpkg:curl"];
        },
      ],
      [
        "a float of a different ecosystem from is counted",
        (it) => {
          Object.assign(counts(it), { equal: 1, floated: { changed: 1, missing: 0, extra: 0 } });
          evidenceOf(it).floated = boundedList([{ ...moved, ecosystem: "python" }]);
          evidenceOf(it).floats = ["dpkg:*", "python:*"];
        },
      ],
      [
        "an ecosystem left out that both sides read",
        (it) => {
          const readers = { locked: 1, rebuilt: 2 };
          evidenceOf(it).notCompared = [{ ecosystem: "npm", reason: "readers-differ", readers }];
        },
      ],
      [
        "an ecosystem left out and compared",
        (it) => {
          const { readers } = evidenceOf(it).writers.lock;
          evidenceOf(it).notCompared = [
            { ecosystem: "dpkg", reason: "readers-differ", readers: { locked: readers.dpkg, rebuilt: 99 } },
          ];
        },
      ],
      [
        "a rebuild by rules that its verifier does not have",
        (it) => {
          evidenceOf(it).writers.verifier.contentRules = 1;
        },
      ],
      [
        "one predecessor twice",
        (it) => {
          evidenceOf(it).previous = [hex, hex];
        },
      ],
    ] as [string, (statement: Any) => void][]
  ).map(([what, make]): Attack => [what, "marker-contradicts-itself", change(make)]),
);

attacks("the marker of something else", [
  [
    "another build of the name",
    "other-build",
    async (scene) => {
      const other = await scene.add({ ts: later });
      cpSync(other.verified, scene.files.verified);
    },
    { subject: { name: "lab-2026-1120-061508" } },
  ],
  [
    "another name",
    "other-build",
    async (scene) => {
      const other = await scene.add({ name: "other" });
      cpSync(other.verified, scene.files.verified);
    },
  ],
  [
    "its name alone changed",
    "marker-unreadable",
    (scene) =>
      scene.evidence((it) => {
        it.name = "other";
      }),
  ],
  [
    "its moment alone changed",
    "marker-unreadable",
    (scene) =>
      scene.evidence((it) => {
        it.ts = later;
      }),
  ],
]);

attacks("a statement that is not UTF-8", [
  [
    "a byte that readers show alike",
    "marker-unreadable",
    (scene) => {
      scene.evidence((it) => {
        it.run = "https://example.org/\ufffd";
      });
      const { payload } = JSON.parse(text(scene));
      const broken = Buffer.from(payload, "base64").toString("latin1").replace("\xef\xbf\xbd", "\xff");
      scene.payload(Buffer.from(broken, "latin1"));
    },
  ],
]);

const first = `${import.meta.dirname}/../../compat/0.1.0/tiny/tiny-2026-1128-024417.verified`;
const firstKey = "https://github.com/stx/container-action/evidence/v1";

/** A marker in the form of 0.1.0, which says less, of today's build. */
function downgrade(scene: Scene): void {
  const { lock, lockText, locked, recipe } = scene.built;
  const marker = JSON.parse(readFileSync(first, "utf8"));
  const stem = `${lock.name}-${lock.ts}`;
  const digests = [lock.image.sha256, sha256(lockText), sha256(locked), sha256(recipe)];
  const evidence = marker.predicate[firstKey];
  Object.assign(evidence, {
    layer: lock.name,
    ts: lock.ts,
    reason: "2 packages came out the same",
    inputsDigest: lock.inputs.digest,
    builder: lock.builder,
    floats: lock.floats,
    unlocked: lock.unlocked.length,
    ecosystems: { dpkg: { locked: 2, rebuilt: 2, equal: 2, changed: 0, missing: 0, extra: 0 } },
  });
  marker.verdict = `verified (${evidence.rung}): ${stem}: ${evidence.reason}`;
  marker.predicate.resourceUri = `container:${stem}`;
  marker.subject = [".sif", ".lock", ".def", ".rough.def"].map((ending, at) => ({
    name: stem + ending,
    digest: { sha256: digests[at] },
  }));
  const written = `${JSON.stringify(marker)}\n`;
  write(scene, written);
  scene.setHistory({ ...JSON.parse(scene.lines()[0]!), marker: sha256(written), previous: undefined });
}

attacks("an older form of the marker", [
  ["of 0.1.0, beside a lock of today", "lock-contradicts-marker", downgrade],
]);

attacks("an envelope that is not UTF-8", [
  [
    "a label that readers show alike",
    "envelope-unreadable",
    (scene) => {
      const signed = text(scene).replace('"signatures":[]', '"signatures":[{"keyid":"\ufffd","sig":"AAAA"}]');
      const broken = Buffer.from(signed).toString("latin1").replace("\xef\xbf\xbd", "\xff");
      write(scene, Buffer.from(broken, "latin1"));
    },
  ],
]);
