package id.pendopo.acceptance.rest;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import id.pendopo.acceptance.Product;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;

/** REST of the running product. Whatever it answers is compared with the description in the repository. */
final class Api {

    /** May file, verify and handle; what an institution needs for the whole way of a complaint. */
    static final String KEY = "demo-sp4n-key";

    private static final String DESCRIPTION = description();
    static final Filter CONTRACT =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(DESCRIPTION)
                    .build());

    /** For requests that break the description on purpose: only the answers are held to it. */
    static final Filter ANSWERS =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(DESCRIPTION)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());

    private Api() {}

    static RequestSpecification request() {
        return anonymous().filter(CONTRACT).header("Authorization", "Bearer " + KEY);
    }

    static RequestSpecification hostile() {
        return anonymous().filter(ANSWERS).header("Authorization", "Bearer " + KEY);
    }

    static RequestSpecification anonymous() {
        return given().baseUri(Product.shared().url("")).urlEncodingEnabled(false);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static String description() {
        try {
            return Files.readString(Product.root().resolve("web-module/src/main/resources/META-INF/openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String complaint(String title) {
        return """
                {"class":"COMPLAINT","channel":"CALL_CENTRE_112","title":"%s",
                 "story":"Sejak tiga malam lampu di depan sekolah padam dan jalan menjadi gelap.",
                 "reporter":{"name":"Siti Aminah","phone":"081234567890"},
                 "anonymous":false,"confidential":false}"""
                .formatted(title);
    }
}
