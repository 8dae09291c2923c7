import { Failure } from "../../failure.ts";
import { findProgram } from "../../process/find-program.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";

/** The part of the environment that determines which configuration npm reads. */
const variables = /^npm_config_(?:registry|userconfig|globalconfig)$/i;

/**
 * The registry that npm uses on this machine, without a slash at its end, as npm itself reports it. npm runs in the
 * root folder, so that no file of a checkout can choose the server.
 * @throws Failure("usage", "index-unknown") if npm is missing or names none
 */
export async function npmRegistry(): Promise<string> {
  const npm = await findProgram("npm");
  if (npm === undefined) throw unknown("npm is not on the PATH");
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => variables.test(name)));
  const { code, stdout } = await run(npm, ["config", "get", "registry"], {
    cwd: "/",
    env: scrubbedEnvironment(own),
    timeLimitMs: 60_000,
  });
  const address = stdout.trim();
  if (code === 0 && /^https?:\/\/\S+$/.test(address) && URL.canParse(address))
    return address.replace(/\/+$/, "");
  throw unknown("`npm config get registry` names none");
}

const unknown = (why: string) =>
  new Failure("usage", "no address of npm's registry is known", {
    code: "index-unknown",
    why,
    remedy: "name it: --index npm=ADDRESS",
  });
