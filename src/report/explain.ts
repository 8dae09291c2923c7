import type { FailureCode } from "../failure-codes.ts";
import type { Lock } from "../lock/schema.ts";
import { plural } from "../plural.ts";
import { shellWord } from "../process/shell-word.ts";
import type { GateAnswer } from "../verdict/answer.ts";
import type { Marker, MarkerEvidence } from "../verdict/marker-types.ts";
import { roleEndings, roles } from "../verdict/roles.ts";
import { reasonOf } from "../verdict/sentence.ts";
import { oneLine } from "./escape.ts";
import { levelMeanings } from "./gate.ts";

/** An explanation in plain words: what something is, facts with titles, and what they do not prove. */
export interface Explanation {
  title: string;
  facts: [title: string, text: string][];
  /** What was not proven, or is not known. */
  open: string[];
  /** Commands that check it, or prove it again. */
  commands: string[];
  /** Whether it is proven, so that nothing has to be done. */
  isDone?: boolean;
}

const pages = "https://github.com/stx/container-action/blob/main/docs";

const verdicts = {
  verified: "verified",
  unverified: "unverified: the rebuild came out differently, or did not build",
  inconclusive: "inconclusive: there was not enough evidence to decide",
  error: "error: the rebuild could not run",
} as const;

const machine = ({ apptainer, os, mode }: { apptainer: string; os: string; mode: string }) =>
  `Apptainer ${apptainer} (${mode}) on ${os}`;

const stillTheSame = "that these files are still the same: `check` computes every digest again";

const sources = {
  vault: "a vault of recorded downloads",
  upstream: "upstream, that is from their own servers",
} as const;

/** An earlier verdict in a marker. */
const earlierText = ({ evidence: { verdict, level, from }, verifiedAt }: Marker) =>
  `${verdict}${level ? ` (level: ${level})` : ""}, ${verifiedAt}, with packages from ${sources[from]}; \`check\` says whether it counts`;

/** What a marker says: what was proven, about what, when and by whom, and what was not. */
export function explainMarker(marker: Marker): Explanation {
  const { evidence, subjects, verifiedAt, program, signatures } = marker;
  const { name, ts, verdict, level, from, builder, rebuilder, run } = evidence;
  const id = `${name}-${ts}`;
  return {
    title: `The marker of the build ${id}`,
    facts: [
      ["verdict", level && verdict === "verified" ? `verified (level: ${level})` : verdicts[verdict]],
      ["proven", level ? levelMeanings[level] : "nothing"],
      ["result", reasonOf(marker)],
      ...roles
        .filter((role) => subjects[role])
        .map((role): [string, string] => ["of", `${id}${roleEndings[role]}  sha256:${subjects[role]}`]),
      ["when", `${verifiedAt}, by stx-container ${program}`],
      ["built with", machine(builder)],
      ...(rebuilder ? [["rebuilt with", machine(rebuilder)] as [string, string]] : []),
      ["packages from", sources[from]],
      ...(marker.earlier ?? []).map((each): [string, string] => ["also in it", earlierText(each)]),
      ...(run ? [["run", run] as [string, string]] : []),
    ],
    open: [
      signatures.length > 0
        ? `who made it: it has ${plural(signatures.length, "signature")}, which \`check\` judges`
        : "who made it: it is not signed, so anyone who can write the file could have written it",
      ...openPoints(evidence, id),
      ...(subjects.image ? [] : ["the image's file: it was not there, and the lock's digests were taken"]),
      stillTheSame,
    ],
    commands: [
      ...(verdict === "unverified" ? repairs(id) : []),
      `stx-container check ${id}`,
      `stx-container verify ${id}`,
    ],
  };
}

/** What to do about a rebuild that came out differently, in the order in which it helps. */
const repairs = (id: string) => [
  `pin in the recipe what "Not locked" names: \`stx-container show ${id}\``,
  `keep the rebuilt image, and compare it: \`stx-container verify ${id} --keep rebuilt.sif\``,
  "prove the changed recipe: `stx-container roundtrip RECIPE`; if a package may differ, name it under floats in config.yaml",
];

