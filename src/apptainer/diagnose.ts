import { Failure, type FailureKind, type Place } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";
import { isLockedRecipe } from "../pin/seal.ts";
import { lineOfCommand } from "./command-line.ts";
import { reasonLines, unmetPin } from "./reason.ts";

/** What is known about a failed build. */
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
  /** How many stages' scripts had begun. */
  scripts: number;
  /** How the build got its privileges, as recorded in the lock. */
  mode: string;
  /** The network file system that the scratch folder is on, if it is on one. */
  scratchOn?: string | undefined;
}

const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
const refused =
  /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arg(?:ument)?s?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;

/** Apptainer's messages when the host, not the recipe, prevents the build. */
const hostTrouble =
  /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;

const isOrdinaryUser = (mode: string) => mode.startsWith("user-");

/**
 * Messages in `%post` where files of other users cannot be created: only root is mapped, or the server of a network file
 * system does not allow it.
 */
const oneUserOnly =
  /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;

/** A server's message that it may not listen on a port below 1024: nginx's, Go's and others', and Apache's. */
const refusedPort = /\b(?:bind|listen)\b.*:(\d+)\b.*permission denied|permission denied.*\bbind\b.*:(\d+)\b/i;

/** Messages about a missing program that Apptainer runs for a bootstrap. */
const missingProgram =
  /(\w+) is not in PATH|neither (yum) nor dnf in path|exec: "([\w.-]+)": executable file not found in \$PATH/i;

/** The base is a file or folder that does not exist. */
const missingBase = /failed to retrieve path for (.+): lstat .*: no such file or directory/;

/** Apptainer's message when the image does not have the destination of a bind. */
const missingDestination = /while mounting .+: destination (\S+) doesn't exist in container/;

/**
 * Messages of apt, pip, npm, conda, R, curl, wget, git and Apptainer when a server or the network fails. Codes are
 * whole words: Python's FileNotFoundError contains the letters of ENOTFOUND.
 */
