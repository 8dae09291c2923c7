import type { Step } from "../commands.ts";
import { cloneAt } from "../fixes.ts";
import { hasUnknownPart, isCommit, isTag, lastPart, show } from "../names.ts";
import { fillDefaults } from "../templates.ts";
import type { Hit, Rule, ScriptView } from "../types.ts";
import { firstLine, spanOfStep, spanOfWord, wordsOf } from "../view.ts";
import type { Word } from "../words.ts";

const hashVariable = /\$\{?\w*(?:commit|sha|hash|rev|ref)\w*\}?|\{\{_*\w*(?:commit|sha|hash|rev)\w*\}\}/i;

interface Clone {
  step: Step;
  url: Word;
  /** Folder it goes to, as written. */
  target: string;
  /** What is cloned, for people. */
  repository: string;
  /** What --branch says. */
  branch: string | undefined;
}

const cloneOptions = new Set(
  "-b --branch -o --origin -u --upload-pack -c --config --depth --reference --separate-git-dir -j --jobs --filter --template --shallow-since".split(
    " ",
  ),
);
const globalOptions = new Set(["-C", "-c", "--git-dir", "--work-tree"]);

/** The subcommand of a git command, with what follows it. */
function subcommand(step: Step): { verb: string; folder: string | undefined; rest: Word[] } {
  let folder: string | undefined;
  let i = 0;
  while (step.args[i]?.text.startsWith("-")) {
    if (step.args[i]!.text === "-C") folder = step.args[i + 1]?.value;
    i += globalOptions.has(step.args[i]!.text) ? 2 : 1;
  }
  return { verb: step.args[i]?.text ?? "", folder, rest: step.args.slice(i + 1) };
}

function readClone(step: Step): Clone | undefined {
  const found = subcommand(step);
  const isLfs = found.verb === "lfs" && found.rest[0]?.text === "clone";
  const { verb, rest } = isLfs ? { verb: "clone", rest: found.rest.slice(1) } : found;
  if (step.name !== "git" || verb !== "clone") return undefined;
  let branch: string | undefined;
  const plain: Word[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (!word.text.startsWith("-")) plain.push(word);
    else if (word.text.startsWith("--branch=")) branch = word.value.slice("--branch=".length);
    else if (cloneOptions.has(word.text)) {
      if (word.text === "-b" || word.text === "--branch") branch = rest[i + 1]?.value;
      i++;
    }
  }
  const url = plain[0];
  if (!url || /^(?:\.{0,2}\/|\.{1,2}$|file:)/.test(url.value)) return undefined;
  const target = plain[1]?.value ?? lastPart(url.value);
  return { step, url, target, repository: show(lastPart(url.value)), branch };
}

/** A commit is usually checked out soon after the clone; looking further would make long scripts slow. */
const reach = 100;
const known = new WeakMap<ScriptView, Step[]>();

/** The steps of a script that use git or change the current folder. */
function movesOf(script: ScriptView): Step[] {
  const found = known.get(script) ?? script.steps.filter(({ name }) => /^(?:git|cd|pushd)$/.test(name));
  known.set(script, found);
  return found;
}

/** What a later command sets a clone to; only a commit is fixed. */
function laterPin(clone: Clone, script: ScriptView): "commit" | "tag" | undefined {
  const folder = lastPart(clone.target);
  const isThere = (path: string) => hasUnknownPart(path) || path.split("/").includes(folder);
  let there = folder === ".";
  let found: "tag" | undefined;
  const moves = movesOf(script);
  const at = moves.indexOf(clone.step) + 1;
  for (const step of moves.slice(at, at + reach)) {
    if (step.name === "cd" || step.name === "pushd") there = isThere(step.args[0]?.value ?? "");
    if (step.name !== "git") continue;
    const { verb, folder: given, rest } = subcommand(step);
    const here = given === undefined ? there : isThere(given);
    if (!here || !/^(?:checkout|reset|switch|fetch)$/.test(verb)) continue;
    const names = rest.filter(({ text }) => !text.startsWith("-"));
    if (names.some(({ value, text }) => isCommit(fillDefaults(step.stage, value)) || hashVariable.test(text)))
      return "commit";
    if (
      verb !== "fetch" &&
      names.some(
        ({ value }) =>
          isTag(fillDefaults(step.stage, value)) || hasUnknownPart(fillDefaults(step.stage, value)),
      )
    )
      found = "tag";
  }
  return found;
}

function fixFor({ step, url, target }: Clone): string {
  const named = target === lastPart(url.value) ? undefined : target;
  const recursive = step.args.some(({ text }) => /^--recurs/.test(text));
  const submodules = `\ngit -C ${show(target)} submodule update --init --recursive`;
  return cloneAt(url.value, target, named) + (recursive ? submodules : "");
}

