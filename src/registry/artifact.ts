import type { Readable } from "node:stream";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import {
  type Client,
  type Download,
  defaultRetryLimits,
  type HttpResponse,
  makeClient,
} from "../net/http.ts";
import { assertMayLead } from "../net/leads.ts";
import { type Credentials, findCredentials } from "./credentials.ts";
import { answerChallenge, originOf } from "./oci.ts";
import type { Reference } from "./reference.ts";

type Env = Record<string, string | undefined>;

/** A blob to push. */
export interface PushedBlob {
  /** "sha256:<hex>" */
  digest: string;
  size: number;
  /** Its bytes; each call starts from the beginning. */
  read(): Readable;
}

/** One repository of a registry, with the user's credentials (OCI distribution specification). */
export class Repository {
  readonly #reference: Reference;
  readonly #env: Env;
  readonly #client: Client;
  readonly #signal: AbortSignal | undefined;
  #origin: string | undefined;
  #authorization: string | undefined;

  constructor(reference: Reference, env: Env, signal?: AbortSignal) {
    this.#reference = reference;
    this.#env = env;
    this.#signal = signal;
    this.#client = makeClient(env, defaultRetryLimits, signal);
  }

  close(): void {
    this.#client.close();
  }

  get name(): string {
    return `${this.#reference.registry}/${this.#reference.repository}`;
  }

  /**
   * Pushes an artifact: first the missing blobs, then the manifest under the reference's tag.
   * @returns the manifest's digest, how many blobs were sent, and whether the registry lists it under its subject
   */
  async push(
    manifest: Buffer,
    mediaType: string,
    blobs: readonly PushedBlob[],
    onBlob: (blob: PushedBlob) => void = () => {},
  ): Promise<{ digest: string; sent: number; isReferrer: boolean }> {
    let sent = 0;
    for (const blob of new Map(blobs.map((each) => [each.digest, each])).values()) {
      this.#signal?.throwIfAborted();
      if (await this.#hasBlob(blob.digest)) continue;
      await this.#sendBlob(blob);
      onBlob(blob);
      sent += 1;
    }
    const digest = `sha256:${sha256(manifest)}`;
    const at = this.#reference.tag ?? digest;
    const headers = { "content-type": mediaType };
    const response = await this.#ask(`manifests/${at}`, { method: "PUT", body: manifest, headers });
    this.#assert(response, [200, 201, 202]);
    return { digest, sent, isReferrer: response.headers["oci-subject"] !== undefined };
  }

  /**
   * The artifacts that are attached to a manifest (OCI distribution specification 1.1, "Listing Referrers"): from the
   * registry's own list, or from the tag that clients maintain if it has none.
   */
  async referrers(digest: string): Promise<Buffer | undefined> {
    const headers = { accept: "application/vnd.oci.image.index.v1+json" };
    for (const path of [`referrers/${digest}`, `manifests/${digest.replace(":", "-")}`]) {
      const response = await this.#ask(path, { headers });
      if (response.status === 200) return response.body;
    }
    return undefined;
  }

  /**
   * The manifest that the reference names, as bytes whose digest was checked.
   * @throws Failure if there is none
   */
  async manifest(accept: string): Promise<Buffer> {
    const { tag, digest } = this.#reference;
    const response = await this.#ask(`manifests/${digest ?? tag}`, { headers: { accept } });
    this.#assert(response, [200]);
    const found = `sha256:${sha256(response.body)}`;
    if (digest === undefined || digest === found) return response.body;
    throw new Failure("infrastructure", `${this.name} sent another manifest`, {
      code: "registry-digest-mismatch",
      why: `${digest} was asked for, the response has ${found}`,
      remedy: "run the command again, or use another network: a proxy may be altering the responses",
    });
  }

  /**
   * A blob as a stream; the caller must check its digest.
   * @param from first byte to send; the registry may begin at 0 all the same, which is reported to `onStart`
   */
  async blob(digest: string, from = 0, onStart: (at: number) => void = () => {}): Promise<Readable> {
    const origin = await this.#originOnce();
    const url = `${origin}/v2/${this.#reference.repository}/blobs/${digest}`;
    const range: Record<string, string> = from > 0 ? { range: `bytes=${from}-` } : {};
    const get = () => this.#client.download(url, { ...range, ...this.#authorized() });
    let found: Download = await get();
    if (found.status === 401) {
      found.body.resume();
      await this.#logIn({ ...found, body: Buffer.alloc(0) }, url);
      found = await get();
    }
    if (found.status === 200 || found.status === 206) {
      onStart(found.status === 206 ? from : 0);
      return found.body;
    }
    found.body.resume();
    // The blob has fewer than `from` bytes.
    if (found.status === 416 && from > 0) return this.blob(digest, 0, onStart);
    this.#assert({ ...found, body: Buffer.alloc(0) }, [200]);
    return found.body;
  }

  async #hasBlob(digest: string): Promise<boolean> {
    const response = await this.#ask(`blobs/${digest}`, { method: "HEAD" });
    if (response.status === 404) return false;
    this.#assert(response, [200]);
    return true;
  }

