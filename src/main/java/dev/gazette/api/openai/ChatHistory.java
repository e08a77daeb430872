package dev.gazette.api.openai;

import dev.gazette.answer.Turn;
import dev.gazette.api.AskRequest;
import dev.gazette.api.ProblemException;
import dev.gazette.api.openai.ChatMessage.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it came: the question, and the turns before it.
 *
 * @param turns the last ones, oldest first
 * @param characters of all messages
 */
record ChatHistory(String question, List<Turn> turns, int characters) {
    /** Stands between the words of an answer and its sources. */
    static final String RULE = "\n\n---\n";

    /** What came before is about something else by now; as many are kept of conversations that the service keeps. */
    private static final int MOST_TURNS = 5;

    /** Every answer of ours has a mark; a text without one declined, or is not ours and nothing to rely on. */
    private static final Pattern MARK = Pattern.compile("\\[\\d+]");

    ChatHistory {
        turns = List.copyOf(turns);
    }

    static ChatHistory of(List<@Nullable ChatMessage> messages) {
        List<Said> said = said(messages);
        List<Said> spoken =
                said.stream().filter(each -> each.role() != Role.INSTRUCTION).toList();
        if (spoken.isEmpty()) {
            throw ProblemException.badField(
                    "messages-required",
                    "messages",
                    "messages 必填，应有至少一条 user 消息；收到 " + messages.size() + " 条消息，其中没有 user 消息。");
        }
        int characters =
                said.stream().mapToInt(each -> Usage.characters(each.text())).sum();
        return new ChatHistory(question(spoken.getLast()), turns(spoken), characters);
    }

    private static List<Said> said(List<@Nullable ChatMessage> messages) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            String place = "messages[" + i + "]";
            ChatMessage message = messages.get(i);
            if (message == null) {
                throw ProblemException.badField("message-missing", place, place + " 应为一条消息；收到的是 null。");
            }
            said.add(new Said(message.checkedRole(place), message.checkedText(place), place));
        }
        return said;
    }

    private static String question(Said last) {
        String place = last.place() + ".content";
        if (last.role() != Role.USER) {
            throw ProblemException.badField(
                    "last-message-role",
                    last.place() + ".role",
                    "最后一条消息应是 user 的问题；" + last.place() + " 是 assistant 的。");
        }
        String question = last.text().strip();
        if (question.isEmpty()) {
            throw ProblemException.badField(
                    "question-required", place, place + " 是问题，应有 1 到 " + AskRequest.QUESTION_MAX + " 个字；收到的是空白。");
        }
        int length = Usage.characters(question);
        if (length > AskRequest.QUESTION_MAX) {
            throw ProblemException.badField(
                    "question-too-long",
                    place,
                    place + " 是问题，最多 " + AskRequest.QUESTION_MAX + " 个字；收到 " + length + " 个字。");
        }
        return question;
    }

    private static List<Turn> turns(List<Said> spoken) {
        List<Turn> turns = new ArrayList<>();
        for (Said each : spoken.subList(0, spoken.size() - 1)) {
            if (each.role() == Role.USER) {
                turns.add(new Turn(each.text(), Optional.empty()));
            } else if (!turns.isEmpty()) {
                Turn asked = turns.removeLast();
                turns.add(new Turn(asked.question(), answer(each.text())));
            }
        }
        return turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size());
    }

    /** The words of an answer without the sources below. */
    private static Optional<String> answer(String content) {
        String words = content.split(RULE, 2)[0];
        return MARK.matcher(words).find() ? Optional.of(words) : Optional.empty();
    }

    private record Said(Role role, String text, String place) {}
}
