import type { Step } from "../commands.ts";
import type { Hit, Rule } from "../types.ts";
import { firstLine, spanOfStep, wordsOf } from "../view.ts";
import { installsInCode } from "./code-downloads.ts";

/** A program that fetches what no version in the recipe names. */
interface Fetcher {
  name: RegExp;
  /** Whether these arguments fetch, and name nothing that stays. */
  test: (args: readonly string[], step: Step) => boolean;
  what: string;
  fix: string;
}

const plain = (args: readonly string[]) => args.filter((arg) => !arg.startsWith("-"));
const verb =
  (...words: string[]) =>
  (args: readonly string[]) =>
    words.every((word, i) => plain(args)[i] === word);
const copy = "%files\n    <the data, kept beside the recipe> <destination in the image>";
const verified = (fetch: string) => `${fetch}\necho '<sha256>  <file>' | sha256sum -c -`;

const isAddress = (arg: string) => /^\w+:\/\//.test(arg);

const fetchers: readonly Fetcher[] = [
  {
    name: /^(?:wget|wget2|curl|aria2c)$/,
    test: (args, { command }) =>
      args.some((arg) => /^(?:-i|--input-file(?:=.*)?)$/.test(arg)) ||
      (command.words.some(({ text }) => /^(?:xargs|parallel)$/.test(text)) && !args.some(isAddress)),
    what: "files whose addresses a list names",
    fix: "sha256sum -c <list of checksums, kept beside the recipe>   # after it",
  },
  {
    name: /^(?:[\w.-]+[._-])?download(?:er|s)?(?:[._-][\w.-]+)?$/,
    test: (args) => !args.some((arg) => /^(?:-h|--help|--version)$/.test(arg)),
    what: "files that can be replaced under the same name",
    fix: copy,
  },
  {
    name: /^(?:kraken2?-build|krakenuniq-build|humann2?_databases|busco|metaphlan2?(?:\.py)?|amrfinder(?:_update)?|checkm|bakta_db|funannotate|snpEff|mmseqs|gtdbtk|abricate|kb|refgenie|update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|datasets|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|antismash-?\w*|pyensembl|emapper\.py|nltk|stanza|argospm)$/,
    test: (args, { name }) =>
      /^(?:update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|amrfinder_update)$/.test(
        name,
      )
        ? args.some((arg) => !arg.startsWith("-"))
        : args.some((arg) =>
            /^(?:-u|-U|--?(?:download|update|install)[\w-]*|--standard|--special|download[\w-]*|databases|setup|pull)$/.test(
              arg,
            ),
          ),
    what: "a database as it is on the day of the build",
    fix: copy,
  },
  {
    name: /^(?:apptainer|singularity|docker|podman|skopeo|oras|crane|regctl)$/,
    test: (args) =>
      /^(?:pull|build|copy|cp|export|blob)$/.test(plain(args)[0] ?? "") &&
      args.some(
        (arg) =>
          /^(?:docker|oras|library|shub):\/\//.test(arg) || /^[\w.-]+(?:\/[\w.-]+)+:[\w.-]+$/.test(arg),
      ) &&
      !args.some((arg) => /@?sha256:[0-9a-f]{64}/.test(arg)),
    what: "an image by a tag, which moves",
    fix: "apptainer pull docker://<name>@sha256:<digest>",
  },
  {
    name: /^(?:crane|regctl)$/,
    test: (args) =>
      /^(?:pull|export|copy|cp)$/.test(plain(args)[0] ?? "") &&
      plain(args).length > 1 &&
      !args.some((arg) => /@sha256:[0-9a-f]{64}/.test(arg)),
    what: "an image by a tag, which moves",
    fix: "crane export <name>@sha256:<digest> <file>",
  },
  {
    name: /^(?:https?|xhs?)$/,
    test: (args) => args.some((arg) => /^(?:-d|--download)$/.test(arg)),
    what: "a file that can be replaced under the same address",
    fix: verified("http --download --output <file> <address>"),
  },
  {
    name: /^(?:ftp|tnftp|ncftpget|lynx|w3m|links|elinks)$/,
    test: (args, { name }) =>
      args.some(isAddress) &&
      (/ftp/.test(name) || args.some((arg) => /^-{1,2}(?:dump\w*|source)$/.test(arg))),
    what: "a file that can be replaced under the same address",
    fix: verified("curl -fsSL -o <file> <address>"),
  },
  {
    name: /^fslinstaller(?:\.py)?$/,
    test: (args) => !args.some((arg) => /^(?:-V|--fslversion(?:=.*)?|-h|--help|-v|--version)$/.test(arg)),
    what: "the newest FSL",
    fix: "python fslinstaller.py -V <version> -d <folder>",
  },
  {
    name: /^python$/,
    test: ([script = "", ...args]) =>
      /(?:^|\/)fslinstaller\.py$/.test(script) &&
      !args.some((arg) => /^(?:-V|--fslversion(?:=.*)?|-h|--help)$/.test(arg)),
    what: "the newest FSL",
    fix: "python fslinstaller.py -V <version> -d <folder>",
  },
  {
    name: /^mpm$/,
    test: (args) => {
      const release = args.find((arg, i) => /^--release=/.test(arg) || args[i - 1] === "--release");
      return args[0] === "install" && !/R20\d\d[ab]U\d+$/i.test(release ?? "");
    },
    what: "the newest update of a release of MATLAB",
    fix: "mpm install --release=<release>U<update> --products <products>",
  },
  {
    name: /^octave(?:-cli)?$/,
    test: (args) => args.some((arg) => /\bpkg\s+install\b/.test(arg) && /-forge\b|-local\s+\w+$/.test(arg)),
    what: "the newest version of an Octave package",
    fix: "octave --eval 'pkg install <package>-<version>.tar.gz'   # a file kept beside the recipe",
  },
  {
    name: /^jupyter(?:-labextension)?$/,
    test: (args, { name }) => {
      const extensions = plain(name === "jupyter" ? args.slice(2) : args.slice(1));
      return (
        (name === "jupyter"
          ? args.slice(0, 2).join(" ") === "labextension install"
          : args[0] === "install") && extensions.some((arg) => !/^\.{0,2}\/|@\d+\.\d+\.\d+/.test(arg))
      );
    },
    what: "the newest version of an extension out of npm's registry",
    fix: "pip install <the Python package of the extension>",
  },
  {
    name: /^terraform$/,
    test: (args) => args[0] === "init" && !args.some((arg) => /^-lockfile=readonly$/.test(arg)),
    what: "the newest providers that fit",
    fix: "# with the .terraform.lock.hcl of one `terraform init`, kept beside the recipe:\nterraform init -lockfile=readonly",
  },
  {
    name: /^lake$/,
    test: (args) => args[0] === "update",
    what: "the newest revisions of what a Lean project needs",
    fix: "# with the lake-manifest.json of one `lake update`, kept beside the recipe:\nlake build",
  },
  {
    name: /^(?:dart|flutter)$/,
    test: (args) =>
      args[0] === "pub" &&
      /^(?:get|add|upgrade|global)$/.test(args[1] ?? "") &&
      !args.includes("--enforce-lockfile"),
    what: "the newest packages that fit",
    fix: "# with the pubspec.lock of one `dart pub get`, kept beside the recipe:\ndart pub get --enforce-lockfile",
  },
  {
    name: /^spacy$/,
    test: (args) => args[0] === "download" && !/-\d+\.\d+/.test(plain(args)[1] ?? ""),
    what: "the newest model that fits the installed spaCy",
    fix: "python -m spacy download <model>-<version> --direct",
  },
  { name: /^nltk\.downloader$/, test: () => true, what: "NLTK's data at the time of the build", fix: copy },
  {
    name: /^ollama$/,
    test: (args) => args[0] === "pull" && !/@sha256:/.test(args[1] ?? ""),
    what: "a model by a tag that moves",
    fix: copy,
  },
  {
    name: /^gdown$/,
    test: (args) => args.length > 0,
    what: "a file that its owner can replace",
    fix: verified("gdown <id> -O <file>"),
  },
  {
    name: /^vcs$/,
    test: verb("import"),
    what: "the revisions that a list of repositories names, often branches",
    fix: "vcs export --exact <folder> >exact.repos   # once; then: vcs import <folder> <exact.repos",
  },
  {
    name: /^rosdep$/,
    test: (args) => /^(?:install|update)$/.test(args[0] ?? ""),
    what: "what ROS's rules name on the day of the build",
    fix: "apt-get install -y <the packages that rosdep names>",
  },
  {
    name: /^quarto$/,
    test: (args) => /^(?:install|add|update)$/.test(args[0] ?? ""),
    what: "the newest release",
    fix: "curl -fsSL -o tool.tar.gz <address of one release>\necho '<sha256>  tool.tar.gz' | sha256sum -c -",
  },
  {
    name: /^tlmgr$/,
    test: (args) => args.some((arg) => /^(?:install|update)$/.test(arg)),
    what: "TeX Live's packages at the time of the build",
    fix: "tlmgr option repository <a historic archive of TeX Live, by year>",
  },
  {
    name: /^install_cmdstan$/,
    test: (args) => !args.some((arg) => /^(?:-v|--version)/.test(arg)),
    what: "the newest CmdStan",
    fix: "install_cmdstan --version <version>",
  },
  {
    name: /^datalad$/,
    test: (args) => /^(?:clone|install|get|update)$/.test(args[0] ?? ""),
    what: "a data set as it is on the day of the build",
    fix: "datalad clone <address> <folder>\ngit -C <folder> checkout <full commit>",
  },
  {
    name: /^aws$/,
    test: (args) =>
      args[0] === "s3" &&
      /^(?:cp|sync|mv)$/.test(args[1] ?? "") &&
      plain(args.slice(2))[0]?.startsWith("s3://") === true,
    what: "objects that their owner can replace",
    fix: verified("aws s3 cp <s3 address> <file>"),
  },
  {
    name: /^(?:gsutil|gcloud)$/,
    test: (args) =>
      args.some((arg) => arg === "cp" || arg === "rsync") && args.some((arg) => arg.startsWith("gs://")),
    what: "objects that their owner can replace",
    fix: verified("gsutil cp <gs address> <file>"),
  },
  {
    name: /^rclone$/,
    test: (args) => /^(?:copy|copyto|sync|copyurl|move)$/.test(plain(args)[0] ?? ""),
    what: "files that their owner can replace",
    fix: verified("rclone copyto <remote>:<path> <file>"),
  },
  {
    name: /^nix$/,
    test: (args) =>
      ((args[0] === "profile" && /^(?:install|add)$/.test(args[1] ?? "")) ||
        /^(?:build|run|shell|develop)$/.test(args[0] ?? "")) &&
      !args.some((arg) => /[0-9a-f]{40}/.test(arg)),
    what: "what the flake's branch holds on the day of the build",
    fix: "nix profile install github:NixOS/nixpkgs/<full commit>#<package>",
  },
  {
    name: /^nix-(?:env|shell|channel)$/,
    test: (args) => args.some((arg) => /^(?:-i\w*|--install|-p|--update|--add)$/.test(arg)),
    what: "what the channel holds on the day of the build",
    fix: "nix-env -f https://github.com/NixOS/nixpkgs/archive/<full commit>.tar.gz -iA <package>",
  },
  {
    name: /^guix$/,
    test: (args) => args[0] === "pull" && !args.some((arg) => /^--commit|^-C|^--channels/.test(arg)),
    what: "the newest Guix",
    fix: "guix pull --commit=<full commit>",
  },
  {
    name: /^spack$/,
    test: (args) => args.includes("install") || args.includes("concretize"),
    what: "what Spack concretizes with its packages at the time of the build",
    fix: "git -C <spack> checkout <full commit>\nspack -e <folder with spack.yaml and spack.lock> install",
  },
  {
    name: /^(?:wandb|kaggle|osf|zenodo_get|synapse|dvc|openneuro-py|openneuro)$/,
    test: (args, { name }) =>
      // It has no verb: a record, or a DOI that stands for all of a record's versions.
      name === "zenodo_get"
        ? plain(args).length > 0
        : args.some((arg) => /^(?:download|get|clone|fetch|pull)$/.test(arg)),
    what: "data as it is on the day of the build",
    fix: copy,
  },
  {
    name: /^(?:azcopy|mc|s5cmd|lftp|sftp)$/,
    test: (args) => args.length > 0 && !args.every((arg) => arg.startsWith("-")),
    what: "objects that their owner can replace",
    fix: verified("azcopy copy <address> <file>"),
  },
  {
    name: /^(?:rsync|scp)$/,
    test: (args) =>
      plain(args)
        .slice(0, -1)
        .some((arg) => /^(?:[\w.@-]+:|rsync:\/\/)/.test(arg)),
    what: "files that their owner can replace",
    fix: verified("rsync <source> <file>"),
  },
  {
    name: /^gh$/,
    test: (args) =>
      (args[0] === "release" && args[1] === "download") || (args[0] === "repo" && args[1] === "clone"),
    what: "files of a release, which its owner can replace, or a branch",
    fix: verified("gh release download <tag> -R <owner>/<name> -p <file>"),
  },
  {
    name: /^(?:freshclam|vep_install|INSTALL\.pl)$/,
    test: () => true,
    what: "data that change daily",
    fix: copy,
  },
  {
    name: /^ansible-galaxy$/,
    test: (args) =>
      args.includes("install") && !args.some((arg) => /[,:=]v?\d/.test(arg) || /^-r|\.ya?ml$/.test(arg)),
    what: "the newest version of a role",
    fix: "ansible-galaxy role install <name>,<version>",
  },
  {
    name: /^helm$/,
    test: (args) => args[0] === "pull" && !args.some((arg) => /^--version/.test(arg)),
    what: "the newest version of a chart",
    fix: "helm pull <chart> --version <version>",
  },
  {
    name: /^vcpkg$/,
    test: (args) => args[0] === "install",
    what: "what vcpkg's checkout and its manifest name",
    fix: "# name a baseline in vcpkg.json:\ngit -C <vcpkg> checkout <full commit>",
  },
  {
    name: /^conan$/,
    test: (args) => args[0] === "install" && !args.some((arg) => /^--lockfile/.test(arg)),
    what: "the newest recipe revisions",
    fix: "conan lock create .   # once; then: conan install . --lockfile=conan.lock",
  },
  {
    name: /^(?:uv|poetry|micromamba)$/,
    test: (args) => /^self-update$/.test(args[0] ?? "") || (args[0] === "self" && args[1] === "update"),
    what: "the newest version of itself",
    fix: "pip install uv==<version>",
  },
  {
    name: /^(?:asdf|mise|pyenv|corepack)$/,
    test: (args, { name }) =>
      /^(?:install|use|prepare|global)$/.test(args[0] ?? "") &&
      (args.some((arg) => /(?:^|[@:])(?:latest|lts|--lts|--latest|stable)(?::[\w.]+)?$/.test(arg)) ||
        // mise takes the newest version that begins so; asdf and pyenv look up what they have.
        (name === "mise" && args.some((arg) => /^[\w:./-]+(?:@\d+(?:\.\d+)?)$/.test(arg)))),
    what: "the newest version that fits what is named",
    fix: "mise use -g <tool>@<version>",
  },
  {
    name: /^git$/,
    test: (args) => args[0] === "lfs" && args[1] === "pull",
    what: "the files of the branch at the time of the build",
    fix: "git checkout <full commit>",
  },
  {
    name: /^git-?lfs$/,
    test: (args) => args[0] === "pull",
    what: "the files of the branch at the time of the build",
    fix: "git checkout <full commit>",
  },
  {
    name: /^nextflow$/,
    test: (args) => args[0] === "pull" && !args.some((arg) => /^-r/.test(arg)),
    what: "the pipeline's newest revision",
    fix: "nextflow pull <pipeline> -r <full commit>",
  },
  {
    name: /^(?:code-server|code)$/,
    test: (args) => args.includes("--install-extension"),
    what: "the newest version of an extension",
    fix: "code-server --install-extension <name>@<version>",
  },
  {
    name: /^playwright$/,
    test: (args) => args[0] === "install",
    what: "browsers for the installed Playwright, from its server",
    fix: "# name Playwright's version: it decides the browsers'\npip install playwright==<version>",
  },
];

