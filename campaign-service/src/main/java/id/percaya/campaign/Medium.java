package id.percaya.campaign;

/// The form in which a person appears.
public enum Medium {
    PHOTO,
    VIDEO,
    AUDIO,
    NAME,
    WORDS
}
