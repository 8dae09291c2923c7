import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { pinDpkg } from "../../src/ecosystems/dpkg/pin.ts";
import type { PinContext } from "../../src/ecosystems/pins.ts";
import { pinRpm, rpmPinSetup } from "../../src/ecosystems/rpm/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { deb } from "../lock/sample.ts";
import { freshFolder, missing } from "../support/ecosystems.ts";
import { contextOf } from "./support.ts";

const rpm = (name: string, version: string, arch = "x86_64"): Package => ({
  name,
  version,
  purl: `pkg:rpm/rocky/${name}@${version}`,
  ...(arch ? { arch } : {}),
});
/** Where the build's end alone is known. */
const context = (packages: Package[], more: Partial<PinContext> = {}): PinContext =>
  contextOf(packages, { transient: undefined, ...more });
const pins = (packages: Package[], more: Partial<PinContext> = {}) => pinRpm(context(packages, more));
const said = (packages: Package[], more: Partial<PinContext> = {}) =>
  pins(packages, more).unlocked.map(({ what }) => what);

test("every package stands in the list, keys too; what was removed again beside it, only where that is known", () => {
  const packages = [
    rpm("bash", "5.1-2"),
    rpm("bind", "32:9.16-1", "noarch"),
    rpm("gpg-pubkey", "8483c65d-5ccc5b19", ""),
  ];
  assert.deepEqual(pins(packages).files.rpm, [
    "bash 5.1-2 x86_64",
    "bind 32:9.16-1 noarch",
    "gpg-pubkey 8483c65d-5ccc5b19 (none)",
  ]);
  const known = "# what the build removed again";
  assert.equal(pins(packages).files["rpm-removed"], undefined);
  assert.deepEqual(pins(packages, { transient: [] }).files["rpm-removed"], [known]);
  assert.deepEqual(pins(packages, { transient: [rpm("gcc", "11-1")] }).files["rpm-removed"], [
    known,
    "gcc 11-1 x86_64",
  ]);
});

test("systems in folders of the image are named, not pinned", () => {
  const inFolder = { ...rpm("dnf", "4.14-1"), prefix: "/opt/rootfs" };
  const made = pins([rpm("bash", "5.1-2"), inFolder]);
  assert.deepEqual(made.files.rpm, ["bash 5.1-2 x86_64"]);
  assert.ok(made.unlocked.some(({ what }) => what === "packages of rpm in /opt/rootfs"));
  const debian = pinDpkg(context([deb("jq", "1.7"), deb("gcc", "12", { prefix: "/opt/rootfs" })]));
  assert.deepEqual(debian.files.dpkg, ["jq amd64 1.7"]);
  assert.deepEqual(
    debian.unlocked.map(({ what }) => what),
    ["Debian packages in /opt/rootfs"],
  );
});

test("what cannot be held is said: yum 3, microdnf alone, a base that is made of a mirror", () => {
  const always = ["packages of rpm"];
  assert.deepEqual(said([rpm("dnf", "4.14-1", "noarch"), rpm("yum", "4.14-1", "noarch")]), always);
  assert.deepEqual(said([rpm("yum", "3.4.3-168.el7", "noarch")]), [
    "packages that yum 3 installs",
    ...always,
  ]);
  assert.deepEqual(said([rpm("microdnf", "3.9-1")]), ["packages that microdnf installs", ...always]);
  assert.deepEqual(said([rpm("microdnf", "3.9-1"), rpm("dnf", "4.14-1", "noarch")]), always);
  assert.deepEqual(said([], { bootstrap: "yum" }), ["the base that yum makes", ...always]);
});

const skip = missing("python3");
test("dnf's plugin is Python that parses, and is no line that a recipe reads otherwise", { skip }, () => {
  const lines = pins([]).files["rpm-dnf.py"]!;
  execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
    input: lines.join("\n"),
  });
  assert.ok(!lines.some((line) => line.trimStart().startsWith("%")));
});

test("floats are free in choice and check", () => {
  const { files, check } = pins([rpm("bash", "5.1-2")], { floats: ["tz.*"] });
  assert.deepEqual(files["rpm-floats"], ["^tz.* "]);
  const [filter] = check.filter((line) => line.includes("grep"));
  assert.match(filter ?? "", /grep -Evf "\$stx\/rpm-floats"/);
  assert.ok(!pins([]).check.some((line) => line.includes("grep")));
});

