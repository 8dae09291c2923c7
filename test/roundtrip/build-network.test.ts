// Which network a build gets: by its flags, and by the configuration where they leave that open.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type BuildFlags, buildRequest } from "../../src/cli/request.ts";
import { openBuildNetwork } from "../../src/roundtrip/build-network.ts";
import { silentWatcher } from "../../src/roundtrip/types.ts";
import { readPolicy } from "../../src/verdict/read-policy.ts";
import { folderFor } from "../apptainer/support.ts";
import { lockOf } from "../lock/sample.ts";

const request = (store: string, flags: Partial<BuildFlags>) =>
  buildRequest(join(store, "lab.def"), {
    store,
    buildArg: [],
    hostCa: "auto",
    passEnv: [],
    secret: [],
    bind: [],
    timeLimit: "2h",
    ...flags,
  });

describe("--vault-optional", () => {
  test("alone leaves it to the configuration whether and what is recorded", async (t) => {
    const store = await folderFor(t);
    const optional = request(store, { vaultOptional: true });
    assert.deepEqual(optional.vault, { optional: true });
    // A build without a record serves where nothing is recorded, and does not where something is.
    const isRecorded = async () =>
      !(await (
        await openBuildNetwork(optional, await readPolicy(store), silentWatcher)
      ).serves(store, lockOf({})));
    assert.equal(await isRecorded(), false);
    await mkdir(store, { recursive: true });
    await writeFile(join(store, "config.yaml"), "vault: digests\n");
    assert.equal(await isRecorded(), true);
  });

  test("is added to what the other flags say", async (t) => {
    const store = await folderFor(t);
    const vaultOf = (flags: Partial<BuildFlags>) => request(store, { vaultOptional: true, ...flags }).vault;
    assert.deepEqual(vaultOf({ vault: true }), { record: "bodies", optional: true });
    assert.deepEqual(vaultOf({ record: "digests" }), { record: "digests", optional: true });
    assert.equal(request(store, {}).vault, undefined);
  });
});
