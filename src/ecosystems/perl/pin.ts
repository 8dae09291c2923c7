import { plural } from "../../plural.ts";
import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import { type PinContext, type PinSetup, type PinSetupContext, type Pins, pinsFolderInSed } from "../pins.ts";
import { replacesVariable } from "../variables.ts";

/** Whether cpanm recorded from which archive of CPAN a module came. */
const isNoted = ({ origin, name, version }: Package) =>
  origin !== undefined &&
  /^\w\/\w\w\/[\w./+-]+$/.test(origin) &&
  /^[\w:]+$/.test(name) &&
  /^[\w.]+$/.test(version);

const distribution = (file: string) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");

/**
 * Pins what cpanm installs by an index that it uses before CPAN's own (`--mirror-index`, `--cascade-search`), which
 * names the distribution of each module as it was installed. A request that this index does not satisfy goes on to
 * CPAN.
 */
export function pinPerl({ packages, build }: PinContext): Pins {
  const ours = packages.filter(({ owner, name }) => owner === undefined && name !== "perl");
  const noted = ours.filter(isNoted);
  const lines = noted.flatMap(({ name, version, origin, provides = [] }) =>
    [`${name} ${version}`, ...provides].map((module) => `${module} ${origin}`),
  );
  const notes = noted.flatMap(({ location, origin }) =>
    location === undefined ? [] : [`${distribution(origin!)} ${location}`],
  );
  const others = ours.length - noted.length;
  return {
    files: {
      "cpan-index": [...new Set(lines)].sort(byCodeUnit),
      perl: [...new Set(notes)].sort(byCodeUnit),
    },
    before: [],
    check: [
      "while read -r dist packlist; do",
      "  now=",
      // Beside the library, or elsewhere for a system's perl (sitelib and sitearch differ).
      `  for library in "\${packlist%%/auto/*}" /usr/local/share/perl/*/* /usr/local/share/perl5/* /usr/local/share/perl5/*/*; do`,
      `    for note in "$library/.meta/\${dist%-*}"-[v0-9]*/install.json; do`,
      `      [ ! -e "$note" ] || { note=\${note%/*}; now="$now \${note##*/}"; }`,
      "    done",
      "  done",
      `  case "$now " in *" $dist "*) now= ;; esac`,
      '  [ -e "$packlist" ] || now=" nothing"',
      '  [ -z "$now" ] || echo "perl: locked: $dist ($packlist), here:$now"',
      `done <"$stx/perl"`,
    ],
    cleanup: [],
    unlocked: [
      ...(others > 0 ? [unlockedOthers(others)] : []),
      ...(noted.length > 0 && hasOwnIndex(build.script) ? [unlockedIndex] : []),
    ],
  };
}

/**
 * Perl goes through the keys of a hash in an order that differs in every process unless this seed is given (perlrun). Debian's
 * own programs write files in that order, such as the catalogs of xml-core.
 */
const hashSeed = 3141592653;

/** An empty index, and since version 2 a seed. */
export function perlPinSetup({ script, version = 1 }: PinSetupContext): PinSetup {
  const hasSeed = version >= 2;
  return {
    files: { "cpan-index": [], perl: [] },
    before: [
      ...(hasOwnIndex(script)
        ? []
        : [
            `export PERL_CPANM_OPT="--mirror-index=$stx/cpan-index --cascade-search\${PERL_CPANM_OPT:+ $PERL_CPANM_OPT}"`,
          ]),
      ...(hasSeed ? [`export PERL_HASH_SEED="\${PERL_HASH_SEED:-${hashSeed}}"`] : []),
    ],
    cleanup: [],
    forget: [
      ...(hasSeed
        ? [String.raw`/^\(export \|declare -x \)\{0,1\}PERL_HASH_SEED=["']\{0,1\}${hashSeed}["']\{0,1\}$/d`]
        : []),
      `\\#^\\(export \\|declare -x \\)\\{0,1\\}PERL_CPANM_OPT=["']\\{0,1\\}${options}["']\\{0,1\\}$#d`,
      `s#${options} \\{0,1\\}##g`,
    ],
  };
}

const options = `--mirror-index=${pinsFolderInSed}/cpan-index --cascade-search`;

/** Whether a recipe gives cpanm an index, or replaces its options. */
const hasOwnIndex = (script: string) =>
  /--mirror-index\b/.test(script) || replacesVariable("PERL_CPANM_OPT", script);

const unlockedOthers = (count: number) => ({
  what: `${plural(count, "Perl module")} that cpanm has no record of`,
  reason:
    "installed by cpan, by cpm, or from a folder: only cpanm records which distribution a module came from",
});

const unlockedIndex = {
  what: "Perl modules that cpanm installs",
  reason: "the recipe has an index or options of its own for cpanm, instead of those that pin them",
};
