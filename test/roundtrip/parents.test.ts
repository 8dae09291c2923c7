import assert from "node:assert/strict";
import { symlink } from "node:fs/promises";
import { describe, it } from "node:test";
import { assertFailed, bench } from "../cli/support.ts";

const on = (image: string) => `Bootstrap: localimage\nFrom: ${image}\n\n%post\n    true\n`;

describe("local parents in a circle", { concurrency: 2 }, () => {
  it("of one: a recipe on its own image is refused at its line, whether or not that image is there", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", on("./containers/tiny.sif"));
    const says = /builds on the image that it makes, tiny\.sif/;
    const line = /tiny\.def:2\b/;
    assertFailed(await at.run(["build", "tiny.def"]), 2, says, line, /another image/);
    await at.write("containers/tiny.sif", "an image of before");
    assertFailed(await at.run(["build", "tiny.def"]), 2, says);
    // By another way to the same place.
    await symlink("containers", at.path("store"));
    await at.write("tiny.def", on("store/../store/tiny.sif"));
    assertFailed(await at.run(["build", "tiny.def"]), 2, says);
    // Under another name it is an image like any other; that this one is none, Apptainer says.
    const other = await at.run(["build", "tiny.def", "--name", "other"]);
    assertFailed(other, 1);
    assert.doesNotMatch(other.stderr, says);
  });

  it("of two: neither recipe is built, and each says which image it waits for", async (t) => {
    const at = await bench(t);
    await at.write("a.def", on("./containers/b.sif"));
    await at.write("b.def", on("./containers/a.sif"));
    assertFailed(
      await at.run(["build", "a.def"]),
      2,
      /base image .*b\.sif does not exist yet/,
      /build it first/,
    );
    assertFailed(
      await at.run(["build", "b.def"]),
      2,
      /base image .*a\.sif does not exist yet/,
      /build it first/,
    );
    assert.deepEqual(await at.list(), []);
  });
});
