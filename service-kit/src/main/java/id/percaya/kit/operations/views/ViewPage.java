package id.percaya.kit.operations.views;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All subscribed views. There is one page, because a service has only a few.
@Schema(name = "Views", requiredProperties = "items")
record ViewPage(List<ViewDetails> items) {}
