import type { NormaliserName } from "./normalise.ts";
import type { Entry, ImageTree } from "./tree.ts";
import { parentOf } from "./tree-index.ts";

/** Raised by one whenever a rule, or what a digest is made of, changes; a lock names the version of its digest. */
export const contentRulesVersion = 1;

/**
 * One kind of difference between two builds of the same inputs that says nothing about what was installed.
 * `ignore: "file"`: the file may be there or not, with any content; its folders, too.
 * `ignore: "content"`: it must be in both, of the same type, mode and owner.
 * A normaliser's name: the content counts, too, except for what the normaliser takes out.
 */
export interface NoiseRule {
  /** Paths in the image: `*` any part of a name, `**` any number of folders, `{a,b}` either, `#` hexadecimal digits. */
  pattern: string;
  ignore: "file" | "content" | NormaliserName;
  reason: string;
}

/**
 * All that a comparison of contents overlooks. A rule may cover only data that differs between two builds by its
 * nature, and only the part that differs. Links, devices and whatever shows by its mode, its name or a link to it that
 * it is used are no such data, wherever they are: see {@link noiseFinder}.
 */
export const noise: readonly NoiseRule[] = [
  {
    pattern: "/.singularity.d/labels.json",
    ignore: "labels",
    reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels.",
  },
  {
    pattern: "/.singularity.d/Singularity",
    ignore: "content",
    reason:
      "It is the recipe; a locked recipe is another text than the recipe it pins, and has its own digest.",
  },
  {
    pattern: "/.singularity.d/bootstrap_history{,/**}",
    ignore: "file",
    reason: "It holds the recipes of the images this one was built on; their digests are in the lock.",
  },
  { pattern: "/var/log/**", ignore: "file", reason: "Logs hold the times of the build." },
  {
    pattern: "/var/cache/ldconfig/aux-cache",
    ignore: "file",
    reason: "It holds inode numbers and times of the libraries; ld.so.cache, which is used, is compared.",
  },
  {
    pattern: "/var/cache/apt/{pkgcache,srcpkgcache}.bin",
    ignore: "file",
    reason: "apt's index of its own lists, made anew when missing; it holds times and addresses in memory.",
  },
  {
    pattern: "/var/lib/apt/lists/**",
    ignore: "file",
    reason: "They say what the archive offered when apt looked, under a name made from the mirror's.",
  },
  {
    pattern: "/var/lib/dpkg/{status,diversions,statoverride,available}-old",
    ignore: "file",
    reason: "dpkg's copy of the state before its last run; how many runs there were does not matter.",
  },
  {
    pattern: "/var/cache/debconf/*-old",
    ignore: "file",
    reason: "debconf's copy of the state before its last run; how many runs there were does not matter.",
  },
  {
    pattern: "/{etc,var/lib/dbus}/machine-id",
    ignore: "machineId",
    reason: "A random number that names one installation.",
  },
  {
    pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
    ignore: "hostKey",
    reason: "A random key, made when the server is installed.",
  },
  {
    pattern: "/etc/shadow{,-}",
    ignore: "shadow",
    reason: "The third field is the day on which the password was set, also where there is none.",
  },
  {
    pattern: "/etc/resolv.conf",
    ignore: "resolvConf",
    reason: "debootstrap copies that of the build's host; Apptainer puts the running host's in its place.",
  },
  {
    pattern: "/etc/hostname",
    ignore: "hostname",
    reason: "debootstrap copies that of the build's host; containers have their host's.",
  },
  {
    pattern: "/**/*.pyc",
    ignore: "pyc",
    reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
  },
  {
    pattern: "/var/cache/fontconfig/**",
    ignore: "file",
    reason: "An index of the font folders, made anew when missing; it holds the folders' times.",
  },
  {
    pattern: "/usr/{,local/}share/fonts/**/.uuid",
    ignore: "content",
    reason: "A random number by which fontconfig names a folder.",
  },
  {
    pattern: "/usr/{,local/}share/icons/*/icon-theme.cache",
    ignore: "content",
    reason: "An index of the icons, which are compared; it holds the folders' times.",
  },
  {
    pattern: "/var/cache/man/**/index.db",
    ignore: "content",
    reason: "An index of the manual pages, which are compared; it holds their times.",
  },
  {
    // Each by name, as far as it is known for data: models, environments and libraries lie in .cache, too, and are used
    // from there, as are the packages that uv, deno, pnpm, yarn, pixi and virtualenv keep unpacked in theirs.
    pattern: `/{root,home/*}/.cache{,/{${[
      "{pip,fontconfig,matplotlib,go-build,mesa_shader_cache,mamba,conda}{,/**}",
      "uv{,/{CACHEDIR.TAG,.gitignore,.lock,{interpreter,simple,flat-index}-v*{,/**},{wheels,sdists}-v*{,/**/*.{msgpack,http,rev}}}}",
      "pypoetry{,/{cache,artifacts}{,/**}}",
      "virtualenv{,/{py_info{,/**},wheel/*/embed{,/**}}}",
      "yarn{,/v*{,/.tmp{,/**},/**/.yarn-{metadata.json,tarball.tgz}}}",
      "pnpm{,/{,v*/}metadata*{,/**}}",
      "deno{,/{{dep_analysis,node_analysis,check,fast_check}_cache_v*,latest.txt,npm/*/{,@*/}*/registry.json}}",
      "R{,/pkgcache{,/**}}",
      "rattler{,/cache{,/repodata{,/**}}}",
    ].join(",")}}}`,
    ignore: "file",
    reason: "What programs keep to save a download; it holds times and what servers answered.",
  },
  {
    // Not _npx: npx runs packages from there.
    pattern:
      "/{root,home/*}/.npm{,/{{_cacache,_logs,_locks}{,/**},_update-notifier-last-checked,anonymous-cli-metrics.json}}",
    ignore: "file",
    reason: "npm's cache and logs; they hold times and what servers answered.",
  },
  {
    pattern: "/**/library/*/DESCRIPTION",
    ignore: "rBuilt",
    reason: "R writes the time of installation into the field Built.",
  },
  {
    pattern: "/**/site-library/*/DESCRIPTION",
    ignore: "rBuilt",
    reason: "R writes the time of installation into the field Built.",
  },
  {
    pattern: "/**/{,site-}library/*/Meta/package.rds",
    ignore: "rBuiltRds",
    reason: "The fields of DESCRIPTION once more, with the time of installation.",
  },
  {
    pattern: "/**/conda-meta/history",
    ignore: "content",
    reason:
      "The commands and their times; what is installed stands in the other files there, which are compared.",
  },
  {
    pattern: "/**/conda-meta/*.json",
    ignore: "condaRecord",
    reason: "It holds the words by which the package was asked for, which are other ones in a locked recipe.",
  },
  {
    pattern: "/**/pkgs/cache/#{,.*}.{json,msgpack,solv}",
    ignore: "file",
    reason: "They say what the conda channels offered when conda looked.",
  },
  {
    pattern: "/**/pkgs/urls{,.txt}",
    ignore: "file",
    reason: "conda's list of downloads in their order.",
  },
  {
    pattern: "/var/lib/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
    ignore: "content",
    reason:
      "The database holds the time at which each package was installed; its packages are compared one by one.",
  },
  {
    pattern:
      "/usr/lib/sysimage/rpm/{rpmdb.sqlite,rpmdb.sqlite-shm,rpmdb.sqlite-wal,Packages,Packages.db,Index.db}",
    ignore: "content",
    reason:
      "The database holds the time at which each package was installed; its packages are compared one by one.",
  },
  {
    pattern: "/var/{lib,cache}/{dnf,yum,libdnf5}/**",
    ignore: "file",
    reason: "What the repositories offered, and the times of the installations.",
  },
  {
    pattern: "/var/cache/apk/APKINDEX.*.tar.gz",
    ignore: "file",
    reason: "They say what the repositories offered when apk looked.",
  },
];

