"use strict";
exports.id = 3312;
exports.ids = [3312];
exports.modules = {
	92561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { deployMode: () => deployMode });
		var external_node_path_ = __webpack_require__(76760);
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var inside = __webpack_require__(66996);
		var user_files = __webpack_require__(62198);
		var artifacts = __webpack_require__(48440);
		var github_client = __webpack_require__(43852);
		var github_context = __webpack_require__(80344);
		;
		async function defaultBranch({ defaultBranch: known }, { rest, at }) {
			if (known !== undefined) return known;
			const what = "could not ask GitHub for the repository's default branch";
			const codes = {
				denied: "repository-denied",
				failed: "repository-unreadable"
			};
			const { data } = await (0, github_client.H)({
				what,
				codes,
				permission: "contents: read"
			}, () => rest.repos.get(at));
			return data.default_branch;
		}
		var builds = __webpack_require__(13336);
		var store_history = __webpack_require__(4813);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var limits = __webpack_require__(36697);
		var evidence = __webpack_require__(98338);
		var actions_history = __webpack_require__(88675);
		var paths = __webpack_require__(98111);
		;
		const longest = 128;
		const asTag = (text) => text.replaceAll(/[^\w.-]/g, "-").slice(-longest).replace(/^[.-]+/, "");
		const buildTag = asTag;
		function refTags(ref, defaultBranch) {
			const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
			if (kind === "heads" && name === defaultBranch) return [...new Set(["latest", asTag(name)])].filter(Boolean);
			return [asTag(name)].filter((tag) => tag !== "" && tag !== "latest");
		}
		var refusals = __webpack_require__(53794);
		var registry_login = __webpack_require__(94396);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var digest = __webpack_require__(63983);
		;
		const largest = 2 ** 31 - 1;
		const ownBody = "Files of verified container images.";
		function addToRelease(client, tag, files) {
			const what = `could not add files to the release ${tag}`;
			const codes = {
				denied: "release-denied",
				failed: "release-failed"
			};
			return (0, github_client.H)({
				what,
				codes,
				permission: "contents: write"
			}, () => add(client, tag, files));
		}
		async function add(client, tag, files) {
			const { rest, paginate, at } = client;
			for (const { path, name } of files) assertUploadable(name, (await (0, promises_.stat)(path)).size);
			const release = await releaseOf(client, tag);
			const assets = await paginate(rest.repos.listReleaseAssets, {
				...at,
				release_id: release.id,
				per_page: 100
			});
			const digests = new Map();
			for (const { path, name } of files) digests.set(name, `sha256:${await (0, digest.Q3)(path)}`);
			const there = new Map(assets.map((asset) => [asset.name, asset]));
			for (const { name } of files) assertSame(there.get(name), digests.get(name), tag);
			const done = {
				url: release.html_url,
				uploaded: [],
				kept: []
			};
			for (const { path, name } of files) {
				const old = there.get(name);
				if (old?.state === "uploaded") {
					done.kept.push(name);
					continue;
				}
				if (old) await rest.repos.deleteReleaseAsset({
					...at,
					asset_id: old.id
				});
				const made = await upload(client, release, {
					path,
					name
				});
				if (made.state !== "uploaded" || made.digest && made.digest !== digests.get(name)) throw new failure.H("infrastructure", `${name} did not arrive in the release ${tag} as it is here`, {
					code: "release-failed",
					why: `GitHub says: ${made.state}, ${made.digest ?? "no digest"}`,
					remedy: "delete this file of the release, and run the job again"
				});
				done.uploaded.push(name);
			}
			if (release.draft && release.body === ownBody) {
				const { data } = await rest.repos.updateRelease({
					...at,
					release_id: release.id,
					draft: false
				});
				done.url = data.html_url;
			}
			return done;
		}
		async function releaseOf(client, tag) {
			const { rest, at } = client;
			try {
				return (await rest.repos.getReleaseByTag({
					...at,
					tag
				})).data;
			} catch (error) {
				if (error.status !== 404) throw error;
			}
			const there = await firstRelease(client, tag);
			if (there) return there;
			const { data: made } = await rest.repos.createRelease({
				...at,
				tag_name: tag,
				name: tag,
				body: ownBody,
				draft: true
			});
			const first = await firstRelease(client, tag);
			if (!first || first.id === made.id) return made;
			await rest.repos.deleteRelease({
				...at,
				release_id: made.id
			});
			return first;
		}
		async function firstRelease({ rest, paginate, at }, tag) {
			const all = await paginate(rest.repos.listReleases, {
				...at,
				per_page: 100
			});
			return all.filter((one) => one.tag_name === tag).sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
		}
		function assertUploadable(name, size) {
			if (size > 0 && size <= largest) return;
			throw new failure.H("usage", `${name} cannot be a file of a release`, {
				code: "release-file-unfit",
				why: size > 0 ? "it has 2 GiB or more, which GitHub does not accept" : "it is empty",
				remedy: "push the image to a registry instead: registry of the reusable workflow, or repository of the action deploy"
			});
		}
		function assertSame(there, digest, tag) {
			if (there?.state !== "uploaded" || there.digest === digest) return;
			throw new failure.H("usage", `the release ${tag} has another file ${there.name}`, {
				code: "release-file-differs",
				why: there.digest ? `it is ${there.digest}, and not ${digest}` : "GitHub names no digest of it to compare",
				remedy: "a released file is not replaced: delete it by hand if it is wrong, or make another tag"
			});
		}
		async function upload({ rest, at }, release, { path, name }) {
			const address = release.upload_url.replace(/\{.*$/, "");
			const { url: api } = rest.repos.listReleaseAssets.endpoint({
				...at,
				release_id: release.id
			});
			const [host, own] = [new URL(address).hostname, new URL(api).hostname];
			if (host !== own && host !== own.replace(/^api\./, "uploads.")) throw new failure.H("infrastructure", `the release's files are to be sent to ${host}`, {
				code: "release-failed",
				why: `this is not the server that the job works for, ${own}`,
				remedy: "report it to the server's administrator"
			});
			const { data } = await rest.repos.uploadReleaseAsset({
				...at,
				release_id: release.id,
				url: address + (address.includes("?") ? "&" : "?") + new URLSearchParams({ name }),
				name,
				headers: { "content-type": "application/octet-stream" },
				data: await (0, external_node_fs_.openAsBlob)(path)
			});
			return data;
		}
		var gated = __webpack_require__(98039);
		;
		function tagOfRun(ref) {
			const tag = /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
			if (tag !== undefined) return tag;
			throw new failure.H("usage", "this run is not for a tag, so there is no release to add files to", {
				code: "release-without-tag",
				why: `it is for ${ref}`,
				remedy: "run this job on push of a tag or on release: if: startsWith(github.ref, 'refs/tags/')"
			});
		}
		async function releaseBuild(job, store, build) {
			const { inputs, context, log } = job;
			const tag = tagOfRun(context.ref);
			log.phase(`Adding ${build} to the release ${tag}`);
			const found = await (0, builds.w)(store, build);
			await (0, gated.e)(store, found);
			const { image, lock, lockedRecipe, recipe, verified } = found.files;
			const files = [
				image,
				lock,
				lockedRecipe,
				recipe,
				verified
			].map((path) => ({
				path,
				name: (0, external_node_path_.basename)(path)
			}));
			const history = {
				path: (0, store_history.p2)(store, found.name),
				name: `${build}.history.jsonl`
			};
			const client = await (0, github_client.$)(context, inputs["github-token"] ?? "");
			const { url, uploaded, kept } = await addToRelease(client, tag, [...files, history]);
			if (kept.length > 0) log.note(`already in the release: ${kept.join(", ")}`);
			if (uploaded.length > 0) log.note(`added to the release: ${uploaded.join(", ")}`);
			(0, core.uH)("release", url);
		}
		;
		async function deployMode(job) {
			const { inputs, context, log } = job;
			refuseUnmerged(job);
			if (inputs.release) tagOfRun(context.ref);
			const { store } = await (0, paths.D)(context.workspace, { store: inputs.store });
			const wanted = inputs.name ?? await placeBuild(job, store);
			const { name, ts } = await (0, builds.w)(store, wanted);
			(0, core.uH)("name", name);
			(0, core.uH)("ts", ts);
			try {
				await copyBuild(job, store, {
					name,
					ts
				});
				if (inputs.release) await releaseBuild(job, store, `${name}-${ts}`);
				if (inputs.repository) await pushBuild(job, store, `${name}-${ts}`, inputs.repository);
			} catch (error) {
				throw (0, refusals.XZ)(error);
			}
			log.end();
		}
		async function copyBuild({ inputs, context, log, signal }, store, { name, ts }) {
			const { deploy } = await __webpack_require__.e(1753).then(__webpack_require__.bind(__webpack_require__, 71753));
			const build = `${name}-${ts}`;
			const paths = [];
			const previous = [];
			const { isSshTarget } = await __webpack_require__.e(5277).then(__webpack_require__.bind(__webpack_require__, 55277));
			for (const one of inputs.targets ?? []) {
				const target = isSshTarget(one) ? one : (0, external_node_path_.resolve)(context.workspace, one);
				log.phase(`Deploying ${build} to ${target}`);
				const { from, files } = await deploy({
					store,
					build,
					target,
					signal
				});
				paths.push(files.find(({ path }) => path.endsWith(".sif"))?.path ?? "");
				previous.push(from);
				(0, core.uH)("paths", paths.join("\n"));
				(0, core.uH)("previous", previous.join("\n"));
			}
		}
		function refuseUnmerged({ context }) {
			const why = (0, github_context.Cv)(context);
			if (why === undefined) return;
			throw new failure.H("usage", `a run for ${context.event} does not deploy`, {
				code: "deploy-unmerged",
				why,
				remedy: "run this job on push, release or workflow_dispatch: add an if: to it"
			});
		}
		async function placeBuild(job, path) {
			const { inputs, log, scratch } = job;
			const id = (what) => inputs[`${what}-artifact-id`] ?? 0;
			const ids = {
				lock: id("lock"),
				lockedRecipe: id("locked-recipe"),
				recipe: id("recipe"),
				marker: id("marker")
			};
			log.phase("Downloading image, lock, recipes and marker");
			const build = await (0, evidence.J)(ids, scratch, (0, external_node_path_.join)(scratch, "store"));
			const { path: image } = await (0, artifacts.downloadFile)(id("image"), "image", scratch, limits.Y.image);
			const { name, ts, marker } = build;
			const store = await (0, store_open.Ch)(path);
			const to = (0, names.Tr)(store, name, ts);
			await (0, inside.Vh)(store, to.folder);
			for (const what of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) await (0, inside.writeFileInside)(store, to[what], await (0, user_files.E)(build.files[what], what));
			await (0, inside.Wi)(image, store, to.image);
			const isVerified = build.markerPath === build.files.verified;
			const text = await (0, user_files.E)(build.markerPath, "marker");
			await (0, inside.writeFileInside)(store, isVerified ? to.verified : to.unverified, text);
			const history = await (0, bounded.L)((0, store_history.p2)(store, name), limits.Y.history, { what: "history" });
			await (0, inside.writeFileInside)(store, (0, store_history.p2)(store, name), (0, actions_history.m)(history, marker));
			return `${name}-${ts}`;
		}
		async function pushBuild(job, store, build, repository) {
			const { inputs, context, log, signal } = job;
			const { push } = await Promise.all([
				__webpack_require__.e(5687),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(4886),
				__webpack_require__.e(3248),
				__webpack_require__.e(7912)
			]).then(__webpack_require__.bind(__webpack_require__, 81569));
			const env = await (0, registry_login.n)(context, inputs, process.env);
			const vault = await deployedVault(job, store);
			const done = [];
			for (const tag of await tagsOf(job, build)) {
				log.phase(`Pushing ${build} to ${repository}:${tag}`);
				const to = `oras://${repository.toLowerCase()}:${tag}`;
				const pushed = await push({
					subject: { name: build },
					store,
					to,
					vault,
					env,
					signal
				});
				(0, core.uH)("reference", pushed.reference);
				(0, core.uH)("evidence", pushed.evidence ?? "");
				(0, core.uH)("sbom", pushed.sbom ?? "");
				(0, core.uH)("vault", pushed.vault ?? "");
				done.push(tag);
				(0, core.uH)("tags", done.join("\n"));
			}
		}
		async function tagsOf({ inputs, context }, build) {
			const given = inputs.tags ?? [buildTag(build)];
			if (!inputs["ref-tags"]) return given;
			const client = await (0, github_client.$)(context, inputs["github-token"] ?? "");
			return [...new Set([...given, ...refTags(context.ref, await defaultBranch(context, client))])];
		}
		async function deployedVault({ inputs, scratch }, store) {
			const id = inputs["vault-artifact-id"];
			if (id === undefined) return undefined;
			const { path: file } = await (0, artifacts.downloadFile)(id, "vault", scratch, limits.Y.vault);
			return {
				file,
				store,
				context: store
			};
		}
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
	53794: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I9: () => gateFailure,
			XZ: () => withJobsRemedy,
			ju: () => refusePolicyChange
		});
		var _failure_js_0 = __webpack_require__(77205);
		function refusePolicyChange(refusals) {
			if (refusals.length > 0) throw gateFailure("what the change does to configuration and history", refusals);
		}
		const jobsRemedy = "run the build and verify jobs on this commit";
		const isCommand = (remedy) => /\bstx-container |(?:^|\s)--[a-z]/.test(remedy);
		function withJobsRemedy(error) {
			if (!(error instanceof _failure_js_0.H) || !["unverified", "inconclusive"].includes(error.kind)) return error;
			if (!error.remedy || !isCommand(error.remedy)) return error;
			const { kind, message, code, why, place } = error;
			return new _failure_js_0.H(kind, message, {
				code,
				why,
				place,
				remedy: jobsRemedy,
				cause: error
			});
		}
		function gateFailure(what, refusals, kind = "unverified") {
			const remedies = refusals.map(({ remedy }) => remedy).filter((each) => !isCommand(each));
			return new _failure_js_0.H(kind, `gate failed for ${what}`, {
				code: "gate-failed",
				why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: remedies[0] ?? jobsRemedy
			});
		}
	}),
	94396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => registryEnvironment });
		var _registry_credentials_js_0 = __webpack_require__(68513);
		var _registry_reference_js_1 = __webpack_require__(93118);
		async function registryEnvironment({ serverUrl }, inputs, env) {
			const login = (username, password) => ({
				...env,
				APPTAINER_DOCKER_USERNAME: username,
				APPTAINER_DOCKER_PASSWORD: password
			});
			const { username, password, "github-token": token } = inputs;
			if (username && password) return login(username, password);
			const { registry, repository } = (0, _registry_reference_js_1.F2)(inputs.repository?.toLowerCase() ?? "");
			const isOwn = registry === "ghcr.io" && serverUrl === "https://github.com";
			if (!token || !isOwn || await (0, _registry_credentials_js_0.g)(registry, repository, env)) return env;
			return login("x-access-token", token);
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
	43852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => githubClient,
			H: () => requestGithub
		});
		var node_timers_promises_0 = __webpack_require__(58500);
		var _failure_js_1 = __webpack_require__(77205);
		var _patience_js_2 = __webpack_require__(6512);
		async function githubClient(context, token) {
			const [github, { retry }] = await Promise.all([__webpack_require__.e(1351).then(__webpack_require__.bind(__webpack_require__, 61351)), Promise.all([__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735))]);
			const { rest, paginate, graphql } = github.getOctokit(token, {
				userAgent: "stx-container",
				retry: { doNotRetry: [
					400,
					401,
					403,
					404,
					410,
					422,
					429,
					451
				] }
			}, retry, patience);
			const [owner = "", repo = ""] = context.repository.split("/");
			return {
				rest,
				paginate,
				graphql,
				at: {
					owner,
					repo
				}
			};
		}
		function patience({ hook }) {
			hook.wrap("request", async (send, options) => {
				for (let left = _patience_js_2.fP;; left--) {
					try {
						return await send(options);
					} catch (error) {
						const wait = (0, _patience_js_2.a2)(error, Date.now());
						if (wait === undefined || left === 0) throw error;
						await (0, node_timers_promises_0.setTimeout)(wait);
					}
				}
			});
			return {};
		}
		async function requestGithub({ what, codes, permission }, work) {
			try {
				return await work();
			} catch (error) {
				if (error instanceof _failure_js_1.H) throw error;
				const { status, message: why } = error;
				const isDenied = [
					401,
					403,
					404
				].includes(status ?? 0) && !(0, _patience_js_2.a5)(why);
				if (!isDenied) throw new _failure_js_1.H("infrastructure", what, {
					code: codes.failed,
					why,
					remedy: "run the job again",
					cause: error
				});
				throw new _failure_js_1.H("usage", what, {
					code: codes.denied,
					why,
					remedy: /\blocked\b/i.test(why) ? "unlock the conversation" : `give this job \`permissions: ${permission}\``,
					cause: error
				});
			}
		}
	}),
	6512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a2: () => retryDelay,
			a5: () => isRateLimit,
			fP: () => maxRetries
		});
		const maxRetries = 3;
		const unnamedMs = 6e4;
		const longestMs = 5 * 6e4;
		const isRateLimit = (message) => /rate limit|abuse detection/i.test(message);
		function retryDelay({ status, message = "", response }, now) {
			if (status !== 429 && !(status === 403 && isRateLimit(message))) return undefined;
			const headers = response?.headers ?? {};
			const number = (name) => headers[name] === undefined ? Number.NaN : Number(headers[name]);
			const after = number("retry-after") * 1e3;
			const reset = number("x-ratelimit-remaining") === 0 ? number("x-ratelimit-reset") * 1e3 - now : Number.NaN;
			const named = Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : unnamedMs;
			const wait = Math.max(0, named);
			return wait <= longestMs ? wait : undefined;
		}
	}),
	98039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => assertGateOpen });
		var _failure_js_0 = __webpack_require__(77205);
		var _verdict_gate_js_1 = __webpack_require__(76469);
		var _verdict_read_policy_js_2 = __webpack_require__(26588);
		async function assertGateOpen(store, build) {
			const answer = await (0, _verdict_gate_js_1.checkBuild)(build, await (0, _verdict_read_policy_js_2.T4)(store));
			if (answer.open) return;
			const id = `${build.name}-${build.ts}`;
			const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
			throw new _failure_js_0.H(kind, `${id} may not be published`, {
				code: "gate-closed",
				why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: answer.refusals[0]?.remedy
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
	93237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ch: () => openStore,
			Ve: () => newStoreFiles,
			dy: () => openExistingStore
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_folder_js_4 = __webpack_require__(28363);
		var _files_folders_js_5 = __webpack_require__(76382);
		var _files_inside_js_6 = __webpack_require__(66996);
		var _files_own_folder_js_7 = __webpack_require__(89128);
		var _files_temporary_names_js_8 = __webpack_require__(60813);
		var _history_js_9 = __webpack_require__(4813);
		const gitignore = `# Written by stx-container when it made this store; yours to change.
# In git belong recipe, lock, locked recipe, marker and history of each build. Images, logs and scratch do not.
*
!.gitignore
!.gitattributes
!config.yaml
!*/
!*/history.jsonl
!*/*.lock
!*/*.def
!*/*.verified
!*/*.unverified
!*/*.keep
/.*/
*/.*
*.tmp
`;
		const newStoreFiles = {
			".gitignore": gitignore,
			".gitattributes": `${_history_js_9.lm}\n`
		};
		async function openStore(path) {
			const store = await locate(path);
			await makeStore(store);
			const probe = (0, node_path_1.join)(store, (0, _files_temporary_names_js_8.N)("probe"));
			await (0, _files_inside_js_6.dQ)(store, probe);
			await (0, _files_inside_js_6.$E)(store, probe);
			const isEmpty = await clearStore(store) === 0;
			if (!isEmpty) return store;
			for (const [file, text] of Object.entries(newStoreFiles)) await (0, _files_inside_js_6.q0)(store, (0, node_path_1.join)(store, file), text).catch(ignoreExisting);
			return store;
		}
		function ignoreExisting(error) {
			if (!(error instanceof _failure_js_2.H) || error.code !== "file-in-the-way") throw error;
		}
		async function openExistingStore(path) {
			const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (found?.isSymbolicLink()) throw await linkedStore(path);
			if (found?.isDirectory()) return (0, node_fs_promises_0.realpath)(path);
			throw new _failure_js_2.H("usage", `there is no store at ${path}`, {
				code: "no-store",
				why: found ? "it is not a folder" : "no such folder",
				remedy: "name the store with --store, or make one: stx-container build RECIPE"
			});
		}
		async function locate(path) {
			if ((0, node_path_1.dirname)(path) === path) return path;
			await (0, _files_folders_js_5.f)((0, node_path_1.dirname)(path));
			return (0, node_path_1.join)(await (0, node_fs_promises_0.realpath)((0, node_path_1.dirname)(path)), (0, node_path_1.basename)(path));
		}
		async function makeStore(store) {
			if ((0, node_path_1.dirname)(store) === store) return;
			let parent;
			try {
				parent = await _files_folder_js_4.vd.open((0, node_path_1.dirname)(store));
				if ((await parent.look((0, node_path_1.basename)(store)))?.isSymbolicLink()) throw await linkedStore(store);
				await parent.make((0, node_path_1.basename)(store));
			} catch (error) {
				throw (0, _files_failures_js_3.fE)(error, `could not make the folder ${store}`);
			} finally {
				await parent?.close();
			}
		}
		async function linkedStore(store) {
			const target = await (0, node_fs_promises_0.realpath)(store).catch(() => undefined);
			return new _failure_js_2.H("usage", `the store ${store} is a symbolic link`, {
				code: "link-in-store",
				why: "a repository can bring such a link, and what it points at may belong to somebody else",
				remedy: target ? `name the folder itself: --store ${target}` : `remove the link: rm ${store}`
			});
		}
		async function clearStore(store) {
			const folder = await _files_folder_js_4.vd.open(store);
			try {
				await (0, _files_own_folder_js_7.DA)(folder);
				return (await folder.names()).length;
			} finally {
				await folder.close();
			}
		}
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
