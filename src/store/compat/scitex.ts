import { lstat, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { replaceSymlinkInside } from "../../files/inside.ts";
import { imageName } from "../names.ts";

/**
 * Stores of scitex-container. Its builds are named like ours; besides the link at the top of the store it keeps one in
 * the image's folder, from which its users start. Earlier versions kept all images in one folder, with a link
 * `current.sif`.
 */

const innerPattern = (name: string) =>
  new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);

/** Also points the link in an image's folder at a build, if there is such a link. */
export async function replaceInnerLink(store: string, name: string, ts: string): Promise<void> {
  const path = join(store, imageName(name), `${name}.sif`);
  const isInner = (target: string) => innerPattern(name).test(target);
  const target = await readlink(path).catch(() => undefined);
  if (target !== undefined && isInner(target))
    await replaceSymlinkInside(store, path, `${name}-${ts}.sif`, isInner);
}

/** An image at the top of a store, without a lock. */
export interface FlatImage {
  file: string;
  /** Whether `current.sif` points at it. */
  current: boolean;
}

/** Images directly in a store, by name; [] if there are none. */
export async function flatImages(store: string): Promise<FlatImage[]> {
  const current = await readlink(join(store, "current.sif")).catch(() => undefined);
  const names = await readdir(store).catch((): string[] => []);
  const found: FlatImage[] = [];
  for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
    const isFile = (await lstat(join(store, file)).catch(() => undefined))?.isFile() === true;
    if (isFile) found.push({ file, current: current === file || current === join(store, file) });
  }
  return found;
}
