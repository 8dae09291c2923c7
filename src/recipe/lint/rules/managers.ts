import { codeOf } from "../code.ts";
import type { Step } from "../commands.ts";
import { argumentsOf } from "../templates.ts";
import type { Hit, Rule, ScriptView } from "../types.ts";
import { firstLine, spanOf, spanOfStep, wordsOf } from "../view.ts";
import type { Word } from "../words.ts";
import { bypassOf } from "./bypasses.ts";
import { lacksLock } from "./lock-files.ts";
import type { Manager, Use } from "./manager.ts";
import { callsIn } from "./manager-code.ts";
import { managers } from "./manager-table.ts";
import { replacedVariable } from "./pin-variables.ts";
import { plainOf } from "./plain-arguments.ts";

/** The commands that the pins do not reach, for docs/how-it-works.md. */
export const unpinnedCommands: readonly string[] = [
  ...managers.map(({ called }) => called).filter((called) => called !== ""),
  'Julia: `Pkg.add`, `Pkg.update`, `Pkg.develop`, `pkg"add …"` (not `Pkg.instantiate`)',
  "Julia: `Pkg.instantiate`, `Pkg.resolve` where the recipe brings a Project.toml and no Manifest.toml",
  "R: pak, and renv (not `renv::restore`)",
  "Perl: `perl -MCPAN`",
  "pip, pipx, uv, npm, yarn, gem, bundler, cpanm, go and R under `env -i`, `pip --isolated`, `R --vanilla` and `R --no-site-file`",
  "tox, where environments differ; apt with other preferences (`-o Dir::Etc::preferences=…`), dnf with `--noplugins`, and a package manager under `chroot`",
  "go, gem, bundler, npm, yarn, cpanm and uv after the recipe replaces the variable that pins them (`GOPROXY`, `RUBYOPT`, `NODE_OPTIONS`, `PERL_CPANM_OPT`, `UV_CONSTRAINT`)",
];

const managerUnpinned: Rule = {
  id: "manager-unpinned",
  severity: "note",
  title: "A package manager that the locked recipe cannot pin",
  *check(view) {
    for (const script of view.scripts) {
      for (const step of script.steps) {
        // `uv run` and similar commands are wrappers: the program that they start is a step of its own.
        const found = (step.through && managerOf(step.through, script)) ?? managerOf(step, script);
        if (found) yield hitOf(step, found);
        yield* inCode(step, script);
      }
    }
  },
};

interface Found {
  name: string;
  manager: Manager;
  use: Use;
}

function managerOf({ name, args }: { name: string; args: Word[] }, script: ScriptView) {
  const possible = managers.filter((manager) => manager.name.test(name));
  if (possible.length === 0) return undefined;
  const values = argumentsOf({ args, stage: script.stage });
  if (values.includes("--help")) return undefined;
  const use: Use = {
    args: values,
    plain: plainOf(values),
    script: script.section.script,
    lacksLock: (files) => lacksLock(script, files),
  };
  const manager = possible.find(({ test }) => test(use));
  return manager && ({ name, manager, use } satisfies Found);
}

function hitOf(step: Step, { name, manager, use }: Found): Hit {
  const { once, unread, message, fix } = manager;
  return {
    span: spanOfStep(step),
    commandLine: firstLine(step),
    message: once
      ? `${name} fetches a program to run it, and chooses its version at the time of the build`
      : (message ?? `${name} chooses versions here, and a rebuild lets it choose again`),
    why:
      once || unread
        ? "the lock does not list what it installs, and nothing pins it in a rebuild"
        : "its packages are in the lock, so a rebuild that differs is found; nothing prevents it",
    fix: typeof fix === "string" ? fix : fix(use),
    unlocked: wordsOf(step),
  };
}

/** Calls to package managers from code in other languages. */
function* inCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { name, call, start, end, fix } of callsIn(step, script)) {
    yield {
      span: spanOf(script.section, start, end),
      commandLine: firstLine(step),
      message: `${name} chooses versions here, and a rebuild lets it choose again`,
      why: "its packages are in the lock, so a rebuild that differs is found; nothing prevents it",
      fix,
      unlocked: call,
    };
  }
}

