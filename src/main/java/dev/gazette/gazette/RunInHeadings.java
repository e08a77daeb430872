package dev.gazette.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings that stand in the line of their paragraph: （二）加强领导。各单位…, 2. **加强管理。**一是…, and short
 * first sentences without a number where neighbours have them too. The words stay in the text of the paragraph.
 */
final class RunInHeadings {
    private static final int REACH = 60;
    private static final int FELLOW_REACH = 30;
    private static final Pattern BOLD = Pattern.compile("^\\*\\*([^*]{2,40}?)([。：:]?)\\*\\*([。：:]?)(?=.)");
    private static final Pattern SENTENCE = Pattern.compile("^([^。，；：、！？,;:!?\\d]{4,22})。(?=.)");
    /** An article and its text; 第三条第二款… and 第三条规定的… at the begin of a paragraph speak of another one. */
    private static final Pattern ARTICLE = Pattern.compile("^\\**(第[一二三四五六七八九十百零〇\\d]{1,7}条(?:之[一二三四五六七八九十]{1,2})?)\\**"
            + "(?:[\\s\\u3000]|(?=[^第款项规所中的、，。和及与至之修改删增还后前*\\s]))");

    private static final Pattern FIRST_ORDINAL = Pattern.compile("^\\**(一是|首先|第一，|一要)");
    private static final Pattern ORDINAL =
            Pattern.compile("^\\**([一二三四五六七八九十](是|要)|首先|其次|再次|最后|第[一二三四五六七八九十]，|[（(]?\\d{4}年)");

    private RunInHeadings() {}

    /** Whether a text begins with a short sentence that may be a heading without a number. */
    static boolean opens(String text) {
        return words(begin(text), false).isPresent();
    }

    /** Whether a numbered text is a sentence whose number belongs to a list, and no heading with text after it. */
    static boolean isNumberedSentence(String text) {
        String begin = begin(text);
        return HeadingStyle.numbering(begin)
                .filter(number -> words(
                                begin.substring(endOf(begin, number.length())).strip(), begin.startsWith("**"))
                        .isEmpty())
                .isPresent();
    }

    /** The same blocks, with the headings of their paragraphs; levels are ranks of {@link HeadingStyle}. */
    static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            marked.add(
                    block instanceof Block.Paragraph paragraph ? paragraph.headedBy(of(paragraph, blocks, i)) : block);
        }
        return marked;
    }

    private static Optional<Block.RunIn> of(Block.Paragraph paragraph, List<Block> blocks, int index) {
        String text = begin(paragraph.text());
        Matcher article = ARTICLE.matcher(text);
        if (article.find()) {
            return Optional.of(new Block.RunIn(HeadingStyle.ARTICLE, article.group(1), true));
        }
        Optional<HeadingStyle.Numbering> numbering = HeadingStyle.numbering(text);
        if (numbering.isPresent()) {
            int end = endOf(text, numbering.get().length());
            String number = text.substring(0, end).replace("*", "").strip();
            String rest = text.substring(end).strip();
            boolean heads = rest.startsWith("**") || text.startsWith("**") || hasFellow(blocks, index, numbering.get());
            return words(rest, text.startsWith("**"))
                    .filter(words -> heads)
                    .map(words -> new Block.RunIn(numbering.get().rank(), number + words, true));
        }
        boolean heads = BOLD.matcher(text).find() || listsUnits(text) || hasNeighbour(blocks, index);
        return heads
                ? words(text, false).map(words -> new Block.RunIn(HeadingStyle.RUN_IN, words, false))
                : Optional.empty();
    }

    private static Optional<String> words(String text, boolean boldBegan) {
        Matcher bold = BOLD.matcher(boldBegan && !text.startsWith("**") ? "**" + text : text);
        if (bold.find()
                && !(bold.group(2) + bold.group(3)).isEmpty()
                && bold.group(1).indexOf('。') < 0) {
            return isOrdinal(bold.group(1))
                    ? Optional.empty()
                    : Optional.of(bold.group(1).strip());
        }
        Matcher sentence = SENTENCE.matcher(text);
        boolean heading =
                sentence.find() && !isOrdinal(text) && sentence.group(1).indexOf('*') < 0;
        return heading ? Optional.of(sentence.group(1).strip()) : Optional.empty();
    }

    private static boolean isOrdinal(String text) {
        return ORDINAL.matcher(text).find();
    }

    /** Whether the first sentence is followed by 一是. */
    private static boolean listsUnits(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find()
                && FIRST_ORDINAL.matcher(text.substring(sentence.end())).find();
    }

    /** Whether the number before or after it heads a section or paragraph too; a lone one numbers a sentence. */
    private static boolean hasFellow(List<Block> blocks, int index, HeadingStyle.Numbering own) {
        return isFellow(blocks, index, -1, own) || isFellow(blocks, index, 1, own);
    }

    private static boolean isFellow(List<Block> blocks, int index, int step, HeadingStyle.Numbering own) {
        for (int i = index + step; i >= 0 && i < blocks.size() && Math.abs(i - index) <= FELLOW_REACH; i += step) {
            String text = begin(
                    switch (blocks.get(i)) {
                        case Block.Paragraph paragraph -> paragraph.text();
                        case Block.Heading heading -> heading.text() + "。 ";
                        case Block.Table table -> "";
                        case Block.Footnote note -> "";
                        case Block.Sidebar sidebar -> "";
                    });
            Optional<HeadingStyle.Numbering> other = HeadingStyle.numbering(text);
            if (other.isPresent() && other.get().rank() <= own.rank()) {
                return other.get().rank() == own.rank()
                        && other.get().value() == own.value() + step
                        && words(
                                        text.substring(endOf(text, other.get().length()))
                                                .strip(),
                                        false)
                                .isPresent();
            }
        }
        return false;
    }

    /** Whether the paragraph before or after it in the same section begins likewise. */
    private static boolean hasNeighbour(List<Block> blocks, int index) {
        return opensLikewise(blocks, index, -1) || opensLikewise(blocks, index, 1);
    }

    private static boolean opensLikewise(List<Block> blocks, int index, int step) {
        for (int i = index + step; i >= 0 && i < blocks.size() && Math.abs(i - index) <= 8; i += step) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                return opens(paragraph.text())
                        && HeadingStyle.numbering(begin(paragraph.text())).isEmpty();
            }
            if (blocks.get(i) instanceof Block.Heading) {
                return false;
            }
        }
        return false;
    }

    /** The offset after as many characters other than spaces and bold marks. */
    private static int endOf(String text, int characters) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < characters) {
            char c = text.charAt(at++);
            seen += Character.isWhitespace(c) || c == '\u3000' || c == '*' ? 0 : 1;
        }
        return at;
    }

    private static String begin(String text) {
        return text.substring(0, Math.min(text.length(), REACH)).strip();
    }
}
