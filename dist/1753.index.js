"use strict";
exports.id = 1753;
exports.ids = [1753, 5277];
exports.modules = {
	18195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ol: () => digestOf,
			pn: () => partName,
			s9: () => copyResumable
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _failures_js_4 = __webpack_require__(28720);
		var _inside_js_5 = __webpack_require__(66996);
		var _regular_js_6 = __webpack_require__(64659);
		const { O_CREAT, O_RDWR } = node_fs_1.constants;
		const chunk = 4 * 1024 * 1024;
		const partName = (path) => `.${(0, node_path_2.basename)(path)}.part`;
		async function copyResumable(request) {
			const { source, root, path } = request;
			let folder;
			let part;
			const from = await (0, _regular_js_6.l)(source).catch((error) => {
				throw (0, _failures_js_4.fE)(error, `could not read ${source}`);
			});
			try {
				folder = await (0, _inside_js_5.X$)(root, (0, node_path_2.dirname)(path), "make folders");
				part = await folder.file(partName(path), O_RDWR | O_CREAT);
				await (0, _inside_js_5.pb)(part, partName(path));
				await fill(part, from.handle, request);
				await part.chmod((await from.handle.stat()).mode & 511);
				await part.sync();
				await (0, _inside_js_5.Bm)(folder, partName(path), (0, node_path_2.basename)(path), _inside_js_5.yp);
				await folder.sync();
			} catch (error) {
				throw (0, _failures_js_4.fE)(error, `could not copy ${source} to ${path}`);
			} finally {
				await part?.close();
				await folder?.close();
				await from.handle.close();
			}
		}
		async function fill(part, from, request) {
			const { size } = await from.stat();
			const { size: there } = await part.stat();
			const begun = there <= size ? there : 0;
			await copyFrom(begun, part, from, size, request);
			let digest = await digestOf(part);
			if (digest !== request.sha256 && begun > 0) {
				await copyFrom(0, part, from, size, request);
				digest = await digestOf(part);
			}
			if (digest === request.sha256) return;
			await part.truncate(0);
			throw new _failure_js_3.H("infrastructure", `${request.path} is not the file that was to be copied`, {
				code: "copy-differs",
				why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
				remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`
			});
		}
		async function copyFrom(offset, part, from, size, { signal, onProgress }) {
			await part.truncate(offset);
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = offset;
			for (let reading = from.read(filled, 0, chunk, at);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return;
				signal?.throwIfAborted();
				reading = from.read(next, 0, chunk, at + bytesRead);
				await writeWhole(part, filled.subarray(0, bytesRead), at);
				at += bytesRead;
				onProgress?.(at, size);
				[filled, next] = [next, filled];
			}
		}
		async function writeWhole(part, bytes, at) {
			for (let done = 0; done < bytes.length;) {
				const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
				done += bytesWritten;
			}
		}
		async function digestOf(part) {
			const hash = (0, node_crypto_0.createHash)("sha256");
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = 0;
			for (let reading = part.read(filled, 0, chunk, 0);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return hash.digest("hex");
				at += bytesRead;
				reading = part.read(next, 0, chunk, at);
				hash.update(filled.subarray(0, bytesRead));
				[filled, next] = [next, filled];
			}
		}
	}),
	85248: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => cachedDigest });
		var node_path_0 = __webpack_require__(76760);
		var _cache_folder_js_1 = __webpack_require__(47182);
		var _digest_js_2 = __webpack_require__(63983);
		var _user_cache_js_3 = __webpack_require__(59510);
		async function cachedDigest(path, options = {}) {
			const before = (0, _user_cache_js_3.Zs)(path);
			if (!before || !(0, _cache_folder_js_1.n)(options.env) || !await (0, _user_cache_js_3.lO)(path)) return (0, _digest_js_2.Q3)(path);
			const entry = (0, node_path_0.join)(options.folder ?? (0, _cache_folder_js_1.s)("digests"), (0, _digest_js_2.sc)(path));
			const [known = "", of] = (await (0, _user_cache_js_3.xe)(entry)).split(" ");
			if (of === before.key && /^[0-9a-f]{64}$/.test(known)) return known;
			const digest = await (0, _digest_js_2.Q3)(path);
			if (before.key === (0, _user_cache_js_3.Zs)(path)?.key && (0, _user_cache_js_3.Is)(before, options.settledMs)) await (0, _user_cache_js_3.aR)(entry, `${digest} ${before.key}`);
			return digest;
		}
	}),
	26314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => takeLock,
			k: () => withLock
		});
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var promises_ = __webpack_require__(58500);
		var failure = __webpack_require__(77205);
		var identity = __webpack_require__(81795);
		var run = __webpack_require__(21880);
		var failures = __webpack_require__(28720);
		var inside = __webpack_require__(66996);
		var temporary_names = __webpack_require__(60813);
		;
		const beatMs = 6e4;
		const silentMs = 15 * 6e4;
		const pollMs = 100;
		async function lockByFile(folder, name, deadline, busy) {
			const held = `${name}.held`;
			for (;;) {
				const { inode, now } = await claim(folder, held);
				if (inode !== undefined) return keep(await folder.again(), held, inode);
				if (await steal(folder, held, now)) continue;
				if (Date.now() > deadline) throw await busy(held);
				await (0, promises_.setTimeout)(pollMs);
			}
		}
		async function claim(folder, held) {
			const temporary = (0, temporary_names.N)(held);
			const { now } = await writeHolder(folder, temporary);
			try {
				await folder.link(temporary, held);
			} catch (error) {
				const { code = "" } = error;
				if (code === "EEXIST") return {
					inode: undefined,
					now
				};
				if (!inside.IB.includes(code)) throw error;
				return await claimBare(folder, held, now);
			} finally {
				await folder.unlink(temporary);
			}
			return {
				inode: (await folder.look(held))?.ino,
				now
			};
		}
		async function claimBare(folder, held, now) {
			try {
				return await writeHolder(folder, held);
			} catch (error) {
				if (error.code !== "EEXIST") throw error;
				return {
					inode: undefined,
					now
				};
			}
		}
		async function writeHolder(folder, name) {
			const handle = await folder.file(name, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL);
			try {
				await handle.writeFile(JSON.stringify((0, identity.WF)()));
				const { ino, mtimeMs } = await handle.stat({ bigint: true });
				return {
					inode: ino,
					now: Number(mtimeMs)
				};
			} finally {
				await handle.close();
			}
		}
		async function steal(folder, held, now) {
			const found = await folder.look(held);
			if (found === undefined) return true;
			const fate = await fateOf(folder, held);
			if (fate === "alive" || fate === "unknown" && now - Number(found.mtimeMs) < silentMs) return false;
			const taken = (0, temporary_names.N)(held);
			await folder.rename(held, folder, taken).catch(() => {});
			const moved = await folder.look(taken);
			if (moved !== undefined && moved.ino !== found.ino) await folder.link(taken, held).catch(() => {});
			if (moved !== undefined) await folder.unlink(taken);
			return true;
		}
		async function fateOf(folder, held) {
			const handle = await folder.file(held, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
			const text = await handle?.readFile("utf8").finally(() => handle.close());
			try {
				return (0, identity.GE)(JSON.parse(text ?? ""));
			} catch {
				return "unknown";
			}
		}
		async function keep(folder, held, inode) {
			const handle = await folder.file(held, external_node_fs_.constants.O_WRONLY);
			const beat = setInterval(() => void handle.utimes(new Date(), new Date()).catch(() => {}), beatMs);
			beat.unref();
			return async () => {
				clearInterval(beat);
				await handle.close();
				if ((await folder.look(held))?.ino === inode) await folder.unlink(held);
				await folder.close();
			};
		}
		;
		const busyCode = 75;
		async function withLock(root, path, request, work) {
			const release = await takeLock(root, path, request);
			try {
				return await work();
			} finally {
				await release();
			}
		}
		async function takeLock(root, path, request) {
			let folder;
			try {
				folder = await (0, inside.X$)(root, (0, external_node_path_.dirname)(path), "make folders");
				return await lockIn(folder, path, request);
			} catch (error) {
				throw (0, failures.fE)(error, `could not lock ${path}`);
			} finally {
				await folder?.close();
			}
		}
		async function lockIn(folder, path, request) {
			const deadline = Date.now() + request.waitMs;
			for (;;) {
				const handle = await openLockFile(folder, path);
				const result = await lockByKernel(handle, deadline - Date.now(), request);
				const isCurrent = (await folder.look((0, external_node_path_.basename)(path)))?.ino === (await handle.stat({ bigint: true })).ino;
				if (result === "locked" && isCurrent) return releaseOf(handle);
				await handle.close();
				if (result === "busy") throw await busy(folder, path, (0, external_node_path_.basename)(path), request);
				if (result === "no locks") return lockByFile(folder, (0, external_node_path_.basename)(path), deadline, (held) => busy(folder, path, held, request));
				await (0, promises_.setTimeout)(10);
			}
		}
		async function openLockFile(folder, path) {
			const handle = await folder.file((0, external_node_path_.basename)(path), external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT);
			try {
				await (0, inside.pb)(handle, path);
				return handle;
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
		async function releaseOf(handle) {
			const holder = `${JSON.stringify((0, identity.WF)())}\n`;
			await handle.truncate().catch(() => {});
			await handle.write(holder, 0).catch(() => {});
			return () => handle.close();
		}
		function lockByKernel(handle, waitMs, { signal, program = "flock" }) {
			const wait = ["--wait", String(Math.max(0, waitMs) / 1e3)];
			return new Promise((resolve) => {
				const child = (0, external_node_child_process_.spawn)(program, [
					"--exclusive",
					"--conflict-exit-code",
					String(busyCode),
					...wait,
					"3"
				], {
					env: (0, run.aq)(),
					stdio: [
						"ignore",
						"ignore",
						"ignore",
						handle.fd
					],
					...signal ? { signal } : {}
				});
				child.once("error", () => resolve(signal?.aborted ? "busy" : "no locks"));
				child.once("exit", (code) => resolve(code === 0 ? "locked" : code === busyCode ? "busy" : "no locks"));
			});
		}
		async function busy(folder, path, holder, { what, signal }) {
			if (signal?.aborted) return new failure.H("infrastructure", `cancelled while waiting for ${path}`, { code: "cancelled" });
			return new failure.H("infrastructure", `another process works on ${what}`, {
				code: "lock-busy",
				why: `${await holderOf(folder, holder)} has locked ${path}`,
				remedy: "wait until it has ended, then run the same command again"
			});
		}
		async function holderOf(folder, name) {
			const handle = await folder.file(name, external_node_fs_.constants.O_RDONLY).catch(() => undefined);
			const text = await handle?.readFile("utf8").finally(() => handle.close());
			try {
				const { pid, host } = JSON.parse(text ?? "");
				return `process ${Number(pid)} on ${String(host).replace(/[^\w.-]/g, "?")}`;
			} catch {
				return "a process";
			}
		}
	}),
	71753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { deploy: () => deploy });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_copy_resumable_js_3 = __webpack_require__(18195);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_digest_cache_js_5 = __webpack_require__(85248);
		var _files_failures_js_6 = __webpack_require__(28720);
		var _files_inside_js_7 = __webpack_require__(66996);
		var _files_lock_js_8 = __webpack_require__(26314);
		var _files_real_path_js_9 = __webpack_require__(82331);
		var _store_builds_js_10 = __webpack_require__(13336);
		var _store_history_js_11 = __webpack_require__(4813);
		var _store_name_lock_js_12 = __webpack_require__(95776);
		var _store_names_js_13 = __webpack_require__(90201);
		var _store_open_js_14 = __webpack_require__(93237);
		var _store_publish_js_15 = __webpack_require__(54906);
		var _verdict_gate_subject_js_16 = __webpack_require__(21695);
		var _verdict_read_policy_js_17 = __webpack_require__(26588);
		var _source_js_18 = __webpack_require__(3999);
		var _ssh_address_js_19 = __webpack_require__(55277);
		const waitMs = 10 * 6e4;
		async function deploy(request) {
			const store = await (0, _store_open_js_14.dy)(request.store);
			const source = await (0, _source_js_18.o$)(store, request.build);
			const assertImage = async (digest) => (0, _source_js_18.lU)(store, (0, _verdict_gate_subject_js_16.e)(source.build), await (0, _verdict_read_policy_js_17.T4)(store), digest);
			if (request.dryRun) await assertImage();
			try {
				if (!(0, _ssh_address_js_19.isSshTarget)(request.target)) return await deployToFolder(store, source, request);
				const { deployBySsh } = await __webpack_require__.e(9180).then(__webpack_require__.bind(__webpack_require__, 89180));
				return await deployBySsh(store, source, request);
			} catch (error) {
				if (error instanceof _failure_js_2.H && error.code === "copy-differs") await assertImage(_files_digest_js_4.Q3);
				throw (0, _files_failures_js_6.T)(error, "--target");
			}
		}
		async function deployToFolder(store, source, request) {
			const { build } = source;
			await assertFolder(request.target);
			if (await (0, _files_real_path_js_9.Y)(request.target) === await (0, _files_real_path_js_9.Y)(store)) throw sameStore(request.target);
			const policy = await (0, _verdict_read_policy_js_17.T4)(request.target);
			await (0, _source_js_18.lU)(request.target, (0, _verdict_gate_subject_js_16.M)(build), policy, _files_digest_cache_js_5.n, store);
			if (request.dryRun) {
				const planned = await plan(source, request);
				await assertSpace(planned);
				return planned;
			}
			const target = await (0, _store_open_js_14.Ch)(request.target);
			const { name } = build;
			const folder = (0, node_path_1.join)(target, name);
			await (0, _files_inside_js_7.Vh)(target, folder);
			const lock = {
				what: `deploying ${name} to ${target}`,
				waitMs,
				signal: request.signal
			};
			return (0, _files_lock_js_8.k)(target, (0, node_path_1.join)(folder, ".deploy.lock"), lock, () => deployLocked(store, source, {
				...request,
				target
			}));
		}
		async function deployLocked(store, source, request) {
			const { target } = request;
			const { name, ts } = source.build;
			const planned = await plan(source, request);
			const to = (0, _store_names_js_13.Tr)(target, name, ts);
			await assertSpace(planned);
			const copies = new Set(planned.files.filter(({ action }) => action === "copy").map(({ path }) => path));
			for (const part of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) {
				const text = source.texts[part];
				if (text && copies.has(to[part])) await (0, _files_inside_js_7.q0)(target, to[part], text);
			}
			if (copies.has(to.image)) await copyImage(source, to, request);
			const from = await (0, _store_name_lock_js_12.n)(target, name, async () => {
				await addVerdicts(store, source.build, target);
				if (source.texts.verified) await (0, _files_inside_js_7.writeFileInside)(target, to.verified, source.texts.verified);
				return publishDeployed(target, source, copies.has(to.image));
			});
			return {
				...planned,
				from
			};
		}
		async function assertFolder(target) {
			const found = await (0, node_fs_promises_0.lstat)(await (0, _files_real_path_js_9.Y)(target)).catch(() => undefined);
			if (found === undefined || found.isDirectory()) return;
			throw new _failure_js_2.H("usage", `the target ${target} is not a folder`, {
				code: "wrong-use",
				why: "a build is deployed to a store, which is a folder",
				remedy: "name a folder with --target"
			});
		}
		async function assertSpace({ target, name, files }) {
			const copied = files.filter(({ action }) => action === "copy");
			const sizes = copied.map(async ({ path, bytes }) => {
				const part = await (0, node_fs_promises_0.lstat)((0, node_path_1.join)((0, node_path_1.dirname)(path), (0, _files_copy_resumable_js_3.pn)(path))).catch(() => undefined);
				return bytes - Math.min(bytes, part?.size ?? 0);
			});
			const needed = (await Promise.all(sizes)).reduce((total, bytes) => total + bytes, 0);
			const free = await freeIn(target);
			if (free === undefined || needed <= free) return;
			const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
			throw new _failure_js_2.H("infrastructure", `${target} has no space for ${name}`, {
				code: "disk-full",
				why: `it needs ${mb(needed)}, and ${mb(free)} are free`,
				remedy: "free space there, such as with stx-container prune, or choose another folder with --target"
			});
		}
		async function freeIn(folder) {
			try {
				const { bavail, bsize } = await (0, node_fs_promises_0.statfs)(folder);
				return bavail * bsize;
			} catch (error) {
				const isAbsent = error.code === "ENOENT" && (0, node_path_1.dirname)(folder) !== folder;
				return isAbsent ? freeIn((0, node_path_1.dirname)(folder)) : undefined;
			}
		}
		function copyImage({ build, imageSha256 }, to, { target, signal, onProgress }) {
			return (0, _files_copy_resumable_js_3.s9)({
				source: build.files.image,
				root: target,
				path: to.image,
				sha256: imageSha256,
				signal,
				onProgress: (done, size) => onProgress?.(to.image, done, size)
			});
		}
		async function publishDeployed(target, { build, imageSha256 }, isCopied) {
			const { name, ts } = build;
			const deployed = await (0, _store_builds_js_10.w)(target, `${name}-${ts}`);
			const digest = isCopied ? async () => imageSha256 : _files_digest_cache_js_5.n;
			await (0, _source_js_18.lU)(target, (0, _verdict_gate_subject_js_16.e)(deployed), await (0, _verdict_read_policy_js_17.T4)(target), digest);
			return deployed.published ? ts : (0, _store_publish_js_15.mk)(target, name, ts);
		}
		async function plan({ build: { name, ts, files }, texts, imageSha256 }, { target, dryRun = false }) {
			const to = (0, _store_names_js_13.Tr)(target, name, ts);
			const planned = [];
			for (const part of _source_js_18.rT) {
				const text = part === "image" ? undefined : texts[part];
				const bytes = part === "image" ? (await (0, node_fs_promises_0.lstat)(files.image)).size : text?.length;
				if (bytes === undefined) continue;
				const isThere = await isPresent(part, text ? (0, _files_digest_js_4.sc)(text) : imageSha256, to[part]);
				planned.push({
					path: to[part],
					bytes,
					action: isThere ? "present" : "copy"
				});
			}
			return {
				name,
				ts,
				target,
				files: planned,
				from: await (0, _store_builds_js_10.yY)(target, name),
				dryRun
			};
		}
		async function isPresent(part, expected, path) {
			const there = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (!there) return false;
			if (there.isFile() && await (0, _files_digest_cache_js_5.n)(path) === expected) return true;
			if (part === "verified" && there.isFile()) return false;
			throw (0, _source_js_18.hj)(path, expected);
		}
		async function addVerdicts(store, { name, ts }, target) {
			const lines = await (0, _store_history_js_11.Ic)(target, name);
			for (const event of (0, _source_js_18.Xp)(await (0, _store_history_js_11.Ic)(store, name), lines, ts)) await (0, _store_history_js_11.b8)(target, name, event);
		}
		function sameStore(target) {
			return new _failure_js_2.H("usage", `${target} is the store that the build is in`, {
				code: "wrong-use",
				why: "a build is deployed to another store",
				remedy: "name another folder with --target, or publish the build where it is: stx-container promote BUILD"
			});
		}
	}),
	3999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xp: () => missingVerdicts,
			hj: () => conflict,
			lU: () => assertGateAccepts,
			o$: () => readSource,
			rT: () => parts
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_bounded_js_2 = __webpack_require__(17794);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _lock_read_js_5 = __webpack_require__(23616);
		var _process_shell_word_js_12 = __webpack_require__(704);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_gate_js_8 = __webpack_require__(76469);
		var _verdict_gate_subject_js_9 = __webpack_require__(21695);
		var _verdict_limits_js_10 = __webpack_require__(36697);
		var _verdict_read_policy_js_11 = __webpack_require__(26588);
		const parts = [
			"lock",
			"lockedRecipe",
			"recipe",
			"image",
			"verified"
		];
		async function readSource(store, id) {
			const build = await (0, _store_builds_js_6.w)(store, id);
			(0, _store_complete_js_7.Q)(build);
			const { files } = build;
			await assertGateAccepts(store, (0, _verdict_gate_subject_js_9.M)(build), await (0, _verdict_read_policy_js_11.T4)(store));
			const texts = {};
			for (const part of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) {
				const bytes = await (0, _files_bounded_js_2.L)(files[part], _verdict_limits_js_10.Y[part], { what: part });
				if (bytes) texts[part] = bytes;
			}
			texts.verified = await (0, _files_bounded_js_2.C)(files.verified, _verdict_limits_js_10.Y.marker, { what: "marker" });
			const lock = (0, _lock_read_js_5.builtLock)((0, _lock_read_js_5.parseLock)(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
			return {
				build,
				texts,
				imageSha256: lock.image.sha256
			};
		}
		function missingVerdicts(from, to, ts) {
			const known = new Set(to.map(({ marker }) => marker));
			return from.filter((event) => event.ts === ts && event.marker !== undefined && !known.has(event.marker));
		}
		function conflict(path, expected) {
			return new _failure_js_1.H("usage", `${path} is a different file from the one to deploy`, {
				code: "deploy-conflict",
				why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
				remedy: `move the target's file away: mv ${(0, _process_shell_word_js_12.r)(path)} ${(0, _process_shell_word_js_12.r)(`${path}.old`)}`
			});
		}
		function configurationRemedy(target, from) {
			const [own] = from === undefined ? [] : [(0, node_path_0.join)(from, "config.yaml")].filter((path) => (0, _files_look_js_4.t5)(path)?.isFile());
			if (own === undefined) return `give ${target} the configuration that the verdict was made under, as its config.yaml`;
			const folder = (0, _process_shell_word_js_12.r)(target);
			return `give it the store's configuration: mkdir -p ${folder} && cp ${(0, _process_shell_word_js_12.r)(own)} ${folder}/`;
		}
		async function assertGateAccepts(store, subject, policy, digest = _files_digest_cache_js_3.n, from) {
			const answer = await (0, _verdict_gate_js_8.checkBuild)(subject, policy, { digest });
			if (answer.open) return;
			const id = `${subject.name}-${subject.ts}`;
			const [first] = answer.refusals;
			const remedy = first?.code === "policy-missing" ? configurationRemedy(store, from) : first?.remedy;
			throw new _failure_js_1.H(answer.kind === "inconclusive" ? "inconclusive" : "unverified", `${id} may not be deployed`, {
				code: "gate-closed",
				why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
				remedy: remedy ?? `stx-container verify ${id}`
			});
		}
	}),
	55277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			isSshTarget: () => isSshTarget,
			o: () => sshCommand,
			v: () => parseSshTarget
		});
		var _failure_js_0 = __webpack_require__(77205);
		const host = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,254}|\[[0-9A-Fa-f:.]{2,45}\])$/;
		const user = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;
		const path = /^(?:\/[A-Za-z0-9_.+=,@-]+)+\/?$/;
		const sshCommand = ({ login, port }) => `ssh ${port === undefined ? "" : `-p ${port} `}${login}`;
		const isSshTarget = (target) => target.startsWith("ssh://") || /^(?:[^/:]*@)?(?:\[[^\]/]*\]|[^/:]*):/.test(target);
		function parseSshTarget(target) {
			const parts = /^ssh:\/\/(?:(?<user>[^@/]*)@)?(?<host>\[[^\]]*\]|[^:/]*)(?::(?<port>[^/]*))?(?<folder>\/.*)$/s.exec(target) ?? /^(?:(?<user>[^@/:]*)@)?(?<host>\[[^\]]*\]|[^:/]*):(?<folder>.*)$/s.exec(target);
			const { user: name, host: machine = "", port, folder = "" } = parts?.groups ?? {};
			if (!host.test(machine)) throw invalid(target, "its host is not a host's name or address");
			if (name !== undefined && !user.test(name)) throw invalid(target, "its user is not a user's name");
			if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536)) throw invalid(target, "its port is not a number from 1 to 65535");
			const isPlain = path.test(folder) && !folder.split("/").some((part) => part === "." || part === "..");
			if (!isPlain) throw invalid(target, "its folder must be absolute, and have only letters, digits, '/' and '_.+=,@-', and neither '.' nor '..' as a part");
			const at = name === undefined ? "" : `${name}@`;
			const clean = folder.replace(/\/$/, "");
			return {
				login: `${at}${machine.replace(/^\[|\]$/g, "")}`,
				port: port === undefined ? undefined : Number(port),
				folder: clean,
				text: port === undefined ? `${at}${machine}:${clean}` : `ssh://${at}${machine}:${port}${clean}`
			};
		}
		function invalid(target, why) {
			return new _failure_js_0.H("usage", `invalid target ${JSON.stringify(target)}`, {
				code: "ssh-target-invalid",
				why,
				remedy: "write it as user@host:/folder, or with a port as ssh://host:port/folder, with or without user@ before host; a folder of this machine as ./folder"
			});
		}
	}),
	1262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LineSplitter,
			h: () => plainLine
		});
		var node_string_decoder_0 = __webpack_require__(46193);
		const longest = 64 * 1024;
		const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
		const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function plainLine(line) {
			const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
			return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
		}
		class LineSplitter {
			#onLine;
			#decoder = new node_string_decoder_0.StringDecoder("utf8");
			#rest = "";
			constructor(onLine) {
				this.#onLine = onLine;
			}
			push(chunk) {
				const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
				this.#rest = parts.pop() ?? "";
				for (const part of parts) this.#onLine(plainLine(part));
				if (this.#rest.length > longest) this.#flush();
			}
			end() {
				this.#rest += this.#decoder.end();
				if (this.#rest !== "") this.#flush();
			}
			#flush() {
				this.#onLine(plainLine(this.#rest));
				this.#rest = "";
			}
		}
	}),
	21880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uv: () => definedOnly,
			eF: () => run,
			aq: () => scrubbedEnvironment,
			O5: () => spokenTime
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
		var plural = __webpack_require__(21417);
		var external_node_fs_ = __webpack_require__(73024);
		;
		function readProcess(pid) {
			try {
				const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
				const [state, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				return {
					pid,
					parent: Number(parent),
					group: Number(group),
					dead: state === "Z" || state === "X"
				};
			} catch {
				return undefined;
			}
		}
		function processes() {
			let entries;
			try {
				entries = (0, external_node_fs_.readdirSync)("/proc");
			} catch {
				return [];
			}
			return entries.filter((entry) => /^\d+$/.test(entry)).map((entry) => readProcess(Number(entry))).filter((found) => found !== undefined);
		}
		function descendants(pid) {
			const all = processes();
			const found = new Set();
			const queue = [pid];
			for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
				for (const child of all) {
					if (child.parent !== next || found.has(child.pid)) continue;
					found.add(child.pid);
					queue.push(child.pid);
				}
			}
			return [...found];
		}
		function anyAlive(group, pids) {
			const wanted = new Set(pids);
			return processes().some((one) => !one.dead && (one.group === group || wanted.has(one.pid)));
		}
		function sendSignal(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch (error) {
				if (error.code !== "EPERM") return;
				const args = [
					"-n",
					"kill",
					"-s",
					signal.slice("SIG".length),
					"--",
					String(pid)
				];
				process.getBuiltinModule("node:child_process").spawnSync("sudo", args, {
					stdio: "ignore",
					timeout: 5e3
				});
			}
		}
		var process_lines = __webpack_require__(1262);
		var process_redact = __webpack_require__(39168);
		;
		const defaultMaxOutput = 64 * 1024 * 1024;
		const stderrKept = 64 * 1024;
		const graceMs = 5e3;
		const lingerMs = 2e3;
		const definedOnly = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
		function scrubbedEnvironment(extra = {}) {
			const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
			const folders = path.split(":").filter((folder) => folder.startsWith("/"));
			for (const folder of [
				"/usr/local/sbin",
				"/usr/sbin",
				"/sbin"
			]) {
				if (!folders.includes(folder)) folders.push(folder);
			}
			const env = {
				PATH: folders.join(":"),
				HOME: (0, home.W)(),
				LANG: "C.UTF-8",
				TZ: "UTC"
			};
			for (const name of [
				"http_proxy",
				"https_proxy",
				"ftp_proxy",
				"all_proxy",
				"no_proxy"
			]) {
				for (const spelled of [name, name.toUpperCase()]) {
					const value = process.env[spelled];
					if (value) env[spelled] = value;
				}
			}
			for (const [name, value] of Object.entries(extra)) if (value !== undefined) env[name] = value;
			return env;
		}
		function spokenTime(ms) {
			if (ms < 1e3) return `${ms} milliseconds`;
			const seconds = Math.round(ms / 1e3);
			if (seconds < 120) return (0, plural.L)(seconds, "second");
			return `${Math.round(seconds / 60)} minutes`;
		}
		function spawnFailure(command, cwd, error) {
			const name = (0, external_node_path_.basename)(command);
			const why = error.code === "ENOENT" ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}` : error.code === "EACCES" ? `${command} may not be executed` : error.message;
			return new failure.H("infrastructure", `${name} could not be started`, {
				code: "program-not-started",
				why,
				cause: error
			});
		}
		function logFailure(log, error) {
			return new failure.H("infrastructure", `cannot write the log ${log}`, {
				code: "log-unwritable",
				why: error instanceof Error ? error.message : String(error),
				remedy: "free space on that disk, or choose another folder",
				cause: error
			});
		}
		function run(command, args, options) {
			const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = process_redact.Rd } = options;
			const maxOutput = options.maxOutput ?? defaultMaxOutput;
			const name = (0, external_node_path_.basename)(command);
			return new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(interrupted(name));
				let child;
				try {
					const { spawn } = process.getBuiltinModule("node:child_process");
					child = spawn(command, args, {
						...cwd !== undefined && { cwd },
						env,
						detached: true,
						stdio: "pipe"
					});
				} catch (error) {
					return reject(spawnFailure(command, cwd, error));
				}
				let failure;
				let ending;
				const timers = [];
				const end = (why) => {
					if (failure) return;
					failure = why;
					if (child.pid !== undefined) ending = endGroup(child.pid);
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
						if (chunk.length > 0) log?.write(chunk);
					} catch (error) {
						end(logFailure(log?.path ?? "", error));
					}
				};
				const showError = (chunk) => {
					err = Buffer.concat([err, chunk]).subarray(-stderrKept);
					show(chunk, lines?.[1]);
				};
				const lines = onLine && [new process_lines.g(onLine), new process_lines.g(onLine)];
				const clean = [new process_redact.ZW(redact), new process_redact.ZW(redact)];
				const out = [];
				let outSize = 0;
				child.stdout.on("data", (chunk) => {
					show(clean[0].push(chunk), lines?.[0]);
					if (stdoutTo) return stdoutTo(chunk);
					outSize += chunk.length;
					if (outSize <= maxOutput) out.push(chunk);
					else end(tooMuch(name, maxOutput));
				});
				child.stderr.on("data", (chunk) => showError(clean[1].push(chunk)));
				child.stdin.on("error", () => {});
				child.stdin.end(input);
				const finish = () => {
					signal?.removeEventListener("abort", onAbort);
					for (const timer of timers) clearTimeout(timer);
				};
				child.on("error", (error) => {
					if (child.pid !== undefined) return;
					finish();
					reject(spawnFailure(command, cwd, error));
				});
				child.on("exit", () => {
					timers.push(setTimeout(() => {
						if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
						child.stdout.destroy();
						child.stderr.destroy();
					}, lingerMs));
				});
				child.on("close", (code, endedBy) => {
					finish();
					show(clean[0].end(), lines?.[0]);
					showError(clean[1].end());
					for (const splitter of lines ?? []) splitter.end();
					if (failure) return void (ending ?? Promise.resolve()).then(() => reject(failure));
					if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
					resolve({
						code,
						signal: endedBy,
						stdout: Buffer.concat(out).toString("utf8"),
						stderr: err.toString("utf8")
					});
				});
			});
		}
		async function endGroup(leader) {
			const others = descendants(leader);
			for (const target of [-leader, ...others]) sendSignal(target, "SIGTERM");
			const deadline = Date.now() + graceMs;
			while (anyAlive(leader, others)) {
				if (Date.now() > deadline) {
					for (const target of [
						-leader,
						...others,
						...descendants(leader)
					]) sendSignal(target, "SIGKILL");
					return;
				}
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		function interrupted(name) {
			return new failure.H("infrastructure", `${name} was interrupted`, {
				code: "cancelled",
				why: "the work was cancelled"
			});
		}
		function tooLong(name, limitMs) {
			return new failure.H("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
				code: "time-limit-reached",
				why: "it reached the time limit and was ended",
				remedy: "see the last lines of its log for what it waited for, or raise the time limit"
			});
		}
		function tooMuch(name, limit) {
			return new failure.H("failed", `${name} printed more than ${limit} bytes`, {
				code: "output-too-long",
				why: "this is more than it should ever print, so it was ended"
			});
		}
	}),
	77908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => flatImages,
			V: () => replaceInnerLink
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _names_js_3 = __webpack_require__(90201);
		const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
		async function replaceInnerLink(store, name, ts) {
			const path = (0, node_path_1.join)(store, (0, _names_js_3.tO)(name), `${name}.sif`);
			const isInner = (target) => innerPattern(name).test(target);
			const target = await (0, node_fs_promises_0.readlink)(path).catch(() => undefined);
			if (target !== undefined && isInner(target)) await (0, _files_inside_js_2.q$)(store, path, `${name}-${ts}.sif`, isInner);
		}
		async function flatImages(store) {
			const current = await (0, node_fs_promises_0.readlink)((0, node_path_1.join)(store, "current.sif")).catch(() => undefined);
			const names = await (0, node_fs_promises_0.readdir)(store).catch(() => []);
			const found = [];
			for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
				const isFile = (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
				if (isFile) found.push({
					file,
					current: current === file || current === (0, node_path_1.join)(store, file)
				});
			}
			return found;
		}
	}),
	83602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => assertComplete });
		var _failure_js_0 = __webpack_require__(77205);
		function assertComplete({ name, ts, state }) {
			if (state === "complete") return;
			throw new _failure_js_0.H("usage", `the build ${name}-${ts} has no image here`, {
				code: "image-not-in-store",
				why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
				remedy: "stx-container list shows the builds that are complete"
			});
		}
	}),
	95776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => holdBuild,
			n: () => withNameLock
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_inside_js_1 = __webpack_require__(66996);
		var _files_lock_js_2 = __webpack_require__(26314);
		var _files_own_folder_js_3 = __webpack_require__(89128);
		var _files_temporary_names_js_4 = __webpack_require__(60813);
		var _names_js_5 = __webpack_require__(90201);
		const waitMs = 6e4;
		function withNameLock(store, name, work) {
			const request = {
				what: `the builds of ${name}`,
				waitMs
			};
			return (0, _files_lock_js_2.k)(store, (0, node_path_0.join)(store, (0, _names_js_5.tO)(name), ".lock"), request, work);
		}
		async function holdBuild(store, name, ts) {
			const at = (0, node_path_0.join)(store, (0, _names_js_5.tO)(name));
			const folder = await (0, _files_inside_js_1.X$)(store, at, "only what is there");
			await (0, _files_own_folder_js_3.DA)(folder).finally(() => folder.close());
			const path = (0, node_path_0.join)(at, (0, _files_temporary_names_js_4.N)(`held-${ts}`));
			await (0, _files_inside_js_1.dQ)(store, path);
			return async () => void await (0, _files_inside_js_1.$E)(store, path);
		}
	}),
	54906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M2: () => assertPublishable,
			M9: () => publishVerified,
			mk: () => publish
		});
		var _files_inside_js_0 = __webpack_require__(66996);
		var _builds_js_1 = __webpack_require__(13336);
		var _compat_scitex_js_2 = __webpack_require__(77908);
		var _history_js_3 = __webpack_require__(4813);
		var _names_js_4 = __webpack_require__(90201);
		const isOurs = (name) => (target) => (0, _builds_js_1.Qv)(name, target) !== "";
		function assertPublishable(store, name) {
			return (0, _files_inside_js_0.yE)(store, (0, _names_js_4.rP)(store, name), isOurs(name));
		}
		async function publishVerified(store, name, ts, now = new Date()) {
			const published = (await (0, _builds_js_1.YF)(store, name)).find((build) => build.published);
			if (published?.ts === ts) return undefined;
			const isNewer = published && published.ts > ts && (0, _names_js_4.JG)(published.ts) <= now;
			if (isNewer && published.state === "complete" && published.marker === "verified") return "a newer verified build is published";
			if ((0, _history_js_3.Gm)(await (0, _history_js_3.Lu)(store, name), ts)) return "it was rolled back";
			await publish(store, name, ts, now);
			return undefined;
		}
		async function publish(store, name, ts, now = new Date(), event = "published") {
			(0, _names_js_4.JG)(ts);
			const from = await (0, _builds_js_1.yY)(store, name);
			await assertPublishable(store, name);
			const at = now.toISOString();
			await (0, _history_js_3.b8)(store, name, {
				event,
				ts,
				at,
				...event === "rolled-back" ? { from } : {}
			});
			await (0, _compat_scitex_js_2.V)(store, name, ts);
			await (0, _files_inside_js_0.q$)(store, (0, _names_js_4.rP)(store, name), (0, _builds_js_1.Cm)(name, ts), isOurs(name));
			return from;
		}
	})
};
;
