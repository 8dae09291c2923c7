import { Failure } from "../../failure.ts";
import { nearest } from "../../nearest.ts";
import { type Client, makeClient } from "../../net/http.ts";
import { resolveLibrary } from "../../registry/library.ts";
import { readManifest } from "../../registry/oci.ts";
import { choosePlatform, offeredArchitectures } from "../../registry/platform.ts";
import { joinHeader, parseReference } from "../../registry/reference.ts";
import { resolveArchive, resolveLayout, resolveLocalImage } from "./local.ts";
import type { BaseRequest, ResolvedBase, ResolveOptions } from "./types.ts";

type Resolver = (client: Client, base: BaseRequest, options: ResolveOptions) => Promise<ResolvedBase>;

const unpinnable =
  (reason: string): Resolver =>
  async (_client, base) => ({ written: base.from ?? "", unlocked: reason });

const resolvers: Record<string, Resolver> = {
  docker: resolveDocker,
  oras: resolveOras,
  library: (client, base, options) => resolveLibrary(client, needFrom(base), base.header, options),
  localimage: (_client, base, options) => resolveLocalImage(base.from ?? "", options),
  "docker-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
  "oci-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
  oci: (_client, base, options) => resolveLayout(needFrom(base), options),
  "docker-daemon": unpinnable(
    "an image of the local Docker daemon cannot be fetched by digest on another machine",
  ),
  shub: unpinnable("Singularity Hub was shut down in 2021, so the image cannot be fetched again"),
  buildkit: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
  dockerfile: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
  scratch: async () => ({ written: "" }),
  debootstrap: resolveBootstrap,
  yum: resolveBootstrap,
  dnf: resolveBootstrap,
  zypper: resolveBootstrap,
  arch: resolveBootstrap,
  busybox: resolveBootstrap,
};

/**
 * Resolves a base to its digests of today, and to the From value that always gives this base.
 * @throws Failure "usage" for an invalid base, "failed" if it does not exist or access is denied, "infrastructure" if
 * its server cannot be reached. No message contains a credential.
 */
export async function resolveBase(base: BaseRequest, options: ResolveOptions): Promise<ResolvedBase> {
  const resolve = Object.hasOwn(resolvers, base.bootstrap) ? resolvers[base.bootstrap] : undefined;
  if (!resolve) {
    const meant = nearest(base.bootstrap, Object.keys(resolvers));
    throw new Failure("usage", `unknown bootstrap agent "${base.bootstrap}"`, {
      code: "bootstrap-unknown",
      why: "Apptainer does not have this agent; names of agents are in lower case",
      remedy: `${meant === undefined ? "use one of" : `write Bootstrap: ${meant}, or one of`} ${Object.keys(resolvers).join(", ")}`,
    });
  }
  const client = makeClient(options.env, options.retries, options.signal, options.authorities);
  try {
    return await resolve(client, base, options);
  } finally {
    client.close();
  }
}

async function resolveDocker(
  client: Client,
  base: BaseRequest,
  options: ResolveOptions,
): Promise<ResolvedBase> {
  const from = needFrom(base);
  const written = joinHeader(from, base.header);
  const { digest, content } = await readManifest(client, parseReference(written), options.env);
  const found = { written, indexDigest: digest };
  if (!content.manifests) return { ...found, platformDigest: digest };
  const platform = choosePlatform(content.manifests, options.arch);
  if (!platform) {
    throw new Failure("failed", `${written} is not available for ${options.arch}`, {
      code: "base-architecture-missing",
      why: `it is available for ${offeredArchitectures(content.manifests).join(", ") || "no platform"}`,
      remedy: "use another base, or build on one of these architectures",
    });
  }
  return { ...found, platformDigest: platform.digest };
}

const sifLayer = "application/vnd.sylabs.sif.layer.v1.sif";

async function resolveOras(
  client: Client,
  base: BaseRequest,
  options: ResolveOptions,
): Promise<ResolvedBase> {
  const from = needFrom(base);
  const reference = from.replace(/^(oras:)?\/\//, "");
  const { digest, content } = await readManifest(client, parseReference(reference), options.env);
  const image = content.layers?.find((layer) => layer.mediaType === sifLayer);
  if (!image) {
    throw new Failure("failed", `${from} is not an Apptainer image`, {
      code: "base-not-apptainer-image",
      why: `none of its layers has the type ${sifLayer}`,
      remedy: "for an ordinary container image write Bootstrap: docker",
    });
  }
  return {
    written: from,
    indexDigest: digest,
    platformDigest: digest,
    imageSha256: image.digest.replace(/^sha256:/, ""),
  };
}

/** A date or a snapshot's name in an archive's address: such an archive does not change. */
const snapshot = /\b(\d{8}T\d{6}Z|\d{4}[/-]\d{2}[/-]\d{2}|snapshot[./]|vault\b)/i;

async function resolveBootstrap(_client: Client, base: BaseRequest): Promise<ResolvedBase> {
  const { mirrorurl, osversion, confurl } = base.header;
  const mirror = (mirrorurl ?? confurl)?.replaceAll(/%\{OSVERSION\}/gi, osversion ?? "%{OSVERSION}");
  const place = mirror ? withoutUser(mirror) : undefined;
  return {
    written: [place, osversion].filter((part) => part).join(" "),
    ...(place ? { mirror: place } : {}),
    ...(osversion ? { suite: osversion } : {}),
    ...(place && snapshot.test(place)
      ? {}
      : {
          unlocked: "the archive changes with every update; only a snapshot of it stays the same",
        }),
  };
}

/** A mirror's address without user and password, because it is written to the lock. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}

function needFrom(base: BaseRequest): string {
  if (base.from) return base.from;
  throw new Failure("usage", `missing From line for Bootstrap: ${base.bootstrap}`, {
    code: "recipe-invalid",
    why: "this bootstrap agent needs the name of an image",
    remedy: "add a line From: IMAGE to the recipe",
  });
}
