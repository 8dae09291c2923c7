"use strict";
exports.id = 2378;
exports.ids = [2378];
exports.modules = {

92561:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployMode: () => (/* binding */ deployMode)
});

var external_node_path_ = __webpack_require__(76760);
var core = __webpack_require__(33838);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var inside = __webpack_require__(66996);
var user_files = __webpack_require__(62198);
var artifacts = __webpack_require__(48440);
var github_client = __webpack_require__(43852);
var github_context = __webpack_require__(80344);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/default-branch.js

/**
 * The repository's default branch. The payload of most events names it; that of `schedule` does not, so GitHub is asked.
 * @throws Failure("usage") for a token that may not read the repository; else Failure("infrastructure")
 */
async function defaultBranch({ defaultBranch: known }, { rest, at }) {
    if (known !== undefined)
        return known;
    const what = "could not ask GitHub for the repository's default branch";
    const codes = { denied: "repository-denied", failed: "repository-unreadable" };
    const { data } = await (0,github_client/* requestGithub */.H)({ what, codes, permission: "contents: read" }, () => rest.repos.get(at));
    return data.default_branch;
}

var builds = __webpack_require__(13336);
var store_history = __webpack_require__(4813);
var names = __webpack_require__(90201);
var store_open = __webpack_require__(93237);
var limits = __webpack_require__(36697);
var evidence = __webpack_require__(98338);
var actions_history = __webpack_require__(88675);
var paths = __webpack_require__(98111);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/ref-tags.js
/** What a tag of a registry may hold, and how long it may be (OCI distribution specification, "Pulling manifests"). */
const longest = 128;
const asTag = (text) => text
    .replaceAll(/[^\w.-]/g, "-")
    .slice(-longest)
    .replace(/^[.-]+/, "");
/** A build id is a valid tag, except that it may be too long. */
const buildTag = asTag;
/**
 * The tags by which people name the image of a branch or tag of git: its name, with hyphens for what a tag cannot hold, and
 * `latest` for the default branch, which no other branch or tag gets.
 * @param ref full ref of the run, "refs/heads/main"; another one gives none
 */
function refTags(ref, defaultBranch) {
    const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
    if (kind === "heads" && name === defaultBranch)
        return [...new Set(["latest", asTag(name)])].filter(Boolean);
    return [asTag(name)].filter((tag) => tag !== "" && tag !== "latest");
}

var refusals = __webpack_require__(53794);
var registry_login = __webpack_require__(94396);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var digest = __webpack_require__(63983);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/releases.js





/** What GitHub takes as one file of a release: less than 2 GiB (docs.github.com, "About releases"). */
const largest = 2 ** 31 - 1;
/** The text of a release that we made, by which an earlier run's draft is recognised as ours. */
const ownBody = "Files of verified container images.";
/**
 * Adds files to the release of a tag, which is made if there is none and published when they are in it; a draft of a
 * person stays one. A file that is there with the same digest is kept; one whose upload broke off is uploaded again.
 * @throws Failure("usage") for another file of the same name, one that is too large, and a token without permission;
 *   else Failure("infrastructure")
 */
function addToRelease(client, tag, files) {
    const what = `could not add files to the release ${tag}`;
    const codes = { denied: "release-denied", failed: "release-failed" };
    return (0,github_client/* requestGithub */.H)({ what, codes, permission: "contents: write" }, () => add(client, tag, files));
}
async function add(client, tag, files) {
    const { rest, paginate, at } = client;
    for (const { path, name } of files)
        assertUploadable(name, (await (0,promises_.stat)(path)).size);
    const release = await releaseOf(client, tag);
    const assets = await paginate(rest.repos.listReleaseAssets, {
        ...at,
        release_id: release.id,
        per_page: 100,
    });
    const digests = new Map();
    for (const { path, name } of files)
        digests.set(name, `sha256:${await (0,digest/* sha256File */.Q3)(path)}`);
    const there = new Map(assets.map((asset) => [asset.name, asset]));
    // If one of the files contradicts the release, nothing is uploaded.
    for (const { name } of files)
        assertSame(there.get(name), digests.get(name), tag);
    const done = { url: release.html_url, uploaded: [], kept: [] };
    for (const { path, name } of files) {
        const old = there.get(name);
        if (old?.state === "uploaded") {
            done.kept.push(name);
            continue;
        }
        if (old)
            await rest.repos.deleteReleaseAsset({ ...at, asset_id: old.id });
        const made = await upload(client, release, { path, name });
        if (made.state !== "uploaded" || (made.digest && made.digest !== digests.get(name)))
            throw new failure/* Failure */.H("infrastructure", `${name} did not arrive in the release ${tag} as it is here`, {
                code: "release-failed",
                why: `GitHub says: ${made.state}, ${made.digest ?? "no digest"}`,
                remedy: "delete this file of the release, and run the job again",
            });
        done.uploaded.push(name);
    }
    if (release.draft && release.body === ownBody) {
        const { data } = await rest.repos.updateRelease({ ...at, release_id: release.id, draft: false });
        done.url = data.html_url;
    }
    return done;
}
async function releaseOf(client, tag) {
    const { rest, at } = client;
    try {
        return (await rest.repos.getReleaseByTag({ ...at, tag })).data;
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
    }
    const there = await firstRelease(client, tag);
    if (there)
        return there;
    const { data: made } = await rest.repos.createRelease({
        ...at,
        tag_name: tag,
        name: tag,
        body: ownBody,
        draft: true,
    });
    // The jobs of other images may have done the same just now: all go on with the same one.
    const first = await firstRelease(client, tag);
    if (!first || first.id === made.id)
        return made;
    await rest.repos.deleteRelease({ ...at, release_id: made.id });
    return first;
}
/** The published release of a tag, else its oldest draft, which nothing but the list has. */
async function firstRelease({ rest, paginate, at }, tag) {
    const all = await paginate(rest.repos.listReleases, { ...at, per_page: 100 });
    return all
        .filter((one) => one.tag_name === tag)
        .sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}
