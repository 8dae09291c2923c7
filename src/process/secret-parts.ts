import { secretField, secretVariable } from "./secret-forms.ts";

/** Shorter values occur everywhere by chance. */
export const shortestSecret = 6;

/** `password x` in a netrc file. */
const netrc = /\b(?:password|passwd)[ \t]+(\S+)/gi;
/** `name = value`, `"name": "value"` and the like, as in pip.conf, .npmrc, .condarc and JSON. */
const assignment = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]+)/g;
/** User and password of an address. */
const address = /\b[a-z][a-z0-9+.-]*:\/\/([^\s:/?#@]*)(?::([^\s/?#]*))?@/gi;

/**
 * The parts of a secret file that are secret on their own: passwords and tokens in a netrc, in a configuration file,
 * in an address. Programs use these separately.
 */
export function partsOfSecret(text: string): string[] {
  const found = [
    ...[...text.matchAll(netrc)].map(([, value]) => value),
    ...[...text.matchAll(assignment)].flatMap(([, name = "", value]) =>
      secretField.test(name) || secretVariable.test(name) ? [value] : [],
    ),
    ...[...text.matchAll(address)].flatMap(([, user, password]) => [password ?? user]),
  ];
  const long = found.filter((part) => part !== undefined && part.length >= shortestSecret);
  return [...new Set(long as string[])];
}
