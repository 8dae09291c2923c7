// Kinds of change to an image. Each gets the image's files and a draw by a seed, changes them, and says where.
import {
  acl,
  capability,
  compiled,
  description,
  type drawing,
  epoch,
  type Fields,
  type Files,
  file,
  folder,
  folders,
  fresh,
  gitIndex,
  links,
  node,
  other,
  plain,
  pyc,
  site,
} from "./tamper-world.ts";

type Draw = ReturnType<typeof drawing>;
export type Kind = (files: Files, draw: Draw) => string;
type Kinds = Record<string, Kind>;

const textOf = (fields: Fields) => `${fields.content ?? ""}`;

/** A change to what one of these places holds. */
const at =
  (places: readonly string[], change: (was: Fields, draw: Draw) => Fields): Kind =>
  (files, draw) => {
    const path = draw(places);
    files[path] = change(files[path] as Fields, draw);
    return path;
  };
const onFile = (change: (was: Fields, draw: Draw) => Fields) => at(plain, change);
const onFolder = (change: (was: Fields, draw: Draw) => Fields) => at(folders, change);
/** The same change to each kind of thing that is neither file nor folder. */
const onOthers = (what: string, change: (was: Fields) => Fields): Kinds => ({
  [`${what} of a link`]: at(links, change),
  [`${what} of a FIFO`]: at(["/srv/pipe"], change),
  [`${what} of a socket`]: at(["/srv/socket"], change),
  [`${what} of a character device`]: at(["/srv/char"], change),
  [`${what} of a block device`]: at(["/srv/block"], change),
});
/** Something new at this path. */
const adds =
  (path: string, what: Fields | string = "x"): Kind =>
  (files) => {
    files[path] = typeof what === "string" ? file(what) : what;
    return path;
  };
const addsIn =
  (places: readonly string[], name: string, what: Fields): Kind =>
  (files, draw) => {
    const path = `${draw(places)}/${name}`;
    files[path] = what;
    return path;
  };
/** Another content of this file, all else as it was. */
const writes = (path: string, content: string | Buffer): Kind => at([path], (was) => ({ ...was, content }));
const removes =
  (places: readonly string[]): Kind =>
  (files, draw) => {
    const path = draw(places);
    delete files[path];
    return path;
  };
/** The same file under another name. */
const renames =
  (rename: (path: string) => string): Kind =>
  (files, draw) => {
    const path = draw(plain);
    files[rename(path)] = files[path]!;
    delete files[path];
    return path;
  };
const xattr = (name: string, value: string) => (was: Fields) => ({
  ...was,
  xattrs: { ...was.xattrs, [name]: value },
});
const swaps =
  (field: "content" | "uid" | "mtime"): Kind =>
  (files, draw) => {
    const [a, b] = [draw(plain), "/usr/bin/ping"];
    const [one, two] = [files[a] as Fields, files[b] as Fields];
    const of = (value: unknown) => ({ [field]: value }) as Partial<Fields>;
    files[a] = { ...one, ...of(two[field]) };
    files[b] = { ...two, ...of(one[field]) };
    return `${a} and ${b}`;
  };

const bits = Array.from({ length: 12 }, (_, bit) => 1 << bit);
const octal = (bit: number) => bit.toString(8).padStart(4, "0");
const modes = (what: string, places: readonly string[], usual: number): Kinds =>
  Object.fromEntries(
    bits.map((bit) => [
      `mode bit ${octal(bit)} of ${what}`,
      at(places, (was) => ({ ...was, mode: (was.mode ?? usual) ^ bit })),
    ]),
  );

const flip = (text: string, position: number) =>
  text.slice(0, position) + String.fromCharCode(text.charCodeAt(position) ^ 1) + text.slice(position + 1);

const contents: Kinds = {
  "the first byte": onFile((was) => ({ ...was, content: flip(textOf(was), 0) })),
  "a byte anywhere": onFile((was, draw) => {
    const text = textOf(was);
    return { ...was, content: flip(text, draw([...text].map((_, n) => n))) };
  }),
  "the last byte": onFile((was) => ({ ...was, content: flip(textOf(was), textOf(was).length - 1) })),
  "a line more": onFile((was) => ({ ...was, content: `${textOf(was)}\n` })),
  "a NUL at the end": onFile((was) => ({ ...was, content: `${textOf(was)}\0` })),
  "a byte less": onFile((was) => ({ ...was, content: textOf(was).slice(0, -1) })),
  "line ends of another system": onFile((was) => ({
    ...was,
    content: `${textOf(was)}x`.replace(/\n|x$/, "\r\n"),
  })),
  emptied: onFile((was) => ({ ...was, content: "" })),
  "contents swapped": swaps("content"),
};

