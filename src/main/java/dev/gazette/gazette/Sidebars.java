package dev.gazette.gazette;

import dev.gazette.source.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells where a box beside the text (专栏) begins and ends. Plain text does not show its frame, so it ends where the text
 * outside goes on: with a heading that is no part of the box, the next number or ordinal of the text outside, a paragraph
 * in the style of those outside, the closing words of the item, or after the table that the box was printed for.
 */
final class Sidebars {
    private static final int MAX_TITLE = 40;
    private static final Pattern TITLE =
            Pattern.compile("^(专栏|知识链接|知识窗|名词解释|相关链接|资料链接|延伸阅读|背景资料|小贴士|案例链接)([\\d一二三四五六七八九十]{0,3})[：:\\s　]?[^。；，]*$");
    private static final String GLOSSARY = "名词解释";
    private static final Pattern CLOSING = Pattern.compile("^(以上报告|以上说明|特此|请予审议|附件).*");
    private static final Pattern ORDINAL = Pattern.compile("^(?:([一二三四五六七八九十])是|第([一二三四五六七八九十])，)");

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int rank = Integer.MAX_VALUE;
    private int ordinal;
    private boolean runIn;

    /** The title when the line is that of a box. */
    static Optional<String> title(SourceLine line) {
        String text = line.text().strip();
        if (text.length() > MAX_TITLE || text.contains("\t") || (HeadingStyle.opensUnit(text) && !text.contains("："))) {
            return Optional.empty();
        }
        String plain = text.replace("*", "");
        boolean box = TITLE.matcher(plain).matches() && !plain.startsWith(GLOSSARY);
        return box ? Optional.of(text) : Optional.empty();
    }

    /** Takes note of a line of the text outside. */
    void outside(SourceLine line) {
        HeadingStyle.numbering(line.text()).ifPresent(number -> {
            boolean heading = HeadingStyle.rank(line.text()).isPresent();
            numbers.keySet().removeIf(known -> known > number.rank());
            numbers.put(number.rank(), number.value());
            rank = heading ? number.rank() : rank;
        });
        ordinal = ordinal(line).orElse(0);
        runIn = RunInHeadings.opens(line.text());
    }

    /** Whether the text outside goes on at this line of a box that holds these blocks. */
    boolean endsBefore(SourceLine line, List<Block> inside) {
        if (inside.isEmpty()) {
            return false;
        }
        boolean afterTable = inside.getLast() instanceof Block.Table && inside.size() <= 2;
        return (afterTable && !TableReader.isRow(line) && !line.text().strip().startsWith("注"))
                || isHeadingOutside(line)
                || ordinal(line)
                        .filter(number -> number > 1 && number == ordinal + 1)
                        .isPresent()
                || (runIn && RunInHeadings.opens(line.text()) && !opensInside(inside))
                || CLOSING.matcher(Texts.squeeze(begin(line))).matches();
    }

    private boolean isHeadingOutside(SourceLine line) {
        boolean heading = HeadingStyle.rank(line.text()).isPresent();
        return HeadingStyle.numbering(line.text())
                .filter(number -> (heading && number.rank() <= rank) || isNext(number))
                .isPresent();
    }

    private boolean isNext(HeadingStyle.Numbering number) {
        return number.value() > 1 && numbers.getOrDefault(number.rank(), -1) + 1 == number.value();
    }

    private static boolean opensInside(List<Block> inside) {
        return inside.getFirst() instanceof Block.Paragraph paragraph && RunInHeadings.opens(paragraph.text());
    }

    private static Optional<Integer> ordinal(SourceLine line) {
        var matcher = ORDINAL.matcher(begin(line).replace("*", ""));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.of(ChineseNumerals.parse(number).orElse(0));
    }

    private static String begin(SourceLine line) {
        String text = line.text().strip();
        return text.substring(0, Math.min(text.length(), MAX_TITLE));
    }
}
