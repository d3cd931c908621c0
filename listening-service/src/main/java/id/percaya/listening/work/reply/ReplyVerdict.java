package id.percaya.listening.work.reply;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param rulesVersion see [ReplyFlaw#VERSION]
@Schema(
        name = "ReplyVerdict",
        requiredProperties = {"rulesVersion"})
record ReplyVerdict(int rulesVersion) {}
