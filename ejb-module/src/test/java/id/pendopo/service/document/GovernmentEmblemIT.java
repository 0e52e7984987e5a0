package id.pendopo.service.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CallerFixture;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GovernmentEmblemIT {

    private static final Caller ADMIN = CallerFixture.user(1L, "admin", Permission.ORGANIZATION_MANAGE);

    @Inject
    private CallerFixture callers;

    @Inject
    private GovernmentEmblems emblems;

    @Inject
    private GovernmentEmblem emblem;

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(width / 2, height / 2, 0xffcc0000);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private int version() {
        return callers.as(ADMIN, () -> emblems.version());
    }

    private void replace(int version, byte[] content) {
        callers.as(ADMIN, () -> emblems.replace(version, new ByteArrayInputStream(content)));
    }

    @AfterEach
    void none() {
        int version = version();
        callers.as(ADMIN, () -> emblems.remove(version));
    }

    @Test
    void a_large_picture_becomes_a_small_one_that_stays_transparent() throws IOException {
        replace(version(), picture(900, 1200));
        GovernmentEmblem.Emblem shown = emblem.current().orElseThrow();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown.png()));
        assertThat(drawn.getHeight()).isEqualTo(GovernmentEmblems.EDGE);
        assertThat(drawn.getWidth()).isEqualTo(144);
        assertThat(drawn.getRGB(0, 0) >>> 24).isZero();
        assertThat(shown.sha256()).hasSize(64);
        int version = version();
        callers.as(ADMIN, () -> emblems.remove(version));
        assertThat(emblem.current()).isEmpty();
    }

    @Test
    void what_is_no_picture_and_who_was_second_are_refused() throws IOException {
        int version = version();
        byte[] picture = picture(64, 64);
        assertThatThrownBy(() -> replace(version, "<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInputException.class);
        replace(version, picture);
        assertThatThrownBy(() -> replace(version, picture)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void only_who_manages_the_whole_government_may() {
        Caller ofOne = CallerFixture.user(2L, "admin.dinkes", Scope.of(1L), Permission.ORGANIZATION_MANAGE);
        assertThatThrownBy(() -> callers.as(ofOne, () -> emblems.version())).isInstanceOf(ForbiddenException.class);
        Caller reader = CallerFixture.user(3L, "auditor", Permission.SIGNED_IN);
        assertThatThrownBy(() -> callers.as(reader, () -> emblems.version())).isInstanceOf(EJBAccessException.class);
    }
}
