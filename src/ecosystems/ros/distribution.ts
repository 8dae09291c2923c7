import type { ImageTree } from "../../image/tree.ts";
import { readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";

/** Bytes; the file has three lines. */
const limit = 64 * 1024;
/** A hook of the package ros_environment: of catkin in etc/catkin/profile.d, of ament in its share folder. */
const hook = "1.ros_distro.sh";
const place = /^(.*)\/(?:etc\/catkin\/profile\.d|share\/ros_environment\/environment)\/[^/]+$/;
/** Where the Debian packages of packages.ros.org and most builds from source install a distribution. */
const usual = /^\/opt\/ros\/([a-z]+)\//;

/**
 * The name of the ROS distribution that a path is installed in ("humble"): what the nearest `ROS_DISTRO` of an installation
 * around it says, else the folder's name in /opt/ros.
 */
export async function distributions(tree: ImageTree): Promise<(path: string) => string | undefined> {
  const hooks = tree.named(hook).filter(({ path, type }) => type !== "dir" && place.test(path));
  const named: [prefix: string, distribution: string][] = [];
  const paths = hooks.map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, paths, silentReporter, limit)) {
    const name = /^export ROS_DISTRO="?([a-z][a-z0-9_]*)"?\s*$/m.exec(bytes.toString("utf8"))?.[1];
    if (name !== undefined) named.push([`${place.exec(path)![1]}/`, name]);
  }
  named.sort(([a], [b]) => b.length - a.length);
  return (path) => named.find(([prefix]) => path.startsWith(prefix))?.[1] ?? usual.exec(path)?.[1];
}
