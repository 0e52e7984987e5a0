package id.pendopo.web.organization;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.document.GovernmentEmblems;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How the government shows itself at the head of every page: its emblem, and its name as the installation has it. */
@Named
@ViewScoped
public class GovernmentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private GovernmentEmblems emblems;

    @Inject
    private OnceToken once;

    private int version;
    private transient Part file;

    public void open() {
        version = emblems.version();
    }

    public String save() {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        return once.run(() -> {
            try (InputStream in = file.getInputStream()) {
                emblems.replace(version, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return done("organization.government.saved");
        });
    }

    public String remove() {
        emblems.remove(version);
        return done("organization.government.removed");
    }

    private static String done(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return "/admin/government.xhtml?faces-redirect=true";
    }

    public long getMaxMegabytes() {
        return FileRules.PICTURE.maxMegabytes();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
