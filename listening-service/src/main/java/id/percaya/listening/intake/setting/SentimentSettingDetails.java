package id.percaya.listening.intake.setting;

import id.percaya.kit.rest.Versioned;
import id.percaya.listening.intake.understood.SentimentBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SentimentSetting",
        requiredProperties = {"version", "basis", "modelVersion", "lexiconVersion", "applied"})
record SentimentSettingDetails(
        int version,
        SentimentBasis basis,
        String modelVersion,
        String lexiconVersion,
        boolean applied)
        implements Versioned {}