function hitOf(clone: Clone, pin: "tag" | undefined): Hit {
  const { step } = clone;
  const branch = clone.branch === undefined ? undefined : fillDefaults(step.stage, clone.branch);
  const tag = pin === "tag" || isTag(branch) || hasUnknownPart(branch ?? "");
  const name = clone.repository;
  return {
    span: spanOfWord(step, clone.url),
    commandLine: firstLine(step),
    severity: tag ? "note" : "warning",
    message: tag
      ? `${name} is cloned at a tag, which its owner can move`
      : branch === undefined
        ? `${name} is cloned as it is on the day of the build`
        : `${name} is cloned from the branch ${branch}, which moves with every push`,
    why: tag
      ? "only a full commit always names the same source"
      : "a rebuild takes newer commits; the lock records the commit only if the checkout stays in the image",
    fix: fixFor(clone),
    unlocked: wordsOf(step),
  };
}

const gitUnpinned: Rule = {
  id: "git-unpinned",
  severity: "warning",
  title: "A git clone without a commit",
  *check(view) {
    for (const script of view.allScripts) {
      for (const step of script.steps) {
        const clone = readClone(step);
        if (!clone) continue;
        const pin = laterPin(clone, script);
        if (pin !== "commit") yield hitOf(clone, pin);
      }
    }
  },
};

const otherUpdates: Rule = {
  id: "checkout-moving",
  severity: "warning",
  title: "A source tree that the build updates",
  *check(view) {
    for (const { steps } of view.allScripts) {
      for (const step of steps) {
        const args = step.args.map(({ value }) => value);
        const verb = step.name === "git" ? subcommand(step).verb : args.find((arg) => !arg.startsWith("-"));
        const pulls = step.name === "git" && updates(step);
        const revision = args.some(
          (arg) => /^(?:-r|-u|--rev(?:ision)?|--updaterev)/.test(arg) || /@\d+$/.test(arg),
        );
        const other =
          (step.name === "svn" && /^(?:co|checkout|export|up|update)$/.test(verb ?? "") && !revision) ||
          (step.name === "hg" && /^(?:clone|pull)$/.test(verb ?? "") && !revision) ||
          (step.name === "bzr" && /^(?:branch|checkout|pull|export)$/.test(verb ?? "") && !revision) ||
          (step.name === "fossil" && /^(?:clone|open|update)$/.test(verb ?? "") && args.some(isAddress)) ||
          // CVS has a version for each file; only a tag or a date stands for all of them.
          (step.name === "cvs" &&
            args.some((arg) => /^(?:co|checkout|export)$/.test(arg)) &&
            !args.includes("-D") &&
            !revision);
        if (!pulls && !other) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `\`${step.name} ${verb}\` takes whatever is newest on the day of the build`,
          why: "a rebuild takes newer commits; the lock records the commit only if the checkout stays in the image",
          fix: step.name === "git" ? "git checkout <full commit>" : revisionOf[step.name]!,
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

const isRemoteBranch = ({ value }: Word) => /^(?:remotes\/)?(?:origin|upstream)\//.test(value);

/** Whether a git command other than clone takes what a branch of a server holds now. */
function updates(step: Step): boolean {
  const { verb, rest } = subcommand(step);
  const has = (...words: string[]) => rest.some(({ text }) => words.includes(text));
  const isFixed = (word: Word | undefined) => {
    const revision = word && fillDefaults(step.stage, word.value);
    return isCommit(revision) || isTag(revision) || hasUnknownPart(revision ?? "");
  };
  const named = rest.filter(({ text }) => !text.startsWith("-"));
  switch (verb) {
    case "pull":
      return true;
    case "submodule":
      return has("--remote");
    case "clone":
      return has("--remote-submodules");
    case "reset":
    case "merge":
    case "rebase":
      return named.some(isRemoteBranch);
    case "fetch":
      // What was fetched has no other name then.
      return /\bFETCH_HEAD\b/.test(step.section.script) && named.length > 1 && !named.slice(1).some(isFixed);
    case "archive":
      return rest.some(({ text }) => text.startsWith("--remote")) && !named.some(isFixed);
    case "subtree":
      return has("add", "pull") && named.some(({ value }) => isAddress(value)) && !isFixed(named.at(-1));
    case "svn":
      return has("clone", "fetch", "rebase") && !rest.some(({ text }) => /^(?:-r|--revision)/.test(text));
    default:
      return false;
  }
}

const isAddress = (arg: string) => /^\w+:\/\//.test(arg);

/** How each program names a fixed version. */
const revisionOf: Readonly<Record<string, string>> = {
  svn: "svn checkout -r <revision> <address>",
  hg: "hg clone -u <changeset> <address>",
  bzr: "bzr branch -r <revision> <address>",
  fossil: "fossil open <repository> <check-in>",
  cvs: "cvs -d <root> checkout -r <tag> <module>",
};

export const gitRules: Rule[] = [gitUnpinned, otherUpdates];
