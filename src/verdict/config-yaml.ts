import { Failure } from "../failure.ts";

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;

/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
export async function readYaml(text: string, path: string): Promise<unknown> {
  const invalid = (why: string, offset?: number, cause?: unknown) =>
    new Failure("usage", `${path} is not YAML`, {
      code: "policy-invalid",
      why,
      remedy: "correct it, or restore it as it was",
      place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
      cause,
    });
  const odd = otherLineEnds.exec(text);
  if (odd) {
    const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
  }
  const { parseDocument, visit } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS")
    throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
  if (error) throw invalid(error.message, error.pos[0], error);
  const { version } = document.directives?.yaml ?? {};
  if (version !== "1.2") throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
  visit(document, {
    Value(_, { tag, range }) {
      if (tag !== undefined)
        throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
    },
  });
  try {
    return document.toJS() ?? {};
  } catch (cause) {
    throw invalid((cause as Error).message, undefined, cause);
  }
}