const names: Kinds = {
  "a file is removed": removes(plain),
  "a file comes": addsIn(folders, "more", file("")),
  "a hidden file comes": addsIn(folders, ".more", file("")),
  "a folder comes": addsIn(folders, "more", folder()),
  "a FIFO comes": addsIn(folders, "more", { type: "fifo" }),
  "a socket comes": addsIn(folders, "more", { type: "socket" }),
  "a link comes": addsIn(folders, "more", { target: "nowhere" }),
  "a device comes": addsIn(folders, "more", { type: "char", device: [1, 1] }),
  "a whiteout comes where nothing is hidden": addsIn(folders, "more", { type: "char", device: [0, 0] }),
  "a name of many folders comes": addsIn(folders, "a/b/c/d/e/f/g", file("")),
  "a file is renamed": renames((path) => `${path}2`),
  "a file is renamed by case": renames((path) =>
    path.replace(/.$/, (last) => last.toUpperCase()).replace(/1$/, "I"),
  ),
  "a name gets a blank": renames((path) => `${path} `),
  "a name gets a line end": renames((path) => `${path}\n`),
  "a name gets an accent": renames((path) => `${path}\u00e9`),
  "a name gets that accent in two characters": renames((path) => `${path}e\u0301`),
  "a name gets a byte that is not UTF-8": renames((path) => `${path}\udcff`),
  "a name gets a direction mark": renames((path) => `${path}\u200e`),
  "a file is moved": renames((path) => path.replace(/^\/[^/]+/, "/moved")),
  "an empty folder is removed": removes(["/etc/x.d"]),
};

const owners: Kinds = {
  "owner of a file": onFile((was) => ({ ...was, uid: 1000 })),
  "group of a file": onFile((was) => ({ ...was, gid: 1000 })),
  "a large owner": onFile((was) => ({ ...was, uid: 2 ** 31 })),
  "owner of a folder": onFolder((was) => ({ ...was, uid: 1000 })),
  "group of a folder": onFolder((was) => ({ ...was, gid: 1000 })),
  ...onOthers("owner", (was) => ({ ...was, uid: 1000 })),
  ...onOthers("group", (was) => ({ ...was, gid: 1000 })),
  "owners swapped": swaps("uid"),
};

const times: Kinds = {
  "time of a file": onFile((was, draw) => ({ ...was, mtime: draw([1, 1_000_000_000, epoch - 1]) })),
  "time of a file, by a second": onFile((was) => ({ ...was, mtime: was.mtime! + 1 })),
  "time of a file, before 1970": onFile((was) => ({ ...was, mtime: -1 })),
  "an old file gets the time of the build": onFile((was) => ({ ...was, mtime: epoch })),
  "a file of the build gets an old time": at(["/srv/of-build"], (was) => ({ ...was, mtime: epoch - 1 })),
  "time of a folder": onFolder((was) => ({ ...was, mtime: 5 })),
  "a folder gets the time of the build": onFolder((was) => ({ ...was, mtime: epoch + 1 })),
  ...onOthers("time", (was) => ({ ...was, mtime: 5 })),
  "times swapped": swaps("mtime"),
};

const pingCapability = (change: (hex: string) => string): Kind =>
  at(["/usr/bin/ping"], (was) => ({
    ...was,
    xattrs: { "security.capability": change(was.xattrs!["security.capability"]!) },
  }));
const sharedWithout = (name: string): Kind =>
  at(["/srv/shared"], (was) => ({
    ...was,
    xattrs: Object.fromEntries(Object.entries(was.xattrs!).filter(([each]) => each !== name)),
  }));

