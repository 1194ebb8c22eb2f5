// How English interviews tell relations.
import type { RelationPattern } from './pattern.ts';
import { posts } from '../../language/english/people.ts';
import { pattern } from '../../text/pattern.ts';

const role = pattern()`(?:${posts}|chief \w+(?: \w+)? officer)`.source;
const article = '(?:a|an|the|his|her|their|this|my|our)?\\s?';
const piece = '(?:essay|paper|book|article|blog post|novel|memoir|post|song|album|report)';

// A table reads best with an entry a line.
// prettier-ignore
export const english: readonly RelationPattern[] = [
	{ predicate: 'wrote', pattern: `{s:Ps},?\\s(?:who\\s)?(?:\\w+ly\\s|also\\s|just\\s)?(?:wrote|has written|authored|co-?authored|published)\\s${article}{_30}{o:W}`, example: 'Rich Sutton wrote The Bitter Lesson' },
	{ predicate: 'wrote', pattern: `{s:P}['’]s\\s(?:\\w+\\s){0,2}${piece}[,:]?\\s(?:called\\s|titled\\s|on\\s)?["“]?{o:W}`, example: "Rich Sutton's essay The Bitter Lesson" },
	{ predicate: 'wrote', pattern: '{s:P}\\s(?:has|had|have)\\s(?:this|a|an)\\s{_12}' + piece + '[,:]?\\s(?:called|titled)?\\s?["“]?{o:W}', example: 'Noam has a paper called Libratus' },
	{ predicate: 'wrote', pattern: '{o:W}["”]?,?\\s(?:which was\\s)?(?:written\\s|authored\\s)?by\\s{s:Ps}', example: 'The Bitter Lesson by Rich Sutton' },
	{ predicate: 'wrote with', pattern: '{s:Ps}\\s(?:co-?wrote|co-?authored|wrote\\s(?:a|this|the|our|their)\\s\\w+\\stogether)', example: 'Sho Yaida and I co-wrote a book', among: true },
	{ predicate: 'wrote with', pattern: '{s:P}\\s(?:wrote|published)\\s{_30}\\s(?:together\\s)?with\\s{o:Ps}', example: 'Dan wrote the book with Sho Yaida' },
	{ predicate: 'proposed', pattern: '{s:Ps},?\\s(?:who\\s)?(?:\\w+ly\\s|first\\s)?(?:proposed|introduced|invented|came up with|formulated|pioneered|coined)\\s{_24}{o:CW}', example: 'Pitts and McCulloch proposed the artificial neuron' },
	{ predicate: 'proposed', pattern: '{o:CW},?\\s(?:which\\s)?(?:was|were)\\s(?:\\w+ly\\s|first\\s)?(?:proposed|introduced|invented|formulated|pioneered|coined)\\sby\\s{s:Ps}', example: 'The perceptron was invented by Frank Rosenblatt' },
	{ predicate: 'worked at', pattern: `{s:P},?\\s(?:who\\s)?(?:was|has been|had been)\\s{_20}${role}\\s(?:at|with|of)\\s(?:the\\s)?{o:O}`, example: 'He was an AI fellow at Sequoia' },
	{ predicate: 'works at', pattern: `{s:P}(?:,\\s|\\sis\\s|['’]m\\s|\\sam\\s|,?\\swho\\sis\\s){_20}${role}\\s(?:at|with|of)\\s(?:the\\s)?{o:O}`, example: 'Noam Brown, a researcher at OpenAI' },
	{ predicate: 'works at', pattern: '{s:P},?\\s(?:who\\s)?(?:recently\\s|just\\s|then\\s|has\\s|now\\s)*(?:joined|joins|works at|works for|is at|is working at)\\s{o:O}', example: 'Dan Roberts recently joined OpenAI' },
	{ predicate: 'worked at', pattern: '{s:P},?\\s(?:who\\s)?(?:used to work|worked|previously worked|spent \\w+ years)\\s(?:at|for)\\s{o:O}', example: 'Karpathy worked at Tesla' },
	{ predicate: 'worked at', pattern: '{s:P},?\\s(?:who\\s)?(?:recently\\s|just\\s|has\\s)*(?:left|quit)\\s{o:O}', example: 'Ilya left OpenAI' },
	{ predicate: 'studied at', pattern: "{s:P}{..40}(?:studied at|graduated from|(?:got|did|received|earned|has) (?:a|an|his|her|their|my) (?:PhD|Ph\\.D\\.|doctorate|degree|master['’]?s|bachelor['’]?s|undergrad)[^⟨⟩.]{0,24}(?:at|from))\\s{o:O}", example: 'Dan got his PhD at MIT' },
	{ predicate: 'founded', pattern: '{s:Ps},?\\s(?:who\\s)?(?:later\\s|then\\s|also\\s)?(?:co-?)?founded\\s{_6}{o:O}', example: 'Dario Amodei founded Anthropic' },
	{ predicate: 'founded', pattern: '{s:P}(?:,\\s|\\sis\\s|,?\\swho\\sis\\s)(?:the\\s|a\\s)?(?:CEO and\\s)?(?:co-?)?founder(?:\\sand\\s\\w+)?\\sof\\s{o:O}', example: 'Peter Thiel, the co-founder of PayPal' },
	{ predicate: 'made', pattern: '{s:O}\\s(?:recently\\s|just\\s|has\\s)*(?:released|launched|built|developed|trained|announced|open-?sourced)\\s{_16}{o:W}', example: 'DeepMind released AlphaFold 3' },
	{ predicate: 'made', pattern: '{o:W},?\\s(?:which\\s)?(?:was\\s|is\\s)?(?:built|made|developed|released|created)\\sby\\s{s:POs}', example: 'TensorFlow was developed by Google' },
	{ predicate: 'part of', pattern: '{s:CWOE}\\sis\\s(?:just\\s|really\\s)?(?:a\\s|an\\s)?(?:part|subset|branch|subfield|division|subsidiary)\\sof\\s{o:CWOE}', example: 'Machine learning is a subset of artificial intelligence' },
];
