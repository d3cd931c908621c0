package id.percaya.consent.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Describes one page of persons in the OpenAPI document.
@Schema(name = "Subjects", requiredProperties = "items")
record SubjectPage(
        List<SubjectDetails> items,
        @Schema(description = "The cursor of the next page; absent on the last page.")
                @Nullable String next) {}
