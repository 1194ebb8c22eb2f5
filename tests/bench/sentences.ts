// What the talk of the bench is made of. `{person}` is a place for a name, `{short}` for a part of one that fell before.

export type Sentences = {
	readonly speakers: readonly string[];
	/** Between two sentences. */
	readonly joint: string;
	readonly questions: readonly string[];
	readonly statements: readonly string[];
	/** Forms of each name, and the words that they take. */
	readonly parts: Readonly<Record<string, readonly string[]>>;
};

export const english: Sentences = {
	speakers: ['Mara Lindqvist', 'Tobias Okafor'],
	joint: ' ',
	questions: [
		'What is {term}, and why did {person} worry about it?',
		'And did {term} work?',
		'How did you get from {place} to {body}?',
		'So when you read {work}, what did you make of it?',
		'Do you still talk to {short} about any of this?',
		'Is that what people mean by {term}?',
		'What would you say to somebody who starts out today?',
		'Was it {person} who first saw that?',
	],
	statements: [
		'I was a student at {body} back then, and nobody around me took {term} seriously.',
		'My colleague {person} at {body} has been looking at exactly that for years.',
		'There is a famous paper about it, and {person} told everybody to read it.',
		'You can print as much as you like, it does not change a thing.',
		'{short} called me in the middle of the night and said, you have to see this.',
		'We moved to {place} when the children were small, and I have to say that I never looked back.',
		'What we call {term} is really two things that happen at the same time.',
		'If {term} falls, then {term} rises, and that is the part that nobody remembers.',
		'I remember reading {work} on the train, and by the time we got there I had changed my mind.',
		'It was a company called {body}, and they had maybe twenty people in one room above a bakery.',
		'You know, the funny thing is that it was raining the whole week.',
		'Yeah, so, I think the answer is that we just did not know any better.',
		'{person}, who wrote {work}, put it much better than I could.',
		'People forget how slow everything was before {term} came along.',
		'The first time that I met {person} was at a conference in {place}.',
		'And {short} was right, of course, but it took us ten years to find out.',
		'Somebody at {body} ran the numbers again and the effect of {term} was simply gone.',
		'That is why I tell my students to go and look at the data themselves.',
		'Everybody wanted a piece of it, and then one morning the money was not there any more.',
		'It depends on {term}, on the weather, on who you ask and on what day you ask them.',
		'We had written to {body} three times, and in the end {person} drove up there with the samples in the trunk.',
		'In the book I compare {term} with {term}, which made some people rather angry.',
		'I mean, look at {place}: the harbour is still there, and so are the boats.',
		'Before that I had spent two years at {body}, mostly making coffee and cleaning tables of figures.',
		'When you strip all of that away, what is left is {term}.',
		'To be honest I thought that {short} had lost it.',
		'They published {work} in the spring, and by the autumn it had been translated into nine languages.',
		'He would sit there with a pencil and go through it line by line, as if nothing else in the world mattered.',
		'You do not need a theory for that, you need patience and a good pair of boots.',
		'There was a fellow from {place} who could do it with his eyes closed.',
	],
	parts: {
		person: ['<given> <family>', '<given> <family>', '<given> <family>', '<known>'],
		given:
			'Ada Ines Tobias Mara Edith Callum Priya Ruth Samuel Nadia Peter Helen Joseph Amara Victor Lucy Henrik Wanda Omar Julia Simon Clara Daniel Rosa Martin'.split(
				' ',
			),
		family:
			'<head><tail> <head><tail> <head><tail> Pollard Crossley Ramanathan Reyes Hathaway Varga Quill Vance Whitlock Oduya'.split(
				' ',
			),
		head: 'Lind Hart Brock Stan Wex Oke Marl Fen Tor Gallo Hal Ash Pem Dra Kess Nor Ull Var Zim Bel'.split(' '),
		tail: 'qvist well ford by ton mann ska fior idge worth sen ley more berg ani acre'.split(' '),
		known: ['Paul Krugman', 'Ben Bernanke', 'John Hicks', 'Noam Brown', 'Amos Tversky', 'Daniel Kahneman'],
		body: ['the University of <town>', 'the <town> Institute', '<mark>', '<mark> Capital', '<knownBody>'],
		knownBody: ['OpenAI', 'Princeton', 'the Federal Reserve', 'the Bank of Japan', 'Stanford University', 'Google'],
		mark: '<head>ware <head>loom <head>ify <head>mark <head>scan'.split(' '),
		town: 'Leeds Burnley <head>ford <head>mouth <head>ham Ghent Turin'.split(' '),
		place: ['<town>', 'Osaka', 'Nairobi', 'the north of England', 'California', '<head>bridge'],
		work: ['The <noun> of <noun>', 'The <adjective> <noun>', 'a book called <adjective> <noun>'],
		adjective: 'Quiet Long Second Open Hidden Common Broken Slow'.split(' '),
		noun: 'Price Waiting Harbour Ground Memory Bargain River Mill Question Winter'.split(' '),
		term: ['<quality> <thing>', '<quality> <thing>', '<thing> <process>', '<quality> <thing> <process>', '<knownTerm>'],
		knownTerm: ['quantitative easing', 'reinforcement learning', 'natural selection', 'the scaling law'],
		quality:
			'liquid marginal thermal neural social synthetic nominal genetic coastal fiscal latent viral dynamic tacit'.split(
				' ',
			),
		thing:
			'demand reef soil wage memory shuttle carbon gene brand price signal tissue membrane contract loom yield'.split(
				' ',
			),
		process: 'pricing bleaching mapping decay recall transfer velocity drift coupling erosion sequencing trap'.split(
			' ',
		),
	},
};

