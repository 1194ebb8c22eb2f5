// npm run reference: writes docs/reference.md from the command's own definition, the document of the HTTP API, the lists
// of formats, exports, kinds, settings and errors, and the paragraphs of scripts/reference/paragraphs.md.
import { writeFileSync } from 'node:fs';
import { reference, referencePath } from './reference/page.ts';

writeFileSync(referencePath, await reference());
console.log(`${referencePath} is written.`);
