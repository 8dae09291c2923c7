"use strict";
exports.id = 3528;
exports.ids = [
	3528,
	3145,
	1890,
	9291,
	4018,
	5389,
	2854,
	473,
	3813
];
exports.modules = {
	45416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			bundle: () => bundle,
			cite: () => cite
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var temporary_names = __webpack_require__(60813);
		var dist = __webpack_require__(38815);
		var schemas = __webpack_require__(28942);
		var bounded = __webpack_require__(17794);
		;
		const person = schemas.KCZ([schemas._H3({
			"family-names": schemas.YjP(),
			"given-names": schemas.YjP().optional()
		}), schemas._H3({ name: schemas.YjP() })]);
		const citation = schemas._H3({
			title: schemas.YjP().optional(),
			doi: schemas.YjP().optional(),
			authors: schemas.YOg(person),
			identifiers: schemas.YOg(schemas._H3({ value: schemas.YjP() }))
		});
		const levels = 3;
		const maxBytes = 2 ** 20;
		async function citationBeside(lockPath, imageSha256) {
			let folder = (0, external_node_path_.dirname)(lockPath);
			for (let level = 0; level < levels; level++, folder = (0, external_node_path_.dirname)(folder)) {
				const bytes = await (0, bounded.L)((0, external_node_path_.join)(folder, "CITATION.cff"), maxBytes, { what: "citation" }).catch(() => undefined);
				const found = bytes && citationIn(bytes.toString("utf8"));
				if (found?.identifiers.some(({ value }) => value === `sha256:${imageSha256}`)) return {
					authors: found.authors.map(nameOf),
					title: found.title,
					doi: found.doi
				};
			}
			return undefined;
		}
		function citationIn(text) {
			try {
				return citation.safeParse((0, dist.parse)(text)).data;
			} catch {
				return undefined;
			}
		}
		function nameOf(author) {
			if ("name" in author) return String(author.name);
			const { "family-names": family, "given-names": given } = author;
			return typeof given === "string" ? `${String(family)}, ${given}` : String(family);
		}
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
		const changedSince = "not what was built from";
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
		const usualMode = 493;
		async function foldersWithModes(context, files, empty) {
			const parents = new Set([...files, ...empty].flatMap(foldersAbove));
			const found = [];
			for (const path of [...parents, ...empty]) {
				const stats = await (0, promises_.stat)((0, external_node_path_.join)(context, path)).catch(() => undefined);
				const mode = stats?.isDirectory() ? stats.mode & 511 : usualMode;
				if (mode !== usualMode || empty.includes(path)) found.push({
					path,
					mode
				});
			}
			return found;
		}
		const foldersAbove = (path) => path.split("/").flatMap((_, at, parts) => at === 0 ? [] : [parts.slice(0, at).join("/")]);
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
				if (found.sha256 !== sha256) return changedSince;
				if (await hasSecret(from)) return "looks like a secret, by its content";
				return {
					from,
					path,
					...found,
					mode: mode & 511
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
			const file = await (0, output_file.G)(output);
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
			for (const { path, mode, ...file } of context) found.push({
				...file,
				path: `${beside}/${path}`,
				about: "a file that the recipe copies in",
				mode
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
			await writeZip(file, found, folders.map(({ path, mode }) => ({
				path: `${beside}/${path}`,
				mode
			})), {
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
			for (const { from, path, mode } of files) zip.addFile(from, path, mode === undefined ? options : {
				...options,
				mode: 32768 | mode
			});
			for (const { path, mode } of folders) zip.addEmptyDirectory(path, {
				mtime: options.mtime,
				mode: 16384 | mode
			});
			for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path, options);
			zip.end();
			try {
				await (0, external_node_stream_promises_.pipeline)(zip.outputStream, (0, external_node_fs_.createWriteStream)(temporary, { flags: "wx" }));
				await (0, promises_.rename)(temporary, output);
			} catch (error) {
				await (0, promises_.rm)(temporary, { force: true });
				throw (0, failures.T)((0, failures.fE)(error, `could not write ${output}`), "--output");
			}
		}
		var check = __webpack_require__(62854);
		var empty_folders = __webpack_require__(14111);
		var vault_beside = __webpack_require__(72343);
		var find = __webpack_require__(91890);
		var travel = __webpack_require__(43248);
		var shell_word = __webpack_require__(704);
		var report_escape = __webpack_require__(45743);
		var report_gate = __webpack_require__(62367);
		;
		function bundleReadme({ lock, level, title }, { stem, file, hasContext }) {
			const recipe = `${stem}.def`;
			const alone = hasContext ? `cd ${stem}.context && apptainer build image.sif ../${(0, external_node_path_.basename)(recipe)}` : `apptainer build image.sif ${recipe}`;
			return `# ${(0, report_escape.TN)(title ?? `${lock.name}: the container of this study`)}

This archive holds an Apptainer image, or what is needed to build it again, with the evidence about it.

${level ? `Proven (level: ${level}): ${report_gate.Rk[level]}.` : "Nothing was proven about it yet."}
Image: sha256:${lock.image.sha256}

| to | command |
| --- | --- |
| see what was proven, and what not | \`npx @stx/container-action explain ${file}\` |
| check that the files are the ones that were verified | \`npx @stx/container-action check ${file}\` |
| rebuild the image, and compare | \`npx @stx/container-action verify ${file}\` |
| rebuild it with Apptainer alone, in the folder of the unpacked files | \`${alone}\` |

The first three need Node.js 24 or newer, the last two Apptainer. Nothing runs the image.
More: https://github.com/stx/container-action/blob/main/docs/reviewer.md
`;
		}
		;
		const dateOf = (ts) => `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;
		const provenText = ({ lock, level }) => `Apptainer image, sha256:${lock.image.sha256}${level ? `; rebuilt and verified (level: ${level})` : "; not verified"}`;
		const tex = (text) => text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, (letter) => `\\${letter}`);
		const texAuthor = (author) => author.includes(",") ? tex(author) : `{${tex(author)}}`;
		function bibtex(citation) {
			const { lock, authors, url, title, doi } = citation;
			const date = dateOf(lock.ts);
			const fields = [
				["title", title === undefined ? `{${tex(lock.name)}}: the container of this study` : `{${tex(title)}}`],
				["author", authors.length > 0 ? authors.map(texAuthor).join(" and ") : undefined],
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
			const { lock, authors, url, title, doi } = citation;
			const people = authors.map((author) => {
				const [family = "", ...rest] = author.split(/\s*,\s*/).filter((part) => part !== "");
				const given = rest.pop();
				if (given === undefined) return `  - name: ${quoted(family)}`;
				const suffix = rest.length > 0 ? `\n    name-suffix: ${quoted(rest.join(", "))}` : "";
				return `  - family-names: ${quoted(family)}\n    given-names: ${quoted(given)}${suffix}`;
			});
			return [
				"cff-version: 1.2.0",
				"message: \"If you use this container, please cite it.\"",
				"type: software",
				`title: ${quoted(title ?? `${lock.name}: the container of this study`)}`,
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
		var format = __webpack_require__(60919);
		var recipe_folder = __webpack_require__(64112);
		var lock_file = __webpack_require__(89257);
		var read_policy = __webpack_require__(26588);
		var absolute = __webpack_require__(31869);
		var in_store = __webpack_require__(81907);
		var steps = __webpack_require__(84501);
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
			const lock = await (0, lock_file.readLockFile)(path);
			const known = lock.image.sha256 ? await citationBeside(path, lock.image.sha256) : undefined;
			const answer = await (0, check.check)({
				subject: { path },
				store: (0, absolute.y)(flags.store),
				digest: steps.HE,
				byDefaults: true
			});
			return {
				lock,
				level: answer.open ? answer.level : undefined,
				authors: flags.author.length > 0 ? flags.author : known?.authors ?? [],
				doi: flags.doi === undefined ? known?.doi : doiOf(flags.doi),
				url: flags.url,
				title: flags.title ?? known?.title
			};
		}
		async function cite(word, flags) {
			const store = (0, absolute.y)(flags.store);
			const citation = await (0, subject.withArgument)(word, store, async (given) => citationOf((await (0, subject.buildOf)(given, store)).files.lock, flags));
			const hasAuthor = citation.authors.length > 0;
			if (flags.format === "cff" && !hasAuthor) throw new failure.H("usage", "a CITATION.cff needs an author", {
				code: "author-missing",
				remedy: `stx-container cite ${word} --format cff --author "Family, Given"`
			});
			process.stdout.write(flags.format === "cff" ? citationCff(citation) : bibtex(citation));
			if (!hasAuthor) (0, steps.cv)("Note: it names no author: add --author \"Family, Given\", once for each.");
		}
		async function bundle(word, flags) {
			const store = (0, absolute.y)(flags.store);
			await (0, subject.withArgument)(word, store, async (given) => writeIt(word, await (0, subject.buildOf)(given, store), flags));
		}
		async function writeIt(word, subject, flags) {
			const output = (0, absolute.y)(flags.output ?? `${subject.name}-${subject.ts}.zip`);
			const citation = await citationOf(subject.files.lock, flags);
			const texts = citation.authors.length > 0 ? { "CITATION.cff": citationCff(citation) } : { "citation.bib": bibtex(citation) };
			const configuration = await configurationOf(subject);
			if (configuration !== undefined) texts["config.yaml"] = configuration;
			const held = await contextOf(subject, flags);
			const context = [...held.files, ...held.bases.files];
			const { folders } = held;
			texts["README.md"] = bundleReadme(citation, {
				stem: `${subject.name}/${subject.name}-${subject.ts}`,
				file: (0, external_node_path_.basename)(output),
				hasContext: context.length + folders.length > 0
			});
			const files = await withVault(subject, output, flags, (vault) => (0, steps.Yp)(`Writing ${(0, external_node_path_.basename)(output)}`, () => writeBundle({
				subject,
				output,
				withoutImage: !flags.image,
				vault,
				context,
				folders,
				texts
			})));
			const rows = files.slice(0, files.length - context.length).map(({ path, size, about }) => [
				path,
				(0, format.Xq)(size),
				about
			]);
			for (const [path, text] of Object.entries(texts)) {
				const about = path === "README.md" ? "what this file is, and how to check it" : path === "config.yaml" ? "the store's configuration: a reader judges by it only with --policy" : "the citation, with the image's digest";
				rows.push([
					path,
					(0, format.Xq)(Buffer.byteLength(text)),
					about
				]);
			}
			rows.push([
				"ro-crate-metadata.json",
				"",
				"what is in this file, as an RO-Crate"
			]);
			const beside = [
				...held.files.length > 0 ? [`${(0, plural.L)(held.files.length, "file")} that the recipe copies in`] : [],
				...held.empty > 0 ? [`${(0, plural.L)(held.empty, "empty folder")} that it copies in`] : [],
				...held.bases.files.length > 0 ? ["the base image that it starts from"] : []
			];
			if (beside.length > 0) rows.push([
				`${subject.name}/${subject.name}-${subject.ts}.context/`,
				(0, format.Xq)(context.reduce((total, { size }) => total + size, 0)),
				beside.join(", and ")
			]);
			const notes = [...flags.vault ? [] : leftOutNote(held), ...baseNote(held.bases, withBase(word, flags))];
			process.stdout.write(`Wrote ${output}:\n${(0, format.ku)(rows)}\n${notes.map((note) => `${(0, report_escape.TN)(note)}\n`).join("")}\nNext: stx-container check ${output}\n`);
		}
		async function configurationOf({ name, files }) {
			const folder = (0, external_node_path_.dirname)(files.lock);
			if ((0, external_node_path_.basename)(folder) !== name) return undefined;
			for (const path of await (0, read_policy.hg)((0, external_node_path_.dirname)(folder))) {
				const text = await (0, read_policy.im)(path);
				if (text !== undefined) return text;
			}
			return undefined;
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
					empty: 0,
					leftOut,
					bases
				};
			}
			const held = await contextFiles(lock, folder);
			const empty = await (0, empty_folders.p)(files.recipe, lock, folder, (0, absolute.y)(store));
			const paths = held.files.map(({ path }) => path);
			return {
				...held,
				folders: await foldersWithModes(folder, paths, empty),
				empty: empty.length,
				bases
			};
		}
		function withBase(word, flags) {
			const named = {
				output: "-o",
				title: "--title",
				doi: "--doi",
				url: "--url",
				context: "--context"
			};
			const words = [
				...[
					"stx-container",
					"bundle",
					word,
					"--base"
				],
				...Object.entries(named).flatMap(([name, option]) => {
					const value = flags[name];
					return value === undefined ? [] : [option, value];
				}),
				...flags.author.flatMap((author) => ["--author", author]),
				...flags.image ? [] : ["--no-image"],
				...flags.files ? [] : ["--no-files"],
				...flags.vault ? ["--vault"] : []
			];
			return (0, in_store.jw)(words.map(shell_word.r).join(" "), flags.store);
		}
		function baseNote({ leftOut }, again) {
			return leftOut.map(({ path, why }) => `Note: a rebuild also needs the base image ${path}, which this file does not hold (${why}). If it is in the recipe's folder, add it: ${again}. Otherwise publish it beside this file; who rebuilds names its folder with --context.`);
		}
		const whatToDo = (isChanged) => isChanged ? "To bundle what is here now, build it first: stx-container roundtrip RECIPE. To bundle this build, name a folder with the files as they were: --context DIR." : "Publish them, too: verify takes the folder that has them with --context DIR.";
		function leftOutNote({ leftOut }) {
			if (leftOut.length === 0) return [];
			const few = leftOut.slice(0, 5).map(({ path, why }) => `${path} (${why})`);
			const rest = leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : "";
			return [`Note: a rebuild also needs ${few.join(", ")}${rest}, which the recipe copies in and this file does not hold. ${whatToDo(leftOut.some(({ why }) => why === changedSince))}`];
		}
		async function withVault({ name, ts, files }, output, flags, use) {
			const beside = flags.vault ? await (0, vault_beside.vaultBeside)(files.lock) : undefined;
			if (!flags.vault || beside) return use(beside);
			const store = (0, absolute.y)(flags.store);
			const made = (0, external_node_path_.join)((0, external_node_path_.dirname)(output), (0, temporary_names.N)(`${name}-${ts}.vault.tar`));
			const vault = await (0, find.storedVault)(`${name}-${ts}`, store);
			try {
				const context = (0, absolute.y)(flags.context ?? await (0, recipe_folder.z)(store, name));
				const { missing } = await (0, steps.Yp)("Collecting what the build downloaded", () => (0, travel.exportVault)(vault, made, {
					image: false,
					context
				}, () => {}));
				for (const path of missing) (0, steps.R8)(`left out of the vault: ${path}, which is not what was built from; name its folder with --context`);
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
			const all = await (0, store_builds.YF)(store, name);
			if (all.length === 0) await (0, store_builds.w)(store, name);
			const builds = all.filter(({ state }) => state === "complete" || state === "lock-only");
			if (builds.length < 2) throw new failure.H("usage", `there is nothing to compare for ${name} in ${store}`, {
				code: "not-in-store",
				why: `it has ${builds.length === 1 ? "one build" : "no build"} with a lock, and two are needed`,
				remedy: builds.length === 1 ? "build it again after a change, or later with --force: stx-container roundtrip RECIPE --force" : "see the builds of the store: stx-container list"
			});
			const moves = [];
			let last;
			for (const { ts, files } of builds.reverse()) {
				const now = {
					ts,
					lock: await (0, lock_file.readAnyLockFile)(files.lock)
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
		var ecosystems = __webpack_require__(46291);
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
			const days = installedAt.map((seconds) => (0, snapshots.XO)(distribution, new Date(seconds * 1e3)));
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
			const lines = [...groups].map(([command, packages]) => `${command} --ignore-installed --no-deps --no-cache-dir ${packages.map(({ name, version }) => (0, shell_word.r)(`${name}==${version}`)).join(" ")}`);
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
			await (0, file_kind.r)(image, [
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
		var steps = __webpack_require__(84501);
		var subject = __webpack_require__(67455);
		;
		async function recover_recover(word, flags) {
			const store = (0, absolute.y)(flags.store);
			const key = await (0, image_key.p)(flags.pemPath);
			if (flags.against !== undefined) return against(word, flags.against, store, flags);
			const folder = (0, absolute.y)(flags.output);
			const options = {
				key,
				...flags.base !== undefined && { base: (0, absolute.y)(flags.base) },
				...flags.ignoreDefinition && { ignoreDefinition: true }
			};
			const recovered = await (0, subject.withArgument)(word, store, async (given) => {
				const image = await (0, subject.imageGiven)(given, store);
				return (0, steps.Yp)(`Recovering a recipe from ${word}`, () => recover(image, folder, options));
			});
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
			const account = await (0, subject.withArgument)(before, store, (one) => (0, subject.withArgument)(after, store, async (two) => {
				const [old, made] = [await (0, subject.imageGiven)(one, store), await (0, subject.imageGiven)(two, store)];
				return (0, steps.Yp)(`Comparing ${before} and ${after}`, () => accountOfImages(old, made, key));
			}));
			process.stdout.write(flags.json ? `${(0, report_escape.t3)(account)}\n` : `${accountText(account)}\n`);
		}
	}),
	16141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { report: () => report });
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var bounded = __webpack_require__(17794);
		var store_builds = __webpack_require__(13336);
		var store_history = __webpack_require__(4813);
		var gate_subject = __webpack_require__(21695);
		var limits = __webpack_require__(36697);
		var lock_file = __webpack_require__(89257);
		var check = __webpack_require__(62854);
		;
		async function gather({ name, ts, files }, lock, request) {
			const gate = await (0, check.check)(request);
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
			return earlier && (0, lock_file.readLockFileIfThere)(earlier.files.lock);
		}
		async function gatherStore(store, digest) {
			const reports = [];
			for (const name of await (0, store_builds.Zv)(store)) {
				const builds = await (0, store_builds.YF)(store, name);
				if (!builds.some(({ state }) => state === "complete" || state === "lock-only")) continue;
				const subject = (0, gate_subject.e)(await (0, store_builds.w)(store, name));
				const lock = await (0, lock_file.readLockFileIfThere)(subject.files.lock);
				if (lock) reports.push(await gather(subject, lock, {
					subject: { name },
					store,
					digest
				}));
			}
			return reports;
		}
		var shell_word = __webpack_require__(704);
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
		var cli_output = __webpack_require__(6301);
		var steps = __webpack_require__(84501);
		var cli_subject = __webpack_require__(67455);
		;
		async function report(word, flags) {
			const output = flags.output ?? missingOutput(word);
			const ending = output === "-" ? ".html" : (0, external_node_path_.extname)(output);
			if (![
				".html",
				".svg",
				".json"
			].includes(ending)) throw new failure.H("usage", `cannot write a report to ${output}`, {
				code: "wrong-use",
				why: "the ending of the file decides: .html is a page, .svg and .json are a badge",
				remedy: "choose one of these endings for --output"
			});
			const store = (0, absolute.y)(flags.store);
			const folder = word === undefined ? store : (0, absolute.y)(word);
			const reports = await isStore(folder, word, store) ? await gatherStore(folder, steps.HE) : await (0, cli_subject.withArgument)(word, store, async (given) => [await reportOf(given, store)]);
			await (0, cli_output.z)(textOf(ending, reports, word === undefined || folder === store ? folder : word), output);
		}
		function missingOutput(word) {
			const stem = (0, external_node_path_.basename)(word ?? "").replace(/\.\w+$/, "");
			const file = (0, shell_word.r)(`${/^\w/.test(stem) ? stem : "image"}.html`);
			throw new failure.H("usage", "there is no file to write the report to", {
				code: "wrong-use",
				why: "--output names it, and its ending decides: .html is a page, .svg and .json are a badge",
				remedy: word === undefined ? "stx-container report -o store.html" : `stx-container report ${(0, shell_word.r)(word)} -o ${file}`
			});
		}
		async function isStore(folder, word, store) {
			if (word === undefined || folder === store) return true;
			if ((await (0, store_builds.Zv)(store)).includes(word) || await (0, file_kind.fileKind)(folder) !== "folder") return false;
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
			const lock = await (0, lock_file.readLockFile)(subject.files.lock);
			return gather(subject, lock, {
				subject: given,
				store,
				digest: steps.HE,
				byDefaults: true
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
	94882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SS: () => siblingOf,
			UP: () => imageBeside,
			l5: () => isElsewhere,
			m1: () => imageSubject
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_shell_word_js_4 = __webpack_require__(704);
		var _absolute_js_3 = __webpack_require__(31869);
		const siblingOf = (path, ending) => path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);
		function imageBeside(path) {
			const image = siblingOf(path, "sif");
			return (0, node_fs_0.existsSync)(image) ? image : path;
		}
		const isElsewhere = (word) => word === "-" || word.includes("://") || isArchiveName(word) && (0, node_fs_0.existsSync)((0, _absolute_js_3.y)(word));
		const isArchiveName = (word) => /\.(?:zip|tar|tgz|tar\.gz)$/.test(word);
		async function imageSubject(word, store) {
			if (isElsewhere(word)) throw cannotRun(word);
			const path = (0, _absolute_js_3.y)(word);
			const isPath = /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word);
			if (!isPath && (word === "" || !(0, node_fs_0.existsSync)(path) || (0, node_fs_0.existsSync)((0, node_path_1.join)(store, word)))) return { name: word };
			const image = imageBeside(path);
			if (image !== path) return { path: image };
			const stats = (0, node_fs_0.statSync)(path, { throwIfNoEntry: false });
			if (stats?.isDirectory()) return { path: await imageInFolder(path, word) };
			if (!stats?.isFile() || path.endsWith(".sif")) return { path };
			const name = await (await __webpack_require__.e(7455).then(__webpack_require__.bind(__webpack_require__, 67455))).nameOfRecipe(word, store);
			return name === undefined ? { path } : { name };
		}
		async function imageInFolder(folder, word) {
			const { fileKind } = await __webpack_require__.e(9970).then(__webpack_require__.bind(__webpack_require__, 49970));
			if (await fileKind(folder) !== "folder") return folder;
			const { fileOfFolder } = await __webpack_require__.e(7634).then(__webpack_require__.bind(__webpack_require__, 7634));
			return imageBeside(await fileOfFolder(folder, word));
		}
		function cannotRun(word) {
			const given = (0, _process_shell_word_js_4.r)(word);
			const [why, remedy] = word === "-" ? ["only an image on this disk can run", "write it to a file, and name that file"] : word.includes("://") ? ["only an image on this disk can be checked before it runs", `stx-container pull ${given}`] : ["it is an archive, and only an image on this disk can run", `unpack it, then name the folder: ${unpackCommand(word)}; to check it as it is: stx-container check ${given}`];
			const what = word === "-" ? "what comes through standard input" : word;
			return new _failure_js_2.H("usage", `cannot run ${what}`, {
				code: "exec-subject-invalid",
				why,
				remedy
			});
		}
		function unpackCommand(word) {
			const folder = (0, _process_shell_word_js_4.r)(word.replace(/\.(?:zip|tar|tgz|tar\.gz)$/, ""));
			return word.endsWith(".zip") ? `unzip ${(0, _process_shell_word_js_4.r)(word)} -d ${folder}` : `mkdir ${folder} && tar -xf ${(0, _process_shell_word_js_4.r)(word)} -C ${folder}`;
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
		var _steps_js_6 = __webpack_require__(84501);
		async function writeOutput(text, output, about) {
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
			(0, _steps_js_6.jx)(output, about);
		}
		async function write(path, text) {
			const found = await (0, node_fs_promises_0.stat)(path).catch(() => undefined);
			if (found?.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
			if (found && !found.isFile()) return (0, node_fs_promises_0.writeFile)(path, text);
			if (!found) return (0, _files_inside_js_3.writeFileInside)((0, node_path_1.dirname)(path), path, text);
			const file = await (0, node_fs_promises_0.realpath)(path);
			await (0, _files_inside_js_3.writeFileInside)((0, node_path_1.dirname)(file), file, text);
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
	68615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DP: () => statusFile,
			L4: () => stateOf,
			MT: () => journalFolder,
			Mk: () => otherStatusFiles,
			NQ: () => otherDatabases,
			OV: () => dpkgDatabase,
			mm: () => upstreamVersion,
			pR: () => databaseLimit
		});
		var _image_tree_index_js_0 = __webpack_require__(78448);
		var _findings_js_1 = __webpack_require__(41263);
		var _once_js_2 = __webpack_require__(11996);
		var _system_roots_js_4 = __webpack_require__(78212);
		var _owned_js_3 = __webpack_require__(92463);
		var _status_js_5 = __webpack_require__(60988);
		const statusFile = "/var/lib/dpkg/status";
		const statusFolder = "/var/lib/dpkg/status.d";
		const journalFolder = "/var/lib/dpkg/updates";
		const databaseLimit = 128 * 1024 * 1024;
		const otherStatusFiles = (0, _once_js_2["if"])((tree) => (0, _system_roots_js_4.h)(tree, "status", /\/(?:(?:var|usr)\/)?lib\/[do]pkg\/status$/, [statusFile]));
		const otherDatabases = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const places = new Map(otherStatusFiles(tree).map((place) => [place.path, place]));
			const found = [];
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, [...places.keys()], reporter, databaseLimit)) {
				const { paragraphs, problems } = (0, _status_js_5.L)(bytes.toString());
				if (!paragraphs.some((each) => each.has("package"))) continue;
				for (const message of problems) reporter.problem(path, message);
				found.push({
					...places.get(path),
					paragraphs
				});
			}
			return found;
		});
		async function upstreamVersion(tree, path) {
			const owner = await (0, _owned_js_3.dpkgOwner)(tree, path);
			if (owner === undefined) return undefined;
			const { entries } = await dpkgDatabase(tree);
			const found = entries.find(({ paragraph }) => paragraph.get("package") === owner && stateOf(paragraph) === "installed");
			const version = found?.paragraph.get("version") ?? "";
			return /^(?:\d+:)?(\d+\.\d+\.\d+)(?=[-+]|~(?:dfsg|ds)|$)/.exec(version)?.[1];
		}
		function stateOf(paragraph) {
			return paragraph.get("status")?.split(/\s+/).at(-1) ?? "installed";
		}
		const dpkgDatabase = (0, _once_js_2.Xw)(async (tree, reporter) => {
			const entries = [];
			const single = tree.list(statusFolder).filter(({ path, type }) => type !== "dir" && !/\.(md5sums|list|conffiles)$/.test(path));
			const paths = [...(0, _findings_js_1.Yb)(tree, [statusFile]), ...single.map((entry) => entry.path)];
			if (paths.length > 0) reporter.seen();
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, paths, reporter, databaseLimit)) {
				const parsed = (0, _status_js_5.L)(bytes.toString());
				for (const message of parsed.problems) reporter.problem(path, message);
				for (const paragraph of parsed.paragraphs) entries.push({
					path,
					paragraph
				});
				if (path === statusFile && bytes.length > 0 && bytes.at(-1) !== 10) {
					reporter.problem(path, "ends in the middle of a line");
				}
			}
			return { entries: await withJournal(tree, entries, reporter) };
		});
		async function withJournal(tree, entries, reporter) {
			const changes = tree.list(journalFolder).map(({ path }) => path).filter((path) => /^\d+$/.test((0, _image_tree_index_js_0.Fl)(path)));
			if (changes.length === 0) return entries;
			reporter.note(journalFolder, "has changes that dpkg has not merged into its status yet; they count");
			let merged = entries;
			for await (const [path, bytes] of (0, _findings_js_1.e2)(tree, changes, reporter, databaseLimit)) {
				const { paragraphs, problems } = (0, _status_js_5.L)(bytes.toString());
				for (const message of problems) reporter.problem(path, message);
				if (!paragraphs.some((each) => each.has("package"))) reporter.problem(path, "is a change of no package");
				for (const paragraph of paragraphs) merged = [...merged.filter((each) => !isReplaced(each.paragraph, paragraph)), {
					path,
					paragraph
				}];
			}
			return merged;
		}
		function isReplaced(old, by) {
			if (old.get("package") !== by.get("package")) return false;
			const besides = [old, by].every((each) => each.get("multi-arch") === "same");
			return !besides || old.get("architecture") === by.get("architecture");
		}
	}),
	92463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dpkgOwner: () => dpkgOwner,
			owned: () => owned,
			ownedByDpkg: () => ownedByDpkg
		});
		var tree_index = __webpack_require__(78448);
		var findings = __webpack_require__(41263);
		var once = __webpack_require__(11996);
		var database = __webpack_require__(68615);
		;
		const path = "/var/lib/dpkg/diversions";
		const diversions = (0, once.Xw)(async (tree) => {
			const found = new Map();
			if (tree.resolve(path)?.type !== "file") return found;
			for await (const [, bytes] of (0, findings.e2)(tree, [path], once.P$)) {
				const lines = bytes.toString("utf8").split("\n");
				for (let i = 0; i + 2 < lines.length; i += 3) found.set(lines[i], {
					to: lines[i + 1],
					by: lines[i + 2]
				});
			}
			return found;
		});
		;
		const merged = [
			"/bin",
			"/sbin",
			"/lib",
			"/lib32",
			"/lib64",
			"/libx32"
		];
		const infoFolder = "/var/lib/dpkg/info";
		const statusFolder = "/var/lib/dpkg/status.d";
		const ownedByDpkg = (0, once.Xw)(async (tree) => {
			const links = new Map(merged.filter((folder) => tree.entries.get(folder)?.type === "symlink").map((folder) => [folder, tree.resolve(folder)?.path ?? folder]));
			const files = new Set();
			const add = (path) => {
				const slash = path.indexOf("/", 1);
				const target = slash < 0 ? undefined : links.get(path.slice(0, slash));
				files.add(target === undefined ? path : target + path.slice(slash));
			};
			for (const paths of (await fileLists(tree)).values()) for (const path of paths) add(path);
			for (const { sums } of await statusSums(tree)) for (const [path] of sums) add(path);
			for (const path of await filesElsewhere(tree)) files.add(path);
			return files;
		});
		const fileLists = (0, once.Xw)(async (tree) => {
			const lists = new Map();
			for await (const [path, bytes] of (0, findings.e2)(tree, inFolder(tree, infoFolder, ".list"), once.P$)) lists.set(stem(path), bytes.toString().split("\n").filter(Boolean));
			return lists;
		});
		async function filesElsewhere(tree) {
			const files = [];
			for (const { path: status, root } of (0, database.Mk)(tree)) {
				const base = root === "/" ? "" : root;
				for await (const [, bytes] of (0, findings.e2)(tree, inFolder(tree, `${(0, tree_index.gN)(status)}/info`, ".list"), once.P$)) {
					for (const line of bytes.toString().split("\n")) if (line) files.push(base + line.split("	")[0]);
				}
			}
			return files;
		}
		async function dpkgOwner(tree, path) {
			if (!(await ownedByDpkg(tree)).has(path)) return undefined;
			const spellings = new Set([path, path.replace(/^\/usr(?=\/)/, "")]);
			for (const [name, paths] of await fileLists(tree)) if (paths.some((each) => spellings.has(each))) return name.split(":")[0];
			return undefined;
		}
		async function* readSums(tree, folder) {
			for await (const [path, bytes] of (0, findings.e2)(tree, inFolder(tree, folder, ".md5sums"), once.P$)) {
				const lines = bytes.toString().matchAll(/^([0-9a-f]{32}) {2}(.+)$/gm);
				yield {
					path,
					sums: Array.from(lines, ([, md5, file]) => [`/${file}`, md5])
				};
			}
		}
		const statusSums = (0, once.Xw)(async (tree) => {
			const lists = [];
			for await (const list of readSums(tree, statusFolder)) lists.push(list);
			return lists;
		});
		function inFolder(tree, folder, ending) {
			return tree.list(folder).map(({ path }) => path).filter((path) => path.endsWith(ending));
		}
		function stem(path) {
			return (0, tree_index.Fl)(path).replace(/\.(list|md5sums)$/, "");
		}
		async function owned(tree) {
			const [files, diverted] = await Promise.all([ownedByDpkg(tree), diversions(tree)]);
			return {
				files,
				replaced: [...diverted].filter(([, { by }]) => by === ":").map(([from]) => from),
				listed: () => listed(tree),
				packages: () => filesByPackage(tree)
			};
		}
		async function* filesByPackage(tree) {
			for (const [name, paths] of await fileLists(tree)) for (const path of paths) yield [name.split(":")[0], path];
			for (const { path: list, sums } of await statusSums(tree)) for (const [path] of sums) yield [stem(list), path];
		}
		async function* listed(tree) {
			const [diverted, lists, configuration] = await Promise.all([
				diversions(tree),
				fileLists(tree),
				configurationFiles(tree)
			]);
			for (const { to } of diverted.values()) yield [to];
			const place = function* ({ path: list, sums }) {
				const name = stem(list).split(":")[0];
				const known = lists.get(stem(list));
				const own = known && new Set(known);
				for (const [path, md5] of sums) {
					if (own?.has(path) === false || configuration.has(path)) continue;
					const diversion = diverted.get(path);
					yield [diversion && diversion.by !== name ? diversion.to : path, `md5:${md5}`];
				}
			};
			for await (const list of readSums(tree, infoFolder)) yield* place(list);
			for (const list of await statusSums(tree)) yield* place(list);
		}
		const configurationFiles = (0, once.Xw)(async (tree) => {
			const { entries } = await (0, database.OV)(tree);
			const files = entries.flatMap(({ paragraph }) => (paragraph.get("conffiles") ?? "").split("\n").map((line) => line.trim().split(" ")[0]));
			return new Set(files);
		});
	}),
	35621: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nh: () => snapshotAddress,
			XO: () => snapshotsOf,
			_T: () => debianSnapshotHost,
			pL: () => findSnapshots
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
		const hostOf = ({ domain }) => `snapshot.${domain}`;
		const debianSnapshotHost = hostOf(debian);
		const addressOf = (archive) => `http://${hostOf(archive)}/${archive.folder}/{id}/`;
		const idOf = (instant) => `${instant.toISOString().replace(/[-:]/g, "").replace(/\.\d+Z$/, "")}Z`;
		const archivesOf = {
			debian: ["Debian", "Debian-Security"],
			ubuntu: ["Ubuntu"]
		};
		function snapshotAddress(distribution) {
			const archive = known[archivesOf[distribution]?.[0] ?? ""];
			return archive && addressOf(archive);
		}
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
	41263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fv: () => Findings,
			Yb: () => presentPaths,
			e2: () => readEach
		});
		var node_util_0 = __webpack_require__(57975);
		var _order_js_1 = __webpack_require__(17421);
		const namedPlaces = 20;
		const keptNotes = 50;
		const replacement = "�";
		const control = /[\x00-\x1f\x7f]/;
		class Findings {
			#packages = new Map();
			#first;
			#otherPaths = new Set();
			#problems = 0;
			#notes = [];
			#moreNotes = 0;
			#seen = false;
			seen() {
				this.#seen = true;
			}
			problem(path, message) {
				this.#seen = true;
				this.#first ??= {
					path,
					message
				};
				this.#problems += 1;
				if (path !== this.#first.path && this.#otherPaths.size < namedPlaces) this.#otherPaths.add(path);
			}
			note(path, message) {
				this.#seen = true;
				if (this.#notes.length < keptNotes) this.#notes.push({
					path,
					message
				});
				else this.#moreNotes += 1;
			}
			add(found, path, key) {
				this.#seen = true;
				const other = this.#packages.get(key);
				if (other && (0, node_util_0.isDeepStrictEqual)(other, found)) return;
				const wrong = faultOf(found) ?? (other ? `two entries for ${key}` : undefined);
				if (wrong !== undefined) this.problem(path, wrong);
				else this.#packages.set(key, found);
			}
			outcome() {
				if (!this.#seen) return { status: "absent" };
				const packages = [...this.#packages.values()].sort(_order_js_1.M);
				const notes = this.#shownNotes();
				const first = this.#first;
				if (!first) return {
					status: "present",
					packages,
					...notes
				};
				const more = this.#problems - 1;
				const others = [...this.#otherPaths].join(", ") + (this.#otherPaths.size === namedPlaces ? " …" : "");
				const places = others && `, in ${others}`;
				const message = more > 0 ? `${first.message} (and ${more} more${places})` : first.message;
				return {
					status: "error",
					path: first.path,
					message,
					packages,
					...notes
				};
			}
			#shownNotes() {
				if (this.#notes.length === 0) return {};
				const notes = this.#notes.toSorted((a, b) => (0, _order_js_1.X)(a.path, b.path));
				if (this.#moreNotes > 0) notes.push({
					path: "/",
					message: `and ${this.#moreNotes} more like these`
				});
				return { notes };
			}
		}
		function faultOf(found) {
			for (const field of [
				"name",
				"version",
				"arch",
				"source"
			]) {
				const value = found[field];
				if (value === "") return `an entry has no ${field}${nameOf(found)}`;
				if (value?.includes(replacement)) return `the ${field}${nameOf(found)} is not valid UTF-8`;
				if (value !== undefined && control.test(value)) return `the ${field}${nameOf(found)} has control characters`;
			}
			return undefined;
		}
		function nameOf(found) {
			return found.name === "" ? "" : ` of ${JSON.stringify(found.name)}`;
		}
		async function* readEach(tree, paths, findings, limit = 32 * 1024 * 1024, atOnce = 64 * 1024 * 1024) {
			let batch = [];
			let bytes = 0;
			for (const path of paths) {
				const entry = tree.resolve(path);
				if (entry?.type !== "file") {
					findings.problem(path, entry ? `is a ${entry.type}, not a file` : "is a link that leads nowhere");
				} else if (entry.size > limit) {
					findings.problem(path, `has ${entry.size} bytes, more than the ${limit} that are read`);
				} else {
					if (bytes + entry.size > atOnce && batch.length > 0) {
						yield* databasesOf(await tree.read(batch, limit));
						batch = [];
						bytes = 0;
					}
					batch.push(path);
					bytes += entry.size;
				}
			}
			if (batch.length > 0) yield* databasesOf(await tree.read(batch, limit));
		}
		function* databasesOf(files) {
			for (const [path, bytes] of files) if (!path.includes("/._") || !bytes.subarray(0, 4).equals(appleDouble)) yield [path, bytes];
		}
		const appleDouble = Buffer.from("00051607", "hex");
		function presentPaths(tree, paths) {
			return paths.filter((path) => {
				if (tree.resolve(path)) return true;
				const parent = tree.resolve(path.slice(0, Math.max(path.lastIndexOf("/"), 1)));
				const inside = parent && `${parent.path === "/" ? "" : parent.path}${path.slice(path.lastIndexOf("/"))}`;
				return inside !== undefined && tree.entries.has(inside);
			});
		}
	}),
	11996: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P$: () => silentReporter,
			Xw: () => oncePerTree,
			"if": () => findOncePerTree
		});
		const silentReporter = {
			problem() {},
			note() {},
			seen() {}
		};
		function findOncePerTree(find) {
			const known = new WeakMap();
			return (tree) => {
				const one = known.get(tree) ?? { answer: find(tree) };
				known.set(tree, one);
				return one.answer;
			};
		}
		function oncePerTree(read) {
			const known = new WeakMap();
			return async (tree, reporter = silentReporter) => {
				let one = known.get(tree);
				if (!one) {
					const reports = [];
					const recorder = {
						problem: (path, message) => void reports.push((to) => to.problem(path, message)),
						note: (path, message) => void reports.push((to) => to.note(path, message)),
						seen: () => void reports.push((to) => to.seen())
					};
					one = {
						reports,
						answer: read(tree, recorder)
					};
					known.set(tree, one);
				}
				const answer = await one.answer;
				for (const report of one.reports) report(reporter);
				return answer;
			};
		}
	}),
	33839: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B8: () => releaseIn,
			HU: () => parseOsRelease,
			TE: () => osReleaseFiles,
			_W: () => osRelease,
			hp: () => distroOf
		});
		var _once_js_0 = __webpack_require__(11996);
		function distroOf({ id, versionId, codename }) {
			const version = versionId ?? codename;
			return id && version && `${id}-${version}`;
		}
		const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];
		const olderFiles = [
			["/etc/redhat-release", redHatId],
			["/etc/system-release", redHatId],
			["/etc/SuSE-release", (text) => /^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined],
			["/etc/alpine-release", () => "alpine"],
			["/etc/debian_version", () => "debian"]
		];
		function redHatId(text) {
			const names = [
				[/^Red Hat Enterprise Linux/i, "rhel"],
				[/^CentOS/i, "centos"],
				[/^Fedora/i, "fedora"],
				[/^Scientific Linux/i, "scientific"],
				[/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
				[/^Amazon Linux/i, "amzn"]
			];
			return names.find(([name]) => name.test(text))?.[1];
		}
		const osRelease = (0, _once_js_0.Xw)(async (tree) => releaseIn(tree, "/"));
		async function releaseIn(tree, root) {
			const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
			const base = root === "/" ? "" : root;
			const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
			const text = path ? (await tree.read([base + path])).get(base + path)?.toString() ?? "" : "";
			const older = olderFiles.find(([each]) => each === path);
			if (older) {
				const id = older[1](text);
				return {
					id,
					versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0]
				};
			}
			const fields = parseOsRelease(text);
			return {
				id: fields.ID?.toLowerCase() || undefined,
				versionId: fields.VERSION_ID || undefined,
				codename: fields.VERSION_CODENAME || undefined
			};
		}
		function parseOsRelease(text) {
			const fields = {};
			for (const line of text.split(/\r?\n/)) {
				const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
				if (!match) continue;
				const [, name, double, single, bare] = match;
				fields[name] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
			}
			return fields;
		}
	}),
	78212: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => databasesElsewhere });
		function databasesElsewhere(tree, name, place, own) {
			const known = new Set(own.map((path) => tree.resolve(path)?.path ?? path));
			return tree.named(name).flatMap(({ path, type }) => {
				const end = place.exec(path);
				if (type !== "file" || !end || known.has(path)) return [];
				return [{
					path,
					root: path.slice(0, end.index) || "/"
				}];
			});
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
				throw (0, _failures_js_2.fE)(error, `could not make the folder ${path}`);
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
			if (found) return (0, node_fs_promises_0.realpath)(path);
			if (await (0, node_fs_promises_0.lstat)(path).catch(() => undefined)) throw fail("file-in-the-way", "it is a symbolic link that leads nowhere", "remove it, or choose another path");
			return path;
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
		async function removeLeftover(parent, name, over) {
			if ((0, _temporary_names_js_5.u)(name, over)?.writer !== "gone") return false;
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
		async function removeLeftovers(folder, over) {
			const removed = [];
			for (const name of await folder.names()) if (await removeLeftover(folder, name, over)) removed.push(name);
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
	64897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => hostArch,
			M: () => imageArch
		});
		var node_os_0 = __webpack_require__(48161);
		var _bytes_js_1 = __webpack_require__(38862);
		var _tree_index_js_2 = __webpack_require__(78448);
		const goWords = {
			x64: "amd64",
			ia32: "386",
			mipsel: "mipsle"
		};
		function hostArch(node = process.arch, byteOrder = (0, node_os_0.endianness)()) {
			if (node === "ppc64") return byteOrder === "LE" ? "ppc64le" : "ppc64";
			return goWords[node] ?? node;
		}
		const machines = {
			3: "386",
			21: "ppc64le",
			22: "s390x",
			40: "arm",
			62: "amd64",
			183: "arm64",
			243: "riscv64"
		};
		const usual = [
			"/usr/bin/env",
			"/bin/true",
			"/bin/sh",
			"/bin/busybox",
			"/lib64/ld-linux-x86-64.so.2"
		];
		const others = 50;
		const othersSize = 2 ** 24;
		async function imageArch(tree) {
			if (tree.arch !== undefined) return tree.arch;
			for (const path of usual) {
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			let looked = 0;
			for (const { path, type, mode, size } of tree.entries.values()) {
				if (type !== "file" || (mode & 73) === 0 || size > othersSize) continue;
				if (looked++ === others) break;
				const arch = await programArch(tree, path);
				if (arch !== undefined) return arch;
			}
			return "unknown";
		}
		async function programArch(tree, path) {
			if ((tree.resolve(path)?.size ?? 0) > _tree_index_js_2.h0) return undefined;
			const bytes = (await tree.read([path])).get(path);
			if (!bytes || bytes.length <= 20 || !(0, _bytes_js_1.aB)(bytes)) return undefined;
			return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
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
	62854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			check: () => check,
			checkAllForBase: () => checkAllForBase
		});
		var node_path_0 = __webpack_require__(76760);
		var _failure_js_1 = __webpack_require__(77205);
		var _files_digest_cache_js_2 = __webpack_require__(85248);
		var _files_look_js_3 = __webpack_require__(53896);
		var _process_shell_word_js_10 = __webpack_require__(704);
		var _store_builds_js_4 = __webpack_require__(13336);
		var _verdict_check_name_js_5 = __webpack_require__(91633);
		var _verdict_context_beside_js_6 = __webpack_require__(4941);
		var _verdict_gate_subject_js_7 = __webpack_require__(21695);
		var _verdict_policy_js_8 = __webpack_require__(69963);
		var _verdict_read_policy_js_9 = __webpack_require__(26588);
		async function check(request) {
			const { subject, store } = request;
			if ("name" in subject) {
				const by = await judgedBy(request, store);
				const named = await (0, _verdict_check_name_js_5.I3)(store, subject.name, by.policy, {
					...request,
					...by
				});
				return (0, _verdict_check_name_js_5._E)(named, [...by.refusals, ...withoutImage(named, request)]);
			}
			const [{ checkBuild }, { evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(9561),
					__webpack_require__.e(5680),
					__webpack_require__.e(4813),
					__webpack_require__.e(8397),
					__webpack_require__.e(7640),
					__webpack_require__.e(9704),
					__webpack_require__.e(6469),
					__webpack_require__.e(3145)
				]).then(__webpack_require__.bind(__webpack_require__, 76469)),
				Promise.all([
					__webpack_require__.e(8942),
					__webpack_require__.e(7325),
					__webpack_require__.e(3616),
					__webpack_require__.e(5680),
					__webpack_require__.e(3570),
					__webpack_require__.e(5142),
					__webpack_require__.e(1861)
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
			const strict = await checkBuild(found.subject, by.policy, options);
			const own = found.store === undefined && request.byDefaults ? withoutConfiguration(strict, request) : strict;
			const judged = (0, _verdict_check_name_js_5._E)(own, [
				...refusals,
				...withoutImage(own, request),
				...vault.refusals
			]);
			const answer = {
				...judged,
				notes: [...judged.notes, ...vault.notes]
			};
			if (found.store === undefined) {
				const { lock } = found.subject.files;
				const unused = request.policy ? [] : await configurationBeside(lock);
				const needed = await neededToRebuild(lock, request.archive !== undefined);
				const refused = answer.refusals.map((each) => ({
					...each,
					remedy: remedyForFile(each, answer, request, unused.length > 0 ? (0, node_path_0.dirname)((0, node_path_0.dirname)(lock)) : undefined)
				}));
				return {
					...answer,
					refusals: refused,
					notes: [
						...answer.notes,
						...unused,
						...needed
					]
				};
			}
			const builds = await (0, _store_builds_js_4.YF)(found.store, answer.name);
			return {
				...answer,
				notes: [...answer.notes, ...await (0, _verdict_check_name_js_5.iD)(builds, answer, by.policy)]
			};
		}
		function withoutConfiguration(answer, { policy }) {
			const refusals = answer.refusals.filter(({ code }) => code !== "policy-missing");
			if (policy !== undefined || refusals.length === answer.refusals.length) return answer;
			const text = "the verdict was made under a configuration that is not here; the defaults were applied";
			const notes = [...answer.notes, {
				code: "policy-changed",
				text
			}];
			if (refusals.length > 0) return {
				...answer,
				refusals,
				notes
			};
			return {
				...answer,
				open: true,
				kind: "open",
				refusals,
				notes
			};
		}
		async function configurationBeside(lock) {
			const path = (0, node_path_0.join)((0, node_path_0.dirname)((0, node_path_0.dirname)(lock)), "config.yaml");
			if (!(0, _files_look_js_3.t5)(path)) return [];
			const store = (0, _process_shell_word_js_10.r)((0, node_path_0.dirname)(path));
			return [{
				code: "configuration-not-used",
				text: `${path} was not used, as the maker of these files may have written it; to judge by it, add --store ${store}`
			}];
		}
		function remedyForFile({ code, remedy }, { name, ts }, { subject, archive }, store) {
			const word = (0, _process_shell_word_js_10.r)(archive ?? ("path" in subject ? subject.path : subject.name));
			if (code !== "policy-missing") return remedy.replaceAll(`stx-container verify ${name}-${ts}`, () => `stx-container verify ${word}`);
			const agree = "and judge by it if you agree: ";
			const judge = `stx-container check ${word}`;
			if (archive !== undefined) return `read the authors' configuration, ${agree}unzip ${word} config.yaml; ${judge} --policy config.yaml`;
			return store === undefined ? `read the configuration of who made these files, their config.yaml, ${agree}${judge} --policy CONFIG.YAML` : `read ${(0, node_path_0.join)(store, "config.yaml")}, ${agree}${judge} --store ${(0, _process_shell_word_js_10.r)(store)}`;
		}
		async function neededToRebuild(path, isArchive) {
			const { readBuiltLock } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(3570),
				__webpack_require__.e(8781)
			]).then(__webpack_require__.bind(__webpack_require__, 89257));
			const lock = await readBuiltLock(path).catch(() => undefined);
			const context = await (0, _verdict_context_beside_js_6.Wd)(path);
			const copied = lock && (context !== undefined || isArchive) ? await missingFiles(lock, context) : [];
			return [...copied, ...await missingBases(lock, context ?? (0, node_path_0.dirname)(path))];
		}
		async function missingFiles({ inputs }, context) {
			const found = await Promise.all(Object.entries(inputs.files).map(async ([name, sha256]) => {
				if ((0, node_path_0.isAbsolute)(name) || name.split("/").includes("..")) return [];
				const now = context && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, name)).catch(() => undefined);
				return now === sha256 ? [] : [`${name} (${now === undefined ? "missing" : "changed"})`];
			}));
			const names = found.flat();
			if (names.length === 0) return [];
			const rest = names.length > 3 ? ` and ${names.length - 3} more` : "";
			const text = `to rebuild it, files that the recipe copies are needed as they were at the build: ${names.slice(0, 3).join(", ")}${rest}; get them from who made this, and name their folder with --context`;
			return [{
				code: "context-needed",
				text
			}];
		}
		async function missingBases(lock, context) {
			const needed = (lock?.bases ?? []).filter(({ bootstrap }) => bootstrap === "localimage");
			const notes = needed.map(async ({ written, imageSha256 }) => {
				const isBeside = !(0, node_path_0.isAbsolute)(written) && !written.split("/").includes("..");
				const here = isBeside && await (0, _files_digest_cache_js_2.n)((0, node_path_0.join)(context, written)).catch(() => undefined);
				if (here === imageSha256) return [];
				const text = `to rebuild it, the base image ${written} (sha256:${imageSha256}) is needed, which is not here; get it from who made these files, save it as FOLDER/${written}, and add --context FOLDER to verify`;
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
			if (first && builds.length === 0) throw new _failure_js_1.H("unverified", `the change may not be merged into ${base}`, {
				code: first.code,
				why: change.map(({ text, code }) => `${text} (${code})`).join("\n"),
				remedy: first.remedy
			});
			const { checkBuild } = await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(6469),
				__webpack_require__.e(3145)
			]).then(__webpack_require__.bind(__webpack_require__, 76469));
			const answers = [];
			for (const build of builds) {
				const digest = (path) => (0, _files_digest_cache_js_2.n)(path);
				const answer = await checkBuild((0, _verdict_gate_subject_js_7.e)(build), policy, {
					knownHistory,
					digest
				});
				answers.push((0, _verdict_check_name_js_5._E)(answer, change));
			}
			return answers;
		}
		async function judgedBy({ policy: path, base, requireVerified, trust }, store) {
			const found = path ? { policy: await (0, _verdict_read_policy_js_9.BK)(path) } : store && base ? await targetOf(store, base) : { policy: store ? await (0, _verdict_read_policy_js_9.T4)(store) : _verdict_policy_js_8.G4 };
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
	64018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			argumentsToGiveAgain: () => argumentsToGiveAgain,
			defaultArguments: () => defaultArguments,
			givenArguments: () => givenArguments,
			parseArgumentFile: () => parseArgumentFile,
			parseBuildArgument: () => parseBuildArgument,
			replaceTemplates: () => replaceTemplates,
			showTemplate: () => showTemplate,
			templateMatches: () => templateMatches
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
		function argumentsToGiveAgain({ lines, stages }, earlier) {
			const used = new Set(templateMatches(lines.join("\n")).map(({ name }) => name));
			const defaults = stages.map(defaultArguments);
			return Object.entries(earlier).filter(([name, value]) => used.has(name) && defaults.every((each) => each.get(name) !== value));
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
	83602: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => assertComplete });
		var _failure_js_0 = __webpack_require__(77205);
		function assertComplete({ name, ts, state }) {
			if (state === "complete") return;
			throw new _failure_js_0.H("usage", `the build ${name}-${ts} has no image here`, {
				code: "image-not-in-store",
				why: state === "lock-only" ? "the store has its lock, but not its image" : "it failed, or is still running",
				remedy: "stx-container list shows the builds that are complete"
			});
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
	}),
	91633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I3: () => checkName,
			_E: () => withRefusals,
			iD: () => newerBuild
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _store_builds_js_2 = __webpack_require__(13336);
		var _store_published_js_3 = __webpack_require__(57799);
		var _check_all_js_4 = __webpack_require__(16619);
		var _gate_subject_js_5 = __webpack_require__(21695);
		async function checkName(store, nameOrId, policy, options = {}) {
			const { build, builds } = await (0, _store_builds_js_2.yl)(store, nameOrId);
			const answer = await answerOn(store, build, policy, options);
			const linked = await linkedFolder(store, build.name);
			if ((0, _store_builds_js_2.d$)(nameOrId)) return withRefusals(answer, linked);
			const published = await (0, _store_published_js_3.K)(store, build.name);
			const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
			const notes = [...notPublished(build, published), ...await newerBuild(builds, build, policy)];
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
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
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
			if (!(0, node_fs_0.lstatSync)((0, node_path_1.join)(store, name)).isSymbolicLink()) return [];
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
		async function newerBuild(builds, { ts }, policy) {
			const newest = builds.find(({ state }) => state !== "unfinished");
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
				__webpack_require__.e(5680),
				__webpack_require__.e(4813),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
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
	4941: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VJ: () => contextPath,
			Wd: () => contextBeside,
			_m: () => contextLimits,
			aE: () => isContext,
			fW: () => contextName
		});
		var _files_look_js_0 = __webpack_require__(53896);
		const ending = ".context";
		const contextLimits = {
			files: 2e4,
			bytes: 16 * 1024 ** 3
		};
		const contextName = (lock) => lock.replace(/\.lock$/, ending);
		async function contextBeside(lock) {
			const path = contextName(lock);
			if (path === lock) return undefined;
			return (0, _files_look_js_0.t5)(path)?.isDirectory() ? path : undefined;
		}
		const isContext = (folder) => folder.endsWith(ending);
		function contextPath(path) {
			const parts = path.split("/");
			const at = parts.findIndex((part, index) => isContext(part) && index < parts.length - 1);
			return at < 0 ? undefined : {
				folder: parts.slice(0, at + 1).join("/"),
				rest: parts.slice(at + 1)
			};
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
