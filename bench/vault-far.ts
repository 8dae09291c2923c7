/**
 * What the vault saves where the network is slow: `node bench/vault-far.ts [ROUNDS]`. A recipe gets 100 files of 20 kB and two of
 * 5 MB, one after the other, from a server behind 50 ms and 5 MB/s, and is built in turn without a vault, recorded, and from the
 * vault alone. The distance is a relay of this bench's own, as not every kernel has tc's netem: 25 ms each way for every part,
 * and one bucket of bytes for all connections.
 */
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect, createServer as createRelay, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { staticBusybox } from "../test/apptainer/support.ts";
import { apkDatabase, tinyRecipe } from "../test/cli/support.ts";
import { type Cost, cost, median } from "./cost.ts";

const [eachWayMs, bytesPerMs] = [25, 5_000];

/** Passes on what comes, later and no faster than the line. @param line when it is free again */
function far(from: Socket, to: Socket, line: { free: number }): void {
  const waiting: { due: number; pass: () => void }[] = [];
  const later = (pass: () => void) => {
    waiting.push({ due: Math.max(line.free, performance.now()) + eachWayMs, pass });
    if (waiting.length === 1) next();
  };
  // One timer at a time: of several, a later one may fire first.
  const next = () => {
    const [first] = waiting;
    if (!first) return;
    const run = () => {
      waiting.shift();
      first.pass();
      next();
    };
    setTimeout(run, Math.max(0, first.due - performance.now()));
  };
  from.on("data", (part: Buffer) => {
    line.free = Math.max(line.free, performance.now()) + part.length / bytesPerMs;
    later(() => to.write(part));
    // What the line has not taken yet waits with the sender, as in TCP.
    const ahead = line.free - performance.now();
    if (ahead < 100) return;
    from.pause();
    setTimeout(() => from.resume(), ahead - 50);
  });
  from.on("end", () => later(() => to.end()));
  from.on("error", () => to.destroy());
}

/** The server and the distance, in a thread of their own: the bench waits for its builds. */
async function serve(): Promise<void> {
  const [small, large] = [randomBytes(20_000), randomBytes(5_000_000)];
  const server = createServer((request, response) =>
    response.end(request.url?.startsWith("/large") ? large : small),
  ).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as AddressInfo;
  const [up, down] = [{ free: 0 }, { free: 0 }];
  const relay = createRelay({ allowHalfOpen: true }, (client) => {
    // The handshake takes a round trip.
    setTimeout(() => {
      const upstream = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
      far(client, upstream, up);
      far(upstream, client, down);
    }, eachWayMs * 2);
  }).listen(0, "127.0.0.1");
  await new Promise((done) => relay.once("listening", done));
  parentPort?.postMessage((relay.address() as AddressInfo).port);
}

async function measure(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stx-bench-far-"));
  const worker = new Worker(new URL(import.meta.url));
  try {
    const port = await new Promise<number>((done) => worker.once("message", done));
    process.chdir(folder);
    copyFileSync(await staticBusybox(folder), "busybox");
    writeFileSync("os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
    writeFileSync("installed", apkDatabase({ busybox: "1.37.0-r12", musl: "1.2.5-r10" }));
    const get = (name: string) => `wget -q -O /${name} http://127.0.0.1:${port}/${name}`;
    const post = `for n in $(seq 100); do ${get("small$n")}; done\n${get("large1")}\n${get("large2")}`;
    writeFileSync("far.def", tinyRecipe(post));
    const program = join(import.meta.dirname, "../src/main.ts");
    const build = (...more: string[]) =>
      cost([process.execPath, program, "build", "far.def", "--force", ...more]);
    const ways = {
      "built without a vault": [],
      recorded: ["--vault"],
      "built from the vault": ["--from-vault"],
    };
    const costs: Record<string, Cost[]> = {};
    for (let round = 0; round < rounds; round++)
      for (const [what, flags] of Object.entries(ways)) {
        const one = build(...flags);
        costs[what] = [...(costs[what] ?? []), one];
      }
    const bases = costs["built without a vault"] ?? [];
    console.log("| what | seconds | CPU seconds | ratio of seconds |\n| --- | ---: | ---: | ---: |");
    for (const [what, all] of Object.entries(costs)) {
      const [seconds, cpu] = [
        median(all.map((one) => one.seconds)),
        median(all.map((one) => one.cpuSeconds)),
      ];
      const ratio = median(all.map((one, at) => one.seconds / (bases[at]?.seconds ?? Number.NaN)));
      console.log(`| ${what} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${ratio.toFixed(2)} |`);
    }
  } finally {
    process.chdir("/");
    rmSync(folder, { recursive: true });
    await worker.terminate();
  }
}

if (isMainThread) await measure(Number(process.argv[2] ?? 3));
else await serve();
