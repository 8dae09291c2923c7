/** Reads the text at an address; undefined where there is none. @throws Failure("infrastructure") without an answer */
export type ReadText = (url: string) => Promise<string | undefined>;

/**
 * When the usual index of an ecosystem first had a version of a package, ISO 8601 in UTC, in one request; undefined where
 * it does not say.
 * @param index its address, without a slash at its end; default: the usual one
 * @throws Failure("infrastructure") without an answer · Error for an answer in another form
 */
export type AskPublished = (
  item: { name: string; version: string },
  text: ReadText,
  index?: string,
) => Promise<string | undefined>;

/** The earliest of some times, in the form that the others are compared in; undefined if none is a time. */
export function earliest(times: readonly (string | undefined)[]): string | undefined {
  const known = times.map((each) => Date.parse(each ?? "")).filter((each) => !Number.isNaN(each));
  return known.length > 0 ? new Date(Math.min(...known)).toISOString() : undefined;
}
