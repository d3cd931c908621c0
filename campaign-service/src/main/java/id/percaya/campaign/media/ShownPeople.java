package id.percaya.campaign.media;

import id.percaya.eventstore.EventMetadata;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Hears whom contents come to show.
public interface ShownPeople {

    /// Has the media erased that show those of them who were erased before. Call it after the
    /// content's event was committed, and outside of a transaction; a repeat does no harm.
    ///
    /// @param cause the metadata of the content's event
    void shown(Set<UUID> subjects, Instant at, EventMetadata cause);
}
