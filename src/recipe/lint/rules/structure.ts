import type { Recipe, Section, Stage } from "../../types.ts";
import { sectionLimit } from "../../types.ts";
import type { Hit, Rule } from "../types.ts";
import { shellArgument, spanOf, spanOfLine } from "../view.ts";

const noBootstrap: Rule = {
  id: "no-bootstrap",
  severity: "error",
  title: "A stage without a Bootstrap line, often because From comes first",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      if (stage.header.has("bootstrap")) continue;
      const first = [...stage.header.values()].sort((a, b) => a.line - b.line)[0];
      const before = recipe.stages[stage.index + 1]?.header.has("bootstrap") && stage.header.size > 0;
      yield {
        span: spanOfLine(recipe, first?.line ?? stage.sections[0]?.line ?? stage.line),
        message: before
          ? "the lines above Bootstrap: form a stage of their own, without a base"
          : "this stage has no Bootstrap line",
        why: before
          ? "Apptainer begins a stage at every line that begins with Bootstrap:, so the build stops: no bootstrap specification found"
          : "Apptainer does not know where to get the base, and stops",
        fix: before
          ? "# move the Bootstrap line to the top:\nBootstrap: docker\nFrom: <image>"
          : "Bootstrap: docker\nFrom: <image>",
      } satisfies Hit;
    }
  },
};

/** Raw lines of a stage's header, with their numbers. */
function* headerLines(recipe: Recipe, stage: Stage): Generator<{ text: string; line: number }> {
  const end = stage.sections[0]?.line ?? stage.endLine;
  for (let line = stage.line; line < end; line++) yield { text: recipe.lines[line - 1] ?? "", line };
}

const headerHash: Rule = {
  id: "header-hash",
  severity: "error",
  title: "A # in a header value",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      for (const { text, line } of headerLines(recipe, stage)) {
        const found = /^\s*[A-Za-z]\w*\s*:.*?[^\s#](#)(?=\S)/.exec(text);
        if (!found) continue;
        const at = found[0].length;
        yield {
          span: { line, column: at, endLine: line, endColumn: text.trimEnd().length + 1 },
          message: "Apptainer treats this # and everything after it as a comment",
          why: `the value ends as "${text.slice(text.indexOf(":") + 1, at - 1).trim()}"`,
          fix: "# a header value cannot contain a #; if this is a comment, put a space before it",
        } satisfies Hit;
      }
    }
  },
};

const headerTwice: Rule = {
  id: "header-twice",
  severity: "warning",
  title: "A header key given twice",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      const seen = new Map<string, number>();
      for (const { text, line } of headerLines(recipe, stage)) {
        const key = /^\s*([A-Za-z]\w*)\s*:/.exec(text)?.[1]?.toLowerCase();
        if (key === undefined) continue;
        const before = seen.get(key);
        seen.set(key, line);
        if (before === undefined) continue;
        yield {
          span: spanOfLine(recipe, line),
          message: `${key} was given on line ${before} already; that value is ignored`,
          why: "if a key is given twice, Apptainer silently uses the last",
          fix: `# delete line ${before} or line ${line}`,
        } satisfies Hit;
      }
    }
  },
};

const indentedBootstrap: Rule = {
  id: "bootstrap-indented",
  severity: "error",
  title: "An indented Bootstrap line, which does not begin a stage",
  *check({ recipe, scripts, hostScripts }) {
    for (const { section, steps } of [...scripts, ...hostScripts]) {
      for (const step of steps) {
        const first = step.command.words[0];
        if (!first || !/^bootstrap:$/i.test(first.text) || step.within) continue;
        yield indentedHit(spanOf(section, step.command.start, step.command.end), section);
      }
    }
    for (const stage of recipe.stages) {
      for (const section of stage.sections) {
        if (!/^(?:files|labels|environment|arguments)$/.test(section.name)) continue;
        for (let line = section.line + 1; line < section.endLine; line++) {
          if (/^\s+bootstrap\s*:/i.test(recipe.lines[line - 1] ?? ""))
            yield indentedHit(spanOfLine(recipe, line), section);
        }
      }
    }
  },
};

function indentedHit(span: Hit["span"], section: Section): Hit {
  return {
    span,
    message: `this line is part of %${section.name}, and does not begin a stage`,
    why: "Apptainer begins a new stage only at a line that begins with Bootstrap:",
    fix: "# remove the spaces before Bootstrap:",
  };
}

const splitHeredoc: Rule = {
  id: "heredoc-split",
  severity: "error",
  title: "A here-document that Apptainer cuts in two",
  *check({ recipe, scripts, hostScripts }) {
    for (const { section, unclosed } of [...scripts, ...hostScripts]) {
      for (const { delimiter, start } of unclosed) {
        const rest = recipe.lines.slice(section.endLine - 1);
        if (section.endLine > recipe.lines.length || !rest.some((line) => line.trim() === delimiter))
          continue;
        const cut = recipe.lines[section.endLine - 1]!.trim();
        yield {
          span: spanOf(section, start, start + delimiter.length),
          message: `line ${section.endLine} ("${cut.slice(0, 40)}") ends this here-document, not ${delimiter}`,
          why: "Apptainer does not support here-documents: every line that begins with % or Bootstrap: begins a section or a stage",
          fix: "%files\n    <the text as a file beside the recipe> <destination in the image>",
        } satisfies Hit;
      }
    }
  },
};

/** A section of this size or more is close to the limit. */
const nearLimit = Math.floor(sectionLimit * 0.85);

