"use strict";
exports.id = 7775;
exports.ids = [7775];
exports.modules = {

27775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signMode: () => (/* binding */ signMode)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core = __webpack_require__(33838);
var failure = __webpack_require__(77205);
var files_digest = __webpack_require__(63983);
var user_files = __webpack_require__(62198);
var artifacts = __webpack_require__(48440);
var client = __webpack_require__(43852);
;// CONCATENATED MODULE: ./.cache/compiled/src/github/attestations.js

/**
 * Publishes a signed statement as an attestation of the repository, where `gh attestation verify` finds it by the digest
 * of its subject. Source: GitHub REST API, "Create an attestation".
 * @param bundle a Sigstore bundle (v0.3) in JSON
 * @returns the address of the attestation
 * @throws Failure("usage") without permission, or where the repository's plan has no attestations; else "infrastructure"
 */
async function publishAttestation(context, token, bundle) {
    const { rest, at } = await (0,client/* githubClient */.$)(context, token);
    const what = "could not publish the attestation";
    const codes = { denied: "attestation-denied", failed: "attestation-failed" };
    const { data } = await (0,client/* asked */.N)({ what, codes, permission: "attestations: write" }, () => rest.repos.createAttestation({ ...at, bundle }));
    return `${context.serverUrl}/${context.repository}/attestations/${data.id}`;
}

var github_summary = __webpack_require__(57895);
var read = __webpack_require__(23616);
;// CONCATENATED MODULE: ./.cache/compiled/src/report/attestations.js
/**
 * The job summary of a signed build: where its attestations are, and how to check them.
 * @param build build id: name of the image and time
 */
function signSummary({ build, addresses, run, }) {
    const workflow = run.jobWorkflowRef.replace(/@.*$/s, "");
    return [
        `## ✍️ Signed \`${build}\``,
        "",
        `Attestations: ${addresses.map((address, at) => `[${at === 0 ? "provenance" : "verdict"}](${address})`).join(", ")}`,
        "",
        "To check the image anywhere:",
        "",
        "```sh",
        `gh attestation verify ${build}.sif --repo ${run.repository} --signer-workflow ${workflow}`,
        "```",
        "",
    ].join("\n");
}

var sigstore_sign = __webpack_require__(63735);
var marker = __webpack_require__(77772);
var canonical_json = __webpack_require__(5968);
;// CONCATENATED MODULE: ./.cache/compiled/src/verdict/provenance.js

const provenanceType = "https://slsa.dev/provenance/v1";
const buildType = "https://github.com/stx/container-action/build/v1";
/** GitHub takes a statement of 16 MB. Packages beyond this number are in the lock alone, which the statement names by digest. */
const packageLimit = 20_000;
/**
 * Where an image comes from, as an in-toto statement with SLSA's provenance (v1): the run, the recipe and its arguments,
 * and as materials the commit, the bases, what the build fetched, and the packages.
 * @returns the statement in canonical JSON
 * @see https://slsa.dev/spec/v1.0/provenance
 */
function provenanceOf(lock, files, run) {
    const { serverUrl, repository } = run;
    const file = (name, sha256) => ({ name, digest: { sha256 } });
    const build = `${lock.name}-${lock.ts}`;
    const source = { uri: `git+${serverUrl}/${repository}@${run.ref}`, digest: { gitCommit: run.sha } };
    const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject: [file(`${build}.sif`, files.image)],
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: { ref: run.ref, repository: `${serverUrl}/${repository}`, path: pathOf(run.workflowRef) },
                    recipe: { sha256: files.recipe },
                    buildArguments: lock.inputs.arguments,
                },
                internalParameters: {
                    github: { event_name: run.event, runner_environment: run.runner },
                    inputs: { sha256: lock.inputs.digest },
                },
                resolvedDependencies: [source, ...materialsOf(lock)],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${run.jobWorkflowRef}` },
                metadata: { invocationId: run.url },
                byproducts: [
                    file(`${build}.lock`, files.lock),
                    file(`${build}.def`, files.lockedRecipe),
                    file(`${build}.rough.def`, files.recipe),
                ],
            },
        },
    };
    return Buffer.from((0,canonical_json/* canonicalJson */.d)(statement));
}
/** "owner/name/.github/workflows/x.yml@refs/heads/main" → ".github/workflows/x.yml". */
const pathOf = (workflowRef) => workflowRef.replace(/@.*$/s, "").split("/").slice(2).join("/");
/** Bases, what was fetched, and packages; each address once. */
function materialsOf(lock) {
    const bases = lock.bases.map(({ bootstrap, written, platformDigest, indexDigest, imageSha256 }) => {
        const hex = imageSha256 ?? (platformDigest ?? indexDigest)?.replace(/^sha256:/, "");
        return { uri: `${bootstrap}:${written}`, ...(hex ? { digest: { sha256: hex } } : {}) };
    });
    const fetched = (lock.fetched ?? []).map(({ url, sha256 }) => ({ uri: url, digest: { sha256 } }));
    const packages = [lock, ...Object.values(lock.stages ?? {})]
        .flatMap(({ ecosystems }) => Object.values(ecosystems))
        .flatMap((each) => ("packages" in each ? each.packages : []))
        .map(({ purl, hash }) => ({ uri: purl, ...digestOf(hash) }));
    const named = packages.length > packageLimit ? [] : packages;
    return [...new Map([...bases, ...fetched, ...named].map((each) => [each.uri, each])).values()];
}
/** "sha256:<hex>" or an SRI text ("sha512-<base64>") → a digest by its algorithm. */
function digestOf(hash) {
    const [, algorithm = "", mark, text = ""] = /^(md5|sha\d+)([:-])([^\s?]+)/.exec(hash ?? "") ?? [];
    if (!algorithm)
        return {};
    const hex = mark === ":" ? text : Buffer.from(text, "base64").toString("hex");
    return /^[0-9a-f]{32,128}$/.test(hex) ? { digest: { [algorithm]: hex } } : {};
}

var evidence = __webpack_require__(98338);
var sign = __webpack_require__(62694);
;// CONCATENATED MODULE: ./.cache/compiled/src/actions/attest.js
















/**
 * Mode sign: signs the marker of one build as this workflow, and publishes provenance and verdict as attestations. Needs
 * no checkout, runs no code of the repository, and writes nothing to it. Where nothing is to be signed it passes the
 * marker on as it is.
 * @throws Failure for files that contradict each other; with `attest: on` also where it cannot sign or publish · sets
 * every output of sign/action.yml
 */
async function signMode(job) {
    const { inputs, log, scratch } = job;
    (0,core/* setOutput */.uH)("marker-artifact-id", String(inputs["marker-artifact-id"]));
    log.phase("Downloading lock, locked recipe, recipe and marker");
    const build = await (0,evidence/* fetchBuild */.J)({
        lock: inputs["lock-artifact-id"],
        lockedRecipe: inputs["locked-recipe-artifact-id"],
        recipe: inputs["recipe-artifact-id"],
        marker: inputs["marker-artifact-id"],
    }, scratch, (0,external_node_path_.join)(scratch, "store"));
    await (0,sign/* assertWhole */.MA)(build);
    log.phase("Signing");
    const signatures = [];
    const byKey = await (0,sign/* keySignature */.m5)(job, build.marker.payload);
    if (byKey)
        signatures.push(byKey);
    const byWorkflow = await attested(job, build);
    if (byWorkflow)
        signatures.push(byWorkflow);
    log.end();
    if (signatures.length === 0)
        return;
    await passOn(job, build, signatures);
}
/** The signed marker, for the jobs that come. */
async function passOn({ inputs, scratch, log }, build, signatures) {
    const { payload, earlier, signatures: before } = build.marker;
    await (0,promises_.writeFile)(build.markerPath, (0,marker/* formatMarker */.gJ)(payload, [...before, ...signatures], earlier));
    const { id } = await (0,artifacts.uploadFile)(build.markerPath, scratch, inputs["retention-days"]);
    (0,core/* setOutput */.uH)("marker-artifact-id", String(id));
    (0,core/* setOutput */.uH)("signed", "true");
    log.note(`Signed the marker of ${build.name}-${build.ts}`);
}
/** Signature as this workflow, with its attestations; undefined where none is made. */
async function attested(job, build) {
    const { inputs, log } = job;
    const { attest, sigstore } = inputs;
    if (attest === "off" || sigstore === "off")
        return undefined;
    if (attest === "auto" && !(0,sigstore_sign/* hasIdToken */.lP)(process.env)) {
        log.note("Nothing is signed as this workflow: the job has no `id-token: write`");
        return undefined;
    }
    const claims = await orWarning(attest, "The marker is not signed", async () => (await (0,sigstore_sign/* jobIdentity */.Kv)()).claims);
    if (!claims)
        return undefined;
    if (attest === "auto" && sigstore === "auto" && claims.repository_visibility !== "public") {
        log.note("Nothing is signed as this workflow: the repository is not public, and attest is not on");
        return undefined;
    }
    const signer = (0,sign/* workflowSigner */.CV)(job, sigstore);
    const signature = await orWarning(attest, "The marker is not signed", () => signer.sign(build.marker.payload));
    if (signature)
        await orWarning(attest, "Not every attestation is published", () => publish(job, build, { signer, signature, run: runOf(job, claims) }));
    return signature;
}
/** With `attest: auto` trouble is a warning, and the run goes on without what `work` gives. */
async function orWarning(attest, without, work) {
    try {
        return await work();
    }
    catch (error) {
        if (attest === "on" || !(error instanceof failure/* Failure */.H))
            throw error;
        const { message, why = "", remedy } = error;
        (0,core/* warning */.$e)(`${why}\n${without}, and the run goes on. What to do: ${remedy}`, { title: message });
        return undefined;
    }
}
/** Provenance and verdict of a verified image as attestations, also in one artifact for machines without a network. */
async function publish(job, build, { signer, signature, run }) {
    const { context, inputs, scratch, log } = job;
    const { payload, subjects, evidence } = build.marker;
    const isVerified = evidence.verdict === "verified" && subjects.image !== undefined;
    if (!isVerified) {
        return log.note("No attestation is published: the image was not verified, or not read");
    }
    const bundles = [await provenanceBundle(build, run, signer), (0,sigstore_sign/* sigstoreBundle */.Hm)(payload, signature)];
    const addresses = [];
    for (const bundle of bundles)
        addresses.push(await publishAttestation(context, inputs["github-token"], bundle));
    (0,core/* setOutput */.uH)("attestations", addresses.join("\n"));
    const path = (0,external_node_path_.join)(scratch, `${build.name}-${build.ts}.attestations.jsonl`);
    await (0,promises_.writeFile)(path, bundles.map((each) => `${JSON.stringify(each)}\n`).join(""));
    const { id } = await (0,artifacts.uploadFile)(path, scratch, inputs["retention-days"]);
    (0,core/* setOutput */.uH)("attestations-artifact-id", String(id));
    const summary = signSummary({ build: `${build.name}-${build.ts}`, addresses, run });
    const problem = await (0,github_summary/* writeSummary */.Sy)(summary, job.summaryPath);
    if (problem)
        log.note(problem);
}
async function provenanceBundle(build, run, signer) {
    const { files, marker } = build;
    const text = await (0,user_files/* readUserFile */.E)(files.lock, "lock");
    const digest = async (path, what) => (0,files_digest/* sha256 */.sc)(await (0,user_files/* readUserFile */.E)(path, what));
    const payload = provenanceOf((0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text.toString("utf8"), files.lock), files.lock), {
        image: marker.subjects.image ?? "",
        lock: (0,files_digest/* sha256 */.sc)(text),
        lockedRecipe: await digest(files.lockedRecipe, "locked recipe"),
        recipe: await digest(files.recipe, "recipe"),
    }, run);
    return (0,sigstore_sign/* sigstoreBundle */.Hm)(payload, await signer.sign(payload));
}
/** What GitHub certifies of this run. */
function runOf({ context }, claims) {
    const text = (name) => String(claims[name] ?? "");
    return {
        serverUrl: context.serverUrl,
        repository: text("repository"),
        ref: text("ref"),
        sha: text("sha"),
        event: text("event_name"),
        workflowRef: text("workflow_ref"),
        jobWorkflowRef: text("job_workflow_ref"),
        runner: text("runner_environment"),
        url: context.runUrl,
    };
}


}),

98338:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ fetchBuild)
});
var node_fs_promises_0 = __webpack_require__(51455);
var _failure_js_1 = __webpack_require__(77205);
var _files_user_files_js_2 = __webpack_require__(62198);
var _github_artifacts_js_3 = __webpack_require__(48440);
var _lock_read_js_4 = __webpack_require__(23616);
var _store_names_js_5 = __webpack_require__(90201);
var _verdict_limits_js_6 = __webpack_require__(36697);
var _verdict_marker_js_7 = __webpack_require__(77772);








/**
 * Downloads lock, locked recipe, recipe and marker of one build by their ids and arranges them as a store in `store`.
 * Each file is checked by its digest in the marker.
 * @throws Failure("inconclusive") if they do not belong together; Failure("infrastructure") if one is not available
 */
async function fetchBuild(ids, scratch, store) {
    const lockFile = await (0,_github_artifacts_js_3.downloadFile)(ids.lock, "lock", scratch, _verdict_limits_js_6/* .evidenceLimits */ .Y.lock);
    const lockedRecipe = await (0,_github_artifacts_js_3.downloadFile)(ids.lockedRecipe, "locked recipe", scratch, _verdict_limits_js_6/* .evidenceLimits */ .Y.lockedRecipe);
    const recipe = await (0,_github_artifacts_js_3.downloadFile)(ids.recipe, "recipe", scratch, _verdict_limits_js_6/* .evidenceLimits */ .Y.recipe);
    const markerFile = await (0,_github_artifacts_js_3.downloadFile)(ids.marker, "marker", scratch, _verdict_limits_js_6/* .evidenceLimits */ .Y.marker);
    const lock = (0,_lock_read_js_4/* .parseLock */ .PG)((await (0,_files_user_files_js_2/* .readUserFile */ .E)(lockFile.path, "lock")).toString("utf8"), lockFile.path);
    const marker = (0,_verdict_marker_js_7/* .parseMarker */ .gY)(await (0,_files_user_files_js_2/* .readUserFile */ .E)(markerFile.path, "marker"), markerFile.path);
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
        throw new _failure_js_1/* .Failure */ .H("inconclusive", `the marker does not belong to ${name}-${ts}`, {
            code: "files-not-one-build",
            why: `it is for another ${foreign.join(", ")}`,
            remedy: "pass the artifact ids of one build job and of its verify job",
        });
    }
    const files = (0,_store_names_js_5/* .storeFiles */ .Tr)(store, name, ts);
    const markerPath = evidence.verdict === "verified" ? files.verified : files.unverified;
    await (0,node_fs_promises_0.mkdir)(files.folder, { recursive: true });
    await (0,node_fs_promises_0.rename)(lockFile.path, files.lock);
    await (0,node_fs_promises_0.rename)(lockedRecipe.path, files.lockedRecipe);
    await (0,node_fs_promises_0.rename)(recipe.path, files.recipe);
    await (0,node_fs_promises_0.rename)(markerFile.path, markerPath);
    return { store, name, ts, files, markerPath, marker };
}


}),

62694:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CV: () => (/* binding */ workflowSigner),
  MA: () => (/* binding */ assertWhole),
  N1: () => (/* binding */ signedMarker),
  m5: () => (/* binding */ keySignature)
});
var _actions_core_0 = __webpack_require__(33838);
var _failure_js_1 = __webpack_require__(77205);
var _files_user_files_js_2 = __webpack_require__(62198);
var _signing_sigstore_sign_js_3 = __webpack_require__(63735);
var _store_builds_js_4 = __webpack_require__(13336);
var _verdict_gate_js_5 = __webpack_require__(76469);
var _verdict_gate_subject_js_6 = __webpack_require__(21695);
var _verdict_marker_js_7 = __webpack_require__(77772);
var _verdict_policy_js_8 = __webpack_require__(69963);









/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; both where it
 * has both. This job runs no recipe, so neither is within reach of one.
 * @returns the marker's text; as it was where the job has neither
 * @throws Failure where files and verdict contradict each other, and where it cannot be signed
 */
async function signedMarker(job, build) {
    const { payload, format } = build.marker;
    // A marker of 0.1 has no place for signatures.
    if (format === 1)
        return (await (0,_files_user_files_js_2/* .readUserFile */ .E)(build.markerPath, "marker")).toString("utf8");
    await assertWhole(build);
    const signatures = [];
    const byKey = await keySignature(job, payload);
    if (byKey)
        signatures.push(byKey);
    const { sigstore } = job.inputs;
    if (sigstore !== "off" && (0,_signing_sigstore_sign_js_3/* .hasIdToken */ .lP)(process.env))
        signatures.push(await workflowSigner(job, sigstore).sign(payload));
    return (0,_verdict_marker_js_7/* .formatMarker */ .gJ)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
}
/** A signature with the key that the job was given; undefined where it was given none. */
async function keySignature({ inputs }, payload) {
    const { "signing-key": text, "signing-passphrase": passphrase } = inputs;
    if (text === undefined)
        return undefined;
    for (const secret of [...text.split(/\r?\n/), passphrase ?? ""])
        if (secret.length > 8)
            (0,_actions_core_0/* .setSecret */ .Pq)(secret);
    const { openKey } = await __webpack_require__.e(/* import() */ 7203).then(__webpack_require__.bind(__webpack_require__, 77203));
    return (await openKey({ text }, passphrase)).sign(payload);
}
/** Signs as the workflow that runs. @param sigstore which one: a word, or its servers */
function workflowSigner({ context }, sigstore) {
    const servers = typeof sigstore === "string" ? undefined : sigstore;
    const log = sigstore === "public" ? "public" : "auto";
    return (0,_signing_sigstore_sign_js_3/* .sigstoreSigner */ .J8)({ log, servers, serverUrl: context.serverUrl });
}
/** What contradicts itself must be neither signed nor committed; a verdict of unverified may be. */
async function assertWhole({ store, name, ts, marker }) {
    const subject = (0,_verdict_gate_subject_js_6/* .subjectOf */ .e)(await (0,_store_builds_js_4/* .findBuild */ .w)(store, `${name}-${ts}`));
    const { floats, policy } = marker.evidence;
    // What the configuration asks is the gate's business: here the verdict's own terms count.
    const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
    const { refusals } = await (0,_verdict_gate_js_5.checkBuild)({ ...subject, files: { ...subject.files, history: undefined } }, { ..._verdict_policy_js_8/* .defaultPolicy */ .G4, ...terms });
    const others = refusals.filter(({ code }) => code !== "not-verified");
    if (others.length === 0)
        return;
    throw new _failure_js_1/* .Failure */ .H("inconclusive", `could not record the verdict on ${name}-${ts}`, {
        code: "gate-closed",
        why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
        remedy: "run the build and verify jobs again",
    });
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
/** A second name for a file without its bytes where that can be, else a copy. */
async function linkOrCopy(from, to) {
    await (0,node_fs_promises_0.link)(from, to).catch(() => (0,node_fs_promises_0.copyFile)(from, to));
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




/** The bytes of a file the user named. @throws Failure("usage") naming what it was to be */
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
/** Makes sure that a file the user named is there and can be read. @throws Failure("usage") naming what it was to be */
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






/** Loaded only when needed, because the client has two megabytes. */
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
  N: () => (/* binding */ asked)
});
var node_timers_promises_0 = __webpack_require__(58500);
var _failure_js_1 = __webpack_require__(77205);
var _patience_js_2 = __webpack_require__(6512);



/**
 * GitHub's API for the run's repository. Requests that fail with 5xx are repeated; those that run into a rate limit, too,
 * after the time that GitHub names.
 */
async function githubClient(context, token) {
    const [github, { retry }] = await Promise.all([__webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
    const { rest, paginate, graphql } = github.getOctokit(token, { userAgent: "stx-container", retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] } }, retry, patience);
    const [owner = "", repo = ""] = context.repository.split("/");
    return { rest, paginate, graphql, at: { owner, repo } };
}
/** A plugin that waits where GitHub asks to; the one for errors of its servers looks at no header. */
function patience({ hook }) {
    hook.wrap("request", async (send, options) => {
        for (let left = _patience_js_2/* .repeats */ .D_;; left--) {
            try {
                return await send(options);
            }
            catch (error) {
                const wait = (0,_patience_js_2/* .waitAfter */ .Wv)(error, Date.now());
                if (wait === undefined || left === 0)
                    throw error;
                await (0,node_timers_promises_0.setTimeout)(wait);
            }
        }
    });
    return {};
}
/** Makes requests. @throws Failure("usage") without permission, or for a locked conversation; else "infrastructure" */
async function asked({ what, codes, permission }, work) {
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
  D_: () => (/* binding */ repeats),
  Wv: () => (/* binding */ waitAfter),
  a5: () => (/* binding */ isRateLimit)
});
/** How often a request that GitHub limits is sent again. */
const repeats = 3;
/** GitHub asks for a minute where it does not say how long; longer than this a job does not wait. */
const unnamedMs = 60_000;
const longestMs = 5 * 60_000;
/** Whether GitHub, which answers 403 for it, too, speaks of a rate limit and not of a permission. */
const isRateLimit = (message) => /rate limit|abuse detection/i.test(message);
/**
 * How long to wait before a request that ran into a limit of GitHub is sent again; undefined for every other error, and
 * where the limit lasts too long.
 * @param now milliseconds since 1970
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitAfter({ status, message = "", response }, now) {
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

57895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* binding */ writeSummary)
});
/* unused harmony exports summaryLimit, capSummary */
var node_fs_promises_0 = __webpack_require__(51455);

/** Bytes. GitHub drops the whole summary of a step above 1 MiB; this stays well below. */
const summaryLimit = 900 * 1024;
const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
/** Cuts markdown to at most {@link summaryLimit} bytes, at the end of a line, and adds a notice. */
function capSummary(markdown, limit = summaryLimit) {
    const bytes = Buffer.from(markdown, "utf8");
    if (bytes.length <= limit)
        return markdown;
    const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
    return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
}
/** Appends to the job summary. Never fails a job. @returns the reason if it could not be written */
async function writeSummary(markdown, path) {
    if (!path)
        return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
    try {
        await (0,node_fs_promises_0.appendFile)(path, capSummary(markdown));
        return undefined;
    }
    catch (error) {
        return `Could not write the job summary: ${error.message}`;
    }
}


}),

63735:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hm: () => (/* binding */ sigstoreBundle),
  J8: () => (/* binding */ sigstoreSigner),
  Kv: () => (/* binding */ jobIdentity),
  lP: () => (/* binding */ hasIdToken)
});
/* unused harmony exports publicSigstore, githubSigstore, chooseSigstore */
var node_crypto_0 = __webpack_require__(77598);
var _failure_js_1 = __webpack_require__(77205);
var _envelope_js_2 = __webpack_require__(16523);



/** The public Sigstore, whose log anybody can read. */
const publicSigstore = {
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
};
/**
 * GitHub's own Sigstore for private repositories, which has no public log.
 * @param serverUrl GITHUB_SERVER_URL
 */
function githubSigstore(serverUrl) {
    const { hostname } = new URL(serverUrl);
    const host = hostname === "github.com" ? "githubapp.com" : hostname;
    return { fulcio: `https://fulcio.${host}`, timestamp: `https://timestamp.${host}` };
}
/** Whether this job can get an identity: GitHub sets these where `id-token: write` is given. */
const hasIdToken = (env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
/**
 * Signs as this workflow run: a key that lives for one signature, certified by Sigstore for the job's identity.
 * Whether a repository is public is read from the identity itself, which GitHub signed, and not from the event's payload.
 *
 * @throws Failure("infrastructure") from `sign` when a server does not answer
 */
function sigstoreSigner(choice) {
    return {
        async sign(payload) {
            const { token, claims } = await jobIdentity();
            const servers = choice.servers ?? chooseSigstore(choice, claims);
            const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
            return checked(JSON.parse(JSON.stringify(bundle)), payload);
        },
    };
}
/** The public log for what is public already; for everything else only where somebody asked for it. */
function chooseSigstore({ log, serverUrl }, claims) {
    const isPublic = claims.repository_visibility === "public";
    return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
}
/** A signature and what it is over, in one document: what `gh attestation verify` and cosign take as a bundle. */
function sigstoreBundle(payload, { sig, sigstore }) {
    const text = Buffer.from(payload).toString("base64");
    return { ...sigstore, dsseEnvelope: { payload: text, payloadType: _envelope_js_2/* .payloadType */ .h, signatures: [{ sig }] } };
}
/**
 * The identity of this job: a token for Sigstore, and what it says.
 * @throws Failure("infrastructure") where GitHub gives none
 */
async function jobIdentity() {
    const { CIContextProvider } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    try {
        const token = await new CIContextProvider("sigstore").getToken();
        return { token, claims: claimsOf(token) };
    }
    catch (error) {
        throw new _failure_js_1/* .Failure */ .H("infrastructure", "could not get an identity for this job", {
            code: "sigstore-no-identity",
            why: String(error?.message ?? error),
            remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
            cause: error,
        });
    }
}
/** What a token says, unchecked: Sigstore checks it, and a false visibility would be GitHub's. */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        return typeof claims === "object" && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}
const network = { timeout: 20_000, retry: { retries: 2, minTimeout: 500 } };
async function makeBundle(data, token, servers) {
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(8254), __webpack_require__.e(2088), __webpack_require__.e(4463), __webpack_require__.e(8275), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { fulcio, rekor, timestamp } = servers;
    const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({
            identityProvider: { getToken: async () => token },
            fulcioBaseURL: fulcio,
            ...network,
        }),
        witnesses: [
            ...(rekor ? [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...network })] : []),
            ...(timestamp ? [new TSAWitness({ tsaBaseURL: timestamp, ...network })] : []),
        ],
    });
    try {
        return await builder.create({ data, type: _envelope_js_2/* .payloadType */ .h });
    }
    catch (error) {
        throw new _failure_js_1/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: reasonOf(error),
            remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
            cause: error,
        });
    }
}
/** The library's sentence, and what lies behind it. */
function reasonOf(error) {
    const { message, cause } = error;
    return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}
/** Takes the envelope, which is ours, out of the bundle, and makes sure that the certificate's key made the signature. */
function checked(bundle, payload) {
    const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
    const sig = dsseEnvelope.signatures[0]?.sig ?? "";
    const certificate = new node_crypto_0.X509Certificate(Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"));
    const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
    if (!isOurs ||
        !(0,node_crypto_0.verify)("sha256", (0,_envelope_js_2/* .preAuthEncoding */ .JC)(payload), certificate.publicKey, Buffer.from(sig, "base64")))
        throw new _failure_js_1/* .Failure */ .H("infrastructure", "could not sign with Sigstore", {
            code: "sigstore-unreachable",
            why: "the certificate that came back is not for the key that signed",
            remedy: "run the failed job again",
        });
    return { sig, sigstore: { mediaType, verificationMaterial } };
}


}),

21695:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ subjectOf)
});
var node_path_0 = __webpack_require__(76760);

/** A build of a store, as the gate looks at it. */
function subjectOf({ name, ts, files }) {
    return { name, ts, files: { ...files, history: (0,node_path_0.join)((0,node_path_0.dirname)(files.lock), "history.jsonl") } };
}


})

};
;