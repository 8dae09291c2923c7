// recover: a recipe out of an image alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { snapshotsOf } from "../../src/ecosystems/dpkg/snapshots.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import type { Lock, Package } from "../../src/lock/schema.ts";
import { carriedOf } from "../../src/operations/recover/carried.ts";
import { carriedRecipe } from "../../src/operations/recover/definition.ts";
import { commandsOf, composedRecipe } from "../../src/operations/recover/recipe.ts";
import { type Remains, remainsOf } from "../../src/operations/recover/remains.ts";
import { removedFiles } from "../../src/operations/recover/removed.ts";
import { roughRecipe } from "../../src/pin/locked-recipe.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { folderFor } from "../apptainer/support.ts";
import { deb, lockOf, npm, present, pypi } from "../lock/sample.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const recoverRecipe = (tree: ImageTree, remains: Remains) =>
  remains.definition
    ? carriedRecipe(tree, remains, remains.definition)
    : composedRecipe(remains, commandsOf(remains));

/** What is recovered of an image with these files and packages; the recipe as text, a byte a character. */
async function recovered(files: Record<string, MemoryFile>, ecosystems: Lock["ecosystems"] = {}) {
  const tree = memoryTree(files);
  const { recipe, ...found } = recoverRecipe(tree, await remainsOf(tree, lockOf(ecosystems)));
  return { ...found, recipe: recipe.toString("latin1") };
}

const debian = {
  "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
  "/var/lib/dpkg/status": { content: "", mtime: 1_700_000_000 },
};

const parse = (text: string) => parseRecipe(Buffer.from(text), "recovered.def");

