package id.percaya.listening.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Number of mentions by the origin of the sentiment that counts.
@Schema(
        name = "DecidedCounts",
        requiredProperties = {"model", "source", "person"})
public record DecidedCounts(long model, long source, long person) {}
