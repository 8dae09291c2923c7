import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";
import { alpm } from "./about.ts";

/** Arch Linux and its derivatives. */
export const pacman: Ecosystem = {
  id: "pacman",
  version: 1,
  since: "0.2.0",
  about: {
    from: "Arch Linux, Manjaro, MSYS2: pacman's local database",
    identity: "architecture, base package",
  },
  names: { normal: lowerCase },
  purl: [alpm],
  ownsOthers: true,
  collect: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
  repositories: async (tree) =>
    (await import(/* webpackChunkName: "forecast" */ "./repositories.ts")).pacmanRepositories(tree),
  available: async (packages, index) =>
    (await import(/* webpackChunkName: "forecast" */ "./available.ts")).askPacman(packages, index),
  licences: async () => (await import(/* webpackChunkName: "licences" */ "./licences.ts")).licences,
};
