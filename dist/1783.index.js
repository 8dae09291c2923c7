"use strict";
exports.id = 1783;
exports.ids = [1783];
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
		var _leads_js_6 = __webpack_require__(96984);
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
				(0, _leads_js_6.I)(url, next, start);
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
	96984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => assertMayLead });
		var _failure_js_0 = __webpack_require__(77205);
		const remedy = "report it to the operator of the server, or use another server";
		function assertMayLead(from, to, start) {
			if (to.protocol !== from.protocol && to.protocol !== "https:") throw new _failure_js_0.H("failed", `${from.host} redirects to an unencrypted address`, {
				code: "redirect-invalid",
				why: `the address is ${to.protocol}//${to.host}`,
				remedy
			});
			if (isLinkLocal(to.hostname) && !isLinkLocal(start.hostname)) throw new _failure_js_0.H("failed", `${from.host} redirects to an address that only machines beside this one have`, {
				code: "redirect-invalid",
				why: `${to.host} is link-local: in a cloud, a server there hands out the machine's own secrets`,
				remedy
			});
		}
		const isLinkLocal = (host) => /^169\.254\.|^\[(?:fe[89ab][0-9a-f]:|::ffff:a9fe:)/i.test(host);
	}),
	3685: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => makeAuthority,
			p: () => certificateForms
		});
		var node_crypto_0 = __webpack_require__(77598);
		const algorithm = {
			name: "ECDSA",
			namedCurve: "P-256",
			hash: "SHA-256"
		};
		const notBefore = new Date("2000-01-01T00:00:00Z");
		const notAfter = new Date("2099-12-31T00:00:00Z");
		const firstLine = 48;
		function certificateForms(pem) {
			const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ""), "base64");
			return [der, Buffer.from(der.subarray(0, firstLine).toString("base64"))];
		}
		const isAddress = (host) => /^[\d.]+$/.test(host) || host.includes(":");
		async function libraries() {
			await __webpack_require__.e(477).then(__webpack_require__.t.bind(__webpack_require__, 80477, 19));
			const x509 = await __webpack_require__.e(8927).then(__webpack_require__.t.bind(__webpack_require__, 8927, 19));
			x509.cryptoProvider.set(node_crypto_0.webcrypto);
			return x509;
		}
		async function makeAuthority() {
			const x509 = await libraries();
			const name = `stx-container vault ${(0, node_crypto_0.randomBytes)(16).toString("hex")}`;
			const newKeys = () => node_crypto_0.webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
			const newSerial = () => `4${(0, node_crypto_0.randomBytes)(15).toString("hex")}`;
			const newRoot = async (called) => {
				const keys = await newKeys();
				const certificate = await x509.X509CertificateGenerator.createSelfSigned({
					name: `CN=${called}`,
					serialNumber: newSerial(),
					notBefore,
					notAfter,
					keys,
					signingAlgorithm: algorithm,
					extensions: [
						new x509.BasicConstraintsExtension(true, 0, true),
						new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
						await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
					]
				});
				return {
					keys,
					certificate
				};
			};
			const leafKeys = await newKeys();
			const leafKey = x509.PemConverter.encode(await node_crypto_0.webcrypto.subtle.exportKey("pkcs8", leafKeys.privateKey), "PRIVATE KEY");
			const issue = async (root, host) => {
				const certificate = await x509.X509CertificateGenerator.create({
					subject: `CN=${isAddress(host) ? "address" : host.slice(0, 60).replace(/[^A-Za-z0-9.*-]/g, "-")}`,
					issuer: root.certificate.subject,
					serialNumber: newSerial(),
					notBefore,
					notAfter,
					publicKey: leafKeys.publicKey,
					signingKey: root.keys.privateKey,
					signingAlgorithm: algorithm,
					extensions: [
						new x509.BasicConstraintsExtension(false),
						new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
						new x509.SubjectAlternativeNameExtension([{
							type: isAddress(host) ? "ip" : "dns",
							value: host
						}]),
						await x509.AuthorityKeyIdentifierExtension.create(root.certificate)
					]
				});
				return {
					key: leafKey,
					cert: certificate.toString("pem")
				};
			};
			const root = await newRoot(name);
			const [trusted, others] = [new Map(), new Map()];
			let stranger;
			const once = (known, host, make) => {
				const found = known.get(host) ?? make();
				known.set(host, found);
				return found;
			};
			return {
				name,
				certificate: `${root.certificate.toString("pem")}\n`,
				leaf: (host) => once(trusted, host, () => issue(root, host)),
				untrusted: (host) => once(others, host, async () => {
					stranger ??= newRoot("unknown authority");
					return issue(await stranger, host);
				})
			};
		}
	}),
	29672: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			xo: () => Gateway,
			gv: () => drop,
			mA: () => streamOf
		});
		var external_node_http_ = __webpack_require__(37067);
		var external_node_http2_ = __webpack_require__(32467);
		var external_node_net_ = __webpack_require__(77030);
		var external_node_tls_ = __webpack_require__(41692);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		function clientFingerprint(bytes) {
			try {
				return fingerprint(bytes);
			} catch (error) {
				if (error instanceof RangeError) return undefined;
				throw error;
			}
		}
		const isGrease = (value) => (value & 3855) === 2570;
		function fingerprint(bytes) {
			if (bytes[0] !== 22 || bytes[5] !== 1) return undefined;
			let at = 43;
			at += 1 + bytes.readUInt8(at);
			const read16 = () => {
				const value = bytes.readUInt16BE(at);
				at += 2;
				return value;
			};
			const suites = [];
			for (let left = read16(); left > 0; left -= 2) suites.push(read16());
			at += 1 + bytes.readUInt8(at);
			const kinds = [];
			for (let left = read16(); left > 0;) {
				kinds.push(read16());
				const length = read16();
				at += length;
				left -= 4 + length;
			}
			const known = (values) => values.filter((value) => !isGrease(value));
			const extensions = known(kinds).filter((kind) => kind !== 0 && kind !== 21 && kind !== 35 && kind !== 41).sort((a, b) => a - b);
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([known(suites), extensions])).digest("hex").slice(0, 16);
		}
		function openingOf(bytes) {
			if (bytes[0] === 22 && (bytes.length < 2 || bytes[1] === 3)) return "tls";
			const text = bytes.toString("latin1", 0, 2048);
			if (text.startsWith("PRI * HTTP/2")) return "http2";
			const line = text.split("\n")[0];
			const isHttp = text.includes("\n") ? /^[A-Z][A-Z-]{2,19} \S+ HTTP\/1\.[01]\r?$/.test(line) : /^[A-Z][A-Z-]{2,19} (?:\/|\*|https?:|[\w.-]+:\d)/.test(line);
			return isHttp ? "http" : "other";
		}
		var message = __webpack_require__(10591);
		var dns_packet = __webpack_require__(14894);
		;
		const addressTypes = new Set([
			"A",
			"AAAA",
			"ANY"
		]);
		const [first, last] = [256, 2 ** 17 - 256];
		class Names {
			#byAddress = new Map();
			#byName = new Map();
			of(address) {
				return this.#byAddress.get(address);
			}
			addressOf(name) {
				const known = this.#byName.get(name);
				if (known) return known;
				const start = (0, external_node_crypto_.createHash)("sha256").update(name).digest().readUInt32BE(0);
				for (let step = 0;; step++) {
					const number = first + (start + step) % (last - first);
					const address = `198.${18 + (number >> 16)}.${number >> 8 & 255}.${number & 255}`;
					if (this.#byAddress.has(address)) continue;
					this.#byAddress.set(address, name);
					this.#byName.set(name, address);
					return address;
				}
			}
			async answer(query, exists) {
				let asked;
				try {
					asked = (0, dns_packet.decode)(query);
				} catch {
					return undefined;
				}
				const question = asked.questions?.[0];
				if (asked.type !== "query" || !question) return undefined;
				const name = question.name.toLowerCase();
				const isService = name === "" || name.startsWith("_") || /\.(?:in-addr|ip6)\.arpa$/.test(name);
				const found = isService ? "absent" : addressTypes.has(question.type) ? await exists(name) : "exists";
				const rcode = {
					exists: 0,
					absent: 3,
					failed: 2
				}[found];
				const isAddress = found === "exists" && (question.type === "A" || question.type === "ANY");
				return (0, dns_packet.encode)({
					type: "response",
					id: asked.id ?? 0,
					flags: 384 | rcode,
					questions: [question],
					answers: isAddress ? [{
						type: "A",
						class: "IN",
						name: question.name,
						ttl: 300,
						data: this.addressOf(name)
					}] : []
				});
			}
		}
		;
		const streamOf = (response) => response.stream;
		const silenceMs = 250;
		class Gateway {
			names = new Names();
			#world;
			#authority;
			#targets = new WeakMap();
			#open = new Set();
			#http = (0, external_node_http_.createServer)({
				keepAlive: true,
				maxHeaderSize: 256 * 1024,
				requireHostHeader: false,
				shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() !== "h2c"
			});
			#http2 = (0, external_node_http2_.createServer)({ maxHeaderListPairs: 1e3 });
			#tlsServers = new Map();
			#servers = [];
			constructor(world, authority) {
				this.#world = world;
				this.#authority = authority;
				for (const name of [
					"timeout",
					"requestTimeout",
					"headersTimeout",
					"keepAliveTimeout"
				]) this.#http[name] = 0;
				this.#http.on("request", (request, response) => void this.#answer(request, response, request.socket));
				this.#http.on("connect", (request, socket, head) => this.#connect(request, socket, head));
				this.#http.on("upgrade", (request, socket, head) => this.#upgrade(request, socket, head));
				this.#http.on("clientError", (_error, socket) => socket.destroy());
				this.#http2.on("request", (request, response) => void this.#answer(request, response, request.stream.session));
				this.#http2.on("sessionError", () => {});
			}
			async listenToRelay(path) {
				const server = (0, external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => {
					this.#keep(socket);
					void this.#greet(socket);
				});
				await this.#listen(server, { path });
			}
			async listenAsProxy(port = 0) {
				const server = (0, external_node_net_.createServer)((socket) => {
					this.#keep(socket);
					this.#targets.set(socket, {
						target: {
							host: "",
							port: 0
						},
						secure: false
					});
					this.#http.emit("connection", socket);
				});
				await this.#listen(server, {
					host: "127.0.0.1",
					port
				});
				return server.address().port;
			}
			async close() {
				const servers = this.#servers.splice(0);
				for (const socket of this.#open) socket.destroy();
				await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
			}
			async #listen(server, where) {
				this.#servers.push(server);
				await new Promise((done, fail) => {
					server.once("error", fail);
					server.listen(where, done);
				});
			}
			#keep(socket) {
				this.#open.add(socket);
				socket.on("error", () => socket.destroy());
				socket.on("close", () => this.#open.delete(socket));
			}
			async #greet(socket) {
				let bytes = Buffer.alloc(0);
				while (!bytes.includes(10)) {
					const part = await nextBytes(socket);
					if (part === undefined || bytes.length > 4096) return void socket.destroy();
					bytes = Buffer.concat([bytes, part]);
				}
				const end = bytes.indexOf(10);
				const rest = bytes.subarray(end + 1);
				if (rest.length > 0) socket.unshift(rest);
				const { kind, address, port, role } = JSON.parse(bytes.toString("utf8", 0, end));
				if (kind === "dns") return this.#nameService(socket);
				const host = role === "loopback" ? "127.0.0.1" : this.names.of(address) ?? address;
				await this.#look(socket, {
					host,
					port
				});
			}
			async #nameService(socket) {
				const parts = [];
				for (let part = await nextBytes(socket); part !== undefined; part = await nextBytes(socket)) parts.push(part);
				const answer = await this.names.answer(Buffer.concat(parts), (name) => this.#world.exists(name));
				if (answer) socket.write(answer);
				socket.end();
			}
			async #look(connection, target) {
				const bytes = await nextBytes(connection, silenceMs);
				if (bytes === undefined) {
					const protocol = connection.readableEnded ? "ended" : "silent";
					return this.#world.other(connection, target, protocol, () => void this.#look(connection, target));
				}
				connection.unshift(bytes);
				const opening = openingOf(bytes);
				if (opening === "tls") return this.#tls(connection, target, bytes);
				if (opening === "other") return this.#world.other(connection, target, protocolOf(bytes, target.port), () => {});
				this.#serve(connection, {
					target,
					secure: false
				}, opening === "http2");
			}
			#serve(connection, context, isHttp2) {
				this.#targets.set(connection, context);
				if (!isHttp2) return void this.#http.emit("connection", connection);
				this.#http2.once("session", (session) => this.#targets.set(session, context));
				this.#http2.emit("connection", connection);
			}
			async #tls(connection, target, hello) {
				const client = clientFingerprint(hello);
				const known = {
					...target,
					...client === undefined ? {} : { client }
				};
				const treatment = await this.#world.tls(known).catch(() => undefined);
				if (treatment === undefined || connection.destroyed) return void connection.destroy();
				if (treatment === "let-through") return this.#world.other(connection, known, "tls", () => {});
				const server = await this.#tlsServer(known, treatment);
				server.emit("connection", connection);
			}
			#tlsServer(target, treatment) {
				const key = JSON.stringify([
					target.host,
					target.port,
					target.client,
					treatment
				]);
				const known = this.#tlsServers.get(key) ?? this.#makeTlsServer(target, treatment);
				this.#tlsServers.set(key, known);
				return known;
			}
			async #makeTlsServer(target, treatment) {
				const prove = (host) => treatment === "open" ? this.#authority.leaf(host) : this.#authority.untrusted(host);
				const server = (0, external_node_tls_.createServer)({
					...await prove(target.host),
					ALPNProtocols: ["http/1.1", "h2"],
					SNICallback: (name, done) => void prove(name).then((identity) => done(null, (0, external_node_tls_.createSecureContext)(identity)), done)
				});
				server.on("secureConnection", (secured) => {
					this.#keep(secured);
					this.#world.accepted(target);
					const serverName = secured.servername || undefined;
					const context = {
						target: {
							...target,
							...serverName ? { serverName } : {}
						},
						secure: true
					};
					this.#serve(secured, context, secured.alpnProtocol === "h2");
				});
				server.on("tlsClientError", (error) => this.#world.refused(target, isRefusal(error)));
				return server;
			}
			async #answer(request, response, key) {
				const { target, secure } = this.#targets.get(key) ?? {
					target: {
						host: "",
						port: 0
					},
					secure: false
				};
				const absolute = /^https?:\/\//i.test(request.url ?? "") ? new URL(request.url) : undefined;
				const authority = "authority" in request ? request.authority : request.headers.host;
				const path = absolute ? `${absolute.pathname}${absolute.search}` : request.url ?? "/";
				const meant = absolute ? {
					host: absolute.hostname,
					port: Number(absolute.port) || 80
				} : target;
				const hasBody = "stream" in request ? !request.stream.endAfterHeaders : request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"]) > 0;
				response.on("error", () => {});
				request.on("error", () => {});
				try {
					await this.#world.exchange({
						method: request.method ?? "GET",
						url: (0, message.rf)(secure, absolute?.host ?? authority ?? hostOf(target, secure), path),
						headers: request.rawHeaders,
						body: request,
						hasBody,
						target: meant,
						secure
					}, response);
				} catch {
					drop(response);
				}
			}
			#connect(request, socket, head) {
				const [, host, port] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(request.url ?? "") ?? [];
				if (host === undefined) return void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
				this.#keep(socket);
				socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
				if (head.length > 0) socket.unshift(head);
				void this.#look(socket, {
					host,
					port: Number(port)
				});
			}
			#upgrade(request, socket, head) {
				const { target } = this.#targets.get(request.socket) ?? { target: {
					host: "",
					port: 0
				} };
				const lines = [`${request.method} ${request.url} HTTP/1.1`];
				for (let n = 0; n < request.rawHeaders.length; n += 2) lines.push(`${request.rawHeaders[n]}: ${request.rawHeaders[n + 1]}`);
				socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
				this.#world.other(socket, target, `http upgrade to ${request.headers.upgrade}`, () => {});
			}
		}
		function hostOf({ host, port }, secure) {
			return port === (secure ? 443 : 80) ? host : `${host.includes(":") ? `[${host}]` : host}:${port}`;
		}
		const isRefusal = (error) => /ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|CERTIFICATE_EXPIRED|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|DECRYPT_ERROR)/.test(error.code ?? "");
		function drop(response) {
			const stream = streamOf(response);
			if (stream) stream.close(2);
			else response.socket?.destroy();
		}
		function protocolOf(bytes, port) {
			if (bytes.toString("latin1", 0, 4) === "SSH-") return "ssh";
			if (bytes.toString("latin1", 0, 7) === "@RSYNCD") return "rsync";
			if (/^[0-9a-f]{4}git-/.test(bytes.toString("latin1", 0, 8))) return "git";
			return {
				21: "ftp",
				22: "ssh",
				873: "rsync",
				3690: "svn",
				9418: "git"
			}[port] ?? "unknown";
		}
		function nextBytes(stream, limitMs) {
			return new Promise((done) => {
				const finish = (bytes) => {
					clearTimeout(timer);
					stream.off("readable", look).off("end", look).off("close", look);
					done(bytes);
				};
				const look = () => {
					const bytes = stream.read();
					if (bytes !== null) finish(bytes);
					else if (stream.readableEnded || stream.destroyed) finish(undefined);
				};
				const timer = limitMs === undefined ? undefined : setTimeout(() => finish(undefined), limitMs);
				stream.on("readable", look).on("end", look).on("close", look);
				look();
			});
		}
	}),
	10591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z6: () => secretHeaders,
			fw: () => selectingHeaders,
			rf: () => absoluteUrl,
			uO: () => endToEnd,
			vl: () => keptHeaders
		});
		const hopByHop = /^(?:connection|proxy-connection|keep-alive|transfer-encoding|te|trailer|upgrade|http2-settings|proxy-authenticate|proxy-authorization|:.*)$/i;
		function endToEnd(raw) {
			const pairs = [];
			for (let n = 0; n + 1 < raw.length; n += 2) pairs.push([raw[n], raw[n + 1]]);
			const named = pairs.filter(([name]) => name.toLowerCase() === "connection").flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
			return pairs.filter(([name]) => !hopByHop.test(name) && !named.includes(name.toLowerCase()));
		}
		const selecting = new Set([
			"accept",
			"accept-encoding",
			"accept-language",
			"content-encoding",
			"content-type",
			"git-protocol",
			"if-match",
			"if-modified-since",
			"if-none-match",
			"if-range",
			"if-unmodified-since",
			"range"
		]);
		const secretHeaders = /^(?:authorization|proxy-authorization|cookie|.*(?:token|api-?key|secret|password|signature).*)$/i;
		function selectingHeaders(raw) {
			const pairs = endToEnd(raw);
			const isLoggedIn = pairs.some(([name]) => name.toLowerCase() === "authorization");
			const selected = pairs.filter(([name]) => selecting.has(name.toLowerCase()));
			return group([...selected, ...isLoggedIn ? [["authorization", "present"]] : []]);
		}
		const fleeting = /^(?:date|age|expires|set-cookie2?|alt-svc|via|nel|report-to|reporting-endpoints|server-timing|strict-transport-security|content-security-policy.*|permissions-policy|expect-ct|retry-after|content-length|x-(?:amz|amzn|goog|ms|msedge|azure)-.*(?:id|ref|time|expiration)\d?|x-guploader-uploadid|x-served-by|x-cache.*|x-timer|x-fastly.*|x-github-request-id|x-runtime|x-varnish|x-backend.*|x-hits|cf-.*|fly-.*|.*request-?id|.*trace-?(?:id|parent|context)?|.*correlation-?id|x-?rate-?limit.*|.*ratelimit.*)$/i;
		function keptHeaders(raw, secrets) {
			const kept = endToEnd(raw).filter(([name]) => !fleeting.test(name) && !secretHeaders.test(name));
			return group(kept.map(([name, value]) => [name, /^(?:location|content-location|link|refresh)$/i.test(name) ? secrets.url(value) : secrets.text(value)]));
		}
		function group(pairs) {
			const grouped = new Map();
			for (const [name, value] of pairs) {
				const key = name.toLowerCase();
				grouped.set(key, [...grouped.get(key) ?? [], value]);
			}
			const names = [...grouped.keys()].sort();
			return Object.fromEntries(names.map((name) => {
				const values = grouped.get(name);
				return [name, values.length === 1 ? values[0] : values];
			}));
		}
		function absoluteUrl(secure, host, path) {
			const scheme = secure ? "https" : "http";
			const bare = host.toLowerCase().replace(secure ? /:443$/ : /:80$/, "");
			return `${scheme}://${bare}${path.replace(/#.*$/s, "")}`;
		}
	}),
	12533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => Secrets,
			V: () => secretsIn
		});
		var _process_secret_forms_js_0 = __webpack_require__(80663);
		const signatureDetail = /^(?:x-(?:amz|goog)-(?:date|expires)|expires|se|st|ske|skt|skoid|sktid|x-amz-.*)$/i;
		const signed = /^(?:sig|signature|x-(?:amz|goog)-signature)$/i;
		function secretsIn(variables) {
			return Object.entries(variables).flatMap(([name, value = ""]) => {
				const [, user, password] = /^[a-z][a-z0-9+.-]*:\/\/([^:/?#@]*)(?::([^/?#@]*))?@/i.exec(value) ?? [];
				const parts = [user, password].flatMap((part) => part ?? []);
				return _process_secret_forms_js_0.HV.test(name) ? [value, ...parts] : parts;
			});
		}
		class Secrets {
			#seen = new Set();
			add(value) {
				if (value === undefined || value.length < 6) return;
				this.#seen.add(value);
				this.#seen.add(encodeURIComponent(value));
			}
			addHeader(name, value) {
				if (name === "cookie") {
					for (const pair of value.split(";")) this.add(pair.slice(pair.indexOf("=") + 1).trim());
					return;
				}
				const [scheme, ...rest] = value.trim().split(/\s+/);
				const credentials = rest.join(" ");
				this.add(credentials || value);
				if (scheme?.toLowerCase() !== "basic") return;
				const plain = Buffer.from(credentials, "base64").toString("utf8");
				this.add(plain);
				this.add(plain.slice(plain.indexOf(":") + 1));
			}
			text(text) {
				let clean = text;
				for (const form of _process_secret_forms_js_0.py) clean = clean.replace(form, _process_secret_forms_js_0.qf);
				for (const value of this.#seen) if (clean.includes(value)) clean = clean.replaceAll(value, _process_secret_forms_js_0.qf);
				return clean;
			}
			url(url) {
				const [, origin = "", before = "", query, fragment = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? [];
				const path = before.replace(/\/t\/[A-Za-z0-9_-]{8,}(?=\/)/g, `/t/${_process_secret_forms_js_0.qf}`);
				const asked = query === undefined ? "" : `?${this.fields(query)}`;
				return `${origin.replace(/\/\/[^@]*@/, "//")}${this.text(`${path}${asked}${fragment}`)}`;
			}
			fields(text) {
				const pairs = text.split("&").map((pair) => {
					const at = pair.indexOf("=");
					return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)];
				});
				const isSigned = pairs.some(([name]) => signed.test(decode(name)));
				return pairs.map(([name, value]) => {
					if (value === undefined) return name;
					const plain = decode(name);
					const secret = _process_secret_forms_js_0.T2.test(plain) || isSigned && signatureDetail.test(plain);
					return `${name}=${secret && value !== "" ? _process_secret_forms_js_0.qf : value}`;
				}).join("&");
			}
			json(body) {
				let document;
				try {
					document = JSON.parse(body.toString("utf8"));
				} catch {
					return undefined;
				}
				if (typeof document !== "object" || document === null || Array.isArray(document)) return undefined;
				let found = false;
				for (const [name, value] of Object.entries(document)) {
					if (typeof value !== "string" || value.length < 6 || !_process_secret_forms_js_0.T2.test(name)) continue;
					this.add(value);
					document[name] = _process_secret_forms_js_0.qf;
					found = true;
				}
				return found ? Buffer.from(JSON.stringify(document)) : undefined;
			}
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
	}),
	39026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q5: () => listeningPorts,
			ku: () => namedPorts,
			XV: () => openNetwork
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var for_everyone = __webpack_require__(45804);
		var vault_authority = __webpack_require__(3685);
		var vault_gateway = __webpack_require__(29672);
		;
		function relay(options) {
			const net = process.getBuiltinModule("node:net");
			const fs = process.getBuiltinModule("node:fs");
			const { execFile } = process.getBuiltinModule("node:child_process");
			const dgram = process.getBuiltinModule("node:dgram");
			const { socket: gateway, role, served, ready } = options;
			const plain = (address) => (address ?? "").replace(/^::ffff:/, "");
			const opened = new Set();
			const hand = (client, port) => {
				const outside = net.connect({
					path: gateway,
					allowHalfOpen: true
				});
				const head = {
					kind: "tcp",
					address: plain(client.localAddress),
					port,
					role
				};
				outside.write(`${JSON.stringify(head)}\n`);
				client.setNoDelay(true);
				client.pipe(outside);
				outside.pipe(client);
				client.on("error", () => outside.destroy());
				outside.on("error", () => client.resetAndDestroy());
				client.on("close", () => outside.destroy());
				outside.on("close", () => client.destroySoon());
			};
			const open = (port) => new Promise((done) => {
				if (opened.has(port)) return done();
				opened.add(port);
				const server = net.createServer({ allowHalfOpen: true }, (client) => hand(client, port));
				const hosts = role === "loopback" ? ["127.0.0.1"] : ["::", "0.0.0.0"];
				const listen = () => server.listen({
					port,
					host: hosts.shift(),
					backlog: 4096
				});
				server.on("error", () => {
					if (hosts.length > 0) listen();
					else done();
				});
				server.on("listening", () => {
					if (role === "loopback") return done();
					const rule = (family) => [...[
						family,
						"rule",
						"add",
						"pref",
						"10",
						"ipproto",
						"tcp"
					], ...[
						"dport",
						String(port),
						"lookup",
						"local"
					]];
					execFile("ip", rule("-4"), () => execFile("ip", rule("-6"), () => done()));
				});
				listen();
			});
			const ask = (query, answer) => {
				const outside = net.connect({
					path: gateway,
					allowHalfOpen: true
				});
				const parts = [];
				outside.on("data", (part) => parts.push(part));
				outside.on("end", () => parts.length > 0 && answer(Buffer.concat(parts)));
				outside.on("error", () => {});
				outside.write(`${JSON.stringify({
					kind: "dns",
					address: "",
					port: 53,
					role
				})}\n`);
				outside.end(query);
			};
			const names = () => new Promise((done) => {
				const server = dgram.createSocket("udp4");
				server.on("message", (query, from) => ask(query, (bytes) => server.send(bytes, from.port, from.address)));
				server.on("error", () => done());
				server.bind(53, "0.0.0.0", () => done());
			});
			const waiting = () => {
				const ports = new Set();
				for (const file of ["tcp", "tcp6"]) {
					let text = "";
					try {
						text = fs.readFileSync(`/proc/${served}/net/${file}`, "latin1");
					} catch {
						continue;
					}
					for (const line of text.split("\n")) {
						const fields = line.trim().split(/\s+/);
						if (fields[3] === "02") ports.add(Number.parseInt(fields[2]?.split(":")[1] ?? "", 16));
					}
				}
				return ports;
			};
			const begun = () => {
				try {
					const lines = fs.readFileSync(`/proc/${served}/net/snmp`, "latin1").split("\n");
					const [names, values] = lines.filter((line) => line.startsWith("Tcp:")).map((line) => line.split(" "));
					return Number(values?.[names?.indexOf("ActiveOpens") ?? -1] ?? -1);
				} catch {
					return -1;
				}
			};
			let seen = 0;
			const look = () => {
				if (!fs.existsSync(`/proc/${served}`)) process.exit(0);
				const now = role === "gate" ? begun() : seen;
				if (now !== seen || now === -1) {
					for (const port of waiting()) if (port > 0) void open(port);
				}
				seen = now;
				setTimeout(look, 200);
			};
			const start = async () => {
				await Promise.all([...options.ports.map(open), ...role === "gate" ? [names(), open(53)] : []]);
				fs.writeFileSync(ready, "");
				look();
			};
			process.on("uncaughtException", (error) => {
				console.error(error.message);
			});
			void start();
		}
		;
		const ownAddress = "198.18.0.1";
		const gateAddress = "198.18.0.2";
		const prefixLength = 30;
		const usualPorts = [
			21,
			22,
			80,
			443,
			873,
			3128,
			3690,
			5e3,
			8e3,
			8080,
			8081,
			8443,
			9418,
			11371
		];
		const gateScript = `
ip link set lo up
n=0
until ip link show gate >/dev/null 2>&1; do n=$((n+1)); [ "$n" -lt 500 ] || exit 1; sleep 0.01; done
ip addr add ${gateAddress}/${prefixLength} dev gate
ip -6 addr add fd12:5678::2/64 dev gate nodad
ip link set gate up
ip neigh add ${ownAddress} lladdr 02:00:00:00:00:01 dev gate nud permanent
ip -6 neigh add fd12:5678::1 lladdr 02:00:00:00:00:01 dev gate nud permanent
ip route add unicast ${ownAddress} dev gate table local
ip -6 route add unicast fd12:5678::1 dev gate table local
for family in -4 -6; do
  ip $family route add local default dev lo table local
  ip $family rule add pref 11 ipproto udp dport 53 lookup local
  ip $family rule add pref 12 ipproto icmp lookup local
  ip $family rule add pref 13 ipproto ipv6-icmp lookup local
  ip $family rule add pref 20 iif gate blackhole
  ip $family rule add pref 30 lookup local
  ip $family rule del pref 0
done
exec "$@"
`;
		const buildScript = `
set -e
gatescript=$1 ready=$2 node=$3 source=$4 gate=$5 loopback=$6 overlays=$7; shift 7
ip link set lo up
unshare --net -- sh -c "$gatescript" gate "$node" -e "$source" "$gate" "$$" </dev/null >/dev/null 2>&1 &
pid=$!
own=$(readlink "/proc/$$/ns/net")
while [ "$(readlink "/proc/$pid/ns/net")" = "$own" ]; do kill -0 "$pid"; sleep 0.01; done
ip link add eth0 address 02:00:00:00:00:01 type veth peer name gate address 02:00:00:00:00:02 netns "$pid"
ip addr add ${ownAddress}/${prefixLength} dev eth0
ip link set eth0 up
ip neigh add ${gateAddress} lladdr 02:00:00:00:00:02 dev eth0 nud permanent
ip route add default via ${gateAddress}
if ip -6 addr add fd12:5678::1/64 dev eth0 nodad 2>/dev/null; then
  ip -6 neigh add fd12:5678::2 lladdr 02:00:00:00:00:02 dev eth0 nud permanent || :
  ip -6 route add default via fd12:5678::2 || :
fi
if [ -n "$loopback" ]; then "$node" -e "$source" "$loopback" "$$" </dev/null >/dev/null 2>&1 & fi
while [ "$overlays" -gt 0 ]; do
  if [ -e "$2" ]; then mount --bind "$1" "$2"; fi
  shift 2; overlays=$((overlays-1))
done
while [ ! -e "$ready" ] || { [ -n "$loopback" ] && [ ! -e "$ready.loopback" ]; }; do kill -0 "$pid"; sleep 0.01; done
exec "$@"
`;
		const relaySource = `(${relay.toString()})({...JSON.parse(process.argv[1]),served:Number(process.argv[2])})`;
		function inNamespace(argv, options) {
			const { socket, folder } = options;
			const ready = `${folder}/ready`;
			const gate = {
				socket,
				ports: [...new Set([...usualPorts, ...options.ports])],
				ready,
				role: "gate"
			};
			const loopback = {
				...gate,
				ports: options.loopbackPorts,
				ready: `${ready}.loopback`,
				role: "loopback"
			};
			const overlays = Object.entries(options.overlays);
			return [
				...[
					"unshare",
					"--mount",
					"--net",
					"--",
					"sh",
					"-c",
					buildScript,
					"vault"
				],
				...[
					gateScript,
					ready,
					process.execPath,
					relaySource,
					JSON.stringify(gate)
				],
				options.loopbackPorts.length > 0 ? JSON.stringify(loopback) : "",
				String(overlays.length),
				...overlays.flatMap(([path, file]) => [file, path]),
				...argv
			];
		}
		;
		async function openNetwork(world, options) {
			const authority = await (0, vault_authority.A)();
			const gateway = new vault_gateway.xo(world, authority);
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "stx-vault-"));
			const socket = (0, external_node_path_.join)(folder, "gateway");
			const own = {
				"/etc/resolv.conf": `nameserver ${gateAddress}\n`,
				"/etc/hosts": "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n"
			};
			const files = Object.entries(own).map(([path, text], n) => ({
				path,
				text,
				file: (0, external_node_path_.join)(folder, `own-${n}`)
			}));
			for (const { file, text } of files) await (0, for_everyone.e)(file, text);
			await gateway.listenToRelay(socket);
			const overlays = Object.fromEntries(files.map(({ path, file }) => [path, file]));
			return {
				authority,
				gateway,
				certificate: authority.certificate,
				replays: options.replays,
				wrap: (argv, more = {}) => inNamespace(argv, {
					socket,
					folder,
					ports: [...options.ports ?? []],
					loopbackPorts: [...options.loopbackPorts ?? []],
					overlays: {
						...overlays,
						...more
					}
				}),
				close: async () => {
					await gateway.close();
					await (0, promises_.rm)(folder, {
						recursive: true,
						force: true
					});
				}
			};
		}
		function listeningPorts() {
			const ports = new Set();
			for (const file of ["tcp", "tcp6"]) {
				for (const line of readText(`/proc/net/${file}`).split("\n")) {
					const [, local, , state] = line.trim().split(/\s+/);
					const [address, port] = local?.split(":") ?? [];
					const isLoopback = /^(?:0+|0100007F|0{24}01000000|0{16}FFFF00000100007F)$/.test(address ?? "");
					if (state === "0A" && isLoopback) ports.add(Number.parseInt(port, 16));
				}
			}
			return [...ports];
		}
		function readText(path) {
			try {
				return (0, external_node_fs_.readFileSync)(path, "latin1");
			} catch {
				return "";
			}
		}
		function namedPorts(text) {
			const ports = [...text.matchAll(/:(\d{2,5})(?![\w.:])/g)].map(([, port]) => Number(port));
			return [...new Set(ports)].filter((port) => port > 0 && port < 65536).slice(0, 100);
		}
	}),
	41783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YW: () => openReplay,
			K3: () => startRecording,
			xx: () => vaultFolder
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var failures = __webpack_require__(28720);
		var folder = __webpack_require__(83410);
		var index_file = __webpack_require__(97359);
		var vault_network = __webpack_require__(39026);
		var promises_ = __webpack_require__(71553);
		var proxy_from_env = __webpack_require__(98182);
		var gateway = __webpack_require__(29672);
		var keep_message = __webpack_require__(10591);
		var secrets = __webpack_require__(12533);
		var external_node_util_ = __webpack_require__(57975);
		var schema = __webpack_require__(39221);
		;
		class Journal {
			#bodies;
			#secrets;
			#passed = [];
			#unrecorded = new Map();
			#absentNames = new Set();
			#untrusted = new Set();
			#lines = new Map();
			#failed = new Set();
			troubles = [];
			line;
			constructor(bodies, secrets) {
				this.#bodies = bodies;
				this.#secrets = secrets;
			}
			begin() {
				const place = this.#passed.push(undefined) - 1;
				const { line } = this;
				return (request, digest, kept) => {
					const asked = {
						method: request.method,
						url: this.#secrets.url(request.url),
						select: (0, keep_message.fw)(request.headers),
						...digest === undefined ? {} : { requestBody: digest }
					};
					this.#passed[place] = {
						asked,
						answer: answerOf(request.method, kept, this.#secrets),
						line
					};
				};
			}
			letThrough({ host, port }, protocol, reason, connections = 1) {
				const key = `${host}:${port} ${protocol}`;
				const before = this.#unrecorded.get(key);
				if (this.line !== undefined && !this.#lines.has(key)) this.#lines.set(key, this.line);
				this.#unrecorded.set(key, {
					host,
					port,
					protocol,
					reason,
					connections: (before?.connections ?? 0) + connections
				});
			}
			absentName(name) {
				this.#absentNames.add(name);
			}
			untrusted(end) {
				this.#untrusted.add(end);
			}
			trouble(what, error) {
				const { code, message } = error;
				const url = what.replace(/^[A-Z]+ /, "");
				this.#failed.add(this.#secrets.url(what));
				this.troubles.push({
					url: this.#secrets.url(url),
					why: code ?? message,
					at: Date.now()
				});
				if (this.troubles.length > 100) this.troubles.shift();
			}
			lineOf(what) {
				if ("url" in what) return this.#passed.find((passed) => passed?.asked.url === what.url && passed.line !== undefined)?.line;
				return this.#lines.get(`${what.host}:${what.port} ${what.protocol}`);
			}
			index() {
				const exchanges = new Map();
				const answered = new Set(this.#passed.flatMap((passed) => passed ? `${passed.asked.method} ${passed.asked.url}` : []));
				for (const passed of this.#passed) {
					if (!passed) continue;
					const asked = {
						...passed.asked,
						url: this.#secrets.url(passed.asked.url)
					};
					const key = (0, index_file.lq)(asked);
					const exchange = exchanges.get(key) ?? {
						...asked,
						answers: []
					};
					exchanges.set(key, exchange);
					append(exchange.answers, {
						...passed.answer,
						headers: this.#clean(passed.answer.headers)
					});
				}
				return {
					vaultVersion: schema.ZG,
					bodies: this.#bodies,
					exchanges: [...exchanges.values()],
					unrecorded: [...this.#unrecorded.values()],
					absentNames: [...this.#absentNames],
					untrusted: [...this.#untrusted],
					failed: [...this.#failed].filter((what) => !answered.has(what))
				};
			}
			#clean(headers) {
				return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.map((each) => this.#secrets.text(each)) : this.#secrets.text(value)]));
			}
		}
		function answerOf(method, { status, headers, body, cut, redacted }, secrets) {
			const at = headers.findIndex((name, n) => n % 2 === 0 && name.toLowerCase() === "content-length");
			const declared = at < 0 ? undefined : Number(headers[at + 1]);
			const size = method === "HEAD" ? declared : body?.size;
			return {
				status,
				headers: (0, keep_message.vl)(headers, secrets),
				...body && body.size > 0 ? { body: body.sha256 } : {},
				...size === undefined ? {} : { size },
				...cut ? { cut: true } : {},
				...redacted ? { redacted: true } : {},
				times: 1
			};
		}
		function append(answers, answer) {
			const last = answers.at(-1);
			if (last && (0, external_node_util_.isDeepStrictEqual)({
				...last,
				times: 1
			}, answer)) last.times += 1;
			else if (last && (0, index_file.dg)(last)) answers.splice(-1, 1, answer);
			else answers.push(answer);
		}
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const smallDocument = 64 * 1024;
		function requestDigest(request, secrets) {
			const { body, hasBody } = request;
			if (!hasBody) return Promise.resolve(undefined);
			const type = body.headers["content-type"] ?? "";
			const isForm = /^application\/x-www-form-urlencoded/i.test(type);
			const isJson = /^application\/(?:[\w.+-]+\+)?json/i.test(type);
			const hash = (0, external_node_crypto_.createHash)("sha256");
			let parts = isForm || isJson ? [] : undefined;
			let size = 0;
			return new Promise((done) => {
				body.on("data", (part) => {
					hash.update(part);
					size += part.length;
					if (size > smallDocument) parts = undefined;
					parts?.push(part);
				});
				let finished = false;
				const finish = () => {
					if (finished) return;
					finished = true;
					if (!parts) return done(hash.digest("hex"));
					const whole = Buffer.concat(parts);
					const clean = isForm ? Buffer.from(secrets.fields(whole.toString("utf8"))) : secrets.json(whole) ?? whole;
					done((0, external_node_crypto_.createHash)("sha256").update(clean).digest("hex"));
				};
				body.once("end", finish);
				body.once("close", finish);
			});
		}
		function sendHead(response, status, message, headers) {
			const pairs = (0, keep_message.uO)(headers);
			response.sendDate = false;
			if ((0, gateway.mA)(response)) {
				const grouped = {};
				for (const [name, value] of pairs) {
					const key = name.toLowerCase();
					const before = grouped[key];
					grouped[key] = before === undefined ? value : [before].flat().concat(value);
				}
				response.writeHead(status, grouped);
			} else response.writeHead(status, message, pairs.flat());
		}
		async function passBody(answer, request, response, options) {
			const status = answer.statusCode ?? 502;
			const headers = answer.rawHeaders;
			sendHead(response, status, answer.statusMessage ?? "", headers);
			const hasBody = request.method !== "HEAD" && status !== 204 && status !== 304;
			let document = mayHoldTokens(answer) ? new Document() : undefined;
			const keep = new Keeper(options.vault, options.bodies && document === undefined, options.broken);
			const client = new Client(response);
			let whole = false;
			try {
				for await (const part of answer) {
					if (document === undefined) await keep.write(part);
					else if (!document.add(part)) {
						await keep.replace(document.bytes(), options.bodies);
						document = undefined;
					}
					await client.write(part);
					if (client.isGone && !answer.complete) break;
				}
				whole = answer.complete;
			} catch (error) {
				if (!client.isGone) {
					await keep.discard();
					throw error;
				}
			}
			if (client.isGone) answer.destroy();
			else response.end();
			const clean = document && options.secrets.json(document.bytes());
			const size = document?.bytes().length ?? keep.size;
			if (document) await keep.replace(clean ?? document.bytes(), options.bodies);
			const cut = !whole && size !== Number(answer.headers["content-length"] ?? Number.NaN);
			const body = await keep.end();
			return {
				status,
				headers,
				body: hasBody ? body : undefined,
				cut,
				redacted: clean !== undefined
			};
		}
		class Client {
			#response;
			#gone;
			isGone;
			constructor(response) {
				this.#response = response;
				this.isGone = response.destroyed;
				this.#gone = new Promise((done) => {
					response.once("close", () => {
						this.isGone = true;
						done();
					});
				});
			}
			async write(part) {
				if (this.isGone || this.#response.write(part)) return;
				await Promise.race([this.#gone, new Promise((done) => this.#response.once("drain", done))]);
			}
		}
		function mayHoldTokens(answer) {
			const length = Number(answer.headers["content-length"] ?? 0);
			const isPlain = (answer.headers["content-encoding"] ?? "identity") === "identity";
			return isPlain && length <= smallDocument && /[/+]json\b/i.test(answer.headers["content-type"] ?? "");
		}
		class Document {
			#parts = [];
			#size = 0;
			add(part) {
				this.#parts.push(part);
				this.#size += part.length;
				return this.#size <= smallDocument;
			}
			bytes() {
				if (this.#parts.length !== 1) this.#parts = [Buffer.concat(this.#parts)];
				return this.#parts[0];
			}
		}
		class Keeper {
			#vault;
			#broken;
			#hash = (0, external_node_crypto_.createHash)("sha256");
			size = 0;
			#writer;
			constructor(vault, bodies, broken) {
				this.#vault = vault;
				this.#broken = broken;
				if (bodies) this.#writer = vault.writer();
			}
			async write(part) {
				this.size += part.length;
				if (this.#writer) await this.#try((writer) => writer.write(part));
				else this.#hash.update(part);
			}
			async replace(bytes, bodies) {
				this.#hash = (0, external_node_crypto_.createHash)("sha256");
				this.size = 0;
				if (bodies) this.#writer = this.#vault.writer();
				await this.write(bytes);
			}
			async end() {
				if (!this.#writer) return {
					sha256: this.#hash.digest("hex"),
					size: this.size
				};
				return this.#try((writer) => writer.end());
			}
			async discard() {
				await this.#writer?.discard().catch(() => {});
			}
			async #try(work) {
				try {
					return await work(this.#writer);
				} catch (error) {
					await this.discard();
					this.#broken(error);
					this.#writer = undefined;
					return undefined;
				}
			}
		}
		var external_node_http_ = __webpack_require__(37067);
		var external_node_https_ = __webpack_require__(44708);
		var external_node_net_ = __webpack_require__(77030);
		var external_node_tls_ = __webpack_require__(41692);
		var http = __webpack_require__(33835);
		;
		async function connectTo({ host, port }, secure) {
			const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
			const proxy = (0, proxy_from_env.T)(`${secure ? "https" : "http"}://${address}`);
			if (proxy === "") return settled((0, external_node_net_.connect)({
				host,
				port,
				allowHalfOpen: true
			}), "connect");
			const { hostname, port: proxyPort, protocol, username, password } = new URL(proxy);
			const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
			const send = protocol === "https:" ? external_node_https_.request : external_node_http_.request;
			const asked = send({
				host: hostname,
				port: Number(proxyPort) || (protocol === "https:" ? 443 : 80),
				method: "CONNECT",
				path: address,
				headers: username ? { "proxy-authorization": `Basic ${credentials.toString("base64")}` } : {}
			});
			return new Promise((done, fail) => {
				asked.once("error", fail);
				asked.once("response", ({ statusCode }) => fail(new Error(`the proxy answered ${statusCode}`)));
				asked.once("connect", (response, socket, head) => {
					if (response.statusCode !== 200) return fail(new Error(`the proxy answered ${response.statusCode}`));
					if (head.length > 0) socket.unshift(head);
					done(socket);
				});
				asked.end();
			});
		}
		function settled(socket, event) {
			return new Promise((done, fail) => {
				socket.once("error", fail);
				socket.once(event, () => {
					socket.off("error", fail);
					done(socket);
				});
			});
		}
		const longestHead = 1024 * 1024;
		function pathOf(url) {
			const path = /^https?:\/\/[^/?]+(.*)$/is.exec(url)?.[1] ?? "";
			return path.startsWith("/") || path.startsWith("*") ? path : `/${path}`;
		}
		function sentHeaders({ headers, body, hasBody, url }) {
			const sent = (0, keep_message.uO)(headers).filter(([name]) => !/^(?:host|content-length|cookie)$/i.test(name));
			const { host = new URL(url).host, cookie, "content-length": length } = body.headers;
			return [
				...["Host", host],
				...sent.flat(),
				...cookie === undefined ? [] : ["Cookie", cookie],
				...length !== undefined ? ["Content-Length", length] : hasBody ? ["Transfer-Encoding", "chunked"] : []
			];
		}
		class Upstream {
			#authorities;
			#http;
			#https;
			#lax;
			constructor(authorities = (0, http.g3)()) {
				this.#authorities = authorities;
				const shared = {
					keepAlive: true,
					maxSockets: 256,
					proxyEnv: process.env
				};
				this.#http = new external_node_http_.Agent(shared);
				this.#https = new external_node_https_.Agent({
					...shared,
					ca: authorities
				});
				this.#lax = new external_node_https_.Agent({
					...shared,
					rejectUnauthorized: false
				});
			}
			async trusts(target) {
				const socket = await connectTo(target, true);
				const name = target.serverName ?? target.host;
				const secured = (0, external_node_tls_.connect)({
					socket,
					ca: this.#authorities,
					rejectUnauthorized: false,
					...(0, external_node_net_.isIP)(name) ? {} : { servername: name },
					host: name
				});
				try {
					await settled(secured, "secureConnect");
					return secured.authorized;
				} finally {
					secured.destroy();
					socket.destroy();
				}
			}
			async ask(request, trusted, signal) {
				const first = this.#send(request, trusted, signal, !request.hasBody);
				try {
					return await first.answer;
				} catch (error) {
					if (request.hasBody || !first.asked.reusedSocket || signal.aborted) throw error;
					return this.#send(request, trusted, signal, false).answer;
				}
			}
			#send(request, trusted, signal, reuse) {
				const { target, secure, body, hasBody } = request;
				const name = target.serverName ?? target.host;
				const agent = !reuse ? undefined : !secure ? this.#http : trusted ? this.#https : this.#lax;
				const options = {
					host: target.host,
					port: target.port,
					method: request.method,
					path: pathOf(request.url),
					headers: sentHeaders(request),
					setHost: false,
					maxHeaderSize: longestHead,
					insecureHTTPParser: true,
					signal,
					agent: agent ?? this.#single(secure, trusted),
					...secure && !(0, external_node_net_.isIP)(name) ? { servername: name } : {}
				};
				const asked = secure ? (0, external_node_https_.request)(options) : (0, external_node_http_.request)(options);
				const answer = new Promise((done, fail) => {
					asked.once("error", fail);
					asked.once("response", (response) => {
						asked.on("error", () => response.destroy());
						done(response);
					});
					if (hasBody) body.pipe(asked);
					else asked.end();
				});
				return {
					asked,
					answer
				};
			}
			#single(secure, trusted) {
				const shared = {
					keepAlive: false,
					proxyEnv: process.env
				};
				if (!secure) return new external_node_http_.Agent(shared);
				return new external_node_https_.Agent(trusted ? {
					...shared,
					ca: this.#authorities
				} : {
					...shared,
					rejectUnauthorized: false
				});
			}
			close() {
				for (const agent of [
					this.#http,
					this.#https,
					this.#lax
				]) agent.destroy();
			}
		}
		;
		const refusal = "the program does not accept a certificate of the vault's authority";
		const endOf = ({ host, port }) => `${host}:${port}`;
		const clientOf = (target) => `${endOf(target)} ${target.client ?? ""}`;
		class Recorder {
			#options;
			#upstream = new Upstream();
			#secrets = new secrets.S();
			#trust = new Map();
			#names = new Map();
			#refusing;
			#accepting = new Set();
			#suspects = new Set();
			refusals = [];
			#passing = new Set();
			journal;
			constructor(options) {
				this.#options = options;
				this.#refusing = new Set(options.letThrough);
				for (const value of options.secrets ?? []) this.#secrets.add(value);
				this.journal = new Journal(options.bodies, this.#secrets);
			}
			get letThrough() {
				return this.#refusing;
			}
			exists(name) {
				const known = this.#names.get(name) ?? this.#lookUp(name);
				this.#names.set(name, known);
				return known;
			}
			async #lookUp(name) {
				if ((0, proxy_from_env.T)(`http://${name}`) || (0, proxy_from_env.T)(`https://${name}`)) return "exists";
				try {
					await (0, promises_.lookup)(name);
					return "exists";
				} catch (error) {
					const absent = error.code === "ENOTFOUND";
					if (absent) this.journal.absentName(name);
					else this.#names.delete(name);
					return absent ? "absent" : "failed";
				}
			}
			async tls(target) {
				if (this.#refusing.has(clientOf(target))) return "let-through";
				return await this.#trusts(target) ? "open" : "mimic-untrusted";
			}
			#trusts(target) {
				const end = endOf(target);
				const known = this.#trust.get(end) ?? this.#upstream.trusts(target);
				this.#trust.set(end, known);
				known.then((trusted) => {
					if (!trusted) this.journal.untrusted(end);
				}, (error) => {
					this.#trust.delete(end);
					this.journal.trouble(`tls ${end}`, error);
				});
				return known;
			}
			accepted(target) {
				this.#accepting.add(clientOf(target));
			}
			refused(target, said) {
				const client = clientOf(target);
				if (!said && (this.#accepting.has(client) || !this.#suspects.has(client))) {
					this.#suspects.add(client);
					return;
				}
				if (this.#refusing.has(client)) return;
				this.#refusing.add(client);
				this.refusals.push(target);
				this.journal.letThrough(target, "tls", refusal, 0);
			}
			other(connection, target, protocol, speak) {
				connectTo(target, true).then((server) => {
					if (connection.destroyed) return void server.destroy();
					if (protocol === "silent" || protocol === "ended") this.#firstWord(connection, server, target, speak);
					else this.#join(connection, server, target, protocol);
				}, (error) => {
					this.journal.trouble(endOf(target), error);
					connection.destroy();
				});
			}
			#firstWord(connection, server, target, speak) {
				const hasEnded = connection.readableEnded;
				const leave = () => connection.destroy();
				const give = () => server.destroy();
				const clientSpoke = () => {
					forget();
					server.on("error", () => {}).destroy();
					speak();
				};
				const serverSpoke = () => {
					if (server.readableLength === 0) return;
					forget();
					this.#join(connection, server, target, "unknown");
				};
				const forget = () => {
					server.off("readable", serverSpoke).off("error", leave).off("close", leave);
					connection.off("readable", clientSpoke).off("close", give);
				};
				server.on("readable", serverSpoke).on("error", leave).on("close", leave);
				connection.on("close", give);
				if (hasEnded) server.end();
				else connection.on("readable", clientSpoke);
			}
			#join(connection, server, target, protocol) {
				this.journal.letThrough(target, protocol, this.#reasonOf(target, protocol));
				server.on("error", () => connection.destroy()).on("close", () => connection.destroy());
				connection.on("close", () => server.destroy());
				connection.pipe(server);
				server.pipe(connection);
			}
			#reasonOf(target, protocol) {
				return protocol === "tls" && this.#refusing.has(clientOf(target)) ? refusal : "only HTTP and HTTPS can be recorded";
			}
			exchange(request, response) {
				const passing = this.#pass(request, response).finally(() => this.#passing.delete(passing));
				this.#passing.add(passing);
				return passing;
			}
			async settled() {
				while (this.#passing.size > 0) await Promise.allSettled(this.#passing);
			}
			async #pass(request, response) {
				this.#learnSecrets(request);
				const note = this.journal.begin();
				const gone = new AbortController();
				const abandon = () => gone.abort();
				response.once("close", abandon);
				try {
					const trusted = !request.secure || await this.#trusts(request.target);
					const digest = requestDigest(request, this.#secrets);
					const answer = await this.#upstream.ask(request, trusted, gone.signal);
					response.off("close", abandon);
					const kept = await passBody(answer, request, response, {
						...this.#options,
						secrets: this.#secrets,
						broken: (error) => this.#options.onBroken?.(error)
					});
					note(request, await digest, kept);
				} catch (error) {
					if (!gone.signal.aborted) this.journal.trouble(`${request.method} ${request.url}`, error);
					(0, gateway.gv)(response);
				}
			}
			#learnSecrets({ headers }) {
				for (let n = 0; n + 1 < headers.length; n += 2) {
					const name = headers[n].toLowerCase();
					const value = headers[n + 1];
					if (/^(?:proxy-)?authorization$|^cookie$/.test(name)) this.#secrets.addHeader(name, value);
					else if (keep_message.Z6.test(name)) this.#secrets.add(value);
				}
			}
			close() {
				this.#upstream.close();
			}
		}
		var external_node_stream_ = __webpack_require__(57075);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var external_node_zlib_ = __webpack_require__(38522);
		;
		class DamagedBody extends Error {}
		const decoders = {
			gzip: external_node_zlib_.createGunzip,
			"x-gzip": external_node_zlib_.createGunzip,
			deflate: external_node_zlib_.createInflate,
			br: external_node_zlib_.createBrotliDecompress,
			zstd: external_node_zlib_.createZstdDecompress
		};
		class Checked extends external_node_stream_.Transform {
			#hash = (0, external_node_crypto_.createHash)("sha256");
			#expected;
			#held;
			constructor(expected) {
				super();
				this.#expected = expected;
			}
			_transform(part, _encoding, done) {
				this.#hash.update(part);
				const before = this.#held;
				this.#held = part;
				done(null, before);
			}
			_flush(done) {
				if (this.#hash.digest("hex") === this.#expected) done(null, this.#held);
				else done(new DamagedBody(this.#expected));
			}
		}
		function rangeOf(header, size) {
			const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.replace(/\s/g, "") ?? "") ?? [];
			if (from === undefined || from === "" && to === "") return undefined;
			if (from === "") {
				const length = Math.min(Number(to), size);
				return length === 0 ? "unsatisfiable" : {
					start: size - length,
					end: size - 1
				};
			}
			const start = Number(from);
			const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
			return start >= size || end < start ? "unsatisfiable" : {
				start,
				end
			};
		}
		async function sendAnswer(vault, request, response, { answer, select }) {
			const { status, body, size = 0, cut } = answer;
			const asked = request.body.headers;
			const headers = { ...answer.headers };
			const isHead = request.method === "HEAD";
			if (body !== undefined && !isHead && !await vault.has({
				sha256: body,
				size
			})) throw new DamagedBody(body);
			if (status === 200 && isUnmodified(asked["if-none-match"], headers.etag)) return finish(response, 304, headers);
			const decoder = decoderFor(headers, select["accept-encoding"], asked["accept-encoding"]);
			const range = status === 200 && !decoder && !cut ? wantedRange(request, answer) : undefined;
			if (range === "unsatisfiable") return finish(response, 416, {
				"content-range": `bytes */${size}`,
				"content-length": "0"
			});
			if (range) {
				const { start, end } = range;
				headers["content-range"] = `bytes ${start}-${end}/${size}`;
				headers["content-length"] = String(end - start + 1);
				if (isHead || body === undefined) return finish(response, 206, headers);
				await assertBody(vault, body);
				response.writeHead(206, headers);
				return send(vault.read(body, range), response);
			}
			if (decoder) {
				delete headers["content-encoding"];
				delete headers.etag;
			} else if (!cut && status !== 204 && status !== 304 && (answer.size !== undefined || !isHead)) headers["content-length"] = String(size);
			if (isHead || body === undefined) return finish(response, status, headers);
			if (!cut && !decoder && size <= smallBody) return sendSmall(vault, {
				sha256: body,
				size
			}, response, () => response.writeHead(status, headers));
			response.writeHead(status, headers);
			const checked = new Checked(body);
			vault.read(body).on("error", (error) => checked.destroy(error)).pipe(checked);
			if (cut) return sendBeginning(checked, response);
			return send(decoder ? checked.pipe(decoder()) : checked, response, checked);
		}
		function finish(response, status, headers) {
			response.writeHead(status, headers);
			response.end();
		}
		const smallBody = 64 * 1024;
		async function sendSmall(vault, blob, response, head) {
			const bytes = await vault.bytesOf(blob).catch(() => undefined);
			if (!bytes || (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") !== blob.sha256) throw new DamagedBody(blob.sha256);
			head();
			response.end(bytes);
		}
		async function send(source, response, checked = source) {
			let damage;
			checked.on("error", (error) => {
				damage = error;
				source.destroy(error);
			});
			try {
				await (0, external_node_stream_promises_.pipeline)(source, response);
			} catch {
				(0, gateway.gv)(response);
				if (damage instanceof DamagedBody) throw damage;
			}
		}
		function sendBeginning(source, response) {
			return new Promise((done, fail) => {
				source.pipe(response, { end: false });
				response.once("close", () => done());
				source.once("error", fail);
				source.once("end", () => {
					(0, gateway.gv)(response);
					done();
				});
			});
		}
		async function assertBody(vault, sha256) {
			if (!await vault.isWhole(sha256)) throw new DamagedBody(sha256);
		}
		function isUnmodified(asked, etag) {
			if (asked === undefined || typeof etag !== "string") return false;
			const bare = (tag) => tag.trim().replace(/^W\//, "");
			return asked.trim() === "*" || asked.split(",").some((each) => bare(each) === bare(etag));
		}
		function wantedRange({ body }, { headers, size = 0 }) {
			const condition = body.headers["if-range"];
			if (condition !== undefined && ![headers.etag, headers["last-modified"]].includes(condition)) return undefined;
			return rangeOf(body.headers.range, size);
		}
		function decoderFor(headers, recorded, accepted) {
			const encoding = String(headers["content-encoding"] ?? "identity").toLowerCase();
			if (encoding === "identity" || !Object.hasOwn(decoders, encoding)) return undefined;
			return accepts(recorded, encoding) && !accepts(accepted, encoding) ? decoders[encoding] : undefined;
		}
		function accepts(header, encoding) {
			const names = String(header ?? "").toLowerCase().split(",").map((each) => each.split(";")[0].trim());
			return names.includes(encoding) || names.includes("*");
		}
		var secret_forms = __webpack_require__(80663);
		;
		class Sequence {
			exchange;
			#at = 0;
			#given = 0;
			constructor(exchange) {
				this.exchange = exchange;
			}
			get upcoming() {
				return this.exchange.answers[this.#at];
			}
			next() {
				const answer = this.upcoming;
				this.#given += 1;
				if (this.#given >= answer.times && this.#at < this.exchange.answers.length - 1) {
					this.#at += 1;
					this.#given = 0;
				}
				return {
					answer,
					select: this.exchange.select
				};
			}
		}
		class Finder {
			#exact = new Map();
			#byUrl = new Map();
			#patterns = [];
			#byDigest = new Map();
			constructor(index) {
				for (const exchange of index.exchanges) {
					const sequence = new Sequence(exchange);
					this.#exact.set((0, index_file.lq)(exchange), sequence);
					const known = this.#byUrl.get(exchange.url);
					if (known) known.push(sequence);
					else this.#byUrl.set(exchange.url, [sequence]);
					if (exchange.url.includes(secret_forms.qf)) this.#patterns.push({
						pattern: wildcard(exchange.url),
						sequence
					});
					for (const answer of exchange.answers) if (answer.body && answer.status === 200 && !answer.cut) this.#byDigest.set(answer.body, {
						answer,
						select: exchange.select
					});
				}
			}
			find(wanted) {
				const { method, url, requestBody } = wanted;
				const select = (0, keep_message.fw)(wanted.headers);
				const asked = {
					method,
					url,
					select,
					...requestBody === undefined ? {} : { requestBody }
				};
				const exact = this.#exact.get((0, index_file.lq)(asked));
				return exact?.next() ?? this.#alike(wanted, select)?.next() ?? this.#ofDigest(wanted);
			}
			#alike({ method, url, requestBody }, select) {
				const sameAddress = this.#byUrl.get(url) ?? this.#matching(url);
				const methods = method === "HEAD" ? ["HEAD", "GET"] : [method];
				for (const each of methods) {
					const usable = sameAddress.filter(({ exchange, upcoming }) => exchange.method === each && answers(exchange, upcoming, select));
					const sameBody = usable.filter(({ exchange }) => exchange.requestBody === requestBody);
					const [best] = sameBody.toSorted((a, b) => unlike(select, a.exchange) - unlike(select, b.exchange));
					if (best) return best;
					if (usable.length === 1 && !isGit(url)) return usable[0];
				}
				return undefined;
			}
			#matching(url) {
				return this.#patterns.flatMap(({ pattern, sequence }) => pattern.test(url) ? [sequence] : []);
			}
			#ofDigest({ method, url }) {
				const digest = /\/v2\/.+\/(?:manifests|blobs)\/sha256:([0-9a-f]{64})$/.exec(url)?.[1];
				return digest && ["GET", "HEAD"].includes(method) ? this.#byDigest.get(digest) : undefined;
			}
			nearest(method, url) {
				let best;
				for (const [recorded, sequences] of this.#byUrl) {
					const sameMethod = sequences.some(({ exchange }) => exchange.method === method);
					const distance = unlikeness(url, recorded) + (sameMethod ? 0 : 1);
					if (best && distance >= best.distance) continue;
					const shown = sameMethod ? method : sequences[0].exchange.method;
					best = {
						distance,
						text: `${shown} ${recorded}`
					};
				}
				return best?.text;
			}
		}
		const isGit = (url) => /\/(?:git-upload-pack|git-receive-pack)$|[?&]service=git-/.test(url);
		function wildcard(url) {
			const parts = url.split(secret_forms.qf).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
			return new RegExp(`^${parts.join("[^/?&#]*")}$`);
		}
		const finder_text = (value) => Array.isArray(value) ? value.join(", ") : value;
		function answers({ select }, { status, headers }, wanted) {
			if (finder_text(select["git-protocol"]) !== finder_text(wanted["git-protocol"])) return false;
			const range = finder_text(select.range);
			if (range !== undefined && range !== finder_text(wanted.range)) return false;
			if (status === 304) return sameConditions(select, wanted);
			return acceptable(finder_text(headers["content-type"]), finder_text(wanted.accept));
		}
		const conditions = [
			"if-none-match",
			"if-modified-since",
			"if-match",
			"if-unmodified-since"
		];
		const sameConditions = (a, b) => conditions.every((name) => finder_text(a[name]) === finder_text(b[name]));
		function acceptable(type, accept) {
			if (type === undefined || accept === undefined) return true;
			const [kind, sub] = type.split(";")[0].trim().toLowerCase().split("/");
			const ranges = accept.split(",").map((range) => range.split(";")[0].trim().toLowerCase());
			return ranges.some((range) => range === "*/*" || range === `${kind}/*` || range === `${kind}/${sub}`);
		}
		function unlike(wanted, { select }) {
			const names = new Set([...Object.keys(wanted), ...Object.keys(select)]);
			return [...names].filter((name) => finder_text(wanted[name]) !== finder_text(select[name])).length;
		}
		function unlikeness(a, b) {
			const shorter = Math.min(a.length, b.length);
			let start = 0;
			while (start < shorter && a[start] === b[start]) start++;
			let end = 0;
			while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
			return Math.max(a.length, b.length) - start - end;
		}
		;
		class Replayer {
			#vault;
			#finder;
			#absent;
			#untrusted;
			#failed;
			#unrecorded;
			#secrets = new secrets.S();
			misses = new Map();
			damaged = new Set();
			onMiss = () => {};
			constructor(vault, index) {
				this.#vault = vault;
				this.#finder = new Finder(index);
				this.#absent = new Set(index.absentNames);
				this.#untrusted = new Set(index.untrusted);
				this.#failed = new Set(index.failed);
				this.#unrecorded = new Set(index.unrecorded.map(({ host, port }) => `${host}:${port}`));
			}
			async exists(name) {
				return this.#absent.has(name) ? "absent" : "exists";
			}
			async tls({ host, port }) {
				if (this.#failed.has(`tls ${host}:${port}`)) throw new Error("it failed when it was recorded, too");
				return this.#untrusted.has(`${host}:${port}`) ? "mimic-untrusted" : "open";
			}
			accepted() {}
			refused() {}
			other(connection, { host, port }, protocol, speak) {
				const wasUsed = this.#unrecorded.has(`${host}:${port}`);
				if (protocol === "ended" && !wasUsed) return void connection.destroy();
				if (protocol === "silent" && !wasUsed) {
					const timer = setTimeout(() => this.#missOther(connection, host, port, "unknown"), 1e4);
					connection.on("close", () => clearTimeout(timer));
					connection.once("readable", () => {
						clearTimeout(timer);
						speak();
					});
					return;
				}
				this.#missOther(connection, host, port, ["silent", "ended"].includes(protocol) ? "unknown" : protocol);
			}
			#missOther(connection, host, port, protocol) {
				if (!this.#failed.has(`${host}:${port}`)) this.#miss({
					method: protocol,
					url: `${host}:${port}`,
					nearest: undefined
				});
				connection.destroy();
			}
			#miss(miss) {
				const key = `${miss.method} ${miss.url}`;
				if (this.misses.has(key)) return;
				this.misses.set(key, miss);
				this.onMiss(miss);
			}
			async exchange(request, response) {
				const digest = requestDigest(request, this.#secrets);
				request.body.resume();
				const requestBody = await digest;
				const url = this.#secrets.url(request.url);
				const found = this.#finder.find({
					...request,
					url,
					requestBody
				});
				if (found) return this.#send(request, response, found);
				if (this.#failed.has(`${request.method} ${url}`)) return (0, gateway.gv)(response);
				const miss = {
					method: request.method,
					url,
					nearest: this.#finder.nearest(request.method, url)
				};
				this.#miss(miss);
				const text = `${missText(miss)}\n`;
				response.writeHead(502, {
					"content-type": "text/plain; charset=utf-8",
					"content-length": Buffer.byteLength(text),
					"x-stx-vault": "not recorded"
				});
				response.end(request.method === "HEAD" ? "" : text);
			}
			async #send(request, response, found) {
				try {
					await sendAnswer(this.#vault, request, response, found);
				} catch (error) {
					if (!(error instanceof DamagedBody)) throw error;
					this.damaged.add(error.message);
					(0, gateway.gv)(response);
				}
			}
		}
		function missText({ method, url, nearest }) {
			const near = nearest === undefined ? "" : `; the nearest recorded one is ${nearest}`;
			return `stx-container: the vault does not hold ${method} ${url}${near}`;
		}
		;
		const vaultFolder = (store) => (0, external_node_path_.join)(store, ".vault");
		const recentMs = 1e4;
		async function startRecording(options) {
			const vault = new folder.N(options.folder);
			await vault.make().catch((error) => {
				throw (0, failures.fE)(error, `could not make the vault ${options.folder}`);
			});
			let broken;
			const recorder = new Recorder({
				vault,
				bodies: options.bodies,
				secrets: options.secrets,
				...options.letThrough ? { letThrough: options.letThrough } : {},
				onBroken: (error) => {
					if (broken) return;
					broken = (0, failures.fE)(error, `could not write into the vault ${options.folder}`);
					options.onBroken?.(broken);
				}
			});
			const network = await (0, vault_network.XV)(recorder, {
				replays: false,
				ports: options.ports,
				loopbackPorts: (0, vault_network.q5)()
			});
			return {
				network,
				get broken() {
					return broken;
				},
				get refusals() {
					return recorder.refusals;
				},
				get letThrough() {
					return recorder.letThrough;
				},
				setLine(line) {
					recorder.journal.line = line;
				},
				lineOf: (what) => recorder.journal.lineOf(what),
				recentTroubles: () => recorder.journal.troubles.filter(({ at }) => Date.now() - at < recentMs),
				async finish(buildId) {
					await network.gateway.close();
					await recorder.settled();
					if (broken) throw broken;
					await vault.sync();
					const index = recorder.journal.index();
					return {
						index,
						written: await (0, index_file._M)(vault.paths.index(buildId), index)
					};
				},
				async close() {
					await network.close();
					recorder.close();
				}
			};
		}
		const isLoopback = (host) => /^(?:127\.[\d.]+|localhost|\[::1\])$/.test(host);
		function endsOf(index) {
			const asked = index.exchanges.map(({ url }) => {
				const { hostname, port, protocol } = new URL(url);
				return {
					host: hostname,
					port: Number(port) || (protocol === "https:" ? 443 : 80)
				};
			});
			return [...asked, ...index.unrecorded];
		}
		async function openReplay(bodies, index) {
			if (!index.bodies) {
				throw new failure.H("inconclusive", "the vault has no bodies", {
					code: "vault-digests-only",
					why: "it was recorded with --record digests",
					remedy: "build again with --vault --record bodies"
				});
			}
			const replayer = new Replayer(bodies, index);
			const ends = endsOf(index);
			const network = await (0, vault_network.XV)(replayer, {
				replays: true,
				ports: [...new Set(ends.map(({ port }) => port))],
				loopbackPorts: [...new Set(ends.filter(({ host }) => isLoopback(host)).map(({ port }) => port))]
			});
			return {
				network,
				replayer,
				misses: () => [...replayer.misses.values()].map(missText),
				onMiss(report) {
					replayer.onMiss = (miss) => report(missText(miss));
				},
				close: () => network.close()
			};
		}
	})
};
;
