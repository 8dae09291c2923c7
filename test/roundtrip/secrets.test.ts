import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { findInTree } from "../../src/image/find-in-tree.ts";
import { openImage } from "../../src/image/open.ts";
import { until } from "../apptainer/support.ts";
import {
  assertFailed,
  type Bench,
  bench,
  benchWithUpstream,
  ended,
  fetching,
  tinyRecipe,
} from "../cli/support.ts";

const token = "s3cr3t/t0ken+of-a-test==";
const password = "correct-horse-battery";
const netrc = `machine example.invalid login me password ${password}\n`;
const shm = "/dev/shm";

/** Every form in which a secret could be found. */
const forms = [token, password, netrc.trim()].flatMap((text) => [
  Buffer.from(text),
  Buffer.from(encodeURIComponent(text)),
  Buffer.from(Buffer.from(text).toString("base64").replace(/=+$/, "").slice(0, -1)),
]);
const sought = [{ name: "secret", forms }];
const holds = (bytes: Buffer) => forms.some((form) => bytes.includes(form));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every file of a folder that holds a secret; images are read as bytes and unpacked. */
async function traces(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of filesBelow(folder)) {
    if (holds(readFileSync(path))) found.push(path);
    if (!path.endsWith(".sif") || lstatSync(path).isSymbolicLink()) continue;
    const tree = await openImage(path);
    found.push(...(await findInTree(tree, sought)).map((sighting) => `${path}:${sighting.path}`));
    await tree.close();
  }
  return found;
}

/** A bench on which home, temporary files and scratch are in its folder, and the secrets outside of it. */
async function secretBench(t: TestContext, make: (t: TestContext) => Promise<Bench> = bench) {
  const [at, outside] = [await make(t), await bench(t)];
  await mkdir(at.path("home"));
  await mkdir(at.path("temporary"));
  const file = await outside.write("netrc", netrc, 0o600);
  const env = { HOME: at.path("home"), TMPDIR: at.path("temporary"), MY_TOKEN: token };
  return Object.assign(at, {
    within: { env },
    given: ["--secret", "token=env:MY_TOKEN", "--secret", `netrc=${file}`],
  });
}

/** Uses both secrets, and says them to the log in every way. */
const using = [
  'sha256sum < "$STX_SECRET_TOKEN" > /token.sha256',
  'sha256sum < "$STX_SECRET_NETRC" > /netrc.sha256',
  'cat "$STX_SECRET_TOKEN" "$STX_SECRET_NETRC"; echo',
  'cat "$STX_SECRET_NETRC" >&2',
  'base64 < "$STX_SECRET_TOKEN"',
  'echo "https://me:$(cat "$STX_SECRET_TOKEN")@example.invalid/"',
  'sed "s/.*password //" "$STX_SECRET_NETRC"',
  'ls -l "$STX_SECRET_TOKEN"',
].join("\n");