function openPoints(
  { unlocked, floats, notCompared, overrides, level, from }: MarkerEvidence,
  id: string,
): string[] {
  const mirrors = Object.keys(overrides);
  return [
    ...(level === "versions" ? ["that the files are the same: only packages were compared"] : []),
    ...(level === "content"
      ? [
          `that files which two builds never have alike are the same, such as logs and caches: ${pages}/levels.md lists them`,
        ]
      : []),
    ...(level && from === "upstream"
      ? ["that the servers still have the packages: they had them at the time of the rebuild"]
      : []),
    ...(unlocked > 0
      ? [`${plural(unlocked, "input")} that could not be pinned, listed by: stx-container show ${id}`]
      : []),
    ...(floats.length > 0 ? [`packages declared free to move: ${floats.join(", ")}`] : []),
    ...notCompared.map(({ ecosystem }) => `${ecosystem} packages: they were not compared`),
    ...(mirrors.length > 0
      ? [`other values of build arguments: the rebuild had its own ${mirrors.join(", ")}`]
      : []),
  ];
}

/** What a lock says about its image. */
export function explainLock(lock: Lock, path: string): Explanation {
  const isBuilt = lock.builder !== undefined;
  return {
    title: isBuilt
      ? `The lock of the build ${lock.name}-${lock.ts}`
      : `The lock of the image ${lock.name}, written from its file`,
    facts: [
      ...(lock.image.sha256
        ? [["image", `sha256:${lock.image.sha256} (${lock.image.arch})`] as [string, string]]
        : []),
      ...lock.bases.map((base): [string, string] => ["built from", `${base.bootstrap} ${base.written}`]),
      ...Object.entries(lock.ecosystems).flatMap(([id, found]): [string, string][] =>
        found.status === "present" ? [["holds", plural(found.packages.length, `${id} package`)]] : [],
      ),
      ...(lock.builder ? [["built with", machine(lock.builder)] as [string, string]] : []),
      ["written by", `stx-container ${lock.writer.program}`],
    ],
    open: [
      "anything about a rebuild: a lock lists what is installed, and only a marker says that it was rebuilt",
      ...lock.unlocked.map(({ what, reason }) => `${what}: ${reason}`),
      ...Object.entries(lock.ecosystems).flatMap(([id, found]) =>
        found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : [],
      ),
      ...(lock.floats.length > 0 ? [`packages declared free to move: ${lock.floats.join(", ")}`] : []),
    ],
    commands: isBuilt
      ? [`stx-container check ${path}`, `stx-container export ${path} --format cyclonedx`]
      : [`stx-container diff ${path} IMAGE`, `stx-container export ${path} --format cyclonedx`],
  };
}

/** What a code of a failure or a refusal means, and what to do about it. */
export function explainCode(code: FailureCode, room: string, meaning: string, remedy: string): Explanation {
  return {
    title: `The code ${code}`,
    facts: [
      ["means", meaning],
      ["part", room],
    ],
    open: [],
    commands: [remedy],
  };
}

/** What a rule of the linter finds. */
export function explainRule(id: string, severity: string, title: string): Explanation {
  return {
    title: `The rule ${id} of lint`,
    facts: [
      ["finds", title],
      ["severity", severity],
      ["more", `${pages}/rules/${id}.md`],
    ],
    open: [],
    commands: ["see the line, and how to fix it: `stx-container lint RECIPE`"],
  };
}

/** What a word of the messages means. */
export function explainWord(word: string, { means, page }: { means: string; page: string }): Explanation {
  return {
    title: `The word ${word}`,
    facts: [
      ["means", means],
      ["more", `${pages}/${page}`],
    ],
    open: [],
    commands: [],
  };
}

/** Notes of the gate that say what a rebuild lacks here. */
const lacking: readonly string[] = ["base-image-needed", "context-needed"];

/**
 * The gate's answer on the files, as the last fact; as the first where the marker says verified and the gate refuses it, so
 * that the rest is not taken for what is here.
 */
