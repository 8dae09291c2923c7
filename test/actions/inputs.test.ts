import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseInputs, rawInputs } from "../../src/actions/inputs.ts";
import { Failure } from "../../src/failure.ts";
import { nearest } from "../../src/nearest.ts";

const buildDefaults = {
  mode: "build",
  recipe: "hello.def",
  store: "containers",
  privileges: "auto",
  "host-ca": "auto",
  "time-limit": "2h",
  tmp: "auto",
  "free-disk": "false",
  cache: "auto",
  "allow-fork-code": "false",
  "vault-optional": "false",
  upload: "true",
  "upload-image": "true",
  force: "false",
  notest: "false",
  canonical: "false",
  compression: "gzip",
};

/** The sentences of the failure, one a problem. */
function problems(mode: Parameters<typeof parseInputs>[0], raw: Record<string, string>): string {
  try {
    parseInputs(mode, raw);
  } catch (error) {
    assert.ok(error instanceof Failure);
    assert.equal(error.kind, "usage");
    return error.why ?? "";
  }
  return "";
}

describe("rawInputs", () => {
  it("reads what the runner sets: hyphens kept, blanks trimmed, empty left out, nothing else", () => {
    const env = {
      "INPUT_BUILD-ARGS": "  a=1\n ",
      INPUT_LAYER: "",
      INPUT_ROOT: "   ",
      INPUT_RECIPE: "x.def",
      PATH: "/bin",
      MY_INPUT_X: "no",
    };
    assert.deepEqual(rawInputs(env), { "build-args": "a=1", recipe: "x.def" });
  });
});

