"use strict";
exports.id = 71;
exports.ids = [71];
exports.modules = {

56901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ noImage),
  v: () => (/* binding */ contradictions)
});
/** Contradictions between several inputs. */
const contradictions = {
    build: (raw) => [...apptainerPair(raw), ...sourceWays(raw)],
    gate: recipeOrFrom,
    record: recipeOrFrom,
    setup: apptainerPair,
    deploy: deployWays,
    verify: (raw) => [...apptainerPair(raw), ...evidenceWays(raw), ...vaultWays(raw)],
};
function recipeOrFrom(raw) {
    return raw.recipe && raw.from ? ["from: cannot be combined with recipe"] : [];
}
/** What is built: a recipe, or an image that someone else built, which an earlier job may have uploaded. */
function sourceWays(raw) {
    return [
        ...recipeOrFrom(raw),
        ...(raw.recipe || raw.from ? [] : ["recipe or from: one of them is required"]),
        ...(raw["archive-artifact-id"] && !/^(?:docker|oci)-archive:/.test(raw.from ?? "")
            ? ["archive-artifact-id: needs from, as docker-archive:FILE or oci-archive:FILE"]
            : []),
    ];
}
const evidence = ["image", "lock", "locked-recipe"];
/** The value of verify's input `image` that means "without an image". */
const noImage = "none";
/**
 * The files are given by a name in the store, or by artifact ids or paths. The image may be silently left out only
 * together with paths: an expression with a typing error gives an empty id, which must not weaken the proof.
 */
function evidenceWays(raw) {
    const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
    if (raw.name)
        return given.map((name) => `${name}: cannot be combined with name`);
    const named = raw.image === noImage && raw["image-digest"] ? ["image-digest: cannot be combined with image: none"] : [];
    return evidence
        .flatMap((what) => {
        const id = `${what}-artifact-id`;
        if (raw[what] && raw[id])
            return [`${what}: cannot be combined with ${id}`];
        if (raw[what] || raw[id])
            return [];
        const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
        return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
    })
        .concat(named);
}
/** At most one vault, and none if the runner's network is asked for. */
function vaultWays(raw) {
    const given = ["vault", "vault-artifact-id", "vault-run"].filter((name) => raw[name]);
    if (given.length > 1)
        return [`${given[0]}: cannot be combined with ${given[1]}`];
    return [
        ...(raw["vault-digest"] && given.length === 0
            ? ["vault-digest: needs the vault, by path, artifact id or run"]
            : []),
        ...loginWays(raw),
    ];
}
/** Both halves of a registry's login, or neither. */
function loginWays(raw) {
    const missing = ["username", "password"].filter((each) => !raw[each]);
    return missing.length === 1 ? [`${missing[0]}: required with the other half of the login`] : [];
}
const isTrue = (text) => text?.toLowerCase() === "true";
/** Either a build of the store or a complete one from artifacts; and at least one target. */
function deployWays(raw) {
    const ids = [...evidence, "recipe", "marker"].map((what) => `${what}-artifact-id`);
    const missing = ids.filter((id) => !raw[id]);
    const source = raw.name
        ? ids.filter((id) => raw[id]).map((id) => `${id}: cannot be combined with name`)
        : missing.map((id) => `${id}: required without name`);
    return [
        ...source,
        ...(raw.targets || raw.repository || isTrue(raw.release)
            ? []
            : ["targets, repository or release: one of them is required"]),
        ...(isTrue(raw["ref-tags"]) && !raw.repository
            ? ["ref-tags: needs repository, because tags are those of a registry"]
            : []),
        ...(raw["vault-artifact-id"] && !raw.repository
            ? ["vault-artifact-id: needs repository, because a vault is attached to an image in a registry"]
            : []),
        ...loginWays(raw),
    ];
}
function apptainerPair(raw) {
    return raw["apptainer-sha256"] && !raw["apptainer-version"]
        ? ["apptainer-sha256: needs apptainer-version"]
        : [];
}


}),

17986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ parseGivenImage),
  qM: () => (/* binding */ nameOfImage),
  rE: () => (/* binding */ recipeOfImage)
});
var _failure_js_0 = __webpack_require__(77205);
var _registry_uri_js_1 = __webpack_require__(95701);


/** Archives are plain files of the build's folder: no path can lead out of it. */
const archiveForm = /^(docker-archive|oci-archive):([A-Za-z0-9_][\w.+-]{0,199})$/;
/**
 * Parses `docker://NAME`, `oras://NAME`, `library://NAME`, `docker-archive:FILE` or `oci-archive:FILE`.
 * @returns the image, or in words what is wrong
 */
function parseGivenImage(text) {
    const [, bootstrap, file] = archiveForm.exec(text) ?? [];
    if (bootstrap !== undefined && file !== undefined)
        return { bootstrap, from: file };
    const expected = "expected docker://, oras:// or library:// and a name, or docker-archive: or oci-archive: and a file name";
    // A line of a recipe: nothing in it may end the line or be taken for a build argument.
    if (!/^(?:docker|oras|library):\/\/[\w./:@+-]+$/.test(text))
        return expected;
    try {
        const { scheme, reference } = (0,_registry_uri_js_1/* .parseImageUri */ .f9)(text);
        return { bootstrap: scheme, from: reference };
    }
    catch (error) {
        if (error instanceof _failure_js_0/* .Failure */ .H)
            return error.why ?? error.message;
        throw error;
    }
}
/** The recipe of such an image. It adds nothing to it. */
const recipeOfImage = ({ bootstrap, from }) => `Bootstrap: ${bootstrap}\nFrom: ${from}\n`;
/** The last part of its name, without tag, digest and the endings of archives. */
const nameOfImage = ({ from }) => (from.split("/").at(-1) ?? "")
    .replace(/[:@].*$/, "")
    .replace(/\.(?:tar|tgz|tar\.gz|oci)$/, "")
    .toLowerCase();


}),

70071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core = __webpack_require__(33838);
var failure = __webpack_require__(77205);
var annotations = __webpack_require__(27301);
var github_context = __webpack_require__(80344);
var external_node_crypto_ = __webpack_require__(77598);
var report_escape = __webpack_require__(45743);
var format = __webpack_require__(60919);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/log.js




/** Longest line of a child's output that is printed, in characters. */
const lineLimit = 4096;
/** After this time without output, in milliseconds, the log states that the work continues. */
const silenceMs = 60_000;
/**
 * A log for GitHub Actions: one group per phase, followed by its duration, and a child's output between
 * `::stop-commands::` marks with a random token, so that nothing in it takes effect as a workflow command.
 * @param now milliseconds, monotonic
 */
