package dev.gazette.api;

import dev.gazette.generation.GenerationConfig;
import dev.gazette.generation.GenerativeAnswerer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Decides who words an answer: a language model where there is one, unless the request may choose and does. */
@ApplicationScoped
class AnswerModes {
    private final GenerativeAnswerer generative;
    private final boolean choice;

    AnswerModes(GenerativeAnswerer generative, GenerationConfig config) {
        this.generative = generative;
        this.choice = config.modeChoice();
    }

    /** Who words an answer when nobody says. */
    AnswerMode usual() {
        return generative.hasModel() ? AnswerMode.GENERATIVE : AnswerMode.EXTRACTIVE;
    }

    /** Who words it as the request wants; throws {@link ProblemException} when that cannot be had. */
    AnswerMode chosen(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return usual();
        }
        AnswerMode mode = Checks.oneOf("mode", wanted, usual(), AnswerMode.byCode());
        if (!choice) {
            throw ProblemException.badField(
                    "mode-not-allowed", "mode", "本服务不接受 mode，回答方式由管理员设定；收到的是“" + mode.code() + "”。");
        }
        if (mode == AnswerMode.GENERATIVE && !generative.hasModel()) {
            throw ProblemException.badField(
                    "mode-unavailable", "mode", "没有配置语言模型，mode 只能是 extractive；收到的是“" + mode.code() + "”。");
        }
        return mode;
    }
}
