import { z } from "zod";
import { type AskPublished, earliest } from "../published.ts";

const documentSchema = z.object({ time: z.record(z.string(), z.string()) });

/** When a version was published, as the registry's document of the package says. */
export const publishedNpm: AskPublished = async (
  { name, version },
  text,
  index = "https://registry.npmjs.org",
) => {
  const found = await text(`${index}/${name.replace("/", "%2f")}`);
  if (found === undefined) return undefined;
  const { time } = documentSchema.parse(JSON.parse(found));
  return earliest([Object.hasOwn(time, version) ? time[version] : undefined]);
};
