"use strict";
exports.id = 6261;
exports.ids = [6261, 6557];
exports.modules = {
	6557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => minimumVersions,
			QN: () => privateRoot,
			Qd: () => examineProgram,
			Sg: () => toolFolders,
			Zy: () => compareVersions,
			findApptainer: () => findApptainer,
			t9: () => firstApptainer
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_cache_folder_js_4 = __webpack_require__(47182);
		var _process_find_program_js_5 = __webpack_require__(39335);
		var _process_run_js_6 = __webpack_require__(21880);
		const minimumVersions = {
			apptainer: "1.2.0",
			singularity: "4.0.0"
		};
		const systemRoot = "/opt/stx-container/apptainer";
		function privateRoot() {
			if (process.getuid?.() === 0) return systemRoot;
			return (0, _files_cache_folder_js_4.s)("apptainer");
		}
		function compareVersions(a, b) {
			const [left, right] = [a, b].map((version) => (/^[\d.]*/.exec(version)?.[0] ?? "").split(".").map(Number));
			for (let i = 0; i < Math.max(left.length, right.length); i++) {
				const difference = (left[i] ?? 0) - (right[i] ?? 0);
				if (difference !== 0) return difference;
			}
			return 0;
		}
		function parseVersion(printed) {
			const match = /^(apptainer|singularity(?:-ce|-pro)?) version v?(\d\S*)/m.exec(printed);
			if (!match) return undefined;
			return {
				name: match[1] === "apptainer" ? "apptainer" : "singularity",
				version: match[2]
			};
		}
		function toolFolders(apptainer) {
			const tools = (0, node_path_2.join)((0, node_path_2.dirname)((0, node_path_2.dirname)(apptainer.command)), "tools", "usr");
			return (0, node_fs_0.existsSync)(tools) ? [(0, node_path_2.join)(tools, "bin"), (0, node_path_2.join)(tools, "sbin")] : [];
		}
		async function findUnsquashfs(command) {
			const path = [...toolFolders({ command }), (0, _process_run_js_6.aq)().PATH].join(node_path_2.delimiter);
			const found = await (0, _process_find_program_js_5.K)("unsquashfs", path);
			if (found) return found;
			const prefix = (0, node_path_2.dirname)((0, node_path_2.dirname)(await (0, node_fs_promises_1.realpath)(command)));
			for (const libexec of ["libexec", "lib"]) {
				const bundled = (0, node_path_2.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
				if (await (0, _process_find_program_js_5.T)(bundled)) return bundled;
			}
			return undefined;
		}
		async function examineProgram(command) {
			let printed;
			try {
				const result = await (0, _process_run_js_6.eF)(command, ["--version"], {
					env: (0, _process_run_js_6.aq)(),
					timeLimitMs: 2e4
				});
				if (result.code !== 0) return undefined;
				printed = result.stdout;
			} catch (error) {
				if (error instanceof _failure_js_3.H) return undefined;
				throw error;
			}
			const parsed = parseVersion(printed);
			if (!parsed) return undefined;
			const minimum = minimumVersions[parsed.name];
			if (compareVersions(parsed.version, minimum) < 0) {
				throw new _failure_js_3.H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
					code: "apptainer-too-old",
					why: `build arguments need at least version ${minimum}`,
					remedy: `install a newer version, or remove ${(0, node_path_2.dirname)(command)} from the PATH and run \`stx-container setup\``
				});
			}
			return {
				command,
				...parsed,
				unsquashfs: await findUnsquashfs(command)
			};
		}
		async function* candidates(roots) {
			for (const name of ["apptainer", "singularity"]) {
				const onPath = await (0, _process_find_program_js_5.K)(name);
				if (onPath !== undefined) yield onPath;
			}
			for (const root of new Set(roots)) yield* await privateCopies(root);
		}
		async function firstApptainer(root = privateRoot()) {
			for await (const command of candidates([
				root,
				privateRoot(),
				systemRoot
			])) return command;
			return undefined;
		}
		async function privateCopies(root) {
			let names;
			try {
				names = await (0, node_fs_promises_1.readdir)(root);
			} catch {
				return [];
			}
			const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
			const commands = complete.reverse().map((name) => (0, node_path_2.join)(root, name, "bin", "apptainer"));
			const runnable = await Promise.all(commands.map(_process_find_program_js_5.T));
			return commands.filter((_, i) => runnable[i]);
		}
		function isVersion(version, wanted) {
			return wanted === undefined || version === wanted || version.replace(/[-+~].*$/, "") === wanted;
		}
		async function findApptainer(version, root = privateRoot()) {
			for await (const command of candidates([
				root,
				privateRoot(),
				systemRoot
			])) {
				const found = await examineProgram(command);
				if (found && isVersion(found.version, version)) return found;
			}
			return undefined;
		}
	}),
	86261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { execImage: () => execImage });
		var external_node_fs_ = __webpack_require__(73024);
		var privileges = __webpack_require__(9348);
		var external_node_path_ = __webpack_require__(76760);
		var find = __webpack_require__(6557);
		var failure = __webpack_require__(77205);
		var run = __webpack_require__(21880);
		var exec_arguments = __webpack_require__(97362);
		;
		async function execCommand(verb, image, args, options, wrap, inherited = process.env) {
			const command = await apptainerCommand(options);
			const prefix = (0, external_node_path_.basename)(command).startsWith("singularity") ? "SINGULARITY" : "APPTAINER";
			const env = options.isolated ? (0, run.aq)() : (0, run.Uv)(inherited);
			env.PATH = [...(0, find.Sg)({ command }), env.PATH || (0, run.aq)().PATH].join(external_node_path_.delimiter);
			for (const [name, value] of Object.entries(options.env ?? {})) {
				(0, exec_arguments.Pv)(name);
				assertNoNul(value);
				assertNoReturn(name, value);
				env[`${prefix}ENV_${name}`] = value;
			}
			for (const arg of args) assertNoNul(arg);
			const argv = (await wrap)([
				command,
				"--silent",
				verb,
				...(0, exec_arguments.US)(options),
				image,
				...args
			]);
			return {
				argv,
				env
			};
		}
		function assertNoNul(text) {
			if (!text.includes("\0")) return;
			throw new failure.H("usage", `cannot pass ${JSON.stringify(text)} to the container`, {
				code: "exec-value-unusable",
				why: "it contains a NUL character",
				remedy: "remove it"
			});
		}
		function assertNoReturn(name, value) {
			if (!value.includes("\r")) return;
			throw new failure.H("usage", `cannot pass the variable ${name} to the container`, {
				code: "exec-value-unusable",
				why: "Apptainer would drop the carriage return in its value",
				remedy: "remove the carriage return"
			});
		}
		async function apptainerCommand({ devices }) {
			const command = await (0, find.t9)();
			if (command === undefined) throw new failure.H("infrastructure", "Apptainer is not installed", {
				code: "apptainer-missing",
				why: "neither apptainer nor singularity is on the PATH, and there is no private copy",
				remedy: "stx-container setup"
			});
			if (devices?.length) await assertDevices(command);
			return command;
		}
		async function assertDevices(command) {
			const found = await (0, find.Qd)(command);
			if (found?.name === "apptainer" && (0, find.Zy)(found.version, "1.5.0") >= 0) return;
			throw new failure.H("usage", "this Apptainer does not know --device", {
				code: "apptainer-too-old",
				why: `devices by CDI name need Apptainer 1.5 or later; found ${found?.name} ${found?.version}`,
				remedy: "use --nv or --rocm, or install a newer version: stx-container setup"
			});
		}
		var promises_ = __webpack_require__(51455);
		var bounded = __webpack_require__(17794);
		var digest_cache = __webpack_require__(85248);
		var inside = __webpack_require__(66996);
		;
		const overlayOf = (text) => {
			const [, path = text, mode] = /^(.*?)(?::(ro|rw))?$/s.exec(text) ?? [];
			return {
				path,
				writable: mode !== "ro"
			};
		};
		const variables = [
			"APPTAINER_OVERLAY",
			"APPTAINER_OVERLAYIMAGE",
			"SINGULARITY_OVERLAY",
			"SINGULARITY_OVERLAYIMAGE"
		];
		const overlaysOfEnvironment = (env) => variables.flatMap((name) => env[name] ? [`${env[name]} (from ${name})`] : []);
		const noteOf = ({ path }) => `${path.replace(/\/+$/, "")}.image-sha256`;
		async function bindOverlays(image, overlays) {
			if (overlays.length === 0 || (await (0, promises_.lstat)(image)).isDirectory()) return;
			const digest = await (0, digest_cache.n)(image);
			const unbound = [];
			for (const overlay of overlays.map(overlayOf)) {
				const known = await noted(overlay);
				if (known === undefined) unbound.push(overlay);
				else if (known !== digest) throw ofAnother(overlay, image, known);
			}
			for (const overlay of unbound) if (overlay.writable) await note(overlay, digest);
		}
		async function noted(overlay) {
			const bytes = await (0, bounded.L)(noteOf(overlay), 1e3, { what: "note of an overlay" });
			return bytes?.toString("utf8").trim();
		}
		async function note(overlay, digest) {
			const path = noteOf(overlay);
			await (0, inside.gE)((0, external_node_path_.dirname)(path), path, `${digest}\n`);
		}
		function ofAnother(overlay, image, digest) {
			return new failure.H("usage", `${overlay.path} is the overlay of a different image from ${image}`, {
				code: "overlay-of-another-image",
				why: `it was first written over the image of sha256 ${digest}, and its files would hide those of this one`,
				remedy: `use another overlay, or, if its files fit this image too, remove ${(0, external_node_path_.basename)(noteOf(overlay))} beside it`
			});
		}
		;
		function parseBind(text, absolute) {
			const [source = "", destination = "", mode = "rw", ...rest] = text.split(":");
			if (source === "" || rest.length > 0 || !["ro", "rw"].includes(mode) || text.includes(",")) throw invalid("--bind", text, "write --bind source[:destination[:ro]]; paths with : or , need --mount");
			return {
				source: absolute(source),
				destination: destination || absolute(source),
				writable: mode === "rw"
			};
		}
		function parseMountSpec(text, absolute) {
			const mount = {
				source: "",
				destination: "",
				writable: true
			};
			for (const each of fieldsOf(text)) {
				const [key = "", ...value] = each.split("=");
				const what = value.join("=");
				if (["source", "src"].includes(key)) mount.source = absolute(what);
				else if ([
					"destination",
					"dst",
					"target"
				].includes(key)) mount.destination = what;
				else if (["ro", "readonly"].includes(each)) mount.writable = false;
				else if (each !== "type=bind" && each !== "rw") throw invalid("--mount", text, mountForm);
			}
			if (mount.source === "") throw invalid("--mount", text, mountForm);
			return {
				...mount,
				destination: mount.destination || mount.source
			};
		}
		const mountForm = "write --mount source=/data,destination=/data,ro; a field with a comma is quoted: \"source=/a,b\"";
		function fieldsOf(text) {
			const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
			const whole = fields.map(([field]) => field).join("");
			if (whole !== text) throw invalid("--mount", text, mountForm);
			return fields.map(([, inQuotes, plain]) => inQuotes?.replaceAll("\"\"", "\"") ?? plain ?? "");
		}
		function parseEnv(pairs) {
			return Object.fromEntries(pairs.map((pair) => {
				const at = pair.indexOf("=");
				if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
				throw invalid("--env", pair, "write --env NAME=VALUE");
			}));
		}
		function parseHome(text, absolute) {
			if (text === "none") return "none";
			const [source = "", destination = "", ...rest] = text.split(":");
			if (source === "" || rest.length > 0) throw invalid("--home", text, "write --home source[:destination]");
			return {
				source: absolute(source),
				destination: destination || absolute(source)
			};
		}
		function invalid(flag, text, remedy) {
			return new failure.H("usage", `invalid value of ${flag}: ${JSON.stringify(text)}`, {
				code: "exec-value-unusable",
				why: "it does not have the form of this option",
				remedy
			});
		}
		var resolve = __webpack_require__(85798);
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var absolute = __webpack_require__(31869);
		var replace_process = __webpack_require__(27698);
		var subject = __webpack_require__(67455);
		;
		async function execImage(verb, image, args, flags) {
			const wrap = (0, privileges.mJ)();
			wrap.catch(() => {});
			const usable = await (0, resolve.cf)({
				subject: (0, subject.imageSubject)(image),
				store: (0, absolute.y)(flags.store),
				requireVerified: flags.requireVerified ?? false
			});
			const words = args[0] === "--" ? args.slice(1) : args;
			const options = optionsOf(flags);
			const command = await execCommand(verb, usable.image, words, options, wrap);
			if (!flags.dryRun) await bindOverlays(usable.image, options.overlays ?? []);
			const said = remark(usable, options);
			if (said !== undefined) (0, external_node_fs_.writeSync)(2, `stx-container: ${(0, report_escape.TN)(said)}\n`);
			if (flags.dryRun) process.stdout.write(`${command.argv.map(shell_word.r).join(" ")}\n`);
			else await (0, replace_process.q)(command);
		}
		function remark({ image, doubt }, options) {
			if (doubt !== undefined) return `${image} is not verified: ${doubt}`;
			const overlays = [...options.overlays ?? [], ...options.isolated ? [] : overlaysOfEnvironment(process.env)];
			if (overlays.length === 0) return undefined;
			return `${image} is verified; what runs is this image with ${overlays.join(" and ")} over it`;
		}
		function optionsOf(flags) {
			const { isolated, writableTmpfs, fakeroot, hostname, pwd, nv, rocm } = flags;
			return {
				...isolated !== undefined && { isolated },
				noNetwork: !flags.network,
				...fakeroot !== undefined && { fakeroot },
				...writableTmpfs !== undefined && { writableTmpfs },
				overlays: flags.overlay.map(absolute.y),
				...hostname !== undefined && { hostname },
				env: parseEnv(flags.env),
				home: flags.home === undefined ? undefined : parseHome(flags.home, absolute.y),
				mounts: [...flags.bind.map((text) => parseBind(text, absolute.y)), ...flags.mount.map((text) => parseMountSpec(text, absolute.y))],
				...pwd !== undefined && { pwd },
				...nv !== undefined && { nvidia: nv },
				...rocm !== undefined && { rocm },
				devices: flags.device
			};
		}
	}),
	27698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => replaceProcess });
		var _failure_js_0 = __webpack_require__(77205);
		var _process_find_program_js_1 = __webpack_require__(39335);
		async function replaceProcess({ argv, env }) {
			const [command = ""] = argv;
			const file = command.startsWith("/") ? command : await (0, _process_find_program_js_1.K)(command);
			if (file === undefined) throw new _failure_js_0.H("infrastructure", `${command} could not be started`, {
				code: "program-not-started",
				why: "it is not on the PATH",
				remedy: `install ${command}`
			});
			for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);
			process.execve?.(file, argv, env);
		}
	}),
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
			return `{${fields.join(",")}}`;
		}
	}),
	28363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RA: () => linkFailure,
			os: () => openFolders,
			vd: () => Folder
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		const { O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs_0.constants;
		const openFolders = (0, node_fs_0.existsSync)("/proc/self/fd") ? "/proc/self/fd" : undefined;
		function linkFailure(path) {
			return new _failure_js_3.H("usage", `${path} is a symbolic link`, {
				code: "link-in-store",
				why: "no link is followed to write or to remove files: what it points at may belong to somebody else",
				remedy: `remove the link (rm ${path}); if your files are behind it, name their own folder, with --store or --tmp`
			});
		}
		class Folder {
			path;
			#handle;
			constructor(path, handle) {
				this.path = path;
				this.#handle = handle;
			}
			static async open(path) {
				return new Folder(path, await (0, node_fs_promises_1.open)(path, O_RDONLY | O_DIRECTORY));
			}
			async again() {
				return new Folder(this.path, await (0, node_fs_promises_1.open)(this.reference, O_RDONLY | O_DIRECTORY));
			}
			get reference() {
				return openFolders ? `${openFolders}/${this.#handle.fd}` : this.path;
			}
			get fd() {
				return this.#handle.fd;
			}
			at(name) {
				if (name === "" || name === "." || name === ".." || /[/\0]/.test(name)) throw new TypeError(`${JSON.stringify(name)} is not one name`);
				return `${this.reference}/${name}`;
			}
			async #call(work) {
				try {
					return await work();
				} catch (error) {
					const known = error;
					if (known.path !== undefined) {
						known.message = known.message.replaceAll(`${this.reference}/`, `${this.path}/`);
						known.path = known.path.replace(`${this.reference}/`, `${this.path}/`);
					}
					throw known;
				}
			}
			async look(name) {
				try {
					return await this.#call(() => (0, node_fs_promises_1.lstat)(this.at(name), { bigint: true }));
				} catch (error) {
					if (error.code === "ENOENT") return undefined;
					throw error;
				}
			}
			async folder(name) {
				const path = (0, node_path_2.join)(this.path, name);
				try {
					const flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
					return new Folder(path, await this.#call(() => (0, node_fs_promises_1.open)(this.at(name), flags)));
				} catch (error) {
					if ((await this.look(name))?.isSymbolicLink()) throw linkFailure(path);
					throw error;
				}
			}
			async make(name, mode = 511) {
				try {
					await this.#call(() => (0, node_fs_promises_1.mkdir)(this.at(name), mode));
					return true;
				} catch (error) {
					if (error.code === "EEXIST") return false;
					throw error;
				}
			}
			async file(name, flags, mode = 420) {
				try {
					return await this.#call(() => (0, node_fs_promises_1.open)(this.at(name), flags | O_NOFOLLOW | O_NONBLOCK, mode));
				} catch (error) {
					if (error.code === "ELOOP") throw linkFailure((0, node_path_2.join)(this.path, name));
					throw error;
				}
			}
			names() {
				return this.#call(() => (0, node_fs_promises_1.readdir)(this.reference));
			}
			target(name) {
				return (0, node_fs_promises_1.readlink)(this.at(name)).catch(() => undefined);
			}
			rename(name, to, newName) {
				return this.#call(() => (0, node_fs_promises_1.rename)(this.at(name), to.at(newName)));
			}
			link(name, newName) {
				return this.#call(() => (0, node_fs_promises_1.link)(this.at(name), this.at(newName)));
			}
			symlink(name, target) {
				return this.#call(() => (0, node_fs_promises_1.symlink)(target, this.at(name)));
			}
			unlink(name) {
				return this.#call(() => (0, node_fs_promises_1.unlink)(this.at(name)));
			}
			rmdir(name) {
				return this.#call(() => (0, node_fs_promises_1.rmdir)(this.at(name)));
			}
			stat() {
				return this.#handle.stat({ bigint: true });
			}
			chmod(mode) {
				return this.#handle.chmod(mode);
			}
			sync() {
				return this.#handle.sync();
			}
			close() {
				return this.#handle.close();
			}
		}
	}),
	66996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZX: () => appendLineInside,
			pb: () => assertNoSecondName,
			yE: () => assertReplaceableSymlink,
			$g: () => assertWritableInside,
			dQ: () => createInside,
			Bm: () => giveNewName,
			Vh: () => makeFolderInside,
			Wi: () => moveNewFileInside,
			yp: () => noClaim,
			IB: () => noHardLinks,
			X$: () => openInside,
			$E: () => removeFileInside,
			q$: () => replaceSymlinkInside,
			gE: () => writeFileInside,
			q0: () => writeNewFileInside
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var failures = __webpack_require__(28720);
		var files_folder = __webpack_require__(28363);
		;
		const longestLine = 65536;
		async function unfinishedLastLine(handle) {
			const { size } = await handle.stat();
			const from = Math.max(0, size - longestLine);
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
			const bytes = buffer.subarray(0, bytesRead);
			const start = bytes.lastIndexOf(10) + 1;
			return start === bytes.length ? undefined : {
				start: from + start,
				text: bytes.toString("utf8", start)
			};
		}
		var regular = __webpack_require__(64659);
		var temporary_names = __webpack_require__(60813);
		;
		const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY, COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
		async function inside(root, path, what, work, make = "only what is there") {
			let folder;
			try {
				folder = await openInside(root, (0, external_node_path_.dirname)(path), make);
				return await work(folder, (0, external_node_path_.basename)(path));
			} catch (error) {
				throw (0, failures.f)(error, what);
			} finally {
				await folder?.close();
			}
		}
		async function openInside(root, path, make) {
			const way = (0, external_node_path_.relative)(root, path);
			if (way === ".." || way.startsWith("../")) throw new TypeError(`${path} is not below ${root}`);
			let folder = await files_folder.vd.open(root);
			for (const name of way === "" ? [] : way.split("/")) {
				const parent = folder;
				try {
					if (make === "make folders") await parent.make(name);
					folder = await parent.folder(name);
				} finally {
					await parent.close();
				}
			}
			return folder;
		}
		async function makeFolderInside(root, path) {
			try {
				await (await openInside(root, path, "make folders")).close();
			} catch (error) {
				throw (0, failures.f)(error, `could not make the folder ${path}`);
			}
		}
		async function assertPlainOrAbsent(folder, name) {
			const found = await folder.look(name);
			if (found === undefined || found.isFile()) return;
			if (found.isSymbolicLink()) throw (0, files_folder.RA)((0, external_node_path_.join)(folder.path, name));
			throw Object.assign(new Error("something that is not a regular file is in its place"), { code: regular.o });
		}
		async function throughTemporary(folder, name, fill, finish) {
			const temporary = (0, temporary_names.N)(name);
			try {
				await fill(temporary);
				await finish(temporary);
				await folder.sync();
			} catch (error) {
				await folder.unlink(temporary).catch(() => {});
				throw error;
			}
		}
		async function fillFile(folder, name, data) {
			const handle = await folder.file(name, O_WRONLY | O_CREAT | O_EXCL);
			try {
				await handle.writeFile(typeof data === "function" ? data((await handle.stat({ bigint: true })).ino) : data);
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		function writeFileInside(root, path, data) {
			return inside(root, path, `could not write ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				await throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => folder.rename(temporary, folder, name));
			});
		}
		const noHardLinks = [
			"EPERM",
			"ENOTSUP",
			"EOPNOTSUPP",
			"ENOSYS",
			"EMLINK"
		];
		async function giveNewName(folder, temporary, name, claim) {
			await claim((await folder.look(temporary))?.ino ?? 0n);
			try {
				await folder.link(temporary, name);
				await folder.unlink(temporary);
			} catch (error) {
				if (!noHardLinks.includes(error.code ?? "")) throw error;
				await assertAbsent(folder, name);
				await folder.rename(temporary, folder, name);
			}
		}
		async function assertAbsent(folder, name) {
			if (await folder.look(name)) throw Object.assign(new Error(`${name} exists`), { code: "EEXIST" });
		}
		const noClaim = async () => {};
		function writeNewFileInside(root, path, data, claim = noClaim) {
			return inside(root, path, `could not write ${path}`, (folder, name) => throughTemporary(folder, name, (temporary) => fillFile(folder, temporary, data), (temporary) => giveNewName(folder, temporary, name, claim)));
		}
		async function copyInto(from, source, folder, name) {
			await (0, promises_.copyFile)(source, folder.at(name), COPYFILE_EXCL | COPYFILE_FICLONE);
			const copy = await folder.file(name, O_RDWR);
			try {
				if ((await copy.stat()).size !== (await from.stat()).size) throw new Error("the file changed while it was copied");
				await copy.sync();
			} finally {
				await copy.close();
			}
		}
		function moveNewFileInside(from, root, path, claim = noClaim) {
			const what = `could not move the finished file to ${path}`;
			return inside((0, external_node_path_.dirname)(from), from, what, async (source, sourceName) => {
				const handle = await source.file(sourceName, O_RDONLY);
				try {
					await handle.sync();
					await inside(root, path, what, async (folder, name) => {
						await assertAbsent(folder, name);
						await throughTemporary(folder, name, (temporary) => moveOrCopy(source, sourceName, handle, folder, temporary), (temporary) => giveNewName(folder, temporary, name, claim));
					});
				} finally {
					await handle.close();
				}
			});
		}
		async function moveOrCopy(source, sourceName, handle, folder, name) {
			try {
				await source.rename(sourceName, folder, name);
			} catch (error) {
				if (error.code !== "EXDEV") throw error;
				await copyInto(handle, source.at(sourceName), folder, name);
				await source.unlink(sourceName);
			}
		}
		function appendLineInside(root, path, line, isTorn = () => false) {
			return inside(root, path, `could not write ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				const handle = await folder.file(name, O_RDWR | O_APPEND | O_CREAT);
				try {
					await assertNoSecondName(handle, path);
					const last = await unfinishedLastLine(handle);
					const torn = last !== undefined && isTorn(last.text);
					if (torn) await handle.truncate(last.start);
					await handle.appendFile(`${last && !torn ? "\n" : ""}${line}\n`);
					await handle.sync();
				} finally {
					await handle.close();
				}
			});
		}
		async function assertNoSecondName(handle, path) {
			const { nlink } = await handle.stat();
			if (nlink <= 1) return;
			throw new failure.H("usage", `${path} is a hard link`, {
				code: "link-in-store",
				why: "the same file has another name, and writing into it would change it there, too",
				remedy: `make it a file of its own: cp ${path} ${path}.copy && mv ${path}.copy ${path}`
			});
		}
		function createInside(root, path) {
			return inside(root, path, `could not create ${path}`, async (folder, name) => {
				try {
					await (await folder.file(name, O_WRONLY | O_CREAT | O_EXCL)).close();
					return true;
				} catch (error) {
					if (error.code === "EEXIST") return false;
					throw error;
				}
			});
		}
		async function assertWritableInside(root, paths) {
			for (const path of paths) await inside(root, path, `could not write ${path}`, assertPlainOrAbsent);
		}
		function assertReplaceableSymlink(root, path, mayReplace) {
			return inside(root, path, `could not replace ${path}`, (folder, name) => assertOurLink(folder, name, path, mayReplace));
		}
		async function assertOurLink(folder, name, path, mayReplace) {
			const old = await folder.target(name);
			const isForeign = old === undefined ? await folder.look(name) !== undefined : !mayReplace(old);
			if (isForeign) throw notOurs(path, old);
		}
		function replaceSymlinkInside(root, path, target, mayReplace) {
			return inside(root, path, `could not point ${path} at ${target}`, async (folder, name) => {
				await assertOurLink(folder, name, path, mayReplace);
				await throughTemporary(folder, name, (temporary) => folder.symlink(temporary, target), (temporary) => folder.rename(temporary, folder, name));
			});
		}
		function notOurs(path, target) {
			return new failure.H("usage", `${path} was not made by this program`, {
				code: "not-ours",
				why: target === undefined ? "a file or folder of that name is there" : `it is a link to ${target}`,
				remedy: `move it away: mv ${path} ${path}.old`
			});
		}
		function removeFileInside(root, path) {
			return inside(root, path, `could not remove ${path}`, async (folder, name) => {
				await assertPlainOrAbsent(folder, name);
				try {
					await folder.unlink(name);
				} catch (error) {
					if (error.code === "ENOENT") return false;
					throw error;
				}
				await folder.sync();
				return true;
			});
		}
	}),
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return await (0, node_fs_promises_0.realpath)(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_1.resolve)(path);; folder = (0, node_path_1.dirname)(folder)) {
				if (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(folder, ".git")).then(Boolean, () => false)) return folder;
				if (folder === (0, node_path_1.dirname)(folder)) return undefined;
			}
		}
	}),
	30458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gp: () => restrictsNamespaces,
			Iy: () => packagedProfile,
			ML: () => hasProfile,
			fP: () => privateProfile,
			sq: () => systemAppArmor
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_fs_promises_2 = __webpack_require__(51455);
		var node_path_3 = __webpack_require__(76760);
		const systemAppArmor = {
			setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
			profiles: "/etc/apparmor.d"
		};
		const packagedProfile = ({ profiles } = systemAppArmor) => (0, node_path_3.join)(profiles, "apptainer");
		const ourPrefix = "stx-container-apptainer-";
		function privateProfile(starter, { profiles } = systemAppArmor) {
			const name = `${ourPrefix}${(0, node_crypto_0.hash)("sha256", starter).slice(0, 12)}`;
			return {
				name,
				path: (0, node_path_3.join)(profiles, name)
			};
		}
		async function restrictsNamespaces({ setting } = systemAppArmor) {
			const text = await (0, node_fs_promises_2.readFile)(setting, "utf8").catch(() => undefined);
			return text === undefined ? undefined : text.trim() === "1";
		}
		function hasProfile(system = systemAppArmor) {
			if ((0, node_fs_1.existsSync)(packagedProfile(system))) return true;
			return (0, node_fs_1.existsSync)(system.profiles) && (0, node_fs_1.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix));
		}
	}),
	9348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q5: () => choosePrivileges,
			lC: () => namespaceObstacle,
			mJ: () => runPrivileges
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_os_1 = __webpack_require__(48161);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_find_program_js_3 = __webpack_require__(39335);
		var _process_run_js_4 = __webpack_require__(21880);
		var _apparmor_js_5 = __webpack_require__(30458);
		var _subids_js_6 = __webpack_require__(76980);
		const probeLimitMs = 2e4;
		function hasAllCapabilities(status, last) {
			const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
			if (effective === undefined) return false;
			const all = (1n << BigInt(last + 1)) - 1n;
			return (BigInt(`0x${effective}`) & all) === all;
		}
		async function readText(path) {
			try {
				return await (0, node_fs_promises_0.readFile)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function rootHasAllCapabilities(prefix) {
			const last = Number(await readText("/proc/sys/kernel/cap_last_cap") || "40");
			if (prefix.length === 0) return hasAllCapabilities(await readText("/proc/self/status"), last);
			const seen = await probe([
				...prefix,
				"cat",
				"/proc/self/status"
			]);
			return seen.ok && hasAllCapabilities(seen.output, last);
		}
		async function probe(argv) {
			try {
				const [command, ...args] = argv;
				const result = await (0, _process_run_js_4.eF)(command, args, {
					env: (0, _process_run_js_4.aq)(),
					timeLimitMs: probeLimitMs
				});
				return {
					ok: result.code === 0,
					output: result.code === 0 ? result.stdout : result.stderr.trim()
				};
			} catch (error) {
				if (error instanceof _failure_js_2.H) return {
					ok: false,
					output: error.why ?? error.message
				};
				throw error;
			}
		}
		async function namespaceObstacle() {
			const setting = async (name) => (await readText(`/proc/sys/${name}`)).trim();
			if (await setting("user/max_user_namespaces") === "0") {
				return {
					why: "the kernel setting user.max_user_namespaces is 0",
					remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`"
				};
			}
			if (await setting("kernel/unprivileged_userns_clone") === "0") {
				return {
					why: "the kernel setting kernel.unprivileged_userns_clone is 0",
					remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`"
				};
			}
			if (await (0, _apparmor_js_5.Gp)()) {
				return {
					why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
					remedy: "install Apptainer's own package, which has an AppArmor profile, or run " + "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
				};
			}
			return undefined;
		}
		function noNamespaces(stderr, obstacle) {
			return new _failure_js_2.H("infrastructure", "cannot build images here: user namespaces are not allowed", {
				code: "user-namespaces-refused",
				why: obstacle?.why ?? `unshare failed: ${stderr || "no message"} (kernel ${(0, node_os_1.release)()})`,
				remedy: obstacle?.remedy ?? "in a container, start it with `--privileged`, or with `--security-opt seccomp=unconfined " + "--security-opt apparmor=unconfined`; elsewhere ask an administrator to allow user namespaces"
			});
		}
		function inFullNamespace(prefix, users, groups) {
			return (argv) => [
				...prefix,
				"unshare",
				"--user",
				"--mount",
				"--map-root-user",
				`--map-users=${users},1,65535`,
				`--map-groups=${groups},1,65535`,
				"--",
				...argv
			];
		}
		async function asRoot() {
			if (await rootHasAllCapabilities([])) return {
				mode: "root",
				wrap: (argv) => argv,
				flags: []
			};
			const ranges = (0, _subids_js_6.ZA)();
			if (!ranges) {
				throw new _failure_js_2.H("failed", "root lacks capabilities here and has no subordinate ids", {
					code: "subids-missing",
					why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
					remedy: "run `stx-container setup`, which adds the lines"
				});
			}
			if (!await (0, _process_find_program_js_3.K)("newuidmap")) {
				throw new _failure_js_2.H("infrastructure", "newuidmap not found", {
					code: "newuidmap-missing",
					why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
					remedy: "run `stx-container setup`, or install the package `uidmap`"
				});
			}
			const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
			const tried = await probe(wrap(["true"]));
			if (!tried.ok) throw noNamespaces(tried.output, await namespaceObstacle());
			return {
				mode: "root-userns",
				wrap,
				flags: []
			};
		}
		async function runPrivileges() {
			return process.getuid?.() === 0 ? (await asRoot()).wrap : (argv) => argv;
		}
		async function asUser() {
			const namespace = await probe([
				"unshare",
				"--user",
				"--map-root-user",
				"true"
			]);
			if (!namespace.ok && !(0, _apparmor_js_5.ML)()) throw noNamespaces(namespace.output, await namespaceObstacle());
			const ranges = (0, _subids_js_6.ZA)();
			if (ranges && await (0, _process_find_program_js_3.K)("newuidmap")) {
				const asOwner = inFullNamespace([], ranges.users.start, ranges.groups.start);
				return {
					mode: "user-subuid",
					wrap: (argv) => argv,
					flags: ["--fakeroot"],
					asOwner
				};
			}
			return {
				mode: "user-userns",
				wrap: (argv) => argv,
				flags: []
			};
		}
		const sudoPrefix = [
			"sudo",
			"-n",
			"-E",
			"--"
		];
		async function withSudo() {
			if (process.getuid?.() === 0) return {
				...await asRoot(),
				mode: "sudo"
			};
			const allowed = await probe([
				"sudo",
				"-n",
				"true"
			]);
			if (!allowed.ok) {
				throw new _failure_js_2.H("usage", "cannot use sudo without a password", {
					code: "sudo-refused",
					why: allowed.output || "sudo -n failed",
					remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too"
				});
			}
			const wrap = (argv) => [
				...sudoPrefix,
				"env",
				`PATH=${(0, _process_run_js_4.aq)().PATH}`,
				"HOME=/root",
				...argv
			];
			if (await rootHasAllCapabilities(["sudo", "-n"])) return {
				mode: "sudo",
				wrap,
				flags: []
			};
			throw new _failure_js_2.H("infrastructure", "root lacks capabilities under sudo", {
				code: "sudo-incomplete",
				why: "Apptainer as root requests every capability of the kernel",
				remedy: "leave out the option, because an ordinary user can build, too"
			});
		}
		async function choosePrivileges(requested) {
			if (requested === "sudo") return withSudo();
			if (requested === "fakeroot") return {
				...await asUser(),
				mode: "fakeroot",
				flags: ["--fakeroot"]
			};
			return process.getuid?.() === 0 ? asRoot() : asUser();
		}
	}),
	76980: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ny: () => currentUser,
			ZA: () => ownRanges,
			be: () => rangeOf,
			jZ: () => readSubids,
			lW: () => freeStart,
			qU: () => isOwnUser,
			t4: () => fullRange
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		const fullRange = 65536;
		function parseSubids(text) {
			return text.split("\n").flatMap((line) => {
				const match = /^([^:\s]+):(\d+):(\d+)\s*$/.exec(line);
				return match ? [{
					owner: match[1],
					start: Number(match[2]),
					count: Number(match[3])
				}] : [];
			});
		}
		function rangeOf(ranges, user) {
			return ranges.find(({ owner, count }) => (owner === user.name || owner === String(user.uid)) && count >= fullRange - 1);
		}
		function freeStart(ranges) {
			let start = 3e5;
			const sorted = [...ranges].sort((a, b) => a.start - b.start);
			for (const range of sorted) {
				if (range.start < start + fullRange && range.start + range.count > start) start = range.start + range.count;
			}
			return start;
		}
		function readSubids(path) {
			try {
				return parseSubids((0, node_fs_0.readFileSync)(path, "utf8"));
			} catch {
				return [];
			}
		}
		function currentUser() {
			const uid = process.getuid?.() ?? 0;
			try {
				return {
					name: (0, node_os_1.userInfo)().username,
					uid
				};
			} catch {
				return {
					name: String(uid),
					uid
				};
			}
		}
		function ownRanges() {
			const user = currentUser();
			const users = rangeOf(readSubids("/etc/subuid"), user);
			const groups = rangeOf(readSubids("/etc/subgid"), user);
			return users && groups && {
				users,
				groups
			};
		}
		function isOwnUser() {
			const { uid: own } = currentUser();
			const users = ownRanges()?.users;
			return (uid) => uid === own || uid === 0 || users !== undefined && uid >= users.start && uid < users.start + users.count;
		}
	}),
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _store_complete_js_5 = __webpack_require__(83602);
		var _verdict_read_policy_js_6 = __webpack_require__(26588);
		var _check_js_7 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			return {
				image,
				doubt
			};
		}
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_4.w)(store, subject.name);
				(0, _store_complete_js_5.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = await (0, node_fs_promises_0.realpath)(path).catch(() => undefined);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path; stx-container list shows the builds of the store"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_6.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_4.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((await (0, node_fs_promises_0.lstat)(image)).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_7.z)({
					subject,
					store,
					digest: (path) => (0, _files_digest_cache_js_3.n)(path),
					kept: {}
				}));
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.kind === "usage" || error.kind === "infrastructure") throw error;
				return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
			}
		}
		function doubtIn({ open, refusals }) {
			if (open) return [];
			const [first] = refusals;
			return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
		}
	}),
	39335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => findProgram,
			T: () => isExecutable
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _run_js_3 = __webpack_require__(21880);
		async function isExecutable(path) {
			try {
				await (0, node_fs_promises_1.access)(path, node_fs_0.constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}
		async function findProgram(name, path = (0, _run_js_3.aq)().PATH ?? "") {
			for (const folder of path.split(node_path_2.delimiter)) {
				const candidate = (0, node_path_2.join)(folder, name);
				if (folder !== "" && await isExecutable(candidate)) return candidate;
			}
			return undefined;
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
			aq: () => scrubbedEnvironment
		});
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
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
				(0, external_node_child_process_.spawnSync)("sudo", args, {
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
				HOME: process.env.HOME || (0, external_node_os_.homedir)(),
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
					child = (0, external_node_child_process_.spawn)(command, args, {
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
	13417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => currentKey,
			n: () => fromFirstConfig
		});
		const renamed = {
			"required-rung": "required_level",
			"required-level": "required_level",
			"retain-failed": "retain_failed",
			"max-age-days": "max_age_days",
			"apt-snapshots": "apt_snapshots"
		};
		const currentKey = (key) => renamed[key] ?? key;
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function fromFirstConfig(document) {
			if (!isObject(document)) return document;
			const { images, ...rest } = document;
			const flat = isObject(images) && Object.keys(rest).length === 0 ? images : document;
			return Object.fromEntries(Object.entries(flat).map(([key, value]) => {
				const now = currentKey(key);
				return [now in flat ? key : now, value];
			}));
		}
	}),
	46618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => levels });
		const levels = [
			"versions",
			"content",
			"bytes"
		];
	}),
	36697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => evidenceLimits });
		const evidenceLimits = {
			image: 64 * 1024 ** 3,
			lock: 64 * 1024 ** 2,
			lockedRecipe: 16 * 1024 ** 2,
			recipe: 16 * 1024 ** 2,
			marker: 16 * 1024 ** 2,
			history: 64 * 1024 ** 2,
			vault: 64 * 1024 ** 3,
			policy: 1024 ** 2
		};
	}),
	69963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G4: () => defaultPolicy,
			SV: () => mergeConfigs,
			p1: () => policyDigest,
			qS: () => verdictPolicy
		});
		var _files_canonical_json_js_2 = __webpack_require__(5968);
		var _files_digest_js_0 = __webpack_require__(63983);
		var _levels_js_1 = __webpack_require__(46618);
		const strongest = (order, values) => values.reduce((a, b) => order.indexOf(b) > order.indexOf(a) ? b : a, order[0]);
		function allowedByAll(lists) {
			const [first = [], ...others] = lists;
			return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
		}
		function mergeConfigs(configs, sources = []) {
			const all = (key) => configs.flatMap((config) => config[key] === undefined ? [] : [config[key]]);
			const ages = all("max_age_days");
			return {
				retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
				retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
				require_verified: all("require_verified").some(Boolean),
				required_level: strongest(_levels_js_1.y, all("required_level")),
				max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
				floats: allowedByAll(all("floats")),
				noise: allowedByAll(all("noise")),
				signers: configs.flatMap(({ signers }, at) => signers ? [{
					rules: signers,
					source: sources[at] ?? "config.yaml"
				}] : []),
				required_signers: Math.max(0, ...all("required_signers")),
				required_verifiers: Math.max(0, ...all("required_verifiers")),
				apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
				vault: strongest([
					"off",
					"digests",
					"bodies"
				], all("vault")),
				sources: [...sources]
			};
		}
		const defaultPolicy = mergeConfigs([]);
		function verdictPolicy(policy) {
			const { require_verified, required_level, max_age_days, floats, noise } = policy;
			return {
				require_verified,
				required_level,
				max_age_days,
				floats,
				noise
			};
		}
		const policyDigest = (policy) => (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(verdictPolicy(policy)));
	}),
	26588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var shell_word = __webpack_require__(704);
		var config1 = __webpack_require__(13417);
		;
		const otherLineEnds = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/;
		async function readYaml(text, path) {
			const invalid = (why, offset, cause) => new failure.H("usage", `${path} is not YAML`, {
				code: "policy-invalid",
				why,
				remedy: "correct it, or restore it as it was",
				place: {
					path,
					...offset === undefined ? {} : { line: text.slice(0, offset).split("\n").length }
				},
				cause
			});
			const odd = otherLineEnds.exec(text);
			if (odd) {
				const code = odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
				throw invalid(`the character U+${code} ends a line for some programs only`, odd.index);
			}
			const { parseDocument, visit } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const document = parseDocument(text);
			const [error] = document.errors;
			if (error?.code === "MULTIPLE_DOCS") throw invalid("it has more than one document: a line --- begins another one", error.pos[0], error);
			if (error) throw invalid(error.message, error.pos[0], error);
			const { version } = document.directives?.yaml ?? {};
			if (version !== "1.2") throw invalid(`it is of YAML ${version}, and configurations are of YAML 1.2`);
			visit(document, { Value(_, { tag, range }) {
				if (tag !== undefined) throw invalid(`it has the tag ${tag}, and values are written without tags`, range?.[0]);
			} });
			try {
				return document.toJS() ?? {};
			} catch (cause) {
				throw invalid(cause.message, undefined, cause);
			}
		}
		var limits = __webpack_require__(36697);
		var policy = __webpack_require__(69963);
		;
		const projectConfig = ".scitex/container/config.yaml";
		async function configPaths(store) {
			const written = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(store));
			const around = await Promise.all([written, await (0, real_path.Y)(written)].map(repository.W));
			const projects = new Map();
			for (const project of around.filter((each) => each !== undefined)) {
				const real = await (0, real_path.Y)(project);
				if (!projects.has(real)) projects.set(real, project);
			}
			return [(0, external_node_path_.join)(store, "config.yaml"), ...[...projects.values()].map((each) => (0, external_node_path_.join)(each, projectConfig))];
		}
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
			return (0, policy.SV)(configs, sources);
		}
		async function assertNotMisnamed(path) {
			const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path)).catch(() => []);
			const name = names.find((each) => /^config\.ya?ml$/i.test(each) && each !== (0, external_node_path_.basename)(path));
			if (name === undefined) return;
			const other = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), name);
			throw new failure.H("usage", `${other} would have no effect`, {
				code: "policy-misnamed",
				why: `a configuration is called ${(0, external_node_path_.basename)(path)}`,
				remedy: `mv ${(0, shell_word.r)(other)} ${(0, shell_word.r)(path)}`,
				place: { path: other }
			});
		}
		async function readConfigText(path) {
			if (path.endsWith(`/${projectConfig}`)) await assertPlainFolders(path);
			const bytes = await (0, bounded.L)(path, limits.Y.policy, { what: "configuration" });
			return bytes?.toString("utf8");
		}
		async function assertPlainFolders(path) {
			for (const folder of [(0, external_node_path_.dirname)((0, external_node_path_.dirname)(path)), (0, external_node_path_.dirname)(path)]) {
				if (!(await (0, promises_.lstat)(folder).catch(() => undefined))?.isSymbolicLink()) continue;
				throw new failure.H("inconclusive", `${folder} is not a plain folder`, {
					code: "not-a-regular-file",
					why: "it is a symbolic link",
					remedy: "put the folder with the configuration itself there",
					place: { path: folder }
				});
			}
		}
		async function readPolicyFile(path) {
			const bytes = await (0, bounded.C)(path, limits.Y.policy, {
				what: "configuration",
				follow: true
			});
			return (0, policy.SV)([await parseConfig(bytes.toString("utf8"), path)], [path]);
		}
		async function parseConfig(text, path) {
			const document = await readYaml(text, path);
			const { configSchema } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(8397),
				__webpack_require__.e(9835)
			]).then(__webpack_require__.bind(__webpack_require__, 9835));
			const parsed = configSchema.safeParse((0, config1.n)(document), plain_words.f);
			if (parsed.success) return parsed.data;
			const { issues } = parsed.error;
			const [first] = issues;
			const at = first?.code === "unrecognized_keys" ? [...first.path, first.keys[0] ?? ""] : first?.path ?? [];
			throw new failure.H("usage", `${path} is not a valid configuration`, {
				code: "policy-invalid",
				why: (0, plain_words._)(issues),
				remedy: `the keys are: ${Object.keys(configSchema.shape).join(", ")}`,
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		async function lineOf(text, at) {
			const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const counter = new LineCounter();
			let node = parseDocument(text, { lineCounter: counter }).contents;
			let offset;
			for (const key of at) {
				const own = (map) => isMap(map) ? map.items.find((pair) => isScalar(pair.key) && (0, config1.F)(String(pair.key.value)) === key) : undefined;
				const pair = own(node) ?? (isMap(node) ? own(node.get("images")) : undefined);
				const item = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
				const found = pair?.key ?? item;
				if (!found?.range) break;
				[offset] = found.range;
				node = pair ? pair.value : item;
			}
			return offset === undefined ? {} : { line: counter.linePos(offset).line };
		}
	})
};
;
