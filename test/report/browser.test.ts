// The pages in a real browser: no error, nothing that axe finds, readable on a phone, in the dark and on paper.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findProgram } from "../../src/process/find-program.ts";
import { imagePage } from "../../src/report/page/image.ts";
import { storePage } from "../../src/report/page/store.ts";
import type { GateAnswer } from "../../src/verdict/gate.ts";
import { deb, lockOf, present } from "../lock/sample.ts";
import { missing } from "../support/ecosystems.ts";

const open = { open: true, level: "content", refusals: [], notes: [] } as unknown as GateAnswer;
const closed = {
  open: false,
  refusals: [{ code: "no-marker", text: "no marker", remedy: "stx-container verify study" }],
  notes: [],
} as unknown as GateAnswer;

const long = "a-name-without-a-blank-".repeat(8);
const report = (count: number) => ({
  lock: lockOf(
    {
      dpkg: present(...Array.from({ length: count }, (_, at) => deb(`package-${at}`, `1.${at}`))),
      python: present(deb(long, "2.0"), deb("numpy", "2.1.3")),
    },
    { unlocked: [{ line: 4, what: `curl https://example.org/${long}`, reason: "no digest" }] },
  ),
  before: lockOf({ dpkg: present(deb("package-0", "0.9")), python: present(deb("numpy", "2.1.2")) }),
  history: ["verified", "unverified", "inconclusive", "published"].map((event, day) => ({
    at: `2026-01-0${day + 1}T02:00:00Z`,
    event,
  })),
  recipe: `Bootstrap: docker\nFrom: debian:12\n%post\n    curl https://example.org/${long}\n`,
});
const pages = {
  "of a verified image": imagePage({ ...report(40), gate: open }),
  "of an image without a marker": imagePage(report(3)),
  "of a store": storePage("Images of the laboratory", [
    { ...report(40), gate: open },
    { ...report(3), gate: closed },
  ]),
  "of an empty store": storePage("Images of the laboratory", []),
};

const skip = missing("chromium");

describe("in a browser, the page", { skip }, () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: (await findProgram("chromium")) ?? "" });
  });
  after(() => browser.close());

  /** Opens a page as a file of a reader's disk would be; `errors` gains what the console says and what is requested. */
  async function show(text: string, options: Parameters<Browser["newPage"]>[0] = {}) {
    const page = await browser.newPage(options);
    const errors: string[] = [];
    page.on("console", (message) => errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => errors.push(`requested ${request.url()}`));
    await page.setContent(text);
    return { page, errors };
  }

  const looked: ["light" | "dark", number][] = [
    ["light", 1200],
    ["dark", 1200],
    ["light", 320],
    ["dark", 320],
  ];
  for (const [name, text] of Object.entries(pages))
    for (const [colorScheme, width] of looked)
      test(`${name} is accessible and fits, ${colorScheme}, ${width} pixels wide`, async () => {
        const { page, errors } = await show(text, { colorScheme, viewport: { width, height: 800 } });
        assert.deepEqual(await violations(page), []);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assert.ok(Number(overflow) <= 0, `${overflow} pixels too wide`);
        assert.deepEqual(errors, []);
        await page.close();
      });

  test("breaks a long name and not the version beside it", async () => {
    const { page } = await show(imagePage(report(40)), { viewport: { width: 1200, height: 800 } });
    const lines = await page.evaluate(`
      const all = new Range();
      all.selectNodeContents([...document.querySelectorAll("td")].find((cell) => cell.textContent === "1.39"));
      all.getClientRects().length;
    `);
    assert.equal(lines, 1);
    await page.close();
  });

  test("folds its packages, opens by the keyboard, and prints them all", async () => {
    const { page } = await show(imagePage({ ...report(5000), gate: open }));
    const isShown = () =>
      page.evaluate("[...document.querySelectorAll('details td')].at(-1).checkVisibility()");
    assert.equal(await isShown(), false);
    await page.emulateMedia({ media: "print" });
    assert.equal(await isShown(), true);
    await page.emulateMedia({ media: "screen" });
    await page.getByText("Show all").focus();
    await page.keyboard.press("Enter");
    assert.equal(await isShown(), true);
    await page.close();
  });
});

/** What axe finds: rule, and the elements. */
async function violations(page: Page): Promise<unknown> {
  // Through the debugger, as the page's own policy allows no script.
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]))",
  );
}
