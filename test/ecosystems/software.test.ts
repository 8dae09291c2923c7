import assert from "node:assert/strict";
import { test } from "node:test";
import { software } from "../../src/ecosystems/software/index.ts";
import type { KnownSoftware } from "../../src/ecosystems/software/row.ts";
import { knownSoftware } from "../../src/ecosystems/software/table.ts";
import { collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const variable = (name: string) => `\${${name}}`;

/** A row's sample, with the file beside it that the row asks for. */
function filesOfSample({ sample: [path, content], below, beside }: KnownSoftware): Record<string, string> {
  return {
    [path]: content,
    ...(beside === undefined ? {} : { [`${path.slice(0, -below.length)}${beside}`]: "x" }),
  };
}

test("every row's sample is found, with its version and folder", async () => {
  for (const row of knownSoftware) {
    const [path, , version] = row.sample;
    const found = packagesOf(await collectFrom(software, memoryTree(filesOfSample(row))));
    const one = found.find(({ name }) => name === row.name);
    assert.equal(one?.version, version, `${row.name} in ${path}`);
    assert.ok(path.startsWith(one!.prefix!));
  }
});

test("no sample is taken for another product", async () => {
  const files = Object.assign({}, ...knownSoftware.map(filesOfSample));
  const found = packagesOf(await collectFrom(software, memoryTree(files)));
  assert.deepEqual(
    found.map(({ name, location }) => `${name} ${location}`).sort(),
    knownSoftware.map(({ name, sample: [path] }) => `${name} ${path}`).sort(),
  );
});

test("a neuro-imaging image names what it was built of; files of other programs, and those of packages, do not count", async () => {
  const fsl = "/opt/fsl-6.0.7.4/etc/fslversion";
  const tree = memoryTree({
    [fsl]: "6.0.7.4\n",
    "/opt/freesurfer/build-stamp.txt": "freesurfer-linux-ubuntu22_x86_64-7.4.1-20230614-7eb8460\n",
    "/opt/spm12/Contents.m": "% Statistical Parametric Mapping\n% Version 7771 (SPM12) 13-Jan-20\n",
    "/opt/other/Contents.m": "% My toolbox\n% Version 1.0\n",
    "/opt/web/version.json": '{"version": "3"}',
    "/usr/include/mpi.h":
      "#define OMPI_MAJOR_VERSION 4\n#define OMPI_MINOR_VERSION 1\n#define OMPI_RELEASE_VERSION 4\n",
    "/var/lib/dpkg/info/libopenmpi-dev.list": "/.\n/usr/include/mpi.h\n",
    "/var/lib/dpkg/status":
      "Package: libopenmpi-dev\nStatus: install ok installed\nVersion: 4.1.4\nArchitecture: amd64\n",
    "/usr/local/lib/pkgconfig/htslib.pc": `version=1.19\nName: htslib\nVersion: ${variable("version")}\n`,
    "/usr/local/lib/cmake/HTSlib/HTSlibConfigVersion.cmake": 'set(PACKAGE_VERSION "1.19")\n',
    "/opt/geant4/lib64/cmake/Geant4/Geant4ConfigVersion.cmake": 'set(PACKAGE_VERSION "11.2.1")\n',
    "/usr/local/share/eigen3/cmake/Eigen3ConfigVersion.cmake": "set (PACKAGE_VERSION 3.4.0)\n",
    "/usr/local/lib/cmake/x/x-config-version.cmake": 'set(PACKAGE_VERSION "@VERSION@")\n',
    "/opt/cmake/share/cmake-3.29/Modules/BasicConfigVersion-ExactVersion.cmake.in":
      "set(PACKAGE_VERSION 1)\n",
    "/root/build/ZConfigVersion.cmake": 'set(PACKAGE_VERSION "1.0")\n',
    "/usr/local/lib/pkgconfig/broken.pc": `Name: broken\nVersion: ${variable("nowhere")}\n`,
  });
  assert.deepEqual(
    packagesOf(await collectFrom(software, tree)).map(({ name, version, prefix }) => [name, version, prefix]),
    [
      ["freesurfer", "7.4.1-20230614-7eb8460", "/opt/freesurfer"],
      ["fsl", "6.0.7.4", "/opt/fsl-6.0.7.4"],
      ["Geant4", "11.2.1", "/opt/geant4"],
      ["spm", "7771", "/opt/spm12"],
      ["Eigen3", "3.4.0", "/usr/local"],
      ["htslib", "1.19", "/usr/local"],
    ],
  );
});

test("Bitnami's bills of materials name what it installed; others are noted, with what they are about", async () => {
  const purl = (locator: string) => ({
    externalRefs: [
      { referenceType: "cpe23Type", referenceLocator: "cpe:2.3:*:x:y:1:*:*:*:*:*:*:*" },
      { referenceType: "purl", referenceLocator: locator },
    ],
  });
  const folder = "/opt/bitnami/postgresql";
  const found = await collectFrom(
    software,
    memoryTree({
      [`${folder}/.spdx-postgresql.spdx`]: JSON.stringify({
        SPDXID: "SPDXRef-postgresql",
        spdxVersion: "SPDX-2.3",
        packages: [
          { name: "PostgreSQL", ...purl("pkg:bitnami/postgresql@15.3.0-6?arch=amd64&distro=debian-11") },
          { name: "GEOS", ...purl("pkg:bitnami/geos@3.8.3") },
        ],
      }),
      "/opt/bitnami/broken/.spdx-broken.spdx": "{",
      "/opt/tool/tool.cdx.json": JSON.stringify({
        bomFormat: "CycloneDX",
        metadata: { component: { name: "tool", version: "1" } },
        components: [{ name: "a" }],
      }),
      "/opt/tool/tool.spdx.json": JSON.stringify({ spdxVersion: "SPDX-2.3", name: "tool", packages: [] }),
      "/opt/tool/tool.spdx": "SPDXVersion: SPDX-2.2\nPackageName: tool\nPackageVersion: 1.0\n",
      "/opt/tool/other/bom.json": '{"parts": []}',
      "/usr/lib/python3/site-packages/x-1.dist-info/sboms/x.cdx.json": '{"bomFormat":"CycloneDX"}',
    }),
  );
  assert.ok(found.status === "present");
  assert.deepEqual(
    found.packages.map(({ name, version, purl: url, prefix }) => [name, version, url, prefix]),
    [
      ["geos", "3.8.3", "pkg:bitnami/geos@3.8.3", folder],
      ["postgresql", "15.3.0-6", "pkg:bitnami/postgresql@15.3.0-6?arch=amd64&distro=debian-11", folder],
    ],
  );
  const note = (what: string) => `is a bill of materials: ${what}; what it names is not checked`;
  assert.deepEqual(found.notes, [
    {
      path: "/opt/bitnami/broken/.spdx-broken.spdx",
      message: "is one of Bitnami's bills of materials, and cannot be read",
    },
    { path: "/opt/tool/tool.cdx.json", message: note('CycloneDX of "tool", 1 component') },
    { path: "/opt/tool/tool.spdx", message: note('SPDX of "tool", 1 component') },
    { path: "/opt/tool/tool.spdx.json", message: note('SPDX of "tool", 0 components') },
  ]);
});

test("MATLAB's toolboxes are those that `ver` shows, beside the release itself", async () => {
  const matlab = "/usr/local/MATLAB/R2024a";
  const found = await collectFrom(
    software,
    memoryTree({
      [`${matlab}/VersionInfo.xml`]:
        "<MathWorks_version_info>\n  <version>24.1.0.2603908</version>\n  <release>R2024a</release>\n",
      [`${matlab}/toolbox/stats/stats/Contents.m`]:
        "% Statistics and Machine Learning Toolbox\n% Version 24.1 (R2024a) 19-Nov-2023\n%\n",
      [`${matlab}/toolbox/stats/eml/Contents.m`]: "% Functions for code generation.\n%\n",
    }),
  );
  assert.deepEqual(
    packagesOf(found).map(({ name, version, prefix }) => [name, version, prefix]),
    [
      ["Statistics and Machine Learning Toolbox", "24.1", matlab],
      ["matlab-runtime", "24.1.0.2603908", matlab],
    ],
  );
});

test("MATLAB and its runtime share a version file: each is named by product and release", async () => {
  const versionFile = (update: string) =>
    `<MathWorks_version_info>\n<version>24.1.0.2603908</version>\n<release>R2024a</release>\n${update}<date>x</date>\n`;
  const full = "/usr/local/MATLAB/R2024a";
  const tree = memoryTree({
    [`${full}/VersionInfo.xml`]: versionFile("<description>Update 3</description>\n"),
    [`${full}/bin/matlab`]: { content: "#!/bin/sh\n", mode: 0o755 },
    "/opt/mcr/R2024a/VersionInfo.xml": versionFile("<description></description>\n"),
    "/opt/matlabmcr-2010a/v713/VersionInfo.xml": "<MathWorks_version_info>\n<version>7.13</version>\n",
  });
  assert.deepEqual(
    packagesOf(await collectFrom(software, tree)).map(({ name, version, build, prefix }) => [
      name,
      version,
      build,
      prefix,
    ]),
    [
      ["matlab-runtime", "7.13", undefined, "/opt/matlabmcr-2010a/v713"],
      ["matlab-runtime", "24.1.0.2603908", "R2024a", "/opt/mcr/R2024a"],
      ["matlab", "24.1.0.2603908", "R2024a Update 3", full],
    ],
  );
});

test("FreeSurfer's stamp is read in each of its forms", async () => {
  const versions = {
    "freesurfer-Linux-centos6_x86_64-stable-pub-v6.0.0-2beb96c": "6.0.0-2beb96c",
    "freesurfer-Linux-centos4_x86_64-stable-pub-v5.3.0": "5.3.0",
    "freesurfer-linux-centos7_x86_64-7.1.1-20200723-8b40551": "7.1.1-20200723-8b40551",
    "freesurfer-linux-centos7_x86_64-dev-20210101-abcdef0": "dev-20210101-abcdef0",
  };
  for (const [stamp, version] of Object.entries(versions)) {
    const tree = memoryTree({ "/opt/freesurfer/build-stamp.txt": `${stamp}\n` });
    assert.deepEqual(
      packagesOf(await collectFrom(software, tree)).map((found) => found.version),
      [version],
    );
  }
});
