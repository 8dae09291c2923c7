import assert from "node:assert/strict";
import { existsSync, readFileSync, truncateSync } from "node:fs";
import { chmod, copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { assertFailed, type Bench, bench, ended, smallDisk, tinyRecipe, verifiedBench } from "./support.ts";

/** Nothing was built: no build in the store, no scratch, nothing published. */
async function assertNothingThere(at: Bench, root = "containers"): Promise<void> {
  assert.deepEqual(await at.list(root), []);
  assert.deepEqual(at.scratches(root), []);
  assert.ok(!existsSync(at.path(root, "tiny.sif")));
}

/** A failed build leaves its log and nothing else. */
function assertOnlyLogs(at: Bench, root = "containers"): void {
  assert.deepEqual(
    at.files("tiny", root).filter((name) => !name.endsWith(".build.log")),
    [],
  );
  assert.deepEqual(at.scratches(root), []);
  assert.ok(!existsSync(at.path(root, "tiny.sif")));
}

describe("a bad recipe", { concurrency: 2 }, () => {
  it("that is missing, empty, binary or a folder ends with 2, its name, and nothing built", async (t) => {
    const at = await bench(t);
    await at.write("empty.def", "");
    await at.write("binary.def", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0]));
    await mkdir(at.path("folder.def"));
    await at.write("recipes/a/Singularity", tinyRecipe());
    assertFailed(await at.run(["roundtrip", "recipes/a"]), 2, /give a recipe: \S+\/recipes\/a\/Singularity/);
    await at.write("typo.def", tinyRecipe("true", "", ["./os-relase /x"]));
    assertFailed(
      await at.run(["roundtrip", "typo.def"]),
      2,
      /there is no .*os-relase in /,
      /did you mean os-release\?/,
    );
    await at.write("agent.def", tinyRecipe().replace("Bootstrap: scratch", "Bootstrap: scrach"));
    assertFailed(await at.run(["roundtrip", "agent.def"]), 2, /agent\.def:1\)/, /write Bootstrap: scratch/);
    for (const [name, words] of [
      ["missing.def", /there is no recipe at .*missing\.def/],
      ["empty.def", /empty\.def/],
      ["binary.def", /binary\.def/],
      ["folder.def", /folder/],
      ["empty", /did you mean .*\/empty\.def\?/],
      ["mising.def", /there is no recipe at .*mising\.def/],
    ] as const) {
      assertFailed(await at.run(["roundtrip", name]), 2, words);
    }
    await assertNothingThere(at);
  });

  it("that Apptainer refuses is told in Apptainer's words, at the line of the user's own file", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe().replace("Bootstrap: scratch", "Bootstrap: nonsense"));
    const ran = await at.run(["build", "tiny.def"]);
    assertFailed(ran, 2, /nonsense/, /To do:/);
    assert.match(ran.stderr, new RegExp(`\\(${at.path("tiny.def").replaceAll(".", "\\.")}`));
    assert.doesNotMatch(ran.stderr.replace(/ {4}(INFO|FATAL|WARNING).*/g, ""), /\.scratch/);
    assertOnlyLogs(at);
  });

  it("that only Apptainer finds fault with: its words, the user's file, and the log is kept", async (t) => {
    const at = await bench(t);
    await at.write("base.sif", "this is no image");
    await at.write("tiny.def", "Bootstrap: localimage\nFrom: ./base.sif\n\n%post\n    true\n");
    const ran = await at.run(["build", "tiny.def"]);
    assertFailed(ran, 1, /image format not recognized/, /\(\S+\/tiny\.def\)/, /To do:.*build\.log/);
    assert.doesNotMatch(ran.stderr.split("Failed:")[1]!, /\.scratch\S*\.def/);
    assertOnlyLogs(at);
  });

  it("whose command fails ends with 1, at that command's line, and publishes nothing", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("echo almost\n/bin/busybox cat /no/such/file"));
    const ran = await at.run(["roundtrip", "tiny.def"]);
    const line = at.read("tiny.def").split("\n").indexOf("    /bin/busybox cat /no/such/file") + 1;
    assertFailed(ran, 1, new RegExp(`tiny\\.def:${line}\\)`), /no\/such\/file'?: No such file/, /To do:/);
    assert.match(ran.stderr, /log: \S+\.build\.log/, "the log is named, and is kept");
    assertOnlyLogs(at);
    assert.equal(at.files().length, 1);
  });

  it("with an undefined build argument says which, before anything is built", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("echo {{ version }} {{ other }}"));
    const ran = await at.run(["roundtrip", "tiny.def", "--build-arg", "other=1"]);
    assertFailed(ran, 2, /\{\{ version \}\}/, /--build-arg version=VALUE/);
    assert.doesNotMatch(ran.stderr, /\{\{ other \}\}/);
    await assertNothingThere(at);
  });

  it("with a %files source that is not there is told at its line, before anything is built", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("true", "", ["nowhere.txt /opt/nowhere.txt"]));
    assertFailed(await at.run(["roundtrip", "tiny.def"]), 2, /nowhere\.txt/, /tiny\.def:8/);
    await assertNothingThere(at);
  });

  it("on a base image that does not exist yet is told before anything is built", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", "Bootstrap: localimage\nFrom: ./base.sif\n\n%post\n    true\n");
    const ran = await at.run(["roundtrip", "tiny.def"]);
    assertFailed(ran, 2, /base\.sif does not exist yet/, /tiny\.def:2\)/, /build it first/);
    assert.doesNotMatch(ran.stderr, /Building the image|Getting Apptainer ready/);
    await assertNothingThere(at);
  });
});

