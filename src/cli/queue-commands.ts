import type { Command } from "commander";
import { examples, json, store } from "./options.ts";

/** Declares the commands of a store's queue. */
export function addQueueCommands(program: Command): void {
  const load = () => import(/* webpackChunkName: "builds" */ "./commands/queue.ts");
  const queue = program
    .command("queue")
    .description("manage builds that are verified in the background (build --verify-later)")
    .addHelpText("after", examples("queue status", "queue wait", "queue cancel hello-2026-1120-210800"));

  queue
    .command("status")
    .description("list the build being verified, the waiting builds, and the results")
    .addOption(store())
    .addOption(json())
    .action(async (flags) => (await load()).queueShow(flags));

  queue
    .command("wait [build]")
    .description(
      "wait for the verdict on a build, or on all builds in the queue; the exit code is that of verify",
    )
    .addOption(store())
    .addOption(json())
    .action(async (build, flags) => (await load()).queueWait(build, flags));

  queue
    .command("log <build>")
    .description("print the log of a build's verification")
    .addOption(store())
    .option("-f, --follow", "keep printing until the verification ends")
    .action(async (build, flags) => (await load()).queueLog(build, flags));

  queue
    .command("cancel <build>")
    .description("take a build out of the queue, and stop its rebuild if it is running")
    .addOption(store())
    .addOption(json())
    .action(async (build, flags) => (await load()).queueCancel(build, flags));

  queue
    .command("work", { hidden: true })
    .addOption(store())
    .action(async (flags) => (await load()).queueWork(flags));
}
