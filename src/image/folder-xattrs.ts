import { Failure } from "../failure.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { decodePath } from "./bytes.ts";
import type { Unaccounted } from "./failures.ts";
import { XattrMeter, type Xattrs } from "./xattrs.ts";

const timeLimitMs = 30 * 60_000;
/** How many bytes a tool may print. */
const most = 2 ** 28;

/** What getfattr prints, written by Python's own calls, for a machine that has no getfattr. */
const python = `
import os, sys
out = sys.stdout.buffer
def show(path):
    names = os.listxattr(path, follow_symlinks=False)
    if not names: return
    quoted = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r" else bytes([c]) for c in path)
    out.write(b"# file: " + quoted + b"\\n")
    for name in names:
        value = os.getxattr(path, name, follow_symlinks=False)
        key = b"".join(b"\\\\%03o" % c if c in b"\\\\\\n\\r=" else bytes([c]) for c in os.fsencode(name))
        out.write(key + b"=0x" + value.hex().encode() + b"\\n")
    out.write(b"\\n")
def fail(error): raise error
root = os.fsencode(sys.argv[1])
show(root)
for folder, folders, files in os.walk(root, onerror=fail):
    for name in folders + files: show(os.path.join(folder, name))
`;

/** The programs that can list attributes, because Node.js cannot; the first that exists is used. */
const tools = (root: string): readonly (readonly [command: string, ...string[]])[] => [
  ["getfattr", "-R", "-h", "-P", "-d", "-m", "-", "-e", "hex", "--absolute-names", "--", root],
  ["python3", "-I", "-S", "-c", python, root],
];

/** Undoes getfattr's quoting: a backslash and three octal digits for a character that would end a line or a name. */
function unquoted(bytes: Buffer): Buffer {
  if (!bytes.includes(0x5c)) return bytes;
  const text = bytes.toString("latin1");
  const plain = text.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 8)),
  );
  return Buffer.from(plain, "latin1");
}

/** The blocks that getfattr prints: a line with the path, then one for each attribute. */
function* blocks(printed: Buffer): Generator<[path: Buffer, attributes: [name: string, value: Buffer][]]> {
  const title = "# file: ";
  let block: [Buffer, [string, Buffer][]] | undefined;
  for (let at = 0; at < printed.length; ) {
    const found = printed.indexOf(0x0a, at);
    const end = found < 0 ? printed.length : found;
    const line = printed.subarray(at, end);
    at = end + 1;
    if (line.length === 0) {
      if (block) yield block;
      block = undefined;
    } else if (!block) {
      if (line.toString("latin1", 0, title.length) !== title) throw new RangeError("a line without a path");
      block = [unquoted(line.subarray(title.length)), []];
    } else {
      const equals = line.indexOf("=0x");
      if (equals < 0) throw new RangeError("an attribute without a value");
      const name = decodePath(unquoted(line.subarray(0, equals)));
      block[1].push([name, Buffer.from(line.toString("latin1", equals + 3), "hex")]);
    }
  }
  if (block) yield block;
}

/** Runs the first of the tools that is there. @returns undefined where none is */
async function listed(root: string): Promise<{ printed: Buffer; problem: string | undefined } | undefined> {
  for (const [command, ...args] of tools(root)) {
    const parts: Buffer[] = [];
    let size = 0;
    const stdoutTo = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) parts.push(chunk);
    };
    try {
      const { code, stderr } = await run(command, args, {
        env: scrubbedEnvironment(),
        timeLimitMs,
        stdoutTo,
      });
      const problem =
        code !== 0
          ? `${command} failed: ${stderr.trim().split("\n").at(-1)}`
          : size > most
            ? `${command} printed ${size} bytes`
            : undefined;
      return { printed: Buffer.concat(parts), problem };
    } catch (error) {
      const cause = error instanceof Failure ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
      if (cause?.code !== "ENOENT") throw error;
    }
  }
  return undefined;
}

/** The extended attributes of a folder's files, and why they are not known to be all. */
export interface FolderXattrs {
  /** By the absolute path on disk, as {@link decodePath} gives it. */
  of: Map<string, Xattrs>;
  unaccounted: Unaccounted[];
}

/**
 * Reads the extended attributes of everything in a folder, links not followed, by `getfattr` (package attr) or
 * `python3`. Names that begin with `trusted.` are shown to root alone.
 * @param root absolute path, as it is on disk
 */
export async function folderXattrs(root: string): Promise<FolderXattrs> {
  const unread = (why: string): Unaccounted => ({
    code: "image-xattrs-unread",
    what: `the extended attributes of the files in ${root} were not read: ${why}`,
  });
  const answer = await listed(root);
  if (!answer) return { of: new Map(), unaccounted: [unread("neither getfattr nor python3 is installed")] };
  const of = new Map<string, Xattrs>();
  const meter = new XattrMeter(root);
  try {
    for (const [path, attributes] of blocks(answer.printed)) {
      const xattrs = meter.collect(attributes);
      if (xattrs) of.set(decodePath(path), xattrs);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { of, unaccounted: [unread(`the tool's output has ${error.message}`)] };
  }
  return { of, unaccounted: answer.problem === undefined ? [] : [unread(answer.problem)] };
}
