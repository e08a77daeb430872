package dev.gazette.generation;

import dev.gazette.answer.Citation;
import java.util.List;

/** Who reads along while an answer is worded. */
public interface AnswerListener {
    /** Nobody. */
    AnswerListener NONE = new AnswerListener() {
        @Override
        public void found(List<Citation> passages) {
            // the answer itself has them
        }

        @Override
        public void released(String words) {
            // likewise
        }
    };

    /** The passages that the model is shown, before it says anything. */
    void found(List<Citation> passages);

    /** Further words of the answer, checked; in the end they are the whole text. */
    void released(String words);
}