function createCiLog(now = () => performance.now()) {
    const write = (text) => process.stdout.write(text);
    let title;
    let startedAt = 0;
    let printedAt = 0;
    let stopToken;
    let isAside = false;
    const resume = () => {
        if (stopToken)
            write(`::${stopToken}::\n`);
        stopToken = undefined;
    };
    const print = (line) => {
        resume();
        write(`${line}\n`);
        printedAt = now();
    };
    const heartbeat = setInterval(() => {
        if (title && !isAside && now() - printedAt >= silenceMs)
            print(`… ${title}: ${(0,format/* formatDuration */.a3)(now() - startedAt)} so far`);
    }, silenceMs / 4);
    heartbeat.unref();
    const close = () => {
        if (title === undefined)
            return;
        resume();
        (0,core/* endGroup */.N4)();
        print(`${title}: ${(0,format/* formatDuration */.a3)(now() - startedAt)}`);
        title = undefined;
    };
    // @actions/core has no function for this command.
    const stop = () => {
        if (stopToken)
            return;
        stopToken = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${stopToken}\n`);
    };
    const output = (line) => {
        stop();
        const clean = (0,report_escape/* stripControl */.kU)(line).replace(/[\r\n]+/g, " ");
        write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
        printedAt = now();
    };
    return {
        phase(next) {
            close();
            title = (0,report_escape/* oneLine */.TN)(next);
            startedAt = now();
            printedAt = startedAt;
            resume();
            (0,core/* startGroup */.Oh)(title);
        },
        output,
        note(text) {
            // A note may quote a recipe. The runner recognises "::" after blanks and "##[" anywhere.
            if (/^\s*::|##\[/.test(text))
                output(text);
            else
                print((0,report_escape/* oneLine */.TN)(text));
        },
        async aside(work) {
            stop();
            isAside = true;
            try {
                return await work();
            }
            finally {
                isAside = false;
                resume();
            }
        },
        end() {
            clearInterval(heartbeat);
            close();
            resume();
        },
    };
}

var redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/deps.js
/** The real functions. Each is loaded when it is called, because a gate or a commit does not need to build. */
const realDeps = {
    async build(request, watcher, signal) {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(4813), __webpack_require__.e(6658), __webpack_require__.e(2345), __webpack_require__.e(1748), __webpack_require__.e(9451), __webpack_require__.e(6172), __webpack_require__.e(8724), __webpack_require__.e(1783), __webpack_require__.e(9750), __webpack_require__.e(3215), __webpack_require__.e(8048), __webpack_require__.e(7752), __webpack_require__.e(1629), __webpack_require__.e(990), __webpack_require__.e(9529), __webpack_require__.e(4669)]).then(__webpack_require__.bind(__webpack_require__, 25413));
        return build(request, watcher, signal);
    },
    async verify(request, watcher, signal) {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(6658), __webpack_require__.e(2345), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(9451), __webpack_require__.e(6172), __webpack_require__.e(6575), __webpack_require__.e(8724), __webpack_require__.e(1783), __webpack_require__.e(9750), __webpack_require__.e(7752), __webpack_require__.e(1629), __webpack_require__.e(990), __webpack_require__.e(9529), __webpack_require__.e(8170), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 428));
        return verify(request, watcher, signal);
    },
    async findApptainer({ version, root }) {
        const { findApptainer } = await __webpack_require__.e(/* import() */ 6557).then(__webpack_require__.bind(__webpack_require__, 6557));
        return findApptainer(version, root);
    },
    async installApptainer(options) {
        const { ensureApptainer } = await Promise.all(/* import() */[__webpack_require__.e(9750), __webpack_require__.e(1587)]).then(__webpack_require__.bind(__webpack_require__, 39750));
        return ensureApptainer(options);
    },
};

var schemas = __webpack_require__(28942);
var nearest = __webpack_require__(30933);
var levels = __webpack_require__(46618);
var contradictions = __webpack_require__(56901);
var core_core = __webpack_require__(88532);
var binds = __webpack_require__(34260);
var secrets = __webpack_require__(43641);
var settings = __webpack_require__(19415);
var choices = __webpack_require__(26500);
var recipe_arguments = __webpack_require__(64018);
var given_image = __webpack_require__(17986);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/input-values.js









/** Parsers for the text of an input, one for each kind. Each carries its type for action-types.yml as metadata. */
const input_values_text = schemas/* string */.YjP();
const optional = (schema) => schema.optional();
function read(reader) {
    return schemas/* string */.YjP().transform((value, context) => {
        let failed = false;
        const result = reader(value, (message) => {
            failed = true;
            context.addIssue({ code: "custom", message, input: value });
        });
        return failed ? core_core/* NEVER */.tm : result;
    });
}
/** Like getBooleanInput of @actions/core: YAML's true and false, in three spellings each. */
const flag = read((value, report) => {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (!/^(false|False|FALSE)$/.test(value))
        report(`invalid value ${JSON.stringify(value)}: expected true or false`);
    return false;
}).meta({ type: "boolean" });
/** Days for which GitHub keeps an artifact. */
const days = read((value, report) => {
    if (!/^[1-9]\d{0,2}$/.test(value))
        report(`invalid value ${JSON.stringify(value)}: expected a number of days, 1 to 999`);
    return Number(value);
}).meta({ type: "integer" });
function oneOf(words) {
    return read((value, report) => {
        if (!words.includes(value)) {
            const meant = (0,nearest/* nearest */.p)(value, words);
            const hint = meant ? `; did you mean ${meant}?` : "";
            report(`invalid value ${JSON.stringify(value)}: expected one of ${words.join(", ")}${hint}`);
        }
        return value;
    }).meta({ type: "enum", "allowed-values": [...words] });
}
/** One value per line. */
const list = { type: "list", separator: "\n", "list-item": { type: "string" } };
const lines = (value) => value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
/** Which Sigstore instance signs: a word, or the addresses of a private one. */
const sigstoreChoice = read((value, report) => {
    if (value === "auto" || value === "public" || value === "off")
        return value;
    const servers = Object.fromEntries(lines(value).map((line) => line.split(/=(.*)/s).slice(0, 2)));
    const parsed = schemas/* strictObject */.rej({ fulcio: schemas/* url */.OZ5(), rekor: schemas/* url */.OZ5().optional(), timestamp: schemas/* url */.OZ5().optional() })
        .refine(({ rekor, timestamp }) => rekor ?? timestamp)
        .safeParse(servers);
    if (parsed.success)
        return parsed.data;
    report("expected auto, public, off, or lines with fulcio=URL and rekor=URL or timestamp=URL");
    return "off";
});
/** An image that someone else built: docker://NAME, docker-archive:FILE and their like. */
const givenImage = read((value, report) => {
    const parsed = (0,given_image/* parseGivenImage */.gM)(value);
    if (typeof parsed !== "string")
        return parsed;
    report(`invalid image ${JSON.stringify(value)}: ${parsed}`);
    return { bootstrap: "", from: "" };
});
/** One NAME=value per line. */
const assignments = read((value, report) => {
    const found = new Map();
    for (const line of lines(value)) {
        const argument = (0,recipe_arguments/* parseBuildArgument */.Nh)(line);
        if (!argument)
            report(`invalid build argument ${JSON.stringify(line)}: expected NAME=value`);
        else if (found.has(argument.name))
            report(`${argument.name} is given twice`);
        else
            found.set(argument.name, argument.value);
    }
    return Object.fromEntries(found);
}).meta(list);
/** One name=path per line: images of this run, and the paths where the recipe expects them. */
const parents = read((value, report) => lines(value).map((line) => {
    const [, name = "", path = ""] = /^([a-z0-9][a-z0-9._-]{0,127})=(.+)$/.exec(line) ?? [];
    if (name === "")
        report(`invalid parent ${JSON.stringify(line)}: expected name=path`);
    return { name, path };
})).meta(list);
const variableNames = read((value, report) => {
    const names = lines(value);
    for (const name of names)
        if (!(0,settings/* isVariableName */.KL)(name))
            report(`invalid variable name ${JSON.stringify(name)}`);
    return names;
}).meta(list);
/** One NAME=path or NAME=env:VARIABLE per line. Messages do not quote a line: it may contain a secret by mistake. */
const input_values_secrets = read((value, report) => {
    const given = lines(value);
    for (const [index, line] of given.entries())
        if (!(0,secrets/* parseSecret */.o7)(line, (path) => path))
            report(`invalid secret in line ${index + 1}: expected NAME=path or NAME=env:VARIABLE`);
    return given;
}).meta(list);
/** One SRC[:DST[:ro|rw]] per line. */
const input_values_binds = read((value, report) => {
    const given = lines(value);
    for (const line of given) {
        const bind = (0,binds/* parseBind */.vo)(line, (path) => (0,external_node_path_.resolve)("/", path));
        if (typeof bind === "string")
            report(`invalid folder to bind ${JSON.stringify(line)}: ${bind}`);
    }
    return given;
}).meta(list);
const words = read((value) => lines(value)).meta(list);
/** What to leave out of an image. */
const without = read((value, report) => {
    const { chosen, problem } = (0,choices/* choicesIn */.sF)(value);
    if (problem)
        report(`invalid value: ${problem}`);
    return chosen;
}).meta({ type: "list", separator: "\n", "list-item": { type: "enum", "allowed-values": [...choices/* choices */.zM] } });
/** "90m", "2h", "45s" → milliseconds. */
const duration = read((value, report) => {
    const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
    const ms = Number(amount) * { s: 1000, m: 60_000, h: 3_600_000 }[unit];
    if (!(ms > 0))
        report(`invalid time limit ${JSON.stringify(value)}: write for example 90m or 2h`);
    return ms;
});
const artifactId = read((value, report) => {
    const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
    if (id < 1)
        report(`invalid artifact id ${JSON.stringify(value)}: pass on an output of the build or verify job`);
    return id;
}).meta({ type: "integer" });
const runId = read((value, report) => {
    const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
    if (id < 1)
        report(`invalid run id ${JSON.stringify(value)}: it is the number in the address of a run`);
    return id;
}).meta({ type: "integer" });
/** With or without "sha256:" → 64 hex digits. */
const digest = read((value, report) => {
    const hex = value.replace(/^sha256:/, "");
    if (!/^[0-9a-f]{64}$/.test(hex))
        report(`invalid sha256 digest ${JSON.stringify(value)}: expected 64 hex digits`);
    return hex;
});
const version = read((value, report) => {
    if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value))
        report(`invalid version ${JSON.stringify(value)}: expected for example 1.4.5`);
    return value;
});
/** `toJSON(needs)` → the results of the jobs that this job depends on. */
const needs = read((value, report) => {
    const parsed = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ result: schemas/* enum */.k5n(["success", "failure", "cancelled", "skipped"]) }))
        .safeParse(json(value));
    if (parsed.success && Object.keys(parsed.data).length > 0) {
        return Object.entries(parsed.data).map(([job, { result }]) => ({ job, result }));
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what to write in the workflow
    report("invalid value: write ${{ toJSON(needs) }}");
    return [];
});
function json(value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/inputs.js






/** The modes, one per action.yml, which sets it in its input `mode`. */
const modes = [
    "build",
    "verify",
    "gate",
    "record",
    "plan",
    "nightly",
    "setup",
    "deploy",
    "comment",
    "sign",
];
/** How to run Apptainer; the same for build and verify. */
const inputs_settings = () => ({
    "build-args": optional(assignments),
    privileges: oneOf(["auto", "sudo", "fakeroot"]),
    "host-ca": input_values_text,
    "pass-env": optional(variableNames),
    secrets: optional(input_values_secrets),
    bind: optional(input_values_binds),
    "time-limit": duration,
    tmp: input_values_text,
    "apptainer-version": optional(version),
    "apptainer-sha256": optional(digest),
    cache: oneOf(["auto", "on", "off"]),
    "allow-fork-code": flag,
});
/**
 * Every input of every mode: its name as in action.yml, and how its text is parsed. An empty text counts as absent.
 * Functions, because each schema takes a millisecond and a run needs only one.
 */
const inputSchemas = {
    build: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("build"),
        recipe: optional(input_values_text),
        from: optional(givenImage),
        "archive-artifact-id": optional(artifactId),
        context: optional(input_values_text),
        name: optional(input_values_text),
        parents: optional(parents),
        store: input_values_text,
        ...inputs_settings(),
        vault: optional(oneOf(["off", "digests", "bodies"])),
        "vault-optional": flag,
        upload: flag,
        "upload-image": flag,
        "retention-days": optional(days),
        canonical: flag,
        without: optional(without),
        force: flag,
        notest: flag,
        "test-after": optional(input_values_text),
    }),
    verify: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("verify"),
        name: optional(input_values_text),
        "image-artifact-id": optional(artifactId),
        "lock-artifact-id": optional(artifactId),
        "locked-recipe-artifact-id": optional(artifactId),
        "vault-artifact-id": optional(artifactId),
        "vault-run": optional(runId),
        image: optional(input_values_text),
        lock: optional(input_values_text),
        "locked-recipe": optional(input_values_text),
        vault: optional(input_values_text),
        "image-digest": optional(digest),
        "lock-digest": optional(digest),
        "locked-recipe-digest": optional(digest),
        "vault-digest": optional(digest),
        "from-vault": oneOf(["auto", "on", "off"]),
        username: optional(input_values_text),
        password: optional(input_values_text),
        "github-token": optional(input_values_text),
        context: input_values_text,
        store: input_values_text,
        "required-level": oneOf(levels/* levels */.y),
        "fail-on-drift": flag,
        ...inputs_settings(),
        upload: flag,
        "retention-days": optional(days),
    }),
    gate: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("gate"),
        store: input_values_text,
        names: optional(words),
        recipe: optional(input_values_text),
        from: optional(givenImage),
        context: optional(input_values_text),
        "required-level": oneOf(levels/* levels */.y),
        "lock-artifact-id": optional(artifactId),
        "locked-recipe-artifact-id": optional(artifactId),
        "recipe-artifact-id": optional(artifactId),
        "marker-artifact-id": optional(artifactId),
        needs: optional(needs),
        "trusted-root": optional(input_values_text),
        recipes: optional(words),
        "build-args": optional(assignments),
        "build-all": flag,
        "github-token": optional(input_values_text),
    }),
    record: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("record"),
        store: input_values_text,
        recipe: optional(input_values_text),
        from: optional(givenImage),
        commits: oneOf(["plain", "signed"]),
        "dependency-snapshot": flag,
        "lock-artifact-id": artifactId,
        "locked-recipe-artifact-id": artifactId,
        "recipe-artifact-id": artifactId,
        "marker-artifact-id": artifactId,
        "signing-key": optional(input_values_text),
        "signing-passphrase": optional(input_values_text),
        sigstore: sigstoreChoice,
        "github-token": input_values_text,
    }),
    nightly: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("nightly"),
        name: input_values_text,
        "marker-artifact-id": optional(artifactId),
        "vault-verdict": optional(oneOf(["verified", "unverified", "inconclusive", "error"])),
        "vault-marker-artifact-id": optional(artifactId),
        "github-token": input_values_text,
    }),
    comment: () => schemas/* strictObject */.rej({ mode: schemas/* literal */.euz("comment"), store: input_values_text, "github-token": input_values_text }),
    sign: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("sign"),
        "lock-artifact-id": artifactId,
        "locked-recipe-artifact-id": artifactId,
        "recipe-artifact-id": artifactId,
        "marker-artifact-id": artifactId,
        attest: oneOf(["auto", "on", "off"]),
        sigstore: sigstoreChoice,
        "signing-key": optional(input_values_text),
        "signing-passphrase": optional(input_values_text),
        "retention-days": optional(days),
        "github-token": input_values_text,
    }),
    setup: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("setup"),
        "apptainer-version": optional(version),
        "apptainer-sha256": optional(digest),
        cache: oneOf(["auto", "on", "off"]),
    }),
    deploy: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("deploy"),
        name: optional(input_values_text),
        store: input_values_text,
        "image-artifact-id": optional(artifactId),
        "lock-artifact-id": optional(artifactId),
        "locked-recipe-artifact-id": optional(artifactId),
        "recipe-artifact-id": optional(artifactId),
        "marker-artifact-id": optional(artifactId),
        "vault-artifact-id": optional(artifactId),
        targets: optional(words),
        repository: optional(input_values_text),
        tags: optional(words),
        "ref-tags": flag,
        release: flag,
        username: optional(input_values_text),
        password: optional(input_values_text),
        "github-token": optional(input_values_text),
    }),
    plan: () => schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("plan"),
        recipes: words,
        context: optional(input_values_text),
        store: input_values_text,
        "build-args": optional(assignments),
        "build-all": flag,
        "required-level": oneOf(levels/* levels */.y),
        "code-scanning": flag,
        "github-token": optional(input_values_text),
    }),
};
/**
 * The inputs in the runner's environment: name in lower case → text, without empty ones.
 * The runner sets INPUT_<NAME>, in which hyphens stay and spaces are "_".
 */
function rawInputs(env) {
    const found = {};
    for (const [key, value] of Object.entries(env)) {
        const name = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
        if (name && value !== undefined && value.trim() !== "")
            found[name] = value.trim();
    }
    return found;
}
/**
 * Parses the inputs of one mode.
 * @throws Failure("usage") that names all wrong, missing and unknown inputs
 */
function parseInputs(mode, raw) {
    const schema = inputSchemas[mode]();
    const known = Object.keys(schema.shape);
    const parsed = schema.safeParse(raw);
    const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, known, raw));
    problems.push(...(contradictions/* contradictions */.v[mode]?.(raw) ?? []));
    if (parsed.success && problems.length === 0)
        return parsed.data;
    const several = problems.length > 1;
    throw new failure/* Failure */.H("usage", several ? `${problems.length} inputs are wrong` : "an input is wrong", {
        code: "wrong-input",
        why: problems.map((problem) => (several ? `- ${problem}` : problem)).join("\n"),
        remedy: `correct \`with:\` in the workflow; docs/actions/${mode}.md lists every input`,
    });
}
function explain(issue, known, raw) {
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => {
            const meant = (0,nearest/* nearest */.p)(key, known);
            return `${key}: unknown input${meant ? `; did you mean ${meant}?` : ""}`;
        });
    }
    const name = String(issue.path[0]);
    return [raw[name] === undefined ? `${name}: required` : `${name}: ${issue.message}`];
}

