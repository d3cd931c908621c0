package id.percaya.campaign.planning.campaign.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SegmentTemplates", requiredProperties = "items")
record SegmentTemplates(List<SegmentTemplate> items) {}
