/** Departments as Kafka knows them: a pair of topics each. */
@NullMarked
package io.onething.approval.department;

import org.jspecify.annotations.NullMarked;
