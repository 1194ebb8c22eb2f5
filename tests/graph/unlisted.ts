// What is found where the lexicon is off, in a line that somebody says to somebody who listens: as `words → entity`.
import { extract } from '../extracting.ts';

type Found = { readonly name?: string; readonly listed?: boolean };

function mentionsIn(text: string, { name = 'talk.txt', listed = false }: Found = {}): readonly string[] {
	const { knowledge } = extract({ name, text, sha256: '0' }, { id: 'talk', ...(!listed && { lexicon: [] }) });
	return knowledge.mentions.map(({ surface, entity }) => `${surface} → ${entity}`);
}

const inEnglish = (line: string): string =>
	`Mara Lindqvist: ${line}\n\nTobias Okafor: I see.\n\nMara Lindqvist: Yes.\n`;
const inChinese = (line: string): string => `主持人：${line}\n\n林知远：好的。\n\n主持人：谢谢你。\n`;

/** The names in a whole source, each once. */
export const namesIn = (text: string): readonly string[] => [...new Set(mentionsIn(text))];

/** The names in a line, each once. */
export const english = (line: string): readonly string[] => namesIn(inEnglish(line));
export const chinese = (line: string): readonly string[] => namesIn(inChinese(line));

/** The same with the names that ship. */
export const withLists = (line: string): readonly string[] => [
	...new Set(mentionsIn(inEnglish(line), { listed: true })),
];

export const withChineseLists = (line: string): readonly string[] => [
	...new Set(mentionsIn(inChinese(line), { listed: true })),
];

/** Each place of each name. */
export const chineseMentions = (line: string, name = 'talk.txt'): readonly string[] =>
	mentionsIn(inChinese(line), { name });
