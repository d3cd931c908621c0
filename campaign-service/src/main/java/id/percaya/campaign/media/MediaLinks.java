package id.percaya.campaign.media;

import id.percaya.eventstore.Tenant;
import java.net.URI;
import java.util.UUID;

/// Makes addresses under which a channel fetches a stored file without signing in.
public interface MediaLinks {

    /// Whoever knows the address can fetch the file with it, until it expires.
    URI toFetch(UUID mediaId, Tenant tenant);
}
