package id.percaya.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a use is published.
@Schema(
        description =
                "Where a use is published: the provider's accounts on the named"
                        + " platform. WEBSITE: the provider's websites. WHATSAPP_CHANNEL: the"
                        + " provider's channels on WhatsApp. A consent that does not name a"
                        + " channel permits nothing there.")
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE,
    THREADS,
    MASTODON,
    BLUESKY,
    LINKEDIN,
    WHATSAPP_CHANNEL
}
