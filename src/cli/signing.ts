import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import type { KeySource } from "../signing/key-file.ts";
import type { Signer } from "../signing/signer.ts";
import type { SignatureTrust } from "../verdict/check-signers.ts";
import { absolute } from "./absolute.ts";
import type { SignFlags, TrustFlags } from "./sign-options.ts";

const maxPassphraseBytes = 4096;

/**
 * The signer: the flags, or the key in STX_SIGNING_KEY, which is a path or, as in CI secrets, the key itself.
 * @returns undefined without a key, or if signing was switched off
 * @throws Failure if the key cannot sign: before long work, not after it
 */
export async function signerOf(
  flags: SignFlags,
  env = process.env,
): Promise<(Signer & { fingerprint: string }) | undefined> {
  if (flags.sign === false) return undefined;
  const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
  if (!source) return undefined;
  const { assertCanSign, openKey } = await import("../signing/signer.ts");
  const signer = await openKey(source, await passphraseOf(flags, env));
  return { ...signer, fingerprint: await assertCanSign(signer) };
}

function sourceOf(flag: string | undefined, variable: string | undefined): KeySource | undefined {
  if (flag !== undefined) return { file: absolute(flag) };
  if (!variable) return undefined;
  return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable)
    ? { text: variable }
    : { file: absolute(variable) };
}

/** The passphrase of a key; undefined where none is given. @throws Failure for a file that cannot be read */
export async function passphraseOf(
  { passphraseFile: file }: Pick<SignFlags, "passphraseFile">,
  env = process.env,
): Promise<string | undefined> {
  if (file === undefined) return env.STX_SIGNING_PASSPHRASE;
  const options = { what: "passphrase", follow: true };
  const text = (await readBounded(absolute(file), maxPassphraseBytes, options)).toString("utf8");
  return text.replace(/\r?\n$/, "");
}

/**
 * Which signers are required, and the keys of their Sigstore instance, as the user names them.
 * @throws Failure for an invalid file
 */
export async function trustOf(flags: TrustFlags, env = process.env): Promise<SignatureTrust | undefined> {
  const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
  if (flags.signers === undefined && !root) return undefined;
  return {
    ...(flags.signers === undefined ? {} : { signers: await listAt(absolute(flags.signers)) }),
    ...(root ? { sigstoreRoots: await rootsAt(absolute(root)) } : {}),
  };
}

async function listAt(path: string) {
  const [{ trustedList }, { maxListBytes }] = await Promise.all([
    import("../signing/policy.ts"),
    import("../signing/allowed-signers.ts"),
  ]);
  const text = await readBounded(path, maxListBytes, { what: "list of signers", follow: true });
  const signers = trustedList(text.toString("utf8"), path);
  if (signers.length > 0) return signers;
  throw new Failure("usage", `${path} names no signer`, {
    code: "signer-list-invalid",
    why: "it has no line with a key",
    remedy: "add a line as `stx-container keygen` prints it",
  });
}

async function rootsAt(path: string) {
  const { maxRootBytes, parseTrustedRoots } = await import("../signing/sigstore-root.ts");
  const text = await readBounded(path, maxRootBytes, { what: "trusted root", follow: true });
  return parseTrustedRoots(text.toString("utf8"), path);
}
