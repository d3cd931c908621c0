package id.percaya.crisis.policy;

import id.percaya.crisis.statement.StatementCommand.RecordPublication;
import id.percaya.crisis.statement.StatementId;
import id.percaya.crisis.statement.Statements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// A statement is published when campaign says so, channel by channel; a repeat changes nothing.
@ApplicationScoped
class WhenPublicationPublishedThenPublishStatement implements Reaction {

    private final Statements statements;

    WhenPublicationPublishedThenPublishStatement(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String hears() {
        return "publication.published.v1";
    }

    @Override
    public void on(Heard heard) {
        PublicationHeard publication = heard.as(PublicationHeard.class);
        UUID statement = publication.statementId();
        if (statement == null) {
            return;
        }
        Instant at = Objects.requireNonNullElse(publication.publishedAt(), heard.time());
        statements.handle(
                new StatementId(statement),
                new RecordPublication(publication.channel(), at, publication.url()),
                heard.intent());
    }
}
