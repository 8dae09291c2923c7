import { cachedDigest } from "../../files/digest-cache.ts";
import { explain as explainSubject, explanationOfCode } from "../../operations/explain.ts";
import { terminalJson } from "../../report/escape.ts";
import { explanationText } from "../../report/explain.ts";
import { absolute } from "../request.ts";
import { isPath } from "../subject.ts";

export async function explain(what: string, flags: { store: string; json?: boolean }): Promise<void> {
  const explanation =
    explanationOfCode(what) ??
    (await explainSubject({
      subject: isPath(what) ? { path: absolute(what) } : { name: what },
      store: absolute(flags.store),
      digest: (path) => cachedDigest(path),
    }));
  process.stdout.write(`${flags.json ? terminalJson(explanation) : explanationText(explanation)}\n`);
}
