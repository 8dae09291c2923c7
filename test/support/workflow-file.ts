import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";

// The parser imports its grammar as JSON in the way of bundlers, without the attribute that Node asks for.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".min.json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
hooks.deregister();

const home = join(import.meta.dirname, "..", "..");

export type Permissions = Record<string, "read" | "write" | "none">;

export interface WorkflowStep {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  "continue-on-error"?: boolean;
  with?: Record<string, unknown>;
}

export interface WorkflowJob {
  name?: string;
  needs?: string | string[];
  if?: unknown;
  permissions?: Permissions;
  strategy?: { matrix?: { include?: unknown } & Record<string, unknown>; "fail-fast"?: boolean };
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, string>;
  outputs?: Record<string, string>;
  steps?: WorkflowStep[];
}

export interface WorkflowFile {
  on: Record<string, unknown> & {
    workflow_call?: {
      inputs?: Record<string, { type: string; default?: unknown; required?: boolean }>;
      outputs?: Record<string, { value: string }>;
    };
  };
  permissions?: Permissions;
  jobs: Record<string, WorkflowJob>;
}

/** Reads a workflow by GitHub's own grammar. @throws for one that GitHub would not start */
export function readWorkflow(text: string, name: string): WorkflowFile {
  const result = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  const errors = result.context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join("; ")}`);
  return parse(text) as WorkflowFile;
}

/** The reusable workflow that a job calls: one of ours, in the checkout that the tests run in. */
export function calledWorkflow(uses: string): WorkflowFile {
  const path = /^(?:stx\/container-action|\.)\/(\.github\/workflows\/[\w-]+\.yml)(?:@v\d+)?$/.exec(uses)?.[1];
  if (!path) throw new Error(`not a workflow of ours: ${uses}`);
  return readWorkflow(readFileSync(join(home, path), "utf8"), path);
}

/** The inputs of a called workflow: those given, by their types, and defaults. @throws as GitHub does before it starts */
export function callInputs(file: WorkflowFile, given: Record<string, unknown>): Record<string, unknown> {
  const declared = file.on.workflow_call?.inputs ?? {};
  for (const name of Object.keys(given))
    if (!declared[name]) throw new Error(`the called workflow has no input ${name}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, default: standard, required }]) => {
      if (required && given[name] === undefined) throw new Error(`input ${name} is missing`);
      const value = given[name] ?? standard ?? { string: "", boolean: false, number: 0 }[type];
      if (typeof value !== type) throw new Error(`input ${name} is ${JSON.stringify(value)}, not a ${type}`);
      return [name, value];
    }),
  );
}

const rank = { none: 0, read: 1, write: 2 } as const;

/** @throws if a job of a called workflow asks for more than its caller gives it: GitHub starts no such run */
export function assertWithin(asked: Permissions, given: Permissions, job: string): void {
  for (const [scope, level] of Object.entries(asked)) {
    if (rank[level] > rank[given[scope] ?? "none"])
      throw new Error(`${job} asks for ${scope}: ${level}, and its caller gives ${given[scope] ?? "none"}`);
  }
}

/** The permissions of a job's token; a run for a fork only reads. */
export function effective(declared: Permissions, isReadOnly: boolean): Permissions {
  return Object.fromEntries(
    Object.entries(declared).map(([scope, level]) => [
      scope,
      isReadOnly && level === "write" ? "read" : level,
    ]),
  ) as Permissions;
}

/** The cells of a matrix: of `include`, or of every combination. */
export function cellsOf(matrix: Record<string, unknown> | undefined): Record<string, unknown>[] {
  if (!matrix) return [{}];
  const { include, ...axes } = matrix;
  const combined = Object.entries(axes).reduce<Record<string, unknown>[]>(
    (cells, [name, values]) =>
      cells.flatMap((cell) => (values as unknown[]).map((value) => ({ ...cell, [name]: value }))),
    [{}],
  );
  const base = Object.keys(axes).length > 0 ? combined : [];
  const cells = [...base, ...((include as Record<string, unknown>[] | undefined) ?? [])];
  if (cells.length === 0) throw new Error("a matrix without a cell: GitHub fails such a job");
  if (cells.length > 256) throw new Error(`a matrix of ${cells.length} cells; GitHub takes 256`);
  return cells;
}