describe("a secret", { concurrency: 2 }, () => {
  it("W64: is a file for %post, of build and rebuild, and leaves no trace anywhere", async (t) => {
    const at = await secretBench(t);
    await at.write("tiny.def", tinyRecipe(using));
    const ran = await at.run(
      ["roundtrip", "tiny.def", "--json", "--tmp", at.path("scratch"), ...at.given],
      at.within,
    );
    assert.equal(ran.code, 0, ran.stderr + ran.stdout);
    const { built, verified } = JSON.parse(ran.stdout);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.ok(!holds(Buffer.from(ran.stdout + ran.stderr)), "on the terminal");
    assert.deepEqual(await traces(at.folder), []);
    // Another test may have the same secrets there just now.
    await until(async () => (await traces(shm)).length === 0);
    const log = at.read("containers/tiny", `tiny-${built.ts}.build.log`);
    assert.match(log, /REDACTED/, "the log is searched where it has the lines");
    assert.match(log, /-r--------.*\/\.singularity\.d\/libs\/secret-token/);

    assert.deepEqual(built.lock.inputs.secrets, ["netrc", "token"]);
    assert.deepEqual(
      built.lock.unlocked
        .filter(({ what }: { what: string }) => what.startsWith("secret "))
        .map(({ what, line }: { what: string; line: number }) => [what, line > 1]),
      [
        ["secret netrc", true],
        ["secret token", true],
      ],
    );
    const tree = await openImage(built.files.image);
    const libs = tree.list("/.singularity.d/libs").map(({ path }) => path);
    const [sha] = [...(await tree.read(["/token.sha256"])).values()];
    await tree.close();
    assert.deepEqual(libs, []);
    assert.match(String(sha), /^[0-9a-f]{64}/);
    assert.deepEqual(await traces(at.folder), []);

    const again = await at.json(
      ["build", "tiny.def", "--secret", "token=env:OTHER", at.given[2]!, at.given[3]!],
      0,
      {
        env: { ...at.within.env, OTHER: "another value" },
      },
    );
    assert.equal(again.built.unchanged, true, "a new value is no new input");
    const verify = (...more: string[]) =>
      at.run(["verify", "tiny", "--context", at.folder, ...more], at.within);
    assertFailed(
      await verify(...at.given.slice(0, 2)),
      2,
      /the secret netrc of the build is missing/,
      /--secret netrc=path/,
    );
    assertFailed(
      await verify(...at.given, "--secret", "other=env:MY_TOKEN"),
      2,
      /the build had no secret other/,
    );
    // The names are an input: %post runs again, and fails without its file.
    const fewer = await at.run(["build", "tiny.def", ...at.given.slice(0, 2)], at.within);
    assertFailed(fewer, 1, /%post failed/, /no such file/);
  });

  it("that is in the image fails the build, and so does one in the recipe", async (t) => {
    const at = await secretBench(t);
    await at.write(
      "tiny.def",
      tinyRecipe('mkdir -p /root\ncp "$STX_SECRET_NETRC" /root/.netrc\nbase64 < "$STX_SECRET_TOKEN" > /b'),
    );
    const ran = await at.run(["build", "tiny.def", ...at.given], at.within);
    assertFailed(ran, 1, /the image holds the value of the secret/, /\/root\/\.netrc|\/b/, /same %post/);
    assert.deepEqual(await traces(at.folder), []);
    assert.deepEqual(
      at.files().map((name) => name.replace(/^.*?\./, ".")),
      [".build.log"],
    );
    const own = await at.run(["build", "tiny.def", ...at.given, "--build-arg", `x=${token}`], at.within);
    assertFailed(own, 2, /the build argument x holds the value of the secret token/);
    assert.ok(!holds(Buffer.from(own.stderr)));
  });

  it("of a killed build was never on a disk, and goes with the next gc", async (t) => {
    const at = await secretBench(t);
    await at.write("tiny.def", tinyRecipe('cat "$STX_SECRET_TOKEN"\necho\nsleep 600'));
    const child = at.start(["build", "tiny.def", ...at.given], at.within);
    const end = ended(child);
    await new Promise<void>((done) =>
      child.stderr.on("data", (data) => String(data).includes("+ sleep") && done()),
    );
    child.kill("SIGKILL");
    await end;
    assert.deepEqual(await traces(at.folder), []);
    await at.json(["gc"], 0, at.within);
    await until(async () => (await traces(shm)).length === 0);
    assert.deepEqual(await traces(at.folder), []);
  });

  it("is not needed for a rebuild from a vault, in which its requests are without it", async (t) => {
    const at = (await secretBench(t, benchWithUpstream)) as Awaited<ReturnType<typeof secretBench>> & {
      url: string;
    };
    const asks = fetching(at.url).replaceAll(
      "wget -q",
      'wget -q --header "Authorization: Bearer $(cat "$STX_SECRET_TOKEN")"',
    );
    await at.write("tiny.def", tinyRecipe(asks));
    const recorded = await at.run(["build", "tiny.def", "--vault", ...at.given.slice(0, 2)], at.within);
    assert.equal(recorded.code, 0, recorded.stderr);
    assert.deepEqual(await traces(at.folder), []);
    const verify = ["verify", "tiny", "--context", at.folder, "--from-vault"];
    const { verified } = await at.json(verify);
    assert.equal(verified.verdict, "verified");
    await at.write("tiny.def", tinyRecipe(`${asks}\nsha256sum < "$STX_SECRET_TOKEN" > /used`));
    const { built } = await at.json(["build", "tiny.def", "--vault", ...at.given.slice(0, 2)], 0, at.within);
    assertFailed(
      await at.run(verify.toSpliced(1, 1, `tiny-${built.ts}`)),
      5,
      /the secret token of the build is missing/,
    );
  });

  it("that is given wrongly is refused, and never quoted", async (t) => {
    const at = await secretBench(t);
    const cases: [string, RegExp][] = [
      [token, /invalid secret \(number 1\)/],
      [`a-b=${token}`, /invalid secret/],
      [`token=${token}`, /could not read the secret token/],
      ["token=env:NOT_SET", /the variable NOT_SET is not set/],
      ["token=env:SHORT", /the secret token is too short/],
      ["token=env:EMPTY", /the secret token is empty/],
      [`token=${at.folder}`, /is not a readable file/],
    ];
    for (const [given, words] of cases) {
      const env = { ...at.within.env, SHORT: "abc\n", EMPTY: "" };
      const ran = await at.run(["build", "tiny.def", "--secret", given], { env });
      assertFailed(ran, 2, words);
      assert.ok(!holds(Buffer.from(ran.stderr)), given);
    }
    const twice = await at.run(
      ["build", "tiny.def", ...at.given, "--secret", "TOKEN=env:MY_TOKEN"],
      at.within,
    );
    assertFailed(twice, 2, /TOKEN is given twice/);
  });
});

describe("a build argument", { concurrency: 2 }, () => {
  it("that looks like a secret is warned of, with the way to give it", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("echo {{ api_token }} {{ other }} > /dev/null"));
    const values = ["--build-arg", "api_token=abcdefgh", "--build-arg", `other=ghp_${"a".repeat(36)}`];
    const { code, stderr } = await at.run(["build", "tiny.def", ...values]);
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /the build argument api_token looks like a secret.*--secret api_token=env:API_TOKEN/,
    );
    assert.match(stderr, /the build argument other looks like a secret/);
  });

  it("with credentials in an address is refused, and not quoted", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("echo {{ index }} > /dev/null"));
    for (const value of [
      `https://me:${password}@example.invalid/simple`,
      `-i https://${password}@example.invalid`,
    ]) {
      const ran = await at.run(["build", "tiny.def", "--build-arg", `index=${value}`]);
      assertFailed(
        ran,
        2,
        /the build argument index holds an address with user name or password/,
        /--secret netrc=/,
      );
      assert.ok(!ran.stderr.includes(password));
      assert.deepEqual(
        filesBelow(at.folder).filter((path) => readFileSync(path).includes(password)),
        [],
      );
    }
    const ssh = await at.run(["build", "tiny.def", "--build-arg", "index=ssh://git@example.invalid/x"]);
    assert.equal(ssh.code, 0, ssh.stderr);
  });
});
