// /api/openapi.json as tools read it: Redocly's recommended rules find nothing to say.
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { openapi } from '#lib/server/api/openapi/document.ts';

test('the document of the API passes Redocly’s recommended rules, with no error and no warning', async () => {
	const config = await createConfig({ extends: ['recommended'] });
	const problems = await lintFromString({ source: JSON.stringify(openapi), absoluteRef: 'openapi.json', config });
	expect(
		problems.map(({ ruleId, severity, message, location: [at] }) => `${severity} ${ruleId}: ${message} ${at?.pointer}`),
	).toEqual([]);
});
