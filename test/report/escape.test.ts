import assert from "node:assert/strict";
import { test } from "node:test";
import {
  escapeMarkdown,
  markdownCode,
  markdownCodeCell,
  oneLine,
  stripControl,
} from "../../src/report/escape.ts";

for (const [what, text, shown] of [
  ["colours", "\u001b[31mred\u001b[0m", "red"],
  ["a title change", "\u001b]0;owned\u0007after", "after"],
  ["a link to another place", "\u001b]8;;https://evil.example\u001b\\text\u001b]8;;\u001b\\", "text"],
  ["a screen wipe", "a\u001b[2J\u001b[Hb", "ab"],
  ["8-bit controls", "a\u009b31mb", "ab"],
  ["a bell, a backspace, a null", "a\u0007\b\u0000b", "ab"],
  ["text that runs backwards", "safe\u202Etxt.exe\u2066", "safetxt.exe"],
  ["a lone escape", "a\u001bc", "a"],
  ["a carriage return that would overwrite the line", "real\rfake", "real\nfake"],
  ["CR LF", "a\r\nb", "a\nb"],
] as const) {
  test(`${what} does not reach the terminal`, () => {
    const found = stripControl(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be left.
    assert.doesNotMatch(found, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    if (what !== "a lone escape") assert.equal(found, shown);
  });
}

test("ordinary text in any language, tabs and line ends stay as they are", () => {
  const text = "naïve 日本語 👩‍🔬\tcolumn\nnext";
  assert.equal(stripControl(text), text);
});

test("bytes that were no UTF-8 become visible", () => {
  assert.equal(stripControl("a\udc80\udcffb"), "a\\x80\\xffb");
  assert.equal(stripControl("a\ud800b"), "a\ufffdb");
  assert.equal(stripControl("\ud83d\udc80"), "💀", "a pair is one character");
});

test("one line is one line", () => {
  assert.equal(oneLine(" a\n\tb\u2028c "), "a b c");
});

for (const text of [
  "<img src=x onerror=alert(1)>",
  "[click](https://evil.example)",
  "![x](https://evil.example/pixel.png)",
  "**bold** _it_ ~~gone~~ `code`",
  "a | b",
  "# heading",
  "- item",
  "1. item",
  "> quote",
  "&lt;b&gt;",
  "https://evil.example www.evil.example",
  "<!-- -->",
  "| --- |",
  "$x^2$",
  "line\n# two",
  "\\*not\\*",
]) {
  test(`${JSON.stringify(text)} stays text in markdown`, () => {
    const escaped = escapeMarkdown(text);
    assert.doesNotMatch(escaped, /[<>\n]/);
    // Nothing that means something to markdown stands without a backslash before it.
    assert.doesNotMatch(
      escaped.replace(/\\[!-/:-@[-`{-~]/g, "").replace(/&(?:lt|gt|amp|#124);/g, ""),
      /[\\`*_{}[\]()#|~:$=^!+.-]/,
    );
  });
}

test("nobody is mentioned and no issue is linked", () => {
  for (const text of ["@octocat", "mail@octocat", "#1", "org/repo#12", "GH-7", "gh-7"]) {
    const rendered = escapeMarkdown(text).replace(/\\(.)/g, "$1");
    assert.doesNotMatch(rendered, /@\w|#\d|gh-\d/i, text);
    assert.equal(rendered.replaceAll("\u200b", ""), text);
  }
});

test("a code span holds any text, backticks too, and a table cell any bar", () => {
  assert.equal(markdownCode("numpy"), "`numpy`");
  assert.equal(markdownCode(""), "");
  assert.equal(markdownCode("a`b``c"), "```a`b``c```");
  assert.equal(markdownCode("`x`"), "`` `x` ``");
  assert.equal(markdownCode("two\nlines"), "`two lines`");
  assert.equal(markdownCodeCell("a|b"), "<code>a&#124;b</code>");
});
