// `npm run release -- 0.3.0`, run by .github/workflows/release.yml: tags, publishes, and moves the major tag. Every
// step can be repeated; what cannot be undone comes after all checks.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../src/failure.ts";
import { version as programVersion } from "../src/version.ts";

const home = join(import.meta.dirname, "..");

const stop = (what: string, remedy: string): never => {
  throw new Failure("failed", what, { code: "development-task-failed", remedy });
};

/** The changelog's text for one version. @throws Failure where it has no heading for it, or nothing below the heading */
export function releaseNotes(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((text) => text.split(/[ \n]/)[0] === version);
  const notes = part?.slice(part.indexOf("\n")).trim() ?? "";
  return (
    notes ||
    stop(`CHANGELOG.md says nothing of ${version}`, `write it below the heading ## ${version} (DATE)`)
  );
}

/** Checks that the repository is this version everywhere. @returns the release's notes */
function checkVersion(version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    stop(`invalid version ${JSON.stringify(version)}`, "give it like 0.3.0");
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  for (const [path, found] of [
    ["package.json", manifest.version],
    ["src/version.ts", programVersion],
  ])
    if (found !== version) stop(`${path} has the version ${found}, not ${version}`, `set it to ${version}`);
  return releaseNotes(readFileSync(join(home, "CHANGELOG.md"), "utf8"), version);
}

function output(command: string, args: string[]): string {
  return execFileSync(command, args, { cwd: home, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Like {@link output}; undefined where the command fails, because what is asked for does not exist. */
function find(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { cwd: home, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

const refs = (repository: string) => `repos/${repository}/git/refs`;

/** The commit of a tag; undefined where there is none. */
function tagged(repository: string, tag: string): string | undefined {
  return find("gh", ["api", `repos/${repository}/commits/tags/${tag}`, "--jq", ".sha"])?.trim();
}

function setTag(repository: string, tag: string, sha: string, move: boolean): void {
  const now = tagged(repository, tag);
  if (now === sha) return;
  if (now === undefined)
    output("gh", ["api", refs(repository), "-f", `ref=refs/tags/${tag}`, "-f", `sha=${sha}`]);
  else if (move)
    output("gh", [
      "api",
      "-X",
      "PATCH",
      `${refs(repository)}/tags/${tag}`,
      "-f",
      `sha=${sha}`,
      "-F",
      "force=true",
    ]);
  else stop(`the tag ${tag} is on another commit, ${now}`, "release the next version");
}

/** Publishes the packed tarball. If this version is published already, it must have the same bytes. */
function publish(version: string): void {
  const [packed] = JSON.parse(output("npm", ["pack", "--json"]));
  const name = `${packed.name}@${version}`;
  const there = find("npm", ["view", name, "dist.integrity"])?.trim();
  if (!there) {
    // Trusted publishing needs a newer npm than the one that comes with the runner.
    output("npx", ["--yes", "npm@11.19.1", "publish", "--provenance", "--access", "public", packed.filename]);
    return;
  }
  const bytes = readFileSync(join(home, packed.filename));
  if (there !== `sha512-${createHash("sha512").update(bytes).digest("base64")}`)
    stop(`${name} is published with other bytes`, "release the next version");
}

/** The task: release VERSION, of the commit that GITHUB_SHA names. */
export function release([version = ""]: string[]): void {
  const notes = checkVersion(version);
  const { GITHUB_SHA: sha, GITHUB_REPOSITORY: repository } = process.env;
  if (!sha || !repository)
    return void stop(
      "a release is made by GitHub Actions",
      `gh workflow run release.yml -f version=${version}`,
    );
  setTag(repository, `v${version}`, sha, false);
  publish(version);
  if (find("gh", ["release", "view", `v${version}`, "--repo", repository]) === undefined)
    output("gh", [
      "release",
      "create",
      `v${version}`,
      "--repo",
      repository,
      "--verify-tag",
      "--title",
      version,
      "--notes",
      notes,
    ]);
  setTag(repository, `v${version.split(".")[0]}`, sha, true);
  console.log(`released ${version}`);
}