function assertUploadable(name, size) {
    if (size > 0 && size <= largest)
        return;
    throw new failure/* Failure */.H("usage", `${name} cannot be a file of a release`, {
        code: "release-file-unfit",
        why: size > 0 ? "it has 2 GiB or more, which GitHub does not accept" : "it is empty",
        remedy: "push the image to a registry instead: registry of the reusable workflow, or repository of the action deploy",
    });
}
function assertSame(there, digest, tag) {
    if (there?.state !== "uploaded" || there.digest === digest)
        return;
    throw new failure/* Failure */.H("usage", `the release ${tag} has another file ${there.name}`, {
        code: "release-file-differs",
        why: there.digest
            ? `it is ${there.digest}, and not ${digest}`
            : "GitHub names no digest of it to compare",
        remedy: "a released file is not replaced: delete it by hand if it is wrong, or make another tag",
    });
}
/** The address comes from the API; the token goes only to the host of the API's own server, or to its `uploads.` host. */
async function upload({ rest, at }, release, { path, name }) {
    const address = release.upload_url.replace(/\{.*$/, "");
    const { url: api } = rest.repos.listReleaseAssets.endpoint({ ...at, release_id: release.id });
    const [host, own] = [new URL(address).hostname, new URL(api).hostname];
    if (host !== own && host !== own.replace(/^api\./, "uploads."))
        throw new failure/* Failure */.H("infrastructure", `the release's files are to be sent to ${host}`, {
            code: "release-failed",
            why: `this is not the server that the job works for, ${own}`,
            remedy: "report it to the server's administrator",
        });
    const { data } = await rest.repos.uploadReleaseAsset({
        ...at,
        release_id: release.id,
        url: address + (address.includes("?") ? "&" : "?") + new URLSearchParams({ name }),
        name,
        headers: { "content-type": "application/octet-stream" },
        // Read from the disk while it is being sent.
        data: (await (0,external_node_fs_.openAsBlob)(path)),
    });
    return data;
}

var gated = __webpack_require__(98039);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/release.js








/** The tag that this run is for. @throws Failure("usage") for a run of a branch */
function tagOfRun(ref) {
    const tag = /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw new failure/* Failure */.H("usage", "this run is not for a tag, so there is no release to add files to", {
        code: "release-without-tag",
        why: `it is for ${ref}`,
        remedy: "run this job on push of a tag or on release: if: startsWith(github.ref, 'refs/tags/')",
    });
}
/**
 * Adds image, lock, recipes, marker and history of a build to the release of the run's tag, after asking the gate.
 * @throws Failure where the gate refuses, or GitHub does
 */
async function releaseBuild(job, store, build) {
    const { inputs, context, log } = job;
    const tag = tagOfRun(context.ref);
    log.phase(`Adding ${build} to the release ${tag}`);
    const found = await (0,builds/* findBuild */.w)(store, build);
    await (0,gated/* assertGateOpen */.e)(store, found);
    const { image, lock, lockedRecipe, recipe, verified } = found.files;
    const files = [image, lock, lockedRecipe, recipe, verified].map((path) => ({ path, name: (0,external_node_path_.basename)(path) }));
    // Files of several images lie side by side in a release, so the history has a name of its own there.
    const history = { path: (0,store_history/* historyFile */.p2)(store, found.name), name: `${build}.history.jsonl` };
    const client = await (0,github_client/* githubClient */.$)(context, inputs["github-token"] ?? "");
    const { url, uploaded, kept } = await addToRelease(client, tag, [...files, history]);
    if (kept.length > 0)
        log.note(`already in the release: ${kept.join(", ")}`);
    if (uploaded.length > 0)
        log.note(`added to the release: ${uploaded.join(", ")}`);
    (0,core/* setOutput */.uH)("release", url);
}

;// CONCATENATED MODULE: ./.cache/compiled/src/actions/deploy.js






















/**
 * Mode deploy: a verified build → folders and an OCI repository. The gate is asked before anything is written.
 * @throws Failure where the gate refuses, or a target cannot be written · sets every output of deploy/action.yml
 */
async function deployMode(job) {
    const { inputs, context, log } = job;
    refuseUnmerged(job);
    if (inputs.release)
        tagOfRun(context.ref);
    const { store } = await (0,paths/* confine */.D)(context.workspace, { store: inputs.store });
    const wanted = inputs.name ?? (await placeBuild(job, store));
    const { name, ts } = await (0,builds/* findBuild */.w)(store, wanted);
    (0,core/* setOutput */.uH)("name", name);
    (0,core/* setOutput */.uH)("ts", ts);
    try {
        await copyBuild(job, store, { name, ts });
        if (inputs.release)
            await releaseBuild(job, store, `${name}-${ts}`);
        if (inputs.repository)
            await pushBuild(job, store, `${name}-${ts}`, inputs.repository);
    }
    catch (error) {
        throw (0,refusals/* withJobsRemedy */.XZ)(error);
    }
    log.end();
}
/** Copies to each target. If one fails, the outputs name those that succeeded before it. */
async function copyBuild({ inputs, context, log, signal }, store, { name, ts }) {
    const { deploy } = await __webpack_require__.e(/* import() */ 1753).then(__webpack_require__.bind(__webpack_require__, 71753));
    const build = `${name}-${ts}`;
    const paths = [];
    const previous = [];
    const { isSshTarget } = await __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 55277));
    for (const one of inputs.targets ?? []) {
        const target = isSshTarget(one) ? one : (0,external_node_path_.resolve)(context.workspace, one);
        log.phase(`Deploying ${build} to ${target}`);
        const { from, files } = await deploy({ store, build, target, signal });
        paths.push(files.find(({ path }) => path.endsWith(".sif"))?.path ?? "");
        previous.push(from);
        (0,core/* setOutput */.uH)("paths", paths.join("\n"));
        (0,core/* setOutput */.uH)("previous", previous.join("\n"));
    }
}
/** What is not merged must not reach users, even where it is verified. */
function refuseUnmerged({ context }) {
    const why = (0,github_context/* whyUnmerged */.Cv)(context);
    if (why === undefined)
        return;
    throw new failure/* Failure */.H("usage", `a run for ${context.event} does not deploy`, {
        code: "deploy-unmerged",
        why,
        remedy: "run this job on push, release or workflow_dispatch: add an if: to it",
    });
}
/** Puts the build from the artifacts into the store of the checkout. @returns its build id */
async function placeBuild(job, path) {
    const { inputs, log, scratch } = job;
    // The inputs were checked: without `name`, all of these are set.
    const id = (what) => inputs[`${what}-artifact-id`] ?? 0;
    const ids = {
        lock: id("lock"),
        lockedRecipe: id("locked-recipe"),
        recipe: id("recipe"),
        marker: id("marker"),
    };
    log.phase("Downloading image, lock, recipes and marker");
    const build = await (0,evidence/* fetchBuild */.J)(ids, scratch, (0,external_node_path_.join)(scratch, "store"));
    const { path: image } = await (0,artifacts.downloadFile)(id("image"), "image", scratch, limits/* evidenceLimits */.Y.image);
    const { name, ts, marker } = build;
    const store = await (0,store_open/* openStore */.Ch)(path);
    const to = (0,names/* storeFiles */.Tr)(store, name, ts);
    await (0,inside/* makeFolderInside */.Vh)(store, to.folder);
    for (const what of ["lock", "lockedRecipe", "recipe"])
        await (0,inside/* writeFileInside */.gE)(store, to[what], await (0,user_files/* readUserFile */.E)(build.files[what], what));
    await (0,inside/* moveNewFileInside */.Wi)(image, store, to.image);
    const isVerified = build.markerPath === build.files.verified;
    const text = await (0,user_files/* readUserFile */.E)(build.markerPath, "marker");
    await (0,inside/* writeFileInside */.gE)(store, isVerified ? to.verified : to.unverified, text);
    const history = await (0,bounded/* readBoundedIfThere */.L)((0,store_history/* historyFile */.p2)(store, name), limits/* evidenceLimits */.Y.history, {
        what: "history",
    });
    await (0,inside/* writeFileInside */.gE)(store, (0,store_history/* historyFile */.p2)(store, name), (0,actions_history/* withVerdict */.m)(history, marker));
    return `${name}-${ts}`;
}
async function pushBuild(job, store, build, repository) {
    const { inputs, context, log, signal } = job;
    const { push } = await Promise.all(/* import() */[__webpack_require__.e(5687), __webpack_require__.e(6658), __webpack_require__.e(3570), __webpack_require__.e(8724), __webpack_require__.e(1783), __webpack_require__.e(2854), __webpack_require__.e(6427), __webpack_require__.e(8956), __webpack_require__.e(9860)]).then(__webpack_require__.bind(__webpack_require__, 81569));
    const env = await (0,registry_login/* registryEnvironment */.n)(context, inputs, process.env);
    const vault = await deployedVault(job, store);
    const done = [];
    for (const tag of await tagsOf(job, build)) {
        log.phase(`Pushing ${build} to ${repository}:${tag}`);
        const to = `oras://${repository.toLowerCase()}:${tag}`;
        const pushed = await push({ subject: { name: build }, store, to, vault, env, signal });
        (0,core/* setOutput */.uH)("reference", pushed.reference);
        (0,core/* setOutput */.uH)("evidence", pushed.evidence ?? "");
        (0,core/* setOutput */.uH)("sbom", pushed.sbom ?? "");
        (0,core/* setOutput */.uH)("vault", pushed.vault ?? "");
        done.push(tag);
        (0,core/* setOutput */.uH)("tags", done.join("\n"));
    }
}
/** The tags of an image: those given, else its build id, and those that its branch or tag gives. */
async function tagsOf({ inputs, context }, build) {
    const given = inputs.tags ?? [buildTag(build)];
    if (!inputs["ref-tags"])
        return given;
    const client = await (0,github_client/* githubClient */.$)(context, inputs["github-token"] ?? "");
    return [...new Set([...given, ...refTags(context.ref, await defaultBranch(context, client))])];
}
/** The vault that goes with the image, downloaded; its build and context are in it. */
async function deployedVault({ inputs, scratch }, store) {
    const id = inputs["vault-artifact-id"];
    if (id === undefined)
        return undefined;
    const { path: file } = await (0,artifacts.downloadFile)(id, "vault", scratch, limits/* evidenceLimits */.Y.vault);
    return { file, store, context: store };
}


}),

98338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fetchGiven),
  J: () => (/* binding */ fetchBuild)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_user_files_js_3 = __webpack_require__(62198);
var _github_artifacts_js_4 = __webpack_require__(48440);
var _lock_read_js_5 = __webpack_require__(23616);
var _store_names_js_6 = __webpack_require__(90201);
var _verdict_limits_js_7 = __webpack_require__(36697);
var _verdict_marker_js_8 = __webpack_require__(71699);









/**
 * Downloads lock, locked recipe, recipe and marker of one build by their ids and arranges them as a store in `store`.
 * Each file is checked by its digest in the marker.
 * @throws Failure("inconclusive") if they do not belong together; Failure("infrastructure") if one is not available
 */
async function fetchBuild(ids, scratch, store) {
    const lockFile = await (0,_github_artifacts_js_4.downloadFile)(ids.lock, "lock", scratch, _verdict_limits_js_7/* .evidenceLimits */ .Y.lock);
    const lockedRecipe = await (0,_github_artifacts_js_4.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, _verdict_limits_js_7/* .evidenceLimits */ .Y.lockedRecipe);
    const recipe = await (0,_github_artifacts_js_4.downloadFile)(ids.recipe, "recipe", scratch, _verdict_limits_js_7/* .evidenceLimits */ .Y.recipe);
    const markerFile = await (0,_github_artifacts_js_4.downloadFile)(ids.marker, "marker", scratch, _verdict_limits_js_7/* .evidenceLimits */ .Y.marker);
    const lock = (0,_lock_read_js_5/* .parseLock */ .PG)((await (0,_files_user_files_js_3/* .readUserFile */ .E)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
    const marker = (0,_verdict_marker_js_8/* .parseMarker */ .gY)(await (0,_files_user_files_js_3/* .readUserFile */ .E)(markerFile.path, "marker"), markerFile.path);
    const { name, ts } = lock;
    const { evidence, subjects } = marker;
    const bound = [
        [lockFile.sha256, subjects.lock, "lock"],
        [lockedRecipe.sha256, subjects.lockedRecipe, "locked recipe"],
        [recipe.sha256, subjects.recipe, "recipe"],
    ];
    const foreign = bound.filter(([is, said]) => is !== said).map(([, , what]) => what);
    if (evidence.name !== name || evidence.ts !== ts)
        foreign.unshift(`name (${evidence.name}-${evidence.ts})`);
    if (foreign.length > 0) {
        throw new _failure_js_2/* .Failure */ .H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
            code: "files-not-one-build",
            why: `it is for another ${foreign.join(", ")}`,
            remedy: "pass the artifact ids of one build job and of its verify job",
        });
    }
    const files = (0,_store_names_js_6/* .storeFiles */ .Tr)(store, name, ts);
    const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
    await (0,node_fs_promises_0.mkdir)(files.folder, { recursive: true });
    await (0,node_fs_promises_0.rename)(lockFile.path, files.lock);
    await (0,node_fs_promises_0.rename)(lockedRecipe.path, files.lockedRecipe);
    await (0,node_fs_promises_0.rename)(recipe.path, files.recipe);
    await (0,node_fs_promises_0.rename)(markerFile.path, markerPath);
    return { store, name, ts, files, markerPath, marker };
}
/** The build whose artifact ids the inputs of a job name, in the job's own scratch folder. @throws as {@link fetchBuild} */
function fetchGiven({ inputs, log, scratch }) {
    log.phase("Downloading lock, locked recipe, recipe and marker");
    const ids = {
        lock: inputs["lock-artifact-id"],
        lockedRecipe: inputs["locked-recipe-artifact-id"],
        recipe: inputs["recipe-artifact-id"],
        marker: inputs["marker-artifact-id"],
    };
    return fetchBuild(ids, scratch, (0,node_path_1.join)(scratch, "store"));
}


}),

88675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ withVerdict)
});
var _store_history_js_0 = __webpack_require__(4813);
var _store_record_verdict_js_1 = __webpack_require__(24492);


/** The history with the line of a verdict added, unless it has it already. */
function withVerdict(history, marker) {
    const { digest, verifiedAt, evidence } = marker;
    const text = history?.toString("utf8") ?? "";
    if ((0,_store_history_js_0/* .parseHistory */ .i6)(text).events.some((event) => event.marker === digest))
        return Buffer.from(text);
    const { ts, verdict, previous } = evidence;
    const event = (0,_store_record_verdict_js_1/* .verdictEvent */ .sM)({ ts, verdict, digest, previous, at: verifiedAt });
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    return Buffer.from(`${text}${gap}${JSON.stringify(event)}\n`);
}


}),

