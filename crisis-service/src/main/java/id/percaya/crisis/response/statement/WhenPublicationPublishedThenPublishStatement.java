package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.statement.StatementCommand.RecordPublication;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// Ignores publications that are not statements. A repeated record changes nothing.
@ApplicationScoped
class WhenPublicationPublishedThenPublishStatement implements Reaction {

    private final Statements statements;

    WhenPublicationPublishedThenPublishStatement(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String eventType() {
        return "publication.published.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        PublicationMessage publication = received.as(PublicationMessage.class);
        UUID statement = publication.statementId();
        if (statement == null) {
            return;
        }
        Instant at = Objects.requireNonNullElse(publication.publishedAt(), received.time());
        statements.handle(
                new StatementId(statement),
                new RecordPublication(publication.channel(), at, publication.url()),
                received.context());
    }
}
