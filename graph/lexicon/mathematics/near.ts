// Words that tell mathematics from everyday talk ("a group", "the limit", 证明, 积分). Only words that are unambiguous
// themselves: an everyday word in here would vouch for the next one.

/** The talk is of mathematics. */
export const aboutMathematics: readonly string[] = [
	'mathematics', 'mathematical', 'mathematician', 'mathematicians', 'math', 'maths', 'theorem', 'theorems', 'conjecture', 'conjectures',
	'algebra', 'algebraic', 'geometry', 'geometric', 'topology', 'calculus', 'lemma', 'polynomial', 'polynomials', 'number theory',
	'Riemann', 'Euler', 'Gauss', 'Hilbert', 'Fields Medal',
	'数学', '定理', '猜想', '引理', '代数', '几何', '拓扑', '微积分', '数论', '多项式', '黎曼', '欧拉', '高斯', '希尔伯特', '菲尔兹',
];

/** The talk is of functions and their calculus. */
export const aboutCalculus: readonly string[] = [
	'calculus', 'derivative', 'derivatives', 'differential equation', 'differential equations', 'Newton', 'Leibniz', 'Riemann', 'Lebesgue',
	'mathematics', 'mathematician', 'mathematicians', 'Mathematica', 'theorem', 'closed form',
	'微积分', '微分', '导数', '求导', '函数', '牛顿', '莱布尼茨', '黎曼', '勒贝格', '数学', '定理', 'Mathematica', '解析解',
];

/** The talk is of chance. */
export const aboutChance: readonly string[] = [
	'probability', 'probabilities', 'probabilistic', 'statistics', 'statistical', 'statistician', 'random variable', 'random variables',
	'Bayesian', 'Bayes', 'Markov', 'Gaussian', 'stochastic', 'normal distribution',
	'概率', '统计', '随机变量', '贝叶斯', '马尔可夫', '高斯分布', '正态分布', '随机过程',
];

/** The talk is of algebraic structures. */
export const aboutStructures: readonly string[] = [
	'Galois', 'abelian', 'Lie group', 'Lie groups', 'Lie algebra', 'homomorphism', 'isomorphism', 'isomorphic', 'abstract algebra',
	'group theory', 'ring theory', 'category theory', 'commutative', 'representation theory', 'topos', 'Noether',
	'伽罗瓦', '阿贝尔群', '李群', '李代数', '同态', '同构', '抽象代数', '群论', '环论', '范畴论', '交换环', '表示论', '诺特',
];
