import { z } from "zod";

/** One tool: its input, and the command line that it runs. Its result is that command's JSON output. */
export interface McpTool {
  name: string;
  description: string;
  /** Changes images, links, sandboxes or this host; offered only where that is allowed. */
  changes: boolean;
  /** Answers from the network, as well as from this host's files. */
  asksNetwork?: boolean;
  input: z.ZodRawShape;
  argv(input: Record<string, unknown>): string[];
}

const store = z.string().default("containers").describe("The store, a folder of builds.");
const text = (about: string) => z.string().min(1).describe(about);
const flag = (about: string) => z.boolean().default(false).describe(about);

/** `--name=value`, so that a value that begins with a dash is never an option. */
const option = (name: string, value: unknown) =>
  value === undefined || value === "" ? [] : [`--${name}=${String(value)}`];
const toggle = (name: string, value: unknown) => (value === true ? [`--${name}`] : []);
/** Arguments that are not options, after `--`. */
const words = (...values: unknown[]) => {
  const given = values.filter((value) => value !== undefined && value !== "").map(String);
  return given.length > 0 ? ["--", ...given] : [];
};

const compose = {
  env: z
    .string()
    .default("")
    .describe("Environment: its file is docker-compose.ENV.yml or compose.ENV.yaml; empty: the usual names."),
  project_dir: z.string().default("").describe("Folder with the Compose file; empty: the current one."),
};
const composeOptions = (input: Record<string, unknown>) => [
  ...option("env", input.env),
  ...option("project-dir", input.project_dir),
];

/** The tools that scitex-container's server has, as commands of this program. */
export const mcpTools: McpTool[] = [
  {
    name: "container_status",
    description: "List the builds of the store with the gate's answer on each.",
    changes: false,
    input: { store },
    argv: (input) => ["list", "--json", ...option("store", input.store)],
  },
  {
    name: "container_list_versions",
    description: "List the builds of one name with the gate's answer on each.",
    changes: false,
    input: { store, name: text("Name of the image.") },
    argv: (input) => ["list", "--json", ...option("store", input.store), ...words(input.name)],
  },
  {
    name: "container_verify",
    description:
      "Check at the gate whether a valid marker exists for a build or an image. Nothing is rebuilt.",
    changes: false,
    asksNetwork: true,
    input: {
      store,
      image: text(
        "Name, build id or path of an image, or its address in a registry, which is fetched (oras://…).",
      ),
    },
    argv: (input) => ["check", "--json", ...option("store", input.store), ...words(input.image)],
  },
  {
    name: "container_env_snapshot",
    description:
      "Describe what an analysis runs in: image, lock and marker by their digests, host, GPUs, commits.",
    changes: false,
    input: {
      store,
      image: z.string().default("").describe("Name, build id or path of an image."),
      dev_repos: z.array(z.string()).default([]).describe("Repositories whose commits matter."),
    },
    argv: (input) => [
      ...["snapshot", "take", ...option("store", input.store)],
      ...(input.dev_repos as string[]).flatMap((path) => option("repo", path)),
      ...words(input.image),
    ],
  },
  {
    name: "host_check",
    description: "Show which programs of TeX Live and ImageMagick this host has.",
    changes: false,
    input: {},
    argv: () => ["host", "check", "--json"],
  },
  {
    name: "container_build",
    description: "Build a recipe, and write its lock and locked recipe.",
    changes: true,
    asksNetwork: true,
    input: {
      store,
      recipe: text("Path of the recipe (.def)."),
      name: z.string().default("").describe("Name of the image; default: the recipe's file name."),
      force: flag("Build even if nothing changed."),
    },
    argv: (input) => [
      ...["build", "--json", ...option("store", input.store), ...option("name", input.name)],
      ...toggle("force", input.force),
      ...words(input.recipe),
    ],
  },
  {
    name: "container_switch",
    description: "Publish a verified build, or make a scitex-v*.sif the active one.",
    changes: true,
    input: { store, version: text("Build id or version.") },
    argv: (input) => ["switch", "--json", ...option("store", input.store), ...words(input.version)],
  },
  {
    name: "container_rollback",
    description: "Publish what was published before.",
    changes: true,
    input: { store, name: z.string().default("").describe("Name of the image; empty: scitex-v*.sif.") },
    argv: (input) => ["rollback", "--json", ...option("store", input.store), ...words(input.name)],
  },
  {
    name: "container_deploy",
    description: "Copy a verified build to another store, check the copy, and publish it there.",
    changes: true,
    asksNetwork: true,
    input: { store, build: text("Name or build id."), target: text("Path of the other store.") },
    argv: (input) => [
      ...["deploy", "--json", ...option("store", input.store), ...option("target", input.target)],
      ...words(input.build),
    ],
  },
  {
    name: "container_cleanup",
    description: "Show which old builds would be removed, and remove them with apply.",
    changes: true,
    input: { store, name: z.string().default(""), apply: flag("Remove them.") },
    argv: (input) => [
      ...["prune", "--json", ...option("store", input.store), ...toggle("yes", input.apply)],
      ...words(input.name),
    ],
  },
  {
    name: "sandbox_create",
    description: "Unpack an image or a recipe into a sandbox.",
    changes: true,
    asksNetwork: true,
    input: {
      store,
      source: text("Name, build id or path of an image, or a recipe (.def)."),
      output_dir: z.string().default("").describe("Another place and name."),
      force: flag("Replace the sandbox at output_dir."),
    },
    argv: (input) => [
      ...[
        "sandbox",
        "create",
        "--json",
        ...option("store", input.store),
        ...option("output", input.output_dir),
      ],
      ...toggle("force", input.force),
      ...words(input.source),
    ],
  },
  {
    name: "docker_rebuild",
    description: "Build the images of all Compose services of a project again, without the cache.",
    changes: true,
    asksNetwork: true,
    input: compose,
    argv: (input) => ["docker", "rebuild", "--json", ...composeOptions(input)],
  },
  {
    name: "docker_restart",
    description: "Stop all Compose services of a project, and start them again.",
    changes: true,
    asksNetwork: true,
    input: compose,
    argv: (input) => ["docker", "restart", "--json", ...composeOptions(input)],
  },
  {
    name: "host_install",
    description: "Show the commands that install TeX Live or ImageMagick, and run them with apply.",
    changes: true,
    asksNetwork: true,
    input: { texlive: flag("TeX Live."), imagemagick: flag("ImageMagick."), apply: flag("Run them.") },
    argv: (input) => [
      ...["host", "install", "--json", ...toggle("texlive", input.texlive)],
      ...toggle("imagemagick", input.imagemagick),
      ...toggle("yes", input.apply),
    ],
  },
];
