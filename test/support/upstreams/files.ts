import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  html: "text/html",
  json: "application/json",
  gz: "application/gzip",
  whl: "application/zip",
};

/** The file that a path names below a folder: itself, or its index. */
function fileOf(folder: string, path: string): string | undefined {
  const at = join(folder, normalize(decodeURIComponent(path)));
  return [at, join(at, "index.html"), join(at, "index.json"), join(at, "index")].find((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  );
}

/**
 * Serves a folder as a web server does: with entity tags and times, conditional requests, ranges, HEAD, and text
 * compressed for those who accept it.
 */
export function serveFolder(folder: string): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? "/", "http://x").pathname;
    const file = fileOf(folder, path);
    if (!file) return void response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    const { size, mtime } = statSync(file);
    const etag = `"${createHash("sha256").update(`${file} ${size} ${mtime.getTime()}`).digest("hex").slice(0, 16)}"`;
    // Indexes without an ending are pages or documents.
    const ending = file.endsWith("/index")
      ? readFileSync(file, "utf8").startsWith("<")
        ? "html"
        : "json"
      : file.replace(/^.*\./, "");
    const headers: Record<string, string | number> = {
      etag,
      "last-modified": mtime.toUTCString(),
      "accept-ranges": "bytes",
      "content-type": types[ending] ?? "application/octet-stream",
    };
    const since = Date.parse(request.headers["if-modified-since"] ?? "");
    const isKnown =
      request.headers["if-none-match"] === etag ||
      (request.headers["if-none-match"] === undefined && since >= Math.floor(mtime.getTime() / 1000) * 1000);
    if (isKnown) return void response.writeHead(304, headers).end();
    const send = (status: number, range?: { start: number; end: number }) => {
      const length = range ? range.end - range.start + 1 : size;
      response.writeHead(status, { ...headers, "content-length": length });
      if (request.method === "HEAD" || length === 0) return void response.end();
      createReadStream(file, range).pipe(response);
    };
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    if (from !== undefined) {
      const range = { start: Number(from), end: to ? Math.min(Number(to), size - 1) : size - 1 };
      if (range.start >= size)
        return void response.writeHead(416, { "content-range": `bytes */${size}` }).end();
      headers["content-range"] = `bytes ${range.start}-${range.end}/${size}`;
      return send(206, range);
    }
    const isText = /^(?:text|application\/json)/.test(String(headers["content-type"]));
    if (isText && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
      const body = gzipSync(readFileSync(file));
      const encoded = { ...headers, "content-encoding": "gzip", vary: "Accept-Encoding" };
      response.writeHead(200, { ...encoded, "content-length": body.length });
      return void response.end(request.method === "HEAD" ? undefined : body);
    }
    send(200);
  };
}
