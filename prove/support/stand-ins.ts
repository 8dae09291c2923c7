import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import { serveFolder } from "../../test/support/upstreams/files.ts";
import { git, serveGit } from "../../test/support/upstreams/git.ts";
import { biocLite, fillCran } from "./cran.ts";

/** The script with the values of its plain assignments (`VERSION=1.2`) in their places, so that names in it can be read. */
function expanded(script: string): string {
  const values = new Map(
    [...script.matchAll(/^\s*(?:export\s+)?(\w+)=["']?([\w.:/-]+)["']?\s*$/gm)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
  return script.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => values.get(name) ?? whole);
}

/** What stands for a file, by its name: something that its readers accept, else a script. */
export function contentFor(path: string): string {
  const name = basename(path);
  if (/^requirements\S*\.txt$/.test(name)) return "six\n";
  if (name.endsWith(".py")) return `print("stands for ${name}")\n`;
  if (name === "biocLite.R") return biocLite;
  if (/\.[Rr]$/.test(name)) return `cat("stands for ${name}\\n")\n`;
  if (/\.(?:json|ya?ml)$/.test(name)) return "{}\n";
  return `#!/bin/sh\necho "stands for ${name}"\n`;
}

/** A Debian package with one file. */
function makePackage(folder: string, file: string): Buffer {
  const [name = "", version = "1.0"] = file
    .toLowerCase()
    .replace(/\.deb$/, "")
    .split(/_|-(?=\d)/);
  const own = name.replace(/[^a-z0-9+.-]/g, "-");
  const root = join(folder, "packages", own);
  mkdirSync(join(root, "DEBIAN"), { recursive: true });
  mkdirSync(join(root, "usr/share", own), { recursive: true });
  writeFileSync(join(root, "usr/share", own, "stand-in"), `${file}\n`);
  const fields = [`Package: ${own}`, `Version: ${/^\d[\w.+~-]*$/.test(version) ? version : "1.0"}`];
  const rest = ["Architecture: all", "Maintainer: Stand In <stand-in@example.org>", "Description: stand-in"];
  writeFileSync(join(root, "DEBIAN/control"), `${[...fields, ...rest].join("\n")}\n`);
  const out = `${root}.deb`;
  execFileSync("dpkg-deb", ["-Zgzip", "--root-owner-group", "--build", root, out], {
    stdio: "ignore",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1577836800" },
  });
  return readFileSync(out);
}

/** A small project that can be built and installed in the usual ways, with the files that the recipe takes out of it. */
function makeProject(folder: string, name: string, script: string): void {
  const module = name.replace(/\W/g, "_").toLowerCase();
  const program = `#!/bin/sh\necho ${name}\n`;
  const compile = `if command -v gcc >/dev/null; then echo 'int main(){return 0;}' | gcc -x c - -o ${module}; else cp run ${module}; fi`;
  const makefile = `all:\n\t${compile}\ninstall: all\n\tinstall -m 755 ${module} /usr/local/bin/${module}\n%:\n\t@true\n`;
  const files: Record<string, string> = {
    run: program,
    "CMakeLists.txt": `cmake_minimum_required(VERSION 2.8...3.10)\nproject(${module} NONE)\ninstall(PROGRAMS run DESTINATION bin RENAME ${module})\n`,
    ...Object.fromEntries(
      ["configure", "install", "autogen.sh", "build.sh"].map((each) => [each, "#!/bin/sh\n"]),
    ),
    Makefile: makefile,
    "Makefile.PL": "print 1;\n",
    "setup.py": `try:\n    from setuptools import setup\nexcept ImportError:\n    from distutils.core import setup\nsetup(name="${name}", version="1.0", py_modules=["${module}"])\n`,
    [`${module}.py`]: `name = "${name}"\n`,
    "requirements.txt": "six\n",
    README: `${name}: stands for a project that cannot be fetched\n`,
  };
  const escaped = basename(folder).replace(/[.+]/g, "\\$&");
  for (const [, path = ""] of expanded(script).matchAll(
    new RegExp(`(?:^|[\\s/"'])${escaped}/([\\w./-]*\\w)`, "gm"),
  ))
    files[path] ??= /\.\w+$/.test(path) ? contentFor(path) : program;
  // A folder that the recipe builds in, or takes all files from.
  for (const [, built, taken] of expanded(script).matchAll(
    new RegExp(`\\bcd\\s+(?:[\\w./-]*/)?${escaped}/([\\w./-]*\\w)|${escaped}/([\\w./-]*\\w)/\\*`, "g"),
  )) {
    const path = built ?? taken!;
    delete files[path];
    Object.assign(files, {
      [`${path}/Makefile`]: makefile,
      [`${path}/run`]: program,
      [`${path}/configure`]: "#!/bin/sh\n",
    });
  }
  const paths = Object.keys(files).filter(
    (path) => !Object.keys(files).some((other) => other.startsWith(`${path}/`)),
  );
  for (const path of paths) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, files[path]!);
    chmodSync(at, files[path]!.startsWith("#!") ? 0o755 : 0o644);
  }
}

/**
 * The folder in an archive: that which GitHub makes of a tag, else the archive's own name, in the letters that the recipe
 * uses for it.
 */
function folderIn(path: string, stem: string, script: string): string {
  const [, repository] = /\/([^/]+)\/archive\/(?:.*\/)?[^/]+$/.exec(path) ?? [];
  const name = repository ? `${repository}-${stem.replace(/^v(?=\d)/, "")}` : stem;
  const words = expanded(script).match(/(?<=[\s/"'])[\w.+-]+(?=[\s/"';&]|$)/gm) ?? [];
  return words.find((word) => word.toLowerCase() === name.toLowerCase()) ?? name;
}

const packed: Record<string, string> = {
  ".tar.gz": "-cz",
  ".tgz": "-cz",
  ".tar.bz2": "-cj",
  ".tar.xz": "-cJ",
  ".tar": "-c",
};

/** What stands for one file of the network, made in a folder. */
function standInFile(folder: string, path: string, script: string): Buffer {
  const name = basename(path);
  const ending = [...Object.keys(packed), ".zip"].find((each) => name.endsWith(each));
  if (name.endsWith(".deb")) return makePackage(folder, name);
  if (!ending) return Buffer.from(contentFor(name));
  const inner = folderIn(path, name.slice(0, -ending.length), script);
  const at = join(folder, "archives", path.replaceAll("/", "+"));
  rmSync(at, { recursive: true, force: true });
  makeProject(join(at, inner), inner.replace(/[-_]?v?\d.*$/, "") || inner, script);
  const file = `${at}.out`;
  if (ending === ".zip") execFileSync("python3", ["-m", "zipfile", "-c", file, inner], { cwd: at });
  else
    execFileSync(
      "tar",
      [packed[ending]!, "--owner=0", "--group=0", "--mtime=2020-01-01", "-f", file, inner],
      { cwd: at },
    );
  return readFileSync(file);
}

/** Makes a repository with the branches that the recipe names. */
function standInRepository(root: string, name: string, project: string, script: string): void {
  const folder = join(root, name);
  if (existsSync(folder)) return;
  const inner = join(root, ".work", name, project);
  makeProject(inner, project, script);
  mkdirSync(root, { recursive: true });
  execFileSync("mv", [inner, folder]);
  git(folder, "init", "-q");
  git(folder, "add", ".");
  git(folder, "commit", "-qm", "everything");
  for (const [, branch = ""] of expanded(script).matchAll(
    /(?:\s-b|--branch|checkout|\.git@|\w@)\s*([\w./-]+)/g,
  ))
    if (branch !== "main") git(folder, "branch", "-f", branch.replace(/^-+/, "x"));
}

/**
 * Answers for all others, whose names are the first part of a path: a repository to git, R's packages to R, an archive or
 * a script to whoever asks for a file.
 * @param folder where what it serves is made
 * @param script text of the recipe, which says what has to be in them
 */
export function standIns(folder: string, script: string): RequestListener {
  const root = join(folder, "git");
  const [repositories, cran] = [serveGit(root), serveFolder(join(folder, "cran"))];
  fillCran(join(folder, "cran"), script);
  return (request, response) => {
    const [path = "", query] = (request.url ?? "").split("?");
    const [, repository, rest] =
      /^\/(.+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|HEAD|objects\/.*))$/.exec(path) ?? [];
    const [contrib] = /\/src\/contrib\/.+$/.exec(path) ?? [];
    try {
      if (repository) {
        const name = repository.replaceAll("/", "+");
        standInRepository(root, name, basename(repository), script);
        request.url = `/${name}${rest}${query ? `?${query}` : ""}`;
        return void repositories(request, response);
      }
      if (contrib) {
        request.url = contrib;
        return void cran(request, response);
      }
      response.end(standInFile(folder, decodeURIComponent(path.slice(1)), script));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
}

/**
 * A server of stand-ins on this machine's loopback.
 * @param port where an earlier server was, whose address is in a recipe; default: any
 */
export async function serveStandIns(folder: string, script: string, port = 0) {
  const server = createServer(standIns(folder, script));
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
