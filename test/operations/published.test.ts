import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { publishedTimes } from "../../src/operations/published.ts";

// Answers in the form of the real services, of which a few fields are kept.
const answers: Record<string, unknown> = {
  "/pypi/scikit-learn/1.7.2/json": {
    info: { name: "scikit-learn" },
    urls: [
      { filename: "b.whl", upload_time_iso_8601: "2025-09-09T08:21:29.075813Z" },
      { filename: "a.whl", upload_time_iso_8601: "2025-09-09T08:20:19.328157Z" },
    ],
  },
  "/@types%2fnode": {
    name: "@types/node",
    time: { created: "2015-01-01T00:00:00.000Z", "24.1.0": "2025-07-21T18:03:11.000Z" },
  },
  "/mr/binary/libc6/2.41-12/binfiles?fileinfo=1": {
    binary: "libc6",
    fileinfo: {
      aa: [{ archive_name: "debian", first_seen: "20250818T023300Z" }],
      bb: [{ archive_name: "debian", first_seen: "20250817T203300Z" }],
    },
  },
  "/pypi/odd/1/json": { urls: "none" },
};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url?.includes("/slow/")) return;
  const body = answers[request.url ?? ""];
  response.writeHead(body === undefined ? 404 : 200).end(JSON.stringify(body ?? {}));
});
let indexes: Record<string, string>;

before(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  indexes = { python: address, npm: address, dpkg: address };
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (moved: [string, string, string][], budgetMs = 3_600_000) =>
  publishedTimes(
    moved.map(([ecosystem, name, version]) => ({ ecosystem, name, version })),
    { budgetMs, env: {}, signal: new AbortController().signal, indexes },
  );

describe("publishedTimes", () => {
  it("finds since when PyPI, npm and Debian's snapshots have a version", async () => {
    assert.deepEqual(
      await ask([
        ["python", "scikit_learn", "1.7.2"],
        ["npm", "@types/node", "24.1.0"],
        ["dpkg", "libc6", "2.41-12"],
      ]),
      ["2025-09-09T08:20:19.328Z", "2025-07-21T18:03:11.000Z", "2025-08-17T20:33:00.000Z"],
    );
  });

  it("leaves out what no index says, and asks none about other ecosystems", async () => {
    const before = asked.length;
    const none = await ask([
      ["python", "missing", "1"],
      ["python", "odd", "1"],
      ["npm", "@types/node", "toString"],
      ["apk", "busybox", "1"],
      ["", "stayed", ""],
    ]);
    assert.deepEqual(none, [undefined, undefined, undefined, undefined, undefined]);
    assert.equal(asked.length - before, 3);
  });

  it("ends when its time is over, with what is known by then", async () => {
    const found = await ask(
      [
        ["python", "scikit-learn", "1.7.2"],
        ["python", "slow", "1"],
      ],
      3_000,
    );
    assert.deepEqual(found, ["2025-09-09T08:20:19.328Z", undefined]);
  });
});
