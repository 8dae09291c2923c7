// recover: a recipe out of an image alone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { debianSnapshot } from "../../src/ecosystems/dpkg/snapshots.ts";
import { recoverRecipe } from "../../src/operations/recover/recipe.ts";
import { remainsOf } from "../../src/operations/recover/recover.ts";
import { roughRecipe } from "../../src/pin/locked-recipe.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { folderFor } from "../apptainer/support.ts";
import { deb, lockOf, npm, present, pypi } from "../lock/sample.ts";
import { memoryTree } from "../support/memory-tree.ts";

const parse = (text: string) => parseRecipe(Buffer.from(text), "recovered.def");

describe("a recovered recipe", () => {
  test("is the one that the image carries, with what it leaves open", async () => {
    const definition = "Bootstrap: docker\nFrom: debian:12\n\n%files\n    x /x\n\n%post\n    true\n";
    const tree = memoryTree({ "/.singularity.d/Singularity": definition });
    const { recipe, missing } = recoverRecipe(await remainsOf(tree, lockOf({})));
    assert.equal(recipe, definition);
    assert.match(missing.join("\n"), /which debian:12 it was[\s\S]*files of %files/);
  });

  test("is the user's own, without the surroundings that a build of this program gives it", async () => {
    const own = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    true\n";
    const definition = Buffer.from(roughRecipe(parse(own), 1_700_000_000));
    assert.notEqual(definition.toString(), own);
    const tree = memoryTree({ "/.singularity.d/Singularity": definition });
    assert.equal(recoverRecipe(await remainsOf(tree, lockOf({}))).recipe, own);
  });

  for (const [name, own] of Object.entries({
    "with a script": "Bootstrap: docker\nFrom: debian:12\n\n%post\n    true\n\n%labels\n    a b\n",
    "with arguments and an app":
      "Bootstrap: docker\nFrom: debian:12\n\n%post -c /bin/bash\n    true\n%appinstall x\n    true\n",
  }))
    test(`is the user's own also where Apptainer has dropped the first comments, ${name}`, async () => {
      const rough = Buffer.from(roughRecipe(parse(own), 1_700_000_000)).toString();
      const definition = rough.slice(rough.indexOf("Bootstrap:"));
      const tree = memoryTree({ "/.singularity.d/Singularity": definition });
      assert.equal(recoverRecipe(await remainsOf(tree, lockOf({}))).recipe, own);
    });

  test("takes Debian's archive, and no other, from the snapshot, in both forms of apt's sources", async (t) => {
    const tree = memoryTree({
      "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
      "/var/lib/dpkg/status": { content: "", mtime: 1_700_000_000 },
    });
    const { recipe } = recoverRecipe(await remainsOf(tree, lockOf({ dpkg: present(deb("jq", "1.6-2")) })));
    const folder = await folderFor(t);
    const list = join(folder, "sources.list");
    await writeFile(
      list,
      "deb [signed-by=/k.gpg] https://mirror.example/debian bookworm main\n" +
        "URIs: http://mirror.example/debian/\nURIs: http://mirror.example/debian-security\n",
    );
    const command = /^ +(sed .*)$/m.exec(recipe)![1]!.replace(/\$\(.*\)$/, list);
    execFileSync("sh", ["-ec", command]);
    const snapshot = debianSnapshot(new Date(1_700_000_000_000));
    assert.equal(
      await readFile(list, "utf8"),
      `deb [signed-by=/k.gpg] ${snapshot} bookworm main\nURIs: ${snapshot}\nURIs: http://mirror.example/debian-security\n`,
    );
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
      python: present(pypi("numpy", "2.0.1", { prefix: "/opt/venv" })),
      npm: present(npm("left-pad", "1.3.0", "/usr/lib/node_modules/left-pad")),
      apk: present(deb("musl", "1.2")),
    });
    const { recipe, missing } = recoverRecipe(await remainsOf(tree, lock));
    const [stage] = parse(recipe).stages;
    assert.ok(stage);
    assert.match(recipe, /^From: debian:12$/m);
    assert.match(recipe, /snapshot\.debian\.org\/archive\/debian\/20231114T221320Z/);
    assert.match(recipe, /apt-get install .* jq=1\.6-2$/m);
    assert.doesNotMatch(recipe, /libjq1/);
    assert.match(
      recipe,
      /python3 -m venv \/opt\/venv\n {4}\/opt\/venv\/bin\/python3 -m pip install --no-deps numpy==2\.0\.1$/m,
    );
    assert.match(recipe, /%environment\n {4}# Custom\n {4}export LANG=C/);
    assert.match(recipe, /%runscript\n {4}exec jq "\$@"/);
    assert.match(missing.join("\n"), /1 of apk, such as musl 1\.2/);
  });

  test("takes no section and no command out of a hostile name or file", async () => {
    const tree = memoryTree({
      "/etc/os-release": "ID=debian\nVERSION_ID=12\n",
      "/.singularity.d/runscript": "true\n%post\n    touch /bad\n",
    });
    const bad = deb("jq", "1\n%post\n touch /bad");
    const { recipe, missing } = recoverRecipe(
      await remainsOf(tree, lockOf({ dpkg: present(bad, deb("x;id", "1")) })),
    );
    assert.doesNotMatch(recipe, /bad|%post|;id/);
    assert.match(missing.join("\n"), /2 of dpkg/);
  });
});
