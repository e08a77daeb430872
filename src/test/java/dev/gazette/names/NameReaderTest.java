package dev.gazette.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Documents;
import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.Meeting;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on small made-up documents; one item a text, one paragraph a line. */
class NameReaderTest {
    private static final List<String> ROSTER = List.of("王小明\t李 洁\t赵大海", "周永强\t吴敏芳\t郑国栋");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATTENDANCE | 区政府部门：区水务局局长王小明、副局长李洁 | 王小明 | 区水务局局长",
                "ATTENDANCE | 各街镇人大：江湾镇周永强、欧阳文慧 | 欧阳文慧 | 江湾镇",
                "APPOINTMENT | 任命 韩 杰、王小明 为临江区人民法院审判员。 | 韩 杰 | 临江区人民法院审判员",
                "APPOINTMENT | 免去须国华的临江区财政局局长职务。 | 须国华 | 临江区财政局局长",
                "OTHER | 申请人：赵大海 | 赵大海 | 申请人",
                "REPORT | 鉴于周永强同志已退休，不再办理手续。 | 周永强 | ''",
                "REPORT | 去年五月，区委书记吴敏芳、区长郑国栋出席。 | 吴敏芳 | 区委书记"
            })
    void readsPersonsWithTheirOffices(ItemKind kind, String text, String name, String office) {
        NameEntry entry = only(read(kind, text), name);

        assertThat(entry.kind()).isEqualTo(NameKind.PERSON);
        assertThat(String.join("", entry.offices())).isEqualTo(office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"区长关于今年工作的报告", "希望有关同志认真落实。", "副主任强调，要加快建设。", "同意消费者订立合同采用格式条款的服务，"})
    void readsNoPersonsWhereThereAreNone(String text) {
        assertThat(persons(read(ItemKind.DECISION, text))).isEmpty();
    }

    @Test
    void anInnerSpaceMakesNoOtherName() {
        Authority names = read(ItemKind.ATTENDANCE, "区政府部门：区审计局局长张斌\n张 斌\t李 洁");

        assertThat(only(names, "张 斌").forms()).extracting(NameEntry.Form::text).containsExactly("张斌", "张 斌");
    }

    @Test
    void namesInOneListAreTwoPersons() {
        Authority names = read(ItemKind.ATTENDANCE, "王小明\t王晓明\t赵大海\n李明\t李朋");

        assertThat(persons(names)).contains("王小明", "王晓明", "李明", "李朋");
    }

    @Test
    void formsInSisterListsThatLookOrSoundAlikeAreOnePerson() {
        String first = String.join("\n", ROSTER) + "\n徐芑\t孙立新";
        String second = String.join("\n", ROSTER) + "\n徐芃\t孙立新";
        Authority names = NameReader.read(
                List.of(gazette(item("a", ItemKind.ATTENDANCE, first), item("b", ItemKind.ATTENDANCE, second))));

        assertThat(only(names, "徐芑")).isEqualTo(only(names, "徐芃"));
        assertThat(names.in("徐芑是谁").getFirst().others()).containsExactly("徐芃");
    }

    @Test
    void differentOfficesKeepNamesApart() {
        Authority names = read(ItemKind.ATTENDANCE, "区政府部门：区审计局局长张斌、区体育局局长张彬");

        assertThat(only(names, "张斌")).isNotEqualTo(only(names, "张彬"));
    }

    @Test
    void twoFrequentFormsAreTwoNames() {
        Authority names = read(ItemKind.REPORT, "铁山路、铁力路。\n铁山路，铁力路，铁山路，铁力路。\n铁山路，铁力路。");

        assertThat(only(names, "铁山路")).isNotEqualTo(only(names, "铁力路"));
    }

    @Test
    void numbersTellTitlesApart() {
        Authority names = read(ItemKind.REPORT, "《临江区2022年区级预算调整方案》《临江区2023年区级预算调整方案》");

        assertThat(names.entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《临江市河道管理条例》（以下简称《条例》）施行。 | 临江市河道管理条例 | 条例",
                "《临江区三年行动计划》（以下简称“三年计划”）施行。 | 临江区三年行动计划 | 三年计划",
                "临江区人民法院(简称区法院)受理。 | 临江区人民法院 | 区法院",
                "减轻学生的课业负担（以下简称“减负”）是大事。 | 减轻学生的课业负担 | 减负"
            })
    void takesTheShortFormsThatTheTextDefines(String text, String full, String shortForm) {
        assertThat(only(read(ItemKind.REPORT, text), full).forms()).anySatisfy(form -> {
            assertThat(form.text()).isEqualTo(shortForm);
            assertThat(form.use()).isEqualTo(NameEntry.FormUse.SHORT);
        });
    }

    @Test
    void aKindOfDocumentIsNoFormToSearchWith() {
        Authority names = read(ItemKind.REPORT, "《临江市河道管理条例》（以下简称《条例》）施行。");

        assertThat(names.in("临江市河道管理条例").getFirst().others()).isEmpty();
        assertThat(names.in("条例怎么说"))
                .allSatisfy(name -> assertThat(name.others()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "区发改委, 区发展改革委, true",
        "区发改委, 临江区发展和改革委员会, true",
        "区建管委, 区建设管理委, true",
        "区市场监管局, 区市场监督管理局, true",
        "区教育局, 区教育督导局, false",
        "区水务局, 市水务局, false",
        "江湾区水务局, 临江区水务管理局, false"
    })
    void aContractionStandsForEveryWord(String shorter, String full, boolean same) {
        assertThat(Contractions.isContraction(shorter, full)).isEqualTo(same);
    }

    @Test
    void organsAndPlacesNeedEvidence() {
        Authority names = read(ItemKind.REPORT, "听取区水务局、区教育局、区财政局的汇报。\n加快江湾新城建设。\n有关部门、各镇、人民法院。");

        assertThat(names.of("区教育局")).hasSize(1);
        assertThat(names.entries())
                .allSatisfy(entry -> assertThat(entry.preferred()).isNotIn("江湾新城", "有关部门", "各镇", "人民法院"));
    }

    @Test
    void correctsOneCharacterOfAName() {
        Authority names = read(ItemKind.ATTENDANCE, String.join("\n", ROSTER));

        assertThat(names.corrected("赵大河的发言")).contains("赵大海的发言");
        assertThat(names.corrected("赵大海的发言")).isEmpty();
    }

    @Test
    @Timeout(300)
    void damagedTextGivesNamesThatArePrintedAndNoFailure() {
        String text = String.join(
                "\n",
                Documents.sample().lines().stream().map(line -> line.text()).toList());
        Random random = new Random(7);
        for (int round = 0; round < 2; round++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int i = 0; i < 3000; i++) {
                damaged.setCharAt(random.nextInt(damaged.length()), "《》（）“”、：\t\n同志为的".charAt(random.nextInt(14)));
            }
            List<Gazette> gazettes = List.of(new GazetteParser().parse(Documents.of("d", damaged.toString())));
            Authority names = NameReader.read(gazettes);
            String printed = NameKey.of(damaged.toString());
            assertThat(names.entries())
                    .allSatisfy(entry -> assertThat(printed).contains(NameKey.of(entry.preferred())));
            assertThat(NameReader.read(gazettes).entries()).isEqualTo(names.entries());
        }
    }

    @Test
    @Timeout(300)
    void aLineOfMegabytesDoesNotHang() {
        String line = "区委书记王、（以下简称任命以及".repeat(200_000);

        assertThat(read(ItemKind.DECISION, line).entries()).isNotNull();
    }

    @Test
    void everyoneInTheAttendanceListsOfTheSampleIsListed() {
        Gazette sample = new GazetteParser().parse(Documents.sample());
        Authority names = NameReader.read(List.of(sample));
        List<String> members = new ArrayList<>();
        sample.items()
                .filter(item -> item.kind() == ItemKind.ATTENDANCE)
                .forEach(item -> item.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isBlank())
                        .forEach(members::add));

        assertThat(members)
                .hasSize(82)
                .allSatisfy(member -> assertThat(persons(names, member)).isOne());
    }

    private static long persons(Authority names, String form) {
        return names.of(form).stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .count();
    }

    private static List<String> persons(Authority names) {
        return names.entries().stream()
                .filter(entry -> entry.kind() == NameKind.PERSON)
                .map(NameEntry::preferred)
                .toList();
    }

    private static NameEntry only(Authority names, String form) {
        assertThat(names.of(form)).as(form).hasSize(1);
        return names.of(form).getFirst();
    }

    private static Authority read(ItemKind kind, String text) {
        return NameReader.read(List.of(gazette(item("a", kind, text))));
    }

    private static Gazette gazette(Item... items) {
        return new Gazette(
                "doc",
                List.of(new Meeting(Optional.empty(), Optional.empty(), "", "", Optional.empty(), List.of(items))),
                List.of());
    }

    private static Item item(String id, ItemKind kind, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            LineRange place = new LineRange(blocks.size() + 1, blocks.size() + 1);
            blocks.add(
                    line.contains("\t")
                            ? new Block.Table(
                                    "", List.of(), List.of(new Block.Row(List.of(line.split("\t")), place)), place)
                            : new Block.Paragraph(line, place));
        }
        return new Item(
                id,
                "",
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LineRange(1, Math.max(1, blocks.size())),
                blocks);
    }
}
