"use strict";
exports.id = 7752;
exports.ids = [7752];
exports.modules = {
	76382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linkOrCopy,
			f: () => makeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		async function makeFolder(path) {
			try {
				await makeFolders(path);
			} catch (error) {
				throw (0, _failures_js_2.fE)(error, `could not make the folder ${path}`);
			}
		}
		async function makeFolders(path) {
			const isFolder = (at) => (0, node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
			try {
				await (0, node_fs_promises_0.mkdir)(path);
			} catch (error) {
				const { code } = error;
				if (code === "EEXIST" && await isFolder(path)) return;
				if (code !== "ENOENT" || (0, node_path_1.dirname)(path) === path || await isFolder((0, node_path_1.dirname)(path))) throw error;
				await makeFolders((0, node_path_1.dirname)(path));
				await makeFolders(path);
			}
		}
		async function linkOrCopy(from, to) {
			await (0, node_fs_promises_0.link)(from, to).catch(() => (0, node_fs_promises_0.copyFile)(from, to));
		}
	}),
	89128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			MG: () => removeLeftover,
			NL: () => openOwnFolder,
			SF: () => ownerFile,
			Tc: () => removeOwnFolder,
			xc: () => makeOwnFolder
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_identity_js_3 = __webpack_require__(81795);
		var _remove_tree_js_4 = __webpack_require__(7168);
		var _temporary_names_js_5 = __webpack_require__(60813);
		const ownerFile = "owner.json";
		const program = "stx-container";
		const longest = 64 * 1024;
		const uid = () => process.getuid?.() ?? -1;
		async function makeOwnFolder(parent, purpose, facts) {
			const name = `${purpose}-${(0, node_crypto_0.randomBytes)(6).toString("hex")}`;
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.make(unfinished, 448);
			const folder = await parent.folder(unfinished);
			try {
				await writeOwnership(folder, name, facts);
				await parent.rename(unfinished, parent, name);
			} catch (error) {
				await folder.unlink(ownerFile).catch(() => {});
				await parent.rmdir(unfinished).catch(() => {});
				throw error;
			} finally {
				await folder.close();
			}
			return {
				name,
				folder: await parent.folder(name)
			};
		}
		async function writeOwnership(folder, name, facts) {
			const inode = String((await folder.stat()).ino);
			const ownership = {
				program,
				name,
				inode,
				uid: uid(),
				process: (0, _process_identity_js_3.WF)(),
				facts
			};
			const { O_CREAT, O_EXCL, O_WRONLY } = node_fs_1.constants;
			const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 384);
			try {
				await handle.writeFile(JSON.stringify(ownership));
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		async function readOwnership(folder) {
			try {
				const handle = await folder.file(ownerFile, node_fs_1.constants.O_RDONLY);
				try {
					const found = await handle.stat();
					if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid()) return undefined;
					return JSON.parse(await handle.readFile("utf8"));
				} finally {
					await handle.close();
				}
			} catch {
				return undefined;
			}
		}
		async function openOwnFolder(parent, name) {
			const folder = await parent.folder(name).catch(() => undefined);
			if (folder === undefined) return undefined;
			const [found, said] = [await folder.stat(), await readOwnership(folder)];
			const own = said?.program === program && said.name === name && said.inode === String(found.ino) && said.uid === uid() && found.uid === BigInt(uid());
			if (own) return {
				folder,
				ownership: said
			};
			await folder.close();
			return undefined;
		}
		async function removeOwnFolder(parent, name, folder, remover) {
			try {
				await (0, _remove_tree_js_4.id)(parent, folder, ownerFile);
			} catch (error) {
				if (!remover || error instanceof _failure_js_2.H) throw error;
				await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
			}
			await (0, _remove_tree_js_4.eW)(parent, name, folder);
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.rename(name, parent, unfinished);
			if (await folder.look(ownerFile)) await folder.unlink(ownerFile);
			await parent.rmdir(unfinished);
		}
		async function removeLeftover(parent, name, over) {
			if ((0, _temporary_names_js_5.u)(name, over)?.writer !== "gone") return false;
			const found = await parent.look(name);
			if (found === undefined || found.uid !== BigInt(uid())) return false;
			if (!found.isDirectory()) {
				await parent.unlink(name);
				return true;
			}
			const folder = await parent.folder(name);
			try {
				const inside = await folder.names();
				if (inside.some((each) => each !== ownerFile)) return false;
				for (const each of inside) await folder.unlink(each);
			} finally {
				await folder.close();
			}
			await parent.rmdir(name);
			return true;
		}
		async function removeLeftovers(folder, over) {
			const removed = [];
			for (const name of await folder.names()) if (await removeLeftover(folder, name, over)) removed.push(name);
			return removed;
		}
	}),
	7168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b4: () => removeEntry,
			eW: () => assertStillIn,
			id: () => emptyFolder
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _folder_js_2 = __webpack_require__(28363);
		const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
		const O_PATH = 2097152;
		const deepest = 40;
		function mountOf(fd) {
			try {
				return /^mnt_id:\s*(\d+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
			} catch {
				return undefined;
			}
		}
		const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
		async function emptyFolder(parent, folder, keep) {
			const top = {
				fd: folder.fd,
				reference: folder.reference,
				path: folder.path
			};
			const removal = {
				top,
				keep,
				mount: mountOf(parent.fd),
				lifted: 0,
				failed: undefined
			};
			assertSameMount(top, removal);
			let before;
			do {
				before = removal.lifted;
				removal.failed = undefined;
				await emptyPlace(top, removal, 0);
			} while (removal.lifted > before);
			if (removal.failed) throw removal.failed;
		}
		async function removeEntry(parent, name) {
			const found = await parent.look(name);
			if (found === undefined) return;
			if (!found.isDirectory()) return parent.unlink(name);
			const folder = await parent.folder(name);
			try {
				await emptyFolder(parent, folder);
				await assertStillIn(parent, name, folder);
				await parent.rmdir(name);
			} finally {
				await folder.close();
			}
		}
		async function assertStillIn(parent, name, folder) {
			const [found, own] = [await parent.look(name), await folder.stat()];
			if (found?.ino === own.ino && found.dev === own.dev) return;
			throw new _failure_js_1.H("usage", `${folder.path} was replaced while it was being removed`, {
				code: "not-ours",
				why: "the name means another file or folder now, which this program did not make",
				remedy: "look what it is, and remove it by hand"
			});
		}
		function assertSameMount(place, { mount }) {
			if (mountOf(place.fd) === mount) return;
			throw new _failure_js_1.H("infrastructure", `something is mounted at ${place.path}`, {
				code: "mount-in-scratch",
				why: "the folder is to be removed, and what is mounted in it is not this program's",
				remedy: `unmount it: umount ${place.path}`
			});
		}
		async function emptyPlace(place, removal, depth) {
			await new Promise((done) => setImmediate(done));
			const folders = [];
			for (const entry of (0, node_fs_0.readdirSync)(place.reference, {
				withFileTypes: true,
				encoding: "buffer"
			})) {
				if (depth === 0 && entry.name.toString() === removal.keep) continue;
				if (entry.isDirectory()) folders.push(entry.name);
				else attempt(removal, () => (0, node_fs_0.unlinkSync)(inFolder(place, entry.name)));
			}
			for (const name of folders) {
				if (depth === deepest) attempt(removal, () => lift(place, name, removal));
				else await removeSubfolder(place, name, removal, depth);
			}
		}
		async function removeSubfolder(parent, name, removal, depth) {
			const folder = attempt(removal, () => openPlace(parent, name));
			if (folder === undefined) return;
			try {
				assertSameMount(folder, removal);
				await emptyPlace(folder, removal, depth + 1);
			} finally {
				(0, node_fs_0.closeSync)(folder.fd);
			}
			attempt(removal, () => (0, node_fs_0.rmdirSync)(inFolder(parent, name)));
		}
		function attempt(removal, step) {
			try {
				return step();
			} catch (error) {
				if (error.code !== "ENOENT") removal.failed ??= error;
				return undefined;
			}
		}
		function openPlace(parent, name) {
			const path = `${parent.path}/${name.toString()}`;
			const flags = O_DIRECTORY | O_NOFOLLOW;
			if (!_folder_js_2.os) return {
				fd: (0, node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags),
				reference: path,
				path
			};
			const found = (0, node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
			try {
				const { mode } = (0, node_fs_0.fstatSync)(found);
				if ((mode & 448) !== 448) (0, node_fs_0.chmodSync)(`${_folder_js_2.os}/${found}`, 448);
				const fd = (0, node_fs_0.openSync)(`${_folder_js_2.os}/${found}`, O_RDONLY | O_DIRECTORY);
				return {
					fd,
					reference: `${_folder_js_2.os}/${fd}`,
					path
				};
			} finally {
				(0, node_fs_0.closeSync)(found);
			}
		}
		function lift(parent, name, removal) {
			(0, node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
			removal.lifted++;
		}
	}),
	99790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => finishBuild,
			y: () => clearBuild
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _files_own_folder_js_3 = __webpack_require__(89128);
		var _names_js_4 = __webpack_require__(90201);
		const claimsFile = "claims.jsonl";
		async function finishBuild(scratch, store, files, finished) {
			const claim = (path) => (inode) => (0, _files_inside_js_2.ZX)(scratch, (0, node_path_1.join)(scratch, claimsFile), JSON.stringify({
				file: (0, node_path_1.basename)(path),
				inode: String(inode)
			}));
			try {
				await (0, _files_inside_js_2.q0)(store, files.recipe, finished.recipe, claim(files.recipe));
				await (0, _files_inside_js_2.q0)(store, files.lockedRecipe, finished.lockedRecipe, claim(files.lockedRecipe));
				await (0, _files_inside_js_2.Wi)(finished.image, store, files.image, claim(files.image));
				await (0, _files_inside_js_2.q0)(store, files.lock, finished.lock, claim(files.lock));
			} catch (error) {
				const claims = await (0, _files_inside_js_2.X$)(scratch, scratch, "only what is there");
				await removeClaimed(store, files, claims).finally(() => claims.close());
				throw error;
			}
		}
		async function clearBuild(scratch, { store, name, ts }, over) {
			const files = (0, _names_js_4.Tr)(store, (0, _names_js_4.tO)(name), ts);
			const folder = await (0, _files_inside_js_2.X$)(store, files.folder, "only what is there");
			try {
				await (0, _files_own_folder_js_3.DA)(folder, over);
			} finally {
				await folder.close();
			}
			await removeClaimed(store, files, scratch);
		}
		async function removeClaimed(store, files, scratch) {
			const folder = await (0, _files_inside_js_2.X$)(store, files.folder, "only what is there");
			try {
				if (await folder.look((0, node_path_1.basename)(files.lock))) return;
				for (const { file, inode } of await readClaims(scratch)) {
					const found = await folder.look((0, node_path_1.basename)(file));
					if (found?.isFile() && String(found.ino) === inode) await folder.unlink((0, node_path_1.basename)(file));
				}
				await folder.sync();
			} finally {
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
				} catch {}
			}
			return claims;
		}
	}),
	26260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => finishRemoval,
			p: () => removeBuild
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_inside_js_1 = __webpack_require__(66996);
		var _files_own_folder_js_2 = __webpack_require__(89128);
		var _names_js_3 = __webpack_require__(90201);
		const order = ({ folder, lock, ...files }) => [lock, ...Object.values(files)];
		async function removeBuild(removal) {
			const { store, name, ts } = removal;
			const scratch = await (0, _files_inside_js_1.X$)(store, (0, node_path_0.join)(store, ".scratch"), "make folders");
			try {
				const trash = await (0, _files_own_folder_js_2.xc)(scratch, `prune-${name}-${ts}`, { removal }).catch(onFullDisk);
				if (trash === undefined) return await moveAside(removal, undefined);
				try {
					await moveAside(removal, trash.folder);
					await (0, _files_own_folder_js_2.Tc)(scratch, trash.name, trash.folder);
				} finally {
					await trash.folder.close();
				}
			} finally {
				await scratch.close();
			}
		}
		function onFullDisk(error) {
			if (error.code !== "ENOSPC" && error.code !== "EDQUOT") throw error;
		}
		async function moveAside({ store, name, ts, part }, trash) {
			const files = (0, _names_js_3.Tr)(store, (0, _names_js_3.tO)(name), ts);
			const folder = await (0, _files_inside_js_1.X$)(store, files.folder, "only what is there");
			try {
				for (const path of part === "all" ? order(files) : [files.image]) await discard(folder, (0, node_path_0.basename)(path), trash);
				await folder.sync();
			} finally {
				await folder.close();
			}
		}
		async function discard(folder, file, trash) {
			if (!(await folder.look(file))?.isFile()) return;
			if (trash === undefined) return folder.unlink(file);
			try {
				await folder.rename(file, trash, file);
			} catch (error) {
				if (error.code !== "EXDEV") throw error;
				await folder.unlink(file);
			}
		}
		async function finishRemoval(removal, trash) {
			const { lock, folder } = (0, _names_js_3.Tr)(removal.store, (0, _names_js_3.tO)(removal.name), removal.ts);
			const opened = await (0, _files_inside_js_1.X$)(removal.store, folder, "only what is there");
			const isWhole = await opened.look((0, node_path_0.basename)(lock)) !== undefined;
			await opened.close();
			if (!isWhole) await moveAside(removal, trash);
		}
	}),
	17752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			iu: () => openPrivate,
			jd: () => openScratch,
			Dq: () => sweepScratch
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
		;
		function processesIn(folder) {
			const mentions = (pid) => {
				try {
					return (0, external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(`${folder}/`);
				} catch {
					return false;
				}
			};
			try {
				return (0, external_node_fs_.readdirSync)("/proc").filter((pid) => /^\d+$/.test(pid) && mentions(pid)).map(Number);
			} catch {
				return [];
			}
		}
		async function endOrphans(scratch) {
			if ((0, external_node_fs_.statSync)(scratch).uid !== process.getuid?.()) return;
			const name = Buffer.from(scratch).toString("latin1");
			for (let round = 0; round < 20; round++) {
				const found = processesIn(name);
				if (found.length === 0) return;
				for (const pid of found) {
					try {
						process.kill(pid, "SIGKILL");
					} catch {}
				}
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		var remove_build = __webpack_require__(26260);
		;
		const unseenMs = 24 * 36e5;
		const beatMs = 10 * 6e4;
		async function openScratch(request) {
			const { parent, at } = await openParent(request).catch(async (error) => {
				await request.release?.();
				throw error;
			});
			try {
				await sweepScratch(parent, request.remove);
				const facts = request.serves ? { serves: request.serves } : {};
				const { name, folder } = await (0, own_folder.xc)(parent, request.purpose, facts);
				const beat = setInterval(() => void touch(folder), beatMs).unref();
				const close = async () => {
					clearInterval(beat);
					await (0, own_folder.Tc)(parent, name, folder, request.remove).catch((error) => request.note?.(leftOver(at, name, error)));
					await folder.close();
					await parent.close();
					await request.release?.();
				};
				return {
					path: (0, external_node_path_.join)(at, name),
					close
				};
			} catch (error) {
				await parent.close();
				await request.release?.();
				throw (0, failures.fE)(error, `could not make a scratch folder in ${at}`);
			}
		}
		function leftOver(at, name, error) {
			const why = error instanceof failure.H ? `${error.message}: ${error.why}` : error.message;
			return `could not remove the scratch folder ${(0, external_node_path_.join)(at, name)}: ${why}`;
		}
		async function openParent({ store, tmp }) {
			if (tmp !== undefined) return openPrivate(tmp);
			const at = (0, external_node_path_.join)(store, ".scratch");
			try {
				return {
					parent: await (0, inside.X$)(store, at, "make folders"),
					at
				};
			} catch (error) {
				throw (0, failures.fE)(error, `could not make the scratch folder ${at}`);
			}
		}
		async function openPrivate(tmp) {
			const uid = process.getuid?.() ?? 0;
			const name = `stx-container-${uid}`;
			const at = (0, external_node_path_.join)(tmp, name);
			await (0, folders.f)(tmp);
			let shared;
			try {
				shared = await folder.vd.open(tmp);
				await shared.make(name, 448);
				const parent = await shared.folder(name);
				await makePrivate(parent, uid).catch(async (error) => {
					await parent.close();
					throw error;
				});
				return {
					parent,
					at
				};
			} catch (error) {
				throw (0, failures.fE)(error, `could not make the scratch folder ${at}`);
			} finally {
				await shared?.close();
			}
		}
		async function makePrivate(folder, uid) {
			const { uid: owner, mode } = await folder.stat();
			if (owner !== BigInt(uid)) {
				throw new failure.H("usage", `the scratch folder ${folder.path} belongs to another user`, {
					code: "scratch-not-private",
					why: `its owner is the user ${owner}, who could read and change a build in it`,
					remedy: "choose a folder that others cannot write to with --tmp"
				});
			}
			if ((mode & 63n) !== 0n) await folder.chmod(448);
		}
		async function touch(folder) {
			const handle = await folder.file(own_folder.SF, 1).catch(() => undefined);
			await handle?.utimes(new Date(), new Date()).catch(() => {});
			await handle?.close();
		}
		async function stateOf(folder, owner) {
			const fate = (0, identity.GE)(owner);
			if (fate !== "unknown") return fate === "gone" ? "over" : "running";
			const seen = await folder.look(own_folder.SF);
			if (seen === undefined) return "running";
			const until = Number(seen.mtimeMs) + unseenMs;
			return Date.now() > until ? "over" : until;
		}
		async function sweepScratch(parent, remover) {
			const found = {
				removed: [],
				foreign: [],
				elsewhere: []
			};
			for (const name of await parent.names()) {
				const became = await sweepOne(parent, name, remover).catch(() => "used");
				if (typeof became === "object") found.elsewhere.push(became);
				else if (became !== "used") found[became].push(name);
			}
			return found;
		}
		async function tidyStore(folder, { facts, process: over }) {
			const { serves, removal } = facts;
			if (serves) await (0, finish.y)(folder, serves, over);
			if (removal) await (0, remove_build.W)(removal, folder);
		}
		function ignoreAbsent(error) {
			if (error.code !== "ENOENT") throw error;
		}
		async function sweepOne(parent, name, remover) {
			if ((0, temporary_names.u)(name)) return await (0, own_folder.MG)(parent, name) ? "removed" : "used";
			const own = await (0, own_folder.NL)(parent, name);
			if (own === undefined) return "foreign";
			const { folder, ownership } = own;
			try {
				const state = await stateOf(folder, ownership.process);
				const { host, pid } = ownership.process;
				if (state === "running") return "used";
				if (state !== "over") return {
					name,
					host,
					pid,
					until: state
				};
				await tidyStore(folder, ownership).catch(ignoreAbsent);
				if ((0, identity.GE)(ownership.process) === "gone") await endOrphans(folder.path).catch(() => {});
				await (0, own_folder.Tc)(parent, name, folder, remover);
				return "removed";
			} finally {
				await folder.close();
			}
		}
	})
};
;
