import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import { type PinContext, type PinSetup, type PinSetupContext, type Pins, pinsFolderInSed } from "../pins.ts";
import { replacesVariable } from "../variables.ts";
import { escaped, isMain, isModule, isVersion } from "./module.ts";

/**
 * Pins what `go install MODULE@latest` installs by a module proxy in a folder (GOPROXY). It only lists the locked
 * version; everything else comes from the next proxy (go.dev/ref/mod, "GOPROXY protocol"). A module's own go.mod fixes
 * its dependencies. Modules that the recipe names are also pinned where they were linked in (`go get`).
 */
export function pinGo({ packages, build }: PinContext): Pins {
  const published = packages.filter(
    ({ name, version, url }) => url === undefined && isModule(name) && isVersion(version),
  );
  const chosen = published.filter((found) => isMain(found) || build.script.includes(found.name));
  const programs = published.filter((found) => isMain(found) && found.prefix !== undefined);
  const lines = (from: readonly Package[], form: (found: Package) => string) =>
    [...new Set(from.map(form))].sort(byCodeUnit);
  return {
    files: {
      "go-modules": lines(chosen, ({ name, version }) => `${escaped(name)} ${version}`),
      go: lines(programs, ({ name, version, prefix }) => `${name} ${version} ${prefix}`),
    },
    before: [],
    check: [
      "while read -r module version program; do",
      `  mark=$(printf 'mod\\t%s\\t%s' "$module" "$version")`,
      `  grep -qF "$mark" "$program" 2>/dev/null || echo "go: locked, not here: $module $version ($program)"`,
      `done <"$stx/go"`,
    ],
    cleanup: [],
    unlocked: programs.length > 0 && setsProxy(build.script) ? [unlockedProxy] : [],
  };
}

/** Whether the recipe sets GOPROXY itself, which replaces ours. */
const setsProxy = (script: string) => replacesVariable("GOPROXY", script);

/** Go's default proxies. */
const usual = "https://proxy.golang.org,direct";

/** An empty proxy before the one that go uses anyway. */
export function goPinSetup({ script }: PinSetupContext): PinSetup {
  return {
    files: { "go-modules": [], go: [] },
    before: [
      `mkdir "$stx/go-proxy"`,
      "while read -r module version; do",
      `  mkdir -p "$stx/go-proxy/$module/@v"`,
      `  echo "$version" >>"$stx/go-proxy/$module/@v/list"`,
      // For a pseudo-version: it has no tag, and the recipe may have asked for a branch.
      `  for query in @latest "@v/$version.info" @v/HEAD.info @v/main.info @v/master.info; do`,
      `    printf '{"Version":"%s"}\\n' "$version" >"$stx/go-proxy/$module/$query"`,
      "  done",
      `done <"$stx/go-modules"`,
      // `go env -w` has no effect while the variable is set.
      ...(setsProxy(script) ? [] : [`export GOPROXY="file://$stx/go-proxy|\${GOPROXY:-${usual}}"`]),
    ],
    cleanup: [],
    forget: [
      String.raw`\#^\(export \|declare -x \)\{0,1\}GOPROXY=["']\{0,1\}file://${pinsFolderInSed}/go-proxy|${usual}["']\{0,1\}$#d`,
      `s#file://${pinsFolderInSed}/go-proxy|##g`,
    ],
  };
}

const unlockedProxy = {
  what: "Go modules that are installed after the recipe sets GOPROXY",
  reason: "the recipe replaces the proxy that pins them; name their versions: go install <module>@v<version>",
};
