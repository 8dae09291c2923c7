"use strict";
exports.id = 71;
exports.ids = [71];
exports.modules = {
	56901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => noImage,
			v: () => contradictions
		});
		const contradictions = {
			build: (raw) => [...apptainerPair(raw), ...sourceWays(raw)],
			gate: (raw) => [...recipeOrFrom(raw), ...markerWays(raw)],
			record: (raw) => [...recipeOrFrom(raw), ...recordWays(raw)],
			setup: (raw) => [...apptainerPair(raw), ...registryWays(raw)],
			deploy: deployWays,
			verify: (raw) => [
				...apptainerPair(raw),
				...evidenceWays(raw),
				...vaultWays(raw)
			]
		};
		function recipeOrFrom(raw) {
			return raw.recipe && raw.from ? ["from: cannot be combined with recipe"] : [];
		}
		function markerWays(raw) {
			return raw["marker-digest"] && !raw["marker-artifact-id"] ? ["marker-digest: needs marker-artifact-id"] : [];
		}
		function recordWays({ to, propose }) {
			return isTrue(propose) && to === "check" ? ["propose: cannot be combined with to: check"] : [];
		}
		function sourceWays(raw) {
			return [
				...recipeOrFrom(raw),
				...raw.recipe || raw.from ? [] : ["recipe or from: one of them is required"],
				...raw["archive-artifact-id"] && !/^(?:docker|oci)-archive:/.test(raw.from ?? "") ? ["archive-artifact-id: needs from, as docker-archive:FILE or oci-archive:FILE"] : []
			];
		}
		const evidence = [
			"image",
			"lock",
			"locked-recipe"
		];
		const noImage = "none";
		function evidenceWays(raw) {
			const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
			if (raw.name) return given.map((name) => `${name}: cannot be combined with name`);
			const named = raw.image === noImage && raw["image-digest"] ? ["image-digest: cannot be combined with image: none"] : [];
			return evidence.flatMap((what) => {
				const id = `${what}-artifact-id`;
				if (raw[what] && raw[id]) return [`${what}: cannot be combined with ${id}`];
				if (raw[what] || raw[id]) return [];
				const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
				return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
			}).concat(named);
		}
		function vaultWays(raw) {
			const given = [
				"vault",
				"vault-artifact-id",
				"vault-run"
			].filter((name) => raw[name]);
			if (given.length > 1) return [`${given[0]}: cannot be combined with ${given[1]}`];
			return [...raw["vault-digest"] && given.length === 0 ? ["vault-digest: needs the vault, by path, artifact id or run"] : [], ...loginWays(raw)];
		}
		function loginWays(raw) {
			const missing = ["username", "password"].filter((each) => !raw[each]);
			return missing.length === 1 ? [`${missing[0]}: required with the other half of the login`] : [];
		}
		function registryWays(raw) {
			if (raw.registry) return raw.username ? [] : ["username: required with registry"];
			return ["username", "password"].filter((each) => raw[each]).map((each) => `${each}: needs registry`);
		}
		const isTrue = (text) => text?.toLowerCase() === "true";
		function deployWays(raw) {
			const ids = [
				...evidence,
				"recipe",
				"marker"
			].map((what) => `${what}-artifact-id`);
			const missing = ids.filter((id) => !raw[id]);
			const source = raw.name ? ids.filter((id) => raw[id]).map((id) => `${id}: cannot be combined with name`) : missing.map((id) => `${id}: required without name`);
			return [
				...source,
				...raw.targets || raw.repository || isTrue(raw.release) ? [] : ["targets, repository or release: one of them is required"],
				...isTrue(raw["ref-tags"]) && !raw.repository ? ["ref-tags: needs repository, because tags are those of a registry"] : [],
				...raw["vault-artifact-id"] && !raw.repository ? ["vault-artifact-id: needs repository, because a vault is attached to an image in a registry"] : [],
				...loginWays(raw)
			];
		}
		function apptainerPair(raw) {
			return raw["apptainer-sha256"] && !raw["apptainer-version"] ? ["apptainer-sha256: needs apptainer-version"] : [];
		}
	}),
	17986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gM: () => parseGivenImage,
			kU: () => parseListedImage,
			qM: () => nameOfImage,
			rE: () => recipeOfImage
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _registry_uri_js_1 = __webpack_require__(95701);
		const archiveForm = /^(docker-archive|oci-archive):([A-Za-z0-9_][\w.+-]{0,199})$/;
		function parseGivenImage(text) {
			const [, bootstrap, file] = archiveForm.exec(text) ?? [];
			if (bootstrap !== undefined && file !== undefined) return {
				bootstrap,
				from: file
			};
			const expected = "expected docker://, oras:// or library:// and a name, or docker-archive: or oci-archive: and a file name";
			if (!/^(?:docker|oras|library):\/\/[\w./:@+-]+$/.test(text)) return expected;
			try {
				const { scheme, reference } = (0, _registry_uri_js_1.f9)(text);
				return {
					bootstrap: scheme,
					from: reference
				};
			} catch (error) {
				if (error instanceof _failure_js_0.H) return error.why ?? error.message;
				throw error;
			}
		}
		function parseListedImage(line) {
			const [text = "", archive, ...more] = line.trim().split(/\s+/);
			const image = parseGivenImage(text);
			if (typeof image === "string") return image;
			if (more.length > 0 || archive !== undefined && !/^[1-9]\d{0,19}$/.test(archive)) return "after the image, expected nothing, or for an archive the id of its artifact";
			const isArchive = image.bootstrap.endsWith("-archive");
			if (isArchive === (archive === undefined)) return isArchive ? "the artifact id of the archive is missing: docker-archive:FILE ID" : "only an archive has an artifact id";
			return {
				...image,
				text,
				archive
			};
		}
		const recipeOfImage = ({ bootstrap, from }) => `Bootstrap: ${bootstrap}\nFrom: ${from}\n`;
		const nameOfImage = ({ from }) => (from.split("/").at(-1) ?? "").replace(/[:@].*$/, "").replace(/\.(?:tar|tgz|tar\.gz|oci)$/, "").toLowerCase();
	}),
	70071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runAction: () => runAction });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var annotations = __webpack_require__(27301);
		var github_context = __webpack_require__(80344);
		var external_node_crypto_ = __webpack_require__(77598);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		;
		const lineLimit = 4096;
		const silenceMs = 6e4;
		function createCiLog(now = () => performance.now()) {
			const write = (text) => process.stdout.write(text);
			let title;
			let startedAt = 0;
			let printedAt = 0;
			let stopToken;
			let isAside = false;
			const resume = () => {
				if (stopToken) write(`::${stopToken}::\n`);
				stopToken = undefined;
			};
			const print = (line) => {
				resume();
				write(`${line}\n`);
				printedAt = now();
			};
			const heartbeat = setInterval(() => {
				if (title && !isAside && now() - printedAt >= silenceMs) print(`… ${title}: ${(0, format.a3)(now() - startedAt)} so far`);
			}, silenceMs / 4);
			heartbeat.unref();
			const close = () => {
				if (title === undefined) return;
				resume();
				(0, core.N4)();
				print(`${title}: ${(0, format.a3)(now() - startedAt)}`);
				title = undefined;
			};
			const stop = () => {
				if (stopToken) return;
				stopToken = (0, external_node_crypto_.randomUUID)();
				write(`::stop-commands::${stopToken}\n`);
			};
			const output = (line) => {
				stop();
				const clean = (0, report_escape.kU)(line).replace(/[\r\n]+/g, " ");
				write(clean.length > lineLimit ? `${clean.slice(0, lineLimit)} …\n` : `${clean}\n`);
				printedAt = now();
			};
			return {
				phase(next) {
					close();
					title = (0, report_escape.TN)(next);
					startedAt = now();
					printedAt = startedAt;
					resume();
					(0, core.Oh)(title);
				},
				output,
				note(text) {
					if (/^\s*::|##\[/.test(text)) output(text);
					else print((0, report_escape.TN)(text));
				},
				async aside(work) {
					stop();
					isAside = true;
					try {
						return await work();
					} finally {
						isAside = false;
						resume();
					}
				},
				end() {
					clearInterval(heartbeat);
					close();
					resume();
				}
			};
		}
		var redact = __webpack_require__(39168);
		;
		const realDeps = {
			async build(request, watcher, signal) {
				const { build } = await Promise.all([
					__webpack_require__.e(5687),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(6658),
					__webpack_require__.e(4813),
					__webpack_require__.e(2345),
					__webpack_require__.e(2799),
					__webpack_require__.e(9451),
					__webpack_require__.e(7640),
					__webpack_require__.e(8724),
					__webpack_require__.e(1783),
					__webpack_require__.e(7404),
					__webpack_require__.e(4841),
					__webpack_require__.e(9750),
					__webpack_require__.e(7752),
					__webpack_require__.e(8601),
					__webpack_require__.e(3818),
					__webpack_require__.e(818),
					__webpack_require__.e(2100)
				]).then(__webpack_require__.bind(__webpack_require__, 27989));
				return build(request, watcher, signal);
			},
			async verify(request, watcher, signal) {
				const { verify } = await Promise.all([
					__webpack_require__.e(5687),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(6658),
					__webpack_require__.e(4813),
					__webpack_require__.e(2345),
					__webpack_require__.e(2799),
					__webpack_require__.e(9451),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(8724),
					__webpack_require__.e(1783),
					__webpack_require__.e(9750),
					__webpack_require__.e(7752),
					__webpack_require__.e(8601),
					__webpack_require__.e(3818),
					__webpack_require__.e(818),
					__webpack_require__.e(3223),
					__webpack_require__.e(4657)
				]).then(__webpack_require__.bind(__webpack_require__, 87839));
				return verify(request, watcher, signal);
			},
			async findApptainer({ version, root }) {
				const { findApptainer } = await __webpack_require__.e(6557).then(__webpack_require__.bind(__webpack_require__, 6557));
				return findApptainer(version, root);
			},
			async installApptainer(options) {
				const { ensureApptainer } = await Promise.all([__webpack_require__.e(9750), __webpack_require__.e(1587)]).then(__webpack_require__.bind(__webpack_require__, 39750));
				return ensureApptainer(options);
			}
		};
		var schemas = __webpack_require__(28942);
		var compression = __webpack_require__(38126);
		var nearest = __webpack_require__(30933);
		var levels = __webpack_require__(46618);
		var contradictions = __webpack_require__(56901);
		var core_core = __webpack_require__(88532);
		var binds = __webpack_require__(34260);
		var secrets = __webpack_require__(43641);
		var settings = __webpack_require__(19415);
		var choices = __webpack_require__(26500);
		var recipe_arguments = __webpack_require__(64018);
		var given_image = __webpack_require__(17986);
		;
		const input_values_text = schemas.YjP();
		const optional = (schema) => schema.optional();
		function read(reader) {
			return schemas.YjP().transform((value, context) => {
				let failed = false;
				const result = reader(value, (message) => {
					failed = true;
					context.addIssue({
						code: "custom",
						message,
						input: value
					});
				});
				return failed ? core_core.tm : result;
			});
		}
		const flag = read((value, report) => {
			if (/^(true|True|TRUE)$/.test(value)) return true;
			if (!/^(false|False|FALSE)$/.test(value)) report(`invalid value ${JSON.stringify(value)}: expected true or false`);
			return false;
		}).meta({ type: "boolean" });
		const days = read((value, report) => {
			if (!/^[1-9]\d{0,2}$/.test(value)) report(`invalid value ${JSON.stringify(value)}: expected a number of days, 1 to 999`);
			return Number(value);
		}).meta({ type: "integer" });
		function oneOf(words) {
			return read((value, report) => {
				if (!words.includes(value)) {
					const meant = (0, nearest.p)(value, words);
					const hint = meant ? `; did you mean ${meant}?` : "";
					report(`invalid value ${JSON.stringify(value)}: expected one of ${words.join(", ")}${hint}`);
				}
				return value;
			}).meta({
				type: "enum",
				"allowed-values": [...words]
			});
		}
		const list = {
			type: "list",
			separator: "\n",
			"list-item": { type: "string" }
		};
		const lines = (value) => value.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
		const sigstoreChoice = read((value, report) => {
			if (value === "auto" || value === "public" || value === "off") return value;
			const servers = Object.fromEntries(lines(value).map((line) => line.split(/=(.*)/s).slice(0, 2)));
			const parsed = schemas.rej({
				fulcio: schemas.OZ5(),
				rekor: schemas.OZ5().optional(),
				timestamp: schemas.OZ5().optional()
			}).refine(({ rekor, timestamp }) => rekor ?? timestamp).safeParse(servers);
			if (parsed.success) return parsed.data;
			report("expected auto, public, off, or lines with fulcio=URL and rekor=URL or timestamp=URL");
			return "off";
		});
		const givenImage = read((value, report) => {
			const parsed = (0, given_image.gM)(value);
			if (typeof parsed !== "string") return parsed;
			report(`invalid image ${JSON.stringify(value)}: ${parsed}`);
			return {
				bootstrap: "",
				from: ""
			};
		});
		const givenImages = read((value, report) => lines(value).flatMap((line) => {
			const parsed = (0, given_image.kU)(line);
			if (typeof parsed !== "string") return [parsed];
			report(`invalid image ${JSON.stringify(line)}: ${parsed}`);
			return [];
		}));
		const assignments = read((value, report) => {
			const found = new Map();
			for (const line of lines(value)) {
				const argument = (0, recipe_arguments.parseBuildArgument)(line);
				if (!argument) report(`invalid build argument ${JSON.stringify(line)}: expected NAME=value`);
				else if (found.has(argument.name)) report(`${argument.name} is given twice`);
				else found.set(argument.name, argument.value);
			}
			return Object.fromEntries(found);
		}).meta(list);
		const parents = read((value, report) => lines(value).map((line) => {
			const [, name = "", path = ""] = /^([a-z0-9][a-z0-9._-]{0,127})=(.+)$/.exec(line) ?? [];
			if (name === "") report(`invalid parent ${JSON.stringify(line)}: expected name=path`);
			return {
				name,
				path
			};
		})).meta(list);
		const variableNames = read((value, report) => {
			const names = lines(value);
			for (const name of names) if (!(0, settings.KL)(name)) report(`invalid variable name ${JSON.stringify(name)}`);
			return names;
		}).meta(list);
		const input_values_secrets = read((value, report) => {
			const given = lines(value);
			for (const [index, line] of given.entries()) if (!(0, secrets.o7)(line, (path) => path)) report(`invalid secret in line ${index + 1}: expected NAME=path or NAME=env:VARIABLE`);
			return given;
		}).meta(list);
		const input_values_binds = read((value, report) => {
			const given = lines(value);
			for (const line of given) {
				const bind = (0, binds.vo)(line, (path) => (0, external_node_path_.resolve)("/", path));
				if (typeof bind === "string") report(`invalid folder to bind ${JSON.stringify(line)}: ${bind}`);
			}
			return given;
		}).meta(list);
		const words = read((value) => lines(value)).meta(list);
		const without = read((value, report) => {
			const { chosen, problem } = (0, choices.sF)(value);
			if (problem) report(`invalid value: ${problem}`);
			return chosen;
		}).meta({
			type: "list",
			separator: "\n",
			"list-item": {
				type: "enum",
				"allowed-values": [...choices.zM]
			}
		});
		const duration = read((value, report) => {
			const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
			const ms = Number(amount) * {
				s: 1e3,
				m: 6e4,
				h: 36e5
			}[unit];
			if (!(ms > 0)) report(`invalid time limit ${JSON.stringify(value)}: write for example 90m or 2h`);
			return ms;
		});
		const artifactId = read((value, report) => {
			const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
			if (id < 1) report(`invalid artifact id ${JSON.stringify(value)}: pass on an output of the build or verify job`);
			return id;
		}).meta({ type: "integer" });
		const runId = read((value, report) => {
			const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
			if (id < 1) report(`invalid run id ${JSON.stringify(value)}: it is the number in the address of a run`);
			return id;
		}).meta({ type: "integer" });
		const registryHost = read((value, report) => {
			if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(value)) report(`invalid registry ${JSON.stringify(value)}: expected a host, like ghcr.io`);
			return value;
		});
		const digest = read((value, report) => {
			const hex = value.replace(/^sha256:/, "");
			if (!/^[0-9a-f]{64}$/.test(hex)) report(`invalid sha256 digest ${JSON.stringify(value)}: expected 64 hex digits`);
			return hex;
		});
		const version = read((value, report) => {
			if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value)) report(`invalid version ${JSON.stringify(value)}: expected for example 1.4.5`);
			return value;
		});
		const needs = read((value, report) => {
			const parsed = schemas.g1P(schemas.YjP(), schemas.Ikc({ result: schemas.k5n([
				"success",
				"failure",
				"cancelled",
				"skipped"
			]) })).safeParse(json(value));
			if (parsed.success && Object.keys(parsed.data).length > 0) {
				return Object.entries(parsed.data).map(([job, { result }]) => ({
					job,
					result
				}));
			}
			report("invalid value: write ${{ toJSON(needs) }}");
			return [];
		});
		function json(value) {
			try {
				return JSON.parse(value);
			} catch {
				return undefined;
			}
		}
		;
		const modes = [
			"build",
			"verify",
			"gate",
			"record",
			"plan",
			"nightly",
			"setup",
			"deploy",
			"comment",
			"sign"
		];
		const inputs_settings = () => ({
			"build-args": optional(assignments),
			privileges: oneOf([
				"auto",
				"sudo",
				"fakeroot"
			]),
			"host-ca": input_values_text,
			"pass-env": optional(variableNames),
			secrets: optional(input_values_secrets),
			bind: optional(input_values_binds),
			"time-limit": duration,
			tmp: input_values_text,
			"free-disk": flag,
			"apptainer-version": optional(version),
			"apptainer-sha256": optional(digest),
			cache: oneOf([
				"auto",
				"on",
				"off"
			]),
			"allow-fork-code": flag
		});
		const inputSchemas = {
			build: () => schemas.rej({
				mode: schemas.euz("build"),
				recipe: optional(input_values_text),
				from: optional(givenImage),
				"archive-artifact-id": optional(artifactId),
				context: optional(input_values_text),
				name: optional(input_values_text),
				parents: optional(parents),
				store: input_values_text,
				...inputs_settings(),
				vault: optional(oneOf([
					"off",
					"digests",
					"bodies"
				])),
				"vault-optional": flag,
				upload: flag,
				"upload-image": flag,
				"retention-days": optional(days),
				canonical: flag,
				compression: oneOf(compression.M),
				without: optional(without),
				force: flag,
				notest: flag,
				"test-after": optional(input_values_text)
			}),
			verify: () => schemas.rej({
				mode: schemas.euz("verify"),
				name: optional(input_values_text),
				"image-artifact-id": optional(artifactId),
				"lock-artifact-id": optional(artifactId),
				"locked-recipe-artifact-id": optional(artifactId),
				"vault-artifact-id": optional(artifactId),
				"vault-run": optional(runId),
				image: optional(input_values_text),
				lock: optional(input_values_text),
				"locked-recipe": optional(input_values_text),
				vault: optional(input_values_text),
				"image-digest": optional(digest),
				"lock-digest": optional(digest),
				"locked-recipe-digest": optional(digest),
				"vault-digest": optional(digest),
				"from-vault": oneOf([
					"auto",
					"on",
					"off"
				]),
				username: optional(input_values_text),
				password: optional(input_values_text),
				"github-token": optional(input_values_text),
				context: input_values_text,
				store: input_values_text,
				markers: oneOf(["branch", "marker-branch"]),
				"required-level": oneOf(levels.y),
				"fail-on-drift": flag,
				...inputs_settings(),
				upload: flag,
				"retention-days": optional(days)
			}),
			gate: () => schemas.rej({
				mode: schemas.euz("gate"),
				store: input_values_text,
				markers: oneOf(["branch", "marker-branch"]),
				names: optional(words),
				recipe: optional(input_values_text),
				from: optional(givenImage),
				context: optional(input_values_text),
				"required-level": oneOf(levels.y),
				"lock-artifact-id": optional(artifactId),
				"locked-recipe-artifact-id": optional(artifactId),
				"recipe-artifact-id": optional(artifactId),
				"marker-artifact-id": optional(artifactId),
				"marker-digest": optional(digest),
				needs: optional(needs),
				"trusted-root": optional(input_values_text),
				recipes: optional(words),
				images: optional(givenImages),
				"build-args": optional(assignments),
				"build-all": flag,
				"github-token": optional(input_values_text)
			}),
			record: () => schemas.rej({
				mode: schemas.euz("record"),
				store: input_values_text,
				recipe: optional(input_values_text),
				from: optional(givenImage),
				to: oneOf([
					"branch",
					"marker-branch",
					"check"
				]),
				commits: oneOf(["plain", "signed"]),
				again: oneOf(["auto", "always"]),
				propose: flag,
				"dependency-snapshot": flag,
				"lock-artifact-id": artifactId,
				"locked-recipe-artifact-id": artifactId,
				"recipe-artifact-id": artifactId,
				"marker-artifact-id": artifactId,
				"marker-digest": optional(digest),
				"signing-key": optional(input_values_text),
				"signing-passphrase": optional(input_values_text),
				sigstore: sigstoreChoice,
				"github-token": input_values_text
			}),
			nightly: () => schemas.rej({
				mode: schemas.euz("nightly"),
				name: input_values_text,
				"marker-artifact-id": optional(artifactId),
				"vault-verdict": optional(oneOf([
					"verified",
					"unverified",
					"inconclusive",
					"error"
				])),
				"vault-marker-artifact-id": optional(artifactId),
				refresh: oneOf([
					"success",
					"failure",
					"cancelled",
					"skipped"
				]),
				markers: oneOf(["branch", "marker-branch"]),
				"publication-dates": flag,
				"recorded-branch": optional(input_values_text),
				"github-token": input_values_text
			}),
			comment: () => schemas.rej({
				mode: schemas.euz("comment"),
				store: input_values_text,
				markers: oneOf(["branch", "marker-branch"]),
				"github-token": input_values_text
			}),
			sign: () => schemas.rej({
				mode: schemas.euz("sign"),
				"lock-artifact-id": artifactId,
				"locked-recipe-artifact-id": artifactId,
				"recipe-artifact-id": artifactId,
				"marker-artifact-id": artifactId,
				"marker-digest": optional(digest),
				attest: oneOf([
					"auto",
					"on",
					"off"
				]),
				sigstore: sigstoreChoice,
				"signing-key": optional(input_values_text),
				"signing-passphrase": optional(input_values_text),
				"retention-days": optional(days),
				"github-token": input_values_text
			}),
			setup: () => schemas.rej({
				mode: schemas.euz("setup"),
				registry: optional(registryHost),
				username: optional(input_values_text),
				password: optional(input_values_text),
				"apptainer-version": optional(version),
				"apptainer-sha256": optional(digest),
				cache: oneOf([
					"auto",
					"on",
					"off"
				])
			}),
			deploy: () => schemas.rej({
				mode: schemas.euz("deploy"),
				name: optional(input_values_text),
				store: input_values_text,
				"image-artifact-id": optional(artifactId),
				"lock-artifact-id": optional(artifactId),
				"locked-recipe-artifact-id": optional(artifactId),
				"recipe-artifact-id": optional(artifactId),
				"marker-artifact-id": optional(artifactId),
				"vault-artifact-id": optional(artifactId),
				targets: optional(words),
				repository: optional(input_values_text),
				tags: optional(words),
				"ref-tags": flag,
				release: flag,
				username: optional(input_values_text),
				password: optional(input_values_text),
				"github-token": optional(input_values_text)
			}),
			plan: () => schemas.rej({
				mode: schemas.euz("plan"),
				recipes: words,
				images: optional(givenImages),
				context: optional(input_values_text),
				store: input_values_text,
				markers: oneOf(["branch", "marker-branch"]),
				"build-args": optional(assignments),
				"build-all": flag,
				"required-level": oneOf(levels.y),
				"code-scanning": flag,
				"github-token": optional(input_values_text)
			})
		};
		function rawInputs(env) {
			const found = {};
			for (const [key, value] of Object.entries(env)) {
				const name = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
				if (name && value !== undefined && value.trim() !== "") found[name] = value.trim();
			}
			return found;
		}
		function parseInputs(mode, raw) {
			const schema = inputSchemas[mode]();
			const known = Object.keys(schema.shape);
			const parsed = schema.safeParse(raw);
			const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, known, raw));
			problems.push(...contradictions.v[mode]?.(raw) ?? []);
			if (parsed.success && problems.length === 0) return parsed.data;
			const several = problems.length > 1;
			throw new failure.H("usage", several ? `${problems.length} inputs are wrong` : "an input is wrong", {
				code: "wrong-input",
				why: problems.map((problem) => several ? `- ${problem}` : problem).join("\n"),
				remedy: `correct \`with:\` in the workflow; docs/actions/${mode}.md lists every input`
			});
		}
		function explain(issue, known, raw) {
			if (issue.code === "unrecognized_keys") {
				return issue.keys.map((key) => {
					const meant = (0, nearest.p)(key, known);
					return `${key}: unknown input${meant ? `; did you mean ${meant}?` : ""}`;
				});
			}
			const name = String(issue.path[0]);
			return [raw[name] === undefined ? `${name}: required` : `${name}: ${issue.message}`];
		}
		var stages = __webpack_require__(60809);
		;
		const empty = (...names) => Object.fromEntries(names.map((name) => [name, ""]));
		const outputDefaults = {
			build: {
				...empty("image-path", "lock-path", "locked-recipe-path", "recipe-path"),
				...empty("image-digest", "lock-digest", "locked-recipe-digest", "recipe-digest", "inputs-digest"),
				...empty("image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"),
				...empty("vault-artifact-id", "vault-digest"),
				...empty("name", "ts"),
				unchanged: "false"
			},
			verify: {
				verdict: "error",
				...empty("level", "from", "reason", "drift-count", "marker-path", "marker-artifact-id", "marker-digest"),
				...empty("name", "ts")
			},
			gate: { open: "false" },
			record: {
				committed: "false",
				...empty("commit", "branch", "check-url")
			},
			plan: {
				...Object.fromEntries(Array.from({ length: stages.M1 }, (_, index) => [`stage-${index + 1}`, "[]"])),
				night: "[]",
				images: "0",
				"to-build": "0"
			},
			nightly: {
				issue: "",
				action: "none"
			},
			comment: {
				images: "0",
				comment: "none"
			},
			sign: {
				signed: "false",
				...empty("marker-artifact-id", "marker-digest", "attestations", "attestations-artifact-id")
			},
			setup: {
				...empty("path", "version"),
				installed: "false"
			},
			deploy: {
				...empty("name", "ts", "paths", "previous", "release"),
				...empty("reference", "tags", "evidence", "sbom", "vault")
			}
		};
		function setDefaultOutputs(mode) {
			for (const [name, value] of Object.entries(outputDefaults[mode])) (0, core.uH)(name, value);
		}
		;
		const runners = {
			build: async () => (await Promise.all([
				__webpack_require__.e(9561),
				__webpack_require__.e(2345),
				__webpack_require__.e(9028),
				__webpack_require__.e(9817),
				__webpack_require__.e(8805)
			]).then(__webpack_require__.bind(__webpack_require__, 32753))).buildMode,
			verify: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(2345),
				__webpack_require__.e(5098),
				__webpack_require__.e(9028),
				__webpack_require__.e(9658)
			]).then(__webpack_require__.bind(__webpack_require__, 49658))).verifyMode,
			gate: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(5098),
				__webpack_require__.e(6539),
				__webpack_require__.e(7456)
			]).then(__webpack_require__.bind(__webpack_require__, 57456))).gateMode,
			record: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(5098),
				__webpack_require__.e(1805),
				__webpack_require__.e(2679)
			]).then(__webpack_require__.bind(__webpack_require__, 42679))).recordMode,
			plan: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2799),
				__webpack_require__.e(5098),
				__webpack_require__.e(2610),
				__webpack_require__.e(6539),
				__webpack_require__.e(6944)
			]).then(__webpack_require__.bind(__webpack_require__, 68418))).planMode,
			nightly: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(5680),
				__webpack_require__.e(5238)
			]).then(__webpack_require__.bind(__webpack_require__, 36631))).nightlyMode,
			comment: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(5680),
				__webpack_require__.e(5098),
				__webpack_require__.e(9997)
			]).then(__webpack_require__.bind(__webpack_require__, 74279))).commentMode,
			sign: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3128)
			]).then(__webpack_require__.bind(__webpack_require__, 27775))).signMode,
			setup: async () => (await __webpack_require__.e(5322).then(__webpack_require__.bind(__webpack_require__, 95322))).setupMode,
			deploy: async () => (await Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(1805),
				__webpack_require__.e(3312)
			]).then(__webpack_require__.bind(__webpack_require__, 92561))).deployMode
		};
		async function runAction(env = process.env, deps = realDeps) {
			const log = createCiLog();
			const stop = new AbortController();
			for (const signal of ["SIGINT", "SIGTERM"]) {
				process.on(signal, () => {
					stop.abort(new failure.H("infrastructure", "the job was cancelled", {
						code: "job-cancelled",
						why: `the runner sent ${signal}`
					}));
				});
			}
			const crash = (error) => {
				exitAfterFlush(report(error, env.GITHUB_WORKSPACE ?? "", log));
			};
			process.once("uncaughtException", crash);
			process.once("unhandledRejection", crash);
			let code = failure.h.done;
			try {
				await runMode(takeInputs(env), env, deps, log, stop.signal);
				log.end();
			} catch (error) {
				code = report(error, env.GITHUB_WORKSPACE ?? "", log);
			}
			exitAfterFlush(code);
		}
		function takeInputs(env) {
			const raw = rawInputs(env);
			const { "github-token": token, username, password } = raw;
			const logins = [["x-access-token", token], [username, password]];
			for (const [user, secret] of logins) {
				if (!secret) continue;
				(0, core.Pq)(secret);
				(0, core.Pq)(Buffer.from(`${user}:${secret}`).toString("base64"));
			}
			for (const name of Object.keys(env)) if (name.startsWith("INPUT_")) delete env[name];
			return raw;
		}
		async function runMode(raw, env, deps, log, signal) {
			const mode = modes.find((one) => one === raw.mode);
			if (!mode) {
				throw new failure.H("usage", `invalid mode ${JSON.stringify(raw.mode ?? "")}`, {
					code: "wrong-input",
					why: "each action of this project sets the mode itself",
					remedy: "remove the input mode from the workflow"
				});
			}
			setDefaultOutputs(mode);
			const context = (0, github_context.yI)(env);
			const inputs = parseInputs(mode, raw);
			const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(context.temp, "stx-container-"));
			try {
				const run = await runners[mode]();
				await run({
					inputs,
					context,
					deps,
					log,
					signal,
					scratch,
					summaryPath: env.GITHUB_STEP_SUMMARY
				});
			} finally {
				await (0, promises_.rm)(scratch, {
					recursive: true,
					force: true
				});
			}
		}
		function report(error, workspace, log) {
			const known = error instanceof failure.H;
			const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
			if (!known || (0, core._o)()) for (const line of stack.split("\n")) log.output(line);
			log.end();
			const why = known ? error.why : undefined;
			const remedy = known ? error.remedy : "this is a bug; please report it with this log: https://github.com/stx/container-action/issues";
			const parts = [
				message,
				why && `Why: ${why}`,
				remedy && `What to do: ${remedy}`,
				known && error.code && `Code: ${error.code}`
			];
			const text = (0, redact.Rd)(parts.filter(Boolean).join("\n"));
			(0, annotations.f)("error", [{
				title: (0, redact.Rd)(message),
				message: text,
				place: known ? error.place : undefined
			}], workspace);
			return failure.h[known ? error.kind : "failed"];
		}
		function exitAfterFlush(code) {
			process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
		}
	}),
	38126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => compressions });
		const compressions = ["gzip", "zstd"];
	}),
	77205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => Failure,
			h: () => exitCodes
		});
		const exitCodes = {
			done: 0,
			failed: 1,
			usage: 2,
			unverified: 3,
			infrastructure: 4,
			inconclusive: 5
		};
		class Failure extends Error {
			kind;
			code;
			why;
			remedy;
			place;
			constructor(kind, what, more) {
				super(what, { cause: more.cause });
				this.name = "Failure";
				this.kind = kind;
				this.code = more.code;
				this.why = more.why;
				this.remedy = more.remedy;
				this.place = more.place;
			}
			withPath(copy, original, lineOf = (line) => line) {
				if (this.place?.path !== copy) return this;
				const line = this.place.line === undefined ? undefined : lineOf(this.place.line);
				const { line: _, ...rest } = this.place;
				const place = {
					...rest,
					path: original,
					...line === undefined ? {} : { line }
				};
				const words = (text) => text?.replaceAll(copy, original);
				const { kind, code, why, remedy, cause } = this;
				return new Failure(kind, words(this.message) ?? "", {
					code,
					why: words(why),
					remedy: words(remedy),
					place,
					cause
				});
			}
		}
	}),
	27301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => annotate });
		var node_path_0 = __webpack_require__(76760);
		var _actions_core_1 = __webpack_require__(33838);
		const kindLimit = 10;
		const messageLimit = 4096;
		const commands = {
			error: _actions_core_1.z3,
			warning: _actions_core_1.$e,
			notice: _actions_core_1.lm
		};
		function annotate(kind, annotations, workspace, rest = "the job summary lists them all") {
			const all = annotations.length <= kindLimit;
			for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
				commands[kind](cut(one.message, messageLimit), properties(one, workspace));
			}
			if (all) return;
			commands[kind](`${annotations.length - kindLimit + 1} more: ${rest}`);
		}
		function properties({ title, place }, workspace) {
			const found = { title: cut(title, 60) };
			if (!place) return found;
			const path = (0, node_path_0.relative)(workspace, place.path);
			if (path === "" || path === ".." || path.startsWith(`..${node_path_0.sep}`)) return found;
			found.file = path;
			if (place.line !== undefined) found.startLine = place.line;
			if (place.column !== undefined) found.startColumn = place.column;
			return found;
		}
		const cut = (text, limit) => text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
	}),
	80344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$j: () => privilegedEvents,
			AD: () => refuseForkCode,
			Cv: () => whyUnmerged,
			DC: () => checkBranch,
			Fy: () => commitTarget,
			K5: () => isOwnCode,
			OE: () => snapshotContext,
			Qm: () => runUrlOf,
			e$: () => checkTarget,
			ig: () => snapshotJob,
			yI: () => readContext
		});
		var node_fs_0 = __webpack_require__(73024);
		var zod_3 = __webpack_require__(28942);
		var zod_4 = __webpack_require__(961);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_plain_words_js_2 = __webpack_require__(89123);
		const repositorySchema = zod_3.Ikc({ full_name: zod_3.YjP() });
		const shaSchema = zod_3.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const payloadSchema = zod_3.Ikc({
			repository: zod_3.Ikc({ default_branch: zod_3.YjP().optional() }).optional(),
			pull_request: zod_3.Ikc({
				number: zod_3.aig().int().optional(),
				head: zod_3.Ikc({
					ref: zod_3.YjP(),
					sha: zod_3.YjP().optional(),
					repo: repositorySchema.nullish()
				}),
				base: zod_3.Ikc({
					ref: zod_3.YjP(),
					sha: shaSchema
				}).optional()
			}).optional(),
			merge_group: zod_3.Ikc({
				base_ref: zod_3.YjP(),
				base_sha: shaSchema
			}).optional(),
			workflow_run: zod_3.Ikc({
				event: zod_3.YjP().optional(),
				head_branch: zod_3.YjP().nullish(),
				head_sha: zod_3.YjP().optional(),
				head_repository: repositorySchema.nullish()
			}).optional()
		});
		function runUrlOf(env) {
			const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
			const server = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			return repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt || "1"}` : undefined;
		}
		function snapshotContext(env, name) {
			const { GITHUB_SHA: sha, GITHUB_REF: ref } = env;
			return sha && ref ? {
				sha,
				ref,
				...snapshotJob(env, name)
			} : undefined;
		}
		function snapshotJob(env, name) {
			const { GITHUB_RUN_ID: id, GITHUB_WORKFLOW, GITHUB_JOB } = env;
			const correlator = [
				GITHUB_WORKFLOW,
				GITHUB_JOB,
				name
			].filter(Boolean).join("_");
			return { job: {
				correlator,
				id: id ?? "0"
			} };
		}
		const repositoryPattern = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
		function readContext(env) {
			const names = [
				"GITHUB_EVENT_NAME",
				"GITHUB_REPOSITORY",
				"GITHUB_REF",
				"GITHUB_SHA",
				"GITHUB_RUN_ID",
				"GITHUB_WORKSPACE",
				"RUNNER_TEMP"
			];
			const missing = names.filter((name) => !env[name]);
			const get = (name) => env[name] ?? "";
			if (missing.length > 0 || !repositoryPattern.test(get("GITHUB_REPOSITORY"))) {
				throw new _failure_js_1.H("usage", "not running in GitHub Actions", {
					code: "not-a-runner",
					why: missing.length > 0 ? `these variables are not set: ${missing.join(", ")}` : `GITHUB_REPOSITORY is ${JSON.stringify(get("GITHUB_REPOSITORY"))}`,
					remedy: "run it as a step of a workflow, or use the command line: stx-container --help"
				});
			}
			const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
			const repository = get("GITHUB_REPOSITORY");
			return {
				event: get("GITHUB_EVENT_NAME"),
				repository,
				ref: get("GITHUB_REF"),
				sha: get("GITHUB_SHA"),
				serverUrl,
				runUrl: runUrlOf(env) ?? "",
				workspace: get("GITHUB_WORKSPACE"),
				temp: get("RUNNER_TEMP"),
				...readPayload(env.GITHUB_EVENT_PATH)
			};
		}
		function readPayload(eventPath) {
			let payload = {};
			try {
				if (eventPath) payload = payloadSchema.parse(JSON.parse((0, node_fs_0.readFileSync)(eventPath, "utf8")), _files_plain_words_js_2.f);
			} catch (error) {
				const why = error instanceof zod_4.G ? (0, _files_plain_words_js_2._)(error.issues, "it", 1) : error.message;
				throw new _failure_js_1.H("usage", "could not read the payload of the event", {
					code: "event-unreadable",
					why: `${eventPath}: ${why}`,
					remedy: "run the job again; the runner writes this file",
					cause: error
				});
			}
			const { pull_request: pull, workflow_run: run, repository } = payload;
			return {
				head: headOf(payload),
				base: baseOf(payload),
				pull: pull?.number,
				followed: run?.event,
				defaultBranch: repository?.default_branch
			};
		}
		function headOf({ pull_request: pull, workflow_run: run }) {
			if (pull) return {
				repository: pull.head.repo?.full_name,
				branch: pull.head.ref,
				sha: pull.head.sha
			};
			if (run) return {
				repository: run.head_repository?.full_name,
				branch: run.head_branch ?? undefined,
				sha: run.head_sha
			};
			return undefined;
		}
		function baseOf({ pull_request: pull, merge_group: group }) {
			if (group) return {
				ref: group.base_ref.replace(/^refs\/heads\//, ""),
				sha: group.base_sha
			};
			return pull?.base;
		}
		const privilegedEvents = new Set([
			"pull_request_target",
			"workflow_run",
			"issue_comment",
			"issues",
			"discussion",
			"discussion_comment",
			"check_run",
			"check_suite",
			"status"
		]);
		const mergedEvents = new Set([
			"push",
			"release",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		]);
		const headEvents = new Set([
			...privilegedEvents,
			"pull_request",
			"pull_request_review",
			"pull_request_review_comment"
		]);
		function isOwnCode(context) {
			if (context.head) return context.head.repository === context.repository;
			return !headEvents.has(context.event);
		}
		function whyUnmerged(context) {
			const { event, head } = context;
			if (event === "workflow_run") {
				const { followed } = context;
				if (!isOwnCode(context)) return "the run that it follows was for the code of a fork, or does not say whose";
				if (followed === undefined) return "its payload does not name the event of the run that it follows";
				return mergedEvents.has(followed) ? undefined : `the run that it follows was for ${followed}`;
			}
			if (mergedEvents.has(event)) return undefined;
			return head || event === "merge_group" || event.startsWith("pull_request") ? "what it built is not merged" : "such an event does not say whose code was built";
		}
		function refuseForkCode(context, allowed) {
			const { event, head } = context;
			if (!privilegedEvents.has(event) || allowed || isOwnCode(context)) return;
			if (!head) throw new _failure_js_1.H("usage", `nothing is built for the event ${event}`, {
				code: "fork-code-refused",
				why: "anyone can start it, it does not say whose code is checked out, and such a run has the secrets and the write token of this repository",
				remedy: "run this job on push or pull_request, or set allow-fork-code: true if this job has no secrets"
			});
			throw new _failure_js_1.H("usage", `recipes from forks are not built for the event ${event}`, {
				code: "fork-code-refused",
				why: "such a run has the secrets and the write token of this repository, and a build runs the recipe's commands",
				remedy: "use the event pull_request, or set allow-fork-code: true if this job has no secrets"
			});
		}
		function commitTarget(context) {
			if (context.event === "merge_group") {
				return { skip: "the branch of a merge queue is deleted; the commit is made after the merge" };
			}
			const foreign = whyForeign(context);
			if (foreign !== undefined) return { skip: foreign };
			const branch = context.head?.branch ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
			if (!branch) return { skip: `${context.ref} is not a branch` };
			return { branch: checkBranch(branch) };
		}
		function whyForeign(context) {
			if (isOwnCode(context)) return undefined;
			return context.head || context.event.startsWith("pull_request") ? "a pull request from a fork cannot write to this repository; the verdict is in the summary" : `the event ${context.event} does not say whose code was built; the verdict is in the summary`;
		}
		function checkTarget(context) {
			const foreign = whyForeign(context);
			if (foreign !== undefined) return { skip: foreign };
			const sha = context.head ? context.head.sha : context.sha;
			return sha ? { sha } : { skip: `the event ${context.event} does not name the commit that was built` };
		}
		function checkBranch(branch) {
			const parts = branch.split("/");
			const bad = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(branch) || parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"));
			if (!bad) return branch;
			throw new _failure_js_1.H("usage", `invalid branch name ${JSON.stringify(branch)}`, {
				code: "branch-invalid",
				why: "git does not allow it (git help check-ref-format)",
				remedy: "rename the branch"
			});
		}
	}),
	26500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lz: () => choiceRules,
			sF: () => choicesIn,
			zM: () => choices
		});
		const choices = [
			"apt-lists",
			"host-keys",
			"machine-id"
		];
		function choicesIn(text) {
			const names = text.split(/[\s,]+/).filter((name) => name !== "");
			const unknown = names.find((name) => !choices.some((choice) => choice === name));
			const chosen = choices.filter((choice) => names.includes(choice));
			if (unknown !== undefined) return {
				chosen,
				problem: `${JSON.stringify(unknown)} is not one of ${choices.join(", ")}`
			};
			return names.length > 0 ? { chosen } : {
				chosen,
				problem: `expected some of ${choices.join(", ")}`
			};
		}
		const isFile = ({ type }) => type === "file";
		const choiceRules = {
			"apt-lists": [{
				pattern: "/var/lib/apt/lists/*_*",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "What the archive offered when apt looked; apt installs nothing until `apt-get update` ran again."
			}],
			"host-keys": [{
				pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "Keys of one host; sshd does not start until `ssh-keygen -A` made others."
			}],
			"machine-id": [{
				pattern: "/etc/machine-id",
				ignore: "content",
				canonical: "empty",
				isMeant: isFile,
				reason: "The number of one installation; empty, it is made when a system starts (machine-id(5))."
			}, {
				pattern: "/var/lib/dbus/machine-id",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "The same number for D-Bus; `dbus-uuidgen --ensure` makes another."
			}]
		};
	}),
	60809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K4: () => stageLimit,
			M1: () => stageCount,
			ZL: () => stagesOf,
			al: () => inOrder
		});
		var _failure_js_0 = __webpack_require__(77205);
		const stageCount = 4;
		const stageLimit = 256;
		function stagesOf(images) {
			const stages = Array.from({ length: stageCount }, () => []);
			const stageOf = new Map();
			for (const image of inOrder(images)) {
				const after = Math.max(-1, ...image.parents.map(({ name }) => stageOf.get(name) ?? -1));
				let at = after + 1;
				while ((stages[at]?.length ?? 0) >= stageLimit) at++;
				const stage = stages[at];
				if (!stage) throw tooDeep(image);
				stage.push(image);
				stageOf.set(image.name, at);
			}
			return stages;
		}
		function tooDeep({ name, recipe }) {
			return new _failure_js_0.H("usage", `the plan has no stage left for the image ${name}`, {
				code: "plan-too-deep",
				why: `a run builds at most ${stageCount} images on top of each other, and ${stageLimit} in one stage`,
				remedy: "name fewer recipes in the input recipes, and use several workflows",
				place: { path: recipe }
			});
		}
		function inOrder(images) {
			const byName = new Map(images.map((image) => [image.name, image]));
			const done = new Set();
			const ordered = [];
			const visit = (image, path) => {
				if (done.has(image.name)) return;
				if (path.includes(image.name)) throw circle([...path, image.name], image);
				for (const { name } of image.parents) visit(byName.get(name), [...path, image.name]);
				done.add(image.name);
				ordered.push(image);
			};
			for (const image of [...images].sort((a, b) => a.name < b.name ? -1 : 1)) visit(image, []);
			return ordered.filter(({ state }) => state !== "verified");
		}
		function circle(names, { recipe }) {
			return new _failure_js_0.H("usage", "recipes build on each other in a circle", {
				code: "plan-circle",
				why: names.slice(names.indexOf(names.at(-1) ?? "")).join(" → "),
				remedy: "start one of them from another image",
				place: { path: recipe }
			});
		}
	}),
	39168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => redactor,
			Rd: () => redactText,
			ZW: () => RedactedStream,
			jO: () => wholeForms
		});
		var _secret_forms_js_0 = __webpack_require__(80663);
		var _secret_parts_js_1 = __webpack_require__(50010);
		const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi;
		function redactAddress(url) {
			return url.replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${_secret_forms_js_0.qf}@`).replace(/^([^:]+:\/\/)[^/?#:@]+:(?!\d+(?:[/?#]|$))[^@]*@/, `$1${_secret_forms_js_0.qf}@`).replace(/([?&;])([^=&;#\s]+)=([^&;#\s]*)/g, (pair, before, name, value) => value !== "" && _secret_forms_js_0.T2.test(name) ? `${before}${name}=${_secret_forms_js_0.qf}` : pair);
		}
		function redactText(text) {
			let clean = text.includes("://") ? text.replace(address, redactAddress) : text;
			for (const form of _secret_forms_js_0.py) clean = clean.replace(form, _secret_forms_js_0.qf);
			return clean;
		}
		function formsOf(secret) {
			const bytes = Buffer.from(secret);
			const lines = bytes.toString("latin1").split(/[\r\n]+/).filter((line) => line.trim().length >= _secret_parts_js_1.b);
			return lines.flatMap((line) => {
				const raw = Buffer.from(line, "latin1");
				return [
					line,
					encodeURIComponent(raw.toString("utf8")),
					...base64Forms(raw)
				];
			});
		}
		function wholeForms(secret) {
			const text = Buffer.from(secret).toString("latin1").trim();
			if (text.length < _secret_parts_js_1.b) return [];
			const raw = Buffer.from(text, "latin1");
			const encoded = [encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
			return [raw, ...new Set(encoded)].map((form) => Buffer.from(form));
		}
		function base64Forms(bytes) {
			const forms = [
				0,
				1,
				2
			].flatMap((before) => {
				const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replace(/=+$/, "");
				const from = before === 0 ? 0 : before + 1;
				const whole = Math.floor((before + bytes.length) * 8 / 6);
				const form = text.slice(from, whole);
				return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
			});
			return forms.filter((form) => form.length >= 8);
		}
		function redactor(secrets) {
			const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
			return (line) => {
				let clean = line;
				for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, _secret_forms_js_0.qf);
				return redactText(clean);
			};
		}
		const longest = 64 * 1024;
		const overlap = 8 * 1024;
		class RedactedStream {
			#redact;
			#rest = "";
			constructor(redact) {
				this.#redact = redact;
			}
			push(chunk) {
				this.#rest += Buffer.from(chunk).toString("latin1");
				const end = Math.max(this.#rest.lastIndexOf("\n"), this.#rest.lastIndexOf("\r")) + 1;
				const ready = end > 0 ? end : this.#rest.length > longest ? this.#rest.length - overlap : 0;
				return this.#take(ready);
			}
			end() {
				return this.#take(this.#rest.length);
			}
			#take(length) {
				const text = this.#rest.slice(0, length);
				this.#rest = this.#rest.slice(length);
				return Buffer.from(text.replace(/[^\r\n]+/g, this.#redact), "latin1");
			}
		}
	}),
	80663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HV: () => secretVariable,
			T2: () => secretField,
			py: () => tokenForms,
			qf: () => placeholder
		});
		const placeholder = "REDACTED";
		const secretField = /(?:^|[-_.])(?:(?:access|auth|id|refresh|session|security|private|job|personal|bearer)?[-_]?token|auth|authorization|signature|sig|secret|client_secret|password|passwd|pwd|pass|api[-_]?key|apikey|key|key-pair-id|credential|credentials|jwt|assertion|code|ticket|session|sessionid|policy)$/i;
		const secretVariable = /(?:token|secret|passw(?:or)?d|pass|passphrase|api_?key|key|auth|credentials?|cookie|[a-z0-9][-_.](?:pwd|pat))$/i;
		const tokenForms = [
			/\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
			/\bgithub_pat_[A-Za-z0-9_]{20,}/g,
			/\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|oas|soat|agent)-[A-Za-z0-9_-]{16,}/g,
			/\bnpm_[A-Za-z0-9]{30,}/g,
			/\bpypi-[A-Za-z0-9_-]{40,}/g,
			/\brubygems_[0-9a-f]{40,}/g,
			/\bcio[A-Za-z0-9]{32}\b/g,
			/\bhf_[A-Za-z0-9]{30,}/g,
			/\bdckr_[op]at_[A-Za-z0-9_-]{20,}/g,
			/\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
			/\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
			/\b[rs]k_live_[A-Za-z0-9]{16,}/g,
			/\bsk-(?:proj|svcacct|ant)-[A-Za-z0-9_-]{20,}/g,
			/\bsk-[A-Za-z0-9]{40,}/g,
			/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
			/\bAIza[A-Za-z0-9_-]{35}/g,
			/\bya29\.[A-Za-z0-9_-]{20,}/g,
			/\bhv[sb]\.[A-Za-z0-9_-]{20,}/g,
			/\bdapi[0-9a-f]{32}\b/g,
			/\bAKCp[A-Za-z0-9]{60,}/g,
			/\bAGE-SECRET-KEY-1[A-Z0-9]{50,}/g,
			/\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g
		];
	}),
	50010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => partsOfSecret,
			b: () => shortestSecret
		});
		var _secret_forms_js_0 = __webpack_require__(80663);
		const shortestSecret = 6;
		const netrc = /\b(?:password|passwd)[ \t]+(\S+)/gi;
		const assignment = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]+)/g;
		const address = /\b[a-z][a-z0-9+.-]*:\/\/([^\s:/?#@]*)(?::([^\s/?#]*))?@/gi;
		function partsOfSecret(text) {
			const found = [
				...[...text.matchAll(netrc)].map(([, value]) => value),
				...[...text.matchAll(assignment)].flatMap(([, name = "", value]) => _secret_forms_js_0.T2.test(name) || _secret_forms_js_0.HV.test(name) ? [value] : []),
				...[...text.matchAll(address)].flatMap(([, user, password]) => [password ?? user])
			];
			const long = found.filter((part) => part !== undefined && part.length >= shortestSecret);
			return [...new Set(long)];
		}
	}),
	95701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f9: () => parseImageUri,
			ng: () => defaultFileName
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _reference_js_1 = __webpack_require__(93118);
		function parseImageUri(text) {
			const [, scheme = "docker", reference = ""] = /^(?:([a-z-]+):\/\/)?(.*)$/s.exec(text) ?? [];
			if (scheme !== "docker" && scheme !== "oras" && scheme !== "library") throw new _failure_js_0.H("usage", `cannot pull from ${JSON.stringify(text)}`, {
				code: "image-reference-invalid",
				why: `the scheme ${scheme}:// is not that of a registry or library`,
				remedy: "write docker://, oras:// or library:// and a reference"
			});
			if (scheme !== "library") (0, _reference_js_1.F2)(reference);
			return {
				scheme,
				reference
			};
		}
		function registryUri({ registry, repository, tag, digest }) {
			const name = registry === "docker.io" ? repository : `${registry}/${repository}`;
			return `docker://${name}${tag ? `:${tag}` : digest ? `@${digest}` : ""}`;
		}
		function defaultFileName({ reference }) {
			const last = reference.split("/").at(-1) ?? "image";
			const [name = "image", tag = "latest"] = last.split(/@sha256:|:/);
			return `${name}_${tag.slice(0, 40)}.sif`;
		}
	}),
	45743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			FV: () => escapeMarkdown,
			TN: () => oneLine,
			Xj: () => alignedLine,
			d: () => markdownCodeCell,
			kU: () => stripControl,
			t3: () => terminalJson
		});
		var node_util_0 = __webpack_require__(57975);
		const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
		const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		function stripControl(text) {
			return (0, node_util_0.stripVTControlCharacters)(text).replace(/\r\n?/g, "\n").replace(control, "").replace(bidi, "").replace(/(?<![\ud800-\udbff])[\udc80-\udcff]/g, (byte) => `\\x${(byte.charCodeAt(0) - 56320).toString(16)}`).toWellFormed();
		}
		function oneLine(text) {
			return stripControl(text).replace(/\s+/g, " ").trim();
		}
		function alignedLine(text) {
			return stripControl(text).replaceAll("\n", " ").replaceAll("	", "    ").trimEnd();
		}
		function escapeMarkdown(text) {
			return oneLine(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&").replace(/\|/g, "&#124;").replace(/@/g, "@​").replace(/\\#(?=\w)/g, "\\#​").replace(/\bGH(?=\\-\d)/gi, "$&​");
		}
		function markdownCode(text) {
			const line = oneLine(text);
			if (line === "") return "";
			const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
			const fence = "`".repeat(longest + 1);
			const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
			return `${fence}${pad}${line}${pad}${fence}`;
		}
		function markdownCodeCell(text) {
			return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
		}
		function terminalJson(document) {
			return JSON.stringify(document).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
	})
};
;
