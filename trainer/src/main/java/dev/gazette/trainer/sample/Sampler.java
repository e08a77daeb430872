package dev.gazette.trainer.sample;

import dev.gazette.inference.reader.Opening;
import dev.gazette.inference.reader.Pieces;
import dev.gazette.inference.reader.WordPieces;
import dev.gazette.trainer.data.Passage;
import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the examples of one pass over the questions: each with its passage, many also with a wrong one. */
public final class Sampler {
    private static final String OFFICIAL = "official";
    private static final int SMALLEST_PIECE = 40;

    /** Written questions come once in each pass; of the others a share is drawn. */
    private static final double WRITTEN_SHARE = 1;

    private static final double OFFICIAL_SHARE = 0.2;
    private static final double DRCD_SHARE = 0.2;
    private static final double OTHER_SHARE = 0.6;
    private static final double WRONG_SHARE = 0.5;
    private static final double SAME_PASSAGE = 0.4;
    private static final double RANDOM_PASSAGE = 0.08;
    private static final double CHANGED_SHARE = 0.6;
    private static final double ABOUT_SHARE = 0.75;

    private final ReadingSet set;
    private final WordPieces pieces;
    private final List<Pieces> passages;

    public Sampler(ReadingSet set, WordPieces pieces) {
        this.set = set;
        this.pieces = pieces;
        passages = set.passages().stream().map(p -> pieces.of(p.text())).toList();
    }

    /** The examples of a pass, in random order; the same for the same seed. */
    public List<Example> pass(long seed) {
        Pass pass = new Pass(new Random(seed));
        for (Question question : set.questions()) {
            if (pass.random.nextDouble() < share(question)) {
                pass.add(question);
            }
        }
        Collections.shuffle(pass.examples, pass.random);
        System.out.printf(
                "pass: %d right, %d near words, %d other passage, %d other piece, %d changed question%n",
                pass.right, pass.near, pass.otherPassage, pass.otherPiece, pass.changed);
        return pass.examples;
    }

    private double share(Question question) {
        return switch (set.passage(question).source()) {
            case "written" -> WRITTEN_SHARE;
            case OFFICIAL -> OFFICIAL_SHARE;
            case "drcd-dev", "drcd-test" -> DRCD_SHARE;
            default -> OTHER_SHARE;
        };
    }

    private boolean isOfficial(Question question) {
        return set.passage(question).source().equals(OFFICIAL);
    }

    private final class Pass {
        private final Random random;
        private final Cropper cropper;
        private final QuestionChanger changer;
        private final List<Example> examples = new ArrayList<>();
        private int right;
        private int near;
        private int otherPassage;
        private int otherPiece;
        private int changed;

        Pass(Random random) {
            this.random = random;
            cropper = new Cropper(random);
            changer = new QuestionChanger(set, random);
        }

        void add(Question question) {
            Pieces passage = passages.get(question.passage());
            Opening opening = opening(question.text(), question.passage());
            if (question.length() == 0) {
                examples.add(cropper.within(passage, 0, passage.size(), opening).without(opening));
                near++;
                return;
            }
            int first = passage.at(question.start());
            int last = Math.max(first, passage.at(question.end() - 1));
            if (last >= passage.size() || last - first >= Cropper.LENGTH - 1 - opening.size()) {
                return;
            }
            Crop crop = cropper.around(passage, first, last, opening);
            if (!question.answered()) {
                examples.add(crop.without(opening));
                near++;
                return;
            }
            examples.add(crop.with(opening, first, last));
            right++;
            addChanged(question, crop);
            if (random.nextDouble() < WRONG_SHARE) {
                if (random.nextDouble() >= SAME_PASSAGE || !addOtherPiece(question)) {
                    addOtherPassage(question);
                }
            }
        }

        /** With what the passage is about, or without, so that the network can do with either. */
        private Opening opening(String question, int passage) {
            String about = random.nextDouble() < ABOUT_SHARE ? set.passages().get(passage).about() : "";
            return Opening.of(pieces.of(question), pieces.of(about));
        }

        private void addChanged(Question question, Crop crop) {
            if (random.nextDouble() >= CHANGED_SHARE) {
                return;
            }
            Passage passage = set.passage(question);
            String shown = passage.text().substring(crop.startChar(), crop.endChar());
            Optional<String> other = changer.changed(question.text(), shown, passage.text());
            other.ifPresent(text -> {
                examples.add(crop.without(Opening.of(pieces.of(text), pieces.of(""))));
                changed++;
            });
        }

        /** From before the first or behind the last place that has the answer's words. */
        private boolean addOtherPiece(Question question) {
            Pieces passage = passages.get(question.passage());
            String text = set.passage(question).text();
            String answer = set.answer(question);
            int before = passage.at(text.indexOf(answer));
            int behind = passage.at(text.lastIndexOf(answer) + answer.length());
            boolean useBefore = before >= passage.size() - behind;
            int from = useBefore ? 0 : behind;
            int to = useBefore ? before : passage.size();
            if (to - from < SMALLEST_PIECE) {
                return false;
            }
            Opening opening = opening(question.text(), question.passage());
            examples.add(cropper.within(passage, from, to, opening).without(opening));
            otherPiece++;
            return true;
        }

        private void addOtherPassage(Question question) {
            boolean any = question.wrong().isEmpty() || random.nextDouble() < RANDOM_PASSAGE;
            if (any && isOfficial(question)) {
                return;
            }
            int id = any
                    ? random.nextInt(passages.size())
                    : question.wrong().get(random.nextInt(question.wrong().size()));
            Pieces passage = passages.get(id);
            if (id == question.passage()
                    || passage.size() == 0
                    || set.passages().get(id).text().contains(set.answer(question))) {
                return;
            }
            Opening opening = opening(question.text(), id);
            examples.add(cropper.within(passage, 0, passage.size(), opening).without(opening));
            otherPassage++;
        }
    }
}