  async #sendBlob(blob: PushedBlob): Promise<void> {
    const begun = await this.#ask("blobs/uploads/", { method: "POST", body: "" });
    this.#assert(begun, [202]);
    const location = begun.headers.location;
    if (location === undefined) throw this.#invalid("it gave no address for the upload");
    const origin = new URL(await this.#originOnce());
    if (!URL.canParse(location, origin.href))
      throw this.#invalid("it gave an invalid address for the upload");
    const url = new URL(location, origin);
    assertMayLead(origin, url, origin);
    url.searchParams.set("digest", blob.digest);
    // The registry may name a server that stores for it; that one was not meant to get the user's login.
    const login = url.origin === origin.origin ? this.#authorized() : {};
    const response = await this.#client
      .upload(url.href, {
        method: "PUT",
        headers: { "content-type": "application/octet-stream", ...login },
        size: blob.size,
        body: blob.read(),
      })
      .catch((error: Error) => {
        if (error instanceof Failure) throw error;
        throw new Failure("infrastructure", `the upload to ${this.name} failed`, {
          code: "server-unreachable",
          why: (error as NodeJS.ErrnoException).code ?? error.message,
          remedy: "run the command again: what was sent already is not sent again",
          cause: error,
        });
      });
    this.#assert(response, [201, 202, 204]);
  }

  async #originOnce(): Promise<string> {
    this.#origin ??= await originOf(this.#client, this.#reference.host, this.#env);
    return this.#origin;
  }

  #authorized(): Record<string, string> {
    return this.#authorization === undefined ? {} : { authorization: this.#authorization };
  }

  async #ask(
    path: string,
    request: { method?: string; body?: string | Buffer; headers?: Record<string, string> },
  ): Promise<HttpResponse> {
    const url = `${await this.#originOnce()}/v2/${this.#reference.repository}/${path}`;
    const send = () =>
      this.#client.request(url, { ...request, headers: { ...request.headers, ...this.#authorized() } });
    const first = await send();
    // A token for reading does not permit writing.
    if (first.status !== 401 && first.status !== 403) return first;
    if (first.headers["www-authenticate"] === undefined) return first;
    await this.#logIn(first, url);
    return send();
  }

  async #logIn(response: HttpResponse, url: string): Promise<void> {
    const { registry, repository } = this.#reference;
    const credentials: Credentials | undefined = await findCredentials(registry, repository, this.#env);
    this.#authorization = await answerChallenge(this.#client, response, url, this.#reference, credentials);
  }

  #assert(response: HttpResponse, wanted: readonly number[]): void {
    const { status } = response;
    if (wanted.includes(status)) return;
    if (status === 404) {
      throw new Failure("failed", `${this.name} does not have what was asked for`, {
        code: "registry-not-found",
        why: "the registry answered 404",
        remedy: "check the name and the tag, or push it first",
      });
    }
    if (status === 401 || status === 403) {
      throw new Failure("failed", `${this.name} refuses access`, {
        code: "registry-access-denied",
        why: `the registry answered ${status}`,
        remedy: `log in: apptainer registry login --username NAME docker://${this.#reference.registry}`,
      });
    }
    throw this.#invalid(`it answered ${status}`);
  }

  #invalid(why: string): Failure {
    return new Failure("infrastructure", `invalid response from ${this.name}`, {
      code: "registry-response-invalid",
      why,
      remedy: "check the name of the registry, and the proxies between this machine and the registry",
    });
  }
}
