import { replacesVariable } from "../../../ecosystems/variables.ts";
import type { Step } from "../commands.ts";
import type { ScriptView } from "../types.ts";
import type { Word } from "../words.ts";

/** A variable through which an installer is pinned. */
interface PinVariable {
  variable: string;
  installer: RegExp;
  /** Whether these arguments let it choose; `text` is the script's. */
  chooses(args: readonly string[], text: string): boolean;
}

const verb = (args: readonly string[], form: RegExp) => args.some((arg) => form.test(arg));

const variables: readonly PinVariable[] = [
  {
    variable: "GOPROXY",
    installer: /^go$/,
    // A version that is written out is taken from any proxy.
    chooses: ([first = "", ...args]) =>
      /^(?:install|get)$/.test(first) &&
      args.some((arg) => /^[\w.-]+\.[\w-]+\/\S+$/.test(arg) && !/@v\d+\.\d+\.\d+/.test(arg)),
  },
  { variable: "RUBYOPT", installer: /^gem$/, chooses: (args) => verb(args, /^(?:install|update)$/) },
  {
    variable: "RUBYOPT",
    installer: /^bundler?$/,
    chooses: (args, text) => verb(args, /^install$/) && !/\bGemfile\.lock\b/.test(text),
  },
  {
    variable: "NODE_OPTIONS",
    installer: /^(?:npm|yarn)$/,
    chooses: (args) => verb(args, /^(?:i|install|add|update)$/),
  },
  { variable: "PERL_CPANM_OPT", installer: /^cpanm$/, chooses: (args) => verb(args, /^[^-./]/) },
  {
    variable: "UV_CONSTRAINT",
    installer: /^uv$/,
    chooses: (args) => verb(args, /^(?:pip|tool)$/) && verb(args, /^install$/),
  },
];

/** The variable that pins an installer and that the recipe has replaced before this step, or for it alone. */
export function replacedVariable({ name, args, command }: Step, { section }: ScriptView): string | undefined {
  const values = args.map(({ value }) => value);
  return variables.find(
    ({ variable, installer, chooses }) =>
      installer.test(name) &&
      chooses(values, section.script) &&
      (unsets(command.words, variable) ||
        replacesVariable(variable, section.script.slice(0, command.end).replace(/^\s*#.*$/gm, ""))),
  )?.variable;
}

/** `env -u NAME …` */
function unsets(words: readonly Word[], variable: string): boolean {
  return words.some(
    ({ text }, i) =>
      text === `--unset=${variable}` ||
      (text === variable && /^(?:-u|--unset)$/.test(words[i - 1]?.text ?? "")),
  );
}