const attributes: Kinds = {
  "a file capability comes": onFile(xattr("security.capability", capability)),
  "a file capability goes": at(["/usr/bin/ping"], ({ xattrs: _, ...was }) => was),
  "another file capability": pingCapability((hex) => hex.replace("8020", "8000")),
  "a file capability becomes effective": pingCapability((hex) => hex.replace("01000002", "00000002")),
  "a file capability of a user namespace": pingCapability(
    (hex) => `${hex.replace("01000002", "01000003")}e8030000`,
  ),
  "an ACL comes": onFile(xattr("system.posix_acl_access", acl)),
  "an ACL goes": sharedWithout("system.posix_acl_access"),
  "an ACL names another user": at(
    ["/srv/shared"],
    xattr("system.posix_acl_access", acl.replace("e803", "e903")),
  ),
  "an ACL allows more": at(
    ["/srv/shared"],
    xattr("system.posix_acl_access", acl.replace("020004", "020007")),
  ),
  "an ACL for what is made in a folder comes": onFolder(xattr("system.posix_acl_default", acl)),
  "an ACL for what is made in a folder changes": at(
    ["/srv/inherited"],
    xattr("system.posix_acl_default", acl.replace("020004", "020006")),
  ),
  "user.* comes": onFile(xattr("user.mime_type", "41")),
  "user.* without a value comes": onFile(xattr("user.empty", "")),
  "user.* goes": sharedWithout("user.note"),
  "user.* of another value": at(["/srv/shared"], xattr("user.note", "01fe")),
  "user.* of a longer value": at(["/srv/shared"], xattr("user.note", "01ff00")),
  "user.* of a folder": onFolder(xattr("user.note", "00")),
  "an attribute is renamed": at(["/srv/shared"], (was) => ({
    ...was,
    xattrs: { "system.posix_acl_access": acl, "user.Note": "01ff" },
  })),
  "an attribute moves to another file": (files, draw) => {
    const path = draw(plain);
    files["/srv/shared"] = {
      ...(files["/srv/shared"] as Fields),
      xattrs: { "system.posix_acl_access": acl },
    };
    files[path] = xattr("user.note", "01ff")(files[path] as Fields);
    return path;
  },
  "trusted.* of a file": onFile(xattr("trusted.note", "00")),
  "trusted.* of a folder": onFolder(xattr("trusted.note", "00")),
  ...onOthers("trusted.*", xattr("trusted.note", "00")),
  "security.ima": onFile(xattr("security.ima", "0404")),
  "security.evm": onFile(xattr("security.evm", "05")),
  "security.SMACK64EXEC": onFile(xattr("security.SMACK64EXEC", "41")),
  "security.apparmor": onFile(xattr("security.apparmor", "41")),
  "a name close to SELinux's": onFile(xattr("security.selinux.x", "41")),
  "a name close to overlayfs'": onFile(xattr("trusted.overlays", "41")),
};

const nodes: Kinds = {
  "a link leads elsewhere": at(links, (was) => ({ ...was, target: `${was.target}2` })),
  "a link becomes absolute": at(["/usr/bin/sh"], (was) => ({ ...was, target: "/usr/bin/tool" })),
  "a link takes a detour": at(["/usr/bin/sh"], (was) => ({ ...was, target: "../bin/tool" })),
  "a link gets a slash at its end": at(["/opt/current"], (was) => ({ ...was, target: "/opt/app/" })),
  "a link leads out": at(links, (was) => ({ ...was, target: "/proc/self/cwd/x" })),
  "a link leads to itself": at(["/usr/bin/sh"], (was) => ({ ...was, target: "sh" })),
  "a link becomes a copy": (files) => {
    files["/usr/bin/sh"] = { ...(files["/usr/bin/tool"] as Fields) };
    return "/usr/bin/sh";
  },
  "a file becomes a link": onFile(() => ({ target: "/usr/bin/ping" })),
  "a file becomes a folder": onFile(() => ({ type: "dir" })),
  "a file becomes a FIFO": onFile(() => ({ type: "fifo", mode: 0o644 })),
  "a file becomes a socket": onFile(() => ({ type: "socket", mode: 0o644 })),
  "a file becomes a device": onFile(() => ({ type: "char", device: [1, 3], mode: 0o644 })),
  "a FIFO becomes a socket": at(["/srv/pipe"], (was) => ({ ...was, type: "socket" })),
  "a major number": at(["/srv/char", "/srv/block"], (was) => ({ ...was, device: [11, was.device![1]] })),
  "a minor number": at(["/srv/char", "/srv/block"], (was) => ({ ...was, device: [was.device![0], 7] })),
  "a character device becomes a block device": at(["/srv/char"], (was) => ({ ...was, type: "block" })),
  "a folder becomes a link": (files) => {
    files["/etc/x.d"] = { target: "/srv/www" };
    return "/etc/x.d";
  },
};