var stages = __webpack_require__(60809);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/outputs.js


const empty = (...names) => Object.fromEntries(names.map((name) => [name, ""]));
/** Every output of every action, and its default; every output is set even if the step fails. */
const outputDefaults = {
    build: {
        ...empty("image-path", "lock-path", "locked-recipe-path", "recipe-path"),
        ...empty("image-digest", "lock-digest", "locked-recipe-digest", "recipe-digest", "inputs-digest"),
        ...empty("image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"),
        ...empty("vault-artifact-id", "vault-digest"),
        ...empty("name", "ts"),
        unchanged: "false",
    },
    verify: {
        verdict: "error",
        ...empty("level", "from", "reason", "drift-count", "marker-path", "marker-artifact-id", "marker-digest"),
        ...empty("name", "ts"),
    },
    gate: { open: "false" },
    record: { committed: "false", ...empty("commit", "branch") },
    plan: {
        ...Object.fromEntries(Array.from({ length: stages/* stageCount */.M1 }, (_, index) => [`stage-${index + 1}`, "[]"])),
        night: "[]",
        images: "0",
        "to-build": "0",
    },
    nightly: { issue: "", action: "none" },
    comment: { images: "0", comment: "none" },
    sign: { signed: "false", ...empty("marker-artifact-id", "attestations", "attestations-artifact-id") },
    setup: { ...empty("path", "version"), installed: "false" },
    deploy: {
        ...empty("name", "ts", "paths", "previous", "release"),
        ...empty("reference", "tags", "evidence", "sbom", "vault"),
    },
};
/** Sets every output of a mode to its default. The mode sets those that it has values for. */
function setDefaultOutputs(mode) {
    for (const [name, value] of Object.entries(outputDefaults[mode]))
        (0,core/* setOutput */.uH)(name, value);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/main.js











/** One function per mode, loaded when the mode runs. */
const runners = {
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(2345), __webpack_require__.e(5733), __webpack_require__.e(4308), __webpack_require__.e(5084)]).then(__webpack_require__.bind(__webpack_require__, 55084))).buildMode,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(2345), __webpack_require__.e(5733), __webpack_require__.e(4308), __webpack_require__.e(5129)]).then(__webpack_require__.bind(__webpack_require__, 49658))).verifyMode,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(7880), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(6450), __webpack_require__.e(3538), __webpack_require__.e(7456)]).then(__webpack_require__.bind(__webpack_require__, 57456))).gateMode,
    record: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(7880), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(6450), __webpack_require__.e(9934), __webpack_require__.e(1570)]).then(__webpack_require__.bind(__webpack_require__, 61570))).recordMode,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(9561), __webpack_require__.e(7880), __webpack_require__.e(4813), __webpack_require__.e(6658), __webpack_require__.e(6172), __webpack_require__.e(6450), __webpack_require__.e(3538), __webpack_require__.e(8474), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 68418))).planMode,
    nightly: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(1699), __webpack_require__.e(9864)]).then(__webpack_require__.bind(__webpack_require__, 90962))).nightlyMode,
    comment: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(1699), __webpack_require__.e(6450), __webpack_require__.e(4279)]).then(__webpack_require__.bind(__webpack_require__, 74279))).commentMode,
    sign: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(7880), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(9934), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 27775))).signMode,
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(5733), __webpack_require__.e(5322)]).then(__webpack_require__.bind(__webpack_require__, 95322))).setupMode,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(7880), __webpack_require__.e(1699), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 92561))).deployMode,
};
/**
 * Runs as a step of GitHub Actions: the mode in INPUT_MODE, with inputs from INPUT_* and results as outputs.
 * Ends the process with an exit code of failure.ts when all output is written.
 */
