import type { NoiseRule, Normaliser } from "../noise.ts";
import { keystoreEntries } from "./keystore.ts";
import { canonicalKeystore } from "./keystore-canonical.ts";

const keystore: Normaliser = { name: "java-keystore", normalise: keystoreEntries };

/** What Java's keytool, and Debian's ca-certificates-java, write. */
export const javaNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/{cacerts,jssecacerts,*.jks,*.p12,*.pkcs12,*.keystore,*.truststore}",
    ignore: keystore,
    canonical: { rewrite: canonicalKeystore },
    reason:
      "It holds the time at which each certificate was added, in the order of a hash table, or encrypted with a random salt; certificates and their names count.",
    since: 2,
  },
];
