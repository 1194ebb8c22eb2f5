// What kind of thing a file says that a record is: by the class that it has in RDF, or by a word in a column.
import type { Kind } from '../../../model.ts';
import { kindNamed } from '../read.ts';

/** Small letters → kind: names of classes (FOAF, schema.org, MADS/RDF, Getty's, DBpedia's), and labels that Wikidata's classes have. */
const classes: ReadonlyMap<string, Kind> = new Map(
	(
		[
			['person', 'human agent-person personalname personconcept author politician scientist writer 人类 人'],
			[
				'organization',
				'corporatebody corporatename groupconcept company corporation business enterprise university school museum library ngo institution newspaper 公司 大学 企业 组织',
			],
			[
				'place',
				'location geographic geographicname adminplaceconcept physplaceconcept populatedplace city country town village state river mountain island 城市 国家 地区',
			],
			[
				'work',
				'creativework book film movie article scholarlyarticle novel painting album song play 书 书籍 电影 小说 图书',
			],
			['event', 'conferencename conference battle war festival election 会议 战争'],
			['concept', 'topic topicalterm subject term 主题 术语'],
		] as const
	).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** `word`: one of the kinds in either language, or a class that is one of them. */
export function kindOfWord(word: string): Kind | undefined {
	const plain = word.trim().toLowerCase();
	return kindNamed(plain) ?? classes.get(plain.replace(/[\s_-]/g, ''));
}

/** By the last part of a class's address: http://xmlns.com/foaf/0.1/Person. */
export function kindOfType(address: string): Kind | undefined {
	const name = address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
	return name === 'Concept' ? undefined : kindOfWord(name);
}
