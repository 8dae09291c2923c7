/**
 * A store that machines share by NFS: three machines of User Mode Linux, one of which serves. Builds, verdicts, pruning and
 * a power failure. `npm run prove -- nfs`, as root; writes results.json.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sourcesNow } from "../../scripts/prove.ts";
import { type Answer, Machines } from "./machines.ts";
import { type Result, resultsPath } from "./results.ts";

/** Commands that write a recipe, and what it copies: an image of one megabyte. `post` is added to its commands. */
const recipe = (name: string, post: string) => `cat >${name}.def <<'END'
Bootstrap: scratch

%files
    busybox /bin/busybox
    busybox /bin/sh
    os-release /etc/os-release
%post
    /bin/busybox --install -s /bin
    ${post}
END
[ -e busybox ] || cp "$(command -v busybox)" busybox
printf 'ID=alpine\\nVERSION_ID=3.22.0\\n' >os-release
`;

const began = sourcesNow(join(import.meta.dirname));
const machines = new Machines();
const steps: Result["steps"] = [];

function note(what: string, right: boolean, seen: string, ...answers: Answer[]): void {
  steps.push({ what, seen, right });
  console.log(`${right ? "right" : "WRONG"}: ${what}: ${seen}`);
  if (!right) for (const { code, out } of answers) console.log(`exit ${code}\n${out}`);
}

const inStore = (command: string) => `mkdir -p /nfs/p; cd /nfs/p\n${command}\n`;
const verdictOf = ({ out }: Answer) => /verified \(level: \w+\)|unverified/.exec(out)?.[0] ?? "no verdict";

async function roundTrip(): Promise<void> {
  const ran = await machines.run(2, inStore(`${recipe("tiny", "true")}stx-container roundtrip tiny.def`));
  note("a round trip, its scratch folder in the store", ran.code === 0, verdictOf(ran), ran);
}

async function twoAtOnce(): Promise<void> {
  const build = "stx-container build tiny.def --name both --force --quiet || exit 1";
  const builds = inStore(`for n in 1 2 3; do ${build}; done`);
  const ran = await Promise.all([machines.run(2, builds), machines.run(3, builds)]);
  const list = await machines.run(2, inStore("stx-container list both --json"));
  const states: { state: string }[] = JSON.parse(list.out);
  const whole = states.filter(({ state }) => state === "complete").length;
  const right = ran.every(({ code }) => code === 0) && whole === 6 && states.length === 6;
  note("two machines build one name three times at once", right, `${whole} whole builds`, ...ran, list);
}

async function besideVerify(): Promise<void> {
  await machines.run(2, inStore("printf 'retain: 2\\n' >containers/config.yaml; rm -f /nfs/stop"));
  const build = "stx-container build tiny.def --name both --force --quiet";
  const work = `for n in 1 2; do ${build} && stx-container verify both --quiet || failed=yes; done`;
  const upkeep = "stx-container prune both --yes >/dev/null && stx-container gc >/dev/null || echo failed";
  const ask = `while [ ! -e /nfs/stop ]; do stx-container check both --quiet; echo check $?; ${upkeep}; done`;
  const [worked, asked] = await Promise.all([
    machines.run(2, inStore(`${work}; touch /nfs/stop; [ -z "$failed" ]`)),
    machines.run(3, inStore(ask)),
  ]);
  const answers = [...asked.out.matchAll(/^check (\d+)$/gm)].map(([, code]) => code);
  const isAsked = answers.every((code) => code === "0" || code === "3") && !/^failed/m.test(asked.out);
  note(
    "one machine builds and verifies twice, the other asks the gate, prunes and collects garbage",
    worked.code === 0 && isAsked,
    `two verdicts; the gate was asked ${answers.length} times, and each time open or not yet verified`,
    worked,
    asked,
  );
}

async function powerFailure(): Promise<void> {
  const slow = inStore(`${recipe("slow", "sleep 600")}stx-container build slow.def --name cut --quiet`);
  void machines.run(3, slow).catch(() => {});
  let begun: Answer;
  do {
    await sleep(1000);
    begun = await machines.run(2, inStore("ls containers/.scratch; ls -A containers/cut"));
  } while (!/^cut-/m.test(begun.out) || !/^\.held-/m.test(begun.out));
  machines.cut(3);
  const kept = await machines.run(2, inStore("stx-container gc --json"));
  const [first]: { host: string }[] = JSON.parse(kept.out).kept;
  const build = "stx-container build tiny.def --name cut --quiet && stx-container list cut";
  const other = await machines.run(2, inStore(build));
  note(
    "the power of a machine fails while it builds",
    first?.host === "vm3" && other.code === 0 && /running/.test(other.out),
    "the other one keeps what is half done, says for which machine, and builds under that name",
    kept,
    other,
  );
  await machines.start(3);
  const again = await machines.run(
    3,
    inStore("stx-container gc; stx-container list cut; ls -A containers/cut"),
  );
  const isGone = /^removed /m.test(again.out) && !/running|\.held-/.test(again.out);
  note("that machine starts again", isGone, "its next `gc` removes what was half done", again);
}

async function vault(): Promise<void> {
  const server = `cat >/root/server.mjs <<'END'
import { createServer } from "node:http";
createServer((_, response) => response.end("version 1\\n")).listen(8088, "10.9.0.2");
END
node /root/server.mjs & server=$!
sleep 5
`;
  const post = "wget -q -O /etc/data http://10.9.0.2:8088/data";
  const build = `${recipe("kept", post)}stx-container build kept.def --vault --quiet; code=$?`;
  const recorded = await machines.run(2, `${server}${inStore(build)}kill $server; exit $code`);
  const verified = await machines.run(3, inStore("stx-container verify kept --from-vault"));
  const right = recorded.code === 0 && verified.code === 0;
  const what = "a build that one machine recorded is rebuilt from the vault by the other";
  note(what, right, verdictOf(verified), recorded, verified);
}

async function ordinaryUser(): Promise<void> {
  const ids = "for file in /etc/subuid /etc/subgid; do echo lab:200000:65536 >>$file; done";
  const folder = `mkdir -p /nfs/lab; cd /nfs/lab\n${recipe("own", "chown 1:1 /etc/os-release")}chown -R lab /nfs/lab`;
  await machines.run(2, `useradd -m -u 1000 lab; ${ids}\n${folder}`);
  const as = (command: string) => machines.run(2, `cd /nfs/lab; su lab -c '${command}'`);
  const there = await as("stx-container build own.def --quiet");
  const here = await as("stx-container build own.def --quiet --tmp /home/lab/scratch");
  note(
    "an ordinary user with subordinate ids gives a file to another user in %post",
    there.code === 4 && /scratch folder on NFS/.test(there.out) && here.code === 0,
    "fails with the scratch folder on NFS, which the message says; built with `--tmp` on a local disk",
    there,
    here,
  );
}

try {
  for (const id of [1, 2, 3]) await machines.start(id);
  const kernel = (await machines.run(1, "uname -r")).out.trim();
  for (const step of [roundTrip, twoAtOnce, besideVerify, powerFailure, vault, ordinaryUser]) await step();
  const result: Result = { ...began, kernel, steps };
  writeFileSync(resultsPath, `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = steps.every(({ right }) => right) ? 0 : 1;
} finally {
  machines.stop();
}
