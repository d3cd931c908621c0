package id.percaya.campaign.media.upload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The states of a medium, as REST shows them.
@Schema(
        name = "MediaState",
        description =
                "STORED: it can be read. REMOVED: its file was deleted. ERASED: its file was deleted"
                        + " and its key destroyed, because a person whom it shows was erased.")
public enum MediaState {
    STORED,
    REMOVED,
    ERASED
}
