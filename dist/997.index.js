"use strict";
exports.id = 997;
exports.ids = [997,8862,1890];
exports.modules = {

85248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cachedDigest)
});
var node_path_0 = __webpack_require__(76760);
var _cache_folder_js_1 = __webpack_require__(47182);
var _digest_js_2 = __webpack_require__(63983);
var _user_cache_js_3 = __webpack_require__(14799);




/**
 * sha256 (hex) of a file, from the user's cache where the file is still the one that was read: same device, inode,
 * size, and times to the nanosecond. The time of a change (ctime) cannot be set back by who writes the file. The cache
 * is used neither in CI nor on file systems that do not keep inodes and times; what signs reads the file itself.
 * Where the cache cannot be read or written, the file is read.
 * @throws Failure as {@link sha256File}
 */
async function cachedDigest(path, options = {}) {
    const before = (0,_user_cache_js_3/* .stampOf */ .Zs)(path);
    if (!before || !(0,_cache_folder_js_1/* .isCacheAllowed */ .n)(options.env) || !(await (0,_user_cache_js_3/* .isStablePlace */ .lO)(path)))
        return (0,_digest_js_2/* .sha256File */ .Q3)(path);
    const entry = (0,node_path_0.join)(options.folder ?? (0,_cache_folder_js_1/* .userCacheFolder */ .s)("digests"), (0,_digest_js_2/* .sha256 */ .sc)(path));
    const [known = "", of] = (await (0,_user_cache_js_3/* .readCache */ .xe)(entry)).split(" ");
    if (of === before.key && /^[0-9a-f]{64}$/.test(known))
        return known;
    const digest = await (0,_digest_js_2/* .sha256File */ .Q3)(path);
    if (before.key === (0,_user_cache_js_3/* .stampOf */ .Zs)(path)?.key && (0,_user_cache_js_3/* .isSettled */ .Is)(before, options.settledMs))
        await (0,_user_cache_js_3/* .writeCache */ .aR)(entry, `${digest} ${before.key}`);
    return digest;
}


}),

52553:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ assertOutputFile)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);



/**
 * Makes sure that a new file may take the place of what is at a path: of nothing, or of a plain file. A device, FIFO or
 * folder is never replaced, also where this user could.
 * @throws Failure("usage")
 */
async function assertOutputFile(path) {
    const [found, folder] = await Promise.all([path, (0,node_path_1.dirname)(path)].map((each) => (0,node_fs_promises_0.stat)(each).catch(() => undefined)));
    const fail = (code, why, remedy) => new _failure_js_2/* .Failure */ .H("usage", `could not write ${path}`, { code, why, remedy });
    if (!folder?.isDirectory())
        throw fail("no-such-file", `the folder ${(0,node_path_1.dirname)(path)} does not exist`, "create the folder, or choose another");
    if (found?.isDirectory())
        throw fail("file-in-the-way", "it is a folder", "name a file in it");
    if (found && !found.isFile())
        throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
}


}),

14799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ isSettled),
  Zs: () => (/* binding */ stampOf),
  aR: () => (/* binding */ writeCache),
  lO: () => (/* binding */ isStablePlace),
  xe: () => (/* binding */ readCache)
});
var node_fs_0 = __webpack_require__(73024);
var node_fs_promises_1 = __webpack_require__(51455);
var node_path_2 = __webpack_require__(76760);
var _temporary_names_js_3 = __webpack_require__(60813);




/**
 * How long a file must have been left alone before anything is kept of it, in milliseconds. Who has mapped a file can
 * write to it without a new time until the kernel has written the page back, which takes up to 35 seconds.
 */
const settledMs = 60_000;
/**
 * File systems (f_type of statfs(2)) that keep inodes and give every change a new ctime. Not here: tmpfs, where a mapped
 * page stays writable for good; NFS, whose clients see times late; FUSE, 9p, FAT and SMB, which make inodes up.
 */
const stableTypes = new Set([
    0xef53, // ext2, ext3, ext4
    0x58465342, // XFS
    0x9123683e, // Btrfs
    0x2fc12fc1, // ZFS
    0xf2f52010, // F2FS
    0xca451a4e, // bcachefs
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
]);
const stable = new Map();
/** Whether on the file system of a path every change of a file changes its times. */
async function isStablePlace(path) {
    const found = await (0,node_fs_promises_1.lstat)(path, { bigint: true }).catch(() => undefined);
    if (!found)
        return false;
    const known = stable.get(found.dev);
    if (known !== undefined)
        return known;
    const type = await (0,node_fs_promises_1.statfs)(path).then((about) => about.type, () => 0);
    const isStable = stableTypes.has(type >>> 0);
    stable.set(found.dev, isStable);
    return isStable;
}
/**
 * The stamp of a plain file, a link not followed; undefined where nothing is there. That of anything else never settles.
 */
function stampOf(path) {
    const other = { key: "not a plain file", changedMs: Number.POSITIVE_INFINITY };
    let found;
    try {
        found = (0,node_fs_0.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        return other;
    }
    if (!found?.isFile())
        return found && other;
    const { dev, ino, size, mtimeNs, ctimeNs } = found;
    return {
        key: [dev, ino, size, mtimeNs, ctimeNs].join("-"),
        changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1000000n),
    };
}
/** Whether a file was left alone for so long that its next change will have another time. */
const isSettled = ({ changedMs }, ms = settledMs) => Date.now() - changedMs > ms;
/** The text of a cache's file; "" where there is none, or where another user could have written it. */
async function readCache(path) {
    if (!(await isOwnFolder((0,node_path_2.dirname)(path))))
        return "";
    return (0,node_fs_promises_1.readFile)(path, "utf8").catch(() => "");
}
/** Writes a cache's file whole, or not at all where that fails. */
async function writeCache(path, text) {
    const folder = (0,node_path_2.dirname)(path);
    const temporary = (0,node_path_2.join)(folder, (0,_temporary_names_js_3/* .temporaryName */ .N)("entry"));
    try {
        await (0,node_fs_promises_1.mkdir)(folder, { recursive: true, mode: 0o700 });
        if (!(await isOwnFolder(folder)))
            return;
        await (0,node_fs_promises_1.writeFile)(temporary, text, { flag: "wx", mode: 0o600 });
        await (0,node_fs_promises_1.rename)(temporary, path);
    }
    catch {
        await (0,node_fs_promises_1.rm)(temporary, { force: true }).catch(() => { });
    }
}
/** A folder that others can write into is not believed. */
async function isOwnFolder(folder) {
    const found = await (0,node_fs_promises_1.lstat)(folder).catch(() => undefined);
    return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}


}),

