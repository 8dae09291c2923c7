import { spawnSync } from "node:child_process";

const script = `
  export GNUPGHOME=$PWD/gpg; mkdir -p gpg site/deb; chmod 700 gpg
  gpg() { command gpg --faked-system-time $FROM "$@"; }
  gpg --batch --quiet --passphrase "" --quick-gen-key test@example.org ed25519 sign seconds=$SECONDS_VALID
  gpg --armor --export >key.asc
  cd site/deb; mkdir -p p/DEBIAN
  printf 'Package: leaf\\nVersion: 1.0\\nArchitecture: all\\nMaintainer: T <t@example.org>\\nDescription: t\\n' >p/DEBIAN/control
  dpkg-deb --root-owner-group -b p leaf_1.0_all.deb >/dev/null; rm -r p; dpkg-scanpackages . >Packages
  printf 'Origin: Test\\nSuite: test\\nDate: %s\\nValid-Until: %s\\nSHA256:\\n %s %s Packages\\n' "$(date -Ru -d @$FROM)" \\
    "$(date -Ru -d @$((FROM + SECONDS_VALID)))" "$(sha256sum Packages | cut -d' ' -f1)" "$(stat -c %s Packages)" >Release
  gpg --batch --clearsign -o InRelease Release
  gpgconf --kill all`;

/**
 * An archive `site/deb` in a folder, with one package `leaf`, whose Release and key (`key.asc`) are in date for a while.
 * @param from seconds since 1970
 */
export function expiringApt(folder: string, from: number, secondsValid: number): void {
  const env = { ...process.env, FROM: String(from), SECONDS_VALID: String(secondsValid) };
  const { status, stderr } = spawnSync("sh", ["-ec", script], { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the archive cannot be made: ${stderr}`);
}
