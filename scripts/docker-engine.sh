#!/bin/sh
# Makes sure that a Docker engine answers and has the image busybox:latest, which the container tests run.
#
#   scripts/docker-engine.sh [PIDFILE]
#
# Does nothing where both are there. Otherwise installs what lacks from the distribution (Debian, Ubuntu; as root),
# starts dockerd and waits until it answers, and imports busybox without asking any registry. The pid of a dockerd that
# it started is written to PIDFILE; whoever gave PIDFILE ends that process. An engine that was there is left alone.
set -eu

pidfile=${1:-}
log=${TMPDIR:-/tmp}/evertick-dockerd.log

say() { echo "docker-engine: $*" >&2; }
die() { say "$*"; exit 1; }
answers() { command -v docker >/dev/null && docker version >/dev/null 2>&1; }

install() {
  command -v apt-get >/dev/null || die "needs $* but there is no apt-get; install them and start the engine yourself"
  say "installing $*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
    { apt-get update && apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1 ||
    die "apt-get cannot install $*; see $log"
}

# Removes the pid file unless it names a living process of that name.
forget_dead() {
  [ -f "$1" ] || return 0
  stat=$(cat "/proc/$(cat "$1")/stat" 2>/dev/null) || stat=
  case $stat in
    *"($2) Z "*) rm -f "$1" ;;
    *"($2) "*) ;;
    *) rm -f "$1" ;;
  esac
}

start_engine() {
  [ -z "${DOCKER_HOST:-}" ] || die "no engine answers at DOCKER_HOST=$DOCKER_HOST; start it, or unset DOCKER_HOST to have one started here"
  missing=
  command -v dockerd >/dev/null && command -v docker >/dev/null || missing="docker.io"
  command -v iptables >/dev/null || missing="$missing iptables"
  # shellcheck disable=SC2086 # a list of package names
  [ -z "$missing" ] || install $missing
  answers && return # the package started a service of its own

  # A killed engine leaves files that name its processes; the ids may be others' by now, or of dead ones not yet collected.
  forget_dead /var/run/docker.pid dockerd
  forget_dead /var/run/docker/containerd/containerd.pid containerd
  setsid dockerd >"$log" 2>&1 9>&- </dev/null &
  pid=$!
  tries=120
  until answers; do
    kill -0 "$pid" 2>/dev/null || die "dockerd ended before it answered; see $log"
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { kill "$pid"; die "dockerd does not answer after 60 s; see $log"; }
    sleep 0.5
  done
  [ -z "$pidfile" ] || echo "$pid" >"$pidfile"
  say "started dockerd, pid $pid, log $log"
}

import_busybox() {
  # Only a static busybox runs in an image that holds nothing else.
  dpkg -s busybox-static >/dev/null 2>&1 || install busybox-static
  root=$(mktemp -d)
  trap 'rm -rf "$root"' EXIT
  mkdir -p "$root/bin" "$root/etc" "$root/tmp"
  chmod 1777 "$root/tmp"
  cp "$(command -v busybox)" "$root/bin/busybox"
  for applet in $("$root/bin/busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
  done
  printf 'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$root/etc/passwd"
  tar -C "$root" --owner=0 --group=0 -c . |
    docker import --change 'ENV PATH=/bin' --change 'CMD ["sh"]' - busybox:latest >/dev/null
  say "imported busybox:latest"
}

# One at a time: two callers must not start two engines.
exec 9>"${TMPDIR:-/tmp}/evertick-docker-engine.lock"
flock 9
answers || start_engine
docker image inspect busybox:latest >/dev/null 2>&1 || import_busybox
