// Words that tell history and public life from everyday talk. Only words that are unambiguous themselves.

/** The talk is of states, wars and those who lead them. */
export const aboutHistory: readonly string[] = [
	'president', 'prime minister', 'emperor', 'empire', 'century', 'historian', 'historians', 'history of', 'war', 'revolution', 'treaty',
	'senator', 'congress', 'parliament', 'White House', 'Kremlin', 'Cold War', 'World War', 'dictator', 'dynasty',
	'总统', '总理', '首相', '皇帝', '帝国', '世纪', '历史', '战争', '革命', '条约', '参议员', '国会', '议会', '白宫', '冷战', '世界大战', '二战', '王朝',
];

/** The talk is of universities and what goes on there. */
export const aboutAcademia: readonly string[] = [
	'professor', 'professors', 'PhD', 'university', 'universities', 'postdoc', 'postdocs', 'grad student', 'grad students', 'undergraduate',
	'undergraduates', 'thesis', 'faculty', 'academia', 'academic', 'tenure', 'researcher', 'researchers', 'doctorate',
	'教授', '博士', '大学', '博士后', '研究生', '本科生', '论文', '院系', '学术', '终身教职', '研究员', '导师', '学位',
];
