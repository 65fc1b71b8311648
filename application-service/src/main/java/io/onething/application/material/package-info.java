/** 材料: uploaded files, encrypted at rest, seen by the applicant and by the departments that need them. */
@NullMarked
package io.onething.application.material;

import org.jspecify.annotations.NullMarked;
