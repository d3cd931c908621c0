package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The purpose of a use. Each purpose needs its own consent: UU PDP 27/2022 art. 20(2)a, HIPAA 45
/// CFR 164.508(c)(1)(iv).
@Schema(
        description =
                "The purpose of a use. Each needs its own consent: UU PDP 27/2022"
                        + " art. 20(2)a, 45 CFR 164.508(c)(1)(iv). MARKETING: to promote the"
                        + " provider's services; EDUCATION: to inform the public or"
                        + " professionals about health; PUBLIC_RELATIONS: to present the"
                        + " provider itself, as news or as an answer to the press.")
public enum Purpose {
    MARKETING,
    EDUCATION,
    PUBLIC_RELATIONS
}
