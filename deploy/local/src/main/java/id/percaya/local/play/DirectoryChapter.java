package id.percaya.local.play;

import java.util.List;

/// Before everything else: the clinic registers the codes that its services use.
final class DirectoryChapter {

    private static final List<String> KINDS =
            List.of("facilities", "procedures", "practitioners", "topics");

    private final Staff staff;
    private final ProgressReport report;

    DirectoryChapter(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    void play() {
        report.chapter("0. The directory: the codes that everybody uses");
        KINDS.forEach(this::register);
        report.refusal(
                "importing a facility in a time zone that does not exist",
                () ->
                        staff.tenantAdmin()
                                .upload(
                                        "campaign",
                                        "/directory/facilities/imports",
                                        "text/csv",
                                        "code,name,zone\nmelati-bandung,Melati Bandung,Asia/Bandung\n")
                                .refused(422, "IMPORT_REFUSED"));
    }

    private void register(String kind) {
        String path = "/directory/" + kind;
        report.step(
                "the " + kind + " are registered",
                () ->
                        staff.tenantAdmin()
                                .upload(
                                        "campaign",
                                        path + "/imports",
                                        "text/csv",
                                        CaseFile.read(kind + ".csv"))
                                .ok(),
                seen -> "The directory has %d %s".formatted(seen.number("rows"), kind));
    }
}
