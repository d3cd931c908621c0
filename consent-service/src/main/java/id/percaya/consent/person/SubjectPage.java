package id.percaya.consent.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a list of persons answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "Subjects", requiredProperties = "items")
record SubjectPage(
        List<SubjectDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
