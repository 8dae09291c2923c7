import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { ros } from "../../src/ecosystems/ros/index.ts";
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
      purl: "pkg:generic/ros/rclcpp@16.0.8",
      location: "/opt/ros/humble/share/rclcpp",
      owner: "dpkg",
    },
  ]);
});
