"use strict";
exports.id = 7989;
exports.ids = [7989];
exports.modules = {
	35621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => snapshotsOf,
			p: () => findSnapshots
		});
		var node_path_0 = __webpack_require__(76760);
		var _url_js_2 = __webpack_require__(55352);
		var _status_js_1 = __webpack_require__(60988);
		const debian = {
			domain: "debian.org",
			afterDate: 3 * 36e5
		};
		const known = {
			Debian: {
				origin: "Debian",
				folder: "archive/debian",
				...debian
			},
			"Debian-Security": {
				origin: "Debian",
				folder: "archive/debian-security",
				...debian
			},
			"Debian Backports": {
				origin: "Debian Backports",
				folder: "archive/debian",
				...debian
			},
			Ubuntu: {
				origin: "Ubuntu",
				folder: "ubuntu",
				domain: "ubuntu.com"
			}
		};
		const addressOf = ({ domain, folder }) => `http://snapshot.${domain}/${folder}/{id}/`;
		const idOf = (instant) => `${instant.toISOString().replace(/[-:]/g, "").replace(/\.\d+Z$/, "")}Z`;
		const archivesOf = {
			debian: ["Debian", "Debian-Security"],
			ubuntu: ["Ubuntu"]
		};
		const snapshotsOf = (distribution, instant) => Object.fromEntries((archivesOf[distribution] ?? []).flatMap((label) => {
			const archive = known[label];
			return archive ? [[node_path_0.posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]] : [];
		}));
		const releaseFiles = (uri, suite) => {
			const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
			return [`${folder}InRelease`, `${folder}Release`];
		};
		function parseRelease(text) {
			const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
			const [fields] = (0, _status_js_1.L)(text.slice(start)).paragraphs;
			if (!fields) return undefined;
			const date = Date.parse(fields.get("date") ?? "");
			const origin = fields.get("origin") ?? "";
			return {
				origin,
				label: fields.get("label") ?? origin,
				date: date >= 0 && date < Date.UTC(1e4, 0) ? new Date(date) : undefined
			};
		}
		async function findSnapshots(sources, addresses, now, ask) {
			const release = async (uri, suite) => {
				for (const url of releaseFiles(uri, suite)) {
					const text = await ask(url);
					if (text !== undefined) return parseRelease(text);
				}
				return undefined;
			};
			const found = await Promise.all(sources.map(async (source) => {
				const shown = {
					...source,
					uri: (0, _url_js_2.c)(source.uri)
				};
				const gone = "should the archive delete a locked version, a rebuild fails and names it";
				const live = await release(source.uri, source.suite);
				if (!live) return {
					archive: shown,
					reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`
				};
				const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
				const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
				const address = own ?? (archive && addressOf(archive));
				if (!address) return {
					archive: shown,
					reason: `no snapshot of it is known: ${gone}`
				};
				const instant = archive?.afterDate !== undefined && live.date ? new Date(live.date.getTime() + archive.afterDate) : now;
				const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
				if (!await release(uri, source.suite)) return {
					archive: shown,
					reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`
				};
				return {
					...shown,
					snapshot: uri
				};
			}));
			return {
				archives: found.map((each) => "archive" in each ? each.archive : each),
				unlocked: found.flatMap((each) => {
					if (!("archive" in each)) return [];
					return [{
						what: `apt archive ${each.archive.uri} ${each.archive.suite}`,
						reason: each.reason
					}];
				})
			};
		}
	}),
	55352: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => withoutSecrets });
		const secretParameter = /token|secret|passw|sig|credential|auth|key/i;
		function withoutSecrets(url) {
			return url.replace(/^((?:[a-z]+\+)?([a-z][a-z0-9-]*):\/\/)([^/?#]*)@/i, (_, start, scheme, user) => {
				return scheme.toLowerCase() === "ssh" ? `${start}${user.split(":")[0]}@` : start;
			}).replace(/\?[^#]*/, (query) => {
				const kept = query.slice(1).split("&").filter((pair) => !secretParameter.test(pair.split("=")[0]));
				return kept.length > 0 ? `?${kept.join("&")}` : "";
			});
		}
	}),
	75692: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => formatLock });
		var _ecosystems_order_js_1 = __webpack_require__(17421);
		var _read_js_0 = __webpack_require__(23616);
		function formatLock(lock) {
			const ordered = {
				...lock,
				ecosystems: mapValues(lock.ecosystems, inOrder),
				...lock.stages && { stages: mapValues(lock.stages, (stage) => ({
					...stage,
					ecosystems: mapValues(stage.ecosystems, inOrder)
				})) },
				floats: lock.floats.toSorted()
			};
			return `${pretty((0, _read_js_0.checkLock)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
		}
		function inOrder(collected) {
			if (collected.status === "absent") return collected;
			return {
				...collected,
				packages: collected.packages.toSorted(inLockOrder)
			};
		}
		function inLockOrder(a, b) {
			return (0, _ecosystems_order_js_1.M)(a, b) || (0, _ecosystems_order_js_1.X)(oneLine(a), oneLine(b));
		}
		function mapValues(record, change) {
			return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
		}
		function sortedEntries(value) {
			return Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (0, _ecosystems_order_js_1.X)(a, b));
		}
		function pretty(value, indent) {
			if (typeof value !== "object" || value === null || isShort(value)) return oneLine(value);
			const inner = `${indent}  `;
			const lines = Array.isArray(value) ? value.map((item) => inner + oneLine(item)) : sortedEntries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`);
			const [open, close] = Array.isArray(value) ? "[]" : "{}";
			return lines.length ? `${open}\n${lines.join(",\n")}\n${indent}${close}` : `${open}${close}`;
		}
		function isShort(value) {
			const fields = Array.isArray(value) ? [] : sortedEntries(value);
			return fields.length === 1 && typeof fields[0]?.[1] !== "object";
		}
		function oneLine(value) {
			if (typeof value !== "object" || value === null) return JSON.stringify(value);
			if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
			const parts = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
			return parts.length ? `{ ${parts.join(", ")} }` : "{}";
		}
	}),
	44517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { unlockedInputs: () => unlockedInputs });
		var _rules_index_js_0 = __webpack_require__(48048);
		var _view_js_1 = __webpack_require__(33215);
		function unlockedInputs(recipe) {
			const view = (0, _view_js_1.UO)(recipe);
			const found = new Map();
			for (const rule of _rules_index_js_0.rules) {
				for (const { span, unlocked, why } of rule.check(view)) {
					const key = `${span.line} ${unlocked}`;
					if (unlocked !== undefined && !found.has(key)) found.set(key, {
						line: span.line,
						what: unlocked,
						reason: why
					});
				}
			}
			return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
		}
	}),
	17294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => momentOf,
			b: () => openBuildNetwork
		});
		var failure = __webpack_require__(77205);
		var plural = __webpack_require__(21417);
		var names = __webpack_require__(90201);
		var order = __webpack_require__(17421);
		;
		function fetchedOf(index, lineOf) {
			const byUrl = new Map();
			for (const { method, url, answers } of index.exchanges) {
				const last = answers.at(-1);
				if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut) continue;
				const line = lineOf(url);
				byUrl.set(url, {
					url,
					sha256: last.body,
					size: last.size ?? 0,
					...line === undefined ? {} : { line }
				});
			}
			return [...byUrl.values()].sort((a, b) => (0, order.X)(a.url, b.url));
		}
		function lineNaming(recipe) {
			const lines = recipe.split("\n");
			return (url) => {
				const spellings = [url, url.replace(/\/$/, "")];
				const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
				return hits.length === 1 ? hits[0] : undefined;
			};
		}
		function fetched_names(line, url) {
			const at = line.indexOf(url);
			return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
		}
		var folder = __webpack_require__(83410);
		var index_file = __webpack_require__(97359);
		var secrets = __webpack_require__(12533);
		;
		function words(text) {
			return text.replace(/["'\\;|&(){}]/g, " ").split(/\s+/).filter((word) => word !== "");
		}
		function readLines(recipe) {
			const lines = recipe.split("\n").map((text) => /^\s*#/.test(text) ? "" : text);
			return lines.flatMap((text, n) => {
				const own = words(text);
				if (own.length === 0) return [];
				const command = [...own];
				for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++) command.push(...words(lines[next + 1]));
				return [{
					number: n + 1,
					words: new Set(own),
					command: new Set(command)
				}];
			});
		}
		function followLines(recipe) {
			const lines = readLines(recipe);
			let at = lines.find(({ words: own }) => [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)))?.number;
			return (output) => {
				const shown = /^\++ (.+)/.exec(output)?.[1];
				if (shown !== undefined) at = nearest(lines, words(shown), at ?? 0) ?? at;
				return at;
			};
		}
		function nearest(lines, shown, from) {
			const [first] = shown;
			if (first === undefined) return undefined;
			let best;
			for (const line of lines) {
				if (!line.words.has(first)) continue;
				const score = shown.filter((word) => line.command.has(word)).length / shown.length;
				if (score < .5) continue;
				const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
				if (!best || score > best.score || score === best.score && distance < best.distance) best = {
					number: line.number,
					score,
					distance
				};
			}
			return best?.number;
		}
		var network = __webpack_require__(39026);
		var vault_open = __webpack_require__(16582);
		var session = __webpack_require__(41783);
		var roundtrip_vault = __webpack_require__(34591);
		;
		async function openBuildNetwork(request, policy, watcher) {
			const { vault = {} } = request;
			if (isSource(vault)) return openReplayedNetwork(vault, (0, session.xx)(request.store), watcher);
			const { record, optional = false } = vault;
			const what = record ?? policy.vault;
			return what === "off" ? hostNetwork : new RecordedNetwork(request, {
				bodies: what === "bodies",
				optional
			}, watcher);
		}
		const isSource = (vault) => "path" in vault || "buildId" in vault;
		const hostNetwork = {
			network: undefined,
			asking: undefined,
			moment: undefined,
			signal: undefined,
			serves: async () => true,
			begin: async () => {},
			output: () => {},
			failed: async (error) => {
				throw error;
			},
			finish: async () => ({}),
			close: async () => {}
		};
		const mostTries = 5;
		class RecordedNetwork {
			asking = undefined;
			moment = undefined;
			#request;
			#recorded;
			#watcher;
			#stop = new AbortController();
			#recording;
			#store = "";
			#recipe = "";
			#secrets = [];
			#lineAt = () => undefined;
			#tries = 1;
			constructor(request, recorded, watcher) {
				this.#request = request;
				this.#recorded = recorded;
				this.#watcher = watcher;
			}
			get network() {
				return this.#recording?.network;
			}
			get signal() {
				return this.#stop.signal;
			}
			async serves(store, { name, ts, vault }) {
				if (!vault) return false;
				const path = (0, folder.d)((0, session.xx)(store)).index(`${name}-${ts}`);
				const index = await (0, index_file.vY)(path, vault.index).catch(() => undefined);
				return index !== undefined && (index.bodies || !this.#recorded.bodies);
			}
			async begin(store, recipe, secrets) {
				this.#secrets = secrets;
				this.#store = store;
				this.#recipe = recipe;
				await this.#start(new Set());
			}
			async #start(letThrough) {
				const { buildArgs, settings } = this.#request;
				const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
				this.#lineAt = followLines(this.#recipe);
				this.#recording = await (0, session.K3)({
					folder: (0, session.xx)(this.#store),
					bodies: this.#recorded.bodies,
					ports: (0, network.ku)(this.#recipe),
					secrets: [...(0, secrets.V)({
						...buildArgs,
						...passed
					}), ...this.#secrets],
					letThrough,
					onBroken: (failure) => this.#broken(failure)
				}).catch((error) => {
					if (!this.#recorded.optional || !(error instanceof failure.H)) throw error;
					this.#broken(error);
					return undefined;
				});
			}
			#broken(failure) {
				if (this.#recorded.optional) this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
				else this.#stop.abort(failure);
			}
			output(line) {
				this.#recording?.setLine(this.#lineAt(line));
			}
			async failed(error) {
				const recording = this.#recording;
				if (!recording) throw error;
				if (recording.broken && !this.#recorded.optional) throw recording.broken;
				if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof failure.H)) throw withTrouble(recording, error);
				this.#tries += 1;
				for (const { host, port } of recording.refusals) this.#watcher.note(`a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`);
				await recording.close();
				await this.#start(recording.letThrough);
				return true;
			}
			async finish(buildId) {
				const recording = this.#recording;
				if (!recording || recording.broken && this.#recorded.optional) return {};
				const { index, written } = await recording.finish(buildId);
				for (const each of index.unrecorded) {
					const line = recording.lineOf(each);
					this.#watcher.note(`${line === undefined ? "" : `line ${line}: `}the vault does not hold ${(0, plural.L)(each.connections, "connection")} ` + `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`);
				}
				const naming = lineNaming(this.#recipe);
				const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
				return {
					fetched: fetchedOf(index, lineOf),
					vault: { index: written.sha256 }
				};
			}
			async close() {
				await this.#recording?.close();
			}
		}
		function withTrouble(recording, error) {
			const trouble = recording.recentTroubles().at(-1);
			if (!trouble || !(error instanceof failure.H) || error.kind !== "failed") return error;
			const { message, why, remedy, place, code } = error;
			return new failure.H("infrastructure", message, {
				code,
				why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
				remedy,
				place,
				cause: error
			});
		}
		function momentOf(buildId) {
			const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
			return ts === undefined ? undefined : Math.floor((0, names.JG)(ts).getTime() / 1e3);
		}
		async function openReplayedNetwork(source, folder, watcher) {
			const vault = await (0, vault_open.Z)(source.path, folder, source.buildId ?? "", undefined);
			const replay = await (0, session.YW)(vault.bodies, vault.index);
			replay.onMiss((text) => watcher.note(text));
			const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
			const proxies = {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy,
				http_proxy: proxy,
				https_proxy: proxy
			};
			let recipe = "";
			return {
				network: replay.network,
				asking: {
					env: {
						...process.env,
						...proxies,
						NO_PROXY: "",
						no_proxy: ""
					},
					authorities: [replay.network.certificate]
				},
				moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
				signal: undefined,
				serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
				begin: async (_store, text) => {
					recipe = text;
				},
				output: () => {},
				failed: async (error) => {
					(0, roundtrip_vault.zT)(replay);
					throw error;
				},
				finish: async () => {
					(0, roundtrip_vault.D2)(replay);
					return {
						fetched: fetchedOf(vault.index, lineNaming(recipe)),
						vault: { index: vault.index.sha256 }
					};
				},
				close: () => replay.close().finally(() => vault.close())
			};
		}
	}),
	27989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { build: () => build_build });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var build = __webpack_require__(14024);
		var ensure = __webpack_require__(39750);
		var apptainer_secrets = __webpack_require__(43641);
		var test_after = __webpack_require__(33813);
		var failure = __webpack_require__(77205);
		var inside = __webpack_require__(66996);
		var log = __webpack_require__(16493);
		var locked_recipe = __webpack_require__(27640);
		var secret_arguments = __webpack_require__(16397);
		var finish = __webpack_require__(99790);
		var name_lock = __webpack_require__(95776);
		var names = __webpack_require__(90201);
		var store_open = __webpack_require__(93237);
		var recipe_folder = __webpack_require__(64112);
		var builds = __webpack_require__(13336);
		;
		async function reserveBuild(store, name, now = new Date()) {
			const folder = (0, external_node_path_.join)(store, (0, names.tO)(name));
			await (0, inside.Vh)(store, folder);
			const present = await (0, builds.Dy)(folder);
			for (let second = 0; second < 600; second++) {
				const ts = (0, names.$2)(new Date(now.getTime() + second * 1e3));
				const files = (0, names.Tr)(store, name, ts);
				if (present.some((file) => file.startsWith(`${name}-${ts}.`))) continue;
				const release = await (0, name_lock.c)(store, name, ts);
				if (await (0, inside.dQ)(store, files.log)) return {
					ts,
					files,
					release
				};
				await release();
			}
			throw new failure.H("infrastructure", `no free name for a build of ${name}`, {
				code: "build-ids-used-up",
				why: "other builds have reserved every build id of the next ten minutes",
				remedy: "run the same command again in a few minutes"
			});
		}
		var store_scratch = __webpack_require__(17752);
		var read_policy = __webpack_require__(26588);
		var roundtrip_binds = __webpack_require__(4407);
		var promises_ = __webpack_require__(51455);
		var prepare = __webpack_require__(76172);
		var roundtrip_secrets = __webpack_require__(76334);
		;
		async function assertStoreApart(request, prepared, store) {
			const context = await (0, promises_.realpath)(request.context);
			if (!store.startsWith(`${context}/`)) return;
			const { inputs } = prepared ?? await (0, prepare.iA)(request.recipe, context, request.buildArgs, {
				knownBases: [],
				exclude: [request.store]
			});
			if (!inputs.skipped.some((path) => (0, external_node_path_.resolve)(context, path) === store)) return;
			throw new failure.H("usage", `%files copies a folder that contains the store ${request.store}`, {
				code: "store-in-files",
				why: "the image would contain all images that were built before it, and would differ every time",
				remedy: "choose a store outside of that folder with --store, or copy single files and folders in %files",
				place: { path: request.recipe }
			});
		}
		async function assertSameInputs(request, before, bound, signal) {
			const binds = await (0, roundtrip_binds.Qq)({
				binds: request.settings.binds,
				store: request.store
			});
			const after = await (0, prepare.iA)(request.recipe, request.context, request.buildArgs, {
				signal,
				knownBases: before.bases,
				exclude: [request.store],
				secrets: (0, roundtrip_secrets.XG)(request.settings),
				binds: (0, roundtrip_binds.T$)(binds)
			});
			if (after.inputsDigest === before.inputsDigest) return;
			const changed = Object.keys({
				...before.inputs.files,
				...after.inputs.files
			}).filter((path) => before.inputs.files[path] !== after.inputs.files[path]);
			changed.push(...binds.filter(({ sha256 }, index) => sha256 !== bound[index]?.sha256).map(({ at }) => at));
			throw new failure.H("failed", "the recipe's inputs changed while it was being built", {
				code: "inputs-changed-meanwhile",
				why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
				remedy: "run the same command again, and do not change the files until it ends"
			});
		}
		var digest = __webpack_require__(63983);
		var schema = __webpack_require__(16563);
		var write = __webpack_require__(75692);
		var unlocked = __webpack_require__(44517);
		;
		function crateWithoutLock(line) {
			const [, name, version] = /^warning: no Cargo\.lock file published in ([\w-]+) v(\d[\w.+-]*)/.exec(line) ?? [];
			return name && version ? `${name} ${version}` : undefined;
		}
		function unlockedDependencies(crates, lines, called = "") {
			return [...new Set(crates)].sort().map((crate) => {
				const [name = ""] = crate.split(" ");
				const at = lines.flatMap((text, index) => installs(text, name) ? [index + 1] : []);
				return {
					...at.length === 1 ? { line: at[0] } : {},
					what: `${called}what crate ${crate} is built with`,
					reason: "it was published without a Cargo.lock, so --locked holds nothing but its own version, and no list in the lock names the rest"
				};
			});
		}
		const installs = (text, crate) => /\bcargo\b.*\binstall\b/.test(text) && text.split(/[\s"'`=@;&|()]+/).includes(crate);
		var python_log = __webpack_require__(26518);
		var driver = __webpack_require__(24929);
		;
		function observe() {
			const installed = [];
			const gone = [];
			const crates = new Set();
			const lacking = new Set();
			const environment = (0, python_log.zp)();
			let isolatedBuilds = false;
			return {
				line(text) {
					if ((0, python_log.GR)(text)) isolatedBuilds = true;
					const crate = crateWithoutLock(text);
					if (crate) crates.add(crate);
					const passed = (0, python_log.eN)(text);
					if (passed) gone.push(passed);
					const prefix = environment(text);
					installed.push(...(0, python_log.cv)(text).map((each) => prefix ? {
						...each,
						prefix
					} : each));
					if (text.startsWith(driver.RQ)) lacking.add(text.slice(driver.RQ.length).trim());
					return !text.startsWith(python_log.IB) && !text.startsWith(driver.RQ);
				},
				passing({ python }) {
					const final = python?.status === "present" ? python.packages : [];
					const places = new Set(final.map((each) => `${nameAndVersion(each)} ${each.prefix}`));
					const isThere = (each) => places.has(`${nameAndVersion(each)} ${each.prefix}`);
					const left = new Map();
					for (const each of final) left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
					const replaced = installed.filter((each) => {
						const count = left.get(nameAndVersion(each)) ?? 0;
						if (each.prefix !== undefined && !isThere(each)) return true;
						left.set(nameAndVersion(each), count - 1);
						return each.prefix === undefined && count <= 0;
					});
					return [...new Map([...replaced, ...gone.filter((each) => !isThere(each))].map((each) => [`${each.purl} ${each.prefix}`, each])).values()];
				},
				isolatedBuilds: () => isolatedBuilds,
				crates,
				lacking
			};
		}
		function observeStages({ stages }) {
			const scripts = stages.filter(locked_recipe.yw);
			const observed = new Map(stages.map((stage) => [stage, observe()]));
			let begun = 0;
			return {
				line(text) {
					if (/^INFO:\s+Starting build/.test(text)) begun = 0;
					if (/^INFO:\s+Running post scriptlet/.test(text)) begun++;
					const stage = scripts[Math.max(0, Math.min(begun, scripts.length) - 1)] ?? stages.at(-1);
					return observed.get(stage).line(text);
				},
				of: (stage) => observed.get(stage)
			};
		}
		const pinlessStages = (recipe, of) => recipe.stages.flatMap((stage) => (0, locked_recipe.hh)(recipe, stage, of(stage).lacking));
		const unlockedByOutput = ({ stages, lines }, of) => stages.flatMap((stage) => unlockedDependencies(of(stage).crates, lines, stage === stages.at(-1) ? "" : `stage ${stage.name || stage.index + 1}: `));
		const nameAndVersion = ({ name, version }) => `${name} ${version}`;
		var roundtrip_stages = __webpack_require__(80360);
		var writer = __webpack_require__(32584);
		;
		function lockOfBuild(known) {
			const { request, prepared, binds, observed, measured } = known;
			const names = (0, roundtrip_secrets.XG)(request.settings);
			const lock = {
				lockVersion: schema.ww,
				name: request.name,
				ts: known.ts,
				writer: writer.K,
				image: {
					...measured.image,
					...known.packed.facts
				},
				recipe: { sha256: (0, digest.sc)(prepared.bytes) },
				inputs: {
					digest: prepared.inputsDigest,
					...prepared.inputs.localParents.length > 0 ? { withoutBases: prepared.inputs.digest } : {},
					arguments: prepared.inputs.arguments,
					files: prepared.inputs.files,
					...names ? { secrets: names } : {},
					...binds.length > 0 ? { binds: (0, roundtrip_binds.T$)(binds) } : {},
					sourceDateEpoch: known.sourceDateEpoch
				},
				...known.isUntested ? { test: "skipped" } : {},
				...request.testAfter === undefined ? {} : { testAfter: request.testAfter },
				bases: prepared.bases,
				builder: known.builder,
				ecosystems: measured.ecosystems,
				...known.stages ? { stages: known.stages } : {},
				...(0, roundtrip_stages.F3)(observed.of(prepared.recipe.stages.at(-1)), measured.ecosystems, measured.transient),
				...(0, roundtrip_stages.hq)(known.sources),
				...known.fetched,
				unlocked: pinlessStages(prepared.recipe, observed.of),
				floats: known.policy.floats
			};
			const pins = (0, locked_recipe.cz)(lock, prepared.recipe);
			lock.unlocked = [
				...prepared.unpinnedBases,
				...(0, unlocked.unlockedInputs)(prepared.substituted),
				...(0, roundtrip_secrets.Tf)(prepared.recipe, names),
				...(0, roundtrip_binds.O8)(prepared.recipe, binds),
				...lock.unlocked,
				...(0, locked_recipe.$t)(prepared.recipe, lock, pins),
				...unlockedByOutput(prepared.recipe, observed.of),
				...known.unlockedArchives
			];
			const lockText = (0, write.X)(lock);
			return {
				lock,
				lockText,
				locked: (0, locked_recipe.F8)(prepared.recipe, lock, pins, lockText)
			};
		}
		var build_network = __webpack_require__(17294);
		var canonicalise = __webpack_require__(61884);
		var read = __webpack_require__(23616);
		;
		async function findUnchanged(store, name, { inputsDigest, floats, isCanonical, without, isTested, testAfter }, network) {
			const setOf = (names) => JSON.stringify([...new Set(names)].sort());
			for (const found of await (0, builds.YF)(store, name)) {
				if (found.state !== "complete") continue;
				const text = await (0, promises_.readFile)(found.files.lock, "utf8");
				if (!text.includes(inputsDigest)) continue;
				const lock = (0, read.builtLock)((0, read.parseLock)(text, found.files.lock), found.files.lock);
				if (lock.inputs.digest !== inputsDigest || setOf(lock.floats) !== setOf(floats)) continue;
				if (isCanonical && !lock.image.canonical) continue;
				if (setOf(lock.image.canonical?.without ?? []) !== setOf(without)) continue;
				if (isTested && lock.test === "skipped") continue;
				if (testAfter !== undefined && lock.testAfter !== testAfter) continue;
				if (!await network.serves(store, lock)) continue;
				if (await (0, digest.Q3)(found.files.image) !== lock.image.sha256) continue;
				return built(name, found.ts, found.files, lock, text, true);
			}
			return undefined;
		}
		async function built(name, ts, files, lock, lockText, unchanged) {
			return {
				name,
				ts,
				unchanged,
				files: {
					image: files.image,
					lock: files.lock,
					lockedRecipe: files.lockedRecipe,
					recipe: files.recipe,
					log: files.log
				},
				lock,
				digests: {
					image: lock.image.sha256,
					lock: (0, digest.sc)(lockText),
					lockedRecipe: await (0, digest.Q3)(files.lockedRecipe),
					recipe: lock.recipe.sha256
				}
			};
		}
		var measure = __webpack_require__(50835);
		var snapshots = __webpack_require__(35621);
		var dpkg_sources = __webpack_require__(290);
		var image_open = __webpack_require__(59451);
		var http = __webpack_require__(33835);
		;
		const patience = {
			attempts: 2,
			firstDelayMs: 1e3,
			longestDelayMs: 5e3,
			timeLimitMs: 15e3
		};
		async function snapshotsOf(tree, addresses, signal, asking = {
			env: process.env,
			authorities: []
		}) {
			const sources = await (0, dpkg_sources.w)(tree);
			const client = (0, http.yu)(asking.env, patience, signal, asking.authorities);
			const silent = new Set();
			const ask = async (url) => {
				const { host } = new URL(url);
				if (silent.has(host)) return undefined;
				try {
					const { status, body } = await client.request(url);
					return status === 200 ? body.toString("utf8") : undefined;
				} catch (error) {
					if (!(error instanceof failure.H)) throw error;
					silent.add(host);
					return undefined;
				}
			};
			try {
				return await (0, snapshots.p)(sources, addresses, new Date(), ask);
			} finally {
				client.close();
			}
		}
		async function snapshotsDuring(image, addresses, work, signal, asking) {
			const ended = new AbortController();
			const either = AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal]);
			const asked = (0, image_open.openImage)(image).then((tree) => snapshotsOf(tree, addresses, either, asking).finally(() => tree.close()));
			asked.catch(() => {});
			try {
				const done = await work();
				return {
					sources: await asked,
					done
				};
			} finally {
				ended.abort();
				await asked.catch(() => {});
			}
		}
		var test_image = __webpack_require__(83171);
		var types = __webpack_require__(98542);
		;
		async function build_build(request, watcher = types.Y, signal) {
			watcher.phase("Reading the recipe");
			const policy = await (0, read_policy.T4)(request.store);
			const network = await (0, build_network.b)(request, policy, watcher);
			try {
				return await buildIn({
					network,
					policy
				}, request, watcher, signal);
			} finally {
				await network.close();
			}
		}
		async function buildIn(opened, request, watcher, signal) {
			const asked = await checkRequest(opened, request, watcher, signal);
			const { store } = asked;
			const unchanged = request.force ? undefined : await unchangedBuild(asked);
			if (unchanged) return unchanged;
			watcher.phase("Getting Apptainer ready");
			const note = (text) => watcher.note(text);
			const apptainer = await (0, ensure.ensureApptainer)({
				...request.settings.apptainer,
				note
			});
			const { ts, files, release } = await (0, name_lock.n)(store, request.name, () => reserveBuild(store, request.name));
			const scratch = await (0, store_scratch.jd)({
				store,
				tmp: request.settings.tmp,
				purpose: `${request.name}-${ts}`,
				serves: {
					store,
					name: request.name,
					ts
				},
				remove: (0, prepare.$R)(request.settings),
				release,
				note
			});
			try {
				const place = {
					apptainer,
					ts,
					files,
					scratch: scratch.path
				};
				const rough = await buildRough(asked, place);
				const read = await readRough(asked, rough);
				watcher.phase("Writing lock and locked recipe");
				const { lock, lockText, locked } = lockOfBuild({
					...asked,
					...rough,
					...read,
					ts
				});
				await (0, finish.i)(scratch.path, store, files, {
					recipe: asked.prepared.bytes,
					lockedRecipe: locked,
					image: rough.packed.image,
					lock: lockText
				});
				await (0, recipe_folder.E)(store, request.name, request.context);
				return built(request.name, ts, files, lock, lockText, false);
			} finally {
				await scratch.close();
			}
		}
		const hasTest = ({ stages }) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;
		async function checkRequest({ network, policy }, request, watcher, signal) {
			const isNew = !(0, external_node_fs_.existsSync)(request.store);
			if (request.testAfter !== undefined) (0, test_after.De)(request.testAfter);
			const binds = await (0, roundtrip_binds.Qq)({
				binds: request.settings.binds,
				store: request.store
			});
			const prepared = await (0, prepare.iA)(request.recipe, request.context, request.buildArgs, {
				signal,
				exclude: [request.store],
				publishes: (0, names.rP)(request.store, request.name),
				asking: network.asking,
				secrets: (0, roundtrip_secrets.XG)(request.settings),
				binds: (0, roundtrip_binds.T$)(binds)
			});
			const secrets = await (0, apptainer_secrets.ql)(request.settings.secrets);
			(0, roundtrip_secrets.wY)(secrets, prepared.recipe, request.buildArgs, request.testAfter);
			for (const name of (0, secret_arguments.oE)(request.buildArgs)) watcher.note((0, secret_arguments.tX)(name));
			for (const name of (0, roundtrip_secrets.yq)(prepared.recipe, (0, roundtrip_secrets.XG)(request.settings))) watcher.note(`the recipe does not use the secret ${name}: its file is "$${(0, apptainer_secrets.g1)(name)}" in %post`);
			const store = await (0, store_open.Ch)(request.store);
			await assertStoreApart(request, isNew ? undefined : prepared, store);
			await (0, inside.Vh)(store, (0, external_node_path_.join)(store, request.name));
			await request.inTurn?.(store);
			const isCanonical = request.canonical || policy.required_level === "bytes";
			const without = (0, canonicalise.Tt)(request, isCanonical);
			(0, canonicalise.lj)(request, isCanonical);
			const isUntested = request.noTest === true && hasTest(prepared.recipe);
			const found = {
				prepared,
				secrets,
				binds,
				store,
				isCanonical,
				without,
				isUntested
			};
			return {
				request,
				policy,
				network,
				...found,
				watcher,
				signal
			};
		}
		const unchangedBuild = ({ request, policy, prepared, isUntested, store, network, ...asked }) => findUnchanged(store, request.name, {
			inputsDigest: prepared.inputsDigest,
			floats: policy.floats,
			isCanonical: asked.isCanonical,
			without: asked.without,
			isTested: !isUntested,
			testAfter: request.testAfter
		}, network);
		async function buildRough(asked, { apptainer, ts, files, scratch }) {
			const { request, prepared, network, secrets, binds, store, isCanonical, watcher, signal } = asked;
			watcher.phase("Building the image");
			const recipe = (0, external_node_path_.join)(scratch, "recipe.def");
			const image = (0, external_node_path_.join)(scratch, "image.sif");
			const sourceDateEpoch = network.moment ?? Math.floor((0, names.JG)(ts).getTime() / 1e3);
			const text = (0, locked_recipe.oz)(prepared.recipe, sourceDateEpoch);
			await (0, inside.q0)(scratch, recipe, text);
			const observed = observeStages(prepared.recipe);
			const stagesIn = (0, roundtrip_stages.h8)(scratch, prepared.recipe);
			await network.begin(store, prepared.bytes.toString("utf8"), (0, apptainer_secrets.Vh)(secrets));
			const building = {
				store,
				settings: request.settings,
				note: (line) => watcher.note(line)
			};
			const placed = (failure) => failure.withPath(recipe, request.recipe, (line) => (0, locked_recipe.ht)(text, line));
			const builder = await (0, roundtrip_secrets.a9)(secrets, building, (provided) => (0, log.X)(store, files.log, (log) => inNetwork(network, placed, () => (0, build._)({
				apptainer,
				recipe,
				image,
				context: request.context,
				buildArgs: request.buildArgs,
				settings: request.settings,
				...provided ? { secrets: provided } : {},
				binds,
				scratch: (0, external_node_path_.join)(scratch, "build"),
				postEnv: {},
				sourceDateEpoch,
				noTest: asked.isUntested,
				compression: isCanonical ? "fastest" : request.compression ?? "gzip",
				...stagesIn ? { stages: stagesIn } : {},
				log,
				onLine: (line) => {
					network.output(line);
					if (observed.line(line)) watcher.output(line);
				},
				...network.network ? { network: network.network } : {},
				signal: AbortSignal.any([signal, network.signal].filter((each) => each !== undefined))
			}))));
			const fetched = await network.finish(`${request.name}-${ts}`);
			await assertSameInputs(request, prepared, binds, signal);
			if (isCanonical) watcher.phase("Packing the image in its canonical form");
			const packed = isCanonical ? await (0, canonicalise.EK)(scratch, image, {
				apptainer,
				settings: request.settings,
				recipe: prepared.bytes,
				epoch: sourceDateEpoch,
				without: asked.without,
				signal
			}) : { image };
			await (0, test_image.k)({
				apptainer,
				image: packed.image,
				script: request.testAfter
			}, request, {
				log: (work) => (0, log.X)(store, files.log, work),
				watcher,
				signal
			});
			return {
				sourceDateEpoch,
				builder,
				packed,
				observed,
				stagesIn,
				fetched
			};
		}
		async function readRough({ policy, network, prepared, secrets, watcher, signal }, { packed, sourceDateEpoch, observed, stagesIn }) {
			watcher.phase("Reading what was installed");
			const { certificate } = network.network ?? {};
			const { done: measured, sources } = await snapshotsDuring(packed.image, policy.apt_snapshots, async () => {
				const found = await (0, measure.x)(packed.image, signal, { epoch: sourceDateEpoch });
				await (0, roundtrip_secrets.lQ)(secrets, certificate, found.tree).finally(() => found.tree.close());
				return found;
			}, signal, network.asking);
			const unlockedArchives = [...sources.unlocked];
			const stages = await (0, roundtrip_stages.ir)(stagesIn, prepared.recipe, async (stage, tree, { ecosystems, transient }) => {
				const found = await snapshotsOf(tree, policy.apt_snapshots, signal, network.asking);
				unlockedArchives.push(...found.unlocked);
				return {
					transient,
					...(0, roundtrip_stages.F3)(observed.of(stage), ecosystems, transient),
					...(0, roundtrip_stages.hq)(found)
				};
			});
			return {
				measured,
				sources,
				stages,
				unlockedArchives
			};
		}
		async function inNetwork(network, placed, work) {
			for (;;) {
				try {
					return await work();
				} catch (error) {
					await network.failed(error instanceof failure.H ? placed(error) : error);
				}
			}
		}
	}),
	64112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => rememberRecipeFolder,
			z: () => recipeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_bounded_js_2 = __webpack_require__(17794);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _names_js_4 = __webpack_require__(90201);
		const noteOf = (store, name) => (0, node_path_1.join)(store, (0, _names_js_4.tO)(name), ".recipe-folder");
		const maxPath = 4096;
		const staysIn = (path) => !(0, node_path_1.isAbsolute)(path) && !path.split("/").includes("..");
		async function rememberRecipeFolder(store, name, context) {
			const path = (0, node_path_1.relative)((0, node_path_1.dirname)(store), await (0, node_fs_promises_0.realpath)(context));
			const note = noteOf(store, name);
			if (path === "" || !staysIn(path) || path.includes("\n")) await (0, _files_inside_js_3.$E)(store, note);
			else await (0, _files_inside_js_3.writeFileInside)(store, note, `${path}\n`);
		}
		async function recipeFolder(store, name) {
			const usual = (0, node_path_1.dirname)(store);
			const bytes = await (0, _files_bounded_js_2.L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
			const path = bytes?.toString("utf8").replace(/\n$/, "");
			if (!path || !staysIn(path)) return usual;
			const [top, found] = await Promise.all([(0, node_fs_promises_0.realpath)(usual), (0, node_fs_promises_0.realpath)((0, node_path_1.join)(usual, path))]).catch(() => []);
			return top !== undefined && found !== undefined && staysIn((0, node_path_1.relative)(top, found)) ? found : usual;
		}
	})
};
;
