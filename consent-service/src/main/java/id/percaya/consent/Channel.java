package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a use is seen.
@Schema(
        description =
                "Where a use is seen: the provider's accounts on the platform of that"
                        + " name; WEBSITE: its web sites.")
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE
}
