// Policies that are weakened, removed, invalid or not to be read; names and links that lead elsewhere.
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writer } from "../../../src/roundtrip/writer.ts";
import { type Attack, attacks, fifo, later, type Scene, ts, unverified } from "./support.ts";

const config = (text: string) => (scene: Scene) => writeFileSync(join(scene.store, "config.yaml"), text);
const evidence = (text: string, more: object) => (scene: Scene) => {
  config(text)(scene);
  scene.evidence((it) => Object.assign(it, more));
};

attacks("what a policy asks for", [
  [
    "a level that was not reached",
    "level-too-low",
    config("required_level: content\n"),
    {},
    {
      evidence: {
        level: "versions",
        rebuilt: { contentRules: writer.contentRules, sha256: "e".repeat(64), contentDigest: "3".repeat(64) },
      },
    },
  ],
  [
    "the seed's spelling of it",
    "level-too-low",
    config("required-rung: content\n"),
    {},
    {
      evidence: {
        level: "versions",
        rebuilt: { contentRules: writer.contentRules, sha256: "e".repeat(64), contentDigest: "3".repeat(64) },
      },
    },
  ],
  ["an age", "too-old", config("max_age_days: 1\n"), { now: new Date(Date.now() + 3 * 86_400_000) }],
  [
    "an age of the project",
    "too-old",
    (scene) => {
      mkdirSync(join(scene.store, "../.git"));
      mkdirSync(join(scene.store, "../.scitex/container"), { recursive: true });
      writeFileSync(join(scene.store, "../.scitex/container/config.yaml"), "max_age_days: 1\n");
      config("max_age_days: 300\n")(scene);
    },
    { now: new Date(Date.now() + 3 * 86_400_000) },
  ],
]);

// The store that is open at first declares what the verdict let move; then the declaration goes.
attacks("what a verdict let move, and the policy does not", [
  [
    "a float of the lock",
    "floats-undeclared",
    (scene) =>
      scene.lock(
        (it) => {
          it.floats = ["dpkg:*"];
        },
        (it) => {
          it.floats = ["dpkg:*"];
        },
      ),
  ],
  [
    "a float, another one declared",
    "floats-undeclared",
    (scene) => {
      config("floats: ['dpkg:jq']\n")(scene);
      scene.lock(
        (it) => {
          it.floats = ["dpkg:*"];
        },
        (it) => {
          it.floats = ["dpkg:*"];
        },
      );
    },
  ],
  [
    "a float that one of two configurations declares",
    "floats-undeclared",
    (scene) => {
      mkdirSync(join(scene.store, "../.git"));
      mkdirSync(join(scene.store, "../.scitex/container"), { recursive: true });
      writeFileSync(join(scene.store, "../.scitex/container/config.yaml"), "floats: []\n");
      config("floats: ['dpkg:*']\n")(scene);
      scene.lock(
        (it) => {
          it.floats = ["dpkg:*"];
        },
        (it) => {
          it.floats = ["dpkg:*"];
        },
      );
    },
  ],
  [
    "noise in the policy of the marker",
    "marker-contradicts-itself",
    evidence("{}\n", {
      policy: {
        require_verified: false,
        required_level: "versions",
        floats: [],
        noise: ["/**"],
      },
    }),
  ],
]);

const invalid: [string, string][] = [
  ["an unknown key", "max_age: 1\n"],
  ["a key twice", "required_level: content\nrequired_level: versions\n"],
  ["a level that is none", "required_level: anything\n"],
  ["an age as text", "max_age_days: '7'\n"],
  ["an age of zero", "max_age_days: 0\n"],
  ["an age without end", "max_age_days: .inf\n"],
  ["an age that is no number", "max_age_days: .nan\n"],
  ["require_verified as text", "require_verified: 'no'\n"],
  ["floats as text", "floats: everything\n"],
  ["a float without ecosystem", "floats: ['*']\n"],
  ["noise outside of the image", "noise: [etc/x]\n"],
  ["a list", "- a\n"],
  ["a text", "yes\n"],
  ["two documents", "retain: 1\n---\nretain: 2\n"],
  ["not YAML", "floats: [\n"],
  [
    "a bomb of aliases",
    `a: &a [x]\n${"bcdefghij"
      .split("")
      .map((key, at) => `${key}: &${key} [${`*${"abcdefghi"[at]},`.repeat(9)}]`)
      .join("\n")}\n`,
  ],
  ["a key that merges another", "base: &base\n  max_age_days: 1\n<<: *base\n"],
  ["a tag", "max_age_days: !!js/function 'x'\n"],
  ["retain of nothing", "retain: 0\n"],
  ["a vault that is none", "vault: maybe\n"],
];

