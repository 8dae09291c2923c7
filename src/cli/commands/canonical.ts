import { Failure } from "../../failure.ts";
import type { Choice } from "../../image/noise/choices.ts";
import { type CanonicalImage, makeCanonical } from "../../operations/canonical.ts";
import { plural } from "../../plural.ts";
import { stripControl } from "../../report/escape.ts";
import { assertKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { doing } from "../steps.ts";
import { imageGiven, withArgument } from "../subject.ts";

interface Flags {
  store: string;
  output: string;
  recipe?: string;
  epoch?: string;
  without?: Choice[];
  tmp?: string;
  json?: boolean;
}

/** How many paths are listed; the rest are only counted. */
const shown = 20;

/** Writes the canonical form of an image and says what it changed. */
export async function canonical(
  image: string,
  { store, output, recipe, epoch, without, tmp, json }: Flags,
): Promise<void> {
  const request = {
    output: absolute(output),
    ...(epoch === undefined ? {} : { epoch: seconds(epoch) }),
    ...(recipe === undefined ? {} : { recipe: absolute(recipe) }),
    ...(without === undefined ? {} : { without }),
    ...(tmp === undefined ? {} : { tmp: absolute(tmp) }),
  };
  const made = await withArgument(image, store, async (given) => {
    const path = await imageGiven(given, absolute(store));
    await assertKind(path, ["image"], "an image");
    return doing(`Packing ${image} again`, () => makeCanonical({ image: path, ...request }));
  });
  process.stdout.write(json ? `${JSON.stringify(made)}\n` : words(made));
}

function seconds(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new Failure("usage", `invalid value "${stripControl(text)}" for --epoch`, {
    code: "wrong-use",
    why: "it is a number of seconds since 1970",
    remedy: "take inputs.sourceDateEpoch of the lock",
  });
}

function words({ path, sha256, epoch, changes, clamped, leftOut, squashfsTools }: CanonicalImage): string {
  const date = new Date(epoch * 1000).toISOString().replace(".000", "");
  const rest =
    changes.length > shown ? [`  and ${plural(changes.length - shown, "path")} more (--json)`] : [];
  return [
    `${sha256}  ${stripControl(path)}`,
    `Packed by squashfs-tools ${squashfsTools}; no time is after ${date} (${plural(clamped, "time")} changed).`,
    ...leftOut.map((what) => `Left out: ${stripControl(what)}`),
    ...changes.slice(0, shown).map(({ path: at, change }) => `  ${change}  ${stripControl(at)}`),
    ...rest,
    "",
  ].join("\n");
}
