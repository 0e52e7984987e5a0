package id.pendopo.web.complaint;

import id.pendopo.service.complaint.AddressConfirmation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Public: the link in a mail. It asks for a press of a button, because mail programs open links by themselves. */
@Named
@RequestScoped
public class ConfirmPage {

    private static final int LONGEST = 100;

    @Inject
    private AddressConfirmation addresses;

    @Inject
    private HttpServletRequest request;

    private Boolean confirmed;

    public void confirm() {
        confirmed = addresses.confirm(getToken());
    }

    public String getToken() {
        String token = request.getParameter("token");
        return token == null || token.length() > LONGEST ? "" : token;
    }

    /** Null before the button was pressed. */
    public Boolean getConfirmed() {
        return confirmed;
    }
}
