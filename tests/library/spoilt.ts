// Ways in which an interview's folder is spoilt behind the library's back.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { talk } from './folder.ts';

/** What may become of an interview's folder behind the library's back, and what is said of it. */
export const spoilt: readonly (readonly [string, string, string, string, (home: string) => void])[] = [
	[
		'interview.json that is no JSON',
		'talk',
		'sidecar_invalid',
		'is not JSON',
		(home) => writeFileSync(join(home, 'interview.json'), '{"title": '),
	],
	[
		'a date that is none',
		'talk',
		'sidecar_invalid',
		'not a date',
		(home) => writeFileSync(join(home, 'interview.json'), '{"published": "yesterday"}'),
	],
	[
		'random bytes for interview.json',
		'talk',
		'sidecar_invalid',
		'is not JSON',
		(home) => writeFileSync(join(home, 'interview.json'), Buffer.from([0xff, 0, 0x9c])),
	],
	[
		'an interview.json that was emptied',
		'talk',
		'sidecar_invalid',
		'is not JSON',
		(home) => truncateSync(join(home, 'interview.json')),
	],
	[
		'a folder for interview.json',
		'talk',
		'interview_unreadable',
		'it is not a file',
		(home) => instead(join(home, 'interview.json'), mkdirSync),
	],
	[
		'a pipe for interview.json',
		'talk',
		'interview_unreadable',
		'it is not a file',
		(home) => instead(join(home, 'interview.json'), pipe),
	],
	[
		'a link for interview.json',
		'talk',
		'interview_unreadable',
		'symbolic link',
		(home) => instead(join(home, 'interview.json'), (path) => symlinkSync('/etc/hostname', path)),
	],
	['a missing source', 'talk', 'interview_unreadable', 'source.<ext>', (home) => rmSync(join(home, 'source.md'))],
	[
		'a source that leads elsewhere',
		'talk',
		'interview_unreadable',
		'symbolic link',
		(home) => (
			rmSync(join(home, 'interview.json')),
			instead(join(home, 'source.md'), (path) => symlinkSync('/etc/hostname', path))
		),
	],
	[
		'two sources, and nothing that says which',
		'talk',
		'interview_unreadable',
		'source.md and source.txt',
		(home) => (rmSync(join(home, 'interview.json')), writeFileSync(join(home, 'source.txt'), talk('Go'))),
	],
	[
		'a hash that leads elsewhere, and no source',
		'talk',
		'interview_unreadable',
		'source.<ext>',
		(home) => (
			rmSync(join(home, 'source.md')),
			writeFileSync(
				join(home, 'interview.json'),
				'{"source": {"name": "a.md", "file": "source.md", "sha256": "../../a"}}',
			)
		),
	],
	['a folder that holds nothing', 'lost', 'interview_unreadable', 'source.<ext>', (home) => mkdirSync(home)],
	[
		'a name that is no id',
		'My Talk',
		'interview_unreadable',
		'my-talk',
		(home) => (mkdirSync(home), writeFileSync(join(home, 'source.md'), talk('Go'))),
	],
	[
		'a link to a folder',
		'linked',
		'interview_unreadable',
		'symbolic link',
		(home) => symlinkSync(join(home, '../other'), home),
	],
	[
		'a link that leads nowhere',
		'linked',
		'interview_unreadable',
		'symbolic link',
		(home) => symlinkSync('/nowhere/at/all', home),
	],
	['a pipe', 'piped', 'interview_unreadable', 'neither a folder nor a file', (home) => pipe(home)],
];

function instead(path: string, make: (path: string) => unknown): void {
	rmSync(path);
	make(path);
}

function pipe(path: string): void {
	execFileSync('mkfifo', [path]);
}
