// Readable, stable ids: `kind/slug`. The same words give the same slug in every interview, which is what ties a library.
import type { EntityId, Kind } from '../model.ts';
import { plainLetters } from './plain-letters.ts';
import { simplified } from './simplified.ts';

/** Lower-case Latin letters, digits, Han and hyphens; undefined where a name has none of them (`???`). */
export function slug(name: string): string | undefined {
	const made = plainLetters(name)
		.replace(/['’.]/g, '')
		.replace(/[^a-z0-9\p{Script=Han}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return made === '' ? undefined : made;
}

/** The id of a thing found in the text, in simplified characters: 林知遠 is 林知远. `taken` says of an id whether something else bears it: then `-2`, `-3` … */
export function idOf(kind: Kind, name: string, taken: (id: EntityId) => boolean = () => false): EntityId | undefined {
	const made = slug(simplified(name));
	if (made === undefined) return undefined;
	const id = `${kind}/${made}`;
	if (!taken(id)) return id;
	for (let number = 2; ; number++) if (!taken(`${id}-${number}`)) return `${id}-${number}`;
}
