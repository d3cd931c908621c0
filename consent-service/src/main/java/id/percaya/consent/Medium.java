package id.percaya.consent;

/// What of a person is used; each is consented to by itself.
public enum Medium {
    PHOTO,
    VIDEO,
    AUDIO,
    NAME,
    WORDS
}