38862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ byteOrderKey),
  O0: () => (/* binding */ encodePath),
  aB: () => (/* binding */ isElf),
  q0: () => (/* binding */ decodePath)
});
var node_buffer_0 = __webpack_require__(4573);

/** Whether these first bytes of a file are those of a Linux program or library. */
function isElf(bytes) {
    return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x7f454c46;
}
const escapeBase = 0xdc00;
/** Length in bytes of the well-formed UTF-8 sequence at `at`, or 0 where there is none. */
function sequenceLength(bytes, at) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return (0,node_buffer_0.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/**
 * A name as bytes, as the string {@link Entry} uses: UTF-8, with every byte that is not part of a well-formed
 * sequence kept as one lone surrogate U+DC80…U+DCFF, so that two different names never become one string.
 */
function decodePath(bytes) {
    if ((0,node_buffer_0.isUtf8)(bytes))
        return bytes.toString("utf8");
    let text = "";
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text +=
            length === 0 ? String.fromCharCode(escapeBase + bytes[at]) : bytes.toString("utf8", at, at + length);
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that {@link decodePath} made this string from. */
function encodePath(text) {
    if (text.isWellFormed())
        return Buffer.from(text, "utf8");
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0);
        const escaped = code >= 0xdc80 && code <= 0xdcff;
        parts.push(escaped ? Buffer.of(code - escapeBase) : Buffer.from(character, "utf8"));
    }
    return Buffer.concat(parts);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, control characters included.
const ascii = /^[\x00-\x7f]*$/;
/** A string whose code-unit order is the byte order of the path: for sorting the same everywhere. */
function byteOrderKey(path) {
    return ascii.test(path) ? path : encodePath(path).toString("latin1");
}


}),

45800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (/* binding */ paxNumber),
  L6: () => (/* binding */ blockSize),
  OH: () => (/* binding */ parseTarHeader),
  TZ: () => (/* binding */ tarTypes),
  be: () => (/* binding */ isZero),
  dA: () => (/* binding */ parsePax)
});
var _bytes_js_0 = __webpack_require__(38862);

const blockSize = 512;
/** Kinds of entries by their letter (POSIX pax, ustar); "1" is a hard link. */
const tarTypes = {
    "0": "file",
    "1": "hardlink",
    "2": "symlink",
    "3": "char",
    "4": "block",
    "5": "dir",
    "6": "fifo",
};
/** Up to the first NUL. */
function field(block, at, length) {
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return end < 0 ? bytes : bytes.subarray(0, end);
}
/** A number: octal digits, or in GNU's way big-endian with the highest bit set. @throws RangeError */
function number(block, at, length) {
    if (block[at] & 0x80) {
        let value = block[at] & 0x40 ? -1n : BigInt(block[at] & 0x3f);
        if (block[at] & 0x40)
            value = BigInt.asIntN(8, BigInt(block[at] | 0x80));
        for (let n = 1; n < length; n++)
            value = value * 256n + BigInt(block[at + n]);
        return safe(Number(value));
    }
    const digits = field(block, at, length).toString("latin1").trim();
    if (!/^[0-7]*$/.test(digits))
        throw new RangeError(`the number ${JSON.stringify(digits)}`);
    return digits === "" ? 0 : safe(Number.parseInt(digits, 8));
}
function safe(value) {
    if (!Number.isSafeInteger(value))
        throw new RangeError("a number that is too large");
    return value;
}
const checksumAt = 148;
/** The header's own sum: all bytes, its eight digits taken for blanks. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let n = 0; n < blockSize; n++)
        if (n < checksumAt || n >= checksumAt + 8)
            sum += block[n];
    return sum;
}
const isZero = (block) => block.every((byte) => byte === 0);
/**
 * Reads one header block: ustar, GNU or the oldest form.
 * @throws RangeError where it is not a header
 */
function parseTarHeader(block) {
    if (number(block, checksumAt, 8) !== checksum(block))
        throw new RangeError("a header with a wrong checksum");
    const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isUstar ? field(block, 345, 155) : Buffer.alloc(0);
    const short = field(block, 0, 100);
    const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), short]) : short;
    const letter = String.fromCharCode(block[156]);
    const plain = letter === "\0" || letter === "7" ? "0" : letter;
    // Before ustar a folder was a file whose name ends with a slash.
    const flag = letter === "\0" && name.at(-1) === 0x2f ? "5" : plain;
    const hasDevice = flag === "3" || flag === "4";
    return {
        name,
        target: field(block, 157, 100),
        flag,
        mode: number(block, 100, 8),
        uid: number(block, 108, 8),
        gid: number(block, 116, 8),
        size: number(block, 124, 12),
        mtime: number(block, 136, 12),
        device: hasDevice ? [number(block, 329, 8), number(block, 337, 8)] : [0, 0],
    };
}
/**
 * The records of an extended header, each `LENGTH KEY=VALUE\n`. Values are bytes: an attribute's may be any.
 * @throws RangeError where they are malformed
 */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(0x20, at);
        const digits = blank < 0 ? "" : bytes.toString("latin1", at, blank);
        const end = at + Number(digits);
        const equals = bytes.indexOf(0x3d, blank);
        if (!/^\d{1,10}$/.test(digits) ||
            end > bytes.length ||
            equals < 0 ||
            equals >= end ||
            bytes[end - 1] !== 0x0a)
            throw new RangeError("an extended header that is cut off");
        records.set((0,_bytes_js_0/* .decodePath */ .q0)(bytes.subarray(blank + 1, equals)), bytes.subarray(equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** A number of an extended header, which may have a fraction. @throws RangeError where it is not one */
function paxNumber(records, key) {
    const text = records.get(key)?.toString("latin1");
    if (text === undefined)
        return undefined;
    if (!/^-?\d{1,16}(?:\.\d*)?$/.test(text))
        throw new RangeError(`the number ${JSON.stringify(text)}`);
    return Math.floor(Number(text));
}


}),

62854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkAllForBase),
  z: () => (/* binding */ check)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _process_shell_word_js_8 = __webpack_require__(704);
var _verdict_check_name_js_4 = __webpack_require__(91633);
var _verdict_gate_subject_js_5 = __webpack_require__(21695);
var _verdict_policy_js_6 = __webpack_require__(69963);
var _verdict_read_policy_js_7 = __webpack_require__(26588);









