import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { ros } from "../../src/ecosystems/ros/index.ts";
import { repositoriesIn } from "../../src/ecosystems/ros/workspace.ts";
import { pythonTools } from "../support/client-tools.ts";
import { collectFrom, filesOf, freshFolder, namesAndVersions, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const manifest = (name: string, version: string, format = 'format="3"') => `<?xml version="1.0"?>
<?xml-model href="http://download.ros.org/schema/package_format3.xsd" schematypens="http://www.w3.org/2001/XMLSchema"?>
<package ${format}>
  <!-- <name>old</name> -->
  <name>${name}</name>
  <version>${version}</version>
  <description>Example</description>
  <maintainer email="me@example.org">Me</maintainer>
  <license>BSD</license>
</package>
`;

test("packages of a workspace are those that catkin_pkg finds", async (context) => {
  const tools = await pythonTools("catkin_pkg-1.1.0", ["catkin_pkg==1.1.0", "setuptools==80.9.0"]);
  if ("missing" in tools) return context.skip(tools.missing);
  const folder = freshFolder(context);
  const write = (place: string, content: string) => {
    mkdirSync(join(folder, place, ".."), { recursive: true });
    writeFileSync(join(folder, place), content);
  };
  write("src/a/package.xml", manifest("pkg_a", "0.1.0"));
  write("src/group/b/package.xml", manifest("pkg_b", "2.3.4", ""));
  write("src/left/c/package.xml", manifest("pkg_c", "1.0.0"));
  write("src/left/CATKIN_IGNORE", "");
  const program = `
import sys
from catkin_pkg.packages import find_packages
for p in find_packages(sys.argv[1]).values(): print(p.name, p.version)
`;
  const { stdout } = await promisify(execFile)(join(tools.bin, "python"), ["-c", program, folder], {
    timeout: 3_600_000,
  });
  const found = await collectFrom(ros, memoryTree(filesOf(folder, "/ws")));
  assert.deepEqual(namesAndVersions(found), stdout.trim().split("\n").sort());
});

test("PEAR's package.xml is another thing, and one of the distribution's belongs to it", async () => {
  const tree = memoryTree({
    "/usr/share/php/x/package.xml":
      '<package version="2.0" xmlns="http://pear.php.net/dtd/package-2.0"><name>X</name><version><release>1.0</release></version></package>',
    "/opt/ros/humble/share/rclcpp/package.xml": manifest("rclcpp", "16.0.8"),
    "/var/lib/dpkg/info/ros-humble-rclcpp.list": "/.\n/opt/ros/humble/share/rclcpp/package.xml\n",
    "/var/lib/dpkg/status":
      "Package: ros-humble-rclcpp\nStatus: install ok installed\nVersion: 16.0.8-1\nArchitecture: amd64\n",
  });
  assert.deepEqual(packagesOf(await collectFrom(ros, tree)), [
    {
      name: "rclcpp",
      version: "16.0.8",
      purl: "pkg:generic/ros/rclcpp@16.0.8?distro=humble",
      location: "/opt/ros/humble/share/rclcpp",
      origin: "humble",
      owner: "dpkg",
    },
  ]);
});

test("a distribution is named by its own hook wherever it is installed", async () => {
  const hook = "export ROS_DISTRO=noetic\n";
  const tree = memoryTree({
    "/opt/robostack/etc/catkin/profile.d/1.ros_distro.sh": hook,
    "/opt/robostack/share/tf/package.xml": manifest("tf", "1.13.2"),
    "/sw/jazzy-build/share/ros_environment/environment/1.ros_distro.sh": "export ROS_DISTRO=jazzy\n",
    "/sw/jazzy-build/share/tf2/package.xml": manifest("tf2", "0.36.4"),
    "/opt/ros/iron/share/rclpy/package.xml": manifest("rclpy", "4.1.4"),
    "/srv/tool/package.xml": manifest("tool", "0.1.0"),
  });
  assert.deepEqual(
    packagesOf(await collectFrom(ros, tree)).map(({ name, origin, purl }) => [name, origin, purl]),
    [
      ["rclpy", "iron", "pkg:generic/ros/rclpy@4.1.4?distro=iron"],
      ["tf", "noetic", "pkg:generic/ros/tf@1.13.2?distro=noetic"],
      ["tf2", "jazzy", "pkg:generic/ros/tf2@0.36.4?distro=jazzy"],
      ["tool", undefined, "pkg:generic/ros/tool@0.1.0"],
    ],
  );
});

test("sources that vcstool imported are named with repository and commit, also without their .git", async (context) => {
  const tools = await pythonTools("vcstool-0.3.0", ["vcstool==0.3.0", "setuptools==80.9.0"]);
  if ("missing" in tools) return context.skip(tools.missing);
  const folder = freshFolder(context);
  const run = promisify(execFile);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z" };
  const git = async (...args: string[]) => {
    const identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"];
    const { stdout } = await run("git", [...identity, ...args], { env, timeout: 3_600_000 });
    return stdout.trim();
  };
  const commits: string[] = [];
  for (const name of ["one", "two"]) {
    const origin = join(folder, "upstream", name);
    mkdirSync(origin, { recursive: true });
    writeFileSync(join(origin, "package.xml"), manifest(`pkg_${name}`, "0.1.0"));
    await git("init", "-q", origin);
    await git("-C", origin, "add", ".");
    await git("-C", origin, "commit", "-q", "-m", "x");
    commits.push(await git("-C", origin, "rev-parse", "HEAD"));
  }
  const [one, two] = commits;
  const upstream = join(folder, "upstream");
  const list = `repositories:
  group/one: { type: git, url: "${upstream}/one", version: main }
  two: { type: git, url: "${upstream}/two", version: ${two} }
  three: { type: git, url: "https://git.example.org/three.git", version: 1.0.0 }
`;
  const workspace = join(folder, "ws");
  mkdirSync(join(workspace, "src"), { recursive: true });
  writeFileSync(join(workspace, "robot.repos"), list.replace(/^.*three.*\n/m, ""));
  const imported = ["import", "--input", join(workspace, "robot.repos"), join(workspace, "src")];
  await run(join(tools.bin, "vcs"), imported, { env, timeout: 3_600_000 });
  writeFileSync(join(workspace, "robot.repos"), list);

  const found = await collectFrom(ros, memoryTree(filesOf(workspace, "/ws")));
  const origins = packagesOf(found).map(({ name, url, commit }) => [name, url, commit]);
  assert.deepEqual(origins, [
    ["pkg_one", `${upstream}/one`, one],
    ["pkg_two", `${upstream}/two`, two],
  ]);
  assert.deepEqual(found.status === "present" && found.notes, [
    {
      path: "/ws/robot.repos",
      message: "names three (https://git.example.org/three.git at 1.0.0), whose sources are not in the image",
    },
  ]);

  for (const place of ["group/one", "two"])
    rmSync(join(workspace, "src", place, ".git"), { recursive: true });
  const without = await collectFrom(ros, memoryTree(filesOf(workspace, "/ws")));
  assert.deepEqual(
    packagesOf(without).map(({ name, url, commit }) => [name, url, commit]),
    [
      ["pkg_one", `git+${upstream}/one@main`, undefined],
      ["pkg_two", `${upstream}/two`, two],
    ],
  );
});

test("a .rosinstall counts like .repos, and other files of these names count for nothing", () => {
  const list = `- git:
    local-name: nav/core
    uri: https://user:secret@git.example.org/core.git
    version: 1.17
- other-name: x
`;
  assert.deepEqual(repositoriesIn("/ws/.rosinstall", list), [
    {
      list: "/ws/.rosinstall",
      folder: "nav/core",
      type: "git",
      url: "https://git.example.org/core.git",
      version: "1.17",
    },
  ]);
  for (const text of ["[repo]\nurl=x\n", "repositories: [1]", "- git: { local-name: ../x, uri: y }", "{", ""])
    assert.deepEqual(repositoriesIn("/ws/x.repos", text), [], text);
});
