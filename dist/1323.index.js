"use strict";
exports.id = 1323;
exports.ids = [1323];
exports.modules = {

/***/ 74646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ canonicalLabels),
/* harmony export */   XM: () => (/* binding */ definitionPath),
/* harmony export */   bU: () => (/* binding */ canonicalForm)
/* harmony export */ });
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60405);
/* harmony import */ var _noise_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97971);
/* harmony import */ var _noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34620);
/* harmony import */ var _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26500);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59815);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45639);
/* harmony import */ var _normalised_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28587);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78448);








const labelsPath = "/.singularity.d/labels.json";
/** Where an image keeps the definition that it was built from. */
const definitionPath = "/.singularity.d/Singularity";
/** Labels without those of the builder, names in order. */
function canonicalLabels(labels) {
    const kept = Object.entries(labels).filter(([name]) => !_noise_apptainer_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLabels */ .S.test(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** The files that are rewritten, with their new content. */
async function rewrittenFiles(tree, recipe) {
    const paths = [labelsPath, definitionPath].filter((path) => tree.entries.get(path)?.type === "file");
    const rewritten = new Map();
    for (const [path, content] of await tree.read(paths)) {
        const labels = path === labelsPath ? (0,_normalise_js__WEBPACK_IMPORTED_MODULE_7__/* .parsedObject */ .jM)(content.toString("utf8")) : undefined;
        const after = labels
            ? Buffer.from(JSON.stringify(canonicalLabels(labels), null, "\t"))
            : path === definitionPath
                ? (recipe ?? content)
                : content;
        if (!after.equals(content))
            rewritten.set(path, after);
    }
    return rewritten;
}
/** What is done with an entry, going by its rule alone. */
function treatment({ type, size }, rule) {
    const how = rule?.canonical;
    return how === undefined || how === "remove" || (type === "file" && size > 0) ? how : undefined;
}
/** Names of one file are treated alike: a file that has another name is used by that one, too. */
function alikeByFile(treated) {
    const found = new Map();
    for (const { entry, how } of treated)
        if (entry.inode !== undefined)
            found.set(entry.inode, (found.get(entry.inode) ?? new Set()).add(how));
    const differs = ({ inode }) => inode !== undefined && found.get(inode).size > 1;
    return treated.map((each) => each.how !== "remove" && differs(each.entry) ? { ...each, how: undefined } : each);
}
/** Adds what the rules rewrite. */
async function addRewritten(tree, treated, epoch, rewritten) {
    for (const { entry, how } of treated) {
        if (typeof how !== "object" || entry.size > _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)
            continue;
        const content = (await tree.read([entry.path], _normalised_js__WEBPACK_IMPORTED_MODULE_5__/* .normaliseLimit */ .O)).get(entry.path);
        const after = content && how.rewrite(content, epoch);
        if (after && !after.equals(content))
            rewritten.set(entry.path, after);
    }
}
/** The folders that something stays in. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(path); !folders.has(at); at = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parentOf */ .gN)(at))
            folders.add(at);
    return folders;
}
/**
 * The canonical form of an image: without caches, with logs emptied, without the builder's labels, and with no time
 * after the epoch. Two images that differ only in these have one canonical form. What else differs by its nature (host
 * keys, machine ids, package lists) stays, as removing it would change what the image does.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds
 * @param recipe what the image is to name as its recipe; default: what it names
 * @param without what else is left out, by choice
 */
async function canonicalForm(tree, epoch, recipe, without = []) {
    const form = { entries: [], contents: new Map(), changes: [], clamped: 0 };
    const find = (0,_noise_js__WEBPACK_IMPORTED_MODULE_4__/* .noiseFinder */ .$P)([...without.flatMap((choice) => _noise_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceRules */ .Lz[choice]), ..._noise_all_js__WEBPACK_IMPORTED_MODULE_1__/* .noise */ .f], tree);
    const rewritten = await rewrittenFiles(tree, recipe);
    const found = [...tree.entries.values()].map((entry) => {
        const rule = find(entry);
        return { entry, rule, how: treatment(entry, rule) };
    });
    const treated = alikeByFile(found);
    await addRewritten(tree, treated, epoch, rewritten);
    const needed = foldersOf(treated.flatMap(({ entry, how }) => (how === "remove" ? [] : [entry.path])));
    for (const { entry, rule, how } of treated) {
        const { path } = entry;
        const reason = rule?.reason ?? "";
        if (how === "remove" && !needed.has(path)) {
            form.changes.push({ path, change: "removed", reason });
            continue;
        }
        const content = how === "empty" ? Buffer.alloc(0) : rewritten.get(path);
        if (content) {
            form.contents.set(path, content);
            form.changes.push({ path, change: how === "empty" ? "emptied" : "rewritten", reason });
        }
        // A locked recipe's pins leave the time of their folder behind, in one of the two builds alone.
        const isTimeOfPins = rule?.ignore === "time" && entry.mtime < epoch;
        if (isTimeOfPins)
            form.changes.push({ path, change: "time", reason });
        const mtime = isTimeOfPins ? epoch : (0,_facets_js__WEBPACK_IMPORTED_MODULE_0__/* .clamped */ .j9)(entry.mtime, epoch);
        if (entry.mtime > epoch)
            form.clamped++;
        form.entries.push({ ...entry, mtime, size: content?.length ?? entry.size });
    }
    return form;
}