attacks("a policy that cannot be read as one", [
  ...invalid.map(([what, text]): Attack => [what, "policy-invalid", config(text)]),
  [
    "one under the other usual ending",
    "policy-misnamed",
    (scene) => writeFileSync(join(scene.store, "config.yml"), "require_verified: true\n"),
  ],
  ...["Config.yaml", "config.YAML", "CONFIG.yml"].map(
    (name): Attack => [
      `one called ${name}`,
      "policy-misnamed",
      (scene) => writeFileSync(join(scene.store, name), "require_verified: true\n"),
    ],
  ),
  ...[".scitex", ".scitex/container"].map(
    (folder): Attack => [
      `a project's, whose folder ${folder} is a dangling link`,
      "not-a-regular-file",
      (scene) => {
        const project = join(scene.store, "..");
        mkdirSync(join(project, ".git"));
        mkdirSync(dirname(join(project, folder)), { recursive: true });
        symlinkSync("nowhere", join(project, folder));
      },
    ],
  ),
  [
    "a project's, whose folder is a link to a lax one",
    "not-a-regular-file",
    (scene) => {
      const project = join(scene.store, "..");
      mkdirSync(join(project, ".git"));
      mkdirSync(join(project, "lax/container"), { recursive: true });
      writeFileSync(join(project, "lax/container/config.yaml"), "{}\n");
      symlinkSync("lax", join(project, ".scitex"));
    },
  ],
  [
    "a link",
    "not-a-regular-file",
    (scene) => {
      writeFileSync(join(scene.store, "lax.yaml"), "{}\n");
      symlinkSync("lax.yaml", join(scene.store, "config.yaml"));
    },
  ],
  [
    "a link to /dev/null",
    "not-a-regular-file",
    (scene) => symlinkSync("/dev/null", join(scene.store, "config.yaml")),
  ],
  [
    "a dangling link",
    "not-a-regular-file",
    (scene) => symlinkSync("nowhere", join(scene.store, "config.yaml")),
  ],
  ["a FIFO", "not-a-regular-file", (scene) => fifo(join(scene.store, "config.yaml"))],
  ["a folder", "not-a-regular-file", (scene) => mkdirSync(join(scene.store, "config.yaml"))],
  [
    "2 MiB",
    "file-too-large",
    (scene) => {
      config("")(scene);
      truncateSync(join(scene.store, "config.yaml"), 2 * 1024 ** 2);
    },
  ],
]);

const bytes = "required_level: bytes\n";
attacks("a strict policy that a reader may pass over", [
  ["an ordered map", "policy-invalid", config(`!!omap\n- ${bytes}`)],
  ["a set", "policy-invalid", config("!!set\n? required_level\n")],
  ["a tag of its own", "policy-invalid", config(`!lab\n${bytes}`)],
  ["a value with a tag", "policy-invalid", config("required_level: !!str bytes\n")],
  ["of YAML 1.1", "policy-invalid", config(`%YAML 1.1\n---\n<<: {required_level: bytes}\nnoise: []\n`)],
  ["with line ends of old Macs", "policy-invalid", config(`# strict\r${bytes}`)],
  ["with another line end", "policy-invalid", config(`# strict\u0085${bytes}`)],
  ["with a line separator", "policy-invalid", config(`# strict\u2028${bytes}`)],
  ["behind the end of the document", "policy-invalid", config(`required_level: versions\n...\n${bytes}`)],
  ["its key twice, once in quotes", "policy-invalid", config(`"required_level": versions\n${bytes}`)],
  ["its key twice, once as it was", "policy-invalid", config(`required-level: versions\n${bytes}`)],
  ["in other letters", "policy-invalid", config("Required_Level: bytes\n")],
  ["a letter of another alphabet", "policy-invalid", config("requ\u0456red_level: bytes\n")],
  ["a blank that is none", "policy-invalid", config("required_level:\u00a0bytes\n")],
  ["a merge key", "policy-invalid", config("<<: {required_level: bytes}\n")],
  ["of __proto__", "policy-invalid", config("__proto__: {required_level: bytes}\n")],
  ["an age beyond numbers", "policy-invalid", config("max_age_days: 1e309\n")],
  ["a text for yes", "policy-invalid", config("require_verified: yes\n")],
]);

