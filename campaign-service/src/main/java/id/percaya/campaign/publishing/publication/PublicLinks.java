package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.account.LinkKey;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.SendingOutcome.Posted;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unclear;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Keeps the public links of a tenant apart: no two publications have the same, by its [LinkKey].
@ApplicationScoped
class PublicLinks {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('public-link:' || ? || ' ' || ?, 0))";
    private static final String OTHER = "select id from publication where link_key = ? and id <> ?";

    private final DataSource requests;

    PublicLinks(DataSource requests) {
        this.requests = requests;
    }

    /// The command as it may be carried out. A person who names another publication's link is
    /// refused; a channel that answers with one leaves it unclear what became of the publication.
    /// The lock on the link holds until the transaction ends, so of two commands with one link the
    /// second sees the first.
    PublicationCommand distinct(PublicationId id, PublicationCommand command, Tenant tenant) {
        return switch (command) {
            case ConfirmPublication(URI url, _) when url != null -> {
                taken(id, url, tenant)
                        .ifPresent(other -> {
                            throw new Refused(PublicationRefusal.LINK_TAKEN, other);
                        });
                yield command;
            }
            case RecordOutcome(UUID attempt, Posted(URI url), var at)
                    when url != null && taken(id, url, tenant).isPresent() ->
                    new RecordOutcome(
                            attempt,
                            new Unclear("answered with the link of another publication"),
                            at);
            case PublicationCommand.Scheduling _,
                    PublicationCommand.Stopping _,
                    PublicationCommand.Delivering _,
                    PublicationCommand.Retracting _ ->
                    command;
        };
    }

    private Optional<UUID> taken(PublicationId id, URI url, Tenant tenant) {
        String link = LinkKey.of(url);
        var _ = Jdbc.list(requests, _ -> true, LOCK, tenant.id(), link);
        return Jdbc.list(requests, row -> row.getObject(1, UUID.class), OTHER, link, id.value())
                .stream()
                .findFirst();
    }
}
