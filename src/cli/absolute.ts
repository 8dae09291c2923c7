import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";

/** The absolute path, with "~" expanded. @throws Failure("usage") for an empty one, which would be the current folder */
export function absolute(path: string): string {
  if (path === "") throw emptyValue("a path or name", 'give it, or "." for the current folder');
  return resolve(path.replace(/^~(?=\/|$)/, homeFolder()));
}

/** The failure for an empty value on the command line, which would otherwise count as not given. */
export const emptyValue = (what: string, remedy: string) =>
  new Failure("usage", `${what} is empty`, {
    code: "wrong-use",
    why: "a variable in the command may be unset",
    remedy,
  });