const python: Kinds = {
  "sitecustomize.py": adds(`${site}/sitecustomize.py`),
  "usercustomize.py": adds("/root/.local/lib/python3.11/site-packages/usercustomize.py"),
  "sitecustomize as a package": adds(`${site}/sitecustomize/__init__.py`),
  "a .pth comes": adds(`${site}/evil.pth`, "import os; os.system('x')\n"),
  "a .pth imports": writes(`${site}/easy.pth`, "import evil\n"),
  "a .pth of a virtual environment": adds("/opt/venv/lib/python3.11/site-packages/_virtualenv.pth"),
  "a ._pth": adds("/usr/bin/python3._pth"),
  "pyvenv.cfg": writes("/opt/venv/pyvenv.cfg", "include-system-site-packages = true\n"),
  "compiled code": writes(compiled, pyc("evil")),
  "a compiled file becomes stale": writes(compiled, pyc("code", { time: 5 })),
  "a compiled file becomes stale by its size": writes(other, pyc("other code", { size: 5 })),
  "a compiled file of the build becomes stale": writes(fresh, pyc("fresh code", { time: epoch + 4 })),
  "a compiled file is never checked": writes(compiled, pyc("code", { flags: 1 })),
  "a compiled file is checked by hash": writes(compiled, pyc("code", { flags: 3 })),
  "a hash is no longer checked": writes(
    `${site}/pkg/__pycache__/hashed.cpython-311.pyc`,
    pyc("code", { flags: 1 }),
  ),
  "a compiled file has unknown flags": writes(compiled, pyc("code", { flags: 4 })),
  "a compiled file of another Python": writes(
    compiled,
    Buffer.concat([Buffer.from([0xa6]), pyc("code").subarray(1)]),
  ),
  "a source goes, its compiled file stays": removes([`${site}/pkg/mod.py`]),
  "a source gets another time": at([`${site}/pkg/mod.py`], (was) => ({ ...was, mtime: epoch + 9 })),
  "a compiled file without a source": adds(`${site}/more.pyc`, file(pyc("evil"))),
  "an optimised compiled file": adds(compiled.replace(".pyc", ".opt-1.pyc"), file(pyc("evil"))),
  "an extension hides a module": adds(`${site}/pkg/mod.cpython-311-x86_64-linux-gnu.so`),
  "a package hides a module": adds(`${site}/pkg/mod/__init__.py`),
  "an archive of modules": adds("/usr/lib/python311.zip"),
  "entry points": writes(`${site}/pkg-1.0.dist-info/entry_points.txt`, "[console_scripts]\nx=evil:main\n"),
  RECORD: writes(`${site}/pkg-1.0.dist-info/RECORD`, "pkg/mod.py,,\n"),
  "uv_cache.json": writes(`${site}/pkg-1.0.dist-info/uv_cache.json`, '{"timestamp":null,"commit":"2"}'),
  "an editable install": adds(`${site}/__editable___x_finder.py`),
  "Debian's sitecustomize": adds("/etc/python3.11/sitecustomize.py"),
  "pip's configuration": adds("/etc/pip.conf", "[global]\nindex-url=x\n"),
  "conda's script of activation": adds("/opt/conda/etc/conda/activate.d/x.sh"),
  "conda's configuration": adds("/opt/conda/.condarc"),
  "conda's checksum": writes(
    "/opt/conda/conda-meta/x-1-0.json",
    '{"name":"x","md5":"2","requested_spec":"x"}',
  ),
};

