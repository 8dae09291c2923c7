import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { parseLock } from "../../src/lock/read.ts";
import { folderFor, serve, staticBusybox } from "../apptainer/support.ts";
import { stx } from "../e2e/support.ts";

const stage = (name: string, busybox: string, ...more: string[]) =>
  [
    "Bootstrap: scratch",
    `Stage: ${name}`,
    "",
    "%setup",
    "    mkdir -p $APPTAINER_ROOTFS/bin $APPTAINER_ROOTFS/etc",
    `    cp ${busybox} $APPTAINER_ROOTFS/bin/busybox`,
    "    for each in sh cat chmod cp grep mkdir mv rm rmdir sed sort; do",
    '        ln -s busybox "$APPTAINER_ROOTFS/bin/$each"',
    "    done",
    ...more,
    "",
  ].join("\n");

/** Writes down what a script can see, without what differs between any two builds. */
const witness = (at: string) => [
  `    mkdir -p ${at}`,
  `    echo "$0 $- $(umask)" >${at}/shell`,
  `    busybox env | grep -v '_CONTAINER=' | sort >${at}/env`,
  `    busybox env | sed 's/[0-9a-f]\\{6,\\}//g' | sort >${at}/folders`,
  `    busybox mount | busybox awk '{ print $3, $5 }' | sort >${at}/mount`,
  `    busybox tr '\\000' ' ' </proc/$$/cmdline >${at}/self`,
  `    busybox tr '\\000' ' ' </proc/$PPID/cmdline >${at}/parent`,
  `    : >${at}/find`,
  `    busybox find / -xdev ! -path '/proc/*' >${at}/find`,
  `    sort -o ${at}/find ${at}/find`,
];

/** What pip leaves of a package whose version a server says; no pip could be pinned here. */
const install = (address: string, name: string) => [
  "%post",
  `    version=$(busybox wget -q -O - ${address}/${name})`,
  `    at=/opt/venv/lib/python3.12/site-packages/${name}-$version.dist-info`,
  '    mkdir -p "$at"',
  `    printf 'Metadata-Version: 2.1\\nName: ${name}\\nVersion: %s\\n' "$version" >"$at/METADATA"`,
  `    printf '${name}-%s.dist-info/METADATA,,\\n' "$version" >"$at/RECORD"`,
];

test("each stage is locked by its own list, and one that changes is drift", {
  timeout: 60 * 60_000,
}, async (t) => {
  const folder = await folderFor(t);
  const busybox = await staticBusybox(folder);
  await mkdir(join(folder, "served"));
  const serving = await serve(t, join(folder, "served"));
  const publish = (name: string, version: string) => writeFile(join(folder, "served", name), version);
  await publish("early", "1.0");
  await publish("final", "3.0");
  const recipe = [
    stage("one", busybox, ...install(serving.address, "early"), ...witness("/seen/one")),
    stage("two", busybox, "%files from one", "    /seen /seen", "%post -c /bin/sh", ...witness("/seen/two")),
    stage(
      "three",
      busybox,
      "%files from two",
      "    /seen /seen",
      ...install(serving.address, "final"),
      ...witness("/seen/three"),
      "%appinstall demo",
      ...witness("/seen/demo"),
    ),
  ].join("\n");
  await writeFile(join(folder, "three.def"), recipe);
  const built = await stx(["build", "three.def", "--json"], folder);
  assert.equal(built.code, 0, built.err.slice(-3000));
  const { ts, files } = JSON.parse(built.out).built;
  const lock = parseLock(await readFile(files.lock, "utf8"), "lock");
  const python = (of: Pick<typeof lock, "ecosystems"> | undefined) =>
    of?.ecosystems.python?.status === "present"
      ? of.ecosystems.python.packages.map(({ name, version }) => `${name} ${version}`)
      : [];
  assert.deepEqual(
    Object.entries(lock.stages ?? {}).map(([index, each]) => [index, each.name, python(each)]),
    [
      ["0", "one", ["early 1.0"]],
      ["1", "two", []],
    ],
  );
  assert.deepEqual(python(lock), ["final 3.0"], "what an earlier stage installed is not in the image");
  assert.deepEqual(
    lock.unlocked.filter(({ what }) => /^stage \w+$/.test(what)),
    [],
  );
  const same = await stx(["verify", `three-${ts}`], folder);
  assert.equal(same.code, 0, same.out + same.err.slice(-3000));
  assert.match(
    same.out,
    /level: content/,
    "and nothing that a script of any stage sees tells build from rebuild",
  );

  await publish("early", "1.1");
  const other = await stx(["verify", `three-${ts}`], folder);
  assert.equal(other.code, 3, other.out + other.err.slice(-3000));
  assert.match(other.out, /python \(stage one\).*\n(?:.*\n)*\s+~ early\s+1\.0 → 1\.1/);
  const gate = await stx(["gate", "three", "--level", "versions"], folder);
  assert.notEqual(gate.code, 0);
  const shown = await stx(["show", `three-${ts}`], folder);
  assert.match(shown.out, /python \(stage one\)\s+1 package/);
});
