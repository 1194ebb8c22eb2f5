// Codes of three letters (ISO 639-2 and 639-3), which recognisers and corpora write, of the languages that we know.

export const threeLetters: ReadonlyMap<string, string> = new Map(
	Object.entries({ eng: 'en', zho: 'zh', chi: 'zh', cmn: 'zh', jpn: 'ja', kor: 'ko' }),
);
