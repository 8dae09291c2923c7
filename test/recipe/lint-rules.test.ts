// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the shell's.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { lintRecipe } from "../../src/recipe/lint/lint.ts";
import { rules } from "../../src/recipe/lint/rules/index.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";

const pages = join(import.meta.dirname, "..", "..", "docs", "rules");

const lint = (text: string) => lintRecipe(parseRecipe(Buffer.from(text), "x.def"));
const idsOf = (text: string) => lint(text).map(({ rule }) => rule);
const post = (script: string) =>
  `Bootstrap: docker\nFrom: debian@sha256:${"0".repeat(64)}\n\n%post\n${script}\n`;

/** The recipe under a heading of a page. */
function example(page: string, heading: string): string | undefined {
  return new RegExp(`## ${heading}\\n\\n\`\`\`singularity\\n([\\s\\S]*?\\n)\`\`\``).exec(page)?.[1];
}

test("every rule has a page, every page has a rule", async () => {
  const named = (await readdir(pages)).map((file) => file.replace(/\.md$/, "")).sort();
  const ids = [...rules.map(({ id }) => id), "not-a-recipe", "unknown-rule"].sort();
  assert.deepEqual(named, ids);
  assert.equal(new Set(ids).size, ids.length);
  const list = await readFile(join(pages, "..", "lint.md"), "utf8");
  for (const { id, severity, title } of rules) {
    assert.ok(
      list.includes(`| [${id}](rules/${id}.md) | ${severity} | ${title} |`),
      `${id} is not in docs/lint.md`,
    );
  }
});

for (const { id, title } of rules) {
  test(`${id}: its page's first recipe is found, its second is not`, async () => {
    const page = await readFile(join(pages, `${id}.md`), "utf8");
    assert.ok(page.startsWith(`# ${id}\n\n${title}.\n`), "the page begins with id and title");
    for (const heading of ["What", "Why", "Fix"]) assert.ok(page.includes(`\n## ${heading}\n`), heading);
    const found = id === "section-size" ? post(`# ${"x".repeat(60_000)}`) : example(page, "Found");
    assert.ok(found && idsOf(found).includes(id), `${id} is not found in:\n${found}`);
    const instead = example(page, "Instead");
    assert.ok(instead && !idsOf(instead).includes(id), `${id} is found in:\n${instead}`);
    const [hit] = lint(found).filter(({ rule }) => rule === id);
    const line = found.split("\n")[hit!.line - 1]!;
    assert.ok(hit!.column >= 1 && hit!.column <= line.length, `column ${hit!.column} of "${line}"`);
    assert.ok(hit!.fix, "it says what to write");
    const off = `# stx: ignore-file=${id}\n${found}`;
    assert.ok(!idsOf(off).includes(id), "a comment for the file switches it off");
  });
}

