import { realpath } from "node:fs/promises";
import type { Settings } from "../../apptainer/settings.ts";
import { Failure } from "../../failure.ts";
import { runUrlOf } from "../../github/context.ts";
import type { Given } from "../../operations/given/given.ts";
import { assertDeferrable, exitCodeOf } from "../../operations/verify-task.ts";
import { shellWord } from "../../process/shell-word.ts";
import { buildReport, verificationReport } from "../../report/verification.ts";
import { build } from "../../roundtrip/build.ts";
import type { BuildRequest, Built, Verified, VerifyRequest, Watcher } from "../../roundtrip/types.ts";
import { verify } from "../../roundtrip/verify.ts";
import { findBuild } from "../../store/builds.ts";
import { withNameLock } from "../../store/name-lock.ts";
import { publishVerified } from "../../store/publish.ts";
import { recipeFolder } from "../../store/recipe-folder.ts";
import { checkBuild, type GateAnswer } from "../../verdict/gate.ts";
import { reaches } from "../../verdict/judge.ts";
import type { Level } from "../../verdict/marker.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { inTurn } from "../in-turn.ts";
import { type BuildFlags, buildRequest } from "../request.ts";
import type { SignFlags } from "../sign-options.ts";
import { signerOf } from "../signing.ts";
import { type JobFlags, jobOptions } from "../slurm-options.ts";
import { evidenceOf, nameOfRecipe, withArgument } from "../subject.ts";
import { hasColor } from "../terminal.ts";
import { watched } from "../watched.ts";
import { parseLevel, type VerifyFlags, verifyRequestOf } from "./verify-request.ts";

interface Output {
  json?: boolean;
}

