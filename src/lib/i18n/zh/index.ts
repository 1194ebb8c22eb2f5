import { bin } from './bin.ts';
import { certainty } from './certainty.ts';
import { entity } from './entity.ts';
import { errors } from './errors.ts';
import { explorer } from './explorer.ts';
import { help } from './help.ts';
import { kinds } from './kinds.ts';
import { library } from './library.ts';
import { nav } from './nav.ts';
import { player } from './player.ts';
import { reader } from './reader.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';

export const zh = {
	bin,
	certainty,
	entity,
	errors,
	explorer,
	help,
	kinds,
	library,
	nav,
	player,
	reader,
	reading,
	review,
	search,
	shell,
};
