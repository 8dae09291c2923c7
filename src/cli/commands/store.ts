import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { unlockedReport } from "../../report/verification.ts";
import { currentInputs } from "../../roundtrip/current-inputs.ts";
import { findBuild, listBuilds, listNames, type StoredBuild } from "../../store/builds.ts";
import { flatImages } from "../../store/compat/scitex.ts";
import { checkBuild } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../request.ts";

interface Flags {
  store: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function check(
  name: string,
  flags: Flags & { recipe?: string; context?: string },
): Promise<void> {
  const store = absolute(flags.store);
  const recipe = flags.recipe && absolute(flags.recipe);
  const context = flags.context ? absolute(flags.context) : recipe && dirname(recipe);
  const answer = await checkBuild(await findBuild(store, name), await readPolicy(store), {
    today: recipe && context ? (lock) => currentInputs(recipe, context, lock, store) : undefined,
  });
  if (!answer.open)
    process.exitCode = answer.kind === "inconclusive" ? exitCodes.inconclusive : exitCodes.unverified;
  if (flags.json) return void print(JSON.stringify(answer));
  const buildId = `${answer.name}-${answer.ts}`;
  print(
    answer.open
      ? `✔ ${buildId} is verified (level: ${answer.level}, ${answer.verifiedAt}).`
      : `✘ ${buildId} has no valid marker:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip RECIPE, or stx-container verify ${buildId}`,
  );
  for (const { text } of answer.notes) print(`  Note: ${text}.`);
}

export async function list(name: string | undefined, flags: Flags): Promise<void> {
  const store = absolute(flags.store);
  const names = name === undefined ? await listNames(store) : [name];
  const builds = (await Promise.all(names.map((each) => listBuilds(store, each)))).flat();
  if (flags.json) return void print(JSON.stringify(builds));
  const flat = name === undefined ? await flatImages(store) : [];
  if (builds.length + flat.length === 0)
    return void print(`No builds in ${store}. To create one: stx-container roundtrip RECIPE`);
  const row = (build: StoredBuild) => [
    build.published ? "→" : " ",
    `${build.name}-${build.ts}`,
    build.state === "unfinished" ? (build.held ? "running" : "failed") : build.state,
    build.marker ?? "not verified",
    build.kept ? "protected" : "",
  ];
  if (builds.length > 0) print(formatTable([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
  if (flat.length > 0)
    print(
      `Images of other programs, without a lock:\n${flat.map(({ file, current }) => `  ${file}${current ? " (current)" : ""}`).join("\n")}`,
    );
}

export async function show(name: string, flags: Flags & { packages?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  const build = await findBuild(store, name);
  if (build.state === "unfinished" || build.state === "image-only") {
    throw new Failure("usage", `the build ${build.name}-${build.ts} is incomplete`, {
      code: "build-incomplete",
      why: "its lock or locked recipe is missing: it was interrupted, is still running, or lost a file",
      remedy: `see its log: ${build.files.log}`,
    });
  }
  const lock = builtLock(
    parseLock(await readFile(build.files.lock, "utf8"), build.files.lock),
    build.files.lock,
  );
  const answer = await checkBuild(build, await readPolicy(store));
  if (flags.json) return void print(JSON.stringify({ build, lock, gate: answer }));
  print(
    [
      `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.name}-${build.ts}${build.published ? " (published)" : ""}`,
      ...answer.refusals.map(({ text }) => `  ${text}`),
      "",
      formatTable([
        ["image", `${formatSize(lock.image.size)} ${lock.image.arch} sha256:${lock.image.sha256}`],
        ...lock.bases.map((base) => [
          "base",
          `${base.bootstrap} ${base.written}${base.indexDigest ? ` (${base.indexDigest})` : ""}`,
        ]),
        ["builder", `Apptainer ${lock.builder.apptainer}, ${lock.builder.mode}, ${lock.builder.os}`],
        ...Object.entries(lock.ecosystems).flatMap(([id, found]) =>
          found.status === "absent"
            ? []
            : [
                [
                  id,
                  found.status === "error"
                    ? `could not be read: ${found.path}: ${found.message}`
                    : `${found.packages.length} packages`,
                ],
              ],
        ),
      ]),
      "",
      ...unlockedReport({ lock }),
      ...(flags.packages ? packageLines(lock) : []),
    ]
      .join("\n")
      .trimEnd(),
  );
}

function packageLines(lock: Lock): string[] {
  const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) =>
    found.status === "absent"
      ? []
      : found.packages.map(({ name, version, arch, prefix }) => [id, name, version, arch ?? prefix ?? ""]),
  );
  return ["", formatTable(rows)];
}
