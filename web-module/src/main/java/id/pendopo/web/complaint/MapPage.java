package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.complaint.PlacedComplaint;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The complaints of the list as points on the map; both have the same address but for the page. */
@Named
@RequestScoped
public class MapPage extends ComplaintListing {

    @Inject
    private LocationMap map;

    private List<PlacedComplaint> points;

    @Override
    public void open() {
        points = queues().points(filter());
    }

    /** The list of the same complaints. */
    public String getListAddress() {
        return "/complaint/list.xhtml?" + query().address();
    }

    /** Those that lie on the drawing. */
    public List<PlacedComplaint> getPoints() {
        return points.stream()
                .filter(point -> map.covers(point.latitude(), point.longitude()))
                .toList();
    }

    /** How a point is drawn: what is late before what is open before what is over. */
    public String tone(PlacedComplaint point) {
        return point.late() ? "late" : point.state().isOpen() ? "open" : "ended";
    }

    @Override
    QueueTab standard() {
        return QueueTab.ALL;
    }

    @Override
    public String getName() {
        return "complaint.list";
    }

    @Override
    public boolean isKeeping() {
        return false;
    }

    @Override
    public boolean isAcrossAgencies() {
        return caller().get().scope(Permission.COMPLAINT_READ).governmentWide();
    }
}
