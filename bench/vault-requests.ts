/**
 * How fast a vault serves small files: `node bench/vault-requests.ts [ROUNDS]`. One client, in a process of its own, asks 32 at a
 * time for 2,000 files of a kilobyte, three times over, from the vault and from a plain Node server in turn. The figure to
 * compare is the server's CPU time a request: the rate is also the client's.
 */
import { execFile } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { VaultFolder } from "../src/vault/keep/folder.ts";
import { type Exchange, type VaultIndex, vaultVersion } from "../src/vault/keep/schema.ts";
import { openReplay } from "../src/vault/session.ts";
import { median } from "./cost.ts";

const rounds = Number(process.argv[2] ?? 5);
const files = 2000;
const requests = files * 3;

/** Runs in the client's process. */
const client = `
const http = require("node:http");
const [port, prefix] = process.argv.slice(1);
const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
let [next, left] = [0, ${requests}];
const one = () => {
  if (next >= ${requests}) return;
  const path = prefix + (next++ % ${files});
  http.get({ host: "127.0.0.1", port, path, headers: { host: "small.test", accept: "*/*" }, agent }, (response) => {
    if (response.statusCode !== 200) throw new Error(response.statusCode);
    response.resume().on("end", () => (--left === 0 ? agent.destroy() : one()));
  });
};
for (let n = 0; n < 32; n++) one();`;

const folder = mkdtempSync(join(tmpdir(), "stx-bench-requests-"));
const vault = new VaultFolder(join(folder, "vault"));
await vault.make();
const digests: string[] = [];
const exchanges: Exchange[] = [];
for (let n = 0; n < files; n++) {
  const writer = vault.writer();
  await writer.write(Buffer.from(`file ${n}\n`.repeat(100)));
  const { sha256, size } = await writer.end();
  digests.push(sha256);
  const answer = { status: 200, headers: { etag: `"${n}"` }, body: sha256, size, times: 1 };
  exchanges.push({
    method: "GET",
    url: `http://small.test/${n}`,
    select: { accept: "*/*" },
    answers: [answer],
  });
}
const index: VaultIndex = {
  ...{ vaultVersion, bodies: true, exchanges },
  ...{ unrecorded: [], absentNames: [], untrusted: [], failed: [] },
};
const replay = await openReplay(vault, index);
const plain = createServer((request, response) => {
  const digest = digests[Number((request.url ?? "").slice(1))] ?? "";
  createReadStream(vault.paths.blob(digest)).pipe(response);
});
await new Promise<void>((done) => plain.listen(0, "127.0.0.1", done));
const ways = {
  "from the vault": [await replay.network.gateway.listenAsProxy(), "http://small.test/"],
  "by a plain Node server": [(plain.address() as AddressInfo).port, "/"],
} as const;

try {
  const measured = Object.keys(ways).map((way) => ({ way, rates: [] as number[], cpu: [] as number[] }));
  for (let round = 0; round <= rounds; round++)
    for (const { way, rates, cpu } of measured) {
      const [port, prefix] = ways[way as keyof typeof ways];
      const [began, used] = [performance.now(), process.cpuUsage()];
      await promisify(execFile)(process.execPath, ["-e", client, String(port), prefix]);
      const { user, system } = process.cpuUsage(used);
      // The first round is for the compiler and the disk's cache.
      if (round === 0) continue;
      rates.push(requests / ((performance.now() - began) / 1000));
      cpu.push((user + system) / requests);
    }
  for (const { way, rates, cpu } of measured)
    console.log(`${median(rates).toFixed(0)} requests/s, ${median(cpu).toFixed(0)} µs CPU a request  ${way}`);
} finally {
  await replay.close();
  plain.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
