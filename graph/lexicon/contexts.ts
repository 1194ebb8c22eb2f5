// Words that tell what a passage is about: `near` lists that many entries share, so that a name which is also
// an everyday word ("attention", "Rust", 苹果) counts only where the talk is of its field.
// A list holds words that are rare outside its field; one that is itself everyday would let everything through.

/** Talk of machine learning. */
// prettier-ignore
export const ofAi: readonly string[] = [
	'AI', 'model', 'models', 'neural', 'machine learning', 'deep learning', 'LLM', 'LLMs', 'GPT', 'transformer', 'transformers',
	'OpenAI', 'Anthropic', 'DeepMind', 'pre-training', 'training run', 'fine-tuning', 'parameters', 'GPU', 'GPUs',
	'人工智能', '模型', '神经', '训练', '机器学习', '深度学习', '参数', '智能体', '算力',
];

/** Talk of a network's insides: layers, gradients, parameters. */
// prettier-ignore
export const ofNetworks: readonly string[] = [
	'neural', 'neuron', 'neurons', 'network', 'networks', 'layer', 'layers', 'gradient', 'gradients', 'parameters', 'backprop',
	'deep learning', 'machine learning', 'transformer', 'transformers', 'language model', 'language models', 'trained', 'weights',
	'神经', '网络', '梯度', '参数', '模型', '训练', '权重', '深度学习', '机器学习',
];

/** Talk of reinforcement learning. */
// prettier-ignore
export const ofReinforcement: readonly string[] = [
	'reinforcement', 'RL', 'RLHF', 'reward', 'rewards', 'policy gradient', 'agent', 'agents', 'environment', 'environments', 'AlphaGo',
	'强化学习', '奖励', '智能体', '策略梯度',
];

/** Talk of programming. */
// prettier-ignore
export const ofCode: readonly string[] = [
	'code', 'coding', 'codebase', 'programming', 'programmer', 'programmers', 'compiler', 'compilers', 'developer', 'developers',
	'software', 'API', 'library', 'libraries', 'framework', 'open source', 'repo', 'GitHub', 'Python', 'JavaScript', 'Java', 'C++',
	'Rust', 'TypeScript', 'Kubernetes', 'backend', 'front end', 'frontend', 'runtime', 'syntax', 'type system',
	'代码', '编程', '程序', '编译', '开发者', '软件', '框架', '开源', '后端', '前端', '语言写',
];

/** Talk of programming languages as such: for names as short as Go, C, R. */
// prettier-ignore
export const ofLanguages: readonly string[] = [
	'programming', 'programming language', 'compiler', 'written in', 'Python', 'Java', 'C++', 'Rust', 'JavaScript', 'TypeScript',
	'Haskell', 'goroutine', 'goroutines', 'garbage collection', 'type system', 'developers', 'codebase',
	'编程', '编译', '代码', '编程语言', '程序员', '开发者',
];

/** Talk of servers, clouds, databases, networks. */
// prettier-ignore
export const ofSystems: readonly string[] = [
	'server', 'servers', 'database', 'databases', 'distributed', 'cluster', 'clusters', 'cloud', 'Linux', 'kernel', 'Kubernetes',
	'container', 'containers', 'deploy', 'latency', 'storage', 'queries', 'query', 'operating system', 'infrastructure',
	'服务器', '数据库', '分布式', '集群', '云计算', '内核', '容器', '部署', '延迟', '存储', '操作系统', '查询',
];

/** Talk of companies and their products. */
// prettier-ignore
export const ofTech: readonly string[] = [
	'Google', 'Microsoft', 'Amazon', 'Facebook', 'OpenAI', 'Nvidia', 'Tesla', 'iPhone', 'Android', 'app', 'apps', 'CEO', 'startup',
	'startups', 'big tech', 'tech company', 'tech companies', 'software', 'product', 'platform', 'Silicon Valley', 'AI',
	'谷歌', '微软', '亚马逊', '脸书', '英伟达', '特斯拉', '手机', '公司', '科技', '应用', '产品', '平台', '硅谷', '人工智能',
];

/** Talk of founding, funding and investing. */
// prettier-ignore
export const ofVentures: readonly string[] = [
	'startup', 'startups', 'start-up', 'founder', 'founders', 'co-founder', 'investor', 'investors', 'venture', 'valuation', 'invested',
	'raised', 'fundraising', 'seed', 'Series A', 'Series B', 'CEO', 'Sequoia', 'Y Combinator', 'IPO', 'portfolio', 'Silicon Valley',
	'创业', '创始人', '投资', '融资', '估值', '风投', '初创', '上市', '硅谷',
];

/** Talk of computer security. */
// prettier-ignore
export const ofSecurity: readonly string[] = [
	'security', 'hacker', 'hackers', 'attacker', 'attackers', 'vulnerability', 'vulnerabilities', 'malware', 'password', 'passwords',
	'encrypted', 'cyber', 'breach', 'exploit', 'exploits', '安全', '黑客', '漏洞', '攻击', '恶意软件', '密码', '加密',
];

/** Talk of chips. */
// prettier-ignore
export const ofChips: readonly string[] = [
	'chip', 'chips', 'GPU', 'GPUs', 'Nvidia', 'TSMC', 'semiconductor', 'semiconductors', 'wafer', 'wafers', 'fab', 'fabs', 'data center',
	'data centers', 'accelerator', 'accelerators', '芯片', '英伟达', '台积电', '半导体', '晶圆', '数据中心', '算力',
];
