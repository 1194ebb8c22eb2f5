// How a command ends: 0 done, 1 failed, 2 wrong use.
import type { Code } from '#graph/problem.ts';

/** What is the caller's to mend by calling otherwise. */
const wrongUse: readonly Code[] = [
	'usage',
	'setting_invalid',
	'export_unknown',
	'interview_id_invalid',
	'database_setting',
	'llm_unset',
	'format_unlisted',
	'correction_invalid',
];

export function exitCodeOf(code: Code): 1 | 2 {
	return wrongUse.includes(code) ? 2 : 1;
}
