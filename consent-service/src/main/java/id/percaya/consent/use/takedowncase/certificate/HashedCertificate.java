package id.percaya.consent.use.takedowncase.certificate;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A certificate and its hash, which the printed page shows too.
@Schema(
        name = "WithdrawalCertificate",
        requiredProperties = {"certificate", "sha256"})
record HashedCertificate(
        TakedownCertificate certificate,
        @Schema(
                        description =
                                "Hash of the certificate in canonical form (RFC 8785), which is also"
                                        + " what is signed; lower-case hex.")
                String sha256)
        implements Versioned {

    @Override
    public int version() {
        return certificate.version();
    }
}
