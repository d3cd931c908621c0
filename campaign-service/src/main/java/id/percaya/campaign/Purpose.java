package id.percaya.campaign;

/// The reason for showing a person, in the same terms as the consents.
public enum Purpose {
    MARKETING,
    EDUCATION,
    PUBLIC_RELATIONS
}
