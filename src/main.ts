#!/usr/bin/env node
// The one entry of dist/index.js. It imports nothing by name, so that an older Node gets as far as the message below.
// GitHub's runner gives every input of an action as INPUT_*; each of our actions has an input `mode`, so its variable
// distinguishes an action from the command line.
const running = process.versions.node;
if (Number(running.split(".")[0]) < 24) {
  process.stderr.write(
    `stx-container needs Node.js 24 or newer, and ${process.execPath} is ${running}: install a newer one from https://nodejs.org or with your package manager\n`,
  );
  process.exitCode = 2;
} else if (process.env.INPUT_MODE !== undefined) {
  void import("./actions/main.ts").then(({ runAction }) => runAction());
} else {
  // This must come first, so that it applies to everything loaded from here on. It stays in this file because a file
  // of its own would cost start-up time.
  void import(/* webpackMode: "eager" */ "./cli/compile-cache.ts")
    .then(({ keepCompiledCode }) => keepCompiledCode())
    .then(() => import("./cli/main.ts"))
    .then(({ runCli }) => runCli(process.argv.slice(2)));
}
