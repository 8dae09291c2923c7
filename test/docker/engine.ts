import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { downloadPackages, knownArchives, privateApt, updateLists } from "../../src/apptainer/install/apt.ts";
import { debianArchive, packageFile } from "../../src/apptainer/install/debian.ts";
import { execute } from "../apptainer/support.ts";

const cache = join(import.meta.dirname, "../../.cache/compose");
const plugin = "usr/libexec/docker/cli-plugins/docker-compose";
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Why no engine can be started here, or false: for a test's `skip`. */
export function noDocker(): string | false {
  if (process.getuid?.() !== 0) return "starting Docker's daemon takes root";
  const missing = ["docker", "dockerd", "dpkg", "apt-get"].filter(
    (name) => spawnSync("which", [name]).status !== 0,
  );
  return missing.length > 0 && `not installed: ${missing.join(", ")} (Debian: docker.io)`;
}

/** Compose 2 as Debian trixie packs it: one static program that runs on older releases, too. Fetched once. */
async function composePlugin(): Promise<string> {
  if (existsSync(join(cache, plugin))) return join(cache, plugin);
  const work = mkdtempSync(join(tmpdir(), "stx-compose-"));
  try {
    const mirror = debianArchive(await knownArchives())?.uri;
    if (mirror === undefined) throw new Error("this machine's apt knows no Debian archive");
    const apt = await privateApt(join(work, "apt"), `deb [signed-by=${keyring}] ${mirror} trixie main\n`);
    await updateLists(apt);
    await downloadPackages(apt, ["docker-compose/trixie"], join(work, "debs"));
    await execute("dpkg", [
      "-x",
      await packageFile(join(work, "debs"), "docker-compose"),
      join(work, "tree"),
    ]);
    mkdirSync(join(cache, ".."), { recursive: true });
    renameSync(join(work, "tree"), cache);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return join(cache, plugin);
}

/** A real Docker engine with its own socket and folders, without a network. */
export class Engine {
  readonly folder: string;
  readonly env: Record<string, string>;
  #daemon: ChildProcess | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.env = {
      DOCKER_HOST: `unix://${join(folder, "socket")}`,
      DOCKER_CONFIG: join(folder, "config"),
      DOCKER_BUILDKIT: "0",
    };
  }

  static async start(): Promise<Engine> {
    const engine = new Engine(mkdtempSync(join(tmpdir(), "stx-docker-")));
    try {
      mkdirSync(join(engine.folder, "config/cli-plugins"), { recursive: true });
      symlinkSync(await composePlugin(), join(engine.folder, "config/cli-plugins/docker-compose"));
      engine.#launch();
      await engine.#ready();
    } catch (error) {
      await engine.stop();
      throw error;
    }
    return engine;
  }

  #launch(): void {
    const at = (name: string) => join(this.folder, name);
    const places = [`--data-root=${at("data")}`, `--exec-root=${at("exec")}`, `--pidfile=${at("pid")}`];
    const plain = ["--iptables=false", "--bridge=none", "--storage-driver=vfs", "--log-level=error"];
    this.#daemon = spawn("dockerd", ["-H", this.env.DOCKER_HOST as string, ...places, ...plain], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#daemon.stderr?.on("data", (chunk) => this.#said.push(chunk));
  }

  readonly #said: Buffer[] = [];

  async #ready(): Promise<void> {
    // However long a busy machine takes to start it.
    while (this.#daemon?.exitCode === null) {
      if (
        await this.docker("version").then(
          () => true,
          () => false,
        )
      )
        return;
      await sleep(100);
    }
    throw new Error(`dockerd did not come up: ${Buffer.concat(this.#said).toString().slice(-2000)}`);
  }

  async docker(...args: string[]): Promise<string> {
    return (await execute("docker", args, { env: { ...process.env, ...this.env } })).stdout;
  }

  async stop(): Promise<void> {
    const containers = (await this.docker("ps", "-aq").catch(() => "")).split("\n").filter(Boolean);
    if (containers.length > 0) await this.docker("rm", "-f", ...containers).catch(() => {});
    if (this.#daemon && this.#daemon.exitCode === null) {
      const end = new Promise((done) => this.#daemon?.once("exit", done));
      this.#daemon.kill("SIGTERM");
      await end;
    }
    spawnSync("umount", ["--lazy", ...mountsBelow(this.folder)], { stdio: "ignore" });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const mountsBelow = (folder: string) =>
  readFileSync("/proc/mounts", "utf8")
    .split("\n")
    .map((line) => line.split(" ")[1] ?? "")
    .filter((path) => path.startsWith(`${folder}/`));
