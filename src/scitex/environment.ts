import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { firstApptainer } from "../apptainer/find.ts";
import { Failure } from "../failure.ts";
import { repositoryAround } from "../files/repository.ts";
import { userFolder } from "./config.ts";

/**
 * The seed's `detect_container_cmd`: Apptainer, otherwise Singularity, otherwise the private copy that `stx-container
 * setup` installs.
 * @returns absolute path; the seed returned a name, but a private copy is not on the PATH
 */
export async function detectContainerCmd(): Promise<string> {
  const command = await firstApptainer();
  if (command !== undefined) return command;
  throw new Failure("infrastructure", "Apptainer is not installed", {
    code: "apptainer-missing",
    why: "neither apptainer nor singularity is on the PATH, and there is no private copy",
    remedy: "stx-container setup",
  });
}

/**
 * The seed's `find_containers_dir`: the first of `./containers`, the repository's
 * `.scitex/container/runtime/containers` and the user's `container/runtime/containers` that contains a recipe. Nothing
 * is created.
 * @param from folder to start in
 * @returns absolute path
 */
export async function findContainersDir(from = process.cwd()): Promise<string> {
  const places = await containersPlaces(resolve(from));
  for (const place of places) if (await hasRecipe(place)) return place;
  throw new Failure("usage", "there is no folder of recipes", {
    code: "no-recipes",
    why: `none of these holds a file that ends in .def: ${places.join(", ")}`,
    remedy: "name the recipe itself with defPath",
  });
}

async function containersPlaces(from: string): Promise<string[]> {
  const repository = await repositoryAround(from);
  const below = join("runtime", "containers");
  return [
    join(from, "containers"),
    ...(repository === undefined ? [] : [join(repository, ".scitex", "container", below)]),
    join(userFolder(), below),
  ];
}

const entries = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => []);

const hasRecipe = async (folder: string): Promise<boolean> =>
  (await entries(folder)).some((file) => file.endsWith(".def"));
