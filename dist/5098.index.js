"use strict";
exports.id = 5098;
exports.ids = [5098];
exports.modules = {
	6424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => markerBranchOf,
			c: () => proposalOf
		});
		const proposalOf = (name) => `container-refresh/${name}`;
		const markerBranchOf = (branch) => `container-markers/${branch}`;
	}),
	98111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => confine,
			S: () => repositoryPath
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_real_path_js_2 = __webpack_require__(82331);
		async function confine(workspace, paths) {
			const home = await (0, _files_real_path_js_2.Y)(workspace);
			const problems = [];
			const found = {};
			for (const [name, path] of Object.entries(paths)) {
				const why = path.includes("\0") ? "contains a zero byte" : undefined;
				const real = why ? home : await (0, _files_real_path_js_2.Y)((0, node_path_0.resolve)(home, path)).catch((error) => error);
				if (real instanceof Error) problems.push(`${name}: ${real.message}`);
				else if (why) problems.push(`${name}: ${why}`);
				else if (real !== home && !real.startsWith(home + node_path_0.sep)) {
					problems.push(`${name}: ${JSON.stringify(path)} leads to ${real}, outside the workspace`);
				} else found[name] = real;
			}
			if (problems.length === 0) return found;
			throw new _failure_js_1.H("usage", "a path leads out of the workspace or cannot be resolved", {
				code: "path-outside-workspace",
				why: problems.join("\n"),
				remedy: `use paths inside ${home}`
			});
		}
		function repositoryPath(workspace, name, path) {
			const found = node_path_0.posix.relative(workspace, node_path_0.posix.resolve(workspace, path)) || ".";
			if (found !== ".." && !found.startsWith("../")) return found;
			throw new _failure_js_1.H("usage", "a path leads out of the repository", {
				code: "path-outside-workspace",
				why: `${name}: ${JSON.stringify(path)}`,
				remedy: "write it relative to the root of the repository"
			});
		}
	}),
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
	54680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EO: () => runGit,
			Kj: () => plainFiles,
			pe: () => fileInCommit,
			vl: () => changedPaths
		});
		var _failure_js_0 = __webpack_require__(77205);
		async function fileInCommit(git, commit, path) {
			const parts = path.split("/");
			const prefixes = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
			const listed = await runGit(git, [
				"ls-tree",
				"-z",
				commit,
				"--",
				...prefixes.map((each) => `:(literal)${each}`)
			]);
			let blob;
			for (const entry of listed.split("\0").filter(Boolean)) {
				const [, mode, type, id, at] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
				if (mode === "120000" || mode === "160000" || at === path && type !== "blob") throw new _failure_js_0.H("inconclusive", `${at} is not a plain file or folder in the commit ${commit}`, {
					code: "not-a-regular-file",
					why: mode === "120000" ? "it is a symbolic link" : "it is a submodule or folder",
					remedy: "replace it by a plain file or folder"
				});
				if (at === path) blob = id;
			}
			return blob && runGit(git, [
				"cat-file",
				"blob",
				blob
			]);
		}
		async function changedPaths(git, before, after) {
			const listed = await runGit(git, [
				"diff-tree",
				"-r",
				"-z",
				"--no-renames",
				"--name-only",
				before,
				after
			]);
			return listed.split("\0").filter(Boolean);
		}
		function plainFiles(listed) {
			const found = new Map();
			for (const entry of listed.split("\0")) {
				const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
				if (id !== undefined && path !== undefined) found.set(path, id);
			}
			return found;
		}
		async function runGit(git, args) {
			const { exitCode, stdout, stderr } = await git(args);
			if (exitCode === 0) return stdout;
			throw new _failure_js_0.H("infrastructure", `git ${args[0]} failed`, {
				code: "git-failed",
				why: stderr.trim().split("\n").slice(-4).join("\n") || `exit code ${exitCode}`,
				remedy: "run the job again"
			});
		}
	}),
	95016: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => nearbyFile,
			t: () => checkThePath
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _nearest_js_2 = __webpack_require__(30933);
		const mostNames = 1e4;
		function nearbyFile(path, ending) {
			let names;
			try {
				names = (0, node_fs_0.readdirSync)((0, node_path_1.dirname)(path)).slice(0, mostNames);
			} catch {
				return undefined;
			}
			const ended = `${(0, node_path_1.basename)(path)}${ending}`;
			const meant = ending !== undefined && names.includes(ended) ? ended : (0, _nearest_js_2.p)((0, node_path_1.basename)(path), names);
			return meant === undefined ? undefined : (0, node_path_1.join)((0, node_path_1.dirname)(path), meant);
		}
		function checkThePath(path, ending) {
			const meant = nearbyFile(path, ending);
			return meant === undefined ? "check the path" : `check the path; did you mean ${meant}?`;
		}
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
	62198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => readUserFile,
			O: () => assertUserFile
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _failure_js_2 = __webpack_require__(77205);
		var _failures_js_3 = __webpack_require__(28720);
		var _nearby_js_4 = __webpack_require__(95016);
		const pipes = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/)/;
		async function readUserFile(path, what) {
			try {
				const found = pipes.test(path) ? undefined : await (0, node_fs_promises_1.stat)(path);
				if (found && !found.isFile() && !found.isDirectory()) throw new _failure_js_2.H("usage", `${path} is not a ${what}`, {
					code: "not-a-regular-file",
					why: "it is a FIFO, a socket or a device",
					remedy: "name a plain file"
				});
				return await (0, node_fs_promises_1.readFile)(path);
			} catch (error) {
				if (error instanceof _failure_js_2.H) throw error;
				const { code } = error;
				if (code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				if (code === "EISDIR") throw new _failure_js_2.H("usage", `${path} is a folder, not a ${what}`, {
					code: "no-such-file",
					remedy: "name the file itself"
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
		async function assertUserFile(path, what) {
			try {
				await (await (0, node_fs_promises_1.open)(path, node_fs_0.constants.O_RDONLY | node_fs_0.constants.O_NONBLOCK)).close();
			} catch (error) {
				if (error.code === "ENOENT") throw new _failure_js_2.H("usage", `there is no ${what} at ${path}`, {
					code: "no-such-file",
					remedy: (0, _nearby_js_4.t)(path, what === "recipe" ? ".def" : undefined)
				});
				throw (0, _failures_js_3.f1)(error, `could not read the ${what} ${path}`);
			}
		}
	}),
	48440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			downloadFile: () => downloadFile,
			r: () => runArtifacts,
			uploadFile: () => uploadFile
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_folders_js_5 = __webpack_require__(76382);
		async function client() {
			const { DefaultArtifactClient } = await Promise.all([
				__webpack_require__.e(2830),
				__webpack_require__.e(6002),
				__webpack_require__.e(1351),
				__webpack_require__.e(9735),
				__webpack_require__.e(8275),
				__webpack_require__.e(683)
			]).then(__webpack_require__.bind(__webpack_require__, 60683));
			return new DefaultArtifactClient();
		}
		function findBy(run) {
			if (!run) return {};
			const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
			return { findBy: {
				token: run.token,
				workflowRunId: run.id,
				repositoryOwner,
				repositoryName
			} };
		}
		async function runArtifacts(run) {
			try {
				const { artifacts } = await (await client()).listArtifacts(findBy(run));
				return artifacts.map(({ id, name, size, digest }) => ({
					id,
					name,
					size,
					digest
				}));
			} catch (error) {
				throw new _failure_js_3.H("infrastructure", `could not list the artifacts of ${run ? `run ${run.id}` : "this run"}`, {
					code: "artifact-download-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			}
		}
		function remedyFor(error) {
			const { status } = error;
			if (status === 401 || status === 403) return "give this job `permissions: actions: read`";
			return error.name === "GHESNotSupportedError" ? "GitHub Enterprise Server does not support these artifacts: set upload: false and pass the files on in another way" : "run the failed jobs again; if it fails again, check githubstatus.com and the artifact storage quota of the repository";
		}
		async function uploadFile(path, scratch, days) {
			const folder = await (0, node_fs_promises_1.mkdtemp)((0, node_path_2.join)(scratch, "upload-"));
			try {
				const ending = (0, node_path_2.extname)(path);
				const name = `${(0, node_path_2.basename)(path, ending)}-${(0, node_crypto_0.randomBytes)(4).toString("hex")}${ending}`;
				const copy = (0, node_path_2.join)(folder, name);
				await (0, _files_folders_js_5.L)(path, copy);
				const { id, digest } = await (await client()).uploadArtifact(name, [copy], folder, {
					skipArchive: true,
					...days === undefined ? {} : { retentionDays: days }
				});
				if (id === undefined || !digest) throw new Error("the service returned no artifact id or digest");
				return {
					id,
					sha256: digest.replace(/^sha256:/, "")
				};
			} catch (error) {
				throw new _failure_js_3.H("infrastructure", `could not upload ${(0, node_path_2.basename)(path)} as an artifact`, {
					code: "artifact-upload-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			} finally {
				await (0, node_fs_promises_1.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		async function downloadFile(artifact, what, scratch, maxBytes, run) {
			const id = typeof artifact === "number" ? artifact : artifact.id;
			await (0, node_fs_promises_1.mkdir)(scratch, { recursive: true });
			const folder = await (0, node_fs_promises_1.mkdtemp)((0, node_path_2.join)(scratch, "artifact-"));
			const wrong = (why) => new _failure_js_3.H("inconclusive", `artifact ${id} is not the ${what} that was uploaded`, {
				code: "artifact-unexpected",
				why,
				remedy: "run the build job again"
			});
			const artifacts = await client();
			let digest;
			let mismatch;
			try {
				const found = typeof artifact === "number" ? (await artifacts.listArtifacts()).artifacts.find((one) => one.id === id) : artifact;
				if (!found) throw new Error("this run has no artifact with that id");
				if (found.size > maxBytes) throw wrong(`it has ${found.size} bytes; at most ${maxBytes} are allowed`);
				digest = found.digest;
				if (!digest || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw wrong("the service has no sha256 for it");
				const response = await artifacts.downloadArtifact(id, {
					path: folder,
					expectedHash: digest,
					skipDecompress: true,
					...findBy(run)
				});
				mismatch = response.digestMismatch;
			} catch (error) {
				if (error instanceof _failure_js_3.H) throw error;
				throw new _failure_js_3.H("infrastructure", `could not download the ${what} (artifact ${id})`, {
					code: "artifact-download-failed",
					why: error.message,
					remedy: remedyFor(error),
					cause: error
				});
			}
			const entries = await (0, node_fs_promises_1.readdir)(folder);
			const path = (0, node_path_2.join)(folder, entries[0] ?? "");
			if (entries.length !== 1 || !(await (0, node_fs_promises_1.lstat)(path)).isFile()) {
				throw wrong(`it contains ${entries.length} entries instead of one file`);
			}
			const { size } = await (0, node_fs_promises_1.lstat)(path);
			if (size > maxBytes) throw wrong(`it has ${size} bytes; at most ${maxBytes} are allowed`);
			if (mismatch !== false) throw wrong(`its sha256 is ${await (0, _files_digest_js_4.Q3)(path)}, and the service recorded ${digest}`);
			return {
				path,
				sha256: digest.slice("sha256:".length),
				size
			};
		}
	}),
	66258: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => assertRecipe,
			t: () => gitBlobId
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failure_js_1 = __webpack_require__(77205);
		const gitBlobId = (content) => (0, node_crypto_0.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
		function assertRecipe(files, { path, id, within, where }) {
			const there = path !== undefined ? files.get(path) === id : isOutside(files, id, within);
			if (there) return;
			throw new _failure_js_1.H("unverified", `the recipe of ${where} is not the one that was verified`, {
				code: "branch-recipe-differs",
				why: path ? `${path} is ${files.has(path) ? "another file" : "missing"} there` : "no file there outside of the store has its bytes",
				remedy: "if the branch has moved on, do nothing: the run of the newer commit records it; else commit the recipe, and run on that commit"
			});
		}
		function isOutside(files, id, within) {
			for (const [path, blob] of files) if (blob === id && !path.startsWith(`${within}/`)) return true;
			return false;
		}
	}),
	35437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => commitFailure,
			b: () => isProtected
		});
		var _failure_js_0 = __webpack_require__(77205);
		const problems = {
			denied: {
				kind: "usage",
				code: "push-denied",
				remedy: "give this job `permissions: contents: write`; a token of Dependabot or of a fork never has it"
			},
			protected: {
				kind: "usage",
				code: "branch-protected",
				remedy: "set to: marker-branch (in a reusable workflow record: marker-branch), or allow the app of this workflow to bypass the branch's protection rule"
			},
			missing: {
				kind: "usage",
				code: "branch-missing",
				remedy: "check that the branch still exists; if it was deleted on purpose, there is nothing to do"
			},
			other: {
				kind: "infrastructure",
				code: "git-failed",
				remedy: "run the job again"
			}
		};
		const isProtected = (text) => /protected branch|GH006|GH013|hook declined|rule violations/i.test(text);
		function commitFailure(problem, what, { why, cause }) {
			const { kind, code, remedy } = problems[problem];
			return new _failure_js_0.H(kind, what, {
				code,
				why,
				remedy,
				cause
			});
		}
	}),
	3400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XD: () => fetchingRepository,
			j8: () => hasBranch,
			ux: () => branchTip
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_git_tree_js_2 = __webpack_require__(54680);
		var _process_run_js_3 = __webpack_require__(21880);
		var _git_js_4 = __webpack_require__(46407);
		async function fetchingRepository({ serverUrl, repository }, token, scratch, signal) {
			const remote = `${serverUrl}/${repository}.git`;
			const home = await (0, node_fs_promises_0.mkdtemp)((0, node_path_1.join)(scratch, "target-"));
			const env = (0, _git_js_4._K)(remote, token, home);
			const promisor = [
				"-c",
				`remote.origin.url=${remote}`,
				"-c",
				"remote.origin.promisor=true"
			];
			const start = async (args, more = {}) => {
				const { code, stdout, stderr } = await (0, _process_run_js_3.eF)("git", [...promisor, ...args], {
					cwd: home,
					env,
					timeLimitMs: 10 * 6e4,
					...signal && { signal },
					...more
				});
				return {
					exitCode: code,
					stdout,
					stderr
				};
			};
			const git = (args) => start(args);
			await (0, _files_git_tree_js_2.EO)(git, [
				"init",
				"--quiet",
				"--bare",
				"--template=",
				"."
			]);
			return {
				git,
				remote,
				async fetch(...wanted) {
					const options = [
						"--quiet",
						"--depth=1",
						"--filter=blob:none",
						"--no-tags"
					];
					await (0, _files_git_tree_js_2.EO)(git, [
						"fetch",
						...options,
						remote,
						...wanted
					]);
					return (await (0, _files_git_tree_js_2.EO)(git, ["rev-parse", "FETCH_HEAD"])).trim();
				},
				async texts(ids) {
					const found = new Map();
					for (let at = 0; at < ids.length; at += 1e3) {
						const some = ids.slice(at, at + 1e3);
						await (0, _files_git_tree_js_2.EO)(git, [
							"fetch",
							"--quiet",
							"--no-tags",
							remote,
							...some
						]);
						const chunks = [];
						const read = (args) => start(args, {
							input: `${some.join("\n")}\n`,
							stdoutTo: (chunk) => chunks.push(chunk)
						});
						await (0, _files_git_tree_js_2.EO)(read, ["cat-file", "--batch"]);
						for (const [id, text] of readBatch(Buffer.concat(chunks))) found.set(id, text);
					}
					return found;
				}
			};
		}
		function* readBatch(output) {
			for (let at = 0; at < output.length;) {
				const end = output.indexOf(10, at);
				const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(output.toString("latin1", at, end)) ?? [];
				if (id === undefined) at = end + 1;
				else {
					yield [id, output.toString("utf8", end + 1, end + 1 + Number(size))];
					at = end + 1 + Number(size) + 1;
				}
				if (end === -1) return;
			}
		}
		const hasBranch = async ({ git, remote }, branch) => await (0, _files_git_tree_js_2.EO)(git, [
			"ls-remote",
			"--heads",
			remote,
			`refs/heads/${branch}`
		]) !== "";
		async function branchTip(repository, branch) {
			const { git, fetch } = repository;
			const commit = await fetch(`refs/heads/${branch}`);
			const paths = [...(0, _files_git_tree_js_2.Kj)(await (0, _files_git_tree_js_2.EO)(git, [
				"ls-tree",
				"-r",
				"-z",
				commit
			])).keys()];
			return {
				commit,
				paths,
				read: (path) => (0, _files_git_tree_js_2.pe)(git, commit, path)
			};
		}
	}),
	46407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cg: () => checkPath,
			_K: () => gitEnvironment,
			ek: () => placesOf,
			hC: () => refuseOther,
			zu: () => commitFiles
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var node_timers_promises_2 = __webpack_require__(58500);
		var _actions_exec_3 = __webpack_require__(41955);
		var _failure_js_4 = __webpack_require__(77205);
		var _files_git_tree_js_5 = __webpack_require__(54680);
		var _process_run_js_6 = __webpack_require__(21880);
		var _branch_recipe_js_7 = __webpack_require__(66258);
		var _commit_failure_js_8 = __webpack_require__(35437);
		var _context_js_9 = __webpack_require__(80344);
		const pushAttempts = 6;
		function gitEnvironment(remote, token, home) {
			const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
			const settings = [
				[`http.${new URL(remote).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
				["http.followRedirects", "false"],
				["credential.helper", ""],
				["core.hooksPath", "/dev/null"],
				["protocol.allow", "never"],
				["protocol.https.allow", "always"],
				["protocol.http.allow", "always"],
				["gc.auto", "0"],
				["http.lowSpeedLimit", "1000"],
				["http.lowSpeedTime", "60"]
			];
			const env = (0, _process_run_js_6.aq)({
				HOME: home,
				LANG: "C",
				GIT_TERMINAL_PROMPT: "0",
				GIT_CONFIG_COUNT: String(settings.length),
				GIT_SSL_CAINFO: process.env.GIT_SSL_CAINFO ?? process.env.SSL_CERT_FILE
			});
			settings.forEach(([key, value], index) => {
				env[`GIT_CONFIG_KEY_${index}`] = key;
				env[`GIT_CONFIG_VALUE_${index}`] = value;
			});
			for (const who of ["AUTHOR", "COMMITTER"]) {
				env[`GIT_${who}_NAME`] = "github-actions[bot]";
				env[`GIT_${who}_EMAIL`] = "41898282+github-actions[bot]@users.noreply.github.com";
			}
			return env;
		}
		async function commitFiles(request) {
			const branch = (0, _context_js_9.DC)(request.branch);
			for (const own of [request.proposal, request.beside]) if (own !== undefined) (0, _context_js_9.DC)(own);
			for (const { path } of request.changes) checkPath(path, request.within);
			const home = await (0, node_fs_promises_0.mkdtemp)((0, node_path_1.join)(request.scratch, "git-"));
			const env = gitEnvironment(request.remote, request.token, home);
			const git = async (args, input) => {
				request.signal?.throwIfAborted();
				return (0, _actions_exec_3.H)("git", args, {
					cwd: home,
					env,
					silent: true,
					ignoreReturnCode: true,
					...input === undefined ? {} : { input: Buffer.from(input) }
				}).catch((error) => {
					throw new _failure_js_4.H("infrastructure", "could not run git", {
						code: "git-missing",
						why: error.message,
						remedy: "install git on the runner",
						cause: error
					});
				});
			};
			const checked = async (args, input) => {
				const result = await git(args, input);
				if (result.exitCode !== 0) throw gitFailure(args[0] ?? "", result, request);
				return result.stdout.trim();
			};
			try {
				await checked([
					"init",
					"--quiet",
					"--bare",
					"--template=",
					"."
				]);
				const blobs = new Map();
				const file = (0, node_path_1.join)(home, "content");
				const store = async (path, content) => {
					await (0, node_fs_promises_0.writeFile)(file, content);
					blobs.set(path, await checked([
						"hash-object",
						"-w",
						"--no-filters",
						file
					]));
				};
				for (const { path, content } of request.changes) if (Buffer.isBuffer(content)) await store(path, content);
				const message = (0, node_path_1.join)(home, "message");
				await (0, node_fs_promises_0.writeFile)(message, request.message);
				for (let attempt = 1;; attempt++) {
					const code = await tipOf(checked, request.remote, branch);
					const { required, within } = request;
					if (required) (0, _branch_recipe_js_7.D)(code.files, {
						path: required.path,
						id: (0, _branch_recipe_js_7.t)(required.recipe),
						within,
						where: `the branch ${branch}`
					});
					const base = request.beside === undefined ? code : await tipIfThere(checked, request.remote, request.beside);
					if (base) await refuseOthers(checked, base.commit, request.changes);
					for (const { path, content } of request.changes) {
						if (typeof content !== "function") continue;
						const there = base?.files.get(path) ?? code.files.get(path);
						await store(path, content(there === undefined ? undefined : await blobAt(git, request, there)));
					}
					await checked(["read-tree", base?.commit ?? "--empty"]);
					const lines = request.changes.map(({ path }) => {
						const blob = blobs.get(path);
						return blob ? `100644 ${blob}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`;
					});
					await checked([
						"update-index",
						"-z",
						"--index-info"
					], lines.join(""));
					const tree = await checked(["write-tree", "--missing-ok"]);
					if (base && tree === await checked(["rev-parse", `${base.commit}^{tree}`])) return {
						commit: base.commit,
						made: false
					};
					const parents = base ? ["-p", base.commit] : [];
					const commit = await checked([
						"commit-tree",
						tree,
						...parents,
						"-F",
						message
					]);
					const result = await git([
						"push",
						"--porcelain",
						request.remote,
						refspec(commit, request)
					]);
					if (result.exitCode === 0) return {
						commit,
						made: true
					};
					if (!lostRace(result) || attempt === pushAttempts) throw gitFailure("push", result, request);
					await (0, node_timers_promises_2.setTimeout)(2 ** attempt * 100 * (.5 + Math.random()));
				}
			} finally {
				await (0, node_fs_promises_0.rm)(home, {
					recursive: true,
					force: true
				});
			}
		}
		const refspec = (commit, { branch, proposal, beside = branch }) => proposal === undefined ? `${commit}:refs/heads/${beside}` : `+${commit}:refs/heads/${proposal}`;
		async function tipOf(git, remote, branch) {
			const ref = `refs/remotes/origin/${branch}`;
			const options = [
				"--quiet",
				"--depth=1",
				"--filter=blob:none",
				"--no-tags"
			];
			await git([
				"fetch",
				...options,
				remote,
				`+refs/heads/${branch}:${ref}`
			]);
			const commit = await git(["rev-parse", `${ref}^{commit}`]);
			return {
				commit,
				files: (0, _files_git_tree_js_5.Kj)(await git([
					"ls-tree",
					"-r",
					"-z",
					commit
				]))
			};
		}
		async function tipIfThere(git, remote, branch) {
			const found = await git([
				"ls-remote",
				"--heads",
				remote,
				`refs/heads/${branch}`
			]);
			return found === "" ? undefined : tipOf(git, remote, branch);
		}
		async function blobAt(git, request, blob) {
			const remote = [`remote.origin.url=${request.remote}`, "remote.origin.promisor=true"];
			const found = await git([
				...remote.flatMap((each) => ["-c", each]),
				"cat-file",
				"blob",
				blob
			]);
			if (found.exitCode !== 0) throw gitFailure("cat-file", found, request);
			return Buffer.from(found.stdout);
		}
		function lostRace({ stdout, stderr }) {
			const text = stdout + stderr;
			return /\[rejected\]|cannot lock ref|failed to update ref|incorrect old value/.test(text);
		}
		function checkPath(path, within) {
			const plain = (text) => /^[A-Za-z0-9._/ +@-]+$/.test(text) && text.split("/").every((part) => part !== "" && part !== "." && part !== ".." && (part === ".gitattributes" || !/^\.git/i.test(part)));
			if (plain(within) && plain(path) && path.startsWith(`${within}/`)) return;
			throw new _failure_js_4.H("usage", `cannot commit ${JSON.stringify(path)}`, {
				code: "commit-path-refused",
				why: `only plain files below ${JSON.stringify(within)} are committed, and nothing below .git or .github`,
				remedy: "set store to the folder of the store inside the repository, for example containers"
			});
		}
		async function refuseOthers(git, tip, changes) {
			const places = placesOf(changes);
			const listed = await git([
				"ls-tree",
				"-z",
				tip,
				"--",
				...places.keys()
			]);
			for (const entry of listed.split("\0")) {
				const [mode = "", , , path = ""] = entry.split(/[ \t]/, 4);
				refuseOther(path, mode, places.get(path));
			}
		}
		function placesOf(changes) {
			const places = new Map();
			for (const { path } of changes) {
				const parts = path.split("/");
				for (let depth = 1; depth < parts.length; depth++) places.set(parts.slice(0, depth).join("/"), "folder");
			}
			for (const { path } of changes) places.set(path, "file");
			return places;
		}
		function refuseOther(path, mode, place) {
			const isFolder = /^0?40000$/.test(mode);
			const what = mode === "120000" ? "a symbolic link" : mode === "160000" ? "a submodule" : mode !== "" && place !== undefined && isFolder !== (place === "folder") ? `a ${isFolder ? "folder" : "file"}, where a ${place} is to be,` : undefined;
			if (what === undefined) return;
			throw new _failure_js_4.H("usage", `${path} is ${what} in the branch`, {
				code: "commit-path-refused",
				why: "lock and marker are written as plain files in plain folders, never through a link or in place of something else",
				remedy: "replace it in the branch, give the image another name, or set store to another folder"
			});
		}
		function gitFailure(command, result, request) {
			const output = `${result.stderr}\n${result.stdout}`.trim().split("\n").slice(-8).join("\n");
			const what = `git ${command} failed for the branch ${request.branch} of ${request.remote}`;
			const why = output || `exit code ${result.exitCode}`;
			return (0, _commit_failure_js_8.M)(problemOf(output), what, { why });
		}
		function problemOf(output) {
			const denied = /\b403\b|Permission to .* denied|not granted|Write access|Authentication failed|could not read Username|\b401\b/i;
			if (denied.test(output)) return "denied";
			if ((0, _commit_failure_js_8.b)(output)) return "protected";
			return /couldn't find remote ref/i.test(output) ? "missing" : "other";
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
	704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => shellWord,
			x: () => shellQuoted
		});
		const shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : shellQuoted(text);
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
	})
};
;
