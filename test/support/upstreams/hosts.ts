import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { makeAuthority } from "../../../src/vault/authority.ts";

/** One host of the test's own, over HTTP and HTTPS. */
export interface Host {
  name: string;
  http: string;
  https: string;
  /** What it was asked: "GET /path". */
  asked: string[];
  /** It answers nobody any more. */
  stop(): Promise<void>;
}

/**
 * Hosts with names of their own on this machine's loopback, and an authority that proves them: the way to test what
 * treats loopback otherwise than other hosts. Names and authority are known only to commands run with {@link prefix}.
 */
export interface Hosts {
  /** PEM of the authority's certificate. */
  certificate: string;
  add(name: string, listener: RequestListener): Promise<Host>;
  /** Gives a name that something else listens on this machine's loopback. */
  name(name: string): Promise<void>;
  /** Put before a command, it makes the command know names and authority, in a mount namespace of its own. */
  prefix: string[];
  stopAll(): Promise<void>;
  close(): Promise<void>;
}

const bundle = "/etc/ssl/certs/ca-certificates.crt";

/** @param atUsualPorts each host has an address of its own, on loopback, and listens where browsers look for it */
export async function startHosts({ atUsualPorts = false } = {}): Promise<Hosts> {
  const folder = await mkdtemp(join(tmpdir(), "stx-hosts-"));
  const authority = await makeAuthority();
  const own = existsSync(bundle) ? await readFile(bundle, "utf8") : "";
  await writeFile(join(folder, "bundle"), `${own}\n${authority.certificate}`);
  const lines = [await readFile("/etc/hosts", "utf8")];
  const name = async (host: string, address = "127.0.0.1") => {
    lines.push(`${address} ${host}`);
    await writeFile(join(folder, "hosts"), `${lines.join("\n")}\n`);
  };
  await name("first.stx.test");
  const hosts: Host[] = [];
  return {
    certificate: authority.certificate,
    name: (host) => name(host),
    prefix: [
      ...["unshare", "--mount", "sh", "-c"],
      'mount --bind "$1/hosts" /etc/hosts && mount --bind "$1/bundle" "$2" && shift 2 && exec "$@"',
      ...["sh", folder, bundle],
    ],
    async add(host, listener) {
      // Other tests may have hosts at the same time.
      const address = atUsualPorts ? `127.${64 + (process.pid % 128)}.1.${hosts.length + 1}` : "127.0.0.1";
      await name(host, address);
      const asked: string[] = [];
      const listen: RequestListener = (request, response) => {
        asked.push(`${request.method} ${request.url}`);
        listener(request, response);
      };
      const secure = createSecureServer(
        {
          ...(await authority.leaf(host)),
          SNICallback: (wanted, done) =>
            void authority.leaf(wanted).then((leaf) => done(null, createSecureContext(leaf)), done),
        },
        listen,
      );
      const servers = [createServer(listen), secure];
      const ports = await Promise.all(
        servers.map(async (server, at) => {
          const wanted = atUsualPorts ? [80, 443][at]! : 0;
          await new Promise<void>((done) => server.listen(wanted, address, done));
          return (server.address() as AddressInfo).port;
        }),
      );
      const stop = async () => {
        for (const server of servers) {
          server.closeAllConnections();
          await new Promise((done) => server.close(done));
        }
      };
      const made = {
        name: host,
        http: `http://${host}:${ports[0]}`,
        https: `https://${host}:${ports[1]}`,
        asked,
        stop,
      };
      hosts.push(made);
      return made;
    },
    stopAll: async () => void (await Promise.all(hosts.map((host) => host.stop()))),
    async close() {
      await Promise.all(hosts.map((host) => host.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
