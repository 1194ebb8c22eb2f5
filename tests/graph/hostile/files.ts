// Whole files that are all of one thing: labels, fields, cues, elements, lines of spaces.
import { name, repeated, varied, word, type Run } from './runs.ts';

const stamp = (at: number): string =>
	`${String(Math.floor(at / 3600)).padStart(2, '0')}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000`;
const cue = (at: number, words: string): string => `${stamp(at)} --> ${stamp(at + 1)}\n${words}\n\n`;

function after(head: string, run: Run, tail = ''): Run {
	return (length) => `${head}${run(length)}${tail}`;
}

const talk = 'Ann: Yes?\n\nBo: No.\n\nAnn: Well.\n\nBo: So.\n\n';
const spaces = ' '.repeat(200);

/** By what they are made of. */
export const files: Readonly<Record<string, Run>> = {
	'labels that differ': varied(
		(at) => `${name(at)} ${name(at + 9)}: We ${word(at)}.\n\n${name(at)} ${name(at + 9)}: So.\n\n`,
	),
	'last names as labels': after(
		'',
		varied((at) => `${name(at)}: I’m ${name(at + 3)} ${name(at)}.\n\n${name(at)}: So.\n\n`),
	),
	'labels in capitals': varied((at) => `${word(at).toUpperCase()} ${word(at + 9).toUpperCase()}: We ${word(at)}.\n\n`),
	'labels before a dash': varied((at) => `${name(at % 400)} ${name(at % 400)} — We ${word(at)}.\n\n`),
	'guests in fields': after(
		'',
		varied((at) => `Guests: ${name(at)} ${name(at + 1)}, ${name(at + 2)}\n`),
		`\n\n${talk}`,
	),
	'quotes before the talk': after(
		'',
		varied((at) => `> ${word(at)} is.\n\n`),
		talk,
	),
	'lines of spaces': repeated(`**a${spaces}b\n\na${spaces}b\n\n__a${spaces}b\n\n<b>a${spaces}b\n\n`),
	'fields of spaces': after(talk, repeated(`title${spaces}:${spaces}b${spaces}c\n\n- **a${spaces}b**\n\n`)),
	'bold within a line': after('**Ann:** a\n\n**Bo:** b\n\n**Ann:** c\n\n**Bo:** ', repeated('d ** e * ** '), ' f'),
	'a line that repeats its beginning': (length) =>
		`Ann: ${'ab. '.repeat(length / 8)}\n\nBo: ${'ab. '.repeat(length / 8)}\n\nAnn: c.`,
	'nothing but newlines': repeated('\n'),
	'lines of one letter': repeated('a\n'),
	'a table': repeated('| Ann | a |\n'),
	WebVTT: after(
		'WEBVTT\n\n',
		varied((at) => cue(at, `<v ${name(at % 5)}>${word(at)} &amp; [music]`)),
	),
	'a cue of many lines': (length) =>
		`WEBVTT\n\n${cue(1, 'a\n'.repeat(length / 4))}${cue(2, `${'a\n'.repeat(length / 4)}b`)}`,
	'a cue of sounds': (length) => `WEBVTT\n\n${cue(1, '&amp;[music]'.repeat(length / 12))}`,
	SubRip: varied((at) => `${at}\n${cue(at, `>> ${name(at % 5)}: ${word(at)}`)}`),
	'SubStation without commas': after(
		'[Script Info]\n[Events]\nFormat: Start,End,Name,Text\n',
		repeated('Dialogue:\n'),
		'Dialogue: 0:00:01,0:00:02,A,b',
	),
	'SubStation of many columns': (length) =>
		`[Script Info]\nFormat: ${'a,'.repeat(length / 4)}Text\n${`Dialogue: 0,0:00:01,a\n`.repeat(length / 44)}`,
	'lines with times': varied((at) => `[${stamp(at)}] ${word(at)}\n`),
	CSV: after(
		'speaker,start,text\n',
		varied((at) => `${name(at % 5)},${at},"a ""${word(at)}"" b"\n`),
	),
	'CSV that never closes': after('speaker,text\nAnn,a\nBo,"', repeated('a""b,\n')),
	'JSON segments': after(
		'{"segments":[',
		varied((at) => `{"start":${at},"end":${at + 1},"text":" ${word(at)}\\n\\n"},`),
		'{"text":"z"}]}',
	),
	'JSON newlines': after(
		'{"segments":[{"start":0,"end":1,"text":"a',
		repeated('\\n'),
		'b"},{"start":1,"end":2,"text":"c"}]}',
	),
	'Google, all tagged': after(
		'{"results":[',
		varied((at) => `{"alternatives":[{"transcript":"a","words":[{"word":"a","speakerTag":${1 + (at % 2)}}]}]},`),
		'{"alternatives":[]}]}',
	),
	'JSON Lines': varied((at) => `{"speaker":"${name(at % 5)}","text":"${word(at)}"}\n`),
	'nested JSON': (length) => `{"text":"a","b":${'['.repeat(length / 2)}${']'.repeat(length / 2)}}`,
	HTML: after(
		'<html><body>',
		varied((at) => `<p><b>${name(at % 5)}:</b> ${word(at)}<br></p>`),
	),
	'tags that stay open': after('<html><body><p>Ann: a</p><p>Bo: ', repeated('<i>a')),
	'breaks within deep tags': (length) => `<html><body><p>${'<i>'.repeat(length / 12)}${'a<br>'.repeat(length / 8)}`,
	'podcast HTML': varied((at) => `<cite>${name(at % 5)}:</cite><time>0:01</time><p>${word(at)}</p>`),
	TEI: after(
		'<TEI><text><body>',
		varied((at) => `<u who="#${word(at % 5)}">${word(at)}<pause/> a</u>`),
		'</body></text></TEI>',
	),
	'drama without speakers': after('<TEI><text>', repeated('<sp >a</sp >')),
	TTML: after(
		'<tt><body><div>',
		varied((at) => `<p begin="${at}s" end="${at + 1}s">${word(at)}</p>`),
		'</div></body></tt>',
	),
};
