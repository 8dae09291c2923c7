/** Names of query parameters that contain credentials. */
const secretParameter = /token|secret|passw|sig|credential|auth|key/i;

/**
 * A URL without credentials: user and password (an ssh user stays, because it is part of the location), signatures and
 * tokens in the query. Text that is not a URL is returned unchanged.
 */
export function withoutSecrets(url: string): string {
  return url
    .replace(
      /^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i,
      (_, start: string, scheme: string, user: string) => {
        return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
      },
    )
    .replace(/\?[^#]*/, (query) => {
      const kept = query
        .slice(1)
        .split("&")
        .filter((pair) => !secretParameter.test(pair.split("=")[0]!));
      return kept.length > 0 ? `?${kept.join("&")}` : "";
    });
}
