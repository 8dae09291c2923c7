#!/usr/bin/env bash
# Expect:   podman-compose hands on the exit code of the podman that failed; 1.6.0 did mend the 0 of earlier versions.
# Happens:  1.0.3 (Debian 12) prints "exit code: 125" and exits 0 for every verb. 1.6.0 exits 125 for "up -d", "run" and
#           "exec", but still 0 for "up" in the foreground, "start", "restart", "stop" and "logs".
# Versions: podman-compose 1.0.3 and 1.6.0 (PyPI), podman 4.3.1, seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
command -v podman >/dev/null || { echo "needs podman" >&2; exit 2; }
python3 -m venv later
venv/bin/pip install -q --disable-pip-version-check podman-compose==1.0.3
later/bin/pip install -q --disable-pip-version-check podman-compose==1.6.0

cat > compose.yml <<'YAML'
services:
  a:
    image: localhost/image-that-is-not-here:1
    pull_policy: never
    network_mode: none
YAML
export COMPOSE_PROJECT_NAME=finding$$
for version in venv later; do
  "$version"/bin/pip show podman-compose 2>/dev/null | sed -n 's/^Version: //p'
  for verb in "up -d" "run -T --rm" "exec -T" up start restart stop logs; do
    command=true; case "$verb" in run*|exec*) ;; *) command= ;; esac
    code=0
    # shellcheck disable=SC2086 # verb and command are words
    "$version"/bin/podman-compose -f compose.yml $verb a $command >log 2>&1 || code=$?
    echo "  $verb: exit $code, podman failed: $(grep -c -m1 -E 'image not known|no such container' log)"
  done
  "$version"/bin/podman-compose -f compose.yml down >/dev/null 2>&1 || true
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
1.0.3
  up -d: exit 0, podman failed: 1
  run -T --rm: exit 0, podman failed: 1
  exec -T: exit 0, podman failed: 1
  up: exit 0, podman failed: 1
  start: exit 0, podman failed: 1
  restart: exit 0, podman failed: 1
  stop: exit 0, podman failed: 1
  logs: exit 0, podman failed: 1
1.6.0
  up -d: exit 125, podman failed: 1
  run -T --rm: exit 125, podman failed: 1
  exec -T: exit 125, podman failed: 1
  up: exit 0, podman failed: 1
  start: exit 0, podman failed: 1
  restart: exit 0, podman failed: 1
  stop: exit 0, podman failed: 1
  logs: exit 0, podman failed: 1
SEEN
