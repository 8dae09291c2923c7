import { createHash } from "node:crypto";
import type { Blob, BlobStore } from "./fake-blobs.ts";

/** Who asks: read from the job's token. */
export interface Asker {
  run: string;
  job: string;
}

export interface FakeArtifact extends Asker {
  id: number;
  name: string;
  mimeType: string;
  digest: string | undefined;
  finalized: boolean;
  /** Its time is over: it is listed, and cannot be downloaded. */
  expired?: boolean;
  /** When it is to be deleted, as the client asked. */
  expiresAt?: string | undefined;
  blob: Blob;
}

interface CacheEntry {
  id: number;
  key: string;
  version: string;
  run: string;
  finalized: boolean;
  blob: Blob;
}

type FieldType = "string" | "number" | "int64" | "array" | "object";

interface Method {
  /** A trailing "?" makes a field optional. int64 travels as decimal text. */
  fields: Record<string, FieldType>;
  /** The answer; a text is a reason to refuse. */
  answer(
    message: Record<string, unknown>,
    asker: Asker,
  ): string | { status?: number; body: Record<string, unknown> };
}
export type Methods = Record<string, Method>;

/** What is wrong with the fields of a message: missing, unknown, or of another type. */
export function checkFields(message: Record<string, unknown>, fields: Method["fields"]): string[] {
  const problems: string[] = [];
  const known = new Set(Object.keys(fields).map((name) => name.replace("?", "")));
  for (const name of Object.keys(message)) if (!known.has(name)) problems.push(`unknown field ${name}`);
  for (const [declared, type] of Object.entries(fields)) {
    const name = declared.replace("?", "");
    const value = message[name];
    if (value === undefined) {
      if (declared === name) problems.push(`${name} is missing`);
      continue;
    }
    const fits = {
      string: typeof value === "string",
      number: typeof value === "number",
      int64: typeof value === "string" && /^\d+$/.test(value),
      array: Array.isArray(value) && value.every((one) => typeof one === "string"),
      object: typeof value === "object" && value !== null,
    }[type];
    if (!fits) problems.push(`${name} is ${JSON.stringify(value)}, not ${type}`);
  }
  return problems;
}