/** Whether R installs packages with an option that skips the site profile, which contains its pins. */
function ignoresProfile(step: Step, script: ScriptView): boolean {
  return (
    /^(?:R|Rscript|r)$/.test(step.name) &&
    step.args.some(({ text }) => /^--(?:vanilla|no-site-file)$/.test(text)) &&
    codeOf(step, script, /^(?:R|Rscript|r)$/).some(({ text }) =>
      /\b(?:install\.packages|biocLite|BiocManager::install|update\.packages|install_\w+)\(/.test(text),
    )
  );
}

/** Whether a command ignores environment variables: `env -i pip …`, `env -i bash -c "pip …"`, `pip --isolated …`. */
function ignoresVariables(step: Step): boolean {
  if (step.name === "pip" && step.command.words.some(({ text }) => text === "--isolated")) return true;
  for (let outer: Step | undefined = step; outer; outer = outer.within) {
    const words = outer.command.words.slice(0, outer.command.words.length - outer.args.length - 1);
    const before = words.map(({ text }) => text.split("/").at(-1) ?? "");
    const at = before.indexOf("env");
    if (at >= 0 && /^(?:-i|-|--ignore-environment)$/.test(before[at + 1] ?? "")) return true;
    if (before.includes("setpriv") && before.includes("--reset-env")) return true;
  }
  return false;
}

/** How to keep what a rebuild has set; a proxy cannot stand behind those that go asks anyway. */
const withBoth = (variable: string) =>
  variable === "GOPROXY"
    ? "go install <module>@v<version>"
    : `export ${variable}="\${${variable}:+$${variable} }<value>"`;

const installersByEnvironment = /^(?:pip|pipx|uv|npm|npx|yarn|R|Rscript|gem|bundler?|go|cpanm)$/;

const installWithoutVariables: Rule = {
  id: "install-without-variables",
  severity: "note",
  title: "Packages installed without the environment variables of %post",
  *check(view) {
    for (const script of view.scripts) {
      for (const step of script.steps) {
        if (ignoresProfile(step, script)) {
          yield {
            span: spanOfStep(step),
            commandLine: firstLine(step),
            message: `${step.name} reads no site profile here`,
            why: "the pins of R are in a site profile, so a rebuild lets it choose again",
            fix:
              step.name === "R"
                ? "R --no-save --no-restore --no-init-file <…>"
                : "Rscript --no-init-file <…>",
            unlocked: wordsOf(step),
          } satisfies Hit;
          continue;
        }
        const replaced = replacedVariable(step, script);
        if (replaced) {
          yield {
            span: spanOfStep(step),
            commandLine: firstLine(step),
            message: `${step.name} is pinned by ${replaced}, which the recipe replaces`,
            why: "the value that pins it to the lock is lost here, so a rebuild lets it choose again",
            fix: withBoth(replaced),
            unlocked: wordsOf(step),
          } satisfies Hit;
          continue;
        }
        const args = argumentsOf(step);
        const bypass = bypassOf(step, { args, plain: plainOf(args) });
        if (bypass) {
          yield {
            span: spanOfStep(step),
            commandLine: firstLine(step),
            message: bypass.message,
            why: bypass.why,
            fix: bypass.fix,
            unlocked: wordsOf(step),
          } satisfies Hit;
          continue;
        }
        if (!installersByEnvironment.test(step.name)) continue;
        if (
          step.name !== "cpanm" &&
          !step.args.some(({ value }) => /\binstall\b|install\.packages|^(?:i|add|ci)$/.test(value))
        )
          continue;
        if (!ignoresVariables(step)) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `${step.name} runs without the variables of %post here`,
          why: "the pins of pip, uv, npm, yarn, gem, cpanm, go and R are variables, so a rebuild lets it choose again",
          fix: "env --unset=<name> <command>   # unset only what must go",
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

export const managerRules: Rule[] = [managerUnpinned, installWithoutVariables];
