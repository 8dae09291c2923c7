/** Options before or after the subcommand that take a value as a separate word. */
const valued =
  /^(?:-C|-F|-n|-p|-t|-v|--(?:directory|project|prefix|cwd|dir|filter|config|config-file|manifest-path|cache-dir|color|root|target|python|workspace|store-dir|registry|name|channel|index|with|with-requirements|from|vers|version|lua-version|lua-dir|tree|server))$/;

/** The arguments that are neither options nor the values of options. */
export function plainOf(args: readonly string[]): string[] {
  return args.filter(
    (arg, i) => !/^[-+]/.test(arg) && !(valued.test(args[i - 1] ?? "") && !args[i - 1]!.includes("=")),
  );
}
