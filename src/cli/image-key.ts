import { readFile } from "node:fs/promises";
import { Failure } from "../failure.ts";
import type { ImageKey } from "../image/encryption/key.ts";
import { absolute } from "./absolute.ts";

/** Prefixes of Apptainer's variables for the key of an encrypted image; the second one is obsolete. */
const prefixes = ["APPTAINER", "SINGULARITY"];

function variable(name: string): string | undefined {
  return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}

/**
 * The key of an encrypted image, from the same places as in Apptainer: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. There is no option for a passphrase, because other
 * users of the machine can read command lines.
 * @throws Failure "usage" if the PEM file cannot be read
 */
export async function imageKey(pemPath: string | undefined): Promise<ImageKey | undefined> {
  const passphrase = variable("PASSPHRASE");
  const data = variable("PEM_DATA");
  const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
  if (path !== undefined) return { pem: await readPem(absolute(path)) };
  if (data !== undefined) return { pem: data };
  return passphrase === undefined ? undefined : { passphrase };
}

async function readPem(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Failure("usage", `could not read the key ${path}`, {
      code: "key-unreadable",
      why: (error as Error).message,
      remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
      cause: error,
    });
  }
}