const network = [
  // Names that cannot be resolved.
  /could ?n[o']t resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|\b(?:EAI_AGAIN|EAI_FAIL|ENOTFOUND)\b|unable to resolve host|wget: bad address|failed to lookup address|DNS: transient error/i,
  // Connections that fail or are broken off.
  /connection (?:refused|reset|timed out|broken|aborted)|\b(?:ECONNREFUSED|ECONNRESET|E(?:SOCKET)?TIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b|network is unreachable|no route to host|failed to connect to|could ?n[o']t connect to server|failed to open TCP connection|Unable to connect to |socket hang up|error in socket IO|connect to host \S+ port \d+:/i,
  /i\/o timeout|TLS handshake timeout|context deadline exceeded|Client\.Timeout exceeded|operation timed out|read (?:operation )?timed out|resolving timed out|urlopen error timed out|Connect ?Timeout|timeout was reached|Timeout of \d+ seconds was reached|Net::(?:Open|Read)Timeout|operation too slow|Unable to download data from \S+ - timed out/i,
  /IncompleteRead|RemoteDisconnected|remote end (?:hung up|closed)|fatal: early EOF|transfer closed with|empty reply from server|HTTP2 framing|HTTP\/2 stream \d+ was not closed|SSL_ERROR_SYSCALL|gnutls_handshake|GnuTLS recv error|error reading from server|error sending request for url/i,
  /(?:\bGet "https?:[^"]*"|^FATAL.*): (?:unexpected )?EOF$/,
  // curl by number, also where another program uses its library.
  /\bcurl: \((?:5|6|7|16|18|28|35|52|55|56|60|92)\)|\b(?:curl|download) error:? \(?(?:5|6|7|16|18|28|35|52|55|56|60|92)\)?(?=[:\s]|$)/i,
  // Certificate errors: they are about a server, or about this machine's clock and CAs.
  /certificate has expired|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED|SSL certificate problem|x509: |Release file for \S+ is not valid yet/i,
  /\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
  /\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out|(?:429|50[0234]) (?:client|server) error)/i,
  /^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
  // Messages of particular programs.
  /CondaHTTPError|CondaSSLError|ConnectionFailed: |MaxRetryError|NewConnectionError|npm (?:ERR!|error) network|hash sum mismatch|Mirror sync in progress|Clearsigned file isn't valid|Undetermined Error|unable to access index for repository|LocalEntryNotFoundError|spurious network error/i,
  /temporary error \(try again later\)|network error \(check|Error code: Connection failed|keyserver receive failed: (?!No data)/,
];

/**
 * Messages of debootstrap, yum, dnf and zypper when a bootstrap cannot fetch. They are the same whether a server does
 * not answer or lacks the suite; neither is about an image that was built before. The same holds for a registry that
 * asks for a login, and for a key that this machine lacks.
 */
const bootstrapFetch =
  /^E: (?:Failed getting release file|Couldn't download|Couldn't retrieve|Unable to retrieve|Invalid Release file|Release signed by unknown key|Couldn't work out current architecture)|cannot (?:download|retrieve|find a valid baseurl)|failed to (?:download|synchronize|retrieve(?! path))|could not retrieve mirrorlist|all mirrors were (?:tried|already tried)|download \(curl\) error|errors during downloading|valid metadata not found|no response received from|unauthorized|authentication required|denied: requested access/i;

/** Apptainer's message when the recipe's `%test` ended with an error. */
const failedTest = /failed to execute %test script/i;

/** The last lines of a log's tail that show a network failure, at most three. */
export function networkProof(tail: string[]): string[] {
  return tail
    .filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line)))
    .slice(-3);
}

/** Apptainer's FATAL and ERROR lines, without the label. */
function ownWords(tail: string[]): string[] {
  return tail.flatMap((line) => {
    // pip writes "ERROR: " with one space; Apptainer aligns the text after its labels.
    const words = /^(?:FATAL\s*:\s*|ERROR\s*:\s{3,})(.*)/.exec(line)?.[1];
    return words ? [words] : [];
  });
}

/** The last command in the trace of `sh -x`; undefined without a trace. */
function lastCommand(tail: string[]): string | undefined {
  return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
}

/** Where in the recipe the error is, as far as Apptainer's message shows it. */
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
  build: FailedBuild,
  kind: FailureKind,
  code: FailureCode,
  what: string,
  why: string[],
  remedy: string,
  place: Place = { path: build.recipe },
): Failure {
  const output = why.filter((line) => line.trim() !== "").join("\n");
  return new Failure(kind, what, {
    code,
    why: output || undefined,
    remedy: `${remedy}; log: ${build.log}`,
    place,
  });
}

/** A `%test` that failed, with what it printed. Apptainer runs the last stage's, and without a trace. */
function testFailure(build: FailedBuild, words: string[]): Failure {
  const start = build.tail.findLastIndex((line) => /^INFO:\s+Running testscript/.test(line));
  const printed = reasonLines(build.tail.slice(start + 1));
  const header = build.text.split("\n").findLastIndex((line) => /^\s*%test\b/i.test(line));
  const place = header < 0 ? { path: build.recipe } : { path: build.recipe, line: header + 1 };
  const what = "the recipe's %test failed";
  const remedy = "correct the test, or what it tests";
  return failure(build, "failed", "build-failed", what, [...printed, ...words], remedy, place);
}

/**
 * Determines why a build failed, quoting Apptainer, and whether the recipe, its commands or the machine is the cause.
 * A failure of network, disk or memory is `infrastructure`: the image may be fine.
 */
