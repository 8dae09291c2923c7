import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import type { Lock } from "../../lock/schema.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { unlockedReport } from "../../report/verification.ts";
import { today } from "../../roundtrip/prepare.ts";
import { findBuild, listBuilds, listLayers, type StoredBuild } from "../../store/builds.ts";
import { checkBuild } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/policy.ts";
import { absolute } from "../request.ts";

interface Flags {
  root: string;
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

export async function check(
  layer: string,
  flags: Flags & { recipe?: string; context?: string },
): Promise<void> {
  const root = absolute(flags.root);
  const recipe = flags.recipe && absolute(flags.recipe);
  const context = flags.context ? absolute(flags.context) : recipe && dirname(recipe);
  const answer = await checkBuild(
    await findBuild(root, layer),
    await readPolicy(root),
    recipe && context ? (lock) => today(recipe, context, lock, root) : undefined,
  );
  if (!answer.open)
    process.exitCode = answer.kind === "cannot-judge" ? exitCodes["cannot-judge"] : exitCodes.unverified;
  if (flags.json) return void print(JSON.stringify(answer));
  const name = `${answer.layer}-${answer.ts}`;
  print(
    answer.open
      ? `✔ ${name} is verified (rung: ${answer.rung}, ${answer.verifiedAt}).`
      : `✘ ${name} is not to be used:\n${answer.refusals.map(({ code, text }) => `  ${text} (${code})`).join("\n")}\nTo do: stx-container roundtrip with its recipe, or stx-container verify ${name}`,
  );
  for (const text of answer.unchecked) print(`  Note: ${text}.`);
}

export async function list(layer: string | undefined, flags: Flags): Promise<void> {
  const root = absolute(flags.root);
  const layers = layer === undefined ? await listLayers(root) : [layer];
  const builds = (await Promise.all(layers.map((each) => listBuilds(root, each)))).flat();
  if (flags.json) return void print(JSON.stringify(builds));
  if (builds.length === 0)
    return void print(`No builds in ${root}. Make one: stx-container roundtrip RECIPE`);
  const row = (build: StoredBuild) => [
    build.published ? "→" : " ",
    `${build.layer}-${build.ts}`,
    build.state,
    build.marker ?? "not verified",
    build.kept ? "kept" : "",
  ];
  print(formatTable([["", "BUILD", "FILES", "MARKER", ""], ...builds.map(row)]));
}

export async function show(name: string, flags: Flags & { packages?: boolean }): Promise<void> {
  const root = absolute(flags.root);
  const build = await findBuild(root, name);
  if (build.state === "unfinished") {
    throw new Failure("usage", `the build ${build.layer}-${build.ts} is not complete`, {
      why: "it was cut off, or is still running",
      remedy: `its log: ${build.files.log}`,
    });
  }
  const lock = builtLock(
    parseLock(await readFile(build.files.lock, "utf8"), build.files.lock),
    build.files.lock,
  );
  const answer = await checkBuild(build, await readPolicy(root), undefined);
  if (flags.json) return void print(JSON.stringify({ build, lock, gate: answer }));
  print(
    [
      `${answer.open ? "✔ verified" : "✘ not verified"}  ${build.layer}-${build.ts}${build.published ? " (published)" : ""}`,
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
