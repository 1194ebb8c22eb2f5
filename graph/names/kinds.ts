// What kind of thing a name names: its own shape, and the company it keeps wherever it stands. Each sign adds to one kind;
// the kind with most wins. The weights are whole numbers set by hand, and meant to be read: 4 decides alone, 1 hints.
import type { Kind } from '../model.ts';
import { isCommon, isProper } from '../words/frequency.ts';
import { isPlace } from '../words/places.ts';
import { unlisted } from '../words/everyday.ts';
import { kindsOfName } from '../words/wordnet.ts';
import { isDomain } from './capitals.ts';
import { isGivenName } from './given.ts';

export type Votes = { readonly [kind in Kind]: number };
type Sign = readonly [kind: Kind, weight: number, sign: RegExp];

const organizationEnd =
	/(?:^|\s)(?:Inc|Corp|Corporation|Compan(?:y|ies)|Co|Ltd|LLC|LLP|PLC|GmbH|AG|SA|Labs?|Laborator(?:y|ies)|Universit(?:y|ies)|Institutes?|Institution|College|School|Academy|Capital|Ventures|Partners|Foundation|Group|Bank|Technologies|Technology|Systems|Robotics|Therapeutics|Pharmaceuticals|Biosciences|Sciences|Society|Association|Union|League|Council|Committee|Commission|Agency|Authority|Bureau|Ministry|Department|Office|Administration|Service|Services|Hospital|Clinic|Museum|Gallery|Library|Church|Cathedral|Orchestra|Band|Club|Party|Army|Navy|Force|Police|Court|Senate|Parliament|Congress|House|Center|Centre|Network|Networks|Media|Studios?|Records|Pictures|Entertainment|Press|Publishing|Publishers|Books|News|Times|Chronicle|Examiner|Telegraph|Herald|Tribune|Gazette|Insights|Analytics|Software|Consulting|Advisors|Holdings|Industries|Motors|Airlines|Airways|Energy|Electric|Oil|Foods?|Brothers|Bros|& Co|Fund|Trust|Federation|Alliance|Coalition|Collective|Cooperative|Team|Board|Exchange|Mills?|Works|Mines?|Yards?|Factory|Windows|Insurance|Mutual|Financial|Reserve|Treasury|Brewery|Bakery|Brigade|Regiment|Division|Infantry|Squadron|Circuit|Athletics)$/;
const organizationStart =
	/^(?:The )?(?:University|Universities|Bank|Department|Ministry|Institute|Center|Centre|Society|School|College|Council|Office|Bureau|Association|Academy|House|Federation|Church|Museum|Library|Committee|Commission|Board|Court|Church|Order|League|Chamber|Friends|Doctors|Médecins) (?:of|for|on)\b/;
const eventEnd =
	/(?:^|\s)(?:War|Wars|War (?:I|II|One|Two)|Revolution|Conference|Summit|Olympics|Games|Festival|Symposium|Workshop|Convention|Awards?|Championships?|Cup|Depression|Crisis|Recession|Crash|Pandemic|Famine|Massacre|Holocaust|Election|Uprising|Rebellion|Strike|March|Movement|Renaissance|Reformation|Enlightenment|Riots?|Fair|Expo|Hackathon|Day|Week|Battle|Bowl|Marathon|Tour|Blitz|Migration|Treaty|Armistice)(?: of \d{4}|,? \d{4})?$|^(?:Battle|Siege|Treaty|Fall|Siege|Day|March|Congress) of\b/;
const placeEnd =
	/\s(?:City|County|River|Lake|Mountains?|Mount|Island|Islands|Valley|Street|St|Avenue|Ave|Road|Lane|Boulevard|Highway|Ocean|Sea|Bay|Beach|Park|Square|Station|Peninsula|Desert|Canyon|Province|District|Village|Town|Hills?|Heights|Harbou?r|Coast|Falls|Creek|Bridge|Airport|Forest|Plateau|Gulf|Strait|Cape|Reef|Archipelago|Basin|Delta|Quarter|Township|Parish|Docks?|Camp)$|^(?:Mount|Mt|Lake|Cape|Port|Fort|San|Santa|Los|Las|Isle of|Gulf of|Bay of|Strait of|Cape)\s/;
