import type { Mode } from "./inputs.ts";

/** Contradictions between several inputs. */
export const contradictions: { [M in Mode]?: (raw: Record<string, string>) => string[] } = {
  build: (raw) => [...apptainerPair(raw), ...sourceWays(raw)],
  gate: (raw) => [...recipeOrFrom(raw), ...markerWays(raw)],
  record: (raw) => [...recipeOrFrom(raw), ...recordWays(raw)],
  setup: (raw) => [...apptainerPair(raw), ...registryWays(raw)],
  deploy: deployWays,
  verify: (raw) => [...apptainerPair(raw), ...evidenceWays(raw), ...vaultWays(raw)],
};

function recipeOrFrom(raw: Record<string, string>): string[] {
  return raw.recipe && raw.from ? ["from: cannot be combined with recipe"] : [];
}

/** A digest without an id is a typing error in an expression: what it is for would go unchecked. */
function markerWays(raw: Record<string, string>): string[] {
  return raw["marker-digest"] && !raw["marker-artifact-id"]
    ? ["marker-digest: needs marker-artifact-id"]
    : [];
}

/** A proposal is merged into a branch. */
function recordWays({ to, propose }: Record<string, string>): string[] {
  return isTrue(propose) && to === "check" ? ["propose: cannot be combined with to: check"] : [];
}

/** What is built: a recipe, or an image that someone else built, which an earlier job may have uploaded. */
function sourceWays(raw: Record<string, string>): string[] {
  return [
    ...recipeOrFrom(raw),
    ...(raw.recipe || raw.from ? [] : ["recipe or from: one of them is required"]),
    ...(raw["archive-artifact-id"] && !/^(?:docker|oci)-archive:/.test(raw.from ?? "")
      ? ["archive-artifact-id: needs from, as docker-archive:FILE or oci-archive:FILE"]
      : []),
  ];
}

const evidence = ["image", "lock", "locked-recipe"];

/** The value of verify's input `image` that means "without an image". */
export const noImage = "none";

/**
 * The files are given by a name in the store, or by artifact ids or paths. The image may be silently left out only
 * together with paths: an expression with a typing error gives an empty id, which must not weaken the proof.
 */
function evidenceWays(raw: Record<string, string>): string[] {
  const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
  if (raw.name) return given.map((name) => `${name}: cannot be combined with name`);
  const named =
    raw.image === noImage && raw["image-digest"] ? ["image-digest: cannot be combined with image: none"] : [];
  return evidence
    .flatMap((what) => {
      const id = `${what}-artifact-id`;
      if (raw[what] && raw[id]) return [`${what}: cannot be combined with ${id}`];
      if (raw[what] || raw[id]) return [];
      const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
      return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
    })
    .concat(named);
}

/** At most one vault, and none if the runner's network is asked for. */
function vaultWays(raw: Record<string, string>): string[] {
  const given = ["vault", "vault-artifact-id", "vault-run"].filter((name) => raw[name]);
  if (given.length > 1) return [`${given[0]}: cannot be combined with ${given[1]}`];
  return [
    ...(raw["vault-digest"] && given.length === 0
      ? ["vault-digest: needs the vault, by path, artifact id or run"]
      : []),
    ...loginWays(raw),
  ];
}

/** Both halves of a registry's login, or neither. */
function loginWays(raw: Record<string, string>): string[] {
  const missing = ["username", "password"].filter((each) => !raw[each]);
  return missing.length === 1 ? [`${missing[0]}: required with the other half of the login`] : [];
}

/** A login needs its registry and its user; the password may be missing, because forks have no secrets. */
function registryWays(raw: Record<string, string>): string[] {
  if (raw.registry) return raw.username ? [] : ["username: required with registry"];
  return ["username", "password"].filter((each) => raw[each]).map((each) => `${each}: needs registry`);
}

const isTrue = (text: string | undefined) => text?.toLowerCase() === "true";

/** Either a build of the store or a complete one from artifacts; and at least one target. */
function deployWays(raw: Record<string, string>): string[] {
  const ids = [...evidence, "recipe", "marker"].map((what) => `${what}-artifact-id`);
  const missing = ids.filter((id) => !raw[id]);
  const source = raw.name
    ? ids.filter((id) => raw[id]).map((id) => `${id}: cannot be combined with name`)
    : missing.map((id) => `${id}: required without name`);
  return [
    ...source,
    ...(raw.targets || raw.repository || isTrue(raw.release)
      ? []
      : ["targets, repository or release: one of them is required"]),
    ...(isTrue(raw["ref-tags"]) && !raw.repository
      ? ["ref-tags: needs repository, because tags are those of a registry"]
      : []),
    ...(raw["vault-artifact-id"] && !raw.repository
      ? ["vault-artifact-id: needs repository, because a vault is attached to an image in a registry"]
      : []),
    ...loginWays(raw),
  ];
}

function apptainerPair(raw: Record<string, string>): string[] {
  return raw["apptainer-sha256"] && !raw["apptainer-version"]
    ? ["apptainer-sha256: needs apptainer-version"]
    : [];
}
