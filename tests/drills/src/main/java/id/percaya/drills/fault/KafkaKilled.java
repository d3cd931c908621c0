package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// Kafka is killed. REST clients notice nothing; announcements are sent after its restart.
public record KafkaKilled(Duration away) implements Drill {

    @Override
    public String name() {
        return "kafka-killed";
    }

    @Override
    public String fault() {
        return "kill -9 of Kafka, away for " + away.toSeconds() + " s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.nothing();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        environment.faults().killKafka();
        Thread.sleep(away);
        environment.faults().startKafka();
        return List.of();
    }
}
