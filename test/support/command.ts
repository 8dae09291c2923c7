import { join } from "node:path";

/**
 * The file of the command that tests start. That is its source; a run of all tests names the bundle that was just made of it,
 * because users get that, and because it starts in a third of the time.
 */
export const commandFile = process.env.STX_TEST_COMMAND ?? join(import.meta.dirname, "../../src/main.ts");
