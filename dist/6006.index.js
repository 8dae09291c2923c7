"use strict";
exports.id = 6006;
exports.ids = [6006];
exports.modules = {
	33835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ML: () => defaultRetryLimits,
			Y2: () => parseJsonBody,
			g3: () => trustedCertificates,
			yu: () => makeClient
		});
		var node_http_0 = __webpack_require__(37067);
		var node_https_1 = __webpack_require__(44708);
		var node_stream_2 = __webpack_require__(57075);
		var node_timers_promises_3 = __webpack_require__(58500);
		var node_tls_4 = __webpack_require__(41692);
		var _failure_js_5 = __webpack_require__(77205);
		const defaultRetryLimits = {
			attempts: 4,
			firstDelayMs: 2e3,
			longestDelayMs: 6e4,
			timeLimitMs: 3e4
		};
		const longestBody = 8 * 1024 * 1024;
		const redirects = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		function makeClient(env, limits = defaultRetryLimits, signal, authorities = []) {
			let tls;
			const plain = new node_http_0.Agent({
				keepAlive: true,
				proxyEnv: env
			});
			const send = (url, options) => {
				if (url.protocol !== "https:") return (0, node_http_0.request)(url, {
					...options,
					agent: plain
				});
				tls ??= new node_https_1.Agent({
					keepAlive: true,
					proxyEnv: env,
					ca: [...trustedCertificates(), ...authorities]
				});
				return (0, node_https_1.request)(url, {
					...options,
					agent: tls
				});
			};
			const once = (url, request) => requestOnce(send, url, request, limits.timeLimitMs, signal);
			return {
				request: (url, request = {}) => requestWithRetries(new URL(url), request, limits, once, signal),
				isReachable: (origin) => once(new URL(origin), {}).then(() => true, () => false),
				upload: (url, request) => upload(send, new URL(url), request, signal),
				download: (url, headers = {}) => followRedirects(new URL(url), { headers }, (at, { headers: sent }) => download(send, at, sent ?? {}, signal)),
				close: () => {
					plain.destroy();
					tls?.destroy();
				}
			};
		}
		function trustedCertificates() {
			return [...new Set([...(0, node_tls_4.getCACertificates)("default"), ...(0, node_tls_4.getCACertificates)("system")])];
		}
		async function requestWithRetries(url, request, limits, once, signal) {
			for (let attempt = 1;; attempt++) {
				signal?.throwIfAborted();
				const outcome = await followRedirects(url, request, once).catch((error) => error);
				if (outcome instanceof _failure_js_5.H) throw outcome;
				signal?.throwIfAborted();
				const response = outcome instanceof Error ? undefined : outcome;
				if (response && response.status !== 429 && response.status < 500) return response;
				if (attempt >= limits.attempts) throw allAttemptsFailed(url, attempt, outcome);
				const wanted = response ? retryAfterMs(response.headers["retry-after"]) : undefined;
				const doubling = limits.firstDelayMs * 2 ** (attempt - 1) * (.75 + Math.random() / 2);
				await (0, node_timers_promises_3.setTimeout)(Math.min(wanted ?? doubling, limits.longestDelayMs), undefined, signal ? { signal } : {});
			}
		}
		function retryAfterMs(value) {
			if (value === undefined) return undefined;
			const seconds = Number(value);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			const date = Date.parse(value);
			return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
		}
		function allAttemptsFailed(url, attempts, outcome) {
			const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
			if (outcome instanceof Error) {
				const code = outcome.code;
				return new _failure_js_5.H("infrastructure", `cannot reach ${url.host}`, {
					code: "server-unreachable",
					why: `${code ?? outcome.message} (${tried})`,
					remedy: "check the network and the proxy variables, then run the command again",
					cause: outcome
				});
			}
			if (outcome.status === 429) {
				return new _failure_js_5.H("infrastructure", `${url.host} limits the number of requests`, {
					code: "server-rate-limit",
					why: `HTTP status 429, too many requests (${tried})`,
					remedy: "log in to the registry, because anonymous requests have the lowest limit, or wait and run the command again"
				});
			}
			return new _failure_js_5.H("infrastructure", `${url.host} is not working`, {
				code: "server-error",
				why: `HTTP status ${outcome.status} (${tried})`,
				remedy: "run the command again later"
			});
		}
		async function followRedirects(start, first, once) {
			let url = start;
			let request = first;
			for (let hop = 0; hop < 6; hop++) {
				const response = await once(url, request);
				const location = response.headers.location;
				if (!redirects.has(response.status) || location === undefined) return response;
				const next = new URL(location, url);
				if (next.protocol !== url.protocol && next.protocol !== "https:") {
					throw new _failure_js_5.H("failed", `${url.host} redirects to an unencrypted address`, {
						code: "redirect-invalid",
						why: `the address is ${next.protocol}//${next.host}`,
						remedy: "report it to the operator of the server, or use another server"
					});
				}
				if (isLinkLocal(next.hostname) && !isLinkLocal(start.hostname)) {
					throw new _failure_js_5.H("failed", `${url.host} redirects to an address that only machines beside this one have`, {
						code: "redirect-invalid",
						why: `${next.host} is link-local: in a cloud, a server there hands out the machine's own secrets`,
						remedy: "report it to the operator of the server, or use another server"
					});
				}
				if (next.origin !== url.origin) {
					if (request.method === undefined && request.body !== undefined) throw new _failure_js_5.H("failed", `${url.host} redirects what is sent to it to another server`, {
						code: "redirect-invalid",
						why: `it may be a password or a token, and ${next.host} was not meant to get it`,
						remedy: "report it to the operator of the server, or use another server"
					});
					const { authorization: _removed, ...rest } = request.headers ?? {};
					request = {
						...request,
						headers: rest
					};
				}
				url = next;
			}
			throw new _failure_js_5.H("failed", `${start.host} redirects in a loop`, {
				code: "redirect-invalid",
				remedy: "report it to the operator of the server, or use another server"
			});
		}
		const isLinkLocal = (host) => /^169\.254\.|^\[(?:fe[89ab][0-9a-f]:|::ffff:a9fe:)/i.test(host);
		function requestOnce(send, url, request, timeLimitMs, signal) {
			const limit = AbortSignal.timeout(timeLimitMs);
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method: request.method ?? (request.body === undefined ? "GET" : "POST"),
					headers: {
						"user-agent": "stx-container",
						...request.headers
					},
					signal: signal ? AbortSignal.any([signal, limit]) : limit
				});
				const failed = (error) => reject(limit.aborted ? new Error(`no response within ${timeLimitMs / 1e3} s`) : error);
				sent.on("error", failed);
				sent.on("response", (response) => readResponse(response).then(resolve, failed));
				sent.end(request.body);
			});
		}
		async function readResponse(response) {
			const chunks = [];
			let size = 0;
			for await (const chunk of response) {
				size += chunk.length;
				if (size > longestBody) {
					response.destroy();
					throw new _failure_js_5.H("failed", "a server's response is too long", {
						code: "response-too-long",
						why: `it has more than ${longestBody} bytes, which is not a manifest or an index`,
						remedy: "check the address, and the proxies between this machine and the server"
					});
				}
				chunks.push(chunk);
			}
			return {
				...headOf(response),
				body: Buffer.concat(chunks)
			};
		}
		function headOf(response) {
			const headers = {};
			for (const [name, value] of Object.entries(response.headers)) {
				if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
			}
			return {
				status: response.statusCode ?? 0,
				headers
			};
		}
		const idleLimitMs = 6e4;
		function upload(send, url, request, signal) {
			const { method, headers, size, body } = request;
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					method,
					headers: {
						"user-agent": "stx-container",
						"content-length": size,
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("response", (response) => readResponse(response).then(resolve, reject));
				(0, node_stream_2.pipeline)(body, sent, (error) => error && reject(error));
			});
		}
		function download(send, url, headers, signal) {
			return new Promise((resolve, reject) => {
				const sent = send(url, {
					headers: {
						"user-agent": "stx-container",
						...headers
					},
					timeout: idleLimitMs,
					...signal ? { signal } : {}
				});
				sent.on("timeout", () => sent.destroy(new Error(`no progress within ${idleLimitMs / 1e3} s`)));
				sent.on("error", reject);
				sent.on("response", (response) => resolve({
					...headOf(response),
					body: response
				}));
				sent.end();
			});
		}
		function parseJsonBody(body) {
			try {
				return JSON.parse(body.toString("utf8"));
			} catch {
				return undefined;
			}
		}
	}),
	6006: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { resolveBase: () => resolveBase });
		var failure = __webpack_require__(77205);
		var http = __webpack_require__(33835);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(28942);
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
			const folder = env.APPTAINER_CONFIGDIR || (0, external_node_path_.join)(env.HOME || (0, external_node_os_.homedir)(), ".apptainer");
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
		;
		function choosePlatform(manifests, arch) {
			const [architecture, variant] = arch.split("/");
			const fitting = manifests.filter(({ platform }) => platform?.os === "linux" && platform.architecture === architecture);
			return fitting.find(({ platform }) => variant !== undefined && platform?.variant === variant) ?? fitting[0];
		}
		const nameLimit = 20;
		function offeredArchitectures(manifests) {
			const names = manifests.filter(({ platform }) => platform && platform.os !== "unknown").map(({ platform }) => `${platform.os === "linux" ? "" : `${platform.os}/`}${platform.architecture}`);
			const all = [...new Set(names)];
			return all.length > nameLimit ? [...all.slice(0, nameLimit), `${all.length - nameLimit} more`] : all;
		}
		var registry_reference = __webpack_require__(93118);
		var digest = __webpack_require__(63983);
		;
		async function resolveLocalImage(from, options) {
			const path = (0, external_node_path_.resolve)(options.context, from);
			const found = await statBase(path, from);
			if (found.isDirectory()) {
				const what = from === "" ? "without a From line the base is the current folder" : "the base is a folder";
				return {
					written: from,
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
				throw new failure.H("usage", `unknown bootstrap agent "${base.bootstrap}"`, {
					code: "bootstrap-unknown",
					why: "Apptainer does not have this agent; names of agents are in lower case",
					remedy: `use one of ${Object.keys(resolvers).join(", ")}`
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
			const platform = choosePlatform(content.manifests, options.arch);
			if (!platform) {
				throw new failure.H("failed", `${written} is not available for ${options.arch}`, {
					code: "base-architecture-missing",
					why: `it is available for ${offeredArchitectures(content.manifests).join(", ") || "no platform"}`,
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
	68513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => findCredentials });
		var node_child_process_0 = __webpack_require__(31421);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_os_2 = __webpack_require__(48161);
		var node_path_3 = __webpack_require__(76760);
		var zod_5 = __webpack_require__(28942);
		var _failure_js_4 = __webpack_require__(77205);
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
			const home = env.HOME || (0, node_os_2.homedir)();
			const apptainer = env.APPTAINER_CONFIGDIR || (0, node_path_3.join)(home, ".apptainer");
			return [
				env.APPTAINER_AUTHFILE,
				(0, node_path_3.join)(apptainer, "docker-config.json"),
				env.REGISTRY_AUTH_FILE,
				(0, node_path_3.join)(env.DOCKER_CONFIG || (0, node_path_3.join)(home, ".docker"), "config.json"),
				env.XDG_RUNTIME_DIR && (0, node_path_3.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
				(0, node_path_3.join)(home, ".config", "containers", "auth.json")
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
				throw new _failure_js_4.H("failed", `invalid credentials file ${path}`, {
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
			const broken = (why) => new _failure_js_4.H("failed", `the credential helper docker-credential-${name} returned no credentials for ${server}`, {
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
	56602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I9: () => answerChallenge,
			WI: () => readManifest,
			yv: () => originOf
		});
		var node_crypto_0 = __webpack_require__(77598);
		var zod_5 = __webpack_require__(28942);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_js_2 = __webpack_require__(63983);
		var _net_http_js_3 = __webpack_require__(33835);
		var _credentials_js_4 = __webpack_require__(68513);
		const digestSchema = zod_5.YjP().regex(/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/);
		const descriptorSchema = zod_5.Ikc({
			mediaType: zod_5.YjP().optional(),
			digest: digestSchema,
			size: zod_5.aig().optional(),
			platform: zod_5.Ikc({
				architecture: zod_5.YjP(),
				os: zod_5.YjP(),
				variant: zod_5.YjP().optional()
			}).optional(),
			annotations: zod_5.g1P(zod_5.YjP(), zod_5.YjP()).nullish()
		});
		const manifestSchema = zod_5.Ikc({
			mediaType: zod_5.YjP().optional(),
			artifactType: zod_5.YjP().optional(),
			config: descriptorSchema.optional(),
			layers: zod_5.YOg(descriptorSchema).optional(),
			manifests: zod_5.YOg(descriptorSchema).optional()
		});
		const accepted = [
			"application/vnd.oci.image.index.v1+json",
			"application/vnd.docker.distribution.manifest.list.v2+json",
			"application/vnd.oci.image.manifest.v1+json",
			"application/vnd.docker.distribution.manifest.v2+json"
		].join(", ");
		async function readManifest(client, reference, env) {
			const origin = await originOf(client, reference.host, env);
			const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
			const response = await requestAuthorized(client, url, reference, env);
			return checkManifest(response, reference);
		}
		const truthy = /^(1|t|true|yes|on)$/i;
		const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
		const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;
		async function originOf(client, host, env) {
			const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
			if (!allowed && !localHost.test(host) && !privateHost.test(host)) return `https://${host}`;
			return await client.isReachable(`https://${host}/v2/`) ? `https://${host}` : `http://${host}`;
		}
		async function requestAuthorized(client, url, reference, env) {
			const headers = { accept: accepted };
			const anonymous = await client.request(url, { headers });
			if (anonymous.status !== 401) return anonymous;
			const credentials = await (0, _credentials_js_4.g)(reference.registry, reference.repository, env);
			const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
			if (authorization === undefined) throw accessDenied(anonymous.status, reference, credentials);
			const response = await client.request(url, { headers: {
				...headers,
				authorization
			} });
			if (response.status === 401 || response.status === 403) throw accessDenied(response.status, reference, credentials);
			return response;
		}
		async function answerChallenge(client, challenged, url, reference, credentials) {
			const challenges = parseChallenges(challenged.headers["www-authenticate"] ?? "");
			const bearer = challenges.find((challenge) => challenge.scheme === "bearer" && challenge.parameters.realm);
			if (credentials?.kind === "bearer") return `Bearer ${credentials.token}`;
			if (bearer) return `Bearer ${await fetchToken(client, bearer.parameters, url, reference, credentials)}`;
			const basic = challenges.some((challenge) => challenge.scheme === "basic");
			return basic && credentials?.kind === "password" ? basicHeader(credentials) : undefined;
		}
		const tokenSchema = zod_5.Ikc({
			token: zod_5.YjP().optional(),
			access_token: zod_5.YjP().optional()
		});
		async function fetchToken(client, parameters, requestedUrl, reference, credentials) {
			const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm) : undefined;
			if (!realm || realm.protocol !== "https:" && new URL(requestedUrl).protocol === "https:") {
				throw new _failure_js_1.H("failed", `insecure login address at ${reference.registry}`, {
					code: "registry-login-insecure",
					why: "its token service does not use https, so credentials would be sent unencrypted",
					remedy: "report it to the operator of the registry, or use another registry"
				});
			}
			const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
			const service = parameters.service;
			const response = credentials?.kind === "identity" ? await client.request(realm.href, {
				headers: { "content-type": "application/x-www-form-urlencoded" },
				body: new URLSearchParams({
					grant_type: "refresh_token",
					client_id: "stx-container",
					refresh_token: credentials.token,
					scope,
					...service ? { service } : {}
				}).toString()
			}) : await client.request(tokenUrl(realm, service, scope), { headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {} });
			if (response.status !== 200) throw accessDenied(response.status, reference, credentials);
			const token = tokenSchema.safeParse((0, _net_http_js_3.Y2)(response.body));
			const value = token.success ? token.data.token ?? token.data.access_token : undefined;
			if (!value || /[\r\n]/.test(value)) throw invalidResponse(reference, "its token service returned no token");
			return value;
		}
		function tokenUrl(realm, service, scope) {
			const url = new URL(realm);
			if (service) url.searchParams.set("service", service);
			for (const one of scope.split(" ")) url.searchParams.append("scope", one);
			return url.href;
		}
		function basicHeader(credentials) {
			return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
		}
		function parseChallenges(header) {
			const challenges = [];
			const piece = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)(?=\s|,|$)/g;
			for (const [, name, quoted, bare, scheme] of header.matchAll(piece)) {
				if (scheme !== undefined) challenges.push({
					scheme: scheme.toLowerCase(),
					parameters: {}
				});
				else {
					const last = challenges.at(-1);
					if (last && name) last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
				}
			}
			return challenges;
		}
		function checkManifest(response, reference) {
			if (response.status === 404) throw notFound(reference);
			if (response.status === 403) throw accessDenied(response.status, reference, undefined);
			if (response.status !== 200) throw invalidResponse(reference, `HTTP status ${response.status}`);
			const mediaType = response.headers["content-type"]?.split(";")[0]?.trim() ?? "";
			if (mediaType.includes("docker.distribution.manifest.v1")) {
				throw new _failure_js_1.H("failed", `${spell(reference)} cannot be pinned`, {
					code: "manifest-outdated",
					why: "the registry returned a Docker image manifest of version 1 (obsolete since 2017), which has no stable digest",
					remedy: "use a newer tag, or push the image again with a current client"
				});
			}
			const digest = `sha256:${(0, _files_digest_js_2.sc)(response.body)}`;
			const digests = {
				sha256: digest,
				sha512: `sha512:${(0, node_crypto_0.hash)("sha512", response.body)}`
			};
			const stated = response.headers["docker-content-digest"];
			for (const expected of [reference.digest, stated]) {
				const found = /^(sha256|sha512):/.exec(expected ?? "")?.[1];
				if (found !== undefined && expected !== digests[found]) {
					throw new _failure_js_1.H("infrastructure", `wrong content from ${reference.registry}`, {
						code: "registry-digest-mismatch",
						why: `expected digest ${expected}, got ${digests[found]}`,
						remedy: "run the command again; if it fails again, check the proxies between this machine and the registry"
					});
				}
			}
			const content = manifestSchema.safeParse((0, _net_http_js_3.Y2)(response.body));
			if (content.data?.manifests && (content.data.layers || content.data.config)) throw invalidResponse(reference, "it is an index and an image manifest at once");
			if (!content.success) throw invalidResponse(reference, "it is not an image manifest");
			return {
				digest,
				mediaType: content.data.mediaType ?? mediaType,
				content: content.data
			};
		}
		function spell(reference) {
			const name = `${reference.registry}/${reference.repository}`;
			return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
		}
		function notFound(reference) {
			return new _failure_js_1.H("failed", `${spell(reference)} not found`, {
				code: "base-not-found",
				why: "HTTP status 404 from the registry",
				remedy: "check the name and the tag in the From line; the image may also have been deleted"
			});
		}
		function accessDenied(status, reference, credentials) {
			return new _failure_js_1.H("failed", `access denied to ${reference.repository} at ${reference.registry}`, {
				code: "registry-access-denied",
				why: credentials ? `HTTP status ${status} with the credentials found for this registry` : `HTTP status ${status}, and no credentials were found; the image is private or does not exist`,
				remedy: `check the name; for a private image run: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`
			});
		}
		function invalidResponse(reference, why) {
			return new _failure_js_1.H("infrastructure", `unexpected response from the registry ${reference.registry}`, {
				code: "registry-response-invalid",
				why,
				remedy: "check the registry's name in the From line, and the proxies between this machine and the registry"
			});
		}
	})
};
;
