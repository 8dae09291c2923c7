"use strict";
exports.id = 5248;
exports.ids = [5248];
exports.modules = {
	88182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Io: () => jsonProblem,
			Rr: () => jsonPlaces,
			b4: () => offsetOf,
			kX: () => hasEachKeyOnce,
			mh: () => lineAt
		});
		const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
		function* jsonPlaces(text) {
			const levels = [];
			const path = () => levels.map((level) => level.at);
			const place = ({ at }, offset, twice = false) => ({
				at,
				path,
				depth: levels.length,
				offset,
				twice
			});
			let expectsKey = false;
			for (const match of text.matchAll(token)) {
				const [found] = match;
				const level = levels.at(-1);
				if (found === "{" || found === "[") {
					const opened = {
						keys: found === "{" ? new Set() : undefined,
						at: found === "{" ? "" : 0
					};
					levels.push(opened);
					expectsKey = found === "{";
					if (found === "[") yield place(opened, skipSpace(text, match.index + 1));
				} else if (found === "}" || found === "]") {
					levels.pop();
					expectsKey = false;
				} else if (found === ",") {
					expectsKey = level?.keys !== undefined;
					if (level && typeof level.at === "number") {
						level.at++;
						yield place(level, skipSpace(text, match.index + 1));
					}
				} else if (expectsKey && level?.keys) {
					const key = JSON.parse(found);
					const twice = level.keys.has(key);
					level.keys.add(key);
					level.at = key;
					expectsKey = false;
					yield place(level, match.index, twice);
				}
			}
		}
		const hasEachKeyOnce = (text, document) => keysWritten(text) === keysRead(document);
		function keysWritten(text) {
			let count = 0;
			for (let at = text.indexOf("\""); at !== -1; at = text.indexOf("\"", at + 1)) {
				at = endOfString(text, at);
				if (text[skipSpace(text, at + 1)] === ":") count++;
			}
			return count;
		}
		function endOfString(text, start) {
			let from = start + 1;
			for (;;) {
				const end = text.indexOf("\"", from);
				let escapes = end;
				while (text[escapes - 1] === "\\") escapes--;
				if ((end - escapes) % 2 === 0) return end;
				from = end + 1;
			}
		}
		function keysRead(value) {
			let count = 0;
			const left = [value];
			while (left.length > 0) {
				const each = left.pop();
				if (typeof each !== "object" || each === null) continue;
				if (Array.isArray(each)) {
					for (const item of each) left.push(item);
					continue;
				}
				if (Object.hasOwn(each, "__proto__")) return Number.NaN;
				for (const item of Object.values(each)) {
					count++;
					left.push(item);
				}
			}
			return count;
		}
		function skipSpace(text, from) {
			let offset = from;
			while (" 	\r\n".includes(text[offset] ?? "x")) offset++;
			return offset;
		}
		function lineAt(text, offset) {
			const before = text.slice(0, offset);
			const start = before.lastIndexOf("\n") + 1;
			return {
				line: before.split("\n").length,
				column: offset - start + 1
			};
		}
		function offsetOf(text, path) {
			let best = 0;
			let depth = 0;
			for (const place of jsonPlaces(text)) {
				if (place.depth <= depth || place.depth > path.length) continue;
				if (!place.path().every((part, at) => part === path[at])) continue;
				best = place.offset;
				depth = place.depth;
				if (depth === path.length) break;
			}
			return best;
		}
		function jsonProblem(text) {
			const end = text.trimEnd().length;
			if (couldGoOn(text.slice(0, end))) return ["the file is cut off: its JSON does not end", end];
			let good = 0;
			let bad = end;
			while (bad - good > 1) {
				const middle = good + bad >> 1;
				if (couldGoOn(text.slice(0, middle))) good = middle;
				else bad = middle;
			}
			return ["not JSON", bad - 1];
		}
		function couldGoOn(text) {
			try {
				JSON.parse(text);
				return true;
			} catch (error) {
				const { message } = error;
				const position = /at position (\d+)/.exec(message)?.[1];
				return /^(Unexpected end|Unterminated)/.test(message) || Number(position) >= text.length;
			}
		}
	}),
	16563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FR: () => builderSchema,
			TN: () => lockSchema,
			ww: () => lockVersion,
			xS: () => writerSchema
		});
		var schemas = __webpack_require__(28942);
		;
		const archiveSchema = schemas.rej({
			uri: schemas.YjP().describe("The archive that apt in the image takes packages from."),
			suite: schemas.YjP(),
			components: schemas.YOg(schemas.YjP()),
			signedBy: schemas.YjP().optional().describe("Path of its keyring in the image, or the key itself."),
			trusted: schemas.zMY().describe("Taken without a signature, as the image's own source says."),
			snapshot: schemas.YjP().optional().describe("Where to get the archive later as it was when the lock was written.")
		});
		;
		const packageSchema = schemas.rej({
			name: schemas.YjP().min(1).describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
			version: schemas.YjP().min(1),
			purl: schemas.YjP().regex(/^pkg:[a-z]/).describe("Package URL, after the purl specification."),
			arch: schemas.YjP().optional().describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
			prefix: schemas.YjP().optional().describe("Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library."),
			location: schemas.YjP().optional().describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
			source: schemas.YjP().optional().describe("Source package, where it has another name or version: \"glibc@2.36-9\"."),
			auto: schemas.zMY().optional().describe("Installed only as a dependency, as the package manager recorded it."),
			origin: schemas.YjP().optional().describe("Repository, channel, index or registry it came from."),
			build: schemas.YjP().optional().describe("Build string (conda) or build stamp."),
			hash: schemas.YjP().optional().describe("Digest of the artifact that was installed: \"sha256:<hex>\", \"md5:<hex>\" or an SRI string."),
			provides: schemas.YOg(schemas.YjP()).optional().describe("Further names under which it can be asked for, each with a version (\"List::Util 1.63\")."),
			commit: schemas.YjP().optional().describe("Full commit of an install from version control."),
			url: schemas.YjP().optional().describe("Direct URL it was installed from."),
			editable: schemas.zMY().optional(),
			installer: schemas.YjP().optional().describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
			owner: schemas.YjP().optional().describe("The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg).")
		});
		const notesSchema = schemas.YOg(schemas.rej({
			path: schemas.YjP(),
			message: schemas.YjP()
		})).optional().describe("What is there and not listed, because the ecosystem's own tool does not count it: a leftover, a copy inside a package. Absent where there is nothing of that kind; not compared.");
		const collectedSchema = schemas.gMt("status", [
			schemas.rej({
				status: schemas.euz("present"),
				packages: schemas.YOg(packageSchema),
				notes: notesSchema
			}),
			schemas.rej({ status: schemas.euz("absent") }),
			schemas.rej({
				status: schemas.euz("error"),
				path: schemas.YjP(),
				message: schemas.YjP(),
				packages: schemas.YOg(packageSchema),
				notes: notesSchema
			})
		]);
		;
		const unlockedSchema = schemas.rej({
			line: schemas.aig().int().min(1).optional().describe("Line of the recipe, from 1; absent where it is not one line's doing."),
			what: schemas.YjP().describe("What it is, in the recipe's words or the package's name."),
			reason: schemas.YjP().describe("Why it could not be pinned.")
		});
		var choices = __webpack_require__(26500);
		;
		const lockVersion = 2;
		const sha256 = schemas.YjP().regex(/^[0-9a-f]{64}$/);
		const baseSchema = schemas.rej({
			stage: schemas.aig().int().min(0).describe("Index of the stage in the recipe, from 0."),
			bootstrap: schemas.YjP(),
			written: schemas.YjP().describe("What the recipe says, after build arguments."),
			indexDigest: schemas.YjP().optional().describe("Digest of the multi-platform index (or of the only manifest) that the tag named, \"sha256:<hex>\"."),
			platformDigest: schemas.YjP().optional().describe("Digest of the manifest for this architecture, \"sha256:<hex>\"."),
			imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
			folderSha256: sha256.optional().describe("Of a local folder (a sandbox): digest of its names, contents, link targets and executable bits."),
			mirror: schemas.YjP().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
			suite: schemas.YjP().optional()
		});
		const builderSchema = schemas.rej({
			apptainer: schemas.YjP(),
			squashfsTools: schemas.YjP().optional(),
			mode: schemas.YjP().describe("How the build got its privileges: see apptainer/privileges."),
			os: schemas.YjP(),
			kernel: schemas.YjP(),
			arch: schemas.YjP()
		});
		const bindSchema = schemas.rej({
			at: schemas.YjP().describe("Where in the build it was. Where it came from is not recorded."),
			access: schemas.k5n(["ro", "rw"]).describe("Whether the build could write there."),
			kind: schemas.k5n(["file", "folder"]),
			sha256: sha256.optional().describe("Digest of what it held: of names, contents, links and executable bits. Absent where it could be written, or holds more than 10,000 paths or 1 GiB.")
		});
		const fetchedSchema = schemas.rej({
			url: schemas.YjP().describe("Address that the build fetched, secrets in it replaced by a placeholder."),
			sha256: sha256.describe("Of the body as it was sent."),
			size: schemas.aig().int().min(0).describe("Bytes of the body."),
			line: schemas.aig().int().min(1).optional().describe("Line of the recipe that names it, where one does.")
		});
		const version = schemas.aig().int().min(1);
		const writerSchema = schemas.rej({
			program: schemas.YjP().describe("Version of stx-container."),
			inputs: version.describe("Version of the rules by which the inputs' digest is made."),
			contentRules: version.describe("Version of the rules by which the content digest is made, noise among them."),
			lockedRecipe: version.describe("Version of the writer of the locked recipe."),
			readers: schemas.g1P(schemas.YjP(), version).describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
			pins: schemas.g1P(schemas.YjP(), version).optional().describe("Version of each ecosystem's pins in the locked recipe, and of the commands around them (`driver`); 1 for one that is not here.")
		});
		const transientSchema = schemas.g1P(schemas.YjP(), schemas.YOg(packageSchema)).optional();
		const isolatedBuildsSchema = schemas.euz(true).optional();
		const archivesSchema = schemas.YOg(archiveSchema).optional();
		const stageSchema = schemas.rej({
			name: schemas.YjP().optional().describe("Its name in the recipe; absent where it has none."),
			ecosystems: schemas.g1P(schemas.YjP(), collectedSchema).describe("As databases of the stage's file system say at its end; absent ones are left out, and so is what reads files' content."),
			transient: transientSchema.describe("Packages that the stage installed and removed again."),
			isolatedBuilds: isolatedBuildsSchema.describe("As for the image."),
			archives: archivesSchema.describe("The archives that apt in the stage asks.")
		});
		const lockSchema = schemas.rej({
			lockVersion: schemas.euz(lockVersion),
			name: schemas.YjP().describe("Name of the image."),
			ts: schemas.YjP().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
			writer: writerSchema,
			image: schemas.rej({
				sha256: sha256.optional().describe("Of the image's file; absent where the image is a folder or contents were left out."),
				size: schemas.aig().int().min(0).optional().describe("Bytes of the image's file."),
				arch: schemas.YjP(),
				contentDigest: sha256.optional().describe("Digest over the tree (paths, modes, owners, times, links, attributes, contents) without the listed noise; see docs/levels.md. Absent where contents were left out."),
				canonicalDigest: sha256.optional().describe("Digest over everything in the tree, without leaving noise out and with times clamped to sourceDateEpoch; see docs/levels.md."),
				canonical: schemas.rej({
					squashfsTools: schemas.YjP().describe("Version of squashfs-tools that packed it."),
					without: schemas.YOg(schemas.k5n(choices.zM)).min(1).optional().describe("What was left out by choice, beside noise; absent where nothing was.")
				}).optional().describe("Present where the image was packed in its canonical form, so that a rebuild can be the same bytes."),
				unaccounted: schemas.YOg(schemas.rej({
					code: schemas.YjP(),
					what: schemas.YjP()
				})).optional().describe("What the image holds and no reader looked at (foreign objects, stray bytes); absent where there is none. Such an image cannot be verified.")
			}),
			recipe: schemas.rej({ sha256 }).optional().describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
			inputs: schemas.rej({
				digest: sha256,
				withoutBases: sha256.optional().describe("The same digest without the bases. Present where the recipe builds on an image in a file, which is another file after each build of it."),
				arguments: schemas.g1P(schemas.YjP(), schemas.YjP()).describe("Build arguments as given or defaulted."),
				files: schemas.g1P(schemas.YjP(), sha256).describe("Files that the recipe takes from the context, path relative to it → sha256."),
				secrets: schemas.YOg(schemas.YjP()).min(1).optional().describe("Names of the secrets that the build had; absent where it had none. Values are nowhere."),
				binds: schemas.YOg(bindSchema).min(1).optional().describe("What the build saw of its host, by place; absent where that was nothing."),
				sourceDateEpoch: schemas.aig().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds.")
			}).optional(),
			test: schemas.euz("skipped").optional().describe("The build left out the recipe's %test, by choice; absent where it passed, or there is none."),
			testAfter: schemas.YjP().min(1).max(16384).optional().describe("Commands that /bin/sh -e ran in the finished image, and that did not fail; every rebuild runs them, too. Absent where none were given."),
			bases: schemas.YOg(baseSchema),
			builder: builderSchema.optional(),
			ecosystems: schemas.g1P(schemas.YjP(), collectedSchema),
			stages: schemas.g1P(schemas.YjP().regex(/^\d+$/), stageSchema).optional().describe("What earlier stages of the recipe installed, by index from 0: materials of the image, not in it. Absent for a recipe of one stage, and where they could not be read."),
			transient: transientSchema.describe("Packages that the build installed and removed again, by ecosystem, as logs in the image and the output of pip and uv say; none for an ecosystem that leaves neither."),
			isolatedBuilds: isolatedBuildsSchema.describe("Present where pip built packages in environments of their own, as its output says."),
			archives: archivesSchema.describe("The archives that apt in the image asks."),
			fetched: schemas.YOg(fetchedSchema).optional().describe("Everything that the build fetched over HTTP and HTTPS; present where it was recorded."),
			vault: schemas.rej({ index: sha256 }).optional().describe("sha256 of the vault's index of this build; present where it was recorded."),
			unlocked: schemas.YOg(unlockedSchema),
			floats: schemas.YOg(schemas.YjP()).describe("Packages declared free to move, \"ecosystem:name\" patterns from the config.")
		});
	})
};
;
