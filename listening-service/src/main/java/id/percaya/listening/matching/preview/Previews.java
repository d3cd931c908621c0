package id.percaya.listening.matching.preview;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.formulas.Share;
import id.percaya.listening.intake.shown.MentionDetailsReader;
import id.percaya.listening.intake.stored.StoredMentionsReader;
import id.percaya.listening.matching.applying.AuthorPseudonyms;
import id.percaya.listening.matching.applying.SiteVisitsReader;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.preview.MonitorPreview.TermCount;
import id.percaya.listening.matching.preview.MonitorPreview.Warning;
import id.percaya.listening.matching.preview.MonitorPreview.WarningCode;
import id.percaya.listening.matching.query.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// Tries queries on the current tenant's mentions. Of many mentions an even sample is judged, so
/// that the answer comes within a second.
@ApplicationScoped
class Previews {

    private static final Duration SPAN = Duration.ofDays(30);
    private static final int JUDGED_AT_MOST = 10_000;
    private static final double HALF = 0.5;

    private final DataSource requests;
    private final StoredMentionsReader mentions;
    private final MentionDetailsReader details;
    private final SiteVisitsReader sites;
    private final AuthorPseudonyms authors;
    private final Clock clock;

    Previews(
            DataSource requests,
            StoredMentionsReader mentions,
            MentionDetailsReader details,
            SiteVisitsReader sites,
            AuthorPseudonyms authors,
            Clock clock) {
        this.requests = requests;
        this.mentions = mentions;
        this.details = details;
        this.sites = sites;
        this.authors = authors;
        this.clock = clock;
    }

    MonitorPreview of(Tenant tenant, Query query) {
        Instant until = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant from = until.minus(SPAN);
        Trial trial = new Trial(query, authors.of(tenant));
        try (Connection connection = requests.getConnection()) {
            MentionReach reach = sites.reach(trial.stored(), connection);
            long all =
                    mentions.sample(
                            from,
                            until,
                            JUDGED_AT_MOST,
                            connection,
                            batch -> trial.judge(batch, reach));
            return preview(query, from, until, all, trial);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private MonitorPreview preview(
            Query query, Instant from, Instant until, long all, Trial trial) {
        List<TermCount> terms =
                IntStream.range(0, trial.terms().size())
                        .mapToObj(place -> term(place, all, trial))
                        .toList();
        return new MonitorPreview(
                query.normalised(),
                from,
                until,
                estimated(trial.picked(), all, trial),
                all,
                trial.judged(),
                Share.of(trial.picked(), trial.judged()),
                terms,
                terms.stream()
                        .filter(term -> term.share() > HALF)
                        .map(term -> new Warning(WarningCode.MATCHES_MORE_THAN_HALF, term.term()))
                        .toList(),
                details.newestFirst(trial.samples()));
    }

    private static TermCount term(int place, long all, Trial trial) {
        long picked = trial.pickedByTerm(place);
        Share share = Share.of(picked, trial.judged());
        return new TermCount(
                trial.terms().get(place).normalised(),
                estimated(picked, all, trial),
                share == null ? 0 : share.share());
    }

    private static long estimated(long picked, long all, Trial trial) {
        return trial.judged() == 0 ? 0 : Math.round((double) picked * all / trial.judged());
    }
}
