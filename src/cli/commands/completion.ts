import type { Command, Option } from "commander";
import { shellQuoted } from "../../process/shell-word.ts";

/** A command as the completion script needs it. */
interface Node {
  /** The words before it: "sandbox create". */
  path: string;
  description: string;
  options: { flags: string[]; takesValue: boolean; description: string }[];
  children: { name: string; description: string }[];
}

/** All commands of a program, the program itself first. */
export function commandTree(command: Command, before: string[] = []): Node[] {
  const children = command.createHelp().visibleCommands(command);
  const node: Node = {
    path: before.join(" "),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionOf),
    children: children.map((child) => ({ name: child.name(), description: child.description() })),
  };
  const commands = children.filter((child) => child.name() !== "help");
  return [node, ...commands.flatMap((child) => commandTree(child, [...before, child.name()]))];
}

function optionOf({ long, short, required, optional, description }: Option): Node["options"][number] {
  const flags = [long, short].filter((flag): flag is string => flag !== undefined && flag !== null);
  return { flags, takesValue: required || optional, description };
}

/** One case of a shell's `case` for each command. */
const cases = (nodes: readonly Node[], line: (node: Node) => string) =>
  nodes.map((node) => `    ${shellQuoted(node.path)}) ${line(node)} ;;`).join("\n");
const wordsOf = ({ options, children }: Node) => [
  ...children.map(({ name }) => name),
  ...options.flatMap(({ flags }) => flags),
];

/** Shell code that finds the command among the typed words: those before the cursor that are names of commands. */
const findPath = (nodes: readonly Node[]) => `  local at="" word next
  for word in "\${typed[@]}"; do
    next="\${at:+$at }$word"
    case "$next" in
      ${nodes.flatMap(({ path }) => (path === "" ? [] : [shellQuoted(path)])).join("|")}) at="$next" ;;
    esac
  done`;

/** The completion script of a shell. */
export const completions: Record<string, (nodes: readonly Node[], program: string) => string> = {
  bash: (nodes, program) => `# bash completion of ${program}: source <(${program} completion bash)
_${program.replaceAll("-", "_")}() {
  local typed=("\${COMP_WORDS[@]:1:COMP_CWORD-1}") words
${findPath(nodes)}
  case "$at" in
${cases(nodes, (node) => `words=${shellQuoted(wordsOf(node).join(" "))}`)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${program.replaceAll("-", "_")} ${program}
`,
  zsh: (nodes, program) => `#compdef ${program}
# zsh completion of ${program}: source <(${program} completion zsh)
_${program.replaceAll("-", "_")}() {
  local -a typed found
  typed=("\${(@)words[2,CURRENT-1]}")
${findPath(nodes)}
  case "$at" in
${cases(nodes, (node) => `found=(${wordsOf(node).map(shellQuoted).join(" ")})`)}
  esac
  compadd -a found
  _files
}
compdef _${program.replaceAll("-", "_")} ${program}
`,
  fish: (nodes, program) =>
    [
      `# fish completion of ${program}: ${program} completion fish | source`,
      ...nodes.flatMap((node) => fishLines(node, program)),
      "",
    ].join("\n"),
};

function fishLines({ path, options, children }: Node, program: string): string[] {
  const words = path === "" ? [] : path.split(" ");
  const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
  const condition = path === "" ? "__fish_use_subcommand" : seen;
  const head = `complete -c ${program} -n ${shellQuoted(condition)}`;
  return [
    ...children.map(
      ({ name, description }) => `${head} -f -a ${shellQuoted(name)} -d ${shellQuoted(description)}`,
    ),
    ...options.map(({ flags, takesValue, description }) => {
      const named = flags.map((flag) =>
        flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      return `${head} ${named.join(" ")}${takesValue ? " -r" : ""} -d ${shellQuoted(description)}`;
    }),
  ];
}

/** Prints a shell's completion script. */
export function completion(shell: string, program: Command): void {
  process.stdout.write(completions[shell]?.(commandTree(program), program.name()) ?? "");
}
