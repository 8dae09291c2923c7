// A store with one verified build, and the tools of somebody who may write into it and knows every format.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { canonicalJson } from "../../../src/files/canonical-json.ts";
import { sha256 } from "../../../src/files/digest.ts";
import { type CheckRequest, check } from "../../../src/operations/check.ts";
import { encodeEnvelope } from "../../../src/signing/envelope.ts";
import type { StoreFiles } from "../../../src/store/names.ts";
import type { GateAnswer } from "../../../src/verdict/gate.ts";
import { evidenceKey } from "../../../src/verdict/statement.ts";
import { type BuildOptions, type MadeBuild, makeBuild, writeBuild } from "../../support/verdicts.ts";

// biome-ignore lint/suspicious/noExplicitAny: documents that are falsified in any way
export type Any = any;

export const ts = "2026-1120-061508";
export const later = "2026-1121-061508";
export const evidenceOf = (statement: Any) => statement.predicate[evidenceKey];
export const unverified: BuildOptions["evidence"] = {
  verdict: "unverified",
  level: undefined,
  failure: { what: "the locked recipe does not build" },
} as never;

export class Scene {
  readonly store: string;
  readonly built: MadeBuild;
  files: StoreFiles = {} as StoreFiles;

  constructor(folder: string, options: BuildOptions) {
    this.store = join(folder, "containers");
    mkdirSync(this.store);
    this.built = makeBuild(options);
  }

  async begin(hasConfiguration = false): Promise<this> {
    this.files = await writeBuild(this.store, this.built);
    if (hasConfiguration) writeFileSync(join(this.store, "config.yaml"), "{}\n");
    return this;
  }

  get history(): string {
    return join(this.store, "lab/history.jsonl");
  }

  lines(): string[] {
    return readFileSync(this.history, "utf8").trim().split("\n");
  }

  /** Writes the history anew, of these lines or events. */
  setHistory(...lines: (string | object)[]): void {
    const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
    writeFileSync(this.history, text.map((line) => `${line}\n`).join(""));
  }

  /** One more build of the store. */
  add(options: BuildOptions): Promise<StoreFiles> {
    return writeBuild(this.store, makeBuild(options));
  }

  /** The statement as bytes in an envelope, its digest in the history too: all that a forger can make agree. */
  payload(text: string | Buffer, signatures: Any[] = []): void {
    const bytes = Buffer.from(text as string);
    writeFileSync(this.files.verified, encodeEnvelope(bytes, signatures));
    const old = sha256(this.built.statement);
    this.setHistory(...this.lines().map((line) => line.replaceAll(old, sha256(bytes))));
  }

  /** Changes the statement. */
  statement(change: (statement: Any) => void): void {
    const statement = JSON.parse(Buffer.from(this.built.statement).toString("utf8"));
    change(statement);
    this.payload(canonicalJson(statement));
  }

  evidence(change: (evidence: Any) => void): void {
    this.statement((statement) => change(evidenceOf(statement)));
  }

  /** Changes the lock, seals the locked recipe anew, and names both in the marker. */
  lock(change: (lock: Any) => void, more: (evidence: Any) => void = () => {}): void {
    const lock = JSON.parse(this.built.lockText);
    change(lock);
    this.lockText(`${JSON.stringify(lock)}\n`, more);
  }

  lockText(text: string, more: (evidence: Any) => void = () => {}): void {
    writeFileSync(this.files.lock, text);
    const sealed = this.reseal(readFileSync(this.files.lockedRecipe), sha256(text));
    this.statement((statement) => {
      subject(statement, "lock", sha256(text));
      subject(statement, "lockedRecipe", sha256(sealed));
      more(evidenceOf(statement));
    });
  }

  /** Changes the locked recipe below its seal, seals it anew, and names it in the marker. */
  lockedRecipe(change: (text: string) => string): void {
    const text = change(readFileSync(this.files.lockedRecipe, "latin1"));
    const sealed = this.reseal(Buffer.from(text, "latin1"), sha256(this.built.lockText));
    this.statement((statement) => subject(statement, "lockedRecipe", sha256(sealed)));
  }

  private reseal(bytes: Buffer, lock: string): Buffer {
    const lines = bytes.toString("latin1").split("\n");
    lines[2] = `# lock sha256:${lock}`;
    lines[3] = `# text sha256:${sha256(Buffer.from(lines.slice(4).join("\n"), "latin1"))}`;
    const sealed = Buffer.from(lines.join("\n"), "latin1");
    writeFileSync(this.files.lockedRecipe, sealed);
    return sealed;
  }
}

export function subject(statement: Any, role: string, digest: string): void {
  for (const each of statement.subject) if (each.annotations.role === role) each.digest.sha256 = digest;
}

export const fifo = (path: string) => {
  rmSync(path, { recursive: true, force: true });
  execFileSync("mkfifo", [path]);
};

/** A file of that many bytes that takes no room. */
export const sparse = (path: string, size: number) => execFileSync("truncate", ["-s", String(size), path]);

/** What is done, the code of the refusal, the attack, what else is asked for, and of what the build is made. */
export type Attack = [
  what: string,
  code: string,
  attack: (scene: Scene) => unknown,
  request?: Partial<CheckRequest>,
  options?: BuildOptions,
];

/** What {@link attacks} was given, where a test counts the cases and runs none. */
export interface Registered {
  kind: string;
  what: string;
  code: string;
}
const counting = globalThis as { attackCases?: Registered[] };

/** Runs attacks, each in a store of its own in which the gate was open before. */
export function attacks(kind: string, cases: readonly Attack[], open: Partial<CheckRequest> = {}): void {
  if (counting.attackCases) {
    counting.attackCases.push(...cases.map(([what, code]) => ({ kind, what, code })));
    return;
  }
  describe(kind, () => {
    for (const [what, code, attack, request = {}, options = {}] of cases)
      test(`${what}: ${code}`, async (t) => {
        const folder = mkdtempSync(join(tmpdir(), "stx-attack-"));
        t.after(() => rmSync(folder, { recursive: true, force: true }));
        const scene = await new Scene(folder, options).begin(options.hasConfiguration);
        const ask = (more: Partial<CheckRequest>) =>
          check({ subject: { name: "lab" }, store: scene.store, ...open, ...more });
        assert.equal((await ask({})).open, true);
        await attack(scene);
        const codes = await ask(request).then(codesOf, (error) => [error.code ?? `thrown: ${error.stack}`]);
        assert.ok(codes.includes(code), codes.join(", ") || "the gate is open");
      });
  });
}

const codesOf = ({ open, refusals }: GateAnswer): string[] => {
  assert.equal(open, refusals.length === 0);
  for (const { text, remedy } of refusals) assert.ok(text.length > 0 && remedy.length > 0);
  return refusals.map(({ code }) => code);
};
