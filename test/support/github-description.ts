import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const cache = join(import.meta.dirname, "../../.cache/clients");

/** One schema, example, parameter… of the description; what it holds is looked at where it is used. */
// biome-ignore lint/suspicious/noExplicitAny: a foreign document of a thousand shapes, read by its own rules
export type Node = Record<string, any>;

/** Published by GitHub's Octokit team from github/rest-api-description: one package holds all editions, 385 MB of them. */
const rest = {
  name: "@octokit/openapi@23.0.2",
  file: "package/generated/api.github.com.json",
  sha256: "829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a",
};
const graphql = {
  name: "@octokit/graphql-schema@15.26.1",
  file: "package/schema.graphql",
  sha256: "3c62d0526d133cee53221c89de9b455ade24db78b9e7ad56d642c4c15bce2654",
};

/** GitHub's OpenAPI description of its REST API, once fetched from the npm registry and kept in the checkout's cache. */
export const restDescription = once(async () => JSON.parse(await fileOf(rest)) as Node);

/** GitHub's GraphQL schema in its own language. */
export const graphqlSchema = once(() => fileOf(graphql));

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= read();
    return kept;
  };
}

async function fileOf({ name, file, sha256 }: typeof rest): Promise<string> {
  const place = join(cache, `${name.replaceAll(/[@/]/g, "-").slice(1)}-${file.split("/").at(-1)}`);
  const kept = await readFile(place, "utf8").catch(() => undefined);
  const text = kept ?? (await fetched(name, file, place));
  const found = createHash("sha256").update(text).digest("hex");
  if (found === sha256) return text;
  await rm(place, { force: true });
  throw new Error(`${name}: ${file} has sha256 ${found}, expected ${sha256}`);
}

/** Takes one file out of a package of the npm registry. Test files run side by side: the file appears whole or not at all. */
async function fetched(name: string, file: string, place: string): Promise<string> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "fetch-"));
  try {
    const packed = await run("npm", ["pack", "--silent", "--pack-destination", folder, name], {
      timeout: 3_600_000,
    });
    await run("tar", ["-xzf", join(folder, packed.stdout.trim()), "-C", folder, file]);
    await rename(join(folder, file), place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return readFile(place, "utf8");
}
