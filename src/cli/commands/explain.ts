import { cachedDigest } from "../../files/digest-cache.ts";
import { withBundle } from "../../operations/bundle/read.ts";
import { explain as explainSubject, explanationOfCode } from "../../operations/explain.ts";
import { terminalJson } from "../../report/escape.ts";
import { type Explanation, explanationText } from "../../report/explain.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../request.ts";
import { isPath } from "../subject.ts";

export async function explain(what: string, flags: { store: string; json?: boolean }): Promise<void> {
  const explanation = explanationOfCode(what) ?? (await ofSubject(what, absolute(flags.store)));
  process.stdout.write(`${flags.json ? terminalJson(explanation) : explanationText(explanation)}\n`);
}

function ofSubject(what: string, store: string): Promise<Explanation> {
  const options = { store, digest: (path: string) => cachedDigest(path) };
  if (!isPath(what)) return explainSubject({ ...options, subject: { name: what } });
  return withBundle(absolute(what), async (path) => {
    if (path === absolute(what)) return explainSubject({ ...options, subject: { path } });
    // Of a bundle the marker says most; its file is beside the lock.
    const marker = path.replace(/\.lock$/, ".verified");
    const subject = { path: (await fileKind(marker)) ? marker : path };
    const explanation = await explainSubject({ ...options, subject });
    return {
      ...explanation,
      commands: [`stx-container check ${what}`, "unzip it, then stx-container verify --help"],
    };
  });
}