async function runAction(env = process.env, deps = realDeps) {
    const log = createCiLog();
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"]) {
        process.on(signal, () => {
            stop.abort(new failure/* Failure */.H("infrastructure", "the job was cancelled", {
                code: "job-cancelled",
                why: `the runner sent ${signal}`,
            }));
        });
    }
    // An open socket or a pending promise must neither keep the step running nor end it without a message.
    const crash = (error) => {
        exitAfterFlush(report(error, env.GITHUB_WORKSPACE ?? "", log));
    };
    process.once("uncaughtException", crash);
    process.once("unhandledRejection", crash);
    let code = failure/* exitCodes */.h.done;
    try {
        await runMode(takeInputs(env), env, deps, log, stop.signal);
        log.end();
    }
    catch (error) {
        code = report(error, env.GITHUB_WORKSPACE ?? "", log);
    }
    exitAfterFlush(code);
}
/**
 * Reads the inputs and removes them from the environment. Tokens and passwords are masked before anything is logged,
 * also in the encoded form in which they are sent.
 */
function takeInputs(env) {
    const raw = rawInputs(env);
    const { "github-token": token, username, password } = raw;
    const logins = [
        ["x-access-token", token],
        [username, password],
    ];
    for (const [user, secret] of logins) {
        if (!secret)
            continue;
        (0,core/* setSecret */.Pq)(secret);
        (0,core/* setSecret */.Pq)(Buffer.from(`${user}:${secret}`).toString("base64"));
    }
    for (const name of Object.keys(env))
        if (name.startsWith("INPUT_"))
            delete env[name];
    return raw;
}
async function runMode(raw, env, deps, log, signal) {
    const mode = modes.find((one) => one === raw.mode);
    if (!mode) {
        throw new failure/* Failure */.H("usage", `invalid mode ${JSON.stringify(raw.mode ?? "")}`, {
            code: "wrong-input",
            why: "each action of this project sets the mode itself",
            remedy: "remove the input mode from the workflow",
        });
    }
    setDefaultOutputs(mode);
    const context = (0,github_context/* readContext */.yI)(env);
    const inputs = parseInputs(mode, raw);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, "stx-container-"));
    try {
        const run = (await runners[mode]());
        await run({
            inputs: inputs,
            context,
            deps,
            log,
            signal,
            scratch,
            summaryPath: env.GITHUB_STEP_SUMMARY,
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Reports what failed, why, and what to do, at the line of the recipe if known. @returns the exit code */
function report(error, workspace, log) {
    const known = error instanceof failure/* Failure */.H;
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    // A stack trace is only useful for a defect, or with debug logging.
    if (!known || (0,core/* isDebug */._o)())
        for (const line of stack.split("\n"))
            log.output(line);
    log.end();
    const why = known ? error.why : undefined;
    const remedy = known
        ? error.remedy
        : "this is a bug; please report it with this log: https://github.com/stx/container-action/issues";
    const parts = [
        message,
        why && `Why: ${why}`,
        remedy && `What to do: ${remedy}`,
        known && error.code && `Code: ${error.code}`,
    ];
    const text = (0,redact/* redactText */.Rd)(parts.filter(Boolean).join("\n"));
    (0,annotations/* annotate */.f)("error", [{ title: (0,redact/* redactText */.Rd)(message), message: text, place: known ? error.place : undefined }], workspace);
    return failure/* exitCodes */.h[known ? error.kind : "failed"];
}
function exitAfterFlush(code) {
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}


}),

77205:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Failure),
  h: () => (/* binding */ exitCodes)
});
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    unverified: 3,
    infrastructure: 4,
    inconclusive: 5,
};
/**
 * The only type of error that reaches a user: what failed (the message), why, and what to do next. Any other error is a
 * defect of this program.
 */
