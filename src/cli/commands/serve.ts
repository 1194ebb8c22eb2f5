// colloquy serve: takes the library, listens at once, and answers as soon as the graph and the web app are there.
import { problem } from '#graph/problem.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { linesOf } from '#lib/server/library/set-aside.ts';
import { offerSample } from '#lib/server/library/sample.ts';
import { uploadLimit } from '#lib/server/limits.ts';
import { listeningSettings, neo4jSettings } from '#lib/server/settings.ts';
import { setLibrary } from '#lib/server/slot.ts';
import type { Run } from '../commands.ts';
import { folderFrom } from '../opening.ts';
import type { Output } from '../output.ts';
import { listenForFailure } from '../failing.ts';
import { greeting } from '../serve/greeting.ts';
import { listen, type Front } from '../serve/listening.ts';
import { loadWebApp } from '../serve/web-app.ts';
import { listenForStop } from '../stopping.ts';
import type { Words } from '../words.ts';

export const run: Run = async (words, output) => {
	if (words.rest.length > 0) {
		throw problem('usage', {
			reason: 'It serves the whole library; do not name a file.',
			command: 'colloquy ingest FILE, then colloquy serve',
		});
	}
	const { values } = words;
	const listening = listeningSettings(process.env, {
		...(values['port'] === undefined ? {} : { port: values['port'] }),
		...(values['host'] === undefined ? {} : { host: values['host'] }),
	});
	const stopping = listenForStop();
	const failure = listenForFailure();
	const library = await open(words, output);
	const ending = new AbortController();
	let front: Front | undefined;
	try {
		front = await listen(listening, output.say);
		library.folder.lock.announce(front.address);
		await Promise.race([
			start(library, front, { output, host: listening.host, signal: ending.signal }),
			stopping.asked,
			failure,
		]);
		await Promise.race([stopping.asked, failure]);
		output.finish();
		output.say('Closing the library…');
	} finally {
		output.finish();
		ending.abort();
		setLibrary(undefined);
		await front?.close();
		await library.close();
	}
	// Also where it only failed while it was being closed.
	await Promise.race([failure, undefined]);
	return 0;
};

async function open(words: Words, output: Output): Promise<Library> {
	const neo4j = neo4jSettings(process.env);
	const library = await openLibrary({
		path: folderFrom(words),
		command: 'serve',
		reads: true,
		...(neo4j === undefined ? {} : { neo4j }),
		say: output.say,
		progress: output.progress,
	});
	setLibrary(library);
	return library;
}

type Starting = { readonly output: Output; readonly host: string; readonly signal: AbortSignal };

/** The web app is built and loaded while the graph is opened. Resolves once everything can be asked. */
async function start(library: Library, front: Front, { output, host, signal }: Starting): Promise<void> {
	const connect = async (): Promise<{ readonly ready: Promise<void> }> => {
		if (await offerSample(library)) output.say('New library: the sample interview was added.');
		let onReady: () => void = () => undefined;
		const ready = new Promise<void>((resolve) => (onReady = resolve));
		await library.stayConnected(onReady);
		const state = library.state();
		if (state.state === 'failed') throw state.error;
		return { ready };
	};
	const show = async (): Promise<void> => {
		front.hand(await loadWebApp({ bodyLimit: uploadLimit, host, say: output.say, signal }));
	};
	const [{ ready }] = await Promise.all([connect(), show()]);
	output.finish();
	if (library.state().state === 'away') output.say(`Meanwhile, ${front.address} shows this too.  (Ctrl-C to stop)`);
	await ready;
	for (const line of linesOf(library.setAside())) output.say(line);
	for (const line of await greeting(library, front.address)) output.say(line);
}