98111:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ confine),
  S: () => (/* binding */ repositoryPath)
});
var node_path_0 = __webpack_require__(76760);
var _failure_js_1 = __webpack_require__(77205);
var _files_real_path_js_2 = __webpack_require__(82331);



/**
 * Makes the paths of inputs absolute, links resolved, and keeps them in the workspace: a checkout may hold links
 * that lead out of it.
 * @param paths input name → path as given, relative to `workspace`
 * @returns input name → absolute path · @throws Failure("usage") that names every path outside
 */
async function confine(workspace, paths) {
    const home = await (0,_files_real_path_js_2/* .realPath */ .Y)(workspace);
    const problems = [];
    const found = {};
    for (const [name, path] of Object.entries(paths)) {
        const why = path.includes("\0") ? "contains a zero byte" : undefined;
        const real = why ? home : await (0,_files_real_path_js_2/* .realPath */ .Y)((0,node_path_0.resolve)(home, path)).catch((error) => error);
        if (real instanceof Error)
            problems.push(`${name}: ${real.message}`);
        else if (why)
            problems.push(`${name}: ${why}`);
        else if (real !== home && !real.startsWith(home + node_path_0.sep)) {
            problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
        }
        else
            found[name] = real;
    }
    if (problems.length === 0)
        return found;
    throw new _failure_js_1/* .Failure */ .H("usage", "a path leads out of the workspace or cannot be resolved", {
        code: "path-outside-workspace",
        why: problems.join("\n"),
        remedy: `use paths inside ${home}`,
    });
}
/**
 * An input's path in the form that the repository uses: "recipes/hello.def" for "./recipes//hello.def" or for an
 * absolute path into the checkout. The file need not exist.
 * @param name of the input, for messages
 * @throws Failure("usage") for a path outside
 */
function repositoryPath(workspace, name, path) {
    const found = node_path_0.posix.relative(workspace, node_path_0.posix.resolve(workspace, path)) || ".";
    if (found !== ".." && !found.startsWith("../"))
        return found;
    throw new _failure_js_1/* .Failure */ .H("usage", "a path leads out of the repository", {
        code: "path-outside-workspace",
        why: `${name}: ${JSON.stringify(path)}`,
        remedy: "write it relative to the root of the repository",
    });
}


}),

53794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ gateFailure),
  XZ: () => (/* binding */ withJobsRemedy),
  ju: () => (/* binding */ refusePolicyChange)
});
var _failure_js_0 = __webpack_require__(77205);

/** @throws Failure("unverified") if a change weakens the policy of its target branch, or shortens a history */
function refusePolicyChange(refusals) {
    if (refusals.length > 0)
        throw gateFailure("what the change does to configuration and history", refusals);
}
const jobsRemedy = "run the build and verify jobs on this commit";
/** Whether a remedy is about the command line, which a job does not use. */
const isCommand = (remedy) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);
/** A refusal of an unverified image, with a remedy for a job in place of commands and options. */
function withJobsRemedy(error) {
    if (!(error instanceof _failure_js_0/* .Failure */ .H) || !["unverified", "inconclusive"].includes(error.kind))
        return error;
    if (!error.remedy || !isCommand(error.remedy))
        return error;
    const { kind, message, code, why, place } = error;
    return new _failure_js_0/* .Failure */ .H(kind, message, { code, why, place, remedy: jobsRemedy, cause: error });
}
/** The failure of a gate that found something wrong with `what`. */
function gateFailure(what, refusals, kind = "unverified") {
    const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
    return new _failure_js_0/* .Failure */ .H(kind, `gate failed for ${what}`, {
        code: "gate-failed",
        why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: remedies[0] ?? jobsRemedy,
    });
}


}),

94396:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ registryEnvironment)
});
var _registry_credentials_js_0 = __webpack_require__(68513);
var _registry_reference_js_1 = __webpack_require__(93118);


/**
 * The environment in which the registry's credentials are looked up. Those of the inputs come first, then an earlier
 * login, then, for ghcr.io alone, the job's token: no other registry may see it.
 */
async function registryEnvironment({ serverUrl }, inputs, env) {
    const login = (username, password) => ({
        ...env,
        APPTAINER_DOCKER_USERNAME: username,
        APPTAINER_DOCKER_PASSWORD: password,
    });
    const { username, password, "github-token": token } = inputs;
    if (username && password)
        return login(username, password);
    const { registry, repository } = (0,_registry_reference_js_1/* .parseReference */ .F2)(inputs.repository?.toLowerCase() ?? "");
    const isOwn = registry === "ghcr.io" && serverUrl === "https://github.com";
    if (!token || !isOwn || (await (0,_registry_credentials_js_0/* .findCredentials */ .g)(registry, repository, env)))
        return env;
    return login("x-access-token", token);
}


}),

5968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});
/**
 * A document as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers and strings as JSON.stringify
 * writes them (RFC 8785). Equal documents have equal bytes. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(",")}]`;
    const fields = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
}


}),

76382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ linkOrCopy),
  f: () => (/* binding */ makeFolder)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failures_js_2 = __webpack_require__(28720);



/** Makes a folder that the user named, and its parents; links on the way are the user's own. In stores see inside.ts. */
async function makeFolder(path) {
    try {
        await makeFolders(path);
    }
    catch (error) {
        throw (0,_failures_js_2/* .fileFailure */ .f)(error, `could not make the folder ${path}`);
    }
}
/** Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT, as /proc does. */
async function makeFolders(path) {
    const isFolder = (at) => (0,node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
    try {
        await (0,node_fs_promises_0.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "EEXIST" && (await isFolder(path)))
            return;
        if (code !== "ENOENT" || (0,node_path_1.dirname)(path) === path || (await isFolder((0,node_path_1.dirname)(path))))
            throw error;
        await makeFolders((0,node_path_1.dirname)(path));
        await makeFolders(path);
    }
}
/** Makes a hard link to a file where possible, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises_0.link)(from, to).catch(() => (0,node_fs_promises_0.copyFile)(from, to));
}


}),

89128:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DA: () => (/* binding */ removeLeftovers),
  MG: () => (/* binding */ removeLeftover),
  NL: () => (/* binding */ openOwnFolder),
  SF: () => (/* binding */ ownerFile),
  Tc: () => (/* binding */ removeOwnFolder),
  xc: () => (/* binding */ makeOwnFolder)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_1 = __webpack_require__(73024);
var _failure_js_2 = __webpack_require__(77205);
var _process_identity_js_3 = __webpack_require__(81795);
var _remove_tree_js_4 = __webpack_require__(7168);
var _temporary_names_js_5 = __webpack_require__(60813);






/** The file that proves that a folder is ours. */
const ownerFile = "owner.json";
const program = "stx-container";
const longest = 64 * 1024;
const uid = () => process.getuid?.() ?? -1;
/**
 * Makes a private folder `<purpose>-<token>` with a proof that it is ours. It gets its name only after the proof is in
 * it.
 * @returns the open folder
 */
async function makeOwnFolder(parent, purpose, facts) {
    const name = `${purpose}-${(0,node_crypto_0.randomBytes)(6).toString("hex")}`;
    const unfinished = (0,_temporary_names_js_5/* .temporaryName */ .N)(name);
    await parent.make(unfinished, 0o700);
    const folder = await parent.folder(unfinished);
    try {
        await writeOwnership(folder, name, facts);
        await parent.rename(unfinished, parent, name);
    }
    catch (error) {
        await folder.unlink(ownerFile).catch(() => { });
        await parent.rmdir(unfinished).catch(() => { });
        throw error;
    }
    finally {
        await folder.close();
    }
    return { name, folder: await parent.folder(name) };
}
async function writeOwnership(folder, name, facts) {
    const inode = String((await folder.stat()).ino);
    const ownership = { program, name, inode, uid: uid(), process: (0,_process_identity_js_3/* .thisProcess */ .WF)(), facts };
    const { O_CREAT, O_EXCL, O_WRONLY } = node_fs_1.constants;
    const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 0o600);
    try {
        await handle.writeFile(JSON.stringify(ownership));
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** What the owner file of an open folder says; undefined where there is none that is whole and ours. */
async function readOwnership(folder) {
    try {
        const handle = await folder.file(ownerFile, node_fs_1.constants.O_RDONLY);
        try {
            const found = await handle.stat();
            if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid())
                return undefined;
            return JSON.parse(await handle.readFile("utf8"));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Opens a folder and its proof; undefined for anything that is not provably ours: a link, somebody else's folder, a
 * copy or a renamed folder, one without a complete owner file. The caller closes it.
 */
async function openOwnFolder(parent, name) {
    const folder = await parent.folder(name).catch(() => undefined);
    if (folder === undefined)
        return undefined;
    const [found, said] = [await folder.stat(), await readOwnership(folder)];
    const own = said?.program === program &&
        said.name === name &&
        said.inode === String(found.ino) &&
        said.uid === uid() &&
        found.uid === BigInt(uid());
    if (own)
        return { folder, ownership: said };
    await folder.close();
    return undefined;
}
/**
 * Removes one of our folders with everything in it. Its proof is removed last, so a folder that a kill leaves
 * half-removed can still be proved to be ours.
 * @param folder the open folder that `name` is in `parent`; closing it is the caller's
 * @throws as {@link emptyFolder}
 */
async function removeOwnFolder(parent, name, folder, remover) {
    try {
        await (0,_remove_tree_js_4/* .emptyFolder */ .id)(parent, folder, ownerFile);
    }
    catch (error) {
        if (!remover || error instanceof _failure_js_2/* .Failure */ .H)
            throw error;
        await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
    }
    await (0,_remove_tree_js_4/* .assertStillIn */ .eW)(parent, name, folder);
    // From here on the name is the proof.
    const unfinished = (0,_temporary_names_js_5/* .temporaryName */ .N)(name);
    await parent.rename(name, parent, unfinished);
    if (await folder.look(ownerFile))
        await folder.unlink(ownerFile);
    await parent.rmdir(unfinished);
}
/**
 * Removes what a killed process of this machine was creating or removing: a temporary file, or one of our folders that
 * had no final name yet, or no longer.
 * @returns whether `name` was such a leftover
 */
async function removeLeftover(parent, name) {
    if ((0,_temporary_names_js_5/* .parseTemporaryName */ .u)(name)?.writer !== "gone")
        return false;
    const found = await parent.look(name);
    if (found === undefined || found.uid !== BigInt(uid()))
        return false;
    if (!found.isDirectory()) {
        await parent.unlink(name);
        return true;
    }
    const folder = await parent.folder(name);
    try {
        const inside = await folder.names();
        if (inside.some((each) => each !== ownerFile))
            return false;
        for (const each of inside)
            await folder.unlink(each);
    }
    finally {
        await folder.close();
    }
    await parent.rmdir(name);
    return true;
}
/** Does that for every entry of a folder. @returns the names of what was removed */
async function removeLeftovers(folder) {
    const removed = [];
    for (const name of await folder.names())
        if (await removeLeftover(folder, name))
            removed.push(name);
    return removed;
}


}),

82331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ realPath)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/**
 * The real path of an absolute path, links followed; if nothing is there, that of its nearest existing parent with the
 * rest added. @throws the system's error for a circle of links, or a folder that may not be read
 */
