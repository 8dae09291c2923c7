/** An input of a build that has changed. */
export interface InputChange {
  kind: "recipe" | "file" | "base" | "other";
  /** The file's path, relative to the context, the base as the recipe writes it, or words. */
  what: string;
}

/** The inputs of a build as they are now, in a checkout. */
export interface CurrentInputs {
  recipeSha256: string;
  /** Digest of all inputs, made with the lock's own build arguments. */
  inputsDigest: string;
  /** False where the lock's digest was made by another version of the rules; then `changed` has only what is sure. */
  isComparable: boolean;
  changed: InputChange[];
  /** What could not be compared, each in a sentence. */
  unchecked: string[];
}
