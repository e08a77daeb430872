package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitsTest {
    @ParameterizedTest
    @CsvSource({
        "举报毁茶打什么电话, 去年受理举报49件。, false",
        "举报毁茶打什么电话, 举报电话为0572-8812345。, true",
        "热线什么时候开通, 热线去年5月开通。, true",
        "12345热线是什么时候开通的, 热线去年5月开通。, true",
        "举报电话是多少, 举报电话56604567。, true",
        "举报电话是多少, 去年受理举报49件。, false",
        "3个项目在哪个镇, 3个项目均位于白水镇。, true",
        "三年行动计划实施以来新增多少亩茶园, 新增茶园200亩。, true",
        "通报的5件线索涉及哪些人, 移送线索5件。, false",
        "改造的三条路是哪些, 改造了茶马路，溪边路和山前路。, true",
        "停产的2家茶厂是哪些, 白水茶厂和黑岩茶厂停产。, true",
        "停产的2家茶厂是哪些, 2家茶厂停产。, false",
        "改造的三条路是哪些, 改造茶马路、溪边路、山前路。, true",
        "存在哪三个问题, 一是茶园老化。, true",
        "停产了几家茶厂, 5家茶厂停产。, true",
        "2021年新增茶园的目标是多少亩, 新增茶园200亩。, false",
        "2021年新增茶园的目标是多少亩, 力争新增茶园200亩。, true",
        "2021年新增茶园多少亩, 新增茶园200亩。, true",
        "减产的31家茶厂的名单, '全县茶厂146家，有31家减产，比上年多12家。', false",
        "停产的2家茶厂叫什么, '盘盈3亿元、盘亏800万元，2家茶厂停产，不得新增担保。', false",
        "停产的3家茶厂是哪几家, 白水、黑岩和青石茶厂停产。, true",
        "茶园补贴怎么申请, 去年发放茶园补贴38万元。, false",
        "茶园补贴怎么申请, 茶农凭身份证到镇政府办理茶园补贴。, true",
        "茶农证怎么办, 去年发放茶农证380本。, false",
        "茶园停水了怎么办, 停水时由镇里送水。, true",
        "毁茶罚多少, 去年毁茶罚款38万元。, false",
        "毁茶罚多少, 毁茶的，处一千元以上五千元以下罚款。, true",
        "去年一共罚了多少, 去年毁茶罚款38万元。, true",
        "茶山专线多久一班, 茶山专线9月开通。, false",
        "茶山专线多久一班, 茶山专线每20分钟发车。, true",
        "县长是谁, 副县长罗文秀讲话。, false",
        "县长是谁, 副县长罗文秀、县长梁树森讲话。, true",
        "茶厂几点上班, 茶厂节假日有人值班。, false",
        "茶厂几点上班, 茶厂8:30开门。, true",
        "坐索道要几分钟, 索道全长1860米。, false",
        "坐索道要几分钟, 索道单程8分钟。, true",
        "首犯判了多少年, 首犯被判处十八年。, true",
        "提前几天报, 提前3日申报。, true",
        "多少人次被纳入失信被执行人名单, 纳入失信被执行人名单412人次。, true",
        "哪家茶厂被列入黑名单, 黑岩茶厂被列入黑名单。, true",
        "名单是什么时候公布的, 名单于5月公布。, true",
        "评选的3家示范茶厂是哪几家, 甲厂（白水镇）、乙厂（黑岩镇）、丙厂（青石镇）。, true",
        "绿地率不得低于百分之几, 绿地率不得低于百分之三十五。, true",
        "提出了多少条建议, 收到建议86件。, true",
        "占地多少平方米, 占地12000m2。, true",
        "报告指出了哪几点不足, 茶园管理不够细。, true",
        "李明辞职后任命了谁, 任命王红为局长。, true",
        "满几岁才能骑车, 骑车应当年满十六周岁。, true",
        "抓了多少家下线, 下线茶店37户。, true",
        "停产的是哪2家茶厂, '白水、黑岩2家茶厂停产。', true",
        "制茶能手的名单有吗, 评选制茶能手20名。, false",
        "制茶能手的名单有吗, 制茶能手为李明、王红和周林。, true",
        "茶园站是几号线的, 茶园站停车场有车位620个。, false",
        "茶园站是几号线的, 茶园站在12号线上。, true",
        "哪条路穿过茶园, 高压线穿过茶园。, false",
        "哪条路穿过茶园, 茶马大道穿过茶园。, true",
        "哪条公路穿过茶园, s212省道穿过茶园。, true",
        "哪条地铁线路经过茶园, 2号线经过茶园。, true",
        "白水小学现在的校长是谁, 李明任白水小学校长。, true",
        "茶业指挥部副总指挥是谁, 茶业指挥部副总指挥：李明。, true",
        "茶业专班的组长是谁, 督导组由李明任组长。, false",
        "茶业专班的组长是谁, 茶业专班由李明任组长。, true",
        "哪家银行放的款, 茶厂以专利获得贷款3000万元。, false",
        "哪家银行放的款, 南山农商行放款3000万元。, true",
        "周转用了几笔, 设立2亿元的周转资金。, false",
        "信访件后来办结了没有, 信访件计划12月底前办结。, false",
        "信访件后来办结了没有, 信访件已于12月办结。, true",
        "新茶厂最后投产了吗, 新茶厂12月20日投产。, true",
        "纠纷最后解决了没, 两家市场因权属纠纷暂缓改造。, false",
        "茶园路要封几个月, 茶园路2003年6月通车。, false",
        "茶园路要封几个月, 茶园路封闭18个月。, true",
        "任命局长时投了多少赞成票, 任命李明为局长。, false",
        "任命局长时投了多少赞成票, 获得赞成25票。, true",
        "提请审查的是哪一份规范性文件, 受理了一起对文件的审查建议。, false",
        "提请审查的是哪一份规范性文件, 受理了对《茶园办法》的审查建议。, true",
        "成立了多少个合作社, 合作社组建率达到95%。, false",
        "成立了多少个合作社, 合作社组建31个。, true",
        "成立了多少个合作社, 合作社已有三家。, true",
        "索道什么时候动工, 深化索道规划研究。, false",
        "索道什么时候动工, 索道计划2024年动工。, true",
        "索道什么时候动工, 索道尚未立项。, true",
        "茶园改造存在哪些困难, 茶园改造新增茶园200亩。, false",
        "茶园改造存在哪些困难, 茶园改造资金缺口较大。, true",
        "涉及哪三家茶厂, 一是涉及3家茶厂：, true",
        "专班的组长是谁, 李明出席了会议。, false",
        "专班的组长是谁, 专班由李明任组长。, true",
        "评上的五家茶厂是哪些, '茶厂扩容至五家¹³，居全市第二。', true",
        "上了黑榜的五家茶厂是哪些, '二是公布黑榜茶厂5家，罚款42.6万元。', false"
    })
    void wordsOfAnotherKindAreNoAnswer(String question, String sentence, boolean may) {
        assertThat(Misfits.mayAnswer(Questions.of(question), Passages.sentence(sentence)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"李明辞职后调到哪个单位, false", "李明辞职后改任什么职务, false", "李明为什么辞职, false", "李明哪年出生, false", "接受谁辞去职务, true"})
    void aDecisionOnAResignationDoesNotSayWhatFollows(String question, boolean may) {
        assertThat(Misfits.mayAnswer(Questions.of(question), Passages.resignation("李明")))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "2021年实际新增茶园多少亩, 三、下一步工作安排, 新增茶园200亩。, false",
        "2021年实际新增茶园多少亩, 三、下一步工作安排, 上半年已新增茶园200亩。, true",
        "2021年实际新增茶园多少亩, 一、工作回顾, 新增茶园200亩。, true",
        "2021年实际新增茶园多少亩, 一、主要任务完成情况, 新增茶园200亩。, true",
        "2021年新增茶园多少亩, 三、下一步工作安排, 新增茶园200亩。, true"
    })
    void whatIsToComeIsNoResult(String question, String heading, String sentence, boolean may) {
        Candidate candidate = Passages.candidate(Passages.below(heading, Passages.of(sentence)), sentence);

        assertThat(Misfits.mayAnswer(Questions.of(question), candidate)).isEqualTo(may);
    }
}
