package id.percaya.listening.intake.shown;

import id.percaya.listening.intake.mention.Sentiment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The mood that the model read in the text.
///
/// @param score probability of the mood, from 0 to 1
@Schema(
        name = "ModelSentiment",
        requiredProperties = {"sentiment", "score", "modelVersion", "lexiconVersion"})
public record ModelSentiment(
        Sentiment sentiment, double score, String modelVersion, String lexiconVersion) {}
