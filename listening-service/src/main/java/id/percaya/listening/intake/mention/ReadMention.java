package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.understood.Opinions;
import id.percaya.listening.intake.understood.SentimentBasis;
import id.percaya.listening.intake.understood.Understood;

/// A mention as its source tells it, and what the service understood of it.
public record ReadMention(Mention mention, Understood understood) {

    public MentionFacts facts(SentimentBasis basis) {
        Opinions opinions = new Opinions(mention.sentiment(), understood.sentiment(), null);
        return mention.facts()
                .understood(understood.language(), opinions.counting(basis).sentiment());
    }
}
