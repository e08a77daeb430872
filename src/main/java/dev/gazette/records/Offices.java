package dev.gazette.records;

import dev.gazette.gazette.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes printed offices apart: several in a row, and the organ of each. */
final class Offices {
    private static final Pattern BOUNDARY = Pattern.compile("[、，,]|以及|及其?|和|兼任?");
    private static final Pattern END =
            Pattern.compile("(?:长|主任|委员|员|主席|书记|官|代表|秘书|理事|经理|参事|顾问|师|助理|组长|职务|巡视员)(?:[（(][^（()）]{0,20}[)）])?$");
    private static final Pattern TAIL = Pattern.compile("(?:的?(?:职务|一职|资格))?[。；;，,、：:！]*$");
    private static final Pattern HEAD = Pattern.compile("^(?:所?担任的|所任的?|的|原任?(?=\\p{IsHan}{5})|其)");
    private static final Pattern TERM = Pattern.compile("[，,（(](?:任期|试用期|任职期|为期|任职时间).{0,30}$");
    private static final Pattern CHIEF_OF_PLACE =
            Pattern.compile("^(.{0,20}?(?:省|市|州|县|区|乡|镇|旗))((?:代理|副|代)?(?:省|市|州|县|区|乡|镇|旗)长)$");
    private static final Pattern ORGAN = Pattern.compile("^(.{1,60}(?:人民政府|政府|法院|检察院|委员会|常委会|代表大会|人大|管委会|法庭|监委"
            + "|办公室|局|厅|委|院|庭|处|科|所|站|中心|镇|乡|街道|部|署|室|组|会|公司|学校|大学|集团|支队|大队))(.{2,15})$");

    private Offices() {}

    static boolean isOffice(String text) {
        return text.length() <= 60 && END.matcher(text).find();
    }

    /** The offices of a list such as 某县人民法院副院长、审判委员会委员、审判员, without 职务 and white space. */
    static List<String> split(String list) {
        String text = bare(list);
        List<String> offices = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text);
        int begin = 0;
        while (boundary.find()) {
            if (END.matcher(text.substring(begin, boundary.start())).find()) {
                offices.add(text.substring(begin, boundary.start()));
                begin = boundary.end();
            }
        }
        if (begin < text.length()) {
            offices.add(text.substring(begin));
        }
        return offices;
    }

    /** The organ or place of an office, empty when it names none. */
    static String organ(String office) {
        Matcher chief = CHIEF_OF_PLACE.matcher(office);
        if (chief.matches()) {
            return chief.group(1);
        }
        Matcher organ = ORGAN.matcher(office);
        return organ.matches() && END.matcher(organ.group(2)).find() ? organ.group(1) : "";
    }

    private static String bare(String list) {
        String text = Texts.squeeze(list);
        text = TERM.matcher(text).replaceFirst("");
        text = TAIL.matcher(text).replaceFirst("");
        return HEAD.matcher(text).replaceFirst("");
    }
}
