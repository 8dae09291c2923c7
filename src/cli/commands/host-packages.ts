import { exitCodes, Failure } from "../../failure.ts";
import { mountConfig } from "../../operations/host/mounts.ts";
import { checkHost, type GroupName, groupNames, installOnHost } from "../../operations/host/packages.ts";
import { shellWord } from "../../process/shell-word.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { absolute } from "../absolute.ts";
import { doing, say } from "../steps.ts";

interface Flags {
  json?: boolean;
}

const show = (flags: Flags, result: unknown, words: string) =>
  process.stdout.write(`${flags.json ? terminalJson(result) : words}\n`);

export async function check(flags: Flags): Promise<void> {
  const found = await doing("Looking for programs of this machine", checkHost);
  if (groupNames.some((name) => !found[name].installed)) process.exitCode = exitCodes.failed;
  const rows = groupNames.map((name) => {
    const { installed, version, missing } = found[name];
    return [
      installed ? "✔" : "✘",
      name,
      oneLine(version ?? ""),
      missing.length > 0 ? `missing: ${missing.join(", ")}` : "",
    ];
  });
  show(flags, found, formatTable(rows));
}

interface InstallFlags extends Flags {
  texlive?: boolean;
  imagemagick?: boolean;
  all?: boolean;
  yes?: boolean;
}

export async function install(flags: InstallFlags): Promise<void> {
  const wanted = groupNames.filter((name) => flags.all || flags[name]);
  if (wanted.length === 0)
    throw new Failure("usage", "nothing to install was named", {
      code: "wrong-use",
      why: "--texlive, --imagemagick or --all is needed",
      remedy: "stx-container host install --all",
    });
  const done = await doing(flags.yes ? "Installing packages" : "Asking apt", () =>
    installOnHost(wanted, flags.yes ?? false, say),
  );
  if (Object.values(done.results).includes("failed")) process.exitCode = exitCodes.failed;
  const lines = Object.entries(done.results).map(
    ([name, what]) => `${name}: ${words(name as GroupName, what)}`,
  );
  const commands = flags.yes ? [] : done.commands.map((argv) => `  ${argv.map(shellWord).join(" ")}`);
  const end = commands.length > 0 ? ["", "To run this, add --yes:", ...commands] : [];
  show(flags, done, [...lines, ...end].join("\n"));
}

const words = (name: GroupName, what: string) =>
  ({
    installed: "installed",
    present: "complete already",
    planned: "not complete",
    failed: `could not be installed completely; see the lines above and: stx-container host check (${name})`,
  })[what];

export async function showMounts(flags: Flags & { texlivePrefix: string; mounts: string }): Promise<void> {
  const prefix = flags.texlivePrefix && absolute(flags.texlivePrefix);
  const config = mountConfig(prefix, flags.mounts);
  const rows = config.mounts.map(({ host, container, mode }) => [mode, oneLine(host), oneLine(container)]);
  show(
    flags,
    config,
    rows.length > 0 ? formatTable(rows) : "No mounts: TeX Live is not there, and no others were named.",
  );
}
