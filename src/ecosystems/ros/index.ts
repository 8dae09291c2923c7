import type { Ecosystem } from "../types.ts";

/** Packages of the Robot Operating System. */
export const ros: Ecosystem = {
  id: "ros",
  version: 1,
  since: "0.2.0",
  about: {
    from: "ROS 1 and 2: `package.xml` of installed packages and of workspaces, with the repositories that a workspace's `.repos` or `.rosinstall` names",
    identity: "folder, distribution (humble), repository and commit of a source",
    packages: "packages of ROS",
  },
  collect: async (tree, survey) =>
    (await import(/* webpackChunkName: "ecosystems" */ "./collect.ts")).collect(tree, survey),
};
