import { Failure } from "../failure.ts";
import { matchesPatternList } from "./patterns.ts";
import { type PublicKey, readPublicKey } from "./public-key.ts";

/** One line of an allowed-signers list: whose key it is, what it may sign, and when it is valid. */
export interface AllowedSigner {
  /** Who the key belongs to, as written: usually one address. */
  principals: string;
  key: PublicKey;
  /** Patterns of namespaces with commas between; undefined for any. */
  namespaces: string | undefined;
  /** The first and the last moment at which the key counts. */
  validAfter: Date | undefined;
  validBefore: Date | undefined;
}

/** Longer lists are not read. */
export const maxListBytes = 1024 ** 2;

/**
 * Reads a list in the form of OpenSSH's allowed-signers file.
 * @param path of the file with the list, for messages
 * @see ssh-keygen(1), ALLOWED SIGNERS
 * @throws Failure("usage") naming the first invalid line: a list is read completely or not at all
 */
export function parseAllowedSigners(text: string, path: string): AllowedSigner[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const content = line.trim();
    return content === "" || content.startsWith("#") ? [] : [parseLine(content, path, index + 1)];
  });
}

/**
 * Reads one line of such a list.
 * @throws Failure("usage")
 */
export function parseAllowedSigner(line: string, path: string): AllowedSigner {
  const found = parseAllowedSigners(line, path);
  if (found.length === 1) return found[0]!;
  throw wrongLine(path, undefined, `it has ${found.length} lines with a key, and needs one`);
}

function parseLine(line: string, path: string, number: number): AllowedSigner {
  const wrong = (why: string) => wrongLine(path, number, why);
  if (line.includes("\0")) throw wrong("it has a NUL byte, where OpenSSH would end it");
  const [, quoted, plain, rest = ""] = /^(?:"([^"]*)"|([^\s"]+))(?:\s+(.*))?$/s.exec(line) ?? [];
  const principals = quoted ?? plain ?? "";
  assertPrincipals(principals, wrong);
  const hasOptions = !isKeyType(/^\S*/.exec(rest)?.[0] ?? "");
  const written = hasOptions ? (/^(?:"[^"]*"|[^\s"])+(?=\s)/.exec(rest)?.[0] ?? rest) : "";
  const options = hasOptions ? parseOptions(written, wrong) : new Map<string, string>();
  const [type = "", base64 = ""] = rest.slice(written.length).trim().split(/\s+/);
  if (options.has("cert-authority")) throw certAuthority(path, number);
  const blob = Buffer.from(base64, "base64");
  if (blob.length === 0 || blob.toString("base64").replace(/=+$/, "") !== base64.replace(/=+$/, ""))
    throw wrong("no key follows the principal and its options");
  const key = readKey(blob, path, number);
  if (key.type !== type) throw wrong(`the key says that it is ${key.type}, the line ${type}`);
  const [validAfter, validBefore] = (["valid-after", "valid-before"] as const).map((name) =>
    momentOf(options.get(name), wrong),
  );
  if (validAfter && validBefore && validBefore <= validAfter)
    throw wrong("valid-before is not after valid-after, so its key never counts");
  return { principals, key, namespaces: options.get("namespaces"), validAfter, validBefore };
}

/** Refuses a list that only excludes: no principal matches it, so OpenSSH never counts its key. */
function assertPrincipals(principals: string, wrong: (why: string) => Failure): void {
  const each = principals.split(",");
  if (each.includes("")) throw wrong("a principal is missing, or has a quote in it");
  if (each.every((pattern) => pattern.startsWith("!"))) throw wrong("it excludes principals, and names none");
}

const isKeyType = (field: string) => /^(ssh-|ecdsa-|sk-)[\w@.-]+$/.test(field);

function parseOptions(text: string, wrong: (why: string) => Failure): Map<string, string> {
  const options = new Map<string, string>();
  // In OpenSSH, \ is literal except before a quote; no value that an option may have needs either.
  if (text.includes("\\")) throw wrong("a \\ has no place in its options");
  for (const option of text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    const [, name = "", value] = /^([a-z-]+)(?:="([^"]*)")?$/i.exec(option) ?? [];
    const known = name.toLowerCase();
    if (known === "cert-authority" ? value !== undefined : !value || !valued.has(known))
      throw wrong(`${JSON.stringify(option.slice(0, 60))} is not an option of an allowed-signers line`);
    if (options.has(known)) throw wrong(`the option ${known} appears twice`);
    options.set(known, value ?? "");
  }
  return options;
}

const valued = new Set(["namespaces", "valid-after", "valid-before"]);

function readKey(blob: Buffer, path: string, line: number): PublicKey {
  try {
    return readPublicKey(blob);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { kind, message, code, why, remedy } = error;
    throw new Failure(kind, message, { code, why, remedy, place: { path, line }, cause: error });
  }
}

/** `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, in this machine's time zone unless a `Z` follows. */
function momentOf(text: string | undefined, wrong: (why: string) => Failure): Date | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z)?$/.exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const parts = [year, month - 1, day, hour, minute, second] as const;
  const local = new Date(...parts);
  const inRange = local.getFullYear() === year && local.getMonth() === month - 1 && local.getDate() === day;
  if (!match || !inRange || hour > 23 || minute > 59 || second > 59)
    throw wrong(`${JSON.stringify(text.slice(0, 40))} is not a time like 20261231 or 20261231235959Z`);
  const moment = match[7] ? new Date(Date.UTC(...parts)) : local;
  // OpenSSH refuses what lies before 1970, too.
  if (moment.getTime() < 0) throw wrong(`${JSON.stringify(text)} lies before 1970`);
  return moment;
}

/** Why a line's key does not count for a namespace at a moment; undefined where it does. */
export function refusalOf(
  signer: AllowedSigner,
  namespace: string,
  at: Date,
): { code: "signature-namespace" | "signer-expired" | "signer-not-yet-valid"; why: string } | undefined {
  const { namespaces, validAfter, validBefore } = signer;
  if (namespaces !== undefined && !matchesPatternList(namespace, namespaces))
    return { code: "signature-namespace", why: `its key may sign for ${namespaces} only, not ${namespace}` };
  if (validAfter && at < validAfter)
    return { code: "signer-not-yet-valid", why: `its key counts from ${validAfter.toISOString()} on` };
  if (validBefore && at > validBefore)
    return { code: "signer-expired", why: `its key counted until ${validBefore.toISOString()}` };
  return undefined;
}

function wrongLine(path: string, line: number | undefined, why: string): Failure {
  return new Failure("usage", `invalid allowed-signers line${line ? ` ${line}` : ""} in ${path}`, {
    code: "signer-list-invalid",
    why,
    remedy: "write: PRINCIPAL [OPTIONS] KEYTYPE KEY, as `stx-container keygen` prints it",
    place: { path, ...(line ? { line } : {}) },
  });
}

function certAuthority(path: string, line: number): Failure {
  return new Failure("usage", `line ${line} of ${path} has the option cert-authority`, {
    code: "signer-cert-authority",
    why: "certificates are not supported: one authority could let anybody sign",
    remedy: "name each key that may sign on a line of its own",
    place: { path, line },
  });
}
