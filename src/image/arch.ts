import { endianness } from "node:os";
import { ByteSource } from "./byte-source.ts";
import { isElf } from "./bytes.ts";
import { isSif, parseSif } from "./sif.ts";
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

/** The architecture that an image's own programs are for; "unknown" where it holds none of the usual ones. */
export async function treeArch(tree: ImageTree): Promise<string> {
  for (const path of ["/bin/sh", "/usr/bin/env", "/bin/busybox", "/lib64/ld-linux-x86-64.so.2"]) {
    if ((tree.resolve(path)?.size ?? 0) > defaultReadLimit) continue;
    const bytes = (await tree.read([path])).get(path);
    if (bytes && bytes.length > 20 && isElf(bytes)) {
      const machine = bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18);
      return machines[machine] ?? "unknown";
    }
  }
  return "unknown";
}

/** The architecture of an image file as its own header says it, where it has one; else as its programs tell. */
export async function imageArch(path: string, tree: ImageTree): Promise<string> {
  const source = await ByteSource.open(path).catch(() => undefined);
  if (!source) return treeArch(tree);
  try {
    const first = await source.read(0, Math.min(64, source.size), "the first bytes");
    return isSif(first) ? (await parseSif(source)).arch : await treeArch(tree);
  } finally {
    await source.close();
  }
}
