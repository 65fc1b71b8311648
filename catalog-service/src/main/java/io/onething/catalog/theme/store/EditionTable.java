package io.onething.catalog.theme.store;

import io.onething.catalog.theme.Definitions;
import io.onething.catalog.theme.EditionSummary;
import io.onething.catalog.theme.Editions;
import io.onething.catalog.theme.ThemeFilter;
import io.onething.plan.theme.Subject;
import io.onething.plan.theme.ThemeEdition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditionTable implements Editions {
    private static final String SUMMARY =
            "theme_code, edition, digest, name_zh, name_en, subject, lifecycle_stage, published_at, published_by";

    private final JdbcClient jdbc;

    EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ThemeEdition> find(String code, int edition) {
        return jdbc.sql("""
                        select published_at, digest, definition from theme_edition
                        where theme_code = ? and edition = ?""")
                .params(code, edition)
                .query((row, _) -> Definitions.read(
                        edition, instant(row, "published_at"), row.getString("digest"), row.getString("definition")))
                .optional();
    }

    @Override
    public Optional<Integer> latest(String code) {
        return jdbc.sql("select edition from theme_edition where theme_code = ? order by edition desc limit 1")
                .param(code)
                .query(Integer.class)
                .optional();
    }

    @Override
    public List<EditionSummary> list(ThemeFilter filter, @Nullable String after, int limit) {
        // The latest edition is picked first: a theme is not found by a name it no longer has.
        return jdbc.sql("""
                        select %s from (
                          select distinct on (theme_code) * from theme_edition
                          where theme_code > :after order by theme_code, edition desc) as latest
                        where (:subject::text is null or subject = :subject)
                          and (:stage::text is null or lifecycle_stage = :stage)
                          and (:words::text is null or strpos(lower(name_zh || ' ' || name_en), lower(:words)) > 0)
                        order by theme_code limit :limit""".formatted(SUMMARY))
                .param("after", after == null ? "" : after)
                .param(
                        "subject",
                        filter.subject() == null ? null : filter.subject().name())
                .param("stage", filter.stage())
                .param("words", filter.words())
                .param("limit", limit)
                .query(EditionTable::summary)
                .list();
    }

    @Override
    public List<EditionSummary> history(String code, long before, int limit) {
        return jdbc.sql("""
                        select %s from theme_edition where theme_code = ? and edition < ?
                        order by edition desc limit ?""".formatted(SUMMARY))
                .params(code, before, limit)
                .query(EditionTable::summary)
                .list();
    }

    @Override
    public List<EditionSummary> histories(Collection<String> codes) {
        return jdbc.sql("""
                        select %s from theme_edition where theme_code = any (?)
                        order by theme_code, edition desc""".formatted(SUMMARY))
                .param(codes.toArray(String[]::new))
                .query(EditionTable::summary)
                .list();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table theme_edition in share row exclusive mode").update();
    }

    @Override
    public void add(List<ThemeEdition> editions, String publishedBy) {
        jdbc.sql("""
                        insert into theme_edition (theme_code, edition, digest, definition, name_zh, name_en,
                          subject, lifecycle_stage, published_at, published_by)
                        select *, :publishedBy from unnest(:codes::text[], :numbers::int[], :digests::text[],
                          :definitions::text[], :namesZh::text[], :namesEn::text[], :subjects::text[],
                          :stages::text[], :times::timestamptz[])""")
                .param("publishedBy", publishedBy)
                .param("codes", column(editions, each -> each.theme().code()))
                .param("numbers", editions.stream().map(ThemeEdition::edition).toArray(Integer[]::new))
                .param("digests", column(editions, ThemeEdition::digest))
                .param("definitions", column(editions, each -> Definitions.write(each.theme(), each.fields())))
                .param("namesZh", column(editions, each -> each.theme().nameZh()))
                .param("namesEn", column(editions, each -> each.theme().nameEn()))
                .param(
                        "subjects",
                        column(editions, each -> each.theme().subject().name()))
                .param(
                        "stages",
                        column(editions, each -> each.theme().lifecycleStage().code()))
                .param("times", column(editions, each -> each.publishedAt().toString()))
                .update();
    }

    private static String[] column(List<ThemeEdition> editions, Function<ThemeEdition, String> value) {
        return editions.stream().map(value).toArray(String[]::new);
    }

    private static EditionSummary summary(ResultSet row, int number) throws SQLException {
        return new EditionSummary(
                row.getString("theme_code"),
                row.getInt("edition"),
                row.getString("digest"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Subject.valueOf(row.getString("subject")),
                row.getString("lifecycle_stage"),
                instant(row, "published_at"),
                row.getString("published_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