describe("parseInputs", () => {
  it("turns every kind of text into its type", () => {
    const inputs = parseInputs("build", {
      ...buildDefaults,
      "build-args": "# mirrors\nmirror=http://x/?a=b#c\n\n  EMPTY=\nwith_blank=a b ",
      "pass-env": "HTTP_TOKEN\n# not this one\n_x",
      "time-limit": "90m",
      upload: "False",
      force: "TRUE",
      "apptainer-version": "1.4.5",
      "apptainer-sha256": `sha256:${"a".repeat(64)}`,
    });
    assert.deepEqual(inputs["build-args"], {
      mirror: "http://x/?a=b#c",
      EMPTY: "",
      with_blank: "a b",
    });
    assert.deepEqual(inputs["pass-env"], ["HTTP_TOKEN", "_x"]);
    assert.equal(inputs["time-limit"], 90 * 60_000);
    assert.deepEqual([inputs.upload, inputs.force], [false, true]);
    assert.equal(inputs["apptainer-sha256"], "a".repeat(64));
    assert.equal(inputs.name, undefined);
  });

  it("keeps a build argument named __proto__ an ordinary one", () => {
    const { "build-args": given } = parseInputs("build", { ...buildDefaults, "build-args": "__proto__=x" });
    assert.deepEqual(Object.entries(given ?? {}), [["__proto__", "x"]]);
  });

  it("reports all that is wrong at once: missing, unknown, misspelt, malformed and contradictory", () => {
    const { recipe: _, ...withoutRecipe } = buildDefaults;
    const text = problems("build", {
      ...withoutRecipe,
      privileges: "sudoo",
      upload: "yes",
      "build-args": "no-equals-sign\nA=1\nA=2",
      "time-limit": "soon",
      build_arg: "x",
      nonsense: "x",
      "apptainer-sha256": "b".repeat(64),
    });
    for (const expected of [
      "recipe or from: one of them is required",
      'privileges: invalid value "sudoo": expected one of auto, sudo, fakeroot; did you mean sudo?',
      'upload: invalid value "yes": expected true or false',
      'build-args: invalid build argument "no-equals-sign": expected NAME=value',
      "build-args: A is given twice",
      'time-limit: invalid time limit "soon": write for example 90m or 2h',
      "build_arg: unknown input; did you mean build-args?",
      "nonsense: unknown input",
      "apptainer-sha256: needs apptainer-version",
    ]) {
      assert.ok(text.split("\n").includes(`- ${expected}`), `${expected}\nnot in\n${text}`);
    }
    assert.equal(text.split("\n").length, 9);
  });

  it("takes no digest of a marker without the id of the marker", () => {
    const digest = { "marker-digest": "a".repeat(64) };
    const gate = { mode: "gate", store: "containers", markers: "branch", "required-level": "versions" };
    assert.equal(
      problems("gate", { ...gate, "build-all": "false", ...digest }),
      "marker-digest: needs marker-artifact-id",
    );
  });

  it("asks verify for each file once: as an artifact or as a path", () => {
    const defaults = {
      mode: "verify",
      store: "containers",
      context: ".",
      markers: "branch",
      "required-level": "versions",
      "fail-on-drift": "true",
      "from-vault": "auto",
      privileges: "auto",
      "host-ca": "auto",
      "time-limit": "2h",
      tmp: "auto",
      "free-disk": "false",
      cache: "auto",
      "allow-fork-code": "false",
      upload: "true",
    };
    assert.equal(
      problems("verify", { ...defaults, image: "a.sif", "image-artifact-id": "12", lock: "a.lock" }),
      "- image: cannot be combined with image-artifact-id\n- locked-recipe or locked-recipe-artifact-id: one of them is required",
    );
    const files = { image: "a.sif", lock: "a.lock", "locked-recipe-artifact-id": "77" };
    assert.equal(
      problems("verify", { ...defaults, ...files, vault: "a.vault.tar", "vault-artifact-id": "12" }),
      "vault: cannot be combined with vault-artifact-id",
    );
    assert.equal(
      problems("verify", { ...defaults, ...files, "vault-digest": "a".repeat(64) }),
      "vault-digest: needs the vault, by path, artifact id or run",
    );
    assert.equal(parseInputs("verify", { ...defaults, ...files })["locked-recipe-artifact-id"], 77);
    const checkout = { lock: "a.lock", "locked-recipe": "a.def" };
    assert.equal(parseInputs("verify", { ...defaults, ...checkout }).image, undefined);
    const forgotten = { "lock-artifact-id": "1", "locked-recipe-artifact-id": "2" };
    const required = "image or image-artifact-id: one of them is required";
    assert.equal(problems("verify", { ...defaults, ...forgotten }), required);
    const expected = { ...checkout, "image-digest": "a".repeat(64) };
    assert.equal(problems("verify", { ...defaults, ...expected }), required);
    assert.equal(parseInputs("verify", { ...defaults, ...forgotten, image: "none" }).image, "none");
    assert.equal(
      problems("verify", { ...defaults, ...forgotten, image: "none", "image-digest": "a".repeat(64) }),
      "image-digest: cannot be combined with image: none",
    );
    assert.equal(parseInputs("verify", { ...defaults, name: "hello" }).name, "hello");
    assert.equal(
      problems("verify", { ...defaults, name: "hello", lock: "a.lock" }),
      "lock: cannot be combined with name",
    );
    for (const id of ["0", "-1", "1e3", "12 34", "9".repeat(16)]) {
      assert.match(
        problems("verify", { ...defaults, ...files, "locked-recipe-artifact-id": id }),
        /invalid artifact id/,
      );
    }
  });

  it("reads the results of the jobs before, and refuses what is none", () => {
    const defaults = {
      mode: "gate",
      store: "containers",
      markers: "branch",
      "required-level": "content",
      "build-all": "false",
    };
    const needs = JSON.stringify({
      build: { result: "success", outputs: { x: "1" } },
      verify: { result: "skipped" },
    });
    assert.deepEqual(parseInputs("gate", { ...defaults, needs }).needs, [
      { job: "build", result: "success" },
      { job: "verify", result: "skipped" },
    ]);
    for (const wrong of ["{}", "null", "[]", "not json", '{"a":{"result":"great"}}', '{"a":"success"}']) {
      assert.match(problems("gate", { ...defaults, needs: wrong }), /^needs: invalid value: write/, wrong);
    }
  });
});

describe("nearest", () => {
  it("finds the word that was meant, and none where none is near", () => {
    const words = ["build-args", "recipe", "root", "host-ca"];
    assert.equal(nearest("build args", words), "build-args");
    assert.equal(nearest("Recipes", words), "recipe");
    assert.equal(nearest("hostca", words), "host-ca");
    assert.equal(nearest("token", words), undefined);
    assert.equal(nearest("x", []), undefined);
  });
});
