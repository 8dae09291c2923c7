/** A repository of two tiny recipes, one on top of the other, and the twelve lines that build them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, "..", "..", "examples", "workflows", name), "utf8");

/** The workflow that users copy. */
export const caller = example("containers.yml");

/** The one that also pushes images and adds them to releases. */
export const publishingCaller = example("publish.yml");

/** The database of a package manager with one package. */
export const apkDatabase = (version: string) =>
  `C:Q1qHvGbQYXLCGlZpDYhIvOJ1oCP3E=\nP:busybox\nV:${version}\nA:x86_64\nS:1\nI:1\nT:tools\no:busybox\n\n`;

/** Builds from the file `busybox` beside it, which a test copies there. */
export const baseRecipe = `Bootstrap: scratch

%files
    busybox /bin/busybox
    busybox /bin/sh
    installed /lib/apk/db/installed
    os-release /etc/os-release

%post
    /bin/busybox --install -s /bin
`;

export const childRecipe = `Bootstrap: localimage
From: ../containers/base.sif

%post
    echo tool > /opt-tool
`;

/** What is committed of them. */
export const twoRecipes = {
  "recipes/base.def": baseRecipe,
  "recipes/child.def": childRecipe,
  "recipes/installed": apkDatabase("1.37.0-r12"),
  "recipes/os-release": "ID=alpine\nVERSION_ID=3.22.0\n",
};