export function withAnswer(explanation: Explanation, answer: GateAnswer): Explanation {
  const { open, facts, commands } = explanation;
  const lacks = answer.notes.filter(({ code }) => lacking.includes(code)).map(({ text }) => text);
  const points = [...open.filter((text) => text !== stillTheSame), ...lacks];
  if (!answer.open) {
    const why = answer.refusals.map(({ text, code }) => `${text} (${code})`).join("; ");
    const remedies = new Set(answer.refusals.map(({ remedy }) => remedy));
    const refused = {
      ...explanation,
      open: points,
      // To check or verify the same files again says no more.
      commands: remedies.size > 0 ? [...remedies] : commands,
    };
    const saysVerified = facts.some(([title, text]) => title === "verdict" && text.startsWith("verified"));
    return saysVerified
      ? inDoubt(refused, `refused: ${why}`)
      : { ...refused, facts: [...facts, ["now", `refused: ${why}`]] };
  }
  const now = `the marker is valid for these files${answer.image.checked ? "" : "; the image is not here, and was not read"}`;
  const hasVault = answer.notes.some(({ code }) => code === "vault-whole");
  const withVault = (command: string) =>
    command.startsWith("stx-container verify ") ? `${command} --from-vault` : command;
  return {
    ...explanation,
    facts: [...facts, ["now", now]],
    open: points,
    commands: hasVault ? commands.map(withVault) : commands,
    isDone: true,
  };
}

/** The same, where the gate could not judge the files. */
export const withoutAnswer = (explanation: Explanation, why: string): Explanation =>
  inDoubt(explanation, `not judged: ${why}`);

const inDoubt = (explanation: Explanation, now: string): Explanation => ({
  ...explanation,
  facts: [["now", now], ...explanation.facts],
  open: [
    "anything about the files that are here: what the marker says counts only where it is valid",
    ...explanation.open,
  ],
});

/** The explanation with commands that name a file or an archive in place of a build of the store. */
export function aboutFile(explanation: Explanation, path: string): Explanation {
  const word = shellWord(path);
  return {
    ...explanation,
    open: explanation.open.map((text) => text.replace(/(?<=: stx-container show )\S+$/, () => word)),
    commands: explanation.commands.map((text) =>
      text.replace(
        /^(stx-container (?:check|verify|export|freeze)) (?:'[^']*'|[^\s']+)/,
        (_, command) => `${command} ${word}`,
      ),
    ),
  };
}

/** An explanation for a terminal. */
export function explanationText({ title, facts, open, commands, isDone }: Explanation): string {
  const width = Math.max(...facts.map(([name]) => name.length));
  return [
    `${oneLine(title)}`,
    ...facts.map(([name, text], index) => {
      const label = facts[index - 1]?.[0] === name ? "" : name;
      return `  ${label.padEnd(width)}  ${oneLine(text)}`;
    }),
    ...(open.length > 0 ? ["Not proven:", ...open.map((text) => `  - ${oneLine(text)}`)] : []),
    ...(commands.length > 0
      ? [isDone ? "To check it again:" : "To do:", ...commands.map((text) => `  ${oneLine(text)}`)]
      : []),
  ].join("\n");
}

/** What a recipe is for, before or after it was locked. */
export function explainRecipe(path: string, isLocked: boolean): Explanation {
  const what: [string, string] = isLocked
    ? ["is", "a locked recipe: the recipe with every version pinned; it builds as it stands"]
    : ["is", "a recipe, as its author wrote it"];
  const open = isLocked
    ? ["that it gives the same image: its marker says so, where there is one beside it"]
    : ["anything: it was not built from here yet, and a rebuild may give other versions"];
  return {
    title: path,
    facts: [what],
    open,
    commands: isLocked
      ? [`stx-container check ${path}`, `apptainer build image.sif ${path}`]
      : [`stx-container lint ${path}`, `stx-container roundtrip ${path}`],
  };
}

/** A file that goes with builds and proves nothing. */
export const explainPart = (path: string, what: string): Explanation => ({
  title: path,
  facts: [["is", what]],
  open: ["anything by itself: a marker proves, and the gate compares it with the other files"],
  commands: [],
});

/** An image about which nothing is known. */
export function explainImage(path: string): Explanation {
  return {
    title: path,
    facts: [["is", "an image without a lock or marker beside it or in the store"]],
    open: ["anything: it is unknown from what it was built, and whether it can be built again"],
    commands: [
      `stx-container freeze ${path} --output image.lock`,
      `stx-container check ${path} --store STORE`,
    ],
  };
}
