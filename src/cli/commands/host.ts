import { ensureApptainer } from "../../apptainer/install/ensure.ts";
import { exitCodes } from "../../failure.ts";
import { examineHost } from "../../operations/doctor.ts";
import { absolute } from "../absolute.ts";
import { doing } from "../steps.ts";
import { watching } from "../terminal.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function setup(flags: { json?: boolean }): Promise<void> {
  const apptainer = await watching((live) => {
    live.phase("Preparing Apptainer and this host");
    return ensureApptainer({ note: (text) => live.note(text) });
  });
  print(
    flags.json
      ? JSON.stringify(apptainer)
      : `${apptainer.name} ${apptainer.version} is ready: ${apptainer.command}`,
  );
}

const symbols = { ok: "✔", warning: "!", error: "✘" };

export async function doctor(flags: { store: string; json?: boolean }): Promise<void> {
  const findings = await doing("Examining this machine", () => examineHost(absolute(flags.store)));
  if (findings.some(({ level }) => level === "error")) process.exitCode = exitCodes.failed;
  if (flags.json) return void print(JSON.stringify(findings));
  for (const { level, title, detail, remedy } of findings) {
    print(`${symbols[level]} ${title}: ${detail}`);
    if (remedy) print(`    To do: ${remedy}`);
  }
}
