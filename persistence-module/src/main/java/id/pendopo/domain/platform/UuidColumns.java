package id.pendopo.domain.platform;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets an empty {@code uuid} column be written and read: EclipseLink by itself sends such a null as text, which
 * PostgreSQL refuses, and its converter stumbles over the null it reads.
 */
final class UuidColumns {

    private UuidColumns() {}

    static void customize(Session session) {
        session.getDescriptors().values().forEach(UuidColumns::customize);
    }

    private static void customize(ClassDescriptor descriptor) {
        descriptor.getMappings().stream()
                .filter(mapping ->
                        mapping instanceof DirectToFieldMapping && holdsUuid(descriptor.getJavaClass(), mapping))
                .forEach(mapping -> {
                    mapping.getField().setSqlType(Types.OTHER);
                    ((DirectToFieldMapping) mapping).setConverter(new NullableUuid());
                });
    }

    private static boolean holdsUuid(Class<?> type, DatabaseMapping mapping) {
        return fields(type)
                .anyMatch(field -> field.getName().equals(mapping.getAttributeName()) && field.getType() == UUID.class);
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }

    private static final class NullableUuid implements Converter {

        private static final long serialVersionUID = 1;

        @Override
        public Object convertObjectValueToDataValue(Object objectValue, Session session) {
            return objectValue;
        }

        @Override
        public Object convertDataValueToObjectValue(Object dataValue, Session session) {
            return dataValue == null || dataValue instanceof UUID ? dataValue : UUID.fromString(dataValue.toString());
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            // Nothing to prepare.
        }
    }
}
