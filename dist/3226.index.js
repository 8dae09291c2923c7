"use strict";
exports.id = 3226;
exports.ids = [3226];
exports.modules = {
	21886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { resolveBase: () => resolveBase });
		var failure = __webpack_require__(77205);
		var nearest = __webpack_require__(30933);
		var http = __webpack_require__(33835);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(28942);
		var home = __webpack_require__(70948);
		;
		const remotesSchema = schemas.Ikc({
			Active: schemas.YjP().optional(),
			Remotes: schemas.g1P(schemas.YjP(), schemas.Ikc({
				URI: schemas.YjP().optional(),
				Token: schemas.YjP().optional()
			})).optional()
		});
		const servicesSchema = schemas.Ikc({ libraryAPI: schemas.Ikc({ uri: schemas.YjP() }) });
		const imageSchema = schemas.Ikc({ data: schemas.Ikc({ hash: schemas.YjP().regex(/^sha256\.[0-9a-f]{64}$/) }) });
		async function resolveLibrary(client, from, header, options) {
			const bare = from.replace(/^library:(\/\/)?\/*/, "");
			const parts = bare.split("/");
			const host = parts.length > 3 ? parts[0] : undefined;
			const path = host ? parts.slice(1).join("/") : bare;
			const [name = "", tags = "latest"] = path.split(":", 2);
			const tag = tags.split(",")[0] ?? "latest";
			const component = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
			if (![...name.split("/"), tag].every((part) => component.test(part))) {
				throw new failure.H("usage", `invalid library reference "${from}"`, {
					code: "image-reference-invalid",
					why: "its parts must be letters and digits, joined by . _ or -",
					remedy: "write it as entity/collection/container:tag in the From line"
				});
			}
			const library = await findLibrary(client, host, header.library, options.env);
			const response = await client.request(`${library.url}/v1/images/${name}:${tag}?arch=${encodeURIComponent(options.arch.split("/")[0])}`, { headers: library.token ? { authorization: `Bearer ${library.token}` } : {} });
			if (response.status !== 200) throw refusal(response.status, from, library.url);
			const image = imageSchema.safeParse((0, http.Y2)(response.body));
			if (!image.success) {
				throw new failure.H("infrastructure", `unexpected response from the image library ${library.url}`, {
					code: "registry-response-invalid",
					why: "it contains no image hash",
					remedy: "check the library's address, and the proxies between this machine and the library"
				});
			}
			const imageSha256 = image.data.data.hash.slice("sha256.".length);
			return {
				written: from,
				imageSha256
			};
		}
		function refusal(status, from, library) {
			const missing = status === 404;
			return new failure.H("failed", missing ? `${from} not found in ${library}` : `access denied to ${from}`, {
				code: missing ? "base-not-found" : "registry-access-denied",
				why: `HTTP status ${status} from ${library}`,
				remedy: missing ? "check the name and the tag in the From line, and that the library has the image for this architecture" : "log in to the library: apptainer remote login"
			});
		}
		async function findLibrary(client, host, header, env) {
			const given = header ?? (host && `https://${host}`) ?? env.APPTAINER_LIBRARY ?? env.SINGULARITY_LIBRARY;
			const remote = await activeRemote(env);
			if (given) {
				const url = (/^https?:\/\//.test(given) ? given : `https://${given}`).replace(/\/+$/, "");
				return { url };
			}
			if (remote?.uri) {
				const response = await client.request(`https://${remote.uri}/assets/config/config.prod.json`);
				const services = servicesSchema.safeParse((0, http.Y2)(response.body));
				if (response.status === 200 && services.success) {
					const url = services.data.libraryAPI.uri.replace(/\/+$/, "");
					return remote.token ? {
						url,
						token: remote.token
					} : { url };
				}
			}
			throw new failure.H("failed", "no image library configured", {
				code: "library-not-configured",
				why: "Apptainer has no library by default, and neither the recipe nor the selected remote endpoint names one",
				remedy: "add a Library line to the recipe (Library: https://library.sylabs.io), or run: apptainer remote add --no-login SylabsCloud cloud.sylabs.io && apptainer remote use SylabsCloud"
			});
		}
		async function activeRemote(env) {
			const folder = env.APPTAINER_CONFIGDIR || (0, external_node_path_.join)((0, home.W)(env), ".apptainer");
			const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, "remote.yaml"), "utf8").catch(() => undefined);
			if (text === undefined) return undefined;
			const { parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			const remotes = remotesSchema.safeParse(parseDocument(text).toJS());
			const active = remotes.success ? remotes.data.Remotes?.[remotes.data.Active ?? ""] : undefined;
			if (!active?.URI || !/^[A-Za-z0-9.-]+(:\d+)?$/.test(active.URI)) return undefined;
			return active.Token ? {
				uri: active.URI,
				token: active.Token
			} : { uri: active.URI };
		}
		var oci = __webpack_require__(56602);
		var registry_platform = __webpack_require__(7392);
		var registry_reference = __webpack_require__(93118);
		var digest = __webpack_require__(63983);
		var folder_digest = __webpack_require__(3801);
		;
		async function resolveLocalImage(from, options) {
			const path = (0, external_node_path_.resolve)(options.context, from);
			const found = await statBase(path, from);
			if (found.isDirectory()) {
				const what = from === "" ? "without a From line the base is the current folder" : "the base is a folder";
				const folderSha256 = await (0, folder_digest.D)(path, folder_digest.h);
				return {
					written: from,
					...folderSha256 !== undefined && { folderSha256 },
					unlocked: `${what}, and only an image file has a digest`
				};
			}
			return {
				written: from,
				imageSha256: await (0, digest.Q3)(path)
			};
		}
		async function resolveArchive(from, options) {
			const path = (0, external_node_path_.resolve)(options.context, from.split(":")[0]);
			await statBase(path, from);
			return {
				written: from,
				imageSha256: await (0, digest.Q3)(path)
			};
		}
		const layoutSchema = schemas.Ikc({ manifests: schemas.YOg(schemas.Ikc({
			digest: schemas.YjP(),
			annotations: schemas.g1P(schemas.YjP(), schemas.YjP()).nullish()
		})) });
		async function resolveLayout(from, options) {
			const [folder = "", name] = from.split(":", 2);
			const path = (0, external_node_path_.join)((0, external_node_path_.resolve)(options.context, folder), "index.json");
			await statBase(path, from);
			const layout = layoutSchema.safeParse(parseJson(await (0, promises_.readFile)(path, "utf8")));
			if (!layout.success) {
				throw new failure.H("failed", `${from} is not an OCI layout`, {
					code: "oci-layout-invalid",
					why: `${path} is not an OCI image index`,
					remedy: "create the layout again, for example with skopeo copy docker://IMAGE oci:FOLDER:REFERENCE"
				});
			}
			const manifests = layout.data.manifests;
			const named = manifests.filter((one) => one.annotations?.["org.opencontainers.image.ref.name"] === name);
			const chosen = name === undefined ? manifests : named;
			if (chosen.length !== 1) {
				throw new failure.H("failed", `${from} does not select one image of the OCI layout`, {
					code: "oci-layout-ambiguous",
					why: `its index.json has ${manifests.length} images, ${chosen.length} of them with this name`,
					remedy: "write From: FOLDER:REFERENCE with the reference of one image"
				});
			}
			return {
				written: from,
				indexDigest: chosen[0].digest,
				unlocked: "a From line cannot name a digest inside an OCI layout folder"
			};
		}
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		async function statBase(path, from) {
			return (0, promises_.stat)(path).catch((error) => {
				throw new failure.H("failed", `base image ${from} not found`, {
					code: "base-not-found",
					why: `${path}: ${error.code}`,
					remedy: "correct the From line, or set --context to the folder that its relative path starts from",
					cause: error
				});
			});
		}
		;
		const unpinnable = (reason) => async (_client, base) => ({
			written: base.from ?? "",
			unlocked: reason
		});
		const resolvers = {
			docker: resolveDocker,
			oras: resolveOras,
			library: (client, base, options) => resolveLibrary(client, needFrom(base), base.header, options),
			localimage: (_client, base, options) => resolveLocalImage(base.from ?? "", options),
			"docker-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
			"oci-archive": (_client, base, options) => resolveArchive(needFrom(base), options),
			oci: (_client, base, options) => resolveLayout(needFrom(base), options),
			"docker-daemon": unpinnable("an image of the local Docker daemon cannot be fetched by digest on another machine"),
			shub: unpinnable("Singularity Hub was shut down in 2021, so the image cannot be fetched again"),
			buildkit: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
			dockerfile: unpinnable("the base is built from a Dockerfile, and the lock does not record its inputs"),
			scratch: async () => ({ written: "" }),
			debootstrap: resolveBootstrap,
			yum: resolveBootstrap,
			dnf: resolveBootstrap,
			zypper: resolveBootstrap,
			arch: resolveBootstrap,
			busybox: resolveBootstrap
		};
		async function resolveBase(base, options) {
			const resolve = Object.hasOwn(resolvers, base.bootstrap) ? resolvers[base.bootstrap] : undefined;
			if (!resolve) {
				const meant = (0, nearest.p)(base.bootstrap, Object.keys(resolvers));
				throw new failure.H("usage", `unknown bootstrap agent "${base.bootstrap}"`, {
					code: "bootstrap-unknown",
					why: "Apptainer does not have this agent; names of agents are in lower case",
					remedy: `${meant === undefined ? "use one of" : `write Bootstrap: ${meant}, or one of`} ${Object.keys(resolvers).join(", ")}`
				});
			}
			const client = (0, http.yu)(options.env, options.retries, options.signal, options.authorities);
			try {
				return await resolve(client, base, options);
			} finally {
				client.close();
			}
		}
		async function resolveDocker(client, base, options) {
			const from = needFrom(base);
			const written = (0, registry_reference.gL)(from, base.header);
			const { digest, content } = await (0, oci.WI)(client, (0, registry_reference.F2)(written), options.env);
			const found = {
				written,
				indexDigest: digest
			};
			if (!content.manifests) return {
				...found,
				platformDigest: digest
			};
			const platform = (0, registry_platform.x)(content.manifests, options.arch);
			if (!platform) {
				throw new failure.H("failed", `${written} is not available for ${options.arch}`, {
					code: "base-architecture-missing",
					why: `it is available for ${(0, registry_platform.a)(content.manifests).join(", ") || "no platform"}`,
					remedy: "use another base, or build on one of these architectures"
				});
			}
			return {
				...found,
				platformDigest: platform.digest
			};
		}
		const sifLayer = "application/vnd.sylabs.sif.layer.v1.sif";
		async function resolveOras(client, base, options) {
			const from = needFrom(base);
			const reference = from.replace(/^(oras:)?\/\//, "");
			const { digest, content } = await (0, oci.WI)(client, (0, registry_reference.F2)(reference), options.env);
			const image = content.layers?.find((layer) => layer.mediaType === sifLayer);
			if (!image) {
				throw new failure.H("failed", `${from} is not an Apptainer image`, {
					code: "base-not-apptainer-image",
					why: `none of its layers has the type ${sifLayer}`,
					remedy: "for an ordinary container image write Bootstrap: docker"
				});
			}
			return {
				written: from,
				indexDigest: digest,
				platformDigest: digest,
				imageSha256: image.digest.replace(/^sha256:/, "")
			};
		}
		const snapshot = /\b(\d{8}T\d{6}Z|\d{4}[/-]\d{2}[/-]\d{2}|snapshot[./]|vault\b)/i;
		async function resolveBootstrap(_client, base) {
			const { mirrorurl, osversion, confurl } = base.header;
			const mirror = (mirrorurl ?? confurl)?.replaceAll(/%\{OSVERSION\}/gi, osversion ?? "%{OSVERSION}");
			const place = mirror ? withoutUser(mirror) : undefined;
			return {
				written: [place, osversion].filter((part) => part).join(" "),
				...place ? { mirror: place } : {},
				...osversion ? { suite: osversion } : {},
				...place && snapshot.test(place) ? {} : { unlocked: "the archive changes with every update; only a snapshot of it stays the same" }
			};
		}
		function withoutUser(url) {
			return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
		}
		function needFrom(base) {
			if (base.from) return base.from;
			throw new failure.H("usage", `missing From line for Bootstrap: ${base.bootstrap}`, {
				code: "recipe-invalid",
				why: "this bootstrap agent needs the name of an image",
				remedy: "add a line From: IMAGE to the recipe"
			});
		}
	}),
	3801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => folderDigest,
			h: () => ofSandbox
		});
		var node_fs_0 = __webpack_require__(73024);
		var _files_digest_js_1 = __webpack_require__(63983);
		var _hash_files_js_2 = __webpack_require__(40886);
		const ofBind = {
			paths: 1e4,
			bytes: 2 ** 30,
			special: false
		};
		const ofSandbox = {
			paths: 1e6,
			bytes: 2 ** 36,
			special: true
		};
		async function folderDigest(root, limits = ofBind) {
			const entries = [];
			const turns = new _hash_files_js_2.P0();
			let bytes = 0;
			const open = [""];
			for (let path = open.pop(); path !== undefined; path = open.pop()) {
				await turns.next();
				if (entries.length >= limits.paths) return undefined;
				const at = `${root}${path}`;
				const found = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.lstatSync)(at));
				if (found?.isDirectory()) {
					const names = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.readdirSync)(at));
					if (names === undefined || entries.length + open.length + names.length > limits.paths) return undefined;
					entries.push([path, "folder"]);
					for (const name of names) open.push(`${path}/${name}`);
				} else if (found?.isSymbolicLink()) {
					const target = (0, _hash_files_js_2.y0)(() => (0, node_fs_0.readlinkSync)(at));
					if (target === undefined) return undefined;
					entries.push([
						path,
						"link",
						target
					]);
				} else if (found?.isFile()) {
					bytes += found.size;
					if (bytes > limits.bytes) return undefined;
					entries.push([path, found.mode & node_fs_0.constants.S_IXUSR ? "executable" : "file"]);
				} else if (found && limits.special) entries.push([path, "special"]);
				else return undefined;
			}
			const files = entries.filter(([, kind]) => kind === "file" || kind === "executable");
			const digests = await (0, _hash_files_js_2.yQ)(files.map(([path]) => `${root}${path}`));
			for (const file of files) {
				const digest = digests.get(`${root}${file[0]}`);
				if (digest === undefined) return undefined;
				file.push(digest);
			}
			return (0, _files_digest_js_1.sc)(JSON.stringify(entries.sort(([a], [b]) => a < b ? -1 : 1)));
		}
	}),
	40886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P0: () => Turns,
			y0: () => orUndefined,
			yQ: () => hashFiles
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_timers_promises_2 = __webpack_require__(58500);
		class Turns {
			#since = performance.now();
			async next() {
				if (performance.now() - this.#since < 50) return;
				await (0, node_timers_promises_2.setImmediate)();
				this.#since = performance.now();
			}
		}
		function orUndefined(call) {
			try {
				return call();
			} catch (error) {
				if (error instanceof Error && "code" in error) return undefined;
				throw error;
			}
		}
		async function hashFiles(paths, digests = new Map()) {
			const buffer = Buffer.allocUnsafe(1 << 20);
			const turns = new Turns();
			for (const path of paths) {
				if (digests.has(path)) continue;
				const file = orUndefined(() => (0, node_fs_1.openSync)(path, node_fs_1.constants.O_RDONLY | node_fs_1.constants.O_NOFOLLOW | node_fs_1.constants.O_NONBLOCK));
				if (file === undefined) {
					digests.set(path, undefined);
					continue;
				}
				try {
					digests.set(path, (0, node_fs_1.fstatSync)(file).isFile() ? await hashOpen(file, buffer, turns) : undefined);
				} finally {
					(0, node_fs_1.closeSync)(file);
				}
				await turns.next();
			}
			return digests;
		}
		async function hashOpen(file, buffer, turns) {
			const hash = (0, node_crypto_0.createHash)("sha256");
			for (;;) {
				const length = orUndefined(() => (0, node_fs_1.readSync)(file, buffer));
				if (length === undefined) return undefined;
				if (length === 0) return hash.digest("hex");
				hash.update(buffer.subarray(0, length));
				await turns.next();
			}
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
	})
};
;
