import type { Step } from "../commands.ts";
import { hasUnknownPart, isCommit, isTag } from "../names.ts";
import { argumentsOf, fillDefaults } from "../templates.ts";
import type { Hit, Rule } from "../types.ts";
import { firstLine, spanOfStep, spanOfWord, wordsOf } from "../view.ts";
import type { Word } from "../words.ts";
import { branchesInCode } from "./branches.ts";
import { movingPart } from "./download.ts";

/** Whether a step installs with pip, or a tool that takes pip's requirement syntax. */
function isPipInstall(step: Step): boolean {
  const [first, second] = step.args.map(({ text }) => text);
  if (step.name === "pip" || step.name === "pipx")
    return first === "install" || step.args.some(({ text }) => text === "install");
  if (step.name === "uv")
    return (
      (first === "pip" && second === "install") ||
      (first === "tool" && second === "install") ||
      first === "add"
    );
  return step.name === "pipenv" && first === "install";
}

/** Sources in version control within one word, and the revision that they name. */
function vcsSource(word: Word, step: Step): { revision: string | undefined } | undefined {
  const found = /(?:^|@\s*|=)(?:git|hg|svn|bzr)\+\w+:\/\/([^\s#]+)/.exec(
    fillDefaults(step.stage, word.value),
  );
  if (!found) return undefined;
  return { revision: /[^/]@([^@/][^@]*)$/.exec(found[1]!.replace(/^[^/@]*@/, ""))?.[1] };
}

function vcsHit(step: Step, word: Word, revision: string | undefined, fix: string, locked: boolean): Hit {
  const tag = revision !== undefined && (isTag(revision) || hasUnknownPart(revision));
  return {
    span: spanOfWord(step, word),
    commandLine: firstLine(step),
    severity: tag ? "note" : "warning",
    message: tag
      ? `"${revision}" is a tag, which its owner can move`
      : `this installs ${revision === undefined ? "the default branch" : `"${revision}"`} as it is on the day of the build`,
    why: "only a full commit always names the same source",
    fix,
    ...(locked ? {} : { unlocked: wordsOf(step) }),
  };
}

function* pipFromVcs(step: Step): Generator<Hit> {
  if (!isPipInstall(step)) return;
  for (const word of step.args) {
    const source = vcsSource(word, step);
    if (!source || isCommit(source.revision)) continue;
    const [address, fragment] = word.value.split("#", 2);
    const bare = source.revision ? address!.replace(/@[^@/]*$/, "") : address;
    // pip records the commit in the image, where the lock reads it.
    yield vcsHit(
      step,
      word,
      source.revision,
      `pip install "${bare}@<full commit>${fragment ? `#${fragment}` : ""}"`,
      true,
    );
  }
}

function* npmFromVcs(step: Step): Generator<Hit> {
  if (
    !/^(?:npm|yarn|pnpm)$/.test(step.name) ||
    !step.args.some(({ text }) => /^(?:i|install|add)$/.test(text))
  )
    return;
  for (const word of step.args) {
    if (
      !/^(?:git[+:]|github:|gitlab:|[\w.-]+\/[\w.-]+(?:#|$))/.test(word.value) ||
      word.value.startsWith("@")
    )
      continue;
    if (/^(?:\.|\/)/.test(word.value)) continue;
    const revision = word.value.split("#")[1];
    if (isCommit(revision)) continue;
    yield vcsHit(
      step,
      word,
      revision,
      `${step.name} install ${word.value.split("#")[0]}#<full commit>`,
      false,
    );
  }
}

function* cargoFromVcs(step: Step): Generator<Hit> {
  if (step.name !== "cargo" || step.args[0]?.text !== "install") return;
  const at = step.args.findIndex(({ text }) => text === "--git");
  if (at < 0 || step.args.some(({ text }) => text === "--rev")) return;
  const tag = step.args[step.args.findIndex(({ text }) => text === "--tag") + 1];
  const named = step.args.some(({ text }) => text === "--tag") ? tag?.value : undefined;
  const word = step.args[at + 1] ?? step.args[at]!;
  yield vcsHit(step, word, named, `cargo install --git ${word.value} --rev <full commit>`, false);
}

const installFromBranch: Rule = {
  id: "install-from-branch",
  severity: "warning",
  title: "A package installed from a branch or a tag",
  *check(view) {
    for (const script of view.allScripts) {
      for (const step of script.steps) {
        yield* pipFromVcs(step);
        yield* npmFromVcs(step);
        yield* cargoFromVcs(step);
        yield* branchesInCode(step, script);
      }
    }
  },
};

const packageFile =
  /^(?:apt-get|dpkg|yum|dnf|microdnf|rpm|zypper|apk|npm|pip|pipx|uv|gem|conda|mamba|micromamba|R|install2?\.r)$/;

const installFromUrl: Rule = {
  id: "install-from-url",
  severity: "warning",
  title: "A package installed from a URL",
  *check(view) {
    for (const { steps } of view.allScripts) {
      for (const step of steps) {
        if (!packageFile.test(step.name) || !installs(step)) continue;
        for (const word of packageAddresses(step)) {
          const moving = movingPart(word.value);
          yield {
            span: spanOfWord(step, word),
            commandLine: firstLine(step),
            severity: moving ? "warning" : "note",
            message: moving
              ? `"${moving.word}" in this address names something else after the next release or push`
              : "this package comes from an address instead of an index, and nothing checks its bytes",
            why: "files are replaced or removed under the same name; a package index keeps versions apart",
            fix:
              step.name === "pip" || step.name === "uv"
                ? `pip install "${word.value}#sha256=<sha256>"`
                : `curl -fsSLO ${word.value}\necho '<sha256>  ${word.value.split("/").at(-1)}' | sha256sum -c -\n${step.name} ${step.name === "R" ? "CMD INSTALL" : (step.args[0]?.text ?? "install")} ./${word.value.split("/").at(-1)}`,
            unlocked: wordsOf(step),
          } satisfies Hit;
        }
      }
    }
  },
};

function installs(step: Step): boolean {
  if (step.name === "R") return step.args[0]?.text === "CMD" && step.args[1]?.text === "INSTALL";
  return (
    /^(?:rpm|install2?\.r)$/.test(step.name) ||
    step.name === "dpkg" ||
    step.args.some(({ text }) => /^(?:i|in|install|localinstall|add|reinstall)$/.test(text))
  );
}

/** Addresses of packages; those of indexes, channels and keys are values of options, or other files. */
function packageAddresses(step: Step): Word[] {
  return step.args.filter((word, i) => {
    if (!/^(?:https?|ftp):\/\//.test(word.value.replace(/^[\w.\-[\]]+\s*@\s*/, ""))) return false;
    if (/#(?:sha256|sha512|md5)=|--hash/.test(word.value)) return false;
    const before = step.args[i - 1]?.text ?? "";
    if (
      /^-{1,2}(?:i|f|c|r|t|index-url|extra-index-url|find-links|trusted-host|channel|requirement|constraint|repository|proxy|default-index|index|import|source|registry)$/.test(
        before,
      )
    )
      return false;
    // The rule vendor-repository reports release packages, which add a vendor's repository.
    return (
      !/(?:release|repo|keyring)[^/]*\.(?:rpm|deb)$|\.repo$|KEY|\.(?:asc|gpg)$/i.test(word.value) &&
      !(step.name === "rpm" && /^--import$/.test(step.args[0]?.text ?? ""))
    );
  });
}

/** How to ask a tool for its newest version. */
interface Newest {
  name: string;
  test: (args: readonly string[]) => boolean;
  fix: string;
  what: string;
  /** Whether a locked recipe pins it to the version that the build got. */
  held?: (args: readonly string[]) => boolean;
}

const newestNode = "the newest Node that fits what is named";

/** What a version manager of Node looks up on its server: a name, or an incomplete version. */
const isMovingNode = (arg: string) =>
  /^(?:node|latest|current|stable|--lts(?:=.*)?|--latest|lts(?:[/-]\S+)?|lts_latest|v?\d+(?:\.\d+)?(?:\.x)?)$/.test(
    arg,
  );

const newest: Newest[] = [
  {
    name: "go",
    test: ([verb, ...rest]) =>
      /^(?:install|get|run)$/.test(verb ?? "") &&
      rest.some((arg) => /@(?:latest|main|master|HEAD)$/.test(arg)),
    fix: "go install <module>@v<version>",
    what: "the newest version of a Go module",
    held: ([verb]) => verb !== "run",
  },
  {
    name: "go",
    // "v1" and "v1.2" mean the newest version that begins so.
    test: ([verb, ...rest]) =>
      /^(?:install|get|run)$/.test(verb ?? "") &&
      rest.some((arg) => /@(?:v\d+(?:\.\d+)?|upgrade|patch)$/.test(arg)),
    fix: "go install <module>@v<version>",
    what: "the newest version of a Go module below the one that is named",
    held: ([verb]) => verb !== "run",
  },
  {
    name: "nvm",
    test: ([verb, ...rest]) => verb === "install" && (rest.length === 0 || rest.some(isMovingNode)),
    fix: "nvm install <version>",
    what: newestNode,
  },
  {
    name: "n",
    test: ([which, version]) => isMovingNode((which === "install" ? version : which) ?? ""),
    fix: "n <version>",
    what: newestNode,
  },
  {
    name: "pnpm",
    test: ([first, verb, ...rest]) =>
      first === "env" && /^(?:use|add)$/.test(verb ?? "") && rest.some(isMovingNode),
    fix: "pnpm env use --global <version>",
    what: newestNode,
  },
  {
    name: "jill",
    test: ([verb, ...rest]) =>
      /^(?:install|upgrade)$/.test(verb ?? "") && !rest.some((arg) => /^v?\d+\.\d+\.\d+/.test(arg)),
    fix: "jill install <version>",
    what: "the newest Julia that fits what is named",
  },
  {
    name: "fnm",
    test: ([verb, ...rest]) => verb === "install" && rest.some(isMovingNode),
    fix: "fnm install <version>",
    what: newestNode,
  },
  {
    name: "volta",
    test: ([verb, ...rest]) =>
      /^(?:install|pin)$/.test(verb ?? "") &&
      rest.some((arg) => !arg.startsWith("-") && !/@\d+\.\d+\.\d+/.test(arg)),
    fix: "volta install node@<version>",
    what: "the newest version that fits what is named",
  },
  {
    name: "rustup",
    test: (args) =>
      args.some((arg) => /^(?:stable|beta|nightly|\d+\.\d+)(?:-\w+-\w+-\w+-\w+)?$/.test(arg)) &&
      /^(?:install|default|toolchain|update|override)$/.test(args[0] ?? ""),
    fix: "rustup toolchain install <version>",
    what: "the newest Rust, or the newest patch of a release",
  },
  {
    name: "juliaup",
    test: ([verb, which]) =>
      verb === "add" && /^(?:release|lts|beta|rc|alpha|nightly|\d+(?:\.\d+)?)$/.test(which ?? ""),
    fix: "juliaup add <version>",
    what: "the newest Julia that fits what is named",
  },
  {
    name: "elan",
    test: (args) =>
      args.some((arg) => /^(?:leanprover\/lean4:)?(?:stable|beta|nightly)$/.test(arg)) &&
      /^(?:default|toolchain|override)$/.test(args[0] ?? ""),
    fix: "elan toolchain install leanprover/lean4:v<version>",
    what: "the newest Lean",
  },
  {
    name: "sdk",
    test: ([verb, ...rest]) => verb === "install" && rest.length === 1,
    fix: "sdk install <candidate> <version>",
    what: "the newest version",
  },
];

const latestVersion: Rule = {
  id: "latest-version",
  severity: "warning",
  title: "A tool installed at its newest version",
  *check(view) {
    for (const { steps } of view.allScripts) {
      for (const step of steps) {
        const args = argumentsOf(step);
        const entry = newest.find(({ name, test }) => name === step.name && test(args));
        if (!entry) continue;
        const held = entry.held?.(args) === true;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `this installs ${entry.what} at the time of the build`,
          why: held
            ? "only a rebuild from the locked recipe gets the same one"
            : "no lock of a package manager covers what it installs, so a rebuild gets a newer one",
          fix: entry.fix,
          ...(held ? {} : { unlocked: wordsOf(step) }),
        } satisfies Hit;
      }
    }
  },
};

export const installRules: Rule[] = [installFromBranch, installFromUrl, latestVersion];