class Failure extends Error {
    kind;
    /** Stable and machine-readable; docs/failures.md lists them. */
    code;
    why;
    remedy;
    place;
    constructor(kind, what, more) {
        super(what, { cause: more.cause });
        this.name = "Failure";
        this.kind = kind;
        this.code = more.code;
        this.why = more.why;
        this.remedy = more.remedy;
        this.place = more.place;
    }
    /**
     * The same failure, with its place moved from a private copy of a file to the user's file.
     * @param lineOf the original's line for one of the copy; undefined for a line that the original does not have
     */
    withPath(copy, original, lineOf = (line) => line) {
        if (this.place?.path !== copy)
            return this;
        const line = this.place.line === undefined ? undefined : lineOf(this.place.line);
        const { line: _, ...rest } = this.place;
        const place = { ...rest, path: original, ...(line === undefined ? {} : { line }) };
        const words = (text) => text?.replaceAll(copy, original);
        const { kind, code, why, remedy, cause } = this;
        return new Failure(kind, words(this.message) ?? "", {
            code,
            why: words(why),
            remedy: words(remedy),
            place,
            cause,
        });
    }
}


}),

27301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate)
});
var node_path_0 = __webpack_require__(76760);
var _actions_core_1 = __webpack_require__(33838);


/** Number of annotations of one kind that GitHub keeps per step. */
const kindLimit = 10;
/** GitHub's limit for one message, in characters. */
const messageLimit = 4096;
const commands = { error: _actions_core_1/* .error */ .z3, warning: _actions_core_1/* .warning */ .$e, notice: _actions_core_1/* .notice */ .lm };
/**
 * Adds each annotation at its place in the checkout. If there are more than ten, the last one gives only the number of
 * the others and `rest`, where to find them. A place outside `workspace` cannot be shown in the diff and is left out.
 */
function annotate(kind, annotations, workspace, rest = "the job summary lists them all") {
    const all = annotations.length <= kindLimit;
    for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
        commands[kind](cut(one.message, messageLimit), properties(one, workspace));
    }
    if (all)
        return;
    commands[kind](`${annotations.length - kindLimit + 1} more: ${rest}`);
}
function properties({ title, place }, workspace) {
    const found = { title: cut(title, 60) };
    if (!place)
        return found;
    const path = (0,node_path_0.relative)(workspace, place.path);
    if (path === "" || path === ".." || path.startsWith(`..${node_path_0.sep}`))
        return found;
    found.file = path;
    if (place.line !== undefined)
        found.startLine = place.line;
    if (place.column !== undefined)
        found.startColumn = place.column;
    return found;
}
const cut = (text, limit) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);


}),

80344:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ privilegedEvents),
  AD: () => (/* binding */ refuseForkCode),
  Cv: () => (/* binding */ whyUnmerged),
  DC: () => (/* binding */ checkBranch),
  Fy: () => (/* binding */ commitTarget),
  K5: () => (/* binding */ isOwnCode),
  OE: () => (/* binding */ snapshotContext),
  Qm: () => (/* binding */ runUrlOf),
  ig: () => (/* binding */ snapshotJob),
  yI: () => (/* binding */ readContext)
});
var node_fs_0 = __webpack_require__(73024);
var zod_3 = __webpack_require__(28942);
var zod_4 = __webpack_require__(961);
var _failure_js_1 = __webpack_require__(77205);
var _files_plain_words_js_2 = __webpack_require__(89123);




