import type { Step } from "../commands.ts";
import { argumentsOf } from "../templates.ts";
import type { Hit, Rule } from "../types.ts";
import { firstLine, spanOfStep, wordsOf } from "../view.ts";
import { installsInCode } from "./code-downloads.ts";
import { dataFetchers } from "./data-fetchers.ts";
import type { Fetcher } from "./fetcher.ts";
import { toolFetchers } from "./tool-fetchers.ts";

const fetchers: readonly Fetcher[] = [...dataFetchers, ...toolFetchers];

const toolFetches: Rule = {
  id: "tool-fetches",
  severity: "warning",
  title: "A program that downloads unpinned content",
  *check(view) {
    for (const script of view.allScripts) {
      for (const step of script.steps) {
        const args = argumentsOf(step);
        const found = fetchers.find(({ name, test }) => name.test(step.name) && test(args, step));
        if (found) yield hitOf(step, found);
      }
      for (const step of script.steps) yield* installsInCode(step, script);
    }
  },
};

function hitOf(step: Step, { what, fix }: Fetcher): Hit {
  return {
    span: spanOfStep(step),
    commandLine: firstLine(step),
    message: `${step.name} fetches ${what}`,
    why: "no lock of a package manager covers it, so a rebuild gets what is there then",
    fix,
    unlocked: wordsOf(step),
  };
}

const movingIndex =
  /\/(?:nightly|nightlies|latest|test|unstable|dev)(?:\/|$)|r-universe\.dev|pypi\.anaconda\.org\/scientific-python-nightly|\/\/test\.pypi\.org\//;

/** Channels of conda with builds of the day, as they are named on the command line. */
const movingChannel =
  /^(?:[\w.-]+-nightly|[\w.-]+\/label\/(?:dev|nightly|main_nightly|test)|rapidsai-nightly)$/;

const indexMoving: Rule = {
  id: "index-moving",
  severity: "warning",
  title: "A package index that deletes old versions",
  *check(view) {
    for (const { steps } of view.allScripts) {
      for (const step of steps) {
        const words = [...step.args, ...step.command.assignments.map(({ value }) => value)];
        const texts = words
          .map(({ value }) => value)
          .concat(step.command.redirects.map(({ body }) => body?.text ?? ""));
        if (!/^(?:pip|uv|poetry|pdm|R|Rscript|littler|conda|mamba|micromamba)$/.test(step.name)) continue;
        const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s"',)]+/g) ?? []);
        const channels = /^(?:conda|mamba|micromamba)$/.test(step.name)
          ? step.args.map(({ value }) => value.replace(/^--?\w+=/, "").replace(/::.*$/, ""))
          : [];
        const found =
          addresses.find((address) => movingIndex.test(address)) ??
          channels.find((channel) => movingChannel.test(channel));
        if (!found) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `${found} keeps only the newest builds`,
          why: "once it has deleted the locked version, no rebuild can install it",
          fix: /r-universe/.test(found)
            ? 'install.packages("<package>", repos = "https://packagemanager.posit.co/cran/<date>")'
            : "# take a release from the ordinary index, or keep the wheel beside the recipe:\n%files\n    <name>-<version>.whl /opt/packages/",
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

export const fetcherRules: Rule[] = [toolFetches, indexMoving];
