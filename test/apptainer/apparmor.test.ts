import assert from "node:assert/strict";
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { allowUserNamespaces, starterProfile } from "../../src/apptainer/install/apparmor.ts";
import { privateProfile } from "../../src/host/apparmor.ts";

describe("the AppArmor profile of a private copy", () => {
  it("names its starter and grants user namespaces", () => {
    const text = starterProfile("/opt/stx-container/apptainer/1.4.5/libexec/apptainer/bin/starter") ?? "";
    assert.match(
      text,
      /^profile stx-container-apptainer-[0-9a-f]{12} \/opt\/\S+\/starter flags=\(unconfined\) \{\n {2}userns,\n\}$/m,
    );
  });

  it("is another one for each copy, so that a user does not replace another's", () => {
    const names = ["/home/a/x/starter", "/home/b/x/starter"].map((path) => privateProfile(path).name);
    assert.notEqual(names[0], names[1]);
  });

  it("takes no path that would mean something else in a profile", () => {
    for (const path of ["/home/a b/starter", "/x/{a,b}", "/x/*", "/x,\n/** rw", "relative/starter"])
      assert.equal(starterProfile(path), undefined);
  });
});

describe("allowUserNamespaces", () => {
  /** A private copy in a folder `name`, under an AppArmor that restricts (or not). @returns notes and the profile */
  async function allow(name: string, { setting = "1\n", packaged = "", isRoot = true } = {}) {
    const home = await mkdtemp(join(tmpdir(), "stx-apparmor-"));
    try {
      const copy = join(home, name);
      const system = { setting: join(home, "setting"), profiles: join(home, "profiles") };
      for (const folder of [join(copy, "bin"), join(copy, "libexec/apptainer/bin"), system.profiles])
        await mkdir(folder, { recursive: true });
      const starter = join(copy, "libexec/apptainer/bin/starter");
      for (const path of [join(copy, "bin/apptainer"), starter]) await writeFile(path, "");
      await writeFile(system.setting, setting);
      if (packaged) await writeFile(join(system.profiles, "apptainer"), packaged.replace("HERE", copy));
      const ours = privateProfile(starter, system).path;
      const notes: string[] = [];
      await allowUserNamespaces(
        join(copy, "bin/apptainer"),
        isRoot ? ["env", `PATH=${system.profiles}`] : undefined,
        (text) => notes.push(text),
        system,
      );
      const profile = await access(ours).then(
        () => readFile(ours, "utf8"),
        () => "",
      );
      return { notes, profile };
    } finally {
      await rm(home, { recursive: true });
    }
  }

  it("tries to load one where AppArmor restricts, also beside a package's, which names another path", async () => {
    for (const packaged of ["", "profile apptainer /usr/libexec/apptainer/bin/starter{,-suid} {}"]) {
      const { notes, profile } = await allow("copy", { packaged });
      // The test's root finds no parser, so that it changes nothing of this machine.
      assert.equal(profile, "");
      assert.match(notes[0] ?? "", /no profile was loaded for Apptainer: .*apparmor_parser.*No such file/);
    }
  });

  it("says why there is none for a path that a profile cannot name, and goes on", async () => {
    const { notes, profile } = await allow("Jane Doe");
    assert.equal(profile, "");
    assert.match(
      notes[0] ?? "",
      /no profile was loaded for Apptainer: a profile cannot name the path ".*Jane Doe/,
    );
  });

  it("does nothing without a restriction or root, or where a profile names this copy", async () => {
    const named = { packaged: "profile apptainer HERE/libexec/apptainer/bin/starter{,-suid} {}" };
    for (const given of [{ setting: "0\n" }, { setting: "" }, { isRoot: false }, named]) {
      const { notes, profile } = await allow("copy", given);
      assert.deepEqual([notes, profile], [[], ""]);
    }
  });
});