/** The options by which a command finds a build and its recipe's files again, where they are not the usual ones. */
async function againOptions(
  store: string,
  name: string,
  context: string | undefined,
): Promise<{ store: string; context: string }> {
  const isUsual =
    context === undefined ||
    (await realpath(context).catch(() => context)) === (await recipeFolder(store, name));
  return {
    store: store === absolute("containers") ? "" : ` --store ${shellWord(store)}`,
    context: isUsual ? "" : ` --context ${shellWord(absolute(context))}`,
  };
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function roundtrip(
  recipe: string,
  flags: BuildFlags & Output & SignFlags & { level: string },
): Promise<void> {
  const requiredLevel = parseLevel(flags.level);
  const signing = await signingOf(flags);
  const request = buildRequest(recipe, {
    ...flags,
    ...(requiredLevel === "bytes" ? { canonical: true } : {}),
  });
  interface Ended {
    built: Built;
    verified?: Verified;
    gate?: GateAnswer;
  }
  const once = async (request: BuildRequest, watcher: Watcher, signal: AbortSignal): Promise<Ended> => {
    const built = await build(request, watcher, signal);
    if (built.unchanged) {
      const gate = await checkBuild(
        await findBuild(request.store, `${built.name}-${built.ts}`),
        await readPolicy(request.store),
      );
      if (gate.open && reaches(gate.level, requiredLevel)) {
        const why = await withNameLock(request.store, built.name, () =>
          publishVerified(request.store, built.name, built.ts),
        );
        if (why) watcher.note(`${built.name}-${built.ts} was not published: ${why}`);
        return { built, gate };
      }
    }
    return {
      built,
      verified: await verify(
        {
          ...verifyRequest(built, request.context, request.store, {}, requiredLevel, request.settings),
          ...(built.unchanged ? {} : { writtenLock: built.digests.lock }),
          ...signing,
        },
        watcher,
        signal,
      ),
    };
  };
  const { built, verified, gate } = await watched(
    (watcher, signal) => inTurn(request, watcher, signal, (held) => once(held, watcher, signal)),
    flags,
  );
  if (verified) process.exitCode = exitCodeOf(verified);
  if (flags.json) return void print(JSON.stringify({ built, verified, gate }));
  if (gate)
    return void print(
      `Unchanged: ${built.name}-${built.ts} was verified (level: ${gate.level}) on ${gate.verifiedAt}; inputs and files have not changed since.`,
    );
  const again = await againOptions(request.store, built.name, request.context);
  print(
    [buildReport(built), "", verificationReport(verified as Verified, hasColor(process.stdout), again)].join(
      "\n",
    ),
  );
}

export async function buildOnly(
  recipe: string,
  flags: BuildFlags &
    JobFlags &
    Output & { fromVault?: true | string; verifyLater?: true | string; verifyFromVault?: boolean },
): Promise<void> {
  const { assertPlace, queueOrSubmit } = await import(/* webpackChunkName: "builds" */ "./queue.ts");
  const job = jobOptions(flags);
  if (flags.verifyLater) assertPlace(flags.verifyLater);
  const request = await withVaultSource(buildRequest(recipe, flags), flags.fromVault);
  if (flags.verifyLater) assertDeferrable(request.settings);
  const built = await watched(
    (watcher, signal) => inTurn(request, watcher, signal, (held) => build(held, watcher, signal)),
    flags,
  );
  const queued = flags.verifyLater
    ? await queueOrSubmit(
        built,
        request,
        flags.verifyLater,
        flags.verifyFromVault ?? flags.fromVault !== undefined,
        job,
      )
    : undefined;
  const binds = (request.settings.binds ?? []).map(
    ({ source, at, access }) => ` --bind ${shellWord(`${source}:${at}:${access}`)}`,
  );
  const next =
    queued?.next ??
    `verify ${built.name}-${built.ts} --store ${request.store} --context ${request.context}${binds.join("")}`;
  print(
    flags.json
      ? JSON.stringify({ built, ...(queued && { later: queued.later }) })
      : `${buildReport(built)}\n\nNext: stx-container ${next}`,
  );
}

async function withVaultSource(
  request: BuildRequest,
  flag: true | string | undefined,
): Promise<BuildRequest> {
  if (flag === undefined) return request;
  if (request.vault) {
    throw new Failure("usage", "--vault and --from-vault were both given", {
      code: "wrong-use",
      why: "a build is recorded, or made from a record",
      remedy: "leave out one of them",
    });
  }
  const { vaultSource } = await import("../../operations/vault/find.ts");
  const [what, path] = flag === true ? [undefined, ""] : [flag, absolute(flag)];
  return { ...request, vault: await vaultSource(what, path, request.store, request.name) };
}

export async function verifyOnly(names: string[], flags: VerifyFlags): Promise<void> {
  const [first, ...more] = names;
  const name =
    first === undefined ? undefined : ((await nameOfRecipe(first, absolute(flags.store))) ?? first);
  if (more.length > 0 || flags.all)
    throw new Failure("usage", "several builds are verified by SLURM only", {
      code: "wrong-use",
      why: "on this machine, verify rebuilds one at a time",
      remedy: "stx-container verify --slurm --all, or one build after the other",
    });
  const signing = await signingOf(flags);
  const verified = await withUnpacked(name, flags, async (named, more) => {
    const run = (given?: Given) =>
      withVaultBeside(given, more, async (all) => {
        const request = { ...(await verifyRequestOf(given, all)), ...signing };
        return watched((watcher, signal) => verify(request, watcher, signal), flags);
      });
    return named === undefined ? run() : withArgument(named, flags.store, run, { withContext: true });
  });
  process.exitCode = exitCodeOf(verified);
  if (flags.json) return void print(JSON.stringify({ verified }));
  const again = await againOptions(absolute(flags.store), verified.name, flags.context);
  print(verificationReport(verified, hasColor(process.stdout), again));
}

/** `--from-vault` for files outside a store, such as a bundle's, uses the vault beside them. */
async function withVaultBeside<T>(
  given: Given | undefined,
  flags: VerifyFlags,
  work: (flags: VerifyFlags) => Promise<T>,
): Promise<T> {
  if (flags.fromVault !== true || !given || "name" in given) return work(flags);
  const { vaultBeside } = await import("../../operations/vault/beside.ts");
  const { files } = (await evidenceOf(given.path, absolute(flags.store))).subject;
  const fromVault = await vaultBeside(files.lock);
  if (fromVault === undefined) return work(flags);
  const { withVaultContext } = await import("../../operations/vault/unpack.ts");
  return withVaultContext(fromVault, (context) =>
    work({ ...flags, fromVault, context: flags.context ?? context }),
  );
}

/**
 * An exported vault that is given alone contains its own build: it is unpacked into the store, with the files it needs
 * beside it.
 */
async function withUnpacked<T>(
  name: string | undefined,
  flags: VerifyFlags,
  work: (name: string | undefined, flags: VerifyFlags) => Promise<T>,
): Promise<T> {
  if (name !== undefined || flags.lock || typeof flags.fromVault !== "string") return work(name, flags);
  const { unpackBuild } = await import("../../operations/vault/unpack.ts");
  const { buildId, context, close } = await unpackBuild(absolute(flags.fromVault), absolute(flags.store));
  try {
    return await work(buildId, { ...flags, context: flags.context ?? context });
  } finally {
    await close();
  }
}

/** Signs with the key from the flags, or from the environment. */
async function signingOf(flags: SignFlags): Promise<Pick<VerifyRequest, "sign" | "verifiedBy">> {
  const signer = await signerOf(flags);
  if (!signer) return {};
  return { sign: async (statement) => [await signer.sign(statement)], verifiedBy: signer.fingerprint };
}

function verifyRequest(
  built: Built,
  context: string,
  store: string,
  buildArgs: Record<string, string>,
  requiredLevel: Level,
  settings: Settings,
): VerifyRequest {
  const { image, lock, lockedRecipe } = built.files;
  const runUrl = runUrlOf(process.env);
  return { image, lock, lockedRecipe, context, store, buildArgs, requiredLevel, settings, runUrl };
}
