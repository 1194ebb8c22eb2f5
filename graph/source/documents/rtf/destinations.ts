// Destinations of rich text that hold none of its words, by the Rich Text Format Specification 1.9.1. What `\\*` marks
// besides is unknown to somebody, and left out too.
import { list } from '../../../language/list.ts';

export const silentDestinations: ReadonlySet<string> = new Set(
	list(`
		colortbl, info, pict, object, header, headerl, headerr, headerf, footer, footerl, footerr, footerf, fldinst, listtext,
		pntext, themedata, datastore, nonesttables, ftnsep, ftnsepc, ftncn, aftnsep, aftnsepc, aftncn, xe, tc, filetbl,
		revtbl, rsidtbl, generator, listtable, listoverridetable, latentstyles, private, atnid, atnauthor
	`),
);
