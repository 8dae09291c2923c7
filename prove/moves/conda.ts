import { join } from "node:path";
import { pythonTools } from "../../test/support/client-tools.ts";
import { makeChannel } from "../../test/support/upstreams/languages.ts";
import type { Installer } from "./installers.ts";

/** What conda needs besides itself and is on PyPI; menuinst is not, and only packages with menus use it. */
const needs = [
  ...["archspec", "backports.zstd", "boltons", "conda-package-handling", "distro", "frozendict", "msgpack"],
  ...["platformdirs", "pluggy", "py-rattler<0.27", "requests<3", "ruamel.yaml<0.19", "setuptools", "tqdm"],
  "truststore",
];

/** A folder with conda's source: no package registry has conda, so the proof is given it. */
export const condaSource = process.env.STX_CONDA_SOURCE;

/** Conda's program as its own packages have it; the one that pip makes refuses to run. */
const program = [
  "#!/opt/conda/bin/python3",
  "import sys",
  "from conda.cli.main import main",
  'if __name__ == "__main__":',
  "    sys.exit(main())",
];

/** Lines of `%post` that install conda 26.7 from its source, with the solver of pixi and mamba's successor. */
export const condaLines = [
  "python3 -m venv /opt/conda",
  `/opt/conda/bin/pip install --no-cache-dir ${needs.map((each) => `'${each}'`).join(" ")}`,
  "SETUPTOOLS_SCM_PRETEND_VERSION=26.7.1 /opt/conda/bin/pip install --no-cache-dir --no-deps /opt/conda-source conda-rattler-solver",
  `printf '%s\\n' ${program.map((line) => `'${line}'`).join(" ")} >/opt/conda/bin/conda`,
  "echo 'solver: rattler' >/opt/conda/.condarc",
  "mkdir -p /opt/conda/conda-meta",
  "touch /opt/conda/conda-meta/history",
  "rm -r /opt/conda-source",
];

export const condaFiles = { [condaSource ?? ""]: "/opt/conda-source" };

/** The real conda, with its solver of rattler. */
export const conda: Installer = {
  about: "conda 26.7 from its source, solver rattler; a channel",
  base: {
    name: "conda",
    lines: ["apt-get update", "apt-get install -y --no-install-recommends python3-venv", ...condaLines],
    files: condaFiles,
  },
  lacks: condaSource
    ? undefined
    : "conda is in no package registry: STX_CONDA_SOURCE=FOLDER names its source",
  async lay(folder, _, pieces) {
    const tools = await pythonTools("rattler", ["py-rattler==0.28.0"]);
    if ("missing" in tools) throw new Error(tools.missing);
    makeChannel(
      join(tools.bin, "python"),
      join(folder, "conda"),
      pieces.map(({ name, version, needs = [], content }) => {
        const subdir = needs.length > 0 ? "linux-64" : "noarch";
        return [name, version, subdir, needs.map((each) => `${each} >=1.0`), content ?? version];
      }),
    );
  },
  post: (address) => [
    `/opt/conda/bin/conda create --yes --quiet --prefix /opt/env --override-channels --channel ${address}/conda branch`,
    "/opt/conda/bin/conda clean --all --yes --quiet",
  ],
  stops: { delete: /leaf.*1\.1/, swap: /share\/leaf/ },
};
