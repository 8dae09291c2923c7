import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { Failure } from "../../src/failure.ts";
import type { FailureCode } from "../../src/failure-codes.ts";

/** A folder of this test file, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "stx-signing-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A key pair by the real ssh-keygen. @returns path of the private key */
export function sshKey(folder: string, name: string, type: string, passphrase = "", bits?: number): string {
  const path = join(folder, name);
  const size = bits ? ["-b", String(bits)] : [];
  execFileSync("ssh-keygen", ["-q", "-t", type, ...size, "-N", passphrase, "-C", name, "-f", path]);
  return path;
}

/** What `ssh-keygen -Y` answers. */
export function sshKeygen(
  action: "sign" | "verify" | "find-principals",
  args: string[],
  input: Buffer | string,
): { ok: boolean; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("ssh-keygen", ["-Y", action, ...args], {
    input,
    encoding: "utf8",
  });
  return { ok: status === 0, stdout, stderr };
}

/** A file with some text. @returns its path */
export function textFile(folder: string, name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** For assert.rejects and assert.throws: a Failure with this code, which says why and what to do. */
export function isFailure(code: FailureCode): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Failure, String(error));
    assert.equal(error.code, code, `${error.message}: ${error.why}`);
    assert.ok(error.remedy, `${code} says what to do`);
    return true;
  };
}
