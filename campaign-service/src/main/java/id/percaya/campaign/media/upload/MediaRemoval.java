package id.percaya.campaign.media.upload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The reasons for which media are removed.
@Schema(
        name = "MediaRemoval",
        description =
                "BY_AUTHOR: a person removed it. UNUSED: no content named it for a long time.")
public enum MediaRemoval {
    BY_AUTHOR,
    UNUSED
}
