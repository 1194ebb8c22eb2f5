// How Chinese interviews tell relations.
import type { RelationPattern } from './pattern.ts';
import { posts } from '../../language/chinese/people.ts';
import { pattern } from '../../text/pattern.ts';

// A field may stand before the role (AI研究员), or the role be a name of it (物理学家).
const role = pattern()`(?:⟨C\w+ [^⟨⟩]{0,10}⟩)?(?:⟨C\w+ )?[^⟨⟩。，]{0,10}?(?:${posts}|首席[^⟨⟩。，]{0,6}官)`.source;
const he = '(?:[，,]\\s?(?:他|她|你|您))?';

// A table reads best with an entry a line.
// prettier-ignore
export const chineseRelations: readonly RelationPattern[] = [
	{ id: 'has an essay', predicate: 'wrote', pattern: '{s:P}有(?:一)?(?:篇|本|部)[^⟨⟩。]{0,10}?《?{o:W}', example: '{P:Richard Sutton}有一篇文章叫《{W:痛苦的教训}》', says: 'Richard Sutton → 痛苦的教训' },
	{ id: 'you wrote', predicate: 'wrote', pattern: '{s:P}[，,]?\\s?(?:你|您)(?:写|撰写|发表|出版)[了过]?{~24}《?{o:W}', example: '{P:丹}，你写了一篇我认为很精彩的文章，《{W:黑洞与智能爆炸}》', says: '丹 → 黑洞与智能爆炸' },
	{ id: 'wrote', predicate: 'wrote', pattern: '{s:Ps}(?:共同|一起|后来|曾经?)?(?:写|撰写|著|合著|合写|出版|发表)[了过的]?[^⟨⟩。，]{0,12}《{o:W}', example: '{P:侯世达}曾写了《{W:哥德尔、艾舍尔、巴赫}》', says: '侯世达 → 哥德尔、艾舍尔、巴赫' },
	{ id: 'is the author', predicate: 'wrote', pattern: '{o:W}》?(?:的|，)作者(?:是|为)?[^⟨⟩。，]{0,6}{s:Ps}', example: '《{W:三体}》的作者{P:刘慈欣}', says: '刘慈欣 → 三体' },
	{ id: 'wrote together', predicate: 'wrote with', pattern: '{s:Ps}(?:一起|共同)?(?:合著|合写|合作写|共同撰写|一起写)', example: '我和{P:Sho Yeda}以及{P:Boris Hanin}合著了一本书', says: 'speaker → Sho Yeda; speaker → Boris Hanin', among: true },
	{ id: 'in our book', predicate: 'wrote with', pattern: '{s:Ps}在(?:我们|他们)的(?:书|论文|文章)', example: '{P:肖恩}和我在我们的书中谈到的另一个原理', says: '肖恩 → speaker', among: true },
	{ id: 'proposed', predicate: 'proposed', pattern: '{s:Ps}(?:首次|最早|首先|最先|共同|一起|后来|率先)?(?:提出|发明|引入|创立|开创)了?[^⟨⟩。，]{0,8}{o:CW}', example: '{P:皮茨}和{P:麦卡洛克}提出了{C:神经元}的原始想法', says: '皮茨 → 神经元; 麦卡洛克 → 神经元' },
	{ id: 'was proposed by', predicate: 'proposed', pattern: '{o:CW}[^⟨⟩。，]{0,4}(?:是)?(?:由|被){s:Ps}[^⟨⟩。，]{0,6}(?:提出|发明|引入)', example: '{C:信息论}是由{P:香农}提出的', says: '香农 → 信息论' },
	{ id: 'had a post at', predicate: 'worked at', pattern: `{s:P}${he}{_4}(?:曾经?|当时|以前|之前|过去)(?:是|任|担任|在){_4}{o:O}的?${role}`, example: '{P:丹}曾是{O:红杉资本}的研究员', says: '丹 → 红杉资本' },
	{ id: 'has a post at', predicate: 'works at', pattern: `{s:P}${he}[^⟨⟩。！？曾当以之过前]{0,4}?(?:是|现任|担任|现在是|目前是){_4}{o:O}的?${role}`, example: '{P:Noam Brown}是{O:OpenAI}的研究员', says: 'Noam Brown → OpenAI' },
	{ id: 'joined', predicate: 'works at', pattern: '{s:P}{..40}(?<!没有|没|未|不|拒绝)(?:加入|入职|就职于|任职于|供职于)了?{o:O}', example: '但由于我将加入{O:OpenAI}，让我来代表我的新公司吧', says: 'speaker → OpenAI' },
	{ id: 'now works at', predicate: 'works at', pattern: '{s:P}{..12}(?:目前|现在)在{o:O}(?:工作|任职|做研究)', example: '{P:丹}现在在{O:DeepMind}工作', says: '丹 → DeepMind' },
	{ id: 'was a postdoc at', predicate: 'worked at', pattern: '{s:P}{..60}在{_6}{o:O}(?:做|从事|担任){_4}博士后', example: '{P:丹}并在传奇的{O:普林斯顿高等研究院}做博士后研究', says: '丹 → 普林斯顿高等研究院' },
	{ id: 'once worked at', predicate: 'worked at', pattern: '{s:P}{..20}(?:曾经?|以前)在{o:O}(?:工作|任职|做研究)', example: '{P:李飞飞}曾在{O:谷歌}工作', says: '李飞飞 → 谷歌' },
	{ id: 'left', predicate: 'worked at', pattern: '{s:P}{..12}离开了?{o:O}', example: '{P:伊利亚}离开了{O:OpenAI}', says: '伊利亚 → OpenAI' },
	{ id: 'took a degree at', predicate: 'studied at', pattern: '{s:P}{..40}(?:在|于|从){_2}{o:O}{_2}(?:获得|取得|拿到|攻读|读)了?{_6}(?:博士|硕士|学士|学位|本科|研究生)', example: '{P:丹}在{O:麻省理工学院}获得博士学位', says: '丹 → 麻省理工学院' },
	{ id: 'graduated from', predicate: 'studied at', pattern: '{s:P}{..20}(?:毕业于|就读于){o:O}', example: '{P:李飞飞}毕业于{O:普林斯顿大学}', says: '李飞飞 → 普林斯顿大学' },
	{ id: 'founded', predicate: 'founded', pattern: '{s:Ps}{_8}(?:联合|共同|一起)?(?:创立|创办|创建)了?{_4}{o:O}', example: '{P:达里奥}创办了{O:Anthropic}', says: '达里奥 → Anthropic' },
	{ id: 'founder before the name', predicate: 'founded', pattern: '{o:O}的?(?:联合|共同)?创始人(?:兼[^⟨⟩。，]{1,8})?{s:Ps}', example: '{O:PayPal}创始人{P:彼得·蒂尔}', says: '彼得·蒂尔 → PayPal' },
	{ id: 'is the founder', predicate: 'founded', pattern: '{s:P}是{_4}{o:O}的?(?:联合|共同)?创始人', example: '{P:达里奥}是{O:Anthropic}的联合创始人', says: '达里奥 → Anthropic' },
	{ id: 'released', predicate: 'made', pattern: '{s:O}(?:最近|刚刚?|后来)?(?:发布|推出|开发|打造|训练|研发)了?(?:的)?[^⟨⟩。，]{0,6}{o:W}', example: '{O:DeepMind}推出了{W:AlphaFold}', says: 'DeepMind → AlphaFold' },
	{ id: 'was made by', predicate: 'made', pattern: '{o:W}{_4}(?:是)?由{s:PO}(?:发布|推出|开发|打造|训练|研发|创造)', example: '{W:Python}由{P:吉多}创造', says: '吉多 → Python' },
	{ id: 'is a contributor', predicate: 'made', pattern: '{s:P}{..60}(?:是|成为)了?{o:W}(?:[（(][^（）()]*[）)])?的(?:核心|主要)?(?:贡献者|开发者|创造者|发明者)', example: '{P:丹}将成为{W:O1}（也称为Strawberry）的核心贡献者', says: '丹 → O1' },
	{ id: 'is engaged in', predicate: 'studies', pattern: '{s:N}{..70}从事{_4}{o:C}的?研究', example: '{P:丹}本科期间曾从事{C:隐形斗篷}的研究', says: '丹 → 隐形斗篷' },
	{ id: 'studies', predicate: 'studies', pattern: '{s:N}(?:主要|一直)?研究[过的]?{o:Cs}(?=[，。的])', example: '{P:李飞飞}研究{C:计算机视觉}。', says: '李飞飞 → 计算机视觉' },
	{ id: 'has studied widely', predicate: 'studies', pattern: '{s:P}对{o:Cs}[^⟨⟩。，]{0,8}进行了[^⟨⟩。，]{0,6}研究', example: '{P:Dan}对{C:物理学}与{C:人工智能}的交叉领域进行了广泛的研究', says: 'Dan → 物理学; Dan → 人工智能' },
	{ id: 'part of', predicate: 'part of', pattern: '{s:CWOE}(?:是|属于){o:CWOE}的(?:一部分|一个分支|子集|一个子领域|子公司)', example: '{C:机器学习}是{C:人工智能}的一个分支', says: '机器学习 → 人工智能' },
];
