// A file with what the caller says of it: --as and --language go before what stands beside it.
import { sidecarOf } from '#lib/server/library/sidecar.ts';
import { saidBeside, type Arrival } from '#lib/server/library/arrivals.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { isProblem, problem } from '#graph/problem.ts';
import type { Words } from './words.ts';

/** @throws Problem setting_invalid and whatever keeps the file from being read */
export async function arrivalAs(path: string, values: Words['values']): Promise<Arrival> {
	const { id, as, language, audio } = values;
	const arrival = await arrivalFrom(path, id, audio);
	const said = checked(as, language);
	return Object.keys(said).length === 0
		? arrival
		: { ...arrival, sidecar: saidBeside({ ...arrival.sidecar?.given, ...said }) };
}

function checked(format: string | undefined, language: string | undefined): ReturnType<typeof sidecarOf> {
	try {
		return sidecarOf({ format, language }, '');
	} catch (error) {
		if (!isProblem(error)) throw error;
		const isFormat = String(error.about['reason']).startsWith('format');
		throw isFormat
			? problem('setting_invalid', {
					name: '--as',
					value: format ?? '',
					expected: 'the id of a format, such as markdown',
				})
			: problem('setting_invalid', {
					name: '--language',
					value: language ?? '',
					expected: 'a tag such as en, zh or zh-Hant',
				});
	}
}
