import { readFile } from "node:fs/promises";
import { Failure } from "../failure.ts";
import type { ImageKey } from "../image/encryption/key.ts";
import { absolute } from "./request.ts";

/** Apptainer's own variables for the key of an encrypted image, and their older twins. */
const prefixes = ["APPTAINER", "SINGULARITY"];

function variable(name: string): string | undefined {
  return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
}

/**
 * The key of an encrypted image, as Apptainer takes it: `--pem-path`, else the variables
 * `APPTAINER_ENCRYPTION_PEM_DATA`, `…_PEM_PATH`, `…_PASSPHRASE`. No passphrase is taken from the command line, where others
 * on the machine could read it.
 * @throws Failure "usage" where the PEM file cannot be read
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
    throw new Failure("usage", `The key ${path} cannot be read`, {
      why: (error as Error).message,
      remedy: "Name the PEM file that holds the RSA private key.",
      cause: error,
    });
  }
}