/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
async function check(request) {
    const { subject, store } = request;
    if ("name" in subject) {
        const by = await judgedBy(request, store);
        const named = await (0,_verdict_check_name_js_4/* .checkName */ .I3)(store, subject.name, by.policy, { ...request, ...by });
        return (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(named, [...by.refusals, ...withoutImage(named, request)]);
    }
    const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(3763), __webpack_require__.e(5142)]).then(__webpack_require__.bind(__webpack_require__, 95142)),
        Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(8724), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 72343)),
    ]);
    const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
    const { refusals, ...by } = await judgedBy(request, found.store);
    const { sha256 } = found;
    // Read once where it led to the build, and else read now: what the lock says of the image proves nothing.
    const digest = sha256 === undefined ? request.digest : async () => sha256;
    const options = { ...request, ...by, digest };
    const vault = await checkVaultBeside(found.subject.files.lock);
    const own = await checkBuild(found.subject, by.policy, options);
    const judged = (0,_verdict_check_name_js_4/* .refusedToo */ .r8)(own, [...refusals, ...withoutImage(own, request), ...vault.refusals]);
    const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
    if (found.store === undefined) {
        const unused = request.policy ? [] : await configurationBeside(found.subject.files.lock);
        return { ...answer, notes: [...answer.notes, ...unused] };
    }
    return { ...answer, notes: [...answer.notes, ...(await (0,_verdict_check_name_js_4/* .newerBuild */ .iD)(found.store, answer, by.policy))] };
}
/** A configuration that lies where a store of the files would have it, and has no say: the maker of the files may have written it. */
async function configurationBeside(lock) {
    const path = (0,node_path_1.join)((0,node_path_1.dirname)((0,node_path_1.dirname)(lock)), "config.yaml");
    if (!(await (0,node_fs_promises_0.lstat)(path).catch(() => undefined)))
        return [];
    const store = (0,_process_shell_word_js_8/* .shellWord */ .r)((0,node_path_1.dirname)(path));
    return [
        {
            code: "configuration-not-used",
            text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`,
        },
    ];
}
/** Where all must be checked, an image that is not there is a reason to refuse; elsewhere, as in a clone, a note. */
function withoutImage({ image, open }, { requireVerified }) {
    if (!requireVerified || !open || image.checked)
        return [];
    return [
        {
            code: "image-not-checked",
            text: "the image is not here, and only its lock and recipes were checked",
            remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone",
        },
    ];
}
/**
 * The gate's answers on builds of a checkout that is to be merged into a branch: judged by the branch's policy, each of its
 * histories kept. What the change itself may not do (loosen the policy, shorten a history, take away an image's evidence)
 * shuts the gate for all of them.
 * @param base branch or commit
 * @throws Failure("unverified") for what the change may not do where there is no build; and as {@link check}
 */
async function checkAllForBase(store, base, builds) {
    const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
    const change = [...refusals, ...removals];
    const [first] = change;
    if (first && builds.length === 0)
        throw new _failure_js_2/* .Failure */ .H("unverified", `the change may not be merged into ${base}`, {
            code: first.code,
            why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
            remedy: first.remedy,
        });
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const answers = [];
    for (const build of builds) {
        const digest = (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path);
        const answer = await checkBuild((0,_verdict_gate_subject_js_5/* .subjectOf */ .e)(build), policy, { knownHistory, digest });
        answers.push((0,_verdict_check_name_js_4/* .refusedToo */ .r8)(answer, change));
    }
    return answers;
}
/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
    const found = path
        ? { policy: await (0,_verdict_read_policy_js_7/* .readPolicyFile */ .BK)(path) }
        : store && base
            ? await targetOf(store, base)
            : { policy: store ? await (0,_verdict_read_policy_js_7/* .readPolicy */ .T4)(store) : _verdict_policy_js_6/* .defaultPolicy */ .G4 };
    const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
    return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}
async function targetOf(store, base) {
    const [{ localTarget }, { targetPolicy }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5297).then(__webpack_require__.bind(__webpack_require__, 15297)),
        Promise.all(/* import() */[__webpack_require__.e(7325), __webpack_require__.e(4813), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 1599)),
    ]);
    const { target, repository } = await localTarget(store, base);
    return targetPolicy(target, repository, store);
}


}),

85798:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (/* binding */ findImage),
  cf: () => (/* binding */ imageForUse)
});
/* unused harmony export storeOf */
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _store_builds_js_4 = __webpack_require__(13336);
var _store_complete_js_5 = __webpack_require__(83602);
var _verdict_read_policy_js_6 = __webpack_require__(26588);
var _check_js_7 = __webpack_require__(62854);








/**
 * Finds the image and checks it at the gate. What the gate checked is what is returned: a link that moves meanwhile
 * changes nothing.
 * @throws Failure where there is no such image; "unverified" where it is not verified and has to be
 */
async function imageForUse(request) {
    const image = await findImage(request);
    const strict = request.requireVerified || (await isStrict(image, request.store));
    const [doubt, remedy] = await doubtOf(image, request);
    if (doubt !== undefined && strict)
        throw new _failure_js_2/* .Failure */ .H("unverified", `${image} is not verified`, {
            code: "image-not-verified",
            why: doubt,
            remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified",
        });
    return { image, doubt };
}
/**
 * The file that a name, build id or path means, links followed.
 * @throws Failure where there is none
 */
async function findImage({ subject, store }) {
    let path;
    if ("name" in subject) {
        const build = await (0,_store_builds_js_4/* .findBuild */ .w)(store, subject.name);
        (0,_store_complete_js_5/* .assertComplete */ .Q)(build);
        path = build.files.image;
    }
    else
        path = subject.path;
    const found = await (0,node_fs_promises_0.realpath)(path).catch(() => undefined);
    if (found !== undefined)
        return found;
    throw new _failure_js_2/* .Failure */ .H("usage", `there is no image at ${path}`, {
        code: "no-such-file",
        why: "no such file, or a link that leads nowhere",
        remedy: "check the path; stx-container list shows the builds of the store",
    });
}
/** Whether the configuration of the named store, or of the store that the image lies in, asks for verified images. */
async function isStrict(image, store) {
    const around = storeOf(image);
    const stores = new Set([store, ...(around ? [around] : [])]);
    const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6/* .readPolicy */ .T4));
    return policies.some(({ require_verified }) => require_verified);
}
/** The store that an image lies in, by its path; undefined where it lies elsewhere. */
function storeOf(image) {
    const build = (0,_store_builds_js_4/* .buildIdOf */ .d$)((0,node_path_1.basename)(image, ".sif"));
    const folder = (0,node_path_1.dirname)(image);
    return build && (0,node_path_1.basename)(folder) === build.name ? (0,node_path_1.dirname)(folder) : undefined;
}
async function doubtOf(image, request) {
    if ((await (0,node_fs_promises_0.lstat)(image)).isDirectory())
        return [
            "a sandbox can be changed at any time, so it cannot be verified",
            "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
        ];
    const { subject } = request;
    const store = "path" in subject ? (storeOf(image) ?? request.store) : request.store;
    try {
        return doubtIn(await (0,_check_js_7/* .check */ .z)({ subject, store, digest: (path) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(path), kept: {} }));
    }
    catch (error) {
        if (!(error instanceof _failure_js_2/* .Failure */ .H) || error.kind === "usage" || error.kind === "infrastructure")
            throw error;
        return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
    }
}
function doubtIn({ open, refusals }) {
    if (open)
        return [];
    const [first] = refusals;
    return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
}


}),

70243:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  push: () => (/* binding */ push)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var failure = __webpack_require__(77205);
var bounded = __webpack_require__(17794);
var canonical_json = __webpack_require__(5968);
var files_digest = __webpack_require__(63983);
var digest_cache = __webpack_require__(85248);
var artifact = __webpack_require__(35525);
var registry_reference = __webpack_require__(93118);
var uri = __webpack_require__(95701);
var travel_artifact = __webpack_require__(60235);
var resolve = __webpack_require__(85798);
var transfer_evidence = __webpack_require__(6427);
var read = __webpack_require__(23616);
var find = __webpack_require__(91890);
var travel = __webpack_require__(98956);
;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/vault.js







/**
 * Attaches a build's vault to its image in a registry; what the registry has already is not sent.
 * @param lockText the build's lock, which names the index of its vault
 * @returns digest of the artifact
 * @throws Failure("inconclusive") where there is no vault, or it is of another build
 */
async function pushVault(reference, subject, buildId, lockText, { file, store, context }, env) {
    const vault = file === undefined ? await (0,find.storedVault)(buildId, store) : await (0,find.findVault)(file, file, store);
    try {
        assertOfLock(vault, buildId, lockText);
        const { parts } = await (0,travel.vaultParts)(vault, { image: false, context });
        const blobs = parts.map((part) => ({ ...part, digest: `sha256:${part.sha256}` }));
        const config = { ...travel_artifact/* emptyConfig */.i4, read: () => external_node_stream_.Readable.from([travel_artifact/* emptyConfig */.i4.bytes]) };
        const manifest = (0,travel_artifact/* manifestOf */.$V)(buildId, parts, subject);
        return await (0,transfer_evidence/* attach */.K0)(reference, subject, { artifactType: travel_artifact/* mediaTypes */.Ib.artifact, manifest, blobs: [config, ...blobs] }, env);
    }
    finally {
        await vault.close();
    }
}
function assertOfLock({ index }, buildId, text) {
    const lock = text && (0,read/* builtLock */.IJ)((0,read/* parseLock */.PG)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
    if (lock?.vault?.index === index.sha256)
        return;
    throw new failure/* Failure */.H("inconclusive", `the vault is not that of ${buildId}`, {
        code: "vault-index-mismatch",
        why: lock?.vault
            ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}`
            : "the lock names no vault",
        remedy: "give the vault of this build, or push without one",
    });
}

