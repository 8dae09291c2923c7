import { beginsAsZip, unzip, zipEntries } from "../zip.ts";
import { parseMetadata } from "./metadata.ts";

/** Bytes; real metadata stays under one MiB. */
const textLimit = 8 * 1024 * 1024;

/**
 * Name and version of a zipped egg, from the metadata inside it. Undefined for any other file with the ending ".egg",
 * such as a model of Panda3D.
 * @throws Error if it is an egg whose metadata cannot be read
 */
export function readZippedEgg(file: Buffer): { name: string; version: string } | undefined {
  if (!beginsAsZip(file)) return undefined;
  const entry = zipEntries(file).find(({ name }) => name === "EGG-INFO/PKG-INFO");
  return entry && parseMetadata(unzip(file, entry, textLimit));
}
