import { Failure } from "../failure.ts";
import { placeholder, secretField, secretVariable, tokenForms } from "../process/secret-forms.ts";

/** User and password of an address, anywhere in a text. */
const withUser = /\b([a-z][a-z0-9+.-]*):\/\/([^\s/?#:@]*)(:[^\s/?#]*)?@/gi;
/** Schemes in which a user name alone is not a credential. */
const namesUser = /^(?:.*\+)?(?:ssh|rsync|sftp)$/i;

/** Whether a text contains an address with a password, or with a token instead of the user. */
export function hasCredentials(text: string): boolean {
  return [...text.matchAll(withUser)].some(
    ([, scheme = "", user = "", password = ""]) =>
      password.length > 1 || (user !== "" && !namesUser.test(scheme)),
  );
}

/**
 * Build arguments end up in the image's own copy of the recipe, so credentials in them cannot be kept out of it.
 * @throws Failure("usage") for an address with user name or password, without quoting it
 */
export function assertNoCredentials(given: Record<string, string>): void {
  const [name] = Object.entries(given).find(([, value]) => hasCredentials(value)) ?? [];
  if (name === undefined) return;
  throw new Failure("usage", `the build argument ${name} holds an address with user name or password`, {
    code: "build-argument-credentials",
    why: "build arguments are readable in the image, the lock and the locked recipe",
    remedy: `leave user name and password out of the address, and give the build a netrc file with them: --secret netrc=path/of/netrc, for example for curl --netrc-file "$STX_SECRET_NETRC"`,
  });
}

const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/;
const isToken = (value: string) =>
  privateKey.test(value) || tokenForms.some((form) => value.replace(form, "") !== value);

/** A word for a secret within a name, as in `SECRET_KEY_BASE`, unless the name is of the secret's file, number or type. */
const secretWord =
  /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api_?key|credentials?)[-_.](?!(?:\w+_)?(?:file|path|dir|url|uri|host|name|id|type|version|count|len|length|limit|size)s?$)/i;

/** Whether an address has a query parameter that grants access. */
const hasSecretParameter = (value: string) =>
  [...value.matchAll(/[?&;]([^=&;#\s]+)=([^&;#\s]+)/g)].some(
    ([, name = "", secret]) => secret !== placeholder && secretField.test(name),
  );

/** Names of build arguments that look like secrets: by their own name, or by the form of their value. */
export function secretLooking(given: Record<string, string>): string[] {
  return Object.entries(given)
    .filter(
      ([name, value]) =>
        value !== "" &&
        (secretVariable.test(name) || secretWord.test(name) || isToken(value) || hasSecretParameter(value)),
    )
    .map(([name]) => name)
    .sort();
}

/** What to say about a build argument that looks like a secret. */
export const secretWarning = (name: string) =>
  `the build argument ${name} looks like a secret: its value is readable in the image, the lock and the locked recipe; ` +
  `pass it with --secret ${name}=env:${name.toUpperCase()} instead, and read it in %post from the file "$STX_SECRET_${name.toUpperCase()}"`;
