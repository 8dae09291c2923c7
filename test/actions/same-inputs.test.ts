import assert from "node:assert/strict";
import { test } from "node:test";
import { type BaseLocks, haveSameInputs } from "../../src/actions/same-inputs.ts";
import type { BuiltLock } from "../../src/lock/schema.ts";
import { digest, lockOf } from "../lock/sample.ts";

const sample = lockOf({});

/** The lock of an image: `own` are its inputs without bases, `on` the sha256 of its base image. */
function image(name: string, own: string, file: string, on?: string): BuiltLock {
  const bases = on ? [{ stage: 0, bootstrap: "localimage", written: "base.sif", imageSha256: on }] : [];
  return lockOf(
    {},
    {
      name,
      image: { ...sample.image, sha256: file },
      // The digest of all inputs is another one for each base image.
      inputs: {
        ...sample.inputs,
        digest: digest(own).slice(1) + (on?.[0] ?? "0"),
        withoutBases: digest(own),
      },
      bases,
    },
  );
}

const locks = (built: BuiltLock[], proven: BuiltLock[]): BaseLocks => ({
  built: async (sha256) => built.find((one) => one.image.sha256 === sha256),
  proven: async (name) => proven.find((one) => one.name === name),
});

test("a base that this run built counts as that of the branch if both are of the same inputs, however deep", async () => {
  const [base, mid, top] = [
    image("base", "a", digest("1")),
    image("mid", "b", digest("2"), digest("1")),
    image("top", "c", digest("3"), digest("2")),
  ];
  const [base0, mid0, top0] = [
    image("base", "a", digest("4")),
    image("mid", "b", digest("5"), digest("4")),
    image("top", "c", digest("6"), digest("5")),
  ];
  const known = locks([base, mid, top], [base0, mid0, top0]);
  assert.equal(await haveSameInputs(top, top0, known), true);

  const changed = image("base", "f", digest("1"));
  assert.equal(await haveSameInputs(top, top0, locks([changed, mid, top], [base0, mid0])), false);
  const own = image("top", "f", digest("3"), digest("2"));
  assert.equal(await haveSameInputs(own, top0, known), false);
  // The branch's image is on an older build of the base than the branch has by now.
  assert.equal(
    await haveSameInputs(top, top0, locks([base, mid], [base0, image("mid", "b", digest("7"), digest("4"))])),
    false,
  );
  assert.equal(await haveSameInputs(top, top0, locks([], [base0, mid0])), false);
  assert.equal(await haveSameInputs(top, top0, locks([base, mid], [])), false);
});

test("locks from before that digest, other bases and other recipes are other inputs", async () => {
  const [here, there] = [
    image("top", "c", digest("3"), digest("2")),
    image("top", "c", digest("6"), digest("5")),
  ];
  const known = locks([image("mid", "b", digest("2"))], [image("mid", "b", digest("5"))]);
  assert.equal(await haveSameInputs(here, there, known), true);
  const { withoutBases: _, ...older } = there.inputs;
  assert.equal(await haveSameInputs(here, { ...there, inputs: older }, known), false);
  const { withoutBases: __, ...old } = here.inputs;
  assert.equal(await haveSameInputs({ ...here, inputs: old }, { ...there, inputs: older }, known), false);
  for (const other of [{ written: "other.sif" }, { bootstrap: "docker-archive" }, { stage: 1 }])
    assert.equal(
      await haveSameInputs(here, { ...there, bases: [{ ...there.bases[0]!, ...other }] }, known),
      false,
    );
  assert.equal(await haveSameInputs(here, { ...there, recipe: { sha256: digest("9") } }, known), false);
});

test("a forged lock that names itself as its base ends the search", async () => {
  const here = image("loop", "a", digest("1"), digest("1"));
  const there = image("loop", "a", digest("2"), digest("2"));
  assert.equal(await haveSameInputs(here, there, locks([here], [there])), false);
});
