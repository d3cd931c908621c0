package id.percaya.campaign;

/// How a person is shown.
public enum Medium {
    PHOTO,
    VIDEO,
    AUDIO,
    NAME,
    WORDS
}
