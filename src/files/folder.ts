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

/**
 * On Linux this path leads to an open folder, whatever its own path is now (proc(5)); elsewhere there is only the path.
 */
export const openFolders = existsSync("/proc/self/fd") ? "/proc/self/fd" : undefined;

/** The failure for a link where one of our files or folders should be. */
export function linkFailure(path: string): Failure {
  return new Failure("usage", `${path} is a symbolic link`, {
    code: "link-in-store",
    why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
    remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`,
  });
}

/**
 * An open folder. Everything in it is reached through the open folder itself and by a single name, never by a path, so
 * no link on the way is followed, and it makes no difference if the folder is replaced by a link meanwhile (openat(2)).
 * Errors are the system's, with the paths that users know, or a {@link Failure} for a link.
 */
export class Folder {
  /** The path at which it was opened, for messages. */
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

  /** Makes one system call; its error names the path that users know. */
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

  /** Makes a folder in this one unless it exists. @returns whether it was made */
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

  /** The target of a link, as written; undefined if there is no link of this name. */
  target(name: string): Promise<string | undefined> {
    return readlink(this.at(name)).catch(() => undefined);
  }

  /** Renames an entry, within this folder or into another; an existing entry of the new name is replaced. */
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

  /** Makes the names in this folder survive a power failure. */
  sync(): Promise<void> {
    return this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
