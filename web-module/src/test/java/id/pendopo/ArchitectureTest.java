package id.pendopo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.pendopo.domain.identity.Caller;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The walls between the rooms, as docs/architecture.md describes them. */
@AnalyzeClasses(packages = "id.pendopo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up: each may use those before it, never those after it. */
    private static final List<String> CAPABILITIES = List.of(
            "platform",
            "organization",
            "identity",
            "calendar",
            "document",
            "audit",
            "notification",
            "standard",
            "commitment",
            "complaint",
            "survey",
            "forum");

    @ArchTest
    static final ArchRule the_domain_knows_no_services_and_no_pages = noClasses()
            .that()
            .resideInAPackage("id.pendopo.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.pendopo.service..", "id.pendopo.web..", "id.pendopo.api..", "id.pendopo.soap..");

    @ArchTest
    static final ArchRule services_know_no_pages = noClasses()
            .that()
            .resideInAPackage("id.pendopo.service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.pendopo.web..",
                    "id.pendopo.api..",
                    "id.pendopo.soap..",
                    "jakarta.faces..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule pages_and_endpoints_never_touch_the_database = noClasses()
            .that()
            .resideInAnyPackage("id.pendopo.web..", "id.pendopo.api..", "id.pendopo.soap..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, javax.sql.DataSource.class);

    @ArchTest
    static final ArchRule the_domain_of_a_capability_uses_only_those_below_it =
            noClasses().should(useADomainAboveTheirOwn());

    @ArchTest
    static final ArchRule every_public_service_method_says_who_may_call_it = methods()
            .that()
            .areDeclaredInClassesThat(are("stateless services", type -> type.isAnnotatedWith(Stateless.class)))
            .and()
            .arePublic()
            .should(sayWhoMayCallThem());

    /** Payara looks for it by its name alone: with a second method of that name it may call the wrong one at start. */
    @ArchTest
    static final ArchRule what_the_container_calls_has_a_name_of_its_own = methods()
            .that()
            .areAnnotatedWith(PostConstruct.class)
            .or()
            .areAnnotatedWith(PreDestroy.class)
            .or()
            .areAnnotatedWith(Schedule.class)
            .should(haveANameOfTheirOwn());

    @ArchTest
    static final ArchRule only_the_demonstration_tells_of_other_times = noClasses()
            .that()
            .haveSimpleNameNotContaining("Demo")
            .and()
            .resideOutsideOfPackage("id.pendopo.service.platform")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("StoryTime");

    @ArchTest
    static final ArchRule the_current_time_comes_from_the_clock = noClasses()
            .that()
            .resideInAnyPackage("id.pendopo.domain..", "id.pendopo.service..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule only_the_entrances_say_who_is_calling = noClasses()
            .that()
            .resideOutsideOfPackages("id.pendopo.service.identity..", "id.pendopo.web.identity..")
            .should()
            .callMethod(CurrentCaller.class, "become", Caller.class);

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @RolesAllowed, or say with their class why not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                boolean timer = method.isAnnotatedWith(Schedule.class);
                boolean plumbing = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getModifiers().contains(JavaModifier.STATIC);
                if (!said && !timer && !plumbing) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " lets everybody in"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useADomainAboveTheirOwn() {
        return new ArchCondition<>("use a domain above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = level(type);
                if (own < 0) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> level(dependency.getTargetClass()) > own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription())));
            }
        };
    }

    private static int level(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 3 && "domain".equals(parts[2]) ? CAPABILITIES.indexOf(parts[3]) : -1;
    }

    private static ArchCondition<JavaMethod> haveANameOfTheirOwn() {
        return new ArchCondition<>("have a name no other method of the class has") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long same = method.getOwner().getMethods().stream()
                        .filter(other -> other.getName().equals(method.getName()))
                        .count();
                events.add(new SimpleConditionEvent(
                        method, same == 1, method.getFullName() + " shares its name with another method"));
            }
        };
    }
}
