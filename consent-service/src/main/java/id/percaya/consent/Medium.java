package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of a person is used; each is consented to by itself.
@Schema(
        description =
                "What of a person is used, each consented to by itself. PHOTO,"
                        + " VIDEO, AUDIO: image, moving image, voice; NAME: the name; WORDS:"
                        + " what the person said or wrote.")
public enum Medium {
    PHOTO,
    VIDEO,
    AUDIO,
    NAME,
    WORDS
}
