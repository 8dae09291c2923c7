import { dirname } from "node:path";
import { pull as pullImage } from "../../operations/transfer/pull.ts";
import { push as pushImage } from "../../operations/transfer/push.ts";
import { defaultFileName, parseImageUri } from "../../registry/uri.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatSize } from "../../report/format.ts";
import { absolute } from "../absolute.ts";
import { warn } from "../steps.ts";
import { stopSignal } from "../stopping.ts";
import { withImage } from "../subject.ts";
import { watching } from "../terminal.ts";

interface Flags {
  json?: boolean;
}

export async function pull(
  uri: string,
  image: string | undefined,
  flags: Flags & { force?: boolean },
): Promise<void> {
  const output = absolute(image ?? defaultFileName(parseImageUri(uri)));
  const pulled = await watching((live) => {
    live.phase(`Pulling ${oneLine(uri)}`);
    let shown = Date.now();
    return pullImage({
      uri,
      output,
      force: flags.force ?? false,
      env: process.env,
      signal: stopSignal(),
      onLine: (line) => live.output(line),
      onProgress: (bytes) => {
        if (Date.now() - shown < 1_000) return;
        shown = Date.now();
        live.output(`${formatSize(bytes)} fetched`);
      },
    });
  });
  const evidence = pulled.hasEvidence ? "Its lock and marker came with it" : "Its lock was made here";
  const digest = pulled.indexDigest ? ` from ${pulled.indexDigest}` : "";
  const words = `Pulled ${pulled.image} (sha256:${pulled.sha256})${digest}. ${evidence}: ${pulled.lock}`;
  process.stdout.write(`${flags.json ? terminalJson(pulled) : oneLine(words)}\n`);
}

export async function push(
  image: string,
  uri: string,
  flags: Flags & { store: string; allowUnverified?: boolean; vault?: true | string; context?: string },
): Promise<void> {
  const store = absolute(flags.store);
  const pushed = await withImage(image, store, (subject) =>
    watching((live) => {
      live.phase(`Pushing to ${oneLine(uri)}`);
      return pushImage({
        ...{ subject, store, to: uri, env: process.env, signal: stopSignal() },
        allowUnverified: flags.allowUnverified ?? false,
        vault: flags.vault ? vaultOf(flags.vault, store, flags.context) : undefined,
      });
    }),
  );
  if (pushed.doubt !== null) warn(`not verified: ${pushed.doubt}`);
  const what = pushed.evidence === null ? "without a lock" : "with its lock and what it was verified by";
  const words = `Pushed ${pushed.reference}, ${what}${pushed.vault ? ", and with its vault" : ""}.`;
  process.stdout.write(`${flags.json ? terminalJson(pushed) : oneLine(words)}\n`);
}

const vaultOf = (flag: true | string, store: string, context: string | undefined) => ({
  file: flag === true ? undefined : absolute(flag),
  store,
  context: absolute(context ?? dirname(store)),
});