describe("a bad name or place", { concurrency: 2 }, () => {
  it("an image's name can't be a path, an option or several lines", async (t) => {
    const at = await bench(t);
    for (const name of ["a/b", "..", "a\nb", "-x"]) {
      const ran = await at.run(["build", "tiny.def", `--name=${name}`]);
      assertFailed(ran, 2, /invalid image name/, /choose another with --name/);
    }
    for (const command of ["check", "show", "verify", "list"]) {
      assertFailed(await at.run([command, "../evil"]), 2, /there is no image at/);
    }
    assert.ok(!existsSync(at.path("containers")), "nothing was made");
  });

  it("a store that may not be written is told before anything is built", async (t) => {
    const at = await bench(t);
    if (process.getuid?.() !== 0) {
      await mkdir(at.path("closed"), { mode: 0o555 });
      assertFailed(await at.run(["build", "tiny.def", "--store", "closed"]), 2, /may not write there/);
      return;
    }
    // Root may write anywhere: the command line runs as an ordinary user, if that one can read the sources.
    await mkdir(at.path("closed"), { mode: 0o755 });
    await chmod(at.folder, 0o755);
    const as = { uid: 65534, gid: 65534, env: { HOME: at.folder } };
    if ((await at.run(["--version"], as)).code !== 0)
      return t.skip("an ordinary user can't read this checkout, so it can't be tried as one");
    const ran = await at.run(["build", "tiny.def", "--store", "closed"], as);
    const remedy = /run this as root, who owns it, or choose a folder that you own with --store/;
    assertFailed(ran, 2, /may not write there/, remedy);
    assert.doesNotMatch(ran.stderr, /Building the image/);
  });

  it("a store that is a file, a store on a read-only disk: told, nothing touched", async (t) => {
    const at = await bench(t);
    await at.write("file", "precious");
    assertFailed(await at.run(["build", "tiny.def", "--store", "file"]), 2, /file/);
    assert.equal(at.read("file"), "precious");
    assertFailed(await at.run(["build", "tiny.def", "--store", "/proc/store"]), 2, /\/proc\/store/);
  });

  it("build arguments and settings that can't be meant are wrong use", async (t) => {
    const at = await bench(t);
    for (const [args, words] of [
      [["--build-arg", "novalue"], /invalid build argument/],
      [["--build-arg", "a b=c"], /invalid build argument/],
      [["--build-arg", "a=b\nc"], /invalid build argument/],
      [["--time-limit", "soon"], /invalid time limit "soon"/],
      [["--time-limit", "-1"], /invalid time limit "-1"/],
      [["--time-limit", "Infinity"], /invalid time limit "Infinity"/],
      [["--time-limit", "1e9"], /invalid time limit "1e9"/],
      [["--sudo", "--fakeroot"], /--sudo and --fakeroot/],
      [["--pass-env", "A-B"], /invalid variable name/],
      [["--context", "nowhere"], /nowhere/],
    ] as const) {
      assertFailed(await at.run(["build", "tiny.def", ...args]), 2, words);
    }
    assertFailed(
      await at.run(["roundtrip", "tiny.def", "--level", "best"]),
      2,
      /invalid level "best"/,
      /versions or content/,
    );
    await assertNothingThere(at);
  });
});

