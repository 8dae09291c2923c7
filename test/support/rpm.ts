import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const options = { encoding: "utf8", stdio: "pipe", timeout: 3_600_000 } as const;

/** A package that {@link buildRpms} makes. */
export interface RpmRecipe {
  name: string;
  version: string;
  release: string;
  epoch?: number;
  /** "noarch" unless told otherwise. */
  arch?: string;
  /** So many files with long names, to make a header that fills several pages. */
  files?: number;
  /** What one more file says; none without. */
  content?: string;
  /** Further lines of the preamble ("Requires: leaf >= 0.5"). */
  tags?: readonly string[];
}

/** Makes packages with the real rpmbuild; gives the paths of the package files. */
export function buildRpms(folder: string, recipes: readonly RpmRecipe[]): string[] {
  for (const { name, version, release, epoch, arch = "noarch", files = 1, content, tags = [] } of recipes) {
    const lines = [
      `Name: ${name}`,
      `Version: ${version}`,
      `Release: ${release}`,
      ...(epoch === undefined ? [] : [`Epoch: ${epoch}`]),
      ...(arch === "noarch" ? ["BuildArch: noarch"] : []),
      ...tags,
      "Summary: made for a test",
      "License: MIT",
      "Vendor: Test Vendor",
      "%description",
      "Made for a test.",
      "%install",
      `mkdir -p %{buildroot}/opt/${name}`,
      `for i in $(seq ${files}); do echo $i >%{buildroot}/opt/${name}/${"x".repeat(40)}-$i; done`,
      ...(content === undefined ? [] : [`echo ${content} >%{buildroot}/opt/${name}/content`]),
      "%files",
      `/opt/${name}`,
    ];
    const spec = join(folder, `${name}.spec`);
    writeFileSync(spec, `${lines.join("\n")}\n`);
    const target = arch === "noarch" ? [] : ["--target", arch];
    const define = ["--define", `_topdir ${folder}/top`, "--define", "_buildhost test"];
    // Times of files and of the package are the epoch, so that a package is the same each time it is made.
    for (const macro of ["clamp_mtime_to_source_date_epoch", "use_source_date_epoch_as_buildtime"])
      define.push("--define", `${macro} 1`);
    const env = { ...process.env, SOURCE_DATE_EPOCH: "1700000000" };
    execFileSync("rpmbuild", ["-bb", ...define, ...target, spec], { ...options, env });
  }
  return execFileSync("find", [join(folder, "top/RPMS"), "-name", "*.rpm"], options)
    .trim()
    .split("\n");
}

/** Enters packages into a fresh SQLite database with the real rpm; gives the database's folder. */
export function installRpms(folder: string, packages: readonly string[]): string {
  const database = join(folder, "db");
  mkdirSync(database, { recursive: true });
  const define = ["--define", "_db_backend sqlite", "--dbpath", database];
  execFileSync(
    "rpm",
    [...define, "-i", "--justdb", "--nodeps", "--force", "--ignorearch", ...packages],
    options,
  );
  return database;
}

/** What `rpm -qa` says of a database: "name epoch:version-release arch source vendor sha256header", sorted. */
export function rpmQuery(database: string, backend: "sqlite" | "bdb_ro"): string[] {
  const format =
    "%{NAME} %|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE} %{ARCH} %{SOURCERPM} %{VENDOR} %{SHA256HEADER}\n";
  const define = ["--define", `_db_backend ${backend}`, "--dbpath", database];
  const { status, stdout, stderr } = spawnSync("rpm", [...define, "-qa", "--qf", format], {
    ...options,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`rpm -qa: ${stderr}`);
  return stdout.split("\n").filter(Boolean).sort();
}

/** A Berkeley DB hash as rpm before 4.16 wrote it, made by Berkeley DB's own db_load: key 0 counts, others are headers. */
export function writeBdb(
  file: string,
  headers: readonly Buffer[],
  byteOrder: 1234 | 4321,
  pageSize: number,
): void {
  const record = (key: number, value: Buffer) => {
    const bytes = Buffer.alloc(4);
    if (byteOrder === 1234) bytes.writeUInt32LE(key);
    else bytes.writeUInt32BE(key);
    return ` ${bytes.toString("hex")}\n ${value.toString("hex")}\n`;
  };
  const dump = [
    `VERSION=3\nformat=bytevalue\ntype=hash\ndb_pagesize=${pageSize}\ndb_lorder=${byteOrder}\nHEADER=END\n`,
    record(0, Buffer.of(headers.length, 0, 0, 0)),
    ...headers.map((header, i) => record(i + 1, header)),
    "DATA=END\n",
  ];
  execFileSync("db_load", [file], { input: dump.join(""), timeout: 3_600_000 });
}

/** An ndb database, written by hand after rpm's lib/backend/ndb/rpmpkg.c: rpm as Debian builds it has no ndb. */
export function ndbOf(headers: readonly Buffer[]): Buffer {
  const slots = Buffer.alloc(4096);
  slots.write("RpmP", "latin1");
  slots.writeUInt32LE(1, 8);
  slots.writeUInt32LE(1, 12);
  slots.writeUInt32LE(headers.length + 1, 16);
  for (let slot = 32; slot < slots.length; slot += 16) slots.write("Slot", slot, "latin1");
  const blobs: Buffer[] = [];
  let block = slots.length / 16;
  for (const [i, header] of headers.entries()) {
    const blocks = Math.ceil((16 + header.length + 12) / 16);
    const blob = Buffer.alloc(blocks * 16);
    blob.write("BlbS", "latin1");
    blob.writeUInt32LE(i + 1, 4);
    blob.writeUInt32LE(1, 8);
    blob.writeUInt32LE(header.length, 12);
    header.copy(blob, 16);
    blob.writeUInt32LE(header.length, blob.length - 8);
    blob.write("BlbE", blob.length - 4, "latin1");
    // The first slots stay empty, as where packages were removed.
    const slot = 32 + 16 * (i + 3);
    slots.writeUInt32LE(i + 1, slot + 4);
    slots.writeUInt32LE(block, slot + 8);
    slots.writeUInt32LE(blocks, slot + 12);
    block += blocks;
    blobs.push(blob);
  }
  return Buffer.concat([slots, ...blobs]);
}
