package id.percaya.consent.agreement.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The data controller of UU PDP 27/2022 art. 1(4).
///
/// @param contact how to reach the data protection officer: UU PDP art. 53
public record Controller(
        @Schema(description = "The data controller, UU PDP 27/2022 art. 1(4).") String name,
        String address,
        @Schema(description = "How to reach the data protection officer.") String contact) {}
