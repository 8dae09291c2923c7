// How long the gate takes for a store of many builds: `node bench/gate.ts FOLDER [builds] [packages]`, then time
// `node dist/index.js list --store FOLDER` twice. The builds are documents alone, with an image of a few bytes.
import { mkdirSync } from "node:fs";
import { deb, present } from "../test/lock/sample.ts";
import { makeBuild, writeBuild } from "../test/support/verdicts.ts";

const [folder = "", builds = "1000", packages = "300"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const dpkg = present(
  ...Array.from({ length: Number(packages) }, (_, at) => deb(`package-${at}`, `1.${at}-1`)),
);
const ofEach = 10;
for (let at = 0; at < Number(builds); at++) {
  const ts = `2026-1120-0615${String(10 + (at % ofEach))}`;
  await writeBuild(
    folder,
    makeBuild({ name: `name-${Math.floor(at / ofEach)}`, ts, lock: { ecosystems: { dpkg } } }),
  );
}
