package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a use is for. Each purpose is consented to by itself: UU PDP 27/2022 art. 20(2)a, HIPAA 45
/// CFR 164.508(c)(1)(iv).
@Schema(
        description =
                "What a use is for, each consented to by itself: UU PDP 27/2022"
                        + " art. 20(2)a, 45 CFR 164.508(c)(1)(iv). MARKETING: to promote what"
                        + " the provider offers; EDUCATION: to inform the public or"
                        + " professionals about health; PUBLIC_RELATIONS: to tell of the"
                        + " provider itself, as news or as an answer to the press.")
public enum Purpose {
    MARKETING,
    EDUCATION,
    PUBLIC_RELATIONS
}
