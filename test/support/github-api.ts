import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Answer } from "./fake-rest.ts";
import { type Node, restDescription } from "./github-description.ts";

/** A request to GitHub's REST API, as it came over the wire. */
export interface Asked {
  method: string;
  /** Below the API's root, still encoded: "/repos/o/r/issues". */
  path: string;
  query: URLSearchParams;
  contentType: string | undefined;
  body: Buffer;
}

/** GitHub's published description of its REST API, as a judge of requests and answers. */
export interface GitHubApi {
  /** What of the request the description does not allow. */
  requestProblems(asked: Asked): string[];
  /** The answer with every field that GitHub's has: those the fake does not know come from the description's example. */
  completed(asked: Asked, answer: Answer): Answer;
  /** What of the answer GitHub would not have sent. */
  answerProblems(asked: Asked, answer: Answer): string[];
}

interface Route {
  pattern: RegExp;
  names: string[];
  pointer: string;
  operations: Node;
}

const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");
const literal = (text: string) => text.replaceAll(/[.*+?^$()[\]\\|]/g, "\\$&");

/** The routes; of two that match, the one that names more by itself stands first. */
function routesOf(paths: Node): Route[] {
  return Object.entries(paths)
    .sort(([a], [b]) => variables(a).length - variables(b).length)
    .map(([template, operations]) => ({
      names: variables(template),
      // {ref} and {path} take the slashes of what they name.
      pattern: new RegExp(
        `^${literal(template).replaceAll(/\{(\w+)\}/g, (_, name) => (name === "ref" || name === "path" ? "(.+)" : "([^/]+)"))}$`,
      ),
      pointer: `#/paths/${escaped(template)}`,
      operations,
    }));
}

