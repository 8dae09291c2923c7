import { examine } from "../../apptainer/doctor.ts";
import { ensureApptainer } from "../../apptainer/install.ts";
import { exitCodes } from "../../failure.ts";
import { absolute } from "../request.ts";
import { watcherFor } from "../terminal.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function setup(flags: { json?: boolean }): Promise<void> {
  const live = watcherFor(process.stderr);
  try {
    live.phase("Getting Apptainer ready");
    const apptainer = await ensureApptainer({ note: (text) => live.note(text) });
    live.end();
    print(
      flags.json
        ? JSON.stringify(apptainer)
        : `${apptainer.name} ${apptainer.version} is ready: ${apptainer.command}`,
    );
  } finally {
    live.end();
  }
}

const symbols = { ok: "✔", warning: "!", error: "✘" };

export async function doctor(flags: { root: string; json?: boolean }): Promise<void> {
  const findings = await examine(absolute(flags.root));
  if (findings.some(({ level }) => level === "error")) process.exitCode = exitCodes.failed;
  if (flags.json) return void print(JSON.stringify(findings));
  for (const { level, title, detail, remedy } of findings) {
    print(`${symbols[level]} ${title}: ${detail}`);
    if (remedy) print(`    To do: ${remedy}`);
  }
}
