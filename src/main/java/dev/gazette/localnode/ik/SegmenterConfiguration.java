package dev.gazette.localnode.ik;

import java.util.List;
import org.wltea.analyzer.cfg.Configuration;

/** What the segmenter asks for: its own main dictionary; our words come later, with errors that name the line. */
final class SegmenterConfiguration implements Configuration {
    private boolean smart;

    SegmenterConfiguration(boolean smart) {
        this.smart = smart;
    }

    @Override
    public boolean useSmart() {
        return smart;
    }

    @Override
    public void setUseSmart(boolean value) {
        smart = value;
    }

    @Override
    public boolean useMainDict() {
        return true;
    }

    @Override
    public void setUseMainDict(boolean value) {
        if (!value) {
            throw new IllegalArgumentException("the main dictionary is always used");
        }
    }

    /** The 275 000 words of the official plugin, not the newer 1.9 million, which need a heap of gigabytes. */
    @Override
    public String getMainDictionary() {
        return "dict/main2012.dic";
    }

    @Override
    public String getQuantifierDicionary() {
        return "dict/quantifier.dic";
    }

    @Override
    public List<String> getExtDictionarys() {
        return List.of();
    }

    @Override
    public List<String> getExtStopWordDictionarys() {
        return List.of();
    }
}
