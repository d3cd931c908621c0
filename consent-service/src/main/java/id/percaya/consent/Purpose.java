package id.percaya.consent;

/// What a use is for. Each purpose is consented to by itself: UU PDP 27/2022 art. 20(2)a, HIPAA 45
/// CFR 164.508(c)(1)(iv).
public enum Purpose {
    MARKETING,
    EDUCATION,
    PUBLIC_RELATIONS
}
