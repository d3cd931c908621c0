package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.intake.mention.Sentiment;
import java.time.Instant;

/// A mention as far as a rule asks about it; no text.
///
/// @param author a pseudonym; the site of an article without one
/// @param counted whether it is of the kind that the rule counts
/// @param reach of the mention by itself; 0 where the rule does not ask
/// @param critical whether it tells a grave event; false where the rule does not ask
/// @param rating stars; NaN without
/// @param storedAt when it was stored first
public record HeardMention(
        int bin,
        String author,
        boolean counted,
        Sentiment sentiment,
        double reach,
        boolean critical,
        double rating,
        Instant storedAt) {}
