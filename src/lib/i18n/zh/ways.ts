import type { ways as shape } from '../en/ways.ts';
import type { Words } from '../words.ts';

export const ways: Words<typeof shape> = {
	title: '这篇访谈',
	text: '全文',
	export: '导出',
	formats: {
		json: 'JSON（全部内容，附原话）',
		'excel-nodes': '名称表（Excel）',
		'excel-edges': '关联表（Excel）',
		gexf: 'GEXF（Gephi）',
		graphml: 'GraphML（yEd、networkx）',
		graphology: 'graphology JSON',
	},
};
