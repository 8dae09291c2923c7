// Spellings of one thing that tools take and nobody would guess, each with what the tool does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatLint } from "../../src/recipe/lint/format.ts";
import { lintRecipe } from "../../src/recipe/lint/lint.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";

const base = `Bootstrap: docker\nFrom: debian@sha256:${"a".repeat(64)}\n`;
const lint = (text: string) => lintRecipe(parseRecipe(Buffer.from(`${base}\n${text}`), "x.def"));
const inPost = (script: string) => lint(`%post\n${script.replace(/^/gm, "    ")}\n`);
const rulesOf = (found: ReturnType<typeof lint>) => found.map(({ rule }) => rule);

test("an option with another meaning in another program hides no download", () => {
  const downloads = [
    "wget -nd https://x.org/a.zip",
    "wget -T 30 -nv https://x.org/a.zip",
    "wget -d https://x.org/a.zip",
    "aria2c -x 16 https://x.org/a.zip -d /data",
    "curl -G -d id=3 -o a.zip https://x.org/get",
    "curl -sSLGo a.zip --data-urlencode q=1 https://x.org/get",
  ];
  for (const command of downloads)
    assert.deepEqual(rulesOf(inPost(command)), ["download-unverified"], command);
  const none = [
    "curl -sI https://x.org/a.zip",
    "curl -IsL https://x.org/a.zip",
    "curl --data-binary @f https://x.org/a",
    "wget --spider https://x.org/a.zip",
    "curl --json '{}' https://x.org/a",
  ];
  for (const command of none) assert.deepEqual(rulesOf(inPost(command)), [], command);
});

test("a fix keeps names with blanks in one word, and lets the shell replace variables", () => {
  const fixes = {
    'curl -o "$HOME/my file.zip" https://x.org/a.zip':
      'curl -fsSL -o "$HOME/my file.zip" https://x.org/a.zip\necho "<sha256>  $HOME/my file.zip" | sha256sum -c -',
    "wget https://x.org/a.zip -O 'a b.zip'":
      "wget -O \"a b.zip\" https://x.org/a.zip\necho '<sha256>  a b.zip' | sha256sum -c -",
    "aria2c https://x.org/a.bin -d /data":
      "aria2c -d /data -o a.bin https://x.org/a.bin\necho '<sha256>  /data/a.bin' | sha256sum -c -",
    "wget -O /opt/a.zip https://x.org/a.zip":
      "wget -O /opt/a.zip https://x.org/a.zip\necho '<sha256>  /opt/a.zip' | sha256sum -c -",
  };
  for (const [command, fix] of Object.entries(fixes)) assert.equal(inPost(command)[0]?.fix, fix);
});

test("a #! line of any interpreter gives a line that runs it, with the switches it had", () => {
  const fixes = {
    "#!/usr/bin/env bash": "%post -c /bin/bash\n    set -e",
    "#!/bin/bash -eux": "%post -c /bin/bash\n    set -eux",
    "#!/bin/bash -x": "%post -c /bin/bash\n    set -ex",
    "#!/usr/bin/env -S bash -eu": "%post -c /bin/bash\n    set -eu",
    "#! /usr/bin/zsh": "%post -c /usr/bin/zsh\n    set -e",
    "#!/usr/bin/env python3": "%post -c /usr/bin/python3",
    "#!/opt/conda/bin/python": "%post -c /opt/conda/bin/python",
    "#!/usr/bin/env sh": undefined,
    "#!/bin/sh -e": undefined,
    "#!/bin/dash": undefined,
  };
  for (const [line, fix] of Object.entries(fixes))
    assert.equal(inPost(`${line}\ntrue`).find(({ rule }) => rule === "shebang-ignored")?.fix, fix, line);
});

test("a here-document whose end is indented swallows the commands after it", () => {
  const script = (begin: string, end: string) => `cat > /etc/x ${begin}\n    a=1\n${end}\napt-get update\n`;
  const of = (begin: string, end: string) =>
    rulesOf(lint(`%post\n${script(begin, end)}`)).filter((rule) => rule.startsWith("heredoc"));
  assert.deepEqual(of("<<EOF", "    EOF"), ["heredoc-unclosed"]);
  assert.deepEqual(of("<<'EOF'", "EOF "), ["heredoc-unclosed"]);
  assert.deepEqual(of("<<-EOF", "    EOF"), ["heredoc-unclosed"]);
  assert.deepEqual(of("<<EOF", "\tEOF"), ["heredoc-unclosed"]);
  assert.deepEqual(of("<<-EOF", "\tEOF"), []);
  assert.deepEqual(of("<<EOF", "EOF"), []);
  assert.deepEqual(of("<<'END X'", "END X"), []);
  const tabs = lint(`%post\n${script("<<EOF", "\tEOF")}`).find(({ rule }) => rule === "heredoc-unclosed");
  assert.equal(tabs?.fix, "<<-EOF");
});

test("what %setup unpacks or copies from the machine that builds is named, whatever program does it", () => {
  for (const command of [
    "tar xf /nfs/sw.tar -C $APPTAINER_ROOTFS/opt",
    'unzip -q sw.zip -d "$SINGULARITY_ROOTFS/opt"',
    "docker cp made:/opt/x $APPTAINER_ROOTFS/opt/x",
    "install -m 755 tool $APPTAINER_ROOTFS/usr/bin",
  ])
    assert.ok(rulesOf(lint(`%setup\n    ${command}\n`)).includes("setup-touches-host"), command);
  const own = "tar xf $APPTAINER_ROOTFS/a.tar -C $APPTAINER_ROOTFS/opt";
  assert.deepEqual(rulesOf(lint(`%setup\n    ${own}\n`)), []);
});

test("no name of a file begins a line of a log, where GitHub would take it for a command", () => {
  const path = "a\n::error file=b::c\u001b[2K.def";
  const [finding] = lint("%post\n    curl -O https://x.org/a.zip\n");
  assert.ok(finding);
  const report = { findings: [{ ...finding, path }], sources: new Map([[path, ["x"]]]) };
  for (const format of ["terminal", "github"] as const) {
    const text = formatLint(report, format);
    assert.ok(!text.includes("\u001b"), text);
    assert.equal(text.split("\n").filter((line) => line.startsWith("::error file=b")).length, 0, text);
  }
});

test("the fix of a moving archive names the snapshots of its project, where the address shows which that is", () => {
  const fixOf = (address: string) => {
    const text = `Bootstrap: debootstrap\nOSVersion: bookworm\nMirrorURL: ${address}\n`;
    return lintRecipe(parseRecipe(Buffer.from(text), "x.def")).find(({ rule }) => rule === "mirror-moving")
      ?.fix;
  };
  assert.match(
    fixOf("http://mirror.example/debian/") ?? "",
    /snapshot\.debian\.org\/archive\/debian\/<YYYYMMDD>T/,
  );
  assert.match(fixOf("http://mirror.example/ubuntu") ?? "", /snapshot\.ubuntu\.com\/ubuntu\/<YYYYMMDD>T/);
  assert.match(fixOf("http://mirror.example/debian-security") ?? "", /<address of a dated snapshot>/);
});
