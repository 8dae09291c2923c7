"use strict";
exports.id = 703;
exports.ids = [703, 8444];
exports.modules = {
	60988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => parseParagraphs });
		function parseParagraphs(text) {
			const paragraphs = [];
			const problems = [];
			let fields = new Map();
			let last;
			for (const [index, line] of text.split("\n").entries()) {
				const colon = line.indexOf(":");
				if (line.trim() === "") {
					if (fields.size > 0) paragraphs.push(fields);
					fields = new Map();
					last = undefined;
				} else if (/^[ \t]/.test(line)) {
					if (last === undefined) problems.push(`line ${index + 1} continues no field`);
					else fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
				} else if (colon < 1) {
					problems.push(`line ${index + 1} is not a field`);
				} else {
					last = line.slice(0, colon).toLowerCase();
					if (fields.has(last)) problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
					else fields.set(last, line.slice(colon + 1).trim());
				}
			}
			if (fields.size > 0) paragraphs.push(fields);
			return {
				paragraphs,
				problems
			};
		}
	}),
	72188: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => replacesVariable });
		const replacesVariable = (name, script) => new RegExp(`\\b${name}=(?![^\\n;]*\\$\\{?${name}\\b)|\\bunset\\s[^\\n;&|]*(?<!\\w)${name}\\b`).test(script);
	}),
	32571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => pipedInput,
			i: () => standardInput
		});
		var _failure_js_0 = __webpack_require__(77205);
		const standardInput = "-";
		function pipedInput(what) {
			if (!process.stdin.isTTY) return process.stdin;
			throw new _failure_js_0.H("usage", "there is nothing on standard input", {
				code: "subject-missing",
				why: `"${standardInput}" means standard input, which is the terminal here`,
				remedy: `pipe a ${what} into the command, or give its path`
			});
		}
	}),
	31939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			isRecipeName: () => isRecipeName,
			lintPaths: () => lintPaths,
			lintRecipe: () => lintRecipe,
			parseRule: () => parseRule
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var nearby = __webpack_require__(95016);
		var standard_input = __webpack_require__(32571);
		var shell_word = __webpack_require__(704);
		var parse = __webpack_require__(9561);
		var read = __webpack_require__(48444);
		;
		const comment = /#\s*stx:\s*ignore(-file)?\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/g;
		function readIgnored(recipe) {
			const lines = new Map();
			const file = new Set();
			const mentions = [];
			recipe.lines.forEach((text, index) => {
				if (!text.includes("stx:")) return;
				for (const found of text.matchAll(comment)) {
					const rules = found[2].split(",").map((rule) => rule.trim());
					const at = found.index + found[0].length - found[2].length + 1;
					for (const rule of rules) mentions.push({
						rule,
						line: index + 1,
						column: at
					});
					const target = found[1] ? file : lines.get(index + 1) ?? new Set();
					for (const rule of rules) target.add(rule);
					if (!found[1]) lines.set(index + 1, target);
				}
			});
			const covers = (rule, { span, commandLine }) => file.has(rule) || [span.line, commandLine ?? span.line].some((line) => lines.get(line)?.has(rule) || lines.get(line - 1)?.has(rule) && isComment(recipe, line - 1));
			return {
				covers,
				mentions
			};
		}
		function isComment(recipe, line) {
			return recipe.lines[line - 1]?.trimStart().startsWith("#") ?? false;
		}
		var rules = __webpack_require__(64841);
		var lint_view = __webpack_require__(87404);
		;
		const parseRule = {
			id: "not-a-recipe",
			severity: "error",
			title: "Apptainer cannot read this file"
		};
		function lintRecipe(recipe) {
			const view = (0, lint_view.UO)(recipe);
			const ignored = readIgnored(recipe);
			const findings = [];
			for (const rule of rules.rules) {
				for (const hit of rule.check(view)) {
					if (!ignored.covers(rule.id, hit)) findings.push(toFinding(recipe.path, rule, hit));
				}
			}
			findings.push(...unknownMentions(recipe, ignored.mentions));
			return findings.sort((a, b) => a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
		}
		function toFinding(path, rule, hit) {
			const { span, message, why, fix, severity } = hit;
			return {
				rule: rule.id,
				severity: severity ?? rule.severity,
				path,
				...span,
				message,
				why,
				...fix === undefined ? {} : { fix }
			};
		}
		function unknownMentions(recipe, mentions) {
			const known = new Set(rules.rules.map(({ id }) => id));
			return mentions.filter(({ rule }) => !known.has(rule)).map(({ rule, line, column }) => ({
				rule: "unknown-rule",
				severity: "warning",
				path: recipe.path,
				line,
				column,
				endLine: line,
				endColumn: column + rule.length,
				message: `"${rule}" is not a rule, so this comment switches nothing off`,
				why: "the ids of the rules stand in brackets after each finding"
			}));
		}
		async function lintPaths(paths) {
			const report = {
				findings: [],
				sources: new Map()
			};
			for (const path of paths) for (const file of await recipeFiles(path)) await lintFile(file, report);
			return report;
		}
		async function lintFile(path, report) {
			const bytes = await (0, read.readRecipe)(path);
			try {
				const recipe = (0, parse.parseRecipe)(bytes, path);
				report.sources.set(path, recipe.lines);
				report.findings.push(...lintRecipe(recipe));
			} catch (error) {
				if (!(error instanceof failure.H)) throw error;
				const isText = !bytes.includes(0);
				report.sources.set(path, isText ? bytes.toString("utf8").split(/\r?\n/) : []);
				report.findings.push(fromFailure(path, isText ? error : notText()));
			}
		}
		const notText = () => new failure.H("usage", "this file is not text", {
			code: "recipe-unreadable",
			why: "it has a zero byte, and a recipe is text",
			remedy: "give the recipe itself"
		});
		function fromFailure(path, failure) {
			const line = failure.place?.line ?? 1;
			const column = failure.place?.column ?? 1;
			return {
				rule: parseRule.id,
				severity: parseRule.severity,
				path,
				line,
				column,
				endLine: line,
				endColumn: column + 1,
				message: failure.message,
				why: [failure.why ?? "Apptainer stops here", failure.remedy].filter(Boolean).join("; ")
			};
		}
		async function recipeFiles(path) {
			if (path === standard_input.i) return [path];
			const found = await (0, promises_.stat)(path).catch(({ code, message }) => {
				throw new failure.H("usage", `there is no recipe and no folder at ${path}`, {
					code: "recipe-not-found",
					why: code === "ENOENT" ? undefined : message,
					remedy: /^https?:/i.test(path) ? `fetch it, and read it from standard input: curl -L ${(0, shell_word.r)(path)} | stx-container lint -` : (0, nearby.t)(path, ".def")
				});
			});
			if (!found.isDirectory()) return [path];
			const entries = await (0, promises_.readdir)(path, {
				withFileTypes: true,
				recursive: true
			});
			const files = entries.filter((entry) => entry.isFile() && isRecipeName(entry.name)).map((entry) => (0, external_node_path_.join)(entry.parentPath, entry.name)).filter((file) => !/(^|\/)(node_modules|\.git)\//.test(file)).sort();
			if (files.length > 0) return files;
			throw new failure.H("usage", `there is no recipe in the folder ${path}`, {
				code: "recipe-not-found",
				why: "recipes are found by their names: *.def, Singularity* and Apptainer*",
				remedy: "give the recipe's own path"
			});
		}
		function isRecipeName(name) {
			return /\.def$/i.test(name) || /(^|__)(Singularity|Apptainer)(\.|_|-|$)/.test(name);
		}
	}),
	48444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readRecipe: () => readRecipe });
		var node_fs_0 = __webpack_require__(73024);
		var node_fs_promises_1 = __webpack_require__(51455);
		var _failure_js_2 = __webpack_require__(77205);
		var _files_failures_js_3 = __webpack_require__(28720);
		var _files_standard_input_js_4 = __webpack_require__(32571);
		const limit = 16 * 1024 * 1024;
		async function readRecipe(path) {
			if (path === _files_standard_input_js_4.i) return collect((0, _files_standard_input_js_4.H)("recipe"), path);
			try {
				const found = await (0, node_fs_promises_1.stat)(path);
				if (!found.isFile() && !found.isFIFO()) throw notReadable(path, found.isDirectory());
				return await collect((0, node_fs_0.createReadStream)(path), path);
			} catch (error) {
				if (error instanceof _failure_js_2.H) throw error;
				const { code } = error;
				if (code !== "ENOENT" && code !== "ENOTDIR") throw (0, _files_failures_js_3.f1)(error, `could not read ${path}`);
				throw new _failure_js_2.H("usage", `could not read ${path}`, {
					code: "recipe-not-found",
					why: "there is nothing of that name",
					remedy: "check the path"
				});
			}
		}
		async function collect(stream, path) {
			const chunks = [];
			let length = 0;
			for await (const chunk of stream) {
				length += chunk.length;
				if (length > limit) throw new _failure_js_2.H("usage", `${path} is not a recipe`, {
					code: "recipe-unreadable",
					why: "it has more than 16 MiB",
					remedy: "give a recipe"
				});
				chunks.push(chunk);
			}
			return Buffer.concat(chunks);
		}
		const notReadable = (path, isFolder) => new _failure_js_2.H("usage", `${path} is not a recipe`, {
			code: "recipe-unreadable",
			why: isFolder ? "it is a folder" : "it is a device or a socket",
			remedy: "give a file or a folder"
		});
	})
};
;
