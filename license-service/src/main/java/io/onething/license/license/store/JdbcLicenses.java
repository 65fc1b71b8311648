package io.onething.license.license.store;

import io.onething.kernel.PersonalData;
import io.onething.license.license.ApprovedItem.CaseItemKey;
import io.onething.license.license.ApprovedItem.Department;
import io.onething.license.license.IssuedLicense;
import io.onething.license.license.License;
import io.onething.license.license.Licenses;
import io.onething.license.license.Particulars;
import io.onething.license.license.RevokedItem;
import io.onething.license.verification.Register;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Particulars and file are encrypted, each bound to its license number, so that neither can be put under another. */
@Repository
class JdbcLicenses implements Licenses, Register {
    private static final String LICENSE = """
            select number, case_number, item_code, item_name_zh, item_name_en, name_zh, type, department_code,
                   department_name_zh, holder_subject, issued_on, valid_until, status, sha256
            from license
            """;

    private final JdbcClient jdbc;
    private final PersonalData encryption;
    private final JsonMapper json;

    JdbcLicenses(JdbcClient jdbc, PersonalData encryption, JsonMapper json) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.json = json;
    }

    @Override
    public Set<CaseItemKey> licensed(Collection<CaseItemKey> items) {
        return new HashSet<>(jdbc.sql("""
                select case_number, item_code from license
                where (case_number, item_code) in (select * from unnest(?::text[], ?::text[]))""")
                .param(items.stream().map(CaseItemKey::caseNumber).toArray(String[]::new))
                .param(items.stream().map(CaseItemKey::itemCode).toArray(String[]::new))
                .query((row, _) -> key(row))
                .list());
    }

    @Override
    public List<Long> reserve(int count) {
        return jdbc.sql("select nextval('license_running') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    @Override
    public List<License> add(List<IssuedLicense> licenses) {
        Set<String> kept = insertLicenses(licenses);
        List<IssuedLicense> keptLicenses = licenses.stream()
                .filter(l -> kept.contains(l.license().number()))
                .toList();
        insertFiles(keptLicenses);
        return keptLicenses.stream().map(IssuedLicense::license).toList();
    }

    private Set<String> insertLicenses(List<IssuedLicense> all) {
        return new HashSet<>(jdbc.sql("""
                insert into license (number, case_number, item_code, item_name_zh, item_name_en, name_zh, type,
                  department_code, department_name_zh, holder_subject, issued_on, valid_until, status, sha256,
                  particulars)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                  ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::bytea[])
                on conflict (case_number, item_code) do nothing
                returning number""")
                .param(column(all, License::number))
                .param(column(all, license -> license.key().caseNumber()))
                .param(column(all, license -> license.key().itemCode()))
                .param(column(all, License::itemNameZh))
                .param(column(all, License::itemNameEn))
                .param(column(all, License::nameZh))
                .param(column(all, License::type))
                .param(column(all, license -> license.department().code()))
                .param(column(all, license -> license.department().nameZh()))
                .param(column(all, License::holderSubject))
                .param(column(all, license -> license.issuedOn().toString()))
                .param(column(all, license -> date(license.validUntil())))
                .param(column(all, license -> license.status().name()))
                .param(column(all, License::sha256))
                .param(all.stream().map(this::encrypted).toArray(byte[][]::new))
                .query(String.class)
                .list());
    }

    private void insertFiles(List<IssuedLicense> all) {
        jdbc.sql("insert into license_file (sha256, content) select * from unnest(?::text[], ?::bytea[])")
                .param(column(all, License::sha256))
                .param(all.stream()
                        .map(made ->
                                encryption.encrypt(made.file(), made.license().number()))
                        .toArray(byte[][]::new))
                .update();
    }

    @Override
    public List<License> revoke(Collection<RevokedItem> revoked) {
        return jdbc.sql("""
                update license l set status = 'REVOKED', revoked_at = r.at::timestamptz, revoked_ground = r.ground
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as r (case_number, item_code, at, ground)
                where l.case_number = r.case_number and l.item_code = r.item_code and l.status = 'ACTIVE'
                returning l.*""")
                .param(revoked.stream().map(each -> each.key().caseNumber()).toArray(String[]::new))
                .param(revoked.stream().map(each -> each.key().itemCode()).toArray(String[]::new))
                .param(revoked.stream().map(each -> each.at().toString()).toArray(String[]::new))
                .param(revoked.stream().map(RevokedItem::ground).toArray(String[]::new))
                .query((row, _) -> license(row))
                .list();
    }

    @Override
    public List<License> heldBy(String holderSubject, @Nullable String before, int limit) {
        return jdbc.sql(LICENSE + """
                where holder_subject = ? and (?::text is null or number < ?)
                order by number desc limit ?""")
                .param(holderSubject)
                .param(before)
                .param(before)
                .param(limit)
                .query((row, _) -> license(row))
                .list();
    }

    @Override
    public Optional<License> find(String number) {
        return jdbc.sql(LICENSE + "where number = ?")
                .param(number)
                .query((row, _) -> license(row))
                .optional();
    }

    @Override
    public Optional<Registered> lookUp(String licenseNumber) {
        return find(licenseNumber)
                .map(license -> new Registered(
                        license.sha256(), license.status() == License.Status.ACTIVE, license.validUntil()));
    }

    @Override
    public Particulars particularsOf(License license) {
        byte[] encrypted = jdbc.sql("select particulars from license where number = ?")
                .param(license.number())
                .query(byte[].class)
                .single();
        String text = new String(encryption.decrypt(encrypted, license.number()), StandardCharsets.UTF_8);
        return json.readValue(text, Particulars.class);
    }

    @Override
    public byte[] fileOf(License license) {
        byte[] encrypted = jdbc.sql("select content from license_file where sha256 = ?")
                .param(license.sha256())
                .query(byte[].class)
                .single();
        return encryption.decrypt(encrypted, license.number());
    }

    private byte[] encrypted(IssuedLicense made) {
        byte[] plain = json.writeValueAsString(made.particulars()).getBytes(StandardCharsets.UTF_8);
        return encryption.encrypt(plain, made.license().number());
    }

    private static @Nullable String[] column(List<IssuedLicense> all, Function<License, @Nullable String> field) {
        return all.stream().map(made -> field.apply(made.license())).toArray(String[]::new);
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static CaseItemKey key(ResultSet row) throws SQLException {
        return new CaseItemKey(row.getString("case_number"), row.getString("item_code"));
    }

    private static License license(ResultSet row) throws SQLException {
        return new License(
                row.getString("number"),
                key(row),
                row.getString("item_name_zh"),
                row.getString("item_name_en"),
                row.getString("name_zh"),
                row.getString("type"),
                new Department(row.getString("department_code"), row.getString("department_name_zh")),
                row.getString("holder_subject"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                License.Status.valueOf(row.getString("status")),
                row.getString("sha256"));
    }
}
