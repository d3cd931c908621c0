package id.percaya.bench.pekko;

import id.percaya.bench.contestant.BenchEvent;
import id.percaya.bench.contestant.MentionCollected;
import java.util.List;
import java.util.UUID;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.pattern.StatusReply;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/// The actor of a stream; its state is the number of events.
final class StreamActor extends EventSourcedBehavior<StreamActor.Append, BenchEvent, Integer> {

    record Append(
            int expected, List<MentionCollected> events, ActorRef<StatusReply<Integer>> replyTo) {}

    private StreamActor(UUID stream) {
        super(id(stream));
    }

    static PersistenceId id(UUID stream) {
        return PersistenceId.of("Mention", stream.toString());
    }

    static Behavior<Append> of(UUID stream) {
        return new StreamActor(stream);
    }

    @Override
    public Integer emptyState() {
        return 0;
    }

    @Override
    public CommandHandler<Append, BenchEvent, Integer> commandHandler() {
        return newCommandHandlerBuilder().forAnyState().onAnyCommand(this::append);
    }

    private Effect<BenchEvent, Integer> append(Integer version, Append command) {
        if (version != command.expected()) {
            return Effect().reply(command.replyTo(), StatusReply.error("at " + version));
        }
        return Effect()
                .persist(List.<BenchEvent>copyOf(command.events()))
                .thenReply(command.replyTo(), StatusReply::success);
    }

    @Override
    public EventHandler<Integer, BenchEvent> eventHandler() {
        return newEventHandlerBuilder().forAnyState().onAnyEvent((version, _) -> version + 1);
    }
}
