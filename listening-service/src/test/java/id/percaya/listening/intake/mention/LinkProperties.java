package id.percaya.listening.intake.mention;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinkProperties {

    @Property
    void the_canonical_form_is_stable(@ForAll("urls") String url) {
        String canonical = Link.of(url).canonical();
        assertThat(Link.of(canonical).canonical()).isEqualTo(canonical);
    }

    @Property
    void tracking_parameters_and_fragment_are_ignored(@ForAll("urls") String url) {
        String bare = url.split("#", 2)[0];
        String tracked = bare + (bare.contains("?") ? "&" : "?") + "utm_campaign=a&fbclid=b#c";
        assertThat(Link.of(tracked).canonical()).isEqualTo(Link.of(bare).canonical());
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> scheme = Arbitraries.of("http://", "https://", "HTTPS://");
        Arbitrary<String> host =
                Arbitraries.of(
                        "www.a.id", "m.b.co.id", "www.m.www.c.id", "m.id", "D.Id:443", "e.id:81");
        Arbitrary<String> path = rest("/", "/aB%20-_~/");
        Arbitrary<String> query = rest("?", "abc=&utm_x");
        Arbitrary<String> fragment = rest("#", "ab?/#");
        return Combinators.combine(scheme, host, path, query, fragment)
                .as((s, h, p, q, f) -> (s + h + p + q + f).replace(' ', '_'));
    }

    private static Arbitrary<String> rest(String start, String chars) {
        return Arbitraries.strings()
                .withChars(chars.replace("%20", ""))
                .ofMaxLength(12)
                .map(text -> text.isEmpty() ? "" : start + text);
    }
}
