package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.service.survey.PeriodForm;
import id.pendopo.service.survey.SurveyPeriodRef;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a survey period on a form. */
public class PeriodFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String code;
    private String name;
    private SurveyMethod method = SurveyMethod.PERMENPANRB_14_2017;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String publishedValue;
    private String publishedSource;

    void take(SurveyPeriodRef period) {
        code = period.code();
        name = period.name();
        method = period.method();
        startsOn = period.startsOn();
        endsOn = period.endsOn();
        publishedValue = period.publishedValue() == null
                ? null
                : period.publishedValue().toPlainString().replace('.', ',');
        publishedSource = period.publishedSource();
    }

    PeriodForm form() {
        return new PeriodForm(code, name, method, startsOn, endsOn, value(), publishedSource);
    }

    private BigDecimal value() {
        if (publishedValue == null || publishedValue.isBlank()) {
            return null;
        }
        String typed = publishedValue.strip().replace(',', '.');
        if (!typed.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw new InvalidInputException("publishedValue", "survey.publishedValue");
        }
        return new BigDecimal(typed);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SurveyMethod getMethod() {
        return method;
    }

    public void setMethod(SurveyMethod method) {
        this.method = method;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getPublishedValue() {
        return publishedValue;
    }

    public void setPublishedValue(String publishedValue) {
        this.publishedValue = publishedValue;
    }

    public String getPublishedSource() {
        return publishedSource;
    }

    public void setPublishedSource(String publishedSource) {
        this.publishedSource = publishedSource;
    }
}
