import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { type AptShelf, aptShelf } from "./apt-shelf.ts";
import { type RpmShelf, rpmShelf } from "./rpm-shelf.ts";
import { zipOf } from "./zip.ts";

/**
 * Upstreams in a box: an apt repository, a PEP 503 index, an npm registry, a CRAN and an rpm repository on 127.0.0.1,
 * so that a test can let new versions appear and old ones go. Driven by the real clients inside real builds.
 */
export interface Upstreams {
  address: string;
  /** What proves the snapshots' server, which no authority has signed. */
  certificate: string;
  apt: AptShelf;
  pip: YankingShelf;
  npm: YankingShelf;
  cran: Shelf;
  rpm: RpmShelf;
  close(): Promise<void>;
}

/** One upstream's packages. */
export interface Shelf {
  /** @param content what the package's one file says of itself, where that is not its version */
  publish(name: string, version: string, dependencies?: Record<string, string>, content?: string): void;
  withdraw(name: string, version: string): void;
}

/** An upstream that can take a version back and still serve it, for those who ask for exactly that. */
export interface YankingShelf extends Shelf {
  yank(name: string, version: string): void;
}

export async function startUpstreams(): Promise<Upstreams> {
  const folder = mkdtempSync(join(tmpdir(), "stx-upstreams-"));
  const answer: RequestListener = (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const isSnapshot = asked.startsWith("/snapshot/");
    // As Ubuntu's: what is asked over http is answered over https.
    if (isSnapshot && !("encrypted" in request.socket))
      return void response.writeHead(302, { location: `${secureAddress}${request.url}` }).end();
    const path = asked.replace(/^\/snapshot\/\d{8}T\d{6}Z\//, "/snapshot/");
    const file = [join(folder, normalize(path)), join(folder, normalize(path), "index")].find(
      (each) => existsSync(each) && statSync(each).isFile(),
    );
    if (!file) return void response.writeHead(404).end();
    const html = path.startsWith("/pip/") && file.endsWith("index");
    response.writeHead(200, {
      "content-type": html ? "text/html" : path.endsWith(".gz") ? "application/gzip" : "application/json",
    });
    createReadStream(file).pipe(response);
  };
  const certificate = selfSigned(folder);
  const servers = [createServer(answer), createSecureServer(certificate, answer)];
  const ports = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      return (server.address() as AddressInfo).port;
    }),
  );
  const address = `http://127.0.0.1:${ports[0]}`;
  const secureAddress = `https://127.0.0.1:${ports[1]}`;
  const apt = aptShelf(join(folder, "apt"), join(folder, "snapshot"));
  return {
    address,
    certificate: certificate.path,
    apt,
    pip: pipShelf(join(folder, "pip")),
    npm: npmShelf(join(folder, "npm"), `${address}/npm`),
    cran: cranShelf(join(folder, "cran/src/contrib")),
    rpm: rpmShelf(join(folder, "rpm")),
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      apt.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As PEP 503 and, for what is yanked, PEP 592 say. @param programs whether a package that needs others has a program */
export function pipShelf(folder: string, { programs = false } = {}): YankingShelf {
  const yanked = new Set<string>();
  const index = (name: string) => {
    const links = readdirSync(join(folder, name))
      .filter((each) => each.endsWith(".whl"))
      .map((each) => `<a href="${each}"${yanked.has(each) ? ' data-yanked="broken"' : ""}>${each}</a>`);
    writeFileSync(
      join(folder, name, "index"),
      `<!doctype html><html><body>${links.join("\n")}</body></html>`,
    );
  };
  const file = (name: string, version: string) => join(folder, name, `${name}-${version}-py3-none-any.whl`);
  return {
    publish(name, version, dependencies = {}, content = version) {
      mkdirSync(join(folder, name), { recursive: true });
      yanked.delete(basename(file(name, version)));
      const info = `${name}-${version}.dist-info`;
      const requires = Object.entries(dependencies).map(
        ([other, range]) => `Requires-Dist: ${other}${range}\n`,
      );
      const isProgram = programs && requires.length > 0;
      const entries = `${info}/entry_points.txt`;
      writeFileSync(
        file(name, version),
        zipOf({
          [`${name}.py`]: `version = ${JSON.stringify(content)}\n${isProgram ? "def main(): print(version)\n" : ""}`,
          ...(isProgram ? { [entries]: `[console_scripts]\n${name} = ${name}:main\n` } : {}),
          [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${requires.join("")}`,
          [`${info}/WHEEL`]:
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
          [`${info}/RECORD`]: `${isProgram ? `${entries},,\n` : ""}${name}.py,,\n${info}/METADATA,,\n${info}/WHEEL,,\n${info}/RECORD,,\n`,
        }),
      );
      index(name);
    },
    withdraw(name, version) {
      rmSync(file(name, version));
      index(name);
    },
    yank(name, version) {
      yanked.add(basename(file(name, version)));
      index(name);
    },
  };
}

/**
 * What npm calls deprecated is yanked: it takes such a version only where no other will do.
 * @param place where an archive is
 */
export function npmShelf(
  folder: string,
  address: string,
  place = (name: string, version: string) => `${name}/-/${name}-${version}.tgz`,
): YankingShelf {
  const document = (name: string) => join(folder, name, "index");
  const read = (name: string) =>
    JSON.parse(readFileSync(document(name), "utf8")) as {
      name: string;
      "dist-tags": Record<string, string>;
      versions: Record<string, object>;
    };
  return {
    publish(name, version, dependencies = {}, content = version) {
      mkdirSync(join(folder, name), { recursive: true });
      const manifest = { name, version, dependencies };
      const tarball = gzipSync(
        tarOf({
          "package/package.json": `${JSON.stringify(manifest, null, 2)}\n`,
          "package/index.js": `module.exports = ${JSON.stringify(content)};\n`,
        }),
      );
      const archive = place(name, version);
      mkdirSync(dirname(join(folder, archive)), { recursive: true });
      writeFileSync(join(folder, archive), tarball);
      const dist = {
        tarball: `${address}/${archive}`,
        integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
      };
      const packument = existsSync(document(name)) ? read(name) : { name, "dist-tags": {}, versions: {} };
      packument.versions = { ...packument.versions, [version]: { ...manifest, dist } };
      packument["dist-tags"] = { latest: version };
      writeFileSync(document(name), JSON.stringify(packument));
    },
    withdraw(name, version) {
      const packument = read(name);
      delete packument.versions[version];
      const latest = Object.keys(packument.versions).at(-1);
      packument["dist-tags"] = latest === undefined ? {} : { latest };
      writeFileSync(document(name), JSON.stringify(packument));
      rmSync(join(folder, place(name, version)));
    },
    yank(name, version) {
      const packument = read(name);
      packument.versions[version] = { ...packument.versions[version], deprecated: "broken" };
      writeFileSync(document(name), JSON.stringify(packument));
    },
  };
}

function selfSigned(folder: string): { path: string; key: Buffer; cert: Buffer } {
  const [path, keyPath] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  execFileSync("openssl", ["req", ...kind, ...subject, "-keyout", keyPath, "-out", path], {
    stdio: "ignore",
  });
  return { path, key: readFileSync(keyPath), cert: readFileSync(path) };
}

/** Like CRAN: a newer version sends the older ones to the Archive, and so does taking one back. */
export function cranShelf(folder: string): YankingShelf {
  const index = () => {
    mkdirSync(folder, { recursive: true });
    execFileSync("Rscript", ["-e", `tools::write_PACKAGES(${JSON.stringify(folder)})`], { stdio: "ignore" });
  };
  return {
    publish(name, version, dependencies = {}, content = version) {
      index();
      const archive = join(folder, "Archive", name);
      mkdirSync(archive, { recursive: true });
      for (const older of readdirSync(folder).filter((each) => each.startsWith(`${name}_`)))
        renameSync(join(folder, older), join(archive, older));
      const imports = Object.entries(dependencies).map(([other, range]) => `${other} (${range})`);
      const description = [
        ...[`Package: ${name}`, `Version: ${version}`, "Title: Test", "Description: Test.", "License: MIT"],
        ...(imports.length > 0 ? [`Imports: ${imports.join(", ")}`] : []),
        "",
      ];
      // R takes what `R CMD build` writes: "Packaged" tells it from a working folder.
      const files = {
        [`${name}/DESCRIPTION`]: `${description.join("\n")}Packaged: 2026-01-01 00:00:00 UTC; test\n`,
        [`${name}/NAMESPACE`]: "export(version)\n",
        [`${name}/R/version.R`]: `version <- function() ${JSON.stringify(content)}\n`,
      };
      writeFileSync(join(folder, `${name}_${version}.tar.gz`), gzipSync(tarOf(files)));
      index();
    },
    withdraw(name, version) {
      rmSync(join(folder, `${name}_${version}.tar.gz`));
      index();
    },
    yank(name, version) {
      const file = `${name}_${version}.tar.gz`;
      renameSync(join(folder, file), join(folder, "Archive", name, file));
      index();
    },
  };
}

/** A ustar archive of small files. */
export function tarOf(files: Record<string, string>): Buffer {
  const blocks: Buffer[] = [];
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const header = Buffer.alloc(512);
    const put = (value: string, at: number) => header.write(value, at, "latin1");
    put(name, 0);
    put("0000644\0", 100);
    put("0000000\0", 108);
    put("0000000\0", 116);
    put(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    put("00000000000\0", 136);
    put("        0", 148);
    put("ustar\x0000", 257);
    put(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/**
 * A build backend that needs the package `mov`, and makes a wheel with one module.
 * @param module Python for the module's text
 * @param metadata more lines for the wheel's METADATA, each with its "\\n"
 */
export const buildBackend = (module: string, metadata = "") => `import mov, zipfile
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name, info = "project-1.0-py3-none-any.whl", "project-1.0.dist-info"
    files = {
        "project.py": ${module},
        info + "/METADATA": "Metadata-Version: 2.1\\nName: project\\nVersion: 1.0\\n${metadata}",
        info + "/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    files[info + "/RECORD"] = "".join(each + ",,\\n" for each in [*files, info + "/RECORD"])
    with zipfile.ZipFile(folder + "/" + name, "w") as wheel:
        for path, text in files.items():
            wheel.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), text)
    return name
`;