describe("a recovered recipe", () => {
  test("is the one that the image carries, with what it leaves open", async () => {
    const definition = "Bootstrap: docker\nFrom: debian:12\n\n%files\n    x /x\n\n%post\n    true\n";
    const { recipe, missing } = await recovered({ "/.singularity.d/Singularity": definition });
    assert.equal(recipe, definition);
    assert.match(missing.join("\n"), /which debian:12 it was[\s\S]*^x of %files: nothing/m);
  });

  test("is the user's own, without the surroundings that a build of this program gives it", async () => {
    const own = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    true\n";
    const definition = Buffer.from(roughRecipe(parse(own), 1_700_000_000));
    assert.notEqual(definition.toString(), own);
    assert.equal((await recovered({ "/.singularity.d/Singularity": definition })).recipe, own);
  });

  for (const [name, own] of Object.entries({
    "with a script": "Bootstrap: docker\nFrom: debian:12\n\n%post\n    true\n\n%labels\n    a b\n",
    "with arguments and an app":
      "Bootstrap: docker\nFrom: debian:12\n\n%post -c /bin/bash\n    true\n%appinstall x\n    true\n",
  }))
    test(`is the user's own also where Apptainer has dropped the first comments, ${name}`, async () => {
      const rough = Buffer.from(roughRecipe(parse(own), 1_700_000_000)).toString();
      const definition = rough.slice(rough.indexOf("Bootstrap:"));
      assert.equal((await recovered({ "/.singularity.d/Singularity": definition })).recipe, own);
    });

  test("is the carried one, byte for byte", async () => {
    const own = "#!/usr/bin/env x\nBootstrap: docker\nFrom: debian:12\n%help\n  caf\xe9\n\n";
    const file = Buffer.from(own, "latin1");
    assert.equal((await recovered({ "/.singularity.d/Singularity": file })).recipe, own);
  });

  test("is the carried one with apt's versions around its commands, and its files out of the image", async () => {
    const definition =
      "Bootstrap: docker\nFrom: debian:12\n\n%files\n    run.sh /opt/\n    data/ /srv/data\n    /etc/hosts /x\n    *.py /py\n\n%post -c /bin/bash\n    apt-get install -y jq\n";
    const tree = memoryTree({
      ...debian,
      "/.singularity.d/Singularity": definition,
      "/opt/run.sh": "echo",
      "/srv/data/a/b": "b",
      "/etc/hosts": "x",
    });
    const remains = await remainsOf(tree, lockOf({ dpkg: present(deb("jq", "1.6-2")) }));
    const { recipe, files, missing } = carriedRecipe(
      tree,
      remains,
      Buffer.from(definition),
      "/images/own.sif",
    );
    assert.deepEqual(
      files.map(({ path, entry }) => [path, entry.path]),
      [
        ["run.sh", "/opt/run.sh"],
        ["data/a/b", "/srv/data/a/b"],
      ],
    );
    assert.deepEqual(
      missing.filter((text) => text.includes("%files")).map((text) => text.split(" ")[0]),
      ["/etc/hosts", "*.py"],
    );
    const [stage] = parse(recipe.toString()).stages;
    assert.equal(stage?.header.get("bootstrap")?.value, "localimage");
    assert.equal(stage?.header.get("from")?.value, "/images/own.sif");
    assert.equal(stage?.scripts.get("post")?.args.trim(), "-c /bin/bash");
    assert.match(
      recipe.toString(),
      /jq=1\.6-2[\s\S]*apt-get install -y jq\n[\s\S]*rm -f \/etc\/apt\/preferences/,
    );
  });

  test("writes no file that programs act on without being asked: their names come from the image", async () => {
    const names = [
      ".bashrc",
      ".git/hooks/pre-commit",
      ".github/workflows/x.yml",
      "containers/config.yaml",
      "a.txt",
    ];
    const definition = `Bootstrap: docker\nFrom: debian:12\n\n%files\n${names.map((name) => `    ${name} /x\n`).join("")}    data /data\n`;
    const tree = memoryTree({
      ...debian,
      "/.singularity.d/Singularity": definition,
      "/x": "x",
      "/data/.git/config": "x",
      "/data/b": "b",
    });
    const remains = await remainsOf(tree, lockOf({}));
    const { files, missing } = carriedRecipe(tree, remains, Buffer.from(definition));
    assert.deepEqual(
      files.map(({ path }) => path),
      ["a.txt", "data/b"],
    );
    assert.deepEqual(
      missing.filter((text) => text.includes("not written")).map((text) => text.split(" ")[0]),
      [...names.slice(0, 4), "data/.git/config"],
    );
  });

  /** A file of apt's sources after the command of the recipe for a distribution, if it is there. */
  async function afterApt(t: TestContext, distribution: string, sources?: string) {
    const { recipe } = await recovered(
      { ...debian, "/etc/os-release": `ID=${distribution}\nVERSION_ID=12\n` },
      { dpkg: present(deb("jq", "1.6-2")) },
    );
    const list = join(await folderFor(t), "sources.list");
    if (sources !== undefined) await writeFile(list, sources);
    // Run here, the command must never reach this machine's own sources.
    const command = /^ +(for .*sed .*)$/m
      .exec(recipe)![1]!
      .replace(/ in \/etc\/\S+ \/etc\/\S+;/, ` in ${list};`);
    assert.doesNotMatch(command, /\/etc\//);
    execFileSync("sh", ["-ec", command], { stdio: ["ignore", "ignore", "inherit"] });
    return sources === undefined ? undefined : readFile(list, "utf8");
  }
  const day = new Date(1_700_000_000_000);

  test("takes Debian's archives, and no other, from snapshots, in both forms of apt's sources", async (t) => {
    const { debian, "debian-security": security } = snapshotsOf("debian", day);
    assert.equal(
      await afterApt(
        t,
        "debian",
        "deb [signed-by=/k.gpg] https://mirror.example/debian bookworm main\n" +
          "URIs: http://mirror.example/debian/\nURIs: http://mirror.example/debian-security\n" +
          "deb https://tools.example/linux/debian bookworm stable\n",
      ),
      `deb [signed-by=/k.gpg] ${debian} bookworm main\nURIs: ${debian}\nURIs: ${security}\n` +
        "deb https://tools.example/linux/debian bookworm stable\n",
    );
  });

  test("takes Ubuntu's archive from its snapshots", async (t) => {
    const { ubuntu } = snapshotsOf("ubuntu", day);
    assert.equal(await afterApt(t, "ubuntu", "URIs: http://archive.example/ubuntu/\n"), `URIs: ${ubuntu}\n`);
  });

  test("takes snapshots also where apt has no file of sources, and says where there are none", async (t) => {
    await afterApt(t, "debian");
    const other = { "/etc/os-release": "ID=other\nVERSION_ID=12\n" };
    const { recipe, missing } = await recovered(other, { dpkg: present(deb("jq", "1.6-2")) });
    assert.doesNotMatch(recipe, /snapshot/);
    assert.match(missing.join("\n"), /a snapshot of apt's archives/);
  });

  test("asks for a snapshot of each day of installation, and of none that is no date", async () => {
    const { recipe } = await recovered(
      {
        ...debian,
        "/var/lib/dpkg/info/old.list": { content: "", mtime: 1_600_000_000 },
        "/var/lib/dpkg/info/bad.list": { content: "", mtime: 8e15 },
        "/var/lib/dpkg/info/zero.list": { content: "", mtime: 0 },
      },
      { dpkg: present(deb("jq", "1.6-2")) },
    );
    const days = [...recipe.matchAll(/archive\/debian\/(\d{8})T/g)].map(([, day]) => day);
    assert.deepEqual([...new Set(days)].sort(), ["20200913", "20231114"]);
  });

  test("is built on the base that Apptainer noted in the labels, else on the one of os-release", async () => {
    const usage = "org.label-schema.usage.singularity.deffile";
    const of = async (bootstrap: string, from: string) => {
      const labels = JSON.stringify({ [`${usage}.bootstrap`]: bootstrap, [`${usage}.from`]: from });
      return (await recovered({ ...debian, "/.singularity.d/labels.json": labels })).recipe;
    };
    assert.match(await of("docker", "python:3.11-slim"), /^From: python:3\.11-slim$/m);
    for (const [bootstrap, from] of [
      ["localimage", "/tmp/x.sif"],
      ["docker", "x\n%post\n touch /bad"],
    ] as const)
      assert.match(await of(bootstrap, from), /^Bootstrap: docker\nFrom: debian:12$/m);
  });

  test("installs into the system's own Python as distributions let pip do it", async () => {
    for (const prefix of ["/", "/usr", "/usr/local"]) {
      const pip = pypi("pip", "23.0", { prefix, owner: "dpkg" });
      const python = present(pypi("numpy", "2.0.1", { prefix, installer: "pip" }), pip);
      const found = await recovered(
        { ...debian, "/usr/bin/python3.11": "x", "/usr/bin/python3": { target: "python3.11" } },
        { python },
      );
      assert.match(
        found.recipe,
        /=1 python3 -m pip install .*\n {4}rm -f \S*numpy-2\.0\.1\.dist-info\/REQUESTED$/m,
      );
      const { recipe } = await recovered(debian, { python });
      assert.match(
        recipe,
        /^ {4}PIP_BREAK_SYSTEM_PACKAGES=1 python3\.11 -m pip install --ignore-installed --no-deps --no-cache-dir numpy==2\.0\.1$/m,
      );
    }
  });

  test("takes no package of another origin from an index, and names it", async () => {
    const { recipe, missing } = await recovered(debian, {
      dpkg: present(deb("libjq1", "1.6-2", { auto: true })),
      python: present(
        pypi("mine", "1", { editable: true }),
        pypi("lab-tools", "0.3", { url: "git+https://git.example/lab", commit: "b".repeat(40) }),
        pypi("torch", "2", { url: "https://files.example/torch-2-py3-none-any.whl" }),
        pypi("pyparsing", "3", { owner: "dpkg" }),
      ),
      npm: present(
        npm("linked", "1", "lib/node_modules/linked", {
          location: "/usr/lib/node_modules/linked/package.json",
          editable: true,
        }),
        npm("inner", "1", "x", { location: "/usr/lib/node_modules/linked/node_modules/inner/package.json" }),
      ),
      r: present(
        { name: "labr", version: "0.1", purl: "pkg:github/lab/labr@1", commit: "f".repeat(40) },
        { name: "limma", version: "3", purl: "pkg:bioconductor/limma@3" },
        { name: "jsonlite", version: "1.8.8", purl: "pkg:cran/jsonlite@1.8.8", origin: "CRAN" },
        { name: "own", version: "0.2", purl: "pkg:cran/own@0.2" },
      ),
    });
    assert.doesNotMatch(recipe, /mine|lab-tools|torch|pyparsing|linked|inner|labr|limma/);
    assert.match(recipe, /install_version\("jsonlite", "1\.8\.8", .*repos = "https:/);
    assert.match(recipe, /install\.packages\("remotes", lib = "\/tmp\/recovered-r", repos = "https:/);
    assert.deepEqual(
      missing.filter((text) => text.startsWith("where ")),
      [
        "where 3 packages of python came from, such as mine 1: no command installs them",
        "where 2 packages of npm came from, such as linked 1: no command installs them",
        "where 3 packages of r came from, such as labr 0.1: no command installs them",
      ],
    );
  });

  test("has the sections as they are, and names those that it cannot have", async () => {
    const script = "cat <<END\na\nEND\necho '1\n2' caf\xe9\n";
    const licence = "#!/bin/sh\n# Copyright\n\n# Custom environment shell code should follow\n";
    const { recipe, missing } = await recovered({
      ...debian,
      "/.singularity.d/runscript": Buffer.from(`#!/bin/sh\n\n${script}`, "latin1"),
      "/.singularity.d/env/90-environment.sh": licence,
      "/.singularity.d/startscript": "#!/bin/bash\n\nexec serve\n",
      "/.singularity.d/test": "#!/bin/sh\n\necho\n  %s\n",
      "/.singularity.d/runscript.help": "  help me\n",
      "/.singularity.d/labels.json": JSON.stringify({
        "org.label-schema.build-arch": "amd64",
        Author: "me",
        Two: "a\nb",
        Template: "{{ x }}",
      }),
    });
    assert.ok(
      recipe.endsWith(`%runscript\n${script}%startscript\n#!/bin/bash\n\nexec serve\n%help\n  help me\n`),
    );
    assert.match(recipe, /^%labels\n {4}Author me$/m);
    assert.doesNotMatch(recipe, /%environment|%test|\{\{/);
    assert.match(missing.join("\n"), /^%test: [\s\S]*^%labels: Two, Template$/m);
  });

  test("is put together from what is installed, and parses", async () => {
    const tree = memoryTree({
      "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
      "/var/lib/dpkg/status": { content: "", mtime: 1_700_000_000 },
      "/.singularity.d/env/90-environment.sh": "#!/bin/sh\n# Custom\nexport LANG=C\n",
      "/.singularity.d/runscript": '#!/bin/sh\nexec jq "$@"\n',
    });
    const lock = lockOf({
      dpkg: present(deb("jq", "1.6-2"), deb("libjq1", "1.6-2", { auto: true })),
      python: present(
        pypi("numpy", "2.0.1", { prefix: "/opt/venv", installer: "pip" }),
        pypi("pip", "23.0", { prefix: "/opt/venv", installer: "pip" }),
        pypi("old", "1.0", { prefix: "/opt/older", installer: "pip" }),
        pypi("pip", "9.0.1", { prefix: "/opt/older", installer: "pip" }),
      ),
      npm: present(
        npm("left-pad", "1.3.0", "lib", { location: "/usr/lib/node_modules/left-pad/package.json" }),
      ),
      apk: present(deb("musl", "1.2")),
    });
    const { recipe: bytes, missing } = recoverRecipe(tree, await remainsOf(tree, lock));
    const recipe = bytes.toString();
    const [stage] = parse(recipe).stages;
    assert.ok(stage);
    assert.match(recipe, /^From: debian:12$/m);
    assert.match(recipe, /snapshot\.debian\.org\/archive\/debian\/20231114T221320Z/);
    assert.match(recipe, /^ {8}jq=1\.6-2 \\\n {8}libjq1=1\.6-2 \\$/m);
    assert.match(
      recipe,
      /^ {4}\/opt\/venv\/bin\/python3 -m pip install --ignore-installed --no-deps --no-cache-dir numpy==2\.0\.1$/m,
    );
    assert.doesNotMatch(recipe, /older/, "its pip does not write down where a package came from");
    assert.match(recipe, /%environment\n# Custom\nexport LANG=C/);
    assert.match(recipe, /%runscript\nexec jq "\$@"/);
    assert.match(recipe, /npm install --global left-pad@1\.3\.0/);
    assert.match(missing.join("\n"), /1 package of apk came from, such as musl 1\.2/);
  });

  test("takes no section and no command out of a hostile name or file", async () => {
    const tree = memoryTree({
      "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
      "/.singularity.d/runscript": "true\n%post\n    touch /bad\n",
    });
    const bad = deb("jq", "1\n%post\n touch /bad");
    const { recipe: bytes, missing } = recoverRecipe(
      tree,
      await remainsOf(
        tree,
        lockOf({
          dpkg: present(bad, deb("x;id", "1")),
          python: present(pypi("numpy", "2", { prefix: "/opt/a\n%post\n touch /bad" })),
        }),
      ),
    );
    const recipe = bytes.toString();
    assert.doesNotMatch(recipe, /bad|%post|;id/);
    assert.match(missing.join("\n"), /2 packages of dpkg/);
  });
});

test("what a recipe removed of packages is removed again, whole folders by their name", async () => {
  const tree = memoryTree({
    ...debian,
    "/var/lib/dpkg/info/jq.list":
      "/.\n/usr\n/usr/bin\n/usr/bin/jq\n/usr/share\n/usr/share/doc\n/usr/share/doc/jq\n/usr/share/doc/jq/copyright\n/usr/share/x y\n/usr/../bad\n",
    "/usr/bin/jq": "jq",
    "/usr/share/keep": "",
  });
  assert.deepEqual(await removedFiles(tree), ["/usr/share/doc"]);
  const remains = await remainsOf(tree, lockOf({ dpkg: present(deb("jq", "1.6-2")) }));
  const { recipe } = composedRecipe(remains, commandsOf(remains), { removed: ["/usr/share/doc"] });
  assert.match(recipe.toString(), /^ {4}rm -rf \\\n {8}\/usr\/share\/doc \\\n {4}\n/m);
});

describe("what is carried along", () => {
  const paths = async (
    files: Record<string, MemoryFile>,
    ecosystems: Lock["ecosystems"] = {},
    taken: Package[] = [],
  ) => (await carriedOf(memoryTree(files), lockOf(ecosystems), taken)).entries.map(({ path }) => path);

  test("is what no package brings, and not what programs and Apptainer make by themselves", async () => {
    assert.deepEqual(
      await paths(
        {
          ...debian,
          "/var/lib/dpkg/info/jq.list": "/usr\n/usr/bin\n/usr/bin/jq\n",
          "/usr/bin/jq": "jq",
          "/usr/local/bin/tool": "#!/bin/sh\n",
          "/usr/local/lib/mod.py": "",
          "/usr/local/lib/__pycache__/mod.cpython-311.pyc": "x",
          "/etc/ld.so.cache": "x",
          "/var/cache/x": "x",
          "/var/lib/apt/extended_states": "x",
          "/var/lib/apt/other": "x",
          "/tmp/x": "x",
          "/.singularity.d/runscript": "x",
          "/.singularity.d/env/91-environment.sh": "export A=1\n",
          "/.singularity.d/env/99-base.sh": "x",
        },
        { dpkg: present(deb("jq", "1.6-2")) },
      ),
      [
        ...["/.singularity.d/env/91-environment.sh", "/etc", "/etc/os-release"],
        ...["/usr/local", "/usr/local/bin", "/usr/local/bin/tool", "/usr/local/lib"],
        ...[
          "/usr/local/lib/__pycache__",
          "/usr/local/lib/__pycache__/mod.cpython-311.pyc",
          "/usr/local/lib/mod.py",
          ...["/var", "/var/lib", "/var/lib/apt", "/var/lib/apt/extended_states"],
        ],
      ],
    );
  });

  test("is also configuration of a package that was removed", async () => {
    const files = { ...debian, "/var/lib/dpkg/info/wget.list": "/etc\n/etc/wgetrc\n", "/etc/wgetrc": "x" };
    assert.ok((await paths(files, { dpkg: present(deb("jq", "1.6-2")) })).includes("/etc/wgetrc"));
  });

  test("is also configuration that was changed after its package was installed", async () => {
    const status = `Package: a\nStatus: install ok installed\nVersion: 1\nArchitecture: all\nConffiles:\n /etc/a ${"0".repeat(32)}\n /etc/b d41d8cd98f00b204e9800998ecf8427e\n\n`;
    const found = await paths(
      {
        "/var/lib/dpkg/status": status,
        "/var/lib/dpkg/info/a.list": "/etc/a\n/etc/b\n",
        "/etc/a": "mine",
        "/etc/b": "",
      },
      { dpkg: present(deb("a", "1")) },
    );
    assert.deepEqual(found, ["/etc", "/etc/a"]);
  });

  test("is no package that is installed again, and every one that is not", async () => {
    const site = "/opt/venv/lib/python3.11/site-packages";
    const [again, own] = ["six", "own"].map((name) =>
      pypi(name, "1.0", { prefix: "/opt/venv", location: `${site}/${name}-1.0.dist-info` }),
    ) as [Package, Package];
    const files = Object.fromEntries(
      ["six", "own"].flatMap((name) => [
        [`${site}/${name}-1.0.dist-info/RECORD`, `${name}.py,,\n${name}-1.0.dist-info/RECORD,,\n`],
        [`${site}/${name}-1.0.dist-info/METADATA`, `Name: ${name}\nVersion: 1.0\n`],
        [`${site}/${name}.py`, ""],
      ]),
    );
    const found = await paths(files, { python: present(again, own) }, [again]);
    assert.ok(found.includes(`${site}/own.py`));
    assert.deepEqual(
      found.filter((path) => path.includes("six")),
      [`${site}/six-1.0.dist-info/RECORD`],
    );
  });
});
