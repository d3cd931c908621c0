package id.percaya.local.play;

import id.percaya.local.PlatformAccess;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A beauty clinic where a patient dies after liposuction: from the calm weeks before to the
/// recovery campaign after, through the public REST APIs only.
public final class ClinicCase {

    private final PlatformAccess access;
    private final ProgressReport story;
    private final Person stranger;
    private final Staff cast;
    private final ReceiptCheck receipts;

    /// @param repository with the verifier of receipts
    /// @param out gets a line for each step
    public ClinicCase(PlatformAccess access, Path repository, PrintStream out) {
        this.access = access;
        this.story = new ProgressReport(out);
        RestClient rest = new RestClient(access);
        this.cast = Staff.of("klinik-melati", rest);
        this.stranger = rest.as("crisis-lead@rs-harapan");
        this.receipts = new ReceiptCheck(cast.privacyOfficer(), repository, access.uri("consent"));
    }

    /// Plays the case, or shows how an earlier play with the same data ended.
    ///
    /// @return whether every outcome was what the story says
    public boolean play() {
        try (Website website = Website.open(access.webhookSecret())) {
            EarlierRun earlier = new EarlierRun(cast, story);
            if (earlier.isThere()) {
                earlier.show();
            } else {
                chapters(website);
                story.end("The case is played and every outcome checked, in ");
            }
            return true;
        } catch (CheckFailed failure) {
            story.failed(failure);
            return false;
        }
    }

    private void chapters(Website website) {
        Instant play = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        FiguresCheck figures = new FiguresCheck(cast.analyst(), play);
        RecoveryChapter recovery = new RecoveryChapter(cast, story);
        PlanningChapter.Planned planned = new PlanningChapter(cast, story, play).play(website);
        BurstChapter.Noticed noticed =
                new BurstChapter(cast, story, new MentionExports(play), figures).play();
        String crisis =
                new CrisisChapter(cast, stranger, story)
                        .play(noticed.caseId(), planned.publication());
        new StatementChapter(cast, story, play).play(crisis, website);
        String suspension = new SuspensionChapter(cast, story).play(crisis);
        String campaign = recovery.tooEarly(crisis);
        new InvestigationChapter(cast, story).play(crisis, suspension);
        String published = recovery.play(campaign, crisis, planned, website);
        new WithdrawalChapter(cast, story, receipts).play(campaign, published, planned);
        new ReviewChapter(cast, story, figures).play(noticed, crisis, campaign);
    }
}
