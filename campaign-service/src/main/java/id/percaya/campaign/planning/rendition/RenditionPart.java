package id.percaya.campaign.planning.rendition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of a rendition that a variant may give.
@Schema(description = "TEXT: the text. MEDIA: the media and their order. HASHTAGS: the hashtags.")
public enum RenditionPart {
    TEXT,
    MEDIA,
    HASHTAGS
}
