package dev.gazette.generation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to say a printed sentence, or a part of it, in other words that are as true. */
enum TrueVariant {
    VERBATIM {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return Optional.of(sentence.text());
        }
    },
    LEAD_IN {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return Optional.of(LEADS.get(random.nextInt(LEADS.size())) + sentence.text());
        }
    },
    TITLED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return Optional.of("根据《" + sentence.passage().provenance().item().title() + "》，" + sentence.text());
        }
    },
    NO_CONNECTIVE {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            String without =
                    sentence.text().replaceAll("(?<=^|[，；。])(?:其中，|其中：|同时，|此外，|因此，|但是，|但|并|且|同时)(?=\\p{IsHan})", "");
            return without.equals(sentence.text()) ? Optional.empty() : Optional.of(without);
        }
    },
    NUMERAL_FORM {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            Matcher scaled =
                    Pattern.compile("(?<![\\d.-])(\\d+(?:\\.\\d+)?)万(?!亿)").matcher(sentence.text());
            if (scaled.find()) {
                String plain =
                        new BigDecimal(scaled.group(1)).scaleByPowerOfTen(4).toPlainString();
                return Optional.of(scaled.replaceFirst(plain));
            }
            Matcher thousands =
                    Pattern.compile("(?<![\\d.-])(\\d{4,7})(?=[人元户])").matcher(sentence.text());
            if (thousands.find()) {
                BigDecimal number = new BigDecimal(thousands.group(1)).scaleByPowerOfTen(-4);
                return Optional.of(thousands.replaceFirst(number.toPlainString() + "万"));
            }
            Matcher share = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)%").matcher(sentence.text());
            return share.find() ? Optional.of(share.replaceFirst("百分之$1")) : Optional.empty();
        }
    },
    PUNCTUATION {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            StringBuilder wide = new StringBuilder();
            sentence.text()
                    .replace('；', '，')
                    .replaceAll("。$", "")
                    .chars()
                    .forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
            return Optional.of(wide.toString());
        }
    },
    SHORTENED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            List<String> clauses = Arrays.stream(sentence.text().split("[，；。：]"))
                    .filter(clause -> CLAUSE.matcher(clause).find()
                            && !OPEN.matcher(sentence.text()).find())
                    .toList();
            return clauses.isEmpty()
                    ? Optional.empty()
                    : Optional.of(clauses.get(random.nextInt(clauses.size())) + "。");
        }
    },
    SUBJECT_JOINED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            Matcher subject = SUBJECT.matcher(sentence.text());
            List<String> clauses = Arrays.stream(sentence.text().split("；")[0].split("[，。]"))
                    .skip(1)
                    .filter(clause -> PREDICATE.matcher(clause).find())
                    .toList();
            boolean usable = subject.find()
                    && !clauses.isEmpty()
                    && !OPEN.matcher(sentence.text()).find();
            return usable
                    ? Optional.of(subject.group(1) + clauses.get(random.nextInt(clauses.size())) + "。")
                    : Optional.empty();
        }
    };

    private static final String VERB =
            "(?:新增|完成|建成|实施|改造|开展|共?受理|审结|办结|新建|培训|投入|安排|发放|拆除|实现|引进|组织|聘用|设立|推进|落实|举办|提供|支持|印发|启动|清理|整治|修订|下达|争取|收到|办理|查处|发现|检查|抽查|建立|制定|出台|加强|推动)";
    private static final List<String> LEADS = List.of("根据报告，", "报告显示，", "据会议材料，", "报告指出：", "根据审议意见，", "报告提到，");
    /** A clause that can stand alone: words before its figure. */
    private static final Pattern CLAUSE =
            Pattern.compile("^(?!其中|同比|比|较|增|占|分别|平均)\\p{IsHan}{5,}\\d[\\d.]*[\\p{IsHan}%]");
    /** What holds for clauses behind it too. */
    private static final Pattern OPEN = Pattern.compile("计划|拟|预计|力争|目标|将|(?<![主重需])要(?!求)|应(?!急|用|对)|分别|如果|争取");

    private static final Pattern SUBJECT =
            Pattern.compile("^(?:\\d{4}年，|上半年，|今年以来，)?(\\p{IsHan}{2,12}?)(?=" + VERB + ")");
    private static final Pattern PREDICATE = Pattern.compile("^" + VERB);

    abstract Optional<String> of(TrueSentence sentence, Random random);
}
