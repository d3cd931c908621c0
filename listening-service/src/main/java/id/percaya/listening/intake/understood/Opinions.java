package id.percaya.listening.intake.understood;

import id.percaya.listening.intake.mention.Sentiment;
import org.jspecify.annotations.Nullable;

/// The moods of one mention.
///
/// @param source the label of the source; `UNKNOWN` without one
/// @param model null until the text was read, and for a mention without a text
/// @param person null unless somebody corrected it
public record Opinions(Sentiment source, @Nullable Sentiment model, @Nullable Sentiment person) {

    /// The mood that counts.
    public record Counting(Sentiment sentiment, DecidedBy by) {}

    /// The label of the source stands in where the model read nothing.
    public Counting counting(SentimentBasis basis) {
        if (person != null) {
            return new Counting(person, DecidedBy.PERSON);
        }
        return switch (basis) {
            case MODEL ->
                    model == null
                            ? new Counting(source, DecidedBy.SOURCE)
                            : new Counting(model, DecidedBy.MODEL);
            case SOURCE -> new Counting(source, DecidedBy.SOURCE);
        };
    }

    /// With a newer label of the source, if there is one.
    public Opinions labelled(Sentiment label) {
        return label == Sentiment.UNKNOWN ? this : new Opinions(label, model, person);
    }

    public Opinions read(@Nullable Sentiment mood) {
        return new Opinions(source, mood, person);
    }
}
