import { pinsFolder, pinsFolderInSed, type Standing } from "../ecosystems/pins.ts";

const profile = "/etc/profile.d/zz-stx-lock.sh";
const sudoers = "/etc/sudoers.d/stx-lock";

/**
 * Files of `$stx` that bring the variables of the pins to other users: a login shell (`su -`, `sudo -i`) begins with an
 * empty environment and reads /etc/profile.d, and sudo lets through what sudoers names (sudoers(5), env_keep).
 */
export function loginFiles(standing: readonly Standing[]): Record<string, string[]> {
  const exports = standing.flatMap((each) => each.before.filter((line) => line.startsWith("export ")));
  const names = exports.flatMap((line) => [...line.matchAll(/ ([A-Za-z_]+)="/g)].map(([, name]) => name));
  return {
    "logins-made": [],
    "profile.sh": [
      // A recipe that reads /etc/profile itself has them already, or has taken them away.
      `case "${names.map((name) => `\${${name}-}`).join("")}" in`,
      `  *${pinsFolder}/*) ;;`,
      "  *)",
      ...exports.map((line) => `    ${line.replaceAll("$stx", pinsFolder)}`),
      "    ;;",
      "esac",
    ],
    "without-pins": [...withoutPins, ...standing.flatMap(({ forget }) => forget ?? [])],
    sudoers: [`Defaults env_keep += "${["SOURCE_DATE_EPOCH", ...names].join(" ")}"`],
  };
}

/** Puts them where login shells and sudo look; folders that are made for them are noted. */
export const prepareLogins = [
  "if [ -d /etc ]; then",
  "  for folder in /etc/profile.d /etc/sudoers.d; do",
  `    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
  `  done >"$stx/logins-made"`,
  `  cp "$stx/profile.sh" ${profile}`,
  `  cp "$stx/sudoers" ${sudoers}`,
  `  chmod 0440 ${sudoers}`,
  "fi",
];

export const withoutLogins = [
  `rm -f ${profile} ${sudoers}`,
  `while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/logins-made"`,
];

/** Where recipes write variables for everybody who runs the image. */
const startFiles = [
  "/.singularity.d/env/*.sh",
  "/etc/profile /etc/profile.d/*.sh /etc/bash.bashrc /etc/bashrc /etc/environment",
  "/root/.bashrc /root/.profile /root/.bash_profile",
].join(" ");

/** Takes variables away that have nothing but a value of the pins. */
const withoutPins = [
  String.raw`\#^\(export \|declare -x \)\{0,1\}[A-Z_]*=["']\{0,1\}\(-[a-z-]*=\{0,1\}\)\{0,1\}${pinsFolderInSed}/[A-Za-z./-]*:\{0,1\}["']\{0,1\}$#d`,
];

/** Takes the pins out of what recipes write down for everybody: their files are gone in the image. */
export const forget = [
  `for file in ${startFiles}; do`,
  `  ! grep -q "$stx/" "$file" 2>/dev/null || sed -i -f "$stx/without-pins" "$file"`,
  "done",
];
