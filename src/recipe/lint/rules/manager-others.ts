import { composerFiles } from "./lock-files.ts";
import { beside, has, type Manager } from "./manager.ts";

/** Package managers whose packages no reader of the lock knows, which are less often met in recipes. */
export const otherManagers: readonly Manager[] = [
  {
    name: /^(?:emerge|xbps-install|swupd|opkg|urpmi|eopkg|slackpkg|installpkg)$/,
    called: "emerge, xbps-install, swupd, opkg, urpmi",
    test: ({ args }) =>
      args.some((arg) => !arg.startsWith("-")) && !has(args, /^(?:clean|autoclean|list|info|search)$/),
    fix: "# take a base whose package manager can be pinned: apt, dnf, zypper or apk",
    unread: true,
  },
  {
    name: /^luarocks$/,
    called: "luarocks: `install`",
    test: ({ plain: [verb] }) => /^(?:install|build)$/.test(verb ?? ""),
    fix: "luarocks install --pin <rock> <version>",
    unread: true,
  },
  {
    name: /^(?:cabal|stack)$/,
    called: "cabal, stack: `install`, `update`",
    test: ({ plain: [verb] }) => /^(?:install|update|v[12]-install|new-install)$/.test(verb ?? ""),
    fix: "cabal install --index-state=<time> <package>",
    unread: true,
  },
  {
    name: /^composer$/,
    called:
      "composer: `require`, `update`, `create-project`; `install` where the recipe brings a composer.json and no composer.lock",
    test: ({ plain: [verb], lacksLock }) =>
      /^(?:require|update|upgrade|global|create-project)$/.test(verb ?? "") ||
      (/^(?:i|install)$/.test(verb ?? "") && lacksLock(composerFiles)),
    fix: beside("composer.lock", "composer update", "composer install"),
    unread: true,
  },
  {
    name: /^opam$/,
    called: "opam: `install`, `upgrade`, `update`, `switch create`",
    test: ({ plain: [verb, second] }) =>
      /^(?:install|upgrade|update|init)$/.test(verb ?? "") || (verb === "switch" && second === "create"),
    fix: "opam switch import <file of opam switch export>",
    unread: true,
  },
  {
    name: /^(?:brew|snap|flatpak)$/,
    called: "brew, snap, flatpak: `install`",
    test: ({ plain: [verb] }) => /^(?:install|reinstall|upgrade|bundle)$/.test(verb ?? ""),
    fix: "# build from a release's archive, held to its checksum",
    unread: true,
  },
  {
    name: /^(?:raco|nimble|dub|shards|mix|rebar3|swift|zef|ghcup|dotnet|nuget|vsce|apm|quicklisp|ros)$/,
    called: "raco, nimble, dub, shards, mix, zef, dotnet: `install` and its like",
    test: ({ args, plain: [verb, second] }) =>
      (/^(?:install|add|update|upgrade|fetch)$/.test(verb ?? "") &&
        second !== undefined &&
        !has(args, /^\.{0,2}\//)) ||
      (verb === "pkg" && second === "install") ||
      (verb === "tool" && /^(?:install|update)$/.test(second ?? "") && !has(args, /^--version/)) ||
      /^(?:deps\.get|archive\.install|local\.hex|local\.rebar)$/.test(verb ?? ""),
    fix: "# name the version, or build from a release's archive that is held to its checksum",
    unread: true,
  },
];
