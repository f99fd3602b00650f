import { BlockList, isIP } from 'node:net';

/**
 * Addresses of this machine and of the network around it (IANA special-purpose registries, RFC 6890 and RFC 8190):
 * a URL from a pull request must not reach them, cloud metadata services (169.254.169.254) among them.
 */
const NEARBY_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

const NEARBY_IPV6 = [
  ['::', 128],
  ['::1', 128],
  ['100::', 64],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

let blocked: BlockList | undefined;

/** Whether an IP address is loopback, private, link-local, multicast or otherwise not the public internet's. */
export function isNearbyAddress(address: string): boolean {
  const bare = withoutBrackets(address).replace(/%.*$/s, '');
  const family = isIP(bare);
  if (family === 0) return false;
  blocked ??= blockList();
  if (family === 4) return blocked.check(bare, 'ipv4');
  if (blocked.check(bare, 'ipv6')) return true;
  const embedded = embeddedIpv4(bare);
  return embedded !== null && blocked.check(embedded, 'ipv4');
}

/** Whether the host of a URL is an address, or a name that always means this machine (RFC 6761). */
export function isNearbyHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return name === 'localhost' || name.endsWith('.localhost') || isNearbyAddress(name);
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}

function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of NEARBY_IPV4) list.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of NEARBY_IPV6) list.addSubnet(network, prefix, 'ipv6');
  return list;
}

/** The IPv4 address inside a mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056) address, which routers unpack. */
function embeddedIpv4(address: string): string | null {
  // The WHATWG URL parser writes IPv6 in its canonical form, without dotted quads.
  const canonical = withoutBrackets(new URL(`http://[${address}]/`).hostname);
  const [head = '', tail] = canonical.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const words = [
    ...left,
    ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'),
    ...right,
  ].map((word) => Number.parseInt(word, 16));
  const quad = (high = 0, low = 0): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');
  if (words[0] === 0x2002) return quad(words[1], words[2]);
  const start = words.slice(0, 6).join(',');
  const nat64 = [0x64, 0xff9b, 0, 0, 0, 0].join(',');
  const compatible = '0,0,0,0,0,0';
  const mapped = [0, 0, 0, 0, 0, 0xffff].join(',');
  return start === nat64 || start === mapped || start === compatible ? quad(words[6], words[7]) : null;
}