async function realPath(path) {
    try {
        return await (0,node_fs_promises_0.realpath)(path);
    }
    catch (error) {
        if (error.code !== "ENOENT" || (0,node_path_1.dirname)(path) === path)
            throw error;
        return (0,node_path_1.join)(await realPath((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
    }
}


}),

7168:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b4: () => (/* binding */ removeEntry),
  eW: () => (/* binding */ assertStillIn),
  id: () => (/* binding */ emptyFolder)
});
var node_fs_0 = __webpack_require__(73024);
var _failure_js_1 = __webpack_require__(77205);
var _folder_js_2 = __webpack_require__(28363);



const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
/** Opens a folder without the right to read it (open(2)); Node has no constant for it. */
const O_PATH = 0o10000000;
/**
 * How many nested folders are open at a time, because open files are limited. Deeper folders are first moved to the
 * top.
 */
const deepest = 40;
/** The mount that an open folder is on; undefined where the system does not say (no /proc). */
function mountOf(fd) {
    try {
        return /^mnt_id:\s*(\d+)/m.exec((0,node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
    }
    catch {
        return undefined;
    }
}
/** One name in an open folder; names in images are any bytes. */
const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
/**
 * Removes everything in an open folder. Nothing is reached by a path: a link is removed, never followed; a folder that
 * is replaced by a link meanwhile is not entered; a mount point is not entered, and stops the removal. Read-only
 * folders are made writable first.
 * @param parent the folder that it is in, which must be on the same mount
 * @param keep a name at the top that stays
 * @throws Error of the system for what this user cannot remove, after everything else was removed; Failure for a mount
 */
async function emptyFolder(parent, folder, keep) {
    const top = { fd: folder.fd, reference: folder.reference, path: folder.path };
    const removal = { top, keep, mount: mountOf(parent.fd), lifted: 0, failed: undefined };
    assertSameMount(top, removal);
    let before;
    do {
        before = removal.lifted;
        removal.failed = undefined;
        await emptyPlace(top, removal, 0);
    } while (removal.lifted > before);
    if (removal.failed)
        throw removal.failed;
}
/** Removes a file, a link or, as {@link emptyFolder}, a folder; nothing where there is none. */
async function removeEntry(parent, name) {
    const found = await parent.look(name);
    if (found === undefined)
        return;
    if (!found.isDirectory())
        return parent.unlink(name);
    const folder = await parent.folder(name);
    try {
        await emptyFolder(parent, folder);
        await assertStillIn(parent, name, folder);
        await parent.rmdir(name);
    }
    finally {
        await folder.close();
    }
}
/** @throws Failure if a name now belongs to another folder than the open one */
async function assertStillIn(parent, name, folder) {
    const [found, own] = [await parent.look(name), await folder.stat()];
    if (found?.ino === own.ino && found.dev === own.dev)
        return;
    throw new _failure_js_1/* .Failure */ .H("usage", `${folder.path} was replaced while it was being removed`, {
        code: "not-ours",
        why: "the name means another file or folder now, which this program did not make",
        remedy: "look what it is, and remove it by hand",
    });
}
function assertSameMount(place, { mount }) {
    if (mountOf(place.fd) === mount)
        return;
    throw new _failure_js_1/* .Failure */ .H("infrastructure", `something is mounted at ${place.path}`, {
        code: "mount-in-scratch",
        why: "the folder is to be removed, and what is mounted in it is not this program's",
        remedy: `unmount it: umount ${place.path}`,
    });
}
async function emptyPlace(place, removal, depth) {
    // Between two folders other work gets its turn: a live view, a signal.
    await new Promise((done) => setImmediate(done));
    const folders = [];
    for (const entry of (0,node_fs_0.readdirSync)(place.reference, { withFileTypes: true, encoding: "buffer" })) {
        if (depth === 0 && entry.name.toString() === removal.keep)
            continue;
        if (entry.isDirectory())
            folders.push(entry.name);
        else
            attempt(removal, () => (0,node_fs_0.unlinkSync)(inFolder(place, entry.name)));
    }
    for (const name of folders) {
        if (depth === deepest)
            attempt(removal, () => lift(place, name, removal));
        else
            await removeSubfolder(place, name, removal, depth);
    }
}
async function removeSubfolder(parent, name, removal, depth) {
    const folder = attempt(removal, () => openPlace(parent, name));
    if (folder === undefined)
        return;
    try {
        assertSameMount(folder, removal);
        await emptyPlace(folder, removal, depth + 1);
    }
    finally {
        (0,node_fs_0.closeSync)(folder.fd);
    }
    attempt(removal, () => (0,node_fs_0.rmdirSync)(inFolder(parent, name)));
}
/** Performs one step of a removal; if it fails, the rest is still removed. */
function attempt(removal, step) {
    try {
        return step();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            removal.failed ??= error;
        return undefined;
    }
}
/** Opens a folder that may not be readable yet, never through a link. */
function openPlace(parent, name) {
    const path = `${parent.path}/${name.toString()}`;
    const flags = O_DIRECTORY | O_NOFOLLOW;
    if (!_folder_js_2/* .openFolders */ .os)
        return { fd: (0,node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags), reference: path, path };
    const found = (0,node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
    try {
        const { mode } = (0,node_fs_0.fstatSync)(found);
        if ((mode & 0o700) !== 0o700)
            (0,node_fs_0.chmodSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, 0o700);
        const fd = (0,node_fs_0.openSync)(`${_folder_js_2/* .openFolders */ .os}/${found}`, O_RDONLY | O_DIRECTORY);
        return { fd, reference: `${_folder_js_2/* .openFolders */ .os}/${fd}`, path };
    }
    finally {
        (0,node_fs_0.closeSync)(found);
    }
}
function lift(parent, name, removal) {
    (0,node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
    removal.lifted++;
}


}),

39203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryAround)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);


/** The folder of the git repository that a folder is in, or is; undefined where it is in none. */
async function repositoryAround(path) {
    for (let folder = (0,node_path_1.resolve)(path);; folder = (0,node_path_1.dirname)(folder)) {
        if (await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(folder, ".git")).then(Boolean, () => false))
            return folder;
        if (folder === (0,node_path_1.dirname)(folder))
            return undefined;
    }
}


}),

62198:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readUserFile),
  O: () => (/* binding */ assertUserFile)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var _failure_js_2 = __webpack_require__(77205);
var _failures_js_3 = __webpack_require__(28720);




