// Where a language model may be asked. The talk and the key go to where the user's own setting says, so what a name leads
// to is looked at: a public name that leads into the user's own network is somebody else's doing (DNS rebinding). Ranges
// are those of IANA's special-purpose registries (RFC 6890).
import { lookup as lookUp, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { problem } from '#graph/problem.ts';

/** `never`: no program would be asked there by a name: this very machine's “any”, metadata of clouds, many at once. */
export type Reach = 'public' | 'own' | 'never';

/** An IPv4 range counts within IPv6, too: where it is mapped, which the list sees by itself, or translated (NAT64, RFC 6052). */
function listOf(ranges: readonly string[]): BlockList {
	const list = new BlockList();
	for (const range of ranges) {
		const [network = '', bits = ''] = range.split('/');
		if (network.includes(':')) list.addSubnet(network, Number(bits), 'ipv6');
		else {
			list.addSubnet(network, Number(bits), 'ipv4');
			list.addSubnet(`64:ff9b::${network}`, 96 + Number(bits), 'ipv6');
		}
	}
	return list;
}

/** Loopback, private use, carriers' and overlay networks' shared space, unique local addresses. */
const own = listOf([
	'127.0.0.0/8',
	'10.0.0.0/8',
	'172.16.0.0/12',
	'192.168.0.0/16',
	'100.64.0.0/10',
	'::1/128',
	'fc00::/7',
]);

/**
 * 198.18.0.0/15 is not among them: proxies on a user's machine give it out for public names. The single addresses are
 * clouds' metadata, where they stand in a range of `own`.
 */
const never = listOf([
	...['0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
	...['224.0.0.0/4', '240.0.0.0/4', '100.100.100.200/32', 'fd00:ec2::254/128', 'fd20:ce::254/128'],
	...['::/128', '64:ff9b:1::/48', '100::/64', '2001::/32', '2001:db8::/32', '2002::/16', '3fff::/20'],
	...['fe80::/10', 'fec0::/10', 'ff00::/8'],
]);
// IPv4 written as IPv6 once, before it was mapped (RFC 4291, 2.5.5.1); ::1 is not such a one.
never.addRange('::2', '::ffff:ffff', 'ipv6');

/** Of an IP address; an IPv4 address within an IPv6 one counts as itself. */
export function reachOf(address: string): Reach {
	const [plain = ''] = address.split('%');
	const family = isIP(plain);
	if (family === 0) return 'never';
	const type = family === 6 ? 'ipv6' : 'ipv4';
	if (never.check(plain, type)) return 'never';
	return own.check(plain, type) ? 'own' : 'public';
}

/**
 * Names that lead into one's own network and nowhere else: without a dot, or of a domain that is reserved for that
 * (RFC 6761, RFC 6762, RFC 8375, ICANN on .internal).
 */
function isOwnName(host: string): boolean {
	return !host.includes('.') || /\.(?:localhost|local|internal|home\.arpa)$/.test(host);
}

export type AllAddresses = (
	host: string,
	options: LookupAllOptions,
	callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up as `net.connect` does, which then connects to what was looked at here, and asks no second time. Other
 * names than `host`, such as a proxy's of the user's environment, are not the setting's. An address in the setting itself
 * is named, and needs no looking up. `privateHost`: a public name that the user says is of the own network.
 * The callback's error is a Problem llm_address.
 */
export function lookupFor(host: string, privateHost?: string, all: AllAddresses = lookUp): LookupFunction {
	const allowed: readonly Reach[] =
		isOwnName(asCompared(host)) || asCompared(privateHost) === asCompared(host) ? ['public', 'own'] : ['public'];
	return (name, options, callback) => {
		all(name, { ...options, all: true }, (error, found) => {
			const open = name === host ? found?.filter(({ address }) => allowed.includes(reachOf(address))) : found;
			const [first] = open ?? [];
			if (error !== null) callback(error, []);
			else if (first === undefined) callback(refusal(host, found), []);
			else if (options.all === true) callback(null, [...open]);
			else callback(null, first.address, first.family);
		});
	};
}

function asCompared(host = ''): string {
	return host.toLowerCase().replace(/\.$/, '');
}

function refusal(host: string, found: readonly LookupAddress[]): Error {
	const addresses = found.map(({ address }) => address);
	return problem('llm_address', {
		host,
		found: addresses.join(', '),
		isOwn: addresses.some((one) => reachOf(one) === 'own'),
	});
}
