"use strict";
exports.id = 7752;
exports.ids = [7752];
exports.modules = {

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

99790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ finishBuild),
  y: () => (/* binding */ clearBuild)
});
var node_fs_0 = __webpack_require__(73024);
var node_path_1 = __webpack_require__(76760);
var _files_inside_js_2 = __webpack_require__(66996);
var _files_own_folder_js_3 = __webpack_require__(89128);
var _names_js_4 = __webpack_require__(90201);





/**
 * The file in a scratch folder that lists the build's files in the store: a line for each, written before the file
 * gets its name.
 */
const claimsFile = "claims.jsonl";
/**
 * Adds a finished build to the store. The lock goes last: whenever this is interrupted, a build that has a lock is
 * complete, and the next run removes the files of one without.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js_2/* .appendLineInside */ .ZX)(scratch, (0,node_path_1.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path_1.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js_2/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js_2/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js_2/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js_2/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js_2/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: half-written files and, if there is no lock yet, the
 * files that it had added. A file is recognized by its inode, so one that somebody else put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js_4/* .storeFiles */ .Tr)(store, (0,_names_js_4/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js_2/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js_3/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js_2/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path_1.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path_1.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path_1.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs_0.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: the file that it is about has no name yet.
        }
    }
    return claims;
}


}),

26260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ finishRemoval),
  p: () => (/* binding */ removeBuild)
});
var node_path_0 = __webpack_require__(76760);
var _files_inside_js_1 = __webpack_require__(66996);
var _files_own_folder_js_2 = __webpack_require__(89128);
var _names_js_3 = __webpack_require__(90201);




/** A build's files in the order in which they are removed: without its lock it is no longer a build. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or only its image. Its files are first moved aside, the lock before all others, and then deleted.
 * Whenever this is interrupted, the build is either complete or gone, and the next run deletes the rest. Only plain
 * files are removed. Call it under the name's lock.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js_1/* .openInside */ .X$)(store, (0,node_path_0.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js_2/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // Most people prune because a disk is full.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js_2/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
        }
        finally {
            await trash.folder.close();
        }
    }
    finally {
        await scratch.close();
    }
}
function onFullDisk(error) {
    if (error.code !== "ENOSPC" && error.code !== "EDQUOT")
        throw error;
}
/** @param trash undefined: delete the files immediately */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js_3/* .storeFiles */ .Tr)(store, (0,_names_js_3/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js_1/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path_0.basename)(path), trash);
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function discard(folder, file, trash) {
    if (!(await folder.look(file))?.isFile())
        return;
    if (trash === undefined)
        return folder.unlink(file);
    try {
        await folder.rename(file, trash, file);
    }
    catch (error) {
        // The scratch folder is on another disk.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Finishes an interrupted removal; does nothing if its first step was not completed. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js_3/* .storeFiles */ .Tr)(removal.store, (0,_names_js_3/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js_1/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path_0.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


}),

17752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var failures = __webpack_require__(28720);
var folder = __webpack_require__(28363);
var folders = __webpack_require__(76382);
var inside = __webpack_require__(66996);
var own_folder = __webpack_require__(89128);
var temporary_names = __webpack_require__(60813);
var identity = __webpack_require__(81795);
var finish = __webpack_require__(99790);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/orphans.js

