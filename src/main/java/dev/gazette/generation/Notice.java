package dev.gazette.generation;

/** What a reader is told about an answer that is not simply the model's. */
public enum Notice {
    SHORTENED("模型的部分语句在所引原文中得不到印证，已略去。"),
    TOO_LONG("回答过长，其余部分已略去。"),
    BROKEN_OFF("语言模型中途停止，回答不完整。"),
    NOTHING_SUPPORTED("语言模型没有给出能由原文印证的回答，以下是公报原文。"),
    UNAVAILABLE("语言模型暂时不可用，以下是公报原文。");

    private final String text;

    Notice(String text) {
        this.text = text;
    }

    /** In Chinese. */
    public String text() {
        return text;
    }

    /** As the last line of an answer. */
    String line() {
        return "\n（" + text + "）";
    }
}
