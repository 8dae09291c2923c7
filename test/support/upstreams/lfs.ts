import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { git } from "./git.ts";

/** Adds a file to a repository as git LFS does, by its pointer. @returns the object's id */
export function addLfsFile(folder: string, name: string, content: Buffer): string {
  const oid = createHash("sha256").update(content).digest("hex");
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  writeFileSync(join(folder, name), pointer);
  // The pointer is added before it has the attribute, so that no filter of this machine sees it.
  git(folder, "add", name);
  writeFileSync(join(folder, ".gitattributes"), `${name} filter=lfs diff=lfs merge=lfs -text\n`);
  git(folder, "add", ".gitattributes");
  git(folder, "commit", "-qm", `add ${name}`);
  return oid;
}

/**
 * Serves objects by git LFS's batch API beside what another listener serves.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
export function serveLfs(objects: Map<string, Buffer>, others: RequestListener): RequestListener {
  return async (request, response) => {
    const object = objects.get(/^\/objects\/([0-9a-f]{64})$/.exec(request.url ?? "")?.[1] ?? "");
    if (object) return void response.writeHead(200, { "content-length": object.length }).end(object);
    if (!request.url?.endsWith("/info/lfs/objects/batch")) return others(request, response);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const asked: { oid: string; size: number }[] = JSON.parse(Buffer.concat(parts).toString()).objects;
    const answers = asked.map(({ oid, size }) => {
      const href = `https://${request.headers.host}/objects/${oid}`;
      return { oid, size, authenticated: true, actions: { download: { href } } };
    });
    const type = { "content-type": "application/vnd.git-lfs+json" };
    response.writeHead(200, type).end(JSON.stringify({ transfer: "basic", objects: answers }));
  };
}
