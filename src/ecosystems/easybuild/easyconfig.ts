/** The fields of an easyconfig that identify its software. */
export interface Easyconfig {
  name: string | undefined;
  version: string | undefined;
  /** "GCC-12.2.0", or "system". */
  toolchain: string;
  suffix: string | undefined;
}

/**
 * Reads the assignments of an easyconfig, a file in Python's syntax, without running it: `name = 'zlib'`, `toolchain =
 * {'name': 'GCCcore', 'version': '12.2.0'}` or SYSTEM. Templates in them (%(pyver)s) stay as they are.
 */
export function parseEasyconfig(text: string): Easyconfig {
  const value = (key: string) =>
    new RegExp(`^${key}\\s*=\\s*(['"])(.*?)\\1`, "m").exec(text)?.[2] || undefined;
  const toolchain = /^toolchain\s*=\s*\{([^}]*)\}/m.exec(text)?.[1] ?? "";
  const part = (key: string) =>
    new RegExp(`['"]${key}['"]\\s*:\\s*(['"])(.*?)\\1`).exec(toolchain)?.[2] ?? "";
  const [name, version] = [part("name"), part("version")];
  const isSystem = name === "" || /^(system|dummy)$/.test(name);
  return {
    name: value("name"),
    version: value("version"),
    toolchain: isSystem ? "system" : `${name}-${version}`,
    suffix: value("versionsuffix"),
  };
}
