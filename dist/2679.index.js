"use strict";
exports.id = 2679;
exports.ids = [2679];
exports.modules = {
	42679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recordMode: () => recordMode });
		var external_node_path_ = __webpack_require__(76760);
		var core = __webpack_require__(33838);
		var failure = __webpack_require__(77205);
		var user_files = __webpack_require__(62198);
		var github_context = __webpack_require__(80344);
		var git = __webpack_require__(46407);
		var read = __webpack_require__(23616);
		var badge = __webpack_require__(99755);
		var store_history = __webpack_require__(4813);
		var names = __webpack_require__(90201);
		var sentence = __webpack_require__(4844);
		var evidence = __webpack_require__(98338);
		var given_image = __webpack_require__(17986);
		var actions_history = __webpack_require__(88675);
		var own_branches = __webpack_require__(6424);
		var paths = __webpack_require__(98111);
		var promises_ = __webpack_require__(51455);
		var external_node_util_ = __webpack_require__(57975);
		var fetching_repository = __webpack_require__(3400);
		var sigstore_sign = __webpack_require__(63735);
		var builds = __webpack_require__(13336);
		var gate = __webpack_require__(76469);
		var gate_subject = __webpack_require__(21695);
		var judge = __webpack_require__(98886);
		var read_policy = __webpack_require__(26588);
		var github_artifacts = __webpack_require__(48440);
		var limits = __webpack_require__(36697);
		;
		const deepest = 16;
		async function haveSameInputs(here, there, locks, depth = 0) {
			if (here.recipe.sha256 !== there.recipe.sha256) return false;
			if (here.inputs.digest === there.inputs.digest) return true;
			const { withoutBases } = here.inputs;
			if (withoutBases === undefined || withoutBases !== there.inputs.withoutBases) return false;
			if (here.bases.length !== there.bases.length || depth === deepest) return false;
			for (const [index, base] of here.bases.entries()) if (!await isSameBase(base, there.bases[index], locks, depth + 1)) return false;
			return true;
		}
		async function isSameBase(here, there, locks, depth) {
			const rest = ({ imageSha256: _, ...others }) => JSON.stringify(Object.entries(others).sort());
			if (rest(here) !== rest(there)) return false;
			if (here.imageSha256 === there.imageSha256) return true;
			if (here.imageSha256 === undefined || here.bootstrap !== "localimage") return false;
			const built = await locks.built(here.imageSha256);
			const proven = built && await locks.proven(built.name);
			if (!proven || proven.image.sha256 !== there.imageSha256) return false;
			return haveSameInputs(built, proven, locks, depth);
		}
		async function readBuiltLock(path) {
			return (0, read.builtLock)((0, read.parseLock)((await (0, user_files.E)(path, "lock")).toString("utf8"), path), path);
		}
		function runLocks(scratch) {
			let listed;
			return async (imageSha256) => {
				listed ??= (0, github_artifacts.r)();
				const artifacts = await listed;
				const image = artifacts.find(({ digest }) => digest === `sha256:${imageSha256}`);
				const stem = /^(.+)-[0-9a-f]{8}\.sif$/.exec(image?.name ?? "")?.[1];
				const isLock = (name) => /-[0-9a-f]{8}\.lock$/.test(name) && name.slice(0, -14) === stem;
				for (const artifact of artifacts.filter(({ name }) => isLock(name))) {
					const { path } = await (0, github_artifacts.downloadFile)(artifact, "lock of a base image", scratch, limits.Y.lock);
					const lock = await readBuiltLock(path);
					if (lock.image.sha256 === imageSha256) return lock;
				}
				return undefined;
			};
		}
		;
		async function recordedBefore(job, build, within, { branch, beside }) {
			const { inputs, context, scratch, signal } = job;
			const mayLoop = context.event === "push" || context.event.startsWith("pull_request");
			const { evidence } = build.marker;
			if (inputs.again === "always" || !mayLoop || evidence.verdict !== "verified") return undefined;
			const repository = await (0, fetching_repository.XD)(context, inputs["github-token"], scratch, signal);
			const tip = await tipWith(repository, {
				branch,
				beside
			});
			try {
				const there = await newestOf(tip, within, build.name, scratch);
				if (!there) return undefined;
				const proven = async (name) => {
					const base = await newestOf(tip, within, name, scratch);
					const isOpen = base && (await (0, gate.checkBuild)(base.subject, await (0, read_policy.T4)(base.store))).open;
					return isOpen ? readBuiltLock(base.lock) : undefined;
				};
				const sources = {
					built: runLocks(scratch),
					proven
				};
				const [ours, theirs] = [await readBuiltLock(build.files.lock), await readBuiltLock(there.lock)];
				if (!await haveSameInputs(ours, theirs, sources)) return undefined;
				const answer = await (0, gate.checkBuild)(there.subject, await (0, read_policy.T4)(there.store));
				const willSign = inputs["signing-key"] !== undefined || inputs.sigstore !== "off" && (0, sigstore_sign.lP)(process.env);
				const isAsGood = answer.open && (0, judge.O6)(answer.level, evidence.level ?? "versions") && !(willSign && answer.signature?.state === "unsigned");
				return isAsGood ? {
					build: `${answer.name}-${answer.ts}`,
					commit: tip.commit
				} : undefined;
			} catch (error) {
				if (error instanceof failure.H && error.kind !== "infrastructure") return undefined;
				throw error;
			}
		}
		async function proposedBefore({ inputs, context, scratch, signal }, build, within, { branch, beside, proposal }) {
			const repository = await (0, fetching_repository.XD)(context, inputs["github-token"], scratch, signal);
			if (!await (0, fetching_repository.j8)(repository, proposal)) return undefined;
			const tip = await (0, fetching_repository.ux)(repository, proposal);
			try {
				const there = await newestOf(tip, within, build.name, scratch);
				const merged = await newestOf(await tipWith(repository, {
					branch,
					beside
				}), within, build.name, scratch);
				if (!there || !merged || there.subject.ts <= merged.subject.ts) return undefined;
				const { open, name, ts } = await (0, gate.checkBuild)(there.subject, await (0, read_policy.T4)(there.store));
				const [ours, theirs] = [await readBuiltLock(build.files.lock), await readBuiltLock(there.lock)];
				const isSame = ours.recipe.sha256 === theirs.recipe.sha256 && ours.inputs.digest === theirs.inputs.digest && (0, external_node_util_.isDeepStrictEqual)(ours.ecosystems, theirs.ecosystems);
				return open && isSame ? {
					build: `${name}-${ts}`,
					commit: tip.commit
				} : undefined;
			} catch (error) {
				if (error instanceof failure.H && error.kind !== "infrastructure") return undefined;
				throw error;
			}
		}
		async function tipWith(repository, { branch, beside }) {
			const code = await (0, fetching_repository.ux)(repository, branch);
			if (beside === undefined || !await (0, fetching_repository.j8)(repository, beside)) return code;
			const markers = await (0, fetching_repository.ux)(repository, beside);
			return {
				commit: markers.commit,
				paths: [...new Set([...markers.paths, ...code.paths])],
				read: async (path) => await markers.read(path) ?? await code.read(path)
			};
		}
		async function newestOf(tip, within, name, scratch) {
			const root = await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "tip-"));
			await (0, promises_.mkdir)((0, external_node_path_.join)(root, ".git"));
			const folder = external_node_path_.posix.join(within, name);
			const wanted = new Set([external_node_path_.posix.join(within, "config.yaml"), read_policy.Qn]);
			const locks = tip.paths.filter((path) => external_node_path_.posix.dirname(path) === folder && path.endsWith(".lock")).sort();
			const stem = locks.at(-1)?.replace(/\.lock$/, "");
			if (stem === undefined) return undefined;
			const isOfBuild = (path) => external_node_path_.posix.dirname(path) === folder && (external_node_path_.posix.basename(path) === "history.jsonl" || path.startsWith(`${stem}.`) && !/\.(?:sif|log)$/.test(path));
			for (const path of tip.paths) {
				if (!wanted.has(path) && !isOfBuild(path)) continue;
				const to = (0, external_node_path_.join)(root, path);
				await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), { recursive: true });
				await (0, promises_.writeFile)(to, await tip.read(path) ?? "");
			}
			const store = (0, external_node_path_.join)(root, within);
			const [newest] = await (0, builds.YF)(store, name);
			return newest && {
				store,
				lock: newest.files.lock,
				subject: (0, gate_subject.M)(newest)
			};
		}
		var sign = __webpack_require__(62694);
		;
		async function recordMode(job) {
			const { inputs, context, log, scratch } = job;
			const target = (0, github_context.Fy)(context);
			const isCheck = inputs.to === "check";
			if (!isCheck && "skip" in target) {
				(0, core.lm)(target.skip, { title: "Nothing is committed" });
				return;
			}
			const build = await (0, evidence.G)(job);
			const { workspace } = context;
			const within = (0, paths.S)(workspace, "store", inputs.store);
			const path = inputs.recipe && (0, paths.S)(workspace, "recipe", inputs.recipe);
			const required = await requiredOf(inputs.from, build, path);
			if (build.marker.format !== 1) await (0, sign.MA)(build);
			if (isCheck || "skip" in target) return (await __webpack_require__.e(8238).then(__webpack_require__.bind(__webpack_require__, 18238))).recordCheck(job, build, within, required.required);
			const proposal = inputs.propose ? (0, own_branches.c)(build.name) : undefined;
			const beside = inputs.to === "marker-branch" ? (0, own_branches.A)(target.branch) : undefined;
			const branch = proposal ?? beside ?? target.branch;
			const recorded = proposal ? await proposedBefore(job, build, within, {
				branch: target.branch,
				beside,
				proposal
			}) : await recordedBefore(job, build, within, {
				branch: target.branch,
				beside
			});
			if (recorded) {
				(0, core.uH)("commit", recorded.commit);
				(0, core.uH)("branch", branch);
				const why = `${branch} has ${recorded.build}, which is verified for exactly the same inputs`;
				const rest = proposal ? " and has the same packages" : ". To record this build, too, set again: always";
				return (0, core.lm)(`${why}${rest}`, { title: "Nothing is committed" });
			}
			log.phase("Signing the marker");
			const marker = await (0, sign.N1)(job, build);
			log.phase(`Committing to ${branch}`);
			const request = {
				branch: target.branch,
				...proposal === undefined ? {} : { proposal },
				...beside === undefined ? {} : { beside },
				token: inputs["github-token"],
				within,
				changes: await changesOf(build, within, marker),
				...required,
				message: `Record ${(0, sentence.B)(build.marker)}\n\nRun: ${context.runUrl}\n`,
				scratch,
				signal: job.signal
			};
			const { commit, made } = inputs.commits === "signed" ? await (await __webpack_require__.e(8049).then(__webpack_require__.bind(__webpack_require__, 88049))).commitThroughApi(request, context) : await (0, git.zu)({
				...request,
				remote: `${context.serverUrl}/${context.repository}.git`
			});
			log.end();
			(0, core.uH)("committed", String(made));
			(0, core.uH)("commit", commit);
			(0, core.uH)("branch", branch);
			log.note(made ? `Committed ${commit} to ${branch}` : `No commit: ${branch} has these files already`);
			if (inputs["dependency-snapshot"] && made && !proposal) await submitPackages(job, build, target.branch, beside === undefined ? commit : context.sha);
		}
		async function requiredOf(from, build, path) {
			const recipe = await (0, user_files.E)(build.files.recipe, "recipe");
			if (from === undefined) return { required: {
				recipe,
				path
			} };
			if (recipe.equals(Buffer.from((0, given_image.rE)(from)))) return {};
			throw new failure.H("unverified", `the build is not of the image ${from.from}`, {
				code: "from-differs",
				why: "its recipe is not the two lines that take this image",
				remedy: "give record, gate and build the same input from"
			});
		}
		async function submitPackages(job, build, branch, commit) {
			const { inputs, context, log } = job;
			const [{ githubSnapshot }, { submitSnapshot }] = await Promise.all([__webpack_require__.e(9332).then(__webpack_require__.bind(__webpack_require__, 49332)), __webpack_require__.e(1103).then(__webpack_require__.bind(__webpack_require__, 51103))]);
			const { lock } = build.files;
			const packages = (0, read.parseLock)((await (0, user_files.E)(lock, "lock")).toString("utf8"), lock);
			const snapshot = {
				...(0, github_context.ig)(process.env, build.name),
				sha: commit,
				ref: `refs/heads/${branch}`
			};
			try {
				await submitSnapshot(context, inputs["github-token"], githubSnapshot(packages, { snapshot }));
				log.note("Submitted the packages to the dependency graph");
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				const { message, why = "", remedy } = error;
				(0, core.$e)(`${why}\nWhat to do: ${remedy}`, { title: message });
			}
		}
		async function changesOf(build, within, marker) {
			const there = (0, names.Tr)(within, build.name, build.ts);
			const verified = build.markerPath === build.files.verified;
			return [
				{
					path: there.lock,
					content: await (0, user_files.E)(build.files.lock, "lock")
				},
				{
					path: there.lockedRecipe,
					content: await (0, user_files.E)(build.files.lockedRecipe, "locked recipe")
				},
				{
					path: there.recipe,
					content: await (0, user_files.E)(build.files.recipe, "recipe")
				},
				{
					path: verified ? there.verified : there.unverified,
					content: Buffer.from(marker)
				},
				{
					path: verified ? there.unverified : there.verified,
					content: undefined
				},
				{
					path: external_node_path_.posix.join(there.folder, "history.jsonl"),
					content: (tip) => (0, actions_history.m)(tip, build.marker)
				},
				{
					path: external_node_path_.posix.join(there.folder, "badge.json"),
					content: badgeOf(build)
				},
				{
					path: external_node_path_.posix.join(within, ".gitattributes"),
					content: withUnion
				}
			];
		}
		const badgeOf = ({ marker }) => Buffer.from(`${JSON.stringify((0, badge.h)(marker.evidence))}\n`);
		function withUnion(tip) {
			const text = tip?.toString("utf8") ?? "";
			if (text.includes(store_history.lm)) return Buffer.from(text);
			return Buffer.from(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${store_history.lm}\n`);
		}
	}),
	62694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CV: () => workflowSigner,
			MA: () => assertWhole,
			N1: () => signedMarker,
			m5: () => keySignature
		});
		var _actions_core_0 = __webpack_require__(33838);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_user_files_js_2 = __webpack_require__(62198);
		var _signing_sigstore_sign_js_3 = __webpack_require__(63735);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_gate_js_5 = __webpack_require__(76469);
		var _verdict_gate_subject_js_6 = __webpack_require__(21695);
		var _verdict_marker_js_7 = __webpack_require__(97391);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		async function signedMarker(job, build) {
			const { payload, format } = build.marker;
			if (format === 1) return (await (0, _files_user_files_js_2.E)(build.markerPath, "marker")).toString("utf8");
			const signatures = [];
			const byKey = await keySignature(job, payload);
			if (byKey) signatures.push(byKey);
			const { sigstore } = job.inputs;
			if (sigstore !== "off" && (0, _signing_sigstore_sign_js_3.lP)(process.env)) signatures.push(await workflowSigner(job, sigstore).sign(payload));
			return (0, _verdict_marker_js_7.formatMarker)(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
		}
		async function keySignature({ inputs }, payload) {
			const { "signing-key": text, "signing-passphrase": passphrase } = inputs;
			if (text === undefined) return undefined;
			for (const secret of [...text.split(/\r?\n/), passphrase ?? ""]) if (secret.length > 8) (0, _actions_core_0.Pq)(secret);
			const { openKey } = await __webpack_require__.e(7203).then(__webpack_require__.bind(__webpack_require__, 77203));
			return (await openKey({ text }, passphrase)).sign(payload);
		}
		function workflowSigner({ context }, sigstore) {
			const servers = typeof sigstore === "string" ? undefined : sigstore;
			const log = sigstore === "public" ? "public" : "auto";
			return (0, _signing_sigstore_sign_js_3.J8)({
				log,
				servers,
				serverUrl: context.serverUrl
			});
		}
		async function assertWhole({ store, name, ts, marker }) {
			const subject = (0, _verdict_gate_subject_js_6.e)(await (0, _store_builds_js_4.w)(store, `${name}-${ts}`));
			const { floats, policy } = marker.evidence;
			const terms = {
				floats,
				noise: policy?.noise ?? [],
				sources: [marker.policy.uri]
			};
			const { refusals } = await (0, _verdict_gate_js_5.checkBuild)({
				...subject,
				files: {
					...subject.files,
					history: undefined
				}
			}, {
				..._verdict_policy_js_8.G4,
				...terms
			});
			const others = refusals.filter(({ code }) => code !== "not-verified");
			if (others.length === 0) return;
			throw new _failure_js_1.H("inconclusive", `the verdict on ${name}-${ts} cannot be signed or recorded`, {
				code: "gate-closed",
				why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: "run the build and verify jobs again"
			});
		}
	}),
	99755: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bN: () => badgeOf,
			gA: () => badgeSvg,
			h: () => verdictBadge
		});
		var _html_js_0 = __webpack_require__(24675);
		function badgeOf(gates) {
			const good = gates.filter((gate) => gate?.open).length;
			const [only] = gates;
			const level = only?.open && only.level ? ` (${only.level})` : "";
			const message = gates.length === 1 ? only?.open ? `verified${level}` : "not verified" : `${good} of ${gates.length} verified`;
			const isGood = good === gates.length && good > 0;
			return badge(message, isGood);
		}
		const verdictBadge = ({ verdict, level }) => verdict === "verified" ? badge(level ? `verified (${level})` : "verified", true) : badge("not verified", false);
		const badge = (message, isGood) => ({
			schemaVersion: 1,
			label: "container",
			message,
			color: isGood ? "2c6e31" : "9b2335"
		});
		function badgeSvg({ label, message, color }) {
			const [left, right] = [label, message].map((text) => text.length * 7 + 12);
			const width = left + right;
			return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${(0, _html_js_0.qy)(`${label}: ${message}`)}">
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#${color}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="${left - 12}">${(0, _html_js_0.qy)(label)}</text><text x="${left + 6}" y="14" textLength="${right - 12}">${(0, _html_js_0.qy)(message)}</text></g>
</svg>
`;
		}
	}),
	24675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MY: () => page,
			Pi: () => commands,
			TM: () => folded,
			mJ: () => htmlLine,
			qy: () => html,
			tp: () => table,
			uW: () => section
		});
		var _escape_js_0 = __webpack_require__(45743);
		const entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		const escaped = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);
		const html = (text) => escaped((0, _escape_js_0.TN)(text));
		const htmlLine = (text) => escaped((0, _escape_js_0.kU)(text));
		const style = `
:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--good:#116329;--bad:#a40e26;--mark:#fff1cc}
@media(prefers-color-scheme:dark){:root{--back:#0d1117;--text:#e6edf3;--soft:#9da7b1;--line:#3d444d;--good:#4cc466;--bad:#ff8b82;--mark:#4a3a0a}}
body{background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem}
h1{font-size:1.6rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.good{color:var(--good)}.bad{color:var(--bad)}.soft{color:var(--soft)}.verdict{font-size:1.4rem;font-weight:700}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:9ch}
pre{overflow-x:auto;border:1px solid var(--line);padding:.6rem;margin:0}code,pre{font:14px/1.5 ui-monospace,monospace}
mark{background:var(--mark);color:inherit;display:block}svg{max-width:100%;height:auto}
svg text{font:12px system-ui,sans-serif}summary{cursor:pointer;padding:.3rem 0}
a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}
.wide{overflow-x:auto}@media print{body{max-width:none;padding:0}details>summary{display:none}details::details-content{content-visibility:visible;block-size:auto}pre{white-space:pre-wrap}h2{break-after:avoid}tr{break-inside:avoid}}
`;
		const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
		const section = (title, body) => body === "" ? "" : `<h2>${html(title)}</h2>\n${body}\n`;
		function table(head, rows) {
			const cells = (tag, row) => row.map((text) => `<${tag}${tag === "th" ? " scope=\"col\"" : ""}>${html(text)}</${tag}>`).join("");
			const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
			return `<div class="wide" tabindex="0" role="region" aria-label="${html(head.join(", "))}"><table><thead><tr>${cells("th", head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
		}
		const folded = (title, body) => `<details><summary>${html(title)}</summary>\n${body}\n</details>`;
		const commands = (lines) => `<pre tabindex="0"><code>${lines.map(html).join("\n")}</code></pre>`;
	}),
	63735: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hm: () => sigstoreBundle,
			J8: () => sigstoreSigner,
			Kv: () => jobIdentity,
			lP: () => hasIdToken
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failure_js_1 = __webpack_require__(77205);
		var _envelope_js_2 = __webpack_require__(16523);
		const publicSigstore = {
			fulcio: "https://fulcio.sigstore.dev",
			rekor: "https://rekor.sigstore.dev"
		};
		function githubSigstore(serverUrl) {
			const { hostname } = new URL(serverUrl);
			const host = hostname === "github.com" ? "githubapp.com" : hostname;
			return {
				fulcio: `https://fulcio.${host}`,
				timestamp: `https://timestamp.${host}`
			};
		}
		const hasIdToken = (env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
		function sigstoreSigner(choice) {
			return { async sign(payload) {
				const { token, claims } = await jobIdentity();
				const servers = choice.servers ?? chooseSigstore(choice, claims);
				const { bundleToJSON } = await Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
				const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
				return checked(JSON.parse(JSON.stringify(bundle)), payload);
			} };
		}
		function chooseSigstore({ log, serverUrl }, claims) {
			const isPublic = claims.repository_visibility === "public";
			return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
		}
		function sigstoreBundle(payload, { sig, sigstore }) {
			const text = Buffer.from(payload).toString("base64");
			return {
				...sigstore,
				dsseEnvelope: {
					payload: text,
					payloadType: _envelope_js_2.h,
					signatures: [{ sig }]
				}
			};
		}
		async function jobIdentity() {
			const { CIContextProvider } = await Promise.all([
				__webpack_require__.e(9654),
				__webpack_require__.e(2830),
				__webpack_require__.e(8254),
				__webpack_require__.e(2088),
				__webpack_require__.e(4463),
				__webpack_require__.e(8275),
				__webpack_require__.e(5179)
			]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			try {
				const token = await new CIContextProvider("sigstore").getToken();
				return {
					token,
					claims: claimsOf(token)
				};
			} catch (error) {
				throw new _failure_js_1.H("infrastructure", "could not get an identity for this job", {
					code: "sigstore-no-identity",
					why: String(error?.message ?? error),
					remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
					cause: error
				});
			}
		}
		function claimsOf(token) {
			try {
				const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
				return typeof claims === "object" && claims !== null ? claims : {};
			} catch {
				return {};
			}
		}
		const network = {
			timeout: 2e4,
			retry: {
				retries: 2,
				minTimeout: 500
			}
		};
		async function makeBundle(data, token, servers) {
			const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all([
				__webpack_require__.e(9654),
				__webpack_require__.e(2830),
				__webpack_require__.e(8254),
				__webpack_require__.e(2088),
				__webpack_require__.e(4463),
				__webpack_require__.e(8275),
				__webpack_require__.e(5179)
			]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
			const { fulcio, rekor, timestamp } = servers;
			const builder = new DSSEBundleBuilder({
				signer: new FulcioSigner({
					identityProvider: { getToken: async () => token },
					fulcioBaseURL: fulcio,
					...network
				}),
				witnesses: [...rekor ? [new RekorWitness({
					rekorBaseURL: rekor,
					fetchOnConflict: true,
					...network
				})] : [], ...timestamp ? [new TSAWitness({
					tsaBaseURL: timestamp,
					...network
				})] : []]
			});
			try {
				return await builder.create({
					data,
					type: _envelope_js_2.h
				});
			} catch (error) {
				throw new _failure_js_1.H("infrastructure", "could not sign with Sigstore", {
					code: "sigstore-unreachable",
					why: reasonOf(error),
					remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
					cause: error
				});
			}
		}
		function reasonOf(error) {
			const { message, cause } = error;
			return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
		}
		function checked(bundle, payload) {
			const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
			const sig = dsseEnvelope.signatures[0]?.sig ?? "";
			const certificate = new node_crypto_0.X509Certificate(Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"));
			const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
			if (!isOurs || !(0, node_crypto_0.verify)("sha256", (0, _envelope_js_2.JC)(payload), certificate.publicKey, Buffer.from(sig, "base64"))) throw new _failure_js_1.H("infrastructure", "could not sign with Sigstore", {
				code: "sigstore-unreachable",
				why: "the certificate that came back is not for the key that signed",
				remedy: "run the failed job again"
			});
			return {
				sig,
				sigstore: {
					mediaType,
					verificationMaterial
				}
			};
		}
	})
};
;
