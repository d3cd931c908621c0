package id.percaya.listening.figures;

import id.percaya.listening.formulas.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The 95 % interval of `netSentiment`, from −1 to 1.
///
/// @param n number of positive and negative mentions
@Schema(
        name = "NetSentimentInterval",
        requiredProperties = {"low", "high", "n"})
public record NetSentimentInterval(double low, double high, long n) {

    static NetSentimentInterval of(Share positive) {
        return new NetSentimentInterval(net(positive.low()), net(positive.high()), positive.n());
    }

    private static double net(double share) {
        return Math.round(10_000 * (2 * share - 1)) / 10_000.0;
    }
}
