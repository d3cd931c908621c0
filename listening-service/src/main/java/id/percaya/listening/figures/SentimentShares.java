package id.percaya.listening.figures;

import id.percaya.listening.formulas.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The shares of the mentions whose sentiment is known.
@Schema(
        name = "SentimentShares",
        requiredProperties = {"positive", "neutral", "negative"})
public record SentimentShares(Share positive, Share neutral, Share negative) {}
