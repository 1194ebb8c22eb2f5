// THIRD-PARTY-NOTICES.txt: the licences of the packages that the built files contain, in their own words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Notice = {
	readonly name: string;
	readonly version: string;
	readonly license: string;
	readonly text: string;
};

/** Those that an MIT package may contain as long as their notice goes with it. */
const fitting = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0']);
const isLicense = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

type Described = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name: string };
	readonly repository?: string | { readonly url: string };
};

/**
 * Of the package in `folder`, below `root`.
 * @throws Error where the licence doesn't fit, or its text is missing and not a standard one
 */
export function noticeOf(root: string, folder: string): Notice {
	const path = join(root, folder);
	const described = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Described;
	const { name, version, license } = described;
	if (license === undefined || !fitting.has(license))
		throw new Error(
			`${name} is built in and its licence is ${license ?? 'not given'}: one of ${[...fitting].join(', ')} was expected. ` +
				'Leave it out, or add its licence to scripts/notices/notices.ts if an MIT package may contain it.',
		);
	const files = readdirSync(path).filter((file) => isLicense.test(file));
	const texts = files.sort().map((file) => readFileSync(join(path, file), 'utf8').trim().replaceAll('\r\n', '\n'));
	return { name, version, license, text: texts.length > 0 ? texts.join('\n\n') : standardText(root, described) };
}

/** Some packages name their licence and don't bring its text: its standard words, then, with their author. */
function standardText(root: string, { name, license, author, repository }: Described): string {
	const holder =
		(typeof author === 'string' ? author : author?.name) ??
		(typeof repository === 'string' ? repository : repository?.url) ??
		`the authors of ${name}`;
	const copyright = `Copyright (c) ${holder}`;
	// MIT's words are this project's too.
	if (license === 'MIT') return mitText(root).replace(/^Copyright .*$/m, copyright);
	if (license === 'ISC') return `ISC License\n\n${copyright}\n\n${isc}`;
	throw new Error(`${name} is built in and holds no text of its licence (${license ?? 'none'}). Leave it out.`);
}

const mitText = (root: string) => readFileSync(join(root, 'LICENSE'), 'utf8').trim();

const isc = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** What the adapter's own files contain and no lock names, so that it is nowhere on the disk to be read. */
export function adapterNotices(root: string): Notice[] {
	const text = mitText(root).replace(/^Copyright .*$/m, 'Copyright (c) Luke Edwards (https://lukeed.com)');
	return ['polka', 'trouter', 'regexparam'].map((name) => ({
		name,
		version: 'in @sveltejs/adapter-node',
		license: 'MIT',
		text,
	}));
}

/** By name; packages with the very same words share them. */
export function noticesText(notices: readonly Notice[]): string {
	const byText = Map.groupBy(
		[...notices].sort((one, other) => (one.name < other.name ? -1 : 1)),
		({ text }) => text,
	);
	const rule = '-'.repeat(80);
	const parts = [...byText].map(([text, sharing]) => {
		const names = new Set(sharing.map(({ name, version, license }) => `${name} ${version} (${license})`));
		return `${[...names].join('\n')}\n\n${text}\n`;
	});
	return `The files in dist/ and build/ contain these packages of others.\n\n${[...parts].join(`\n${rule}\n`)}`;
}
