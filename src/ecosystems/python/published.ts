import { z } from "zod";
import { type AskPublished, earliest } from "../published.ts";
import { normal } from "./about.ts";

const releaseSchema = z.object({ urls: z.array(z.looseObject({ upload_time_iso_8601: z.string() })) });

/** When the first file of a release was uploaded, as the JSON API of PyPI says. */
export const publishedPython: AskPublished = async ({ name, version }, text, index = "https://pypi.org") => {
  const path = [normal(name), version].map(encodeURIComponent).join("/");
  const found = await text(`${index}/pypi/${path}/json`);
  if (found === undefined) return undefined;
  const { urls } = releaseSchema.parse(JSON.parse(found));
  return earliest(urls.map((file) => file.upload_time_iso_8601));
};
