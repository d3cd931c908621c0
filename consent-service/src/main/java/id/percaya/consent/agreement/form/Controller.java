package id.percaya.consent.agreement.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who discloses, and answers for it: the controller of UU PDP 27/2022 art. 1(4).
///
/// @param contact where a person reaches the one in charge of personal data: UU PDP art. 53
public record Controller(
        @Schema(description = "Who discloses, and answers for it: UU PDP 27/2022 art. 1(4).")
                String name,
        String address,
        @Schema(description = "Where the one in charge of personal data is reached.")
                String contact) {}
