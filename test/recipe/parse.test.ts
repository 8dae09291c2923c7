import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sectionLimit } from "../../src/recipe/types.ts";
import { failureOf, recipeOf } from "./support.ts";

const head = "Bootstrap: docker\nFrom: debian:12\n";

function places(text: string): string {
  const failure = failureOf(() => recipeOf(text));
  assert.equal(failure.kind, "usage");
  assert.equal(failure.place?.path, "test.def");
  assert.ok(failure.why && failure.remedy, "says why and what to do");
  return `${failure.place?.line}:${failure.place?.column} ${failure.message}`;
}

describe("the header", () => {
  test("knows line, column and end of each value, comment cut off", () => {
    const { header } = recipeOf("# c\n\n Bootstrap :\tdocker # why\nFrom: a\\\n  b\n").stages[0]!;
    assert.deepEqual(header.get("bootstrap"), { value: "docker", line: 3, column: 14, endLine: 4 });
    assert.deepEqual(header.get("from"), { value: "ab", line: 4, column: 7, endLine: 6 });
  });

  test("joins \\n\\ with a line break, and takes the last of a key given twice", () => {
    const { header } = recipeOf("Bootstrap: docker\nInclude: a\\n\\\n b\nFROM: x\nfrom: Y\n").stages[0]!;
    assert.equal(header.get("include")?.value, "a\nb");
    assert.equal(header.get("from")?.value, "Y");
  });

  test("refuses unknown keywords, lines without a colon, and a byte order mark", () => {
    assert.match(places("Bootstrap: docker\nFoo: x\n"), /^2:1 unknown header keyword "foo"/);
    assert.match(
      places("Bootstrap: docker\n  From debian\n"),
      /^2:3 the header line "From debian" has no value/,
    );
    assert.match(places("\uFEFFBootstrap: docker\n"), /^1:1 unknown header keyword "\uFEFFbootstrap"/);
  });

  test("refuses a comment after a continued value, on which Apptainer crashes, but not an empty end", () => {
    assert.match(
      places("Bootstrap: docker\nFrom: a\\\n# c\nInclude: b\n"),
      /^3:1 .*continues with a comment/,
    );
    const { header } = recipeOf("Bootstrap: docker\nFrom: a\\\n\n%post\n").stages[0]!;
    assert.deepEqual([...header.keys()], ["bootstrap"]);
  });
});

describe("stages", () => {
  test("begin at every Bootstrap: in the first column, in here-documents too", () => {
    const recipe = recipeOf(`${head}%post\ncat <<E\nbootstrap: x\nE: 1\n`.replace("E: 1", "From: y"));
    assert.deepEqual(
      recipe.stages.map(({ index, line, endLine }) => [index, line, endLine]),
      [
        [0, 1, 5],
        [1, 5, 7],
      ],
    );
  });

  test("do not begin at an indented Bootstrap:", () => {
    const recipe = recipeOf(`${head}%post\n  Bootstrap: x\n`);
    assert.equal(recipe.stages.length, 1);
    assert.equal(recipe.stages[0]?.scripts.get("post")?.script, "  Bootstrap: x\n");
  });

  test("take what stands above Bootstrap: for one of their own, unless it is only comments", () => {
    assert.equal(recipeOf(`From: x\n${head}`).stages.length, 2);
    const { stages } = recipeOf(`# hello\n\n${head}Stage: build\n`);
    assert.equal(stages.length, 1);
    assert.equal(stages[0]?.line, 3);
    assert.equal(stages[0]?.name, "build");
  });

  test("are missing from an empty file and from one of comments", () => {
    for (const text of ["", "\n\n", "# a\n# b"]) assert.match(places(text), /no stage in/);
  });
});

