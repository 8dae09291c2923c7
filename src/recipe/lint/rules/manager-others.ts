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
    called: "luarocks: `install`, `build`, `make`",
    test: ({ plain: [verb] }) => /^(?:install|build|make)$/.test(verb ?? ""),
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
    name: /^composer(?:\.phar)?$/,
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
    name: /^(?:pecl|pear|phive|phpize|pickle)$/,
    called: "pecl, pear, phive: `install`, `upgrade`",
    test: ({ args, plain: [verb] }) =>
      /^(?:install|upgrade(?:-all)?|update)$/.test(verb ?? "") && !has(args, /-\d+\.\d+\.\d+|^\.{0,2}\//),
    fix: "pecl install <extension>-<version>",
    unread: true,
  },
  {
    name: /^(?:coursier|cs|jbang)$/,
    called: "coursier, jbang: `install` without a version",
    test: ({ args, plain: [verb, second] }) =>
      (/^(?:install|setup|update|fetch|launch|bootstrap)$/.test(verb ?? "") ||
        (verb === "app" && second === "install")) &&
      !has(args, /:\d+\.\d+/),
    fix: "coursier install <application>:<version>",
    unread: true,
  },
  {
    name: /^(?:arduino-cli|platformio|pio)$/,
    called: "arduino-cli, platformio: `install` without a version",
    test: ({ args, plain }) =>
      has(plain, /^(?:install|upgrade|update)$/) && !has(args, /@[\d^~]*\d+\.\d+|^--git-url$/),
    fix: "arduino-cli core install <platform>@<version>",
    unread: true,
  },
  {
    name: /^(?:vim|nvim|vi|emacs|sbcl|ecl|clisp|ros|pwsh|powershell)$/,
    called: "packages of editors, Common Lisp (Quicklisp) and PowerShell, from their command lines",
    test: ({ args }) =>
      has(
        args,
        /\bPlug(?:Install|Update)\b|\bLazy! (?:sync|install|update)\b|\bPacker(?:Sync|Install)\b|\bCocInstall\b|\bMasonInstall\b|\bpackage-install\b|\bstraight-pull|\bql:(?:quickload|update)|\bInstall-(?:Module|Package|Script|PSResource)\b(?!.*-(?:RequiredVersion|Version)\b)/,
      ),
    fix: "# clone each at one commit:\ngit clone <address> <folder>\ngit -C <folder> checkout <full commit>",
    unread: true,
  },
  {
    name: /^anaconda-project$/,
    called: "anaconda-project: `prepare`, `run`",
    test: ({ plain: [verb] }) => /^(?:prepare|run|add-packages)$/.test(verb ?? ""),
    fix: "anaconda-project lock   # once; then keep anaconda-project-lock.yml beside the recipe",
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
