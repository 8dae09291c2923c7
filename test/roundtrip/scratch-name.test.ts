import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { asScratchFailure } from "../../src/roundtrip/scratch-name.ts";

test("a rebuild that fails below a folder with a blank in its name is no drift", () => {
  const failed = new Failure("failed", "the recipe failed", {
    code: "build-failed",
    why: "chroot",
    remedy: "",
  });
  const judged = asScratchFailure(failed, "/home/a user/containers/.scratch/x");
  assert.equal(judged.kind, "infrastructure");
  assert.equal(judged.code, "blank-in-scratch");
  assert.match(judged.why ?? "", /the recipe failed: chroot/);
  assert.equal(asScratchFailure(failed, "/home/a-user/x"), failed);
  const network = new Failure("infrastructure", "no network", { code: "tool-missing", why: "", remedy: "" });
  assert.equal(asScratchFailure(network, "/home/a user/x"), network);
});
