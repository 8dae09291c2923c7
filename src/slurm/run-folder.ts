import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { readFailure } from "../files/failures.ts";
import { makeFolderInside, writeFileInside } from "../files/inside.ts";
import { readOwnFile, readOwnFileIfThere, writeNewOwnFile } from "../files/own-file.ts";
import { type TaskResult, taskResultSchema, verifyOptionsSchema } from "../operations/verify-task.ts";
import { shellWord } from "../process/shell-word.ts";
import { formatTs } from "../store/names.ts";
import { runsFolder } from "../store/queued.ts";

/** What a run of jobs verifies. Written once, before the jobs are submitted; they read it. */
const runSchema = z.strictObject({
  version: z.literal(1),
  /** Build ids; a task's number is its place in this list. */
  builds: z.array(z.string()).min(1),
  /** Most tasks of one array: longer runs are several arrays. */
  chunk: z.number().int().min(1),
  /** Tasks that may run at the same time; default: as many as SLURM starts. */
  throttle: z.number().int().min(1).exactOptional(),
  /** Options of sbatch. */
  jobArguments: z.array(z.string()),
  verify: verifyOptionsSchema,
});
export type RunPlan = z.infer<typeof runSchema>;

const idPattern = /^\d{4}-\d{4}-\d{6}-[0-9a-f]{6}$/;
const maxPlan = 256 * 1024 * 1024;
const maxResult = 1024 * 1024;

/** One run: a folder with its plan, and of each task a result and a log. */
export class RunFolder {
  readonly store: string;
  readonly id: string;
  readonly path: string;

  constructor(store: string, id: string) {
    this.store = store;
    this.id = id;
    this.path = join(runsFolder(store), id);
  }

  /** Makes a run. */
  static async make(plan: RunPlan, now = new Date()): Promise<RunFolder> {
    const { store } = plan.verify;
    const run = new RunFolder(store, `${formatTs(now)}-${randomBytes(3).toString("hex")}`);
    for (const name of ["results", "logs"]) await makeFolderInside(store, join(run.path, name));
    await writeNewOwnFile(store, join(run.path, "run.json"), plan);
    return run;
  }

  /** Whether this user made the run, on this system: its plan decides what its jobs may see, and the options of sbatch. */
  async isOwn(): Promise<boolean> {
    const file = await readOwnFileIfThere(join(this.path, "run.json"), maxPlan).catch(() => undefined);
    return file?.isOwn ?? false;
  }

  /** @throws Failure where the plan is missing, invalid, or made by another user */
  async plan(): Promise<RunPlan> {
    const file = await readOwnFile(join(this.path, "run.json"), maxPlan).catch((error) => {
      if (error instanceof Failure) throw error;
      return undefined;
    });
    const plan = runSchema.safeParse(file?.value);
    if (plan.success && !file?.isOwn) throw notOwnRun(this.id);
    if (plan.success) return plan.data;
    throw new Failure("usage", `cannot read the run ${this.id}`, {
      code: "slurm-run-missing",
      why: "its run.json was written by another version of stx-container, or is damaged",
      remedy: "start a new run: stx-container verify --slurm",
    });
  }

  resultPath(index: number): string {
    return join(this.path, "results", `${index}.json`);
  }

  /** Where the output of a task is. */
  logPath(index: number, { chunk }: RunPlan): string {
    return join(this.path, "logs", `${Math.floor(index / chunk)}-${index % chunk}.log`);
  }

  writeResult(index: number, result: TaskResult): Promise<void> {
    return writeFileInside(this.store, this.resultPath(index), `${JSON.stringify(result)}\n`);
  }

  /**
   * The result of a task; undefined where there is none yet, or it is damaged, of another build, or of another user: a job
   * runs as the user who submitted it, and others may be able to write to the store.
   */
  async result(index: number, { builds }: RunPlan): Promise<TaskResult | undefined> {
    let isOwn = false;
    const look = ({ uid, nlink }: { uid: bigint; nlink: bigint }) => {
      isOwn = Number(uid) === process.getuid?.() && nlink === 1n;
    };
    const bytes = await readBoundedIfThere(this.resultPath(index), maxResult, { look });
    const result = taskResultSchema.safeParse(bytes && parseJson(bytes));
    return result.success && isOwn && result.data.build === builds[index] ? result.data : undefined;
  }

  /** Numbers of the tasks that have written something. */
  async ended(): Promise<number[]> {
    const names = await readdir(join(this.path, "results")).catch((error) => {
      throw readFailure(error, `could not read the results of the run ${this.id}`);
    });
    return names.flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

function notOwnRun(id: string): Failure {
  return new Failure("usage", `the run ${id} was made by somebody else`, {
    code: "slurm-run-foreign",
    why: "a run says what its jobs may see and what sbatch is given, so only the user who made it works with it, and not in a copy or clone",
    remedy: "start one of your own: stx-container verify --slurm",
  });
}

/** The runs of a store that this user made, newest first. */
export async function listOwnRuns(store: string): Promise<string[]> {
  const runs = await listRuns(store);
  const own = await Promise.all(runs.map((id) => new RunFolder(store, id).isOwn()));
  return runs.filter((_, index) => own[index]);
}

/** The runs of a store, newest first. */
async function listRuns(store: string): Promise<string[]> {
  const names = await readdir(runsFolder(store)).catch(() => [] as string[]);
  return names
    .filter((name) => idPattern.test(name))
    .sort()
    .reverse();
}

/**
 * A run by its id, or the newest.
 * @throws Failure("usage") where there is none
 */
export async function openRun(store: string, id: string | undefined): Promise<RunFolder> {
  const runs = await (id === undefined ? listOwnRuns(store) : listRuns(store));
  const found = id === undefined ? runs[0] : runs.find((each) => each === id);
  if (found !== undefined) return new RunFolder(store, found);
  throw new Failure(
    "usage",
    id === undefined ? `there is no run in ${store}` : `there is no run ${JSON.stringify(id)}`,
    {
      code: "slurm-run-missing",
      why: runs.length > 0 ? `the newest is ${runs[0]}` : "nothing was verified by SLURM from this store",
      remedy: "start one: stx-container verify --slurm BUILD",
    },
  );
}

/** The words after the program's name that go on with a run. */
export const resumeCommand = (run: Pick<RunFolder, "id" | "store">) =>
  `verify --resume ${run.id} --store ${shellWord(run.store)}`;
