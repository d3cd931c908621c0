package id.percaya.campaign.media;

import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The media that the latest version of a content names.
///
/// @param media each with the subjects that it shows there; empty sets for media without subjects
/// @param at when the content was drafted, revised or withdrawn so
public record NamedMedia(Tenant tenant, UUID contentId, Map<UUID, Set<UUID>> media, Instant at) {}
