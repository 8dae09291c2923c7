import type { Step } from "../commands.ts";
import type { Use } from "./manager.ts";
import { has } from "./manager.ts";

/** A way of starting an installer in which what pins it is not read. */
interface Bypass {
  name: RegExp;
  test: (use: Pick<Use, "args" | "plain">, step: Step) => boolean;
  message: string;
  why: string;
  fix: string;
}

const lost = "the pins are lost here, so a rebuild lets it choose again";
const system = /^(?:apt-get|dnf5?|yum|zypper|apk)$/;
const installs =
  /^(?:install|in|add|update|upgrade|up|dup|dist-upgrade|full-upgrade|groupinstall|build-dep)$/;

const bypasses: readonly Bypass[] = [
  {
    name: /^tox$/,
    test: ({ args }) =>
      !has(args, /^(?:--version|--help|-h|-l|-a|--listenvs.*|list|l|config|c|--showconfig)$/),
    message: "tox starts pip without PYTHONPATH",
    why: "if environments differ, each is pinned through PYTHONPATH; only packages that all have in one version stay held",
    fix: "python3 -m venv <folder>\n<folder>/bin/pip install <what the environment of tox needs>",
  },
  {
    name: /^pip$/,
    test: ({ plain }, { command }) => {
      const module = command.words.findIndex(({ text }) => /^-[a-zA-Z]*m$/.test(text));
      return (
        has(plain, installs) &&
        command.words.slice(0, module + 1).some(({ text }) => /^-[a-zA-Z]*[IE][a-zA-Z]*$/.test(text))
      );
    },
    message: "python reads no PYTHONPATH here",
    why: "if environments differ, each is pinned through PYTHONPATH; only packages that all have in one version stay held",
    fix: "python3 -m pip install <packages>   # without -I and -E",
  },
  {
    name: /^apt-get$/,
    test: ({ args, plain }) =>
      has(plain, installs) && has(args, /^(?:-o)?(?:Dir::Etc::preferences(?:parts)?|Dir|RootDir)=/i),
    message: "apt reads no preferences, or others, here",
    why: `the pins of apt are a file in /etc/apt/preferences.d; ${lost}`,
    fix: "apt-get install -y <packages>   # without the option",
  },
  {
    name: /^apt-get$/,
    test: ({ plain }, { section, command }) =>
      has(plain, installs) &&
      /\b(?:rm|mv)\s[^\n;&|]*\/etc\/apt\/preferences(?:\.d)?(?:\/?\*?["']?(?:\s|$))/m.test(
        section.script.slice(0, command.start),
      ),
    message: "the recipe removes apt's preferences before this",
    why: `the pins of apt are a file in /etc/apt/preferences.d; ${lost}`,
    fix: "rm /etc/apt/preferences.d/<one file>   # name the file",
  },
  {
    name: /^(?:dnf5?|yum)$/,
    test: ({ args, plain }) =>
      has(plain, installs) &&
      has(args, /^(?:--noplugins|--disableplugins?(?:=.*)?|--setopt=plugins=(?:0|false))$/),
    message: "dnf loads no plugins here",
    why: `the pins of dnf are a plugin; ${lost}`,
    fix: "dnf install -y <packages>   # without the option",
  },
  {
    name: system,
    test: ({ plain }, step) => has(plain, installs) && isInOtherRoot(step),
    message: "this installs into another root, in which the pins are not",
    why: lost,
    fix: "# take that system as a base of its own stage, and copy it: %files from <stage>",
  },
];

/** Whether chroot starts a step, or the shell that it stands in. */
function isInOtherRoot(step: Step): boolean {
  for (let outer: Step | undefined = step; outer; outer = outer.within) {
    const before = outer.command.words.slice(0, outer.command.words.length - outer.args.length - 1);
    if (before.some(({ text }) => /(?:^|\/)(?:chroot|arch-chroot|systemd-nspawn|proot)$/.test(text)))
      return true;
  }
  return false;
}

/** How a step bypasses what pins it, if it does. */
export function bypassOf(step: Step, use: Pick<Use, "args" | "plain">): Bypass | undefined {
  return bypasses.find(({ name, test }) => name.test(step.name) && test(use, step));
}