/** The bytes of a file that the user named. @throws Failure("usage") that says what the file should have been */
async function readUserFile(path, what) {
    try {
        return await (0,node_fs_promises_1.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        if (code === "EISDIR")
            throw new _failure_js_2/* .Failure */ .H("usage", `${path} is a folder, not a ${what}`, {
                code: "no-such-file",
                remedy: "name the file itself",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}
/**
 * Makes sure that a file that the user named exists and is readable.
 * @throws Failure("usage") that says what the file should have been
 */
async function assertUserFile(path, what) {
    try {
        // A FIFO is not waited for.
        await (await (0,node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new _failure_js_2/* .Failure */ .H("usage", `there is no ${what} at ${path}`, {
                code: "no-such-file",
                remedy: "check the path",
            });
        throw (0,_failures_js_3/* .readFailure */ .y)(error, `could not read the ${what} ${path}`);
    }
}


}),

48440:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  downloadFile: () => (/* binding */ downloadFile),
  r: () => (/* binding */ runArtifacts),
  uploadFile: () => (/* binding */ uploadFile)
});
var node_crypto_0 = __webpack_require__(77598);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _failure_js_3 = __webpack_require__(77205);
var _files_digest_js_4 = __webpack_require__(63983);
var _files_folders_js_5 = __webpack_require__(76382);






/** Loaded only when needed, because the client is two megabytes of code. */
async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6002), __webpack_require__.e(1351), __webpack_require__.e(9735), __webpack_require__.e(8275), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 60683));
    return new DefaultArtifactClient();
}
function findBy(run) {
    if (!run)
        return {};
    const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
    return { findBy: { token: run.token, workflowRunId: run.id, repositoryOwner, repositoryName } };
}
/** All artifacts of this run, of every attempt, or of an earlier one. @throws Failure("infrastructure") */
async function runArtifacts(run) {
    try {
        const { artifacts } = await (await client()).listArtifacts(findBy(run));
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
    }
    catch (error) {
        throw new _failure_js_3/* .Failure */ .H("infrastructure", `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`, {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
}
function remedyFor(error) {
    const { status } = error;
    if (status === 401 || status === 403)
        return "give this job `permissions: actions: read`";
    return error.name === "GHESNotSupportedError"
        ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way"
        : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
}
/**
 * Uploads one file without zipping it, because an image is compressed already.
 * Its artifact is named after the file, with a random part before the ending: GitHub takes the name of a raw artifact
 * from the file, and two jobs of one run may upload files of the same name.
 * @param scratch an existing folder on this machine
 * @param days after which GitHub deletes it; the repository's own number by default, which is also the most
 * @throws Failure("infrastructure")
 */
async function uploadFile(path, scratch, days) {
    const folder = await (0,node_fs_promises_1.mkdtemp)((0,node_path_2.join)(scratch, "upload-"));
    try {
        const ending = (0,node_path_2.extname)(path);
        const name = `${(0,node_path_2.basename)(path, ending)}-${(0,node_crypto_0.randomBytes)(4).toString("hex")}${ending}`;
        const copy = (0,node_path_2.join)(folder, name);
        await (0,_files_folders_js_5/* .linkOrCopy */ .L)(path, copy);
        const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, {
            skipArchive: true,
            ...(days === undefined ? {} : { retentionDays: days }),
        });
        if (id === undefined || !digest)
            throw new Error("the service returned no artifact id or digest");
        return { id, sha256: digest.replace(/^sha256:/, "") };
    }
    catch (error) {
        throw new _failure_js_3/* .Failure */ .H("infrastructure", `could not upload ${(0,node_path_2.basename)(path)} as an artifact`, {
            code: "artifact-upload-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    finally {
        await (0,node_fs_promises_1.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Downloads one artifact of this run, by its id or as it was listed, into a new folder below `scratch`: exactly one plain file, not
 * unzipped, not larger than `maxBytes`, and with the digest recorded by the service.
 * @param run of the artifact, where it is an earlier one
 * @throws Failure("infrastructure") if it does not exist or cannot be downloaded; Failure("inconclusive") if the
 * downloaded file is not the uploaded one
 */
async function downloadFile(artifact, what, scratch, maxBytes, run) {
    const id = typeof artifact === "number" ? artifact : artifact.id;
    await (0,node_fs_promises_1.mkdir)(scratch, { recursive: true });
    const folder = await (0,node_fs_promises_1.mkdtemp)((0,node_path_2.join)(scratch, "artifact-"));
    const wrong = (why) => new _failure_js_3/* .Failure */ .H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
        code: "artifact-unexpected",
        why,
        remedy: "run the build job again",
    });
    const artifacts = await client();
    let digest;
    let mismatch;
    try {
        const found = typeof artifact === "number"
            ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id)
            : artifact;
        if (!found)
            throw new Error("this run has no artifact with that id");
        if (found.size > maxBytes)
            throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
        digest = found.digest;
        if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest))
            throw wrong("the service has no sha256 for it");
        const response = await artifacts.downloadArtifact(id, {
            path: folder,
            expectedHash: digest,
            skipDecompress: true,
            ...findBy(run),
        });
        mismatch = response.digestMismatch;
    }
    catch (error) {
        if (error instanceof _failure_js_3/* .Failure */ .H)
            throw error;
        throw new _failure_js_3/* .Failure */ .H("infrastructure", `could not download the ${what} (artifact ${id})`, {
            code: "artifact-download-failed",
            why: error.message,
            remedy: remedyFor(error),
            cause: error,
        });
    }
    const entries = await (0,node_fs_promises_1.readdir)(folder);
    const path = (0,node_path_2.join)(folder, entries[0] ?? "");
    if (entries.length !== 1 || !(await (0,node_fs_promises_1.lstat)(path)).isFile()) {
        throw wrong(`it contains ${entries.length} entries instead of one file`);
    }
    const { size } = await (0,node_fs_promises_1.lstat)(path);
    if (size > maxBytes)
        throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
    const sha256 = await (0,_files_digest_js_4/* .sha256File */ .Q3)(path);
    if (mismatch !== false || digest !== `sha256:${sha256}`) {
        throw wrong(`its sha256 is ${sha256}, and the service recorded ${digest}`);
    }
    return { path, sha256 };
}


}),

43852:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient),
  H: () => (/* binding */ requestGithub)
});
var node_timers_promises_0 = __webpack_require__(58500);
var _failure_js_1 = __webpack_require__(77205);
var _patience_js_2 = __webpack_require__(6512);



/**
 * GitHub's API for the run's repository. Requests that fail with 5xx are repeated, and so are those that run into a
 * rate limit, after the time that GitHub names.
 */
async function githubClient(context, token) {
    const [github, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
    const { rest, paginate, graphql } = github.getOctokit(token, { userAgent: "stx-container", retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] } }, retry, patience);
    const [owner = "", repo = ""] = context.repository.split("/");
    return { rest, paginate, graphql, at: { owner, repo } };
}
/** A plugin that waits as long as GitHub asks; octokit's own retry plugin ignores the headers that say so. */
function patience({ hook }) {
    hook.wrap("request", async (send, options) => {
        for (let left = _patience_js_2/* .maxRetries */ .fP;; left--) {
            try {
                return await send(options);
            }
            catch (error) {
                const wait = (0,_patience_js_2/* .retryDelay */ .a2)(error, Date.now());
                if (wait === undefined || left === 0)
                    throw error;
                await (0,node_timers_promises_0.setTimeout)(wait);
            }
        }
    });
    return {};
}
/**
 * Makes requests to GitHub.
 * @throws Failure("usage") without permission, or for a locked conversation; else "infrastructure"
 */
async function requestGithub({ what, codes, permission }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _failure_js_1/* .Failure */ .H)
            throw error;
        const { status, message: why } = error;
        const isDenied = [401, 403, 404].includes(status ?? 0) && !(0,_patience_js_2/* .isRateLimit */ .a5)(why);
        if (!isDenied)
            throw new _failure_js_1/* .Failure */ .H("infrastructure", what, {
                code: codes.failed,
                why,
                remedy: "run the job again",
                cause: error,
            });
        throw new _failure_js_1/* .Failure */ .H("usage", what, {
            code: codes.denied,
            why,
            remedy: /\blocked\b/i.test(why)
                ? "unlock the conversation"
                : `give this job \`permissions: ${permission}\``,
            cause: error,
        });
    }
}


}),

6512:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a2: () => (/* binding */ retryDelay),
  a5: () => (/* binding */ isRateLimit),
  fP: () => (/* binding */ maxRetries)
});
/** How often a request that GitHub limits is repeated. */
const maxRetries = 3;
/** GitHub recommends a minute if it names no time; a job does not wait longer than this. */
const unnamedMs = 60_000;
const longestMs = 5 * 60_000;
/** Whether the error is about a rate limit and not about a permission: GitHub answers 403 to both. */
const isRateLimit = (message) => /rate limit|abuse detection/i.test(message);
/**
 * How long to wait before a request that ran into a limit of GitHub is repeated; undefined for any other error, and if
 * the limit lasts too long.
 * @param now milliseconds since 1970
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function retryDelay({ status, message = "", response }, now) {
    if (status !== 429 && !(status === 403 && isRateLimit(message)))
        return undefined;
    const headers = response?.headers ?? {};
    const number = (name) => (headers[name] === undefined ? Number.NaN : Number(headers[name]));
    const after = number("retry-after") * 1000;
    const reset = number("x-ratelimit-remaining") === 0 ? number("x-ratelimit-reset") * 1000 - now : Number.NaN;
    const named = Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : unnamedMs;
    const wait = Math.max(0, named);
    return wait <= longestMs ? wait : undefined;
}


}),

78448:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Np: () => (/* binding */ TreeIndex),
  gN: () => (/* binding */ parentOf),
  h0: () => (/* binding */ defaultReadLimit),
  uJ: () => (/* binding */ joinPath)
});
/* unused harmony export TooLarge */
var _failure_js_0 = __webpack_require__(77205);

/** Bytes that {@link ImageTree.read} gives for one file unless set otherwise. */
const defaultReadLimit = 32 * 1024 * 1024;
/** As many links as Linux follows before it answers ELOOP. */
const maxLinks = 40;
/**
 * As many parts as a path of PATH_MAX bytes can have. Parts of links that are followed count, too, which stops links
 * that were made to be slow.
 */
const maxParts = 2048;
/** A file is larger than the reader may hold in memory. */
class TooLarge extends _failure_js_0/* .Failure */ .H {
    path;
    size;
    constructor(path, size, limit) {
        super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
            code: "image-file-too-large",
            why: `it has ${size} bytes, the limit is ${limit}`,
            remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile",
        });
        this.name = "TooLarge";
        this.path = path;
        this.size = size;
    }
}
/** The last part of a path inside an image; "" for the root. */
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The folder a path inside an image is in; "/" for the root itself. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}
/** A name in a folder, as an absolute path inside the image. */
function joinPath(folder, name) {
    return folder === "/" ? `/${name}` : `${folder}/${name}`;
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function groupBy(entries, key) {
    const groups = new Map();
    for (const entry of entries.values()) {
        if (entry.path === "/")
            continue;
        const name = key(entry.path);
        const group = groups.get(name);
        if (group)
            group.push(entry);
        else
            groups.set(name, [entry]);
    }
    return groups;
}
/**
 * Answers the questions of an {@link ImageTree} that need only the list of its entries. Every kind of tree uses it, so
 * all follow links in the same way: as the kernel would with the image as its root ("/.." is "/", 40 links at most),
 * and so never out of the image.
 */
class TreeIndex {
    entries;
    #names;
    #children;
    constructor(entries) {
        this.entries = entries;
    }
    named(name) {
        this.#names ??= groupBy(this.entries, baseName);
        return (this.#names.get(name) ?? []).sort(byPath);
    }
    list(folder) {
        const found = this.resolve(folder);
        if (found?.type !== "dir")
            return [];
        this.#children ??= groupBy(this.entries, parentOf);
        return (this.#children.get(found.path) ?? []).sort(byPath);
    }
    resolve(path) {
        if (!path.startsWith("/"))
            return undefined;
        const direct = this.entries.get(path);
        if (direct && direct.type !== "symlink")
            return direct;
        // The parts still to walk, last part first.
        const ahead = path.split("/").reverse();
        let here = "/";
        let links = 0;
        for (let parts = 0; ahead.length > 0; parts++) {
            if (parts > maxParts)
                return undefined;
            const part = ahead.pop();
            if (this.entries.get(here)?.type !== "dir" && here !== "/")
                return undefined;
            if (part === "" || part === ".")
                continue;
            if (part === "..") {
                here = parentOf(here);
                continue;
            }
            const next = joinPath(here, part);
            const entry = this.entries.get(next);
            if (!entry)
                return undefined;
            if (entry.type !== "symlink") {
                here = next;
                continue;
            }
            links += 1;
            const target = entry.target ?? "";
            if (links > maxLinks || target === "")
                return undefined;
            if (target.startsWith("/"))
                here = "/";
            ahead.push(...target.split("/").reverse());
        }
        return this.entries.get(here);
    }
    /**
     * The files at these paths: asked path → entry of the real file. A path that leads to no file is left out.
     * @throws TooLarge where a file is over `limit` bytes
     */
    *files(paths, limit = Number.POSITIVE_INFINITY) {
        for (const path of paths) {
            const entry = this.resolve(path);
            if (entry?.type !== "file")
                continue;
            if (entry.size > limit)
                throw new TooLarge(path, entry.size, limit);
            yield [path, entry];
        }
    }
    /** The paths of all files of the tree. */
    allFiles() {
        return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
    }
}


}),

62816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ floatExpressions),
  p: () => (/* binding */ floatMatcher)
});
var _identity_js_0 = __webpack_require__(37325);
var _stages_js_1 = __webpack_require__(95180);


