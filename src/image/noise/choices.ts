import type { NoiseRule } from "../noise.ts";

/**
 * What can be left out of an image on request: files that differ between any two builds, although the image may use
 * them.
 */
export const choices = ["apt-lists", "host-keys", "machine-id"] as const;
export type Choice = (typeof choices)[number];

/** The choices in a list separated by commas or spaces, each once and in order, and what is wrong with it. */
export function choicesIn(text: string): { chosen: Choice[]; problem?: string } {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  const unknown = names.find((name) => !choices.some((choice) => choice === name));
  const chosen = choices.filter((choice) => names.includes(choice));
  if (unknown !== undefined)
    return { chosen, problem: `${JSON.stringify(unknown)} is not one of ${choices.join(", ")}` };
  return names.length > 0 ? { chosen } : { chosen, problem: `expected some of ${choices.join(", ")}` };
}

const isFile: NoiseRule["isMeant"] = ({ type }) => type === "file";

/** What the canonical form does for each choice. It changes what the image does, so it must be requested. */
export const choiceRules: Readonly<Record<Choice, readonly NoiseRule[]>> = {
  "apt-lists": [
    {
      pattern: "/var/lib/apt/lists/*_*",
      ignore: "file",
      canonical: "remove",
      isMeant: isFile,
      reason:
        "What the archive offered when apt looked; apt installs nothing until `apt-get update` ran again.",
    },
  ],
  "host-keys": [
    {
      pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
      ignore: "file",
      canonical: "remove",
      isMeant: isFile,
      reason: "Keys of one host; sshd does not start until `ssh-keygen -A` made others.",
    },
  ],
  "machine-id": [
    {
      pattern: "/etc/machine-id",
      ignore: "content",
      canonical: "empty",
      isMeant: isFile,
      reason: "The number of one installation; empty, it is made when a system starts (machine-id(5)).",
    },
    {
      pattern: "/var/lib/dbus/machine-id",
      ignore: "file",
      canonical: "remove",
      isMeant: isFile,
      reason: "The same number for D-Bus; `dbus-uuidgen --ensure` makes another.",
    },
  ],
};
