import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { type KeptPackages, keepPackage, takeKeptPackage } from "./kept-packages.ts";

/** One archive in apt's lists, as described by its Release file. */
export interface AptArchive {
  origin: string;
  label: string;
  codename: string;
  /** Its address without suite, for a sources line. */
  uri: string;
}

/** A private apt configuration: its folder, and the options that make apt use nothing else. */
export interface PrivateApt {
  folder: string;
  options: string[];
}

const aptLimitMs = 15 * 60_000;

/** Options that make apt refuse everything that is not signed by a trusted key, whatever the machine's settings are. */
const onlySigned = [
  "-oAPT::Get::AllowUnauthenticated=false",
  "-oAcquire::AllowInsecureRepositories=false",
  "-oAcquire::AllowWeakRepositories=false",
  "-oAcquire::AllowDowngradeToInsecureRepositories=false",
];

/** Environment that keeps apt and dpkg from asking questions. */
export function aptEnvironment(): Record<string, string> {
  return scrubbedEnvironment({ DEBIAN_FRONTEND: "noninteractive", APT_LISTCHANGES_FRONTEND: "none" });
}

/**
 * Runs an apt program.
 * @param step for the message of a failure, "download of apptainer"
 * @returns its output
 * @throws Failure with apt's messages
 */
export async function runApt(
  step: string,
  argv: readonly string[],
  options: { cwd?: string; onLine?: (line: string) => void } = {},
): Promise<string> {
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: aptEnvironment(), timeLimitMs: aptLimitMs, ...options });
  if (result.code === 0) return result.stdout;
  const messages = result.stderr.split("\n").filter((line) => /^(E|W|Err):/.test(line.trim()));
  const shown = (messages.length > 0 ? messages : [result.stderr.trim()]).slice(-4).join(" ").trim();
  throw new Failure("infrastructure", `${step} failed`, {
    code: "apt-failed",
    why: `${command}: ${shown || `exit code ${result.code}`}`,
    remedy: /is expired \(invalid since/.test(result.stderr)
      ? "use a mirror that is up to date, or correct this machine's clock; to use an old mirror on purpose, set " +
        "Acquire::Check-Valid-Until in /etc/apt/apt.conf.d"
      : "check that `apt-get update` works on this machine (network, proxy, mirror), then run the command again",
  });
}

/**
 * Creates a private apt configuration in a folder: with separate lists, cache and sources, and without the machine's
 * pins. The machine's proxies and certificates still apply.
 * @param sources text of a sources.list; undefined for the machine's sources
 */
export async function privateApt(folder: string, sources: string | undefined): Promise<PrivateApt> {
  await mkdir(join(folder, "lists", "partial"), { recursive: true });
  await mkdir(join(folder, "cache", "archives", "partial"), { recursive: true });
  await mkdir(join(folder, "empty"), { recursive: true });
  const options = [
    `-oDir::State::Lists=${join(folder, "lists")}`,
    `-oDir::Cache=${join(folder, "cache")}`,
    `-oDir::Etc::Preferences=/dev/null`,
    `-oDir::Etc::PreferencesParts=${join(folder, "empty")}`,
    "-oAPT::Default-Release=",
    // Only we may write in this folder, so apt's download user could not.
    "-oAPT::Sandbox::User=",
    "-oAcquire::Languages=none",
    "-oAcquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
    "-oAcquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false",
    "-oAcquire::Retries=3",
    "-oAPT::Update::Error-Mode=any",
    "-oAPT::Update::Post-Invoke-Success=",
    ...onlySigned,
  ];
  if (sources !== undefined) {
    const list = join(folder, "sources.list");
    await writeFile(list, sources);
    options.push(`-oDir::Etc::SourceList=${list}`, `-oDir::Etc::SourceParts=${join(folder, "empty")}`);
  }
  return { folder, options };
}

/** `runApt-get update` in a private configuration. */
export async function updateLists(privately: PrivateApt): Promise<void> {
  await runApt("update of the package lists", ["apt-get", ...privately.options, "-q", "update"]);
}

/**
 * Downloads packages into a folder. Each is verified by the signed lists: by apt, or for a file kept from an earlier
 * installation by its sha256 in them.
 * @param wanted names, `name/suite` or `name=version`
 */
export async function downloadPackages(
  privately: PrivateApt,
  wanted: string[],
  into: string,
  kept?: KeptPackages,
): Promise<void> {
  await mkdir(into, { recursive: true });
  const step = `download of ${wanted.join(", ")}`;
  const download = ["apt-get", ...privately.options, "-q", "download"];
  const missing: string[] = [];
  for (const one of wanted) {
    const listed = kept && listedFile(await runApt(step, [...download, "--print-uris", one], { cwd: into }));
    if (!listed || !(await takeKeptPackage(kept, listed.sha256, join(into, listed.name)))) missing.push(one);
  }
  if (missing.length > 0) await runApt(step, [...download, ...missing], { cwd: into });
  if (kept) for (const name of await readdir(into)) await keepPackage(kept, join(into, name));
}

/** The file named in the output of `runApt-get download --print-uris`, with its sha256 (hex) from the signed list. */
function listedFile(printed: string): { name: string; sha256: string } | undefined {
  const [, name, sha256] = /^'\S+' ([\w.+~%-]+\.deb) \d+ SHA256:([0-9a-f]{64})$/m.exec(printed) ?? [];
  return name && sha256 ? { name, sha256 } : undefined;
}

/** The archives that apt's lists are from. */
export async function knownArchives(options: string[] = []): Promise<AptArchive[]> {
  const format = "$(ORIGIN)\t$(LABEL)\t$(CODENAME)\t$(REPO_URI)";
  const argv = ["apt-get", ...options, "indextargets", "--format", format, "Created-By: Packages"];
  const printed = await runApt("listing of apt's archives", argv);
  return printed
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((fields) => fields.length === 4 && fields[3] !== "")
    .map(([origin, label, codename, uri]) => ({
      origin: origin!,
      label: label!,
      codename: codename!,
      uri: uri!.replace(/\/+$/, ""),
    }));
}