const sectionSize: Rule = {
  id: "section-size",
  severity: "warning",
  title: "A section close to the limit of 64 KiB",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      for (const section of stage.sections) {
        if (section.script.length < nearLimit / 4) continue;
        const size = Buffer.byteLength(section.script);
        if (size < nearLimit) continue;
        yield {
          span: spanOfLine(recipe, section.line),
          message: `%${section.name} has ${Math.round(size / 1024)} KiB; Apptainer cannot read a section of 64 KiB`,
          why: "a little more, and every build stops with: token too long",
          fix: `# repeat the line %${section.name} in the middle: Apptainer puts the parts together`,
        } satisfies Hit;
      }
    }
  },
};

const lostErrexit: Rule = {
  id: "post-ignores-errors",
  severity: "warning",
  title: "%post -c without set -e",
  *check({ recipe, scripts }) {
    for (const stage of recipe.stages) {
      const merged = stage.scripts.get("post");
      const shell = merged && shellArgument(merged.args);
      if (!merged || !shell || !/(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)\b/.test(shell)) continue;
      if (/\s-\w*e\w*\b|-o\s+errexit/.test(shell)) continue;
      const set = scripts
        .filter((script) => script.stage === stage && script.section.name === "post")
        .some(({ steps }) =>
          steps.some(
            (step) =>
              step.name === "set" && step.args.some(({ text }) => /^-\w*e/.test(text) || text === "errexit"),
          ),
        );
      const section = stage.sections.findLast(
        (one) => one.name === "post" && shellArgument(one.args) !== undefined,
      );
      if (set || !section) continue;
      yield {
        span: spanOfLine(recipe, section.line),
        message: "a command that fails does not stop this build",
        why: `${shell} runs the script without the -e that Apptainer gives its own shell, so a broken image looks finished`,
        fix: "set -e   # as the first line of %post",
      } satisfies Hit;
    }
  },
};

const bashisms =
  /^\s*(?:\[\[\s|source\s|declare\s|shopt\s|pushd\s|function\s+\w+\s*\{)|\bset\s+-o\s+pipefail|\$\{\w+\[@\]\}|<<<|<\(/m;

const shebangIgnored: Rule = {
  id: "shebang-ignored",
  severity: "note",
  title: "A #! line in %post, which has no effect",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      for (const section of stage.sections) {
        if (!/^(?:post|pre|setup|appinstall)$/.test(section.name)) continue;
        const found = interpreterOf(section.script);
        const given = shellArgument(stage.scripts.get(section.name)?.args ?? section.args);
        if (!found || given !== undefined || /^(?:da)?sh$/.test(found.name)) continue;
        const line = recipe.lines.findIndex((text, index) => index >= section.line && text.trim() !== "") + 1;
        const needed = bashisms.test(section.script) || found.name !== "bash";
        const isShell = /^(?:ba|da|z|k|mk|a)sh$/.test(found.name);
        yield {
          span: spanOfLine(recipe, line),
          severity: needed ? "warning" : "note",
          message: `Apptainer runs %${section.name} with /bin/sh, whatever this line says`,
          why: !needed
            ? "the line is a comment here"
            : isShell
              ? "the script uses features that /bin/sh of Debian and Ubuntu lacks"
              : `/bin/sh runs it as a shell script, which code for ${found.name} is not`,
          fix: `%${section.name} -c ${found.path}${isShell ? `\n    set -${found.flags}` : ""}`,
        } satisfies Hit;
      }
    }
  },
};

/** The program that a script's first line names, and the switches for a shell, to which `e` is always added. */
function interpreterOf(script: string): { name: string; path: string; flags: string } | undefined {
  const words = /^\s*#![ \t]*(\S[^\r\n]*)/.exec(script)?.[1]?.trim().split(/\s+/);
  if (!words) return undefined;
  const isEnv = /\/env$/.test(words[0]!);
  const rest = isEnv ? words.slice(1).filter((word) => word !== "-S" && !/^\w+=/.test(word)) : words;
  const program = rest[0]?.replace(/^-S/, "");
  if (!program) return undefined;
  const name = program.slice(program.lastIndexOf("/") + 1);
  const folder = /^(?:ba|da|z|k|mk|a)?sh$/.test(name) ? "/bin" : "/usr/bin";
  const flags = /^-([a-zA-Z]+)$/.exec(rest[1] ?? "")?.[1] ?? "";
  return {
    name,
    path: program.startsWith("/") ? program : `${folder}/${program}`,
    flags: flags.includes("e") ? flags : `e${flags}`,
  };
}

/** A here-document whose end is there, but with blanks around it that the shell does not accept. */
const openHeredoc: Rule = {
  id: "heredoc-unclosed",
  severity: "error",
  title: "A here-document that swallows the rest of its script",
  *check({ scripts, hostScripts }) {
    for (const { section, unclosed } of [...scripts, ...hostScripts]) {
      for (const { delimiter, start } of unclosed) {
        const end = section.script
          .slice(start)
          .split("\n")
          .slice(1)
          .find((line) => line.trim() === delimiter);
        if (end === undefined) continue;
        const isTabs = /^\t+\S+$/.test(end);
        yield {
          span: spanOf(section, start, start + delimiter.length),
          message: `no line of the script is ${delimiter} alone, so that this here-document holds the rest of it`,
          why: "the commands after it are never run, and the build does not fail",
          fix: isTabs ? `<<-${delimiter}` : `# remove the blanks around ${delimiter} at its end`,
        } satisfies Hit;
      }
    }
  },
};

export const structureRules: Rule[] = [
  noBootstrap,
  headerHash,
  headerTwice,
  indentedBootstrap,
  splitHeredoc,
  openHeredoc,
  sectionSize,
  lostErrexit,
  shebangIgnored,
];
