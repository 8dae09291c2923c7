import { basename, dirname, join } from "node:path";
import { Folder } from "../files/folder.ts";
import { makeFolderInside, writeNewFileInside } from "../files/inside.ts";
import { removeEntry } from "../files/remove-tree.ts";
import { shellQuoted } from "../process/shell-word.ts";
import { fastestCompression } from "./packing-options.ts";

/** Where an earlier stage is copied to, in the folder that {@link makeStageFolder} made. */
export const keptStage = (folder: string, stage: number): string => join(folder, `${stage}.squashfs`);

/**
 * Makes a folder with a script that copies earlier stages, because Apptainer removes them all at its end. The script
 * runs on the host as each stage begins, where `$APPTAINER_ROOTFS` is set. It never fails a build: a stage that cannot
 * be copied is simply missing.
 * @param folder absolute path; what an earlier attempt left there is removed
 */
export async function makeStageFolder(folder: string, mksquashfs: string): Promise<void> {
  const parent = await Folder.open(dirname(folder));
  await removeEntry(parent, basename(folder)).finally(() => parent.close());
  await makeFolderInside(dirname(folder), folder);
  const options = `-noappend -no-progress -no-recovery -no-xattrs -comp ${await fastestCompression(mksquashfs)}`;
  const script = `here=\${0%/*}
for noted in "$here"/*.path; do
  stage=\${noted##*/}
  copy=$here/\${stage%.path}.squashfs
  [ -e "$noted" ] && [ ! -e "$copy" ] || continue
  ${shellQuoted(mksquashfs)} "$(cat "$noted")" "$copy" ${options} >"$here/log" 2>&1 || rm -f "$copy"
  [ ! -e "$copy" ] || chmod 0644 "$copy"
done
echo "\${APPTAINER_ROOTFS:-$SINGULARITY_ROOTFS}" >"$here/$1.path" || :
`;
  await writeNewFileInside(folder, join(folder, "keep"), Buffer.from(script));
}
