import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { perl } from "../../src/ecosystems/perl/index.ts";
import { readPerllocal } from "../../src/ecosystems/perl/records.ts";
import { isSameVersion, moduleVersion } from "../../src/ecosystems/perl/version.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const noMaker =
  missing("perl", "make") ||
  (spawnSync("perl", ["-MExtUtils::MakeMaker", "-MExtUtils::Installed", "-e", "1"]).status !== 0 &&
    "not installed here: Perl's ExtUtils::MakeMaker");

const library = "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0";

test("what Makefile.PL installs is what ExtUtils::Installed lists, versions computed or plain", {
  skip: noMaker,
}, async (context) => {
  const folder = freshFolder(context);
  const base = join(folder, "base");
  const environment = { PATH: process.env.PATH!, HOME: folder, LC_ALL: "C.UTF-8" };
  const run = (program: string, args: string[], cwd = folder) =>
    execFileSync(program, args, {
      cwd,
      env: environment,
      encoding: "utf8",
      stdio: "pipe",
      timeout: 3_600_000,
    });
  for (const [module, line] of [
    ["Tiny::Plain", "our $VERSION = '1.23';"],
    ["Tiny::Number", "$Tiny::Number::VERSION = 0.5_01;"],
    ["Tiny::Declared", 'use version; our $VERSION = version->declare("v2.3.4");'],
    ["Tiny::Block", ""],
    ["Tiny::Computed", 'our $VERSION = sprintf("%d.%03d", 3, 7);'],
  ] as const) {
    const name = module.replace("::", "-");
    const file = join(folder, name, "lib", `${module.replace("::", "/")}.pm`);
    mkdirSync(join(file, ".."), { recursive: true });
    const head = module === "Tiny::Block" ? "package Tiny::Block 4.5;" : `package ${module};`;
    writeFileSync(
      file,
      `${head}\nuse strict;\n${line}\n# $VERSION = '9.9';\n1;\n__END__\nour $VERSION = '8.8';\n`,
    );
    writeFileSync(
      join(folder, name, "Makefile.PL"),
      `use ExtUtils::MakeMaker;\nWriteMakefile(NAME => '${module}', VERSION_FROM => 'lib/${module.replace("::", "/")}.pm', INSTALLMAN3DIR => 'none');\n`,
    );
    run("perl", ["Makefile.PL", `INSTALL_BASE=${base}`], join(folder, name));
    run("make", ["install"], join(folder, name));
  }
  const truth = run("perl", [
    "-MExtUtils::Installed",
    "-e",
    `my $i = ExtUtils::Installed->new(inc_override => ["${base}/lib/perl5", glob("${base}/lib/perl5/*")], skip_cwd => 1); for ($i->modules) { print "$_ ", $i->version($_), "\\n" unless $_ eq "Perl" }`,
  ]);
  const collected = await collectFrom(perl, memoryTree(filesOf(base, base)));
  assert.equal(collected.status, "present", JSON.stringify(collected));
  assert.deepEqual(namesAndVersions(collected), truth.trim().split("\n").sort());
  assert.equal(packagesOf(collected).length, 5);
});

test("what cpanm noted gives author and distribution for the package URL", async () => {
  const collected = await collectFrom(
    perl,
    memoryTree({
      [`${library}/auto/Try/Tiny/.packlist`]:
        "/usr/local/share/perl/5.36.0/Try/Tiny.pm\n/usr/local/man/man3/Try::Tiny.3pm\n",
      "/usr/local/share/perl/5.36.0/Try/Tiny.pm": "package Try::Tiny;\nour $VERSION = '0.31';\n",
      [`${library}/.meta/Try-Tiny-0.31/install.json`]:
        '{"name":"Try::Tiny","dist":"Try-Tiny-0.31","version":"0.31","pathname":"E/ET/ETHER/Try-Tiny-0.31.tar.gz"}',
    }),
  );
  assert.deepEqual(packagesOf(collected), [
    {
      name: "Try::Tiny",
      version: "0.31",
      purl: "pkg:cpan/ETHER/Try-Tiny@0.31",
      prefix: library,
      location: `${library}/auto/Try/Tiny/.packlist`,
      origin: "E/ET/ETHER/Try-Tiny-0.31.tar.gz",
    },
  ]);
});

