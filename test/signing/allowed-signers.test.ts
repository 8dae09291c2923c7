import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parseAllowedSigner, parseAllowedSigners, refusalOf } from "../../src/signing/allowed-signers.ts";
import { matchesPattern, matchesPatternList } from "../../src/signing/patterns.ts";
import { isFailure, sshKey, sshKeygen, temporaryFolder, textFile } from "./support.ts";

const folder = temporaryFolder();
const key = sshKey(folder, "key", "ed25519");
const [type = "", base64 = ""] = readFileSync(`${key}.pub`, "utf8").split(" ");
const text = `${type} ${base64}`;
const message = "a message";
const signature = textFile(
  folder,
  "message.sig",
  sshKeygen("sign", ["-n", "stx-container", "-f", key], message).stdout,
);

/** What the real ssh-keygen says of the signature by a list with this line. */
function theirs(line: string, principal = "alice@lab.example"): boolean {
  const list = textFile(folder, "list", `${line}\n`);
  return sshKeygen("verify", ["-n", "stx-container", "-I", principal, "-f", list, "-s", signature], message)
    .ok;
}

/** What we say of it. */
function ours(line: string): boolean {
  try {
    return parseAllowedSigners(line, "list").some((each) => !refusalOf(each, "stx-container", new Date()));
  } catch {
    return false;
  }
}

