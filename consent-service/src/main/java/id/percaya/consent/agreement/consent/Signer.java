package id.percaya.consent.agreement.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param substituteId the substitute who signed; null when the person signed
/// @param authority the legal basis; null when the person signed
/// @param assented whether the minor agreed, too: Convention on the Rights of the Child art. 12
public record Signer(
        As as,
        @Schema(description = "The substitute who signed. Absent when the person signed.")
                @Nullable UUID substituteId,
        @Schema(description = "The legal basis. Absent when the person signed.")
                @Nullable Authority authority,
        @Schema(
                        description =
                                "Whether the minor agreed, too: Convention on the Rights of the"
                                        + " Child art. 12.")
                boolean assented) {

    @Schema(
            name = "SignedAs",
            description =
                    "SUBJECT: the person; GUARDIAN: for a minor, UU PDP 27/2022 art."
                            + " 25; SUBSTITUTE: for a person who lacks capacity or has died, in"
                            + " the legal order.")
    public enum As {
        SUBJECT,
        /// For a minor: UU PDP 27/2022 art. 25.
        GUARDIAN,
        /// For a person who lacks capacity or has died, in the legal order.
        SUBSTITUTE
    }

    public static Signer subject() {
        return new Signer(As.SUBJECT, null, null, false);
    }
}