/** Scripts of %post and the rules that must speak up, in order; nothing else may. */
const scripts: [string, string[]][] = [
  // pipe-to-shell, in all its shapes
  ["curl -s https://e.org/i | sudo -E bash -s -- -y", ["pipe-to-shell"]],
  ['sh -c "$(curl -fsSL https://e.org/i)" "" --unattended', ["pipe-to-shell"]],
  ["bash <(wget -qO- https://e.org/i)", ["pipe-to-shell"]],
  ['eval "$(curl https://e.org/i)"', ["pipe-to-shell"]],
  ["wget -O - https://e.org/i.py | python3 -", ["pipe-to-shell"]],
  ["curl https://e.org/i | tee log | bash", ["pipe-to-shell"]],
  ["curl -s https://e.org/d.json | python3 -m json.tool | head", []],
  ["curl -s https://e.org/d.json | python3 -c 'print(1)'", []],
  // download-unverified
  ["wget https://e.org/a-1.tgz", ["download-unverified"]],
  ["curl -fsSLo a.tgz https://e.org/a-1.tgz", ["download-unverified"]],
  ["curl https://e.org/a-1.tgz | tar xz", ["download-unverified"]],
  ["curl https://e.org/a-1.tgz > a.tgz", ["download-unverified"]],
  ["bash -c 'wget https://e.org/a-1.tgz'", ["download-unverified"]],
  ["wget -O /opt/a.tgz https://e.org/a-1.tgz\nsha256sum -c <<EOF\n00  /opt/a.tgz\nEOF", []],
  ['wget https://e.org/a-1.tgz\necho "$SUM  a-1.tgz" | sha256sum --check', []],
  ["wget https://e.org/a-1.tgz https://e.org/b-1.tgz\nsha512sum -c /opt/SUMS", []],
  ["wget https://e.org/a-1.tgz\necho '00  b.tgz' | sha256sum -c -", ["download-unverified"]],
  ["wget https://e.org/a-1.tgz https://e.org/a-1.tgz.asc\ngpg --verify a-1.tgz.asc a-1.tgz", []],
  ['V=1.2\nwget https://e.org/a-$V.tgz\n[ "$(sha256sum a-$V.tgz | cut -d" " -f1)" = 00 ]', []],
  ["curl -I https://e.org/a-1.tgz\nwget --spider https://e.org/\ncurl -d x=1 https://e.org/api", []],
  [
    "curl -fsSL https://e.org/key.asc -o /etc/apt/keyrings/v.asc\ncurl https://e.org/k | gpg --dearmor > /x",
    [],
  ],
  ["# curl https://e.org/a-1.tgz -o x\necho 'wget https://e.org/b-1.tgz'", []],
  ["cat > run.sh <<EOF\nwget https://e.org/a-1.tgz\nEOF", []],
  ["wget https://e.org/a-1.tgz\nsha256sum a-1.tgz", ["download-unverified"]],
  ["wget https://e.org/a-1.tgz\n%post\nsha256sum -c a-1.tgz.sums", []],
  ["aria2c --checksum=sha-256=00 https://e.org/a-1.tgz", []],
  ["wget http://localhost:8080/a.tgz", []],
  // download-moving
  ["wget https://e.org/a/latest/a.tgz", ["download-moving"]],
  ["wget https://github.com/a/b/archive/main.zip", ["download-moving"]],
  ["wget https://raw.githubusercontent.com/a/b/main/c.R", ["download-moving"]],
  ["V=$(curl -s https://api.github.com/repos/a/b/releases/latest | grep tag_name)", ["download-moving"]],
  ["wget $(curl -s https://e.org/list | grep -o 'http.*zip') -O x", ["download-moving"]],
  ["curl -s https://e.org/health", []],
  [`wget https://raw.githubusercontent.com/a/b/${"a".repeat(40)}/master/c.R`, []],
  ["wget https://e.org/webmaster-1.0.tgz", ["download-unverified"]],
  ["wget https://e.org/{{ V }}/a-{{ V }}.tgz", ["argument-without-default", "download-unverified"]],
  // git-unpinned
  ["git clone --depth 1 https://e.org/a/b", ["git-unpinned"]],
  ["git clone https://e.org/a/b && cd b && git checkout deadbeefcafe", []],
  ["git clone https://e.org/a/b /opt/c\ngit -C /opt/c reset --hard deadbeefcafe", []],
  ["git clone https://e.org/a/b\ncd b/src\ngit checkout ${COMMIT}", []],
  [
    "git clone https://e.org/a/b\ngit clone https://e.org/a/c && cd c && git checkout deadbeefcafe",
    ["git-unpinned"],
  ],
  ["git clone ../local && git clone /opt/other", []],
  ["git clone https://e.org/a/b && cd b && git checkout 20240912", ["git-unpinned"]],
  ["svn co https://e.org/a -r 5\nsvn export https://e.org/a", ["checkout-moving"]],
  ["git submodule update --init --recursive", []],
  // install-from-branch, install-from-url
  ["pip3.11 install --no-cache-dir 'a @ git+ssh://git@e.org/a/b.git@main'", ["install-from-branch"]],
  ["python3 -m pip install git+https://e.org/a/b@deadbeefcafe#egg=b", []],
  ["conda run -n x pip install -e git+https://e.org/a/b#egg=b", ["install-from-branch"]],
  ["pip install numpy==2.1 -r requirements.txt --extra-index-url https://e.org/simple", []],
  ["pip install -f https://e.org/whl/torch_stable.html torch", []],
  [`Rscript -e "remotes::install_github('a/b')"`, ["install-from-branch"]],
  [`R -e 'devtools::install_github("a/b", ref = "e9d099b")'`, []],
  [`R -e 'remotes::install_github(repo = "a/b")'`, ["install-from-branch"]],
  ["cargo install --git https://e.org/a/b", ["install-from-branch"]],
  ["npm install -g github:a/b", ["install-from-branch"]],
  ["npm install -g typescript @scope/name", []],
  ["pip install https://e.org/archive/master.zip", ["install-from-url"]],
  ["yum install -y https://e.org/epel-release-9.noarch.rpm", ["vendor-repository"]],
  // repositories
  ["add-apt-repository -y ppa:a/b\nadd-apt-repository universe", ["vendor-repository"]],
  ['echo "deb http://mirror.e.org/debian bookworm-backports main" > /etc/apt/sources.list.d/bp.list', []],
  [
    'echo "deb http://packages.e.org/ros/ubuntu `lsb_release -cs` main" | tee /etc/apt/sources.list.d/r.list',
    ["vendor-repository"],
  ],
  ["curl -o /etc/yum.repos.d/v.repo https://e.org/v.repo", ["vendor-repository"]],
  ["curl -fsSLk https://e.org/key.asc | gpg --dearmor -o /k", ["verification-off"]],
  ["export GIT_SSL_NO_VERIFY=0\nGIT_SSL_NO_VERIFY=1 git status", ["verification-off"]],
  // programs that fetch, and managers that no pin reaches
  ["python3 -m spacy download en_core_web_sm", ["tool-fetches"]],
  ["python3 -m spacy download en_core_web_sm-3.7.1 --direct", []],
  ["ollama pull llama3\nollama serve &", ["tool-fetches"]],
  ["aws s3 cp s3://b/x /opt/x\naws s3 cp /opt/x s3://b/x", ["tool-fetches"]],
  ["rclone copy remote:data /data", ["tool-fetches"]],
  ["vcs import src < a.repos\nrosdep install --from-paths src", ["tool-fetches", "tool-fetches"]],
  ["quarto install tinytex\nquarto --version", ["tool-fetches"]],
  ["tlmgr install beamer\ntlmgr path add", ["tool-fetches"]],
  ["datalad clone https://e.org/ds", ["tool-fetches"]],
  ["nix profile install nixpkgs#jq", ["tool-fetches"]],
  [`nix profile install github:NixOS/nixpkgs/${"a1".repeat(20)}#jq`, []],
  ["guix pull\nguix pull --commit=abc", ["tool-fetches"]],
  ["spack install zlib", ["tool-fetches"]],
  ["gdown 1abc -O /opt/w.bin", ["tool-fetches"]],
  ["install_cmdstan\ninstall_cmdstan --version 2.35.0", ["tool-fetches"]],
  ["pip install --pre --index-url https://download.pytorch.org/whl/nightly/cu121 torch", ["index-moving"]],
  ["pip install --index-url https://download.pytorch.org/whl/cu121 torch", []],
  [`Rscript -e 'install.packages("a", repos = "https://lab.r-universe.dev")'`, ["index-moving"]],
  ["conda install -y numpy\nconda create -p /e --file explicit.txt\nconda clean -a", []],
  ["micromamba env create -f env.yml\nmicromamba create --no-rc -n a numpy", ["manager-unpinned"]],
  ["uv sync\nuv sync --locked\nuv pip install six", ["manager-unpinned"]],
  ["poetry add x\npdm lock\npipenv install\npipenv install x\npipenv lock", []],
  ["yarn global add x\nyarn install --immutable\npnpm add -g x", ["manager-unpinned"]],
  ["env -i yarn add x", ["install-without-variables"]],
  ["export RUBYOPT=-W0\ngem install rake -v 13.0.1", ["install-without-variables"]],
  ['RUBYOPT="$RUBYOPT -W0" gem install rake -v 13.0.1', []],
  ["# RUBYOPT=-W0\ngem install rake -v 13.0.1", []],
  ["gem install rake -v 13.0.1\nexport RUBYOPT=-W0", []],
  ["GOPROXY=https://p.example go install e.org/x@v1.2.3", []],
  ["NODE_OPTIONS=--no-warnings npm install -g cowsay@1.6.0", ["install-without-variables"]],
  ["export NODE_OPTIONS=--no-warnings\nnpm ci\nnpm run build", []],
  [
    "gem install rake\nbundle install\nbundle update\ncargo install ripgrep\ncargo install --locked bat",
    ["manager-unpinned", "manager-unpinned", "manager-unpinned"],
  ],
  [
    "cargo install --locked bat@0.24.0\ncargo install --locked --version 0.24.0 bat\ncargo install bat@0.24.0",
    ["manager-unpinned"],
  ],
  [
    "cpanm JSON\ncpan JSON\ncpan ./dist.tar.gz\napk add curl\napk --root /r add x",
    ["manager-unpinned", "manager-unpinned"],
  ],
  [`julia -e 'using Pkg; Pkg.add("Example")'\njulia -e 'using Pkg; Pkg.instantiate()'`, ["manager-unpinned"]],
  ["su - bob -c 'pip install six'\nsudo -u bob pip install six\nsu bob -c 'pip install six'", []],
  [
    "env -i cpanm JSON\npip --isolated install six\nsudo env -i bash -c 'npm install -g x'",
    ["install-without-variables", "install-without-variables", "install-without-variables"],
  ],
  [
    "setpriv --reset-env --reuid 1000 pip install six\nsudo -u bob env -i pip install six",
    ["install-without-variables", "install-without-variables"],
  ],
  ["pip install --target /opt/env -i https://e.org/simple six\npip install -t env - six", []],
  [
    "azcopy copy https://x/f /x\nmc cp a/b /x\ngh release download v1 -R a/b\ngit lfs pull",
    ["tool-fetches", "tool-fetches", "tool-fetches", "tool-fetches"],
  ],
  ["rsync -a host:/data /data\nrsync -a /a/ /b/\nscp me@host:x /x", ["tool-fetches", "tool-fetches"]],
  [
    "freshclam\nuv self update\nuv pip list\nfnm install --lts\nfnm install 22.1.0",
    ["tool-fetches", "tool-fetches", "latest-version"],
  ],
  [
    "helm pull x --version 1.0\nhelm pull x\nansible-galaxy role install a.b,1.2\nansible-galaxy install a.b",
    ["tool-fetches", "tool-fetches"],
  ],
  [
    `curl -O https://raw.githubusercontent.com/o/r/${"a1".repeat(20)}/x.sh\ncurl -O https://git.example.org/o/r/-/raw/${"a1".repeat(20)}/x.sh\ncurl -O https://cdn.jsdelivr.net/gh/o/r@${"a1".repeat(20)}/x.js\ncurl -LO https://huggingface.co/o/m/resolve/${"a1".repeat(20)}/x.bin`,
    [],
  ],
  // code of other languages
  [`python3 -c 'import cmdstanpy; cmdstanpy.install_cmdstan()'`, ["model-unpinned"]],
  [`python3 -c 'import cmdstanpy; cmdstanpy.install_cmdstan(version="2.35.0")'`, []],
  [`python3 -c 'import timm; timm.create_model("resnet50", pretrained=True)'`, ["model-unpinned"]],
  [`python3 -c 'import torchvision; torchvision.models.resnet50()'`, []],
  [
    `python3 -c 'from urllib.request import urlretrieve; urlretrieve("https://x/y", "/y")'`,
    ["model-unpinned"],
  ],
  [`Rscript -e 'BiocManager::install("org/pkg")'`, ["install-from-branch"]],
  [`Rscript -e 'BiocManager::install("limma")'`, []],
  [
    `python3 -c 'from huggingface_hub import snapshot_download; snapshot_download("a/b")'`,
    ["model-unpinned"],
  ],
  [`python3 -c 'snapshot_download("a/b", revision="${"a1".repeat(20)}")'`, []],
  [
    "python3 - <<'E'\nAutoModel.from_pretrained('a/b')\nAutoModel.from_pretrained('./local')\nE",
    ["model-unpinned"],
  ],
  ["cat >/opt/get.py <<'E'\ntorch.hub.load('a/b', 'm')\nE\npython3 /opt/get.py", ["model-unpinned"]],
  ["cat >/opt/app.py <<'E'\ntorch.hub.load('a/b', 'm')\nE", []],
  ["python3 -c 'import nltk; nltk.download(\"punkt\")'", ["model-unpinned"]],
  [`Rscript -e 'pak::pak("org/pkg")'`, ["install-from-branch"]],
  [`Rscript -e 'pak::pak("dplyr")'`, ["manager-unpinned"]],
  [`Rscript -e 'renv::install("org/pkg")'`, ["install-from-branch"]],
  [
    `julia -e 'using Pkg; Pkg.develop(url="https://e.org/P.jl")'`,
    ["install-from-branch", "manager-unpinned"],
  ],
  // what names its content
  [`curl -fsSL https://github.com/a/b/archive/${"a1".repeat(20)}.tar.gz | tar -xz`, []],
  ["wget https://files.pythonhosted.org/packages/aa/bb/cccc/x-1.whl", []],
  ["wget https://mirror.ctan.org/systems/texlive/tlnet/install-tl-unx.tar.gz", ["download-moving"]],
  // the host
  ["start=$(date +%s)\ndate\necho built $(date)", []],
  ['echo "export D=$(date)" >> $APPTAINER_ENVIRONMENT', ["build-date"]],
  ["make -j$(nproc)\nN=$(grep -c processor /proc/cpuinfo)", []],
  ["cmake -DCMAKE_CXX_FLAGS='-O3 -march=native' .", ["native-cpu"]],
  ["export CFLAGS=-march=native\nsed -i s/-march=native// Makefile", ["native-cpu"]],
  ["uname -m\nARCH=$(uname -m)", []],
];

