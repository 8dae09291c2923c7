#!/usr/bin/env bash
# Expect:   signatures and lists of packages attached to an image stay attached in an OCI layout, whichever tool copied it there
#           and whichever reads it: the layout is a standard, and in a registry both tools see each other's.
# Happens:  in a layout that `oras cp -r` wrote, regctl finds the image and nothing attached to it, and `regctl image copy
#           --referrers` copies the image alone, exit 0, without a word. oras lists attached manifests in index.json, regctl
#           looks for a tag as in a registry without the referrers API. The other way round all is found.
# Versions: oras 1.3.6, regctl 0.11.7, crane 0.22.1 (Go modules; crane serves the registry), seen 2026-11-30
set -euo pipefail
command -v go >/dev/null || { echo "needs go" >&2; exit 2; }
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
for module in oras.land/oras/cmd/oras@v1.3.6 github.com/regclient/regclient/cmd/regctl@v0.11.7 \
  github.com/google/go-containerregistry/cmd/crane@v0.22.1; do
  GOBIN="$work/bin" go install "$module" >>log 2>&1 || { tail log >&2; exit 2; }
done
export PATH="$work/bin:$PATH" HOME="$work" # both keep settings in the home
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
crane registry serve --address "127.0.0.1:$port" >server.log 2>&1 & server=$!
registry=127.0.0.1:$port; regctl registry set --tls disabled "$registry"
for _ in $(seq 50); do crane catalog "$registry" >/dev/null 2>&1 && break; sleep 0.2; done

echo data > data; echo packages > packages.json; echo signed > signature
{
  oras push --plain-http "$registry/image:1" data
  oras attach --plain-http --artifact-type application/vnd.example.packages "$registry/image:1" packages.json
  regctl artifact put --subject "$registry/image:1" --artifact-type application/vnd.example.signature < signature
  oras cp -r --from-plain-http "$registry/image:1" --to-oci-layout by-oras:1
  regctl image copy --referrers "$registry/image:1" ocidir://by-regctl:1
  regctl image copy --referrers ocidir://by-oras:1 "$registry/from-oras:1"
  regctl image copy --referrers ocidir://by-regctl:1 "$registry/from-regctl:1"
} >log 2>&1 || { cat log >&2; exit 1; }
attached() { grep -o 'vnd\.example\.[a-z]*' | sed 's/.*\.//' | sort -u | paste -sd' '; }
{
  echo "registry: oras $(oras discover --plain-http "$registry/image:1" | attached), regctl $(regctl artifact list "$registry/image:1" | attached)"
  for layout in by-oras by-regctl; do
    echo "$layout: oras $(oras discover --oci-layout $layout:1 | attached), regctl $(regctl artifact list ocidir://$layout:1 | attached)"
  done
  for name in from-oras from-regctl; do
    echo "$name: $(oras discover --plain-http "$registry/$name:1" | attached)"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
registry: oras packages signature, regctl packages signature
by-oras: oras packages signature, regctl 
by-regctl: oras packages signature, regctl packages signature
from-oras: 
from-regctl: packages signature
SEEN
