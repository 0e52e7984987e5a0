package id.pendopo.web.standard;

import id.pendopo.service.standard.CompensationRuleRow;
import id.pendopo.service.standard.CompensationRules;
import id.pendopo.service.standard.ServiceReading;
import id.pendopo.service.standard.ServiceRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Rules of compensation of the service the address names by {@code code}, and what was given. */
@Named
@ViewScoped
public class CompensationsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private ServiceReading services;

    @Inject
    private CompensationRules rules;

    private String code;
    private ServiceRow service;
    private List<CompensationRuleRow> all;
    private boolean mayWrite;

    public void open() {
        all = rules.of(code);
        mayWrite = rules.mayWrite(code);
        service = services.detail(code);
    }

    public ServiceRow getService() {
        return service;
    }

    public List<CompensationRuleRow> getRules() {
        return all;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