describe("a line of an allowed-signers list", () => {
  const day = 86_400_000;
  const stamp = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
  const [yesterday, tomorrow] = [stamp(Date.now() - 2 * day), stamp(Date.now() + 2 * day)];
  const p = "alice@lab.example";
  const lines = [
    `${p} ${text}`,
    `${p} ${text} with a comment`,
    `  ${p}\t${type}   ${base64}`,
    `"${p}" ${text}`,
    `${p},bob ${text}`,
    `*@lab.example ${text}`,
    `${p} namespaces="stx-container" ${text}`,
    `${p} namespaces="git,stx-container" ${text}`,
    `${p} namespaces="stx-*" ${text}`,
    `${p} namespaces="stx-containe?" ${text}`,
    `${p} namespaces="git" ${text}`,
    `${p} namespaces="*,!stx-container" ${text}`,
    `${p} namespaces="!stx-container" ${text}`,
    `${p} NAMESPACES="stx-container" ${text}`,
    `${p} namespaces=stx-container ${text}`,
    `${p} namespaces="" ${text}`,
    `${p} namespaces="stx-container",namespaces="git" ${text}`,
    `${p} namespaces="stx-container" , ${text}`,
    `${p} valid-after="${yesterday}" ${text}`,
    `${p} valid-after="${yesterday}Z" ${text}`,
    `${p} valid-after="${yesterday}1200" ${text}`,
    `${p} valid-after="${yesterday}120059Z" ${text}`,
    `${p} valid-after="${tomorrow}" ${text}`,
    `${p} valid-before="${tomorrow}" ${text}`,
    `${p} valid-before="${yesterday}" ${text}`,
    `${p} valid-before="${yesterday}Z" ${text}`,
    `${p} valid-after="${yesterday}",valid-before="${tomorrow}" ${text}`,
    `${p} valid-after="${yesterday}",namespaces="stx-container" ${text}`,
    `${p} valid-before="20261340" ${text}`,
    `${p} valid-before="2026-12-31" ${text}`,
    `${p} valid-before="tomorrow" ${text}`,
    `${p} valid-before="${tomorrow}25" ${text}`,
    `${p} no-touch-required ${text}`,
    `${p} nonsense ${text}`,
    `${p} nonsense="x" ${text}`,
    `${p} ${type}`,
    `${p} ${base64}`,
    `${p} ssh-rsa ${base64}`,
    `${p} ${type} AAAA`,
    `# ${p} ${text}`,
    "",
    `"${p}"x ${text}`,
    `x"${p}" ${text}`,
    `"${p} ${text}`,
    `"bob ,${p}" ${text}`,
    `"" ${text}`,
    `!${p} ${text}`,
    `!bob ${text}`,
    `*,!bob ${text}`,
    `!bob,*@lab.example ${text}`,
    `${p} namespaces="stx-container", ${text}`,
    `${p} namespaces="stx\\-container" ${text}`,
    `${p} namespaces="stx-container\\" ${text}`,
    `${p} namespaces="git, stx-container" ${text}`,
    `${p} namespaces="git stx-container" ${text}`,
    `${p} namespaces="!git,*" ${text}`,
    `${p} namespaces="!!stx-container,*" ${text}`,
    `${p} namespaces="STX-container" ${text}`,
    `${p} namespaces="file",valid-after="${yesterday}",valid-before="${tomorrow}" ${text}`,
    `${p} namespaces "stx-container" ${text}`,
    `${p} namespaces="stx-container" valid-before="${yesterday}" ${text}`,
    `${p} valid-after="${tomorrow}",valid-before="${yesterday}" ${text}`,
    `${p} valid-after="${yesterday}",valid-before="${yesterday}" ${text}`,
    `${p} valid-before="" ${text}`,
    `${p} valid-after="19691231Z" ${text}`,
    `${p} valid-after="19700102Z" ${text}`,
    `${p} valid-before="${tomorrow}+0100" ${text}`,
    `${p} valid-before="${yesterday}" ${text}\n${p} ${text}`,
    `${p} namespaces="git" ${text}\n${p} namespaces="stx-container" ${text}`,
    `${p} ${text}\n${p} valid-before="${yesterday}" ${text}`,
    `${p} ${text}\r\n`,
    `\t# ${p} ${text}`,
    `${p} # ${text}`,
  ];
  for (const line of lines) {
    test(`counts as for ssh-keygen: ${line.replaceAll(base64, "KEY").replaceAll("\n", " ⏎ ")}`, () =>
      assert.equal(ours(line), theirs(line)));
  }

  test("is read whole or not at all, and the line that is wrong is named", () => {
    const list = `# list\n\n${p} ${text}\nbob nonsense\n`;
    assert.throws(
      () => parseAllowedSigners(list, "signers"),
      (error: Error & { place?: unknown }) => {
        assert.deepEqual(error.place, { path: "signers", line: 4 });
        return isFailure("signer-list-invalid")(error);
      },
    );
  });

  // Forms that OpenSSH reads in a way of its own, which nobody writes on purpose.
  const stricter = [
    `,${p} ${text}`,
    `${p} ,namespaces="stx-container" ${text}`,
    `${p} namespaces="stx-container",,valid-after="${yesterday}" ${text}`,
    `${p} namespaces="x\\",stx-container" ${text}`,
    `${p} valid-before="${tomorrow}z" ${text}`,
    `${p} valid-before="29990230" ${text}`,
    `ali"ce@lab.example,${p}" ${text}`,
  ];
  for (const line of stricter) {
    test(`is refused, though ssh-keygen takes it: ${line.replaceAll(base64, "KEY").replaceAll("\n", " ⏎ ")}`, () => {
      assert.ok(theirs(line));
      assert.throws(() => parseAllowedSigners(line, "list"), isFailure("signer-list-invalid"));
    });
  }

  const wrong: [line: string, code: Parameters<typeof isFailure>[0]][] = [
    [`* cert-authority ${text}`, "signer-cert-authority"],
    [`* CERT-AUTHORITY,namespaces="x" ${text}`, "signer-cert-authority"],
    [`${p} ${type}-cert-v01@openssh.com ${base64}`, "signer-list-invalid"],
    [`${p}`, "signer-list-invalid"],
    [`${p} ${text}\n${p} ${text}`, "signer-list-invalid"],
    [`${p} valid-before="20260230" ${text}`, "signer-list-invalid"],
    [`!${p} ${text}`, "signer-list-invalid"],
    [`"${p}"x ${text}`, "signer-list-invalid"],
    [`${p}, ${text}`, "signer-list-invalid"],
    [`${p} ${text}\0`, "signer-list-invalid"],
    [`${p} namespaces="stx-container", ${text}`, "signer-list-invalid"],
    [`${p} namespaces="stx\\-container" ${text}`, "signer-list-invalid"],
    [`${p} valid-after="${tomorrow}",valid-before="${yesterday}" ${text}`, "signer-list-invalid"],
    [`${p} namespaces="x",cert-authority ${text}`, "signer-cert-authority"],
    [`${p} valid-before="${tomorrow}",valid-before="29991231" ${text}`, "signer-list-invalid"],
    [`${p} ${type} ${base64.slice(0, -8)}`, "key-type-unsupported"],
  ];
  for (const [line, code] of wrong) {
    test(`is refused with ${code}: ${line.replaceAll(base64, "KEY").replace("\n", " ⏎ ")}`, () =>
      assert.throws(() => parseAllowedSigner(line, "list"), isFailure(code)));
  }
});

describe("patterns", () => {
  test("match as their regular expressions do", () => {
    const random = (letters: string, length: number) =>
      Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
    for (let round = 0; round < 20_000; round++) {
      const pattern = random("ab*?", randomInt(7));
      const word = random("ab", randomInt(7));
      const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
      assert.equal(matchesPattern(word, pattern), expression.test(word), `${word} ~ ${pattern}`);
    }
  });

  test("take no longer for being nasty", () => {
    assert.ok(!matchesPattern("a".repeat(20_000), `${"*a".repeat(1_000)}b`));
  });

  test("exclude with !", () => {
    assert.ok(matchesPatternList("a", "!b,*"));
    assert.ok(!matchesPatternList("b", "*,!b"));
    assert.ok(!matchesPatternList("a", "!b"));
  });
});
