import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { type RunResult, run, scrubbedEnvironment } from "../process/run.ts";
import { type KeyKind, wrongPassphrase } from "./key-file.ts";
import { namespace, unarmour } from "./sshsig.ts";

/** A key that only OpenSSH can use: a private key in its own format, or one in ssh-agent. */
export interface OpenSshKey {
  kind: Exclude<KeyKind, "pkcs8">;
  text: string;
  /** Its file; undefined if its text came another way. */
  file: string | undefined;
  passphrase: string | undefined;
  /** For messages. */
  shown: string;
}

/** Time limit that lets a person find and touch a security key. */
const timeLimitMs = 120_000;

/**
 * Signs with the real `ssh-keygen -Y sign`.
 * @returns the signature in its binary form
 * @throws Failure("usage") when the key cannot be opened or is not in the agent
 */
export async function signWithSshKeygen(key: OpenSshKey, message: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "stx-sign-"));
  try {
    const file = key.file ?? (await privateFile(folder, "key", key.text, 0o600));
    const result = await run("ssh-keygen", ["-Y", "sign", "-n", namespace, "-f", file], {
      env: await environment(folder, key.passphrase),
      input: message,
      timeLimitMs,
    }).catch((error) => {
      throw missing(error);
    });
    if (result.code !== 0) throw refused(key, result);
    return unarmour(result.stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function privateFile(folder: string, name: string, text: string, mode: number): Promise<string> {
  const path = join(folder, name);
  // OpenSSH refuses a key whose last line has no line end, which is common in a pasted secret.
  await writeFile(path, text.endsWith("\n") ? text : `${text}\n`, { mode, flag: "wx" });
  await chmod(path, mode);
  return path;
}

/**
 * Asks for the passphrase through a program, because there is no terminal; the program gets it from the environment,
 * never from a file.
 */
async function environment(folder: string, passphrase: string | undefined): Promise<Record<string, string>> {
  const agent = { SSH_AUTH_SOCK: process.env.SSH_AUTH_SOCK };
  if (passphrase === undefined) return scrubbedEnvironment({ ...agent, SSH_ASKPASS_REQUIRE: "never" });
  const script = '#!/bin/sh\nprintf "%s\\n" "$STX_PASSPHRASE"\n';
  return scrubbedEnvironment({
    ...agent,
    SSH_ASKPASS: await privateFile(folder, "askpass", script, 0o700),
    SSH_ASKPASS_REQUIRE: "force",
    STX_PASSPHRASE: passphrase,
  });
}

function missing(error: unknown): unknown {
  if (!(error instanceof Failure) || (error.cause as NodeJS.ErrnoException)?.code !== "ENOENT") return error;
  return new Failure("usage", "could not sign with the SSH key", {
    code: "ssh-keygen-missing",
    why: "the program ssh-keygen was not found",
    remedy: "install OpenSSH's client, or sign with a key that `stx-container keygen` made",
    cause: error,
  });
}

function refused({ kind, shown, passphrase }: OpenSshKey, { stderr }: RunResult): Failure {
  const why = stderr.trim().split("\n").at(-1)?.trim() || "ssh-keygen gave no reason";
  if (/passphrase/i.test(stderr))
    return wrongPassphrase(shown, passphrase === undefined ? "it is encrypted" : "the passphrase is wrong");
  return new Failure("usage", `could not sign with ${shown}`, {
    code: "ssh-keygen-failed",
    why: `ssh-keygen: ${why}`,
    remedy:
      kind === "agent"
        ? "start ssh-agent, add the private key with ssh-add, and see that `ssh-add -l` lists it"
        : "try `ssh-keygen -y -f KEY` with this key: it must print the public key",
  });
}
