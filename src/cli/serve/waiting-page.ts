// What a browser gets from the server itself, before the app can answer or where it must not: plain, and by itself again
// in a moment where waiting helps. No script, no style of another place.
import type { Problem } from '#graph/problem.ts';

export function waitingPage({ code, message }: Problem): string {
	const again = code === 'starting' ? '<meta http-equiv="refresh" content="1">' : '';
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Colloquy</title><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">${again}</head>
<body><h1>Colloquy</h1><p>${escaped(message)}</p></body></html>
`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
