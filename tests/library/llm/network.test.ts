// Where a model is asked: the setting says it, no name's owner and no server does. Names are looked up by the test, so
// that they lead where an attacker's would; what is connected to is real.
import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { isProblem } from '#graph/problem.ts';
import { openModel } from '#lib/server/llm/model.ts';
import { reachOf, type AllAddresses } from '#lib/server/llm/network.ts';
import type { ModelSettings } from '#lib/server/llm/settings.ts';
import { endpoint, fails, says } from './endpoint.ts';

const good = says({ proposals: [] });

/** Each look-up takes the next answer; the last one goes on for ever. */
function names(...answers: readonly (readonly string[])[]): { readonly all: AllAddresses; readonly asked: string[] } {
	const asked: string[] = [];
	const all: AllAddresses = (host, _, callback) => {
		asked.push(host);
		const found = answers[Math.min(asked.length, answers.length) - 1] ?? [];
		if (found.length === 0) callback(Object.assign(new Error(`ENOTFOUND ${host}`), { code: 'ENOTFOUND' }), []);
		else
			callback(
				null,
				found.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
			);
	};
	return { all, asked };
}

/** `host` in the place of 127.0.0.1; gives `asked` or the problem. */
async function ask(host: string, all?: AllAddresses, more: Partial<ModelSettings> = {}) {
	const { url, requests } = await endpoint(good);
	const model = openModel(
		{ url: url.replace('127.0.0.1', host), model: 'small', ...more },
		{ timeout: 2_000, retries: 2 },
		all,
	);
	const outcome = await model.ask({ text: '[1] Dan: Noam Brown.' }).then(
		() => 'asked',
		(error: unknown) => (isProblem(error) ? error : String(error)),
	);
	return { outcome, requests: requests.length };
}

describe('an address of the own network', () => {
	test.each(['127.0.0.1', '127.1', '2130706433', '0x7f.0.0.1', '[::ffff:127.0.0.1]', 'localhost', 'LOCALHOST'])(
		'is asked where the setting names it: %s',
		async (host) => {
			expect(await ask(host)).toEqual({ outcome: 'asked', requests: 1 });
		},
	);

	test.each([
		'ollama',
		'model.localhost',
		'model.local',
		'host.docker.internal',
		'nas.home.arpa',
		'Ollama',
		'model.local.',
	])('is asked by a name that cannot be a public one: %s', async (host) => {
		expect(await ask(host, names(['127.0.0.1']).all)).toEqual({ outcome: 'asked', requests: 1 });
	});

	test.each(['api.example.com', 'local.example.com', 'localhost.example.com', 'notlocal.dev', 'a.local.dev.'])(
		'is not asked by a public name that leads there, nor looked up again: %s',
		async (host) => {
			const { all, asked } = names(['127.0.0.1', '::1', '10.0.0.5']);
			const { outcome, requests } = await ask(host, all);
			expect(outcome).toMatchObject({ code: 'llm_address' });
			expect(String(outcome)).toContain(`${host} leads to 127.0.0.1, ::1, 10.0.0.5: your own network`);
			expect({ requests, asked }).toEqual({ requests: 0, asked: [host] });
		},
	);

	test('is asked by a public name that the user says is of the own network, and by no other', async () => {
		const { all } = names(['127.0.0.1']);
		expect((await ask('llm.example.com', all, { privateHost: 'LLM.example.com' })).outcome).toBe('asked');
		const other = await ask('llm.example.com', all, { privateHost: 'example.com' });
		expect(other).toMatchObject({ outcome: { code: 'llm_address' }, requests: 0 });
	});
});

describe('what a name leads to', () => {
	test('is looked at whenever it is looked up: a first failure gets nobody in later', async () => {
		const { all, asked } = names([], ['127.0.0.1']);
		expect(await ask('api.example.com', all)).toMatchObject({ outcome: { code: 'llm_address' }, requests: 0 });
		expect(asked).toHaveLength(2);
	});

	test('is what is connected to: it is not looked up a second time in between', async () => {
		const { all, asked } = names(['127.0.0.1'], ['127.0.0.2']);
		expect(await ask('model.local', all)).toEqual({ outcome: 'asked', requests: 1 });
		expect(asked).toEqual(['model.local']);
	});

	test('is passed over where it may not be asked, beside one that may', async () => {
		expect(await ask('model.local', names(['169.254.169.254', 'fe80::1', '127.0.0.1']).all)).toMatchObject({
			outcome: 'asked',
		});
	});

	test.each(['0.0.0.0', '::', '169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254', 'fe80::1%lo', '224.0.0.1'])(
		'is never %s, whatever the name',
		async (address) => {
			const { all } = names([address]);
			const { outcome, requests } = await ask('metadata.internal', all, { privateHost: 'metadata.internal' });
			expect(outcome).toMatchObject({ code: 'llm_address' });
			expect(requests).toBe(0);
		},
	);

	test.each([
		[
			'public',
			'8.8.8.8 1.1.1.1 104.18.7.192 172.15.0.1 172.32.0.1 192.169.0.1 100.63.255.255 100.128.0.1 11.0.0.1 198.18.0.4',
		],
		['public', '2606:4700::6812:7c0 ::ffff:8.8.8.8 64:ff9b::8.8.8.8 2a00:1450:4001::1'],
		['own', '127.0.0.1 127.255.255.254 10.0.0.5 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.127.255.255'],
		['own', '::1 fc00::1 fdff::1 ::ffff:10.0.0.5 ::ffff:7f00:1 64:ff9b::10.0.0.5 64:ff9b::7f00:1'],
		[
			'never',
			'0.0.0.0 0.1.2.3 169.254.0.1 169.254.169.254 192.0.0.192 192.0.2.1 224.0.0.251 240.0.0.1 255.255.255.255',
		],
		[
			'never',
			':: ::2 ::127.0.0.1 fe80::1 febf::1 fec0::1 ff02::1 fe80::1%eth0 ::ffff:169.254.169.254 64:ff9b::169.254.169.254 64:ff9b:1::1',
		],
		[
			'never',
			'2002:7f00:1::1 2001:0:1::1 2001:db8::1 100::1 ::ffff:0.0.0.0 100.100.100.200 fd00:ec2::254 nonsense 1.2.3',
		],
	] as const)('%s: %s', (reach, addresses) => {
		for (const address of addresses.split(' ')) expect([address, reachOf(address)]).toEqual([address, reach]);
	});
});

describe('a redirect', () => {
	test.each([301, 302, 303, 307, 308])(
		'%i is not followed, and the words stay where they were sent',
		async (status) => {
			const target = await endpoint(good);
			const first = await endpoint(fails(status, 'there', { location: `${target.url}/chat/completions` }));
			const model = openModel({ url: first.url, model: 'small', key: 'sk' }, { timeout: 2_000, retries: 2 });
			await expect(model.ask({ text: '[1] Dan: Noam Brown.' })).rejects.toMatchObject({ code: 'llm_refused' });
			expect([first.requests.length, target.requests.length]).toEqual([1, 0]);
		},
	);
});
