import { type HistoryEvent, readHistory } from "../store/history.ts";
import { imageName } from "../store/names.ts";
import { openExistingStore } from "../store/open.ts";

/** What happened to the builds of a name, oldest first. */
export async function history(path: string, name: string): Promise<HistoryEvent[]> {
  return readHistory(await openExistingStore(path), imageName(name));
}
