import type { Package } from "../package.ts";
import {
  floatFile,
  forgetVariable,
  type PinContext,
  type PinSetup,
  type Pins,
  pinsFolder,
  unlessFloat,
} from "../pins.ts";

/**
 * Pins R packages by a filter for `available.packages()`, which a site profile sets: `install.packages()` and tools
 * based on it (BiocManager, remotes' dependencies) find only the locked version. If that is no longer current, or the
 * package was archived, they find it in the repository's Archive (?available.packages, ?Startup).
 */
export function pinR({ packages, floats }: PinContext): Pins {
  const installed = packages.filter(({ name, prefix }) => name !== "R" && prefix !== undefined);
  const ours = installed.filter(({ owner, purl }) => owner === undefined && !purl.startsWith("pkg:generic/"));
  const elsewhere = ours.filter(({ commit, url }) => commit !== undefined || url !== undefined);
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of ours.filter((found) => !elsewhere.includes(found)))
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  const agreed = [...versions].filter(([, set]) => set.size === 1);
  const disagreed = [...versions].filter(([, set]) => set.size > 1);
  return {
    files: {
      "r-versions": agreed.map(([name, [version]]) => `${name} ${version}`).sort(),
      r: installed.map(({ name, version, prefix }) => `${name} ${version} ${prefix}`).sort(),
      "r-profile.R": profile,
      ...floatFile("r", floats),
    },
    before: [],
    check: [
      "while read -r name version library; do",
      `  now=$(sed -n 's/^Version: *//p' "$library/$name/DESCRIPTION" 2>/dev/null || :)`,
      `  [ "$now" = "$version" ] || echo "r: locked: $name $version in $library, here: \${now:-none}"`,
      `done <"$stx/r"`,
      `cut -d ' ' -f 3- "$stx/r" | sort -u | while read -r library; do`,
      `  for folder in "$library"/*/Meta/package.rds; do`,
      `    name=\${folder%/Meta/package.rds}`,
      `    name=\${name##*/}`,
      `    [ ! -e "$folder" ] || grep -q "^$name [^ ]* $library$" "$stx/r" ||`,
      `      ${unlessFloat("r", floats)}echo "r: here, not locked: $name in $library"`,
      "  done",
      "done",
    ],
    cleanup: [],
    unlocked: [...elsewhere.map(unlockedOne), ...disagreed.map(unlockedSeveral)],
  };
}

/** A profile that only loads the profile it replaces. */
export function rPinSetup(): PinSetup {
  return {
    files: { "r-versions": [], r: [], "r-profile.R": ["local({", ...siteProfile, "})"], "floats-r": [] },
    before: [`export STX_R_PROFILE="\${R_PROFILE:-}" R_PROFILE="$stx/r-profile.R"`],
    cleanup: [],
    forget: [forgetVariable("STX_R_PROFILE")],
  };
}

const unlockedOne = ({ name, version, commit }: Package) => ({
  what: `R package ${name} ${version}`,
  reason: commit
    ? `installed from version control; name the commit in the recipe: ${commit}`
    : "installed from a URL, not from a repository of packages",
});

const unlockedSeveral = ([name, versions]: [string, Set<string>]) => ({
  what: `R package ${name}`,
  reason: `its libraries hold it in several versions (${[...versions].sort().join(", ")}), of which R is offered the newest only`,
});

const siteProfile = `  site <- Sys.getenv("STX_R_PROFILE")
  if (!nzchar(site)) site <- file.path(R.home("etc"), "Rprofile.site")
  if (file.exists(site)) source(site, local = globalenv())`.split("\n");

const profile =
  `# Lets R choose among the locked versions only, then reads the profile that this one stands in for.
local({
  lines <- strsplit(readLines("${pinsFolder}/r-versions"), " ")
  locked <- structure(vapply(lines, \`[\`, "", 2L), names = vapply(lines, \`[\`, "", 1L))
  kept <- "${pinsFolder}/r-archive"
  # What an older version says of itself, from its own file: the repository's index describes the newest only.
  describe <- function(name, version, repository) {
    file <- file.path(kept, paste0(name, "_", version, ".tar.gz"))
    if (!file.exists(file)) {
      dir.create(kept, showWarnings = FALSE)
      url <- paste(repository, "Archive", name, basename(file), sep = "/")
      # Asked for once in a build.
      absent <- file.path(kept, "absent")
      if (file.exists(absent) && url %in% readLines(absent)) return(NULL)
      get <- function() utils::download.file(url, file, mode = "wb", quiet = TRUE) != 0
      if (tryCatch(get(), condition = function(said) TRUE)) {
        unlink(file)
        cat(url, "\\n", file = absent, sep = "", append = TRUE)
        return(NULL)
      }
    }
    utils::untar(file, files = paste0(name, "/DESCRIPTION"), exdir = kept)
    read.dcf(file.path(kept, name, "DESCRIPTION"))[1, ]
  }
  choose <- function(db) {
    wanted <- locked[db[, "Package"]]
    exact <- !is.na(wanted) & db[, "Version"] == wanted
    elsewhere <- db[, "Package"] %in% db[exact, "Package"]
    db <- db[is.na(wanted) | exact | !elsewhere, , drop = FALSE]
    wanted <- locked[db[, "Package"]]
    for (row in which(!is.na(wanted) & db[, "Version"] != wanted)) {
      fields <- describe(db[row, "Package"], wanted[[row]], db[row, "Repository"])
      if (is.null(fields)) next
      for (field in colnames(db)) db[row, field] <- fields[field]
      db[row, "Repository"] <- paste0("file://", kept)
    }
    # What a repository has archived as a whole is in no index.
    own <- paste0("file://", kept)
    repositories <- setdiff(unique(db[, "Repository"]), own)
    for (name in setdiff(names(locked), db[, "Package"])) for (repository in repositories) {
      fields <- describe(name, locked[[name]], repository)
      if (is.null(fields)) next
      row <- unname(fields[colnames(db)])
      row[colnames(db) == "Repository"] <- own
      db <- rbind(db, row)
      rownames(db) <- db[, "Package"]
      break
    }
    db
  }
  options(available_packages_filters = list(choose, "R_version", "OS_type", "subarch", "duplicates"))
${siteProfile.join("\n")}
})`.split("\n");
