import { codeOf, isCommented, rInterpreter } from "../code.ts";
import type { Step } from "../commands.ts";
import { isCommit } from "../names.ts";
import type { ScriptView } from "../types.ts";
import { juliaFiles, lacksLock } from "./lock-files.ts";

/** A call in a language other than shell that lets a package manager choose versions. */
export interface CodeCall {
  /** What to call the manager. */
  name: string;
  /** The call as written, only its first words. */
  call: string;
  /** Its position in the section's script. */
  start: number;
  end: number;
  fix: string;
}

interface Language {
  interpreter: RegExp;
  name: string;
  call: RegExp;
  /** Whether this code could make such a call; true if that cannot be known in advance. */
  applies?: (text: string, step: Step, script: ScriptView) => boolean;
  /** Whether another rule reports this call. */
  isOthers?: (rest: string) => boolean;
  fix: string;
}

const instantiate = "julia --project=<folder with Manifest.toml> -e 'using Pkg; Pkg.instantiate()'";
const languages: readonly Language[] = [
  {
    interpreter: /^julia$/,
    name: "Julia's Pkg",
    call: /\bPkg\.(?:API\.|Apps\.)?(?:add|update|up|develop|dev|upgrade_manifest|clone|checkout)\b|\bRegistry\.(?:add|update)\(|\bpkg"\s*(?:add|up|update|dev|develop)\b|(?<=^|[\n;'"])\s*\]\s*(?:add|up|update|dev|develop)\b|\b(?:Conda|CondaPkg)\.(?:add|update)\(/g,
    fix: instantiate,
  },
  {
    interpreter: /^julia$/,
    name: "Julia's Pkg",
    call: /\bPkg\.(?:API\.)?(?:instantiate|resolve)\b|\bpkg"\s*(?:instantiate|resolve)\b|(?<=^|[\n;'"])\s*\]\s*(?:instantiate|resolve)\b/g,
    applies: (_, __, script) => lacksLock(script, juliaFiles),
    fix: instantiate,
  },
  {
    interpreter: rInterpreter,
    name: "pak",
    call: /\bpak::(?:pak|pkg_install|pkg_upgrade|local_install(?:_dev)?(?:_deps)?|pak_update|pkg_download)\(|(?<![\w:.])(?:pak|pkg_install|pkg_upgrade|local_install(?:_dev)?_deps)\(/g,
    applies: (text) => /\bpak::|\b(?:library|require)\(["']?pak\b/.test(text),
    isOthers: fromBranch,
    fix: 'install.packages("<package>")',
  },
  {
    interpreter: rInterpreter,
    name: "renv",
    call: /\brenv::(?:install|update|hydrate|init|upgrade)\(|(?<![\w:.])hydrate\(/g,
    applies: (text) => /\brenv::/.test(text),
    isOthers: fromBranch,
    fix: "renv::restore()   # with the renv.lock of one renv::snapshot(), kept beside the recipe",
  },
  {
    interpreter: /^(?:perl|cpan)$/,
    name: "CPAN.pm",
    call: /\bCPAN::(?:Shell->(?:\w+\(\s*["'])?)?(?:install|force|notest|upgrade)\b|\b(?:install|upgrade)\b(?=\s*[("'\w:])|\b(?:force|notest)\s*\(?\s*["']?install\b/g,
    applies: (text, step) =>
      [step, step.pipedTo].some(
        (one) => one?.name === "cpan" || one?.args.some((arg) => /^-M(?:CPAN|CPANPLUS)\b/.test(arg.text)),
      ) || /\buse\s+CPAN(?:PLUS)?\b/.test(text),
    fix: "# cpanm (package cpanminus) is pinned to the lock:\ncpanm <module>",
  },
];

/** install-from-branch reports a repository's branch, but not a commit or a name. */
function fromBranch(rest: string): boolean {
  const source = /^\s*(?:c\(\s*)?["']([\w.:-]+\/[^"'\s]+)["']/.exec(rest)?.[1];
  return source !== undefined && !source.startsWith("bioc::") && !isCommit(source.split("@")[1]);
}

/** The calls to package managers in the code that a step runs, the first one in each line. */
export function* callsIn(step: Step, script: ScriptView): Generator<CodeCall> {
  for (const { interpreter, name, call, applies, isOthers, fix } of languages) {
    for (const { text, at } of codeOf(step, script, interpreter)) {
      if (applies && !applies(text, step, script)) continue;
      let line = -1;
      for (const found of text.matchAll(call)) {
        const end = found.index + found[0].length;
        const begin = text.lastIndexOf("\n", found.index) + 1;
        if (begin === line || isCommented(text, found.index) || isOthers?.(text.slice(end, end + 400)))
          continue;
        line = begin;
        const stop = text.indexOf("\n", end);
        const whole = text.slice(found.index, stop < 0 ? text.length : stop).trim();
        yield {
          name,
          call: whole.length > 120 ? `${whole.slice(0, 119)}…` : whole,
          start: at(found.index),
          end: at(end - 1) + 1,
          fix,
        };
      }
    }
  }
}
