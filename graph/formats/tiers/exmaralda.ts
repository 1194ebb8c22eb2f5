// EXMARaLDA's basic transcription (.exb): tiers of events on one timeline. Tiers of type `t` hold what is said.
import type { Participant, Source } from '../../model.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { insideOf } from '../markup/inside.ts';
import { readMarkup, type Attributes } from '../markup/events.ts';
import { rootElement } from '../markup/root.ts';
import { isHan } from '../scripts.ts';
import { entityWords, wordsOf, type Piece } from '../words.ts';
import { readTiers } from './read.ts';
import type { Annotation, Tier } from './tier.ts';

export const exmaralda: Format = {
	id: 'exmaralda',
	title: 'EXMARaLDA (.exb)',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		return rootElement(text) === 'basic-transcription'
			? { score: 0.98, because: 'it is a basic transcription of EXMARaLDA' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		const { tiers, speakers, title } = contentsOf(source.text, ledger);
		const people = [...speakers.values()].flatMap(personOf);
		return readTiers(source, tiers, ledger, options, { people, ...(title === undefined ? {} : { title }) });
	},
};

type Speaker = { readonly id: string; abbreviation: string; name: string };
type Contents = {
	readonly tiers: (Tier & { annotations: Annotation[] })[];
	readonly speakers: Map<string, Speaker>;
	title?: string;
};

function contentsOf(text: string, ledger: Ledger): Contents {
	const contents: Contents = { tiers: [], speakers: new Map() };
	const times = new Map<string, number>();
	const open = insideOf();
	let speaker: Speaker | undefined;
	let isName = false;
	let event: { attributes: Attributes; pieces: Piece[] } | undefined;
	readMarkup(
		text,
		{
			open(name, attributes) {
				open.enter(name);
				if (name === 'speaker' && open.within('speakertable')) {
					speaker = { id: attributes['id'] ?? '', abbreviation: '', name: '' };
					contents.speakers.set(speaker.id, speaker);
				} else if (name === 'ud-information')
					isName = /^\s*(?:full )?name\s*$/i.test(attributes['attribute-name'] ?? '');
				else if (name === 'tli') addTime(times, attributes);
				else if (name === 'tier') contents.tiers.push(tierOf(attributes, contents.speakers));
				else if (name === 'event') event = { attributes, pieces: [] };
			},
			close(name) {
				open.leave(name);
				if (name === 'speaker') speaker = undefined;
				if (name !== 'event' || event === undefined) return;
				contents.tiers.at(-1)?.annotations.push(annotationOf(event.attributes, event.pieces, times));
				event = undefined;
			},
			text({ start, end }) {
				if (event !== undefined && contents.tiers.length > 0) {
					for (const piece of entityWords(text, start, end)) event.pieces.push(piece);
					return;
				}
				ledger.claim('front-matter', start, end);
				const written = wordsOf(entityWords(text, start, end)).text.trim();
				if (open.innermost() === 'transcription-name') contents.title ??= written;
				if (open.innermost() === 'abbreviation' && speaker !== undefined) speaker.abbreviation += written;
				if (open.innermost() === 'ud-information' && speaker !== undefined && isName) speaker.name += written;
			},
			aside: ({ start, end }) => ledger.claim('note', start, end),
		},
		true,
	);
	return contents;
}

/** Seconds become milliseconds. */
function addTime(times: Map<string, number>, attributes: Attributes): void {
	const time = Number(attributes['time'] ?? NaN);
	if (Number.isFinite(time)) times.set(attributes['id'] ?? '', time * 1000);
}

function annotationOf(
	attributes: Attributes,
	pieces: readonly Piece[],
	times: ReadonlyMap<string, number>,
): Annotation {
	const [start, end] = [times.get(attributes['start'] ?? ''), times.get(attributes['end'] ?? '')];
	return {
		words: wordsOf(pieces),
		...(start === undefined ? {} : { start }),
		...(end === undefined ? {} : { end }),
	};
}

function tierOf(attributes: Attributes, speakers: ReadonlyMap<string, Speaker>): Tier & { annotations: Annotation[] } {
	const who = speakers.get(attributes['speaker'] ?? '');
	const speaker = who === undefined ? undefined : who.abbreviation || who.name || who.id;
	const name = attributes['display-name'] ?? attributes['category'] ?? attributes['id'] ?? '';
	return {
		name,
		pieces: true,
		annotations: [],
		...(attributes['type'] === 't' || attributes['type'] === undefined ? {} : { is: 'aside' as const }),
		...(speaker === undefined || speaker === '' ? {} : { speaker }),
		...(attributes['category'] === undefined ? {} : { sort: attributes['category'] }),
	};
}

function personOf({ abbreviation, name, id }: Speaker): readonly Participant[] {
	const label = abbreviation || name || id;
	return label === '' || name === ''
		? []
		: [{ label, name: { [isHan(name.charAt(0)) ? 'zh' : 'en']: name }, role: 'other' }];
}
