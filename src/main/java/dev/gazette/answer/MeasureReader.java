package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the measures of passages: what their figures are figures of, and of which time. A pure function. */
final class MeasureReader {
    private static final Pattern AHEAD = Pattern.compile("^.{0,6}(?:下一步|下阶段|下半年|今后|打算|目标|任务|安排|展望|建议).{0,12}$");
    /** A work report of a year is given in it and is about the year before. */
    private static final Pattern ACCOUNT = Pattern.compile("情况|决算|执行|统计公报");

    private static final Pattern OWN_PLACE =
            Pattern.compile("^(\\p{IsHan}{1,12}?[省市区县州旗])(?:第?[一二三四五六七八九十]{1,3}届)?(?:人大|人民代表大会)");

    private static final Pattern SUBJECT = Pattern.compile(
            "([\\p{IsHan}a-z\\d]{2})(镇|街道|乡|村|居委|社区|园区|公司|学校|医院|小学|中学|大学|集团|(?<![道公铁网线思出])路|法院|检察院|号线)");

    private MeasureReader() {}

    static List<PrintedMeasure> of(Passage passage) {
        Provenance provenance = passage.provenance();
        if (!provenance.section().isEmpty()
                && AHEAD.matcher(provenance.section().getLast()).matches()) {
            return List.of();
        }
        Surroundings surroundings = surroundings(provenance);
        List<PrintedMeasure> measures = new ArrayList<>();
        Optional<String> running = Optional.empty();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.text().contains("\t")) {
                RowMeasures.of(sentence, surroundings)
                        .forEach(measure -> measures.add(new PrintedMeasure(measure, passage, sentence)));
            } else {
                SentenceMeasures read = new SentenceMeasures(Plain.of(sentence.text()), surroundings, running);
                read.measures().forEach(measure -> measures.add(new PrintedMeasure(measure, passage, sentence)));
                running = read.period();
            }
        }
        return measures;
    }

    private static Surroundings surroundings(Provenance provenance) {
        Optional<Integer> year = provenance.date().map(date -> date.getYear());
        Matcher place = OWN_PLACE.matcher(provenance.meeting());
        Set<String> places =
                place.find() ? Set.of(place.group(1), place.group(1).replaceFirst("(?<=..)[省市区县州旗]$", "")) : Set.of();
        String title = Plain.of(provenance.item().title());
        List<String> periods = MeasuredPeriod.in(title, year).stream()
                .map(MeasuredPeriod::key)
                .distinct()
                .toList();
        String said =
                MeasuredPeriod.saidOn(provenance.date().map(Object::toString).orElse(provenance.document()));
        return new Surroundings(
                year,
                places.stream().sorted((a, b) -> b.length() - a.length()).toList(),
                periods.size() == 1 && ACCOUNT.matcher(title).find() ? periods.getFirst() : said,
                said,
                subjects(String.join("\n", provenance.section()), places));
    }

    /** Towns, streets, firms: figures of different ones are no contradiction. */
    static Set<String> subjects(String plain, Collection<String> ownPlaces) {
        return SUBJECT.matcher(plain)
                .results()
                .map(match -> match.group(1) + match.group(2))
                .filter(name -> !ownPlaces.contains(name))
                .collect(Collectors.toSet());
    }

    /**
     * What holds for all figures of a passage.
     *
     * @param year of the meeting
     * @param ownPlaces names of the place the document is about, longest first
     * @param period of figures that name none: that of the title, else the day of the report
     * @param said the day of the report: 目前
     * @param subjects that the headings name
     */
    record Surroundings(
            Optional<Integer> year, List<String> ownPlaces, String period, String said, Set<String> subjects) {
        Surroundings {
            ownPlaces = List.copyOf(ownPlaces);
            subjects = Set.copyOf(subjects);
        }

        Set<String> subjectsWith(String plain) {
            return Stream.concat(subjects.stream(), MeasureReader.subjects(plain, ownPlaces).stream())
                    .collect(Collectors.toSet());
        }

        /** 今年 of a report whose year is not known is no other report's 今年. */
        String known(MeasuredPeriod time) {
            return year.isEmpty() && time.isRelative() ? time.key() + said : time.key();
        }

        String label(String plain) {
            return MeasureLabel.of(plain, ownPlaces);
        }
    }
}