/***/ }),

/***/ 82415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ firstNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12345);
/* harmony import */ var _facets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60405);



/** For each name of a file with several, the first of them in the order of the entries. */
function firstNames(entries) {
    const byInode = new Map();
    const first = new Map();
    for (const entry of entries) {
        if (entry.inode === undefined)
            continue;
        const found = byInode.get(entry.inode);
        if (!found)
            byInode.set(entry.inode, entry);
        else
            first.set(entry, found.path);
    }
    return first;
}
/**
 * The digest over everything in an image's tree, with no noise left out: two images that have it in common differ in
 * nothing but how they are packed. No version of a packing tool moves it, as it is made by our own reader.
 *
 * Hashed are, after the line `stx-canonical-1`, these fields for each entry in the byte order of the paths, each ended by
 * a NUL: path, type, mode in octal, uid, gid; the link's target, the device as `major:minor` or the content's sha256; the
 * first name of the same file where it has several, else nothing; the time in seconds, none newer than the epoch; how
 * many attributes count, and of each its name and its value in hexadecimal digits.
 * @param epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times are as they are
 * @param known the sha256 of every file, where the caller has them
 */
async function canonicalDigest(tree, epoch, known) {
    const files = known ?? (await tree.digests());
    const entries = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.inByteOrder)(tree.entries.values());
    const first = firstNames(entries);
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("stx-canonical-1\n");
    for (const entry of entries) {
        const { path, type, mode, uid, gid, mtime } = entry;
        sha256.update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)(path)).update(`\0${type}\0${mode.toString(8)}\0${uid}\0${gid}\0`);
        sha256.update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsTo */ .P8)(entry) ?? files.get(path) ?? "")).update("\0");
        sha256.update((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .hashable */ .pw)(first.get(entry) ?? "")).update("\0");
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.hashMore)(sha256, String((0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .clamped */ .j9)(mtime, epoch)), (0,_facets_js__WEBPACK_IMPORTED_MODULE_2__/* .countedXattrs */ .ps)(entry));
    }
    return sha256.digest("hex");
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** A text in quotes for a POSIX shell, also where it needs none. */
const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
/** A word of a POSIX shell that stands for exactly this text; in quotes where it needs them. */
const shellWord = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text));


/***/ }),

/***/ 59985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _I: () => (/* binding */ canonicalise),
  Tt: () => (/* binding */ leftOutOf),
  EK: () => (/* binding */ packCanonical)
});

// UNUSED EXPORTS: canonicaliseTree

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/process/find-program.js
var find_program = __webpack_require__(39335);
// EXTERNAL MODULE: ./.cache/compiled/src/process/run.js + 1 modules
var run = __webpack_require__(21880);
// EXTERNAL MODULE: ./.cache/compiled/src/apptainer/find.js
var find = __webpack_require__(6557);
;// CONCATENATED MODULE: ./.cache/compiled/src/apptainer/pack.js






async function tool(name, path) {
    const found = await (0,find_program/* findProgram */.K)(name, path);
    if (found)
        return found;
    throw new failure/* Failure */.H("infrastructure", `the program ${name} is not installed`, {
        code: "tool-missing",
        why: "it packs the image",
        remedy: name === "tar" ? "install GNU tar" : "install squashfs-tools",
    });
}
/**
 * Unpacks the archive as root of a namespace that owns all ids and packs the folder, so that the result depends on the
 * tree alone: mksquashfs gives the same bytes for gzip in its versions 4.5.1 to 4.7.5 and for any number of processors.
 * @throws Failure where a tool is missing or fails
 */
