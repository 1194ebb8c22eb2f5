// Words of authority files and tables of names, in both languages: what their columns are called, and the classes that tell
// a kind of thing. Collected by hand from Wikidata's query service, OpenRefine, FOAF, schema.org, MADS/RDF, Getty's and DBpedia.
import { list } from './list.ts';

/** Columns of a thing's address or number. Spaces stand for themselves, hyphens and changes of case. */
export const addressColumns = list(`
	uri, url, iri, id, identifier, item, entity, qid, wikidata, wikidata id, wikidata qid, wikidata item, wikidata uri,
	wikidata url, viaf, viaf id, viaf uri, viaf url, same as, sameas, 链接, 网址, 标识, 标识符, 编号
`);

export const labelColumns = list(`
	label, name, title, pref label, preferred label, preferred name, full name, fullname, heading, term, 名, 名称, 姓名, 名字, 标题,
	书名, 人名, 词条, 术语
`);

/** Columns of labels in one language. */
export const englishColumns = list(`en, english, english name, name in english, 英文, 英文名, 英文名称, 英语`);
export const chineseColumns = list(`zh, chinese, chinese name, name in chinese, 中文, 中文名, 中文名称, 汉语`);

export const aliasColumns = list(`
	alt label, alt labels, alternative label, alternative labels, alternative name, alternative names, alternative title,
	alternative titles, alias, aliases, also known as, aka, other name, other names, variant, variants, synonym, synonyms,
	别名, 又名, 别称, 同义词, 其他名称
`);

export const misheardColumns = list(`heard, hidden label, hidden labels, misspelling, misspellings, 听错, 误写`);
export const relatedColumns = list(`related, see also, broader, narrower, 相关`);
export const contextColumns = list(`near, context, 语境`);

export const kindColumns = list(`
	kind, type, class, category, instance of, kind label, type label, class label, instance of label, 类别, 类型, 种类
`);

/** Columns of who made a work, with or without “Label” at the end. */
export const makerColumns = list(`author, creator, director, composer, artist, painter, developer, 作者, 导演`);

/** Classes of people, without spaces, as are those below. */
export const personClasses = list(`
	human, agentperson, personalname, personconcept, author, politician, scientist, writer, 人类
`);

export const organizationClasses = list(`
	corporatebody, corporatename, groupconcept, company, corporation, business, enterprise, university, school, museum,
	library, ngo, institution, newspaper, 公司, 大学, 企业
`);

export const placeClasses = list(`
	location, geographic, geographicname, adminplaceconcept, physplaceconcept, populatedplace, city, country, town,
	village, state, river, mountain, island, 城市, 国家, 地区
`);

/** Beside the English nouns for a book or film. */
export const workClasses = list(`
	creativework, scholarlyarticle, painting, play, 书, 书籍, 电影, 小说, 图书
`);

export const eventClasses = list(`conferencename, conference, battle, war, festival, election, 会议, 战争`);
export const conceptClasses = list(`topic, topicalterm, subject, term, 主题, 术语`);
