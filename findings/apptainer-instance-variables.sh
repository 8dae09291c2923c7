#!/usr/bin/env bash
# Expect:   what `apptainer instance start` was given (--env, --cleanenv, --pwd) holds for what `exec instance://` runs in
#           the instance, as --home, --hostname and the mounts do, and as `docker exec` keeps `docker run -e`.
# Happens:  home, host name and mounts are the instance's. Variables are those of the command that calls `exec`, also
#           where the instance was started with --cleanenv, and none of the instance's own --env is there. The startscript
#           alone sees them. So a contained instance gets the caller's variables with every later command.
# Versions: apptainer 1.4.5, seen 2026-11-29. APPTAINER may name a command that runs it; busybox-static from Debian 12
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
"${apptainer[@]}" --version | grep -q ' 1\.4\.5' || { echo "needs apptainer 1.4.5" >&2; exit 2; }
name=finding-$$
stop() { "${apptainer[@]}" instance stop -t 1 "$name" >/dev/null 2>&1 || true; }
work=$(mktemp -d); trap 'stop; rm -rf "$work"' EXIT; cd "$work"; chmod 755 .
export HOME=$work
apt-get download -q busybox-static >/dev/null 2>&1 || { echo "needs busybox-static among apt's packages" >&2; exit 2; }
dpkg -x busybox-static_*.deb package
mkdir -p image/bin image/etc image/proc image/sys image/dev image/tmp image/root image/var/tmp image/.singularity.d data
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" image/bin/busybox
for program in sh cat hostname printenv env sleep; do ln -s busybox "image/bin/$program"; done
cat > image/.singularity.d/startscript <<'START'
#!/bin/sh
echo "startscript: INSIDE=$INSIDE OUTSIDE=$OUTSIDE" > /data/started
exec sleep 600
START
chmod 755 image/.singularity.d/startscript

OUTSIDE=host "${apptainer[@]}" --silent instance start --cleanenv --containall --hostname inner --env INSIDE=yes \
  --bind "$work/data:/data" image "$name" 2>/dev/null
for _ in $(seq 600); do [ -s data/started ] && break; sleep 0.2; done
{
  cat data/started
  echo "exec: $(OUTSIDE=host "${apptainer[@]}" --silent exec "instance://$name" \
    sh -c 'echo "INSIDE=$INSIDE OUTSIDE=$OUTSIDE host $(hostname) $(cat /data/started | cut -c1-11)"')"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
startscript: INSIDE=yes OUTSIDE=
exec: INSIDE= OUTSIDE=host host inner startscript
SEEN
