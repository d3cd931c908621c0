package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.consent.proof.signing.Signatures;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.takedowncase.certificate.TakedownCertificate.EndedUse;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The certificate for the person to read: `templates/TakedownCertificatePage.html`.
///
/// @param language BCP 47
/// @param jwks where the public keys are
record TakedownCertificatePage(String language, HashedCertificate hashed, String jwks)
        implements TemplateInstance {

    static String of(HashedCertificate hashed, String language) {
        return new TakedownCertificatePage(language, hashed, Signatures.JWKS)
                .setLocale(language)
                .render();
    }

    @TemplateExtension
    static boolean withdrawn(TakedownCertificate certificate) {
        return certificate.cause() == TakedownCause.WITHDRAWN;
    }

    /// Time after the deadline as `hours:minutes:seconds`; empty if in time.
    @TemplateExtension
    static String lateness(TakedownCertificate certificate) {
        if (certificate.lateBy() == null) {
            return "";
        }
        Duration late = Duration.parse(certificate.lateBy());
        return "%d:%02d:%02d".formatted(late.toHours(), late.toMinutesPart(), late.toSecondsPart());
    }

    /// The known parts of the location, one per line.
    @TemplateExtension
    static List<String> whereabouts(EndedUse use) {
        String channel = use.channel() == null ? null : use.channel().name();
        return Stream.of(channel, use.place(), use.url()).filter(Objects::nonNull).toList();
    }
}
