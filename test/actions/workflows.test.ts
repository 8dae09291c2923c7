import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { before, describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { parse, parseDocument, visit } from "yaml";
import { actionFolders } from "../../scripts/tables.ts";
import { readAction } from "../support/runner.ts";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const paths = [
  ...globSync("examples/workflows/*.yml", { cwd: home }),
  ...globSync(".github/workflows/*.yml", { cwd: home }),
].sort();

/** Workflows that run only merged code, or what a maintainer starts. */
const maintainers = new Set([".github/workflows/dist.yml", ".github/workflows/release.yml"]);

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  name?: string;
  "runs-on"?: string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  if?: string;
  needs?: string | string[];
  outputs?: Record<string, string>;
  /** A reusable workflow that is called; then there are no steps. */
  uses?: string;
  with?: Record<string, unknown>;
  steps?: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  concurrency?: { group?: string };
  jobs: Record<string, Job>;
}

const ours = /^(?:stx\/container-action(?<folder>\/\w+)?@v\d+|[.$](?<local>\/\w*))$/;
const ourWorkflow =
  /^(?:stx\/container-action|\.)\/(?<path>\.github\/workflows\/(?:container|image|publish|publish-image|recheck)\.yml)(?:@v\d+)?$/;
/** A part of a reusable workflow, which has the limits and the gate of the whole one. */
const isPart = (path: string) => /\/(image|publish-image|recheck)\.yml$/.test(path);
const list = (needs: Job["needs"]) => [needs ?? []].flat();

