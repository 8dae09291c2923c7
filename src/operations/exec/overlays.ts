import { lstatSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { cachedDigest } from "../../files/digest-cache.ts";

/** An overlay as given to `--overlay`: an image or a folder, and whether the container writes to it. */
interface Overlay {
  path: string;
  writable: boolean;
}

const overlayOf = (text: string): Overlay => {
  const [, path = text, mode] = /^(.*?)(?::(ro|rw))?$/s.exec(text) ?? [];
  return { path, writable: mode !== "ro" };
};

/** Variables by which Apptainer takes overlays without an option, as programs and site profiles set them. */
const variables = [
  "APPTAINER_OVERLAY",
  "APPTAINER_OVERLAYIMAGE",
  "SINGULARITY_OVERLAY",
  "SINGULARITY_OVERLAYIMAGE",
];

/** The overlays that Apptainer takes from the environment of the caller; an isolated container gets none of it. */
export const overlaysOfEnvironment = (env: NodeJS.ProcessEnv): string[] =>
  variables.flatMap((name) => (env[name] ? [`${env[name]} (from ${name})`] : []));

/** The file with the sha256 of the image that an overlay was first written over. */
const noteOf = ({ path }: Overlay) => `${path.replace(/\/+$/, "")}.image-sha256`;

/**
 * Binds overlays to their image: next to an overlay that is written to, a note `<overlay>.image-sha256` keeps the
 * image's sha256. Over another image, the overlay's files would hide newer ones.
 * @param image absolute path of the image; a sandbox has no digest, so its overlays get no note
 * @throws Failure for an overlay of another image
 */
export async function bindOverlays(image: string, overlays: readonly string[]): Promise<void> {
  if (overlays.length === 0 || lstatSync(image).isDirectory()) return;
  const digest = await cachedDigest(image);
  const unbound: Overlay[] = [];
  for (const overlay of overlays.map(overlayOf)) {
    const known = await noted(overlay);
    if (known === undefined) unbound.push(overlay);
    else if (known !== digest) throw ofAnother(overlay, image, known);
  }
  // Only now, so that a refused run leaves nothing behind.
  for (const overlay of unbound) if (overlay.writable) await note(overlay, digest);
}

async function noted(overlay: Overlay): Promise<string | undefined> {
  const bytes = await readBoundedIfThere(noteOf(overlay), 1_000, { what: "note of an overlay" });
  return bytes?.toString("utf8").trim();
}

async function note(overlay: Overlay, digest: string): Promise<void> {
  const { writeFileInside } = await import("../../files/inside.ts");
  const path = noteOf(overlay);
  await writeFileInside(dirname(path), path, `${digest}\n`);
}

function ofAnother(overlay: Overlay, image: string, digest: string): Failure {
  return new Failure("usage", `${overlay.path} is the overlay of a different image from ${image}`, {
    code: "overlay-of-another-image",
    why: `it was first written over the image of sha256 ${digest}, and its files would hide those of this one`,
    remedy: `use another overlay, or, if its files fit this image too, remove ${basename(noteOf(overlay))} beside it`,
  });
}