const languages: Kinds = {
  "Perl's sitecustomize.pl": adds("/usr/local/lib/site_perl/sitecustomize.pl"),
  "a Perl module before another": adds("/etc/perl/strict.pm"),
  "a Perl module in auto": adds("/usr/lib/perl5/auto/x/x.so"),
  "main of a package.json": writes(`${node}/x/package.json`, '{"name":"x","main":"b.js"}'),
  "exports of a package.json": writes(
    `${node}/x/package.json`,
    '{"name":"x","main":"a.js","exports":"./b.js"}',
  ),
  "type of a package.json above": adds("/usr/lib/package.json", '{"type":"module"}'),
  "a package inside of a package": adds(`${node}/x/node_modules/y/index.js`),
  "an addon": adds(`${node}/x/build/Release/x.node`),
  "NODE_OPTIONS in a profile": adds("/etc/profile.d/node.sh", "export NODE_OPTIONS=--require=/x.js\n"),
  "NODE_OPTIONS in the image's environment": writes(
    "/.singularity.d/env/90-environment.sh",
    "export A=1\nexport NODE_OPTIONS=--require=/x.js\n",
  ),
  "node-options of .npmrc": adds("/root/.npmrc", "node-options=--require=/x.js\n"),
  "a package that npx runs": adds("/root/.npm/_npx/ab/node_modules/x/data"),
  "Rprofile.site": writes("/usr/lib/R/etc/Rprofile.site", "system('x')\n"),
  "Renviron.site": adds("/usr/lib/R/etc/Renviron.site"),
  ".Rprofile": adds("/root/.Rprofile"),
  ".RData": adds("/root/.RData"),
  "a field of DESCRIPTION": writes("/usr/lib/R/site-library/x/DESCRIPTION", description("Imports: evil\n")),
  "the version of R in Built": writes(
    "/usr/lib/R/site-library/x/DESCRIPTION",
    description().replace("R 4.2.2", "R 4.2.3"),
  ),
  "a library of R's user": adds("/usr/local/lib/R/site-library/base/R/base.rdb"),
  "Julia's startup.jl": adds("/root/.julia/config/startup.jl"),
  "Lua's path": adds("/usr/local/share/lua/5.4/socket.lua"),
  "Ruby's gemrc": adds("/etc/gemrc"),
  "Ruby's operating_system.rb": adds("/usr/lib/ruby/vendor_ruby/rubygems/defaults/operating_system.rb"),
  "Java's options": adds("/usr/lib/jvm/lib/jvm.cfg"),
  "Java's class path": adds("/usr/share/java/x.jar"),
  "PHP's auto_prepend_file": adds("/etc/php/8.2/cli/conf.d/x.ini"),
  "git's hook": adds("/opt/git/.git/hooks/post-checkout", file("x", { mode: 0o755 })),
  "git's configuration": writes("/opt/git/.git/config", "[core]\n\tfsmonitor=/x\n"),
  "an object of git's index": writes("/opt/git/.git/index", gitIndex({ object: "bb" })),
  "a mode in git's index": writes("/opt/git/.git/index", gitIndex({ mode: 0o100755 })),
  "a name in git's index": writes("/opt/git/.git/index", gitIndex({ name: "ran" })),
  "where git's branch was before": writes(
    "/opt/git/.git/logs/HEAD",
    `${"2".repeat(40)} ${"1".repeat(40)} me <me@x> 1700000000 +0000\tclone: from x\n`,
  ),
  "Vim's configuration": adds("/etc/vim/vimrc.local"),
  "gdb's start": adds("/etc/gdb/gdbinit"),
};

const linking: Kinds = {
  "ld.so.preload": adds("/etc/ld.so.preload", "/opt/x.so\n"),
  "ld.so.cache": writes("/etc/ld.so.cache", "eache"),
  "ld.so.conf": writes("/etc/ld.so.conf", "/opt/lib\n"),
  "ld.so.conf.d": adds("/etc/ld.so.conf.d/0.conf"),
  "a library of a processor": adds("/usr/lib/glibc-hwcaps/x86-64-v3/libx.so.1"),
  "a library earlier in the path": adds("/usr/local/lib/libx.so.1"),
  "a loader": adds("/lib64/ld-linux-x86-64.so.2", { target: "/opt/ld.so" }),
  "gconv-modules": adds("/usr/lib/x86_64-linux-gnu/gconv/gconv-modules"),
  "nsswitch.conf": writes("/etc/nsswitch.conf", "passwd: x\n"),
  "a module of PAM": adds("/etc/pam.d/su"),
  "OpenSSL's engine": adds("/etc/ssl/openssl.cnf"),
  "a certificate authority": adds("/usr/local/share/ca-certificates/x.crt"),
  "GTK's modules": adds("/etc/gtk-3.0/settings.ini"),
  "OpenCL's vendors": adds("/etc/OpenCL/vendors/x.icd"),
  "an alternative": adds("/etc/alternatives/python", { target: "/opt/python" }),
  "a program earlier in the path": adds("/usr/local/bin/tool", file("x", { mode: 0o755 })),
};