describe("sections", () => {
  test("know their header line, column, end and script; CRLF becomes LF", () => {
    const recipe = recipeOf(`${head}%POST -x\n a\n\n%test\nb`.replaceAll("\n", "\r\n"));
    assert.equal(recipe.eol, "\r\n");
    assert.deepEqual(recipe.stages[0]?.sections, [
      { name: "post", args: "-x", line: 3, column: 1, endLine: 6, script: " a\n\n" },
      { name: "test", args: "", line: 6, column: 1, endLine: 8, script: "b\n" },
    ]);
  });

  test("of one name are joined, with the arguments of the last header that has a blank after its name", () => {
    const post = (text: string) => recipeOf(head + text).stages[0]?.scripts.get("post");
    assert.deepEqual(post("%post -c /bin/bash\na\n%post\nb\n"), { args: "-c /bin/bash", script: "a\nb\n" });
    assert.deepEqual(post("%post\na\n%post -x\nb\n"), { args: "-x", script: "a\nb\n" });
    assert.deepEqual(post("%post -x\na\n%post \nb\n"), { args: "", script: "a\nb\n" });
  });

  test("are refused when unknown, indented, or followed by a tab; the first is named with its line", () => {
    assert.match(places(`${head}%post\n%s\n%t\n`), /^4:1 unknown section "%s" \(and 1 more\)/);
    assert.match(places(`${head}%post\n  %post\n`), /^4:3 unknown section "%post"/);
    assert.match(places(`${head}%post\t-x\na\n`), /^3:1 /);
  });

  test("of apps need the app's name and lower case, and keep the order of the apps", () => {
    const stage = recipeOf(`${head}%apprun b\n1\n%appinstall a\n2\n%apprun b\n3\n`).stages[0]!;
    assert.deepEqual(
      [...stage.apps],
      [
        ["apprun b", "1\n3\n"],
        ["appinstall a", "2\n"],
      ],
    );
    assert.deepEqual(stage.appOrder, ["b", "a"]);
    assert.match(places(`${head}%appinstall\na\n`), /^3:1 missing name of the app after %appinstall/);
    assert.match(places(`${head}%AppInstall x\na\n`), /^3:1 unknown section "%AppInstall x"/);
  });

  test("that open a file must have a body, which loses its last line end", () => {
    assert.match(places("%post\n\n"), /^1:1 .*is empty/);
    assert.equal(recipeOf("  %post\na\n\n").stages[0]?.scripts.get("post")?.script, "a");
  });

  test("may hold 65,535 bytes with their header line, or as many as end with the next header line at 65,536", () => {
    const body = (size: number) => `%post\n${"x".repeat(size - 7)}\n`;
    assert.equal(recipeOf(head + body(sectionLimit - 1)).stages.length, 1);
    assert.match(places(head + body(sectionLimit)), /^3:1 the section "%post" is too long/);
    assert.equal(recipeOf(`${head}${body(sectionLimit - 6)}%test\n`).stages.length, 1);
    assert.match(places(`${head}${body(sectionLimit - 5)}%test\n`), /^3:1 /);
    assert.match(places(`${head}${body(sectionLimit - 5)}%test`), /^3:1 /);
    assert.match(places(`${head}#${"x".repeat(sectionLimit)}\n%post\n`), /^1:1 the header is too long/);
  });
});

describe("%files and %labels", () => {
  test("split at white space outside double quotes; single quotes do not quote", () => {
    const files = (line: string) => recipeOf(`${head}%files\n${line}\n`).stages[0]?.files[0]?.files[0];
    assert.deepEqual(files("  a b c"), { source: "a", destination: "b", line: 4, column: 3 });
    assert.deepEqual(files('"a b" "c d"'), { source: "a b", destination: "c d", line: 4, column: 1 });
    assert.deepEqual(files("x # c"), { source: "x", destination: "#", line: 4, column: 1 });
    assert.deepEqual(files("'a b' c"), { source: "'a b", destination: "' c", line: 4, column: 1 });
    assert.deepEqual(files("{{ A }}/x{{B}} /y"), {
      source: "{{ A }}/x{{B}}",
      destination: "/y",
      line: 4,
      column: 1,
    });
    assert.deepEqual(files('"" b'), { source: "", destination: "b", line: 4, column: 1 });
  });

  test("refuse a lone double quote, on which Apptainer crashes", () => {
    assert.match(places(`${head}%files\n a\n "\n`), /^5:2 a line of %files without a path/);
  });

  test("blocks of the same arguments are merged", () => {
    const { files } = recipeOf(`${head}%files\na\n%files from s\nb\n%files\nc\n`).stages[0]!;
    assert.deepEqual(
      files.map(({ args, files: each }) => [args, each.map(({ source }) => source)]),
      [
        ["", ["a", "c"]],
        ["from s", ["b"]],
      ],
    );
  });

  test("a label's key ends at the first blank, not at a tab", () => {
    const { labels } = recipeOf(`${head}%labels\nA  b c\nC\td\n# x\n%labels\nA e\n`).stages[0]!;
    assert.deepEqual(Object.fromEntries(labels), {
      A: { value: "e", line: 8 },
      "C\td": { value: "", line: 5 },
    });
  });
});
