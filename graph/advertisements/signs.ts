// What speaks for and against an advertisement, as rows. A stretch is one where its rows weigh five or more. Weights are
// written by hand and held by the fixtures and by each row's example: a talk of two, in which the stretch is found with the
// row and not without it, or the other way about.
import type { Advertisement } from '../model.ts';
import type { EvidenceRow } from '../text/evidence.ts';

/** What a stretch is that may be an advertisement. */
export type Facts = {
	/** How it was come upon: its turn's label, a sentence that opens one, or one that sends listeners somewhere. */
	readonly by: 'label' | 'opening' | 'sponsor' | 'call';
	readonly tells: boolean;
	readonly address: boolean;
	readonly code: boolean;
	readonly offer: boolean;
	readonly terms: boolean;
	readonly asks: boolean;
	/** Sentences that name what is advertised. */
	readonly named: number;
	/** Another advertisement stands next to it, or it was announced. */
	readonly beside: boolean;
	readonly reader: 'host' | 'guest' | 'unknown';
	readonly sentences: number;
};

/** For: a sign that the user is told. Against: a negative weight. */
export type Sign = Omit<EvidenceRow, 'id'> & { readonly weight: number; holds(facts: Facts): boolean } & (
		{ readonly id: SignId } | { readonly id: string; readonly against: true }
	);

/** What the user is told of an advertisement. */
export type SignId = Exclude<Advertisement['because'][number], 'given'>;

/** As much speaks for an advertisement at least. */
export const enough = 5;

const opening = 'This episode is brought to you by Quillmark.';

export const signs: readonly Sign[] = [
	{
		id: 'label',
		weight: 8,
		example: 'Ad: Soap that floats.',
		holds: ({ by }) => by === 'label',
	},
	{
		id: 'opening',
		weight: 4,
		example: `Host: ${opening} Quillmark sorts notes. You will like Quillmark.`,
		holds: ({ by }) => by === 'opening',
	},
	{
		id: 'sponsor',
		weight: 3,
		example: 'Host: Today’s sponsor is Quillmark. Quillmark sorts notes. Quillmark reads them.',
		holds: ({ by }) => by === 'sponsor',
	},
	{
		id: 'named',
		weight: 1,
		example: `Host: ${opening} Quillmark sorts notes.`,
		holds: ({ named }) => named > 1,
	},
	{
		id: 'named-often',
		weight: 1,
		example: 'Host: Our sponsor Quillmark sorts notes. Quillmark reads them. Quillmark keeps them.',
		holds: ({ named }) => named > 2,
	},
	{
		id: 'address',
		weight: 2,
		example: 'Host: Today’s sponsor is Quillmark. See quillmark.com/ledger.',
		holds: ({ address }) => address,
	},
	{
		id: 'code',
		weight: 3,
		example: 'Host: Go to quillmark.com and type promo code LEDGER.',
		holds: ({ code }) => code,
	},
	{
		id: 'offer',
		weight: 2,
		example: 'Host: Go to quillmark.com for 20% off.',
		holds: ({ offer }) => offer,
	},
	{
		id: 'terms',
		weight: 2,
		example: 'Host: Our sponsor Quillmark insures pens. Terms and conditions apply.',
		holds: ({ terms }) => terms,
	},
	{
		id: 'asks',
		weight: 1,
		example: 'Host: Go to quillmark.com for 20% off.',
		holds: ({ asks }) => asks,
	},
	{
		id: 'beside',
		weight: 2,
		example: 'Host: Now a word from our sponsors. Quillmark sorts notes. Go to quillmark.com to see.',
		holds: ({ beside }) => beside,
	},
	{
		id: 'lone',
		weight: -4,
		against: true,
		example: 'Host: That was it. This episode is brought to you by Quillmark, so check it out.',
		holds: ({ sentences, address, code, offer, by }) => sentences < 2 && by !== 'label' && !address && !code && !offer,
	},
	{
		id: 'bare-call',
		weight: -2,
		against: true,
		example: 'Host: Our Quillmark sorts notes. Quillmark reads them. Go to quillmark.com for Quillmark.',
		holds: ({ by, code, offer, beside }) => by === 'call' && !code && !offer && !beside,
	},
	{
		id: 'told',
		weight: -4,
		against: true,
		example: `Host: They all say, “${opening} Quillmark sorts notes.”`,
		holds: ({ tells }) => tells,
	},
	{
		id: 'guest',
		weight: -4,
		against: true,
		example: 'Guest: Go to quillmark.com for 20% off.',
		holds: ({ reader, by }) => reader === 'guest' && by === 'call',
	},
	{
		id: 'guest-opening',
		weight: -2,
		against: true,
		example: `Guest: ${opening} Quillmark sorts notes.`,
		holds: ({ reader, by }) => reader === 'guest' && (by === 'opening' || by === 'sponsor'),
	},
	{
		id: 'nobody',
		weight: -2,
		against: true,
		example: 'Go to quillmark.com for 20% off.',
		holds: ({ reader, by }) => reader === 'unknown' && by === 'call',
	},
];
