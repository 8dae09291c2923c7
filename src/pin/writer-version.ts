/** Raised by one whenever the same recipe and lock would give a different locked recipe. */
export const lockedRecipeVersion = 2;

/**
 * Version of the commands around a recipe's own script, which a lock records among its pins as `driver`. The first one's
 * check removed the folder that its own file was still open in, which NFS does not do.
 */
export const driverVersion = 2;
