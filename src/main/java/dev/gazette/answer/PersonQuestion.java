package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question about the offices and meetings of one person, who is named or only described: 九月作某报告的那位局长，何时任命的，前任是谁.
 *
 * @param description the words before those that ask, up to the first comma, that say who is meant
 * @param asks what is asked, in the order of the question
 * @param rest what is left of the question besides
 */
record PersonQuestion(String text, String description, List<PersonAsk> asks, String rest) {
    /** 辞职 has a reason and a new post; why somebody was appointed is not recorded. */
    private static final Pattern LEAVES = Pattern.compile("辞|离任|卸任|离职|离开|请辞|走[后了]|调走");

    private static final Pattern LINKING = Pattern.compile("(?:是|被|又|后来|在|的|当时|于|由|,|又是)+$");
    private static final int SHORTEST = 2;

    PersonQuestion {
        requireNonNull(text, "text is null");
        requireNonNull(description, "description is null");
        asks = List.copyOf(asks);
        requireNonNull(rest, "rest is null");
    }

    /** Reads a question in the form of {@link Plain}; empty when it asks for nothing of this kind. */
    static Optional<PersonQuestion> read(String text) {
        List<PersonAsk.Place> places = PersonAsk.in(text).stream()
                .filter(place ->
                        !isOfResignation(place.ask()) || LEAVES.matcher(text).find())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String head = text.substring(0, places.getFirst().begin());
        int comma = head.indexOf(',');
        String described = comma >= SHORTEST ? head.substring(0, comma) : head;
        return Optional.of(new PersonQuestion(
                text,
                LINKING.matcher(described).replaceFirst(""),
                places.stream().map(PersonAsk.Place::ask).distinct().toList(),
                rest(text, described.length(), places)));
    }

    private static boolean isOfResignation(PersonAsk ask) {
        return ask == PersonAsk.REASON || ask == PersonAsk.DESTINATION;
    }

    private static String rest(String text, int from, List<PersonAsk.Place> places) {
        StringBuilder rest = new StringBuilder(text);
        places.forEach(place -> {
            for (int i = place.begin(); i < place.end(); i++) {
                rest.setCharAt(i, ',');
            }
        });
        return rest.substring(from);
    }

    boolean asksSeveralThings() {
        return asks.size() > 1;
    }
}
