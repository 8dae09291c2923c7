import assert from "node:assert/strict";
import { test } from "node:test";
import { redactText } from "../../src/process/redact.ts";
import { secretLooking } from "../../src/recipe/secret-arguments.ts";

const looksSecret = (name: string, value = "abcdef") => secretLooking({ [name]: value }).length === 1;

test("build arguments that look like secrets by their name", () => {
  const names =
    "TOKEN api_token HF_TOKEN github_pat GH_PAT db_pwd DB-PWD password dbPassword PASSWD MYSQL_ROOT_PASSWORD client_secret " +
    "SECRET_KEY_BASE TOKEN_VALUE password_prod AWS_SECRET_ACCESS_KEY apikey API_KEY license_key passphrase credentials cookie";
  const missed = names.split(" ").filter((name) => !looksSecret(name));
  assert.deepEqual(missed, []);
  const plain =
    "version PWD pwd path python tokenizer token_count max_token_len secret_name password_file pattern spat url";
  assert.deepEqual(
    plain.split(" ").filter((name) => looksSecret(name)),
    [],
  );
});

test("build arguments that look like secrets by their value, which logs do not show either", () => {
  const letters = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6";
  const hex = "0123456789abcdef".repeat(3);
  const values = [
    `ghp_${letters}`,
    `github_pat_${letters}`,
    `glpat-${letters}`,
    `glptt-${letters}`,
    `npm_${letters}`,
    `pypi-${letters}${letters}`,
    `rubygems_${hex}`,
    `cio${letters.slice(0, 32)}`,
    `hf_${letters}`,
    `dckr_pat_${letters}`,
    `xoxb-${letters}`,
    `SG.${letters.slice(0, 22)}.${letters}`,
    `sk_live_${letters}`,
    `sk-proj-${letters}`,
    `sk-ant-${letters}`,
    `sk-${letters}${letters}`,
    `AKIA${letters.toUpperCase().slice(0, 16)}`,
    `AIza${letters.slice(0, 35)}`,
    `ya29.${letters}`,
    `hvs.${letters}`,
    `dapi${hex.slice(0, 32)}`,
    `AKCp${letters}${letters}`,
    `AGE-SECRET-KEY-1${`${letters}${letters}`.toUpperCase()}`,
    `eyJ${letters}.eyJ${letters}.${letters}`,
  ];
  for (const value of values) {
    assert.ok(looksSecret("other", value), value);
    assert.ok(looksSecret("other", `--header=${value}`), value);
    assert.equal(redactText(`+ login ${value} x`), "+ login REDACTED x");
  }
  assert.ok(looksSecret("other", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl"));
  assert.ok(looksSecret("other", "https://index.example/simple?access_token=abc"));
  const plain = [
    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "3.11.4",
    "https://pypi.example/simple",
    "-----BEGIN PUBLIC KEY-----",
    "ncio-tools",
    "desk-lamp-with-a-long-name-and-more-of-it",
    letters,
  ];
  for (const value of plain) {
    assert.ok(!looksSecret("other", value), value);
    assert.equal(redactText(value), value);
  }
});
