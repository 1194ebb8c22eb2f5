import { describe, expect, test } from 'vitest';
import { isSameFolder, type Owner } from '#cypher/owner.ts';

const owner: Owner = {
	mark: 'f3b8',
	inode: '1835020',
	born: '1764502000000000001',
	host: 'study',
	machine: 'a1',
	path: '/home/ann/library',
};
const inContainer = ({ machine: _, ...rest }: Owner, host: string): Owner => ({ ...rest, host, path: '/library' });
const unborn = ({ born: _, ...rest }: Owner): Owner => rest;
const copy = { inode: '1835077', born: '1764509000000000002' };

describe('the same folder', () => {
	test.each<readonly [string, Owner, Owner]>([
		['as it was', owner, owner],
		['moved', owner, { ...owner, path: '/data/library' }],
		[
			'on a disk that is carried to another machine',
			owner,
			{ ...owner, host: 'attic', machine: 'b2', path: '/mnt/library' },
		],
		['in a container that was started anew', inContainer(owner, '4f1c'), inContainer(owner, '9be0')],
		['on a share that does not tell births', unborn(owner), { ...unborn(owner), host: 'attic', machine: 'b2' }],
		['where one of two systems tells no birth', owner, unborn(owner)],
		['on a stick whose inodes last as long as it is plugged in', owner, { ...owner, ...copy }],
		['put back from a backup where it was', owner, { ...owner, ...copy, mark: '77aa' }],
	])('%s', (_, one, other) => {
		expect([isSameFolder(one, other), isSameFolder(other, one)]).toEqual([true, true]);
	});
});

describe('another folder', () => {
	test.each<readonly [string, Owner, Owner]>([
		['a copy beside it', owner, { ...owner, ...copy, path: '/home/ann/copy' }],
		['a copy at the same path of another machine', owner, { ...owner, ...copy, machine: 'b2' }],
		[
			'a copy in a container whose host has the same name',
			inContainer(owner, 'study'),
			inContainer({ ...owner, ...copy }, 'study'),
		],
		['a copy that has the same inode on another disk', owner, { ...owner, born: copy.born, path: '/mnt/library' }],
		['a copy whose program kept its birth', owner, { ...owner, inode: copy.inode, path: '/home/ann/copy' }],
		[
			'a restored backup that has the same inode on another disk',
			unborn(owner),
			{ ...unborn(owner), mark: '77aa', path: '/mnt/library' },
		],
	])('%s', (_, one, other) => {
		expect([isSameFolder(one, other), isSameFolder(other, one)]).toEqual([false, false]);
	});
});
