// Texts that nobody says, of any length: each is what some rule or format has the most work with.

export const hostile: {
	readonly [name: string]: (characters: number) => { readonly file: string; readonly text: string };
} = {
	'names without end': (length) => ({ file: 'names.txt', text: `Ann: ${filled('Smith and ', length)}\n\nBob: Yes.\n` }),
	'capitals without end': (length) => ({ file: 'capitals.txt', text: `Ann: ${filled('Aa ', length)}\n\nBob: Yes.\n` }),
	'Chinese without punctuation': (length) => ({
		file: 'han.txt',
		text: `主持人：${filled('我们今天讨论缩放定律神经网络推理架构权重智能语言模型', length)}\n\n嘉宾：好。\n`,
	}),
	'the shortest turns': (length) => ({ file: 'turns.txt', text: filled('Ann: I know.\nBob: Yes, OpenAI.\n', length) }),
	'lists in lists': (length) => ({ file: 'deep.json', text: `${'['.repeat(length / 2)}${']'.repeat(length / 2)}` }),
};

function filled(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
