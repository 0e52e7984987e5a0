package id.pendopo.web.standard;

import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.service.standard.StandardTemplates;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What new standards of a kind of service begin with. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private StandardTemplates templates;

    @Inject
    private ListRequest address;

    private ServiceKind kind;
    private int version;
    private final List<TextField> fields = new ArrayList<>();

    /** The text of one component. */
    public static class TextField implements Serializable {

        private static final long serialVersionUID = 1;

        private final StandardComponent component;
        private String text;

        TextField(StandardComponent component, String text) {
            this.component = component;
            this.text = text;
        }

        public String getLabel() {
            return component.number() + ". " + WebTexts.of(Faces.getLocale()).label(component);
        }

        public String getField() {
            return "text." + component;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** Opens the template of the kind in the address; the first kind without one. */
    public void open() {
        ServiceKind asked = address.constant("kind", ServiceKind.class);
        kind = asked == null ? ServiceKind.values()[0] : asked;
        StandardTemplates.Template template = templates.of(kind);
        version = template.version();
        for (StandardComponent component : StandardComponent.values()) {
            fields.add(new TextField(component, template.texts().get(component)));
        }
    }

    public String save() {
        Map<StandardComponent, String> texts = new EnumMap<>(StandardComponent.class);
        fields.forEach(field -> texts.put(field.component, field.text));
        templates.save(kind, version, texts);
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("standard.template.saved"));
        return "/standard/templates.xhtml?faces-redirect=true&kind=" + kind;
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public ServiceKind getKind() {
        return kind;
    }

    public List<TextField> getFields() {
        return fields;
    }

    public int getLimit() {
        return StandardSection.TEXT_LIMIT;
    }
}
