package id.pendopo.service.standard;

import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Services that agencies of a city usually render, with invented owners. */
@Stateless
@PermitAll
public class StandardDemoData implements DemoData {

    @Inject
    private ServiceImport services;

    @Inject
    private StandardWriting writing;

    @Override
    public String capability() {
        return "standard";
    }

    @Override
    public void load() {
        try (InputStream in = StandardDemoData.class.getResourceAsStream("/demo/services-tangerang.csv")) {
            services.load(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DemoStandards.all().forEach((service, contents) -> {
            UUID draft = writing.start(service, null);
            contents.forEach((component, content) -> writing.write(draft, component, 1, content));
        });
    }
}
