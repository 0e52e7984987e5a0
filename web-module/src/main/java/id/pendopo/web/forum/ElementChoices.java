package id.pendopo.web.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Stakeholder elements to choose from. */
final class ElementChoices {

    private ElementChoices() {}

    static List<SelectItem> of(Locale language) {
        WebTexts texts = WebTexts.of(language);
        return Arrays.stream(StakeholderElement.values())
                .map(element -> new SelectItem(element, texts.label(element)))
                .toList();
    }
}
