import { placeholder, secretField, secretVariable, tokenForms } from "../../process/secret-forms.ts";

/** Fields of a signed address that change with every signature. */
const signatureDetail = /^(?:x-(?:amz|goog)-(?:date|expires)|expires|se|st|ske|skt|skoid|sktid|x-amz-.*)$/i;
const signed = /^(?:sig|signature|x-(?:amz|goog)-signature)$/i;

/**
 * Values of a build's variables that must not be written down: those whose name says that they are secret, and
 * passwords in addresses.
 */
export function secretsIn(variables: Record<string, string | undefined>): string[] {
  return Object.entries(variables).flatMap(([name, value = ""]) => {
    const [, user, password] = /^[a-z][a-z0-9+.-]*:\/\/([^:/?#@]*)(?::([^/?#@]*))?@/i.exec(value) ?? [];
    const parts = [user, password].flatMap((part) => part ?? []);
    return secretVariable.test(name) ? [value, ...parts] : parts;
  });
}

/** Removes secrets from what is written. It recognizes them by name, by form, and because it has seen them used. */
export class Secrets {
  readonly #seen = new Set<string>();

  /** Remembers a value that must never be written; short ones occur everywhere by chance and are left out. */
  add(value: string | undefined): void {
    if (value === undefined || value.length < 6) return;
    this.#seen.add(value);
    this.#seen.add(encodeURIComponent(value));
  }

  /** Remembers the credentials in an Authorization, Proxy-Authorization or Cookie header. */
  addHeader(name: string, value: string): void {
    if (name === "cookie") {
      for (const pair of value.split(";")) this.add(pair.slice(pair.indexOf("=") + 1).trim());
      return;
    }
    const [scheme, ...rest] = value.trim().split(/\s+/);
    const credentials = rest.join(" ");
    this.add(credentials || value);
    if (scheme?.toLowerCase() !== "basic") return;
    const plain = Buffer.from(credentials, "base64").toString("utf8");
    this.add(plain);
    this.add(plain.slice(plain.indexOf(":") + 1));
  }

  /** A text without the secrets that are recognized by their form or were seen before. */
  text(text: string): string {
    let clean = text;
    for (const form of tokenForms) clean = clean.replace(form, placeholder);
    for (const value of this.#seen) if (clean.includes(value)) clean = clean.replaceAll(value, placeholder);
    return clean;
  }

  /** An address, absolute or relative, without secrets. */
  url(url: string): string {
    const [, origin = "", before = "", query, fragment = ""] =
      /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? [];
    const path = before
      // conda's private channels have their token in the path.
      .replace(/\/t\/[A-Za-z0-9_-]{8,}(?=\/)/g, `/t/${placeholder}`);
    const asked = query === undefined ? "" : `?${this.fields(query)}`;
    return `${origin.replace(/\/\/[^@]*@/, "//")}${this.text(`${path}${asked}${fragment}`)}`;
  }

  /** `a=b&c=d` without the values of secret fields. */
  fields(text: string): string {
    const pairs = text.split("&").map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? ([pair, undefined] as const) : ([pair.slice(0, at), pair.slice(at + 1)] as const);
    });
    const isSigned = pairs.some(([name]) => signed.test(decode(name)));
    return pairs
      .map(([name, value]) => {
        if (value === undefined) return name;
        const plain = decode(name);
        const secret = secretField.test(plain) || (isSigned && signatureDetail.test(plain));
        return `${name}=${secret && value !== "" ? placeholder : value}`;
      })
      .join("&");
  }

  /** A JSON document without the tokens in the response to a login; undefined if it contains none. */
  json(body: Buffer): Buffer | undefined {
    let document: unknown;
    try {
      document = JSON.parse(body.toString("utf8"));
    } catch {
      return undefined;
    }
    if (typeof document !== "object" || document === null || Array.isArray(document)) return undefined;
    let found = false;
    for (const [name, value] of Object.entries(document)) {
      if (typeof value !== "string" || value.length < 6 || !secretField.test(name)) continue;
      this.add(value);
      (document as Record<string, unknown>)[name] = placeholder;
      found = true;
    }
    return found ? Buffer.from(JSON.stringify(document)) : undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
