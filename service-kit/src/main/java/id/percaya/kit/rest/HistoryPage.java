package id.percaya.kit.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All events of a stream, oldest first.
@Schema(name = "History", requiredProperties = "items")
public record HistoryPage(List<HistoryEntry> items) {}
