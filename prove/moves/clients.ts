import { join } from "node:path";
import { makeGoModule } from "../../test/support/upstreams/languages.ts";
import { npmShelf, pipShelf } from "../../test/support/upstreams.ts";
import { apt, type Installer, installers, publishAll } from "./installers.ts";
import type { Piece } from "./stand.ts";

const { npm, pip, gem, cpanm, R } = installers as Record<"npm" | "pip" | "gem" | "cpanm" | "R", Installer>;

/** A base of Python that has several of its package managers, each in an environment of its own. */
const pythonClients = {
  name: "python-clients",
  lines: [
    ...apt("python3-venv"),
    ...Object.entries({
      uv: "uv==0.9.10",
      pipx: "pipx==1.8.0",
      poetry: "poetry==2.2.1",
      pdm: "pdm==2.29.4 hishel==1.4.0",
    }).flatMap(([name, wanted]) => [
      `python3 -m venv /opt/${name}`,
      `/opt/${name}/bin/pip install --no-cache-dir ${wanted}`,
      `ln -s /opt/${name}/bin/${name} /usr/local/bin/${name}`,
    ]),
    // The pip that pipx keeps for all its environments, which it would take newer from the index than Debian's.
    "PIPX_HOME=/opt/pipx-home pipx upgrade-shared",
  ],
};

/** Client of an index of Python. */
const python = (about: string, post: Installer["post"], more: Partial<Installer> = {}): Installer => ({
  ...{ about, base: pythonClients, lay: pip.lay, post, yank: pip.yank!, floats: false },
  stops: { delete: /leaf.*1\.1/, swap: /leaf\.py/ },
  ...more,
});

/** Lines that make a project which needs `branch`, with tables of its package manager behind that. */
const inProject = (folder: string, ...tables: string[]) => {
  const project = ["[project]", 'name = "app"', 'version = "0.1"', 'requires-python = ">=3.11"'];
  const lines = [...project, 'dependencies = ["branch"]', ...tables].map((line) => `'${line}'`);
  return [`mkdir ${folder}`, `cd ${folder}`, `printf '%s\\n' ${lines.join(" ")} >pyproject.toml`];
};

/** A base of node that has package managers besides npm. */
const nodeClients = {
  name: "node-clients",
  lines: [
    ...npm.base.lines,
    ". /opt/venv/bin/activate",
    "npm install --global --prefix /usr/local yarn@1.22.22 pnpm@10.34.9",
    "rm -rf /root/.npm",
  ],
};

/** A base that has the native package managers of JavaScript; their programs are in npm packages. */
const nativeClients = {
  name: "native-clients",
  lines: [
    ...npm.base.lines,
    "/opt/venv/bin/npm install --prefix /opt/js @oven/bun-linux-x64@1.4.5 @deno/linux-x64-glibc@2.9.6",
    "cp /opt/js/node_modules/@oven/bun-linux-x64/bin/bun /opt/js/node_modules/@deno/linux-x64-glibc/deno /usr/local/bin",
    "rm -rf /opt/js /opt/venv /root/.npm",
  ],
};

/** pnpm writes the time of the install into two files of its own, as docs/levels.md says. */
const pnpmTimes =
  `sed -i 's/\\("prunedAt": \\)"[^"]*"/\\1"Thu, 01 Jan 1970 00:00:00 GMT"/; s/\\("lastValidatedTimestamp": \\)[0-9]*/\\10/' ` +
  "node_modules/.modules.yaml node_modules/.pnpm-workspace-state-v1.json";

/** A registry of npm for clients that do not mind what is deprecated. */
const registry = (folder: string, address: string, pieces: readonly Piece[]) =>
  publishAll(npmShelf(join(folder, "npm"), `${address}/npm`), pieces, "^1.0.0", (each) => `${each}.0`);

const inApp = (folder: string, line: string) => [
  `mkdir ${folder}`,
  `cd ${folder}`,
  `echo '{"name": "app", "version": "1.0.0"}' >package.json`,
  line,
];

const js = (about: string, base: Installer["base"], post: Installer["post"], floats = false): Installer => ({
  ...{ about, base, lay: registry, post },
  // pnpm is named, whatever its version: from 12 on no pin reaches it.
  ...(floats ? { floats } : {}),
  stops: floats
    ? {
        newer: [/branch 2\.0\.0 → 2\.1\.0/, /leaf 1\.1\.0 → 1\.2\.0/],
        dependency: [/branch 2\.0\.0 → 2\.1\.0/, /twig none → 1\.0\.0/],
        ...{ delete: /leaf 1\.1\.0 → 1\.0\.0/, swap: /leaf\/index\.js/ },
      }
    : { delete: /leaf.*1\.1\.0/, swap: /leaf\/index\.js/ },
});

