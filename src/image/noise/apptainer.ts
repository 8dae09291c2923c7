import type { NoiseRule, Normaliser } from "../noise.ts";
import { withoutFields } from "../normalise.ts";
import type { Entry } from "../tree.ts";

/** Labels that Apptainer sets by itself from the build and not from the recipe's %labels. */
export const buildLabels =
  /^org\.(?:label-schema\.(?:build-date|usage\.(?:apptainer|singularity)\.(?:version|deffile\..+))|opencontainers\.image\.(?:architecture|variant|created|base\.name|base\.digest))$/;

const labels: Normaliser = { name: "labels", normalise: withoutFields((key) => buildLabels.test(key)) };

const devices: Record<string, readonly [number, number]> = {
  null: [1, 3],
  zero: [1, 5],
  full: [1, 7],
  random: [1, 8],
  urandom: [1, 9],
  tty: [5, 0],
  console: [5, 1],
  ptmx: [5, 2],
};
const deviceLinks: Record<string, string> = {
  fd: "/proc/self/fd",
  stdin: "/proc/self/fd/0",
  stdout: "/proc/self/fd/1",
  stderr: "/proc/self/fd/2",
};
const deviceFolders = ["pts", "shm"];

/** The standard part of /dev: a node (or the empty file in its place that a user namespace allows), a link, a folder. */
function isStandardDevice({ path, type, mode, size, target, device }: Entry): boolean {
  const name = path.slice("/dev/".length);
  if (type === "dir") return deviceFolders.includes(name);
  if (type === "symlink") return target === deviceLinks[name];
  if (type === "file") return name in devices && size === 0 && (mode & 0o7111) === 0;
  return type === "char" && device?.join() === devices[name]?.join();
}

/** What Apptainer itself writes into an image. */
export const apptainerNoise: readonly NoiseRule[] = [
  {
    pattern: "/.singularity.d/labels.json",
    ignore: labels,
    reason: "Apptainer writes the build's time, its own version and the recipe's header into the labels.",
  },
  {
    pattern: "/.singularity.d/Singularity",
    ignore: "content",
    reason:
      "It is the recipe; a locked recipe is a different text from the recipe it pins, and has its own digest.",
  },
  {
    pattern: `/dev/{${[...Object.keys(devices), ...Object.keys(deviceLinks), ...deviceFolders]}}`,
    ignore: "file",
    isMeant: isStandardDevice,
    reason:
      "A build as root has them, one as an ordinary user does not; every run mounts another /dev there.",
    canonical: "remove",
    since: 2,
  },
  {
    pattern: "/dev",
    ignore: "time",
    reason: "A build as root writes into it, one as an ordinary user does not.",
    since: 2,
  },
  {
    pattern: "/.singularity.d/bootstrap_history{,/**}",
    ignore: "file",
    reason: "It holds the recipes of the images this one was built on; their digests are in the lock.",
  },
];