async function packTree(packing) {
    const { scratch, epoch, privileges, signal } = packing;
    const path = [
        ...(packing.apptainer ? (0,find/* toolFolders */.Sg)(packing.apptainer) : []),
        (0,run/* scrubbedEnvironment */.aq)().PATH,
    ].join(external_node_path_.delimiter);
    const [tar, mksquashfs] = await Promise.all([tool("tar", path), tool("mksquashfs", path)]);
    const env = (0,run/* scrubbedEnvironment */.aq)({ PATH: path, SOURCE_DATE_EPOCH: String(epoch), LC_ALL: "C" });
    const step = async (what, argv) => {
        const [command, ...args] = privileges.wrap(argv);
        const { code, stderr, signal: ended } = await (0,run/* run */.eF)(command, args, { env, ...(signal ? { signal } : {}) });
        if (code === 0)
            return;
        throw new failure/* Failure */.H("failed", `could not ${what}`, {
            code: "packing-failed",
            why: stderr.trim().split("\n").slice(-5).join("\n") || `it ended with ${ended ?? `code ${code}`}`,
            remedy: "look at the disk space of the scratch folder; --tmp chooses another",
        });
    };
    const folder = (0,external_node_path_.join)(scratch, "tree");
    const squashfs = (0,external_node_path_.join)(scratch, "tree.squashfs");
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const keep = ["--same-owner", "--same-permissions", "--numeric-owner", "--xattrs", "--xattrs-include=*"];
    await step("unpack the image's files", [tar, "-x", "-f", packing.tar, "-C", folder, ...keep]);
    const devices = (0,external_node_path_.join)(scratch, "devices");
    await (0,promises_.writeFile)(devices, packing.devices.map((line) => `${line}\n`).join(""));
    const gzip = ["-comp", "gzip", "-Xcompression-level", "6", "-b", "131072"];
    const pseudo = packing.devices.length > 0 ? ["-pf", devices] : [];
    const quiet = ["-noappend", "-no-progress", "-quiet"];
    await step("pack the image's files", [mksquashfs, folder, squashfs, ...gzip, ...quiet, ...pseudo]);
    return { squashfs, version: await squashfsVersion(mksquashfs) };
}
async function squashfsVersion(mksquashfs) {
    const { stdout } = await (0,run/* run */.eF)(mksquashfs, ["-version"], { env: (0,run/* scrubbedEnvironment */.aq)(), timeLimitMs: 10_000 });
    return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
}

// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/host/privileges.js
var privileges = __webpack_require__(9348);
// EXTERNAL MODULE: ./.cache/compiled/src/host/rooted.js
var rooted = __webpack_require__(87645);
// EXTERNAL MODULE: ./.cache/compiled/src/image/arch.js
var image_arch = __webpack_require__(64897);
// EXTERNAL MODULE: ./.cache/compiled/src/image/byte-source.js
var byte_source = __webpack_require__(9265);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical.js
var canonical = __webpack_require__(82415);
// EXTERNAL MODULE: ./.cache/compiled/src/image/canonical-form.js
var canonical_form = __webpack_require__(74646);
// EXTERNAL MODULE: ./.cache/compiled/src/image/failures.js
var failures = __webpack_require__(66134);
// EXTERNAL MODULE: ./.cache/compiled/src/image/normalise.js
var normalise = __webpack_require__(45639);
// EXTERNAL MODULE: ./.cache/compiled/src/image/open.js + 21 modules
var image_open = __webpack_require__(59451);
// EXTERNAL MODULE: ./.cache/compiled/src/image/sif.js
var sif = __webpack_require__(85227);
// EXTERNAL MODULE: ./.cache/compiled/src/image/sif-format.js
var sif_format = __webpack_require__(19723);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/sif-write.js


/** As Apptainer's own images have them: 48 slots, and partitions at whole pages. */
const slots = 48;
const tableOffset = 4096;
const pageSize = 4096;
/** All objects belong to one group. */
const group = 0xf0000001;
/** The key of a value in a table of the format. */
const keyOf = (table, value) => Object.entries(table).find(([, name]) => name === value)?.[0];
function int64s(target, at, values) {
    values.forEach((value, n) => {
        target.writeBigInt64LE(BigInt(value), at + 8 * n);
    });
}
function descriptor(object, id, offset, epoch, arch) {
    const bytes = Buffer.alloc(sif_format/* descriptorSize */.L1);
    bytes.writeInt32LE(Number(keyOf(sif_format/* kinds */.EZ, object.kind)), 0);
    bytes[4] = 1;
    bytes.writeUInt32LE(id, 5);
    bytes.writeUInt32LE(group, 9);
    int64s(bytes, 17, [offset, object.size, object.size, epoch, epoch, 0, 0]);
    bytes.write(object.name ?? "", 73, "utf8");
    if (object.kind === "partition") {
        bytes.writeInt32LE(1, 201); // squashfs
        bytes.writeInt32LE(2, 205); // the primary system partition
        bytes.write(arch, 209, "latin1");
    }
    return bytes;
}
/**
 * Lays out a SIF of given objects, which depends on nothing else: the id is made from the objects' digest, and all times
 * are the epoch.
 * @param facts.arch as Go spells it
 * @param facts.epoch seconds since 1970
 * @param facts.digest sha256 (hex) over the objects' contents
 */
