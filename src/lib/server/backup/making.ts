// A backup of the open library: its changes wait only for as long as a snapshot takes, not while it is read.
import { problem } from '#graph/problem.ts';
import type { Folder } from '../library/folder.ts';
import type { Queue } from '../library/queue.ts';
import { packBackup } from './packing.ts';
import { takeSnapshot } from './snapshot.ts';

/** At once: each holds a snapshot for as long as it is read. */
const most = 2;
let underWay = 0;

/** @throws Problem backup_busy, backup_unfit, disk_full, library_unusable */
export async function makeBackup(
	{ path, id, readOnly }: Pick<Folder, 'path' | 'id' | 'readOnly'>,
	queue: Queue,
): Promise<ReadableStream<Uint8Array>> {
	if (underWay >= most) throw problem('backup_busy', { limit: most });
	underWay += 1;
	const ended = (): void => {
		underWay -= 1;
	};
	try {
		const snapshot = await queue(() => takeSnapshot(path, { isFixed: readOnly !== undefined }));
		return packBackup({ ...snapshot, release: () => snapshot.release().finally(ended) }, id);
	} catch (error) {
		ended();
		throw error;
	}
}
