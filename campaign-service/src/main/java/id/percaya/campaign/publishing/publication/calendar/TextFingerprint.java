package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.planning.rendition.Rendition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Two posts have the same fingerprint if they have the same media, in whatever order, and their
/// texts differ at most in case, accents' composition, white space, punctuation, symbols and
/// invisible characters. The title counts where the channel shows it. A text of symbols only is
/// taken as it is.
final class TextFingerprint {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private TextFingerprint() {}

    /// SHA-256 in lower-case hex.
    static String of(Rendition rendition) {
        return rendition.channel().showsTitles()
                ? ofTitled(rendition)
                : of(rendition.text(), rendition);
    }

    /// As bookings of earlier releases have it: the title counts on every channel.
    static String ofTitled(Rendition rendition) {
        return of(rendition.title() + '\n' + rendition.text(), rendition);
    }

    private static String of(String text, Rendition rendition) {
        String words = normalised(text);
        return sha256((words.isEmpty() ? text : words) + media(rendition));
    }

    /// No line of words begins with a line feed, so that media are never words.
    private static String media(Rendition rendition) {
        return rendition.media().stream()
                .map(medium -> "\n" + medium.sha256())
                .sorted()
                .collect(Collectors.joining());
    }

    private static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String folded = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
