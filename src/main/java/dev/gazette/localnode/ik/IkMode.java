package dev.gazette.localnode.ik;

/** How finely IK cuts. */
public enum IkMode {
    /** The most likely cut, no overlaps. */
    SMART,
    /** Every word of the dictionary that the text holds, overlaps included. */
    MAX_WORD
}
