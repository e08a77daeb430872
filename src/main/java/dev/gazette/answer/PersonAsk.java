package dev.gazette.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be asked of a person whom records know, with the words that ask for it. */
enum PersonAsk {
    /** When, or at which meeting, the person came into office. */
    APPOINTED(Words.TIME + Words.GAP + Words.COME + "|" + Words.COME + "[^,;?。]{0,12}?(?:是|在)" + Words.TIME),
    /** When, or at which meeting, the person left office. */
    LEFT(Words.TIME + Words.GAP + Words.GO + "|" + Words.GO + "[^,;?。]{0,12}?(?:是|在)" + Words.TIME),
    /** Who left the office into which the person came. */
    PREDECESSOR("接的?是?" + Words.WHO + "(?:的?(?:班|位[子置]?|职务|岗))?|接了" + Words.WHO + "的?(?:班|位[子置]?|岗)"
            + "|(?:接替|接任|顶替)了?的?是?" + Words.WHO + "|前任[^,;?。]{0,4}?" + Words.WHO
            + "|(?:之前|原来|以前)的?[^,;?。]{0,8}?长是?" + Words.WHO
            + "|(?:同批|同时|同[一天次日]{0,2}(?:会议)?上?)被?免[去掉职]?的?[^,;?。]{0,10}?" + Words.WHO),
    /** Who came into the office that the person left. */
    SUCCESSOR("(?:由|让)" + Words.WHO + "[^,;?。]{0,2}?(?:当|接[任替手]?|任(?![命免])|做|补上?)|" + Words.WHO
            + "(?:来)?(?:接[任替手了]|继任|补上|顶上?)|继任者?[^,;?。]{0,4}?" + Words.WHO + "|(?:接任|接替|接班)的?人又?是?"
            + Words.WHO),
    /** What the person left on coming into office. */
    EARLIER("(?:以前|之前|此前|原来|原先|原本|先前)[^,;?。]{0,8}?(?:管|担任|当|任|做|干|是)过?的?是?(?:哪(?!位|个人)|什么|啥)[^,;?。]{0,6}"),
    /** Which meetings the person attended. */
    ATTENDED("(?:列席|出席|参加)[了过的是]{0,3}[^,;?。]{0,4}?" + Words.WHICH + "|" + Words.WHICH + "(?:列席|出席|参加)过?"),
    /** Why the person asked to leave. */
    REASON("因何|因为什么|为什么|为何|为啥|什么(?:原因|缘故)|[^,;?。]{0,2}(?:原因|缘由|缘故|理由)(?:是|为)?(?:什么|何|啥)?"),
    /** Where the person went. */
    DESTINATION("去了?(?:哪|什么)[^,;?。]{0,4}|[调转]到?了?[往去到]?(?:哪|什么)[^,;?。]{0,5}|去向是?(?:哪里|什么)?"),
    /** How many members there were at the meeting after the person left. */
    MEMBERS_AFTER("下一?次(?:常委会)?会议[^,;?。]{0,4}?应该?[到出][^,;?。]{0,12}?(?:几|多少)(?:个人|[个位名人])?");

    private final Pattern words;

    PersonAsk(String words) {
        this.words = Pattern.compile(words);
    }

    /** Where words ask for it. */
    record Place(PersonAsk ask, int begin, int end) {}

    /** All that is asked for in words of the form of {@link Plain}, in their order. */
    static List<Place> in(String text) {
        return Arrays.stream(values())
                .flatMap(ask -> ask.find(text).stream())
                .sorted(Comparator.comparingInt(Place::begin))
                .toList();
    }

    private Optional<Place> find(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(new Place(this, matcher.start(), matcher.end())) : Optional.empty();
    }

    /** Parts of the words. */
    private static final class Words {
        private static final String TIME =
                "(?:什么时候|啥时候|何时|什么时间|哪一?天|哪个?月|几月几[日号]|几号|哪一?次(?:常委会)?(?:会议)?上?|第几次(?:常委会)?(?:会议)?上?)";
        private static final String WHICH = "哪[几些一]?[次场](?:常委会)?(?:会议)?";
        private static final String GAP = "[^,;?。、]{0,6}?";
        private static final String COME = "(?:被?(?:任命|上任|到任|就任|当上|履新)"
                + "|(?:当|做|担?任|出任)[上了]?\\p{IsHan}{0,6}?(?:长|主任|书记|委员|审判员|检察员)(?=的?[?。]?$))";
        private static final String GO = "被?(?:免[掉去职]|卸任|离任|去职|离职|辞[去掉职](?!申请|请求|报告|信)|不再担任)";
        private static final String WHO = "(?:谁|哪一?位|哪个|哪一?[名个]人|什么人|何人|叫什么|叫啥)";
    }
}
