package id.pendopo.soap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractViolationsTest {

    @Test
    void an_element_in_the_wrong_place_is_named_with_what_belongs_there() {
        String message = "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                + " '{\"http://pendopo.id/complaint/v1\":since}'."
                + " One of '{\"http://pendopo.id/complaint/v1\":query, \"http://pendopo.id/complaint/v1\":limit}' is expected.";
        assertThat(ContractViolations.element(message)).isEqualTo("since");
        assertThat(ContractViolations.reason(message)).isEqualTo("cvc-complex-type.2.4.a (query, limit)");
    }

    @Test
    void a_value_that_breaks_a_facet_is_named_by_its_element_and_never_repeated() {
        assertThat(ContractViolations.element(
                        "cvc-type.3.1.3: The value 'rahasia' of element 'ns2:title' is not valid."))
                .isEqualTo("title");
        String facet =
                "cvc-enumeration-valid: Value 'rahasia' is not facet-valid with respect to enumeration '[A, B]'.";
        assertThat(ContractViolations.element(facet)).isNull();
        assertThat(ContractViolations.reason(facet)).isEqualTo("cvc-enumeration-valid");
    }

    @Test
    void a_missing_element_is_said_by_its_name() {
        String message = "cvc-complex-type.2.4.b: The content of element 'ListChanges' is not complete."
                + " One of '{\"http://pendopo.id/complaint/v1\":query}' is expected.";
        assertThat(ContractViolations.element(message)).isEqualTo("ListChanges");
        assertThat(ContractViolations.reason(message)).isEqualTo("cvc-complex-type.2.4.b (query)");
    }
}
