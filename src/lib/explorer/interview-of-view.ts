// Which interview a view is of: the one asked for, else the only one there is, else all of them.
import type { Answers, InterviewSummary } from '#lib/api.ts';

export async function interviewOf(
	answers: Answers,
	asked: string | undefined,
): Promise<{ readonly interview: InterviewSummary | undefined; readonly interviews: number }> {
	const { items, total } = await answers.interviews({ limit: 1 });
	const interview = asked === undefined ? (total === 1 ? items[0] : undefined) : await answers.interview(asked);
	return { interview, interviews: total };
}