test("the rules for scripts speak where they should, and only there", () => {
  for (const [script, expected] of scripts) {
    assert.deepEqual(idsOf(post(script)).sort(), [...expected].sort(), script);
  }
});

test("columns point at what is meant, also in nested scripts and after tabs", () => {
  const text = post('\tbash -c "cd /opt && wget -q https://e.org/a-1.tgz"');
  const [finding] = lint(text);
  const line = text.split("\n")[finding!.line - 1]!;
  assert.equal(line.slice(finding!.column - 1, finding!.endColumn - 1), "https://e.org/a-1.tgz");
  const crlf = lint(text.replaceAll("\n", "\r\n"))[0]!;
  assert.deepEqual([crlf.line, crlf.column], [finding!.line, finding!.column]);
});

test("templates count with their defaults, and a fix keeps them", () => {
  const text = (
    from: string,
    body = "true",
    defaults = "V=latest\n    REF=main\n    SHA=0123456789abcdef0123456789abcdef01234567",
  ) => `Bootstrap: docker\nFrom: ${from}\n\n%arguments\n    ${defaults}\n\n%post\n    ${body}\n`;
  const pinned = `debian@sha256:${"0".repeat(64)}`;
  const [base] = lint(text("ubuntu:{{ V }}"));
  assert.equal(base?.severity, "warning");
  assert.equal(base?.fix, "From: ubuntu@{{ V }}\n\n%arguments\n    V=sha256:<digest>");
  const [clone] = lint(text(pinned, "git clone -b {{ REF }} https://e.org/a"));
  assert.deepEqual([clone?.rule, clone?.severity], ["git-unpinned", "warning"]);
  assert.deepEqual(idsOf(text(pinned, "git clone https://e.org/a\n    git -C a checkout {{ SHA }}")), []);
  const [moving] = lint(text(pinned, "curl -LO https://e.org/{{ V }}/x.tgz"));
  assert.equal(moving?.rule, "download-moving");
  assert.deepEqual(idsOf(text("ubuntu:{{ U }}")), ["argument-without-default"]);
});

