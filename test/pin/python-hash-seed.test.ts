import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setsInOneOrder } from "../../src/ecosystems/python/compiled-sets.ts";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { loginFiles } from "../../src/pin/logins.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { contextOf, forgotten, runPinned } from "./support.ts";

const folder = temporaryFolder();
after(() => folder.remove());
const today = pythonPinSetup({ moment: 0, script: "", version: 4 });

/** The orders of a set of strings in one build: before Python 3.11 they end up in compiled files. */
const orders = async (before = "", interpreters = 1) => {
  const one = `python3 -c 'print({"a", "b", "c", "d", "e", "f"})'\n`;
  const printed = await runPinned(folder.path, today, undefined, `${before}\n${one.repeat(interpreters)}`);
  return printed.trim().split("\n");
};

test("every interpreter of a build hashes strings alike, unless the recipe asks for something else", async () => {
  const [order] = await orders();
  assert.deepEqual(await orders("", 3), [order, order, order]);
  const own = await orders("export PYTHONHASHSEED=7");
  assert.deepEqual(await orders("export PYTHONHASHSEED=7"), own);
  assert.notEqual(own[0], order);
  const free = await orders("unset PYTHONHASHSEED", 8);
  assert.ok(new Set(free).size > 1, "each process has its own order");
});

test("other users' shells and sudo have the seed, too", () => {
  const { "profile.sh": profile, sudoers } = loginFiles([today]);
  assert.ok(profile?.some((line) => line.includes("export PYTHONHASHSEED=")));
  assert.match(sudoers?.join("") ?? "", / PYTHONHASHSEED\b/);
});

test("a recipe that notes all its variables for everybody does not keep ours, but keeps its own", () => {
  const seed = /-(\d+)\}/.exec(today.before.find((line) => line.includes("PYTHONHASHSEED")) ?? "")?.[1];
  const noted = [`export PYTHONHASHSEED="${seed}"`, `PYTHONHASHSEED=${seed}`, "export PYTHONHASHSEED=0"];
  assert.equal(forgotten(today, `${noted.join("\n")}\n`), "export PYTHONHASHSEED=0\n");
});

test("a lock that was written before has no seed in its rebuild, as it had none in its build", () => {
  for (const version of [1, 2, undefined]) {
    const { before, forget } = pythonPinSetup({ moment: 0, script: "", version });
    assert.doesNotMatch([...before, ...(forget ?? [])].join("\n"), /PYTHONHASHSEED/);
  }
});

/** Compiles a module whose set then has its two words in the wrong order, as `python3 -E` may write it. @returns the path */
function compiled(folder: string, name: string): string {
  const source = join(folder, `${name}.py`);
  writeFileSync(source, `def known(x):\n    return x in {"${name}1", "${name}2"}\n`);
  const program = "import py_compile, sys; print(py_compile.compile(sys.argv[1]))";
  const path = execFileSync("python3", ["-c", program, source], { encoding: "utf8" }).trim();
  const right = readFileSync(path).toString("latin1");
  const wrong = right.replace(`${name}1`, "?").replace(`${name}2`, `${name}1`).replace("?", `${name}2`);
  writeFileSync(path, Buffer.from(wrong, "latin1"));
  return path;
}

test("what a package compiled with a set in another order is written again with its time, and nothing else is", () => {
  const at = join(folder.path, "sets");
  const info = join(at, "info");
  mkdirSync(info, { recursive: true });
  const names = ["ordered", "older", "other", "unowned"];
  const paths = names.map((name) => compiled(at, name));
  const owned = ["ordered", "older", "other", "missing"].map((name) => `${at}/${name}.py\n`);
  writeFileSync(join(info, "one.list"), owned.join(""));
  for (const path of paths) utimesSync(path, 2_000_000_000, path.includes("older") ? 5 : 2_000_000_000);
  writeFileSync(join(at, "other.py"), 'def known(x):\n    return x in {"other1", "changed"}\n');
  const before = paths.map((path) => readFileSync(path));
  writeFileSync(join(at, "program.py"), setsInOneOrder.join("\n"));
  execFileSync("python3", ["-S", "-B", join(at, "program.py"), info], {
    env: { ...process.env, SOURCE_DATE_EPOCH: "1000000000" },
  });
  const isChanged = (_: string, index: number) => !readFileSync(paths[index]!).equals(before[index]!);
  assert.deepEqual(names.filter(isChanged), ["ordered"]);
  assert.equal(statSync(paths[0]!).mtimeMs, 2_000_000_000_000);
  const answer =
    "import sys, ordered; print(ordered.known('ordered1'), ordered.known('ordered3'), ordered.__cached__)";
  const printed = execFileSync("python3", ["-B", "-c", answer], { cwd: at, encoding: "utf8" });
  assert.equal(printed, `True False ${paths[0]}\n`);
});

/** Prints every name that our module keeps in an interpreter: older Pythons mark such names in what they compile. */
const namesProgram = `
import sys
ours = vars(sys.modules["sitecustomize"])
names, open_ = set(ours), [each for each in ours.values() if getattr(each, "__module__", "") == "sitecustomize"]
while open_:
    each = open_.pop()
    code = getattr(each, "__code__", each)
    open_ += [inner for inner in getattr(code, "co_consts", ()) if hasattr(inner, "co_names")]
    open_ += [inner for inner in vars(each).values() if hasattr(inner, "__code__")] if isinstance(each, type) else []
    for kind in ("co_names", "co_varnames", "co_freevars", "co_cellvars"):
        names.update(getattr(code, kind, ()))
print(sorted(names))
`;

test("an interpreter has the same names of ours in a build and in its rebuild", async () => {
  writeFileSync(join(folder.path, "names.py"), namesProgram);
  const names = (version: number, isRebuild: boolean) =>
    runPinned(
      folder.path,
      pythonPinSetup({ moment: 0, script: "", version }),
      isRebuild ? pinPython(contextOf([], { version })) : undefined,
      "python3 names.py",
      { SOURCE_DATE_EPOCH: "1" },
    );
  assert.equal(await names(4, true), await names(4, false));
  assert.notEqual(await names(3, true), await names(3, false), "they differed before");
});

test("compiled files are left alone where the recipe wants no seed, and for locks that were written before", () => {
  const runs = (script: string, version: number) => pythonPinSetup({ moment: 0, script, version }).cleanup;
  assert.notDeepEqual(runs("apt-get install -y python3", 4), []);
  assert.deepEqual(runs("apt-get install -y python3", 3), []);
  assert.deepEqual(runs("unset PYTHONHASHSEED\napt-get install -y python3", 4), []);
  execFileSync("/bin/sh", ["-ec", runs("", 4).join("\n")], { env: { stx: folder.path } });
});
