import type { Account, Count } from "../operations/recover/account.ts";
import { plural } from "../plural.ts";
import { oneLine } from "./escape.ts";

const counted = ({ same, other, missing, extra }: Count, what: [same: string, other: string]): string => {
  const total = same + other + missing;
  const rest = [
    ...(other > 0 ? [`${other} ${what[1]}`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(extra > 0 ? [`${extra} more than before`] : []),
  ];
  return `${same} of ${total} ${what[0]}${rest.length > 0 ? `; ${rest.join(", ")}` : ""}`;
};

/** How much of an image was recovered, as text for a terminal. */
export function accountText({ packages, files, attributes, sections, examples }: Account): string {
  const lost = Object.entries(sections).flatMap(([name, isBack]) => (isBack ? [] : [`%${name}`]));
  return [
    ...Object.entries(packages).map(
      ([id, count]) => `${id}: ${counted(count, ["in the same version", "in another version"])}`,
    ),
    `files: ${counted(files, ["with the same content", "with other content"])}`,
    ...(attributes > 0 ? [`${plural(attributes, "path")} with another mode or owner`] : []),
    ...(Object.keys(sections).length > 0
      ? [lost.length > 0 ? `sections that are not the same: ${lost.join(", ")}` : "all sections are the same"]
      : []),
    ...(examples.length > 0 ? ["Did not come back:", ...examples.map((text) => `  ${oneLine(text)}`)] : []),
  ].join("\n");
}
