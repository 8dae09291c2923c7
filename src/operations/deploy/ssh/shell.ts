import { randomBytes } from "node:crypto";
import { Failure } from "../../../failure.ts";
import { Conversation, type Ending } from "../../../process/conversation.ts";
import { findProgram } from "../../../process/find-program.ts";
import { plainLine } from "../../../process/lines.ts";
import { scrubbedEnvironment } from "../../../process/run.ts";
import { type SshTarget, sshCommand } from "./address.ts";
import { remoteCommand } from "./script.ts";

/** A script's exit code, and what it printed. */
export interface Answer {
  code: number;
  output: Buffer;
}

/** The variables through which ssh finds an agent or a ticket, or asks the user. */
const sshVariables = ["SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "WAYLAND_DISPLAY"];
const loginVariables = ["KRB5CCNAME", "USER", "LOGNAME", "TERM", "XDG_RUNTIME_DIR"];

/** The environment of ssh and rsync. */
export const sshEnvironment = () =>
  scrubbedEnvironment(
    Object.fromEntries([...sshVariables, ...loginVariables].map((name) => [name, process.env[name]])),
  );

/**
 * Options of ssh: a dead connection ends within a minute, ssh asks nothing if there is no terminal, and no connection
 * outlives this process. Everything else is the user's own configuration; a shared connection is reused.
 */
export function sshOptions({ port }: SshTarget): string[] {
  const silent = process.stdin.isTTY ? [] : ["-o", "BatchMode=yes"];
  const alive = ["-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4"];
  const own = ["-o", "ControlPersist=no"];
  return ["-T", "-x", ...silent, ...alive, ...own, ...(port === undefined ? [] : ["-p", String(port)])];
}

/** A shell on another machine, which lives as long as one connection. */
export class RemoteShell {
  readonly target: SshTarget;
  readonly #word: string;
  readonly #ssh: Conversation;

  private constructor(target: SshTarget, word: string, ssh: Conversation) {
    this.target = target;
    this.#word = word;
    this.#ssh = ssh;
  }

  /**
   * Logs in with the user's own ssh.
   * @throws Failure("infrastructure", "ssh-failed") where that is not possible
   */
  static async open(target: SshTarget, signal?: AbortSignal): Promise<RemoteShell> {
    const ssh = await findProgram("ssh");
    if (ssh === undefined)
      throw new Failure("infrastructure", "ssh could not be started", {
        code: "program-not-started",
        why: "it is not on the PATH",
        remedy: "install an ssh client (Debian: openssh-client)",
      });
    const word = randomBytes(16).toString("hex");
    const args = [...sshOptions(target), "--", target.login, remoteCommand(word)];
    const shell = new RemoteShell(target, word, new Conversation(ssh, args, sshEnvironment(), signal));
    // Whatever a login prints comes before the answer.
    if ((await shell.#ssh.readUntil(`\n${word}\n`, 1024 ** 2)) === undefined) {
      throw notConnected(target, await shell.#ssh.stop());
    }
    return shell;
  }

  /** The end of the other machine's error output, on one line. */
  get complaint(): string {
    return lastLine(this.#ssh.stderr);
  }

  /**
   * Runs a script there.
   * @param payload what the script reads, to the byte
   * @param most bytes of output that are taken
   * @throws Failure("infrastructure", "ssh-failed") where the connection ended
   */
  async ask(
    script: string,
    payload: AsyncIterable<Uint8Array> | Uint8Array[] = [],
    most = 1024 ** 2,
  ): Promise<Answer> {
    const reply = this.#reply(most);
    const sent = this.#send(script, payload, reply).catch((error) => error as Error);
    const answer = await Promise.race([reply, sent.then((error) => (error ? Promise.reject(error) : reply))]);
    if (answer) return answer;
    const ending = await this.#ssh.stop();
    throw new Failure("infrastructure", `the connection to ${this.target.text} ended`, {
      code: "ssh-failed",
      why: lastLine(ending.stderr) || "the other machine closed it",
      remedy: "run the same command again: what was copied is not copied again",
    });
  }

  async #reply(most: number): Promise<Answer | undefined> {
    const output = await this.#ssh.readUntil(`\n${this.#word} `, most);
    const code = output && (await this.#ssh.readUntil("\n", most));
    return output && code && { output, code: Number(code.toString("utf8")) };
  }

  /** An answer that arrives before everything was sent comes from a script that gave up. */
  async #send(
    script: string,
    payload: AsyncIterable<Uint8Array> | Uint8Array[],
    reply: Promise<unknown>,
  ): Promise<void> {
    let isAnswered = false;
    void reply.finally(() => {
      isAnswered = true;
    });
    await this.#ssh.write(`${Buffer.byteLength(script)}\n${script}`);
    for await (const chunk of payload) {
      if (isAnswered || this.#ssh.ending) return;
      await Promise.race([this.#ssh.write(chunk), reply]);
    }
  }

  async close(): Promise<void> {
    await this.#ssh.stop();
  }
}

/** The end of a program's error output, since a login prints its banner first. */
export const lastLine = (text: string) =>
  plainLine(
    text
      .trim()
      .split("\n")
      .findLast((line) => line.trim() !== "") ?? "",
  );

function notConnected(target: SshTarget, { code, stderr }: Ending): Failure {
  return new Failure("infrastructure", `could not log in to ${target.text} by ssh`, {
    code: "ssh-failed",
    why: lastLine(stderr) || `ssh ended with ${code ?? "a signal"}, and no shell answered`,
    remedy: `check that this works: ${sshCommand(target)} true`,
  });
}
