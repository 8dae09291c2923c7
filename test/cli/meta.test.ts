import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { makeProgram } from "../../src/cli/main.ts";
import { mcpTools } from "../../src/cli/mcp/tools.ts";
import { commandFile } from "../support/command.ts";
import { bench } from "./support.ts";

/** What bash offers after these words. */
function offered(script: string, ...words: string[]): string[] {
  const typed = ["stx-container", ...words].map((word) => `'${word}'`).join(" ");
  const ask = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _stx_container; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", `${script}\n${ask}`], { encoding: "utf8" })
    .trim()
    .split("\n");
}

describe("completion", () => {
  test("bash offers commands, their commands and their options", async (t) => {
    const at = await bench(t);
    const { stdout } = await at.run(["completion", "bash"]);
    assert.ok(offered(stdout, "roun").includes("roundtrip"));
    assert.deepEqual(offered(stdout, "sandbox", "cre"), ["create"]);
    assert.ok(offered(stdout, "sandbox", "create", "hello", "--").includes("--output"));
    assert.deepEqual(offered(stdout, "exec", "--isol"), ["--isolated"]);
  });

  test("the scripts of zsh and fish are valid and name every command", async (t) => {
    const at = await bench(t);
    const program = await makeProgram();
    const visible = program.createHelp().visibleCommands(program);
    const names = visible.map((command) => command.name());
    for (const shell of ["zsh", "fish"]) {
      const { stdout } = await at.run(["completion", shell]);
      for (const name of names) assert.match(stdout, new RegExp(`'${name}'`), `${shell}: ${name}`);
      const checked = spawnSync(shell, ["-n"], { input: stdout, encoding: "utf8" });
      if (checked.error) t.diagnostic(`${shell} is not installed, so its script was not parsed`);
      else assert.equal(checked.status, 0, checked.stderr);
    }
    assert.equal((await at.run(["completion", "tcsh"])).code, 2);
  });
});

describe("mcp", () => {
  /** A real client, connected to the real server. */
  async function connect(folder: string, flags: string[] = []): Promise<Client> {
    const { NODE_TEST_CONTEXT, ...env } = process.env;
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [commandFile, "mcp", ...flags],
      cwd: folder,
      env: env as Record<string, string>,
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    return client;
  }
  // biome-ignore lint/suspicious/noExplicitAny: documents of many forms
  const answerOf = (result: any) => JSON.parse(result.content[0].text);

  test("W111: offers what changes nothing, and the rest only where it is asked to", async (t) => {
    const at = await bench(t);
    const reading = await connect(at.folder);
    const names = (await reading.listTools()).tools.map(({ name }) => name);
    assert.deepEqual(
      names,
      mcpTools.filter(({ changes }) => !changes).map(({ name }) => name),
    );
    const refused = await reading
      .callTool({ name: "container_rollback", arguments: {} })
      .catch((error) => error);
    assert.match(JSON.stringify(refused.content ?? String(refused)), /not found/);
    await reading.close();
    const all = await connect(at.folder, ["--allow-changes"]);
    assert.equal((await all.listTools()).tools.length, mcpTools.length);
    await all.close();
  });

  test("W110: calls do their work at the same time, and what they print disturbs nothing", async (t) => {
    const at = await bench(t);
    const client = await connect(at.folder, ["--allow-changes"]);
    const order: string[] = [];
    const call = async (name: string, args: Record<string, unknown>) => {
      const result = answerOf(await client.callTool({ name, arguments: args }));
      order.push(name);
      return result;
    };
    const [built, status] = await Promise.all([
      call("container_build", { recipe: "tiny.def" }),
      call("container_status", {}),
    ]);
    assert.deepEqual(order, ["container_status", "container_build"]);
    assert.equal(status.success, true);
    assert.equal(built.success, true, JSON.stringify(built));
    const verified = await call("container_verify", { image: "tiny" });
    assert.deepEqual([verified.success, verified.result.open], [true, false]);
    // A value that looks like an option is a value.
    const odd = await call("container_verify", { image: "--store=/etc" });
    assert.equal(odd.success, false);
    assert.match(JSON.stringify(odd.error), /invalid image name|no image/);
    const snapshot = await call("container_env_snapshot", { image: "tiny" });
    assert.equal(snapshot.result.container.verified, false);
    await client.close();
  });

  test("every tool is a command line that exists", async () => {
    for (const { name, argv } of mcpTools) {
      const program = await makeProgram();
      const given = {
        store: "s",
        name: "n",
        image: "i",
        recipe: "r",
        version: "v",
        build: "b",
        target: "t",
        source: "x",
        output_dir: "o",
        dev_repos: ["d"],
        force: true,
        apply: true,
        env: "dev",
        project_dir: "p",
        texlive: true,
        imagemagick: true,
      };
      const [first, second] = argv(given);
      const command = program.commands.find((each) => each.name() === first);
      assert.ok(command, name);
      const sub = command.commands.find((each) => each.name() === second) ?? command;
      for (const word of argv(given)) {
        const long = /^(--[\w-]+)/.exec(word)?.[1];
        if (long)
          assert.ok(
            sub.options.some((each) => each.long === long),
            `${name}: ${long}`,
          );
      }
    }
  });
});
