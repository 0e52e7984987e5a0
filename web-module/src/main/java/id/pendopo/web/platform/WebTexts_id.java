package id.pendopo.web.platform;

/** Found by its name when a view is shown in this language. */
public class WebTexts_id extends WebTexts {

    public WebTexts_id() {
        super("id");
    }
}
