import { elfSection } from "./elf-facts.ts";

/** The mark by which node finds a program inside itself (Node.js, "Single executable applications"). */
const nodeFuse = Buffer.from("NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1");
/** The start of the cookie at the end of PyInstaller's archive (PyInstaller, bootloader/src/pyi_archive.h). */
const pyinstallerCookie = Buffer.from("MEI\x0c\x0b\x0a\x0b\x0e", "latin1");
const bunTrailer = Buffer.from("---- Bun! ----\n");

/**
 * The tool that packed a whole application with its packages into this ELF program, whose packages are not listed in
 * the image; undefined for other programs. Verified with PyInstaller 6.22, bun 1.3.14 and Node.js 24 with postject;
 * AppImage of type 2 is recognised by its specification.
 */
export function packedBy(file: Buffer): string | undefined {
  if (file.toString("latin1", 8, 11) === "AI\x02") return "AppImage";
  if (elfSection(file, "pydata")?.includes(pyinstallerCookie)) return "PyInstaller";
  if (elfSection(file, ".bun")?.includes(bunTrailer)) return "bun";
  return file.includes(nodeFuse) ? "Node.js" : undefined;
}
