"use strict";
exports.id = 5680;
exports.ids = [5680, 8448];
exports.modules = {
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
	62816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => floatExpressions,
			p: () => floatMatcher
		});
		var _identity_js_0 = __webpack_require__(37325);
		var _stages_js_1 = __webpack_require__(95180);
		function floatMatcher(patterns) {
			return (ecosystem, name) => {
				const subject = `${(0, _stages_js_1.Tp)(ecosystem)}:${(0, _identity_js_0.tK)(ecosystem, name)}`;
				return patterns.some((pattern) => {
					const colon = pattern.indexOf(":");
					const normal = `${pattern.slice(0, colon)}:${(0, _identity_js_0.tK)(ecosystem, pattern.slice(colon + 1))}`;
					return colon > 0 && matchesGlob(normal, subject);
				});
			};
		}
		function matchesGlob(pattern, subject) {
			const parts = pattern.split("*");
			if (parts.length === 1) return pattern === subject;
			const first = parts[0];
			const last = parts.at(-1);
			if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
			if (subject.length < first.length + last.length) return false;
			let at = first.length;
			const end = subject.length - last.length;
			for (const part of parts.slice(1, -1)) {
				const found = subject.indexOf(part, at);
				if (found < 0 || found + part.length > end) return false;
				at = found + part.length;
			}
			return true;
		}
		function floatExpressions(patterns, ecosystem) {
			return patterns.filter((pattern) => pattern.startsWith(`${ecosystem}:`)).map((pattern) => (0, _identity_js_0.tK)(ecosystem, pattern.slice(ecosystem.length + 1))).map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
		}
	}),
	16523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JC: () => preAuthEncoding,
			RR: () => maxEarlier,
			h: () => payloadType,
			hQ: () => withSignature,
			vw: () => decodeEnvelope,
			zK: () => encodeEnvelope
		});
		var zod_2 = __webpack_require__(28942);
		var _failure_js_0 = __webpack_require__(77205);
		var _files_canonical_json_js_3 = __webpack_require__(5968);
		var _files_plain_words_js_1 = __webpack_require__(89123);
		var _lock_json_places_js_4 = __webpack_require__(88182);
		const payloadType = "application/vnd.in-toto+json";
		const maxEnvelopeBytes = 16 * 1024 ** 2;
		const maxSignatures = 32;
		const maxSigLength = 64 * 1024;
		const maxBundleLength = 512 * 1024;
		const keySignatureSchema = zod_2.rej({
			keyid: zod_2.YjP().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, "not a SHA256 fingerprint"),
			sig: zod_2.K39().min(1).max(maxSigLength)
		});
		const sigstoreSignatureSchema = zod_2.rej({
			sig: zod_2.K39().min(1).max(maxSigLength),
			sigstore: zod_2.rej({
				mediaType: zod_2.YjP(),
				verificationMaterial: zod_2.g1P(zod_2.YjP(), zod_2.L5J()).refine((material) => JSON.stringify(material).length <= maxBundleLength, "too large")
			})
		});
		const signedSchema = zod_2.rej({
			payloadType: zod_2.euz(payloadType),
			payload: zod_2.K39(),
			signatures: zod_2.YOg(zod_2.KCZ([keySignatureSchema, sigstoreSignatureSchema])).max(maxSignatures)
		});
		const maxEarlier = 15;
		const envelopeSchema = signedSchema.extend({ earlier: zod_2.YOg(signedSchema).min(1).max(maxEarlier).optional().describe("Envelopes of earlier verdicts on the same files, each with its own signatures; the last one last.") });
		function preAuthEncoding(payload, type = payloadType) {
			const header = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
			return Buffer.concat([Buffer.from(header), payload]);
		}
		function encodeEnvelope(payload, signatures, earlier = []) {
			const written = (each) => ({
				payloadType,
				payload: Buffer.from(each.payload).toString("base64"),
				signatures: each.signatures
			});
			const before = earlier.length > 0 ? { earlier: earlier.map(written) } : {};
			return `${(0, _files_canonical_json_js_3.d)({
				...written({
					payload,
					signatures
				}),
				...before
			})}\n`;
		}
		function decodeEnvelope(bytes, path) {
			if (bytes.length > maxEnvelopeBytes) throw unreadable(path, `it has more than ${maxEnvelopeBytes} bytes`);
			const text = Buffer.from(bytes).toString("utf8");
			let document;
			try {
				document = JSON.parse(text);
			} catch (error) {
				const [why, offset] = (0, _lock_json_places_js_4.Io)(text);
				throw unreadable(path, why, {
					...(0, _lock_json_places_js_4.mh)(text, offset),
					cause: error
				});
			}
			const parsed = envelopeSchema.safeParse(document, _files_plain_words_js_1.f);
			if (!parsed.success) {
				const { issues } = parsed.error;
				const at = (0, _lock_json_places_js_4.mh)(text, (0, _lock_json_places_js_4.b4)(text, issues[0]?.path ?? []));
				throw unreadable(path, (0, _files_plain_words_js_1._)(issues, "the document", 1), {
					...at,
					cause: parsed.error
				});
			}
			const read = (each) => ({
				payload: Buffer.from(each.payload, "base64"),
				signatures: each.signatures
			});
			const { payload, signatures } = read(parsed.data);
			const earlier = (parsed.data.earlier ?? []).map(read);
			const isOurs = Buffer.from(encodeEnvelope(payload, signatures, earlier)).equals(bytes);
			const all = [...signatures, ...earlier.flatMap((each) => each.signatures)];
			if (!isOurs || all.some(({ sig }) => !isCanonical(sig))) throw unreadable(path, "it is not in canonical form: a key appears twice, or it was written by hand");
			return {
				payload,
				signatures,
				...earlier.length > 0 ? { earlier } : {}
			};
		}
		const isCanonical = (base64) => Buffer.from(base64, "base64").toString("base64") === base64;
		function withSignature(signatures, added) {
			const isSame = (one) => "keyid" in one && "keyid" in added && one.keyid === added.keyid;
			const others = signatures.filter((one) => !isSame(one));
			if (others.length < maxSignatures) return [...others, added];
			throw new _failure_js_0.H("usage", "could not add the signature", {
				code: "envelope-full",
				why: `the envelope has ${others.length} signatures, the most that one may have`,
				remedy: "run `stx-container verify` again: a new marker has no signatures yet"
			});
		}
		function unreadable(path, why, { cause, ...at } = {}) {
			return new _failure_js_0.H("inconclusive", `${path} is not a marker`, {
				code: "envelope-unreadable",
				why,
				remedy: "restore the file as it was written, or run `stx-container verify` again",
				place: {
					path,
					...at
				},
				cause
			});
		}
	}),
	73433: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VS: () => isConsistentList,
			Y4: () => boundedList,
			jx: () => boundedListSchema
		});
		var zod_1 = __webpack_require__(28942);
		var _files_canonical_json_js_2 = __webpack_require__(5968);
		var _files_digest_js_0 = __webpack_require__(63983);
		const longest = {
			items: 200,
			bytes: 64 * 1024
		};
		const boundedListSchema = (item) => zod_1.rej({
			count: zod_1.aig().int().min(0).describe("How many there are."),
			sha256: zod_1.YjP().regex(/^[0-9a-f]{64}$/).describe("sha256 of the whole list as canonical JSON (RFC 8785)."),
			listed: zod_1.YOg(item).max(longest.items).describe("The first of them.")
		});
		function boundedList(items) {
			const listed = [];
			let bytes = 0;
			for (const item of items.slice(0, longest.items)) {
				bytes += Buffer.byteLength((0, _files_canonical_json_js_2.d)(item));
				if (bytes > longest.bytes) break;
				listed.push(item);
			}
			return {
				count: items.length,
				sha256: (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(items)),
				listed
			};
		}
		function isConsistentList({ count, sha256: digest, listed }) {
			if (listed.length > count) return false;
			return listed.length < count || (0, _files_digest_js_0.sc)((0, _files_canonical_json_js_2.d)(listed)) === digest;
		}
	}),
	97391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			formatMarker: () => formatMarker,
			levels: () => levels.y,
			makeStatement: () => makeStatement,
			parseMarker: () => parseMarker
		});
		var canonical_json = __webpack_require__(5968);
		var digest = __webpack_require__(63983);
		var plain_words = __webpack_require__(89123);
		var envelope = __webpack_require__(16523);
		var schemas = __webpack_require__(28942);
		var iso = __webpack_require__(64377);
		var json_places = __webpack_require__(88182);
		var failure = __webpack_require__(77205);
		;
		function invalidMarker(path, why, code = "marker-unreadable", { cause, ...at } = {}) {
			return new failure.H("inconclusive", `${path} is not a valid marker`, {
				code,
				why,
				remedy: "restore the file as it was written, or run: stx-container verify",
				place: {
					path,
					...at
				},
				cause
			});
		}
		;
		const sha256 = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const count = schemas.aig().int().min(0);
		const rungs = ["versions", "content"];
		const builderSchema = schemas.rej({
			apptainer: schemas.YjP(),
			squashfsTools: schemas.YjP().optional(),
			mode: schemas.YjP(),
			os: schemas.YjP(),
			kernel: schemas.YjP(),
			arch: schemas.YjP()
		});
		const countsSchema = schemas.rej({
			locked: count,
			rebuilt: count,
			equal: count,
			changed: count,
			missing: count,
			extra: count
		});
		const evidenceSchema = schemas.rej({
			layer: schemas.YjP(),
			ts: schemas.YjP(),
			rung: schemas.k5n(rungs).optional(),
			reason: schemas.YjP(),
			inputsDigest: sha256,
			overrides: schemas.g1P(schemas.YjP(), schemas.YjP()),
			rebuiltImage: sha256.optional(),
			ecosystems: schemas.g1P(schemas.YjP(), countsSchema),
			floated: count,
			unlocked: count,
			builder: builderSchema,
			rebuilder: builderSchema.optional(),
			floats: schemas.YOg(schemas.YjP()),
			notAfter: iso.w$().optional(),
			previous: sha256.optional()
		});
		const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
		const statementSchema = schemas.rej({
			verdict: schemas.YjP(),
			_type: schemas.euz("https://in-toto.io/Statement/v1"),
			subject: schemas.YOg(schemas.rej({
				name: schemas.YjP(),
				digest: schemas.rej({ sha256 })
			})).length(4),
			predicateType: schemas.euz("https://slsa.dev/verification_summary/v1"),
			predicate: schemas.rej({
				verifier: schemas.rej({
					id: schemas.YjP(),
					version: schemas.rej({ "stx-container": schemas.YjP() })
				}),
				timeVerified: iso.w$(),
				resourceUri: schemas.YjP(),
				policy: schemas.rej({
					uri: schemas.euz("config.yaml"),
					digest: schemas.rej({ sha256 })
				}),
				verificationResult: schemas.k5n(["PASSED", "FAILED"]),
				verifiedLevels: schemas.YOg(schemas.YjP()),
				[evidenceKey]: evidenceSchema
			})
		});
		const words = {
			verified: "verified",
			unverified: "unverified",
			"cannot-judge": "inconclusive"
		};
		const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";
		function isFirstMarker(bytes) {
			return /^\{\s*"(verdict|_type)"/.test(Buffer.from(bytes.slice(0, 200)).toString("utf8"));
		}
		function readFirstMarker(bytes, path) {
			const text = Buffer.from(bytes).toString("utf8");
			const { subject, predicate, verdict: sentence } = parse(text, path);
			const evidence = predicate[evidenceKey];
			const { layer, ts, rung, reason } = evidence;
			const stem = `${layer}-${ts}`;
			const word = Object.keys(words).find((each) => sentence === `${each}${each === "verified" && rung ? ` (${rung})` : ""}: ${stem}: ${reason}`);
			if (!word) throw invalidMarker(path, "its sentence contradicts its fields", "marker-contradicts-itself");
			const verdict = words[word];
			assertAgrees(predicate, stem, verdict, path);
			const endings = [
				".sif",
				".lock",
				".def",
				".rough.def"
			];
			if (subject.some(({ name }, index) => name !== stem + endings[index])) throw invalidMarker(path, `its subjects are not the files of ${stem}`, "marker-contradicts-itself");
			const [image, lock, lockedRecipe, recipe] = subject.map(({ digest }) => digest.sha256);
			return {
				format: 1,
				digest: (0, digest.sc)(text),
				payload: Buffer.from(text),
				signatures: [],
				subjects: {
					...reason.endsWith(withoutImage) ? {} : { image },
					lock,
					lockedRecipe,
					recipe
				},
				verifiedAt: predicate.timeVerified,
				program: predicate.verifier.version["stx-container"],
				policy: {
					uri: predicate.policy.uri,
					sha256: predicate.policy.digest.sha256
				},
				evidence: toEvidence(evidence, verdict)
			};
		}
		function parse(text, path) {
			let document;
			try {
				document = JSON.parse(text);
			} catch (error) {
				const [why, offset] = (0, json_places.Io)(text);
				throw invalidMarker(path, why, "marker-unreadable", {
					...(0, json_places.mh)(text, offset),
					cause: error
				});
			}
			const parsed = statementSchema.safeParse(document, plain_words.f);
			if (!parsed.success) {
				const { issues } = parsed.error;
				const at = (0, json_places.mh)(text, (0, json_places.b4)(text, issues[0]?.path ?? []));
				throw invalidMarker(path, (0, plain_words._)(issues, "the document", 1), "marker-unreadable", at);
			}
			for (const { twice, at, offset } of (0, json_places.Rr)(text)) {
				const why = `the key ${JSON.stringify(at)} is there twice`;
				if (twice) throw invalidMarker(path, why, "marker-unreadable", (0, json_places.mh)(text, offset));
			}
			return parsed.data;
		}
		function assertAgrees(predicate, stem, verdict, path) {
			const passed = verdict === "verified";
			const { rung } = predicate[evidenceKey];
			const reached = passed && rung ? rungs.slice(0, rungs.indexOf(rung) + 1) : [];
			const agrees = predicate.resourceUri === `container:${stem}` && predicate.verificationResult === "PASSED" === passed && predicate.verifiedLevels.join() === reached.map((each) => `STX_${each.toUpperCase()}`).join();
			if (!agrees) throw invalidMarker(path, "its result contradicts its evidence", "marker-contradicts-itself");
		}
		function toEvidence({ layer, rung, floated, previous, rebuiltImage, ...evidence }, verdict) {
			return {
				...evidence,
				name: layer,
				verdict,
				...rung ? { level: rung } : {},
				from: "upstream",
				reasons: [],
				notCompared: [],
				previous: previous === undefined ? [] : [previous]
			};
		}
		;
		const firstLine = /^(round-trip verified|reproducibility unverified) at \d{4}-\d\d-\d\dT[\d:.]{8,}(?:[+-]\d\d:\d\d)?\n/;
		const longestReason = 300;
		function refuseScitexMarker(bytes, path) {
			const text = Buffer.from(bytes).toString("utf8", 0, 64 * 1024);
			const [line, says] = firstLine.exec(text) ?? [];
			if (line === undefined) return;
			const remedy = "build and verify it with this program, from its .rough.def: stx-container roundtrip RECIPE";
			if (says === "round-trip verified") throw new failure.H("unverified", `${path} is a marker of scitex-container`, {
				code: "marker-of-scitex",
				why: "it names no digest of any file, so it does not prove anything about this image",
				remedy,
				place: { path }
			});
			const reason = text.slice(line.length).trim().replaceAll("\n", "; ").slice(0, longestReason);
			throw new failure.H("unverified", "scitex-container found that this build is not reproducible", {
				code: "not-verified",
				why: reason === "" ? "it gave no reason" : reason,
				remedy,
				place: { path }
			});
		}
		var plural = __webpack_require__(21417);
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		var bounded_list = __webpack_require__(73433);
		;
		const kinds = [
			"changed",
			"missing",
			"extra"
		];
		function listProblems(evidence) {
			const { changes, floated, differingFiles, floats } = evidence;
			if (!changes || !floated) return [];
			const isFloat = (0, lock_floats.p)(floats);
			const isFloated = ({ ecosystem, name }) => isFloat(ecosystem, name);
			const drifted = (counts, kind) => counts[kind];
			const moved = (counts, kind) => counts.floated?.[kind] ?? 0;
			const problems = [
				["changes", (0, bounded_list.VS)(changes) && fitsCounts(changes, evidence.ecosystems, drifted)],
				["floated", (0, bounded_list.VS)(floated) && fitsCounts(floated, evidence.ecosystems, moved)],
				["differingFiles", differingFiles === undefined || (0, bounded_list.VS)(differingFiles)]
			];
			const undeclared = floated.listed.find((change) => !isFloated(change));
			return [
				...problems.flatMap(([key, fits]) => fits ? [] : [`the list ${key} contradicts its count or digest`]),
				...undeclared || floated.count > 0 && floats.length === 0 ? [`it counts ${undeclared?.name ?? "packages"} as floated, and no float is for it`] : [],
				...changes.listed.some(isFloated) ? ["it counts a declared float as drift"] : []
			];
		}
		function fitsCounts({ count, listed }, ecosystems, counted) {
			let total = 0;
			for (const [id, counts] of Object.entries(ecosystems)) for (const kind of kinds) {
				const expected = counted(counts, kind);
				total += expected;
				const found = listed.filter((each) => each.ecosystem === id && each.kind === kind).length;
				if (listed.length === count ? found !== expected : found > expected) return false;
			}
			return total === count;
		}
		function readerProblems({ notCompared, ecosystems, writers }) {
			if (!writers) return [];
			const { lock, verifier } = writers;
			const isUnlike = (id) => lock.readers[id] !== verifier.readers[id];
			const unlike = Object.keys(ecosystems).filter((name) => isUnlike((0, stages.Tp)(name)));
			const compared = unlike.map((id) => `it compares ${id}, which was read by two versions of its reader`);
			const left = notCompared.flatMap(({ ecosystem, readers }) => {
				const id = (0, stages.Tp)(ecosystem);
				const locked = lock.readers[id];
				const rebuilt = verifier.readers[id];
				const isTrue = locked !== rebuilt && readers.locked === locked && readers.rebuilt === rebuilt;
				return isTrue && !(ecosystem in ecosystems) ? [] : [`it leaves ${ecosystem} out of the comparison, which both sides read`];
			});
			return [...compared, ...left];
		}
		;
		function contradictionsInMarker({ evidence, verifiedAt, policy, subjects, format, program }) {
			const found = [
				...Object.entries(evidence.ecosystems).map(([id, counts]) => countProblem(id, counts)),
				...listProblems(evidence),
				...readerProblems(evidence),
				evidence.writers !== undefined && evidence.writers.verifier.program !== program && "it names two programs that verified",
				...verdictProblems(evidence),
				evidence.policy !== undefined && (0, digest.sc)((0, canonical_json.d)(evidence.policy)) !== policy.sha256 && "the digest of the policy is not that of the policy in it",
				evidence.notAfter !== undefined && Date.parse(evidence.notAfter) <= Date.parse(verifiedAt) && "it expired before it was made",
				evidence.rebuilder === undefined !== (evidence.rebuilt === undefined) && format > 1 && "it names a rebuild without its builder, or a builder without its rebuild",
				evidence.differingFiles !== undefined && subjects.image === undefined && "it compares files of an image that was not read",
				evidence.differingFiles === undefined && subjects.image !== undefined && evidence.rebuilt !== undefined && format > 1 && "it names image and rebuild, and compares no files",
				evidence.rebuilt !== undefined && evidence.writers !== undefined && ![evidence.writers.lock.contentRules, evidence.writers.verifier.contentRules].includes(evidence.rebuilt.contentRules) && "the rebuild's content digest is by rules that neither side has",
				evidence.rebuilt !== undefined && evidence.writers !== undefined && evidence.rebuilt.contentRules > evidence.writers.verifier.contentRules && "the rebuild's content digest is by rules that its verifier does not have",
				new Set(evidence.previous).size !== evidence.previous.length && "it names one predecessor twice"
			];
			return found.filter((each) => typeof each === "string");
		}
		function countProblem(id, counts) {
			const { locked, rebuilt, equal, changed, missing, extra, floated } = counts;
			const moved = floated ?? {
				changed: 0,
				missing: 0,
				extra: 0
			};
			const before = equal + changed + missing + moved.changed + moved.missing;
			const after = equal + changed + extra + moved.changed + moved.extra;
			const fits = floated ? before === locked && after === rebuilt : before <= locked && after <= rebuilt;
			return fits ? undefined : `the counts of ${id} do not add up`;
		}
		function verdictProblems(evidence) {
			const { verdict, level, changes, failure, reasons, rebuilder } = evidence;
			const drift = changes?.count ?? Object.values(evidence.ecosystems).reduce((sum, each) => sum + each.changed + each.missing + each.extra, 0);
			if (evidence.reason !== undefined && verdict !== "verified") return [];
			if (verdict === "inconclusive") return [reasons.length === 0 && "it is inconclusive, and gives no reason", level !== undefined && "it is inconclusive, and names a level"];
			if (verdict === "unverified") return [drift === 0 && failure === undefined && "it is unverified, and counts no drift", level !== undefined && "it is unverified, and names a level"];
			return [
				level === undefined && "it is verified, and names no level",
				rebuilder === undefined && "it is verified, and names no rebuild",
				drift > 0 && `it is verified, and counts ${(0, plural.L)(drift, "package")} that drifted`,
				failure !== undefined && "it is verified, and the rebuild failed",
				level === "versions" && reasons.length > 0 && "it is verified, and says why it is inconclusive",
				level !== "versions" && (evidence.differingFiles?.count ?? 0) > 0 && `it is verified at level ${level}, and files differ`,
				...contentProblems(evidence)
			];
		}
		function contentProblems({ level, contentDigest, rebuilt, writers, policy }) {
			const hasAdditions = (policy?.noise.length ?? 0) > 0;
			if (hasAdditions || !rebuilt || !writers || writers.lock.contentRules !== rebuilt.contentRules) return [];
			const same = rebuilt.contentDigest === contentDigest;
			return [level !== "versions" && !same && `it is verified at level ${level}, and the content digests differ`, level === "versions" && same && "it names level versions, and the content digests are the same"];
		}
		var levels = __webpack_require__(46618);
		var roles = __webpack_require__(64776);
		;
		const comparison_count = schemas.aig().int().min(0);
		const version = schemas.aig().int().min(1);
		const side = schemas.k5n(["locked", "rebuilt"]);
		const differenceSchema = schemas.rej({
			field: schemas.k5n([
				"name",
				"arch",
				"build",
				"commit",
				"editable",
				"hash",
				"url",
				"origin",
				"source"
			]),
			before: schemas.KCZ([schemas.YjP(), schemas.zMY()]).optional(),
			after: schemas.KCZ([schemas.YjP(), schemas.zMY()]).optional()
		}).describe("One field of a package that is not the same on both sides; absent on a side that does not have it.");
		const changeSchema = schemas.rej({
			kind: schemas.k5n([
				"changed",
				"missing",
				"extra"
			]),
			ecosystem: schemas.YjP().describe("\"dpkg\", or \"dpkg (stage build)\" for an earlier stage of the recipe."),
			name: schemas.YjP().describe("As the lock spells it; for an extra package as the rebuild does."),
			prefix: schemas.YjP().optional(),
			arch: schemas.YjP().optional(),
			location: schemas.YjP().optional().describe("Where it lies; only for one of several packages of a name."),
			from: schemas.YjP().optional().describe("Locked version; absent for an extra package."),
			to: schemas.YjP().optional().describe("Version in the rebuild; absent for a missing package."),
			differences: schemas.YOg(differenceSchema).optional().describe("What else differs beside the version; absent where nothing does.")
		}).describe("One package that is not the same on both sides.");
		const ecosystemComparisonSchema = schemas.rej({
			locked: comparison_count.describe("Packages in the lock."),
			rebuilt: comparison_count,
			equal: comparison_count,
			changes: schemas.YOg(changeSchema).describe("Drifts; differences in floats are not among them.")
		});
		const notComparedSchema = schemas.rej({
			ecosystem: schemas.YjP(),
			reason: schemas.k5n([
				"not-read",
				"readers-differ",
				"stage-unknown"
			]).describe("not-read: the program that wrote one side does not know this ecosystem. readers-differ: it was read by two versions of its reader, which may list one image differently. stage-unknown: it is of an earlier stage, and one side does not say what is in its stages."),
			readers: schemas.rej({
				locked: version.optional(),
				rebuilt: version.optional()
			}).describe("Version of each side's reader; absent for a side that was not read.")
		}).describe("An ecosystem that at least one side has, and that gives no evidence of whether they are equal.");
		const reasonSchema = schemas.gMt("kind", [
			schemas.rej({
				kind: schemas.euz("arch-differs"),
				locked: schemas.YjP(),
				rebuilt: schemas.YjP()
			}),
			schemas.rej({
				kind: schemas.euz("unreadable"),
				side,
				ecosystem: schemas.YjP(),
				path: schemas.YjP(),
				message: schemas.YjP()
			}),
			schemas.rej({
				kind: schemas.euz("left-out"),
				side,
				ecosystem: schemas.YjP()
			}),
			schemas.rej({
				kind: schemas.euz("not-read"),
				side,
				ecosystem: schemas.YjP()
			}),
			schemas.rej({
				kind: schemas.euz("readers-differ"),
				ecosystem: schemas.YjP(),
				locked: version,
				rebuilt: version
			}),
			schemas.rej({
				kind: schemas.euz("no-packages"),
				side
			})
		]).describe("Why the comparison is inconclusive. arch-differs: the images are for two architectures. unreadable: a package database could not be read whole. left-out: one side was frozen without contents, and the other has packages of this ecosystem. not-read: the lock has packages of an ecosystem that the other side's program does not know. readers-differ: see notCompared. no-packages: one side has no packages at all.");
		const comparisonSchema = schemas.rej({
			identical: schemas.zMY().describe("Conclusive, and without drift (floats may have moved)."),
			conclusive: schemas.zMY().describe("False where evidence is missing; then `identical` is false whatever the packages say."),
			reasons: schemas.YOg(reasonSchema).describe("Why it is inconclusive; empty where it is not."),
			notCompared: schemas.YOg(notComparedSchema),
			ecosystems: schemas.g1P(schemas.YjP(), ecosystemComparisonSchema).describe("By ecosystem, every compared one that has packages on either side."),
			floated: schemas.YOg(changeSchema).describe("Differences in declared floats."),
			total: comparison_count.describe("Number of drifts, floats not counted."),
			files: schemas.k5n([
				"same",
				"differ",
				"unknown"
			]).optional().describe("What the images' content digests say of all their files, whatever package owns them; unknown where the digests are by different rules or one is missing. Where files differ and no package does, `identical` is false. Only `diff` says it.")
		}).describe("What a comparison of two locks found: `stx-container diff --json`.");
		var schema = __webpack_require__(16563);
		;
		const statement_sha256 = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const statement_count = schemas.aig().int().min(0);
		const subjectSchema = schemas.rej({
			name: schemas.YjP().min(1),
			digest: schemas.rej({ sha256: statement_sha256 }),
			annotations: schemas.rej({ role: schemas.k5n(roles.O) })
		}).describe("A file that was read for the verdict, with its role.");
		const movedSchema = schemas.rej({
			changed: statement_count,
			missing: statement_count,
			extra: statement_count
		});
		const statement_countsSchema = movedSchema.extend({
			locked: statement_count,
			rebuilt: statement_count,
			equal: statement_count,
			floated: movedSchema.describe("Declared floats that moved; not in the other counts.")
		}).describe("Packages of one ecosystem. locked = equal + changed + missing + floated.changed + floated.missing; rebuilt = equal + changed + extra + floated.changed + floated.extra.");
		const fileDifferenceSchema = schemas.rej({
			path: schemas.YjP(),
			kind: schemas.k5n([
				"missing",
				"extra",
				"type",
				"mode",
				"owner",
				"link",
				"device",
				"xattr",
				"time",
				"content"
			]),
			before: schemas.YjP().optional(),
			after: schemas.YjP().optional()
		}).describe("One thing in which the image and the rebuild differ at one path.");
		const digestsSchema = schemas.rej({
			contentRules: schemas.aig().int().min(1).describe("Version of the rules of its content digest."),
			sha256: statement_sha256.describe("Of the image file."),
			contentDigest: statement_sha256,
			canonicalDigest: statement_sha256.optional()
		});
		const statement_evidenceSchema = schemas.rej({
			name: schemas.YjP(),
			ts: schemas.YjP(),
			verdict: schemas.k5n([
				"verified",
				"unverified",
				"inconclusive"
			]),
			level: schemas.k5n(levels.y).optional().describe("The strongest level that was reached; absent where none was."),
			from: schemas.k5n(["upstream", "vault"]).describe("Where the rebuild took its packages from: the network as it is, or the vault alone."),
			reasons: schemas.YOg(reasonSchema).describe("Why the verdict is inconclusive; else empty."),
			failure: schemas.rej({
				code: schemas.YjP().optional(),
				what: schemas.YjP(),
				why: schemas.YjP().optional()
			}).optional().describe("Why the locked recipe does not build; absent where it does."),
			ecosystems: schemas.g1P(schemas.YjP(), statement_countsSchema).describe("Counts of every ecosystem that was compared."),
			notCompared: schemas.YOg(notComparedSchema),
			changes: (0, bounded_list.jx)(changeSchema).describe("Packages that drifted."),
			floated: (0, bounded_list.jx)(changeSchema).describe("Declared floats that moved."),
			differingFiles: (0, bounded_list.jx)(fileDifferenceSchema).optional().describe("Absent where the image was not looked at, or nothing was rebuilt."),
			floats: schemas.YOg(schemas.YjP()).describe("The floats that the lock declares."),
			unlocked: statement_count.describe("How many inputs the lock says could not be pinned."),
			inputsDigest: statement_sha256.describe("Digest of the inputs, computed again from the recipe and its context."),
			overrides: schemas.g1P(schemas.YjP(), schemas.YjP()).describe("Build arguments that the rebuild was given in place of the build's: mirrors alone."),
			contentDigest: statement_sha256.describe("Of the image; the lock's word where the image was not looked at."),
			canonicalDigest: statement_sha256.optional(),
			rebuilt: digestsSchema.optional().describe("The image that the rebuild made."),
			builder: schema.FR,
			rebuilder: schema.FR.optional(),
			writers: schemas.rej({
				lock: schema.xS,
				verifier: schema.xS
			}).describe("Versions of what wrote the lock, and of what verified it."),
			policy: schemas.rej({
				require_verified: schemas.zMY(),
				required_level: schemas.k5n(levels.y),
				max_age_days: schemas.aig().optional(),
				floats: schemas.YOg(schemas.YjP()),
				noise: schemas.YOg(schemas.YjP())
			}).describe("What the configuration asked of verdicts; policy.digest is of this."),
			notAfter: iso.w$().optional().describe("When the verdict expires."),
			previous: schemas.YOg(statement_sha256).max(16).describe("Digests of the statements of this build's last markers: one, none for the first."),
			run: schemas.YjP().optional().describe("Address of the CI run."),
			verifiedBy: schemas.YjP().regex(/^SHA256:[A-Za-z0-9+/]{43}$/).optional().describe("Fingerprint of the key of who verified: that of `verify --sign`. Of a rebuild in CI the certificate of the signature names the run.")
		});
		const statement_evidenceKey = "https://github.com/stx/container-action/evidence/v2";
		const verifierId = "https://github.com/stx/container-action";
		const statement_statementSchema = schemas.rej({
			_type: schemas.euz("https://in-toto.io/Statement/v1"),
			subject: schemas.YOg(subjectSchema).min(3).max(roles.O.length),
			predicateType: schemas.euz("https://slsa.dev/verification_summary/v1"),
			predicate: schemas.rej({
				verifier: schemas.rej({
					id: schemas.euz(verifierId),
					version: schemas.rej({ "stx-container": schemas.YjP() })
				}),
				timeVerified: iso.w$(),
				resourceUri: schemas.YjP(),
				policy: schemas.rej({
					uri: schemas.k5n(["config.yaml", "default"]).describe("default: there was no configuration."),
					digest: schemas.rej({ sha256: statement_sha256 })
				}),
				verificationResult: schemas.k5n(["PASSED", "FAILED"]),
				verifiedLevels: schemas.YOg(schemas.YjP()),
				[statement_evidenceKey]: statement_evidenceSchema
			})
		});
		const slsaLevels = (level) => level === undefined ? [] : levels.y.slice(0, levels.y.indexOf(level) + 1).map((each) => `STX_${each.toUpperCase()}`);
		;
		function makeStatement(facts) {
			const { evidence, subjects } = facts;
			const stem = `${evidence.name}-${evidence.ts}`;
			const passed = evidence.verdict === "verified";
			const statement = {
				_type: "https://in-toto.io/Statement/v1",
				subject: roles.O.flatMap((role) => {
					const digest = subjects[role];
					if (digest === undefined) return [];
					return [{
						name: stem + roles.H[role],
						digest: { sha256: digest },
						annotations: { role }
					}];
				}),
				predicateType: "https://slsa.dev/verification_summary/v1",
				predicate: {
					verifier: {
						id: verifierId,
						version: { "stx-container": facts.version }
					},
					timeVerified: facts.verifiedAt.toISOString(),
					resourceUri: `container:${stem}`,
					policy: {
						uri: facts.hasConfiguration ? "config.yaml" : "default",
						digest: { sha256: (0, digest.sc)((0, canonical_json.d)(evidence.policy)) }
					},
					verificationResult: passed ? "PASSED" : "FAILED",
					verifiedLevels: passed ? slsaLevels(evidence.level) : [],
					[statement_evidenceKey]: evidence
				}
			};
			return Buffer.from((0, canonical_json.d)(statement));
		}
		const formatMarker = (statement, signatures = [], earlier = []) => (0, envelope.zK)(statement, signatures, earlier);
		function parseMarker(bytes, path) {
			refuseScitexMarker(bytes, path);
			const marker = isFirstMarker(bytes) ? readFirstMarker(bytes, path) : readEnvelope(Buffer.from(bytes), path);
			const [contradiction] = contradictionsInMarker(marker);
			if (contradiction) throw invalidMarker(path, contradiction, "marker-contradicts-itself");
			return marker;
		}
		function readEnvelope(bytes, path) {
			const { earlier, ...own } = (0, envelope.vw)(bytes, path);
			const marker = readStatement(own, path);
			if (!earlier) return marker;
			const before = earlier.map((each) => readStatement(each, path));
			const { name, ts } = marker.evidence;
			const other = before.find(({ evidence }) => evidence.name !== name || evidence.ts !== ts);
			if (other) throw invalidMarker(path, "an earlier marker in it is of another build");
			const digests = [marker, ...before].map(({ digest }) => digest);
			if (new Set(digests).size < digests.length) throw invalidMarker(path, "it holds one verdict twice");
			return {
				...marker,
				earlier: before
			};
		}
		function readStatement({ payload, signatures }, path) {
			const statement = parseStatement(payload, path);
			const { subject, predicate } = statement;
			const stem = `${predicate[statement_evidenceKey].name}-${predicate[statement_evidenceKey].ts}`;
			const subjects = {};
			for (const { name, digest, annotations } of subject) {
				const { role } = annotations;
				if (subjects[role] !== undefined) throw invalidMarker(path, `the role ${role} appears twice`);
				if (name !== stem + roles.H[role]) throw invalidMarker(path, `the subject ${JSON.stringify(name)} is not the ${role} of ${stem}`);
				subjects[role] = digest.sha256;
			}
			if (Object.keys(subjects).join() !== roles.O.filter((role) => role in subjects).join()) throw invalidMarker(path, "its subjects are not in the order of their roles");
			const evidence = predicate[statement_evidenceKey];
			const passed = evidence.verdict === "verified";
			const expected = {
				resourceUri: `container:${stem}`,
				verificationResult: passed ? "PASSED" : "FAILED",
				verifiedLevels: passed ? slsaLevels(evidence.level) : []
			};
			for (const key of [
				"resourceUri",
				"verificationResult",
				"verifiedLevels"
			]) if ((0, canonical_json.d)(predicate[key]) !== (0, canonical_json.d)(expected[key])) throw invalidMarker(path, `${key} contradicts the evidence`, "marker-contradicts-itself");
			return {
				format: 2,
				digest: (0, digest.sc)(payload),
				payload,
				signatures,
				subjects,
				verifiedAt: predicate.timeVerified,
				program: predicate.verifier.version["stx-container"],
				policy: {
					uri: predicate.policy.uri,
					sha256: predicate.policy.digest.sha256
				},
				evidence
			};
		}
		function parseStatement(payload, path) {
			const text = Buffer.from(payload).toString("utf8");
			let document;
			try {
				document = JSON.parse(text);
			} catch (error) {
				throw invalidMarker(path, "its statement is not JSON", "marker-unreadable", { cause: error });
			}
			const parsed = statement_statementSchema.safeParse(document, plain_words.f);
			if (!parsed.success) {
				const why = (0, plain_words._)(parsed.error.issues, "the statement", 1);
				throw invalidMarker(path, why, "marker-unreadable", { cause: parsed.error });
			}
			if ((0, canonical_json.d)(parsed.data) !== text || !Buffer.from(text).equals(payload)) throw invalidMarker(path, "its statement is not in canonical form: a key appears twice, or it was edited");
			return parsed.data;
		}
	}),
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js_0 = __webpack_require__(43759);
		var _schemas_js_1 = __webpack_require__(28942);
		function datetime(params) {
			return _core_index_js_0.G1(_schemas_js_1.You, params);
		}
		function date(params) {
			return core._isoDate(ZodISODate, params);
		}
		function time(params) {
			return core._isoTime(ZodISOTime, params);
		}
		function duration(params) {
			return core._isoDuration(ZodISODuration, params);
		}
	})
};
;
