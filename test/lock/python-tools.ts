import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const run = promisify(execFile);

/**
 * A Python with these packages, installed by pip below `folder`: runs scripts, or says why it can't be had.
 * @param requirements as `pip install` takes them, its options too
 */
export async function pythonWith(
  folder: string,
  requirements: readonly string[],
): Promise<{ py: (script: string, ...args: string[]) => Promise<string>; skip: string | undefined }> {
  const site = join(folder, "site");
  const install = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--no-compile",
    "--target",
    site,
  ];
  const env = { PATH: process.env.PATH, HOME: folder, PYTHONPATH: site };
  return {
    py: async (script, ...args) =>
      (await run("python3", ["-c", script, ...args], { env, timeout: 3_600_000 })).stdout,
    skip: await run("python3", [...install, ...requirements], { timeout: 3_600_000, env: process.env }).then(
      () => undefined,
      (error) => `no Python with ${requirements.join(" ")}: ${String(error).split("\n")[0]}`,
    ),
  };
}

/** Prints the path of SPDX 2.3's official JSON schema, which lib4sbom brings. */
export const locateSpdxSchema =
  "import lib4sbom, os; print(os.path.join(os.path.dirname(lib4sbom.__file__), 'schemas/spdx/2.3-schema.json'), end='')";

/** Prints what spdx-tools finds wrong with an SPDX file, one line each. */
export const validateSpdx = `import sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
for message in validate_full_spdx_document(parse_file(sys.argv[1])): print(message.validation_message)`;
