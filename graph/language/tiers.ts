// Names that annotators give the tiers of a recording (ELAN, Praat, EXMARaLDA). Collected from their files by hand.
import { list } from './list.ts';

/** Tiers of what is said: these words say nothing about who. */
export const spokenTiers = list(`
	words, word, utterance, utterances, utt, phrase, phrases, sentence, sentences, text, transcript, transcription, trans,
	trs, tx, txt, orth, ortho, orthography, orthographic, ort, speech, spch, intonation unit, iu, default, verbatim, annotation, annotations, v,
	话语, 文本, 转写, 词, 句子
`);

/** Tiers about what is said: sounds, glosses, translations, movements, remarks. */
export const asideTiers = list(`
	phone, phones, phoneme, phonemes, phonetic, syllable, syllables, syll, pitch, tones, breaks, mau, kan,
	gloss, glosses, gl, ge, pos, lemma, lemmas, morph, morphs, morpheme, morphemes, mb, ps, translation, translations, ft, fe,
	note, notes, comment, comments, com, nn, nv, gesture, gestures, rgu, lgu, gaze, posture, ref, topics, codes,
	kommentar, kommentare, anmerkung, anmerkungen, übersetzung, geste, gesten, misc, 备注, 注释, 翻译, 音素, 拼音, 手势
`);