describe("a full disk", () => {
  it("during the build is told as such: 4, nothing half-published, and with room it works", async (t) => {
    const at = await bench(t);
    const disk = await smallDisk(t, at, "3m");
    if (!disk) return;
    // More than fits, and not to be compressed.
    await at.write("tiny.def", tinyRecipe("dd if=/dev/urandom of=/big bs=1M count=8"));
    const ran = await at.run(["roundtrip", "tiny.def", "--store", "small"]);
    assertFailed(ran, 4, /disk is full|no space left/i, /To do:/);
    assertOnlyLogs(at, "small");
    await at.write("tiny.def", tinyRecipe());
    const again = await at.run(["roundtrip", "tiny.def", "--store", "small", "--tmp", at.path("tmp")]);
    assert.equal(again.code, 0, again.stderr);
    assert.deepEqual((await at.list("small"))[0], "tiny complete verified published");
  });

  it("where the lock goes leaves no lock without its image, and loses nothing that was there", async (t) => {
    const at = await bench(t);
    // Room for one image (1.1 MB) and the files beside it, not for a second; scratch is elsewhere.
    const disk = await smallDisk(t, at, "1500k");
    if (!disk) return;
    const flags = ["--store", "small", "--tmp", at.path("tmp")];
    assert.equal((await at.run(["roundtrip", "tiny.def", ...flags])).code, 0);
    const before = at.files("tiny", "small");
    await at.write("tiny.def", tinyRecipe("echo changed"));
    const image = await at.run(["roundtrip", "tiny.def", ...flags]);
    assertFailed(image, 4, /disk is full/, /free space/);
    // Not even room for a lock of some kilobytes.
    const { bavail, bsize } = (await import("node:fs")).statfsSync(disk);
    await writeFile(join(disk, "filler"), Buffer.alloc(Math.max(0, bavail - 1) * bsize));
    const lock = await at.run(["roundtrip", "tiny.def", ...flags]);
    assertFailed(lock, 4, /disk is full|no space left/i);
    assert.deepEqual(
      at.files("tiny", "small").filter((name) => !before.includes(name) && !name.endsWith(".build.log")),
      [],
    );
    assert.deepEqual((await at.list("small")).at(-1), "tiny complete verified published");
    assert.equal((await at.run(["check", "tiny", "--store", "small"])).code, 0);
  });

  it("when the marker is written keeps the marker that was there", async (t) => {
    const at = await bench(t);
    const disk = await smallDisk(t, at, "1500k");
    if (!disk) return;
    const flags = ["--store", "small", "--tmp", at.path("tmp")];
    assert.equal((await at.run(["roundtrip", "tiny.def", ...flags])).code, 0);
    const name = at.files("tiny", "small").find((each) => each.endsWith(".verified"))!;
    const marker = at.read("small/tiny", name);
    const { bavail, bsize } = (await import("node:fs")).statfsSync(disk);
    // The log of the rebuild fits where that of the last one was, the marker does not.
    await writeFile(join(disk, "filler"), Buffer.alloc(bavail * bsize));
    const ran = await at.run(["verify", "tiny", "--context", at.folder, ...flags]);
    assertFailed(ran, 4, /disk is full|no space left/i);
    assert.equal(at.read("small/tiny", name), marker);
    assert.deepEqual(
      at.files("tiny", "small").filter((each) => each.includes(".tmp")),
      [],
    );
  });
});

