import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { buildImage } from "../../src/apptainer/build.ts";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { Failure } from "../../src/failure.ts";
import { sha256 } from "../../src/files/digest.ts";
import { openLog } from "../../src/files/log.ts";
import { compareTrees } from "../../src/image/compare.ts";
import { openImage } from "../../src/image/open.ts";
import type { BuiltLock, Package } from "../../src/lock/schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { reportDifferences } from "../../src/pin/driver.ts";
import { lockedRecipe, pinlessEntry, pinsOf, roughRecipe } from "../../src/pin/locked-recipe.ts";
import { readSeal } from "../../src/pin/seal.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { observeStages, pinlessStages } from "../../src/roundtrip/observe.ts";
import { writer } from "../../src/roundtrip/writer.ts";
import { staticBusybox } from "../apptainer/support.ts";
import { deb, lockOf, npm, present, pypi } from "../lock/sample.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-pin-"));
  await writeFile(join(folder, "busybox"), await readFile(await staticBusybox(folder)), { mode: 0o755 });
});
after(() => rm(folder, { recursive: true, force: true }));

const head = `Bootstrap: scratch

%files
    busybox /bin/busybox
    busybox /bin/sh
`;

/** The locked recipe of a recipe and a lock. */
function lock(
  recipe: string,
  ecosystems: BuiltLock["ecosystems"] = {},
  more: Partial<BuiltLock> = {},
): string {
  const known = lockOf(ecosystems, more) as BuiltLock;
  const parsed = parseRecipe(Buffer.from(recipe), "test.def");
  return Buffer.from(lockedRecipe(parsed, known, pinsOf(known, parsed), formatLock(known))).toString();
}

/** Really builds a definition file. @returns the files below /out in the image, by name, and the build's log */
async function build(recipe: string) {
  const work = await mkdtemp(join(folder, "build-"));
  await mkdir(join(work, "scratch"));
  await writeFile(join(work, "recipe.def"), recipe);
  const log = await openLog(work, join(work, "log"));
  try {
    await buildImage({
      apptainer: await ensureApptainer(),
      recipe: join(work, "recipe.def"),
      image: join(work, "image.sif"),
      context: folder,
      buildArgs: {},
      settings: { privileges: "auto", hostCa: "off", passEnv: [], timeLimitMs: 3_600_000 },
      scratch: join(work, "scratch"),
      postEnv: {},
      sourceDateEpoch: 1_700_000_000,
      log,
      onLine: () => {},
    }).finally(() => log.close());
  } catch (error) {
    assert.ok(error instanceof Failure, String(error));
    return { failed: error, log: await readFile(log.path, "utf8") };
  }
  const tree = await openImage(join(work, "image.sif"));
  const names = tree.list("/out").map(({ path }) => path);
  const out = Object.fromEntries(
    [...(await tree.read(names))].map(([path, bytes]) => [path.slice(5), bytes.toString().trim()]),
  );
  const left = [...tree.entries.keys()].filter((path) => /stx/i.test(path));
  await tree.close();
  return { out, left, log: await readFile(log.path, "utf8"), image: join(work, "image.sif") };
}

/** The recipe as it is built the first time. */
const rough = (recipe: string) =>
  Buffer.from(roughRecipe(parseRecipe(Buffer.from(recipe), "test.def"), 1_700_000_000)).toString();

