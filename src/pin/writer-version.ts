/** Raised by one whenever the same recipe and lock would give a different locked recipe. */
export const lockedRecipeVersion = 2;
