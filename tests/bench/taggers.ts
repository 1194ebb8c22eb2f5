// A well-kept tagger of each language, and talk of an hour for it and for extraction to read: the peer by which extraction is timed.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { asMarkdown, talk, type Language } from './talk.ts';

/** What each task is called that reads the text. */
export type Tasks = Readonly<Record<string, () => unknown>>;

/** Characters that are said in an hour. */
const hour = { en: 60_000, zh: 20_000 } as const;

export const names = { en: 'English', zh: 'Chinese' } as const;

export const tagging = { en: 'wink-nlp alone, with tags', zh: 'jieba alone (native), with tags' } as const;

export function hourOf(language: Language): string {
	return asMarkdown(talk(language, hour[language]));
}

export function taggersOf(language: Language, text: string): Tasks {
	return language === 'en' ? wink(text) : jieba(text);
}

function wink(text: string): Tasks {
	const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
	return {
		[tagging.en]: () => {
			const words = readDoc(text).tokens();
			return [words.out(its.value), words.out(its.pos)];
		},
	};
}

function jieba(text: string): Tasks {
	const native = Jieba.withDict(dict);
	return {
		'jieba alone (native), words': () => native.cut(text),
		[tagging.zh]: () => native.tag(text),
	};
}
