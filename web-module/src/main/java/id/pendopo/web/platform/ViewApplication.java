package id.pendopo.web.platform;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Views ask our own resolvers first. One from the configuration is asked after those of the container, each of which looks
 * in vain for every name, property and call of a page.
 */
public class ViewApplication extends ApplicationWrapper {

    private volatile ELResolver resolver;

    ViewApplication(Application wrapped) {
        super(wrapped);
    }

    /** Put together when the first view asks: while the application is configured, those of the container are not there. */
    @Override
    public ELResolver getELResolver() {
        if (resolver == null) {
            CompositeELResolver all = new CompositeELResolver();
            all.add(new NameResolver());
            all.add(new RecordResolver());
            all.add(new MethodResolver());
            all.add(super.getELResolver());
            resolver = all;
        }
        return resolver;
    }

    /** Asked for by the configuration. */
    public static class Factory extends ApplicationFactory {

        private Application application;

        public Factory(ApplicationFactory wrapped) {
            super(wrapped);
        }

        @Override
        public synchronized Application getApplication() {
            if (application == null) {
                application = new ViewApplication(getWrapped().getApplication());
            }
            return application;
        }

        @Override
        public synchronized void setApplication(Application application) {
            this.application = application;
            getWrapped().setApplication(application);
        }
    }
}
