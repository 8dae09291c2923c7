"use strict";
exports.id = 7640;
exports.ids = [7640, 1079];
exports.modules = {
	24929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => differenceMark,
			Bd: () => driver,
			jU: () => emptyHeader,
			RQ: () => lackingMark,
			QU: () => markPattern,
			mS: () => openings,
			RU: () => reportDifferences,
			_Y: () => roughDriver
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var pins = __webpack_require__(9569);
		var failure = __webpack_require__(77205);
		var shell_word = __webpack_require__(704);
		var files_section = __webpack_require__(52019);
		var parse = __webpack_require__(9561);
		;
		const profile = "/etc/profile.d/zz-stx-lock.sh";
		const sudoers = "/etc/sudoers.d/stx-lock";
		function loginFiles(standing) {
			const exports = standing.flatMap((each) => each.before.filter((line) => line.startsWith("export ")));
			const names = exports.flatMap((line) => [...line.matchAll(/ ([A-Za-z_]+)="/g)].map(([, name]) => name));
			return {
				"logins-made": [],
				"profile.sh": [
					`case "${names.map((name) => `\${${name}-}`).join("")}" in`,
					`  *${pins.n$}/*) ;;`,
					"  *)",
					...exports.map((line) => `    ${line.replaceAll("$stx", pins.n$)}`),
					"    ;;",
					"esac"
				],
				"without-pins": [...withoutPins, ...standing.flatMap(({ forget }) => forget ?? [])],
				sudoers: [`Defaults env_keep += "${["SOURCE_DATE_EPOCH", ...names].join(" ")}"`]
			};
		}
		const prepareLogins = [
			"if [ -d /etc ]; then",
			"  for folder in /etc/profile.d /etc/sudoers.d; do",
			`    [ -d "$folder" ] || { mkdir "$folder" && echo "$folder"; }`,
			`  done >"$stx/logins-made"`,
			`  cp "$stx/profile.sh" ${profile}`,
			`  cp "$stx/sudoers" ${sudoers}`,
			`  chmod 0440 ${sudoers}`,
			"fi"
		];
		const withoutLogins = [`rm -f ${profile} ${sudoers}`, `while read -r folder; do rmdir "$folder" 2>/dev/null || :; done <"$stx/logins-made"`];
		const startFiles = [
			"/.singularity.d/env/*.sh",
			"/etc/profile /etc/profile.d/*.sh /etc/bash.bashrc /etc/bashrc /etc/environment",
			"/root/.bashrc /root/.profile /root/.bash_profile"
		].join(" ");
		const withoutPins = [String.raw`\#^\(export \|declare -x \)\{0,1\}[A-Z_]*=["']\{0,1\}\(-[a-z-]*=\{0,1\}\)\{0,1\}${pins.c8}/[A-Za-z./-]*:\{0,1\}["']\{0,1\}$#d`];
		const forget = [
			`for file in ${startFiles}; do`,
			`  ! grep -q "$stx/" "$file" 2>/dev/null || sed -i -f "$stx/without-pins" "$file"`,
			"done"
		];
		var writer_version = __webpack_require__(80637);
		;
		const differenceMark = "stx-lock:";
		const differs = 65;
		function heredoc(path, lines) {
			const unfit = lines.find((line) => /[\r\n]/.test(line) || (0, files_section.v5)(line) || (0, parse.isStageStart)(line));
			if (unfit !== undefined) {
				throw new failure.H("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
					code: "pin-impossible",
					why: "it cannot stand on a line of a recipe: it has a line end, or Apptainer would read it as a section or stage",
					remedy: "find out where this name or path comes from; package managers do not write such names"
				});
			}
			const end = `STX-${(0, external_node_crypto_.createHash)("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
			return [
				`cat >${path} <<'${end}'`,
				...lines,
				end
			];
		}
		const pinsOpening = "# Pins of stx-container; the recipe's own lines follow below, unchanged.";
		const roughOpening = "# Sets the same variables and files as a rebuild, pinning nothing; the recipe's own lines follow below, unchanged.";
		const lackingMark = "stx-lacking: ";
		const openings = [pinsOpening, roughOpening];
		const markPattern = /^# The recipe's own script \([0-9a-f]{12}\):$/;
		const failOnDifference = "stx_on_difference=fail";
		function reportDifferences(lockedRecipe) {
			const text = Buffer.from(lockedRecipe).toString("latin1");
			return Buffer.from(text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "gm"), "stx_on_difference=report"), "latin1");
		}
		function driver({ pins, standing, postArgs, sourceDateEpoch, version = writer_version.p }) {
			const mark = markOf(pins);
			const before = [
				pinsOpening,
				"set -e +x",
				failOnDifference,
				"umask_before=$(umask)",
				"umask 0022",
				...filesOf([
					...standing,
					{ files: loginFiles(standing) },
					...pins
				], [...[...standing, ...pins].flatMap((each) => each.cleanup), ...checkOf(pins)]),
				...variablesOf(standing, sourceDateEpoch),
				...pins.flatMap((each) => each.before),
				...runOwnScript(mark, postArgs, version),
				mark
			];
			return {
				before,
				lastHeader: lastHeaderOf(postArgs)
			};
		}
		function roughDriver({ standing, postArgs, sourceDateEpoch }) {
			const mark = markOf([]);
			const inside = [
				"stx_on_difference=none",
				"umask_before=$(umask)",
				"umask 0022",
				...filesOf([...standing, { files: loginFiles(standing) }], [forEachLacking(":"), ...standing.flatMap((each) => [...each.cleanup, ...each.rough?.cleanup ?? []])]),
				...variablesOf(standing, sourceDateEpoch),
				...standing.flatMap((each) => each.rough?.before ?? []),
				...runOwnScript(mark, postArgs, writer_version.p)
			];
			const before = [
				roughOpening,
				"set -e +x",
				"stx_tools=yes",
				forEachLacking("stx_tools="),
				"if [ -n \"$stx_tools\" ]; then",
				...inside,
				"fi",
				...postArgs === "" ? [] : runCutScript(mark, postArgs),
				"unset stx_tools stx_tool",
				"set -ex",
				mark
			];
			return {
				before,
				lastHeader: lastHeaderOf(postArgs)
			};
		}
		const tools = [
			"cat",
			"chmod",
			"cp",
			"grep",
			"mkdir",
			"mv",
			"rm",
			"rmdir",
			"sed",
			"sort"
		];
		const forEachLacking = (command) => `for stx_tool in ${tools.join(" ")}; do command -v "$stx_tool" >/dev/null 2>&1 || { ${command}; echo "${lackingMark}$stx_tool"; }; done`;
		const markOf = (pins) => `# The recipe's own script (${(0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;
		const emptyHeader = "%post -c /bin/sh";
		const lastHeaderOf = (postArgs) => postArgs === "" ? undefined : emptyHeader;
		function filesOf(from, check) {
			const files = Object.assign({}, ...from.map((each) => each.files));
			const names = Object.keys(files).sort();
			const folders = new Set(names.flatMap((name) => name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : []));
			const empty = names.filter((name) => files[name].length === 0);
			return [
				`stx=${pins.n$}`,
				`rm -rf "$stx"`,
				`mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
				...empty.length > 0 ? [`for name in ${empty.join(" ")}; do : >"$stx/$name"; done`] : [],
				...names.flatMap((name) => files[name].length > 0 ? heredoc(`"$stx/${name}"`, files[name]) : []),
				...heredoc(`"$stx/check"`, [
					"set -e",
					`stx=${pins.n$}`,
					...check,
					...withoutLogins,
					...forget,
					"cd /",
					`rm -rf "$stx"`,
					...answer
				])
			];
		}
		const checkOf = (pins) => [
			"{",
			...pins.flatMap((each) => each.check),
			":",
			`} >"$stx/differences"`,
			`differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`
		];
		const answer = [
			`[ -n "\${differences:-}" ] || exit 0`,
			`echo "$differences" >&2`,
			`[ "$1" != report ] || exit 0`,
			`echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
			`exit ${differs}`
		];
		const variablesOf = (standing, sourceDateEpoch) => [
			`export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
			...standing.flatMap((each) => each.before),
			...prepareLogins
		];
		const runOwnScript = (mark, postArgs, version) => [
			`sed ${(0, shell_word.x)(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
			`chmod 0755 "$stx/post"`,
			`mv -f "$stx/post" "$0"`,
			`umask "$umask_before"`,
			"stx_status=0",
			`${command(postArgs)} || stx_status=$?`,
			version < 2 ? `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?` : `[ "$stx_status" -ne 0 ] || { mv -f "$stx/check" "$0" && /bin/sh "$0" "$stx_on_difference"; } || stx_status=$?`,
			`exit "$stx_status"`
		];
		const runCutScript = (mark, postArgs) => [
			"{",
			"  stx_own=",
			"  stx_found=",
			"  while IFS= read -r stx_line || [ -n \"$stx_line\" ]; do",
			"    if [ -n \"$stx_found\" ]; then",
			"      stx_own=\"$stx_own$stx_line",
			"\"",
			`    elif [ "$stx_line" = ${(0, shell_word.x)(mark)} ]; then`,
			"      stx_found=yes",
			"    fi",
			"  done <\"$0\"",
			`  printf '%s' "$stx_own" >"$0"`,
			"  set +e",
			`  ${command(postArgs)}`,
			"  exit \"$?\"",
			"}"
		];
		function command(postArgs) {
			const words = postArgs.split(/\s+/).filter(Boolean);
			const at = words.indexOf("-c");
			if (at === -1) return `${["/bin/sh -ex", ...words.map(shell_word.x)].join(" ")} "$0"`;
			const options = words.slice(0, at).map(shell_word.x);
			return `${[
				"/bin/sh -ex",
				...options,
				"-c"
			].join(" ")} ${(0, shell_word.x)(`${words.slice(at + 1).join(" ")} `)}"$0"`;
		}
	}),
	27640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => unpinnedPackages,
			F8: () => lockedRecipe,
			cz: () => pinsOf,
			hh: () => pinlessEntry,
			ht: () => lineInRoughRecipe,
			oz: () => roughRecipe,
			yw: () => hasScript
		});
		var _ecosystems_index_js_0 = __webpack_require__(46291);
		var _lock_floats_js_1 = __webpack_require__(62816);
		var _recipe_arguments_js_2 = __webpack_require__(64018);
		var _recipe_bases_pinned_js_3 = __webpack_require__(72373);
		var _recipe_edit_js_4 = __webpack_require__(31004);
		var _recipe_template_js_5 = __webpack_require__(77122);
		var _driver_js_6 = __webpack_require__(24929);
		var _recipe_lines_js_8 = __webpack_require__(41079);
		var _seal_js_7 = __webpack_require__(65802);
		var _stages_js_9 = __webpack_require__(32948);
		const installing = [
			"arch",
			"debootstrap",
			"dnf",
			"yum",
			"zypper"
		];
		function pinsOf(lock, recipe) {
			return recipe.stages.map((stage) => {
				const own = isPinless(lock, recipe, stage) ? undefined : stageOf(lock, recipe, stage);
				return own ? stagePins(own, lock, stage) : [];
			});
		}
		function pinlessEntry(recipe, stage, lacking) {
			const names = [...lacking].sort();
			if (names.length === 0) return [];
			const reason = `there is no ${names.join(", ")} here, which the pins need: packages are locked, not pinned, and a rebuild that differs is found, not prevented`;
			return [{
				line: (0, _recipe_edit_js_4.fz)(stage) ?? stage.line,
				what: pinlessWhat(recipe, stage),
				reason
			}];
		}
		function pinlessWhat({ stages }, stage) {
			const what = "versions of packages, in all that %post installs";
			return stage === stages.at(-1) ? what : `stage ${stage.name || stage.index + 1}: ${what}`;
		}
		const isPinless = (lock, recipe, stage) => lock.unlocked.some(({ what }) => what === pinlessWhat(recipe, stage));
		function stageOf(lock, recipe, stage) {
			return stage === recipe.stages.at(-1) ? lock : lock.stages?.[stage.index];
		}
		function stagePins(own, lock, stage) {
			const build = {
				script: scriptOf(stage),
				isolatedBuilds: own.isolatedBuilds === true
			};
			const bootstrap = lock.bases.find((base) => base.stage === stage.index)?.bootstrap ?? "";
			if (!hasScript(stage) && !installing.includes(bootstrap)) return [];
			const isFloat = (0, _lock_floats_js_1.p)(lock.floats);
			return Object.entries(own.ecosystems).flatMap(([id, found]) => {
				const pin = (0, _ecosystems_index_js_0.fk)(id)?.pin;
				if (found.status !== "present" || !pin) return [];
				const context = {
					packages: found.packages.filter(({ name }) => !isFloat(id, name)),
					transient: own.transient?.[id]?.filter(({ name }) => !isFloat(id, name)),
					floats: (0, _lock_floats_js_1.G)(lock.floats, id),
					archives: own.archives ?? [],
					bootstrap,
					arch: lock.image.arch,
					moment: lock.inputs.sourceDateEpoch,
					version: lock.writer.pins?.[id],
					build
				};
				return [pin(context)];
			});
		}
		function scriptOf(stage) {
			return stage.sections.filter(({ name }) => name === "post" || name === "appinstall").map(({ script }) => script).join("\n");
		}
		function unpinnedPackages(recipe, lock, pins) {
			return recipe.stages.flatMap((stage) => {
				const own = stageOf(lock, recipe, stage);
				const called = `stage ${stage.name || stage.index + 1}`;
				if (!own) {
					const reason = "what this stage installed could not be read when it was built, so it is not pinned";
					return [{
						line: stage.line,
						what: called,
						reason
					}];
				}
				const found = unpinnedIn(own.ecosystems, pins[stage.index] ?? []);
				return own === lock ? found : found.map((each) => ({
					...each,
					what: `${called}: ${each.what}`
				}));
			});
		}
		function unpinnedIn(ecosystems, pins) {
			const without = Object.entries(ecosystems).flatMap(([id, found]) => found.status === "present" && !(0, _ecosystems_index_js_0.fk)(id)?.pin && found.packages.some(({ owner }) => owner === undefined) ? [{
				what: (0, _ecosystems_index_js_0.fk)(id)?.about.packages ?? `packages of ${id}`,
				reason: `${found.packages.length} locked, not pinned: a rebuild that differs is found, not prevented`
			}] : []);
			return [...pins.flatMap((each) => each.unlocked), ...without];
		}
		function lockedRecipe(recipe, lock, pins, lockText) {
			const edits = [];
			const pinned = pinnedFroms(recipe, lock);
			for (const stage of recipe.stages) {
				const from = pinned.get(stage.index);
				if (from !== undefined) edits.push((0, _recipe_edit_js_4.As)(recipe, stage, "from", from));
				const defaults = argumentsOf(recipe, stage, lock.inputs.arguments);
				if (defaults.length > 0) edits.push({
					at: bodyStart(recipe, stage),
					insert: [
						"%arguments",
						...defaults,
						""
					],
					sections: true
				});
			}
			edits.push(...recipe.stages.flatMap((stage) => pinEdits(recipe, stage, lock, pins[stage.index] ?? [])));
			const pieces = (0, _recipe_edit_js_4.g_)(recipe, edits);
			const line = Buffer.from((0, _recipe_lines_js_8.recipeLine)(pieces, _seal_js_7.JD + 2) + recipe.eol);
			return (0, _seal_js_7.od)(Buffer.concat([line, (0, _recipe_edit_js_4.Am)(pieces)]), lock, lockText, recipe.eol);
		}
		function pinEdits(recipe, stage, lock, pins) {
			const isLast = stage === recipe.stages.at(-1);
			if (!isLast && !lock.stages) return [];
			const kept = lock.stages ? (0, _stages_js_9.c)(recipe, stage) : [];
			if (isPinless(lock, recipe, stage) || pins.length === 0 && !hasScript(stage)) return kept;
			const { sourceDateEpoch } = lock.inputs;
			const versions = lock.writer.pins ?? {};
			const around = (0, _driver_js_6.Bd)({
				pins,
				standing: standingOf(stage, sourceDateEpoch, versions),
				postArgs: postArgsOf(stage),
				sourceDateEpoch,
				version: versions.driver ?? 1
			});
			return [...kept, ...aroundScript(stage, around)];
		}
		function roughRecipe(recipe, sourceDateEpoch) {
			if ((0, _seal_js_7.dU)(recipe.lines[0] ?? "")) return recipe.bytes;
			const edits = recipe.stages.flatMap((stage) => {
				if (!hasScript(stage)) return (0, _stages_js_9.c)(recipe, stage);
				const standing = standingOf(stage, sourceDateEpoch, _ecosystems_index_js_0.$1);
				const around = (0, _driver_js_6._Y)({
					standing,
					postArgs: postArgsOf(stage),
					sourceDateEpoch
				});
				return [...(0, _stages_js_9.c)(recipe, stage), ...aroundScript(stage, around)];
			});
			if (edits.length === 0) return recipe.bytes;
			const pieces = (0, _recipe_edit_js_4.g_)(recipe, edits);
			const head = [
				...roughHead,
				(0, _recipe_lines_js_8.recipeLine)(pieces, roughHead.length + 2),
				""
			].join(recipe.eol);
			return Buffer.concat([Buffer.from(head), (0, _recipe_edit_js_4.Am)(pieces)]);
		}
		const roughHead = [
			"# The recipe as stx-container builds it. The recipe's own lines are unchanged.",
			"# The lines added to %post set the variables and files that a rebuild has,",
			"# so that a recipe that records what it sees records the same in both.",
			"#"
		];
		function lineInRoughRecipe(rough, line) {
			const isOurs = Buffer.from(rough.subarray(0, roughHead[0].length)).toString("latin1") === roughHead[0];
			return isOurs ? (0, _recipe_lines_js_8.lineInRecipe)(rough, line) : line;
		}
		const hasScript = (stage) => stage.sections.some(({ name }) => name === "post" || name === "appinstall");
		const postArgsOf = (stage) => (stage.scripts.get("post")?.args ?? "").replace(/#.*$/, "").trim();
		const standingOf = (stage, moment, versions) => _ecosystems_index_js_0.uU.flatMap(({ id, pinSetup }) => pinSetup?.({
			moment,
			script: scriptOf(stage),
			version: versions[id]
		}) ?? []);
		function aroundScript(last, { before, lastHeader }) {
			const insert = (0, _recipe_edit_js_4.n$)(before, "%post").flat();
			const end = lastHeader === undefined ? undefined : (0, _recipe_edit_js_4.rY)(last);
			return [{
				at: (0, _recipe_edit_js_4.fz)(last) ?? (0, _recipe_edit_js_4.MG)(last),
				insert,
				sections: true
			}, ...end === undefined ? [] : [{
				at: end,
				insert: [lastHeader],
				sections: true
			}]];
		}
		function pinnedFroms(recipe, lock) {
			const { stages } = (0, _recipe_template_js_5.V2)(recipe, lock.inputs.arguments);
			return new Map(lock.bases.flatMap((base) => {
				const from = stages[base.stage]?.header.get("from")?.value;
				const pinned = from && (0, _recipe_bases_pinned_js_3.v)(base.bootstrap, from, base);
				return pinned ? [[base.stage, pinned]] : [];
			}));
		}
		function bodyStart(recipe, stage) {
			const own = stage.sections.filter(({ name }) => name === "arguments").at(-1);
			return own?.endLine ?? stage.sections[0]?.line ?? stage.endLine ?? recipe.lines.length + 1;
		}
		function argumentsOf(recipe, stage, given) {
			const text = recipe.lines.slice(stage.line - 1, stage.endLine - 1).join("\n");
			const mentioned = new Set((0, _recipe_arguments_js_2.templateMatches)(text).map(({ name }) => name));
			return Object.keys(given).sort().filter((name) => mentioned.has(name)).map((name) => `    ${name}=${given[name]}`);
		}
	}),
	41079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			lineInRecipe: () => lineInRecipe,
			recipeLine: () => recipeLine,
			takeRecipe: () => takeRecipe
		});
		const label = "# recipe ";
		function recipeLine(pieces, firstLine) {
			const parts = [];
			let line = firstLine;
			pieces.forEach((piece, at) => {
				const bytes = "kept" in piece ? piece.kept : piece.removed;
				const isLast = pieces.slice(at + 1).every((each) => "kept" in each && each.kept.length === 0);
				if ("kept" in piece) {
					const whole = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
					const count = linesIn(bytes.subarray(0, whole));
					if (count > 0) parts.push([line, line + count - 1]);
					if (whole < bytes.length) parts.push(bytes.toString("latin1", whole));
					line += newlines(bytes);
				} else {
					if (bytes.length > 0) parts.push(bytes.toString("latin1"));
					line += newlines(piece.added);
				}
			});
			return label + toAscii(JSON.stringify(parts));
		}
		function takeRecipe(lockedRecipe) {
			const text = Buffer.from(lockedRecipe).toString("latin1");
			const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
			const said = lines[4]?.trimEnd();
			if (!said?.startsWith(label)) return undefined;
			const parts = partsOf(said.slice(label.length));
			const taken = parts?.map((part) => typeof part === "string" ? part : lines.slice(part[0] - 1, part[1]).join(""));
			return taken && Buffer.from(taken.join(""), "latin1");
		}
		function lineInRecipe(lockedRecipe, line) {
			const said = Buffer.from(lockedRecipe).toString("latin1").split("\n", 5)[4]?.trimEnd();
			if (!said?.startsWith(label)) return undefined;
			let before = 0;
			for (const part of partsOf(said.slice(label.length)) ?? []) {
				if (typeof part === "string") {
					before += newlines(Buffer.from(part, "latin1"));
					continue;
				}
				if (line >= part[0] && line <= part[1]) return before + line - part[0] + 1;
				before += part[1] - part[0] + 1;
			}
			return undefined;
		}
		function partsOf(json) {
			try {
				const parts = JSON.parse(json);
				return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
			} catch {
				return undefined;
			}
		}
		function isPart(part) {
			if (typeof part === "string") return true;
			return Array.isArray(part) && part.length === 2 && part.every((line) => Number.isInteger(line) && line > 0);
		}
		function newlines(bytes) {
			let count = 0;
			for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++;
			return count;
		}
		const linesIn = (bytes) => newlines(bytes) + (bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? 1 : 0);
		const toAscii = (json) => json.replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
	}),
	65802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JD: () => sealLines,
			KI: () => readSeal,
			dU: () => isLockedRecipe,
			od: () => seal
		});
		var node_crypto_0 = __webpack_require__(77598);
		var _failure_js_1 = __webpack_require__(77205);
		const hex = (data) => (0, node_crypto_0.createHash)("sha256").update(data).digest("hex");
		const sealStart = "# Locked recipe of ";
		const isLockedRecipe = (text) => text.startsWith(sealStart);
		const sealLines = 4;
		function seal(body, lock, lockText, eol) {
			const head = [
				`${sealStart}${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
				"# Builds as it stands: apptainer build image.sif THIS-FILE",
				`# lock sha256:${hex(lockText)}`,
				`# text sha256:${hex(body)}`,
				""
			].join(eol);
			return Buffer.concat([Buffer.from(head), body]);
		}
		function readSeal(bytes, path) {
			const text = Buffer.from(bytes).toString("latin1");
			const match = text.match(/^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/);
			if (!match) {
				throw new _failure_js_1.H("inconclusive", `${path} is not a locked recipe`, {
					code: "locked-recipe-unsealed",
					why: "it does not begin with the seal that stx-container writes",
					remedy: "give the .def file that was made together with the lock, not the recipe itself"
				});
			}
			if (hex(bytes.subarray(match[0].length)) !== match[2]) {
				throw new _failure_js_1.H("inconclusive", `${path} was edited after it was written`, {
					code: "locked-recipe-edited",
					why: "its text no longer has the digest that its seal names",
					remedy: "change the recipe instead and build again, or restore the file"
				});
			}
			return match[1];
		}
	}),
	32948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => withoutKeeping,
			c: () => keepStage
		});
		const keepVariable = "STX_STAGES";
		const keepLine = /^ {4}\[ -z "\$\{STX_STAGES-\}" \] \|\| sh "\$STX_STAGES\/keep" \d+$/;
		function keepStage(recipe, stage) {
			const section = ["pre", "setup"].find((name) => !stage.scripts.get(name)?.args);
			if (recipe.stages.length < 2 || section === undefined) return [];
			const line = `    [ -z "\${${keepVariable}-}" ] || sh "$${keepVariable}/keep" ${stage.index}`;
			const at = stage.sections[0]?.line ?? stage.endLine;
			return [{
				at,
				insert: [
					`%${section}`,
					line,
					""
				],
				sections: true
			}];
		}
		function withoutKeeping(lines) {
			const isKept = (at) => keepLine.test((lines[at] ?? "").trimEnd());
			return lines.filter((_, at) => !isKept(at + 1) && !isKept(at) && !isKept(at - 1));
		}
	}),
	80637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => lockedRecipeVersion,
			p: () => driverVersion
		});
		const lockedRecipeVersion = 2;
		const driverVersion = 2;
	}),
	72373: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => pinnedFrom });
		var _registry_reference_js_0 = __webpack_require__(93118);
		function pinnedInLibrary(from, { imageSha256 }) {
			if (imageSha256 === undefined) return undefined;
			const cut = from.lastIndexOf(":");
			return `${cut > from.lastIndexOf("/") ? from.slice(0, cut) : from}:sha256.${imageSha256}`;
		}
		function pinnedInRegistry(from, { indexDigest }) {
			return indexDigest === undefined ? undefined : (0, _registry_reference_js_0.ct)(from, indexDigest);
		}
		const agents = {
			docker: pinnedInRegistry,
			oras: pinnedInRegistry,
			library: pinnedInLibrary
		};
		function pinnedFrom(bootstrap, from, base) {
			return Object.hasOwn(agents, bootstrap) ? agents[bootstrap]?.(from, base) : undefined;
		}
	}),
	31004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Am: () => joinPieces,
			As: () => replaceHeader,
			MG: () => stageEnd,
			d9: () => editRecipe,
			fz: () => firstPostLine,
			g_: () => editPieces,
			n$: () => splitBlocks,
			rY: () => afterLastPost
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _arguments_js_1 = __webpack_require__(64018);
		var _files_section_js_2 = __webpack_require__(52019);
		var _header_js_3 = __webpack_require__(22037);
		var _parse_js_4 = __webpack_require__(9561);
		var _text_js_5 = __webpack_require__(29291);
		function editRecipe(recipe, edits) {
			return joinPieces(editPieces(recipe, edits));
		}
		function joinPieces(pieces) {
			return Buffer.concat(pieces.map((piece) => "kept" in piece ? piece.kept : piece.added));
		}
		function editPieces(recipe, edits) {
			const changes = edits.map((edit) => change(recipe, edit)).sort((a, b) => a.from - b.from || a.to - b.to);
			const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
			const pieces = [];
			const none = Buffer.alloc(0);
			let line = 0;
			const fileEnd = lineEnd(recipe, recipe.lines.length - 1);
			let ended = fileEnd.endsWith("\n");
			for (const { from, to, lines } of changes) {
				if (from < line) throw new RangeError(`edits overlap at line ${from + 1}`);
				pieces.push({ kept: bytes.subarray(recipe.offsets[line], recipe.offsets[from]) });
				const lastEnd = to > from ? lineEnd(recipe, to - 1) : recipe.eol;
				if (from === recipe.lines.length && lines.length > 0) {
					if (!ended) pieces.push({
						added: Buffer.from(fileEnd === "" ? recipe.eol : "\n"),
						removed: none
					});
					ended = true;
				}
				const added = lines.map((text, i) => text + (i === lines.length - 1 ? lastEnd : recipe.eol)).join("");
				const removed = bytes.subarray(recipe.offsets[from], recipe.offsets[to]);
				pieces.push({
					added: Buffer.from(added),
					removed
				});
				line = to;
			}
			pieces.push({ kept: bytes.subarray(recipe.offsets[line]) });
			const edited = joinPieces(pieces);
			if (!edits.some((edit) => edit.templates)) refuseNewTemplates(bytes, edited);
			readAgain(edited, recipe.path);
			return pieces;
		}
		function change(recipe, edit) {
			const from = ("at" in edit ? edit.at : edit.line) - 1;
			const to = "at" in edit ? from : from + (edit.count ?? 1);
			if (!(from >= 0 && to <= recipe.lines.length)) throw new RangeError(`the recipe has no line ${to}`);
			const lines = "at" in edit ? edit.insert : edit.replace;
			const old = recipe.lines.slice(from, to);
			const mayHead = "at" in edit ? edit.sections === true : old.some((line) => isHead(line));
			for (const line of lines) {
				if (line.includes("\n") || "at" in edit && line.includes("\r")) throw new RangeError("a line of an edit contains a line end");
				if (!mayHead && isHead(line)) {
					throw new _failure_js_0.H("failed", `cannot add the line "${(0, _header_js_3.m)((0, _text_js_5.Bq)(line))}" to ${recipe.path}`, {
						code: "recipe-not-editable",
						why: "Apptainer would read it as the start of a section or stage",
						remedy: "put the text in a file and copy it with %files, or let the line begin with another character",
						place: {
							path: recipe.path,
							line: from + 1
						}
					});
				}
			}
			return {
				from,
				to,
				lines
			};
		}
		function isHead(line) {
			return (0, _files_section_js_2.v5)(line) || (0, _parse_js_4.isStageStart)(line);
		}
		function lineEnd(recipe, index) {
			const start = recipe.offsets[index];
			const end = recipe.offsets[index + 1];
			const last = recipe.bytes[end - 1];
			if (last === 13) return "\r";
			if (last !== 10) return "";
			return end - 2 >= start && recipe.bytes[end - 2] === 13 ? "\r\n" : "\n";
		}
		function refuseNewTemplates(before, after) {
			if (!after.includes("{{")) return;
			const counts = new Map();
			for (const name of templateNames(before)) counts.set(name, (counts.get(name) ?? 0) + 1);
			for (const name of templateNames(after)) {
				const left = (counts.get(name) ?? 0) - 1;
				if (left < 0) {
					throw new _failure_js_0.H("failed", `cannot add "${(0, _header_js_3.m)((0, _arguments_js_1.showTemplate)(name))}" to the recipe`, {
						code: "recipe-not-editable",
						why: "Apptainer would replace it by a build argument, and it cannot be escaped",
						remedy: "put the text in a file and copy it with %files"
					});
				}
				counts.set(name, left);
			}
		}
		function templateNames(bytes) {
			return (0, _arguments_js_1.templateMatches)(bytes.toString("latin1")).map(({ name }) => name);
		}
		function readAgain(edited, path) {
			try {
				(0, _parse_js_4.parseRecipe)(edited, path);
			} catch (error) {
				if (!(error instanceof _failure_js_0.H)) throw error;
				throw new _failure_js_0.H("failed", `the edited recipe would be invalid: ${error.message}`, {
					code: "recipe-not-editable",
					why: error.why,
					remedy: error.remedy,
					place: error.place,
					cause: error
				});
			}
		}
		function firstPostLine(stage) {
			return stage.sections.find(({ name }) => name === "post")?.line;
		}
		function afterLastPost(stage) {
			return stage.sections.findLast(({ name }) => name === "post")?.endLine;
		}
		function afterLastBuildScript(stage) {
			return stage.sections.findLast(({ name }) => name === "post" || name === "appinstall")?.endLine;
		}
		function stageEnd(stage) {
			return stage.endLine;
		}
		function replaceHeader(recipe, stage, key, value) {
			if (/[#\r\n]/.test(value) || value.endsWith("\\") || (0, _text_js_5.Bq)(value) !== value) {
				throw new _failure_js_0.H("failed", `a header cannot have the value "${(0, _header_js_3.m)(value)}"`, {
					code: "recipe-not-editable",
					why: "Apptainer cuts header values at a #, reads a \\ at the end as a continuation, and trims white space",
					remedy: "use a value without these characters",
					place: {
						path: recipe.path,
						line: stage.line
					}
				});
			}
			const old = stage.header.get(key.toLowerCase());
			if (!old) return addHeader(recipe, stage, key, value);
			const [first, ...rest] = recipe.lines.slice(old.line - 1, old.endLine - 1);
			const before = first.slice(0, old.column - 1);
			const hash = first.indexOf("#", old.column - 1);
			const written = (0, _text_js_5.s8)(hash === -1 ? first : first.slice(0, hash));
			const after = first.slice(Math.max(written.length, before.length));
			const comments = rest.flatMap((line) => line.includes("#") ? [line.slice(line.indexOf("#"))] : []);
			const gap = old.value === "" && before.endsWith(":") ? " " : "";
			return {
				line: old.line,
				count: old.endLine - old.line,
				replace: [`${before}${gap}${value}${after}`, ...comments]
			};
		}
		function addHeader(recipe, stage, key, value) {
			const bootstrap = stage.header.get("bootstrap");
			if (!bootstrap) {
				throw new _failure_js_0.H("failed", "the stage has no header", {
					code: "recipe-not-editable",
					why: "it has no `Bootstrap:` line, so Apptainer cannot build it",
					remedy: "begin the stage with a `Bootstrap:` line",
					place: {
						path: recipe.path,
						line: stage.line
					}
				});
			}
			return {
				at: bootstrap.endLine,
				insert: [`${key[0].toUpperCase()}${key.slice(1)}: ${value}`]
			};
		}
		const blockLimit = 6e4;
		function splitBlocks(lines, header) {
			const blocks = [];
			let size = blockLimit;
			for (const line of lines) {
				const length = Buffer.byteLength(line) + 2;
				if (length + header.length + 2 > blockLimit) {
					throw new _failure_js_0.H("failed", `the line "${(0, _header_js_3.m)(line)}" is too long for a recipe`, {
						code: "section-too-long",
						why: `it has ${length - 2} bytes, and a section must be shorter than 64 KiB`,
						remedy: "put the text in a file and copy it with %files"
					});
				}
				if (size + length > blockLimit) {
					blocks.push([header]);
					size = header.length + 2;
				}
				blocks.at(-1).push(line);
				size += length;
			}
			return blocks;
		}
	}),
	77122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V2: () => substitute,
			dj: () => substituteDefaults,
			fb: () => buildArguments
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _arguments_js_1 = __webpack_require__(64018);
		var _parse_js_2 = __webpack_require__(9561);
		var _types_js_3 = __webpack_require__(90727);
		const outputLimit = 64 * 1024 * 1024;
		function buildArguments(recipe, given, argFile) {
			const outer = (0, _arguments_js_1.givenArguments)(given, argFile);
			const undefinedNames = new Set();
			const used = new Set();
			const stages = recipe.stages.map((stage) => {
				const values = new StageValues(recipe, stage, outer);
				const found = new Map();
				for (const { name } of templatesOf(stageText(recipe, stage))) {
					used.add(name);
					const value = values.get(name);
					if (value === undefined) undefinedNames.add(name);
					else found.set(name, value);
				}
				return Object.fromEntries(found);
			});
			const unusedNames = [...outer.keys()].filter((name) => !used.has(name));
			return {
				stages,
				undefinedNames: [...undefinedNames],
				unusedNames
			};
		}
		function substitute(recipe, given, argFile) {
			return fill(recipe, (0, _arguments_js_1.givenArguments)(given, argFile), () => true);
		}
		function substituteDefaults(recipe) {
			const outer = new Map();
			return fill(recipe, outer, (text, values) => {
				for (const { name } of templatesOf(text)) if (values.get(name) === undefined) return false;
				return true;
			});
		}
		function fill(recipe, outer, wanted) {
			const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
			if (!bytes.includes("{{")) return recipe;
			const parts = [];
			const starts = [];
			let line = 0;
			let read = 0;
			let size = 0;
			const keep = (until) => {
				for (let i = read; i < until; i++) if (i === read || (0, _parse_js_2.isStageStart)(recipe.lines[i])) starts.push(line + i - read);
				parts.push(bytes.subarray(recipe.offsets[read], recipe.offsets[until]));
				line += until - read;
			};
			for (const stage of recipe.stages) {
				keep(stage.line - 1);
				starts.push(line);
				const raw = bytes.subarray(recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
				const text = raw.toString("latin1");
				const values = new StageValues(recipe, stage, outer);
				const filled = wanted(text, values) ? fillStage(recipe, stage, text, values, outputLimit - size) : raw;
				for (let at = filled.indexOf(10); at !== -1; at = filled.indexOf(10, at + 1)) line++;
				size += filled.length;
				parts.push(filled);
				read = stage.endLine - 1;
			}
			keep(recipe.lines.length);
			return (0, _parse_js_2.parseStages)(Buffer.concat(parts), recipe.path, () => starts);
		}
		class StageValues {
			#recipe;
			#outer;
			#stage;
			#defaults;
			#known = new Map();
			constructor(recipe, stage, outer) {
				this.#recipe = recipe;
				this.#outer = outer;
				this.#stage = stage;
			}
			get(name) {
				const known = this.#known.get(name);
				if (known !== undefined) return known;
				const own = this.#lookUp(name);
				if (own === undefined) return undefined;
				let value = own;
				for (const { name: inner, start, end } of (0, _arguments_js_1.templateMatches)(own)) {
					const put = this.#lookUp(inner);
					if (put !== undefined) value = replaceAll(value, own.slice(start, end), put, this.#recipe, name);
				}
				this.#known.set(name, value);
				return value;
			}
			#lookUp(name) {
				this.#defaults ??= (0, _arguments_js_1.defaultArguments)(this.#stage);
				return this.#outer.get(name) ?? this.#defaults.get(name);
			}
		}
		function replaceAll(text, what, by, recipe, name) {
			const pieces = text.split(what);
			if (pieces.length === 1) return text;
			const length = text.length + (pieces.length - 1) * (by.length - what.length);
			if (length >= _types_js_3.Lm) {
				throw new _failure_js_0.H("usage", `the value of the build argument "${name}" is too long`, {
					code: "build-argument-too-long",
					why: `with the arguments in it, it has ${length} characters, more than a section can have`,
					remedy: "shorten the values, or remove the templates in them",
					place: { path: recipe.path }
				});
			}
			return pieces.join(by);
		}
		function stageText(recipe, stage) {
			const bytes = Buffer.from(recipe.bytes.buffer, recipe.bytes.byteOffset, recipe.bytes.byteLength);
			return bytes.toString("latin1", recipe.offsets[stage.line - 1], recipe.offsets[stage.endLine - 1]);
		}
		function* templatesOf(text) {
			let scanned = 0;
			let commented = false;
			let newline = -1;
			let nextNewline = text.indexOf("\n");
			for (const { name, start, end } of (0, _arguments_js_1.templateMatches)(text)) {
				while (nextNewline !== -1 && nextNewline < start) {
					newline = nextNewline;
					nextNewline = text.indexOf("\n", newline + 1);
				}
				if (newline >= scanned) {
					scanned = newline;
					commented = false;
				}
				for (; !commented && scanned < start - 1; scanned++) {
					commented = text[scanned] === "#" && text[scanned + 1] !== "!";
				}
				if (commented) continue;
				scanned = end;
				yield {
					name,
					start,
					end
				};
			}
		}
		function fillStage(recipe, stage, text, values, limit) {
			const parts = [];
			let done = 0;
			let size = text.length;
			for (const { name, start, end } of templatesOf(text)) {
				const value = values.get(name);
				if (value === undefined) throw undefinedName(name, recipe, placeOf(recipe, stage, text, start));
				const bytes = Buffer.from(value, "utf8").toString("latin1");
				size += bytes.length - (end - start);
				if (size > limit) {
					throw new _failure_js_0.H("usage", "the recipe with its build arguments is too long", {
						code: "build-argument-too-long",
						why: `it has more than ${outputLimit / 1024 / 1024} MiB`,
						remedy: "shorten the values of the build arguments",
						place: placeOf(recipe, stage, text, start)
					});
				}
				parts.push(text.slice(done, start), bytes);
				done = end;
			}
			parts.push(text.slice(done));
			return Buffer.from(parts.join(""), "latin1");
		}
		function placeOf(recipe, stage, text, at) {
			const lineStart = text.lastIndexOf("\n", at) + 1;
			const above = text.slice(0, lineStart).split("\n").length - 1;
			const column = Buffer.from(text.slice(lineStart, at), "latin1").toString("utf8").length + 1;
			return {
				path: recipe.path,
				line: stage.line + above,
				column
			};
		}
		function undefinedName(name, recipe, place) {
			return new _failure_js_0.H("usage", `the build argument "${name}" has no value`, {
				code: "build-argument-undefined",
				why: `it is neither given nor defined in the %arguments of this stage of ${recipe.path}`,
				remedy: `pass \`--build-arg ${name}=VALUE\`, or add \`${name}=VALUE\` to the stage's %arguments`,
				place
			});
		}
	})
};
;