;// CONCATENATED MODULE: ./.cache/compiled/src/operations/transfer/push.js
















const configType = "application/vnd.sylabs.sif.config.v1+json";
const longest = 256 * 1024 ** 2;
/**
 * Pushes an image as Apptainer does, so that `apptainer pull oras://` takes it, and attaches its lock, recipes and marker
 * to it. The gate is asked before.
 * @throws Failure for an image that is not verified, unless that is allowed; where the registry refuses
 */
async function push(request) {
    const { scheme, reference: text } = (0,uri/* parseImageUri */.f9)(request.to);
    if (scheme !== "oras")
        throw notOras(request.to);
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    const { image, doubt } = await (0,resolve/* imageForUse */.cf)({ subject: request.subject, store: request.store });
    if (doubt !== undefined && !request.allowUnverified)
        throw notVerified(image, doubt);
    const digest = await (0,digest_cache/* cachedDigest */.n)(image);
    const { size } = await (0,promises_.stat)(image);
    const config = Buffer.from("{}");
    const manifest = imageManifest(image, digest, size, config);
    const repository = new artifact/* Repository */.L(reference, request.env, request.signal);
    try {
        const { digest: pushed, sent } = await repository.push(manifest, travel_artifact/* manifestType */.Yt, [
            { digest: `sha256:${digest}`, size, read: () => (0,external_node_fs_.createReadStream)(image) },
            { digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length, read: () => external_node_stream_.Readable.from([config]) },
        ]);
        const subject = { mediaType: travel_artifact/* manifestType */.Yt, digest: pushed, size: manifest.length };
        const texts = await evidenceOf(image);
        const evidence = texts.size > 0
            ? await (0,transfer_evidence/* pushEvidence */.a2)(reference, subject, (0,external_node_path_.basename)(image, ".sif"), texts, request.env)
            : null;
        const stem = (0,external_node_path_.basename)(image, ".sif");
        const vault = request.vault
            ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env)
            : null;
        const name = `${repository.name}@${pushed}`;
        return {
            reference: name,
            digest: pushed,
            image: { path: image, sha256: digest, size },
            sent,
            evidence,
            vault,
            doubt: doubt ?? null,
        };
    }
    finally {
        repository.close();
    }
}
function imageManifest(image, digest, size, config) {
    return Buffer.from((0,canonical_json/* canonicalJson */.d)({
        schemaVersion: 2,
        mediaType: travel_artifact/* manifestType */.Yt,
        config: { mediaType: configType, digest: `sha256:${(0,files_digest/* sha256 */.sc)(config)}`, size: config.length },
        layers: [
            {
                mediaType: travel_artifact/* mediaTypes */.Ib.image,
                digest: `sha256:${digest}`,
                size,
                annotations: { [travel_artifact/* titleAnnotation */.mO]: (0,external_node_path_.basename)(image) },
            },
        ],
    }));
}
/** Lock, recipes and marker beside an image. */
async function evidenceOf(image) {
    const stem = image.replace(/\.sif$/, "");
    const texts = new Map();
    for (const ending of Object.keys(transfer_evidence/* evidenceParts */.aB)) {
        const bytes = await (0,bounded/* readBoundedIfThere */.L)(stem + ending, longest, { what: "evidence" });
        if (bytes)
            texts.set(ending, bytes);
    }
    return texts;
}
function notOras(to) {
    return new failure/* Failure */.H("usage", `cannot push to ${to}`, {
        code: "image-reference-invalid",
        why: "an image file is an artifact in a registry, addressed by oras://",
        remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`,
    });
}
function notVerified(image, doubt) {
    return new failure/* Failure */.H("unverified", `${image} is not verified`, {
        code: "push-not-verified",
        why: doubt,
        remedy: "stx-container verify BUILD, or push it anyway with --allow-unverified",
    });
}


}),

91890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  findVault: () => (/* binding */ findVault),
  storedVault: () => (/* binding */ storedVault),
  vaultSource: () => (/* binding */ vaultSource)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _store_builds_js_3 = __webpack_require__(13336);
var _vault_keep_folder_js_4 = __webpack_require__(83410);
var _vault_open_js_5 = __webpack_require__(16582);
var _vault_session_js_6 = __webpack_require__(41783);
var _verdict_lock_file_js_7 = __webpack_require__(89257);








/**
 * Finds a vault by what a user calls it: a name or a build id of the store, the path of an index, of an exported file or
 * of a folder with an OCI layout.
 * @param path what was written, made absolute
 */
async function findVault(what, path, store) {
    const found = await (0,node_fs_promises_0.stat)(path).catch(() => undefined);
    const isLayout = found?.isDirectory() && (await (0,node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
    if (!found?.isFile() && !isLayout)
        return storedVault(what, store);
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(path, (0,_vault_session_js_6/* .vaultFolder */ .xx)(store), "", undefined);
    return { ...vault, buildId: vault.archive?.buildId ?? (0,node_path_1.basename)(path, ".json"), build: undefined };
}
/** Finds the vault of a name or build id of a store. */
async function storedVault(what, store) {
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    const build = await storedBuild(what, store);
    const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
    const vault = await (0,_vault_open_js_5/* .openVault */ .Z)(undefined, folder, buildId, build?.lock.vault?.index);
    return { ...vault, buildId, build };
}
/** The build of the store; undefined where only the vault knows it, as after an import. */
async function storedBuild(what, store) {
    const known = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)((0,_vault_session_js_6/* .vaultFolder */ .xx)(store)).index(what);
    try {
        const stored = await (0,_store_builds_js_3/* .findBuild */ .w)(store, what);
        const lock = await (0,_verdict_lock_file_js_7/* .readBuiltLock */ .sl)(stored.files.lock);
        if (lock.vault || (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return { stored, lock };
        throw new _failure_js_2/* .Failure */ .H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
            code: "vault-missing",
            why: "its lock names no vault",
            remedy: "build it again with --vault",
        });
    }
    catch (error) {
        const isUnknown = error instanceof _failure_js_2/* .Failure */ .H && error.kind === "usage";
        if (isUnknown && (await (0,node_fs_promises_0.stat)(known).catch(() => undefined)))
            return undefined;
        throw error;
    }
}
/**
 * The vault that `build --from-vault` means: a file or folder, a build of the store, or the newest recorded build of a
 * name.
 * @param what as written, or undefined for the newest build of `name`
 * @param path what was written, made absolute
 */
async function vaultSource(what, path, store, name) {
    if (what !== undefined && (await (0,node_fs_promises_0.stat)(path).catch(() => undefined)))
        return { path };
    const folder = (0,_vault_session_js_6/* .vaultFolder */ .xx)(store);
    for (const { name: found, ts } of await (0,_store_builds_js_3/* .listBuilds */ .YF)(store, what === undefined ? name : nameOf(what))) {
        const buildId = `${found}-${ts}`;
        const index = (0,_vault_keep_folder_js_4/* .vaultPaths */ .d)(folder).index(buildId);
        if (what !== undefined && what !== found && what !== buildId)
            continue;
        if (await (0,node_fs_promises_0.stat)(index).catch(() => undefined))
            return { path: index, buildId };
    }
    throw new _failure_js_2/* .Failure */ .H("usage", `${store} has no recorded build of ${what ?? name}`, {
        code: "vault-missing",
        why: "no index in its vault belongs to such a build",
        remedy: "build with --vault first, or name an exported vault",
    });
}
const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");


}),

1262:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ LineSplitter),
  h: () => (/* binding */ plainLine)
});
var node_string_decoder_0 = __webpack_require__(46193);

/** Longest line handed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * One line of a child's output made fit for a terminal and a log: no escape sequences, no control
 * characters, and of a progress bar that redraws itself with carriage returns only the last state.
 */
function plainLine(line) {
    const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
    return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}
/** Splits a stream of bytes into plain lines (UTF-8, also where a character spans two chunks). */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder_0.StringDecoder("utf8");
    #rest = "";
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, and hands on every line that is complete. */
    push(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
        this.#rest = parts.pop() ?? "";
        for (const part of parts)
            this.#onLine(plainLine(part));
        if (this.#rest.length > longest)
            this.#flush();
    }
    /** Hands on the last line if it had no newline. */
    end() {
        this.#rest += this.#decoder.end();
        if (this.#rest !== "")
            this.#flush();
    }
    #flush() {
        this.#onLine(plainLine(this.#rest));
        this.#rest = "";
    }
}


}),

21880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uv: () => (/* binding */ definedOnly),
  eF: () => (/* binding */ run),
  aq: () => (/* binding */ scrubbedEnvironment)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var failure = __webpack_require__(77205);
var plural = __webpack_require__(21417);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/groups.js


function readProcess(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
        // The command's name is in brackets and may itself hold brackets and blanks.
        const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return { pid, parent: Number(parent), group: Number(group), dead: state === "Z" || state === "X" };
    }
    catch {
        // It ended in between.
        return undefined;
    }
}
/** All processes that /proc shows; none where there is no /proc. */
function processes() {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)("/proc");
    }
    catch {
        return [];
    }
    return entries
        .filter((entry) => /^\d+$/.test(entry))
        .map((entry) => readProcess(Number(entry)))
        .filter((found) => found !== undefined);
}
/** Pids of all descendants of a process, those in sessions of their own included. */
function descendants(pid) {
    const all = processes();
    const found = new Set();
    const queue = [pid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        for (const child of all) {
            if (child.parent !== next || found.has(child.pid))
                continue;
            found.add(child.pid);
            queue.push(child.pid);
        }
    }
    return [...found];
}
/** Whether a process group or any of some processes still runs. */
function anyAlive(group, pids) {
    const wanted = new Set(pids);
    return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
}
/**
 * Sends a signal to a process, or with a negative pid to a group; one that is gone is not an error. What runs as root
 * under our sudo gets it through sudo.
 */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return;
        const args = ["-n", "kill", "-s", signal.slice("SIG".length), "--", String(pid)];
        (0,external_node_child_process_.spawnSync)("sudo", args, { stdio: "ignore", timeout: 5_000 });
    }
}

var process_lines = __webpack_require__(1262);
var process_redact = __webpack_require__(39168);
;// CONCATENATED MODULE: ./.cache/compiled/src/process/run.js








const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long after its end a child's own children may still hold its output open. */
const lingerMs = 2_000;
/** The variables of an environment that have a value. */
const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
/**
 * The environment every child begins with: where programs are, a home, UTF-8, UTC and the proxies of this
 * machine. Nothing else is handed on, so no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*`, `INPUT_*` and no token.
 * @param extra variables that this child needs besides; undefined values are left out
 */
function scrubbedEnvironment(extra = {}) {
    const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
    const folders = path.split(":").filter((folder) => folder.startsWith("/"));
    // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
    for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
        if (!folders.includes(folder))
            folders.push(folder);
    }
    const env = {
        PATH: folders.join(":"),
        HOME: process.env.HOME || (0,external_node_os_.homedir)(),
        LANG: "C.UTF-8",
        TZ: "UTC",
    };
    for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
        for (const spelled of [name, name.toUpperCase()]) {
            const value = process.env[spelled];
            if (value)
                env[spelled] = value;
        }
    }
    for (const [name, value] of Object.entries(extra))
        if (value !== undefined)
            env[name] = value;
    return env;
}
/** A time for people: "90 seconds", "20 minutes". */
function spokenTime(ms) {
    if (ms < 1_000)
        return `${ms} milliseconds`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 120)
        return (0,plural/* plural */.L)(seconds, "second");
    return `${Math.round(seconds / 60)} minutes`;
}
function spawnFailure(command, cwd, error) {
    const name = (0,external_node_path_.basename)(command);
    const why = error.code === "ENOENT"
        ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
        : error.code === "EACCES"
            ? `${command} may not be executed`
            : error.message;
    return new failure/* Failure */.H("infrastructure", `${name} could not be started`, {
        code: "program-not-started",
        why,
        cause: error,
    });
}
function logFailure(log, error) {
    return new failure/* Failure */.H("infrastructure", `cannot write the log ${log}`, {
        code: "log-unwritable",
        why: error instanceof Error ? error.message : String(error),
        remedy: "free space on that disk, or choose another folder",
        cause: error,
    });
}
/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole
 * group (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children
 * that the program leaves behind in its group are ended with it.
 * @returns exit code and outputs; an exit code other than 0 is the caller's to judge
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
function run(command, args, options) {
    const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact/* redactText */.Rd } = options;
    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const name = (0,external_node_path_.basename)(command);
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(interrupted(name));
        let child;
        try {
            child = (0,external_node_child_process_.spawn)(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
        }
        catch (error) {
            // Node throws at once for what it can see itself (a NUL in an argument).
            return reject(spawnFailure(command, cwd, error));
        }
        let failure;
        let ending;
        const timers = [];
        const end = (why) => {
            if (failure)
                return;
            failure = why;
            if (child.pid !== undefined)
                ending = endGroup(child.pid);
        };
        const onAbort = () => end(interrupted(name));
        signal?.addEventListener("abort", onAbort, { once: true });
        if (timeLimitMs !== undefined) {
            timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
        }
        let err = Buffer.alloc(0);
        const show = (chunk, splitter) => {
            splitter?.push(chunk);
            try {
                if (chunk.length > 0)
                    log?.write(chunk);
            }
            catch (error) {
                end(logFailure(log?.path ?? "", error));
            }
        };
        const showError = (chunk) => {
            err = Buffer.concat([err, chunk]).subarray(-stderrKept);
            show(chunk, lines?.[1]);
        };
        const lines = onLine && [new process_lines/* LineSplitter */.g(onLine), new process_lines/* LineSplitter */.g(onLine)];
        const clean = [new process_redact/* RedactedStream */.ZW(redact), new process_redact/* RedactedStream */.ZW(redact)];
        const out = [];
        let outSize = 0;
        child.stdout.on("data", (chunk) => {
            show(clean[0].push(chunk), lines?.[0]);
            if (stdoutTo)
                return stdoutTo(chunk);
            outSize += chunk.length;
            if (outSize <= maxOutput)
                out.push(chunk);
            else
                end(tooMuch(name, maxOutput));
        });
        child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
        // A child that does not read its input to the end is not an error.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
        const finish = () => {
            signal?.removeEventListener("abort", onAbort);
            for (const timer of timers)
                clearTimeout(timer);
        };
        child.on("error", (error) => {
            if (child.pid !== undefined)
                return;
            finish();
            reject(spawnFailure(command, cwd, error));
        });
        child.on("exit", () => {
            timers.push(setTimeout(() => {
                if (child.pid !== undefined)
                    send(-child.pid, "SIGKILL");
                child.stdout.destroy();
                child.stderr.destroy();
            }, lingerMs));
        });
        child.on("close", (code, endedBy) => {
            finish();
            show(clean[0].end(), lines?.[0]);
            showError(clean[1].end());
            for (const splitter of lines ?? [])
                splitter.end();
            // Rejected only when all are gone: the caller goes on to remove the folders that they worked in.
            if (failure)
                return void (ending ?? Promise.resolve()).then(() => reject(failure));
            // A process that is left in the group would go on writing where the caller thinks that all is done.
            if (child.pid !== undefined)
                send(-child.pid, "SIGKILL");
            resolve({
                code,
                signal: endedBy,
                stdout: Buffer.concat(out).toString("utf8"),
                stderr: err.toString("utf8"),
            });
        });
    });
}
/**
 * Ends a process group and the leader's descendants outside it: politely, and what is still there after the grace
 * by force. Resolves when they are gone.
 */
