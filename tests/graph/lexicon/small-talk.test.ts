// Talk that names nothing must stay empty, however many words the lexicon learns: kitchens, weather, children, work,
// a day off. What stands here in passing (the word "school", 家里) belongs in no index.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { extract } from '../../extracting.ts';

const english = [
	'We got up late, had breakfast, and the kids were fighting over the last piece of toast, so nobody got to school on time.',
	"My mother used to say you can tell what kind of a day it's going to be by how the coffee smells. She was a funny woman, a strong woman.",
	'He lost his job at the plant and they never really told him why. It was a hard winter. The whole family pulled together and we made do.',
	"I was so angry I couldn't sleep. I kept turning it over in my head, what I should have said to the doctor, what he said back to me.",
	'The first house we bought was on a hill, and when the snow came you had to leave the car at the bottom and walk up with the shopping.',
	"You know how it is, you start a new thing and you tell yourself it's only for a year, and then it's twenty years and you're the boss.",
	'They play a game where one of them hides and the others count, and the little one always gives herself away because she laughs.',
	'I went to see a movie with my sister, I forget what it was called, and afterwards we sat in the car and talked about our father for hours.',
	"It's a good team, everybody works hard, nobody looks at the clock, and on Fridays we go out for a beer and complain about the customers.",
	'There was a big storm the night she was born, the lights went out, and the nurse held a flashlight and sang to keep me calm.',
	"She said the story had to be true because nobody could make that up, and I said people make up stranger things than that, it's human nature.",
	'I love that song. I must have played the record a thousand times, and I still think of the summer we drove down to the sea in his old truck.',
	'When the war ended he came home and went back to the farm and never spoke about it, not to me, not to anybody, not once.',
	'If I had to do it again I would ask more questions and worry less about the money. Money comes and goes. Time only goes.',
];

const chinese = [
	'那天早上我们起得很晚，孩子们为了最后一个包子吵了起来，结果谁也没赶上校车。',
	'我妈妈常说，人这一辈子最要紧的是心里踏实，别的都是身外之物，想开了就好。',
	'他从厂里出来以后，到处找活干，什么都做过，搬砖、送货、看大门，从来没有喊过累。',
	'我当时特别生气，一晚上没睡着，翻来覆去地想，要是早点说出来，事情也许就不会变成这样。',
	'我们第一套房子很小，下雪的时候车开不上去，只好停在山脚下，提着菜一步一步走上来。',
	'刚开始大家都觉得干一年就走，谁知道一干就是二十年，现在想起来还跟做梦一样。',
	'小女儿最喜欢捉迷藏，可是她一躲起来就忍不住笑，所以每次都是第一个被找到。',
	'周末我和姐姐去看了一场电影，名字我忘了，散场以后我们在车里聊了很久，聊的都是小时候的事。',
	'我们团队的人都很拼，没有人看表，星期五下班以后就一起去吃饭，顺便说说客户的坏话。',
	'她出生的那天晚上下着大雨，停了电，护士举着手电筒给我唱歌，叫我不要怕。',
	'你要问我后不后悔，我觉得没什么好后悔的，路是自己选的，走到哪里算哪里。',
	'他回来以后就一直种地，从来不提那几年的事情，我们问他，他就笑一笑，说都过去了。',
	'其实很多问题不是想出来的，是做出来的，你先做起来，慢慢就知道哪里不对，再改也不迟。',
	'我最大的感受就是时间过得太快了，孩子一转眼就长大了，我们也老了，头发都白了。',
];

test.each([
	['English', english, ['Q: ', 'A: ']],
	['Chinese', chinese, ['问：', '答：']],
])('small talk in %s names nothing that an index would hold', (language, lines, labels) => {
	const text = lines.map((line, at) => `${labels[at % 2] ?? ''}${line}`).join('\n\n');
	const source = { name: `${language}.txt`, text, sha256: createHash('sha256').update(text).digest('hex') };
	const { knowledge } = extract(source, { id: 'small-talk' });
	expect(knowledge.turns).toHaveLength(lines.length);
	const listed = knowledge.mentions.filter(({ rule }) => rule === 'lexicon');
	expect(listed.map(({ surface, entity }) => `${surface}: ${entity}`)).toEqual([]);
});
