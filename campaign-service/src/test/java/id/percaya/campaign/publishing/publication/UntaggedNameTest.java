package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.directory.DirectoryClient;
import id.percaya.campaign.directory.DirectoryClient.EntryBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Texts that name what is halted and are not tagged with it. Each test has a tenant of its own.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class UntaggedNameTest {

    private final DirectoryClient directory = DirectoryClient.ofNewTenant();
    private final TenantSteps clinic = new TenantSteps(directory.tenant());

    /// Row 10 of the table in issue 13.
    @Test
    void a_post_titled_sedot_lemak_without_the_tag_is_not_claimed_while_it_is_halted() {
        String content = clinic.approved("Sedot lemak", "Tanya jawab.");
        String later = clinic.scheduled(content, tomorrow());
        String halt = clinic.halt(HaltBody.ofProcedure("sedot-lemak"));

        clinic.awaited(later, "HELD")
                .body("reasons", contains("HALT_SUSPECTED"))
                .body("halts.haltId", contains(halt));
        clinic.awaited(clinic.scheduled(content, Instant.now()), "HELD")
                .body("reasons", contains("HALT_SUSPECTED"))
                .body("halts.haltId", contains(halt));
        refused(
                clinic.command("communications", "publications/" + later + "/release"),
                "HALT_SUSPECTED");
    }

    @Test
    void a_halt_at_another_site_of_its_campaign_suspects_it_too() {
        CampaignBody plan = CampaignBody.of("EDUCATION").alsoAt("melati-bogor");
        String content = clinic.approved(plan, "Sedot lemak", "Tanya jawab.");
        String later = clinic.scheduled(content, tomorrow());
        String halt =
                clinic.halt(new HaltBody(null, "melati-bogor", "sedot-lemak", null, null, null));

        clinic.awaited(later, "HELD")
                .body("reasons", contains("HALT_SUSPECTED"))
                .body("halts.haltId", contains(halt));
        clinic.awaited(clinic.scheduled(content, Instant.now()), "HELD")
                .body("reasons", contains("HALT_SUSPECTED"));
        clinic.dismiss("crisis-lead", later, halt)
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"));
    }

    @Test
    void names_and_synonyms_are_those_of_the_directory() {
        String content = clinic.approved("Promo LIPO", "Hanya hari ini.");
        directory
                .register("procedures/p-12", EntryBody.of("Sedot lemak", "liposuction", "lipo"))
                .statusCode(200);
        String halt = clinic.halt(HaltBody.ofProcedure("p-12"));

        clinic.awaited(clinic.scheduled(content, Instant.now()), "HELD")
                .body("halts.haltId", contains(halt));
        String other = clinic.approved("Liposom", "Bukan hal yang sama.");
        clinic.awaited(clinic.scheduled(other, Instant.now()), "ACCEPTED_PENDING");
    }

    @Test
    void a_synonym_registered_during_a_halt_counts_at_the_next_judgement() {
        String content = clinic.approved("Promo lipo", "Hanya hari ini.");
        directory.register("procedures/p-12", EntryBody.of("Sedot lemak")).statusCode(200);
        String halt = clinic.halt(HaltBody.ofProcedure("p-12"));
        directory.put("procedures/p-12", "*", EntryBody.of("Sedot lemak", "lipo")).statusCode(200);

        clinic.awaited(clinic.scheduled(content, Instant.now()), "HELD")
                .body("reasons", contains("HALT_SUSPECTED"))
                .body("halts.haltId", contains(halt));
    }

    @Test
    void a_person_finds_that_it_is_not_about_it() {
        String content = clinic.approved("Lemak dan gula", "Sedot lemak bukan topik kami.");
        String publication = clinic.scheduled(content, tomorrow());
        String halt = clinic.halt(HaltBody.ofProcedure("sedot-lemak"));
        clinic.awaited(publication, "HELD");

        clinic.dismiss("communications", publication, halt).statusCode(403);
        refused(
                clinic.dismiss("crisis-lead", publication, UUID.randomUUID().toString()),
                "NOT_SUSPECTED");
        clinic.dismiss("crisis-lead", publication, halt)
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"))
                .body("reasons", empty());
        clinic.dismiss("crisis-lead", publication, halt).statusCode(200);
        clinic.history(publication)
                .body("items.event", hasItem("suspicion-dismissed"))
                .body("items.what.haltId", hasItem(halt));
        clinic.rescheduled(publication, Instant.now());
        clinic.awaited(publication, "ACCEPTED_PENDING");

        String again = clinic.scheduled(content, tomorrow());
        String other = clinic.halt(HaltBody.ofProcedure("sedot-lemak"));
        clinic.awaited(again, "HELD").body("halts.haltId", hasItem(other));
    }

    @Test
    void a_dismissed_suspicion_leaves_other_reasons() {
        String content = clinic.approved("Sedot lemak", "Tanya jawab.");
        String publication = clinic.scheduled(content, tomorrow());
        String suspecting = clinic.halt(HaltBody.ofProcedure("sedot-lemak"));
        clinic.awaited(publication, "HELD");
        String covering = clinic.halt(HaltBody.of("melati-kemang", "diselidiki"));

        clinic.dismiss("crisis-lead", publication, suspecting)
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("reasons", contains("HALTED"))
                .body("halts.haltId", contains(covering));
        refused(clinic.dismiss("crisis-lead", publication, covering), "NOT_SUSPECTED");
    }

    @Test
    void names_without_tags_are_findings_of_the_submission() {
        directory.register("procedures/liposuction", EntryBody.of("Sedot lemak")).statusCode(200);
        directory.register("practitioners/dr-r", EntryBody.of("dr. Rina")).statusCode(200);
        directory.register("topics/safety", EntryBody.of("Keselamatan")).statusCode(200);
        directory.retire("topics/safety").statusCode(200);

        String content = clinic.drafted("Sedot lemak", "Bersama dr. Rina, demi keselamatan.");
        clinic.command("communications", "contents/" + content + "/submit")
                .statusCode(200)
                .body("findings.severity", everyItem(equalTo("WARN")))
                .body("findings.code", everyItem(equalTo("UNTAGGED_NAME")))
                .body("findings.kind", containsInAnyOrder("PROCEDURE", "PRACTITIONER"))
                .body("findings.named", containsInAnyOrder("liposuction", "dr-r"));
        String tagged = clinic.drafted("Sedot lemak", "Tanya jawab.", List.of("liposuction"));
        clinic.command("communications", "contents/" + tagged + "/submit")
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void another_tenants_publication_is_not_found() {
        String content = clinic.approved("Sedot lemak", "Tanya jawab.");
        String publication = clinic.scheduled(content, tomorrow());
        String halt = clinic.halt(HaltBody.ofProcedure("sedot-lemak"));
        new TenantSteps("rs-lain").dismiss("crisis-lead", publication, halt).statusCode(404);
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
