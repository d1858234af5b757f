package io.github.pciscoring.insight.text;

import java.util.Locale;

/** The names of slots and units, which are plurals, for one of them: as English forms them, as far as rules go. */
public final class Units {
    private Units() {}

    /**
     * Returns the singular of a name in the plural, such as {@code tenant}, {@code loss}, {@code person} or {@code monthly active
     * user}; a name that is no plural, like {@code USD} or {@code revenue}, stays as it is. Of several words, the last one counts.
     */
    public static String one(String plural) {
        int word = plural.lastIndexOf(' ') + 1;
        return plural.substring(0, word) + singular(plural.substring(word));
    }

    private static String singular(String word) {
        if (word.equals("people")) {
            return "person";
        }
        int length = word.length();
        // A code such as USD or SaaS is no English word.
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || !word.endsWith("s") || isSingular(word)) {
            return word;
        } else if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        } else if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    private static boolean isSingular(String word) {
        return word.length() < 3 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    }

    /** Returns the name for a number of them as it is shown: the singular for {@code 1} and {@code -1}. */
    public static String of(String shown, String plural) {
        return shown.equals("1") || shown.equals("-1") ? one(plural) : plural;
    }
}
