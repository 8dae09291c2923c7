import { hostname, userInfo } from "node:os";
import { Failure } from "../../failure.ts";
import { signBuild } from "../../operations/sign.ts";
import { oneLine } from "../../report/escape.ts";
import { makeKey } from "../../signing/keygen.ts";
import { absolute } from "../absolute.ts";
import { passphraseOf, signerOf } from "../signing.ts";
import { doing } from "../steps.ts";
import { buildIdGiven, evidenceOf, withArgument } from "../subject.ts";

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

/** Files outside the store are not changed, and a signature in the store would not be in them. */
function notInStore(word: string, id: string): Failure {
  return new Failure("usage", `cannot sign ${oneLine(word)}`, {
    code: "wrong-use",
    why: "a signature is added to the marker in a store, and these files are in none",
    remedy: `name the store with --store, sign the build there, and bundle it again: stx-container sign ${id} --key KEY`,
  });
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
  const id = await withArgument(build, store, async (given, origin) => {
    const id = await buildIdGiven(given, store);
    const isCopy = origin !== undefined && origin !== "folder";
    if ("path" in given && (isCopy || (await evidenceOf(given.path, store)).store === undefined))
      throw notInStore(build, id);
    return id;
  });
  const signed = await doing(`Signing ${id}`, () => signBuild(store, id, signer));
  const { name, ts, signatures } = signed;
  print(
    flags.json
      ? JSON.stringify(signed)
      : `Signed ${name}-${ts} (${signed.verdict}): ${signatures.join(", ")}.`,
  );
}
