package id.pendopo.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours of the look for what no stylesheet reaches, such as the bar of a phone; read from the design tokens themselves. */
@Named
@ApplicationScoped
public class Look {

    @Inject
    private ServletContext servlet;

    private String brand;
    private String ground;

    @PostConstruct
    void ready() {
        try (InputStream in = servlet.getResourceAsStream("/assets/pendopo.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            brand = token(css, "brand");
            ground = token(css, "ground");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a colour in the light scheme, which comes first. */
    static String token(String css, String name) {
        Matcher value =
                Pattern.compile("--" + name + ":\\s*(#[0-9a-fA-F]{6})\\s*;").matcher(css);
        if (!value.find()) {
            throw new IllegalStateException("No colour of that name: " + name);
        }
        return value.group(1);
    }

    public String getBrand() {
        return brand;
    }

    public String getGround() {
        return ground;
    }
}
