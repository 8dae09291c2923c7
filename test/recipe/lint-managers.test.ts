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
const lint = (script: string) => lintRecipe(recipe(script));

/** Scripts of one command, or of one that matters, which float. */
const floating = [
  // uv
  "uv sync",
  "uv --directory /opt/app sync --no-dev",
  "uv lock",
  "uv add requests",
  "uv run --with rich python x.py",
  "uv run --with=rich x.py",
  "uv run --python 3.12 --with-requirements r.txt pytest",
  "uv tool run ruff",
  "uvx ruff@0.4.1 check",
  "uv venv --seed /opt/venv",
  "python3 -m uv sync",
  "cp pyproject.toml /opt/app && cd /opt/app && uv run pytest",
  "cp pyproject.toml /opt/app && cd /opt/app && uv run main.py",
  "uv run --script /opt/tool.py",
  "uv run -s https://e.org/tool.py",
  "uv run https://e.org/tool.py",
  'cat >/opt/t.py <<E\n# /// script\n# dependencies = ["rich"]\n# ///\nE\nuv run --no-project /opt/t.py',
  'cat >/opt/t.py <<E\n# /// script\n# dependencies = ["rich"]\n# ///\nE\npipx run /opt/t.py',
  // pixi
  "pixi install",
  "pixi global install samtools",
  "pixi --manifest-path /opt/pixi.toml add samtools",
  "pixi run build",
  "pixi shell-hook >/env.sh",
  "pixi exec --spec samtools samtools",
  // conda without its pins
  "conda install --no-pin numpy",
  // JavaScript
  "bun create vite",
  "bunx cowsay",
  "bun x cowsay",
  "bun install",
  "cp package.json /opt; cd /opt; bun install --frozen-lockfile",
  "echo '{}' >package.json\nbun ci",
  "rm bun.lock\nbun ci",
  "cp package.json /opt; pnpm install --prod",
  "cp composer.json /opt; composer install",
  "bun add -g typescript",
  "bun install -g typescript",
  "pnpm dlx create-vite",
  "pnpm -C /opt/app add react",
  "pnpm i -g typescript",
  "corepack pnpm add react",
  "pnpx cowsay",
  "npx cowsay",
  "npx -y cowsay",
  "npm exec -- cowsay",
  "npm x cowsay",
  "npm create vite@latest",
  "npm init vite",
  "yarn dlx cowsay",
  "yarn create vite",
  "deno run npm:cowsay",
  "deno run -A https://e.org/x@1.0/y.ts",
  "deno install -g npm:cowsay",
  "deno add jsr:@std/path",
  "deno compile --output /opt/x npm:cowsay",
  // Rust
  "cargo install ripgrep",
  "cargo +nightly install ripgrep",
  "cargo +1.80.0 install --locked ripgrep",
  "cargo install --path .",
  `cargo install --git https://e.org/x --rev ${"a1".repeat(20)}`,
  "cargo binstall ripgrep",
  "cargo add serde",
  "cargo update",
  "xargs cargo install <list.txt",
  'cat >Cargo.toml <<E\n[dependencies]\nserde = "1"\nE\ncargo build --release',
  "curl -o /opt/a/Cargo.toml https://e.org/Cargo.toml; cargo +stable test --manifest-path /opt/a/Cargo.toml",
  "rm -f Cargo.lock\ncargo b",
  // Perl
  "cpan JSON",
  "cpan -T install JSON",
  "cpm install -g JSON",
  "carton install",
  "perl -MCPAN -e 'install JSON'",
  "perl -MCPAN -e 'install(\"JSON\")'",
  "PERL_MM_USE_DEFAULT=1 perl -MCPAN -e 'CPAN::Shell->install(\"JSON\")'",
  'perl -MCPAN -e \'CPAN::Shell->notest("install", "JSON")\'',
  "perl -MCPAN -e 'force install JSON'",
  "perl -e 'use CPAN; install \"JSON\";'",
  "perl -MCPANPLUS -e 'install JSON'",
  "echo install JSON | perl -MCPAN -e shell",
  "cpan <<E\ninstall JSON\nE",
  "printf 'install JSON\\n' | cpan",
  // Julia
  `julia -e 'using Pkg; Pkg.add("CSV")'`,
  `julia -e 'import Pkg; Pkg.add.(["CSV", "JSON"])'`,
  `julia -e 'using Pkg; foreach(Pkg.add, ["CSV"])'`,
  `julia --project -e 'using Pkg; pkg"add CSV"'`,
  "julia -e 'using Pkg; Pkg.update()'",
  'julia <<EOF\nusing Pkg\nPkg.add("CSV")\nEOF',
  "julia --project=/opt/e - <<'EOF'\nusing Pkg\nPkg.add([\"CSV\"])\nEOF",
  `echo 'using Pkg; Pkg.add("CSV")' | julia`,
  `julia <<< 'using Pkg; Pkg.add("CSV")'`,
  'cat >/opt/deps.jl <<EOF\nusing Pkg\nPkg.add("CSV")\nEOF\njulia /opt/deps.jl',
  `echo 'using Pkg; Pkg.add("CSV")' >deps.jl\njulia deps.jl`,
  'tee /opt/deps.jl <<EOF\nusing Pkg; Pkg.add("CSV")\nEOF\njulia /opt/deps.jl',
  "cp Project.toml /opt/e/\njulia --project=/opt/e -e 'using Pkg; Pkg.instantiate()'",
  "rm Manifest.toml; julia --project -e 'using Pkg; pkg\"instantiate\"'",
  "printf '[deps]\\n' >Project.toml\njulia <<EOF\nusing Pkg\nPkg.resolve()\nEOF",
  // R
  `Rscript -e 'pak::pak("dplyr")'`,
  `Rscript -e 'pak::pkg_install(c("dplyr", "tidyr"))'`,
  `R -e 'library(pak); pkg_install("dplyr")'`,
  `Rscript -e "pak::pak('org/pkg@${"a1".repeat(20)}')"`,
  "R --no-save <<EOF\npak::pak('dplyr')\nEOF",
  "Rscript - <<'EOF'\nrequire(pak)\npak('dplyr')\nEOF",
  "cat >i.R <<EOF\npak::pak('dplyr')\nEOF\nRscript i.R",
  `Rscript -e 'renv::install("dplyr")'`,
  "Rscript -e 'renv::update()'",
  // others
  "pipx run black",
  "microdnf install -y gcc",
  "yay -S --noconfirm htop",
  "opam switch create 5.1",
  "composer create-project laravel/laravel",
];

