import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose, type FailedBuild, networkProof } from "../../src/apptainer/diagnose.ts";

const inPost =
  "FATAL:   While performing build: while running engine: while running %post section: exit status 1";
const failed = (tail: string[], more: Partial<FailedBuild> = {}) =>
  diagnose({
    recipe: "/r.def",
    text: "Bootstrap: docker\n",
    code: 255,
    signal: null,
    tail,
    log: "/log",
    scripts: 0,
    mode: "root",
    ...more,
  });

/** Last lines of clients whose server, or the way to it, failed. */
const networkFailures = [
  "W: Failed to fetch http://mirror.example/debian/dists/bookworm/InRelease  Temporary failure resolving 'mirror.example'",
  "Err:1 http://mirror.example/debian bookworm/main amd64 jq amd64 1.6-2.1  503  Service Unavailable [IP: 10.0.0.1 80]",
  "E: Failed to fetch http://mirror.example/pool/jq_1.6_amd64.deb  500  Internal Server Error [IP: 10.0.0.1 80]",
  "E: Failed to fetch http://mirror.example/pool/jq.deb  Unable to connect to mirror.example:80:",
  "E: Failed to fetch http://mirror.example/x  Connection failed [IP: 10.0.0.1 80] Could not connect to mirror.example:80, connection timed out",
  "W: Failed to fetch http://mirror.example/Packages.gz  Hash Sum mismatch",
  "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection>: Failed to establish a new connection: [Errno -2] Name or service not known')': /simple/six/",
  "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.example', port=443): Read timed out.",
  "ERROR: HTTP error 503 while getting https://files.example/six-1.16.0-py2.py3-none-any.whl",
  "npm ERR! code E503",
  "npm error code ENOTFOUND",
  "npm error code ECONNRESET",
  "npm error 429 Too Many Requests - GET https://registry.example/left-pad",
  "CondaHTTPError: HTTP 502 BAD GATEWAY for url <https://conda.example/linux-64/repodata.json>",
  "curl: (6) Could not resolve host: example.org",
  "curl: (22) The requested URL returned error: 503",
  "wget: server returned error: HTTP/1.1 504 Gateway Time-out",
  "wget: can't connect to remote host (127.0.0.1): Connection refused",
  "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
  "  cannot open URL 'https://cran.example/src/contrib/x.tar.gz': HTTP status was '503 Service Unavailable'",
  "FATAL:   While performing build: conveyor failed to get: while fetching image: TOOMANYREQUESTS: toomanyrequests: You have reached your pull rate limit",
  'FATAL:   Unable to pull docker://x: Get "https://registry.example/v2/": dial tcp: lookup registry.example: no such host',
  'FATAL:   While performing build: conveyor failed to get: Get "https://registry.example/v2/": net/http: TLS handshake timeout',
];

test("a failing server, or the way to it, is told from everything else", () => {
  for (const line of networkFailures) {
    const failure = failed(["+ command", line, inPost]);
    assert.equal(failure.kind, "infrastructure", line);
    assert.match(failure.message, /network/, line);
    assert.ok(failure.why?.includes(line));
  }
});

test("a bootstrap that cannot fetch is no fault of an image that was built before", () => {
  for (const line of [
    "E: Failed getting release file http://mirror.example/debian/dists/bookworm/Release",
    "E: Couldn't download packages: base-files libc6",
    "Error: Failed to download metadata for repo 'base': Cannot download repomd.xml",
    "Could not retrieve mirrorlist http://mirrorlist.example/?release=7&arch=x86_64",
    "Download (curl) error for 'http://download.example/repodata/repomd.xml':",
  ]) {
    const end = "FATAL:   While performing build: while packing: debootstrap failed: exit status 1";
    assert.equal(failed([line, end]).kind, "infrastructure", line);
    assert.equal(failed(["+ command", line, inPost]).kind, "failed", line);
  }
});

/** Last lines that look a little like it, but are the recipe's own affair or drift. */
const ownFailures = [
  "E: Version '1.6-2.1' for 'jq' was not found",
  "E: Unable to locate package jq-500",
  "E: Failed to fetch http://mirror.example/pool/perl-5.500_1.502-1_amd64.deb  404  Not Found [IP: 10.0.0.1 80]",
  "ERROR: Could not find a version that satisfies the requirement six==1.500 (from versions: 1.16.0, 1.503)",
  "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
  "npm error code E404",
  "npm error code ETARGET",
  "curl: (22) The requested URL returned error: 404",
  "make: *** [Makefile:503: all] Error 1",
  "collect2: error: ld returned 1 exit status",
  "AssertionError: 500 != 503",
  "/.post.script: line 502: syntax error",
];

