import { Failure } from "../../failure.ts";
import { shellQuoted } from "../../process/shell-word.ts";
import { pinnedReference } from "../../registry/reference.ts";
import type { Base, Lock } from "../schema.ts";
import { installationOf, type Step, stepFolder } from "./install-steps.ts";
import { comment, everyPackage } from "./selection.ts";

/** Repositories of distributions' images on Docker Hub, by the ID in os-release. */
const images: Readonly<Record<string, string>> = {
  "opensuse-leap": "opensuse/leap",
  almalinux: "almalinux",
  alpine: "alpine",
  amzn: "amazonlinux",
  centos: "centos",
  debian: "debian",
  fedora: "fedora",
  ol: "oraclelinux",
  rocky: "rockylinux",
  ubuntu: "ubuntu",
};

/** Bootstraps whose images only Apptainer can use, and no other container engine. */
const fromImage: ReadonlySet<string> = new Set(["localimage", "library", "oras", "shub"]);

/** Most characters of a file's lines in one command: the kernel accepts no argument over 128 KiB. */
const longest = 32_000;

/**
 * A Dockerfile that starts from the image's base, by digest where the lock has it, and installs its packages at their
 * versions. It does not need BuildKit.
 * @throws Failure "usage" where the lock names no base and no distribution
 */
export function dockerfile(lock: Lock): string {
  const { steps, remarks } = installationOf(lock);
  const base = imageOf(lock);
  const blocks = steps.flatMap(({ about, files, commands }) => [
    "",
    comment(about),
    ...Object.entries(files).flatMap(([path, lines]) => written(path, lines).map(run)),
    run(`set -e; ${commands.join("; ")}`),
  ]);
  return text([...base.remarks, ...remarks].map(comment), [
    `FROM ${base.from}`,
    ...blocks,
    ...(steps.length > 0 ? ["", run(`rm -rf ${stepFolder}`)] : []),
  ]);
}

/**
 * The same as a plain definition file, bootstrapped as the image was, if the lock says how.
 * @throws Failure "usage" where the lock names no base and no distribution
 */
export function apptainerRecipe(lock: Lock): string {
  const { steps, remarks } = installationOf(lock);
  const base = headerOf(lock);
  return text([...base.remarks, ...remarks].map(comment), [
    ...base.header,
    ...(steps.length > 0
      ? [
          "",
          "%post",
          ...["set -e", ...steps.flatMap(inPost), `rm -rf ${stepFolder}`].map((line) => `    ${line}`),
        ]
      : []),
  ]);
}

const text = (head: readonly string[], body: readonly string[]) => `${[...head, "", ...body].join("\n")}\n`;

const run = (command: string) => `RUN ${command}`;

const inPost = ({ about, files, commands }: Step) => [
  comment(about),
  ...Object.entries(files).flatMap(([path, lines]) => written(path, lines)),
  ...commands,
];

/**
 * Commands of bounded length that write a file. Each line is quoted, so that none can begin a section of the recipe.
 */
function written(path: string, lines: readonly string[]): string[] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const line of lines) {
    size += line.length + 3;
    if (size > longest && parts.at(-1)!.length > 0) [size] = [line.length, parts.push([])];
    parts.at(-1)!.push(shellQuoted(line));
  }
  return parts.map(
    (part, n) =>
      `${n === 0 ? `mkdir -p ${path.slice(0, path.lastIndexOf("/"))} && ` : ""}printf '%s\\n' \\\n${part.map((word) => `      ${word} \\\n`).join("")}      >>${path}`,
  );
}

/** The base of the stage that became the image. */
const lastBase = ({ bases }: Lock): Base | undefined => bases.toSorted((a, b) => a.stage - b.stage).at(-1);

const isPlain = (value: string | undefined): value is string =>
  value !== undefined && /^[\w./:@%+~?=&-]+$/.test(value);

/** An image to start from: the base itself; otherwise the distribution's own image, which may hold other packages. */
function imageOf(lock: Lock): { from: string; remarks: string[] } {
  const base = lastBase(lock);
  if (base?.bootstrap === "docker" && isPlain(base.written)) {
    const digest = base.platformDigest ?? base.indexDigest;
    return digest && isPlain(digest)
      ? { from: pinnedReference(base.written, digest), remarks: [] }
      : { from: base.written, remarks: ["no digest of the base is known"] };
  }
  if (base?.bootstrap === "scratch") return { from: "scratch", remarks: [] };
  const distribution = distributionOf(lock);
  const started = base
    ? `the image was started by ${base.bootstrap}, from ${base.written}`
    : "the lock names no base";
  if (distribution)
    return { from: distribution, remarks: [`${started}; this starts from the distribution's image`] };
  throw new Failure("usage", "the lock names no base that a recipe can start from", {
    code: "export-base-unknown",
    why: `${started}, and no package names a distribution whose image is known`,
    remedy: "export another format, for example cyclonedx",
  });
}

function headerOf(lock: Lock): { header: string[]; remarks: string[] } {
  const base = lastBase(lock);
  if (base?.bootstrap === "debootstrap" && isPlain(base.suite) && isPlain(base.mirror)) {
    const header = ["Bootstrap: debootstrap", `OSVersion: ${base.suite}`, `MirrorURL: ${base.mirror}`];
    return { header, remarks: [] };
  }
  if (base?.bootstrap === "scratch") return { header: ["Bootstrap: scratch"], remarks: [] };
  if (base && fromImage.has(base.bootstrap) && isPlain(base.written)) {
    const header = [`Bootstrap: ${base.bootstrap}`, `From: ${base.written}`];
    return { header, remarks: [`sha256 of the base: ${base.imageSha256 ?? "not known"}`] };
  }
  const { from, remarks } = imageOf(lock);
  return { header: ["Bootstrap: docker", `From: ${from}`], remarks };
}

/** The image of the distribution that the purls of the system's packages name. */
function distributionOf(lock: Lock): string | undefined {
  for (const { ecosystem, item } of everyPackage(lock)) {
    if (!["apk", "dpkg", "rpm"].includes(ecosystem) || item.prefix !== undefined) continue;
    const [, id, version] = /[?&]distro=(.+)-([\w.]+)(?:&|$)/.exec(item.purl) ?? [];
    if (id !== undefined && Object.hasOwn(images, id)) return `${images[id]}:${version}`;
  }
  return undefined;
}
