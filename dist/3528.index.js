"use strict";
exports.id = 3528;
exports.ids = [
	3528,
	3145,
	1890
];
exports.modules = {
	19610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			bundle: () => bundle,
			cite: () => cite
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var digest_cache = __webpack_require__(85248);
		var temporary_names = __webpack_require__(60813);
		var digest = __webpack_require__(63983);
		var regular = __webpack_require__(64659);
		var plural = __webpack_require__(21417);
		var secret_forms = __webpack_require__(80663);
		var context_beside = __webpack_require__(4941);
		;
		const fileAgents = [
			"localimage",
			"docker-archive",
			"oci-archive"
		];
		async function baseFiles({ bases }, context, isWanted) {
			const held = {
				files: [],
				leftOut: []
			};
			for (const { bootstrap, written, imageSha256 } of bases) {
				if (!fileAgents.includes(bootstrap) || imageSha256 === undefined) continue;
				const found = !isWanted ? "left out without --base" : bootstrap === "localimage" ? await fileIn(context, external_node_path_.posix.normalize(written), imageSha256) : `a zip file holds no base of ${bootstrap}`;
				if (typeof found === "string") held.leftOut.push({
					path: `${written} (sha256:${imageSha256})`,
					why: found
				});
				else held.files.push(found);
			}
			return held;
		}
		const secretNames = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[._]netrc|\.npmrc|\.pypirc|\.git-credentials|\.dockercfg|\.htpasswd|\.pgpass|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[^/]*\.(?:p12|pfx|jks|kdbx|ppk)|(?:\.ssh|\.gnupg|\.aws)\/.*)$/i;
		const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY/;
		const looked = 256 * 1024;
		async function contextFiles(lock, context) {
			const files = [];
			const leftOut = [];
			const named = Object.entries(lock.inputs.files);
			let bytes = 0;
			for (const [path, sha256] of named) {
				const found = await fileIn(context, path, sha256);
				if (typeof found === "string") leftOut.push({
					path,
					why: found
				});
				else {
					files.push(found);
					bytes += found.size;
				}
				if (bytes > context_beside._m.bytes || named.length > context_beside._m.files) {
					const why = `more than ${(0, plural.L)(context_beside._m.files, "file")} or 16 GiB in total`;
					return {
						files: [],
						leftOut: named.map(([each]) => ({
							path: each,
							why
						}))
					};
				}
			}
			return {
				files,
				leftOut
			};
		}
		const leadsOut = (path) => path.startsWith("/") || path.split("/").some((part) => part === "" || part === "." || part === "..");
		async function fileIn(context, path, sha256) {
			if (leadsOut(path)) return "leads out of the folder";
			if (/[\u0000-\u001f\\]/.test(path)) return "has a name that a zip file cannot have";
			if (secretNames.test(path)) return "looks like a secret, by its name";
			const [root, from] = await Promise.all([(0, promises_.realpath)(context), (0, promises_.realpath)((0, external_node_path_.join)(context, path))]).catch(() => []);
			if (root === undefined || from === undefined) return "not found";
			if ((0, external_node_path_.relative)(root, from).startsWith("..")) return "is a link that leads out of the folder";
			if (secretNames.test(`/${(0, external_node_path_.basename)(from)}`)) return "is a link to what looks like a secret";
			try {
				const { mode } = await (0, promises_.stat)(from);
				const found = await (0, digest.hd)(from);
				if (found.sha256 !== sha256) return "not what was built from";
				if (await hasSecret(from)) return "looks like a secret, by its content";
				return {
					from,
					path,
					...found,
					isExecutable: (mode & 64) !== 0
				};
			} catch {
				return "could not be read";
			}
		}
		async function hasSecret(path) {
			const { handle } = await (0, regular.l)(path);
			try {
				const { buffer, bytesRead } = await handle.read(Buffer.alloc(looked), 0, looked, 0);
				const text = buffer.toString("latin1", 0, bytesRead);
				if (text.includes("\0")) return false;
				return privateKey.test(text) || secret_forms.py.some((form) => text.search(form) >= 0);
			} finally {
				await handle.close();
			}
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var failures = __webpack_require__(28720);
		var output_file = __webpack_require__(52553);
		var replaceable = __webpack_require__(71653);
		var gate = __webpack_require__(76469);
		var policy = __webpack_require__(69963);
		;
		function crateMetadata(name, date, description, files) {
			const graph = [
				{
					"@id": "ro-crate-metadata.json",
					"@type": "CreativeWork",
					about: { "@id": "./" },
					conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" }
				},
				{
					"@id": "./",
					"@type": "Dataset",
					name,
					description,
					datePublished: date,
					hasPart: files.map(({ path }) => ({ "@id": encodeURI(path) }))
				},
				...files.map(({ path, about, size, sha256 }) => ({
					"@id": encodeURI(path),
					"@type": "File",
					name: path.split("/").at(-1),
					description: about,
					contentSize: String(size),
					sha256
				}))
			];
			return `${JSON.stringify({
				"@context": "https://w3id.org/ro/crate/1.1/context",
				"@graph": graph
			}, undefined, 2)}\n`;
		}
		;
		const parts = [
			["image", "the image: an Apptainer SIF file"],
			["lock", "the lock: every package in the image"],
			["lockedRecipe", "the locked recipe: `apptainer build` alone rebuilds the image from it"],
			["recipe", "the recipe, as its author wrote it"],
			["verified", "the marker: what a rebuild proved, bound to the digests of these files"],
			["history", "the history of this image's builds and verdicts"]
		];
		async function writeBundle({ subject, output, withoutImage, vault, context = [], folders = [], texts }) {
			const { name, ts, files } = subject;
			await (0, output_file.G)(output);
			await (0, replaceable.z)(output, "zip archive");
			const found = [];
			for (const [part, about] of parts) {
				const from = files[part];
				if (from === undefined || part === "image" && withoutImage) continue;
				const stats = await (0, promises_.stat)(from).catch(() => undefined);
				if (stats) found.push(await described(from, `${name}/${(0, external_node_path_.basename)(from)}`, about));
			}
			if (vault !== undefined) found.push(await described(vault, `${name}/${name}-${ts}.vault.tar`, "the vault: all that the build downloaded; `stx-container verify ZIP-FILE --from-vault` rebuilds from it without a network"));
			const beside = `${name}/${(0, context_beside.fW)(`${name}-${ts}.lock`)}`;
			for (const { path, isExecutable, ...file } of context) found.push({
				...file,
				path: `${beside}/${path}`,
				about: "a file that the recipe copies in",
				isExecutable
			});
			if (!found.some(({ from }) => from === files.verified)) throw new failure.H("unverified", `${name}-${ts} is not verified`, {
				code: "not-verified",
				why: "it has no marker .verified, and a bundle is for what was proven",
				remedy: `stx-container verify ${name}-${ts}`
			});
			const image = found.find(({ from }) => from === files.image)?.sha256;
			const answer = await (0, gate.checkBuild)(subject, policy.G4, image === undefined ? {} : { digest: async () => image });
			const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
			if (refusals.length > 0) throw new failure.H(answer.kind === "inconclusive" ? "inconclusive" : "unverified", `${name}-${ts} is not bundled`, {
				code: "gate-closed",
				why: refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: refusals[0]?.remedy ?? `stx-container verify ${name}-${ts}`
			});
			if (found.some(({ from }) => from === output)) throw new failure.H("usage", `could not write ${output}`, {
				code: "file-in-the-way",
				why: "it is a file of the build itself",
				remedy: "choose another path"
			});
			const date = `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
			const about = `The container ${name}-${ts} with its lock, locked recipe and proof. To check it: stx-container check ZIP-FILE`;
			await writeZip(output, found, folders.map((path) => `${beside}/${path}`), {
				...texts,
				"ro-crate-metadata.json": crateMetadata(`${name}-${ts}`, date, about, found)
			});
			return found;
		}
		async function described(from, path, about) {
			return {
				from,
				path,
				about,
				size: (await (0, promises_.stat)(from)).size,
				sha256: await (0, digest.Q3)(from)
			};
		}
		async function writeZip(output, files, folders, texts) {
			const { ZipFile } = await __webpack_require__.e(3044).then(__webpack_require__.t.bind(__webpack_require__, 70663, 19));
			const zip = new ZipFile();
			const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(output), (0, temporary_names.N)((0, external_node_path_.basename)(output)));
			const options = {
				mtime: new Date(3155328e5),
				mode: 33188,
				compress: false
			};
			for (const { from, path, isExecutable } of files) zip.addFile(from, path, isExecutable ? {
				...options,
				mode: 33261
			} : options);
			for (const path of folders) zip.addEmptyDirectory(path, {
				mtime: options.mtime,
				mode: 16877
			});
			for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path, options);
			zip.end();
			try {
				await (0, external_node_stream_promises_.pipeline)(zip.outputStream, (0, external_node_fs_.createWriteStream)(temporary, { flags: "wx" }));
				await (0, promises_.rename)(temporary, output);
			} catch (error) {
				await (0, promises_.rm)(temporary, { force: true });
				throw (0, failures.f)(error, `could not write ${output}`);
			}
		}
		var check = __webpack_require__(62854);
		var empty_folders = __webpack_require__(14111);
		var vault_beside = __webpack_require__(72343);
		var find = __webpack_require__(91890);
		var travel = __webpack_require__(98956);
		;
		const dateOf = (ts) => `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
		const provenText = ({ lock, level }) => `Apptainer image, sha256:${lock.image.sha256}${level ? `; rebuilt and verified (level: ${level})` : "; not verified"}`;
		const tex = (text) => text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, (letter) => `\\${letter}`);
		function bibtex(citation) {
			const { lock, authors, url, doi } = citation;
			const date = dateOf(lock.ts);
			const fields = [
				["title", `{${tex(lock.name)}}: the container of this study`],
				["author", authors.length > 0 ? authors.map(tex).join(" and ") : undefined],
				["year", date.slice(0, 4)],
				["month", String(Number(date.slice(5, 7)))],
				["version", lock.ts],
				["doi", doi],
				["url", url],
				["note", tex(provenText(citation))]
			];
			const lines = fields.flatMap(([name, value]) => value ? [`  ${name} = {${value}},`] : []);
			return `@software{${lock.name}-${lock.ts},\n${lines.join("\n")}\n}\n`;
		}
		const quoted = (text) => JSON.stringify(text);
		function citationCff(citation) {
			const { lock, authors, url, doi } = citation;
			const people = authors.map((author) => {
				const [family = "", given] = author.split(/\s*,\s*/);
				return given ? `  - family-names: ${quoted(family)}\n    given-names: ${quoted(given)}` : `  - name: ${quoted(family)}`;
			});
			return [
				"cff-version: 1.2.0",
				"message: \"If you use this container, please cite it.\"",
				"type: software",
				`title: ${quoted(`${lock.name}: the container of this study`)}`,
				`version: ${quoted(lock.ts)}`,
				`date-released: ${dateOf(lock.ts)}`,
				...doi ? [`doi: ${quoted(doi)}`] : [],
				...url ? [`url: ${quoted(url)}`] : [],
				"authors:",
				...people,
				`abstract: ${quoted(provenText(citation))}`,
				"identifiers:",
				"  - type: other",
				`    value: ${quoted(`sha256:${lock.image.sha256}`)}`,
				"    description: \"digest of the image file\"",
				""
			].join("\n");
		}
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var recipe_folder = __webpack_require__(64112);
		var lock_file = __webpack_require__(89257);
		var absolute = __webpack_require__(31869);
		var subject = __webpack_require__(67455);
		;
		function doiOf(text) {
			const doi = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
			if (/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi)) return doi;
			throw new failure.H("usage", `${(0, report_escape.TN)(text)} is not a DOI`, {
				code: "wrong-use",
				why: "a DOI begins with 10. and a number, then a slash",
				remedy: "give it as the archive shows it: --doi 10.5281/zenodo.1234567"
			});
		}
		async function citationOf(path, flags) {
			const lock = await (0, lock_file.cx)(path);
			const answer = await (0, check.z)({
				subject: { path },
				store: (0, absolute.y)(flags.store),
				digest: digest_cache.n
			});
			return {
				lock,
				level: answer.open ? answer.level : undefined,
				authors: flags.author,
				doi: flags.doi === undefined ? undefined : doiOf(flags.doi),
				url: flags.url
			};
		}
		async function cite(word, flags) {
			if (flags.format === "cff" && flags.author.length === 0) throw new failure.H("usage", "a CITATION.cff needs an author", {
				code: "author-missing",
				remedy: `stx-container cite ${word} --format cff --author "Family, Given"`
			});
			const write = flags.format === "cff" ? citationCff : bibtex;
			const store = (0, absolute.y)(flags.store);
			const text = await (0, subject.withArgument)(word, store, async (given) => write(await citationOf((await (0, subject.buildOf)(given, store)).files.lock, flags)));
			process.stdout.write(text);
		}
		async function bundle(word, flags) {
			const store = (0, absolute.y)(flags.store);
			await (0, subject.withArgument)(word, store, async (given) => writeIt(await (0, subject.buildOf)(given, store), flags));
		}
		async function writeIt(subject, flags) {
			const output = (0, absolute.y)(flags.output ?? `${subject.name}-${subject.ts}.zip`);
			const citation = await citationOf(subject.files.lock, flags);
			const texts = flags.author.length > 0 ? { "CITATION.cff": citationCff(citation) } : { "citation.bib": bibtex(citation) };
			const held = await contextOf(subject, flags);
			const context = [...held.files, ...held.bases.files];
			const { folders } = held;
			const files = await withVault(subject, output, flags, (vault) => writeBundle({
				subject,
				output,
				withoutImage: !flags.image,
				vault,
				context,
				folders,
				texts
			}));
			const rows = files.slice(0, files.length - context.length).map(({ path, size, about }) => [
				path,
				(0, format.Xq)(size),
				about
			]);
			const beside = [
				...held.files.length > 0 ? [`${(0, plural.L)(held.files.length, "file")} that the recipe copies in`] : [],
				...folders.length > 0 ? [`${(0, plural.L)(folders.length, "empty folder")} that it copies in`] : [],
				...held.bases.files.length > 0 ? ["the base image that it starts from"] : []
			];
			if (beside.length > 0) rows.push([
				`${subject.name}/${subject.name}-${subject.ts}.context/`,
				(0, format.Xq)(context.reduce((total, { size }) => total + size, 0)),
				beside.join(", and ")
			]);
			const notes = [...flags.vault ? [] : leftOutNote(held), ...baseNote(held.bases)];
			process.stdout.write(`Wrote ${output}:\n${(0, format.ku)(rows)}\n${notes.map((note) => `${(0, report_escape.TN)(note)}\n`).join("")}\nNext: stx-container check ${output}\n`);
		}
		async function contextOf({ name, files }, { files: isWanted, context, store, base }) {
			const lock = await (0, lock_file.readBuiltLock)(files.lock);
			const folder = (0, absolute.y)(context ?? await (0, context_beside.Wd)(files.lock) ?? await (0, recipe_folder.z)((0, absolute.y)(store), name));
			const bases = await baseFiles(lock, folder, base ?? false);
			if (!isWanted) {
				const why = "left out with --no-files";
				const leftOut = Object.keys(lock.inputs.files).map((path) => ({
					path,
					why
				}));
				return {
					files: [],
					folders: [],
					leftOut,
					bases
				};
			}
			const folders = await (0, empty_folders.p)(files.recipe, lock, folder, (0, absolute.y)(store));
			return {
				...await contextFiles(lock, folder),
				folders,
				bases
			};
		}
		function baseNote({ leftOut }) {
			return leftOut.map(({ path, why }) => `Note: a rebuild also needs the base image ${path}, which this file does not hold (${why}). Add it with --base where it lies in the recipe's folder, or publish it, too: verify finds it at its path in the folder that --context names, or in the store that --store names.`);
		}
		function leftOutNote({ leftOut }) {
			if (leftOut.length === 0) return [];
			const few = leftOut.slice(0, 5).map(({ path, why }) => `${path} (${why})`);
			const rest = leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : "";
			return [`Note: a rebuild also needs ${few.join(", ")}${rest}, which the recipe copies in and this file does not hold. Name their folder with --context, or publish them, too: verify takes their folder with --context.`];
		}
		async function withVault({ name, ts, files }, output, flags, use) {
			const beside = flags.vault ? await (0, vault_beside.vaultBeside)(files.lock) : undefined;
			if (!flags.vault || beside) return use(beside);
			const store = (0, absolute.y)(flags.store);
			const made = (0, external_node_path_.join)((0, external_node_path_.dirname)(output), (0, temporary_names.N)(`${name}-${ts}.vault.tar`));
			const vault = await (0, find.storedVault)(`${name}-${ts}`, store);
			try {
				const context = (0, absolute.y)(flags.context ?? await (0, recipe_folder.z)(store, name));
				const { missing } = await (0, travel.exportVault)(vault, made, {
					image: false,
					context
				}, () => {});
				for (const path of missing) process.stderr.write(`${(0, report_escape.TN)(`left out of the vault: ${path}, which is not what was built from; name its folder with --context`)}\n`);
				return await use(made);
			} finally {
				await vault.close();
				await (0, promises_.rm)(made, { force: true });
			}
		}
	}),
	60753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { drift: () => drift_drift });
		var failure = __webpack_require__(77205);
		var any_lock = __webpack_require__(37830);
		var store_builds = __webpack_require__(13336);
		var lock_file = __webpack_require__(89257);
		;
		async function drift(store, name) {
			const builds = (await (0, store_builds.YF)(store, name)).filter(({ state }) => state === "complete" || state === "lock-only");
			if (builds.length < 2) throw new failure.H("usage", `there is nothing to compare for ${name} in ${store}`, {
				code: "not-in-store",
				why: `it has ${builds.length === 1 ? "one build" : "no build"} with a lock, and two are needed`,
				remedy: "stx-container list shows the builds of the store"
			});
			const moves = [];
			let last;
			for (const { ts, files } of builds.reverse()) {
				const now = {
					ts,
					lock: await (0, lock_file.gD)(files.lock)
				};
				if (last) moves.push(...movesBetween(last, now));
				last = now;
			}
			return moves;
		}
		function movesBetween(before, after) {
			const { ecosystems } = (0, any_lock.c8)(before.lock, after.lock);
			return Object.entries(ecosystems).flatMap(([ecosystem, { changes }]) => changes.map(({ name, from, to }) => ({
				before: before.ts,
				after: after.ts,
				ecosystem,
				name,
				...from !== undefined && { from },
				...to !== undefined && { to }
			})));
		}
		var report_escape = __webpack_require__(45743);
		var format = __webpack_require__(60919);
		var absolute = __webpack_require__(31869);
		var subject = __webpack_require__(67455);
		;
		async function drift_drift(word, flags) {
			const store = (0, absolute.y)(flags.store);
			const id = await (0, subject.withArgument)(word, store, (given) => (0, subject.buildIdGiven)(given, store));
			const all = await drift(store, (0, store_builds.d$)(id)?.name ?? id);
			const moves = all.filter(({ name }) => flags.package === undefined || name === flags.package);
			process.stdout.write(`${flags.json ? (0, report_escape.t3)(moves) : textOf(moves)}\n`);
		}
		function textOf(moves) {
			if (moves.length === 0) return "No package moved between the builds.";
			const rows = moves.map(({ before, after, ecosystem, name, from, to }) => [
				before,
				after,
				ecosystem,
				(0, report_escape.TN)(name),
				(0, report_escape.TN)(`${from ?? "–"} → ${to ?? "–"}`)
			]);
			return (0, format.ku)([[
				"BEFORE",
				"BUILD",
				"ECOSYSTEM",
				"PACKAGE",
				""
			], ...rows]);
		}
	}),
	16707: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { explain: () => explain_explain });
		var digest_cache = __webpack_require__(85248);
		var failure = __webpack_require__(77205);
		;
		const buildRemedies = {
			"build-failed": "read the end of the log that the message names, correct that line of the recipe, and build again",
			"pin-unmet": "build again for today's versions with `stx-container roundtrip RECIPE`; next time keep the downloads with `--vault`",
			"build-disk-full": "free space, or name a folder on a larger disk with `--tmp FOLDER`; `stx-container gc` removes leftovers",
			"build-killed": "build where there is more memory, or run fewer programs at once in %post",
			"build-network": "run the same command again; `curl -I ADDRESS` with the address of the message shows whether the server answers",
			"recipe-refused": "correct the line that the message names; `stx-container lint RECIPE` shows more of them",
			"recipe-unreadable": "check the path and the file's permissions: `ls -l RECIPE`",
			"host-unsuitable": "run `stx-container doctor`: it names what this machine lacks and how to get it",
			"tool-missing": "run `stx-container doctor`: it names the package to install",
			"packing-failed": "free space where the message says, or name another folder with `--tmp FOLDER`, and run the same command again",
			"image-exists": "choose another path, or move the file away",
			"image-incomplete": "run the same command again; if it happens again, look at the end of the log that the message names",
			"image-owner-unchanged": "change the owner yourself: `sudo chown \"$USER\" IMAGE`",
			"folder-inaccessible": "give the building user access to the folder that the message names, or name another with `--tmp` or `--store`",
			"scratch-unusable": "name another folder, whose path has neither colons nor commas: `--tmp FOLDER`",
			"variable-name-invalid": "use letters, digits and _ in `--pass-env NAME`",
			"test-after-invalid": "give `--test-after` one short command, such as a script in the image",
			"test-after-failed": "run the test in the image to see why: `stx-container shell IMAGE`; then correct recipe or test",
			"bind-invalid": "write it as `--bind SRC:DST:ro`, with a source that exists",
			"bind-destination-missing": "make the destination in %post (`mkdir -p DST`), or bind to another path",
			"secret-invalid": "write it as `--secret name=PATH` or `--secret name=env:VARIABLE`, with 8 characters or more",
			"secret-unreadable": "check that the file or variable exists and that you may read it",
			"apptainer-missing": "run `stx-container setup`, or load your cluster's module for Apptainer",
			"apptainer-too-old": "run `stx-container setup`, which installs a supported version",
			"apt-failed": "run `apt-get update`, solve what it reports, and run the same command again",
			"debian-archive-missing": "install Apptainer as its documentation says, then run `stx-container doctor`",
			"install-failed": "solve what the message reports; `stx-container doctor` shows what is still missing",
			"keyring-missing": "run `apt-get install debian-archive-keyring`",
			"package-invalid": "run the same command again; if it happens again, the mirror or a proxy changes what it delivers",
			"release-digest-mismatch": "run the same command again; if it happens again, check the sha256 that you gave",
			"release-unexpected": "name another version, or install Apptainer yourself and run `stx-container doctor`",
			"release-unverified": "give the sha256 of the package together with the version",
			"signing-key-unexpected": "do not install from there; install Apptainer yourself and run `stx-container doctor`",
			"ca-bundle-invalid": "name a file with certificates in PEM form: `--host-ca FILE`",
			"ca-bundle-missing": "install ca-certificates, name a bundle with `--host-ca FILE`, or use `--host-ca off`",
			"host-file-unwritable": "run the command as root, or ask the administrator; `stx-container doctor` shows what is missing",
			"newuidmap-missing": "run `apt-get install uidmap` (on Fedora and RHEL: shadow-utils), then `stx-container doctor`",
			"privileges-refused": "run `stx-container doctor`: it names a way to build that this machine allows",
			"subids-missing": "run `stx-container doctor`: it names the lines that /etc/subuid and /etc/subgid need",
			"sudo-incomplete": "build without `--sudo`; `stx-container doctor` shows what this machine allows",
			"sudo-refused": "build without `--sudo`, or run `sudo -v` first",
			"user-namespaces-refused": "run `stx-container doctor`: it names the setting, which an administrator can change",
			"recipe-invalid": "correct the line that the message names; `stx-container lint RECIPE` shows more of them",
			"recipe-empty": "write a recipe that begins with Bootstrap: and From:",
			"recipe-not-found": "check the path; `stx-container lint .` looks for all recipes of this folder",
			"recipe-not-editable": "write the line that the message names in another way, then build again",
			"bootstrap-unknown": "use an agent of Apptainer, such as docker, debootstrap or localimage",
			"base-missing": "add a line From: with the image that the recipe starts from",
			"header-invalid": "write the line as Keyword: value, or move it below %post",
			"header-continuation-invalid": "remove the \\ at the end of the line, or continue the value in the next line",
			"header-keyword-unknown": "correct the keyword; the message names the nearest one",
			"section-app-missing": "name the app after the section: %apprun NAME",
			"section-empty": "fill the section or remove it",
			"section-too-long": "put the commands into a file, copy it with %files, and run it in %post",
			"section-unknown": "correct the section's name, or indent a line that is part of a script",
			"files-line-invalid": "write a source, and if you like a destination, in every line of %files",
			"input-unusable": "correct the path in %files, or name the folder that has it with `--context FOLDER`",
			"build-argument-too-long": "put the value into a file, and copy it with %files",
			"build-argument-credentials": "pass it as a secret: `--secret name=FILE`",
			"secret-in-inputs": "remove the value from recipe and arguments, pass it with `--secret name=FILE`, and replace the secret: it was written down",
			"secret-in-image": "remove in %post what holds the value, and build again; replace the secret if the image was shared",
			"secret-missing": "give it as for the build: `--secret name=FILE`",
			"secret-unexpected": "leave out that `--secret`",
			"bind-missing": "bind it as for the build: `--bind SRC:DST`",
			"bind-differs": "bind the file or folder that the build saw, or build again with the new one",
			"build-argument-unknown": "correct the name in `--build-arg`; the message names the similar one",
			"build-argument-undefined": "give it a value: `--build-arg NAME=VALUE`, or a default in %arguments",
			"architecture-differs": "verify on a machine of the image's architecture",
			"base-image-missing": "build the base first, or put the image at the path that the message names",
			"base-is-own-image": "let the recipe start from another image, or give this one another name with `--name NAME`",
			"blank-in-scratch": "name a folder without spaces: `--tmp FOLDER`",
			"inputs-changed-meanwhile": "build again, and change neither recipe nor its files meanwhile",
			"pin-impossible": "see the package or path that the message names; install it under another name or path",
			"stages-not-read": "run the same command again; the log that the message names says why",
			"store-in-files": "name the folders that %files needs instead of the whole checkout, or use another `--store`",
			"image-unreadable": "check the permissions: `ls -l IMAGE`",
			"image-not-an-image": "give a SIF, a sandbox folder, an OCI layout or an archive of one",
			"image-damaged": "take the image again from where it came",
			"image-truncated": "take the image again from where it came: the copy was cut off",
			"image-too-large": "check where the image comes from; real images stay far below this limit",
			"image-file-too-large": "look at the file that the message names; package databases are never that large",
			"image-compression-unsupported": "pack it again with Apptainer: `apptainer build new.sif IMAGE`",
			"image-key-missing": "name its PEM file: `--pem-path FILE`",
			"image-key-wrong": "name the key that the image was encrypted with",
			"image-encryption-unsupported": "decrypt it with Apptainer into a sandbox, and give that folder",
			"image-layout-ambiguous": "name the tag of one image: LAYOUT:TAG",
			"image-changed": "run the same command again while nothing writes into the sandbox",
			"image-mount-inside": "unmount what the message names, and run the same command again",
			"image-sif-header": "take the image again from where it came, or build it again",
			"image-sif-descriptor": "take the image again from where it came, or build it again",
			"image-sif-overlap": "do not run this image; take it again from a source that you trust",
			"image-no-system-partition": "give an image that Apptainer built; this file holds no file system to run",
			"image-two-system-partitions": "do not run this image; build it again from its recipe",
			"image-launch-script": "do not run this image as a program; build it again from its recipe",
			"image-object-unknown": "build the image again with `apptainer build new.sif IMAGE`",
			"image-object-unexpected": "build the image again with `apptainer build new.sif IMAGE`",
			"image-overlay-not-mounted": "build the image again with `apptainer build new.sif IMAGE`",
			"image-overlay-unsupported": "build the image again with `apptainer build new.sif IMAGE`",
			"image-overlay-ambiguous": "build the image again with `apptainer build new.sif IMAGE`, without an overlay",
			"image-stray-bytes": "build the image again with `apptainer build new.sif IMAGE`",
			"image-xattrs-unread": "run the command as root, or give the SIF in place of the folder",
			"image-unaccounted": "build the image again with `apptainer build new.sif IMAGE`",
			"collector-failed": "repair or remove the database that the message names at the end of %post, and build again",
			"index-unknown": "name one: `--index python=https://pypi.org/simple`"
		};
		;
		const proofRemedies = {
			"wrong-use": "see the options: `stx-container --help`, or `stx-container COMMAND --help`",
			cancelled: "run the same command again; what was started is cleaned up",
			"build-argument-invalid": "write it as `--build-arg NAME=VALUE`, or one such line each in the file",
			"key-unreadable": "check that the key's file exists and that you may read it: `ls -l FILE`",
			"level-invalid": "use `--level versions`, `--level content` or `--level bytes`",
			"lock-of-scitex": "make a lock of the image: `stx-container freeze IMAGE --output image.lock`",
			"output-incomplete": "free space and run the command again; the output so far is incomplete",
			"output-unwritable": "name a file in a folder that you may write to",
			"wrong-kind-of-file": "see what the file is: `stx-container explain FILE`",
			"subject-missing": "see what the store has: `stx-container list`",
			"subject-ambiguous": "name one file of the build that you mean, such as its lock",
			"time-limit-invalid": "write it as `--time-limit 90m` or `--time-limit 2h`",
			"development-task-failed": "correct what the output above names, and run the task again",
			"server-unreachable": "run the same command again; behind a proxy, set https_proxy",
			"server-rate-limit": "wait some minutes and run the same command again, or log in to the registry",
			"server-error": "run the same command again later",
			"redirect-invalid": "use the address that the server redirects to, with https",
			"response-too-long": "check the address",
			"credentials-file-invalid": "log in again with `apptainer registry login` or `docker login`",
			"credential-helper-failed": "log in again with `docker login`, or remove the helper from its configuration",
			"image-reference-invalid": "write it as docker://NAME:TAG or oras://SERVER/NAME:TAG",
			"base-not-found": "check From: in the recipe, or put the base at that path",
			"base-architecture-missing": "choose a base for this machine's architecture, or build on another machine",
			"base-not-apptainer-image": "write docker:// for an image of a container engine",
			"registry-access-denied": "log in with `apptainer registry login`, or check the name of the image",
			"registry-login-insecure": "use an address with https",
			"registry-response-invalid": "check the address, and run the same command again",
			"registry-not-found": "check the name and the tag",
			"registry-digest-mismatch": "run the same command again; if it happens again, do not use that registry",
			"manifest-outdated": "push the image again with a current program, or choose another base",
			"library-not-configured": "configure one with `apptainer remote add`, or start from a registry",
			"oci-layout-invalid": "check the path in From:",
			"oci-layout-ambiguous": "name the tag: From: LAYOUT:TAG",
			"program-not-started": "run `stx-container doctor`: it names what is missing",
			"log-unwritable": "free space, or check the folder's permissions, and run the same command again",
			"time-limit-reached": "give more time: `--time-limit 12h`",
			"output-too-long": "look at what the program prints; let it print less",
			"disk-full": "free space (`df -h` shows where); `stx-container prune` and `stx-container gc` show what can go",
			"quota-used-up": "free space (`quota` shows how much); `stx-container prune` and `stx-container gc` show what can go",
			"read-only": "use a folder that can be written, for example with `--store FOLDER`",
			"no-permission": "check the permissions (`ls -ld PATH`), or use a folder of your own with `--store FOLDER`",
			"file-in-the-way": "choose another name, or move the file away",
			"no-such-file": "check the path; `stx-container list` shows the builds of the store",
			"file-too-large": "check the path: this is not a file that this program wrote",
			"not-a-regular-file": "give a plain file in place of the link, FIFO or device",
			"file-error": "run the same command again; if it happens again, the disk or the network file system has a fault",
			"link-in-store": "remove the link, or name the folder itself with `--store FOLDER`",
			"not-ours": "move the file away: mv FILE FILE.old",
			"mount-in-scratch": "unmount what the message names, then `stx-container gc`",
			"scratch-not-private": "name a folder of your own: `--tmp FOLDER`",
			"no-store": "name the store with `--store FOLDER`, or make one: `stx-container build RECIPE`",
			"image-not-in-store": "build it again with `stx-container roundtrip RECIPE`, or copy the image back",
			"gate-closed": "see what the gate refuses: `stx-container check BUILD`",
			"nothing-to-roll-back": "choose a build (`stx-container list`), then `stx-container promote BUILD`",
			"lock-busy": "wait until the other process has ended, then run the same command again",
			"build-id-invalid": "see the build ids: `stx-container list`",
			"build-ids-used-up": "run the same command again in a few minutes",
			"name-invalid": "give a name of lower-case letters, digits, '.', '_' and '-': `--name NAME`",
			"lock-unreadable": "restore the lock from git or from where it came, or build again: `stx-container roundtrip RECIPE`",
			"purl-contradicts-package": "restore the lock from git or from where it came, or build again: `stx-container roundtrip RECIPE`",
			"lock-of-other-image": "name the image that the lock is of; `stx-container freeze IMAGE` makes a lock of this one",
			"lock-lacks-readers": "restore the lock from git or from where it came, or build again: `stx-container roundtrip RECIPE`",
			"lock-not-of-image": "see what differs: `stx-container diff LOCK IMAGE`",
			"lock-not-of-a-build": "build the recipe: `stx-container roundtrip RECIPE`; for an image alone: `stx-container recover IMAGE`",
			"lock-too-new": "update this program: `npm install --global @stx/container-action`",
			"export-format-unknown": "see the formats: `stx-container export --help`",
			"export-base-unknown": "choose another format: `stx-container export --help`",
			"prefix-unknown": "leave out `--prefix`, or name an environment that the message lists",
			"snapshot-commit-missing": "give it: see `stx-container export --help`",
			"snapshot-commit-invalid": "give the full commit and a ref such as refs/heads/main",
			"files-not-one-build": "put the files of one build together again, as git or the archive has them",
			"recipe-missing": "put the recipe back beside the locked recipe, as git or the archive has it",
			"recipe-not-of-lock": "restore lock and recipes as git has them, or build again: `stx-container roundtrip RECIPE`",
			"locked-recipe-not-of-lock": "restore lock and recipes as git has them, or build again: `stx-container roundtrip RECIPE`",
			"locked-recipe-unsealed": "give the file that the build wrote; `stx-container build RECIPE` makes one from a recipe",
			"locked-recipe-edited": "restore it from git; change the recipe instead, and run `stx-container roundtrip RECIPE`",
			"marker-unreadable": "restore the marker from git, or prove it again: `stx-container verify BUILD`",
			"marker-contradicts-itself": "restore the marker from git, or prove it again: `stx-container verify BUILD`",
			"build-arguments-differ": "leave out `--build-arg`: the locked recipe has the values of the build",
			"context-differs": "restore the files, name their folder with `--context FOLDER`, or build again: `stx-container roundtrip RECIPE`",
			"context-file-missing": "name the folder that has the recipe's files: `stx-container verify BUILD --context FOLDER`",
			"policy-invalid": "correct the line of config.yaml that the message names",
			"policy-misnamed": "rename it: mv config.yml config.yaml",
			"policy-missing": "restore config.yaml as git has it, or verify again: `stx-container verify BUILD`",
			"evidence-removed": "remove builds in a change of their own, which touches nothing else",
			"policy-loosened": "change config.yaml in a change of its own",
			"target-unreadable": "fetch the branch: `git fetch origin BRANCH`",
			"no-marker": "prove it: `stx-container verify BUILD`",
			"image-empty": "take the image again from where it came",
			"both-markers": "prove it again, which leaves one: `stx-container verify BUILD`",
			"not-verified": "see what differs: `stx-container explain BUILD`; then correct the recipe, or `stx-container verify BUILD`",
			"marker-of-scitex": "prove it with this program: `stx-container verify BUILD`",
			"from-differs": "give the actions record, gate and build the same input from",
			"other-build": "put the build's own marker back, or `stx-container verify BUILD`",
			"lock-missing": "restore the lock from git, or build again: `stx-container roundtrip RECIPE`",
			"lock-differs": "restore the lock from git, or build again: `stx-container roundtrip RECIPE`",
			"locked-recipe-missing": "restore it from git, or build again: `stx-container roundtrip RECIPE`",
			"locked-recipe-differs": "restore it from git, or build again: `stx-container roundtrip RECIPE`",
			"recipe-differs": "prove the changed recipe: `stx-container roundtrip RECIPE`",
			"image-differs": "put the verified image back, or build again: `stx-container roundtrip RECIPE`",
			"image-not-checked": "name the image's own path: `stx-container check IMAGE`",
			"lock-of-other-build": "put lock and marker of one build together again",
			"lock-incomplete": "remove what cannot be read at the end of %post, and build again: `stx-container roundtrip RECIPE`",
			"lock-contradicts-marker": "restore lock and marker from git, or `stx-container verify BUILD`",
			"lock-contradicts-recipe": "restore lock and recipes from git, or build again: `stx-container roundtrip RECIPE`",
			"inputs-differ": "prove the new state: `stx-container roundtrip RECIPE`",
			"nothing-compared": "see what the image has: `stx-container show BUILD`; an image without packages cannot be proven",
			"history-missing": "restore history.jsonl from git, or `stx-container verify BUILD`",
			"history-shortened": "restore history.jsonl from git, or `stx-container verify BUILD`",
			"history-lacks-marker": "restore history.jsonl from git, or `stx-container verify BUILD`",
			"history-damaged": "restore history.jsonl from git",
			"history-contradicts-marker": "restore history and marker from git, or `stx-container verify BUILD`",
			"history-forked": "decide it with a new verdict: `stx-container verify BUILD`",
			replayed: "use the latest marker, as git has it, or `stx-container verify BUILD`",
			"made-in-the-future": "set this machine's clock; if it is right, `stx-container verify BUILD`",
			"too-old": "prove it again: `stx-container verify BUILD`",
			"level-not-judged": "verify on a machine like the one that built; the message names the difference",
			"level-too-low": "see which files differ: `stx-container explain BUILD`; `--canonical` lets a build reach level bytes",
			"floats-undeclared": "add the packages to floats in config.yaml, or verify again: `stx-container verify BUILD`",
			"noise-undeclared": "add the files to noise in config.yaml, or verify again: `stx-container verify BUILD`",
			"not-signed": "sign it: `stx-container sign BUILD --key KEY`",
			"no-signers-named": "add signers to config.yaml: docs/signing.md shows how",
			"too-few-verifiers": "verify on another machine with another signer's key: `stx-container verify BUILD --sign KEY`",
			"verdict-not-counted": "verify with the key of a signer that the policy names: `stx-container verify BUILD --sign KEY`",
			"too-few-signers": "let another signer sign: `stx-container sign BUILD --key KEY`",
			"published-is-other": "publish the verified build: `stx-container promote BUILD`",
			"envelope-unreadable": "restore the marker from git, or `stx-container verify BUILD`",
			"envelope-full": "start with a new marker: `stx-container verify BUILD`",
			"signature-malformed": "restore the marker from git, or sign again: `stx-container sign BUILD --key KEY`",
			"signature-invalid": "restore the marker from git, or `stx-container verify BUILD --sign KEY`",
			"signature-namespace": "sign with this program: `stx-container sign BUILD --key KEY`",
			"signer-not-allowed": "sign with a key that config.yaml names, or add this one there",
			"signer-expired": "sign with a key that is valid: `stx-container sign BUILD --key KEY`",
			"signer-not-yet-valid": "check the dates of the key in the list of signers",
			"signer-list-invalid": "correct the line that the message names, as in man ssh-keygen, ALLOWED SIGNERS",
			"signer-cert-authority": "name the signers' own keys in the list",
			"marker-not-signable": "write a new one: `stx-container verify BUILD --sign KEY`",
			"marker-changed-meanwhile": "run the same command again",
			"key-missing": "name one: `--key FILE`, or make one with `ssh-keygen -t ed25519`",
			"key-certificate": "sign with the key itself, without its certificate",
			"key-type-unsupported": "use an Ed25519 key: `ssh-keygen -t ed25519`",
			"key-weak": "use an Ed25519 key: `ssh-keygen -t ed25519`",
			"key-file-invalid": "name the file of a private key, or make one: `ssh-keygen -t ed25519`",
			"key-file-exposed": "let only yourself read it: `chmod 600 FILE`",
			"key-file-exists": "choose another file",
			"key-passphrase": "give it with `--passphrase-file FILE`, or add the key to ssh-agent",
			"passphrase-empty": "write the passphrase into the file, or leave the option out",
			"ssh-keygen-missing": "run `apt-get install openssh-client`",
			"ssh-keygen-failed": "solve what ssh-keygen reports; the message has it",
			"sigstore-unreachable": "run the job again later",
			"sigstore-no-identity": "give the job `permissions: id-token: write`",
			"sigstore-root-unavailable": "run the same command again, or name a file: `--trusted-root FILE`",
			"sigstore-root-invalid": "name the trusted_root.json of your Sigstore: `--trusted-root FILE`",
			"vault-is-network": "verify with `--from-vault`, or in another shell",
			"vault-missing": "record a build: `stx-container build RECIPE --vault --force`",
			"vault-index-mismatch": "import the vault of this build, or build again with `--vault`",
			"vault-index-damaged": "import the vault again: `stx-container vault import FILE`",
			"vault-digests-only": "verify with the network, without `--from-vault`, or record bodies: `--record bodies`",
			"vault-request-missing": "verify with the network, without `--from-vault`; docs/vault.md says what is not recorded",
			"vault-body-missing": "see all that is missing: `stx-container vault check`; then import the vault again",
			"vault-certificate-in-image": "do not copy the host's CA bundle into the image",
			"vault-export-damaged": "make or download the export again: `stx-container vault export BUILD --output FILE`",
			"vault-export-image": "export without `--image`, or build again",
			"vault-port-invalid": "give a port from 0 to 65535: `--port 8080`",
			"no-recipes": "name the recipe, or correct the patterns in the workflow",
			"plan-same-name": "give one of the recipes another file name",
			"plan-circle": "let one of the images start from another base",
			"plan-too-deep": "merge some of the recipes, so that the chain is shorter",
			"not-in-store": "see what the store has: `stx-container list`; another store: `--store FOLDER`",
			"build-incomplete": "build again: `stx-container roundtrip RECIPE`",
			"image-not-verified": "verify it: `stx-container verify BUILD`",
			"mark-without-evidence": "prove it by a rebuild: `stx-container verify BUILD`",
			"verdict-withdrawn": "prove it again: `stx-container verify BUILD`",
			"exec-value-unusable": "put the value into a file that the container can read",
			"exec-subject-invalid": "name a build, an image or a sandbox: `stx-container list`",
			"overlay-of-another-image": "name an overlay of this image, or a new one",
			"bisect-no-test": "add a %test to the recipe, and build it",
			"bisect-not-packages": "look for the cause in recipe and files: `stx-container check BUILD --recipe RECIPE`",
			"bisect-no-good-build": "name an older build whose %test passed: `stx-container list`",
			"index-invalid": "write it as `--index python=https://pypi.org/simple`",
			"bundle-invalid": "download it again, or unpack it and give a file of the build",
			"author-missing": "name one: `--author \"Family, Given\"`",
			"copy-differs": "run the same command again; if it happens again, the disk or network changes what it copies",
			"deploy-conflict": "see what the target has: `stx-container list --store TARGET`; remove the foreign files there",
			"ssh-target-invalid": "write it as user@host:/folder",
			"ssh-failed": "see whether `ssh user@host true` works, then run the same command again",
			"ssh-program-missing": "install on that machine what the message names",
			"ssh-store-refused": "check the folder's permissions on that machine",
			"version-missing": "see what is there: `stx-container list --store FOLDER`",
			"sandbox-missing": "see what is there: `stx-container sandbox list`",
			"package-manager-missing": "install the packages by hand; the message names them",
			"snapshot-incomplete": "see what the message names, and run `stx-container snapshot` again",
			"snapshot-invalid": "give a file that `stx-container snapshot` wrote",
			"queue-entry-missing": "see the queue: `stx-container queue status`",
			"queue-entry-foreign": "let the user who added it wait for it, or verify it yourself: `stx-container verify BUILD`",
			"queue-defect": "see the log: `stx-container queue log BUILD`; then `stx-container verify BUILD`",
			"pull-failed": "check the address, and run the same command again",
			"push-not-verified": "verify it first: `stx-container verify BUILD`",
			"slurm-missing": "run the command on a login node; `sinfo` must work there",
			"slurm-refused": "correct the option that SLURM's message names",
			"slurm-unreachable": "run the command again; `scontrol ping` shows whether SLURM answers",
			"slurm-option-invalid": "correct the value; `sbatch --help` lists the forms",
			"slurm-run-missing": "start one: `stx-container verify --slurm BUILD`",
			"slurm-run-foreign": "let the user who started it resume it, or start your own: `stx-container verify --slurm BUILD`",
			"slurm-job-cancelled": "verify it again: `stx-container verify --slurm BUILD`",
			"slurm-job-lost": "submit it again: `stx-container verify --resume`",
			"slurm-session-exists": "use it (`stx-container slurm attach NAME`) or end it (`stx-container slurm stop NAME`)",
			"slurm-session-missing": "start it: `stx-container slurm start BUILD`",
			"docker-missing": "install Docker or Podman",
			"compose-missing": "install Compose: `apt-get install docker-compose-v2`",
			"docker-unreachable": "see what `docker info` says: start the engine, or join the group docker",
			"compose-file-missing": "run the command where the compose file is, or name it",
			"compose-failed": "correct what Compose's message names",
			"compose-output-unknown": "update Docker Compose",
			"mount-invalid": "write it as SRC:DST:ro, with absolute paths"
		};
		;
		const token = "give the job the permission that the message names";
		const again = "run the job again";
		const githubRemedies = {
			"wrong-input": "correct the input in the workflow; the page of the action in docs/actions lists them",
			"not-a-runner": "use the command line on this machine: `stx-container --help`",
			"event-unreadable": again,
			"deploy-unmerged": "merge first; the run of the branch deploys",
			"fork-code-refused": "take the secrets out of the workflow for pull requests, or build the change on a branch of your own",
			"job-cancelled": again,
			"job-not-successful": "look at the job that the message names, and run it again",
			"path-outside-workspace": "name a path in the checkout",
			"gate-failed": "see why: `stx-container check --all`",
			"rebuild-not-possible": "see the log of the job, and run it again",
			"verdict-inconclusive": "see the log of the job; `stx-container verify BUILD` repeats it on your machine",
			"verdict-unverified": "see what differs: `stx-container explain BUILD`",
			"attestation-denied": token,
			"attestation-failed": again,
			"artifact-upload-failed": again,
			"artifact-download-failed": "run all jobs again: artifacts expire after some days",
			"artifact-not-in-run": "run all jobs again, not only those that failed",
			"artifact-unexpected": "run all jobs again",
			"artifact-digest-mismatch": "run all jobs again",
			"file-changed-during-upload": "let no other step write into the store, and run the job again",
			"branch-invalid": "correct the name of the branch in the workflow",
			"branch-missing": "create the branch, or name another one in the workflow",
			"branch-recipe-differs": "run the workflow again for the newest commit of the branch",
			"branch-protected": "let the workflow push to the branch, or let it open a pull request: docs/github.md",
			"branch-too-large": "use a branch with fewer files for the store",
			"commit-path-refused": "correct the store's folder in the workflow",
			"git-failed": "see git's message in the log, and run the job again",
			"git-missing": "install git on the runner",
			"code-scanning-denied": token,
			"code-scanning-failed": again,
			"dependency-snapshot-denied": token,
			"dependency-snapshot-failed": again,
			"comment-denied": token,
			"comment-failed": again,
			"issue-denied": token,
			"issue-failed": again,
			"push-denied": token,
			"repository-denied": token,
			"repository-unreadable": again,
			"release-denied": token,
			"release-failed": again,
			"release-file-differs": "remove the file from the release, or make a new release",
			"release-file-unfit": "publish the image in a registry instead: `stx-container push IMAGE oras://SERVER/NAME:TAG`",
			"release-without-tag": "run the workflow for a tag"
		};
		const codeRemedies = {
			...buildRemedies,
			...proofRemedies,
			...githubRemedies
		};
		;
		const apptainerCodes = {
			"build-failed": "Apptainer could not build the image; the cause is in the recipe.",
			"pin-unmet": "A rebuild could not install a version that the locked recipe pins: it is gone, or it conflicts with another requirement.",
			"build-disk-full": "The disk filled up during a build.",
			"build-killed": "Apptainer was killed during a build, usually because memory ran out.",
			"build-network": "A download failed during a build because of the network or a server.",
			"recipe-refused": "Apptainer refused the recipe before it ran any of its commands.",
			"recipe-unreadable": "The recipe does not exist or cannot be read.",
			"host-unsuitable": "Apptainer cannot build on this host; the recipe is not the cause.",
			"tool-missing": "A program needed to pack an image is not installed.",
			"packing-failed": "The image's files could not be unpacked or packed, for example on a full disk.",
			"image-exists": "There is already a file where the new image would be written.",
			"image-incomplete": "Apptainer reported success, but its image is missing or incomplete.",
			"image-owner-unchanged": "The owner of an image built with sudo could not be changed from root to the user.",
			"folder-inaccessible": "The build cannot read or write a folder or file that it needs.",
			"scratch-unusable": "The scratch folder cannot be created, or has a name that Apptainer cannot mount.",
			"variable-name-invalid": "The name of a variable to pass to the build is not valid.",
			"test-after-invalid": "The test to run after the build is empty or too long.",
			"test-after-failed": "The test that was to run in the finished image failed.",
			"bind-invalid": "A file or folder cannot be bound, or is not given as SRC[:DST[:ro|rw]].",
			"bind-destination-missing": "The image has no file or folder at the destination of a bind.",
			"secret-invalid": "A secret for the build is not given as name=path or name=env:VARIABLE, or is too short.",
			"secret-unreadable": "The file or variable that a secret comes from does not exist or cannot be read.",
			"apptainer-missing": "Apptainer is not installed and could not be installed.",
			"apptainer-too-old": "The installed Apptainer is older than the oldest supported version.",
			"apt-failed": "An apt command failed while Apptainer or a tool was installed.",
			"debian-archive-missing": "The machine's apt sources have no Debian archive.",
			"install-failed": "A step of an installation failed on this machine.",
			"keyring-missing": "The keyring that verifies Debian's archive is not installed.",
			"package-invalid": "A downloaded package does not have the expected content.",
			"release-digest-mismatch": "The downloaded Apptainer package does not have the expected sha256.",
			"release-unexpected": "The description of an Apptainer release is not as expected, or lacks the package.",
			"release-unverified": "There is no digest to verify an Apptainer release by.",
			"signing-key-unexpected": "The signing key of Apptainer's package archive does not have the expected fingerprint.",
			"ca-bundle-invalid": "The given CA bundle contains no certificate.",
			"ca-bundle-missing": "The host's CA certificates were requested, and the host has none.",
			"host-file-unwritable": "A system file could not be changed while the host was prepared.",
			"newuidmap-missing": "The program newuidmap, which user namespaces need, is not installed.",
			"privileges-refused": "The privileges that a build needs could not be obtained.",
			"subids-missing": "Root lacks capabilities and has no subordinate ids for a user namespace.",
			"sudo-incomplete": "Root under sudo lacks capabilities that Apptainer needs.",
			"sudo-refused": "sudo was requested and does not work without a password.",
			"user-namespaces-refused": "This host does not allow user namespaces, which builds need."
		};
		;
		const dockerCodes = {
			"docker-missing": "Neither Docker nor Podman is installed.",
			"compose-missing": "Docker or Podman is installed without Compose.",
			"docker-unreachable": "The Docker engine does not answer, or this user may not use it.",
			"compose-file-missing": "There is no compose file where it was looked for.",
			"compose-failed": "A command of Docker Compose failed.",
			"compose-output-unknown": "The output of Docker Compose could not be read.",
			"mount-invalid": "A mount for a service is invalid: a path or its mode cannot be used."
		};
		;
		const ecosystemCodes = {
			"collector-failed": "A package database in the image could not be read.",
			"index-unknown": "No package index is known: neither an option nor a setting of this machine names one."
		};
		;
		const githubCodes = {
			"wrong-input": "An input of the action is wrong, missing or unknown.",
			"not-a-runner": "The program was started as an action outside of GitHub Actions.",
			"event-unreadable": "The runner's file with the payload of the event cannot be read.",
			"deploy-unmerged": "A run for code that is not merged tried to deploy.",
			"fork-code-refused": "The recipe comes from a fork, or the event does not say whose recipe it is, and the run has secrets of this repository.",
			"job-cancelled": "The job was cancelled.",
			"job-not-successful": "A job that the gate depends on was not successful.",
			"path-outside-workspace": "A path leads out of the workspace, or cannot be resolved.",
			"gate-failed": "A build has no valid marker for exactly its files.",
			"rebuild-not-possible": "The rebuild could not run, so there is no new verdict.",
			"verdict-inconclusive": "The verification found no verdict, because evidence is missing or contradictory.",
			"verdict-unverified": "The rebuild differs from the build.",
			"attestation-denied": "The job's token may not write attestations, or the repository's plan has none for private repositories.",
			"attestation-failed": "GitHub did not take an attestation.",
			"artifact-upload-failed": "A file could not be uploaded as an artifact.",
			"artifact-download-failed": "An artifact does not exist or could not be downloaded.",
			"artifact-not-in-run": "No job of this run has uploaded an image that another image builds on.",
			"artifact-unexpected": "A downloaded artifact is not the file that was uploaded.",
			"artifact-digest-mismatch": "A file does not have the digest that the build job passed on.",
			"file-changed-during-upload": "A file of the build changed while it was uploaded.",
			"branch-invalid": "The name of the branch is not allowed by git.",
			"branch-missing": "The branch to commit to does not exist.",
			"branch-recipe-differs": "The branch to commit to holds a different recipe from the one that was verified.",
			"from-differs": "The build to record is not of the image that the input from names.",
			"branch-protected": "A protection rule of the branch refused the push.",
			"branch-too-large": "The branch has more files than GitHub's API lists.",
			"commit-path-refused": "A file would be committed to a place where that is not allowed.",
			"git-failed": "A git command failed.",
			"git-missing": "git is not installed on the runner.",
			"code-scanning-denied": "The job's token may not write to code scanning, or code scanning is switched off in the repository.",
			"code-scanning-failed": "GitHub did not accept the findings for code scanning.",
			"dependency-snapshot-denied": "The job's token may not write to the dependency graph, or it is switched off in the repository.",
			"dependency-snapshot-failed": "GitHub did not accept the packages for the dependency graph.",
			"comment-denied": "The job's token may not comment on the pull request, or the conversation is locked.",
			"comment-failed": "GitHub did not answer a request about a comment.",
			"issue-denied": "The job's token may not write issues, or the repository has none.",
			"issue-failed": "GitHub did not answer a request about an issue.",
			"push-denied": "The job's token may not push to the branch.",
			"repository-denied": "The job's token may not read the repository.",
			"repository-unreadable": "GitHub did not answer a request about the repository.",
			"release-denied": "The job's token may not write releases.",
			"release-failed": "GitHub did not accept a file of a release.",
			"release-file-differs": "A release has another file of the same name.",
			"release-file-unfit": "A file is too large for a release, or empty.",
			"release-without-tag": "The run is not for a tag, so there is no release to add files to."
		};
		;
		const imageCodes = {
			"image-unreadable": "The operating system does not let the image, or a file in it, be read.",
			"image-not-an-image": "The file or folder is not an image of a kind that can be read.",
			"image-damaged": "Bytes of the image contradict its format.",
			"image-truncated": "The image file ends before the data that its headers describe.",
			"image-too-large": "The number of files, the length of paths or the size of tables in the image exceeds a limit.",
			"image-file-too-large": "A file in the image is larger than the limit for reading into memory.",
			"image-compression-unsupported": "The image's file system is compressed in a way that cannot be read.",
			"image-key-missing": "The image is encrypted and no key that could open it was given.",
			"image-key-wrong": "The image is encrypted and the given key does not open it.",
			"image-encryption-unsupported": "The image is encrypted in a way that this program does not support.",
			"image-layout-ambiguous": "The OCI layout holds several images for this architecture.",
			"image-changed": "A file of the sandbox folder changed while it was read.",
			"image-mount-inside": "Another file system is mounted inside the sandbox folder.",
			"image-sif-header": "The header of the SIF is invalid or contradicts the file.",
			"image-sif-descriptor": "A descriptor of the SIF is invalid or contradicts the header.",
			"image-sif-overlap": "Two objects of the SIF share bytes.",
			"image-no-system-partition": "The SIF has no primary system partition.",
			"image-two-system-partitions": "The SIF has more than one primary system partition.",
			"image-launch-script": "The SIF starts with a different launch script from Apptainer's, which runs where the image is executed as a program.",
			"image-object-unknown": "The SIF has an object of an unknown type.",
			"image-object-unexpected": "The SIF has an object that is not part of what Apptainer builds, such as a data or second system partition.",
			"image-overlay-not-mounted": "The SIF has an overlay partition that Apptainer would not mount, because it belongs to another group of objects.",
			"image-overlay-unsupported": "The SIF has an overlay partition with a file system, or a layout, that Apptainer cannot mount.",
			"image-overlay-ambiguous": "An overlay partition hides or redirects files in a way that root, users, the kernel and fuse-overlayfs read differently.",
			"image-stray-bytes": "The SIF contains bytes that belong to no object.",
			"image-xattrs-unread": "The extended attributes of the files in the folder could not be read.",
			"image-unaccounted": "The image contains data that no reader examined."
		};
		;
		const lockCodes = {
			"lock-unreadable": "The lock cannot be read.",
			"purl-contradicts-package": "A package of the lock has the package URL of another package or version.",
			"lock-of-other-image": "The image's sha256 is not the one in the lock.",
			"lock-lacks-readers": "The lock does not list every reader of the program version that wrote it, so it was edited.",
			"lock-not-of-image": "The lock's packages or content digest are not those of the image.",
			"lock-not-of-a-build": "The lock was made from an image alone, and the command needs the lock of a build.",
			"lock-too-new": "The lock was written by a newer version of this program.",
			"export-format-unknown": "There is no export format of that name.",
			"export-base-unknown": "The lock names no base and no distribution that a recipe could start from.",
			"prefix-unknown": "The lock has no packages in the environment given with --prefix.",
			"snapshot-commit-missing": "A dependency snapshot needs a commit, and none is known.",
			"snapshot-commit-invalid": "The commit or ref of a dependency snapshot is not valid."
		};
		;
		const operationCodes = {
			"no-recipes": "No file in the checkout matches the patterns for recipes, or a pattern leads out of the checkout.",
			"plan-same-name": "Two recipes make images with the same name.",
			"plan-circle": "Recipes build on each other in a circle.",
			"plan-too-deep": "A chain of images that build on each other is longer than the number of stages of a run.",
			"not-in-store": "The store has no such build.",
			"build-incomplete": "The build in the store is incomplete: interrupted, still running, or without a file.",
			"image-not-verified": "An image that must be verified before it runs is not verified.",
			"mark-without-evidence": "A build cannot be marked as verified without a rebuild that proves it.",
			"verdict-withdrawn": "The verdict on a build was taken back.",
			"exec-value-unusable": "A value cannot be passed unchanged to the container.",
			"exec-subject-invalid": "The subject to run is neither a build, an image nor a sandbox.",
			"overlay-of-another-image": "An overlay was first written over a different image from the one to be run.",
			"bisect-no-test": "A recipe without a %test cannot be bisected.",
			"bisect-not-packages": "The recipe also fails its %test with the packages of the good build, or cannot be built with them.",
			"bisect-no-good-build": "The %test of the build that a bisection starts from was not run, or is not known to have passed.",
			"index-invalid": "The index given to a forecast is not of the form ecosystem=address.",
			"bundle-invalid": "A zip or tar archive is damaged, too large, or has a file that leads out of its folder.",
			"author-missing": "A CITATION.cff needs an author, and none was given.",
			"copy-differs": "A file that was copied has a different digest from the one it must have.",
			"deploy-conflict": "The target of a deployment has different files under the same build id.",
			"ssh-target-invalid": "A target of a deployment over ssh is not user@host:/folder, or has characters that are not allowed.",
			"ssh-failed": "A login by ssh was not possible, or its connection ended.",
			"ssh-program-missing": "The target machine of a deployment over ssh lacks a program that the deployment needs.",
			"ssh-store-refused": "A file of a store on another machine could not be read or written over ssh.",
			"version-missing": "A folder of scitex-v*.sif images has no such version.",
			"sandbox-missing": "A path or version names no sandbox.",
			"package-manager-missing": "This host has no package manager that this program knows.",
			"snapshot-incomplete": "A part of a snapshot could not be determined.",
			"snapshot-invalid": "A file is not a snapshot of an environment.",
			"queue-entry-missing": "The build is not in the queue of builds that wait to be verified.",
			"queue-entry-foreign": "Somebody else put the build into the queue, or the queue is a copy.",
			"queue-defect": "The verification of a build in the queue ended unexpectedly.",
			"pull-failed": "An image could not be pulled, or is not the one that the registry names.",
			"push-not-verified": "An image that is to be pushed is not verified."
		};
		;
		const processCodes = {
			"program-not-started": "A program could not be started: it is missing or may not be executed.",
			"log-unwritable": "The log of a program could not be written.",
			"time-limit-reached": "A program did not end within its time limit.",
			"output-too-long": "A program printed far more than it should."
		};
		;
		const recipeCodes = {
			"recipe-invalid": "Apptainer would not accept the recipe.",
			"recipe-empty": "The recipe is empty or has only comments.",
			"recipe-not-found": "There is no recipe or folder at the given path.",
			"recipe-not-editable": "A locked recipe cannot be written, because Apptainer would misread a line of it.",
			"bootstrap-unknown": "The recipe names a bootstrap agent that Apptainer does not have.",
			"base-missing": "The recipe does not name the image that it starts from.",
			"header-invalid": "A line above the first section is not of the form `Keyword: value`.",
			"header-continuation-invalid": "A header value ends with \\, and the next line does not continue it.",
			"header-keyword-unknown": "The header has a keyword that Apptainer does not have.",
			"section-app-missing": "The header line of an app section does not name the app.",
			"section-empty": "The first section of a file or stage is empty.",
			"section-too-long": "A section is longer than Apptainer can read (64 KiB).",
			"section-unknown": "A line begins with %, and Apptainer has no section of that name.",
			"files-line-invalid": "A line of %files has no path; Apptainer crashes on such a line.",
			"input-unusable": "A file or folder that %files copies is missing, unreadable or outside of the context folder.",
			"build-argument-too-long": "A build argument makes the recipe or a section too long.",
			"build-argument-credentials": "A build argument holds an address with a user name or password.",
			"secret-in-inputs": "The recipe or a build argument holds the value of a secret.",
			"secret-in-image": "The image that was built holds the value of a secret.",
			"secret-missing": "A secret that the build had is missing for the rebuild.",
			"secret-unexpected": "A secret was given for the rebuild that the build did not have.",
			"bind-missing": "A file or folder that was bound in the build is not bound in the rebuild.",
			"bind-differs": "A file or folder that was bound for the rebuild has different content from the build's.",
			"build-argument-unknown": "The recipe does not use the given build argument, but one with a similar name.",
			"build-argument-undefined": "The recipe uses a build argument that has no value."
		};
		;
		const roundtripCodes = {
			"architecture-differs": "The image was built for an architecture that this machine does not have.",
			"base-image-missing": "A local base image of the recipe does not exist.",
			"base-is-own-image": "The recipe builds on the image that it makes.",
			"blank-in-scratch": "A rebuild failed in a scratch folder whose path contains a space, where some programs cannot build.",
			"inputs-changed-meanwhile": "The recipe or a file that it copies changed during the build.",
			"pin-impossible": "A package name or path in the image cannot be written into a locked recipe.",
			"stages-not-read": "The earlier stages of a rebuild could not be copied, so they could not be compared.",
			"store-in-files": "The recipe copies a folder that contains the store."
		};
		;
		const signingCodes = {
			"envelope-unreadable": "The file is not a DSSE envelope, or can be read in more than one way.",
			"envelope-full": "The envelope holds as many signatures as one envelope may.",
			"signature-malformed": "A signature in the envelope cannot be parsed.",
			"signature-invalid": "A signature does not match the content that it came with.",
			"signature-namespace": "A signature was made for another namespace, so for another purpose.",
			"signer-not-allowed": "The signature is valid, but the policy does not let its signer sign for this image.",
			"signer-expired": "The policy names the key, but its period of validity is over.",
			"signer-not-yet-valid": "The policy names the key, but its period of validity has not begun.",
			"signer-list-invalid": "A line of an allowed-signers list cannot be parsed.",
			"signer-cert-authority": "An allowed-signers line has the option cert-authority, which is not supported.",
			"marker-not-signable": "The marker was written by version 0.1, whose markers cannot be signed.",
			"marker-changed-meanwhile": "Another marker was written while this one was being signed.",
			"key-missing": "There is no key to sign with.",
			"key-certificate": "The signature was made with an SSH certificate, which is not supported.",
			"key-type-unsupported": "The key is of a type that cannot sign here.",
			"key-weak": "The type or size of the key lets others forge its signatures.",
			"key-file-invalid": "The file is not a private key that can sign here.",
			"key-file-exposed": "Other users may read the private key.",
			"key-file-exists": "The key file exists already, and is not overwritten.",
			"key-passphrase": "The private key is encrypted, and the passphrase is missing or wrong.",
			"passphrase-empty": "The passphrase that was given is empty.",
			"ssh-keygen-missing": "The program ssh-keygen, which signs with SSH keys, was not found.",
			"ssh-keygen-failed": "The program ssh-keygen could not sign.",
			"sigstore-unreachable": "Sigstore's certificate authority, log or timestamp service did not answer as it should.",
			"sigstore-no-identity": "The job has no identity that Sigstore could certify.",
			"sigstore-root-unavailable": "Sigstore's keys, which are needed to check certificates, could not be fetched.",
			"sigstore-root-invalid": "The file does not contain the keys of a Sigstore."
		};
		;
		const slurmCodes = {
			"slurm-missing": "SLURM's commands are not installed on this machine.",
			"slurm-refused": "SLURM refused a job, or a command about one.",
			"slurm-unreachable": "SLURM's controller did not answer.",
			"slurm-option-invalid": "A value for SLURM cannot be passed to it.",
			"slurm-run-missing": "The store has no such run of SLURM jobs.",
			"slurm-run-foreign": "The run of SLURM jobs was made by somebody else, or the store is a copy.",
			"slurm-job-cancelled": "The verification of a build by SLURM was cancelled by queue cancel.",
			"slurm-job-lost": "A job ended without a result: cancelled, killed, or its node failed.",
			"slurm-session-exists": "A session of this name is running already.",
			"slurm-session-missing": "There is no such session, it has ended, or it has not started yet."
		};
		;
		const storeCodes = {
			"disk-full": "The disk is full.",
			"quota-used-up": "The user's disk quota is used up.",
			"read-only": "The file system is read-only.",
			"no-permission": "The user has no permission to read or write a file or folder.",
			"file-in-the-way": "A file or folder of that name exists and may not be replaced.",
			"no-such-file": "A file or folder does not exist, or is of another kind.",
			"file-too-large": "A file is larger than any file that this program writes.",
			"not-a-regular-file": "A link, FIFO or device is where a file should be.",
			"file-error": "The system could not read or write a file.",
			"link-in-store": "There is a link in place of a file or folder of a store or scratch folder that is to be written or removed.",
			"not-ours": "A file or folder was not made by this program, so it is neither replaced nor removed.",
			"mount-in-scratch": "Something is mounted in a folder that is to be removed.",
			"scratch-not-private": "The scratch folder below --tmp belongs to another user.",
			"no-store": "There is no store at the path.",
			"image-not-in-store": "The image of a build is not in the store.",
			"gate-closed": "The gate does not let a build be published.",
			"nothing-to-roll-back": "The history has no previously published build that still exists.",
			"lock-busy": "Another process works on the same files.",
			"build-id-invalid": "The time in a build id is not valid.",
			"build-ids-used-up": "Every build id of the next minutes is reserved by other builds.",
			"name-invalid": "The name of an image is not valid."
		};
		;
		const systemCodes = {
			"wrong-use": "The command line is wrong.",
			cancelled: "The work was stopped, by Ctrl-C or by the end of a job.",
			"build-argument-invalid": "A build argument is not of the form name=value, or its file cannot be read.",
			"key-unreadable": "The file with the key of an encrypted image cannot be read.",
			"level-invalid": "The level is not one of the known levels.",
			"lock-of-scitex": "The file is a lock of scitex-container, and the command needs one of this program.",
			"output-incomplete": "The result could not be written completely to standard output.",
			"output-unwritable": "The file given with --output cannot be written.",
			"wrong-kind-of-file": "A file is of the wrong kind for the command: an image in place of a recipe, for example.",
			"subject-missing": "An argument is neither an existing file nor the name of a build.",
			"subject-ambiguous": "A folder or archive has the files of several builds, but the command takes one build.",
			"time-limit-invalid": "The time limit is not a valid time.",
			"development-task-failed": "A task of this project's own development (npm start, test, build) failed.",
			"server-unreachable": "A server could not be reached, or did not respond in time.",
			"server-rate-limit": "A server refuses more requests for the moment (HTTP status 429).",
			"server-error": "A server answered with an error of its own (HTTP status 5xx).",
			"redirect-invalid": "A server redirects in a loop or to an unencrypted address.",
			"response-too-long": "A server sent more data than the limit for a manifest or an index.",
			"credentials-file-invalid": "A file with registry credentials is not in Docker's configuration format.",
			"credential-helper-failed": "Docker's credential helper failed or returned no credentials.",
			"image-reference-invalid": "The name of an image is not a valid reference.",
			"base-not-found": "A base image does not exist at the address or path in the recipe.",
			"base-architecture-missing": "A base image is not available for the architecture of this machine.",
			"base-not-apptainer-image": "An oras reference names something other than an Apptainer image.",
			"registry-access-denied": "A registry or library does not let this user read an image.",
			"registry-login-insecure": "A registry asks for credentials over an unencrypted connection.",
			"registry-response-invalid": "A registry or library sent an unexpected response.",
			"registry-not-found": "A registry does not have the requested content.",
			"registry-digest-mismatch": "A registry sent content whose digest is not the requested one.",
			"manifest-outdated": "A registry serves an image only in Docker's obsolete manifest version 1.",
			"library-not-configured": "The recipe uses an image library, and no library is configured.",
			"oci-layout-invalid": "The folder named in the recipe is not an OCI layout.",
			"oci-layout-ambiguous": "A reference does not select exactly one image of an OCI layout."
		};
		;
		const vaultCodes = {
			"vault-missing": "There is no vault for this build.",
			"vault-index-mismatch": "The index in the vault is not the one that the lock names.",
			"vault-index-damaged": "The index in the vault is damaged.",
			"vault-digests-only": "The vault has only the digests of the downloads, not the bodies.",
			"vault-request-missing": "A rebuild from the vault made a request that was not recorded.",
			"vault-body-missing": "A body in the vault's index is missing from the vault, or does not have its digest.",
			"vault-certificate-in-image": "The image contains the certificate of the certificate authority that recorded the build.",
			"vault-export-damaged": "A file is not an exported vault, or it is cut off or damaged.",
			"vault-export-image": "The image to export is not the one that its lock names.",
			"vault-is-network": "A rebuild from upstream was asked for where vault run or vault serve is the network.",
			"vault-port-invalid": "The port to serve a vault on is not a valid port number."
		};
		;
		const verdictCodes = {
			"files-not-one-build": "The files do not belong to one build.",
			"recipe-missing": "The recipe cannot be extracted from the locked recipe, and is not next to it.",
			"recipe-not-of-lock": "The recipe in the locked recipe is not the one that the lock names.",
			"locked-recipe-not-of-lock": "The locked recipe differs from the one that recipe and lock give.",
			"locked-recipe-unsealed": "The file is not a locked recipe: it has no seal.",
			"locked-recipe-edited": "The locked recipe was edited after it was written.",
			"marker-unreadable": "The marker cannot be read, or can be read in more than one way.",
			"marker-of-scitex": "The marker is one of scitex-container, which names no digest of any file.",
			"marker-contradicts-itself": "The marker says two things that cannot both be true.",
			"build-arguments-differ": "The build arguments of the rebuild differ from those of the build.",
			"context-differs": "The files that the recipe copies are not those of the build: changed, new or missing.",
			"context-file-missing": "A file that the recipe copies is not in the context folder.",
			"policy-invalid": "A configuration is not valid, so its requirements are not known.",
			"policy-misnamed": "A configuration ends in .yml instead of .yaml, and would not be read.",
			"policy-missing": "The verdict was made under a configuration that is missing.",
			"evidence-removed": "A change takes an image's evidence out of the store, and also adds or changes files.",
			"policy-loosened": "A change loosens the configuration and also changes other files, which would be judged by it.",
			"target-unreadable": "The target branch of a change cannot be read, so its configuration is not known.",
			"no-marker": "The build was never verified: it has no marker.",
			"image-empty": "The file to check is empty.",
			"both-markers": "The build has two markers with opposite verdicts.",
			"not-verified": "The last verification did not verify the build.",
			"other-build": "The marker is that of another build.",
			"lock-missing": "The lock that was verified is missing.",
			"lock-differs": "The lock is not the one that was verified.",
			"locked-recipe-missing": "The locked recipe that was verified is missing.",
			"locked-recipe-differs": "The locked recipe is not the one that was verified.",
			"recipe-differs": "The recipe is not the one that was verified.",
			"image-differs": "The image is not the one that was verified.",
			"image-not-checked": "The image is not here, and the check was asked to look at everything.",
			"lock-of-other-build": "The lock and the marker are of different builds.",
			"lock-incomplete": "The lock says that a part of the image could not be read, or that no reader looked at it, or a reader's list is missing.",
			"lock-contradicts-marker": "Lock and marker have different values for the same field.",
			"lock-contradicts-recipe": "Lock and recipe disagree on build arguments or bases.",
			"inputs-differ": "An input of the build has changed since it was verified.",
			"nothing-compared": "No package was compared.",
			"history-missing": "The history, which says which verdict is the last one, is missing.",
			"history-shortened": "The history lacks the predecessor of one of its verdicts.",
			"history-lacks-marker": "The history does not list the marker.",
			"history-damaged": "A line of the history cannot be read, and may be a verdict on this build.",
			"history-contradicts-marker": "History and marker disagree on the verdict or on the one before it.",
			"history-forked": "The history has two last verdicts on one build.",
			replayed: "The marker is outdated: a later verdict was written.",
			"made-in-the-future": "The marker is dated in the future.",
			"too-old": "The verdict expired, or is older than the policy allows.",
			"level-not-judged": "Build and rebuild ran on machines that differ in a way that can prevent the required level, so the level was not judged.",
			"level-too-low": "The rebuild reached a weaker level than the policy requires.",
			"floats-undeclared": "The verdict allowed floats that the policy does not allow.",
			"noise-undeclared": "The verdict ignored files as noise that the policy does not list.",
			"not-signed": "The marker is not signed, and the policy requires it.",
			"no-signers-named": "The policy requires signatures, but does not name who may sign.",
			"too-few-verifiers": "The policy requires more different signers who each verified the files.",
			"verdict-not-counted": "An earlier verdict does not count towards the verifiers that the policy requires.",
			"too-few-signers": "The policy requires more different signers of the marker.",
			"published-is-other": "The link with the image's name points to an image other than the published build."
		};
		;
		const codesByRoom = {
			apptainer: apptainerCodes,
			docker: dockerCodes,
			ecosystems: ecosystemCodes,
			github: githubCodes,
			image: imageCodes,
			lock: lockCodes,
			operations: operationCodes,
			process: processCodes,
			recipe: recipeCodes,
			roundtrip: roundtripCodes,
			signing: signingCodes,
			slurm: slurmCodes,
			store: storeCodes,
			system: systemCodes,
			vault: vaultCodes,
			verdict: verdictCodes
		};
		var bounded = __webpack_require__(17794);
		var read = __webpack_require__(23616);
		var shell_word = __webpack_require__(704);
		var plural = __webpack_require__(21417);
		var sentence = __webpack_require__(4844);
		var statement = __webpack_require__(22040);
		var report_escape = __webpack_require__(45743);
		var gate = __webpack_require__(62367);
		;
		const verdicts = {
			verified: "verified",
			unverified: "unverified: the rebuild came out differently, or did not build",
			inconclusive: "inconclusive: there was not enough evidence to decide",
			error: "error: the rebuild could not run"
		};
		const machine = ({ apptainer, os, mode }) => `Apptainer ${apptainer} (${mode}) on ${os}`;
		const stillTheSame = "that these files are still the same: `check` computes every digest again";
		const sources = {
			vault: "a vault of recorded downloads",
			upstream: "their usual servers"
		};
		const earlierText = ({ evidence: { verdict, level, from }, verifiedAt }) => `${verdict}${level ? ` (level: ${level})` : ""}, ${verifiedAt}, with packages from ${sources[from]}; \`check\` says whether it counts`;
		function explainMarker(marker) {
			const { evidence, subjects, verifiedAt, program, signatures } = marker;
			const { name, ts, verdict, level, from, builder, rebuilder, run } = evidence;
			const id = `${name}-${ts}`;
			return {
				title: `The marker of the build ${id}`,
				facts: [
					["verdict", level && verdict === "verified" ? `verified (level: ${level})` : verdicts[verdict]],
					["proven", level ? gate.Rk[level] : "nothing"],
					["result", (0, sentence.A)(marker)],
					...statement.Ot.filter((role) => subjects[role]).map((role) => ["of", `${id}${statement.H0[role]}  sha256:${subjects[role]}`]),
					["when", `${verifiedAt}, by stx-container ${program}`],
					["built with", machine(builder)],
					...rebuilder ? [["rebuilt with", machine(rebuilder)]] : [],
					["packages from", sources[from]],
					...(marker.earlier ?? []).map((each) => ["also in it", earlierText(each)]),
					...run ? [["run", run]] : []
				],
				open: [
					signatures.length > 0 ? `who made it: it has ${(0, plural.L)(signatures.length, "signature")}, which \`check\` judges` : "who made it: it is not signed, so anyone who can write the file could have written it",
					...openPoints(evidence),
					...subjects.image ? [] : ["the image's file: it was not there, and the lock's digests were taken"],
					stillTheSame
				],
				commands: [`stx-container check ${id}`, `stx-container verify ${id}`]
			};
		}
		function openPoints({ unlocked, floats, notCompared, overrides, level, from }) {
			const mirrors = Object.keys(overrides);
			return [
				...level === "versions" ? ["that the files are the same: only packages were compared"] : [],
				...level === "content" ? ["that files which two builds never have alike are the same, such as logs and caches: docs/levels.md lists them"] : [],
				...level && from === "upstream" ? ["that the servers still have the packages: they had them at the time of the rebuild"] : [],
				...unlocked > 0 ? [`${(0, plural.L)(unlocked, "input")} that could not be pinned; \`show\` lists them`] : [],
				...floats.length > 0 ? [`packages declared free to move: ${floats.join(", ")}`] : [],
				...notCompared.map(({ ecosystem }) => `${ecosystem} packages: they were not compared`),
				...mirrors.length > 0 ? [`other values of build arguments: the rebuild had its own ${mirrors.join(", ")}`] : []
			];
		}
		function explainLock(lock, path) {
			const isBuilt = lock.builder !== undefined;
			return {
				title: isBuilt ? `The lock of the build ${lock.name}-${lock.ts}` : `The lock of the image ${lock.name}, written from its file`,
				facts: [
					...lock.image.sha256 ? [["image", `sha256:${lock.image.sha256} (${lock.image.arch})`]] : [],
					...lock.bases.map((base) => ["built from", `${base.bootstrap} ${base.written}`]),
					...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "present" ? [["holds", (0, plural.L)(found.packages.length, `${id} package`)]] : []),
					...lock.builder ? [["built with", machine(lock.builder)]] : [],
					["written by", `stx-container ${lock.writer.program}`]
				],
				open: [
					"anything about a rebuild: a lock lists what is installed, and only a marker says that it was rebuilt",
					...lock.unlocked.map(({ what, reason }) => `${what}: ${reason}`),
					...Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []),
					...lock.floats.length > 0 ? [`packages declared free to move: ${lock.floats.join(", ")}`] : []
				],
				commands: isBuilt ? [`stx-container check ${path}`, `stx-container export ${path} --format cyclonedx`] : [`stx-container diff ${path} IMAGE`, `stx-container export ${path} --format cyclonedx`]
			};
		}
		function explainCode(code, room, meaning, remedy) {
			return {
				title: `The code ${code}`,
				facts: [["means", meaning], ["part", room]],
				open: [],
				commands: [remedy]
			};
		}
		function withAnswer(explanation, answer) {
			const verdict = answer.open ? ["now", `the marker is valid for these files${answer.image.checked ? "" : "; the image is not here, and was not read"}`] : ["now", `refused: ${answer.refusals.map(({ text, code }) => `${text} (${code})`).join("; ")}`];
			const remedies = answer.refusals.map(({ remedy }) => remedy);
			return {
				...explanation,
				facts: [...explanation.facts, verdict],
				open: explanation.open.filter((text) => text !== stillTheSame),
				commands: [...new Set([...remedies, ...explanation.commands])]
			};
		}
		function explanationText({ title, facts, open, commands }) {
			const width = Math.max(...facts.map(([name]) => name.length));
			return [
				`${(0, report_escape.TN)(title)}`,
				...facts.map(([name, text], index) => {
					const label = facts[index - 1]?.[0] === name ? "" : name;
					return `  ${label.padEnd(width)}  ${(0, report_escape.TN)(text)}`;
				}),
				...open.length > 0 ? ["Not proven:", ...open.map((text) => `  - ${(0, report_escape.TN)(text)}`)] : [],
				...commands.length > 0 ? ["To do:", ...commands.map((text) => `  ${(0, report_escape.TN)(text)}`)] : []
			].join("\n");
		}
		function explainRecipe(path, isLocked) {
			const what = isLocked ? ["is", "a locked recipe: the recipe with every version pinned; it builds as it stands"] : ["is", "a recipe, as its author wrote it"];
			const open = isLocked ? ["that it gives the same image: its marker says so, where there is one beside it"] : ["anything: it was not built from here yet, and a rebuild may give other versions"];
			return {
				title: path,
				facts: [what],
				open,
				commands: isLocked ? [`stx-container check ${path}`, `apptainer build image.sif ${path}`] : [`stx-container lint ${path}`, `stx-container roundtrip ${path}`]
			};
		}
		function explainImage(path) {
			return {
				title: path,
				facts: [["is", "an image without a lock or marker beside it or in the store"]],
				open: ["anything: it is unknown from what it was built, and whether it can be built again"],
				commands: [`stx-container freeze ${path} --output image.lock`, `stx-container check ${path} --store STORE`]
			};
		}
		var builds = __webpack_require__(13336);
		var file_kind = __webpack_require__(49970);
		var find_evidence = __webpack_require__(95142);
		var limits = __webpack_require__(36697);
		var marker = __webpack_require__(71699);
		var check = __webpack_require__(62854);
		;
		function explanationOfCode(word) {
			for (const [room, codes] of Object.entries(codesByRoom)) {
				const meaning = codes[word];
				if (meaning !== undefined && Object.hasOwn(codes, word)) return explainCode(word, room, meaning, codeRemedies[word] ?? "run the command again: its message says what to do");
			}
			return undefined;
		}
		async function explain(request) {
			const { subject, store } = request;
			if ("path" in subject) return ofPath(subject.path, request);
			const { files } = await (0, builds.w)(store, subject.name);
			return ofBuild([files.verified, files.unverified], files.lock, request);
		}
		async function ofPath(path, request) {
			const kind = await (0, file_kind.h_)(path);
			if (kind === undefined) throw new failure.H("usage", `there is nothing at ${path}`, {
				code: "no-such-file",
				remedy: "check the path"
			});
			const explainer = byKind[kind];
			if (explainer) return explainer(path, request);
			throw new failure.H("usage", `cannot explain ${path}`, {
				code: "wrong-kind-of-file",
				why: "it is neither an image, a lock, a marker nor a recipe",
				remedy: "give a file that this program wrote, an image or a recipe"
			});
		}
		const byKind = {
			marker: async (path, request) => {
				const bytes = await (0, bounded.C)(path, limits.Y.marker, {
					what: "marker",
					follow: true
				});
				return checkedIfPossible(explainMarker((0, marker.gY)(bytes, path)), request);
			},
			lock: async (path) => {
				const bytes = await (0, bounded.C)(path, limits.Y.lock, {
					what: "lock",
					follow: true
				});
				return explainLock((0, read.PG)(bytes.toString("utf8"), path), path);
			},
			image: ofImage,
			recipe: async (path) => explainRecipe(path, false),
			"locked recipe": async (path) => explainRecipe(path, true)
		};
		async function ofImage(path, request) {
			const found = await (0, find_evidence.findEvidence)(path, request).catch((error) => {
				if (error instanceof failure.H && error.code === "no-marker") return undefined;
				throw error;
			});
			if (!found) return explainImage(path);
			const { subject } = found;
			const { verified, unverified, lock } = subject.files;
			return ofBuild([verified, unverified], lock, request);
		}
		async function ofBuild(markers, lock, request) {
			for (const path of markers) {
				const bytes = await (0, bounded.L)(path, limits.Y.marker, { what: "marker" });
				if (bytes) return withAnswer(named(explainMarker((0, marker.gY)(bytes, path)), request), await (0, check.z)(request));
			}
			const bytes = await (0, bounded.C)(lock, limits.Y.lock, { what: "lock" });
			return explainLock((0, read.PG)(bytes.toString("utf8"), lock), lock);
		}
		function named(explanation, { subject }) {
			if ("name" in subject) return explanation;
			const word = (0, shell_word.r)(subject.path);
			return {
				...explanation,
				commands: [`stx-container check ${word}`, `stx-container verify ${word}`]
			};
		}
		async function checkedIfPossible(explanation, request) {
			try {
				return withAnswer(named(explanation, request), await (0, check.z)(request));
			} catch (error) {
				if (error instanceof failure.H) return explanation;
				throw error;
			}
		}
		var absolute = __webpack_require__(31869);
		var in_store = __webpack_require__(81907);
		var subject = __webpack_require__(67455);
		;
		async function explain_explain(what, flags) {
			const store = (0, absolute.y)(flags.store);
			const explanation = explanationOfCode(what) ?? await ofSubject(await (0, subject.nameOfRecipe)(what, store) ?? what, store);
			const text = flags.json ? (0, report_escape.t3)(explanation) : (0, in_store.jw)(explanationText(explanation), flags.store);
			process.stdout.write(`${text}\n`);
		}
		function ofSubject(what, store) {
			const options = {
				store,
				digest: (path) => (0, digest_cache.n)(path)
			};
			return (0, subject.withArgument)(what, store, async (given, origin) => {
				if (origin === undefined || "name" in given) return explain({
					...options,
					subject: given
				});
				const subject = { path: await markerBeside(given.path) };
				const explanation = await explain({
					...options,
					subject
				});
				const word = (0, shell_word.r)(what);
				return {
					...explanation,
					commands: [`stx-container check ${word}`, `stx-container verify ${word}`]
				};
			});
		}
		async function markerBeside(path) {
			for (const ending of ["verified", "unverified"]) {
				const marker = path.replace(/\.lock$/, `.${ending}`);
				if (await (0, file_kind.h_)(marker) === "marker") return marker;
			}
			return path;
		}
	}),
	23599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recover: () => recover_recover });
		var compare = __webpack_require__(48054);
		var noise_all = __webpack_require__(97971);
		var noise = __webpack_require__(59815);
		var image_open = __webpack_require__(59451);
		var lock_compare = __webpack_require__(13281);
		var freeze = __webpack_require__(99677);
		var os_release = __webpack_require__(33839);
		var canonical_form = __webpack_require__(74646);
		var tree_index = __webpack_require__(78448);
		var pin_definition = __webpack_require__(14874);
		;
		const sectionFiles = {
			environment: "/.singularity.d/env/90-environment.sh",
			runscript: "/.singularity.d/runscript",
			startscript: "/.singularity.d/startscript",
			test: "/.singularity.d/test",
			help: "/.singularity.d/runscript.help"
		};
		const labelsFile = "/.singularity.d/labels.json";
		async function remainsOf(tree, lock) {
			const files = await tree.read([
				canonical_form.XM,
				labelsFile,
				...Object.values(sectionFiles)
			]);
			const carried = files.get(canonical_form.XM);
			const definition = carried && ((0, pin_definition.T)(carried) ?? carried);
			const { id, versionId } = await (0, os_release._W)(tree);
			return {
				lock,
				...definition && !isBlank(definition) && { definition },
				sections: Object.fromEntries(Object.entries(sectionFiles).flatMap(([name, path]) => {
					const text = files.get(path) && sectionIn(files.get(path), name === "help");
					return text ? [[name, text]] : [];
				})),
				labels: ownLabels(files.get(labelsFile)),
				...versionId !== undefined && { release: versionId },
				...baseIn(allLabels(files.get(labelsFile))),
				system: {
					...id !== undefined && { distribution: id },
					installedAt: installationDays(tree),
					hasArchives: tree.list("/var/cache/apt/archives").some(({ path }) => path.endsWith(".deb")),
					hasLists: tree.list("/var/lib/apt/lists").some(({ path }) => path.endsWith("_Packages") || /_Packages\./.test(path))
				},
				traces: {
					compiled: await compiledHere(tree, lock),
					has: (path) => tree.entries.has(path),
					...pythonOf(tree),
					changedAt: (folder) => [tree.entries.get(folder)?.mtime].find(isTime)
				}
			};
		}
		const isBlank = (bytes) => bytes.toString("latin1").trim() === "";
		const opening = /^(?:(?:#.*\n|\n)*# Custom environment shell code should follow\n\n?|#!\/bin\/sh\n\n?)/;
		function sectionIn(bytes, isText) {
			const text = bytes.toString("latin1");
			const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
			if (isText ? isBlank(bytes) : isEmpty) return undefined;
			const own = (isText ? text : text.replace(opening, "")).replace(/\n\n$/, "\n");
			return Buffer.from(own, "latin1");
		}
		function pythonOf(tree) {
			const found = tree.resolve("/usr/local/bin/python3") ?? tree.resolve("/usr/bin/python3");
			const version = /\/python(3\.\d+)$/.exec(found?.path ?? "")?.[1];
			return version === undefined ? {} : { python3: version };
		}
		function allLabels(bytes) {
			try {
				const labels = JSON.parse(bytes?.toString("utf8") ?? "{}");
				return Object.fromEntries(Object.entries(labels ?? {}).map(([name, value]) => [name, String(value)]));
			} catch {
				return {};
			}
		}
		function ownLabels(bytes) {
			const all = Object.entries(allLabels(bytes));
			return Object.fromEntries(all.filter(([name]) => !/^org\.(?:label-schema|opencontainers\.image\.base)\./.test(name)));
		}
		const usage = "org.label-schema.usage.singularity.deffile";
		function baseIn(labels) {
			const from = labels[`${usage}.from`];
			const isOfRegistry = labels[`${usage}.bootstrap`] === "docker";
			return isOfRegistry && from && /^[\w.:@/-]+$/.test(from) ? { from } : {};
		}
		const maxDays = 4;
		const isTime = (seconds) => seconds !== undefined && seconds > 0 && seconds < 2 ** 32;
		function installationDays(tree) {
			const lists = tree.list("/var/lib/dpkg/info").filter(({ path }) => path.endsWith(".list"));
			const status = tree.resolve("/var/lib/dpkg/status");
			const times = [...lists, ...status ? [status] : []].map(({ mtime }) => mtime).filter(isTime);
			const byDay = Map.groupBy(times, (seconds) => Math.floor(seconds / 86400));
			const instants = [...byDay.values()].map((all) => all.reduce((a, b) => Math.max(a, b)));
			const sorted = instants.toSorted((a, b) => a - b);
			return sorted.length <= maxDays ? sorted : [sorted[0], ...sorted.slice(1 - maxDays)];
		}
		async function compiledHere(tree, { ecosystems }) {
			const found = ecosystems.python;
			if (found === undefined || found.status === "absent") return new Set();
			const wheels = found.packages.flatMap(({ location }) => location?.endsWith(".dist-info") ? [`${location}/WHEEL`] : []);
			const texts = await tree.read(wheels.filter((path) => isSmall(tree.resolve(path))));
			return new Set([...texts].flatMap(([path, text]) => /^Tag: .*-linux_\w+$/m.test(text.toString("latin1")) ? [(0, tree_index.gN)(path)] : []));
		}
		const isSmall = (entry) => entry?.type === "file" && entry.size < 1024 * 1024 && (0, tree_index.Fl)(entry.path) === "WHEEL";
		;
		const shown = 20;
		async function accountOfImages(before, after, key) {
			const [old, now] = await Promise.all([before, after].map((image) => (0, freeze.C)(image, {
				contents: false,
				key
			})));
			const first = await (0, image_open.openImage)(before, key);
			try {
				const second = await (0, image_open.openImage)(after, key);
				try {
					return await accountOf({
						tree: first,
						lock: old
					}, {
						tree: second,
						lock: now
					});
				} finally {
					await second.close();
				}
			} finally {
				await first.close();
			}
		}
		async function accountOf(before, after) {
			const differences = Map.groupBy(await (0, compare.tc)(before.tree, after.tree), ({ path }) => path);
			const find = (0, noise.$P)(noise_all.f, before.tree);
			const all = [...before.tree.entries.values()].filter((entry) => entry.type !== "dir" && find(entry)?.ignore !== "file");
			const count = (kinds) => [...differences].filter(([path, found]) => (before.tree.entries.get(path) ?? after.tree.entries.get(path))?.type !== "dir" && found.some(({ kind }) => kinds.includes(kind)));
			const other = count([
				"content",
				"type",
				"link"
			]);
			const missing = count(["missing"]);
			return {
				packages: packagesOf(before.lock, after.lock),
				files: {
					same: all.length - other.length - missing.length,
					other: other.length,
					missing: missing.length,
					extra: count(["extra"]).length
				},
				attributes: [...differences].filter(([, found]) => found.every(({ kind }) => [
					"mode",
					"owner",
					"xattr",
					"device"
				].includes(kind))).length,
				sections: await sectionsOf(before.tree, after.tree),
				examples: (0, compare.g7)([...other, ...missing].slice(0, shown).flatMap(([, found]) => found))
			};
		}
		function packagesOf(before, after) {
			const { ecosystems } = (0, lock_compare.Ss)(before, after);
			return Object.fromEntries(Object.entries(before.ecosystems).flatMap(([id, found]) => {
				if (found.status === "absent" || found.packages.length === 0) return [];
				const changes = ecosystems[id]?.changes ?? [];
				const other = changes.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to).length;
				const missing = changes.filter(({ from, to }) => from !== undefined && to === undefined).length;
				const extra = changes.filter(({ from }) => from === undefined).length;
				return [[id, {
					same: found.packages.length - other - missing,
					other,
					missing,
					extra
				}]];
			}));
		}
		async function sectionsOf(before, after) {
			const paths = [labelsFile, ...Object.values(sectionFiles)];
			const [old, now] = await Promise.all([before.read(paths), after.read(paths)]);
			const labels = [old, now].map((files) => ownLabels(files.get(labelsFile)));
			const sections = Object.entries(sectionFiles).flatMap(([name, path]) => {
				const text = old.get(path);
				return text ? [[name, now.get(path)?.equals(text) ?? false]] : [];
			});
			const isBack = Object.entries(labels[0]).every(([name, value]) => labels[1][name] === value);
			return Object.fromEntries([...sections, ...Object.keys(labels[0]).length > 0 ? [["labels", isBack]] : []]);
		}
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var digest = __webpack_require__(63983);
		var folders = __webpack_require__(76382);
		var inside = __webpack_require__(66996);
		var tar_file = __webpack_require__(41497);
		var write = __webpack_require__(75692);
		var file_kind = __webpack_require__(49970);
		var external_node_crypto_ = __webpack_require__(77598);
		var attribution = __webpack_require__(61544);
		var caches = __webpack_require__(50762);
		var changed = __webpack_require__(44537);
		var ecosystems = __webpack_require__(36764);
		var recorded = __webpack_require__(82873);
		var ecosystems_survey = __webpack_require__(59395);
		;
		const systems = new Set([
			"dpkg",
			"rpm",
			"apk",
			"pacman"
		]);
		const made = [
			"/proc/",
			"/sys/",
			"/dev/",
			"/run/",
			"/tmp/",
			"/var/tmp/",
			"/var/run/",
			"/var/cache/",
			"/var/log/",
			"/var/lib/dpkg/",
			"/var/lib/apt/",
			"/var/lib/rpm/",
			"/var/lib/ucf/",
			"/var/lib/pacman/",
			"/usr/lib/sysimage/",
			"/lib/apk/db/"
		];
		const madeFiles = new Set([
			...[
				"/",
				"/proc",
				"/sys",
				"/dev",
				"/run",
				"/tmp",
				"/var/tmp",
				"/var/run",
				"/var/cache",
				"/var/log"
			],
			...[
				"/etc/ld.so.cache",
				"/etc/.pwd.lock",
				"/etc/mtab",
				"/etc/hosts",
				"/etc/resolv.conf",
				"/etc/localtime",
				"/etc/hostname"
			],
			...[
				"/environment",
				"/singularity",
				"/.exec",
				"/.run",
				"/.shell",
				"/.test"
			]
		]);
		const ownEnvironment = /^\/\.singularity\.d\/env\/(?!01-base|90-environment|95-apps|99-)[\w.-]+\.sh$/;
		const dependencies = "/var/lib/apt/extended_states";
		function isMade(path) {
			if (path === dependencies) return false;
			if (path === "/.singularity.d" || path.startsWith("/.singularity.d/")) return !ownEnvironment.test(path);
			return madeFiles.has(path) || made.some((folder) => path.startsWith(folder));
		}
		const isRecord = /\.dist-info\/RECORD$/;
		async function carriedOf(tree, lock, taken) {
			const paths = new Set([...tree.entries.keys()].filter((path) => !isMade(path)));
			const owners = await (0, attribution.K)(tree, lock.ecosystems, paths);
			const isTaken = takenNames(lock, taken);
			const isInstalled = installedNames(lock);
			const changed = await changedOf(tree);
			const find = (0, noise.$P)(noise_all.f, tree);
			const isBrought = (path) => {
				const owner = owners.get(path);
				if (owner === undefined) return false;
				return systems.has(owner.ecosystem) ? isInstalled(owner) : isTaken(owner.ecosystem, owner.name);
			};
			const kept = new Set();
			for (const path of paths) {
				const entry = tree.entries.get(path);
				if (entry.type === "dir" || [
					"char",
					"block",
					"socket"
				].includes(entry.type)) continue;
				if (changed.has(path) || isRecord.test(path)) kept.add(path);
				else if (!isBrought(path) && find(entry)?.ignore !== "file") kept.add(path);
			}
			for (const path of kept) {
				const source = sourceOf(path);
				if (source && tree.entries.has(source) && !kept.has(source)) kept.delete(path);
			}
			const count = kept.size;
			for (const path of carried_folders(tree, paths, kept, isBrought)) kept.add(path);
			return {
				entries: [...tree.entries.values()].filter(({ path }) => kept.has(path)),
				changed: count === 0 ? 0 : [...changed].filter((path) => kept.has(path)).length
			};
		}
		function sourceOf(path) {
			const [, name] = /^(.+?)\.[\w-]+(?:\.opt-\d)?\.pyc$/.exec((0, tree_index.Fl)(path)) ?? [];
			if (name && (0, tree_index.Fl)((0, tree_index.gN)(path)) === "__pycache__") return (0, tree_index.uJ)((0, tree_index.gN)((0, tree_index.gN)(path)), `${name}.py`);
			return path.endsWith(".pyc") ? path.slice(0, -1) : undefined;
		}
		function carried_folders(tree, paths, kept, isBrought) {
			const holding = new Set();
			for (const path of kept) for (let at = (0, tree_index.gN)(path); at !== "/"; at = (0, tree_index.gN)(at)) holding.add(at);
			return [...paths].filter((path) => {
				const { type, mode, uid, gid } = tree.entries.get(path);
				if (type !== "dir" || isBrought(path)) return false;
				return holding.has(path) || tree.list(path).length === 0 || mode !== 493 || uid !== 0 || gid !== 0;
			});
		}
		function takenNames(lock, taken) {
			const again = new Set(taken);
			const names = new Map();
			for (const [id, found] of Object.entries(lock.ecosystems)) {
				if (found.status === "absent") continue;
				for (const each of found.packages) {
					const key = `${id}\0${each.name}`;
					names.set(key, (names.get(key) ?? true) && again.has(each));
				}
			}
			return (ecosystem, name) => name !== undefined && (names.get(`${ecosystem}\0${name}`) ?? false);
		}
		function installedNames({ ecosystems: found }) {
			const names = new Set(Object.entries(found).flatMap(([id, each]) => each.status === "absent" ? [] : each.packages.map(({ name }) => `${id}\0${name}`)));
			return ({ ecosystem, name }) => name === undefined || names.has(`${ecosystem}\0${name}`);
		}
		async function changedOf(tree) {
			const others = await (0, recorded.U4)(tree);
			const sha256 = tree.digests(undefined, others.look);
			await sha256;
			const seen = (0, caches.G)(tree);
			const survey = (0, ecosystems_survey.y)(seen, ecosystems.uU);
			const found = await Promise.all(ecosystems.uU.filter(({ owned }) => owned).map((each) => (0, changed.Y)(each, seen, survey, {
				sha256,
				others: others.made
			})));
			return new Set([...found.flatMap((each) => [...each]), ...await changedConfiguration(tree)]);
		}
		async function changedConfiguration(tree) {
			const status = (await tree.read(["/var/lib/dpkg/status"]).catch(() => new Map())).get("/var/lib/dpkg/status");
			const sums = new Map([...status?.toString("latin1").matchAll(/^ (\/\S+) ([0-9a-f]{32})$/gm) ?? []].map(([, path, sum]) => [path, sum]));
			const there = [...sums.keys()].filter((path) => tree.entries.get(path)?.type === "file");
			const contents = await tree.read(there);
			return there.filter((path) => (0, external_node_crypto_.hash)("md5", contents.get(path) ?? "") !== sums.get(path));
		}
		var plural = __webpack_require__(21417);
		var edit = __webpack_require__(31004);
		var parse = __webpack_require__(9561);
		var snapshots = __webpack_require__(35621);
		var shell_word = __webpack_require__(704);
		;
		const isPlain = ({ name, version, prefix = "" }) => /^[\w@%+=:,./~^!-]+$/.test(name + version + prefix);
		const isOfIndex = ({ url, commit, editable }) => !url && !commit && !editable;
		const commands_packagesOf = ({ ecosystems }, id) => {
			const found = ecosystems[id];
			return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
		};
		;
		const perSection = 400;
		const preferences = "/etc/apt/preferences.d/recovered";
		const isoDay = (seconds) => new Date(seconds * 1e3).toISOString();
		const sources = "/etc/apt/sources.list /etc/apt/sources.list.d/*.sources";
		const copied = (ending) => `for file in ${sources}; do if [ -f "$file" ]; then cp -a "$file" "$file.${ending}"; fi; done`;
		function fromSnapshots(snapshots) {
			const edits = Object.entries(snapshots).map(([archive, address]) => `-e 's,https?://[^ /]+/${archive}/?( |$),${address}\\1,g'`);
			return [`for file in ${sources}; do if [ -f "$file" ]; then sed -i -E ${edits.join(" ")} "$file"; fi; done`];
		}
		function besides(last, earlier, number) {
			const edits = Object.entries(last).map(([name, address]) => `-e 's,${address},${earlier[name]},g'`);
			const name = `recovered-${number}`;
			return [
				`for file in ${sources}; do`,
				`    if [ -f "$file" ]; then sed ${edits.join(" ")} "$file" >"/etc/apt/sources.list.d/${name}.\${file##*.}"; fi`,
				"done"
			];
		}
		const ofApt = (lock) => commands_packagesOf(lock, "dpkg").filter(({ prefix, arch }) => prefix === undefined && [
			"all",
			lock.image.arch,
			undefined
		].includes(arch));
		const apt_isTime = "an estimate: the times of installation";
		function preparations(taken, { distribution = "", installedAt }) {
			const days = installedAt.map((seconds) => (0, snapshots.X)(distribution, new Date(seconds * 1e3)));
			const last = days.at(-1) ?? {};
			const isKnown = Object.keys(last).length > 0;
			const versions = [];
			for (let at = 0; at < taken.length; at += perSection) versions.push(preferred(taken.slice(at, at + perSection)));
			const archives = isKnown ? [...fromSnapshots(last), ...days.slice(0, -1).flatMap((day, at) => besides(last, day, at + 1))] : [];
			const when = isKnown ? `, from snapshots of about ${installedAt.map(isoDay).join(", ")} (${apt_isTime})` : "";
			return {
				isKnown,
				archives,
				versions,
				when
			};
		}
		function aptPins(lock, system) {
			const taken = ofApt(lock);
			if (taken.length === 0) return undefined;
			const { isKnown, archives, versions, when } = preparations(taken, system);
			const old = "/etc/apt/apt.conf.d/99recovered";
			return {
				before: [[
					...isKnown ? [
						copied("before"),
						...archives,
						copied("now")
					] : [],
					`echo 'APT::Get::Allow-Downgrades "true";' >${old}`,
					...isKnown ? [`echo 'Acquire::Check-Valid-Until "false";' >>${old}`] : []
				], ...versions],
				after: [...isKnown ? [
					"# The sources that the base names, unless the commands above changed them.",
					`for file in ${sources}; do`,
					"    if [ -f \"$file.before\" ] && cmp -s \"$file\" \"$file.now\"; then mv \"$file.before\" \"$file\"; fi",
					"    rm -f \"$file.before\" \"$file.now\"",
					"done"
				] : [], `rm -f ${preferences} ${old} /etc/apt/sources.list.d/recovered-*.*`],
				about: `${(0, plural.L)(taken.length, "package")} of apt that its commands install in their versions${when}`
			};
		}
		function apt(lock, system) {
			const { hasLists = false, hasArchives = false } = system;
			const taken = ofApt(lock);
			if (taken.length === 0) return undefined;
			const { isKnown, archives, versions, when } = preparations(taken, system);
			return {
				taken,
				sections: [
					[
						"export DEBIAN_FRONTEND=noninteractive",
						...archives,
						`apt-get ${isKnown ? "-o Acquire::Check-Valid-Until=false " : ""}update`
					],
					...versions,
					[
						"# Each in the version above, where an archive has that.",
						`sed -n 's/^Package: //p' ${preferences} | sort -u >/tmp/recovered`,
						"apt-cache pkgnames | sort -u | comm -12 - /tmp/recovered >/tmp/available",
						"echo \"recover: no archive has:\" $(comm -13 /tmp/available /tmp/recovered)",
						"apt-get install -y --no-install-recommends --allow-downgrades $(cat /tmp/available)",
						"# What the base has and the image had not.",
						`dpkg-query -W -f '\${Package}\\n' | sort -u | comm -23 - /tmp/recovered >/tmp/extra`,
						"if [ -s /tmp/extra ]; then apt-get purge -y --allow-remove-essential $(cat /tmp/extra); fi",
						"# Which of them are dependencies only is in a file of the image.",
						"rm -f /var/lib/apt/extended_states",
						...hasArchives ? [] : ["apt-get clean"],
						...hasLists ? [] : ["rm -rf /var/lib/apt/lists/*"],
						`rm -f ${preferences} /etc/apt/sources.list.d/recovered-*.* /tmp/recovered /tmp/available /tmp/extra`
					]
				],
				about: `${(0, plural.L)(taken.length, "package")} of apt${when}`,
				...!isKnown && { missing: "a snapshot of apt's archives: those of today may not have these versions" }
			};
		}
		function preferred(packages) {
			const words = packages.map(({ name, version }) => `    ${(0, shell_word.r)(`${name}=${version}`)} \\`);
			return [
				"for each in \\",
				...words,
				"; do",
				`    printf 'Package: %s\\nPin: version %s\\nPin-Priority: 1001\\n\\n' "\${each%%=*}" "\${each#*=}" >>${preferences}`,
				"done"
			];
		}
		;
		const restoredLimit = 32 * 1024 * 1024;
		function carriedRecipe(tree, remains, definition, base) {
			const recipe = parsed(definition);
			if (recipe?.stages.length !== 1) return {
				recipe: definition,
				files: [],
				found: ["the recipe: the image carries the one that it was built from"],
				missing: ["what its stages and their files were: it is not a recipe of one stage that can be read", "which versions the recipe's commands would bring today: the lock says which they brought"]
			};
			const stage = recipe.stages[0];
			const from = stage.header.get("from")?.value;
			const { files, missing } = filesOf(tree, recipe);
			const pins = aptPins(remains.lock, remains.system);
			const first = (0, edit.fz)(stage);
			const last = (0, edit.rY)(stage);
			const post = `%post ${stage.scripts.get("post")?.args.trim() ?? ""}`.trim();
			const edits = [...base === undefined ? [] : [(0, edit.As)(recipe, stage, "bootstrap", "localimage"), (0, edit.As)(recipe, stage, "from", base)], ...pins && first !== undefined && last !== undefined ? [{
				at: first,
				insert: pins.before.flatMap((lines) => section(post, lines)),
				sections: true
			}, {
				at: last,
				insert: ["", ...section(post, pins.after)],
				sections: true
			}] : []];
			return {
				recipe: edits.length === 0 ? definition : Buffer.from((0, edit.d9)(recipe, edits)),
				files,
				found: [
					"the recipe: the image carries the one that it was built from",
					...base === undefined ? [] : [`the base: ${base}, as given`],
					...pins ? [pins.about] : [],
					...files.length > 0 ? [`${(0, plural.L)(files.length, "file")} of %files, as the image has them`] : []
				],
				missing: [
					...base === undefined && from && !from.includes("@sha256:") ? [`which ${from} it was: a tag may name another image today`] : [],
					...missing,
					"which versions the recipe's other commands would bring today: the lock says which they brought"
				]
			};
		}
		const section = (header, lines) => [header, ...lines.map((line) => `    ${line}`)];
		function parsed(definition) {
			try {
				return (0, parse.parseRecipe)(definition, "the definition file in the image");
			} catch {
				return undefined;
			}
		}
		function filesOf(tree, recipe) {
			const files = [];
			const missing = [];
			for (const { args, files: entries } of recipe.stages[0].files) {
				if (args.trim() !== "") continue;
				for (const { source, destination } of entries) {
					const own = /^[\w.+@-][\w.+@/-]*$/.test(source) && !source.split("/").includes("..");
					const name = source.replace(/^\.\//, "").replace(/\/+$/, "");
					const found = own && name !== "." ? placeOf(tree, name, destination || source) : undefined;
					const all = found ? below(tree, found, name) : [];
					if (all.length === 0 || all.some(({ entry }) => entry.size > restoredLimit)) missing.push(`${source} of %files: nothing in the image is known to be it`);
					else {
						files.push(...all.filter(({ path }) => !isActedOn(path)));
						missing.push(...all.filter(({ path }) => isActedOn(path)).map(leftOut));
					}
				}
			}
			return {
				files: [...new Map(files.map((file) => [file.path, file])).values()],
				missing
			};
		}
		const isActedOn = (path) => path.split("/").some((part) => part.startsWith(".")) || path.startsWith("containers/");
		const leftOut = ({ path, entry }) => `${path} of %files: not written, because programs act on files of such names; it is ${entry.path} in the image`;
		function placeOf(tree, name, destination) {
			const at = `/${destination}`.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
			return tree.resolve((0, tree_index.uJ)(at, (0, tree_index.Fl)(`/${name}`))) ?? tree.resolve(at);
		}
		function below(tree, found, name) {
			if (found.type === "file") return [{
				path: name,
				entry: found
			}];
			return [...tree.entries.values()].flatMap((entry) => entry.type === "file" && entry.path.startsWith(`${found.path}/`) ? [{
				path: name + entry.path.slice(found.path.length),
				entry
			}] : []);
		}
		var python_version = __webpack_require__(18720);
		;
		const toolCommands = (lock, traces) => [
			python(lock, traces),
			npm(lock, traces),
			r(lock)
		].filter((each) => each !== undefined);
		const firstTelling = "20.1";
		function pipFor({ prefix = "/usr", location = "" }, { python3 }) {
			const own = /\/python(\d(?:\.\d+)?)\//.exec(location)?.[1] ?? "3";
			const version = own === python3 ? "3" : own;
			if (prefix.endsWith("/.local")) return {
				key: prefix,
				command: `PYTHONUSERBASE=${(0, shell_word.r)(prefix)} python${version} -m pip install --user`
			};
			if ([
				"/",
				"/usr",
				"/usr/local"
			].includes(prefix)) return {
				key: "",
				command: `PIP_BREAK_SYSTEM_PACKAGES=1 python${version} -m pip install`
			};
			return {
				key: prefix,
				command: `${(0, shell_word.r)(`${prefix}/bin/python3`)} -m pip install`
			};
		}
		function python(lock, traces) {
			const all = commands_packagesOf(lock, "python");
			const pips = Map.groupBy(all.filter(({ name }) => name === "pip"), (each) => pipFor(each, traces).key);
			const conda = new Set(commands_packagesOf(lock, "conda").map(({ prefix }) => prefix));
			const isTold = (each) => {
				if (each.installer === "uv") return true;
				const own = pips.get(pipFor(each, traces).key) ?? [];
				return each.installer === "pip" && own.length > 0 && own.every(({ version }) => ((0, python_version.Zy)(version, firstTelling) ?? -1) >= 0);
			};
			const taken = all.filter((each) => each.owner === undefined && each.purl.startsWith("pkg:pypi/") && isOfIndex(each) && each.name !== "pip" && (pips.get(pipFor(each, traces).key)?.length ?? 0) > 0 && isTold(each) && !conda.has(each.prefix) && !traces.compiled.has(each.location ?? ""));
			if (taken.length === 0) return undefined;
			const groups = Map.groupBy(taken, (each) => pipFor(each, traces).command);
			const lines = [...groups].map(([command, packages]) => `${command} --no-deps --no-cache-dir ${packages.map(({ name, version }) => (0, shell_word.r)(`${name}==${version}`)).join(" ")}`);
			const marks = taken.flatMap(({ location = "" }) => {
				const mark = `${location}/REQUESTED`;
				return location.endsWith(".dist-info") && /^[\w.+/-]+$/.test(mark) && !traces.has(mark) ? [mark] : [];
			});
			return {
				taken,
				sections: [[...lines, ...marks.length > 0 ? [`rm -f ${marks.join(" ")}`] : []]],
				about: `${(0, plural.L)(taken.length, "package")} of Python, of ${(0, plural.L)(groups.size, "environment")}`
			};
		}
		const npmRoots = ["/usr", "/usr/local"];
		function npm(lock, { changedAt }) {
			const placeOf = ({ location = "" }) => npmRoots.map((prefix) => `${prefix}/lib/node_modules/`).find((root) => location.startsWith(root));
			const all = commands_packagesOf(lock, "npm").filter((each) => each.owner === undefined && placeOf(each) !== undefined);
			const folderOf = (each) => `${placeOf(each)}${each.name}`;
			const own = all.filter((each) => isOfIndex(each) && each.location === `${folderOf(each)}/package.json` && each.name !== "npm");
			if (own.length === 0) return undefined;
			const within = all.filter((each) => own.some((outer) => each.location?.startsWith(`${folderOf(outer)}/`)));
			const lines = own.map((each) => {
				const seconds = changedAt(folderOf(each));
				const before = seconds === undefined ? "" : `--before=${new Date((seconds + 60) * 1e3).toISOString()} `;
				return `npm install --global ${before}${(0, shell_word.r)(`${each.name}@${each.version}`)}`;
			});
			return {
				taken: within.filter(isOfIndex),
				sections: [lines],
				about: `${(0, plural.L)(own.length, "global package")} of npm, with what they need as of the time of installation`
			};
		}
		const repos = "repos = \"https://cloud.r-project.org\"";
		function r(lock) {
			const taken = commands_packagesOf(lock, "r").filter((each) => each.owner === undefined && each.purl.startsWith("pkg:cran/") && each.origin === "CRAN" && isOfIndex(each));
			if (taken.length === 0) return undefined;
			const groups = Map.groupBy(taken, ({ prefix }) => prefix);
			const lines = [...groups].flatMap(([prefix, packages]) => {
				const library = prefix === undefined ? "" : `, lib = "${prefix}"`;
				const calls = packages.map(({ name, version }) => `remotes::install_version("${name}", "${version}", upgrade = "never"${library}, ${repos})`);
				return calls.map((call) => `R_LIBS=/tmp/recovered-r Rscript -e ${(0, shell_word.r)(call)}`);
			});
			const remotes = `dir.create("/tmp/recovered-r"); install.packages("remotes", lib = "/tmp/recovered-r", ${repos})`;
			return {
				taken,
				sections: [[
					`Rscript -e ${(0, shell_word.r)(remotes)}`,
					...lines,
					"rm -rf /tmp/recovered-r"
				]],
				about: `${(0, plural.L)(taken.length, "package")} of R`
			};
		}
		;
		const bases = {
			debian: "debian",
			ubuntu: "ubuntu",
			alpine: "alpine",
			fedora: "fedora",
			rocky: "rockylinux",
			almalinux: "almalinux",
			"opensuse-leap": "opensuse/leap"
		};
		function baseOf({ system: { distribution = "" }, release = "", from }, given) {
			if (given !== undefined) return {
				header: ["Bootstrap: localimage", `From: ${given}`],
				known: given,
				by: "as given"
			};
			if (from !== undefined) return {
				header: ["Bootstrap: docker", `From: ${from}`],
				known: from,
				by: "by the image's labels"
			};
			const base = Object.hasOwn(bases, distribution) ? bases[distribution] : undefined;
			const known = base && /^[\w.-]+$/.test(release) ? `${base}:${release}` : undefined;
			const header = ["Bootstrap: docker", `From: ${known ?? "BASE # unknown: name it"}`];
			return {
				header,
				known,
				by: "by the image's os-release"
			};
		}
		function commandsOf({ lock, system, traces }) {
			const system_ = apt(lock, system);
			return [...system_ ? [system_] : [], ...toolCommands(lock, traces)];
		}
		const place = "/.recovered.tar";
		const indented = (lines) => lines.map((line) => `    ${line}`);
		const recipe_perSection = 300;
		const removing = (paths) => Array.from({ length: Math.ceil(paths.length / recipe_perSection) }, (_, at) => [
			"rm -rf \\",
			...paths.slice(at * recipe_perSection, (at + 1) * recipe_perSection).map((path) => `    ${(0, shell_word.r)(path)} \\`),
			""
		]);
		function composedRecipe(remains, commands, { carried, removed = [], base } = {}) {
			const { lock } = remains;
			const { header, known, by } = baseOf(remains, base);
			const { whole, dropped } = recipe_sectionsOf(remains);
			const { lines: labels, dropped: otherLabels } = labelsOf(remains);
			const [system, ...tools] = commands.some(({ taken }) => taken.some(({ purl }) => purl.startsWith("pkg:deb/"))) ? commands : [undefined, ...commands];
			const unpack = `tar -xpf ${place} -C / --numeric-owner`;
			const post = [
				...carried ? [[`echo '${carried.sha256}  ${place}' | sha256sum -c -`, ...system && carried.first.length > 0 ? [`${unpack} ${carried.first.map((path) => `.${path}`).join(" ")}`] : []]] : [],
				...system?.sections ?? [],
				...carried && tools.length > 0 ? [[unpack]] : [],
				...tools.flatMap((each) => each.sections),
				...removing(removed),
				...carried ? [[
					"# Last, so that nothing above leaves another content.",
					unpack,
					`rm ${place}`
				]] : []
			];
			const lines = [
				`# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}, without a definition file.`,
				...header,
				...carried ? [
					"",
					"%files",
					`    ${carried.name} ${place}`
				] : [],
				...labels.length > 0 ? [
					"",
					"%labels",
					...indented(labels)
				] : [],
				...post.flatMap((section) => [
					"",
					"%post",
					...indented(section)
				]),
				"",
				...whole.flatMap(({ name, text }) => [`%${name}`, text.replace(/\n$/, "")]),
				""
			];
			return {
				recipe: Buffer.from(lines.join("\n"), "latin1"),
				found: [
					...known ? [`the base: ${known}, ${by}`] : [],
					...commands.map(({ about }) => about),
					...carried ? [`${(0, plural.L)(carried.count, "file")} and folders that no command brings: ${carried.name}, ${carried.bytes} bytes`] : [],
					...removed.length > 0 ? [`${(0, plural.L)(removed.length, "path")} of packages that were removed, such as ${removed[0]}`] : [],
					...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
					...labels.length > 0 ? [`%labels: ${(0, plural.L)(labels.length, "label")}`] : []
				],
				missing: [
					"the recipe: its commands and their order are unknown",
					known ? `which ${known} it was: its digest is not in the image` : "the base",
					...commands.flatMap(({ missing }) => missing ?? []),
					...unread(remains),
					...asFiles(remains, commands, carried !== undefined),
					...dropped.map((name) => `%${name}: a line of it would be read as another section, or as a build argument`),
					...otherLabels.length > 0 ? [`%labels: ${otherLabels.join(", ")}`] : []
				]
			};
		}
		const unread = ({ lock }) => Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []);
		function asFiles({ lock }, commands, isCarried) {
			const taken = new Set(commands.flatMap((each) => each.taken));
			return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
				if (found.status === "absent" || id === "unowned") return [];
				const left = found.packages.filter((each) => !taken.has(each) && each.owner === undefined);
				if (left.length === 0) return [];
				const how = isCarried && ![
					"dpkg",
					"rpm",
					"apk"
				].includes(id) ? "carried along as files" : "no command installs them";
				return [`where ${(0, plural.L)(left.length, "package")} of ${id} came from, such as ${left[0]?.name} ${left[0]?.version}: ${how}`];
			});
		}
		function recipe_sectionsOf({ sections }) {
			const all = Object.entries(sections).map(([name, bytes]) => ({
				name,
				text: bytes.toString("latin1")
			}));
			const isWhole = ({ text }) => !/^\s*%|\{\{/m.test(text);
			return {
				whole: all.filter(isWhole),
				dropped: all.filter((each) => !isWhole(each)).map(({ name }) => name)
			};
		}
		function labelsOf({ labels }) {
			const all = Object.entries(labels).map(([name, value]) => ({
				name,
				value: Buffer.from(value).toString("latin1")
			}));
			const isPlain = ({ name, value }) => /^[\w.:/-]+$/.test(name) && /\S/.test(value) && !/[\r\n]|\{\{/.test(value);
			return {
				lines: all.filter(isPlain).map(({ name, value }) => `${name} ${value.trim()}`),
				dropped: all.filter((each) => !isPlain(each)).map(({ name }) => name)
			};
		}
		var owned = __webpack_require__(92463);
		var ecosystems_place = __webpack_require__(20294);
		;
		const maxRemoved = 2e4;
		async function removedFiles(tree) {
			const gone = new Set();
			for (const path of await (0, owned.ownedByDpkg)(tree)) {
				if (!/^\/[\w.+@:,~%=/-]+$/.test(path) || path.split("/").some((part) => /^\.\.?$/.test(part))) continue;
				if ((0, ecosystems_place.X)(tree, path) !== undefined) continue;
				let top = path;
				while (top !== "/" && (0, ecosystems_place.X)(tree, (0, tree_index.gN)(top)) === undefined) top = (0, tree_index.gN)(top);
				gone.add(top);
			}
			return gone.size > maxRemoved ? [] : [...gone].sort();
		}
		;
		async function recover(image, folder, { key, base, ignoreDefinition = false } = {}) {
			await (0, file_kind.rZ)(image, [
				"image",
				"tar archive",
				"folder"
			], "an image");
			const lock = await (0, freeze.C)(image, { key });
			const tree = await (0, image_open.openImage)(image, key);
			const stem = (0, external_node_path_.basename)(image).replace(/\.(sif|img|squashfs|sqfs|tar)$/, "");
			const archive = /^[\w.+-]+$/.test(stem) ? stem : "recovered";
			const [recipeFile, lockFile, carriedFile] = [
				`${stem}.def`,
				`${stem}.lock`,
				`${archive}.carried.tar`
			].map((name) => (0, external_node_path_.join)(folder, name));
			try {
				const remains = await remainsOf(tree, lock);
				const { definition } = remains;
				const own = ignoreDefinition || !definition ? undefined : carriedRecipe(tree, remains, definition, base);
				await (0, folders.f)(folder);
				const restored = (own?.files ?? []).map(({ path }) => (0, external_node_path_.join)(folder, path));
				await assertAbsent(recipeFile, lockFile, carriedFile, ...restored);
				assertApart(restored, [
					recipeFile,
					lockFile,
					carriedFile
				]);
				const { recovered, carried } = own ? {
					recovered: own,
					carried: undefined
				} : await composed(tree, remains, carriedFile, base);
				await restore(tree, own?.files ?? [], folder);
				await (0, inside.q0)(folder, recipeFile, recovered.recipe);
				await (0, inside.q0)(folder, lockFile, (0, write.X)(lock));
				const { found, missing } = recovered;
				return {
					found,
					missing,
					recipe: recovered.recipe.toString("utf8"),
					name: stem,
					recipeFile,
					lockFile,
					...carried && {
						carriedFile: (0, external_node_path_.join)(folder, carried.name),
						carried: {
							sha256: carried.sha256,
							count: carried.count,
							bytes: carried.bytes
						}
					}
				};
			} finally {
				await tree.close();
			}
		}
		function assertApart(restored, ours) {
			const both = restored.find((path) => ours.some((own) => path === own || path.startsWith(`${own}/`)));
			if (both === undefined) return;
			throw new failure.H("usage", `the recipe in the image copies in ${(0, external_node_path_.basename)(both)}, a name that is needed here`, {
				code: "file-in-the-way",
				why: "the recovered files are named after the image",
				remedy: "give the image's file another name, or use --ignore-definition"
			});
		}
		async function restore(tree, files, folder) {
			for (const { path, entry } of files) {
				const bytes = (await tree.read([entry.path], restoredLimit)).get(entry.path) ?? Buffer.alloc(0);
				await (0, inside.Vh)(folder, (0, external_node_path_.dirname)((0, external_node_path_.join)(folder, path)));
				await (0, inside.q0)(folder, (0, external_node_path_.join)(folder, path), bytes);
				await (0, promises_.chmod)((0, external_node_path_.join)(folder, path), entry.mode & 493 & ~process.umask());
			}
		}
		async function composed(tree, remains, file, base) {
			const commands = commandsOf(remains);
			const { entries } = await carriedOf(tree, remains.lock, commands.flatMap(({ taken }) => taken));
			const removed = await removedFiles(tree);
			if (entries.length === 0) return {
				recovered: composedRecipe(remains, commands, {
					removed,
					base
				}),
				carried: undefined
			};
			try {
				await (0, tar_file.F)(tree, entries, new Map(), file);
				const carried = {
					name: (0, external_node_path_.basename)(file),
					sha256: await (0, digest.Q3)(file),
					count: entries.length,
					bytes: (await (0, promises_.stat)(file)).size,
					first: entries.filter(({ path, type }) => type !== "dir" && isFirst(path)).map(({ path }) => path)
				};
				return {
					recovered: composedRecipe(remains, commands, {
						carried,
						removed,
						base
					}),
					carried
				};
			} catch (error) {
				await (0, promises_.rm)(file, { force: true });
				throw error;
			}
		}
		const isFirst = (path) => /^\/etc\/(?:passwd|group|shadow|gshadow|subuid|subgid)$|^\/etc\/apt\/[\w./-]+$|^\/usr\/share\/keyrings\/[\w.-]+$/.test(path);
		async function assertAbsent(...files) {
			for (const file of files) if (await (0, promises_.lstat)(file).catch(() => undefined)) throw new failure.H("usage", `could not write ${file}`, {
				code: "file-in-the-way",
				why: "a file or folder of that name exists",
				remedy: "choose another folder with --output, or move the file away"
			});
		}
		var report_escape = __webpack_require__(45743);
		;
		const counted = ({ same, other, missing, extra }, what) => {
			const total = same + other + missing;
			const rest = [
				...other > 0 ? [`${other} ${what[1]}`] : [],
				...missing > 0 ? [`${missing} missing`] : [],
				...extra > 0 ? [`${extra} more than before`] : []
			];
			return `${same} of ${total} ${what[0]}${rest.length > 0 ? `; ${rest.join(", ")}` : ""}`;
		};
		function accountText({ packages, files, attributes, sections, examples }) {
			const lost = Object.entries(sections).flatMap(([name, isBack]) => isBack ? [] : [`%${name}`]);
			return [
				...Object.entries(packages).map(([id, count]) => `${id}: ${counted(count, ["in the same version", "in another version"])}`),
				`files: ${counted(files, ["with the same content", "with other content"])}`,
				...attributes > 0 ? [`${(0, plural.L)(attributes, "path")} with another mode or owner`] : [],
				...Object.keys(sections).length > 0 ? [lost.length > 0 ? `sections that are not the same: ${lost.join(", ")}` : "all sections are the same"] : [],
				...examples.length > 0 ? ["Did not come back:", ...examples.map((text) => `  ${(0, report_escape.TN)(text)}`)] : []
			].join("\n");
		}
		var absolute = __webpack_require__(31869);
		var image_key = __webpack_require__(23813);
		var subject = __webpack_require__(67455);
		;
		async function recover_recover(word, flags) {
			const store = (0, absolute.y)(flags.store);
			const key = await (0, image_key.p)(flags.pemPath);
			if (flags.against !== undefined) return against(word, flags.against, store, flags);
			const folder = (0, absolute.y)(flags.output);
			const recovered = await (0, subject.withArgument)(word, store, async (given) => recover(await (0, subject.imageGiven)(given, store), folder, {
				key,
				...flags.base !== undefined && { base: (0, absolute.y)(flags.base) },
				...flags.ignoreDefinition && { ignoreDefinition: true }
			}));
			if (flags.json) return void process.stdout.write(`${(0, report_escape.t3)(recovered)}\n`);
			const { recipeFile, lockFile, carriedFile, found, missing, name } = recovered;
			const lines = [
				`Wrote ${recipeFile}`,
				`Wrote ${lockFile}`,
				...carriedFile ? [`Wrote ${carriedFile}`] : [],
				"Found:",
				...found.map((text) => `  ${text}`),
				"Not found:",
				...missing.map((text) => `  ${text}`),
				"Next: build it, and count what came back:",
				`  stx-container build ${(0, shell_word.r)(recipeFile)}`,
				`  stx-container recover ${(0, shell_word.r)(word)} --against ${(0, shell_word.r)(name)}`
			];
			process.stdout.write(`${lines.map((line) => (0, report_escape.TN)(line).replace(/^/, line.startsWith("  ") ? "  " : "")).join("\n")}\n`);
		}
		async function against(before, after, store, flags) {
			const key = await (0, image_key.p)(flags.pemPath);
			const account = await (0, subject.withArgument)(before, store, (one) => (0, subject.withArgument)(after, store, async (two) => accountOfImages(await (0, subject.imageGiven)(one, store), await (0, subject.imageGiven)(two, store), key)));
			process.stdout.write(flags.json ? `${(0, report_escape.t3)(account)}\n` : `${accountText(account)}\n`);
		}
	}),
	16141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { report: () => report });
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var digest_cache = __webpack_require__(85248);
		var bounded = __webpack_require__(17794);
		var store_builds = __webpack_require__(13336);
		var store_history = __webpack_require__(4813);
		var gate_subject = __webpack_require__(21695);
		var limits = __webpack_require__(36697);
		var lock_file = __webpack_require__(89257);
		var check = __webpack_require__(62854);
		;
		async function gather({ name, ts, files }, lock, request) {
			const gate = await (0, check.z)(request);
			const before = await lockBefore(request.store, name, ts);
			const recipe = await (0, bounded.L)(files.recipe, limits.Y.recipe, { what: "recipe" });
			const history = files.history && await (0, bounded.L)(files.history, limits.Y.history, { what: "history" });
			const events = history ? (0, store_history.i6)(history.toString("utf8")).events : [];
			return {
				lock,
				gate,
				...before && { before },
				history: events.map(({ at, event }) => ({
					at,
					event
				})).sort((a, b) => a.at < b.at ? -1 : 1),
				...recipe && { recipe: recipe.toString("utf8") }
			};
		}
		async function lockBefore(store, name, ts) {
			const builds = await (0, store_builds.YF)(store, name);
			const earlier = builds.find((build) => build.ts < ts && ["complete", "lock-only"].includes(build.state));
			return earlier && (0, lock_file.H4)(earlier.files.lock);
		}
		async function gatherStore(store, digest) {
			const reports = [];
			for (const name of await (0, store_builds.Zv)(store)) {
				const builds = await (0, store_builds.YF)(store, name);
				if (!builds.some(({ state }) => state === "complete" || state === "lock-only")) continue;
				const subject = (0, gate_subject.e)(await (0, store_builds.w)(store, name));
				const lock = await (0, lock_file.H4)(subject.files.lock);
				if (lock) reports.push(await gather(subject, lock, {
					subject: { name },
					store,
					digest
				}));
			}
			return reports;
		}
		var page_badge = __webpack_require__(99755);
		var compare = __webpack_require__(13281);
		var plural = __webpack_require__(21417);
		var format = __webpack_require__(60919);
		var report_gate = __webpack_require__(62367);
		var html = __webpack_require__(24675);
		;
		const [width, height, edge] = [
			1e3,
			90,
			20
		];
		const shapes = {
			verified: (x) => `<circle cx="${x}" cy="35" r="7" fill="#2c8a3d"/>`,
			unverified: (x) => `<path d="M${x - 6} 29l12 12m0-12l-12 12" stroke="#d1242f" stroke-width="4"/>`,
			inconclusive: (x) => `<path d="M${x} 28l8 14h-16z" fill="#b26a00"/>`
		};
		const other = (x) => `<rect x="${x - 2}" y="25" width="4" height="20" fill="#8c959f"/>`;
		function historyPlot(moments) {
			const times = moments.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
			if (times.length === 0) return "";
			const [first, last] = [Math.min(...times), Math.max(...times)];
			const place = (at) => Math.round(edge + (Date.parse(at) - first) / Math.max(1, last - first) * (width - 2 * edge));
			const marks = moments.filter(({ at }) => !Number.isNaN(Date.parse(at))).map(({ at, event }) => {
				const shape = Object.hasOwn(shapes, event) ? shapes[event] : undefined;
				return `<g><title>${(0, html.qy)(`${at}: ${event}`)}</title>${(shape ?? other)(place(at))}</g>`;
			});
			const day = (time) => new Date(time).toISOString().slice(0, 10);
			const count = (event) => moments.filter((each) => each.event === event).length;
			const label = `History from ${day(first)} to ${day(last)}: ${count("verified")} verified, ${count("unverified")} unverified`;
			return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0, html.qy)(label)}">
