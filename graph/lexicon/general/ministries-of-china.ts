// The ministries and commissions of China's State Council, and bodies beside them.
import type { LexiconEntry } from '../../model.ts';

// prettier-ignore
export const ministriesOfChina: readonly LexiconEntry[] = [
	{ id: 'organization/ministry-of-foreign-affairs-of-china', en: 'Ministry of Foreign Affairs of China', zh: '中国外交部', aliases: ['外交部'], only: [{ names: ['外交部'], not: ['美国外交部', '日本外交部', '英国外交部', '德国外交部', '法国外交部', '俄罗斯外交部', '俄外交部', '韩国外交部', '外交部门'] }] },
	{ id: 'organization/ministry-of-housing-and-urban-rural-development', en: 'Ministry of Housing and Urban-Rural Development', zh: '住房和城乡建设部', aliases: ['住建部'] },
	{ id: 'organization/ministry-of-human-resources-and-social-security', en: 'Ministry of Human Resources and Social Security', zh: '人力资源和社会保障部', aliases: ['人社部'] },
	{ id: 'organization/ministry-of-industry-and-information-technology', en: 'Ministry of Industry and Information Technology', zh: '工业和信息化部', aliases: ['工信部', 'MIIT'] },
	{ id: 'organization/ministry-of-natural-resources-of-china', en: 'Ministry of Natural Resources of China', zh: '自然资源部' },
	{ id: 'organization/ministry-of-ecology-and-environment', en: 'Ministry of Ecology and Environment', zh: '生态环境部', aliases: ['环境保护部', '环保部'] },
	{ id: 'organization/ministry-of-transport-of-china', en: 'Ministry of Transport of China', zh: '交通运输部' },
	{ id: 'organization/ministry-of-agriculture-and-rural-affairs', en: 'Ministry of Agriculture and Rural Affairs', zh: '农业农村部', aliases: ['农业部'], only: [{ names: ['农业部'], not: ['美国农业部', '农业部门'] }] },
	{ id: 'organization/ministry-of-culture-and-tourism', en: 'Ministry of Culture and Tourism', zh: '文化和旅游部', aliases: ['文旅部'] },
	{ id: 'organization/ministry-of-veterans-affairs-of-china', en: 'Ministry of Veterans Affairs of China', zh: '退役军人事务部' },
	{ id: 'organization/ministry-of-emergency-management-of-china', en: 'Ministry of Emergency Management of China', zh: '应急管理部' },
	{ id: 'organization/ministry-of-water-resources-of-china', en: 'Ministry of Water Resources of China', zh: '水利部' },
	{ id: 'organization/ministry-of-civil-affairs-of-china', en: 'Ministry of Civil Affairs of China', zh: '民政部', only: [{ names: ['民政部'], not: ['民政部门'] }] },
	{ id: 'organization/state-owned-assets-supervision-and-administration-commission', en: 'State-owned Assets Supervision and Administration Commission', zh: '国务院国有资产监督管理委员会', aliases: ['国资委', 'SASAC'] },
	{ id: 'organization/national-forestry-and-grassland-administration', en: 'National Forestry and Grassland Administration', zh: '国家林业和草原局', aliases: ['国家林业局', '国家林草局'] },
	{ id: 'organization/state-administration-for-market-regulation', en: 'State Administration for Market Regulation', zh: '国家市场监督管理总局', aliases: ['市场监管总局'] },
	{ id: 'organization/state-administration-of-foreign-exchange', en: 'State Administration of Foreign Exchange', zh: '国家外汇管理局', aliases: ['外汇局', '外管局'] },
	{ id: 'organization/national-radio-and-television-administration', en: 'National Radio and Television Administration', zh: '国家广播电视总局', aliases: ['广电总局'] },
	{ id: 'organization/china-banking-and-insurance-regulatory-commission', en: 'China Banking and Insurance Regulatory Commission', zh: '中国银行保险监督管理委员会', aliases: ['银保监会', '银监会', '保监会'] },
];