const workEnd =
	/\s(?:Review|Journal|Magazine|Quarterly|Weekly|Daily|Podcast|Show|Report|Principles|Manifesto|Guide|Handbook|Course|Album|Symphony|Sonata|Concerto|Trilogy|Papers?|Chronicles|Diaries|Letters|Papers|Dictionary|Encyclopedia|Atlas|Bible|Newsletter|Radio|Monologues|Essays?|Stories|Tales|Notebooks?|Proposal|Index|Survey|Project|Act|Bill|Constitution|Amendment|Declaration|Protocol|Framework|Toolkit|Studio|SDK|API|OS)$|\scast$|^(?:Critique|Origin|Principles|Wealth|Theory|Elements|Structure|Genealogy|Phenomenology|Tale|Lord|Epic|Book|Art|Notes|Introduction|Introducing|Essays?|Treatise|Discourse|Meditations|Being) (?:of|on|to|and)\b/;
const conceptEnd =
	/(?:^|\s)(?:Law|Laws|Theorem|Effect|Paradox|Principle|Hypothesis|Theory|Equations?|Curve|Test|Syndrome|Disease|Disorder|Algorithm|Method|Dilemma|Criterion|Inequality|Conjecture|Model|Models|Machine|Learning|Intelligence|Network|Networks|Science|Economics|Economy|Capitalism|Marketing|Winter|Apocalypse|Bubble|Matrix|Distribution|Process|Transform|Equilibrium|Rule|Razor|Imperative|Fallacy|Bias|Problem|Gap|Trap|Cycle|Index|Constant|Number|Function|Space|Field|Radiation|Transformation|Loop|Funnel|Analysis|Ethics|Logic|Engineering|Optimization|Management)$|\p{Ll}{3}(?:ism|isms|ology|nomics|omics)$/u;

const say =
	'says?|said|saying|thinks?|thought|believes?|believed|argues?|argued|writes?|wrote|tells?|told|asks?|asked|notes?|noted|claims?|claimed|suggests?|suggested|explains?|explained|showed|discovered|invented|proposed|published|coined|mentioned|points? out|pointed out|puts? it|talks? about|talked about|describes?|described|knows?|knew|went|remembers|grew up|was born|died|married|taught|won|recalled|laughed';
const company =
	'compan(?:y|ies)|startup|start-up|firm|nonprofit|non-profit|charity|agency|bank|brand|publisher|university|college|school|lab|laboratory|institute|think tank|foundation|fund|network|group|organi[sz]ation|platform|studio|label|retailer|manufacturer|supermarket|newspaper|union|team|band|client|clients|vendor|provider|competitor|competitors|website|site|corporation|employer|hospital';
const opus =
	'book|novel|paper|article|essay|film|movie|documentary|song|album|podcast|show|series|play|poem|report|post|blog|blog post|newsletter|magazine|app|software|library|framework|tool|package|model|system|program|programme|language|game|course|class|tutorial|database|dataset|benchmark|protocol|product|device|robot|laptop|drug|vaccine|painting|opera|memoir|textbook|column|journal|project|manifesto|treatise|preprint|video|talk|lecture|cereal|chatbot|feature|editor|operating system|search engine|browser';

