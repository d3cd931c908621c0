package id.percaya.listening.alerting.alertrule;

import id.percaya.kit.rest.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AlertRule",
        requiredProperties = {
            "id",
            "version",
            "state",
            "name",
            "monitorId",
            "window",
            "minimum",
            "baselineFactor",
            "highFactor",
            "criticalFactor",
            "draftedAt"
        })
record AlertRuleDetails(
        UUID id,
        int version,
        AlertRuleState state,
        String name,
        UUID monitorId,
        @Schema(type = SchemaType.STRING, format = "duration") Duration window,
        int minimum,
        double baselineFactor,
        double highFactor,
        double criticalFactor,
        Instant draftedAt)
        implements Versioned {}
