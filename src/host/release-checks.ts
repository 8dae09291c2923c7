/**
 * A replacement for gpgv that checks signatures as of a moment: a key or a signature that expired after it counts as
 * valid. Only expiry is treated differently, because the bytes are those of that moment; everything else is decided by
 * gpgv itself. The status lines are those of GnuPG's doc/DETAILS.
 * @param moment seconds since 1970
 */
export function gpgvAsOf(moment: number): string {
  return `#!/bin/sh
# gpgv as of ${new Date(moment * 1000).toISOString()}: what expired since then counts as it did then.
moment=${moment}
fd= next=
for word do
  if [ -n "$next" ]; then fd=$word next=; fi
  case $word in --status-fd) next=1 ;; --status-fd=*) fd=\${word#--status-fd=} ;; esac
done
own=$(cd "$(dirname "$0")" && pwd) program=
IFS=:
for folder in $PATH; do
  if [ "$folder" != "$own" ] && [ -z "$program" ]; then
    for name in gpgv gpgv2 gpgv1; do
      if [ -z "$program" ] && [ -x "$folder/$name" ]; then program=$folder/$name; fi
    done
  fi
done
unset IFS
if [ -z "$program" ]; then echo "gpgv was not found" >&2; exit 127; fi
case $fd in ''|*[!0-9]*) exec "$program" "$@" ;; esac
exec 8>&1
if [ "$fd" = 1 ]; then
  lines=$("$program" "$@") && code=0 || code=$?
else
  lines=$(eval '"$program" "$@" '"$fd"'>&1 1>&8') && code=0 || code=$?
fi
late= early= valid=
while IFS= read -r line; do
  case $line in
    '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*)
      at=\${line##* }
      case $at in ''|*[!0-9]*) early=1 ;; *) if [ "$at" -gt "$moment" ]; then late=1; else early=1; fi ;; esac ;;
    '[GNUPG:] VALIDSIG '*) valid=1 ;;
    '[GNUPG:] BADSIG '* | '[GNUPG:] ERRSIG '* | '[GNUPG:] REVKEYSIG '*) early=1 ;;
  esac
done <<END
$lines
END
if [ -n "$late" ] && [ -z "$early" ] && [ -n "$valid" ]; then
  code=0
  lines=$(printf '%s\\n' "$lines" | while IFS= read -r line; do
    case $line in
      '[GNUPG:] KEYEXPIRED '* | '[GNUPG:] SIGEXPIRED '*) ;;
      '[GNUPG:] EXPKEYSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPKEYSIG '}" ;;
      '[GNUPG:] EXPSIG '*) printf '[GNUPG:] GOODSIG %s\\n' "\${line#'[GNUPG:] EXPSIG '}" ;;
      *) printf '%s\\n' "$line" ;;
    esac
  done)
fi
if [ -n "$lines" ]; then
  if [ "$fd" = 1 ]; then printf '%s\\n' "$lines" >&8; else eval 'printf "%s\\n" "$lines" >&'"$fd"; fi
fi
exit "$code"
`;
}
