import { bin } from './bin.ts';
import { entity } from './entity.ts';
import { explorer } from './explorer.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { kinds } from './kinds.ts';
import { library } from './library.ts';
import { player } from './player.ts';
import { reader } from './reader.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';
import { shell } from './shell.ts';
import { trouble } from './trouble.ts';
import { ways } from './ways.ts';

export const en = {
	bin,
	entity,
	explorer,
	find,
	help,
	kinds,
	library,
	player,
	reader,
	reading,
	review,
	shell,
	trouble,
	ways,
};