/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
function floatMatcher(patterns) {
    return (ecosystem, name) => {
        const subject = `${(0,_stages_js_1/* .ecosystemOfName */ .Tp)(ecosystem)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, name)}`;
        return patterns.some((pattern) => {
            const colon = pattern.indexOf(":");
            const normal = `${pattern.slice(0, colon)}:${(0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(colon + 1))}`;
            return colon > 0 && matchesGlob(normal, subject);
        });
    };
}
/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern, subject) {
    const parts = pattern.split("*");
    if (parts.length === 1)
        return pattern === subject;
    const first = parts[0];
    const last = parts.at(-1);
    if (!subject.startsWith(first) || !subject.endsWith(last))
        return false;
    if (subject.length < first.length + last.length)
        return false;
    let at = first.length;
    const end = subject.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const found = subject.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}
/**
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
function floatExpressions(patterns, ecosystem) {
    return patterns
        .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
        .map((pattern) => (0,_identity_js_0/* .normalName */ .tK)(ecosystem, pattern.slice(ecosystem.length + 1)))
        .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}


}),

88182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Io: () => (/* binding */ jsonProblem),
  Rr: () => (/* binding */ jsonPlaces),
  b4: () => (/* binding */ offsetOf),
  kX: () => (/* binding */ hasEachKeyOnce),
  mh: () => (/* binding */ lineAt)
});
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * Walks a JSON text that `JSON.parse` accepts and yields each key and each array element in order. `twice` marks a key
 * that its object has already had, which `JSON.parse` silently accepts.
 */
function* jsonPlaces(text) {
    const levels = [];
    const path = () => levels.map((level) => level.at);
    let expectsKey = false;
    for (const match of text.matchAll(token)) {
        const [found] = match;
        const level = levels.at(-1);
        if (found === "{" || found === "[") {
            levels.push({ keys: found === "{" ? new Set() : undefined, at: found === "{" ? "" : 0 });
            expectsKey = found === "{";
            if (found === "[")
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
        }
        else if (found === "}" || found === "]") {
            levels.pop();
            expectsKey = false;
        }
        else if (found === ",") {
            expectsKey = level?.keys !== undefined;
            if (level && typeof level.at === "number") {
                level.at++;
                yield { path: path(), offset: skipSpace(text, match.index + 1), twice: false };
            }
        }
        else if (expectsKey && level?.keys) {
            const key = JSON.parse(found);
            const twice = level.keys.has(key);
            level.keys.add(key);
            level.at = key;
            expectsKey = false;
            yield { path: path(), offset: match.index, twice };
        }
    }
}
/**
 * Whether the text has as many keys as the document that `JSON.parse` made of it, and none is `__proto__`; if so, no
 * key appears twice. Faster than a walk through {@link jsonPlaces}, which says where a duplicate is.
 */
const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
/** The number of keys in a JSON text: strings followed by a colon. */
function keysWritten(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
        at = endOfString(text, at);
        if (text[skipSpace(text, at + 1)] === ":")
            count++;
    }
    return count;
}
/** Offset of the quotation mark that closes the string opened at `start`. */
function endOfString(text, start) {
    let from = start + 1;
    for (;;) {
        const end = text.indexOf('"', from);
        let escapes = end;
        while (text[escapes - 1] === "\\")
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
        from = end + 1;
    }
}
/** The number of keys in a document; NaN if one is `__proto__`. */
function keysRead(value) {
    let count = 0;
    const left = [value];
    while (left.length > 0) {
        const each = left.pop();
        if (typeof each !== "object" || each === null)
            continue;
        if (Array.isArray(each)) {
            for (const item of each)
                left.push(item);
            continue;
        }
        if (Object.hasOwn(each, "__proto__"))
            return Number.NaN;
        for (const item of Object.values(each)) {
            count++;
            left.push(item);
        }
    }
    return count;
}
function skipSpace(text, from) {
    let offset = from;
    while (" \t\r\n".includes(text[offset] ?? "x"))
        offset++;
    return offset;
}
/** Line and column, both from 1, of an offset in a text. */
function lineAt(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
/** The offset of the deepest part of `path` that exists in a valid JSON text; 0 if not even its first part does. */
function offsetOf(text, path) {
    let best = 0;
    let depth = 0;
    for (const place of jsonPlaces(text)) {
        if (place.path.length <= depth || place.path.length > path.length)
            continue;
        if (!place.path.every((part, at) => part === path[at]))
            continue;
        best = place.offset;
        depth = place.path.length;
        if (depth === path.length)
            break;
    }
    return best;
}
/**
 * What is wrong with a text that is not JSON, and at which offset: it is cut off, or it stops being JSON there. V8
 * often does not say where, but it does say whether a text is a possible beginning of JSON, so a binary search finds
 * the place.
 */
function jsonProblem(text) {
    const end = text.trimEnd().length;
    if (couldGoOn(text.slice(0, end)))
        return ["the file is cut off: its JSON does not end", end];
    let good = 0;
    let bad = end;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (couldGoOn(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return ["not JSON", bad - 1];
}
/** Whether a text is JSON or the beginning of JSON. */
function couldGoOn(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
    }
}


}),

98039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ assertGateOpen)
});
var _failure_js_0 = __webpack_require__(77205);
var _verdict_gate_js_1 = __webpack_require__(76469);
var _verdict_read_policy_js_2 = __webpack_require__(26588);



/**
 * Refuses a build that may not be used. @throws Failure where the gate refuses it
 * @throws Failure where the gate refuses it
 */
async function assertGateOpen(store, build) {
    const answer = await (0,_verdict_gate_js_1.checkBuild)(build, await (0,_verdict_read_policy_js_2/* .readPolicy */ .T4)(store));
    if (answer.open)
        return;
    const id = `${build.name}-${build.ts}`;
    const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
    throw new _failure_js_0/* .Failure */ .H(kind, `${id} may not be published`, {
        code: "gate-closed",
        why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: answer.refusals[0]?.remedy,
    });
}


}),

704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ shellWord),
  x: () => (/* binding */ shellQuoted)
});
/** A text quoted for a POSIX shell, even if it needs no quotes. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that means exactly this text; quoted only if it needs quotes. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


}),

68513:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ findCredentials)
});
var node_child_process_0 = __webpack_require__(31421);
var node_fs_promises_1 = __webpack_require__(51455);
var node_os_2 = __webpack_require__(48161);
var node_path_3 = __webpack_require__(76760);
var zod_5 = __webpack_require__(28942);
var _failure_js_4 = __webpack_require__(77205);






const entrySchema = zod_5/* .object */ .Ikc({
    auth: zod_5/* .string */ .YjP().optional(),
    username: zod_5/* .string */ .YjP().optional(),
    password: zod_5/* .string */ .YjP().optional(),
    identitytoken: zod_5/* .string */ .YjP().optional(),
    registrytoken: zod_5/* .string */ .YjP().optional(),
});
const configSchema = zod_5/* .object */ .Ikc({
    auths: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), entrySchema).nullish(),
    credsStore: zod_5/* .string */ .YjP().nullish(),
    credHelpers: zod_5/* .record */ .g1P(zod_5/* .string */ .YjP(), zod_5/* .string */ .YjP()).nullish(),
});
/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";
/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
 */
async function findCredentials(registry, repository, env) {
    const given = fromEnvironment(env);
    if (given)
        return given;
    for (const path of configFiles(env)) {
        const config = await readConfig(path);
        const found = config && (await fromConfig(config, registry, repository, env));
        if (found)
            return found;
    }
    return undefined;
}
function fromEnvironment(env) {
    for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
        const username = env[`${prefix}_USERNAME`];
        const password = env[`${prefix}_PASSWORD`];
        if (username && password)
            return { kind: "password", username, password };
    }
    return undefined;
}
function configFiles(env) {
    const home = env.HOME || (0,node_os_2.homedir)();
    const apptainer = env.APPTAINER_CONFIGDIR || (0,node_path_3.join)(home, ".apptainer");
    return [
        env.APPTAINER_AUTHFILE,
        (0,node_path_3.join)(apptainer, "docker-config.json"),
        env.REGISTRY_AUTH_FILE,
        (0,node_path_3.join)(env.DOCKER_CONFIG || (0,node_path_3.join)(home, ".docker"), "config.json"),
        env.XDG_RUNTIME_DIR && (0,node_path_3.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
        (0,node_path_3.join)(home, ".config", "containers", "auth.json"),
    ].filter((path) => Boolean(path));
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,node_fs_promises_1.readFile)(path, "utf8");
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EACCES"].includes(error.code ?? ""))
            return undefined;
        throw error;
    }
    try {
        return configSchema.parse(JSON.parse(text));
    }
    catch {
        // The parser's message may quote the file, so it is left out.
        throw new _failure_js_4/* .Failure */ .H("failed", `invalid credentials file ${path}`, {
            code: "credentials-file-invalid",
            why: "it is not JSON in the format of Docker's configuration",
            remedy: "log in again, which rewrites the file, or remove it",
            place: { path },
        });
    }
}
async function fromConfig(config, registry, repository, env) {
    const keys = keysOf(registry, repository);
    for (const key of keys) {
        const helper = config.credHelpers?.[key];
        if (helper)
            return readFromHelper(helper, serverName(registry), env);
    }
    for (const key of keys) {
        const entry = config.auths?.[key];
        const found = entry && fromEntry(entry);
        if (found)
            return found;
    }
    return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}
