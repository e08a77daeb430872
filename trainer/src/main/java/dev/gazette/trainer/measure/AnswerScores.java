package dev.gazette.trainer.measure;

import java.util.List;

/** How near an answer comes to the right ones, as the script of CMRC 2018 has it: punctuation and spaces do not count. */
final class AnswerScores {
    private AnswerScores() {}

    static boolean exact(String answer, List<String> golds) {
        return golds.stream().anyMatch(gold -> bare(gold).equals(bare(answer)));
    }

    /** From the longest run of characters in common; 0 to 1, the best over the right answers. */
    static double f1(String answer, List<String> golds) {
        return golds.stream().mapToDouble(gold -> f1(bare(answer), bare(gold))).max().orElse(0);
    }

    private static double f1(String answer, String gold) {
        double common = longestRun(answer, gold);
        return common == 0 ? 0 : 2 * common / (answer.length() + gold.length());
    }

    private static String bare(String text) {
        return text.toLowerCase().replaceAll("[\\p{P}\\p{S}\\s]", "");
    }

    private static int longestRun(String a, String b) {
        int longest = 0;
        int[] runs = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                runs[j] = a.charAt(i - 1) == b.charAt(j - 1) ? runs[j - 1] + 1 : 0;
                longest = Math.max(longest, runs[j]);
            }
        }
        return longest;
    }
}
