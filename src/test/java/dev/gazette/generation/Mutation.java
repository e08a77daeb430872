package dev.gazette.generation;

import dev.gazette.names.NameKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to make a printed sentence untrue by exchanging one thing. */
enum Mutation {
    DIGIT {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return change(
                    sentence.text(),
                    "\\d",
                    random,
                    digit -> String.valueOf((Integer.parseInt(digit) + 1 + random.nextInt(9)) % 10));
        }
    },
    UNIT {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return exchange(sentence.text(), UNITS, random);
        }
    },
    YEAR {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            Optional<String> number = change(
                    sentence.text(),
                    "(?<!\\d)(?:19|20)\\d{2}(?=年)",
                    random,
                    year -> String.valueOf(
                            Integer.parseInt(year) + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(3))));
            return number.or(() -> exchange(sentence.text(), PERIODS, random));
        }
    },
    NAME {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            List<String> mutated = new ArrayList<>();
            for (List<String> names : sentence.names().entrySet().stream()
                    .filter(kind -> NAMED.contains(kind.getKey()))
                    .map(Map.Entry::getValue)
                    .toList()) {
                for (String name : names) {
                    String other = names.get(random.nextInt(names.size()));
                    boolean same = other.contains(name) || name.contains(other);
                    if (sentence.text().contains(name) && !same && name.length() > 1) {
                        mutated.add(sentence.text().replace(name, other));
                    }
                }
            }
            return mutated.isEmpty() ? Optional.empty() : Optional.of(mutated.get(random.nextInt(mutated.size())));
        }
    },
    /** Two figures with one unit change places: all words are still printed. */
    FIGURES_EXCHANGED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return swap(sentence.text(), "(?<![\\d.第〔-])\\d+(?:\\.\\d+)?(?:万|亿)?(?:元|人|%|家|个|户|件|公里|平方米|吨|亩)", random);
        }
    },
    NEGATION_ADDED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return change(
                    sentence.text(),
                    "(?<![未不没有无])(?:完成|实现|开展|建成|达到|纳入|落实|建立|实施|推进|提高|解决|通过|召开|增加|同意|存在|安排|覆盖|投入|制定|出台|符合)",
                    random,
                    verb -> (random.nextBoolean() ? "未" : "没有") + verb);
        }
    },
    NEGATION_REMOVED {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return change(sentence.text(), "尚未|未(?!来|成年)|没有|不(?!断|仅|但|少于|低于|高于|超过|足\\d)|无(?!论|线|人机)", random, no -> "");
        }
    },
    DIRECTION {
        @Override
        Optional<String> of(TrueSentence sentence, Random random) {
            return exchange(sentence.text(), DIRECTIONS, random);
        }
    };

    private static final List<NameKind> NAMED =
            List.of(NameKind.PERSON, NameKind.ORGAN, NameKind.PLACE, NameKind.PROJECT, NameKind.LAW);
    private static final Map<String, String> UNITS = pairs(
            "(?<=\\d)万",
            "亿",
            "(?<=\\d)亿",
            "万",
            "(?<=\\d)平方米",
            "公顷",
            "(?<=\\d)公顷",
            "平方米",
            "(?<=\\d)人(?!次)",
            "户",
            "(?<=\\d)名",
            "户",
            "(?<=\\d)户",
            "人",
            "(?<=\\d)%",
            "个百分点",
            "(?<=\\d)个百分点",
            "%",
            "(?<=\\d)公里",
            "米",
            "(?<=\\d)米",
            "公里",
            "(?<=\\d)亩",
            "公顷",
            "(?<=\\d)吨",
            "公斤",
            "(?<=\\d)家",
            "户",
            "(?<=\\d)天",
            "个月",
            "(?<=\\d)元",
            "万元");
    private static final Map<String, String> PERIODS =
            pairs("今年(?!以来)", "去年", "去年", "今年", "上半年", "下半年", "下半年", "上半年", "一季度", "三季度");
    private static final Map<String, String> DIRECTIONS = pairs(
            "增长",
            "下降",
            "下降",
            "增长",
            "上升",
            "减少",
            "增加",
            "减少",
            "减少",
            "增加",
            "提高",
            "降低",
            "降低",
            "提高",
            "高于",
            "低于",
            "低于",
            "高于",
            "以上",
            "以下",
            "以下",
            "以上",
            "任命",
            "免去",
            "免去",
            "任命",
            "同意",
            "否决",
            "全部",
            "部分",
            "部分",
            "全部",
            "通过(?=了|。)",
            "否决",
            "(?<!不)超过",
            "不足",
            "扩大",
            "缩小",
            "肯定",
            "批评");

    abstract Optional<String> of(TrueSentence sentence, Random random);

    private interface Change {
        String of(String found);
    }

    private static Optional<String> change(String text, String pattern, Random random, Change change) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return Optional.of(text.substring(0, one.start()) + change.of(one.group()) + text.substring(one.end()));
    }

    private static Optional<String> exchange(String text, Map<String, String> pairs, Random random) {
        List<String> present = pairs.keySet().stream()
                .filter(pattern -> Pattern.compile(pattern).matcher(text).find())
                .toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        String pattern = present.get(random.nextInt(present.size()));
        return change(text, pattern, random, found -> pairs.getOrDefault(pattern, found));
    }

    private static Optional<String> swap(String text, String pattern, Random random) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().toList();
        if (found.size() < 2) {
            return Optional.empty();
        }
        int first = random.nextInt(found.size() - 1);
        MatchResult one = found.get(first);
        MatchResult other = found.get(first + 1);
        boolean sameUnit =
                one.group().replaceAll("[\\d.]", "").equals(other.group().replaceAll("[\\d.]", ""));
        return sameUnit && !one.group().equals(other.group())
                ? Optional.of(text.substring(0, one.start())
                        + other.group()
                        + text.substring(one.end(), other.start())
                        + one.group()
                        + text.substring(other.end()))
                : Optional.empty();
    }

    private static Map<String, String> pairs(String... words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }
}
