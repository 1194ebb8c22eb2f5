// Words of everyday talk that are also names of things: any of them bare in the lexicon would flood a graph.

const english = `
a able about above accept access account act action active actor actual add address adept adopt advance adventure advice affair
after again age agency agent agents agree ahead aim air alarm album alert align alignment all allow alone along alpaca alpha also
alter always amber anchor and angel angle answer any apart app appear apple apply approach arc arch architecture area
argue arm army arrow art article ask aspect asset assign assist assume at atlas atom attach attack attempt attend attention
attitude attract audience augment aurora author autopilot average avoid award aware away axis baby back bad balance ball band bank bar bard base
basic basis basket bath battle be beam bear beat beauty become bed before begin behavior behind being belief believe bell below
benchmark benefit best bet better between bias biases big bill bind bird birth bit bite black block blood bloom blow blue board boat body bolt bomb bond
bone bonus book boost boot border boss bot both bottle bottom boulder box brain branch brand brave break bridge brief bright bring
broad brother budget bug build building bulk bus business busy but buy cache call calm camera camp can candidate cap capital
car carbon card care career carry carta case cash cast catch cause cell center central century certain chain chair chance change channel
chapter character charge chart chat cheap check chicken chief child chip chips chocolate choice choose circle circuit circuits citadel city claim class classic clean
clear clever client climate clip clock close cloud club clue cluster coach coast code coffee cognition coherence cohere cold collapse
collect college color column come comfort command comment common community company compare complete complex compose compression compute
computer concept concern condition conduct confidence conflict confluence connect consciousness consider consistent constant container content contest
context continue contract contrast control conversation convert conviction cook cool copilot copy core corner correct cosmos cost could
count country couple course court cover crack craft create creative credit crew crisis critic cross crowd cruise culture current cursor
curve custom customer cut cycle daily damage dance danger dark dash data date day dead deal dear death debate debt decide decision deep default define degree delay delta demand depth derive describe desert design desk detail develop device dialogue die diet differ
diffusion digital dimension direct disco discord discover discuss disk display distance distill distillation distribute dive divide do docker doctor document dog
dollar domain door double doubt down draft dragon drama draw dream dress drift drill drink drive drone drones drop drug dry due dune duty each eager ear early earn earth ease east easy eat echo edge edit effect effort
egg either elastic electric element else embed embedding embeddings emergence emotion empire empty enable end enemy energy engine enjoy enough enter entire 
entry environment epoch epochs equal error escape essay establish estimate etched even event ever every evidence evolve exact example excel
exchange excite exist expand expect experience expert explain explore express extend extra eye fabric face fact factor fail fair faith fall fame familiar family famous fan far farm fashion fast fate father fault favor fear feature feed feel fellow fiction field fight figure file fill
film filter final finance find fine finger fire firefly firm first fish fit fix flag flamingo flash flask flat flight flow flower flux fly focus fold follow food foot for
force forest forge fork form fortune forward foundation founder founders four frame framework free freedom fresh friend frog from front frontier fruit fuel full
fun function fund future gain galactica game gap garage garden gas gate gather gemini gemma general generalization generate genesis genie genius gentle get ghost giant gift
 give glass glean global glue go goal god gold good gopher govern grab grade gradient gradients grand grant graph gravity great green grid grok ground group grow growth guard guess guide
guitar gut habit half hall hallucination hand handle hang happen happy harbor hard harmonic harness harvest harvey hash hat hate have he head health hear heart heat
heavy height hello helm help her here hero hide high hill him hire his history hit hive hold hole home honest hope horizon horse host hot
hour house how human humor hundred hunt hurry hurt ice icon idea ideal identify if image imagine imbue impact import important improve in inch include income
increase indeed index industry inference inflection influence inform inherit initial inner input inside insight inspire instance instead instinct institute intelligence intend interest internal
 interpret into invent invest iron island issue it item jacket jasper java job join joke journal journey joy judge jump jupiter just keen keep kernel
key kick kid kill kind king kitchen knee know label lack ladder lake lamp land language large last late laugh launch law lay layer
layers lead leader leaf lean learn leave left leg lemon length less lesson let letter level leverage library license lie life lift light like limit line linear link
lion list listen little live llama load loan local lock logic long look loom loop loose lose loss losses lot loud love low luck lucky lunch machine magic mail main
major make mamba man manage mango manual many map march mark market mass master match material matrix matter maven may mean measure meat media meet member memory mention mercury message
meta metal method middle might mile milk mind mine minute mirror miss mission mistake mix mobile modal mode model modern moment money monitor monkey month mood moon
more morning most mother motion mountain mouse mouth move movie much mud multiple muscle music must name nano narrative narrow nation native nature near neat necessary
neck need negative neighbor nest net network never new news next nice night no node noise none normal north nose not note notebook nothing notice notion nova now number object
observe ocean odd of off offer office often oil old on once one only open opera operate operator opinion oracle orange orca order organ orient origin other our out outer output
over own pace pack page pain paint pair palace palm panda pandas panel paper parameter parent park part partner party pass past path patient
pattern pause pay peace pen people pepper percent perfect perform perhaps period perplexity person perspective phase phone photo phrase pick picture piece pilot pin pine pinecone pipe
pitch pivot place plan plane planet planning plant plastic plate platform play please pluribus poem poet poetry point polar police policies policy pool poor poolside pop popular port pose position
positive possible post pot potato pound power practice praise pray present press pressure pretty prevent price pride prime print prior prism private prize problem process produce product
profit program project promise prompt prompts proof proper protect proud prove provide public pull pump punch pure purpose push put puzzle quality quantization quantum quarter queen query
quest question queue quick quiet quit quote race radio rail rain raise random range rapid rare rate ratio raw ray reach react read ready real realm reason reasoning recall receive
recent recipe record recover recursion red redshift reduce reflect reflection regard region regression regret regular relate relax release relevant relief rely remain remember remix remote remove render repeat replicate
replace reply report representation representations represent request rescue research reserve resolve resource respect respond rest result return reveal review reward rewards rhythm rice rich ride right ring rise
risk river road rock role roll rollout rollouts roof room root rope rose rough round route routine row royal ruby rule run runway rush rust sad safe safety sail
salad sale salesman salt same sample sand save say scala scale scaling scan scene schedule school science scope score scratch screen script sea search season seat second secret
section secure security see seed seek seem segment select self sell send sense sentence sequence series serious serve server service session set seven
shade shadow shake shape share sharp she sheet shell shift shine ship shirt shock shoe shop short shot should shoulder show shower sick
side sierra sign signal silence silk silver simple since sing single singularity sink sir sister sit site situation size skill skin sky slack slash sleep slice slide
slip slop slow small smart smell smile smoke smooth snake snap snow snowflake so social soft software soil solid solo solution solve some song
soon sort soul sound soup source south space spark speak special speech speed spell spend spider spin spirit split sport spot spread
spring square stack staff stage stair stamp stand standard star stargate start state station stay steal steam steel step stick still stock stone stop
storage store storm story straight strange strategy strawberry stream street strength stress stretch strike string stripe strong structure struggle student studio study stuff style subject
success such sudden suffer sugar suggest suit sum summary summer sun super superposition supply support sure surf surface surge surprise surround survey survive
suspect sweet swift swim switch symbol system table tag tail take talent talk tall tango tank target task taste tax teach team tear tech tell temperature ten term test text than thank that the
their them then theory there they thick thin thing think third this thread threat three threshold thrive through throw ticket tide tie tiger tight
time tiny tip title to toast today together toilet token tokens tone tool tooth top topic torch total touch tough tour toward tower town
toy trace track trade tradition traffic trail train training transfer transform transformer transformers translate travel treasure treat tree trend trial trick trigger trip triton trouble truck
true trunk trust truth try tube tune tunnel turn twin twist two type ultra uncle under understand unicorn unicorns union unique unit unity
universe up upper upset urban urge us use user usual valley value vector vehicle vendor verb verifier version very vessel vicarious victory video view village
vine viral virtue vision visit visual vital voice volume vote voyager wait wake walk wall wander want war warm warn wash waste watch
water watson wave way we weak wealth weapon wear weather web weigh weight weights welcome well west wet what wheel when where whisper white who
whole why wide wild will win wind window windsurf wine wing winner winter wire wisdom wise wish with woman wonder wood word work world worry
worth would write wrong yard year yes yesterday yet yield you young your zero zone zoom
families schools wars foods stories patients courts judges lawyer lawyers doctors nurse nurses hospital hospitals crime crimes prison church churches priest prayer religion farms farmer
farmers crop crops wheat bread cooking restaurant seeds rivers mountains islands cities towns roads trains planes ships cars factory factories worker workers jobs salary wage wages shops
customers sales manager managers teams player players games goals races runner medal champion championship league stadium actors director directors writer writers reader readers novel
novels poems songs singer singers bands albums concert dancer dancing painting paintings painter museum gallery wife husband son daughter children babies marriage wedding divorce grief
anger shame guilt sadness happiness anxiety trauma therapy therapist dreams habits teacher teachers students classes exam exams homework votes election elections parties president laws
rights borders soldier soldiers protest strikes fever cough flu bones eyes pill pills drugs pregnancy pregnant
`;

