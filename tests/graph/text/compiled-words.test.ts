// What is compiled says what its source says, and a short text reads no list that it has no use for. Each list is read once
// in a process: the tests stand in the order in which they ask.
import { createRequire } from 'node:module';
import type model from 'wink-eng-lite-web-model';
import type tagger from 'wink-nlp';
import type { WinkMethods } from 'wink-nlp';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '#graph/extract.ts';
import { gazetteerFrom } from '#graph/lexicon/compile.ts';
import { wordCompilers } from '#graph/text/compile-words.ts';
import { readCompiledWords, wordTable, type WordList } from '#graph/text/compiled-words.ts';
import { dictionaryNumbers } from '#graph/text/chinese-words.ts';
import { speechCounts } from '#graph/text/frequency.ts';
import { taggerModel } from '#graph/text/tagger-model.ts';
import { compoundNumbers, nameNumbers, peopleNumbers } from '#graph/text/wordnet.ts';

const require = createRequire(import.meta.url);
const winkNLP = require('wink-nlp') as typeof tagger;
const loaded = (): readonly string[] => Object.keys(require.cache).filter((path) => path.includes('wink-eng'));

let taggers: readonly WinkMethods[] | undefined;
let read: WordList[] = [];
const files = new Map<WordList, Uint8Array>();

function listsFor(text: string): readonly WordList[] {
	read = [];
	extract({ name: 'talk.txt', text, sha256: '' }, { id: 'talk', gazetteer: gazetteerFrom([]) });
	return read.sort();
}

beforeAll(() => {
	for (const [list, compile] of Object.entries(wordCompilers)) files.set(list as WordList, compile());
	for (const path of loaded()) Reflect.deleteProperty(require.cache, path);
	readCompiledWords((list) => {
		read.push(list);
		return files.get(list);
	});
});

describe('a short text', () => {
	test('in Chinese reads no tagger, nor how usual English words are', () => {
		expect(listsFor('主持人：我们谈谈缩放定律。\n丹：好的，我们用它。\n')).toEqual(['chinese']);
		expect(loaded()).toEqual([]);
	});

	test('in English reads the tagger as it was compiled, and nothing of its model but what tags', () => {
		const lists = listsFor('Ann: We use GPT-4 at OpenAI.\nBob: Scaling laws hold.\n');
		expect(lists).toEqual(['compounds', 'names', 'people', 'speech', 'tagger', 'talk-english']);
		expect(loaded().filter((path) => /core-web-model|ner-model|sa-model|dist\/model\.js/.test(path))).toEqual([]);
	});
});

describe('what is compiled', () => {
	test.each([
		['speech', speechCounts],
		['compounds', compoundNumbers],
		['people', peopleNumbers],
		['names', nameNumbers],
		['chinese', dictionaryNumbers],
	] as const)('has each word of %s with its number', (list, source) => {
		const table = wordTable(list, source);
		const wrong = [...source()].filter(([word, number]) => table.get(word) !== number);
		expect(wrong).toEqual([]);
	});

	test('is told when it is damaged', () => {
		readCompiledWords(() => new Uint8Array(100));
		expect(() => wordTable('speech', speechCounts)).toThrow('The compiled words “speech” are damaged');
		expect(() => winkNLP(taggerModel(), ['sbd', 'pos'])).toThrow('The compiled words “tagger” are damaged');
		readCompiledWords((list) => files.get(list));
	});
});

test.each([
	['an interview', readFileSync('interviews/dan-roberts-2024.md', 'utf8').slice(0, 30_000)],
	['words that objects have', "constructor __proto__ toString hasOwnProperty's valueOf __PROTO__ Constructor."],
	['contractions and spellings', "can't won’t I'd've y'all gonna colour color organise analyse ’tis dunno"],
	['words that nobody has heard', 'Zqxw zqxw-ing the blorfed Blorfs, un-blorfable; anti-zqx (zqxly) zqx. Zqx! zqx?'],
	['marks and figures', '$1,200.50 3rd 10:30am #tag @who a@b.co https://x.org/y?z=1 :-) 👍🏽 1990s … —“quoted”'],
	['Chinese and spaces', '我们 use\u00a0GPT\u2009now \t\n\n\r\n “缩放”  ok'],
])('the compiled tagger says what the model as it comes says: %s', (_, text) => {
	taggers ??= [taggerModel(), require('wink-eng-lite-web-model') as typeof model].map((one) =>
		winkNLP(one, ['sbd', 'pos']),
	);
	const [compiled, plain] = taggers.map(({ readDoc, its }) =>
		[text, text.toUpperCase(), text.toLowerCase()].map((each) => {
			const doc = readDoc(each);
			const tokens = doc.tokens();
			return [tokens.out(its.value), tokens.out(its.pos), tokens.out(its.normal), doc.sentences().out()];
		}),
	);
	expect(compiled).toEqual(plain);
});
