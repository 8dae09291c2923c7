import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText } from "../normalise.ts";

const machineId: Normaliser = {
  name: "machineId",
  normalise: byText((text) => (/^(?:[0-9a-f]{32}|uninitialized)?\n?$/.test(text) ? "machine-id" : undefined)),
};

const hostKey: Normaliser = {
  name: "hostKey",
  normalise: byText(
    (text) =>
      /^(-----BEGIN [A-Z ]*PRIVATE KEY-----)\n[A-Za-z0-9+/=\n]+-----END [A-Z ]*PRIVATE KEY-----\n$/.exec(
        text,
      )?.[1] ?? /^([a-z0-9-]+(?:@[a-z.]+)?) [A-Za-z0-9+/=]+(?: [^\n]*)?\n$/.exec(text)?.[1],
  ),
};

const shadow: Normaliser = {
  name: "shadow",
  normalise: byText((text) => text.replace(/^([^:\n]*:[^:\n]*:)\d*(?=:)/gm, "$1")),
};

/** An empty line, a comment, or an option of resolv.conf(5). */
const resolvLine = /^[ \t]*(?:$|[#;]|(?:nameserver|search|domain|options|sortlist)\b)/;

const resolvConf: Normaliser = {
  name: "resolvConf",
  // Line by line: one expression for all of them takes room on the stack for each.
  normalise: byText((text) =>
    text.split("\n").every((line) => resolvLine.test(line)) ? "resolv.conf" : undefined,
  ),
};

const hostname: Normaliser = {
  name: "hostname",
  normalise: byText((text) => (/^[A-Za-z0-9.-]{0,255}\n?$/.test(text) ? "hostname" : undefined)),
};

/** What belongs to the system and to no ecosystem. */
export const systemNoise: readonly NoiseRule[] = [
  { pattern: "/var/log/**", ignore: "file", canonical: "empty", reason: "Logs hold the times of the build." },
  {
    pattern: "/var/cache/ldconfig/aux-cache",
    ignore: "file",
    canonical: "remove",
    reason: "It holds inode numbers and times of the libraries; ld.so.cache, which is used, is compared.",
  },
  {
    pattern: "/{etc,var/lib/dbus}/machine-id",
    ignore: machineId,
    reason: "A random number that names one installation.",
  },
  {
    pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
    ignore: hostKey,
    reason: "A random key, made when the server is installed.",
  },
  {
    pattern: "/etc/shadow{,-}",
    ignore: shadow,
    reason: "The third field is the day on which the password was set, also where there is none.",
  },
  {
    pattern: "/etc/resolv.conf",
    ignore: resolvConf,
    reason: "debootstrap copies that of the build's host; Apptainer puts the running host's in its place.",
  },
  {
    pattern: "/etc/hostname",
    ignore: hostname,
    reason: "debootstrap copies that of the build's host; containers have their host's.",
  },
  {
    pattern: "/var/cache/fontconfig/**",
    ignore: "file",
    canonical: "remove",
    reason: "An index of the font folders, made again when missing; it holds the folders' times.",
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
      "rattler{,/cache{,/{repodata{,/**},#.shards-cache-v*}}}",
    ].join(",")}}}`,
    ignore: "file",
    canonical: "remove",
    reason: "What programs keep to save a download; it holds times and what servers answered.",
  },
  {
    pattern: "/{root,home/*}/{.gem,.local/share/gem}/specs{,/**}",
    ignore: "file",
    canonical: "remove",
    reason: "What gem keeps of the indexes that it asked, under the server's address.",
    since: 2,
  },
];