const post = (...lines: string[]) =>
  `${head}\n%post\n    /bin/busybox --install -s /bin\n    mkdir /out\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("the recipe's own script, inside the pins, really built", () => {
  test("sees the world as it would without them: folder, umask, options, arguments", async () => {
    const recipe = post(
      "pwd >/out/pwd",
      "umask >/out/umask",
      "echo $- >/out/options",
      'echo "$#" >/out/count',
      "echo $HOME >/out/home",
    );
    const [bare, pinned] = [await build(recipe), await build(lock(recipe))];
    assert.deepEqual(pinned.out, bare.out);
    assert.deepEqual(pinned.left, [], "the pins leave nothing in the image");
  });

  test("keeps every byte, also of heredocs, quotes and backslashes", async () => {
    const recipe = post(
      "cat >/out/text <<'EOF'",
      "  $not `expanded` \\ 'quoted' \"twice\"",
      "EOF",
      "cat >>/out/text <<-EOF",
      "\t$((6*7))",
      "EOF",
    ).replaceAll("    EOF", "EOF");
    const [bare, pinned] = [await build(recipe), await build(lock(recipe))];
    assert.ok(bare.out?.text?.includes("42"));
    assert.deepEqual(pinned.out, bare.out);
  });

  test("fails the build when it fails, and says with which code", async () => {
    const { failed, log } = await build(lock(post("false", "echo never >/out/x")));
    assert.equal(failed?.kind, "failed");
    assert.match(log, /\+ false/);
  });

  for (const [name, lines] of Object.entries({
    "exit 0": ["exit 0"],
    exec: ["exec true"],
    "a trap of its own": ["trap 'echo trapped' EXIT"],
    "a subshell's end": ["(exit 0)", "set +e", "false || true"],
  })) {
    test(`ended by ${name}, the check still runs`, async () => {
      const recipe = lock(post(...lines), { npm: present(npm("cowsay", "1.5.0", "node_modules/cowsay")) });
      const { failed, log } = await build(recipe);
      assert.equal(failed?.kind, "failed");
      assert.match(log, /stx-lock: npm: locked, not here: cowsay 1\.5\.0/);
      assert.match(log, /differs from its lock/);
    });
  }

  test("in another interpreter (-c) runs in that one, with the pins around it", async () => {
    const recipe = `${head}    cat-args /bin/interpreter\n\n%post -c /bin/interpreter --flag # as it likes\nthis is no shell: $HOME\n`;
    await writeFile(
      join(folder, "cat-args"),
      '#!/bin/sh\n/bin/busybox mkdir -p /out /bin\n/bin/busybox --install -s /bin\necho "$1" >/out/arguments\ncat "$2" >/out/script\n',
      { mode: 0o755 },
    );
    const { out, left } = await build(lock(recipe));
    assert.deepEqual(out, { arguments: "--flag", script: "this is no shell: $HOME" });
    assert.deepEqual(left, []);
  });

  test("is, with all %appinstall behind it, one script of one shell, as Apptainer makes it", async () => {
    const recipe = `${post(
      "export PATH=/opt/tools:$PATH",
      "VERSION=1.2",
      'greet() { echo "hello $1"; }',
      "umask 0077",
      "mkdir -p /opt/tools",
      "echo 'echo fetched' >/opt/tools/fetch",
      "chmod 755 /opt/tools/fetch",
      "trap 'echo trapped >/out/trap' EXIT",
      "echo $0 >/out/zero",
      "ps -o args >/out/ps || true",
    )}\n%appinstall demo\n    fetch >/out/fetched\n    echo "demo \${VERSION:-unknown}" >/out/version\n    greet app >/out/greeting\n    pwd >/out/where\n    umask >/out/umask\n\n%appinstall other\n    echo "$SCIF_APPNAME" >/out/other\n    trap >/out/traps\n`;
    const [bare, pinned] = [await build(recipe), await build(lock(recipe))];
    assert.equal(bare.out?.version, "demo 1.2", bare.log);
    const { ps: _, ...expected } = bare.out!;
    const { ps, ...found } = pinned.out ?? {};
    assert.deepEqual(found, expected, pinned.log);
    assert.match(ps ?? "", /\/bin\/sh -ex \/\.post\.script/);
  });

  test("runs no %appinstall after `exit 0`, as Apptainer runs none", async () => {
    const recipe = `${post("echo x >/out/x", "exit 0")}\n%appinstall demo\n    echo never >/out/never\n`;
    const [bare, pinned] = [await build(recipe), await build(lock(recipe))];
    assert.deepEqual(bare.out, { x: "x" });
    assert.deepEqual(pinned.out, bare.out);
  });

  test("runs %appinstall in the shell that %post names", async () => {
    await writeFile(join(folder, "my-shell"), '#!/bin/sh\n/bin/busybox mkdir -p /out\nMINE=yes\n. "$1"\n', {
      mode: 0o755,
    });
    const recipe = `${head}    my-shell /bin/my-shell\n\n%post -c /bin/my-shell\n    echo $MINE >/out/post\n\n%appinstall demo\n    echo $MINE >/out/app\n`;
    const [bare, pinned] = [await build(recipe), await build(lock(recipe))];
    assert.deepEqual(bare.out, { app: "yes", post: "yes" }, bare.log);
    assert.deepEqual(pinned.out, bare.out);
  });

  test("in several %post sections with others in between stays one script", async () => {
    const recipe = `${post("word=kept")}\n%environment\n    export X=1\n\n%post\n    echo $word >/out/word\n`;
    assert.deepEqual((await build(lock(recipe))).out, { word: "kept" });
  });

  test("with %appinstall after it, the check comes after that", async () => {
    const recipe = `${post("true")}\n%appinstall tool\n    mkdir -p /usr/lib/node_modules/cowsay\n    echo '{ "version": "1.5.0" }' >/usr/lib/node_modules/cowsay/package.json\n`;
    const { out, log } = await build(
      lock(recipe, { npm: present(npm("cowsay", "1.5.0", "node_modules/cowsay")) }),
    );
    assert.ok(out, log);
  });
});

