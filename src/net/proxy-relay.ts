import { readFileSync } from "node:fs";
import type { Socket } from "node:net";

/** Environment with proxies that need no credentials; the relay behind them adds those. */
export interface ProxyRelay {
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Variables that name a proxy, also those that Apptainer hands on to `%post`. */
const proxyVariable = /^(?:\w+ENV_)?(?:https?|ftp|all)_proxy$/i;

/** A proxy as a URL; undefined where it has no credentials. */
function withCredentials(value: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username !== "" || url.password !== "" ? url : undefined;
}

/**
 * Starts a relay on the loopback for each proxy with credentials that an environment names: programs that get the
 * relay's address instead use the proxy and never see its password. Other users of this machine are refused.
 * @param isOwn whether a user id is ours: processes of a build may have others than this process
 */
export async function relayProxies(
  env: Record<string, string>,
  isOwn: (uid: number) => boolean,
): Promise<ProxyRelay> {
  const found = Object.entries(env).filter(
    ([name, value]) => proxyVariable.test(name) && withCredentials(value),
  );
  const relays = new Map<string, Awaited<ReturnType<typeof startRelay>>>();
  const close = async () => {
    await Promise.all([...relays.values()].map((relay) => relay.close()));
  };
  try {
    for (const [, value] of found)
      if (!relays.has(value)) relays.set(value, await startRelay(withCredentials(value) as URL, isOwn));
  } catch (error) {
    await close();
    throw error;
  }
  const replaced = found.map(([name, value]) => [name, relays.get(value)?.address ?? ""]);
  return { env: { ...env, ...Object.fromEntries(replaced) }, close };
}

async function startRelay(
  proxy: URL,
  isOwn: (uid: number) => boolean,
): Promise<{ address: string; close(): Promise<void> }> {
  const { RequestError, Server } = await import("proxy-chain");
  const server = new Server({
    host: "127.0.0.1",
    port: 0,
    prepareRequestFunction: ({ request }) => {
      const uid = userOf(request.socket);
      if (uid !== undefined && !isOwn(uid)) throw new RequestError("this proxy belongs to another user", 403);
      return { upstreamProxyUrl: proxy.href };
    },
  });
  await server.listen();
  // A connection that fails is its client's to report.
  server.on("requestFailed", () => {});
  return { address: `http://127.0.0.1:${server.port}`, close: () => server.close(true) };
}

/** The user at the other end of a connection over the loopback, as /proc/net/tcp says (proc(5)); undefined elsewhere. */
function userOf({ remotePort = 0, localPort = 0 }: Socket): number | undefined {
  const hex = (port: number) => port.toString(16).toUpperCase().padStart(4, "0");
  const row = new RegExp(
    `^\\s*\\d+: 0100007F:${hex(remotePort)} 0100007F:${hex(localPort)} (?:\\S+ ){4}\\s*(\\d+)`,
    "m",
  );
  try {
    const uid = row.exec(readFileSync("/proc/net/tcp", "latin1"))?.[1];
    return uid === undefined ? undefined : Number(uid);
  } catch {
    return undefined;
  }
}
