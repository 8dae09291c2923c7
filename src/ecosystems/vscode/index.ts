import { lowerCase } from "../purl.ts";
import type { Ecosystem } from "../types.ts";

/** Extensions of Visual Studio Code and of editors made from it. */
export const vscode: Ecosystem = {
  id: "vscode",
  version: 1,
  since: "0.2.0",
  about: {
    from: "extensions of Visual Studio Code, code-server and other editors made from it, in every folder of extensions (`extensions.json`, or folders called `PUBLISHER.NAME-VERSION`)",
    identity: "folder, platform",
    packages: "extensions of Visual Studio Code",
  },
  names: { normal: lowerCase },
  purl: [{ type: "vscode-extension", namespace: lowerCase, name: lowerCase, version: lowerCase }],
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
  owned: async (tree) => (await import(/* webpackChunkName: "ecosystems" */ "./owned.ts")).owned(tree),
};
