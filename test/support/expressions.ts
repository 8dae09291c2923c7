import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";

/** The contexts of an expression, as plain values. */
export type Contexts = Record<string, unknown>;

/** What the functions about earlier jobs answer. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

const running: Status = { success: true, failure: false, cancelled: false };

/** The value of one expression, without its braces, by GitHub's own evaluator. @throws for one that GitHub refuses */
export function evaluate(expression: string, contexts: Contexts, status: Status = running): unknown {
  const functions = new Map<string, FunctionDefinition>(
    Object.entries({ ...status, always: true }).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  );
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  const given = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const result = new Evaluator(parsed, given, functions).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

const braces = /\$\{\{([\s\S]*?)\}\}/g;

/** A value of a workflow with its expressions replaced; one that is a single expression keeps the expression's type. */
export function resolveValue(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveValue(each, contexts));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, resolveValue(each, contexts)]),
    );
  if (typeof value !== "string") return value;
  const whole = /^\s*\$\{\{((?:(?!\}\})[\s\S])*)\}\}\s*$/.exec(value);
  if (whole) return evaluate(whole[1]!.trim(), contexts);
  return value.replaceAll(braces, (_, inner: string) => text(evaluate(inner.trim(), contexts)));
}

/** A value as the runner passes it on as an input. */
export const text = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Whether a job runs: like GitHub, with `success()` in front where the condition asks for no status itself. */
export function condition(source: unknown, contexts: Contexts, status: Status): boolean {
  if (source === undefined) return status.success;
  if (typeof source !== "string") return Boolean(source) && status.success;
  const inner = source.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, "$1").trim();
  const asksStatus = /\b(always|success|failure|cancelled)\s*\(/.test(inner);
  if (!asksStatus && !status.success) return false;
  return Boolean(evaluate(inner, contexts, status));
}