describe("an Apptainer that will not", { concurrency: 2 }, () => {
  /** A PATH on which `apptainer` is this shell script; the real one is `$real`. */
  async function withFake(at: Bench, script: string): Promise<Record<string, string>> {
    await at.write("bin/apptainer", `#!/bin/sh\n${script}\n`, 0o755);
    return { PATH: `${at.path("bin")}:${process.env.PATH}` };
  }
  const says = (version: string) => `[ "$1" = --version ] && { echo apptainer version ${version}; exit; }`;

  it("is too old: 4, with the version that is needed", async (t) => {
    const at = await bench(t);
    const env = await withFake(at, says("1.1.9"));
    const ran = await at.run(["build", "tiny.def"], { env });
    assertFailed(ran, 4, /is too old: apptainer 1\.1\.9/, /1\.2\.0/, /To do:/);
    await assertNothingThere(at);
  });

  it("is killed half-way: 4, and nothing of the build stays", async (t) => {
    const at = await bench(t);
    const env = await withFake(at, `${says("1.4.5")}\necho INFO: Starting build...\nkill -KILL $$`);
    assertFailed(await at.run(["build", "tiny.def"], { env }), 4, /killed/, /To do:/);
    assertOnlyLogs(at);
  });

  it("hangs: ended at the time limit with all it began, 4", async (t) => {
    const at = await bench(t);
    const env = await withFake(at, `${says("1.4.5")}\necho INFO: Starting build...\nsleep 6271 & sleep 6271`);
    const ran = await at.run(["build", "tiny.def", "--time-limit", "0.03"], { env });
    assertFailed(
      ran,
      4,
      /the build did not end within 2 seconds/,
      /more time with --time-limit; log: \S+\.build\.log/,
    );
    const { processesWith } = await import("./support.ts");
    assert.deepEqual(processesWith("sleep 6271"), []);
    assertOnlyLogs(at);
  });

  it("says that it is done and leaves half an image: 4, not an image", async (t) => {
    const at = await bench(t);
    const env = await withFake(
      at,
      `${says("1.4.5")}\nfor last do image=$file file=$last; done\nhead -c 4096 "${process.execPath}" >"$image"`,
    );
    assertFailed(await at.run(["build", "tiny.def"], { env }), 4, /the image is incomplete/);
    assertOnlyLogs(at);
  });

  it("is absent, and nothing is there to install it with: 4, and what to do", async (t) => {
    const at = await bench(t);
    const isolate = [
      "unshare",
      "--mount",
      ...(process.getuid?.() === 0 ? [] : ["--map-root-user"]),
      "sh",
      "-c",
      // A machine without apptainer, apt and sudo, made of this one.
      `mkdir -p "$0/nothing" && for at in /opt/stx-container /usr/local/sbin /usr/sbin; do [ ! -d "$at" ] || mount --bind "$0/nothing" "$at" || exit 99; done; PATH="$0/nothing" exec "$@"`,
      at.folder,
    ];
    const env = { XDG_CACHE_HOME: at.path("cache"), HOME: at.folder };
    const ran = await at.run(["build", "tiny.def"], { by: isolate, env });
    if (ran.code === 99 || /unshare/.test(ran.stderr)) return t.skip(`cannot be tried here: ${ran.stderr}`);
    assertFailed(ran, 4, /Apptainer/, /To do:/);
    assert.deepEqual(at.scratches(), []);
  });
});

describe("two builds of one name at once", () => {
  it("both succeed under two names, and the published one is verified", async (t) => {
    const at = await bench(t);
    const runs = await Promise.all(
      ["one", "two", "three"].map(async (word) => {
        const recipe = await at.write(`${word}/tiny.def`, tinyRecipe(`echo ${word} >/word`));
        return ended(at.start(["roundtrip", recipe, "--context", at.folder, "--json"]));
      }),
    );
    assert.deepEqual(
      runs.map(({ code }) => code),
      [0, 0, 0],
      runs.map(({ stderr }) => stderr).join("\n"),
    );
    const names = runs.map(({ stdout }) => JSON.parse(stdout).built.ts as string);
    assert.equal(new Set(names).size, 3);
    assert.deepEqual(
      (await at.list()).map((line) => line.replace(" published", "")),
      ["tiny complete verified", "tiny complete verified", "tiny complete verified"],
    );
    const published = (await at.json(["list"])).filter((build: { published: boolean }) => build.published);
    assert.deepEqual(
      published.map(({ ts }: { ts: string }) => ts),
      [names.toSorted().at(-1)],
      "the newest is the published one, whichever ended last",
    );
    assert.deepEqual(at.scratches(), []);
  });
});