<path d="M${edge} 55h${width - 2 * edge}" stroke="#8c959f"/>
${marks.join("\n")}
<g fill="currentColor"><text x="${edge}" y="75">${day(first)}</text><text x="${width - edge}" y="75" text-anchor="end">${day(last)}</text></g>
</svg>`;
		}
		;
		function squarify(parts, into) {
			const sorted = parts.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
			const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
			const areas = [];
			let rest = into;
			for (let at = 0, left = total; at < sorted.length;) {
				const scale = rest.width * rest.height / left;
				const count = rowLength(sorted, at, scale, Math.min(rest.width, rest.height));
				const row = sorted.slice(at, at + count);
				const { placed, after } = placeRow(row, scale, rest);
				areas.push(...placed);
				rest = after;
				at += count;
				left -= row.reduce((sum, { weight }) => sum + weight, 0);
			}
			return areas;
		}
		function rowLength(parts, from, scale, side) {
			let [sum, best, count] = [
				0,
				Number.POSITIVE_INFINITY,
				0
			];
			const largest = (parts[from]?.weight ?? 0) * scale;
			for (let at = from; at < parts.length; at++) {
				const area = (parts[at]?.weight ?? 0) * scale;
				sum += area;
				const worst = Math.max(side ** 2 * largest / sum ** 2, sum ** 2 / (side ** 2 * area));
				if (worst > best) break;
				best = worst;
				count++;
			}
			return Math.max(1, count);
		}
		function placeRow(row, scale, rest) {
			const { x, y, width, height } = rest;
			const area = row.reduce((sum, { weight }) => sum + weight, 0) * scale;
			const isColumn = width >= height;
			const depth = area / (isColumn ? height : width);
			let offset = 0;
			const placed = row.map((part) => {
				const length = part.weight * scale / depth;
				const at = offset;
				offset += length;
				return isColumn ? {
					...part,
					x,
					y: y + at,
					width: depth,
					height: length
				} : {
					...part,
					x: x + at,
					y,
					width: length,
					height: depth
				};
			});
			const after = isColumn ? {
				x: x + depth,
				y,
				width: Math.max(0, width - depth),
				height
			} : {
				x,
				y: y + depth,
				width,
				height: Math.max(0, height - depth)
			};
			return {
				placed,
				after
			};
		}
		const [treemap_width, treemap_height] = [1e3, 420];
		const colours = [
			"#1f5fa8",
			"#8a4b08",
			"#2c6e31",
			"#7a2f86",
			"#9b2335",
			"#0b6a73",
			"#5b5b12",
			"#4a4f9e"
		];
		const treemap_short = (value) => String(Math.round(value * 10) / 10);
		function treemap(groups, label) {
			const whole = groups.map(({ name, parts }) => ({
				name,
				weight: parts.reduce((sum, part) => sum + part.weight, 0)
			}));
			const drawn = squarify(whole, {
				x: 0,
				y: 0,
				width: treemap_width,
				height: treemap_height
			}).map((area, index) => {
				const parts = groups.find(({ name }) => name === area.name)?.parts ?? [];
				return drawGroup(area, parts, colours[index % colours.length]);
			});
			return `<svg viewBox="0 0 ${treemap_width} ${treemap_height}" role="img" aria-label="${(0, html.qy)(label)}">\n${drawn.join("\n")}\n</svg>`;
		}
		function drawGroup(area, parts, colour) {
			const cells = squarify(parts, area).map((part) => `<rect x="${treemap_short(part.x)}" y="${treemap_short(part.y)}" width="${treemap_short(part.width)}" height="${treemap_short(part.height)}"><title>${(0, html.qy)(part.name)}</title></rect>`);
			const fits = area.width > area.name.length * 9 && area.height > 18;
			const text = fits ? `<text x="${treemap_short(area.x + 5)}" y="${treemap_short(area.y + 15)}" fill="#fff" stroke="none" style="font-weight:700">${(0, html.qy)(area.name)}</text>` : "";
			return `<g fill="${colour}" stroke="#fff" stroke-width=".5">${cells.join("")}${text}</g>`;
		}
		;
		const idOf = ({ name, ts, builder }) => builder ? `${name}-${ts}` : name;
		function imagePage(report) {
			const { lock, gate, before, history, recipe } = report;
			const id = idOf(lock);
			const rows = history.map(({ at, event }) => [at, event]).reverse();
			return (0, html.MY)(id, [
				`<h1>${(0, html.qy)(id)}</h1>`,
				verdict(gate),
				(0, html.uW)("What it is made of", contents(lock)),
				(0, html.uW)("Changed since the build before", before ? changes(before, lock) : ""),
				(0, html.uW)("History", rows.length > 0 ? `${historyPlot(history)}\n${(0, html.TM)((0, plural.L)(rows.length, "event"), (0, html.tp)(["When", "What"], rows))}` : ""),
				(0, html.uW)("Not locked", unlocked(lock, recipe)),
				(0, html.uW)("To repeat this", (0, html.Pi)(commandsOf(lock))),
				(0, html.uW)("Packages", image_packages(lock))
			].join("\n"));
		}
		function verdict(gate) {
			if (!gate) return `<p class="verdict bad">No marker</p>\n<p>There is no marker for this image, here or in the store.</p>`;
			const word = gate.open ? "✔ verified" : "✘ not verified";
			const level = gate.open && gate.level ? ` (level: ${gate.level})` : "";
			const what = gate.open && gate.level ? `<p>${(0, html.qy)(report_gate.Rk[gate.level])}.</p>` : "";
			const when = gate.verifiedAt ? `<p class="soft">${(0, html.qy)(gate.verifiedAt)}</p>` : "";
			const refusals = gate.refusals.map(({ text, remedy }) => `<li>${(0, html.qy)(text)}<br><code>${(0, html.qy)(remedy)}</code></li>`);
			const notes = gate.notes.map(({ text }) => `<li>${(0, html.qy)(text)}</li>`);
			const list = [...refusals, ...notes].join("\n");
			return `<p class="verdict ${gate.open ? "good" : "bad"}">${word}${level}</p>\n${what}${when}${list && `<ul>${list}</ul>`}`;
		}
		const groupsOf = (lock) => Object.entries(lock.ecosystems).flatMap(([name, found]) => found.status === "absent" || found.packages.length === 0 ? [] : [{
			name,
			parts: found.packages.map((each) => ({
				name: `${each.name} ${each.version}`,
				weight: 1
			}))
		}]);
		function contents(lock) {
			const { size, arch, sha256 } = lock.image;
			const groups = groupsOf(lock);
			const counts = groups.map(({ name, parts }) => `${name} ${parts.length}`).join(", ");
			const rows = [
				["image", [
					size && (0, format.Xq)(size),
					arch,
					sha256 && `sha256:${sha256}`
				].filter(Boolean).join(" ")],
				...lock.bases.map(({ bootstrap, written }) => ["base", `${bootstrap} ${written}`]),
				...lock.builder ? [["built with", `Apptainer ${lock.builder.apptainer} on ${lock.builder.os}`]] : [],
				...groups.map(({ name, parts }) => [name, (0, plural.L)(parts.length, "package")])
			];
			const map = groups.length > 0 ? `${treemap(groups, `Packages by ecosystem: ${counts}`)}\n<p class="soft">One area per package.</p>\n` : "";
			return map + (0, html.tp)(["Part", "What"], rows);
		}
		function changes(before, lock) {
			const comparison = (0, compare.Ss)(before, lock, []);
			const rows = changeRows(comparison);
			if (rows.length === 0) return `<p>No package moved since ${(0, html.qy)(idOf(before))}.</p>`;
			const head = `<p>${(0, plural.L)(rows.length, "package")} moved since ${(0, html.qy)(idOf(before))}.</p>`;
			return head + (0, html.tp)([
				"Ecosystem",
				"Package",
				"Before",
				"Now"
			], rows);
		}
		const changeRows = ({ ecosystems }) => Object.entries(ecosystems).flatMap(([id, { changes: moved }]) => moved.map(({ name, from, to }) => [
			id,
			name,
			from ?? "–",
			to ?? "–"
		]));
		function unlocked(lock, recipe) {
			if (lock.unlocked.length === 0) return "<p>Every input is locked.</p>";
			const rows = lock.unlocked.map(({ line, what, reason }) => [
				line ? String(line) : "",
				what,
				reason
			]);
			const lines = new Set(lock.unlocked.map(({ line }) => line));
			const text = recipe?.replace(/\n$/, "").split("\n").map((line, index) => lines.has(index + 1) ? `<mark>${(0, html.mJ)(line)}</mark>` : `${(0, html.mJ)(line)}\n`).join("");
			const shown = text === undefined ? "" : `<h3>The recipe</h3><pre tabindex="0"><code>${text}</code></pre>`;
			return (0, html.tp)([
				"Line",
				"What",
				"Why"
			], rows) + shown;
		}
		function commandsOf(lock) {
			const id = idOf(lock);
			return lock.builder ? [
				`stx-container check ${id}`,
				`stx-container verify ${id}`,
				`apptainer build image.sif ${lock.name}/${id}.def`
			] : ["stx-container freeze IMAGE", "stx-container check IMAGE"];
		}
		function image_packages(lock) {
			const rows = Object.entries(lock.ecosystems).flatMap(([id, found]) => found.status === "absent" ? [] : found.packages.map(({ name, version, prefix }) => [
				id,
				name,
				version,
				prefix ?? ""
			]));
			return (0, html.TM)(`Show all ${(0, plural.L)(rows.length, "package")}`, (0, html.tp)([
				"Ecosystem",
				"Package",
				"Version",
				"Where"
			], rows));
		}
		var verification = __webpack_require__(12167);
		;
		const storeTitle = (store) => `Images in ${(0, external_node_path_.basename)(store)}`;
		function storePage(title, images) {
			const good = images.filter(({ gate }) => gate?.open).length;
			const rows = images.map(({ lock, gate }) => {
				const word = gate?.open ? "✔ verified" : "✘ not verified";
				const why = gate?.refusals[0]?.text;
				return `<tr><td><a href="#${(0, html.qy)(lock.name)}">${(0, html.qy)(lock.name)}</a></td><td class="${gate?.open ? "good" : "bad"}">${word}${why ? `<br><span class="soft">${(0, html.qy)(why)}</span>` : ""}</td><td>${(0, html.qy)(lock.ts)}</td><td>${(0, html.qy)(lock.image.size ? (0, format.Xq)(lock.image.size) : "")}</td><td>${(0, html.qy)((0, verification.dv)(lock))}</td><td>${lock.unlocked.length}</td></tr>`;
			});
			const head = [
				"Image",
				"Verdict",
				"Build",
				"Size",
				"Packages",
				"Not locked"
			];
			const summary = `<p class="verdict ${good > 0 && good === images.length ? "good" : "bad"}">${good} of ${(0, plural.L)(images.length, "image")} verified</p>`;
			const overview = `<div class="wide" tabindex="0" role="region" aria-label="Images"><table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
			const histories = images.filter(({ history }) => history.length > 0).map(({ lock, history }) => `<h3 id="${(0, html.qy)(lock.name)}">${(0, html.qy)(lock.name)}</h3>\n${historyPlot(history)}`);
			return (0, html.MY)(title, `<h1>${(0, html.qy)(title)}</h1>\n${summary}\n${overview}\n${(0, html.uW)("History", histories.join("\n"))}`);
		}
		var file_kind = __webpack_require__(49970);
		var absolute = __webpack_require__(31869);
		var lock_given = __webpack_require__(39175);
		var output = __webpack_require__(6301);
		var cli_subject = __webpack_require__(67455);
		;
		async function report(word, flags) {
			const ending = flags.output === "-" ? ".html" : (0, external_node_path_.extname)(flags.output);
			if (![
				".html",
				".svg",
				".json"
			].includes(ending)) throw new failure.H("usage", `cannot write a report to ${flags.output}`, {
				code: "wrong-use",
				why: "the ending of the file decides: .html is a page, .svg and .json are a badge",
				remedy: "choose one of these endings for --output"
			});
			const store = (0, absolute.y)(flags.store);
			const folder = word === undefined ? store : (0, absolute.y)(word);
			const reports = await isStore(folder, word, store) ? await gatherStore(folder, digest_cache.n) : await (0, cli_subject.withArgument)(word, store, async (given) => [await reportOf(given, store)]);
			await (0, output.z)(textOf(ending, reports, word === undefined || folder === store ? folder : word), flags.output);
		}
		async function isStore(folder, word, store) {
			if (word === undefined || folder === store) return true;
			if ((await (0, store_builds.Zv)(store)).includes(word) || await (0, file_kind.h_)(folder) !== "folder") return false;
			const names = await (0, store_builds.Zv)(folder);
			const found = await Promise.all(names.map((name) => (0, store_builds.YF)(folder, name)));
			return found.some((builds) => builds.length > 0);
		}
		async function reportOf(given, store) {
			const subject = "name" in given ? (0, gate_subject.e)(await (0, store_builds.w)(store, given.name)) : (await (0, cli_subject.evidenceIfAny)(given.path, store))?.subject;
			if (!subject) return {
				lock: await (0, lock_given.t3)(given, store),
				history: []
			};
			const lock = await (0, lock_file.cx)(subject.files.lock);
			return gather(subject, lock, {
				subject: given,
				store,
				digest: digest_cache.n
			});
		}
		function textOf(ending, reports, title) {
			const [one] = reports;
			if (ending !== ".html") {
				const badge = (0, page_badge.bN)(reports.map(({ gate }) => gate));
				return ending === ".svg" ? (0, page_badge.gA)(badge) : `${JSON.stringify(badge)}\n`;
			}
			const isOne = reports.length === 1 && one !== undefined;
			return isOne ? imagePage(one) : storePage(storeTitle(title), reports);
		}
	}),
	23813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => imageKey });
		var node_fs_promises_0 = __webpack_require__(51455);
		var _failure_js_1 = __webpack_require__(77205);
		var _absolute_js_2 = __webpack_require__(31869);
		const prefixes = ["APPTAINER", "SINGULARITY"];
		function variable(name) {
			return prefixes.map((prefix) => process.env[`${prefix}_ENCRYPTION_${name}`]).find(Boolean);
		}
		async function imageKey(pemPath) {
			const passphrase = variable("PASSPHRASE");
			const data = variable("PEM_DATA");
			const path = pemPath ?? (data === undefined ? variable("PEM_PATH") : undefined);
			if (path !== undefined) return { pem: await readPem((0, _absolute_js_2.y)(path)) };
			if (data !== undefined) return { pem: data };
			return passphrase === undefined ? undefined : { passphrase };
		}
		async function readPem(path) {
			try {
				return await (0, node_fs_promises_0.readFile)(path, "utf8");
			} catch (error) {
				throw new _failure_js_1.H("usage", `could not read the key ${path}`, {
					code: "key-unreadable",
					why: error.message,
					remedy: "pass the path of a PEM file with the RSA private key to --pem-path",
					cause: error
				});
			}
		}
	}),
	6301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => writeOutput });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_inside_js_3 = __webpack_require__(66996);
		var _store_replaceable_js_4 = __webpack_require__(71653);
		var _absolute_js_5 = __webpack_require__(31869);
		async function writeOutput(text, output) {
			if (output === undefined || output === "-") {
				process.stdout.write(text);
				return;
			}
			const path = (0, _absolute_js_5.y)(output);
			await (0, _store_replaceable_js_4.z)(path, "text");
			try {
				await write(path, text);
			} catch (error) {
				if (error.code === "EPIPE") return;
				throw outputFailure(path, error);
			}
		}
		async function write(path, text) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			if (found?.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
			if (found && !found.isFile()) return (0, node_fs_promises_0.writeFile)(path, text);
			if (!found) return (0, _files_inside_js_3.gE)((0, node_path_1.dirname)(path), path, text);
			const file = await (0, node_fs_promises_0.realpath)(path);
			await (0, _files_inside_js_3.gE)((0, node_path_1.dirname)(file), file, text);
			await (0, node_fs_promises_0.chmod)(path, found.mode);
		}
		const reasons = {
			EISDIR: ["it is a folder", "choose a file in it with --output"],
			EACCES: ["this user may not write there", "choose another file with --output"],
			EPERM: ["this user may not write there", "choose another file with --output"],
			EROFS: ["the file system is read-only", "choose another file with --output"],
			ENOTDIR: ["a parent of it is not a folder", "choose another file with --output"],
			ENAMETOOLONG: ["its name is too long", "choose another file with --output"],
			ENOSPC: [
				"the disk is full",
				"free space, or choose another file with --output; the old file is unchanged",
				"infrastructure"
			],
			EDQUOT: [
				"your disk quota is used up",
				"free space, or choose another file with --output; the old file is unchanged",
				"infrastructure"
			]
		};
		function outputFailure(path, error) {
			if (error instanceof _failure_js_2.H && error.cause === undefined) return error;
			const cause = error instanceof _failure_js_2.H ? error.cause : error;
			const { code } = cause;
			if (code === "ENOENT") {
				return new _failure_js_2.H("usage", `could not write ${path}`, {
					code: "output-unwritable",
					why: `the folder ${(0, node_path_1.dirname)(path)} does not exist, or files cannot be created in it`,
					remedy: "create the folder, or choose another file with --output",
					cause
				});
			}
			const [why, remedy, kind = "usage"] = reasons[code ?? ""] ?? [];
			if (why === undefined) return error;
			return new _failure_js_2.H(kind, `could not write ${path}`, {
				code: "output-unwritable",
				why,
				remedy,
				cause
			});
		}
	}),
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
	76382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linkOrCopy,
			f: () => makeFolder
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		async function makeFolder(path) {
			try {
				await makeFolders(path);
			} catch (error) {
				throw (0, _failures_js_2.f)(error, `could not make the folder ${path}`);
			}
		}
		async function makeFolders(path) {
			const isFolder = (at) => (0, node_fs_promises_0.stat)(at).then((found) => found.isDirectory(), () => false);
			try {
				await (0, node_fs_promises_0.mkdir)(path);
			} catch (error) {
				const { code } = error;
				if (code === "EEXIST" && await isFolder(path)) return;
				if (code !== "ENOENT" || (0, node_path_1.dirname)(path) === path || await isFolder((0, node_path_1.dirname)(path))) throw error;
				await makeFolders((0, node_path_1.dirname)(path));
				await makeFolders(path);
			}
		}
		async function linkOrCopy(from, to) {
			await (0, node_fs_promises_0.link)(from, to).catch(() => (0, node_fs_promises_0.copyFile)(from, to));
		}
	}),
	45804: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => writeForEveryone });
		var node_fs_promises_0 = __webpack_require__(51455);
		async function writeForEveryone(path, content, isProgram = false) {
			await (0, node_fs_promises_0.writeFile)(path, content);
			await (0, node_fs_promises_0.chmod)(path, isProgram ? 493 : 420);
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
		}
	}),
	89128: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DA: () => removeLeftovers,
			MG: () => removeLeftover,
			NL: () => openOwnFolder,
			SF: () => ownerFile,
			Tc: () => removeOwnFolder,
			xc: () => makeOwnFolder
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_1 = __webpack_require__(73024);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_identity_js_3 = __webpack_require__(81795);
		var _remove_tree_js_4 = __webpack_require__(7168);
		var _temporary_names_js_5 = __webpack_require__(60813);
		const ownerFile = "owner.json";
		const program = "stx-container";
		const longest = 64 * 1024;
		const uid = () => process.getuid?.() ?? -1;
		async function makeOwnFolder(parent, purpose, facts) {
			const name = `${purpose}-${(0, node_crypto_0.randomBytes)(6).toString("hex")}`;
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.make(unfinished, 448);
			const folder = await parent.folder(unfinished);
			try {
				await writeOwnership(folder, name, facts);
				await parent.rename(unfinished, parent, name);
			} catch (error) {
				await folder.unlink(ownerFile).catch(() => {});
				await parent.rmdir(unfinished).catch(() => {});
				throw error;
			} finally {
				await folder.close();
			}
			return {
				name,
				folder: await parent.folder(name)
			};
		}
		async function writeOwnership(folder, name, facts) {
			const inode = String((await folder.stat()).ino);
			const ownership = {
				program,
				name,
				inode,
				uid: uid(),
				process: (0, _process_identity_js_3.WF)(),
				facts
			};
			const { O_CREAT, O_EXCL, O_WRONLY } = node_fs_1.constants;
			const handle = await folder.file(ownerFile, O_WRONLY | O_CREAT | O_EXCL, 384);
			try {
				await handle.writeFile(JSON.stringify(ownership));
				await handle.sync();
			} finally {
				await handle.close();
			}
		}
		async function readOwnership(folder) {
			try {
				const handle = await folder.file(ownerFile, node_fs_1.constants.O_RDONLY);
				try {
					const found = await handle.stat();
					if (!found.isFile() || found.nlink > 1 || found.size > longest || found.uid !== uid()) return undefined;
					return JSON.parse(await handle.readFile("utf8"));
				} finally {
					await handle.close();
				}
			} catch {
				return undefined;
			}
		}
		async function openOwnFolder(parent, name) {
			const folder = await parent.folder(name).catch(() => undefined);
			if (folder === undefined) return undefined;
			const [found, said] = [await folder.stat(), await readOwnership(folder)];
			const own = said?.program === program && said.name === name && said.inode === String(found.ino) && said.uid === uid() && found.uid === BigInt(uid());
			if (own) return {
				folder,
				ownership: said
			};
			await folder.close();
			return undefined;
		}
		async function removeOwnFolder(parent, name, folder, remover) {
			try {
				await (0, _remove_tree_js_4.id)(parent, folder, ownerFile);
			} catch (error) {
				if (!remover || error instanceof _failure_js_2.H) throw error;
				await remover(folder, (await folder.names()).filter((each) => each !== ownerFile));
			}
			await (0, _remove_tree_js_4.eW)(parent, name, folder);
			const unfinished = (0, _temporary_names_js_5.N)(name);
			await parent.rename(name, parent, unfinished);
			if (await folder.look(ownerFile)) await folder.unlink(ownerFile);
			await parent.rmdir(unfinished);
		}
		async function removeLeftover(parent, name) {
			if ((0, _temporary_names_js_5.u)(name)?.writer !== "gone") return false;
			const found = await parent.look(name);
			if (found === undefined || found.uid !== BigInt(uid())) return false;
			if (!found.isDirectory()) {
				await parent.unlink(name);
				return true;
			}
			const folder = await parent.folder(name);
			try {
				const inside = await folder.names();
				if (inside.some((each) => each !== ownerFile)) return false;
				for (const each of inside) await folder.unlink(each);
			} finally {
				await folder.close();
			}
			await parent.rmdir(name);
			return true;
		}
		async function removeLeftovers(folder) {
			const removed = [];
			for (const name of await folder.names()) if (await removeLeftover(folder, name)) removed.push(name);
			return removed;
		}
	}),
	7168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b4: () => removeEntry,
			eW: () => assertStillIn,
			id: () => emptyFolder
		});
		var node_fs_0 = __webpack_require__(73024);
		var _failure_js_1 = __webpack_require__(77205);
		var _folder_js_2 = __webpack_require__(28363);
		const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = node_fs_0.constants;
		const O_PATH = 2097152;
		const deepest = 40;
		function mountOf(fd) {
			try {
				return /^mnt_id:\s*(\d+)/m.exec((0, node_fs_0.readFileSync)(`/proc/self/fdinfo/${fd}`, "latin1"))?.[1];
			} catch {
				return undefined;
			}
		}
		const inFolder = ({ reference }, name) => Buffer.concat([Buffer.from(`${reference}/`), name]);
		async function emptyFolder(parent, folder, keep) {
			const top = {
				fd: folder.fd,
				reference: folder.reference,
				path: folder.path
			};
			const removal = {
				top,
				keep,
				mount: mountOf(parent.fd),
				lifted: 0,
				failed: undefined
			};
			assertSameMount(top, removal);
			let before;
			do {
				before = removal.lifted;
				removal.failed = undefined;
				await emptyPlace(top, removal, 0);
			} while (removal.lifted > before);
			if (removal.failed) throw removal.failed;
		}
		async function removeEntry(parent, name) {
			const found = await parent.look(name);
			if (found === undefined) return;
			if (!found.isDirectory()) return parent.unlink(name);
			const folder = await parent.folder(name);
			try {
				await emptyFolder(parent, folder);
				await assertStillIn(parent, name, folder);
				await parent.rmdir(name);
			} finally {
				await folder.close();
			}
		}
		async function assertStillIn(parent, name, folder) {
			const [found, own] = [await parent.look(name), await folder.stat()];
			if (found?.ino === own.ino && found.dev === own.dev) return;
			throw new _failure_js_1.H("usage", `${folder.path} was replaced while it was being removed`, {
				code: "not-ours",
				why: "the name means another file or folder now, which this program did not make",
				remedy: "look what it is, and remove it by hand"
			});
		}
		function assertSameMount(place, { mount }) {
			if (mountOf(place.fd) === mount) return;
			throw new _failure_js_1.H("infrastructure", `something is mounted at ${place.path}`, {
				code: "mount-in-scratch",
				why: "the folder is to be removed, and what is mounted in it is not this program's",
				remedy: `unmount it: umount ${place.path}`
			});
		}
		async function emptyPlace(place, removal, depth) {
			await new Promise((done) => setImmediate(done));
			const folders = [];
			for (const entry of (0, node_fs_0.readdirSync)(place.reference, {
				withFileTypes: true,
				encoding: "buffer"
			})) {
				if (depth === 0 && entry.name.toString() === removal.keep) continue;
				if (entry.isDirectory()) folders.push(entry.name);
				else attempt(removal, () => (0, node_fs_0.unlinkSync)(inFolder(place, entry.name)));
			}
			for (const name of folders) {
				if (depth === deepest) attempt(removal, () => lift(place, name, removal));
				else await removeSubfolder(place, name, removal, depth);
			}
		}
		async function removeSubfolder(parent, name, removal, depth) {
			const folder = attempt(removal, () => openPlace(parent, name));
			if (folder === undefined) return;
			try {
				assertSameMount(folder, removal);
				await emptyPlace(folder, removal, depth + 1);
			} finally {
				(0, node_fs_0.closeSync)(folder.fd);
			}
			attempt(removal, () => (0, node_fs_0.rmdirSync)(inFolder(parent, name)));
		}
		function attempt(removal, step) {
			try {
				return step();
			} catch (error) {
				if (error.code !== "ENOENT") removal.failed ??= error;
				return undefined;
			}
		}
		function openPlace(parent, name) {
			const path = `${parent.path}/${name.toString()}`;
			const flags = O_DIRECTORY | O_NOFOLLOW;
			if (!_folder_js_2.os) return {
				fd: (0, node_fs_0.openSync)(inFolder(parent, name), O_RDONLY | flags),
				reference: path,
				path
			};
			const found = (0, node_fs_0.openSync)(inFolder(parent, name), O_PATH | flags);
			try {
				const { mode } = (0, node_fs_0.fstatSync)(found);
				if ((mode & 448) !== 448) (0, node_fs_0.chmodSync)(`${_folder_js_2.os}/${found}`, 448);
				const fd = (0, node_fs_0.openSync)(`${_folder_js_2.os}/${found}`, O_RDONLY | O_DIRECTORY);
				return {
					fd,
					reference: `${_folder_js_2.os}/${fd}`,
					path
				};
			} finally {
				(0, node_fs_0.closeSync)(found);
			}
		}
		function lift(parent, name, removal) {
			(0, node_fs_0.renameSync)(inFolder(parent, name), inFolder(removal.top, Buffer.from(`.stx-lifted-${removal.lifted}`)));
			removal.lifted++;
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
			return `${pretty((0, _read_js_0.sv)(ordered, `${lock.name}-${lock.ts}.lock`), "")}\n`;
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
	62854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => checkAllForBase,
			z: () => check
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _process_shell_word_js_9 = __webpack_require__(704);
		var _verdict_check_name_js_4 = __webpack_require__(91633);
		var _verdict_context_beside_js_5 = __webpack_require__(4941);
		var _verdict_gate_subject_js_6 = __webpack_require__(21695);
		var _verdict_policy_js_7 = __webpack_require__(69963);
		var _verdict_read_policy_js_8 = __webpack_require__(26588);
		async function check(request) {
			const { subject, store } = request;
			if ("name" in subject) {
				const by = await judgedBy(request, store);
				const named = await (0, _verdict_check_name_js_4.I3)(store, subject.name, by.policy, {
					...request,
					...by
				});
				return (0, _verdict_check_name_js_4._E)(named, [...by.refusals, ...withoutImage(named, request)]);
			}
			const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(9144),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(1748),
					__webpack_require__.e(6575),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9144),
					__webpack_require__.e(3570),
					__webpack_require__.e(5142)
				]).then(__webpack_require__.bind(__webpack_require__, 95142)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(3570),
					__webpack_require__.e(8724),
					__webpack_require__.e(3977)
				]).then(__webpack_require__.bind(__webpack_require__, 72343))
			]);
			const found = await evidenceOfFile(subject.path, store) ?? await findEvidence(subject.path, request);
			const { refusals, ...by } = await judgedBy(request, found.store);
			const { sha256 } = found;
			const digest = sha256 === undefined ? request.digest : async () => sha256;
			const options = {
				...request,
				...by,
				digest
			};
			const vault = await checkVaultBeside(found.subject.files.lock);
			const own = await checkBuild(found.subject, by.policy, options);
			const judged = (0, _verdict_check_name_js_4._E)(own, [
				...refusals,
				...withoutImage(own, request),
				...vault.refusals
			]);
			const answer = {
				...judged,
				notes: [...judged.notes, ...vault.notes]
			};
			if (found.store === undefined) {
				const unused = request.policy ? [] : await configurationBeside(found.subject.files.lock);
				const bases = await missingBases(found.subject.files.lock);
				return {
					...answer,
					notes: [
						...answer.notes,
						...unused,
						...bases
					]
				};
			}
			return {
				...answer,
				notes: [...answer.notes, ...await (0, _verdict_check_name_js_4.iD)(found.store, answer, by.policy)]
			};
		}
		async function configurationBeside(lock) {
			const path = (0, node_path_1.join)((0, node_path_1.dirname)((0, node_path_1.dirname)(lock)), "config.yaml");
			if (!await (0, node_fs_promises_0.lstat)(path).catch(() => undefined)) return [];
			const store = (0, _process_shell_word_js_9.r)((0, node_path_1.dirname)(path));
			return [{
				code: "configuration-not-used",
				text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`
			}];
		}
		async function missingBases(path) {
			const { readBuiltLock } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(1162)
			]).then(__webpack_require__.bind(__webpack_require__, 89257));
			const lock = await readBuiltLock(path).catch(() => undefined);
			const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
			if (needed.length === 0) return [];
			const context = await (0, _verdict_context_beside_js_5.Wd)(path) ?? (0, node_path_1.dirname)(path);
			const notes = needed.map(async ({ written, imageSha256 }) => {
				const isBeside = !(0, node_path_1.isAbsolute)(written) && !written.split("/").includes("..");
				const here = isBeside && await (0, _files_digest_cache_js_3.n)((0, node_path_1.join)(context, written)).catch(() => undefined);
				if (here === imageSha256) return [];
				const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, and put it at that path in the folder that --context names, or into a store that --store names`;
				return [{
					code: "base-image-needed",
					text
				}];
			});
			return (await Promise.all(notes)).flat();
		}
		function withoutImage({ image, open }, { requireVerified }) {
			if (!requireVerified || !open || image.checked) return [];
			return [{
				code: "image-not-checked",
				text: "the image is not here, and only its lock and recipes were checked",
				remedy: "name the image's own path, or leave out --require-verified to check lock and recipes alone"
			}];
		}
		async function checkAllForBase(store, base, builds) {
			const { policy, refusals, removals, knownHistory } = await targetOf(store, base);
			const change = [...refusals, ...removals];
			const [first] = change;
			if (first && builds.length === 0) throw new _failure_js_2.H("unverified", `the change may not be merged into ${base}`, {
				code: first.code,
				why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: first.remedy
			});
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(9144),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(1748),
				__webpack_require__.e(6575),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const answers = [];
			for (const build of builds) {
				const digest = (path) => (0, _files_digest_cache_js_3.n)(path);
				const answer = await checkBuild((0, _verdict_gate_subject_js_6.e)(build), policy, {
					knownHistory,
					digest
				});
				answers.push((0, _verdict_check_name_js_4._E)(answer, change));
			}
			return answers;
		}
		async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
			const found = path ? { policy: await (0, _verdict_read_policy_js_8.BK)(path) } : store && base ? await targetOf(store, base) : { policy: store ? await (0, _verdict_read_policy_js_8.T4)(store) : _verdict_policy_js_7.G4 };
			const require_verified = found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
			return {
				refusals: [],
				...found,
				policy: {
					...found.policy,
					require_verified
				}
			};
		}
		async function targetOf(store, base) {
			const [{ localTarget }, { targetPolicy }] = await Promise.all([__webpack_require__.e(5297).then(__webpack_require__.bind(__webpack_require__, 15297)), Promise.all([
				__webpack_require__.e(7325),
				__webpack_require__.e(4813),
				__webpack_require__.e(173)
			]).then(__webpack_require__.bind(__webpack_require__, 1599))]);
			const { target, repository } = await localTarget(store, base);
			return targetPolicy(target, repository, store);
		}
	}),
	72343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checkVaultBeside: () => checkVaultBeside,
			vaultBeside: () => vaultBeside
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _plural_js_7 = __webpack_require__(21417);
		var _vault_keep_check_js_3 = __webpack_require__(73096);
		var _vault_keep_index_file_js_4 = __webpack_require__(97359);
		var _vault_open_js_5 = __webpack_require__(16582);
		var _verdict_lock_file_js_6 = __webpack_require__(89257);
		const nameBeside = (lock) => lock.replace(/\.lock$/, ".vault.tar");
		async function vaultBeside(lock) {
			const path = nameBeside(lock);
			return (await (0, node_fs_promises_0.stat)(path).catch(() => undefined))?.isFile() ? path : undefined;
		}
		async function checkVaultBeside(lock) {
			const path = await vaultBeside(lock);
			if (path === undefined) return {
				refusals: [],
				notes: []
			};
			try {
				return await checkVault(path, lock);
			} catch (error) {
				if (!(error instanceof _failure_js_2.H) || error.kind !== "inconclusive") throw error;
				const { message, why, remedy, code = "vault-export-damaged" } = error;
				const text = why ? `${message}: ${why}` : message;
				return {
					refusals: [{
						code,
						text,
						remedy: remedy ?? ""
					}],
					notes: []
				};
			}
		}
		async function checkVault(path, lockPath) {
			const lock = await (0, _verdict_lock_file_js_6.readBuiltLock)(lockPath);
			if (!lock.vault) {
				const text = `the lock names no vault, and ${(0, node_path_1.basename)(path)} lies beside it`;
				const remedy = "remove it: nothing binds it to this build";
				return {
					refusals: [{
						code: "vault-index-mismatch",
						text,
						remedy
					}],
					notes: []
				};
			}
			const vault = await (0, _vault_open_js_5.Z)(path, "", "", lock.vault.index);
			try {
				const faults = await (0, _vault_keep_check_js_3.x)(vault.bodies, vault.index);
				const count = (0, _vault_keep_index_file_js_4.OR)(vault.index).size;
				const refusals = faults.map(({ sha256, url, what }) => ({
					code: "vault-body-missing",
					text: `in ${(0, node_path_1.basename)(path)} the body sha256:${sha256} of ${url} is ${what}`,
					remedy: "download it again, or make it again: stx-container vault export"
				}));
				const text = `the vault ${(0, node_path_1.basename)(path)} is whole (${(0, _plural_js_7.L)(count, "file")} that the build downloaded)`;
				return {
					refusals,
					notes: faults.length > 0 ? [] : [{
						code: "vault-whole",
						text
					}]
				};
			} finally {
				await vault.close();
			}
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
					remedy: "build it again with --vault"
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
	14874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => recipeOfDefinition });
		var _driver_js_0 = __webpack_require__(24929);
		var _recipe_lines_js_1 = __webpack_require__(41079);
		var _stages_js_2 = __webpack_require__(32948);
		function recipeOfDefinition(definition) {
			const whole = (0, _recipe_lines_js_1.U1)(definition);
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
	64018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cj: () => givenArguments,
			E$: () => templateMatches,
			LF: () => parseArgumentFile,
			Nh: () => parseBuildArgument,
			QK: () => showTemplate,
			gQ: () => replaceTemplates,
			sK: () => defaultArguments
		});
		var _text_js_0 = __webpack_require__(29291);
		const template = /\{\{[\t\n\f\r ]*(\w+)[\t\n\f\r ]*\}\}/g;
		function templateMatches(text) {
			return [...text.matchAll(template)].map((match) => ({
				name: match[1],
				start: match.index,
				end: match.index + match[0].length
			}));
		}
		function replaceTemplates(text, by) {
			return text.replace(template, (written, name) => by(name, written) ?? written);
		}
		const showTemplate = (name) => `{{ ${name} }}`;
		function parseBuildArgument(text) {
			const equals = text.indexOf("=");
			const name = equals < 0 ? "" : (0, _text_js_0.Bq)(text.slice(0, equals));
			const value = (0, _text_js_0.Bq)(text.slice(equals + 1));
			return /^\w+$/.test(name) && !/[\0\r\n]/.test(value) ? {
				name,
				value
			} : undefined;
		}
		function parseArgumentFile(bytes) {
			return keyValueLines((0, _text_js_0.D4)(bytes));
		}
		function givenArguments(given, argFile) {
			const outer = argFile ? parseArgumentFile(argFile) : new Map();
			for (const [name, value] of Object.entries(given)) outer.set((0, _text_js_0.Bq)(name), (0, _text_js_0.Bq)(value));
			return outer;
		}
		function defaultArguments(stage) {
			const script = stage.scripts.get("arguments")?.script ?? "";
			const lines = script.split("\n").filter((line) => !(0, _text_js_0.Bq)(line).startsWith("#"));
			return keyValueLines(lines.join("\n"));
		}
		function keyValueLines(text) {
			const found = new Map();
			for (const line of text.split("\n")) {
				const equals = line.indexOf("=");
				const name = equals === -1 ? "" : (0, _text_js_0.Bq)(line.slice(0, equals));
				if (name !== "") found.set(name, (0, _text_js_0.Bq)(line.slice(equals + 1)));
			}
			return found;
		}
	}),
	29291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => skipSpace,
			Bq: () => trim,
			D4: () => decode,
			jp: () => toLower,
			s8: () => trimEnd,
			uz: () => splitLines,
			xC: () => isSpace
		});
		var node_buffer_0 = __webpack_require__(4573);
		function isSpace(code) {
			if (code < 128) return code === 32 || code >= 9 && code <= 13;
			return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
		}
		function skipSpace(text, start = 0) {
			let i = start;
			while (i < text.length && isSpace(text.charCodeAt(i))) i++;
			return i;
		}
		function trimEnd(text) {
			let end = text.length;
			while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
			return text.slice(0, end);
		}
		function trim(text) {
			const ended = trimEnd(text);
			return ended.slice(skipSpace(ended));
		}
		function toLower(text) {
			if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
			let lower = "";
			for (const letter of text) lower += letter === "İ" ? "i" : letter.toLowerCase();
			return lower;
		}
		function decode(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if ((0, node_buffer_0.isUtf8)(buffer)) return buffer.toString("utf8");
			const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
			let end = 0;
			for (let i = 0; i < buffer.length;) {
				const length = characterLength(buffer, i);
				if (length === 0) {
					for (const byte of replacement) clean[end++] = byte;
					i++;
				}
				for (let n = length; n > 0; n--) clean[end++] = buffer[i++];
			}
			return clean.toString("utf8", 0, end);
		}
		const replacement = [
			239,
			191,
			189
		];
		function characterLength(bytes, i) {
			const first = bytes[i];
			if (first < 128) return 1;
			if (first < 194 || first > 244) return 0;
			const length = first < 224 ? 2 : first < 240 ? 3 : 4;
			const low = first === 224 ? 160 : first === 240 ? 144 : 128;
			const high = first === 237 ? 159 : first === 244 ? 143 : 191;
			const second = bytes[i + 1] ?? 0;
			if (second < low || second > high) return 0;
			for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 192) !== 128) return 0;
			return length;
		}
		function splitLines(bytes) {
			const text = decode(bytes);
			const lines = text.split("\n");
			if (lines.at(-1) === "") lines.pop();
			const offsets = [0];
			for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) offsets.push(at + 1);
			if (offsets.at(-1) !== bytes.length) offsets.push(bytes.length);
			let carriageReturns = 0;
			for (let i = 0; i < lines.length; i++) {
				const line = lines[i];
				if (!line.endsWith("\r")) continue;
				lines[i] = line.slice(0, -1);
				carriageReturns++;
			}
			return {
				lines,
				offsets,
				eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n"
			};
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
	93118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			YX: () => cutReference,
			ct: () => pinnedReference,
			gL: () => joinHeader
		});
		var _failure_js_0 = __webpack_require__(77205);
		const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
		const tagForm = /^\w[\w.-]{0,127}$/;
		const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
		const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
		const hubNames = new Set([
			"docker.io",
			"index.docker.io",
			"registry-1.docker.io",
			"registry.hub.docker.com"
		]);
		function cutReference(text) {
			const at = text.indexOf("@");
			const named = at < 0 ? text : text.slice(0, at);
			const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
			const colon = named.lastIndexOf(":");
			if (colon < 0 || colon < named.lastIndexOf("/")) return {
				name: named,
				...digest
			};
			return {
				name: named.slice(0, colon),
				tag: named.slice(colon + 1),
				...digest
			};
		}
		function parseReference(text) {
			if (text.includes("://")) {
				throw invalid(text, "it contains ://, and the protocol belongs in the Bootstrap line", `write From: ${text.replace(/^.*:\/\//, "")}`);
			}
			const { name, tag, digest } = cutReference(text);
			const slash = name.indexOf("/");
			const first = slash < 0 ? "" : name.slice(0, slash);
			const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
			const written = hasHost ? first : "docker.io";
			const path = hasHost ? name.slice(slash + 1) : name;
			if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
			const hub = hubNames.has(written);
			const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
			if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
				throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
			}
			if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
			if (digest !== undefined && !digestForm.test(digest)) throw invalid(text, `"${digest}" is not a valid digest`);
			return {
				host: hub ? "registry-1.docker.io" : written,
				registry: hub ? "docker.io" : written,
				repository,
				...tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {},
				...digest !== undefined ? { digest } : {}
			};
		}
		function invalid(text, why, remedy) {
			return new _failure_js_0.H("usage", `invalid image reference "${text}"`, {
				code: "image-reference-invalid",
				why,
				remedy: remedy ?? "write it as registry/namespace/name:tag in the From line"
			});
		}
		function joinHeader(from, header) {
			const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
			return [...before, from].join("/");
		}
		function pinnedReference(from, digest) {
			return `${cutReference(from).name}@${digest}`;
		}
	}),
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xq: () => formatSize,
			a3: () => formatDuration,
			ku: () => formatTable
		});
		function formatDuration(milliseconds) {
			const seconds = Math.round(milliseconds / 1e3);
			const two = (value) => String(value).padStart(2, "0");
			if (seconds < 60) return `${seconds} s`;
			if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
			return `${Math.floor(seconds / 3600)} h ${two(Math.floor(seconds % 3600 / 60))} min`;
		}
		function formatSize(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let value = bytes;
			let unit = 0;
			while (value >= 1e3 && unit < units.length - 1) {
				value /= 1e3;
				unit++;
			}
			return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
		}
		function formatTable(rows) {
			const columns = Math.max(0, ...rows.map((row) => row.length));
			const widths = Array.from({ length: columns }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
			return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd()).join("\n");
		}
	}),
	62367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Of: () => gateCell,
			Rk: () => levelMeanings,
			We: () => gateReport
		});
		var _escape_js_0 = __webpack_require__(45743);
		var _format_js_1 = __webpack_require__(60919);
		const levelMeanings = {
			versions: "a rebuild gave the same packages at the same versions",
			content: "a rebuild gave the same packages and the same files, apart from what is listed as noise",
			bytes: "a rebuild gave the same bytes: one sha256"
		};
		function gateReport(answer) {
			const id = `${answer.name}-${answer.ts}`;
			const notes = answer.notes.map(({ text }) => `  Note: ${(0, _escape_js_0.TN)(text)}.`);
			if (!answer.open) {
				const refusals = answer.refusals.map(({ code, text }) => `  ${(0, _escape_js_0.TN)(text)} (${code})`);
				const remedies = [...new Set(answer.refusals.map(({ remedy }) => (0, _escape_js_0.TN)(remedy)))];
				return [
					`✘ ${id} has no valid marker:`,
					...refusals,
					...remedies.map((each, index) => `${index === 0 ? "To do: " : "       "}${each}`),
					...notes
				].join("\n");
			}
			const rows = [
				["proven", answer.level ? levelMeanings[answer.level] : ""],
				["of", imageText(answer)],
				["when", `${answer.verifiedAt}, with packages from ${sourceText(answer.from)}`],
				...answer.also.map(({ from, level, verifiedAt }) => ["also", `level ${level}, ${verifiedAt}, with packages from ${sourceText(from)}`]),
				["by", (0, _escape_js_0.TN)(answer.signature?.text ?? "")],
				["run", (0, _escape_js_0.TN)(answer.run ?? "")]
			].filter(([, text]) => text !== "");
			const table = (0, _format_js_1.ku)(rows).replace(/^/gm, "  ");
			return [
				`✔ ${id} is verified (level: ${answer.level}, ${answer.verifiedAt}).`,
				table,
				...notes
			].join("\n");
		}
		const sourceText = (from) => from === "vault" ? "a vault" : "upstream";
		function imageText({ image }) {
			const files = "lock, locked recipe and recipe, whose digests match";
			if (!image.checked) return `${files}; the image was not looked at`;
			return image.verified ? `exactly this image, ${files}` : `an image of exactly this content, ${files}; the verdict was made without its file`;
		}
		function gateCell({ open, level, refusals }) {
			const [first] = refusals;
			if (open || !first) return `verified (${level})`;
			if (first.code === "no-marker") return "not verified";
			return first.code === "not-verified" ? "unverified" : `refused: ${first.code}`;
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
	57799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => publishedImage });
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _builds_js_2 = __webpack_require__(13336);
		var _names_js_3 = __webpack_require__(90201);
		async function publishedImage(store, name) {
			const path = (0, _names_js_3.rP)(store, name);
			const found = await (0, node_fs_promises_0.lstat)(path).catch(() => undefined);
			if (!found) return { kind: "none" };
			if (!found.isSymbolicLink()) return {
				kind: "other",
				what: found.isFile() ? "a file, not a link to a build" : "not a link to a build"
			};
			const target = await (0, node_fs_promises_0.readlink)(path).catch(() => "");
			const ts = (0, _builds_js_2.Qv)(name, target);
			if (ts === "") return {
				kind: "other",
				what: `a link to ${target}, which is not a build of ${name}`
			};
			const image = await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, target)).catch(() => undefined);
			if (!image) return {
				kind: "other",
				what: `a link to ${target}, which does not exist`
			};
			if (!image.isFile()) return {
				kind: "other",
				what: `a link to ${target}, which is not a plain file`
			};
			return {
				kind: "build",
				ts
			};
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
			else await (0, _files_inside_js_3.gE)(store, note, `${path}\n`);
		}
		async function recipeFolder(store, name) {
			const usual = (0, node_path_1.dirname)(store);
			const bytes = await (0, _files_bounded_js_2.L)(noteOf(store, name), maxPath, { what: "note" }).catch(() => undefined);
			const path = bytes?.toString("utf8").replace(/\n$/, "");
			if (!path || !staysIn(path)) return usual;
			const [top, found] = await Promise.all([(0, node_fs_promises_0.realpath)(usual), (0, node_fs_promises_0.realpath)((0, node_path_1.join)(usual, path))]).catch(() => []);
			return top !== undefined && found !== undefined && staysIn((0, node_path_1.relative)(top, found)) ? found : usual;
		}
	}),
	16619: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => checkBuilds });
		var node_path_0 = __webpack_require__(76760);
		var _files_cache_folder_js_1 = __webpack_require__(47182);
		var _files_digest_js_2 = __webpack_require__(63983);
		var _files_digest_cache_js_3 = __webpack_require__(85248);
		var _files_user_cache_js_4 = __webpack_require__(14799);
		var _version_js_8 = __webpack_require__(2307);
		var _demands_js_5 = __webpack_require__(98193);
		var _gate_subject_js_6 = __webpack_require__(21695);
		var _policy_js_7 = __webpack_require__(69963);
		async function checkBuilds(store, builds, policy, { now = new Date(), folder = (0, _files_cache_folder_js_1.s)("gate"), settledMs, env } = {}) {
			const isSigned = policy.signers.length > 0 || policy.required_signers + policy.required_verifiers > 0;
			const canKeep = (0, _files_cache_folder_js_1.n)(env) && !isSigned;
			const path = canKeep && await (0, _files_user_cache_js_4.lO)(store) ? (0, node_path_0.join)(folder, (0, _files_digest_js_2.sc)(store)) : undefined;
			const kept = path === undefined ? new Map() : parse(await (0, _files_user_cache_js_4.xe)(path));
			const program = [_version_js_8.r, (0, _files_user_cache_js_4.Zs)(process.argv[1] ?? "")?.key];
			const by = [
				...program,
				(0, _policy_js_7.p1)(policy),
				policy.sources.length > 0
			];
			let files;
			const answers = [];
			const next = new Map();
			let isChanged = false;
			for (const build of builds) {
				const id = `${build.name}-${build.ts}`;
				const found = path === undefined ? undefined : kept.get(id);
				const key = path === undefined ? undefined : keyOf(build, by, settledMs);
				if (found && key === found.key && isCurrent(found.answer, now)) {
					next.set(id, found);
					answers.push(found.answer);
					continue;
				}
				const { checkBuild } = await Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(9144),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(1748),
					__webpack_require__.e(6575),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469));
				if (path !== undefined) files ??= await (await __webpack_require__.e(3147).then(__webpack_require__.bind(__webpack_require__, 3147))).KeptFiles.open(`${folder}-files`, store, program, settledMs);
				const digest = (image) => (0, _files_digest_cache_js_3.n)(image);
				const answer = await checkBuild(build, policy, {
					now,
					digest,
					keptFiles: files
				});
				answers.push(answer);
				if (key === undefined || !answer.open || answer.also.length > 0 || key !== keyOf(build, by, settledMs)) continue;
				next.set(id, {
					key,
					answer
				});
				isChanged = true;
			}
			await files?.write();
			if (path !== undefined && isChanged) await (0, _files_user_cache_js_4.aR)(path, JSON.stringify([...new Map([...kept, ...next])]));
			return answers;
		}
		function parse(text) {
			try {
				return new Map(JSON.parse(text));
			} catch {
				return new Map();
			}
		}
		function keyOf(build, by, settledMs) {
			const { files } = (0, _gate_subject_js_6.e)(build);
			const stamps = [
				files.image,
				files.lock,
				files.lockedRecipe,
				files.recipe,
				files.verified,
				files.unverified,
				files.history
			].map((path) => path === undefined ? undefined : (0, _files_user_cache_js_4.Zs)(path));
			const isStill = stamps.every((stamp) => !stamp || (0, _files_user_cache_js_4.Is)(stamp, settledMs));
			return isStill ? (0, _files_digest_js_2.sc)(JSON.stringify([by, stamps.map((stamp) => stamp?.key)])) : undefined;
		}
		function isCurrent({ verifiedAt = "", expires }, now) {
			const at = Date.parse(verifiedAt);
			const ends = [at + _demands_js_5.PX * _demands_js_5.LP, ...expires === undefined ? [] : [Date.parse(expires)]];
			return now.getTime() >= at - _demands_js_5.Dy && now.getTime() < Math.min(...ends);
		}
	}),
	91633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I3: () => checkName,
			_E: () => withRefusals,
			iD: () => newerBuild
		});
		var node_fs_promises_0 = __webpack_require__(51455);
		var node_path_1 = __webpack_require__(76760);
		var _store_builds_js_2 = __webpack_require__(13336);
		var _store_published_js_3 = __webpack_require__(57799);
		var _check_all_js_4 = __webpack_require__(16619);
		var _gate_subject_js_5 = __webpack_require__(21695);
		async function checkName(store, nameOrId, policy, options = {}) {
			const build = await (0, _store_builds_js_2.w)(store, nameOrId);
			const answer = await answerOn(store, build, policy, options);
			const linked = await linkedFolder(store, build.name);
			if ((0, _store_builds_js_2.d$)(nameOrId)) return withRefusals(answer, linked);
			const published = await (0, _store_published_js_3.K)(store, build.name);
			const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
			const notes = [...notPublished(build, published), ...await newerBuild(store, build, policy)];
			return {
				...withRefusals(answer, [...others, ...linked]),
				notes: [...answer.notes, ...notes]
			};
		}
		async function answerOn(store, build, policy, { kept, ...options }) {
			const { today, now, trust, knownHistory } = options;
			const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
			const [answer] = kept && !asksMore ? await (0, _check_all_js_4.e)(store, [build], policy, kept) : [];
			if (answer) return answer;
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(9144),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(1748),
				__webpack_require__.e(6575),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			return checkBuild(build, policy, options);
		}
		function withRefusals(answer, refusals) {
			if (refusals.length === 0) return answer;
			const kind = answer.open ? "unverified" : answer.kind;
			return {
				...answer,
				open: false,
				kind,
				refusals: [...refusals, ...answer.refusals]
			};
		}
		async function linkedFolder(store, name) {
			if (!(await (0, node_fs_promises_0.lstat)((0, node_path_1.join)(store, name))).isSymbolicLink()) return [];
			const text = `the folder ${name} of the store is a symbolic link`;
			return [{
				code: "link-in-store",
				text,
				remedy: "put the folder itself there"
			}];
		}
		function publishedIsOther(name, { what }) {
			return {
				code: "published-is-other",
				text: `${name}.sif is ${what}`,
				remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`
			};
		}
		function notPublished({ name, state }, published) {
			if (published.kind !== "none" || state !== "complete") return [];
			return [{
				code: "not-published",
				text: `no build of ${name} is published: there is no ${name}.sif`
			}];
		}
		async function newerBuild(store, { name, ts }, policy) {
			const newest = (await (0, _store_builds_js_2.YF)(store, name)).find(({ state }) => state !== "unfinished");
			if (!newest || newest.ts <= ts) return [];
			const id = `${newest.name}-${newest.ts}`;
			if (newest.marker === undefined) {
				const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
				return [{
					code: "newer-not-finished",
					text
				}];
			}
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(9144),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(1748),
				__webpack_require__.e(6575),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const { open, refusals } = await checkBuild((0, _gate_subject_js_5.M)(newest), policy);
			const [first] = refusals;
			if (open || !first) return [{
				code: "newer-not-published",
				text: `the newer build ${id} is verified, but not published`
			}];
			return [{
				code: "newer-not-verified",
				text: `the newer build ${id} is not verified: ${first.text} (${first.code})`
			}];
		}
	}),
	98193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dy: () => clockSkewMs,
			LP: () => dayMs,
			PX: () => oldDays,
			p0: () => checkDemands,
			p1: () => expiryOf
		});
		var _plural_js_2 = __webpack_require__(21417);
		var _judge_js_1 = __webpack_require__(98886);
		var _policy_js_0 = __webpack_require__(69963);
		function expiryOf({ verifiedAt, evidence }, { max_age_days: days }) {
			const ends = [evidence.notAfter === undefined ? undefined : Date.parse(evidence.notAfter), days === undefined ? undefined : Date.parse(verifiedAt) + days * dayMs].filter((end) => end !== undefined);
			return ends.length > 0 ? new Date(Math.min(...ends)) : undefined;
		}
		const clockSkewMs = 10 * 6e4;
		const dayMs = 864e5;
		const oldDays = 90;
		function checkDemands(marker, policy, now, findings) {
			const { evidence } = marker;
			checkAge(marker, policy, now, findings);
			if (!(0, _judge_js_1.O6)(evidence.level, policy.required_level)) findings.refuse("level-too-low", `level ${evidence.level ?? "none"} was reached, and ${policy.required_level} is required`);
			const floats = evidence.floats.filter((float) => !policy.floats.includes(float));
			if (floats.length > 0) findings.refuse("floats-undeclared", `the verdict let ${floats.join(", ")} float, which the configuration does not`, "declare them under floats in config.yaml, or build and verify again without them");
			const noise = (evidence.policy?.noise ?? []).filter((each) => !policy.noise.includes(each));
			if (noise.length > 0) findings.refuse("noise-undeclared", `the verdict left ${noise.join(", ")} out of the comparison, which the configuration does not`);
			if (!Object.values(evidence.ecosystems).some(({ equal }) => equal > 0)) findings.refuse("nothing-compared", "no package was compared, so there is no evidence");
			if (marker.format > 1) checkPolicyIsHere(marker, policy, findings);
		}
		function checkPolicyIsHere({ policy: named }, policy, findings) {
			if (named.uri === "config.yaml" && policy.sources.length === 0) findings.refuse("policy-missing", "the verdict was made under a configuration, and there is none here", "restore config.yaml in the store, or name the file with --policy");
			else if (named.sha256 !== (0, _policy_js_0.p1)(policy)) findings.note("policy-changed", "the verdict was made under another configuration; today's was applied to it");
		}
		function checkAge(marker, policy, now, findings) {
			const { verifiedAt } = marker;
			const at = Date.parse(verifiedAt);
			if (at > now.getTime() + clockSkewMs) {
				findings.contradict("made-in-the-future", `the marker is dated ${verifiedAt}, which is in the future here`, "correct the clock of this machine, or verify again with a right one");
				return;
			}
			const end = expiryOf(marker, policy);
			if (end && now > end) findings.refuse("too-old", `the verdict of ${verifiedAt} was good until ${end.toISOString()}`);
			const days = Math.floor((now.getTime() - at) / dayMs);
			if (days >= oldDays) findings.note("old-verdict", `the verdict is ${(0, _plural_js_2.L)(days, "day")} old: whether a rebuild works today is not known`);
		}
	}),
	95142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			evidenceOfFile: () => evidenceOfFile,
			findEvidence: () => findEvidence
		});
		var node_crypto_0 = __webpack_require__(77598);
		var node_fs_promises_1 = __webpack_require__(51455);
		var node_path_2 = __webpack_require__(76760);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_bounded_js_4 = __webpack_require__(17794);
		var _files_digest_js_5 = __webpack_require__(63983);
		var _lock_read_js_6 = __webpack_require__(23616);
		var _store_builds_js_7 = __webpack_require__(13336);
		var _store_file_kind_js_8 = __webpack_require__(49970);
		var _limits_js_9 = __webpack_require__(36697);
		var _lock_file_js_10 = __webpack_require__(89257);
		var _marker_js_11 = __webpack_require__(71699);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		async function findEvidence(path, places) {
			const image = await imageAt(path);
			const sha256 = await (places.digest ?? _files_digest_js_5.Q3)(image);
			const found = await findSubject(image, sha256, places);
			if (!found) throw sha256 === emptySha256 ? emptyFile(path) : await nothingFound(image, path, sha256, places);
			return {
				...found,
				sha256
			};
		}
		const endings = [
			".lock",
			".verified",
			".unverified",
			".rough.def",
			".def"
		];
		async function evidenceOfFile(path, store) {
			const ending = endings.find((each) => path.endsWith(each));
			if (ending === undefined) return undefined;
			const [folder, stem] = [(0, node_path_2.dirname)(path), (0, node_path_2.basename)(path, ending)];
			const lockPath = (0, node_path_2.join)(folder, `${stem}.lock`);
			if (ending === ".def") await assertNotAlone(path, lockPath);
			const lock = await (0, _lock_file_js_10.readBuiltLock)(lockPath).catch((error) => assertMarker(path, ending, error));
			const image = (0, node_path_2.join)(folder, `${stem}.sif`);
			const hasImage = await (0, node_fs_promises_1.lstat)(image).then(Boolean, () => false);
			const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
			return {
				subject,
				store: await storeAround(subject, store)
			};
		}
		async function assertMarker(path, ending, error) {
			if (ending.endsWith("verified")) {
				const bytes = await (0, _files_bounded_js_4.L)(path, _limits_js_9.Y.marker, { what: "marker" });
				if (bytes) (0, _marker_js_11.gY)(bytes, path);
			}
			throw error;
		}
		async function assertNotAlone(path, lock) {
			const isThere = (file) => (0, node_fs_promises_1.lstat)(file).then(Boolean, () => false);
			if (await isThere(lock) || !await isThere(path)) return;
			throw new _failure_js_3.H("usage", `${path} is a recipe, not a file of a build`, {
				code: "wrong-kind-of-file",
				why: "there is no lock beside it",
				remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`
			});
		}
		async function imageAt(path) {
			const image = await (0, node_fs_promises_1.realpath)(path).catch(() => undefined);
			const found = image === undefined ? undefined : await (0, node_fs_promises_1.lstat)(image);
			if (image !== undefined && found?.isFile()) return image;
			throw new _failure_js_3.H("usage", `there is no image at ${path}`, {
				code: found ? "not-a-regular-file" : "no-such-file",
				why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
				remedy: "check the path"
			});
		}
		async function findSubject(image, digest, { marker, store }) {
			if (marker !== undefined) return {
				subject: await ofMarker(marker, image, digest),
				store: undefined
			};
			const own = await ofOwnName(image);
			const around = own && await storeAround(own, store);
			if (own && around) return {
				subject: own,
				store: around
			};
			const stored = store === undefined ? undefined : await ofStore(store, image, digest);
			if (stored) return {
				subject: stored,
				store
			};
			const beside = own ?? await newestOf((0, node_path_2.dirname)(image), image, digest);
			return beside && {
				subject: beside,
				store: undefined
			};
		}
		async function ofStore(store, image, digest) {
			const names = await (0, _store_builds_js_7.Zv)(store);
			const all = await Promise.all(names.map((name) => newestOf((0, node_path_2.join)(store, name), image, digest)));
			return newestFirst(all.filter((each) => each !== undefined))[0];
		}
		async function storeAround({ name, files }, store) {
			const folder = store && await (0, node_fs_promises_1.realpath)((0, node_path_2.join)(store, name)).catch(() => undefined);
			return folder === (0, node_path_2.dirname)(files.lock) ? store : undefined;
		}
		async function ofMarker(path, image, digest) {
			if ((await (0, node_fs_promises_1.lstat)(path).catch(() => undefined))?.isDirectory()) {
				const found = await newestOf(path, image, digest);
				if (found) return found;
				throw noEvidence(image, digest, { store: path });
			}
			const stem = /^(.+)\.(?:un)?verified$/.exec((0, node_path_2.basename)(path))?.[1];
			if (stem === undefined) throw new _failure_js_3.H("usage", `${path} is not the path of a marker`, {
				code: "wrong-use",
				why: "a marker's name ends in .verified or .unverified",
				remedy: "name the marker with --marker; its lock and locked recipe must lie beside it"
			});
			const bytes = await (0, _files_bounded_js_4.C)(path, _limits_js_9.Y.marker, { what: "marker" });
			return subjectIn((0, node_path_2.dirname)(path), stem, (0, _marker_js_11.gY)(bytes, path).evidence, image);
		}
		async function ofOwnName(image) {
			const folder = (0, node_path_2.dirname)(image);
			const stem = (0, node_path_2.basename)(image, ".sif");
			const present = await (0, node_fs_promises_1.readdir)(folder).catch(() => []);
			if (![
				"lock",
				"verified",
				"unverified"
			].some((ending) => present.includes(`${stem}.${ending}`))) return undefined;
			const named = (0, _store_builds_js_7.d$)(stem) ?? await lockAt((0, node_path_2.join)(folder, `${stem}.lock`));
			return named && subjectIn(folder, stem, named, image);
		}
		async function newestOf(folder, image, digest) {
			const present = await (0, node_fs_promises_1.readdir)(folder).catch(() => []);
			const found = [];
			for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
				const lock = await lockAt((0, node_path_2.join)(folder, file), digest);
				if (lock?.image.sha256 === digest) found.push(await subjectIn(folder, (0, node_path_2.basename)(file, ".lock"), lock, image));
			}
			return newestFirst(found)[0];
		}
		const newestFirst = (subjects) => subjects.sort((a, b) => a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1);
		async function lockAt(path, mention = "") {
			try {
				const bytes = await (0, _files_bounded_js_4.L)(path, _limits_js_9.Y.lock, { what: "lock" });
				if (!bytes?.includes(mention)) return undefined;
				return (0, _lock_read_js_6.IJ)((0, _lock_read_js_6.PG)(bytes.toString("utf8"), path), path);
			} catch (error) {
				if (error instanceof _failure_js_3.H) return undefined;
				throw error;
			}
		}
		async function subjectIn(folder, stem, { name, ts }, image) {
			const file = (ending) => (0, node_path_2.join)(folder, stem + ending);
			const isStored = (0, node_path_2.basename)(folder) === name && stem === `${name}-${ts}`;
			const isThere = (path) => (0, node_fs_promises_1.lstat)(path).then(Boolean, () => false);
			const released = file(".history.jsonl");
			const history = !isStored && await isThere(released) ? released : (0, node_path_2.join)(folder, "history.jsonl");
			const hasHistory = isStored || await isThere(history);
			return {
				name,
				ts,
				files: {
					image,
					lock: file(".lock"),
					lockedRecipe: file(".def"),
					recipe: file(".rough.def"),
					verified: file(".verified"),
					unverified: file(".unverified"),
					history: hasHistory ? history : undefined
				}
			};
		}
		const emptySha256 = (0, node_crypto_0.createHash)("sha256").digest("hex");
		function emptyFile(path) {
			return new _failure_js_3.H("unverified", `there is nothing to check in ${path}`, {
				code: "image-empty",
				why: "the file is empty, as a copy or download that failed leaves it",
				remedy: "fetch the file again, or build it again"
			});
		}
		async function nothingFound(image, path, sha256, places) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const kind = await (0, _store_file_kind_js_8.h_)(image);
				const file = __addDisposableResource(env_1, await (0, node_fs_promises_1.open)(image), true);
				const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
				const isJson = /^\s*[[{]/.test(buffer.toString("latin1", 0, bytesRead));
				if (!isJson) return noEvidence(path, sha256, places);
				const what = kind === "lock" || kind === "marker" ? `a ${kind}` : "a text that begins like JSON";
				return new _failure_js_3.H("usage", `${path} is neither an image nor a file of a build`, {
					code: "wrong-kind-of-file",
					why: `it is ${what}, and its name ends in neither .lock nor .verified`,
					remedy: "give an image, or a file of a build under the name that it was written with"
				});
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function noEvidence(path, sha256, { store }) {
			return new _failure_js_3.H("unverified", `there is no marker for ${path}`, {
				code: "no-marker",
				why: `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`,
				remedy: "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)"
			});
		}
	}),
	98886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O6: () => reaches,
			S4: () => judge,
			zG: () => stricterLevel
		});
		var _levels_js_0 = __webpack_require__(46618);
		const stricterLevel = (a, b) => _levels_js_0.y.indexOf(a) > _levels_js_0.y.indexOf(b) ? a : b;
		const reaches = (level, required) => level !== undefined && _levels_js_0.y.indexOf(level) >= _levels_js_0.y.indexOf(required);
		function judge(rebuilt) {
			if (!rebuilt) return {
				verdict: "unverified",
				level: undefined,
				reasons: []
			};
			const { comparison, sameContent, sameBytes } = rebuilt;
			const reasons = comparison.reasons.filter(({ kind }) => !(sameContent && (kind === "readers-differ" || kind === "not-read")));
			if (reasons.length > 0) return {
				verdict: "inconclusive",
				level: undefined,
				reasons
			};
			if (comparison.total > 0) return {
				verdict: "unverified",
				level: undefined,
				reasons
			};
			return {
				verdict: "verified",
				level: sameContent ? sameBytes ? "bytes" : "content" : "versions",
				reasons
			};
		}
	}),
	46618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => levels });
		const levels = [
			"versions",
			"content",
			"bytes"
		];
	}),
	89257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H4: () => readLockFileIfThere,
			cx: () => readLockFile,
			gD: () => readAnyLockFile,
			readBuiltLock: () => readBuiltLock
		});
		var _files_bounded_js_0 = __webpack_require__(17794);
		var _lock_export_any_lock_js_1 = __webpack_require__(37830);
		var _lock_read_js_2 = __webpack_require__(23616);
		var _limits_js_3 = __webpack_require__(36697);
		const what = { what: "lock" };
		const lockOf = (bytes, path) => (0, _lock_read_js_2.PG)(bytes.toString("utf8"), path);
		const readLockFile = async (path) => lockOf(await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what), path);
		const readBuiltLock = async (path) => (0, _lock_read_js_2.IJ)(await readLockFile(path), path);
		const readAnyLockFile = async (path) => (0, _lock_export_any_lock_js_1.vn)((await (0, _files_bounded_js_0.C)(path, _limits_js_3.Y.lock, what)).toString("utf8"), path);
		async function readLockFileIfThere(path) {
			const bytes = await (0, _files_bounded_js_0.L)(path, _limits_js_3.Y.lock, what);
			const lock = bytes && (0, _lock_export_any_lock_js_1.vn)(bytes.toString("utf8"), path);
			return lock && (0, _lock_export_any_lock_js_1.ew)(lock) ? lock : undefined;
		}
	})
};
;
