"use strict";
exports.id = 3736;
exports.ids = [3736];
exports.modules = { 23736: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { findMentions: () => findMentions });
	var view = __webpack_require__(87404);
	var external_node_path_ = __webpack_require__(76760);
	;
	const builders = /^(?:make|gmake|ninja|cmake|meson|scons|waf|bazel|b2)$/;
	const usualPlace = "/usr/local";
	const common = /^\/(?:[^/]*|usr\/(?:local\/)?(?:bin|lib|share|include|sbin)|(?:var|usr)\/tmp)$/;
	const movers = /^(?:tar|bsdtar|unzip|7z|cp|mv|install|ln|rsync|wget|curl|aria2c|git|gsutil|aws|rclone|bash|sh)$/;
	const unpackers = /^(?:tar|bsdtar|unzip|7z|rsync|bash|sh)$/;
	const nonWriters = /^(?:chmod|chown|chgrp|test|\[|ls|echo|printf|export|cd|mkdir|rm|strip|which|ldd|file|grep|sha\w*sum|md5sum)$/;
	function makerOf(name, steps) {
		const writing = steps.filter((step) => !nonWriters.test(step.name));
		if (!name.startsWith("/")) return fetcherOf(name, writing);
		const folders = foldersOf(steps);
		return steps.find(({ command }) => command.redirects.some(({ target }) => target.value === name)) ?? writing.find((step) => pathsOf(step).includes(name)) ?? writing.find((step) => movers.test(step.name) && putsInto(step, name)) ?? installedBelow(name, writing, folders);
	}
	function foldersOf(steps) {
		const folders = new Map();
		let folder = "";
		for (const step of steps) {
			const to = step.name === "cd" ? step.args.at(-1)?.value : undefined;
			if (to !== undefined && !/^(?:\.\/)?_?build[^/]*$|^-$/.test(to)) folder = to;
			folders.set(step, folder);
		}
		return folders;
	}
	function pathsOf({ args, command }) {
		const words = [...args, ...command.redirects.map(({ target }) => target)].map(({ value }) => value);
		const given = [...words, ...command.assignments.map(({ value }) => value.value)];
		return given.map((word) => /^(?:-{0,2}[\w-]+(?::\w+)?=|-[a-zA-Z]+(?=\/))?(\/.*)$/.exec(word)?.[1]).filter((path) => path !== undefined).map((path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ""));
	}
	function putsInto(step, path) {
		const words = step.args.map(({ value }) => external_node_path_.posix.basename(value));
		return pathsOf(step).includes(external_node_path_.posix.dirname(path)) && words.includes(external_node_path_.posix.basename(path));
	}
	function installedBelow(path, steps, folders) {
		for (let folder = external_node_path_.posix.dirname(path); folder !== "/"; folder = external_node_path_.posix.dirname(folder)) {
			const named = steps.filter((step) => pathsOf(step).includes(folder));
			const shared = common.test(folder) || folder === usualPlace;
			const unpacking = shared ? named.filter(({ name }) => unpackers.test(name)) : named;
			if (unpacking.length === 1 || !shared && unpacking.length > 0) return unpacking[0];
			if (unpacking.length > 1) return undefined;
			if (folder !== usualPlace) continue;
			const installing = steps.filter(installsAsUsual);
			const program = stem(external_node_path_.posix.basename(path).toLowerCase());
			const own = installing.filter((step) => stem(external_node_path_.posix.basename(folders.get(step) ?? "").toLowerCase()) === program);
			return onlyOne(own) ?? onlyOne(installing);
		}
		return undefined;
	}
	function installsAsUsual({ name, args, command }) {
		const words = [...args.map(({ value }) => value), ...command.assignments.map((each) => each.name)];
		return builders.test(name) && words.some((word) => /^(?:-{0,2}install\S*)$/.test(word)) && !words.some((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix)\b/.test(word));
	}
	function fetcherOf(name, steps) {
		const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "");
		if (plain.length < 3) return undefined;
		const isNamed = (word) => /^(?:https?|ftp|git|ssh|s3):/i.test(word) && word.toLowerCase().split("/").slice(-3).some((part) => stem(part) === plain);
		return onlyOne(steps.filter(({ name: program, args }) => movers.test(program) && args.some(({ value }) => isNamed(value))));
	}
	const stem = (part) => part.replace(/\.git$/, "").replace(/[-_.]v?\d.*$|\.(?:tar|zip|t[gbx]z).*$/, "").replace(/[^a-z0-9]+/g, "");
	const onlyOne = (found) => found.length === 1 ? found[0] : undefined;
	;
	const managers = /^(?:apt-get|dnf|microdnf|yum|tdnf|zypper|apk|pacman|pip|pipx|uv|poetry|conda|mamba|micromamba|pixi|npm|yarn|pnpm|bun|deno|gem|cargo|cpanm|cpan|go|luarocks|tlmgr|spack|guix|nix-env|hf|huggingface-cli)$/;
	const interpreters = /^(?:R|Rscript|julia|python)$/;
	const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
	const packageName = (word) => normal(/^@?[^=<>!~@:;[\]]*/.exec(word)?.[0] ?? "");
	function findMentions(recipe, names) {
		const byNormal = new Map(names.map((name) => [normal(name), name]));
		const found = new Map();
		const steps = (0, view.UO)(recipe).scripts.flatMap((script) => script.steps);
		for (const step of steps) {
			for (const [name, line] of namesIn(step)) {
				const wanted = byNormal.get(name);
				if (wanted !== undefined && !found.has(wanted)) found.set(wanted, {
					line,
					command: (0, view.Z9)(step)
				});
			}
		}
		for (const name of names.filter((each) => !found.has(each))) {
			const maker = makerOf(name, steps);
			if (maker) found.set(name, {
				line: (0, view.TM)(maker),
				command: (0, view.Z9)(maker)
			});
		}
		return found;
	}
	function namesIn(step) {
		const words = step.args.map((word) => ({
			word,
			line: (0, view.ey)(step, word).line
		}));
		if (managers.test(step.name)) return words.map(({ word, line }) => [packageName(word.value), line]);
		if (!interpreters.test(step.name)) return [];
		return words.flatMap(({ word, line }) => [...word.value.matchAll(/["']([^"'\s]+)["']/g)].map((match) => [packageName(match[1]), line]));
	}
}) };
;
