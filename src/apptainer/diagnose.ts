import { Failure, type FailureKind, type Place } from "../failure.ts";

/** What is known of a build that did not succeed. */
export interface FailedBuild {
  /** Path of the recipe, and its text. */
  recipe: string;
  text: string;
  /** Exit code, or null when a signal ended it. */
  code: number | null;
  signal: string | null;
  /** The last lines of its output, oldest first. */
  tail: string[];
  log: string;
  /** As the lock records it. */
  mode: string;
}

const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
const refused =
  /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arguments?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;

/** Said by Apptainer when the host, not the recipe, is in its way. */
const hostTrouble =
  /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;

/** Said in `%post` where only root is mapped and files of other users cannot be made. */
const oneUserOnly =
  /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;

/** Said by apt, pip, npm, conda, R, curl, wget, git or Apptainer itself when a server or the way to it failed. */
const network = [
  /could not resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|EAI_AGAIN|ENOTFOUND/i,
  /connection (?:refused|reset|timed out)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|i\/o timeout|TLS handshake timeout|operation timed out|read timed out|Connect ?TimeoutError/i,
  /\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
  /\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out)/i,
  /^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
  /CondaHTTPError|MaxRetryError|NewConnectionError|hash sum mismatch|Unable to connect to /i,
];

/** The lines of a log's tail that prove a network failure, at most three. */
export function networkProof(tail: string[]): string[] {
  return tail
    .filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line)))
    .slice(-3);
}

/** Apptainer's own words: its FATAL and ERROR lines without their label. */
function ownWords(tail: string[]): string[] {
  return tail.flatMap((line) => {
    const words = /^(?:FATAL|ERROR)\s*:\s*(.*)/.exec(line)?.[1];
    return words ? [words] : [];
  });
}

/** The last command that `sh -x` showed before the end; undefined where none was shown. */
function lastCommand(tail: string[]): string | undefined {
  return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
}

/** Line of a recipe that holds this command and no other line does; quoting may differ, so it is ignored. */
function lineOf(text: string, command: string): number | undefined {
  const bare = (line: string) =>
    line
      .replace(/["'\\]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const wanted = bare(command);
  if (wanted === "") return undefined;
  const lines = text.split("\n").map(bare);
  const hits = lines.flatMap((line, i) => (line === wanted ? [i + 1] : []));
  return hits.length === 1 ? hits[0] : undefined;
}

/** Where the recipe is wrong, as far as Apptainer's words tell. */
function refusedPlace(build: FailedBuild, words: string): Place {
  const section = /invalid section\(s\)? specified: *%?(\w+)/i.exec(words)?.[1];
  const lines = build.text.split("\n");
  const at = section
    ? lines.findIndex((line) => new RegExp(`^\\s*%${section}\\b`, "i").test(line))
    : /token too long/i.test(words)
      ? lines.findIndex((line) => /^\s*%post\b/i.test(line))
      : -1;
  return at < 0 ? { path: build.recipe } : { path: build.recipe, line: at + 1 };
}

function failure(
  kind: FailureKind,
  what: string,
  build: FailedBuild,
  why: string[],
  remedy: string,
  place: Place = { path: build.recipe },
): Failure {
  const said = why.filter((line) => line.trim() !== "").join("\n");
  return new Failure(kind, what, { why: said || undefined, remedy: `${remedy} Log: ${build.log}`, place });
}

/**
 * Tells why a build failed, in Apptainer's own words, and whether the recipe, its commands or the machine did it.
 * What proves a failure of network, disk or memory is `infrastructure`: it says nothing about the image.
 */
export function diagnose(build: FailedBuild): Failure {
  const words = ownWords(build.tail);
  const all = build.tail.join("\n");
  const full = build.tail.findLast((line) => diskFull.test(line));
  if (full) {
    return failure(
      "infrastructure",
      "The disk is full",
      build,
      [full],
      "Free space, or set another scratch folder.",
    );
  }
  if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
    const by = build.signal ? `Signal ${build.signal} ended it.` : (words.at(-1) ?? "A signal ended it.");
    const remedy = "It was killed from outside, often for want of memory: free some, then try again.";
    return failure("infrastructure", "Apptainer was killed", build, [by], remedy);
  }
  const inPost = /while running %post section|while running (?:%\w+|engine)/i.test(all);
  const proof = networkProof(build.tail);
  if (proof.length > 0) {
    const remedy = "Nothing is said about the image. Try again when the server can be reached.";
    return failure("infrastructure", "The build failed because of the network", build, proof, remedy);
  }
  if (!inPost && refused.test(words.join("\n"))) {
    const place = refusedPlace(build, words.join("\n"));
    return failure("usage", "Apptainer refuses the recipe", build, words, "Correct the recipe.", place);
  }
  const output = build.tail.filter((text) => !/^(?:INFO|FATAL|ERROR)\s*:/.test(text)).slice(-5);
  // Without a last word of its own it never got to the recipe: it, or what gives it privileges, did not start.
  const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
  const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
  if (oneUser || (troubled && !/%post section/.test(all))) {
    const remedy =
      build.mode === "user-userns"
        ? "This user has no subordinate ids; `stx-container setup` as root or with sudo gives it some."
        : "`stx-container doctor` tells what this host allows.";
    return failure(
      "infrastructure",
      "Apptainer cannot build on this host",
      build,
      [...output, ...words],
      remedy,
    );
  }
  const command = lastCommand(build.tail);
  const line = command && inPost ? lineOf(build.text, command) : undefined;
  const section = /while running (%\w+) section/i.exec(all)?.[1];
  const what = inPost ? `The recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
  return failure(
    "failed",
    what,
    build,
    [...output, ...words],
    "See its last lines.",
    line === undefined ? { path: build.recipe } : { path: build.recipe, line },
  );
}