describe("a recipe that writes down all that it sees", () => {
  const nosy = post(
    "env | grep -v _CONTAINER= | sort >/out/env",
    "export -p | grep -v _CONTAINER= >/out/export",
    "find / -xdev | grep -Ev '^/(proc|out)' | sort >/out/find",
    "mount | sed 's#/[^ ]*/stx[^ ,]*##g' >/out/mount",
    "ps -o args | grep '^/bin/sh.*/[.]post[.]script' | sort -u >/out/ps",
    "set -o >/out/options",
    "trap >/out/traps",
    "echo $0 $# >/out/zero",
    "ls -ld /proc/self/fd/* | wc -l >/out/fds",
    "mkdir -p /etc/profile.d /etc/apt /opt/lib",
    "echo root:x:0:0:root:/root:/bin/sh >/etc/passwd",
    "echo 'for file in /etc/profile.d/*.sh; do . $file; done' >/etc/profile",
    "su - root -c env | sort >/out/su",
    "cat /etc/sudoers.d/* >/out/sudoers",
    'echo "export PYTHONPATH=/opt/mytool:$PYTHONPATH" >/etc/profile.d/mine.sh',
    "env | grep -v _CONTAINER= >/etc/environment",
  );
  const site = "/opt/venv/lib/python3.11/site-packages";
  const installs = nosy.replace(
    "mkdir /out",
    `mkdir -p /out /usr/lib/node_modules/cowsay ${site}/numpy-2.1.2.dist-info; echo '{ "version": "1.5.0" }' >/usr/lib/node_modules/cowsay/package.json`,
  );

  test("writes the same in the build and in the rebuild, and nothing is left of either", async () => {
    const ecosystems = {
      npm: present(npm("cowsay", "1.5.0", "node_modules/cowsay")),
      python: present(pypi("numpy", "2.1.2")),
    };
    const sample = lockOf(ecosystems) as BuiltLock;
    const first = await build(rough(installs));
    const second = await build(
      lock(installs, ecosystems, {
        inputs: { ...sample.inputs, sourceDateEpoch: 1_700_000_000 },
        // As today's locks have it: the build of an older one had other variables.
        writer: { ...sample.writer, pins: writer.pins },
      }),
    );
    assert.deepEqual(second.out, first.out, second.log);
    assert.match(first.out?.env ?? "", /PIP_CONSTRAINT/);
    const names = /PIP_CONSTRAINT[\s\S]*PYTHONPATH[\s\S]*R_PROFILE[\s\S]*UV_CONSTRAINT/;
    assert.match(first.out?.su ?? "", names, "a login shell has them, too");
    assert.match(
      first.out?.sudoers ?? "",
      /env_keep.*PIP_CONSTRAINT.*NODE_OPTIONS|env_keep.*NODE_OPTIONS.*PIP_CONSTRAINT/,
    );
    assert.deepEqual([...(first.left ?? []), ...(second.left ?? [])], []);
    const [a, b] = [await openImage(first.image!), await openImage(second.image!)];
    const kept = (await a.read(["/etc/environment", "/etc/profile.d/mine.sh"])).values();
    assert.doesNotMatch(Buffer.concat([...kept]).toString(), /stx-lock|npm_config_before/);
    const differing = await compareTrees(a, b, { epoch: 1_700_000_000, rules: [] });
    await Promise.all([a.close(), b.close()]);
    assert.deepEqual(
      differing.map(({ path }) => path).filter((path) => !path.startsWith("/.singularity.d")),
      [],
    );
  });

  test("builds as it stands on a base without the tools that this takes", async () => {
    const bare = `${head.replace("busybox /bin/busybox\n    ", "")}\n%post\n    echo $- >/done\n`;
    const { failed, log } = await build(
      rough(bare).replace(/for stx_tool in [^;]*/, "for stx_tool in no-such-tool"),
    );
    assert.equal(failed, undefined, log);
  });

  test("runs in its own interpreter (-c) there, too", async () => {
    await writeFile(
      join(folder, "copy-script"),
      '#!/bin/sh\n/bin/busybox mkdir -p /out\necho "$1" >/out/arguments\n/bin/busybox cat "$2" >/out/script\nexit 0\n',
      { mode: 0o755 },
    );
    const script = "this is no shell: $HOME\\n\n\t`'end\\";
    const recipe = `${head}    copy-script /bin/interpreter\n\n%post -c /bin/interpreter --flag\n${script}\n`;
    const made = rough(recipe).replace(/for stx_tool in [^;]*/, "for stx_tool in no-such-tool");
    const { out, log } = await build(made);
    assert.deepEqual(out, { arguments: "--flag", script }, log);
  });
});

