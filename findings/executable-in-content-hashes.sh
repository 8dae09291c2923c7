#!/usr/bin/env bash
# Expect:   a library computes the identifier of a folder that the tool it follows computes: a SWHID of a folder is the id of
#           the git tree, and nix-nar's hash is that of nix-hash. Whether a file is executable is one yes or no in both.
# Happens:  git and Nix ask whether the owner may execute the file; swh.model and nix-nar ask whether anybody may, as does
#           the swhid crate. For a file of mode 654 or 645 git and Nix have the hash of a plain file, and the others the one of an
#           executable file: an identifier that no commit with this file, and no Nix store, has. go-nix is like Nix.
# Versions: swh.model 8.4.1, nix-nar 0.6.0, swhid 0.2.2 (not run: it compiles long), go-nix 4bdde671e0a1, nix-bin 2.8.0, seen 2026-11-30
set -euo pipefail
for program in python3 cargo go git nix-hash; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
{
  python3 -m venv venv && venv/bin/pip install --disable-pip-version-check 'swh.model[cli]==8.4.1'
  mkdir -p rust/src go
  printf '%s\n' '[package]' 'name = "hash"' 'version = "0.1.0"' 'edition = "2021"' '[dependencies]' 'nix-nar = "=0.6.0"' > rust/Cargo.toml
  cat > rust/src/main.rs <<'RS'
fn main() {
    let path = std::env::args().nth(1).unwrap();
    std::io::copy(&mut nix_nar::Encoder::new(path).unwrap(), &mut std::io::stdout()).unwrap();
}
RS
  cargo build --manifest-path rust/Cargo.toml --target-dir target
  printf 'module demo\ngo 1.21\n' > go/go.mod
  cat > go/main.go <<'GO'
package main

import (
	"os"

	"github.com/nix-community/go-nix/pkg/nar"
)

func main() {
	if err := nar.DumpPath(os.Stdout, os.Args[1]); err != nil {
		panic(err)
	}
}
GO
  (cd go; GOFLAGS=-mod=mod go get github.com/nix-community/go-nix/pkg/nar@v0.0.0-20250101154619-4bdde671e0a1; go build -o ../gonar .)
} >log 2>&1 || { tail -20 log >&2; exit 2; }

short() { sed 's/.*dir://' | cut -c1-8; }
gittree() ( # FOLDER
  rm -rf repository; git init -q --bare repository; export GIT_DIR=$PWD/repository GIT_WORK_TREE=$PWD/$1
  git config core.fileMode true; cd "$1"; git add -A; git write-tree
)
for mode in 644 755 700 654 645; do
  rm -rf tree; mkdir tree; echo hello > tree/file; chmod $mode tree/file
  echo "$mode git $(gittree tree | short) swh.model $(venv/bin/swh identify --no-filename tree | short), nix-hash $(nix-hash --type sha256 tree | short)" \
    "go-nix $(./gonar tree | sha256sum | short) nix-nar $(target/debug/hash tree | sha256sum | short)"
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
644 git fb5a8619 swh.model fb5a8619, nix-hash 9bf8b8cc go-nix 9bf8b8cc nix-nar 9bf8b8cc
755 git fbfbeb31 swh.model fbfbeb31, nix-hash c5fa3d46 go-nix c5fa3d46 nix-nar c5fa3d46
700 git fbfbeb31 swh.model fbfbeb31, nix-hash c5fa3d46 go-nix c5fa3d46 nix-nar c5fa3d46
654 git fb5a8619 swh.model fbfbeb31, nix-hash 9bf8b8cc go-nix 9bf8b8cc nix-nar c5fa3d46
645 git fb5a8619 swh.model fbfbeb31, nix-hash 9bf8b8cc go-nix 9bf8b8cc nix-nar c5fa3d46
SEEN
