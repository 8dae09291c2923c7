import { readFileSync } from "node:fs";
import type { Socket } from "node:net";

/** An environment whose proxies need no credentials; the relays behind them add those. */
export interface ProxyRelay {
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Variables that name a proxy; Apptainer passes them on to `%post`. */
const proxyVariable = /^(?:\w+ENV_)?(?:https?|ftp|all)_proxy$/i;

/** A proxy's URL if it contains credentials; otherwise undefined. */
function withCredentials(value: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username !== "" || url.password !== "" ? url : undefined;
}

/**
 * Starts a relay on the loopback interface for each proxy with credentials that an environment names. Programs that
 * are given the relay's address use the proxy without ever seeing its password. Other users of this machine are
 * refused.
 * @param isOwn whether a user id is ours: processes of a build may run under other ids than this process
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
  // The client reports a connection that fails.
  server.on("requestFailed", () => {});
  return { address: `http://127.0.0.1:${server.port}`, close: () => server.close(true) };
}

/**
 * The user at the other end of a loopback connection, according to /proc/net/tcp (proc(5)); undefined on other
 * systems.
 */
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
