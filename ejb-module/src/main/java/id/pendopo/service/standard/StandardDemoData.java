package id.pendopo.service.standard;

import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Services that agencies of a city usually render, with invented owners. */
@Stateless
@PermitAll
public class StandardDemoData implements DemoData {

    @Inject
    private ServiceImport services;

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
    }
}
