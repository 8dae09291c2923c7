import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { pack } from "tar-stream";
import { openImage } from "../../src/image/open.ts";

/** Pushes the file system of a SIF as a one-layer OCI image, with the real client. */
export async function pushImage(crane: string, sif: string, reference: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "stx-push-"));
  const tree = await openImage(sif);
  try {
    const archive = pack();
    const written = pipeline(archive, createWriteStream(join(folder, "layer.tar")));
    for (const entry of tree.entries.values()) {
      // What Apptainer added is no part of a Docker image.
      if (
        entry.path === "/" ||
        /^\/(\.singularity\.d|\.run|\.exec|\.shell|\.test|singularity|environment)(\/|$)/.test(entry.path)
      )
        continue;
      const { mode, uid, gid } = entry;
      const header = { name: entry.path.slice(1), mode, uid, gid, mtime: new Date(entry.mtime * 1000) };
      if (entry.type === "file") {
        const content = (await tree.read([entry.path], 1 << 30)).get(entry.path);
        await new Promise<void>((done, fail) =>
          archive.entry({ ...header, size: entry.size }, content ?? Buffer.alloc(0), (error) =>
            error ? fail(error) : done(),
          ),
        );
      } else if (entry.type === "dir") archive.entry({ ...header, type: "directory" });
      else if (entry.type === "symlink")
        archive.entry({ ...header, type: "symlink", linkname: entry.target ?? "" });
    }
    archive.finalize();
    await written;
    await promisify(execFile)(
      crane,
      [
        "append",
        "--insecure",
        "--new_layer",
        join(folder, "layer.tar"),
        "--new_tag",
        reference,
        "--platform",
        "linux/amd64",
      ],
      { timeout: 3_600_000 },
    );
  } finally {
    await tree.close();
    await rm(folder, { recursive: true, force: true });
  }
}
