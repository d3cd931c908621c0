package id.percaya.campaign.planning.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The numbers of a content's comments, on all its versions.
@Schema(name = "CommentCounts")
record CommentCounts(
        @Schema(description = "Comments that nobody has settled.", maximum = "500") int open,
        @Schema(description = "Comments beside which a version may be approved.", maximum = "500")
                int carriedOver,
        @Schema(description = "Settled comments.", maximum = "500") int resolved) {}