const chinese = `
我 你 他 她 它 我们 你们 他们 自己 大家 人 人们 人类 时间 时候 今天 明天 昨天 现在 以前 以后 一些 一个 一种 很多 问题 事情 东西 地方 方面 情况 工作 生活 世界 国家
社会 公司 企业 产品 市场 用户 客户 团队 数据 信息 技术 科学 研究 系统 方法 模型 能力 过程 结果 原因 关系 意思 想法 理念 规模 水平 程度 目标 策略 奖励 损失 偏差 注意力 注意
意识 感觉 知识 学习 教育 学校 大学 学生 老师 医生 朋友 家庭 孩子 父母 先生 女士 男人 女人 钱 价格 价值 成本 利润 收入 投资 融资 估值 退出 创业 商业 经济 政治 文化 历史 艺术 音乐
电影 电视 电脑 手机 网络 网站 新闻 媒体 文章 书 故事 语言 文字 图像 视频 声音 颜色 空间 环境 自然 动物 植物 身体 健康 疾病 食物 水 火 土 木 金 天 地 山 海 河 风 雨 雪 花 树 鸟 鱼 狗 猫 马 牛 羊
苹果 小米 草莓 豆包 天网 雪崩 沙丘 飞轮 护城河 护栏 越狱 幻觉 蒸馏 涌现 扩散 嵌入 卷积 聚类 降维 收敛 梯度 基准 部署 训练 测试 开发 设计 管理 运营 营销 推广 品牌 广告 内容 平台 服务 应用 软件 硬件 程序
代码 文件 数字 密码 安全 攻击 漏洞 权限 线程 进程 容器 内核 缓存 队列 堆 栈 指针 对象 接口 协议 端口 镜像 节点 索引 事务 锁 流 管道 仓库 分支 合并 提交 库 包 框架 架构 微调
红杉 地平线 寒武纪 智元 百川 幻方 混元 盘古 文心 可灵 小娜 小冰 深蓝 沃森 羊驼 擎天柱 湾区 布林 佩奇 库克 盖茨 安德森 施密特 蒂尔 量化
家人 婚姻 结婚 离婚 怀孕 生孩子 学习成绩 考试 作业 毕业 战争 和平 法律 法院 法官 律师 警察 犯罪 监狱 医院 护士 病人 看病 吃药 手术 疼 发烧 感冒 血 心脏 农民 农村 种地 粮食 水稻 蔬菜
水果 吃饭 做饭 餐厅 天气 下雨 下雪 河流 大海 城市 县城 镇 村子 桥 公路 火车 飞机 汽车 工厂 工人 老板 工资 顾客 销售 经理 比赛 球队 教练 球员 冠军 联赛 演员 导演 作家 小说 诗 歌 唱歌
跳舞 乐队 专辑 画画 画家 博物馆 照相 奶奶 爷爷 外婆 妈妈 爸爸 妻子 丈夫 女儿 儿子 悲伤 愤怒 害怕 羞耻 焦虑 压力 创伤 记忆 做梦 习惯 选举 投票 总统 军队 士兵 敌人 胜利 抗议 信仰 宗教
教堂 上帝 佛 传统 民族
`;

/** Lower-case English words and Chinese words that may not name anything unless the words around them say so. */
export const everyday: ReadonlySet<string> = new Set(
	`${english} ${chinese}`.split(/\s+/).filter((word) => word !== ''),
);
