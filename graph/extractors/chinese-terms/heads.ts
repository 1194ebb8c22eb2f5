// Last words that make a term of what stands before them in any field, and names of fields.
import {
	noDisciplineBefore,
	noDisciplines,
	processes,
	rates,
	sciences,
	termHeads,
	theories,
} from '../../language/chinese/terms.ts';
import { largest } from '../../text/extremes.ts';
import { pattern } from '../../text/pattern.ts';

const heads = new Set(termHeads);
const longestHead = largest(
	termHeads.map((head) => head.length),
	0,
);
/** What some heads need before them. */
const bound = pattern(
	'u',
)`(?:[^候]症|[${sciences}]学|[${rates}]率|[本认方]\p{Script=Han}论|[${theories}]\p{Script=Han}?论|[${processes}]化|[^家]病)$`;
const boundEnding = /[症学率论化病]$/;

/** Whether it ends as terms of any field do: 损失厌恶效应, 强化学习, 现象学; not 理论 by itself. */
export function isTechnical(name: string): boolean {
	for (let size = 1; size <= Math.min(longestHead, name.length - 1); size++)
		if (heads.has(name.slice(-size))) return true;
	return boundEnding.test(name) && bound.test(name);
}

const discipline = pattern()`^(?![${noDisciplines}]学$|科学$).{1,6}(?:[^${noDisciplineBefore}]学|科学)$|^(?:数学|物理|化学|生物|哲学|编程|法学|医学)$`;

/** Fields of knowledge: 数学, 语言学, 神经科学. */
export function isDiscipline(name: string): boolean {
	return discipline.test(name);
}
