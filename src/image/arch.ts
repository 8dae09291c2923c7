import { endianness } from "node:os";
import { isElf } from "./bytes.ts";
import type { ImageTree } from "./tree.ts";
import { defaultReadLimit } from "./tree-index.ts";

/** Node's words for a processor (process.arch) → Go's, where they differ. */
const goWords: Record<string, string> = { x64: "amd64", ia32: "386", mipsel: "mipsle" };

/**
 * This machine's architecture as Go spells it, and with it Apptainer, SIF and OCI ("amd64", "arm64", "ppc64le").
 * @param node the processor as Node calls it, which has one word for both kinds of ppc64
 */
export function hostArch(node: string = process.arch, byteOrder: "LE" | "BE" = endianness()): string {
  if (node === "ppc64") return byteOrder === "LE" ? "ppc64le" : "ppc64";
  return goWords[node] ?? node;
}

/** ELF machine numbers (elf(5), e_machine) as Apptainer names them. */
const machines: Record<number, string> = {
  3: "386",
  21: "ppc64le",
  22: "s390x",
  40: "arm",
  62: "amd64",
  183: "arm64",
  243: "riscv64",
};

/** Programs that nearly every image has, the smallest first. */
const usual = ["/usr/bin/env", "/bin/true", "/bin/sh", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"];
/** How many other programs are examined if none of these exists, and their largest size in bytes. */
const others = 50;
const othersSize = 2 ** 24;

/**
 * The architecture of an image in Go's spelling: from its own header, else from its programs; "unknown" if neither
 * shows it.
 */
export async function imageArch(tree: ImageTree): Promise<string> {
  if (tree.arch !== undefined) return tree.arch;
  for (const path of usual) {
    const arch = await programArch(tree, path);
    if (arch !== undefined) return arch;
  }
  let looked = 0;
  for (const { path, type, mode, size } of tree.entries.values()) {
    if (type !== "file" || (mode & 0o111) === 0 || size > othersSize) continue;
    if (looked++ === others) break;
    const arch = await programArch(tree, path);
    if (arch !== undefined) return arch;
  }
  return "unknown";
}

/** The machine that a program is for; elf(5), e_machine. */
async function programArch(tree: ImageTree, path: string): Promise<string | undefined> {
  if ((tree.resolve(path)?.size ?? 0) > defaultReadLimit) return undefined;
  const bytes = (await tree.read([path])).get(path);
  if (!bytes || bytes.length <= 20 || !isElf(bytes)) return undefined;
  return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
}
