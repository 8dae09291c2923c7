import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { gem } from "../../src/ecosystems/gem/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

const home = "/var/lib/gems/3.1.0";
const specs = `${home}/specifications`;

const rake = `# -*- encoding: utf-8 -*-
# stub: rake 13.0.6 ruby lib

Gem::Specification.new do |s|
  s.name = "rake".freeze
  s.version = "13.0.6"

  s.required_rubygems_version = Gem::Requirement.new(">= 0".freeze) if s.respond_to? :required_rubygems_version=
  s.executables = ["rake".freeze]
end
`;

test("the gems of every home, and those that come with Ruby, are what gem list shows", {
  skip: missing("ruby", "gem"),
}, async (context) => {
  const folder = freshFolder(context);
  const own = join(folder, "gems");
  const environment = { PATH: process.env.PATH!, HOME: folder, GEM_HOME: own, LC_ALL: "C.UTF-8" };
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, {
      cwd: folder,
      env: environment,
      encoding: "utf8",
      stdio: "pipe",
      timeout: 3_600_000,
    });
  mkdirSync(join(folder, "exe"));
  writeFileSync(join(folder, "exe/tiny-tool"), "#!/usr/bin/env ruby\nputs 1\n", { mode: 0o755 });
  for (const [name, version, platform] of [
    ["tiny-gem", "0.4.2", "ruby"],
    ["tiny-gem", "0.5.0.pre1", "ruby"],
    ["ported", "1.0", "x86_64-linux"],
  ]) {
    const lines = [
      "Gem::Specification.new do |s|",
      `  s.name = "${name}"`,
      `  s.version = "${version}"`,
      `  s.platform = "${platform}"`,
      '  s.summary = "s"; s.authors = ["é"]',
      '  s.files = ["exe/tiny-tool"]; s.bindir = "exe"; s.executables = ["tiny-tool"]',
      "end",
    ];
    writeFileSync(join(folder, "x.gemspec"), `${lines.join("\n")}\n`);
    run("gem", ["build", "-q", "x.gemspec"]);
    const file = platform === "ruby" ? `${name}-${version}.gem` : `${name}-${version}-${platform}.gem`;
    run("gem", ["install", "--local", "--force", "-q", "--no-document", file]);
  }
  const homes = [...new Set(run("ruby", ["-e", "puts Gem.path"]).trim().split("\n"))];
  const truth = run("ruby", [
    "-e",
    'Gem::Specification.each { |s| puts "#{s.name} #{s.version} #{s.platform}" }',
  ]);
  const files: Record<string, MemoryFile> = {};
  for (const one of homes) {
    if (!existsSync(join(one, "specifications"))) continue;
    Object.assign(files, filesOf(join(one, "specifications"), `${one}/specifications`));
  }
  Object.assign(files, filesOf(own, own));
  const tree = memoryTree(files);
  const collected = await collectFrom(gem, tree);
  assert.equal(collected.status, "present");
  const read = packagesOf(collected).map(({ name, version, arch }) => `${name} ${version} ${arch ?? "ruby"}`);
  assert.deepEqual([...new Set(read)].sort(), [...new Set(truth.trim().split("\n"))].sort());
  assert.ok(read.includes("ported 1.0 x86_64-linux"));
  // The gems' own files, and the script that starts a gem's program, are the gem's.
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

test("a gem has its platform, its home and who put it there", async () => {
  const path = `${specs}/default/nokogiri-1.16.0-x86_64-linux.gemspec`;
  const collected = await collectFrom(
    gem,
    memoryTree({
      [path]: "# stub: nokogiri 1.16.0 x86_64-linux lib\n\nGem::Specification.new do |s|\nend\n",
      "/var/lib/dpkg/info/ruby-nokogiri.list": `/.\n${path}\n`,
    }),
  );
  assert.deepEqual(packagesOf(collected), [
    {
      name: "nokogiri",
      version: "1.16.0",
      purl: "pkg:gem/nokogiri@1.16.0?platform=x86_64-linux",
      arch: "x86_64-linux",
      prefix: home,
      location: path,
      owner: "dpkg",
    },
  ]);
});

test("one version that came with Ruby and was installed again appears twice, at two places", async () => {
  const collected = await collectFrom(
    gem,
    memoryTree({ [`${specs}/rake-13.0.6.gemspec`]: rake, [`${specs}/default/rake-13.0.6.gemspec`]: rake }),
  );
  assert.equal(collected.status, "present");
  assert.deepEqual(namesAndVersions(collected), ["rake 13.0.6", "rake 13.0.6"]);
});

test("a gem that an application takes from a folder is listed as bundle list shows it", {
  skip: missing("ruby", "bundle"),
}, async (context) => {
  const folder = freshFolder(context);
  const bundle = (...args: string[]) =>
    execFileSync("bundle", args, {
      cwd: folder,
      env: { PATH: process.env.PATH!, HOME: folder, LC_ALL: "C.UTF-8" },
      encoding: "utf8",
      stdio: "pipe",
      timeout: 3_600_000,
    });
  mkdirSync(join(folder, "engines/mine"), { recursive: true });
  const spec =
    's.version = ["0", "3", "1"].join(".")\n  s.summary = "x"\n  s.authors = ["x"]\n  s.files = []';
  writeFileSync(
    join(folder, "engines/mine/mine.gemspec"),
    `Gem::Specification.new do |s|\n  s.name = "mine"\n  ${spec}\nend\n`,
  );
  writeFileSync(join(folder, "Gemfile"), 'gem "mine", path: "engines"\n');
  bundle("config", "set", "--local", "path", "vendor/bundle");
  bundle("install", "--local");
  const listed = [...bundle("list").matchAll(/\* (\S+) \(([^)]+)\)/g)].map(([, ...both]) => both.join(" "));
  const files = filesOf(folder, "/srv/app");
  const found = await collectFrom(gem, memoryTree(files));
  assert.deepEqual(namesAndVersions(found), listed);
  const [mine] = packagesOf(found);
  assert.deepEqual(
    [mine!.prefix, mine!.location, mine!.editable],
    ["/srv/app", "/srv/app/engines/mine", true],
  );
  delete files["/srv/app/engines/mine/mine.gemspec"];
  const without = await collectFrom(gem, memoryTree(files));
  assert.deepEqual(without.status === "present" && without.notes, [
    { path: "/srv/app/Gemfile.lock", message: "names mine 0.3.1 in engines, where it is not" },
  ]);
});

