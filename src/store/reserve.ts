import { join } from "node:path";
import { Failure } from "../failure.ts";
import { createInside, makeFolderInside } from "../files/inside.ts";
import type { Release } from "../files/lock.ts";
import { names } from "./builds.ts";
import { holdBuild } from "./name-lock.ts";
import { formatTs, imageName, type StoreFiles, storeFiles } from "./names.ts";

/**
 * Reserves a time for a new build of a name: from now on no other build gets it.
 * @returns `ts`, the first free second at or after `now`; the build's files; and a function that ends the reservation
 */
export async function reserveBuild(
  store: string,
  name: string,
  now = new Date(),
): Promise<{ ts: string; files: StoreFiles; release: Release }> {
  const folder = join(store, imageName(name));
  await makeFolderInside(store, folder);
  const present = await names(folder);
  for (let second = 0; second < 600; second++) {
    const ts = formatTs(new Date(now.getTime() + second * 1000));
    const files = storeFiles(store, name, ts);
    if (present.some((file) => file.startsWith(`${name}-${ts}.`))) continue;
    const release = await holdBuild(store, name, ts);
    if (await createInside(store, files.log)) return { ts, files, release };
    await release();
  }
  throw new Failure("infrastructure", `no free name for a build of ${name}`, {
    code: "build-ids-used-up",
    why: "other builds have reserved every build id of the next ten minutes",
    remedy: "run the same command again in a few minutes",
  });
}
