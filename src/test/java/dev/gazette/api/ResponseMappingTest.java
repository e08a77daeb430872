package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gazette.answer.Answer;
import dev.gazette.answer.Citation;
import dev.gazette.gazette.Block;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.PageRange;
import dev.gazette.generation.GeneratedAnswer;
import dev.gazette.index.ArchivedItem;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponseMappingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AskResponse.Envelope ENVELOPE = new AskResponse.Envelope("c", null, "a", "v", 1);

    @Test
    void writesTheSourceWithTheNamesOfTheContract() {
        JsonNode source = json(SourceView.of(passage(Optional.of(7), "某区人大常委会第七次会议")));
        assertThat(source.toString())
                .isEqualTo("{\"document\":\"doc\",\"session\":7,\"meeting\":\"某区人大常委会第七次会议\","
                        + "\"date\":\"2020-02-03\",\"item\":{\"id\":\"doc.s07.01\",\"title\":\"报告\",\"kind\":\"report\","
                        + "\"kindLabel\":\"报告\",\"speaker\":\"张三\",\"role\":null},\"section\":[\"一、概况\"],"
                        + "\"pages\":\"3-7\",\"lines\":[120,124],\"url\":\"/items/doc.s07.01#L120\"}");
    }

    @Test
    void writesNullWhereADocumentHasNoMeeting() {
        JsonNode source = json(SourceView.of(passage(Optional.empty(), "")));
        assertThat(source.get("session").isNull()).isTrue();
        assertThat(source.get("meeting").isNull()).isTrue();
    }

    @Test
    void pointsACitationAtTheLinesOfItsQuote() {
        Passage passage = passage(Optional.of(7), "会议");
        Citation citation = new Citation(1, "二十公里", passage, new LineRange(123, 123));
        var answer = new Answer.Grounded("二十公里[1]", List.of(citation), List.of(), List.of(), 0.9);
        JsonNode response = json(AskResponse.of(printed(answer), ENVELOPE));
        assertThat(response.at("/status").asText()).isEqualTo("answered");
        assertThat(response.at("/mode").asText()).isEqualTo("extractive");
        assertThat(response.get("model").isNull()).isTrue();
        assertThat(response.at("/citations/0/source/lines").toString()).isEqualTo("[123,123]");
        assertThat(response.at("/citations/0/source/url").asText()).isEqualTo("/items/doc.s07.01#L123");
    }

    @Test
    void offersTheNearestPassagesOfADeclinedQuestionAsReadingOnly() {
        var declined = new Answer.Declined("公报没有写", List.of(passage(Optional.of(7), "会议")), 0.2);
        JsonNode response = json(AskResponse.of(printed(declined), ENVELOPE));
        assertThat(response.at("/status").asText()).isEqualTo("insufficient");
        assertThat(response.at("/answer").asText()).isEqualTo("公报没有写");
        assertThat(response.get("citations")).isEmpty();
        assertThat(response.at("/nearest/0/text").asText()).isEqualTo("新建绿道二十公里。");
    }

    @Test
    void leavesOutOfABlockWhatItsTypeDoesNotHave() {
        LineRange lines = new LineRange(5, 6);
        var row = new Block.Row(List.of("绿道", "20"), new LineRange(6, 6));
        var table = new Block.Table("表", List.of("项目", "公里"), List.of(row), lines);
        assertThat(json(BlockView.of(new Block.Heading(1, "一、概况", lines))).toString())
                .isEqualTo("{\"type\":\"heading\",\"level\":1,\"text\":\"一、概况\",\"lines\":[5,6]}");
        assertThat(json(BlockView.of(table)).toString())
                .isEqualTo("{\"type\":\"table\",\"caption\":\"表\",\"header\":[\"项目\",\"公里\"],"
                        + "\"head\":[{\"cells\":[\"项目\",\"公里\"],\"lines\":[5,5]}],"
                        + "\"rows\":[{\"cells\":[\"绿道\",\"20\"],\"lines\":[6,6]}],\"cells\":[],\"lines\":[5,6]}");
    }

    @Test
    void writesTheFieldsOfTheListingBesideTheTextOfAnItem() {
        JsonNode item = json(ItemDetail.of(
                archived(0, ItemKind.REPORT),
                ItemRelations.of("doc.s07.00", List.of(), List.of()),
                List.of(archived(1, ItemKind.DECISION))));
        assertThat(item.at("/previous").isNull()).isTrue();
        assertThat(item.at("/next/id").asText()).isEqualTo("doc.s07.01");
        assertThat(item.at("/id").asText()).isEqualTo("doc.s07.00");
        assertThat(item.at("/pages").asText()).isEqualTo("40");
        assertThat(item.at("/blocks/0/text").asText()).isEqualTo("一、听取报告");
        assertThat(item.at("/url").asText()).isEqualTo("/items/doc.s07.00#L9");
    }

    @Test
    void takesTheAgendaOfAMeetingFromItsAgendaItem() {
        var meeting = MeetingView.of(
                List.of(archived(0, ItemKind.AGENDA), archived(1, ItemKind.ATTENDANCE)),
                new MeetingRecords(List.of(), List.of(), List.of()));
        assertThat(meeting.agenda()).containsExactly("一、听取报告", "二、审议决定");
        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.attendance()).extracting(ItemView::id).containsExactly("doc.s07.01");
    }

    @Test
    void cutsAnAnswerIntoPiecesThatJoinToTheSameText() {
        String text = "𩸽鱼新建绿道二十公里，比上年多三公里[1]";
        assertThat(Pieces.of(text))
                .hasSizeGreaterThan(2)
                .allSatisfy(piece ->
                        assertThat(piece.codePointCount(0, piece.length())).isBetween(1, 6));
        assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
    }

    private static GeneratedAnswer printed(Answer answer) {
        return GeneratedAnswer.printed(answer);
    }

    private static JsonNode json(Object view) {
        return JSON.valueToTree(view);
    }

    private static Passage passage(Optional<Integer> session, String meeting) {
        var item =
                new Provenance.ItemReference("doc.s07.01", "报告", ItemKind.REPORT, Optional.of("张三"), Optional.empty());
        var provenance = new Provenance(
                "doc",
                session,
                meeting,
                "第七次",
                Optional.of(LocalDate.of(2020, 2, 3)),
                item,
                List.of("一、概况"),
                Optional.of(new PageRange(3, 7)),
                new LineRange(120, 124));
        return new Passage("doc.s07.01.001", 1, "新建绿道二十公里。", List.of(), provenance);
    }

    private static ArchivedItem archived(int ordinal, ItemKind kind) {
        LineRange lines = new LineRange(9, 10);
        List<Block> blocks = List.of(new Block.Paragraph("一、听取报告\n二、审议决定", lines));
        if (kind == ItemKind.REPORT) {
            blocks = List.of(new Block.Heading(1, "一、听取报告", lines));
        }
        var item = new Item(
                "doc.s07.0" + ordinal,
                "标题",
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PageRange(40, 40)),
                Optional.empty(),
                lines,
                blocks);
        return new ArchivedItem("doc", Optional.of(7), "会议", "第七次", Optional.empty(), ordinal, item);
    }
}