test("a package that is gone, a wrong hash, a compiler's error is no network failure", () => {
  for (const line of ownFailures) {
    assert.deepEqual(networkProof([line]), [], line);
    assert.equal(failed(["+ command", line, inPost]).kind, "failed", line);
  }
});

test("a command line that names an error is not taken for one", () => {
  assert.deepEqual(networkProof(["+ grep 'Connection refused' log", "++ echo HTTP error 503"]), []);
});

test("a full disk and a kill are the machine's", () => {
  for (const line of [
    "tar: x: Wrote only 512 of 10240 bytes: No space left on device",
    "FATAL:   While performing build: while creating squashfs: write /x: disk quota exceeded",
  ]) {
    const failure = failed([line, inPost]);
    assert.equal(failure.kind, "infrastructure");
    assert.equal(failure.message, "the disk is full");
  }
  assert.match(failed([], { code: null, signal: "SIGKILL" }).message, /killed/);
  const oom = failed([
    "FATAL:   While performing build: while running engine: while running %post section: signal: killed",
  ]);
  assert.equal(oom.kind, "infrastructure");
});

test("a host that does not let Apptainer build is no fault of the recipe", () => {
  for (const line of [
    "ERROR  : Requesting capability set 0x1ffffffffff while permitted capability set is 0x1fffeffffff",
    "FATAL:   container creation failed: mount /proc/self/fd/3 error: operation not permitted",
    "FATAL:   While performing build: packer failed to pack: while unpacking: root filesystem extraction failed: extract command failed: x",
  ]) {
    const failure = failed([line]);
    assert.equal(failure.kind, "infrastructure", line);
    assert.match(failure.remedy ?? "", /doctor/);
  }
  const failure = failed(["FATAL:   x: extract command failed: y"], { mode: "user-userns" });
  assert.match(failure.remedy ?? "", /subordinate ids/);
});

test("a %post that needs more users than one is no fault of the recipe where only root is mapped", () => {
  const tail = ["+ apt-get update", "E: setgroups 65534 failed - setgroups (22: Invalid argument)", inPost];
  assert.equal(failed(tail, { mode: "user-userns" }).kind, "infrastructure");
  assert.equal(failed(tail, { mode: "user-subuid" }).kind, "failed");
});

test("an argument that the recipe does not have is the caller's fault, not the recipe's", () => {
  const line =
    "FATAL:   unused build args: registry. Use option --warn-unused-build-args to show a warning instead of a fatal message";
  assert.equal(failed([line]).kind, "usage");
});

test("Apptainer's refusal is passed on with the line that it means, where it says so", () => {
  const text = "Bootstrap: docker\nFrom: x\n\n%psot\n    true\n";
  const words =
    "FATAL:   Unable to build from /r.def: while parsing definition: /r.def: invalid section(s) specified: psot";
  const failure = failed([words], { text });
  assert.equal(failure.kind, "usage");
  assert.deepEqual(failure.place, { path: "/r.def", line: 4 });
  assert.match(failure.why ?? "", /invalid section\(s\) specified: psot/);
  const long = failed(["FATAL:   Unable to build from /r.def: bufio.Scanner: token too long"], {
    text: "Bootstrap: docker\n\n%post\n",
  });
  assert.deepEqual(long.place, { path: "/r.def", line: 3 });
});

test("the line of a failing command is told only where it is certain", () => {
  const text = "Bootstrap: docker\n%post\n    echo 'a  b'\n    false\n    make  \"all\"\n    false\n";
  assert.equal(failed(["+ make all", inPost], { text }).place?.line, 5);
  assert.equal(failed(["+ echo a  b", inPost], { text }).place?.line, 3);
  assert.equal(failed(["+ false", inPost], { text }).place?.line, undefined, "two lines are the same");
  assert.equal(failed(["+ from a loop", inPost], { text }).place?.line, undefined);
});