function planSif(objects, { arch, epoch, digest }) {
    const code = keyOf(sif_format/* architectures */.f2, arch) ?? "00";
    const dataOffset = tableOffset + slots * sif_format/* descriptorSize */.L1;
    const head = Buffer.alloc(dataOffset);
    head.write(sif_format/* launchScript */.RM, 0, "latin1");
    head.write("SIF_MAGIC\0", 32, "latin1");
    head.write("01\0", 42, "latin1");
    head.write(`${code}\0`, 45, "latin1");
    uuidOf(digest).copy(head, 48);
    const offsets = [];
    let end = dataOffset;
    objects.forEach((object, n) => {
        const offset = object.kind === "partition" ? Math.ceil(end / pageSize) * pageSize : end;
        offsets.push(offset);
        descriptor(object, n + 1, offset, epoch, code).copy(head, tableOffset + n * sif_format/* descriptorSize */.L1);
        end = offset + object.size;
    });
    int64s(head, 64, [epoch, epoch, slots - objects.length, slots, tableOffset, slots * sif_format/* descriptorSize */.L1]);
    int64s(head, 112, [dataOffset, end - dataOffset]);
    return { head, offsets, size: end };
}
/** An id of version 8 (RFC 9562: made as the application likes) from a digest. */
function uuidOf(digest) {
    const bytes = (0,external_node_crypto_.createHash)("sha256").update(`stx-sif-1\n${digest}`).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes;
}

// EXTERNAL MODULE: ./.cache/compiled/src/image/bytes.js
var bytes = __webpack_require__(38862);
// EXTERNAL MODULE: ./.cache/compiled/src/image/tar-format.js
var tar_format = __webpack_require__(45800);
;// CONCATENATED MODULE: ./.cache/compiled/src/image/tar-write.js


