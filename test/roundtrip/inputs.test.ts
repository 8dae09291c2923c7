import assert from "node:assert/strict";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { describe, it } from "node:test";
import { assertFailed, type Bench, bench, tinyRecipe, verifiedBench } from "../cli/support.ts";

/** What a file of the newest build's image holds, as freeze's own reader sees it. */
async function inImage(at: Bench, image: string, path: string): Promise<string> {
  const { openImage } = await import("../../src/image/open.ts");
  const tree = await openImage(image);
  try {
    return (await tree.read([path])).get(path)?.toString("utf8") ?? `no ${path} in ${image} of ${at.folder}`;
  } finally {
    await tree.close();
  }
}

describe("build arguments", { concurrency: 2 }, () => {
  it("reach the recipe as given, whatever is in them, in the build and from the locked recipe alone", async (t) => {
    const at = await bench(t);
    const values: Record<string, string> = {
      plain: "3.12",
      spaces: "a b  c",
      commas: "a,b,,c",
      quotes: `say "it's"`,
      equals: "a=b=c",
      hash: "http://x/#part # not a comment",
      percent: "%post",
      dollar: "$HOME `id` \\n",
      empty: "",
      unicode: "größe",
    };
    const lines = Object.keys(values).map((name) => `:{{ ${name} }}|`);
    await at.write("tiny.def", tinyRecipe(`cat >/values <<'END'\n${lines.join("\n")}\nEND`));
    const args = Object.entries(values).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]);
    const { built, verified } = await at.json(["roundtrip", "tiny.def", ...args]);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(built.lock.inputs.arguments, values);
    const found = (await inImage(at, built.files.image, "/values")).split("\n").map((line) => line.trim());
    for (const [i, [name, value]] of Object.entries(values).entries())
      assert.equal(found[i], `:${value}|`, name);
    assert.equal((await at.json(["check", "tiny", "--recipe", "tiny.def"])).open, true);
  });

  it("come from an argument file too, under those that are given; another byte in it makes another build", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe('echo "{{ a }} {{ b }}" >/words'));
    await at.write("args", "a=1\na = two words\n# b\nb=3\n");
    const command = ["build", "tiny.def", "--build-arg-file", "args"];
    const first = (await at.json([...command, "--build-arg", "b=4"])).built;
    assert.deepEqual(first.lock.inputs.arguments, { a: "two words", b: "4" });
    assert.equal(await inImage(at, first.files.image, "/words"), "two words 4\n");
    await at.write("args", "a=1\nb=3\n");
    const second = (await at.json([...command, "--build-arg", "b=4"])).built;
    assert.equal(second.unchanged, false);
    assertFailed(await at.run(["build", "tiny.def", "--build-arg-file", "none"]), 2, /argument file .*none/);
  });

  it("that hold a template are refused before anything is built: no locked recipe could hold them", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("echo {{ a }}"));
    const ran = await at.run(["build", "tiny.def", "--build-arg", "a={{ b }}"]);
    assertFailed(ran, 2, /the build argument a contains "\{\{ b \}\}"/, /%files/);
    assert.deepEqual(await at.list(), []);
  });

  it("that change the image make another build; %arguments are defaults", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", `${tinyRecipe("echo {{ word }} >/word")}\n%arguments\n    word=first\n`);
    const first = (await at.json(["roundtrip", "tiny.def"])).built;
    assert.equal(await inImage(at, first.files.image, "/word"), "first\n");
    const second = (await at.json(["roundtrip", "tiny.def", "--build-arg", "word=second"])).built;
    assert.equal(second.unchanged, false);
    assert.equal(await inImage(at, second.files.image, "/word"), "second\n");
    assert.equal((await at.json(["roundtrip", "tiny.def"])).built.ts, first.ts);
  });

  it("must be those of the build: with others there is no verdict, and the old marker stays", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("test {{ word }}"));
    const { built } = await at.json(["roundtrip", "tiny.def", "--build-arg", "word=here"]);
    const marker = () => at.read("containers/tiny", `tiny-${built.ts}.verified`);
    const before = marker();
    const ran = await at.run(["verify", "tiny", "--context", at.folder, "--build-arg", "word=there"]);
    assertFailed(ran, 5, /other build arguments: word/);
    assert.equal(marker(), before);
  });
});

