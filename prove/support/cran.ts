import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tarOf } from "../../test/support/upstreams.ts";

const repository = "https://cloud.r-project.org";

/** Installs the packages that it is asked for, as Bioconductor's own functions do. */
const installer = `function(pkgs = character(), ...) if (length(pkgs)) utils::install.packages(pkgs, repos = "${repository}")`;

const isInstaller = (name: string) => name === "install" || name === "biocLite";

/** What stands for Bioconductor's script, which installs a package and defines the function that it is for. */
export const biocLite = `utils::install.packages("BiocInstaller", repos = "${repository}")\nbiocLite <- ${installer}\n`;

/** Calls that install packages by name. */
const installing =
  /\b(?:install\.packages|biocLite|BiocManager::install)\(\s*(?:(?:pkgs\s*=\s*)?c\(([^)]*)\)|["'][\w.]+["'])/g;

/** The packages that a recipe installs or calls, each with the functions that it calls of it by both names. */
function packagesIn(script: string): Map<string, Set<string>> {
  const names = [...script.matchAll(installing)].flatMap(([call]) =>
    [...call.matchAll(/["']\s*([A-Za-z][\w.]*)\s*["']/g)].map(([, name]) => name!),
  );
  const packages = new Map([...names, "BiocInstaller"].map((name) => [name, new Set<string>()]));
  for (const [, name = "", called = ""] of script.matchAll(/\b([A-Za-z][\w.]*)::(\w+)\(/g))
    packages.set(name, (packages.get(name) ?? new Set()).add(called));
  return packages;
}

/** The R packages that a recipe names, as a CRAN has them. @param folder the repository's, which `src/contrib` is in */
export function fillCran(folder: string, script: string): void {
  const contrib = join(folder, "src/contrib");
  mkdirSync(contrib, { recursive: true });
  for (const [name, called] of packagesIn(script)) {
    const description = [
      `Package: ${name}`,
      "Version: 1.0",
      "Title: Test",
      "Description: Test.",
      "License: MIT",
    ];
    const functions = [...called].map(
      (each) => `${each} <- ${isInstaller(each) ? installer : "function(...) invisible(NULL)"}\n`,
    );
    // R takes what `R CMD build` writes: "Packaged" tells it from a working folder.
    const files = {
      [`${name}/DESCRIPTION`]: `${description.join("\n")}\nPackaged: 2026-01-01 00:00:00 UTC; test\n`,
      [`${name}/NAMESPACE`]: `export(${["version", ...called].join(", ")})\n`,
      [`${name}/R/version.R`]: `version <- function() "1.0"\n${functions.join("")}`,
    };
    writeFileSync(join(contrib, `${name}_1.0.tar.gz`), gzipSync(tarOf(files)));
  }
  execFileSync("Rscript", ["-e", `tools::write_PACKAGES(${JSON.stringify(contrib)})`], { stdio: "ignore" });
}
