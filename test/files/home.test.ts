import assert from "node:assert/strict";
import { userInfo } from "node:os";
import { test } from "node:test";
import { homeFolder } from "../../src/files/home.ts";

test("a home that depends on the current folder is passed over", () => {
  assert.equal(homeFolder({ HOME: "/home/me" }), "/home/me");
  for (const HOME of ["", "rel", "./here", "~"]) assert.equal(homeFolder({ HOME }), userInfo().homedir, HOME);
  assert.ok(homeFolder({}).startsWith("/"));
});
