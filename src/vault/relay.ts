/** The relay's settings, passed to it as JSON. */
export interface RelayOptions {
  /** Path of the Unix socket that the gateway listens on. */
  socket: string;
  /** TCP ports to accept at once, on every address. */
  ports: number[];
  /** Process whose network namespace is served: its end is the relay's end. */
  served: number;
  /** File that appears when the relay is ready. */
  ready: string;
  /** "gate": answers for every address from outside the served namespace; "loopback": inside it, for ports of the host's loopback. */
  role: "gate" | "loopback";
}

/**
 * Runs in its own process inside the network namespace: it hands every TCP connection, with the address that it was
 * meant for, and every DNS query to the gateway's Unix socket. It is passed as source text (`node -e`), so that it
 * works from sources, from the bundle and from the library; so it must not use anything outside its own body.
 */
export function relay(options: RelayOptions): void {
  const net = process.getBuiltinModule("node:net");
  const fs = process.getBuiltinModule("node:fs");
  const { execFile } = process.getBuiltinModule("node:child_process");
  const dgram = process.getBuiltinModule("node:dgram");
  const { socket: gateway, role, served, ready } = options;
  const plain = (address: string | undefined) => (address ?? "").replace(/^::ffff:/, "");
  const opened = new Set<number>();

  const hand = (client: import("node:net").Socket, port: number) => {
    const outside = net.connect({ path: gateway, allowHalfOpen: true });
    const head = { kind: "tcp", address: plain(client.localAddress), port, role };
    outside.write(`${JSON.stringify(head)}\n`);
    client.setNoDelay(true);
    client.pipe(outside);
    outside.pipe(client);
    client.on("error", () => outside.destroy());
    outside.on("error", () => client.resetAndDestroy());
    client.on("close", () => outside.destroy());
    outside.on("close", () => client.destroySoon());
  };

  /**
   * Accepts connections to a port on every address; if another process of the namespace uses the port, that process
   * keeps it.
   */
  const open = (port: number): Promise<void> =>
    new Promise((done) => {
      if (opened.has(port)) return done();
      opened.add(port);
      const server = net.createServer({ allowHalfOpen: true }, (client) => hand(client, port));
      const hosts = role === "loopback" ? ["127.0.0.1"] : ["::", "0.0.0.0"];
      const listen = () => server.listen({ port, host: hosts.shift() as string, backlog: 4096 });
      server.on("error", () => {
        if (hosts.length > 0) listen();
        else done();
      });
      server.on("listening", () => {
        if (role === "loopback") return done();
        const rule = (family: string) => [
          ...[family, "rule", "add", "pref", "10", "ipproto", "tcp"],
          ...["dport", String(port), "lookup", "local"],
        ];
        execFile("ip", rule("-4"), () => execFile("ip", rule("-6"), () => done()));
      });
      listen();
    });

  const ask = (query: Buffer, answer: (bytes: Buffer) => void) => {
    const outside = net.connect({ path: gateway, allowHalfOpen: true });
    const parts: Buffer[] = [];
    outside.on("data", (part) => parts.push(part));
    outside.on("end", () => parts.length > 0 && answer(Buffer.concat(parts)));
    outside.on("error", () => {});
    outside.write(`${JSON.stringify({ kind: "dns", address: "", port: 53, role })}\n`);
    outside.end(query);
  };

  const names = () =>
    new Promise<void>((done) => {
      const server = dgram.createSocket("udp4");
      server.on("message", (query, from) =>
        ask(query, (bytes) => server.send(bytes, from.port, from.address)),
      );
      server.on("error", () => done());
      server.bind(53, "0.0.0.0", () => done());
    });

  /** Remote ends of the namespace's sockets in one state (02: SYN sent), as `ip:port` in the kernel's hexadecimal. */
  const waiting = (): Set<number> => {
    const ports = new Set<number>();
    for (const file of ["tcp", "tcp6"]) {
      let text = "";
      try {
        text = fs.readFileSync(`/proc/${served}/net/${file}`, "latin1");
      } catch {
        continue;
      }
      for (const line of text.split("\n")) {
        const fields = line.trim().split(/\s+/);
        if (fields[3] === "02") ports.add(Number.parseInt(fields[2]?.split(":")[1] ?? "", 16));
      }
    }
    return ports;
  };

  /**
   * How many connections the namespace has started (RFC 4022, tcpActiveOpens), which is quick to read; -1 if unknown.
   */
  const begun = (): number => {
    try {
      const lines = fs.readFileSync(`/proc/${served}/net/snmp`, "latin1").split("\n");
      const [names, values] = lines.filter((line) => line.startsWith("Tcp:")).map((line) => line.split(" "));
      return Number(values?.[names?.indexOf("ActiveOpens") ?? -1] ?? -1);
    } catch {
      return -1;
    }
  };

  let seen = 0;
  const look = () => {
    if (!fs.existsSync(`/proc/${served}`)) process.exit(0);
    // An unexpected port: its first packet was dropped, and the kernel sends it again after a second. The kernel takes
    // milliseconds to produce the list of connections, so it is read only when there are new ones.
    const now = role === "gate" ? begun() : seen;
    if (now !== seen || now === -1) for (const port of waiting()) if (port > 0) void open(port);
    seen = now;
    setTimeout(look, 200);
  };

  const start = async () => {
    await Promise.all([...options.ports.map(open), ...(role === "gate" ? [names(), open(53)] : [])]);
    fs.writeFileSync(ready, "");
    look();
  };
  process.on("uncaughtException", (error) => {
    console.error(error.message);
  });
  void start();
}