const letters = Object.fromEntries(Object.entries(tar_format/* tarTypes */.TZ).map(([letter, type]) => [type, letter]));
/** The largest number that 11 octal digits hold. */
const maxOctal = 0o77777777777;
/** One record of an extended header; its length counts its own digits. */
function paxRecord(key, value) {
    const rest = 3 + key.length + value.length;
    let length = rest + String(rest).length;
    if (String(length).length > String(rest).length)
        length++;
    return Buffer.concat([Buffer.from(`${length} `), key, Buffer.from("="), value, Buffer.from("\n")]);
}
/** What the fixed fields of a header cannot hold: long names, large numbers, extended attributes. */
function paxRecords(entry, name, link, size) {
    const records = [];
    if (name.length > 100)
        records.push(["path", name]);
    if (link.length > 100)
        records.push(["linkpath", link]);
    const numbers = { size, mtime: entry.mtime, uid: entry.uid, gid: entry.gid };
    for (const [key, value] of Object.entries(numbers)) {
        const max = key === "uid" || key === "gid" ? 0o7777777 : maxOctal;
        if (value < 0 || value > max)
            records.push([key, Buffer.from(String(value))]);
    }
    const plain = records.map(([key, value]) => paxRecord(Buffer.from(key), value));
    const xattrs = Object.entries(entry.xattrs ?? {}).map(([attribute, hex]) => paxRecord((0,bytes/* encodePath */.O0)(`SCHILY.xattr.${attribute}`), Buffer.from(hex, "hex")));
    return Buffer.concat([...plain, ...xattrs]);
}
/** One block of 512 bytes, ustar. Numbers that do not fit stand in the extended header before it. */
function headerBlock({ flag, name, link, size, entry }) {
    const block = Buffer.alloc(tar_format/* blockSize */.L6);
    const octal = (at, length, value) => {
        const fits = value >= 0 && value < 8 ** (length - 1);
        block.write((fits ? value : 0).toString(8).padStart(length - 1, "0"), at, "latin1");
    };
    name.copy(block, 0, 0, 100);
    octal(100, 8, entry?.mode ?? 0o644);
    octal(108, 8, entry?.uid ?? 0);
    octal(116, 8, entry?.gid ?? 0);
    octal(124, 12, size);
    octal(136, 12, entry?.mtime ?? 0);
    block.write("        ", 148, "latin1");
    block.write(flag, 156, "latin1");
    link?.copy(block, 157, 0, 100);
    block.write("ustar\x0000", 257, "latin1");
    octal(329, 8, entry?.device?.[0] ?? 0);
    octal(337, 8, entry?.device?.[1] ?? 0);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return block;
}
const padded = (size) => Math.ceil(size / tar_format/* blockSize */.L6) * tar_format/* blockSize */.L6;
/** The header of an entry with its extended one before it. */
function headersOf(entry, firstName) {
    // Paths are relative, so that an archive can be unpacked into any folder.
    const relative = entry.path === "/" ? "./" : `.${entry.path}${entry.type === "dir" ? "/" : ""}`;
    const name = (0,bytes/* encodePath */.O0)(relative);
    const link = (0,bytes/* encodePath */.O0)(firstName === undefined ? (entry.target ?? "") : `.${firstName}`);
    const flag = firstName === undefined ? letters[entry.type] : letters.hardlink;
    const size = firstName === undefined && entry.type === "file" ? entry.size : 0;
    const header = headerBlock({ flag, name, link, size, entry });
    const records = paxRecords(entry, name, link, size);
    if (records.length === 0)
        return { bytes: header, size };
    const extended = headerBlock({ flag: "x", name: Buffer.from("./pax"), size: records.length });
    const body = Buffer.concat([records, Buffer.alloc(padded(records.length) - records.length)]);
    return { bytes: Buffer.concat([extended, body, header]), size };
}
/**
 * Lays out a tar archive (POSIX pax) of entries, parents before children, whose contents are written to their places
 * in any order. Sockets are left out, as tar has no form for them.
 * @param firstNames for each further name of a file, the first
 */
function planTar(entries, firstNames) {
    const plan = { size: 0, headers: [], contentAt: new Map() };
    for (const entry of entries) {
        if (entry.type === "socket")
            continue;
        const firstName = firstNames.get(entry);
        const { bytes, size } = headersOf(entry, firstName);
        plan.headers.push({ at: plan.size, bytes });
        plan.size += bytes.length;
        if (size > 0)
            plan.contentAt.set(entry.path, plan.size);
        plan.size += padded(size);
    }
    plan.size += 2 * tar_format/* blockSize */.L6;
    return plan;
}

;// CONCATENATED MODULE: ./.cache/compiled/src/roundtrip/canonicalise.js





















const newestTime = (tree) => [...tree.entries.values()].reduce((newest, { mtime }) => Math.max(newest, mtime), 0);
/**
 * Writes the canonical form of an image as a SIF of its own; see {@link canonicalForm}.
 * @throws Failure "inconclusive" where the image cannot be read whole
 */
