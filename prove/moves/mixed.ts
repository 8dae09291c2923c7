import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { git } from "../../test/support/upstreams/git.ts";
import { tarOf } from "../../test/support/upstreams.ts";
import { conda, condaFiles, condaLines } from "./conda.ts";
import { type Installer, installers } from "./installers.ts";
import type { Piece } from "./stand.ts";

const isLeaf = ({ name }: Piece) => name === "leaf";

/** A repository with a tag for each version of `leaf`; a swapped one has its tag on another commit. */
function layRepository(folder: string, pieces: readonly Piece[]): void {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "-q");
  for (const { version, content = version } of pieces.filter(isLeaf)) {
    writeFileSync(join(folder, "version"), `${content}\n`);
    git(folder, "add", ".");
    git(folder, "commit", "-qm", `version ${content}`);
    git(folder, "tag", `v${version}`);
  }
}

/** An archive for each version of `leaf`. */
function layDownloads(folder: string, pieces: readonly Piece[]): void {
  mkdirSync(join(folder, "files"), { recursive: true });
  for (const { version, content = version } of pieces.filter(isLeaf))
    writeFileSync(
      join(folder, "files", `leaf-${version}.tar.gz`),
      gzipSync(tarOf({ "leaf/version": `${content}\n` })),
    );
}

const { apt, pip, npm, R } = installers as Record<"apt" | "pip" | "npm" | "R", Installer>;

/** What one recipe of a user has: all at once, with two environments that differ and an app. */
export const mixed: Installer = {
  about:
    "one recipe: apt, pip in two environments and an app's, conda, npm, R, a git tag, a download; all upstreams move at once",
  base: {
    name: "mixed",
    lines: [
      "apt-get update",
      "apt-get install -y --no-install-recommends curl git python3-venv r-base-core",
      ...npm.base.lines.slice(-2),
      ...condaLines,
    ],
    files: condaFiles,
  },
  lacks: conda.lacks,
  yank: "in each upstream's own way",
  async lay(folder, address, pieces) {
    for (const { lay } of [apt, pip, conda, npm, R]) await lay(folder, address, pieces);
    layRepository(join(folder, "git/leaf"), pieces);
    layDownloads(folder, pieces);
  },
  post: (address) => [
    ...[apt, pip].flatMap(({ post }) => post(address)),
    "python3 -m venv /opt/older",
    `/opt/older/bin/pip install --no-cache-dir --index-url ${address}/pip 'leaf<1.1'`,
    ...[conda, npm, R].flatMap(({ post }) => post(address)),
    `git clone -q --depth 1 --branch v1.1 ${address}/git/leaf.git /opt/leaf-source`,
    `curl -fsSL ${address}/files/leaf-1.1.tar.gz | tar -xz -C /opt`,
  ],
  app: (address) => [
    'python3 -m venv "$SCIF_APPROOT/venv"',
    `"$SCIF_APPROOT/venv/bin/pip" install --no-cache-dir --index-url ${address}/pip branch`,
  ],
  stops: {
    yank: /leaf 1\.1-1/,
    delete: [/leaf/, /1\.1/],
    swap: [
      ...[
        /usr\/share\/leaf/,
        /opt\/tools\/.*leaf\.py/,
        /opt\/env\/share\/leaf/,
        /branch\/node_modules\/leaf/,
      ],
      ...[/site-library\/leaf/, /git\/leaf/, /opt\/leaf\/version/, /scif\/apps\/tool\/.*leaf\.py/],
    ],
  },
};
