"use strict";
exports.id = 9995;
exports.ids = [9995, 6557];
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
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_cache_folder_js_3 = __webpack_require__(47182);
		var _process_find_program_js_4 = __webpack_require__(39335);
		var _process_run_js_5 = __webpack_require__(21880);
		const minimumVersions = {
			apptainer: "1.2.0",
			singularity: "4.0.0"
		};
		const systemRoot = "/opt/stx-container/apptainer";
		function privateRoot() {
			if (process.getuid?.() === 0) return systemRoot;
			return (0, _files_cache_folder_js_3.s)("apptainer");
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
			const tools = (0, node_path_1.join)((0, node_path_1.dirname)((0, node_path_1.dirname)(apptainer.command)), "tools", "usr");
			return (0, node_fs_0.existsSync)(tools) ? [(0, node_path_1.join)(tools, "bin"), (0, node_path_1.join)(tools, "sbin")] : [];
		}
		async function findUnsquashfs(command) {
			const path = [...toolFolders({ command }), (0, _process_run_js_5.aq)().PATH].join(node_path_1.delimiter);
			const found = await (0, _process_find_program_js_4.K)("unsquashfs", path);
			if (found) return found;
			const prefix = (0, node_path_1.dirname)((0, node_path_1.dirname)(node_fs_0.realpathSync.native(command)));
			for (const libexec of ["libexec", "lib"]) {
				const bundled = (0, node_path_1.join)(prefix, libexec, "apptainer", "bin", "unsquashfs");
				if (await (0, _process_find_program_js_4.T)(bundled)) return bundled;
			}
			return undefined;
		}
		async function examineProgram(command) {
			let printed;
			try {
				const result = await (0, _process_run_js_5.eF)(command, ["--version"], {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 2e4
				});
				if (result.code !== 0) return undefined;
				printed = result.stdout;
			} catch (error) {
				if (error instanceof _failure_js_2.H) return undefined;
				throw error;
			}
			const parsed = parseVersion(printed);
			if (!parsed) return undefined;
			const minimum = minimumVersions[parsed.name];
			if (compareVersions(parsed.version, minimum) < 0) {
				throw new _failure_js_2.H("infrastructure", `${command} is too old: ${parsed.name} ${parsed.version}`, {
					code: "apptainer-too-old",
					why: `build arguments need at least version ${minimum}`,
					remedy: `install a newer version, or remove ${(0, node_path_1.dirname)(command)} from the PATH and run \`stx-container setup\``
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
				const onPath = await (0, _process_find_program_js_4.K)(name);
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
				names = (0, node_fs_0.readdirSync)(root);
			} catch {
				return [];
			}
			const complete = names.filter((name) => /^\d/.test(name)).sort(compareVersions);
			const commands = complete.reverse().map((name) => (0, node_path_1.join)(root, name, "bin", "apptainer"));
			const runnable = await Promise.all(commands.map(_process_find_program_js_4.T));
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
		var bounded = __webpack_require__(17794);
		var digest_cache = __webpack_require__(85248);
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
			if (overlays.length === 0 || (0, external_node_fs_.lstatSync)(image).isDirectory()) return;
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
			const { writeFileInside } = await __webpack_require__.e(6996).then(__webpack_require__.bind(__webpack_require__, 66996));
			const path = noteOf(overlay);
			await writeFileInside((0, external_node_path_.dirname)(path), path, `${digest}\n`);
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
		var image_subject = __webpack_require__(94882);
		var replace_process = __webpack_require__(27698);
		var steps = __webpack_require__(84501);
		;
		async function execImage(verb, image, args, flags) {
			const wrap = (0, privileges.mJ)();
			wrap.catch(() => {});
			const store = (0, absolute.y)(flags.store);
			const usable = await (0, steps.Yp)(`Checking ${image}`, async () => (0, resolve.cf)({
				subject: await (0, image_subject.m1)(image, store),
				store,
				requireVerified: flags.requireVerified ?? false
			}));
			const words = args[0] === "--" ? args.slice(1) : args;
			const options = optionsOf(flags);
			const command = await execCommand(verb, usable.image, words, options, wrap);
			if (!flags.dryRun) await bindOverlays(usable.image, options.overlays ?? []);
			const said = remark(usable, options);
			if (said !== undefined) (0, external_node_fs_.writeSync)(2, `stx-container: ${(0, report_escape.TN)(said)}\n`);
			if (flags.dryRun) process.stdout.write(`${command.argv.map(shell_word.r).join(" ")}\n`);
			else {
				usable.assertUnchanged();
				await (0, replace_process.q)(command);
			}
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
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_find_program_js_2 = __webpack_require__(39335);
		async function replaceProcess({ argv, env }) {
			const [command = ""] = argv;
			const file = command.startsWith("/") ? command : await (0, _process_find_program_js_2.K)(command);
			if (file === undefined) throw new _failure_js_1.H("infrastructure", `${command} could not be started`, {
				code: "program-not-started",
				why: "it is not on the PATH",
				remedy: `install ${command}`
			});
			if (isNonBlocking(1)) process.stdout._handle?.setBlocking?.(true);
			if (isNonBlocking(2)) process.stderr._handle?.setBlocking?.(true);
			process.execve?.(file, argv, env);
		}
		function isNonBlocking(file) {
			try {
				const [, flags = ""] = /^flags:\s*([0-7]+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${file}`, "utf8")) ?? [];
				return (Number.parseInt(flags, 8) & node_fs_0.constants.O_NONBLOCK) !== 0;
			} catch {
				return true;
			}
		}
	}),
	17794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readBounded,
			L: () => readBoundedIfThere
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _failures_js_2 = __webpack_require__(28720);
		async function readBounded(path, limit, options = {}) {
			const bytes = await readBoundedIfThere(path, limit, options);
			if (bytes) return bytes;
			throw new _failure_js_1.H("usage", `there is no ${options.what ?? "file"} at ${path}`, {
				code: "no-such-file",
				remedy: "check the path"
			});
		}
		async function readBoundedIfThere(path, limit, { what = "file", follow = false, look } = {}) {
			const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = node_fs_0.constants;
			let file;
			try {
				file = (0, node_fs_0.openSync)(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
			} catch (error) {
				const { code } = error;
				if (code === "ENOENT" || code === "ENOTDIR") return undefined;
				if (code === "ELOOP") throw notPlain(path, what, "it is a symbolic link");
				if (code === "ENXIO") throw notPlain(path, what, "it is a socket or device");
				throw (0, _failures_js_2.f1)(error, `could not read ${path}`);
			}
			try {
				const found = (0, node_fs_0.fstatSync)(file);
				if (found.isDirectory()) throw notPlain(path, what, "it is a folder");
				if (!found.isFile()) throw notPlain(path, what, "it is a FIFO or device");
				if (found.size > limit) throw tooLarge(path, what, limit);
				look?.((0, node_fs_0.fstatSync)(file, { bigint: true }));
				return readAll(file, limit, found.size, () => tooLarge(path, what, limit));
			} catch (error) {
				throw error instanceof _failure_js_1.H ? error : (0, _failures_js_2.f1)(error, `could not read ${path}`);
			} finally {
				(0, node_fs_0.closeSync)(file);
			}
		}
		function readAll(file, limit, size, fail) {
			let buffer = Buffer.allocUnsafe(size + 1);
			let length = 0;
			for (;;) {
				const bytesRead = (0, node_fs_0.readSync)(file, buffer, length, buffer.length - length, length);
				length += bytesRead;
				if (bytesRead === 0) return buffer.subarray(0, length);
				if (length > limit) throw fail();
				if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
			}
		}
		function notPlain(path, what, why) {
			return new _failure_js_1.H("inconclusive", `${path} is not a plain file`, {
				code: "not-a-regular-file",
				why,
				remedy: `put the ${what} itself there`,
				place: { path }
			});
		}
		function tooLarge(path, what, limit) {
			return new _failure_js_1.H("inconclusive", `${path} is too large`, {
				code: "file-too-large",
				why: `a ${what} of this program has at most ${limit} bytes`,
				remedy: "restore the file as it was written",
				place: { path }
			});
		}
	}),
	5968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
			const fields = value;
			let text = "";
			for (const key of Object.keys(fields).sort()) {
				const item = fields[key];
				if (item === undefined) continue;
				text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(item)}`;
			}
			return `{${text}}`;
		}
	}),
	63983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => hashFile,
			Q3: () => sha256File,
			hd: () => fileDigest,
			sc: () => sha256
		});
		var _failures_js_0 = __webpack_require__(28720);
		var _regular_js_1 = __webpack_require__(64659);
		const chunk = 1024 * 1024;
		const hash = () => process.getBuiltinModule("node:crypto").createHash("sha256");
		async function fileDigest(path) {
			const { handle } = await (0, _regular_js_1.l)(path);
			try {
				const sha256 = hash();
				let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
				let size = 0;
				for (let reading = handle.read(filled, 0, chunk, 0);;) {
					const { bytesRead } = await reading;
					if (bytesRead === 0) return {
						sha256: sha256.digest("hex"),
						size
					};
					size += bytesRead;
					reading = handle.read(next, 0, chunk, size);
					sha256.update(filled.subarray(0, bytesRead));
					[filled, next] = [next, filled];
				}
			} finally {
				await handle.close();
			}
		}
		function sha256(data) {
			return process.getBuiltinModule("node:crypto").hash("sha256", data);
		}
		const sha256File = async (path) => (await hashFile(path)).sha256;
		async function hashFile(path) {
			try {
				return await fileDigest(path);
			} catch (error) {
				throw (0, _failures_js_0.f1)(error, `could not read ${path}`);
			}
		}
	}),
	28720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => namedBy,
			f1: () => readFailure,
			fE: () => fileFailure
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _regular_js_3 = __webpack_require__(64659);
		const more = "free space, or choose another folder with --store or --tmp, and run the same command again: nothing was lost";
		const noWrite = "choose a folder that you own with --store";
		const absent = {
			kind: "usage",
			code: "no-such-file"
		};
		const meanings = {
			ENOSPC: {
				kind: "infrastructure",
				code: "disk-full",
				why: "the disk is full",
				remedy: more
			},
			EDQUOT: {
				kind: "infrastructure",
				code: "quota-used-up",
				why: "your disk quota is used up",
				remedy: more
			},
			EROFS: {
				kind: "usage",
				code: "read-only",
				why: "the file system is read-only",
				remedy: noWrite
			},
			EACCES: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EPERM: {
				kind: "usage",
				code: "no-permission",
				why: "this user may not write there",
				remedy: noWrite
			},
			EEXIST: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a file or folder of that name exists",
				remedy: "choose another folder, or move the file away"
			},
			ENOTEMPTY: {
				kind: "usage",
				code: "file-in-the-way",
				why: "a folder of that name has files in it",
				remedy: "choose another folder, or move that one away"
			},
			ENOENT: absent,
			ENOTDIR: absent,
			EISDIR: absent,
			ELOOP: {
				kind: "usage",
				code: "not-a-regular-file",
				why: "it is a symbolic link that leads in a circle, or one that is not followed here",
				remedy: "name the file that it should lead to"
			},
			ENAMETOOLONG: {
				kind: "usage",
				code: "no-such-file",
				why: "the name is longer than a file's can be",
				remedy: "check the path"
			},
			[_regular_js_3.o]: absent
		};
		function fileFailure(error, what) {
			const { code, message } = error;
			if (error instanceof _failure_js_2.H || typeof code !== "string") return error;
			const { kind, ...meaning } = meanings[code] ?? {
				kind: "infrastructure",
				code: "file-error"
			};
			const owner = meaning.code === "no-permission" ? otherOwner(error.path) : undefined;
			const remedy = owner === undefined ? meaning.remedy : `run this as ${owner}, who owns it, or ${noWrite}`;
			return new _failure_js_2.H(kind, what, {
				why: message,
				...meaning,
				remedy,
				cause: error
			});
		}
		function otherOwner(path) {
			const found = path === undefined ? undefined : nearestStats(path);
			if (found === undefined || found.uid === process.getuid?.()) return undefined;
			return found.uid === 0 ? "root" : `the user with the number ${found.uid}`;
		}
		function nearestStats(path) {
			const found = (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			return found ?? ((0, node_path_1.dirname)(path) === path ? undefined : nearestStats((0, node_path_1.dirname)(path)));
		}
		function namedBy(error, option) {
			const codes = [
				"no-permission",
				"read-only",
				"disk-full",
				"quota-used-up"
			];
			if (!(error instanceof _failure_js_2.H) || !codes.includes(error.code)) return error;
			const { kind, code, message, why, remedy, place, cause } = error;
			const own = remedy?.replace("a folder that you own with --store", `another place with ${option}`).replace("another folder with --store or --tmp", `another place with ${option}`);
			return new _failure_js_2.H(kind, message, {
				code,
				why,
				remedy: own,
				place,
				cause
			});
		}
		function readFailure(error, what) {
			const { code } = error;
			if (code !== "EACCES" && code !== "EPERM") return fileFailure(error, what);
			return new _failure_js_2.H("usage", what, {
				code: "no-permission",
				why: "this user may not read it",
				remedy: "check its permissions, and those of the folders above it",
				cause: error
			});
		}
	}),
	89123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => problemsIn,
			f: () => inPlainWords
		});
		var _plural_js_0 = __webpack_require__(21417);
		const longest = 60;
		const interpreted = 30;
		let documents = 0;
		const inPlainWords = {
			error: wordsOf,
			reportInput: true,
			get jitless() {
				documents += 1;
				return documents <= interpreted;
			}
		};
		function problemsIn(issues, whole = "top level", most = 5) {
			const named = issues.slice(0, most).map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
			return [...named, ...issues.length > most ? [`and ${issues.length - most} more`] : []].join("; ");
		}
		function messageOf({ code, message, input }) {
			const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
			return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
		}
		function wordsOf(issue) {
			if (issue.code === "unrecognized_keys") {
				const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
				return `${(0, _plural_js_0.L)(keys.length, "unknown key")}: ${keys.join(", ")}`;
			}
			const allowed = allowedIn(issue);
			return issue.input === undefined ? `missing${allowed ? `; expected ${allowed}` : ""}` : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
		}
		function shown(value) {
			if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
			if (value instanceof Map || typeof value === "object" && value !== null) return "an object";
			return cut(typeof value === "bigint" ? String(value) : JSON.stringify(value) ?? typeof value);
		}
		const cut = (text) => text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
		const types = {
			string: "a text",
			number: "a number",
			int: "a whole number",
			boolean: "true or false",
			array: "a list",
			object: "an object",
			record: "an object",
			null: "null"
		};
		function allowedIn(issue) {
			switch (issue.code) {
				case "invalid_type": return types[issue.expected] ?? String(issue.expected);
				case "invalid_value": return issue.values.map((value) => typeof value === "string" ? value : JSON.stringify(value)).join(" or ");
				case "too_small": return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
				case "too_big": return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
				case "not_multiple_of": return `a multiple of ${issue.divisor}`;
				case "invalid_format": return formatIn(issue);
				case "invalid_union": return unionIn(issue);
				default: return undefined;
			}
		}
		function sized(origin, limit, relation) {
			if (origin === "string") return `a text of ${relation} ${(0, _plural_js_0.L)(Number(limit), "character")}`;
			if (origin === "array" || origin === "set") return `a list of ${relation} ${(0, _plural_js_0.L)(Number(limit), "item")}`;
			return `${relation} ${limit}`;
		}
		const formats = {
			datetime: "a time like 2026-12-31T23:59:59Z",
			base64: "text in base64"
		};
		function formatIn({ format, pattern }) {
			if (format === "url") return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
			const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
			if (digits !== undefined) return `${digits} digits of 0-9 and a-f`;
			return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
		}
		function unionIn(issue) {
			if (issue.discriminator !== undefined) return `${issue.discriminator} of ${issue.options?.map(String).join(" or ") ?? "another kind"}`;
			const forms = issue.errors.filter((form) => form.length > 0);
			const isOfValue = forms.every((form) => form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"));
			if (isOfValue) {
				const each = forms.map((form) => allowedIn({
					...form[0],
					input: issue.input
				}) ?? form[0]?.message);
				return [...new Set(each)].join(" or ");
			}
			const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
			return best && `one of ${(0, _plural_js_0.L)(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
		}
		const deepest = (form) => Math.max(...form.map(({ path }) => path.length));
	}),
	82331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => realPath });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		async function realPath(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path_1.dirname)(path) === path) throw error;
				return (0, node_path_1.join)(await realPath((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
			}
		}
	}),
	64659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => openRegular,
			o: () => notRegular
		});
		var node_fs_0 = __webpack_require__(73024);
		const notRegular = "EFTYPE";
		async function openRegular(path) {
			const handle = await node_fs_0.promises.open(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK);
			try {
				const stat = await handle.stat();
				if (!stat.isFile()) throw Object.assign(new Error("it is not a regular file"), { code: notRegular });
				return {
					handle,
					size: stat.size
				};
			} catch (error) {
				await handle.close();
				throw error;
			}
		}
	}),
	39203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => repositoryAround });
		var node_path_0 = __webpack_require__(76760);
		var _look_js_1 = __webpack_require__(53896);
		async function repositoryAround(path) {
			for (let folder = (0, node_path_0.resolve)(path);; folder = (0, node_path_0.dirname)(folder)) {
				if ((0, _look_js_1.t5)((0, node_path_0.join)(folder, ".git"))) return folder;
				if (folder === (0, node_path_0.dirname)(folder)) return undefined;
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
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _files_digest_js_2 = __webpack_require__(63983);
		const systemAppArmor = {
			setting: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
			profiles: "/etc/apparmor.d"
		};
		const packagedProfile = ({ profiles } = systemAppArmor) => (0, node_path_1.join)(profiles, "apptainer");
		const ourPrefix = "stx-container-apptainer-";
		function privateProfile(starter, { profiles } = systemAppArmor) {
			const name = `${ourPrefix}${(0, _files_digest_js_2.sc)(starter).slice(0, 12)}`;
			return {
				name,
				path: (0, node_path_1.join)(profiles, name)
			};
		}
		async function restrictsNamespaces({ setting } = systemAppArmor) {
			return (0, node_fs_0.existsSync)(setting) ? (0, node_fs_0.readFileSync)(setting, "utf8").trim() === "1" : undefined;
		}
		function hasProfile(system = systemAppArmor) {
			if ((0, node_fs_0.existsSync)(packagedProfile(system))) return true;
			return (0, node_fs_0.existsSync)(system.profiles) && (0, node_fs_0.readdirSync)(system.profiles).some((name) => name.startsWith(ourPrefix));
		}
	}),
	9348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q5: () => choosePrivileges,
			lC: () => namespaceObstacle,
			mJ: () => runPrivileges
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_os_1 = __webpack_require__(48161);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_cache_folder_js_4 = __webpack_require__(47182);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _process_find_program_js_6 = __webpack_require__(39335);
		var _process_run_js_7 = __webpack_require__(21880);
		var _apparmor_js_8 = __webpack_require__(30458);
		var _subids_js_9 = __webpack_require__(76980);
		const probeLimitMs = 2e4;
		function hasAllCapabilities(status, last) {
			const effective = /^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1];
			if (effective === undefined) return false;
			const all = (1n << BigInt(last + 1)) - 1n;
			return (BigInt(`0x${effective}`) & all) === all;
		}
		function readText(path) {
			try {
				return (0, node_fs_0.readFileSync)(path, "utf8");
			} catch {
				return "";
			}
		}
		async function rootHasAllCapabilities(prefix) {
			const last = Number(readText("/proc/sys/kernel/cap_last_cap") || "40");
			if (prefix.length === 0) return hasAllCapabilities(readText("/proc/self/status"), last);
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
				const result = await (0, _process_run_js_7.eF)(command, args, {
					env: (0, _process_run_js_7.aq)(),
					timeLimitMs: probeLimitMs
				});
				return {
					ok: result.code === 0,
					output: result.code === 0 ? result.stdout : result.stderr.trim()
				};
			} catch (error) {
				if (error instanceof _failure_js_3.H) return {
					ok: false,
					output: error.why ?? error.message
				};
				throw error;
			}
		}
		const kernelSetting = (name) => readText(`/proc/sys/${name}`).trim();
		async function namespaceObstacle() {
			if (kernelSetting("user/max_user_namespaces") === "0") {
				return {
					why: "the kernel setting user.max_user_namespaces is 0",
					remedy: "ask an administrator to run `sysctl -w user.max_user_namespaces=15000`"
				};
			}
			if (kernelSetting("kernel/unprivileged_userns_clone") === "0") {
				return {
					why: "the kernel setting kernel.unprivileged_userns_clone is 0",
					remedy: "ask an administrator to run `sysctl -w kernel.unprivileged_userns_clone=1`"
				};
			}
			if (await (0, _apparmor_js_8.Gp)()) {
				return {
					why: "AppArmor restricts user namespaces (kernel.apparmor_restrict_unprivileged_userns is 1)",
					remedy: "install Apptainer's own package, which has an AppArmor profile, or run " + "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
				};
			}
			return undefined;
		}
		function noNamespaces(stderr, obstacle) {
			return new _failure_js_3.H("infrastructure", "cannot build images here: user namespaces are not allowed", {
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
		async function asRoot(tryOut = probe) {
			if (await rootHasAllCapabilities([])) return {
				mode: "root",
				wrap: (argv) => argv,
				flags: []
			};
			const ranges = (0, _subids_js_9.ZA)();
			if (!ranges) {
				throw new _failure_js_3.H("failed", "root lacks capabilities here and has no subordinate ids", {
					code: "subids-missing",
					why: "builds need a user namespace then, and /etc/subuid and /etc/subgid have no line for root with 65536 ids",
					remedy: "run `stx-container setup`, which adds the lines"
				});
			}
			if (!await (0, _process_find_program_js_6.K)("newuidmap")) {
				throw new _failure_js_3.H("infrastructure", "newuidmap not found", {
					code: "newuidmap-missing",
					why: "root lacks capabilities here, so builds run in a user namespace, which needs newuidmap",
					remedy: "run `stx-container setup`, or install the package `uidmap`"
				});
			}
			const wrap = inFullNamespace([], ranges.users.start, ranges.groups.start);
			const tried = await tryOut(wrap(["true"]));
			if (!tried.ok) throw noNamespaces(tried.output, await namespaceObstacle());
			return {
				mode: "root-userns",
				wrap,
				flags: []
			};
		}
		function userNamespace() {
			try {
				return (0, node_fs_0.readlinkSync)("/proc/self/ns/user");
			} catch {
				return "";
			}
		}
		function namespaceConditions(argv) {
			const status = readText("/proc/self/status").match(/^(?:Cap\w+|NoNewPrivs|Seccomp\w*):.*$/gm);
			const settings = [
				"user/max_user_namespaces",
				"kernel/unprivileged_userns_clone",
				"kernel/apparmor_restrict_unprivileged_userns",
				"kernel/random/boot_id"
			].map(kernelSetting);
			const tools = [
				"/usr/bin/unshare",
				"/usr/bin/newuidmap",
				"/usr/bin/newgidmap"
			].map((path) => (0, _files_user_cache_js_5.Zs)(path)?.key);
			return JSON.stringify([
				process.env.PATH,
				argv,
				status,
				settings,
				tools,
				userNamespace()
			]);
		}
		async function probeOnce(argv) {
			if (!(0, _files_cache_folder_js_4.n)()) return probe(argv);
			const path = (0, node_path_2.join)((0, _files_cache_folder_js_4.s)("namespaces"), "root");
			const conditions = namespaceConditions(argv);
			if (await (0, _files_user_cache_js_5.xe)(path) === conditions) return {
				ok: true,
				output: ""
			};
			const tried = await probe(argv);
			if (tried.ok) await (0, _files_user_cache_js_5.aR)(path, conditions);
			return tried;
		}
		async function runPrivileges() {
			return process.getuid?.() === 0 ? (await asRoot(probeOnce)).wrap : (argv) => argv;
		}
		async function asUser() {
			const namespace = await probe([
				"unshare",
				"--user",
				"--map-root-user",
				"true"
			]);
			if (!namespace.ok && !(0, _apparmor_js_8.ML)()) throw noNamespaces(namespace.output, await namespaceObstacle());
			const ranges = (0, _subids_js_9.ZA)();
			if (ranges && await (0, _process_find_program_js_6.K)("newuidmap")) {
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
				throw new _failure_js_3.H("usage", "cannot use sudo without a password", {
					code: "sudo-refused",
					why: allowed.output || "sudo -n failed",
					remedy: "allow it in sudoers, or leave out the option, because an ordinary user can build, too"
				});
			}
			const wrap = (argv) => [
				...sudoPrefix,
				"env",
				`PATH=${(0, _process_run_js_7.aq)().PATH}`,
				"HOME=/root",
				...argv
			];
			if (await rootHasAllCapabilities(["sudo", "-n"])) return {
				mode: "sudo",
				wrap,
				flags: []
			};
			throw new _failure_js_3.H("infrastructure", "root lacks capabilities under sudo", {
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
	30933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
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
		function nearest(word, known) {
			const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, "-");
			const ranked = known.map((one) => ({
				one,
				far: distance(plain(word), plain(one))
			})).sort((a, b) => a.far - b.far);
			const best = ranked[0];
			return best && best.far <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined;
		}
	}),
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		var _check_js_9 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const before = (0, _files_user_cache_js_5.Zs)(image)?.key;
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			const assertUnchanged = () => {
				if (doubt === undefined && (0, _files_user_cache_js_5.Zs)(image)?.key !== before) throw exchanged(image);
			};
			assertUnchanged();
			return {
				image,
				doubt,
				assertUnchanged
			};
		}
		const exchanged = (image) => new _failure_js_2.H("unverified", `${image} was changed or replaced after it was checked`, {
			code: "image-exchanged",
			why: "it is not the file that the gate read",
			remedy: "run the command again; if this happens again, find out who writes to its folder"
		});
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_6.w)(store, subject.name);
				(0, _store_complete_js_7.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = (0, _files_look_js_4.ZG)(path);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path, or see the builds of the store: stx-container list"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_8.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_6.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((0, node_fs_0.lstatSync)(image).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_9.check)({
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
	21417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => plural });
		function plural(count, word) {
			return `${count} ${word}${count === 1 ? "" : "s"}`;
		}
	}),
	39335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => findProgram,
			T: () => isExecutable
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _run_js_2 = __webpack_require__(21880);
		async function isExecutable(path) {
			try {
				(0, node_fs_0.accessSync)(path, node_fs_0.constants.X_OK);
				return true;
			} catch {
				return false;
			}
		}
		async function findProgram(name, path = (0, _run_js_2.aq)().PATH ?? "") {
			for (const folder of path.split(node_path_1.delimiter)) {
				const candidate = (0, node_path_1.join)(folder, name);
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
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xq: () => formatSize,
			a3: () => formatDuration,
			ku: () => formatTable
		});
		function formatDuration(milliseconds) {
			const seconds = Math.round(milliseconds / 1e3);
			const two = (value) => String(value).padStart(2, "0");
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
			return `${Math.floor(seconds / 3600)} h ${two(Math.floor(seconds % 3600 / 60))} min`;
		}
		function formatSize(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let value = bytes;
			let unit = 0;
			while (value >= 1e3 && unit < units.length - 1) {
				value /= 1e3;
				unit++;
			}
			return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
		}
		function formatTable(rows) {
			const columns = Math.max(0, ...rows.map((row) => row.length));
			const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
			return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()).join("\n");
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
			hg: () => configPaths,
			o4: () => parseConfig,
			Qn: () => projectConfig,
			im: () => readConfigText,
			T4: () => readPolicy,
			BK: () => readPolicyFile
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var look = __webpack_require__(53896);
		var plain_words = __webpack_require__(89123);
		var real_path = __webpack_require__(82331);
		var repository = __webpack_require__(39203);
		var nearest = __webpack_require__(30933);
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
			const names = (0, look.c)((0, external_node_path_.dirname)(path));
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
				if (!(0, look.t5)(folder)?.isSymbolicLink()) continue;
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
				remedy: keysText(Object.keys(configSchema.shape), first?.code === "unrecognized_keys" ? first.keys : []),
				place: {
					path,
					...await lineOf(text, at)
				}
			});
		}
		function keysText(all, [unknown]) {
			const meant = unknown === undefined ? undefined : (0, nearest.p)(unknown, all);
			return `${meant === undefined ? "" : `did you mean ${meant}? `}the keys are: ${all.join(", ")}`;
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
