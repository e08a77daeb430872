package dev.gazette.records;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The legal form in which a person comes into an office or leaves it. */
public enum Act {
    APPOINTMENT("任命"),
    REMOVAL("免去"),
    /** The committee accepts that a person steps down. */
    RESIGNATION("接受辞职"),
    /** The office ends by itself, for example on retirement; nobody removes the person. */
    LAPSE("自行免除"),
    /** A person fills an office until it is filled anew. */
    ACTING("代理"),
    ELECTION("选举"),
    /** A sanction: 撤职, 罢免. */
    DISMISSAL("撤职");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** The name that readers see, in Chinese. */
    public String label() {
        return label;
    }

    /** Whether it ends what somebody held. */
    public boolean isLeaving() {
        return switch (this) {
            case REMOVAL, RESIGNATION, LAPSE, DISMISSAL -> true;
            case APPOINTMENT, ACTING, ELECTION -> false;
        };
    }

    /** The value in the HTTP contract and in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of a code or of a label. */
    public static Optional<Act> of(String codeOrLabel) {
        return Arrays.stream(values())
                .filter(act -> act.code().equals(codeOrLabel) || act.label.equals(codeOrLabel))
                .findFirst();
    }
}
