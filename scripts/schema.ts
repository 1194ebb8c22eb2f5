// Writes graph/exports/colloquy-1.schema.json from the shapes: `npm run schema`. A test holds the file to them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { colloquy1Schema } from '#graph/exports/json-schema.ts';

const file = fileURLToPath(new URL('../graph/exports/colloquy-1.schema.json', import.meta.url));
const text = JSON.stringify(colloquy1Schema(), null, '\t');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
