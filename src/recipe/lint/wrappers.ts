import type { Word } from "./words.ts";

/** A program that starts another one, which its own words name. */
interface Wrapper {
  /** Its options that take a value as the next word. */
  valued?: ReadonlySet<string>;
  /** How many of its own words stand between the options and the program. */
  own?: number;
  /** The subcommands with which it does so; any use without one does not. */
  verbs?: RegExp;
  /** The word after which the program stands; the options before it are its own. */
  after?: RegExp;
  /** It gives the program more arguments than are written. */
  adds?: true;
}

const options = (text: string) => new Set(text.split(" "));

const inEnvironment: Wrapper = {
  verbs: /^run$/,
  valued: options(
    "-n --name -p --prefix --cwd --with --with-requirements --with-editable --python --project --directory --extra --group --index -e --environment",
  ),
};
const inVersion: Wrapper = { verbs: /^exec$/ };
const plain: Wrapper = {};

const wrappers: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: options("-u -g -h -p -C -r -t -T -U -R -D --user --group --host --prompt --chdir --chroot"),
  },
  doas: { valued: options("-u -C") },
  env: { valued: options("-u -C -S --unset --chdir") },
  exec: { valued: options("-a") },
  command: plain,
  builtin: plain,
  nohup: plain,
  coproc: plain,
  nice: { valued: options("-n") },
  ionice: { valued: options("-c -n") },
  time: { valued: options("-f -o") },
  timeout: { valued: options("-k -s --kill-after --signal"), own: 1 },
  stdbuf: { valued: options("-i -o -e") },
  setsid: plain,
  unbuffer: plain,
  chronic: plain,
  eatmydata: plain,
  taskset: { own: 1 },
  numactl: { valued: options("-N -m -C -i -p") },
  cpulimit: { valued: options("-l") },
  setarch: { own: 1 },
  linux32: plain,
  linux64: plain,
  faketime: { own: 1 },
  flock: { valued: options("-w -E --timeout"), own: 1 },
  chroot: { own: 1 },
  gosu: { own: 1 },
  "su-exec": { own: 1 },
  "run-as": plain,
  fakeroot: { valued: options("-s -i -l") },
  setpriv: {
    valued: options(
      "--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig",
    ),
  },
  "xvfb-run": { valued: options("-n -s -e -f -p -w") },
  "dbus-run-session": plain,
  xargs: { valued: options("-n -I -P -L -d -a -s -E"), adds: true },
  parallel: {
    valued: options("-j --jobs -a -N -n -P -I --retries --delay --joblog --colsep"),
    adds: true,
  },
  find: { after: /^-(?:exec|execdir|ok|okdir)$/ },
  fd: { after: /^(?:-x|-X|--exec|--exec-batch)$/ },
  fdfind: { after: /^(?:-x|-X|--exec|--exec-batch)$/ },
  conda: inEnvironment,
  mamba: inEnvironment,
  micromamba: inEnvironment,
  uv: inEnvironment,
  poetry: inEnvironment,
  pixi: inEnvironment,
  pdm: inEnvironment,
  pipenv: inEnvironment,
  rye: inEnvironment,
  hatch: inEnvironment,
  bundle: inVersion,
  opam: inVersion,
  stack: inVersion,
  pyenv: inVersion,
  rbenv: inVersion,
  nodenv: inVersion,
  asdf: inVersion,
  direnv: { verbs: /^exec$/, own: 1 },
  mise: { verbs: /^(?:exec|x)$/, after: /^--$/ },
  scl: { verbs: /^enable$/, own: 1 },
  guix: { verbs: /^(?:shell|environment)$/, after: /^--$/ },
  nix: { verbs: /^(?:develop|shell)$/, after: /^(?:-c|--command)$/ },
};

/** Managers that start a command in an environment that they may first fill, by their own words. */
const filling = new Set(["conda", "mamba", "micromamba", "uv", "poetry", "pixi", "pdm", "pipenv", "rye"]);
const interpreters = /^(?:python|pypy)[\d.]*$/;
const boxes = /^(?:busybox|toybox)$/;

/** The program that a command starts in the end. */
export interface Program {
  /** Its base name, normalised: "pip" for pip3.11 and `python -m pip`, "apt-get" for apt. */
  name: string;
  args: Word[];
  /** The manager of an environment that starts it (`uv run --with x pytest`), with its own words. */
  through: { name: string; args: Word[] } | undefined;
  /** The program's word, if a wrapper starts it and it is a whole script: `scl enable x 'make install'`. */
  script: Word | undefined;
}

/**
 * The program that a command actually starts.
 * @param forwarders functions of the script that run their arguments (`retry 5 pip install x`)
 */
