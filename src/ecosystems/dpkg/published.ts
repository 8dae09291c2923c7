import { z } from "zod";
import { type AskPublished, earliest } from "../published.ts";
import { debianSnapshotHost } from "./snapshots.ts";

const filesSchema = z.object({
  fileinfo: z.record(z.string(), z.array(z.looseObject({ first_seen: z.string() }))),
});

/** "20261128T091500Z", as the service writes times. */
const isoTime = (text: string) =>
  text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");

/**
 * In which of its snapshots Debian first had a version: the service has searched them all, so no bisection by requests is
 * needed. Versions of other archives are not known there.
 */
export const publishedApt: AskPublished = async (
  { name, version },
  text,
  index = `https://${debianSnapshotHost}`,
) => {
  const path = [name, version].map(encodeURIComponent).join("/");
  const found = await text(`${index}/mr/binary/${path}/binfiles?fileinfo=1`);
  if (found === undefined) return undefined;
  const { fileinfo } = filesSchema.parse(JSON.parse(found));
  return earliest(
    Object.values(fileinfo)
      .flat()
      .map((file) => isoTime(file.first_seen)),
  );
};