const toolFetches: Rule = {
  id: "tool-fetches",
  severity: "warning",
  title: "A program that fetches what is there on the day of the build",
  *check(view) {
    for (const script of view.allScripts) {
      for (const step of script.steps) {
        const args = step.args.map(({ value }) => value);
        const found = fetchers.find(({ name, test }) => name.test(step.name) && test(args, step));
        if (found) yield hitOf(step, found);
      }
      for (const step of script.steps) yield* installsInCode(step, script);
    }
  },
};

function hitOf(step: Step, { what, fix }: Fetcher): Hit {
  return {
    span: spanOfStep(step),
    commandLine: firstLine(step),
    message: `${step.name} fetches ${what}`,
    why: "no lock of package managers sees it, and a rebuild gets what is there then",
    fix,
    unlocked: wordsOf(step),
  };
}

const movingIndex =
  /\/(?:nightly|nightlies|latest|test|unstable|dev)(?:\/|$)|r-universe\.dev|pypi\.anaconda\.org\/scientific-python-nightly/;

const indexMoving: Rule = {
  id: "index-moving",
  severity: "warning",
  title: "An index that deletes older versions",
  *check(view) {
    for (const { steps } of view.allScripts) {
      for (const step of steps) {
        const words = [...step.args, ...step.command.assignments.map(({ value }) => value)];
        const texts = words
          .map(({ value }) => value)
          .concat(step.command.redirects.map(({ body }) => body?.text ?? ""));
        if (!/^(?:pip|uv|poetry|pdm|R|Rscript|littler|conda|mamba|micromamba)$/.test(step.name)) continue;
        const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s"',)]+/g) ?? []);
        const found = addresses.find((address) => movingIndex.test(address));
        if (!found) continue;
        yield {
          span: spanOfStep(step),
          commandLine: firstLine(step),
          message: `${found} keeps the newest builds only`,
          why: "once it has deleted the locked version, no rebuild can install it",
          fix: /r-universe/.test(found)
            ? 'install.packages("<package>", repos = "https://packagemanager.posit.co/cran/<date>")'
            : "# take a release from the ordinary index, or keep the wheel beside the recipe:\n%files\n    <name>-<version>.whl /opt/packages/",
          unlocked: wordsOf(step),
        } satisfies Hit;
      }
    }
  },
};

export const fetcherRules: Rule[] = [toolFetches, indexMoving];
