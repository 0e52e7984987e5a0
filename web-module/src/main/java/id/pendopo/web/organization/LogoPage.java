package id.pendopo.web.organization;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.document.LetterheadLogos;
import id.pendopo.service.organization.AgencyDetail;
import id.pendopo.service.organization.AgencyReading;
import id.pendopo.web.platform.OnceToken;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** Puts an emblem on the letters of the agency the address names by {@code code}, or takes it off. */
@Named
@ViewScoped
public class LogoPage implements Serializable {

    @Inject
    private AgencyReading reading;

    @Inject
    private LetterheadLogos logos;

    @Inject
    private OnceToken once;

    private String code;
    private AgencyDetail agency;
    private transient Part file;

    public void open() {
        agency = reading.detail(code);
        if (!agency.mayEditContacts()) {
            throw new ForbiddenException("identity.forbidden");
        }
    }

    public String save() {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        return once.run(() -> {
            try (InputStream in = file.getInputStream()) {
                logos.replace(agency.code(), agency.version(), in, file.getSubmittedFileName(), file.getContentType());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return AgencyPage.saved(agency.code());
        });
    }

    public String remove() {
        logos.remove(agency.code(), agency.version());
        return AgencyPage.saved(agency.code());
    }

    public long getMaxMegabytes() {
        return FileRules.PICTURE.maxMegabytes();
    }

    public AgencyDetail getAgency() {
        return agency;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
