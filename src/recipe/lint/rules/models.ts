import { codeOf, isCommented } from "../code.ts";
import type { Step } from "../commands.ts";
import { isCommit } from "../names.ts";
import { argumentsOf, fillDefaults } from "../templates.ts";
import type { Hit, Rule, ScriptView } from "../types.ts";
import { firstLine, spanOf, spanOfStep, wordsOf } from "../view.ts";

const python = /^(?:i?python|jupyter)$/;

interface Call {
  form: RegExp;
  /** Whether its arguments name one state of what is fetched. */
  isPinned: (rest: string, call: string, text: string) => boolean;
  fix: (call: string, name: string) => string;
}

const revision = (rest: string) => isCommit(/\brevision\s*=\s*["']([^"']+)/.exec(rest)?.[1]);
const withRevision = (call: string, name: string) =>
  `${call}"${name || "<name>"}", revision="<full commit>")`;
const keptBeside = () => "%files\n    <the file, kept beside the recipe> <destination in the image>";
const never = () => false;

const calls: readonly Call[] = [
  {
    form: /\b(?:snapshot_download|hf_hub_download|load_dataset|SentenceTransformer)\(|\.from_pretrained\(/g,
    // The files that a general reader of data sets takes are its own arguments.
    isPinned: (rest) =>
      revision(rest) ||
      /^\s*(?:repo_id\s*=\s*)?["'][./~]/.test(rest) ||
      (/^\s*(?:path\s*=\s*)?["'](?:csv|json|parquet|text|imagefolder|audiofolder|arrow|pandas|webdataset)["']/.test(
        rest,
      ) &&
        !/https?:/.test(rest)),
    fix: withRevision,
  },
  {
    // Classes and functions that take the name of a model, and fetch it.
    form: /(?<![\w.])(?:WhisperModel|YOLO|CrossEncoder|KeyBERT|TTS|PaddleOCR|Cellpose(?:Model)?|StarDist\dD|pipeline)\(|\b(?:transformers\.pipeline|tiktoken\.(?:get_encoding|encoding_for_model)|SequenceTagger\.load|TextClassifier\.load|WordEmbeddings|fasttext\.util\.download_model|models\.Cellpose(?:Model)?|DEFAULTS\.load|(?:sc|scanpy|sq|squidpy|scv|scvelo|pyro|mne)\.datasets\.\w+(?:\.data_path)?)\(/g,
    isPinned: (rest, call, text) =>
      revision(rest) ||
      (call === "pipeline(" && !/\btransformers\b/.test(text)) ||
      (call === "YOLO(" && !/^\s*(?:model\s*=\s*)?["'][\w-]+\.pt["']/.test(rest)) ||
      /^\s*(?:\w+\s*=\s*)?["'][./~]/.test(rest),
    fix: keptBeside,
  },
  {
    // Whatever is asked to fetch its data or weights.
    form: /(?<![\w.])[A-Za-z_][\w.]*\((?=[^()]*\b(?:download\s*=\s*True|weights\s*=\s*["']imagenet["']|pretrained\s*=\s*True))/g,
    isPinned: never,
    fix: keptBeside,
  },
  {
    form: /\btorch\.hub\.load\(/g,
    isPinned: (rest) =>
      isCommit(/^\s*["'][^"':]+:([^"']+)/.exec(rest)?.[1]) || /source\s*=\s*["']local/.test(rest),
    fix: (call, name) => `${call}"${name.split(":")[0] || "<owner>/<name>"}:<full commit>")`,
  },
  {
    form: /\b(?:nltk|stanza|gdown|spacy\.cli|gensim\.downloader|api)\.(?:download|load)\(|\b(?:whisper\.load_model|tfds\.load|kagglehub\.\w+_download)\(|\bfetch_(?:openml|20newsgroups(?:_vectorized)?|california_housing|covtype|kddcup99|lfw_\w+|olivetti_faces|rcv1|species_distributions|haxby|atlas_\w+|icbm\w*|localizer_\w+|development_fmri|adhd|abide_\w+|neurovault\w*|surf_\w+|oasis_vbm)\(/g,
    isPinned: never,
    fix: keptBeside,
  },
  {
    form: /\b(?:(?:urllib\.request\.)?urlretrieve|wget\.download|torch\.hub\.(?:load_state_dict_from_url|download_url_to_file)|pooch\.retrieve|(?:tf\.)?keras\.utils\.get_file|hub\.(?:load|KerasLayer)(?=\(\s*["']https?:)|open_clip\.create_model_and_transforms|easyocr\.Reader|esm\.pretrained\.\w+|requests\.get(?=\(\s*f?["']https?:)|urlopen(?=\(\s*f?["']https?:)|httpx\.get(?=\(\s*f?["']https?:)|pd\.read_\w+(?=\(\s*f?["']https?:)|install_cmdstan|timm\.create_model|(?:torchvision\.)?models\.\w+)\(/g,
    // A digest pins a file, and a version an installation; models are fetched only if weights are requested.
    isPinned: (rest, call) =>
      /\b(?:known_hash|file_hash|hash_prefix|check_hash|version)\s*=\s*(?!None|False)/.test(rest) ||
      (/models?[.(]|_model/.test(call) && !/\b(?:weights\s*=\s*(?!None)|pretrained\s*=\s*True)/.test(rest)),
    fix: keptBeside,
  },
];

/** The same calls under the names that the code gives them: `from huggingface_hub import snapshot_download as get`. */
function renamed(text: string): Call[] {
  return [...text.matchAll(/\b(\w+)\s+as\s+(\w+)\b/g)].flatMap(([, name, other]) =>
    calls
      .slice(0, 2)
      .filter(({ form }) => new RegExp(form.source).test(` ${name}(`))
      .map((call) => ({ ...call, form: new RegExp(`(?<![\\w.])${other}\\(`, "g") })),
  );
}

function* inCode(step: Step, script: ScriptView): Generator<Hit> {
  for (const { text, at } of codeOf(step, script, python)) {
    const seen = new Set<number>();
    const forms = [...calls, ...renamed(text)];
    for (const { form, isPinned, fix } of forms) {
      for (const found of text.matchAll(form)) {
        const end = found.index + found[0].length;
        const rest = fillDefaults(
          step.stage,
          text.slice(end, found.index + 600).split(/\n\s*\n|\)\s*(?:\n|;)/)[0]!,
        );
        if (seen.has(end) || isCommented(text, found.index) || isPinned(rest, found[0], text)) continue;
        seen.add(end);
        const name = /^\s*(?:\w+\s*=\s*)?["']([^"']*)["']/.exec(rest)?.[1] ?? "";
        const call = found[0].replace(/^\./, "");
        yield {
          span: spanOf(script.section, at(found.index), at(found.index + found[0].length - 1)),
          commandLine: firstLine(step),
          message: `${call.slice(0, -1)}${name ? ` takes ${name}` : " takes its files"} as on the day of the build`,
          why: "models and data are changed in place; only a commit, or a copy of your own, stays the same",
          fix: fix(call, name),
          unlocked: `${call}${name ? `"${name}"` : "…"})`,
        };
      }
    }
  }
}

function onCommandLine(step: Step): Hit | undefined {
  const args = argumentsOf(step);
  if (!/^(?:huggingface-cli|hf)$/.test(step.name) || args[0] !== "download") return undefined;
  const at = args.findIndex((arg) => arg.startsWith("--revision"));
  const given = args[at]?.split("=")[1] ?? args[at + 1] ?? "";
  if (at >= 0 && isCommit(given)) return undefined;
  return {
    span: spanOfStep(step),
    commandLine: firstLine(step),
    message: `${args.find((arg, i) => i > 0 && !arg.startsWith("-")) ?? "the model"} is taken as it is on the day of the build`,
    why: "models and data sets on the hub are changed in place; only a commit names the same files",
    fix: `${step.name} download <name> --revision <full commit>`,
    unlocked: wordsOf(step),
  };
}

const modelRevision: Rule = {
  id: "model-unpinned",
  severity: "warning",
  title: "A model or data set without a revision",
  *check(view) {
    for (const script of view.allScripts) {
      for (const step of script.steps) {
        const hit = onCommandLine(step);
        if (hit) yield hit;
        yield* inCode(step, script);
      }
    }
  },
};

export const modelRules: Rule[] = [modelRevision];