async function endGroup(leader) {
    // Looked up first: once their parents are gone, descendants in sessions of their own cannot be found any more.
    const others = descendants(leader);
    for (const target of [-leader, ...others])
        send(target, "SIGTERM");
    const deadline = Date.now() + graceMs;
    while (anyAlive(leader, others)) {
        if (Date.now() > deadline) {
            for (const target of [-leader, ...others, ...descendants(leader)])
                send(target, "SIGKILL");
            return;
        }
        await new Promise((done) => setTimeout(done, 50));
    }
}
function interrupted(name) {
    return new failure/* Failure */.H("infrastructure", `${name} was interrupted`, {
        code: "cancelled",
        why: "the work was cancelled",
    });
}
function tooLong(name, limitMs) {
    return new failure/* Failure */.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
        code: "time-limit-reached",
        why: "it reached the time limit and was ended",
        remedy: "see the last lines of its log for what it waited for, or raise the time limit",
    });
}
function tooMuch(name, limit) {
    return new failure/* Failure */.H("failed", `${name} printed more than ${limit} bytes`, {
        code: "output-too-long",
        why: "this is more than it should ever print, so it was ended",
    });
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

83602:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ assertComplete)
});
var _failure_js_0 = __webpack_require__(77205);

/** An image that is to be run must be there. */
function assertComplete({ name, ts, state }) {
    if (state === "complete")
        return;
    throw new _failure_js_0/* .Failure */ .H("usage", `the build ${name}-${ts} has no image here`, {
        code: "image-not-in-store",
        why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
        remedy: "stx-container list shows the builds that are complete",
    });
}


}),

