import assert from "node:assert/strict";
import { test } from "node:test";
import { perlNoise } from "../../../src/image/noise/perl.ts";
import type { MemoryFile } from "../../support/memory-tree.ts";
import { memoryDifferences } from "./support.ts";

type Files = Record<string, MemoryFile>;

/** What cpanm 1.7046 leaves of two runs, with the names of their folders. */
const build = (first: string, second: string, more: Files = {}): Files => ({
  [`/root/.cpanm/work/${first}/My-Mod-1.0/Makefile.PL`]: "use ExtUtils::MakeMaker;\n",
  [`/root/.cpanm/work/${first}/My-Mod-1.0/configure`]: { content: "#!/bin/sh\n", mode: 0o755 },
  [`/root/.cpanm/work/${first}/build.log`]: `cpanm (App::cpanminus) 1.7046 on perl 5.036000\nWork directory is /root/.cpanm/work/${first}\n`,
  [`/root/.cpanm/work/${second}/Other-2.0/lib/Other.pm`]: "package Other;\n",
  [`/root/.cpanm/work/${second}/build.log`]: "cpanm (App::cpanminus) 1.7046\n",
  "/root/.cpanm/build.log": { target: `/root/.cpanm/work/${second}/build.log` },
  "/root/.cpanm/latest-build": { target: `/root/.cpanm/work/${second}` },
  ...more,
});

const one = build("1795836632.5736", "1795836651.5848");

test("what cpanm leaves of two builds is the same", async () => {
  assert.deepEqual(await memoryDifferences(one, build("1795836888.5", "1795836914.123456")), []);
});

test("everything in cpanm's folders is compared, under a name that is the same in every build", async () => {
  const other = (more: Files) => build("1795836888.5", "1795836914.6", more);
  for (const [more, expected] of [
    [
      { "/root/.cpanm/work/1795836888.5/My-Mod-1.0/configure": { content: "#!/bin/evil\n", mode: 0o755 } },
      "/root/.cpanm/work/run-1/My-Mod-1.0/configure (content)",
    ],
    [
      { "/root/.cpanm/work/1795836914.6/Other-2.0/lib/Other.pm": "package Evil;\n" },
      "/root/.cpanm/work/run-2/Other-2.0/lib/Other.pm (content)",
    ],
    [{ "/root/.cpanm/work/1795836914.6/x": "" }, "/root/.cpanm/work/run-2/x (extra)"],
    [
      { "/root/.cpanm/latest-build": { target: "/root/.cpanm/work/1795836888.5" } },
      '/root/.cpanm/latest-build (link "/root/.cpanm/work/run-2" → "/root/.cpanm/work/run-1")',
    ],
    [
      { "/root/.cpanm/work/1795836888.5/build.log": "#!/bin/sh\n" },
      "/root/.cpanm/work/run-1/build.log (content)",
    ],
  ] as [Files, string][])
    assert.deepEqual(await memoryDifferences(one, other(more)), [expected]);
});

test("another number of runs, and names of another form, are seen", async () => {
  const more = build("1795836888.5", "1795836914.6", { "/root/.cpanm/work/1795836999.7/x": "" });
  assert.deepEqual(await memoryDifferences(one, more), [
    "/root/.cpanm/work/run-3 (extra)",
    "/root/.cpanm/work/run-3/x (extra)",
  ]);
  assert.ok((await memoryDifferences({ "/opt/work/1.2/x": "" }, { "/opt/work/1.3/x": "" })).length > 0);
  const taken = (time: string): Files => ({
    [`/root/.cpanm/work/${time}/x`]: "1",
    "/root/.cpanm/work/run-1/x": "2",
  });
  assert.ok((await memoryDifferences(taken("1795836888.5"), taken("1795836889.5"))).length > 0);
});

test("nothing is renamed under version 1 of the rules", async () => {
  const found = await memoryDifferences(one, build("1795836888.5", "1795836914.6"), { version: 1 });
  assert.ok(found.length > 5);
});

/** cpanm 1.7046's note of a distribution, in the order in which one run wrote it. */
const note =
  '{"version":"1.0","dist":"My-Mod-1.0","provides":{"My::Mod":{"version":"1.0","file":"lib/My/Mod.pm"},"My::B":{"file":"lib/My/B.pm","version":0}},"name":"My::Mod","target":"My::Mod","pathname":"A/AU/AUTHOR/My-Mod-1.0.tar.gz"}';
const other =
  '{"name":"My::Mod","target":"My::Mod","pathname":"A/AU/AUTHOR/My-Mod-1.0.tar.gz","provides":{"My::B":{"version":0,"file":"lib/My/B.pm"},"My::Mod":{"file":"lib/My/Mod.pm","version":"1.0"}},"dist":"My-Mod-1.0","version":"1.0"}';

test("the order of keys in cpanm's note does not count, and everything else does", async () => {
  const path = "/usr/local/share/perl/5.36.0/.meta/My-Mod-1.0/install.json";
  const differ = async (a: string, b: string) =>
    (await memoryDifferences({ [path]: a }, { [path]: b })).length > 0;
  assert.equal(await differ(note, other), false);
  const at = [...Buffer.from(other).keys()].filter((each) => each % 7 === 3);
  for (const each of at) {
    const changed = `${other.slice(0, each)}${other[each] === "x" ? "y" : "x"}${other.slice(each + 1)}`;
    assert.ok(await differ(note, changed), changed);
  }
  for (const [a, b] of [
    ['{"a":1}', '{"a":1.0}'],
    ['{"a":"A"}', '{"a":"\\u0041"}'],
    ['{"a":1,"a":2}', '{"a":2,"a":1}'],
    ['{"a":[1,2]}', '{"a":[2,1]}'],
    ['{"a":1,"b":2}', '{"b":2, "a":1}'],
    ['{"a":1,"b":2}', '{"b":2,"a":1}\n'],
    ['{"a":1,"b":2}', '{"b":2,"a":1'],
    [`{"a":1,"b":${"[".repeat(500)}}`, `{"b":${"[".repeat(500)},"a":1}`],
  ] as const)
    assert.ok(await differ(a, b), `${a} and ${b}`);
});

test("the canonical form has its keys in one order", () => {
  const rule = perlNoise.find(({ pattern }) => pattern.endsWith("/install.json"));
  assert.ok(typeof rule?.canonical === "object");
  const rewritten = rule.canonical.rewrite(Buffer.from(note), 0);
  assert.deepEqual(rewritten, rule.canonical.rewrite(Buffer.from(other), 0));
  assert.deepEqual(JSON.parse(String(rewritten)), JSON.parse(note));
  assert.equal(rule.canonical.rewrite(Buffer.from("[} "), 0), undefined);
});
