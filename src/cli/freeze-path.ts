import { basename } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Lock } from "../lock/schema.ts";
import { freeze } from "../roundtrip/freeze.ts";
import { assertKind } from "../store/file-kind.ts";
import { imageKey } from "./image-key.ts";
import { doing } from "./steps.ts";

/** Makes the lock of an image. @param contents as in `freeze` */
export async function freezePath(path: string, contents: boolean, pemPath?: string): Promise<Lock> {
  await assertKind(path, ["image", "tar archive", "folder"], "an image");
  // All entries of an image stay in memory, so a larger young generation costs 100 MB and saves no time.
  setFlagsFromString("--semi-space-growth-factor=1");
  const key = await imageKey(pemPath);
  return doing(`Reading ${basename(path)}`, () => freeze(path, { contents, key }));
}