57799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ publishedImage)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _builds_js_2 = __webpack_require__(13336);
var _names_js_3 = __webpack_require__(90201);




/** Looks at `<name>.sif` without following it further than a build's own image. */
async function publishedImage(store, name) {
    const path = (0,_names_js_3/* .publishedLink */ .rP)(store, name);
    const found = await (0,node_fs_promises_0.lstat)(path).catch(() => undefined);
    if (!found)
        return { kind: "none" };
    if (!found.isSymbolicLink())
        return {
            kind: "other",
            what: found.isFile() ? "a file, not a link to a build" : "not a link to a build",
        };
    const target = await (0,node_fs_promises_0.readlink)(path).catch(() => "");
    const ts = (0,_builds_js_2/* .publishedBy */ .Qv)(name, target);
    if (ts === "")
        return { kind: "other", what: `a link to ${target}, which is not a build of ${name}` };
    const image = await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, target)).catch(() => undefined);
    if (!image)
        return { kind: "other", what: `a link to ${target}, which does not exist` };
    if (!image.isFile())
        return { kind: "other", what: `a link to ${target}, which is not a plain file` };
    return { kind: "build", ts };
}


}),

16582:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openVault)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _failure_js_2 = __webpack_require__(77205);
var _keep_folder_js_3 = __webpack_require__(83410);
var _keep_index_file_js_4 = __webpack_require__(97359);
var _travel_archive_js_5 = __webpack_require__(24235);