export const chinese: Sentences = {
	speakers: ['沈明', '林知远'],
	joint: '',
	questions: [
		'什么是{term}，{person}当年为什么担心它？',
		'那么{term}后来管用吗？',
		'您是怎么从{place}到{body}去的？',
		'你读{work}的时候是怎么想的？',
		'您现在还和{short}讨论这些吗？',
		'大家说的{term}就是这个意思吗？',
		'对刚开始做这件事的年轻人，您会说些什么？',
		'最早看出这一点的是{person}吗？',
	],
	statements: [
		'我当时在{body}读书，身边没有一个人把{term}当回事。',
		'我的同事{person}教授在{body}研究的正是这个问题。',
		'有一篇很有名的论文讲这个，{person}让每个人都去读。',
		'你想印多少就印多少，什么也不会改变。',
		'{short}半夜给我打电话说，你一定要来看看。',
		'孩子还小的时候我们搬到了{place}，说实话我从来没有后悔过。',
		'所谓{term}，其实是同时发生的两件事。',
		'如果{term}下降，{term}就会上升，可是谁也不记得这一点。',
		'我是在火车上读完{work}的，到站的时候我已经改变了看法。',
		'那是一家叫{body}的公司，当时只有二十来个人，挤在一间屋子里。',
		'有意思的是，那一个星期一直在下雨。',
		'所以我觉得，答案就是我们当时不懂。',
		'{person}写了{work}，他说得比我清楚得多。',
		'大家都忘了在{term}出现以前一切有多慢。',
		'我第一次见到{person}是在{place}的一个会议上。',
		'{short}当然是对的，可是我们花了十年才明白。',
		'{body}有人重新算了一遍，{term}的效果就没有了。',
		'所以我总是告诉学生，要自己去看数据。',
		'每个人都想分一杯羹，后来有一天早上钱就没有了。',
		'这取决于{term}，取决于天气，也取决于你问的是谁。',
		'在书里我把{term}和{term}放在一起比较，有些人很生气。',
		'你看{place}，码头还在那里，船也还在那里。',
		'把这些都去掉，剩下的就是{term}。',
		'老实说，我以为{short}疯了。',
		'他就坐在那里，拿着铅笔一行一行地看，好像世界上没有别的事情。',
		'这不需要理论，需要的是耐心和一双好鞋。',
	],
	parts: {
		person: ['<family><one>', '<family><one><one>', '<sound><sound>·<sound><sound>', '<known>'],
		family: [...'沈林陆王李张陈赵吴周徐孙何高郭'],
		one: [...'怀知远曼瑾青岚文博思睿嘉宁晓峰雪松海涛'],
		sound: [...'斯特尔克曼罗森布拉纳迪塞博格麦奎'],
		known: ['Noam Brown', '约翰·希克斯', '阿莫斯·特沃斯基', '保罗·克鲁格曼', 'Richard Sutton'],
		body: ['<one><one>大学', '<one><one>研究所', '<one><one>生物', '<knownBody>'],
		knownBody: ['OpenAI', '中国科学院', '普林斯顿大学', '美联储', 'DeepMind'],
		place: ['<one><one>县', '上海', '黄土高原', '伦敦', '加州', '兰州'],
		work: ['《<noun>的<noun>》', '《论<noun>》', '《<noun>与<noun>》'],
		noun: '黑洞 等待 土壤 记忆 河流 冬天 讨价还价 智能 价格'.split(' '),
		term: ['<quality><thing>', '<quality><thing>', '<thing><process>', '<knownTerm>'],
		knownTerm: ['强化学习', '缩放定律', '流动性陷阱', '量化宽松', '自然选择'],
		quality: '流动性 微生物 高通量 边际 神经 社会 基因 名义 沿海 财政 隐性'.split(' '),
		thing: '需求 土壤 工资 记忆 真菌 碳 品牌 信号 薄膜 契约 网络'.split(' '),
		process: '定价 测序 漂移 衰减 固定 转移 侵蚀 耦合 效应 陷阱'.split(' '),
	},
};