test("the lock of sources that nobody bundled installs nothing", async () => {
  const lock =
    "PATH\n  remote: .\n  specs:\n    mine (0.3.1)\n\nGEM\n  remote: https://rubygems.org/\n  specs:\n    rake (13.0.6)\n";
  const sources = { "/src/mine/Gemfile": "", "/src/mine/Gemfile.lock": lock, "/src/mine/mine.gemspec": "" };
  assert.deepEqual(await collectFrom(gem, memoryTree(sources)), { status: "absent" });
  const bundled = memoryTree({ ...sources, [`${specs}/rake-13.0.6.gemspec`]: rake });
  assert.deepEqual(namesAndVersions(await collectFrom(gem, bundled)), ["mine 0.3.1", "rake 13.0.6"]);
  const inside = Object.entries(sources).map(([path, text]) => [
    path.replace("/src/mine", `${home}/gems/mine-0.3.1`),
    text,
  ]);
  const inGem = memoryTree({ ...Object.fromEntries(inside), [`${specs}/rake-13.0.6.gemspec`]: rake });
  assert.deepEqual(namesAndVersions(await collectFrom(gem, inGem)), ["rake 13.0.6"]);
});

test("gemspecs in a gem's sources are not installed gems", async () => {
  assert.deepEqual(await collectFrom(gem, memoryTree({ "/root/rake/rake.gemspec": rake })), {
    status: "absent",
  });
});

test("a specification that is cut off, contradicts itself or names no version is an error; the others stay", async () => {
  const path = `${specs}/bad.gemspec`;
  const check = async (content: MemoryFile, message: RegExp) => {
    const collected = await collectFrom(
      gem,
      memoryTree({ [`${specs}/rake-13.0.6.gemspec`]: rake, [path]: content }),
    );
    assertError(collected, path, message);
    assert.deepEqual(namesAndVersions(collected), ["rake 13.0.6"]);
  };
  await check("# -*- encoding: utf-8 -*-\n# stub: ra", /gives no name or no version/);
  await check(rake.replace('"13.0.6"', '"13.0.7"'), /has versions 13\.0\.6 and 13\.0\.7/);
  await check(rake.replace('"rake".freeze\n', '"cake"\n'), /calls itself rake and cake/);
  await check(Buffer.from("# stub: b\xffd 1.0 ruby lib\n", "latin1"), /not valid UTF-8/);
  await check({ target: "bad.gemspec" }, /leads nowhere/);
  // Nothing but empty lines must not take long.
  await check("\n".repeat(1024 * 1024), /gives no name or no version/);
  await check("#".repeat(1024 * 1024 + 1), /more than the 1048576 that are read/);
});

suite("gems that Bundler installed out of a repository", { skip: missing("bundle", "git") }, () => {
  test("are listed as bundle list does, with or without the checkout's .git; its bare repository is no program", async (context) => {
    const folder = freshFolder(context);
    const [source, app, vendor] = ["src", "app", "vendor"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const each of [source, app]) mkdirSync(each);
    writeFileSync(
      join(source, "mygem.gemspec"),
      'VERSION = "0.3.1"\nGem::Specification.new { |s| s.name = "mygem"; s.version = VERSION; s.summary = "x"; s.authors = ["a"] }\n',
    );
    const call = (cwd: string, file: string, ...argv: string[]) =>
      execFileSync(file, argv, {
        cwd,
        encoding: "utf8",
        env: { PATH: process.env.PATH!, HOME: folder, BUNDLE_PATH: vendor, LC_ALL: "C.UTF-8" },
      });
    call(source, "git", "init", "-q");
    call(source, "git", "add", ".");
    call(source, "git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "x");
    const commit = call(source, "git", "rev-parse", "HEAD").trim();
    writeFileSync(join(app, "Gemfile"), `gem "mygem", git: "file://${source}"\n`);
    call(app, "bundle", "install");
    assert.match(call(app, "bundle", "list"), /mygem \(0\.3\.1/);
    const files = filesOf(vendor, "/app/vendor");
    const withoutGit = Object.fromEntries(
      Object.entries(files).filter(([path]) => !/\/gems\/[^/]+\/\.git\//.test(path)),
    );
    for (const each of [files, withoutGit]) {
      const found = await inventory(memoryTree(each));
      assert.deepEqual(
        packagesOf(found.gem!).map(({ name, version, build }) => [name, version, build]),
        [["mygem", "0.3.1", commit.slice(0, 12)]],
      );
      assert.equal(found.unowned?.status, "absent", JSON.stringify(found.unowned));
    }
  });
});
