// How English interviews tell relations.
import type { RelationPattern } from './pattern.ts';
import { posts } from '../../language/english/people.ts';
import { pattern } from '../../text/pattern.ts';

const role = pattern()`(?:${posts}|chief \w+(?: \w+)? officer)`.source;
const article = '(?:a|an|the|his|her|their|this|my|our)?\\s?';
const piece = '(?:essay|paper|book|article|blog post|novel|memoir|post|song|album|report)';

// A table reads best with an entry a line.
// prettier-ignore
export const englishRelations: readonly RelationPattern[] = [
	{ id: 'wrote', predicate: 'wrote', pattern: `{s:Ps},?\\s(?:who\\s)?(?:\\w+ly\\s|also\\s|just\\s)?(?:wrote|has written|authored|co-?authored|published)\\s${article}{_30}{o:W}`, example: '{P:Rich Sutton} wrote {W:The Bitter Lesson}', says: 'Rich Sutton → The Bitter Lesson' },
	{ id: 'his essay', predicate: 'wrote', pattern: `{s:P}['’]s\\s(?:\\w+\\s){0,2}${piece}[,:]?\\s(?:called\\s|titled\\s|on\\s)?["“]?{o:W}`, example: "{P:Rich Sutton}'s essay {W:The Bitter Lesson}", says: 'Rich Sutton → The Bitter Lesson' },
	{ id: 'has a paper', predicate: 'wrote', pattern: '{s:P}\\s(?:has|had|have)\\s(?:this|a|an)\\s{_12}' + piece + '[,:]?\\s(?:called|titled)?\\s?["“]?{o:W}', example: '{P:Noam} has a paper called {W:Libratus}', says: 'Noam → Libratus' },
	{ id: 'written by', predicate: 'wrote', pattern: '{o:W}["”]?,?\\s(?:which was\\s)?(?:written\\s|authored\\s)?by\\s{s:Ps}', example: '{W:The Bitter Lesson} by {P:Rich Sutton}', says: 'Rich Sutton → The Bitter Lesson' },
	{ id: 'co-wrote', predicate: 'wrote with', pattern: '{s:Ps}\\s(?:co-?wrote|co-?authored|wrote\\s(?:a|this|the|our|their)\\s\\w+\\stogether)', example: '{P:Sho Yaida} and I co-wrote a book', says: 'Sho Yaida → speaker', among: true },
	{ id: 'wrote with', predicate: 'wrote with', pattern: '{s:P}\\s(?:wrote|published)\\s{_30}\\s(?:together\\s)?with\\s{o:Ps}', example: '{P:Dan} wrote the book with {P:Sho Yaida}', says: 'Dan → Sho Yaida' },
	{ id: 'proposed', predicate: 'proposed', pattern: '{s:Ps},?\\s(?:who\\s)?(?:\\w+ly\\s|first\\s)?(?:proposed|introduced|invented|came up with|formulated|pioneered|coined)\\s{_24}{o:CW}', example: '{P:Pitts} and {P:McCulloch} proposed the {C:artificial neuron}', says: 'Pitts → artificial neuron; McCulloch → artificial neuron' },
	{ id: 'was proposed by', predicate: 'proposed', pattern: '{o:CW},?\\s(?:which\\s)?(?:was|were)\\s(?:\\w+ly\\s|first\\s)?(?:proposed|introduced|invented|formulated|pioneered|coined)\\sby\\s{s:Ps}', example: 'The {C:perceptron} was invented by {P:Frank Rosenblatt}', says: 'Frank Rosenblatt → perceptron' },
	{ id: 'had a post at', predicate: 'worked at', pattern: `{s:P},?\\s(?:who\\s)?(?:was|has been|had been)\\s{_20}${role}\\s(?:at|with|of)\\s(?:the\\s)?{o:O}`, example: '{P:Dan} was an AI fellow at {O:Sequoia}', says: 'Dan → Sequoia' },
	{ id: 'has a post at', predicate: 'works at', pattern: `{s:P}(?:,\\s|\\sis\\s|['’]m\\s|\\sam\\s|,?\\swho\\sis\\s){_20}${role}\\s(?:at|with|of)\\s(?:the\\s)?{o:O}`, example: '{P:Noam Brown}, a researcher at {O:OpenAI}', says: 'Noam Brown → OpenAI' },
	{ id: 'joined', predicate: 'works at', pattern: '{s:P},?\\s(?:who\\s)?(?:recently\\s|just\\s|then\\s|has\\s|now\\s)*(?:joined|joins|works at|works for|is at|is working at)\\s{o:O}', example: '{P:Dan Roberts} recently joined {O:OpenAI}', says: 'Dan Roberts → OpenAI' },
	{ id: 'worked at', predicate: 'worked at', pattern: '{s:P},?\\s(?:who\\s)?(?:used to work|worked|previously worked|spent \\w+ years)\\s(?:at|for)\\s{o:O}', example: '{P:Karpathy} worked at {O:Tesla}', says: 'Karpathy → Tesla' },
	{ id: 'left', predicate: 'worked at', pattern: '{s:P},?\\s(?:who\\s)?(?:recently\\s|just\\s|has\\s)*(?:left|quit)\\s{o:O}', example: '{P:Ilya} left {O:OpenAI}', says: 'Ilya → OpenAI' },
	{ id: 'took a degree at', predicate: 'studied at', pattern: "{s:P}{..40}(?:studied at|graduated from|(?:got|did|received|earned|has) (?:a|an|his|her|their|my) (?:PhD|Ph\\.D\\.|doctorate|degree|master['’]?s|bachelor['’]?s|undergrad)[^⟨⟩.]{0,24}(?:at|from))\\s{o:O}", example: '{P:Dan} got his PhD at {O:MIT}', says: 'Dan → MIT' },
	{ id: 'founded', predicate: 'founded', pattern: '{s:Ps},?\\s(?:who\\s)?(?:later\\s|then\\s|also\\s)?(?:co-?)?founded\\s{_6}{o:O}', example: '{P:Dario Amodei} founded {O:Anthropic}', says: 'Dario Amodei → Anthropic' },
	{ id: 'is the founder', predicate: 'founded', pattern: '{s:P}(?:,\\s|\\sis\\s|,?\\swho\\sis\\s)(?:the\\s|a\\s)?(?:CEO and\\s)?(?:co-?)?founder(?:\\sand\\s\\w+)?\\sof\\s{o:O}', example: '{P:Peter Thiel}, the co-founder of {O:PayPal}', says: 'Peter Thiel → PayPal' },
	{ id: 'released', predicate: 'made', pattern: '{s:O}\\s(?:recently\\s|just\\s|has\\s)*(?:released|launched|built|developed|trained|announced|open-?sourced)\\s{_16}{o:W}', example: '{O:DeepMind} released {W:AlphaFold 3}', says: 'DeepMind → AlphaFold 3' },
	{ id: 'was made by', predicate: 'made', pattern: '{o:W},?\\s(?:which\\s)?(?:was\\s|is\\s)?(?:built|made|developed|released|created)\\sby\\s{s:POs}', example: '{W:TensorFlow} was developed by {O:Google}', says: 'Google → TensorFlow' },
	{ id: 'part of', predicate: 'part of', pattern: '{s:CWOE}\\sis\\s(?:just\\s|really\\s)?(?:a\\s|an\\s)?(?:part|subset|branch|subfield|division|subsidiary)\\sof\\s{o:CWOE}', example: '{C:Machine learning} is a subset of {C:artificial intelligence}', says: 'Machine learning → artificial intelligence' },
];
