import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Failure } from "../src/failure.ts";

/**
 * The Debian mirror that this machine's own apt uses, so that examples and tests need not name one. Reads both forms of
 * sources.list(5).
 */
export function debianMirror(folder = "/etc/apt"): string {
  if (process.env.STX_DEBIAN_MIRROR) return process.env.STX_DEBIAN_MIRROR;
  const release = readFileSync("/etc/os-release", "utf8");
  const codename = release.match(/^VERSION_CODENAME=(\w+)$/m)?.[1] ?? "";
  if (/^ID=debian$/m.test(release)) {
    const line = new RegExp(`^deb\\s+(?:\\[[^\\]]*\\]\\s+)?(http\\S+)\\s+${codename}\\s`, "m");
    for (const text of sources(folder)) {
      const uri = fromStanzas(text, codename) ?? text.match(line)?.[1];
      if (uri?.startsWith("http")) return uri.replace(/\/$/, "");
    }
  }
  throw new Failure("usage", "this machine's apt names no Debian mirror, and the example needs one", {
    code: "development-task-failed",
    why: "the example is a Debian image, made with debootstrap",
    remedy: "STX_DEBIAN_MIRROR=http://YOUR-MIRROR/debian npm start",
  });
}

function sources(folder: string): string[] {
  const names = readdirSync(`${folder}/sources.list.d`, { encoding: "utf8" })
    .filter((name) => /\.(list|sources)$/.test(name))
    .sort();
  return ["sources.list", ...names.map((name) => `sources.list.d/${name}`)].flatMap((name) => {
    try {
      return [readFileSync(`${folder}/${name}`, "utf8")];
    } catch {
      return [];
    }
  });
}

/** The first URI of a deb822 source (sources.list(5)) that has this release's own suite. */
function fromStanzas(text: string, codename: string): string | undefined {
  for (const stanza of text.split(/\n\s*\n/)) {
    const field = (name: string) =>
      stanza
        .match(new RegExp(`^${name}:\\s*(\\S.*)$`, "im"))?.[1]
        ?.trim()
        .split(/\s+/) ?? [];
    if (field("Types").includes("deb") && field("Suites").includes(codename)) return field("URIs")[0];
  }
  return undefined;
}

/**
 * Variables that make pip and npm inside a build use the indexes that this machine uses; empty where those are the
 * public ones.
 */
export function packageIndexes(): Record<string, string> {
  const ask = (command: string, args: string[]) => {
    try {
      return execFileSync(command, args, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 600_000,
      }).trim();
    } catch {
      return "";
    }
  };
  const pip = process.env.PIP_INDEX_URL ?? ask("pip", ["config", "get", "global.index-url"]);
  const npm = process.env.npm_config_registry ?? ask("npm", ["config", "get", "registry"]);
  return { ...(pip ? { PIP_INDEX_URL: pip } : {}), ...(npm ? { npm_config_registry: npm } : {}) };
}
