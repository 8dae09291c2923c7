import { type Command, Option } from "commander";
import { examples, json } from "./options.ts";

function addServiceOptions(command: Command): Command {
  return command
    .option(
      "-e, --env <name>",
      "environment: only docker-compose.<name>.yml (or compose.<name>.yaml) is used then",
    )
    .option(
      "--project-dir <dir>",
      "folder of the compose file (default: here, or above in the same repository)",
    )
    .option("--file <file>", "the compose file")
    .addOption(
      new Option("--engine <engine>", "program to use (default: the first that works)").choices([
        "docker",
        "podman",
      ]),
    )
    .addOption(json());
}

/** Declares the commands for services that run beside the images. */
export function addDockerCommands(program: Command): void {
  const load = () => import(/* webpackChunkName: "host" */ "./commands/docker.ts");
  const docker = program
    .command("docker")
    .description("manage the services of a compose file, with Docker or Podman")
    .addHelpText("after", examples("docker status", "docker restart --env prod"));

  addServiceOptions(docker.command("rebuild"))
    .description("build the images of all services, without the cache")
    .action(async (flags) => (await load()).dockerRebuild(flags));

  addServiceOptions(docker.command("restart"))
    .description("stop all services and start them again")
    .action(async (flags) => (await load()).dockerRestart(flags));

  addServiceOptions(docker.command("status"))
    .description("list the containers of all services")
    .action(async (flags) => (await load()).dockerStatus(flags));

  docker
    .command("mounts <host:container[:mode]...>")
    .description("print folders as volumes of a compose file, with absolute paths")
    .addOption(json())
    .addHelpText("after", examples("docker mounts ./src:/app/src ~/data:/data:rw"))
    .action(async (mounts, flags) => (await load()).dockerMounts(mounts, flags));
}
