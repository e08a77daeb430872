package dev.gazette.source;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a text file: encoding, lines, and everything that is read from them. */
class TextFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("txt");

    @FuzzTest
    void readsAnyBytes(byte[] bytes) {
        FILE.check(bytes);
    }
}
