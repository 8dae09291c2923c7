import { existsSync } from "node:fs";
import { Failure } from "../failure.ts";
import { readSif } from "../image/sif.ts";

/** Checks that the image is a SIF file to whose last byte Apptainer has written. */
export async function assertWholeImage(image: string, log: string): Promise<void> {
  const fault = existsSync(image)
    ? await readSif(image).then(
        () => undefined,
        (error: Failure) => error,
      )
    : new Error("the file is missing");
  if (!fault) return;
  throw new Failure("infrastructure", "apptainer exited with code 0, but the image is incomplete", {
    code: "image-incomplete",
    why: fault instanceof Failure ? (fault.why ?? fault.message) : fault.message,
    remedy: `check that the disk is not full, then run the command again; log: ${log}`,
    cause: fault,
  });
}
