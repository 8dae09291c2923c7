import { isVerified } from "../checks.ts";
import type { Step } from "../commands.ts";
import { checkedDownload, cloneAt, feedFile } from "../fixes.ts";
import { show } from "../names.ts";
import { fillDefaults } from "../templates.ts";
import { isList, nameIn, pipeline, type Transfer, transfersOf } from "../transfer.ts";
import type { Hit, Rule, ScriptView, View } from "../types.ts";
import { firstLine, spanOf, spanOfWord, wordsOf } from "../view.ts";
import { downloadsInCode, runsInCode } from "./code-downloads.ts";

const shells = /^(?:sh|bash|dash|zsh|ksh|ash|su)$/;
const interpreters = /^(?:python|perl|ruby|node|php|Rscript|R|julia|lua)$/;
const unpackers = /^(?:tar|bsdtar|unzip|gunzip|gzip|zcat|bunzip2|bzip2|xz|unxz|zstd|cpio|7z|dd|tee|cat|pv)$/;

/** A word in an address that means "the newest one". */
const movingName =
  /(?<=^|[/_.@=-])(?:latest|nightly|HEAD|master|develop|trunk|SNAPSHOT|current|tlnet|(?<=refs\/heads\/)[^/]+|(?<=\/(?:raw|resolve|blob|archive|tree|zip|tar\.gz)\/)main)(?=[/_.?&-]|$)/;
const rawOfBranch =
  /(?<=^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:main|dev|devel|develop|gh-pages)(?=\/)/;
const commit = /[0-9a-f]{40}/;

/** Addresses that contain a digest of their content, or whose host never changes what it serves under a name. */
const immutable =
  /\/(?:archive|tarball|zipball|tar\.gz|zip|raw|resolve|blob)\/(?:[\w.-]+\/)*[0-9a-f]{40}\b|^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\/|\/gh\/[^/]+\/[^/@]+@[0-9a-f]{40}\/|^https:\/\/files\.pythonhosted\.org\/packages\/[0-9a-f]{2}\/[0-9a-f]{2}\//;

/**
 * The word in an address that makes its content change over time, and the address without it; undefined if there is
 * none.
 */
