import { hostname, userInfo } from "node:os";
import { Failure } from "../../failure.ts";
import { signBuild } from "../../operations/sign.ts";
import { oneLine } from "../../report/escape.ts";
import { makeKey } from "../../signing/keygen.ts";
import { absolute } from "../absolute.ts";
import { passphraseOf, signerOf } from "../signing.ts";
import { doing } from "../steps.ts";
import { buildIdGiven, withArgument } from "../subject.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function keygen(
  path: string,
  flags: { principal?: string; passphraseFile?: string; json?: boolean },
): Promise<void> {
  const made = await makeKey(
    absolute(path),
    flags.principal ?? defaultPrincipal(),
    await passphraseOf(flags),
  );
  if (flags.json) return void print(JSON.stringify(made));
  print(
    [
      `Wrote ${made.privateFile}${made.encrypted ? "" : " (not encrypted: protect it, or set STX_SIGNING_PASSPHRASE and make another)"}`,
      `Wrote ${made.publicFile}`,
      `Fingerprint: ${made.fingerprint}`,
      "",
      "To let it sign, add to config.yaml:",
      "signers:",
      '  - names: ["*"]',
      `    key: '${made.allowedSigner}'`,
    ].join("\n"),
  );
}

/** `user@host`, without characters that a principal may not contain. */
function defaultPrincipal(): string {
  const clean = (text: string) => text.replaceAll(/[^\w.-]/g, "").replace(/^[^A-Za-z0-9]+/, "");
  return `${clean(userInfo().username) || "user"}@${clean(hostname()) || "localhost"}`;
}

export async function sign(
  build: string,
  flags: { store: string; key?: string; passphraseFile?: string; json?: boolean },
): Promise<void> {
  const { key, ...others } = flags;
  const signer = await signerOf({ ...others, ...(key === undefined ? {} : { sign: key }) });
  if (!signer) {
    throw new Failure("usage", "there is no key to sign with", {
      code: "key-missing",
      why: "neither --key nor STX_SIGNING_KEY is set",
      remedy: `stx-container sign ${oneLine(build)} --key KEY; make a key with \`stx-container keygen KEY\``,
    });
  }
  const store = absolute(flags.store);
  const id = await withArgument(build, store, (given) => buildIdGiven(given, store));
  const signed = await doing(`Signing ${id}`, () => signBuild(store, id, signer));
  const { name, ts, signatures } = signed;
  print(
    flags.json
      ? JSON.stringify(signed)
      : `Signed ${name}-${ts} (${signed.verdict}): ${signatures.join(", ")}.`,
  );
}
