package id.pendopo.web.standard;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardReading;
import id.pendopo.service.standard.TextComparison;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** Two versions of standards side by side ({@code id} and {@code with}), with what is different marked. */
@Named
@RequestScoped
public class ComparePage {

    /** One component in both versions. */
    public record Row(StandardComponent component, TextComparison.Sides sides) {}

    @Inject
    private StandardReading reading;

    @Inject
    private StandardWords words;

    private StandardDetail left;
    private StandardDetail right;
    private List<Row> rows;

    public void open() {
        StandardDetail one = reading.detail(StandardPage.uuid(Faces.getRequestParameter("id")));
        StandardDetail other = reading.detail(StandardPage.uuid(Faces.getRequestParameter("with")));
        boolean later = one.serviceCode().equals(other.serviceCode()) && one.number() > other.number();
        left = later ? other : one;
        right = later ? one : other;
        rows = Arrays.stream(StandardComponent.values())
                .map(component -> new Row(
                        component,
                        TextComparison.of(
                                words.plain(component, left.section(component).content()),
                                words.plain(component, right.section(component).content()))))
                .toList();
    }

    public StandardDetail getLeft() {
        return left;
    }

    public StandardDetail getRight() {
        return right;
    }

    public List<Row> getRows() {
        return rows;
    }

    public long getChanged() {
        return rows.stream().filter(row -> !row.sides().same()).count();
    }
}
