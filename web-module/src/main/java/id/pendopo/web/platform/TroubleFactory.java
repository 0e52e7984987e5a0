package id.pendopo.web.platform;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Trouble} in front of the exception handler of Faces. */
public class TroubleFactory extends ExceptionHandlerFactory {

    public TroubleFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Trouble(getWrapped().getExceptionHandler());
    }
}
