package id.pendopo.web.platform;

/** Found by its name when a view is shown in this language. */
public class WebTexts_en extends WebTexts {

    public WebTexts_en() {
        super("en");
    }
}
