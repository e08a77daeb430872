package dev.gazette.names;

import java.util.Set;

/** Chinese family names: what makes two or three characters beside an office a person. */
public final class Surnames {
    private static final String SINGLE = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
            + "陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹"
            + "申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车"
            + "项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀"
            + "郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈"
            + "伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由须秋习"
            + "阎贲";

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "夏侯", "端木", "宇文", "长孙", "南宫", "轩辕", "百里",
            "呼延", "澹台", "申屠", "太史", "闻人", "钟离");

    /** Prepositions and conjunctions that are family names too. */
    private static final String ALSO_PARTICLES = "于和向由同为以对关任及";

    private Surnames() {}

    /** Whether a text begins with a family name. */
    public static boolean begins(String name) {
        return !name.isEmpty() && (SINGLE.indexOf(name.charAt(0)) >= 0 || beginsDouble(name));
    }

    static boolean beginsDouble(String name) {
        return name.length() > 2 && DOUBLE.contains(name.substring(0, 2));
    }

    static boolean beginsLikeParticle(String name) {
        return !name.isEmpty() && ALSO_PARTICLES.indexOf(name.charAt(0)) >= 0;
    }
}
