import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { type Bench, benchWithUpstream, fetching, tinyRecipe } from "../cli/support.ts";
import { commandFile } from "../support/command.ts";
import type { Cluster } from "./cluster.ts";

const page = join(import.meta.dirname, "../../docs/admin.md");

/** The page's commands, by the heading that they stand under. */
export function sections(text = readFileSync(page, "utf8")): Map<string, string> {
  const found = text.split(/^## /m).map((section) => {
    const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
    return [section.split("\n", 1)[0] ?? "", blocks.join("")] as const;
  });
  return new Map(found.filter(([, block]) => block !== ""));
}

/** The page's day on a bench of its own, in one shell. */
export class AdminDay {
  readonly at: Bench;
  readonly #cluster: Cluster;

  private constructor(at: Bench, cluster: Cluster) {
    this.at = at;
    this.#cluster = cluster;
  }

  /** Recipes `hello` and so many more; what they download is on a server, which answers builds alone. */
  static async prepare(t: TestContext, cluster: Cluster, images: number): Promise<AdminDay> {
    const at = await benchWithUpstream(t);
    for (const name of ["busybox", "installed", "os-release"]) {
      await at.write(`shared/recipes/${name}`, "");
      await copyFile(at.path(name), at.path("shared/recipes", name));
    }
    const names = ["hello", ...Array.from({ length: images - 1 }, (_, n) => `image-${n}`)];
    for (const name of names) await at.write(`shared/recipes/${name}.def`, tinyRecipe(fetching(at.url)));
    await at.write(
      "package/package.json",
      JSON.stringify({
        name: "@stx/container-action",
        version: "0.0.0",
        bin: { "stx-container": "cli.mjs" },
      }),
    );
    await at.write("package/cli.mjs", `#!/usr/bin/env node\nimport ${JSON.stringify(commandFile)};\n`, 0o755);
    return new AdminDay(at, cluster);
  }

  /** The page's commands with this bench's folders and package in place of the page's; one build a name is kept. */
  #script(): string {
    const isBuild = /^(for recipe in|stx-container build)/;
    const here = (text: string) =>
      text
        .replaceAll("/shared", this.at.path("shared"))
        .replaceAll("retain: 2", "retain: 1")
        .replaceAll("/opt/images", this.at.path("opt/images"))
        .replaceAll("@stx/container-action", this.at.path("package"));
    const lines = [...sections()].flatMap(([title, block]) => [
      `printf '\\n## %s\\n' '${title}'`,
      ...here(block)
        .split("\n")
        .flatMap((line) =>
          /^stx-container|^for/.test(line) ? [isBuild.test(line) ? "online" : "offline", line] : [line],
        ),
    ]);
    const upstream = this.at.path("upstream");
    return [
      "set -e",
      `online() { test -d ${upstream} || mv ${upstream}.gone ${upstream}; }`,
      `offline() { test ! -d ${upstream} || mv ${upstream} ${upstream}.gone; }`,
      ...lines,
    ].join("\n");
  }

  /** Runs the whole page. @returns its exit code, and what each section printed */
  async run(): Promise<{ code: number; output: Map<string, string> }> {
    const env = {
      ...process.env,
      ...this.#cluster.env,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: this.at.path("home"),
      NODE_TEST_CONTEXT: undefined,
    };
    const script = await this.at.write("day.sh", this.#script());
    const { code, text } = await new Promise<{ code: number; text: string }>((done) =>
      execFile("bash", ["-c", `exec bash ${script} 2>&1`], { env, maxBuffer: 1 << 28 }, (error, stdout) =>
        done({ code: error ? Number(error.code) : 0, text: stdout }),
      ),
    );
    const parts = text.split(/^## /m).map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end + 1)] as const;
    });
    return { code, output: new Map(parts) };
  }
}
