import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { condaChanges, condaHistory } from "../../src/ecosystems/conda/history.ts";
import { condaPinSetup, pinConda } from "../../src/ecosystems/conda/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import { transientOf } from "../../src/ecosystems/transient.ts";
import type { Package } from "../../src/lock/schema.ts";
import { pythonTools } from "../support/client-tools.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { makeChannel } from "../support/upstreams/languages.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-conda-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const conda = (name: string, version: string, build: string, prefix = "/opt/conda"): Package => ({
  ...{ name, version, build, prefix, purl: `pkg:conda/${name}@${version}?build=${build}` },
  location: `${prefix}/conda-meta/${name}-${version}-${build}.json`,
});

const pins = (packages: Package[], transient: Package[] = [], floats: string[] = []) =>
  pinConda({
    ...{ packages, transient, floats, archives: [], bootstrap: "docker", arch: "amd64", moment: 1 },
    build: nothingKnown,
  });

const specs = (found: ReturnType<typeof pins>): string[] =>
  parse(found.files.condarc!.join("\n")).pinned_packages;

test("a package is pinned to its build; where there were several versions or builds, to those", () => {
  const packages = [
    conda("numpy", "1.26.4", "py311_0"),
    conda("python", "3.9.1", "0", "/opt/conda/envs/old"),
    conda("python", "3.12.0", "1"),
    conda("six", "1.16", "py39_0", "/opt/conda/envs/old"),
    conda("six", "1.16", "py312_0"),
  ];
  const found = specs(pins(packages, [conda("numpy", "1!1.20", "py311_0")]));
  assert.deepEqual(found, ["numpy ==1!1.20|==1.26.4", "python ==3.12.0|==3.9.1", "six ==1.16"]);
  assert.deepEqual(specs(pins([conda("a", "1", "h_0")])), ["a ==1 h_0"]);
  const hostile = '"x\\';
  assert.deepEqual(specs(pins([conda(hostile, "1", "0")])), [`${hostile} ==1 0`]);
  assert.deepEqual(parse(condaPinSetup().files.condarc!.join("\n")), { pinned_packages: [] });
});

test("what an environment had in between is read from its history, whichever client wrote it", async () => {
  const history = [
    "==> 2026-01-01 10:00:00 <==",
    "# cmd: /opt/conda/bin/conda install numpy=1.20",
    "+conda-forge/linux-64::numpy-1.20-py311_0",
    "+https://127.0.0.1/forge/noarch::python-dateutil-2.8.2-pyhd8ed1ab_0",
    "+_libgcc_mutex-0.1-conda_forge",
    "-conda-forge/linux-64::numpy-1.20-py311_0",
    "# update specs: ['numpy=1.26']",
  ].join("\n");
  assert.deepEqual(
    condaChanges(history).map(({ name, version, build }) => [name, version, build]),
    [
      ["numpy", "1.20", "py311_0"],
      ["python-dateutil", "2.8.2", "pyhd8ed1ab_0"],
      ["_libgcc_mutex", "0.1", "conda_forge"],
    ],
  );
  const tree = memoryTree({ "/opt/conda/conda-meta/history": history });
  const all = await condaHistory(tree);
  assert.deepEqual(
    all?.map(({ prefix }) => prefix),
    ["/opt/conda", "/opt/conda", "/opt/conda"],
  );
  const kept = [conda("numpy", "1.26", "py311_0"), conda("_libgcc_mutex", "0.1", "conda_forge")];
  const { conda: passed } = await transientOf(tree, { conda: { status: "present", packages: kept } });
  assert.deepEqual(
    passed?.map(({ name, version }) => `${name} ${version}`),
    ["numpy 1.20", "python-dateutil 2.8.2"],
  );
});

test("the check names records that are gone, changed or new, unless they float", () => {
  const prefix = join(folder, "conda");
  mkdirSync(join(prefix, "conda-meta"), { recursive: true });
  for (const name of ["numpy-1.26.5-0", "six-1.16-0", "python-dateutil-2.8-0"])
    writeFileSync(join(prefix, "conda-meta", `${name}.json`), "{}");
  const check = (floats: string[]) => {
    const found = pins(
      [conda("numpy", "1.26.4", "0", prefix), conda("six", "1.16", "0", prefix)],
      [],
      floats,
    );
    const stx = mkdtempSync(join(folder, "pins-"));
    for (const [name, lines] of Object.entries(found.files))
      writeFileSync(join(stx, name), lines.map((line) => `${line}\n`).join(""));
    const script = [`stx=${stx}`, ...found.check].join("\n");
    return execFileSync("sh", ["-ec", script], { encoding: "utf8" }).replaceAll(`${prefix}/conda-meta/`, "");
  };
  assert.equal(
    check([]),
    "conda: locked, not here: numpy-1.26.4-0.json, here: numpy-1.26.5-0.json\nconda: here, not locked: numpy-1.26.5-0.json\nconda: here, not locked: python-dateutil-2.8-0.json\n",
  );
  assert.doesNotMatch(check(["python-dateutil"]), /dateutil/);
});

/** Solves as conda and mamba do with pinned packages: as constraints, which ask for nothing. argv: channel, JSON of asked and pins. */
const solver = `
import asyncio, json, os, sys
from rattler import solve
asked, pins = json.loads(sys.argv[2])
async def main():
    records = await solve([sys.argv[1]], asked, platforms=["linux-64", "noarch"], constraints=pins)
    print(json.dumps(sorted(f"{r.name.normalized} {r.version}" for r in records)), flush=True)
asyncio.run(main())
os._exit(0)
`;

test("a real solver reads the pins, and chooses as at the build when newer versions appear", async (t) => {
  const tools = await pythonTools("rattler", ["py-rattler==0.28.0"]);
  if ("missing" in tools) return t.skip(tools.missing);
  const channel = join(folder, "channel");
  const python = `${tools.bin}/python`;
  makeChannel(python, channel, [
    ["leaf", "1.0", "noarch", []],
    ["branch", "2.0", "linux-64", ["leaf >=1"]],
  ]);
  const solve = (asked: string[], wanted: string[]): string[] =>
    JSON.parse(
      execFileSync(python, ["-c", solver, `file://${channel}`, JSON.stringify([asked, wanted])], {
        encoding: "utf8",
        env: { ...process.env, RATTLER_CACHE_DIR: mkdtempSync(join(folder, "cache-")) },
      }),
    );
  assert.deepEqual(solve(["branch"], []), ["branch 2.0", "leaf 1.0"]);
  makeChannel(python, channel, [
    ["leaf", "1.1", "noarch", []],
    ["more", "1.0", "noarch", []],
    ["branch", "2.1", "linux-64", ["leaf >=1", "more"]],
  ]);
  const built = [conda("branch", "2.0", "0"), conda("leaf", "1.0", "0"), conda("other", "1", "0")];
  assert.deepEqual(solve(["branch"], []), ["branch 2.1", "leaf 1.1", "more 1.0"]);
  assert.deepEqual(solve(["branch"], specs(pins(built))), ["branch 2.0", "leaf 1.0"]);
  const between = specs(pins([conda("leaf", "1.1", "0")], [conda("leaf", "1.0", "0")]));
  assert.deepEqual(solve(["leaf ==1.0"], between), ["leaf 1.0"]);
  assert.deepEqual(solve(["leaf"], between), ["leaf 1.1"]);
});
