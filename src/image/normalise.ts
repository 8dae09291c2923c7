import { gunzipSync } from "node:zlib";

/** Content without what differs by nature; undefined where it is not what the rule expects, so that all of it counts. */
export type Normalise = (content: Buffer) => Buffer | undefined;

export type NormaliserName =
  | "labels"
  | "machineId"
  | "hostKey"
  | "shadow"
  | "resolvConf"
  | "hostname"
  | "pyc"
  | "rBuilt"
  | "rBuiltRds"
  | "condaRecord";

/** Rewrites text that is UTF-8; anything else counts whole. */
function byText(rewrite: (text: string) => string | undefined): Normalise {
  return (content) => {
    const text = content.toString("utf8");
    if (!Buffer.from(text, "utf8").equals(content)) return undefined;
    const rewritten = rewrite(text);
    return rewritten === undefined ? undefined : Buffer.from(rewritten, "utf8");
  };
}

/** Far more than labels and conda's records have; JSON.stringify has no end of its own and would overflow the stack. */
const maxNesting = 100;

/** Whether a JSON text may be nested too deeply; brackets in its strings count, too. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > maxNesting) return true;
  }
  return false;
}

/** Leaves fields of a JSON object out; the order of the others does not count. */
function withoutFields(unwanted: (key: string) => boolean): Normalise {
  return byText((text) => {
    if (isTooDeep(text)) return undefined;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return undefined;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const kept = Object.entries(value).filter(([key]) => !unwanted(key));
    return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Labels that Apptainer sets by itself from the build and not from the recipe's %labels. */
const buildLabels =
  /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:created|base\.name|base\.digest))$/;

/** When a Python's compiled files got their header of 12, and of 16 bytes (Lib/importlib/_bootstrap_external.py). */
const magicOf33 = 3190;
const magicOf37 = 3390;
/** Python 2's numbers begin here. */
const magicOf2 = 20000;

function pyc(content: Buffer): Buffer | undefined {
  if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d) return undefined;
  const magic = content.readUInt16LE(0);
  const header = magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
  return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
}

/** How R writes when a package was installed: "Built: R 4.2.2; ; 2024-05-01 12:00:00 UTC; unix". */
const builtTime = /(R \d+\.\d+\.\d+; [^;\n]{0,60}; )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC(; )/g;

function rBuiltRds(content: Buffer): Buffer | undefined {
  try {
    const plain = gunzipSync(content, { maxOutputLength: 4 * 1024 * 1024 });
    return Buffer.from(plain.toString("latin1").replace(builtTime, "$1$2"), "latin1");
  } catch {
    return undefined;
  }
}

/** An empty line, a comment, or an option of resolv.conf(5). */
const resolvLine = /^[ \t]*(?:$|[#;]|(?:nameserver|search|domain|options|sortlist)\b)/;

/** The normalisers that noise rules name. Each takes out one thing and leaves everything else to be compared. */
export const normalisers: Record<NormaliserName, Normalise> = {
  labels: withoutFields((key) => buildLabels.test(key)),
  machineId: byText((text) => (/^(?:[0-9a-f]{32}|uninitialized)?\n?$/.test(text) ? "machine-id" : undefined)),
  hostKey: byText(
    (text) =>
      /^(-----BEGIN [A-Z ]*PRIVATE KEY-----)\n[A-Za-z0-9+/=\n]+-----END [A-Z ]*PRIVATE KEY-----\n$/.exec(
        text,
      )?.[1] ?? /^([a-z0-9-]+(?:@[a-z.]+)?) [A-Za-z0-9+/=]+(?: [^\n]*)?\n$/.exec(text)?.[1],
  ),
  shadow: byText((text) => text.replace(/^([^:\n]*:[^:\n]*:)\d*(?=:)/gm, "$1")),
  // Line by line: one expression for all of them takes room on the stack for each.
  resolvConf: byText((text) =>
    text.split("\n").every((line) => resolvLine.test(line)) ? "resolv.conf" : undefined,
  ),
  hostname: byText((text) => (/^[A-Za-z0-9.-]{0,255}\n?$/.test(text) ? "hostname" : undefined)),
  pyc,
  rBuilt: byText((text) => text.replace(builtTime, "$1$2")),
  rBuiltRds,
  condaRecord: withoutFields((key) => key === "requested_spec" || key === "requested_specs"),
};
