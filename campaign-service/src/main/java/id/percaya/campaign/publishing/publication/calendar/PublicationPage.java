package id.percaya.campaign.publishing.publication.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of publications answers with, for its description: an annotation cannot name a
/// `Page` of something.
@Schema(name = "Publications", requiredProperties = "items")
record PublicationPage(
        List<PublicationDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