test("what chooses versions again is found by lint, and named in the lock with its line", () => {
  for (const script of floating) {
    const found = lint(script).filter(({ rule }) => rule === "manager-unpinned");
    assert.equal(found.length, 1, script);
    const line = found[0]!.line;
    const named = unlockedInputs(recipe(script)).filter((one) => one.line === line);
    assert.ok(named.length >= 1 && named[0]!.reason.length > 20, `${script} is not in the lock's list`);
  }
});

test("what %files brings is seen, too", () => {
  const brought = (files: string, command: string) => {
    const head = `Bootstrap: docker\nFrom: debian@sha256:${"0".repeat(64)}\n\n%files\n${files}\n\n%post\n`;
    const found = lintRecipe(parseRecipe(Buffer.from(`${head}    ${command}\n`), "x.def"));
    return found.filter(({ rule }) => rule === "manager-unpinned").length;
  };
  const instantiate = "julia --project=/opt/e -e 'using Pkg; Pkg.instantiate()'";
  assert.equal(brought("    env/Project.toml /opt/e/Project.toml", instantiate), 1);
  assert.equal(brought("    Project.toml /opt/e/\n    Manifest.toml /opt/e/", instantiate), 0);
  assert.equal(brought("    env /opt/e", instantiate), 0);
  assert.equal(brought("    Cargo.toml /opt/a/\n    src /opt/a/src", "cargo build --release"), 1);
  assert.equal(brought("    Cargo.* /opt/a/", "cargo build --release"), 0);
});

