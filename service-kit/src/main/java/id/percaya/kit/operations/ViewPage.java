package id.percaya.kit.operations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All subscribed views there are; a service has a handful.
@Schema(name = "Views", requiredProperties = "items")
record ViewPage(List<ViewDetails> items) {}
