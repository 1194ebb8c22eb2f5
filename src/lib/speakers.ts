// A speaker's colour: the same on every page of an interview. Guests come first, then hosts, in the source's order;
// speakers that no participant names follow in the order of their first turn.
import type { EntityId, Participant } from '#graph/model.ts';
import type { Speaker } from './api.ts';

/** The participants whom the source or a correction names; two labels of one person are one. */
export function distinctParticipants(
	participants: readonly Participant[],
): readonly (Pick<Participant, 'role'> & { readonly speaker: Speaker })[] {
	const byKey = new Map<string, Pick<Participant, 'role'> & { readonly speaker: Speaker }>();
	for (const { label, entity, name, role } of participants) {
		const speaker = {
			label,
			...(entity === undefined ? {} : { id: entity }),
			...(name === undefined ? {} : { labels: name }),
		};
		const key = speakerKey(speaker);
		const before = byKey.get(key);
		if (before === undefined) byKey.set(key, { speaker, ...(role === undefined ? {} : { role }) });
		else if (before.role === undefined && role !== undefined) byKey.set(key, { ...before, role });
	}
	return [...byKey.values()];
}

/** `--speaker-1` … `--speaker-6`; further speakers share them, names stand beside every mark. */
export const colours = 6;

/** The same for the same speaker of an interview; empty for an unknown speaker. */
export function speakerKey(speaker: Speaker): string {
	return speaker.id ?? speaker.label ?? '';
}

/** Whom an address asks for: as the speakers of the page name them, else by the id alone. Undefined where it asks for none. */
export function requestedSpeaker(speakers: readonly Speaker[], asked: EntityId | undefined): Speaker | undefined {
	return asked === undefined ? undefined : (speakers.find(({ id }) => id === asked) ?? { id: asked });
}

/** Speaker key → colour, 1 to 6. `speakers`: everyone who speaks, in any order that stays the same. */
export function speakerColours(
	participants: readonly Participant[],
	speakers: readonly Speaker[] = [],
): ReadonlyMap<string, number> {
	const rank = { guest: 0, other: 1, host: 2 } as const;
	const ordered = participants
		.map((participant) => ({ participant, order: rank[participant.role ?? 'other'] }))
		.sort((a, b) => a.order - b.order);
	const byKey = new Map<string, number>();
	const give = (key: string): void => {
		if (key !== '' && !byKey.has(key)) byKey.set(key, (byKey.size % colours) + 1);
	};
	for (const { participant } of ordered) give(participant.entity ?? participant.label);
	for (const speaker of speakers) give(speakerKey(speaker));
	return byKey;
}

/** Of a colour token, for `style:--colour`. Speech of an unknown speaker has the colour of notes. */
export function colourToken(colour: number | undefined): string {
	return colour === undefined ? 'var(--ink-3)' : `var(--speaker-${colour})`;
}
