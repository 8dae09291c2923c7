import { Failure } from "../failure.ts";
import { type KeySignature, preAuthEncoding, type Signature } from "./envelope.ts";
import { type KeySource, keySourceText, readKeyText, readPkcs8 } from "./key-file.ts";
import { signWithSshKeygen } from "./ssh-keygen.ts";
import { parseSshSignature, signEd25519 } from "./sshsig.ts";

/** Something that can sign the payload of an envelope. */
export interface Signer {
  sign(payload: Uint8Array): Promise<Signature>;
}

/** A signer with a key of its own. */
export interface KeySigner extends Signer {
  sign(payload: Uint8Array): Promise<KeySignature>;
}

/**
 * Opens one of the user's keys: Ed25519 in PEM, any OpenSSH private key, or the public half of a key in ssh-agent.
 * @param passphrase of an encrypted key
 * @throws Failure("usage") for a key that cannot be read or opened
 */
export async function openKey(source: KeySource, passphrase: string | undefined): Promise<KeySigner> {
  if (passphrase === "") throw emptyPassphrase();
  const { kind, text } = await readKeyText(source);
  const shown = keySourceText(source);
  if (kind === "pkcs8") {
    const key = readPkcs8(text, passphrase, shown);
    return signerOf(shown, async (message) => signEd25519(key, message));
  }
  const file = "file" in source ? source.file : undefined;
  return signerOf(shown, (message) => signWithSshKeygen({ kind, text, file, passphrase, shown }, message));
}

/**
 * Makes sure that a signer works before a long task whose result it must sign.
 * @returns the fingerprint of its key
 * @throws Failure as signing does
 */
export async function assertCanSign(signer: KeySigner): Promise<string> {
  return (await signer.sign(Buffer.from("{}"))).keyid;
}

/** Verified right away, so that no signature is issued that the gate would refuse as malformed or weak. */
function signerOf(shown: string, signMessage: (message: Buffer) => Promise<Buffer>): KeySigner {
  return {
    async sign(payload) {
      const message = preAuthEncoding(payload);
      const sig = await signMessage(message);
      const { key, verifies } = parseSshSignature(sig);
      if (verifies(message)) return { keyid: key.fingerprint, sig: sig.toString("base64") };
      throw new Failure("failed", `the signature by ${shown} is not valid`, {
        code: "signature-invalid",
        why: "it was checked right after it was made; a security key must be touched when it blinks",
        remedy: "try again; if it persists, sign with another key",
      });
    },
  };
}

function emptyPassphrase(): Failure {
  return new Failure("usage", "the passphrase is empty", {
    code: "passphrase-empty",
    why: "an empty passphrase would leave the key unprotected, or stands for a secret that is not set",
    remedy: "set STX_SIGNING_PASSPHRASE or the file of --passphrase-file, or leave both out",
  });
}
