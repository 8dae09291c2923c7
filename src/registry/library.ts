import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { type Client, readJson } from "../net/http.ts";
import type { ResolvedBase, ResolveOptions } from "../recipe/bases/types.ts";

const remotesSchema = z.object({
  Active: z.string().optional(),
  Remotes: z
    .record(z.string(), z.object({ URI: z.string().optional(), Token: z.string().optional() }))
    .optional(),
});
const servicesSchema = z.object({ libraryAPI: z.object({ uri: z.string() }) });
const imageSchema = z.object({ data: z.object({ hash: z.string().regex(/^sha256\.[0-9a-f]{64}$/) }) });

/**
 * Resolves a `library://` reference with the library's own API to the sha256 of its image file.
 * The library is the one of the header, of the reference, or the remote endpoint that Apptainer is set to.
 */
export async function resolveLibrary(
  client: Client,
  from: string,
  header: Record<string, string>,
  options: ResolveOptions,
): Promise<ResolvedBase> {
  const bare = from.replace(/^library:(\/\/)?\/*/, "");
  const parts = bare.split("/");
  const host = parts.length > 3 ? parts[0] : undefined;
  const path = host ? parts.slice(1).join("/") : bare;
  const [name = "", tags = "latest"] = path.split(":", 2);
  const tag = tags.split(",")[0] ?? "latest";
  const component = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
  if (![...name.split("/"), tag].every((part) => component.test(part))) {
    throw new Failure("usage", `"${from}" is no library reference`, {
      remedy: "write it as entity/collection/container:tag in the From line",
    });
  }
  const library = await findLibrary(client, host, header.library, options.env);
  const answer = await client.ask(
    `${library.url}/v1/images/${name}:${tag}?arch=${encodeURIComponent(options.arch.split("/")[0]!)}`,
    { headers: library.token ? { authorization: `Bearer ${library.token}` } : {} },
  );
  if (answer.status !== 200) throw refusal(answer.status, from, library.url);
  const image = imageSchema.safeParse(readJson(answer.body));
  if (!image.success) {
    throw new Failure("infrastructure", `${library.url} does not behave like an image library`, {
      why: "its answer names no image hash",
    });
  }
  const imageSha256 = image.data.data.hash.slice("sha256.".length);
  const cut = from.lastIndexOf(":");
  const spelled = cut > from.lastIndexOf("/") ? from.slice(0, cut) : from;
  return { written: from, imageSha256, pinned: `${spelled}:sha256.${imageSha256}` };
}

function refusal(status: number, from: string, library: string): Failure {
  const missing = status === 404;
  return new Failure(
    "failed",
    missing ? `${library} has no ${from}` : `${library} does not let us read ${from}`,
    {
      why: `it answered ${status}`,
      remedy: missing
        ? "check the name and the tag in the From line, and that the library has it for this architecture"
        : "log in to the library: apptainer remote login",
    },
  );
}

async function findLibrary(
  client: Client,
  host: string | undefined,
  header: string | undefined,
  env: Record<string, string | undefined>,
): Promise<{ url: string; token?: string }> {
  const given = header ?? (host && `https://${host}`) ?? env.APPTAINER_LIBRARY ?? env.SINGULARITY_LIBRARY;
  const remote = await activeRemote(env);
  if (given) {
    const url = (/^https?:\/\//.test(given) ? given : `https://${given}`).replace(/\/+$/, "");
    return { url };
  }
  if (remote?.uri) {
    const answer = await client.ask(`https://${remote.uri}/assets/config/config.prod.json`);
    const services = servicesSchema.safeParse(readJson(answer.body));
    if (answer.status === 200 && services.success) {
      const url = services.data.libraryAPI.uri.replace(/\/+$/, "");
      return remote.token ? { url, token: remote.token } : { url };
    }
  }
  throw new Failure("failed", "no image library is set up to take the base from", {
    why: "Apptainer has none by default, and neither the recipe nor its remote endpoint names one",
    remedy:
      "name it in the recipe (Library: https://library.sylabs.io), or: apptainer remote add --no-login SylabsCloud cloud.sylabs.io && apptainer remote use SylabsCloud",
  });
}

async function activeRemote(
  env: Record<string, string | undefined>,
): Promise<{ uri?: string; token?: string } | undefined> {
  const folder = env.APPTAINER_CONFIGDIR || join(env.HOME || homedir(), ".apptainer");
  const text = await readFile(join(folder, "remote.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { parseDocument } = await import("yaml");
  const remotes = remotesSchema.safeParse(parseDocument(text).toJS());
  const active = remotes.success ? remotes.data.Remotes?.[remotes.data.Active ?? ""] : undefined;
  if (!active?.URI || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(active.URI)) return undefined;
  return active.Token ? { uri: active.URI, token: active.Token } : { uri: active.URI };
}
