#!/usr/bin/env node
// The one entry of dist/index.js. GitHub's runner gives every input of an action as INPUT_*; each of our actions has
// an input `mode`, so its variable distinguishes an action from the command line.
if (process.env.INPUT_MODE !== undefined) {
  const { runAction } = await import("./actions/main.ts");
  await runAction();
} else {
  const { runCli } = await import("./cli/main.ts");
  await runCli(process.argv.slice(2));
}