const special: Record<string, string> = {
  "/**/": "/(?:[^]*/)?",
  "/**": "/[^]*",
  "*": "[^/]*",
  "#": "[0-9a-f]+",
  "{": "(?:",
  "}": ")",
  ",": "|",
};

/** The regular expression of a noise pattern, without anchors. */
function source(pattern: string): string {
  return pattern.replace(
    /\/\*\*\/|\/\*\*|[*#{},]|[.+?^$()|[\]\\]/g,
    (token) => special[token] ?? `\\${token}`,
  );
}

/** Any of these bits makes a file something that can be run. */
const executable = 0o7111;

/** Names of libraries, of scripts and of configuration: read by a program that was told where, whatever their mode. */
const code = new RegExp(
  `\\.(?:${[
    "so(?:\\.[\\w.]+)?|a|ko|dll|dylib|exe|node|wasm|jar|war|class",
    "py[cdowxz]?|pth|egg|[cm]?jsx?|[cm]?tsx?|jl|r|rdb|rdx|p[lm]|php|rb|lua|tcl|el|elc|awk",
    "sh|bash|zsh|ksh|csh|fish|conf|cfg|ini|toml|ya?ml|env|service",
  ].join("|")})$`,
  "i",
);

/** Whether a rule leaves this file or folder altogether out of what is compared, so that it must be data for sure. */
const hides = ({ ignore }: NoiseRule) => ignore === "file" || ignore === "content";

/** The rule by which an entry would be noise, going by its path, its type and its mode alone. */
function ruleFinder(rules: readonly NoiseRule[]): (entry: Entry) => NoiseRule | undefined {
  const compiled = rules.map((rule) => ({ rule, matches: new RegExp(`^(?:${source(rule.pattern)})$`) }));
  const any = new RegExp(`^(?:${rules.map((rule) => source(rule.pattern)).join("|") || "(?!)"})$`);
  return ({ path, type, mode }) => {
    if (type !== "file" && type !== "dir") return undefined;
    if (type === "file" && mode & executable) return undefined;
    // One expression for all: nearly every path of an image is noise by no rule.
    if (!any.test(path)) return undefined;
    const isCode = type === "file" && code.test(path);
    return compiled.find(
      ({ rule, matches }) =>
        (type === "file" ? !(isCode && hides(rule)) : rule.ignore === "file") && matches.test(path),
    )?.rule;
  };
}

/**
 * Gives, for an entry of a tree, the rule by which it is noise; undefined for all that counts whole.
 * Only plain files are noise, and folders where the files in them may be missing. A rule that leaves a file out
 * altogether, not only a part of it, holds for none that can be run, that has a name of code or configuration, or that a
 * link leads to or into whose folder one does: an environment may be made of links into a cache.
 */
export function noiseFinder(
  rules: readonly NoiseRule[],
  tree: Pick<ImageTree, "entries" | "resolve">,
): (entry: Entry) => NoiseRule | undefined {
  const find = ruleFinder(rules);
  /** Whether a link leads to this path or to a folder above it that is noise itself. */
  const used = new Map<string, boolean>();
  for (const { path, type } of tree.entries.values()) {
    const found = type === "symlink" ? tree.resolve(path) : undefined;
    const rule = found && find(found);
    if (found && rule && hides(rule)) used.set(found.path, true);
  }
  const isUsed = (path: string): boolean => {
    const known = used.get(path) ?? (path !== "/" && isUsed(parentOf(path)));
    used.set(path, known);
    return known;
  };
  return (entry) => {
    const rule = find(entry);
    return rule && hides(rule) && used.size > 0 && isUsed(entry.path) ? undefined : rule;
  };
}
