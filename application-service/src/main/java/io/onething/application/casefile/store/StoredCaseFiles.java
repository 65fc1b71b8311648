package io.onething.application.casefile.store;

import io.onething.application.SealedJson;
import io.onething.application.casefile.CaseFile;
import io.onething.application.casefile.CaseFile.Ending;
import io.onething.application.casefile.CaseFile.Submission;
import io.onething.application.casefile.CaseFiles;
import io.onething.application.orchestration.CaseResult;
import io.onething.application.orchestration.CaseState;
import io.onething.application.orchestration.RunningCase.Applicant;
import io.onething.application.plan.Filing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredCaseFiles implements CaseFiles {
    private static final String COLUMNS = """
            select number, applicant, applicant_email, applicant_locale, theme, edition, plan, filing, state, result,
              version, created_at, submitted_at, promised_on, promised_on_provisional, completed_at
            from case_file\s""";

    private final JdbcClient jdbc;
    private final SealedJson sealed;

    StoredCaseFiles(JdbcClient jdbc, SealedJson sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public long nextRunning() {
        return jdbc.sql("select nextval('case_number_running')")
                .query(Long.class)
                .single();
    }

    @Override
    public void add(CaseFile draft) {
        jdbc.sql("""
                insert into case_file (number, applicant, applicant_email, applicant_locale, theme, edition, plan,
                  filing, state, version, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(draft.number())
                .param(draft.applicant().subject())
                .param(draft.applicant().email())
                .param(draft.applicant().locale())
                .param(draft.theme())
                .param(draft.edition())
                .param(draft.plan())
                .param(sealed.seal(draft.filing(), draft.number()))
                .param(draft.state().name())
                .param(draft.version())
                .param(draft.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<CaseFile> find(String number) {
        return jdbc.sql(COLUMNS + "where number = ?")
                .param(number)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public Optional<CaseFile> findOwn(String number, String applicant) {
        return jdbc.sql(COLUMNS + "where number = ? and applicant = ?")
                .params(number, applicant)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public Optional<CaseFile> lockOwn(String number, String applicant) {
        return jdbc.sql(COLUMNS + "where number = ? and applicant = ? for update")
                .params(number, applicant)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public boolean save(CaseFile changed) {
        return jdbc.sql("""
                        update case_file set plan = ?, filing = ?, version = ?
                        where number = ? and state = 'DRAFT' and version = ?""")
                        .param(changed.plan())
                        .param(sealed.seal(changed.filing(), changed.number()))
                        .param(changed.version())
                        .param(changed.number())
                        .param(changed.version() - 1)
                        .update()
                == 1;
    }

    @Override
    public Optional<Touched> touchDraft(String number, String applicant) {
        return jdbc.sql("""
                update case_file set version = version + 1
                where number = ? and applicant = ? and state = 'DRAFT' returning plan, version""")
                .params(number, applicant)
                .query((row, _) -> new Touched(row.getString("plan"), row.getLong("version")))
                .optional();
    }

    @Override
    public Optional<Long> touchRunning(String number, String applicant) {
        return jdbc.sql("""
                update case_file set version = version + 1
                where number = ? and applicant = ? and state = 'IN_PROGRESS' returning version""").params(number, applicant).query(Long.class).optional();
    }

    @Override
    public void correct(String number, Filing filing) {
        jdbc.sql("update case_file set filing = ? where number = ?")
                .param(sealed.seal(filing, number))
                .param(number)
                .update();
    }

    @Override
    public List<Summary> list(String applicant, String below, int limit) {
        return jdbc.sql("""
                select number, theme, edition, state, result, created_at, submitted_at, promised_on, completed_at
                from case_file where applicant = ? and number < ? order by number desc limit ?""")
                .params(applicant, below, limit)
                .query((row, _) -> summary(row))
                .list();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getString("number"),
                row.getString("theme"),
                row.getInt("edition"),
                CaseState.valueOf(row.getString("state")),
                result(row),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "submitted_at"),
                row.getObject("promised_on", LocalDate.class),
                instant(row, "completed_at"));
    }

    private CaseFile read(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return new CaseFile(
                number,
                new Applicant(
                        row.getString("applicant"),
                        row.getString("applicant_email"),
                        row.getString("applicant_locale")),
                row.getString("theme"),
                row.getInt("edition"),
                row.getString("plan"),
                sealed.open(row.getBytes("filing"), Filing.class, number),
                CaseState.valueOf(row.getString("state")),
                row.getLong("version"),
                Objects.requireNonNull(instant(row, "created_at")),
                submission(row),
                ending(row));
    }

    private static @Nullable Submission submission(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "submitted_at");
        return at == null
                ? null
                : new Submission(
                        at, row.getObject("promised_on", LocalDate.class), row.getBoolean("promised_on_provisional"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        @Nullable CaseResult result = result(row);
        @Nullable Instant at = instant(row, "completed_at");
        return result == null || at == null ? null : new Ending(result, at);
    }

    private static @Nullable CaseResult result(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return result == null ? null : CaseResult.valueOf(result);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
