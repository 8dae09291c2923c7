import { bunFiles, cargoFiles, hasInlineMetadata, pnpmFiles } from "./lock-files.ts";
import { beside, has, type Manager, type Use } from "./manager.ts";
import { otherManagers } from "./manager-others.ts";

/** Whether a variable of this name switches a setting on. */
const sets = (script: string, names: string) =>
  new RegExp(`\\b(?:${names})=["']?(?:1|true|yes|on)\\b`, "i").test(script);
const exact = /@=?v?\d+\.\d+\.\d+|==?v?\d+\.\d+/;

export const managers: readonly Manager[] = [
  {
    name: /^(?:conda|mamba|micromamba)$/,
    called: "conda, mamba, micromamba with `--no-pin` or `--no-rc`",
    test: ({ args, plain }) =>
      (/^(?:install|create|update|upgrade)$/.test(plain[0] ?? "") ||
        (plain[0] === "env" && has(args, /^(?:create|update)$/))) &&
      has(args, /^--no-(?:pin|rc)$/),
    fix: "conda list --explicit --sha256 >explicit.txt   # once; then:\nconda create --prefix <folder> --file explicit.txt",
  },
  {
    name: /^pixi$/,
    called:
      "pixi: `install`, `add`, `update`, `upgrade`, `run`, `shell-hook` without `--locked` or `--frozen`; `global`",
    test: ({ args, plain: [verb], script }) =>
      (verb === "global" && has(args, /^(?:install|add|update|upgrade(?:-all)?|sync)$/)) ||
      (!held(args, script, "PIXI_FROZEN|PIXI_LOCKED") &&
        (/^(?:install|i|add|a|update|upgrade|reinstall|import)$/.test(verb ?? "") ||
          // `pixi install` has already installed everything.
          (/^(?:run|r|shell|shell-hook)$/.test(verb ?? "") && !/\bpixi\s[^\n]*\binstall\b/.test(script)))),
    fix: beside("pixi.lock", "pixi lock", "pixi install --locked"),
  },
  {
    name: /^pixi$/,
    called: "pixi: `exec`",
    test: ({ plain: [verb] }) => /^(?:exec|x)$/.test(verb ?? ""),
    fix: beside("pixi.lock", "pixi lock", "pixi install --locked"),
    once: true,
  },
  {
    name: /^uv$/,
    called: "uv: `sync`, `lock`, `add`, `run`, `export` without `--locked` or `--frozen`; `venv --seed`",
    test: ({ args, plain: [verb], script }) =>
      (verb === "venv" && has(args, /^--seed$/)) ||
      (!held(args, script, "UV_FROZEN|UV_LOCKED") &&
        (/^(?:sync|lock|add|remove|export)$/.test(verb ?? "")
          ? !has(args, /^--check$/)
          : // A command in a project's environment; `uv sync` has already installed everything.
            verb === "run" &&
            !has(args, /^--(?:no-sync|no-project|active|help|script)$|^-s$|^--with|^https?:/) &&
            !/\buv\s[^\n]*\b(?:sync|lock|venv)\b|\bUV_NO_SYNC=/.test(script) &&
            /\bpyproject\.toml\b|\buv\s+(?:init|add)\b/.test(script))),
    fix: beside("uv.lock", "uv lock", "uv sync --locked"),
  },
  {
    name: /^uv$/,
    called: "uvx, `uv tool run`, `uv run --with`",
    test: ({ args, plain: [verb, second] }) =>
      (verb === "tool" && second === "run") || (verb === "run" && has(args, /^--with(?:-|=|$)/)),
    fix: "uv tool install <package>==<version>",
    once: true,
  },
  {
    name: /^(?:uv|pipx)$/,
    called: "uv and pipx: `run` of a script that names its packages itself (PEP 723), without its lock",
    test: ({ args, plain: [verb], script }) =>
      verb === "run" &&
      !held(args, script, "UV_FROZEN|UV_LOCKED") &&
      !/\.py\.lock\b/.test(script) &&
      (has(args, /^(?:-s|--script)$/) ||
        (has(args, /\.py$/) && (hasInlineMetadata(script) || has(args, /^https?:/)))),
    fix: beside("<script>.lock", "uv lock --script <script>", "uv run --locked --script <script>"),
    message: "what the script names is installed here, in versions chosen at the time of the build",
    unread: true,
  },
  { name: /^uvx$/, called: "", test: isUse, fix: "uv tool install <package>==<version>", once: true },
  {
    name: /^pipx$/,
    called: "`pipx run`",
    test: ({ plain: [verb, second] }) => verb === "run" && !/^\.{0,2}\/|\.py$/.test(second ?? ""),
    fix: "pipx install <package>==<version>",
    once: true,
  },
  {
    name: /^pdm$/,
    called: "pdm with `use_uv`",
    test: ({ plain: [verb], script }) =>
      /^(?:install|sync|lock|add|update)$/.test(verb ?? "") &&
      /\bpdm\s+config\s[^\n]*\buse_uv\s+(?:true|1|on)\b|\bPDM_USE_UV=["']?(?:1|true)/i.test(script),
    fix: "pdm config use_uv false\npdm install --frozen-lockfile",
  },
  {
    name: /^easy_install(?:-?[\d.]+)?$/,
    called: "easy_install, `setup.py install`, `setup.py develop`",
    test: ({ plain }) => plain.some((arg) => !/^[./]/.test(arg)),
    fix: "pip install <package>",
  },
  {
    name: /^python$/,
    called: "",
    test: ({ args, plain }) =>
      /(?:^|\/)setup\.py$/.test(plain[0] ?? "") &&
      has(plain, /^(?:install|develop|easy_install)$/) &&
      !has(args, /^--(?:no-deps|single-version-externally-managed|root)/),
    fix: "pip install .",
    message: "setup.py fetches missing dependencies, and chooses their versions",
  },
  {
    name: /^pnpm$/,
    called:
      "pnpm (from 12 on, a native program): `add`, `update`, global installs; `install` where the recipe brings a package.json and no pnpm-lock.yaml",
    test: ({ args, plain: [verb], lacksLock }) =>
      /^(?:add|update|up|upgrade|import)$/.test(verb ?? "") ||
      (/^(?:i|install)$/.test(verb ?? "") && (has(args, /^(?:-g|--global)$/) || lacksLock(pnpmFiles))),
    fix: beside("pnpm-lock.yaml", "pnpm install", "pnpm install --frozen-lockfile"),
    message: "from version 12 on pnpm is a native program, and a rebuild lets it choose versions again",
  },
  {
    name: /^bun$/,
    called:
      "bun: `install` without `--frozen-lockfile`, `add`, `update`, global installs; `ci` and `--frozen-lockfile` where the recipe brings a package.json and no bun.lock",
    test: ({ args, plain: [verb], lacksLock }) =>
      /^(?:add|a|update|upgrade)$/.test(verb ?? "") ||
      (/^(?:i|install)$/.test(verb ?? "") &&
        (has(args, /^(?:-g|--global)$/) || !has(args, /^--frozen-lockfile$/))) ||
      (/^(?:i|install|ci)$/.test(verb ?? "") && lacksLock(bunFiles)),
    fix: beside("bun.lock", "bun install", "bun install --frozen-lockfile"),
  },
  {
    name: /^(?:pnpm|bun)$/,
    called: "pnpx, bunx, npx, `pnpm dlx`, `bun x`, `npm exec`, `yarn dlx`, and each one's `create`",
    test: ({ plain: [verb] }) => /^(?:dlx|x|create|c)$/.test(verb ?? ""),
    fix: runOnce("pnpm add"),
    once: true,
  },
  { name: /^(?:pnpx|bunx)$/, called: "", test: isUse, fix: runOnce("pnpm add"), once: true },
  {
    name: /^npx$/,
    called: "",
    // Programs of the project itself are run; only others are fetched.
    test: ({ args, plain, script }) =>
      plain.length > 0 &&
      !has(args, /^--(?:no|no-install|version|help)$/) &&
      (has(args, /^(?:-y|--yes|-p|--package(?:=.*)?)$/) ||
        exact.test(plain[0]!) ||
        !/\b(?:npm|yarn|pnpm|bun)\s+(?:[^\n]*\s)?(?:ci|i|install|add)\b/.test(script)),
    fix: runOnce("npm install"),
    once: true,
  },
  {
    name: /^npm$/,
    called: "",
    test: ({ args, plain: [verb, second] }) =>
      (/^(?:exec|x)$/.test(verb ?? "") && !has(args, /^--no$/)) ||
      (/^(?:create|init|innit)$/.test(verb ?? "") && second !== undefined),
    fix: runOnce("npm install"),
    once: true,
  },
  {
    name: /^yarn$/,
    called: "",
    test: ({ plain: [verb, second] }) => verb === "dlx" || (verb === "create" && second !== undefined),
    fix: runOnce("yarn add"),
    once: true,
  },
  {
    name: /^deno$/,
    called:
      "deno: `install`, `add`, `update`, `cache`, `compile` without `--frozen`; `run` of `npm:` or `jsr:`",
    test: ({ args, plain: [verb] }) =>
      !has(args, /^--(?:frozen(?:=true)?|cached-only)$/) &&
      (/^(?:install|i|add|update|outdated|cache|jupyter|x)$/.test(verb ?? "") ||
        (/^(?:run|compile|bundle|serve|test|eval)$/.test(verb ?? "") &&
          has(args, /(?:^|["'])(?:npm|jsr|https?):/)) ||
        has(args.slice(0, 1), /^(?:npm|jsr|https?):/)),
    fix: beside("deno.lock", "deno install", "deno install --frozen"),
  },
  {
    name: /^bundler?$/,
    called: "bundler: `add`, `update` where there is a Gemfile.lock (not `install`)",
    test: ({ args, plain: [verb] }) =>
      /^(?:add|update)$/.test(verb ?? "") || (verb === "lock" && has(args, /^--update/)),
    fix: "bundle config set frozen true\nbundle install",
  },
  {
    name: /^cargo$/,
    called: "cargo: `install` without `--locked` and a version, `binstall`, `add`, `update`",
    test: ({ args, plain: [verb] }) =>
      /^(?:add|update|upgrade|generate-lockfile|install-update)$/.test(verb ?? "")
        ? !has(args, /^--(?:offline|frozen|dry-run|list)$/)
        : /^b?install$/.test(verb ?? "") &&
          !has(args, /^--list$/) &&
          // install-from-branch reports a branch or a tag.
          (!has(args, /^--git/) || has(args, /^--rev/)) &&
          !(
            has(args, /^--(?:locked|frozen|offline)$/) &&
            has(args, /^--(?:vers(?:ion)?|path|git)(?:=|$)|@=?\d+\.\d+\.\d+/) &&
            // A range, or a version without its last parts.
            !args.some(
              (arg, i) => /^--vers(?:ion)?$/.test(args[i - 1] ?? "") && !/^=?\d+\.\d+\.\d+/.test(arg),
            )
          ),
    fix: ({ args, plain: [verb] }) =>
      verb !== "install" && verb !== "binstall"
        ? beside("Cargo.lock", "cargo update", "cargo build --locked")
        : has(args, /^--(?:path|git)/)
          ? "cargo install --locked --path <folder with Cargo.lock>"
          : "cargo install --locked <crate>@<version>",
  },
  {
    name: /^cargo$/,
    called:
      "cargo: `build`, `run`, `test` and the like where the recipe brings a Cargo.toml and no Cargo.lock",
    test: ({ args, plain: [verb], lacksLock }) =>
      /^(?:b|build|r|run|t|test|c|check|bench|rustc|doc|fetch|vendor)$/.test(verb ?? "") &&
      !has(args, /^--(?:locked|frozen|offline)$/) &&
      lacksLock(cargoFiles),
    fix: beside("Cargo.lock", "cargo generate-lockfile", "cargo build --locked"),
    unread: true,
  },
  {
    name: /^(?:cpan|cpanp|cpm|carton|carmel)$/,
    called: "cpan, cpanp, cpm, carton (not `--deployment`)",
    test: ({ args, plain }) =>
      plain.some((arg) => !/^[./]/.test(arg)) &&
      !has(args, /^(?:-v|-h|--version|--help|--deployment|-[JOLlD])$/) &&
      !/^(?:exec|bundle|list|check|tree)$/.test(plain[0] ?? ""),
    fix: "# cpanm (package cpanminus) is pinned to the lock:\ncpanm <module>",
  },
  {
    name: /^apk$/,
    called: "apk: `add`, `upgrade` with `--root`",
    test: ({ args }) =>
      has(args, /^(?:add|upgrade)$/) && has(args, /^(?:-p|--root)(?:=|$)/) && !has(args, /^--no-network$/),
    fix: "apk add --no-network <the packages' files, kept beside the recipe>",
  },
  {
    name: /^(?:pacman|yay|paru|pikaur|trizen)$/,
    called: "pacman, yay, paru: `-S`",
    test: ({ args, plain }) =>
      has(args, /^(?:-S(?![a-z]*[sicgl])|--sync$)/) &&
      (plain.length > 0 || has(args, /^-S[a-z]*u|^--sysupgrade$/)),
    fix: "pacman -U <the packages' files, from a dated archive>",
  },
  {
    name: /^(?:microdnf|tdnf|rpm-ostree)$/,
    called: "microdnf, tdnf: `install`, `upgrade`",
    test: ({ plain: [verb] }) =>
      /^(?:install|reinstall|up(?:date|grade)?|distro-sync|override)$/.test(verb ?? ""),
    fix: "dnf install -y <packages>",
  },
  {
    name: /^(?:dnf5?|yum|zypper)$/,
    called: "dnf, yum, zypper: `install` and the like with `--installroot` or `--root`",
    test: ({ args, plain }) =>
      has(args, /^(?:--installroot|--root|-R)(?:=|$)/) &&
      has(plain, /^(?:install|in|up(?:date|grade)?|dup|groupinstall|group)$/),
    fix: "# take that system as a base of its own stage, and copy it: %files from <stage>",
  },
  {
    name: /^(?:debootstrap|mmdebstrap|multistrap|cdebootstrap|pacstrap|febootstrap|basestrap)$/,
    called: "debootstrap, mmdebstrap, pacstrap in `%post`",
    test: ({ plain }) => plain.length > 0,
    fix: "# make it the base of a stage of its own (Bootstrap: debootstrap), and copy it: %files from <stage>",
  },
  {
    name: /^rye$/,
    called: "rye: `sync`, `add`, `install`",
    test: ({ plain: [verb] }) => /^(?:sync|add|install|lock)$/.test(verb ?? ""),
    fix: beside("requirements.lock", "rye lock", "pip install --no-deps -r requirements.lock"),
  },
  ...otherManagers,
];

/** Whether an option or a variable makes a manager keep to its lock file. */
function held(args: readonly string[], script: string, variables: string): boolean {
  return has(args, /^--(?:locked|frozen)(?:=true)?$/) || sets(script, variables);
}

/** Any use other than asking the program about itself. */
function isUse({ args }: Use): boolean {
  return args.length > 0 && !has(args.slice(0, 1), /^(?:--version|--help|-h|-V|-v)$/);
}

function runOnce(add: string): string {
  return `${add} <package>@<version>\n<the command>`;
}
