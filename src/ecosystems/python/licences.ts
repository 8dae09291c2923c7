import { allOf, fieldOf, type LicenceSource } from "../licences.ts";

/**
 * Of a wheel or an egg: the SPDX expression of metadata 2.4, else the field "License" if it is a name and not the whole text of
 * a licence, else the classifiers. Source: Python's core metadata specification.
 */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [`${location}/METADATA`, `${location}/PKG-INFO`, location] : []),
  stated: (text) => {
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
    const named = fieldOf(head, "License-Expression") ?? fieldOf(head, "License");
    if (named !== undefined && isName(named)) return named;
    const classifiers = [...head.matchAll(/^Classifier: License :: (?:.* :: )?(.+)$/gm)];
    return allOf(classifiers.map(([, name]) => name as string));
  },
};

const isName = (text: string) =>
  text.length <= 200 && !text.includes("\n") && text.toUpperCase() !== "UNKNOWN";
