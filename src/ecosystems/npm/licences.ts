import { jsonObject, type LicenceSource, objectOf, wordsOf } from "../licences.ts";

/** `license` as npm documents it, and the two older forms: an object, and a list. */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [`${location}/package.json`, location] : []),
  stated: (text) => {
    const found = jsonObject(text);
    const old = Array.isArray(found?.licenses) ? found.licenses : [];
    const names = [found?.license, ...old].flatMap(
      (each) => wordsOf(each) ?? wordsOf(objectOf(each)?.type) ?? [],
    );
    return names.length > 1 ? `(${names.join(" OR ")})` : names[0];
  },
};
