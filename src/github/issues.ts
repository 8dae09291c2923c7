import { Failure } from "../failure.ts";
import { githubClient, requestGithub } from "./client.ts";
import type { RunContext } from "./context.ts";

/** One of our issues, found by its label and by an invisible mark in its text. */
export interface Issue {
  number: number;
  body: string;
}

/** The issues of one repository. */
export interface Issues {
  /** The open issue with this label whose text begins with `mark`; undefined if there is none. */
  find(label: string, mark: string): Promise<Issue | undefined>;
  /** When there was an open issue with this label whose text begins with `mark`: of each its number, and times. */
  times(label: string, mark: string): Promise<{ issue: number; from: string; to: string | undefined }[]>;
  open(title: string, body: string, label: string): Promise<number>;
  update(number: number, body: string): Promise<void>;
  close(number: number, comment: string): Promise<void>;
}

/** GitHub's limit for the text of an issue, in characters. */
const bodyLimit = 65_536;

const cut = (body: string) =>
  body.length > bodyLimit ? `${body.slice(0, bodyLimit - 1).toWellFormed()}…` : body;

/**
 * The issues of the run's repository. Requests that fail with 5xx or 429 are repeated, after the time that GitHub names.
 * @throws Failure, from every function: "usage" without permission or where issues are switched off, else "infrastructure"
 */
export async function repositoryIssues(context: RunContext, token: string): Promise<Issues> {
  const { rest, paginate, at } = await githubClient(context, token);
  const ours = async (state: "open" | "all", label: string, mark: string) => {
    const all = await paginate(rest.issues.listForRepo, { ...at, state, labels: label, per_page: 100 });
    return all.filter((one) => !one.pull_request && one.body?.startsWith(mark));
  };
  return {
    find: (label, mark) =>
      about("read", async () => {
        const [found] = await ours("open", label, mark);
        return found && { number: found.number, body: found.body ?? "" };
      }),
    times: (label, mark) =>
      about("read", async () => {
        const found = await ours("all", label, mark);
        return found.map(({ number, created_at, closed_at }) => ({
          issue: number,
          from: created_at,
          to: closed_at ?? undefined,
        }));
      }),
    open: (title, body, label) =>
      about("open", async () => {
        const { data } = await rest.issues.create({ ...at, title, body: cut(body), labels: [label] });
        return data.number;
      }),
    update: (number, body) =>
      about("update", async () => {
        await rest.issues.update({ ...at, issue_number: number, body: cut(body) });
      }),
    close: (number, comment) =>
      about("close", async () => {
        await rest.issues.createComment({ ...at, issue_number: number, body: cut(comment) });
        await rest.issues.update({ ...at, issue_number: number, state: "closed", state_reason: "completed" });
      }),
  };
}

async function about<T>(verb: string, work: () => Promise<T>): Promise<T> {
  const what = `could not ${verb} an issue of the repository`;
  const codes = { denied: "issue-denied", failed: "issue-failed" } as const;
  return requestGithub({ what, codes, permission: "issues: write" }, async () => {
    try {
      return await work();
    } catch (error) {
      if ((error as { status?: number }).status !== 410) throw error;
      throw new Failure("usage", what, {
        code: "issue-denied",
        why: "issues are switched off in this repository",
        remedy: "switch them on in Settings → General → Features, or remove the nightly job",
        cause: error,
      });
    }
  });
}