const repositorySchema = zod_3/* .object */ .Ikc({ full_name: zod_3/* .string */ .YjP() });
const shaSchema = zod_3/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
/** The fields of an event's payload that determine trust and branch. */
const payloadSchema = zod_3/* .object */ .Ikc({
    repository: zod_3/* .object */ .Ikc({ default_branch: zod_3/* .string */ .YjP().optional() }).optional(),
    pull_request: zod_3/* .object */ .Ikc({
        number: zod_3/* .number */ .aig().int().optional(),
        head: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), repo: repositorySchema.nullish() }),
        base: zod_3/* .object */ .Ikc({ ref: zod_3/* .string */ .YjP(), sha: shaSchema }).optional(),
    })
        .optional(),
    merge_group: zod_3/* .object */ .Ikc({ base_ref: zod_3/* .string */ .YjP(), base_sha: shaSchema }).optional(),
    workflow_run: zod_3/* .object */ .Ikc({
        event: zod_3/* .string */ .YjP().optional(),
        head_branch: zod_3/* .string */ .YjP().nullish(),
        head_repository: repositorySchema.nullish(),
    })
        .optional(),
});
/** Address of the workflow run that this process is part of; undefined outside of GitHub Actions. */
function runUrlOf(env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return repository && run
        ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}`
        : undefined;
}
/**
 * Commit and job for a dependency snapshot of an image; undefined outside of GitHub Actions.
 * @param name name of the image
 */
function snapshotContext(env, name) {
    const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
    return sha && ref ? { sha, ref, ...snapshotJob(env, name) } : undefined;
}
/** The job for a dependency snapshot of an image, apart from its commit. */
function snapshotJob(env, name) {
    const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    // GitHub keeps only the newest snapshot of each correlator, so every image of a job needs its own.
    const correlator = [GITHUB_WORKFLOW, GITHUB_JOB, name].filter(Boolean).join("_");
    return { job: { correlator, id: id ?? "0" } };
}
const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * Reads the runner's environment (GITHUB_*, RUNNER_TEMP) and the event's payload.
 * @throws Failure("usage") naming every variable that is missing or malformed
 */
function readContext(env) {
    const names = [
        "GITHUB_EVENT_NAME",
        "GITHUB_REPOSITORY",
        "GITHUB_REF",
        "GITHUB_SHA",
        "GITHUB_RUN_ID",
        "GITHUB_WORKSPACE",
        "RUNNER_TEMP",
    ];
    const missing = names.filter((name) => !env[name]);
    const get = (name) => env[name] ?? "";
    if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
        throw new _failure_js_1/* .Failure */ .H("usage", "not running in GitHub Actions", {
            code: "not-a-runner",
            why: missing.length > 0
                ? `these variables are not set: ${missing.join(", ")}`
                : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
            remedy: "run it as a step of a workflow, or use the command line: stx-container --help",
        });
    }
    const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    const repository = get("GITHUB_REPOSITORY");
    return {
        event: get("GITHUB_EVENT_NAME"),
        repository,
        ref: get("GITHUB_REF"),
        sha: get("GITHUB_SHA"),
        serverUrl,
        runUrl: runUrlOf(env) ?? "",
        workspace: get("GITHUB_WORKSPACE"),
        temp: get("RUNNER_TEMP"),
        ...readPayload(env.GITHUB_EVENT_PATH),
    };
}
function readPayload(eventPath) {
    let payload = {};
    try {
        if (eventPath)
            payload = payloadSchema.parse(JSON.parse((0,node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2/* .inPlainWords */ .f);
    }
    catch (error) {
        const why = error instanceof zod_4/* .ZodError */ .G ? (0,_files_plain_words_js_2/* .problemsIn */ ._)(error.issues, "it", 1) : error.message;
        throw new _failure_js_1/* .Failure */ .H("usage", "could not read the payload of the event", {
            code: "event-unreadable",
            why: `${eventPath}: ${why}`,
            remedy: "run the job again; the runner writes this file",
            cause: error,
        });
    }
    const { pull_request: pull, workflow_run: run, repository } = payload;
    return {
        head: headOf(payload),
        base: baseOf(payload),
        pull: pull?.number,
        followed: run?.event,
        defaultBranch: repository?.default_branch,
    };
}
function headOf({ pull_request: pull, workflow_run: run }) {
    if (pull)
        return { repository: pull.head.repo?.full_name, branch: pull.head.ref };
    if (run)
        return { repository: run.head_repository?.full_name, branch: run.head_branch ?? undefined };
    return undefined;
}
function baseOf({ pull_request: pull, merge_group: group }) {
    if (group)
        return { ref: group.base_ref.replace(/^refs\/heads\//, ""), sha: group.base_sha };
    return pull?.base;
}
/**
 * Events that anyone can trigger, by a comment or by what a pull request makes other services report, in runs that have
 * the secrets and the write token of the repository. Their commit is that of the branch to merge into, or of the
 * default branch, but the job may have checked out any other. Source: docs.github.com, "Events that trigger workflows".
 */
const privilegedEvents = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "check_run",
    "check_suite",
    "status",
]);
/** Events that only people with write access can trigger, for a commit of a branch or tag. */
const mergedEvents = new Set(["push", "release", "schedule", "workflow_dispatch", "repository_dispatch"]);
/** Events about the code of another branch; if its head is unknown, they are not trusted. */
const headEvents = new Set([
    ...privilegedEvents,
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
/** Whether the code under test comes from this repository. Code of a deleted fork counts as foreign. */
function isOwnCode(context) {
    if (context.head)
        return context.head.repository === context.repository;
    return !headEvents.has(context.event);
}
/** Why the code under test is not merged, or may not be; undefined if it is on a branch or tag of this repository. */
function whyUnmerged(context) {
    const { event, head } = context;
    if (event === "workflow_run") {
        const { followed } = context;
        if (!isOwnCode(context))
            return "the run that it follows was for the code of a fork, or does not say whose";
        if (followed === undefined)
            return "its payload does not name the event of the run that it follows";
        return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
    }
    if (mergedEvents.has(event))
        return undefined;
    return head || event === "merge_group" || event.startsWith("pull_request")
        ? "what it built is not merged"
        : "such an event does not say whose code was built";
}
/**
 * Refuses to run a recipe's commands if the run has the repository's secrets and the code comes from a fork.
 * @throws Failure("usage") for pull_request_target and workflow_run from forks, and for comments, unless `allowed`
 */
function refuseForkCode(context, allowed) {
    const { event, head } = context;
    if (!privilegedEvents.has(event) || allowed || isOwnCode(context))
        return;
    if (!head)
        throw new _failure_js_1/* .Failure */ .H("usage", `nothing is built for the event ${event}`, {
            code: "fork-code-refused",
            why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
            remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets",
        });
    throw new _failure_js_1/* .Failure */ .H("usage", `recipes from forks are not built for the event ${event}`, {
        code: "fork-code-refused",
        why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
        remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets",
    });
}
/** The branch to which lock and marker of this run are committed, or the reason why they are not. */
function commitTarget(context) {
    if (context.event === "merge_group") {
        return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
    }
    if (!isOwnCode(context)) {
        return {
            skip: context.head || context.event.startsWith("pull_request")
                ? "a pull request from a fork cannot write to this repository; the verdict is in the summary"
                : `the event ${context.event} does not say whose code was built; the verdict is in the summary`,
        };
    }
    const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (!branch)
        return { skip: `${context.ref} is not a branch` };
    return { branch: checkBranch(branch) };
}
/** Checks a branch name by the rules of git-check-ref-format(1). @throws Failure("usage") */
function checkBranch(branch) {
    const parts = branch.split("/");
    const bad = 
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what git forbids
    /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) ||
        parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
    if (!bad)
        return branch;
    throw new _failure_js_1/* .Failure */ .H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
        code: "branch-invalid",
        why: "git does not allow it (git help check-ref-format)",
        remedy: "rename the branch",
    });
}


}),

26500:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lz: () => (/* binding */ choiceRules),
  sF: () => (/* binding */ choicesIn),
  zM: () => (/* binding */ choices)
});
/**
 * What can be left out of an image on request: files that differ between any two builds, although the image may use
 * them.
 */
const choices = ["apt-lists", "host-keys", "machine-id"];
/** The choices in a list separated by commas or spaces, each once and in order, and what is wrong with it. */
function choicesIn(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== "");
    const unknown = names.find((name) => !choices.some((choice) => choice === name));
    const chosen = choices.filter((choice) => names.includes(choice));
    if (unknown !== undefined)
        return { chosen, problem: `${JSON.stringify(unknown)} is not one of ${choices.join(", ")}` };
    return names.length > 0 ? { chosen } : { chosen, problem: `expected some of ${choices.join(", ")}` };
}
const isFile = ({ type }) => type === "file";
/** What the canonical form does for each choice. It changes what the image does, so it must be requested. */
const choiceRules = {
    "apt-lists": [
        {
            pattern: "/var/lib/apt/lists/*_*",
            ignore: "file",
            canonical: "remove",
            isMeant: isFile,
            reason: "What the archive offered when apt looked; apt installs nothing until `apt-get update` ran again.",
        },
    ],
    "host-keys": [
        {
            pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
            ignore: "file",
            canonical: "remove",
            isMeant: isFile,
            reason: "Keys of one host; sshd does not start until `ssh-keygen -A` made others.",
        },
    ],
    "machine-id": [
        {
            pattern: "/etc/machine-id",
            ignore: "content",
            canonical: "empty",
            isMeant: isFile,
            reason: "The number of one installation; empty, it is made when a system starts (machine-id(5)).",
        },
        {
            pattern: "/var/lib/dbus/machine-id",
            ignore: "file",
            canonical: "remove",
            isMeant: isFile,
            reason: "The same number for D-Bus; `dbus-uuidgen --ensure` makes another.",
        },
    ],
};


}),

30933:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});
/** The edit distance of two words: letters to insert, delete, replace, or swap with the next one. */
function distance(from, to) {
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const replace = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const swap = isSwapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, row[j] + 1, next[j - 1] + 1));
        }
        before = row;
        row = next;
    }
    return row[to.length];
}
/** The known word that `word` was probably meant to be; undefined if none is similar. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
    const ranked = known
        .map((one) => ({ one, far: distance(plain(word), plain(one)) }))
        .sort((a, b) => a.far - b.far);
    const best = ranked[0];
    return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
}


}),

60809:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ stageLimit),
  M1: () => (/* binding */ stageCount),
  ZL: () => (/* binding */ stagesOf),
  al: () => (/* binding */ inOrder)
});
var _failure_js_0 = __webpack_require__(77205);

/** Number of stages that the reusable workflow has. */
const stageCount = 4;
/** Number of jobs that GitHub allows in one matrix. */
const stageLimit = 256;
/**
 * Divides the images to build into stages: each image comes after all images that it builds on. A full stage overflows
 * into the next one.
 * @throws Failure("usage", "plan-too-deep") for more images, or longer chains, than the stages can hold
 */
function stagesOf(images) {
    const stages = Array.from({ length: stageCount }, () => []);
    const stageOf = new Map();
    for (const image of inOrder(images)) {
        const after = Math.max(-1, ...image.parents.map(({ name }) => stageOf.get(name) ?? -1));
        let at = after + 1;
        while ((stages[at]?.length ?? 0) >= stageLimit)
            at++;
        const stage = stages[at];
        if (!stage)
            throw tooDeep(image);
        stage.push(image);
        stageOf.set(image.name, at);
    }
    return stages;
}
function tooDeep({ name, recipe }) {
    return new _failure_js_0/* .Failure */ .H("usage", `the plan has no stage left for the image ${name}`, {
        code: "plan-too-deep",
        why: `a run builds at most ${stageCount} images on top of each other, and ${stageLimit} in one stage`,
        remedy: "name fewer recipes in the input recipes, and use several workflows",
        place: { path: recipe },
    });
}
/** The images to build, each after those that it builds on, and otherwise by name. */
function inOrder(images) {
    const byName = new Map(images.map((image) => [image.name, image]));
    const done = new Set();
    const ordered = [];
    const visit = (image, path) => {
        if (done.has(image.name))
            return;
        if (path.includes(image.name))
            throw circle([...path, image.name], image);
        for (const { name } of image.parents)
            visit(byName.get(name), [...path, image.name]);
        done.add(image.name);
        ordered.push(image);
    };
    for (const image of [...images].sort((a, b) => (a.name < b.name ? -1 : 1)))
        visit(image, []);
    return ordered.filter(({ state }) => state !== "verified");
}
function circle(names, { recipe }) {
    return new _failure_js_0/* .Failure */ .H("usage", "recipes build on each other in a circle", {
        code: "plan-circle",
        why: names.slice(names.indexOf(names.at(-1) ?? "")).join(" → "),
        remedy: "start one of them from another image",
        place: { path: recipe },
    });
}


}),

39168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ redactor),
  Rd: () => (/* binding */ redactText),
  ZW: () => (/* binding */ RedactedStream),
  jO: () => (/* binding */ wholeForms)
});
var _secret_forms_js_0 = __webpack_require__(80663);
var _secret_parts_js_1 = __webpack_require__(50010);


const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi;
/** An address without user name, password and the values of query parameters that grant access. */
function redactAddress(url) {
    return (url
        // A password may contain an unescaped @ or /; a port is not a password.
        .replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${_secret_forms_js_0/* .placeholder */ .qf}@`)
        .replace(/^([^:]+:\/\/)[^/?#:@]+:(?!\d+(?:[/?#]|$))[^@]*@/, `$1${_secret_forms_js_0/* .placeholder */ .qf}@`)
        .replace(/([?&;])([^=&;#\s]+)=([^&;#\s]*)/g, (pair, before, name, value) => value !== "" && _secret_forms_js_0/* .secretField */ .T2.test(name) ? `${before}${name}=${_secret_forms_js_0/* .placeholder */ .qf}` : pair));
}
/** A text without the credentials in its addresses, and without tokens that are recognized by their form. */
function redactText(text) {
    let clean = text.includes("://") ? text.replace(address, redactAddress) : text;
    for (const form of _secret_forms_js_0/* .tokenForms */ .py)
        clean = clean.replace(form, _secret_forms_js_0/* .placeholder */ .qf);
    return clean;
}
/** Every form in which a program may print a secret: as it is, line by line, in an address, in base64. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const lines = bytes
        .toString("latin1")
        .split(/[\r\n]+/)
        .filter((line) => line.trim().length >= _secret_parts_js_1/* .shortestSecret */ .b);
    return lines.flatMap((line) => {
        const raw = Buffer.from(line, "latin1");
        return [line, encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
    });
}
/** The forms in which a whole secret may be in a file: as it is, in an address, in base64. */
function wholeForms(secret) {
    const text = Buffer.from(secret).toString("latin1").trim();
    if (text.length < _secret_parts_js_1/* .shortestSecret */ .b)
        return [];
    const raw = Buffer.from(text, "latin1");
    const encoded = [encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
    return [raw, ...new Set(encoded)].map((form) => Buffer.from(form));
}
/**
 * The base64 of bytes at any position within a longer text, as in `user:password`. The bytes can be aligned to
 * base64's groups of three in three ways; each form has the characters that do not depend on what comes before or
 * after.
 */
function base64Forms(bytes) {
    const forms = [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const from = before === 0 ? 0 : before + 1;
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        const form = text.slice(from, whole);
        return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
    });
    return forms.filter((form) => form.length >= 8);
}
/**
 * Makes a function that removes secrets from lines: those that {@link redactText} recognizes, and the given ones.
 * @param secrets bytes; the lines are text in latin1
 */
function redactor(secrets) {
    // Longer ones first, since one may be part of another.
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return (line) => {
        let clean = line;
        for (const form of forms)
            if (clean.includes(form))
                clean = clean.replaceAll(form, _secret_forms_js_0/* .placeholder */ .qf);
        return redactText(clean);
    };
}
/** Longest line that is examined as a whole. */
const longest = 64 * 1024;
/** How much of a longer line is held back, so that no secret is split. */
const overlap = 8 * 1024;
/** Removes secrets from a stream of bytes, line by line; a carriage return also ends a line. */
class RedactedStream {
    #redact;
    #rest = "";
    constructor(redact) {
        this.#redact = redact;
    }
    /** @returns the lines that are now complete */
    push(chunk) {
        this.#rest += Buffer.from(chunk).toString("latin1");
        const end = Math.max(this.#rest.lastIndexOf("\n"), this.#rest.lastIndexOf("\r")) + 1;
        const ready = end > 0 ? end : this.#rest.length > longest ? this.#rest.length - overlap : 0;
        return this.#take(ready);
    }
    /** @returns the last line, if it had no newline */
    end() {
        return this.#take(this.#rest.length);
    }
    #take(length) {
        const text = this.#rest.slice(0, length);
        this.#rest = this.#rest.slice(length);
        return Buffer.from(text.replace(/[^\r\n]+/g, this.#redact), "latin1");
    }
}


}),

80663:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  HV: () => (/* binding */ secretVariable),
  T2: () => (/* binding */ secretField),
  py: () => (/* binding */ tokenForms),
  qf: () => (/* binding */ placeholder)
});
/** How secrets are recognized: by the name of what holds them, or by their own form. */
/** Replaces every secret that was removed. */
const placeholder = "REDACTED";
/** Query parameters and form fields whose value grants access. */
const secretField = /(?:^|[-_.])(?:(?:access|auth|id|refresh|session|security|private|job|personal|bearer)?[-_]?token|auth|authorization|signature|sig|secret|client_secret|password|passwd|pwd|pass|api[-_]?key|apikey|key|key-pair-id|credential|credentials|jwt|assertion|code|ticket|session|sessionid|policy)$/i;
/** Variables and build arguments whose value is a secret. `PWD` alone is the current folder. */
const secretVariable = /(?:token|secret|passw(?:or)?d|pass|passphrase|api_?key|key|auth|credentials?|cookie|[a-z0-9][-_.](?:pwd|pat))$/i;
/**
 * Tokens with a recognizable form: of GitHub, GitLab, npm, PyPI, RubyGems, crates.io, Hugging Face, Docker Hub, Slack,
 * SendGrid, Stripe, OpenAI, Anthropic, AWS, Google, HashiCorp Vault, Databricks, JFrog and age, and JSON web tokens.
 */
const tokenForms = [
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|oas|soat|agent)-[A-Za-z0-9_-]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}/g,
    /\bpypi-[A-Za-z0-9_-]{40,}/g,
    /\brubygems_[0-9a-f]{40,}/g,
    /\bcio[A-Za-z0-9]{32}\b/g,
    /\bhf_[A-Za-z0-9]{30,}/g,
    /\bdckr_[op]at_[A-Za-z0-9_-]{20,}/g,
    /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bsk-(?:proj|svcacct|ant)-[A-Za-z0-9_-]{20,}/g,
    /\bsk-[A-Za-z0-9]{40,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}/g,
    /\bhv[sb]\.[A-Za-z0-9_-]{20,}/g,
    /\bdapi[0-9a-f]{32}\b/g,
    /\bAKCp[A-Za-z0-9]{60,}/g,
    /\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];


}),

