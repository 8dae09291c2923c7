import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { readFailure } from "../../files/failures.ts";
import { makeFolderInside, removeFileInside, writeFileInside } from "../../files/inside.ts";
import { readOwnFileIfThere, writeOwnFile } from "../../files/own-file.ts";
import { type ProcessIdentity, processFate, thisProcess } from "../../process/identity.ts";
import { queueFolder } from "../../store/queued.ts";
import {
  type TaskResult,
  taskResultSchema,
  type VerifyOptions,
  verifyOptionsSchema,
} from "../verify-task.ts";

const entrySchema = z.strictObject({
  version: z.literal(1),
  build: z.string(),
  /** When it was queued (ISO 8601): the oldest is verified first. */
  at: z.string(),
  options: verifyOptionsSchema,
});
/** A queued build. */
export interface QueueEntry extends z.infer<typeof entrySchema> {
  /** Whether this user put it here: only then it is worked on. What came with a clone or copy, and what other users put here, is not. */
  isOwn: boolean;
}

const currentSchema = z.object({
  build: z.string(),
  since: z.string(),
  process: z.custom<ProcessIdentity>((value) => typeof value === "object" && value !== null),
});
/** What a worker is verifying now, and which process does it. */
export type Current = z.infer<typeof currentSchema>;

const maxFile = 1024 * 1024;
const idPattern = /^[a-z0-9][a-z0-9._-]*-\d{4}-\d{4}-\d{6}$/;

/** The files of a store's queue: for each build an entry while it is queued, later a result, and a log. */
export class QueueFolder {
  readonly store: string;
  readonly path: string;

  constructor(store: string) {
    this.store = store;
    this.path = queueFolder(store);
  }

  file(build: string, ending: "json" | "result" | "log" | "cancel"): string {
    if (!idPattern.test(build)) throw new RangeError(`not a build id: ${build}`);
    return join(this.path, `${build}.${ending}`);
  }

  get lockFile(): string {
    return join(this.path, "worker.lock");
  }

  get #currentFile(): string {
    return join(this.path, "current");
  }

  async add(build: string, options: VerifyOptions): Promise<void> {
    await makeFolderInside(this.store, this.path);
    for (const ending of ["result", "cancel", "log"] as const) await this.remove(build, ending);
    const entry: z.infer<typeof entrySchema> = { version: 1, build, at: new Date().toISOString(), options };
    await writeOwnFile(this.store, this.file(build, "json"), entry);
  }

  /** The queued builds, oldest first; an entry that cannot be read is ignored. */
  async entries(): Promise<QueueEntry[]> {
    const found = await Promise.all((await this.#builds("json")).map((build) => this.entry(build)));
    return found
      .filter((entry) => entry !== undefined)
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  async entry(build: string): Promise<QueueEntry | undefined> {
    try {
      const file = await readOwnFileIfThere(this.file(build, "json"), maxFile);
      const entry = file && entrySchema.parse(file.value);
      return entry?.build === build ? { ...entry, isOwn: file?.isOwn ?? false } : undefined;
    } catch {
      return undefined;
    }
  }

  result(build: string): Promise<TaskResult | undefined> {
    return read(this.file(build, "result"), taskResultSchema);
  }

  async results(): Promise<TaskResult[]> {
    const found = await Promise.all((await this.#builds("result")).map((build) => this.result(build)));
    return found.filter((result) => result !== undefined);
  }

  /** Finishes a build: it leaves the queue only after its result was written. */
  async finish(build: string, result: TaskResult): Promise<void> {
    await writeFileInside(this.store, this.file(build, "result"), `${JSON.stringify(result)}\n`);
    await this.remove(build, "json");
  }

  async remove(build: string, ending: "json" | "result" | "log" | "cancel"): Promise<void> {
    await removeFileInside(this.store, this.file(build, ending));
  }

  async begin(build: string): Promise<void> {
    const current: Current = { build, since: new Date().toISOString(), process: thisProcess() };
    await writeFileInside(this.store, this.#currentFile, `${JSON.stringify(current)}\n`);
  }

  async rest(): Promise<void> {
    await removeFileInside(this.store, this.#currentFile);
  }

  /** What is being verified now; undefined if its process is known to be gone. */
  async current(): Promise<Current | undefined> {
    const current = await read(this.#currentFile, currentSchema);
    return current && processFate(current.process) !== "gone" ? current : undefined;
  }

  /**
   * Removes what a worker that is gone left behind: its claim, and requests to cancel builds that are no longer queued.
   * @returns absolute paths
   */
  async clearGone(): Promise<string[]> {
    const claim = await read(this.#currentFile, currentSchema);
    const removed: string[] = [];
    if (claim && processFate(claim.process) === "gone") {
      await this.rest();
      removed.push(this.#currentFile);
    }
    const waiting = new Set(await this.#builds("json"));
    for (const build of await this.#builds("cancel")) {
      if (waiting.has(build)) continue;
      await this.remove(build, "cancel");
      removed.push(this.file(build, "cancel"));
    }
    return removed;
  }

  async #builds(ending: string): Promise<string[]> {
    const names = await readdir(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw readFailure(error, `could not read the queue ${this.path}`);
    });
    return names
      .filter((name) => name.endsWith(`.${ending}`))
      .map((name) => name.slice(0, -ending.length - 1))
      .filter((build) => idPattern.test(build));
  }
}

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const bytes = await readBoundedIfThere(path, maxFile);
  try {
    return bytes && schema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}

/** @throws Failure("usage") */
export function notOwnEntry(build: string): Failure {
  return new Failure("usage", `${build} was put into the queue by somebody else`, {
    code: "queue-entry-foreign",
    why: "an entry says what a rebuild may see of this machine, so only the user who made it works on it, and not in a copy or clone",
    remedy: `verify it yourself: stx-container verify ${build}`,
  });
}

/** @throws Failure("usage") */
export function notQueued(build: string): Failure {
  return new Failure("usage", `${build} is not in the queue`, {
    code: "queue-entry-missing",
    why: "it was not queued, or was verified or cancelled before",
    remedy: "stx-container queue status",
  });
}