/** What stands before a name. */
const before: readonly Sign[] = [
	[
		'person',
		4,
		/(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Rabbi|Father|Sister|Reverend|Rev|Senator|Governor|Mayor|Justice|Judge|Colonel|General|Captain|Major|Sergeant|Lieutenant|Inspector|Detective|Congressman|Congresswoman|Prime Minister|Chancellor|Pope|Saint|Uncle|Aunt|King|Queen|Emperor)\.?\s$/,
	],
	[
		'person',
		3,
		/(?:co-?host|colleague|friend|guest|host|mentor|advis[oe]r|supervisor|student|boss|partner|wife|husband|brother|sister|father|mother|son|daughter|uncle|aunt|cousin|grandfather|grandmother|economist|historian|philosopher|physicist|biologist|chemist|scientist|author|writer|novelist|poet|artist|journalist|reporter|producer|director|founder|co-?founder|CEO|president|chairman|chair|editor|psychologist|sociologist|mathematician|engineer|entrepreneur|investor|professor|neighbou?r|teacher|singer|comedian|actor|actress|painter|composer|guy|man|woman|gentleman|fellow|lady|person|named|people like|guys like|someone like),?\s(?:named |called |like |is |was )?$/i,
	],
	[
		'person',
		4,
		/(?:\bI['’]?m|\bI am|[Mm]y name is|[Mm]y name's|[Tt]his is|(?:named|call me)|[Jj]oined (?:today )?by|[Jj]oining (?:me|us) (?:today )?is|speaking (?:to|with)|(?:talk|chat|sit|sat)(?:ed|ing|ting)? (?:down )?(?:to|with)|[Tt]hank you(?: so much| very much)?,?|[Tt]hanks(?: so much| a lot)?,?|[Ww]elcome(?: back)?,?|\b(?:Hi|Hey|Hello|Okay|OK|Yeah|Well),)\s$/,
	],
	[
		'person',
		2,
		/(?:written|work|book|paper|research|directed|hosted|proposed|invented|discovered|coined|novel|authored|edited|led|founded|taught) by\s$|(?:influenced|inspired|students?|disciple|biograph(?:y|er)|works|writings|ideas|thought|philosophy|death|theories|birth|life|letters) (?:by|of)\s$/,
	],
	['person', 1, /\b(?:by|with|and|met|knew|know|love|miss|asked|told|married|interviewed|read|reading)\s$/],
	['person', 3, /\b(?:name(?:['’]s| is| was),?|goes by|known to everyone as|(?:him|her|me) named)\s$/],
	[
		'person',
		3,
		new RegExp(
			String.raw`\b(?:people|economists|historians|philosophers|scientists|researchers|writers|authors|artists|poets|composers|directors|founders|investors|leaders|thinkers|guests) (?:like|such as|including)\s$`,
		),
	],
	['organization', 5, new RegExp(String.raw`(?:${company})(?:,)? (?:called|named|known as)\s$`, 'i')],
	['organization', 6, new RegExp(String.raw`\b(?:${company}|artist)s? (?:like|such as|including)\s(?:the )?$`, 'i')],
	['work', 4, new RegExp(String.raw`\b(?:${opus})s? (?:like|such as|including)\s["“]?(?:the )?$`, 'i')],
	[
		'organization',
		4,
		/\b(?:brought to you|presented|sponsored) by\s(?:the )?$|\bour (?:sponsors?|friends at|partners at)\s$/i,
	],
	[
		'organization',
		2,
		/\b(?:album|record|song|track|single|EP|LP|show|concert|gig|app|product|report)\s(?:by|from)\s(?:the )?$|["”’] by\s(?:the )?$/i,
	],
	[
		'organization',
		3,
		/\b(?:drummer|singer|guitarist|bassist|vocalist|frontman|player|striker|goalkeeper|coach|reporter|columnist|correspondent|lobbyist|lawyer|consultant|volunteer|recruiter|designer|developer|analyst|economist|contractor) (?:for|at|with|of|from)\s(?:the )?$/i,
	],
	[
		'organization',
		3,
		new RegExp(
			String.raw`\b(?:work|works|worked|working|job|career|role|position|intern|interned|employed|years|time|scientist|researcher|engineer|professor|fellow|lecturer|director|manager|editor|head|vice president|team|people|folks|guys|friends|office|over|here|back) (?:for|at|with) (?:the )?$`,
			'i',
		),
	],
	[
		'organization',
		2,
		/\b(?:at|joined|joining|founded|co-?founded|left|leaving|acquired|bought|sued|subsidiar(?:y|ies) of|invested in|competes? with|partner(?:ed|ing|ship)? with|client(?:s)? like|customers like|companies like|brands like|firms? like|companies such as|sponsored by|powered by|funded by|owned by|bought by|acquired by|run by|hired by|shares? in|stock of|data from|news from|report from|study from|according to)\s(?:the )?$/i,
	],
	[
		'organization',
		3,
		/(?:CEO|CTO|CFO|COO|CMO|[Ff]ounder|[Cc]o-?founder|[Pp]resident|[Cc]hairman|[Cc]hair|[Dd]irector|[Mm]anager|[Hh]ead|[Mm]ember|[Pp]rofessor|[Ff]ellow|[Vv]ice[- ][Pp]resident|VP|[Ee]ditor|[Pp]ublisher|[Oo]wner|[Ee]mployee|[Gg]raduate|[Aa]lum(?:nus|na|ni)?|[Ss]pokesperson) (?:of|at|for|from|with) (?:the )?$/,
	],
	['organization', 1, /\b(?:on|from|via|through|the)\s$/],
	['work', 5, /(?<![*_])[*_]$/],
	[
		'work',
		6,
		new RegExp(
			String.raw`\b(?:${opus})s?(?:,)?(?: [\w’'-]+){0,4} (?:called|titled|entitled|named|known as)\s(?:the )?["“*_]?$`,
			'i',
		),
	],
	[
		'work',
		3,
		new RegExp(
			String.raw`\b(?:the|a|an|my|his|her|their|our|your|this|new|first|famous|latest|classic|great) (?:${opus}),?\s["“*_]?$`,
			'i',
		),
	],
	[
		'work',
		2,
		/\b(?:wrote|written|writing|read|reading|reread|watched|watching|seen|published|publishing|released|launch(?:ed|ing)?|download(?:ed|ing)?|install(?:ed|ing)?|using|use|used|uses|built in|written in|built on|runs? on|running|version of|copy of|author of|episode of|edition of|chapter of|listen(?:ing)? to|subscribe to|created|developed|invented|built|played|sing(?:ing)?|sang)\s(?:the |a )?["“*_]?$/i,
	],
	[
		'place',
		3,
		/\b(?:lived? in|living in|born in|grew up in|raised in|moved? (?:back )?to|moving to|went to|going to|travel(?:l?ed|l?ing)? (?:to|in|through)|trip to|arrived? in|came from|come from|comes from|outside|outside of|north of|south of|east of|west of|city of|town of|village of|capital of|state of|province of|island of|near|based in|headquartered in|suburb of|back in|here in|over in|out in|down in|up in|part of|parts of|across|coast of|streets? of|emigrated (?:to|from)|settled in|flew to|drove to|countries like|countries such as)\s(?:the )?$/i,
	],
	['place', 1, /\b(?:in|to|from|into)\s$/],
	[
		'event',
		3,
		/\b(?:during|before|after|since|until|through|throughout|survived|fought in|outbreak of|end of|start of|eve of|in the wake of|conference(?:,)? called|event(?:,)? called|festival(?:,)? called)\sthe $|\b(?:during|conference called|event called|summit called|festival called)\s$/i,
	],
	[
		'concept',
		4,
		/\b(?:concept|idea|notion|phenomenon|theory|technique|approach|method|process|term|condition|disease|disorder|species|gene|protein|virus|strategy|practice|field)(?: of)?(?:,)?[ -](?:called|known as|of)?\s?(?:the )?["“]?$/i,
	],
];

/** What stands after it. */
const after: readonly Sign[] = [
	[
		'person',
		2,
		new RegExp(
			String.raw`^,? (?:also |once |really |actually |famously |has |had |would |always |recently |just )?(?:${say})\b`,
		),
	],
	['person', 3, /^,? (?:who|whose|himself|herself)\b|^ and I\b|^,? (?:Jr|Sr|PhD|MD)\b/],
	[
		'person',
		2,
		/^['’]s? (?:book|paper|theory|work|wife|husband|brother|sister|father|mother|son|daughter|family|idea|ideas|argument|point|view|philosophy|essay|novel|notion|concept|lab|career|research|life|death|writings?|question|friend|story)\b/,
	],
	[
		'person',
		3,
		/^, (?:the |a |an |our |my |his |her |who is |who's )?(?:[\w-]+ ){0,3}?(?:co-?host|founder|co-?founder|CEO|editor|author|professor|economist|historian|philosopher|physicist|biologist|chemist|scientist|researcher|director|journalist|writer|host|president|manager|engineer|psychologist|sociologist|mathematician|poet|novelist|artist|chair|chairman|chief|head|lecturer|consultant|analyst|producer|investor|entrepreneur)\b/,
	],
	['person', 2, /^[^.?!\n]{0,50}[.,;] (?:[Hh]e|[Ss]he|His|Her|and (?:he|she))\b/],
	[
		'person',
		3,
		/^(?: is|['’]s| was| has been) (?:one of the |an? |my |our |his |her )?(?:\w+ ){0,2}?(?:friend|guy|person|genius|legend|kid|man|woman|mentor|teacher|doctor|thinker|writer|brother|sister)\b/,
	],
	['person', 1, /^(?:[,?]|\.$| \((?:born|\d{4}))/],
	[
		'organization',
		4,
		new RegExp(String.raw`^,? (?:a|an|the|which is an?|is an?|are an?|was an?) (?:[\w-]+ ){0,3}?(?:${company})\b`, 'i'),
	],
	[
		'organization',
		2,
		/^,?(?: and(?: so)?| if| in| when| because| who| that|,)?(?: [\w’']+){0,3} (?:they|they['’](?:re|ve|ll|d)|their|theirs)\b/,
	],
	[
		'organization',
		3,
		/^ (?:offices?|headquarters|building|staff|executives?|archives?|collection|website|team|campus)\b/,
	],
	[
		'organization',
		3,
		/^ (?:hospital|high school|elementary school|school|college|church|company|corporation|club|farm|farms|store|hotel|restaurant|band|label|team|group|family business)\b/,
	],
	['organization', 3, /^ (?:is|was|are|were) (?:founded|acquired|funded|headquartered|hiring|backed|owned|based)\b/],
	[
		'organization',
		2,
		/^ (?:announced|launched|released|acquired|hired|called for|employees?|engineers?|shares?|stock|executives?|headquarters|customers|funded|sued|owns|sells|sold|makes|reported|offers|operates|bought|raised|invested|spokesperson|researchers?|workers|staff|advertisers|users|earnings|has just|have just|are|have|laid off|partnered)\b/,
	],
	[
		'organization',
		1,
		/^['’]s? (?:CEO|founder|board|product|products|share|shares|stock|platform|customers|employees|revenue|headquarters|website|app|algorithm|new|policy|office|brand|team)\b/,
	],
	['work', 5, new RegExp(String.raw`^, (?:a|an|the|which is an?) (?:[\w-]+ ){0,3}?(?:${opus})\b`, 'i')],
	['work', 3, new RegExp(String.raw`^ (?:is an?|was an?|is the|was the) (?:[\w-]+ ){0,3}?(?:${opus})\b`, 'i')],
	['work', 2, new RegExp(String.raw`^["”*_]? (?:${opus})s?\b(?! (?:company|maker|firm))`)],
	['work', 2, /^ (?:by \p{Lu}|came out|was published|was released|was written|lets you|allows you|\d+(?:\.\d+)?\b)/u],
	[
		'place',
		2,
		/^, (?:Alabama|Alaska|Arizona|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New|North|South|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|England|Scotland|France|Germany|Italy|Spain|Canada|Australia|India|China|Japan|Mexico|Brazil)\b/,
	],
	[
		'event',
		3,
		/^ (?:conference|summit|festival|symposium|workshop|meetup|hackathon|convention|protests?|strike|massacre|uprising|earthquake)\b/,
	],
	[
		'concept',
		2,
		/^ (?:is when|means|refers to|is the (?:idea|process|practice|ability|notion)|effect|theory|theorem|law|syndrome|disease|hypothesis|paradox|equation|curve|bias|rates?|levels?|cells?|genes?|proteins?|receptors?|sequences?|scores?)\b/,
	],
];

/** The votes that a name's own shape casts. */
export function votesOfShape(name: string): Votes {
	const bare = name.replace(/^The /, '');
	const words = bare.split(/\s+/);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const alone = words.length === 1;
	const plain = words.every((one) =>
		/^(?:\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?|\p{Lu}\.?|\p{Lu}{2}|de|da|del|van|von|der|den|la|le|bin|ibn|al|el|di|du)$/u.test(
			one,
		),
	);
	const given =
		isGivenName(first) ||
		(isProper(first) && !isPlace(first) && !unlisted.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first));
	const unusual = words.filter((one) => !isCommon(one, 0.3)).length;
	const votes: Record<Kind, number> = { person: 0, organization: 0, work: 0, place: 0, event: 0, concept: 0 };
	if (isPlace(bare)) votes.place += 6;
	if (!alone || !isCommon(first, 0.3)) for (const kind of kindsOfName(bare)) votes[kind] += alone ? 2 : 5;
	if (!alone && plain && words.length <= 4 && isGivenName(first)) votes.person += 4;
	else if (!alone && plain && words.length <= 4 && given && !isPlace(bare)) votes.person += 3;
	else if (!alone && plain && words.length <= 3 && unusual === words.length) votes.person += 2;
	else if (!alone && plain && words.length <= 3 && !isCommon(last, 0.3)) votes.person += 1;
	if (alone && isGivenName(first)) votes.person += 4;
	else if (alone && given) votes.person += 2;
	if (!alone && /^\p{Lu}{1,2}\.?$/u.test(first) && plain) votes.person += 2;
	if (
		/(?:son|sson|berg|stein|ski|sky|ez|ini|elli|ovich|enko|ov|ova|mann|sen|wicz|escu|oglu|opoulos|wala|asamy)$/.test(
			last,
		) &&
		plain
	)
		votes.person += 1;
	if (organizationEnd.test(bare) && !alone) votes.organization += 4;
	if (organizationStart.test(bare)) votes.organization += 6;
	if (isDomain(bare)) votes.organization += 4;
	if (eventEnd.test(bare) && !alone) votes.event += 4;
	if (placeEnd.test(bare) && !organizationEnd.test(bare)) votes.place += 4;
	if (workEnd.test(bare)) votes.work += 4;
	if (conceptEnd.test(bare)) votes.concept += 4;
	if (/\d/.test(bare)) {
		votes.work += 1;
		votes.person -= 4;
	}
	// Nobody is called The Planet Remade.
	if (bare !== name && !alone) {
		votes.person -= 4;
		votes.work += 1;
	}
	if (
		words.length > 2 &&
		words.some((one) => /^(?:with|for|in|to|the|and|a|on|is)$/.test(one)) &&
		!organizationStart.test(bare)
	)
		votes.work += 3;
	if (words.length > 4) votes.work += 1;
	return votes;
}

/** What a weak sign weighs: a dozen of them don't outvote one that is strong. */
const hint = 0.2;

/** The votes of the words before and after one place where the name stands. */
export function votesOfPlace(text: string, start: number, end: number, votes: Record<Kind, number>): void {
	const left = text.slice(Math.max(0, start - 64), start);
	const right = text.slice(end, end + 56);
	// Nobody is called “the”: the Holy Spirit.
	if (/\b[Tt]he $/.test(left)) votes.person -= 1;
	if (/\bin $/.test(left)) votes.person -= 2;
	for (const [kind, weight, sign] of before) if (sign.test(left)) votes[kind] += weight === 1 ? hint : weight;
	for (const [kind, weight, sign] of after) if (sign.test(right)) votes[kind] += weight === 1 ? hint : weight;
}
