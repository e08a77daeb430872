package dev.gazette.evaluation.measures;

/**
 * A decision with how sure it was.
 *
 * @param confidence 0 to 1
 */
public record Scored(double confidence, boolean isRight) {
    public Scored {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1 but was " + confidence);
        }
    }
}