50010:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ partsOfSecret),
  b: () => (/* binding */ shortestSecret)
});
var _secret_forms_js_0 = __webpack_require__(80663);

/** Shorter values occur everywhere by chance. */
const shortestSecret = 6;
/** `password x` in a netrc file. */
const netrc = /\b(?:password|passwd)[ \t]+(\S+)/gi;
/** `name = value`, `"name": "value"` and the like, as in pip.conf, .npmrc, .condarc and JSON. */
const assignment = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]+)/g;
/** User and password of an address. */
const address = /\b[a-z][a-z0-9+.-]*:\/\/([^\s:/?#@]*)(?::([^\s/?#]*))?@/gi;
/**
 * The parts of a secret file that are secret on their own: passwords and tokens in a netrc, in a configuration file,
 * in an address. Programs use these separately.
 */
function partsOfSecret(text) {
    const found = [
        ...[...text.matchAll(netrc)].map(([, value]) => value),
        ...[...text.matchAll(assignment)].flatMap(([, name = "", value]) => _secret_forms_js_0/* .secretField */ .T2.test(name) || _secret_forms_js_0/* .secretVariable */ .HV.test(name) ? [value] : []),
        ...[...text.matchAll(address)].flatMap(([, user, password]) => [password ?? user]),
    ];
    const long = found.filter((part) => part !== undefined && part.length >= shortestSecret);
    return [...new Set(long)];
}


}),