describe("damaged or foreign files", () => {
  it("verify tells which file does not belong, with 5 or 2, and leaves every marker as it was", async (t) => {
    const at = await verifiedBench(t);
    const one = at.built.files;
    await at.write("other.def", tinyRecipe("echo other"));
    const other = (await at.json(["build", "other.def"])).built.files;
    const copies: Record<string, string> = {
      "1.sif": one.image,
      "1.lock": one.lock,
      "1.def": one.lockedRecipe,
    };
    const fresh = async () => {
      for (const [name, from] of Object.entries(copies)) await copyFile(from, at.path(name));
    };
    const verify = (image = "1.sif", lock = "1.lock", recipe = "1.def") =>
      at.run(["verify", "--image", image, "--lock", lock, "--recipe", recipe, "--context", at.folder]);
    const before = at.files();

    await fresh();
    truncateSync(at.path("1.sif"), 500_000);
    assertFailed(await verify(), 5, /1\.sif is not the image of this lock/, /download it again/);

    await fresh();
    const bytes = readFileSync(at.path("1.sif"));
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(at.path("1.sif"), bytes);
    assertFailed(await verify(), 5, /1\.sif is not the image/, /sha256/);

    await fresh();
    await at.write("1.lock", at.read("1.lock").replaceAll("1.2.5-r10", "1.2.5-r11"));
    assertFailed(await verify(), 5, /do not belong together/, /edited/);
    await at.write("1.lock", at.read("1.lock").slice(0, 500));
    assertFailed(await verify(), 5, /1\.lock/);
    await at.write("1.lock", "");
    assertFailed(await verify(), 5, /1\.lock/);

    await fresh();
    await at.write("1.def", `${at.read("1.def")}# edited\n`);
    assertFailed(await verify(), 5, /1\.def was edited/, /restore the file/);
    assertFailed(await verify("1.sif", "1.lock", "tiny.def"), 5, /tiny\.def is not a locked recipe/);

    await fresh();
    assertFailed(await verify("1.sif", other.lock), 5, /do not belong together/);
    assertFailed(await verify("1.sif", "1.lock", other.lockedRecipe), 5, /do not belong together/);
    assertFailed(await verify(other.image), 5, /is not the image of this lock/);

    for (const [name, what] of [
      ["1.sif", /1\.sif/],
      ["1.lock", /there is no lock at .*1\.lock/],
      ["1.def", /there is no locked recipe at .*1\.def/],
    ] as const) {
      await fresh();
      await rm(at.path(name));
      assertFailed(await verify(), 2, what);
    }
    assert.deepEqual(at.files(), before);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
  });

  it("a build in the store that lost a file is not complete, and says which one", async (t) => {
    const at = await bench(t);
    const { built } = await at.json(["build", "tiny.def"]);
    await rm(built.files.lock);
    assertFailed(await at.run(["verify", `tiny-${built.ts}`]), 2, /is incomplete/, /\.lock/);
    assertFailed(await at.run(["show", `tiny-${built.ts}`]), 2, /is incomplete/);
    assertFailed(await at.run(["export", built.files.lock, "--format", "seed"]), 2, /there is no lock at/);
    assert.deepEqual(await at.list(), ["tiny image-only -"]);
    // A damaged image is no reason to call a build unchanged.
    const again = (await at.json(["build", "tiny.def"])).built;
    assert.equal(again.unchanged, false);
    truncateSync(again.files.image, 1000);
    const third = (await at.json(["build", "tiny.def"])).built;
    assert.equal(third.unchanged, false);
    assert.equal((await at.json(["build", "tiny.def"])).built.unchanged, true);
  });

  it("an image that is none is told so by freeze", async (t) => {
    const at = await bench(t);
    const { files } = (await at.json(["build", "tiny.def"])).built;
    await at.write("text.sif", "no image");
    assertFailed(await at.run(["freeze", "text.sif"]), 5, /text\.sif/);
    assertFailed(await at.run(["freeze", "missing.sif"]), 2, /missing\.sif/);
    await copyFile(files.image, at.path("cut.sif"));
    truncateSync(at.path("cut.sif"), 300_000);
    assertFailed(await at.run(["freeze", "cut.sif"]), 5, /cut\.sif/);
  });
});

describe("a file that is something else", () => {
  it("is named as what it is, and nobody is told to restore it", async (t) => {
    const at = await bench(t);
    for (const [name, text] of [
      ["paper.bib", "@misc{hello}"],
      ["o.lock.json", "{}"],
      ["x.json", "{}"],
      ["v.lock", "{}"],
      ["list.lock", "[]"],
      ["v.verified", "[]"],
      ["alone.verified", "{}"],
      ["marker.lock", '{"payload": "", "payloadType": "", "signatures": []}'],
    ] as const)
      await at.write(name, text);
    const cases: [args: string[], code: number, ...words: RegExp[]][] = [
      [
        ["check", "paper.bib"],
        2,
        /paper\.bib is neither an image nor a file of a build/,
        /it is a text, and/,
      ],
      [["check", "o.lock.json"], 2, /o\.lock\.json is neither an image nor a file of a build/, /JSON/],
      [["verify", "x.json"], 2, /x\.json is neither an image nor a file of a build/],
      [["check", "v.lock"], 5, /v\.lock is not a lock/, /an empty object/, /To do: +give a lock/],
      [["check", "v.verified"], 5, /v\.verified is not a marker/, /found an empty list/],
      [["check", "alone.verified"], 5, /alone\.verified is not a marker/, /payloadType: missing/],
      [["show", "x.json"], 5, /x\.json is not a lock/, /To do: +give a lock/],
      [["diff", "x.json", "v.lock"], 5, /x\.json is not a lock/],
      [["diff", "list.lock", "v.lock"], 5, /it is JSON, a list/],
      [["check", "marker.lock"], 5, /it is JSON, a marker/],
    ];
    for (const [args, code, ...words] of cases) assertFailed(await at.run(args), code, ...words);
  });
});