export function movingPart(url: string): { word: string; fixed: string } | undefined {
  if (commit.test(url)) return undefined;
  const found = rawOfBranch.exec(url) ?? movingName.exec(url);
  if (!found) return undefined;
  const release = url.replace(/\/releases\/latest\/download\//, "/releases/download/<version>/");
  if (release !== url) return { word: "latest", fixed: release };
  const before = url.slice(0, found.index).replace(/refs\/heads\/$/, "");
  return { word: found[0], fixed: `${before}<version or commit>${url.slice(found.index + found[0].length)}` };
}

/** Key rings and source lists: what they admit is checked by signature, or reported by another rule. */
const signing =
  /(?:\.(?:gpg|asc|key|pub|pgp|list|sources|repo|sig|sha\d+(?:sum)?|md5(?:sum)?)|keyring[^/]*|KEYS|SHA\d+SUMS?(?:\.txt)?)$/i;

interface Classified {
  transfer: Transfer;
  script: ScriptView;
  kind: "shell" | "lookup" | "file" | "key";
  /** The commands that the bytes are piped through. */
  into: Step[];
}

/** The shell or interpreter that executes what a step prints. */
function executor(step: Step): Step | undefined {
  const chain = pipeline(step);
  const runner = chain.find(
    (one) => shells.test(one.name) || (interpreters.test(one.name) && runsInput(one)),
  );
  if (runner) return runner;
  const outer = step.within;
  if (!outer || !step.substituted) return undefined;
  const runs =
    shells.test(outer.name) ||
    outer.name === "source" ||
    outer.name === "." ||
    outer.name === "eval" ||
    (interpreters.test(outer.name) && isCodeOf(outer, step));
  return runs ? outer : undefined;
}

/** Whether a substitution is an interpreter's code or its script: `python3 -c "$(…)"`, `python3 <(…)`. */
function isCodeOf(outer: Step, { command }: Step): boolean {
  const at = outer.args.findIndex(({ substitutions }) =>
    substitutions.some((each) => each.includes(command)),
  );
  const first = outer.args.findIndex(({ text }) => !text.startsWith("-"));
  return (
    /^-[ce]$/.test(outer.args[at - 1]?.text ?? "") ||
    (at >= 0 && at === first && outer.args[at]!.text.startsWith("<("))
  );
}

function runsInput(step: Step): boolean {
  return (
    step.args.every(
      ({ text }) => text === "-" || (text.startsWith("-") && !/^-(?:c|e|m|n|p|pe|ne)/.test(text)),
    ) || step.args[0]?.text === "-"
  );
}

function classify(transfer: Transfer, script: ScriptView): Classified {
  const { step, url, target } = transfer;
  const into = pipeline(step);
  const kind = (): Classified["kind"] => {
    if (executor(step)) return "shell";
    const path = url.replace(/[?#].*$/, "");
    if (signing.test(path) || signing.test(target)) return "key";
    if (into.some(({ name }) => /^(?:gpg2?|apt-key|rpm)$/.test(name))) return "key";
    if (target !== "-") return "file";
    if (
      into.some(
        ({ name, args }) =>
          unpackers.test(name) && !(name === "tee" && args.some(({ value }) => signing.test(value))),
      )
    )
      return "file";
    return "lookup";
  };
  return { transfer, script, kind: kind(), into };
}

const known = new WeakMap<View, Classified[]>();

/** All downloads of a recipe; three rules share them. */
function classified(view: View): readonly Classified[] {
  const found = known.get(view);
  if (found) return found;
  const all = view.allScripts.flatMap((script) =>
    script.steps.flatMap((step) => transfersOf(step).map((transfer) => classify(transfer, script))),
  );
  known.set(view, all);
  return all;
}

/** The moving word in a download's address, even if it comes from a template's default. */
function movingIn({ step, url }: Transfer): ReturnType<typeof movingPart> {
  return movingPart(url) ?? movingPart(fillDefaults(step.stage, url));
}

function fileName({ target, url }: Transfer): string {
  return show((target === "-" ? nameIn(url) : target) || "download");
}

function host(url: string): string {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? "the server";
}

const pipeToShell: Rule = {
  id: "pipe-to-shell",
  severity: "warning",
  title: "A downloaded script that is run unchecked",
  *check(view) {
    for (const { transfer, script, kind } of classified(view)) {
      if (kind !== "shell") continue;
      const runner = executor(transfer.step)!;
      const outer = transfer.step.substituted ? runner : transfer.step;
      const end = Math.max(transfer.step.command.end, runner.command.end);
      yield {
        span: spanOf(script.section, outer.command.start, end),
        commandLine: firstLine(transfer.step),
        message: `whatever ${host(transfer.url)} sends on the day of the build is run unchecked`,
        why: "the script and everything it downloads can change at any time, and no lock records it",
        fix: checkedRun(transfer, runner),
        unlocked: wordsOf(outer),
      } satisfies Hit;
    }
    for (const script of view.allScripts) for (const step of script.steps) yield* runsInCode(step, script);
  },
};

/** Saves the script to a file, checks it, and runs it as the recipe does now. */
function checkedRun(transfer: Transfer, runner: Step): string {
  const file = transfer.target === "-" ? installerName(transfer) : fileName(transfer);
  const inPlace = /^(?:source|\.|eval)$/.test(runner.name);
  const run = pipeline(transfer.step).includes(runner)
    ? feedFile(file, transfer, runner)
    : `${inPlace ? "." : runner.name} ./${file}`;
  return `${checkedDownload(transfer, file)}\n${run}`;
}

function installerName(transfer: Transfer): string {
  const name = fileName(transfer);
  return /\.\w+$/.test(name) && !/^https?:/.test(name) ? name : "install.sh";
}

const moving: Rule = {
  id: "download-moving",
  severity: "warning",
  title: "A download address without a version",
  *check(view) {
    for (const { transfer, kind } of classified(view)) {
      const part = movingIn(transfer);
      // In $(…), the server's answer decides what is installed, so the address need not even look as if it moved.
      const asks = kind === "lookup";
      if (kind === "shell" || kind === "key" || (part === undefined && !(asks && transfer.step.substituted)))
        continue;
      yield {
        span: spanOfWord(transfer.step, transfer.word),
        commandLine: firstLine(transfer.step),
        message:
          asks || part === undefined
            ? `the recipe asks ${host(transfer.url)} during the build, and uses the answer of that moment`
            : `"${part.word}" in this address names another file after the next release or push`,
        why: "a rebuild gets the newest one then; no lock can bring this one back",
        fix:
          asks || part === undefined
            ? "VERSION=<what the answer is today>"
            : checkedFile({ ...transfer, url: part.fixed }, pipeline(transfer.step).length > 0),
        unlocked: wordsOf(transfer.step),
      } satisfies Hit;
    }
  },
};

const unverified: Rule = {
  id: "download-unverified",
  severity: "warning",
  title: "A download without a checksum",
  *check(view) {
    for (const { transfer, script, kind, into } of classified(view)) {
      if (kind !== "file" || movingIn(transfer) !== undefined || immutable.test(transfer.url)) continue;
      if (isVerified(transfer, script.stageSteps)) continue;
      const piped = into.length > 0;
      yield {
        span: spanOfWord(transfer.step, transfer.word),
        commandLine: firstLine(transfer.step),
        message: piped
          ? `this is unpacked straight from ${host(transfer.url)}, so nothing can check it`
          : `nothing checks that ${fileName(transfer)} is still the same file`,
        why: "files are replaced under the same name; without a checksum this goes unnoticed",
        fix: archiveFix(transfer) ?? checkedFile(transfer, piped),
        unlocked: wordsOf(transfer.step),
      } satisfies Hit;
    }
    for (const script of view.allScripts)
      for (const step of script.steps) yield* downloadsInCode(step, script);
  },
};

/** Saves the download to a file, checks it, and unpacks it as the recipe does now. */
function checkedFile(transfer: Transfer, piped: boolean): string {
  const file = fileName(transfer);
  if (isList(transfer)) {
    const { step, word, url } = transfer;
    const written = step.section.script.slice(word.start, word.end).replace(/^["']?--?[\w-]+=/, "");
    const command = show(wordsOf(step)).replace(show(written), file);
    return `${checkedDownload({ ...transfer, url }, file)}\n${command}`;
  }
  return checkedDownload(transfer, file) + (piped ? `\n${feedFile(file, transfer)}` : "");
}

/** Archives that GitHub makes on demand may change their bytes; pin the commit instead. */
function archiveFix({ url }: Transfer): string | undefined {
  const found = /^(https:\/\/github\.com\/[\w.-]+\/([\w.-]+))\/(?:archive|tarball|zipball)\//.exec(url);
  return found ? cloneAt(found[1]!, found[2]!) : undefined;
}

export const downloadRules: Rule[] = [pipeToShell, moving, unverified];
