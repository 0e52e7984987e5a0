package id.pendopo.web.survey;

import java.io.Serializable;

/** Which column of a file holds something; the page offers the columns. */
public class ColumnField implements Serializable {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String name;
    private final String field;
    private Integer column;

    ColumnField(String code, String name, String field, Integer column) {
        this.code = code;
        this.name = name;
        this.field = field;
        this.column = column;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The field as the service names it. */
    public String getField() {
        return field;
    }

    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }
}