/** Several clients of one upstream in one recipe, which is laid as the first of them wants it. @param swapped each one's file */
const togetherOn = (
  base: Installer["base"],
  about: string,
  swapped: RegExp[],
  each: readonly [Installer, ...Installer[]],
): Installer => ({
  ...each[0],
  ...{ about, base, post: (address) => each.flatMap(({ post }) => post(address)) },
  stops: { ...each[0].stops, swap: swapped },
});

/** Go's versions are semantic, and from 2 on they would be in the module's name. */
const goVersion = (version: string) => `v1.${version.replace(".", "")}.0`;

const neededBy = (version: string, name: string, pieces: readonly Piece[]) =>
  version === "2.0" ? "1.1" : pieces.findLast((piece) => piece.name === name)!.version;

/** More clients of upstreams that move, in the order of the table. */
export const clients: Record<string, Installer> = {
  python: togetherOn(
    pythonClients,
    "pipx, `uv pip install`, and poetry and pdm without a lock, each in an environment of its own",
    ["pipx-home", "tools", "with-poetry", "with-pdm"].map((name) => new RegExp(`/opt/${name}/.*leaf\\.py`)),
    [
      python(
        "pipx",
        (address) => [
          `PIPX_HOME=/opt/pipx-home PIPX_BIN_DIR=/usr/local/bin pipx install --pip-args '--no-cache-dir --index-url ${address}/pip' branch`,
          "rm -rf /opt/pipx-home/logs /opt/pipx-home/.cache",
        ],
        {
          lay: (folder, _, pieces) =>
            publishAll(pipShelf(join(folder, "pip"), { programs: true }), pieces, ">=1.0"),
        },
      ),
      python("uv", (address) => [
        "uv venv /opt/tools",
        `uv pip install --no-cache --python /opt/tools --index-url ${address}/pip branch`,
      ]),
      python("poetry", (address) => [
        ...inProject(
          "/opt/with-poetry",
          ...["[tool.poetry]", "package-mode = false"],
          ...["[[tool.poetry.source]]", 'name = "here"', `url = "${address}/pip"`, 'priority = "primary"'],
        ),
        "POETRY_VIRTUALENVS_IN_PROJECT=true POETRY_CACHE_DIR=/opt/cache poetry install --no-interaction",
        "rm -rf /opt/cache",
      ]),
      python("pdm", (address) => [
        ...inProject(
          "/opt/with-pdm",
          ...["[tool.pdm]", "distribution = false"],
          ...["[[tool.pdm.source]]", 'name = "pypi"', `url = "${address}/pip"`, "verify_ssl = false"],
        ),
        "PDM_CHECK_UPDATE=0 pdm install",
        "rm -rf /root/.cache /root/.local/state",
      ]),
    ],
  ),
  "uv-sync": python(
    "`uv sync` without a lock, which no pin reaches",
    (address) => [
      ...inProject("/opt/app", "[[tool.uv.index]]", `url = "${address}/pip"`, "default = true"),
      "uv sync --no-cache",
    ],
    {
      floats: true,
      stops: {
        newer: [/branch 2\.0 → 2\.1/, /leaf 1\.1 → 1\.2/],
        dependency: [/branch 2\.0 → 2\.1/, /twig none → 1\.0/],
        ...{ yank: /leaf 1\.1 → 1\.0/, delete: /leaf 1\.1 → 1\.0/, swap: /leaf\.py/ },
      },
    },
  ),
  node: togetherOn(
    nodeClients,
    "yarn 1 and pnpm 10, each in a project of its own",
    [/with-yarn\/.*leaf\/index\.js/, /with-pnpm\/.*leaf\/index\.js/],
    [
      js("yarn 1", nodeClients, (address) => [
        ". /opt/venv/bin/activate",
        ...inApp("/opt/with-yarn", `yarn add --registry ${address}/npm/ branch`),
        "rm -rf /usr/local/share/.cache /root/.cache",
      ]),
      js("pnpm 10", nodeClients, (address) => [
        ...inApp(
          "/opt/with-pnpm",
          `pnpm add --registry ${address}/npm/ --store-dir /opt/store --package-import-method copy branch`,
        ),
        pnpmTimes,
        "rm -rf /opt/store /root/.cache /root/.local",
      ]),
    ],
  ),
  bun: js(
    "bun 1.4, which no pin reaches",
    nativeClients,
    (address) => [...inApp("/opt/app", `bun add --registry ${address}/npm/ branch`), "rm -rf /root/.bun"],
    true,
  ),
  deno: js(
    "deno 2.9, which no pin reaches",
    nativeClients,
    (address) => [
      ...inApp(
        "/opt/app",
        `NPM_CONFIG_REGISTRY=${address}/npm/ deno install --node-modules-dir=auto npm:branch`,
      ),
      "rm -rf /root/.cache",
    ],
    true,
  ),
  bundler: {
    ...gem,
    about: "`bundle install` without a Gemfile.lock",
    base: { name: "bundler", lines: apt("ruby", "bundler") },
    post: (address) => [
      "mkdir /opt/app",
      "cd /opt/app",
      `printf '%s\\n' 'source "${address}/gems/"' 'gem "branch"' >Gemfile`,
      "bundle install",
      "rm -rf /root/.bundle",
    ],
  },
  cpan: {
    ...cpanm,
    about: "cpan, the client in perl itself, which no pin reaches",
    base: { name: "cpan", lines: apt("perl", "make") },
    floats: true,
    post: (address) => [
      "mkdir -p /root/.cpan/CPAN",
      `echo '$CPAN::Config = {urllist => ["${address}/cpan"], pushy_https => 0}; 1;' >/root/.cpan/CPAN/MyConfig.pm`,
      "PERL_MM_USE_DEFAULT=1 cpan -T Branch",
      "rm -rf /root/.cpan",
    ],
    stops: {
      newer: [/Branch 2\.0 → 2\.1/, /Leaf 1\.1 → 1\.2/],
      dependency: [/Branch 2\.0 → 2\.1/, /Twig none → 1\.0/],
      ...{ yank: /Leaf 1\.1 → 1\.0/, delete: /Leaf 1\.1 → 1\.0/, swap: /Leaf/ },
    },
  },
  go: {
    about: "`go install MODULE@latest`, a module proxy",
    floats: false,
    base: { name: "go", lines: apt("golang-go") },
    lay(folder, _, pieces) {
      for (const { name, version, needs: wanted = [], content = version } of pieces)
        makeGoModule(join(folder, "go"), `example.test/${name}`, goVersion(version), {
          ...{ content, isLibrary: wanted.length === 0 },
          // What a module needs is written down in it, and stays so.
          needs: wanted.map((each) => [`example.test/${each}`, goVersion(neededBy(version, each, pieces))]),
        });
    },
    post: (address) => [
      // Added to what a rebuild has there; the usual proxies are not asked.
      `export GOPROXY="\${GOPROXY%%|*}|${address}/go" GONOSUMDB='*' GOFLAGS=-modcacherw GOPATH=/opt/go GOCACHE=/opt/cache`,
      "GOBIN=/usr/local/bin go install example.test/branch@latest",
      "rm -rf /opt/go /opt/cache /root/.config/go",
    ],
    stops: { delete: /example\.test\/leaf .*v1\.11\.0/, swap: /\/usr\/local\/bin\/branch/ },
  },
  renv: {
    ...R,
    about: "`renv::install`, from renv's source, which no pin reaches",
    base: {
      name: "renv",
      lines: [...apt("r-base-core"), "R CMD INSTALL /opt/renv-source", "rm -r /opt/renv-source"],
      files: { [process.env.STX_RENV_SOURCE ?? ""]: "/opt/renv-source" },
    },
    lacks: process.env.STX_RENV_SOURCE
      ? undefined
      : "renv is in no package registry that this can reach: STX_RENV_SOURCE=FOLDER names its source",
    floats: true,
    post: (address) => [
      `Rscript -e 'options(repos = "${address}/cran"); renv::install("branch", library = "/usr/local/lib/R/site-library", prompt = FALSE)'`,
      "rm -rf /root/.cache",
    ],
    stops: {
      newer: [/branch 2\.0 → 2\.1/, /leaf 1\.1 → 1\.2/],
      dependency: [/branch 2\.0 → 2\.1/, /twig none → 1\.0/],
      ...{ yank: /leaf/, delete: /leaf/, swap: /leaf/ },
    },
  },
};