test("tags: a word that moves anywhere in it, a hash of the content", () => {
  const of = (from: string) => lint(`Bootstrap: docker\nFrom: ${from}\n`).map(({ severity }) => severity);
  assert.deepEqual(of("a/b:cuda12-latest"), ["warning"]);
  assert.deepEqual(of("nvidia/cuda:12.1.0-devel-ubuntu22.04"), ["note"]);
  assert.deepEqual(of("a/b:3f9d0c1a2b4e"), []);
  assert.deepEqual(of("a/b:20240101120000"), ["note"]);
});

test("%setup is read as %post is", () => {
  const of = (line: string) =>
    idsOf(`Bootstrap: docker\nFrom: debian@sha256:${"0".repeat(64)}\n\n%setup\n    ${line}\n`);
  assert.deepEqual(of("curl -o ${APPTAINER_ROOTFS}/x.deb https://e.org/x.deb"), ["download-unverified"]);
  assert.deepEqual(of("git clone https://e.org/a ${APPTAINER_ROOTFS}/a"), ["git-unpinned"]);
  assert.deepEqual(of("git clone . ${APPTAINER_ROOTFS}/src"), ["setup-touches-host"]);
  assert.deepEqual(of("pip install --target ${APPTAINER_ROOTFS}/opt/a six"), ["setup-touches-host"]);
});

