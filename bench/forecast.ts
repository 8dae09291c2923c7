// How long a forecast of 1,500 packages takes against an index on this machine: `node bench/forecast.ts`. The same
// addresses are fetched by `curl --parallel` beside it. A server in a process of its own makes up the indexes.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import type { Lock, Package } from "../src/lock/schema.ts";
import { formatLock } from "../src/lock/write.ts";
import { conda, deb, lockOf, npm, present, pypi } from "../test/lock/sample.ts";
import { type Cost, cost, costLine, medianCost } from "./cost.ts";

const rounds = 5;
const counts = { python: 700, dpkg: 300, npm: 200, conda: 150, r: 100, gem: 50 };
const each = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const releases = each(60, (at) => `1.${at}.0`);
const newest = releases.at(-1)!;

/** As long as what the public indexes have: Debian's 63,000 packages, CRAN's 20,000, 100,000 files of a channel. */
function lists(): Record<string, Buffer> {
  const more = "Depends: libc6 (>= 2.36)\nDescription: made up for this measurement\n";
  const debian = each(63_000, (at) => `Package: name-${at}\nVersion: ${newest}\n${more}`);
  const cran = each(20_000, (at) => `Package: name${at}\nVersion: ${newest}\nDepends: R (>= 3.5)\n`);
  const files = each(100_000, (at) => [
    `name-${Math.floor(at / 10)}-1.${50 + (at % 10)}.0-h1_0.conda`,
    { build: "h1_0", depends: ["libgcc >=13", "libzlib >=1.3.1"], sha256: "c".repeat(64), size: 12345 },
  ]);
  const channel = JSON.stringify({ packages: {}, "packages.conda": Object.fromEntries(files) });
  return {
    "/debian/dists/stable/main/binary-amd64/Packages.gz": gzipSync(debian.join("\n")),
    "/cran/src/contrib/PACKAGES.gz": gzipSync(cran.join("\n")),
    "/channel/linux-64/repodata.json.zst": zstdCompressSync(channel),
    "/channel/noarch/repodata.json.zst": zstdCompressSync('{"packages.conda":{}}'),
  };
}

function page(path: string): string | undefined {
  const [, index, name = ""] = path.split("/");
  const hash = "a".repeat(64);
  if (index === "simple") {
    const files = releases.flatMap((version) =>
      [`${name}-${version}.tar.gz`, `${name.replaceAll("-", "_")}-${version}-py3-none-any.whl`].map(
        (filename) => ({
          ...{ filename, url: `https://files.example.org/${hash}/${filename}`, hashes: { sha256: hash } },
          ...{ "requires-python": ">=3.8", size: 12345, yanked: false },
        }),
      ),
    );
    return JSON.stringify({ meta: { "api-version": "1.1" }, name, files });
  }
  if (index === "npm") {
    const dist = { tarball: `https://files.example.org/${name}.tgz`, integrity: `sha512-${hash}` };
    return JSON.stringify({
      versions: Object.fromEntries(releases.map((version) => [version, { name, dist }])),
    });
  }
  return index === "info"
    ? `---\n${releases.map((one) => `${one} |checksum:${hash}`).join("\n")}\n`
    : undefined;
}

async function serve(): Promise<void> {
  const known = lists();
  const server = createServer((request, response) => {
    const answer = known[request.url ?? ""] ?? page(request.url ?? "");
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  process.stdout.write(`http://127.0.0.1:${(server.address() as { port: number }).port}\n`);
}

function lockAt(origin: string): Lock {
  const archive = { uri: `${origin}/debian/`, suite: "stable", components: ["main"], trusted: false };
  const other =
    (type: string, prefix: string) =>
    (at: number): Package => ({
      ...{ name: `name${at}`, version: newest, purl: `pkg:${type}/name${at}@${newest}`, prefix },
    });
  return lockOf(
    {
      dpkg: present(...each(counts.dpkg, (at) => deb(`name-${at}`, newest))),
      python: present(...each(counts.python, (at) => pypi(`name-${at}`, newest))),
      npm: present(...each(counts.npm, (at) => npm(`name-${at}`, newest, `node_modules/name-${at}`))),
      conda: present(
        ...each(counts.conda, (at) => conda(`name-${at}`, newest, { origin: `${origin}/channel` })),
      ),
      r: present(...each(counts.r, other("cran", "/usr/local/lib/R/site-library"))),
      gem: present(...each(counts.gem, other("gem", "/var/lib/gems/3.1.0"))),
    },
    { archives: [archive] },
  );
}

function addresses(origin: string): string[] {
  return [
    ...Object.keys(lists()),
    ...each(counts.python, (at) => `/simple/name-${at}/`),
    ...each(counts.npm, (at) => `/npm/name-${at}`),
    ...each(counts.gem, (at) => `/info/name${at}`),
  ].map((path) => origin + path);
}

if (process.argv[2] === "serve") await serve();
else {
  const folder = mkdtempSync(join(tmpdir(), "stx-bench-"));
  const server = spawn(process.execPath, [import.meta.filename, "serve"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const origin = await new Promise<string>((done) => {
      server.stdout.once("data", (text) => done(String(text).trim()));
    });
    const lock = join(folder, "made-up.lock");
    writeFileSync(lock, formatLock(lockAt(origin)));
    const config = join(folder, "curl");
    writeFileSync(
      config,
      addresses(origin)
        .map((url) => `url = "${url}"\noutput = /dev/null\n`)
        .join(""),
    );
    const indexes = { python: "/simple", npm: "/npm", r: "/cran", gem: "" };
    const flags = Object.entries(indexes).flatMap(([id, path]) => ["--index", `${id}=${origin}${path}`]);
    const program = join(import.meta.dirname, "../dist/index.js");
    const commands: Record<string, string[]> = {
      "curl --parallel of the same addresses": [
        "curl",
        "-s",
        "--parallel",
        "--parallel-max",
        "16",
        "-K",
        config,
      ],
      "stx-container forecast": [process.execPath, program, "forecast", lock, ...flags],
    };
    const taken = new Map<string, Cost[]>();
    for (let round = 0; round < rounds; round++)
      for (const [what, command] of Object.entries(commands))
        taken.set(what, [...(taken.get(what) ?? []), cost(command)]);
    const medians = [...taken].map(([what, costs]) => [what, medianCost(costs)] as const);
    for (const [what, median] of medians) console.log(costLine(what, median, medians[0]![1]));
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}
