package id.percaya.crisis.response.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementRulesTest {

    @Test
    void the_policy_file_is_complete() {
        ElementRules rules = ElementRules.load();
        assertThat(rules.inOrder())
                .startsWith(ElementRules.INSTRUCTING_INFORMATION, "EMPATHY")
                .endsWith(ElementRules.SUSPENSION_NOTICE)
                .doesNotHaveDuplicates();
        assertThat(rules.alwaysRequired())
                .contains("EMPATHY")
                .doesNotContain(ElementRules.CONDOLENCE);
        assertThat(rules.forbids("PROMOTION")).isTrue();
        assertThat(rules.forbids("EMPATHY")).isFalse();
    }

    @Test
    void a_policy_without_an_element_that_depends_on_facts_is_refused() {
        ElementRules rules = ElementRules.load();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElementRules(rules.required(), List.of(), rules.forbidden()))
                .withMessageContaining(ElementRules.SUSPENSION_NOTICE);
    }
}
