package id.percaya.local.play;

import id.percaya.local.PlatformAccess;
import id.percaya.local.play.partner.Partners;
import id.percaya.local.play.publishing.PicturePost;
import id.percaya.local.play.publishing.StopRehearsal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.awaitility.core.ConditionTimeoutException;

/// The example case: a beauty clinic where a patient dies after liposuction, from the weeks before
/// to the recovery campaign. It uses public REST APIs and partners' topics only.
public final class ClinicCase {

    private final PlatformAccess access;
    private final ProgressReport report;
    private final Person otherProvider;
    private final Staff staff;
    private final ReceiptCheck receipts;

    /// @param repository contains the verifier of receipts
    /// @param out receives a line per step
    public ClinicCase(PlatformAccess access, Path repository, PrintStream out) {
        this.access = access;
        this.report = new ProgressReport(out);
        RestClient rest = new RestClient(access);
        this.staff = Staff.of("klinik-melati", rest);
        this.otherProvider = rest.as("crisis-lead@rs-harapan");
        this.receipts = new ReceiptCheck(staff.privacyOfficer(), repository, access.uri("consent"));
    }

    /// Plays the case, or shows the result of an earlier run on the same data.
    ///
    /// @return true if every outcome was as expected
    public boolean play() {
        try (Website website = Website.open(access.webhookSecret())) {
            EarlierRun earlier = new EarlierRun(staff, report);
            if (earlier.isThere()) {
                earlier.show();
            } else {
                try (Partners partners = Partners.join(access, report)) {
                    chapters(website);
                    partners.requireTheirStory();
                }
                report.end("The case is played and every outcome checked, in ");
            }
            return true;
        } catch (CheckFailed | ConditionTimeoutException failure) {
            report.failed(failure);
            return false;
        }
    }

    private void chapters(Website website) {
        Instant play = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        FiguresCheck figures = new FiguresCheck(staff.analyst(), play);
        new DirectoryChapter(staff, report).play();
        RecoveryChapter recovery = new RecoveryChapter(staff, report);
        PlanningChapter.Planned planned = new PlanningChapter(staff, report, play).play(website);
        new PicturePost(staff, report)
                .play(Clinic.educationPlan(play), planned.instagram(), website);
        new StopRehearsal(staff, report).play(Clinic.educationPlan(play));
        BurstChapter.DetectedBurst burst =
                new BurstChapter(staff, report, new MentionExports(play), figures).play();
        String crisis =
                new CrisisChapter(staff, otherProvider, report)
                        .play(burst.caseId(), planned.publication());
        new StatementChapter(staff, report, play).play(crisis, website);
        String suspension = new SuspensionChapter(staff, report).play(crisis);
        String campaign = recovery.refuseEarlyActivation(crisis);
        new InvestigationChapter(staff, report).play(crisis, suspension);
        String published = recovery.play(campaign, crisis, planned, website);
        new WithdrawalChapter(staff, report, receipts).play(campaign, published, planned);
        new ReviewChapter(staff, report, figures).play(burst, crisis, campaign);
        new ListeningChapter(staff, report, access.uri("listening"), play).play();
    }
}
