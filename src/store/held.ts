import { basename } from "node:path";
import { parseTemporaryName } from "../files/temporary-names.ts";

/** The builds that running processes are using, by `ts`; a process on another machine is assumed to be running. */
export function heldBuilds(files: readonly string[]): Set<string> {
  const held = new Set<string>();
  for (const file of files) {
    const holder = parseTemporaryName(basename(file));
    if (holder?.name.startsWith("held-") && holder.writer !== "gone")
      held.add(holder.name.slice("held-".length));
  }
  return held;
}
