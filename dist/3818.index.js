"use strict";
exports.id = 3818;
exports.ids = [3818];
exports.modules = {
	14024: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => buildImage });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var failure = __webpack_require__(77205);
		var home = __webpack_require__(70948);
		var inside = __webpack_require__(66996);
		var network_file_system = __webpack_require__(65572);
		var host_ca = __webpack_require__(93265);
		var host_privileges = __webpack_require__(9348);
		var rooted = __webpack_require__(87645);
		var subids = __webpack_require__(76980);
		;
		const proxyVariable = /^(?:\w+ENV_)?(?:https?|ftp|all)_proxy$/i;
		function withCredentials(value) {
			const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
			if (!URL.canParse(text)) return undefined;
			const url = new URL(text);
			return url.username !== "" || url.password !== "" ? url : undefined;
		}
		async function relayProxies(env, isOwn) {
			const found = Object.entries(env).filter(([name, value]) => proxyVariable.test(name) && withCredentials(value));
			const relays = new Map();
			const close = async () => {
				await Promise.all([...relays.values()].map((relay) => relay.close()));
			};
			try {
				for (const [, value] of found) if (!relays.has(value)) relays.set(value, await startRelay(withCredentials(value), isOwn));
			} catch (error) {
				await close();
				throw error;
			}
			const replaced = found.map(([name, value]) => [name, relays.get(value)?.address ?? ""]);
			return {
				env: {
					...env,
					...Object.fromEntries(replaced)
				},
				close
			};
		}
		async function startRelay(proxy, isOwn) {
			const { RequestError, Server } = await Promise.all([
				__webpack_require__.e(2830),
				__webpack_require__.e(8254),
				__webpack_require__.e(1777)
			]).then(__webpack_require__.bind(__webpack_require__, 81777));
			const server = new Server({
				host: "127.0.0.1",
				port: 0,
				prepareRequestFunction: ({ request }) => {
					const uid = userOf(request.socket);
					if (uid !== undefined && !isOwn(uid)) throw new RequestError("this proxy belongs to another user", 403);
					return { upstreamProxyUrl: proxy.href };
				}
			});
			await server.listen();
			server.on("requestFailed", () => {});
			return {
				address: `http://127.0.0.1:${server.port}`,
				close: () => server.close(true)
			};
		}
		function userOf({ remotePort = 0, localPort = 0 }) {
			const hex = (port) => port.toString(16).toUpperCase().padStart(4, "0");
			const row = new RegExp(`^\\s*\\d+: 0100007F:${hex(remotePort)} 0100007F:${hex(localPort)} (?:\\S+ ){4}\\s*(\\d+)`, "m");
			try {
				const uid = row.exec((0, external_node_fs_.readFileSync)("/proc/net/tcp", "latin1"))?.[1];
				return uid === undefined ? undefined : Number(uid);
			} catch {
				return undefined;
			}
		}
		var redact = __webpack_require__(39168);
		var run = __webpack_require__(21880);
		var keep_secrets = __webpack_require__(12533);
		var binds = __webpack_require__(34260);
		var external_node_os_ = __webpack_require__(48161);
		var release = __webpack_require__(31827);
		var arch = __webpack_require__(64897);
		var packing_options = __webpack_require__(86440);
		;
		async function describeBuilder(apptainer, mksquashfs, privileges) {
			const squashfsTools = await (0, packing_options.Ve)(mksquashfs);
			return {
				apptainer: apptainer.version,
				...squashfsTools !== undefined && { squashfsTools },
				mode: privileges.mode,
				os: (await (0, release.s)()).prettyName || process.platform,
				kernel: (0, external_node_os_.release)(),
				arch: (0, arch.L)()
			};
		}
		var seal = __webpack_require__(65802);
		var parse = __webpack_require__(9561);
		;
		const bare = (text) => text.replace(/["'\\]/g, "").replace(/\s+/g, " ").trim();
		function commandsOn(lines, first) {
			const found = [];
			let open;
			lines.forEach((text, at) => {
				const continued = /\\\s*$/.test(text);
				text.split(/&&|\|\||[;|]/).forEach((part, index) => {
					if (open && index === 0) {
						open.text += ` ${part}`;
						if (bare(open.text) === bare(part)) open.line = first + at;
					} else {
						open = {
							line: first + at,
							text: part
						};
						found.push(open);
					}
				});
				if (!continued) open = undefined;
			});
			return found;
		}
		function stageLines(text, script) {
			const lines = text.split("\n");
			if (script === 0) return {
				first: 1,
				lines
			};
			const { stages } = (0, parse.parseRecipe)(Buffer.from(text), "recipe");
			const running = stages.filter(({ sections }) => sections.some(({ name }) => name === "post" || name === "appinstall"));
			const stage = running[Math.min(script, running.length) - 1];
			return stage ? {
				first: stage.line,
				lines: lines.slice(stage.line - 1, stage.endLine - 1)
			} : {
				first: 1,
				lines
			};
		}
		function lineOfCommand(text, command, script) {
			const wanted = bare(command);
			if (wanted === "") return undefined;
			const { first, lines } = stageLines(text, script);
			const whole = lines.flatMap((line, at) => bare(line) === wanted ? [first + at] : []);
			const parts = commandsOn(lines, first).flatMap((each) => bare(each.text) === wanted ? [each.line] : []);
			const hits = new Set([...whole, ...parts]);
			return hits.size === 1 ? [...hits][0] : undefined;
		}
		var reason = __webpack_require__(52146);
		;
		const diskFull = /no space left on device|disk quota exceeded|ENOSPC/i;
		const killed = /signal: killed|Killed\s*$|out of memory|cannot allocate memory|oom-kill/i;
		const refused = /unable to build from .*|while parsing definition|token too long|invalid section|build definition|no stages found|unused build arg(?:ument)?s?|invalid build source|while processing the definition|unable to create build|build var .* is not defined|cannot find a suitable conveyor/i;
		const hostTrouble = /user namespace|newuidmap|newgidmap|setgroups|capability set|container creation failed|no loop devices|starter was not|fakeroot.*(?:not|requires)|while creating SIF|mksquashfs|extract command failed|failed to change uid/i;
		const isOrdinaryUser = (mode) => mode.startsWith("user-");
		const oneUserOnly = /fakeroot: error|faked: |set(?:groups|egid|euid|resuid|resgid)\b.*(?:invalid argument|not permitted)|chown.*(?:invalid argument|not permitted)/i;
		const refusedPort = /\b(?:bind|listen)\b.*:(\d+)\b.*permission denied|permission denied.*\bbind\b.*:(\d+)\b/i;
		const missingProgram = /(\w+) is not in PATH|neither (yum) nor dnf in path|exec: "([\w.-]+)": executable file not found in \$PATH/i;
		const missingBase = /failed to retrieve path for (.+): lstat .*: no such file or directory/;
		const missingDestination = /while mounting .+: destination (\S+) doesn't exist in container/;
		const network = [
			/could ?n[o']t resolve (?:host|proxy)|temporary failure (?:in name resolution|resolving)|name or service not known|no such host|\b(?:EAI_AGAIN|EAI_FAIL|ENOTFOUND)\b|unable to resolve host|wget: bad address|failed to lookup address|DNS: transient error/i,
			/connection (?:refused|reset|timed out|broken|aborted)|\b(?:ECONNREFUSED|ECONNRESET|E(?:SOCKET)?TIMEDOUT|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b|network is unreachable|no route to host|failed to connect to|could ?n[o']t connect to server|failed to open TCP connection|Unable to connect to |socket hang up|error in socket IO|connect to host \S+ port \d+:/i,
			/i\/o timeout|TLS handshake timeout|context deadline exceeded|Client\.Timeout exceeded|operation timed out|read (?:operation )?timed out|resolving timed out|urlopen error timed out|Connect ?Timeout|timeout was reached|Timeout of \d+ seconds was reached|Net::(?:Open|Read)Timeout|operation too slow|Unable to download data from \S+ - timed out/i,
			/IncompleteRead|RemoteDisconnected|remote end (?:hung up|closed)|fatal: early EOF|transfer closed with|empty reply from server|HTTP2 framing|HTTP\/2 stream \d+ was not closed|SSL_ERROR_SYSCALL|gnutls_handshake|GnuTLS recv error|error reading from server|error sending request for url/i,
			/(?:\bGet "https?:[^"]*"|^FATAL.*): (?:unexpected )?EOF$/,
			/\bcurl: \((?:5|6|7|16|18|28|35|52|55|56|60|92)\)|\b(?:curl|download) error:? \(?(?:5|6|7|16|18|28|35|52|55|56|60|92)\)?(?=[:\s]|$)/i,
			/certificate has expired|certificate verif(?:y|ication) failed|CERTIFICATE_VERIFY_FAILED|SSL certificate problem|x509: |Release file for \S+ is not valid yet/i,
			/\b(?:HTTP|status|error|code|response)\b[^\w\n]{0,4}(?:(?:status|error|code|was)\b[^\w\n]{0,4}){0,2}(?:408|429|50[0234])\b/i,
			/\bcode E(?:429|50[0234])\b|\b(?:429 too many requests|toomanyrequests|500 internal server error|502 bad gateway|503 service unavailable|504 gateway time-?out|(?:429|50[0234]) (?:client|server) error)/i,
			/^(?:E|Err): ?.*\s(?:50[0234]|429)\s/,
			/CondaHTTPError|CondaSSLError|ConnectionFailed: |MaxRetryError|NewConnectionError|npm (?:ERR!|error) network|hash sum mismatch|Mirror sync in progress|Clearsigned file isn't valid|Undetermined Error|unable to access index for repository|LocalEntryNotFoundError|spurious network error/i,
			/temporary error \(try again later\)|network error \(check|Error code: Connection failed|keyserver receive failed: (?!No data)/
		];
		const bootstrapFetch = /^E: (?:Failed getting release file|Couldn't download|Couldn't retrieve|Unable to retrieve|Invalid Release file|Release signed by unknown key|Couldn't work out current architecture)|cannot (?:download|retrieve|find a valid baseurl)|failed to (?:download|synchronize|retrieve(?! path))|could not retrieve mirrorlist|all mirrors were (?:tried|already tried)|download \(curl\) error|errors during downloading|valid metadata not found|no response received from|unauthorized|authentication required|denied: requested access/i;
		const failedTest = /failed to execute %test script/i;
		function networkProof(tail) {
			return tail.filter((line) => !/^\++ /.test(line) && network.some((pattern) => pattern.test(line))).slice(-3);
		}
		function ownWords(tail) {
			return tail.flatMap((line) => {
				const words = /^(?:FATAL\s*:\s*|ERROR\s*:\s{3,})(.*)/.exec(line)?.[1];
				return words ? [words] : [];
			});
		}
		function lastCommand(tail) {
			return tail.findLast((line) => /^\+ \S/.test(line))?.slice(2);
		}
		function refusedPlace(build, words) {
			const section = /invalid section\(s\)? specified: *%?(\w+)/i.exec(words)?.[1];
			const lines = build.text.split("\n");
			const at = section ? lines.findIndex((line) => new RegExp(`^\\s*%${section}\\b`, "i").test(line)) : /token too long/i.test(words) ? lines.findIndex((line) => /^\s*%post\b/i.test(line)) : -1;
			return at < 0 ? { path: build.recipe } : {
				path: build.recipe,
				line: at + 1
			};
		}
		function diagnose_failure(build, kind, code, what, why, remedy, place = { path: build.recipe }) {
			const output = why.filter((line) => line.trim() !== "").join("\n");
			return new failure.H(kind, what, {
				code,
				why: output || undefined,
				remedy: `${remedy}; log: ${build.log}`,
				place
			});
		}
		function testFailure(build, words) {
			const start = build.tail.findLastIndex((line) => /^INFO:\s+Running testscript/.test(line));
			const printed = (0, reason.c)(build.tail.slice(start + 1));
			const header = build.text.split("\n").findLastIndex((line) => /^\s*%test\b/i.test(line));
			const place = header < 0 ? { path: build.recipe } : {
				path: build.recipe,
				line: header + 1
			};
			const what = "the recipe's %test failed";
			const remedy = "correct the test, or what it tests";
			return diagnose_failure(build, "failed", "build-failed", what, [...printed, ...words], remedy, place);
		}
		function diagnose(build) {
			const words = ownWords(build.tail);
			const all = build.tail.join("\n");
			const full = build.tail.findLast((line) => diskFull.test(line));
			if (full) {
				const remedy = "free space, or choose another scratch folder with --tmp";
				return diagnose_failure(build, "infrastructure", "build-disk-full", "the disk is full", [full], remedy);
			}
			if (build.signal || build.code === 137 || killed.test(words.join("\n"))) {
				const by = build.signal ? `it was ended by signal ${build.signal}` : words.at(-1) ?? "it was ended by a signal";
				const remedy = "check the memory of this machine, which is the usual reason, then run the command again";
				return diagnose_failure(build, "infrastructure", "build-killed", "Apptainer was killed", [by], remedy);
			}
			const inTest = failedTest.test(words.join("\n"));
			const inPost = !inTest && /while running %post section|while running (?:%\w+|engine)/i.test(all);
			const proof = networkProof(build.tail);
			if (proof.length === 0 && !inPost && !inTest) proof.push(...build.tail.filter((line) => bootstrapFetch.test(line)).slice(-3));
			if (proof.length > 0) {
				const remedy = inPost || inTest ? "check the network, then run the command again" : "check the network and the addresses in the recipe's header, then run the command again";
				const what = "the build failed because of the network";
				return diagnose_failure(build, "infrastructure", "build-network", what, proof, remedy);
			}
			if (inTest) return testFailure(build, words);
			if (!inPost && refused.test(words.join("\n"))) {
				const place = refusedPlace(build, words.join("\n"));
				const what = "Apptainer refuses the recipe";
				return diagnose_failure(build, "usage", "recipe-refused", what, words, "correct the recipe", place);
			}
			const absent = inPost ? undefined : missingProgram.exec(words.join("\n"))?.slice(1).find(Boolean);
			if (absent) {
				const what = `this machine has no ${absent}, which the recipe's bootstrap needs`;
				const remedy = `install ${absent}, then run the command again`;
				return diagnose_failure(build, "infrastructure", "host-unsuitable", what, words, remedy);
			}
			const lost = inPost ? undefined : missingBase.exec(words.join("\n"))?.[1];
			if (lost) {
				const what = `the base ${lost} is not on this machine`;
				const remedy = "copy it to where the recipe expects it, or name its folder with --context";
				return diagnose_failure(build, "infrastructure", "base-image-missing", what, words, remedy);
			}
			const place = missingDestination.exec(words.join("\n"))?.[1];
			if (place) {
				const remedy = "bind at a folder of the base image, such as /mnt or /srv, or below /tmp, or make it: %setup, mkdir -p \"$APPTAINER_ROOTFS/…\"";
				const what = `the image has nothing at ${place}, where a file or folder of this machine is to be bound`;
				return diagnose_failure(build, "usage", "bind-destination-missing", what, words, remedy);
			}
			const output = (0, reason.c)(build.tail);
			if (build.scratchOn && isOrdinaryUser(build.mode) && (!inPost || oneUserOnly.test(all))) {
				const what = `an ordinary user cannot build this in a scratch folder on ${build.scratchOn}`;
				const remedy = "name a scratch folder on a local disk with --tmp";
				return diagnose_failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
			}
			const troubled = words.length === 0 || words.some((line) => hostTrouble.test(line));
			const oneUser = build.mode === "user-userns" && oneUserOnly.test(all);
			if (oneUser || troubled && !/%post section/.test(all)) {
				const remedy = build.mode === "user-userns" ? "add subordinate ids for this user: run `stx-container setup` as root or with sudo" : "run `stx-container doctor`, which shows what this host allows";
				const what = "Apptainer cannot build on this host";
				return diagnose_failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
			}
			const port = build.tail.map((text) => refusedPort.exec(text)?.slice(1).find(Boolean)).find(Boolean);
			if (port && Number(port) < 1024) {
				const what = `this machine does not let the build listen on port ${port}`;
				const remedy = "run it as root, or in a network of its own (build --vault, verify --from-vault): there it may listen on any port";
				return diagnose_failure(build, "infrastructure", "host-unsuitable", what, [...output, ...words], remedy);
			}
			const command = lastCommand(build.tail);
			const line = command && inPost ? lineOfCommand(build.text, command, build.scripts) : undefined;
			const section = /while running (%\w+) section/i.exec(all)?.[1];
			const what = inPost ? `the recipe's ${section ?? "script"} failed` : "Apptainer could not build the image";
			const at = line === undefined ? { path: build.recipe } : {
				path: build.recipe,
				line
			};
			const pin = (0, seal.dU)(build.text) ? (0, reason.d)(build.tail, build.text) : undefined;
			if (pin) {
				const why = [`the locked recipe pins ${pin.name} to ${pin.pinned}; ${pin.found}`, command ? `command: ${command}` : ""];
				const remedy = `build again to lock what there is now, or let ${pin.name} float (\`floats\` in config.yaml)`;
				return diagnose_failure(build, "failed", "pin-unmet", `${pin.name} ${pin.pinned} cannot be installed`, why, remedy, at);
			}
			const remedy = inPost ? "correct the command that failed" : "correct the recipe";
			return diagnose_failure(build, "failed", "build-failed", what, [...output, ...words], remedy, at);
		}
		var find = __webpack_require__(6557);
		var keep_stages = __webpack_require__(33767);
		;
		const script = `mount -t overlay -o "volatile,userxattr,lowerdir=$1,upperdir=$2,workdir=$3" overlay "$4" 2>/dev/null
shift 4
exec "$@"`;
		function withoutDiskWaits({ lower, upper, overlay, work }, privileges, argv) {
			if (/[\s\\]/.test(work)) return argv;
			const inside = [
				"sh",
				"-c",
				script,
				"sh",
				lower,
				upper,
				overlay,
				work,
				...argv
			];
			if (privileges.mode === "root-userns") return inside;
			if (privileges.mode === "root" || privileges.mode === "sudo") return [
				"unshare",
				"--mount",
				"--",
				...inside
			];
			return argv;
		}
		var apptainer_scratch = __webpack_require__(41518);
		var settings = __webpack_require__(19415);
		var sif = __webpack_require__(85227);
		;
		async function assertWholeImage(image, log) {
			const fault = (0, external_node_fs_.existsSync)(image) ? await (0, sif.PX)(image).then(() => undefined, (error) => error) : new Error("the file is missing");
			if (!fault) return;
			throw new failure.H("infrastructure", "apptainer exited with code 0, but the image is incomplete", {
				code: "image-incomplete",
				why: fault instanceof failure.H ? fault.why ?? fault.message : fault.message,
				remedy: `check that the disk is not full, then run the command again; log: ${log}`,
				cause: fault
			});
		}
		;
		const tailLength = 60;
		function passedVariables(names) {
			const passed = {};
			for (const name of names) {
				(0, settings.OE)(name);
				const value = process.env[name];
				if (value !== undefined) passed[name] = value;
			}
			return passed;
		}
		function redactorFor({ buildArgs, settings, secrets }) {
			const named = (0, keep_secrets.V)({
				...buildArgs,
				...passedVariables(settings.passEnv)
			});
			const others = (0, redact.$p)(named.filter((value) => value.length >= 6).map((value) => Buffer.from(value)));
			return (line) => others(secrets ? secrets.redact(line) : line);
		}
		function buildEnvironment(request, scratch, ca) {
			const prefix = request.apptainer.name.toUpperCase();
			const epoch = String(request.sourceDateEpoch);
			const env = (0, run.aq)({ SOURCE_DATE_EPOCH: epoch });
			if (request.network) {
				for (const name of Object.keys(env)) if (/_proxy$/i.test(name)) delete env[name];
			}
			const checks = request.network && ca ? [(0, external_node_path_.dirname)(ca.bundle)] : [];
			env.PATH = [
				...checks,
				...(0, find.Sg)(request.apptainer),
				env.PATH
			].join(external_node_path_.delimiter);
			env.TMPDIR = scratch.work;
			env[`${prefix}_TMPDIR`] = scratch.work;
			env[`${prefix}_CACHEDIR`] = scratch.cache;
			env[`${prefix}_NO_MOUNT`] = "tmp";
			const mounted = [...ca?.files ?? [], ...request.secrets?.files ?? []];
			if (mounted.length > 0) env[`${prefix}_CONTAINLIBS`] = mounted.join(",");
			if (request.stages) env.STX_STAGES = request.stages;
			const post = {
				SOURCE_DATE_EPOCH: epoch,
				TZ: "UTC",
				...ca?.env,
				...passedVariables(request.settings.passEnv),
				...request.network && ca?.env,
				...request.secrets?.env,
				...request.postEnv
			};
			const debootstrap = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(request.apptainer.command)), "tools/usr/share/debootstrap");
			if ((0, external_node_fs_.existsSync)(debootstrap)) env.DEBOOTSTRAP_DIR = debootstrap;
			for (const [name, value] of Object.entries(post)) env[`${prefix}ENV_${name}`] = value;
			return env;
		}
		function ownSettings({ apptainer }, privileges) {
			const name = `${apptainer.name.toUpperCase()}_CONFIGDIR`;
			if (!("hidesUser" in privileges)) return {};
			return { [name]: process.env[name] || (0, external_node_path_.join)((0, home.W)(), `.${apptainer.name}`) };
		}
		const csvField = (value) => /[,"\n]/.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value;
		function buildArguments(request, scratch, privileges, packing) {
			const mounts = {
				"/tmp": scratch.tmp,
				"/var/tmp": scratch.varTmp
			};
			return [
				"--nocolor",
				"build",
				"--force",
				...request.noTest ? ["--notest"] : [],
				...privileges.flags,
				...packing,
				...Object.entries(mounts).flatMap(([at, source]) => ["--mount", `type=bind,source=${source},destination=${at}`]),
				...(0, binds.mL)(request.binds),
				...Object.entries(request.buildArgs).flatMap(([name, value]) => ["--build-arg", csvField(`${name}=${value}`)]),
				scratch.image,
				request.recipe
			];
		}
		function commandLine(request, scratch, privileges, { ca, packing }) {
			const build = [request.apptainer.command, ...buildArguments(request, scratch, privileges, packing)];
			const argv = withoutDiskWaits(scratch, privileges, build);
			if (!("inside" in privileges)) return privileges.wrap(argv);
			if (!request.network) return privileges.wrap(privileges.inside(argv));
			const bundles = ca ? (0, host_ca.sl)().map((path) => [path, ca.bundle]) : [];
			return privileges.wrap(request.network.wrap(privileges.inside(argv), Object.fromEntries(bundles)));
		}
		async function assertAccessible(privileges, folders, readable) {
			const script = "n=$1; shift; while [ \"$n\" -gt 0 ]; do { [ -w \"$1\" ] && [ -x \"$1\" ]; } || echo \"$1\"; shift; n=$((n-1)); done; " + "for f do [ -r \"$f\" ] || echo \"$f\"; done";
			const argv = privileges.wrap([
				"sh",
				"-c",
				script,
				"sh",
				String(folders.length),
				...folders,
				...readable
			]);
			const [command, ...args] = argv;
			const result = await (0, run.eF)(command, args, {
				env: (0, run.aq)(),
				timeLimitMs: 3e4
			});
			if (result.code !== 0) {
				throw new failure.H("infrastructure", "could not obtain the privileges for the build", {
					code: "privileges-refused",
					why: `${command} failed: ${result.stderr.trim()}`,
					remedy: "run `stx-container doctor`, which shows what this host allows"
				});
			}
			const inaccessible = result.stdout.split("\n").filter((line) => line !== "");
			if (inaccessible.length === 0) return;
			throw new failure.H("infrastructure", `the build has no access to ${inaccessible.join(", ")}`, {
				code: "folder-inaccessible",
				why: privileges.mode === "root-userns" ? "root builds in a user namespace here, in which it has no access to files of other users" : "the user who builds has no permission",
				remedy: `run chown so that the user who builds owns ${inaccessible.length === 1 ? "it" : "them"}, or use another folder (--store, --tmp, --context)`
			});
		}
		async function buildImage(request) {
			if ((0, external_node_fs_.existsSync)(request.image)) {
				throw new failure.H("usage", `${request.image} exists already`, {
					code: "image-exists",
					why: "a build never replaces an image",
					remedy: "remove the file, or choose another path"
				});
			}
			const text = await readRecipe(request.recipe);
			const mksquashfs = await (0, packing_options.mj)(request.apptainer);
			const chosen = await (0, host_privileges.Q5)(request.settings.privileges);
			const isLikeRoot = request.asRoot && request.settings.privileges === "auto" && chosen.asOwner;
			const privileges = request.network || isLikeRoot ? (0, rooted.q)(chosen) : chosen;
			if (request.stages && mksquashfs) await (0, keep_stages.n)(request.stages, mksquashfs);
			const scratch = await (0, apptainer_scratch.Jk)(request);
			let relay;
			try {
				const ca = await (0, host_ca.Wf)(request.settings.hostCa, scratch.ca, request.network, { moment: request.sourceDateEpoch });
				await assertAccessible(privileges, [
					request.scratch,
					scratch.tmp,
					scratch.varTmp,
					scratch.work,
					scratch.cache
				], [...[
					request.recipe,
					request.context,
					...request.secrets?.files ?? []
				], ...(request.binds ?? []).map(({ source }) => source)]);
				await (0, binds.fy)(request.binds ?? [], scratch);
				const env = {
					...buildEnvironment(request, scratch, ca),
					...ownSettings(request, privileges)
				};
				relay = await relayProxies(env, (0, subids.qU)());
				const packing = await (0, packing_options.un)({
					...request,
					mksquashfs
				});
				const argv = commandLine(request, scratch, privileges, {
					ca,
					packing
				});
				const tail = [];
				let scripts = 0;
				const [command, ...args] = argv;
				const result = await (0, run.eF)(command, args, {
					cwd: request.context,
					env: relay.env,
					timeLimitMs: request.settings.timeLimitMs,
					log: request.log,
					redact: redactorFor(request),
					stdoutTo: () => {},
					onLine: (line) => {
						if (tail.push(line) > tailLength) tail.shift();
						if (/^INFO:\s+Running post scriptlet/.test(line)) scripts++;
						request.onLine(line);
					},
					...request.signal && { signal: request.signal }
				}).catch((error) => {
					throw isTimeLimit(error) ? tookTooLong(request, error) : error;
				});
				if (result.code !== 0) throw diagnose({
					recipe: request.recipe,
					text,
					...result,
					tail,
					scripts,
					log: request.log.path,
					mode: privileges.mode,
					scratchOn: await (0, network_file_system.c)(request.scratch)
				});
				await assertWholeImage(scratch.image, request.log.path);
				await chownToUser(privileges, scratch.image);
				await (0, inside.Wi)(scratch.image, (0, external_node_path_.dirname)(request.image), request.image);
				return await describeBuilder(request.apptainer, mksquashfs, privileges);
			} finally {
				await relay?.close();
				const names = Object.values(scratch).map((path) => (0, external_node_path_.basename)(path));
				await (0, apptainer_scratch.R$)(request.scratch, names, privileges);
			}
		}
		const isTimeLimit = (error) => error instanceof failure.H && error.code === "time-limit-reached";
		function tookTooLong({ recipe, log, settings }, cause) {
			return new failure.H("infrastructure", `the build did not end within ${(0, run.O5)(settings.timeLimitMs)}`, {
				code: "time-limit-reached",
				why: "it reached the time limit and was ended",
				remedy: `see what it waited for at the end of its log, or give it more time with --time-limit; log: ${log.path}`,
				place: { path: recipe },
				cause
			});
		}
		async function readRecipe(path) {
			try {
				await (0, promises_.access)(path, external_node_fs_.constants.R_OK);
				return await (0, promises_.readFile)(path, "utf8");
			} catch (error) {
				throw new failure.H("usage", `could not read the recipe ${path}`, {
					code: "recipe-unreadable",
					why: error.message,
					remedy: "check the path and the permissions of the recipe",
					place: { path },
					cause: error
				});
			}
		}
		async function chownToUser(privileges, image) {
			if (privileges.mode !== "sudo" || process.getuid?.() === 0) return;
			const owner = `${process.getuid?.()}:${process.getgid?.()}`;
			const [command, ...args] = privileges.wrap([
				"chown",
				owner,
				"--",
				image
			]);
			const result = await (0, run.eF)(command, args, {
				env: (0, run.aq)(),
				timeLimitMs: 1e4
			});
			if (result.code !== 0) {
				throw new failure.H("infrastructure", "could not change the owner of the image from root to you", {
					code: "image-owner-unchanged",
					why: result.stderr.trim(),
					remedy: `allow \`sudo -n chown\` in sudoers, or build without --sudo`
				});
			}
		}
	}),
	33767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => makeStageFolder,
			v: () => keptStage
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_folder_js_1 = __webpack_require__(28363);
		var _files_inside_js_2 = __webpack_require__(66996);
		var _files_remove_tree_js_3 = __webpack_require__(7168);
		var _process_shell_word_js_5 = __webpack_require__(704);
		var _packing_options_js_4 = __webpack_require__(86440);
		const keptStage = (folder, stage) => (0, node_path_0.join)(folder, `${stage}.squashfs`);
		async function makeStageFolder(folder, mksquashfs) {
			const parent = await _files_folder_js_1.vd.open((0, node_path_0.dirname)(folder));
			await (0, _files_remove_tree_js_3.b4)(parent, (0, node_path_0.basename)(folder)).finally(() => parent.close());
			await (0, _files_inside_js_2.Vh)((0, node_path_0.dirname)(folder), folder);
			const options = `-noappend -no-progress -no-recovery -no-xattrs -comp ${await (0, _packing_options_js_4.xg)(mksquashfs)}`;
			const script = `here=\${0%/*}
for noted in "$here"/*.path; do
  stage=\${noted##*/}
  copy=$here/\${stage%.path}.squashfs
  [ -e "$noted" ] && [ ! -e "$copy" ] || continue
  ${(0, _process_shell_word_js_5.x)(mksquashfs)} "$(cat "$noted")" "$copy" ${options} >"$here/log" 2>&1 || rm -f "$copy"
  [ ! -e "$copy" ] || chmod 0644 "$copy"
done
echo "\${APPTAINER_ROOTFS:-$SINGULARITY_ROOTFS}" >"$here/$1.path" || :
`;
			await (0, _files_inside_js_2.q0)(folder, (0, node_path_0.join)(folder, "keep"), Buffer.from(script));
		}
	}),
	86440: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ve: () => mksquashfsVersion,
			mj: () => mksquashfsOf,
			un: () => packingOptions,
			xg: () => fastestCompression
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failure_js_2 = __webpack_require__(77205);
		var _process_find_program_js_3 = __webpack_require__(39335);
		var _process_run_js_4 = __webpack_require__(21880);
		var _find_js_5 = __webpack_require__(6557);
		async function mksquashfsOf({ unsquashfs }) {
			const bundled = unsquashfs && (0, node_path_1.join)((0, node_path_1.dirname)(unsquashfs), "mksquashfs");
			return bundled && (0, node_fs_0.existsSync)(bundled) ? bundled : (0, _process_find_program_js_3.K)("mksquashfs");
		}
		async function outputOf(command, args) {
			const { stdout, stderr } = await (0, _process_run_js_4.eF)(command, args, {
				env: (0, _process_run_js_4.aq)(),
				timeLimitMs: 1e4
			});
			return `${stdout}${stderr}`;
		}
		async function mksquashfsVersion(command) {
			return command && /mksquashfs version (\S+)/.exec(await outputOf(command, ["-version"]))?.[1];
		}
		async function packingOptions({ apptainer, mksquashfs, compression = "gzip" }) {
			const hasOption = apptainer.name === "apptainer" && (0, _find_js_5.Zy)(apptainer.version, "1.4.0") >= 0;
			if (compression === "zstd") await assertZstd(hasOption, apptainer, mksquashfs);
			if (!hasOption) return [];
			const chosen = compression === "fastest" ? await fastestCompression(mksquashfs) : packerArguments[compression];
			return ["--mksquashfs-args", `-comp ${chosen}`];
		}
		const packerArguments = {
			gzip: "gzip -Xcompression-level 6",
			zstd: "zstd -Xcompression-level 3"
		};
		async function assertZstd(hasOption, { name, version }, mksquashfs) {
			if (hasOption && await knowsZstd(mksquashfs)) return;
			throw new _failure_js_2.H("failed", "the image cannot be packed with zstd", {
				code: "compression-unavailable",
				why: hasOption ? `${mksquashfs ?? "mksquashfs, which is missing,"} was compiled without it` : `${name} ${version} cannot choose a compression; Apptainer 1.4.0 and later can`,
				remedy: "build without --compression (input compression), or with a newer Apptainer"
			});
		}
		async function fastestCompression(command) {
			return `${await knowsZstd(command) ? "zstd" : "gzip"} -Xcompression-level 1`;
		}
		async function knowsZstd(command) {
			const lists = async (args) => command && /^\s+zstd\b/m.test(await outputOf(command, args));
			return Boolean(await lists(["-help-all"]) || await lists([]));
		}
	}),
	52146: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => reasonLines,
			d: () => unmetPin
		});
		var _ecosystems_python_specifiers_js_0 = __webpack_require__(29023);
		const ownLine = /^(?:INFO|FATAL|ERROR|WARNING)\s*:\s{3,}|^(?:INFO|FATAL|WARNING)\s*:/;
		const advice = /^(?:To fix this you could try to:|\d\. (?:loosen|remove) |hint:|npm (?:error|ERR!) A complete log|ERROR: ResolutionImpossible)/;
		const wrong = /^(?:E: |ERROR: |error: |fatal: |npm (?:error|ERR!) |Error[: ]|.*(?:: not found|No such file or directory|command not found)$)/;
		function reasonLines(tail) {
			const said = tail.filter((line) => {
				const text = line.trim();
				return text !== "" && !ownLine.test(line) && !/^\++ /.test(line) && !advice.test(text);
			});
			const errors = said.filter((line) => wrong.test(line.trim()));
			return (errors.length > 0 ? errors : said).slice(-5);
		}
		const forms = [
			(text) => {
				const pin = /\(constraint\) ([\w.-]+)\s*([=<]=)\s*(\S+)/.exec(text);
				if (!pin) return undefined;
				const [, name, operator, version] = pin;
				const asking = new RegExp(`(?:requested|depends on) (${escaped(name)}(?![\\w.-])([^\\n;]*)[^\\n]*)`, "gi");
				const asked = [...text.matchAll(asking)];
				const isGone = operator === "==" && asked.length > 0 && asked.every(([, , range]) => (0, _ecosystems_python_specifiers_js_0.N)(range, version));
				const first = asked[0]?.[1]?.trim();
				return {
					name,
					pinned: `${operator === "==" ? "" : "at most "}${version}`,
					found: isGone ? `the index no longer offers it (the command asks for ${first})` : first ? `the command asks for ${first}` : "the command asks for another version"
				};
			},
			(text, recipe) => {
				const asked = /Cannot install ([^\n]*) because these package versions have conflicting/.exec(text)?.[1];
				let needing;
				for (const [, name, version] of asked?.matchAll(/([\w.-]+)(?:\[[^\]]*\])?==([^\s,]+)/g) ?? []) {
					const pin = new RegExp(`^${escaped(name)}([=<]=)(\\S+)$`, "im").exec(recipe);
					if (!pin) continue;
					const pinned = `${pin[1] === "==" ? "" : "at most "}${pin[2]}`;
					if (pinned !== version) return {
						name,
						pinned,
						found: `the command asks for ${asked}`
					};
					needing ??= {
						name,
						pinned,
						found: "what it needs cannot be installed at its locked version"
					};
				}
				return needing;
			},
			(text) => {
				const gone = /satisfies the requirement ([\w.-]+)(?:\[[^\]]*\])?[^\n(]*?==\s*(\S+?)(?:,\S*)? \(from versions: ([^)]*)\)/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: `the index has ${gone[3].trim() || "no version"}`
				} : undefined;
			},
			(text) => {
				const gone = /^locked recipe: it pins (\S+) to (\S+), which the index does not offer$/m.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "the index no longer has it"
				} : undefined;
			},
			(text) => {
				const gone = /there is no version of ([\w.-]+)==(\S+)/.exec(text.replace(/\s+/g, " "));
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "the index no longer has it"
				} : undefined;
			},
			(text) => {
				const gone = /(?:^|\s)([\w.~-]+(?:\/[\w.~-]+)+)@(v\S+?): reading \S+: (?:404|410)\b/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "the proxy no longer has it"
				} : undefined;
			},
			(text) => {
				const gone = /No matching version found for (@?[^@\s]+)@(\S+?)\.?(?:\s|$)/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "the registry no longer has it"
				} : undefined;
			},
			(text) => {
				const gone = /not available from current channels:\s+- ([\w.-]+)==([^\s=]+)/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "the channels no longer have it"
				} : undefined;
			},
			(text) => {
				const gone = /the constraint ([\w.-]+) ==(\S+)(?: \S+)? cannot be fulfilled/.exec(text);
				if (!gone) return undefined;
				const [, name, versions] = gone;
				const offered = new RegExp(`[├└]─ ${escaped(name)} (\\d\\S*)[ \\t]*$`, "gm");
				const others = [...new Set([...text.matchAll(offered)].map(([, version]) => version))].join(", ");
				return {
					name,
					pinned: versions.replaceAll("|==", " or "),
					found: others ? `the channels have ${others}` : "the channels no longer have it"
				};
			},
			(text, recipe) => {
				const hidden = /- package (\S+)-([^-\s]+-[^-\s]+)\.[^.\s]+ (?:from \S+ )?is filtered out by exclude/g;
				for (const [, name, version] of text.matchAll(hidden)) {
					const pinned = new RegExp(`^${escaped(name)} (\\S+) \\S+$`, "m").exec(recipe)?.[1];
					if (pinned) return {
						name,
						pinned,
						found: `the repositories have ${version}`
					};
				}
				return undefined;
			},
			(text) => {
				const gone = /Failed to fetch distribution ([\w-]+?)-(v?\d[\w.]*)/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[2],
					found: "CPAN no longer has this distribution"
				} : undefined;
			},
			(text) => {
				const gone = /([\w.+-]+)-(\d[^-\s]*-r\d+):\s+breaks: \.stx-lock-\S+\[!\1>(\S+)\]/.exec(text);
				return gone ? {
					name: gone[1],
					pinned: gone[3],
					found: `the repository has ${gone[2]}`
				} : undefined;
			},
			(text) => {
				const gone = /E: Version '([^']+)' for '([^']+)' was not found/.exec(text);
				return gone ? {
					name: gone[2],
					pinned: gone[1],
					found: "the archive no longer has it"
				} : undefined;
			}
		];
		const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		function unmetPin(tail, lockedRecipe) {
			const text = tail.join("\n");
			for (const form of forms) {
				const found = form(text, lockedRecipe);
				if (found) return found;
			}
			return undefined;
		}
	}),
	29023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => allows });
		var _version_js_0 = __webpack_require__(18720);
		function allows(specifiers, version) {
			return specifiers.split(",").every((one) => {
				const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
				if (operator === undefined) return true;
				if (operator === "===") return version.toLowerCase() === wanted.toLowerCase();
				const isFamily = wanted.endsWith(".*");
				const [mine, theirs] = [(0, _version_js_0.F5)(version), (0, _version_js_0.F5)(isFamily ? wanted.slice(0, -2) : wanted)];
				if (!mine || !theirs) return true;
				const isOf = (release) => mine.epoch === theirs.epoch && release.every((number, at) => (mine.release[at] ?? 0) === number);
				if (isFamily) return isOf(theirs.release) === (operator !== "!=");
				const order = (0, _version_js_0.Zy)(theirs.local ? version : mine.public, wanted);
				if (operator === "~=") return order >= 0 && isOf(theirs.release.slice(0, -1));
				if (!holds[operator](order)) return false;
				const isSameRelease = isOf(theirs.release) && mine.release.slice(theirs.release.length).every((one) => one === 0);
				if (operator === "<") return !(isSameRelease && (0, _version_js_0.Ty)(version) && !(0, _version_js_0.Ty)(wanted));
				if (operator === ">") return !(isSameRelease && (mine.local || mine.isPost && !theirs.isPost));
				return true;
			});
		}
		const holds = {
			"==": (order) => order === 0,
			"!=": (order) => order !== 0,
			"<=": (order) => order <= 0,
			">=": (order) => order >= 0,
			"<": (order) => order < 0,
			">": (order) => order > 0
		};
	}),
	16493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => openLog,
			X: () => withLog
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _failures_js_2 = __webpack_require__(28720);
		var _inside_js_3 = __webpack_require__(66996);
		var _regular_js_4 = __webpack_require__(64659);
		async function openLog(root, path) {
			let handle;
			try {
				handle = await openToAppend(root, path);
				const { fd } = handle;
				await (0, _inside_js_3.pb)(handle, path);
				if (!(0, node_fs_0.fstatSync)(fd).isFile()) throw Object.assign(new Error("it is not a regular file"), { code: _regular_js_4.o });
				return {
					path,
					write: (chunk) => void (0, node_fs_0.writeSync)(fd, chunk),
					close: handle.close.bind(handle)
				};
			} catch (error) {
				await handle?.close();
				throw (0, _failures_js_2.fE)(error, `could not write the log ${path}`);
			}
		}
		async function openToAppend(root, path) {
			const { O_APPEND, O_CREAT, O_WRONLY } = node_fs_0.constants;
			const folder = await (0, _inside_js_3.X$)(root, (0, node_path_1.dirname)(path), "make folders");
			return folder.file((0, node_path_1.basename)(path), O_WRONLY | O_APPEND | O_CREAT).finally(() => folder.close());
		}
		async function withLog(root, path, work) {
			const log = await openLog(root, path);
			try {
				return await work(log);
			} finally {
				await log.close();
			}
		}
	}),
	65572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => networkFileSystem });
		var node_fs_promises_0 = __webpack_require__(51455);
		const names = {
			26985: "NFS",
			198183888: "Lustre",
			1196443219: "GPFS",
			428016422: "BeeGFS",
			4283649346: "CIFS",
			4266872130: "SMB2",
			12805120: "Ceph",
			1397113167: "AFS"
		};
		async function networkFileSystem(folder) {
			return names[(await (0, node_fs_promises_0.statfs)(folder)).type];
		}
	}),
	87645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => rooted,
			q: () => likeRoot
		});
		const asIs = (argv) => argv;
		const secondNamespace = `
own=$(readlink "/proc/$$/ns/user")
(
  while [ "$(readlink "/proc/$$/ns/user")" = "$own" ]; do kill -0 "$$" || exit 1; sleep 0.01; done
  for map in uid_map gid_map; do printf '0 0 1\\n1 1 65535\\n' >"/proc/$$/$map"; done
) </dev/null >/dev/null 2>&1 &
exec unshare --user --mount -- sh -c '
n=0
until [ "$(id -u) $(id -g)" = "0 0" ]; do
  n=$((n+1)); [ "$n" -lt 1000 ] || { echo "the ids of the second namespace were not mapped" >&2; exit 1; }
  sleep 0.01
done
exec "$@"' sh "$@"
`;
		function rooted(privileges) {
			if (privileges.asOwner) {
				return {
					mode: "root-userns",
					wrap: privileges.asOwner,
					flags: [],
					inside: asIs
				};
			}
			if (process.getuid?.() === 0 || privileges.mode === "sudo") return {
				...privileges,
				inside: asIs
			};
			const own = [`--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
			return {
				...privileges,
				wrap: (argv) => [
					"unshare",
					"--user",
					"--map-root-user",
					"--",
					...argv
				],
				inside: (argv) => [
					"unshare",
					"--user",
					...own,
					"--",
					...argv
				]
			};
		}
		function likeRoot(privileges) {
			const obtained = rooted(privileges);
			if (!privileges.asOwner || process.getuid?.() === 0) return obtained;
			return {
				...obtained,
				inside: (argv) => [
					"sh",
					"-c",
					secondNamespace,
					"sh",
					...argv
				],
				hidesUser: true
			};
		}
	}),
	16397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MQ: () => assertNoCredentials,
			oE: () => secretLooking,
			tX: () => secretWarning
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _process_secret_forms_js_1 = __webpack_require__(80663);
		const withUser = /\b([a-z][a-z0-9+.-]*):\/\/([^\s/?#:@]*)(:[^\s/?#]*)?@/gi;
		const namesUser = /^(?:.*\+)?(?:ssh|rsync|sftp)$/i;
		function hasCredentials(text) {
			return [...text.matchAll(withUser)].some(([, scheme = "", user = "", password = ""]) => password.length > 1 || user !== "" && !namesUser.test(scheme));
		}
		function assertNoCredentials(given) {
			const [name] = Object.entries(given).find(([, value]) => hasCredentials(value)) ?? [];
			if (name === undefined) return;
			throw new _failure_js_0.H("usage", `the build argument ${name} holds an address with user name or password`, {
				code: "build-argument-credentials",
				why: "build arguments are readable in the image, the lock and the locked recipe",
				remedy: `leave user name and password out of the address, and give the build a netrc file with them: --secret netrc=path/of/netrc, for example for curl --netrc-file "$STX_SECRET_NETRC"`
			});
		}
		const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/;
		const isToken = (value) => privateKey.test(value) || _process_secret_forms_js_1.py.some((form) => value.replace(form, "") !== value);
		const secretWord = /(?:^|[-_.])(?:token|secret|passw(?:or)?d|passphrase|api_?key|credentials?)[-_.](?!(?:\w+_)?(?:file|path|dir|url|uri|host|name|id|type|version|count|len|length|limit|size)s?$)/i;
		const hasSecretParameter = (value) => [...value.matchAll(/[?&;]([^=&;#\s]+)=([^&;#\s]+)/g)].some(([, name = "", secret]) => secret !== _process_secret_forms_js_1.qf && _process_secret_forms_js_1.T2.test(name));
		function secretLooking(given) {
			return Object.entries(given).filter(([name, value]) => value !== "" && (_process_secret_forms_js_1.HV.test(name) || secretWord.test(name) || isToken(value) || hasSecretParameter(value))).map(([name]) => name).sort();
		}
		const secretWarning = (name) => `the build argument ${name} looks like a secret: its value is readable in the image, the lock and the locked recipe; ` + `pass it with --secret ${name}=env:${name.toUpperCase()} instead, and read it in %post from the file "$STX_SECRET_${name.toUpperCase()}"`;
	}),
	17294: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G2: () => inNetwork,
			Et: () => momentOf,
			bs: () => openBuildNetwork,
			VB: () => openOwnNetwork
		});
		var failure = __webpack_require__(77205);
		var plural = __webpack_require__(21417);
		var names = __webpack_require__(90201);
		var order = __webpack_require__(17421);
		;
		function fetchedOf(index, lineOf) {
			const byUrl = new Map();
			for (const { method, url, answers } of index.exchanges) {
				const last = answers.at(-1);
				if (method !== "GET" || last?.status !== 200 || last.body === undefined || last.cut) continue;
				const line = lineOf(url);
				byUrl.set(url, {
					url,
					sha256: last.body,
					size: last.size ?? 0,
					...line === undefined ? {} : { line }
				});
			}
			return [...byUrl.values()].sort((a, b) => (0, order.X)(a.url, b.url));
		}
		function lineNaming(recipe) {
			const lines = recipe.split("\n");
			return (url) => {
				const spellings = [url, url.replace(/\/$/, "")];
				const hits = lines.flatMap((line, n) => spellings.some((spelling) => fetched_names(line, spelling)) ? [n + 1] : []);
				return hits.length === 1 ? hits[0] : undefined;
			};
		}
		function fetched_names(line, url) {
			const at = line.indexOf(url);
			return at >= 0 && !/[\w/.%~+-]/.test(line[at + url.length] ?? " ");
		}
		var folder = __webpack_require__(83410);
		var index_file = __webpack_require__(97359);
		var secrets = __webpack_require__(12533);
		;
		function words(text) {
			return text.replace(/["'\\;|&(){}]/g, " ").split(/\s+/).filter((word) => word !== "");
		}
		function readLines(recipe) {
			const lines = recipe.split("\n").map((text) => /^\s*#/.test(text) ? "" : text);
			return lines.flatMap((text, n) => {
				const own = words(text);
				if (own.length === 0) return [];
				const command = [...own];
				for (let next = n; /\\\s*$/.test(lines[next] ?? "") && next + 1 < lines.length; next++) command.push(...words(lines[next + 1]));
				return [{
					number: n + 1,
					words: new Set(own),
					command: new Set(command)
				}];
			});
		}
		function followLines(recipe) {
			const lines = readLines(recipe);
			let at = lines.find(({ words: own }) => [...own].some((word) => /^(?:from|mirrorurl):$/i.test(word)))?.number;
			return (output) => {
				const shown = /^\++ (.+)/.exec(output)?.[1];
				if (shown !== undefined) at = nearest(lines, words(shown), at ?? 0) ?? at;
				return at;
			};
		}
		function nearest(lines, shown, from) {
			const [first] = shown;
			if (first === undefined) return undefined;
			let best;
			for (const line of lines) {
				if (!line.words.has(first)) continue;
				const score = shown.filter((word) => line.command.has(word)).length / shown.length;
				if (score < .5) continue;
				const distance = line.number >= from ? line.number - from : lines.length + from - line.number;
				if (!best || score > best.score || score === best.score && distance < best.distance) best = {
					number: line.number,
					score,
					distance
				};
			}
			return best?.number;
		}
		var network = __webpack_require__(39026);
		var vault_open = __webpack_require__(16582);
		var session = __webpack_require__(41783);
		var roundtrip_vault = __webpack_require__(34591);
		;
		async function openBuildNetwork(request, policy, watcher) {
			const { vault = {} } = request;
			if (isSource(vault)) return openReplayedNetwork(vault, (0, session.xx)(request.store), watcher);
			const { record, optional = false } = vault;
			const what = record ?? policy.vault;
			return what === "off" ? hostNetwork : new RecordedNetwork(request, {
				bodies: what === "bodies",
				optional
			}, watcher);
		}
		async function inNetwork(network, placed, work) {
			for (;;) {
				try {
					return await work();
				} catch (error) {
					await network.failed(error instanceof failure.H ? placed(error) : error);
				}
			}
		}
		async function openOwnNetwork(request, folder, recipe, secrets, watcher) {
			const network = new RecordedNetwork(request, {
				bodies: false,
				optional: false
			}, watcher);
			await network.begin(folder, recipe, secrets);
			return network;
		}
		const isSource = (vault) => "path" in vault || "buildId" in vault;
		const hostNetwork = {
			network: undefined,
			asking: undefined,
			moment: undefined,
			signal: undefined,
			serves: async () => true,
			begin: async () => {},
			output: () => {},
			failed: async (error) => {
				throw error;
			},
			finish: async () => ({}),
			close: async () => {}
		};
		const mostTries = 5;
		class RecordedNetwork {
			asking = undefined;
			moment = undefined;
			#request;
			#recorded;
			#watcher;
			#stop = new AbortController();
			#recording;
			#store = "";
			#recipe = "";
			#secrets = [];
			#lineAt = () => undefined;
			#tries = 1;
			constructor(request, recorded, watcher) {
				this.#request = request;
				this.#recorded = recorded;
				this.#watcher = watcher;
			}
			get network() {
				return this.#recording?.network;
			}
			get signal() {
				return this.#stop.signal;
			}
			async serves(store, { name, ts, vault }) {
				if (!vault) return false;
				const path = (0, folder.d)((0, session.xx)(store)).index(`${name}-${ts}`);
				const index = await (0, index_file.vY)(path, vault.index).catch(() => undefined);
				return index !== undefined && (index.bodies || !this.#recorded.bodies);
			}
			async begin(store, recipe, secrets) {
				this.#secrets = secrets;
				this.#store = store;
				this.#recipe = recipe;
				await this.#start(new Set());
			}
			async #start(letThrough) {
				const { buildArgs, settings } = this.#request;
				const passed = Object.fromEntries(settings.passEnv.map((name) => [name, process.env[name]]));
				this.#lineAt = followLines(this.#recipe);
				this.#recording = await (0, session.K3)({
					folder: (0, session.xx)(this.#store),
					bodies: this.#recorded.bodies,
					ports: (0, network.ku)(this.#recipe),
					secrets: [...(0, secrets.V)({
						...buildArgs,
						...passed
					}), ...this.#secrets],
					letThrough,
					onBroken: (failure) => this.#broken(failure)
				}).catch((error) => {
					if (!this.#recorded.optional || !(error instanceof failure.H)) throw error;
					this.#broken(error);
					return undefined;
				});
			}
			#broken(failure) {
				if (this.#recorded.optional) this.#watcher.note(`${failure.message}; the build goes on, and is not recorded`);
				else this.#stop.abort(failure);
			}
			output(line) {
				this.#recording?.setLine(this.#lineAt(line));
			}
			async failed(error) {
				const recording = this.#recording;
				if (!recording) throw error;
				if (recording.broken && !this.#recorded.optional) throw recording.broken;
				if (recording.refusals.length === 0 || this.#tries >= mostTries || !(error instanceof failure.H)) throw withTrouble(recording, error);
				this.#tries += 1;
				for (const { host, port } of recording.refusals) this.#watcher.note(`a program refuses the vault's certificate for ${host}:${port}: building again, with its connections let through`);
				await recording.close();
				await this.#start(recording.letThrough);
				return true;
			}
			async finish(buildId) {
				const recording = this.#recording;
				if (!recording || recording.broken && this.#recorded.optional) return {};
				const { index, written } = await recording.finish(buildId);
				for (const each of index.unrecorded) {
					const line = recording.lineOf(each);
					this.#watcher.note(`${line === undefined ? "" : `line ${line}: `}the vault does not hold ${(0, plural.L)(each.connections, "connection")} ` + `to ${each.host}:${each.port} (${each.protocol}): ${each.reason}`);
				}
				const naming = lineNaming(this.#recipe);
				const lineOf = (url) => naming(url) ?? recording.lineOf({ url });
				return {
					fetched: fetchedOf(index, lineOf),
					vault: { index: written.sha256 }
				};
			}
			async close() {
				await this.#recording?.close();
			}
		}
		function withTrouble(recording, error) {
			const trouble = recording.recentTroubles().at(-1);
			if (!trouble || !(error instanceof failure.H) || error.kind !== "failed") return error;
			const { message, why, remedy, place, code } = error;
			return new failure.H("infrastructure", message, {
				code,
				why: [why, `${trouble.url} could not be fetched: ${trouble.why}`].filter(Boolean).join("\n"),
				remedy,
				place,
				cause: error
			});
		}
		function momentOf(buildId) {
			const ts = /(?:^|-)(\d{4}-\d{4}-\d{6})$/.exec(buildId)?.[1];
			return ts === undefined ? undefined : Math.floor((0, names.JG)(ts).getTime() / 1e3);
		}
		async function openReplayedNetwork(source, folder, watcher) {
			const vault = await (0, vault_open.Z)(source.path, folder, source.buildId ?? "", undefined);
			const replay = await (0, session.YW)(vault.bodies, vault.index);
			replay.onMiss((text) => watcher.note(text));
			const proxy = `http://127.0.0.1:${await replay.network.gateway.listenAsProxy()}`;
			const proxies = {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy,
				http_proxy: proxy,
				https_proxy: proxy
			};
			let recipe = "";
			return {
				network: replay.network,
				asking: {
					env: {
						...process.env,
						...proxies,
						NO_PROXY: "",
						no_proxy: ""
					},
					authorities: [replay.network.certificate]
				},
				moment: momentOf(vault.archive?.buildId ?? source.buildId ?? ""),
				signal: undefined,
				serves: async (_store, lock) => lock.vault?.index === vault.index.sha256,
				begin: async (_store, text) => {
					recipe = text;
				},
				output: () => {},
				failed: async (error) => {
					(0, roundtrip_vault.zT)(replay);
					throw error;
				},
				finish: async () => {
					(0, roundtrip_vault.D2)(replay);
					return {
						fetched: fetchedOf(vault.index, lineNaming(recipe)),
						vault: { index: vault.index.sha256 }
					};
				},
				close: () => replay.close().finally(() => vault.close())
			};
		}
	}),
	61884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lj: () => assertCompression,
			_I: () => canonicalise,
			Tt: () => leftOutOf,
			EK: () => packCanonical
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_promises_ = __webpack_require__(46466);
		var failure = __webpack_require__(77205);
		var find_program = __webpack_require__(39335);
		var run = __webpack_require__(21880);
		var find = __webpack_require__(6557);
		;
		async function tool(name, path) {
			const found = await (0, find_program.K)(name, path);
			if (found) return found;
			throw new failure.H("infrastructure", `the program ${name} is not installed`, {
				code: "tool-missing",
				why: "it packs the image",
				remedy: name === "tar" ? "install GNU tar" : "install squashfs-tools"
			});
		}
		async function packTree(packing) {
			const { scratch, epoch, privileges, signal } = packing;
			const path = [...packing.apptainer ? (0, find.Sg)(packing.apptainer) : [], (0, run.aq)().PATH].join(external_node_path_.delimiter);
			const [tar, mksquashfs] = await Promise.all([tool("tar", path), tool("mksquashfs", path)]);
			const env = (0, run.aq)({
				PATH: path,
				SOURCE_DATE_EPOCH: String(epoch),
				LC_ALL: "C"
			});
			const step = async (what, argv) => {
				const [command, ...args] = privileges.wrap(argv);
				const { code, stderr, signal: ended } = await (0, run.eF)(command, args, {
					env,
					...signal ? { signal } : {}
				});
				if (code === 0) return;
				throw new failure.H("failed", `could not ${what}`, {
					code: "packing-failed",
					why: stderr.trim().split("\n").slice(-5).join("\n") || `it ended with ${ended ?? `code ${code}`}`,
					remedy: "look at the disk space of the scratch folder; --tmp chooses another"
				});
			};
			const folder = (0, external_node_path_.join)(scratch, "tree");
			const squashfs = (0, external_node_path_.join)(scratch, "tree.squashfs");
			await (0, promises_.mkdir)(folder, { mode: 448 });
			const keep = [
				"--same-owner",
				"--same-permissions",
				"--numeric-owner",
				"--xattrs",
				"--xattrs-include=*"
			];
			await step("unpack the image's files", [
				tar,
				"-x",
				"-f",
				packing.tar,
				"-C",
				folder,
				...keep
			]);
			const devices = (0, external_node_path_.join)(scratch, "devices");
			await (0, promises_.writeFile)(devices, packing.devices.map((line) => `${line}\n`).join(""));
			const gzip = [
				"-comp",
				"gzip",
				"-Xcompression-level",
				"6",
				"-b",
				"131072"
			];
			const pseudo = packing.devices.length > 0 ? ["-pf", devices] : [];
			const quiet = [
				"-noappend",
				"-no-progress",
				"-quiet"
			];
			await step("pack the image's files", [
				mksquashfs,
				folder,
				squashfs,
				...gzip,
				...quiet,
				...pseudo
			]);
			return {
				squashfs,
				version: await squashfsVersion(mksquashfs)
			};
		}
		async function squashfsVersion(mksquashfs) {
			const { stdout } = await (0, run.eF)(mksquashfs, ["-version"], {
				env: (0, run.aq)(),
				timeLimitMs: 1e4
			});
			return /version (\S+)/.exec(stdout)?.[1] ?? "unknown";
		}
		var inside = __webpack_require__(66996);
		var privileges = __webpack_require__(9348);
		var rooted = __webpack_require__(87645);
		var image_arch = __webpack_require__(64897);
		var byte_source = __webpack_require__(9265);
		var canonical_form = __webpack_require__(74646);
		var failures = __webpack_require__(66134);
		var normalise = __webpack_require__(45639);
		var image_open = __webpack_require__(59451);
		var sif = __webpack_require__(85227);
		var sif_format = __webpack_require__(19723);
		;
		const slots = 48;
		const tableOffset = 4096;
		const pageSize = 4096;
		const group = 4026531841;
		const keyOf = (table, value) => Object.entries(table).find(([, name]) => name === value)?.[0];
		function int64s(target, at, values) {
			values.forEach((value, n) => {
				target.writeBigInt64LE(BigInt(value), at + 8 * n);
			});
		}
		function descriptor(object, id, offset, epoch, arch) {
			const bytes = Buffer.alloc(sif_format.L1);
			bytes.writeInt32LE(Number(keyOf(sif_format.rz, object.kind)), 0);
			bytes[4] = 1;
			bytes.writeUInt32LE(id, 5);
			bytes.writeUInt32LE(group, 9);
			int64s(bytes, 17, [
				offset,
				object.size,
				object.size,
				epoch,
				epoch,
				0,
				0
			]);
			bytes.write(object.name ?? "", 73, "utf8");
			if (object.kind === "partition") {
				bytes.writeInt32LE(1, 201);
				bytes.writeInt32LE(2, 205);
				bytes.write(arch, 209, "latin1");
			}
			return bytes;
		}
		function planSif(objects, { arch, epoch, digest }) {
			const code = keyOf(sif_format.f2, arch) ?? "00";
			const dataOffset = tableOffset + slots * sif_format.L1;
			const head = Buffer.alloc(dataOffset);
			head.write(sif_format.RM, 0, "latin1");
			head.write("SIF_MAGIC\0", 32, "latin1");
			head.write("01\0", 42, "latin1");
			head.write(`${code}\0`, 45, "latin1");
			uuidOf(digest).copy(head, 48);
			const offsets = [];
			let end = dataOffset;
			objects.forEach((object, n) => {
				const offset = object.kind === "partition" ? Math.ceil(end / pageSize) * pageSize : end;
				offsets.push(offset);
				descriptor(object, n + 1, offset, epoch, code).copy(head, tableOffset + n * sif_format.L1);
				end = offset + object.size;
			});
			int64s(head, 64, [
				epoch,
				epoch,
				slots - objects.length,
				slots,
				tableOffset,
				slots * sif_format.L1
			]);
			int64s(head, 112, [dataOffset, end - dataOffset]);
			return {
				head,
				offsets,
				size: end
			};
		}
		function uuidOf(digest) {
			const bytes = (0, external_node_crypto_.createHash)("sha256").update(`stx-sif-1\n${digest}`).digest().subarray(0, 16);
			bytes[6] = bytes[6] & 15 | 128;
			bytes[8] = bytes[8] & 63 | 128;
			return bytes;
		}
		var tar_file = __webpack_require__(41497);
		;
		const newestTime = (tree) => [...tree.entries.values()].reduce((newest, { mtime }) => Math.max(newest, mtime), 0);
		async function canonicalise(work) {
			const tree = await (0, image_open.openImage)(work.image);
			try {
				if (tree.unaccounted?.length) throw (0, failures.JX)(work.image, tree.unaccounted);
				return await canonicaliseTree(tree, await described(work.image, work.recipe), work);
			} finally {
				await tree.close();
			}
		}
		async function canonicaliseTree(tree, about, work) {
			const { output, scratch, recipe, signal } = work;
			const epoch = work.epoch ?? newestTime(tree);
			const { entries, contents, changes, clamped } = await (0, canonical_form.bU)(tree, epoch, recipe, work.without);
			const tar = (0, external_node_path_.join)(scratch, "tree.tar");
			await (0, tar_file.F)(tree, entries.filter((entry) => !isDevice(entry)), contents, tar);
			const { squashfs, version } = await packTree({
				tar,
				devices: entries.filter(isDevice).map(deviceLine),
				scratch,
				epoch,
				privileges: (0, rooted.C)(await (0, privileges.Q5)(work.privileges)),
				apptainer: work.apptainer,
				signal
			});
			const arch = await (0, image_arch.M)(tree) ?? "unknown";
			await writeSif(output, squashfs, about.objects, {
				arch,
				epoch
			});
			return {
				epoch,
				squashfsTools: version,
				changes,
				clamped,
				leftOut: about.leftOut
			};
		}
		async function described(path, recipe) {
			const source = await byte_source.I.open(path).catch(() => undefined);
			if (!source) return {
				objects: [],
				leftOut: []
			};
			try {
				if (!(0, sif_format.ds)(await source.read(0, Math.min(64, source.size), "the first bytes"))) return {
					objects: [],
					leftOut: []
				};
				const found = {
					objects: [],
					leftOut: []
				};
				for (const { role, kind, offset, size, name, id } of (await (0, sif.PX)(path)).objects) {
					if (role === "definition" || role === "metadata" && kind === "json") {
						const raw = await source.read(offset, size, `object ${id}`);
						const bytes = role === "definition" ? recipe ?? raw : canonicalMetadata(raw, recipe);
						const object = {
							kind: role === "definition" ? "definition" : "json",
							name,
							size: bytes.length
						};
						found.objects.push({
							object,
							bytes
						});
					} else if (role !== "system") found.leftOut.push(`object ${id} (${kind})`);
				}
				return found;
			} finally {
				await source.close();
			}
		}
		function canonicalMetadata(raw, recipe) {
			const value = (0, normalise.jM)(raw.toString("utf8"));
			const attributes = value?.data?.attributes;
			if (!attributes || typeof attributes !== "object") return raw;
			const { labels, deffile } = attributes;
			if (labels && typeof labels === "object") attributes.labels = (0, canonical_form.QM)(labels);
			if (typeof deffile === "string") attributes.deffile = recipe?.toString("utf8") ?? deffile;
			return Buffer.from(JSON.stringify(value));
		}
		const quoted = (path) => path.slice(1).replace(/[\\\s"]/g, (character) => `\\${character}`);
		const isDevice = ({ type }) => type === "char" || type === "block";
		function deviceLine({ path, type, mode, uid, gid, device }) {
			const [major, minor] = device ?? [0, 0];
			return `${quoted(path)} ${type === "char" ? "c" : "b"} ${mode.toString(8)} ${uid} ${gid} ${major} ${minor}`;
		}
		async function writeSif(path, squashfs, objects, { arch, epoch }) {
			const { size } = await (0, promises_.stat)(squashfs);
			const digest = (0, external_node_crypto_.createHash)("sha256");
			for (const { bytes } of objects) digest.update(bytes);
			await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(squashfs), digest);
			const all = [...objects.map(({ object }) => object), {
				kind: "partition",
				size
			}];
			const plan = planSif(all, {
				arch,
				epoch,
				digest: digest.digest("hex")
			});
			const file = await (0, promises_.open)(path, "wx", 493);
			try {
				await file.write(plan.head, 0, plan.head.length, 0);
				for (const [n, { bytes }] of objects.entries()) await file.write(bytes, 0, bytes.length, plan.offsets[n]);
				let at = plan.offsets.at(-1);
				for await (const chunk of (0, external_node_fs_.createReadStream)(squashfs)) {
					await file.write(chunk, 0, chunk.length, at);
					at += chunk.length;
				}
			} finally {
				await file.close();
			}
		}
		function leftOutOf({ without = [] }, isCanonical) {
			if (without.length === 0 || isCanonical) return without;
			throw new failure.H("usage", `only the canonical form of an image can be without ${without.join(", ")}`, {
				code: "wrong-use",
				why: "this build keeps every file as the recipe leaves it",
				remedy: "add --canonical (input canonical), or --level bytes to a round trip"
			});
		}
		function assertCompression({ compression }, isCanonical) {
			if (!isCanonical || compression === undefined || compression === "gzip") return;
			throw new failure.H("usage", `an image in its canonical form cannot be packed with ${compression}`, {
				code: "wrong-use",
				why: "it is always packed with gzip, so that every rebuild gives the same bytes",
				remedy: "leave out --compression (input compression), or --canonical and --level bytes"
			});
		}
		async function packCanonical(scratch, image, { settings, ...work }) {
			const folder = (0, external_node_path_.join)(scratch, "canonical");
			await (0, inside.Vh)(scratch, folder);
			const output = (0, external_node_path_.join)(scratch, "canonical.sif");
			const { privileges } = settings;
			const { squashfsTools } = await canonicalise({
				image,
				output,
				scratch: folder,
				privileges,
				...work
			});
			const { without = [] } = work;
			return {
				image: output,
				facts: { canonical: {
					squashfsTools,
					...without.length > 0 ? { without: [...without] } : {}
				} }
			};
		}
	}),
	76172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => scratchRemover,
			PV: () => inputsDigestOf,
			iA: () => prepare,
			nameFromRecipe: () => nameFromRecipe
		});
		var node_fs_0 = __webpack_require__(73024);
		var node_path_1 = __webpack_require__(76760);
		var _apptainer_scratch_js_2 = __webpack_require__(41518);
		var _failure_js_3 = __webpack_require__(77205);
		var _files_digest_js_4 = __webpack_require__(63983);
		var _files_nearby_js_5 = __webpack_require__(95016);
		var _files_user_files_js_6 = __webpack_require__(62198);
		var _host_privileges_js_7 = __webpack_require__(9348);
		var _image_arch_js_8 = __webpack_require__(64897);
		var _nearest_js_16 = __webpack_require__(30933);
		var _recipe_arguments_js_9 = __webpack_require__(64018);
		var _recipe_bases_index_js_10 = __webpack_require__(33923);
		var _recipe_inputs_js_11 = __webpack_require__(26658);
		var _recipe_parse_js_12 = __webpack_require__(9561);
		var _recipe_secret_arguments_js_13 = __webpack_require__(16397);
		var _recipe_template_js_14 = __webpack_require__(77122);
		var _store_file_kind_js_15 = __webpack_require__(49970);
		function inputsDigestOf(inputs, bases) {
			const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256, folderSha256 }) => ({
				stage,
				indexDigest,
				platformDigest,
				imageSha256,
				folderSha256
			}));
			return (0, _files_digest_js_4.sc)(JSON.stringify({
				inputs: inputs.digest,
				bases: identities
			}));
		}
		async function prepare(path, context, given, options = {}) {
			await (0, _store_file_kind_js_15.r)(path, ["recipe", "locked recipe"], "a recipe");
			const bytes = await (0, _files_user_files_js_6.E)(path, "recipe");
			const recipe = (0, _recipe_parse_js_12.parseRecipe)(bytes, path);
			const unknown = (0, _recipe_template_js_14.fb)(recipe, given);
			assertNotMistyped(unknown, given, path);
			if (unknown.undefinedNames.length > 0) {
				throw new _failure_js_3.H("usage", `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`, {
					code: "build-argument-undefined",
					why: "neither a build argument nor %arguments gives a value",
					remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
					place: { path }
				});
			}
			const braces = Object.entries(given).find(([, value]) => (0, _recipe_arguments_js_9.templateMatches)(value).length > 0);
			if (braces) {
				throw new _failure_js_3.H("usage", `the build argument ${braces[0]} contains ${JSON.stringify(braces[1])}`, {
					code: "build-argument-invalid",
					why: "the locked recipe sets it as a default, and there Apptainer would substitute another build argument",
					remedy: "put that text into a file, and copy the file with %files"
				});
			}
			(0, _recipe_secret_arguments_js_13.MQ)(given);
			const substituted = (0, _recipe_template_js_14.V2)(recipe, given);
			const arch = (0, _image_arch_js_8.L)();
			const inputs = await (0, _recipe_inputs_js_11.C)(substituted, context, {
				buildArgs: given,
				arch,
				secrets: options.secrets,
				binds: options.binds,
				exclude: options.exclude ?? []
			});
			refuseItself(inputs, path, options.publishes);
			const missing = inputs.localParents.find((parent) => parent.missing);
			if (missing) {
				const meant = (0, _files_nearby_js_5.Q)(missing.path);
				throw new _failure_js_3.H("usage", `the base image ${missing.path} does not exist yet`, {
					code: "base-image-missing",
					why: `the recipe builds on it (line ${missing.line})`,
					remedy: `build it first: stx-container roundtrip RECIPE, with the recipe that makes ${(0, node_path_1.relative)(process.cwd(), missing.path) || missing.path}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
					place: {
						path,
						line: missing.line
					}
				});
			}
			const prepared = {
				bytes,
				recipe,
				substituted,
				inputs,
				bases: [],
				unpinnedBases: [],
				inputsDigest: ""
			};
			if (options.knownBases) prepared.bases = [...options.knownBases];
			else await resolveBases(prepared, context, arch, options.signal, options.asking);
			prepared.inputsDigest = inputsDigestOf(inputs, prepared.bases);
			return prepared;
		}
		function refuseItself(inputs, recipe, published) {
			if (published === undefined) return;
			const folderOf = (path) => {
				const folder = (0, node_path_1.dirname)(path);
				return (0, node_fs_0.existsSync)(folder) ? (0, node_fs_0.realpathSync)(folder) : folder;
			};
			const own = inputs.localParents.find(({ path }) => (0, node_path_1.basename)(path) === (0, node_path_1.basename)(published) && folderOf(path) === folderOf(published));
			if (!own) return;
			throw new _failure_js_3.H("usage", `the recipe builds on the image that it makes, ${(0, node_path_1.basename)(published)}`, {
				code: "base-is-own-image",
				why: "every build would start from the previous one, and the first one could never be repeated",
				remedy: "start from another image, or give this one another name with --name",
				place: {
					path: recipe,
					line: own.line
				}
			});
		}
		async function resolveBases(prepared, context, arch, signal, asking = {
			env: process.env,
			authorities: []
		}) {
			for (const stage of prepared.substituted.stages) {
				const header = Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value]));
				const from = stage.header.get("from");
				const found = await (0, _recipe_bases_index_js_10.g)({
					bootstrap: header.bootstrap ?? "",
					...from ? { from: from.value } : {},
					header
				}, {
					context,
					arch,
					...asking,
					...signal ? { signal } : {}
				}).catch((error) => {
					if (!(error instanceof _failure_js_3.H) || error.place) throw error;
					const named = error.code === "bootstrap-unknown" ? stage.header.get("bootstrap") : from;
					const place = {
						path: prepared.recipe.path,
						line: (named ?? stage).line
					};
					const { kind, message, code, why, remedy } = error;
					throw new _failure_js_3.H(kind, message, {
						code,
						why,
						remedy,
						place,
						cause: error
					});
				});
				const { unlocked, ...base } = found;
				prepared.bases.push({
					stage: stage.index,
					bootstrap: header.bootstrap ?? "",
					...base
				});
				if (unlocked !== undefined) {
					prepared.unpinnedBases.push({
						line: (from ?? stage.header.get("mirrorurl"))?.line ?? stage.line,
						what: `base ${found.written}`,
						reason: unlocked
					});
				}
			}
		}
		function nameFromRecipe(recipe) {
			const name = recipe.replace(/^.*\//, "");
			const match = name.match(/^(?:singularity|apptainer)\.(?!def$)(.+)$/i)?.[1] ?? name.replace(/\.(def|recipe|sif)$/i, "");
			const own = /^(singularity|apptainer|image|container)$/i.test(match) ? (0, node_path_1.dirname)((0, node_path_1.resolve)(recipe)).replace(/^.*\//, "") : match;
			return own.toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/^[^a-z0-9]+/, "");
		}
		const scratchRemover = (settings) => async (folder, names) => (0, _apptainer_scratch_js_2.eS)(folder, names, await (0, _host_privileges_js_7.Q5)(settings.privileges));
		function assertNotMistyped({ stages, undefinedNames, unusedNames }, given, path) {
			const names = new Set([...stages.flatMap(Object.keys), ...undefinedNames]);
			const open = [...names].filter((name) => !Object.hasOwn(given, name));
			for (const name of unusedNames) {
				const meant = (0, _nearest_js_16.p)(name, open);
				if (meant === undefined) continue;
				throw new _failure_js_3.H("usage", `the recipe has no build argument ${name}`, {
					code: "build-argument-unknown",
					why: `did you mean ${meant}?`,
					remedy: `--build-arg ${meant}=VALUE`,
					place: { path }
				});
			}
		}
	}),
	34591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D2: () => assertUndamaged,
			X8: () => replayOf,
			zT: () => assertNothingMissed
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _vault_open_js_1 = __webpack_require__(16582);
		var _vault_session_js_2 = __webpack_require__(41783);
		async function replayOf(source, lock, store, watcher) {
			if (!source) return undefined;
			const buildId = `${lock.name}-${lock.ts}`;
			if (!lock.vault && !source.path) {
				throw new _failure_js_0.H("inconclusive", `the lock of ${buildId} names no vault`, {
					code: "vault-missing",
					why: "the build was not recorded",
					remedy: "leave out --from-vault; or build it again with --vault, and name that build by its id (of a bundle: ask its authors for one with a vault)"
				});
			}
			const vault = await (0, _vault_open_js_1.Z)(source.path, (0, _vault_session_js_2.xx)(store), buildId, lock.vault?.index);
			const replay = await (0, _vault_session_js_2.YW)(vault.bodies, vault.index);
			replay.onMiss((text) => watcher.note(text));
			return {
				...replay,
				close: () => replay.close().finally(() => vault.close())
			};
		}
		function assertUndamaged(replay) {
			const [damaged] = replay.replayer.damaged;
			if (damaged === undefined) return;
			throw new _failure_js_0.H("inconclusive", `the vault lacks the body sha256:${damaged}, or has other bytes for it`, {
				code: "vault-body-missing",
				why: "the rebuild asked for it",
				remedy: "see all that is missing with `stx-container vault check`, then bring the vault again with `stx-container vault import`"
			});
		}
		function assertNothingMissed(replay) {
			if (!replay) return;
			assertUndamaged(replay);
			const misses = replay.misses();
			if (misses.length === 0) return;
			throw new _failure_js_0.H("inconclusive", "the rebuild asked for what the vault does not hold", {
				code: "vault-request-missing",
				why: misses.slice(0, 5).join("\n"),
				remedy: "build again with --vault, or verify without --from-vault"
			});
		}
	}),
	95776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => holdBuild,
			n: () => withNameLock
		});
		var node_path_0 = __webpack_require__(76760);
		var _files_inside_js_1 = __webpack_require__(66996);
		var _files_lock_js_2 = __webpack_require__(26314);
		var _files_own_folder_js_3 = __webpack_require__(89128);
		var _files_temporary_names_js_4 = __webpack_require__(60813);
		var _names_js_5 = __webpack_require__(90201);
		const waitMs = 6e4;
		function withNameLock(store, name, work) {
			const request = {
				what: `the builds of ${name}`,
				waitMs
			};
			return (0, _files_lock_js_2.k)(store, (0, node_path_0.join)(store, (0, _names_js_5.tO)(name), ".lock"), request, work);
		}
		async function holdBuild(store, name, ts) {
			const at = (0, node_path_0.join)(store, (0, _names_js_5.tO)(name));
			const folder = await (0, _files_inside_js_1.X$)(store, at, "only what is there");
			await (0, _files_own_folder_js_3.DA)(folder).finally(() => folder.close());
			const path = (0, node_path_0.join)(at, (0, _files_temporary_names_js_4.N)(`held-${ts}`));
			await (0, _files_inside_js_1.dQ)(store, path);
			return async () => void await (0, _files_inside_js_1.$E)(store, path);
		}
	})
};
;