describe("a stage without a tool that the pins need", () => {
  const tools = ["cat", "chmod", "cp", "grep", "mkdir", "mv", "rm", "rmdir", "sed"];

  /** A base with the host's shell and every tool but sort. Busybox's own shell would find its own. */
  async function withoutSort(): Promise<string> {
    const { stdout } = await promisify(execFile)("ldd", [await realpath("/bin/sh")]);
    const libraries = [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path as string);
    await mkdir(join(folder, "tools"), { recursive: true });
    for (const tool of tools)
      await writeFile(join(folder, "tools", tool), `#!/bin/sh\nexec /bin/busybox ${tool} "$@"\n`, {
        mode: 0o755,
      });
    return [
      "Bootstrap: scratch",
      "",
      "%files",
      "    busybox /bin/busybox",
      `    ${await realpath("/bin/sh")} /bin/sh`,
      ...libraries.map((path) => `    ${path} ${path}`),
      ...tools.map((tool) => `    tools/${tool} /bin/${tool}`),
      "",
      "%post",
      "    mkdir /out",
      "    echo here >/out/x",
      "",
    ].join("\n");
  }

  test("is named by the first build, and its locked recipe has no pins and builds", async () => {
    const recipe = await withoutSort();
    const parsed = parseRecipe(Buffer.from(recipe), "test.def");
    const packages = { dpkg: present(deb("jq", "1.6-2")) };
    const first = await build(rough(recipe));
    assert.deepEqual(first.out, { x: "here" }, first.log);
    assert.match(first.log, /^stx-lacking: sort$/m);
    const observed = observeStages(parsed);
    for (const line of first.log.split("\n")) observed.line(line);
    const unlocked = pinlessStages(parsed, observed.of);
    assert.deepEqual(
      unlocked.map(({ what, reason }) => [what, reason.split(",")[0]]),
      [["versions of packages, in all that %post installs", "there is no sort here"]],
    );
    const locked = lock(recipe, packages, { unlocked });
    assert.doesNotMatch(locked, /jq/);
    assert.deepEqual((await build(locked)).out, { x: "here" });
    assert.match(lock(recipe, packages), /jq/, "the others keep their pins");
  });

  test("is named with what its stage is called", () => {
    const recipe =
      "Bootstrap: scratch\nStage: make\n\n%post\n    true\n\nBootstrap: scratch\n\n%post\n    true\n";
    const parsed = parseRecipe(Buffer.from(recipe), "test.def");
    const entry = pinlessEntry(parsed, parsed.stages[0]!, new Set(["sort", "grep"]));
    assert.match(entry[0]!.what, /^stage make: versions of packages/);
    assert.match(entry[0]!.reason, /no grep, sort here/);
    assert.deepEqual(pinlessEntry(parsed, parsed.stages[1]!, new Set()), []);
  });
});

