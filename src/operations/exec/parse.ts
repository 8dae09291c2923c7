import { Failure } from "../../failure.ts";
import type { ExecOptions, Home, Mount } from "./arguments.ts";

/**
 * `source[:destination[:ro|rw]]`, as in Apptainer's --bind; without a destination it is mounted at its own path.
 * @param absolute makes a path on the host absolute
 */
export function parseBind(text: string, absolute: (path: string) => string): Mount {
  const [source = "", destination = "", mode = "rw", ...rest] = text.split(":");
  if (source === "" || rest.length > 0 || !["ro", "rw"].includes(mode) || text.includes(","))
    throw invalid("--bind", text, "write --bind source[:destination[:ro]]; paths with : or , need --mount");
  return {
    source: absolute(source),
    destination: destination || absolute(source),
    writable: mode === "rw",
  };
}

/** Apptainer's --mount: `source=…,destination=…[,ro]`, fields quoted as in CSV. */
export function parseMountSpec(text: string, absolute: (path: string) => string): Mount {
  const mount = { source: "", destination: "", writable: true };
  for (const each of fieldsOf(text)) {
    const [key = "", ...value] = each.split("=");
    const what = value.join("=");
    if (["source", "src"].includes(key)) mount.source = absolute(what);
    else if (["destination", "dst", "target"].includes(key)) mount.destination = what;
    else if (["ro", "readonly"].includes(each)) mount.writable = false;
    else if (each !== "type=bind" && each !== "rw") throw invalid("--mount", text, mountForm);
  }
  if (mount.source === "") throw invalid("--mount", text, mountForm);
  return { ...mount, destination: mount.destination || mount.source };
}

const mountForm =
  'write --mount source=/data,destination=/data,ro; a field with a comma is quoted: "source=/a,b"';

/** The fields of one CSV line (RFC 4180). */
function fieldsOf(text: string): string[] {
  const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
  const whole = fields.map(([field]) => field).join("");
  if (whole !== text) throw invalid("--mount", text, mountForm);
  return fields.map(([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? "");
}

/** `NAME=VALUE` pairs; if a name appears twice, the last one counts. */
export function parseEnv(pairs: readonly string[]): NonNullable<ExecOptions["env"]> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
      throw invalid("--env", pair, "write --env NAME=VALUE");
    }),
  );
}

/** `source[:destination]` or `none`. */
export function parseHome(text: string, absolute: (path: string) => string): Home | "none" {
  if (text === "none") return "none";
  const [source = "", destination = "", ...rest] = text.split(":");
  if (source === "" || rest.length > 0) throw invalid("--home", text, "write --home source[:destination]");
  return { source: absolute(source), destination: destination || absolute(source) };
}

function invalid(flag: string, text: string, remedy: string): Failure {
  return new Failure("usage", `invalid value of ${flag}: ${JSON.stringify(text)}`, {
    code: "exec-value-unusable",
    why: "it does not have the form of this option",
    remedy,
  });
}