95701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f9: () => (/* binding */ parseImageUri),
  ng: () => (/* binding */ defaultFileName)
});
/* unused harmony export registryUri */
var _failure_js_0 = __webpack_require__(77205);
var _reference_js_1 = __webpack_require__(93118);


/**
 * Parses `docker://`, `oras://` or `library://` and a reference; without a scheme it is `docker://`.
 * @throws Failure("usage") for another scheme, and for an invalid reference
 */
function parseImageUri(text) {
    const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
    if (scheme !== "docker" && scheme !== "oras" && scheme !== "library")
        throw new _failure_js_0/* .Failure */ .H("usage", `cannot pull from ${JSON.stringify(text)}`, {
            code: "image-reference-invalid",
            why: `the scheme ${scheme}:// is not that of a registry or library`,
            remedy: "write docker://, oras:// or library:// and a reference",
        });
    if (scheme !== "library")
        (0,_reference_js_1/* .parseReference */ .F2)(reference);
    return { scheme, reference };
}
/**
 * The `docker://` address of an image. Docker Hub is left out, as Apptainer does; a tag comes before a digest, because
 * callers' digests may be those of the image file, which no registry knows.
 */
function registryUri({ registry, repository, tag, digest, }) {
    const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
    return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
}
/** The file name that an image gets by default: `<last part of the name>_<tag>.sif`. */
function defaultFileName({ reference }) {
    const last = reference.split("/").at(-1) ?? "image";
    const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
    return `${name}_${tag.slice(0, 40)}.sif`;
}


}),

45743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ markdownCode),
  FV: () => (/* binding */ escapeMarkdown),
  TN: () => (/* binding */ oneLine),
  d: () => (/* binding */ markdownCodeCell),
  kU: () => (/* binding */ stripControl),
  t3: () => (/* binding */ terminalJson)
});
var node_util_0 = __webpack_require__(57975);

/** Characters that change the direction of text, so that it is displayed as something else. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was not UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) becomes \x80…\xff, any other lone surrogate U+FFFD.
 */
function stripControl(text) {
    return (0,node_util_0.stripVTControlCharacters)(text)
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(bidi, "")
        .replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`)
        .toWellFormed();
}
/** {@link stripControl} on one line: every run of white space becomes one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/g, " ").trim();
}
/**
 * Untrusted text as one line of GitHub markdown that is displayed literally: without formatting, HTML, links, table
 * cells, mentions of people or references to issues.
 */
function escapeMarkdown(text) {
    return (oneLine(text)
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&")
        // A bar ends a table's cell; renderers disagree on how many backslashes before it prevent that.
        .replace(/\|/g, "&#124;")
        // GitHub links @name, #1 and GH-1 after it has rendered the text: only another character in between helps.
        .replace(/@/g, "@\u200b")
        .replace(/\\#(?=\w)/g, "\\#\u200b")
        .replace(/\bGH(?=\\-\d)/gi, "$&\u200b"));
}
/**
 * Untrusted text as a code span, in which GitHub creates no links and mentions; an empty text gives an empty string.
 * In a table cell use {@link markdownCodeCell}.
 */
function markdownCode(text) {
    const line = oneLine(text);
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** {@link markdownCode} for a table cell, which a bar would end even inside a code span. */
function markdownCodeCell(text) {
    return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}
/**
 * A document as JSON that is safe to write to a terminal: characters that JSON allows unescaped but a terminal
 * interprets are escaped, too.
 */
function terminalJson(document) {
    return JSON.stringify(document).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


})

};
;