/**
 * Processes whose environment names a path below `folder`, according to /proc; those of other users are not visible.
 */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It has ended, or belongs to another user.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // There is no /proc here.
        return [];
    }
}
/**
 * Ends processes that a killed owner's builds left running: they would continue for hours and write into its scratch
 * folder. They are recognized by their environment, in which Apptainer puts its scratch folders and its root file
 * system, so that a process with a reused number is never mistaken for one.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Nothing in another user's folder says what this user runs.
    if ((0,external_node_fs_.statSync)(scratch).uid !== process.getuid?.())
        return;
    const name = Buffer.from(scratch).toString("latin1");
    for (let round = 0; round < 20; round++) {
        const found = processesIn(name);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, "SIGKILL");
            }
            catch {
                // It has ended, or belongs to root.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/scratch.js












/** How long a process that cannot be looked up here counts as running after its last sign of life. */
const unseenMs = 24 * 3600_000;
/** How often a process gives a sign of life. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, after removing those of killed processes. */
async function openScratch(request) {
    const { parent, at } = await openParent(request).catch(async (error) => {
        await request.release?.();
        throw error;
    });
    try {
        await sweepScratch(parent, request.remove);
        const facts = request.serves ? { serves: request.serves } : {};
        const { name, folder } = await (0,own_folder/* makeOwnFolder */.xc)(parent, request.purpose, facts);
        const beat = setInterval(() => void touch(folder), beatMs).unref();
        const close = async () => {
            clearInterval(beat);
            await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
            await folder.close();
            await parent.close();
            await request.release?.();
        };
        return { path: (0,external_node_path_.join)(at, name), close };
    }
    catch (error) {
        await parent.close();
        await request.release?.();
        throw (0,failures/* fileFailure */.f)(error, `could not make a scratch folder in ${at}`);
    }
}
function leftOver(at, name, error) {
    const why = error instanceof failure/* Failure */.H ? `${error.message}: ${error.why}` : error.message;
    return `could not remove the scratch folder ${(0,external_node_path_.join)(at, name)}: ${why}`;
}
/** Opens the folder that contains the scratch folders; the caller closes it. */
async function openParent({ store, tmp }) {
    if (tmp !== undefined)
        return openPrivate(tmp);
    const at = (0,external_node_path_.join)(store, ".scratch");
    try {
        return { parent: await (0,inside/* openInside */.X$)(store, at, "make folders"), at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
}
/**
 * This user's own folder in one that many users share, like /tmp: named after the user, and accessible to no other.
 * @throws Failure where somebody else created a folder or link of that name
 * @throws Failure where somebody else made a folder or link of that name
 */
async function openPrivate(tmp) {
    const uid = process.getuid?.() ?? 0;
    const name = `stx-container-${uid}`;
    const at = (0,external_node_path_.join)(tmp, name);
    await (0,folders/* makeFolder */.f)(tmp);
    let shared;
    try {
        shared = await folder/* Folder */.vd.open(tmp);
        await shared.make(name, 0o700);
        const parent = await shared.folder(name);
        await makePrivate(parent, uid).catch(async (error) => {
            await parent.close();
            throw error;
        });
        return { parent, at };
    }
    catch (error) {
        throw (0,failures/* fileFailure */.f)(error, `could not make the scratch folder ${at}`);
    }
    finally {
        await shared?.close();
    }
}
async function makePrivate(folder, uid) {
    const { uid: owner, mode } = await folder.stat();
    if (owner !== BigInt(uid)) {
        throw new failure/* Failure */.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
            code: "scratch-not-private",
            why: `its owner is the user ${owner}, who could read and change a build in it`,
            remedy: "choose a folder that others cannot write to with --tmp",
        });
    }
    if ((mode & 63n) !== 0n)
        await folder.chmod(0o700);
}
/** Shows processes on other machines that this one is running. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/**
 * The state of a scratch folder's process. If its machine cannot be asked, it counts as running for a day after its
 * last sign of life.
 */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes scratch folders whose process has ended, with the processes that it left running and what it left of its
 * build. Only what is provably ours is touched; what cannot be removed is left, and never stops a new build.
 * @returns names of what was removed, and of what is not provably ours
 */
async function sweepScratch(parent, remover) {
    const found = { removed: [], foreign: [], used: [] };
    for (const name of await parent.names()) {
        const swept = await sweepOne(parent, name, remover).catch(() => "used");
        found[swept].push(name);
    }
    return found;
}
/** Cleans up in the store after a killed process. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** If the store was removed, there is nothing to clean up. */
function ignoreAbsent(error) {
    if (error.code !== "ENOENT")
        throw error;
}
async function sweepOne(parent, name, remover) {
    if ((0,temporary_names/* parseTemporaryName */.u)(name))
        return (await (0,own_folder/* removeLeftover */.MG)(parent, name)) ? "removed" : "used";
    const own = await (0,own_folder/* openOwnFolder */.NL)(parent, name);
    if (own === undefined)
        return "foreign";
    const { folder, ownership } = own;
    try {
        if (!(await isOver(folder, ownership.process)))
            return "used";
        await tidyStore(folder, ownership.facts).catch(ignoreAbsent);
        if ((0,identity/* processFate */.GE)(ownership.process) === "gone")
            await endOrphans(folder.path).catch(() => { });
        await (0,own_folder/* removeOwnFolder */.Tc)(parent, name, folder, remover);
        return "removed";
    }
    finally {
        await folder.close();
    }
}


})

};
;