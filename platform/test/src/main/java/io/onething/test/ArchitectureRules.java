package io.onething.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How every service is built: by feature, with edges that nobody else reaches into, and with time as an argument. */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** @param root package of the service, such as {@code io.onething.approval} */
    public static void check(String root) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        classes()
                .that()
                .resideInAnyPackage("..web..", "..store..", "..messaging..")
                .and()
                .haveNameNotMatching(".*MapperImpl")
                .should()
                .notBePublic()
                .because("the edges of a feature are its own; its root package is the public face")
                .allowEmptyShould(true)
                .check(service);
        for (Class<?> time : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses()
                    .should()
                    .callMethod(time, "now")
                    .because("time is an argument: a clock comes by the constructor")
                    .check(service);
        }
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is an argument: a clock comes by the constructor")
                .check(service);
        noClasses()
                .that()
                .haveNameNotMatching(".*MapperImpl")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)$")
                .because("such a name says nothing")
                .allowEmptyShould(true)
                .check(service);
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream that nobody closes keeps its connection; list() does not")
                .check(service);
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(service);
    }
}
