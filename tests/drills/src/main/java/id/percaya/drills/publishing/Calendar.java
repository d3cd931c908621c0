package id.percaya.drills.publishing;

import id.percaya.local.play.CampaignSteps;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An active campaign with approved contents and accounts at one partner. No content is booked
/// twice on the same account.
final class Calendar {

    static final String FACILITY = "latihan-henti";

    private static final String CAMPAIGN = "campaign";
    private static final Random RANDOM = new Random();
    private static final List<String> WORDS =
            List.of(
                    "periksa",
                    "tekanan",
                    "darah",
                    "setiap",
                    "tahun",
                    "dokter",
                    "perawat",
                    "klinik",
                    "sehat",
                    "bersama",
                    "keluarga",
                    "makan",
                    "sayur",
                    "buah",
                    "tidur",
                    "cukup",
                    "jalan",
                    "pagi",
                    "minum",
                    "air",
                    "obat",
                    "teratur",
                    "tanya",
                    "petugas",
                    "lansia",
                    "anak",
                    "ibu",
                    "gizi",
                    "imunisasi",
                    "jadwal",
                    "puskesmas",
                    "antre",
                    "daring");

    private final Staff staff;
    private final List<String> contents = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private Calendar(Staff staff) {
        this.staff = staff;
    }

    static Calendar of(RestClient rest, String tenant, String url, int contents, int accounts) {
        Calendar calendar = new Calendar(Staff.of(tenant, rest));
        CampaignSteps steps = new CampaignSteps(calendar.staff);
        String campaign = steps.approveCampaign(plan()).id();
        var _ = steps.activate(campaign).ok();
        for (int i = 0; i < contents; i++) {
            calendar.contents.add(steps.approveContent(content(campaign)).id());
        }
        for (int i = 0; i < accounts; i++) {
            calendar.accounts.add(calendar.account("WEBSITE", url));
        }
        return calendar;
    }

    Staff staff() {
        return staff;
    }

    String account(String channel, String url) {
        Map<String, String> body =
                Map.of(
                        "channel",
                        channel,
                        "handle",
                        "@" + UUID.randomUUID().toString().substring(0, 8),
                        "delivery",
                        "WEBHOOK",
                        "webhookUrl",
                        url);
        return staff.tenantAdmin().post(CAMPAIGN, "/channel-accounts", body).ok().id();
    }

    /// @return its id
    String schedule(Instant due, Duration grace) {
        int number = next.getAndIncrement();
        if (number >= contents.size() * accounts.size()) {
            throw new IllegalStateException("every content is booked on every account");
        }
        Map<String, String> body =
                Map.of(
                        "contentId", contents.get(number % contents.size()),
                        "accountId", accounts.get(number / contents.size()),
                        "dueAt", due.toString(),
                        "grace", grace.toString());
        return staff.communications().post(CAMPAIGN, "/publications", body).ok().id();
    }

    private static String plan() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return """
        {
          "title": "Latihan henti",
          "regulatoryClass": "EDUCATION",
          "facility": "%s",
          "period": {"from": "%s", "until": "%s"},
          "objective": {"metric": "reach", "baseline": 1, "target": 2, "by": "%s"}
        }
        """
                .formatted(FACILITY, today.minusDays(1), today.plusDays(7), today.plusDays(7));
    }

    private static Map<String, Object> content(String campaign) {
        return Map.of(
                "campaignId", campaign, "kind", "ARTICLE", "title", words(4), "body", words(40));
    }

    private static String words(int count) {
        return Stream.generate(() -> WORDS.get(RANDOM.nextInt(WORDS.size())))
                .limit(count)
                .collect(Collectors.joining(" "));
    }
}