test("a perl that was built from source is listed with its version", async () => {
  const lib = "/opt/perl/lib/5.38.2/x86_64-linux";
  const collected = await collectFrom(
    perl,
    memoryTree({
      [`${lib}/.packlist`]: `/opt/perl/bin/perl\n${lib}/Config.pm\n`,
      [`${lib}/Config.pm`]:
        "tie %Config, 'Config', {\n    archlibexp => '/x',\n    version => '5.38.2',\n};\n",
    }),
  );
  assert.deepEqual(packagesOf(collected), [
    {
      name: "perl",
      version: "5.38.2",
      purl: "pkg:generic/perl@5.38.2",
      prefix: lib,
      location: `${lib}/.packlist`,
    },
  ]);
});

test("versions are read as text, and only where they are plain", () => {
  const version = (code: string) => moduleVersion(code, "A::B");
  assert.equal(version("our $VERSION = '1.2';"), "1.2");
  assert.equal(version("  our $VERSION='v1.2.3' ; "), "v1.2.3");
  assert.equal(version("$A::B::VERSION = 1.5;"), "1.5");
  assert.equal(version("use vars qw($VERSION); $VERSION = 2;"), "2");
  assert.equal(version("our $VERSION = 0.5_01;"), "0.501");
  assert.equal(version("our $VERSION = '0.5_01';"), "0.5_01");
  assert.equal(version("our $VERSION = qv('1.4.0');"), "1.4.0");
  assert.equal(version("package A::B v1.0.1;"), "v1.0.1");
  assert.equal(version("our $VERSION = $Other::VERSION;"), undefined);
  assert.equal(version("our $VERSION = sprintf '%d.%d', 1, 2;"), undefined);
  assert.equal(version("our $VERSION = 1 + 1;"), undefined);
  // Files made to keep a search busy.
  assert.equal(version("\n".repeat(4 * 1024 * 1024)), undefined);
  assert.equal(version("$a::".repeat(1024 * 1024)), undefined);
  assert.equal(version("# our $VERSION = '1';\n__END__\nour $VERSION = '2';"), undefined);
  assert.deepEqual(
    readPerllocal("=head2 x: C<Module> L<A::B|A::B>\n\n=over 4\n\n=item *\n\nC<VERSION: 1.0>\n\n=back\n"),
    [["A::B", "1.0"]],
  );
});

test("a version is that of the code, of the module's own package, first come", () => {
  const version = (code: string) => moduleVersion(code, "A::B");
  const pod = "=head1 SYNOPSIS\n\n  our $VERSION = '0.01';\n\n=cut\n";
  assert.equal(version(`package A::B;\n\n${pod}\nour $VERSION = '2.0';\n`), "2.0");
  assert.equal(
    version("package A::B::C;\nour $VERSION = '9';\npackage A::B;\nour $VERSION = '2.0';\n"),
    "2.0",
  );
  assert.equal(version("package A::B;\n$Other::VERSION = '9';\n$A'B::VERSION = '2.0';\n"), "2.0");
  assert.equal(version("package A::B;\nour $VERSION = '2.0';\n$VERSION = '3.0';\n"), "2.0");
  assert.equal(version("package A::B::C 9;\npackage A::B 2.0 {\n}\n"), "2.0");
  assert.equal(version("{ package A::B; our ($VERSION) = ('2.0'); }\n"), "2.0");
  assert.equal(version("package A::B;\nour $VERSION = $A::B::XS_VERSION = '2.0';\n"), "2.0");
  assert.equal(version("package A::B;\n*VERSION = \\'2.0';\n"), "2.0");
  assert.equal(version("package A::B;\nour $VERSION = 2.50;\n"), "2.5");
  assert.equal(version("package A::B;\nour $VERSION = 1.2.3;\n"), "v1.2.3");
  assert.equal(version("package A::B;\nour $VERSION = '2.' . '0';\nour $VERSION = '3.0';\n"), undefined);
  assert.equal(
    version(`package A::B;\n${" ".repeat(1024 * 1024)}package A::B${" ".repeat(1024 * 1024)}x`),
    undefined,
  );
});

