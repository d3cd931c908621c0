package id.percaya.drills.oracle;

import id.percaya.drills.oracle.EventLog.LogPosition;
import id.percaya.drills.oracle.EventLog.Logged;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Follows a service's log during the fault, as a subscription does, and records the order in which
/// it sees events.
public final class TailReader implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    private final String url;
    private final LogPosition start;
    private final List<Logged> seen = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closing;

    private TailReader(String service, String url, LogPosition start) {
        this.url = url;
        this.start = start;
        this.thread = Thread.ofVirtual().name("tail-of-" + service).unstarted(this::follow);
    }

    /// Starts at the current end of the log.
    static TailReader of(String service, String url) {
        TailReader reader = new TailReader(service, url, end(url));
        reader.thread.start();
        return reader;
    }

    LogPosition start() {
        return start;
    }

    /// The ids in the order read; call it after closing.
    List<UUID> seen() {
        return seen.stream().map(Logged::id).toList();
    }

    /// Reads once more, so that the last events are not missed.
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        LogPosition place = start;
        boolean last = false;
        while (!last) {
            last = closing;
            place = read(place, last);
        }
    }

    /// Reads until the connection is lost or the reader is closed.
    private LogPosition read(LogPosition from, boolean once) {
        LogPosition place = from;
        try (Connection connection = DriverManager.getConnection(url + "&socketTimeout=5");
                PreparedStatement statement = connection.prepareStatement(EventLog.AFTER)) {
            do {
                List<Logged> page = new ArrayList<>();
                place = EventLog.read(statement, place, page);
                seen.addAll(page);
                pause();
            } while (!once && !closing);
        } catch (SQLException _) {
            pause(); // PostgreSQL is down during the drill
        }
        return place;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static LogPosition end(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(EventLog.AFTER)) {
            return EventLog.read(statement, LogPosition.START, new ArrayList<>());
        } catch (SQLException failed) {
            throw new IllegalStateException("no log at " + url, failed);
        }
    }
}
