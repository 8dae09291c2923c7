import { constants, existsSync } from "node:fs";
import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rmdir,
  symlink,
  unlink,
} from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";

const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/** Linux names an open folder there, whatever its path is by now (proc(5)); elsewhere only the path is left. */
export const openFolders = existsSync("/proc/self/fd") ? "/proc/self/fd" : undefined;

/** The failure for a link where a file or folder of ours is to be. */
export function linkFailure(path: string): Failure {
  return new Failure("usage", `${path} is a symbolic link`, {
    code: "link-in-store",
    why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
    remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
  });
}

/**
 * An open folder. Everything in it is reached through the open folder itself and by one name, never by a path, so no
 * link in the way is followed, and a folder that is swapped for a link meanwhile makes no difference (openat(2)).
 * Errors are the system's, with the paths that people know, or a {@link Failure} for a link.
 */
export class Folder {
  /** For messages: where it was opened. */
  readonly path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** Opens a folder that the user named; links on the way to it are the user's own and followed. */
  static async open(path: string): Promise<Folder> {
    return new Folder(path, await open(path, O_RDONLY | O_DIRECTORY));
  }

  /** The same folder, opened once more. */
  async again(): Promise<Folder> {
    return new Folder(this.path, await open(this.reference, O_RDONLY | O_DIRECTORY));
  }

  /** A path by which the system reaches this very folder, in this process and as a child's working directory. */
  get reference(): string {
    return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
  }

  get fd(): number {
    return this.#handle.fd;
  }

  /** A path for one system call on `name` in this folder. */
  at(name: string): string {
    if (name === "" || name === "." || name === ".." || /[/\0]/.test(name))
      throw new TypeError(`${JSON.stringify(name)} is not one name`);
    return `${this.reference}/${name}`;
  }

  /** Does one system call; its error names the path that people know. */
  async #call<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const known = error as NodeJS.ErrnoException;
      if (known.path !== undefined) {
        known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
        known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
      }
      throw known;
    }
  }

  /** lstat of one entry, numbers as bigint; undefined where there is none. */
  async look(name: string) {
    try {
      return await this.#call(() => lstat(this.at(name), { bigint: true }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  /** Opens a folder in this one. @throws Failure where it is a link */
  async folder(name: string): Promise<Folder> {
    const path = join(this.path, name);
    try {
      const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
      return new Folder(path, await this.#call(() => open(this.at(name), flags)));
    } catch (error) {
      if ((await this.look(name))?.isSymbolicLink()) throw linkFailure(path);
      throw error;
    }
  }

  /** Makes a folder in this one unless it is there. @returns whether it was made */
  async make(name: string, mode = 0o777): Promise<boolean> {
    try {
      await this.#call(() => mkdir(this.at(name), mode));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  }

  /** Opens a file in this folder; a FIFO is not waited for. @throws Failure where it is a link */
  async file(name: string, flags: number, mode = 0o644): Promise<FileHandle> {
    try {
      return await this.#call(() => open(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ELOOP") throw linkFailure(join(this.path, name));
      throw error;
    }
  }

  names(): Promise<string[]> {
    return this.#call(() => readdir(this.reference));
  }

  /** What a link holds; undefined where there is no link of this name. */
  target(name: string): Promise<string | undefined> {
    return readlink(this.at(name)).catch(() => undefined);
  }

  /** Gives an entry a new name, in this or another folder; what had that name is gone. */
  rename(name: string, to: Folder, newName: string): Promise<void> {
    return this.#call(() => rename(this.at(name), to.at(newName)));
  }

  /** Gives a file a second name in this folder; nothing may have that name yet. */
  link(name: string, newName: string): Promise<void> {
    return this.#call(() => link(this.at(name), this.at(newName)));
  }

  symlink(name: string, target: string): Promise<void> {
    return this.#call(() => symlink(target, this.at(name)));
  }

  /** Removes a file's or a link's name, never what a link points at. */
  unlink(name: string): Promise<void> {
    return this.#call(() => unlink(this.at(name)));
  }

  /** Removes an empty folder. */
  rmdir(name: string): Promise<void> {
    return this.#call(() => rmdir(this.at(name)));
  }

  stat() {
    return this.#handle.stat({ bigint: true });
  }

  chmod(mode: number): Promise<void> {
    return this.#handle.chmod(mode);
  }

  /** Makes the names in this folder outlive a power cut. */
  sync(): Promise<void> {
    return this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