/** Keys under which credentials for a registry may be stored, the most specific first. */
function keysOf(registry, repository) {
    const parts = repository.split("/");
    const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
    const hosts = registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
    const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]);
    return [...paths, ...spelled, `http://${registry}`];
}
function serverName(registry) {
    return registry === "docker.io" ? hubKey : registry;
}
function fromEntry(entry) {
    if (entry.identitytoken)
        return { kind: "identity", token: entry.identitytoken };
    if (entry.registrytoken)
        return { kind: "bearer", token: entry.registrytoken };
    if (entry.auth) {
        const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
        const colon = plain.indexOf(":");
        if (colon > 0)
            return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
    }
    if (entry.username && entry.password) {
        return { kind: "password", username: entry.username, password: entry.password };
    }
    return undefined;
}
const answerSchema = zod_5/* .object */ .Ikc({ Username: zod_5/* .string */ .YjP(), Secret: zod_5/* .string */ .YjP() });
/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name, server, env) {
    const broken = (why) => new _failure_js_4/* .Failure */ .H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
    });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw broken("its name is not a valid program name");
    const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
    if (code === "ENOENT")
        throw broken("it is not on the PATH");
    if (code !== 0) {
        // The helpers' common library prints this on stdout and exits with code 1.
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw broken(`it ended with ${code}`);
    }
    const answer = answerSchema.safeParse(parseJson(stdout));
    if (!answer.success)
        throw broken("its output is not in the format of credential helpers");
    const { Username, Secret } = answer.data;
    if (Username === "<token>")
        return { kind: "identity", token: Secret };
    return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}
/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
function helperEnvironment(env) {
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined &&
        !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
    return Object.fromEntries(kept);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function run(program, args, input, env) {
    return new Promise((resolve) => {
        const child = (0,node_child_process_0.execFile)(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
            resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
        });
        // A helper may exit without reading its input.
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}


}),

93237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  Ve: () => (/* binding */ newStoreFiles),
  dy: () => (/* binding */ openExistingStore)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_failures_js_3 = __webpack_require__(28720);
var _files_folder_js_4 = __webpack_require__(28363);
var _files_folders_js_5 = __webpack_require__(76382);
var _files_inside_js_6 = __webpack_require__(66996);
var _files_own_folder_js_7 = __webpack_require__(89128);
var _files_temporary_names_js_8 = __webpack_require__(60813);
var _history_js_9 = __webpack_require__(4813);










/** A list of what to commit from a store, so that a plain `git add` adds exactly that. */
const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
/** What a new store gets, file → text. */
const newStoreFiles = { ".gitignore": gitignore, ".gitattributes": `${_history_js_9/* .mergeByUnion */ .lm}\n` };
/**
 * Opens a store for writing, creating it if necessary with a .gitignore. What killed processes were writing at its top
 * is removed.
 * @returns its absolute path
 * @throws Failure("usage") where it cannot be written to, or is itself a link
 */
async function openStore(path) {
    const store = await locate(path);
    await makeStore(store);
    const probe = (0,node_path_1.join)(store, (0,_files_temporary_names_js_8/* .temporaryName */ .N)("probe"));
    await (0,_files_inside_js_6/* .createInside */ .dQ)(store, probe);
    await (0,_files_inside_js_6/* .removeFileInside */ .$E)(store, probe);
    const isEmpty = (await clearStore(store)) === 0;
    if (!isEmpty)
        return store;
    for (const [file, text] of Object.entries(newStoreFiles))
        await (0,_files_inside_js_6/* .writeNewFileInside */ .q0)(store, (0,node_path_1.join)(store, file), text).catch(ignoreExisting);
    return store;
}
/** Another process may make the store at the same time. */
function ignoreExisting(error) {
    if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.code !== "file-in-the-way")
        throw error;
}
/**
 * Opens an existing store, otherwise like {@link openStore}. @throws Failure("usage") where there is none
 * @throws Failure("usage") where there is none
 */
async function openExistingStore(path) {
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (found?.isSymbolicLink())
        throw await linkedStore(path);
    if (found?.isDirectory())
        return (0,node_fs_promises_0.realpath)(path);
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no store at ${path}`, {
        code: "no-store",
        why: found ? "it is not a folder" : "no such folder",
        remedy: "name the store with --store, or make one: stx-container build RECIPE",
    });
}
/** The store's path with all links above it resolved. */
async function locate(path) {
    if ((0,node_path_1.dirname)(path) === path)
        return path;
    await (0,_files_folders_js_5/* .makeFolder */ .f)((0,node_path_1.dirname)(path));
    return (0,node_path_1.join)(await (0,node_fs_promises_0.realpath)((0,node_path_1.dirname)(path)), (0,node_path_1.basename)(path));
}
async function makeStore(store) {
    if ((0,node_path_1.dirname)(store) === store)
        return;
    let parent;
    try {
        parent = await _files_folder_js_4/* .Folder */ .vd.open((0,node_path_1.dirname)(store));
        if ((await parent.look((0,node_path_1.basename)(store)))?.isSymbolicLink())
            throw await linkedStore(store);
        await parent.make((0,node_path_1.basename)(store));
    }
    catch (error) {
        throw (0,_files_failures_js_3/* .fileFailure */ .f)(error, `could not make the folder ${store}`);
    }
    finally {
        await parent?.close();
    }
}
async function linkedStore(store) {
    const target = await (0,node_fs_promises_0.realpath)(store).catch(() => undefined);
    return new _failure_js_2/* .Failure */ .H("usage", `the store ${store} is a symbolic link`, {
        code: "link-in-store",
        why: "a repository can bring such a link, and what it points at may belong to somebody else",
        remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`,
    });
}
/** Removes what killed processes were writing at the top of a store. @returns how many entries are left */
async function clearStore(store) {
    const folder = await _files_folder_js_4/* .Folder */ .vd.open(store);
    try {
        await (0,_files_own_folder_js_7/* .removeLeftovers */ .DA)(folder);
        return (await folder.names()).length;
    }
    finally {
        await folder.close();
    }
}


}),

24492:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p0: () => (/* binding */ recordVerdict),
  sI: () => (/* binding */ adoptVerdict),
  sM: () => (/* binding */ verdictEvent)
});
var _files_inside_js_0 = __webpack_require__(66996);
var _history_js_1 = __webpack_require__(4813);


/**
 * Writes the marker of a build and its line in the history. The marker of the opposite verdict is removed only after
 * the new one exists, so a full disk loses nothing, and if this is interrupted both exist, which never counts as a
 * pass. Call it under the name's lock.
 * @returns absolute path of the marker
 */
async function recordVerdict(store, files, { name, ts, verdict, marker, digest, previous }, now = new Date()) {
    const [path, opposite] = verdict === "verified" ? [files.verified, files.unverified] : [files.unverified, files.verified];
    await (0,_files_inside_js_0/* .writeFileInside */ .gE)(store, path, marker);
    await (0,_files_inside_js_0/* .removeFileInside */ .$E)(store, opposite);
    const at = now.toISOString();
    await (0,_history_js_1/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous, at }));
    return path;
}
/** Writes the line of a verdict whose marker already exists. Call it under the name's lock. */
function adoptVerdict(store, { name, ts, verdict, digest, at }) {
    return (0,_history_js_1/* .appendHistory */ .b8)(store, name, verdictEvent({ ts, verdict, digest, previous: [], at }));
}
/** The line of a verdict in the history. @param at when, ISO 8601 in UTC */
function verdictEvent({ ts, verdict, digest, previous, at, }) {
    return { event: verdict, ts, at, marker: digest, previous: [...previous] };
}


}),

13417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ currentKey),
  n: () => (/* binding */ fromFirstConfig)
});
/** Keys of 0.1.0's configuration, and their names today. */
const renamed = {
    "required-rung": "required_level",
    "required-level": "required_level",
    "retain-failed": "retain_failed",
    "max-age-days": "max_age_days",
    "apt-snapshots": "apt_snapshots",
};
/** Today's name of a key. */
const currentKey = (key) => renamed[key] ?? key;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
 * Converts a configuration of 0.1.0 or of scitex-container (`images: { retain, require_verified }`) to today's keys;
 * anything else stays the same. A key that is present under both names stays so, and is refused for that.
 */
function fromFirstConfig(document) {
    if (!isObject(document))
        return document;
    const { images, ...rest } = document;
    const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
    return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
        const now = currentKey(key);
        return [now in flat ? key : now, value];
    }));
}


}),

98193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dy: () => (/* binding */ clockSkewMs),
  LP: () => (/* binding */ dayMs),
  PX: () => (/* binding */ oldDays),
  p0: () => (/* binding */ checkDemands),
  p1: () => (/* binding */ expiryOf)
});
var _plural_js_2 = __webpack_require__(21417);
var _judge_js_1 = __webpack_require__(98886);
var _policy_js_0 = __webpack_require__(69963);



/** When a verdict expires, by itself or under the policy; undefined if it does not. */
function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
    const ends = [
        evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter),
        days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs,
    ].filter((end) => end !== undefined);
    return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
}
/** How much the clocks of two machines may differ. */
const clockSkewMs = 10 * 60_000;
const dayMs = 86_400_000;
/** From this age on, an answer states how old the verdict is, and what that means. */
const oldDays = 90;
/** Checks what the policy requires of a verdict that is valid in itself. */
function checkDemands(marker, policy, now, findings) {
    const { evidence } = marker;
    checkAge(marker, policy, now, findings);
    if (!(0,_judge_js_1/* .reaches */ .O6)(evidence.level, policy.required_level))
        findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
    const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
    if (floats.length > 0)
        findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
    const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
    if (noise.length > 0)
        findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
    if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0))
        findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
    if (marker.format > 1)
        checkPolicyIsHere(marker, policy, findings);
}
/** If a policy was in force and is gone, the defaults must not take its place. */
function checkPolicyIsHere({ policy: named }, policy, findings) {
    if (named.uri === "config.yaml" && policy.sources.length === 0)
        findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
    else if (named.sha256 !== (0,_policy_js_0/* .policyDigest */ .p1)(policy))
        findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
}
function checkAge(marker, policy, now, findings) {
    const { verifiedAt } = marker;
    const at = Date.parse(verifiedAt);
    if (at > now.getTime() + clockSkewMs) {
        findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
        return;
    }
    const end = expiryOf(marker, policy);
    if (end && now > end)
        findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
    const days = Math.floor((now.getTime() - at) / dayMs);
    if (days >= oldDays)
        findings.note("old-verdict", `the verdict is ${(0,_plural_js_2/* .plural */ .L)(days, "day")} old: whether a rebuild works today is not known`);
}


}),

