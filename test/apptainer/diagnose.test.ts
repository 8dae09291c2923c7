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
  // The same from clients of every kind: connections that break, clocks, certificates.
  "curl: (56) Recv failure: Connection reset by peer",
  "curl: (18) transfer closed with 1234 bytes remaining to read",
  "curl: (28) Operation timed out after 300000 milliseconds with 0 out of 0 bytes received",
  "curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to github.com:443",
  "curl: (52) Empty reply from server",
  "curl: (60) SSL certificate problem: certificate has expired",
  "wget: unable to resolve host address 'example.org'",
  "wget: bad address 'example.org'",
  "Read error at byte 1234/5678 (Connection reset by peer). Giving up.",
  "error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502",
  "error: RPC failed; curl 56 GnuTLS recv error (-9): Error decoding the received TLS packet.",
  "fatal: the remote end hung up unexpectedly",
  "fatal: early EOF",
  "fatal: unable to access 'https://github.com/x/': gnutls_handshake() failed: The TLS connection was non-properly terminated.",
  "fatal: unable to access 'https://github.com/x/': Failed to connect to github.com port 443: Connection timed out",
  "ssh: connect to host github.com port 22: Connection timed out",
  "pip._vendor.urllib3.exceptions.IncompleteRead: IncompleteRead(123 bytes read, 456 more expected)",
  "pip._vendor.urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(0 bytes read)', IncompleteRead(0 bytes read))",
  "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
  "error: Failed to fetch: `https://host.example/simple/six/`  Caused by: error sending request for url (https://host.example/simple/six/)",
  "  Caused by: dns error: failed to lookup address information: Temporary failure in name resolution",
  "  Caused by: operation timed out",
  "npm error code EIDLETIMEOUT",
  "npm error code ERR_SOCKET_TIMEOUT",
  "npm ERR! network This is a problem related to network connectivity.",
  "npm error code EAI_FAIL",
  'error An unexpected error occurred: "https://registry.yarnpkg.com/x: ESOCKETTIMEDOUT".',
  " ERR_PNPM_META_FETCH_FAIL  GET https://host.example/x: request to https://host.example/x failed, reason: socket hang up",
  "critical libmamba Multiple errors occured: Download error (6) Could not resolve hostname [https://host.example/]",
  "critical libmamba Download error (28) Timeout was reached [https://host.example/conda-forge/linux-64/repodata.json.zst]",
  "CondaSSLError: OpenSSL appears to be unavailable on this machine.",
  "CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://host.example/x>",
  "ConnectionFailed: Connection failed for url <https://x>",
  "Warning: unable to access index for repository https://host.example/src/contrib:",
  "Error in download.file(url, destfile, method, mode = \"wb\", ...) :   cannot open URL 'https://cran/x.tar.gz': Timeout of 60 seconds was reached",
  "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: Curl error (6): Couldn't resolve host name for https://mirrors.x",
  "  - Curl error (28): Timeout was reached for https://x/repodata/repomd.xml [Connection timed out after 30001 milliseconds]",
  "[MIRROR] x.rpm: Status code: 503 for http://x",
  "WARNING: fetching https://host.example/alpine/v3.19/main: temporary error (try again later)",
  "WARNING: fetching https://host.example/alpine/v3.19/main: network error (check Internet connection and firewall)",
  "WARNING: updating and opening https://host.example/alpine/v3.22/main: DNS: transient error (try again later)",
  "Download (curl) error for 'http://x/repodata/repomd.xml': Error code: Connection failed",
  "warning: spurious network error (3 tries remaining): [28] Timeout was reached",
  "  [6] Could not resolve hostname (Could not resolve host: index.example)",
  'go: example.com/x@v1: Get "https://proxy.golang.org/x": dial tcp: lookup proxy.golang.org: i/o timeout',
  "go: downloading x: context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
  'Get "https://registry-1.docker.io/v2/": EOF',
  "net/http: request canceled while waiting for connection (Client.Timeout exceeded)",
  "received unexpected HTTP status: 503 Service Unavailable",
  "ERROR:  Could not find a valid gem 'x' (>= 0), here is why:  Unable to download data from https://host.example/ - timed out (https://host.example/specs.4.8.gz)",
  "Gem::RemoteFetcher::FetchError: Net::OpenTimeout: Failed to open TCP connection to host.example:443 (execution expired)",
  "Errno::ENETUNREACH: Failed to open TCP connection to host.example:443 (Network is unreachable - connect(2))",
  "ERROR: RequestError: Resolving timed out after 30000 milliseconds while requesting https://host.example/registries",
  "ERROR: failed to fetch https://host.example: Operation too slow. Less than 1 bytes/sec transferred the last 20 seconds",
  "E: Failed to fetch http://host.example/x  File has unexpected size (1 != 2). Mirror sync in progress? [IP: 1.1.1.1 80]",
  "E: Failed to fetch http://x/InRelease  Clearsigned file isn't valid, got 'NOSPLIT' (does the network require authentication?)",
  "E: Failed to fetch http://x/a.deb  Error reading from server - read (104: Connection reset by peer)",
  "E: Failed to fetch http://x/a.deb  Undetermined Error [IP: 1.1.1.1 80]",
  "E: Release file for http://x/InRelease is not valid yet (invalid for another 3h 2min 1s). Updates for this repository will not be applied.",
  "E: Failed to fetch https://x/InRelease  Certificate verification failed: The certificate is NOT trusted. The certificate chain uses expired certificate.",
  "urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>",
  "urllib.error.URLError: <urlopen error timed out>",
  "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired",
  "socket.timeout: The read operation timed out",
  "TimeoutError: [Errno 110] Connection timed out",
  "requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://host.example/x",
  "huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache.",
  "httpx.ConnectTimeout: timed out",
  "rsync error: error in socket IO (code 10) at clientserver.c(127)",
  "gpg: keyserver receive failed: Server indicated a failure",
  "gpg: keyserver receive failed: No keyserver available",
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
    "Errors during downloading metadata for repository 'base':",
    "E: Release signed by unknown key (key id 0E98404D386FA1D9)",
    "FATAL:   While performing build: conveyor failed to get: no response received from singularity hub",
    "FATAL:   While performing build: initializing source docker://x: reading manifest: unauthorized: authentication required",
  ]) {
    const end = "FATAL:   While performing build: while packing: debootstrap failed: exit status 1";
    assert.equal(failed([line, end]).kind, "infrastructure", line);
    assert.equal(failed(["+ command", line, inPost]).kind, "failed", line);
  }
});

