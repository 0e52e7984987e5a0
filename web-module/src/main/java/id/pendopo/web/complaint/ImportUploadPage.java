package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.ComplaintImports;
import id.pendopo.service.complaint.ImportEncoding;
import id.pendopo.service.complaint.ImportSources;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** Brings a file of complaints and says where it comes from. */
@Named
@ViewScoped
public class ImportUploadPage implements Serializable {

    @Inject
    private OnceToken once;

    @Inject
    private ImportSources origins;

    @Inject
    private ComplaintImports imports;

    private String source;
    private String newSource;
    private Channel channel;
    private ImportEncoding encoding = ImportEncoding.UTF_8;
    private transient Part file;
    private transient List<SelectItem> sources;

    public String upload() {
        if (file == null) {
            throw new InvalidInputException("file", "input.required");
        }
        return once.run(() -> {
            if (newSource != null && !newSource.isBlank()) {
                source = origins.add(newSource, channel);
                newSource = null;
            }
            return ImportPlaces.mapping(
                    imports.upload(source, file.getSubmittedFileName(), encoding, file::getInputStream));
        });
    }

    public List<SelectItem> getSources() {
        if (sources == null) {
            sources = origins.all().stream()
                    .map(one -> new SelectItem(one.code(), one.name()))
                    .toList();
        }
        return sources;
    }

    public List<SelectItem> getEncodings() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Arrays.stream(ImportEncoding.values())
                .map(one -> new SelectItem(one, texts.label(one)))
                .toList();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNewSource() {
        return newSource;
    }

    public void setNewSource(String newSource) {
        this.newSource = newSource;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public ImportEncoding getEncoding() {
        return encoding;
    }

    public void setEncoding(ImportEncoding encoding) {
        this.encoding = encoding;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
