/** What docs/vault.md says of each client, and the test that shows it: the title of a test in the file. */
export interface Proven {
  client: string;
  fetches: string;
  file: string;
  title: string;
}

export const proven: readonly Proven[] = [
  {
    client: "apt",
    fetches: "a signed repository whose Release and key expire after recording",
    file: "expiry",
    title: "apt: a Release",
  },
  { client: "Apptainer", fetches: "a base image from a registry", file: "bases", title: "docker: pulled" },
  { client: "cargo", fetches: "crates from a sparse index", file: "managers", title: "cargo" },
  {
    client: "conda (rattler, the library of pixi)",
    fetches: "a channel's index and packages",
    file: "managers",
    title: "conda (rattler)",
  },
  {
    client: "curl",
    fetches: "whole files, parts, continued, conditional, compressed, HTTP/2",
    file: "clients",
    title: "curl and wget",
  },
  { client: "gem", fetches: "gems from a compact index", file: "managers", title: "gem" },
  {
    client: "git",
    fetches: "whole and shallow clones, branches, submodules",
    file: "clients",
    title: "clones whole",
  },
  { client: "git LFS", fetches: "files beside a repository", file: "clients", title: "LFS: clones" },
  { client: "go", fetches: "modules from a module proxy", file: "managers", title: "go" },
  { client: "npm", fetches: "packages from a registry", file: "managers", title: "npm" },
  { client: "pip", fetches: "wheels from an index, over HTTP and HTTPS", file: "managers", title: "pip" },
  { client: "pnpm", fetches: "packages from a registry", file: "managers", title: "pnpm" },
  { client: "R", fetches: "source packages from a CRAN-like repository", file: "managers", title: "R" },
  { client: "uv", fetches: "wheels from an index", file: "managers", title: "uv" },
  { client: "wget", fetches: "as curl", file: "clients", title: "curl and wget" },
  { client: "yarn 1", fetches: "packages from a registry", file: "managers", title: "yarn" },
  { client: "yarn 4", fetches: "packages from a registry", file: "managers", title: "yarn 4" },
];