const nothing = async () => { };
/**
 * Opens the vault of one build.
 * @param path of an index, of an exported file, or of a folder with an OCI layout; without one the build's own index
 * @param folder the store's vault
 * @param expected sha256 of the index, as the lock says
 * @throws Failure("inconclusive") where it is missing, damaged or another build's
 */
async function openVault(path, folder, buildId, expected) {
    if (path === undefined) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)((0,_keep_folder_js_3/* .vaultPaths */ .d)(folder).index(buildId), expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N(folder), archive: undefined, close: nothing };
    }
    if (path.endsWith(".json") && !(await (0,node_fs_promises_0.stat)(path).catch(() => undefined))?.isDirectory()) {
        const index = await (0,_keep_index_file_js_4/* .readIndex */ .vY)(path, expected);
        return { index, bodies: new _keep_folder_js_3/* .VaultFolder */ .N((0,node_path_1.dirname)((0,node_path_1.dirname)(path))), archive: undefined, close: nothing };
    }
    const archive = await _travel_archive_js_5/* .VaultArchive */ .f0.open(path);
    const index = await archive.index();
    if (expected === undefined || index.sha256 === expected)
        return { index, bodies: archive, archive, close: () => archive.close() };
    await archive.close();
    throw new _failure_js_2/* .Failure */ .H("inconclusive", `${path} is not the vault that the lock names`, {
        code: "vault-index-mismatch",
        why: `the lock names the index sha256:${expected}, ${path} has sha256:${index.sha256} of ${archive.buildId}`,
        remedy: "give the export of this build",
    });
}


}),

16619:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkBuilds)
});
var node_path_0 = __webpack_require__(76760);
var _files_cache_folder_js_1 = __webpack_require__(47182);
var _files_digest_js_2 = __webpack_require__(63983);
var _files_digest_cache_js_3 = __webpack_require__(85248);
var _files_user_cache_js_4 = __webpack_require__(14799);
var _version_js_8 = __webpack_require__(2307);
var _demands_js_5 = __webpack_require__(98193);
var _gate_subject_js_6 = __webpack_require__(21695);
var _policy_js_7 = __webpack_require__(69963);









/**
 * The gate's answers on many builds of a store. Where nothing that was read for an open gate was changed since, as
 * device, inode, size and times of every file say, the answer is the one of then: see {@link cachedDigest} for when a
 * cache is used at all.
 */
