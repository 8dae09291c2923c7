import { inflateSync } from "node:zlib";
import { z } from "zod";
import { elfSection } from "../unowned/elf-facts.ts";

/** One crate that a program was linked from. */
export interface LinkedCrate {
  name: string;
  version: string;
}

/** Bytes; the list of a program with a thousand crates unpacks to some 100 KiB. */
const limit = 8 * 1024 * 1024;

const schema = z.object({
  packages: z.array(z.object({ name: z.string(), version: z.string(), kind: z.string().optional() })),
});

/**
 * The crates in a program that was built by cargo-auditable: the section `.dep-v0`, JSON packed by zlib (the project's
 * PARSING.md). Build-only dependencies are left out. Undefined if the program has no such list; a message if it is
 * damaged.
 */
export function linkedCrates(file: Buffer): LinkedCrate[] | string | undefined {
  const section = elfSection(file, ".dep-v0");
  if (section === undefined) return undefined;
  try {
    const text = inflateSync(section, { maxOutputLength: limit }).toString("utf8");
    return schema
      .parse(JSON.parse(text))
      .packages.filter(({ kind }) => kind === undefined || kind === "runtime")
      .map(({ name, version }) => ({ name, version }));
  } catch {
    return "damaged list of linked crates";
  }
}
