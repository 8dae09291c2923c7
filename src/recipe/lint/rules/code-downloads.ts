import { isVerified } from "../checks.ts";
import { codeOf, isCommented, rInterpreter } from "../code.ts";
import type { Step } from "../commands.ts";
import { nameIn } from "../transfer.ts";
import type { Hit, ScriptView } from "../types.ts";
import { firstLine, spanOf } from "../view.ts";

/** A call in a language other than shell that takes an address. */
interface Form {
  interpreter: RegExp;
  /** Its first group is the call's name, its second one the address. */
  call: RegExp;
}

const address = String.raw`\s*(?:\w+\s*=\s*)?(?:url\(\s*|paste0\(\s*)?["'](https?:\/\/[^"'\s]+)["']`;

/** Calls that run what they download. */
const running: readonly Form[] = [
  {
    interpreter: rInterpreter,
    call: new RegExp(String.raw`((?:\w+::)?(?:source|sys\.source|source_url))\(${address}`, "g"),
  },
  { interpreter: /^julia$/, call: new RegExp(String.raw`(include)\(\s*download\(${address}`, "g") },
];

/** Calls that save what they download to a file or an object. */
const fetching: readonly Form[] = [
  {
    interpreter: rInterpreter,
    call: new RegExp(
      String.raw`((?:\w+::)?(?:download\.file|curl_download|download|install\.packages|install_url|readRDS|load|fread|read\.(?:csv|table|delim)|read_(?:csv|tsv|rds)))\(${address}`,
      "g",
    ),
  },
  { interpreter: /^julia$/, call: new RegExp(String.raw`((?:Downloads\.)?download)\(${address}`, "g") },
  { interpreter: /^perl$/, call: new RegExp(String.raw`\b(getstore|mirror)\(?${address}`, "g") },
  { interpreter: /^php$/, call: new RegExp(String.raw`\b(copy|file_get_contents)\(${address}`, "g") },
];

interface Found {
  call: string;
  url: string;
  start: number;
  end: number;
}

function* calls(step: Step, script: ScriptView, forms: readonly Form[]): Generator<Found> {
  for (const { interpreter, call } of forms) {
    for (const { text, at } of codeOf(step, script, interpreter)) {
      for (const found of text.matchAll(call)) {
        if (isCommented(text, found.index) || /https?:\/\/(?:localhost|127\.)/.test(found[2]!)) continue;
        const end = found.index + found[0].length;
        yield { call: found[1]!, url: found[2]!, start: at(found.index), end: at(end - 1) + 1 };
      }
    }
  }
}

const checked = (url: string, file: string) =>
  `curl -fsSL -o ${file} ${url}\necho '<sha256>  ${file}' | sha256sum -c -`;

/** Scripts from the network that R or Julia code runs without a check. */
export function* runsInCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { call, url, start, end } of calls(step, script, running)) {
    const file = nameIn(url) || "script.R";
    yield {
      span: spanOf(script.section, start, end),
      commandLine: firstLine(step),
      message: `whatever ${new URL(url).host} sends on the day of the build is run unchecked`,
      why: "the script and everything it downloads can change at any time, and no lock records it",
      fix: /bioconductor\.org\/biocLite\.R$/.test(url)
        ? 'install.packages("BiocManager"); BiocManager::install(<packages>)'
        : `# in the shell, before it:\n${checked(url, file)}\n# and in its place: ${call}("${file}")`,
      unlocked: `${call}("${url}")`,
    };
  }
}

const installers =
  /\b((?:(?:tinytex|reticulate|keras3?|tensorflow|torch|cmdstanr|webshot2?|chromote|sparklyr|rstan|blogdown|renv|spacyr|greta)::)?(?:install_(?:tinytex|miniconda|python|keras|tensorflow|torch|cmdstan|phantomjs|hugo|greta_deps)|spark_install|spacy_install|spacy_download_langmodel))\(([^)\n]*)/g;

/** Programs that R packages fetch from elsewhere than their repository, without a version. */
export function* installsInCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { text, at } of codeOf(step, script, rInterpreter)) {
    for (const found of text.matchAll(installers)) {
      if (isCommented(text, found.index) || /\bversion\s*=/.test(found[2]!)) continue;
      const start = at(found.index);
      yield {
        span: spanOf(script.section, start, at(found.index + found[1]!.length - 1) + 1),
        commandLine: firstLine(step),
        message: `${found[1]} fetches the newest release`,
        why: "no lock of a package manager covers it, so a rebuild gets what is there then",
        // Not all of them accept a version.
        fix: /miniconda|greta|torch|langmodel/.test(found[1]!)
          ? "# install one release of it in the shell, and check its checksum"
          : `${found[1]}(version = "<version>")`,
        unlocked: `${found[1]}(${found[2]})`,
      };
    }
  }
}

/** Files that R, Julia, Perl or PHP code downloads without a check. */
export function* downloadsInCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { call, url, start, end } of calls(step, script, fetching)) {
    const file = nameIn(url) || "download";
    const verifiesItself = /\b(?:hash_file|md5sum|sha256sum|digest)\s*\(/.test(script.section.script);
    if (verifiesItself || isVerified({ step, target: file }, script.stageSteps)) continue;
    yield {
      span: spanOf(script.section, start, end),
      commandLine: firstLine(step),
      message: `nothing checks that ${file} is still the same file`,
      why: "files are replaced under the same name; without a checksum this goes unnoticed",
      fix: `# in the shell, in its place:\n${checked(url, file)}`,
      unlocked: `${call}("${url}")`,
    };
  }
}
