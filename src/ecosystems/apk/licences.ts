import { Findings } from "../findings.ts";
import type { LicenceSource } from "../licences.ts";
import { apkDatabase } from "./database.ts";

/** The field L of apk's database. */
export const licences: LicenceSource = {
  database: async (tree) => {
    const { entries } = await apkDatabase(tree, new Findings());
    return new Map(
      entries.map(({ fields }) => [`${fields.get("P")} ${fields.get("V")}`, (fields.get("L") ?? "").trim()]),
    );
  },
};
