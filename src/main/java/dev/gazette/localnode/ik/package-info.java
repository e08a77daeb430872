/**
 * The {@code analysis-ik} plugin of the bundled Elasticsearch: the IK segmenter as Lucene tokenizer. Packed into a jar of
 * its own, so it uses nothing of the service. Entry type: {@link dev.gazette.localnode.ik.IkTokenizer}; the dictionary
 * files are read by {@link dev.gazette.localnode.ik.IkVocabulary}, which the service uses too, to check them first.
 */
@org.jspecify.annotations.NullMarked
package dev.gazette.localnode.ik;
