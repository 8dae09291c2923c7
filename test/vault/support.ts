import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { parseIndex } from "../../src/vault/keep/index-file.ts";
import type { VaultIndex } from "../../src/vault/keep/schema.ts";
import { type Hosts, startHosts } from "../support/upstreams/hosts.ts";

const through = join(import.meta.dirname, "through.ts");

/** How a command in a vault's network ended. */
export interface Passed {
  code: number | null;
  out: string;
  err: string;
  /** What it printed last: what was let through, or missing. */
  report: {
    unrecorded?: VaultIndex["unrecorded"];
    absentNames?: string[];
    untrusted?: string[];
    misses?: string[];
    damaged?: string[];
  };
}

/** A folder, hosts of the test's own, and commands whose network is recorded or played. */
export class Lab {
  readonly folder = mkdtempSync(join(tmpdir(), "stx-lab-"));
  readonly hosts: Hosts;

  constructor(hosts: Hosts) {
    this.hosts = hosts;
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs a shell script with the network recorded; it must end well. */
  async record(script: string, env: NodeJS.ProcessEnv = {}, id = "x"): Promise<Passed> {
    const passed = await this.run("record", script, env, id);
    assert.equal(passed.code, 0, passed.err.slice(-4000) + passed.out.slice(-1000));
    return passed;
  }

  /** Runs it again with the record alone for a network; it must end well, and miss nothing. */
  async replay(script: string, env: NodeJS.ProcessEnv = {}, id = "x"): Promise<Passed> {
    const passed = await this.run("replay", script, env, id);
    assert.equal(passed.code, 0, passed.err.slice(-4000) + passed.out.slice(-1000));
    assert.deepEqual(passed.report.misses, []);
    return passed;
  }

  run(mode: "record" | "replay", script: string, env: NodeJS.ProcessEnv = {}, id = "x"): Promise<Passed> {
    const shell = [process.execPath, through, mode, this.path("vault"), id, "sh", "-ec", script];
    const [program, ...args] = [...this.hosts.prefix, ...shell] as [string, ...string[]];
    const child = spawn(program, args, {
      cwd: this.folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => {
      out += part;
    });
    child.stderr.on("data", (part) => {
      err += part;
    });
    return new Promise((done, fail) => {
      child.once("error", fail);
      child.once("close", (code) => {
        const last = err.trimEnd().split("\n").at(-1) ?? "";
        done({ code, out, err, report: last.startsWith("{") ? JSON.parse(last) : {} });
      });
    });
  }

  index(id = "x"): VaultIndex {
    const path = this.path("vault/index", `${id}.json`);
    return parseIndex(readFileSync(path, "utf8"), path);
  }

  /** What is recorded of an address: status and size of each answer. */
  answers(url: string, method = "GET"): string[] {
    return this.index()
      .exchanges.filter((exchange) => exchange.url === url && exchange.method === method)
      .flatMap(({ answers }) => answers.map(({ status, size, times }) => `${status} ${size} ×${times}`));
  }
}

/** A lab that is gone when the test ends. */
export async function lab(t: TestContext): Promise<Lab> {
  const hosts = await startHosts();
  const made = new Lab(hosts);
  t.after(async () => {
    await hosts.close();
    rmSync(made.folder, { recursive: true, force: true });
  });
  return made;
}
