import { formatLock } from "../../lock/write.ts";
import { packageCounts } from "../../report/verification.ts";
import { absolute } from "../absolute.ts";
import { freezePath } from "../freeze-path.ts";
import { writeOutput } from "../output.ts";
import { imageGiven, withArgument } from "../subject.ts";
import { assertComplete } from "../whole-list.ts";

export async function freeze(
  image: string,
  flags: { store: string; output?: string; contents: boolean; pemPath?: string },
): Promise<void> {
  const store = absolute(flags.store);
  const lock = await withArgument(image, store, async (given) =>
    freezePath(await imageGiven(given, store), flags.contents, flags.pemPath),
  );
  await writeOutput(formatLock(lock), flags.output, packageCounts(lock) || "no packages");
  assertComplete(lock, image);
}
