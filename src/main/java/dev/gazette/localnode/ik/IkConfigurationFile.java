package dev.gazette.localnode.ik;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** {@code IKAnalyzer.cfg.xml}: which files hold the extension words and the stop words. */
record IkConfigurationFile(List<String> dictionaries, List<String> stopWordLists) {
    private static final String DICTIONARIES = "ext_dict";
    private static final String STOP_WORDS = "ext_stopwords";

    IkConfigurationFile {
        dictionaries = List.copyOf(dictionaries);
        stopWordLists = List.copyOf(stopWordLists);
    }

    static IkConfigurationFile read(Path file) {
        byte[] content = IkVocabulary.contentOf(file);
        var entries = new Entries(file);
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // the official file names a DTD on the network; nothing is fetched for it
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), entries);
        } catch (SAXParseException e) {
            throw new DictionaryException(file, e.getLineNumber(), "不是合格的 XML（" + e.getMessage() + "）");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new DictionaryException(file, 0, "不是合格的 XML（" + e.getMessage() + "）");
        }
        return new IkConfigurationFile(entries.dictionaries, entries.stopWordLists);
    }

    private static final class Entries extends DefaultHandler {
        private final Path file;
        private final List<String> dictionaries = new ArrayList<>();
        private final List<String> stopWordLists = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String key = "";
        private @Nullable Locator locator;

        Entries(Path file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            text.setLength(0);
            String value = attributes.getValue("key");
            key = value == null ? "" : value;
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (name.equals("entry")) {
                take(key, text.toString());
            }
            text.setLength(0);
        }

        private void take(String entry, String value) {
            switch (entry) {
                case DICTIONARIES -> dictionaries.addAll(fileNames(value));
                case STOP_WORDS -> stopWordLists.addAll(fileNames(value));
                default -> {
                    if (!value.isBlank()) {
                        // e.g. remote_ext_dict of the official plugin: silently without effect would mislead
                        throw problem("只支持 " + DICTIONARIES + " 和 " + STOP_WORDS + "，这里是“" + entry + "”");
                    }
                }
            }
        }

        private List<String> fileNames(String value) {
            var names = new ArrayList<String>();
            for (String part : value.split(";", -1)) {
                String name = part.strip();
                if (name.contains("/") || name.contains("\\") || name.equals("..")) {
                    throw problem("词典文件要放在同一文件夹里，这里是“" + name + "”");
                }
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            return names;
        }

        private DictionaryException problem(String rule) {
            return new DictionaryException(file, locator == null ? 0 : locator.getLineNumber(), rule);
        }
    }
}