export function diagnose(build: FailedBuild): Failure {
  const words = ownWords(build.tail);
  const all = build.tail.join("\n");
  const full = build.tail.findLast((line) => diskFull.test(line));
  if (full) {
    const remedy = "free space, or choose another scratch folder with --tmp";
    return failure(build, "infrastructure", "build-disk-full", "the disk is full", [full], remedy);
  }
  if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
    const by = build.signal
      ? `it was ended by signal ${build.signal}`
      : (words.at(-1) ?? "it was ended by a signal");
    const remedy = "check the memory of this machine, which is the usual reason, then run the command again";
    return failure(build, "infrastructure", "build-killed", "Apptainer was killed", [by], remedy);
  }
  const inTest = failedTest.test(words.join("\n"));
  const inPost = !inTest && /while running %post section|while running (?:%\w+|engine)/i.test(all);
  const proof = networkProof(build.tail);
  if (proof.length === 0 && !inPost && !inTest)
    proof.push(...build.tail.filter((line) => bootstrapFetch.test(line)).slice(-3));
  if (proof.length > 0) {
    const remedy =
      inPost || inTest
        ? "check the network, then run the command again"
        : "check the network and the addresses in the recipe's header, then run the command again";
    const what = "the build failed because of the network";
    return failure(build, "infrastructure", "build-network", what, proof, remedy);
  }
  if (inTest) return testFailure(build, words);
  if (!inPost && refused.test(words.join("\n"))) {
    const place = refusedPlace(build, words.join("\n"));
    const what = "Apptainer refuses the recipe";
    return failure(build, "usage", "recipe-refused", what, words, "correct the recipe", place);
  }
  const absent = inPost ? undefined : missingProgram.exec(words.join("\n"))?.slice(1).find(Boolean);
  if (absent) {
    const what = `this machine has no ${absent}, which the recipe's bootstrap needs`;
    const remedy = `install ${absent}, then run the command again`;
    return failure(build, "infrastructure", "host-unsuitable", what, words, remedy);
  }
  const lost = inPost ? undefined : missingBase.exec(words.join("\n"))?.[1];
  if (lost) {
    const what = `the base ${lost} is not on this machine`;
    const remedy = "copy it to where the recipe expects it, or name its folder with --context";
    return failure(build, "infrastructure", "base-image-missing", what, words, remedy);
  }
  const place = missingDestination.exec(words.join("\n"))?.[1];
  if (place) {
    const remedy =
      'bind at a folder of the base image, such as /mnt or /srv, or below /tmp, or make it: %setup, mkdir -p "$APPTAINER_ROOTFS/…"';
    const what = `the image has nothing at ${place}, where a file or folder of this machine is to be bound`;
    return failure(build, "usage", "bind-destination-missing", what, words, remedy);
  }
  const output = reasonLines(build.tail);
  if (build.scratchOn && isOrdinaryUser(build.mode) && (!inPost || oneUserOnly.test(all))) {
    const what = `an ordinary user cannot build this in a scratch folder on ${build.scratchOn}`;
    const remedy = "name a scratch folder on a local disk with --tmp";
    return failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
  }
  // Without a message from Apptainer, it was Apptainer or the program that gives it privileges that did not start.
  const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
  const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
  if (oneUser || (troubled && !/%post section/.test(all))) {
    const remedy =
      build.mode === "user-userns"
        ? "add subordinate ids for this user: run `stx-container setup` as root or with sudo"
        : "run `stx-container doctor`, which shows what this host allows";
    const what = "Apptainer cannot build on this host";
    return failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
  }
  const port = build.tail.map((text) => refusedPort.exec(text)?.slice(1).find(Boolean)).find(Boolean);
  if (port && Number(port) < 1024) {
    const what = `this machine does not let the build listen on port ${port}`;
    const remedy =
      "run it as root, or in a network of its own (build --vault, verify --from-vault): there it may listen on any port";
    return failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
  }
  const command = lastCommand(build.tail);
  const line = command && inPost ? lineOfCommand(build.text, command, build.scripts) : undefined;
  const section = /while running (%\w+) section/i.exec(all)?.[1];
  const what = inPost ? `the recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
  const at = line === undefined ? { path: build.recipe } : { path: build.recipe, line };
  // A rebuild has our pins, which the user did not write.
  const pin = isLockedRecipe(build.text) ? unmetPin(build.tail, build.text) : undefined;
  if (pin) {
    const why = [
      `the locked recipe pins ${pin.name} to ${pin.pinned}; ${pin.found}`,
      command ? `command: ${command}` : "",
    ];
    const remedy = `build again to lock what there is now, or let ${pin.name} float (\`floats\` in config.yaml)`;
    return failure(
      build,
      "failed",
      "pin-unmet",
      `${pin.name} ${pin.pinned} cannot be installed`,
      why,
      remedy,
      at,
    );
  }
  const remedy = inPost ? "correct the command that failed" : "correct the recipe";
  return failure(build, "failed", "build-failed", what, [...output, ...words], remedy, at);
}
