/**
 * What is asked of reading images, as ratios of programs that run in turn: `node bench/side-by-side.ts EARLIER [IMAGE]`. EARLIER is
 * the folder of a checkout of an earlier version, IMAGE a squashfs file with real packages. The bench packs images of its own:
 * 1,500 packages with 195,000 files of 0.5 to 3.5 kB (STX_BENCH_FILES sets how many files a package has), the same number of tiny
 * files twice, of which each differs, and 30,000 packages. Each command runs once to warm the disk's cache, then three times
 * (STX_BENCH_ROUNDS); printed are medians, and ratios of the seconds and of the processor time. Syft, which takes minutes, runs
 * once, if it is in .cache/bin (bench/inventory.ts brings it).
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cost, cost, medianCost } from "./cost.ts";
import { makeImage, usual } from "./large-image.ts";

const [earlier = "", given] = process.argv.slice(2);
const home = join(import.meta.dirname, "..");
const rounds = Number(process.env.STX_BENCH_ROUNDS ?? 3);
const filesOfPackage = Number(process.env.STX_BENCH_FILES ?? usual.filesOfPackage);
const work = mkdtempSync(join(tmpdir(), "stx-bench-"));
/** A file system in memory. */
const memory = join("/dev/shm", `stx-bench-${process.pid}`);
const program = (folder: string, ...args: string[]) => [
  process.execPath,
  join(folder, "dist/index.js"),
  ...args,
];

/** `unsquashfs` of everything into memory; what the round before left is removed first. */
const unpack = (image: string) => [
  "sh",
  "-c",
  'rm -rf "$1" && exec unsquashfs -no-progress -quiet -dest "$1" "$2"',
  "sh",
  memory,
  image,
];

function measure(title: string, commands: Record<string, string[]>, times = rounds): void {
  const costs = new Map<string, Cost[]>(Object.keys(commands).map((what) => [what, []]));
  for (let round = times === 1 ? 1 : 0; round <= times; round++)
    for (const [what, command] of Object.entries(commands)) {
      const one = cost(command);
      if (round > 0) costs.get(what)!.push(one);
    }
  const medians = new Map([...costs].map(([what, each]) => [what, medianCost(each)]));
  const base = [...medians.values()].at(-1)!;
  for (const [what, { seconds, cpuSeconds, megabytes }] of medians)
    console.log(
      `| ${title}: ${what} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} | ${megabytes.toFixed(0)} | ${(seconds / base.seconds).toFixed(2)} | ${(cpuSeconds / base.cpuSeconds).toFixed(2)} |`,
    );
}

const image = join(work, "packages.sqfs");
const [first, second] = [join(work, "first.sqfs"), join(work, "second.sqfs")];
const many = join(work, "many.sqfs");
try {
  console.log("(making the images …)");
  await makeImage(image, { ...usual, filesOfPackage }, 5e9);
  await makeImage(first, { ...usual, smallest: 10, large: 0 });
  await makeImage(second, { ...usual, smallest: 10, large: 0, mark: "changed " });
  await makeImage(many, { pip: 18_000, dpkg: 10_000, npm: 2000, filesOfPackage: 2, large: 0 });
  console.log("| what | seconds | CPU seconds | peak MB | ratio of seconds | ratio of CPU |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  measure(`1,500 packages, ${(1500 * filesOfPackage).toLocaleString("en")} files`, {
    "`freeze`, with contents": program(home, "freeze", image),
    "`unsquashfs` into memory": unpack(image),
  });
  if (given)
    measure(`a real image of ${(statSync(given).size / 1e6).toFixed(0)} MB`, {
      "`freeze`, with contents": program(home, "freeze", given),
      "`unsquashfs` into memory": unpack(given),
    });
  measure("1,500 packages", {
    "`freeze --no-contents`": program(home, "freeze", image, "--no-contents"),
    "`freeze --no-contents` of the earlier version": program(earlier, "freeze", image, "--no-contents"),
  });
  measure("30,000 packages", {
    "`freeze --no-contents`": program(home, "freeze", many, "--no-contents"),
    "`freeze --no-contents` of the earlier version": program(earlier, "freeze", many, "--no-contents"),
  });
  // `diff` ends with 3 where something differs.
  const diff = ["sh", "-c", '"$@"; test $? = 3', "sh", ...program(home, "diff", first, second)];
  measure("195,000 files that all differ", {
    "`diff --files`, with the package of each": [...diff, "--files"],
    "`diff` of the packages": diff,
  });
  const syft = join(home, ".cache/bin/syft");
  if (given && existsSync(syft))
    measure(
      "the real image",
      {
        "`freeze --no-contents`": program(home, "freeze", given, "--no-contents"),
        "`syft scan` of the unpacked files": [syft, "scan", "--quiet", "--output", "json", `dir:${memory}`],
      },
      1,
    );
} finally {
  for (const folder of [work, memory]) rmSync(folder, { recursive: true, force: true });
}
