import { dirname, join } from "node:path";
import type { StoredBuild } from "../store/builds.ts";

/** Where the gate looks for a build; all paths absolute. */
export interface GateFiles {
  /** Undefined where it is not looked at. */
  image: string | undefined;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  verified: string;
  unverified: string;
  /** Of the name; undefined for loose files, which have none. */
  history: string | undefined;
}

/** A build to check, wherever its files are. */
export interface GateSubject {
  name: string;
  ts: string;
  files: GateFiles;
  /** The marker was made just now, and the history does not have it yet: it must succeed the last one there. */
  isNew?: boolean;
}

/** A build of a store, in the form that the gate takes. */
export function subjectOf({ name, ts, files }: StoredBuild): GateSubject {
  return { name, ts, files: { ...files, history: join(dirname(files.lock), "history.jsonl") } };
}

/** The same, if the image's digest is checked elsewhere or is not worth reading the image for. */
export function subjectWithoutImage(build: StoredBuild): GateSubject {
  const subject = subjectOf(build);
  return { ...subject, files: { ...subject.files, image: undefined } };
}
