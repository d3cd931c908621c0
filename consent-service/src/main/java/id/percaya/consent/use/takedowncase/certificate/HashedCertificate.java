package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A certificate and what it can be recognised by.
@Schema(
        name = "WithdrawalCertificate",
        requiredProperties = {"certificate", "sha256"})
record HashedCertificate(
        TakedownCertificate certificate,
        @Schema(
                        description =
                                "Of the certificate in its canonical form (RFC 8785), which is what"
                                        + " is signed; lower-case hex.")
                String sha256)
        implements Versioned {

    @Override
    public int version() {
        return certificate.version();
    }
}