describe("locks that a recipe sets itself", { skip: missing("awk") }, () => {
  const packages = [rpm("bash", "5.2-1"), rpm("vim", "2:9.1-1")];

  /** Runs `before`, the recipe's own change of the files, and `cleanup`, in a folder in place of /etc. */
  function around(
    context: TestContext,
    { before, cleanup }: { before: readonly string[]; cleanup: readonly string[] },
    change: string,
    given: Record<string, string> = {},
  ) {
    const folder = freshFolder(context);
    for (const each of ["stx", "bin", "dnf", "zypp"]) mkdirSync(join(folder, each));
    for (const tool of ["dnf5", "zypper"]) writeFileSync(join(folder, "bin", tool), "", { mode: 0o755 });
    for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, "stx", "rpm"),
      pins(packages)
        .files.rpm!.map((line) => `${line}\n`)
        .join(""),
    );
    const script = ["set -e", ...before, change, ...cleanup].join("\n").replaceAll("/etc/", `${folder}/`);
    const env = { PATH: `${folder}/bin:${process.env.PATH}`, stx: join(folder, "stx") };
    execFileSync("/bin/sh", ["-c", script], { env });
    const read = (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : undefined;
    return { dnf5: read("dnf/versionlock.toml"), zypper: read("zypp/locks") };
  }
  const toml = (name: string, comment: string, version: string) =>
    `[[packages]]\nname = "${name}"\ncomment = "${comment}"\n\n[[packages.conditions]]\nkey = "evr"\ncomparator = "="\nvalue = "${version}"\n`;
  /** As zypper 1.14 writes an entry. */
  const lock = (name: string, more = "match_type: glob\ncase_sensitive: on\n", version = "") =>
    `\ntype: package\n${version}${more}solvable_name: ${name}\n\n`;
  const ours = "match_type: exact\ncase_sensitive: on\ninstall_status: not-installed\n";

  test("stay in the image of the first build", (context) => {
    const own = 'version = "1.0"\n';
    const { dnf5, zypper } = around(
      context,
      rpmPinSetup().rough!,
      `printf '${own}' >/etc/dnf/versionlock.toml; printf 'type: package' >/etc/zypp/locks`,
    );
    assert.deepEqual([dnf5, zypper], [own, "type: package"]);
  });

  test("stay in that of a rebuild where they were appended; without any the files are what they were", (context) => {
    const none = around(context, pins(packages), ":");
    assert.deepEqual(none, { dnf5: undefined, zypper: undefined });
    const given = { "zypp/locks": lock("base"), "dnf/versionlock.toml": 'version = "1.0"\n\n' };
    const same = around(context, pins(packages), "grep -q vim /etc/zypp/locks", given);
    assert.deepEqual(same, { dnf5: given["dnf/versionlock.toml"], zypper: given["zypp/locks"] });
    const more = around(
      context,
      pins(packages),
      "printf '# mine\\n\\n' >>/etc/dnf/versionlock.toml; printf x >>/etc/zypp/locks",
      given,
    );
    assert.deepEqual(more, { dnf5: 'version = "1.0"\n\n# mine\n\n', zypper: `${lock("base")}x` });
  });

  test("stay where the tool wrote the file anew, without those of the lock", (context) => {
    const made = {
      // Its comment is what tells our entries from a recipe's of the same version.
      toml: ['version = "1.0"\n', toml("bash", "stx-lock", "0:5.2-1"), toml("bash", "mine", "0:5.2-1")].join(
        "\n",
      ),
      zypper: [
        lock("bash", ours, "version: != 0:5.2-1\n"),
        lock("bash"),
        lock("vim", ours, "version: != 2:9.1-1\n"),
      ].join(""),
    };
    const { dnf5, zypper } = around(
      context,
      pins(packages),
      `printf '${made.toml}' >/etc/dnf/versionlock.toml; printf '${made.zypper}' >/etc/zypp/locks`,
    );
    assert.equal(dnf5, `version = "1.0"\n\n${toml("bash", "mine", "0:5.2-1")}`);
    assert.equal(zypper, lock("bash"));
  });
});
