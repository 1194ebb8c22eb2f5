// Words that tell economics and finance from everyday talk ("interest", "bonds", 泡沫). Only words that are unambiguous
// themselves: an everyday word in here would vouch for the next one.

/** The talk is of the economy and those who study it. */
export const aboutTheEconomy: readonly string[] = [
	'economics', 'economist', 'economists', 'economy', 'economies', 'macroeconomic', 'microeconomics', 'monetary', 'fiscal', 'GDP',
	'unemployment', 'interest rate', 'interest rates', 'central bank', 'central banks', 'Federal Reserve', 'Keynes', 'Keynesian', 'Hayek',
	'Friedman', 'Adam Smith', 'Marx', 'tariff', 'tariffs', 'recession',
	'经济', '货币', '财政', '失业率', '利率', '央行', '美联储', '凯恩斯', '哈耶克', '弗里德曼', '亚当·斯密', '马克思', '关税', '衰退',
];

/** The talk is of markets and money. */
export const aboutMarkets: readonly string[] = [
	'stock market', 'stocks', 'shares', 'equities', 'bonds', 'bond market', 'hedge fund', 'hedge funds', 'Wall Street', 'investor',
	'investors', 'trader', 'traders', 'portfolio', 'dividend', 'dividends', 'valuation', 'Treasury', 'Treasuries', 'IPO', 'earnings',
	'asset class', 'Buffett', 'Federal Reserve', 'interest rate', 'interest rates', 'derivatives', 'volatility',
	'股票', '股市', '债券', '基金', '华尔街', '投资者', '投资人', '交易员', '投资组合', '分红', '股息', '估值', '国债', '上市', '资产', '巴菲特',
	'美联储', '利率', '衍生品', '波动率', '期权', '期货',
];

/** The talk is of selling, brands and firms. */
export const aboutBusiness: readonly string[] = [
	'marketing', 'marketer', 'marketers', 'customers', 'competitors', 'market share', 'business model', 'strategy', 'revenue', 'startup',
	'startups', 'company', 'companies', 'CEO', 'venture capital', 'brand', 'advertising',
	'营销', '客户', '竞争对手', '市场份额', '商业模式', '战略', '营收', '创业', '公司', '企业', '品牌', '广告', '产品',
];
