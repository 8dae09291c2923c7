/** Raised by one whenever the same recipe and lock give another locked recipe. */
export const lockedRecipeVersion = 2;
