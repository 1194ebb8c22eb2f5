// Which language model may be asked, where the user has one. Nothing here is needed for anything else, and no default
// names one. What a setting holds is never shown where it could be a secret.
import { problem } from '#graph/problem.ts';
import { valueOf, type Environment } from '../settings.ts';

/** In the user's currency for a million tokens. */
export type Price = { readonly asked: number; readonly answered: number };

export type ModelSettings = {
	/** As `/chat/completions` follows it. */
	readonly url: string;
	readonly model: string;
	readonly key?: string;
	/** A public name that leads into the user's own network, as the user says. */
	readonly privateHost?: string;
	readonly price?: Price;
};

/** @throws Problem llm_unset, setting_invalid */
export function modelSettings(environment: Environment): ModelSettings {
	const url = valueOf(environment, 'COLLOQUY_LLM_URL');
	const model = valueOf(environment, 'COLLOQUY_LLM_MODEL');
	if (url === undefined) throw problem('llm_unset', { name: 'COLLOQUY_LLM_URL' });
	if (model === undefined) throw problem('llm_unset', { name: 'COLLOQUY_LLM_MODEL' });
	const key = valueOf(environment, 'COLLOQUY_LLM_KEY');
	const privateHost = valueOf(environment, 'COLLOQUY_LLM_PRIVATE');
	const price = priceFrom(valueOf(environment, 'COLLOQUY_LLM_PRICE'));
	return {
		url: addressFrom(url),
		model,
		...(key === undefined ? {} : { key }),
		...(privateHost === undefined ? {} : { privateHost }),
		...(price === undefined ? {} : { price }),
	};
}

function addressFrom(value: string): string {
	const address = URL.canParse(value) ? new URL(value) : undefined;
	const isPlain = address !== undefined && address.username === '' && address.password === '';
	if (isPlain && ['http:', 'https:'].includes(address.protocol) && address.search === '') {
		return `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
	}
	throw problem('setting_invalid', {
		name: 'COLLOQUY_LLM_URL',
		// Somebody may have put a key or a password into it.
		value: '…',
		expected: 'an http or https address without password or query, such as http://127.0.0.1:11434/v1',
	});
}

/** `0.15` for both ways, `0.15/0.60` for what is asked and what is answered. */
function priceFrom(value: string | undefined): Price | undefined {
	if (value === undefined) return undefined;
	const found = /^(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?$/.exec(value);
	if (found === null) {
		const expected = 'a price for a million tokens, such as 0.15, or 0.15/0.60 for question and answer';
		throw problem('setting_invalid', { name: 'COLLOQUY_LLM_PRICE', value, expected });
	}
	return { asked: Number(found[1]), answered: Number(found[2] ?? found[1]) };
}