98886:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O6: () => (/* binding */ reaches),
  S4: () => (/* binding */ judge),
  zG: () => (/* binding */ stricterLevel)
});
var _levels_js_0 = __webpack_require__(46618);

/** The stronger of two required levels. */
const stricterLevel = (a, b) => (_levels_js_0/* .levels */ .y.indexOf(a) > _levels_js_0/* .levels */ .y.indexOf(b) ? a : b);
/** Whether one level is at least as strong as another; no level is not. */
const reaches = (level, required) => level !== undefined && _levels_js_0/* .levels */ .y.indexOf(level) >= _levels_js_0/* .levels */ .y.indexOf(required);
/**
 * Decides the verdict from what was found. The required level plays no part: the marker has the level that was
 * reached, and each policy decides whether that is enough.
 * @param rebuilt undefined where the locked recipe does not build
 */
function judge(rebuilt) {
    if (!rebuilt)
        return { verdict: "unverified", level: undefined, reasons: [] };
    const { comparison, sameContent, sameBytes } = rebuilt;
    // Identical content means identical packages, whichever versions of the readers listed them.
    const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
    if (reasons.length > 0)
        return { verdict: "inconclusive", level: undefined, reasons };
    if (comparison.total > 0)
        return { verdict: "unverified", level: undefined, reasons };
    return {
        verdict: "verified",
        level: sameContent ? (sameBytes ? "bytes" : "content") : "versions",
        reasons,
    };
}


}),

36697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceLimits)
});
/** Most bytes that are read of each file of a build; this program makes no larger ones. */
const evidenceLimits = {
    image: 64 * 1024 ** 3,
    lock: 64 * 1024 ** 2,
    lockedRecipe: 16 * 1024 ** 2,
    recipe: 16 * 1024 ** 2,
    marker: 16 * 1024 ** 2,
    history: 64 * 1024 ** 2,
    vault: 64 * 1024 ** 3,
    policy: 1024 ** 2,
};


}),

69963:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G4: () => (/* binding */ defaultPolicy),
  SV: () => (/* binding */ mergeConfigs),
  p1: () => (/* binding */ policyDigest),
  qS: () => (/* binding */ verdictPolicy)
});
var _files_canonical_json_js_2 = __webpack_require__(5968);
var _files_digest_js_0 = __webpack_require__(63983);
var _levels_js_1 = __webpack_require__(46618);



const strongest = (order, values) => values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0]);
/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists) {
    const [first = [], ...others] = lists;
    return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}
/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
function mergeConfigs(configs, sources = []) {
    const all = (key) => configs.flatMap((config) => (config[key] === undefined ? [] : [config[key]]));
    const ages = all("max_age_days");
    return {
        retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
        retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
        require_verified: all("require_verified").some(Boolean),
        required_level: strongest(_levels_js_1/* .levels */ .y, all("required_level")),
        max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
        floats: allowedByAll(all("floats")),
        noise: allowedByAll(all("noise")),
        signers: configs.flatMap(({ signers }, at) => signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : []),
        required_signers: Math.max(0, ...all("required_signers")),
        required_verifiers: Math.max(0, ...all("required_verifiers")),
        apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
        vault: strongest(["off", "digests", "bodies"], all("vault")),
        sources: [...sources],
    };
}
/** The policy if there is no configuration. */
const defaultPolicy = mergeConfigs([]);
function verdictPolicy(policy) {
    const { require_verified, required_level, max_age_days, floats, noise } = policy;
    return { require_verified, required_level, max_age_days, floats, noise };
}
/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
const policyDigest = (policy) => (0,_files_digest_js_0/* .sha256 */ .sc)((0,_files_canonical_json_js_2/* .canonicalJson */ .d)(verdictPolicy(policy)));


}),

26588:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig),
  Qn: () => (/* binding */ projectConfig),
  im: () => (/* binding */ readConfigText),
  T4: () => (/* binding */ readPolicy),
  BK: () => (/* binding */ readPolicyFile)
});

// UNUSED EXPORTS: configPaths

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var plain_words = __webpack_require__(89123);
var real_path = __webpack_require__(82331);
var repository = __webpack_require__(39203);
var shell_word = __webpack_require__(704);
var config1 = __webpack_require__(13417);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/config-yaml.js

/** Characters that some YAML readers take for the end of a line, and others for part of it or of a comment. */
const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
/**
 * The content of a configuration as YAML 1.2, refusing everything that two readers could understand differently: tags,
 * an older version of YAML, other line ends.
 * @param path where the text came from, for messages
 * @throws Failure("usage", "policy-invalid")
 */
async function readYaml(text, path) {
    const invalid = (why, offset, cause) => new failure/* Failure */.H("usage", `${path} is not YAML`, {
        code: "policy-invalid",
        why,
        remedy: "correct it, or restore it as it was",
        place: { path, ...(offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }) },
        cause,
    });
    const odd = otherLineEnds.exec(text);
    if (odd) {
        const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
    }
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
    if (error)
        throw invalid(error.message, error.pos[0], error);
    const { version } = document.directives?.yaml ?? {};
    if (version !== "1.2")
        throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
    visit(document, {
        Value(_, { tag, range }) {
            if (tag !== undefined)
                throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
        },
    });
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw invalid(cause.message, undefined, cause);
    }
}

var limits = __webpack_require__(36697);
var policy = __webpack_require__(69963);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/read-policy.js












/** A project's own configuration, relative to the folder of its repository. */
const projectConfig = ".scitex/container/config.yaml";
/**
 * Where a store's configuration may be, absolute: in the store, and in the repository around it, both for the path as
 * written and with links resolved, so that no link takes the store out of its project.
 */
async function configPaths(store) {
    const written = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(store));
    const around = await Promise.all([written, await (0,real_path/* realPath */.Y)(written)].map(repository/* repositoryAround */.W));
    const projects = new Map();
    for (const project of around.filter((each) => each !== undefined)) {
        const real = await (0,real_path/* realPath */.Y)(project);
        if (!projects.has(real))
            projects.set(real, project);
    }
    return [(0,external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0,external_node_path_.join)(each, projectConfig))];
}
/**
 * Reads the policy of a store: `config.yaml` in it, and the project's, `.scitex/container/config.yaml` in the folder of
 * the repository that the store is in. The strictest of each key counts; the defaults where there is no file.
 * @throws Failure for an unknown key, a malformed value, a link or FIFO, or what cannot be read: never the defaults
 */
async function readPolicy(store) {
    const configs = [];
    const sources = [];
    for (const path of await configPaths(store)) {
        const text = await readConfigText(path);
        if (text === undefined) {
            await assertNotMisnamed(path);
            continue;
        }
        configs.push(await parseConfig(text, path));
        sources.push(path);
    }
    return (0,policy/* mergeConfigs */.SV)(configs, sources);
}
/**
 * A configuration with the other common ending, or in capitals, would have no effect, and nor would its requirements.
 */
async function assertNotMisnamed(path) {
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch(() => []);
    const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0,external_node_path_.basename)(path));
    if (name === undefined)
        return;
    const other = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    throw new failure/* Failure */.H("usage", `${other} would have no effect`, {
        code: "policy-misnamed",
        why: `a configuration is called ${(0,external_node_path_.basename)(path)}`,
        remedy: `mv ${(0,shell_word/* shellWord */.r)(other)} ${(0,shell_word/* shellWord */.r)(path)}`,
        place: { path: other },
    });
}
/**
 * The text of a configuration; undefined if there is none. @throws Failure for a link or FIFO, and for a link instead
 * of a folder that contains a project's configuration
 * @throws Failure for a link or FIFO, and for a link in the place of a folder that a project's configuration is in
 */
async function readConfigText(path) {
    if (path.endsWith(`/${projectConfig}`))
        await assertPlainFolders(path);
    const bytes = await (0,bounded/* readBoundedIfThere */.L)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration" });
    return bytes?.toString("utf8");
}
/** A link may lead nowhere, or to a configuration that no review of the project has seen. */
async function assertPlainFolders(path) {
    for (const folder of [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), (0,external_node_path_.dirname)(path)]) {
        if (!(await (0,promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink())
            continue;
        throw new failure/* Failure */.H("inconclusive", `${folder} is not a plain folder`, {
            code: "not-a-regular-file",
            why: "it is a symbolic link",
            remedy: "put the folder with the configuration itself there",
            place: { path: folder },
        });
    }
}
/**
 * Reads a configuration that a user names; it may be a link. @throws as {@link readPolicy}, and where it does not
 * exist
 * @throws as {@link readPolicy}, and where it is not there
 */
async function readPolicyFile(path) {
    const bytes = await (0,bounded/* readBounded */.C)(path, limits/* evidenceLimits */.Y.policy, { what: "configuration", follow: true });
    return (0,policy/* mergeConfigs */.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
}
/**
 * Reads the text of one configuration.
 * @param path where it came from, for messages
 * @throws Failure("usage") for anything that is not a valid configuration
 */
async function parseConfig(text, path) {
    const document = await readYaml(text, path);
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(8397), __webpack_require__.e(9835)]).then(__webpack_require__.bind(__webpack_require__, 9835));
    const parsed = configSchema.safeParse((0,config1/* fromFirstConfig */.n)(document), plain_words/* inPlainWords */.f);
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const [first] = issues;
    const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : (first?.path ?? []);
    throw new failure/* Failure */.H("usage", `${path} is not a valid configuration`, {
        code: "policy-invalid",
        why: (0,plain_words/* problemsIn */._)(issues),
        remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
        place: { path, ...(await lineOf(text, at)) },
    });
}
/** The line of a key, or of the nearest existing key above it. */
async function lineOf(text, at) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    let node = parseDocument(text, { lineCounter: counter }).contents;
    let offset;
    for (const key of at) {
        const own = (map) => isMap(map)
            ? map.items.find((pair) => isScalar(pair.key) && (0,config1/* currentKey */.F)(String(pair.key.value)) === key)
            : undefined;
        // scitex-container puts all keys below `images`.
        const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
        const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
        const found = (pair?.key ?? item);
        if (!found?.range)
            break;
        [offset] = found.range;
        node = pair ? pair.value : item;
    }
    return offset === undefined ? {} : { line: counter.linePos(offset).line };
}


})

};
;