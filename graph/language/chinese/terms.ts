// Words in and around Chinese terms. Collected by hand from talks marked for terms.
import { list } from '../list.ts';

/** Words before a term that name or define it. */
export const definesBefore = list(`
	所谓的, 所谓, 叫做, 叫, 称为, 称之为, 名为, 什么是, 何谓, 什么叫, 提出了, 提出, 概念是, 术语叫, 这个词叫, “, 「
`);

/** Words after a term that define it or ask for it. */
export const definesAfter = list(`
	是指, 指的是, 指的就是, 意思是, 就是说, 是一种, 是一个, 这个概念, 这个词, 这个术语, 的概念, 的定义, 的意思, 理论, 效应, 定律, 是什么
`);

/** What stands before 学 in the name of a field. */
export const sciences = '经济心理哲社会生物伦态地质教育政治人类现象宗语言管力统计信息拓扑病药化文史美法数神医';

/** What stands before 率 in a term. */
export const rates = '转留死出存衰利汇税失增长折概斜功频速';

/** What stands before 论 in a term, one character between them or none. */
export const theories = '决机目因宇相进信博控概图集数';

/** What stands before 化 in a term. */
export const processes = '药异同内外泛固氧酸碱硫沙荒碳';

/** Heads that make a term of what stands before them, in any field: 损失厌恶效应, 强化学习. */
export const termHeads = list(`
	主义, 效应, 理论, 定律, 定理, 模型, 算法, 函数, 学派, 原理, 悖论, 陷阱, 曲线, 假说, 假设, 猜想, 难题, 机制, 指数, 系数, 参数, 疗法, 综合征, 综合症, 细胞, 蛋白, 基因,
	基因组, 神经元, 科学, 物理, 数学, 力学, 动力学, 经济, 金融, 资本, 成本, 弹性, 均衡, 泡沫, 通胀, 通缩, 营销, 算力, 网络, 学习, 智能, 计算, 推理, 逻辑, 编辑, 编码, 解码,
	生成, 训练, 优化, 递质, 受体, 激素, 病毒, 疫苗, 抗体, 突变, 进化, 演化, 选择, 意识, 无意识, 潜意识, 认知, 直觉, 偏见, 偏误, 偏差, 谬误, 困境, 契约, 产权, 杠杆, 供应链,
	漏斗, 心智, 叙事, 范式, 辩证法, 自由意志, 机器人, 芯片, 集群, 数据库, 操作系统, 协议, 架构, 方程, 积分, 空间, 维度, 对称性, 纠缠, 量子, 粒子, 黑洞, 熵, 能量, 辐射, 反应,
	催化, 电池, 微生物, 真菌, 细菌, 生态, 多样性, 物种, 种群, 气候, 排放, 殖民, 移民, 阶级, 身份, 制度, 体制, 改革, 分布, 回归, 检验, 博弈, 贴现, 债务, 赤字, 货币, 关税, 补贴,
	期权, 保险, 渠道, 私域, 流量, 用户画像, 媒介, 传播, 修辞, 隐喻, 诠释, 美学, 伦理, 正义, 美德, 德性, 复杂度, 注意力, 矩阵, 向量, 张量, 梯度, 通路, 回路, 受众, 范畴, 符号,
	语法, 语义, 音韵, 乐理, 蒙太奇, 长镜头, 镜头, 剪辑, 构图, 发酵, 腌制, 火候, 战术, 阵型, 防守, 进攻, 诉讼, 侵权, 仲裁, 管辖, 证据, 条款, 判例, 信托, 股权, 融资, 估值, 对冲,
	套利, 现金流, 资产, 负债, 期货, 债券, 流动性, 波动率, 风险, 监管, 治理, 自治, 主权, 公民, 政体, 独裁, 专制, 民主, 威权, 集权, 分权, 极权, 统治, 集中营, 税制, 币制, 礼制,
	兵制, 田制, 封建, 工业化, 城市化, 现代化, 全球化, 数字化, 自动化, 市场化, 疾病, 肿瘤, 癌, 炎, 疹, 梗死, 血栓, 血糖, 血压, 胰岛素, 多巴胺, 血清素, 皮质, 海马体, 杏仁核, 突触,
	代谢, 免疫, 感染, 耐药, 剂量, 麻醉, 手术, 移植, 康复, 依赖, 戒断, 成瘾, 障碍, 创伤, 焦虑, 抑郁, 人格, 依恋, 移情, 自我, 超我, 本我, 潜能, 同情, 共情, 动机, 证明, 研发,
	视角, 尺度, 竞赛理论, 组学, 测序, 侵蚀, 流失, 污染, 屏障, 效率悖论, 账户, 选项, 实在论, 唯心论, 唯物论, 科举制, 兵役制
`);

/** Characters before 学 that make a school, a pupil or an act of it, whatever stands before them: 大学, 同学, 科学家. */
export const noDisciplineBefore = '大中小同留上放开入升办求自讲好在所生家博才勤失转太苦治';

/** Characters before 学 that make no field with it alone: 文学, 数学 are words of everyday. */
export const noDisciplines = noDisciplineBefore + '文科教数医法';

/** Words of one character that only end others. */
export const termSuffixes = '性化率力学体式型素酶酸症炎剂论法术制权税波值量度图仪器膜核带层域系族类级场';

/** What stands after a name in a longer word for the same, or for who and what is there: 北京市, 中国人, 物理学. */
export const samePlaceOrPeople = list(`
	人, 人们, 者, 者们, 们, 市, 省, 县, 州, 国, 语, 文, 队, 军, 学, 学家, 家, 家们, 族, 式, 化, 性, 城, 区, 里, 上, 中, 下, 内, 外, 前, 后, 共和国, 半岛, 群岛
`);
