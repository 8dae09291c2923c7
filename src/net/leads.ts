import { Failure } from "../failure.ts";

const remedy = "report it to the operator of the server, or use another server";

/**
 * Makes sure that a server may send this program on to another address, by a redirect or as the place of an upload: it
 * is not less encrypted, and not one that only the machine itself can reach.
 * @param start the address that the user named
 * @throws Failure("failed", "redirect-invalid")
 */
export function assertMayLead(from: URL, to: URL, start: URL): void {
  if (to.protocol !== from.protocol && to.protocol !== "https:")
    throw new Failure("failed", `${from.host} redirects to an unencrypted address`, {
      code: "redirect-invalid",
      why: `the address is ${to.protocol}//${to.host}`,
      remedy,
    });
  if (isLinkLocal(to.hostname) && !isLinkLocal(start.hostname))
    throw new Failure(
      "failed",
      `${from.host} redirects to an address that only machines beside this one have`,
      {
        code: "redirect-invalid",
        why: `${to.host} is link-local: in a cloud, a server there hands out the machine's own secrets`,
        remedy,
      },
    );
}

/** An address that only machines of one network segment have (RFC 3927, RFC 4291). */
const isLinkLocal = (host: string) => /^169\.254\.|^\[(?:fe[89ab][0-9a-f]:|::ffff:a9fe:)/i.test(host);