describe("the check", () => {
  test("told to report, names the differences and lets the build pass", async () => {
    const recipe = lock(post("true"), { python: present(pypi("numpy", "2.1.2")) });
    const { out, log } = await build(reportDifferences(Buffer.from(recipe)).toString());
    assert.ok(out);
    assert.match(log, /stx-lock: python: locked, not here: .*numpy-2\.1\.2\.dist-info/);
  });

  test("passes a build that is as its lock says", async () => {
    const packages = present(pypi("numpy", "2.1.2"));
    const site = "/opt/venv/lib/python3.11/site-packages";
    assert.ok((await build(lock(post(`mkdir -p ${site}/numpy-2.1.2.dist-info`), { python: packages }))).out);
    const more = await build(
      lock(post(`mkdir -p ${site}/numpy-2.1.2.dist-info ${site}/extra-1.dist-info`), { python: packages }),
    );
    assert.match(more.log, /here, not locked: .*extra-1\.dist-info/);
  });
});

describe("a locked recipe", () => {
  const many = present(
    ...Array.from({ length: 5000 }, (_, index) =>
      deb(`package-with-a-long-name-${index}`, `1:${index}.0-1+deb12u1`),
    ),
  );

  test("of five thousand packages keeps to Apptainer's limit of 64 KiB a section, and builds", async () => {
    const text = lock(post("echo here >/out/x"), { dpkg: many });
    assert.ok(text.length > 200_000);
    parseRecipe(Buffer.from(text), "locked.def");
    assert.deepEqual((await build(text)).out, { x: "here" });
  });

  test("has the pins of the version that its lock names, or else the first", () => {
    const packages = { python: present(pypi("leaf", "1.0")) };
    const { writer } = lockOf(packages);
    const text = (pins: Record<string, number>) =>
      lock(post("true"), packages, { writer: { ...writer, pins } });
    assert.doesNotMatch(lock(post("true"), packages), /yanked/);
    assert.doesNotMatch(text({ npm: 2 }), /yanked/);
    assert.match(text({ python: 2 }), /yanked/);
  });

  test("holds the recipe's own lines unchanged, CRLF too", () => {
    for (const eol of ["\n", "\r\n"]) {
      const recipe = post("echo one", "# stays", "  odd   spacing\t").replaceAll("\n", eol);
      const text = lock(recipe, { dpkg: present(deb("jq", "1.6-2")) });
      let at = 0;
      for (const line of recipe.split(eol)) {
        at = text.indexOf(`${line}${eol}`, at);
        assert.ok(at >= 0, JSON.stringify(line));
      }
    }
  });

  test("fixes build arguments as defaults that can still be given, stage by stage", () => {
    const recipe =
      "Bootstrap: docker\nFrom: {{ base }}\nStage: one\n\n%arguments\n    base=debian:12\n\nBootstrap: docker\nFrom: debian:12\n\n%post\n    echo {{ word }}\n";
    const known = lockOf({}).inputs;
    const text = lock(
      recipe,
      {},
      { inputs: { ...known!, arguments: { base: "debian:13", word: "two words" } } },
    );
    const [one, two] = parseRecipe(Buffer.from(text), "locked.def").stages;
    assert.match(one?.scripts.get("arguments")?.script ?? "", /base=debian:12[\s\S]*base=debian:13\n/);
    assert.match(two?.scripts.get("arguments")?.script ?? "", /word=two words\n/);
  });

  test("names digests in place of tags", () => {
    const recipe = parseRecipe(
      Buffer.from("Bootstrap: docker\nFrom: debian:12  # stable\n\n%post\n    true\n"),
      "x.def",
    );
    const base = { stage: 0, bootstrap: "docker", written: "debian:12", indexDigest: "sha256:abc" };
    const known = lockOf({}, { bases: [base] }) as BuiltLock;
    const text = Buffer.from(lockedRecipe(recipe, known, [], "{}")).toString();
    assert.match(text, /^From: debian@sha256:abc/m);
  });

  test("with floats leaves just those unpinned", () => {
    const ecosystems = { dpkg: present(deb("tzdata", "2024a"), deb("jq", "1.6-2")) };
    const text = lock(post("true"), ecosystems, { floats: ["dpkg:tz*"] });
    assert.match(text, /^jq amd64 1\.6-2$/m);
    assert.doesNotMatch(text, /^tzdata/m);
  });

  test("without a %post still checks what the base brings", () => {
    const text = lock(
      "Bootstrap: debootstrap\nOSVersion: x\nMirrorURL: http://x\n",
      {
        dpkg: present(deb("jq", "1")),
      },
      { bases: [{ stage: 0, bootstrap: "debootstrap", written: "x" }] },
    );
    assert.match(text, /\$stx\/check/);
  });

  test("has no %post of ours where nothing installs packages: such an image may have no shell", () => {
    const digest = "Bootstrap: docker\nFrom: gcr.io/distroless/static\n";
    for (const recipe of [head, digest])
      assert.doesNotMatch(lock(recipe, { dpkg: present(deb("tzdata", "1")) }), /%post/);
  });

  test("is sealed: an edited one, and one of another lock, are told", () => {
    const text = lock(post("true"));
    assert.equal(readSeal(Buffer.from(text), "x.def"), sha256(formatLock(lockOf({}))));
    for (const edited of [
      text.replace("mkdir /out", "mkdir /xxx"),
      `${text}\n`,
      text.slice(0, -3),
      post("true"),
      "",
    ]) {
      assert.throws(
        () => readSeal(Buffer.from(edited), "x.def"),
        (error: unknown) => error instanceof Failure && error.kind === "inconclusive",
      );
    }
  });
});

