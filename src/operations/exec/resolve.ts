import { lstatSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Failure } from "../../failure.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { realPathIfThere } from "../../files/look.ts";
import { stampOf } from "../../files/user-cache.ts";
import { buildIdOf, findBuild } from "../../store/builds.ts";
import { assertComplete } from "../../store/complete.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { check } from "../check.ts";

/** What to run, and which rules apply; paths absolute. */
export interface UseRequest {
  /** A name or build id of the store, or the path of an image or a sandbox. */
  subject: { name: string } | { path: string };
  store: string;
  /** Refuse an image that is not verified, whatever the store's configuration says. */
  requireVerified?: boolean;
}

/** An image to run: its real path, and why it is not verified (undefined if it is). */
export interface Usable {
  image: string;
  doubt: string | undefined;
  /**
   * To be called right before the image is opened by its path.
   * @throws Failure("unverified", "image-exchanged") where a verified image is no longer the file that was checked
   */
  assertUnchanged(): void;
}

/**
 * Finds the image and checks it at the gate. The path returned is the one that was checked: a link that moves in the
 * meantime changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified but must be
 */
export async function imageForUse(request: UseRequest): Promise<Usable> {
  const image = await findImage(request);
  const before = stampOf(image)?.key;
  const strict = request.requireVerified || (await isStrict(image, request.store));
  const [doubt, remedy] = await doubtOf(image, request);
  if (doubt !== undefined && strict)
    throw new Failure("unverified", `${image} is not verified`, {
      code: "image-not-verified",
      why: doubt,
      remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
    });
  const assertUnchanged = () => {
    if (doubt === undefined && stampOf(image)?.key !== before) throw exchanged(image);
  };
  assertUnchanged();
  return { image, doubt, assertUnchanged };
}

const exchanged = (image: string) =>
  new Failure("unverified", `${image} was changed or replaced after it was checked`, {
    code: "image-exchanged",
    why: "it is not the file that the gate read",
    remedy: "run the command again; if this happens again, find out who writes to its folder",
  });

/**
 * The file that a name, build id or path refers to, links followed.
 * @throws Failure where there is none
 */
export async function findImage({ subject, store }: UseRequest): Promise<string> {
  let path: string;
  if ("name" in subject) {
    const build = await findBuild(store, subject.name);
    assertComplete(build);
    path = build.files.image;
  } else path = subject.path;
  const found = realPathIfThere(path);
  if (found !== undefined) return found;
  throw new Failure("usage", `there is no image at ${path}`, {
    code: "no-such-file",
    why: "no such file, or a link that leads nowhere",
    remedy: "check the path, or see the builds of the store: stx-container list",
  });
}

/** Whether the configuration of the named store, or of the store that contains the image, requires verified images. */
async function isStrict(image: string, store: string): Promise<boolean> {
  const around = storeOf(image);
  const stores = new Set([store, ...(around ? [around] : [])]);
  const policies = await Promise.all([...stores].map(readPolicy));
  return policies.some(({ require_verified }) => require_verified);
}

/** The store that contains an image, by its path; undefined if none does. */
export function storeOf(image: string): string | undefined {
  const build = buildIdOf(basename(image, ".sif"));
  const folder = dirname(image);
  return build && basename(folder) === build.name ? dirname(folder) : undefined;
}

/** Why an image is not verified, and what to do; undefined if it is. */
type Doubt = [why?: string, remedy?: string | undefined];

async function doubtOf(image: string, request: UseRequest): Promise<Doubt> {
  if (lstatSync(image).isDirectory())
    return [
      "a sandbox can be changed at any time, so it cannot be verified",
      "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
    ];
  const { subject } = request;
  const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
  try {
    return doubtIn(await check({ subject, store, digest: (path) => cachedDigest(path), kept: {} }));
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === "usage" || error.kind === "infrastructure") throw error;
    return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
  }
}

function doubtIn({ open, refusals }: GateAnswer): Doubt {
  if (open) return [];
  const [first] = refusals;
  return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}