const variables = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** Reads GitHub's description. @throws where it cannot be fetched from the npm registry */
export async function githubApi(): Promise<GitHubApi> {
  const description = await restDescription();
  nullsAsTypes(description);
  const routes = routesOf(description.paths);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, validateSchema: false });
  formats.default(ajv);
  ajv.addSchema(description, "github", undefined, false);
  /** What a `$ref` stands for, and where it is. */
  const resolved = (node: Node | undefined, pointer: string): { node: Node | undefined; pointer: string } => {
    const ref = node?.$ref as string | undefined;
    return ref ? { node: at(description, ref), pointer: ref } : { node, pointer };
  };
  const compiled = new Map<string, ValidateFunction>();
  const wrong = (pointer: string, value: unknown): string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `github${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 5)
      .map(
        ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
      );
  };
  const operationOf = ({ method, path }: Asked) => {
    for (const route of routes) {
      const found = route.pattern.exec(path);
      const name = method.toLowerCase();
      const operation = found ? (route.operations[name] as Node | undefined) : undefined;
      if (found && operation)
        return {
          operation,
          pointer: `${route.pointer}/${name}`,
          values: Object.fromEntries(route.names.map((one, i) => [one, decodeURIComponent(found[i + 1]!)])),
        };
    }
    return undefined;
  };

  function parameterProblems(asked: Asked, operation: Node, pointer: string, values: Record<string, string>) {
    const known = new Set<string>();
    const problems: string[] = [];
    (operation.parameters ?? []).forEach((one: Node, i: number) => {
      const { node, pointer: place } = resolved(one, `${pointer}/parameters/${i}`);
      const { name, in: where, required, schema } = node!;
      if (where === "query") known.add(name);
      const value = where === "query" ? asked.query.get(name) : where === "path" ? values[name] : null;
      if (value === null || value === undefined) {
        if (required && where === "query") problems.push(`the query has no ${name}`);
        return;
      }
      const typed = schema.type === "integer" && /^-?\d+$/.test(value) ? Number(value) : value;
      const isText = schema.type === "boolean" ? value === "true" || value === "false" : true;
      if (schema.type === "boolean" ? !isText : wrong(`${place}/schema`, typed).length > 0)
        problems.push(`${name} is ${JSON.stringify(value)}`);
    });
    for (const name of new Set(asked.query.keys()))
      if (!known.has(name)) problems.push(`the query has ${name}, which GitHub does not know`);
    return problems;
  }

  function bodyProblems(asked: Asked, operation: Node, pointer: string): string[] {
    const { node, pointer: place } = resolved(operation.requestBody, `${pointer}/requestBody`);
    if (!node) return asked.body.length === 0 ? [] : ["a body, where GitHub takes none"];
    if (asked.body.length === 0) return node.required ? ["no body"] : [];
    const type = (asked.contentType ?? "").split(";")[0]!;
    const media = node.content[type];
    if (!media) return [`content type ${type || "none"}, where GitHub takes ${Object.keys(node.content)}`];
    if (type !== "application/json") return [];
    const value = JSON.parse(asked.body.toString("utf8")) as Node;
    const schema = `${place}/content/${escaped(type)}/schema`;
    const fields = resolved(media.schema, schema).node!.properties as Node | undefined;
    const unknown = fields ? Object.keys(value).filter((name) => !(name in fields)) : [];
    return [
      ...unknown.map((name) => `the body has ${name}, which GitHub does not know`),
      ...wrong(schema, value).map((one) => `body${one}`),
    ];
  }

  const responseOf = (asked: Asked, { status }: Answer) => {
    const found = operationOf(asked);
    if (!found) return undefined;
    return resolved(found.operation.responses[String(status)], `${found.pointer}/responses/${status}`);
  };

  return {
    requestProblems(asked) {
      const found = operationOf(asked);
      if (!found) return [`GitHub has no ${asked.method} ${asked.path}`];
      return [
        ...parameterProblems(asked, found.operation, found.pointer, found.values),
        ...bodyProblems(asked, found.operation, found.pointer),
      ];
    },
    completed(asked, answer) {
      const media = responseOf(asked, answer)?.node?.content?.["application/json"] as Node | undefined;
      const [first] = Object.values((media?.examples ?? {}) as Node);
      const example = resolved(resolved(first, "").node?.value ?? first, "").node;
      const shown = example?.value ?? example;
      return answer.status < 300 && answer.body !== undefined && shown !== undefined
        ? { ...answer, body: merged(shown, answer.body) }
        : answer;
    },
    answerProblems(asked, answer) {
      // What went wrong may be answered by any route.
      if ([401, 403, 404, 429].includes(answer.status) || answer.status >= 500) return [];
      const found = responseOf(asked, answer);
      if (!found?.node) return [`answered ${answer.status}, which GitHub does not`];
      const media = found.node.content?.["application/json"] as Node | undefined;
      if (!media?.schema || answer.body === undefined) return [];
      return wrong(`${found.pointer}/content/application~1json/schema`, answer.body).map(
        (one) => `answer${one}`,
      );
    },
  };
}

/** OpenAPI 3.0 lets null in by a keyword of its own, which JSON Schema has only beside `type`. Changes the description. */
function nullsAsTypes(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const below of Object.values(node)) nullsAsTypes(below);
  const { nullable, ...rest } = node as Node;
  if (nullable !== true || "type" in rest) return;
  for (const name of Object.keys(node)) delete (node as Node)[name];
  (node as Node).anyOf = [rest, { type: "null" }];
}

/** The node that a reference names: "#/components/examples/issue". */
function at(description: Node, ref: string): Node | undefined {
  return ref
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Node | undefined>((node, part) => node?.[part], description);
}

/** An example with our values in it, without those that are undefined; each entry of our lists is put into the example's first. */
function merged(example: unknown, ours: unknown): unknown {
  if (Array.isArray(ours)) {
    const [first] = Array.isArray(example) ? example : [];
    return ours.map((one) => merged(first, one));
  }
  if (!isRecord(example) || !isRecord(ours)) return ours;
  return {
    ...example,
    ...Object.fromEntries(Object.entries(ours).map(([name, value]) => [name, merged(example[name], value)])),
  };
}

const isRecord = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
