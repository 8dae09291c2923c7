import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { RetryLimits } from "../../src/net/http.ts";
import { goTools } from "../support/client-tools.ts";

/** Retries without the long waits that a real registry needs. */
export const shortRetries: RetryLimits = {
  attempts: 3,
  firstDelayMs: 5,
  longestDelayMs: 50,
  timeLimitMs: 3_600_000,
};

/** Paths of the real registry and its client, compiled once into the checkout's cache; or why they are not there. */
export async function registryTools(): Promise<{ registry: string; crane: string } | { missing: string }> {
  const packages = ["registry", "crane"].map(
    (name) => `github.com/google/go-containerregistry/cmd/${name}@v0.20.2`,
  );
  const tools = await goTools("registry", packages);
  if ("missing" in tools) return tools;
  return { registry: join(tools.bin, "registry"), crane: join(tools.bin, "crane") };
}

/** A real registry in memory on a free port of this machine. */
export async function startRegistry(program: string): Promise<{ host: string; stop: () => void }> {
  const child = spawn(program, ["-port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const port = await new Promise<string>((resolve, reject) => {
    let seen = "";
    const look = (chunk: Buffer) => {
      seen += chunk.toString();
      const found = /serving on port (\d+)/.exec(seen);
      if (found) resolve(found[1]!);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    child.on("exit", (code) => reject(new Error(`the registry ended with ${code}: ${seen}`)));
  });
  return { host: `localhost:${port}`, stop: () => child.kill() };
}

/** A request that came to a registry. */
export interface RegistryRequest {
  method: string;
  url: string;
  authorization: string | undefined;
}

/** A door before a registry: it lets in who says this name and password, and writes down every request. */
export async function startDoor(
  behind: string,
  login: string,
): Promise<{ host: string; asked: RegistryRequest[]; stop: () => void }> {
  const asked: RegistryRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "" } = incoming;
    const { authorization, ...headers } = incoming.headers;
    asked.push({ method, url, authorization });
    if (authorization !== `Basic ${Buffer.from(login).toString("base64")}`)
      return void outgoing.writeHead(401, { "www-authenticate": 'Basic realm="test"' }).end();
    const [, port] = behind.split(":");
    const forwarded = httpRequest({ hostname: "127.0.0.1", port, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A small server of the test's own; `asked` collects what it was asked. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<{
  host: string;
  asked: { url: string; headers: IncomingMessage["headers"]; body: string }[];
  stop: () => void;
}> {
  const asked: { url: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push({ url: request.url ?? "", headers: request.headers, body });
      answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A test that fails before it stops its server must not keep the whole run alive.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A folder of its own, removed by `remove`. */
export async function scratch(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "stx-bases-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Runs crane against the registry. */
export async function crane(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { timeout: 3_600_000 });
  return stdout.trim();
}
