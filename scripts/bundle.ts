// Makes dist/, the command, which the actions run too, and lib/, the library with its types. Each is complete in
// itself, so the package has no dependencies.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";
import { dts } from "rolldown-plugin-dts";

const home = join(import.meta.dirname, "..");

function tool(name: string, args: string[]): void {
  execFileSync(join(home, "node_modules/.bin", name), args, { cwd: home, stdio: "inherit" });
}

/**
 * Compiles src/ into a temporary folder that exists only during `use`. The folder is inside the project, so that its
 * files find their packages. Its name is always the same, because it ends up in what ncc writes.
 */
export async function withCompiled<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = join(home, ".cache/compiled");
  rmSync(folder, { recursive: true, force: true });
  try {
    tool("tsc", ["-p", ".", "--noEmit", "false", "--outDir", join(folder, "src")]);
    writeFileSync(join(folder, "src/package.json"), '{ "type": "module" }\n');
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ncc(entry: string, target: string, ...options: string[]): void {
  rmSync(target, { recursive: true, force: true });
  tool("ncc", ["build", entry, "--out", target, "--license", "licenses.txt", "--quiet", ...options]);
}

/** Bundles the command into `target`, as CommonJS, which Node starts faster. */
export function bundleCommand(compiled: string, target: string): void {
  const entry = join(compiled, "index.js");
  // ncc takes the module format from the package.json nearest to the entry.
  writeFileSync(join(compiled, "package.json"), "{}\n");
  writeFileSync(entry, '#!/usr/bin/env node\nvoid import(/* webpackMode: "eager" */ "./src/main.js");\n');
  ncc(entry, target);
  writeFileSync(join(target, "package.json"), '{ "type": "commonjs" }\n');
  withoutChildProcess(target);
  withOwnRequire(target);
  withoutForeignLayout(target);
  withEachLicenceOnce(join(target, "licenses.txt"));
}

/** Writes a licence that many packages have to the word once, below their names: ncc repeats it for each of them. */
function withEachLicenceOnce(path: string): void {
  const found = splitLicences(readFileSync(path, "utf8"));
  const groups = Map.groupBy(found, ({ licence, words }) => `${licence}\n${words}`);
  const once = [...groups].map(([words, those]) => `${those.map(({ name }) => name).join("\n")}\n${words}`);
  writeFileSync(path, `${once.join("\n\n")}\n`);
}

/** The packages of licenses.txt with their licences. A line that only looks like a package is part of a text. */
function splitLicences(text: string): { name: string; licence: string; words: string }[] {
  const lines = text.split("\n");
  const isPackage = (at: number) =>
    (at === 0 || lines[at - 1] === "") &&
    existsSync(join(home, "node_modules", lines[at] || "-", "package.json"));
  const starts = lines.flatMap((_, at) => (isPackage(at) ? [at] : []));
  return starts.map((at, index) => ({
    name: lines[at]!,
    licence: lines[at + 1] ?? "",
    words: lines
      .slice(at + 2, starts[index + 1])
      .join("\n")
      .trimEnd(),
  }));
}

/**
 * Bundles an entry that only tests start, hundreds of times: as a bundle it takes a third of the processor time.
 * @param entry path of its source
 * @param target a folder, replaced
 * @returns path of the bundle
 */
export async function bundleTestEntry(entry: string, target: string): Promise<string> {
  const name = basename(entry, ".ts");
  rmSync(target, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: home,
    input: { [name]: entry },
    platform: "node",
    // CycloneDX's library uses it if it is installed, and it is not.
    external: [/^node:/, "xmlbuilder2"],
  });
  await bundle.write({
    dir: target,
    format: "es",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
  });
  await bundle.close();
  return join(target, `${name}.mjs`);
}

/**
 * What webpack writes before its own lines: where a module begins, which name it exports, and which file the line below
 * requires. That line's variable is named after the file as well.
 */
const bundlerMark = /^(?:(?:\/\*\*\*\/|\/\* harmony \w+ \*\/) ?|\/\/ EXTERNAL MODULE: .*\n)/gm;

/** The end of such a variable's name. */
const bundlerName = /__WEBPACK_IMPORTED_MODULE_(\d+)__/g;

/**
 * Strips what few people read: white space, comments and long local names from the files that hold only packages, which
 * are half of the total; comments and the bundler's marks from our own code, which stays reviewable. The packages'
 * licences are in licenses.txt.
 */
function withoutForeignLayout(target: string): void {
  for (const path of globSync(join(target, "*.index.js"))) {
    const text = readFileSync(path, "utf8");
    const isOwn = text.includes(".cache/compiled/src/");
    const source = isOwn ? text.replaceAll(bundlerMark, "").replaceAll(bundlerName, "_$1") : text;
    const { code, errors } = minifySync(path, source, {
      compress: false,
      // Errors and logs show the names of classes and functions.
      mangle: isOwn ? false : { keepNames: true },
      codegen: { removeWhitespace: !isOwn, legalComments: "none" },
      module: false,
    });
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    writeFileSync(path, `${code.trimEnd()}\n`);
  }
}