for (const path of paths) {
  describe(path, async () => {
    const text = await readFile(join(home, path), "utf8");
    const workflow = parse(text) as Workflow;
    const jobs = Object.entries(workflow.jobs);
    const steps = jobs.flatMap(([job, { steps }]) => (steps ?? []).map((step) => ({ job, ...step })));

    it("grants nothing at the top, and to each job what it needs with a reason beside it", () => {
      assert.deepEqual(workflow.permissions, {});
      for (const [name, { permissions }] of jobs)
        assert.ok(permissions, `${name} has permissions of its own`);
      visit(parseDocument(text), {
        Pair(_, pair) {
          if ((pair.key as { value?: unknown } | null)?.value !== "permissions") return;
          for (const one of (pair.value as { items?: { value: { value: string; comment?: string } }[] })
            .items ?? []) {
            assert.ok(one.value.comment?.trim(), `a reason beside ${one.value.value}`);
          }
        },
      });
    });

    it("gives a token that can write only to jobs that run nobody's code", () => {
      for (const [name, { permissions, steps }] of jobs) {
        const written = Object.entries(permissions ?? {}).filter(([, access]) => access === "write");
        if (written.length === 0) continue;
        // A job that uploads the linter's findings reads the recipes, and can write nothing else.
        const onlyFindings = written.every(([what]) => what === "security-events");
        if (maintainers.has(path)) {
          for (const event of Object.keys(workflow.on)) assert.match(event, /^(push|workflow_dispatch)$/);
          continue;
        }
        for (const step of steps ?? []) {
          assert.match(
            step.uses ?? "",
            onlyFindings
              ? /\/(checkout|plan)@/
              : // A deploy needs the store's configuration and history from a checkout.
                /\/(record|gate|nightly|comment|sign|deploy)(@|$)|^actions\/checkout@/,
            `${name} runs no code of the repository`,
          );
        }
      }
    });

    it("pins every action of others by commit with its version beside it, the same everywhere", () => {
      for (const line of text.split("\n").filter((one) => /^\s*(- )?uses:/.test(one))) {
        const used = /uses: (\S+)/.exec(line)?.[1] ?? "";
        if (ours.test(used) || ourWorkflow.test(used)) continue;
        assert.match(line, /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        if (used.startsWith("actions/checkout@")) {
          assert.ok(used.endsWith("@3d3c42e5aac5ba805825da76410c181273ba90b1"), line);
        }
      }
    });

    it("checks out without leaving the token behind", () => {
      for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
        assert.equal(step.with?.["persist-credentials"], false, step.job);
      }
    });

    it("runs on a named image with a time limit, names its jobs and steps, and limits itself to one run a branch", () => {
      for (const [id, job] of jobs) {
        if (job.uses) continue;
        assert.equal(job["runs-on"], "ubuntu-24.04", id);
        assert.ok((job["timeout-minutes"] ?? 0) > 0 && job["timeout-minutes"]! <= 360, id);
        assert.ok(job.name, id);
        for (const step of job.steps ?? []) assert.ok(step.name, id);
      }
      // A workflow that only calls, and one cell of a matrix, have the limit of container.yml.
      if (jobs.every(([, { uses }]) => uses) || isPart(path)) return;
      assert.match(workflow.concurrency?.group ?? "", /github\.ref/);
    });

    it("never listens to events that hand secrets to a fork's code, and puts no expression into a script", () => {
      for (const event of ["pull_request_target", "workflow_run", "issue_comment"]) {
        assert.ok(!(event in workflow.on), event);
      }
      for (const { run, job } of steps) assert.ok(!run?.includes("${{"), job);
    });

    it("has, where it can be required of a merge, one gate that always runs, needs every job that may fail, and looks at their results", () => {
      if (jobs.every(([, { uses }]) => uses) || isPart(path)) return;
      const gates = jobs.filter(([, job]) => job.steps?.some(({ uses }) => /\/gate(@|$)/.test(uses ?? "")));
      const isRequired = "merge_group" in workflow.on || /workflows\/(container|publish)\.yml$/.test(path);
      assert.equal(gates.length, isRequired ? 1 : 0);
      if (gates.length === 0) return;
      const [gateId, gate] = gates[0]!;
      const others = jobs
        .map(([id]) => id)
        .filter((id) => id !== gateId && id !== "commit" && id !== "night" && id !== "comment");
      if (others.length === 0) return;
      assert.equal(gate.if, "always()");
      assert.deepEqual(list(gate.needs).sort(), others.sort());
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
      assert.equal(gate.steps?.at(-1)?.with?.needs, "${{ toJSON(needs) }}");
    });

    it("sets only inputs that exist, all that are required, and reads only outputs that exist", async () => {
      for (const step of steps) {
        const match = ours.exec(step.uses ?? "");
        if (!match) continue;
        const folder = (match.groups?.folder ?? match.groups?.local ?? "").replace(/^\//, "") || ".";
        const action = await readAction(folder);
        const given = Object.keys(step.with ?? {});
        assert.deepEqual(
          given.filter((name) => !action.inputs[name]),
          [],
          `${step.job}: unknown inputs`,
        );
        const required = Object.keys(action.inputs).filter((name) => action.inputs[name]?.required);
        assert.deepEqual(
          required.filter((name) => !given.includes(name)),
          [],
          `${step.job}: missing inputs`,
        );
        for (const value of Object.values(workflow.jobs[step.job]?.outputs ?? {})) {
          const [, id, output = ""] = /steps\.(\w+)\.outputs\.([\w-]+)/.exec(value) ?? [];
          if (id === step.id) assert.ok(action.outputs[output], `${step.job}: ${value}`);
        }
      }
      for (const [id, job] of jobs) {
        for (const { value, name } of expressions(job)) {
          const [, needed = "", output = ""] = /needs\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? [];
          if (!needed) continue;
          assert.ok(list(job.needs).includes(needed), `${id} needs ${needed}`);
          const called = ourWorkflow.exec(workflow.jobs[needed]?.uses ?? "")?.groups?.path;
          const given = called ? await calledOutputs(called) : workflow.jobs[needed]?.outputs;
          assert.ok(given?.[output], `${id}: ${needed} has no output ${output}`);
          assert.equal(name, output, `${id}: an output goes to the input of its own name`);
        }
      }
    });

    it("starts at an odd minute, where it starts by the clock", () => {
      for (const { cron } of (workflow.on.schedule ?? []) as { cron: string }[]) {
        assert.ok(!["0", "15", "30", "45"].includes(cron.split(" ")[0]!), cron);
        assert.ok("workflow_dispatch" in workflow.on);
      }
    });
  });
}

async function calledOutputs(path: string): Promise<Record<string, unknown> | undefined> {
  const { on } = parse(await readFile(join(home, path), "utf8")) as Workflow;
  return (on.workflow_call as { outputs?: Record<string, unknown> } | undefined)?.outputs;
}

function expressions(job: Job): { name: string; value: string }[] {
  return [...(job.steps ?? []), job].flatMap(({ with: given }) =>
    Object.entries(given ?? {}).map(([name, value]) => ({ name, value: String(value) })),
  );
}

describe("the pages", () => {
  const shown = {
    "containers.yml": "docs/github.md",
    "container.yml": "docs/github.md",
    "publish.yml": "docs/github.md",
    "nightly.yml": "docs/github.md",
  };
  for (const [name, page] of Object.entries(shown)) {
    it(`${page} shows examples/workflows/${name} as it is`, async () => {
      const example = await readFile(join(home, "examples/workflows", name), "utf8");
      const text = await readFile(join(home, page), "utf8");
      assert.ok(
        text.includes(
          `<!-- file: examples/workflows/${name} -->\n\n\`\`\`yaml\n${example}\`\`\`\n\n<!-- end -->`,
        ),
      );
    });
  }

  it("README.md is short, and shows the same workflow in twelve lines", async () => {
    const text = await readFile(join(home, "README.md"), "utf8");
    assert.ok(text.trimEnd().split("\n").length <= 60);
    const lines = /^```yaml\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? "";
    assert.equal(lines.trimEnd().split("\n").length, 12);
    const example = await readFile(join(home, "examples/workflows/containers.yml"), "utf8");
    assert.deepEqual(parse(lines), parse(example));
  });

  it("begins with a workflow that is short", async () => {
    const short = await readFile(join(home, "examples/workflows/containers.yml"), "utf8");
    assert.ok(short.trimEnd().split("\n").length <= 19);
  });
});

/** Skips on a machine without a tool; on a CI server a missing tool is a failure, because there it must be looked at. */
function missing(t: TestContext, why: string): void {
  if (process.env.CI) assert.fail(why);
  t.skip(why);
}

describe("the linters", () => {
  let cache: string;
  before(() => {
    cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stx-container", "linters");
  });
  const works = (command: string, args: string[]) => spawnSync(command, args).status === 0;

  it("actionlint finds nothing", async (t) => {
    let command = ["actionlint", join(cache, "bin", "actionlint")].find((one) => works(one, ["-version"]));
    if (!command) {
      const module = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";
      const made = spawnSync("go", ["install", module], {
        env: { ...process.env, GOBIN: join(cache, "bin") },
        encoding: "utf8",
        timeout: 3_600_000,
      });
      command = join(cache, "bin", "actionlint");
      if (!existsSync(command)) {
        missing(
          t,
          `no actionlint, and go install gave none: ${made.error?.message ?? made.stderr.slice(-300)}`,
        );
        return;
      }
    }
    if (!existsSync(join(home, "dist/index.js"))) {
      missing(t, "dist/index.js is not built, and actionlint looks for it");
      return;
    }
    const { status, stdout } = spawnSync(
      command,
      ["-shellcheck=", "-pyflakes=", "-ignore", 'specifying action "\\$/', ...paths],
      {
        cwd: home,
        encoding: "utf8",
      },
    );
    assert.equal(status, 0, stdout);
  });

  it("zizmor finds nothing, at its strictest for workflows that others copy", async (t) => {
    let command = ["zizmor", join(cache, "zizmor", "bin", "zizmor")].find((one) => works(one, ["--version"]));
    if (!command) {
      const venv = join(cache, "zizmor");
      const made = spawnSync(
        "sh",
        ["-c", 'python3 -m venv "$1" && "$1/bin/pip" install --quiet zizmor==1.32.0', "sh", venv],
        { encoding: "utf8", timeout: 3_600_000 },
      );
      command = join(venv, "bin", "zizmor");
      if (!existsSync(command)) {
        missing(t, `no zizmor, and pip gave none: ${made.error?.message ?? made.stderr.slice(-300)}`);
        return;
      }
    }
    const actions = Object.values(actionFolders).map((folder) => join(folder, "action.yml"));
    const options = ["--offline", "--no-progress", "--config=.github/zizmor.yml", "--persona=auditor"];
    const { status, stdout, stderr } = spawnSync(
      command,
      [...options, ".github/dependabot.yml", ...paths, ...actions],
      { cwd: home, encoding: "utf8" },
    );
    assert.equal(status, 0, stdout + stderr);
  });
});
