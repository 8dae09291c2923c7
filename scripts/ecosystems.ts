import { collectors } from "../src/ecosystems/index.ts";

/** What docs/lock.md says of an ecosystem. */
interface About {
  /** Whose packages these are, and where they are found. */
  from: string;
  /** What identifies one, beside its name and version. */
  identity: string;
}

const about: Record<string, About> = {
  apk: {
    from: "Alpine: apk's installed database",
    identity: "architecture, apk's checksum, commit of its recipe",
  },
  cargo: {
    from: "`cargo install`: `.crates.toml` of every root",
    identity: "root, registry or git commit, compiler",
  },
  conda: {
    from: "conda, mamba, micromamba, pixi: `conda-meta` of every prefix",
    identity: "prefix, channel, subdir, build, URL, sha256 or md5",
  },
  dpkg: {
    from: "Debian, Ubuntu, distroless: dpkg's status; what is fully installed",
    identity: "architecture, source package",
  },
  gem: { from: "Ruby: the specifications of every gem home", identity: "gem home, platform" },
  git: { from: "every checkout: `.git`", identity: "remote; its version is the commit" },
  go: {
    from: "programs made by Go that no package owns: the modules linked in",
    identity: "program, the module's hash",
  },
  java: {
    from: "Java archives that no package owns, and those packed into them: Maven coordinates",
    identity: "path, sha256",
  },
  julia: {
    from: "the manifest of every environment, and Julia itself",
    identity: "environment, UUID, git tree, commit",
  },
  npm: {
    from: "npm, yarn, pnpm, bun: every `node_modules`, global or an application's, Plug'n'Play, and Node.js itself",
    identity: "folder, integrity where a lock file records it",
  },
  perl: { from: "CPAN: every `.packlist`", identity: "library, distribution file" },
  python: {
    from: "every environment (system, virtual, user's, conda's, `--target`, eggs of zc.buildout) and the interpreters",
    identity: "prefix, commit, link and hash of a direct install, editable or not",
  },
  r: {
    from: "R packages of every library, and R itself",
    identity: "library, repository, commit, the R they were built with",
  },
  rpm: {
    from: "Red Hat, Fedora, SUSE: the rpm database (SQLite, ndb, Berkeley DB)",
    identity: "architecture, digest of the header, source package",
  },
  unowned: {
    from: "programs, scripts and shared libraries that belong to no package: what `wget | tar x` leaves in `/opt`, or in the place of a package's program",
    identity: "path, sha256",
  },
};

/** The table of ecosystems, as markdown. @throws when an ecosystem is not described, or a described one is none */
export function ecosystemTable(): string {
  const ids = collectors.map(({ id }) => id);
  const wrong = [
    ...ids.filter((id) => !(id in about)),
    ...Object.keys(about).filter((id) => !ids.includes(id)),
  ];
  if (wrong.length > 0) throw new Error(`scripts/ecosystems.ts and the collectors do not agree on ${wrong}`);
  const rows = collectors.map(({ id, contents }) => {
    const { from, identity } = about[id] as About;
    return `| \`${id}\`${contents ? " *" : ""} | ${from.replaceAll("|", "\\|")} | ${identity} |`;
  });
  return [
    "| ecosystem | what, and where it is read | beside name and version |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}
