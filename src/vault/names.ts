import { createHash } from "node:crypto";
import { decode, encode, type Packet } from "dns-packet";

/** Whether a host name exists; "failed" where no server answered. */
export type Existence = "exists" | "absent" | "failed";

const addressTypes = new Set<string>(["A", "AAAA", "ANY"]);

/** 198.18.0.0/15 without its first and last /24, which the namespace itself uses. */
const [first, last] = [256, 2 ** 17 - 256];

/**
 * Gives every host name an address of its own, so that a connection shows which name it was made for. The address is
 * derived from the name, so a build that writes it to a file writes the same one again.
 */
export class Names {
  readonly #byAddress = new Map<string, string>();
  readonly #byName = new Map<string, string>();

  /** The name that got this address. */
  of(address: string): string | undefined {
    return this.#byAddress.get(address);
  }

  addressOf(name: string): string {
    const known = this.#byName.get(name);
    if (known) return known;
    const start = createHash("sha256").update(name).digest().readUInt32BE(0);
    for (let step = 0; ; step++) {
      const number = first + ((start + step) % (last - first));
      const address = `198.${18 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
      if (this.#byAddress.has(address)) continue;
      this.#byAddress.set(address, name);
      this.#byName.set(name, address);
      return address;
    }
  }

  /**
   * Answers a DNS query (RFC 1035).
   * @param exists asked once per name
   * @returns undefined for bytes that are not a query
   */
  async answer(query: Buffer, exists: (name: string) => Promise<Existence>): Promise<Buffer | undefined> {
    let asked: Packet;
    try {
      asked = decode(query);
    } catch {
      return undefined;
    }
    const question = asked.questions?.[0];
    if (asked.type !== "query" || !question) return undefined;
    const name = question.name.toLowerCase();
    // Services (_http._tcp.…), names of addresses, and other records: there are none, and nothing needs looking up.
    const isService = name === "" || name.startsWith("_") || /\.(?:in-addr|ip6)\.arpa$/.test(name);
    const found = isService ? "absent" : addressTypes.has(question.type) ? await exists(name) : "exists";
    const rcode = { exists: 0, absent: 3, failed: 2 }[found];
    const isAddress = found === "exists" && (question.type === "A" || question.type === ("ANY" as string));
    return encode({
      type: "response",
      id: asked.id ?? 0,
      // Recursion desired and available, and the code of RFC 1035 §4.1.1 in the last four bits.
      flags: 0x0180 | rcode,
      questions: [question],
      answers: isAddress
        ? [{ type: "A", class: "IN", name: question.name, ttl: 300, data: this.addressOf(name) }]
        : [],
    });
  }
}
