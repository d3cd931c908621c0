package id.percaya.campaign;

/// What a person's story is used for, in the words of the consents.
public enum Purpose {
    MARKETING,
    EDUCATION,
    PUBLIC_RELATIONS
}
