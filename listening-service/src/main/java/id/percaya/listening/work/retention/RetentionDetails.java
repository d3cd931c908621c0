package id.percaya.listening.work.retention;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RetentionSetting",
        requiredProperties = {"version", "days"})
record RetentionDetails(int version, int days) implements Versioned {}
