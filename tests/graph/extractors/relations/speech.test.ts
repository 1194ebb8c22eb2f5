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
		[
			'of her of whom sentences go on that name nobody',
			['Tell us about Nora Finch.', 'She was shy. She liked owls. She still does. She joined IBM.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'of whom the first name fits, of two',
			['And?', 'Nora Finch met Peter Grant. She joined IBM.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'of the one whom the clause after a semicolon names',
			['And?', 'Leo Grant and Mia Holt left; Nora Finch was there, and she joined IBM.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'of two bodies, each after “at”',
			['So?', 'I worked at IBM and then at Yale University.'],
			[`${ada} worked at organization/ibm`, `${ada} worked at organization/yale-university`],
		],
		[
			'before words that only ask whether it is right',
			['You studied at Yale University, right?', 'Right.'],
			[`${ada} studied at organization/yale-university`],
		],
		[
			'by the way, in a question that begins with it',
			['When you were at IBM, did you like it?', 'Yes.'],
			[`${ada} worked at organization/ibm`],
		],
		[
			'of a name that a pronoun takes up',
			['So?', 'And Google, they released Kubernetes.'],
			['organization/google made work/kubernetes'],
		],
		[
			'of a post with two fields',
			['My guest is Nora Finch, vice president of product and growth at IBM.', 'Hi.'],
			[`${nora} works at organization/ibm`],
		],
		[
			'of her who is named last, and not of whoever tells it',
			['So?', 'I got a call from Nora Finch, who is the founder of Quillmark Labs.'],
			[`${nora} founded organization/quillmark-labs`],
		],
		[
			'once, where somebody came to a body and was there',
			['So?', 'I joined IBM in 1990. I was at IBM for ten years.'],
			[`${ada} worked at organization/ibm`],
		],
		[
			'in Chinese, before the name',
			['谁？', '在微软工作的刘慈欣来了。'],
			['person/liu-cixin works at organization/microsoft'],
		],
		[
			'in Chinese, of the past beside a year',
			['后来呢？', '我2004年在微软工作。'],
			['person/程砚山 worked at organization/microsoft'],
		],
		[
			'in Chinese, by the way in a question',
			['你在微软工作的时候，怕不怕？', '不怕。'],
			['person/程砚山 worked at organization/microsoft'],
		],
		[
			'in Chinese, of a name that a pronoun takes up',
			['然后呢？', '谷歌他们推出了TensorFlow。'],
			['organization/google made work/tensorflow'],
		],
		[
			'in Chinese, with a verb that is a phrase no reader would list',
			['然后呢？', '我跳槽到微软。'],
			['person/程砚山 works at organization/microsoft'],
		],
	] as const)('%s', (_, lines, expected) => expect(toldOf(...lines)).toEqual(expected));

	test('of whoever spoke before and after, where more than two speak', () => {
		const text = [
			'Colin Beck: Welcome, both.',
			'Ada Vansittart: Thanks.',
			'Nora Finch: I was late.',
			'Colin Beck: You studied at Yale University.',
			'Nora Finch: Yes.',
		];
		const { relations } = extract(
			{ name: 'talk.md', text: `${text.join('\n\n')}\n`, sha256: '0' },
			{ id: 'talk' },
		).knowledge;
		expect(relations).toMatchObject([{ subject: nora, predicate: 'studied at' }]);
	});
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
		['is the kind of another thing', 'I built my own Kubernetes dashboard library.'],
		['is the kind of another thing, after “the”', 'We wrote the first Kubernetes plugin.'],
		['is of anybody', 'When you work at IBM, you work a lot.'],
		['is given up in Chinese', '刘慈欣放弃去北京大学读研。'],
		['somebody else does in Chinese', '是刘老师鼓励我去试试的，后来成立了微软。'],
		['is asked in Chinese', '刘慈欣是不是加入了微软？'],
		['is asked in Chinese without a question mark', '刘慈欣在微软工作过吗'],
		['is denied in Chinese', '刘慈欣没有写过《红楼梦》，也从未加入微软。'],
		['was only thought in Chinese', '我以为刘慈欣写了《红楼梦》。'],
		['is supposed in Chinese', '如果刘慈欣加入了微软，就好了。'],
		['is wished in Chinese', '刘慈欣想加入微软。'],
		['is of his brother in Chinese', '刘慈欣的哥哥在微软工作。'],
	])('%s', (_, line) => expect(toldOf('Well.', line)).toEqual([]));
});
