import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";
import { findProgram } from "../../src/process/find-program.ts";
import { until } from "../apptainer/support.ts";

/** Why no server can be started here; false where it can. */
export async function noSshd(): Promise<string | false> {
  const found = await Promise.all(["sshd", "ssh", "ssh-keygen", "rsync"].map((each) => findProgram(each)));
  return found.includes(undefined) && "sshd, ssh or rsync is not installed here";
}

/** A server of ssh on loopback, for this user alone, and how our program reaches it. */
export interface Sshd {
  /** `user@host` */
  login: string;
  port: number;
  /** The environment in which `ssh` logs in there without a question. */
  env: Record<string, string>;
}

/** @param session commands that each login runs before its own, as a user's .bashrc may */
export async function startSshd(t: TestContext, folder: string, session = ""): Promise<Sshd> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const key of ["host", "user"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(folder, key)]);
  const port = await freePort();
  const { username } = userInfo();
  copyFileSync(join(folder, "user.pub"), join(folder, "authorized"));
  writeFileSync(join(folder, "session"), `${session}\nsh -c "$SSH_ORIGINAL_COMMAND"\n`);
  const config = `Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host
AuthorizedKeysFile ${folder}/authorized
PidFile ${folder}/pid
StrictModes no
UsePAM no
PasswordAuthentication no
ForceCommand sh ${folder}/session
`;
  writeFileSync(join(folder, "sshd_config"), config);
  // Root's sshd wants this folder; in a user's own it is not used.
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true });
  const sshd = (await findProgram("sshd")) ?? "sshd";
  const server = spawn(sshd, ["-D", "-e", "-f", join(folder, "sshd_config")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (chunk) => {
    log += chunk;
  });
  t.after(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
  });
  await until(() => {
    if (server.exitCode !== null) throw new Error(`sshd ended: ${log}`);
    return log.includes("Server listening");
  });
  const known = readFileSync(join(folder, "host.pub"), "utf8");
  writeFileSync(join(folder, "known"), `[127.0.0.1]:${port} ${known}`);
  const options = `IdentityFile ${folder}/user
IdentitiesOnly yes
UserKnownHostsFile ${folder}/known
StrictHostKeyChecking yes
`;
  writeFileSync(
    join(folder, "ssh_config"),
    `Host box\n  HostName 127.0.0.1\n  Port ${port}\nHost *\n${options}`,
  );
  const ssh = await findProgram("ssh");
  mkdirSync(join(folder, "bin"));
  // The user's own ssh reads ~/.ssh; this one reads the test's.
  writeFileSync(join(folder, "bin/ssh"), `#!/bin/sh\nexec ${ssh} -F ${folder}/ssh_config "$@"\n`, {
    mode: 0o755,
  });
  const env = { PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
  return { login: `${username}@box`, port, env };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
