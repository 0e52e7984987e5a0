package id.pendopo.service.platform;

import java.util.List;

/**
 * A capability's numbers for the metrics. Implement it as an {@code @ApplicationScoped} bean or a stateless service; it is
 * asked every half minute as the system, so its queries must be cheap.
 */
public interface Figures {

    List<Figure> read();
}
