package dev.gazette.index;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that lies in the index. A new type of documents implements this and is added to an {@link IndexBuild}. */
public interface IndexDocument {
    /** Id in Elasticsearch: no other document of any type has it. */
    String id();

    /** Value of {@link IndexFields#TYPE}, by which documents are counted and found. */
    String type();

    /** The document that is sent to Elasticsearch. */
    ObjectNode toJson();
}
