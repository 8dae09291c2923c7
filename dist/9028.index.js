"use strict";
exports.id = 9028;
exports.ids = [9028, 8448];
exports.modules = {
	68028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => ensureApptainer,
			Q: () => setUpApptainer
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_crypto_ = __webpack_require__(77598);
		var digest = __webpack_require__(63983);
		var home = __webpack_require__(70948);
		;
		const cachedPath = "~/.cache/stx-container/apptainer-packages";
		const cachedFolder = () => (0, external_node_path_.join)((0, home.W)(), cachedPath.slice(2));
		const trustedEvents = new Set([
			"push",
			"pull_request",
			"pull_request_review",
			"merge_group",
			"schedule",
			"workflow_dispatch",
			"workflow_call"
		]);
		function whyNoCache(context) {
			if (!trustedEvents.has(context.event)) return `the cache is not used for the event ${context.event}`;
			if (context.ref.startsWith("refs/tags/")) return "the cache is not used for tags, which may be releases";
			return undefined;
		}
		async function client() {
			return Promise.all([
				__webpack_require__.e(2830),
				__webpack_require__.e(6002),
				__webpack_require__.e(2088),
				__webpack_require__.e(142)
			]).then(__webpack_require__.bind(__webpack_require__, 60142));
		}
		async function isCacheAvailable() {
			return (await client()).isFeatureAvailable();
		}
		async function restoreFiles(prefix, folder, log) {
			if (!/^[\w./-]+$/.test(folder)) {
				log.note(`Cache not used: the folder ${folder} has characters that tar's options cannot contain`);
				return undefined;
			}
			await (0, promises_.mkdir)(folder, { recursive: true });
			const { TAR_OPTIONS: before } = process.env;
			process.env.TAR_OPTIONS = `--transform=s|^.*/||;s|^|${folder}/|`;
			try {
				const { restoreCache } = await client();
				const limits = {
					timeoutInMs: 3e4,
					segmentTimeoutInMs: 12e4
				};
				return await log.aside(() => restoreCache([cachedPath], prefix, [prefix], limits));
			} catch (error) {
				log.note(`Could not read the cache: ${error.message}`);
				return undefined;
			} finally {
				if (before === undefined) delete process.env.TAR_OPTIONS;
				else process.env.TAR_OPTIONS = before;
			}
		}
		async function saveFiles(prefix, known, log) {
			const folder = cachedFolder();
			try {
				const names = (await (0, promises_.readdir)(folder).catch(() => [])).sort();
				if (names.length === 0) return;
				const hash = (0, external_node_crypto_.createHash)("sha256");
				for (const name of names) hash.update(`${await (0, digest.Q3)((0, external_node_path_.join)(folder, name))} ${name}\n`);
				const key = prefix + hash.digest("hex").slice(0, 16);
				if (key === known) return;
				const { saveCache } = await client();
				const id = await log.aside(() => saveCache([cachedPath], key));
				log.note(id < 0 ? "Packages not saved in the cache" : `Packages saved in the cache as ${key}`);
			} catch (error) {
				log.note(`Packages not saved in the cache: ${error.message}`);
			} finally {
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		var release = __webpack_require__(31827);
		var actions_job = __webpack_require__(58020);
		;
		async function usesCache(wanted, context, note) {
			if (wanted === "off" || wanted === "auto" && whyNoCache(context)) return false;
			if (await isCacheAvailable()) return true;
			if (wanted === "on") note("GitHub's cache is not available, so Apptainer's packages are downloaded");
			return false;
		}
		async function setUpApptainer(job) {
			const { inputs, context, deps, log } = job;
			const wanted = (0, actions_job.b)(inputs, context).apptainer ?? {};
			if (await deps.findApptainer(wanted)) return;
			if (await usesCache(inputs.cache, context, (text) => log.note(text))) await installCached(job, wanted);
		}
		async function ensureApptainer(job, wanted) {
			const { inputs, context, deps, log } = job;
			const note = (text) => log.note(text);
			const isNew = await deps.findApptainer(wanted) === undefined;
			const cached = isNew && await usesCache(inputs.cache, context, note);
			const apptainer = cached ? await installCached(job, wanted) : await deps.installApptainer({
				...wanted,
				note
			});
			return {
				apptainer,
				isNew
			};
		}
		async function installCached({ deps, log, scratch }, wanted) {
			log.phase("Installing Apptainer");
			const packages = {
				offered: (0, external_node_path_.join)(scratch, "cached-packages"),
				used: cachedFolder()
			};
			await (0, promises_.rm)(packages.used, {
				recursive: true,
				force: true
			});
			const { id, codename, arch } = await (0, release.s)();
			const prefix = [
				"stx-container-apptainer-1",
				id,
				codename,
				arch,
				wanted.version ?? "newest",
				""
			].join("-");
			const known = await restoreFiles(prefix, packages.offered, log);
			const installed = await deps.installApptainer({
				...wanted,
				packages,
				note: (text) => log.note(text)
			});
			await saveFiles(prefix, known, log);
			await (0, promises_.rm)(packages.offered, {
				recursive: true,
				force: true
			});
			return installed;
		}
	}),
	16251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bC: () => isGitHubs,
			yv: () => freeDisk
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _host_as_root_js_1 = __webpack_require__(45577);
		var _process_run_js_2 = __webpack_require__(21880);
		var _report_format_js_4 = __webpack_require__(60919);
		var _scratch_disk_js_3 = __webpack_require__(75255);
		const unusedFolders = [
			"/opt/ghc",
			"/opt/hostedtoolcache/CodeQL",
			"/usr/local/.ghcup",
			"/usr/local/lib/android",
			"/usr/share/dotnet",
			"/usr/share/swift"
		];
		const isGitHubs = () => process.env.RUNNER_ENVIRONMENT === "github-hosted";
		async function freeDisk(isTheirs, folders = unusedFolders) {
			if (!isTheirs) return "Nothing is removed to free space, because this is not a machine of GitHub";
			const before = await (0, _scratch_disk_js_3.FP)("/");
			const [program = "rm", ...args] = [
				...await (0, _host_as_root_js_1.R)() ?? [],
				"rm",
				"-rf",
				"--one-file-system",
				"--"
			];
			const { code, stderr } = await (0, _process_run_js_2.eF)(program, [...args, ...folders], {
				env: (0, _process_run_js_2.aq)(),
				timeLimitMs: 10 * 6e4
			});
			if (code !== 0) throw new _failure_js_0.H("infrastructure", "could not free space on this machine", {
				code: "disk-not-freed",
				why: stderr.trim().split("\n").at(-1) || `rm ended with ${code}`,
				remedy: "leave out free-disk, or set tmp to a folder on a larger disk"
			});
			const after = await (0, _scratch_disk_js_3.FP)("/");
			return `Freed ${(0, _report_format_js_4.Xq)(Math.max(0, after.bytes - before.bytes))}: ${(0, _report_format_js_4.Xq)(after.bytes)} are free`;
		}
	}),
	58020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => jobSettings });
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_settings_js_2 = __webpack_require__(19415);
		var _failure_js_3 = __webpack_require__(77205);
		function jobSettings(inputs, context, tmp = context.temp) {
			const settings = (0, _apptainer_settings_js_2.mF)({
				privileges: inputs.privileges,
				hostCa: inputs["host-ca"],
				passEnv: inputs["pass-env"] ?? [],
				secrets: inputs.secrets,
				binds: inputs.bind,
				timeLimitMs: inputs["time-limit"],
				tmp,
				apptainerVersion: inputs["apptainer-version"],
				apptainerSha256: inputs["apptainer-sha256"]
			}, (path) => (0, node_path_1.resolve)(context.workspace, path));
			for (const secret of settings.secrets ?? []) if ("path" in secret) assertStaysInside(context.workspace, secret.path, `the file of the secret ${secret.name}`, `name the file itself, or take the secret from a variable: ${secret.name}=env:VARIABLE`);
			for (const { source, at } of settings.binds ?? []) assertStaysInside(context.workspace, source, `what is to be bound at ${at}`, "name the folder itself");
			return settings;
		}
		function assertStaysInside(workspace, path, what, remedy) {
			const isInside = (folder, at) => at.startsWith(`${folder}/`);
			if (!isInside(workspace, path) || !(0, node_fs_0.existsSync)(path)) return;
			if (isInside((0, node_fs_0.realpathSync)(workspace), (0, node_fs_0.realpathSync)(path))) return;
			throw new _failure_js_3.H("usage", `${what} is outside the workspace`, {
				code: "path-outside-workspace",
				why: "a link in the checkout leads to it",
				remedy
			});
		}
	}),
	9950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => fetchParents,
			h: () => fetchBases
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_folders_js_3 = __webpack_require__(76382);
		var _github_artifacts_js_4 = __webpack_require__(48440);
		var _verdict_limits_js_5 = __webpack_require__(36697);
		var _paths_js_6 = __webpack_require__(98111);
		const absent = (path) => (0, node_fs_promises_0.lstat)(path).then(() => false, () => true);
		async function fetchParents(job) {
			const { inputs, context, log } = job;
			const wanted = [];
			for (const { name, path } of inputs.parents ?? []) {
				const confined = await (0, _paths_js_6.D)(context.workspace, { [`parents (${name})`]: path });
				const target = Object.values(confined)[0] ?? "";
				if (await absent(target)) wanted.push({
					name,
					path: target
				});
			}
			if (wanted.length === 0) return;
			log.phase("Getting the images that this one builds on");
			const artifacts = await (0, _github_artifacts_js_4.r)();
			for (const { name, path } of wanted) {
				const stamp = new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}-[0-9a-f]{8}\\.sif$`);
				const found = newest(artifacts.filter((one) => stamp.test(one.name)));
				await place(job, found, `image ${name}`, path);
			}
		}
		const fileAgents = new Set([
			"localimage",
			"docker-archive",
			"oci-archive"
		]);
		async function fetchBases(job, lock, folder) {
			const bases = lock.bases.filter((base) => fileAgents.has(base.bootstrap) && base.imageSha256);
			if (bases.length === 0) return;
			let artifacts;
			for (const { bootstrap, written, imageSha256 } of bases) {
				const file = bootstrap === "localimage" ? written : written.split(":", 1)[0] ?? "";
				if ((0, node_path_1.isAbsolute)(file)) continue;
				const { path } = await (0, _paths_js_6.D)(job.context.workspace, { path: (0, node_path_1.resolve)(folder, file) });
				if (!await absent(path)) continue;
				artifacts ??= await (0, _github_artifacts_js_4.r)();
				const found = artifacts.find(({ digest }) => digest === `sha256:${imageSha256}`);
				if (found) await place(job, found, `base image ${written}`, path);
			}
		}
		const newest = (artifacts) => artifacts.reduce((last, one) => last && last.id > one.id ? last : one, undefined);
		async function place({ scratch }, artifact, what, path) {
			if (!artifact) {
				throw new _failure_js_2.H("infrastructure", `the ${what} is not in this run`, {
					code: "artifact-not-in-run",
					why: "no job of this run has uploaded it, or it was deleted",
					remedy: "run all jobs again; the jobs of the images that this one builds on come first"
				});
			}
			const downloaded = await (0, _github_artifacts_js_4.downloadFile)(artifact.id, what, scratch, _verdict_limits_js_5.Y.image);
			await (0, node_fs_promises_0.mkdir)((0, node_path_1.dirname)(path), { recursive: true });
			await (0, _files_folders_js_3.L)(downloaded.path, path);
		}
	}),
	75255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$B: () => scratchFolder,
			FP: () => freeSpace
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_folders_js_2 = __webpack_require__(76382);
		var _host_as_root_js_3 = __webpack_require__(45577);
		var _process_run_js_4 = __webpack_require__(21880);
		const secondDisk = "/mnt";
		const margin = 4 * 1024 ** 3;
		const localTypes = new Set([
			61267,
			1481003842,
			2435016766
		]);
		function folderWithMoreSpace(own, other) {
			const isBetter = other && localTypes.has(other.type) && other.bytes >= own.bytes + margin;
			return isBetter ? other : own;
		}
		async function freeSpace(path) {
			const { bavail, bsize, type } = await (0, node_fs_promises_0.statfs)(path);
			return {
				path,
				bytes: bavail * bsize,
				type
			};
		}
		async function scratchFolder({ inputs, context, log }) {
			if (inputs.tmp !== "auto") return (0, node_path_1.resolve)(context.workspace, inputs.tmp);
			if (process.env.RUNNER_ENVIRONMENT !== "github-hosted") return context.temp;
			const other = await freeSpace(secondDisk).catch(() => undefined);
			const chosen = folderWithMoreSpace(await freeSpace(context.temp), other);
			if (chosen.path !== secondDisk) return context.temp;
			const folder = (0, node_path_1.join)(secondDisk, "stx-container");
			if (!await makeOwnFolder(folder)) return context.temp;
			log.note(`Scratch files go to ${folder}: ${Math.round(chosen.bytes / 1024 ** 3)} GiB are free there`);
			return folder;
		}
		async function makeOwnFolder(path) {
			try {
				await (0, _files_folders_js_2.f)(path);
				return true;
			} catch {
				const [program, ...args] = await (0, _host_as_root_js_3.R)() ?? [];
				if (program === undefined) return false;
				const owner = [
					"-o",
					String(process.getuid?.()),
					"-g",
					String(process.getgid?.())
				];
				const made = await (0, _process_run_js_4.eF)(program, [
					...args,
					"install",
					"-d",
					"-m",
					"0700",
					...owner,
					path
				], {
					env: (0, _process_run_js_4.aq)(),
					timeLimitMs: 1e4
				});
				return made.code === 0;
			}
		}
	}),
	11996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P$: () => silentReporter,
			Xw: () => oncePerTree,
			"if": () => findOncePerTree
		});
		const silentReporter = {
			problem() {},
			note() {},
			seen() {}
		};
		function findOncePerTree(find) {
			const known = new WeakMap();
			return (tree) => {
				const one = known.get(tree) ?? { answer: find(tree) };
				known.set(tree, one);
				return one.answer;
			};
		}
		function oncePerTree(read) {
			const known = new WeakMap();
			return async (tree, reporter = silentReporter) => {
				let one = known.get(tree);
				if (!one) {
					const reports = [];
					const recorder = {
						problem: (path, message) => void reports.push((to) => to.problem(path, message)),
						note: (path, message) => void reports.push((to) => to.note(path, message)),
						seen: () => void reports.push((to) => to.seen())
					};
					one = {
						reports,
						answer: read(tree, recorder)
					};
					known.set(tree, one);
				}
				const answer = await one.answer;
				for (const report of one.reports) report(reporter);
				return answer;
			};
		}
	}),
	33839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B8: () => releaseIn,
			HU: () => parseOsRelease,
			TE: () => osReleaseFiles,
			_W: () => osRelease,
			hp: () => distroOf
		});
		var _once_js_0 = __webpack_require__(11996);
		function distroOf({ id, versionId, codename }) {
			const version = versionId ?? codename;
			return id && version && `${id}-${version}`;
		}
		const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
		const olderFiles = [
			["/etc/redhat-release", redHatId],
			["/etc/system-release", redHatId],
			["/etc/SuSE-release", (text) => /^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined],
			["/etc/alpine-release", () => "alpine"],
			["/etc/debian_version", () => "debian"]
		];
		function redHatId(text) {
			const names = [
				[/^Red Hat Enterprise Linux/i, "rhel"],
				[/^CentOS/i, "centos"],
				[/^Fedora/i, "fedora"],
				[/^Scientific Linux/i, "scientific"],
				[/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
				[/^Amazon Linux/i, "amzn"]
			];
			return names.find(([name]) => name.test(text))?.[1];
		}
		const osRelease = (0, _once_js_0.Xw)(async (tree) => releaseIn(tree, "/"));
		async function releaseIn(tree, root) {
			const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
			const base = root === "/" ? "" : root;
			const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
			const text = path ? (await tree.read([base + path])).get(base + path)?.toString() ?? "" : "";
			const older = olderFiles.find(([each]) => each === path);
			if (older) {
				const id = older[1](text);
				return {
					id,
					versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0]
				};
			}
			const fields = parseOsRelease(text);
			return {
				id: fields.ID?.toLowerCase() || undefined,
				versionId: fields.VERSION_ID || undefined,
				codename: fields.VERSION_CODENAME || undefined
			};
		}
		function parseOsRelease(text) {
			const fields = {};
			for (const line of text.split(/\r?\n/)) {
				const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
				if (!match) continue;
				const [, name, double, single, bare] = match;
				fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
			}
			return fields;
		}
	}),
	53896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZG: () => realPathIfThere,
			c: () => namesIfThere,
			t5: () => lookAt
		});
		var node_fs_0 = __webpack_require__(73024);
		function lookAt(path) {
			try {
				return (0, node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
			} catch {
				return undefined;
			}
		}
		function realPathIfThere(path) {
			try {
				return node_fs_0.realpathSync.native(path);
			} catch {
				return undefined;
			}
		}
		function namesIfThere(folder) {
			try {
				return (0, node_fs_0.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	57895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Sy: () => writeSummary });
		var node_fs_promises_0 = __webpack_require__(51455);
		const summaryLimit = 900 * 1024;
		const cutNotice = "\n\n*The rest is left out, because a job summary is limited to 1 MiB. The log is complete.*\n";
		function capSummary(markdown, limit = summaryLimit) {
			const bytes = Buffer.from(markdown, "utf8");
			if (bytes.length <= limit) return markdown;
			const head = bytes.subarray(0, limit - Buffer.byteLength(cutNotice)).toString("utf8");
			return head.slice(0, Math.max(0, head.lastIndexOf("\n"))) + cutNotice;
		}
		async function writeSummary(markdown, path) {
			if (!path) return "This runner has no job summaries (GITHUB_STEP_SUMMARY is not set)";
			try {
				await (0, node_fs_promises_0.appendFile)(path, capSummary(markdown));
				return undefined;
			} catch (error) {
				return `Could not write the job summary: ${error.message}`;
			}
		}
	}),
	45577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => rootPrefix,
			s: () => withVariables
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _process_run_js_1 = __webpack_require__(21880);
		async function rootPrefix() {
			if (process.getuid?.() === 0) return [];
			try {
				const env = (0, _process_run_js_1.aq)();
				const tried = await (0, _process_run_js_1.eF)("sudo", ["-n", "true"], {
					env,
					timeLimitMs: 1e4
				});
				return tried.code === 0 ? ["sudo", "-n"] : undefined;
			} catch (error) {
				if (error instanceof _failure_js_0.H) return undefined;
				throw error;
			}
		}
		function withVariables(prefix, variables, argv) {
			const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
			return [
				...prefix,
				"env",
				...assignments,
				...argv
			];
		}
	}),
	31827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => hostRelease });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_os_1 = __webpack_require__(48161);
		var _ecosystems_os_release_js_2 = __webpack_require__(33839);
		function debianArch(node = (0, node_os_1.arch)()) {
			const names = {
				x64: "amd64",
				ia32: "i386",
				arm: "armhf",
				ppc64: "ppc64el"
			};
			return names[node] ?? node;
		}
		async function readOsRelease() {
			for (const path of _ecosystems_os_release_js_2.TE) {
				const text = await (0, node_fs_promises_0.readFile)(path, "utf8").catch(() => undefined);
				if (text !== undefined) return text;
			}
			return "";
		}
		async function hostRelease() {
			const fields = (0, _ecosystems_os_release_js_2.HU)(await readOsRelease());
			return {
				id: fields.ID ?? "",
				prettyName: fields.PRETTY_NAME ?? "",
				like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
				codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
				arch: debianArch()
			};
		}
	}),
	48054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g7: () => describeDifferences,
			tc: () => compareTrees
		});
		var _bytes_js_0 = __webpack_require__(38862);
		var _digest_js_1 = __webpack_require__(12345);
		var _facets_js_2 = __webpack_require__(60405);
		var _noise_js_3 = __webpack_require__(59815);
		var _normalised_js_4 = __webpack_require__(28587);
		var _renamed_js_5 = __webpack_require__(71371);
		const octal = (mode) => mode.toString(8).padStart(4, "0");
		function difference(path, kind, before, after) {
			return {
				path,
				kind,
				...before === undefined ? {} : { before },
				...after === undefined ? {} : { after }
			};
		}
		function xattrDifferences(path, a, b) {
			const [before, after] = [new Map((0, _facets_js_2.ps)(a)), new Map((0, _facets_js_2.ps)(b))];
			const shown = (name, value) => value === undefined ? undefined : `${name}=0x${value}`;
			return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => difference(path, "xattr", shown(name, before.get(name)), shown(name, after.get(name))));
		}
		function metadataDifferences([a, ruleA], [b, ruleB], rules) {
			const { path } = a;
			if (a.type !== b.type) return [difference(path, "type", a.type, b.type)];
			const pairs = [
				[
					"mode",
					octal(a.mode),
					octal(b.mode)
				],
				[
					"owner",
					`${a.uid}:${a.gid}`,
					`${b.uid}:${b.gid}`
				],
				[
					"link",
					a.target,
					b.target
				],
				[
					"device",
					a.device?.join(":"),
					b.device?.join(":")
				]
			];
			const found = pairs.filter(([, before, after]) => before !== after).map(([kind, before, after]) => difference(path, kind, before, after));
			if (rules.version === 1) return found;
			found.push(...xattrDifferences(path, a, b));
			if ((0, _facets_js_2.u8)(a, ruleA, rules) !== (0, _facets_js_2.u8)(b, ruleB, rules)) {
				const [before, after] = [a, b].map(({ mtime }) => String((0, _facets_js_2.j9)(mtime, rules.epoch)));
				found.push(difference(path, "time", before, after));
			}
			return found;
		}
		async function contentDifferences(a, b, pairs, rules) {
			const paths = pairs.map(({ path }) => path);
			const [ofA, ofB] = await Promise.all([a.digests(paths), b.digests(paths)]);
			const isPartly = ({ rules: [before, after] }) => before === after && typeof before?.ignore === "object";
			const differing = pairs.filter((pair) => ofA.get(pair.path) !== ofB.get(pair.path) || isPartly(pair));
			const partly = (tree, which) => (0, _digest_js_1.partialRules)(new Map(differing.flatMap(({ path, rules: both }) => {
				const rule = both[which];
				return rule ? [[tree.entries.get(path), rule]] : [];
			})));
			const [normalA, normalB] = await Promise.all([(0, _normalised_js_4.W)(a, partly(a, 0), rules), (0, _normalised_js_4.W)(b, partly(b, 1), rules)]);
			const counted = (path, whole, normal) => normal.get(path)?.counted ?? whole.get(path);
			return differing.filter(({ path }) => counted(path, ofA, normalA) !== counted(path, ofB, normalB)).map(({ path }) => difference(path, "content", ofA.get(path), ofB.get(path)));
		}
		async function compareTrees(imageA, imageB, given = {}) {
			const rules = (0, _facets_js_2.P9)(given);
			const [a, b] = [imageA, imageB].map((image) => (0, _renamed_js_5.F)(image, rules.renamings).tree);
			const find = [a, b].map((tree) => (0, _noise_js_3.$P)(rules.rules, tree, rules.version));
			const found = [];
			const pairs = [];
			for (const [path, entry] of a.entries) {
				const other = b.entries.get(path);
				const ruleA = find[0](entry);
				const ruleB = other && find[1](other);
				const inA = ruleA?.ignore !== "file";
				const inB = other !== undefined && ruleB?.ignore !== "file";
				if (!inA || !inB) {
					if (inA) found.push(difference(path, "missing", entry.type, undefined));
					else if (inB) found.push(difference(path, "extra", undefined, other.type));
					continue;
				}
				found.push(...metadataDifferences([entry, ruleA], [other, ruleB], rules));
				if (entry.type !== "file" || other.type !== "file") continue;
				if (ruleA?.ignore === "content" && ruleB?.ignore === "content") continue;
				pairs.push({
					path,
					rules: [ruleA, ruleB]
				});
			}
			for (const [path, entry] of b.entries) if (!a.entries.has(path) && find[1](entry)?.ignore !== "file") found.push(difference(path, "extra", undefined, entry.type));
			return inPathOrder([...found, ...await contentDifferences(a, b, pairs, rules)]);
		}
		function inPathOrder(found) {
			const keyed = found.map((one) => ({
				one,
				key: (0, _bytes_js_0.CA)(one.path)
			}));
			return keyed.sort((x, y) => x.key < y.key ? -1 : x.key > y.key ? 1 : 0).map(({ one }) => one);
		}
		function describeDifference({ kind, before, after }) {
			if (kind === "missing" || kind === "extra" || kind === "content") return kind;
			if (kind === "link") return `link ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
			const time = (seconds) => new Date(Number(seconds) * 1e3).toISOString().replace(".000", "");
			if (kind === "time") return `time ${time(before)} → ${time(after)}`;
			return `${kind} ${before ?? "none"} → ${after ?? "none"}`;
		}
		function describeDifferences(found) {
			const byPath = new Map();
			for (const one of found) byPath.set(one.path, [...byPath.get(one.path) ?? [], describeDifference(one)]);
			return [...byPath].map(([path, how]) => `${path} (${how.join(", ")})`);
		}
	}),
	78448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fl: () => baseName,
			Np: () => TreeIndex,
			gN: () => parentOf,
			h0: () => defaultReadLimit,
			uJ: () => joinPath
		});
		var _failure_js_0 = __webpack_require__(77205);
		const defaultReadLimit = 32 * 1024 * 1024;
		const maxLinks = 40;
		const maxParts = 2048;
		class TooLarge extends _failure_js_0.H {
			path;
			size;
			constructor(path, size, limit) {
				super("inconclusive", `${JSON.stringify(path)} in the image is too large to be read`, {
					code: "image-file-too-large",
					why: `it has ${size} bytes, the limit is ${limit}`,
					remedy: "check why this file is so large; a package database or metadata file of this size is damaged or hostile"
				});
				this.name = "TooLarge";
				this.path = path;
				this.size = size;
			}
		}
		function baseName(path) {
			return path.slice(path.lastIndexOf("/") + 1);
		}
		function parentOf(path) {
			return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
		}
		function joinPath(folder, name) {
			return folder === "/" ? `/${name}` : `${folder}/${name}`;
		}
		function byPath(a, b) {
			return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
		}
		function groupBy(entries, key) {
			const groups = new Map();
			for (const entry of entries.values()) {
				if (entry.path === "/") continue;
				const name = key(entry.path);
				const group = groups.get(name);
				if (group) group.push(entry);
				else groups.set(name, [entry]);
			}
			return groups;
		}
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
				if (found?.type !== "dir") return [];
				this.#children ??= groupBy(this.entries, parentOf);
				return (this.#children.get(found.path) ?? []).sort(byPath);
			}
			resolve(path) {
				if (!path.startsWith("/")) return undefined;
				const direct = this.entries.get(path);
				if (direct && direct.type !== "symlink") return direct;
				const ahead = path.split("/").reverse();
				let here = "/";
				let links = 0;
				for (let parts = 0; ahead.length > 0; parts++) {
					if (parts > maxParts) return undefined;
					const part = ahead.pop();
					if (this.entries.get(here)?.type !== "dir" && here !== "/") return undefined;
					if (part === "" || part === ".") continue;
					if (part === "..") {
						here = parentOf(here);
						continue;
					}
					const next = joinPath(here, part);
					const entry = this.entries.get(next);
					if (!entry) return undefined;
					if (entry.type !== "symlink") {
						here = next;
						continue;
					}
					links += 1;
					const target = entry.target ?? "";
					if (links > maxLinks || target === "") return undefined;
					if (target.startsWith("/")) here = "/";
					ahead.push(...target.split("/").reverse());
				}
				return this.entries.get(here);
			}
			*files(paths, limit = Number.POSITIVE_INFINITY) {
				for (const path of paths) {
					const entry = this.resolve(path);
					if (entry?.type !== "file") continue;
					if (entry.size > limit) throw new TooLarge(path, entry.size, limit);
					yield [path, entry];
				}
			}
			allFiles() {
				return [...this.entries.values()].filter((entry) => entry.type === "file").map((entry) => entry.path);
			}
		}
	}),
	15739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => notComparedText,
			u: () => reasonText
		});
		const roundTrip = {
			locked: "the locked image",
			rebuilt: "the rebuilt image"
		};
		function reasonText(reason, names = roundTrip) {
			switch (reason.kind) {
				case "arch-differs": return `${names.locked} is for ${reason.locked}, ${names.rebuilt} for ${reason.rebuilt}: their packages cannot be the same`;
				case "unreadable": return `${reason.ecosystem} of ${names[reason.side]} could not be read: ${reason.path}: ${reason.message}`;
				case "left-out": return `${reason.ecosystem} was left out of ${names[reason.side]}, and the other has it`;
				case "not-read": return `${reason.ecosystem} is in the lock, and the program that read ${names[reason.side]} does not know it`;
				case "readers-differ": return `${reason.ecosystem} was read by version ${reason.locked} of its reader in ${names.locked} and by version ${reason.rebuilt} in ${names.rebuilt}, which may list one image differently`;
				case "no-packages": return `${names[reason.side]} has no packages at all`;
			}
		}
		function notComparedText({ ecosystem, reason, readers }, names = roundTrip) {
			if (reason === "stage-unknown") return `only one side says what an earlier stage installed: ${ecosystem}`;
			if (readers.locked !== undefined && readers.rebuilt !== undefined) return `${ecosystem} was read by two versions of its reader (${readers.locked} and ${readers.rebuilt})`;
			const side = readers.locked === undefined ? "locked" : "rebuilt";
			return `the program that read ${names[side]} does not know ${ecosystem}`;
		}
	}),
	68513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => findCredentials });
		var node_child_process_0 = __webpack_require__(31421);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var zod_5 = __webpack_require__(28942);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_home_js_4 = __webpack_require__(70948);
		const entrySchema = zod_5.Ikc({
			auth: zod_5.YjP().optional(),
			username: zod_5.YjP().optional(),
			password: zod_5.YjP().optional(),
			identitytoken: zod_5.YjP().optional(),
			registrytoken: zod_5.YjP().optional()
		});
		const configSchema = zod_5.Ikc({
			auths: zod_5.g1P(zod_5.YjP(), entrySchema).nullish(),
			credsStore: zod_5.YjP().nullish(),
			credHelpers: zod_5.g1P(zod_5.YjP(), zod_5.YjP()).nullish()
		});
		const hubKey = "https://index.docker.io/v1/";
		async function findCredentials(registry, repository, env) {
			const given = fromEnvironment(env);
			if (given) return given;
			for (const path of configFiles(env)) {
				const config = await readConfig(path);
				const found = config && await fromConfig(config, registry, repository, env);
				if (found) return found;
			}
			return undefined;
		}
		function fromEnvironment(env) {
			for (const prefix of [
				"APPTAINER_DOCKER",
				"SINGULARITY_DOCKER",
				"DOCKER"
			]) {
				const username = env[`${prefix}_USERNAME`];
				const password = env[`${prefix}_PASSWORD`];
				if (username && password) return {
					kind: "password",
					username,
					password
				};
			}
			return undefined;
		}
		function configFiles(env) {
			const home = (0, _files_home_js_4.W)(env);
			const apptainer = env.APPTAINER_CONFIGDIR || (0, node_path_2.join)(home, ".apptainer");
			return [
				env.APPTAINER_AUTHFILE,
				(0, node_path_2.join)(apptainer, "docker-config.json"),
				env.REGISTRY_AUTH_FILE,
				(0, node_path_2.join)(env.DOCKER_CONFIG || (0, node_path_2.join)(home, ".docker"), "config.json"),
				env.XDG_RUNTIME_DIR && (0, node_path_2.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
				(0, node_path_2.join)(home, ".config", "containers", "auth.json")
			].filter((path) => Boolean(path));
		}
		async function readConfig(path) {
			let text;
			try {
				text = await (0, node_fs_promises_1.readFile)(path, "utf8");
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"EACCES"
				].includes(error.code ?? "")) return undefined;
				throw error;
			}
			try {
				return configSchema.parse(JSON.parse(text));
			} catch {
				throw new _failure_js_3.H("failed", `invalid credentials file ${path}`, {
					code: "credentials-file-invalid",
					why: "it is not JSON in the format of Docker's configuration",
					remedy: "log in again, which rewrites the file, or remove it",
					place: { path }
				});
			}
		}
		async function fromConfig(config, registry, repository, env) {
			const keys = keysOf(registry, repository);
			for (const key of keys) {
				const helper = config.credHelpers?.[key];
				if (helper) return readFromHelper(helper, serverName(registry), env);
			}
			for (const key of keys) {
				const entry = config.auths?.[key];
				const found = entry && fromEntry(entry);
				if (found) return found;
			}
			return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
		}
		function keysOf(registry, repository) {
			const parts = repository.split("/");
			const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
			const hosts = registry === "docker.io" ? [
				hubKey,
				"index.docker.io",
				"docker.io",
				"registry-1.docker.io"
			] : [registry];
			const spelled = hosts.flatMap((host) => host.includes("://") ? [host] : [
				host,
				`https://${host}`,
				`https://${host}/v1/`,
				`https://${host}/v2/`
			]);
			return [
				...paths,
				...spelled,
				`http://${registry}`
			];
		}
		function serverName(registry) {
			return registry === "docker.io" ? hubKey : registry;
		}
		function fromEntry(entry) {
			if (entry.identitytoken) return {
				kind: "identity",
				token: entry.identitytoken
			};
			if (entry.registrytoken) return {
				kind: "bearer",
				token: entry.registrytoken
			};
			if (entry.auth) {
				const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
				const colon = plain.indexOf(":");
				if (colon > 0) return {
					kind: "password",
					username: plain.slice(0, colon),
					password: plain.slice(colon + 1)
				};
			}
			if (entry.username && entry.password) {
				return {
					kind: "password",
					username: entry.username,
					password: entry.password
				};
			}
			return undefined;
		}
		const answerSchema = zod_5.Ikc({
			Username: zod_5.YjP(),
			Secret: zod_5.YjP()
		});
		async function readFromHelper(name, server, env) {
			const broken = (why) => new _failure_js_3.H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
				code: "credential-helper-failed",
				why,
				remedy: "log in again, or remove the helper from Docker's config.json"
			});
			if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw broken("its name is not a valid program name");
			const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
			if (code === "ENOENT") throw broken("it is not on the PATH");
			if (code !== 0) {
				if (/credentials not found/i.test(stdout)) return undefined;
				throw broken(`it ended with ${code}`);
			}
			const answer = answerSchema.safeParse(parseJson(stdout));
			if (!answer.success) throw broken("its output is not in the format of credential helpers");
			const { Username, Secret } = answer.data;
			if (Username === "<token>") return {
				kind: "identity",
				token: Secret
			};
			return Username === "" ? undefined : {
				kind: "password",
				username: Username,
				password: Secret
			};
		}
		function helperEnvironment(env) {
			const kept = Object.entries(env).filter((pair) => pair[1] !== undefined && !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]));
			return Object.fromEntries(kept);
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function run(program, args, input, env) {
			return new Promise((resolve) => {
				const child = (0, node_child_process_0.execFile)(program, args, {
					env,
					timeout: 3e4,
					maxBuffer: 1 << 20
				}, (error, stdout) => {
					resolve({
						code: error ? error.code ?? error.signal ?? 1 : 0,
						stdout
					});
				});
				child.stdin?.on("error", () => undefined);
				child.stdin?.end(input);
			});
		}
	}),
	8578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => bindsText });
		var _escape_js_0 = __webpack_require__(45743);
		const bindsText = ({ inputs }) => (inputs.binds ?? []).map(({ at, access }) => (0, _escape_js_0.TN)(`${at} (${access})`));
	}),
	83023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => checkoutsRemark });
		const fromRepository = /^(.*)\/\.git\/(?:objects|packed-refs|refs\/(?:remotes|tags)|logs\/refs\/remotes|FETCH_HEAD)(?:\/|$)/;
		function checkoutsMovedOn(differences) {
			const folders = new Set();
			for (const { path } of differences) {
				const [, folder] = fromRepository.exec(path) ?? [];
				if (folder !== undefined) folders.add(folder);
			}
			const others = differences.filter(({ path }) => !fromRepository.test(path)).map(({ path }) => path);
			return [...folders].filter((folder) => !others.some((path) => path.startsWith(`${folder}/`)));
		}
		function checkoutsRemark(differences) {
			const [folder, ...more] = checkoutsMovedOn(differences);
			if (folder === undefined) return undefined;
			const which = more.length > 0 ? `${folder} and ${more.length} more` : folder;
			return `${which}: the same commit is checked out, but the repository has got other commits, branches or tags, ` + "and a whole clone brings them all along; `git clone --depth 1 --branch <tag> <address>`, or " + "`git fetch --depth 1 <address> <commit>` in an empty repository, takes only what is checked out";
		}
	}),
	94457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => detailText,
			Qv: () => comparisonTable,
			vR: () => comparisonMarkdown
		});
		var node_util_0 = __webpack_require__(57975);
		var _lock_reason_text_js_1 = __webpack_require__(15739);
		var _escape_js_2 = __webpack_require__(45743);
		var _groups_js_3 = __webpack_require__(27604);
		const signs = {
			changed: "~",
			missing: "-",
			extra: "+"
		};
		const colors = {
			changed: "yellow",
			missing: "red",
			extra: "cyan"
		};
		function comparisonTable(comparison, options = {}) {
			const paint = (style, text) => options.color ? (0, node_util_0.styleText)(style, text, { validateStream: false }) : text;
			const title = paint(["bold", comparison.identical ? "green" : "red"], (0, _groups_js_3.headline)(comparison));
			const { sides } = options;
			const reasons = comparison.reasons.map((reason) => paint("red", `  ! ${(0, _escape_js_2.TN)((0, _lock_reason_text_js_1.u)(reason, sides))}`));
			const notCompared = comparison.notCompared.map((each) => paint("yellow", `  not compared: ${(0, _escape_js_2.TN)((0, _lock_reason_text_js_1.G)(each, sides))}`));
			const names = Object.keys(comparison.ecosystems).map(_escape_js_2.TN);
			const width = Math.max(0, ...names.map((name) => name.length));
			const counts = Object.entries(comparison.ecosystems).map(([name, side]) => {
				const drift = (0, _groups_js_3.countKinds)(side.changes);
				const text = `${side.equal} of ${side.locked} equal${drift ? `, ${drift}` : ""}`;
				return `  ${(0, _escape_js_2.TN)(name).padEnd(width)}  ${drift ? text : paint("dim", text)}`;
			});
			const blocks = (0, _groups_js_3.groupChanges)((0, _groups_js_3.driftsOf)(comparison)).map((group) => block(group, "", paint));
			const floats = (0, _groups_js_3.groupChanges)(comparison.floated).map((group) => block(group, " (floats)", paint));
			return [
				[
					title,
					...reasons,
					...notCompared,
					...counts
				].join("\n"),
				...blocks,
				...floats
			].join("\n\n");
		}
		function block(group, remark, paint) {
			const where = group.prefix === undefined ? "" : `  ${(0, _escape_js_2.TN)(group.prefix)}`;
			const rows = group.changes.map((change) => ({
				change,
				name: label(change),
				version: versions(change)
			}));
			const nameWidth = columnWidth(rows.map((row) => row.name));
			const versionWidth = columnWidth(rows.map((row) => row.version));
			const lines = rows.map(({ change, name, version }) => {
				const detail = (0, _groups_js_3.shortenDigests)((0, _escape_js_2.TN)(detailText(change)));
				const text = `${signs[change.kind]} ${name.padEnd(nameWidth)}  ${version.padEnd(detail ? versionWidth : 0)}`;
				return `  ${paint(colors[change.kind], text)}${detail ? paint("dim", `  ${detail}`) : ""}`;
			});
			return [paint("bold", `${(0, _escape_js_2.TN)(group.ecosystem)}${where}${remark}`), ...lines].join("\n");
		}
		function columnWidth(texts) {
			return Math.min(40, Math.max(0, ...texts.map((text) => text.length)));
		}
		function label(change) {
			return (0, _escape_js_2.TN)(change.arch === undefined ? change.name : `${change.name}:${change.arch}`);
		}
		function versions(change) {
			const [from, to] = [change.from, change.to].map((version) => version === undefined ? undefined : (0, _groups_js_3.shortenDigests)((0, _escape_js_2.TN)(version)));
			return from !== undefined && to !== undefined && change.from !== change.to ? `${from} → ${to}` : from ?? to ?? "";
		}
		function comparisonMarkdown(comparison, options = {}) {
			const [locked, rebuilt] = (options.columns ?? ["locked", "rebuilt"]).map(_escape_js_2.FV);
			const limit = options.limit ?? 6e4;
			const groups = [...(0, _groups_js_3.groupChanges)((0, _groups_js_3.driftsOf)(comparison)).map((group) => ({
				group,
				remark: ""
			})), ...(0, _groups_js_3.groupChanges)(comparison.floated).map((group) => ({
				group,
				remark: ", declared to float"
			}))];
			const out = new Capped(limit - 200);
			out.add(`**${(0, _escape_js_2.FV)((0, _groups_js_3.headline)(comparison))}**\n`);
			for (const reason of comparison.reasons) {
				out.add(`\n> [!CAUTION]\n> ${(0, _escape_js_2.FV)((0, _lock_reason_text_js_1.u)(reason, options.sides)).slice(0, 1e3)}\n`);
			}
			for (const each of comparison.notCompared) {
				out.add(`\n> [!NOTE]\n> Not compared: ${(0, _escape_js_2.FV)((0, _lock_reason_text_js_1.G)(each, options.sides)).slice(0, 1e3)}\n`);
			}
			const sides = Object.entries(comparison.ecosystems);
			if (sides.length) {
				out.add(`\n| ecosystem | ${locked} | ${rebuilt} | equal | changed | missing | extra |\n| --- | --: | --: | --: | --: | --: | --: |\n`);
			}
			for (const [name, side] of sides) {
				const kinds = [
					"changed",
					"missing",
					"extra"
				].map((kind) => side.changes.filter((change) => change.kind === kind).length);
				out.add(`| ${(0, _escape_js_2.FV)(name)} | ${[
					side.locked,
					side.rebuilt,
					side.equal,
					...kinds
				].join(" | ")} |\n`);
			}
			const { lines } = options;
			const [title, rule] = lines ? [" line of the recipe |", " --: |"] : ["", ""];
			for (const { group, remark } of groups) {
				const where = group.prefix === undefined ? "" : ` in ${(0, _escape_js_2.D9)(group.prefix)}`;
				const head = `\n**${(0, _escape_js_2.FV)(group.ecosystem)}**${where}${remark}\n\n| | package | ${locked} | ${rebuilt} | other differences |${title}\n| --- | --- | --- | --- | --- |${rule}\n`;
				for (const [index, change] of group.changes.entries()) out.add((index ? "" : head) + row(change, lines));
			}
			if (out.left) out.force(`\n… and ${out.left} more.\n`);
			return out.text;
		}
		function row(change, lines) {
			const cell = (text) => (0, _escape_js_2.d)((0, _groups_js_3.shortenDigests)((text ?? "").slice(0, 500)));
			const cells = [
				change.kind,
				cell(label(change)),
				cell(change.from),
				cell(change.to),
				cell(detailText(change))
			];
			if (lines) cells.push(String(lines.get(change.name) ?? ""));
			return `| ${cells.join(" | ")} |\n`;
		}
		function detailText({ location, differences = [] }) {
			const place = location === undefined ? [] : [`at ${location}`];
			return [...place, ...differences.map(differenceText)].join("; ");
		}
		function differenceText({ field, before, after }) {
			if (field === "editable") return after ? "now editable" : "no longer editable";
			return `${field} ${before ?? "none"} → ${after ?? "none"}`;
		}
		class Capped {
			text = "";
			left = 0;
			limit;
			constructor(limit) {
				this.limit = limit;
			}
			add(piece) {
				if (this.left > 0 || this.text.length + piece.length > this.limit) this.left++;
				else this.text += piece;
			}
			force(piece) {
				this.text += piece;
			}
		}
	}),
	27604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			countKinds: () => countKinds,
			driftsOf: () => driftsOf,
			groupChanges: () => groupChanges,
			headline: () => headline,
			shortenDigests: () => shortenDigests
		});
		var _plural_js_0 = __webpack_require__(21417);
		function groupChanges(changes) {
			const groups = new Map();
			for (const change of changes) {
				const key = `${change.ecosystem}\0${change.prefix ?? ""}`;
				const group = groups.get(key);
				if (group) group.changes.push(change);
				else groups.set(key, {
					ecosystem: change.ecosystem,
					prefix: change.prefix,
					changes: [change]
				});
			}
			return [...groups.values()];
		}
		function driftsOf(comparison) {
			return Object.values(comparison.ecosystems).flatMap((ecosystem) => ecosystem.changes);
		}
		const kinds = {
			changed: "changed",
			missing: "missing",
			extra: "extra"
		};
		function countKinds(changes, words = kinds) {
			return Object.keys(kinds).map((kind) => ({
				kind,
				count: changes.filter((change) => change.kind === kind).length
			})).filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${words[kind]}`).join(", ");
		}
		const filesWords = {
			same: ", all files the same",
			differ: ", files differ (list them with --files)",
			unknown: ", files not compared (compare images with --files)"
		};
		function headline(comparison) {
			const sides = Object.values(comparison.ecosystems);
			const locked = sides.reduce((sum, side) => sum + side.locked, 0);
			const equal = sides.reduce((sum, side) => sum + side.equal, 0);
			const floats = comparison.floated.length ? `, ${(0, _plural_js_0.L)(comparison.floated.length, "float")} moved as declared` : "";
			const drifts = driftsOf(comparison);
			const found = drifts.length ? `${(0, _plural_js_0.L)(drifts.length, "drift")} (${countKinds(drifts)}), ${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : comparison.floated.length ? `${equal} of ${(0, _plural_js_0.L)(locked, "package")} equal` : `all ${(0, _plural_js_0.L)(locked, "package")} equal`;
			const isQuiet = drifts.length + comparison.floated.length > 0;
			const files = comparison.files === undefined || isQuiet ? "" : filesWords[comparison.files];
			return `${comparison.conclusive ? "" : "inconclusive; "}${found}${floats}${files}`;
		}
		function shortenDigests(text) {
			return text.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, "$1…").replace(/\b(sha(?:1|256|384|512)-[A-Za-z0-9+/]{12})[A-Za-z0-9+/]{8,}={0,2}/g, "$1…");
		}
	}),
	70780: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Il: () => verifySummary,
			fR: () => buildSummary,
			s7: () => artifactLinks
		});
		var _image_compare_js_0 = __webpack_require__(48054);
		var _plural_js_5 = __webpack_require__(21417);
		var _process_shell_word_js_7 = __webpack_require__(704);
		var _binds_js_1 = __webpack_require__(8578);
		var _checkouts_js_6 = __webpack_require__(83023);
		var _comparison_js_2 = __webpack_require__(94457);
		var _escape_js_3 = __webpack_require__(45743);
		var _format_js_4 = __webpack_require__(60919);
		const icons = {
			verified: "✅",
			unverified: "❌",
			inconclusive: "❓",
			error: "⚠️"
		};
		const headlines = {
			verified: "Verified",
			unverified: "Not verified",
			inconclusive: "Inconclusive",
			error: "The rebuild could not run"
		};
		const fileLimit = 200;
		function table(rows) {
			const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
			return [
				"| | |",
				"| --- | --- |",
				...lines
			].join("\n");
		}
		function buildSummary(built, elapsedMs) {
			const { lock, digests } = built;
			const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) => found.status === "absent" ? [] : [`${found.packages.length} ${(0, _escape_js_3.FV)(name)}`]);
			const parts = [
				`## 📦 Built ${(0, _escape_js_3.D9)(`${built.name}-${built.ts}`)}`,
				built.unchanged ? "The inputs are unchanged since this build, so it was not built again." : "",
				table([
					["image", `${(0, _escape_js_3.d)(digests.image)}, ${(0, _format_js_4.Xq)(lock.image.size)}, ${(0, _escape_js_3.FV)(lock.image.arch)}`],
					["left out by choice", lock.image.canonical?.without?.join(", ") ?? ""],
					["`%test`", lock.test === "skipped" ? "not run, by choice" : ""],
					["test after the build", lock.testAfter === undefined ? "" : "passed"],
					["seen of the host", (0, _binds_js_1.g)(lock).map(_escape_js_3.d).join(", ")],
					["lock", (0, _escape_js_3.d)(digests.lock)],
					["locked recipe", (0, _escape_js_3.d)(digests.lockedRecipe)],
					["packages", counts.join(", ") || "none"],
					["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
					["recorded", lock.fetched ? recordedText(lock.fetched) : ""],
					["floats", lock.floats.map(_escape_js_3.d).join(", ")],
					["time", (0, _format_js_4.a3)(elapsedMs)]
				])
			];
			if (lock.unlocked.length > 0) {
				const rows = lock.unlocked.map(({ line, what, reason }) => `| ${line ?? ""} | ${(0, _escape_js_3.d)(what)} | ${(0, _escape_js_3.FV)(reason)} |`);
				parts.push([
					"**Not locked**",
					"",
					"| line | what | why |",
					"| --: | --- | --- |",
					...rows
				].join("\n"));
			}
			return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
		}
		function artifactLinks(runUrl, artifacts) {
			const run = runUrl.replace(/\/attempts\/\d+$/, "");
			const links = [...artifacts].map(([what, id]) => `[${what}](${run}/artifacts/${id})`);
			return `**Artifacts:** ${links.join(" · ")}\n`;
		}
		const recordedText = (fetched) => `${(0, _plural_js_5.L)(fetched.length, "download")}, ${(0, _format_js_4.Xq)(fetched.reduce((total, { size = 0 }) => total + size, 0))}`;
		function verifySummary(verified, facts) {
			const { verdict, level, comparison, differingFiles } = verified;
			const proven = verdict === "verified" && level ? ` (${level})` : "";
			const parts = [
				`## ${icons[verdict]} ${headlines[verdict]}${proven}: ${(0, _escape_js_3.D9)(`${verified.name}-${verified.ts}`)}`,
				(0, _escape_js_3.FV)(verified.reason),
				table([
					["image", facts.imageDigest ? (0, _escape_js_3.d)(facts.imageDigest) : "not available"],
					["level", level ?? "none"],
					["required level", facts.requiredLevel],
					["from", facts.vault ? "vault, without another network" : "upstream"],
					["drift", comparison ? (0, _plural_js_5.L)(comparison.total, "package") : ""],
					["time", (0, _format_js_4.a3)(facts.elapsedMs)]
				])
			];
			const lines = facts.lines?.size ? facts.lines : undefined;
			if (comparison) parts.push((0, _comparison_js_2.vR)(comparison, { lines }).trimEnd());
			if (differingFiles.length > 0) parts.push(differing((0, _image_compare_js_0.g7)(differingFiles)));
			const remark = (0, _checkouts_js_6.G)(differingFiles);
			if (remark) parts.push((0, _escape_js_3.FV)(remark));
			const { image, lock, lockedRecipe } = facts.files;
			const fromVault = facts.vault ? ` ${["--from-vault", facts.vault.file].filter(Boolean).join(" ")}` : "";
			const binds = (facts.binds ?? []).map((bind) => ` --bind ${(0, _process_shell_word_js_7.r)(bind)}`).join("");
			parts.push([
				`**Repeat this.** ${image ? `Download the ${facts.vault?.file ? "four" : "three"} files of this run's build` : "Check out this commit"}, then run:`,
				"",
				"```sh",
				...facts.vault?.address ? [`stx-container vault import ${facts.vault.address}`] : [],
				`stx-container verify ${image ? `--image ${image} ` : ""}--lock ${lock} --recipe ${lockedRecipe}${fromVault}${binds}`,
				"```"
			].join("\n"));
			return `${parts.join("\n\n")}\n`;
		}
		function differing(paths) {
			const shown = paths.slice(0, fileLimit).map((path) => `- ${(0, _escape_js_3.D9)(path)}`);
			if (paths.length > fileLimit) shown.push(`- … and ${paths.length - fileLimit} more`);
			return [
				`<details><summary>${(0, _plural_js_5.L)(paths.length, "path")} with different contents, modes, owners or links</summary>`,
				"",
				...shown,
				"",
				"</details>"
			].join("\n");
		}
	}),
	90201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => formatTs,
			JG: () => parseTs,
			Tr: () => storeFiles,
			rP: () => publishedLink,
			s9: () => isTs,
			tO: () => imageName
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
		const taken = ["config.yaml", "config.yml"];
		const tsPattern = /^\d{4}-\d{4}-\d{6}$/;
		function imageName(name) {
			if (namePattern.test(name) && !name.includes("..") && !taken.includes(name)) return name;
			throw new _failure_js_1.H("usage", `invalid image name ${JSON.stringify(name)}`, {
				code: "name-invalid",
				why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, has no '..', and is not config.yaml or config.yml",
				remedy: "choose another with --name"
			});
		}
		function formatTs(at) {
			const digits = at.toISOString().replace(/\D/g, "");
			return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
		}
		const isTs = (text) => typeof text === "string" && tsPattern.test(text);
		function parseTs(ts) {
			const at = tsPattern.test(ts) ? new Date(`${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`) : undefined;
			if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts) return at;
			throw new _failure_js_1.H("usage", `invalid build time ${JSON.stringify(ts)}`, {
				code: "build-id-invalid",
				why: "builds are named like 2026-1120-210800 (UTC)"
			});
		}
		function storeFiles(store, name, ts) {
			parseTs(ts);
			const folder = (0, node_path_0.join)(store, imageName(name));
			const file = (ending) => (0, node_path_0.join)(folder, `${name}-${ts}${ending}`);
			return {
				folder,
				image: file(".sif"),
				lock: file(".lock"),
				lockedRecipe: file(".def"),
				recipe: file(".rough.def"),
				verified: file(".verified"),
				unverified: file(".unverified"),
				keep: file(".keep"),
				log: file(".build.log"),
				verifyLog: file(".verify.build.log")
			};
		}
		function publishedLink(store, name) {
			return (0, node_path_0.join)(store, `${imageName(name)}.sif`);
		}
	})
};
;
