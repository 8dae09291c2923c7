/** Names that other programs and scitex-container have for what commands here do. */
const others: Readonly<Record<string, string>> = {
  cleanup: "prune",
  clean: "prune",
  purge: "prune",
  remove: "prune",
  rm: "prune",
  delete: "prune",
  status: "list",
  "show-status": "list",
  ls: "list",
  ps: "list",
  versions: "list",
  "env-snapshot": "snapshot",
  log: "queue log",
  logs: "queue log",
  wait: "queue wait",
  cancel: "queue cancel",
  publish: "promote",
  activate: "switch",
  use: "switch",
  compare: "diff",
  inspect: "show",
  info: "show",
  rebuild: "verify",
  reproduce: "roundtrip",
  validate: "check",
  gate: "check",
  install: "setup",
  sbom: "export",
  zip: "bundle",
  citation: "cite",
  badge: "report",
  start: "run",
};

/**
 * The message about an unknown command, with the command here that does what its name means elsewhere.
 * @param command the first word of the command line
 */
export function withOurName(message: string, command = ""): string {
  const own = Object.hasOwn(others, command) ? others[command] : undefined;
  const start = `error: unknown command '${command}'`;
  if (own === undefined || !message.startsWith(start)) return message;
  return `${start}\n(Did you mean ${own}?)${message.slice(start.length).replace(/^\n\(Did you mean .*\)/, "")}`;
}
