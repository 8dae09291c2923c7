/** Keys of 0.1.0's configuration, and their names today. */
const renamed: Record<string, string> = {
  "required-rung": "required_level",
  "required-level": "required_level",
  "retain-failed": "retain_failed",
  "max-age-days": "max_age_days",
  "apt-snapshots": "apt_snapshots",
};

/** Today's name of a key. */
export const currentKey = (key: string): string => renamed[key] ?? key;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
 */
export function fromFirstConfig(document: unknown): unknown {
  if (!isObject(document)) return document;
  const { images, ...rest } = document;
  const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
  return Object.fromEntries(
    Object.entries(flat).map(([key, value]) => {
      const now = currentKey(key);
      return [now in flat ? key : now, value];
    }),
  );
}
