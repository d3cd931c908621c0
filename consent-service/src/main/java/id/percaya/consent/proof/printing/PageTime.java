package id.percaya.consent.proof.printing;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Lets a template write `{at.utc}` for an instant.
final class PageTime {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private PageTime() {}

    /// To the second.
    @TemplateExtension
    static String utc(Instant at) {
        return TIME.format(at);
    }
}
