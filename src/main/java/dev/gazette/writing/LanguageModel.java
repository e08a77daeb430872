package dev.gazette.writing;

/** A language model. Its words are those of a stranger: nothing of them is true because it stands there. */
public interface LanguageModel {
    /** Its name at the provider, shown beside what it wrote. */
    String name();

    /**
     * Has it write; returns at once.
     *
     * @throws ModelException when it writes for as many others as the operator allows
     */
    Writing write(ModelPrompt prompt);
}
