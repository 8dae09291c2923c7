import { rename } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { pipedInput } from "../../files/standard-input.ts";
import { shellWord } from "../../process/shell-word.ts";
import { type FileKind, fileKind } from "../../store/file-kind.ts";
import { inPrivateFolder, writePrivateFile } from "./private-folder.ts";

type Use<T> = (file: string, folder: string) => Promise<T>;

/** Fetches an image with the evidence attached to it, and removes both after `use`. */
export async function withPulled<T>(uri: string, use: Use<T>, signal?: AbortSignal): Promise<T> {
  if (/^(?:https?|ftp|file):/i.test(uri))
    throw new Failure("usage", `${uri} is not the address of an image in a registry`, {
      code: "image-reference-invalid",
      why: "the known addresses are oras://, docker:// and library://",
      remedy: /^file:/i.test(uri)
        ? "give the path alone"
        : `download it, and give the file: curl -LO ${shellWord(uri)}`,
    });
  return inPrivateFolder(async (folder) => {
    const { pull } = await import("../transfer/pull.ts");
    const { image } = await pull({ uri, output: join(folder, "image.sif"), env: process.env, signal });
    return use(image, folder);
  });
}

const endings: Partial<Record<FileKind, string>> = {
  image: ".sif",
  lock: ".lock",
  "locked recipe": ".def",
  recipe: ".rough.def",
  marker: ".verified",
  "zip archive": ".zip",
  "tar archive": ".tar",
};

/** Saves standard input to a file with the right ending for its content, and removes it after `use`. */
export function withStandardInput<T>(use: Use<T>): Promise<T> {
  return inPrivateFolder(async (folder) => {
    const raw = join(folder, "input");
    await writePrivateFile(pipedInput("file"), raw);
    const file = join(folder, `input${endings[(await fileKind(raw)) ?? "unknown file"] ?? ""}`);
    if (file !== raw) await rename(raw, file);
    return use(file, folder);
  });
}
