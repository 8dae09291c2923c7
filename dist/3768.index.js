"use strict";
exports.id = 3768;
exports.ids = [3768];
exports.modules = {

/***/ 43768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveMcp: () => (/* binding */ serveMcp)
});

// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/server/mcp.js + 57 modules
var mcp = __webpack_require__(2371);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/sdk/dist/esm/server/stdio.js + 1 modules
var stdio = __webpack_require__(99424);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/process/this-program.js
var this_program = __webpack_require__(75220);
// EXTERNAL MODULE: ./.cache/compiled/src/report/escape.js
var report_escape = __webpack_require__(45743);
// EXTERNAL MODULE: ./.cache/compiled/src/version.js
var version = __webpack_require__(2307);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 3 modules
var schemas = __webpack_require__(28942);
;// CONCATENATED MODULE: ./.cache/compiled/src/cli/mcp/tools.js

const store = schemas/* string */.YjP().default("containers").describe("The store, a folder of builds.");
const tools_text = (about) => schemas/* string */.YjP().min(1).describe(about);
const flag = (about) => schemas/* boolean */.zMY().default(false).describe(about);
/** `--name=value`, so that a value that begins with a dash is never an option. */
const tools_option = (name, value) => value === undefined || value === "" ? [] : [`--${name}=${String(value)}`];
const toggle = (name, value) => (value === true ? [`--${name}`] : []);
/** Arguments that are not options, after `--`. */
const words = (...values) => {
    const given = values.filter((value) => value !== undefined && value !== "").map(String);
    return given.length > 0 ? ["--", ...given] : [];
};
/** The tools of scitex-container's server, by the commands of this program. */
const mcpTools = [
    {
        name: "container_status",
        description: "List the builds of the store with the gate's answer on each.",
        changes: false,
        input: { store },
        argv: (input) => ["list", "--json", ...tools_option("store", input.store)],
    },
    {
        name: "container_list_versions",
        description: "List the builds of one name with the gate's answer on each.",
        changes: false,
        input: { store, name: tools_text("Name of the image.") },
        argv: (input) => ["list", "--json", ...tools_option("store", input.store), ...words(input.name)],
    },
    {
        name: "container_verify",
        description: "Check at the gate whether a valid marker exists for a build or an image. Nothing is rebuilt.",
        changes: false,
        input: { store, image: tools_text("Name, build id or path of an image.") },
        argv: (input) => ["check", "--json", ...tools_option("store", input.store), ...words(input.image)],
    },
    {
        name: "container_env_snapshot",
        description: "Describe what an analysis runs in: image, lock and marker by their digests, host, GPUs, commits.",
        changes: false,
        input: {
            store,
            image: schemas/* string */.YjP().default("").describe("Name, build id or path of an image."),
            dev_repos: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe("Repositories whose commits matter."),
        },
        argv: (input) => [
            ...["snapshot", "take", ...tools_option("store", input.store)],
            ...input.dev_repos.flatMap((path) => tools_option("repo", path)),
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
        input: {
            store,
            recipe: tools_text("Path of the recipe (.def)."),
            name: schemas/* string */.YjP().default("").describe("Name of the image; default: the recipe's file name."),
            force: flag("Build even if nothing changed."),
        },
        argv: (input) => [
            ...["build", "--json", ...tools_option("store", input.store), ...tools_option("name", input.name)],
            ...toggle("force", input.force),
            ...words(input.recipe),
        ],
    },
    {
        name: "container_switch",
        description: "Publish a verified build, or make a scitex-v*.sif the active one.",
        changes: true,
        input: { store, version: tools_text("Build id or version.") },
        argv: (input) => ["switch", "--json", ...tools_option("store", input.store), ...words(input.version)],
    },
    {
        name: "container_rollback",
        description: "Publish what was published before.",
        changes: true,
        input: { store, name: schemas/* string */.YjP().default("").describe("Name of the image; empty: scitex-v*.sif.") },
        argv: (input) => ["rollback", "--json", ...tools_option("store", input.store), ...words(input.name)],
    },
    {
        name: "container_deploy",
        description: "Copy a verified build to another store, check the copy, and publish it there.",
        changes: true,
        input: { store, build: tools_text("Name or build id."), target: tools_text("Path of the other store.") },
        argv: (input) => [
            ...["deploy", "--json", ...tools_option("store", input.store), ...tools_option("target", input.target)],
            ...words(input.build),
        ],
    },
    {
        name: "container_cleanup",
        description: "Show which old builds would be removed, and remove them with apply.",
        changes: true,
        input: { store, name: schemas/* string */.YjP().default(""), apply: flag("Remove them.") },
        argv: (input) => [
            ...["prune", "--json", ...tools_option("store", input.store), ...toggle("yes", input.apply)],
            ...words(input.name),
        ],
    },
    {
        name: "sandbox_create",
        description: "Unpack an image or a recipe into a sandbox.",
        changes: true,
        input: {
            store,
            source: tools_text("Name, build id or path of an image, or a recipe (.def)."),
            output_dir: schemas/* string */.YjP().default("").describe("Another place and name."),
            force: flag("Replace the sandbox at output_dir."),
        },
        argv: (input) => [
            ...[
                "sandbox",
                "create",
                "--json",
                ...tools_option("store", input.store),
                ...tools_option("output", input.output_dir),
            ],
            ...toggle("force", input.force),
            ...words(input.source),
        ],
    },
    {
        name: "host_install",
        description: "Show the commands that install TeX Live or ImageMagick, and run them with apply.",
        changes: true,
        input: { texlive: flag("TeX Live."), imagemagick: flag("ImageMagick."), apply: flag("Run them.") },
        argv: (input) => [
            ...["host", "install", "--json", ...toggle("texlive", input.texlive)],
            ...toggle("imagemagick", input.imagemagick),
            ...toggle("yes", input.apply),
        ],
    },
];

;// CONCATENATED MODULE: ./.cache/compiled/src/cli/commands/mcp.js







/** Longest time for one tool, in milliseconds: a build. */
const timeLimitMs = 6 * 3_600_000;
/**
 * Serves this program's commands as tools of the Model Context Protocol, over standard input and output alone. Each call
 * is a process of its own: a long build keeps no other call waiting, and nothing that it prints disturbs the protocol.
 */
async function serveMcp(flags) {
    const server = new mcp/* McpServer */._({ name: "stx-container", version: version/* version */.r });
    for (const tool of mcpTools.filter(({ changes }) => !changes || flags.allowChanges))
        register(server, tool);
    const transport = new stdio/* StdioServerTransport */.S();
    const ended = new Promise((done) => {
        transport.onclose = done;
        process.stdin.once("end", done);
    });
    await server.connect(transport);
    await ended;
}
function register(server, tool) {
    const { name, description, input, changes } = tool;
    const annotations = { readOnlyHint: !changes, destructiveHint: changes, openWorldHint: false };
    server.registerTool(name, { description, inputSchema: input, annotations }, async (given, { signal }) => {
        const result = await call(tool.argv(given), signal);
        return {
            content: [{ type: "text", text: JSON.stringify(result) }],
            isError: !result.success,
        };
    });
}
async function call(argv, signal) {
    const env = (0,run/* definedOnly */.Uv)(process.env);
    const { node, main } = (0,this_program/* thisProgram */.J)();
    try {
        const { code, stdout, stderr } = await (0,run/* run */.eF)(node, [main, ...argv], {
            env,
            timeLimitMs,
            signal,
        });
        return envelope(code, stdout, stderr);
    }
    catch (error) {
        return { success: false, error: (0,report_escape/* stripControl */.kU)(error.message) };
    }
}
function envelope(code, stdout, stderr) {
    let result;
    try {
        result = JSON.parse(stdout);
    }
    catch {
        return { success: false, error: (0,report_escape/* stripControl */.kU)(stderr || stdout).slice(-4000) || `exit code ${code}` };
    }
    const failed = result?.error;
    if (failed !== undefined)
        return { success: false, error: failed };
    return { success: true, result };
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This program, as its command line was started. */
const thisProgram = () => ({ node: process.execPath, main: process.argv[1] ?? "" });


/***/ })

};
;