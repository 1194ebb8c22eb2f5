// What language models proposed for an interview, as the library keeps it, held against the source anew: proposals
// whose words stand there and that the graph does not show yet.
import type { Deciding } from '#graph/review/decisions.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { idOf } from '#graph/text/slug.ts';
import type { Extraction } from '#graph/extract.ts';
import { linesOf, type Kept } from '../library/reviews/review-items.ts';
import type { Proposal } from './answer.ts';
import { judge, type Ground, type Judged } from './grounding.ts';
import type { KeptProposals } from './kept.ts';

type Accepted = Extract<Judged, { state: 'accepted' }>;

/** The rule of what a model proposed. */
const rule = 'model';

export function proposedOf(
	answers: readonly KeptProposals[],
	{ knowledge, transcript }: Pick<Extraction, 'knowledge' | 'transcript'>,
	source: Ground['source'],
	decisions: readonly Deciding[],
): readonly Kept[] {
	const ground = { entities: knowledge.entities, source, transcript };
	const byThing = new Map<string, { readonly model: string; readonly id: string; readonly all: Accepted[] }>();
	for (const { model, proposals } of answers) {
		for (const one of judge(proposals, ground)) {
			const id = one.state === 'accepted' ? (one.entity ?? idOf(one.kind, one.name)) : undefined;
			if (one.state !== 'accepted' || id === undefined || isDrawn(one, id, knowledge)) continue;
			const before = byThing.get(id);
			if (before === undefined) byThing.set(id, { model, id, all: [one] });
			else if (!before.all.some((other) => isSamePlace(other, one))) before.all.push(one);
		}
	}
	const { lineAt } = linesOf(knowledge);
	return [...byThing.values()].flatMap(({ model, id, all }): readonly Kept[] => {
		const [first] = all;
		if (first === undefined) return [];
		const dismissal = decisions.findLast((one) => one.entity === id && one.decision !== 'apart');
		const isDismissed = dismissal?.decision === 'dismiss';
		const item = {
			state: isDismissed ? ('dismissed' as const) : ('proposed' as const),
			entity: id,
			kind: first.kind,
			labels: labelsOf(first, id, knowledge),
			rule,
			confidence: 0,
			mentions: all.length,
			quotes: all.flatMap((one) => lineAt({ ...one, entity: id }) ?? []).slice(0, 3),
			...(isDismissed ? { decision: dismissal.id, everywhere: dismissal.interview === undefined } : {}),
			model,
			...(first.why === undefined ? {} : { why: first.why }),
		};
		const words = all.map(({ turn, textStart, textEnd, surface }) => ({ turn, textStart, textEnd, surface }));
		return [{ item, words }];
	});
}

/** The graph shows that thing at those words already. */
function isDrawn({ turn, textStart, textEnd }: Accepted, id: string, { mentions, turns }: KnowledgeGraph): boolean {
	const at = turns.find(({ index }) => index === turn)?.id;
	return mentions.some(
		(one) => one.turn === at && one.entity === id && one.textStart < textEnd && textStart < one.textEnd,
	);
}

function isSamePlace(a: Accepted, b: Accepted): boolean {
	return a.turn === b.turn && a.textStart === b.textStart && a.textEnd === b.textEnd;
}

function labelsOf({ name }: Proposal, id: string, { entities }: KnowledgeGraph) {
	const known = entities.find((entity) => entity.id === id);
	return known?.labels ?? { [/\p{Script=Han}/u.test(name) ? 'zh' : 'en']: name };
}