export function unwrap(words: readonly Word[], forwarders: ReadonlySet<string>): Program {
  let i = 0;
  let through: Program["through"];
  let adds = false;
  for (let guard = 0; guard < 6; guard++) {
    const name = baseName(words[i]?.value ?? "");
    const next = words[i + 1]?.text ?? "";
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    const begin = wrapper && beginOf(wrapper, words, i + 1);
    if (begin !== undefined) {
      if (filling.has(name)) through = { name, args: words.slice(i + 1) };
      // A shell that reads its commands from what it is given.
      if (words[begin] === undefined && /^(?:sudo|doas)$/.test(name))
        return { name: "sh", args: [], through, script: undefined };
      adds ||= wrapper?.adds === true && !hasPlace(words.slice(i, begin));
      i = begin;
      while (name === "env" && /^[A-Za-z_]\w*=/.test(words[i]?.text ?? "")) i++;
    } else if (name === "eval" && words.length > i + 2) {
      i++;
    } else if (forwarders.has(name) || name === "retry") {
      i++;
      while (/^(?:-\S*|\d+[smh]?)$/.test(words[i]?.text ?? "")) i++;
    } else if (
      name === "runuser" &&
      words.slice(i + 1).some(({ text }) => /^(?:-u|--user(?:=.*)?)$/.test(text))
    ) {
      i = afterOptions(words, i + 1, options("-u --user -g --group -G --supp-group"));
    } else if (interpreters.test(name) && moduleAt(words, i + 1) > 0) {
      i = moduleAt(words, i + 1);
    } else if (name === "corepack" && /^(?:npm|npx|yarn|pnpm|pnpx)$/.test(next)) {
      i += 1;
    } else if (name === "php" && /\.phar$/.test(next)) {
      i += 1;
    } else if (name === "git" && next === "submodule" && words[i + 2]?.text === "foreach") {
      i = afterOptions(words, i + 3, new Set());
    } else if (boxes.test(name) && !next.startsWith("-")) {
      i += 1;
    } else break;
  }
  const program = words[i];
  const args = words.slice(i + 1);
  const given = adds && program ? [...args, { ...program, ...nothing, text: "{}", value: "{}" }] : args;
  const script = i > 0 && program?.quoted && /\S\s+\S/.test(program.text) ? program : undefined;
  return { name: normalName(baseName(program?.value ?? "")), args: given, through, script };
}

/** Where the module stands that Python runs (`-u -W ignore -m pip`); 0 if it runs something else. */
function moduleAt(words: readonly Word[], start: number): number {
  for (let i = start; words[i]?.text.startsWith("-"); i++) {
    const { text } = words[i]!;
    if (/^-[a-zA-Z]*m$/.test(text)) return i + 1;
    if (/^-[a-zA-Z]*c/.test(text)) return 0;
    if (/^-[WX]$/.test(text)) i++;
  }
  return 0;
}

const nothing = { expansions: [], substitutions: [], quoted: false };

/** Where the program stands that a wrapper starts; undefined if this use of it starts none. */
function beginOf(wrapper: Wrapper, words: readonly Word[], start: number): number | undefined {
  const { valued = new Set<string>(), own = 0, verbs, after } = wrapper;
  if (verbs && !verbs.test(words[start]?.text ?? "")) return undefined;
  const from = verbs ? start + 1 : start;
  if (after) {
    const at = words.findIndex(({ text }, i) => i >= from && after.test(text));
    return at < 0 ? undefined : at + 1;
  }
  const begin = afterOptions(words, from, valued) + own;
  return own > 0 && words[begin]?.text === "--" ? begin + 1 : begin;
}

/** Whether xargs or parallel puts what it reads at a place that is written, or has the arguments in its own words. */
function hasPlace(words: readonly Word[]): boolean {
  return (
    words.some(({ text }) => /^(?:-I|-i|--replace)/.test(text)) || baseName(words[0]!.text) === "parallel"
  );
}

function afterOptions(words: readonly Word[], start: number, valued: ReadonlySet<string>): number {
  let i = start;
  while (words[i]?.text.startsWith("-")) {
    if (words[i]!.text === "--") return i + 1;
    i += takesNext(words[i]!.text, valued) ? 2 : 1;
  }
  return i;
}

/** Whether an option's value is the next word; of a group of letters (`-iu user`), the last one's. */
function takesNext(text: string, valued: ReadonlySet<string>): boolean {
  if (valued.has(text)) return true;
  if (!/^-[A-Za-z]{2,}$/.test(text)) return false;
  const letters = [...text.slice(1)].map((letter) => valued.has(`-${letter}`));
  return letters.indexOf(true) === letters.length - 1;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function normalName(name: string): string {
  if (/^pip[\d.]*$/.test(name)) return "pip";
  if (name === "apt" || name === "aptitude") return "apt-get";
  return interpreters.test(name) ? "python" : name;
}

/** The functions of a script that run their arguments as a command: `try() { "$@" || "$@"; }`. */
export function forwardersIn(script: string): ReadonlySet<string> {
  const found = new Set<string>();
  const definition = /(?:^|[\n;])[ \t]*(?:function[ \t]+([\w-]+)(?:[ \t]*\(\))?|([\w-]+)[ \t]*\(\))\s*\{/g;
  for (const one of script.matchAll(definition)) {
    const start = one.index + one[0].length;
    const rest = script.slice(start, start + 2000);
    const body = rest.slice(0, /\n\}|[;\s]\}[ \t]*(?:\n|;|$)/.exec(rest)?.index);
    if (/(?:^|[\n;&|{(!]|\b(?:do|then|if|until|while|else|eval|exec|sudo))[ \t]*"?\$\{?[@*]/.test(body))
      found.add((one[1] ?? one[2])!);
  }
  return found;
}
