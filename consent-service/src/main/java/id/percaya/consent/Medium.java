package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The part of a person that is used. Each needs its own grant.
@Schema(
        description =
                "The part of a person that is used. Each needs its own grant."
                        + " PHOTO, VIDEO, AUDIO: image, moving image, voice; NAME: the name;"
                        + " WORDS: the person's spoken or written words.")
public enum Medium {
    PHOTO,
    VIDEO,
    AUDIO,
    NAME,
    WORDS
}
