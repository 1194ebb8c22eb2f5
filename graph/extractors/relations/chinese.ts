// How Chinese interviews tell relations.
import type { RelationPattern } from './pattern.ts';
import { posts } from '../../language/chinese/people.ts';
import { pattern } from '../../text/pattern.ts';

// A field may stand before the role (AI研究员), or the role be a name of it (物理学家).
const role = pattern()`(?:⟨C\w+ [^⟨⟩]{0,10}⟩)?(?:⟨C\w+ )?[^⟨⟩。，]{0,10}?(?:${posts}|首席[^⟨⟩。，]{0,6}官)`.source;
const he = '(?:[，,]\\s?(?:他|她|你|您))?';

// A table reads best with an entry a line.
// prettier-ignore
export const chinese: readonly RelationPattern[] = [
	{ predicate: 'wrote', pattern: '{s:P}有(?:一)?(?:篇|本|部)[^⟨⟩。]{0,10}?《?{o:W}', example: 'Richard Sutton有一篇文章叫《痛苦的教训》' },
	{ predicate: 'wrote', pattern: '{s:P}[，,]?\\s?(?:你|您)(?:写|撰写|发表|出版)[了过]?{~24}《?{o:W}', example: '丹，你写了一篇我认为很精彩的文章，《黑洞与智能爆炸》' },
	{ predicate: 'wrote', pattern: '{s:Ps}(?:共同|一起|后来|曾经?)?(?:写|撰写|著|合著|合写|出版|发表)[了过的]?[^⟨⟩。，]{0,12}《{o:W}', example: '侯世达写了《哥德尔、艾舍尔、巴赫》' },
	{ predicate: 'wrote', pattern: '{o:W}》?(?:的|，)作者(?:是|为)?[^⟨⟩。，]{0,6}{s:Ps}', example: '《三体》的作者刘慈欣' },
	{ predicate: 'wrote with', pattern: '{s:Ps}(?:一起|共同)?(?:合著|合写|合作写|共同撰写|一起写)', example: '我和Sho Yeda以及Boris Hanin合著了一本书', among: true },
	{ predicate: 'wrote with', pattern: '{s:Ps}在(?:我们|他们)的(?:书|论文|文章)', example: '肖恩和我在我们的书中谈到的另一个原理', among: true },
	{ predicate: 'proposed', pattern: '{s:Ps}(?:首次|最早|首先|最先|共同|一起|后来|率先)?(?:提出|发明|引入|创立|开创)了?[^⟨⟩。，]{0,8}{o:CW}', example: '皮茨和麦卡洛克提出了神经元的原始想法' },
	{ predicate: 'proposed', pattern: '{o:CW}[^⟨⟩。，]{0,4}(?:是)?(?:由|被){s:Ps}[^⟨⟩。，]{0,6}(?:提出|发明|引入)', example: '信息论是由香农提出的' },
	{ predicate: 'worked at', pattern: `{s:P}${he}{_4}(?:曾经?|当时|以前|之前|过去)(?:是|任|担任|在){_4}{o:O}的?${role}`, example: '他曾是红杉资本AI研究员' },
	{ predicate: 'works at', pattern: `{s:P}${he}[^⟨⟩。！？曾当以之过前]{0,4}?(?:是|现任|担任|现在是|目前是){_4}{o:O}的?${role}`, example: 'Noam Brown是OpenAI的研究员' },
	{ predicate: 'works at', pattern: '{s:P}{..40}(?<!没有|没|未|不|拒绝)(?:加入|入职|就职于|任职于|供职于)了?{o:O}', example: '但由于我将加入OpenAI，让我来代表我的新公司吧' },
	{ predicate: 'works at', pattern: '{s:P}{..12}(?:目前|现在)在{o:O}(?:工作|任职|做研究)', example: '他现在在DeepMind工作' },
	{ predicate: 'worked at', pattern: '{s:P}{..60}在{_6}{o:O}(?:做|从事|担任){_4}博士后', example: '并在传奇的普林斯顿高等研究院做博士后研究' },
	{ predicate: 'worked at', pattern: '{s:P}{..20}(?:曾经?|以前)在{o:O}(?:工作|任职|做研究)', example: '她曾在谷歌工作' },
	{ predicate: 'worked at', pattern: '{s:P}{..12}离开了?{o:O}', example: '伊利亚离开了OpenAI' },
	{ predicate: 'studied at', pattern: '{s:P}{..40}(?:在|于|从){_2}{o:O}{_2}(?:获得|取得|拿到|攻读|读)了?{_6}(?:博士|硕士|学士|学位|本科|研究生)', example: '在麻省理工学院获得博士学位' },
	{ predicate: 'studied at', pattern: '{s:P}{..20}(?:毕业于|就读于){o:O}', example: '李飞飞毕业于普林斯顿大学' },
	{ predicate: 'founded', pattern: '{s:Ps}{_8}(?:联合|共同|一起)?(?:创立|创办|创建)了?{_4}{o:O}', example: '他们创办了Anthropic' },
	{ predicate: 'founded', pattern: '{o:O}的?(?:联合|共同)?创始人(?:兼[^⟨⟩。，]{1,8})?{s:Ps}', example: 'PayPal创始人彼得·蒂尔' },
	{ predicate: 'founded', pattern: '{s:P}是{_4}{o:O}的?(?:联合|共同)?创始人', example: '达里奥是Anthropic的联合创始人' },
	{ predicate: 'made', pattern: '{s:O}(?:最近|刚刚?|后来)?(?:发布|推出|开发|打造|训练|研发)了?(?:的)?[^⟨⟩。，]{0,6}{o:W}', example: 'DeepMind推出了AlphaFold' },
	{ predicate: 'made', pattern: '{o:W}{_4}(?:是)?由{s:PO}(?:发布|推出|开发|打造|训练|研发|创造)', example: 'Python由吉多创造' },
	{ predicate: 'made', pattern: '{s:P}{..60}(?:是|成为)了?{o:W}(?:[（(][^（）()]*[）)])?的(?:核心|主要)?(?:贡献者|开发者|创造者|发明者)', example: '将成为O1（也称为Strawberry）的核心贡献者' },
	{ predicate: 'studies', pattern: '{s:N}{..70}从事{_4}{o:C}的?研究', example: '本科期间曾从事隐形斗篷的研究' },
	{ predicate: 'studies', pattern: '{s:N}(?:主要|一直)?研究[过的]?{o:Cs}(?=[，。的])', example: '她研究计算机视觉' },
	{ predicate: 'studies', pattern: '{s:P}对{o:Cs}[^⟨⟩。，]{0,8}进行了[^⟨⟩。，]{0,6}研究', example: 'Dan对物理学与人工智能的交叉领域进行了广泛的研究' },
	{ predicate: 'part of', pattern: '{s:CWOE}(?:是|属于){o:CWOE}的(?:一部分|一个分支|子集|一个子领域|子公司)', example: '机器学习是人工智能的一个分支' },
];
