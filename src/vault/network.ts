import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeForEveryone } from "../files/for-everyone.ts";
import { type Authority, makeAuthority } from "./authority.ts";
import { Gateway, type GatewayBackend } from "./gateway.ts";
import { gateAddress, inNamespace } from "./namespace.ts";

/** A network for one command, in which we answer every address. */
export interface Network {
  /** PEM of the certificate authority that the command has to trust. */
  certificate: string;
  /** It plays a record. */
  replays: boolean;
  authority: Authority;
  gateway: Gateway;
  /**
   * The command line that runs a command in it; to be run as root, of a user namespace at least.
   * @param overlays files that the command sees in place of the host's: path on the host → file
   */
  wrap(argv: readonly string[], overlays?: Record<string, string>): string[];
  close(): Promise<void>;
}

/** What is known about a command before it runs. */
export interface NetworkOptions {
  /** Whether the world plays a record. */
  replays: boolean;
  /** TCP ports besides the usual ones that it will connect to; others work, a second later. */
  ports?: readonly number[];
  /** Ports of the host's loopback that it may use. */
  loopbackPorts?: readonly number[];
}

/** Opens a network. Its folder is in the temporary folder, because the path of a socket is limited to 107 bytes. */
export async function openNetwork(world: GatewayBackend, options: NetworkOptions): Promise<Network> {
  const authority = await makeAuthority();
  const gateway = new Gateway(world, authority);
  const folder = await mkdtemp(join(tmpdir(), "stx-vault-"));
  const socket = join(folder, "gateway");
  const own = {
    "/etc/resolv.conf": `nameserver ${gateAddress}\n`,
    "/etc/hosts": "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n",
  };
  const files = Object.entries(own).map(([path, text], n) => ({
    path,
    text,
    file: join(folder, `own-${n}`),
  }));
  for (const { file, text } of files) await writeForEveryone(file, text);
  await gateway.listenToRelay(socket);
  const overlays = Object.fromEntries(files.map(({ path, file }) => [path, file]));
  return {
    authority,
    gateway,
    certificate: authority.certificate,
    replays: options.replays,
    wrap: (argv, more = {}) =>
      inNamespace(argv, {
        socket,
        folder,
        ports: [...(options.ports ?? [])],
        loopbackPorts: [...(options.loopbackPorts ?? [])],
        overlays: { ...overlays, ...more },
      }),
    close: async () => {
      await gateway.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * TCP ports on which something on this host listens and which can be reached through its loopback; see proc(5),
 * /proc/net/tcp.
 */
export function listeningPorts(): number[] {
  const ports = new Set<number>();
  for (const file of ["tcp", "tcp6"]) {
    for (const line of readText(`/proc/net/${file}`).split("\n")) {
      const [, local, , state] = line.trim().split(/\s+/);
      const [address, port] = local?.split(":") ?? [];
      const isLoopback = /^(?:0+|0100007F|0{24}01000000|0{16}FFFF00000100007F)$/.test(address ?? "");
      if (state === "0A" && isLoopback) ports.add(Number.parseInt(port as string, 16));
    }
  }
  return [...ports];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

/** The ports in a text that follow a colon, as in addresses. */
export function namedPorts(text: string): number[] {
  const ports = [...text.matchAll(/:(\d{2,5})(?![\w.:])/g)].map(([, port]) => Number(port));
  return [...new Set(ports)].filter((port) => port > 0 && port < 65536).slice(0, 100);
}
