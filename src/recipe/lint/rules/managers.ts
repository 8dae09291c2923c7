import type { Step } from "../commands.ts";
import type { Hit, Rule } from "../types.ts";
import { firstLine, spanOfStep, wordsOf } from "../view.ts";

/** A package manager that no pin of a locked recipe reaches. */
interface Manager {
  name: RegExp;
  /** What these are called in docs. */
  called: string;
  /** Whether these arguments let it choose versions. */
  test: (args: readonly string[]) => boolean;
  fix: string;
}

const has = (args: readonly string[], form: RegExp) => args.some((arg) => form.test(arg));
const first = (args: readonly string[]) => args.find((arg) => !arg.startsWith("-")) ?? "";

const managers: readonly Manager[] = [
  {
    name: /^(?:conda|mamba|micromamba)$/,
    called: "conda, mamba, micromamba with `--no-pin` or `--no-rc`",
    test: (args) =>
      (/^(?:install|create|update|upgrade)$/.test(first(args)) ||
        (first(args) === "env" && has(args, /^(?:create|update)$/))) &&
      has(args, /^--no-(?:pin|rc)$/),
    fix: "conda list --explicit --sha256 >explicit.txt   # once; then:\nconda create --prefix <folder> --file explicit.txt",
  },
  {
    name: /^pixi$/,
    called: "pixi: `install`, `add`, `global`, `update` without `--locked` or `--frozen`",
    test: (args) =>
      /^(?:install|add|global|update)$/.test(first(args)) && !has(args, /^--(?:locked|frozen)$/),
    fix: "pixi install --locked",
  },
  {
    name: /^uv$/,
    called: "uv: `sync`, `lock`, `add` without `--locked` or `--frozen`, `run --with`",
    test: (args) =>
      (/^(?:sync|lock|add)$/.test(first(args)) && !has(args, /^--(?:locked|frozen|check)$/)) ||
      (first(args) === "run" && has(args, /^--with/)),
    fix: "uv sync --locked",
  },
  {
    name: /^uvx$/,
    called: "uvx",
    test: () => true,
    fix: "uv tool install <package>==<version>",
  },
  {
    name: /^(?:pnpm|bun)$/,
    called:
      "pnpm (from 12 on, a native program), bun: `add`, `update`, `dlx`, global installs (not `install`)",
    test: (args) =>
      /^(?:add|update|upgrade|dlx|x)$/.test(first(args)) ||
      (has(args, /^(?:-g|--global)$/) && has(args, /^(?:i|install)$/)),
    fix: "pnpm install --frozen-lockfile",
  },
  { name: /^(?:pnpx|bunx)$/, called: "pnpx, bunx", test: () => true, fix: "pnpm install --frozen-lockfile" },
  {
    name: /^deno$/,
    called: "deno: `install`, `add`, `cache` without `--frozen`",
    test: (args) => /^(?:install|add|cache)$/.test(first(args)) && !has(args, /^--frozen/),
    fix: "deno install --frozen",
  },
  {
    name: /^bundler?$/,
    called: "bundler: `add`, `update` where there is a Gemfile.lock (not `install`)",
    test: (args) => /^(?:add|update)$/.test(first(args)),
    fix: "bundle config set frozen true\nbundle install",
  },
  {
    name: /^cargo$/,
    called: "cargo: `install` without `--locked` and a version",
    test: (args) =>
      first(args) === "install" &&
      !has(args, /^--(?:path|git)/) &&
      !(has(args, /^--(?:locked|frozen)$/) && has(args, /^--vers(?:ion)?(?:=|$)|@=?\d+\.\d+\.\d+/)),
    fix: "cargo install <crate> --version <version> --locked",
  },
  {
    name: /^(?:cpan|cpm)$/,
    called: "cpan, cpm",
    test: (args) => args.some((arg) => !arg.startsWith("-") && !/^[./]/.test(arg)),
    fix: "cpanm <the address of each distribution's archive, by version>",
  },
  {
    name: /^apk$/,
    called: "apk: `add`, `upgrade` with `--root`",
    test: (args) =>
      has(args, /^(?:add|upgrade)$/) && has(args, /^(?:-p|--root)(?:=|$)/) && !has(args, /^--no-network$/),
    fix: "apk add --no-network <the packages' files, kept beside the recipe>",
  },
  {
    name: /^pacman$/,
    called: "pacman: `-S`",
    test: (args) => has(args, /^-S(?!s|i|c)/),
    fix: "pacman -U <the packages' files, from a dated archive>",
  },
  {
    name: /^luarocks$/,
    called: "luarocks: `install`",
    test: (args) => first(args) === "install",
    fix: "luarocks install --pin <rock> <version>",
  },
  {
    name: /^(?:cabal|stack)$/,
    called: "cabal, stack: `install`, `update`",
    test: (args) => /^(?:install|update|v2-install)$/.test(first(args)),
    fix: "cabal install --index-state=<time> <package>",
  },
  {
    name: /^composer$/,
    called: "composer: `require`, `update` (not `install`)",
    test: (args) => /^(?:require|update|global)$/.test(first(args)),
    fix: "composer install",
  },
  {
    name: /^opam$/,
    called: "opam: `install`, `upgrade`, `update`",
    test: (args) => /^(?:install|upgrade|update)$/.test(first(args)),
    fix: "opam switch import <file of opam switch export>",
  },
  {
    name: /^(?:brew|snap|flatpak)$/,
    called: "brew, snap, flatpak: `install`",
    test: (args) => first(args) === "install",
    fix: "# build from a release's archive, held to its checksum",
  },
];

const julia = /\bPkg\.(?:add|update|develop)\(|\]\s*add\s/;

/** The commands that no pin reaches, for docs/how-it-works.md. */
export const unpinnedCommands: readonly string[] = [
  ...managers.map(({ called }) => called),
  "Julia: `Pkg.add`, `Pkg.update`, `Pkg.develop` (not `Pkg.instantiate`)",
  "pip, pipx, uv, npm, yarn, gem, bundler, cpanm, go and R under `env -i`, and `pip --isolated`",
];

const managerUnpinned: Rule = {
  id: "manager-unpinned",
  severity: "note",
  title: "A package manager that the locked recipe cannot pin",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
        const args = step.args.map(({ value }) => value);
        const found = managers.find(({ name, test }) => name.test(step.name) && test(args));
        if (found) yield hitOf(step, found.fix);
        else if (step.name === "julia" && args.some((arg) => julia.test(arg)))
          yield hitOf(step, "julia --project=<folder with Manifest.toml> -e 'using Pkg; Pkg.instantiate()'");
      }
    }
  },
};

function hitOf(step: Step, fix: string): Hit {
  return {
    span: spanOfStep(step),
    commandLine: firstLine(step),
    message: `${step.name} chooses versions here, and a rebuild lets it choose again`,
    why: "its packages are in the lock, so a rebuild that differs is found; nothing prevents it",
    fix,
    unlocked: wordsOf(step),
  };
}

/** Whether a command takes no notice of variables: `env -i pip …`, `env -i bash -c "pip …"`, `pip --isolated …`. */
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

const installersByEnvironment = /^(?:pip|pipx|uv|npm|npx|yarn|R|Rscript|gem|bundler?|go|cpanm)$/;

const installWithoutVariables: Rule = {
  id: "install-without-variables",
  severity: "note",
  title: "Packages installed without the variables of %post",
  *check(view) {
    for (const { steps } of view.scripts) {
      for (const step of steps) {
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
