// A small recording made in code: a hum, so that a test hears what it plays.

/** 8-bit mono PCM. */
export function wav({ seconds = 2, rate = 8000, pitch = 220 } = {}): Uint8Array<ArrayBuffer> {
	const samples = Math.round(seconds * rate);
	const bytes = new Uint8Array(44 + samples);
	const view = new DataView(bytes.buffer);
	const text = (at: number, word: string): void => {
		for (let i = 0; i < word.length; i++) bytes[at + i] = word.charCodeAt(i);
	};
	text(0, 'RIFF');
	view.setUint32(4, 36 + samples, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, rate, true);
	view.setUint32(28, rate, true);
	view.setUint16(32, 1, true);
	view.setUint16(34, 8, true);
	text(36, 'data');
	view.setUint32(40, samples, true);
	for (let i = 0; i < samples; i++) bytes[44 + i] = 128 + Math.round(40 * Math.sin((2 * Math.PI * pitch * i) / rate));
	return bytes;
}

/** Two people, eight cues of two seconds. */
export const captions = `WEBVTT

${[
	['Ann Lee', 'Welcome back. Today we talk about tides and the harbour.'],
	['Ann Lee', 'You have written about Marie Curie before, haven’t you?'],
	['Ben Ode', 'I have. Marie Curie kept notebooks that are still warm.'],
	['Ben Ode', 'And Albert Einstein wrote her a letter about the papers.'],
	['Ann Lee', 'Which letter was that?'],
	['Ben Ode', 'The one in which he tells her to ignore the reptiles.'],
	['Ann Lee', 'So Albert Einstein took her side.'],
	['Ben Ode', 'He did, and in public.'],
]
	.map(
		([who = '', words = ''], at) =>
			`00:00:${String(at * 2).padStart(2, '0')}.000 --> 00:00:${String(at * 2 + 2).padStart(2, '0')}.000\n<v ${who}>${words}\n`,
	)
	.join('\n')}`;
