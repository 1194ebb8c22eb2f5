import type { nav as shape } from '../en/nav.ts';
import type { Namespace } from '../namespace.ts';

export const nav: Namespace<typeof shape> = {
	title: '这篇访谈',
	text: '全文',
	export: '导出',
	source: '原始文件',
	formats: {
		json: 'JSON（全部内容，附原文段落）',
		'excel-nodes': '名称表（Excel）',
		'excel-edges': '关联表（Excel）',
		'csv-nodes': '名称表（CSV）',
		'csv-edges': '关联表（CSV）',
		gexf: 'GEXF（Gephi）',
		graphml: 'GraphML（yEd、NetworkX）',
		graphology: 'graphology JSON',
	},
};