async function canonicalise(work) {
    const tree = await (0,image_open.openImage)(work.image);
    try {
        if (tree.unaccounted?.length)
            throw (0,failures/* unaccountedFor */.JX)(work.image, tree.unaccounted);
        return await canonicaliseTree(tree, await described(work.image, work.recipe), work);
    }
    finally {
        await tree.close();
    }
}
/** Writes the canonical form of a tree as a SIF with these objects. */
async function canonicaliseTree(tree, about, work) {
    const { output, scratch, recipe, signal } = work;
    const epoch = work.epoch ?? newestTime(tree);
    const { entries, contents, changes, clamped } = await (0,canonical_form/* canonicalForm */.bU)(tree, epoch, recipe, work.without);
    const tar = (0,external_node_path_.join)(scratch, "tree.tar");
    await writeTar(tree, entries.filter((entry) => !isDevice(entry)), contents, tar);
    const { squashfs, version } = await packTree({
        tar,
        devices: entries.filter(isDevice).map(deviceLine),
        scratch,
        epoch,
        privileges: (0,rooted/* rooted */.C)(await (0,privileges/* choosePrivileges */.Q5)(work.privileges)),
        apptainer: work.apptainer,
        signal,
    });
    const arch = (await (0,image_arch/* imageArch */.M)(tree)) ?? "unknown";
    await writeSif(output, squashfs, about.objects, { arch, epoch });
    return { epoch, squashfsTools: version, changes, clamped, leftOut: about.leftOut };
}
/** The definition and the metadata of a SIF; nothing of any other image. */
async function described(path, recipe) {
    const source = await byte_source/* ByteSource */.I.open(path).catch(() => undefined);
    if (!source)
        return { objects: [], leftOut: [] };
    try {
        if (!(0,sif_format/* isSif */.ds)(await source.read(0, Math.min(64, source.size), "the first bytes")))
            return { objects: [], leftOut: [] };
        const found = { objects: [], leftOut: [] };
        for (const { role, kind, offset, size, name, id } of (await (0,sif/* readSif */.PX)(path)).objects) {
            if (role === "definition" || (role === "metadata" && kind === "json")) {
                const raw = await source.read(offset, size, `object ${id}`);
                const bytes = role === "definition" ? (recipe ?? raw) : canonicalMetadata(raw, recipe);
                const object = {
                    kind: role === "definition" ? "definition" : "json",
                    name,
                    size: bytes.length,
                };
                found.objects.push({ object, bytes });
            }
            else if (role !== "system")
                found.leftOut.push(`object ${id} (${kind})`);
        }
        return found;
    }
    finally {
        await source.close();
    }
}
/** What `apptainer inspect` shows, without the builder's labels. */
function canonicalMetadata(raw, recipe) {
    const value = (0,normalise/* parsedObject */.jM)(raw.toString("utf8"));
    const attributes = value?.data?.attributes;
    if (!attributes || typeof attributes !== "object")
        return raw;
    const { labels, deffile } = attributes;
    if (labels && typeof labels === "object")
        attributes.labels = (0,canonical_form/* canonicalLabels */.QM)(labels);
    if (typeof deffile === "string")
        attributes.deffile = recipe?.toString("utf8") ?? deffile;
    return Buffer.from(JSON.stringify(value));
}
/** A name as a pseudo file of mksquashfs takes it. */
const quoted = (path) => path.slice(1).replace(/[\\\s"]/g, (character) => `\\${character}`);
const isDevice = ({ type }) => type === "char" || type === "block";
function deviceLine({ path, type, mode, uid, gid, device }) {
    const [major, minor] = device ?? [0, 0];
    return `${quoted(path)} ${type === "char" ? "c" : "b"} ${mode.toString(8)} ${uid} ${gid} ${major} ${minor}`;
}
/** Writes the tree as a tar archive; contents in the order in which the image has them. */
async function writeTar(tree, entries, contents, path) {
    const plan = planTar(entries, (0,canonical/* firstNames */.d)(entries));
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    try {
        (0,external_node_fs_.ftruncateSync)(file, plan.size);
        for (const { at, bytes } of plan.headers)
            writeAll(file, bytes, at);
        for (const [name, bytes] of contents) {
            const at = plan.contentAt.get(name);
            if (at !== undefined)
                writeAll(file, bytes, at);
        }
        const position = new Map(plan.contentAt);
        const asIs = [...plan.contentAt.keys()].filter((name) => !contents.has(name));
        await tree.digests(asIs, (name, bytes) => {
            const at = position.get(name);
            if (at === undefined)
                return;
            writeAll(file, bytes, at);
            position.set(name, at + bytes.length);
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeAll(file, bytes, at) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, at + done);
}
/** Writes a SIF of these objects and the system partition. */
async function writeSif(path, squashfs, objects, { arch, epoch }) {
    const { size } = await (0,promises_.stat)(squashfs);
    const digest = (0,external_node_crypto_.createHash)("sha256");
    for (const { bytes } of objects)
        digest.update(bytes);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(squashfs), digest);
    const all = [...objects.map(({ object }) => object), { kind: "partition", size }];
    const plan = planSif(all, { arch, epoch, digest: digest.digest("hex") });
    const file = await (0,promises_.open)(path, "wx", 0o755);
    try {
        await file.write(plan.head, 0, plan.head.length, 0);
        for (const [n, { bytes }] of objects.entries())
            await file.write(bytes, 0, bytes.length, plan.offsets[n]);
        let at = plan.offsets.at(-1);
        for await (const chunk of (0,external_node_fs_.createReadStream)(squashfs)) {
            await file.write(chunk, 0, chunk.length, at);
            at += chunk.length;
        }
    }
    finally {
        await file.close();
    }
}
/**
 * What an image is to be without by choice.
 * @throws Failure "usage" where it is not packed in its canonical form, which alone leaves something out
 */
function leftOutOf({ without = [] }, isCanonical) {
    if (without.length === 0 || isCanonical)
        return without;
    throw new failure/* Failure */.H("usage", `only the canonical form of an image can be without ${without.join(", ")}`, {
        code: "wrong-use",
        why: "this build keeps every file as the recipe leaves it",
        remedy: "add --canonical (input canonical), or --level bytes to a round trip",
    });
}
/**
 * Packs a freshly built image in its canonical form.
 * @param scratch the build's folder
 */
async function packCanonical(scratch, image, { settings, ...work }) {
    const folder = (0,external_node_path_.join)(scratch, "canonical");
    await (0,inside/* makeFolderInside */.Vh)(scratch, folder);
    const output = (0,external_node_path_.join)(scratch, "canonical.sif");
    const { privileges } = settings;
    const { squashfsTools } = await canonicalise({ image, output, scratch: folder, privileges, ...work });
    const { without = [] } = work;
    return {
        image: output,
        facts: { canonical: { squashfsTools, ...(without.length > 0 ? { without: [...without] } : {}) } },
    };
}


/***/ }),

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ finishBuild),
/* harmony export */   y: () => (/* binding */ clearBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90201);





