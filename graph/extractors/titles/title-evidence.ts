// What the words around quotation marks say of what stands in them. The first row that fits tells.
import type { Kind } from '../../model.ts';
import type { EvidenceRow, Surroundings } from '../../text/evidence.ts';
import { pattern } from '../../text/pattern.ts';
import { titledWorks } from '../../language/english/works.ts';
import { titledWorks as chineseTitledWorks } from '../../language/chinese/works.ts';
import { namedEvents } from '../../language/english/events.ts';
import { namedEvents as chineseNamedEvents } from '../../language/chinese/events.ts';

export type TitleEvidence = EvidenceRow & Surroundings & { readonly kind: Kind };

// A table reads best with an entry a line.
// prettier-ignore
export const titleEvidence: readonly TitleEvidence[] = [
	{ id: 'noun for an event before', kind: 'event', before: pattern('i')`(?:${namedEvents}|${chineseNamedEvents})[^，。！？,.!?]{0,2}$|(?:${namedEvents}|${chineseNamedEvents})(?: (?:called|named|titled))$`, example: '你参加过我们的活动“[AI Ascent]”。' },
	{ id: 'noun for a work before', kind: 'work', before: pattern('i')`(?:${titledWorks}|${chineseTitledWorks})(?:[，,]?\s*(?:叫做?|题为|名为|名叫|标题是|called|titled|named|entitled))?[:：,，]?\s*$`, example: '我读了小说“[盐路]”。' },
	{ id: 'titled', kind: 'work', before: /(?:题为|书名是?|标题(?:是|为)|entitled|titled)(?:\s*[:：])?\s*$/i, example: 'It was entitled “[Salt ways]” then.' },
	{ id: 'noun for a work after', kind: 'work', after: /^(?:一|这本|那本|这篇)?(?:文|书)(?![\p{Script=Han}]*化)|^(?:这|那)(?:篇|本|部)(?:文章|论文|书|小说|电影)/u, example: '后来“[盐路]”这本书没了。' },
	{ id: 'noun for an event after', kind: 'event', after: /^(?:大会|峰会|活动|会议|竞赛)/, example: '后来“[盐路]”大会没了。' },
];
