import { type Fetcher, withoutOptions } from "./fetcher.ts";

/** Programs that install software: products, packages, extensions. */
export const toolFetchers: readonly Fetcher[] = [
  {
    name: /^(?:fslinstaller(?:\.py)?|python)$/,
    test: (args, { name }) => {
      if (name === "python" && !/(?:^|\/)fslinstaller\.py$/.test(args[0] ?? "")) return false;
      return !args.some((arg) => /^(?:-V|--fslversion(?:=.*)?|-h|--help|-v|--version)$/.test(arg));
    },
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
      const extensions = withoutOptions(name === "jupyter" ? args.slice(2) : args.slice(1));
      return (
        (name === "jupyter"
          ? args.slice(0, 2).join(" ") === "labextension install"
          : args[0] === "install") && extensions.some((arg) => !/^\.{0,2}\/|@\d+\.\d+\.\d+/.test(arg))
      );
    },
    what: "the newest version of an extension from npm's registry",
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
    test: (args) => args[0] === "download" && !/-\d+\.\d+/.test(withoutOptions(args)[1] ?? ""),
    what: "the newest model that fits the installed spaCy",
    fix: "python -m spacy download <model>-<version> --direct",
  },
  {
    name: /^(?:vcs|wstool|rosinstall)$/,
    test: (args, { name }) =>
      name === "rosinstall"
        ? args.length > 0
        : /^(?:import|pull|update|init)$/.test(withoutOptions(args)[0] ?? ""),
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
    name: /^(?:cmdstanpy\.)?install_cmdstan$/,
    test: (args) => !args.some((arg) => /^(?:-v|--version)/.test(arg)),
    what: "the newest CmdStan",
    fix: "install_cmdstan --version <version>",
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
    name: /^guix$/,
    // Guix installs what its own commit names, which a base fixes, or `guix time-machine`.
    test: (args, { section }) =>
      (/^(?:install|upgrade|build|shell)$/.test(args[0] ?? "") ||
        (args[0] === "package" &&
          args.some((arg) => /^(?:-i|-m|-u|--install|--manifest|--upgrade)/.test(arg)))) &&
      /\bguix\s+pull\b|guix-install\.sh/.test(section.script) &&
      !/\bguix\s+pull\b[^\n]*--commit/.test(section.script),
    what: "packages of the Guix that the build pulled",
    fix: "guix time-machine --commit=<full commit> -- install <package>",
  },
  {
    name: /^spack$/,
    test: (args) => args.includes("install") || args.includes("concretize"),
    what: "what Spack concretizes with its packages at the time of the build",
    fix: "git -C <spack> checkout <full commit>\nspack -e <folder with spack.yaml and spack.lock> install",
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
        // corepack asks the registry for the newest one with this beginning.
        (name === "corepack" && args.some((arg) => /^(?:npm|yarn|pnpm)(?:@\d+(?:\.\d+)?)?$/.test(arg))) ||
        // mise takes the newest version with this beginning; asdf and pyenv choose among the ones that they know.
        (name === "mise" && args.some((arg) => /^[\w:./-]+(?:@\d+(?:\.\d+)?)$/.test(arg)))),
    what: "the newest version that fits what is named",
    fix: "mise use -g <tool>@<version>",
  },
  {
    name: /^yarn$/,
    test: (args) => {
      const version = args[0] === "set" ? args[2] : args[2];
      return (
        ((args[0] === "set" && args[1] === "version") ||
          (args[0] === "policies" && args[1] === "set-version")) &&
        !/^v?\d+\.\d+\.\d+$/.test(version ?? "")
      );
    },
    what: "the newest yarn",
    fix: "yarn set version <version>",
  },
  {
    name: /^gem$/,
    test: (args) => args[0] === "specific_install" || args[0] === "git_install",
    what: "a branch of a repository",
    fix: "git clone <address> <folder>\ngit -C <folder> checkout <full commit>\ngem build -C <folder> <name>.gemspec",
  },
  {
    name: /^(?:deb-get|krew|kubectl)$/,
    test: (args, { name }) =>
      name === "kubectl"
        ? args[0] === "krew" && args[1] === "install"
        : /^(?:install|update|upgrade)$/.test(args[0] ?? ""),
    what: "the newest release",
    fix: "curl -fsSL -o <file> <address of one release>\necho '<sha256>  <file>' | sha256sum -c -",
  },
  {
    name: /^(?:helm|vagrant)$/,
    test: (args) => args[0] === "plugin" && args[1] === "install" && !args.some((arg) => /version/.test(arg)),
    what: "the newest version of a plugin",
    fix: "helm plugin install <address> --version <version>",
  },
  {
    name: /^(?:repo|west|ansible-pull|ghq|hub)$/,
    test: (args, { name }) =>
      name === "ansible-pull"
        ? args.some((arg) => /^-U|^--url/.test(arg))
        : /^(?:sync|update|get|clone)$/.test(args[0] ?? ""),
    what: "the branches of repositories on the day of the build",
    fix: "git clone <address> <folder>\ngit -C <folder> checkout <full commit>",
  },
  {
    name: /^git$/,
    test: (args) => args[0] === "lfs" && /^(?:pull|fetch)$/.test(args[1] ?? ""),
    what: "the files of the branch at the time of the build",
    fix: "git checkout <full commit>",
  },
  {
    name: /^git-?lfs$/,
    test: (args) => /^(?:pull|fetch)$/.test(args[0] ?? ""),
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
