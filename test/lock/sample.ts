import type { BuiltLock, Lock, Package } from "../../src/lock/schema.ts";
import type { Recipe } from "../../src/recipe/types.ts";

/** 64 hex digits made of one. */
export const digest = (digit: string) => digit.repeat(64);

export const deb = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  arch: "amd64",
  purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${more.arch ?? "amd64"}`,
  ...more,
});

export const pypi = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  purl: `pkg:pypi/${name}@${version}`,
  prefix: "/opt/venv",
  location: `/opt/venv/lib/python3.11/site-packages/${name}-${version}.dist-info`,
  installer: "pip",
  ...more,
});

export const npm = (name: string, version: string, folder: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  prefix: "/usr/lib",
  location: `/usr/lib/${folder}/package.json`,
  ...more,
});

export const conda = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  purl: `pkg:conda/${name}@${version}`,
  prefix: "/opt/conda",
  arch: "linux-64",
  build: "h1_0",
  url: `https://channel.example.org/forge/linux-64/${name}-${version}-h1_0.conda`,
  origin: "https://channel.example.org/forge",
  hash: `sha256:${digest("c")}`,
  ...more,
});

export const present = (...packages: Package[]): Lock["ecosystems"][string] => ({
  status: "present",
  packages,
});
export const absent: Lock["ecosystems"][string] = { status: "absent" };
export const broken = (
  path: string,
  message: string,
  ...packages: Package[]
): Lock["ecosystems"][string] => ({
  status: "error",
  path,
  message,
  packages,
});

/** Every ecosystem was read by the first version of its reader, also the ones that were left out. */
const readers = (ecosystems: Lock["ecosystems"]) =>
  Object.fromEntries([...Object.keys(ecosystems), "apk", "dpkg", "go", "python"].map((id) => [id, 1]));

/** A lock of an image with these ecosystems; everything else is always the same. */
export function lockOf(ecosystems: Lock["ecosystems"], more: Partial<BuiltLock> = {}): BuiltLock {
  return {
    lockVersion: 2,
    name: "lab",
    ts: "2026-1120-061508",
    writer: { program: "0.1.0", inputs: 1, contentRules: 1, lockedRecipe: 1, readers: readers(ecosystems) },
    image: { sha256: digest("1"), size: 4096, arch: "amd64", contentDigest: digest("2") },
    recipe: { sha256: digest("3") },
    inputs: {
      digest: digest("4"),
      arguments: {},
      files: { "data/a b.txt": digest("5") },
      sourceDateEpoch: 1,
    },
    bases: [{ stage: 0, bootstrap: "docker", written: "debian:12", platformDigest: `sha256:${digest("6")}` }],
    builder: { apptainer: "1.4.5", mode: "user", os: "Debian 12", kernel: "6.1", arch: "amd64" },
    ecosystems,
    unlocked: [],
    floats: [],
    ...more,
  };
}

/** An image in which every ecosystem shows its peculiarities. */
export function mixedLock(): Lock {
  return lockOf(
    {
      dpkg: present(
        deb("curl", "7.88.1-10+deb12u8", { source: "curl@7.88.1-10+deb12u8" }),
        deb("libc6", "2.36-9", { source: "glibc@2.36-9", auto: true }),
        deb("libc6", "2.36-9", { arch: "i386", source: "glibc@2.36-9", auto: true }),
        deb("tzdata", "2024a-0", { arch: "all" }),
      ),
      python: present(
        {
          name: "python",
          version: "3.11.2",
          purl: "pkg:generic/python@3.11.2",
          prefix: "/usr",
          location: "/usr/bin/python3.11",
          owner: "dpkg",
        },
        pypi("numpy", "2.1.2", { hash: `sha256:${digest("a")}` }),
        pypi("typing-extensions", "4.12.2"),
        pypi("lab-tools", "0.3", {
          url: "git+https://git.example.org/lab/tools#subdirectory=py",
          commit: "b".repeat(40),
        }),
        pypi("local-thing", "1.0", { url: "file:///opt/src/local-thing", editable: true }),
        pypi("torch", "2.3.0+cpu", {
          url: "https://files.example.org/torch-2.3.0%2Bcpu-cp311-cp311-linux_x86_64.whl",
          hash: `sha256:${digest("d")}`,
        }),
        pypi("numpy", "1.26.4", { prefix: "/opt/old", location: "/opt/old/numpy-1.26.4.dist-info" }),
        pypi("pyparsing", "3.0.9", {
          prefix: "/usr",
          location: "/usr/lib/python3/dist-packages/p",
          owner: "dpkg",
        }),
      ),
      conda: present(
        conda("libzlib", "1.3.1"),
        conda("xz", "5.6", { hash: `md5:${"e".repeat(32)}` }),
        conda("odd", "1", { url: undefined } as Partial<Package>),
      ),
      npm: present(
        npm("node", "20.11.0", "bin", { location: "/usr/bin/node" }),
        npm("npm", "10.2.4", "node_modules/npm"),
        npm("semver", "7.5.4", "node_modules/npm/node_modules/semver", {
          hash: `sha512-${Buffer.alloc(64, 7).toString("base64")}`,
        }),
        npm("semver", "5.7.2", "node_modules/npm/node_modules/old/node_modules/semver"),
        npm("@lab/cli", "1.0.0", "node_modules/@lab/cli", {
          url: "https://npm.example/@lab/cli/-/cli-1.0.0.tgz",
        }),
      ),
      r: present(
        { name: "R", version: "4.2.2", purl: "pkg:generic/r@4.2.2", prefix: "/usr/lib/R/library" },
        { name: "base", version: "4.2.2", purl: "pkg:generic/r/base@4.2.2", prefix: "/usr/lib/R/library" },
        {
          name: "jsonlite",
          version: "1.8.8",
          purl: "pkg:cran/jsonlite@1.8.8",
          prefix: "/usr/local/lib/R/site-library",
          origin: "CRAN",
        },
        {
          name: "labr",
          version: "0.1",
          purl: `pkg:github/lab/labr@${"f".repeat(40)}`,
          prefix: "/usr/local/lib/R/site-library",
          url: "https://github.com/lab/labr",
          commit: "f".repeat(40),
        },
      ),
      unowned: present({
        name: "/opt/tool/bin/tool \udc80",
        version: `sha256:${digest("9")}`,
        purl: "pkg:generic/tool%20%EF%BF%BD",
        hash: `sha256:${digest("9")}`,
      }),
      apk: absent,
    },
    {
      unlocked: [{ line: 7, what: "curl | sh", reason: "a script from the network" }],
      floats: ["npm:@lab/*"],
    },
  );
}

/** The bases of a recipe as its lock names them, without their digests. */
export const basesOf = ({ stages }: Recipe) =>
  stages.map(({ index, header }) => ({
    stage: index,
    bootstrap: header.get("bootstrap")?.value ?? "",
    written: header.get("from")?.value ?? "",
  }));
