import type { ImageTree } from "../image/tree.ts";
import type { Ecosystem, Owned, OwnerOf, Survey } from "./types.ts";

/** What the ecosystems know about each other in one image. */
export function surveyOf(tree: ImageTree, ecosystems: readonly Ecosystem[]): Survey {
  const found = new Map<Ecosystem, Promise<Owned>>();
  const ownedBy = (ecosystem: Ecosystem): Promise<Owned> => {
    const known = found.get(ecosystem) ?? ecosystem.owned?.(tree, survey) ?? Promise.resolve({});
    found.set(ecosystem, known);
    return known;
  };
  let owner: Promise<OwnerOf> | undefined;
  const survey: Survey = {
    owner: () =>
      (owner ??= ownerOf(
        ecosystems.filter(({ ownsOthers }) => ownsOthers),
        ownedBy,
      )),
    owned: () => Promise.all(ecosystems.map(ownedBy)),
    ownedBy,
  };
  return survey;
}

async function ownerOf(
  ecosystems: readonly Ecosystem[],
  ownedBy: (ecosystem: Ecosystem) => Promise<Owned>,
): Promise<OwnerOf> {
  const lists = await Promise.all(
    ecosystems.map(async (each) => [each.id, (await ownedBy(each)).files] as const),
  );
  return (path) => {
    const owner = lists.find(([, files]) => files?.has(path))?.[0];
    return owner === undefined ? {} : { owner };
  };
}
