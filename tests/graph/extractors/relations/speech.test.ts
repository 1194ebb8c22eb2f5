// Relations as speech tells them: with fillers, restarts, pronouns and verbs that share a subject; and what sounds like one and
// claims nothing.
import { describe, expect, test } from 'vitest';
import { extract } from '../../../extracting.ts';

/** What is told in a talk of Colin Beck and Ada Vansittart, or of 罗小慧 and 程砚山, who take turns. */
function toldOf(...lines: readonly string[]): readonly string[] {
	const [host, guest] = /\p{Script=Han}/u.test(lines.join(''))
		? ['罗小慧：', '程砚山：']
		: ['Colin Beck: ', 'Ada Vansittart: '];
	const closing = host === '罗小慧：' ? ['好的。', '是的。'] : ['Right.', 'Yes.'];
	const all = lines.length % 2 === 0 ? [...lines, ...closing] : [...lines, 'Yes.', ...closing];
	const text = all.map((line, place) => `${place % 2 === 0 ? host : guest}${line}\n\n`).join('');
	const { relations } = extract({ name: 'talk.md', text, sha256: '0' }, { id: 'talk' }).knowledge;
	return relations.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`);
}

const ada = 'person/ada-vansittart';
const nora = 'person/nora-finch';

describe('a relation is told', () => {
	test.each([
		[
			'with fillers and a restart',
			['And he?', 'Nora Finch, um, she was the, she was the chief engineer, you know, at Google.'],
			[`${nora} worked at organization/google`],
		],
		[
			'of him or her who was named in the sentence before',
			['Who?', 'Nora Finch. She studied physics at Stanford University.'],
			[`${nora} studied at organization/stanford-university`],
		],
		[
			'of the person that the other side named',
			['Tell us about Nora Finch.', 'She joined IBM.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'of two verbs with one subject',
			['Who?', 'Nora Finch studied at Yale University and later joined IBM.'],
			[`${nora} studied at organization/yale-university`, `${nora} works at organization/ibm`],
		],
		[
			'of whoever is spoken to',
			['You studied at Yale University.', 'Right.'],
			[`${ada} studied at organization/yale-university`],
		],
		[
			'of us, where it is as true of me',
			['And then?', 'We founded Quillmark Labs.'],
			[`${ada} founded organization/quillmark-labs`],
		],
		[
			'in two sayings of an introduction',
			['My guest is Nora Finch, a professor of law at Yale University and the author of The Quiet Tide.', 'Hello.'],
			[`${nora} works at organization/yale-university`],
		],
		[
			'by the way, in a question',
			['Did Nora Finch, the CEO of IBM, call?', 'No.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'where only what is left out is denied',
			['So?', 'I not only worked at IBM, I liked it.'],
			[`${ada} worked at organization/ibm`],
		],
		[
			'after a date, of that which stands before it',
			['So?', 'We founded Quillmark Labs in 1990, and IBM bought Quillmark Labs.'],
			[`${ada} founded organization/quillmark-labs`, 'organization/ibm owns organization/quillmark-labs'],
		],
		[
			'in Chinese, with fillers',
			['他呢？', '我，嗯，我在北京大学读的本科，然后，那个，加入了微软。'],
			['person/程砚山 studied at organization/peking-university', 'person/程砚山 works at organization/microsoft'],
		],
		[
			'in Chinese, of whoever was named',
			['说说刘慈欣。', '他写了《三体》。'],
			['person/liu-cixin wrote work/the-three-body-problem'],
		],
	] as const)('%s', (_, lines, expected) => expect(toldOf(...lines)).toEqual(expected));
});

describe('no relation is told by what', () => {
	test.each([
		['is asked', 'Did Nora Finch work at IBM?'],
		['is asked without a question mark', 'did you know has Nora Finch joined IBM'],
		['is denied', 'Nora Finch never worked at IBM.'],
		['is denied of all that follows', "Nora Finch didn't go to Yale University or work at IBM."],
		['is denied by whoever tells it', "I don't think Nora Finch founded IBM."],
		['is supposed', 'If Nora Finch had founded IBM, we would know.'],
		['is wished', 'I wish Nora Finch had joined IBM.'],
		['was only thought', 'I thought that Nora Finch wrote Hamlet.'],
		['was only wanted', 'Nora Finch wanted to be the CEO of IBM.'],
		['nearly came about', 'Nora Finch almost joined IBM.'],
		['was turned down', 'Nora Finch refused to be a professor at Yale University.'],
		['is told of somebody who may be either', 'Nora Finch met Leo Grant. She joined IBM.'],
		['another says between quotation marks', 'He said “I joined IBM” and laughed.'],
		['a body has that belongs to her', "Nora Finch's brother joined IBM."],
		['is asked in Chinese', '刘慈欣是不是加入了微软？'],
		['is asked in Chinese without a question mark', '刘慈欣在微软工作过吗'],
		['is denied in Chinese', '刘慈欣没有写过《红楼梦》，也从未加入微软。'],
		['was only thought in Chinese', '我以为刘慈欣写了《红楼梦》。'],
		['is supposed in Chinese', '如果刘慈欣加入了微软，就好了。'],
		['is wished in Chinese', '刘慈欣想加入微软。'],
		['is of his brother in Chinese', '刘慈欣的哥哥在微软工作。'],
	])('%s', (_, line) => expect(toldOf('Well.', line)).toEqual([]));
});
