import { codeOf } from "../code.ts";
import type { Step } from "../commands.ts";
import { isCommit, isTag } from "../names.ts";
import { fillDefaults } from "../templates.ts";
import type { Hit, ScriptView } from "../types.ts";
import { firstLine, spanOf, wordsOf } from "../view.ts";

/** A call that installs from a repository: what it names, and what it should name. */
interface Form {
  interpreter: RegExp;
  call: RegExp;
  /** The source and its revision, out of the call's own groups and the rest of its arguments. */
  read: (found: RegExpExecArray, rest: string) => { source: string; revision: string | undefined };
  fix: (call: string, source: string) => string;
}

const r = /^(?:R|Rscript|littler|r|install2?\.r|installGithub\.r)$/;
const revisionIn = (key: string, rest: string) =>
  new RegExp(`\\b${key}\\s*=\\s*["']([^"']+)`).exec(rest)?.[1];

const forms: readonly Form[] = [
  {
    interpreter: r,
    call: /\b(install_(?:github|gitlab|bitbucket|git))\(\s*(?:repo\s*=\s*)?c?\(?\s*["']([^"']+)["']/g,
    read: ([, , source], rest) => ({
      source: source!,
      revision: source!.split("@")[1] ?? revisionIn("ref", rest),
    }),
    fix: (call, source) => `remotes::${call}("${source.split("@")[0]}@<full commit>")`,
  },
  {
    interpreter: r,
    call: /\b((?:pak::)?(?:pak|pkg_install)|renv::install|BiocManager::install|(?:pacman::)?p_(?:load|install)(?:_current)?_gh)\(\s*c?\(?\s*["']((?:github::|gitlab::|git::)?[\w.-]+\/[^"'\s]+)["']/g,
    read: ([, , source]) => ({ source: source!, revision: source!.split("@")[1] }),
    fix: (call, source) => `${call}("${source.split("@")[0]}@<full commit>")`,
  },
  {
    interpreter: /^installGithub\.r$/,
    call: /^(?!-)()([\w.-]+\/[^\s]+)$/g,
    read: ([, , source]) => ({ source: source!, revision: source!.split("@")[1] }),
    fix: (_call, source) => `installGithub.r ${source.split("@")[0]}@<full commit>`,
  },
  {
    interpreter: /^julia$/,
    call: /\b(Pkg\.(?:add|develop)|PackageSpec)\(\s*;?\s*(?=[^()]*\burl\s*=)/g,
    read: (_found, rest) => ({
      source: revisionIn("url", rest) ?? "a repository",
      revision: revisionIn("rev", rest),
    }),
    fix: (call, source) => `${call}(url="${source}", rev="<full commit>")`,
  },
];

/** Installs from a repository's branch or tag in R and Julia, on the command line or in a here-document. */
export function* branchesInCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { interpreter, call, read, fix } of forms) {
    for (const { text, at } of codeOf(step, script, interpreter)) {
      for (const found of text.matchAll(call)) {
        const end = found.index + found[0].length;
        const rest = text.slice(end, end + 400).split(")")[0]!;
        const { source, revision: written } = read(found, rest);
        const revision = written === undefined ? undefined : fillDefaults(step.stage, written);
        if (isCommit(revision)) continue;
        const tag = isTag(revision);
        yield {
          span: spanOf(script.section, at(found.index), at(end - 1) + 1),
          commandLine: firstLine(step),
          severity: tag ? "note" : "warning",
          message: tag
            ? `"${revision}" is a tag, which its owner can move`
            : `${source} is installed as it is on the day of the build`,
          why: "only a full commit always names the same source",
          fix: fix(found[1]!, source),
          unlocked: found[1] ? `${found[1]}("${source}")` : wordsOf(step),
        };
      }
    }
  }
}
