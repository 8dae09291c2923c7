// What the gate recommends must help: a verification refuses files that do not belong together, too.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { findBuild } from "../../src/store/builds.ts";
import { checkBuild } from "../../src/verdict/gate.ts";
import { formatMarker, makeStatement } from "../../src/verdict/marker.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { version } from "../../src/version.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-remedies-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("an edited locked recipe is to be restored or built again, not verified", async () => {
  const made = makeBuild();
  // Sealed again, as one who edits it on purpose would do.
  const lines = Buffer.from(made.locked).toString("latin1").split("\n");
  const body = `${lines.slice(4).join("\n")}\n%post\n    true\n`;
  const seal = [...lines.slice(0, 3), `# text sha256:${sha256(Buffer.from(body, "latin1"))}`];
  const locked = Buffer.from([...seal, body].join("\n"), "latin1");
  const statement = makeStatement({
    evidence: made.evidence,
    subjects: {
      image: made.lock.image.sha256,
      lock: sha256(made.lockText),
      lockedRecipe: sha256(locked),
      recipe: made.lock.recipe.sha256,
    },
    hasConfiguration: false,
    verifiedAt: new Date(),
    version,
  });
  await writeBuild(folder, { ...made, locked, statement, marker: formatMarker(statement) });
  const { refusals } = await checkBuild(await findBuild(folder, "lab"), defaultPolicy);
  const found = refusals.find(({ code }) => code === "locked-recipe-not-of-lock");
  assert.match(found?.remedy ?? "", /^restore .* stx-container roundtrip RECIPE$/);
});