/**
 * A module of Azure's client, which artifacts and caches need, declares `require` and `__filename` itself. In CommonJS
 * ncc writes `import.meta.url` with those two names, and then renames them to that module's variables, which are not
 * set yet at that point.
 */
function withOwnRequire(target: string): void {
  const renamed = /\b\w+_require\("url"\)\.pathToFileURL\(\w+_filename\)\.href/g;
  for (const path of globSync(join(target, "*.js"))) {
    const text = readFileSync(path, "utf8");
    const mended = text.replaceAll(renamed, 'require("url").pathToFileURL(__filename).href');
    if (mended !== text) writeFileSync(path, mended);
  }
}

/**
 * commander starts programs only for commands that are separate executables, and there are none. Loading child_process
 * for that would take a tenth of the whole start-up.
 */
function withoutChildProcess(target: string): void {
  const load = /^(var external_node_child_process_ = ).*;$/m;
  const path = globSync(join(target, "*.js")).find((name) =>
    readFileSync(name, "utf8").includes("node_modules/commander/lib/command.js\n"),
  );
  const text = path === undefined ? "" : readFileSync(path, "utf8");
  const others = text.match(/CONCATENATED MODULE: (?!\.\/node_modules\/commander\/).*/);
  if (path === undefined || others !== null || !load.test(text))
    throw new Error(
      "commander is not in a file of its own that loads child_process; see withoutChildProcess",
    );
  writeFileSync(path, text.replace(load, "$1{};"));
}

/** The modules that a user can import: the entry file of each, relative to src/, and the name of its types. */
const modules = {
  index: { source: "index", types: "library" },
  scitex: { source: "scitex/index", types: "scitex" },
} as const;

/** The types of each module in one file. @param zod whether to include zod's own types, so that no package is needed */
async function bundleTypes(compiled: string, target: string, zod: boolean): Promise<void> {
  for (const { source, types } of Object.values(modules))
    await bundleTypesOf(compiled, target, zod, source, types);
}

async function bundleTypesOf(
  compiled: string,
  target: string,
  zod: boolean,
  source: string,
  name: string,
): Promise<void> {
  const bundle = await rolldown({
    cwd: home,
    input: { [name]: join(compiled, "src", `${source}.d.ts`) },
    platform: "node",
    external: [/^node:/, ...(zod ? [] : [/^zod/])],
    plugins: [withoutLocales, dts({ dtsInput: true, emitDtsOnly: true, oxc: true })],
    onLog(level, log) {
      // Slow plugins are not an error: a busy machine is slow.
      if (level === "warn" && log.code !== "PLUGIN_TIMINGS") throw new Error(log.message);
    },
  });
  await bundle.write({ dir: target, format: "es" });
  await bundle.close();
  const types = join(target, `${name}.d.ts`);
  const text = readFileSync(types, "utf8")
    // The folder's path is different every time.
    .replaceAll(`${relative(home, compiled)}/`, "")
    // zod suppresses an error about the variance of a few types; its comment must stand on the line before.
    .replaceAll("/** @ts-ignore Cast variance */", "$&\n");
  writeFileSync(types, text);
}

/** zod's messages in 50 languages, which no type of ours needs. */
const withoutLocales: Plugin = {
  name: "zod-without-locales",
  load: (id) => (/\/zod\/v4\/locales\/index\.d\.c?ts$/.test(id) ? "export {};" : undefined),
};

/**
 * The library's types without zod's, by the file in which they are committed for review; `npm run check` compares them.
 */
export async function apiTexts(compiled: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "stx-api-"));
  try {
    await bundleTypes(compiled, folder, false);
    return new Map(
      Object.values(modules).map(({ types }) => [
        `docs/${types}.d.ts`,
        readFileSync(join(folder, `${types}.d.ts`), "utf8"),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the folder `library` from scratch: minified code, since few people read it, and types. */
export async function bundleLibrary(compiled: string, library: string): Promise<void> {
  rmSync(library, { recursive: true, force: true });
  await bundleModules(compiled, library);
  await bundleTypes(compiled, library, true);
}

/** One bundle for all modules, so that they share one Failure class, and a small file for each module. */
async function bundleModules(compiled: string, library: string): Promise<void> {
  const all = join(compiled, "src/all.js");
  const each = Object.entries(modules);
  writeFileSync(
    all,
    each.map(([name, { source }]) => `export * as ${name} from "./${source}.js";\n`).join(""),
  );
  ncc(all, join(library, "all"), "--minify");
  // dist/licenses.txt has the licences of these packages already: the command uses all of them.
  rmSync(join(library, "all/licenses.txt"));
  const bundle = await import(resolve(library, "all/index.js"));
  for (const [name] of each) {
    const exported = Object.keys(bundle[name]).join(", ");
    const text = `import { ${name} } from "./all/index.js";\nexport const { ${exported} } = ${name};\n`;
    writeFileSync(join(library, `${name}.js`), text);
  }
}
