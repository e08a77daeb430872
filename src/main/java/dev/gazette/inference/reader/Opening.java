package dev.gazette.inference.reader;

/**
 * What every window of a text begins with: [CLS] question [SEP], and what the text is about with a [SEP] of its own.
 *
 * @param ids the numbers of these pieces
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
public record Opening(long[] ids) {
    private static final int QUESTION = 64;
    private static final int ABOUT = 48;

    /** Takes as many pieces of each as count. */
    public static Opening of(Pieces question, Pieces about) {
        long[] asked = question.first(QUESTION).ids();
        long[] above = about.first(ABOUT).ids();
        long[] ids = new long[asked.length + 2 + (above.length == 0 ? 0 : above.length + 1)];
        ids[0] = WordPieces.CLS;
        System.arraycopy(asked, 0, ids, 1, asked.length);
        ids[asked.length + 1] = WordPieces.SEP;
        System.arraycopy(above, 0, ids, asked.length + 2, above.length);
        ids[ids.length - 1] = WordPieces.SEP;
        return new Opening(ids);
    }

    /** Where the window begins in the input. */
    public int size() {
        return ids.length;
    }
}
