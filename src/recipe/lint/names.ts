/** Whether a revision is a commit id, full or abbreviated; digits alone are more likely a date. */
export function isCommit(revision: string | undefined): boolean {
  return (
    revision !== undefined && /^(?=.*[a-f])[0-9a-f]{7,40}$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(revision)
  );
}

/** Whether a revision looks like a release's tag; "3.2.x" and "patch-2" are branches. */
export function isTag(revision: string | undefined): boolean {
  return (
    revision !== undefined &&
    /^(?!.*[._-]x$|patch-\d+$|[^.]*\d[._-](?:alpha|beta|dev|devel|develop|branch|stable|wip)$)(?:refs\/tags\/|tags\/)?[\w-]*?v?\d+(?:[._-]\w+)*$/i.test(
      revision,
    )
  );
}

/** Whether a word still contains a variable or template whose value the recipe does not give. */
export function hasUnknownPart(text: string): boolean {
  return /\$[\w{(]|`|\{\{/.test(text);
}

/** Text of a script for display: templates are written as in the recipe. */
export function show(text: string): string {
  return text.replace(/\{\{_*(\w+?)_*\}\}/g, "{{ $1 }}");
}

/** The last part of a path or an address, without ".git". */
export function lastPart(path: string): string {
  const bare = path.replace(/\/+$/, "").replace(/\.git$/, "");
  return bare.split(/[/:]/).at(-1) ?? "";
}

/** Whether a program is a shell, or starts one for another user. */
export function isShell(name: string): boolean {
  return /^(?:sh|r?bash|dash|zsh|m?ksh(?:93)?|ash|yash|fish|t?csh|su|runuser)$/.test(name);
}
