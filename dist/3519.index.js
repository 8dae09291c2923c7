"use strict";
exports.id = 3519;
exports.ids = [3519, 3048];
exports.modules = {
	38126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => compressions });
		const compressions = ["gzip", "zstd"];
	}),
	23519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { addCommands: () => addCommands });
		var lock_export = __webpack_require__(69650);
		var commander = __webpack_require__(67375);
		var compression = __webpack_require__(38126);
		var options = __webpack_require__(19176);
		;
		function addSettings(command) {
			return command.option("--build-arg <name=value>", "value of {{ name }} in the recipe (repeatable)", options.Fo, []).option("--build-arg-file <file>", "file with one name=value per line; --build-arg takes precedence over it").option("--sudo", "build as root through sudo").option("--fakeroot", "build with Apptainer's --fakeroot").option("--host-ca <mode>", "give the build the host's CA certificates: auto, on, off, or the path of a bundle", "auto").option("--pass-env <name>", "host variable to pass to the build (repeatable)", options.Fo, []).option("--secret <name=source>", "secret for %post, kept neither in image nor lock: a file whose path is in $STX_SECRET_<NAME>; the source is a path or env:VARIABLE (repeatable)", options.Fo, []).option("--bind <src[:dst[:opts]]>", "file or folder of this machine that the build can see, ro (the default) or rw; rebuilds need it, too (repeatable)", options.Fo, []).option("--time-limit <time>", "time limit for one build, such as 90m or 2h; a plain number means minutes", "6h").option("--tmp <dir>", "folder for scratch files (default: in the store)").option("--timings", "at the end, print how long each phase took");
		}
		function addBuildOptions(command) {
			return addSettings(command).addOption((0, options.M_)()).option("--name <name>", "name of the image (default: the recipe's file name; for Singularity and Apptainer, that of their folder)").option("--context <dir>", "folder that %files and From: ./x.sif are relative to (default: the recipe's folder)").option("--canonical", "pack the image in its canonical form, so that a rebuild can be identical to the byte").addOption((0, options.FF)()).addOption(new commander.c$("--compression <kind>", "how the image's files are compressed; zstd packs in a fraction of the time, but old kernels cannot mount it (default: gzip)").choices([...compression.M])).option("--notest", "skip the recipe's %test, like apptainer build --notest; rebuilds skip it, too").option("--test-after <commands>", "commands that /bin/sh -e runs in the finished image, without network; if they fail, so does the build or rebuild").option("--force", "build even if the store has a build of the same inputs").option("--vault", "record everything that the build downloads in the store's vault").addOption(new commander.c$("--record <what>", "what the vault keeps of each download: the file (bodies), its digest (digests), or nothing (off) (default: as the configuration says)").choices([
				"bodies",
				"digests",
				"off"
			])).option("--vault-optional", "if the vault cannot be written, build without recording").addOption((0, options.Pq)());
		}
		;
		function addBisect(program) {
			addSettings(program.command("bisect <recipe>")).description("find out which changed package broke the recipe's %test, by building with some packages as in a good build; exit code 5 if no package did").option("--test", "the %test decides which build is good, which is the default").addOption((0, options.M_)()).option("--name <name>", "name of the image (default: the recipe's file name; for Singularity and Apptainer, that of their folder)").option("--context <dir>", "folder that %files and From: ./x.sif are relative to (default: the recipe's folder)").option("--good <build>", "build or lock with which %test passed (default: the published build of the name)").option("--bad <build>", "build or lock with which it fails (default: what the recipe builds today)").option("--builds <number>", "at most this many builds", "40").option("--fresh", "ignore what an earlier, interrupted run found out").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("bisect hello.def", "bisect hello.def --good hello-2026-1120-210800")).action(async (recipe, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(7404),
				__webpack_require__.e(6469),
				__webpack_require__.e(4841),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(9175),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(9200)
			]).then(__webpack_require__.bind(__webpack_require__, 76629))).bisect(recipe, flags));
		}
		;
		function addServiceOptions(command) {
			return command.option("-e, --env <name>", "environment: only docker-compose.<name>.yml (or compose.<name>.yaml) is used then").option("--project-dir <dir>", "folder of the compose file (default: here, or above in the same repository)").option("--file <file>", "the compose file").addOption(new commander.c$("--engine <engine>", "program to use (default: the first that works)").choices(["docker", "podman"])).addOption((0, options.Pq)());
		}
		function addDockerCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(4813),
				__webpack_require__.e(7455),
				__webpack_require__.e(9750),
				__webpack_require__.e(3083),
				__webpack_require__.e(5142),
				__webpack_require__.e(5311),
				__webpack_require__.e(9965)
			]).then(__webpack_require__.bind(__webpack_require__, 76289));
			const docker = program.command("docker").description("manage the services of a compose file, with Docker or Podman").addHelpText("after", (0, options.K1)("docker status", "docker restart --env prod"));
			addServiceOptions(docker.command("rebuild")).description("build the images of all services, without the cache").action(async (flags) => (await load()).dockerRebuild(flags));
			addServiceOptions(docker.command("restart")).description("stop all services and start them again").action(async (flags) => (await load()).dockerRestart(flags));
			addServiceOptions(docker.command("status")).description("list the containers of all services").action(async (flags) => (await load()).dockerStatus(flags));
			docker.command("mounts <host:container[:mode]...>").description("print folders as volumes of a compose file, with absolute paths").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("docker mounts ./src:/app/src ~/data:/data:rw")).action(async (mounts, flags) => (await load()).dockerMounts(mounts, flags));
		}
		var exec_commands = __webpack_require__(43048);
		;
		const load = {
			host: () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(4813),
				__webpack_require__.e(7455),
				__webpack_require__.e(9750),
				__webpack_require__.e(3083),
				__webpack_require__.e(5142),
				__webpack_require__.e(5311),
				__webpack_require__.e(9965)
			]).then(__webpack_require__.bind(__webpack_require__, 55111)),
			packages: () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(4813),
				__webpack_require__.e(7455),
				__webpack_require__.e(9750),
				__webpack_require__.e(3083),
				__webpack_require__.e(5142),
				__webpack_require__.e(5311),
				__webpack_require__.e(9965)
			]).then(__webpack_require__.bind(__webpack_require__, 76255)),
			snapshots: () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(4813),
				__webpack_require__.e(7455),
				__webpack_require__.e(9750),
				__webpack_require__.e(3083),
				__webpack_require__.e(5142),
				__webpack_require__.e(5311),
				__webpack_require__.e(9965)
			]).then(__webpack_require__.bind(__webpack_require__, 19686))
		};
		function addHostCommands(program) {
			program.command("setup").description("find or install Apptainer, and prepare this host for builds").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("setup")).action(async (flags) => (await load.host()).setup(flags));
			program.command("doctor").description("check what this host allows, with a remedy for each problem").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("doctor", "doctor --json")).action(async (flags) => (await load.host()).doctor(flags));
			const host = program.command("host").description("check and install TeX Live and ImageMagick, and show mounts for containers").addHelpText("after", (0, options.K1)("host check"));
			host.command("check").description("show which programs of TeX Live and ImageMagick this host has; exit code 1 if one is missing").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("host check")).action(async (flags) => (await load.packages()).check(flags));
			host.command("install").description("show the commands that install what is missing, and run them with --yes").option("--texlive", "TeX Live").option("--imagemagick", "ImageMagick").option("--all", "both").option("--yes", "run them").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("host install --all", "host install --imagemagick --yes")).action(async (flags) => (await load.packages()).install(flags));
			host.command("show-mounts").description("show the mounts that give containers this host's TeX Live, and other folders").option("--texlive-prefix <dir>", "prefix of TeX Live (default: the distribution's, in /usr)", "").option("--mounts <list>", "host:container[:ro|rw], separated by commas", "").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("host show-mounts --mounts /data:/data")).action(async (flags) => (await load.packages()).showMounts(flags));
			const snapshot = program.command("snapshot").description("record the environment of an analysis: image, lock, marker, host, GPUs, commits").addHelpText("after", (0, options.K1)("snapshot take --output snapshot.json"));
			snapshot.command("take [image]", { isDefault: true }).description("take a snapshot of a build, an image, or the active scitex-v*.sif of the store").option("--repo <dir>", "repository whose commit to record (repeatable)", options.Fo, []).option("-o, --output <file>", "write to a file (default: stdout)").addOption((0, options.M_)()).addHelpText("after", (0, options.K1)("snapshot hello --repo . -o environment.json")).action(async (image, flags) => (await load.snapshots()).take(image, flags));
			snapshot.command("diff <before> <after>").description("show how two snapshots differ; exit code 3 if they do").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("snapshot diff old.json new.json")).action(async (before, after, flags) => (await load.snapshots()).diff(before, after, flags));
		}
		;
		function addMetaCommands(program) {
			program.command("completion").addArgument(new commander.ef("<shell>", "the shell").choices([
				"bash",
				"zsh",
				"fish"
			])).description("print a shell's completion script").addHelpText("after", (0, options.K1)("completion bash > ~/.local/share/bash-completion/completions/stx-container")).action(async (shell) => (await __webpack_require__.e(6411).then(__webpack_require__.bind(__webpack_require__, 46411))).completion(shell, program));
			program.command("man [command...]").description("print the manual page of a command, or of the program").addHelpText("after", (0, options.K1)("man verify | man -l -")).action(async (words) => (await __webpack_require__.e(6909).then(__webpack_require__.bind(__webpack_require__, 36909))).man(words, program));
			program.command("mcp").description("serve this program to assistants (Model Context Protocol, standard input and output); read-only").option("--allow-changes", "also offer tools that build, publish, deploy, remove and install").addHelpText("after", (0, options.K1)("mcp", "mcp --allow-changes")).action(async (flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(870),
				__webpack_require__.e(3768)
			]).then(__webpack_require__.bind(__webpack_require__, 43768))).serveMcp(flags));
		}
		;
		function addProofCommands(program) {
			program.command("explain <what>").description("say in plain words what a marker, lock, image, build or archive proves and what it does not, or what a code means").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("explain hello", "explain study.zip", "explain hello-2026-1120-210800.lock", "explain no-marker")).action(async (what, flags) => (await Promise.all([
				__webpack_require__.e(4069),
				__webpack_require__.e(7455),
				__webpack_require__.e(5848),
				__webpack_require__.e(4864),
				__webpack_require__.e(5661)
			]).then(__webpack_require__.bind(__webpack_require__, 55661))).explain(what, flags));
			program.command("report [what]").description("write a web page about an image, or without an argument about all images of the store: verdict, contents, changes, history").addOption((0, options.M_)()).option("-o, --output <file>", "file to write: .html for the page, .svg or .json for a badge; - for the page on stdout").addHelpText("after", (0, options.K1)("report hello -o hello.html", "report -o store.html", "report hello -o badge.svg")).action(async (what, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(8815),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(9175),
				__webpack_require__.e(3248),
				__webpack_require__.e(5848),
				__webpack_require__.e(2167),
				__webpack_require__.e(3528)
			]).then(__webpack_require__.bind(__webpack_require__, 16141))).report(what, flags));
			program.command("recover <image>").description("write a recipe and a lock from an image when nothing else is left, and list what is missing").addOption((0, options.M_)()).option("-o, --output <dir>", "folder to write to", ".").option("--base <image>", "image to build on, instead of the one on Docker Hub that os-release names").option("--ignore-definition", "compose a recipe even if the image contains the one it was built from").option("--against <image>", "write nothing; count how much of the image is in this other one, such as one built from the recovered recipe").addOption((0, options.gq)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("recover old.sif -o recovered", "recover old.sif -o recovered --base debian.sif", "recover old.sif --against old")).action(async (image, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(8815),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(9175),
				__webpack_require__.e(3248),
				__webpack_require__.e(5848),
				__webpack_require__.e(2167),
				__webpack_require__.e(3528)
			]).then(__webpack_require__.bind(__webpack_require__, 23599))).recover(image, flags));
			program.command("drift <name>").description("show which packages changed between the builds of a name, and when").addOption((0, options.M_)()).option("--package <name>", "only this package").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("drift hello", "drift hello --package numpy")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(8815),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(9175),
				__webpack_require__.e(3248),
				__webpack_require__.e(5848),
				__webpack_require__.e(2167),
				__webpack_require__.e(3528)
			]).then(__webpack_require__.bind(__webpack_require__, 60753))).drift(name, flags));
			program.command("forecast <what>").description("ask the package indexes what a rebuild would get today instead of the locked versions; exit code 3 if a package is newer, yanked or gone, 4 if an index did not answer").addOption((0, options.M_)()).option("--index <ecosystem=address>", "index to ask instead of the usual one: python=…, npm=…, r=…, conda=…, gem=…, cargo=…, rpm=…, apk=…, pacman=…, perl=…, go=… (repeatable)", options.Fo, []).option("--all", "also show packages that could change, and those about which nothing is known, with the reason").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("forecast hello", "forecast hello.lock --index python=https://pypi.org/simple")).action(async (what, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(3570),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(9175),
				__webpack_require__.e(4754)
			]).then(__webpack_require__.bind(__webpack_require__, 68406))).forecast(what, flags));
			program.command("bundle <build>").description("write image, lock, recipes, the files they copy, marker and history into one zip file for an archive, as an RO-Crate").addOption((0, options.M_)()).option("-o, --output <file>", "zip file to write (default: BUILD.zip)").option("--no-image", "leave out the image").option("--no-files", "leave out the files that the recipe copies in").option("--vault", "include everything that the build downloaded, so that `verify --from-vault` can rebuild it").option("--base", "include the base image, if the recipe starts from a file (Bootstrap: localimage)").option("--context <dir>", "folder with the files that the recipe copies (default: the recipe's folder, which the store remembers)").option("--author <name>", "author for the CITATION.cff, like \"Doe, Jane\" (repeatable)", options.Fo, []).option("--title <title>", "title for the citation (default: the image's name)").addHelpText("after", (0, options.K1)("bundle hello", "bundle hello --vault", "bundle hello -o study.zip --author \"Doe, Jane\"")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(8815),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(9175),
				__webpack_require__.e(3248),
				__webpack_require__.e(5848),
				__webpack_require__.e(2167),
				__webpack_require__.e(3528)
			]).then(__webpack_require__.bind(__webpack_require__, 45416))).bundle(build, flags));
			program.command("cite <build>").description("print a citation of the image with its digest, for a paper or a repository").addOption((0, options.M_)()).addOption(new commander.c$("--format <format>", "format of the citation").choices(["bibtex", "cff"]).default("bibtex")).option("--author <name>", "author, like \"Doe, Jane\" (repeatable)", options.Fo, []).option("--title <title>", "title (default: the image's name)").option("--doi <doi>", "DOI of the archive").option("--url <url>", "address of the archive").addHelpText("after", (0, options.K1)("cite hello", "cite study.zip --format cff --author \"Doe, Jane\" > CITATION.cff")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(8815),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(9175),
				__webpack_require__.e(3248),
				__webpack_require__.e(5848),
				__webpack_require__.e(2167),
				__webpack_require__.e(3528)
			]).then(__webpack_require__.bind(__webpack_require__, 45416))).cite(build, flags));
		}
		;
		function addQueueCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(7404),
				__webpack_require__.e(6469),
				__webpack_require__.e(4841),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(9175),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(9200)
			]).then(__webpack_require__.bind(__webpack_require__, 44892));
			const queue = program.command("queue").description("manage builds that are verified in the background (build --verify-later)").addHelpText("after", (0, options.K1)("queue status", "queue wait", "queue cancel hello-2026-1120-210800"));
			queue.command("status").description("list the build being verified, the waiting builds, and the results").addOption((0, options.M_)()).addOption((0, options.Pq)()).action(async (flags) => (await load()).queueShow(flags));
			queue.command("wait [build]").description("wait for the verdict on a build, or on all builds in the queue; the exit code is that of verify").addOption((0, options.M_)()).addOption((0, options.Pq)()).action(async (build, flags) => (await load()).queueWait(build, flags));
			queue.command("log <build>").description("print the log of a build's verification").addOption((0, options.M_)()).option("-f, --follow", "keep printing until the verification ends").action(async (build, flags) => (await load()).queueLog(build, flags));
			queue.command("cancel <build>").description("take a build out of the queue, and stop its rebuild if it is running").addOption((0, options.M_)()).addOption((0, options.Pq)()).action(async (build, flags) => (await load()).queueCancel(build, flags));
			queue.command("work", { hidden: true }).addOption((0, options.M_)()).action(async (flags) => (await load()).queueWork(flags));
		}
		;
		function addRecipeCommands(program) {
			program.command("parse <path...>").description("parse recipes as Apptainer does").option("--jsonl", "print one JSON object per file").addHelpText("after", (0, options.K1)("parse hello.def", "parse recipes/ --jsonl", "parse - < hello.def")).action(async (paths, flags) => (await Promise.all([
				__webpack_require__.e(9561),
				__webpack_require__.e(7404),
				__webpack_require__.e(4841),
				__webpack_require__.e(4773)
			]).then(__webpack_require__.bind(__webpack_require__, 29466))).parse(paths, flags));
			program.command("lint [path...]").description("find what makes recipes irreproducible, and suggest fixes; without a path, those of this folder").addOption(new commander.c$("--format <format>", "format of the findings").choices([
				"terminal",
				"json",
				"sarif",
				"github"
			]).default("terminal")).addOption((0, options.Pq)().conflicts("format")).addHelpText("after", (0, options.K1)("lint hello.def", "lint recipes/ --format sarif > lint.sarif", "lint - < hello.def")).action(async (paths, flags) => (await Promise.all([
				__webpack_require__.e(9561),
				__webpack_require__.e(7404),
				__webpack_require__.e(4841),
				__webpack_require__.e(4773)
			]).then(__webpack_require__.bind(__webpack_require__, 29466))).lint(paths, flags));
		}
		;
		function addSandboxCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 37261));
			const sandbox = program.command("sandbox").description("create, change and manage sandboxes: unpacked images that can be modified").addHelpText("after", (0, options.K1)("sandbox create hello", "sandbox maintain current -- apt-get install -y jq"));
			sandbox.command("create <source>").description("unpack a build or an image, or build and unpack a recipe (.def)").option("-o, --output <dir>", "path of the sandbox (default: sandbox-YYYYMMDD_HHMMSS in the store)").option("--force", "replace the sandbox at --output").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox create hello", "sandbox create hello.def -o work/box")).action(async (source, flags) => (await load()).create(source, flags));
			sandbox.command("maintain <sandbox> <command...>").description("run a command as root in a sandbox; its exit code is the command's").addOption((0, options.M_)()).passThroughOptions().addHelpText("after", (0, options.K1)("sandbox maintain current -- apt-get install -y jq")).action(async (box, command, flags) => (await load()).maintain(box, command, flags));
			sandbox.command("update <sandbox>").description("install Python packages from repositories on this machine").requiredOption("-r, --repo <dir>", "a repository (repeatable)", (value, all = []) => (0, options.Fo)(value, all)).option("--deps", "install their dependencies, too").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox update current --repo ~/proj/mine")).action(async (box, flags) => (await load()).update(box, flags));
			sandbox.command("to-sif <sandbox> <image>").description("pack a sandbox into an image, with its lock and a record of what was done to it").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox to-sif current mine.sif")).action(async (box, image, flags) => (await load()).toSif(box, image, flags));
			sandbox.command("configure-ps1 <sandbox>").description("set the prompt of shells in a sandbox").option("--ps1 <text>", "the prompt", "\\W $ ").addOption((0, options.M_)()).addHelpText("after", (0, options.K1)("sandbox configure-ps1 current --ps1 'box$ '")).action(async (box, flags) => (await load()).configurePrompt(box, flags));
			sandbox.command("list").description("list the sandboxes of the store").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox list")).action(async (flags) => (await load()).list(flags));
			sandbox.command("switch <version>").description("make a sandbox the active one").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox switch 20261120_210800")).action(async (version, flags) => (await load()).switchTo(version, flags));
			sandbox.command("rollback").description("make the previously active sandbox active again").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox rollback")).action(async (flags) => (await load()).rollback(flags));
			sandbox.command("clean").description("show which old sandboxes would be removed, and remove them with --yes").option("-k, --keep <number>", "how many to keep besides the active one", "5").option("--yes", "remove them").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox clean", "sandbox clean --keep 2 --yes")).action(async (flags) => (await load()).clean(flags));
			sandbox.command("purge-sifs").description("show which old and backup images would be removed, and remove them with --yes").option("-k, --keep <number>", "how many scitex-v*.sif to keep besides the active one", "0").option("--yes", "remove them").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sandbox purge-sifs --keep 3")).action(async (flags) => (await load()).purge(flags));
		}
		;
		const passphraseFile = () => new commander.c$("--passphrase-file <file>", "passphrase of the signing key (default: STX_SIGNING_PASSPHRASE)");
		const addSignFlags = (command) => command.option("--sign <key>", "sign the marker with this Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)").option("--no-sign", "do not sign, even if STX_SIGNING_KEY is set").addOption(passphraseFile());
		const addTrustFlags = (command) => command.option("--signers <file>", "require a signature by one of these: a list in the format of OpenSSH's allowed signers").option("--trusted-root <file>", "keys of the Sigstore that certified the signers (default: the public Sigstore)");
		;
		function addSignCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 43052));
			program.command("keygen <path>").description("make an Ed25519 key to sign markers with: <path> and <path>.pub").option("--principal <name>", "who signs with it, such as an email address (default: user@host)").addOption(passphraseFile()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("keygen ~/.config/stx/lab.key --principal alice@lab.example")).action(async (path, flags) => (await load()).keygen(path, flags));
			program.command("sign <build>").description("check a build in the store, and add a signature to its marker").addOption((0, options.M_)()).addOption(new commander.c$("--key <file>", "Ed25519 or SSH key, or the public half of one in ssh-agent (default: STX_SIGNING_KEY)")).addOption(passphraseFile()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("sign hello --key ~/.config/stx/lab.key", "sign hello --key ~/.ssh/id_ed25519.pub")).action(async (build, flags) => (await load()).sign(build, flags));
		}
		var slurm_options = __webpack_require__(6522);
		;
		function addVerifyBySlurm(verify) {
			verify.option("--slurm", "rebuild in SLURM jobs, on nodes that share the store and this program").option("--all", "with --slurm: every complete build of the store").option("--missing", "with --slurm: only builds that the gate refuses").option("--throttle <count>", "with --slurm: at most this many jobs at the same time").option("--resume [run]", "wait for a run of jobs (default: the newest), resubmitting those that ended without a result").option("--no-wait", "with --slurm: submit the jobs and return");
			return (0, slurm_options.nk)(verify);
		}
		function addSlurmCommands(program) {
			program.command("slurm-task <folder> <offset>", { hidden: true }).action(async (folder, offset) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(7404),
				__webpack_require__.e(6469),
				__webpack_require__.e(4841),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(9175),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(9200)
			]).then(__webpack_require__.bind(__webpack_require__, 3888))).slurmTask(folder, offset));
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(7404),
				__webpack_require__.e(6469),
				__webpack_require__.e(4841),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(9175),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(9200)
			]).then(__webpack_require__.bind(__webpack_require__, 48829));
			const slurm = program.command("slurm").description("run images in SLURM allocations, after the gate has checked them").enablePositionalOptions().addHelpText("after", (0, options.K1)("slurm start hello --partition gpu --nv", "slurm attach hello", "slurm stop hello"));
			(0, slurm_options.nk)((0, exec_commands.addExecOptions)(slurm.command("start <image> [command...]"))).passThroughOptions(false).description("start a job that holds resources for an image, or runs a command in it").option("--session <name>", "name of the session (default: that of the image)").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("slurm start --cpus 4 --memory 16G hello", "slurm start --gres gpu:1 --nv hello -- python3 train.py")).action(async (image, command, flags, self) => (await load()).slurmStart(image, command, flags, self));
			slurm.command("attach [session] [command...]").description("start a shell, or run a command, in a session's allocation and image").passThroughOptions().addHelpText("after", (0, options.K1)("slurm attach hello", "slurm attach hello -- nvidia-smi")).action(async (session, command) => (await load()).slurmAttach(session, command));
			slurm.command("stop [session]").description("end a session").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("slurm stop hello")).action(async (session, flags) => (await load()).slurmStop(session, flags));
			slurm.command("status [session]").description("list your sessions").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("slurm status")).action(async (session, flags) => (await load()).slurmStatus(session, flags));
			slurm.command("logs [session]").description("print the output of a session's command").option("-f, --follow", "keep printing until the session ends").addHelpText("after", (0, options.K1)("slurm logs hello")).action(async (session, flags) => (await load()).slurmLogs(session, flags));
		}
		;
		function addTransferCommands(program) {
			program.command("pull <uri> [image]").description("fetch an image from a registry or library (docker://, oras://, library://), with its lock").option("--force", "replace an existing image").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("pull docker://debian:12", "pull oras://ghcr.io/me/hello:1.0 hello.sif")).action(async (uri, image, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 60246))).pull(uri, image, flags));
			program.command("push <image> <uri>").description("push a verified build or image to a registry, with its lock, recipes and marker attached").option("--allow-unverified", "push the image even if it is not verified").option("--vault [file]", "attach the build's vault: that of the store, or an exported file").option("--context <dir>", "folder with the files that the recipe copies, for the vault (default: the store's folder)").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("push hello oras://ghcr.io/me/hello:1.0")).action(async (image, uri, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 60246))).push(image, uri, flags));
		}
		;
		function addVaultCommands(program) {
			const vault = program.command("vault").description("show, use, export and import the downloads of recorded builds").addHelpText("after", (0, options.K1)("vault ls", "vault show hello", "vault export hello -o hello.vault.tar"));
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 43070));
			const indexHelp = "a name or build id of the store, an index, or an exported file or folder";
			vault.command("ls").description("list the recorded builds").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault ls")).action(async (flags) => (await load()).vaultList(flags));
			vault.command("show <index>").description(`show what one build fetched (${indexHelp})`).addOption((0, options.M_)()).option("--urls", "list every request").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault show hello", "vault show hello.vault.tar --urls")).action(async (index, flags) => (await load()).vaultShow(index, flags));
			vault.command("diff <a> <b>").description("list every request that was answered differently in two builds; exit code 3 if there is one").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault diff hello-2026-1120-210800 hello")).action(async (a, b, flags) => (await load()).vaultDiff(a, b, flags));
			vault.command("check [index]").description("read every stored download and compare it with its digest; exit code 5 if one is missing or damaged").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault check", "vault check hello.vault.tar")).action(async (index, flags) => (await load()).vaultCheck(index, flags));
			vault.command("gc").description("remove the stored downloads that no recorded build needs").addOption((0, options.M_)()).option("--builds", "first remove the indexes of builds that are no longer in the store").option("--dry-run", "only show what would be removed").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault gc --dry-run", "vault gc --builds")).action(async (flags) => (await load()).vaultGc(flags));
			vault.command("export <index>").description("write one build's vault, lock and recipes to one file, a folder or a registry").requiredOption("-o, --output <where>", "a file; a folder, with a slash at the end (OCI layout); or oras://REGISTRY/NAME:TAG").option("--image", "include the image").option("--context <dir>", "folder with the files that the recipe copies (default: the store's folder)").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault export hello --image -o hello.vault.tar", "vault export hello -o oras://ghcr.io/me/hello:vault")).action(async (index, flags) => (await load()).vaultExport(index, flags));
			vault.command("import <from>").description("import an exported vault into the store: a file, a folder, or oras://REGISTRY/NAME:TAG").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault import hello.vault.tar", "vault import oras://ghcr.io/me/hello:vault")).action(async (from, flags) => (await load()).vaultImport(from, flags));
			vault.command("run <index> <command...>").description("run a command with the vault as its only network; its exit code is the command's").addOption((0, options.M_)()).option("--sudo", "set up the network as root through sudo").addHelpText("after", (0, options.K1)("vault run hello -- apptainer build again.sif hello.def")).action(async (index, command, flags) => (await load()).vaultRun(index, command, flags));
			vault.command("serve <index>").description("serve the vault as an HTTP proxy on this machine, for use from another shell").addOption((0, options.M_)()).addOption(new commander.c$("--port <number>", "port to listen on").default("0", "a free one")).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("vault serve hello --port 3128")).action(async (index, flags) => (await load()).vaultServe(index, flags));
		}
		;
		function addVersionCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 37801));
			program.command("switch <version>").description("publish a build, or make a scitex-v*.sif in the folder the active one").addOption((0, options.M_)()).option("--sudo", "change the link of a scitex-v*.sif as root").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("switch hello-2026-1120-210800", "switch 2.19.0 --store /opt/images")).action(async (version, flags) => (await load()).switchTo(version, flags));
			program.command("deploy [build]").description("copy a verified build to another store, check the copy, and publish it there").requiredOption("-t, --target <dir>", "store to deploy to: a folder, or user@host:/folder over ssh (repeatable)", options.Fo).addOption((0, options.M_)()).option("--flat", "deploy the active scitex-v*.sif of the folder, with its newest base image").option("--rsync", "send the image to another machine with rsync, which transfers only the parts that it lacks").option("--sudo", "write as root if this user cannot write to the target").option("--dry-run", "show what would be copied").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("deploy hello --target /opt/images --dry-run", "deploy hello -t /shared/a -t admin@cluster.example.org:/apps/images")).action(async (build, flags) => (await load()).deploy(build, flags));
		}
		;
		const roundtrips = () => Promise.all([
			__webpack_require__.e(8942),
			__webpack_require__.e(5687),
			__webpack_require__.e(7325),
			__webpack_require__.e(3616),
			__webpack_require__.e(4069),
			__webpack_require__.e(9561),
			__webpack_require__.e(5680),
			__webpack_require__.e(3570),
			__webpack_require__.e(6658),
			__webpack_require__.e(4813),
			__webpack_require__.e(2345),
			__webpack_require__.e(7455),
			__webpack_require__.e(2799),
			__webpack_require__.e(9451),
			__webpack_require__.e(8397),
			__webpack_require__.e(7640),
			__webpack_require__.e(9704),
			__webpack_require__.e(8724),
			__webpack_require__.e(1783),
			__webpack_require__.e(7404),
			__webpack_require__.e(6469),
			__webpack_require__.e(4841),
			__webpack_require__.e(9750),
			__webpack_require__.e(7752),
			__webpack_require__.e(8601),
			__webpack_require__.e(9175),
			__webpack_require__.e(3818),
			__webpack_require__.e(3083),
			__webpack_require__.e(818),
			__webpack_require__.e(3223),
			__webpack_require__.e(9200)
		]).then(__webpack_require__.bind(__webpack_require__, 16325));
		function addBuilding(program) {
			program.command("init").description("create a store with a policy (config.yaml), and a workflow if the repository has recipes").option("--signer <file>", "public key (.pub) that must sign every marker").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("init", "init --signer ~/.ssh/id_ed25519.pub")).action(async (flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).init(flags));
			addSignFlags(addBuildOptions(program.command("roundtrip <recipe>"))).description("build and lock an image, rebuild it from the lock, compare, and write the verdict").option("--level <level>", "level to reach: versions, content or bytes", "versions").addHelpText("after", (0, options.K1)("roundtrip hello.def", "roundtrip hello.def --store images --build-arg version=3.12")).action(async (recipe, flags) => (await roundtrips()).roundtrip(recipe, flags));
			(0, slurm_options.nk)(addBuildOptions(program.command("build <recipe>"))).description("build the image, and write its lock and its locked recipe").option("--from-vault [vault]", "build with a vault as the only network: a build's, an exported file, or without an argument that of the newest recorded build of this name").option("--verify-later [where]", "verify in the background, after this command has ended: on this machine (queue) or in a SLURM job (slurm)").option("--verify-from-vault", "with --verify-later: rebuild with the build's vault as the only network").addHelpText("after", (0, options.K1)("build hello.def", "build recipes/base.def --verify-later", "build hello.def --vault --verify-later slurm --verify-from-vault --partition short")).action(async (recipe, flags) => (await roundtrips()).buildOnly(recipe, flags));
			addVerifyBySlurm(addSignFlags(addSettings(program.command("verify [builds...]")))).description("rebuild a build from its locked recipe, compare, and write the verdict").addOption((0, options.M_)()).option("--image <file>", "the image, if it is not in the store; without an image, the digest in the lock is trusted").option("--lock <file>", "the lock of that image").option("--recipe <file>", "the locked recipe of that image").option("--context <dir>", "folder that %files and From: ./x.sif are relative to (default: the locked recipe's folder)").option("--level <level>", "level to reach: versions, content or bytes", "versions").option("--keep <file>", "save the rebuilt image to this new file, for `diff`").option("--from-vault [vault]", "rebuild with a vault as the only network: the store's, an exported file or an index; " + "an exported file also contains the build, so no other argument is needed").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("verify hello", "verify --image hello.sif --lock hello.lock --recipe hello.locked.def", "verify --slurm --all --throttle 20 --partition compute")).action(async (builds, flags) => flags.slurm || flags.resume ? (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(7404),
				__webpack_require__.e(6469),
				__webpack_require__.e(4841),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(9175),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(9200)
			]).then(__webpack_require__.bind(__webpack_require__, 3888))).verifyBySlurm(builds, flags) : (await roundtrips()).verifyOnly(builds, flags));
			addTrustFlags(program.command("check [build]")).description("the gate: check whether a valid marker proves exactly this build, or the image at this path").addOption((0, options.M_)()).option("--all", "check every build of the store").option("--marker <path>", "for an image given by its path: its marker, next to its lock and locked recipe, or the folder with these").option("--policy <file>", "configuration to apply instead of the store's").option("--base <ref>", "branch to merge into: its configuration applies, and its history must be preserved").option("--require-verified", "refuse what cannot be checked completely, such as a missing image or history").option("--recipe <file>", "also check that the recipe and its inputs have not changed since").option("--context <dir>", "folder of the recipe's inputs (default: the recipe's folder)").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("check hello", "check hello --recipe hello.def", "check /opt/images/hello.sif --store containers")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(4069),
				__webpack_require__.e(7455),
				__webpack_require__.e(5848),
				__webpack_require__.e(8969)
			]).then(__webpack_require__.bind(__webpack_require__, 58073))).check(name, flags));
		}
		function addStoreCommands(program) {
			program.command("list [name]").description("list the builds in the store").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("list", "list hello --json")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(4069),
				__webpack_require__.e(5848),
				__webpack_require__.e(6251)
			]).then(__webpack_require__.bind(__webpack_require__, 26251))).list(name, flags));
			program.command("promote <build>").description("publish a build if the gate accepts it: NAME.sif then points to it; a name alone stands for its newest build").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("promote hello-2026-1120-210800", "promote hello")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).promote(build, flags));
			program.command("rollback [name]").description("publish the previously published build again; without a name, go back to the previous scitex-v*.sif").addOption((0, options.M_)()).option("--sudo", "change the link of a scitex-v*.sif as root").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("rollback hello")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).rollback(name, flags));
			program.command("protect <build>").description("keep a build from being pruned").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("protect hello-2026-1120-210800")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).protect(build, flags, true));
			program.command("unprotect <build>").description("let a build be pruned again").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("unprotect hello-2026-1120-210800")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).protect(build, flags, false));
			program.command("prune [name]").description("show which old builds would be removed (config.yaml: retain), and remove them with --yes").addOption((0, options.M_)()).option("--yes", "remove them").option("--flat <keep>", "remove old scitex-v*.sif in the folder, except the active one and this many others").option("--images-only", "remove only the images; lock, recipes and marker stay").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("prune", "prune hello --yes", "prune --images-only --yes")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).prune(name, flags));
			program.command("gc").description("remove what killed and failed runs left in the store").addOption((0, options.M_)()).option("--tmp <dir>", "also clean your scratch folder in this folder").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("gc", "gc --tmp /scratch")).action(async (flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).gc(flags));
			program.command("history <name>").description("list what happened to the builds of a name").addOption((0, options.M_)()).addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("history hello")).action(async (name, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(3818),
				__webpack_require__.e(3083),
				__webpack_require__.e(818),
				__webpack_require__.e(3223),
				__webpack_require__.e(5499),
				__webpack_require__.e(8377)
			]).then(__webpack_require__.bind(__webpack_require__, 32740))).history(name, flags));
			program.command("show <build>").description("show one build: its verdict, its packages and what is not locked").addOption((0, options.M_)()).option("--packages", "list every package").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("show hello", "show hello-2026-1120-210800 --packages")).action(async (build, flags) => (await Promise.all([
				__webpack_require__.e(4069),
				__webpack_require__.e(7455),
				__webpack_require__.e(4864),
				__webpack_require__.e(131)
			]).then(__webpack_require__.bind(__webpack_require__, 63032))).show(build, flags));
		}
		function addImageCommands(program) {
			program.command("diff <a> <b>").description("show every package that differs between two locks, images or builds of the store (or lists of scitex-container); " + "exit code 3 if any does").addOption((0, options.M_)()).addOption((0, options.Pq)()).option("--markdown", "print the result as GitHub markdown, for a comment or a summary").option("--files", "compare the files of two images, and name the package that each one belongs to").option("--html", "print the result of --files as a web page").addOption((0, options.gq)()).addHelpText("after", (0, options.K1)("diff old.lock new.lock", "diff hello-2026-1120-210800 hello", "diff hello.lock image.sif --markdown", "diff old.sif new.sif --files", "diff - hello.lock < old.lock")).action(async (a, b, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(3570),
				__webpack_require__.e(7455),
				__webpack_require__.e(9175),
				__webpack_require__.e(8685)
			]).then(__webpack_require__.bind(__webpack_require__, 80899))).diff(a, b, flags));
			program.command("freeze <image>").description("write the lock of any image: a SIF, a sandbox folder or an OCI layout; exit code 5 if a part of it cannot be read").addOption((0, options.M_)()).option("-o, --output <file>", "write to a file (default: stdout)").option("--no-contents", "skip everything that reads the whole image (its sha256 and content digest, unowned programs, Go binaries, Java archives)").addOption((0, options.gq)()).addHelpText("after", (0, options.K1)("freeze image.sif", "freeze sandbox/ -o sandbox.lock")).action(async (image, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(9451),
				__webpack_require__.e(2167),
				__webpack_require__.e(4049),
				__webpack_require__.e(3127),
				__webpack_require__.e(9032)
			]).then(__webpack_require__.bind(__webpack_require__, 25478))).freeze(image, flags));
			program.command("canonical <image>").description("rewrite an image so that all builds of the same content are identical to the byte").addOption((0, options.M_)()).requiredOption("-o, --output <file>", "SIF to write").option("--recipe <file>", "recipe or locked recipe to store in the image (default: the one that it has)").addOption((0, options.FF)()).option("--epoch <seconds>", "SOURCE_DATE_EPOCH of the build (default: the newest time in the image)").option("--tmp <dir>", "folder for scratch files (default: the system's)").addOption((0, options.Pq)()).addHelpText("after", (0, options.K1)("canonical mine.sif --recipe hello.def --output canonical.sif")).action(async (image, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(5687),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(9561),
				__webpack_require__.e(5680),
				__webpack_require__.e(3570),
				__webpack_require__.e(6658),
				__webpack_require__.e(4813),
				__webpack_require__.e(2345),
				__webpack_require__.e(7455),
				__webpack_require__.e(2799),
				__webpack_require__.e(9451),
				__webpack_require__.e(8397),
				__webpack_require__.e(7640),
				__webpack_require__.e(9704),
				__webpack_require__.e(8724),
				__webpack_require__.e(1783),
				__webpack_require__.e(6469),
				__webpack_require__.e(9750),
				__webpack_require__.e(7752),
				__webpack_require__.e(8601),
				__webpack_require__.e(4886),
				__webpack_require__.e(3818),
				__webpack_require__.e(3248),
				__webpack_require__.e(3083),
				__webpack_require__.e(5311),
				__webpack_require__.e(5499),
				__webpack_require__.e(7453)
			]).then(__webpack_require__.bind(__webpack_require__, 67032))).canonical(image, flags));
			program.command("export <image-or-lock>").description("write the packages of an image or a lock in another tool's format").addOption((0, options.M_)()).option("--format <format>", "one of the formats below (required)").option("--prefix <path>", "only this environment, for formats with one environment (default: all)").option("--licences", "add the licences that the image's packages declare (CycloneDX, SPDX, tables)").option("-o, --output <file>", "write to a file (default: stdout)").addOption((0, options.gq)()).addHelpText("after", `\nFormats:\n${lock_export.Fx.map(({ name, about }) => `  ${name.padEnd(19)}${about}`).join("\n")}`).addHelpText("after", (0, options.K1)("export hello.lock --format requirements --prefix /opt/venv -o requirements.txt", "export image.sif --format cyclonedx --licences -o bom.cdx.json")).action(async (subject, flags) => (await Promise.all([
				__webpack_require__.e(8942),
				__webpack_require__.e(7325),
				__webpack_require__.e(3616),
				__webpack_require__.e(4069),
				__webpack_require__.e(3570),
				__webpack_require__.e(7455),
				__webpack_require__.e(9175),
				__webpack_require__.e(4049),
				__webpack_require__.e(8302)
			]).then(__webpack_require__.bind(__webpack_require__, 4083))).exportPackages(subject, flags));
		}
		const groups = [
			["init roundtrip build verify check", addBuilding],
			["explain report recover drift forecast bundle cite", addProofCommands],
			["bisect", addBisect],
			["list promote rollback protect unprotect prune gc history show", addStoreCommands],
			["diff freeze canonical export", addImageCommands],
			["parse lint", addRecipeCommands],
			["exec run shell", exec_commands.addExecCommands],
			["switch deploy", addVersionCommands],
			["keygen sign", addSignCommands],
			["sandbox", addSandboxCommands],
			["setup doctor host snapshot", addHostCommands],
			["pull push", addTransferCommands],
			["completion man mcp", addMetaCommands],
			["queue", addQueueCommands],
			["docker", addDockerCommands],
			["slurm-task slurm", addSlurmCommands],
			["vault", addVaultCommands]
		];
		function addCommands(program, only) {
			for (const [names, add] of groups) if (only === undefined || names.split(" ").includes(only)) add(program);
		}
	}),
	43048: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			addExecCommands: () => addExecCommands,
			addExecOptions: () => addExecOptions
		});
		var commander_0 = __webpack_require__(67375);
		var _options_js_1 = __webpack_require__(19176);
		function addExecOptions(command) {
			return command.addOption((0, _options_js_1.M_)()).option("--require-verified", "refuse an image that is not verified").option("--isolated", "hide the host: only the home, folders and variables given here are visible, and no processes").option("--no-network", "no network except loopback").option("-B, --bind <source[:destination[:ro]]>", "mount a folder or file (repeatable)", _options_js_1.Fo, []).option("--mount <source=...,destination=...[,ro]>", "mount a path with any characters; comma-separated, quoted as in CSV (repeatable)", _options_js_1.Fo, []).option("--env <name=value>", "set a variable to exactly this value (repeatable)", _options_js_1.Fo, []).option("--home <source[:destination]>", "folder to use as home, or \"none\"").option("--pwd <dir>", "working directory in the container").option("--overlay <image[:ro]>", "overlay image or folder (repeatable)", _options_js_1.Fo, []).option("--writable-tmpfs", "let the container write; changes are kept in memory and lost").option("--fakeroot", "appear as root in the container").option("--hostname <name>", "host name in the container").option("--nv", "NVIDIA GPUs").option("--rocm", "AMD GPUs").option("--device <name>", "device by its CDI name; Apptainer 1.5 and later (repeatable)", _options_js_1.Fo, []).addOption(new commander_0.c$("--dry-run", "print the command and the gate's answer, and run nothing")).passThroughOptions();
		}
		function addExecCommands(program) {
			const load = () => Promise.all([
				__webpack_require__.e(4069),
				__webpack_require__.e(5311),
				__webpack_require__.e(9995)
			]).then(__webpack_require__.bind(__webpack_require__, 86261));
			addExecOptions(program.command("exec <image> <command...>")).description("run a command in an image, after the gate has checked it; the exit code is the command's").addHelpText("after", (0, _options_js_1.K1)("exec hello python3 --version", "exec --isolated --bind data:/data:ro hello -- ls /data", "exec --require-verified --nv /opt/images/hello.sif nvidia-smi")).action(async (image, command, flags) => (await load()).execImage("exec", image, command, flags));
			addExecOptions(program.command("run <image> [args...]")).description("run an image's runscript, after the gate has checked it").addHelpText("after", (0, _options_js_1.K1)("run hello", "run --require-verified hello -- --help")).action(async (image, args, flags) => (await load()).execImage("run", image, args, flags));
			addExecOptions(program.command("shell <image>")).description("start a shell in an image, after the gate has checked it").addHelpText("after", (0, _options_js_1.K1)("shell hello", "shell --isolated --home none hello")).action(async (image, flags) => (await load()).execImage("shell", image, [], flags));
		}
	}),
	19176: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FF: () => without,
			Fo: () => collect,
			K1: () => examples,
			M_: () => store,
			Pq: () => json,
			gq: () => pemPath
		});
		var commander_0 = __webpack_require__(67375);
		var _failure_js_1 = __webpack_require__(77205);
		var _image_noise_choices_js_2 = __webpack_require__(26500);
		var _report_escape_js_3 = __webpack_require__(45743);
		const store = () => new commander_0.c$("--store <dir>", "the store").default("containers");
		const json = () => new commander_0.c$("--json", "print the result as JSON, and nothing else, to stdout");
		const pemPath = () => new commander_0.c$("--pem-path <file>", "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)");
		const examples = (...lines) => `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;
		const collect = (value, all = []) => [...all, value];
		const without = () => new commander_0.c$("--without <what>", `files to leave out of the canonical form because they differ between builds, separated by commas; the image may need them: ${_image_noise_choices_js_2.zM.join(", ")}`).argParser(parseChoices);
		function parseChoices(text, before = []) {
			const { chosen, problem } = (0, _image_noise_choices_js_2.sF)(`${before.join(",")},${text}`);
			if (problem === undefined) return chosen;
			throw new _failure_js_1.H("usage", `invalid value "${(0, _report_escape_js_3.kU)(text)}" for --without`, {
				code: "wrong-use",
				why: (0, _report_escape_js_3.kU)(problem),
				remedy: "correct --without"
			});
		}
	}),
	6522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nk: () => addJobOptions,
			wq: () => jobOptions,
			zq: () => parseCount
		});
		var _failure_js_0 = __webpack_require__(77205);
		var _options_js_1 = __webpack_require__(19176);
		function addJobOptions(command) {
			return command.option("--partition <name>", "SLURM: partition of the job").option("--account <name>", "SLURM: account that the job is charged to").option("--qos <name>", "SLURM: quality of service").option("--job-time <time>", "SLURM: time limit of a job, as minutes, H:MM:SS or D-HH:MM:SS").option("--cpus <count>", "SLURM: CPUs of a job").option("--memory <size>", "SLURM: memory of a job, such as 8G").option("--gres <list>", "SLURM: generic resources, such as gpu:1").option("--constraint <list>", "SLURM: features that the node must have").option("--sbatch <option>", "another option for sbatch: --sbatch=--nodelist=n1 (repeatable)", _options_js_1.Fo, []);
		}
		function parseCount(option, text) {
			if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
			throw new _failure_js_0.H("usage", `invalid value of ${option}: ${JSON.stringify(text)}`, {
				code: "wrong-use",
				why: "it is not a whole number from 1 on",
				remedy: `correct ${option}`
			});
		}
		function jobOptions(flags) {
			const { partition, account, qos, jobTime: time, cpus, memory, gres, constraint, sbatch } = flags;
			const given = {
				partition,
				account,
				qos,
				time,
				memory,
				gres,
				constraint
			};
			const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
			return {
				...options,
				...cpus !== undefined && { cpus: parseCount("--cpus", cpus) },
				more: sbatch
			};
		}
	}),
	26500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lz: () => choiceRules,
			sF: () => choicesIn,
			zM: () => choices
		});
		const choices = [
			"apt-lists",
			"host-keys",
			"machine-id"
		];
		function choicesIn(text) {
			const names = text.split(/[\s,]+/).filter((name) => name !== "");
			const unknown = names.find((name) => !choices.some((choice) => choice === name));
			const chosen = choices.filter((choice) => names.includes(choice));
			if (unknown !== undefined) return {
				chosen,
				problem: `${JSON.stringify(unknown)} is not one of ${choices.join(", ")}`
			};
			return names.length > 0 ? { chosen } : {
				chosen,
				problem: `expected some of ${choices.join(", ")}`
			};
		}
		const isFile = ({ type }) => type === "file";
		const choiceRules = {
			"apt-lists": [{
				pattern: "/var/lib/apt/lists/*_*",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "What the archive offered when apt looked; apt installs nothing until `apt-get update` ran again."
			}],
			"host-keys": [{
				pattern: "/etc/ssh/ssh_host_*_key{,.pub}",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "Keys of one host; sshd does not start until `ssh-keygen -A` made others."
			}],
			"machine-id": [{
				pattern: "/etc/machine-id",
				ignore: "content",
				canonical: "empty",
				isMeant: isFile,
				reason: "The number of one installation; empty, it is made when a system starts (machine-id(5))."
			}, {
				pattern: "/var/lib/dbus/machine-id",
				ignore: "file",
				canonical: "remove",
				isMeant: isFile,
				reason: "The same number for D-Bus; `dbus-uuidgen --ensure` makes another."
			}]
		};
	}),
	69650: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => formats,
			Q3: () => exportLock,
			vq: () => formatNamed
		});
		var _failure_js_0 = __webpack_require__(77205);
		const formats = [
			{
				name: "requirements",
				file: "requirements.txt",
				about: "Python packages for pip, with hashes where known",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6117)]).then(__webpack_require__.bind(__webpack_require__, 55052))).requirements
			},
			{
				name: "pylock",
				file: "pylock.toml",
				about: "Python packages whose commit or hash is known, as PEP 751 defines",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(4357)]).then(__webpack_require__.bind(__webpack_require__, 94852))).pylock
			},
			{
				name: "conda-explicit",
				file: "conda-explicit.txt",
				about: "conda packages as an @EXPLICIT list",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(1939)]).then(__webpack_require__.bind(__webpack_require__, 33906))).condaExplicit
			},
			{
				name: "conda-environment",
				file: "environment.yml",
				about: "conda packages with version and build, and pip packages, for conda env create",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(6946)
				]).then(__webpack_require__.bind(__webpack_require__, 24645))).condaEnvironment
			},
			{
				name: "conda-lock",
				file: "conda-lock.yml",
				about: "conda packages by URL and digest, for conda-lock install",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(8099)
				]).then(__webpack_require__.bind(__webpack_require__, 30504))).condaLock
			},
			{
				name: "pixi",
				file: "pixi.lock",
				about: "conda packages by URL and digest, for pixi",
				ecosystems: ["conda"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(7325),
					__webpack_require__.e(8099)
				]).then(__webpack_require__.bind(__webpack_require__, 30504))).pixiLock
			},
			{
				name: "renv",
				file: "renv.lock",
				about: "R packages for renv",
				ecosystems: ["r"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6860)]).then(__webpack_require__.bind(__webpack_require__, 30505))).renv
			},
			{
				name: "npm-list",
				file: "npm-list.json",
				about: "Node packages as npm ls --all --json shows them",
				ecosystems: ["npm"],
				prefix: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 668))).npmList
			},
			{
				name: "dpkg-list",
				file: "dpkg-list.txt",
				about: "Debian packages as arguments of apt-get install",
				ecosystems: ["dpkg"],
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(3588)]).then(__webpack_require__.bind(__webpack_require__, 53187))).dpkgList
			},
			{
				name: "cyclonedx",
				file: "bom.cdx.json",
				about: "everything, CycloneDX 1.6 JSON",
				licences: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(1290),
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx
			},
			{
				name: "cyclonedx-1.7",
				file: "bom.cdx.json",
				about: "everything, CycloneDX 1.7 JSON",
				licences: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(1290),
					__webpack_require__.e(7761),
					__webpack_require__.e(7325),
					__webpack_require__.e(8420)
				]).then(__webpack_require__.bind(__webpack_require__, 30995))).cyclonedx17
			},
			{
				name: "spdx",
				file: "bom.spdx.json",
				about: "everything, SPDX 2.3 JSON",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(8225)]).then(__webpack_require__.bind(__webpack_require__, 13963))).spdx
			},
			{
				name: "spdx-3",
				file: "bom.spdx3.json",
				about: "everything, SPDX 3.0.1 JSON-LD",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(6917)]).then(__webpack_require__.bind(__webpack_require__, 96990))).spdx3
			},
			{
				name: "dockerfile",
				file: "Dockerfile",
				about: "everything that an installer can install, as a Dockerfile from the same base",
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(6117),
					__webpack_require__.e(8868)
				]).then(__webpack_require__.bind(__webpack_require__, 58868))).dockerfile
			},
			{
				name: "apptainer",
				file: "minimal.def",
				about: "the same as a minimal Apptainer recipe",
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(6117),
					__webpack_require__.e(8868)
				]).then(__webpack_require__.bind(__webpack_require__, 58868))).apptainerRecipe
			},
			{
				name: "github-snapshot",
				file: "github-snapshot.json",
				about: "everything, for GitHub's dependency submission API",
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(4527)]).then(__webpack_require__.bind(__webpack_require__, 49332))).githubSnapshot
			},
			{
				name: "table-markdown",
				file: "packages.md",
				about: "everything, a table for a paper's supplement, as markdown",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).markdownTable
			},
			{
				name: "table-csv",
				file: "packages.csv",
				about: "everything, the same table as CSV",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).csvTable
			},
			{
				name: "table-latex",
				file: "packages.tex",
				about: "everything, the same table for LaTeX (longtable, booktabs)",
				licences: true,
				load: async () => (await Promise.all([__webpack_require__.e(7325), __webpack_require__.e(5833)]).then(__webpack_require__.bind(__webpack_require__, 85782))).latexTable
			},
			{
				name: "seed",
				file: "image.lock",
				about: "pip, dpkg and npm as scitex-container's combined text lock",
				ecosystems: [
					"python",
					"dpkg",
					"npm"
				],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexLock
			},
			{
				name: "scitex-pip",
				file: "requirements-lock.txt",
				about: "Python packages as scitex-container's freeze file",
				ecosystems: ["python"],
				prefix: true,
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("requirements-lock.txt")
			},
			{
				name: "scitex-dpkg",
				file: "dpkg-lock.txt",
				about: "Debian packages as scitex-container's freeze file",
				ecosystems: ["dpkg"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("dpkg-lock.txt")
			},
			{
				name: "scitex-npm",
				file: "node-lock.txt",
				about: "npm's global packages as scitex-container's freeze file",
				ecosystems: ["npm"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7325),
					__webpack_require__.e(3570),
					__webpack_require__.e(7427)
				]).then(__webpack_require__.bind(__webpack_require__, 93570))).formatScitexFile("node-lock.txt")
			}
		];
		function formatNamed(name) {
			const found = formats.find((format) => format.name === name);
			if (found) return found;
			const what = name === undefined ? "name a format with --format" : `unknown export format ${JSON.stringify(name)}`;
			throw new _failure_js_0.H("usage", what, {
				code: "export-format-unknown",
				remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n")
			});
		}
		async function exportLock(lock, format, options = {}) {
			return (await formatNamed(format).load())(lock, options);
		}
	})
};
;
