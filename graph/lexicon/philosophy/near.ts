// Words that tell philosophy from everyday talk ("realism", "the will", 意志). Only words that are unambiguous
// themselves: an everyday word in here would vouch for the next one.

/** The talk is of philosophy. */
export const aboutPhilosophy: readonly string[] = [
	'philosophy', 'philosophical', 'philosopher', 'philosophers', 'metaphysics', 'metaphysical', 'epistemology', 'epistemic', 'ontology',
	'Plato', 'Aristotle', 'Socrates', 'Kant', 'Hume', 'Descartes', 'Hegel', 'Nietzsche', 'Wittgenstein', 'Heidegger', 'Stoic', 'Stoics',
	'utilitarian', 'utilitarianism', 'deontology', 'phenomenology',
	'哲学', '形而上学', '认识论', '本体论', '柏拉图', '亚里士多德', '苏格拉底', '康德', '休谟', '笛卡尔', '黑格尔', '尼采', '维特根斯坦', '海德格尔',
	'斯多葛', '功利主义', '现象学', '伦理学',
];

/** The talk is of minds and what it is like to be one. */
export const aboutTheMind: readonly string[] = [
	'consciousness', 'philosophy of mind', 'qualia', 'Chalmers', 'Dennett', 'Nagel', 'Searle', 'neuroscience', 'cognitive science',
	'mind-body', 'subjective experience', 'sentience', 'philosopher', 'philosophers', 'materialism', 'dualism',
	'意识', '心灵哲学', '感质', '查尔默斯', '丹尼特', '内格尔', '塞尔', '神经科学', '认知科学', '主观体验', '哲学家', '唯物主义', '二元论',
];

/** The talk is of right and wrong, and of how to live together. */
export const aboutEthics: readonly string[] = [
	'ethics', 'ethical', 'moral philosophy', 'morality', 'moral', 'utilitarian', 'utilitarianism', 'deontology', 'deontological', 'Kant',
	'Rawls', 'Singer', 'Parfit', 'Bentham', 'philosopher', 'philosophers', 'justice',
	'伦理', '道德', '功利主义', '义务论', '康德', '罗尔斯', '辛格', '帕菲特', '边沁', '哲学', '正义',
];
