package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.query.QueryArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Random mentions of the words of [QueryArbitraries].
final class MentionArbitraries {

    static final AuthorKeys AUTHORS = account -> List.of("x/" + account, "web/" + account);

    private MentionArbitraries() {}

    static MentionFacts text(String text) {
        return mention("", text);
    }

    static MentionFacts mention(String title, String text) {
        return new MentionFacts(
                new MentionContent("id", title, text),
                Source.X,
                null,
                null,
                null,
                Kind.POST,
                Sentiment.UNKNOWN,
                null,
                null);
    }

    static MentionFacts from(String source, @Nullable Long followers, @Nullable String host) {
        return new MentionFacts(
                new MentionContent("id", "", ""),
                Source.of(source),
                host,
                null,
                followers,
                Kind.POST,
                Sentiment.UNKNOWN,
                null,
                null);
    }

    static Arbitrary<MentionFacts> mentions() {
        return Combinators.combine(
                        words(4),
                        words(10),
                        Arbitraries.of(Source.X, Source.WEB),
                        Arbitraries.of("detik.com", "health.detik.com", "notdetik.com")
                                .injectNull(0.3),
                        Arbitraries.of("x/kabar viral", "web/warga").injectNull(0.3),
                        Arbitraries.of(900L, 1000L, 1500L).injectNull(0.3),
                        Arbitraries.of(Kind.POST, Kind.REVIEW),
                        Arbitraries.of(1.0, 2.5, 5.0).injectNull(0.5))
                .as((title, text, source, host, author, followers, kind, rating) ->
                        new MentionFacts(
                                new MentionContent("in-ID", title, text),
                                source,
                                host,
                                author,
                                followers,
                                kind,
                                Sentiment.NEUTRAL,
                                "ID",
                                rating));
    }

    private static Arbitrary<String> words(int most) {
        List<String> parts =
                Stream.concat(
                                QueryArbitraries.WORDS.stream(),
                                Stream.of("#melati", "@dokter", "lain", "lain", "dan"))
                        .toList();
        return Arbitraries.of(parts).list().ofMaxSize(most).map(each -> String.join(" ", each));
    }
}
