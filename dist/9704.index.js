"use strict";
exports.id = 9704;
exports.ids = [9704];
exports.modules = {
	50191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => missingReaders });
		var _ecosystems_index_js_0 = __webpack_require__(46291);
		function missingReaders({ writer }) {
			return _ecosystems_index_js_0.uU.filter(({ id, since }) => writer.readers[id] === undefined && compareVersions(since, writer.program) <= 0).map(({ id }) => id);
		}
		function compareVersions(a, b) {
			const [x, y] = [a, b].map((version) => version.split(/[-+]/)[0].split(".").map(Number));
			return x.map((part, i) => part - (y[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
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
	47746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => refused,
			n: () => namesInclude
		});
		var _patterns_js_0 = __webpack_require__(24160);
		function refused(by, code, why) {
			return {
				by,
				accepted: false,
				code: code ?? "signature-malformed",
				why
			};
		}
		const namesInclude = ({ names }, name) => names.some((pattern) => (0, _patterns_js_0.M)(name, pattern));
	}),
	37992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MF: () => namespace,
			US: () => unarmour,
			_y: () => parseSshSignature,
			pI: () => signEd25519,
			r5: () => ed25519Blob
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failure_js_1 = __webpack_require__(77205);
		var _public_key_js_2 = __webpack_require__(776);
		var _wire_js_3 = __webpack_require__(83430);
		const namespace = "stx-container";
		const magic = Buffer.from("SSHSIG");
		const hashes = new Set(["sha256", "sha512"]);
		function parseSshSignature(blob) {
			try {
				const reader = new _wire_js_3.ZT(blob);
				if (!reader.take(magic.length).equals(magic) || reader.uint32() !== 1) throw new Error("it is not an SSHSIG of version 1");
				const keyBlob = reader.string();
				const namespace = reader.text();
				const reserved = reader.string();
				const hash = reader.text();
				const signature = reader.string();
				reader.end();
				if (reserved.length > 0) throw new Error("its reserved field is not empty");
				if (!hashes.has(hash)) throw new Error(`its hash is ${JSON.stringify(hash.slice(0, 20))}`);
				const key = (0, _public_key_js_2.RR)(keyBlob);
				return {
					key,
					namespace,
					verifies: (message) => {
						try {
							return key.verifies(signedData(namespace, hash, message), signature);
						} catch (error) {
							if (error instanceof _wire_js_3.cC) return false;
							throw error;
						}
					}
				};
			} catch (error) {
				if (error instanceof _failure_js_1.H) throw error;
				throw malformed(error.message, error);
			}
		}
		function signedData(namespace, hash, message) {
			const digest = (0, node_crypto_0.createHash)(hash).update(message).digest();
			return Buffer.concat([magic, (0, _wire_js_3.ev)(namespace, "", hash, digest)]);
		}
		function signEd25519(key, message) {
			const signature = (0, node_crypto_0.sign)(null, signedData(namespace, "sha512", message), key);
			const version = Buffer.from([
				0,
				0,
				0,
				1
			]);
			return Buffer.concat([
				magic,
				version,
				(0, _wire_js_3.ev)(ed25519Blob(key), namespace, "", "sha512", (0, _wire_js_3.ev)("ssh-ed25519", signature))
			]);
		}
		function ed25519Blob(key) {
			const { x } = (key.type === "private" ? (0, node_crypto_0.createPublicKey)(key) : key).export({ format: "jwk" });
			return (0, _wire_js_3.ev)("ssh-ed25519", Buffer.from(x ?? "", "base64url"));
		}
		const [begin, end] = ["-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"];
		function armour(blob) {
			const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
			return `${[
				begin,
				...lines,
				end
			].join("\n")}\n`;
		}
		function unarmour(text) {
			const lines = text.trim().split(/\r?\n/);
			if (lines[0] !== begin || lines.at(-1) !== end) throw malformed("it has no armour of OpenSSH's");
			return Buffer.from(lines.slice(1, -1).join(""), "base64");
		}
		function malformed(why, cause) {
			return new _failure_js_1.H("inconclusive", "a signature cannot be parsed", {
				code: "signature-malformed",
				why,
				remedy: "sign again with `stx-container sign`",
				cause
			});
		}
	}),
	39795: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => Findings,
			W: () => rebuildRemedy
		});
		var _failure_js_0 = __webpack_require__(77205);
		const rebuildRemedy = "restore lock and recipes as git has them, or build again: stx-container roundtrip RECIPE";
		class Findings {
			refusals = [];
			notes = [];
			isContradictory = false;
			#again;
			constructor(buildId) {
				this.#again = `stx-container verify ${buildId}`;
			}
			refuse(code, text, remedy = this.#again) {
				this.refusals.push({
					code,
					text,
					remedy
				});
			}
			contradict(code, text, remedy) {
				this.isContradictory = true;
				this.refuse(code, text, remedy);
			}
			unreadable(error, code) {
				if (!(error instanceof _failure_js_0.H)) throw error;
				const { message, why, remedy, place } = error;
				const line = place?.line === undefined ? message : `${message}: line ${place.line}`;
				const text = why ? `${line}: ${why}` : line;
				if (error.kind === "unverified") this.refuse(error.code, text, remedy);
				else this.contradict(error.code ?? code, text, remedy);
			}
			add({ refusals, notes, isContradictory }) {
				this.refusals.push(...refusals);
				this.notes.push(...notes);
				this.isContradictory ||= isContradictory;
			}
			note(code, text) {
				this.notes.push({
					code,
					text
				});
			}
		}
	}),
	8156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hx: () => beyondHeads,
			Yq: () => saysTheSame,
			dR: () => chainOf
		});
		function chainOf(events, ts) {
			const verdicts = new Map();
			const succeeded = new Set();
			const twofold = new Set();
			const heads = () => [...verdicts.keys()].filter((digest) => !succeeded.has(digest)).sort();
			for (const { ts: of, event, at, marker, previous } of events) {
				if (of !== ts || marker === undefined) continue;
				const known = verdicts.get(marker);
				if (known) {
					const isOther = previous && sorted(previous) !== sorted(known.previous);
					if (known.verdict !== event || isOther) twofold.add(marker);
					continue;
				}
				const before = previous ?? heads();
				verdicts.set(marker, {
					verdict: event,
					at,
					previous: before,
					isStated: previous !== undefined
				});
				for (const digest of before) succeeded.add(digest);
			}
			return {
				heads: heads(),
				verdicts,
				missing: [...succeeded].filter((digest) => !verdicts.has(digest)).sort(),
				twofold
			};
		}
		const sorted = (digests) => [...digests].sort().join();
		const saysTheSame = (one, other) => one.verdict === other.verdict && one.isStated === other.isStated && (!one.isStated || sorted(one.previous) === sorted(other.previous));
		function beyondHeads({ heads, verdicts }) {
			const reached = new Set(heads);
			for (const digest of reached) for (const before of verdicts.get(digest)?.previous ?? []) reached.add(before);
			return [...verdicts.keys()].filter((digest) => !reached.has(digest));
		}
	}),
	76327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => checkSigners });
		var failure = __webpack_require__(77205);
		var signing_policy = __webpack_require__(18397);
		var allowed_signers = __webpack_require__(25245);
		var checked = __webpack_require__(47746);
		var envelope = __webpack_require__(16523);
		var patterns = __webpack_require__(24160);
		var sshsig = __webpack_require__(37992);
		;
		const unsignedWords = "recorded, not signed: whoever can write here could have written this";
		async function checkSignatures(envelope, name, trust, at) {
			const { signatures: all, payload } = envelope;
			const signatures = await Promise.all(all.map((signature) => checkOne(signature, payload, {
				name,
				at,
				...trust
			})));
			const accepted = signatures.filter((each) => each.accepted);
			const state = all.length === 0 ? "unsigned" : accepted.length > 0 ? "accepted" : "refused";
			return {
				state,
				signatures,
				signers: new Set(accepted.map(({ countsAs }) => countsAs)).size
			};
		}
		async function checkOne(signature, payload, context) {
			try {
				if ("keyid" in signature) return checkKeySignature(signature, payload, context);
				const { checkSigstoreSignature } = await __webpack_require__.e(4647).then(__webpack_require__.bind(__webpack_require__, 74647));
				return await checkSigstoreSignature(signature, payload, context);
			} catch (error) {
				if (!(error instanceof failure.H) || error.kind === "infrastructure") throw error;
				return (0, checked.J)("keyid" in signature ? signature.keyid : "", error.code, error.why ?? error.message);
			}
		}
		function checkKeySignature({ keyid, sig }, payload, { signers, name, at }) {
			const signature = (0, sshsig._y)(Buffer.from(sig, "base64"));
			const by = signature.key.fingerprint;
			if (keyid !== by) return (0, checked.J)(by, "signature-malformed", `it is labelled as that of ${keyid}`);
			if (signature.namespace !== sshsig.MF) {
				const made = JSON.stringify(signature.namespace.slice(0, 60));
				return (0, checked.J)(by, "signature-namespace", `it was made for ${made}, not for ${sshsig.MF}`);
			}
			if (!signature.verifies((0, envelope.JC)(payload))) return (0, checked.J)(by, "signature-invalid", "it is not a signature over this content");
			return judgeKey(signature, signers, name, at);
		}
		function judgeKey({ key }, signers, name, at) {
			const by = key.fingerprint;
			const listed = signers.filter((each) => each.kind === "key" && each.signer.key.blob.equals(key.blob));
			if (listed.length === 0) return (0, checked.J)(by, "signer-not-allowed", "the policy does not name this key");
			const forName = listed.filter((each) => (0, checked.n)(each, name));
			if (forName.length === 0) {
				const others = listed.flatMap(({ names }) => names).join(", ");
				return (0, checked.J)(by, "signer-not-allowed", `this key may sign for ${others}, not for ${name}`);
			}
			let reason = (0, checked.J)(by, "signer-not-allowed", "");
			for (const each of forName) {
				if (each.kind !== "key") continue;
				const refusal = (0, allowed_signers.refusalOf)(each.signer, sshsig.MF, at);
				const { principals } = each.signer;
				if (!refusal) {
					const countsAs = personOf(principals, signers);
					return {
						by,
						accepted: true,
						principal: principals,
						countsAs,
						source: each.source
					};
				}
				reason = (0, checked.J)(by, refusal.code, refusal.why);
			}
			return reason;
		}
		function personOf(principals, signers) {
			const all = signers.flatMap((each) => each.kind === "key" ? [named(each.signer.principals)] : []);
			const person = new Set(named(principals));
			for (let size = 0; size !== person.size;) {
				size = person.size;
				for (const line of all) if (line.some((one) => [...person].some((other) => mayBeOne(one, other)))) for (const one of line) person.add(one);
			}
			return [...person].sort()[0] ?? principals;
		}
		const named = (principals) => principals.split(",").filter((each) => !each.startsWith("!"));
		const mayBeOne = (one, other) => (0, patterns.M)(one, other) || (0, patterns.M)(other, one);
		;
		const signAgain = "sign it with a key that the policy names: stx-container sign BUILD --key KEY";
		async function checkSigners(marker, policy, { trust = {}, now, isNew = false }, findings) {
			const needed = Math.max(policy.required_signers, Math.min(policy.required_verifiers ?? 0, 1));
			const lists = [...policy.signers.map(({ rules, source }) => (0, signing_policy.trustedSigners)(rules, source)), ...trust.signers ? [trust.signers] : []];
			const required = lists.length > 0 || needed > 0;
			if (marker.signatures.length === 0) return unsigned(required, isNew, findings);
			if (lists.length === 0) return unchecked(marker, needed, findings);
			const signatures = await judged(marker, lists, trust, now, findings);
			const accepted = signatures.filter((each) => each.accepted);
			const signers = new Set(accepted.map(({ countsAs }) => countsAs)).size;
			if (signers === 0) for (const each of signatures) refuseSignature(each, findings);
			else if (signers < needed) findings.refuse("too-few-signers", `${signers} of ${needed} required signers signed`, signAgain);
			const text = signers > 0 ? `signed by ${accepted.map(nameOf).join(", ")}` : "signed, and no signature counts";
			return {
				state: signers > 0 ? "accepted" : "refused",
				required,
				text,
				signatures
			};
		}
		function unsigned(required, isNew, findings) {
			if (required && isNew) findings.note("not-signed-yet", "the marker of this run is not signed yet: recording it does");
			else if (required) findings.refuse("not-signed", `${unsignedWords}; the policy requires a signature`, signAgain);
			return {
				state: "unsigned",
				required,
				text: unsignedWords,
				signatures: []
			};
		}
		function unchecked({ signatures: all }, needed, findings) {
			const signatures = all.map(uncheckedSignature);
			if (needed > 0) findings.refuse("no-signers-named", noSignersNamed(needed), "name them under signers in config.yaml");
			return {
				state: "unchecked",
				required: needed > 0,
				text: uncheckedText(signatures),
				signatures
			};
		}
		function refuseSignature({ by, code = "signer-not-allowed", why = "" }, findings) {
			const text = `the signature${by ? ` by ${by}` : ""} does not count: ${why}`;
			const isBroken = code === "signature-invalid" || code === "signature-malformed";
			if (isBroken) findings.contradict(code, text, signAgain);
			else findings.refuse(code, text, signAgain);
		}
		async function judged({ payload, signatures, evidence }, lists, { sigstoreRoots }, now, findings) {
			const roots = sigstoreRoots ? { sigstoreRoots } : {};
			try {
				const checks = await Promise.all(lists.map((signers) => checkSignatures({
					payload,
					signatures
				}, evidence.name, {
					signers,
					...roots
				}, now)));
				return signatures.map((_, at) => {
					const all = checks.map((check) => check.signatures[at]);
					return all.find(({ accepted }) => !accepted) ?? all[0];
				});
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				findings.unreadable(error, "sigstore-root-unavailable");
				return [];
			}
		}
		const uncheckedSignature = (signature) => ({
			by: "keyid" in signature ? signature.keyid : "",
			accepted: false
		});
		const nameOf = ({ principal, by }) => principal === undefined || principal === by ? by : `${principal} (${by})`;
		function uncheckedText(signatures) {
			const named = signatures.map(({ by }) => by || "an identity of Sigstore's").join(", ");
			return `signed by ${named}, which was not checked: the policy does not name who may sign`;
		}
		const noSignersNamed = (needed) => `${needed === 1 ? "a signature is" : `${needed} signatures are`} required, and the policy does not name who may sign`;
	}),
	3839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => checkVerifiers,
			p: () => missingSignature
		});
		var _answer_js_0 = __webpack_require__(39795);
		var _check_signers_js_1 = __webpack_require__(76327);
		var _earlier_js_2 = __webpack_require__(97053);
		const verifyElsewhere = "verify it on another machine, with the key of another signer: stx-container verify BUILD --sign KEY";
		async function checkVerifiers(marker, chain, policy, options, findings) {
			const { required_verifiers: needed } = policy;
			if (needed === 0) return;
			const signers = [];
			const counted = (0, _earlier_js_2.Ob)(marker, chain);
			for (const each of [marker, ...marker.earlier ?? []]) {
				const why = each === marker ? undefined : (0, _earlier_js_2.Ps)(each, marker, counted);
				counted.delete(each.digest);
				const judged = why ? {
					why,
					by: []
				} : await (0, _earlier_js_2.$9)(each, policy, options);
				if (judged.why) findings.note("verdict-not-counted", `the verdict of ${each.verifiedAt} does not count: ${judged.why}`);
				signers.push(judged.by);
			}
			const count = distinct(signers);
			if (count >= needed) return;
			const names = [...new Set(signers.flat())].join(", ") || "none";
			const text = `${count} of ${needed} required verifiers verified these files: ${names}`;
			if (options.isNew) findings.note("too-few-verifiers", text);
			else findings.refuse("too-few-verifiers", text, verifyElsewhere);
		}
		function distinct(signers) {
			const verdictOf = new Map();
			const place = (verdict, seen) => (signers[verdict] ?? []).some((signer) => {
				if (seen.has(signer)) return false;
				seen.add(signer);
				const other = verdictOf.get(signer);
				if (other !== undefined && !place(other, seen)) return false;
				verdictOf.set(signer, verdict);
				return true;
			});
			return signers.filter((_, verdict) => place(verdict, new Set())).length;
		}
		async function missingSignature(marker, chain, policy, now) {
			const findings = new _answer_js_0.F(`${marker.evidence.name}-${marker.evidence.ts}`);
			const { state } = await (0, _check_signers_js_1.o)(marker, policy, { now }, findings);
			if (state === "accepted") await checkVerifiers(marker, chain, policy, { now }, findings);
			return findings.refusals.map(({ text }) => text).join("; ") || undefined;
		}
	}),
	97053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$9: () => verifiersOf,
			IQ: () => alsoVerified,
			Ob: () => precedingVerified,
			Ps: () => whyNotSameFiles,
			c2: () => worthKeeping
		});
		var _answer_js_0 = __webpack_require__(39795);
		var _check_signers_js_1 = __webpack_require__(76327);
		var _demands_js_2 = __webpack_require__(98193);
		function precedingVerified({ evidence }, chain) {
			const reached = new Set();
			const before = [...evidence.previous];
			for (const digest of before) {
				const verdict = chain.verdicts.get(digest);
				if (verdict?.verdict !== "verified" || reached.has(digest)) continue;
				reached.add(digest);
				before.push(...verdict.previous);
			}
			return reached;
		}
		function whyNotSameFiles({ digest, evidence, subjects }, now, counted) {
			if (!counted.has(digest)) return "the history does not have it, or has another verdict after it";
			if (digest === now.digest || evidence.verdict !== "verified") return "it is not a verdict of its own";
			const isSame = [
				"lock",
				"lockedRecipe",
				"recipe"
			].every((role) => subjects[role] === now.subjects[role]);
			const { image } = subjects;
			const isSameImage = image === undefined || now.subjects.image === undefined || image === now.subjects.image;
			return isSame && isSameImage ? undefined : "it is on other files";
		}
		async function verifiersOf(marker, policy, options) {
			const { signatures, why } = await judgedToday(marker, policy, options);
			if (why) return {
				by: [],
				why
			};
			const own = signatures.filter((each) => each.accepted && isVerifier(each, marker));
			const by = own.flatMap(({ countsAs }) => countsAs === undefined ? [] : [countsAs]);
			return by.length > 0 ? { by } : {
				by,
				why: "it names as its verifier none of those who signed it"
			};
		}
		async function judgedToday(marker, policy, { trust, now }) {
			const findings = new _answer_js_0.F(`${marker.evidence.name}-${marker.evidence.ts}`);
			(0, _demands_js_2.p0)(marker, policy, now, findings);
			const { signatures } = await (0, _check_signers_js_1.o)(marker, policy, {
				trust,
				now
			}, findings);
			return {
				signatures,
				why: findings.refusals[0]?.text
			};
		}
		function isVerifier({ by, run }, { evidence }) {
			if (!run) return by === evidence.verifiedBy;
			return evidence.run !== undefined && (run === evidence.run || run.startsWith(`${evidence.run}/attempts/`));
		}
		async function alsoVerified(marker, chain, policy, options) {
			const counted = precedingVerified(marker, chain);
			const found = new Map();
			for (const each of marker.earlier ?? []) {
				const { from, level, run } = each.evidence;
				if (from === marker.evidence.from || level === undefined || whyNotSameFiles(each, marker, counted)) continue;
				if ((await judgedToday(each, policy, options)).why) continue;
				found.set(from, {
					from,
					level,
					verifiedAt: each.verifiedAt,
					run
				});
			}
			return [...found.values()];
		}
		async function worthKeeping(last, from, policy, now, most) {
			const all = [...last.earlier ?? [], last];
			const other = all.findLast(({ evidence }) => evidence.from !== from);
			const counted = policy.required_verifiers < 2 ? [] : all.filter(({ signatures }) => signatures.length > 0);
			const kept = new Set();
			let bytes = 0;
			for (const each of [...other ? [other] : [], ...await newestOfEach(counted, policy, now)]) {
				if (kept.has(each)) continue;
				bytes += each.payload.length;
				if (kept.size === most.count || bytes > most.bytes) break;
				kept.add(each);
			}
			return all.filter((each) => kept.has(each));
		}
		async function newestOfEach(markers, policy, now) {
			const seen = new Set();
			const [first, others] = [[], []];
			for (const marker of [...markers].reverse()) {
				const { by } = await verifiersOf(marker, policy, { now });
				(by.some((signer) => !seen.has(signer)) ? first : others).push(marker);
				for (const signer of by) seen.add(signer);
			}
			return [...first, ...others];
		}
	}),
	64776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => roleEndings,
			O: () => roles
		});
		const roleEndings = {
			image: ".sif",
			lock: ".lock",
			lockedRecipe: ".def",
			recipe: ".rough.def",
			rebuildRecipe: ".rebuild.def"
		};
		const roles = Object.keys(roleEndings);
	}),
	4844: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => reasonOf,
			B: () => verdictSentence
		});
		var _lock_reason_text_js_0 = __webpack_require__(15739);
		var _plural_js_1 = __webpack_require__(21417);
		function reasonOf({ evidence, subjects }) {
			if (evidence.reason !== undefined) return evidence.reason;
			const without = subjects.image === undefined ? "; the image was not read, only its lock" : "";
			return outcomeOf(evidence) + without;
		}
		function outcomeOf(evidence) {
			const { verdict, level, failure, reasons, ecosystems, changes, floated } = evidence;
			const total = Object.values(ecosystems).reduce((sum, each) => sum + each.locked, 0);
			if (failure?.code === "test-after-failed") return `in the rebuild ${failure.what}: ${failure.why ?? "it said nothing"}`;
			if (failure) return `the locked recipe does not build: ${failure.why ?? failure.what}`;
			if (verdict === "inconclusive") return reasons.map((each) => (0, _lock_reason_text_js_0.u)(each)).join("; ");
			if (verdict === "unverified") return `${changes?.count ?? 0} of ${(0, _plural_js_1.L)(total, "package")} came out differently${firstChange(evidence)}${filesIn(evidence)}`;
			const moved = floated?.count ? `, ${(0, _plural_js_1.L)(floated.count, "declared float")} moved` : "";
			if (level === "bytes") return `${(0, _plural_js_1.L)(total, "package")} and every byte came out the same${moved}`;
			if (level === "content") return `${(0, _plural_js_1.L)(total, "package")} and all files came out the same${moved}`;
			return `${(0, _plural_js_1.L)(total, "package")} came out at the same versions${moved}${filesIn(evidence)}`;
		}
		const shown = (text) => {
			const line = text.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim();
			return line.length > 100 ? `${line.slice(0, 99).toWellFormed()}…` : line;
		};
		function firstChange({ changes }) {
			const [first] = changes?.listed ?? [];
			if (!first) return "";
			const { name, from, to, differences = [] } = first;
			const versions = from === to ? `${from} with another ${differences.map(({ field }) => field).join(" and ")}` : `${from ?? "none"} → ${to ?? "none"}`;
			return ` (${changes?.count === 1 ? "" : "first: "}${shown(`${name} ${versions}`)})`;
		}
		function filesIn({ differingFiles }) {
			if (!differingFiles?.count) return "";
			const [first] = differingFiles.listed;
			const where = first ? ` (${differingFiles.count === 1 ? "" : "first: "}${shown(first.path)})` : "";
			return `, with ${(0, _plural_js_1.L)(differingFiles.count, "difference")} in files${where}`;
		}
		function verdictSentence(marker) {
			const { verdict, name, ts, level } = marker.evidence;
			return `${verdict}${verdict === "verified" ? ` (${level})` : ""}: ${name}-${ts}: ${reasonOf(marker)}`;
		}
	})
};
;
