package id.percaya.campaign.directory.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The outcome of an import, as REST shows it.
@Schema(name = "DirectoryImport", description = "The outcome of an import.")
record ImportDetails(
        @Schema(description = "The rows of the file, without its header.") int rows,
        @Schema(description = "Entries that are new, or were unreviewed.") int registered,
        @Schema(description = "Entries with a new description.") int revised,
        @Schema(description = "Rows that say what the directory said already.") int unchanged)
        implements Versioned {

    /// An import is not kept, so it has no version.
    @Override
    @JsonIgnore
    public int version() {
        return 0;
    }
}
