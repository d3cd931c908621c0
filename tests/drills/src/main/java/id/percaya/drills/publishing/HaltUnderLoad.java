package id.percaya.drills.publishing;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.oracle.Tolerance;
import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import id.percaya.local.play.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Publications are due and halts come, while a partner takes 4.5 s to answer, and while processes
/// of campaign-service are killed, frozen and paused. No call may begin after a halt's answer, each
/// start of sending calls at most once, and nothing is sent when its grace is over.
///
/// @param backlog publications that are due within the span at the slow partner
/// @param span for which the slow partner is kept busy
/// @param rounds of each fault
/// @param paused how long the operator pauses the sender
public record HaltUnderLoad(int backlog, Duration span, int rounds, Duration paused)
        implements Drill {

    private static final String OWN = "rs-harapan";
    private static final String OTHER = "klinik-melati";
    private static final int CONTENTS = 10;
    private static final Duration SLOW = Duration.ofMillis(4_500);
    private static final Duration QUICK = Duration.ofMillis(20);

    @Override
    public String name() {
        return "halt-under-load";
    }

    @Override
    public String fault() {
        return "halts while campaign-service is killed, frozen 10 s and paused, a partner takes 4.5 s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Set.of("campaign"));
    }

    /// Two commands a second: the load is that of the publications.
    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        RestClient rest = new RestClient(environment);
        SendingLog log = new SendingLog(environment.platform().jdbcUrl("campaign"));
        try (Partner slow = Partner.open("localhost", SLOW);
                Partner quick = Partner.open("127.0.0.1", QUICK)) {
            Calendar other = Calendar.of(rest, OTHER, quick.url(), CONTENTS, 20);
            Calendar own =
                    Calendar.of(rest, OWN, quick.url(), CONTENTS, Faults.due(rounds) / CONTENTS);
            Calendar behind = Calendar.of(rest, OWN, slow.url(), CONTENTS, backlog / CONTENTS);
            HaltWatch halts = new HaltWatch(own.staff().crisisLead());

            Backlog beside = new Backlog(other, own, behind, halts, log);
            beside.idle(quick);
            String account = own.account("FACEBOOK", quick.url());
            beside.play(backlog, span, quick);
            own.staff().tenantAdmin().post("campaign", "/channel-accounts/" + account + "/close");

            Faults faults = new Faults(environment, rest, own, halts, log);
            faults.play(rounds, paused);

            List<Call> calls = new ArrayList<>(slow.calls());
            calls.addAll(quick.calls());
            return examine(calls, log.read(), halts);
        }
    }

    private static List<String> examine(List<Call> calls, Map<String, Sent> sent, HaltWatch halts) {
        System.out.printf(
                "  %d halts; answer to the arrival of the last call under way: %s%n",
                halts.halts(), halts.afterAnswer(calls));
        System.out.printf(
                "  %d publications, %d calls, %d starts of sending, %d of them lapsed, %d missed%n",
                sent.size(),
                calls.size(),
                sent.values().stream().mapToInt(Sent::started).sum(),
                sent.values().stream().mapToInt(Sent::lapsed).sum(),
                sent.values().stream().filter(each -> each.state().equals("MISSED")).count());
        if (sent.values().stream().allMatch(each -> each.lapsed() == 0)) {
            System.out.println("  no freeze fell between a commit and its call");
        }
        List<String> seen = halts.breaches(calls, sent, Faults.FROZEN);
        System.out.printf("  %d breaches%n", seen.size());
        return seen;
    }
}
