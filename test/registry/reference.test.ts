import assert from "node:assert/strict";
import test from "node:test";
import { Failure } from "../../src/failure.ts";
import { parseChallenges } from "../../src/registry/oci.ts";
import { joinHeader, parseReference, pinnedReference } from "../../src/registry/reference.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

const readings: [string, object][] = [
  [
    "ubuntu",
    { registry: "docker.io", host: "registry-1.docker.io", repository: "library/ubuntu", tag: "latest" },
  ],
  ["nvidia/cuda:12.4.1-base", { registry: "docker.io", repository: "nvidia/cuda", tag: "12.4.1-base" }],
  ["docker.io/debian:12", { registry: "docker.io", repository: "library/debian", tag: "12" }],
  ["index.docker.io/library/debian:12", { registry: "docker.io", repository: "library/debian", tag: "12" }],
  ["ghcr.io/a/b/c:v1", { registry: "ghcr.io", host: "ghcr.io", repository: "a/b/c", tag: "v1" }],
  ["localhost/x", { registry: "localhost", repository: "x", tag: "latest" }],
  [
    "localhost:5000/x",
    { registry: "localhost:5000", host: "localhost:5000", repository: "x", tag: "latest" },
  ],
  ["[::1]:5000/x:1", { registry: "[::1]:5000", repository: "x", tag: "1" }],
  ["reg.example:443/a__b/c-d.e", { registry: "reg.example:443", repository: "a__b/c-d.e", tag: "latest" }],
  [`debian@${digest}`, { registry: "docker.io", repository: "library/debian", digest }],
  [`debian:12@${digest}`, { registry: "docker.io", repository: "library/debian", tag: "12", digest }],
];

test("image references are read as Docker reads them", () => {
  for (const [text, expected] of readings) {
    const { host, registry, repository, ...rest } = parseReference(text);
    const all: Record<string, unknown> = { host, registry, repository, ...rest };
    for (const key of Object.keys(expected)) {
      assert.deepEqual(all[key], (expected as Record<string, unknown>)[key], `${key} of ${text}`);
    }
    assert.equal("tag" in all, "tag" in expected, `tag of ${text}`);
  }
});

test("what no registry can serve is wrong use, and says why", () => {
  const wrong = [
    "docker://ubuntu",
    "",
    "Ubuntu",
    "a//b",
    "ubuntu:",
    "ubuntu:a b",
    "ubuntu@sha256:12",
    "../x",
    "a/b/",
    "ubuntu@",
  ];
  for (const text of wrong) {
    assert.throws(
      () => parseReference(text),
      (error) => error instanceof Failure && error.kind === "usage" && error.why !== undefined,
      text,
    );
  }
});

test("Registry and Namespace go before From", () => {
  assert.equal(joinHeader("x:1", { registry: "r.example", namespace: "ns" }), "r.example/ns/x:1");
  assert.equal(joinHeader("x:1", { namespace: "ns" }), "ns/x:1");
  assert.equal(joinHeader("x:1", {}), "x:1");
});

test("a pinned reference keeps the spelling of the name and never holds tag and digest together", () => {
  assert.equal(pinnedReference("localhost:5000/a:1", digest), `localhost:5000/a@${digest}`);
  assert.equal(pinnedReference("debian", digest), `debian@${digest}`);
  assert.equal(pinnedReference(`debian:12@sha256:${"0".repeat(64)}`, digest), `debian@${digest}`);
});

test("challenges are read with quotes, escapes, several schemes and a comma inside a value", () => {
  assert.deepEqual(
    parseChallenges(
      'Bearer realm="https://a/t?x=1",service="s",scope="repository:a/b:pull,push", Basic realm="q\\"r"',
    ),
    [
      {
        scheme: "bearer",
        parameters: { realm: "https://a/t?x=1", service: "s", scope: "repository:a/b:pull,push" },
      },
      { scheme: "basic", parameters: { realm: 'q"r' } },
    ],
  );
  assert.deepEqual(parseChallenges("Negotiate"), [{ scheme: "negotiate", parameters: {} }]);
  assert.deepEqual(parseChallenges(""), []);
});