describe("%files and --context", { concurrency: 2 }, () => {
  it("are resolved against the recipe's folder, or --context; a change of one makes another build", async (t) => {
    const at = await bench(t);
    await at.write("data/a file.txt", "1");
    await at.write("recipes/tiny.def", tinyRecipe("true", "", ['"data/a file.txt" /data/', "data /all"]));
    assertFailed(await at.run(["build", "recipes/tiny.def"]), 2, /busybox/);
    const flags = ["--context", "."];
    const first = (await at.json(["roundtrip", "recipes/tiny.def", ...flags])).built;
    assert.ok(first.lock.inputs.files["data/a file.txt"]);
    assert.equal((await at.json(["build", "recipes/tiny.def", ...flags])).built.ts, first.ts);
    await at.write("data/a file.txt", "2");
    const check = ["check", "tiny", "--recipe", "recipes/tiny.def", ...flags];
    assert.equal((await at.json(check, 3)).refusals[0].code, "inputs-differ");
    const second = (await at.json(["roundtrip", "recipes/tiny.def", ...flags])).built;
    assert.notEqual(second.ts, first.ts);
    assert.equal(await inImage(at, second.files.image, "/all/a file.txt"), "2");
    await at.json(check);
  });

  it("a changed file gives no verdict of a build that had another one, and the old marker stays", async (t) => {
    const at = await bench(t);
    await at.write("flag", "1");
    await at.write("tiny.def", tinyRecipe("grep -q 1 /flag", "", ["flag /flag"]));
    const { built } = await at.json(["roundtrip", "tiny.def"]);
    const marker = () => at.read("containers/tiny", `tiny-${built.ts}.verified`);
    const before = marker();
    await at.write("flag", "2");
    const ran = await at.run(["verify", "tiny", "--context", at.folder]);
    assertFailed(ran, 5, /is not what tiny-.* was built from[\s\S]*changed, new or missing: flag/);
    assert.equal(marker(), before);
  });

  it("a store in a folder that %files copies is refused before anything is built", async (t) => {
    const at = await bench(t);
    t.after(() => rm(`${at.folder}-store`, { recursive: true, force: true }));
    await at.write("tiny.def", tinyRecipe("true", "", [". /app"]));
    for (let round = 0; round < 2; round++) {
      const ran = await at.run(["roundtrip", "tiny.def"]);
      assertFailed(ran, 2, /copies a folder that contains the store/, /--store/);
      assert.doesNotMatch(ran.stderr, /Building the image/);
    }
    const { verified } = await at.json(["roundtrip", "tiny.def", "--store", `${at.folder}-store`]);
    assert.equal(verified.level, "content");
  });

  it("a recipe that is kept in the store itself, where its build goes, is not overwritten", async (t) => {
    const at = await bench(t);
    const recipe = "containers/tiny/tiny.def";
    await at.write(recipe, at.read("tiny.def"));
    const first = await at.json(["roundtrip", recipe, "--context", "."]);
    assert.equal(first.verified.level, "content");
    assert.equal(at.read(recipe), at.read("tiny.def"));
    assert.equal((await at.json(["roundtrip", recipe, "--context", "."])).built.ts, first.built.ts);
    // Files beside it are inputs, too, though they are in the store's folder.
    for (const name of ["busybox", "installed", "os-release"])
      await copyFile(at.path(name), at.path("containers/tiny", name));
    const beside = (await at.json(["roundtrip", recipe])).built;
    await at.write("containers/tiny/installed", `${at.read("installed")}\n`);
    const changed = (await at.json(["roundtrip", recipe])).built;
    assert.deepEqual([beside.lock.inputs.files.installed?.length, changed.unchanged], [64, false]);
    assert.equal((await at.run(["check", "tiny", "--recipe", recipe])).code, 0);
  });

  it("a %files source that is missing where it is verified is told", async (t) => {
    const at = await verifiedBench(t);
    await mkdir(at.path("other"));
    const ran = await at.run(["verify", "tiny", "--context", "other"]);
    assertFailed(ran, 2, /busybox/, /--context/);
    assert.equal((await at.run(["check", "tiny"])).code, 0, "the marker that was there stays");
  });

  it("verify works from the three files alone, in another folder, into another store", async (t) => {
    const at = await bench(t);
    const { files } = (await at.json(["build", "tiny.def"])).built;
    await mkdir(at.path("machine"));
    await copyFile(files.image, at.path("machine/x.sif"));
    await copyFile(files.lock, at.path("machine/x.lock"));
    await copyFile(files.lockedRecipe, at.path("machine/x.def"));
    await rm(at.path("containers"), { recursive: true });
    for (const name of ["busybox", "installed", "os-release"])
      await rename(at.path(name), at.path("machine", name));
    const trio = ["--image", "x.sif", "--lock", "x.lock", "--recipe", "x.def"];
    const { verified } = await at.json(["verify", ...trio], 0, { cwd: at.path("machine") });
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.match(verified.marker, /machine\/containers\/tiny\/tiny-[\d-]+\.verified$/);
  });
});

