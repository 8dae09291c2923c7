import assert from "node:assert/strict";
import { test } from "node:test";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { compareEcosystems } from "../../src/lock/compare.ts";
import { comparisonMarkdown } from "../../src/report/comparison.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell, oneLine } from "../../src/report/escape.ts";
import { present, pypi } from "../lock/sample.ts";

/** A real renderer of GitHub's markdown says what our escaping is worth. HTML is let through, so that it would show. */
const render = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const plain = (html: string) =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

const hostile = [
  "plain",
  "<script>alert(1)</script>",
  "<!-- comment -->",
  "[a](https://evil.example) ![b](https://evil.example/p.png) [c]: https://evil.example",
  "<https://evil.example> https://evil.example www.evil.example mail@evil.example ftp://x.example",
  "**b** __i__ *i* _i_ ~~s~~ `c` ``c`` ```",
  "a | b \\| c \\\\| d",
  "# h",
  "#1 org/repo#2 GH-3 @octocat @org/team",
  "- [x] task",
  "1. one",
  "1) one",
  "+ plus",
  "> quote",
  "---",
  "===",
  "    code",
  "&lt;b&gt; &copy; &#64;x",
  "line  \nline\\\nline",
  "\\*a\\* \\\\",
  "[^1] [^1]: note",
  "::set-output name=x::y",
  "$$x$$ ~~~ ```` ",
  "`",
  "``x``",
  "trailing `",
  "日本語 👩‍🔬 naïve",
];

for (const text of hostile) {
  test(`${JSON.stringify(text)} renders as exactly itself`, () => {
    const html = render(escapeMarkdown(text));
    assert.match(html, /^<p>[^<]*<\/p>$/, html);
    assert.equal(plain(html.slice(3, -4)).replaceAll("\u200b", ""), oneLine(text));
    const span = render(markdownCode(text));
    assert.match(span, /^<p><code>[^<]*<\/code><\/p>$/, span);
    assert.equal(plain(span.slice(9, -11)), oneLine(text));
    const table = render(
      `| x | y |\n| --- | --- |\n| ${markdownCodeCell(text)} | ${escapeMarkdown(text)} |\n`,
    );
    const cells = [...table.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell!);
    assert.equal(cells.length, 2, table);
    assert.match(cells[0]!, /^<code>[^<]*<\/code>$/);
    assert.equal(plain(cells[0]!.slice(6, -7)).replaceAll("\u200b", ""), oneLine(text));
    assert.equal(plain(cells[1]!).replaceAll("\u200b", ""), oneLine(text));
  });
}

test("a comparison full of hostile names renders as its tables, and nothing else", () => {
  const packages = (version: string) =>
    present(
      ...hostile.map((text, index) =>
        pypi(text, `${version} ${text}`, { prefix: text, location: `/${index}` }),
      ),
    );
  const found = compareEcosystems({ python: packages("1") }, { python: packages("2") }, []);
  const html = render(comparisonMarkdown(found));
  assert.deepEqual(
    [...new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag))].sort(),
    "code p strong table tbody td th thead tr".split(" "),
  );
  assert.equal(html.match(/<td>changed<\/td>/g)?.length, hostile.length);
});
