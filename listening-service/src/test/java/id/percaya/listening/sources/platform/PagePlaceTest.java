package id.percaya.listening.sources.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.sources.polling.PollAnswer.Page;
import org.junit.jupiter.api.Test;

class PagePlaceTest {

    private final PagePlace place = new PagePlace("2026-11-29T08:00:23Z", null, null, null);

    @Test
    void a_later_time_of_the_same_second_is_not_known() {
        assertThat(place.isKnown("2026-11-29T08:00:22.999Z")).isTrue();
        assertThat(place.isKnown("2026-11-29T08:00:23Z")).isFalse();
        assertThat(place.isKnown("2026-11-29T08:00:23.5Z")).isFalse();
    }

    @Test
    void the_newest_time_is_kept_however_many_digits_it_has() {
        PagePlace seen = place.seen("2026-11-29T08:00:24Z").seen("2026-11-29T08:00:24.120Z");
        assertThat(seen.newest()).isEqualTo("2026-11-29T08:00:24.120Z");
        assertThat(seen.seen("2026-11-29T08:00:24Z").newest()).isEqualTo(seen.newest());
    }

    @Test
    void a_list_begins_anew_once_and_behind_its_first_page_only() {
        assertThat(place.anew()).isEmpty();
        PagePlace second = PagePlace.of(place.seen("2026-11-29T09:00:00Z").next("x"));
        PagePlace anew = PagePlace.of(((Page) second.anew().orElseThrow()).cursor());
        assertThat(anew.page()).isNull();
        assertThat(anew.readUntil()).isEqualTo(place.readUntil());
        assertThat(PagePlace.of(anew.next("y")).anew()).isEmpty();
        assertThat(PagePlace.of(PagePlace.of(anew.end()).next("z")).anew()).isPresent();
    }

    @Test
    void a_time_that_cannot_be_read_is_new() {
        assertThat(place.isKnown("yesterday")).isFalse();
    }
}
