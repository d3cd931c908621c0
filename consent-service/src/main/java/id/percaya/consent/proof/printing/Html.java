package id.percaya.consent.proof.printing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of a page. Whatever is in a text, it is shown and never obeyed.
public final class Html {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    public static Html text(String text) {
        return new Html(escaped(text));
    }

    public static Html code(String text) {
        return new Html("<code>" + escaped(text) + "</code>");
    }

    /// In UTC, to the second.
    public static Html time(Instant at) {
        return text(TIME.format(at));
    }

    /// One below the other.
    public static Html lines(List<Html> lines) {
        return new Html(lines.stream().map(Html::markup).collect(Collectors.joining("<br>")));
    }

    String markup() {
        return markup;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(each);
            }
        }
        return escaped.toString();
    }
}
