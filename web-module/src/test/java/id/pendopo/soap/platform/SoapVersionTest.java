package id.pendopo.soap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoapVersionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/xml|SOAP_11",
                "text/xml;charset=utf-8|SOAP_11",
                "Application/SOAP+XML; action=\"x\"|SOAP_12",
                "multipart/related; type=\"application/xop+xml\"; start-info=\"text/xml\"; boundary=b|SOAP_11",
                "multipart/related; start-info=\"application/soap+xml;action=x\"; type=\"application/xop+xml\"; boundary=b|SOAP_12",
                "multipart/related; boundary=b|",
                "multipart/form-data; boundary=b|",
                "application/json|",
                "text/xmlx|",
                "|"
            })
    void the_media_type_tells_the_version(String contentType, SoapVersion expected) {
        assertThat(SoapVersion.of(contentType).orElse(null)).isEqualTo(expected);
    }
}
