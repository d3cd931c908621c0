package id.percaya.campaign.planning.rendition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A switch of a channel that has to be set with the post.
@Schema(
        description =
                "PAID_PARTNERSHIP: mark the post as paid for, where the channel has a switch for it.")
public enum RenditionFlag {
    PAID_PARTNERSHIP
}
