package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerTest {
    private static final String TEA = "云岭县茶业局局长";
    private static final String FARMS = "云岭县农业局局长";
    private static final String DEPUTY = "云岭县副县长";

    private static final List<Appointment> RECORDS = List.of(
            Records.act(Act.APPOINTMENT, "罗春生", TEA, 6),
            Records.act(Act.REMOVAL, "罗春生", FARMS, 6),
            Records.act(Act.REMOVAL, "方一鸣", TEA, 6),
            Records.act(Act.APPOINTMENT, "何远山", FARMS, 6),
            Records.act(Act.APPOINTMENT, "何远山", "云岭县审判员", 6),
            Records.act(Act.REMOVAL, "方一鸣", FARMS, 8),
            Records.act(Act.RESIGNATION, "丁小满", DEPUTY, 8),
            Records.act(Act.RESIGNATION, "田大有", DEPUTY, 8),
            Records.act(Act.APPOINTMENT, "葛新民", DEPUTY, 8));

    @Test
    void whoLeftAnOfficeAtTheSameMeetingIsThePredecessor() {
        Career career = new Career("罗春生", RECORDS);
        assertThat(career.others(career.entered(any -> true)))
                .extracting(Appointment::person)
                .containsExactly("方一鸣");
    }

    @Test
    void whoCameIntoTheOfficeIsTheSuccessor() {
        Career career = new Career("罗春生", RECORDS);
        assertThat(career.others(career.left(any -> true)))
                .extracting(Appointment::person)
                .containsExactly("何远山");
    }

    @Test
    void whatWasLeftForAnotherOfficeIsTheEarlierOne() {
        Career career = new Career("罗春生", RECORDS);
        assertThat(career.leftFor(career.entered(any -> true)))
                .extracting(Appointment::office)
                .containsExactly(FARMS);
        Career other = new Career("方一鸣", RECORDS);
        assertThat(other.leftFor(other.entered(any -> true))).isEmpty();
    }

    @Test
    void ofSeveralWhoLeftNobodyIsThePredecessor() {
        Career career = new Career("葛新民", RECORDS);
        assertThat(career.others(career.entered(any -> true))).isEmpty();
    }

    @Test
    void whoLeftAtAnotherMeetingIsNoPredecessor() {
        Career career = new Career("何远山", RECORDS);
        assertThat(career.others(career.entered(record -> record.office().equals(FARMS))))
                .extracting(Appointment::person)
                .containsExactly("罗春生");
    }
}