test("a local base that is not there is named, and is neither drift nor the network's failure", () => {
  const { kind, code, message } = failed([
    "FATAL:   While performing build: conveyor failed to get: failed to retrieve path for ./base.sif: lstat ./base.sif: no such file or directory",
  ]);
  assert.deepEqual([kind, code], ["infrastructure", "base-image-missing"]);
  assert.match(message, /base\.sif is not on this machine/);
});

test("a port below 1024 that the build may not listen on is a limit of the machine, another one is the recipe's", () => {
  for (const words of [
    "nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)",
    "(13)Permission denied: AH00072: make_sock: could not bind to address [::]:80",
    "listen tcp :80: bind: permission denied",
  ]) {
    const post =
      "FATAL:   While performing build: while running engine: while running %post section: exit status 1";
    const { kind, code, message } = failed([words, post]);
    assert.deepEqual([kind, code], ["infrastructure", "host-unsuitable"], words);
    assert.match(message, /does not let the build listen on port 80/);
    const other = failed([words.replace(":80", ":8080"), post]);
    assert.deepEqual([other.kind, other.code], ["failed", "build-failed"], words);
  }
});

test("an ordinary user's build that fails on a network file system is told where to build instead", () => {
  const root =
    "FATAL:   While performing build: packer failed to pack: failed to stat rootPath: no such file or directory";
  const post =
    "FATAL:   While performing build: while running engine: while running %post section: exit status 1";
  const onNfs = { mode: "user-subuid", scratchOn: "NFS" };
  for (const lines of [[root], ["chown: /etc/x: Operation not permitted", post]]) {
    const { kind, code, message } = failed(lines, onNfs);
    assert.deepEqual([kind, code], ["infrastructure", "host-unsuitable"], lines[0]);
    assert.match(message, /an ordinary user cannot build this in a scratch folder on NFS/);
  }
  const own = ["/bin/sh: make: not found", post];
  assert.equal(failed(own, onNfs).code, "build-failed");
  assert.equal(failed([root], { ...onNfs, mode: "root" }).code, "build-failed");
  assert.equal(failed([root], { mode: "user-subuid" }).code, "build-failed");
});

