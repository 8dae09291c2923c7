import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertFailed, bench } from "../cli/support.ts";
import { serve } from "./support.ts";

const secret = "s3cret-Pa55";

test("no credential is printed or kept, whatever the registry answers", async (t) => {
  const at = await bench(t);
  const basic = Buffer.from(`me:${secret}`).toString("base64");
  let seen = 0;
  const server = await serve((request, response) => {
    if (request.headers.authorization === `Basic ${basic}`) seen++;
    else {
      response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
      return;
    }
    // What a registry says back may hold what it was sent.
    const echo = JSON.stringify({ errors: [{ message: `${secret} ${request.headers.authorization}` }] });
    response.writeHead(request.url?.includes("denied") ? 403 : 404, { "x-echo": secret }).end(echo);
  });
  t.after(() => server.stop());
  await at.write(".docker/config.json", JSON.stringify({ auths: { [server.host]: { auth: basic } } }));
  for (const name of ["denied", "missing"]) {
    await at.write("tiny.def", `Bootstrap: docker\nFrom: ${server.host}/team/${name}:1\n\n%post\n    true\n`);
    for (const env of [
      { HOME: at.folder },
      { HOME: at.path("nobody"), APPTAINER_DOCKER_USERNAME: "me", APPTAINER_DOCKER_PASSWORD: secret },
    ]) {
      const ran = await at.run(["build", "tiny.def"], { env });
      assertFailed(ran, 1, new RegExp(name));
      for (const word of [secret, basic]) assert.ok(!(ran.stderr + ran.stdout).includes(word), ran.stderr);
    }
  }
  assert.ok(seen >= 4, "the credentials were sent");
  const left = await readdir(at.folder, { recursive: true, withFileTypes: true });
  for (const entry of left.filter((one) => one.isFile() && one.name !== "config.json")) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const word of [secret, basic]) assert.ok(!bytes.includes(word), entry.name);
  }
});
