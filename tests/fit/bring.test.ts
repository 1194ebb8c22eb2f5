// How the texts of the marked interviews are brought: from a server, or from a git directory, of this test's own.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringCorpus, type Outcome } from '../../scripts/corpus/bring.ts';
import { largest, mirrorOrigin, webOrigin } from '../../scripts/corpus/origins.ts';
import type { CorpusEntry } from '../../scripts/eval/corpus.ts';

const talk = 'Ruth: 我们从《黄土》谈起。\r\nOmar: Go on.\n';
const commit = 'a'.repeat(40);
let room = '';
let server: Server | undefined;

beforeEach(() => void (room = mkdtempSync(join(tmpdir(), 'colloquy-corpus-'))));
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
	server = undefined;
	rmSync(room, { recursive: true, force: true });
});

const folder = (): string => join(room, 'texts');
const textOf = (file: string): string => readFileSync(join(folder(), file), 'utf8');
const reasons = ([one]: readonly Outcome[]): string => (one?.state === 'failed' ? one.why.join('; ') : '');

function entry(changes: Partial<CorpusEntry> = {}): CorpusEntry {
	return {
		id: 'en-crafts-clay',
		source: 'clay',
		split: 'train',
		language: 'en',
		subject: 'crafts',
		form: 'labels',
		repository: 'potters/talks',
		path: 'talks/one.txt',
		commit,
		sha256: createHash('sha256').update(talk).digest('hex'),
		licence: 'MIT',
		file: 'en-crafts-clay.txt',
		...changes,
	};
}

async function serve(listener: RequestListener): Promise<string> {
	const started = createServer(listener);
	server = started;
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
	const address = started.address();
	return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

describe('a text of the corpus, from the web', () => {
	test('is asked for at its commit, whatever its path is written with, and once', async () => {
		const asked: string[] = [];
		const base = await serve((request, response) => {
			asked.push(request.url ?? '');
			response.end(talk);
		});
		const entries = [entry({ path: 'talks/第1集 #clay?.txt' })];
		const bring = () => bringCorpus(entries, { folder: folder(), origins: [webOrigin(base)] });
		expect((await bring()).map(({ state }) => state)).toEqual(['brought']);
		expect((await bring()).map(({ state }) => state)).toEqual(['there']);
		expect(asked).toEqual([`/potters/talks/${commit}/talks/${encodeURIComponent('第1集 #clay?.txt')}`]);
		expect(textOf('en-crafts-clay.txt')).toBe(talk);
	});

	test('is refused where it is not what was marked, and what stood there stays', async () => {
		const base = await serve((_, response) => response.end(`${talk} `));
		mkdirSync(folder());
		writeFileSync(join(folder(), 'en-crafts-clay.txt'), 'mine');
		const outcomes = await bringCorpus([entry()], { folder: folder(), origins: [webOrigin(base)] });
		expect(reasons(outcomes)).toMatch(
			/is another text: .*has another text than was marked: its SHA-256 is [\da-f]{64}/,
		);
		expect(readdirSync(folder())).toEqual(['en-crafts-clay.txt']);
		expect(textOf('en-crafts-clay.txt')).toBe('mine');
	});

	test('takes the place of another that stood there', async () => {
		const base = await serve((_, response) => response.end(talk));
		mkdirSync(folder());
		writeFileSync(join(folder(), 'en-crafts-clay.txt'), talk.slice(0, 9));
		await bringCorpus([entry()], { folder: folder(), origins: [webOrigin(base)] });
		expect(textOf('en-crafts-clay.txt')).toBe(talk);
	});

	test('is let go where it never ends', async () => {
		let sent = 0;
		const base = await serve((_, response) => {
			const piece = Buffer.alloc(2 ** 18, 'a');
			const more = (): void => {
				sent += piece.length;
				if (!response.destroyed && sent < 64 * largest) response.write(piece, () => setImmediate(more));
			};
			more();
		});
		const outcomes = await bringCorpus([entry()], { folder: folder(), origins: [webOrigin(base)] });
		expect(reasons(outcomes)).toContain(`has more than ${largest} bytes`);
		expect(sent).toBeLessThan(16 * largest);
		expect(readdirSync(folder())).toEqual([]);
	});

	test('says what the server answered, and goes on with the next', async () => {
		const base = await serve((request, response) => {
			response.statusCode = request.url?.endsWith('gone.txt') === true ? 404 : 200;
			response.end(talk);
		});
		const entries = [entry({ path: 'gone.txt', file: 'gone.txt' }), entry()];
		const outcomes = await bringCorpus(entries, { folder: folder(), origins: [webOrigin(base)] });
		expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'brought']);
		expect(reasons(outcomes)).toMatch(/gone\.txt answered 404$/);
	});

	test('is asked for no more where nobody answers', async () => {
		const base = await serve((request) => request.socket.destroy());
		const entries = ['1', '2', '3', '4'].map((file) => entry({ file }));
		const outcomes = await bringCorpus(entries, { folder: folder(), origins: [webOrigin(base)] });
		const [first, , third, fourth] = outcomes.map((one) => reasons([one]));
		expect(first).toMatch(/was not reached \(.+\)$/);
		expect(third).toMatch(/was not reached/);
		expect(fourth).toMatch(/was not asked: nobody answered 3 times in a row$/);
	});

	test('stands in the folder, wherever its file would lead', async () => {
		const base = await serve((_, response) => response.end(talk));
		const outcomes = await bringCorpus([entry({ file: '../out.txt' })], {
			folder: folder(),
			origins: [webOrigin(base)],
		});
		expect(reasons(outcomes)).toBe("../out.txt is no file's name");
		expect(existsSync(join(room, 'out.txt'))).toBe(false);
	});
});

describe('a text of the corpus, from a git directory', () => {
	const git = (...words: string[]): string =>
		execFileSync(
			'git',
			['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false', ...words],
			{
				cwd: join(room, 'mirror/potters+talks'),
				encoding: 'utf8',
			},
		).trim();

	function committed(text: string): string {
		writeFileSync(join(room, 'mirror/potters+talks/one.txt'), text);
		git('add', '.');
		git('commit', '--quiet', '--message', 'A talk');
		return git('rev-parse', 'HEAD');
	}

	beforeEach(() => {
		mkdirSync(join(room, 'mirror/potters+talks'), { recursive: true });
		git('init', '--quiet');
	});

	test('is the one of its commit, not the newest', async () => {
		const marked = committed(talk);
		committed(`${talk}And so on.`);
		const origins = [mirrorOrigin(join(room, 'mirror'))];
		const outcomes = await bringCorpus([entry({ path: 'one.txt', commit: marked })], { folder: folder(), origins });
		expect(outcomes.map(({ state }) => state)).toEqual(['brought']);
		expect(textOf('en-crafts-clay.txt')).toBe(talk);
	});

	test('comes from the web where no git directory has it', async () => {
		committed(talk);
		const base = await serve((_, response) => response.end(talk));
		const mirror = mirrorOrigin(join(room, 'mirror'));
		const entries = [entry(), entry({ repository: 'weavers/talks', file: 'b.txt' })];
		const alone = await bringCorpus(entries, { folder: folder(), origins: [mirror] });
		expect(alone.map((one) => reasons([one]))).toEqual([
			expect.stringMatching(/^git in .*did not give it: fatal: /),
			expect.stringMatching(/has no git directory of weavers\/talks$/),
		]);
		const outcomes = await bringCorpus(entries, { folder: folder(), origins: [mirror, webOrigin(base)] });
		expect(outcomes.map(({ state }) => state)).toEqual(['brought', 'brought']);
	});
});