/** What is held, or chooses nothing. */
const held = [
  "uv sync --locked\nuv run pytest",
  "uv sync --frozen --no-dev",
  "UV_FROZEN=1 uv sync",
  "export UV_LOCKED=true\nuv sync",
  "uv venv /opt/venv\nuv pip install six\nuv tool install ruff",
  "uv run --no-project x.py",
  "uv --version\nuvx --version",
  "uv run --locked --script x.py",
  "cp x.py x.py.lock /opt; uv run --script /opt/x.py",
  "uv run x.py\npipx run ./x.py",
  "cp Cargo.toml Cargo.lock /opt; cargo build",
  "cat >Cargo.toml <<E\nE\ncargo build --offline",
  "git clone --branch v1 https://e.org/a\nsed -i s/a/b/ a/Cargo.toml\ncargo build",
  "cp Project.toml Manifest-v1.11.toml /opt/e/\njulia --project=/opt/e -e 'using Pkg; Pkg.instantiate()'",
  "pixi install --locked\npixi run build\npixi shell-hook >/env.sh",
  "pixi run --frozen build",
  "npm ci\nnpx tsc",
  "npm install\nnpm run build\nnpm exec --no tsc",
  "npm init -y",
  "pnpm install --frozen-lockfile\npnpm run build",
  "yarn install --immutable\nyarn build",
  "bun install --frozen-lockfile\nbun run build\nbun ci",
  "cp package.json bun.lock /opt; bun install --frozen-lockfile",
  "cp package.json bun.lockb /opt; bun ci",
  "cp package.json pnpm-lock.yaml /opt; pnpm install",
  "cp composer.json composer.lock /opt; composer install",
  "deno run main.ts\ndeno install --frozen\ndeno run --cached-only npm:x",
  "cargo build --release\ncargo install --locked --path .\ncargo +stable build",
  "cargo install --locked ripgrep@14.1.1\ncargo install --list",
  "perl Makefile.PL\nperl -MJSON -e 'print 1'\ncpanm JSON",
  "perl -MCPAN -e 'my $c = \"CPAN::HandleConfig\"; $c->load(); $c->commit()'",
  "(echo y; echo o conf prerequisites_policy follow; echo o conf commit) | cpan",
  "carton install --deployment\ncpan -v",
  "julia -e 'using Pkg; Pkg.instantiate(); Pkg.precompile()'",
  'julia <<EOF\n# Pkg.add("CSV")\nusing Pkg; Pkg.status()\nEOF',
  'cat >/opt/readme.jl <<EOF\nPkg.add("CSV")\nEOF',
  `Rscript -e 'install.packages("dplyr"); BiocManager::install("limma")'`,
  "Rscript -e 'renv::restore()'",
  "R --no-save <<EOF\ninstall.packages('pak')\nEOF",
  "Rscript -e 'pak::lockfile_install()'",
  "pipx install black\npoetry install\npdm install",
  "pacman -Syy\npacman -Ss x\npacman -Sc",
];

test("what is held is not named", () => {
  for (const script of held)
    assert.deepEqual(
      lint(script).filter(({ rule }) => rule === "manager-unpinned"),
      [],
      script,
    );
});

test("in a here-document each line that chooses is found where it stands", () => {
  const found = lint('julia <<EOF\nusing Pkg\nPkg.add("CSV"); Pkg.add("JSON")\n  Pkg.add("HTTP")\nEOF');
  assert.deepEqual(
    found.map(({ line, column }) => [line, column]),
    [
      [7, 1],
      [8, 3],
    ],
  );
  const named = unlockedInputs(recipe("julia -e 'using Pkg; Pkg.add(\"CSV\")'"));
  assert.equal(named[0]!.what, 'Pkg.add("CSV")');
});
