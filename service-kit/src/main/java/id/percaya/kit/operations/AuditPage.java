package id.percaya.kit.operations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Audit", requiredProperties = "items")
record AuditPage(
        List<AuditEntry> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
