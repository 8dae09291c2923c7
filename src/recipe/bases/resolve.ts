import { Failure } from "../../failure.ts";
import { type Client, makeClient } from "../../net/http.ts";
import { resolveLibrary } from "../../registry/library.ts";
import { readManifest } from "../../registry/oci.ts";
import { choosePlatform, offeredArchitectures } from "../../registry/platform.ts";
import { joinHeader, parseReference, pinnedReference } from "../../registry/reference.ts";
import { resolveArchive, resolveLayout, resolveLocalImage } from "./local.ts";
import type { BaseRequest, ResolvedBase, ResolveOptions } from "./types.ts";

type Agent = (client: Client, base: BaseRequest, options: ResolveOptions) => Promise<ResolvedBase>;

const unpinnable =
  (reason: string): Agent =>
  async (_client, base) => ({ written: base.from ?? "", unlocked: reason });

const agents: Record<string, Agent> = {
  docker: resolveDocker,
  oras: resolveOras,
  library: (client, base, options) => resolveLibrary(client, needFrom(base), base.header, options),
  localimage: (_client, base, options) => resolveLocalImage(base.from ?? "", options),
  "docker-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
  "oci-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
  oci: (_client, base, options) => resolveLayout(needFrom(base), options),
  "docker-daemon": unpinnable(
    "an image of the local Docker daemon has no digest that another machine could ask for",
  ),
  shub: unpinnable("Singularity Hub has been closed since 2021: what it served cannot be fetched again"),
  buildkit: unpinnable("the base is built from a Dockerfile whose own inputs this lock does not see"),
  dockerfile: unpinnable("the base is built from a Dockerfile whose own inputs this lock does not see"),
  scratch: async () => ({ written: "" }),
  debootstrap: resolveBootstrap,
  yum: resolveBootstrap,
  dnf: resolveBootstrap,
  zypper: resolveBootstrap,
  arch: resolveBootstrap,
  busybox: resolveBootstrap,
};

/**
 * Finds out what a written base is today, and what to write instead so that it stays that.
 * @throws Failure("usage") for what cannot be read as a base, "failed" when it is not there or not ours to read,
 * "infrastructure" when its server does not answer. No message holds a credential.
 */
export async function resolveBase(base: BaseRequest, options: ResolveOptions): Promise<ResolvedBase> {
  const agent = Object.hasOwn(agents, base.bootstrap) ? agents[base.bootstrap] : undefined;
  if (!agent) {
    throw new Failure("usage", `"${base.bootstrap}" is no bootstrap agent that Apptainer knows`, {
      why: "agents are written in lower case",
      remedy: `use one of ${Object.keys(agents).join(", ")}`,
    });
  }
  const client = makeClient(options.env, options.patience, options.signal);
  try {
    return await agent(client, base, options);
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
  const found = { written, indexDigest: digest, pinned: pinnedReference(from, digest) };
  if (!content.manifests) return { ...found, platformDigest: digest };
  const platform = choosePlatform(content.manifests, options.arch);
  if (!platform) {
    throw new Failure("failed", `${written} is not offered for ${options.arch}`, {
      why: `it is offered for ${offeredArchitectures(content.manifests).join(", ") || "no platform at all"}`,
      remedy: "use another base, or build for one of these",
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
    throw new Failure("failed", `${from} holds no Apptainer image`, {
      why: `none of its layers is a ${sifLayer}`,
      remedy: "an ordinary container image is taken with Bootstrap: docker",
    });
  }
  return {
    written: from,
    indexDigest: digest,
    platformDigest: digest,
    imageSha256: image.digest.replace(/^sha256:/, ""),
    pinned: pinnedReference(from, digest),
  };
}

/** A date or a snapshot's name in an archive's address: such an archive does not move. */
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
          unlocked:
            "the archive moves with every update; only the address of a snapshot of it stays the same",
        }),
  };
}

/** A mirror's address without the password that some carry: it ends in the lock. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
}

function needFrom(base: BaseRequest): string {
  if (base.from) return base.from;
  throw new Failure("usage", `Bootstrap: ${base.bootstrap} needs a From line`);
}
