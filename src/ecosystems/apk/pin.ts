import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import { floatFile, type PinContext, type PinSetup, type Pins, unlessFloat } from "../pins.ts";

/** The name of our package. apk prints it in messages, so that a reader sees whose constraint it is. */
const ours = ".stx-lock";

/** Made by `apk add --virtual`; the collector leaves its time out. */
/** Names and versions as apk writes them: a shell splits a list of these where it should, and nowhere else. */
const isPlain = ({ name, version }: Package) => /^[\w.+-]+$/.test(name) && /^[\w.~+-]+$/.test(version);

const isVirtual = ({ name, version }: Package) => name.startsWith(".") || version === "0";

/**
 * Pins Alpine's packages by a package without files that conflicts with every version newer than a locked one (`apk add
 * --virtual`, apk-world(5)). It stays installed during the build, so that apk considers it in every decision. If a
 * repository no longer has a locked version, apk stops and names our package.
 */
export function pinApk({ packages, floats }: PinContext): Pins {
  const own = packages.filter((found) => found.prefix === undefined && !isVirtual(found) && isPlain(found));
  const lines = (form: (found: Package) => string) => [...new Set(own.map(form))].sort(byCodeUnit);
  return {
    files: {
      apk: lines(({ name, version }) => `${name} ${version}`),
      "apk-pins": lines(({ name, version }) => `!${name}>${version}`),
      ...floatFile("apk", floats),
    },
    before: [],
    check: [
      "for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
      `  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || cat "$database"`,
      `done | sed -n '/^P:/{s/^P://;h;};/^V:/{s/^V:/ /;H;x;s/\\n//;p;}' | grep -v -e '^[.]' -e ' [0-9]\\{8\\}[.][0-9]\\{6\\}$' >"$stx/apk-now" || :`,
      "while read -r name version; do",
      `  grep -qxF "$name $version" "$stx/apk-now" || echo "apk: locked, not here: $name $version"`,
      `done <"$stx/apk"`,
      "while read -r name version; do",
      `  grep -qxF "$name $version" "$stx/apk" ||`,
      `    ${unlessFloat("apk", floats)}echo "apk: here, not locked: $name $version"`,
      `done <"$stx/apk-now"`,
    ],
    cleanup: [],
    unlocked: packages
      .filter(({ prefix }) => prefix !== undefined)
      .map(({ name, version, prefix }) => ({
        what: `apk package ${name} ${version}`,
        reason: `installed below ${prefix} by apk --root, which the constraints of the image itself do not reach`,
      })),
  };
}

/** The same package without any conflicts. */
export function apkPinSetup(): PinSetup {
  return {
    files: { apk: [], "apk-pins": ["!.stx-nothing"], "apk-now": [], "floats-apk": [] },
    before: [
      "if [ -e /etc/apk/world ] && command -v apk >/dev/null 2>&1; then",
      // The log of apk 3 would name the pins; apk 2 does not know the option.
      "  for option in --no-logfile --quiet; do",
      `    ! apk "$option" add --no-network --virtual ${ours} $(cat "$stx/apk-pins") >/dev/null 2>&1 || break`,
      "  done",
      "fi",
    ],
    // Not by apk: it would repair everything else that it finds as well, and may not be there any more.
    cleanup: [
      `[ ! -e /etc/apk/world ] || sed -i '/^[.]stx-lock=/d' /etc/apk/world`,
      "for database in /lib/apk/db/installed /usr/lib/apk/db/installed; do",
      `  [ ! -f "$database" ] || [ -L "\${database%/apk/db/installed}" ] || sed -i '/^C:/{`,
      "N",
      String.raw`/\nP:[.]stx-lock$/{`,
      ":next",
      "N",
      String.raw`/\n$/d`,
      "b next",
      "}",
      `}' "$database"`,
      "done",
    ],
  };
}
