package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The exports of `cases/clinic/`, shifted in time to end shortly before the start of the case.
final class MentionExports {

    /// Export time of the files: their last mention is 15 minutes older.
    private static final Instant TAKEN = Instant.parse("2026-03-02T02:00:00Z");

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Pattern INDONESIAN_TIME =
            Pattern.compile("(?m)^\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("(?<=\"publishedAt\":\")[^\"]+");

    private final Duration shift;

    /// @param play start of the case, 15 minutes after the last mention
    MentionExports(Instant play) {
        shift = Duration.between(TAKEN, play);
    }

    /// Four weeks with few and mostly friendly mentions, in the plain Indonesian CSV.
    String quietWeeks() {
        return INDONESIAN_TIME
                .matcher(CaseFile.read("quiet-weeks.csv"))
                .replaceAll(this::indonesian);
    }

    /// The two days after the patient's death, as NDJSON.
    String burst() {
        return INSTANT.matcher(CaseFile.read("burst.ndjson")).replaceAll(this::instant);
    }

    /// The news sites and their visits.
    static List<Site> sites() {
        return CaseFile.read("sites.csv").lines().skip(1).map(Site::of).toList();
    }

    /// @param monthlyVisits visits to the whole site per month
    /// @param visibility share of the daily visitors who see an article
    record Site(String domain, long monthlyVisits, double visibility) {

        private static Site of(String line) {
            List<String> cells = List.of(line.split(",", -1));
            return new Site(
                    cells.get(0), Long.parseLong(cells.get(1)), Double.parseDouble(cells.get(2)));
        }
    }

    private String indonesian(MatchResult time) {
        LocalDateTime written = LocalDateTime.parse(time.group(), INDONESIAN);
        return written.atZone(JAKARTA).plus(shift).format(INDONESIAN);
    }

    private String instant(MatchResult time) {
        return Instant.parse(time.group()).plus(shift).toString();
    }
}
