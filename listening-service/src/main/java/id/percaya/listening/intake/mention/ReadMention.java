package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.understood.Opinions;
import id.percaya.listening.intake.understood.SentimentBasis;
import id.percaya.listening.intake.understood.Understood;
import org.jspecify.annotations.Nullable;

/// A mention as its source tells it, and what the service understood of it.
///
/// @param textKey see [TextKey]
public record ReadMention(Mention mention, Understood understood, @Nullable Long textKey) {

    public static ReadMention of(Mention mention, Understood understood) {
        return new ReadMention(mention, understood, TextKey.of(mention.content()));
    }

    public MentionFacts facts(SentimentBasis basis) {
        Opinions opinions = new Opinions(mention.sentiment(), understood.sentiment(), null);
        return mention.facts()
                .understood(understood.language(), opinions.counting(basis).sentiment());
    }
}
