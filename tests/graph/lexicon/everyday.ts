// Words of everyday talk that are also names of things, and that graph/lexicon/checks.ts doesn't take for everyday words: speech
// at large has them too seldom (fewer than five times in a million words, or 13.5 bits and more in Chinese), and talks often.

const english = `
adept adopt align alignment alpaca alter app arch architecture aspect asset assign atlas atom attach augment aurora
autopilot axis bard benchmark bias biases bind boost bot boulder bulk cache carta circuits citadel climate cluster
cognition coherence cohere compose compression compute confluence container context contrast convert copilot cosmos
critic cursor curve default derive dialogue differ diffusion dimension discord distill distillation distribute
docker domain drone drones dune edit elastic embed embedding embeddings emergence enable epoch epochs estimate
etched evolve excel excite expand fabric filter firefly flamingo flask forge founder founders framework frontier
galactica gemini gemma generalization generate genesis genie glean gopher govern gradient gradients graph grok
hallucination harmonic harness harvest hash hive horizon icon imbue import index inference inflection inherit input
insight inspire institute interpret invent invest jasper java jupiter keen kernel layer layers leverage linear llama
loom losses mamba mango matrix maven mercury modal nano narrative node notebook oracle orca orient origin output
panda pandas parameter perplexity pinecone pivot pluribus polar policies poolside prism prompt prompts quantization
query queue rail rapid ratio realm reasoning recursion redshift reduce reflect regression relate remix render
replicate reply representation representations resolve resource rewards rollout rollouts scala scaling segment
select server sierra singularity slash slop snowflake stair stargate stripe summary superposition surge surround
survey threshold thrive token tokens torch transform transformer transformers translate trend triton ultra unicorn
unicorns unity urban user vector vendor verb verifier vicarious vine viral voyager weights windsurf yield foods
churches farms farmers crop crops seeds islands factories wage wages shops managers runner readers novels poems
singers albums sadness exams elections borders
`;

const chinese = `
明天 昨天 用户 客户 团队 数据 模型 意思 想法 理念 策略 奖励 损失 偏差 注意力 意识 感觉 老师 医生 父母 女士 男人 女人 成本 利润 融资 估值 退出 创业 商业 音乐 电影 电视 电脑 手机 网站 媒体 文章
故事 语言 文字 图像 视频 颜色 空间 植物 身体 健康 疾病 食物 苹果 小米 草莓 豆包 天网 雪崩 沙丘 飞轮 护城河 护栏 越狱 幻觉 蒸馏 涌现 扩散 嵌入 卷积 聚类 降维 收敛 梯度 基准 部署 训练 测试 运营
营销 推广 品牌 广告 平台 软件 硬件 程序 代码 文件 数字 密码 攻击 漏洞 权限 线程 进程 容器 内核 缓存 队列 指针 对象 接口 协议 端口 镜像 节点 索引 事务 管道 仓库 分支 合并 提交 框架 架构 微调 红杉
地平线 寒武纪 智元 百川 幻方 混元 盘古 文心 可灵 小娜 小冰 深蓝 沃森 羊驼 擎天柱 湾区 布林 佩奇 库克 盖茨 安德森 施密特 蒂尔 量化 家人 婚姻 结婚 离婚 怀孕 生孩子 学习成绩 考试 作业 毕业 和平 法院
法官 律师 警察 犯罪 监狱 医院 护士 病人 看病 吃药 手术 发烧 感冒 心脏 种地 粮食 水稻 蔬菜 水果 吃饭 做饭 餐厅 天气 下雨 下雪 河流 大海 县城 村子 火车 工厂 老板 工资 顾客 销售 经理 球队 教练 球员
冠军 联赛 演员 导演 作家 小说 唱歌 跳舞 乐队 专辑 画画 画家 博物馆 照相 奶奶 爷爷 外婆 妈妈 爸爸 妻子 丈夫 女儿 悲伤 愤怒 害怕 羞耻 焦虑 压力 创伤 记忆 做梦 习惯 投票 总统 士兵 抗议 信仰 宗教
教堂 上帝
`;

/** Lower-case English words and Chinese words that may not name anything unless the words around them say so. */
export const rareEveryday: ReadonlySet<string> = new Set(
	`${english} ${chinese}`.split(/\s+/).filter((word) => word !== ''),
);
