import { installedBy, saysIsolatedBuild } from "../ecosystems/python/log.ts";
import type { BuiltLock, Package } from "../lock/schema.ts";

/** What a build's output says that its image no longer does. */
export interface Observed {
  /** Takes a line of the output. */
  line(text: string): void;
  /** Packages of Python that the build installed and that are no longer there in that version. */
  passing(ecosystems: BuiltLock["ecosystems"]): Package[];
  /** Whether pip built packages in environments of their own. */
  isolatedBuilds(): boolean;
}

/** Begins to observe a build. */
export function observe(): Observed {
  const installed: Package[] = [];
  let isolatedBuilds = false;
  return {
    line(text) {
      if (saysIsolatedBuild(text)) isolatedBuilds = true;
      installed.push(...installedBy(text));
    },
    passing({ python }) {
      // One version can be final in one environment and have come and gone in another: so they are counted.
      const left = new Map<string, number>();
      for (const each of python?.status === "present" ? python.packages : [])
        left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
      const gone = installed.filter((each) => {
        const count = left.get(nameAndVersion(each)) ?? 0;
        left.set(nameAndVersion(each), count - 1);
        return count <= 0;
      });
      return [...new Map(gone.map((each) => [each.purl, each])).values()];
    },
    isolatedBuilds: () => isolatedBuilds,
  };
}

const nameAndVersion = ({ name, version }: Package) => `${name} ${version}`;