describe("a lock of a hostile image", () => {
  const recipe = `${head}\n%post\n    true\n`;
  const found = (name: string, more: Partial<Package> = {}) =>
    deb(name, "1.0", { purl: `pkg:deb/${encodeURIComponent(name)}@1.0`, ...more });
  for (const [what, ecosystems] of Object.entries({
    "a section": { dpkg: present(found("%setup")) },
    "a section behind a blank that Go knows": { dpkg: present(found("\u0085%setup")) },
    "a stage": { rpm: present(found("Bootstrap:docker")) },
    "a stage, spelled with a long s": { dpkg: present(found("boot\u017ftrap:docker#"), found("from:evil#")) },
    "a path of several lines": {
      python: present(found("x", { location: "/a\n%setup\n    touch /pwned\n.dist-info" })),
    },
    "a library of several lines": {
      r: present(found("x", { prefix: "/a\r%setup", purl: "pkg:cran/x@1.0" })),
    },
  })) {
    test(`cannot begin ${what} in the locked recipe: it is refused`, () => {
      assert.throws(
        () => lock(recipe, ecosystems),
        (error) => error instanceof Failure && /cannot be pinned/.test(error.message),
      );
    });
  }

  test("stays text where it looks like shell", () => {
    const evil = `x';touch\${IFS}/pwned;$(touch /pwned)\`touch /pwned\``;
    const written = lock(recipe, {
      dpkg: present(found(evil)),
      rpm: present(found(evil)),
      npm: present(found(evil, { location: `/${evil}/package.json` })),
      python: present(found(evil, { location: `/${evil}.dist-info`, prefix: `/${evil}` })),
      r: present(found(evil, { prefix: `/${evil}`, purl: `pkg:cran/${encodeURIComponent(evil)}@1.0` })),
    });
    const parsed = parseRecipe(Buffer.from(written), "locked.def");
    assert.deepEqual([...new Set(parsed.stages[0]!.sections.map(({ name }) => name))], ["files", "post"]);
    // Only between the first line of a heredoc and its end.
    let end: string | undefined;
    for (const line of written.split("\n")) {
      if (end === undefined) {
        assert.ok(!line.includes("pwned"), line);
        end = /<<'(STX-\w+)'$/.exec(line)?.[1];
      } else if (line === end) end = undefined;
    }
  });
});

test("a float is meant whatever its spelling, as where locks are compared", () => {
  const known = lockOf(
    { python: present(pypi("zope-interface", "6.0"), pypi("idna", "3.7")) },
    { floats: ["python:Zope.Inter*"] },
  ) as BuiltLock;
  const [[pins] = []] = pinsOf(known, parseRecipe(Buffer.from(`${head}\n%post\n    true\n`), "test.def"));
  assert.deepEqual(pins?.files["python-constraints"], ["idna==3.7"]);
  assert.deepEqual(pins?.files["floats-python"], ["zope-inter.*"]);
});