test("a #! line's program ends with its line, at whatever blank", () => {
  const fix = (script: string) => lint(post(script)).find(({ rule }) => rule === "shebang-ignored")?.fix;
  assert.equal(fix("#!/bin/bash\nexport A=1"), "%post -c /bin/bash\n    set -e");
  assert.equal(fix("#!\t/bin/bash\t-eu\nexport A=1"), "%post -c /bin/bash\n    set -eu");
});

test("a script for a different program from a shell is not read as one", () => {
  const text =
    "Bootstrap: docker\nFrom: {{ BASE }}\n\n%post -c python3\n    wget = 'https://e.org/a-1.tgz'\n    git clone https://e.org\n";
  assert.deepEqual(idsOf(text), ["argument-without-default"]);
});

test("what to write instead keeps the recipe's program, its shell, its options and its folder", () => {
  const check = (file: string) => `echo '<sha256>  ${file}' | sha256sum -c -`;
  const fixes: [string, string][] = [
    ["wget https://e.org/a-1.zip", `wget -O a-1.zip https://e.org/a-1.zip\n${check("a-1.zip")}`],
    ["curl -LO https://e.org/a-1.zip", `curl -fsSL -o a-1.zip https://e.org/a-1.zip\n${check("a-1.zip")}`],
    [
      "curl -s https://e.org/a-1.tgz | tar -xz -C /opt",
      `curl -fsSL -o a-1.tgz https://e.org/a-1.tgz\n${check("a-1.tgz")}\ntar -xz -C /opt <a-1.tgz`,
    ],
    [
      "curl https://e.org/setup | sed s/a/b/ | sudo -E bash -s -- -y",
      `curl -fsSL -o install.sh https://e.org/setup\n${check("install.sh")}\nsed s/a/b/ <install.sh | sudo -E bash -s -- -y`,
    ],
    [
      "curl https://e.org/i.sh | sudo bash",
      `curl -fsSL -o i.sh https://e.org/i.sh\n${check("i.sh")}\nsudo bash i.sh`,
    ],
    [
      "wget https://github.com/t/tool/releases/latest/download/x.sh",
      `wget -O x.sh "https://github.com/t/tool/releases/download/<version>/x.sh"\n${check("x.sh")}`,
    ],
    [
      'TMPDIR="$(mktemp -d)"\ncurl -o "$TMPDIR/x.zip" https://e.org/x.zip',
      `curl -fsSL -o "$TMPDIR/x.zip" https://e.org/x.zip\n${check("$TMPDIR/x.zip").replaceAll("'", '"')}`,
    ],
    [
      "wget -qO- https://e.org/latest/x.tgz | tar -xz -C /opt",
      `wget -O x.tgz "https://e.org/<version or commit>/x.tgz"\n${check("x.tgz")}\ntar -xz -C /opt <x.tgz`,
    ],
    [
      "wget -qO- https://e.org/get.py | python3 - --user",
      `wget -O get.py https://e.org/get.py\n${check("get.py")}\npython3 - --user <get.py`,
    ],
    [
      "bash <(curl https://e.org/i.sh)",
      `curl -fsSL -o i.sh https://e.org/i.sh\n${check("i.sh")}\nbash ./i.sh`,
    ],
    [
      'eval "$(curl https://e.org/i.sh)"',
      `curl -fsSL -o i.sh https://e.org/i.sh\n${check("i.sh")}\n. ./i.sh`,
    ],
    [
      "git clone --depth 1 -b main https://e.org/t/tool.git",
      "git clone https://e.org/t/tool.git\ngit -C tool checkout <full commit>",
    ],
    [
      "git clone --recursive https://e.org/t/tool /opt/x",
      "git clone https://e.org/t/tool /opt/x\ngit -C /opt/x checkout <full commit>\ngit -C /opt/x submodule update --init --recursive",
    ],
    [
      "wget https://github.com/t/tool/archive/v1.tar.gz",
      "git clone https://github.com/t/tool\ngit -C tool checkout <full commit>",
    ],
  ];
  for (const [script, fix] of fixes) assert.equal(lint(post(script))[0]?.fix, fix, script);
  for (const [script, fix] of fixes) {
    const filled = fix
      .replaceAll("<sha256>", "0".repeat(64))
      .replaceAll("<full commit>", "0".repeat(40))
      .replaceAll("<version>", "1.2");
    assert.deepEqual(idsOf(post(filled)), [], `${script} → ${filled}`);
  }
});