async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0,_files_cache_folder_js_1/* .userCacheFolder */ .s)("gate"), settledMs, env } = {}) {
    // Whether a signer still may sign changes with the time and with Sigstore's keys.
    const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
    const canKeep = (0,_files_cache_folder_js_1/* .isCacheAllowed */ .n)(env) && !isSigned;
    const path = canKeep && (await (0,_files_user_cache_js_4/* .isStablePlace */ .lO)(store)) ? (0,node_path_0.join)(folder, (0,_files_digest_js_2/* .sha256 */ .sc)(store)) : undefined;
    const kept = path === undefined ? new Map() : parse(await (0,_files_user_cache_js_4/* .readCache */ .xe)(path));
    const by = [_version_js_8/* .version */ .r, (0,_files_user_cache_js_4/* .stampOf */ .Zs)(process.argv[1] ?? "")?.key, (0,_policy_js_7/* .policyDigest */ .p1)(policy), policy.sources.length > 0];
    const answers = [];
    const next = new Map();
    let isChanged = false;
    for (const build of builds) {
        const id = `${build.name}-${build.ts}`;
        const found = path === undefined ? undefined : kept.get(id);
        const key = path === undefined ? undefined : keyOf(build, by, settledMs);
        if (found && key === found.key && isCurrent(found.answer, now)) {
            next.set(id, found);
            answers.push(found.answer);
            continue;
        }
        const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
        const answer = await checkBuild(build, policy, { now, digest: (image) => (0,_files_digest_cache_js_3/* .cachedDigest */ .n)(image) });
        answers.push(answer);
        // What was verified another way before may have expired sooner.
        if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs))
            continue;
        next.set(id, { key, answer });
        isChanged = true;
    }
    if (path !== undefined && isChanged)
        await (0,_files_user_cache_js_4/* .writeCache */ .aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
    return answers;
}
function parse(text) {
    try {
        return new Map(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** What an answer depends on beside the time; undefined where a file is not a plain one or was changed just now. */
function keyOf(build, by, settledMs) {
    const { files } = (0,_gate_subject_js_6/* .subjectOf */ .e)(build);
    const stamps = [
        files.image,
        files.lock,
        files.lockedRecipe,
        files.recipe,
        files.verified,
        files.unverified,
        files.history,
    ].map((path) => (path === undefined ? undefined : (0,_files_user_cache_js_4/* .stampOf */ .Zs)(path)));
    const isStill = stamps.every((stamp) => !stamp || (0,_files_user_cache_js_4/* .isSettled */ .Is)(stamp, settledMs));
    return isStill ? (0,_files_digest_js_2/* .sha256 */ .sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
}
/** Whether time has changed nothing about an open gate's answer. */
function isCurrent({ verifiedAt = "", expires }, now) {
    const at = Date.parse(verifiedAt);
    const ends = [at + _demands_js_5/* .oldDays */ .PX * _demands_js_5/* .dayMs */ .LP, ...(expires === undefined ? [] : [Date.parse(expires)])];
    return now.getTime() >= at - _demands_js_5/* .clockSkewMs */ .Dy && now.getTime() < Math.min(...ends);
}


}),

91633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I3: () => (/* binding */ checkName),
  iD: () => (/* binding */ newerBuild),
  r8: () => (/* binding */ refusedToo)
});
var node_fs_promises_0 = __webpack_require__(51455);
var node_path_1 = __webpack_require__(76760);
var _store_builds_js_2 = __webpack_require__(13336);
var _store_published_js_3 = __webpack_require__(57799);
var _check_all_js_4 = __webpack_require__(16619);
var _gate_subject_js_5 = __webpack_require__(21695);






/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
async function checkName(store, nameOrId, policy, options = {}) {
    const build = await (0,_store_builds_js_2/* .findBuild */ .w)(store, nameOrId);
    const answer = await answerOn(store, build, policy, options);
    const linked = await linkedFolder(store, build.name);
    if ((0,_store_builds_js_2/* .buildIdOf */ .d$)(nameOrId))
        return refusedToo(answer, linked);
    const published = await (0,_store_published_js_3/* .publishedImage */ .K)(store, build.name);
    const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
    const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
    return { ...refusedToo(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}
async function answerOn(store, build, policy, { kept, ...options }) {
    const { today, now, trust, knownHistory } = options;
    const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
    const [answer] = kept && !asksMore ? await (0,_check_all_js_4/* .checkBuilds */ .e)(store, [build], policy, kept) : [];
    if (answer)
        return answer;
    // Where an answer was kept, nothing of the gate itself is loaded.
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    return checkBuild(build, policy, options);
}
/** An answer with more refusals; as it is where there are none. */
function refusedToo(answer, refusals) {
    if (refusals.length === 0)
        return answer;
    const kind = answer.open ? "unverified" : answer.kind;
    return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}
/** A repository can bring a link in the place of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store, name) {
    if (!(await (0,node_fs_promises_0.lstat)((0,node_path_1.join)(store, name))).isSymbolicLink())
        return [];
    const text = `the folder ${name} of the store is a symbolic link`;
    return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}
function publishedIsOther(name, { what }) {
    return {
        code: "published-is-other",
        text: `${name}.sif is ${what}`,
        remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
    };
}
function notPublished({ name, state }, published) {
    if (published.kind !== "none" || state !== "complete")
        return [];
    return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}
/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
async function newerBuild(store, { name, ts }, policy) {
    const newest = (await (0,_store_builds_js_2/* .listBuilds */ .YF)(store, name)).find(({ state }) => state !== "unfinished");
    if (!newest || newest.ts <= ts)
        return [];
    const id = `${newest.name}-${newest.ts}`;
    if (newest.marker === undefined) {
        const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
        return [{ code: "newer-not-finished", text }];
    }
    const { checkBuild } = await Promise.all(/* import() */[__webpack_require__.e(8942), __webpack_require__.e(7325), __webpack_require__.e(3616), __webpack_require__.e(9561), __webpack_require__.e(3763), __webpack_require__.e(4813), __webpack_require__.e(8397), __webpack_require__.e(1748), __webpack_require__.e(6575), __webpack_require__.e(6469), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 76469));
    const { open, refusals } = await checkBuild((0,_gate_subject_js_5/* .subjectWithoutImage */ .M)(newest), policy);
    const [first] = refusals;
    if (open || !first)
        return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
    return [
        {
            code: "newer-not-verified",
            text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
        },
    ];
}


}),

89257:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H4: () => (/* binding */ readLockFileIfThere),
  cx: () => (/* binding */ readLockFile),
  sl: () => (/* binding */ readBuiltLock)
});
var _files_bounded_js_0 = __webpack_require__(17794);
var _lock_read_js_1 = __webpack_require__(23616);
var _limits_js_2 = __webpack_require__(36697);



const what = { what: "lock" };
const lockOf = (bytes, path) => (0,_lock_read_js_1/* .parseLock */ .PG)(bytes.toString("utf8"), path);
/**
 * Reads the lock of a build from its file.
 * @throws Failure where there is none, it is a link or too large, or it cannot be understood
 */
const readLockFile = async (path) => lockOf(await (0,_files_bounded_js_0/* .readBounded */ .C)(path, _limits_js_2/* .evidenceLimits */ .Y.lock, what), path);
/** {@link readLockFile}, for the lock of an image that was built. @throws Failure for the lock of any other image, too */
const readBuiltLock = async (path) => (0,_lock_read_js_1/* .builtLock */ .IJ)(await readLockFile(path), path);
/** {@link readLockFile}, or undefined where there is none. */
async function readLockFileIfThere(path) {
    const bytes = await (0,_files_bounded_js_0/* .readBoundedIfThere */ .L)(path, _limits_js_2/* .evidenceLimits */ .Y.lock, what);
    return bytes && lockOf(bytes, path);
}


})

};
;