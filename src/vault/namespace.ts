import { type RelayOptions, relay } from "./relay.ts";

/**
 * Addresses of the namespace: that of the build, and that of the gateway. Host names get addresses from the rest of
 * this range (RFC 2544).
 */
export const ownAddress = "198.18.0.1";
export const gateAddress = "198.18.0.2";
export const prefixLength = 30;

/** Ports that are accepted at once; any other port works one second after its first packet was seen. */
export const usualPorts = [21, 22, 80, 443, 873, 3128, 3690, 5000, 8000, 8080, 8081, 8443, 9418, 11371];

/** The host's resources that a namespace needs. All paths absolute. */
export interface NamespaceOptions {
  /** Unix socket of the gateway. */
  socket: string;
  /** Private folder for the namespace's files. */
  folder: string;
  /** Further TCP ports that the command is known to use. */
  ports: number[];
  /** Ports of the host's loopback that the command may use. */
  loopbackPorts: number[];
  /** Files that the command sees in place of the host's: path on the host → file. */
  overlays: Record<string, string>;
}

/**
 * Runs in the gateway's namespace: it owns every address, for the ports that it accepts; everything else is dropped
 * silently.
 */
const gateScript = `
ip link set lo up
n=0
until ip link show gate >/dev/null 2>&1; do n=$((n+1)); [ "$n" -lt 500 ] || exit 1; sleep 0.01; done
ip addr add ${gateAddress}/${prefixLength} dev gate
ip -6 addr add fd12:5678::2/64 dev gate nodad
ip link set gate up
ip neigh add ${ownAddress} lladdr 02:00:00:00:00:01 dev gate nud permanent
ip -6 neigh add fd12:5678::1 lladdr 02:00:00:00:00:01 dev gate nud permanent
ip route add unicast ${ownAddress} dev gate table local
ip -6 route add unicast fd12:5678::1 dev gate table local
for family in -4 -6; do
  ip $family route add local default dev lo table local
  ip $family rule add pref 11 ipproto udp dport 53 lookup local
  ip $family rule add pref 12 ipproto icmp lookup local
  ip $family rule add pref 13 ipproto ipv6-icmp lookup local
  ip $family rule add pref 20 iif gate blackhole
  ip $family rule add pref 30 lookup local
  ip $family rule del pref 0
done
exec "$@"
`;

/** Runs as root in the build's namespace, sets it up, and turns into the command. */
const buildScript = `
set -e
gatescript=$1 ready=$2 node=$3 source=$4 gate=$5 loopback=$6 overlays=$7; shift 7
ip link set lo up
unshare --net -- sh -c "$gatescript" gate "$node" -e "$source" "$gate" "$$" </dev/null >/dev/null 2>&1 &
pid=$!
own=$(readlink "/proc/$$/ns/net")
while [ "$(readlink "/proc/$pid/ns/net")" = "$own" ]; do kill -0 "$pid"; sleep 0.01; done
ip link add eth0 address 02:00:00:00:00:01 type veth peer name gate address 02:00:00:00:00:02 netns "$pid"
ip addr add ${ownAddress}/${prefixLength} dev eth0
ip link set eth0 up
ip neigh add ${gateAddress} lladdr 02:00:00:00:00:02 dev eth0 nud permanent
ip route add default via ${gateAddress}
if ip -6 addr add fd12:5678::1/64 dev eth0 nodad 2>/dev/null; then
  ip -6 neigh add fd12:5678::2 lladdr 02:00:00:00:00:02 dev eth0 nud permanent || :
  ip -6 route add default via fd12:5678::2 || :
fi
if [ -n "$loopback" ]; then "$node" -e "$source" "$loopback" "$$" </dev/null >/dev/null 2>&1 & fi
while [ "$overlays" -gt 0 ]; do
  if [ -e "$2" ]; then mount --bind "$1" "$2"; fi
  shift 2; overlays=$((overlays-1))
done
while [ ! -e "$ready" ] || { [ -n "$loopback" ] && [ ! -e "$ready.loopback" ]; }; do kill -0 "$pid"; sleep 0.01; done
exec "$@"
`;

const relaySource = `(${relay.toString()})({...JSON.parse(process.argv[1]),served:Number(process.argv[2])})`;

/**
 * The command line that runs a command in a network namespace in which only the gateway exists. It must be run as root
 * of a user namespace, or as root.
 */
export function inNamespace(argv: readonly string[], options: NamespaceOptions): string[] {
  const { socket, folder } = options;
  const ready = `${folder}/ready`;
  const gate: Omit<RelayOptions, "served"> = {
    socket,
    ports: [...new Set([...usualPorts, ...options.ports])],
    ready,
    role: "gate",
  };
  const loopback = { ...gate, ports: options.loopbackPorts, ready: `${ready}.loopback`, role: "loopback" };
  const overlays = Object.entries(options.overlays);
  return [
    ...["unshare", "--mount", "--net", "--", "sh", "-c", buildScript, "vault"],
    ...[gateScript, ready, process.execPath, relaySource, JSON.stringify(gate)],
    options.loopbackPorts.length > 0 ? JSON.stringify(loopback) : "",
    String(overlays.length),
    ...overlays.flatMap(([path, file]) => [file, path]),
    ...argv,
  ];
}
