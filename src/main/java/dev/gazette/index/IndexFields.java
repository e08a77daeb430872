package dev.gazette.index;

/** Field names of {@code index-mappings/gazette.json}; a test compares the two. */
public final class IndexFields {
    /** Which type a document is of; all types live in one index, so that one alias switches them together. */
    public static final String TYPE = "type";

    public static final String TYPE_PASSAGE = "passage";
    public static final String TYPE_ITEM = "item";
    public static final String TYPE_NAME = "name";
    public static final String TYPE_DOCUMENT = "document";
    public static final String TYPE_SKIPPED = "skipped";
    public static final String TYPE_APPOINTMENT = "appointment";
    public static final String TYPE_ATTENDANCE = "attendance";
    public static final String TYPE_LINK = "link";
    public static final String ID = "id";
    public static final String DOCUMENT = "document";
    public static final String ORDINAL = "ordinal";
    public static final String SESSION = "session";
    public static final String SESSION_LABEL = "session_label";
    public static final String MEETING = "meeting";
    public static final String DATE = "date";
    public static final String ITEM_ID = "item_id";
    public static final String KIND = "kind";

    /** Of an annex: the id of the item that it is attached to. */
    public static final String PARENT = "parent";

    public static final String SPEAKER = "speaker";
    public static final String ROLE = "role";
    public static final String TITLE = "title";
    public static final String SECTION = "section";

    /** Words that belong to a passage but stand elsewhere: table headers, lead-ins. Searched, never quoted. */
    public static final String CONTEXT = "context";

    public static final String TEXT = "text";
    public static final String SENTENCES = "sentences";
    public static final String SENTENCE_VECTOR = "sentences.vector";
    public static final String SUGGEST = "suggest";

    /** Names of the people of a record, in the form of {@code PersonNames.key}. */
    public static final String PERSON = "person";

    public static final String ACT = "act";

    /** Ids of the items that a link points to. */
    public static final String TARGET = "target";

    /** The whole record as JSON, not searched. */
    public static final String STORED = "stored";

    private IndexFields() {}
}