const system: Kinds = {
  "the runscript": writes("/.singularity.d/runscript", "#!/bin/bash\n"),
  "the startscript": adds("/.singularity.d/startscript", file("x", { mode: 0o755 })),
  "the test": adds("/.singularity.d/test", file("x", { mode: 0o755 })),
  "the environment": writes("/.singularity.d/env/90-environment.sh", "export A=2\n"),
  "a later environment": adds("/.singularity.d/env/99-zz.sh"),
  "an application": adds("/scif/apps/x/scif/runscript"),
  "the user's label": writes(
    "/.singularity.d/labels.json",
    '{"maintainer":"you","org.label-schema.build-date":"Monday","version":"1"}',
  ),
  "one more label": writes(
    "/.singularity.d/labels.json",
    '{"maintainer":"me","org.label-schema.build-date":"Monday","version":"1","x":""}',
  ),
  "bash's start": adds("/etc/bash.bashrc"),
  "a profile": adds("/etc/profile.d/x.sh"),
  "a user's profile": adds("/root/.profile"),
  "/etc/environment": adds("/etc/environment", "LD_PRELOAD=/x\n"),
  "an account": writes("/etc/passwd", "root:x:0:0::/root:/bin/sh\nme:x:0:0::/:/bin/sh\n"),
  "a group": writes("/etc/group", "root:x:0:me\n"),
  "a password": writes("/etc/shadow", "root::19000:0:99999:7:::\n"),
  "the age of a password": writes("/etc/shadow", "root:*:19000:0:9:7:::\n"),
  "a crontab": adds("/var/spool/cron/crontabs/root"),
  "a unit": adds("/etc/systemd/system/x.service"),
  "a sudoer": adds("/etc/sudoers.d/x"),
  "an authorized key": adds("/root/.ssh/authorized_keys"),
  "an address": adds("/etc/hosts"),
  "apt's hook": adds("/etc/apt/apt.conf.d/99x", 'DPkg::Post-Invoke "x";\n'),
  "apt's source": adds("/etc/apt/sources.list.d/x.sources"),
  "dpkg's script": adds("/var/lib/dpkg/info/x.postinst", file("x", { mode: 0o755 })),
  "a model": adds("/root/.cache/huggingface/hub/models--a--b/blobs/01"),
};

const amongNoise: Kinds = {
  "a machine id that is a script": writes("/etc/machine-id", "#!/bin/sh\n"),
  "a host name with a command": writes("/etc/hostname", "one; x\n"),
  "a resolv.conf that is none": writes("/etc/resolv.conf", "x\n"),
  "a host key that is none": writes("/etc/ssh/ssh_host_rsa_key.pub", "x\n"),
  "the type of a host key": writes("/etc/ssh/ssh_host_rsa_key.pub", "ssh-dss AAAA root@one\n"),
  "the mode of a machine id": at(["/etc/machine-id"], (was) => ({ ...was, mode: 0o666 })),
  "an attribute of a host name": at(["/etc/hostname"], xattr("user.x", "00")),
  "the owner of /etc/shadow": at(["/etc/shadow"], (was) => ({ ...was, uid: 1 })),
  "a machine id goes": removes(["/etc/machine-id"]),
  "a machine id that is a link": at(["/etc/machine-id"], () => ({ target: "/x" })),
  "a program among the logs": adds("/var/log/x", file("x", { mode: 0o755 })),
  "a set-id bit among the logs": adds("/var/log/x", file("x", { mode: 0o4644 })),
  "a library among the logs": adds("/var/log/x.so"),
  "a link among the logs": adds("/var/log/x", { target: "/x" }),
  "a FIFO among the logs": adds("/var/log/x", { type: "fifo" }),
  "a device among the logs": adds("/var/log/x", { type: "block", device: [8, 0] }),
  "a log becomes a program": at(["/var/log/dpkg.log"], (was) => ({ ...was, mode: 0o755 })),
  "a log that a link leads to": (files) => {
    files["/usr/bin/x"] = { target: "/var/log/wrapped" };
    return "/usr/bin/x";
  },
  "code in a cache": adds("/root/.cache/pip/x.py"),
  "a cache that is not known": adds("/root/.cache/other/x"),
  "what uv keeps unpacked": writes("/root/.cache/uv/archive-v0/0123456789abcdefg/x/data", "y"),
  "conda's history becomes a program": at(["/opt/conda/conda-meta/history"], (was) => ({
    ...was,
    mode: 0o755,
  })),
  "a device that is another one's": at(["/dev/null"], (was) => ({ ...was, device: [1, 1] })),
  "a file in /dev": adds("/dev/x"),
  "a file in the place of a device": at(["/dev/null"], () => file("x")),
};