test("versions are the same where Perl takes them for the same", () => {
  for (const [a, b] of [
    ["1.2", "1.20"],
    ["1.2", "v1.200"],
    ["1.002003", "v1.2.3"],
    ["1.2.0", "v1.2"],
    ["1.1_01", "1.101"],
  ] as const)
    assert.equal(isSameVersion(a, b), true, `${a} ${b}`);
  for (const [a, b] of [
    ["1.2", "v1.2"],
    ["1.9", "1.10"],
    ["2", "20"],
  ] as const)
    assert.equal(isSameVersion(a, b), false, `${a} ${b}`);
});

test("the modules of this machine's perl have the versions that Module::Metadata reads, or none", {
  skip: noMaker,
}, () => {
  const script = `use Module::Metadata; use File::Find; use Cwd "realpath"; $SIG{__WARN__} = sub {};
    for my $inc (map { realpath $_ } grep { -d } @INC) {
      find({ no_chdir => 1, wanted => sub {
        return unless /\\.pm$/ && -f;
        my $module = substr $_, length($inc) + 1, -3;
        $module =~ s{/}{::}g;
        my $version = eval { Module::Metadata->new_from_file($_)->version($module) };
        print "$_\t$module\t", defined $version ? "$version" : "", "\n";
      } }, $inc);
    }`;
  const lines = execFileSync("perl", ["-e", script], { encoding: "utf8", maxBuffer: 1 << 26 })
    .trim()
    .split("\n");
  let [equal, calculated] = [0, 0];
  for (const [file, module, version] of lines.map((line) => line.split("\t")) as [string, string, string][]) {
    const read = moduleVersion(readFileSync(file, "utf8"), module);
    if (read !== undefined && version !== "") {
      assert.equal(read, version, file);
      equal += 1;
    } else if (version !== "") calculated += 1;
  }
  assert.ok(equal > 100 && calculated < equal / 10, `${equal} equal, ${calculated} calculated`);
});

test("of cpanm's notes only that of the version which is there counts", async () => {
  const note = (version: string, author: string) =>
    `{"name":"A","dist":"A-${version}","version":"${version}","pathname":"${author[0]}/${author.slice(0, 2)}/${author}/A-${version}.tar.gz"}`;
  const found = async (code: string, ...notes: [version: string, author: string][]) => {
    const collected = await collectFrom(
      perl,
      memoryTree({
        [`${library}/auto/A/.packlist`]: "/usr/local/share/perl/5.36.0/A.pm\n",
        "/usr/local/share/perl/5.36.0/A.pm": `package A;\n${code}\n`,
        ...Object.fromEntries(
          notes.map(([version, author]) => [
            `${library}/.meta/A-${version}/install.json`,
            note(version, author),
          ]),
        ),
      }),
    );
    return packagesOf(collected).map(({ purl }) => purl)[0];
  };
  const two = [
    ["1.9", "OLD"],
    ["1.10", "NEWER"],
  ] as [string, string][];
  assert.equal(await found("our $VERSION = 1.10;", ...two), "pkg:cpan/NEWER/A@1.10");
  assert.equal(await found("our $VERSION = '1.9';", ...two), "pkg:cpan/OLD/A@1.9");
  assert.equal(await found("our $VERSION = '2.0';", ...two), "pkg:cpan/A@2.0");
  assert.equal(await found("our $VERSION = sprintf '%d', 1;", ["1.9", "OLD"]), "pkg:cpan/OLD/A@1.9");
  // Which of two is there nothing says.
  assert.equal(await found("our $VERSION = sprintf '%d', 1;", ...two), undefined);
});

