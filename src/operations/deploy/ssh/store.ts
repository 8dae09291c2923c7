import { Failure } from "../../../failure.ts";
import { sha256 } from "../../../files/digest.ts";
import { shellQuoted } from "../../../process/shell-word.ts";
import { linkTarget, publishedBy } from "../../../store/builds.ts";
import { type HistoryEvent, parseHistory, tornLineStart } from "../../../store/history.ts";
import { imageName } from "../../../store/names.ts";
import { evidenceLimits } from "../../../verdict/limits.ts";
import { type SshTarget, sshCommand } from "./address.ts";
import { functions, remoteCodes } from "./script.ts";
import { type Answer, RemoteShell } from "./shell.ts";

/** What is at a path: the sha256 (hex) of a plain file, or `link`, `other` or `none`. */
export type Seen = string | "none" | "link" | "other";

/** One name in a store on another machine. Paths are absolute there. */
export class RemoteStore {
  readonly shell: RemoteShell;
  readonly #name: string;
  readonly #folder: string;

  private constructor(shell: RemoteShell, name: string) {
    this.shell = shell;
    this.#name = name;
    this.#folder = `${shell.target.folder}/${name}`;
  }

  /** @throws Failure where no login is possible, or the machine lacks a program that is needed */
  static async open(target: SshTarget, name: string, signal?: AbortSignal): Promise<RemoteStore> {
    const store = new RemoteStore(await RemoteShell.open(target, signal), imageName(name));
    const names = `S=${shellQuoted(target.folder)}\nN=${shellQuoted(name)}\n`;
    const missing = (await store.#do("look at", `${names}${functions}\nmissing`))
      .trim()
      .split("\n")
      .join(", ");
    if (missing === "") return store;
    await store.shell.close();
    throw new Failure("infrastructure", `could not deploy to ${target.text}`, {
      code: "ssh-program-missing",
      why: `the other machine lacks ${missing}`,
      remedy: "install GNU coreutils and util-linux there",
    });
  }

  /**
   * Creates store and folder if they are missing, and keeps other deployments of the name out until the connection
   * ends.
   */
  async prepare(files: Readonly<Record<string, string>>): Promise<void> {
    const isMade = (await this.#do("prepare", "prepare")).includes("made");
    for (const [file, text] of Object.entries(isMade ? files : {}))
      await this.put(`${this.shell.target.folder}/${file}`, Buffer.from(text), "new");
  }

  /** What is at each path. */
  async look(paths: readonly string[]): Promise<Seen[]> {
    const script = paths.map((path) => `look ${shellQuoted(path)}`).join("\n");
    return (await this.#do("read", script)).trim().split("\n");
  }

  /**
   * The content of a small file; undefined if there is none.
   * @throws Failure for a link, and for a file that is too large
   */
  async fetch(path: string, most: number): Promise<Buffer | undefined> {
    return this.#fetched(path, `fetch ${shellQuoted(path)} ${most}`, most);
  }

  /**
   * The configurations of the repositories that contain the store: the one that its written path is in, and the one
   * that its path with links resolved is in.
   * @param path of the configuration in the repository
   */
  async fetchProjectConfigs(path: string): Promise<(Buffer | undefined)[]> {
    const most = evidenceLimits.policy;
    const found: (Buffer | undefined)[] = [];
    for (const way of ["written", "linked"]) {
      const script = `g=$(project ${way}); if [ -n "$g" ]; then fetch "$g"/${shellQuoted(path)} ${most}; else (exit 4); fi`;
      found.push(await this.#fetched(path, script, most));
    }
    return found;
  }

  async #fetched(path: string, script: string, most: number): Promise<Buffer | undefined> {
    const answer = await this.shell.ask(script, [], most + 1024);
    if (answer.code === remoteCodes.absent) return undefined;
    if (answer.code === 0 && answer.output.length < most) return answer.output;
    throw this.#refused("read", answer, path);
  }

  async history(): Promise<HistoryEvent[]> {
    return parseHistory((await this.historyBytes()).toString("utf8")).events;
  }

  /** The history as it is there, including damaged lines; empty if there is none. */
  async historyBytes(): Promise<Buffer> {
    return (await this.fetch(`${this.#folder}/history.jsonl`, evidenceLimits.history)) ?? Buffer.of();
  }

  /**
   * Removes a last line that a crash cut off: with lines after it, it would look like a verdict that was damaged
   * later.
   */
  async cutTornLine(): Promise<void> {
    const start = tornLineStart(await this.historyBytes());
    if (start === undefined) return;
    await this.#do("write", `cut ${start}`, [], `${this.#folder}/history.jsonl`);
  }

  /** The build that is published, "" for none. @throws Failure where its link is not one of this program's */
  async published(): Promise<string> {
    const path = `${this.shell.target.folder}/${this.#name}.sif`;
    const [seen = "none"] = await this.look([path]);
    if (seen === "none") return "";
    const link = await this.shell.ask(`readlink ${shellQuoted(path)}`);
    const ts = publishedBy(this.#name, link.output.toString("utf8").trim());
    if (ts !== "") return ts;
    throw this.#refused("publish", { code: remoteCodes.link, output: Buffer.of() }, path);
  }

  /**
   * Writes a small file, completely or not at all.
   * @param how `new`: nothing may have its name
   */
  async put(path: string, bytes: Uint8Array, how: "new" | "replace"): Promise<void> {
    const script = `put ${shellQuoted(path)} ${bytes.length} ${sha256(bytes)} ${how}`;
    await this.#do("write", script, [bytes], path);
  }

  /** How many bytes of a file are there so far. */
  async begun(part: string): Promise<number> {
    return Number((await this.#do("write", `begun ${shellQuoted(part)}`, [], part)).trim());
  }

  /** Removes an empty partial file, because rsync would compare with it and not with a file of a similar name. */
  async removeEmpty(part: string): Promise<void> {
    await this.#do("write", `[ -s ${shellQuoted(part)} ] || rm -f ${shellQuoted(part)}`, [], part);
  }

  /** Appends to a partial file. */
  async send(part: string, from: number, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const cut = from === 0 ? `: > ${shellQuoted(part)} && ` : "";
    await this.#do("write", `${cut}head -c ${size - from} >> ${shellQuoted(part)}`, bytes, part);
  }

  /** Gives a completely copied file its name. */
  async finish(part: string, path: string, mode: number): Promise<void> {
    await this.#do("write", `finish ${shellQuoted(part)} ${shellQuoted(path)} ${mode.toString(8)}`, [], path);
  }

  /** Runs a script while no other process changes the builds of this name. */
  async locked<T>(work: () => Promise<T>): Promise<T> {
    await this.#do("lock", 'lock "$D/.lock" 60 8');
    const result = await work();
    await this.#do("lock", "exec 8>&-");
    return result;
  }

  async append(events: readonly HistoryEvent[]): Promise<void> {
    if (events.length === 0) return;
    const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(""));
    await this.#do("write", `append ${bytes.length}`, [bytes], `${this.#folder}/history.jsonl`);
  }

  /** Points the link at a build, and also the link in the name's folder if there is one. */
  async publish(ts: string): Promise<void> {
    const { folder } = this.shell.target;
    const inner = shellQuoted(`${this.#folder}/${this.#name}.sif`);
    await this.#do(
      "publish",
      `if [ -L ${inner} ]; then relink ${inner} ${shellQuoted(`${this.#name}-${ts}.sif`)} || (exit 3); fi &&
relink ${shellQuoted(`${folder}/${this.#name}.sif`)} ${shellQuoted(linkTarget(this.#name, ts))}`,
    );
  }

  async #do(
    what: string,
    script: string,
    payload: AsyncIterable<Uint8Array> | Uint8Array[] = [],
    path = this.#folder,
  ) {
    const answer = await this.shell.ask(script, payload);
    if (answer.code !== 0) throw this.#refused(what, answer, path);
    return answer.output.toString("utf8");
  }

  #refused(what: string, { code }: Answer, path: string): Failure {
    const { text, folder } = this.shell.target;
    const shown = path.startsWith(folder) ? text + path.slice(folder.length) : `${text} (${path})`;
    if (code === remoteCodes.busy)
      return new Failure("infrastructure", `another process works on ${shown}`, {
        code: "lock-busy",
        why: "it is being deployed, verified or pruned there",
        remedy: "wait until it has ended, then run the same command again",
      });
    const why = {
      [remoteCodes.link]: "a link, or a file that is not plain, is in its place",
      [remoteCodes.differs]: "what is there now is not what was sent",
    }[code];
    return new Failure(why ? "usage" : "infrastructure", `could not ${what} ${shown}`, {
      code: "ssh-store-refused",
      why: why ?? (this.shell.complaint || `the other machine's shell answered ${code}`),
      remedy: `look at it there: ${sshCommand(this.shell.target)} ls -la ${folder}/${this.#name}`,
    });
  }
}
