import { lastPart } from "../names.ts";
import type { Hit, Rule, Span } from "../types.ts";
import { spanOfLine } from "../view.ts";

const filesFrom: Rule = {
  id: "files-from-ignored",
  severity: "error",
  title: "A %files section that Apptainer silently skips",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      for (const section of stage.sections) {
        if (section.name !== "files") continue;
        const words = section.args
          .replace(/#.*$/, "")
          .trim()
          .split(/\s+/)
          .filter((word) => word);
        const known = new Set(recipe.stages.map(({ name }) => name));
        const asks = words.length === 2;
        if (words.length === 0 || (asks && words[0] === "from" && known.has(words[1]!))) continue;
        const missing = asks && !known.has(words[1]!) && !words[1]!.includes("{{");
        if (asks && words[0] === "from" && !missing) continue;
        const named = [...known].find((name) => name !== "") ?? "<stage>";
        yield {
          span: spanOfLine(recipe, section.line),
          message: missing
            ? `there is no stage "${words[1]}" to copy from`
            : asks
              ? `"${words[0]}" is read as "from": the files come from the stage "${words[1]}"`
              : "Apptainer silently skips this section",
          why: missing
            ? "the build stops when it comes to copying"
            : asks
              ? "Apptainer does not look at the first word"
              : "nothing follows %files, or `from` and one stage",
          fix:
            missing || asks
              ? `%files from ${named}`
              : `%files from ${words[0] === "from" ? (words[1] ?? named) : named}`,
        } satisfies Hit;
      }
    }
  },
};

interface Entry {
  source: string;
  destination: string;
  span: Span;
  raw: string;
  fromHost: boolean;
}

function* entries(recipe: Parameters<Rule["check"]>[0]["recipe"]): Generator<Entry> {
  for (const stage of recipe.stages) {
    for (const block of stage.files) {
      const fromHost = block.args.replace(/#.*$/, "").trim() === "";
      for (const { source, destination, line } of block.files) {
        yield {
          source,
          destination,
          span: spanOfLine(recipe, line),
          raw: recipe.lines[line - 1] ?? "",
          fromHost,
        };
      }
    }
  }
}

const filesComment: Rule = {
  id: "files-comment",
  severity: "error",
  title: "A comment after a file in %files",
  *check({ recipe }) {
    for (const { source, destination, span, raw } of entries(recipe)) {
      const third = /^\s*(?:"[^"]*"|\S+)\s+(?:"[^"]*"|\S+)\s+#/.test(raw);
      if (third || !destination.startsWith("#")) continue;
      yield {
        span,
        message: `${source} is copied to a file named "${destination}"`,
        why: "only a line that begins with # is a comment in %files",
        fix: `# ${raw.slice(raw.indexOf("#") + 1).trim()}\n${source}`,
      } satisfies Hit;
    }
  },
};

const filesQuotes: Rule = {
  id: "files-quotes",
  severity: "error",
  title: "Quotes in %files that Apptainer does not support",
  *check({ recipe }) {
    for (const { span, raw } of entries(recipe)) {
      const single = /(?:^|\s)'[^']*'(?:\s|$)/.test(raw);
      const escaped = /\\ /.test(raw);
      if (!single && !escaped) continue;
      yield {
        span,
        message: single
          ? "single quotes are taken as part of the file's name here"
          : "a backslash does not escape a space here",
        why: "%files supports only double quotes",
        fix: single ? raw.trim().replaceAll("'", '"') : `"${raw.trim().replace(/\\ /g, " ")}"`,
      } satisfies Hit;
    }
  },
};

const filesTmp: Rule = {
  id: "files-into-tmp",
  severity: "warning",
  title: "%files copies to /tmp, which is hidden from %post",
  *check({ recipe, scripts }) {
    for (const { source, destination, span, fromHost } of entries(recipe)) {
      const target = destination || source;
      if (!fromHost && target === "") continue;
      const folder = /^\/(?:var\/)?tmp(?:\/|$)/.exec(target);
      if (!folder) continue;
      const into = target.endsWith("/") || /^\/(?:var\/)?tmp$/.test(target);
      const name = lastPart(into ? source : target);
      const used = scripts.some(
        ({ section: { script } }) =>
          script.includes(`tmp/${name}`) ||
          (/\bcd\s+\/(?:var\/)?tmp\b/.test(script) && script.includes(name)),
      );
      const lasting = `/opt/${name}`;
      yield {
        span,
        severity: used ? "error" : "warning",
        message: used
          ? `%post looks for ${name} in the host's /tmp, which hides this one`
          : `${name} is copied to the image's /tmp, which the host's hides`,
        why: "Apptainer binds the host's /tmp and /var/tmp over those of the image, in %post and at run time",
        fix: `${source} ${lasting}`,
      } satisfies Hit;
    }
  },
};

const filesHost: Rule = {
  id: "files-host-path",
  severity: "warning",
  title: "%files takes a path that only this machine has",
  *check({ recipe }) {
    for (const { source, span, fromHost } of entries(recipe)) {
      if (!fromHost || !/^(?:\/|~|\$|\.\.\/)/.test(source)) continue;
      yield {
        span,
        severity: source.startsWith("../") ? "note" : "warning",
        message: source.startsWith("../")
          ? `${source} lies outside the recipe's folder`
          : `${source} is a path of your machine`,
        why: "on another machine the file is missing or different",
        fix: "# keep the file beside the recipe, and write its relative path",
      } satisfies Hit;
    }
  },
};

const labelTab: Rule = {
  id: "label-tab",
  severity: "warning",
  title: "A label separated from its value by a tab",
  *check({ recipe }) {
    for (const stage of recipe.stages) {
      for (const [key, { value, line }] of stage.labels) {
        if (value !== "" || !key.includes("\t")) continue;
        yield {
          span: spanOfLine(recipe, line),
          message: "the whole line becomes the label's name, and its value is empty",
          why: "Apptainer splits name and value at the first space, and a tab is not one",
          fix: key.replace(/\t+/, " "),
        } satisfies Hit;
      }
    }
  },
};

export const filesRules: Rule[] = [filesFrom, filesComment, filesQuotes, filesTmp, filesHost, labelTab];
