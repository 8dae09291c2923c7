import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { Failure } from "../../../failure.ts";
import { partName } from "../../../files/copy-resumable.ts";
import { openRegular } from "../../../files/regular.ts";
import { findProgram } from "../../../process/find-program.ts";
import { run } from "../../../process/run.ts";
import { shellWord } from "../../../process/shell-word.ts";
import type { StoreFiles } from "../../../store/names.ts";
import type { DeployRequest, Source } from "../source.ts";
import type { SshTarget } from "./address.ts";
import { lastLine, sshEnvironment, sshOptions } from "./shell.ts";
import type { RemoteStore } from "./store.ts";

/**
 * Sends an image, continuing an interrupted one. It gets its name only after its sha256 was computed there.
 * @throws Failure where it is not the expected one
 */
export async function sendImage(
  remote: RemoteStore,
  { build, imageSha256 }: Source,
  to: StoreFiles,
  request: DeployRequest,
): Promise<void> {
  const { image } = build.files;
  const part = `${to.folder}/${partName(to.image)}`;
  const { size, mode } = await lstat(image);
  const there = await remote.begun(part);
  // What the other machine says may be no number of bytes at all.
  const begun = Number.isInteger(there) && there >= 0 && there <= size ? there : 0;
  if (request.rsync) {
    await remote.removeEmpty(part);
    await sendByRsync(remote.shell.target, image, part, request);
  } else await sendFrom(begun, size, remote, image, part, request);
  let [digest] = await remote.look([part]);
  // The part that was there may be of another file, or the disk may have lost some of it.
  if (digest !== imageSha256 && begun > 0 && !request.rsync) {
    await sendFrom(0, size, remote, image, part, request);
    [digest] = await remote.look([part]);
  }
  if (digest === imageSha256) return remote.finish(part, to.image, mode & 0o777);
  throw new Failure(
    "infrastructure",
    `${remote.shell.target.text} did not get the image that was to be copied`,
    {
      code: "copy-differs",
      why: `its sha256 is ${digest} there, and that of the image in the lock is ${imageSha256}`,
      remedy: `compare with the source: sha256sum ${shellWord(image)}; if that is right, check the disk there`,
    },
  );
}

async function sendFrom(
  from: number,
  size: number,
  remote: RemoteStore,
  image: string,
  part: string,
  { onProgress, signal }: DeployRequest,
): Promise<void> {
  async function* bytes() {
    const { handle } = await openRegular(image);
    let at = from;
    const stream = createReadStream("", { fd: handle, start: from, end: size - 1, highWaterMark: 1024 ** 2 });
    for await (const chunk of stream) {
      signal?.throwIfAborted();
      yield chunk as Buffer;
      at += (chunk as Buffer).length;
      onProgress?.(image, at, size);
    }
    if (at === size) return;
    throw new Failure("infrastructure", `${image} was cut short while it was copied`, {
      code: "copy-differs",
      why: `it had ${size} bytes, and has ${at} now`,
      remedy: "find out what writes to it, then run the same command again",
    });
  }
  if (from < size) await remote.send(part, from, size, bytes());
}

/** Lets rsync send only what is missing from the part, or from a file there with a similar name. */
async function sendByRsync(
  target: SshTarget,
  image: string,
  part: string,
  { signal }: DeployRequest,
): Promise<void> {
  const rsync = await findProgram("rsync");
  if (rsync === undefined)
    throw new Failure("infrastructure", "rsync could not be started", {
      code: "program-not-started",
      why: "it is not on the PATH",
      remedy: "install rsync, or leave --rsync out: ssh alone continues what was cut off, too",
    });
  const ssh = ["ssh", ...sshOptions(target)].join(" ");
  const { login, text } = target;
  const host = login.slice(login.indexOf("@") + 1);
  const at = host.includes(":") ? login.replace(host, `[${host}]`) : login;
  const options = ["--partial", "--fuzzy", "--ignore-times", "--rsh", ssh];
  const { code, stderr } = await run(rsync, [...options, "--", image, `${at}:${part}`], {
    env: sshEnvironment(),
    ...(signal ? { signal } : {}),
  });
  if (code === 0) return;
  throw new Failure("infrastructure", `rsync could not copy the image to ${text}`, {
    code: "ssh-failed",
    why: lastLine(stderr) || `it ended with ${code}`,
    remedy:
      "run the same command again: what was copied is not copied again; rsync cannot ask for a password, ssh alone can: leave --rsync out",
  });
}
