// node scripts/cmaps.ts FOLDER: makes graph/source/documents/pdf/cmaps.json anew from the folder cmaps/ of an unpacked
// pdfjs-dist (`npm pack pdfjs-dist`), which is no dependency: it holds forty megabytes that nothing else here wants.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { list } from '../graph/language/list.ts';

/** Those that a reader of PDFs must know, by ISO 32000, table 116; H across, V upright. */
const known = list(`
	GB-EUC, GBpc-EUC, GBK-EUC, GBKp-EUC, GBK2K, UniGB-UCS2, UniGB-UTF16, B5pc, HKscs-B5, ETen-B5, ETenms-B5, CNS-EUC,
	UniCNS-UCS2, UniCNS-UTF16, 83pv-RKSJ, 90ms-RKSJ, 90msp-RKSJ, 90pv-RKSJ, Add-RKSJ, EUC, Ext-RKSJ, UniJIS-UCS2,
	UniJIS-UCS2-HW, UniJIS-UTF16, KSC-EUC, KSCms-UHC, KSCms-UHC-HW, KSCpc-EUC, UniKS-UCS2, UniKS-UTF16
`);
const characters = ['Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2', 'Adobe-Japan1-UCS2', 'Adobe-Korea1-UCS2'];

const folder = process.argv[2] ?? '';
const fileOf = (name: string): string => join(folder, 'cmaps', `${name}.bcmap`);
const names = [...known.flatMap((name) => [`${name}-H`, `${name}-V`]), 'H', 'V', ...characters].filter((name) =>
	existsSync(fileOf(name)),
);
if (names.length === 0) throw new Error(`${folder} has no cmaps/: give the folder of an unpacked pdfjs-dist.`);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const notice = `CMaps of Adobe (github.com/adobe-type-tools/cmap-resources), as pdfjs-dist ${version} packs them; their licence follows. ${readFileSync(
	join(folder, 'cmaps/LICENSE'),
	'utf8',
)
	.replace(/%%Copyright:|-{5,}/g, ' ')
	.replace(/\s+/g, ' ')
	.trim()}`;
const maps = Object.fromEntries(names.map((name) => [name, readFileSync(fileOf(name)).toString('base64')]));
writeFileSync(
	new URL('../graph/source/documents/pdf/cmaps.json', import.meta.url),
	`${JSON.stringify({ notice, version, maps }, null, '\t')}\n`,
);
