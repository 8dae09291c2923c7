import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Fault } from "./fake-github.ts";

/** One blob behind signed addresses, after Azure's "Put Blob", "Put Block" and "Put Block List". */
export interface Blob {
  path: string;
  signature: string;
  blocks: Map<string, Buffer>;
  /** Whole, once the block list is put. */
  bytes: Buffer | undefined;
  /** What the upload must declare and a download gets; undefined where the service does not say. */
  mimeType: string | undefined;
  name: string;
  /** Set when it is finalized: from then on it can be read and no longer be written. */
  readable: boolean;
}

export interface BlobStore {
  create(mimeType: string | undefined, name: string): Blob;
  /** Its address with the signature that lets whoever knows it in. */
  signed(blob: Blob): string;
  handle(
    url: URL,
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    fault: Fault | undefined,
    violate: (what: string) => void,
  ): void;
}

/** @param base address of the server, without a slash at its end */
export function createBlobStore(base: () => string): BlobStore {
  const blobs = new Map<string, Blob>();
  return {
    create(mimeType, name) {
      // An account, a container, a name: the real clients read all three out of the path.
      const path = `/devstoreaccount1/container/${randomUUID()}`;
      const signature = randomBytes(16).toString("hex");
      const blob: Blob = {
        path,
        signature,
        blocks: new Map(),
        bytes: undefined,
        mimeType,
        name,
        readable: false,
      };
      blobs.set(path, blob);
      return blob;
    },
    signed: (blob) => `${base()}${blob.path}?sig=${blob.signature}&se=2099`,
    handle(url, request, body, response, fault, violate) {
      const refuse = (status: number, what: string) => {
        violate(what);
        response.writeHead(status).end();
      };
      const blob = blobs.get(url.pathname);
      if (request.headers.authorization) violate("a token was sent to the blob store");
      if (!blob || url.searchParams.get("sig") !== blob.signature)
        return refuse(403, "no signature for this blob");
      response.setHeader("x-ms-request-id", randomUUID());
      if (request.method === "PUT") {
        const problem = blob.readable
          ? "it is finalized and may no longer be written"
          : put(blob, url, request, body);
        if (problem) return refuse(400, problem);
        response.writeHead(201, { etag: '"1"' }).end();
        return;
      }
      if (request.method !== "GET") return refuse(405, "no such method on a blob");
      if (!blob.readable || !blob.bytes) return refuse(404, "it is not finalized yet");
      get(blob, blob.bytes, response, fault);
    },
  };
}

/** @returns why Azure would not take it */
function put(blob: Blob, url: URL, request: IncomingMessage, body: Buffer): string | undefined {
  const { headers } = request;
  if (headers["content-length"] !== String(body.length)) return `content-length ${headers["content-length"]}`;
  if (!headers["x-ms-version"]) return "no x-ms-version";
  const comp = url.searchParams.get("comp");
  if (comp === "block") {
    const id = url.searchParams.get("blockid") ?? "";
    if (id === "" || Buffer.from(id, "base64").toString("base64") !== id) return `block id ${id}`;
    if (body.length === 0) return "an empty block";
    const [other] = blob.blocks.keys();
    if (other !== undefined && other.length !== id.length) return "block ids of different lengths";
    blob.blocks.set(id, body);
    return undefined;
  }
  if (comp === "blocklist") {
    const text = body.toString("utf8");
    if (!/^<\?xml [^>]*\?>\s*<BlockList>(<Latest>[^<]+<\/Latest>)*<\/BlockList>$/.test(text)) {
      return `block list ${text.slice(0, 200)}`;
    }
    const ids = [...text.matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
    const unknown = ids.filter((id) => !blob.blocks.has(id));
    if (unknown.length > 0) return `unknown blocks ${unknown.join(", ")}`;
    if (blob.mimeType !== undefined && headers["x-ms-blob-content-type"] !== blob.mimeType) {
      return `content type ${headers["x-ms-blob-content-type"]} instead of ${blob.mimeType}`;
    }
    // The list's order counts, not that of arrival.
    blob.bytes = Buffer.concat(ids.map((id) => blob.blocks.get(id)!));
    return undefined;
  }
  if (comp === null && headers["x-ms-blob-type"] === "BlockBlob") {
    blob.bytes = body;
    return undefined;
  }
  return `comp=${comp}`;
}

function get(blob: Blob, stored: Buffer, response: ServerResponse, fault: Fault | undefined): void {
  const bytes = Buffer.from(stored);
  if (fault?.corrupt) bytes[bytes.length >> 1]! ^= 0xff;
  response.writeHead(200, {
    "content-type": blob.mimeType ?? "application/octet-stream",
    "content-length": bytes.length,
    "content-disposition": `attachment; filename="${encodeURIComponent(blob.name)}"`,
  });
  if (fault?.truncate) response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  else response.end(bytes);
}
