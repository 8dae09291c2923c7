import { clients } from "./clients.ts";
import { conda } from "./conda.ts";
import { type Installer, installers } from "./installers.ts";
import { mixed } from "./mixed.ts";

/** Everything that is proven, in the order of the table. */
export const all: Record<string, Installer> = { ...installers, ...clients, conda, mixed };