const at = (scene: Scene, name = "config.yaml") => join(scene.store, name);
const strict = { hasConfiguration: true };
attacks("a policy that the marker names", [
  ["removed", "policy-missing", (scene) => rmSync(at(scene)), {}, strict],
  ["renamed", "policy-misnamed", (scene) => renameSync(at(scene), at(scene, "config.yml")), {}, strict],
  [
    "moved into a folder of a build",
    "policy-missing",
    (scene) => renameSync(at(scene), at(scene, "lab/config.yaml")),
    {},
    strict,
  ],
  [
    "made a link",
    "not-a-regular-file",
    (scene) => {
      renameSync(at(scene), at(scene, "lab/config.yaml"));
      symlinkSync("lab/config.yaml", at(scene));
    },
    {},
    strict,
  ],
]);

const link = (target: string) => (scene: Scene) => {
  rmSync(join(scene.store, "lab.sif"), { force: true });
  symlinkSync(target, join(scene.store, "lab.sif"));
};
attacks("what the name leads to", [
  ["an image elsewhere", "published-is-other", link("/opt/other.sif")],
  [
    "another name's build",
    "published-is-other",
    async (scene) => {
      await scene.add({ name: "other" });
      link(`other/other-${ts}.sif`)(scene);
    },
  ],
  ["around through another folder", "published-is-other", link(`lab/../lab/lab-${ts}.sif`)],
  ["its build by an absolute path", "published-is-other", (scene) => link(scene.files.image)(scene)],
  ["a build that is gone", "published-is-other", link("lab/lab-2020-0101-000000.sif")],
  ["itself", "published-is-other", link("lab.sif")],
  [
    "an image in its place",
    "published-is-other",
    (scene) => cpSync(scene.files.image, join(scene.store, "lab.sif")),
  ],
  ["a folder in its place", "published-is-other", (scene) => mkdirSync(join(scene.store, "lab.sif"))],
  ["a FIFO in its place", "published-is-other", (scene) => fifo(join(scene.store, "lab.sif"))],
  [
    "a newer build that is unverified",
    "not-verified",
    async (scene) => {
      await scene.add({ ts: later, evidence: unverified as never });
      link(`lab/lab-${later}.sif`)(scene);
    },
  ],
  [
    "a newer build without a marker",
    "no-marker",
    async (scene) => {
      const { verified } = await scene.add({ ts: later });
      rmSync(verified);
      link(`lab/lab-${later}.sif`)(scene);
    },
  ],
]);

const moveFolder = (scene: Scene) => {
  renameSync(join(scene.store, "lab"), join(scene.store, "../elsewhere"));
  symlinkSync("../elsewhere", join(scene.store, "lab"));
};
attacks("a name's folder that is a link", [
  ["of the name", "link-in-store", moveFolder],
  ["of the build id", "link-in-store", moveFolder, { subject: { name: `lab-${ts}` } }],
]);

attacks("names that are none", [
  ["a path out of the store", "name-invalid", () => {}, { subject: { name: "../containers/lab" } }],
  ["an absolute path", "name-invalid", () => {}, { subject: { name: "/etc" } }],
  ["a zero byte", "name-invalid", () => {}, { subject: { name: "lab\0" } }],
  ["a line break", "name-invalid", () => {}, { subject: { name: "lab\n" } }],
  ["capitals", "name-invalid", () => {}, { subject: { name: "LAB" } }],
  ["the scratch folder", "name-invalid", () => {}, { subject: { name: ".scratch" } }],
  ["nothing", "name-invalid", () => {}, { subject: { name: "" } }],
  ["a build that is not there", "not-in-store", () => {}, { subject: { name: "lab-2020-0101-000000" } }],
  ["a name that is not there", "not-in-store", () => {}, { subject: { name: "lap" } }],
  ["a moment that is none", "not-in-store", () => {}, { subject: { name: "lab-2026-9999-999999" } }],
]);
