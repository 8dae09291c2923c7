// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the shell's.
import assert from "node:assert/strict";
import test from "node:test";
import { lintRecipe } from "../../src/recipe/lint/lint.ts";
import { unlockedInputs } from "../../src/recipe/lint/unlocked.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";

const recipe = (script: string) =>
  parseRecipe(
    Buffer.from(`Bootstrap: docker\nFrom: debian@sha256:${"0".repeat(64)}\n\n%post\n${script}\n`),
    "x.def",
  );

/** Scripts, and the rules that speak up. */
const scripts: [string, string[]][] = [
  // scripts that code of R runs
  [`R -e 'source("https://bioconductor.org/biocLite.R"); biocLite()'`, ["pipe-to-shell"]],
  [`Rscript -e "devtools::source_url('https://e.org/x.R')"`, ["pipe-to-shell"]],
  ["R --no-save <<E\nsource('http://e.org/x.R')\nE", ["pipe-to-shell"]],
  [`Rscript -e 'source("setup.R")'`, []],
  // files that code downloads
  [`Rscript -e 'download.file("https://e.org/a.zip", "a.zip")'`, ["download-unverified"]],
  [`Rscript -e 'install.packages("https://e.org/a_1.0.tar.gz", repos = NULL)'`, ["download-unverified"]],
  [`Rscript -e 'download.file("https://e.org/a.zip", "a.zip")'\necho '00  a.zip' | sha256sum -c -`, []],
  [`Rscript -e 'download.file("http://localhost/a.zip", "a.zip")'`, []],
  ["cat >i.R <<E\n# download.file('https://e.org/a.zip')\nE\nRscript i.R", []],
  [`julia -e 'using Downloads; Downloads.download("https://e.org/a")'`, ["download-unverified"]],
  [`perl -MLWP::Simple -e 'getstore("https://e.org/a", "a")'`, ["download-unverified"]],
  [`php -r "copy('https://getcomposer.org/installer', 'i.php');"`, ["download-unverified"]],
  [
    `php -r "copy('https://getcomposer.org/installer', 'i.php');"\nphp -r "if (hash_file('sha384', 'i.php') !== '00') exit(1);"`,
    [],
  ],
  [`python3 -c 'import requests; requests.get("https://e.org/a")'`, ["model-unpinned"]],
  [`python3 -c 'import requests; print(requests.get)'`, []],
  // addresses without a protocol, lists of addresses
  ["wget ftp.e.org/pub/a-1.tgz", ["download-unverified"]],
  ["curl -o a.tgz downloads.e.org/a-1.tgz", ["download-unverified"]],
  ["curl -T a.tgz uploads.e.org/a.tgz", []],
  ["wget -i list.txt", ["tool-fetches"]],
  ["cat list.txt | xargs -n 1 wget -q", ["tool-fetches"]],
  ["parallel wget ::: https://e.org/a-1.tgz", ["download-unverified"]],
  // programs in variables
  ['GET="wget -q"\n$GET https://e.org/a-1.tgz', ["download-unverified"]],
  ['INSTALL="pip install"\n$INSTALL git+https://e.org/a/b', ["install-from-branch"]],
  // version control
  ["git lfs clone https://e.org/a/b", ["git-unpinned"]],
  ["svn --non-interactive co https://e.org/a", ["checkout-moving"]],
  ["svn --non-interactive co https://e.org/a@952", []],
  ["bzr branch lp:project", ["checkout-moving"]],
  ["bzr branch -r 12 lp:project", []],
  ["fossil clone https://e.org/f f.fossil", ["checkout-moving"]],
  ["cvs -d :pserver:anonymous@e.org:/cvs checkout module", ["checkout-moving"]],
  ["cvs -d :pserver:anonymous@e.org:/cvs checkout -r v1_0 module", []],
  // managers of versions: a name, or a version without its last parts
  ["nvm install 20", ["latest-version"]],
  ["nvm install v18.19", ["latest-version"]],
  ["nvm install lts/iron", ["latest-version"]],
  ["nvm install 20.11.1\nnvm use 20", []],
  ["n 20\nn 20.11.1", ["latest-version"]],
  ["fnm install --lts", ["latest-version"]],
  ["fnm install 20.11.1", []],
  ["volta install node", ["latest-version"]],
  ["volta install node@20.11.1", []],
  ["rustup default 1.75", ["latest-version"]],
  ["rustup toolchain install 1.75.0 --profile minimal", []],
  ["juliaup add 1.10", ["latest-version"]],
  ["juliaup add 1.10.4", []],
  ["elan default leanprover/lean4:stable", ["latest-version"]],
  ["mise use -g python@3.12", ["tool-fetches"]],
  ["mise use -g python@3.12.4", []],
  // clients and installers that fetch by other words
  ["crane export alpine fs.tar", ["tool-fetches"]],
  [`crane export alpine@sha256:${"a1".repeat(32)} fs.tar`, []],
  ["http --download https://e.org/a.tgz", ["tool-fetches"]],
  ["ftp ftp://e.org/a.tgz", ["tool-fetches"]],
  ["lynx -source https://e.org/a.txt >a.txt", ["tool-fetches"]],
  ["zenodo_get 10.5281/zenodo.1234567", ["tool-fetches"]],
  ["kraken2-build --standard --db k", ["tool-fetches"]],
  ["python3 fslinstaller.py -d /opt/fsl", ["tool-fetches"]],
  ["python3 fslinstaller.py -d /opt/fsl -V 6.0.7.10", []],
  ["./mpm install --release=R2024b --products MATLAB", ["tool-fetches"]],
  ["./mpm install --release=R2024bU3 --products MATLAB", []],
  ["octave --eval 'pkg install -forge statistics'", ["tool-fetches"]],
  ["octave --eval 'pkg load statistics'", []],
  ["jupyter labextension install @jupyter-widgets/jupyterlab-manager", ["tool-fetches"]],
  [
    "jupyter labextension install jupyterlab-plotly@5.24.1 --no-build\njupyter labextension install ./own",
    [],
  ],
  ["jupyter nbextension enable x", []],
  ["terraform init", ["tool-fetches"]],
  ["terraform init -lockfile=readonly", []],
  ["lake update", ["tool-fetches"]],
  ["lake build", []],
  ["dart pub get", ["tool-fetches"]],
  // programs with their own data
  ["python -m colabfold.download", ["tool-fetches"]],
  ["python3 download_weights.py", []],
  ["kraken2-build --download-library bacteria", ["tool-fetches"]],
  ["kraken2-build --build --db x", []],
  ["checkm data setRoot /x\nsnpEff download hg38", ["tool-fetches"]],
  ["prefetch SRR1\nbusco --version", ["tool-fetches"]],
  ["apptainer pull x.sif docker://a/b:1.0", ["tool-fetches"]],
  ["skopeo copy docker://a/b:latest dir:/x", ["tool-fetches"]],
  [`apptainer pull docker://a/b@sha256:${"a1".repeat(32)}\ndocker ps`, []],
  [`Rscript -e 'tinytex::install_tinytex()'`, ["tool-fetches"]],
  [`Rscript -e 'cmdstanr::install_cmdstan(version = "2.35.0")'`, []],
  [`python3 -c 'tf.keras.utils.get_file("a", "https://e.org/a")'`, ["model-unpinned"]],
  [`python3 -c 'tf.keras.utils.get_file("a", "https://e.org/a", file_hash="00")'`, []],
  // installers past pip and R's profile
  ["easy_install-3.6 six", ["manager-unpinned"]],
  ["easy_install ./six.egg", []],
  ["python3 setup.py install", ["manager-unpinned"]],
  ["python setup.py build_ext --inplace\npython setup.py install --no-deps", []],
  [`R --vanilla -e "install.packages('tm')"`, ["install-without-variables"]],
  ["R --no-site-file <<E\nBiocManager::install('limma')\nE", ["install-without-variables"]],
  ["R --vanilla CMD javareconf\nRscript --vanilla run.R", []],
];

test("what is fetched by other ways than curl and wget is found, and named in the lock", () => {
  for (const [script, expected] of scripts) {
    const findings = lintRecipe(recipe(script));
    assert.deepEqual(findings.map(({ rule }) => rule).sort(), [...expected].sort(), script);
    const named = unlockedInputs(recipe(script)).map(({ line }) => line);
    // What pip takes from version control is read from the image.
    for (const { rule, line } of findings)
      assert.ok(rule === "install-from-branch" || named.includes(line), `${script}: not in the lock's list`);
  }
});
