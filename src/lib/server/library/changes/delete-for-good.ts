// Deleting for good what is in the bin: nothing brings it back.
import type { By } from '../audit.ts';
import { binnedAs, deleteFromBin, type Binned } from '../bin.ts';
import type { OpenLibrary } from '../open-library.ts';

/** Tells what it was. @throws Problem removed_unknown */
export async function deleteForGood({ path, audit }: OpenLibrary, key: string, by: By): Promise<Binned> {
	const gone = await binnedAs(path, key);
	await audit.tell(async (write) => {
		await write({ what: 'deleted for good', by, interview: gone.id, key });
		await deleteFromBin(path, key);
	});
	return gone;
}