export const kinds: Kinds = {
  ...contents,
  ...names,
  ...owners,
  ...times,
  ...modes("a file", plain, 0o644),
  ...modes("a folder", folders, 0o755),
  ...modes("a device", ["/srv/char", "/srv/block", "/srv/pipe", "/srv/socket"], 0o644),
  ...attributes,
  ...nodes,
  ...python,
  ...languages,
  ...linking,
  ...system,
  ...amongNoise,
};

/** What no digest shows: the change, and the words of docs/levels.md that say so. */
export const unseen: Record<string, [words: string, Kind]> = {
  "which names are one file": [
    "Which names are one file (hard links)",
    (files) => {
      files["/opt/app/main.py"] = { ...(files["/opt/app/main.py"] as Fields), inode: 7 };
      return "/opt/app/main.py";
    },
  ],
  "a later time of the build": [
    "Times from the epoch on",
    at(["/srv/of-build"], (was) => ({ ...was, mtime: epoch + 500 })),
  ],
  "the time of apt's folder": [
    "the times of `/etc/apt/{preferences,apt.conf,sources.list}.d`",
    at(["/etc/apt/sources.list.d"], (was) => ({ ...was, mtime: 1 })),
  ],
  "a log": ["Logs below `/var/log`", writes("/var/log/dpkg.log", "two\n")],
  "a script among the logs": [
    "A script in a log folder without the execute bit",
    writes("/var/log/wrapped", "echo two\n"),
  ],
  "a download that is kept": ["to save a download", writes("/root/.cache/pip/http/a", "other")],
  "a machine id": ["`/etc/machine-id`", writes("/etc/machine-id", `${"0".repeat(32)}\n`)],
  "a host key": ["SSH host keys", writes("/etc/ssh/ssh_host_rsa_key.pub", "ssh-rsa BBBB root@two\n")],
  "the day of a password": ["the days in `/etc/shadow`", writes("/etc/shadow", "root:*:1:0:99999:7:::\n")],
  "a name server": ["`/etc/resolv.conf`", writes("/etc/resolv.conf", "nameserver 192.0.2.2\n")],
  "the host's name": ["`/etc/hostname`", writes("/etc/hostname", "two\n")],
  "SELinux' label": ["`security.selinux`", onFile(xattr("security.selinux", "41"))],
  "what overlayfs notes": ["attributes of overlayfs", onFile(xattr("trusted.overlay.origin", "41"))],
  "a standard device": ["The standard part of `/dev`", removes(["/dev/null"])],
  "the recipe": [
    "The recipe in `/.singularity.d/Singularity`",
    writes("/.singularity.d/Singularity", "Bootstrap: x\n"),
  ],
  "the recipe of a base": [
    "`/.singularity.d/bootstrap_history`",
    adds("/.singularity.d/bootstrap_history/0"),
  ],
  "Apptainer's label": [
    "Apptainer's own labels",
    writes(
      "/.singularity.d/labels.json",
      '{"maintainer":"me","org.label-schema.build-date":"Tuesday","version":"1"}',
    ),
  ],
  "the order of labels": [
    "The order of fields",
    writes("/.singularity.d/labels.json", '{ "version":"1","maintainer":"me"}'),
  ],
  "what conda was asked for": [
    "the words by which a package was asked for",
    writes("/opt/conda/conda-meta/x-1-0.json", '{"name":"x","md5":"1","requested_spec":"x=1"}'),
  ],
  "conda's history": ["conda's `history`", writes("/opt/conda/conda-meta/history", "==> now <==\n")],
  "a time in git's index": [
    "Times, inode numbers and owners in git's index",
    writes("/opt/git/.git/index", gitIndex({ time: 2 })),
  ],
  "who moved git's branch": [
    "who moved a branch, and when",
    writes(
      "/opt/git/.git/logs/HEAD",
      `${"0".repeat(40)} ${"1".repeat(40)} you <you@x> 1700000001 +0000\tclone: from x\n`,
    ),
  ],
  "when R installed a package": [
    "R: the times of building",
    writes("/usr/lib/R/site-library/x/DESCRIPTION", description().replace("2024-05-01", "2025-05-01")),
  ],
};
