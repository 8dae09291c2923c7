import { basename } from "node:path";
import type { ImageReport } from "../../operations/report/gather.ts";
import { plural } from "../../plural.ts";
import { formatSize } from "../format.ts";
import { packageCounts } from "../verification.ts";
import { html, page, section } from "./html.ts";
import { historyPlot } from "./plot.ts";

/** The title of a store's page. @param store its path */
export const storeTitle = (store: string) => `Images in ${basename(store)}`;

/** One HTML page about all images of a store: which are verified, what they contain, and their histories. */
export function storePage(title: string, images: readonly ImageReport[]): string {
  const good = images.filter(({ gate }) => gate?.open).length;
  const rows = images.map(({ lock, gate }) => {
    const word = gate?.open ? "✔ verified" : "✘ not verified";
    const why = gate?.refusals[0]?.text;
    return `<tr><td><a href="#${html(lock.name)}">${html(lock.name)}</a></td><td class="${gate?.open ? "good" : "bad"}">${word}${why ? `<br><span class="soft">${html(why)}</span>` : ""}</td><td>${html(lock.ts)}</td><td>${html(lock.image.size ? formatSize(lock.image.size) : "")}</td><td>${html(packageCounts(lock))}</td><td>${lock.unlocked.length}</td></tr>`;
  });
  const head = ["Image", "Verdict", "Build", "Size", "Packages", "Not locked"];
  const summary = `<p class="verdict ${good > 0 && good === images.length ? "good" : "bad"}">${good} of ${plural(images.length, "image")} verified</p>`;
  const overview = `<div class="wide" tabindex="0" role="region" aria-label="Images"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
  const histories = images
    .filter(({ history }) => history.length > 0)
    .map(
      ({ lock, history }) => `<h3 id="${html(lock.name)}">${html(lock.name)}</h3>\n${historyPlot(history)}`,
    );
  return page(
    title,
    `<h1>${html(title)}</h1>\n${summary}\n${overview}\n${section("History", histories.join("\n"))}`,
  );
}