/** The file in a scratch folder that says which files of the store are this build's: a line each, before it is named. */
const claimsFile = "claims.jsonl";
/**
 * Puts a finished build into the store. The lock goes last: at whatever instant this is cut off, a build that has one
 * is complete, and the next run removes the files of one that has none.
 * @param scratch absolute path of the build's scratch folder
 */
async function finishBuild(scratch, store, files, finished) {
    const claim = (path) => (inode) => (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .appendLineInside */ .ZX)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, claimsFile), JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), inode: String(inode) }));
    try {
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.recipe, finished.recipe, claim(files.recipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .moveNewFileInside */ .Wi)(finished.image, store, files.image, claim(files.image));
        await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNewFileInside */ .q0)(store, files.lock, finished.lock, claim(files.lock));
    }
    catch (error) {
        const claims = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(scratch, scratch, "only what is there");
        await removeClaimed(store, files, claims).finally(() => claims.close());
        throw error;
    }
}
/**
 * Removes what a killed process left of a build in the store: what it was writing and, where it got to no lock, the
 * files that it put there. A file is its own by its inode: one that somebody put in its place stays.
 * @param scratch the killed process' scratch folder
 */
async function clearBuild(scratch, { store, name, ts }) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeLeftovers */ .DA)(folder);
    }
    finally {
        await folder.close();
    }
    await removeClaimed(store, files, scratch);
}
async function removeClaimed(store, files, scratch) {
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        if (await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(files.lock)))
            return;
        for (const { file, inode } of await readClaims(scratch)) {
            const found = await folder.look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
            if (found?.isFile() && String(found.ino) === inode)
                await folder.unlink((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
        }
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function readClaims(scratch) {
    const handle = await scratch.file(claimsFile, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY).catch(() => undefined);
    const text = await handle?.readFile("utf8").finally(() => handle.close());
    const claims = [];
    for (const line of (text ?? "").split("\n")) {
        try {
            claims.push(JSON.parse(line));
        }
        catch {
            // A line that a crash cut off: its file has no name yet.
        }
    }
    return claims;
}


/***/ }),

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ finishRemoval),
/* harmony export */   p: () => (/* binding */ removeBuild)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66996);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89128);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/** A build's files in the order in which they go: without its lock a build is no longer one. */
const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
/**
 * Removes a build, or its image alone. Its files are moved aside first, the lock before all others, and then removed:
 * at whatever instant this is cut off, the build is whole, or is none and its rest is removed by the next run. Call it
 * under the name's lock. Only plain files go.
 */
async function removeBuild(removal) {
    const { store, name, ts } = removal;
    const scratch = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, ".scratch"), "make folders");
    try {
        const trash = await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnFolder */ .xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
        // A disk that is full is what most prune for.
        if (trash === undefined)
            return await moveAside(removal, undefined);
        try {
            await moveAside(removal, trash.folder);
            await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOwnFolder */ .Tc)(scratch, trash.name, trash.folder);
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
/** @param trash undefined: the files go at once */
async function moveAside({ store, name, ts, part }, trash) {
    const files = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(name), ts);
    const folder = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(store, files.folder, "only what is there");
    try {
        for (const path of part === "all" ? order(files) : [files.image])
            await discard(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), trash);
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
        // Somebody mounted another disk for the scratch.
        if (error.code !== "EXDEV")
            throw error;
        await folder.unlink(file);
    }
}
/** Ends a removal that was cut off; nothing where its first step was not done. */
async function finishRemoval(removal, trash) {
    const { lock, folder } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFiles */ .Tr)(removal.store, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(removal.name), removal.ts);
    const opened = await (0,_files_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .openInside */ .X$)(removal.store, folder, "only what is there");
    const isWhole = (await opened.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lock))) !== undefined;
    await opened.close();
    if (!isWhole)
        await moveAside(removal, trash);
}


