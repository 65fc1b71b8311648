package io.onething.license.document;

import io.onething.test.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faces of licenses for tests. */
public final class FaceFixture {
    public static final String NUMBER = "L2026030400000007H";

    private FaceFixture() {}

    public static Face birthCertificate() {
        return with(
                "出生医学证明",
                "王芳",
                null,
                List.of(
                        new Face.Entry("出生医学证明编号", "Birth certificate number", "T440012345"),
                        new Face.Entry("新生儿姓名", "Name of the child", "陈安禾"),
                        new Face.Entry("出生时间", "Time of birth", "2026年2月26日 08:12"),
                        new Face.Entry("母亲身份号码", "Mother's identity number", "999999********0022"),
                        new Face.Entry("父亲身份号码", "Father's identity number", "999999********0012"),
                        new Face.Entry("guardianRelation", "", "MOTHER"),
                        new Face.Entry("出生地点", "Hospital of delivery", "中山市博爱医院")));
    }

    public static Face with(String title, String holder, @Nullable LocalDate validUntil, List<Face.Entry> entries) {
        return new Face(
                NUMBER,
                title,
                "Birth medical certificate",
                holder,
                "999999********0022",
                "卫生健康部门",
                LocalDate.of(2026, 3, 4),
                validUntil,
                "20260304000000018",
                entries,
                "https://onething.example/api/licenses/verification#" + NUMBER,
                MovableClock.BEGIN);
    }
}