test("a module without any version, and damaged notes, are errors; the other modules stay", async () => {
  const good = {
    [`${library}/auto/Good/.packlist`]: "/usr/local/share/perl/5.36.0/Good.pm\n",
    "/usr/local/share/perl/5.36.0/Good.pm": "package Good;\nour $VERSION = '1.0';\n",
  };
  const bad = `${library}/auto/Bad/.packlist`;
  const versionless = await collectFrom(
    perl,
    memoryTree({ ...good, [bad]: "/usr/local/share/perl/5.36.0/Bad.pm\n" }),
  );
  assertError(versionless, bad, /nothing says which version of Bad/);
  assert.deepEqual(namesAndVersions(versionless), ["Good 1.0"]);
  assertError(await collectFrom(perl, memoryTree({ ...good, [bad]: { target: bad } })), bad, /leads nowhere/);
  const note = `${library}/.meta/Good-1.0/install.json`;
  assertError(await collectFrom(perl, memoryTree({ ...good, [note]: '{"name":' })), note, /is no JSON/);
  const invalid = await collectFrom(
    perl,
    memoryTree({
      ...good,
      [bad]: "/usr/local/share/perl/5.36.0/Bad.pm\n",
      [`${library}/perllocal.pod`]: Buffer.from(
        "=head2 x: C<Module> L<Bad|Bad>\n\nC<VERSION: 1\xff>\n",
        "latin1",
      ),
    }),
  );
  assertError(invalid, bad, /not valid UTF-8/);
});

test("a module whose version cannot be told is no error where another package brought it", async () => {
  const library = "/opt/conda/lib/perl5/site_perl";
  const files = {
    [`${library}/auto/X/.packlist`]: `${library}/X.pm\n`,
    [`${library}/X.pm`]: "package X;\nour $VERSION = sprintf '%d', 1;\n",
  };
  assertError(
    await collectFrom(perl, memoryTree(files)),
    `${library}/auto/X/.packlist`,
    /which version of X/,
  );
  const record = { name: "perl-x", version: "1", files: ["lib/perl5/site_perl/auto/X/.packlist"] };
  const owned = { ...files, "/opt/conda/conda-meta/perl-x-1-0.json": JSON.stringify(record) };
  assert.deepEqual(await collectFrom(perl, memoryTree(owned)), { status: "present", packages: [] });
});

test("no packlist is absent: what comes with a distribution's perl is the distribution's", async () => {
  assert.deepEqual(await collectFrom(perl, memoryTree({ "/usr/share/perl/5.36.0/strict.pm": "" })), {
    status: "absent",
  });
});

test("a module whose .packlist was removed is not in Perl's own list, and noted by what its installer recorded", async () => {
  const lib = "/opt/perl/lib/perl5";
  const install = (name: string, dist: string, version: string) =>
    JSON.stringify({ name, version, dist, pathname: `A/AU/AUTHOR/${dist}.tar.gz`, provides: {} });
  const files = {
    [`${lib}/My/Mod.pm`]: "package My::Mod;\nour $VERSION = '1.07';\n1;\n",
    [`${lib}/arch/perllocal.pod`]:
      "=head2 Mon Nov 30 09:32:00 2026: C<Module> L<My::Mod|My::Mod>\n\n=over 4\n\n=item *\n\nC<VERSION: 1.07>\n\n=back\n",
    [`${lib}/Other.pm`]: "package Other;\n1;\n",
    [`${lib}/arch/.meta/Other-2.0/install.json`]: install("Other", "Other-2.0", "2.0"),
    [`${lib}/arch/.meta/Gone-3.0/install.json`]: install("Gone", "Gone-3.0", "3.0"),
  };
  const found = await collectFrom(perl, memoryTree(files));
  const why = "which has no .packlist, so that Perl does not list it";
  assert.deepEqual(found, {
    status: "present",
    packages: [],
    notes: [
      { path: `${lib}/arch/.meta/Other-2.0/install.json`, message: `records Other 2.0, ${why}` },
      { path: `${lib}/arch/perllocal.pod`, message: `records My::Mod 1.07, ${why}` },
    ],
  });
  const listed = memoryTree({ ...files, [`${lib}/arch/auto/My/Mod/.packlist`]: `${lib}/My/Mod.pm\n` });
  const again = await collectFrom(perl, listed);
  assert.deepEqual(namesAndVersions(again), ["My::Mod 1.07"]);
  assert.deepEqual(again.status === "present" && again.notes?.length, 1);
});
