import { type PinSetup, pinsFolder, pinsFolderInSed } from "../ecosystems/pins.ts";

const profile = "/etc/profile.d/zz-stx-lock.sh";
const sudoers = "/etc/sudoers.d/stx-lock";

/**
 * Files of `$stx` that pass the variables of the pins to other users: a login shell (`su -`, `sudo -i`) starts with an
 * empty environment and reads /etc/profile.d, and sudo keeps the variables that sudoers lists (sudoers(5), env_keep).
 */
export function loginFiles(standing: readonly PinSetup[]): Record<string, string[]> {
  const exports = standing.flatMap((each) => each.before.filter((line) => line.startsWith("export ")));
  const names = exports.flatMap((line) => [...line.matchAll(/ ([A-Za-z_]+)="/g)].map(([, name]) => name));
  return {
    "logins-made": [],
    "profile.sh": [
      // A recipe that reads /etc/profile itself has these variables already, or has unset them on purpose.
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

/** Puts the files where login shells and sudo look for them, and records which folders had to be created. */
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

/** Files in which recipes set variables for everyone who runs the image. */
const startFiles = [
  "/.singularity.d/env/*.sh",
  "/etc/profile /etc/profile.d/*.sh /etc/bash.bashrc /etc/bashrc /etc/environment",
  "/root/.bashrc /root/.profile /root/.bash_profile",
].join(" ");

/** Deletes lines that only set a variable to a value of the pins. */
const withoutPins = [
  String.raw`\#^\(export \|declare -x \)\{0,1\}[A-Z_]*=["']\{0,1\}\(-[a-z-]*=\{0,1\}\)\{0,1\}${pinsFolderInSed}/[A-Za-z./-]*:\{0,1\}["']\{0,1\}$#d`,
];

/** Removes the pins from those files, because the pins' own files are gone in the finished image. */
export const forget = [
  `for file in ${startFiles}; do`,
  `  ! grep -q "$stx/" "$file" 2>/dev/null || sed -i -f "$stx/without-pins" "$file"`,
  "done",
];
