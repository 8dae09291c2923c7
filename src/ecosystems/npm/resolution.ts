/** What an installer recorded about a package's archive. */
export interface Resolution {
  /** Undefined where the file does not say it, but which folder it means. */
  version: string | undefined;
  /** Where it was fetched from. */
  resolved?: string | undefined;
  /** Subresource integrity string, or the sum of yarn's own archive. */
  integrity?: string | undefined;
}