/***/ }),

/***/ 17752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iu: () => (/* binding */ openPrivate),
  jd: () => (/* binding */ openScratch),
  Dq: () => (/* binding */ sweepScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/compiled/src/failure.js
var failure = __webpack_require__(77205);
// EXTERNAL MODULE: ./.cache/compiled/src/files/failures.js
var failures = __webpack_require__(28720);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folder.js
var folder = __webpack_require__(28363);
// EXTERNAL MODULE: ./.cache/compiled/src/files/folders.js
var folders = __webpack_require__(76382);
// EXTERNAL MODULE: ./.cache/compiled/src/files/inside.js + 1 modules
var inside = __webpack_require__(66996);
// EXTERNAL MODULE: ./.cache/compiled/src/files/own-folder.js
var own_folder = __webpack_require__(89128);
// EXTERNAL MODULE: ./.cache/compiled/src/files/temporary-names.js
var temporary_names = __webpack_require__(60813);
// EXTERNAL MODULE: ./.cache/compiled/src/process/identity.js
var identity = __webpack_require__(81795);
// EXTERNAL MODULE: ./.cache/compiled/src/store/finish.js
var finish = __webpack_require__(99790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/orphans.js

/** Processes whose environment names a path below `folder`, as /proc shows; those of other users are not seen. */
function processesIn(folder) {
    const mentions = (pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
        }
        catch {
            // It ended meanwhile, or is not ours to look into.
            return false;
        }
    };
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((pid) => /^\d+$/.test(pid) && mentions(pid))
            .map(Number);
    }
    catch {
        // No /proc here.
        return [];
    }
}
/**
 * Ends what a killed owner's builds still run: they go on by themselves, for hours, and write into its scratch folder.
 * They are recognised by their environment, in which Apptainer has its scratch folders and its root file system, so that no
 * reused process number is taken for one of them.
 * @param scratch absolute path of a scratch folder whose owner is gone
 */
async function endOrphans(scratch) {
    // Another user's folder does not show what this user runs.
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
                // It ended meanwhile, or is root's.
            }
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}

// EXTERNAL MODULE: ./.cache/compiled/src/store/remove-build.js
var remove_build = __webpack_require__(26260);
;// CONCATENATED MODULE: ./.cache/compiled/src/store/scratch.js












/** How long a process that cannot be looked up here is taken to be alive after it last showed that it is. */
const unseenMs = 24 * 3600_000;
/** How often a process shows that it is alive. */
const beatMs = 10 * 60_000;
/** Opens a scratch folder, and first removes those whose process was killed. */
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
/** The folder that scratch folders are in; the caller closes it. */
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
 * This user's own folder below one that many may write into, like /tmp: named after the user, and for no other user.
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
/** Shows processes on other machines that this one lives. */
async function touch(folder) {
    const handle = await folder.file(own_folder/* ownerFile */.SF, 1 /* O_WRONLY */).catch(() => undefined);
    await handle?.utimes(new Date(), new Date()).catch(() => { });
    await handle?.close();
}
/** What became of a scratch folder's process. A machine that cannot be asked is given a day since its last sign. */
async function isOver(folder, owner) {
    const fate = (0,identity/* processFate */.GE)(owner);
    if (fate !== "unknown")
        return fate === "gone";
    const seen = await folder.look(own_folder/* ownerFile */.SF);
    return seen !== undefined && Date.now() - Number(seen.mtimeMs) > unseenMs;
}
/**
 * Removes the scratch folders whose process has ended, with the processes that it left and what it left of its build.
 * Only what is provably ours is touched; what cannot be removed now is left, and never keeps a new build from running.
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
/** Ends in the store what a killed process did there. */
async function tidyStore(folder, { serves, removal }) {
    if (serves)
        await (0,finish/* clearBuild */.y)(folder, serves);
    if (removal)
        await (0,remove_build/* finishRemoval */.W)(removal, folder);
}
/** A store that was removed meanwhile needs nothing more. */
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


/***/ })

};
;