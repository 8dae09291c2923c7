import { type Client, requestGithub } from "./client.ts";

export type CommentAction = "created" | "updated" | "unchanged" | "none";

interface Comment {
  /** Its first characters. */
  mark: string;
  /** GitHub markdown, with the mark. */
  body: string;
  isNews: boolean;
}

/**
 * Maintains one comment on a pull request. It is found again by its mark and by having been posted by a bot, because
 * anyone can write the mark. With `isNews` false it updates an existing comment but creates none.
 * @throws Failure("usage") without permission, or for a locked conversation; else Failure("infrastructure")
 */
export function keepComment(client: Client, pull: number, comment: Comment): Promise<CommentAction> {
  const what = "could not comment on the pull request";
  const codes = { denied: "comment-denied", failed: "comment-failed" } as const;
  return requestGithub({ what, codes, permission: "pull-requests: write" }, () =>
    keep(client, pull, comment),
  );
}

async function keep(
  { rest, paginate, at }: Client,
  pull: number,
  { mark, body, isNews }: Comment,
): Promise<CommentAction> {
  const all = await paginate(rest.issues.listComments, { ...at, issue_number: pull, per_page: 100 });
  const found = all.find((one) => one.user?.type === "Bot" && one.body?.startsWith(mark));
  if (found?.body === body) return "unchanged";
  if (found) await rest.issues.updateComment({ ...at, comment_id: found.id, body });
  else if (isNews) await rest.issues.createComment({ ...at, issue_number: pull, body });
  else return "none";
  return found ? "updated" : "created";
}
