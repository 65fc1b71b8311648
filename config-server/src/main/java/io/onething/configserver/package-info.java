/** Spring Cloud Config: one folder of files, served to every service. Holds no secret. */
@NullMarked
package io.onething.configserver;

import org.jspecify.annotations.NullMarked;
