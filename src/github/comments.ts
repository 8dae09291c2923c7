import type { Client } from "./client.ts";

export type CommentAction = "created" | "updated" | "unchanged" | "none";

/**
 * Keeps one comment on a pull request: found again by its mark, and by being a program's, because anyone can write the
 * mark. An empty list of news (`isNews` false) changes an existing comment and makes none.
 */
export async function keepComment(
  { rest, paginate, at }: Client,
  pull: number,
  { mark, body, isNews }: { mark: string; body: string; isNews: boolean },
): Promise<CommentAction> {
  const all = await paginate(rest.issues.listComments, { ...at, issue_number: pull, per_page: 100 });
  const found = all.find((one) => one.user?.type === "Bot" && one.body?.startsWith(mark));
  if (found?.body === body) return "unchanged";
  if (found) await rest.issues.updateComment({ ...at, comment_id: found.id, body });
  else if (isNews) await rest.issues.createComment({ ...at, issue_number: pull, body });
  else return "none";
  return found ? "updated" : "created";
}
