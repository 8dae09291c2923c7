import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";
import { type Client, parseJsonBody } from "../net/http.ts";
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
 * Resolves a `library://` reference to the sha256 of its image file, through the library's API.
 * The library is the one named in the header or in the reference, else the remote endpoint selected in Apptainer.
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
    throw new Failure("usage", `invalid library reference "${from}"`, {
      code: "image-reference-invalid",
      why: "its parts must be letters and digits, joined by . _ or -",
      remedy: "write it as entity/collection/container:tag in the From line",
    });
  }
  const library = await findLibrary(client, host, header.library, options.env);
  const response = await client.request(
    `${library.url}/v1/images/${name}:${tag}?arch=${encodeURIComponent(options.arch.split("/")[0]!)}`,
    { headers: library.token ? { authorization: `Bearer ${library.token}` } : {} },
  );
  if (response.status !== 200) throw refusal(response.status, from, library.url);
  const image = imageSchema.safeParse(parseJsonBody(response.body));
  if (!image.success) {
    throw new Failure("infrastructure", `unexpected response from the image library ${library.url}`, {
      code: "registry-response-invalid",
      why: "it contains no image hash",
      remedy: "check the library's address, and the proxies between this machine and the library",
    });
  }
  const imageSha256 = image.data.data.hash.slice("sha256.".length);
  return { written: from, imageSha256 };
}

function refusal(status: number, from: string, library: string): Failure {
  const missing = status === 404;
  return new Failure("failed", missing ? `${from} not found in ${library}` : `access denied to ${from}`, {
    code: missing ? "base-not-found" : "registry-access-denied",
    why: `HTTP status ${status} from ${library}`,
    remedy: missing
      ? "check the name and the tag in the From line, and that the library has the image for this architecture"
      : "log in to the library: apptainer remote login",
  });
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
    const response = await client.request(`https://${remote.uri}/assets/config/config.prod.json`);
    const services = servicesSchema.safeParse(parseJsonBody(response.body));
    if (response.status === 200 && services.success) {
      const url = services.data.libraryAPI.uri.replace(/\/+$/, "");
      return remote.token ? { url, token: remote.token } : { url };
    }
  }
  throw new Failure("failed", "no image library configured", {
    code: "library-not-configured",
    why: "Apptainer has no library by default, and neither the recipe nor the selected remote endpoint names one",
    remedy:
      "add a Library line to the recipe (Library: https://library.sylabs.io), or run: apptainer remote add --no-login SylabsCloud cloud.sylabs.io && apptainer remote use SylabsCloud",
  });
}

async function activeRemote(
  env: Record<string, string | undefined>,
): Promise<{ uri?: string; token?: string } | undefined> {
  const folder = env.APPTAINER_CONFIGDIR || join(homeFolder(env), ".apptainer");
  const text = await readFile(join(folder, "remote.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { parseDocument } = await import("yaml");
  const remotes = remotesSchema.safeParse(parseDocument(text).toJS());
  const active = remotes.success ? remotes.data.Remotes?.[remotes.data.Active ?? ""] : undefined;
  if (!active?.URI || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(active.URI)) return undefined;
  return active.Token ? { uri: active.URI, token: active.Token } : { uri: active.URI };
}
