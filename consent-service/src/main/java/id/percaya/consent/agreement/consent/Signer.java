package id.percaya.consent.agreement.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who signed.
///
/// @param substituteId which of the person's substitutes, when another signed
/// @param authority what it rests on, when another signed
/// @param assented whether the minor agreed too: Convention on the Rights of the Child art. 12
public record Signer(
        As as,
        @Schema(description = "Which of the person's substitutes, when another signed.")
                @Nullable UUID substituteId,
        @Schema(description = "What it rests on, when another signed.")
                @Nullable Authority authority,
        @Schema(
                        description =
                                "Whether the minor agreed too: Convention on the Rights of"
                                        + " the Child art. 12.")
                boolean assented) {

    @Schema(
            name = "SignedAs",
            description =
                    "SUBJECT: the person; GUARDIAN: for a minor, UU PDP 27/2022"
                            + " art. 25; SUBSTITUTE:"
                            + " for one who lacks capacity or has died, in the legal order.")
    public enum As {
        SUBJECT,
        /// For a minor: UU PDP 27/2022 art. 25.
        GUARDIAN,
        /// For one who lacks capacity or has died, in the legal order.
        SUBSTITUTE
    }

    public static Signer subject() {
        return new Signer(As.SUBJECT, null, null, false);
    }
}
