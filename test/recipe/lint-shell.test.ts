// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the shell's.
import assert from "node:assert/strict";
import test from "node:test";
import { readSteps, type Step } from "../../src/recipe/lint/commands.ts";
import { readScript } from "../../src/recipe/lint/shell.ts";
import type { Section, Stage } from "../../src/recipe/types.ts";

const words = (script: string) => readScript(script).commands.map((one) => one.words.map(({ text }) => text));

function steps(script: string): Step[] {
  const section: Section = { name: "post", args: "", line: 1, column: 1, endLine: 9, script };
  return readSteps({} as Stage, section).steps;
}
const said = (script: string) =>
  steps(script).map(({ name, args }) => [name, ...args.map(({ value }) => value)].join(" "));

test("words are split and unquoted as the shell does", () => {
  assert.deepEqual(words(`a 'b c' "d \\"e\\" $f" g\\ h i"j"'k' \\\n  l # m`), [
    ["a", "b c", 'd "e" $f', "g h", "ijk", "l"],
  ]);
  assert.deepEqual(words("a;b&&c||d|e&f\ng # h\n# i\nj#k"), [
    ["a"],
    ["b"],
    ["c"],
    ["d"],
    ["e"],
    ["f"],
    ["g"],
    ["j#k"],
  ]);
  assert.deepEqual(words("a\\\nb c\\\r\n d"), [["ab", "c", "d"]]);
});

test("keywords, groups, functions and case patterns are no commands", () => {
  assert.deepEqual(
    words(
      "if [ -f x ]; then a; elif b; then c; else d; fi\nwhile e; do f; done\n(g; h)\n{ i; }\n! j\nk() { l; }",
    ),
    [["[", "-f", "x", "]"], ["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"], ["h"], ["i"], ["j"], ["l"]],
  );
  assert.deepEqual(words('case "$x" in\n a|curl) b ;;\n *) c;;\nesac\nd'), [
    ["case", "$x", "in"],
    ["a"],
    ["b"],
    ["c"],
    ["esac"],
    ["d"],
  ]);
  assert.deepEqual(words("[[ $a && $b > c ]] && d"), [["[["], ["d"]]);
});

test("here-documents are data, wherever their line goes on", () => {
  const script = "cat <<EOF > x && a\n$(b)\nEOF\nc <<-'E F' | d\n\tf\n\tE F\ng";
  assert.deepEqual(words(script), [["cat"], ["a"], ["c"], ["d"], ["g"]]);
  const cat = readScript(script).commands[0]!;
  assert.equal(cat.redirects[0]!.body!.text, "$(b)\n");
  assert.deepEqual(
    cat.redirects.map(({ operator }) => operator),
    ["<<", ">"],
  );
  assert.deepEqual(readScript("cat <<EOF\na").unclosed, [{ delimiter: "EOF", start: 6 }]);
});

test("substitutions, backticks and nested scripts are looked into", () => {
  assert.deepEqual(said('x "$(a $(b) c)" `d` <(e) > $(f)'), [
    "x $(a $(b) c) `d` <(e)",
    "a $(b) c",
    "b",
    "d",
    "e",
    "f",
  ]);
  assert.deepEqual(
    said(`bash -lc "a && b 'c d'"; eval "e"; su - me -c 'f'`).filter((s) => s.length < 8),
    ["a", "b c d", "eval e", "e", "f"],
  );
  assert.deepEqual(
    said("bash <<EOF\na\nEOF\npython <<EOF\nb\nEOF").filter((s) => s === "a" || s === "b"),
    ["a"],
  );
  assert.deepEqual(said("x $((1 + (2)))"), ["x $((1 + (2)))"]);
});

test("wrappers are seen through, and programs have one name", () => {
  const lines = {
    "sudo -E -u me env A=1 B=2 apt install x": "apt-get install x",
    "DEBIAN_FRONTEND=none /usr/bin/apt-get update": "apt-get update",
    "/opt/conda/bin/python3.11 -m pip install y": "pip install y",
    "pip3.9 install z": "pip install z",
    "conda run -n env --no-capture-output pip install w": "pip install w",
    "timeout 5 nice -n 3 make": "make",
    // What xargs adds is not written.
    "xargs -n 1 curl": "curl {}",
    "xargs -I% curl %": "curl %",
    "time exec a": "a",
    "time -p a": "a",
    "sudo -iu me a b": "a b",
    "sudo --user me -- a": "a",
    "runuser -u me -- a b": "a b",
    "find / -name x -exec a {} +": "a {} +",
    "flock /tmp/lock a b": "a b",
    "taskset -c 0-3 a": "a",
    "scl enable gcc-toolset-12 -- a": "a",
    "direnv exec . a": "a",
    "mise exec node@20 -- a": "a",
    "eval a b": "a b",
    "busybox wget x": "wget x",
    "retry 5 a b": "a b",
  };
  for (const [line, expected] of Object.entries(lines)) assert.deepEqual(said(line), [expected], line);
});

test("variables that the script sets are put in; others stay as they are", () => {
  assert.deepEqual(
    said("V=1.2\nexport U=http://x/$V D=${V}\nget $U-${D} ${W:-w} ${V%.*} '$V' \\$V $X")[2],
    "get http://x/1.2-1.2 w ${V%.*} $V $V $X",
  );
  assert.deepEqual(said("V=1\nfor V in a b; do get $V; done").at(-1), "get $V");
  assert.deepEqual(said("V=1 get $V")[0], "get $V");
});

test("every word knows where it stands, in nested scripts too", () => {
  const script = `a "b" && bash -c "c \\"d e\\""\nf $(g)`;
  for (const step of steps(script)) {
    for (const word of step.args) {
      const there = script.slice(word.start, word.end);
      assert.ok(there.includes(word.text[0]!), `${word.text} at ${there}`);
    }
  }
  const inner = steps(script).find(({ name }) => name === "c")!;
  assert.equal(script.slice(inner.args[0]!.start, inner.args[0]!.end), '"d e\\"');
});

test("whatever is thrown at it, the reader ends", () => {
  const pieces = [
    "'",
    '"',
    "`",
    "$(",
    ")",
    "(",
    "<<E",
    "\n",
    "\\",
    "case x in",
    "${",
    "}",
    "<(",
    ">",
    "|",
    ";;",
    "[[",
    " a",
    "#",
    "$((",
    "E\n",
  ];
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let round = 0; round < 3000; round++) {
    const script = Array.from({ length: random(14) }, () => pieces[random(pieces.length)]).join("");
    for (const step of steps(script))
      assert.ok(step.command.start <= step.command.end, JSON.stringify(script));
  }
  steps("$(".repeat(5000));
  steps("(".repeat(5000));
  steps("`".repeat(5001));
  steps(`a "${"$(b ".repeat(1000)}`);
});