test("the reason is the program's own error, not the trace, and not Apptainer's warnings", () => {
  const { why, place } = failed(
    [
      "WARNING: No default remote in use, falling back to default library",
      "+ apt-get update -qq",
      "+ apt-get install -y no-such-package-here",
      "Reading package lists...",
      "E: Unable to locate package no-such-package-here",
      inPost,
    ],
    {
      text: "Bootstrap: docker\n\n%post\n    apt-get update -qq\n    apt-get install -y no-such-package-here\n",
    },
  );
  assert.equal(why?.split("\n")[0], "E: Unable to locate package no-such-package-here");
  assert.equal(place?.line, 5);
});

test("pip's own errors are the reason, its advice is not", () => {
  const { why } = failed([
    "ERROR: Cannot install a==1 and b==2 because these package versions have conflicting dependencies.",
    "To fix this you could try to:",
    "1. loosen the range of package versions you've specified",
    "ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/",
    inPost,
  ]);
  assert.match(why ?? "", /^ERROR: Cannot install a==1/);
  assert.doesNotMatch(why ?? "", /loosen|ResolutionImpossible/);
});

const lockedText =
  "# Locked recipe of a-1, written by stx-container\n\n%post\n    /v/bin/pip install tool\nclick==8.5.1\n";
for (const [what, tail, name, found] of [
  [
    "pip, another request",
    ["The user requested click==8.0.4", "The user requested (constraint) click==8.5.1"],
    "click 8.5.1",
    /asks for click==8\.0\.4/,
  ],
  [
    "pip, quiet",
    ["ERROR: Cannot install click==8.0.4 because these package versions have conflicting dependencies."],
    "click 8.5.1",
    /asks for click==8\.0\.4/,
  ],
  [
    "pip, gone from the index",
    ["ERROR: Could not find a version that satisfies the requirement movpkg==1.0 (from versions: 0.9, 1.1)"],
    "movpkg 1.0",
    /the index has 0\.9, 1\.1/,
  ],
  ["uv", ["Because there is no version of movpkg==1.0 and you require movpkg"], "movpkg 1.0", /no longer/],
  ["npm", ["npm error notarget No matching version found for @a/b@1.0.0."], "@a/b 1.0.0", /no longer/],
  ["apt", ["E: Version '1.0-1' for 'stx-data' was not found"], "stx-data 1.0-1", /no longer/],
  ["cpanm", ["! Failed to fetch distribution Data-Dumper-2.183"], "Data-Dumper 2.183", /no longer/],
  [
    "apk",
    ["  libstdc++-1.1-r0:", "    breaks: .stx-lock-20261128.144458[!libstdc++>1.0-r2]"],
    "libstdc++ 1.0-r2",
    /the repository has 1\.1-r0/,
  ],
] as [string, string[], string, RegExp][]) {
  test(`a pin that cannot be met is named as the locked recipe's, with both versions: ${what}`, () => {
    const tailed = ["+ /v/bin/pip install tool", ...tail, inPost];
    const failure = failed(tailed, { text: lockedText });
    assert.equal(failure.code, "pin-unmet");
    assert.equal(failure.message, `${name} cannot be installed`);
    assert.match(failure.why ?? "", /the locked recipe pins/);
    assert.match(failure.why ?? "", found);
    assert.equal(failure.place?.line, 4);
    assert.equal(failed(tailed).code, "build-failed", "a recipe without pins has none that is unmet");
  });
}

test("the line is that of the stage and the command that failed, in chains and continued lines, too", () => {
  const stage = (name: string) => [
    "Bootstrap: docker",
    "From: debian:12",
    `Stage: ${name}`,
    "%post",
    "    pip install tool",
    "    apt-get update -qq && \\",
    "        apt-get install -y \\",
    "        jq curl; rm -rf /x",
    "%appinstall demo",
    "    fetch demo | tar x",
  ];
  const text = [...stage("one"), ...stage("two")].join("\n");
  const line = (command: string, scripts: number) =>
    failed([`+ ${command}`, "it failed", inPost], { text, scripts }).place?.line;
  assert.deepEqual(
    [1, 2].map((scripts) => line("pip install tool", scripts)),
    [5, 15],
  );
  assert.equal(line("apt-get update -qq", 1), 6);
  assert.equal(line("apt-get install -y jq curl", 2), 17);
  assert.equal(line("fetch demo", 2), 20);
  assert.equal(line("pip install tool", 0), undefined, "it stands twice");
  assert.equal(line("pip install other", 1), undefined);
});
