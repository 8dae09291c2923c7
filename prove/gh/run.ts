/**
 * What `gh attestation verify` says of what the action sign makes, against Sigstores of this machine. Writes results.json.
 * `npm run prove -- gh`; gh is built by Go, from the module proxy, into .cache/bin: about three and a half minutes of
 * processor time. The rest takes some seconds.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { type Attested, attest, type Kind, repository, workflow } from "./attest.ts";
import { type Case, type Result, resultsPath } from "./results.ts";

const version = "v2.67.0";
const gh = resolve(".cache/bin", `gh-${version}`);
const work = mkdtempSync(join(tmpdir(), "stx-gh-"));
const verdict = "https://slsa.dev/verification_summary/v1";

/** `go install` would ask the proxy for the list of all versions, which not every proxy has. */
function buildGh(): void {
  if (existsSync(gh)) return;
  mkdirSync(resolve(".cache/bin"), { recursive: true });
  const module = `github.com/cli/cli/v2@${version}`;
  const { Dir: source } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { cwd: work, encoding: "utf8" }),
  );
  execFileSync("go", ["build", "-ldflags", "-s -w", "-o", gh, "./cmd/gh"], { cwd: source, stdio: "inherit" });
}

/** Asks gh as its users do, offline: it has no login, and needs none. */
function ask({ image, bundles, root }: Attested, options: string[]): Pick<Case, "found" | "said"> {
  const words = [
    "attestation",
    "verify",
    image,
    "--bundle",
    bundles,
    "--custom-trusted-root",
    root,
    ...options,
  ];
  const { status, stderr } = spawnSync(gh, words, {
    encoding: "utf8",
    env: { HOME: work, PATH: process.env.PATH ?? "", GH_NO_UPDATE_NOTIFIER: "1" },
  });
  return { found: status === 0 ? "accepted" : "refused", said: stderr.trim().replaceAll(work, "") };
}

/** The same bundles, whose statements name another file. */
function changed(bundles: string): string {
  const lines = readFileSync(bundles, "utf8").trim().split("\n");
  const path = join(work, "changed.jsonl");
  const others = lines.map((line) => {
    const bundle = JSON.parse(line);
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8"));
    statement.subject[0].name = "other.sif";
    bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString("base64");
    return `${JSON.stringify(bundle)}\n`;
  });
  writeFileSync(path, others.join(""));
  return path;
}

const from = (repo: string, signer = workflow) => ["--repo", repo, "--signer-workflow", signer];

function casesOf(sigstore: Kind, made: Attested, foreign: Attested): Case[] {
  const cases: Case[] = [];
  const add = (what: string, expected: Case["expected"], files: Attested, options: string[]) =>
    cases.push({ what, sigstore, expected, ...ask(files, options) });
  add("the image and its provenance", "accepted", made, from(repository));
  const asVerdict = ["--predicate-type", verdict];
  add("the image and its verdict", "accepted", made, [...from(repository), ...asVerdict]);
  add("the image, with another repository named", "refused", made, from("octo/other"));
  const evil = workflow.replace("image.yml", "evil.yml");
  add("the image, with another signing workflow named", "refused", made, from(repository, evil));
  add("the image, without naming the workflow that signed", "refused", made, ["--repo", repository]);
  add(
    "statements that were changed",
    "refused",
    { ...made, bundles: changed(made.bundles) },
    from(repository),
  );
  const foreignRoot = { ...made, root: foreign.root };
  add("the keys of another Sigstore", "refused", foreignRoot, from(repository));
  // Last: it changes the image.
  appendFileSync(made.image, "x");
  add("the image with one more byte", "refused", made, from(repository));
  return cases;
}

buildGh();
const made = async (kind: Kind, name: string) => {
  mkdirSync(join(work, name));
  return attest(kind, join(work, name));
};
const kinds: Kind[] = ["with a transparency log", "with timestamps alone"];
const [logged, timed] = [await made(kinds[0]!, "logged"), await made(kinds[1]!, "timed")];
const result: Result = {
  commit: sourcesNow(import.meta.dirname).commit,
  gh: version.slice(1),
  cases: [...casesOf(kinds[0]!, logged, timed), ...casesOf(kinds[1]!, timed, logged)],
};
writeFileSync(resultsPath, `${JSON.stringify(result, null, 2)}\n`);
for (const { what, sigstore, expected, found, said } of result.cases)
  console.log(`${found === expected ? "as expected" : "WRONG"}: ${what} (${sigstore}): ${found} ${said}`);
rmSync(work, { recursive: true });
if (result.cases.some(({ expected, found }) => found !== expected)) process.exitCode = 1;
