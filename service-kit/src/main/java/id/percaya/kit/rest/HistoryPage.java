package id.percaya.kit.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What `GET …/history` answers with, for its description: an annotation cannot name a `Page` of
/// something.
@Schema(name = "History", requiredProperties = "items")
public record HistoryPage(List<HistoryEntry> items) {}