test("a machine without the program of a bootstrap is named as that, and is no drift", () => {
  for (const [words, name] of [
    ["neither yum nor dnf in path", "yum"],
    ['zypper is not in PATH: exec: "zypper": executable file not found in $PATH', "zypper"],
    ["debootstrap is not in PATH... Perhaps 'apt-get install' it: exec: x", "debootstrap"],
  ] as const) {
    const { kind, code, message } = failed([
      `FATAL:   While performing build: conveyor failed to get: ${words}`,
    ]);
    assert.deepEqual([kind, code], ["infrastructure", "host-unsuitable"], words);
    assert.match(message, new RegExp(`no ${name},`));
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
  "/bin/sh: 3: Syntax error: Unterminated quoted string",
  "bash: line 4: unexpected EOF while looking for matching `''",
  "E: Release file for http://snapshot.example/InRelease is expired (invalid since 3d).",
  "gzip: stdin: unexpected end of file",
  "FAILED tests/test_x.py::test_a - Failed: Timeout >10.0s",
  "gpg: keyserver receive failed: No data",
  "make: *** [Makefile:503: all] Error 1",
  "collect2: error: ld returned 1 exit status",
  "AssertionError: 500 != 503",
  "/.post.script: line 502: syntax error",
  "ModuleNotFoundError: No module named 'numpy'",
  "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
  "importlib.metadata.PackageNotFoundError: No package metadata was found for x",
];

test("a package that is gone, a wrong hash, a compiler's error is no network failure", () => {
  for (const line of ownFailures) {
    assert.deepEqual(networkProof([line]), [], line);
    assert.equal(failed(["+ command", line, inPost]).kind, "failed", line);
  }
});

test("a failing %test is named as that, with its line and what it printed, whatever that says", () => {
  const text = "Bootstrap: docker\n%post\n    true\n\n%test\n    python3 -c 'import numpy'\n";
  const end = "FATAL:   While performing build: failed to execute %test script: exit status 1";
  for (const line of ["ModuleNotFoundError: No module named 'numpy'", "login: unauthorized", "wrong"]) {
    const failure = failed(
      ["INFO:    Running post scriptlet", "noise", "INFO:    Running testscript", line, end],
      {
        text,
      },
    );
    assert.deepEqual([failure.kind, failure.code, failure.place?.line], ["failed", "build-failed", 5], line);
    assert.equal(failure.message, "the recipe's %test failed");
    assert.deepEqual(failure.why?.split("\n"), [
      line,
      "While performing build: failed to execute %test script: exit status 1",
    ]);
  }
  const down = failed(["INFO:    Running testscript", "curl: (6) Could not resolve host: example.org", end], {
    text,
  });
  assert.equal(down.kind, "infrastructure");
});

test("a command line that names an error is not taken for one", () => {
  assert.deepEqual(networkProof(["+ grep 'Connection refused' log", "++ echo HTTP error 503"]), []);
  for (const line of [
    "Setting up curl (7.88.1-10+deb12u5) ...",
    "Unpacking curl (7.81.0-1) ...",
    "curl 7.61.1 (x86_64-redhat-linux-gnu)",
    "Collecting curl 6.0",
  ])
    assert.deepEqual(networkProof([line]), [], line);
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
  "# Locked recipe of a-1, written by stx-container\n\n%post\n    /v/bin/pip install tool\nclick==8.5.1\nleaf 1.1-1 noarch\n";
for (const [what, tail, name, found] of [
  [
    "pip, another request",
    ["The user requested click==8.0.4", "The user requested (constraint) click==8.5.1"],
    "click 8.5.1",
    /asks for click==8\.0\.4/,
  ],
  [
    "pip, gone from the index, and asked for as a dependency",
    ["branch 2.0 depends on click>=8", "The user requested (constraint) click==8.5.1"],
    "click 8.5.1",
    /the index no longer offers it \(the command asks for click>=8\)/,
  ],
  [
    "pip, quiet",
    ["ERROR: Cannot install click==8.0.4 because these package versions have conflicting dependencies."],
    "click 8.5.1",
    /asks for click==8\.0\.4/,
  ],
  [
    "pip, quiet, where a dependency is gone",
    ["ERROR: Cannot install click==8.5.1 because these package versions have conflicting dependencies."],
    "click 8.5.1",
    /what it needs cannot be installed at its locked version/,
  ],
  [
    "pip, gone from the index",
    ["ERROR: Could not find a version that satisfies the requirement movpkg==1.0 (from versions: 0.9, 1.1)"],
    "movpkg 1.0",
    /the index has 0\.9, 1\.1/,
  ],
  [
    "poetry, pdm and pipenv",
    ["locked recipe: it pins movpkg to 1.0, which the index does not offer"],
    "movpkg 1.0",
    /no longer/,
  ],
  ["uv", ["Because there is no version of movpkg==1.0 and you require movpkg"], "movpkg 1.0", /no longer/],
  [
    "go",
    [
      "pkg/mod/example.test/branch@v1.20.0/main.go:3:8: example.test/leaf@v1.11.0: reading http://127.0.0.1:1/go/example.test/leaf/@v/v1.11.0.zip: 404 Not Found",
      "\tserver response: not found",
    ],
    "example.test/leaf v1.11.0",
    /the proxy no longer has it/,
  ],
  ["npm", ["npm error notarget No matching version found for @a/b@1.0.0."], "@a/b 1.0.0", /no longer/],
  ["apt", ["E: Version '1.0-1' for 'stx-data' was not found"], "stx-data 1.0-1", /no longer/],
  [
    "conda",
    [
      "PackagesNotFoundInChannelsError: The following packages are not available from current channels:",
      "",
      "  - leaf==1.1=0",
    ],
    "leaf 1.1",
    /the channels no longer have it/,
  ],
  [
    "conda with rattler's solver",
    [
      "└─ branch * can be installed with any of the following options:",
      "   └─ branch 2.0 would require",
      "      └─ leaf >=1.0, which can be installed with any of the following options:",
      "         └─ leaf 1.0",
      "└─ the constraint leaf ==1.1 0 cannot be fulfilled",
    ],
    "leaf 1.1",
    /the channels have 1\.0/,
  ],
  [
    "dnf",
    [
      "Error: ",
      " Problem: package branch-2.0-1.noarch requires leaf >= 1.0, but none of the providers can be installed",
      "  - package leaf-1.0-1.noarch is filtered out by exclude filtering",
    ],
    "leaf 1.1-1",
    /the repositories have 1\.0-1/,
  ],
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
