package id.percaya.listening.sources.source;

import id.percaya.eventstore.Version;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.sources.source.Source.Active;
import id.percaya.listening.sources.source.Source.Halted;
import id.percaya.listening.sources.source.Source.Paused;
import id.percaya.listening.sources.source.Source.Pending;
import id.percaya.listening.sources.source.Source.Setup;
import id.percaya.listening.sources.source.SourceCommand.RegisterSource;
import id.percaya.listening.sources.source.SourceCommand.RemoveSource;
import id.percaya.listening.sources.source.SourceCommand.ReviseSource;
import id.percaya.listening.sources.source.SourceCommand.SetSourceSecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Runs the commands of requests. Each first records its event, then changes the secret in the same
/// transaction.
@ApplicationScoped
class SourceCommands {

    private final Sources sources;
    private final SourceSecrets secrets;
    private final SourceLimit limit;

    SourceCommands(Sources sources, SourceSecrets secrets, SourceLimit limit) {
        this.sources = sources;
        this.secrets = secrets;
        this.limit = limit;
    }

    Version register(SourceId id, SourceDefinition definition, RequestContext request) {
        limit.requireRoom(request.tenant());
        return handle(id, new RegisterSource(definition), request);
    }

    Version handle(SourceId id, SourceCommand command, RequestContext request) {
        return sources.handle(id, command, request.context());
    }

    /// A source with another address has no secret any more.
    Version revise(SourceId id, ReviseSource command, RequestContext request) {
        Version version = handle(id, command, request);
        boolean hasSecret =
                setup(sources.state(request.tenant(), id))
                        .filter(setup -> setup.secretVersion() > 0)
                        .isPresent();
        if (!hasSecret) {
            secrets.remove(id.value());
        }
        return version;
    }

    Version setSecret(SourceId id, SecretRequest body, RequestContext request) {
        Version version = handle(id, new SetSourceSecret(), request);
        Setup setup = setup(sources.state(request.tenant(), id)).orElseThrow(NotFound::new);
        SourceSecret secret = body.of(setup.definition().kind().credential());
        secrets.set(request.tenant(), id.value(), setup.secretVersion(), secret);
        return version;
    }

    Version remove(SourceId id, RequestContext request) {
        Version version = handle(id, new RemoveSource(), request);
        secrets.remove(id.value());
        return version;
    }

    private static Optional<Setup> setup(Source source) {
        return switch (source) {
            case Pending(Setup setup) -> Optional.of(setup);
            case Active(Setup setup, _) -> Optional.of(setup);
            case Paused(Setup setup) -> Optional.of(setup);
            case Halted(Setup setup, _) -> Optional.of(setup);
            case Source.Absent _, Source.Removed _ -> Optional.empty();
        };
    }
}
