import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../../failure.ts";
import { parseHistory, readHistoryLines, tornLineStart } from "../../../store/history.ts";
import { subjectOf } from "../../../verdict/gate-subject.ts";
import { evidenceLimits } from "../../../verdict/limits.ts";
import { mergeConfigs, type Policy } from "../../../verdict/policy.ts";
import { parseConfig, projectConfig } from "../../../verdict/read-policy.ts";
import { assertGateAccepts, missingVerdicts, type Source } from "../source.ts";
import type { RemoteStore } from "./store.ts";

/**
 * Asks the gate about the other store as it will be: with its own policy, its history, and the files to send.
 * @throws Failure where it refuses
 */
export async function assertRemoteGateAccepts(
  remote: RemoteStore,
  store: string,
  source: Source,
): Promise<void> {
  const policy = await policyOf(remote);
  const { build, texts, imageSha256 } = source;
  const { text: target, folder } = remote.shell.target;
  const at = `${folder}/${build.name}/${build.name}-${build.ts}`;
  const bytes = await remote.historyBytes();
  const there = bytes.subarray(0, tornLineStart(bytes)).toString("utf8");
  const known = await readHistoryLines(store, build.name);
  const missing = missingVerdicts(known, parseHistory(there).events, build.ts);
  const unverified = await remote.fetch(`${at}.unverified`, evidenceLimits.marker);
  const copy = await mkdtemp(join(tmpdir(), "stx-deploy-"));
  try {
    const subject = subjectOf(build);
    const files = { ...subject.files, history: join(copy, "history"), unverified: join(copy, "unverified") };
    for (const part of ["lock", "lockedRecipe", "recipe", "verified"] as const) {
      files[part] = join(copy, part);
      const text = texts[part];
      if (text) await writeFile(files[part], text);
    }
    if (unverified) await writeFile(files.unverified, unverified);
    // Damaged lines are judged, too.
    const end = there === "" || there.endsWith("\n") ? "" : "\n";
    const added = missing.map((event) => `${JSON.stringify(event)}\n`).join("");
    await writeFile(files.history, `${there}${end}${added}`);
    await assertGateAccepts(target, { ...subject, files }, policy, async () => imageSha256);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function policyOf(remote: RemoteStore): Promise<Policy> {
  const { text, folder } = remote.shell.target;
  const own = await remote.fetch(`${folder}/config.yaml`, evidenceLimits.policy);
  const projects = await remote.fetchProjectConfigs(projectConfig);
  const found = [
    [`${text}/config.yaml`, own] as const,
    ...projects.map((bytes) => [`${text} (${projectConfig})`, bytes] as const),
  ];
  const [misnamed] = await remote.look([`${folder}/config.yml`]);
  if (!own && misnamed !== "none")
    throw new Failure("usage", `${text}/config.yml would have no effect`, {
      code: "policy-misnamed",
      why: "a configuration is called config.yaml",
      remedy: `rename it there: mv ${folder}/config.yml ${folder}/config.yaml`,
    });
  const present = found.flatMap(([path, bytes]) => (bytes ? [{ path, bytes }] : []));
  const configs = await Promise.all(
    present.map(({ path, bytes }) => parseConfig(bytes.toString("utf8"), path)),
  );
  return mergeConfigs(
    configs,
    present.map(({ path }) => path),
  );
}