describe("a base that is a folder", () => {
  it("counts as an input: gate and verify refuse a build whose base was changed, and what is unchanged is not built again", async (t) => {
    const at = await bench(t);
    await at.json(["build", "tiny.def"]);
    await at.json(["sandbox", "create", "tiny", "--output", "base"]);
    await at.write("top.def", "Bootstrap: localimage\nFrom: base\n\n%post\n    echo top >/top\n");
    const { built, verified } = await at.json(["roundtrip", "top.def"]);
    assert.equal(verified.verdict, "verified");
    assert.match(built.lock.bases[0].folderSha256, /^[0-9a-f]{64}$/);
    const check = () => at.run(["check", "top", "--recipe", "top.def"]);
    assert.equal((await check()).code, 0);
    assert.equal((await at.json(["roundtrip", "top.def"])).built.unchanged, true);
    await at.write("base/added", "more\n");
    const found = await check();
    assert.equal(found.code, 3);
    assert.match(found.stderr + found.stdout, /the base image base \(inputs-differ\)/);
    assertFailed(await at.run(["verify", "top"]), 5, /is not what top-[\d-]+ was built from/, /base base/);
  });
});

describe("a name on a name", { concurrency: 2 }, () => {
  const top = "Bootstrap: localimage\nFrom: ./containers/base.sif\n\n%post\n    echo top >/top\n";

  async function layered(at: Bench) {
    await at.write("base.def", tinyRecipe("echo base >/base"));
    await at.write("top.def", top);
    const early = await at.run(["roundtrip", "top.def"]);
    assertFailed(early, 2, /containers\/base\.sif does not exist yet/, /top\.def:2/, /build it first/);
    const base = (await at.json(["roundtrip", "base.def"])).built;
    const { built, verified } = await at.json(["roundtrip", "top.def"]);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.equal(built.lock.bases[0].imageSha256, base.digests.image);
    return { base, built };
  }

  it("is built and verified on it, and checked against the checkout", async (t) => {
    const at = await bench(t);
    await layered(at);
    assert.equal((await at.run(["check", "top", "--recipe", "top.def"])).code, 0);
    assert.deepEqual(await at.list(), [
      "base complete verified published",
      "top complete verified published",
    ]);
  });

  it("verifies on the very base it was built on when the published link has moved on", async (t) => {
    const at = await bench(t);
    const { base } = await layered(at);
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r99" });
    const next = (await at.json(["roundtrip", "base.def"])).built;
    assert.notEqual(next.ts, base.ts);
    const { verified } = await at.json(["verify", "top", "--context", at.folder]);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    // The recipe as it stands would give another image now: a new build.
    const again = (await at.json(["build", "top.def"])).built;
    assert.deepEqual([again.unchanged, again.lock.bases[0].imageSha256], [false, next.digests.image]);
  });

  it("finds its base by digest under another name; says what is missing where it is nowhere", async (t) => {
    const at = await bench(t);
    const { base, built } = await layered(at);
    await rm(at.path("containers/base.sif"));
    const verify = ["verify", `top-${built.ts}`, "--context", at.folder];
    assert.equal((await at.run(verify)).code, 0, "in the store, by digest");
    await rename(base.files.image, at.path("kept.sif"));
    const ran = await at.run(verify);
    assertFailed(
      ran,
      2,
      /the base image \.\/containers\/base\.sif is missing/,
      new RegExp(base.digests.image),
      /To do:/,
    );
    assert.equal((await at.run(["check", "top"])).code, 0, "its marker stays");
    assert.deepEqual(at.scratches(), []);
  });
});
