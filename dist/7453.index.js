"use strict";
exports.id = 7453;
exports.ids = [
	7453,
	5277,
	1890
];
exports.modules = {
	67032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { canonical: () => canonical_canonical });
		var failure = __webpack_require__(77205);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var find = __webpack_require__(6557);
		var inside = __webpack_require__(66996);
		var user_files = __webpack_require__(62198);
		var canonical = __webpack_require__(82415);
		var canonical_form = __webpack_require__(74646);
		var file_digest = __webpack_require__(31284);
		var image_open = __webpack_require__(59451);
		var pin_definition = __webpack_require__(14874);
		var recipe_lines = __webpack_require__(41079);
		var canonicalise = __webpack_require__(61884);
		var prepare = __webpack_require__(76172);
		var store_scratch = __webpack_require__(17752);
		;
		async function makeCanonical(request) {
			const { image, output, epoch, recipe, tmp = (0, external_node_os_.tmpdir)(), signal } = request;
			await (0, user_files.O)(image, "image");
			await assertNothingAt(output);
			const remove = (0, prepare.$R)({ privileges: "auto" });
			const scratch = await (0, store_scratch.jd)({
				store: (0, external_node_path_.dirname)(output),
				tmp,
				purpose: "canonical",
				remove
			});
			try {
				const made = (0, external_node_path_.join)(scratch.path, "image.sif");
				const work = (0, external_node_path_.join)(scratch.path, "work");
				await (0, inside.Vh)(scratch.path, work);
				const apptainer = await (0, find.findApptainer)();
				const text = recipe === undefined ? await recipeInside(image) : await (0, user_files.E)(recipe, "recipe");
				const facts = await (0, canonicalise._I)({
					image,
					output: made,
					scratch: work,
					epoch,
					without: request.without,
					recipe: text && ((0, recipe_lines.takeRecipe)(text) ?? text),
					privileges: "auto",
					apptainer,
					signal
				});
				const file = await (0, file_digest.W)(made);
				const tree = await (0, image_open.openImage)(made);
				const digest = await (0, canonical.X)(tree, facts.epoch).finally(() => tree.close());
				await (0, inside.Wi)(made, (0, external_node_path_.dirname)(output), output);
				return {
					path: output,
					...file,
					canonicalDigest: digest,
					...facts
				};
			} finally {
				await scratch.close();
			}
		}
		async function recipeInside(image) {
			const tree = await (0, image_open.openImage)(image);
			const files = await tree.read([canonical_form.XM]).finally(() => tree.close());
			const definition = files.get(canonical_form.XM);
			return definition && (0, pin_definition.T)(definition);
		}
		async function assertNothingAt(path) {
			if (!await (0, promises_.stat)(path).catch(() => undefined)) return;
			throw new failure.H("usage", `${path} already exists`, {
				code: "image-exists",
				why: "an image is never overwritten",
				remedy: "remove the file, or name another with --output"
			});
		}
		var plural = __webpack_require__(21417);
		var report_escape = __webpack_require__(45743);
		var file_kind = __webpack_require__(49970);
		var absolute = __webpack_require__(31869);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		const shown = 20;
		async function canonical_canonical(image, { store, output, recipe, epoch, without, tmp, json }) {
			const request = {
				output: (0, absolute.y)(output),
				...epoch === undefined ? {} : { epoch: seconds(epoch) },
				...recipe === undefined ? {} : { recipe: (0, absolute.y)(recipe) },
				...without === undefined ? {} : { without },
				...tmp === undefined ? {} : { tmp: (0, absolute.y)(tmp) }
			};
			const made = await (0, subject.withArgument)(image, store, async (given) => {
				const path = await (0, subject.imageGiven)(given, (0, absolute.y)(store));
				await (0, file_kind.r)(path, ["image"], "an image");
				return (0, steps.Yp)(`Packing ${image} again`, () => makeCanonical({
					image: path,
					...request
				}));
			});
			process.stdout.write(json ? `${JSON.stringify(made)}\n` : words(made));
		}
		function seconds(text) {
			if (/^\d{1,12}$/.test(text)) return Number(text);
			throw new failure.H("usage", `invalid value "${(0, report_escape.kU)(text)}" for --epoch`, {
				code: "wrong-use",
				why: "it is a number of seconds since 1970",
				remedy: "take inputs.sourceDateEpoch of the lock"
			});
		}
		function words({ path, sha256, epoch, changes, clamped, leftOut, squashfsTools }) {
			const date = new Date(epoch * 1e3).toISOString().replace(".000", "");
			const rest = changes.length > shown ? [`  and ${(0, plural.L)(changes.length - shown, "path")} more (--json)`] : [];
			return [
				`${sha256}  ${(0, report_escape.kU)(path)}`,
				`Packed by squashfs-tools ${squashfsTools}; no time is after ${date} (${(0, plural.L)(clamped, "time")} changed).`,
				...leftOut.map((what) => `Left out: ${(0, report_escape.kU)(what)}`),
				...changes.slice(0, shown).map(({ path: at, change }) => `  ${change}  ${(0, report_escape.kU)(at)}`),
				...rest,
				""
			].join("\n");
		}
	}),
	37261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clean: () => clean,
			configurePrompt: () => configurePrompt,
			create: () => create,
			list: () => list,
			maintain: () => maintain,
			purge: () => purge,
			rollback: () => rollback,
			switchTo: () => switchTo,
			toSif: () => toSif,
			update: () => update
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var resolve = __webpack_require__(85798);
		var promises_ = __webpack_require__(51455);
		var run = __webpack_require__(21880);
		var exec_arguments = __webpack_require__(97362);
		var apptainer = __webpack_require__(51690);
		var bounded = __webpack_require__(17794);
		var inside = __webpack_require__(66996);
		;
		const longest = 16 * 1024 ** 2;
		const provenanceFile = (sandbox) => `${sandbox}.provenance.jsonl`;
		function provenance_recordProvenance(sandbox, event, now = new Date()) {
			const line = JSON.stringify({
				at: now.toISOString(),
				...event
			});
			return (0, inside.ZX)((0, external_node_path_.dirname)(sandbox), provenanceFile(sandbox), line);
		}
		async function readProvenance(sandbox) {
			const bytes = await (0, bounded.L)(provenanceFile(sandbox), longest, { what: "provenance" });
			return bytes?.toString("utf8") ?? "";
		}
		var store_open = __webpack_require__(93237);
		var active_link = __webpack_require__(94883);
		;
		const versionOf = (file) => /^sandbox-(\d{8}_\d{6})$/.exec(file)?.[1];
		const fileOf = (version) => `sandbox-${version}`;
		const sandboxLink = (folder) => ({
			folder,
			link: "current-sandbox",
			fileOf,
			versionOf
		});
		function sandboxName(now) {
			const digits = now.toISOString().replace(/\D/g, "");
			return fileOf(`${digits.slice(0, 8)}_${digits.slice(8, 14)}`);
		}
		const sandboxVersion = (path) => versionOf((0, external_node_path_.basename)(path));
		function dateOf(version) {
			const [, year, month, day, hour, minute, second] = /^(....)(..)(..)_(..)(..)(..)$/.exec(version) ?? [];
			return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
		}
		async function listSandboxes(folder) {
			const active = await activeSandbox(folder);
			const found = [];
			for (const file of await (0, promises_.readdir)(folder).catch(() => [])) {
				const version = versionOf(file);
				const path = (0, external_node_path_.join)(folder, file);
				if (version === undefined || !(await (0, promises_.lstat)(path)).isDirectory()) continue;
				found.push({
					version,
					path,
					date: dateOf(version),
					active: version === active
				});
			}
			return found.sort((a, b) => a.version < b.version ? 1 : -1);
		}
		const activeSandbox = (folder) => (0, active_link.E1)(sandboxLink(folder));
		async function switchSandbox(folder, version) {
			const at = await (0, store_open.dy)(folder);
			const versions = (await listSandboxes(at)).map((each) => each.version);
			if (!versions.includes(version)) throw new failure.H("usage", `there is no sandbox ${version} in ${at}`, {
				code: "version-missing",
				why: versions.length > 0 ? `the folder has: ${versions.join(", ")}` : "the folder has no sandboxes",
				remedy: "choose one of them, or make one: stx-container sandbox create IMAGE"
			});
			return (0, active_link.Yf)(sandboxLink(at), version);
		}
		async function rollbackSandbox(folder) {
			const at = await (0, store_open.dy)(folder);
			const versions = (await listSandboxes(at)).map(({ version }) => version);
			return (0, active_link.Fu)(sandboxLink(at), versions);
		}
		async function findSandbox(folder, word, absolute) {
			const version = word === "current" ? await activeSandbox(folder) : word;
			const known = (await listSandboxes(folder)).find((each) => each.version === version);
			if (known) return known.path;
			const path = absolute(word);
			await sandboxes_assertSandbox(path);
			return path;
		}
		async function sandboxes_assertSandbox(path) {
			const isSandbox = await (0, promises_.lstat)((0, external_node_path_.join)(path, ".singularity.d")).then((found) => found.isDirectory(), () => false);
			if (isSandbox) return;
			throw new failure.H("usage", `${path} is not a sandbox`, {
				code: "sandbox-missing",
				why: "it has no folder .singularity.d, which Apptainer makes in every sandbox",
				remedy: "list them: stx-container sandbox list; or make one: stx-container sandbox create IMAGE"
			});
		}
		;
		function changeArguments({ privileges }, sandbox, more, command) {
			const root = privileges.mode === "user-subuid" || privileges.mode === "user-userns" ? ["--fakeroot"] : [];
			const flags = [
				"--writable",
				...root,
				"--contain",
				"--cleanenv",
				"--no-home",
				"--no-eval",
				"--pwd",
				"/"
			];
			return [
				"--silent",
				"exec",
				...flags,
				...more,
				sandbox,
				...command
			];
		}
		async function maintainCommand(sandbox, command) {
			await sandboxes_assertSandbox(sandbox);
			assertCommand(command);
			const all = await (0, apptainer.Yl)();
			await provenance_recordProvenance(sandbox, {
				event: "maintained",
				command
			});
			const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, [], command)]);
			return {
				argv,
				env: (0, apptainer.y)(all)
			};
		}
		function assertCommand(command) {
			if (command.length > 0) return;
			throw new failure.H("usage", "there is no command to run in the sandbox", {
				code: "wrong-use",
				why: "a sandbox is maintained by a command, such as apt-get",
				remedy: "stx-container sandbox maintain SANDBOX -- apt-get install -y jq"
			});
		}
		async function maintainSandbox(sandbox, command, watch = {}) {
			await assertSandbox(sandbox);
			assertCommand(command);
			const code = await change(await tools(), sandbox, [], command, watch);
			await recordProvenance(sandbox, {
				event: "maintained",
				command,
				code
			});
			return code ?? 1;
		}
		async function change(all, sandbox, more, command, { onLine, signal }) {
			const argv = all.privileges.wrap([all.apptainer.command, ...changeArguments(all, sandbox, more, command)]);
			const { code } = await (0, run.eF)(argv[0], argv.slice(1), {
				env: (0, apptainer.y)(all),
				timeLimitMs: 6 * 36e5,
				stdoutTo: () => {},
				...onLine && { onLine },
				...signal && { signal }
			});
			return code;
		}
		async function updateSandbox(sandbox, repositories, installDeps, watch = {}) {
			await sandboxes_assertSandbox(sandbox);
			const all = await (0, apptainer.Yl)();
			const results = {};
			for (const [name, path] of Object.entries(repositories)) {
				const copy = await copyRepository(path, (0, external_node_path_.dirname)(sandbox));
				if (copy === undefined) {
					results[name] = "skipped";
					continue;
				}
				const command = [
					"python3",
					"-m",
					"pip",
					"install",
					...installDeps ? [] : ["--no-deps"],
					"/mnt"
				];
				try {
					const mount = (0, exec_arguments.y1)({
						source: copy,
						destination: "/mnt",
						writable: true
					});
					const code = await change(all, sandbox, mount, command, watch);
					await provenance_recordProvenance(sandbox, {
						event: "updated",
						source: path,
						command,
						code
					});
					results[name] = code === 0 ? "ok" : "failed";
				} finally {
					await (0, apptainer.Ui)((0, external_node_path_.dirname)(copy), [(0, external_node_path_.basename)(copy)]);
				}
			}
			return results;
		}
		async function copyRepository(path, parent) {
			const { existsSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
			if (!["pyproject.toml", "setup.py"].some((file) => existsSync((0, external_node_path_.join)(path, file)))) return undefined;
			const copy = await (0, promises_.mkdtemp)((0, external_node_path_.join)(parent, ".update-"));
			await (0, promises_.cp)(path, copy, {
				recursive: true,
				verbatimSymlinks: true
			});
			return copy;
		}
		var build = __webpack_require__(14024);
		var settings = __webpack_require__(19415);
		var digest = __webpack_require__(63983);
		var folders = __webpack_require__(76382);
		var log = __webpack_require__(16493);
		var temporary_names = __webpack_require__(60813);
		var user_files = __webpack_require__(62198);
		;
		async function createSandbox(request) {
			const { source, folder, force = false, now = new Date() } = request;
			await (0, user_files.O)(source, "image or recipe");
			const path = request.output ?? (0, external_node_path_.join)(folder, sandboxName(now));
			await assertFree(path, force);
			const parent = (0, external_node_path_.dirname)(path);
			await (0, folders.f)(parent);
			await (0, apptainer.EV)(parent, "sandbox");
			const work = (0, external_node_path_.join)(parent, (0, temporary_names.N)("sandbox"));
			const sha256 = await (0, digest.Q3)(source);
			try {
				await (0, promises_.mkdir)(work, { mode: 448 });
				await unpack(source, work, request);
				await putInPlace(work, path, force);
			} finally {
				await (0, apptainer.Ui)(parent, [(0, external_node_path_.basename)(work)]).catch(() => {});
			}
			await provenance_recordProvenance(path, {
				event: "created",
				source,
				sha256
			}, now);
			const version = sandboxVersion(path);
			if (version !== undefined && parent === folder) await (0, active_link.Yf)(sandboxLink(folder), version);
			return path;
		}
		async function assertFree(path, force) {
			const found = await (0, promises_.lstat)(path).catch(() => undefined);
			if (!found) return;
			const isSandbox = await (0, promises_.lstat)((0, external_node_path_.join)(path, ".singularity.d")).then(Boolean, () => false);
			if (force && found.isDirectory() && isSandbox) return;
			throw new failure.H("usage", `${path} exists already`, {
				code: "file-in-the-way",
				why: isSandbox ? "a sandbox is there" : "only a sandbox is replaced, with --force",
				remedy: isSandbox ? "choose another place with --output, or replace it with --force" : "choose another place with --output"
			});
		}
		async function unpack(source, work, { onLine, signal }) {
			const tmp = (0, external_node_path_.join)(work, "tmp");
			await (0, promises_.mkdir)(tmp);
			const all = await (0, apptainer.Yl)();
			const image = source.endsWith(".def") ? await buildRecipe(all, source, work, {
				onLine,
				signal
			}) : source;
			await (0, apptainer.VG)(all, [
				"--sandbox",
				(0, external_node_path_.join)(work, "box"),
				image
			], {
				tmp,
				onLine,
				signal
			});
		}
		async function buildRecipe({ apptainer }, recipe, work, { onLine, signal }) {
			const image = (0, external_node_path_.join)(work, "image.sif");
			const options = {
				privileges: "auto",
				hostCa: "auto",
				passEnv: [],
				timeLimitMs: 6 * 36e5
			};
			await (0, log.X)(work, (0, external_node_path_.join)(work, "build.log"), (log) => (0, build._)({
				apptainer,
				recipe,
				image,
				context: (0, external_node_path_.dirname)(recipe),
				buildArgs: {},
				settings: (0, settings.mF)({
					...options,
					passEnv: []
				}, (path) => path),
				scratch: (0, external_node_path_.join)(work, "scratch"),
				postEnv: {},
				sourceDateEpoch: Math.floor(Date.now() / 1e3),
				log,
				onLine: onLine ?? (() => {}),
				compression: "fastest",
				...signal && { signal }
			}));
			return image;
		}
		async function putInPlace(work, path, force) {
			if (force) await (0, promises_.rename)(path, (0, external_node_path_.join)(work, apptainer.ke)).catch(ignoreMissing);
			await (0, promises_.rename)((0, external_node_path_.join)(work, "box"), path).catch(async (error) => {
				await assertFree(path, false);
				throw error;
			});
		}
		function ignoreMissing(error) {
			if (error.code !== "ENOENT") throw error;
		}
		var write = __webpack_require__(75692);
		var shell_word = __webpack_require__(704);
		var freeze = __webpack_require__(99677);
		var flat = __webpack_require__(751);
		;
		async function sandboxToSif(sandbox, image, watch = {}) {
			await sandboxes_assertSandbox(sandbox);
			const parent = (0, external_node_path_.dirname)(image);
			const stem = image.replace(/\.sif$/, "");
			const paths = {
				lock: `${stem}.lock`,
				provenance: `${stem}.provenance.jsonl`
			};
			for (const path of [image, ...Object.values(paths)]) await assertAbsent(path);
			const work = (0, external_node_path_.join)(parent, (0, temporary_names.N)("image"));
			try {
				await (0, promises_.mkdir)(work, { mode: 448 });
				await (0, apptainer.VG)(await (0, apptainer.Yl)(), [(0, external_node_path_.join)(work, "image.sif"), sandbox], {
					...watch,
					tmp: work
				});
				await (0, inside.Wi)((0, external_node_path_.join)(work, "image.sif"), parent, image);
			} finally {
				await (0, apptainer.Ui)(parent, [(0, external_node_path_.basename)(work)]).catch(() => {});
			}
			await (0, inside.q0)(parent, paths.lock, (0, write.X)(await (0, freeze.C)(image)));
			const provenance = await readProvenance(sandbox);
			if (provenance !== "") await (0, inside.q0)(parent, paths.provenance, provenance);
			return {
				image,
				lock: paths.lock,
				provenance: provenance === "" ? undefined : paths.provenance
			};
		}
		async function assertAbsent(path) {
			if (!await (0, promises_.lstat)(path).catch(() => undefined)) return;
			throw new failure.H("usage", `${path} exists already`, {
				code: "file-in-the-way",
				why: "an image is never replaced",
				remedy: "choose another path, or move that file away"
			});
		}
		async function configurePs1(sandbox, ps1) {
			await sandboxes_assertSandbox(sandbox);
			if (/[\0\n\r]/.test(ps1)) throw new failure.H("usage", "invalid prompt", {
				code: "wrong-use",
				why: "a prompt is one line",
				remedy: "remove the newline"
			});
			const quoted = (0, shell_word.x)(ps1);
			const path = (0, external_node_path_.join)(sandbox, ".singularity.d/env/99-zz-prompt.sh");
			const text = [
				"#!/bin/sh",
				`stx_ps1=${quoted}`,
				`PS1="\${SCITEX_CLOUD_APPTAINER_PS1:-$stx_ps1}"`,
				"export PS1",
				"unset PROMPT_COMMAND stx_ps1",
				""
			].join("\n");
			await (0, inside.writeFileInside)(sandbox, path, text);
			await provenance_recordProvenance(sandbox, { event: "prompt" });
			return path;
		}
		async function cleanupSandboxes(folder, keep, apply) {
			(0, flat.Mm)(keep);
			const old = (await listSandboxes(folder)).filter(({ active }) => !active).slice(keep);
			if (apply) for (const { path } of old) await removeSandbox(path);
			return old.map(({ path }) => path);
		}
		async function removeSandbox(path) {
			const parent = (0, external_node_path_.dirname)(path);
			const gone = (0, temporary_names.N)("removed-sandbox");
			await (0, promises_.rename)(path, (0, external_node_path_.join)(parent, gone));
			const provenance = (0, external_node_path_.basename)(provenanceFile(path));
			await (0, apptainer.Ui)(parent, [gone, provenance]);
		}
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var file_kind = __webpack_require__(49970);
		var absolute = __webpack_require__(31869);
		var image_subject = __webpack_require__(94882);
		var replace_process = __webpack_require__(27698);
		var steps = __webpack_require__(84501);
		var stopping = __webpack_require__(19568);
		var subject = __webpack_require__(67455);
		;
		const show = (flags, result, words) => process.stdout.write(`${flags.json ? (0, report_escape.t3)(result) : words}\n`);
		const box = (word, flags) => findSandbox((0, absolute.y)(flags.store), word, absolute.y);
		async function create(source, flags) {
			const folder = (0, absolute.y)(flags.store);
			const made = (subject) => (0, steps.Yp)(`Making a sandbox of ${source}`, async () => createSandbox({
				source: await (0, resolve.F1)({
					subject,
					store: folder
				}),
				folder,
				output: flags.output && (0, absolute.y)(flags.output),
				force: flags.force ?? false,
				onLine: steps.cv,
				signal: (0, stopping.Z)()
			}));
			const path = await isToBuild(source) ? await made({ path: (0, absolute.y)(source) }) : await (0, subject.withImage)(source, folder, made);
			show(flags, { sandbox: path }, `Made ${path}.`);
		}
		async function isToBuild(source) {
			const path = (0, absolute.y)(source);
			if ((0, image_subject.UP)(path) !== path) return false;
			const kind = await (0, file_kind.fileKind)(path);
			return kind === "recipe" || kind === "locked recipe" || /\.def$/.test(source);
		}
		async function maintain(word, command, flags) {
			const words = command[0] === "--" ? command.slice(1) : command;
			await (0, replace_process.q)(await maintainCommand(await box(word, flags), words));
		}
		async function update(word, flags) {
			const repositories = Object.fromEntries(flags.repo.map((path) => [(0, external_node_path_.basename)((0, absolute.y)(path)), (0, absolute.y)(path)]));
			const watch = {
				onLine: steps.cv,
				signal: (0, stopping.Z)()
			};
			const sandbox = await box(word, flags);
			const results = await (0, steps.Yp)(`Updating ${word}`, () => updateSandbox(sandbox, repositories, flags.deps ?? false, watch));
			if (Object.values(results).includes("failed")) process.exitCode = failure.h.failed;
			show(flags, results, (0, format.ku)(Object.entries(results).map(([name, what]) => [(0, report_escape.TN)(name), what])));
		}
		async function toSif(word, image, flags) {
			const sandbox = await box(word, flags);
			const made = await (0, steps.Yp)(`Packing ${word}`, () => sandboxToSif(sandbox, (0, absolute.y)(image), {
				onLine: steps.cv,
				signal: (0, stopping.Z)()
			}));
			const note = "It has no recipe, so it cannot be verified.";
			show(flags, made, `Made ${made.image} and ${(0, external_node_path_.basename)(made.lock)}. ${note}`);
		}
		async function configurePrompt(word, flags) {
			process.stdout.write(`Wrote ${await configurePs1(await box(word, flags), flags.ps1)}.\n`);
		}
		async function list(flags) {
			const store = (0, absolute.y)(flags.store);
			const found = await listSandboxes(store);
			const rows = found.map(({ version, path, active }) => [
				active ? "→" : " ",
				version,
				(0, report_escape.kU)(path)
			]);
			const none = `No sandboxes in ${store}. To make one: stx-container sandbox create IMAGE`;
			show(flags, found, found.length > 0 ? (0, format.ku)(rows) : none);
		}
		const isActive = (version, from) => `sandbox-${version} is active now${from ? ` (before: ${from})` : ""}.`;
		async function switchTo(version, flags) {
			const from = await switchSandbox((0, absolute.y)(flags.store), version);
			show(flags, {
				active: version,
				from: from ?? null
			}, isActive(version, from));
		}
		async function rollback(flags) {
			const { version, from } = await rollbackSandbox((0, absolute.y)(flags.store));
			show(flags, {
				active: version,
				from
			}, isActive(version, from));
		}
		const clean = (flags) => remove(flags, cleanupSandboxes);
		const purge = (flags) => remove(flags, flat.dN);
		async function remove(flags, work) {
			const applied = flags.yes ?? false;
			const paths = await work((0, absolute.y)(flags.store), Number(flags.keep), applied);
			const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${(0, report_escape.TN)(path)}`);
			const end = paths.length > 0 && !applied ? ["Nothing was removed yet. To do it, add --yes"] : [];
			show(flags, {
				paths,
				applied
			}, [...lines, ...end].join("\n") || "Nothing to remove.");
		}
	}),
	43052: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keygen: () => keygen,
			sign: () => sign
		});
		var external_node_os_ = __webpack_require__(48161);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var inside = __webpack_require__(66996);
		var envelope = __webpack_require__(16523);
		var builds = __webpack_require__(13336);
		var name_lock = __webpack_require__(95776);
		var store_open = __webpack_require__(93237);
		var gate = __webpack_require__(76469);
		var limits = __webpack_require__(36697);
		var verdict_marker = __webpack_require__(97391);
		var read_policy = __webpack_require__(26588);
		;
		async function signBuild(path, id, signer) {
			const store = await (0, store_open.dy)(path);
			const build = await (0, builds.w)(store, id);
			await assertSignable(store, build);
			const found = await readMarker(build);
			const signature = await signer.sign(found.marker.payload);
			return (0, name_lock.n)(store, build.name, async () => {
				const now = await readMarker(build);
				if (now.marker.digest !== found.marker.digest) throw changedMeanwhile(build);
				const signatures = (0, envelope.hQ)(now.marker.signatures, signature);
				await (0, inside.writeFileInside)(store, now.path, (0, verdict_marker.formatMarker)(now.marker.payload, signatures, now.marker.earlier));
				const { verdict } = now.marker.evidence;
				return {
					name: build.name,
					ts: build.ts,
					marker: now.path,
					verdict,
					signatures: signatures.map(nameOf)
				};
			});
		}
		const nameOf = (signature) => "keyid" in signature ? signature.keyid : "sigstore";
		async function assertSignable(store, build) {
			const policy = {
				...await (0, read_policy.T4)(store),
				signers: [],
				required_signers: 0,
				required_verifiers: 0
			};
			const { refusals } = await (0, gate.checkBuild)(build, policy);
			const others = refusals.filter(({ code }) => code !== "not-verified");
			if (others.length === 0) return;
			throw new failure.H("unverified", `could not sign the marker of ${build.name}-${build.ts}`, {
				code: "gate-closed",
				why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: `stx-container verify ${build.name}-${build.ts}`
			});
		}
		async function readMarker({ name, ts, files }) {
			for (const path of [files.verified, files.unverified]) {
				const bytes = await (0, bounded.L)(path, limits.Y.marker, { what: "marker" });
				if (!bytes) continue;
				const marker = (0, verdict_marker.parseMarker)(bytes, path);
				if (marker.format > 1) return {
					path,
					marker
				};
				throw new failure.H("usage", `the marker of ${name}-${ts} cannot be signed`, {
					code: "marker-not-signable",
					why: "it was written by version 0.1, whose markers have no place for signatures",
					remedy: `stx-container verify ${name}-${ts} --sign KEY`
				});
			}
			throw changedMeanwhile({
				name,
				ts
			});
		}
		const changedMeanwhile = ({ name, ts }) => new failure.H("failed", `the marker of ${name}-${ts} changed while it was being signed`, {
			code: "marker-changed-meanwhile",
			why: "a verification wrote another one",
			remedy: "run the same command again"
		});
		var report_escape = __webpack_require__(45743);
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failures = __webpack_require__(28720);
		var folders = __webpack_require__(76382);
		var public_key = __webpack_require__(776);
		var sshsig = __webpack_require__(37992);
		;
		async function makeKey(path, principal, passphrase) {
			assertPrincipal(principal);
			const { privateKey } = (0, external_node_crypto_.generateKeyPairSync)("ed25519");
			const blob = (0, sshsig.r5)(privateKey);
			const publicText = `ssh-ed25519 ${blob.toString("base64")}`;
			const publicFile = `${path}.pub`;
			await (0, folders.f)((0, external_node_path_.dirname)(path));
			await writeNew(path, pemOf(privateKey, passphrase), 384);
			await writeNew(publicFile, `${publicText} ${principal}\n`, 420).catch(async (error) => {
				await (0, promises_.rm)(path, { force: true });
				throw error;
			});
			return {
				privateFile: path,
				publicFile,
				fingerprint: (0, public_key.ax)(blob),
				allowedSigner: `${principal} namespaces="${sshsig.MF}" ${publicText}`,
				encrypted: passphrase !== undefined
			};
		}
		function pemOf(key, passphrase) {
			const encryption = passphrase === undefined ? {} : {
				cipher: "aes-256-cbc",
				passphrase
			};
			return key.export({
				type: "pkcs8",
				format: "pem",
				...encryption
			});
		}
		function assertPrincipal(principal) {
			if (/^[A-Za-z0-9][\w.+-]*(@[\w.-]+)?$/.test(principal)) return;
			throw new failure.H("usage", `invalid principal ${JSON.stringify(principal)}`, {
				code: "signer-list-invalid",
				why: "a principal is one name or address, like alice@lab.example, without spaces, commas, quotes or wildcards",
				remedy: "give another one with --principal"
			});
		}
		async function writeNew(path, text, mode) {
			const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.stx-key-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`);
			try {
				const handle = await (0, promises_.open)(temporary, "wx", mode);
				try {
					await handle.writeFile(text);
					await handle.sync();
				} finally {
					await handle.close();
				}
				await (0, promises_.link)(temporary, path);
			} catch (error) {
				if (error.code === "EEXIST") throw alreadyThere(path);
				throw (0, failures.fE)(error, `could not write ${path}`);
			} finally {
				await (0, promises_.rm)(temporary, { force: true });
			}
		}
		function alreadyThere(path) {
			return new failure.H("usage", `${path} exists already`, {
				code: "key-file-exists",
				why: "a key that is overwritten is lost, and what it should sign stays unsigned",
				remedy: "choose another path, or move the old key away"
			});
		}
		var absolute = __webpack_require__(31869);
		var signing = __webpack_require__(29657);
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		async function keygen(path, flags) {
			const made = await makeKey((0, absolute.y)(path), flags.principal ?? defaultPrincipal(), await (0, signing.OW)(flags));
			if (flags.json) return void print(JSON.stringify(made));
			print([
				`Wrote ${made.privateFile}${made.encrypted ? "" : " (not encrypted: protect it, or set STX_SIGNING_PASSPHRASE and make another)"}`,
				`Wrote ${made.publicFile}`,
				`Fingerprint: ${made.fingerprint}`,
				"",
				"To let it sign, add to config.yaml:",
				"signers:",
				"  - names: [\"*\"]",
				`    key: '${made.allowedSigner}'`
			].join("\n"));
		}
		function defaultPrincipal() {
			const clean = (text) => text.replaceAll(/[^\w.-]/g, "").replace(/^[^A-Za-z0-9]+/, "");
			return `${clean((0, external_node_os_.userInfo)().username) || "user"}@${clean((0, external_node_os_.hostname)()) || "localhost"}`;
		}
		function notInStore(word, id) {
			return new failure.H("usage", `cannot sign ${(0, report_escape.TN)(word)}`, {
				code: "wrong-use",
				why: "a signature is added to the marker in a store, and these files are in none",
				remedy: `name the store with --store, sign the build there, and bundle it again: stx-container sign ${id} --key KEY`
			});
		}
		async function sign(build, flags) {
			const { key, ...others } = flags;
			const signer = await (0, signing.Kv)({
				...others,
				...key === undefined ? {} : { sign: key }
			});
			if (!signer) {
				throw new failure.H("usage", "there is no key to sign with", {
					code: "key-missing",
					why: "neither --key nor STX_SIGNING_KEY is set",
					remedy: `stx-container sign ${(0, report_escape.TN)(build)} --key KEY; make a key with \`stx-container keygen KEY\``
				});
			}
			const store = (0, absolute.y)(flags.store);
			const id = await (0, subject.withArgument)(build, store, async (given, origin) => {
				const id = await (0, subject.buildIdGiven)(given, store);
				const isCopy = origin !== undefined && origin !== "folder";
				if ("path" in given && (isCopy || (await (0, subject.evidenceOf)(given.path, store)).store === undefined)) throw notInStore(build, id);
				return id;
			});
			const signed = await (0, steps.Yp)(`Signing ${id}`, () => signBuild(store, id, signer));
			const { name, ts, signatures } = signed;
			print(flags.json ? JSON.stringify(signed) : `Signed ${name}-${ts} (${signed.verdict}): ${signatures.join(", ")}.`);
		}
	}),
	60246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			pull: () => pull,
			push: () => push
		});
		var node_path_0 = __webpack_require__(76760);
		var _operations_transfer_pull_js_1 = __webpack_require__(99882);
		var _operations_transfer_push_js_2 = __webpack_require__(81569);
		var _registry_uri_js_3 = __webpack_require__(95701);
		var _report_escape_js_4 = __webpack_require__(45743);
		var _report_format_js_10 = __webpack_require__(60919);
		var _absolute_js_5 = __webpack_require__(31869);
		var _steps_js_6 = __webpack_require__(84501);
		var _stopping_js_9 = __webpack_require__(19568);
		var _subject_js_7 = __webpack_require__(67455);
		var _terminal_js_8 = __webpack_require__(7936);
		async function pull(uri, image, flags) {
			const output = (0, _absolute_js_5.y)(image ?? (0, _registry_uri_js_3.ng)((0, _registry_uri_js_3.f9)(uri)));
			const pulled = await (0, _terminal_js_8._A)((live) => {
				live.phase(`Pulling ${(0, _report_escape_js_4.TN)(uri)}`);
				let shown = Date.now();
				return (0, _operations_transfer_pull_js_1.pull)({
					uri,
					output,
					force: flags.force ?? false,
					env: process.env,
					signal: (0, _stopping_js_9.Z)(),
					onLine: (line) => live.output(line),
					onProgress: (bytes) => {
						if (Date.now() - shown < 1e3) return;
						shown = Date.now();
						live.output(`${(0, _report_format_js_10.Xq)(bytes)} fetched`);
					}
				});
			});
			const evidence = pulled.hasEvidence ? "Its lock and marker came with it" : "Its lock was made here";
			const digest = pulled.indexDigest ? ` from ${pulled.indexDigest}` : "";
			const words = `Pulled ${pulled.image} (sha256:${pulled.sha256})${digest}. ${evidence}: ${pulled.lock}`;
			process.stdout.write(`${flags.json ? (0, _report_escape_js_4.t3)(pulled) : (0, _report_escape_js_4.TN)(words)}\n`);
		}
		async function push(image, uri, flags) {
			const store = (0, _absolute_js_5.y)(flags.store);
			const pushed = await (0, _subject_js_7.withImage)(image, store, (subject) => (0, _terminal_js_8._A)((live) => {
				live.phase(`Pushing to ${(0, _report_escape_js_4.TN)(uri)}`);
				return (0, _operations_transfer_push_js_2.push)({
					...{
						subject,
						store,
						to: uri,
						env: process.env,
						signal: (0, _stopping_js_9.Z)()
					},
					allowUnverified: flags.allowUnverified ?? false,
					vault: flags.vault ? vaultOf(flags.vault, store, flags.context) : undefined
				});
			}));
			if (pushed.doubt !== null) (0, _steps_js_6.R8)(`not verified: ${pushed.doubt}`);
			const what = pushed.evidence === null ? "without a lock" : "with its lock and what it was verified by";
			const words = `Pushed ${pushed.reference}, ${what}${pushed.vault ? ", and with its vault" : ""}.`;
			process.stdout.write(`${flags.json ? (0, _report_escape_js_4.t3)(pushed) : (0, _report_escape_js_4.TN)(words)}\n`);
		}
		const vaultOf = (flag, store, context) => ({
			file: flag === true ? undefined : (0, _absolute_js_5.y)(flag),
			store,
			context: (0, _absolute_js_5.y)(context ?? (0, node_path_0.dirname)(store))
		});
	}),
	43070: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			vaultCheck: () => vaultCheck,
			vaultDiff: () => vaultDiff,
			vaultExport: () => vaultExport,
			vaultGc: () => vaultGc,
			vaultImport: () => vaultImport,
			vaultList: () => vaultList,
			vaultRun: () => vaultRun,
			vaultServe: () => vaultServe,
			vaultShow: () => vaultShow
		});
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var find = __webpack_require__(91890);
		var external_node_child_process_ = __webpack_require__(31421);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var host_ca = __webpack_require__(93265);
		var host_privileges = __webpack_require__(9348);
		var rooted = __webpack_require__(87645);
		var build_network = __webpack_require__(17294);
		var inside = __webpack_require__(30754);
		var session = __webpack_require__(41783);
		;
		function variables(certificates, buildId) {
			const kept = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
			return {
				...Object.fromEntries(kept),
				...certificates,
				[inside.$]: buildId
			};
		}
		async function prepared(vault, work) {
			const replay = await (0, session.YW)(vault.bodies, vault.index);
			const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "stx-vault-ca-"));
			try {
				const moment = (0, build_network.Et)(vault.buildId) ?? Math.floor(Date.now() / 1e3);
				const ca = await (0, host_ca.Wf)("auto", folder, replay.network, {
					moment,
					at: folder
				});
				return await work(replay, ca?.env ?? {}, ca?.bundle ?? "");
			} finally {
				await replay.close();
				await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			}
		}
		function runFromVault(vault, command, privilege) {
			return prepared(vault, async (replay, env, bundle) => {
				const privileges = (0, rooted.C)(await (0, host_privileges.Q5)(privilege));
				const overlays = Object.fromEntries((0, host_ca.sl)().map((path) => [path, bundle]));
				const argv = privileges.wrap(replay.network.wrap(privileges.inside([...command]), overlays));
				const code = await endOf(argv, variables(env, vault.buildId));
				return {
					code,
					misses: replay.misses(),
					damaged: [...replay.replayer.damaged]
				};
			});
		}
		function endOf([program, ...args], env) {
			const child = (0, external_node_child_process_.spawn)(program, args, {
				stdio: "inherit",
				env
			});
			const ignore = () => {};
			const hand = (signal) => child.kill(signal);
			process.on("SIGINT", ignore).on("SIGTERM", hand).on("SIGHUP", hand);
			return new Promise((done, fail) => {
				child.once("error", fail);
				child.once("close", (code, signal) => {
					process.off("SIGINT", ignore).off("SIGTERM", hand).off("SIGHUP", hand);
					done(code ?? 128 + (signal === "SIGINT" ? 2 : 15));
				});
			});
		}
		function serveVault(vault, port, signal, onReady, onMiss) {
			return prepared(vault, async (replay, env) => {
				replay.onMiss(onMiss);
				const at = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy(port)}`;
				const proxies = [
					"http_proxy",
					"https_proxy",
					"HTTP_PROXY",
					"HTTPS_PROXY"
				].map((name) => [name, at]);
				onReady({
					...Object.fromEntries(proxies),
					no_proxy: "",
					NO_PROXY: "",
					...env,
					[inside.$]: vault.buildId
				});
				await new Promise((done) => {
					if (signal.aborted) done();
					signal.addEventListener("abort", () => done(), { once: true });
				});
			});
		}
		var travel = __webpack_require__(43248);
		var plural = __webpack_require__(21417);
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var builds = __webpack_require__(13336);
		var check = __webpack_require__(73096);
		var order = __webpack_require__(17421);
		;
		const nameOf = ({ status, body }) => `${status}${body ? ` sha256:${body}` : ""}`;
		function lastAnswers(index) {
			const answers = new Map();
			for (const { method, url, answers: all } of index.exchanges) answers.set(`${method} ${url}`, nameOf(all.at(-1)));
			return answers;
		}
		function differences(before, after) {
			const [a, b] = [lastAnswers(before), lastAnswers(after)];
			return [...new Set([...a.keys(), ...b.keys()])].sort(order.X).filter((request) => a.get(request) !== b.get(request)).map((request) => ({
				request,
				before: a.get(request),
				after: b.get(request)
			}));
		}
		var folder = __webpack_require__(83410);
		var files_inside = __webpack_require__(66996);
		var index_file = __webpack_require__(97359);
		var schema = __webpack_require__(39221);
		;
		const youngMs = 24 * 36e5;
		async function collectGarbage(vault, options) {
			const garbage = {
				bodies: 0,
				bytes: 0,
				indexes: []
			};
			const needed = new Set();
			for (const buildId of await (0, check.Q)(vault)) {
				if (await options.isGone(buildId)) garbage.indexes.push(buildId);
				else for (const sha256 of (0, index_file.OR)(await (0, index_file.vY)(vault.paths.index(buildId))).keys()) needed.add(sha256);
			}
			if (!options.dryRun) for (const buildId of garbage.indexes) await (0, files_inside.$E)(vault.folder, vault.paths.index(buildId));
			const [now, names] = [options.now ?? Date.now(), await (0, promises_.readdir)(vault.paths.blobs).catch(() => [])];
			for (const name of names.filter((each) => schema.V_.test(each) && !needed.has(each))) {
				const path = (0, external_node_path_.join)(vault.paths.blobs, name);
				const found = await (0, promises_.lstat)(path).catch(() => undefined);
				if (!found?.isFile() || now - found.mtimeMs < youngMs) continue;
				if (!options.dryRun) await (0, files_inside.$E)(vault.folder, path);
				garbage.bodies += 1;
				garbage.bytes += found.size;
			}
			return garbage;
		}
		var absolute = __webpack_require__(31869);
		var steps = __webpack_require__(84501);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		const bodyCount = (count, kind = "") => `${count} ${kind}${count === 1 ? "body" : "bodies"}`;
		async function withVault(what, flags, work) {
			const vault = await (0, find.findVault)(what, (0, absolute.y)(what), (0, absolute.y)(flags.store));
			try {
				return await work(vault);
			} finally {
				await vault.close();
			}
		}
		function figuresOf(index) {
			const blobs = (0, index_file.OR)(index);
			const bytes = [...blobs.values()].reduce((total, { size }) => total + size, 0);
			return {
				requests: index.exchanges.length,
				bodies: blobs.size,
				bytes,
				unrecorded: index.unrecorded.length
			};
		}
		async function vaultList(flags) {
			const vault = new folder.N((0, session.xx)((0, absolute.y)(flags.store)));
			const rows = [];
			for (const buildId of await (0, check.Q)(vault)) rows.push({
				build: buildId,
				...figuresOf(await (0, index_file.vY)(vault.paths.index(buildId)))
			});
			if (flags.json) return void print(JSON.stringify(rows));
			if (rows.length === 0) return void print(`No builds in ${(0, report_escape.TN)(vault.folder)}. Record one: stx-container build RECIPE --vault`);
			const cells = rows.map(({ build, requests, bodies, bytes, unrecorded }) => [...[
				build,
				String(requests),
				String(bodies),
				(0, format.Xq)(bytes)
			], unrecorded > 0 ? `${unrecorded} not recorded` : ""]);
			print((0, format.ku)([[
				"BUILD",
				"REQUESTS",
				"BODIES",
				"SIZE",
				""
			], ...cells]));
		}
		function vaultShow(what, flags) {
			return withVault(what, flags, async ({ index, buildId }) => {
				if (flags.json) return void print(JSON.stringify({
					build: buildId,
					...index
				}));
				const { requests, bodies, bytes } = figuresOf(index);
				const hosts = Map.groupBy(index.exchanges, ({ url }) => new URL(url).host);
				const lines = [
					`${buildId}: ${(0, plural.L)(requests, "request")}, ${bodyCount(bodies)}, ${(0, format.Xq)(bytes)}${index.bodies ? "" : " (digests only)"}`,
					`index sha256:${index.sha256}`,
					"",
					(0, format.ku)([...hosts].map(([host, all]) => [host, (0, plural.L)(all.length, "request")])),
					...index.unrecorded.map(({ host, port, protocol, connections, reason }) => `not recorded: ${(0, plural.L)(connections, "connection")} to ${host}:${port} (${protocol}): ${reason}`),
					...flags.urls ? ["", ...urlLines(index)] : []
				];
				print(lines.map((line) => line.trimEnd()).join("\n"));
			});
		}
		function urlLines(index) {
			return index.exchanges.flatMap(({ method, url, answers }) => answers.map(({ status, body, size, times, cut }) => (0, report_escape.TN)(`${method} ${url} ${status}${body ? ` sha256:${body} ${(0, format.Xq)(size ?? 0)}` : ""}${cut ? " cut off" : ""}${times > 1 ? ` ×${times}` : ""}`)));
		}
		async function vaultDiff(before, after, flags) {
			const found = await withVault(before, flags, (a) => withVault(after, flags, async (b) => differences(a.index, b.index)));
			if (found.length > 0) process.exitCode = failure.h.unverified;
			if (flags.json) return void print(JSON.stringify(found));
			if (found.length === 0) return void print("Every request was answered the same.");
			const short = (answer) => answer?.replace(/(sha256:.{12}).*/, "$1…") ?? "not asked";
			for (const { request, before: a, after: b } of found) print((0, report_escape.TN)(`${request}: ${short(a)} → ${short(b)}`));
		}
		async function checked(what, flags) {
			if (what !== undefined) return [await withVault(what, flags, async (vault) => ({
				...vault,
				faults: await (0, check.x)(vault.bodies, vault.index)
			}))];
			const vault = new folder.N((0, session.xx)((0, absolute.y)(flags.store)));
			const results = [];
			for (const buildId of await (0, check.Q)(vault)) {
				const known = await (0, builds.w)((0, absolute.y)(flags.store), buildId).catch(() => undefined);
				results.push(known ? await withVault(buildId, flags, async (each) => ({
					...each,
					faults: await (0, check.x)(each.bodies, each.index)
				})) : {
					buildId,
					faults: await (0, check.x)(vault, await (0, index_file.vY)(vault.paths.index(buildId)))
				});
			}
			return results;
		}
		async function vaultCheck(what, flags) {
			const found = await (0, steps.Yp)("Checking what the vault holds", () => checked(what, flags));
			const results = found.map(({ buildId, faults }) => ({
				build: buildId,
				faults
			}));
			const all = results.flatMap(({ faults }) => faults);
			if (all.length > 0) process.exitCode = failure.h.inconclusive;
			if (flags.json) return void print(JSON.stringify(results));
			for (const { build, faults } of results) {
				print(`${faults.length === 0 ? "✔" : "✘"} ${build}`);
				for (const { sha256, url, what: fault } of faults) print((0, report_escape.TN)(`  ${fault}: sha256:${sha256} of ${url}`));
			}
			if (results.length === 0) print("The vault has no builds.");
		}
		async function vaultGc(flags) {
			const store = (0, absolute.y)(flags.store);
			const garbage = await (0, steps.Yp)("Looking for what no build needs", () => collectGarbage(new folder.N((0, session.xx)(store)), {
				dryRun: flags.dryRun ?? false,
				isGone: async (buildId) => flags.builds === true && !await isInStore(store, buildId)
			}));
			if (flags.json) return void print(JSON.stringify(garbage));
			const verb = flags.dryRun ? "Would remove" : "Removed";
			for (const buildId of garbage.indexes) print(`${verb} the index of ${buildId}.`);
			print(`${verb} ${bodyCount(garbage.bodies)}, ${(0, format.Xq)(garbage.bytes)}.`);
		}
		const isInStore = (store, buildId) => (0, builds.w)(store, buildId).then(({ state }) => state !== "unfinished", () => false);
		function vaultExport(what, flags) {
			return withVault(what, flags, async (vault) => {
				const context = (0, absolute.y)(flags.context ?? (0, external_node_path_.dirname)((0, absolute.y)(flags.store)));
				const to = (0, travel.isRegistry)(flags.output) ? flags.output : toPath(flags.output);
				const exported = await (0, steps.Yp)(`Exporting the vault of ${vault.buildId}`, () => (0, travel.exportVault)(vault, to, {
					image: flags.image ?? false,
					context
				}, (part) => (0, steps.cv)(`sent ${part}`)));
				if (flags.json) return void print(JSON.stringify(exported));
				for (const name of exported.missing) (0, steps.R8)(`left out: ${name}, which is not what was built from; name its folder with --context`);
				const { pushed, bytes, buildId } = exported;
				print(pushed ? `Pushed ${buildId} to ${to.replace(/(?:[:@][^/]*)?$/, "")}@${pushed.digest}: ${(0, plural.L)(pushed.sent, "new part")} of ${exported.parts}, ${(0, format.Xq)(bytes)} in all.` : `Exported ${buildId} to ${to}: ${(0, format.Xq)(bytes)}.`);
			});
		}
		const toPath = (text) => `${(0, absolute.y)(text)}${text.endsWith("/") ? "/" : ""}`;
		async function vaultImport(from, flags) {
			const imported = await (0, steps.Yp)(`Importing ${from}`, () => (0, travel.importVault)((0, travel.isRegistry)(from) ? from : (0, absolute.y)(from), (0, absolute.y)(flags.store)));
			if (flags.json) return void print(JSON.stringify(imported));
			print(`Imported ${imported.buildId}: ${bodyCount(imported.bodies, "new ")}, ${(0, format.Xq)(imported.bytes)}.`);
			for (const file of imported.files) print(`  ${file}`);
		}
		function vaultRun(what, command, flags) {
			return withVault(what, flags, async (vault) => {
				const privilege = flags.sudo ? "sudo" : flags.fakeroot ? "fakeroot" : "auto";
				const { code, misses, damaged } = await runFromVault(vault, command, privilege);
				for (const text of misses) (0, steps.R8)(text);
				for (const sha256 of damaged) (0, steps.R8)(`stx-container: the vault lacks the body sha256:${sha256}, or has other bytes for it`);
				process.exitCode = code;
			});
		}
		function vaultServe(what, flags) {
			const port = Number(flags.port);
			if (!Number.isInteger(port) || port < 0 || port > 65535) {
				throw new failure.H("usage", `invalid port ${JSON.stringify(flags.port)}`, {
					code: "vault-port-invalid",
					why: "ports are numbers from 0 to 65535; 0 takes a free one",
					remedy: "give another number with --port"
				});
			}
			const stop = new AbortController();
			for (const name of [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			]) process.once(name, () => stop.abort());
			return withVault(what, flags, (vault) => serveVault(vault, port, stop.signal, (env) => {
				if (flags.json) return void print(JSON.stringify(env));
				for (const [name, value] of Object.entries(env)) print(`export ${name}=${(0, shell_word.x)(value)}`);
				(0, steps.cv)("Serving until Ctrl-C. Paste these lines into another shell.");
			}, steps.R8));
		}
	}),
	37801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			deploy: () => versions_deploy,
			switchTo: () => switchTo
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var deploy = __webpack_require__(71753);
		var copy_resumable = __webpack_require__(18195);
		var digest_cache = __webpack_require__(85248);
		var shell_word = __webpack_require__(704);
		var store_open = __webpack_require__(93237);
		var resolve = __webpack_require__(85798);
		var flat = __webpack_require__(751);
		;
		const beside = [
			".lock",
			".def",
			".rough.def",
			".verified"
		];
		async function deployFlat(folder, to, dryRun = false) {
			const version = await (0, flat.XZ)(folder);
			if (version === undefined) throw new failure.H("usage", `no version is active in ${folder}`, {
				code: "version-missing",
				why: "there is no link current.sif to a scitex-v*.sif",
				remedy: "make one the active one: stx-container switch VERSION"
			});
			const { image, doubt, assertUnchanged } = await (0, resolve.cf)({
				subject: { path: (0, external_node_path_.join)(folder, `scitex-v${version}.sif`) },
				store: folder
			});
			const target = dryRun ? to : await (0, store_open.Ch)(to);
			const sources = [
				...await baseImages(folder),
				[image, `scitex-v${version}.sif`],
				...beside.map((ending) => [image.replace(/\.sif$/, ending), `scitex-v${version}${ending}`])
			];
			const files = [];
			for (const [source, name] of sources) {
				const file = await deployFile(source, (0, external_node_path_.join)(target, name), target, dryRun);
				if (file) files.push(file);
			}
			assertUnchanged();
			const from = await (0, flat.XZ)(target);
			if (!dryRun && from !== version) await (0, flat.C9)(target, version);
			return {
				version,
				target,
				files,
				from,
				doubt,
				dryRun
			};
		}
		async function baseImages(folder) {
			const files = (await (0, promises_.readdir)(folder)).filter((file) => /^scitex-base-v.+\.sif$/.test(file));
			const times = await Promise.all(files.map(async (file) => ({
				file,
				at: (await (0, promises_.stat)((0, external_node_path_.join)(folder, file))).mtimeMs
			})));
			const newest = times.sort((a, b) => b.at - a.at)[0];
			return newest ? [[(0, external_node_path_.join)(folder, newest.file), newest.file]] : [];
		}
		async function deployFile(source, path, target, dryRun) {
			const found = await (0, promises_.stat)(source).catch(() => undefined);
			if (!found?.isFile()) return undefined;
			const sha256 = await (0, digest_cache.n)(source);
			const there = await (0, promises_.lstat)(path).catch(() => undefined);
			const isThere = there?.isFile() === true && await (0, digest_cache.n)(path) === sha256;
			if (there && !isThere) throw new failure.H("usage", `${path} is a different file from the one to deploy`, {
				code: "deploy-conflict",
				why: `the target has ${(0, external_node_path_.basename)(path)} with other content; jobs may use it, so it is not replaced`,
				remedy: `move the target's file away: mv ${(0, shell_word.r)(path)} ${(0, shell_word.r)(`${path}.old`)}`
			});
			if (!isThere && !dryRun) await (0, copy_resumable.s9)({
				source,
				root: target,
				path,
				sha256
			});
			return {
				path,
				bytes: found.size,
				action: isThere ? "present" : "copy"
			};
		}
		var address = __webpack_require__(55277);
		var promote = __webpack_require__(43402);
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var absolute = __webpack_require__(31869);
		var errors = __webpack_require__(41899);
		var replace_process = __webpack_require__(27698);
		var steps = __webpack_require__(84501);
		var stopping = __webpack_require__(19568);
		var subject = __webpack_require__(67455);
		;
		const print = (text) => process.stdout.write(`${text}\n`);
		async function switchTo(version, flags) {
			const store = (0, absolute.y)(flags.store);
			const isFlat = (await (0, flat.hP)(store)).some((each) => each.version === version);
			const { from, now, was } = isFlat ? await (0, flat.C9)(store, version, flags.sudo).then((from) => ({
				from,
				now: `scitex-v${version}.sif`,
				was: from
			})) : await (0, subject.withArgument)(version, store, (given) => (0, subject.buildIdGiven)(given, store)).then((id) => (0, promote.p)(store, id)).then(({ name, ts, from }) => ({
				from,
				now: `${name}-${ts}`,
				was: from && `${name}-${from}`
			}));
			if (flags.json) return void print((0, report_escape.t3)({
				active: now,
				from: from || null
			}));
			print(was === now ? `${now} is active already.` : `${now} is active now${was ? ` (before: ${was})` : ""}.`);
		}
		async function versions_deploy(build, flags) {
			if (!flags.flat === (build === undefined)) throw new failure.H("usage", "name a build, or the folder's active image with --flat", {
				code: "wrong-use",
				why: "one of them is needed",
				remedy: "stx-container deploy BUILD --target DIR, or: stx-container deploy --flat --target DIR"
			});
			const targets = flags.target.map((each) => (0, address.isSshTarget)(each) ? each : (0, absolute.y)(each));
			assertPossible(targets, flags);
			if (flags.sudo) await becomeRootIfNeeded(targets);
			const done = [];
			const failures = [];
			for (const target of targets) {
				try {
					done.push(await (0, steps.Yp)(`Deploying to ${target}`, () => deployTo(target, build, flags)));
				} catch (error) {
					if (!(error instanceof failure.H) || targets.length === 1) throw error;
					failures.push(error);
					(0, steps.R8)((0, errors.kY)(error));
				}
			}
			if (failures[0]) process.exitCode = failure.h[failures[0].kind];
			print(flags.json ? (0, report_escape.t3)(done) : done.map(deployText).join("\n"));
		}
		async function deployTo(target, word, flags) {
			const dryRun = flags.dryRun ?? false;
			const store = (0, absolute.y)(flags.store);
			if (word === undefined) return deployFlat(store, target, dryRun);
			const build = await (0, subject.withArgument)(word, store, (given) => (0, subject.buildIdGiven)(given, store));
			const rsync = flags.rsync ?? false;
			return (0, deploy.deploy)({
				store,
				build,
				target,
				dryRun,
				rsync,
				signal: (0, stopping.Z)(),
				onProgress
			});
		}
		function assertPossible(targets, { flat, sudo, rsync }) {
			for (const each of targets.filter(address.isSshTarget)) (0, address.v)(each);
			const remote = targets.find(address.isSshTarget);
			const [option, remedy] = remote && flat ? ["--flat", "deploy a build: stx-container deploy BUILD --target user@host:/folder"] : remote && sudo ? ["--sudo", "log in as a user who may write there: --target user@host:/folder"] : rsync && !remote ? ["--rsync", "leave it out"] : [];
			if (!option) return;
			throw new failure.H("usage", `${option} has no effect for ${remote ?? "a folder of this machine"}`, {
				code: "wrong-use",
				why: remote ? "it works for folders of this machine only" : "it works for targets of other machines only",
				remedy
			});
		}
		const onProgress = (file, done, size) => (0, steps.RV)(`Copying ${(0, external_node_path_.basename)(file)}: ${(0, format.Xq)(done)} of ${(0, format.Xq)(size)}`);
		function deployText(deployed) {
			const { files, target, dryRun, from } = deployed;
			const id = "version" in deployed ? `scitex-v${deployed.version}.sif` : `${deployed.name}-${deployed.ts}`;
			const rows = files.map(({ path, bytes, action }) => [
				action === "present" ? "there" : dryRun ? "would copy" : "copied",
				(0, format.Xq)(bytes),
				(0, report_escape.TN)(path)
			]);
			const end = dryRun ? `Would publish ${id} in ${target}.` : `${id} is published in ${target}${before(id, "name" in deployed && from ? `${deployed.name}-${from}` : from)}.`;
			return `${(0, format.ku)(rows)}\n${end}`;
		}
		const before = (id, from) => from && !id.endsWith(from) ? ` (before: ${from})` : "";
		async function becomeRootIfNeeded(targets) {
			const writable = await Promise.all(targets.map(canWrite));
			if (process.getuid?.() === 0 || writable.every(Boolean)) return;
			const words = process.argv.slice(1).filter((word) => word !== "--sudo");
			await (0, replace_process.q)({
				argv: [
					"sudo",
					"--",
					process.execPath,
					...words
				],
				env: { ...process.env }
			});
		}
		async function canWrite(path) {
			try {
				await (0, promises_.access)(path, promises_.constants.W_OK);
				return true;
			} catch (error) {
				if (error.code !== "ENOENT" || path === (0, external_node_path_.dirname)(path)) return false;
				return canWrite((0, external_node_path_.dirname)(path));
			}
		}
	}),
	27698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => replaceProcess });
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _process_find_program_js_2 = __webpack_require__(39335);
		async function replaceProcess({ argv, env }) {
			const [command = ""] = argv;
			const file = command.startsWith("/") ? command : await (0, _process_find_program_js_2.K)(command);
			if (file === undefined) throw new _failure_js_1.H("infrastructure", `${command} could not be started`, {
				code: "program-not-started",
				why: "it is not on the PATH",
				remedy: `install ${command}`
			});
			if (isNonBlocking(1)) process.stdout._handle?.setBlocking?.(true);
			if (isNonBlocking(2)) process.stderr._handle?.setBlocking?.(true);
			process.execve?.(file, argv, env);
		}
		function isNonBlocking(file) {
			try {
				const [, flags = ""] = /^flags:\s*([0-7]+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${file}`, "utf8")) ?? [];
				return (Number.parseInt(flags, 8) & node_fs_0.constants.O_NONBLOCK) !== 0;
			} catch {
				return true;
			}
		}
	}),
	29657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			An: () => trustOf,
			Kv: () => signerOf,
			OW: () => passphraseOf
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _files_bounded_js_1 = __webpack_require__(17794);
		var _absolute_js_2 = __webpack_require__(31869);
		const maxPassphraseBytes = 4096;
		async function signerOf(flags, env = process.env) {
			if (flags.sign === false) return undefined;
			const source = sourceOf(flags.sign, env.STX_SIGNING_KEY);
			if (!source) return undefined;
			const { assertCanSign, openKey } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7203),
				__webpack_require__.e(1750)
			]).then(__webpack_require__.bind(__webpack_require__, 77203));
			const signer = await openKey(source, await passphraseOf(flags, env));
			return {
				...signer,
				fingerprint: await assertCanSign(signer)
			};
		}
		function sourceOf(flag, variable) {
			if (flag !== undefined) return { file: (0, _absolute_js_2.y)(flag) };
			if (!variable) return undefined;
			return /^\s*(-----BEGIN|[a-z0-9@.-]+ AAAA)/.test(variable) ? { text: variable } : { file: (0, _absolute_js_2.y)(variable) };
		}
		async function passphraseOf({ passphraseFile: file }, env = process.env) {
			if (file === undefined) return env.STX_SIGNING_PASSPHRASE;
			const options = {
				what: "passphrase",
				follow: true
			};
			const text = (await (0, _files_bounded_js_1.C)((0, _absolute_js_2.y)(file), maxPassphraseBytes, options)).toString("utf8");
			return text.replace(/\r?\n$/, "");
		}
		async function trustOf(flags, env = process.env) {
			const root = flags.trustedRoot ?? env.STX_TRUSTED_ROOT;
			if (flags.signers === undefined && !root) return undefined;
			return {
				...flags.signers === undefined ? {} : { signers: await listAt((0, _absolute_js_2.y)(flags.signers)) },
				...root ? { sigstoreRoots: await rootsAt((0, _absolute_js_2.y)(root)) } : {}
			};
		}
		async function listAt(path) {
			const [{ trustedList }, { maxListBytes }] = await Promise.all([Promise.all([__webpack_require__.e(8942), __webpack_require__.e(8397)]).then(__webpack_require__.bind(__webpack_require__, 18397)), __webpack_require__.e(5245).then(__webpack_require__.bind(__webpack_require__, 25245))]);
			const text = await (0, _files_bounded_js_1.C)(path, maxListBytes, {
				what: "list of signers",
				follow: true
			});
			const signers = trustedList(text.toString("utf8"), path);
			if (signers.length > 0) return signers;
			throw new _failure_js_0.H("usage", `${path} names no signer`, {
				code: "signer-list-invalid",
				why: "it has no line with a key",
				remedy: "add a line as `stx-container keygen` prints it"
			});
		}
		async function rootsAt(path) {
			const { maxRootBytes, parseTrustedRoots } = await __webpack_require__.e(5474).then(__webpack_require__.bind(__webpack_require__, 35474));
			const text = await (0, _files_bounded_js_1.C)(path, maxRootBytes, {
				what: "trusted root",
				follow: true
			});
			return parseTrustedRoots(text.toString("utf8"), path);
		}
	}),
	7936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_A: () => watching,
			cE: () => hasColor
		});
		var _report_escape_js_0 = __webpack_require__(45743);
		var _report_format_js_2 = __webpack_require__(60919);
		var _steps_js_1 = __webpack_require__(84501);
		var _volume_js_3 = __webpack_require__(37202);
		const firstSignMs = 1e4;
		function hasColor(stream) {
			return stream.isTTY === true && stream.hasColors();
		}
		function quietWatcher(stream) {
			return {
				phase() {},
				output() {},
				note: (text) => void stream.write(`${text}\n`),
				end() {}
			};
		}
		function plainWatcher(stream) {
			const start = Date.now();
			let last = Date.now();
			let wait = firstSignMs;
			let phase = "";
			const write = (text) => {
				[last, wait] = [Date.now(), firstSignMs];
				stream.write(`${text}\n`);
			};
			const timer = setInterval(() => {
				if (!phase || Date.now() - last < wait) return;
				const next = Math.min(wait * 2, 6e4);
				write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${phase} …`);
				wait = next;
			}, 1e3);
			timer.unref();
			return {
				phase(title) {
					phase = title;
					write(`[${(0, _report_format_js_2.a3)(Date.now() - start)}] ${title}`);
				},
				output: (line) => write(`    ${(0, _report_escape_js_0.Xj)(line)}`),
				note: (text) => write(`    ${text}`),
				end: () => clearInterval(timer)
			};
		}
		async function watcherFor(stream) {
			if ((0, _volume_js_3.p)() === "quiet") return quietWatcher(stream);
			if ((0, _volume_js_3.p)() === "verbose" || !(0, _steps_js_1.DG)(stream)) return plainWatcher(stream);
			return (await Promise.all([__webpack_require__.e(5809), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 40151))).liveWatcher(stream);
		}
		async function watching(work) {
			const live = await watcherFor(process.stderr);
			let done = false;
			try {
				const result = await work(live);
				done = true;
				return result;
			} finally {
				live.end(done);
			}
		}
	}),
	18195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ol: () => digestOf,
			pn: () => partName,
			s9: () => copyResumable
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _failures_js_4 = __webpack_require__(28720);
		var _inside_js_5 = __webpack_require__(66996);
		var _regular_js_6 = __webpack_require__(64659);
		const { O_CREAT, O_RDWR } = node_fs_1.constants;
		const chunk = 4 * 1024 * 1024;
		const partName = (path) => `.${(0, node_path_2.basename)(path)}.part`;
		async function copyResumable(request) {
			const { source, root, path } = request;
			let folder;
			let part;
			const from = await (0, _regular_js_6.l)(source).catch((error) => {
				throw (0, _failures_js_4.fE)(error, `could not read ${source}`);
			});
			try {
				folder = await (0, _inside_js_5.X$)(root, (0, node_path_2.dirname)(path), "make folders");
				part = await folder.file(partName(path), O_RDWR | O_CREAT);
				await (0, _inside_js_5.pb)(part, partName(path));
				await fill(part, from.handle, request);
				await part.chmod((await from.handle.stat()).mode & 511);
				await part.sync();
				await (0, _inside_js_5.Bm)(folder, partName(path), (0, node_path_2.basename)(path), _inside_js_5.yp);
				await folder.sync();
			} catch (error) {
				throw (0, _failures_js_4.fE)(error, `could not copy ${source} to ${path}`);
			} finally {
				await part?.close();
				await folder?.close();
				await from.handle.close();
			}
		}
		async function fill(part, from, request) {
			const { size } = await from.stat();
			const { size: there } = await part.stat();
			const begun = there <= size ? there : 0;
			await copyFrom(begun, part, from, size, request);
			let digest = await digestOf(part);
			if (digest !== request.sha256 && begun > 0) {
				await copyFrom(0, part, from, size, request);
				digest = await digestOf(part);
			}
			if (digest === request.sha256) return;
			await part.truncate(0);
			throw new _failure_js_3.H("infrastructure", `${request.path} is not the file that was to be copied`, {
				code: "copy-differs",
				why: `its sha256 is ${digest}, and that of the image in the lock is ${request.sha256}`,
				remedy: `compare with the source: sha256sum ${request.source}; if that is right, check the disk`
			});
		}
		async function copyFrom(offset, part, from, size, { signal, onProgress }) {
			await part.truncate(offset);
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = offset;
			for (let reading = from.read(filled, 0, chunk, at);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return;
				signal?.throwIfAborted();
				reading = from.read(next, 0, chunk, at + bytesRead);
				await writeWhole(part, filled.subarray(0, bytesRead), at);
				at += bytesRead;
				onProgress?.(at, size);
				[filled, next] = [next, filled];
			}
		}
		async function writeWhole(part, bytes, at) {
			for (let done = 0; done < bytes.length;) {
				const { bytesWritten } = await part.write(bytes, done, bytes.length - done, at + done);
				done += bytesWritten;
			}
		}
		async function digestOf(part) {
			const hash = (0, node_crypto_0.createHash)("sha256");
			let [filled, next] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
			let at = 0;
			for (let reading = part.read(filled, 0, chunk, 0);;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return hash.digest("hex");
				at += bytesRead;
				reading = part.read(next, 0, chunk, at);
				hash.update(filled.subarray(0, bytesRead));
				[filled, next] = [next, filled];
			}
		}
	}),
	52553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => assertOutputFile });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		async function assertOutputFile(path) {
			const [found, folder] = await Promise.all([path, (0, node_path_1.dirname)(path)].map((each) => (0, node_fs_promises_0.stat)(each).catch(() => undefined)));
			const fail = (code, why, remedy) => new _failure_js_2.H("usage", `could not write ${path}`, {
				code,
				why,
				remedy
			});
			if (!folder?.isDirectory()) throw fail("no-such-file", `the folder ${(0, node_path_1.dirname)(path)} does not exist`, "create the folder, or choose another");
			if (found?.isDirectory()) throw fail("file-in-the-way", "it is a folder", "name a file in it");
			if (found && !found.isFile()) throw fail("file-in-the-way", "it is a device or FIFO, and not a plain file", "choose another path");
			if (found) return (0, node_fs_promises_0.realpath)(path);
			if (await (0, node_fs_promises_0.lstat)(path).catch(() => undefined)) throw fail("file-in-the-way", "it is a symbolic link that leads nowhere", "remove it, or choose another path");
			return path;
		}
	}),
	13281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ds: () => compareEcosystems,
			qJ: () => compareImages,
			Ss: () => compareLocks
		});
		var order = __webpack_require__(17421);
		var identity = __webpack_require__(37325);
		;
		function ecosystemChanges(ecosystem, locked, rebuilt) {
			const before = groups(ecosystem, locked);
			const after = groups(ecosystem, rebuilt);
			const keys = new Set([...before.keys(), ...after.keys()]);
			const found = [...keys].flatMap((key) => pairs(before.get(key) ?? [], after.get(key) ?? []));
			let equal = 0;
			const changes = [];
			for (const [old, now] of rejoin(ecosystem, found)) {
				const item = old ?? now;
				const key = groupKey(ecosystem, item);
				const several = (before.get(key)?.length ?? 0) > 1 || (after.get(key)?.length ?? 0) > 1;
				const found = old && now ? differences(ecosystem, old, now) : [];
				if (old && now && old.version === now.version && found.length === 0) {
					equal++;
					continue;
				}
				const change = toChange(ecosystem, old, now, found);
				if (several && item.location !== undefined) change.location = item.location;
				changes.push({
					at: item,
					change
				});
			}
			changes.sort((a, b) => (0, order.M)(a.at, b.at));
			return {
				equal,
				changes: changes.map(({ change }) => change)
			};
		}
		function groupKey(ecosystem, item) {
			return [
				item.prefix ?? "",
				(0, identity.tK)(ecosystem, item.name),
				item.arch ?? ""
			].join("\0");
		}
		function groups(ecosystem, packages) {
			return Map.groupBy(packages.toSorted(order.M), (item) => groupKey(ecosystem, item));
		}
		function pairs(before, after) {
			const result = [];
			let left = before;
			let right = after;
			for (const key of [
				(item) => item.location,
				(item) => item.version,
				(_, index) => String(index)
			]) {
				const waiting = Map.groupBy(right, key);
				const taken = new Set();
				left = left.filter((item, index) => {
					const at = key(item, index);
					const match = at === undefined ? undefined : waiting.get(at)?.shift();
					if (!match) return true;
					taken.add(match);
					result.push([item, match]);
					return false;
				});
				right = right.filter((item) => !taken.has(item));
			}
			for (const item of left) result.push([item, undefined]);
			for (const item of right) result.push([undefined, item]);
			return result;
		}
		function rejoin(ecosystem, found) {
			const key = (item) => `${item.prefix ?? ""}\0${(0, identity._V)(ecosystem, item.name)}`;
			const missing = Map.groupBy(found.flatMap(([old, now]) => old && !now ? [old] : []), key);
			const extra = Map.groupBy(found.flatMap(([old, now]) => now && !old ? [now] : []), key);
			const joined = new Map();
			for (const [name, [old, ...more]] of missing) {
				const [now, ...others] = extra.get(name) ?? [];
				if (old && now && more.length + others.length === 0) joined.set(old, now);
			}
			const partners = new Set(joined.values());
			return found.filter(([old, now]) => old || !partners.has(now)).map((pair) => {
				const partner = pair[0] && !pair[1] ? joined.get(pair[0]) : undefined;
				return partner ? [pair[0], partner] : pair;
			});
		}
		function toChange(ecosystem, old, now, found) {
			const item = old ?? now;
			return {
				kind: old && now ? "changed" : old ? "missing" : "extra",
				ecosystem,
				name: item.name,
				...item.prefix === undefined ? {} : { prefix: item.prefix },
				...item.arch === undefined ? {} : { arch: item.arch },
				...old ? { from: old.version } : {},
				...now ? { to: now.version } : {},
				...found.length === 0 ? {} : { differences: found }
			};
		}
		function differences(ecosystem, old, now) {
			const result = [];
			const compare = (field) => {
				const [before, after] = [old[field], now[field]];
				if (before === after) return;
				result.push({
					field,
					...before === undefined ? {} : { before },
					...after === undefined ? {} : { after }
				});
			};
			const compareKnown = (field) => {
				if (old[field] !== undefined && now[field] !== undefined) compare(field);
			};
			if ((0, identity.tK)(ecosystem, old.name) !== (0, identity.tK)(ecosystem, now.name)) compare("name");
			compareKnown("arch");
			compare("build");
			const isVersion = (key) => old[key] === old.version && now[key] === now.version;
			if (!isVersion("commit")) compare("commit");
			if ((old.editable ?? false) !== (now.editable ?? false)) compare("editable");
			if (old.hash !== undefined && old.hash === now.hash) return result;
			if (!isVersion("hash")) compareKnown("hash");
			compare("url");
			compareKnown("origin");
			if (old.version === now.version) compareKnown("source");
			return result;
		}
		var lock_floats = __webpack_require__(62816);
		var stages = __webpack_require__(95180);
		;
		const unknownArch = "unknown";
		function compareLocks(locked, rebuilt, floats = []) {
			const arches = {
				locked: locked.image.arch,
				rebuilt: rebuilt.image.arch
			};
			const readers = {
				locked: locked.writer.readers,
				rebuilt: rebuilt.writer.readers
			};
			const sameArch = arches.locked === arches.rebuilt || Object.values(arches).includes(unknownArch);
			const { stages, unknown } = stagesOf(locked, rebuilt);
			const before = {
				...locked.ecosystems,
				...stages.locked
			};
			const after = {
				...rebuilt.ecosystems,
				...stages.rebuilt
			};
			const split = splitByReaders(before, after, readers);
			return compareRead(split.comparable(before), split.comparable(after), floats, [
				...sameArch ? [] : [{
					kind: "arch-differs",
					...arches
				}],
				...split.reasons,
				...emptySides(locked.ecosystems, rebuilt.ecosystems)
			], [...split.notCompared, ...unknown]);
		}
		function stagesOf(locked, rebuilt) {
			const [before, after] = [(0, stages.CE)(locked.stages), (0, stages.CE)(rebuilt.stages)];
			if (locked.stages && rebuilt.stages) {
				const absent = { status: "absent" };
				const stages = new Set(Object.keys({
					...before,
					...after
				}));
				const filled = (side) => Object.fromEntries([...stages].map((name) => [name, side[name] ?? absent]));
				return {
					stages: {
						locked: filled(before),
						rebuilt: filled(after)
					},
					unknown: []
				};
			}
			const unknown = Object.entries({
				...before,
				...after
			}).flatMap(([ecosystem, { status }]) => status === "absent" ? [] : [{
				ecosystem,
				reason: "stage-unknown",
				readers: {}
			}]);
			return {
				stages: {},
				unknown
			};
		}
		function compareEcosystems(locked, rebuilt, floats) {
			return compareRead(locked, rebuilt, floats, emptySides(locked, rebuilt), []);
		}
		function comparedFiles(a, b) {
			if (a.image.sha256 !== undefined && a.image.sha256 === b.image.sha256) return "same";
			const [before, after] = [a, b].map(({ image }) => image.contentDigest);
			const epochs = [a, b].map(({ inputs }) => inputs?.sourceDateEpoch !== undefined);
			const sameRules = a.writer.contentRules === b.writer.contentRules && epochs[0] === epochs[1];
			if (before === undefined || after === undefined || !sameRules) return "unknown";
			return before === after ? "same" : "differ";
		}
		function compareImages(a, b, floats) {
			const packages = compareLocks(a, b, floats);
			const files = comparedFiles(a, b);
			const identical = packages.identical && (files !== "differ" || packages.floated.length > 0);
			return {
				...packages,
				identical,
				files
			};
		}
		function splitByReaders(locked, rebuilt, readers) {
			const notCompared = [];
			const reasons = [];
			const isThere = (collected) => collected !== undefined && collected.status !== "absent";
			for (const ecosystem of namesOf(locked, rebuilt)) {
				const id = (0, stages.Tp)(ecosystem);
				const [before, after] = [readers.locked[id], readers.rebuilt[id]];
				if (before === after && before !== undefined) continue;
				const versions = {
					...before === undefined ? {} : { locked: before },
					...after === undefined ? {} : { rebuilt: after }
				};
				const differ = before !== undefined && after !== undefined;
				const reason = differ ? "readers-differ" : "not-read";
				notCompared.push({
					ecosystem,
					reason,
					readers: versions
				});
				if (differ && (isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem]))) {
					reasons.push({
						kind: "readers-differ",
						ecosystem,
						locked: before,
						rebuilt: after
					});
				} else if (!differ && isThere(locked[ecosystem])) {
					reasons.push({
						kind: "not-read",
						side: before === undefined ? "locked" : "rebuilt",
						ecosystem
					});
				}
			}
			const left = new Set(notCompared.map(({ ecosystem }) => ecosystem));
			return {
				notCompared: notCompared.filter(({ ecosystem }) => isThere(locked[ecosystem]) || isThere(rebuilt[ecosystem])),
				reasons,
				comparable: (ecosystems) => Object.fromEntries(Object.entries(ecosystems).filter(([name]) => !left.has(name)))
			};
		}
		function compareRead(locked, rebuilt, floats, given, notCompared) {
			const isFloat = (0, lock_floats.p)(floats);
			const reasons = [...given];
			const ecosystems = {};
			const floated = [];
			for (const name of namesOf(locked, rebuilt)) {
				reasons.push(...missingEvidence(name, {
					locked: locked[name],
					rebuilt: rebuilt[name]
				}));
				const before = packagesOf(locked[name]);
				const after = packagesOf(rebuilt[name]);
				if (before.length + after.length === 0) continue;
				const { equal, changes } = ecosystemChanges(name, before, after);
				floated.push(...changes.filter((change) => isFloat(name, change.name)));
				const drifts = changes.filter((change) => !isFloat(name, change.name));
				ecosystems[name] = {
					locked: before.length,
					rebuilt: after.length,
					equal,
					changes: drifts
				};
			}
			const total = Object.values(ecosystems).reduce((sum, { changes }) => sum + changes.length, 0);
			const conclusive = reasons.length === 0;
			return {
				identical: conclusive && total === 0,
				conclusive,
				reasons,
				notCompared,
				ecosystems,
				floated,
				total
			};
		}
		function namesOf(locked, rebuilt) {
			return [...new Set([...Object.keys(locked), ...Object.keys(rebuilt)])].sort(order.X);
		}
		function packagesOf(collected) {
			return collected === undefined || collected.status === "absent" ? [] : collected.packages;
		}
		function emptySides(locked, rebuilt) {
			const isEmpty = (side) => Object.values(side).every((each) => packagesOf(each).length === 0);
			return [...isEmpty(locked) ? [{
				kind: "no-packages",
				side: "locked"
			}] : [], ...isEmpty(rebuilt) ? [{
				kind: "no-packages",
				side: "rebuilt"
			}] : []];
		}
		function missingEvidence(ecosystem, found) {
			return ["locked", "rebuilt"].flatMap((side) => {
				const [own, other] = [found[side], found[side === "locked" ? "rebuilt" : "locked"]];
				if (own?.status === "error") {
					return [{
						kind: "unreadable",
						side,
						ecosystem,
						path: own.path,
						message: own.message
					}];
				}
				return own === undefined && other?.status !== "absent" ? [{
					kind: "left-out",
					side,
					ecosystem
				}] : [];
			});
		}
	}),
	37830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c8: () => compareAnyLocks,
			ew: () => isOwnLock,
			vn: () => parseAnyLock
		});
		var _compare_js_0 = __webpack_require__(13281);
		var _read_js_1 = __webpack_require__(23616);
		var _scitex_js_2 = __webpack_require__(93570);
		var _scitex_read_js_3 = __webpack_require__(65103);
		const isOwnLock = (lock) => "lockVersion" in lock;
		const parseAnyLock = (text, path) => text.startsWith(_scitex_read_js_3.iH) ? (0, _scitex_read_js_3.hS)(text, path) : (0, _read_js_1.parseLock)(text, path);
		function compareAnyLocks(a, b, floats = []) {
			if (isOwnLock(a) && isOwnLock(b)) return (0, _compare_js_0.Ss)(a, b, floats);
			const view = (lock, other) => isOwnLock(lock) ? (0, _scitex_js_2.toScitexView)(lock, isOwnLock(other) ? { ecosystems: {} } : other) : lock.ecosystems;
			return (0, _compare_js_0.ds)(view(a, b), view(b, a), floats);
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
	71753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { deploy: () => deploy });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_copy_resumable_js_3 = __webpack_require__(18195);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_digest_cache_js_5 = __webpack_require__(85248);
		var _files_failures_js_6 = __webpack_require__(28720);
		var _files_inside_js_7 = __webpack_require__(66996);
		var _files_lock_js_8 = __webpack_require__(26314);
		var _files_real_path_js_9 = __webpack_require__(82331);
		var _store_builds_js_10 = __webpack_require__(13336);
		var _store_history_js_11 = __webpack_require__(4813);
		var _store_name_lock_js_12 = __webpack_require__(95776);
		var _store_names_js_13 = __webpack_require__(90201);
		var _store_open_js_14 = __webpack_require__(93237);
		var _store_publish_js_15 = __webpack_require__(54906);
		var _verdict_gate_subject_js_16 = __webpack_require__(21695);
		var _verdict_read_policy_js_17 = __webpack_require__(26588);
		var _source_js_18 = __webpack_require__(3999);
		var _ssh_address_js_19 = __webpack_require__(55277);
		const waitMs = 10 * 6e4;
		async function deploy(request) {
			const store = await (0, _store_open_js_14.dy)(request.store);
			const source = await (0, _source_js_18.o$)(store, request.build);
			const assertImage = async (digest) => (0, _source_js_18.lU)(store, (0, _verdict_gate_subject_js_16.e)(source.build), await (0, _verdict_read_policy_js_17.T4)(store), digest);
			if (request.dryRun) await assertImage();
			try {
				if (!(0, _ssh_address_js_19.isSshTarget)(request.target)) return await deployToFolder(store, source, request);
				const { deployBySsh } = await __webpack_require__.e(9180).then(__webpack_require__.bind(__webpack_require__, 89180));
				return await deployBySsh(store, source, request);
			} catch (error) {
				if (error instanceof _failure_js_2.H && error.code === "copy-differs") await assertImage(_files_digest_js_4.Q3);
				throw (0, _files_failures_js_6.T)(error, "--target");
			}
		}
		async function deployToFolder(store, source, request) {
			const { build } = source;
			await assertFolder(request.target);
			if (await (0, _files_real_path_js_9.Y)(request.target) === await (0, _files_real_path_js_9.Y)(store)) throw sameStore(request.target);
			const policy = await (0, _verdict_read_policy_js_17.T4)(request.target);
			await (0, _source_js_18.lU)(request.target, (0, _verdict_gate_subject_js_16.M)(build), policy, _files_digest_cache_js_5.n, store);
			if (request.dryRun) {
				const planned = await plan(source, request);
				await assertSpace(planned);
				return planned;
			}
			const target = await (0, _store_open_js_14.Ch)(request.target);
			const { name } = build;
			const folder = (0, node_path_1.join)(target, name);
			await (0, _files_inside_js_7.Vh)(target, folder);
			const lock = {
				what: `deploying ${name} to ${target}`,
				waitMs,
				signal: request.signal
			};
			return (0, _files_lock_js_8.k)(target, (0, node_path_1.join)(folder, ".deploy.lock"), lock, () => deployLocked(store, source, {
				...request,
				target
			}));
		}
		async function deployLocked(store, source, request) {
			const { target } = request;
			const { name, ts } = source.build;
			const planned = await plan(source, request);
			const to = (0, _store_names_js_13.Tr)(target, name, ts);
			await assertSpace(planned);
			const copies = new Set(planned.files.filter(({ action }) => action === "copy").map(({ path }) => path));
			for (const part of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) {
				const text = source.texts[part];
				if (text && copies.has(to[part])) await (0, _files_inside_js_7.q0)(target, to[part], text);
			}
			if (copies.has(to.image)) await copyImage(source, to, request);
			const from = await (0, _store_name_lock_js_12.n)(target, name, async () => {
				await addVerdicts(store, source.build, target);
				if (source.texts.verified) await (0, _files_inside_js_7.writeFileInside)(target, to.verified, source.texts.verified);
				return publishDeployed(target, source, copies.has(to.image));
			});
			return {
				...planned,
				from
			};
		}
		async function assertFolder(target) {
			const found = await (0, node_fs_promises_0.lstat)(await (0, _files_real_path_js_9.Y)(target)).catch(() => undefined);
			if (found === undefined || found.isDirectory()) return;
			throw new _failure_js_2.H("usage", `the target ${target} is not a folder`, {
				code: "wrong-use",
				why: "a build is deployed to a store, which is a folder",
				remedy: "name a folder with --target"
			});
		}
		async function assertSpace({ target, name, files }) {
			const copied = files.filter(({ action }) => action === "copy");
			const sizes = copied.map(async ({ path, bytes }) => {
				const part = await (0, node_fs_promises_0.lstat)((0, node_path_1.join)((0, node_path_1.dirname)(path), (0, _files_copy_resumable_js_3.pn)(path))).catch(() => undefined);
				return bytes - Math.min(bytes, part?.size ?? 0);
			});
			const needed = (await Promise.all(sizes)).reduce((total, bytes) => total + bytes, 0);
			const free = await freeIn(target);
			if (free === undefined || needed <= free) return;
			const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
			throw new _failure_js_2.H("infrastructure", `${target} has no space for ${name}`, {
				code: "disk-full",
				why: `it needs ${mb(needed)}, and ${mb(free)} are free`,
				remedy: "free space there, such as with stx-container prune, or choose another folder with --target"
			});
		}
		async function freeIn(folder) {
			try {
				const { bavail, bsize } = await (0, node_fs_promises_0.statfs)(folder);
				return bavail * bsize;
			} catch (error) {
				const isAbsent = error.code === "ENOENT" && (0, node_path_1.dirname)(folder) !== folder;
				return isAbsent ? freeIn((0, node_path_1.dirname)(folder)) : undefined;
			}
		}
		function copyImage({ build, imageSha256 }, to, { target, signal, onProgress }) {
			return (0, _files_copy_resumable_js_3.s9)({
				source: build.files.image,
				root: target,
				path: to.image,
				sha256: imageSha256,
				signal,
				onProgress: (done, size) => onProgress?.(to.image, done, size)
			});
		}
		async function publishDeployed(target, { build, imageSha256 }, isCopied) {
			const { name, ts } = build;
			const deployed = await (0, _store_builds_js_10.w)(target, `${name}-${ts}`);
			const digest = isCopied ? async () => imageSha256 : _files_digest_cache_js_5.n;
			await (0, _source_js_18.lU)(target, (0, _verdict_gate_subject_js_16.e)(deployed), await (0, _verdict_read_policy_js_17.T4)(target), digest);
			return deployed.published ? ts : (0, _store_publish_js_15.mk)(target, name, ts);
		}
		async function plan({ build: { name, ts, files }, texts, imageSha256 }, { target, dryRun = false }) {
			const to = (0, _store_names_js_13.Tr)(target, name, ts);
			const planned = [];
			for (const part of _source_js_18.rT) {
				const text = part === "image" ? undefined : texts[part];
				const bytes = part === "image" ? (await (0, node_fs_promises_0.lstat)(files.image)).size : text?.length;
				if (bytes === undefined) continue;
				const isThere = await isPresent(part, text ? (0, _files_digest_js_4.sc)(text) : imageSha256, to[part]);
				planned.push({
					path: to[part],
					bytes,
					action: isThere ? "present" : "copy"
				});
			}
			return {
				name,
				ts,
				target,
				files: planned,
				from: await (0, _store_builds_js_10.yY)(target, name),
				dryRun
			};
		}
		async function isPresent(part, expected, path) {
			const there = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (!there) return false;
			if (there.isFile() && await (0, _files_digest_cache_js_5.n)(path) === expected) return true;
			if (part === "verified" && there.isFile()) return false;
			throw (0, _source_js_18.hj)(path, expected);
		}
		async function addVerdicts(store, { name, ts }, target) {
			const lines = await (0, _store_history_js_11.Ic)(target, name);
			for (const event of (0, _source_js_18.Xp)(await (0, _store_history_js_11.Ic)(store, name), lines, ts)) await (0, _store_history_js_11.b8)(target, name, event);
		}
		function sameStore(target) {
			return new _failure_js_2.H("usage", `${target} is the store that the build is in`, {
				code: "wrong-use",
				why: "a build is deployed to another store",
				remedy: "name another folder with --target, or publish the build where it is: stx-container promote BUILD"
			});
		}
	}),
	3999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xp: () => missingVerdicts,
			hj: () => conflict,
			lU: () => assertGateAccepts,
			o$: () => readSource,
			rT: () => parts
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_bounded_js_2 = __webpack_require__(17794);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _lock_read_js_5 = __webpack_require__(23616);
		var _process_shell_word_js_12 = __webpack_require__(704);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_gate_js_8 = __webpack_require__(76469);
		var _verdict_gate_subject_js_9 = __webpack_require__(21695);
		var _verdict_limits_js_10 = __webpack_require__(36697);
		var _verdict_read_policy_js_11 = __webpack_require__(26588);
		const parts = [
			"lock",
			"lockedRecipe",
			"recipe",
			"image",
			"verified"
		];
		async function readSource(store, id) {
			const build = await (0, _store_builds_js_6.w)(store, id);
			(0, _store_complete_js_7.Q)(build);
			const { files } = build;
			await assertGateAccepts(store, (0, _verdict_gate_subject_js_9.M)(build), await (0, _verdict_read_policy_js_11.T4)(store));
			const texts = {};
			for (const part of [
				"lock",
				"lockedRecipe",
				"recipe"
			]) {
				const bytes = await (0, _files_bounded_js_2.L)(files[part], _verdict_limits_js_10.Y[part], { what: part });
				if (bytes) texts[part] = bytes;
			}
			texts.verified = await (0, _files_bounded_js_2.C)(files.verified, _verdict_limits_js_10.Y.marker, { what: "marker" });
			const lock = (0, _lock_read_js_5.builtLock)((0, _lock_read_js_5.parseLock)(texts.lock?.toString("utf8") ?? "", files.lock), files.lock);
			return {
				build,
				texts,
				imageSha256: lock.image.sha256
			};
		}
		function missingVerdicts(from, to, ts) {
			const known = new Set(to.map(({ marker }) => marker));
			return from.filter((event) => event.ts === ts && event.marker !== undefined && !known.has(event.marker));
		}
		function conflict(path, expected) {
			return new _failure_js_1.H("usage", `${path} is a different file from the one to deploy`, {
				code: "deploy-conflict",
				why: `the target has this build id with other content; the sha256 of the file to deploy is ${expected}`,
				remedy: `move the target's file away: mv ${(0, _process_shell_word_js_12.r)(path)} ${(0, _process_shell_word_js_12.r)(`${path}.old`)}`
			});
		}
		function configurationRemedy(target, from) {
			const [own] = from === undefined ? [] : [(0, node_path_0.join)(from, "config.yaml")].filter((path) => (0, _files_look_js_4.t5)(path)?.isFile());
			if (own === undefined) return `give ${target} the configuration that the verdict was made under, as its config.yaml`;
			const folder = (0, _process_shell_word_js_12.r)(target);
			return `give it the store's configuration: mkdir -p ${folder} && cp ${(0, _process_shell_word_js_12.r)(own)} ${folder}/`;
		}
		async function assertGateAccepts(store, subject, policy, digest = _files_digest_cache_js_3.n, from) {
			const answer = await (0, _verdict_gate_js_8.checkBuild)(subject, policy, { digest });
			if (answer.open) return;
			const id = `${subject.name}-${subject.ts}`;
			const [first] = answer.refusals;
			const remedy = first?.code === "policy-missing" ? configurationRemedy(store, from) : first?.remedy;
			throw new _failure_js_1.H(answer.kind === "inconclusive" ? "inconclusive" : "unverified", `${id} may not be deployed`, {
				code: "gate-closed",
				why: `the gate of ${store} refuses it:\n${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n")}`,
				remedy: remedy ?? `stx-container verify ${id}`
			});
		}
	}),
	55277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			isSshTarget: () => isSshTarget,
			o: () => sshCommand,
			v: () => parseSshTarget
		});
		var _failure_js_0 = __webpack_require__(77205);
		const host = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,254}|\[[0-9A-Fa-f:.]{2,45}\])$/;
		const user = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/;
		const path = /^(?:\/[A-Za-z0-9_.+=,@-]+)+\/?$/;
		const sshCommand = ({ login, port }) => `ssh ${port === undefined ? "" : `-p ${port} `}${login}`;
		const isSshTarget = (target) => target.startsWith("ssh://") || /^(?:[^/:]*@)?(?:\[[^\]/]*\]|[^/:]*):/.test(target);
		function parseSshTarget(target) {
			const parts = /^ssh:\/\/(?:(?<user>[^@/]*)@)?(?<host>\[[^\]]*\]|[^:/]*)(?::(?<port>[^/]*))?(?<folder>\/.*)$/s.exec(target) ?? /^(?:(?<user>[^@/:]*)@)?(?<host>\[[^\]]*\]|[^:/]*):(?<folder>.*)$/s.exec(target);
			const { user: name, host: machine = "", port, folder = "" } = parts?.groups ?? {};
			if (!host.test(machine)) throw invalid(target, "its host is not a host's name or address");
			if (name !== undefined && !user.test(name)) throw invalid(target, "its user is not a user's name");
			if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536)) throw invalid(target, "its port is not a number from 1 to 65535");
			const isPlain = path.test(folder) && !folder.split("/").some((part) => part === "." || part === "..");
			if (!isPlain) throw invalid(target, "its folder must be absolute, and have only letters, digits, '/' and '_.+=,@-', and neither '.' nor '..' as a part");
			const at = name === undefined ? "" : `${name}@`;
			const clean = folder.replace(/\/$/, "");
			return {
				login: `${at}${machine.replace(/^\[|\]$/g, "")}`,
				port: port === undefined ? undefined : Number(port),
				folder: clean,
				text: port === undefined ? `${at}${machine}:${clean}` : `ssh://${at}${machine}:${port}${clean}`
			};
		}
		function invalid(target, why) {
			return new _failure_js_0.H("usage", `invalid target ${JSON.stringify(target)}`, {
				code: "ssh-target-invalid",
				why,
				remedy: "write it as user@host:/folder, or with a port as ssh://host:port/folder, with or without user@ before host; a folder of this machine as ./folder"
			});
		}
	}),
	85798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => findImage,
			cf: () => imageForUse
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_look_js_4 = __webpack_require__(53896);
		var _files_user_cache_js_5 = __webpack_require__(59510);
		var _store_builds_js_6 = __webpack_require__(13336);
		var _store_complete_js_7 = __webpack_require__(83602);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		var _check_js_9 = __webpack_require__(62854);
		async function imageForUse(request) {
			const image = await findImage(request);
			const before = (0, _files_user_cache_js_5.Zs)(image)?.key;
			const strict = request.requireVerified || await isStrict(image, request.store);
			const [doubt, remedy] = await doubtOf(image, request);
			if (doubt !== undefined && strict) throw new _failure_js_2.H("unverified", `${image} is not verified`, {
				code: "image-not-verified",
				why: doubt,
				remedy: remedy ?? "stx-container verify BUILD, or run it without --require-verified"
			});
			const assertUnchanged = () => {
				if (doubt === undefined && (0, _files_user_cache_js_5.Zs)(image)?.key !== before) throw exchanged(image);
			};
			assertUnchanged();
			return {
				image,
				doubt,
				assertUnchanged
			};
		}
		const exchanged = (image) => new _failure_js_2.H("unverified", `${image} was changed or replaced after it was checked`, {
			code: "image-exchanged",
			why: "it is not the file that the gate read",
			remedy: "run the command again; if this happens again, find out who writes to its folder"
		});
		async function findImage({ subject, store }) {
			let path;
			if ("name" in subject) {
				const build = await (0, _store_builds_js_6.w)(store, subject.name);
				(0, _store_complete_js_7.Q)(build);
				path = build.files.image;
			} else path = subject.path;
			const found = (0, _files_look_js_4.ZG)(path);
			if (found !== undefined) return found;
			throw new _failure_js_2.H("usage", `there is no image at ${path}`, {
				code: "no-such-file",
				why: "no such file, or a link that leads nowhere",
				remedy: "check the path, or see the builds of the store: stx-container list"
			});
		}
		async function isStrict(image, store) {
			const around = storeOf(image);
			const stores = new Set([store, ...around ? [around] : []]);
			const policies = await Promise.all([...stores].map(_verdict_read_policy_js_8.T4));
			return policies.some(({ require_verified }) => require_verified);
		}
		function storeOf(image) {
			const build = (0, _store_builds_js_6.d$)((0, node_path_1.basename)(image, ".sif"));
			const folder = (0, node_path_1.dirname)(image);
			return build && (0, node_path_1.basename)(folder) === build.name ? (0, node_path_1.dirname)(folder) : undefined;
		}
		async function doubtOf(image, request) {
			if ((0, node_fs_0.lstatSync)(image).isDirectory()) return ["a sandbox can be changed at any time, so it cannot be verified", "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE"];
			const { subject } = request;
			const store = "path" in subject ? storeOf(image) ?? request.store : request.store;
			try {
				return doubtIn(await (0, _check_js_9.check)({
					subject,
					store,
					digest: (path) => (0, _files_digest_cache_js_3.n)(path),
					kept: {}
				}));
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.kind === "usage" || error.kind === "infrastructure") throw error;
				return [`${error.message}${error.why ? `: ${error.why}` : ""}`, error.remedy];
			}
		}
		function doubtIn({ open, refusals }) {
			if (open) return [];
			const [first] = refusals;
			return [first ? `${first.text} (${first.code})` : "the gate refuses it", first?.remedy];
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
	43402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => promote });
		var _store_builds_js_0 = __webpack_require__(13336);
		var _store_complete_js_1 = __webpack_require__(83602);
		var _store_name_lock_js_2 = __webpack_require__(95776);
		var _store_open_js_3 = __webpack_require__(93237);
		var _store_publish_js_4 = __webpack_require__(54906);
		var _gated_js_5 = __webpack_require__(98039);
		async function promote(path, id) {
			const store = await (0, _store_open_js_3.dy)(path);
			const { name } = await (0, _store_builds_js_0.w)(store, id);
			return (0, _store_name_lock_js_2.n)(store, name, async () => {
				const build = await (0, _store_builds_js_0.w)(store, id, "newest");
				(0, _store_complete_js_1.Q)(build);
				await (0, _gated_js_5.e)(store, build);
				const from = await (0, _store_publish_js_4.mk)(store, name, build.ts);
				return {
					name,
					ts: build.ts,
					from
				};
			});
		}
	}),
	51690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EV: () => removeKilled,
			Ui: () => removeTrees,
			VG: () => apptainerBuild,
			Yl: () => tools,
			ke: () => replacedName,
			y: () => apptainerEnvironment
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_find_js_2 = __webpack_require__(6557);
		var _apptainer_install_ensure_js_3 = __webpack_require__(39750);
		var _apptainer_scratch_js_4 = __webpack_require__(41518);
		var _failure_js_5 = __webpack_require__(77205);
		var _files_folder_js_6 = __webpack_require__(28363);
		var _files_remove_tree_js_7 = __webpack_require__(7168);
		var _files_temporary_names_js_8 = __webpack_require__(60813);
		var _host_privileges_js_9 = __webpack_require__(9348);
		var _process_run_js_10 = __webpack_require__(21880);
		async function tools() {
			return {
				apptainer: await (0, _apptainer_install_ensure_js_3.ensureApptainer)(),
				privileges: await (0, _host_privileges_js_9.Q5)("auto")
			};
		}
		function apptainerEnvironment({ apptainer }, tmp) {
			const prefix = apptainer.name.toUpperCase();
			const env = (0, _process_run_js_10.aq)(tmp === undefined ? {} : {
				TMPDIR: tmp,
				[`${prefix}_TMPDIR`]: tmp
			});
			env.PATH = [...(0, _apptainer_find_js_2.Sg)(apptainer), env.PATH].join(node_path_1.delimiter);
			return env;
		}
		async function apptainerBuild(all, args, { tmp, onLine, signal }) {
			const { apptainer, privileges } = all;
			const argv = privileges.wrap([
				apptainer.command,
				"--nocolor",
				"build",
				...privileges.flags,
				...args
			]);
			const tail = [];
			const { code } = await (0, _process_run_js_10.eF)(argv[0], argv.slice(1), {
				env: apptainerEnvironment(all, tmp),
				timeLimitMs: 6 * 36e5,
				stdoutTo: () => {},
				onLine: (line) => {
					if (tail.push(line) > 20) tail.shift();
					onLine?.(line);
				},
				...signal && { signal }
			});
			if (code === 0) return;
			const text = tail.join("\n");
			const isDisk = /no space left|disk quota exceeded/i.test(text);
			throw new _failure_js_5.H(isDisk ? "infrastructure" : "failed", "apptainer build failed", {
				code: isDisk ? "build-disk-full" : "build-failed",
				why: text || `exit code ${code}`,
				remedy: isDisk ? "free space on that disk, then run the command again" : "see the lines above"
			});
		}
		async function removeTrees(folder, names) {
			const parent = await _files_folder_js_6.vd.open(folder);
			try {
				for (const name of names) {
					await (0, _files_remove_tree_js_7.b4)(parent, name).catch(async () => (0, _apptainer_scratch_js_4.eS)(parent, [name], await (0, _host_privileges_js_9.Q5)("auto")));
				}
			} finally {
				await parent.close();
			}
		}
		const replacedName = "old";
		async function removeKilled(folder, name) {
			const removed = [];
			for (const entry of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const parsed = (0, _files_temporary_names_js_8.u)(entry);
				if (parsed?.name !== name || parsed.writer !== "gone") continue;
				const path = (0, node_path_1.join)(folder, entry);
				const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
				if (!found?.isDirectory() || found.uid !== process.getuid?.()) continue;
				if (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(path, replacedName)).catch(() => undefined) !== undefined) continue;
				await removeTrees(folder, [entry]).then(() => removed.push(path), () => undefined);
			}
			return removed;
		}
	}),
	99882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { pull: () => pull });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var schemas = __webpack_require__(28942);
		var ensure = __webpack_require__(39750);
		var failure = __webpack_require__(77205);
		var digest = __webpack_require__(63983);
		var folders = __webpack_require__(76382);
		var inside = __webpack_require__(66996);
		var files_lock = __webpack_require__(26314);
		var temporary_names = __webpack_require__(60813);
		var privileges = __webpack_require__(9348);
		var arch = __webpack_require__(64897);
		var read = __webpack_require__(23616);
		var write = __webpack_require__(75692);
		var http = __webpack_require__(33835);
		var run = __webpack_require__(21880);
		var bases = __webpack_require__(33923);
		var artifact = __webpack_require__(35525);
		;
		function authFile(registry, credentials) {
			const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
			const entry = credentials.kind === "password" ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") } : credentials.kind === "identity" ? { identitytoken: credentials.token } : { registrytoken: credentials.token };
			return JSON.stringify({ auths: { [key]: entry } });
		}
		var registry_credentials = __webpack_require__(68513);
		var oci = __webpack_require__(56602);
		var registry_reference = __webpack_require__(93118);
		var registry_uri = __webpack_require__(95701);
		var freeze = __webpack_require__(99677);
		var apptainer = __webpack_require__(51690);
		var file_kind = __webpack_require__(49970);
		;
		const written = {
			".lock": ["lock"],
			".def": ["locked recipe"],
			".rough.def": ["recipe"],
			".verified": ["marker"]
		};
		async function assertFree(image, stem, endings, force) {
			const found = await (0, promises_.lstat)(image).catch(() => undefined);
			if (found && !(force && found.isFile())) throw inTheWay(image, found.isFile() ? "an image is replaced only with --force" : "it is not a plain file", "choose another path, or pass --force");
			for (const ending of endings) {
				const path = `${stem}${ending}`;
				const beside = await (0, promises_.lstat)(path).catch(() => undefined);
				if (!beside) continue;
				const kinds = written[ending];
				const isEarlier = beside.isFile() && (!kinds || kinds.includes(await (0, file_kind.fileKind)(path) ?? "unknown file"));
				if (!isEarlier) throw inTheWay(path, "a file with this name comes with the image, and this one is another's", "choose another path for the image, or move that file away");
				if (!force) throw inTheWay(path, "the files that come with an image are replaced only with --force", "choose another path for the image, or pass --force");
			}
		}
		const inTheWay = (path, why, remedy) => new failure.H("usage", `${path} exists already`, {
			code: "file-in-the-way",
			why,
			remedy
		});
		var external_node_fs_ = __webpack_require__(73024);
		var copy_resumable = __webpack_require__(18195);
		var failures = __webpack_require__(28720);
		var files_folder = __webpack_require__(28363);
		var at_most = __webpack_require__(70592);
		;
		const { O_CREAT, O_RDWR } = external_node_fs_.constants;
		const attempts = 5;
		async function downloadBlob(request) {
			const { folder: path, name, sha256 } = request;
			let folder;
			let file;
			try {
				folder = await files_folder.vd.open(path);
				file = await folder.file(name, O_RDWR | O_CREAT, 420);
				await (0, inside.pb)(file, name);
				const { size: begun } = await file.stat();
				await fetchAll(file, request);
				if (await (0, copy_resumable.ol)(file) === sha256) return await file.sync();
				await file.truncate(0);
				if (begun > 0) await fetchAll(file, request);
				if (begun > 0 && await (0, copy_resumable.ol)(file) === sha256) return await file.sync();
				throw new failure.H("infrastructure", `the registry sent a file other than sha256:${sha256}`, {
					code: "registry-digest-mismatch",
					why: "the digest of what was downloaded differs",
					remedy: "run the command again, or use another network: a proxy may be altering the responses"
				});
			} catch (error) {
				throw (0, failures.fE)(error, `could not download into ${path}`);
			} finally {
				await file?.close();
				await folder?.close();
			}
		}
		async function fetchAll(file, request) {
			for (let left = attempts;; left--) {
				const { size: before } = await file.stat();
				if (before > 0 && await (0, copy_resumable.ol)(file) === request.sha256) return;
				try {
					return await fetchFrom(file, before, request);
				} catch (error) {
					request.signal?.throwIfAborted();
					const isNetwork = !(error instanceof failure.H) && !["ENOSPC", "EDQUOT"].includes(codeOf(error));
					const { size: after } = await file.stat();
					if (isNetwork && left > 1 && after > before) continue;
					throw isNetwork ? cutOff(error) : error;
				}
			}
		}
		const codeOf = (error) => error.code ?? "";
		async function fetchFrom(file, from, request) {
			let at = from;
			const body = await request.repository.blob(`sha256:${request.sha256}`, from, (start) => {
				at = start;
			});
			await file.truncate(at);
			for await (const chunk of (0, at_most.T)(body, Math.max(request.size - at, 0), `sha256:${request.sha256}`)) {
				request.signal?.throwIfAborted();
				await file.write(chunk, 0, chunk.length, at);
				at += chunk.length;
				request.onProgress?.(at);
			}
		}
		function cutOff(error) {
			return new failure.H("infrastructure", "the download broke off", {
				code: "server-unreachable",
				why: codeOf(error) || String(error),
				remedy: "run the command again: it goes on where this one ended",
				cause: error
			});
		}
		var transfer_evidence = __webpack_require__(6427);
		;
		const longestPullMs = 6 * 36e5;
		const manifestType = "application/vnd.oci.image.manifest.v1+json";
		const layersSchema = schemas.Ikc({ layers: schemas.YOg(schemas.Ikc({
			digest: schemas.YjP(),
			size: schemas.aig().int().min(0)
		})) });
		async function pull(request) {
			const uri = (0, registry_uri.f9)(request.uri);
			const { output, force = false, env, signal } = request;
			const stem = output.replace(/\.sif$/, "");
			await assertFree(output, stem, [], force);
			const found = await resolve(uri, request);
			const evidence = uri.scheme === "oras" && found.indexDigest ? await (0, transfer_evidence.NP)((0, registry_reference.F2)(uri.reference), found.indexDigest, env) : new Map();
			const endings = [...new Set([
				".lock",
				".pull.json",
				...evidence.keys()
			])];
			await assertFree(output, stem, endings, force);
			const folder = (0, external_node_path_.dirname)(output);
			await (0, folders.f)(folder);
			const lock = (0, external_node_path_.join)(folder, `.${(0, external_node_path_.basename)(output)}.pull.lock`);
			const turn = {
				what: output,
				waitMs: longestPullMs,
				signal
			};
			return (0, files_lock.k)(folder, lock, turn, async () => {
				const work = (0, external_node_path_.join)(folder, (0, temporary_names.N)("pull"));
				try {
					await (0, apptainer.EV)(folder, "pull");
					await assertFree(output, stem, endings, force);
					await (0, promises_.mkdir)(work, { mode: 448 });
					const image = (0, external_node_path_.join)(work, "image.sif");
					if (uri.scheme === "oras") await pullOras(uri, found, image, request);
					else await pullByApptainer(uri, found, image, work, request);
					const sha256 = await (0, digest.Q3)(image);
					assertExpected(found, sha256, request.uri);
					if (force) await (0, promises_.rm)(output, { force: true });
					await (0, inside.Wi)(image, folder, output);
					return await finish(found, sha256, evidence, stem, request);
				} finally {
					await (0, apptainer.Ui)(folder, [(0, external_node_path_.basename)(work)]).catch(() => {});
					await (0, inside.$E)(folder, lock).catch(() => {});
				}
			});
		}
		function resolve({ scheme, reference }, { env, signal }) {
			return (0, bases.g)({
				bootstrap: scheme,
				from: reference,
				header: {}
			}, {
				context: "/",
				arch: (0, arch.L)(),
				env,
				...signal && { signal }
			});
		}
		function assertExpected({ imageSha256 }, sha256, uri) {
			if (imageSha256 === undefined || imageSha256 === sha256) return;
			throw new failure.H("infrastructure", `what was pulled is not ${uri}`, {
				code: "pull-failed",
				why: `the sha256 of the image is ${sha256}, and ${imageSha256} was expected`,
				remedy: "run the command again, or use another network: a proxy may be altering the responses"
			});
		}
		async function pullOras({ reference }, { imageSha256 = "", indexDigest }, image, { output, env, signal, onProgress }) {
			const folder = (0, external_node_path_.dirname)(output);
			const name = `.${(0, external_node_path_.basename)(output)}.${imageSha256.slice(0, 12)}.part`;
			const pinned = indexDigest === undefined ? reference : (0, registry_reference.ct)(reference, indexDigest);
			const repository = new artifact.L((0, registry_reference.F2)(pinned), env, signal);
			try {
				const size = await sizeOf(repository, imageSha256);
				await downloadBlob({
					repository,
					sha256: imageSha256,
					size,
					folder,
					name,
					onProgress,
					signal
				});
				await (0, promises_.rename)((0, external_node_path_.join)(folder, name), image);
			} finally {
				repository.close();
			}
		}
		async function sizeOf(repository, imageSha256) {
			const manifest = layersSchema.safeParse((0, http.Y2)(await repository.manifest(manifestType))).data;
			const size = manifest?.layers.find(({ digest }) => digest === `sha256:${imageSha256}`)?.size;
			if (size !== undefined) return size;
			throw new failure.H("infrastructure", `unexpected response from ${repository.name}`, {
				code: "registry-response-invalid",
				why: "its manifest does not say how large the image is",
				remedy: "run the command again; if it fails again, push the image again"
			});
		}
		async function pullByApptainer(uri, { indexDigest }, image, work, { env, signal, onLine, uri: given }) {
			const all = {
				apptainer: await (0, ensure.ensureApptainer)(),
				privileges: await (0, privileges.Q5)("auto")
			};
			const prefix = all.apptainer.name.toUpperCase();
			const isDocker = uri.scheme === "docker";
			const reference = isDocker && indexDigest ? (0, registry_reference.ct)(uri.reference, indexDigest) : uri.reference;
			const flags = isDocker && await isPlain(uri, env) ? ["--no-https"] : [];
			const argv = all.privileges.wrap([...[
				all.apptainer.command,
				"--nocolor",
				"pull",
				...flags,
				image
			], `${uri.scheme}://${reference}`]);
			const tail = [];
			const { code } = await (0, run.eF)(argv[0], argv.slice(1), {
				env: {
					...(0, apptainer.y)(all, work),
					...isDocker ? await credentialVariables(uri, prefix, work, env) : {},
					...env[`${prefix}_CACHEDIR`] && { [`${prefix}_CACHEDIR`]: env[`${prefix}_CACHEDIR`] }
				},
				timeLimitMs: longestPullMs,
				stdoutTo: () => {},
				onLine: (line) => {
					if (tail.push(line) > 10) tail.shift();
					onLine?.(line);
				},
				...signal && { signal }
			});
			if (code === 0) return;
			throw new failure.H("infrastructure", `could not pull ${given}`, {
				code: "pull-failed",
				why: tail.join("\n") || `apptainer exited with code ${code}`,
				remedy: "see the lines above; what was downloaded already is not fetched again"
			});
		}
		async function isPlain({ reference }, env) {
			const client = (0, http.yu)(env);
			try {
				return (await (0, oci.yv)(client, (0, registry_reference.F2)(reference).host, env)).startsWith("http:");
			} finally {
				client.close();
			}
		}
		async function credentialVariables({ reference }, prefix, work, env) {
			const { registry, repository } = (0, registry_reference.F2)(reference);
			const credentials = await (0, registry_credentials.g)(registry, repository, env);
			if (!credentials) return {};
			const folder = (0, external_node_path_.join)(work, "config");
			await (0, promises_.mkdir)(folder, { mode: 448 });
			await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "docker-config.json"), authFile(registry, credentials), { mode: 384 });
			return { [`${prefix}_CONFIGDIR`]: folder };
		}
		async function finish({ indexDigest, platformDigest }, sha256, evidence, stem, { output, uri: given }) {
			const folder = (0, external_node_path_.dirname)(output);
			const hasEvidence = isOf(evidence.get(".lock"), sha256);
			if (hasEvidence) for (const [ending, bytes] of evidence) await (0, inside.writeFileInside)(folder, stem + ending, bytes);
			else await (0, inside.writeFileInside)(folder, `${stem}.lock`, (0, write.X)(await (0, freeze.C)(output)));
			const pulled = {
				uri: given,
				image: output,
				sha256,
				indexDigest: indexDigest ?? null,
				manifestDigest: platformDigest ?? null,
				lock: `${stem}.lock`,
				hasEvidence
			};
			const record = {
				schema: 1,
				at: new Date().toISOString(),
				...pulled,
				image: (0, external_node_path_.basename)(output)
			};
			await (0, inside.writeFileInside)(folder, `${stem}.pull.json`, `${JSON.stringify(record, null, 2)}\n`);
			return pulled;
		}
		function isOf(lock, sha256) {
			if (!lock) return false;
			try {
				return (0, read.parseLock)(lock.toString("utf8"), "the lock in the registry").image.sha256 === sha256;
			} catch {
				return false;
			}
		}
	}),
	81569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { push: () => push });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_ = __webpack_require__(57075);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var canonical_json = __webpack_require__(5968);
		var files_digest = __webpack_require__(63983);
		var digest_cache = __webpack_require__(85248);
		var artifact = __webpack_require__(35525);
		var registry_reference = __webpack_require__(93118);
		var uri = __webpack_require__(95701);
		var travel_artifact = __webpack_require__(60235);
		var resolve = __webpack_require__(85798);
		var transfer_evidence = __webpack_require__(6427);
		var lock_export = __webpack_require__(69650);
		var read = __webpack_require__(23616);
		;
		const spdxType = "application/spdx+json";
		async function pushSbom(reference, subject, stem, lockText, env) {
			if (lockText === undefined) return null;
			const text = Buffer.from(await (0, lock_export.Q3)((0, read.parseLock)(lockText.toString("utf8"), `${stem}.lock`), "spdx"));
			const layer = {
				mediaType: spdxType,
				digest: `sha256:${(0, files_digest.sc)(text)}`,
				size: text.length,
				annotations: { [travel_artifact.mO]: `${stem}.spdx.json` }
			};
			const { bytes, ...config } = travel_artifact.i4;
			const head = {
				schemaVersion: 2,
				mediaType: travel_artifact.Yt,
				artifactType: spdxType
			};
			const manifest = Buffer.from((0, canonical_json.d)({
				...head,
				config,
				layers: [layer],
				subject
			}));
			const blob = (each, digest) => ({
				digest,
				size: each.length,
				read: () => external_node_stream_.Readable.from([each])
			});
			const blobs = [blob(text, layer.digest), blob(bytes, config.digest)];
			return (0, transfer_evidence.K0)(reference, subject, {
				artifactType: spdxType,
				manifest,
				blobs
			}, env);
		}
		var find = __webpack_require__(91890);
		var travel = __webpack_require__(43248);
		;
		async function pushVault(reference, subject, buildId, lockText, { file, store, context }, env) {
			const vault = file === undefined ? await (0, find.storedVault)(buildId, store) : await (0, find.findVault)(file, file, store);
			try {
				assertOfLock(vault, buildId, lockText);
				const { parts } = await (0, travel.vaultParts)(vault, {
					image: false,
					context
				});
				const blobs = parts.map((part) => ({
					...part,
					digest: `sha256:${part.sha256}`
				}));
				const config = {
					...travel_artifact.i4,
					read: () => external_node_stream_.Readable.from([travel_artifact.i4.bytes])
				};
				const manifest = (0, travel_artifact.$V)(buildId, parts, subject);
				return await (0, transfer_evidence.K0)(reference, subject, {
					artifactType: travel_artifact.Ib.artifact,
					manifest,
					blobs: [config, ...blobs]
				}, env);
			} finally {
				await vault.close();
			}
		}
		function assertOfLock({ index }, buildId, text) {
			const lock = text && (0, read.builtLock)((0, read.parseLock)(text.toString("utf8"), `${buildId}.lock`), `${buildId}.lock`);
			if (lock?.vault?.index === index.sha256) return;
			throw new failure.H("inconclusive", `the vault is not that of ${buildId}`, {
				code: "vault-index-mismatch",
				why: lock?.vault ? `the lock names the index sha256:${lock.vault.index}, the vault has sha256:${index.sha256}` : "the lock names no vault",
				remedy: "give the vault of this build, or push without one"
			});
		}
		;
		const configType = "application/vnd.sylabs.sif.config.v1+json";
		const longest = 256 * 1024 ** 2;
		async function push(request) {
			const { scheme, reference: text } = (0, uri.f9)(request.to);
			if (scheme !== "oras") throw notOras(request.to);
			const reference = (0, registry_reference.F2)(text);
			const { image, doubt, assertUnchanged } = await (0, resolve.cf)({
				subject: request.subject,
				store: request.store
			});
			if (doubt !== undefined && !request.allowUnverified) throw notVerified(image, doubt);
			const digest = await (0, digest_cache.n)(image);
			const { size } = await (0, promises_.stat)(image);
			assertUnchanged();
			const config = Buffer.from("{}");
			const manifest = imageManifest(image, digest, size, config);
			const repository = new artifact.L(reference, request.env, request.signal);
			try {
				const { digest: pushed, sent } = await repository.push(manifest, travel_artifact.Yt, [{
					digest: `sha256:${digest}`,
					size,
					read: () => (0, external_node_fs_.createReadStream)(image)
				}, {
					digest: `sha256:${(0, files_digest.sc)(config)}`,
					size: config.length,
					read: () => external_node_stream_.Readable.from([config])
				}]);
				const subject = {
					mediaType: travel_artifact.Yt,
					digest: pushed,
					size: manifest.length
				};
				const texts = await evidenceOf(image);
				const evidence = texts.size > 0 ? await (0, transfer_evidence.a2)(reference, subject, (0, external_node_path_.basename)(image, ".sif"), texts, request.env) : null;
				const stem = (0, external_node_path_.basename)(image, ".sif");
				const sbom = await pushSbom(reference, subject, stem, texts.get(".lock"), request.env);
				const vault = request.vault ? await pushVault(reference, subject, stem, texts.get(".lock"), request.vault, request.env) : null;
				const name = `${repository.name}@${pushed}`;
				return {
					reference: name,
					digest: pushed,
					image: {
						path: image,
						sha256: digest,
						size
					},
					sent,
					evidence,
					sbom,
					vault,
					doubt: doubt ?? null
				};
			} finally {
				repository.close();
			}
		}
		function imageManifest(image, digest, size, config) {
			return Buffer.from((0, canonical_json.d)({
				schemaVersion: 2,
				mediaType: travel_artifact.Yt,
				config: {
					mediaType: configType,
					digest: `sha256:${(0, files_digest.sc)(config)}`,
					size: config.length
				},
				layers: [{
					mediaType: travel_artifact.Ib.image,
					digest: `sha256:${digest}`,
					size,
					annotations: { [travel_artifact.mO]: (0, external_node_path_.basename)(image) }
				}]
			}));
		}
		async function evidenceOf(image) {
			const stem = image.replace(/\.sif$/, "");
			const texts = new Map();
			for (const ending of Object.keys(transfer_evidence.aB)) {
				const bytes = await (0, bounded.L)(stem + ending, longest, { what: "evidence" });
				if (bytes) texts.set(ending, bytes);
			}
			return texts;
		}
		function notOras(to) {
			return new failure.H("usage", `cannot push to ${to}`, {
				code: "image-reference-invalid",
				why: "an image file is an artifact in a registry, addressed by oras://",
				remedy: `write ${to.replace(/^(?:[a-z-]+:\/\/)?/, "oras://")}`
			});
		}
		function notVerified(image, doubt) {
			return new failure.H("unverified", `${image} is not verified`, {
				code: "push-not-verified",
				why: doubt,
				remedy: "stx-container verify BUILD, or push it anyway with --allow-unverified"
			});
		}
	}),
	91890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			findVault: () => findVault,
			storedVault: () => storedVault,
			vaultSource: () => vaultSource
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _store_builds_js_3 = __webpack_require__(13336);
		var _vault_keep_folder_js_4 = __webpack_require__(83410);
		var _vault_open_js_5 = __webpack_require__(16582);
		var _vault_session_js_6 = __webpack_require__(41783);
		var _verdict_lock_file_js_7 = __webpack_require__(89257);
		async function findVault(what, path, store) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			const isLayout = found?.isDirectory() && (await (0, node_fs_promises_0.stat)(`${path}/oci-layout`).catch(() => undefined))?.isFile();
			if (!found?.isFile() && !isLayout) return storedVault(what, store);
			const vault = await (0, _vault_open_js_5.Z)(path, (0, _vault_session_js_6.xx)(store), "", undefined);
			return {
				...vault,
				buildId: vault.archive?.buildId ?? (0, node_path_1.basename)(path, ".json"),
				build: undefined
			};
		}
		async function storedVault(what, store) {
			const folder = (0, _vault_session_js_6.xx)(store);
			const build = await storedBuild(what, store);
			const buildId = build ? `${build.stored.name}-${build.stored.ts}` : what;
			const vault = await (0, _vault_open_js_5.Z)(undefined, folder, buildId, build?.lock.vault?.index);
			return {
				...vault,
				buildId,
				build
			};
		}
		async function recordedInstead(store, { name, ts }) {
			for (const { ts: other, files } of await (0, _store_builds_js_3.YF)(store, name)) {
				if (other <= ts) continue;
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(files.lock).catch(() => undefined);
				if (lock?.vault) return `name the newer build, which was: ${name}-${other}`;
			}
			return "build it again: stx-container build RECIPE --vault --force, then verify and name that build";
		}
		async function storedBuild(what, store) {
			const known = (0, _vault_keep_folder_js_4.d)((0, _vault_session_js_6.xx)(store)).index(what);
			try {
				const stored = await (0, _store_builds_js_3.w)(store, what);
				const lock = await (0, _verdict_lock_file_js_7.readBuiltLock)(stored.files.lock);
				if (lock.vault || await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return {
					stored,
					lock
				};
				throw new _failure_js_2.H("inconclusive", `the build ${stored.name}-${stored.ts} was not recorded`, {
					code: "vault-missing",
					why: "its lock names no vault",
					remedy: await recordedInstead(store, stored)
				});
			} catch (error) {
				const isUnknown = error instanceof _failure_js_2.H && error.kind === "usage";
				if (isUnknown && await (0, node_fs_promises_0.stat)(known).catch(() => undefined)) return undefined;
				throw error;
			}
		}
		async function vaultSource(what, path, store, name) {
			if (what !== undefined && await (0, node_fs_promises_0.stat)(path).catch(() => undefined)) return { path };
			const folder = (0, _vault_session_js_6.xx)(store);
			for (const { name: found, ts } of await (0, _store_builds_js_3.YF)(store, what === undefined ? name : nameOf(what))) {
				const buildId = `${found}-${ts}`;
				const index = (0, _vault_keep_folder_js_4.d)(folder).index(buildId);
				if (what !== undefined && what !== found && what !== buildId) continue;
				if (await (0, node_fs_promises_0.stat)(index).catch(() => undefined)) return {
					path: index,
					buildId
				};
			}
			throw new _failure_js_2.H("usage", `${store} has no recorded build of ${what ?? name}`, {
				code: "vault-missing",
				why: "no index in its vault belongs to such a build",
				remedy: "build with --vault first, or name an exported vault"
			});
		}
		const nameOf = (buildId) => buildId.replace(/[-@]\d{4}-\d{4}-\d{6}$/, "");
	}),
	94883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => activeIn,
			Fu: () => rollBack,
			Yf: () => activate
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_bounded_js_3 = __webpack_require__(17794);
		var _files_inside_js_4 = __webpack_require__(66996);
		var _process_run_js_5 = __webpack_require__(21880);
		var _store_history_js_6 = __webpack_require__(4813);
		const linkPath = ({ folder, link }) => (0, node_path_1.join)(folder, link);
		const historyPath = ({ folder, link }) => (0, node_path_1.join)(folder, `${link.replace(/\.sif$/, "")}.history.jsonl`);
		const longest = 16 * 1024 ** 2;
		async function activeIn(at) {
			const target = await (0, node_fs_promises_0.readlink)(linkPath(at)).catch(() => "");
			return target === "" ? undefined : at.versionOf((0, node_path_1.basename)(target));
		}
		async function readEvents(at) {
			const bytes = await (0, _files_bounded_js_3.L)(historyPath(at), longest, { what: "history" });
			return (0, _store_history_js_6.i6)(bytes?.toString("utf8") ?? "").events;
		}
		async function activate(at, version, { useSudo = false, isRollback = false } = {}) {
			const from = await activeIn(at);
			if (useSudo) {
				await replaceAsRoot(at, at.fileOf(version));
				return from;
			}
			await note(at, isRollback ? "rolled-back" : "published", version, from);
			const isOurs = (old) => at.versionOf((0, node_path_1.basename)(old)) !== undefined;
			await (0, _files_inside_js_4.q$)(at.folder, linkPath(at), at.fileOf(version), isOurs);
			return from;
		}
		async function note(at, event, ts, from) {
			const now = new Date().toISOString();
			const line = (what) => (0, _files_inside_js_4.ZX)(at.folder, historyPath(at), JSON.stringify({
				...what,
				at: now
			}));
			if (from !== undefined && (0, _store_history_js_6.gi)(await readEvents(at)).at(-1) !== from) await line({
				event: "published",
				ts: from
			});
			await line({
				event,
				ts,
				...from !== undefined && { from }
			});
		}
		async function replaceAsRoot(at, file) {
			const temporary = (0, node_path_1.join)(at.folder, `.${at.link}.${process.pid}.tmp`);
			for (const argv of [[
				"ln",
				"-sfn",
				"--",
				file,
				temporary
			], [
				"mv",
				"-Tf",
				"--",
				temporary,
				linkPath(at)
			]]) {
				const limits = {
					env: (0, _process_run_js_5.aq)(),
					timeLimitMs: 3e4
				};
				const { code, stderr } = await (0, _process_run_js_5.eF)("sudo", [
					"-n",
					"--",
					...argv
				], limits);
				if (code !== 0) throw new _failure_js_2.H("infrastructure", `could not change ${linkPath(at)} as root`, {
					code: "sudo-refused",
					why: stderr.trim(),
					remedy: "allow it in sudoers, or run the command as the owner of the folder"
				});
			}
		}
		async function rollBack(at, versions, useSudo = false) {
			const from = await activeIn(at);
			const version = from && (await activeBefore(at, from, versions) ?? versions[versions.indexOf(from) + 1]);
			if (!from || !version) throw new _failure_js_2.H("usage", `no version was active before in ${at.folder}`, {
				code: "nothing-to-roll-back",
				why: from ? `there is no version before ${from}` : `there is no link ${at.link} to a version`,
				remedy: "choose one yourself with the command `switch`"
			});
			await activate(at, version, {
				useSudo,
				isRollback: true
			});
			return {
				version,
				from
			};
		}
		async function activeBefore(at, active, versions) {
			const events = await readEvents(at);
			const before = (0, _store_history_js_6.gi)(events);
			const place = before.lastIndexOf(active);
			if (place < 0 && events.at(-1)?.event === "rolled-back") return undefined;
			return before.slice(0, place < 0 ? undefined : place).findLast((each) => each !== active && versions.includes(each));
		}
	}),
	751: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AA: () => rollbackFlat,
			C9: () => switchFlat,
			Mm: () => assertCount,
			QJ: () => cleanupFlat,
			XZ: () => activeVersion,
			dN: () => purgeSifs,
			hP: () => flatVersions
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_open_js_4 = __webpack_require__(93237);
		var _active_link_js_5 = __webpack_require__(94883);
		const versionOf = (file) => /^scitex-v([A-Za-z0-9][A-Za-z0-9._+-]*)\.sif$/.exec(file)?.[1];
		const fileOf = (version) => `scitex-v${version}.sif`;
		const linkIn = (folder) => ({
			folder,
			link: "current.sif",
			fileOf,
			versionOf
		});
		async function flatVersions(folder) {
			const active = await activeVersion(folder);
			const files = await (0, node_fs_promises_0.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of files) {
				const version = versionOf(file);
				const path = (0, node_path_1.join)(folder, file);
				const image = version === undefined ? undefined : await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
				if (version === undefined || !image?.isFile()) continue;
				const { size, mtime } = image;
				found.push({
					version,
					path,
					size,
					date: mtime.toISOString(),
					active: version === active
				});
			}
			return found.sort((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : compareNames(b, a));
		}
		const compareNames = (a, b) => a.version.localeCompare(b.version, "en", { numeric: true });
		const activeVersion = (folder) => (0, _active_link_js_5.E1)(linkIn(folder));
		async function switchFlat(folder, version, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = await flatVersions(at);
			if (!versions.some((each) => each.version === version)) throw missing(at, version, versions);
			return (0, _active_link_js_5.Yf)(linkIn(at), version, { useSudo });
		}
		async function rollbackFlat(folder, useSudo = false) {
			const at = await (0, _store_open_js_4.dy)(folder);
			const versions = (await flatVersions(at)).map(({ version }) => version);
			return (0, _active_link_js_5.Fu)(linkIn(at), versions, useSudo);
		}
		async function cleanupFlat(folder, keep, apply) {
			assertCount(keep);
			const old = (await flatVersions(folder)).filter(({ active }) => !active).slice(keep);
			const removed = [];
			for (const { path } of old) {
				if (!(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				removed.push(path);
			}
			return removed;
		}
		async function purgeSifs(folder, keep, apply) {
			const old = await cleanupFlat(folder, keep, apply);
			const left = [];
			for (const file of await (0, node_fs_promises_0.readdir)(folder).catch(() => [])) {
				const path = (0, node_path_1.join)(folder, file);
				if (!/\.sif\.(?:old|backup\..+)$/.test(file) || !(await (0, node_fs_promises_0.lstat)(path)).isFile()) continue;
				if (apply) await (0, _files_inside_js_3.$E)(folder, path);
				left.push(path);
			}
			return [...left, ...old];
		}
		function assertCount(keep) {
			if (Number.isInteger(keep) && keep >= 0) return;
			throw new _failure_js_2.H("usage", `invalid number to keep: ${keep}`, {
				code: "wrong-use",
				why: "it must be a whole number, 0 or more",
				remedy: "correct the number"
			});
		}
		function missing(folder, version, versions) {
			return new _failure_js_2.H("usage", `there is no version ${version} in ${folder}`, {
				code: "version-missing",
				why: versions.length > 0 ? `the folder has: ${versions.map((each) => each.version).join(", ")}` : "the folder has no scitex-v*.sif",
				remedy: "choose one of them, or name another folder"
			});
		}
	}),
	14874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => recipeOfDefinition });
		var _driver_js_0 = __webpack_require__(24929);
		var _recipe_lines_js_1 = __webpack_require__(41079);
		var _stages_js_2 = __webpack_require__(32948);
		function recipeOfDefinition(definition) {
			const whole = (0, _recipe_lines_js_1.takeRecipe)(definition);
			if (whole) return whole;
			const lines = Buffer.from(definition).toString("latin1").split(/(?<=\n)/);
			const own = withoutDrivers((0, _stages_js_2.S)(lines));
			return own.length === lines.length ? undefined : Buffer.from(own.join(""), "latin1");
		}
		function withoutDrivers(lines) {
			const opening = lines.findLastIndex((line) => _driver_js_0.mS.includes(line.trimEnd()));
			const mark = lines.findIndex((line, at) => at > opening && _driver_js_0.QU.test(line.trimEnd()));
			if (opening < 1 || mark < 0) return lines;
			const after = lines.slice(mark + 1);
			const last = after.findLastIndex((line, at) => line.trimEnd() === _driver_js_0.jU && isEnd(after[at + 1]));
			const before = withoutDrivers(lines.slice(0, opening - 1));
			return [...before, ...last < 0 ? after : after.toSpliced(last, 1)];
		}
		const isEnd = (next) => next === undefined || next.startsWith("%");
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
	99677: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => freeze });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var inventory = __webpack_require__(55545);
		var recorded = __webpack_require__(82873);
		var user_files = __webpack_require__(62198);
		var image_arch = __webpack_require__(64897);
		;
		const latest = 253402300799;
		function createdAt({ created, entries }) {
			if (created !== undefined && created <= latest) return created;
			let newest = 0;
			for (const { mtime } of entries.values()) if (mtime > newest && mtime <= latest) newest = mtime;
			return newest;
		}
		var digest = __webpack_require__(12345);
		var file_digest = __webpack_require__(31284);
		var image_open = __webpack_require__(59451);
		var schema = __webpack_require__(16563);
		var names = __webpack_require__(90201);
		var writer = __webpack_require__(32584);
		;
		async function freeze(path, { contents = true, key } = {}) {
			await (0, user_files.O)(path, "image");
			const found = await (0, promises_.stat)(path);
			const tree = await (0, image_open.openImage)(path, key);
			try {
				const others = contents ? await (0, recorded.U4)(tree) : undefined;
				const digesting = others && (0, digest.contentDigest)(tree, {}, others.look);
				const sha256 = digesting?.then(({ files }) => files);
				sha256?.catch(() => {});
				const [file, content, ecosystems, arch] = await Promise.all([
					contents && found.isFile() ? (0, file_digest.W)(path) : found.isFile() ? { size: found.size } : {},
					digesting,
					(0, inventory.p)(tree, {
						contents,
						...sha256 && { digests: {
							sha256,
							others: others.made
						} }
					}),
					(0, image_arch.M)(tree)
				]);
				return {
					lockVersion: schema.ww,
					name: (0, external_node_path_.basename)(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
					ts: (0, names.$2)(new Date(createdAt(tree) * 1e3)),
					writer: writer.K,
					image: {
						...file,
						arch,
						...content ? { contentDigest: content.digest } : {},
						...tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}
					},
					bases: [],
					ecosystems,
					unlocked: [],
					floats: []
				};
			} finally {
				await tree.close();
			}
		}
	}),
	77908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => flatImages,
			V: () => replaceInnerLink
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _names_js_3 = __webpack_require__(90201);
		const innerPattern = (name) => new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}\\.sif$`);
		async function replaceInnerLink(store, name, ts) {
			const path = (0, node_path_1.join)(store, (0, _names_js_3.tO)(name), `${name}.sif`);
			const isInner = (target) => innerPattern(name).test(target);
			const target = await (0, node_fs_promises_0.readlink)(path).catch(() => undefined);
			if (target !== undefined && isInner(target)) await (0, _files_inside_js_2.q$)(store, path, `${name}-${ts}.sif`, isInner);
		}
		async function flatImages(store) {
			const current = await (0, node_fs_promises_0.readlink)((0, node_path_1.join)(store, "current.sif")).catch(() => undefined);
			const names = await (0, node_fs_promises_0.readdir)(store).catch(() => []);
			const found = [];
			for (const file of names.filter((name) => name.endsWith(".sif")).sort()) {
				const isFile = (await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, file)).catch(() => undefined))?.isFile() === true;
				if (isFile) found.push({
					file,
					current: current === file || current === (0, node_path_1.join)(store, file)
				});
			}
			return found;
		}
	}),
	54906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M2: () => assertPublishable,
			M9: () => publishVerified,
			mk: () => publish
		});
		var _files_inside_js_0 = __webpack_require__(66996);
		var _builds_js_1 = __webpack_require__(13336);
		var _compat_scitex_js_2 = __webpack_require__(77908);
		var _history_js_3 = __webpack_require__(4813);
		var _names_js_4 = __webpack_require__(90201);
		const isOurs = (name) => (target) => (0, _builds_js_1.Qv)(name, target) !== "";
		function assertPublishable(store, name) {
			return (0, _files_inside_js_0.yE)(store, (0, _names_js_4.rP)(store, name), isOurs(name));
		}
		async function publishVerified(store, name, ts, now = new Date()) {
			const published = (await (0, _builds_js_1.YF)(store, name)).find((build) => build.published);
			if (published?.ts === ts) return undefined;
			const isNewer = published && published.ts > ts && (0, _names_js_4.JG)(published.ts) <= now;
			if (isNewer && published.state === "complete" && published.marker === "verified") return "a newer verified build is published";
			if ((0, _history_js_3.Gm)(await (0, _history_js_3.Lu)(store, name), ts)) return "it was rolled back";
			await publish(store, name, ts, now);
			return undefined;
		}
		async function publish(store, name, ts, now = new Date(), event = "published") {
			(0, _names_js_4.JG)(ts);
			const from = await (0, _builds_js_1.yY)(store, name);
			await assertPublishable(store, name);
			const at = now.toISOString();
			await (0, _history_js_3.b8)(store, name, {
				event,
				ts,
				at,
				...event === "rolled-back" ? { from } : {}
			});
			await (0, _compat_scitex_js_2.V)(store, name, ts);
			await (0, _files_inside_js_0.q$)(store, (0, _names_js_4.rP)(store, name), (0, _builds_js_1.Cm)(name, ts), isOurs(name));
			return from;
		}
	}),
	30754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => vaultNetworkVariable,
			p: () => assertNotInVault
		});
		var _failure_js_0 = __webpack_require__(77205);
		const vaultNetworkVariable = "STX_VAULT_NETWORK";
		function assertNotInVault(env = process.env) {
			const build = env[vaultNetworkVariable];
			if (!build) return;
			throw new _failure_js_0.H("usage", `the network of this shell is the vault of ${build}`, {
				code: "vault-is-network",
				why: `${vaultNetworkVariable} is set, as vault run and vault serve do; a verdict would say that packages came from upstream`,
				remedy: "verify with --from-vault, or in another shell"
			});
		}
	}),
	89257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readAnyLockFile: () => readAnyLockFile,
			readBuiltLock: () => readBuiltLock,
			readLockFile: () => readLockFile,
			readLockFileIfThere: () => readLockFileIfThere
		});
		var _files_bounded_js_0 = __webpack_require__(17794);
		var _lock_export_any_lock_js_1 = __webpack_require__(37830);
		var _lock_read_js_2 = __webpack_require__(23616);
		var _limits_js_3 = __webpack_require__(36697);
		const what = { what: "lock" };
		const lockOf = (bytes, path) => (0, _lock_read_js_2.parseLock)(bytes.toString("utf8"), path);
		const readLockFile = async (path) => lockOf(await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what), path);
		const readBuiltLock = async (path) => (0, _lock_read_js_2.builtLock)(await readLockFile(path), path);
		const readAnyLockFile = async (path) => (0, _lock_export_any_lock_js_1.vn)((await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what)).toString("utf8"), path);
		async function readLockFileIfThere(path) {
			const bytes = await (0, _files_bounded_js_0.L)(path, _limits_js_3.Y.lock, what);
			const lock = bytes && (0, _lock_export_any_lock_js_1.vn)(bytes.toString("utf8"), path);
			return lock && (0, _lock_export_any_lock_js_1.ew)(lock) ? lock : undefined;
		}
	})
};
;
