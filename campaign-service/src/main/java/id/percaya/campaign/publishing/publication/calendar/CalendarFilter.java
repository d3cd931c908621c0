package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationState;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the calendar. Without a value, a parameter does not filter.
public final class CalendarFilter {

    @QueryParam("state")
    @Nullable PublicationState state;

    @QueryParam("contentId")
    @Nullable UUID contentId;

    @QueryParam("campaignId")
    @Nullable UUID campaignId;

    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @QueryParam("from")
    @Nullable Instant from;

    @QueryParam("until")
    @Nullable Instant until;
}
