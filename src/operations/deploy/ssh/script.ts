/**
 * What the other machine's shell runs for us. The command given to ssh is constant except for a random word, because
 * the user's login shell may be any shell. It starts a POSIX shell that reads a script's length, the script, and the
 * script's input. A script that was cut off is not run.
 */

/** @param word printed before each answer; letters and digits */
export const remoteCommand = (word: string) =>
  `exec sh -c 'LC_ALL=C; export LC_ALL; printf "\\n%s\\n" "$1"; while IFS= read -r n; do s=$(head -c "$n"; echo .); [ "\${#s}" = $((n + 1)) ] || exit 1; eval "\${s%.}"; printf "\\n%s %s\\n" "$1" "$?"; done' sh ${word}`;

/** Exit codes of the functions below when they did not do their work. */
export const remoteCodes = { link: 3, absent: 4, differs: 6, busy: 75 } as const;

/** Programs that the functions use. */
export const remotePrograms =
  "cat chmod flock head ln mkdir mv readlink rm sha256sum stat sync tail truncate wc".split(" ");

/**
 * Functions for the name `$N` in the store `$S`. Files are written under a temporary name, read back, and renamed in
 * one step. Nothing is written through a link.
 */
export const functions = `
D="$S/$N"
missing() { for p in ${remotePrograms.join(" ")}; do command -v "$p" >/dev/null 2>&1 || echo "$p"; done; }
sum() { set -- "$(sha256sum < "$1")" || return 1; printf '%s\\n' "\${1%% *}"; }
look() {
  if [ -L "$1" ]; then echo link; elif [ -f "$1" ]; then sum "$1"
  elif [ -e "$1" ]; then echo other; else echo none; fi
}
fetch() {
  if [ -L "$1" ]; then return 3; elif [ ! -e "$1" ]; then return 4
  elif [ ! -f "$1" ]; then return 3; else head -c "$2" < "$1"; fi
}
project() {
  if [ "$1" = linked ]; then d=$(cd "\${S%/*}/" 2>/dev/null && pwd -P)/store; else d=$S; fi
  while [ -n "$d" ]; do d=\${d%/*}; if [ -e "$d/.git" ]; then printf '%s' "$d"; return; fi; done
}
lock() {
  if [ -L "$1" ]; then return 3; fi
  case $3 in 8) command exec 8<>"$1";; *) command exec 9<>"$1";; esac || return 1
  flock -x -w "$2" "$3" || return 75
}
prepare() {
  if [ -L "$S" ] || [ -L "$D" ]; then return 3; fi
  if [ ! -d "$S" ]; then mkdir -p "$S" && echo made || return 1; fi
  if [ ! -d "$D" ]; then mkdir "$D" || return 1; fi
  lock "$D/.deploy.lock" 600 9 || return
  rm -f "$D"/.stx-*.tmp
}
name() {
  ln -T "$1" "$2" 2>/dev/null || mv -nT "$1" "$2" || return
  rm -f "$1"
  [ ! -L "$2" ] && [ "$(sum "$2")" = "$3" ] || return 6
}
put() {
  t="\${1%/*}/.stx-$$.tmp"
  rm -f "$t" && head -c "$2" > "$t" || return 1
  if [ "$(sum "$t")" != "$3" ]; then rm -f "$t"; return 6; fi
  sync "$t" 2>/dev/null
  case $4 in new) name "$t" "$1" "$3";; *) mv -fT "$t" "$1";; esac
}
begun() {
  if [ -L "$1" ]; then return 3; fi
  if [ -e "$1" ]; then [ -f "$1" ] && [ "$(stat -c %h "$1")" = 1 ] || return 3; else : > "$1" || return 1; fi
  wc -c < "$1"
}
finish() {
  chmod "$3" "$1" || return
  sync "$1" 2>/dev/null
  ln -T "$1" "$2" 2>/dev/null || { mv -nT "$1" "$2" && [ ! -e "$1" ]; } || return 6
  rm -f "$1"
}
cut() {
  h="$D/history.jsonl"
  if [ -L "$h" ] || [ "$(stat -c %h "$h")" != 1 ]; then return 3; fi
  truncate -s "$1" "$h"
}
append() {
  h="$D/history.jsonl"
  if [ -L "$h" ]; then return 3; fi
  if [ -e "$h" ]; then [ "$(stat -c %h "$h")" = 1 ] || return 3; fi
  if [ -s "$h" ] && [ -n "$(tail -c 1 "$h")" ]; then echo >> "$h" || return 1; fi
  set -- "$1" "$(head -c "$1"; echo .)"
  [ "\${#2}" = $(($1 + 1)) ] || return 1
  printf '%s' "\${2%.}" >> "$h" || return 1
  sync "$h" 2>/dev/null; :
}
relink() {
  if [ -e "$1" ] && [ ! -L "$1" ]; then return 3; fi
  t="\${1%/*}/.stx-$$.link.tmp"
  rm -f "$t" && ln -s "$2" "$t" && mv -fT "$t" "$1"
}
`;
