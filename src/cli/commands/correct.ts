// colloquy correct ID …: what a user puts right about an interview, durable before its line is printed.
import type { Participant } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import { correctionFrom } from '#lib/server/library/corrections.ts';
import type { Corrected } from '#lib/server/library/library.ts';
import type { Run } from '../commands.ts';
import { graphBehind } from '../graph-behind.ts';
import { folderFrom, withLibrary } from '../opening.ts';
import type { Output } from '../output.ts';
import { findRunning, type Fields } from '../running.ts';
import type { Words } from '../words.ts';

const example = 'colloquy correct talk --speaker "SPEAKER_00=Ada Vance (host)"';

export const run: Run = async (words, output) => {
	const [id, ...more] = words.rest;
	if (id === undefined || more.length > 0) {
		const reason = id === undefined ? 'Name an interview.' : 'Name only one interview.';
		throw problem('usage', { reason, command: example });
	}
	const fields = fieldsFrom(words);
	if (Object.keys(fields).length === 0) throw problem('usage', { reason: 'Say what to correct.', command: example });
	const correction = correctionFrom(fields);
	const running = await findRunning(folderFrom(words));
	const done =
		running === undefined
			? await withLibrary(words, output, { command: 'correct' }, (library) => library.correct(id, correction))
			: await running.correct(id, fields);
	await output.data(`${id}\t${done.outcome}\n`);
	tell(done, output);
	return 0;
};

const plain = {
	title: 'title',
	language: 'language',
	as: 'format',
	published: 'published',
	recorded: 'recorded',
	url: 'url',
};

function fieldsFrom(words: Words): Fields {
	const fields: Record<string, unknown> = {};
	for (const [flag, field] of Object.entries(plain)) {
		if (words.isSet(flag)) fields[field] = words.values[flag] === '' ? null : words.values[flag];
	}
	if (words.isSet('speaker')) fields['participants'] = words.all('speaker').map(participantFrom);
	const none = words.all('no-speaker').filter((label) => label !== '');
	if (words.isSet('no-speaker')) fields['notSpeakers'] = none.length === 0 ? null : none;
	return fields;
}

/** `SPEAKER_00=Ada Vance / 阿达·万斯 (guest)`, `Q=person/ada-vance`, `SPEAKER_00=`. @throws Problem usage */
export function participantFrom(written: string): Participant {
	const at = written.indexOf('=');
	const label = written.slice(0, at).trim();
	if (at < 0 || label === '') throw problem('usage', { reason: `“${written}” is not LABEL=NAME.`, command: example });
	const [, said = '', part] = /^(.*?)\s*(?:[(（](host|guest|other)[)）])?$/iu.exec(written.slice(at + 1).trim()) ?? [];
	const role = (['host', 'guest', 'other'] as const).find((one) => one === part?.toLowerCase());
	if (/^person\/\S+$/u.test(said)) return { label, entity: said, ...(role === undefined ? {} : { role }) };
	const names = said.split(/\s+[/／|]\s+/u).filter((name) => name !== '');
	const name = Object.fromEntries(names.map((one) => [/\p{Script=Han}/u.test(one) ? 'zh' : 'en', one]));
	return { label, ...(names.length === 0 ? {} : { name }), ...(role === undefined ? {} : { role }) };
}

/** What it changed, in figures; data alone goes to standard output. */
function tell({ id, outcome, before, after, behind }: Corrected, output: Output): void {
	if (outcome === 'corrected') {
		const parts = (['turns', 'speakers', 'entities', 'mentions'] as const).map((name) =>
			before[name] === after[name] ? `${after[name]} ${name}` : `${before[name]} ${name} → ${after[name]}`,
		);
		output.say(`${id}: ${parts.join(', ')}; read as ${after.format}, in ${after.language}.`);
	}
	if (behind !== undefined) throw graphBehind({ id, change: 'corrected', behind });
}
