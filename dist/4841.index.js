"use strict";
exports.id = 4841;
exports.ids = [4841];
exports.modules = {
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
	64841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { rules: () => rules });
		var snapshots = __webpack_require__(35621);
		var reference = __webpack_require__(93118);
		var recipe_arguments = __webpack_require__(64018);
		;
		const known = new WeakMap();
		function fillDefaults(stage, text) {
			if (!text.includes("{{")) return text;
			const defaults = known.get(stage) ?? (0, recipe_arguments.defaultArguments)(stage);
			known.set(stage, defaults);
			return text.replace(/\{\{[_\s]*(\w+?)[_\s]*\}\}/g, (written, name) => defaults.get(name) ?? written);
		}
		function argumentsOf({ args, stage }) {
			return args.map(({ value }) => fillDefaults(stage, value));
		}
		;
		const agents = new Set("docker docker-daemon docker-archive oci oci-archive oras library localimage shub debootstrap yum dnf zypper arch busybox scratch buildkit dockerfile".split(" "));
		function valueSpan({ line, column, value }) {
			return {
				line,
				column,
				endLine: line,
				endColumn: column + Math.max(1, value.split("\n")[0].length)
			};
		}
		function bases(recipe) {
			return recipe.stages.flatMap((stage) => {
				const bootstrap = stage.header.get("bootstrap");
				return bootstrap ? [{
					stage,
					agent: bootstrap.value,
					bootstrap,
					from: stage.header.get("from")
				}] : [];
			});
		}
		const movingTags = /^(?:latest|stable|edge|nightly|main|master|dev|devel|develop|rolling|current|lts|testing|unstable|rawhide)(?:$|[-_.])/;
		const movingWord = /(?:^|[-_.])(?:latest|nightly|rolling|edge)(?:$|[-_.])/;
		const contentTag = /^sha(?:256)?[-_.][0-9a-f]{7,64}$|^(?:sha(?:256)?[-_.])?(?=.*[a-f])(?=.*\d)[0-9a-f]{12,64}$/;
		function fixInPlace(agent, name, tag) {
			return agent === "library" ? `From: ${name}:sha256.<hash>` : `From: ${name}@sha256:<digest>${tag === undefined ? "" : `   # ${tag}`}`;
		}
		function fixInArgument(written) {
			const name = /\{\{\s*(\w+)\s*\}\}[^{]*$/.exec(written)?.[1] ?? "base";
			const whole = /:[^/:]*\{\{[^/]*$/.exec(written);
			const from = whole ? `${written.slice(0, whole.index)}@{{ ${name} }}` : written;
			return `From: ${from}\n\n%arguments\n    ${name}=${whole ? "" : "<image>@"}sha256:<digest>`;
		}
		const floating = {
			id: "base-floating",
			severity: "warning",
			title: "A base image given by tag",
			*check({ recipe }) {
				for (const { stage, agent, from } of bases(recipe)) {
					if (!from || !/^(?:docker|oras|library)$/.test(agent)) continue;
					const value = fillDefaults(stage, from.value);
					if (/@sha\d+:|:sha256\.[0-9a-f]{64}|\{\{/.test(value)) continue;
					const { name, tag } = (0, reference.YX)(value);
					if (tag !== undefined && contentTag.test(tag)) continue;
					const newest = tag === undefined || movingTags.test(tag) || movingWord.test(tag);
					const written = tag === undefined ? `${value} has no tag, so it` : value;
					yield {
						span: valueSpan(from),
						severity: newest ? "warning" : "note",
						message: newest ? `${written} is whatever image is newest on the day of the build` : `the tag ${tag} of ${name} moves with every update of the image`,
						why: newest ? "a rebuild can start from another release with other packages" : "the locked recipe names the digest, but this recipe alone gives another image after the next update",
						fix: from.value.includes("{{") ? fixInArgument(from.value) : fixInPlace(agent, name, tag)
					};
				}
			}
		};
		const tagAndDigest = {
			id: "base-tag-and-digest",
			severity: "error",
			title: "A base image given by both tag and digest",
			*check({ recipe }) {
				for (const { agent, from } of bases(recipe)) {
					if (!from || agent !== "docker") continue;
					const { name, tag, digest } = (0, reference.YX)(from.value);
					if (tag === undefined || digest === undefined) continue;
					yield {
						span: valueSpan(from),
						message: "Apptainer from 1.5 on refuses a base with both a tag and a digest",
						why: "older versions build it, newer ones stop before the first step",
						fix: `From: ${name}@${digest}   # ${tag}`
					};
				}
			}
		};
		const scheme = {
			id: "base-scheme",
			severity: "error",
			title: "A From line that begins with a protocol",
			*check({ recipe }) {
				for (const { agent, from } of bases(recipe)) {
					const found = from && /^(docker|oras|oci|shub):\/\//.exec(from.value);
					if (!from || !found || !/^(?:docker|oras)$/.test(agent)) continue;
					yield {
						span: valueSpan(from),
						message: `Apptainer reads "${found[1]}" as the name of a registry here`,
						why: "the protocol belongs in the Bootstrap line; the From line has only the name",
						fix: `Bootstrap: ${found[1]}\nFrom: ${from.value.slice(found[0].length)}`
					};
				}
			}
		};
		const agent = {
			id: "bootstrap-unknown",
			severity: "error",
			title: "A bootstrap agent that Apptainer does not know",
			*check({ recipe }) {
				for (const { agent: name, bootstrap } of bases(recipe)) {
					if (agents.has(name) || name.includes("{{")) continue;
					const lower = name.toLowerCase();
					yield {
						span: valueSpan(bootstrap),
						message: `Apptainer has no bootstrap agent "${name}"`,
						why: agents.has(lower) ? "agents are written in lower case" : "the build stops at once",
						fix: `Bootstrap: ${agents.has(lower) ? lower : "docker"}`
					};
				}
			}
		};
		const named = /^(?:docker|docker-daemon|docker-archive|oci|oci-archive|oras|library|localimage)$/;
		const missing = {
			id: "base-missing",
			severity: "error",
			title: "A stage without a From line",
			*check({ recipe }) {
				for (const { stage, agent: name, bootstrap, from } of bases(recipe)) {
					if (!named.test(name) || from && from.value !== "") continue;
					if (recipe.stages[stage.index - 1]?.header.has("bootstrap") === false) continue;
					const local = name === "localimage";
					yield {
						span: valueSpan(from ?? bootstrap),
						message: `Bootstrap: ${name} has no From line`,
						why: local ? "Apptainer then packs the folder in which it was started, with everything in it" : "the build stops at once",
						fix: `Bootstrap: ${name}\nFrom: <${local ? "path of the image" : "image"}>`
					};
				}
			}
		};
		const hostPath = {
			id: "base-host-path",
			severity: "warning",
			title: "A base image at a path that only this machine has",
			*check({ recipe }) {
				for (const { stage, agent: name, from } of bases(recipe)) {
					if (!from || !/^(?:localimage|docker-archive|oci-archive|oci)$/.test(name)) continue;
					if (!/^(?:\/|~|\$)/.test(fillDefaults(stage, from.value))) continue;
					yield {
						span: valueSpan(from),
						message: `${from.value} is a file of the machine that builds`,
						why: "other machines do not have it, and its owner can replace it at any time",
						fix: name === "localimage" ? "Bootstrap: oras\nFrom: <registry>/<name>@sha256:<digest>" : "Bootstrap: docker\nFrom: <image>@sha256:<digest>"
					};
				}
			}
		};
		const withoutDefault = {
			id: "argument-without-default",
			severity: "note",
			title: "A build argument without a default",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					const defaults = (0, recipe_arguments.defaultArguments)(stage);
					const seen = new Set();
					for (let line = stage.line; line < stage.endLine; line++) {
						const text = recipe.lines[line - 1] ?? "";
						for (const { name, start, end } of (0, recipe_arguments.templateMatches)(text)) {
							if (defaults.has(name) || seen.has(name) || /#(?!!)/.test(text.slice(0, start))) continue;
							seen.add(name);
							yield {
								span: {
									line,
									column: start + 1,
									endLine: line,
									endColumn: end + 1
								},
								message: `${text.slice(start, end)} has no default in %arguments`,
								why: `Apptainer stops unless the command line has --build-arg ${name}=<value>, and the recipe does not record that value`,
								fix: `%arguments\n    ${name}=<value>`
							};
						}
					}
				}
			}
		};
		const gone = {
			id: "base-gone",
			severity: "error",
			title: "A base image on Singularity Hub, which has closed",
			*check({ recipe }) {
				for (const { agent: name, bootstrap, from } of bases(recipe)) {
					if (name !== "shub") continue;
					yield {
						span: valueSpan(from ?? bootstrap),
						message: "Singularity Hub was closed in 2021; this base cannot be fetched any more",
						why: "the build stops at once",
						fix: "Bootstrap: docker\nFrom: <the same software as a container image>"
					};
				}
			}
		};
		function snapshotOf(agent, address = "") {
			if (agent !== "debootstrap") return "<address of a release that no longer changes>";
			const [, project = ""] = /\/([^/]+)\/?$/.exec(address) ?? [];
			return (0, snapshots.Nh)(project)?.replace("{id}", "<YYYYMMDD>T000000Z") ?? "<address of a dated snapshot>";
		}
		const mirror = {
			id: "mirror-moving",
			severity: "note",
			title: "A base made from an archive that changes",
			*check({ recipe }) {
				for (const { agent: name, stage, bootstrap } of bases(recipe)) {
					if (!/^(?:debootstrap|yum|dnf|zypper|arch)$/.test(name)) continue;
					const address = stage.header.get("mirrorurl") ?? stage.header.get("confurl");
					if (address && /\d{8}T\d{6}Z|\d{4}[/-]\d{2}[/-]\d{2}|vault|snapshot/.test(address.value)) continue;
					yield {
						span: valueSpan(address ?? bootstrap),
						message: `${name} installs what the archive holds on the day of the build`,
						why: "the locked recipe pins the packages; a dated snapshot of the archive pins them here already",
						fix: `MirrorURL: ${snapshotOf(name, address?.value)}`
					};
				}
			}
		};
		const ended = [
			{
				test: /\b(?:jessie|stretch|buster)\b|^debian:(?:[789]|10)(?:\D|$)/,
				what: "this Debian release"
			},
			{
				test: /\b(?:yakkety|zesty|artful|cosmic|disco|eoan|groovy|hirsute|impish|kinetic|lunar|mantic|oracular|plucky)\b|ubuntu[:-]?(?:1[2-9]|2[0-4])\.10|ubuntu[:-]?(?:1[3579]|2[135])\.04/,
				what: "this interim release of Ubuntu"
			},
			{
				test: /centos(?:[:/-]?(?:centos)?:?)?(?:stream)?[5-8](?:\D|$)|^centos(?::latest)?$|\bel[5-7]\b/,
				what: "this CentOS release"
			},
			{
				test: /fedora:(?:1\d|2\d|3\d|40|41)\b/,
				what: "this Fedora release"
			}
		];
		const ofRos = /(?:^|\/)ros[\w-]*:(?:kinetic|lunar)/;
		const endOfLife = {
			id: "base-end-of-life",
			severity: "warning",
			title: "A base release that is no longer supported",
			*check({ recipe, scripts }) {
				for (const { agent: name, from, stage } of bases(recipe)) {
					if (!from || name !== "docker") continue;
					const image = from.value.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
					const found = ofRos.test(image) ? undefined : ended.find(({ test }) => test.test(image));
					const own = scripts.filter((script) => script.stage === stage);
					const managers = /^(?:apt-get|yum|dnf|microdnf)$/;
					const installs = own.some(({ steps }) => steps.some((step) => managers.test(step.name) && step.args.some(({ text }) => /^(?:update|install|upgrade|-y)$/.test(text))));
					const redirected = own.some(({ section }) => /vault|archive\.|old-releases|archive\/debian|snapshot/.test(section.script));
					if (!found || !installs || redirected) continue;
					yield {
						span: valueSpan(from),
						message: `${found.what} has ended and its packages have been moved to an archive`,
						why: "the package manager in %post finds none of them, unless the image has other sources",
						fix: "From: <a release that is still supported>"
					};
				}
			}
		};
		const baseRules = [
			floating,
			tagAndDigest,
			scheme,
			agent,
			missing,
			hostPath,
			withoutDefault,
			gone,
			mirror,
			endOfLife
		];
		var lint_transfer = __webpack_require__(30687);
		;
		const checks_known = new WeakMap();
		function isVerified(transfer, steps) {
			const { step, target } = transfer;
			if (step.args.some(({ text }) => text.startsWith("--checksum"))) return true;
			const { checks, places } = checksOf(steps);
			const place = places.get(step) ?? 0;
			const name = target.slice(target.lastIndexOf("/") + 1);
			return checks.some(({ index, text }) => {
				if (index < place) return false;
				if (text.includes("*") || name.length > 2 && text.includes(name)) return true;
				return /(?:^|\s)-{1,2}c(?:heck)?(?:\s+[^\s-]|=)/.test(text);
			});
		}
		function checksOf(steps) {
			const found = checks_known.get(steps);
			if (found) return found;
			const places = new Map(steps.map((step, index) => [step, index]));
			const texts = new Map();
			for (const step of steps) if (isCheck(step)) texts.set(step, textOf(step));
			if (texts.size > 0) {
				for (const step of steps) {
					for (const reader of step.pipedTo ? (0, lint_transfer.Tk)(step) : []) {
						if (texts.has(reader)) texts.set(reader, `${textOf(step)} ${texts.get(reader)}`);
					}
				}
			}
			const checks = [...texts].map(([step, text]) => ({
				index: places.get(step),
				text
			}));
			const made = {
				checks,
				places
			};
			checks_known.set(steps, made);
			return made;
		}
		const checksums = /^(?:(?:sha(?:1|224|256|384|512)?|md5|b2|b3)sum|shasum|sha256|rhash|cksum)$/;
		function isCheck(step) {
			const has = (form) => step.args.some(({ text }) => form.test(text));
			if (checksums.test(step.name)) return has(/^(?:-\w*c\w*|--check)$/) || step.substituted || step.pipedTo !== undefined;
			if (/^gpgv?2?$/.test(step.name)) return step.name.startsWith("gpgv") || has(/^--verify$/);
			if (step.name === "openssl") return has(/^(?:dgst|sha\d+|md5)$/);
			return /^(?:cosign|minisign|signify)$/.test(step.name);
		}
		function textOf(step) {
			const redirected = step.command.redirects.map(({ target, body }) => `${target.value} ${body?.text ?? ""}`);
			return [...step.args.map(({ value }) => value), ...redirected].join(" ");
		}
		var lint_names = __webpack_require__(55474);
		var lint_view = __webpack_require__(87404);
		;
		const fetching = {
			wget: "wget -O",
			wget2: "wget2 -O",
			aria2c: "aria2c -o",
			axel: "axel -o"
		};
		function checkedDownload({ step, url }, file) {
			const fetch = fetching[step.name] ?? "curl -fsSL -o";
			const [, folder, name] = step.name === "aria2c" ? /^(.+)\/([^/]+)$/.exec(file) ?? [] : [];
			const to = folder && name ? `aria2c -d ${quote(folder)} -o ${quote(name)}` : `${fetch} ${quote(file)}`;
			return `${to} ${[...selecting(step), quote((0, lint_names.WU)(url))].join(" ")}\n${checkOf(file)}`;
		}
		const selectingOptions = {
			curl: /^(?:-H|--header|-b|--cookie|-A|--user-agent|-u|--user|-e|--referer|--data-urlencode)$/,
			wget: /^--(?:header|user-agent|user|password|referer|load-cookies)(?:=|$)|^-U$/
		};
		function selecting({ name, args, section }) {
			const option = Object.hasOwn(selectingOptions, name) ? selectingOptions[name] : undefined;
			if (!option) return [];
			const written = ({ start, end }) => (0, lint_names.WU)(section.script.slice(start, end));
			return args.flatMap((word, i) => {
				if (option.test(word.text)) return [written(word)];
				const before = args[i - 1]?.text ?? "";
				return option.test(before) && !before.includes("=") ? [written(word)] : [];
			});
		}
		function checkOf(file) {
			const mark = /[$`]/.test(file) ? "\"" : "'";
			return `echo ${mark}<sha256>  ${file}${mark} | sha256sum -c -`;
		}
		function feedFile(file, transfer, last) {
			const into = (0, lint_transfer.Tk)(transfer.step);
			const chain = into.slice(0, last ? into.indexOf(last) + 1 : into.length);
			const alone = chain.length === 1 && last?.args.length === 0 && last.name !== "su";
			if (alone) return `${(0, lint_names.WU)((0, lint_view.Z9)(last))} ${quote(file)}`;
			return chain.map((step, i) => (0, lint_names.WU)((0, lint_view.Z9)(step)) + (i === 0 ? ` <${quote(file)}` : "")).join(" | ");
		}
		function cloneAt(url, folder, target) {
			return `git clone ${(0, lint_names.WU)(url)}${target === undefined ? "" : ` ${(0, lint_names.WU)(target)}`}\ngit -C ${(0, lint_names.WU)(folder)} checkout <full commit>`;
		}
		function quote(text) {
			return /^[\w./:@%+=,~-]*$/.test(text) ? text : `"${text.replace(/(["\\])/g, "\\$1")}"`;
		}
		var code = __webpack_require__(40109);
		;
		const address = String.raw`\s*(?:\w+\s*=\s*)?(?:url\(\s*|paste0\(\s*)?["'](https?:\/\/[^"'\s]+)["']`;
		const running = [{
			interpreter: code.rj,
			call: new RegExp(String.raw`((?:\w+::)?(?:source|sys\.source|source_url))\(${address}`, "g")
		}, {
			interpreter: /^julia$/,
			call: new RegExp(String.raw`(include)\(\s*download\(${address}`, "g")
		}];
		const code_downloads_fetching = [
			{
				interpreter: code.rj,
				call: new RegExp(String.raw`((?:\w+::)?(?:download\.file|curl_download|download|install\.packages|install_url|readRDS|load|fread|read\.(?:csv|table|delim)|read_(?:csv|tsv|rds)))\(${address}`, "g")
			},
			{
				interpreter: /^julia$/,
				call: new RegExp(String.raw`((?:Downloads\.)?download)\(${address}`, "g")
			},
			{
				interpreter: /^perl$/,
				call: new RegExp(String.raw`\b(getstore|mirror)\(?${address}`, "g")
			},
			{
				interpreter: /^php$/,
				call: new RegExp(String.raw`\b(copy|file_get_contents)\(${address}`, "g")
			}
		];
		function* calls(step, script, forms) {
			for (const { interpreter, call } of forms) {
				for (const { text, at } of (0, code.$N)(step, script, interpreter)) {
					for (const found of text.matchAll(call)) {
						if ((0, code.Nz)(text, found.index) || /https?:\/\/(?:localhost|127\.)/.test(found[2])) continue;
						const end = found.index + found[0].length;
						yield {
							call: found[1],
							url: found[2],
							start: at(found.index),
							end: at(end - 1) + 1
						};
					}
				}
			}
		}
		const checked = (url, file) => `curl -fsSL -o ${file} ${url}\necho '<sha256>  ${file}' | sha256sum -c -`;
		function* runsInCode(step, script) {
			for (const { call, url, start, end } of calls(step, script, running)) {
				const file = (0, lint_transfer.ZC)(url) || "script.R";
				yield {
					span: (0, lint_view.ee)(script.section, start, end),
					commandLine: (0, lint_view.TM)(step),
					message: `whatever ${new URL(url).host} sends on the day of the build is run unchecked`,
					why: "the script and everything it downloads can change at any time, and no lock records it",
					fix: /bioconductor\.org\/biocLite\.R$/.test(url) ? "install.packages(\"BiocManager\"); BiocManager::install(<packages>)" : `# in the shell, before it:\n${checked(url, file)}\n# and in its place: ${call}("${file}")`,
					unlocked: `${call}("${url}")`
				};
			}
		}
		const installers = /\b((?:(?:tinytex|reticulate|keras3?|tensorflow|torch|cmdstanr|webshot2?|chromote|sparklyr|rstan|blogdown|renv|spacyr|greta)::)?(?:install_(?:tinytex|miniconda|python|keras|tensorflow|torch|cmdstan|phantomjs|hugo|greta_deps)|spark_install|spacy_install|spacy_download_langmodel))\(([^)\n]*)/g;
		function* installsInCode(step, script) {
			for (const { text, at } of (0, code.$N)(step, script, code.rj)) {
				for (const found of text.matchAll(installers)) {
					if ((0, code.Nz)(text, found.index) || /\bversion\s*=/.test(found[2])) continue;
					const start = at(found.index);
					yield {
						span: (0, lint_view.ee)(script.section, start, at(found.index + found[1].length - 1) + 1),
						commandLine: (0, lint_view.TM)(step),
						message: `${found[1]} fetches the newest release`,
						why: "no lock of a package manager covers it, so a rebuild gets what is there then",
						fix: /miniconda|greta|torch|langmodel/.test(found[1]) ? "# install one release of it in the shell, and check its checksum" : `${found[1]}(version = "<version>")`,
						unlocked: `${found[1]}(${found[2]})`
					};
				}
			}
		}
		function* downloadsInCode(step, script) {
			for (const { call, url, start, end } of calls(step, script, code_downloads_fetching)) {
				const file = (0, lint_transfer.ZC)(url) || "download";
				const verifiesItself = /\b(?:hash_file|md5sum|sha256sum|digest)\s*\(/.test(script.section.script);
				if (verifiesItself || isVerified({
					step,
					target: file
				}, script.stageSteps)) continue;
				yield {
					span: (0, lint_view.ee)(script.section, start, end),
					commandLine: (0, lint_view.TM)(step),
					message: `nothing checks that ${file} is still the same file`,
					why: "files are replaced under the same name; without a checksum this goes unnoticed",
					fix: `# in the shell, in its place:\n${checked(url, file)}`,
					unlocked: `${call}("${url}")`
				};
			}
		}
		;
		const shells = /^(?:sh|bash|dash|zsh|ksh|ash|su)$/;
		const interpreters = /^(?:python|perl|ruby|node|php|Rscript|R|julia|lua)$/;
		const unpackers = /^(?:tar|bsdtar|unzip|gunzip|gzip|zcat|bunzip2|bzip2|xz|unxz|zstd|cpio|7z|dd|tee|cat|pv)$/;
		const movingName = /(?<=^|[/_.@=-])(?:latest|nightly|HEAD|master|develop|trunk|SNAPSHOT|current|tlnet|(?<=refs\/heads\/)[^/]+|(?<=\/(?:raw|resolve|blob|archive|tree|zip|tar\.gz)\/)main)(?=[/_.?&-]|$)/;
		const rawOfBranch = /(?<=^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/)(?:main|dev|devel|develop|gh-pages)(?=\/)/;
		const commit = /[0-9a-f]{40}/;
		const immutable = /\/(?:archive|tarball|zipball|tar\.gz|zip|raw|resolve|blob)\/(?:[\w.-]+\/)*[0-9a-f]{40}\b|^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\/|\/gh\/[^/]+\/[^/@]+@[0-9a-f]{40}\/|^https:\/\/files\.pythonhosted\.org\/packages\/[0-9a-f]{2}\/[0-9a-f]{2}\//;
		function movingPart(url) {
			if (commit.test(url)) return undefined;
			const found = rawOfBranch.exec(url) ?? movingName.exec(url);
			if (!found) return undefined;
			const release = url.replace(/\/releases\/latest\/download\//, "/releases/download/<version>/");
			if (release !== url) return {
				word: "latest",
				fixed: release
			};
			const before = url.slice(0, found.index).replace(/refs\/heads\/$/, "");
			return {
				word: found[0],
				fixed: `${before}<version or commit>${url.slice(found.index + found[0].length)}`
			};
		}
		const signing = /(?:\.(?:gpg|asc|key|pub|pgp|list|sources|repo|sig|sha\d+(?:sum)?|md5(?:sum)?)|keyring[^/]*|KEYS|SHA\d+SUMS?(?:\.txt)?)$/i;
		function executor(step) {
			const chain = (0, lint_transfer.Tk)(step);
			const runner = chain.find((one) => shells.test(one.name) || interpreters.test(one.name) && runsInput(one));
			if (runner) return runner;
			const outer = step.within;
			if (!outer || !step.substituted) return undefined;
			const runs = shells.test(outer.name) || outer.name === "source" || outer.name === "." || outer.name === "eval" || interpreters.test(outer.name) && isCodeOf(outer, step);
			return runs ? outer : undefined;
		}
		function isCodeOf(outer, { command }) {
			const at = outer.args.findIndex(({ substitutions }) => substitutions.some((each) => each.includes(command)));
			const first = outer.args.findIndex(({ text }) => !text.startsWith("-"));
			return /^-[ce]$/.test(outer.args[at - 1]?.text ?? "") || at >= 0 && at === first && outer.args[at].text.startsWith("<(");
		}
		function runsInput(step) {
			return step.args.every(({ text }) => text === "-" || text.startsWith("-") && !/^-(?:c|e|m|n|p|pe|ne)/.test(text)) || step.args[0]?.text === "-";
		}
		function classify(transfer, script) {
			const { step, url, target } = transfer;
			const into = (0, lint_transfer.Tk)(step);
			const kind = () => {
				if (executor(step)) return "shell";
				const path = url.replace(/[?#].*$/, "");
				if (signing.test(path) || signing.test(target)) return "key";
				if (into.some(({ name }) => /^(?:gpg2?|apt-key|rpm)$/.test(name))) return "key";
				if (target !== "-") return "file";
				if (into.some(({ name, args }) => unpackers.test(name) && !(name === "tee" && args.some(({ value }) => signing.test(value))))) return "file";
				return "lookup";
			};
			return {
				transfer,
				script,
				kind: kind(),
				into
			};
		}
		const download_known = new WeakMap();
		function classified(view) {
			const found = download_known.get(view);
			if (found) return found;
			const all = view.allScripts.flatMap((script) => script.steps.flatMap((step) => (0, lint_transfer.G5)(step).map((transfer) => classify(transfer, script))));
			download_known.set(view, all);
			return all;
		}
		function movingIn({ step, url }) {
			return movingPart(url) ?? movingPart(fillDefaults(step.stage, url));
		}
		function fileName({ target, url }) {
			return (0, lint_names.WU)((target === "-" ? (0, lint_transfer.ZC)(url) : target) || "download");
		}
		function host(url) {
			return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? "the server";
		}
		const pipeToShell = {
			id: "pipe-to-shell",
			severity: "warning",
			title: "A downloaded script that is run unchecked",
			*check(view) {
				for (const { transfer, script, kind } of classified(view)) {
					if (kind !== "shell") continue;
					const runner = executor(transfer.step);
					const outer = transfer.step.substituted ? runner : transfer.step;
					const end = Math.max(transfer.step.command.end, runner.command.end);
					yield {
						span: (0, lint_view.ee)(script.section, outer.command.start, end),
						commandLine: (0, lint_view.TM)(transfer.step),
						message: `whatever ${host(transfer.url)} sends on the day of the build is run unchecked`,
						why: "the script and everything it downloads can change at any time, and no lock records it",
						fix: checkedRun(transfer, runner),
						unlocked: (0, lint_view.Z9)(outer)
					};
				}
				for (const script of view.allScripts) for (const step of script.steps) yield* runsInCode(step, script);
			}
		};
		function checkedRun(transfer, runner) {
			const file = transfer.target === "-" ? installerName(transfer) : fileName(transfer);
			const inPlace = /^(?:source|\.|eval)$/.test(runner.name);
			const run = (0, lint_transfer.Tk)(transfer.step).includes(runner) ? feedFile(file, transfer, runner) : `${inPlace ? "." : runner.name} ./${file}`;
			return `${checkedDownload(transfer, file)}\n${run}`;
		}
		function installerName(transfer) {
			const name = fileName(transfer);
			return /\.\w+$/.test(name) && !/^https?:/.test(name) ? name : "install.sh";
		}
		const moving = {
			id: "download-moving",
			severity: "warning",
			title: "A download address without a version",
			*check(view) {
				for (const { transfer, kind } of classified(view)) {
					const part = movingIn(transfer);
					const asks = kind === "lookup";
					if (kind === "shell" || kind === "key" || part === undefined && !(asks && transfer.step.substituted)) continue;
					yield {
						span: (0, lint_view.ey)(transfer.step, transfer.word),
						commandLine: (0, lint_view.TM)(transfer.step),
						message: asks || part === undefined ? `the recipe asks ${host(transfer.url)} during the build, and uses the answer of that moment` : `"${part.word}" in this address names another file after the next release or push`,
						why: "a rebuild gets the newest one then; no lock can bring this one back",
						fix: asks || part === undefined ? "VERSION=<what the answer is today>" : checkedFile({
							...transfer,
							url: part.fixed
						}, (0, lint_transfer.Tk)(transfer.step).length > 0),
						unlocked: (0, lint_view.Z9)(transfer.step)
					};
				}
			}
		};
		const unverified = {
			id: "download-unverified",
			severity: "warning",
			title: "A download without a checksum",
			*check(view) {
				for (const { transfer, script, kind, into } of classified(view)) {
					if (kind !== "file" || movingIn(transfer) !== undefined || immutable.test(transfer.url)) continue;
					if (isVerified(transfer, script.stageSteps)) continue;
					const piped = into.length > 0;
					yield {
						span: (0, lint_view.ey)(transfer.step, transfer.word),
						commandLine: (0, lint_view.TM)(transfer.step),
						message: piped ? `this is unpacked straight from ${host(transfer.url)}, so nothing can check it` : `nothing checks that ${fileName(transfer)} is still the same file`,
						why: "files are replaced under the same name; without a checksum this goes unnoticed",
						fix: archiveFix(transfer) ?? checkedFile(transfer, piped),
						unlocked: (0, lint_view.Z9)(transfer.step)
					};
				}
				for (const script of view.allScripts) for (const step of script.steps) yield* downloadsInCode(step, script);
			}
		};
		function checkedFile(transfer, piped) {
			const file = fileName(transfer);
			if ((0, lint_transfer.Lv)(transfer)) {
				const { step, word, url } = transfer;
				const written = step.section.script.slice(word.start, word.end).replace(/^["']?--?[\w-]+=/, "");
				const command = (0, lint_names.WU)((0, lint_view.Z9)(step)).replace((0, lint_names.WU)(written), file);
				return `${checkedDownload({
					...transfer,
					url
				}, file)}\n${command}`;
			}
			return checkedDownload(transfer, file) + (piped ? `\n${feedFile(file, transfer)}` : "");
		}
		function archiveFix({ url }) {
			const found = /^(https:\/\/github\.com\/[\w.-]+\/([\w.-]+))\/(?:archive|tarball|zipball)\//.exec(url);
			return found ? cloneAt(found[1], found[2]) : undefined;
		}
		const downloadRules = [
			pipeToShell,
			moving,
			unverified
		];
		;
		const withoutOptions = (args) => args.filter((arg) => !arg.startsWith("-"));
		;
		const copy = "%files\n    <the data, kept beside the recipe> <destination in the image>";
		const verified = (fetch) => `${fetch}\necho '<sha256>  <file>' | sha256sum -c -`;
		const isAddress = (arg) => /^\w+:\/\//.test(arg);
		function isOfList(arg, script) {
			const name = /^\$\{?(\w+)\}?$/.exec(arg)?.[1];
			return name !== undefined && !/url|link|src|source|addr/i.test(name) && new RegExp(`\\bfor[ \\t]+${name}[ \\t]+in\\b[^\\n;]*(?:https?|ftp)://|\\bread[ \\t]+(?:-r[ \\t]+)?${name}\\b`).test(script);
		}
		const dataFetchers = [
			{
				name: /^(?:wget|wget2|curl|aria2c)$/,
				test: (args, { command, section }) => !args.some(isAddress) && args.some((arg) => isOfList(arg, section.script)) || args.some((arg) => /^(?:-i|--input-file(?:=.*)?|-K|--config|--metalink-file(?:=.*)?)$/.test(arg)) || command.words.some(({ text }) => /^(?:xargs|parallel)$/.test(text)) && !args.some(isAddress),
				what: "files whose addresses a list names",
				fix: "sha256sum -c <list of checksums, kept beside the recipe>   # after it"
			},
			{
				name: /^(?:[\w.-]+[._-])?download(?:er|s)?(?:[._-][\w.-]+)?$/,
				test: (args) => !args.some((arg) => /^(?:-h|--help|--version)$/.test(arg)),
				what: "files that can be replaced under the same name",
				fix: copy
			},
			{
				name: /^(?:kraken2?-build|krakenuniq-build|humann2?_databases|busco|metaphlan2?(?:\.py)?|amrfinder(?:_update)?|checkm|bakta_db|funannotate|snpEff|mmseqs|gtdbtk|abricate|kb|refgenie|update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|datasets|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|antismash-?\w*|pyensembl|emapper\.py|nltk|stanza|argospm)$/,
				test: (args, { name }) => /^(?:update_blastdb\.pl|ktUpdateTaxonomy\.sh|updateTaxonomy\.sh|ncbi-genome-download|prefetch|fasterq-dump|fastq-dump|efetch|amrfinder_update)$/.test(name) ? args.some((arg) => !arg.startsWith("-")) : args.some((arg) => /^(?:-u|-U|--?(?:download|update|install)[\w-]*|--standard|--special|download[\w-]*|databases|setup|pull)$/.test(arg)),
				what: "a database as it is on the day of the build",
				fix: copy
			},
			{
				name: /^(?:apptainer|singularity|docker|podman|skopeo|oras)$/,
				test: (args, { name }) => /^(?:pull|build|copy|cp|export|blob)$/.test(withoutOptions(args)[0] ?? "") && args.some((arg) => /^(?:docker|oras|library|shub):\/\//.test(arg) || /^[\w.-]+(?:\/[\w.-]+)+:[\w.-]+$/.test(arg) || /^(?:docker|podman)$/.test(name) && args[0] === "pull" && /^\w/.test(arg) && arg !== "pull") && !args.some((arg) => /@?sha256:[0-9a-f]{64}/.test(arg)),
				what: "an image by a tag, which moves",
				fix: "apptainer pull docker://<name>@sha256:<digest>"
			},
			{
				name: /^(?:crane|regctl)$/,
				test: (args) => /^(?:pull|export|copy|cp|blob)$/.test(withoutOptions(args)[0] ?? "") && withoutOptions(args).length > 1 && !args.some((arg) => /@?sha256:[0-9a-f]{64}/.test(arg)),
				what: "an image by a tag, which moves",
				fix: "crane export <name>@sha256:<digest> <file>"
			},
			{
				name: /^(?:https?|xhs?)$/,
				test: (args, { command, pipedTo }) => args.some((arg) => /^(?:-d|--download)$/.test(arg)) || args.some((arg) => /^https?:|\.\w+\//.test(arg)) && !args.some((arg) => /^(?:POST|PUT|PATCH|DELETE|HEAD)$/.test(arg)) && (pipedTo !== undefined || command.redirects.some(({ operator }) => operator.startsWith(">"))),
				what: "a file that can be replaced under the same address",
				fix: verified("http --download --output <file> <address>")
			},
			{
				name: /^(?:ftp|tnftp|ncftpget|lynx|w3m|links|elinks)$/,
				test: (args, { name }) => args.some(isAddress) && (/ftp/.test(name) || args.some((arg) => /^-{1,2}(?:dump\w*|source)$/.test(arg))),
				what: "a file that can be replaced under the same address",
				fix: verified("curl -fsSL -o <file> <address>")
			},
			{
				name: /^(?:yt-dlp|youtube-dl|youtube_dl|yt_dlp|gallery-dl|megadl|megatools|ia)$/,
				test: (args) => args.some(isAddress) || args[0] === "download" || args[0] === "dl",
				what: "files that their owner can replace",
				fix: copy
			},
			{
				name: /^nltk\.downloader$/,
				test: () => true,
				what: "NLTK's data at the time of the build",
				fix: copy
			},
			{
				name: /^ollama$/,
				test: (args) => /^(?:pull|run)$/.test(args[0] ?? "") && args.length > 1 && !/@sha256:/.test(args[1]),
				what: "a model by a tag that moves",
				fix: copy
			},
			{
				name: /^gdown$/,
				test: (args) => args.length > 0,
				what: "a file that its owner can replace",
				fix: verified("gdown <id> -O <file>")
			},
			{
				name: /^datalad$/,
				test: (args) => /^(?:clone|install|get|update)$/.test(args[0] ?? ""),
				what: "a data set as it is on the day of the build",
				fix: "datalad clone <address> <folder>\ngit -C <folder> checkout <full commit>"
			},
			{
				name: /^aws$/,
				test: (args) => {
					const verb = args.findIndex((arg) => /^(?:cp|sync|mv|get-object)$/.test(arg));
					const rest = withoutOptions(args.slice(verb + 1));
					return verb > 0 && (args[verb] === "get-object" || rest[0]?.startsWith("s3://") === true);
				},
				what: "objects that their owner can replace",
				fix: verified("aws s3 cp <s3 address> <file>")
			},
			{
				name: /^(?:gsutil|gcloud)$/,
				test: (args) => args.some((arg) => arg === "cp" || arg === "rsync") && args.some((arg) => arg.startsWith("gs://")),
				what: "objects that their owner can replace",
				fix: verified("gsutil cp <gs address> <file>")
			},
			{
				name: /^rclone$/,
				test: (args) => {
					const verb = args.findIndex((arg) => /^(?:copy|copyto|sync|copyurl|move|cat)$/.test(arg));
					return verb >= 0 && /^(?:[\w-]+:|https?:)/.test(withoutOptions(args.slice(verb + 1))[0] ?? "");
				},
				what: "files that their owner can replace",
				fix: verified("rclone copyto <remote>:<path> <file>")
			},
			{
				name: /^(?:wandb|kaggle|osf|zenodo_get|synapse|dvc|openneuro-py|openneuro|modelscope|pooch|irods|iget|globus)$/,
				test: (args, { name }) => /^(?:zenodo_get|iget)$/.test(name) ? withoutOptions(args).length > 0 : args.some((arg) => /^(?:download|get|clone|fetch|pull)$/.test(arg)),
				what: "data as it is on the day of the build",
				fix: copy
			},
			{
				name: /^az$/,
				test: (args) => args[0] === "storage" && args.some((arg) => /^download(?:-batch)?$/.test(arg)),
				what: "objects that their owner can replace",
				fix: verified("az storage blob download --container-name <container> --name <name> --file <file>")
			},
			{
				name: /^git(?:-annex)?$/,
				test: (args, { name }) => /^(?:get|sync|assist|copy)$/.test((name === "git" && args[0] === "annex" ? args[1] : name === "git" ? "" : args[0]) ?? ""),
				what: "files of the branch at the time of the build",
				fix: "git checkout <full commit>   # before it: the commit names the files by digest"
			},
			{
				name: /^(?:azcopy|mc|s5cmd|lftp|sftp)$/,
				test: (args) => args.length > 0 && !args.every((arg) => arg.startsWith("-")),
				what: "objects that their owner can replace",
				fix: verified("azcopy copy <address> <file>")
			},
			{
				name: /^(?:rsync|scp)$/,
				test: (args) => withoutOptions(args).slice(0, -1).some((arg) => /^(?:[\w.@-]+:|rsync:\/\/)/.test(arg)),
				what: "files that their owner can replace",
				fix: verified("rsync <source> <file>")
			},
			{
				name: /^gh$/,
				test: (args) => args[0] === "release" && args[1] === "download" || args[0] === "repo" && args[1] === "clone",
				what: "files of a release, which its owner can replace, or a branch",
				fix: verified("gh release download <tag> -R <owner>/<name> -p <file>")
			},
			{
				name: /^(?:freshclam|vep_install|INSTALL\.pl)$/,
				test: () => true,
				what: "data that change daily",
				fix: copy
			}
		];
		;
		const toolFetchers = [
			{
				name: /^(?:fslinstaller(?:\.py)?|python)$/,
				test: (args, { name }) => {
					if (name === "python" && !/(?:^|\/)fslinstaller\.py$/.test(args[0] ?? "")) return false;
					return !args.some((arg) => /^(?:-V|--fslversion(?:=.*)?|-h|--help|-v|--version)$/.test(arg));
				},
				what: "the newest FSL",
				fix: "python fslinstaller.py -V <version> -d <folder>"
			},
			{
				name: /^mpm$/,
				test: (args) => {
					const release = args.find((arg, i) => /^--release=/.test(arg) || args[i - 1] === "--release");
					return args[0] === "install" && !/R20\d\d[ab]U\d+$/i.test(release ?? "");
				},
				what: "the newest update of a release of MATLAB",
				fix: "mpm install --release=<release>U<update> --products <products>"
			},
			{
				name: /^octave(?:-cli)?$/,
				test: (args) => args.some((arg) => /\bpkg\s+install\b/.test(arg) && /-forge\b|-local\s+\w+$/.test(arg)),
				what: "the newest version of an Octave package",
				fix: "octave --eval 'pkg install <package>-<version>.tar.gz'   # a file kept beside the recipe"
			},
			{
				name: /^jupyter(?:-labextension)?$/,
				test: (args, { name }) => {
					const extensions = withoutOptions(name === "jupyter" ? args.slice(2) : args.slice(1));
					return (name === "jupyter" ? args.slice(0, 2).join(" ") === "labextension install" : args[0] === "install") && extensions.some((arg) => !/^\.{0,2}\/|@\d+\.\d+\.\d+/.test(arg));
				},
				what: "the newest version of an extension from npm's registry",
				fix: "pip install <the Python package of the extension>"
			},
			{
				name: /^terraform$/,
				test: (args) => args[0] === "init" && !args.some((arg) => /^-lockfile=readonly$/.test(arg)),
				what: "the newest providers that fit",
				fix: "# with the .terraform.lock.hcl of one `terraform init`, kept beside the recipe:\nterraform init -lockfile=readonly"
			},
			{
				name: /^lake$/,
				test: (args) => args[0] === "update",
				what: "the newest revisions of what a Lean project needs",
				fix: "# with the lake-manifest.json of one `lake update`, kept beside the recipe:\nlake build"
			},
			{
				name: /^(?:dart|flutter)$/,
				test: (args) => args[0] === "pub" && /^(?:get|add|upgrade|global)$/.test(args[1] ?? "") && !args.includes("--enforce-lockfile"),
				what: "the newest packages that fit",
				fix: "# with the pubspec.lock of one `dart pub get`, kept beside the recipe:\ndart pub get --enforce-lockfile"
			},
			{
				name: /^spacy$/,
				test: (args) => args[0] === "download" && !/-\d+\.\d+/.test(withoutOptions(args)[1] ?? ""),
				what: "the newest model that fits the installed spaCy",
				fix: "python -m spacy download <model>-<version> --direct"
			},
			{
				name: /^(?:vcs|wstool|rosinstall)$/,
				test: (args, { name }) => name === "rosinstall" ? args.length > 0 : /^(?:import|pull|update|init)$/.test(withoutOptions(args)[0] ?? ""),
				what: "the revisions that a list of repositories names, often branches",
				fix: "vcs export --exact <folder> >exact.repos   # once; then: vcs import <folder> <exact.repos"
			},
			{
				name: /^rosdep$/,
				test: (args) => /^(?:install|update)$/.test(args[0] ?? ""),
				what: "what ROS's rules name on the day of the build",
				fix: "apt-get install -y <the packages that rosdep names>"
			},
			{
				name: /^quarto$/,
				test: (args) => /^(?:install|add|update)$/.test(args[0] ?? ""),
				what: "the newest release",
				fix: "curl -fsSL -o tool.tar.gz <address of one release>\necho '<sha256>  tool.tar.gz' | sha256sum -c -"
			},
			{
				name: /^tlmgr$/,
				test: (args) => args.some((arg) => /^(?:install|update)$/.test(arg)),
				what: "TeX Live's packages at the time of the build",
				fix: "tlmgr option repository <a historic archive of TeX Live, by year>"
			},
			{
				name: /^(?:cmdstanpy\.)?install_cmdstan$/,
				test: (args) => !args.some((arg) => /^(?:-v|--version)/.test(arg)),
				what: "the newest CmdStan",
				fix: "install_cmdstan --version <version>"
			},
			{
				name: /^nix$/,
				test: (args) => (args[0] === "profile" && /^(?:install|add)$/.test(args[1] ?? "") || /^(?:build|run|shell|develop)$/.test(args[0] ?? "")) && !args.some((arg) => /[0-9a-f]{40}/.test(arg)),
				what: "what the flake's branch holds on the day of the build",
				fix: "nix profile install github:NixOS/nixpkgs/<full commit>#<package>"
			},
			{
				name: /^nix-(?:env|shell|channel)$/,
				test: (args) => args.some((arg) => /^(?:-i\w*|--install|-p|--update|--add)$/.test(arg)),
				what: "what the channel holds on the day of the build",
				fix: "nix-env -f https://github.com/NixOS/nixpkgs/archive/<full commit>.tar.gz -iA <package>"
			},
			{
				name: /^guix$/,
				test: (args) => args[0] === "pull" && !args.some((arg) => /^--commit|^-C|^--channels/.test(arg)),
				what: "the newest Guix",
				fix: "guix pull --commit=<full commit>"
			},
			{
				name: /^guix$/,
				test: (args, { section }) => (/^(?:install|upgrade|build|shell)$/.test(args[0] ?? "") || args[0] === "package" && args.some((arg) => /^(?:-i|-m|-u|--install|--manifest|--upgrade)/.test(arg))) && /\bguix\s+pull\b|guix-install\.sh/.test(section.script) && !/\bguix\s+pull\b[^\n]*--commit/.test(section.script),
				what: "packages of the Guix that the build pulled",
				fix: "guix time-machine --commit=<full commit> -- install <package>"
			},
			{
				name: /^spack$/,
				test: (args) => args.includes("install") || args.includes("concretize"),
				what: "what Spack concretizes with its packages at the time of the build",
				fix: "git -C <spack> checkout <full commit>\nspack -e <folder with spack.yaml and spack.lock> install"
			},
			{
				name: /^ansible-galaxy$/,
				test: (args) => args.includes("install") && !args.some((arg) => /[,:=]v?\d/.test(arg) || /^-r|\.ya?ml$/.test(arg)),
				what: "the newest version of a role",
				fix: "ansible-galaxy role install <name>,<version>"
			},
			{
				name: /^helm$/,
				test: (args) => args[0] === "pull" && !args.some((arg) => /^--version/.test(arg)),
				what: "the newest version of a chart",
				fix: "helm pull <chart> --version <version>"
			},
			{
				name: /^vcpkg$/,
				test: (args) => args[0] === "install",
				what: "what vcpkg's checkout and its manifest name",
				fix: "# name a baseline in vcpkg.json:\ngit -C <vcpkg> checkout <full commit>"
			},
			{
				name: /^conan$/,
				test: (args) => args[0] === "install" && !args.some((arg) => /^--lockfile/.test(arg)),
				what: "the newest recipe revisions",
				fix: "conan lock create .   # once; then: conan install . --lockfile=conan.lock"
			},
			{
				name: /^(?:uv|poetry|micromamba)$/,
				test: (args) => /^self-update$/.test(args[0] ?? "") || args[0] === "self" && args[1] === "update",
				what: "the newest version of itself",
				fix: "pip install uv==<version>"
			},
			{
				name: /^(?:asdf|mise|pyenv|corepack)$/,
				test: (args, { name }) => /^(?:install|use|prepare|global)$/.test(args[0] ?? "") && (args.some((arg) => /(?:^|[@:])(?:latest|lts|--lts|--latest|stable)(?::[\w.]+)?$/.test(arg)) || name === "corepack" && args.some((arg) => /^(?:npm|yarn|pnpm)(?:@\d+(?:\.\d+)?)?$/.test(arg)) || name === "mise" && args.some((arg) => /^[\w:./-]+(?:@\d+(?:\.\d+)?)$/.test(arg))),
				what: "the newest version that fits what is named",
				fix: "mise use -g <tool>@<version>"
			},
			{
				name: /^yarn$/,
				test: (args) => {
					const version = args[0] === "set" ? args[2] : args[2];
					return (args[0] === "set" && args[1] === "version" || args[0] === "policies" && args[1] === "set-version") && !/^v?\d+\.\d+\.\d+$/.test(version ?? "");
				},
				what: "the newest yarn",
				fix: "yarn set version <version>"
			},
			{
				name: /^gem$/,
				test: (args) => args[0] === "specific_install" || args[0] === "git_install",
				what: "a branch of a repository",
				fix: "git clone <address> <folder>\ngit -C <folder> checkout <full commit>\ngem build -C <folder> <name>.gemspec"
			},
			{
				name: /^(?:deb-get|krew|kubectl)$/,
				test: (args, { name }) => name === "kubectl" ? args[0] === "krew" && args[1] === "install" : /^(?:install|update|upgrade)$/.test(args[0] ?? ""),
				what: "the newest release",
				fix: "curl -fsSL -o <file> <address of one release>\necho '<sha256>  <file>' | sha256sum -c -"
			},
			{
				name: /^(?:helm|vagrant)$/,
				test: (args) => args[0] === "plugin" && args[1] === "install" && !args.some((arg) => /version/.test(arg)),
				what: "the newest version of a plugin",
				fix: "helm plugin install <address> --version <version>"
			},
			{
				name: /^(?:repo|west|ansible-pull|ghq|hub)$/,
				test: (args, { name }) => name === "ansible-pull" ? args.some((arg) => /^-U|^--url/.test(arg)) : /^(?:sync|update|get|clone)$/.test(args[0] ?? ""),
				what: "the branches of repositories on the day of the build",
				fix: "git clone <address> <folder>\ngit -C <folder> checkout <full commit>"
			},
			{
				name: /^git$/,
				test: (args) => args[0] === "lfs" && /^(?:pull|fetch)$/.test(args[1] ?? ""),
				what: "the files of the branch at the time of the build",
				fix: "git checkout <full commit>"
			},
			{
				name: /^git-?lfs$/,
				test: (args) => /^(?:pull|fetch)$/.test(args[0] ?? ""),
				what: "the files of the branch at the time of the build",
				fix: "git checkout <full commit>"
			},
			{
				name: /^nextflow$/,
				test: (args) => args[0] === "pull" && !args.some((arg) => /^-r/.test(arg)),
				what: "the pipeline's newest revision",
				fix: "nextflow pull <pipeline> -r <full commit>"
			},
			{
				name: /^(?:code-server|code)$/,
				test: (args) => args.includes("--install-extension"),
				what: "the newest version of an extension",
				fix: "code-server --install-extension <name>@<version>"
			},
			{
				name: /^playwright$/,
				test: (args) => args[0] === "install",
				what: "browsers for the installed Playwright, from its server",
				fix: "# name Playwright's version: it decides the browsers'\npip install playwright==<version>"
			}
		];
		;
		const fetchers = [...dataFetchers, ...toolFetchers];
		const toolFetches = {
			id: "tool-fetches",
			severity: "warning",
			title: "A program that downloads unpinned content",
			*check(view) {
				for (const script of view.allScripts) {
					for (const step of script.steps) {
						const args = argumentsOf(step);
						const found = fetchers.find(({ name, test }) => name.test(step.name) && test(args, step));
						if (found) yield hitOf(step, found);
					}
					for (const step of script.steps) yield* installsInCode(step, script);
				}
			}
		};
		function hitOf(step, { what, fix }) {
			return {
				span: (0, lint_view.a7)(step),
				commandLine: (0, lint_view.TM)(step),
				message: `${step.name} fetches ${what}`,
				why: "no lock of a package manager covers it, so a rebuild gets what is there then",
				fix,
				unlocked: (0, lint_view.Z9)(step)
			};
		}
		const movingIndex = /\/(?:nightly|nightlies|latest|test|unstable|dev)(?:\/|$)|r-universe\.dev|pypi\.anaconda\.org\/scientific-python-nightly|\/\/test\.pypi\.org\//;
		const movingChannel = /^(?:[\w.-]+-nightly|[\w.-]+\/label\/(?:dev|nightly|main_nightly|test)|rapidsai-nightly)$/;
		const indexMoving = {
			id: "index-moving",
			severity: "warning",
			title: "A package index that deletes old versions",
			*check(view) {
				for (const { steps } of view.allScripts) {
					for (const step of steps) {
						const words = [...step.args, ...step.command.assignments.map(({ value }) => value)];
						const texts = words.map(({ value }) => value).concat(step.command.redirects.map(({ body }) => body?.text ?? ""));
						if (!/^(?:pip|uv|poetry|pdm|R|Rscript|littler|conda|mamba|micromamba)$/.test(step.name)) continue;
						const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s"',)]+/g) ?? []);
						const channels = /^(?:conda|mamba|micromamba)$/.test(step.name) ? step.args.map(({ value }) => value.replace(/^--?\w+=/, "").replace(/::.*$/, "")) : [];
						const found = addresses.find((address) => movingIndex.test(address)) ?? channels.find((channel) => movingChannel.test(channel));
						if (!found) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `${found} keeps only the newest builds`,
							why: "once it has deleted the locked version, no rebuild can install it",
							fix: /r-universe/.test(found) ? "install.packages(\"<package>\", repos = \"https://packagemanager.posit.co/cran/<date>\")" : "# take a release from the ordinary index, or keep the wheel beside the recipe:\n%files\n    <name>-<version>.whl /opt/packages/",
							unlocked: (0, lint_view.Z9)(step)
						};
					}
				}
			}
		};
		const fetcherRules = [toolFetches, indexMoving];
		;
		const filesFrom = {
			id: "files-from-ignored",
			severity: "error",
			title: "A %files section that Apptainer silently skips",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					for (const section of stage.sections) {
						if (section.name !== "files") continue;
						const words = section.args.replace(/#.*$/, "").trim().split(/\s+/).filter((word) => word);
						const known = new Set(recipe.stages.map(({ name }) => name));
						const asks = words.length === 2;
						if (words.length === 0 || asks && words[0] === "from" && known.has(words[1])) continue;
						const missing = asks && !known.has(words[1]) && !words[1].includes("{{");
						if (asks && words[0] === "from" && !missing) continue;
						const named = [...known].find((name) => name !== "") ?? "<stage>";
						yield {
							span: (0, lint_view.gs)(recipe, section.line),
							message: missing ? `there is no stage "${words[1]}" to copy from` : asks ? `"${words[0]}" is read as "from": the files come from the stage "${words[1]}"` : "Apptainer silently skips this section",
							why: missing ? "the build stops when it comes to copying" : asks ? "Apptainer does not look at the first word" : "nothing follows %files, or `from` and one stage",
							fix: missing || asks ? `%files from ${named}` : `%files from ${words[0] === "from" ? words[1] ?? named : named}`
						};
					}
				}
			}
		};
		function* entries(recipe) {
			for (const stage of recipe.stages) {
				for (const block of stage.files) {
					const fromHost = block.args.replace(/#.*$/, "").trim() === "";
					for (const { source, destination, line } of block.files) {
						yield {
							source,
							destination,
							span: (0, lint_view.gs)(recipe, line),
							raw: recipe.lines[line - 1] ?? "",
							fromHost
						};
					}
				}
			}
		}
		const filesComment = {
			id: "files-comment",
			severity: "error",
			title: "A comment after a file in %files",
			*check({ recipe }) {
				for (const { source, destination, span, raw } of entries(recipe)) {
					const third = /^\s*(?:"[^"]*"|\S+)\s+(?:"[^"]*"|\S+)\s+#/.test(raw);
					if (third || !destination.startsWith("#")) continue;
					yield {
						span,
						message: `${source} is copied to a file named "${destination}"`,
						why: "only a line that begins with # is a comment in %files",
						fix: `# ${raw.slice(raw.indexOf("#") + 1).trim()}\n${source}`
					};
				}
			}
		};
		const filesQuotes = {
			id: "files-quotes",
			severity: "error",
			title: "Quotes in %files that Apptainer does not support",
			*check({ recipe }) {
				for (const { span, raw } of entries(recipe)) {
					const single = /(?:^|\s)'[^']*'(?:\s|$)/.test(raw);
					const escaped = /\\ /.test(raw);
					if (!single && !escaped) continue;
					yield {
						span,
						message: single ? "single quotes are taken as part of the file's name here" : "a backslash does not escape a space here",
						why: "%files supports only double quotes",
						fix: single ? raw.trim().replaceAll("'", "\"") : `"${raw.trim().replace(/\\ /g, " ")}"`
					};
				}
			}
		};
		const filesTmp = {
			id: "files-into-tmp",
			severity: "warning",
			title: "%files copies to /tmp, which is hidden from %post",
			*check({ recipe, scripts }) {
				for (const { source, destination, span, fromHost } of entries(recipe)) {
					const target = destination || source;
					if (!fromHost && target === "") continue;
					const folder = /^\/(?:var\/)?tmp(?:\/|$)/.exec(target);
					if (!folder) continue;
					const into = target.endsWith("/") || /^\/(?:var\/)?tmp$/.test(target);
					const name = (0, lint_names.S_)(into ? source : target);
					const used = scripts.some(({ section: { script } }) => script.includes(`tmp/${name}`) || /\bcd\s+\/(?:var\/)?tmp\b/.test(script) && script.includes(name));
					const lasting = `/opt/${name}`;
					yield {
						span,
						severity: used ? "error" : "warning",
						message: used ? `%post looks for ${name} in the host's /tmp, which hides this one` : `${name} is copied to the image's /tmp, which the host's hides`,
						why: "Apptainer binds the host's /tmp and /var/tmp over those of the image, in %post and at run time",
						fix: `${source} ${lasting}`
					};
				}
			}
		};
		const filesHost = {
			id: "files-host-path",
			severity: "warning",
			title: "%files takes a path that only this machine has",
			*check({ recipe }) {
				for (const { source, span, fromHost } of entries(recipe)) {
					if (!fromHost || !/^(?:\/|~|\$|\.\.\/)/.test(source)) continue;
					yield {
						span,
						severity: source.startsWith("../") ? "note" : "warning",
						message: source.startsWith("../") ? `${source} lies outside the recipe's folder` : `${source} is a path of your machine`,
						why: "on another machine the file is missing or different",
						fix: "# keep the file beside the recipe, and write its relative path"
					};
				}
			}
		};
		const labelTab = {
			id: "label-tab",
			severity: "warning",
			title: "A label separated from its value by a tab",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					for (const [key, { value, line }] of stage.labels) {
						if (value !== "" || !key.includes("	")) continue;
						yield {
							span: (0, lint_view.gs)(recipe, line),
							message: "the whole line becomes the label's name, and its value is empty",
							why: "Apptainer splits name and value at the first space, and a tab is not one",
							fix: key.replace(/\t+/, " ")
						};
					}
				}
			}
		};
		const filesRules = [
			filesFrom,
			filesComment,
			filesQuotes,
			filesTmp,
			filesHost,
			labelTab
		];
		;
		const hashVariable = /\$\{?\w*(?:commit|sha|hash|rev|ref)\w*\}?|\{\{_*\w*(?:commit|sha|hash|rev)\w*\}\}/i;
		const cloneOptions = new Set("-b --branch -o --origin -u --upload-pack -c --config --depth --reference --separate-git-dir -j --jobs --filter --template --shallow-since".split(" "));
		const globalOptions = new Set([
			"-C",
			"-c",
			"--git-dir",
			"--work-tree"
		]);
		function subcommand(step) {
			let folder;
			let i = 0;
			while (step.args[i]?.text.startsWith("-")) {
				if (step.args[i].text === "-C") folder = step.args[i + 1]?.value;
				i += globalOptions.has(step.args[i].text) ? 2 : 1;
			}
			return {
				verb: step.args[i]?.text ?? "",
				folder,
				rest: step.args.slice(i + 1)
			};
		}
		function readClone(step) {
			const found = subcommand(step);
			const isLfs = found.verb === "lfs" && found.rest[0]?.text === "clone";
			const { verb, rest } = isLfs ? {
				verb: "clone",
				rest: found.rest.slice(1)
			} : found;
			if (step.name !== "git" || verb !== "clone") return undefined;
			let branch;
			const plain = [];
			for (let i = 0; i < rest.length; i++) {
				const word = rest[i];
				if (!word.text.startsWith("-")) plain.push(word);
				else if (word.text.startsWith("--branch=")) branch = word.value.slice("--branch=".length);
				else if (cloneOptions.has(word.text)) {
					if (word.text === "-b" || word.text === "--branch") branch = rest[i + 1]?.value;
					i++;
				}
			}
			const url = plain[0];
			if (!url || /^(?:\.{0,2}\/|\.{1,2}$|file:)/.test(url.value)) return undefined;
			const target = plain[1]?.value ?? (0, lint_names.S_)(url.value);
			return {
				step,
				url,
				target,
				repository: (0, lint_names.WU)((0, lint_names.S_)(url.value)),
				branch
			};
		}
		const reach = 100;
		const git_known = new WeakMap();
		function movesOf(script) {
			const found = git_known.get(script) ?? script.steps.filter(({ name }) => /^(?:git|cd|pushd)$/.test(name));
			git_known.set(script, found);
			return found;
		}
		function laterPin(clone, script) {
			const folder = (0, lint_names.S_)(clone.target);
			const isThere = (path) => (0, lint_names.Uk)(path) || path.split("/").includes(folder);
			let there = folder === ".";
			let found;
			const moves = movesOf(script);
			const at = moves.indexOf(clone.step) + 1;
			for (const step of moves.slice(at, at + reach)) {
				if (step.name === "cd" || step.name === "pushd") there = isThere(step.args[0]?.value ?? "");
				if (step.name !== "git") continue;
				const { verb, folder: given, rest } = subcommand(step);
				const here = given === undefined ? there : isThere(given);
				if (!here || !/^(?:checkout|reset|switch|fetch)$/.test(verb)) continue;
				const names = rest.filter(({ text }) => !text.startsWith("-"));
				if (names.some(({ value, text }) => (0, lint_names.WM)(fillDefaults(step.stage, value)) || hashVariable.test(text))) return "commit";
				if (verb !== "fetch" && names.some(({ value }) => (0, lint_names.dz)(fillDefaults(step.stage, value)) || (0, lint_names.Uk)(fillDefaults(step.stage, value)))) found = "tag";
			}
			return found;
		}
		function fixFor({ step, url, target }) {
			const named = target === (0, lint_names.S_)(url.value) ? undefined : target;
			const recursive = step.args.some(({ text }) => /^--recurs/.test(text));
			const submodules = `\ngit -C ${(0, lint_names.WU)(target)} submodule update --init --recursive`;
			return cloneAt(url.value, target, named) + (recursive ? submodules : "");
		}
		function git_hitOf(clone, pin) {
			const { step } = clone;
			const branch = clone.branch === undefined ? undefined : fillDefaults(step.stage, clone.branch);
			const tag = pin === "tag" || (0, lint_names.dz)(branch) || (0, lint_names.Uk)(branch ?? "");
			const name = clone.repository;
			return {
				span: (0, lint_view.ey)(step, clone.url),
				commandLine: (0, lint_view.TM)(step),
				severity: tag ? "note" : "warning",
				message: tag ? `${name} is cloned at a tag, which its owner can move` : branch === undefined ? `${name} is cloned as it is on the day of the build` : `${name} is cloned from the branch ${branch}, which moves with every push`,
				why: tag ? "only a full commit always names the same source" : "a rebuild takes newer commits; the lock records the commit only if the checkout stays in the image",
				fix: fixFor(clone),
				unlocked: (0, lint_view.Z9)(step)
			};
		}
		const gitUnpinned = {
			id: "git-unpinned",
			severity: "warning",
			title: "A git clone without a commit",
			*check(view) {
				for (const script of view.allScripts) {
					for (const step of script.steps) {
						const clone = readClone(step);
						if (!clone) continue;
						const pin = laterPin(clone, script);
						if (pin !== "commit") yield git_hitOf(clone, pin);
					}
				}
			}
		};
		const otherUpdates = {
			id: "checkout-moving",
			severity: "warning",
			title: "A source tree that the build updates",
			*check(view) {
				for (const { steps } of view.allScripts) {
					for (const step of steps) {
						const args = step.args.map(({ value }) => value);
						const verb = step.name === "git" ? subcommand(step).verb : args.find((arg) => !arg.startsWith("-"));
						const pulls = step.name === "git" && updates(step);
						const revision = args.some((arg) => /^(?:-r|-u|--rev(?:ision)?|--updaterev)/.test(arg) || /@\d+$/.test(arg));
						const other = step.name === "svn" && /^(?:co|checkout|export|up|update)$/.test(verb ?? "") && !revision || step.name === "hg" && /^(?:clone|pull)$/.test(verb ?? "") && !revision || step.name === "bzr" && /^(?:branch|checkout|pull|export)$/.test(verb ?? "") && !revision || step.name === "fossil" && /^(?:clone|open|update)$/.test(verb ?? "") && args.some(git_isAddress) || step.name === "cvs" && args.some((arg) => /^(?:co|checkout|export)$/.test(arg)) && !args.includes("-D") && !revision;
						if (!pulls && !other) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `\`${step.name} ${verb}\` takes whatever is newest on the day of the build`,
							why: "a rebuild takes newer commits; the lock records the commit only if the checkout stays in the image",
							fix: step.name === "git" ? "git checkout <full commit>" : revisionOf[step.name],
							unlocked: (0, lint_view.Z9)(step)
						};
					}
				}
			}
		};
		const isRemoteBranch = ({ value }) => /^(?:remotes\/)?(?:origin|upstream)\//.test(value);
		function updates(step) {
			const { verb, rest } = subcommand(step);
			const has = (...words) => rest.some(({ text }) => words.includes(text));
			const isFixed = (word) => {
				const revision = word && fillDefaults(step.stage, word.value);
				return (0, lint_names.WM)(revision) || (0, lint_names.dz)(revision) || (0, lint_names.Uk)(revision ?? "");
			};
			const named = rest.filter(({ text }) => !text.startsWith("-"));
			switch (verb) {
				case "pull": return true;
				case "submodule": return has("--remote");
				case "clone": return has("--remote-submodules");
				case "reset":
				case "merge":
				case "rebase": return named.some(isRemoteBranch);
				case "fetch": return /\bFETCH_HEAD\b/.test(step.section.script) && named.length > 1 && !named.slice(1).some(isFixed);
				case "archive": return rest.some(({ text }) => text.startsWith("--remote")) && !named.some(isFixed);
				case "subtree": return has("add", "pull") && named.some(({ value }) => git_isAddress(value)) && !isFixed(named.at(-1));
				case "svn": return has("clone", "fetch", "rebase") && !rest.some(({ text }) => /^(?:-r|--revision)/.test(text));
				default: return false;
			}
		}
		const git_isAddress = (arg) => /^\w+:\/\//.test(arg);
		const revisionOf = {
			svn: "svn checkout -r <revision> <address>",
			hg: "hg clone -u <changeset> <address>",
			bzr: "bzr branch -r <revision> <address>",
			fossil: "fossil open <repository> <check-in>",
			cvs: "cvs -d <root> checkout -r <tag> <module>"
		};
		const gitRules = [gitUnpinned, otherUpdates];
		var lint_words = __webpack_require__(68979);
		;
		function isKept(step) {
			const outer = step.within;
			if (!step.substituted || !outer) {
				return step.command.redirects.some(({ operator, target }) => operator.startsWith(">") && target.value !== "/dev/null") || step.pipedTo?.name === "tee";
			}
			if (outer.name === "echo" || outer.name === "printf") return isKept({
				...outer,
				substituted: outer.substituted
			});
			return true;
		}
		const buildDate = {
			id: "build-date",
			severity: "warning",
			title: "Image content that depends on the build date",
			*check(view) {
				for (const { steps } of view.scripts) {
					for (const step of steps) {
						const args = step.args.map(({ value }) => value);
						const clock = step.name === "date" && !args.some((arg) => /^(?:-d|--date|-r|-s|--set|--reference|-j)/.test(arg));
						if (!clock && step.name !== "uuidgen") continue;
						if (!isKept(step) || args.some((arg) => /^\+%s/.test(arg))) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: clock ? "the date of the build goes into the image" : "a random identifier goes into the image",
							why: "no two builds can have the same content",
							fix: clock ? `date -u -d "@$SOURCE_DATE_EPOCH"${args.map((arg) => arg === "-u" ? "" : ` ${/\s/.test(arg) ? `'${arg}'` : arg}`).join("")}` : "# write down one identifier and use it",
							unlocked: (0, lint_view.Z9)(step)
						};
					}
				}
			}
		};
		const hostFacts = [
			{
				name: /^uname$/,
				args: (args) => args.some((arg) => /^-\w*[rva]|^--(?:kernel|all)/.test(arg)),
				what: "the kernel of the machine that builds"
			},
			{
				name: /^(?:hostname|hostnamectl)$/,
				args: () => true,
				what: "the name of the machine that builds"
			},
			{
				name: /^(?:lscpu|nvidia-smi|rocminfo|lspci|dmidecode)$/,
				args: () => true,
				what: "the hardware of the machine that builds"
			},
			{
				name: /^(?:cat|grep|head|awk)$/,
				args: (args) => args.some((arg) => /^\/proc\/(?:cpuinfo|version|driver)/.test(arg)) && !args.some((arg) => /processor|^-\w*c/.test(arg)),
				what: "the hardware of the machine that builds"
			}
		];
		const hostDependent = {
			id: "host-dependent",
			severity: "warning",
			title: "%post depends on the build machine",
			*check(view) {
				for (const { steps } of view.scripts) {
					for (const step of steps) {
						const args = step.args.map(({ value }) => value);
						const fact = hostFacts.find((one) => one.name.test(step.name) && one.args(args));
						if (!fact || !(step.substituted || isKept(step)) || !isKept(step)) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `what is built depends on ${fact.what}`,
							why: "on another machine the same recipe gives another image",
							fix: "# write the value that you need into the recipe, or make it a build argument: {{ NAME }}",
							unlocked: (0, lint_view.Z9)(step)
						};
					}
				}
			}
		};
		const nativeFlag = /-(?:march|mcpu|mtune)=native\b|-xHost\b|(?:-C\s*)?target-cpu=native\b|-DGGML_NATIVE=ON\b/;
		const nativeCpu = {
			id: "native-cpu",
			severity: "warning",
			title: "Code compiled for the build machine's processor",
			*check(view) {
				for (const script of view.scripts) {
					const seen = new Set();
					for (const step of script.steps) {
						if (/^(?:sed|grep|perl|awk|patch)$/.test(step.name)) continue;
						const words = [...step.command.assignments.map(({ value }) => value), ...step.command.words];
						const hits = words.flatMap((word) => {
							const found = nativeFlag.exec(word.text);
							return found ? [{
								flag: found[0],
								start: (0, lint_words.Z)(word, found.index)
							}] : [];
						});
						for (const { body } of step.command.redirects) {
							const found = body && nativeFlag.exec(body.text);
							if (found) hits.push({
								flag: found[0],
								start: body.start + found.index
							});
						}
						for (const { flag, start } of hits) {
							if (seen.has(start)) continue;
							seen.add(start);
							yield nativeHit(script, step, flag, start);
						}
					}
				}
			}
		};
		function nativeHit(script, step, flag, start) {
			const intel = /-xHost/.test(flag);
			const fix = intel ? "-xCORE-AVX2" : flag.includes("target-cpu") ? "target-cpu=x86-64-v3" : flag.includes("GGML") ? "-DGGML_NATIVE=OFF" : flag.includes("mtune") ? "-mtune=generic" : "-march=x86-64-v3";
			return {
				span: (0, lint_view.ee)(script.section, start, start + flag.length),
				commandLine: (0, lint_view.TM)(step),
				message: `${flag} compiles for whatever processor the build runs on`,
				why: "on another machine the program can stop with an illegal instruction, or compute different numbers",
				fix,
				unlocked: (0, lint_view.Z9)(step)
			};
		}
		const writers = /^(?:mkdir|cp|mv|rm|ln|touch|tee|chmod|chown|install|rsync|tar|unzip|make|cmake|git|wget|curl|apt-get|yum|dnf|pip|conda|npm|sed|dd|mknod|mount|useradd|groupadd|docker|python|go|cargo)$/;
		const rootfs = /\$\{?(?:APPTAINER|SINGULARITY)_ROOTFS/;
		const host_fetchers = /^(?:git|pip|conda|mamba|npm|gem)$/;
		const takesOver = (words) => words.some(({ value }) => /^\w+:\/\/|^[\w.-]+@[\w.-]+:/.test(value));
		const readers = /^(?:cp|rsync|install|mv|scp|ln)$/;
		const host_unpackers = /^(?:tar|bsdtar|unzip|cpio|7z|docker|podman)$/;
		const setupTouchesHost = {
			id: "setup-touches-host",
			severity: "warning",
			title: "%setup or %pre changes or reads the build machine",
			*check(view) {
				for (const script of view.hostScripts) {
					const past = {
						works: [],
						copies: []
					};
					for (const step of script.steps) {
						const kind = hostEffect(step);
						if (kind) past[kind].push(step);
					}
					if (past.works[0]) yield worksHit(script, past.works);
					if (past.copies[0]) yield copiesHit(past.copies);
				}
			}
		};
		function hostEffect(step) {
			const { redirects } = step.command;
			const inImage = ({ text, value }) => rootfs.test(text) || rootfs.test(value);
			const targets = redirects.filter(({ operator }) => operator.startsWith(">")).map(({ target }) => target);
			if (![...step.args, ...targets].some(inImage)) {
				const writesFile = targets.some(({ value }) => !/^\/dev\/|^&/.test(value));
				return writers.test(step.name) || writesFile ? "works" : undefined;
			}
			const plain = step.args.filter(({ text }) => !text.startsWith("-"));
			if (host_fetchers.test(step.name) && /^(?:install|clone|download)$/.test(plain[0]?.value ?? "") && !takesOver(plain)) return "copies";
			if (host_unpackers.test(step.name)) return takesFromHost(step, inImage) ? "copies" : undefined;
			return readers.test(step.name) && plain.slice(0, -1).some((word) => !inImage(word)) ? "copies" : undefined;
		}
		function takesFromHost({ name, args }, inImage) {
			if (name === "docker" || name === "podman") return args[0]?.text === "cp" && inImage(args.at(-1));
			return args.some((word) => !inImage(word) && /\.(?:tar|t[gbx]z|zip|7z|cpio)(?:\.\w+)?$/.test(word.value));
		}
		function worksHit({ section }, steps) {
			const first = steps[0];
			return {
				span: (0, lint_view.a7)(first),
				commandLine: (0, lint_view.TM)(first),
				message: `%${section.name} runs this${andMore(steps)} on the machine that builds, not in the image`,
				why: "it changes the host, with the rights of the user who builds, and its result is not part of the recipe",
				fix: "# move it to %post, or what it fetches to %files",
				unlocked: (0, lint_view.Z9)(first)
			};
		}
		function copiesHit(steps) {
			const first = steps[0];
			return {
				span: (0, lint_view.a7)(first),
				commandLine: (0, lint_view.TM)(first),
				severity: "note",
				message: `files of the host get into the image without %files, by this command${andMore(steps)}`,
				why: "files that %files does not name are not recorded as inputs of the build",
				fix: "%files\n    <source> <destination in the image>",
				unlocked: (0, lint_view.Z9)(first)
			};
		}
		function andMore(steps) {
			return steps.length > 1 ? ` and ${steps.length - 1} more` : "";
		}
		const hostTmp = {
			id: "clone-into-tmp",
			severity: "note",
			title: "%post leaves a clone in the host's /tmp",
			*check(view) {
				for (const { steps } of view.scripts) {
					let folder = "";
					for (const step of steps) {
						if (step.name === "cd") folder = step.args[0]?.value ?? "";
						if (step.name !== "git" || step.args[0]?.text !== "clone") continue;
						const target = step.args.slice(1).filter(({ text }) => !text.startsWith("-")).at(-1);
						const inTmp = /^\/(?:var\/)?tmp\b/.test(target?.value ?? "") || /^\/(?:var\/)?tmp\/?$/.test(folder) && !target?.value.startsWith("/");
						if (!target || !inTmp || steps.some((other) => removesTmp(other))) continue;
						yield {
							span: (0, lint_view.ey)(step, target),
							commandLine: (0, lint_view.TM)(step),
							message: "/tmp in %post is the host's own /tmp: this checkout stays there after the build",
							why: "the next build on this machine finds it, and git refuses to clone into it",
							fix: "work=$(mktemp -d) && cd \"$work\"\n# … and at the end:\nrm -rf \"$work\""
						};
					}
				}
			}
		};
		function removesTmp(step) {
			return step.name === "rm" && step.args.some(({ text }) => /^-\w*[rR]/.test(text));
		}
		const hostRules = [
			buildDate,
			hostDependent,
			nativeCpu,
			setupTouchesHost,
			hostTmp
		];
		;
		const r = /^(?:R|Rscript|littler|r|install2?\.r|installGithub\.r)$/;
		const revisionIn = (key, rest) => new RegExp(`\\b${key}\\s*=\\s*["']([^"']+)`).exec(rest)?.[1];
		const branches_forms = [
			{
				interpreter: r,
				call: /\b(install_(?:github|gitlab|bitbucket|git))\(\s*(?:repo\s*=\s*)?c?\(?\s*["']([^"']+)["']/g,
				read: ([, , source], rest) => ({
					source,
					revision: source.split("@")[1] ?? revisionIn("ref", rest)
				}),
				fix: (call, source) => `remotes::${call}("${source.split("@")[0]}@<full commit>")`
			},
			{
				interpreter: r,
				call: /\b((?:pak::)?(?:pak|pkg_install)|renv::install|BiocManager::install|(?:pacman::)?p_(?:load|install)(?:_current)?_gh)\(\s*c?\(?\s*["']((?:github::|gitlab::|git::)?[\w.-]+\/[^"'\s]+)["']/g,
				read: ([, , source]) => ({
					source,
					revision: source.split("@")[1]
				}),
				fix: (call, source) => `${call}("${source.split("@")[0]}@<full commit>")`
			},
			{
				interpreter: /^installGithub\.r$/,
				call: /^(?!-)()([\w.-]+\/[^\s]+)$/g,
				read: ([, , source]) => ({
					source,
					revision: source.split("@")[1]
				}),
				fix: (_call, source) => `installGithub.r ${source.split("@")[0]}@<full commit>`
			},
			{
				interpreter: /^julia$/,
				call: /\b(Pkg\.(?:add|develop)|PackageSpec)\(\s*;?\s*(?=[^()]*\burl\s*=)/g,
				read: (_found, rest) => ({
					source: revisionIn("url", rest) ?? "a repository",
					revision: revisionIn("rev", rest)
				}),
				fix: (call, source) => `${call}(url="${source}", rev="<full commit>")`
			}
		];
		function* branchesInCode(step, script) {
			for (const { interpreter, call, read, fix } of branches_forms) {
				for (const { text, at } of (0, code.$N)(step, script, interpreter)) {
					for (const found of text.matchAll(call)) {
						const end = found.index + found[0].length;
						const rest = text.slice(end, end + 400).split(")")[0];
						const { source, revision: written } = read(found, rest);
						const revision = written === undefined ? undefined : fillDefaults(step.stage, written);
						if ((0, lint_names.WM)(revision)) continue;
						const tag = (0, lint_names.dz)(revision);
						yield {
							span: (0, lint_view.ee)(script.section, at(found.index), at(end - 1) + 1),
							commandLine: (0, lint_view.TM)(step),
							severity: tag ? "note" : "warning",
							message: tag ? `"${revision}" is a tag, which its owner can move` : `${source} is installed as it is on the day of the build`,
							why: "only a full commit always names the same source",
							fix: fix(found[1], source),
							unlocked: found[1] ? `${found[1]}("${source}")` : (0, lint_view.Z9)(step)
						};
					}
				}
			}
		}
		;
		function isPipInstall(step) {
			const [first, second] = step.args.map(({ text }) => text);
			if (step.name === "pip" || step.name === "pipx") return first === "install" || step.args.some(({ text }) => text === "install");
			if (step.name === "uv") return first === "pip" && second === "install" || first === "tool" && second === "install" || first === "add";
			return step.name === "pipenv" && first === "install";
		}
		function vcsSource(word, step) {
			const found = /(?:^|@\s*|=)(?:git|hg|svn|bzr)\+\w+:\/\/([^\s#]+)/.exec(fillDefaults(step.stage, word.value));
			if (!found) return undefined;
			return { revision: /[^/]@([^@/][^@]*)$/.exec(found[1].replace(/^[^/@]*@/, ""))?.[1] };
		}
		function vcsHit(step, word, revision, fix, locked) {
			const tag = revision !== undefined && ((0, lint_names.dz)(revision) || (0, lint_names.Uk)(revision));
			return {
				span: (0, lint_view.ey)(step, word),
				commandLine: (0, lint_view.TM)(step),
				severity: tag ? "note" : "warning",
				message: tag ? `"${revision}" is a tag, which its owner can move` : `this installs ${revision === undefined ? "the default branch" : `"${revision}"`} as it is on the day of the build`,
				why: "only a full commit always names the same source",
				fix,
				...locked ? {} : { unlocked: (0, lint_view.Z9)(step) }
			};
		}
		function* pipFromVcs(step) {
			if (!isPipInstall(step)) return;
			for (const word of step.args) {
				const source = vcsSource(word, step);
				if (!source || (0, lint_names.WM)(source.revision)) continue;
				const [address, fragment] = word.value.split("#", 2);
				const bare = source.revision ? address.replace(/@[^@/]*$/, "") : address;
				yield vcsHit(step, word, source.revision, `pip install "${bare}@<full commit>${fragment ? `#${fragment}` : ""}"`, true);
			}
		}
		function* npmFromVcs(step) {
			if (!/^(?:npm|yarn|pnpm)$/.test(step.name) || !step.args.some(({ text }) => /^(?:i|install|add)$/.test(text))) return;
			for (const word of step.args) {
				if (!/^(?:git[+:]|github:|gitlab:|[\w.-]+\/[\w.-]+(?:#|$))/.test(word.value) || word.value.startsWith("@")) continue;
				if (/^(?:\.|\/)/.test(word.value)) continue;
				const revision = word.value.split("#")[1];
				if ((0, lint_names.WM)(revision)) continue;
				yield vcsHit(step, word, revision, `${step.name} install ${word.value.split("#")[0]}#<full commit>`, false);
			}
		}
		function* cargoFromVcs(step) {
			if (step.name !== "cargo" || step.args[0]?.text !== "install") return;
			const at = step.args.findIndex(({ text }) => text === "--git");
			if (at < 0 || step.args.some(({ text }) => text === "--rev")) return;
			const tag = step.args[step.args.findIndex(({ text }) => text === "--tag") + 1];
			const named = step.args.some(({ text }) => text === "--tag") ? tag?.value : undefined;
			const word = step.args[at + 1] ?? step.args[at];
			yield vcsHit(step, word, named, `cargo install --git ${word.value} --rev <full commit>`, false);
		}
		const installFromBranch = {
			id: "install-from-branch",
			severity: "warning",
			title: "A package installed from a branch or a tag",
			*check(view) {
				for (const script of view.allScripts) {
					for (const step of script.steps) {
						yield* pipFromVcs(step);
						yield* npmFromVcs(step);
						yield* cargoFromVcs(step);
						yield* branchesInCode(step, script);
					}
				}
			}
		};
		const packageFile = /^(?:apt-get|dpkg|yum|dnf|microdnf|rpm|zypper|apk|npm|pip|pipx|uv|gem|conda|mamba|micromamba|R|install2?\.r)$/;
		const installFromUrl = {
			id: "install-from-url",
			severity: "warning",
			title: "A package installed from a URL",
			*check(view) {
				for (const { steps } of view.allScripts) {
					for (const step of steps) {
						if (!packageFile.test(step.name) || !installs(step)) continue;
						for (const word of packageAddresses(step)) {
							const moving = movingPart(word.value);
							yield {
								span: (0, lint_view.ey)(step, word),
								commandLine: (0, lint_view.TM)(step),
								severity: moving ? "warning" : "note",
								message: moving ? `"${moving.word}" in this address names something else after the next release or push` : "this package comes from an address instead of an index, and nothing checks its bytes",
								why: "files are replaced or removed under the same name; a package index keeps versions apart",
								fix: step.name === "pip" || step.name === "uv" ? `pip install "${word.value}#sha256=<sha256>"` : `curl -fsSLO ${word.value}\necho '<sha256>  ${word.value.split("/").at(-1)}' | sha256sum -c -\n${step.name} ${step.name === "R" ? "CMD INSTALL" : step.args[0]?.text ?? "install"} ./${word.value.split("/").at(-1)}`,
								unlocked: (0, lint_view.Z9)(step)
							};
						}
					}
				}
			}
		};
		function installs(step) {
			if (step.name === "R") return step.args[0]?.text === "CMD" && step.args[1]?.text === "INSTALL";
			return /^(?:rpm|install2?\.r)$/.test(step.name) || step.name === "dpkg" || step.args.some(({ text }) => /^(?:i|in|install|localinstall|add|reinstall)$/.test(text));
		}
		function packageAddresses(step) {
			return step.args.filter((word, i) => {
				if (!/^(?:https?|ftp):\/\//.test(word.value.replace(/^[\w.\-[\]]+\s*@\s*/, ""))) return false;
				if (/#(?:sha256|sha512|md5)=|--hash/.test(word.value)) return false;
				const before = step.args[i - 1]?.text ?? "";
				if (/^-{1,2}(?:i|f|c|r|t|index-url|extra-index-url|find-links|trusted-host|channel|requirement|constraint|repository|proxy|default-index|index|import|source|registry)$/.test(before)) return false;
				return !/(?:release|repo|keyring)[^/]*\.(?:rpm|deb)$|\.repo$|KEY|\.(?:asc|gpg)$/i.test(word.value) && !(step.name === "rpm" && /^--import$/.test(step.args[0]?.text ?? ""));
			});
		}
		const newestNode = "the newest Node that fits what is named";
		const isMovingNode = (arg) => /^(?:node|latest|current|stable|--lts(?:=.*)?|--latest|lts(?:[/-]\S+)?|lts_latest|v?\d+(?:\.\d+)?(?:\.x)?)$/.test(arg);
		const newest = [
			{
				name: "go",
				test: ([verb, ...rest]) => /^(?:install|get|run)$/.test(verb ?? "") && rest.some((arg) => /@(?:latest|main|master|HEAD)$/.test(arg)),
				fix: "go install <module>@v<version>",
				what: "the newest version of a Go module",
				held: ([verb]) => verb !== "run"
			},
			{
				name: "go",
				test: ([verb, ...rest]) => /^(?:install|get|run)$/.test(verb ?? "") && rest.some((arg) => /@(?:v\d+(?:\.\d+)?|upgrade|patch)$/.test(arg)),
				fix: "go install <module>@v<version>",
				what: "the newest version of a Go module below the one that is named",
				held: ([verb]) => verb !== "run"
			},
			{
				name: "nvm",
				test: ([verb, ...rest]) => verb === "install" && (rest.length === 0 || rest.some(isMovingNode)),
				fix: "nvm install <version>",
				what: newestNode
			},
			{
				name: "n",
				test: ([which, version]) => isMovingNode((which === "install" ? version : which) ?? ""),
				fix: "n <version>",
				what: newestNode
			},
			{
				name: "pnpm",
				test: ([first, verb, ...rest]) => first === "env" && /^(?:use|add)$/.test(verb ?? "") && rest.some(isMovingNode),
				fix: "pnpm env use --global <version>",
				what: newestNode
			},
			{
				name: "jill",
				test: ([verb, ...rest]) => /^(?:install|upgrade)$/.test(verb ?? "") && !rest.some((arg) => /^v?\d+\.\d+\.\d+/.test(arg)),
				fix: "jill install <version>",
				what: "the newest Julia that fits what is named"
			},
			{
				name: "fnm",
				test: ([verb, ...rest]) => verb === "install" && rest.some(isMovingNode),
				fix: "fnm install <version>",
				what: newestNode
			},
			{
				name: "volta",
				test: ([verb, ...rest]) => /^(?:install|pin)$/.test(verb ?? "") && rest.some((arg) => !arg.startsWith("-") && !/@\d+\.\d+\.\d+/.test(arg)),
				fix: "volta install node@<version>",
				what: "the newest version that fits what is named"
			},
			{
				name: "rustup",
				test: (args) => args.some((arg) => /^(?:stable|beta|nightly|\d+\.\d+)(?:-\w+-\w+-\w+-\w+)?$/.test(arg)) && /^(?:install|default|toolchain|update|override)$/.test(args[0] ?? ""),
				fix: "rustup toolchain install <version>",
				what: "the newest Rust, or the newest patch of a release"
			},
			{
				name: "juliaup",
				test: ([verb, which]) => verb === "add" && /^(?:release|lts|beta|rc|alpha|nightly|\d+(?:\.\d+)?)$/.test(which ?? ""),
				fix: "juliaup add <version>",
				what: "the newest Julia that fits what is named"
			},
			{
				name: "elan",
				test: (args) => args.some((arg) => /^(?:leanprover\/lean4:)?(?:stable|beta|nightly)$/.test(arg)) && /^(?:default|toolchain|override)$/.test(args[0] ?? ""),
				fix: "elan toolchain install leanprover/lean4:v<version>",
				what: "the newest Lean"
			},
			{
				name: "sdk",
				test: ([verb, ...rest]) => verb === "install" && rest.length === 1,
				fix: "sdk install <candidate> <version>",
				what: "the newest version"
			}
		];
		const latestVersion = {
			id: "latest-version",
			severity: "warning",
			title: "A tool installed at its newest version",
			*check(view) {
				for (const { steps } of view.allScripts) {
					for (const step of steps) {
						const args = argumentsOf(step);
						const entry = newest.find(({ name, test }) => name === step.name && test(args));
						if (!entry) continue;
						const held = entry.held?.(args) === true;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `this installs ${entry.what} at the time of the build`,
							why: held ? "only a rebuild from the locked recipe gets the same one" : "no lock of a package manager covers what it installs, so a rebuild gets a newer one",
							fix: entry.fix,
							...held ? {} : { unlocked: (0, lint_view.Z9)(step) }
						};
					}
				}
			}
		};
		const installRules = [
			installFromBranch,
			installFromUrl,
			latestVersion
		];
		;
		const has = (args, form) => args.some((arg) => form.test(arg));
		const beside = (file, made, command) => `# with the ${file} of one \`${made}\`, kept beside the recipe:\n${command}`;
		;
		const lost = "the pins are lost here, so a rebuild lets it choose again";
		const system = /^(?:apt-get|dnf5?|yum|zypper|apk)$/;
		const bypasses_installs = /^(?:install|in|add|update|upgrade|up|dup|dist-upgrade|full-upgrade|groupinstall|build-dep)$/;
		const bypasses = [
			{
				name: /^tox$/,
				test: ({ args }) => !has(args, /^(?:--version|--help|-h|-l|-a|--listenvs.*|list|l|config|c|--showconfig)$/),
				message: "tox starts pip without PYTHONPATH",
				why: "if environments differ, each is pinned through PYTHONPATH; only packages that all have in one version stay held",
				fix: "python3 -m venv <folder>\n<folder>/bin/pip install <what the environment of tox needs>"
			},
			{
				name: /^pip$/,
				test: ({ plain }, { command }) => {
					const module = command.words.findIndex(({ text }) => /^-[a-zA-Z]*m$/.test(text));
					return has(plain, bypasses_installs) && command.words.slice(0, module + 1).some(({ text }) => /^-[a-zA-Z]*[IE][a-zA-Z]*$/.test(text));
				},
				message: "python reads no PYTHONPATH here",
				why: "if environments differ, each is pinned through PYTHONPATH; only packages that all have in one version stay held",
				fix: "python3 -m pip install <packages>   # without -I and -E"
			},
			{
				name: /^apt-get$/,
				test: ({ args, plain }) => has(plain, bypasses_installs) && has(args, /^(?:-o)?(?:Dir::Etc::preferences(?:parts)?|Dir|RootDir)=/i),
				message: "apt reads no preferences, or others, here",
				why: `the pins of apt are a file in /etc/apt/preferences.d; ${lost}`,
				fix: "apt-get install -y <packages>   # without the option"
			},
			{
				name: /^apt-get$/,
				test: ({ plain }, { section, command }) => has(plain, bypasses_installs) && /\b(?:rm|mv)\s[^\n;&|]*\/etc\/apt\/preferences(?:\.d)?(?:\/?\*?["']?(?:\s|$))/m.test(section.script.slice(0, command.start)),
				message: "the recipe removes apt's preferences before this",
				why: `the pins of apt are a file in /etc/apt/preferences.d; ${lost}`,
				fix: "rm /etc/apt/preferences.d/<one file>   # name the file"
			},
			{
				name: /^(?:dnf5?|yum)$/,
				test: ({ args, plain }) => has(plain, bypasses_installs) && has(args, /^(?:--noplugins|--disableplugins?(?:=.*)?|--setopt=plugins=(?:0|false))$/),
				message: "dnf loads no plugins here",
				why: `the pins of dnf are a plugin; ${lost}`,
				fix: "dnf install -y <packages>   # without the option"
			},
			{
				name: system,
				test: ({ plain }, step) => has(plain, bypasses_installs) && isInOtherRoot(step),
				message: "this installs into another root, in which the pins are not",
				why: lost,
				fix: "# take that system as a base of its own stage, and copy it: %files from <stage>"
			}
		];
		function isInOtherRoot(step) {
			for (let outer = step; outer; outer = outer.within) {
				const before = outer.command.words.slice(0, outer.command.words.length - outer.args.length - 1);
				if (before.some(({ text }) => /(?:^|\/)(?:chroot|arch-chroot|systemd-nspawn|proot)$/.test(text))) return true;
			}
			return false;
		}
		function bypassOf(step, use) {
			return bypasses.find(({ name, test }) => name.test(step.name) && test(use, step));
		}
		;
		const cargoFiles = {
			manifest: "Cargo\\.toml",
			lock: "Cargo\\.lock"
		};
		const juliaFiles = {
			manifest: "(?:Julia)?Project\\.toml",
			lock: "(?:Julia)?Manifest(?:-v[\\d.]+)?\\.toml"
		};
		const bunFiles = {
			manifest: "package\\.json",
			lock: "bun\\.lockb?"
		};
		const pnpmFiles = {
			manifest: "package\\.json",
			lock: "pnpm-lock\\.yaml"
		};
		const composerFiles = {
			manifest: "composer\\.json",
			lock: "composer\\.lock"
		};
		function lock_files_textOf({ section, stage }) {
			const brought = stage.files.flatMap(({ files }) => files.map(({ source, destination }) => `${source} ${destination}`));
			return [section.script, ...brought].join("\n");
		}
		const lock_files_known = new WeakMap();
		function lacksLock(script, files) {
			const answers = lock_files_known.get(script) ?? new Map();
			lock_files_known.set(script, answers);
			const answer = answers.get(files) ?? isWithout(lock_files_textOf(script), files);
			answers.set(files, answer);
			return answer;
		}
		function isWithout(text, { manifest, lock }) {
			const end = "(?![\\w.-])";
			if (new RegExp(`\\brm\\s[^\\n|;&]{0,300}\\b${lock}${end}`).test(text)) return true;
			const writes = `(?:>|\\b(?:tee|cp|mv|install|curl|wget)\\b)[^\\n|;&]{0,300}\\b${manifest}${end}`;
			const brings = `^[^\\s#]{0,300}\\b${manifest}(?:\\s|$)`;
			return new RegExp(`${writes}|${brings}`, "m").test(text) && !new RegExp(`\\b${lock}${end}`).test(text);
		}
		const hasInlineMetadata = (text) => /^[ \t]*# \/\/\/ script[ \t]*$/m.test(text);
		;
		const instantiate = "julia --project=<folder with Manifest.toml> -e 'using Pkg; Pkg.instantiate()'";
		const languages = [
			{
				interpreter: /^julia$/,
				name: "Julia's Pkg",
				call: /\bPkg\.(?:API\.|Apps\.)?(?:add|update|up|develop|dev|upgrade_manifest|clone|checkout)\b|\bRegistry\.(?:add|update)\(|\bpkg"\s*(?:add|up|update|dev|develop)\b|(?<=^|[\n;'"])\s*\]\s*(?:add|up|update|dev|develop)\b|\b(?:Conda|CondaPkg)\.(?:add|update)\(/g,
				fix: instantiate
			},
			{
				interpreter: /^julia$/,
				name: "Julia's Pkg",
				call: /\bPkg\.(?:API\.)?(?:instantiate|resolve)\b|\bpkg"\s*(?:instantiate|resolve)\b|(?<=^|[\n;'"])\s*\]\s*(?:instantiate|resolve)\b/g,
				applies: (_, __, script) => lacksLock(script, juliaFiles),
				fix: instantiate
			},
			{
				interpreter: code.rj,
				name: "pak",
				call: /\bpak::(?:pak|pkg_install|pkg_upgrade|local_install(?:_dev)?(?:_deps)?|pak_update|pkg_download)\(|(?<![\w:.])(?:pak|pkg_install|pkg_upgrade|local_install(?:_dev)?_deps)\(/g,
				applies: (text) => /\bpak::|\b(?:library|require)\(["']?pak\b/.test(text),
				isOthers: fromBranch,
				fix: "install.packages(\"<package>\")"
			},
			{
				interpreter: code.rj,
				name: "renv",
				call: /\brenv::(?:install|update|hydrate|init|upgrade)\(|(?<![\w:.])hydrate\(/g,
				applies: (text) => /\brenv::/.test(text),
				isOthers: fromBranch,
				fix: "renv::restore()   # with the renv.lock of one renv::snapshot(), kept beside the recipe"
			},
			{
				interpreter: /^(?:perl|cpan)$/,
				name: "CPAN.pm",
				call: /\bCPAN::(?:Shell->(?:\w+\(\s*["'])?)?(?:install|force|notest|upgrade)\b|\b(?:install|upgrade)\b(?=\s*[("'\w:])|\b(?:force|notest)\s*\(?\s*["']?install\b/g,
				applies: (text, step) => [step, step.pipedTo].some((one) => one?.name === "cpan" || one?.args.some((arg) => /^-M(?:CPAN|CPANPLUS)\b/.test(arg.text))) || /\buse\s+CPAN(?:PLUS)?\b/.test(text),
				fix: "# cpanm (package cpanminus) is pinned to the lock:\ncpanm <module>"
			}
		];
		function fromBranch(rest) {
			const source = /^\s*(?:c\(\s*)?["']([\w.:-]+\/[^"'\s]+)["']/.exec(rest)?.[1];
			return source !== undefined && !source.startsWith("bioc::") && !(0, lint_names.WM)(source.split("@")[1]);
		}
		function* callsIn(step, script) {
			for (const { interpreter, name, call, applies, isOthers, fix } of languages) {
				for (const { text, at } of (0, code.$N)(step, script, interpreter)) {
					if (applies && !applies(text, step, script)) continue;
					let line = -1;
					for (const found of text.matchAll(call)) {
						const end = found.index + found[0].length;
						const begin = text.lastIndexOf("\n", found.index) + 1;
						if (begin === line || (0, code.Nz)(text, found.index) || isOthers?.(text.slice(end, end + 400))) continue;
						line = begin;
						const stop = text.indexOf("\n", end);
						const whole = text.slice(found.index, stop < 0 ? text.length : stop).trim();
						yield {
							name,
							call: whole.length > 120 ? `${whole.slice(0, 119)}…` : whole,
							start: at(found.index),
							end: at(end - 1) + 1,
							fix
						};
					}
				}
			}
		}
		;
		const otherManagers = [
			{
				name: /^(?:emerge|xbps-install|swupd|opkg|urpmi|eopkg|slackpkg|installpkg)$/,
				called: "emerge, xbps-install, swupd, opkg, urpmi",
				test: ({ args }) => args.some((arg) => !arg.startsWith("-")) && !has(args, /^(?:clean|autoclean|list|info|search)$/),
				fix: "# take a base whose package manager can be pinned: apt, dnf, zypper or apk",
				unread: true
			},
			{
				name: /^luarocks$/,
				called: "luarocks: `install`, `build`, `make`",
				test: ({ plain: [verb] }) => /^(?:install|build|make)$/.test(verb ?? ""),
				fix: "luarocks install --pin <rock> <version>",
				unread: true
			},
			{
				name: /^(?:cabal|stack)$/,
				called: "cabal, stack: `install`, `update`",
				test: ({ plain: [verb] }) => /^(?:install|update|v[12]-install|new-install)$/.test(verb ?? ""),
				fix: "cabal install --index-state=<time> <package>",
				unread: true
			},
			{
				name: /^composer(?:\.phar)?$/,
				called: "composer: `require`, `update`, `create-project`; `install` where the recipe brings a composer.json and no composer.lock",
				test: ({ plain: [verb], lacksLock }) => /^(?:require|update|upgrade|global|create-project)$/.test(verb ?? "") || /^(?:i|install)$/.test(verb ?? "") && lacksLock(composerFiles),
				fix: beside("composer.lock", "composer update", "composer install"),
				unread: true
			},
			{
				name: /^opam$/,
				called: "opam: `install`, `upgrade`, `update`, `switch create`",
				test: ({ plain: [verb, second] }) => /^(?:install|upgrade|update|init)$/.test(verb ?? "") || verb === "switch" && second === "create",
				fix: "opam switch import <file of opam switch export>",
				unread: true
			},
			{
				name: /^(?:pecl|pear|phive|phpize|pickle)$/,
				called: "pecl, pear, phive: `install`, `upgrade`",
				test: ({ args, plain: [verb] }) => /^(?:install|upgrade(?:-all)?|update)$/.test(verb ?? "") && !has(args, /-\d+\.\d+\.\d+|^\.{0,2}\//),
				fix: "pecl install <extension>-<version>",
				unread: true
			},
			{
				name: /^(?:coursier|cs|jbang)$/,
				called: "coursier, jbang: `install` without a version",
				test: ({ args, plain: [verb, second] }) => (/^(?:install|setup|update|fetch|launch|bootstrap)$/.test(verb ?? "") || verb === "app" && second === "install") && !has(args, /:\d+\.\d+/),
				fix: "coursier install <application>:<version>",
				unread: true
			},
			{
				name: /^(?:arduino-cli|platformio|pio)$/,
				called: "arduino-cli, platformio: `install` without a version",
				test: ({ args, plain }) => has(plain, /^(?:install|upgrade|update)$/) && !has(args, /@[\d^~]*\d+\.\d+|^--git-url$/),
				fix: "arduino-cli core install <platform>@<version>",
				unread: true
			},
			{
				name: /^(?:vim|nvim|vi|emacs|sbcl|ecl|clisp|ros|pwsh|powershell)$/,
				called: "packages of editors, Common Lisp (Quicklisp) and PowerShell, from their command lines",
				test: ({ args }) => has(args, /\bPlug(?:Install|Update)\b|\bLazy! (?:sync|install|update)\b|\bPacker(?:Sync|Install)\b|\bCocInstall\b|\bMasonInstall\b|\bpackage-install\b|\bstraight-pull|\bql:(?:quickload|update)|\bInstall-(?:Module|Package|Script|PSResource)\b(?!.*-(?:RequiredVersion|Version)\b)/),
				fix: "# clone each at one commit:\ngit clone <address> <folder>\ngit -C <folder> checkout <full commit>",
				unread: true
			},
			{
				name: /^anaconda-project$/,
				called: "anaconda-project: `prepare`, `run`",
				test: ({ plain: [verb] }) => /^(?:prepare|run|add-packages)$/.test(verb ?? ""),
				fix: "anaconda-project lock   # once; then keep anaconda-project-lock.yml beside the recipe"
			},
			{
				name: /^(?:brew|snap|flatpak)$/,
				called: "brew, snap, flatpak: `install`",
				test: ({ plain: [verb] }) => /^(?:install|reinstall|upgrade|bundle)$/.test(verb ?? ""),
				fix: "# build from a release's archive, held to its checksum",
				unread: true
			},
			{
				name: /^(?:raco|nimble|dub|shards|mix|rebar3|swift|zef|ghcup|dotnet|nuget|vsce|apm|quicklisp|ros)$/,
				called: "raco, nimble, dub, shards, mix, zef, dotnet: `install` and its like",
				test: ({ args, plain: [verb, second] }) => /^(?:install|add|update|upgrade|fetch)$/.test(verb ?? "") && second !== undefined && !has(args, /^\.{0,2}\//) || verb === "pkg" && second === "install" || verb === "tool" && /^(?:install|update)$/.test(second ?? "") && !has(args, /^--version/) || /^(?:deps\.get|archive\.install|local\.hex|local\.rebar)$/.test(verb ?? ""),
				fix: "# name the version, or build from a release's archive that is held to its checksum",
				unread: true
			}
		];
		;
		const sets = (script, names) => new RegExp(`\\b(?:${names})=["']?(?:1|true|yes|on)\\b`, "i").test(script);
		const exact = /@=?v?\d+\.\d+\.\d+|==?v?\d+\.\d+/;
		const managers = [
			{
				name: /^(?:conda|mamba|micromamba)$/,
				called: "conda, mamba, micromamba with `--no-pin` or `--no-rc`",
				test: ({ args, plain }) => (/^(?:install|create|update|upgrade)$/.test(plain[0] ?? "") || plain[0] === "env" && has(args, /^(?:create|update)$/)) && has(args, /^--no-(?:pin|rc)$/),
				fix: "conda list --explicit --sha256 >explicit.txt   # once; then:\nconda create --prefix <folder> --file explicit.txt"
			},
			{
				name: /^pixi$/,
				called: "pixi: `install`, `add`, `update`, `upgrade`, `run`, `shell-hook` without `--locked` or `--frozen`; `global`",
				test: ({ args, plain: [verb], script }) => verb === "global" && has(args, /^(?:install|add|update|upgrade(?:-all)?|sync)$/) || !held(args, script, "PIXI_FROZEN|PIXI_LOCKED") && (/^(?:install|i|add|a|update|upgrade|reinstall|import)$/.test(verb ?? "") || /^(?:run|r|shell|shell-hook)$/.test(verb ?? "") && !/\bpixi\s[^\n]*\binstall\b/.test(script)),
				fix: beside("pixi.lock", "pixi lock", "pixi install --locked")
			},
			{
				name: /^pixi$/,
				called: "pixi: `exec`",
				test: ({ plain: [verb] }) => /^(?:exec|x)$/.test(verb ?? ""),
				fix: beside("pixi.lock", "pixi lock", "pixi install --locked"),
				once: true
			},
			{
				name: /^uv$/,
				called: "uv: `sync`, `lock`, `add`, `run`, `export` without `--locked` or `--frozen`; `venv --seed`",
				test: ({ args, plain: [verb], script }) => verb === "venv" && has(args, /^--seed$/) || !held(args, script, "UV_FROZEN|UV_LOCKED") && (/^(?:sync|lock|add|remove|export)$/.test(verb ?? "") ? !has(args, /^--check$/) : verb === "run" && !has(args, /^--(?:no-sync|no-project|active|help|script)$|^-s$|^--with|^https?:/) && !/\buv\s[^\n]*\b(?:sync|lock|venv)\b|\bUV_NO_SYNC=/.test(script) && /\bpyproject\.toml\b|\buv\s+(?:init|add)\b/.test(script)),
				fix: beside("uv.lock", "uv lock", "uv sync --locked")
			},
			{
				name: /^uv$/,
				called: "uvx, `uv tool run`, `uv run --with`",
				test: ({ args, plain: [verb, second] }) => verb === "tool" && second === "run" || verb === "run" && has(args, /^--with(?:-|=|$)/),
				fix: "uv tool install <package>==<version>",
				once: true
			},
			{
				name: /^(?:uv|pipx)$/,
				called: "uv and pipx: `run` of a script that names its packages itself (PEP 723), without its lock",
				test: ({ args, plain: [verb], script }) => verb === "run" && !held(args, script, "UV_FROZEN|UV_LOCKED") && !/\.py\.lock\b/.test(script) && (has(args, /^(?:-s|--script)$/) || has(args, /\.py$/) && (hasInlineMetadata(script) || has(args, /^https?:/))),
				fix: beside("<script>.lock", "uv lock --script <script>", "uv run --locked --script <script>"),
				message: "what the script names is installed here, in versions chosen at the time of the build",
				unread: true
			},
			{
				name: /^uvx$/,
				called: "",
				test: isUse,
				fix: "uv tool install <package>==<version>",
				once: true
			},
			{
				name: /^pipx$/,
				called: "`pipx run`",
				test: ({ plain: [verb, second] }) => verb === "run" && !/^\.{0,2}\/|\.py$/.test(second ?? ""),
				fix: "pipx install <package>==<version>",
				once: true
			},
			{
				name: /^pdm$/,
				called: "pdm with `use_uv`",
				test: ({ plain: [verb], script }) => /^(?:install|sync|lock|add|update)$/.test(verb ?? "") && /\bpdm\s+config\s[^\n]*\buse_uv\s+(?:true|1|on)\b|\bPDM_USE_UV=["']?(?:1|true)/i.test(script),
				fix: "pdm config use_uv false\npdm install --frozen-lockfile"
			},
			{
				name: /^easy_install(?:-?[\d.]+)?$/,
				called: "easy_install, `setup.py install`, `setup.py develop`",
				test: ({ plain }) => plain.some((arg) => !/^[./]/.test(arg)),
				fix: "pip install <package>"
			},
			{
				name: /^python$/,
				called: "",
				test: ({ args, plain }) => /(?:^|\/)setup\.py$/.test(plain[0] ?? "") && has(plain, /^(?:install|develop|easy_install)$/) && !has(args, /^--(?:no-deps|single-version-externally-managed|root)/),
				fix: "pip install .",
				message: "setup.py fetches missing dependencies, and chooses their versions"
			},
			{
				name: /^pnpm$/,
				called: "pnpm (from 12 on, a native program): `add`, `update`, global installs; `install` where the recipe brings a package.json and no pnpm-lock.yaml",
				test: ({ args, plain: [verb], lacksLock }) => /^(?:add|update|up|upgrade|import)$/.test(verb ?? "") || /^(?:i|install)$/.test(verb ?? "") && (has(args, /^(?:-g|--global)$/) || lacksLock(pnpmFiles)),
				fix: beside("pnpm-lock.yaml", "pnpm install", "pnpm install --frozen-lockfile"),
				message: "from version 12 on pnpm is a native program, and a rebuild lets it choose versions again"
			},
			{
				name: /^bun$/,
				called: "bun: `install` without `--frozen-lockfile`, `add`, `update`, global installs; `ci` and `--frozen-lockfile` where the recipe brings a package.json and no bun.lock",
				test: ({ args, plain: [verb], lacksLock }) => /^(?:add|a|update|upgrade)$/.test(verb ?? "") || /^(?:i|install)$/.test(verb ?? "") && (has(args, /^(?:-g|--global)$/) || !has(args, /^--frozen-lockfile$/)) || /^(?:i|install|ci)$/.test(verb ?? "") && lacksLock(bunFiles),
				fix: beside("bun.lock", "bun install", "bun install --frozen-lockfile")
			},
			{
				name: /^(?:pnpm|bun)$/,
				called: "pnpx, bunx, npx, `pnpm dlx`, `bun x`, `npm exec`, `yarn dlx`, and each one's `create`",
				test: ({ plain: [verb] }) => /^(?:dlx|x|create|c)$/.test(verb ?? ""),
				fix: runOnce("pnpm add"),
				once: true
			},
			{
				name: /^(?:pnpx|bunx)$/,
				called: "",
				test: isUse,
				fix: runOnce("pnpm add"),
				once: true
			},
			{
				name: /^npx$/,
				called: "",
				test: ({ args, plain, script }) => plain.length > 0 && !has(args, /^--(?:no|no-install|version|help)$/) && (has(args, /^(?:-y|--yes|-p|--package(?:=.*)?)$/) || exact.test(plain[0]) || !/\b(?:npm|yarn|pnpm|bun)\s+(?:[^\n]*\s)?(?:ci|i|install|add)\b/.test(script)),
				fix: runOnce("npm install"),
				once: true
			},
			{
				name: /^npm$/,
				called: "",
				test: ({ args, plain: [verb, second] }) => /^(?:exec|x)$/.test(verb ?? "") && !has(args, /^--no$/) || /^(?:create|init|innit)$/.test(verb ?? "") && second !== undefined,
				fix: runOnce("npm install"),
				once: true
			},
			{
				name: /^yarn$/,
				called: "",
				test: ({ plain: [verb, second] }) => verb === "dlx" || verb === "create" && second !== undefined,
				fix: runOnce("yarn add"),
				once: true
			},
			{
				name: /^deno$/,
				called: "deno: `install`, `add`, `update`, `cache`, `compile` without `--frozen`; `run` of `npm:` or `jsr:`",
				test: ({ args, plain: [verb] }) => !has(args, /^--(?:frozen(?:=true)?|cached-only)$/) && (/^(?:install|i|add|update|outdated|cache|jupyter|x)$/.test(verb ?? "") || /^(?:run|compile|bundle|serve|test|eval)$/.test(verb ?? "") && has(args, /(?:^|["'])(?:npm|jsr|https?):/) || has(args.slice(0, 1), /^(?:npm|jsr|https?):/)),
				fix: beside("deno.lock", "deno install", "deno install --frozen")
			},
			{
				name: /^bundler?$/,
				called: "bundler: `add`, `update` where there is a Gemfile.lock (not `install`)",
				test: ({ args, plain: [verb] }) => /^(?:add|update)$/.test(verb ?? "") || verb === "lock" && has(args, /^--update/),
				fix: "bundle config set frozen true\nbundle install"
			},
			{
				name: /^cargo$/,
				called: "cargo: `install` without `--locked` and a version, `binstall`, `add`, `update`",
				test: ({ args, plain: [verb] }) => /^(?:add|update|upgrade|generate-lockfile|install-update)$/.test(verb ?? "") ? !has(args, /^--(?:offline|frozen|dry-run|list)$/) : /^b?install$/.test(verb ?? "") && !has(args, /^--list$/) && (!has(args, /^--git/) || has(args, /^--rev/)) && !(has(args, /^--(?:locked|frozen|offline)$/) && has(args, /^--(?:vers(?:ion)?|path|git)(?:=|$)|@=?\d+\.\d+\.\d+/) && !args.some((arg, i) => /^--vers(?:ion)?$/.test(args[i - 1] ?? "") && !/^=?\d+\.\d+\.\d+/.test(arg))),
				fix: ({ args, plain: [verb] }) => verb !== "install" && verb !== "binstall" ? beside("Cargo.lock", "cargo update", "cargo build --locked") : has(args, /^--(?:path|git)/) ? "cargo install --locked --path <folder with Cargo.lock>" : "cargo install --locked <crate>@<version>"
			},
			{
				name: /^cargo$/,
				called: "cargo: `build`, `run`, `test` and the like where the recipe brings a Cargo.toml and no Cargo.lock",
				test: ({ args, plain: [verb], lacksLock }) => /^(?:b|build|r|run|t|test|c|check|bench|rustc|doc|fetch|vendor)$/.test(verb ?? "") && !has(args, /^--(?:locked|frozen|offline)$/) && lacksLock(cargoFiles),
				fix: beside("Cargo.lock", "cargo generate-lockfile", "cargo build --locked"),
				unread: true
			},
			{
				name: /^(?:cpan|cpanp|cpm|carton|carmel)$/,
				called: "cpan, cpanp, cpm, carton (not `--deployment`)",
				test: ({ args, plain }) => plain.some((arg) => !/^[./]/.test(arg)) && !has(args, /^(?:-v|-h|--version|--help|--deployment|-[JOLlD])$/) && !/^(?:exec|bundle|list|check|tree)$/.test(plain[0] ?? ""),
				fix: "# cpanm (package cpanminus) is pinned to the lock:\ncpanm <module>"
			},
			{
				name: /^apk$/,
				called: "apk: `add`, `upgrade` with `--root`",
				test: ({ args }) => has(args, /^(?:add|upgrade)$/) && has(args, /^(?:-p|--root)(?:=|$)/) && !has(args, /^--no-network$/),
				fix: "apk add --no-network <the packages' files, kept beside the recipe>"
			},
			{
				name: /^(?:pacman|yay|paru|pikaur|trizen)$/,
				called: "pacman, yay, paru: `-S`",
				test: ({ args, plain }) => has(args, /^(?:-S(?![a-z]*[sicgl])|--sync$)/) && (plain.length > 0 || has(args, /^-S[a-z]*u|^--sysupgrade$/)),
				fix: "pacman -U <the packages' files, from a dated archive>"
			},
			{
				name: /^(?:microdnf|tdnf|rpm-ostree)$/,
				called: "microdnf, tdnf: `install`, `upgrade`",
				test: ({ plain: [verb] }) => /^(?:install|reinstall|up(?:date|grade)?|distro-sync|override)$/.test(verb ?? ""),
				fix: "dnf install -y <packages>"
			},
			{
				name: /^(?:dnf5?|yum|zypper)$/,
				called: "dnf, yum, zypper: `install` and the like with `--installroot` or `--root`",
				test: ({ args, plain }) => has(args, /^(?:--installroot|--root|-R)(?:=|$)/) && has(plain, /^(?:install|in|up(?:date|grade)?|dup|groupinstall|group)$/),
				fix: "# take that system as a base of its own stage, and copy it: %files from <stage>"
			},
			{
				name: /^(?:debootstrap|mmdebstrap|multistrap|cdebootstrap|pacstrap|febootstrap|basestrap)$/,
				called: "debootstrap, mmdebstrap, pacstrap in `%post`",
				test: ({ plain }) => plain.length > 0,
				fix: "# make it the base of a stage of its own (Bootstrap: debootstrap), and copy it: %files from <stage>"
			},
			{
				name: /^rye$/,
				called: "rye: `sync`, `add`, `install`",
				test: ({ plain: [verb] }) => /^(?:sync|add|install|lock)$/.test(verb ?? ""),
				fix: beside("requirements.lock", "rye lock", "pip install --no-deps -r requirements.lock")
			},
			...otherManagers
		];
		function held(args, script, variables) {
			return has(args, /^--(?:locked|frozen)(?:=true)?$/) || sets(script, variables);
		}
		function isUse({ args }) {
			return args.length > 0 && !has(args.slice(0, 1), /^(?:--version|--help|-h|-V|-v)$/);
		}
		function runOnce(add) {
			return `${add} <package>@<version>\n<the command>`;
		}
		var variables = __webpack_require__(72188);
		;
		const verb = (args, form) => args.some((arg) => form.test(arg));
		const pin_variables_variables = [
			{
				variable: "GOPROXY",
				installer: /^go$/,
				chooses: ([first = "", ...args]) => /^(?:install|get)$/.test(first) && args.some((arg) => /^[\w.-]+\.[\w-]+\/\S+$/.test(arg) && !/@v\d+\.\d+\.\d+/.test(arg))
			},
			{
				variable: "RUBYOPT",
				installer: /^gem$/,
				chooses: (args) => verb(args, /^(?:install|update)$/)
			},
			{
				variable: "RUBYOPT",
				installer: /^bundler?$/,
				chooses: (args, text) => verb(args, /^install$/) && !/\bGemfile\.lock\b/.test(text)
			},
			{
				variable: "NODE_OPTIONS",
				installer: /^(?:npm|yarn)$/,
				chooses: (args) => verb(args, /^(?:i|install|add|update)$/)
			},
			{
				variable: "PERL_CPANM_OPT",
				installer: /^cpanm$/,
				chooses: (args) => verb(args, /^[^-./]/)
			},
			{
				variable: "UV_CONSTRAINT",
				installer: /^uv$/,
				chooses: (args) => verb(args, /^(?:pip|tool)$/) && verb(args, /^install$/)
			}
		];
		function replacedVariable({ name, args, command }, { section }) {
			const values = args.map(({ value }) => value);
			return pin_variables_variables.find(({ variable, installer, chooses }) => installer.test(name) && chooses(values, section.script) && (unsets(command.words, variable) || (0, variables.U)(variable, section.script.slice(0, command.end).replace(/^\s*#.*$/gm, ""))))?.variable;
		}
		function unsets(words, variable) {
			return words.some(({ text }, i) => text === `--unset=${variable}` || text === variable && /^(?:-u|--unset)$/.test(words[i - 1]?.text ?? ""));
		}
		;
		const valued = /^(?:-C|-F|-n|-p|-t|-v|--(?:directory|project|prefix|cwd|dir|filter|config|config-file|manifest-path|cache-dir|color|root|target|python|workspace|store-dir|registry|name|channel|index|with|with-requirements|from|vers|version|lua-version|lua-dir|tree|server))$/;
		function plainOf(args) {
			return args.filter((arg, i) => !/^[-+]/.test(arg) && !(valued.test(args[i - 1] ?? "") && !args[i - 1].includes("=")));
		}
		;
		const unpinnedCommands = [
			...managers.map(({ called }) => called).filter((called) => called !== ""),
			"Julia: `Pkg.add`, `Pkg.update`, `Pkg.develop`, `pkg\"add …\"` (not `Pkg.instantiate`)",
			"Julia: `Pkg.instantiate`, `Pkg.resolve` where the recipe brings a Project.toml and no Manifest.toml",
			"R: pak, and renv (not `renv::restore`)",
			"Perl: `perl -MCPAN`",
			"pip, pipx, uv, npm, yarn, gem, bundler, cpanm, go and R under `env -i`, `pip --isolated`, `R --vanilla` and `R --no-site-file`",
			"tox, where environments differ; apt with other preferences (`-o Dir::Etc::preferences=…`), dnf with `--noplugins`, and a package manager under `chroot`",
			"go, gem, bundler, npm, yarn, cpanm and uv after the recipe replaces the variable that pins them (`GOPROXY`, `RUBYOPT`, `NODE_OPTIONS`, `PERL_CPANM_OPT`, `UV_CONSTRAINT`)"
		];
		const managerUnpinned = {
			id: "manager-unpinned",
			severity: "note",
			title: "A package manager that the locked recipe cannot pin",
			*check(view) {
				for (const script of view.scripts) {
					for (const step of script.steps) {
						const found = (step.through && managerOf(step.through, script)) ?? managerOf(step, script);
						if (found) yield managers_hitOf(step, found);
						yield* inCode(step, script);
					}
				}
			}
		};
		function managerOf({ name, args }, script) {
			const possible = managers.filter((manager) => manager.name.test(name));
			if (possible.length === 0) return undefined;
			const values = argumentsOf({
				args,
				stage: script.stage
			});
			if (values.includes("--help")) return undefined;
			const use = {
				args: values,
				plain: plainOf(values),
				script: script.section.script,
				lacksLock: (files) => lacksLock(script, files)
			};
			const manager = possible.find(({ test }) => test(use));
			return manager && {
				name,
				manager,
				use
			};
		}
		function managers_hitOf(step, { name, manager, use }) {
			const { once, unread, message, fix } = manager;
			return {
				span: (0, lint_view.a7)(step),
				commandLine: (0, lint_view.TM)(step),
				message: once ? `${name} fetches a program to run it, and chooses its version at the time of the build` : message ?? `${name} chooses versions here, and a rebuild lets it choose again`,
				why: once || unread ? "the lock does not list what it installs, and nothing pins it in a rebuild" : "its packages are in the lock, so a rebuild that differs is found; nothing prevents it",
				fix: typeof fix === "string" ? fix : fix(use),
				unlocked: (0, lint_view.Z9)(step)
			};
		}
		function* inCode(step, script) {
			for (const { name, call, start, end, fix } of callsIn(step, script)) {
				yield {
					span: (0, lint_view.ee)(script.section, start, end),
					commandLine: (0, lint_view.TM)(step),
					message: `${name} chooses versions here, and a rebuild lets it choose again`,
					why: "its packages are in the lock, so a rebuild that differs is found; nothing prevents it",
					fix,
					unlocked: call
				};
			}
		}
		function ignoresProfile(step, script) {
			return /^(?:R|Rscript|r)$/.test(step.name) && step.args.some(({ text }) => /^--(?:vanilla|no-site-file)$/.test(text)) && (0, code.$N)(step, script, /^(?:R|Rscript|r)$/).some(({ text }) => /\b(?:install\.packages|biocLite|BiocManager::install|update\.packages|install_\w+)\(/.test(text));
		}
		function ignoresVariables(step) {
			if (step.name === "pip" && step.command.words.some(({ text }) => text === "--isolated")) return true;
			for (let outer = step; outer; outer = outer.within) {
				const words = outer.command.words.slice(0, outer.command.words.length - outer.args.length - 1);
				const before = words.map(({ text }) => text.split("/").at(-1) ?? "");
				const at = before.indexOf("env");
				if (at >= 0 && /^(?:-i|-|--ignore-environment)$/.test(before[at + 1] ?? "")) return true;
				if (before.includes("setpriv") && before.includes("--reset-env")) return true;
			}
			return false;
		}
		const withBoth = (variable) => variable === "GOPROXY" ? "go install <module>@v<version>" : `export ${variable}="\${${variable}:+$${variable} }<value>"`;
		const installersByEnvironment = /^(?:pip|pipx|uv|npm|npx|yarn|R|Rscript|gem|bundler?|go|cpanm)$/;
		const installWithoutVariables = {
			id: "install-without-variables",
			severity: "note",
			title: "Packages installed without the environment variables of %post",
			*check(view) {
				for (const script of view.scripts) {
					for (const step of script.steps) {
						if (ignoresProfile(step, script)) {
							yield {
								span: (0, lint_view.a7)(step),
								commandLine: (0, lint_view.TM)(step),
								message: `${step.name} reads no site profile here`,
								why: "the pins of R are in a site profile, so a rebuild lets it choose again",
								fix: step.name === "R" ? "R --no-save --no-restore --no-init-file <…>" : "Rscript --no-init-file <…>",
								unlocked: (0, lint_view.Z9)(step)
							};
							continue;
						}
						const replaced = replacedVariable(step, script);
						if (replaced) {
							yield {
								span: (0, lint_view.a7)(step),
								commandLine: (0, lint_view.TM)(step),
								message: `${step.name} is pinned by ${replaced}, which the recipe replaces`,
								why: "the value that pins it to the lock is lost here, so a rebuild lets it choose again",
								fix: withBoth(replaced),
								unlocked: (0, lint_view.Z9)(step)
							};
							continue;
						}
						const args = argumentsOf(step);
						const bypass = bypassOf(step, {
							args,
							plain: plainOf(args)
						});
						if (bypass) {
							yield {
								span: (0, lint_view.a7)(step),
								commandLine: (0, lint_view.TM)(step),
								message: bypass.message,
								why: bypass.why,
								fix: bypass.fix,
								unlocked: (0, lint_view.Z9)(step)
							};
							continue;
						}
						if (!installersByEnvironment.test(step.name)) continue;
						if (step.name !== "cpanm" && !step.args.some(({ value }) => /\binstall\b|install\.packages|^(?:i|add|ci)$/.test(value))) continue;
						if (!ignoresVariables(step)) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `${step.name} runs without the variables of %post here`,
							why: "the pins of pip, uv, npm, yarn, gem, cpanm, go and R are variables, so a rebuild lets it choose again",
							fix: "env --unset=<name> <command>   # unset only what must go",
							unlocked: (0, lint_view.Z9)(step)
						};
					}
				}
			}
		};
		const managerRules = [managerUnpinned, installWithoutVariables];
		;
		const python = /^(?:i?python|jupyter)$/;
		const revision = (rest) => (0, lint_names.WM)(/\brevision\s*=\s*["']([^"']+)/.exec(rest)?.[1]);
		const withRevision = (call, name) => `${call}"${name || "<name>"}", revision="<full commit>")`;
		const keptBeside = () => "%files\n    <the file, kept beside the recipe> <destination in the image>";
		const never = () => false;
		const models_calls = [
			{
				form: /\b(?:snapshot_download|hf_hub_download|load_dataset|SentenceTransformer)\(|\.from_pretrained\(/g,
				isPinned: (rest) => revision(rest) || /^\s*(?:repo_id\s*=\s*)?["'][./~]/.test(rest) || /^\s*(?:path\s*=\s*)?["'](?:csv|json|parquet|text|imagefolder|audiofolder|arrow|pandas|webdataset)["']/.test(rest) && !/https?:/.test(rest),
				fix: withRevision
			},
			{
				form: /(?<![\w.])(?:WhisperModel|YOLO|CrossEncoder|KeyBERT|TTS|PaddleOCR|Cellpose(?:Model)?|StarDist\dD|pipeline)\(|\b(?:transformers\.pipeline|tiktoken\.(?:get_encoding|encoding_for_model)|SequenceTagger\.load|TextClassifier\.load|WordEmbeddings|fasttext\.util\.download_model|models\.Cellpose(?:Model)?|DEFAULTS\.load|(?:sc|scanpy|sq|squidpy|scv|scvelo|pyro|mne)\.datasets\.\w+(?:\.data_path)?)\(/g,
				isPinned: (rest, call, text) => revision(rest) || call === "pipeline(" && !/\btransformers\b/.test(text) || call === "YOLO(" && !/^\s*(?:model\s*=\s*)?["'][\w-]+\.pt["']/.test(rest) || /^\s*(?:\w+\s*=\s*)?["'][./~]/.test(rest),
				fix: keptBeside
			},
			{
				form: /(?<![\w.])[A-Za-z_][\w.]*\((?=[^()]*\b(?:download\s*=\s*True|weights\s*=\s*["']imagenet["']|pretrained\s*=\s*True))/g,
				isPinned: never,
				fix: keptBeside
			},
			{
				form: /\btorch\.hub\.load\(/g,
				isPinned: (rest) => (0, lint_names.WM)(/^\s*["'][^"':]+:([^"']+)/.exec(rest)?.[1]) || /source\s*=\s*["']local/.test(rest),
				fix: (call, name) => `${call}"${name.split(":")[0] || "<owner>/<name>"}:<full commit>")`
			},
			{
				form: /\b(?:nltk|stanza|gdown|spacy\.cli|gensim\.downloader|api)\.(?:download|load)\(|\b(?:whisper\.load_model|tfds\.load|kagglehub\.\w+_download)\(|\bfetch_(?:openml|20newsgroups(?:_vectorized)?|california_housing|covtype|kddcup99|lfw_\w+|olivetti_faces|rcv1|species_distributions|haxby|atlas_\w+|icbm\w*|localizer_\w+|development_fmri|adhd|abide_\w+|neurovault\w*|surf_\w+|oasis_vbm)\(/g,
				isPinned: never,
				fix: keptBeside
			},
			{
				form: /\b(?:(?:urllib\.request\.)?urlretrieve|wget\.download|torch\.hub\.(?:load_state_dict_from_url|download_url_to_file)|pooch\.retrieve|(?:tf\.)?keras\.utils\.get_file|hub\.(?:load|KerasLayer)(?=\(\s*["']https?:)|open_clip\.create_model_and_transforms|easyocr\.Reader|esm\.pretrained\.\w+|requests\.get(?=\(\s*f?["']https?:)|urlopen(?=\(\s*f?["']https?:)|httpx\.get(?=\(\s*f?["']https?:)|pd\.read_\w+(?=\(\s*f?["']https?:)|install_cmdstan|timm\.create_model|(?:torchvision\.)?models\.\w+)\(/g,
				isPinned: (rest, call) => /\b(?:known_hash|file_hash|hash_prefix|check_hash|version)\s*=\s*(?!None|False)/.test(rest) || /models?[.(]|_model/.test(call) && !/\b(?:weights\s*=\s*(?!None)|pretrained\s*=\s*True)/.test(rest),
				fix: keptBeside
			}
		];
		function renamed(text) {
			return [...text.matchAll(/\b(\w+)\s+as\s+(\w+)\b/g)].flatMap(([, name, other]) => models_calls.slice(0, 2).filter(({ form }) => new RegExp(form.source).test(` ${name}(`)).map((call) => ({
				...call,
				form: new RegExp(`(?<![\\w.])${other}\\(`, "g")
			})));
		}
		function* models_inCode(step, script) {
			for (const { text, at } of (0, code.$N)(step, script, python)) {
				const seen = new Set();
				const forms = [...models_calls, ...renamed(text)];
				for (const { form, isPinned, fix } of forms) {
					for (const found of text.matchAll(form)) {
						const end = found.index + found[0].length;
						const rest = fillDefaults(step.stage, text.slice(end, found.index + 600).split(/\n\s*\n|\)\s*(?:\n|;)/)[0]);
						if (seen.has(end) || (0, code.Nz)(text, found.index) || isPinned(rest, found[0], text)) continue;
						seen.add(end);
						const name = /^\s*(?:\w+\s*=\s*)?["']([^"']*)["']/.exec(rest)?.[1] ?? "";
						const call = found[0].replace(/^\./, "");
						yield {
							span: (0, lint_view.ee)(script.section, at(found.index), at(found.index + found[0].length - 1)),
							commandLine: (0, lint_view.TM)(step),
							message: `${call.slice(0, -1)}${name ? ` takes ${name}` : " takes its files"} as on the day of the build`,
							why: "models and data are changed in place; only a commit, or a copy of your own, stays the same",
							fix: fix(call, name),
							unlocked: `${call}${name ? `"${name}"` : "…"})`
						};
					}
				}
			}
		}
		function onCommandLine(step) {
			const args = argumentsOf(step);
			if (!/^(?:huggingface-cli|hf)$/.test(step.name) || args[0] !== "download") return undefined;
			const at = args.findIndex((arg) => arg.startsWith("--revision"));
			const given = args[at]?.split("=")[1] ?? args[at + 1] ?? "";
			if (at >= 0 && (0, lint_names.WM)(given)) return undefined;
			return {
				span: (0, lint_view.a7)(step),
				commandLine: (0, lint_view.TM)(step),
				message: `${args.find((arg, i) => i > 0 && !arg.startsWith("-")) ?? "the model"} is taken as it is on the day of the build`,
				why: "models and data sets on the hub are changed in place; only a commit names the same files",
				fix: `${step.name} download <name> --revision <full commit>`,
				unlocked: (0, lint_view.Z9)(step)
			};
		}
		const modelRevision = {
			id: "model-unpinned",
			severity: "warning",
			title: "A model or data set without a revision",
			*check(view) {
				for (const script of view.allScripts) {
					for (const step of script.steps) {
						const hit = onCommandLine(step);
						if (hit) yield hit;
						yield* models_inCode(step, script);
					}
				}
			}
		};
		const modelRules = [modelRevision];
		;
		const aptKey = {
			id: "apt-key",
			severity: "warning",
			title: "A use of apt-key, which newer releases lack",
			*check(view) {
				for (const { steps } of view.scripts) {
					for (const step of steps) {
						if (step.name !== "apt-key") continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: "Debian 13 and Ubuntu 24.10 no longer have apt-key, so a newer base breaks this recipe",
							why: "a key added this way is also trusted for every other repository",
							fix: "install -D -m 644 <vendor>.asc /etc/apt/keyrings/<vendor>.asc\necho 'deb [signed-by=/etc/apt/keyrings/<vendor>.asc] <address> <suite> <component>' > /etc/apt/sources.list.d/<vendor>.list"
						};
					}
				}
			}
		};
		const sourceFolder = /\/(?:etc\/apt\/sources\.list(?:\.d\/.*)?|etc\/yum\.repos\.d\/.*|etc\/zypp\/repos\.d\/.*)$/;
		const components = /^(?:main|contrib|non-free|non-free-firmware|universe|multiverse|restricted)$/;
		const ownHost = /^\w+:\/\/[^/]*(?:debian|ubuntu|mirror|ftp|archive|security|raspbian)/;
		function isDistribution(line) {
			const whole = line.replace(/`[^`]*`|\$\([^)]*\)/g, "$suite");
			const found = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s*)?(\S+)\s+(\S+)\s*(.*)$/.exec(whole);
			if (!found) return false;
			const [, address, , rest] = found;
			if (/\d{8}T\d{6}Z|snapshot/.test(address)) return true;
			const own = /^\$|mirror:/.test(address) || /\/(?:debian|ubuntu|debian-security|ubuntu-ports|raspbian)\/?$/.test(address) && ownHost.test(address);
			return own && rest.trim().split(/\s+/).every((word) => components.test(word) || /^[#\\$]/.test(word));
		}
		function addedRepository(step) {
			const args = step.args.map(({ value }) => value);
			const joined = args.join(" ");
			const none = "most vendors delete old versions; once the locked one is gone, no rebuild can install it";
			if (step.name === "add-apt-repository" || step.name === "apt-add-repository") {
				const named = args.filter((arg) => !arg.startsWith("-"));
				if (named.length === 0 || named.every((arg) => components.test(arg)) || args.some((arg) => /^(?:-r|--remove)$/.test(arg))) return undefined;
				if (named.some((arg) => isDistribution(arg))) return undefined;
				const what = named.find((arg) => arg.startsWith("ppa:")) ?? named.join(" ");
				return {
					what,
					history: what.startsWith("ppa:") ? "a PPA keeps one version of each package; older ones are found only where Launchpad keeps snapshots of it" : none
				};
			}
			const manager = /^(?:yum-config-manager|dnf-config-manager)$/.test(step.name) || /^(?:dnf|yum|dnf5)$/.test(step.name) && args[0] === "config-manager";
			const copr = args.indexOf("copr");
			if (/^(?:dnf5?|yum)$/.test(step.name) && copr >= 0 && args[copr + 1] === "enable") return {
				what: args.slice(copr + 2).find((arg) => !arg.startsWith("-")) ?? "a Copr",
				history: none
			};
			if (step.name === "extrepo" && args[0] === "enable") return {
				what: args[1] ?? "a repository",
				history: none
			};
			if (manager && /--add-repo|addrepo/.test(joined)) return {
				what: args.find((arg) => /:\/\//.test(arg)) ?? "a repository",
				history: none
			};
			if (step.name === "zypper" && args.some((arg) => /^(?:ar|addrepo)$/.test(arg))) return {
				what: args.find((arg) => /:\/\//.test(arg)) ?? "a repository",
				history: none
			};
			const package_ = args.find((arg) => /(?:^|[/_-])(?:repo|keyring|archive-keyring)[^/]*\.deb$/.test(arg) || /^(?:https?:).*(?:release|repo)[^/]*\.rpm$/.test(arg));
			if (package_ && /^(?:dpkg|apt-get|rpm|yum|dnf|microdnf)$/.test(step.name)) return {
				what: package_.split("/").at(-1),
				history: none
			};
			return writtenRepository(step, none);
		}
		function writtenRepository(step, history) {
			const into = step.command.redirects.find(({ operator, target }) => operator.startsWith(">") && sourceFolder.test(target.value));
			const next = step.pipedTo;
			const tee = next?.name === "tee" ? next.args.find(({ value }) => sourceFolder.test(value)) : undefined;
			for (const { url, target } of (0, lint_transfer.G5)(step)) {
				if (sourceFolder.test(target) || tee && target === "-" || /\.repo$/.test(target)) return {
					what: url,
					history
				};
			}
			if (!into && !tee) return undefined;
			const body = step.command.redirects.find((one) => one.body)?.body?.text;
			const text = body ?? (/^(?:echo|printf)$/.test(step.name) ? step.args.map(({ value }) => value).join(" ") : "");
			const lines = text.split(/\n|\\n/).filter((line) => /\bdeb(?:-src)?\s|baseurl|mirrorlist|^\s*URIs:/i.test(line));
			const foreign = lines.filter((line) => !isDistribution(line) && !/^\s*(?:#|deb-src)/.test(line) && !isVault(line));
			if (foreign.length === 0) return undefined;
			return {
				what: /\w+:\/\/\S+/.exec(foreign[0])?.[0] ?? foreign[0].trim(),
				history
			};
		}
		function isVault(line) {
			return /vault|archive\.|old-releases|\d{8}T\d{6}Z/.test(line);
		}
		const vendorRepository = {
			id: "vendor-repository",
			severity: "note",
			title: "A vendor's package repository, which may delete old versions",
			*check(view) {
				for (const { steps } of view.scripts) {
					for (const step of steps) {
						const added = addedRepository(step);
						if (!added) continue;
						yield {
							span: (0, lint_view.a7)(step),
							commandLine: (0, lint_view.TM)(step),
							message: `packages come from ${shorten(added.what)}, outside the distribution`,
							why: added.history,
							fix: `# keep the packages you need beside the recipe, and install them from there:\n%files\n    packages/${packageName(step)} /opt/packages/`
						};
					}
				}
			}
		};
		function packageName(step) {
			const words = [...step.command.words, ...step.command.redirects.map(({ target }) => target)].map(({ value }) => value).concat(step.pipedTo?.args.map(({ value }) => value) ?? []);
			const isRpm = words.some((word) => /^(?:rpm|yum|dnf5?|microdnf|tdnf|zypper|yum-config-manager|dnf-config-manager)$|yum\.repos\.d|zypp\/repos\.d|\.repo$|\.rpm$/.test(word));
			return isRpm ? "<name>-<version>.x86_64.rpm" : "<name>_<version>_amd64.deb";
		}
		function shorten(text) {
			return text.length > 80 ? `${text.slice(0, 79)}…` : text;
		}
		const offSwitches = [
			{
				programs: /^curl$/,
				words: /^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure)$/,
				what: "the server's certificate is not checked",
				fix: "apt-get install -y ca-certificates   # and drop the option"
			},
			{
				programs: /^wget$/,
				words: /^--no-check-certificate$/,
				what: "the server's certificate is not checked",
				fix: "apt-get install -y ca-certificates   # and drop the option"
			},
			{
				programs: /^apt-get$/,
				words: /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|-oAcquire::AllowInsecureRepositories=\S+|Acquire::AllowInsecureRepositories=\S+|APT::Get::AllowUnauthenticated=\S+)$/,
				what: "packages are installed without checking who signed them",
				fix: "# drop the option, and install the repository's key into /etc/apt/keyrings"
			},
			{
				programs: /^(?:yum|dnf|microdnf|tdnf)$/,
				words: /^--nogpgcheck$/,
				what: "packages are installed without checking who signed them",
				fix: "rpm --import <the vendor's key>   # and drop the option"
			},
			{
				programs: /^zypper$/,
				words: /^--no-gpg-checks$/,
				what: "packages are installed without checking who signed them",
				fix: "rpm --import <the vendor's key>   # and drop the option"
			},
			{
				programs: /^apk$/,
				words: /^--allow-untrusted$/,
				what: "packages are installed without checking who signed them",
				fix: "# put the vendor's key into /etc/apk/keys and drop the option"
			},
			{
				programs: /^(?:pip|uv)$/,
				words: /^--trusted-host(?:=.*)?$/,
				what: "the index's certificate is not checked",
				fix: "# drop the option"
			},
			{
				programs: /^git$/,
				words: /^http\.sslVerify(?:=false)?$/i,
				what: "the server's certificate is not checked",
				fix: "apt-get install -y ca-certificates   # and drop the setting"
			},
			{
				programs: /^(?:conda|mamba)$/,
				words: /^ssl_verify$/,
				what: "the server's certificate is not checked",
				fix: "# drop the setting"
			},
			{
				programs: /^npm$/,
				words: /^strict-ssl(?:=false)?$/,
				what: "the registry's certificate is not checked",
				fix: "# drop the setting"
			}
		];
		const verificationOff = {
			id: "verification-off",
			severity: "warning",
			title: "Verification of certificates or signatures turned off",
			*check(view) {
				for (const { steps } of view.scripts) {
					for (const step of steps) {
						for (const { programs, words, what, fix } of offSwitches) {
							const word = programs.test(step.name) ? step.args.find(({ text }) => words.test(text)) : undefined;
							if (!word) continue;
							yield {
								span: (0, lint_view.ey)(step, word),
								commandLine: (0, lint_view.TM)(step),
								message: what,
								why: "anyone on the network path can replace the bytes, and every build can get different ones",
								fix
							};
						}
						for (const { name, value } of step.command.assignments) {
							if (!/^(?:GIT_SSL_NO_VERIFY|PYTHONHTTPSVERIFY|NODE_TLS_REJECT_UNAUTHORIZED)$/.test(name)) continue;
							if (name === "GIT_SSL_NO_VERIFY" === /^(?:0|false)?$/.test(value.value)) continue;
							yield {
								span: (0, lint_view.ee)(step.section, step.command.start, step.command.end),
								commandLine: (0, lint_view.TM)(step),
								message: `${name} turns off the check of certificates`,
								why: "anyone on the network path can replace the bytes, and every build can get different ones",
								fix: "apt-get install -y ca-certificates   # and drop the variable"
							};
						}
					}
				}
			}
		};
		const repositoryRules = [
			aptKey,
			vendorRepository,
			verificationOff
		];
		var types = __webpack_require__(90727);
		;
		const noBootstrap = {
			id: "no-bootstrap",
			severity: "error",
			title: "A stage without a Bootstrap line, often because From comes first",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					if (stage.header.has("bootstrap")) continue;
					const first = [...stage.header.values()].sort((a, b) => a.line - b.line)[0];
					const before = recipe.stages[stage.index + 1]?.header.has("bootstrap") && stage.header.size > 0;
					yield {
						span: (0, lint_view.gs)(recipe, first?.line ?? stage.sections[0]?.line ?? stage.line),
						message: before ? "the lines above Bootstrap: form a stage of their own, without a base" : "this stage has no Bootstrap line",
						why: before ? "Apptainer begins a stage at every line that begins with Bootstrap:, so the build stops: no bootstrap specification found" : "Apptainer does not know where to get the base, and stops",
						fix: before ? "# move the Bootstrap line to the top:\nBootstrap: docker\nFrom: <image>" : "Bootstrap: docker\nFrom: <image>"
					};
				}
			}
		};
		function* headerLines(recipe, stage) {
			const end = stage.sections[0]?.line ?? stage.endLine;
			for (let line = stage.line; line < end; line++) yield {
				text: recipe.lines[line - 1] ?? "",
				line
			};
		}
		const headerHash = {
			id: "header-hash",
			severity: "error",
			title: "A # in a header value",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					for (const { text, line } of headerLines(recipe, stage)) {
						const found = /^\s*[A-Za-z]\w*\s*:.*?[^\s#](#)(?=\S)/.exec(text);
						if (!found) continue;
						const at = found[0].length;
						yield {
							span: {
								line,
								column: at,
								endLine: line,
								endColumn: text.trimEnd().length + 1
							},
							message: "Apptainer treats this # and everything after it as a comment",
							why: `the value ends as "${text.slice(text.indexOf(":") + 1, at - 1).trim()}"`,
							fix: "# a header value cannot contain a #; if this is a comment, put a space before it"
						};
					}
				}
			}
		};
		const headerTwice = {
			id: "header-twice",
			severity: "warning",
			title: "A header key given twice",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					const seen = new Map();
					for (const { text, line } of headerLines(recipe, stage)) {
						const key = /^\s*([A-Za-z]\w*)\s*:/.exec(text)?.[1]?.toLowerCase();
						if (key === undefined) continue;
						const before = seen.get(key);
						seen.set(key, line);
						if (before === undefined) continue;
						yield {
							span: (0, lint_view.gs)(recipe, line),
							message: `${key} was given on line ${before} already; that value is ignored`,
							why: "if a key is given twice, Apptainer silently uses the last",
							fix: `# delete line ${before} or line ${line}`
						};
					}
				}
			}
		};
		const indentedBootstrap = {
			id: "bootstrap-indented",
			severity: "error",
			title: "An indented Bootstrap line, which does not begin a stage",
			*check({ recipe, scripts, hostScripts }) {
				for (const { section, steps } of [...scripts, ...hostScripts]) {
					for (const step of steps) {
						const first = step.command.words[0];
						if (!first || !/^bootstrap:$/i.test(first.text) || step.within) continue;
						yield indentedHit((0, lint_view.ee)(section, step.command.start, step.command.end), section);
					}
				}
				for (const stage of recipe.stages) {
					for (const section of stage.sections) {
						if (!/^(?:files|labels|environment|arguments)$/.test(section.name)) continue;
						for (let line = section.line + 1; line < section.endLine; line++) {
							if (/^\s+bootstrap\s*:/i.test(recipe.lines[line - 1] ?? "")) yield indentedHit((0, lint_view.gs)(recipe, line), section);
						}
					}
				}
			}
		};
		function indentedHit(span, section) {
			return {
				span,
				message: `this line is part of %${section.name}, and does not begin a stage`,
				why: "Apptainer begins a new stage only at a line that begins with Bootstrap:",
				fix: "# remove the spaces before Bootstrap:"
			};
		}
		const splitHeredoc = {
			id: "heredoc-split",
			severity: "error",
			title: "A here-document that Apptainer cuts in two",
			*check({ recipe, scripts, hostScripts }) {
				for (const { section, unclosed } of [...scripts, ...hostScripts]) {
					for (const { delimiter, start } of unclosed) {
						const rest = recipe.lines.slice(section.endLine - 1);
						if (section.endLine > recipe.lines.length || !rest.some((line) => line.trim() === delimiter)) continue;
						const cut = recipe.lines[section.endLine - 1].trim();
						yield {
							span: (0, lint_view.ee)(section, start, start + delimiter.length),
							message: `line ${section.endLine} ("${cut.slice(0, 40)}") ends this here-document, not ${delimiter}`,
							why: "Apptainer does not support here-documents: every line that begins with % or Bootstrap: begins a section or a stage",
							fix: "%files\n    <the text as a file beside the recipe> <destination in the image>"
						};
					}
				}
			}
		};
		const nearLimit = Math.floor(types.Lm * .85);
		const sectionSize = {
			id: "section-size",
			severity: "warning",
			title: "A section close to the limit of 64 KiB",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					for (const section of stage.sections) {
						if (section.script.length < nearLimit / 4) continue;
						const size = Buffer.byteLength(section.script);
						if (size < nearLimit) continue;
						yield {
							span: (0, lint_view.gs)(recipe, section.line),
							message: `%${section.name} has ${Math.round(size / 1024)} KiB; Apptainer cannot read a section of 64 KiB`,
							why: "a little more, and every build stops with: token too long",
							fix: `# repeat the line %${section.name} in the middle: Apptainer puts the parts together`
						};
					}
				}
			}
		};
		const lostErrexit = {
			id: "post-ignores-errors",
			severity: "warning",
			title: "%post -c without set -e",
			*check({ recipe, scripts }) {
				for (const stage of recipe.stages) {
					const merged = stage.scripts.get("post");
					const shell = merged && (0, lint_view.mN)(merged.args);
					if (!merged || !shell || !/(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)\b/.test(shell)) continue;
					if (/\s-\w*e\w*\b|-o\s+errexit/.test(shell)) continue;
					const set = scripts.filter((script) => script.stage === stage && script.section.name === "post").some(({ steps }) => steps.some((step) => step.name === "set" && step.args.some(({ text }) => /^-\w*e/.test(text) || text === "errexit")));
					const section = stage.sections.findLast((one) => one.name === "post" && (0, lint_view.mN)(one.args) !== undefined);
					if (set || !section) continue;
					yield {
						span: (0, lint_view.gs)(recipe, section.line),
						message: "a command that fails does not stop this build",
						why: `${shell} runs the script without the -e that Apptainer gives its own shell, so a broken image looks finished`,
						fix: "set -e   # as the first line of %post"
					};
				}
			}
		};
		const bashisms = /^\s*(?:\[\[\s|source\s|declare\s|shopt\s|pushd\s|function\s+\w+\s*\{)|\bset\s+-o\s+pipefail|\$\{\w+\[@\]\}|<<<|<\(/m;
		const shebangIgnored = {
			id: "shebang-ignored",
			severity: "note",
			title: "A #! line in %post, which has no effect",
			*check({ recipe }) {
				for (const stage of recipe.stages) {
					for (const section of stage.sections) {
						if (!/^(?:post|pre|setup|appinstall)$/.test(section.name)) continue;
						const found = interpreterOf(section.script);
						const given = (0, lint_view.mN)(stage.scripts.get(section.name)?.args ?? section.args);
						if (!found || given !== undefined || /^(?:da)?sh$/.test(found.name)) continue;
						const line = recipe.lines.findIndex((text, index) => index >= section.line && text.trim() !== "") + 1;
						const needed = bashisms.test(section.script) || found.name !== "bash";
						const isShell = /^(?:ba|da|z|k|mk|a)sh$/.test(found.name);
						yield {
							span: (0, lint_view.gs)(recipe, line),
							severity: needed ? "warning" : "note",
							message: `Apptainer runs %${section.name} with /bin/sh, whatever this line says`,
							why: !needed ? "the line is a comment here" : isShell ? "the script uses features that /bin/sh of Debian and Ubuntu lacks" : `/bin/sh runs it as a shell script, which code for ${found.name} is not`,
							fix: `%${section.name} -c ${found.path}${isShell ? `\n    set -${found.flags}` : ""}`
						};
					}
				}
			}
		};
		function interpreterOf(script) {
			const words = /^\s*#![ \t]*(\S[^\r\n]*)/.exec(script)?.[1]?.trim().split(/\s+/);
			if (!words) return undefined;
			const isEnv = /\/env$/.test(words[0]);
			const rest = isEnv ? words.slice(1).filter((word) => word !== "-S" && !/^\w+=/.test(word)) : words;
			const program = rest[0]?.replace(/^-S/, "");
			if (!program) return undefined;
			const name = program.slice(program.lastIndexOf("/") + 1);
			const folder = /^(?:ba|da|z|k|mk|a)?sh$/.test(name) ? "/bin" : "/usr/bin";
			const flags = /^-([a-zA-Z]+)$/.exec(rest[1] ?? "")?.[1] ?? "";
			return {
				name,
				path: program.startsWith("/") ? program : `${folder}/${program}`,
				flags: flags.includes("e") ? flags : `e${flags}`
			};
		}
		const openHeredoc = {
			id: "heredoc-unclosed",
			severity: "error",
			title: "A here-document that swallows the rest of its script",
			*check({ scripts, hostScripts }) {
				for (const { section, unclosed } of [...scripts, ...hostScripts]) {
					for (const { delimiter, start } of unclosed) {
						const end = section.script.slice(start).split("\n").slice(1).find((line) => line.trim() === delimiter);
						if (end === undefined) continue;
						const isTabs = /^\t+\S+$/.test(end);
						yield {
							span: (0, lint_view.ee)(section, start, start + delimiter.length),
							message: `no line of the script is ${delimiter} alone, so that this here-document holds the rest of it`,
							why: "the commands after it are never run, and the build does not fail",
							fix: isTabs ? `<<-${delimiter}` : `# remove the blanks around ${delimiter} at its end`
						};
					}
				}
			}
		};
		const structureRules = [
			noBootstrap,
			headerHash,
			headerTwice,
			indentedBootstrap,
			splitHeredoc,
			openHeredoc,
			sectionSize,
			lostErrexit,
			shebangIgnored
		];
		;
		const rules = [
			...structureRules,
			...filesRules,
			...baseRules,
			...downloadRules,
			...gitRules,
			...installRules,
			...modelRules,
			...fetcherRules,
			...managerRules,
			...repositoryRules,
			...hostRules
		];
	})
};
;
