package id.percaya.campaign.planning.length;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts extended grapheme clusters (Unicode standard annex 29) by the JDK's own rules.
final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int KEYCAP = 0x20E3;

    private Graphemes() {}

    static int count(String text) {
        int count = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            count++;
        }
        return count;
    }

    static int lengthWithEmojiAsBytes(String text) {
        int length = 0;
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            String cluster = clusters.group();
            length +=
                    isEmoji(cluster)
                            ? cluster.getBytes(StandardCharsets.UTF_8).length
                            : cluster.codePointCount(0, cluster.length());
        }
        return length;
    }

    private static boolean isEmoji(String cluster) {
        return cluster.codePoints()
                .anyMatch(each ->
                        Character.isExtendedPictographic(each)
                                || Character.isEmojiPresentation(each)
                                || each == KEYCAP);
    }
}
