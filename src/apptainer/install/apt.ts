import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../../failure.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { type KeptPackages, keepUsed, takeKept } from "./kept-packages.ts";

/** One archive that apt knows, as its Release file describes it. */
export interface AptArchive {
  origin: string;
  label: string;
  codename: string;
  /** Where it is, without suite: what a sources line wants. */
  uri: string;
}

/** An apt configuration of our own: its folder and the options that make apt use nothing else. */
export interface PrivateApt {
  folder: string;
  options: string[];
}

const aptLimitMs = 15 * 60_000;

/** Options under which apt refuses whatever a trusted key has not signed, whatever the machine's settings say. */
const onlySigned = [
  "-oAPT::Get::AllowUnauthenticated=false",
  "-oAcquire::AllowInsecureRepositories=false",
  "-oAcquire::AllowWeakRepositories=false",
  "-oAcquire::AllowDowngradeToInsecureRepositories=false",
];

/** Environment for apt and dpkg: no questions. */
export function aptEnvironment(): Record<string, string> {
  return scrubbedEnvironment({ DEBIAN_FRONTEND: "noninteractive", APT_LISTCHANGES_FRONTEND: "none" });
}

/**
 * Runs an apt program and turns its failure into ours.
 * @param what the step in the user's words, "Downloading apptainer"
 */
export async function apt(
  what: string,
  argv: readonly string[],
  options: { cwd?: string; onLine?: (line: string) => void } = {},
): Promise<string> {
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: aptEnvironment(), timeLimitMs: aptLimitMs, ...options });
  if (result.code === 0) return result.stdout;
  const said = result.stderr.split("\n").filter((line) => /^(E|W|Err):/.test(line.trim()));
  throw new Failure("infrastructure", `${what} failed`, {
    why: `${command} said: ${(said.length > 0 ? said : [result.stderr.trim()]).slice(-4).join(" ").trim() || `exit code ${result.code}`}`,
    remedy: /is expired \(invalid since/.test(result.stderr)
      ? "The mirror is out of date, or this machine's clock is wrong. Where an old mirror is meant to be used, allow " +
        "it in the machine's own settings (Acquire::Check-Valid-Until in /etc/apt/apt.conf.d)."
      : "See whether the machine's own `apt-get update` works (network, proxy, mirror), then try again.",
  });
}

/**
 * Makes an apt configuration of our own in a folder: own lists, own cache, own sources, no pins of the machine's.
 * The machine's proxies and certificates stay in force.
 * @param sources text of a sources.list; undefined keeps the machine's own sources
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
    // The folder is ours alone; apt's own download user could not write into it.
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

/** `apt-get update` in a private configuration. */
export async function updateLists(privately: PrivateApt): Promise<void> {
  await apt("Reading the package lists", ["apt-get", ...privately.options, "-q", "update"]);
}

/**
 * Downloads packages into a folder; each is checked against the signed lists, by apt or, where it was kept from an
 * earlier time, by its sha256 in them.
 * @param wanted names, `name/suite` or `name=version`
 */
export async function downloadPackages(
  privately: PrivateApt,
  wanted: string[],
  into: string,
  kept?: KeptPackages,
): Promise<void> {
  await mkdir(into, { recursive: true });
  const what = `Downloading ${wanted.join(", ")}`;
  const download = ["apt-get", ...privately.options, "-q", "download"];
  const missing: string[] = [];
  for (const one of wanted) {
    const listed = kept && listedFile(await apt(what, [...download, "--print-uris", one], { cwd: into }));
    if (!listed || !(await takeKept(kept, listed.sha256, join(into, listed.name)))) missing.push(one);
  }
  if (missing.length > 0) await apt(what, [...download, ...missing], { cwd: into });
  if (kept) for (const name of await readdir(into)) await keepUsed(kept, join(into, name));
}

/** The one file that `apt-get download --print-uris` names, with the sha256 (hex) that the signed list has of it. */
function listedFile(printed: string): { name: string; sha256: string } | undefined {
  const [, name, sha256] = /^'\S+' ([\w.+~%-]+\.deb) \d+ SHA256:([0-9a-f]{64})$/m.exec(printed) ?? [];
  return name && sha256 ? { name, sha256 } : undefined;
}

/** The archives that apt has lists of. */
export async function knownArchives(options: string[] = []): Promise<AptArchive[]> {
  const format = "$(ORIGIN)\t$(LABEL)\t$(CODENAME)\t$(REPO_URI)";
  const argv = ["apt-get", ...options, "indextargets", "--format", format, "Created-By: Packages"];
  const printed = await apt("Asking apt for its archives", argv);
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
