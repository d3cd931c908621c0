package id.percaya.drills.counting;

import id.percaya.local.play.Answer;
import id.percaya.local.play.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The monitors of the drill. Each finds one word; those of a burst have an alert rule.
///
/// @param words one for each monitor that is counted all the time
/// @param bursts one for each planted burst
/// @param rules ids of the rules, in the order of the bursts
record CountedMonitors(List<String> words, List<String> bursts, List<String> rules) {

    static final int BURST = 30;

    private static final int MONITORS = 12;
    private static final int BURSTS = 3;

    static CountedMonitors prepare(Person analyst) {
        analyst.put("listening", "/settings/sentiment", Map.of("basis", "SOURCE")).ok();
        List<String> words = new ArrayList<>();
        for (int monitor = 0; monitor < MONITORS; monitor++) {
            words.add("latihankata" + (char) ('a' + monitor));
        }
        List<String> bursts = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (int burst = 0; burst < BURSTS; burst++) {
            String word = "latihangempar" + (char) ('a' + burst);
            bursts.add(word);
            rules.add(rule(monitor(word, analyst), analyst));
        }
        words.forEach(word -> monitor(word, analyst));
        return new CountedMonitors(List.copyOf(words), List.copyOf(bursts), List.copyOf(rules));
    }

    private static String monitor(String word, Person analyst) {
        Map<String, Object> body =
                Map.of("name", word, "query", word, "facility", "harapan-latihan", "role", "OWN");
        return active("/monitors", body, analyst);
    }

    private static String rule(String monitor, Person analyst) {
        Map<String, Object> test =
                Map.of("kind", "ABSOLUTE", "threshold", BURST - 10, "windows", List.of("PT1H"));
        Map<String, Object> body =
                Map.of(
                        "name",
                        "Gempar",
                        "monitorIds",
                        List.of(monitor),
                        "metric",
                        "NEGATIVE_MENTIONS",
                        "test",
                        test,
                        "minimum",
                        5,
                        "minimumAuthors",
                        3);
        return active("/alert-rules", body, analyst);
    }

    private static String active(String collection, Map<String, Object> body, Person analyst) {
        Answer made = analyst.post("listening", collection, body).ok();
        analyst.post("listening", collection + "/" + made.id() + "/activate").ok();
        return made.id();
    }
}
