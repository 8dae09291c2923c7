/** Rewrites text that is UTF-8; anything else counts whole. */
export function byText(
  rewrite: (text: string) => string | undefined,
): (content: Buffer) => Buffer | undefined {
  return (content) => {
    const text = content.toString("utf8");
    if (!Buffer.from(text, "utf8").equals(content)) return undefined;
    const rewritten = rewrite(text);
    return rewritten === undefined ? undefined : Buffer.from(rewritten, "utf8");
  };
}

/** Far more than labels and conda's records have; JSON.stringify itself has no limit and would overflow the stack. */
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

/** A JSON object; undefined for any other text, and for what is nested too deeply. */
export function parsedObject(text: string): Record<string, unknown> | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes fields of a JSON object; the order of the others does not count. */
export function withoutFields(unwanted: (key: string) => boolean): (content: Buffer) => Buffer | undefined {
  return byText((text) => {
    const object = parsedObject(text);
    if (!object) return undefined;
    const kept = Object.entries(object).filter(([key]) => !unwanted(key));
    return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