/** Artifact v4. @param artifacts takes what is created; artifacts of one run see only each other */
export function artifactMethods(artifacts: FakeArtifact[], blobs: BlobStore, nextId: () => number): Methods {
  const backendIds = { workflow_run_backend_id: "string", workflow_job_run_backend_id: "string" } as const;
  return {
    CreateArtifact: {
      fields: {
        ...backendIds,
        name: "string",
        version: "number",
        mime_type: "string",
        "expires_at?": "string",
      },
      answer(message, asker) {
        const name = String(message.name);
        if (message.version !== 7) return `version ${message.version} of the protocol`;
        if (name === "" || /["<>|*?\r\n\\/:]/.test(name)) return `the name ${JSON.stringify(name)}`;
        if (artifacts.some((one) => one.run === asker.run && one.name === name)) {
          const msg = "an artifact with this name already exists on the workflow run";
          return { status: 409, body: { code: "already_exists", msg } };
        }
        const mimeType = String(message.mime_type);
        const artifact: FakeArtifact = {
          id: nextId(),
          name,
          ...asker,
          mimeType,
          expiresAt: message.expires_at as string | undefined,
          digest: undefined,
          finalized: false,
          blob: blobs.create(mimeType, name),
        };
        artifacts.push(artifact);
        return { body: { ok: true, signed_upload_url: blobs.signed(artifact.blob) } };
      },
    },
    FinalizeArtifact: {
      fields: { ...backendIds, name: "string", size: "int64", "hash?": "string" },
      answer(message, asker) {
        const artifact = artifacts.find(
          (one) => one.run === asker.run && one.job === asker.job && one.name === message.name,
        );
        if (!artifact) return "it was never created by this job";
        if (artifact.finalized) return "it is finalized already";
        if (!artifact.blob.bytes) return "its block list was never put";
        if (message.size !== String(artifact.blob.bytes.length)) {
          return `size ${message.size} instead of ${artifact.blob.bytes.length}`;
        }
        const digest = `sha256:${createHash("sha256").update(artifact.blob.bytes).digest("hex")}`;
        if (message.hash !== digest) return `hash ${message.hash} instead of ${digest}`;
        artifact.digest = digest;
        artifact.finalized = true;
        artifact.blob.readable = true;
        return { body: { ok: true, artifact_id: String(artifact.id) } };
      },
    },
    ListArtifacts: {
      fields: { ...backendIds, "name_filter?": "string", "id_filter?": "int64" },
      answer(message, asker) {
        const found = artifacts.filter(
          (one) =>
            one.finalized &&
            one.run === asker.run &&
            (message.name_filter === undefined || message.name_filter === one.name) &&
            (message.id_filter === undefined || message.id_filter === String(one.id)),
        );
        const listed = found.map((one) => ({
          workflow_run_backend_id: one.run,
          workflow_job_run_backend_id: one.job,
          database_id: String(one.id),
          name: one.name,
          size: String(one.blob.bytes?.length ?? 0),
          created_at: "2026-11-20T21:00:00Z",
          digest: one.digest,
        }));
        return { body: { artifacts: listed } };
      },
    },
    GetSignedArtifactURL: {
      fields: { ...backendIds, name: "string" },
      answer(message, asker) {
        const artifact = artifacts.find(
          (one) =>
            one.finalized &&
            one.run === asker.run &&
            one.job === message.workflow_job_run_backend_id &&
            one.name === message.name,
        );
        if (!artifact) return "no such artifact in this run";
        return { body: { signed_url: blobs.signed(artifact.blob) } };
      },
    },
  };
}

/** Cache v2; every run has a scope of its own. */
export function cacheMethods(blobs: BlobStore, nextId: () => number): Methods {
  const caches: CacheEntry[] = [];
  const metadata = { "metadata?": "object" } as const;
  const findCache = (key: unknown, version: unknown, asker: Asker) =>
    caches.find((one) => one.key === key && one.version === version && one.run === asker.run);
  return {
    CreateCacheEntry: {
      fields: { ...metadata, key: "string", version: "string" },
      answer(message, asker) {
        const key = String(message.key);
        if (key.length > 512 || key.includes(",")) return `the key ${key}`;
        if (!/^[0-9a-f]{64}$/.test(String(message.version))) return `the version ${message.version}`;
        if (findCache(key, message.version, asker)) {
          return {
            body: { ok: false, signed_upload_url: "", message: "cache entry with the same key exists" },
          };
        }
        const entry: CacheEntry = {
          id: nextId(),
          key,
          version: String(message.version),
          run: asker.run,
          finalized: false,
          blob: blobs.create(undefined, key),
        };
        caches.push(entry);
        return { body: { ok: true, signed_upload_url: blobs.signed(entry.blob), message: "" } };
      },
    },
    FinalizeCacheEntryUpload: {
      fields: { ...metadata, key: "string", version: "string", size_bytes: "int64" },
      answer(message, asker) {
        const entry = findCache(message.key, message.version, asker);
        if (!entry?.blob.bytes) return "nothing was uploaded for it";
        if (message.size_bytes !== String(entry.blob.bytes.length)) {
          return `size_bytes ${message.size_bytes} instead of ${entry.blob.bytes.length}`;
        }
        entry.finalized = true;
        entry.blob.readable = true;
        return { body: { ok: true, entry_id: String(entry.id), message: "" } };
      },
    },
    GetCacheEntryDownloadURL: {
      fields: { ...metadata, key: "string", "restore_keys?": "array", version: "string" },
      answer(message, asker) {
        const usable = caches.filter(
          (one) => one.finalized && one.run === asker.run && one.version === message.version,
        );
        const keys = [String(message.key), ...((message.restore_keys ?? []) as string[])];
        const hit =
          usable.find((one) => one.key === keys[0]) ??
          keys.flatMap((key) => usable.filter((one) => one.key.startsWith(key)).reverse())[0];
        if (!hit) return { body: { ok: false, signed_download_url: "", matched_key: "" } };
        return { body: { ok: true, signed_download_url: blobs.signed(hit.blob), matched_key: hit.key } };
      },
    },
  };
}
